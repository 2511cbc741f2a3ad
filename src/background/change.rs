//! The changes that can be made to what is stored, and how each is made.
//!
//! Takes a document, makes one [`Change`], says whether anything is different. A change that is refused leaves the document as it was. All
//! changes are here, and made nowhere else: so two windows, a page and a file can never contradict each other unseen.

use crate::person::Person;
use crate::personal::Personal;
use crate::record::check::{MOST_ENTRIES, Refused};
use crate::record::day::Day;
use crate::record::said::{self, Clock, Moment, SentElsewhere};
use crate::record::{self, Entry, Event, Mark, State};
use crate::refusal::Refusal;
use crate::store::Document;
use crate::store::backup::{self, Backup};

/// One change to what is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The person's details.
    Person {
        /// The details, whole.
        person: Box<Person>,
        /// The revision that they were edited from.
        revision: Option<u32>,
    },
    /// An objection was sent.
    Submitted(Box<Entry>),
    /// A page told how it stands with one.
    Mark {
        /// The entry.
        id: String,
        /// What is known.
        mark: Mark,
    },
    /// The person says something of one.
    Said {
        /// The entry.
        id: String,
        /// What they say.
        saying: Saying,
        /// When.
        clock: Clock,
        /// What the person saw of the entry: [`Entry::revision`].
        revision: Option<u32>,
    },
    /// The person says that one was sent without Objector.
    Add(Box<Entry>),
    /// What stands in a file.
    Import {
        /// What was read of it.
        backup: Box<Backup>,
        /// Whether the person's details are taken from it where they differ.
        take_person: bool,
        /// What the person saw of all that is kept: [`Document::record_revision`].
        revision: Option<u32>,
    },
    /// A card was closed or opened again.
    Closed {
        /// The card's key.
        key: String,
        /// `false` where it was opened again.
        closed: bool,
    },
    /// The person ticked something, or took the tick away.
    Ticked {
        /// Its key.
        key: String,
        /// Whether it is ticked now.
        ticked: bool,
    },
    /// The person was notified: all steps of which they were, and that are still due.
    Notified(Vec<String>),
    /// All closed cards are shown again.
    ResetClosed,
    /// Something went wrong in Objector itself.
    Problem {
        /// What happened.
        what: String,
        /// When.
        at: i64,
        /// In which version.
        version: String,
    },
}

/// What the person says of an objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saying {
    /// How it stands.
    State(State),
    /// On which day something happened; `None` takes that back.
    Event(Event, Option<Day>),
    /// A note.
    Note(Personal),
    /// That a note is to go, by its time.
    TakeBack(i64),
}

impl Change {
    /// An objection that was sent without Objector, as the person tells it.
    ///
    /// # Errors
    /// [`Refusal::InFuture`], [`Refusal::TooEarly`], [`Refusal::TooLong`].
    pub fn added(sent: SentElsewhere, moment: &Moment<'_>) -> Result<Self, Refusal> {
        Ok(Change::Add(Box::new(said::entry(sent, moment)?)))
    }

    /// The taking in of a file.
    ///
    /// # Errors
    /// [`Refusal::Unusable`]; [`trial`] says why.
    pub fn import(text: &str, take_person: bool, revision: Option<u32>) -> Result<Self, Refusal> {
        let backup = Box::new(readable(text).map_err(|_| Refusal::Unusable)?);
        Ok(Change::Import { backup, take_person, revision })
    }

