//! The form for the person's details, as the popup and the welcome page have it.
//!
//! Reads and writes the fields that are there; what a page has no field for is kept as it was. Saved only on demand, whole. What was
//! typed and not yet saved is kept in the browser's memory until it closes, as a popup closes at the first press beside it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

use super::ask::ask;
use super::chrome::SESSION;
use super::convert::{from_js, to_js};
use super::dom::{self, Piece, set, set_value, value};
use super::parts::Base;
use crate::form::country;
use crate::language::Language;
use crate::letter::authority;
use crate::person::{Account, ForWhom, Ground, Person, Platform};
use crate::refusal::Refusal;
use crate::screens::details::{self, Place};
use crate::wire::{FromOurPages, Overview};

/// Under this name what was typed lies in the browser's memory.
const DRAFT: &str = "draft";

/// How long after the last key what was typed is put there, in milliseconds.
const PAUSE: u32 = 250;

/// How long a press of a mouse button takes at most, in milliseconds.
const PRESS: u32 = 300;

/// How often saving is tried again where something else was stored in between.
const TRIES: usize = 3;

/// The form.
pub(super) struct DetailsForm {
    base: Rc<Base>,
    /// What is stored, as far as this page knows, and its revision.
    stored: RefCell<(Person, u32)>,
    rows: RefCell<Vec<Row>>,
    /// Numbers the rows, for ids that tie labels to fields.
    numbers: Cell<u32>,
    pause: RefCell<Option<Timeout>>,
    press: RefCell<Option<Timeout>>,
}

/// The fields of one account.
struct Row {
    piece: Piece,
    account: Account,
}

impl DetailsForm {
    /// Sets the form up and fills it with what is stored.
    pub(super) fn new(base: &Rc<Base>) -> Rc<Self> {
        let stored = stored_in(base);
        let form = Rc::new(Self {
            base: Rc::clone(base),
            stored: RefCell::new(stored.clone()),
            rows: RefCell::new(Vec::new()),
            numbers: Cell::new(0),
            pause: RefCell::new(None),
            press: RefCell::new(None),
        });
        form.offer_countries(&stored.0.country);
        form.offer_lands();
        form.offer_languages();
        form.offer_grounds();
        form.offer_accounts();
        form.write(&stored.0);
        form
    }

    /// Puts back what was typed and not saved. Gives whether there was anything.
    pub(super) async fn restore_draft(&self) -> bool {
        let kept = SESSION.with(Clone::clone).get(&DRAFT.into()).await.ok();
        let draft = kept
            .and_then(|kept| Reflect::get(&kept, &DRAFT.into()).ok())
            .and_then(|draft| from_js::<Person>(&draft));
        let Some(draft) = draft.filter(|draft| *draft != self.stored.borrow().0) else { return false };
        self.write(&draft);
        self.base.page.announce("saved", &self.base.texts.say("screen-draft"));
        true
    }

    /// To be told of each key and each choice in the form.
    pub(super) fn was_edited(&self, event: &Event) {
        self.base.page.announce("saved", "");
        // A sentence about a field goes once the field is right; it comes only when one saves or leaves the field.
        if dom::target(event).is_some_and(|field| field.has_attribute("aria-invalid")) {
            self.complain(&self.still_wrong());
        }
        self.show_land();
        let draft = self.read();
        let pause = Timeout::new(PAUSE, move || spawn_local(keep_draft(draft)));
        // Dropping the one before calls it off.
        drop(self.pause.replace(Some(pause)));
    }

    /// To be told when a field is left: an e-mail address that is none is said then, not while it is being typed. And not at
    /// once: the sentence moves what is below it, and the person may be pressing just that.
    pub(super) fn was_left(self: &Rc<Self>) {
        let form = Rc::clone(self);
        let press = Timeout::new(PRESS, move || {
            let focused = form.base.page.focused();
            let is_left = |place: &Place| {
                form.field(*place).is_some_and(|field| !field.is_same_node(focused.as_deref()))
            };
            let places: Vec<Place> =
                details::wrong_places(&form.read()).into_iter().filter(is_left).collect();
            form.complain(&places);
        });
        drop(self.press.replace(Some(press)));
    }

