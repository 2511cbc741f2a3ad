//! Keeps in step with what is stored: the icon, the browser's notices, and what is shared with the person's other devices.
//!
//! Done after each change, when the clock strikes, and when something comes from another device. What is due and what to say of it is
//! decided in `due`, what is shared in `store::share`. Each pass looks at everything anew: there is nothing to fall out of step.

use js_sys::{Object, Promise, Reflect};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::clock::clock;
use super::convert::{from_js, to_js};
use super::storage::{self, Shared, problem};
use super::tabs::look_again;
use super::{chrome, managed, texts};
use crate::background;
use crate::due::{self, Icon, Notice};
use crate::page::Page;
use crate::store::Document;
use crate::text::Texts;

/// Behind the figure on the icon: the green of our pages. It says that there is something to do, not that something is wrong.
const BADGE: &str = "#17594f";

/// The figure itself.
const FIGURE: &str = "#ffffff";

/// Names our notice: a new one takes the place of the last.
const NOTICE: &str = "due";

/// The icon of a tab, or of all (`action.setBadgeText`, `setTitle`).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Details<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    tab_id: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<&'a str>,
}

const NO_DETAILS: Details<'_> = Details { tab_id: None, text: None, title: None, color: None };

/// A notice (`notifications.create`).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Options<'a> {
    r#type: &'a str,
    icon_url: &'a str,
    title: &'a str,
    message: &'a str,
}

/// The clock has struck: a day may have begun on which something is due.
#[wasm_bindgen]
pub async fn clock_struck() {
    if let Some(what) = managed::get().await.problem() {
        // Where it cannot be kept, the next strike tries again.
        storage::change(problem(what)).await.ok();
    }
    let Some((document, texts)) = pass(false).await else { return };
    // Where the notice cannot be given, the icon still tells.
    notify(&document, &texts).await.ok();
}

/// Something has come from another device, or was removed there.
#[wasm_bindgen]
pub async fn items_arrived() {
    pass(true).await;
}

/// What is stored has changed.
pub(super) fn changed() {
    spawn_local(async {
        pass(false).await;
    });
}

/// One pass; gives what is stored, and the texts in which to speak of it.
async fn pass(arriving: bool) -> Option<(Document, std::rc::Rc<Texts>)> {
    // The turn is kept until the icon shows what was read in it: of two passes, the later one has the last word.
    let (turn, shared) = storage::share(arriving).await;
    let Ok(Shared { document, taken_over }) = shared else {
        show(None, &Icon { badge: String::new(), title: chrome::manifest().short_name() }).await;
        return None;
    };
    let language = background::language(document.person.as_ref(), &managed::language().await);
    let texts = texts::load(language).await;
    show(None, &due::icon(&due::steps(&document, clock()), &texts)).await;
    drop(turn);
    if taken_over {
        look_again().await;
    }
    Some((document, texts))
}

/// Shows an icon, in a tab or wherever nothing else is said.
async fn show(tab_id: Option<i32>, icon: &Icon) {
    // A browser that shows no such figure (Firefox for Android) does not know some of these; the popup says it all.
    let details = Details { tab_id, color: Some(BADGE), ..NO_DETAILS };
    settled(chrome::set_badge_color(&to_js(&details))).await.ok();
    let details = Details { tab_id, color: Some(FIGURE), ..NO_DETAILS };
    settled(chrome::set_badge_text_color(&to_js(&details))).await.ok();
    let details = Details { tab_id, text: Some(&icon.badge), ..NO_DETAILS };
    settled(chrome::set_badge(&to_js(&details))).await.ok();
    let details = Details { tab_id, title: Some(&icon.title), ..NO_DETAILS };
    settled(chrome::set_icon_title(&to_js(&details))).await.ok();
}

/// Says on the icon of a tab that its page is a form.
pub(super) fn show_on_tab(tab: i32, page: &Page, texts: &Texts) {
    match due::icon_of(page, texts) {
        Some(icon) => spawn_local(async move { show(Some(tab), &icon).await }),
        None => leave_tab(tab),
    }
}

/// Gives a tab the icon that all have. The browser does so itself when a tab is loaded anew; not where a page makes another of itself.
pub(super) fn leave_tab(tab: i32) {
    spawn_local(async move {
        let none = |key: &str| {
            let details = Object::from(to_js(&Details { tab_id: Some(tab), ..NO_DETAILS }));
            // Setting a property of a plain object does not fail.
            Reflect::set(&details, &key.into(), &JsValue::NULL).ok();
            JsValue::from(details)
        };
        settled(chrome::set_badge(&none("text"))).await.ok();
        if settled(chrome::set_icon_title(&none("title"))).await.is_ok() {
            return;
        }
        // Chromium cannot take a tab's title back; it can say the same as everywhere.
        let title =
            settled(chrome::icon_title(&Object::new())).await.ok().and_then(|title| title.as_string());
        let details = Details { tab_id: Some(tab), title: title.as_deref(), ..NO_DETAILS };
        settled(chrome::set_icon_title(&to_js(&details))).await.ok();
    });
}

/// Gives a notice of what is newly due, where the person wants that and the browser lets us.
async fn notify(document: &Document, texts: &Texts) -> Result<(), JsValue> {
    let Some(Notice { new, remember }) = due::notice(document, &due::steps(document, clock())) else {
        return Ok(());
    };
    let new = i64::try_from(new).unwrap_or(i64::MAX);
    if new > 0 && (!may_notify().await || is_private().await) {
        return Ok(());
    }
    // What cannot be remembered would be told again and again.
    if storage::change(remember).await.is_err() || new == 0 {
        return Ok(());
    }
    let options = Options {
        r#type: "basic",
        icon_url: &chrome::url_of("icons/128.png"),
        title: &texts.say_with("screen-notice-title", &[("count", new.into())]),
        message: &texts.say("screen-notice-text"),
    };
    settled(chrome::notify(NOTICE, &to_js(&options))).await?;
    Ok(())
}

async fn may_notify() -> bool {
    #[derive(Serialize)]
    struct Permissions {
        permissions: [&'static str; 1],
    }
    let notifications = to_js(&Permissions { permissions: ["notifications"] });
    chrome::has_permissions(&notifications).await.is_ok_and(|answer| answer.is_truthy())
}

/// Whether the person is in a private window just now. The next strike of the clock looks again.
async fn is_private() -> bool {
    #[derive(Deserialize)]
    struct Window {
        incognito: bool,
    }
    let window = settled(chrome::last_window()).await.ok();
    window.as_ref().and_then(from_js::<Window>).is_some_and(|window| window.incognito)
}

/// What the browser answers in the end; some of these functions answer at once in one browser, and later in the other.
async fn settled(answer: Result<JsValue, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&answer?)).await
}
