//! What stands behind "why?": which paragraphs a card or the banner shows, and on which source they rest.
//!
//! Takes what a control asks for, the form, the stage and the person's law; gives ids of messages, in the order in which they are
//! read. Which facts a message rests on is in `data/rests-on.toml`; here is only which message belongs where.

use crate::form::asks_for::AsksFor;
use crate::law::Law;
use crate::page::{Route, Stage, Verdict};
use crate::text::Texts;

/// A message as it is said on one form: `field-email.asks-third-party` where there is one, else `field-email.asks`.
pub(super) fn on_route(texts: &Texts, id: &str, route: Option<Route>) -> String {
    route
        .filter(|_| id.contains('.'))
        .map(|route| format!("{id}-{}", route.word()))
        .filter(|varied| texts.has(varied))
        .unwrap_or_else(|| id.to_owned())
}

/// Whether the GDPR or the UK GDPR, whose articles the explanations name, is the person's law.
fn has_articles(law: Law) -> bool {
    matches!(law, Law::Gdpr | Law::Uk)
}

/// The paragraphs of a card.
pub(super) fn of_field(asks_for: AsksFor, route: Option<Route>, law: Law) -> Vec<&'static str> {
    let third_party = route == Some(Route::ThirdParty);
    let whatsapp = route == Some(Route::WhatsappOwn);
    let own = matches!(route, Some(Route::FacebookOwn | Route::InstagramOwn | Route::MetaOwn));
    match asks_for {
        AsksFor::Email if third_party => vec!["field-email.why-third-party", "note-email-after"],
        AsksFor::Email if whatsapp => vec!["field-email.why-whatsapp-own"],
        AsksFor::Email => vec!["field-email.why", "note-email-held", "note-email-after"],
        AsksFor::EmailConfirm => vec!["field-email-confirm.why"],
        AsksFor::FullName | AsksFor::GivenName | AsksFor::FamilyName if third_party => {
            vec!["field-full-name.why-third-party", "note-identity"]
        }
        // Only these laws say when a company may ask for more proof.
        AsksFor::FullName if has_articles(law) => vec!["field-full-name.why"],
        AsksFor::GivenName if has_articles(law) => vec!["field-given-name.why"],
        AsksFor::FamilyName if has_articles(law) => vec!["field-family-name.why"],
        AsksFor::FullName | AsksFor::GivenName | AsksFor::FamilyName => {
            vec!["field-full-name.why-plain", "note-identity"]
        }
        AsksFor::Phone => vec!["field-phone.why"],
        AsksFor::Country => vec!["field-country.why", "note-country-law"],
        AsksFor::Account => vec!["field-account.why", "note-account-find"],
        AsksFor::Reason => {
            let mut paragraphs = match (third_party, own) {
                (true, _) => vec!["note-reason-third-party", "note-reason"],
                (_, true) => vec!["field-reason.why"],
                _ => vec!["note-reason"],
            };
            paragraphs.extend(["note-reason-written", "note-reason-weighing", "note-review"]);
            if has_articles(law) {
                paragraphs.push("note-review-longer");
            }
            paragraphs
        }
        AsksFor::Details => vec!["field-details.why"],
        AsksFor::AboutAi => vec!["field-about-ai.why"],
        AsksFor::RequestKind if third_party => vec!["field-request-kind.why-third-party"],
        AsksFor::RequestKind if whatsapp => vec!["field-request-kind.why-whatsapp-own"],
        AsksFor::RequestKind => vec!["field-request-kind.why"],
        AsksFor::Product => vec!["field-product.why"],
        AsksFor::Prompts => vec!["field-prompts.why"],
        AsksFor::Evidence => vec!["field-evidence.why", "note-identity"],
        AsksFor::Relationship => vec!["field-relationship.why", "note-right-to-act"],
        AsksFor::Declaration => vec!["field-declaration.why", "note-true"],
        AsksFor::Signature => vec!["field-signature.why"],
        AsksFor::Code => vec!["field-code.why", "note-code-private", "note-code-counts"],
        AsksFor::Other => vec!["field-other.why"],
    }
}

