//! All that Objector keeps as one file, and the bringing together of two records without loss.
//!
//! Gives the file's text; takes one that anybody may have changed, and refuses it with the place named: damaged, newer, none of ours,
//! beyond measure. Entries are brought together by their names: what was said of one on either side stays. Two different
//! objections of one name stay as two. `docs/backup.md` describes the file; the same merging serves [`sync`](super::sync).

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::proof::sum_of;
use super::said::MOST_SAID;
use super::{Entry, LONGEST_LABEL, LONGEST_VALUE, MOST_FIELDS, Note};
use crate::person::{Person, words};
use crate::personal::Personal;
use crate::store::{Document, Settings, VERSION};

/// What the file says of itself.
pub const FORMAT: &str = "objector-backup";

/// The largest file that is read, in bytes: more than a browser keeps for an extension.
pub const LARGEST_FILE: usize = 32 * 1024 * 1024;

/// The most entries of a file, and of a record that is brought together.
pub const MOST_ENTRIES: usize = 20_000;

/// The longest name of an entry, in bytes.
const LONGEST_ID: usize = 60;

/// The longest name of a version, in bytes.
const LONGEST_VERSION: usize = 40;

/// The year 9999, in milliseconds: what JSON of every make can write as a whole number.
const LAST_TIME: u64 = 253_402_300_799_999;

/// The largest distance of a clock from UTC, in minutes.
const LARGEST_OFFSET: u16 = 14 * 60;

words! {
    /// Why a file is not taken in.
    Fault {
        /// It is larger than any that Objector writes.
        TooLarge "too-large",
        /// It is no backup of Objector's.
        NotOurs "not-ours",
        /// A newer Objector wrote it.
        Newer "newer",
        /// It is damaged, or somebody wrote into it what Objector does not write.
        Damaged "damaged",
    }
}

/// Why a file is not taken in, and where it is wrong. Holds nothing of what stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refused {
    /// Why.
    pub fault: Fault,
    /// The line of the file, from 1; 0 where it is not about a line.
    pub line: usize,
    /// The place in the line, from 1; 0 where it is not about one.
    pub column: usize,
    /// The place as a path, such as `record[3].notes`; empty where it is not known.
    pub path: String,
}

impl Refused {
    fn of(fault: Fault) -> Self {
        Self { fault, line: 0, column: 0, path: String::new() }
    }

    /// A file that holds at a place what Objector does not write.
    #[must_use]
    pub fn at(path: String) -> Self {
        Self { path, ..Self::of(Fault::Damaged) }
    }
}

/// What stands in a file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Backup {
    /// [`FORMAT`].
    format: String,
    /// The version of the document that it was made from.
    version: u32,
    /// When it was made, in milliseconds since 1970 (UTC).
    pub made_at: i64,
    /// The version of Objector that made it.
    pub made_with: String,
    /// The person's details.
    pub person: Option<Person>,
    /// What the person set.
    pub settings: Settings,
    /// The objections.
    pub record: Vec<Entry>,
}

/// What every version of the file has.
#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u32,
}

/// The file's text. Each objection has a line of its own, so that the line of a fault names it, and two files can be compared.
/// `None` cannot happen with the types above; it is there so that no half of a file is ever given out.
#[must_use]
pub fn write(document: &Document, made_at: i64, made_with: &str) -> Option<String> {
    let json = |value: &dyn Fn() -> serde_json::Result<String>| value().ok();
    let mut text = format!(
        "{{\n\"format\": \"{FORMAT}\",\n\"version\": {VERSION},\n\"made_at\": {made_at},\n\"made_with\": {},\n\"person\": {},\n\"settings\": {},\n\"record\": [",
        json(&|| serde_json::to_string(made_with))?,
        json(&|| serde_json::to_string(&document.person))?,
        json(&|| serde_json::to_string(&document.settings))?,
    );
    for (place, entry) in document.record.iter().enumerate() {
        text.push_str(if place == 0 { "\n" } else { ",\n" });
        text.push_str(&entry.to_text()?);
    }
    text.push_str("\n]\n}\n");
    Some(text)
}

