//! A text that belongs to the person: what they told Objector, or what stands in a page's control.
//!
//! It refuses to be printed, so that it cannot slip into a log, an error or a test snapshot.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text of the person. No `Display`; `Debug` says only that there is one.
///
/// ```
/// use objector::personal::Personal;
/// assert_eq!(format!("{:?}", Personal::from("alex@example.org")), "Personal(16 characters)");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Personal(String);

impl Personal {
    /// The text itself. Whoever calls this takes care of where it goes.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether nothing but white space stands in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl From<&str> for Personal {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Personal {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Personal({} characters)", self.0.chars().count())
    }
}
