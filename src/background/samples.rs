//! What the background is tested with: senders, a page, a stored document. Tests only.

use super::change::{Change, Saying};
use super::speaker::{Ourselves, Sender, Speaker, Tab, Visitor, speaker};
use crate::record::said::{Clock, Moment};
use crate::refusal::Refusal;
use crate::snapshot::Snapshot;
use crate::store::Document;

pub(super) const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";
pub(super) const NOW: i64 = 1_795_000_000_000;

pub(super) fn moment(now: i64) -> Moment<'static> {
    Moment { clock: Clock { now, offset: 60 }, chance: 1, version: "0.1.0" }
}

pub(super) fn ourselves() -> Ourselves {
    Ourselves { id: "objector".into(), root: "chrome-extension://objector/".into() }
}

pub(super) fn on_page(url: &str) -> Sender {
    Sender {
        id: Some("objector".into()),
        url: Some(url.into()),
        frame_id: Some(0),
        tab: Some(Tab { id: Some(3), url: Some(url.into()), incognito: false }),
    }
}

pub(super) fn popup() -> Sender {
    Sender {
        id: Some("objector".into()),
        url: Some("chrome-extension://objector/popup.html".into()),
        ..Sender::default()
    }
}

pub(super) fn visitor() -> Visitor {
    match speaker(&on_page(FORM), &ourselves()) {
        Some(Speaker::Page(visitor)) => visitor,
        other => panic!("{other:?}"),
    }
}

pub(super) fn snapshot(email: &str) -> Snapshot {
    let json = format!(
        r#"{{"generation": 1, "lang": "en", "title": "Object to your information being used for AI at Meta",
            "hidden": {{"support_form_id": "712876720715583"}},
            "headings": ["Object to your information being used for AI at Meta"],
            "controls": [{{"index": 0, "kind": "text", "input_type": "email", "name": "email", "visible": true,
                "writable": true, "form": 0, "value": "{email}",
                "labels": [{{"source": "label", "text": "Email address"}}]}}]}}"#
    );
    serde_json::from_str(&json).unwrap()
}

pub(super) fn says_of(id: &str, saying: Saying, revision: Option<u32>) -> Change {
    let clock = Clock { now: NOW + 86_400_000, offset: 60 };
    Change::Said { id: id.into(), saying, clock, revision }
}

/// A document with an objection that was sent by hand.
pub(super) fn with_one() -> Document {
    let mut document = Document::default();
    added("2026-10-01").unwrap().apply(&mut document).unwrap();
    document
}

pub(super) fn added(on: &str) -> Result<Change, Refusal> {
    let sent = format!(
        r#"{{"route": "instagram-own", "channel": "letter", "platform": "instagram", "on": "{on}"}}"#
    );
    Change::added(serde_json::from_str(&sent).unwrap(), &moment(NOW))
}
