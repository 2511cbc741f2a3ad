//! Puts the signs together: verdict, route, stage, language.
//!
//! Known address and fitting content: recognised. Content alone, or an address whose content does not fit: unsure. Everything else is
//! ignored, and any host that is not Meta's at once. A sign can be missing, so no single one decides: Meta changes its forms without
//! notice.

use crate::form;
use crate::language::Language;
use crate::page::address::{self, Address, Place};
use crate::page::content::{Content, MOST_CONTROLS};
use crate::page::known::{KnownForm, Site, known_anywhere};
use crate::page::stage::{self, Told};
use crate::page::{Page, Route, Sign, Stage, Verdict};
use crate::snapshot::Snapshot;
use crate::spoken;

/// Which of Meta's forms a page is, at which stage, and how sure.
///
/// ```
/// use objector::page::{Address, Route, Verdict, recognise};
/// use objector::snapshot::Snapshot;
///
/// let snapshot = Snapshot {
///     lang: "en".into(),
///     headings: vec!["Object to Your Information Being Used for AI at Meta".into()],
///     ..Snapshot::default()
/// };
/// let address = Address::parse("https://www.facebook.com/help/contact/712876720715583").unwrap();
/// let page = recognise(&address, &snapshot);
/// assert_eq!((page.verdict, page.route), (Verdict::Recognised, Some(Route::FacebookOwn)));
///
/// let copy = Address::parse("https://facebook.com.example/help/contact/712876720715583").unwrap();
/// assert_eq!(recognise(&copy, &snapshot).verdict, Verdict::Ignored);
/// ```
#[must_use]
pub fn recognise(address: &Address, snapshot: &Snapshot) -> Page {
    let place = address::place(address);
    if place == Place::Nowhere {
        return ignored(None, Vec::new());
    }
    let language = spoken::language(address.language(), snapshot);
    let look = Look { content: Content::of(snapshot, language), snapshot, language };
    match place {
        Place::Nowhere => ignored(None, Vec::new()),
        Place::Form(form) => look.known(form),
        Place::Entry => look.entry(address),
        Place::OtherForm(site, id) => look.unknown(site, Some(id)),
        Place::MaybeMetaForm(site) => look.unknown(site, None),
        Place::Request(id) => look.request(id),
        // The form is behind it; but that is said by the query, which is a hint and no proof.
        Place::Login(form) => look.page(Verdict::Unsure, form.route, Stage::Login, Vec::new()),
    }
}

/// The signs that are there, in their order.
fn present<const N: usize>(signs: [(Sign, bool); N]) -> Vec<Sign> {
    signs.into_iter().filter_map(|(sign, there)| there.then_some(sign)).collect()
}

fn ignored(language: Option<Language>, signs: Vec<Sign>) -> Page {
    Page { verdict: Verdict::Ignored, route: None, stage: None, language, signs }
}

/// One look at a page of Meta's.
struct Look<'a> {
    content: Content,
    snapshot: &'a Snapshot,
    language: Option<Language>,
}

