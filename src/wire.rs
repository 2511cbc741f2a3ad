//! Every message that crosses between the extension's parts.
//!
//! Two enums, by who may speak. Who speaks is decided from what the browser says of the sender, never from the message. Each
//! message carries all it needs: the background may have been stopped since the last one.

use serde::{Deserialize, Serialize};

use crate::by_hand::Insert;
use crate::form::asks_for::AsksFor;
use crate::language::Language;
use crate::page::{Page, Route, Sign, Stage, Verdict};
use crate::person::Person;
use crate::personal::Personal;
use crate::record::check::Refused;
use crate::record::day::Day;
use crate::record::merge::Changes;
use crate::record::said::SentElsewhere;
use crate::record::{Entry, Event, State};
use crate::snapshot::Snapshot;
use crate::store::sync::TooMuch;
use crate::store::{Problem, Settings, Trouble};
use crate::words::words;

/// From the content script. It says what it sees and what came of a plan; it cannot ask who the person is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", try_from = "PageFields")]
pub enum FromPage {
    /// A look at the page. Answered by a [`Plan`](crate::plan::Plan).
    Saw {
        /// What was seen.
        snapshot: Snapshot,
    },
    /// What came of a plan's steps. Answered by `null`.
    Did {
        /// One outcome a step.
        report: Vec<Outcome>,
    },
    /// The person pressed Meta's own submit button. Answered by `null`.
    Submitted {
        /// The form as it stood at that moment.
        snapshot: Snapshot,
    },
    /// The person pressed a button that leads elsewhere, or the link of a source. Answered by `null`.
    Open {
        /// A [`Way`](crate::plan::Way)'s target, or `source:` and a [`SourceLink`](crate::plan::SourceLink)'s id.
        target: String,
    },
    /// The person closed or reopened a card or the banner. Answered by `null`.
    Closed {
        /// The card's or banner's key.
        key: String,
        /// `false` where it was opened again.
        closed: bool,
    },
    /// Something went wrong in the content script. Answered by `null`.
    Problem {
        /// For the maintainer; holds nothing of the person.
        what: String,
    },
}

/// What came of one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The control.
    pub index: u32,
    /// How it ended.
    pub state: ControlState,
}

words! {
    /// How it stands with a control that Objector has something to write for.
    ControlState {
        /// Nothing was written.
        Plain "plain",
        /// It was written, and it held.
        Written "written",
        /// It was written, and did not hold; or the control could not be written to.
        Refused "refused",
        /// It was written, and the person took it back.
        Undone "undone",
    }
}

/// From the popup, the welcome page or the dashboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", try_from = "OurPagesFields")]
pub enum FromOurPages {
    /// What is stored. Answered by an [`Overview`].
    Overview {},
    /// Keeps the person's details. Answered by an [`Overview`] of how it stands then.
    SavePerson {
        /// The details, whole.
        person: Person,
        /// The [`Overview::revision`] that the details were edited from. Where other details were stored since, nothing is kept and
        /// the answer is the error `changed`. Left out: kept in any case.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        revision: Option<u32>,
    },
    /// What a page is and what its controls ask for. Answered by a [`Judgement`].
    Judge {
        /// The page's address, as the browser says it.
        url: String,
        /// What was seen there.
        snapshot: Snapshot,
    },
    /// Writes a page down for Objector's maintainers. Answered by a [`Capture`](crate::capture::Capture).
    HandIn {
        /// The page's address, as the browser says it.
        url: String,
        /// What was seen there.
        snapshot: Snapshot,
    },
    /// A text that the person wants to put into a page by hand. Answered by the text.
    ByHand {
        /// Which.
        insert: Insert,
        /// The page's address, as the browser says it.
        url: String,
        /// The language to write in, as a tag.
        lang: String,
    },
    /// Corrects how it stands with an objection. Answered by an [`Overview`].
    Mark {
        /// The entry.
        id: String,
        /// How it stands.
        state: State,
        /// The [`Entry::revision`] that the sender saw. Where more was said of the entry since, nothing is kept and the answer is the
        /// error `changed`. Left out: kept in any case. The same below.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        revision: Option<u32>,
    },
    /// Says on which day something happened with an objection. Answered by an [`Overview`].
    Event {
        /// The entry.
        id: String,
        /// What happened.
        event: Event,
        /// On which day; left out: what was said before is taken back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<Day>,
        /// See [`FromOurPages::Mark`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        revision: Option<u32>,
    },
    /// Notes something beside an objection, such as what Meta wrote. Answered by an [`Overview`].
    Note {
        /// The entry.
        id: String,
        /// What.
        text: Personal,
    },
    /// Takes a note back. Answered by an [`Overview`].
    TakeBack {
        /// The entry.
        id: String,
        /// The note, by its [`at`](crate::record::Note::at).
        note: i64,
    },
    /// Adds an objection that was sent without Objector. Answered by an [`Overview`].
    Add {
        /// What the person says of it.
        sent: SentElsewhere,
    },
    /// All that is kept, as a file. Answered by an [`Exported`].
    Export {},
    /// What would come of taking in a file. Changes nothing. Answered by a [`Trial`].
    TryImport {
        /// The file's text.
        text: String,
    },
    /// Takes in a file. Answered by an [`Overview`].
    Import {
        /// The file's text.
        text: String,
        /// Whether the person's details are taken from the file where they differ.
        take_person: bool,
        /// The [`Trial::revision`] that the person saw; where something changed since, nothing is taken in and the answer is the error
        /// `changed`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        revision: Option<u32>,
    },
    /// The person ticked something on the dashboard, or took the tick away. Answered by an [`Overview`].
    Tick {
        /// Its key.
        key: String,
        /// Whether it is ticked now.
        ticked: bool,
    },
    /// Shows all closed cards and banners again. Answered by an [`Overview`].
    ResetClosed {},
    /// Opens something in a new tab. Answered by `null`.
    Open {
        /// A [`Way`](crate::plan::Way)'s target, or `source:` and a [`SourceLink`](crate::plan::SourceLink)'s id.
        target: String,
    },
    /// Where what is stored is damaged: puts it aside unread and begins anew. Answered by an [`Overview`].
    StartAfresh {},
    /// Removes everything that Objector ever stored, and looks whether it is gone. Answered by an [`Overview`].
    Forget {},
}

