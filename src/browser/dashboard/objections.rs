//! The dashboard's list of objections, and what the person says of one of them.
//!
//! Takes a [`List`] that `screens::objections` has drawn up, makes pieces of the page's templates of it, and turns what is pressed and
//! typed there into messages. What is open and half typed stays so while the list is drawn anew.

use std::collections::BTreeMap;
use std::rc::Rc;

use web_sys::Element;

use super::{App, SEARCHABLE};
use crate::browser::dom::{Piece, set, set_value, value};
use crate::letter;
use crate::page::Route;
use crate::person::Platform;
use crate::record::day::Day;
use crate::record::said::SentElsewhere;
use crate::record::{Channel, Event, State};
use crate::screens::details::is_email;
use crate::screens::lines::route_of;
use crate::screens::objections::{ADDABLE, List, NOTABLE, ObjectionView};
use crate::screens::{Fact, count};
use crate::wire::FromOurPages;

impl App {
    /// Draws the list anew. What is open stays open, and what was typed and not kept stays typed.
    pub(super) fn show_objections(&self, list: &List) {
        let page = &self.base.page;
        let open: Vec<String> = page.all("#objections details[open]").iter().filter_map(entry_of).collect();
        let typed: BTreeMap<String, String> = page
            .all("#objections [data-note]")
            .iter()
            .filter_map(|field| Some((entry_of(field)?, value(field).filter(|text| !text.is_empty())?)))
            .collect();
        let pieces = list.shown.iter().filter_map(|view| {
            let piece = self.objection(view)?;
            if open.contains(&view.id) {
                piece.set("all", "open", "");
            }
            if let Some((field, text)) = piece.slot("note").zip(typed.get(&view.id)) {
                set_value(&field, text);
            }
            Some(piece)
        });
        page.fill("objections", pieces.collect::<Vec<_>>());
        page.show("objections", !list.shown.is_empty());
        page.show("more", list.found > list.shown.len());
        let all: usize = list.figures.iter().map(|figure| figure.number).sum();
        page.show("find", all >= SEARCHABLE);
        page.announce("found", &self.texts.say_with("dashboard-found", &[("count", count(list.found))]));
    }

    pub(super) fn fact(&self, fact: &Fact) -> Option<Piece> {
        let piece = self.base.page.piece("fact-template")?;
        piece.say("name", &fact.name);
        piece.say("value", &fact.value);
        Some(piece)
    }

    fn objection(&self, view: &ObjectionView) -> Option<Piece> {
        let (page, texts) = (&self.base.page, &self.texts);
        let piece = page.piece("objection-template")?;
        set(piece.element(), "data-objection", &view.id);
        set(piece.element(), "data-revision", &view.revision.to_string());
        piece.say("title", &view.title);
        piece.say("account", &view.account);
        piece.say("state", &view.says);
        piece.set("state", "data-state", view.state.word());
        piece.set("state", "data-standing", view.standing.word());
        let steps = view.steps.iter().filter_map(|step| {
            let item = page.piece("step-template")?;
            set(item.element(), "data-place", step.place.word());
            item.say("name", &step.name);
            item.say("says", &step.says);
            item.say("day", &step.day);
            Some(item)
        });
        piece.fill("steps", steps.collect::<Vec<_>>());
        piece.say("next", &view.next);
        piece.show("letter", view.letter.is_some());
        if let Some(kind) = view.letter {
            piece.set("letter", "data-kind", kind.word());
            piece.set("letter", "id", &format!("next-{}", view.id));
            piece.say("letter", &texts.say(&format!("letter-kind-{}", kind.word())));
        }
        piece.set("summary", "id", &format!("all-{}", view.id));
        piece.say("source", &view.source);
        piece.fill("due", view.due.iter().filter_map(|text| page.made("p", text)));
        piece.fill("facts", view.facts.iter().filter_map(|fact| self.fact(fact)));
        piece.say("text", view.text.as_deref().unwrap_or_default());
        piece.show("text-part", view.text.is_some());
        piece.show("no-text", view.text.is_none());
        piece.show("answers-part", !view.answers.is_empty());
        piece.fill("answers", view.answers.iter().filter_map(|fact| self.fact(fact)));
        self.offer_states(&piece, view);
        piece.fill(
            "events",
            view.events.iter().filter_map(|event| {
                let item = page.piece("event-template")?;
                let id = format!("{}-{}", event.event.word(), view.id);
                item.say("label", &event.label);
                item.set("label", "for", &id);
                item.set("day", "id", &id);
                item.set("day", "data-event", event.event.word());
                item.set("day", "max", &self.today());
                if let Some(field) = item.slot("day") {
                    set_value(&field, &event.day);
                }
                Some(item)
            }),
        );
        piece.fill(
            "notes",
            view.notes.iter().filter_map(|note| {
                let item = page.piece("note-template")?;
                item.say("text", &note.text);
                item.say("when", &note.when);
                item.set("remove", "data-at", &note.at.to_string());
                Some(item)
            }),
        );
        let note = format!("note-{}", view.id);
        piece.set("note", "id", &note);
        piece.set("note-label", "for", &note);
        piece.fill("letters", self.letters(&view.letters));
        piece.show("calendar", !view.due.is_empty() && view.state != State::NotSent);
        Some(piece)
    }

