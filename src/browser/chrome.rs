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

    /// Fails in a browser that has no such menus.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "contextMenus"], js_name = removeAll)]
    pub(super) async fn remove_menus() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "contextMenus"], js_name = create)]
    pub(super) fn create_menu(item: &JsValue) -> Result<JsValue, JsValue>;

    /// Runs a file of the package in a tab. Refused where the person has not called Objector into it.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = executeScript)]
    pub(super) async fn run_in_tab(injection: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(thread_local_v2, js_namespace = ["chrome", "storage"], js_name = local)]
    pub(super) static LOCAL: StorageArea;

    #[wasm_bindgen(thread_local_v2, js_namespace = ["chrome", "storage"], js_name = session)]
    pub(super) static SESSION: StorageArea;

    #[wasm_bindgen(thread_local_v2, js_namespace = ["chrome", "storage"], js_name = sync)]
    pub(super) static SYNC: StorageArea;

    #[wasm_bindgen(thread_local_v2, js_namespace = ["chrome", "storage"], js_name = managed)]
    pub(super) static MANAGED: StorageArea;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = setBadgeText)]
    pub(super) fn set_badge(details: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = setBadgeBackgroundColor)]
    pub(super) fn set_badge_color(details: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = setBadgeTextColor)]
    pub(super) fn set_badge_text_color(details: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = getTitle)]
    pub(super) fn icon_title(details: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = setTitle)]
    pub(super) fn set_icon_title(details: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "windows"], js_name = getLastFocused)]
    pub(super) fn last_window() -> Result<JsValue, JsValue>;

    /// Fails where the person has not allowed notices.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "notifications"], js_name = create)]
    pub(super) fn notify(id: &str, options: &JsValue) -> Result<JsValue, JsValue>;

    /// The manifest, as the browser read it.
    pub(super) type Manifest;

    #[wasm_bindgen(method, getter)]
    pub(super) fn version(this: &Manifest) -> String;

    #[wasm_bindgen(method, getter)]
    pub(super) fn short_name(this: &Manifest) -> String;

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