    /// Saves. Gives whether that was done; where something must be mended first or could not be kept, that is said.
    pub(super) async fn save(&self) -> bool {
        let person = self.read();
        let wrong = details::wrong_places(&person);
        self.complain(&wrong);
        if let Some(first) = wrong.first() {
            if let Some(field) = self.field(*first) {
                field.focus().ok();
            }
            let id = match first {
                Place::AccountHandle(_) => "error-account-handle",
                Place::Email | Place::AccountEmail(_) => "screen-not-saved",
            };
            self.say_saved(id, true);
            return false;
        }
        drop(self.pause.take());
        match self.store(person).await {
            Ok(overview) => {
                *self.base.overview.borrow_mut() = Some(overview);
                let stored = stored_in(&self.base);
                self.write(&stored.0);
                *self.stored.borrow_mut() = stored;
                SESSION.with(Clone::clone).remove(&DRAFT.into()).await.ok();
                self.say_saved("screen-saved", false);
                true
            }
            Err(refusal) => {
                let id = if refusal == Refusal::Full { "error-full-text" } else { "error-not-saved" };
                self.say_saved(id, true);
                false
            }
        }
    }

    /// Saves the language that was chosen and nothing else; what was typed stays as a draft. Gives whether that was done.
    pub(super) async fn speak(&self) -> bool {
        let typed = self.read();
        let wanted = Person { language: typed.language, ..self.stored.borrow().0.clone() };
        drop(self.pause.take());
        let done = self.store(wanted).await.is_ok();
        if done {
            keep_draft(typed).await;
        } else {
            self.say_saved("error-not-saved", true);
        }
        done
    }

    /// Stores the details. Where something else was stored meanwhile, only what was changed here is changed there.
    async fn store(&self, person: Person) -> Result<Overview, Refusal> {
        let (before, mut revision) = self.stored.borrow().clone();
        let mut wanted = person.clone();
        for _ in 0..TRIES {
            let message = FromOurPages::SavePerson { person: wanted, revision: Some(revision) };
            match ask::<Overview>(&message).await {
                Err(Refusal::Changed) => {
                    let there: Overview = ask(&FromOurPages::Overview {}).await?;
                    revision = there.revision;
                    wanted = details::merged(&before, &person, &there.person.unwrap_or_default());
                }
                answer => return answer,
            }
        }
        Err(Refusal::Changed)
    }

    /// Adds the fields of an account of the platform that a pressed button names, and goes there.
    pub(super) fn add_account(&self, button: &Element) {
        let platform = button.get_attribute("data-platform").and_then(|word| Platform::from_word(&word));
        let Some(platform) = platform else { return };
        let account = Account::on(platform);
        let Some(row) = self.row(account) else { return };
        let first = row.piece.slot("email");
        self.rows.borrow_mut().push(row);
        self.show_rows();
        if let Some(first) = first {
            first.focus().ok();
        }
        let place = self.rows.borrow().len().saturating_sub(1);
        self.accounts_changed("screen-account-added", &self.name_of(place));
    }

    /// Removes the account whose button was pressed.
    pub(super) fn remove_account(&self, button: &Element) {
        let place = self.rows.borrow().iter().position(|row| row.piece.element().contains(Some(button)));
        let Some(place) = place else { return };
        let name = self.name_of(place);
        drop(self.rows.borrow_mut().remove(place));
        self.show_rows();
        if let Some(add) = self.base.page.find("#add button") {
            add.focus().ok();
        }
        self.accounts_changed("screen-account-removed", &name);
    }

    fn accounts_changed(&self, id: &str, name: &str) {
        self.base.page.announce("saved", "");
        // Who sees the form sees it; who hears it is told.
        self.base.page.announce("heard", &self.base.texts.say_with(id, &[("account", name.into())]));
        spawn_local(keep_draft(self.read()));
    }

