//! An entry's JSON in its one form, and the sum over it by which anybody can see that nothing was changed.
//!
//! SHA-256 over the form of RFC 8785. It stands alone because a proof, a merge and the pieces for other devices all rest on it.

use sha2::{Digest, Sha256};

use super::Entry;

impl Entry {
    /// The entry as JSON, in the one form that RFC 8785 gives it. `None` cannot happen with these types.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }
}

/// The SHA-256 over an entry's JSON, in hexadecimal digits.
#[must_use]
pub fn sum_of(entry: &Entry) -> String {
    sum(&entry.to_text().unwrap_or_default())
}

/// The SHA-256 over a text, in hexadecimal digits.
pub(crate) fn sum(text: &str) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        for half in [byte >> 4, byte & 15] {
            digits.extend(char::from_digit(half.into(), 16));
        }
    }
    digits
}
