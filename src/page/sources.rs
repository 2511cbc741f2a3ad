//! Where explanations rest: laws, authorities, Meta's own pages, each with the date it was seen and how certain it is.
//!
//! The table is `data/sources.toml`; of it only those sources are here that a card may link to. Nothing is ever fetched; an address is
//! opened when the person presses the link.

/// Where an explanation rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Names it in plans and texts.
    pub id: &'static str,
    /// Its address.
    pub url: &'static str,
    /// `law`, `meta`, `authority` or `party`.
    pub kind: &'static str,
    /// When it was so: a year, a month or a day.
    pub as_of: &'static str,
    /// How certain, in the words of the facts: `official`, `authority`, `press` …
    pub certainty: &'static str,
}

mod table {
    use super::Source;
    include!(concat!(env!("OUT_DIR"), "/sources.rs"));
}

/// Finds a source by its id.
///
/// ```
/// assert!(objector::page::sources::find("gdpr").is_some());
/// assert!(objector::page::sources::find("hearsay").is_none());
/// ```
#[must_use]
pub fn find(id: &str) -> Option<&'static Source> {
    table::SOURCES.iter().find(|source| source.id == id)
}