    fn offer_states(&self, piece: &Piece, view: &ObjectionView) {
        let (mark, note) = (format!("mark-{}", view.id), format!("mark-note-{}", view.id));
        piece.set("mark", "id", &mark);
        piece.set("mark-label", "for", &mark);
        piece.set("mark-note", "id", &note);
        piece.set("mark", "aria-describedby", &note);
        // A page that waits for a code is seen, not noted; while it does, that is what the list shows.
        let seen = Some(view.state).filter(|state| !NOTABLE.contains(state));
        let states = seen.into_iter().chain(NOTABLE).filter_map(|state| {
            let id = if NOTABLE.contains(&state) { "dashboard-mark" } else { "record-state" };
            let option = self.base.page.made("option", &self.texts.say(&format!("{id}-{}", state.word())))?;
            set(option.element(), "value", state.word());
            Some(option)
        });
        piece.fill("mark", states.collect::<Vec<_>>());
        if let Some(mark) = piece.slot("mark") {
            set_value(&mark, view.state.word());
        }
    }

    /// One line a kind of letter, with a button that opens it.
    pub(super) fn letters(&self, kinds: &[letter::Kind]) -> Vec<Piece> {
        let line = |kind: &letter::Kind| {
            let piece = self.base.page.piece("letter-template")?;
            let name = self.texts.say(&format!("letter-kind-{}", kind.word()));
            piece.say("name", &name);
            piece.say("note", &self.texts.say(&format!("letter-kind-{}-note", kind.word())));
            piece.set("write", "data-kind", kind.word());
            let label =
                self.texts.say_with("dashboard-letter-write-label", &[("letter", name.as_str().into())]);
            piece.set("write", "aria-label", &label);
            Some(piece)
        };
        kinds.iter().filter_map(line).collect()
    }

