//! The popup: asks the background and the page in the tab, and shows what `screens::popup` makes of the answers.
//!
//! Opens with what the background knows and adds the page once it has answered. Asks the page again only when something was
//! pressed; there is no polling.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;
use web_sys::UrlSearchParams;

use super::ask::{ask, ask_tab};
use super::chrome;
use super::convert::{from_js, to_js};
use super::details::DetailsForm;
use super::dom::{called_for, set};
use super::parts::{self, Base};
use crate::by_hand::Insert;
use crate::capture::Capture;
use crate::page::{Address, Verdict};
use crate::screens::popup::{PageView, Popup, Situation, draw};
use crate::wire::{ControlState, FromOurPages, Judgement, Look, ToPage};

/// When to look at the page again after the details were saved, in milliseconds: it then fills itself.
const LOOKS_AFTER_SAVING: [u32; 3] = [150, 500, 1_500];

/// What the hand-in file is called.
const HAND_IN_FILE: &str = "objector-form.json";

/// What is to run where (`scripting.ScriptInjection`).
#[derive(Serialize)]
struct Injection {
    target: InjectionTarget,
    files: [&'static str; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct InjectionTarget {
    tab_id: i32,
}

/// The tab that the popup is about.
#[derive(Clone, Deserialize)]
struct Tab {
    id: Option<i32>,
    /// Told only for hosts that Objector may work on.
    url: Option<String>,
}

struct App {
    base: Rc<Base>,
    form: Rc<DetailsForm>,
    form_open: Cell<bool>,
    seen: RefCell<Option<(Judgement, Look)>>,
    /// Whether the page in the tab has been asked yet.
    asked: Cell<bool>,
    looks: RefCell<Vec<Timeout>>,
    /// The tab, as it was when it was last asked for.
    tab: RefCell<Option<Tab>>,
    /// The hand-in file, once it was written.
    file: RefCell<String>,
}

/// Starts the popup.
#[wasm_bindgen]
pub async fn start_popup() {
    let Some(base) = Base::new().await else { return };
    let app = Rc::new(App {
        form: DetailsForm::new(&base),
        base,
        form_open: Cell::new(false),
        seen: RefCell::new(None),
        asked: Cell::new(false),
        looks: RefCell::new(Vec::new()),
        tab: RefCell::new(None),
        file: RefCell::new(String::new()),
    });
    let first = app.drawn();
    let has_draft = first.editable && app.form.restore_draft().await;
    app.form_open.set(first.first_use || has_draft);
    app.show();
    app.base.page.is_ready();
    app.listen();
    app.look(&ToPage::Look {}).await;
}

/// The tab: the one that the popup's own address names (for Firefox on Android and for tests), else the active one.
async fn find_tab() -> Option<Tab> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Active {
        active: bool,
        current_window: bool,
    }
    let search = web_sys::window()?.location().search().ok()?;
    let named = UrlSearchParams::new_with_str(&search).ok()?.get("tab").and_then(|tab| tab.parse().ok());
    if let Some(tab) = named {
        return chrome::get_tab(tab).await.ok().as_ref().and_then(from_js);
    }
    let tabs = chrome::query_tabs(&to_js(&Active { active: true, current_window: true })).await.ok()?;
    from_js::<Vec<Tab>>(&tabs)?.into_iter().next()
}

impl App {
    fn drawn(&self) -> Popup {
        let (overview, seen) = (self.base.overview.borrow(), self.seen.borrow());
        let person = overview.as_ref().and_then(|overview| overview.person.as_ref());
        let country = person.map_or("", |person| person.country.as_str());
        parts::with_dates(self.base.texts.language(), country, |dates, _| {
            draw(&Situation {
                overview: overview.as_ref(),
                permitted: self.base.permitted.get(),
                seen: seen.as_ref().map(|(judgement, look)| (judgement, look)),
                on_meta: self.url().is_some_and(|url| Address::of_meta(&url).is_some()),
                texts: &self.base.texts,
                dates: *dates,
            })
        })
    }

