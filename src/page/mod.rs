//! Decides which of Meta's forms a page is, if any.
//!
//! Takes an [`Address`] and a [`Snapshot`](crate::snapshot::Snapshot), gives a [`Page`]. Goes by several independent signs, each with
//! its name in [`Sign`]; generated class names prove nothing. Knows nothing of the person, so the same page gets the same verdict
//! for everybody.

mod address;
mod content;
mod recognise;
pub mod sources;
pub(crate) mod spoken;
mod stage;
#[cfg(test)]
mod tests;

use serde::Serialize;

pub use address::Address;
use address::Site;
pub use recognise::recognise;
use table::{ENGLISH, ENTRIES, FOREIGN, FORMS};

use crate::language::Language;
use crate::person::{Platform, words};

words! {
    /// How sure Objector is of a page.
    Verdict {
        /// Fills and explains.
        Recognised "recognised",
        /// Explains, fills only when asked.
        Unsure "unsure",
        /// Shows nothing, touches nothing.
        Ignored "ignored",
    }
}

words! {
    /// Which of Meta's forms it is.
    Route {
        /// One's own information, Facebook.
        FacebookOwn "facebook-own",
        /// One's own information, Instagram.
        InstagramOwn "instagram-own",
        /// One's own information, a Meta account.
        MetaOwn "meta-own",
        /// WhatsApp's objection form.
        WhatsappOwn "whatsapp-own",
        /// Information about a person that Meta has from third parties.
        ThirdParty "third-party",
        /// The privacy policy's right-to-object form.
        GeneralObjection "general-objection",
        /// The privacy rights request channel on help.meta.com.
        RightsPortal "rights-portal",
        /// A page that leads to a form.
        Entry "entry",
    }
}

words! {
    /// Where the person is on the way through a form.
    Stage {
        /// To be filled in.
        Form "form",
        /// Must log in first.
        Login "login",
        /// Asks for an e-mailed code.
        Code "code",
        /// Says that it was received.
        Sent "sent",
        /// Says no.
        Refused "refused",
        /// Is not there, or not for this country.
        Unavailable "unavailable",
    }
}

impl Route {
    /// The platform whose account the form is about, where there is one.
    #[must_use]
    pub const fn platform(self) -> Option<Platform> {
        match self {
            Route::FacebookOwn => Some(Platform::Facebook),
            Route::InstagramOwn => Some(Platform::Instagram),
            Route::MetaOwn => Some(Platform::Meta),
            Route::WhatsappOwn => Some(Platform::Whatsapp),
            Route::ThirdParty | Route::GeneralObjection | Route::RightsPortal | Route::Entry => None,
        }
    }

    /// Whether it is about one's own information, on one platform.
    #[must_use]
    pub const fn is_own(self) -> bool {
        matches!(self, Route::FacebookOwn | Route::InstagramOwn | Route::MetaOwn)
    }
}

words! {
    /// One sign that spoke for or against a verdict.
    Sign {
        /// Host and path are those of a known form.
        Address "address",
        /// The form names itself in a hidden input.
        HiddenId "hidden-id",
        /// A title or heading speaks of an objection and of AI.
        Title "title",
        /// Values that are English in every language.
        EnglishValue "english-value",
        /// Labels of the controls are those of an objection form.
        Labels "labels",
        /// The page's text speaks of an objection and of AI.
        Text "text",
        /// The words of a later stage: sent, code, refused.
        StageWords "stage-words",
        /// The content speaks of another matter: copyright, a hacked account.
        OtherMatter "other-matter",
    }
}

/// What a page is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    /// How sure.
    pub verdict: Verdict,
    /// Which form; `None` exactly where the page is ignored.
    pub route: Option<Route>,
    /// Where in the form; `None` exactly where the page is ignored.
    pub stage: Option<Stage>,
    /// The language that the page is written in, if it is one of the 26.
    pub language: Option<Language>,
    /// The signs that led here.
    pub signs: Vec<Sign>,
}

/// A form that Meta is known to have: a row of `data/routes.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownForm {
    /// Which form it is.
    pub route: Route,
    /// On which of Meta's sites.
    site: Site,
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
