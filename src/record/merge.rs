//! The bringing together of two records without loss.
//!
//! Takes entries of two sides, gives those of both and what that changes. Entries are brought together by their names: what was said of one
//! on either side stays. Two different objections of one name stay as two. It stands alone because a file and another device are taken in
//! by the same rules.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::check::{Fault, Refused, check_all};
use super::sum::sum_of;
use super::{Entry, Note};
use crate::personal::Personal;
use crate::words::words;

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
    use super::super::samples::{NOW, full};
    use super::super::{By, Dated, Event, Mark, State};
    use super::*;

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

    /// A few objections that meet often: few names, times and words.
    pub(crate) fn records() -> impl Strategy<Value = Vec<Entry>> {
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
    }
}
