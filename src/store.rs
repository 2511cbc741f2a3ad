//! What Objector keeps: one versioned document, read from a text and written whole.
//!
//! Takes the texts that stand in the browser's storage, gives a [`Document`] or says what is wrong with them: damaged and newer
//! are told apart, and neither is ever written over. Below it: the same as a file ([`backup`]) and on the other devices ([`share`]). Pure;
//! `browser::storage` carries the texts. Nothing here looks at who asks.

pub mod backup;
pub mod share;
pub mod sync;

use serde::{Deserialize, Serialize};

use crate::person::Person;
use crate::record::Entry;
use crate::words::words;

/// The version of the document that this code writes. It grows when older code could no longer read what is written.
///
/// 1 had entries without a zone, days, notes and a way by which they went; all of it may be missing, so 1 is read as it is.
pub const VERSION: u32 = 2;

/// The most problems that are kept; the oldest go first.
const MOST_PROBLEMS: usize = 20;

/// The longest description of a problem, in characters.
const LONGEST_PROBLEM: usize = 300;

/// The most closed cards that are remembered, far above the number of kinds of card.
const MOST_CLOSED: usize = 500;

/// The longest key of a card, in bytes.
const LONGEST_KEY: usize = 100;

words! {
    /// Why nothing can be kept or shown.
    Trouble {
        /// What is stored cannot be understood. It stays as it is until the person says otherwise.
        Damaged "damaged",
        /// What is stored was written by a newer version of Objector. It is left alone.
        Newer "newer",
        /// The browser had no room left when something was last to be stored.
        Full "full",
        /// The browser did not give out what is stored.
        Unreadable "unreadable",
    }
}

/// All that Objector keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// [`VERSION`].
    version: u32,
    /// Counts the changes of the person's details.
    pub revision: u32,
    /// The person's details, once there are any.
    pub person: Option<Person>,
    /// What the person set.
    pub settings: Settings,
    /// The objections, in the order in which they were sent.
    pub record: Vec<Entry>,
    /// What went wrong, the latest last.
    pub problems: Vec<Problem>,
    /// The steps that the person was notified of and that are still due: see [`crate::due`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notified: Vec<String>,
    /// Once something is shared with the person's other devices: a sum over the details on which they last agreed. See
    /// [`share`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub synced: String,
}

impl Default for Document {
    fn default() -> Self {
        Self {
            version: VERSION,
            revision: 0,
            person: None,
            settings: Settings::default(),
            record: Vec::new(),
            problems: Vec::new(),
            notified: Vec::new(),
            synced: String::new(),
        }
    }
}

/// What the person set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Keys of cards and banners that the person closed.
    #[serde(default)]
    pub closed: Vec<String>,
    /// Keys of what the person ticked on the dashboard: settings, and what else helps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ticked: Vec<String>,
}

/// The tick that shares the record with the person's other devices.
pub const SYNC: &str = "sync";

/// The tick that lets Objector notify.
pub const NOTIFY: &str = "notify";

impl Settings {
    /// Whether the person ticked something.
    #[must_use]
    pub fn is_ticked(&self, key: &str) -> bool {
        self.ticked.iter().any(|ticked| ticked == key)
    }
}

fn set(keys: &mut Vec<String>, key: &str, on: bool) -> bool {
    let place = keys.iter().position(|known| known == key);
    match (place, on) {
        (Some(place), false) => {
            keys.remove(place);
            true
        }
        (None, true) if key.len() <= LONGEST_KEY && keys.len() < MOST_CLOSED => {
            keys.push(key.into());
            true
        }
        _ => false,
    }
}

/// Something that went wrong in Objector itself. Holds nothing about the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Problem {
    /// When it was last seen, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// What happened, for the maintainer.
    pub what: String,
    /// How often.
    pub times: u32,
    /// The version of Objector that it happened in.
    pub version: String,
}

/// What stands in the browser's storage.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stored<'a> {
    /// The document.
    pub current: Option<&'a str>,
    /// The document as it was before the last write, which is there only while a write is not known to have held.
    pub previous: Option<&'a str>,
}

/// A document that could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The document.
    pub document: Document,
    /// Whether what stands as the current one is damaged, and this is the previous: the damaged text is to be kept aside before
    /// anything is written over it.
    pub from_previous: bool,
}

/// The one field that every version of the document has.
#[derive(Deserialize)]
struct Envelope {
    version: u32,
}

/// Reads what is stored.
///
/// ```
/// use objector::store::{self, Stored, Trouble};
/// assert_eq!(store::read(Stored::default()).unwrap(), store::Read::default());
/// let newer = Stored { current: Some(r#"{"version": 3, "people": []}"#), previous: None };
/// assert_eq!(store::read(newer), Err(Trouble::Newer));
/// ```
///
/// # Errors
/// [`Trouble::Newer`] for a document of a later version, [`Trouble::Damaged`] for anything that is none of ours.
pub fn read(texts: Stored<'_>) -> Result<Read, Trouble> {
    match (texts.current.map(document), texts.previous.map(document)) {
        (None, None) => Ok(Read::default()),
        (Some(Ok(document)), _) => Ok(Read { document, from_previous: false }),
        // A newer Objector may have left only its previous document whole: this one must not go on with it either.
        (Some(Err(Trouble::Newer)), _) | (_, Some(Err(Trouble::Newer))) => Err(Trouble::Newer),
        (current, Some(Ok(document))) => Ok(Read { document, from_previous: current.is_some() }),
        (Some(Err(trouble)), _) | (None, Some(Err(trouble))) => Err(trouble),
    }
}