/// The source that a card's link leads to: the article where the person's law is the GDPR, else the authority that explains their law.
pub(super) fn source_of_field(asks_for: AsksFor, law: Law) -> Option<&'static str> {
    let article = match asks_for {
        AsksFor::Reason => "gdpr-21",
        AsksFor::Evidence | AsksFor::FullName | AsksFor::GivenName | AsksFor::FamilyName => "gdpr-12",
        AsksFor::AboutAi | AsksFor::RequestKind => "gdpr-21",
        AsksFor::Country => "gdpr",
        _ => return None,
    };
    match law {
        Law::Gdpr => Some(article),
        law => source_of_page(law),
    }
}

/// The paragraphs of the banner.
pub(super) fn of_page(verdict: Verdict, route: Route, stage: Stage, law: Law) -> Vec<&'static str> {
    let mut paragraphs: Vec<&'static str> = Vec::new();
    if verdict == Verdict::Unsure {
        paragraphs.push("banner-unsure-why");
    }
    match stage {
        _ if route == Route::Entry => {}
        Stage::Form => {}
        Stage::Login => paragraphs.push("banner-login-why"),
        Stage::Code => paragraphs.extend(["note-code-private", "note-code-counts"]),
        Stage::Sent if has_articles(law) => paragraphs.extend(["note-review", "note-review-longer"]),
        Stage::Sent => paragraphs.push("note-review"),
        Stage::Refused => paragraphs.push("banner-refused-why"),
        Stage::Unavailable => paragraphs.push("banner-unavailable-why"),
    }
    paragraphs.extend(about(route).iter().map(|id| under(law, id)));
    match route {
        Route::FacebookOwn => paragraphs.push("banner-own-pages"),
        Route::InstagramOwn => paragraphs.push("banner-own-threads"),
        _ => {}
    }
    paragraphs.push(match law {
        Law::Gdpr => "banner-law-gdpr",
        Law::Uk => "banner-law-uk",
        Law::Fadp => "banner-law-fadp",
        Law::Other => "banner-law-other",
    });
    paragraphs
}

/// A paragraph as it is true under a law: the training began at another time in the United Kingdom, and where no law is known, no right
/// is claimed.
fn under(law: Law, id: &'static str) -> &'static str {
    match (id, law) {
        ("banner-own-covers", Law::Uk) => "banner-own-covers-uk",
        ("banner-own-covers", Law::Other) => "banner-own-covers-other",
        ("banner-own-late", Law::Uk | Law::Other) => "banner-own-late-other",
        _ => id,
    }
}

/// What a form covers and what not.
fn about(route: Route) -> &'static [&'static str] {
    match route {
        Route::FacebookOwn | Route::InstagramOwn | Route::MetaOwn => &[
            "banner-own-covers",
            "banner-own-what",
            "banner-own-accounts",
            "banner-own-limits",
            "banner-own-late",
            "banner-own-chats",
            "banner-own-minors",
            "banner-own-earlier",
            "banner-own-myths",
        ],
        Route::WhatsappOwn => &["banner-whatsapp-limits", "banner-whatsapp-mail", "banner-counts-later"],
        Route::ThirdParty => &[
            "banner-third-party-who",
            "banner-third-party-limits",
            "banner-third-party-identify",
            "banner-counts-later",
        ],
        Route::GeneralObjection => &[
            "banner-general-limits",
            "banner-own-what",
            "banner-own-limits",
            "banner-own-late",
            "banner-own-chats",
        ],
        Route::RightsPortal => &[
            "banner-portal-limits",
            "banner-own-what",
            "banner-own-limits",
            "banner-own-late",
            "banner-own-chats",
        ],
        Route::Entry => &[
            "banner-own-covers",
            "banner-own-accounts",
            "banner-own-limits",
            "banner-own-late",
            "banner-own-chats",
            "banner-own-minors",
            "banner-non-users",
            "banner-own-myths",
        ],
    }
}

