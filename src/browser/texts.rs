//! The texts of a language, from the package's `texts/` folder.
//!
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
    static FILES: RefCell<BTreeMap<Language, Promise>> = const { RefCell::new(BTreeMap::new()) };
    static TEXTS: RefCell<BTreeMap<Language, Rc<Texts>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The language that the browser speaks, as a tag.
#[must_use]
pub fn browser_language() -> String {
    chrome::ui_language()
}

/// Begins to read a language's file, so that it is there when [`load`] wants it.
pub fn begin(language: Language) {
    if !TEXTS.with_borrow(|texts| texts.contains_key(&language)) {
        drop(file(language));
    }
}

/// The texts of a language, with English behind them.
pub async fn load(language: Language) -> Rc<Texts> {
    if let Some(texts) = TEXTS.with_borrow(|texts| texts.get(&language).cloned()) {
        return texts;
    }
    begin(Language::English);
    let own = source(language).await;
    let texts = if language == Language::English {
        Texts::new(language, &[(language, own.as_str())])
    } else {
        let english = source(Language::English).await;
        Texts::new(language, &[(language, own.as_str()), (Language::English, english.as_str())])
    };
    let texts = Rc::new(texts);
    TEXTS.with_borrow_mut(|all| all.insert(language, Rc::clone(&texts)));
    texts
}

/// A file that cannot be read has no messages; those of English stand in for them.
async fn source(language: Language) -> String {
    JsFuture::from(file(language)).await.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// The text of a language's file, or what will be. Never rejected.
fn file(language: Language) -> Promise {
    FILES.with_borrow_mut(|files| {
        let reading = files.entry(language).or_insert_with(|| {
            future_to_promise(async move { Ok(read(language).await.unwrap_or(JsValue::UNDEFINED)) })
        });
        reading.clone()
    })
}

async fn read(language: Language) -> Option<JsValue> {
    let url = chrome::url_of(&format!("texts/{}.ftl", language.code()));
    let response: Response = JsFuture::from(chrome::fetch_file(&url).ok()?).await.ok()?.dyn_into().ok()?;
    JsFuture::from(response.text().ok()?).await.ok()
}