fn document(text: &str) -> Result<Document, Trouble> {
    match serde_json::from_str::<Document>(text) {
        Ok(document) if (1..=VERSION).contains(&document.version) => {
            Ok(Document { version: VERSION, ..document })
        }
        // Whatever else is in it, the version tells a later document from a damaged one.
        _ => match serde_json::from_str::<Envelope>(text) {
            Ok(Envelope { version }) if version > VERSION => Err(Trouble::Newer),
            _ => Err(Trouble::Damaged),
        },
    }
}

impl Document {
    /// The text to store. `None` cannot happen with the types above; it is there so that nothing is ever written half.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }

    /// Counts what was ever said of all objections, and the changes of the person's details: grows with each.
    #[must_use]
    pub fn record_revision(&self) -> u32 {
        let said = |sum: u32, entry: &Entry| sum.wrapping_add(1).wrapping_add(entry.revision());
        self.record.iter().fold(self.revision, said)
    }

    /// Remembers that a card was closed, or opened again. Gives whether that changed anything.
    pub fn set_closed(&mut self, key: &str, closed: bool) -> bool {
        set(&mut self.settings.closed, key, closed)
    }

    /// Remembers a tick of the person's, or that it was taken away. Gives whether that changed anything.
    pub fn set_ticked(&mut self, key: &str, ticked: bool) -> bool {
        // What is only remembered for something is not kept without it.
        match (key, ticked) {
            (NOTIFY, false) => self.notified.clear(),
            (SYNC, false) => self.synced.clear(),
            _ => {}
        }
        set(&mut self.settings.ticked, key, ticked)
    }

    /// Keeps a problem. The same one again is counted.
    pub fn add_problem(&mut self, what: &str, at: i64, version: &str) {
        let what = without_the_person(what);
        if let Some(known) =
            self.problems.iter_mut().find(|problem| problem.what == what && problem.version == version)
        {
            known.times = known.times.saturating_add(1);
            known.at = at;
            return;
        }
        if self.problems.len() >= MOST_PROBLEMS {
            self.problems.remove(0);
        }
        self.problems.push(Problem { at, what, times: 1, version: version.into() });
    }
}

