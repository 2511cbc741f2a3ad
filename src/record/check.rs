//! Whether an entry is one that Objector could have written; where it is not, what is wrong and where.
//!
//! Takes entries that come from outside: from a file, from another device. Gives the field that no code of ours writes so. It stands alone
//! because all that is read from outside goes through it, whatever carried it.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::said::MOST_SAID;
use super::{Entry, LONGEST_LABEL, LONGEST_VALUE, MOST_FIELDS, SentField};
use crate::personal::Personal;
use crate::words::words;

/// The most entries of a file, and of a record that is brought together.
pub const MOST_ENTRIES: usize = 20_000;

/// The longest name of an entry, in bytes.
const LONGEST_ID: usize = 60;

/// The longest name of a version, in bytes.
pub(crate) const LONGEST_VERSION: usize = 40;

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
    pub(crate) fn of(fault: Fault) -> Self {
        Self { fault, line: 0, column: 0, path: String::new() }
    }

    /// A file that holds at a place what Objector does not write.
    #[must_use]
    pub fn at(path: String) -> Self {
        Self { path, ..Self::of(Fault::Damaged) }
    }
}

/// Whether all entries of a record are such, and each has a name of its own.
///
/// # Errors
/// The place of the first that is not.
pub fn check_all(record: &[Entry]) -> Result<(), Refused> {
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
    let is_field_long = |field: &SentField| field.label.chars().count() > LONGEST_LABEL || long(&field.value);
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

#[cfg(test)]
mod tests {
    use super::super::samples::full;
    use super::*;

    #[test]
    fn what_is_just_as_long_as_objector_writes_it_is_taken() {
        let long = || Personal::from("x".repeat(LONGEST_VALUE));
        let mut entry = full(&"x".repeat(LONGEST_ID));
        entry.address = "x".repeat(LONGEST_LABEL);
        entry.version = "x".repeat(LONGEST_VERSION);
        entry.email = long();
        entry.fields[0].label = "x".repeat(LONGEST_LABEL);
        entry.fields[0].value = long();
        entry.fields = vec![entry.fields[0].clone(); MOST_FIELDS];
        entry.course = vec![entry.course[0]; MOST_SAID];
        entry.events = vec![entry.events[0]; MOST_SAID];
        entry.notes = vec![entry.notes[0].clone(); MOST_SAID];
        entry.notes[0].text = long();
        for (at, offset) in [(253_402_300_799_999, 840), (-253_402_300_799_999, -840)] {
            (entry.at, entry.offset) = (at, Some(offset));
            assert_eq!(check(&entry), Ok(()));
        }
        // And one more of what is counted is too much.
        entry.course.push(entry.course[0]);
        assert_eq!(check(&entry), Err("course"));
        entry.course.pop();
        entry.events.push(entry.events[0]);
        assert_eq!(check(&entry), Err("events"));
    }
}
