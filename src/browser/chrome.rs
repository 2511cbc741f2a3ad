//! The browser's extension API, as far as Objector uses it. Firefox and Chrome both know it as `chrome`, with promises.
//!
//! Only declarations: each function hands on what the browser gives, and a failed call is an error value.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::EventTarget;

#[wasm_bindgen]
extern "C" {
    /// What the scripts of this background or page share.
    #[wasm_bindgen(thread_local_v2, js_name = globalThis)]
    pub(super) static GLOBAL: EventTarget;

    #[wasm_bindgen(thread_local_v2, js_namespace = ["chrome", "runtime"], js_name = id)]
    pub(super) static EXTENSION_ID: String;

    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getURL)]
    pub(super) fn url_of(path: &str) -> String;

    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getManifest)]
    pub(super) fn manifest() -> Manifest;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = sendMessage)]
    pub(super) async fn send_message(message: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = getUILanguage)]
    pub(super) fn ui_language() -> String;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = create)]
    pub(super) async fn create_tab(tab: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = get)]
    pub(super) async fn get_tab(tab: i32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = query)]
    pub(super) async fn query_tabs(query: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = sendMessage)]
    pub(super) fn send_to_tab(tab: i32, message: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = contains)]
    pub(super) async fn has_permissions(permissions: &JsValue) -> Result<JsValue, JsValue>;

    /// Taken by the browser only within a press of the person; so it is called at once and waited for afterwards.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = request)]
    pub(super) fn request_permissions(permissions: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(thread_local_v2, js_namespace = ["chrome", "storage"], js_name = local)]
    pub(super) static LOCAL: StorageArea;

    #[wasm_bindgen(thread_local_v2, js_namespace = ["chrome", "storage"], js_name = session)]
    pub(super) static SESSION: StorageArea;

    /// The manifest, as the browser read it.
    pub(super) type Manifest;

    #[wasm_bindgen(method, getter)]
    pub(super) fn version(this: &Manifest) -> String;

    #[wasm_bindgen(method, getter)]
    pub(super) fn host_permissions(this: &Manifest) -> Option<Array>;

    /// One of the browser's storage areas.
    #[derive(Clone)]
    pub(super) type StorageArea;

    #[wasm_bindgen(method, catch)]
    pub(super) async fn get(this: &StorageArea, keys: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(super) async fn set(this: &StorageArea, items: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(super) async fn remove(this: &StorageArea, keys: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(super) async fn clear(this: &StorageArea) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = setTimeout)]
    pub(super) fn call_after(function: &Function, milliseconds: i32) -> JsValue;

    /// Reads a file of the package. Objector asks for nothing else.
    #[wasm_bindgen(catch, js_name = fetch)]
    pub(super) fn fetch_file(url: &str) -> Result<Promise, JsValue>;
}