    fn say_saved(&self, id: &str, is_alert: bool) {
        if let Some(element) = self.base.page.element("saved") {
            set(&element, "data-tone", if is_alert { "alert" } else { "" });
        }
        self.base.page.announce("saved", &self.base.texts.say(id));
    }

    /// The details as they stand in the fields.
    pub(super) fn read(&self) -> Person {
        let mut person = self.stored.borrow().0.clone();
        let texts = [
            ("full-name", &mut person.full_name),
            ("given-name", &mut person.given_name),
            ("family-name", &mut person.family_name),
            ("email", &mut person.email),
            ("phone", &mut person.phone),
            ("own-words", &mut person.own_words),
        ];
        for (name, text) in texts {
            if let Some(typed) = self.typed(name) {
                *text = typed.trim().into();
            }
        }
        if let Some(country) = self.typed("country") {
            person.country = country;
        }
        if let Some(land) = self.typed("land") {
            // A Land that was chosen before another country was is none.
            person.land = if person.country == "DE" { land } else { String::new() };
        }
        if let Some(language) = self.typed("language") {
            person.language = Language::from_code(&language);
        }
        if let Some(for_whom) = self.for_whom_boxes().into_iter().find(HtmlInputElement::checked) {
            person.for_whom = ForWhom::from_word(&for_whom.value()).unwrap_or_default();
        }
        person.accounts = self.rows.borrow().iter().map(Row::read).collect();
        person.grounds = self.ticked();
        person
    }

    /// Puts details into the fields.
    fn write(&self, person: &Person) {
        let texts = [
            ("full-name", person.full_name.reveal()),
            ("given-name", person.given_name.reveal()),
            ("family-name", person.family_name.reveal()),
            ("email", person.email.reveal()),
            ("phone", person.phone.reveal()),
            ("own-words", person.own_words.reveal()),
            ("country", person.country.as_str()),
            ("land", person.land.as_str()),
            ("language", person.language.map_or("", Language::code)),
        ];
        for (name, text) in texts {
            if let Some(field) = self.detail(name) {
                set_value(&field, text);
            }
        }
        for choice in self.for_whom_boxes() {
            choice.set_checked(choice.value() == person.for_whom.word());
        }
        for tick in self.ground_boxes() {
            let ground = Ground::from_word(&tick.value());
            tick.set_checked(ground.is_some_and(|ground| person.grounds.contains(&ground)));
        }
        let rows = person.accounts.iter().filter_map(|account| self.row(account.clone())).collect();
        drop(self.rows.replace(rows));
        self.show_rows();
        self.show_land();
        self.complain(&[]);
    }

    fn detail(&self, name: &str) -> Option<HtmlElement> {
        self.base.page.find(&format!("[data-detail=\"{name}\"]"))
    }

    fn typed(&self, name: &str) -> Option<String> {
        self.detail(name).and_then(|field| value(&field))
    }

    fn for_whom_boxes(&self) -> Vec<HtmlInputElement> {
        let group = self.base.page.element("for-whom");
        let choices = group.and_then(|group| group.query_selector_all("[type=radio]").ok());
        choices.map(|choices| dom::elements_of(&choices)).unwrap_or_default()
    }

    fn ground_boxes(&self) -> Vec<HtmlInputElement> {
        let grounds = self.base.page.element("grounds");
        let boxes = grounds.and_then(|grounds| grounds.query_selector_all("[data-ground]").ok());
        boxes.map(|boxes| dom::elements_of(&boxes)).unwrap_or_default()
    }

    fn ticked(&self) -> Vec<Ground> {
        let ticked = self.ground_boxes().into_iter().filter(HtmlInputElement::checked);
        ticked.filter_map(|tick| Ground::from_word(&tick.value())).collect()
    }

    fn field(&self, place: Place) -> Option<HtmlElement> {
        match place {
            Place::Email => self.detail("email"),
            Place::AccountEmail(place) => self.rows.borrow().get(place)?.piece.slot("email"),
            Place::AccountHandle(place) => self.rows.borrow().get(place)?.piece.slot("handle"),
        }
    }

