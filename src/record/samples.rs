//! What the record is tested with: a moment, and an entry with something of everything. Tests only.

use super::day::tests::day;
use super::{By, Channel, Dated, Entry, Event, Mark, Note, SentField, State};
use crate::form::asks_for::AsksFor;
use crate::language::Language;
use crate::page::Route;
use crate::person::Platform;

pub(crate) const NOW: i64 = 1_795_363_200_000;

/// An entry with something of everything.
pub(crate) fn full(id: &str) -> Entry {
    Entry {
        address: "www.facebook.com/help/contact/712876720715583".into(),
        at: NOW,
        by: By::Page,
        channel: Channel::Form,
        course: vec![Mark { at: NOW + 1, by: By::Page, state: State::Acknowledged }],
        email: "alex@example.org".into(),
        events: vec![Dated { at: NOW + 3, event: Event::Extended, on: Some(day("2026-12-01")) }],
        fields: vec![SentField {
            asks_for: AsksFor::Reason,
            label: "Motif".into(),
            value: "Je m’oppose. \"<b>\" \\ \n\u{1} 🙂".into(),
        }],
        id: id.into(),
        language: Some(Language::French),
        notes: vec![Note { at: NOW + 2, text: "Meta wrote.".into() }],
        offset: Some(60),
        platform: Some(Platform::Facebook),
        route: Route::FacebookOwn,
        tab: 3,
        version: "0.2.0".into(),
    }
}