    fn show(&self) {
        let Base { page, texts, .. } = &*self.base;
        let popup = self.drawn();
        let focused = page.focused();
        parts::show_notices(page, &popup.notices);
        page.show("page", popup.page.is_some());
        page.show("elsewhere", popup.page.is_none() && self.asked.get() && popup.editable);
        page.show("help", popup.help.is_some() && self.asked.get());
        if let Some(help) = &popup.help {
            page.say("help-title", &texts.say(help.title));
            page.show("look-here", help.look);
            page.show("hand-in", help.hand_in);
            page.show("copy", help.copy);
        }
        if let Some(view) = &popup.page {
            self.show_page(view);
        }
        let open = self.form_open.get() && popup.editable;
        page.show("details", open);
        let title = if popup.first_use { "popup-first-title" } else { "popup-details-title" };
        page.say("details-title", &texts.say(title));
        page.show("details-lead", popup.first_use);
        page.show("edit", popup.editable && !popup.first_use);
        if let Some(edit) = page.element("edit") {
            set(&edit, "aria-expanded", if open { "true" } else { "false" });
        }
        page.show("where", !popup.lines.is_empty());
        parts::show_lines(page, &popup.lines);
        // The button that was pressed may be gone now: reading goes on where it was.
        let gone = |element: &web_sys::Element| {
            !element.is_connected() || element.closest("[hidden]").is_ok_and(|hidden| hidden.is_some())
        };
        if focused.is_some_and(|element| gone(&element)) {
            page.focus(if popup.page.is_some() { "page-title" } else { "where-title" });
        }
    }

    fn show_page(&self, view: &PageView) {
        let page = &self.base.page;
        page.say("page-title", &view.title);
        page.say("page-doubt", view.doubt.as_deref().unwrap_or_default());
        page.show("page-gauge", !view.gauge.is_empty());
        let gauge = view.gauge.iter().filter_map(|state| {
            let piece = page.made("span", "")?;
            set(piece.element(), "data-state", state.word());
            Some(piece)
        });
        page.fill("page-gauge", gauge);
        page.say("page-standing", &view.standing);
        page.say("page-refused", view.refused.as_deref().unwrap_or_default());
        page.say("page-next", &view.next);
        page.show("page-actions", view.fill || view.undo);
        page.show("fill", view.fill);
        page.show("undo", view.undo);
        page.show("page-links", !view.links.is_empty());
        let links = view.links.iter().filter_map(|link| parts::link(page, link, "button primary"));
        page.fill("page-links", links);
        page.show("page-who-sends", view.reminds_who_sends);
        page.show("page-why", !view.signs.is_empty());
        page.fill("page-signs", view.signs.iter().filter_map(|sign| page.made("li", sign)));
    }

    /// Asks the page, has the background judge what it shows, and shows that.
    async fn look(&self, message: &ToPage) -> Option<Look> {
        let seen = self.see(message).await;
        let look = seen.as_ref().map(|(_, look)| look.clone());
        *self.seen.borrow_mut() = seen;
        self.asked.set(true);
        self.show();
        look
    }

    async fn see(&self, message: &ToPage) -> Option<(Judgement, Look)> {
        // The tab is asked for each time: its page may be another one by now.
        let tab = find_tab().await;
        self.tab.replace(tab.clone());
        let tab = tab?;
        let look = ask_tab(tab.id?, message).await?;
        let judge = FromOurPages::Judge { url: tab.url?, snapshot: look.snapshot.clone() };
        Some((ask(&judge).await.ok()?, look))
    }

    fn listen(self: &Rc<Self>) {
        let app = Rc::clone(self);
        self.base.page.on("click", move |event| {
            let Some((word, element)) = called_for(event) else { return };
            match word.as_str() {
                "fill" => Rc::clone(&app).press(ToPage::Fill {}),
                "undo" => Rc::clone(&app).press(ToPage::Undo {}),
                "edit" => app.edit(),
                "look-here" => spawn_local(Rc::clone(&app).look_here()),
                "hand-in" => spawn_local(Rc::clone(&app).hand_in()),
                "save-file" => {
                    parts::hold_file(&element, HAND_IN_FILE, "application/json", &app.file.borrow());
                }

                "copy-file" => spawn_local(Rc::clone(&app).copy(app.file.borrow().clone())),
                "copy-text" => {
                    if let Some(insert) =
                        element.get_attribute("data-insert").as_deref().and_then(Insert::from_word)
                    {
                        spawn_local(Rc::clone(&app).copy_text(insert));
                    }
                }
                "add-account" => app.form.add_account(&element),
                "remove-account" => app.form.remove_account(&element),
                word => {
                    let shown = Rc::clone(&app);
                    app.base.remedy(word, move || {
                        shown.form_open.set(shown.drawn().first_use);
                        shown.show();
                    });
                }
            }
        });
        let app = Rc::clone(self);
        self.base.page.on("input", move |event| app.form.was_edited(event));
        let app = Rc::clone(self);
        self.base.page.on("focusout", move |_| app.form.was_left());
        let app = Rc::clone(self);
        self.base.page.on("submit", move |event| {
            event.prevent_default();
            spawn_local(Rc::clone(&app).save());
        });
    }

