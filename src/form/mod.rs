//! What each control of a form asks for.
//!
//! Takes a [`Snapshot`](crate::snapshot::Snapshot), gives one [`Field`] a control. Evidence in order of worth: `autocomplete` and type, label, placeholder, name and
//! id, choices, neighbours. Evidence from several sources adds up; a contradiction lowers certainty; what stays below the line is
//! explained and not filled. Writes nothing, and knows nothing of the person.

pub mod asks_for;
pub mod choice;
mod classify;
pub mod country;
mod credentials;
mod evidence;
mod neighbours;
mod reader;
#[cfg(test)]
pub(crate) mod tests;
mod weigh;

use asks_for::AsksFor;
pub(crate) use classify::classify_first;
pub use classify::{classify, classify_any};

use crate::language::Language;

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

/// What is known of the page around the controls.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// The page's language.
    pub language: Option<Language>,
    /// Whether the page is one of Meta's objection forms, however sure.
    pub ours: bool,
    /// Whether it is a form about one's own information.
    pub own: bool,
}
