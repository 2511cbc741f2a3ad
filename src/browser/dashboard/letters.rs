//! Letters on the dashboard: drawn up, shown for editing in place, copied, printed, or handed to the person's mail program.
//!
//! Nothing is sent from here. A letter is drawn up anew each time it is opened; what was edited is the person's to keep.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};

use super::App;
use super::objections::entry_of;
use crate::browser::dom::{set, set_value, value};
use crate::browser::{parts, texts};
use crate::language::Language;
use crate::letter::{self, Ask, Days, Kind, Letter, Note, authority};
use crate::person::Person;
use crate::record::course::course;
use crate::record::day::Day;
use crate::record::{Entry, Event};

/// The letter that is open.
pub(super) struct Open {
    kind: Kind,
    entry: Option<String>,
    letter: Letter,
}

impl App {
    /// The letters that are about no single objection.
    pub(super) fn show_letter_kinds(&self) {
        let kinds = self.with_person(|person| letter::kinds(&person.country, None));
        self.base.page.fill("letter-kinds", self.letters(&kinds));
    }

    fn with_person<T>(&self, run: impl FnOnce(&Person) -> T) -> T {
        let overview = self.base.overview.borrow();
        match overview.as_ref().and_then(|overview| overview.person.as_ref()) {
            Some(person) => run(person),
            None => run(&Person::default()),
        }
    }

    /// Opens the letter that a pressed button names.
    pub(super) async fn open_letter(self: Rc<Self>, button: Element) {
        let kind = button.get_attribute("data-kind").and_then(|word| Kind::from_word(&word));
        let Some(kind) = kind else { return };
        let land = self.with_person(|person| person.land.clone());
        self.write_letter(kind, entry_of(&button), land).await;
        self.open_dialog("letter");
    }

    /// Draws the open letter up for another Land.
    pub(super) async fn choose_land(self: Rc<Self>) {
        let land = self.base.page.element("letter-land").and_then(|list| value(&list)).unwrap_or_default();
        let open = self.letter.borrow().as_ref().map(|open| (open.kind, open.entry.clone()));
        if let Some((kind, entry)) = open {
            self.write_letter(kind, entry, land).await;
        }
    }

    async fn write_letter(&self, kind: Kind, entry: Option<String>, land: String) {
        let own = self.texts.language();
        let language = self.with_person(|person| letter::language(kind, &person.country, &land, own));
        let texts =
            if language == own { Rc::clone(&self.texts) } else { texts::load_with_letters(language).await };
        let person = self.with_person(Person::clone);
        let known = {
            let overview = self.base.overview.borrow();
            let record = overview.as_ref().map(|overview| overview.record.as_slice()).unwrap_or_default();
            entry.as_ref().and_then(|id| record.iter().find(|entry| entry.id == *id)).cloned()
        };
        let days = self.days(known.as_ref(), language);
        let [today, sent, due, reminded, answered, complained] = days.each_ref().map(Option::as_deref);
        let letter = letter::draw_up(&Ask {
            kind,
            person: &person,
            entry: known.as_ref(),
            platform: None,
            days: Days { today: today.unwrap_or_default(), sent, due, reminded, answered, complained },
            land: &land,
            texts: &texts,
        });
        if let Some(letter) = letter {
            self.show_letter(&letter, &letter.text(&texts), &person, &land);
            self.letter.replace(Some(Open { kind, entry, letter }));
        }
    }

    /// Today, and the days of an objection, written out in a language.
    fn days(&self, entry: Option<&Entry>, language: Language) -> [Option<String>; 6] {
        self.with_dates(|dates, _| {
            let written = |day: Day| parts::calendar_day(language, day);
            let course = entry.map(|entry| course(entry, &dates.watch));
            [
                Some(written(dates.watch.today)),
                entry.map(|entry| written(entry.sent_on(dates.watch.offset))),
                course.and_then(|course| course.deadline).map(|deadline| written(deadline.due)),
                entry.and_then(|entry| entry.day_of(Event::Reminded)).map(written),
                entry.and_then(|entry| entry.day_of(Event::Answered)).map(written),
                entry.and_then(|entry| entry.day_of(Event::Complained)).map(written),
            ]
        })
    }

    fn show_letter(&self, letter: &Letter, text: &str, person: &Person, land: &str) {
        let page = &self.base.page;
        page.say("letter-title", &self.texts.say(&format!("letter-kind-{}", letter.kind.word())));
        let notes = letter.notes.iter().filter_map(|note| page.made("li", &self.note_says(*note)));
        page.fill("letter-notes", notes.collect::<Vec<_>>());
        page.show("letter-notes", !letter.notes.is_empty());
        let as_of = letter.as_of.map(|date| match date {
            "" => self.texts.say("letter-undated"),
            date => {
                let date = parts::as_of(self.texts.language(), date);
                self.texts.say_with("dashboard-letter-as-of", &[("date", date.as_str().into())])
            }
        });
        page.say("letter-as-of", &as_of.unwrap_or_default());
        page.show("letter-land-field", letter.kind.is_for_an_authority() && person.country == "DE");
        if let Some(list) = page.element("letter-land") {
            let none = std::iter::once(("", self.texts.say("screen-land-none")));
            let lands = authority::lands().map(|land| (land, land.to_owned()));
            let options = none.chain(lands).filter_map(|(value, name)| {
                let option = page.made("option", &name)?;
                set(option.element(), "value", value);
                Some(option)
            });
            page.fill("letter-land", options.collect::<Vec<_>>());
            set_value(&list, land);
        }
        if let Some(field) = page.element("letter-text") {
            set_value(&field, text);
            set(&field, "lang", letter.language.code());
            // It is read from its beginning.
            if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
                area.set_selection_range(0, 0).ok();
                area.set_scroll_top(0);
            }
        }
        page.announce("letter-said", "");
        page.show("letter-mail", letter.email.is_some());
        for (id, url) in [("letter-page", letter.page.as_deref()), ("letter-site", letter.site.as_deref())] {
            page.show(id, url.is_some());
            if let Some((link, url)) = page.element(id).zip(url) {
                set(&link, "href", url);
            }
        }
    }

    fn note_says(&self, note: Note) -> String {
        self.texts.say(&format!("letter-note-{}", note.word()))
    }

    fn letter_text(&self) -> String {
        self.base.page.element("letter-text").and_then(|field| value(&field)).unwrap_or_default()
    }

    /// Copies the letter as it stands.
    pub(super) async fn copy_letter(self: Rc<Self>) {
        let copied = parts::copy(&self.letter_text()).await;
        let id = if copied { "dashboard-letter-copied" } else { "popup-copy-failed" };
        self.base.page.announce("letter-said", &self.texts.say(id));
    }

    /// Prints the letter as it stands: the page's print style shows nothing else.
    pub(super) fn print_letter(&self) {
        if let Some(paper) = self.base.page.element("letter-print") {
            paper.set_text_content(Some(&self.letter_text()));
        }
        if let Some(window) = web_sys::window() {
            window.print().ok();
        }
    }

    /// Makes the pressed link a draft of the letter as it stands, for the person's own mail program.
    pub(super) fn hold_mail(&self, link: &Element) {
        if let Some(Open { letter: Letter { email: Some(email), subject, .. }, .. }) = &*self.letter.borrow()
        {
            set(link, "href", &letter::draft(email, subject, &self.letter_text()));
        }
    }
}
