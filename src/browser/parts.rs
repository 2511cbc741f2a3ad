//! What our own pages share: how they start, notices, the lines of the accounts, links, dates, the permission on Meta's pages.
//!
//! Puts view models of `screens` into the document. Each page names the same templates in its HTML file.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::ask::ask;
use super::dom::{Page, Piece, set};
use super::{chrome, texts};
use crate::language::Language;
use crate::screens::Link;
use crate::screens::lines::Line;
use crate::screens::notice::Notice;
use crate::text::Texts;
use crate::wire::{FromOurPages, Overview};

/// What each of our own pages stands on.
pub(super) struct Base {
    /// The document.
    pub(super) page: Page,
    /// The texts, in the person's language.
    pub(super) texts: Rc<Texts>,
    /// What the background told last; `None` where it does not answer.
    pub(super) overview: RefCell<Option<Overview>>,
    /// Whether the browser lets Objector work on Meta's pages.
    pub(super) permitted: Cell<bool>,
}

impl Base {
    /// Asks the background how things stand and puts the texts into the page.
    pub(super) async fn new() -> Option<Rc<Base>> {
        let page = Page::here()?;
        let browser = Language::from_tag(&texts::browser_language()).unwrap_or(Language::English);
        // Most people speak their browser's language: its texts are read while the background answers.
        texts::begin(browser);
        let overview: Option<Overview> = ask(&FromOurPages::Overview {}).await.ok();
        let permitted = Cell::new(is_permitted().await);
        let texts = texts::load(overview.as_ref().map_or(browser, |overview| overview.language)).await;
        page.speak(&texts);
        Some(Rc::new(Base { page, texts, overview: RefCell::new(overview), permitted }))
    }

    /// Says a message in the live region of the page.
    pub(super) fn say(&self, id: &str) {
        self.page.announce("status", &self.texts.say(id));
    }

    /// Sends a message that is answered by how things stand then. Gives whether it was done.
    pub(super) async fn tell(&self, message: &FromOurPages) -> bool {
        let answer = ask::<Overview>(message).await.ok();
        let done = answer.is_some();
        if done {
            *self.overview.borrow_mut() = answer;
        }
        done
    }

    /// Carries out what the button of a notice stands for, if `word` is that of one. Afterwards the page is shown anew.
    pub(super) fn remedy(self: &Rc<Self>, word: &str, show: impl FnOnce() + 'static) {
        let base = Rc::clone(self);
        match word {
            "grant" => {
                // Asked at once: the browser takes it only within the press itself.
                let Ok(asked) = chrome::request_permissions(&origins()) else { return };
                spawn_local(async move {
                    JsFuture::from(asked).await.ok();
                    let permitted = is_permitted().await;
                    base.permitted.set(permitted);
                    show();
                    base.say(if permitted { "error-permission-granted" } else { "error-permission-still" });
                });
            }
            "start-afresh" => spawn_local(async move {
                let done = base.tell(&FromOurPages::StartAfresh {}).await;
                show();
                base.say(if done { "error-damaged-done" } else { "error-not-kept" });
            }),
            _ => {}
        }
    }
}

/// Shows the notices.
pub(super) fn show_notices(page: &Page, notices: &[Notice]) {
    let pieces = notices.iter().filter_map(|notice| {
        let piece = page.piece("notice-template")?;
        set(piece.element(), "data-tone", notice.tone.word());
        piece.say("title", &notice.title);
        piece.say("text", &notice.text);
        let (word, text) =
            notice.remedy.as_ref().map_or(("", ""), |(remedy, text)| (remedy.word(), text.as_str()));
        piece.set("remedy", "data-do", word);
        piece.say("remedy", text);
        Some(piece)
    });
    page.fill("notices", pieces);
}

/// Shows one line an account.
pub(super) fn show_lines(page: &Page, lines: &[Line]) {
    let pieces = lines.iter().enumerate().filter_map(|(place, line)| {
        let piece = page.piece("line-template")?;
        piece.say("name", &line.name);
        piece.say("detail", &line.detail);
        piece.say("state", &line.says);
        piece.set("state", "data-state", line.state);
        piece.say("note", line.note.as_deref().unwrap_or_default());
        piece.say("link", line.link.as_ref().map_or("", |link| link.text.as_str()));
        if let Some(link) = &line.link {
            piece.set("link", "href", &link.url);
            // Several links say the same; each is told apart by the account that it stands beside.
            let (name, own) = (format!("line-{place}-name"), format!("line-{place}-link"));
            piece.set("name", "id", &name);
            piece.set("link", "id", &own);
            piece.set("link", "aria-labelledby", &format!("{own} {name}"));
        }
        Some(piece)
    });
    page.fill("lines", pieces);
}

/// A link that looks like a button.
pub(super) fn link(page: &Page, link: &Link, class: &str) -> Option<Piece> {
    let piece = page.made("a", &link.text)?;
    let attributes = [("class", class), ("href", &link.url), ("target", "_blank"), ("rel", "noreferrer")];
    for (attribute, value) in attributes {
        set(piece.element(), attribute, value);
    }
    Some(piece)
}

/// Writes out a day, as one does in a language: "22 November 2026".
pub(super) fn day(language: Language, at: i64) -> String {
    written(language, at, &[("dateStyle", "long")])
}

/// Writes out a day, the time and its zone.
pub(super) fn moment(language: Language, at: i64) -> String {
    let parts = [
        ("day", "numeric"),
        ("month", "long"),
        ("year", "numeric"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
        ("timeZoneName", "short"),
    ];
    written(language, at, &parts)
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are far below 2^53")]
fn written(language: Language, at: i64, parts: &[(&str, &str)]) -> String {
    let options = Object::new();
    for (name, value) in parts {
        Reflect::set(&options, &(*name).into(), &(*value).into()).ok();
    }
    // English here is European: the day before the month.
    let tag = if language == Language::English { "en-GB" } else { language.code() };
    let date = Date::new(&JsValue::from_f64(at as f64));
    let format = Intl::DateTimeFormat::new(&Array::of1(&tag.into()), &options);
    format
        .format()
        .call1(&JsValue::UNDEFINED, &date)
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}

/// Whether the browser lets Objector work on Meta's pages. Firefox lets people refuse that, or take it back. Where the browser does
/// not say, nothing is claimed.
async fn is_permitted() -> bool {
    let answer = chrome::has_permissions(&origins()).await;
    answer.ok().and_then(|answer| answer.as_bool()).unwrap_or(true)
}

fn origins() -> JsValue {
    let permissions = Object::new();
    let hosts = chrome::manifest().host_permissions().unwrap_or_default();
    Reflect::set(&permissions, &"origins".into(), &hosts).ok();
    permissions.unchecked_into()
}
