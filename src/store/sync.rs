//! The record and the person's details in pieces that fit the browser's storage for all of one's devices, and together again.
//!
//! Takes entries, gives items, each within that storage's limits; or says that there is no room. Takes items, whatever another
//! device, a half-done transfer or chance made of them; gives what is whole, and names what is not. What comes of it is brought
//! together with what is here by [`merge`](crate::record::merge), never written over it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::person::Person;
use crate::record::Entry;
use crate::record::check::{MOST_ENTRIES, check};
use crate::record::sum::sum;
use crate::words::words;

/// The most that the storage takes, in bytes: `QUOTA_BYTES`. The same in both browsers.
pub const MOST_BYTES: usize = 102_400;

/// The most of an item, in bytes, its key counted in: `QUOTA_BYTES_PER_ITEM`.
pub const MOST_BYTES_OF_ITEM: usize = 8_192;

/// The most items: `MAX_ITEMS`.
pub const MOST_ITEMS: usize = 512;

/// What an entry's key begins with.
const ENTRY: &str = "entry.";

/// The key of the person's details.
pub(super) const PERSON: &str = "person";

/// How much of the sum stands in an item, in hexadecimal digits.
const DIGITS: usize = 16;

/// The most pieces of one entry: the storage holds no more.
const MOST_PIECES: usize = MOST_BYTES / 4_096;

words! {
    /// Why a record cannot be kept for all devices.
    TooMuch {
        /// It is larger than the storage.
        Bytes "bytes",
        /// It has more entries than the storage has items.
        Items "items",
    }
}

/// What was put together from items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    /// The person's details, where they are whole.
    pub person: Option<Person>,
    /// The entries that are whole.
    pub record: Vec<Entry>,
    /// The keys of entries, or of the details, that are not whole or none of ours. A later transfer may complete them.
    pub damaged: Vec<String>,
}

/// The items for the storage, by their keys.
///
/// # Errors
/// [`TooMuch`]; nothing is to be written then.
pub fn split(person: Option<&Person>, record: &[Entry]) -> Result<BTreeMap<String, String>, TooMuch> {
    let mut items = BTreeMap::new();
    if let Some(text) = person.and_then(|person| serde_json::to_string(person).ok()) {
        cut(PERSON, &text, &mut items);
    }
    for entry in record {
        if let Some(text) = entry.to_text() {
            cut(&format!("{ENTRY}{}", entry.id), &text, &mut items);
        }
        if items.len() > MOST_ITEMS {
            return Err(TooMuch::Items);
        }
    }
    let bytes: usize = items.iter().map(|(key, value)| key.len() + length(value)).sum();
    if bytes > MOST_BYTES { Err(TooMuch::Bytes) } else { Ok(items) }
}

/// Cuts a text into items: `key`, `key.1`, `key.2` and so on. Each begins with the text's sum and the number of its pieces, so that
/// pieces of two different writings are never taken for one.
fn cut(key: &str, text: &str, items: &mut BTreeMap<String, String>) {
    let sum = sum(text);
    let sum = sum.get(..DIGITS).unwrap_or(&sum);
    // Room for the longest key and head, and the quotes.
    let room = MOST_BYTES_OF_ITEM - key.len() - DIGITS - 16;
    let (mut pieces, mut piece, mut size) = (Vec::new(), String::new(), 0);
    for letter in text.chars() {
        let more = length_of(letter);
        if size + more > room {
            pieces.push(std::mem::take(&mut piece));
            size = 0;
        }
        piece.push(letter);
        size += more;
    }
    pieces.push(piece);
    let count = pieces.len();
    for (place, piece) in pieces.into_iter().enumerate() {
        let key = if place == 0 { key.to_owned() } else { format!("{key}.{place}") };
        items.insert(key, format!("{sum}:{count}:{piece}"));
    }
}

/// The bytes that the storage counts for a text: those of its JSON, as the browser that escapes most writes it.
fn length(text: &str) -> usize {
    text.chars().map(length_of).sum::<usize>() + 2
}

fn length_of(letter: char) -> usize {
    match letter {
        '"' | '\\' | '\n' | '\r' | '\t' => 2,
        // Chromium writes these as `\u003C`.
        '<' | '>' | '\u{2028}' | '\u{2029}' => 6,
        letter if letter.is_control() => 6,
        letter => letter.len_utf8(),
    }
}