impl Look<'_> {
    fn page(&self, verdict: Verdict, route: Route, stage: Stage, signs: Vec<Sign>) -> Page {
        Page { verdict, route: Some(route), stage: Some(stage), language: self.language, signs }
    }

    fn stage(&self, route: Route) -> Told {
        let page = self.page(Verdict::Unsure, route, Stage::Form, Vec::new());
        let fields = form::classify_first(&page, self.snapshot, MOST_CONTROLS);
        stage::stage(self.snapshot, &fields, &self.content)
    }

    /// The ids that the form's hidden inputs name.
    fn hidden_ids(&self) -> impl Iterator<Item = &str> {
        ["support_form_id", "form_id", "contact_form_id"]
            .iter()
            .filter_map(|name| self.snapshot.hidden.get(*name))
            .map(String::as_str)
    }

    /// The signs that the content gives by itself for a route.
    fn fitting(&self, route: Route) -> Vec<Sign> {
        let content = &self.content;
        let objection_or_reason = content.label_contact && (content.label_reason || content.label_objection);
        let (title, labels) = match route {
            Route::FacebookOwn | Route::InstagramOwn | Route::MetaOwn => {
                (content.title_own, content.label_ai || objection_or_reason)
            }
            Route::ThirdParty => (
                content.title_third_party || (content.title && content.third_party),
                // Whoever reports a wrong answer of Meta AI's is asked for the prompts too.
                content.label_ai
                    || (content.label_reason && content.ai)
                    || (content.label_prompts && (content.third_party || content.objection)),
            ),
            Route::GeneralObjection | Route::WhatsappOwn => (
                content.title || content.heading_objection,
                content.label_ai || content.label_objection || objection_or_reason,
            ),
            Route::RightsPortal => (
                content.title || content.heading_objection || content.privacy_request,
                content.label_ai || content.label_objection,
            ),
            Route::Entry => (content.title || content.heading_objection, content.label_ai),
        };
        let english = content.english.is_some_and(|route_of_value| {
            route_of_value == route
                || (route != Route::ThirdParty && route_of_value == Route::GeneralObjection)
        });
        present([
            (Sign::Title, title),
            (Sign::EnglishValue, english),
            (Sign::Labels, labels),
            (Sign::Text, content.text),
        ])
    }

    /// A known address.
    fn known(&self, form: &'static KnownForm) -> Page {
        let content = &self.content;
        let mut signs = vec![Sign::Address];
        // The form's own number proves something only beside a word of the matter: a form that was given another purpose would keep it.
        let numbered = !form.id.is_empty() && self.hidden_ids().any(|id| id == form.id);
        if numbered {
            signs.push(Sign::HiddenId);
        }
        let fitting = self.fitting(form.route);
        let fits = !fitting.is_empty() || (numbered && (content.objection || content.ai));
        signs.extend(fitting);
        let told = self.stage(form.route);
        if told.by_words {
            signs.push(Sign::StageWords);
        }
        let other_form = match form.route {
            Route::ThirdParty => content.title_own && !content.third_party,
            route if route.is_own() => content.title_third_party && !content.title_own,
            _ => false,
        };
        let other_number =
            self.hidden_ids().any(|id| known_anywhere(id).is_some_and(|known| known.route != form.route));
        // A heading of another matter outweighs one of objecting: advertising and removed posts are objected to as well. AI settles it.
        let other_matter = content.other_matter && !content.title;
        if other_matter {
            signs.push(Sign::OtherMatter);
        }
        let contradicted = other_form || other_number || other_matter;
        let verdict =
            if (fits || told.by_words) && !contradicted { Verdict::Recognised } else { Verdict::Unsure };
        self.page(verdict, form.route, told.stage, signs)
    }

    /// A form whose number nobody has listed, or a page on which an unlisted form may stand.
    fn unknown(&self, site: Site, id: Option<&str>) -> Page {
        let content = &self.content;
        let by_number = self.hidden_ids().chain(id).find_map(known_anywhere);
        let route = match (by_number, site) {
            _ if content.title_third_party && !content.title_own => Route::ThirdParty,
            (Some(form), _) => form.route,
            (None, Site::Facebook) => Route::FacebookOwn,
            (None, Site::InstagramHelp | Site::Instagram | Site::InstagramPrivacy) => Route::InstagramOwn,
            (None, Site::Whatsapp | Site::WhatsappFaq) => Route::WhatsappOwn,
            (None, Site::Meta | Site::MetaHelp | Site::AccountsCenter) => Route::MetaOwn,
        };
        // Here nothing but the content speaks, so a mere objection does not do, nor a mere set of fields: AI must be in it.
        let mut signs = present([
            (Sign::HiddenId, by_number.is_some()),
            (Sign::Title, content.title || (content.heading_objection && content.text)),
            (Sign::EnglishValue, content.english == Some(Route::ThirdParty)),
            (Sign::Labels, content.label_ai),
            (Sign::Text, content.text),
        ]);
        if content.other_matter && !content.title {
            signs.push(Sign::OtherMatter);
            return ignored(self.language, signs);
        }
        let enough = match id {
            Some(_) => content.title || signs.len() >= 2,
            // An address that is not even one of a form is asked for more: a title, and fields.
            None => content.title && content.label_contact,
        };
        if !enough {
            return ignored(self.language, signs);
        }
        let told = self.stage(route);
        if told.by_words {
            signs.push(Sign::StageWords);
        }
        let verdict =
            if by_number.is_some() && content.title { Verdict::Recognised } else { Verdict::Unsure };
        self.page(verdict, route, told.stage, signs)
    }

    /// A single request on help.meta.com: ours only if its content is an objection or a privacy request.
    fn request(&self, id: &str) -> Page {
        let content = &self.content;
        let mut signs = present([
            (Sign::HiddenId, self.hidden_ids().chain([id]).any(|id| known_anywhere(id).is_some())),
            (Sign::Title, content.title || (content.heading_objection && content.privacy_request)),
            (Sign::EnglishValue, content.english.is_some()),
            (Sign::Labels, content.label_ai || (content.label_objection && content.label_contact)),
            (Sign::Text, content.text),
        ]);
        if content.other_matter && !content.title {
            signs.push(Sign::OtherMatter);
            return ignored(self.language, signs);
        }
        if signs.is_empty() && !content.privacy_request && !content.heading_objection {
            return ignored(self.language, signs);
        }
        let verdict = if content.title || signs.len() >= 2 { Verdict::Recognised } else { Verdict::Unsure };
        signs.insert(0, Sign::Address);
        let told = self.stage(Route::RightsPortal);
        if told.by_words {
            signs.push(Sign::StageWords);
        }
        self.page(verdict, Route::RightsPortal, told.stage, signs)
    }

    /// A page that leads to a form.
    fn entry(&self, address: &Address) -> Page {
        let content = &self.content;
        let mut signs = vec![Sign::Address];
        if content.title || content.heading_objection {
            signs.push(Sign::Title);
        }
        if content.text || content.ai || content.objection {
            signs.push(Sign::Text);
        }
        if signs.len() > 1 {
            return self.page(Verdict::Recognised, Route::Entry, Stage::Form, signs);
        }
        // The privacy center and the policy are long and about much else; the pages on AI are about nothing else, also before their
        // text has come.
        let about_ai =
            ["genai", "generative-ai", "/dialog/", "/help/"].iter().any(|part| address.path().contains(part));
        if about_ai || address.is_on("faq.whatsapp.com") {
            self.page(Verdict::Unsure, Route::Entry, Stage::Form, signs)
        } else {
            ignored(self.language, signs)
        }
    }
}