/// Reads a file's text, wherever it comes from.
///
/// ```
/// use objector::record::backup::{self, Fault};
/// let refused = backup::read(r#"{"format": "objector-backup", "version": 99}"#).unwrap_err();
/// assert_eq!(refused.fault, Fault::Newer);
/// ```
///
/// # Errors
/// A [`Refused`] that names the place.
pub fn read(text: &str) -> Result<Backup, Refused> {
    if text.len() > LARGEST_FILE {
        return Err(Refused::of(Fault::TooLarge));
    }
    let backup = match serde_json::from_str::<Backup>(text) {
        Ok(backup) if backup.format == FORMAT && (1..=VERSION).contains(&backup.version) => backup,
        read => {
            let fault = match serde_json::from_str::<Envelope>(text) {
                Ok(Envelope { format, .. }) if format != FORMAT => Fault::NotOurs,
                Ok(Envelope { version, .. }) if version > VERSION => Fault::Newer,
                Ok(_) => Fault::Damaged,
                // Cut off, our file still begins as ours.
                Err(_) if text.contains(FORMAT) => Fault::Damaged,
                Err(_) => Fault::NotOurs,
            };
            let place = match read {
                Err(error) if fault == Fault::Damaged => (error.line(), error.column()),
                _ => (0, 0),
            };
            return Err(Refused { line: place.0, column: place.1, ..Refused::of(fault) });
        }
    };
    check_all(&backup.record)?;
    if backup.made_with.len() > LONGEST_VERSION {
        return Err(Refused::at("made_with".into()));
    }
    Ok(backup)
}

fn check_all(record: &[Entry]) -> Result<(), Refused> {
    if record.len() > MOST_ENTRIES {
        return Err(Refused::of(Fault::TooLarge));
    }
    let mut places = HashMap::with_capacity(record.len());
    for (place, entry) in record.iter().enumerate() {
        let wrong = check(entry).err().or(places.insert(entry.id.clone(), place).is_some().then_some("id"));
        if let Some(field) = wrong {
            return Err(Refused::at(format!("record[{place}].{field}")));
        }
    }
    Ok(())
}

/// Whether an entry is one that Objector could have written; else the field that it could not.
///
/// # Errors
/// The name of the field.
pub fn check(entry: &Entry) -> Result<(), &'static str> {
    let id = entry.id.as_bytes();
    let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-';
    let long = |text: &Personal| text.reveal().chars().count() > LONGEST_VALUE;
    let beyond = |at: i64| at.unsigned_abs() > LAST_TIME;
    let is_field_long =
        |field: &super::SentField| field.label.chars().count() > LONGEST_LABEL || long(&field.value);
    let wrong = if id.is_empty() || id.len() > LONGEST_ID || !id.iter().all(plain) {
        "id"
    } else if entry.address.chars().count() > LONGEST_LABEL {
        "address"
    } else if entry.version.len() > LONGEST_VERSION {
        "version"
    } else if beyond(entry.at) {
        "at"
    } else if entry.offset.is_some_and(|offset| offset.unsigned_abs() > LARGEST_OFFSET) {
        "offset"
    } else if long(&entry.email) {
        "email"
    } else if entry.fields.len() > MOST_FIELDS || entry.fields.iter().any(is_field_long) {
        "fields"
    } else if entry.course.len() > MOST_SAID || entry.course.iter().any(|mark| beyond(mark.at)) {
        "course"
    } else if entry.events.len() > MOST_SAID || entry.events.iter().any(|dated| beyond(dated.at)) {
        "events"
    } else if entry.notes.len() > MOST_SAID
        || entry.notes.iter().any(|note| beyond(note.at) || long(&note.text))
    {
        "notes"
    } else {
        return Ok(());
    };
    Err(wrong)
}

words! {
    /// What becomes of the person's details when a file is taken in.
    Details {
        /// The file has none, or the same.
        Same "same",
        /// There are none yet: those of the file are taken.
        Taken "taken",
        /// There are others. They stay, unless the person chooses those of the file.
        Differ "differ",
    }
}

/// What taking in a file changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// The names of objections that were not known.
    pub added: Vec<String>,
    /// The names of objections of which more is known.
    pub updated: Vec<String>,
    /// How many are as they were.
    pub same: usize,
    /// The names of objections that stand for two different ones. Both stay, the one that was sent earlier under a longer name.
    pub conflicts: Vec<String>,
    /// What becomes of the person's details.
    pub person: Details,
}

