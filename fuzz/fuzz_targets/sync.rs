//! What stands in the storage for all of one's devices: items that another device, or chance, changed.
//!
//! Takes lines `key=value`. Only whole entries come out, each such that it can be cut into items and put together again.

#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use objector::record::check::check;
use objector::store::sync::{join, split};

fuzz_target!(|text: &str| {
    let lines = text.lines().filter_map(|line| line.split_once('='));
    let items: BTreeMap<String, String> =
        lines.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    let joined = join(&items);
    assert!(joined.record.iter().all(|entry| check(entry).is_ok()));
    if let Ok(items) = split(joined.person.as_ref(), &joined.record) {
        let again = join(&items);
        assert_eq!((again.person, again.record), (joined.person, joined.record));
        assert!(again.damaged.is_empty());
    }
});
