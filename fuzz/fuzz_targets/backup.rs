//! A backup that somebody changed, taken in.
//!
//! Takes the text of a file. It is refused, or it is taken in once and for all: a second time nothing is new, and what is written out
//! afterwards can be taken in elsewhere.

#![no_main]

use libfuzzer_sys::fuzz_target;
use objector::background::trial;
use objector::store::backup::{merge, read, write};
use objector::store::Document;

fuzz_target!(|text: &str| {
    let mut document = Document::default();
    let tried = trial(&document, text);
    let Ok(backup) = read(text) else {
        assert!(tried.refused.is_some());
        return;
    };
    if merge(&mut document, backup.clone(), true).is_err() {
        return;
    }
    let before = document.record.clone();
    let changes = merge(&mut document, backup, false);
    assert!(changes.is_ok_and(|changes| changes.added.is_empty() && changes.updated.is_empty()));
    assert_eq!(document.record, before);
    let file = write(&document, 0, "0.1.0");
    let again = file.as_deref().map(read);
    assert_eq!(again.and_then(Result::ok).map(|backup| backup.record), Some(before));
});