    /// Makes the change. Gives whether anything is different, and so whether to write.
    ///
    /// # Errors
    /// [`Refusal::Changed`], [`Refusal::TooLong`], [`Refusal::NotFound`], [`Refusal::Unusable`] and those of a [`Wrong`] day; the
    /// document is then as it was.
    pub fn apply(self, document: &mut Document) -> Result<bool, Refusal> {
        Ok(match self {
            // Saved once more, as after an answer that never came, the same details are no conflict.
            Change::Person { person, .. } if document.person.as_ref() == Some(&*person) => false,
            Change::Person { person, revision } => {
                if revision.is_some_and(|revision| revision != document.revision) {
                    return Err(Refusal::Changed);
                }
                if !person.is_of_human_length() {
                    return Err(Refusal::TooLong);
                }
                document.revision = document.revision.wrapping_add(1);
                document.person = Some(*person);
                true
            }
            Change::Submitted(entry) => record::add(&mut document.record, *entry),
            Change::Mark { id, mark } => {
                record::mark(&mut document.record, &id, mark).ok_or(Refusal::NotFound)?
            }
            Change::Said { id, saying, clock, revision } => {
                let entry =
                    document.record.iter_mut().find(|entry| entry.id == id).ok_or(Refusal::NotFound)?;
                if revision.is_some_and(|revision| revision != entry.revision()) {
                    return Err(Refusal::Changed);
                }
                match saying {
                    Saying::State(state) => said::state(entry, state, clock.now)?,
                    Saying::Event(event, on) => said::event(entry, event, on, clock)?,
                    Saying::Note(text) => said::note(entry, text, clock.now)?,
                    Saying::TakeBack(note) => said::take_back(entry, note).ok_or(Refusal::NotFound)?,
                }
            }
            Change::Add(entry) if document.record.iter().any(|known| said::is_told_again(known, &entry)) => {
                false
            }
            Change::Add(entry) => {
                if document.record.len() >= MOST_ENTRIES {
                    return Err(Refusal::TooLong);
                }
                // The record is in the order of sending.
                let before = document.record.iter().rposition(|known| known.at <= entry.at);
                document.record.insert(before.map_or(0, |place| place + 1), *entry);
                true
            }
            Change::Import { backup, take_person, revision } => {
                if revision.is_some_and(|revision| revision != document.record_revision()) {
                    return Err(Refusal::Changed);
                }
                let before = document.settings.closed.len();
                let changes = backup::merge(document, *backup, take_person).map_err(|_| Refusal::Unusable)?;
                changes.any() || document.settings.closed.len() != before
            }
            Change::Closed { key, closed } => document.set_closed(&key, closed),
            Change::Ticked { key, ticked } => document.set_ticked(&key, ticked),
            Change::Notified(steps) => {
                let differs = document.notified != steps;
                document.notified = steps;
                differs
            }
            Change::ResetClosed => {
                let any = !document.settings.closed.is_empty();
                document.settings.closed.clear();
                any
            }
            Change::Problem { what, at, version } => {
                document.add_problem(&what, at, &version);
                true
            }
        })
    }
}

