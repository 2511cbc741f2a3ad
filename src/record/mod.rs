//! The record: what was sent to Meta, when, and what is known to have come of it.
//!
//! Here is what an entry is, field by field. What pages show of it is taken down in `seen`, what the person says in [`said`]; the rest finds
//! out what follows ([`course`], [`deadline`]), says it ([`tell`], [`proof`], [`calendar`]), or brings records together ([`merge`]). Knows
//! no clock: the time comes with each call, in milliseconds since 1970 (UTC).

pub mod calendar;
pub mod check;
pub mod course;
pub mod day;
pub mod deadline;
pub mod holidays;
pub mod merge;
pub mod proof;
pub mod said;
#[cfg(test)]
pub(crate) mod samples;
mod seen;
pub mod sum;
pub mod tell;

use serde::{Deserialize, Serialize};

use day::Day;
pub use seen::{Named, Submit, Visit, add, entry, mark, told};

use crate::form::asks_for::AsksFor;
use crate::language::Language;
use crate::page::Route;
use crate::person::Platform;
use crate::personal::Personal;
use crate::words::words;

/// The longest value that is kept, in characters; Meta's own fields end far below.
pub(crate) const LONGEST_VALUE: usize = 20_000;

/// The longest label and address that are kept, in characters.
const LONGEST_LABEL: usize = 300;

/// The most fields of one entry that are kept.
const MOST_FIELDS: usize = 100;

words! {
    /// How it stands with an objection.
    State {
        /// Meta's submit button was pressed. Whether it arrived is not known.
        Submitted "submitted",
        /// Meta's page asks for an e-mailed code; until it is entered, nothing has arrived.
        CodeAsked "code-asked",
        /// Meta's page said that it has arrived.
        Acknowledged "acknowledged",
        /// Meta wrote that it honours the objection.
        Granted "granted",
        /// Meta said no.
        Refused "refused",
        /// It was not sent after all.
        NotSent "not-sent",
    }
}

words! {
    /// Who says how it stands.
    By {
        /// Meta's page, as Objector read it.
        Page "page",
        /// The person.
        Person "person",
    }
}

impl By {
    fn is_page(&self) -> bool {
        *self == By::Page
    }
}

words! {
    /// How an objection went to Meta.
    Channel {
        /// Through one of Meta's forms.
        Form "form",
        /// By post.
        Letter "letter",
        /// By e-mail.
        Email "e-mail",
    }
}

impl Channel {
    fn is_form(&self) -> bool {
        *self == Channel::Form
    }
}

words! {
    /// What the person can say happened on a day, beside how it stands.
    Event {
        /// The objection was sent on this day, not on the one that Objector has.
        Sent "sent",
        /// It reached Meta: what a letter's receipt says.
        Received "received",
        /// Meta wrote that it takes two months more, and why.
        Extended "extended",
        /// Meta's answer came.
        Answered "answered",
        /// The person sent a reminder, or an answer to Meta's refusal.
        Reminded "reminded",
        /// The person complained to a data protection authority.
        Complained "complained",
    }
}

/// One objection that was sent.
///
/// The fields stand in the order of the alphabet, here and in the types below: so an entry's JSON is written in one form only, the
/// one of RFC 8785, and a sum over it can be checked by anybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The form's host and path; without its query, where Meta puts what is about the person. Empty where it was no form.
    pub address: String,
    /// When the submit button was pressed; of an objection that was added by hand, noon of its day.
    pub at: i64,
    /// Who says that it was sent.
    #[serde(default = "page", skip_serializing_if = "By::is_page")]
    pub by: By,
    /// How it went to Meta.
    #[serde(default = "form", skip_serializing_if = "Channel::is_form")]
    pub channel: Channel,
    /// How it stood since, in order.
    pub course: Vec<Mark>,
    /// The e-mail address that stood in the form.
    pub email: Personal,
    /// What the person says happened, in the order in which it was said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Dated>,
    /// The form as it stood.
    pub fields: Vec<SentField>,
    /// Names the entry.
    pub id: String,
    /// The language that the form was written in.
    pub language: Option<Language>,
    /// What the person noted, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// How many minutes the person's clock was ahead of UTC then; `None` where that was not taken down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<i16>,
    /// The platform whose account it is about, where there is one.
    pub platform: Option<Platform>,
    /// Which form; of a letter, the one that it stands for.
    pub route: Route,
    /// The tab that it was pressed in; tells two visits of the same form apart.
    pub tab: i32,
    /// The version of Objector that took this down.
    pub version: String,
}

