//! The dashboard: shows what was sent and what comes next, takes what the person notes, writes letters and files, and forgets
//! everything on demand.
//!
//! The list is drawn anew after each change; what was open, typed or focused in it stays so.

mod files;
mod letters;
mod objections;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlDialogElement, HtmlInputElement};

use super::dom::{called_for, set, set_value, target, value};
use super::parts::{self, Base};
use super::texts;
use crate::help::{self, LeadsTo};
use crate::page::{form_url, sources};
use crate::record::said::Clock;
use crate::refusal::Refusal;
use crate::screens::Dates;
use crate::screens::dashboard::{Dashboard, Situation, draw};
use crate::screens::objections::{Filter, Known, List, Wanted};
use crate::text::Texts;
use crate::wire::FromOurPages;

/// How many objections are shown at first, and how many more at each press: each is drawn whole, at each letter of a query.
const MORE: usize = 20;

/// The first next step on the list; where that is no letter, all about the first objection.
const FIRST_STEP: &str = "#objections .next button:not([hidden]), #objections summary";

/// What follows the page's address where a notice or the popup leads to what is due.
const DUE: &str = "#due";

/// From how many objections on the list can be searched.
const SEARCHABLE: usize = 6;

struct App {
    base: Rc<Base>,
    /// The texts with the letters among them.
    texts: Rc<Texts>,
    /// What was found out about the record that is shown.
    known: RefCell<Option<Known>>,
    filter: Cell<Filter>,
    query: RefCell<String>,
    most: Cell<usize>,
    letter: RefCell<Option<letters::Open>>,
    files: files::Files,
}

/// Starts the dashboard.
#[wasm_bindgen]
pub async fn start_dashboard() {
    let Some(base) = Base::new().await else { return };
    let texts = texts::load_with_letters(base.texts.language()).await;
    base.page.speak(&texts);
    let app = Rc::new(App {
        base,
        texts,
        known: RefCell::new(None),
        filter: Cell::new(Filter::All),
        query: RefCell::new(String::new()),
        most: Cell::new(MORE),
        letter: RefCell::new(None),
        files: files::Files::default(),
    });
    app.offer();
    app.show();
    app.base.page.is_ready();
    app.listen();
    if app.base.page.part() == DUE {
        app.go_to_what_is_due();
    }
}