    fn url(&self) -> Option<String> {
        self.tab.borrow().as_ref()?.url.clone()
    }

    /// Lets the content script into the tab, this once: the person called Objector there.
    async fn look_here(self: Rc<Self>) {
        let injection = self
            .tab
            .borrow()
            .as_ref()
            .and_then(|tab| tab.id)
            .map(|id| Injection { target: InjectionTarget { tab_id: id }, files: ["content.js"] });
        let ran = match injection {
            Some(injection) => chrome::run_in_tab(&to_js(&injection)).await.is_ok(),
            None => false,
        };
        if !ran {
            return self.base.say("popup-help-look-failed");
        }
        self.look(&ToPage::Look {}).await;
        let is_form = self
            .seen
            .borrow()
            .as_ref()
            .is_some_and(|(judgement, _)| judgement.page.verdict != Verdict::Ignored);
        self.base.say(if is_form { "popup-help-looked" } else { "popup-help-looked-in-vain" });
    }

    /// Writes down what the page in the tab is made of, for the person to read.
    async fn hand_in(self: Rc<Self>) {
        let look = self.look(&ToPage::Look {}).await;
        let message =
            look.zip(self.url()).map(|(look, url)| FromOurPages::HandIn { url, snapshot: look.snapshot });
        let capture = match message {
            Some(message) => ask::<Capture>(&message).await.ok(),
            None => None,
        };
        let Some(file) = capture.and_then(|capture| serde_json::to_string_pretty(&capture).ok()) else {
            return self.base.say("popup-page-gone");
        };
        self.base.page.say("file", &file);
        self.base.page.show("file-actions", true);
        self.base.page.focus("file");
        self.file.replace(file);
    }

    async fn copy_text(self: Rc<Self>, insert: Insert) {
        let lang = self.seen.borrow().as_ref().and_then(|(judgement, _)| judgement.page.language);
        let lang = lang.unwrap_or(self.base.texts.language()).code().to_owned();
        let Some(url) = self.url() else { return self.base.say("popup-page-gone") };
        match ask::<String>(&FromOurPages::ByHand { insert, url, lang }).await {
            Ok(text) => self.copy(text).await,
            Err(_) => self.base.say("popup-copy-missing"),
        }
    }

    async fn copy(self: Rc<Self>, text: String) {
        let copied = parts::copy(&text).await;
        self.base.say(if copied { "popup-copied" } else { "popup-copy-failed" });
    }

    fn press(self: Rc<Self>, message: ToPage) {
        spawn_local(async move {
            let Some(look) = self.look(&message).await else {
                self.base.say("popup-page-gone");
                return;
            };
            // Who sees the popup sees how the form stands now; who hears it is told.
            let said = match message {
                ToPage::Undo {} => self.base.texts.say("popup-undone-now"),
                _ => {
                    let written =
                        look.outcomes.iter().filter(|outcome| outcome.state == ControlState::Written).count();
                    let written = i64::try_from(written).unwrap_or(i64::MAX);
                    self.base.texts.say_with("popup-filled-now", &[("written", written.into())])
                }
            };
            self.base.page.announce("status", "");
            self.base.page.announce("heard", &said);
        });
    }

    fn edit(&self) {
        let open = !self.form_open.get();
        self.form_open.set(open);
        self.show();
        self.base.page.focus(if open { "details-title" } else { "edit" });
    }

    async fn save(self: Rc<Self>) {
        if !self.form.save().await {
            return;
        }
        self.form_open.set(false);
        self.show();
        self.base.say("screen-saved");
        // The page fills itself now; each look shows how far it is.
        let looks = LOOKS_AFTER_SAVING.map(|wait| {
            let app = Rc::clone(&self);
            Timeout::new(wait, move || {
                spawn_local(async move {
                    app.look(&ToPage::Look {}).await;
                });
            })
        });
        drop(self.looks.replace(looks.into()));
    }
}
