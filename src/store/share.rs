//! What is done when the person shares the record between their devices, through the browser's storage for that.
//!
//! Takes what is stored here and what stands there; changes the one and says how the other is to be changed. Whatever each device begins
//! with and whoever comes first, all end with the same and then fall silent. Pure; `browser::storage` carries the items.

use std::collections::BTreeMap;

use super::sync::{PERSON, TooMuch, join, left_over, split};
use super::{Document, SYNC};
use crate::person::Person;
use crate::record::merge::merge_records;
use crate::record::sum::sum;

/// How much of a sum is remembered, in hexadecimal digits.
const DIGITS: usize = 16;

/// Noted where items cannot be read.
const DAMAGED: &str = "storage.sync: some items cannot be read";

/// Noted where both together are more than can be kept.
const TOO_LARGE: &str = "storage.sync: more than can be kept";

/// What is to be done with the shared storage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// Whether the document is another now.
    pub changed: bool,
    /// Keys of items that are to be removed, first.
    pub remove: Vec<String>,
    /// Items that are to be written.
    pub write: BTreeMap<String, String>,
    /// Once all that is done: the document's [`synced`](Document::synced).
    pub synced: String,
    /// What is to be noted among the problems.
    pub problem: Option<&'static str>,
}

/// Brings together what is stored here and what stands in the shared storage.
///
/// `arriving`: whether something has just come from another device. Of what cannot be read then, the rest may be on its way, and it is
/// not written over.
///
/// A shared storage that was filled and is empty was emptied by the person, on another device. The tick is taken away here too: what
/// they removed there is not to come back from here.
#[must_use]
pub fn settle(document: &mut Document, stored: &BTreeMap<String, String>, arriving: bool) -> Settled {
    let mut settled = Settled { synced: document.synced.clone(), ..Settled::default() };
    if stored.is_empty() && !document.synced.is_empty() {
        settled.changed = document.set_ticked(SYNC, false);
        settled.synced.clear();
        return settled;
    }
    let mut joined = join(stored);
    if joined.person.as_ref().is_some_and(|person| !person.is_of_human_length()) {
        joined.person = None;
        joined.damaged.push(PERSON.to_owned());
    }
    if !joined.damaged.is_empty() {
        settled.problem = Some(DAMAGED);
    }
    match merge_records(&document.record, &joined.record) {
        Ok((record, changes)) => {
            settled.changed = changes.any();
            document.record = record;
        }
        Err(_) => {
            settled.problem = Some(TOO_LARGE);
            return settled;
        }
    }
    settled.changed |= joined.person.is_some_and(|person| take_person(document, person));
    // Too much is nothing to note: the dashboard says so for as long as it is.
    let Ok(items) = split(document.person.as_ref(), &document.record) else { return settled };
    let is_damaged = |key: &str| {
        let named = |name: &String| {
            key.strip_prefix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        joined.damaged.iter().any(named)
    };
    // What cannot be read may be whole for a newer Objector: it stays, unless it is in the place of something that is whole here.
    settled.remove =
        left_over(stored, &items).into_iter().filter(|key| !is_damaged(key)).map(str::to_owned).collect();
    settled.synced = if items.is_empty() { String::new() } else { digest(document.person.as_ref()) };
    settled.write = items
        .into_iter()
        .filter(|(key, item)| stored.get(key) != Some(item) && !(arriving && is_damaged(key)))
        .collect();
    settled
}

/// Why the record cannot be shared, if so, as long as the person wants that.
#[must_use]
pub fn trouble(document: &Document) -> Option<TooMuch> {
    if !document.settings.is_ticked(SYNC) {
        return None;
    }
    split(document.person.as_ref(), &document.record).err()
}

fn digest(person: Option<&Person>) -> String {
    let sum = sum(&person.and_then(|person| serde_json::to_string(person).ok()).unwrap_or_default());
    sum.get(..DIGITS).unwrap_or(&sum).to_owned()
}

/// Takes the details of another device, where they changed since the two last agreed. Where both changed, what is said here counts, and
/// nothing that only the other says is lost.
fn take_person(document: &mut Document, theirs: Person) -> bool {
    let ours = document.person.as_ref();
    if ours == Some(&theirs) || document.synced == digest(Some(&theirs)) {
        return false;
    }
    let theirs = match ours.filter(|ours| !ours.says_nothing()) {
        Some(ours) if document.synced != digest(Some(ours)) => completed(ours.clone(), theirs),
        _ => theirs,
    };
    let differs = ours != Some(&theirs);
    document.revision = document.revision.wrapping_add(u32::from(differs));
    document.person = Some(theirs);
    differs
}

fn completed(mut ours: Person, theirs: Person) -> Person {
    for (mine, other) in [
        (&mut ours.full_name, theirs.full_name),
        (&mut ours.given_name, theirs.given_name),
        (&mut ours.family_name, theirs.family_name),
        (&mut ours.email, theirs.email),
        (&mut ours.phone, theirs.phone),
        (&mut ours.own_words, theirs.own_words),
    ] {
        if mine.is_blank() {
            *mine = other;
        }
    }
    if ours.country.is_empty() {
        (ours.country, ours.land) = (theirs.country, theirs.land);
    }
    if ours.grounds.is_empty() {
        ours.grounds = theirs.grounds;
    }
    ours.language = ours.language.or(theirs.language);
    for account in theirs.accounts {
        let is_known = |known: &crate::person::Account| {
            known.platform == account.platform
                && known.email == account.email
                && known.handle == account.handle
        };
        if !ours.accounts.iter().any(is_known) {
            ours.accounts.push(account);
        }
    }
    ours
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::{Account, Platform};
    use crate::record::said;
    use crate::record::samples::full;

    type Items = BTreeMap<String, String>;

    fn sharing(record: &[&str], person: Option<Person>) -> Document {
        let record = record.iter().map(|id| full(id)).collect();
        let mut document = Document { record, person, ..Document::default() };
        document.set_ticked(SYNC, true);
        document
    }

    fn alex(email: &str) -> Person {
        Person { full_name: "Alex Example".into(), email: email.into(), ..Person::default() }
    }

    /// One pass of a device; gives whether it wrote anything.
    fn pass(document: &mut Document, shared: &mut Items, arriving: bool) -> bool {
        let settled = settle(document, shared, arriving);
        document.synced = settled.synced;
        let wrote = !settled.remove.is_empty() || !settled.write.is_empty();
        for key in settled.remove {
            shared.remove(&key);
        }
        shared.extend(settled.write);
        wrote
    }

    /// Passes of both devices by turns, until neither writes; gives how many.
    fn agree(one: &mut Document, other: &mut Document, shared: &mut Items) -> usize {
        for count in 1..10 {
            let wrote = [pass(one, shared, true), pass(other, shared, true)];
            if wrote == [false, false] {
                assert_eq!((&one.record, &one.person), (&other.record, &other.person));
                return count;
            }
        }
        panic!("the two write for ever");
    }

    #[test]
    fn two_devices_come_to_have_the_same_and_fall_silent() {
        let mut one = sharing(&["a-1", "b-2"], Some(alex("alex@example.org")));
        let mut other = sharing(&["b-2", "c-3"], None);
        said::note(&mut other.record[0], "Seen elsewhere.".into(), 9_999_999_999_999).unwrap();
        let mut shared = Items::new();
        assert!(agree(&mut one, &mut other, &mut shared) <= 3);
        assert_eq!((one.record.len(), one.record[1].notes.len()), (3, 2));
        assert_eq!(other.person, Some(alex("alex@example.org")));
        // One entry of the same name that is another.
        let mut twin = full("d-4");
        twin.fields[0].value = "something else".into();
        one.record.push(full("d-4"));
        other.record.push(twin);
        assert!(agree(&mut one, &mut other, &mut shared) <= 4);
        assert_eq!(one.record.len(), 5);
    }

    #[test]
    fn changed_details_reach_the_other_device_and_are_not_undone_by_it() {
        let mut one = sharing(&[], Some(alex("old@example.org")));
        let mut other = sharing(&[], None);
        let mut shared = Items::new();
        agree(&mut one, &mut other, &mut shared);
        other.person = Some(alex("new@example.org"));
        agree(&mut one, &mut other, &mut shared);
        assert_eq!(one.person, Some(alex("new@example.org")));
        // Also where the other has nothing to say any more.
        one.person = Some(Person::default());
        agree(&mut one, &mut other, &mut shared);
        assert_eq!(other.person, Some(Person::default()));
    }

    #[test]
    fn of_details_that_changed_on_both_devices_nothing_is_lost() {
        let with = |email: &str, platform| Person {
            accounts: vec![Account::on(platform)],
            phone: if email.is_empty() { "+33 1".into() } else { "".into() },
            ..alex(email)
        };
        let mut one = sharing(&[], Some(with("one@example.org", Platform::Facebook)));
        let mut other = sharing(&[], Some(with("", Platform::Instagram)));
        let mut shared = Items::new();
        agree(&mut one, &mut other, &mut shared);
        let person = one.person.unwrap();
        assert_eq!((person.email.reveal(), person.phone.reveal()), ("one@example.org", "+33 1"));
        assert_eq!(person.accounts.len(), 2);
    }

    #[test]
    fn an_account_is_the_same_where_platform_address_and_name_are() {
        let account = |platform, email: &str, handle: &str| Account {
            email: email.into(),
            handle: handle.into(),
            ..Account::on(platform)
        };
        let mine = account(Platform::Facebook, "a@example.org", "alex");
        let with = |accounts: Vec<Account>| Person { accounts, ..alex("a@example.org") };
        let count = |theirs: Account| completed(with(vec![mine.clone()]), with(vec![theirs])).accounts.len();
        assert_eq!(count(mine.clone()), 1);
        assert_eq!(count(account(Platform::Instagram, "a@example.org", "alex")), 2);
        assert_eq!(count(account(Platform::Facebook, "b@example.org", "alex")), 2);
        assert_eq!(count(account(Platform::Facebook, "a@example.org", "sam")), 2);
    }

    #[test]
    fn details_from_another_device_are_a_change_and_the_same_ones_are_none() {
        let shared = split(Some(&alex("alex@example.org")), &[]).unwrap();
        let mut one = sharing(&[], None);
        assert!(settle(&mut one, &shared, true).changed);
        assert_eq!(one.revision, 1);
        // They changed here since, in nothing that the other does not say as well.
        one.synced.clear();
        one.person = Some(Person { phone: "+33 1".into(), ..alex("alex@example.org") });
        assert!(!settle(&mut one, &shared, true).changed);
        assert_eq!(one.revision, 1);
    }

    #[test]
    fn what_was_emptied_elsewhere_does_not_come_back() {
        let mut one = sharing(&["a-1"], None);
        let mut shared = Items::new();
        assert!(pass(&mut one, &mut shared, false));
        shared.clear();
        assert!(!pass(&mut one, &mut shared, false));
        assert!(!one.settings.is_ticked(SYNC) && shared.is_empty());
        assert_eq!(one.record.len(), 1, "what is on this device stays");
        // Ticked anew, it is shared anew.
        one.set_ticked(SYNC, true);
        assert!(pass(&mut one, &mut shared, false));
        // With nothing to share, an empty storage means nothing.
        let mut none = sharing(&[], None);
        for _ in 0..2 {
            assert!(!pass(&mut none, &mut Items::new(), false));
        }
        assert!(none.settings.is_ticked(SYNC));
    }

    #[test]
    fn what_cannot_be_read_is_left_alone_and_noted() {
        let mut one = sharing(&["a-1"], None);
        let mut shared = Items::new();
        pass(&mut one, &mut shared, false);
        // Of a newer Objector, or half of a transfer.
        shared.insert("entry.z-9".into(), "0000:2:half".into());
        let settled = settle(&mut one, &shared, false);
        assert_eq!((settled.problem, settled.remove.len(), settled.changed), (Some(DAMAGED), 0, false));
        // In the place of something that is whole here, it is mended; not while the rest may be on its way.
        shared.insert("entry.a-1".into(), "0000:2:half".into());
        assert!(!pass(&mut one, &mut shared, true));
        assert!(pass(&mut one, &mut shared, false));
        assert_eq!(join(&shared).record.len(), 1);
    }

    #[test]
    fn details_beyond_measure_are_not_taken() {
        let mut endless = alex("a@example.org");
        endless.country = "FRANCE".into();
        let mut shared = split(Some(&endless), &[]).unwrap();
        let mut one = sharing(&[], None);
        let settled = settle(&mut one, &shared, true);
        assert_eq!((one.person.clone(), settled.problem), (None, Some(DAMAGED)));
        assert!(!pass(&mut one, &mut shared, true));
    }

    #[test]
    fn too_much_is_said_and_nothing_is_written() {
        let mut one = sharing(&[], None);
        one.record = (0..600).map(|number| full(&format!("{number:x}-1"))).collect();
        let settled = settle(&mut one, &Items::new(), false);
        assert!(settled.write.is_empty() && settled.remove.is_empty() && settled.synced.is_empty());
        assert!(trouble(&one).is_some());
        // What the devices agreed on before is remembered for when there is room again.
        one.synced = "agreed".into();
        let stored = split(None, &[full("a-1")]).unwrap();
        assert_eq!(settle(&mut one, &stored, false).synced, "agreed");
        one.set_ticked(SYNC, false);
        assert_eq!(trouble(&one), None);
    }
}
