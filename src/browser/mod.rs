//! Where Objector meets the browser: messages, storage, texts, the DOM of our own pages. Compiled for WebAssembly only.
//!
//! The only folder that names `wasm_bindgen`, `js_sys`, `web_sys` or `gloo`. It carries data to the pure modules and carries out
//! what they say; it decides nothing about forms, law or what is kept. What is exported to JavaScript is named here or in the module
//! of the page that it starts.
//!
//! Two WebAssembly modules are made of it, by a feature each: `background` answers messages, `screens` draws our own pages. Neither
//! waits for what only the other needs.

pub mod ask;
#[cfg(feature = "background")]
pub mod attend;
#[cfg(feature = "background")]
pub mod by_hand;
mod chrome;
#[cfg(feature = "background")]
mod clock;
mod convert;
#[cfg(feature = "screens")]
pub mod dashboard;
#[cfg(feature = "screens")]
mod details;
#[cfg(feature = "screens")]
mod dom;
#[cfg(feature = "background")]
mod managed;
#[cfg(feature = "background")]
pub mod messages;
#[cfg(feature = "screens")]
mod parts;
#[cfg(feature = "screens")]
pub mod popup;
#[cfg(feature = "background")]
mod storage;
#[cfg(feature = "background")]
mod tabs;
pub mod texts;
#[cfg(feature = "screens")]
pub mod welcome;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{CustomEvent, CustomEventInit};

/// Told to `globalThis` when Objector has failed; its `detail` says where in the source.
const BROKE: &str = "objector-broke";

/// Runs once, before anything else.
///
/// What panics is given up in the middle: whatever it was to answer is never answered, and so whoever waits is told by an event. The
/// rest goes on: what is shared between messages is a cache of texts and the turns of `storage`, neither of which stays blocked. The
/// panic's own words may quote what the person typed: only the place is said.
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|place| format!("{}:{}", place.file(), place.line()));
        let init = CustomEventInit::new();
        init.set_detail(&place.unwrap_or_default().into());
        if let Ok(event) = CustomEvent::new_with_event_init_dict(BROKE, &init) {
            // Nothing is left to be done about an event that could not be told.
            chrome::GLOBAL.with(|global| global.dispatch_event(&event)).ok();
        }
    }));
}
