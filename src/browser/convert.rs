//! Between Rust's types and JavaScript's values.
//!
//! All of it goes as JSON: a text crosses the border at once, where a value crosses it field by field, and the code that reads and
//! writes JSON is there for the storage anyway.

use js_sys::JSON;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

/// A value for JavaScript: a message, or what one of the browser's functions takes. Gives `undefined` for what has no form in JSON; no
/// type here is such.
pub(super) fn to_js<T: Serialize>(value: &T) -> JsValue {
    serde_json::to_string(value).ok().and_then(|text| JSON::parse(&text).ok()).unwrap_or(JsValue::UNDEFINED)
}

/// A value from JavaScript, as JSON. `None` for what has no form there.
pub(super) fn text_of(value: &JsValue) -> Option<String> {
    JSON::stringify(value).ok()?.as_string()
}

/// A value from JavaScript, if it is what is wanted. Why it is not may quote the person, and is dropped.
pub(super) fn from_js<T: DeserializeOwned>(value: &JsValue) -> Option<T> {
    serde_json::from_str(&text_of(value)?).ok()
}
