//! The welcome page: says what Objector does and never does, takes the person's details, shows the text that they lead to.
//!
//! The background's overview and what the person types come in; what `screens` makes of both is shown. The questions themselves are in
//! `details`, which the popup shares.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;

use super::details::DetailsForm;
use super::dom::{called_for, target};
use super::parts::{self, Base};
use crate::screens::details::{for_whom, preview, right};
use crate::screens::lines::lines;
use crate::screens::notice::{Footing, notices};

struct App {
    base: Rc<Base>,
    form: Rc<DetailsForm>,
}

/// Starts the welcome page.
#[wasm_bindgen]
pub async fn start_welcome() {
    let Some(base) = Base::new().await else { return };
    let app = Rc::new(App { form: DetailsForm::new(&base), base });
    app.form.restore_draft().await;
    app.show();
    app.base.page.is_ready();
    app.listen();
}

impl App {
    fn show(&self) {
        let Base { page, texts, overview, permitted } = &*self.base;
        {
            let overview = overview.borrow();
            let footing = Footing {
                reachable: overview.is_some(),
                permitted: permitted.get(),
                trouble: overview.as_ref().and_then(|overview| overview.trouble),
            };
            parts::show_notices(page, &notices(footing, texts));
            page.show("details-form", footing.holds());
            let person = overview.as_ref().and_then(|overview| overview.person.as_ref());
            let record = overview.as_ref().map_or(&[][..], |overview| &overview.record);
            let country = person.map_or("", |person| person.country.as_str());
            let lines =
                parts::with_dates(texts.language(), country, |dates, _| lines(person, record, texts, dates));
            parts::show_lines(page, &lines);
        }
        self.show_preview();
    }

    fn show_preview(&self) {
        let person = self.form.read();
        let Base { page, texts, .. } = &*self.base;
        page.say("preview", &preview(&person, texts));
        page.say("right", &right(&person, texts));
        page.announce("for-whom-note", &for_whom(&person, texts));
    }

    fn listen(self: &Rc<Self>) {
        let app = Rc::clone(self);
        self.base.page.on("click", move |event| {
            let Some((word, element)) = called_for(event) else { return };
            match word.as_str() {
                "add-account" => app.form.add_account(&element),
                "remove-account" => app.form.remove_account(&element),
                word => {
                    let shown = Rc::clone(&app);
                    app.base.remedy(word, move || shown.show());
                }
            }
        });
        let app = Rc::clone(self);
        self.base.page.on("input", move |event| {
            app.form.was_edited(event);
            app.base.page.show("ready", false);
            app.show_preview();
        });
        let app = Rc::clone(self);
        self.base.page.on("change", move |event| {
            if target(event).is_some_and(|field| field.id() == "language") {
                let app = Rc::clone(&app);
                spawn_local(async move {
                    if app.form.speak().await {
                        app.base.page.reload();
                    }
                });
            }
        });
        let app = Rc::clone(self);
        self.base.page.on("focusout", move |_| app.form.was_left());
        let app = Rc::clone(self);
        self.base.page.on("submit", move |event| {
            event.prevent_default();
            let app = Rc::clone(&app);
            spawn_local(async move {
                if app.form.save().await {
                    app.show();
                    app.base.page.show("ready", true);
                }
            });
        });
    }
}