/// Puts items together. What is not one of ours is left out and named.
#[must_use]
pub fn join(items: &BTreeMap<String, String>) -> Joined {
    let mut joined = Joined::default();
    for (key, first) in items.iter().filter(|(key, _)| is_whole_key(key)) {
        let text = whole(key, first, items);
        let taken = match (key.strip_prefix(ENTRY), text) {
            (Some(id), Some(text)) => entry(id, &text).map(|entry| joined.record.push(entry)),
            (None, Some(text)) if key == PERSON => {
                serde_json::from_str(&text).ok().map(|person| joined.person = Some(person))
            }
            _ => None,
        };
        if taken.is_none() || joined.record.len() > MOST_ENTRIES {
            joined.damaged.push(key.clone());
        }
    }
    // Pieces whose first is missing.
    for key in items.keys().filter(|key| !is_whole_key(key)) {
        let first = key.rsplit_once('.').map_or(key.as_str(), |(first, _)| first);
        if !items.contains_key(first) && !joined.damaged.iter().any(|named| named == first) {
            joined.damaged.push(first.to_owned());
        }
    }
    joined
}

/// Whether this is the key of a first piece. Names of entries have no dot in them.
fn is_whole_key(key: &str) -> bool {
    key.matches('.').count() == usize::from(key.starts_with(ENTRY))
}

fn entry(id: &str, text: &str) -> Option<Entry> {
    let entry: Entry = serde_json::from_str(text).ok()?;
    (entry.id == id && check(&entry).is_ok()).then_some(entry)
}

fn whole(key: &str, first: &str, items: &BTreeMap<String, String>) -> Option<String> {
    let (sum_of_all, count, piece) = parts(first)?;
    let mut text = piece.to_owned();
    for place in 1..count {
        let (same, of, piece) = parts(items.get(&format!("{key}.{place}"))?)?;
        if (same, of) != (sum_of_all, count) {
            return None;
        }
        text.push_str(piece);
    }
    (sum(&text).get(..DIGITS) == Some(sum_of_all)).then_some(text)
}

fn parts(item: &str) -> Option<(&str, usize, &str)> {
    let mut parts = item.splitn(3, ':');
    let (sum, count, piece) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
    (1..=MOST_PIECES).contains(&count).then_some((sum, count, piece))
}

/// The keys of items that are in the storage and not among those to be written: they are to be removed.
#[must_use]
pub fn left_over<'a>(stored: &'a BTreeMap<String, String>, items: &BTreeMap<String, String>) -> Vec<&'a str> {
    stored.keys().filter(|key| !items.contains_key(*key)).map(String::as_str).collect()
}

/// How full the storage would be, for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fill {
    /// Bytes.
    pub bytes: usize,
    /// Items.
    pub items: usize,
}