/// Reads a file, and looks whether its details are such as a person could have entered.
pub(super) fn readable(text: &str) -> Result<Backup, Refused> {
    let backup = backup::read(text)?;
    if backup.person.as_ref().is_some_and(|person| !person.is_of_human_length()) {
        return Err(Refused::at("person".into()));
    }
    Ok(backup)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{added, says_of, with_one};
    use super::*;
    use crate::person::{Account, Ground, LONGEST_TEXT, MOST_ACCOUNTS, Platform};

    #[test]
    fn details_are_saved_once_and_not_over_newer_ones() {
        let mut document = Document::default();
        let save = |name: &str, revision| Change::Person {
            person: Box::new(Person { full_name: name.into(), ..Person::default() }),
            revision,
        };
        assert_eq!(save("Alex", Some(0)).apply(&mut document), Ok(true));
        assert_eq!(document.revision, 1);
        assert_eq!(save("Alex", Some(1)).apply(&mut document), Ok(false));
        // A card that was closed meanwhile is no reason to refuse.
        assert_eq!(Change::Closed { key: "a".into(), closed: true }.apply(&mut document), Ok(true));
        assert_eq!(save("Alex", Some(1)).apply(&mut document), Ok(false));
        assert_eq!(save("Sam", Some(0)).apply(&mut document), Err(Refusal::Changed));
        // The answer may not have come, so that who saves does not know that it was done.
        assert_eq!(save("Alex", Some(0)).apply(&mut document), Ok(false));
        assert_eq!(save("Sam", None).apply(&mut document), Ok(true));
        assert_eq!(document.person.unwrap().full_name.reveal(), "Sam");
    }

    #[test]
    fn details_beyond_measure_are_refused_and_change_nothing() {
        let account = Account { handle: "b".into(), ..Account::on(Platform::Meta) };
        let long = "x".repeat(LONGEST_TEXT + 1);
        let too_long = [
            Person { own_words: long.as_str().into(), ..Person::default() },
            Person { country: "FRANCE".into(), ..Person::default() },
            Person { accounts: vec![account.clone(); MOST_ACCOUNTS + 1], ..Person::default() },
            Person { accounts: vec![Account { handle: long.into(), ..account }], ..Person::default() },
            Person { grounds: vec![Ground::Children; 9], ..Person::default() },
        ];
        for person in too_long {
            let mut document = Document::default();
            let change = Change::Person { person: Box::new(person), revision: None };
            assert_eq!(change.apply(&mut document), Err(Refusal::TooLong));
            assert_eq!(document, Document::default());
        }
    }

    #[test]
    fn a_mark_on_no_entry_is_not_found() {
        assert_eq!(
            says_of("none", Saying::State(State::Refused), None).apply(&mut Document::default()),
            Err(Refusal::NotFound)
        );
        let mut document = with_one();
        let id = document.record[0].id.clone();
        assert_eq!(says_of(&id, Saying::TakeBack(7), None).apply(&mut document), Err(Refusal::NotFound));
    }

    #[test]
    fn days_to_come_are_refused_with_a_word() {
        assert_eq!(added("2030-01-01"), Err(Refusal::InFuture));
        assert_eq!(added("2017-01-01"), Err(Refusal::TooEarly));
        let mut document = with_one();
        let (id, before) = (document.record[0].id.clone(), document.clone());
        let mut reminded =
            |on: Day| says_of(&id, Saying::Event(Event::Reminded, Some(on)), None).apply(&mut document);
        assert_eq!(reminded(Day::new(2030, 1, 1).unwrap()), Err(Refusal::InFuture));
        assert_eq!(reminded(Day::new(2026, 9, 1).unwrap()), Err(Refusal::TooEarly));
        assert_eq!(document, before);
    }

    #[test]
    fn of_two_windows_the_one_that_is_behind_is_told_so() {
        let mut document = with_one();
        let id = document.record[0].id.clone();
        let shown = document.record[0].revision();
        assert_eq!(says_of(&id, Saying::State(State::Refused), Some(shown)).apply(&mut document), Ok(true));
        // The other window still shows it as it was.
        let late = says_of(&id, Saying::State(State::Granted), Some(shown));
        assert_eq!(late.apply(&mut document), Err(Refusal::Changed));
        assert_eq!(document.record[0].state(), State::Refused);
        let now = document.record[0].revision();
        let note = Saying::Note("Meta wrote.".into());
        assert_eq!(says_of(&id, note, None).apply(&mut document), Ok(true));
        assert_eq!(
            says_of(&id, Saying::State(State::Granted), Some(now)).apply(&mut document),
            Err(Refusal::Changed)
        );
    }

    #[test]
    fn an_objection_that_is_told_twice_is_added_once() {
        let mut document = with_one();
        assert_eq!(added("2026-10-01").unwrap().apply(&mut document), Ok(false));
        assert_eq!(added("2026-10-02").unwrap().apply(&mut document), Ok(true));
        assert_eq!(document.record.len(), 2);
    }

    #[test]
    fn closed_cards_come_back_all_at_once() {
        let mut document = Document::default();
        let close = |key: &str| Change::Closed { key: key.into(), closed: true };
        assert_eq!(close("a").apply(&mut document), Ok(true));
        assert_eq!(close("b").apply(&mut document), Ok(true));
        assert_eq!(Change::ResetClosed.apply(&mut document), Ok(true));
        assert_eq!(Change::ResetClosed.apply(&mut document), Ok(false));
        assert!(document.settings.closed.is_empty());
    }
}
