//! All that Objector keeps as one file.
//!
//! Gives the file's text; takes one that anybody may have changed, and refuses it with the place named: damaged, newer, none of ours,
//! beyond measure. What is taken in is brought together with what is here, never put in its place ([`merge`](crate::record::merge)).
//! `docs/backup.md` describes the file.

use serde::Deserialize;

use super::{Document, Settings, VERSION};
use crate::person::Person;
use crate::record::Entry;
use crate::record::check::{Fault, LONGEST_VERSION, Refused, check_all};
use crate::record::merge::{Changes, Details, merge_records};

/// What the file says of itself.
pub const FORMAT: &str = "objector-backup";

/// The largest file that is read, in bytes: more than a browser keeps for an extension.
pub const LARGEST_FILE: usize = 32 * 1024 * 1024;

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
/// use objector::record::check::Fault;
/// use objector::store::backup;
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::record::LONGEST_VALUE;
    use crate::record::check::MOST_ENTRIES;
    use crate::record::merge::tests::records;
    use crate::record::said::MOST_SAID;
    use crate::record::samples::{NOW, full};

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
        let mut many: Vec<Entry> =
            (0..=MOST_ENTRIES).map(|n| Entry { fields: vec![], ..full(&format!("{n:x}")) }).collect();
        assert_eq!(read(&file(many.clone())).unwrap_err().fault, Fault::TooLarge);
        many.pop();
        assert_eq!(check_all(&many), Ok(()));
        let whole = file(vec![]);
        let padded = format!("{whole}{}", " ".repeat(LARGEST_FILE - whole.len()));
        assert!(read(&padded).is_ok());
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

    proptest! {
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

    #[test]
    fn the_version_that_made_a_file_may_be_as_long_as_it_gets() {
        let made_with = |length: usize| write(&document(vec![], None), NOW, &"9".repeat(length)).unwrap();
        assert!(read(&made_with(LONGEST_VERSION)).is_ok());
        assert_eq!(place(&made_with(LONGEST_VERSION + 1)), (Fault::Damaged, 0, "made_with".into()));
    }

    #[test]
    fn the_place_of_damage_is_a_line_and_a_column() {
        let text = file(vec![full("a-1")]);
        let refused = read(&text.replacen("\"tab\":3", "\"tab\":X", 1)).unwrap_err();
        let line = text.lines().nth(8).unwrap();
        assert_eq!((refused.line, refused.column), (9, line.find("\"tab\":").unwrap() + 7));
    }

    #[test]
    fn a_file_without_details_takes_none_away() {
        for theirs in [None, Some(Person::default())] {
            let backup = read(&write(&document(vec![], theirs), NOW, "0.2.0").unwrap()).unwrap();
            for ours in [None, Some(Person::default()), Some(person("Sam"))] {
                let mut document = document(vec![full("a-1")], ours.clone());
                let changes = merge(&mut document, backup.clone(), true).unwrap();
                assert_eq!((changes.person, document.person, document.revision), (Details::Same, ours, 0));
            }
        }
    }

    #[test]
    fn each_kind_of_change_alone_is_one() {
        let none = Changes {
            added: vec![],
            updated: vec![],
            same: 3,
            conflicts: vec!["a-1".into()],
            person: Details::Same,
        };
        assert!(!none.any());
        assert!(Changes { added: vec!["a-1".into()], ..none.clone() }.any());
        assert!(Changes { updated: vec!["a-1".into()], ..none.clone() }.any());
        assert!(Changes { person: Details::Differ, ..none }.any());
    }
}
