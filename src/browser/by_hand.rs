//! The context menu on the fields of Meta's pages: "my objection", "my e-mail address", "my name", "my country".
//!
//! The menu's permission asks nothing when Objector is installed; a press on one of its items lets Objector into that one tab, that
//! once. What is written is decided in `by_hand`; the background's script carries it into the field that has the focus.

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::convert::{from_js, to_js};
use super::tabs::open;
use super::{chrome, managed, storage, texts};
use crate::background;
use crate::by_hand::{self, Insert, Place};
use crate::refusal::Refusal;

/// An item of the menu (`contextMenus.create`).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item<'a> {
    id: &'a str,
    title: &'a str,
    contexts: [&'a str; 1],
    document_url_patterns: &'a [String],
}

/// A press on an item (`contextMenus.OnClickData`).
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Press {
    menu_item_id: String,
    page_url: String,
    frame_url: Option<String>,
}

/// The field that has the focus, as the background's script found it.
#[derive(Deserialize)]
struct Spot {
    lang: String,
    room: Option<u32>,
}

/// Makes the menu anew, in the person's language. Browsers without such menus (Firefox for Android) have none.
#[wasm_bindgen]
pub async fn offer_by_hand() {
    let stored = storage::read().await.ok();
    let person = stored.as_ref().and_then(|document| document.person.as_ref());
    let texts = texts::load(background::language(person, &managed::language().await)).await;
    if chrome::remove_menus().await.is_err() {
        return;
    }
    let pages = by_hand::menu_pages();
    for insert in Insert::ALL {
        let title = texts.say(&format!("by-hand-{}", insert.word()));
        let item =
            Item { id: insert.word(), title: &title, contexts: ["editable"], document_url_patterns: &pages };
        // An item that the browser does not take is missing from the menu; the popup has it too.
        chrome::create_menu(&to_js(&item)).ok();
    }
}

/// What a press on the menu is to write into the field; `null` where there is nothing to write. Where the details are missing, the
/// page to enter them on is opened.
#[wasm_bindgen]
pub async fn by_hand(press: JsValue, spot: JsValue) -> JsValue {
    let (Some(press), Some(spot)) = (from_js::<Press>(&press), from_js::<Spot>(&spot)) else {
        return JsValue::NULL;
    };
    let Some(insert) = Insert::from_word(&press.menu_item_id) else { return JsValue::NULL };
    let place = Place::new(&press.page_url, press.frame_url.as_deref(), &spot.lang, spot.room);
    let text = match place {
        Ok(place) => text(insert, &place).await,
        Err(refusal) => Err(refusal),
    };
    if text == Err(Refusal::NotFound) {
        open("details").await.ok();
    }
    text.map_or(JsValue::NULL, JsValue::from)
}

/// The text for a place, from what is stored.
pub(super) async fn text(insert: Insert, place: &Place) -> Result<String, Refusal> {
    let document = storage::read().await?;
    let person = document.person.as_ref();
    let own = background::language(person, &managed::language().await);
    let page_texts = texts::load(place.language.unwrap_or(own)).await;
    by_hand::text(insert, person, place, &page_texts)
}