/// All that the popup, the welcome page and the dashboard show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overview {
    /// The person's details, once there are any.
    pub person: Option<Person>,
    /// What the person set.
    pub settings: Settings,
    /// The objections, in the order in which they were sent.
    pub record: Vec<Entry>,
    /// What went wrong, for the maintainer.
    pub problems: Vec<Problem>,
    /// Why nothing can be kept or shown, if so. With `damaged`, `newer` and `unreadable` all of the above is empty.
    pub trouble: Option<Trouble>,
    /// Why the record cannot be shared with the person's other devices, where they want that.
    pub sync_trouble: Option<TooMuch>,
    /// What the person's organisation does not want shown among what else helps, by its id.
    pub hidden: Vec<String>,
    /// Counts the changes of the person's details.
    pub revision: u32,
    /// The language to speak: the person's, else the organisation's, else the browser's, else English.
    pub language: Language,
    /// The extension's version.
    pub version: String,
}

/// All that is kept, as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exported {
    /// The file's text.
    pub file: String,
}

/// What would come of taking in a file: either of the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trial {
    /// What would change.
    pub changes: Option<Changes>,
    /// Why the file cannot be taken in, and where it is wrong.
    pub refused: Option<Refused>,
    /// What the changes are changes of; [`FromOurPages::Import`] gives it back.
    pub revision: u32,
}

/// What a page is and what its controls ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// What the page is.
    pub page: JudgedPage,
    /// Every control, and what it asks for or would be taken for.
    pub fields: Vec<JudgedField>,
    /// The signs that led there.
    pub signs: Vec<Sign>,
}

/// What a page is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedPage {
    /// How sure.
    pub verdict: Verdict,
    /// Which form.
    pub route: Option<Route>,
    /// Where in it.
    pub stage: Option<Stage>,
    /// The language that the page is written in.
    pub language: Option<Language>,
}

impl From<&Page> for JudgedPage {
    fn from(page: &Page) -> Self {
        Self { verdict: page.verdict, route: page.route, stage: page.stage, language: page.language }
    }
}

/// What a control asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedField {
    /// The control.
    pub index: u32,
    /// What it asks for.
    pub asks_for: AsksFor,
    /// The text that names it.
    pub label: String,
    /// Whether the page says that it must be answered.
    pub required: bool,
}

/// To the content script, from the popup or the background.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ToPage {
    /// What do you see? Answered by a [`Look`].
    Look {},
    /// As if the person had pressed the banner's "fill". Answered by a [`Look`] once done.
    Fill {},
    /// As if the person had pressed the banner's "undo". Answered by a [`Look`] once done.
    Undo {},
    /// The person's details changed: look again. Answered by `null`.
    Again {},
}

/// How a page stands, for the popup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// What is seen now.
    pub snapshot: Snapshot,
    /// How it stands with each control that there is something to write for.
    pub outcomes: Vec<Outcome>,
    /// Whether the person has pressed Meta's submit button on this page.
    pub submitted: bool,
}

/// [`FromPage`] as it is read: its kind, and the fields of all kinds.
///
/// Left to itself, serde reads a tagged enum into a general tree and makes the message out of that: the code for every type would be
/// there twice. Read this way, the compiled module is a tenth smaller.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageFields {
    kind: String,
    snapshot: Option<Snapshot>,
    report: Option<Vec<Outcome>>,
    target: Option<String>,
    key: Option<String>,
    closed: Option<bool>,
    what: Option<String>,
}