/// How much room items take.
#[must_use]
pub fn fill(items: &BTreeMap<String, String>) -> Fill {
    let bytes = items.iter().map(|(key, value)| key.len() + length(value)).sum();
    Fill { bytes, items: items.len() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::record::samples::{NOW, full};

    fn alex() -> Person {
        Person { full_name: "Alex Example".into(), own_words: "<b>".repeat(20).into(), ..Person::default() }
    }

    fn long(id: &str, letters: usize) -> Entry {
        let mut entry = full(id);
        entry.fields[0].value = "é\"<".chars().cycle().take(letters).collect::<String>().into();
        entry
    }

    #[test]
    fn what_was_split_comes_together_again() {
        let record = vec![full("a-1"), long("b-2", 15_000), full("c-3")];
        let items = split(Some(&alex()), &record).unwrap();
        assert!(items.len() > 4, "{}", items.len());
        let joined = join(&items);
        assert_eq!((joined.person, joined.record, joined.damaged), (Some(alex()), record, vec![]));
        assert!(split(None, &[]).unwrap().is_empty());
    }

    #[test]
    fn every_item_is_within_the_limits_of_both_browsers() {
        let items = split(Some(&alex()), &[long("b-2", 15_000), long("c-3", 9_000)]).unwrap();
        for (key, value) in &items {
            // As Chromium counts: the key, and the value as JSON with `<` written out.
            let json = serde_json::to_string(value).unwrap().replace('<', "\\u003C").replace('>', "\\u003E");
            assert!(key.len() + json.len() <= MOST_BYTES_OF_ITEM, "{key}: {}", json.len());
            assert_eq!(json.len(), length(value));
        }
        assert!(fill(&items).bytes <= MOST_BYTES);
        assert_eq!(length("\u{1}"), r#""\u0001""#.len());
    }

    #[test]
    fn what_is_too_much_is_refused_and_named() {
        let many = |count: usize| (0..count).map(|n| full(&format!("{n:x}-7"))).collect::<Vec<_>>();
        assert_eq!(split(None, &many(400)), Err(TooMuch::Bytes));
        let tiny =
            |entry: Entry| Entry { fields: vec![], notes: vec![], events: vec![], course: vec![], ..entry };
        let tiny: Vec<Entry> = many(513).into_iter().map(tiny).collect();
        assert_eq!(split(None, &tiny), Err(TooMuch::Items));
        assert_eq!(split(None, &[long("a-1", 20_000), long("b-2", 20_000)]), Err(TooMuch::Bytes));
        // What a person sends in years fits.
        assert!(split(Some(&alex()), &many(100)).is_ok());
    }

    #[test]
    fn the_storage_may_be_filled_to_its_last_item_and_byte() {
        let small = |n: usize| Entry {
            address: String::new(),
            email: "".into(),
            fields: vec![],
            notes: vec![],
            events: vec![],
            course: vec![],
            ..full(&format!("{n:x}-7"))
        };
        // Entries are too long for that many to fit; without their text they are counted before they are weighed.
        let many: Vec<Entry> = (0..=MOST_ITEMS).map(small).collect();
        assert_eq!(split(None, &many), Err(TooMuch::Items));
        assert_eq!(split(None, &many[1..]), Err(TooMuch::Bytes));
        let mut record: Vec<Entry> = (0..300).map(small).collect();
        let room = |record: &[Entry]| MOST_BYTES - fill(&split(None, record).unwrap()).bytes;
        while room(&record) > 4_000 {
            record.push(Entry { id: format!("{:x}-8", record.len()), ..long("", 1_000) });
        }
        record[0].address = "x".repeat(room(&record));
        assert_eq!(room(&record), 0);
        record[0].address.push('x');
        assert_eq!(split(None, &record), Err(TooMuch::Bytes));
    }

    #[test]
    fn a_damaged_piece_is_named_and_the_rest_is_kept() {
        let record = vec![full("a-1"), long("b-2", 9_000), full("c-3")];
        let items = split(Some(&alex()), &record).unwrap();
        let broken = |spoil: &dyn Fn(&mut BTreeMap<String, String>)| {
            let mut items = items.clone();
            spoil(&mut items);
            let joined = join(&items);
            (joined.record.len(), joined.damaged)
        };
        let set = |key: &'static str, value: &'static str| {
            move |items: &mut BTreeMap<String, String>| drop(items.insert(key.into(), value.into()))
        };
        let b = || vec!["entry.b-2".to_owned()];
        assert_eq!(broken(&|items| drop(items.remove("entry.b-2.1"))), (2, b()));
        assert_eq!(broken(&|items| drop(items.remove("entry.b-2"))), (2, b()));
        assert_eq!(broken(&set("entry.b-2.1", "")), (2, b()));
        assert_eq!(broken(&set("entry.b-2", "0000:99999999999:x")), (2, b()));
        assert_eq!(broken(&set("person", "x")), (3, vec!["person".into()]));
        // The person's details under a name that is not theirs.
        let strayed = join(&BTreeMap::from([("people".to_owned(), items["person"].clone())]));
        assert_eq!((strayed.person, strayed.damaged), (None, vec!["people".to_owned()]));
        assert_eq!(broken(&set("else", "x")), (3, vec!["else".into()]));
        // A piece of another writing of the same entry.
        let other = split(None, &[long("b-2", 9_500)]).unwrap();
        assert_eq!(
            broken(&|items| drop(items.insert("entry.b-2.1".into(), other["entry.b-2.1"].clone()))),
            (2, b())
        );
        // A letter that was changed on the way.
        let changed = items["entry.a-1"].replace("alex@", "alec@");
        assert_eq!(
            broken(&|items| drop(items.insert("entry.a-1".into(), changed.clone()))),
            (2, vec!["entry.a-1".into()])
        );
        // An entry under another's name.
        let (moved, count) = (items["entry.a-1"].clone(), 3);
        assert_eq!(
            broken(&|items| drop(items.insert("entry.z-9".into(), moved.clone()))),
            (count, vec!["entry.z-9".into()])
        );
    }

    #[test]
    fn what_is_left_over_is_to_be_removed() {
        let before = split(None, &[full("a-1"), long("b-2", 9_000)]).unwrap();
        let after = split(None, &[full("a-1"), full("b-2")]).unwrap();
        assert!(left_over(&before, &after).iter().all(|key| key.starts_with("entry.b-2.")));
        assert!(!left_over(&before, &after).is_empty());
    }

    proptest! {
        #[test]
        fn whatever_is_stored_nothing_breaks(
            items in prop::collection::btree_map("(entry\\.|person)?[a-c.1-3]{0,6}", ".{0,40}", 0..8)
        ) {
            let joined = join(&items);
            prop_assert!(joined.record.is_empty());
        }

        #[test]
        fn any_letters_come_back(text in ".{0,4000}", times in 1_usize..5) {
            let mut entry = full("a-1");
            entry.fields[0].value = text.repeat(times).into();
            entry.at = NOW;
            if let Ok(items) = split(None, std::slice::from_ref(&entry)) {
                prop_assert!(items.iter().all(|(key, value)| key.len() + length(value) <= MOST_BYTES_OF_ITEM));
                prop_assert_eq!(join(&items).record, vec![entry]);
            }
        }
    }
}
