//! What our own pages share: how they start, notices, the lines of the accounts, links, dates, the permission on Meta's pages.
//!
//! Puts view models of `screens` into the document. The templates for it are in `extension/parts/`; the build puts them into each page.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};

use web_sys::{Blob, BlobPropertyBag, Element, Url};

use super::ask::ask;
use super::dom::{Piece, Screen, set};
use super::{chrome, texts};
use crate::language::Language;
use crate::record::course::Watch;
use crate::record::day::Day;
use crate::record::said::Clock;
use crate::refusal::Refusal;
use crate::screens::lines::Line;
use crate::screens::notice::Notice;
use crate::screens::{Dates, Link};
use crate::store::SYNC;
use crate::text::Texts;
use crate::wire::{FromOurPages, Overview};

/// Where it is said that everything stays on this device.
const STAYS_HERE: &str =
    "[data-text=screen-kept-here], [data-text=welcome-never-network], [data-text=dashboard-lead]";

/// What each of our own pages stands on.
pub(super) struct Base {
    /// The document.
    pub(super) page: Screen,
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
        let page = Screen::here()?;
        let browser = Language::from_tag(&texts::browser_language()).unwrap_or(Language::English);
        // Most people speak their browser's language: its texts are read while the background answers.
        texts::begin(browser);
        // Nor does it wait for what the browser has to say.
        let permitted = future_to_promise(async { Ok(is_permitted().await.into()) });
        let overview: Option<Overview> = ask(&FromOurPages::Overview {}).await.ok();
        let permitted = Cell::new(JsFuture::from(permitted).await.is_ok_and(|answer| answer.is_truthy()));
        let texts = texts::load(overview.as_ref().map_or(browser, |overview| overview.language)).await;
        page.speak(&texts);
        // Once the person shares it with their other devices, it does not stay on this one alone.
        if overview.as_ref().is_some_and(|overview| overview.settings.is_ticked(SYNC)) {
            for said in page.all(STAYS_HERE) {
                said.set_hidden(true);
            }
        }
        Some(Rc::new(Base { page, texts, overview: RefCell::new(overview), permitted }))
    }

    /// Says a message in the live region of the page.
    pub(super) fn say(&self, id: &str) {
        self.page.announce("status", &self.texts.say(id));
    }

    /// Sends a message that is answered by how things stand then. Gives whether it was done.
    pub(super) async fn tell(&self, message: &FromOurPages) -> bool {
        self.try_to(message).await.is_ok()
    }

    /// The same, with the reason where it was not done.
    pub(super) async fn try_to(&self, message: &FromOurPages) -> Result<(), Refusal> {
        *self.overview.borrow_mut() = Some(ask::<Overview>(message).await?);
        Ok(())
    }

    /// The time, as the person's clock has it.
    pub(super) fn clock() -> Clock {
        let now = Date::new_0();
        Clock { now: milliseconds(&now), offset: offset(&now) }
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
pub(super) fn show_notices(page: &Screen, notices: &[Notice]) {
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

/// Runs something with how days are written out and seen from now.
pub(super) fn with_dates<T>(
    language: Language,
    country: &str,
    run: impl FnOnce(&Dates<'_>, Clock) -> T,
) -> T {
    let clock = Base::clock();
    let dates = Dates {
        date: &|at| day(language, at),
        moment: &|at| moment(language, at),
        day: &|day| calendar_day(language, day),
        watch: Watch { today: clock.today(), offset: clock.offset, country },
    };
    run(&dates, clock)
}

/// Shows one line an account.
pub(super) fn show_lines(page: &Screen, lines: &[Line]) {
    let pieces = lines.iter().enumerate().filter_map(|(place, line)| {
        let piece = page.piece("line-template")?;
        piece.say("name", &line.name);
        piece.say("detail", &line.detail);
        piece.say("state", &line.says);
        piece.set("state", "data-state", line.state);
        piece.set("state", "data-standing", if line.late { "overdue" } else { "" });
        piece.say("days", line.days.as_deref().unwrap_or_default());
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
pub(super) fn link(page: &Screen, link: &Link, class: &str) -> Option<Piece> {
    let piece = page.made("a", &link.text)?;
    let attributes = [("class", class), ("href", &link.url), ("target", "_blank"), ("rel", "noreferrer")];
    for (attribute, value) in attributes {
        set(piece.element(), attribute, value);
    }
    Some(piece)
}

/// Copies a text, so that it can be pasted elsewhere. Gives whether the browser did it.
pub(super) async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}

/// Makes a link hold a file, under a name. Called while the link is being pressed: the browser then saves what the link holds.
pub(super) fn hold_file(link: &Element, name: &str, media_type: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options);
    let Some(url) = blob.ok().and_then(|blob| Url::create_object_url_with_blob(&blob).ok()) else { return };
    set(link, "href", &url);
    set(link, "download", name);
    // The browser has long begun to read the file by then, and the next press makes a new address.
    Timeout::new(60_000, move || drop(Url::revoke_object_url(&url))).forget();
}

#[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 are whole and far below 2^53")]
fn milliseconds(date: &Date) -> i64 {
    date.get_time() as i64
}

/// How many minutes the clock is ahead of UTC; the browser counts the other way round.
#[expect(clippy::cast_possible_truncation, reason = "a clock is at most fourteen hours from UTC")]
fn offset(date: &Date) -> i16 {
    -(date.get_timezone_offset() as i16)
}

/// How a day is written: "22 November 2026".
const DAY: [(&str, &str); 3] = [("day", "numeric"), ("month", "long"), ("year", "numeric")];

/// Writes out a day of the calendar, which is the same everywhere.
pub(super) fn calendar_day(language: Language, day: Day) -> String {
    written(language, day.noon(), &[&DAY[..], &[("timeZone", "UTC")]].concat())
}

/// Writes out the year, month or day as of which something was so.
pub(super) fn as_of(language: Language, text: &str) -> String {
    if let Some(day) = Day::from_text(text) {
        return calendar_day(language, day);
    }
    match Day::from_text(&format!("{text}-01")) {
        Some(month) => {
            let parts = [("month", "long"), ("year", "numeric"), ("timeZone", "UTC")];
            written(language, month.noon(), &parts)
        }
        None => text.to_owned(),
    }
}

/// Writes out a day, as one does in a language: "22 November 2026".
pub(super) fn day(language: Language, at: i64) -> String {
    written(language, at, &DAY)
}

/// Writes out a day, the time and its zone.
pub(super) fn moment(language: Language, at: i64) -> String {
    let time = [("hour", "2-digit"), ("minute", "2-digit"), ("timeZoneName", "short")];
    written(language, at, &[&DAY[..], &time].concat())
}

thread_local! {
    /// Ways of writing dates. To make one takes longer than to write a date, and a list has hundreds of them.
    static FORMATS: RefCell<BTreeMap<String, Function>> = const { RefCell::new(BTreeMap::new()) };
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are far below 2^53")]
fn written(language: Language, at: i64, parts: &[(&str, &str)]) -> String {
    let key = format!("{} {parts:?}", language.code());
    let format = FORMATS.with_borrow_mut(|formats| {
        formats.entry(key).or_insert_with(|| date_format(language, parts)).clone()
    });
    let date = Date::new(&JsValue::from_f64(at as f64));
    let text = format.call1(&JsValue::UNDEFINED, &date);
    text.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// Chromium knows the months of neither Irish, Icelandic nor Maltese, and would name them in the language that it speaks itself. There a
/// day stands in figures, as a neighbour writes them.
fn date_format(language: Language, parts: &[(&str, &str)]) -> Function {
    let tag = match language {
        // English here is European: the day before the month.
        Language::English => "en-GB",
        other => other.code(),
    };
    let known = Intl::DateTimeFormat::supported_locales_of(&Array::of1(&tag.into()), &Object::new());
    let (tag, month) = match language {
        _ if known.length() > 0 => (tag, "long"),
        Language::Icelandic => ("nb", "numeric"),
        _ => ("en-GB", "numeric"),
    };
    let options = Object::new();
    for (name, value) in parts {
        let value = if *name == "month" { month } else { value };
        Reflect::set(&options, &(*name).into(), &value.into()).ok();
    }
    Intl::DateTimeFormat::new(&Array::of1(&tag.into()), &options).format()
}

/// Whether the browser lets Objector work on Meta's pages. Firefox lets people refuse that, or take it back. Where the browser does
/// not say, nothing is claimed.
async fn is_permitted() -> bool {
    let answer = chrome::has_permissions(&origins()).await;
    answer.ok().and_then(|answer| answer.as_bool()).unwrap_or(true)
}

/// The permission to notify, as the browser names it.
pub(super) fn notifications() -> JsValue {
    let permissions = Object::new();
    Reflect::set(&permissions, &"permissions".into(), &Array::of1(&"notifications".into())).ok();
    permissions.unchecked_into()
}

fn origins() -> JsValue {
    let permissions = Object::new();
    let hosts = chrome::manifest().host_permissions().unwrap_or_default();
    Reflect::set(&permissions, &"origins".into(), &hosts).ok();
    permissions.unchecked_into()
}
