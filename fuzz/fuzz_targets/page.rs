//! A page that the content script saw: recognised, its controls classified, a plan drawn up, what was sent taken down.
//!
//! Takes bytes as a snapshot. No plan may write where nobody may write, and what is taken down must be what a backup takes back.

#![no_main]

use libfuzzer_sys::arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use objector::background::{Change, Seen};
use objector::record::check::check;
use objector::record::said::{Clock, Moment};
use objector_fuzz::{look, snapshot, visitor};

fuzz_target!(|bytes: &[u8]| {
    let mut from = Unstructured::new(bytes);
    let (Ok(visitor), Ok(snapshot)) = (visitor(&mut from), snapshot(&mut from)) else { return };
    let clock = Clock { now: 1_795_363_200_000, offset: 60 };
    let moment = Moment { clock, chance: 7, version: "0.1.0" };
    if let Some(Change::Submitted(entry)) = Seen::new(visitor.clone(), snapshot.clone()).submitted(&moment) {
        assert_eq!(check(&entry), Ok(()));
    }
    look(visitor, snapshot);
});