    /// Places that were complained of and are still wrong.
    fn still_wrong(&self) -> Vec<Place> {
        let was = |place: &Place| self.field(*place).is_some_and(|field| field.has_attribute("aria-invalid"));
        details::wrong_places(&self.read()).into_iter().filter(was).collect()
    }

    /// Says what is wrong at these places, and nothing at all others.
    fn complain(&self, places: &[Place]) {
        let say = |field: Option<HtmlElement>, problem: Option<HtmlElement>, place: Place| {
            let (Some(field), Some(problem)) = (field, problem) else { return };
            let wrong = places.contains(&place);
            problem.set_hidden(!wrong);
            if wrong {
                set(&field, "aria-invalid", "true");
                problem.set_text_content(Some(&place.says(&self.base.texts)));
            } else {
                field.remove_attribute("aria-invalid").ok();
                problem.set_text_content(None);
            }
        };
        say(self.detail("email"), self.base.page.element("email-problem"), Place::Email);
        for (place, row) in self.rows.borrow().iter().enumerate() {
            say(row.piece.slot("email"), row.piece.slot("problem"), Place::AccountEmail(place));
            say(row.piece.slot("handle"), row.piece.slot("handle-problem"), Place::AccountHandle(place));
        }
    }

    fn row(&self, account: Account) -> Option<Row> {
        let piece = self.base.page.piece("account-template")?;
        let number = self.numbers.get();
        self.numbers.set(number.wrapping_add(1));
        for (name, text, problem_slot) in
            [("email", &account.email, "problem"), ("handle", &account.handle, "handle-problem")]
        {
            let (field, note) = (format!("account-{number}-{name}"), format!("account-{number}-{name}-note"));
            let problem = format!("{field}-problem");
            piece.set(problem_slot, "id", &problem);
            piece.set(name, "id", &field);
            piece.set(&format!("{name}-label"), "for", &field);
            piece.set(&format!("{name}-note"), "id", &note);
            piece.set(name, "aria-describedby", &format!("{note} {problem}"));
            if let Some(field) = piece.slot(name) {
                set_value(&field, text.reveal());
            }
        }
        if let Some(linked) =
            piece.slot("linked").and_then(|linked| linked.dyn_into::<HtmlInputElement>().ok())
        {
            linked.set_checked(account.linked);
        }
        Some(Row { piece, account })
    }

    fn name_of(&self, place: usize) -> String {
        let platforms: Vec<Platform> = self.rows.borrow().iter().map(|row| row.account.platform).collect();
        details::account_name(&platforms, place, &self.base.texts)
    }

    fn show_rows(&self) {
        let Some(list) = self.base.page.element("accounts") else { return };
        list.set_text_content(None);
        for (place, row) in self.rows.borrow().iter().enumerate() {
            let name = self.name_of(place);
            row.piece.say("name", &name);
            let label =
                self.base.texts.say_with("screen-account-remove-label", &[("account", name.as_str().into())]);
            row.piece.set("remove", "aria-label", &label);
            list.append_child(row.piece.element()).ok();
        }
    }

    fn offer_accounts(&self) {
        let Some(add) = self.base.page.element("add") else { return };
        for platform in Platform::ALL {
            let name = details::platform_name(*platform, &self.base.texts);
            let Some(piece) = self.base.page.made("button", &name) else { continue };
            let label = self.base.texts.say_with("screen-add-account", &[("platform", name.as_str().into())]);
            let attributes = [
                ("type", "button"),
                ("class", "slim"),
                ("data-do", "add-account"),
                ("data-platform", platform.word()),
                ("aria-label", &label),
            ];
            for (attribute, value) in attributes {
                set(piece.element(), attribute, value);
            }
            add.append_child(piece.element()).ok();
        }
    }