impl Changes {
    /// Whether anything is different.
    #[must_use]
    pub fn any(&self) -> bool {
        // Two that differ are new only the first time, and one of them is then among those added.
        !self.added.is_empty() || !self.updated.is_empty() || self.person != Details::Same
    }
}

/// What taking in a file would change. Changes nothing.
///
/// # Errors
/// [`Fault::TooLarge`] where both together are more than can be kept.
pub fn dry_run(current: &Document, imported: &Backup) -> Result<Changes, Refused> {
    let (_, mut changes) = merge_records(&current.record, &imported.record)?;
    changes.person = details(current.person.as_ref(), imported.person.as_ref());
    Ok(changes)
}

/// Takes in a file. The person's details stay as they are, unless there are none or `take_person` says otherwise.
///
/// # Errors
/// [`Fault::TooLarge`] where both together are more than can be kept; the document is then as it was.
pub fn merge(current: &mut Document, imported: Backup, take_person: bool) -> Result<Changes, Refused> {
    let (record, mut changes) = merge_records(&current.record, &imported.record)?;
    changes.person = details(current.person.as_ref(), imported.person.as_ref());
    current.record = record;
    let take = changes.person == Details::Taken || changes.person == Details::Differ && take_person;
    if take {
        current.person = imported.person;
        current.revision = current.revision.wrapping_add(1);
    }
    for key in &imported.settings.closed {
        current.set_closed(key, true);
    }
    Ok(changes)
}

fn details(current: Option<&Person>, imported: Option<&Person>) -> Details {
    match (current, imported.filter(|person| !person.says_nothing())) {
        (_, None) => Details::Same,
        (Some(current), Some(imported)) if current == imported => Details::Same,
        (Some(current), Some(_)) if !current.says_nothing() => Details::Differ,
        _ => Details::Taken,
    }
}

/// Brings two records together. It does not matter which is which, nor how often.
///
/// # Errors
/// [`Fault::TooLarge`] where both together are more than can be kept.
pub fn merge_records(current: &[Entry], imported: &[Entry]) -> Result<(Vec<Entry>, Changes), Refused> {
    let mut changes =
        Changes { added: vec![], updated: vec![], same: 0, conflicts: vec![], person: Details::Same };
    let mut merged = current.to_vec();
    let mut places: HashMap<String, usize> =
        merged.iter().enumerate().map(|(place, entry)| (entry.id.clone(), place)).collect();
    for entry in imported {
        let mut entry = entry.clone();
        loop {
            let known = places.get(&entry.id).and_then(|place| merged.get_mut(*place));
            let Some(known) = known else {
                places.insert(entry.id.clone(), merged.len());
                changes.added.push(entry.id.clone());
                merged.push(entry);
                break;
            };
            if is_the_same(known, &entry) {
                if take_over(known, &entry) {
                    changes.updated.push(entry.id);
                } else {
                    changes.same += 1;
                }
                break;
            }
            // The later one keeps the name; the other gets one that follows from what it is, so that it is the same next time.
            changes.conflicts.push(entry.id.clone());
            let weight = |entry: &Entry| (entry.at, frozen_sum(entry));
            if weight(known) < weight(&entry) {
                std::mem::swap(known, &mut entry);
            }
            let sum = frozen_sum(&entry);
            entry.id = format!("{}-{}", entry.id, sum.get(..8).unwrap_or(&sum));
        }
    }
    check_all(&merged).map_err(|_| Refused::of(Fault::TooLarge))?;
    let added = merged.split_off(current.len());
    Ok((in_order(merged, added), changes))
}

/// Two lists, each in the order of sending, as one.
fn in_order(one: Vec<Entry>, other: Vec<Entry>) -> Vec<Entry> {
    let mut all = Vec::with_capacity(one.len() + other.len());
    let mut other = other.into_iter().peekable();
    for entry in one {
        while let Some(earlier) = other.next_if(|other| (other.at, &other.id) < (entry.at, &entry.id)) {
            all.push(earlier);
        }
        all.push(entry);
    }
    all.extend(other);
    all
}

/// Whether two entries of one name are of one objection: all but what was said of it since is the same.
fn is_the_same(one: &Entry, other: &Entry) -> bool {
    let what = |entry: &Entry| {
        let Entry { at, by, channel, language, offset, platform, route, tab, .. } = *entry;
        (at, by, channel, language, offset, platform, route, tab)
    };
    what(one) == what(other)
        && one.address == other.address
        && one.email == other.email
        && one.fields == other.fields
        && one.version == other.version
}