/// [`FromOurPages`] as it is read; see [`PageFields`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OurPagesFields {
    kind: String,
    person: Option<Person>,
    revision: Option<u32>,
    url: Option<String>,
    snapshot: Option<Snapshot>,
    insert: Option<Insert>,
    lang: Option<String>,
    key: Option<String>,
    ticked: Option<bool>,
    id: Option<String>,
    state: Option<State>,
    target: Option<String>,
    event: Option<Event>,
    on: Option<Day>,
    text: Option<String>,
    note: Option<i64>,
    sent: Option<SentElsewhere>,
    take_person: Option<bool>,
}

/// A kind that there is not, or fields that are not those of the kind.
#[derive(Clone, Copy, Debug)]
struct NoMessage;

impl std::fmt::Display for NoMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no message has this kind and these fields")
    }
}

impl TryFrom<PageFields> for FromPage {
    type Error = NoMessage;

    fn try_from(fields: PageFields) -> Result<Self, NoMessage> {
        let PageFields { kind, snapshot, report, target, key, closed, what } = fields;
        let given = count([
            snapshot.is_some(),
            report.is_some(),
            target.is_some(),
            key.is_some(),
            closed.is_some(),
            what.is_some(),
        ]);
        let message = match (kind.as_str(), given) {
            ("saw", 1) => snapshot.map(|snapshot| FromPage::Saw { snapshot }),
            ("did", 1) => report.map(|report| FromPage::Did { report }),
            ("submitted", 1) => snapshot.map(|snapshot| FromPage::Submitted { snapshot }),
            ("open", 1) => target.map(|target| FromPage::Open { target }),
            ("closed", 2) => key.zip(closed).map(|(key, closed)| FromPage::Closed { key, closed }),
            ("problem", 1) => what.map(|what| FromPage::Problem { what }),
            _ => None,
        };
        message.ok_or(NoMessage)
    }
}

impl TryFrom<OurPagesFields> for FromOurPages {
    type Error = NoMessage;

    fn try_from(fields: OurPagesFields) -> Result<Self, NoMessage> {
        let OurPagesFields { kind, person, revision, url, snapshot, id, state, target, .. } = fields;
        let OurPagesFields { insert, lang, key, ticked, event, on, text, note, sent, take_person, .. } =
            fields;
        let given = count([
            person.is_some(),
            url.is_some(),
            snapshot.is_some(),
            insert.is_some(),
            lang.is_some(),
            key.is_some(),
            ticked.is_some(),
            id.is_some(),
            state.is_some(),
            target.is_some(),
            event.is_some(),
            text.is_some(),
            note.is_some(),
            sent.is_some(),
            take_person.is_some(),
        ]);
        let with_revision = ["save-person", "mark", "event", "import"].contains(&kind.as_str());
        if revision.is_some() && !with_revision || on.is_some() && kind != "event" {
            return Err(NoMessage);
        }
        let message = match (kind.as_str(), given) {
            ("overview", 0) => Some(FromOurPages::Overview {}),
            ("save-person", 1) => person.map(|person| FromOurPages::SavePerson { person, revision }),
            ("judge", 2) => url.zip(snapshot).map(|(url, snapshot)| FromOurPages::Judge { url, snapshot }),
            ("hand-in", 2) => url.zip(snapshot).map(|(url, snapshot)| FromOurPages::HandIn { url, snapshot }),
            ("by-hand", 3) => insert.zip(url.zip(lang)).map(|(insert, (url, lang))| FromOurPages::ByHand {
                insert,
                url,
                lang,
            }),
            ("mark", 2) => id.zip(state).map(|(id, state)| FromOurPages::Mark { id, state, revision }),
            ("event", 2) => id.zip(event).map(|(id, event)| FromOurPages::Event { id, event, on, revision }),
            ("note", 2) => id.zip(text).map(|(id, text)| FromOurPages::Note { id, text: text.into() }),
            ("take-back", 2) => id.zip(note).map(|(id, note)| FromOurPages::TakeBack { id, note }),
            ("add", 1) => sent.map(|sent| FromOurPages::Add { sent }),
            ("export", 0) => Some(FromOurPages::Export {}),
            ("try-import", 1) => text.map(|text| FromOurPages::TryImport { text }),
            ("import", 2) => text.zip(take_person).map(|(text, take_person)| FromOurPages::Import {
                text,
                take_person,
                revision,
            }),
            ("tick", 2) => key.zip(ticked).map(|(key, ticked)| FromOurPages::Tick { key, ticked }),
            ("reset-closed", 0) => Some(FromOurPages::ResetClosed {}),
            ("open", 1) => target.map(|target| FromOurPages::Open { target }),
            ("start-afresh", 0) => Some(FromOurPages::StartAfresh {}),
            ("forget", 0) => Some(FromOurPages::Forget {}),
            _ => None,
        };
        message.ok_or(NoMessage)
    }
}

