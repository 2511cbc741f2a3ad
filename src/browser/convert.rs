//! Between Rust's types and JavaScript's values.
//!
//! Messages are JSON: a text crosses the border at once, where a value crosses it field by field, and the code that reads and writes
//! JSON is there for the storage anyway. What the browser's own functions take and give are small values, and cross as such.

use js_sys::JSON;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// A value for one of the browser's functions. Gives `undefined` for what has no form in JavaScript.
pub(super) fn to_js<T: Serialize>(value: &T) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::UNDEFINED)
}

/// A value that one of the browser's functions gave, if it is what is wanted.
pub(super) fn from_js<T: DeserializeOwned>(value: JsValue) -> Option<T> {
    serde_wasm_bindgen::from_value(value).ok()
}

/// A message to send. Gives `undefined` for what has no form in JSON; none of the types in `wire` is such.
pub(super) fn to_message<T: Serialize>(value: &T) -> JsValue {
    serde_json::to_string(value).ok().and_then(|text| JSON::parse(&text).ok()).unwrap_or(JsValue::UNDEFINED)
}

/// A message that came, as JSON. `None` for what cannot have come as one.
pub(super) fn text_of(message: &JsValue) -> Option<String> {
    JSON::stringify(message).ok()?.as_string()
}

/// A message that came. Why it is not what is wanted may quote the person, and is dropped.
pub(super) fn from_message<T: DeserializeOwned>(message: &JsValue) -> Option<T> {
    serde_json::from_str(&text_of(message)?).ok()
}
