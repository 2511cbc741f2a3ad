//! The dashboard: shows what was sent, takes the person's note of how it stands, and forgets everything on demand.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlDialogElement};

use super::dom::{self, Piece, called_for, set, set_value, value};
use super::parts::{self, Base};
use crate::record::State;
use crate::screens::dashboard::{Dashboard, Fact, NOTABLE, ObjectionView, Situation, draw};
use crate::screens::lines::lines;
use crate::wire::FromOurPages;

struct App {
    base: Rc<Base>,
}

/// Starts the dashboard.
#[wasm_bindgen]
pub async fn start_dashboard() {
    let Some(base) = Base::new().await else { return };
    let app = Rc::new(App { base });
    app.show();
    app.base.page.is_ready();
    app.listen();
}

impl App {
    fn drawn(&self) -> Dashboard {
        let overview = self.base.overview.borrow();
        let language = self.base.texts.language();
        draw(&Situation {
            overview: overview.as_ref(),
            permitted: self.base.permitted.get(),
            texts: &self.base.texts,
            date: &|at| parts::day(language, at),
            moment: &|at| parts::moment(language, at),
        })
    }

    fn show(&self) {
        let Base { page, texts, overview, .. } = &*self.base;
        let dashboard = self.drawn();
        parts::show_notices(page, &dashboard.notices);
        let none = dashboard.readable && dashboard.objections.is_empty();
        page.show("none", none);
        if none {
            let overview = overview.borrow();
            let person = overview.as_ref().and_then(|overview| overview.person.as_ref());
            parts::show_lines(page, &lines(person, &[], texts, &|at| parts::day(texts.language(), at)));
        }
        page.show("objections", !dashboard.objections.is_empty());
        page.fill(
            "objections",
            dashboard.objections.iter().filter_map(|objection| self.objection(objection)),
        );
        page.show("details", dashboard.readable);
        page.show("details-none", dashboard.details.is_empty());
        page.show("details-facts", !dashboard.details.is_empty());
        page.fill("details-facts", dashboard.details.iter().filter_map(|fact| self.fact(fact)));
        let edit =
            if dashboard.details.is_empty() { "dashboard-details-enter" } else { "dashboard-details-edit" };
        page.say("details-edit", &texts.say(edit));
    }

    fn fact(&self, fact: &Fact) -> Option<Piece> {
        let piece = self.base.page.piece("fact-template")?;
        piece.say("name", &fact.name);
        piece.say("value", &fact.value);
        Some(piece)
    }

    fn objection(&self, objection: &ObjectionView) -> Option<Piece> {
        let Base { page, texts, .. } = &*self.base;
        let piece = page.piece("objection-template")?;
        set(piece.element(), "data-objection", &objection.id);
        piece.say("title", &objection.title);
        piece.say("state", &objection.says);
        piece.set("state", "data-state", objection.state.word());
        piece.fill("notes", objection.notes.iter().filter_map(|note| page.made("p", note)));
        piece.fill("facts", objection.facts.iter().filter_map(|fact| self.fact(fact)));
        piece.say("text", objection.text.as_deref().unwrap_or_default());
        piece.show("text-part", objection.text.is_some());
        piece.show("answers-part", !objection.answers.is_empty());
        piece.fill("answers", objection.answers.iter().filter_map(|fact| self.fact(fact)));
        piece.show("no-text", objection.text.is_none());
        let (mark, note) = (mark_id(&objection.id), format!("note-{}", objection.id));
        piece.set("mark", "id", &mark);
        piece.set("mark-label", "for", &mark);
        piece.set("mark-note", "id", &note);
        piece.set("mark", "aria-describedby", &note);
        // A page that waits for a code is seen, not noted; while it does, that is what the list shows.
        let seen = Some(objection.state).filter(|state| !NOTABLE.contains(state));
        let states = seen.into_iter().chain(NOTABLE).filter_map(|state| {
            let group = if NOTABLE.contains(&state) { "mark" } else { "state" };
            let option = page.made("option", &texts.say(&format!("dashboard-{group}-{}", state.word())))?;
            set(option.element(), "value", state.word());
            Some(option)
        });
        piece.fill("mark", states);
        if let Some(mark) = piece.slot("mark") {
            set_value(&mark, objection.state.word());
        }
        Some(piece)
    }

    fn listen(self: &Rc<Self>) {
        let app = Rc::clone(self);
        self.base.page.on("click", move |event| {
            let Some((word, _)) = called_for(event) else { return };
            match word.as_str() {
                "forget" => {
                    if let Some(dialog) = app.dialog() {
                        dialog.show_modal().ok();
                    }
                }
                "keep" => app.close_dialog(),
                "forget-all" => {
                    app.close_dialog();
                    Rc::clone(&app).send(FromOurPages::Forget {}, "dashboard-forgotten", "title".into());
                }
                word => {
                    let shown = Rc::clone(&app);
                    app.base.remedy(word, move || shown.show());
                }
            }
        });
        let app = Rc::clone(self);
        self.base.page.on("change", move |event| {
            if let Some((id, state)) = dom::target(event).as_ref().and_then(marked) {
                // The list is drawn anew; the focus goes back to where it was.
                let focus = mark_id(&id);
                Rc::clone(&app).send(FromOurPages::Mark { id, state }, "dashboard-marked", focus);
            }
        });
    }

    fn dialog(&self) -> Option<HtmlDialogElement> {
        self.base.page.element("sure")?.dyn_into().ok()
    }

    fn close_dialog(&self) {
        if let Some(dialog) = self.dialog() {
            dialog.close();
        }
    }

    /// Sends a message, shows what is then stored, says that it is done and moves the focus.
    fn send(self: Rc<Self>, message: FromOurPages, done: &'static str, focus: String) {
        spawn_local(async move {
            let is_done = self.base.tell(&message).await;
            self.show();
            self.base.say(if is_done { done } else { "error-not-kept" });
            self.base.page.focus(&focus);
        });
    }
}

fn mark_id(entry: &str) -> String {
    format!("mark-{entry}")
}

/// The entry and the state that a list was set to.
fn marked(list: &Element) -> Option<(String, State)> {
    let entry = list.closest("[data-objection]").ok()??.get_attribute("data-objection")?;
    list.has_attribute("data-mark").then_some(())?;
    Some((entry, State::from_word(&value(list)?)?))
}
