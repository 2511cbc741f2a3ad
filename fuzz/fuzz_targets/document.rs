//! What stands in the browser's storage, whoever wrote it there.
//!
//! Takes two texts, the current and the previous one. What can be read is written so that it is read back as the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use objector::store::{Stored, read};

fuzz_target!(|text: &str| {
    let (current, previous) =
        text.split_once('\u{0}').map_or((text, None), |(one, other)| (one, Some(other)));
    if let Ok(found) = read(Stored { current: Some(current), previous }) {
        let Some(text) = found.document.to_text() else { panic!("a document can be written") };
        let again = read(Stored { current: Some(&text), previous: None });
        assert_eq!(again.map(|read| read.document), Ok(found.document));
    }
});