    /// Keeps the note that was typed beside a pressed button.
    pub(super) fn note(self: &Rc<Self>, button: &Element) {
        let Some(id) = entry_of(button) else { return };
        let field = self.base.page.element(&format!("note-{id}"));
        let Some(text) = field.as_ref().and_then(|field| value(field)).filter(|text| !text.trim().is_empty())
        else {
            return;
        };
        let app = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            let answer =
                app.base.try_to(&FromOurPages::Note { id: id.clone(), text: text.trim().into() }).await;
            match answer {
                Ok(()) => {
                    if let Some(field) = field {
                        set_value(&field, "");
                    }
                    app.show();
                    app.say("dashboard-marked");
                    app.base.page.focus(&format!("note-{id}"));
                }
                Err(refusal) => app.say(app.reason(refusal)),
            }
        });
    }

    /// Takes a note back.
    pub(super) fn take_back(self: &Rc<Self>, button: &Element) {
        let note = button.get_attribute("data-at").and_then(|at| at.parse().ok());
        if let Some((id, note)) = entry_of(button).zip(note) {
            Rc::clone(self).send(FromOurPages::TakeBack { id, note }, "dashboard-marked", None);
        }
    }

    /// Fills the form in which an objection is added by hand.
    pub(super) fn offer_to_add(&self) {
        let page = &self.base.page;
        let options = |prefix: &str, words: &[&str]| -> Vec<Piece> {
            let option = |word: &&str| {
                let option = page.made("option", &self.texts.say(&format!("{prefix}-{word}")))?;
                set(option.element(), "value", word);
                Some(option)
            };
            words.iter().filter_map(option).collect()
        };
        page.fill("add-route", options("screen-route", &ADDABLE.map(Route::word)));
        let channels: Vec<&str> = Channel::ALL.iter().map(|channel| channel.word()).collect();
        page.fill("add-channel", options("record-channel", &channels));
        if let Some(day) = page.element("add-on") {
            set(&day, "max", &self.today());
        }
    }

    /// Adds the objection that was entered by hand.
    pub(super) async fn add(self: Rc<Self>) {
        let page = &self.base.page;
        let typed = |id: &str| page.element(id).and_then(|field| value(&field)).unwrap_or_default();
        let sent = Route::from_word(&typed("add-route"))
            .zip(Channel::from_word(&typed("add-channel")))
            .zip(Day::from_text(&typed("add-on")));
        let Some(((route, channel), on)) = sent else {
            return page.announce("add-problem", &self.texts.say("dashboard-add-day-missing"));
        };
        let email = typed("add-email").trim().to_owned();
        if let Some(field) = page.element("add-email") {
            let wrong = !email.is_empty() && !is_email(&email);
            set(&field, "aria-invalid", if wrong { "true" } else { "false" });
            if wrong {
                page.announce("add-problem", &self.texts.say("error-email"));
                return page.focus("add-email");
            }
        }
        let platform = Platform::ALL.iter().copied().find(|platform| route_of(*platform) == route);
        let sent = SentElsewhere {
            channel,
            email: email.into(),
            on,
            platform,
            route,
            text: typed("add-text").trim().into(),
        };
        match self.base.try_to(&FromOurPages::Add { sent }).await {
            Ok(()) => {
                page.announce("add-problem", "");
                for id in ["add-on", "add-email", "add-text"] {
                    if let Some(field) = page.element(id) {
                        set_value(&field, "");
                    }
                }
                self.show();
                self.say("dashboard-marked");
                page.focus("title");
            }
            Err(refusal) => page.announce("add-problem", &self.texts.say(self.reason(refusal))),
        }
    }

    fn today(&self) -> String {
        self.with_dates(|dates, _| dates.watch.today.to_string())
    }
}

/// The entry that an element belongs to.
pub(super) fn entry_of(element: &(impl AsRef<Element> + ?Sized)) -> Option<String> {
    element.as_ref().closest("[data-objection]").ok()??.get_attribute("data-objection")
}

/// What a changed field says of its entry.
pub(super) fn said(field: &Element) -> Option<FromOurPages> {
    let entry = field.closest("[data-objection]").ok()??;
    let id = entry.get_attribute("data-objection")?;
    let revision = entry.get_attribute("data-revision").and_then(|revision| revision.parse().ok());
    let value = value(field)?;
    if field.has_attribute("data-mark") {
        return Some(FromOurPages::Mark { id, state: State::from_word(&value)?, revision });
    }
    let event = Event::from_word(&field.get_attribute("data-event")?)?;
    // A field that is being typed into is empty until the day is whole, and so is one that was cleared.
    let on = Day::from_text(&value);
    Some(FromOurPages::Event { id, event, on, revision })
}
