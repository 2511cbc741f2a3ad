//! What else helps beside an objection: a list that the person ticks off.
//!
//! A country of residence and, in Germany, a Land go in; items come out, each an id for its texts (`help-ID`, `help-ID-text`) and for
//! remembering that it is done, with a link where there is one. Whether an item is true and where that rests: `data/rests-on.toml`.

use crate::law::Law;
use crate::letter::authority;
use crate::page::{Route, sources};

/// Something that helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Names it: in the texts, and where it is remembered as done.
    pub id: &'static str,
    /// Where it leads, if anywhere.
    pub link: Option<LeadsTo>,
    /// When that was so, where it may change: a year, a month or a day. Shown as "as of".
    pub as_of: Option<&'static str>,
}

/// Where an item leads. Nothing is opened before the person presses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeadsTo {
    /// One of Meta's forms; the text is `help-link-form`.
    Form(Route),
    /// The website of the person's supervisory authority; the text is `help-link-authority`.
    Authority(String),
    /// A source by its id; the text is `help-link-source`.
    Source(&'static str),
}

/// The items that make sense for a country of residence, the most useful first.
///
/// ```
/// let ids: Vec<&str> = objector::help::items("FR", "").iter().map(|item| item.id).collect();
/// assert_eq!(ids.first(), Some(&"old-posts"));
/// assert!(ids.contains(&"authority-guide"));
/// ```
#[must_use]
pub fn items(country: &str, land: &str) -> Vec<Item> {
    let plain = |id: &'static str| Item { id, link: None, as_of: None };
    let form = |id: &'static str, route: Route| Item { id, link: Some(LeadsTo::Form(route)), as_of: None };
    let source = |id: &'static str| Item {
        id,
        link: Some(LeadsTo::Source(id)),
        as_of: sources::find(id).map(|source| source.as_of),
    };
    let mut items = vec![
        plain("old-posts"),
        plain("other-accounts"),
        plain("people"),
        form("third-party", Route::ThirdParty),
        plain("no-meta-ai"),
        plain("ai-chats"),
        plain("ai-reset"),
        plain("chat-privacy"),
        plain("tell"),
    ];
    if let Some(authority) = authority::of(country, land) {
        let as_of = Some(authority.as_of).filter(|date| !date.is_empty());
        items.push(Item { id: "authority-guide", link: Some(LeadsTo::Authority(authority.site)), as_of });
    }
    // Where the foundation itself says that it acts.
    if ["DE", "NL", "BE"].contains(&country) {
        items.push(source("somi"));
    }
    if Law::of(country) == Law::Gdpr {
        items.push(source("noyb"));
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::text::Texts;

    #[test]
    fn every_item_has_its_words_and_its_link() {
        for (language, source) in [
            (Language::English, include_str!("../locales/en/help.ftl")),
            (Language::French, include_str!("../locales/fr/help.ftl")),
        ] {
            let texts = Texts::new(language, &[(language, source)]);
            for country in ["FR", "DE", "CH", "GB", "BR", ""] {
                let items = items(country, "Hessen");
                for (place, item) in items.iter().enumerate() {
                    assert!(texts.has(&format!("help-{}", item.id)), "{}", item.id);
                    assert!(texts.has(&format!("help-{}-text", item.id)), "{}", item.id);
                    assert!(items.iter().take(place).all(|other| other.id != item.id), "{}", item.id);
                    if let Some(LeadsTo::Source(id)) = item.link {
                        assert!(sources::find(id).is_some() && item.as_of.is_some(), "{id}");
                    }
                }
            }
        }
    }

    #[test]
    fn an_action_is_named_only_where_it_runs() {
        let has = |country: &str, id: &str| items(country, "").iter().any(|item| item.id == id);
        assert!(has("DE", "somi") && has("NL", "somi") && !has("FR", "somi"));
        assert!(has("FR", "noyb") && !has("CH", "noyb") && !has("BR", "noyb"));
        assert!(!has("BR", "authority-guide") && !has("DE", "authority-guide"));
    }
}
