//! The texts of a language, from the package's `texts/` folder.
//!
//! Two files a language: what is said on forms and screens, and the letters, which are as long again and which a form never waits for.
//! What was read once is kept for as long as the background or the page lives; that is a cache and nothing more.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::Response;

use super::chrome;
use crate::language::Language;
use crate::text::Texts;

thread_local! {
    static FILES: RefCell<BTreeMap<(Part, Language), Promise>> = const { RefCell::new(BTreeMap::new()) };
    static TEXTS: RefCell<BTreeMap<Language, Rc<Texts>>> = const { RefCell::new(BTreeMap::new()) };
}

/// One of the files of a language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// What is said on forms and screens.
    Screens,
    /// Letters, and what else helps.
    Letters,
}

/// The language that the browser speaks, as a tag.
#[must_use]
pub fn browser_language() -> String {
    chrome::ui_language()
}

/// Begins to read a language's file, so that it is there when [`load`] wants it.
pub fn begin(language: Language) {
    if !TEXTS.with_borrow(|texts| texts.contains_key(&language)) {
        drop(file(Part::Screens, language));
    }
}

/// The texts of a language, with English behind them.
pub async fn load(language: Language) -> Rc<Texts> {
    if let Some(texts) = TEXTS.with_borrow(|texts| texts.get(&language).cloned()) {
        return texts;
    }
    begin(Language::English);
    let own = source(Part::Screens, language).await;
    let texts = if language == Language::English {
        Texts::new(language, &[(language, own.as_str())])
    } else {
        let english = source(Part::Screens, Language::English).await;
        Texts::new(language, &[(language, own.as_str()), (Language::English, english.as_str())])
    };
    let texts = Rc::new(texts);
    TEXTS.with_borrow_mut(|all| all.insert(language, Rc::clone(&texts)));
    texts
}

/// The texts of a language with the letters in it, with English behind them: for the page that draws letters up.
pub async fn load_with_letters(language: Language) -> Rc<Texts> {
    let mut sources = Vec::new();
    for language in [language, Language::English] {
        for part in [Part::Screens, Part::Letters] {
            sources.push((language, source(part, language).await));
        }
    }
    let sources: Vec<(Language, &str)> =
        sources.iter().map(|(language, source)| (*language, source.as_str())).collect();
    Rc::new(Texts::new(language, &sources))
}

/// A file that cannot be read has no messages; those of English stand in for them.
async fn source(part: Part, language: Language) -> String {
    JsFuture::from(file(part, language)).await.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// The text of a file, or what will be. Never rejected.
fn file(part: Part, language: Language) -> Promise {
    FILES.with_borrow_mut(|files| {
        let reading = files.entry((part, language)).or_insert_with(|| {
            future_to_promise(async move { Ok(read(part, language).await.unwrap_or(JsValue::UNDEFINED)) })
        });
        reading.clone()
    })
}

async fn read(part: Part, language: Language) -> Option<JsValue> {
    let folder = match part {
        Part::Screens => "texts",
        Part::Letters => "texts/letters",
    };
    let url = chrome::url_of(&format!("{folder}/{}.ftl", language.code()));
    let response: Response = JsFuture::from(chrome::fetch_file(&url).ok()?).await.ok()?.dyn_into().ok()?;
    JsFuture::from(response.text().ok()?).await.ok()
}
