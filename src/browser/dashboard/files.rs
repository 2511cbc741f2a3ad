//! Files that the dashboard gives and takes: proof, calendar, backup.
//!
//! A link holds its file while it is pressed; the browser saves it. A backup is looked at before anything is changed.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlInputElement};

use super::App;
use super::objections::entry_of;
use crate::browser::ask::ask;
use crate::browser::dom::set_value;
use crate::browser::parts::hold_file;
use crate::record::proof::{self, Print};
use crate::record::{Entry, calendar};
use crate::refusal::Refusal;
use crate::screens::backup;
use crate::wire::{Exported, FromOurPages, Trial};

const JSON: &str = "application/json";

/// The largest file that is read, in bytes: far above any that Objector writes.
const LARGEST_FILE: f64 = 64.0 * 1024.0 * 1024.0;

/// What is made or read and not yet saved or taken in.
#[derive(Default)]
pub(super) struct Files {
    /// The backup that was made.
    backup: RefCell<String>,
    /// The file that was looked at, and what its changes are changes of.
    read: RefCell<Option<(String, u32)>>,
}

impl App {
    /// Makes a pressed link hold a file about its objection, or about all.
    pub(super) fn hold(&self, word: &str, link: &Element) {
        let id = entry_of(link);
        let overview = self.base.overview.borrow();
        let Some(overview) = overview.as_ref() else { return };
        let entries: Vec<&Entry> =
            overview.record.iter().filter(|entry| id.as_ref().is_none_or(|id| entry.id == *id)).collect();
        self.with_dates(|dates, clock| {
            let day = dates.watch.today.to_string();
            let name = |id: &str| self.texts.say_with(id, &[("day", day.as_str().into())]);
            match word {
                "proof-page" => {
                    let print = Print {
                        texts: &self.texts,
                        date: dates.date,
                        moment: dates.moment,
                        watch: dates.watch,
                        now: clock.now,
                        version: &overview.version,
                    };
                    let file = format!("{}.html", name("record-proof-file"));
                    hold_file(link, &file, "text/html", &proof::page(&entries, &print));
                }
                "proof-json" => {
                    let file = format!("{}.json", name("record-proof-file"));
                    hold_file(link, &file, JSON, &proof::json(&entries, clock.now, &overview.version));
                }
                _ => match calendar::calendar(&entries, &self.texts, &dates.watch, clock.now) {
                    Some(text) => hold_file(link, &name("record-calendar-file"), "text/calendar", &text),
                    None => {
                        // Without a file the link leads nowhere.
                        link.remove_attribute("href").ok();
                        self.say("dashboard-calendar-none");
                    }
                },
            }
        });
    }

    /// Makes a backup of everything, and offers to save it.
    pub(super) async fn export(self: Rc<Self>) {
        match ask::<Exported>(&FromOurPages::Export {}).await {
            Ok(exported) => {
                self.files.backup.replace(exported.file);
                self.base.page.show("backup-file", true);
                self.base.page.focus("backup-file");
            }
            Err(refusal) => self.say(self.reason(refusal)),
        }
    }

    /// Makes the pressed link hold the backup that was made.
    pub(super) fn hold_backup(&self, link: &Element) {
        let day = self.with_dates(|dates, _| dates.watch.today.to_string());
        let name = self.texts.say_with("record-backup-file", &[("day", day.as_str().into())]);
        hold_file(link, &name, JSON, &self.files.backup.borrow());
    }

    /// Reads the file that was chosen, and says what taking it in would change.
    pub(super) async fn try_import(self: Rc<Self>) {
        let page = &self.base.page;
        let file = page
            .element("import")
            .and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
            .and_then(|field| field.files()?.get(0));
        let Some(file) = file else { return };
        let text = if file.size() <= LARGEST_FILE { JsFuture::from(file.text()).await.ok() } else { None };
        let text = text.and_then(|text| text.as_string());
        let trial = match &text {
            Some(text) => ask::<Trial>(&FromOurPages::TryImport { text: text.clone() }).await,
            None => Err(Refusal::Unusable),
        };
        // The same file can be chosen again after it was mended.
        if let Some(field) = page.element("import") {
            set_value(&field, "");
        }
        page.show("trial", true);
        let (says, can_take, asks) = match &trial {
            Ok(trial) => {
                let view = backup::trial(trial, &self.texts);
                (view.says, view.can_take, view.asks_for_person)
            }
            Err(refusal) => (vec![self.texts.say(self.reason(*refusal))], false, false),
        };
        page.fill("import-says", says.iter().filter_map(|text| page.made("li", text)));
        page.show("take-in", can_take);
        page.show("take-person-field", asks);
        self.files.read.replace(trial.ok().zip(text).map(|(trial, text)| (text, trial.revision)));
        page.focus(if can_take { "take-in" } else { "import" });
    }

    /// Takes in the file that was looked at.
    pub(super) async fn take_in(self: Rc<Self>) {
        let Some((text, revision)) = self.files.read.take() else { return };
        let ticked =
            self.base.page.element("take-person").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        let take_person = ticked.is_some_and(|field| field.checked());
        let answer =
            self.base.try_to(&FromOurPages::Import { text, take_person, revision: Some(revision) }).await;
        self.leave_out();
        self.show();
        self.say(answer.map_or_else(|refusal| self.reason(refusal), |()| "dashboard-backup-taken"));
        self.base.page.focus("settings-title");
    }

    /// Lets go of the file that was looked at.
    pub(super) fn leave_out(&self) {
        drop(self.files.read.take());
        self.base.page.show("trial", false);
        self.base.page.focus("settings-title");
    }
}