    fn offer_grounds(&self) {
        let statements = details::statements(&self.base.texts);
        let pieces = statements.iter().filter_map(|statement| {
            let piece = self.base.page.piece("ground-template")?;
            piece.set("box", "value", statement.ground.word());
            piece.say("statement", &statement.statement);
            piece.say("note", &statement.note);
            piece.say("why", &statement.why);
            Some(piece)
        });
        self.base.page.fill("grounds", pieces);
    }

    fn offer_lands(&self) {
        self.offer("land", "screen-land-none", authority::lands().map(|land| (land, land)));
    }

    fn offer_languages(&self) {
        let texts = &self.base.texts;
        let named: Vec<(&str, String)> = Language::ALL
            .iter()
            .map(|language| {
                (language.code(), texts.say_with("screen-language", &[("code", language.code().into())]))
            })
            .collect();
        let named = named.iter().map(|(code, name)| (*code, name.as_str()));
        self.offer("language", "screen-speak-browser", named);
    }

    /// Fills a list, with a first choice that is none.
    fn offer<'a>(&self, id: &str, none: &str, choices: impl Iterator<Item = (&'a str, &'a str)>) {
        let option = |value: &str, name: &str| {
            let piece = self.base.page.made("option", name)?;
            set(piece.element(), "value", value);
            Some(piece)
        };
        let none = option("", &self.base.texts.say(none));
        let pieces: Vec<Piece> =
            none.into_iter().chain(choices.filter_map(|(value, name)| option(value, name))).collect();
        self.base.page.fill(id, pieces);
    }

    /// The Land is asked for where there is one.
    pub(super) fn show_land(&self) {
        self.base.page.show("land-field", self.typed("country").as_deref() == Some("DE"));
    }

    /// The countries by name, in the order of the person's language; before them none, and after them a stored one that is not
    /// among them.
    fn offer_countries(&self, stored: &str) {
        let language = self.base.texts.language();
        let named = |code: &'static str| (code, country::name(code, language).unwrap_or(code));
        let mut countries: Vec<(&str, &str)> = country::ALL.iter().copied().map(named).collect();
        // One collator for all: to make one takes longer than to compare two names.
        let collator = Intl::Collator::new(&Array::of1(&language.code().into()), &Object::new()).compare();
        let compare = |one: &str, other: &str| {
            let order = collator.call2(&JsValue::UNDEFINED, &one.into(), &other.into());
            order.ok().and_then(|order| order.as_f64()).unwrap_or_default()
        };
        countries.sort_by(|one, other| compare(one.1, other.1).total_cmp(&0.0));
        if !stored.is_empty() && !country::ALL.contains(&stored) {
            countries.push((stored, stored));
        }
        self.offer("country", "screen-country-none", countries.into_iter());
    }
}

impl Row {
    /// The account as it stands in the fields; what there is no field for stays as it was.
    fn read(&self) -> Account {
        let typed = |name: &str| self.piece.slot(name).and_then(|field| value(&field));
        let mut account = self.account.clone();
        if let Some(email) = typed("email") {
            account.email = email.trim().into();
        }
        if let Some(handle) = typed("handle") {
            account.handle = handle.trim().into();
        }
        let linked = self.piece.slot("linked").and_then(|linked| linked.dyn_into::<HtmlInputElement>().ok());
        if let Some(linked) = linked {
            account.linked = linked.checked();
        }
        account
    }
}

/// The stored details and their revision, as they were told last.
fn stored_in(base: &Base) -> (Person, u32) {
    let overview = base.overview.borrow();
    let person = overview.as_ref().and_then(|overview| overview.person.clone()).unwrap_or_default();
    (person, overview.as_ref().map_or(0, |overview| overview.revision))
}

async fn keep_draft(draft: Person) {
    let items = Object::new();
    Reflect::set(&items, &DRAFT.into(), &to_js(&draft)).ok();
    // Where it fails nothing is lost but the comfort: what is saved is saved elsewhere.
    SESSION.with(Clone::clone).set(items.unchecked_ref()).await.ok();
}