/// The source that the banner's link leads to.
pub(super) fn source_of_page(law: Law) -> Option<&'static str> {
    match law {
        Law::Gdpr => Some("gdpr"),
        Law::Uk => Some("ico"),
        Law::Fadp => Some("edoeb"),
        Law::Other => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::page::sources;

    const LAWS: [Law; 4] = [Law::Gdpr, Law::Uk, Law::Fadp, Law::Other];

    fn english() -> Texts {
        let source =
            concat!(include_str!("../../locales/en/cards.ftl"), include_str!("../../locales/en/banner.ftl"));
        Texts::new(Language::English, &[(Language::English, source)])
    }

    fn routes() -> impl Iterator<Item = Option<Route>> {
        Route::ALL.iter().copied().map(Some).chain([None])
    }

    #[test]
    fn every_card_on_every_form_is_explained_and_names_no_foreign_law() {
        let texts = english();
        for asks_for in AsksFor::ALL {
            for route in routes() {
                for law in LAWS {
                    let ids = of_field(*asks_for, route, law);
                    assert!(!ids.is_empty(), "{asks_for:?}");
                    for id in ids {
                        assert!(texts.has(id), "{id}");
                        let text = texts.say_with(id, &[("law", law.word().into())]);
                        if id == "note-country-law" {
                            continue;
                        }
                        let is_known = matches!(law, Law::Gdpr | Law::Uk);
                        assert!(!text.contains("GDPR") || is_known, "{law:?} {id}: {text}");
                        assert!(!text.contains("UK GDPR") || law == Law::Uk, "{law:?} {id}: {text}");
                        assert!(!text.contains("FADP") || law == Law::Fadp, "{law:?} {id}: {text}");
                    }
                    if let Some(source) = source_of_field(*asks_for, law) {
                        assert!(sources::find(source).is_some(), "{source}");
                        assert!(texts.has(&format!("source-{source}")), "{source}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_card_says_what_is_asked_and_what_is_written_or_missing() {
        let texts = english();
        for asks_for in AsksFor::ALL {
            let of = |attribute: &str| texts.has(&format!("field-{}.{attribute}", asks_for.word()));
            assert!(of("title") && of("asks") && of("why"), "{asks_for:?}");
            let is_filled = asks_for.fillable().is_some();
            assert!(of("written") == is_filled && of("missing") == is_filled, "{asks_for:?}");
        }
    }

    #[test]
    fn where_no_law_is_known_no_right_is_claimed() {
        let texts = english();
        for route in Route::ALL {
            for id in of_page(Verdict::Recognised, *route, Stage::Form, Law::Other) {
                let text = texts.say_with(id, &[("law", Law::Other.word().into())]);
                assert!(
                    !text.contains("right to object") && !text.contains("27 May"),
                    "{route:?} {id}: {text}"
                );
            }
        }
    }

    #[test]
    fn every_page_at_every_stage_is_explained_and_names_no_foreign_law() {
        let texts = english();
        for route in Route::ALL {
            for stage in Stage::ALL {
                for law in LAWS {
                    let ids = of_page(Verdict::Unsure, *route, *stage, law);
                    assert!(ids.len() >= 3, "{route:?} {stage:?}");
                    for id in ids {
                        assert!(texts.has(id), "{id}");
                        let text = texts.say_with(id, &[("law", law.word().into())]);
                        let is_known = matches!(law, Law::Gdpr | Law::Uk);
                        assert!(!text.contains("GDPR") || is_known, "{law:?} {id}: {text}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_form_has_its_own_words_where_there_are_any() {
        let texts = english();
        let on = |route| on_route(&texts, "field-email.asks", route);
        assert_eq!(on(Some(Route::ThirdParty)), "field-email.asks-third-party");
        assert_eq!(on(Some(Route::FacebookOwn)), "field-email.asks");
        assert_eq!(on(None), "field-email.asks");
        assert_eq!(on_route(&texts, "state-ready", Some(Route::ThirdParty)), "state-ready");
    }
    #[test]
    fn each_form_has_the_paragraphs_that_are_about_it() {
        let first = |asks_for, route, law| of_field(asks_for, Some(route), law)[0];
        let (facebook, others, whatsapp) = (Route::FacebookOwn, Route::ThirdParty, Route::WhatsappOwn);
        for (asks_for, route, law, expected) in [
            (AsksFor::Email, facebook, Law::Gdpr, "field-email.why"),
            (AsksFor::Email, others, Law::Gdpr, "field-email.why-third-party"),
            (AsksFor::Email, whatsapp, Law::Gdpr, "field-email.why-whatsapp-own"),
            (AsksFor::RequestKind, facebook, Law::Gdpr, "field-request-kind.why"),
            (AsksFor::RequestKind, others, Law::Gdpr, "field-request-kind.why-third-party"),
            (AsksFor::RequestKind, whatsapp, Law::Gdpr, "field-request-kind.why-whatsapp-own"),
            (AsksFor::Reason, facebook, Law::Gdpr, "field-reason.why"),
            (AsksFor::Reason, others, Law::Gdpr, "note-reason-third-party"),
            (AsksFor::Reason, whatsapp, Law::Gdpr, "note-reason"),
            (AsksFor::FullName, facebook, Law::Gdpr, "field-full-name.why"),
            (AsksFor::FullName, facebook, Law::Fadp, "field-full-name.why-plain"),
            (AsksFor::GivenName, facebook, Law::Uk, "field-given-name.why"),
            (AsksFor::GivenName, facebook, Law::Other, "field-full-name.why-plain"),
            (AsksFor::FamilyName, facebook, Law::Uk, "field-family-name.why"),
            (AsksFor::FamilyName, facebook, Law::Fadp, "field-full-name.why-plain"),
            (AsksFor::FamilyName, others, Law::Gdpr, "field-full-name.why-third-party"),
        ] {
            assert_eq!(first(asks_for, route, law), expected, "{asks_for:?} {route:?} {law:?}");
        }
    }

    #[test]
    fn a_cards_link_leads_to_the_article_where_the_law_is_the_gdpr() {
        for (asks_for, article) in [
            (AsksFor::Reason, Some("gdpr-21")),
            (AsksFor::AboutAi, Some("gdpr-21")),
            (AsksFor::FullName, Some("gdpr-12")),
            (AsksFor::Evidence, Some("gdpr-12")),
            (AsksFor::Country, Some("gdpr")),
            (AsksFor::Email, None),
        ] {
            assert_eq!(source_of_field(asks_for, Law::Gdpr), article, "{asks_for:?}");
            assert_eq!(source_of_field(asks_for, Law::Uk), article.map(|_| "ico"), "{asks_for:?}");
        }
        assert_eq!(LAWS.map(source_of_page), [Some("gdpr"), Some("ico"), Some("edoeb"), None]);
    }

    #[test]
    fn a_pages_paragraphs_begin_with_what_is_special_here() {
        let of = |verdict, route, stage| of_page(verdict, route, stage, Law::Gdpr);
        let facebook = of(Verdict::Recognised, Route::FacebookOwn, Stage::Form);
        assert_eq!(facebook[0], "banner-own-covers");
        assert!(facebook.contains(&"banner-own-pages") && !facebook.contains(&"banner-own-threads"));
        assert!(of(Verdict::Recognised, Route::InstagramOwn, Stage::Form).contains(&"banner-own-threads"));
        assert_eq!(of(Verdict::Unsure, Route::FacebookOwn, Stage::Form)[0], "banner-unsure-why");
        assert_eq!(of(Verdict::Recognised, Route::FacebookOwn, Stage::Sent)[0], "note-review");
        // A page that leads to a form has no stages of its own.
        assert_eq!(of(Verdict::Recognised, Route::Entry, Stage::Sent)[0], "banner-own-covers");
    }
}