fn count<const N: usize>(given: [bool; N]) -> usize {
    given.into_iter().filter(|given| *given).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written is read back as the same, for every message: the words above are those of the enums.
    #[test]
    fn every_message_comes_back_as_it_was_sent() {
        let from_page = [
            FromPage::Saw { snapshot: Snapshot::default() },
            FromPage::Did { report: vec![Outcome { index: 3, state: ControlState::Refused }] },
            FromPage::Submitted { snapshot: Snapshot::default() },
            FromPage::Open { target: "details".into() },
            FromPage::Closed { key: "card".into(), closed: false },
            FromPage::Problem { what: "it broke".into() },
        ];
        for message in from_page {
            let text = serde_json::to_string(&message).unwrap();
            assert_eq!(serde_json::from_str::<FromPage>(&text).unwrap(), message, "{text}");
        }
        let day = Day::new(2026, 12, 28);
        let from_our_pages = [
            FromOurPages::Overview {},
            FromOurPages::SavePerson { person: Person::default(), revision: None },
            FromOurPages::SavePerson { person: Person::default(), revision: Some(2) },
            FromOurPages::Judge { url: "https://www.facebook.com/".into(), snapshot: Snapshot::default() },
            FromOurPages::HandIn { url: "https://www.facebook.com/".into(), snapshot: Snapshot::default() },
            FromOurPages::ByHand {
                insert: Insert::Objection,
                url: "https://www.facebook.com/".into(),
                lang: "fr".into(),
            },
            FromOurPages::Mark { id: "a".into(), state: State::Granted, revision: None },
            FromOurPages::Mark { id: "a".into(), state: State::Granted, revision: Some(3) },
            FromOurPages::Event { id: "a".into(), event: Event::Reminded, on: day, revision: Some(3) },
            FromOurPages::Event { id: "a".into(), event: Event::Reminded, on: None, revision: None },
            FromOurPages::Note { id: "a".into(), text: "Meta wrote.".into() },
            FromOurPages::TakeBack { id: "a".into(), note: 5 },
            FromOurPages::Add {
                sent: SentElsewhere {
                    channel: crate::record::Channel::Letter,
                    email: "alex@example.org".into(),
                    on: Day::EARLIEST,
                    platform: None,
                    route: Route::ThirdParty,
                    text: "".into(),
                },
            },
            FromOurPages::Export {},
            FromOurPages::TryImport { text: "{}".into() },
            FromOurPages::Import { text: "{}".into(), take_person: false, revision: Some(9) },
            FromOurPages::Tick { key: "notify".into(), ticked: true },
            FromOurPages::ResetClosed {},
            FromOurPages::Open { target: "details".into() },
            FromOurPages::StartAfresh {},
            FromOurPages::Forget {},
        ];
        for message in from_our_pages {
            let text = serde_json::to_string(&message).unwrap();
            assert_eq!(serde_json::from_str::<FromOurPages>(&text).unwrap(), message, "{text}");
        }
    }

    #[test]
    fn a_message_with_another_messages_fields_is_none() {
        for text in [
            r#"{"kind": "open"}"#,
            r#"{"kind": "open", "key": "a"}"#,
            r#"{"kind": "open", "target": "a", "key": "b"}"#,
            r#"{"kind": "closed", "key": "a"}"#,
            r#"{"kind": "closed", "key": "a", "what": "b"}"#,
        ] {
            assert!(serde_json::from_str::<FromPage>(text).is_err(), "{text}");
        }
        for text in [
            r#"{"kind": "forget", "target": "a"}"#,
            r#"{"kind": "forget", "revision": 1}"#,
            r#"{"kind": "mark", "id": "a", "target": "b"}"#,
            r#"{"kind": "save-person", "revision": 1}"#,
            r#"{"kind": "event", "id": "a", "event": "reminded", "on": "2026-02-30"}"#,
            r#"{"kind": "event", "id": "a", "on": "2026-02-03"}"#,
            r#"{"kind": "note", "id": "a", "text": "b", "revision": 1}"#,
            r#"{"kind": "mark", "id": "a", "state": "granted", "on": "2026-02-03"}"#,
            r#"{"kind": "add", "sent": {"route": "facebook-own"}}"#,
            r#"{"kind": "import", "text": "{}"}"#,
            r#"{"kind": "export", "text": "{}"}"#,
        ] {
            assert!(serde_json::from_str::<FromOurPages>(text).is_err(), "{text}");
        }
    }
}
