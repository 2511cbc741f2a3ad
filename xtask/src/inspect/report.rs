//! What came of a case: the words of the contract, and how they are put together from what was read.
//!
//! Takes what stands in the page, what the extension says of it and what was asked for; gives fields and requests. No browser here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use url::Url;

use crate::browser::Kind;
use crate::inspect::case::Loaded;
use crate::proxy::Proxy;

/// What came of a case.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Inspected {
    /// The case.
    pub name: String,
    /// The browser.
    pub browser: Kind,
    /// What the extension takes the page for.
    pub page: PageSeen,
    /// The page's controls.
    pub fields: Vec<Field>,
    /// The page-level explanation.
    pub banner: Option<String>,
    /// What was asked for while the page was open, less the page's own.
    pub requests: Vec<String>,
    /// Errors that the extension logged or threw.
    pub problems: Vec<String>,
}

/// What the extension takes a page for, in the contract's words.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
pub struct PageSeen {
    /// How sure it is.
    pub verdict: String,
    /// Which form.
    pub route: Option<String>,
    /// Where in it.
    pub stage: Option<String>,
    /// The page's language.
    pub language: Option<String>,
}

/// One control.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Field {
    /// Its place.
    pub index: usize,
    /// Its `id`.
    pub id: String,
    /// Its `name`.
    pub name: String,
    /// The text that names it.
    pub label: String,
    /// What it asks for.
    pub asks_for: String,
    /// Whether it must be answered.
    pub required: bool,
    /// What stood there before the extension wrote.
    pub before: Value,
    /// What stands there.
    pub after: Value,
    /// What the extension shows at it.
    pub hint: Option<String>,
}

/// A control as it stands, without an opinion.
#[derive(Debug, Deserialize)]
pub(super) struct Standing {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) before: Value,
    pub(super) after: Value,
}

/// What the extension shows at one place.
#[derive(Debug, Deserialize)]
pub(super) struct Said {
    pub(super) kind: String,
    pub(super) index: Option<usize>,
    pub(super) text: Option<String>,
}

/// The extension's own opinion of a page.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Judgement {
    pub(super) page: PageSeen,
    pub(super) fields: Vec<JudgedField>,
}

#[derive(Debug, Deserialize)]
pub(super) struct JudgedField {
    pub(super) index: usize,
    pub(super) asks_for: String,
    pub(super) label: String,
    pub(super) required: bool,
}

pub(super) fn fields(standing: Vec<Standing>, judgement: &Judgement, said: &[Said]) -> Vec<Field> {
    let judged: BTreeMap<usize, &JudgedField> =
        judgement.fields.iter().map(|field| (field.index, field)).collect();
    let hint = |index: usize| {
        let card = said.iter().find(|said| said.kind == "objector-card" && said.index == Some(index));
        card.and_then(|said| said.text.clone())
    };
    let field = |(index, control): (usize, Standing)| {
        let judged = judged.get(&index);
        Field {
            index,
            id: control.id,
            name: control.name,
            label: judged.map_or_else(String::new, |field| field.label.clone()),
            asks_for: judged.map_or_else(|| "other".to_owned(), |field| field.asks_for.clone()),
            required: judged.is_some_and(|field| field.required),
            before: control.before,
            after: control.after,
            hint: hint(index),
        }
    };
    standing.into_iter().enumerate().map(field).collect()
}

/// What was asked for, without the page itself and what its own markup and headers ask for.
pub(super) fn not_the_pages_own(proxy: &Proxy, count: usize, case: &Loaded) -> Vec<String> {
    let mut served = String::from_utf8_lossy(&case.page.body).replace("&amp;", "&");
    for (_, value) in &case.page.headers {
        served.push_str(value);
    }
    let asked = proxy.asked_since(count).into_iter();
    asked
        .filter(|asked| !asked.served && !is_named(&asked.url, &case.url, &served))
        .map(|asked| asked.url)
        .collect()
}

/// Whether a page names an address that is asked for: its path, on its own host or one that it names too.
fn is_named(asked: &str, page: &str, served: &str) -> bool {
    let (Ok(asked), Ok(page)) = (Url::parse(asked), Url::parse(page)) else {
        return false;
    };
    let host = asked.host_str().unwrap_or_default();
    let host_named = asked.host_str() == page.host_str() || served.contains(host);
    let path_named = if asked.path() == "/" { served.contains(host) } else { served.contains(asked.path()) };
    host_named && path_named
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_page_may_ask_for_what_it_names_and_nothing_else() {
        let page = "https://www.facebook.com/help/contact/1";
        let served = r#"<form action="/ajax/help/submit"><img src="https://static.example/a.png?x=1&y=2">"#;
        let named = |url: &str| is_named(url, page, served);
        assert!(named("https://www.facebook.com/ajax/help/submit"));
        assert!(named("https://static.example/a.png?x=1&y=2"));
        assert!(!named("https://www.facebook.com/"));
        assert!(!named("https://collector.example/a.png"));
        assert!(!named("https://www.facebook.com/ajax/other"));
    }

    #[test]
    fn what_the_extension_does_not_judge_is_other() {
        let standing = |id: &str| Standing {
            id: id.to_owned(),
            name: String::new(),
            before: json!(""),
            after: json!("x"),
        };
        let judged = JudgedField {
            index: 1,
            asks_for: "email".to_owned(),
            label: "E-mail".to_owned(),
            required: true,
        };
        let judgement = Judgement { page: PageSeen::default(), fields: vec![judged] };
        let said =
            [Said { kind: "objector-card".to_owned(), index: Some(1), text: Some("Your e-mail".to_owned()) }];
        let fields = fields(vec![standing("a"), standing("b")], &judgement, &said);
        let told: Vec<_> =
            fields.iter().map(|field| (field.asks_for.as_str(), field.hint.as_deref())).collect();
        assert_eq!(told, [("other", None), ("email", Some("Your e-mail"))]);
    }
}