/// A sum over what [`is_the_same`] looks at.
fn frozen_sum(entry: &Entry) -> String {
    let mut bare = entry.clone();
    bare.id.clear();
    bare.course.clear();
    bare.events.clear();
    bare.notes.clear();
    sum_of(&bare)
}

/// Adds what was said of an entry elsewhere. Gives whether there was anything new in it.
fn take_over(known: &mut Entry, other: &Entry) -> bool {
    let marks = unite(&mut known.course, &other.course);
    let events = unite(&mut known.events, &other.events);
    let notes = unite_notes(&mut known.notes, &other.notes);
    marks || events || notes
}

/// Both lists in the order of time; each thing once.
fn unite<T: Ord + Copy>(known: &mut Vec<T>, other: &[T]) -> bool {
    let before = known.len();
    for thing in other {
        if !known.contains(thing) {
            put(known, *thing, |one, other| one <= other);
        }
    }
    known.len() > before
}

/// Puts a thing behind all that come before it. The lists are short; a sorting of the standard library costs some kilobytes of the
/// module for each type.
pub(super) fn put<T>(list: &mut Vec<T>, thing: T, is_before: fn(&T, &T) -> bool) {
    let place = list.iter().rposition(|known| is_before(known, &thing)).map_or(0, |place| place + 1);
    list.insert(place, thing);
}

