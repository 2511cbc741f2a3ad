//! Decides which of Meta's forms a page is, if any.
//!
//! Takes an [`Address`] and a [`Snapshot`](crate::snapshot::Snapshot), gives a [`Page`]. Goes by several independent signs, each with
//! its name in [`Sign`]; generated class names prove nothing. Knows nothing of the person, so the same page gets the same verdict
//! for everybody.

mod address;
mod content;
mod known;
mod recognise;
pub mod sources;
mod stage;
#[cfg(test)]
mod tests;

use serde::Serialize;

pub use address::{Address, DOMAINS};
pub use known::{KnownForm, form_url, forms};
pub use recognise::recognise;

use crate::form::Setting;
use crate::language::Language;
use crate::person::Platform;
use crate::words::words;

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

impl From<&Page> for Setting {
    fn from(page: &Page) -> Self {
        let ours = page.verdict != Verdict::Ignored;
        // Where the words are of another matter, a free text that nothing names asks for that matter.
        let own = ours
            && !page.signs.contains(&Sign::OtherMatter)
            && page.route.is_some_and(|route| route.is_own() || route == Route::GeneralObjection);
        Self { language: page.language, ours, own }
    }
}
