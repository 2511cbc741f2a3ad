//! What an organisation has set, out of the browser's storage for that.
//!
//! It is read once while the background lives, which is a cache and nothing more. What can be used of it is decided in `managed`.

use std::cell::RefCell;

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::chrome::MANAGED;
use super::convert::text_of;
use super::texts;
use crate::managed::{HIDDEN, LANGUAGE, Managed};

thread_local! {
    static READ: RefCell<Option<Managed>> = const { RefCell::new(None) };
}

/// What is set; nothing where the browser knows of no organisation, which Firefox says by failing.
pub(super) async fn get() -> Managed {
    if let Some(managed) = READ.with_borrow(Clone::clone) {
        return managed;
    }
    let items = MANAGED.with(Clone::clone).get(&JsValue::NULL).await.unwrap_or(JsValue::NULL);
    let json = |key: &str| text_of(&Reflect::get(&items, &key.into()).ok()?);
    let managed = Managed::new(json(LANGUAGE).as_deref(), json(HIDDEN).as_deref());
    READ.set(Some(managed.clone()));
    managed
}

/// The language to speak where the person has chosen none, as a tag.
pub(super) async fn language() -> String {
    get().await.language_tag(&texts::browser_language()).to_owned()
}
