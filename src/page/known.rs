//! The forms that Meta is known to have: the rows of `data/routes.toml`, with the pages that lead to them.
//!
//! Nothing goes in; known forms come out, by route or by id. It stands alone, below addresses and content, as both are held against it.

use crate::page::Route;
pub(super) use table::{ENGLISH, ENTRIES, FOREIGN, FORMS};

/// One of Meta's sites that has to do with forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Site {
    /// `www.facebook.com`, its touch and locale hosts.
    Facebook,
    /// `help.instagram.com`.
    InstagramHelp,
    /// `privacycenter.instagram.com`.
    InstagramPrivacy,
    /// `www.instagram.com`, where one logs in.
    Instagram,
    /// `www.meta.com`.
    Meta,
    /// `help.meta.com`.
    MetaHelp,
    /// `accountscenter.…`.
    AccountsCenter,
    /// `www.whatsapp.com`.
    Whatsapp,
    /// `faq.whatsapp.com`.
    WhatsappFaq,
}

/// A form that Meta is known to have: a row of `data/routes.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownForm {
    /// Which form it is.
    pub route: Route,
    /// On which of Meta's sites.
    pub(super) site: Site,
    /// The last number of its path; empty where it has none.
    pub id: &'static str,
    /// Where a person finds it.
    pub url: &'static str,
    /// Which of Meta's generations of forms: `g2023` … `g2026`.
    pub generation: &'static str,
    /// When it was so: a year, a month or a day.
    pub as_of: &'static str,
    /// How certain, in the words of the facts: `official`, `authority`, `press` …
    pub certainty: &'static str,
}

mod table {
    use super::{KnownForm, Route, Site};
    include!(concat!(env!("OUT_DIR"), "/routes.rs"));
}

/// All known forms, the best of each route first.
#[must_use]
pub fn forms() -> &'static [KnownForm] {
    FORMS
}

/// Where to send a person for a form; `None` where its address is unknown.
///
/// ```
/// use objector::page::{Route, form_url};
/// assert_eq!(form_url(Route::InstagramOwn), Some("https://help.instagram.com/contact/767264225370182"));
/// assert_eq!(form_url(Route::MetaOwn), None);
/// ```
#[must_use]
pub fn form_url(route: Route) -> Option<&'static str> {
    FORMS.iter().find(|form| form.route == route).map(|form| form.url)
}

/// A known form of an id, wherever it stands.
pub(super) fn known_anywhere(id: &str) -> Option<&'static KnownForm> {
    FORMS.iter().find(|form| !form.id.is_empty() && form.id == id)
}