/// A description without what could be about a person: e-mail addresses, queries of addresses, long numbers. Descriptions hold
/// none by themselves; an engine's error may quote what it was given.
fn without_the_person(what: &str) -> String {
    let words = what.split_whitespace().map(|word| {
        let digits = word.chars().filter(char::is_ascii_digit).count();
        if word.contains('@') || digits > 5 {
            "…"
        } else {
            word.split(['?', '#']).next().unwrap_or_default()
        }
    });
    words.collect::<Vec<_>>().join(" ").chars().take(LONGEST_PROBLEM).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{By, Channel, State};

    fn current(text: &str) -> Result<Read, Trouble> {
        read(Stored { current: Some(text), previous: None })
    }

    fn with_revision(revision: u32) -> String {
        Document { revision, ..Document::default() }.to_text().unwrap()
    }

    #[test]
    fn a_document_comes_back_as_it_was_written() {
        let mut document = Document {
            person: Some(Person { full_name: "Alex Example".into(), ..Person::default() }),
            ..Document::default()
        };
        document.set_closed("card:email", true);
        document.add_problem("content.js: it broke", 5, "0.1.0");
        let text = document.to_text().unwrap();
        assert_eq!(current(&text).unwrap().document, document);
    }

    /// A document as the first version of Objector wrote it, field by field.
    #[test]
    fn a_document_of_the_first_version_is_read_and_written_anew() {
        let first = r#"{"version":1,"revision":3,"person":{"full_name":"Alex Example","given_name":"","family_name":"","email":"","phone":"","country":"FR","accounts":[],"grounds":["children"],"own_words":""},
            "settings":{"closed":["card:email"]},
            "record":[{"id":"1a-7","route":"facebook-own","address":"www.facebook.com/help/contact/1","language":"fr",
                "platform":"facebook","email":"alex@example.org","at":1795000000000,"tab":4,
                "fields":[{"asks_for":"email","label":"Adresse e-mail","value":"alex@example.org"}],"version":"0.1.0",
                "course":[{"state":"acknowledged","at":1795000000001,"by":"page"}]}],
            "problems":[{"at":5,"what":"it broke","times":2,"version":"0.1.0"}]}"#;
        let document = current(first).unwrap().document;
        let [entry] = document.record.as_slice() else { panic!("one entry") };
        assert_eq!((entry.offset, entry.by, entry.channel), (None, By::Page, Channel::Form));
        assert_eq!((entry.state(), entry.revision()), (State::Acknowledged, 1));
        assert!(entry.events.is_empty() && entry.notes.is_empty());
        assert_eq!((document.revision, document.problems.len()), (3, 1));
        let text = document.to_text().unwrap();
        assert!(text.contains(r#""version":2,"#));
        assert_eq!(current(&text).unwrap().document, document);
    }

    #[test]
    fn what_is_none_of_ours_is_damaged() {
        let whole = with_revision(1);
        let cut = &whole[..whole.len() - 1];
        for text in [
            "",
            "null",
            "[]",
            "{}",
            "not json",
            "\u{0}",
            r#"{"version": 0}"#,
            r#"{"version": -1}"#,
            r#"{"version": "1"}"#,
            r#"{"version": 1}"#,
            r#"{"version": 1.5}"#,
            cut,
            &whole.replace("revision", "revisions"),
            &format!("{whole},"),
        ] {
            assert_eq!(current(text), Err(Trouble::Damaged), "{text}");
        }
    }

    #[test]
    fn a_newer_document_is_told_from_a_damaged_one_whatever_else_is_in_it() {
        for text in [
            r#"{"version": 3}"#,
            r#"{"people": [1, 2], "version": 3, "record": "elsewhere"}"#,
            r#"{"version": 4000000000}"#,
        ] {
            assert_eq!(current(text), Err(Trouble::Newer), "{text}");
        }
    }

    #[test]
    fn the_previous_document_stands_in_for_a_damaged_or_missing_one() {
        let previous = with_revision(7);
        let damaged = read(Stored { current: Some("{"), previous: Some(&previous) }).unwrap();
        assert_eq!((damaged.document.revision, damaged.from_previous), (7, true));
        let missing = read(Stored { current: None, previous: Some(&previous) }).unwrap();
        assert_eq!((missing.document.revision, missing.from_previous), (7, false));
        let newest = with_revision(8);
        let both = read(Stored { current: Some(&newest), previous: Some(&previous) }).unwrap();
        assert_eq!((both.document.revision, both.from_previous), (8, false));
    }

    #[test]
    fn a_previous_document_never_hides_a_newer_one() {
        let previous = with_revision(7);
        let newer = r#"{"version": 3}"#;
        assert_eq!(read(Stored { current: Some(newer), previous: Some(&previous) }), Err(Trouble::Newer));
        assert_eq!(read(Stored { current: Some("{"), previous: Some(newer) }), Err(Trouble::Newer));
        assert_eq!(read(Stored { current: None, previous: Some("{") }), Err(Trouble::Damaged));
        assert_eq!(read(Stored { current: Some("{"), previous: Some("{") }), Err(Trouble::Damaged));
    }

    #[test]
    fn ten_thousand_entries_come_back() {
        let entry = r#"{"id":"a-1","route":"facebook-own","address":"www.facebook.com/help/contact/1","language":"fr",
            "platform":"facebook","email":"alex@example.org","at":1795000000000,"tab":4,
            "fields":[{"asks_for":"email","label":"Adresse e-mail","value":"alex@example.org"}],"version":"0.1.0",
            "course":[{"state":"acknowledged","at":1795000000001,"by":"page"}]}"#;
        let entry: Entry = serde_json::from_str(entry).unwrap();
        let document = Document { record: vec![entry; 10_000], ..Document::default() };
        let text = document.to_text().unwrap();
        assert_eq!(current(&text).unwrap().document, document);
    }

    #[test]
    fn closed_cards_are_bounded() {
        let mut document = Document::default();
        assert!(document.set_closed("a", true));
        assert!(!document.set_closed("a", true));
        assert!(document.set_closed("a", false));
        assert!(!document.set_closed("a", false));
        assert!(!document.set_closed(&"x".repeat(LONGEST_KEY + 1), true));
        for n in 0..2 * MOST_CLOSED {
            document.set_closed(&n.to_string(), true);
        }
        assert_eq!(document.settings.closed.len(), MOST_CLOSED);
    }

    #[test]
    fn problems_are_counted_and_bounded() {
        let mut document = Document::default();
        document.add_problem("same", 1, "1");
        document.add_problem("same", 2, "1");
        assert_eq!((document.problems[0].times, document.problems[0].at), (2, 2));
        for n in 0..50 {
            document.add_problem(&format!("problem {n}"), n, "1");
        }
        assert_eq!(document.problems.len(), MOST_PROBLEMS);
        assert_eq!(document.problems[MOST_PROBLEMS - 1].what, "problem 49");
    }

    #[test]
    fn a_problem_says_nothing_about_a_person() {
        let said = without_the_person(
            "bad value alex@example.org at https://www.facebook.com/help/contact/x?id=5&name=Alex#top +33199000000 line 12",
        );
        assert_eq!(said, "bad value … at https://www.facebook.com/help/contact/x … line 12");
        assert_eq!(without_the_person(&"long ".repeat(400)).chars().count(), LONGEST_PROBLEM);
    }
}