fn page() -> By {
    By::Page
}

fn form() -> Channel {
    Channel::Form
}

/// A field of a form as it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentField {
    /// What it asked for.
    pub asks_for: AsksFor,
    /// The text that named it.
    pub label: String,
    /// What stood in it, as a person reads it: of a choice its text.
    pub value: Personal,
}

/// A step in an objection's course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// Since when.
    pub at: i64,
    /// Who says so.
    pub by: By,
    /// How it stood from then on.
    pub state: State,
}

/// Something that the person says happened on a day. What was said last of an event counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dated {
    /// When the person said so.
    pub at: i64,
    /// What happened.
    pub event: Event,
    /// On which day; `None` takes back what was said before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

/// Something that the person noted, such as what Meta wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// When; names the note within its entry.
    pub at: i64,
    /// What. A blank one was taken back; it stays as a sign of that, so that no older copy brings the text back.
    pub text: Personal,
}

impl Entry {
    /// How it stands: as the person said last, else as a page said last.
    #[must_use]
    pub fn state(&self) -> State {
        self.mark().map_or(State::Submitted, |mark| mark.state)
    }

    /// The mark that tells how it stands.
    #[must_use]
    pub fn mark(&self) -> Option<&Mark> {
        self.course.iter().rev().find(|mark| mark.by == By::Person).or(self.course.last())
    }

    /// The day that the person says for an event.
    #[must_use]
    pub fn day_of(&self, event: Event) -> Option<Day> {
        self.events.iter().rev().find(|dated| dated.event == event).and_then(|dated| dated.on)
    }

    /// The day on which it was sent: as the person says, else as their clock had it, which `offset` stands in for where it was not
    /// taken down.
    #[must_use]
    pub fn sent_on(&self, offset: i16) -> Day {
        let seen = || Day::at(self.at, self.offset.unwrap_or(offset)).or(Day::at(self.at, 0));
        self.day_of(Event::Sent).or_else(seen).unwrap_or(Day::EARLIEST)
    }

    /// Counts what was ever said of the entry: two windows that show it know by this whether one of them is behind.
    #[must_use]
    pub fn revision(&self) -> u32 {
        let taken_back = self.notes.iter().filter(|note| note.text.is_blank()).count();
        let all = self.course.len() + self.events.len() + self.notes.len() + taken_back;
        u32::try_from(all).unwrap_or(u32::MAX)
    }

    /// The time to write beside something that is said now: after all that was said before, also where the clock was set back.
    fn next_time(&self, now: i64) -> i64 {
        let times = self.course.iter().map(|mark| mark.at).chain(self.events.iter().map(|dated| dated.at));
        let last = times.chain(self.notes.iter().map(|note| note.at)).max();
        last.map_or(now, |last| now.max(last.saturating_add(1)))
    }

    /// Whether a page may still tell how it stands: nothing final is known, and the person has said nothing.
    fn is_open(&self) -> bool {
        matches!(self.state(), State::Submitted | State::CodeAsked)
            && self.by == By::Page
            && self.course.iter().all(|mark| mark.by == By::Page)
    }
}

/// The name of an entry that is made now.
fn id(now: i64, chance: u32) -> String {
    format!("{now:x}-{chance:x}")
}