/// Both lists in the order of time. A note that was taken back on either side is taken back.
fn unite_notes(known: &mut Vec<Note>, other: &[Note]) -> bool {
    let mut changed = false;
    let is_blank = |note: &Note| note.text.is_blank();
    let is_before = |one: &Note, other: &Note| (one.at, one.text.reveal()) <= (other.at, other.text.reveal());
    for note in other {
        let is_gone = known.iter().any(|known| known.at == note.at && is_blank(known));
        if is_blank(note) && !is_gone {
            known.retain(|known| known.at != note.at);
            put(known, Note { at: note.at, text: Personal::default() }, is_before);
            changed = true;
        } else if !is_gone && !known.contains(note) {
            put(known, note.clone(), is_before);
            changed = true;
        }
    }
    changed
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::super::day::tests::day;
    use super::super::{By, Channel, Dated, Event, Mark, SentField, State};
    use super::*;
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

    fn document(record: Vec<Entry>, person: Option<Person>) -> Document {
        let mut document = Document::default();
        (document.record, document.person) = (record, person);
        document
    }

    fn person(name: &str) -> Person {
        Person { full_name: name.into(), ..Person::default() }
    }

    fn file(record: Vec<Entry>) -> String {
        write(&document(record, Some(person("Alex"))), NOW, "0.2.0").unwrap()
    }

    fn place(text: &str) -> (Fault, usize, String) {
        let refused = read(text).unwrap_err();
        (refused.fault, refused.line, refused.path)
    }

    #[test]
    fn a_backup_comes_back_as_it_was() {
        let text = file(vec![full("a-1"), full("b-2")]);
        let backup = read(&text).unwrap();
        assert_eq!(backup.record, [full("a-1"), full("b-2")]);
        assert_eq!((backup.made_at, backup.made_with.as_str()), (NOW, "0.2.0"));
        let mut empty = Document::default();
        let changes = merge(&mut empty, backup, false).unwrap();
        assert_eq!((changes.added.len(), changes.person), (2, Details::Taken));
        assert_eq!(write(&empty, NOW, "0.2.0").unwrap(), text);
        assert!(read(&file(vec![])).unwrap().record.is_empty());
    }

    #[test]
    fn damage_is_refused_with_its_line() {
        let text = file(vec![full("a-1"), full("b-2")]);
        // Seven lines stand before the first objection.
        assert!(text.lines().nth(8).unwrap().contains("\"a-1\""));
        for (from, to, line) in [
            ("\"b-2\"", "\"b-2", 10),
            ("\"platform\":\"facebook\"", "\"platform\":\"myspace\"", 9),
            ("\"tab\":3", "\"tab\":3,\"tab\":4", 9),
            ("\"tab\":3", "\"tab\":3,\"script\":1", 9),
            ("\"tab\":3", "\"tab\":3.5", 9),
            ("2026-12-01", "2026-12-32", 9),
            ("\"settings\": {", "\"settings\": {\"extra\": 1,", 7),
        ] {
            assert_eq!(place(&text.replacen(from, to, 1)), (Fault::Damaged, line, String::new()), "{to}");
        }
        // Cut off anywhere, it is refused, and nothing breaks.
        for cut in (0..text.len()).filter(|cut| text.is_char_boundary(*cut)) {
            if text[cut..].trim().is_empty() {
                continue;
            }
            assert!(read(&text[..cut]).is_err(), "{cut}");
        }
    }

    #[test]
    fn what_is_none_of_ours_or_newer_is_told_apart() {
        for text in ["", "null", "[]", "{}", "hello", r#"{"format": "other", "version": 1}"#] {
            assert_eq!(read(text).unwrap_err(), Refused::of(Fault::NotOurs), "{text}");
        }
        let newer = file(vec![]).replace(&format!("\"version\": {VERSION}"), "\"version\": 77, \"more\": []");
        assert_eq!(read(&newer).unwrap_err(), Refused::of(Fault::Newer));
        assert_eq!(place(&file(vec![]).replace("\"version\": ", "\"version\": -")).0, Fault::Damaged);
        assert_eq!(
            place(&file(vec![]).replace(&format!("\"version\": {VERSION}"), "\"version\": 0")).0,
            Fault::Damaged
        );
    }

    #[test]
    fn what_objector_could_not_have_written_is_refused_with_its_path() {
        let spoilt = |spoil: fn(&mut Entry)| {
            let mut entry = full("b-2");
            spoil(&mut entry);
            let (fault, _, path) = place(&file(vec![full("a-1"), entry]));
            assert_eq!(fault, Fault::Damaged);
            path
        };
        let long = || "x".repeat(LONGEST_VALUE + 1);
        assert!(long().len() > LONGEST_VALUE);
        for (spoil, path) in [
            ((|entry| entry.id = "a-1".into()) as fn(&mut Entry), "record[1].id"),
            (|entry| entry.id = String::new(), "record[1].id"),
            (|entry| entry.id = "\" onclick=\"".into(), "record[1].id"),
            (|entry| entry.id = "x".repeat(61), "record[1].id"),
            (|entry| entry.address = "x".repeat(301), "record[1].address"),
            (|entry| entry.version = "x".repeat(41), "record[1].version"),
            (|entry| entry.at = i64::MAX, "record[1].at"),
            (|entry| entry.at = i64::MIN, "record[1].at"),
            (|entry| entry.offset = Some(i16::MIN), "record[1].offset"),
            (|entry| entry.email = "x".repeat(LONGEST_VALUE + 1).into(), "record[1].email"),
            (|entry| entry.fields = vec![entry.fields[0].clone(); 101], "record[1].fields"),
            (|entry| entry.fields[0].label = "x".repeat(301), "record[1].fields"),
            (|entry| entry.course[0].at = i64::MAX, "record[1].course"),
            (|entry| entry.events[0].at = i64::MIN, "record[1].events"),
            (|entry| entry.notes[0].text = "x".repeat(LONGEST_VALUE + 1).into(), "record[1].notes"),
            (|entry| entry.notes = vec![entry.notes[0].clone(); MOST_SAID + 1], "record[1].notes"),
        ] {
            assert_eq!(spoilt(spoil), path);
        }
    }

    #[test]
    fn hostile_sizes_and_depths_are_refused() {
        assert_eq!(read(&" ".repeat(LARGEST_FILE + 1)).unwrap_err().fault, Fault::TooLarge);
        let deep =
            format!("{{\"format\": \"{FORMAT}\", \"version\": 1, \"record\": {}", "[".repeat(1_000_000));
        assert_eq!(read(&deep).unwrap_err().fault, Fault::Damaged);
        let many: Vec<Entry> =
            (0..=MOST_ENTRIES).map(|n| Entry { fields: vec![], ..full(&format!("{n:x}")) }).collect();
        assert_eq!(read(&file(many)).unwrap_err().fault, Fault::TooLarge);
    }

    #[test]
    fn details_are_kept_unless_there_are_none_or_the_others_are_chosen() {
        let backup = read(&file(vec![])).unwrap();
        let with = |own: Option<Person>, take: bool| {
            let mut document = document(vec![], own);
            let foreseen = dry_run(&document, &backup).unwrap();
            let changes = merge(&mut document, backup.clone(), take).unwrap();
            assert_eq!(foreseen, changes);
            (changes.person, document.person.unwrap().full_name.reveal().to_owned(), document.revision)
        };
        assert_eq!(with(None, false), (Details::Taken, "Alex".into(), 1));
        assert_eq!(with(Some(Person::default()), false), (Details::Taken, "Alex".into(), 1));
        assert_eq!(with(Some(person("Alex")), true), (Details::Same, "Alex".into(), 0));
        assert_eq!(with(Some(person("Sam")), false), (Details::Differ, "Sam".into(), 0));
        assert_eq!(with(Some(person("Sam")), true), (Details::Differ, "Alex".into(), 1));
    }

    #[test]
    fn what_was_said_on_either_side_stays() {
        let mut elsewhere = full("a-1");
        elsewhere.course.push(Mark { at: NOW + 10, by: By::Person, state: State::Granted });
        elsewhere.notes.push(Note { at: NOW + 11, text: "It is honoured.".into() });
        let mut here = full("a-1");
        here.events.push(Dated { at: NOW + 5, event: Event::Reminded, on: Some(day("2026-12-28")) });
        let (merged, changes) = merge_records(&[here], &[elsewhere]).unwrap();
        assert_eq!(changes.updated, ["a-1"]);
        assert_eq!((merged[0].course.len(), merged[0].events.len(), merged[0].notes.len()), (2, 2, 2));
        assert_eq!(merged[0].state(), State::Granted);
    }

    #[test]
    fn what_a_file_says_twice_is_kept_once() {
        let mut elsewhere = full("a-1");
        elsewhere.course = vec![Mark { at: NOW + 10, by: By::Person, state: State::Granted }; 3];
        let (merged, _) = merge_records(&[full("a-1")], &[elsewhere]).unwrap();
        assert_eq!(merged[0].course.len(), 2);
    }

    #[test]
    fn a_page_never_outweighs_the_person_after_a_merge() {
        let mut said = full("a-1");
        said.course = vec![Mark { at: NOW + 2, by: By::Person, state: State::NotSent }];
        let mut seen = full("a-1");
        seen.course = vec![Mark { at: NOW + 9, by: By::Page, state: State::Acknowledged }];
        let (merged, _) = merge_records(&[said], &[seen]).unwrap();
        assert_eq!(merged[0].state(), State::NotSent);
    }

    #[test]
    fn a_note_that_was_taken_back_does_not_return() {
        let mut here = full("a-1");
        super::super::said::take_back(&mut here, NOW + 2);
        for (one, other) in [(here.clone(), full("a-1")), (full("a-1"), here)] {
            let (merged, _) = merge_records(&[one], &[other]).unwrap();
            assert_eq!(merged[0].notes, [Note { at: NOW + 2, text: "".into() }]);
        }
    }

    #[test]
    fn two_objections_of_one_name_both_stay() {
        let other = Entry { email: "sam@example.org".into(), at: NOW + 1000, ..full("a-1") };
        let (merged, changes) = merge_records(&[full("a-1")], std::slice::from_ref(&other)).unwrap();
        assert_eq!(changes.conflicts, ["a-1"]);
        assert_eq!(merged.len(), 2);
        assert_eq!(merged[1], other);
        assert!(merged[0].id.starts_with("a-1-") && merged[0].email == full("").email);
        // Once more changes nothing.
        let (again, changes) = merge_records(&merged, &[full("a-1"), other]).unwrap();
        assert_eq!(again, merged);
        assert!(changes.added.is_empty() && changes.updated.is_empty());
    }

    #[test]
    fn ten_thousand_entries_are_written_read_and_merged_in_time() {
        let record: Vec<Entry> =
            (0..10_000).map(|n| Entry { at: NOW + n, ..full(&format!("{n:x}-7")) }).collect();
        let start = std::time::Instant::now();
        let text = file(record.clone());
        let backup = read(&text).unwrap();
        let (merged, changes) = merge_records(&record, &backup.record).unwrap();
        assert_eq!((merged.len(), changes.same), (10_000, 10_000));
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
        // Some six hundred bytes an entry: a browser's ten megabytes hold ten thousand.
        assert!(text.len() < 8_000_000, "{}", text.len());
    }

    /// A few objections that meet often: few names, times and words.
    fn records() -> impl Strategy<Value = Vec<Entry>> {
        let by = prop_oneof![Just(By::Page), Just(By::Person)];
        let mark = (0..4_i64, by, prop::sample::select(State::ALL.to_vec()))
            .prop_map(|(at, by, state)| Mark { at: NOW + at, by, state });
        let dated = (0..4_i64, prop::sample::select(Event::ALL.to_vec()), prop::option::of(0..3_i32))
            .prop_map(|(at, event, on)| Dated {
                at: NOW + at,
                event,
                on: on.map(|on| day("2026-12-01").days_on(on)),
            });
        let note = (0..3_i64, prop::sample::select(vec!["", "one", "two"]))
            .prop_map(|(at, text)| Note { at: NOW + at, text: text.into() });
        let entry = (
            0..3_u8,
            0..3_i64,
            prop::collection::btree_set(mark, 0..4),
            prop::collection::btree_set(dated, 0..4),
            prop::collection::vec(note, 0..3),
        )
            .prop_map(|(id, at, course, events, notes)| {
                let mut entry = Entry { at: NOW + at, ..full(&format!("{id}-7")) };
                entry.course = course.into_iter().collect();
                entry.events = events.into_iter().collect();
                entry.notes = vec![];
                unite_notes(&mut entry.notes, &notes);
                entry
            });
        prop::collection::vec(entry, 0..5).prop_map(|mut record| {
            record.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
            let mut names = std::collections::BTreeSet::new();
            record.retain(|entry| names.insert(entry.id.clone()));
            record
        })
    }

    fn merged(one: &[Entry], other: &[Entry]) -> Vec<Entry> {
        let (mut merged, _) = merge_records(one, other).unwrap();
        merged.sort_by(|one, other| one.id.cmp(&other.id));
        merged
    }

    proptest! {
        #[test]
        fn merging_twice_is_merging_once(one in records(), other in records()) {
            let once = merged(&one, &other);
            prop_assert_eq!(merged(&once, &other), once.clone());
            prop_assert_eq!(merged(&once, &one), once.clone());
            let (_, changes) = merge_records(&once, &other).unwrap();
            prop_assert!(changes.added.is_empty() && changes.updated.is_empty());
        }

        #[test]
        fn it_does_not_matter_which_side_is_which(one in records(), other in records(), third in records()) {
            prop_assert_eq!(merged(&one, &other), merged(&other, &one));
            prop_assert_eq!(merged(&merged(&one, &other), &third), merged(&one, &merged(&other, &third)));
        }

        #[test]
        fn merging_loses_nothing(one in records(), other in records()) {
            let all = merged(&one, &other);
            for entry in one.iter().chain(&other) {
                let same = all.iter().find(|found| is_the_same(found, entry) && found.id.starts_with(&entry.id));
                let Some(same) = same else { return Err(TestCaseError::fail("an objection is lost")) };
                prop_assert!(entry.course.iter().all(|mark| same.course.contains(mark)));
                prop_assert!(entry.events.iter().all(|dated| same.events.contains(dated)));
                for note in &entry.notes {
                    let stays = same.notes.contains(note)
                        || same.notes.iter().any(|kept| kept.at == note.at && kept.text.is_blank());
                    prop_assert!(stays);
                }
            }
        }

        #[test]
        fn a_dry_run_foretells_what_happens(one in records(), other in records()) {
            let backup = read(&file(other)).unwrap();
            let mut document = document(one, None);
            let foreseen = dry_run(&document, &backup).unwrap();
            let before = document.record.clone();
            let changes = merge(&mut document, backup, false).unwrap();
            prop_assert_eq!(&foreseen, &changes);
            prop_assert_eq!(document.record.len(), before.len() + changes.added.len());
            let any = !changes.added.is_empty() || !changes.updated.is_empty();
            prop_assert!(any || document.record == before);
        }

        #[test]
        fn whatever_stands_in_a_file_nothing_breaks(text in ".{0,200}", at in 0_usize..2_000, with in any::<char>()) {
            drop(read(&text));
            let mut file: Vec<char> = file(vec![full("a-1")]).chars().collect();
            let at = at % file.len();
            file[at] = with;
            drop(read(&file.into_iter().collect::<String>()));
        }
    }
}
