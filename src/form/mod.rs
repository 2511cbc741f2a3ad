//! What each control of a form asks for.
//!
//! Takes a [`Snapshot`], gives one [`Field`] a control. Evidence in order of worth: `autocomplete` and type, label, placeholder, name and
//! id, choices, neighbours. Evidence from several sources adds up; a contradiction lowers certainty; what stays below the line is
//! explained and not filled. Writes nothing, and knows nothing of the person.

pub mod asks_for;
pub mod choice;
mod classify;
pub mod country;
mod credentials;
#[cfg(test)]
pub(crate) mod tests;

use asks_for::AsksFor;

use crate::language::Language;
use crate::page::{Page, Route, Sign, Verdict, spoken};
use crate::snapshot::Snapshot;

/// How sure Objector is of a control.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Explained, not filled.
    Unsure,
    /// One good sign, or several weak ones.
    Likely,
    /// Several signs agree.
    Sure,
}

/// What one control asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The control's place in the snapshot's count.
    pub index: u32,
    /// What it asks for.
    pub asks_for: AsksFor,
    /// How sure.
    pub certainty: Certainty,
    /// What the page calls it, without marks of being required.
    pub label: String,
}

/// What each control of a page asks for, in the page's order.
#[must_use]
pub fn classify(page: &Page, snapshot: &Snapshot) -> Vec<Field> {
    classify_first(page, snapshot, usize::MAX)
}

/// The same, without a verdict on the page: for pages that are none of Objector's, where a maintainer wants to see what controls would
/// be taken for.
///
/// ```
/// use objector::form::{asks_for::AsksFor, classify_any};
/// use objector::snapshot::Snapshot;
///
/// let snapshot: Snapshot = serde_json::from_str(
///     r#"{"generation": 0, "lang": "it", "controls": [{"index": 0, "kind": "text", "visible": true,
///         "labels": [{"source": "label", "text": "Indirizzo e-mail *"}]}]}"#,
/// ).unwrap();
/// let fields = classify_any(&snapshot);
/// assert_eq!(fields[0].asks_for, AsksFor::Email);
/// assert_eq!(fields[0].label, "Indirizzo e-mail");
/// ```
#[must_use]
pub fn classify_any(snapshot: &Snapshot) -> Vec<Field> {
    // Pages from a template say `en` and speak another language. One that says nothing may use the words of any.
    let language = Language::from_tag(&snapshot.lang).and_then(|_| spoken::language(None, snapshot));
    classify::classify(snapshot, classify::Setting { language, ours: false, own: false }, usize::MAX)
}

/// The same as [`classify`], for the first controls only.
pub(crate) fn classify_first(page: &Page, snapshot: &Snapshot, most: usize) -> Vec<Field> {
    let ours = page.verdict != Verdict::Ignored;
    // Where the words are of another matter, a free text that nothing names asks for that matter.
    let own = ours
        && !page.signs.contains(&Sign::OtherMatter)
        && page.route.is_some_and(|route| route.is_own() || route == Route::GeneralObjection);
    classify::classify(snapshot, classify::Setting { language: page.language, ours, own }, most)
}