impl App {
    /// Runs something with how days are written out and seen from now.
    fn with_dates<T>(&self, run: impl FnOnce(&Dates<'_>, Clock) -> T) -> T {
        let overview = self.base.overview.borrow();
        let person = overview.as_ref().and_then(|overview| overview.person.as_ref());
        let country = person.map_or("", |person| person.country.as_str());
        parts::with_dates(self.texts.language(), country, run)
    }

    fn drawn(&self) -> Dashboard {
        let query = self.query.borrow();
        self.with_dates(|dates, _| {
            let overview = self.base.overview.borrow();
            let record = overview.as_ref().map_or(&[][..], |overview| &overview.record);
            let mut known = self.known.borrow_mut();
            draw(&Situation {
                overview: overview.as_ref(),
                known: known.get_or_insert_with(|| Known::new(record, &dates.watch)),
                permitted: self.base.permitted.get(),
                texts: &self.texts,
                dates: *dates,
                wanted: Wanted { filter: self.filter.get(), query: &query, most: self.most.get() },
            })
        })
    }

    /// Fills the lists that do not change.
    fn offer(&self) {
        let Base { page, .. } = &*self.base;
        let filters = Filter::ALL.iter().filter_map(|filter| {
            let option =
                page.made("option", &self.texts.say(&format!("dashboard-filter-{}", filter.word())))?;
            set(option.element(), "value", filter.word());
            Some(option)
        });
        page.fill("filter", filters.collect::<Vec<_>>());
        self.offer_to_add();
    }

    fn show(&self) {
        let page = &self.base.page;
        // What is stored may be another record by now.
        drop(self.known.take());
        let dashboard = self.drawn();
        parts::show_notices(page, &dashboard.notices);
        let none = dashboard.readable && !dashboard.any;
        page.show("none", none);
        parts::show_lines(page, &dashboard.coverage.lines);
        page.say("covered-says", &dashboard.covered);
        page.show("covered-note", dashboard.coverage.covered < dashboard.coverage.all.max(1));
        page.show("glance", dashboard.any);
        self.show_glance(&dashboard.list);
        self.show_objections(&dashboard.list);
        for part in ["covered", "details", "settings", "letters", "helps", "add"] {
            page.show(part, dashboard.readable);
        }
        page.show("details-none", dashboard.details.is_empty());
        page.show("details-facts", !dashboard.details.is_empty());
        page.fill("details-facts", dashboard.details.iter().filter_map(|fact| self.fact(fact)));
        let edit =
            if dashboard.details.is_empty() { "dashboard-details-enter" } else { "dashboard-details-edit" };
        page.say("details-edit", &self.texts.say(edit));
        page.show("all-files", dashboard.any);
        self.show_ticks();
        self.show_letter_kinds();
        self.show_helps();
    }

    fn show_glance(&self, list: &List) {
        let page = &self.base.page;
        let figures = list.figures.iter().filter_map(|figure| {
            let piece = page.piece("figure-template")?;
            piece.say("number", &figure.number.to_string());
            piece.say("says", &figure.says);
            set(piece.element(), "id", &format!("figure-{}", figure.filter.word()));
            set(piece.element(), "data-filter", figure.filter.word());
            let pressed = figure.filter == self.filter.get();
            set(piece.element(), "aria-pressed", if pressed { "true" } else { "false" });
            Some(piece)
        });
        page.fill("figures", figures.collect::<Vec<_>>());
        let days = list.strip.iter().filter_map(|day| {
            let piece = page.piece("day-template")?;
            piece.say("day", &day.day);
            piece.say("title", &day.title);
            piece.say("says", &day.says);
            set(piece.element(), "data-late", if day.late { "true" } else { "false" });
            Some(piece)
        });
        page.fill("strip", days.collect::<Vec<_>>());
        page.show("strip", !list.strip.is_empty());
    }

    fn show_ticks(&self) {
        let overview = self.base.overview.borrow();
        let Some(settings) = overview.as_ref().map(|overview| &overview.settings) else { return };
        for key in [crate::store::NOTIFY, crate::store::SYNC] {
            if let Some(field) =
                self.base.page.element(key).and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
            {
                field.set_checked(settings.is_ticked(key));
            }
        }
        let trouble = overview.as_ref().and_then(|overview| overview.sync_trouble);
        let trouble = trouble.map(|trouble| self.texts.say(&format!("record-sync-{}", trouble.word())));
        self.base.page.show("sync-trouble", trouble.is_some());
        self.base.page.say("sync-trouble", &trouble.unwrap_or_default());
    }

    fn show_helps(&self) {
        let Base { page, overview, .. } = &*self.base;
        let overview = overview.borrow();
        let Some(overview) = overview.as_ref() else { return };
        let (country, land) = overview
            .person
            .as_ref()
            .map_or(("", ""), |person| (person.country.as_str(), person.land.as_str()));
        let items = help::items(country, land).into_iter();
        let shown = items.filter(|item| !overview.hidden.iter().any(|id| id == item.id));
        let pieces = shown.filter_map(|item| {
            let piece = page.piece("help-template")?;
            let key = format!("help-{}", item.id);
            piece.say("name", &self.texts.say(&key));
            piece.say("text", &self.texts.say(&format!("{key}-text")));
            piece.set("box", "data-tick", &key);
            piece.set("box", "id", &key);
            if let Some(tick) = piece.slot("box").and_then(|tick| tick.dyn_into::<HtmlInputElement>().ok()) {
                tick.set_checked(overview.settings.is_ticked(&key));
            }
            let link = match &item.link {
                Some(LeadsTo::Form(route)) => form_url(*route).map(|url| (url.to_owned(), "help-link-form")),
                Some(LeadsTo::Authority(site)) => Some((site.clone(), "help-link-authority")),
                Some(LeadsTo::Source(id)) => {
                    sources::find(id).map(|source| (source.url.to_owned(), "help-link-source"))
                }
                None => None,
            };
            piece.show("after", link.is_some());
            if let Some((url, text)) = link {
                piece.set("link", "href", &url);
                piece.say("link", &self.texts.say(text));
                piece.set("link", "aria-describedby", &key);
            }
            let as_of = item.as_of.map(|date| {
                let date = parts::as_of(self.texts.language(), date);
                self.texts.say_with("help-as-of", &[("date", date.as_str().into())])
            });
            piece.say("as-of", &as_of.unwrap_or_default());
            Some(piece)
        });
        page.fill("help-items", pieces.collect::<Vec<_>>());
    }

    fn listen(self: &Rc<Self>) {
        let app = Rc::clone(self);
        self.base.page.on("click", move |event| {
            let Some((word, element)) = called_for(event) else { return };
            app.pressed(&word, &element);
        });
        let app = Rc::clone(self);
        self.base.page.on("change", move |event| {
            if let Some(field) = target(event) {
                app.changed(&field);
            }
        });
        let app = Rc::clone(self);
        self.base.page.on("input", move |event| {
            if target(event).is_some_and(|field| field.id() == "query") {
                app.most.set(MORE);
                app.query.replace(
                    app.base.page.element("query").and_then(|field| value(&field)).unwrap_or_default(),
                );
                app.show_objections(&app.drawn().list);
            }
        });
        let app = Rc::clone(self);
        self.base.page.on("submit", move |event| {
            event.prevent_default();
            spawn_local(Rc::clone(&app).add());
        });
    }

    fn pressed(self: &Rc<Self>, word: &str, element: &Element) {
        match word {
            "forget" => self.open_dialog("sure"),
            "keep" => self.close_dialog("sure"),
            "forget-all" => {
                self.close_dialog("sure");
                Rc::clone(self).send(FromOurPages::Forget {}, "dashboard-forgotten", Some("title"));
            }
            "filter" => {
                let filter = element.get_attribute("data-filter").and_then(|word| Filter::from_word(&word));
                let again = filter == Some(self.filter.get());
                self.choose(filter.filter(|_| !again).unwrap_or(Filter::All));
            }
            "more" => {
                self.most.set(self.most.get().saturating_add(MORE));
                self.show_objections(&self.drawn().list);
            }
            "note" => self.note(element),
            "take-back" => self.take_back(element),
            "reset-closed" => {
                Rc::clone(self).send(FromOurPages::ResetClosed {}, "dashboard-closed-shown", None);
            }
            "proof-page" | "proof-json" | "calendar" => self.hold(word, element),
            "export" => spawn_local(Rc::clone(self).export()),
            "save-backup" => self.hold_backup(element),
            "take-in" => spawn_local(Rc::clone(self).take_in()),
            "leave-out" => self.leave_out(),
            "letter" => spawn_local(Rc::clone(self).open_letter(element.clone())),
            "letter-copy" => spawn_local(Rc::clone(self).copy_letter()),
            "letter-print" => self.print_letter(),
            "letter-mail" => self.hold_mail(element),
            "letter-close" => self.close_dialog("letter"),
            word => {
                let shown = Rc::clone(self);
                self.base.remedy(word, move || shown.show());
            }
        }
    }

    fn changed(self: &Rc<Self>, field: &Element) {
        if let Some(message) = objections::said(field) {
            return Rc::clone(self).send(message, "dashboard-marked", None);
        }
        if let Some(key) = field.get_attribute("data-tick") {
            let ticked = field.dyn_ref::<HtmlInputElement>().is_some_and(HtmlInputElement::checked);
            return self.tick(key, ticked);
        }
        match field.id().as_str() {
            "filter" => {
                let filter = value(field).and_then(|word| Filter::from_word(&word));
                self.choose(filter.unwrap_or(Filter::All));
            }
            "import" => spawn_local(Rc::clone(self).try_import()),
            "letter-land" => spawn_local(Rc::clone(self).choose_land()),
            _ => {}
        }
    }

    /// Keeps a tick. To notify, the browser's permission is asked for at that moment, within the press.
    fn tick(self: &Rc<Self>, key: String, ticked: bool) {
        if key != crate::store::NOTIFY || !ticked {
            return Rc::clone(self).send(FromOurPages::Tick { key, ticked }, "dashboard-marked", None);
        }
        let Ok(asked) = super::chrome::request_permissions(&parts::notifications()) else { return };
        let app = Rc::clone(self);
        spawn_local(async move {
            let granted =
                wasm_bindgen_futures::JsFuture::from(asked).await.ok().and_then(|answer| answer.as_bool());
            if granted == Some(true) {
                app.send(FromOurPages::Tick { key, ticked }, "dashboard-marked", None);
            } else {
                app.show_ticks();
                app.base.say("dashboard-notify-refused");
            }
        });
    }

    fn choose(&self, filter: Filter) {
        self.filter.set(filter);
        self.most.set(MORE);
        if let Some(list) = self.base.page.element("filter") {
            set_value(&list, filter.word());
        }
        let list = self.drawn().list;
        let focused = self.base.page.focused().map(|element| element.id());
        self.show_glance(&list);
        self.show_objections(&list);
        self.refocus(focused.as_deref());
    }

    /// Shows what needs the person, and goes to the next step of the first of it. Where nothing does any more, all is shown.
    fn go_to_what_is_due(&self) {
        if self.drawn().list.figures.iter().all(|figure| figure.filter != Filter::Todo || figure.number == 0)
        {
            return;
        }
        self.choose(Filter::Todo);
        if let Some(step) = self.base.page.find(FIRST_STEP) {
            step.focus().ok();
        }
    }

    fn refocus(&self, id: Option<&str>) {
        if let Some(id) = id.filter(|id| !id.is_empty()) {
            self.base.page.focus(id);
        }
    }

    fn dialog(&self, id: &str) -> Option<HtmlDialogElement> {
        self.base.page.element(id)?.dyn_into().ok()
    }

    fn open_dialog(&self, id: &str) {
        if let Some(dialog) = self.dialog(id) {
            dialog.show_modal().ok();
        }
    }

    fn close_dialog(&self, id: &str) {
        if let Some(dialog) = self.dialog(id) {
            dialog.close();
        }
    }

    /// Sends a message, shows what is then stored, says that it is done or why not, and leaves the focus where it is or moves it.
    fn send(self: Rc<Self>, message: FromOurPages, done: &'static str, focus: Option<&'static str>) {
        spawn_local(async move {
            let answer = self.base.try_to(&message).await;
            let focused = self.base.page.focused().map(|element| element.id());
            if answer == Err(Refusal::Changed) {
                self.base.tell(&FromOurPages::Overview {}).await;
            }
            self.show();
            match answer {
                Ok(()) => self.say(done),
                Err(refusal) => self.say(self.reason(refusal)),
            }
            self.refocus(focus.or(focused.as_deref()));
        });
    }

    fn say(&self, id: &str) {
        self.base.page.announce("status", &self.texts.say(id));
    }

    /// The message that says why something was not done.
    fn reason(&self, refusal: Refusal) -> &'static str {
        match refusal {
            Refusal::Changed => "record-wrong-changed",
            Refusal::InFuture => "record-wrong-in-future",
            Refusal::TooEarly => "record-wrong-too-early",
            Refusal::TooLong => "record-wrong-too-long",
            Refusal::Unusable => "record-wrong-unusable",
            Refusal::Full => "error-full-text",
            _ => "error-not-kept",
        }
    }
}
