//! What the background does with each message: who may speak, what is answered, what is changed in what is stored.
//!
//! Takes the sender as the browser describes it, the message, the stored document, the time and the texts; gives answers and
//! [`Change`]s. Pure: `browser::messages` carries messages, documents and texts to it and carries out what it says. Nothing is
//! remembered between two messages, as the background may be stopped at any moment.

use serde::Deserialize;

use crate::capture::Capture;
use crate::form::{self, Field};
use crate::language::Language;
use crate::managed::Managed;
use crate::page::{self, Address, Page, Route, Verdict};
use crate::person::{Ground, Person};
use crate::personal::Personal;
use crate::plan::{self, Plan};
use crate::record::backup::{self, Backup};
use crate::record::day::Day;
use crate::record::said::{self, Clock, Moment, SentElsewhere, Wrong};
use crate::record::share;
use crate::record::{self, By, Entry, Event, Mark, State, Submit, Visit};
use crate::snapshot::Snapshot;
use crate::store::{Document, Trouble};
use crate::text::Texts;
use crate::wire::{
    Exported, FromOurPages, FromPage, JudgedField, JudgedPage, Judgement, Overview, Refusal, Trial,
};

/// The longest text of a person that is kept, in characters. Own words are the longest; a letter has about five thousand.
const LONGEST_TEXT: usize = 20_000;

/// The longest name of a Land, in bytes.
const LONGEST_LAND: usize = 40;

/// The most accounts of a person that are kept.
const MOST_ACCOUNTS: usize = 200;

/// Who sent a message, as the browser describes it (`runtime.MessageSender`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sender {
    /// The extension that it came from.
    #[serde(default)]
    pub id: Option<String>,
    /// The address of the page or frame.
    #[serde(default)]
    pub url: Option<String>,
    /// The frame: 0 is a tab's own page.
    #[serde(default)]
    pub frame_id: Option<i32>,
    /// The tab, where there is one.
    #[serde(default)]
    pub tab: Option<Tab>,
}

/// The tab that a message came from (`tabs.Tab`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Tab {
    /// Its number.
    #[serde(default)]
    pub id: Option<i32>,
    /// The address that it shows.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether it is in a private window.
    #[serde(default)]
    pub incognito: bool,
}

/// Objector, as the browser knows it.
#[derive(Clone, Debug)]
pub struct Ourselves {
    /// The extension's id.
    pub id: String,
    /// The address that all of the extension's own pages begin with, up to and with the slash after the host.
    pub root: String,
}

/// Who may speak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The content script, in a tab's own page on one of Meta's hosts.
    Page(Visitor),
    /// The popup, the welcome page or the dashboard.
    OurPages,
}

/// The page that a content script runs in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// The page's address, as the browser says it.
    pub address: Address,
    /// The tab.
    pub tab: i32,
    /// Whether the tab is in a private window, of which nothing is kept.
    pub private: bool,
}

/// Decides who speaks; `None` where nobody who may.
#[must_use]
pub fn speaker(sender: &Sender, ourselves: &Ourselves) -> Option<Speaker> {
    let url = sender.url.as_deref()?;
    if sender.id.as_deref() != Some(ourselves.id.as_str()) || sender.frame_id.is_some_and(|frame| frame != 0)
    {
        return None;
    }
    if url.starts_with(&ourselves.root) {
        return Some(Speaker::OurPages);
    }
    let tab = sender.tab.as_ref()?;
    sender.frame_id?;
    // After `pushState`, `sender.url` may still be the address that the page was loaded with, while the tab's is the one shown. A tab
    // that has meanwhile gone to another host shows somebody else.
    let sent_from = Address::of_meta(url)?;
    let shown =
        tab.url.as_deref().and_then(Address::of_meta).filter(|shown| shown.host() == sent_from.host());
    Some(Speaker::Page(Visitor { address: shown.unwrap_or(sent_from), tab: tab.id?, private: tab.incognito }))
}

/// A message, from somebody who may send it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// From the content script.
    Page(Visitor, FromPage),
    /// From one of our own pages.
    OurPages(FromOurPages),
}

/// Reads a message, given as JSON, as what its sender may say.
///
/// # Errors
/// [`Refusal::NotAllowed`] for a sender who may not speak, [`Refusal::UnknownMessage`] for what this sender cannot say.
pub fn hear(sender: &Sender, ourselves: &Ourselves, message: &str) -> Result<Heard, Refusal> {
    // What the reader says about a message that it cannot read may quote it, and with it the person: it goes no further.
    match speaker(sender, ourselves).ok_or(Refusal::NotAllowed)? {
        Speaker::Page(visitor) => serde_json::from_str(message).map(|message| Heard::Page(visitor, message)),
        Speaker::OurPages => serde_json::from_str(message).map(Heard::OurPages),
    }
    .map_err(|_| Refusal::UnknownMessage)
}

/// A page that the content script saw, and what it is.
#[derive(Clone, Debug)]
pub struct Seen {
    visitor: Visitor,
    snapshot: Snapshot,
    page: Page,
    fields: Vec<Field>,
}

impl Seen {
    /// Recognises the page and classifies its controls.
    #[must_use]
    pub fn new(visitor: Visitor, snapshot: Snapshot) -> Self {
        let page = page::recognise(&visitor.address, &snapshot);
        let fields = match page.verdict {
            Verdict::Ignored => Vec::new(),
            Verdict::Recognised | Verdict::Unsure => form::classify(&page, &snapshot),
        };
        Self { visitor, snapshot, page, fields }
    }

    /// What the page is.
    #[must_use]
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// The tab that it is in.
    #[must_use]
    pub fn tab(&self) -> i32 {
        self.visitor.tab
    }

    /// The plan for it.
    #[must_use]
    pub fn plan(&self, stored: Result<&Document, Trouble>, texts: &Texts, page_texts: &Texts) -> Plan {
        plan::draw_up(&plan::Ask {
            page: &self.page,
            address: &self.visitor.address,
            fields: &self.fields,
            snapshot: &self.snapshot,
            person: stored.ok().and_then(|document| document.person.as_ref()),
            trouble: stored.err(),
            closed: stored.map_or(&[][..], |document| &document.settings.closed),
            texts,
            page_texts,
        })
    }

    /// What this look tells about an objection that was sent from this tab before.
    #[must_use]
    pub fn told(&self, document: &Document, now: i64) -> Option<Change> {
        let visit = Visit { route: self.page.route?, tab: self.visitor.tab, now };
        let (entry, state) = record::told(&document.record, visit, self.page.stage?)?;
        Some(Change::Mark { id: entry.id.clone(), mark: Mark { state, at: now, by: By::Page } })
    }

    /// What is to be taken down now that the person has pressed the form's submit button; nothing in private windows.
    #[must_use]
    pub fn submitted(&self, moment: &Moment<'_>) -> Option<Change> {
        if self.visitor.private {
            return None;
        }
        let named: Vec<record::Named<'_>> =
            self.fields.iter().map(|field| (field.index, field.asks_for, field.label.as_str())).collect();
        let address = &self.visitor.address;
        let submit = Submit {
            page: &self.page,
            platform: self.page.route.and_then(|route| plan::platform_of(route, address)),
            address: &format!("{}{}", address.host(), address.path()),
            tab: self.visitor.tab,
            now: moment.clock.now,
            offset: moment.clock.offset,
            chance: moment.chance,
            version: moment.version,
        };
        record::entry(&submit, &self.snapshot, &named).map(Box::new).map(Change::Submitted)
    }
}

/// What is to be remembered of a closed or reopened card; nothing in private windows.
#[must_use]
pub fn closed(visitor: &Visitor, key: String, closed: bool) -> Option<Change> {
    (!visitor.private).then_some(Change::Closed { key, closed })
}

/// One change to what is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The person's details.
    Person {
        /// The details, whole.
        person: Box<Person>,
        /// The revision that they were edited from.
        revision: Option<u32>,
    },
    /// An objection was sent.
    Submitted(Box<Entry>),
    /// A page told how it stands with one.
    Mark {
        /// The entry.
        id: String,
        /// What is known.
        mark: Mark,
    },
    /// The person says something of one.
    Said {
        /// The entry.
        id: String,
        /// What they say.
        saying: Saying,
        /// When.
        clock: Clock,
        /// What the person saw of the entry: [`Entry::revision`].
        revision: Option<u32>,
    },
    /// The person says that one was sent without Objector.
    Add(Box<Entry>),
    /// What stands in a file.
    Import {
        /// What was read of it.
        backup: Box<Backup>,
        /// Whether the person's details are taken from it where they differ.
        take_person: bool,
        /// What the person saw of all that is kept: [`Document::record_revision`].
        revision: Option<u32>,
    },
    /// A card was closed or opened again.
    Closed {
        /// The card's key.
        key: String,
        /// `false` where it was opened again.
        closed: bool,
    },
    /// The person ticked something, or took the tick away.
    Ticked {
        /// Its key.
        key: String,
        /// Whether it is ticked now.
        ticked: bool,
    },
    /// The person was notified: all steps of which they were, and that are still due.
    Notified(Vec<String>),
    /// All closed cards are shown again.
    ResetClosed,
    /// Something went wrong in Objector itself.
    Problem {
        /// What happened.
        what: String,
        /// When.
        at: i64,
        /// In which version.
        version: String,
    },
}

/// What the person says of an objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saying {
    /// How it stands.
    State(State),
    /// On which day something happened; `None` takes that back.
    Event(Event, Option<Day>),
    /// A note.
    Note(Personal),
    /// That a note is to go, by its time.
    TakeBack(i64),
}

impl Change {
    /// An objection that was sent without Objector, as the person tells it.
    ///
    /// # Errors
    /// [`Refusal::InFuture`], [`Refusal::TooEarly`], [`Refusal::TooLong`].
    pub fn added(sent: SentElsewhere, moment: &Moment<'_>) -> Result<Self, Refusal> {
        Ok(Change::Add(Box::new(said::entry(sent, moment)?)))
    }

    /// The taking in of a file.
    ///
    /// # Errors
    /// [`Refusal::Unusable`]; [`trial`] says why.
    pub fn import(text: &str, take_person: bool, revision: Option<u32>) -> Result<Self, Refusal> {
        let backup = Box::new(readable(text).map_err(|_| Refusal::Unusable)?);
        Ok(Change::Import { backup, take_person, revision })
    }

    /// Makes the change. Gives whether anything is different, and so whether to write.
    ///
    /// # Errors
    /// [`Refusal::Changed`], [`Refusal::TooLong`], [`Refusal::NotFound`], [`Refusal::Unusable`] and those of a [`Wrong`] day; the
    /// document is then as it was.
    pub fn apply(self, document: &mut Document) -> Result<bool, Refusal> {
        Ok(match self {
            Change::Person { person, revision } => {
                if revision.is_some_and(|revision| revision != document.revision) {
                    return Err(Refusal::Changed);
                }
                if !is_of_human_length(&person) {
                    return Err(Refusal::TooLong);
                }
                let differs = document.person.as_ref() != Some(&*person);
                document.revision = document.revision.wrapping_add(u32::from(differs));
                document.person = Some(*person);
                differs
            }
            Change::Submitted(entry) => record::add(&mut document.record, *entry),
            Change::Mark { id, mark } => {
                record::mark(&mut document.record, &id, mark).ok_or(Refusal::NotFound)?
            }
            Change::Said { id, saying, clock, revision } => {
                let entry =
                    document.record.iter_mut().find(|entry| entry.id == id).ok_or(Refusal::NotFound)?;
                if revision.is_some_and(|revision| revision != entry.revision()) {
                    return Err(Refusal::Changed);
                }
                match saying {
                    Saying::State(state) => said::state(entry, state, clock.now)?,
                    Saying::Event(event, on) => said::event(entry, event, on, clock)?,
                    Saying::Note(text) => said::note(entry, text, clock.now)?,
                    Saying::TakeBack(note) => said::take_back(entry, note).ok_or(Refusal::NotFound)?,
                }
            }
            Change::Add(entry) => {
                if document.record.len() >= backup::MOST_ENTRIES {
                    return Err(Refusal::TooLong);
                }
                // The record is in the order of sending.
                let before = document.record.iter().rposition(|known| known.at <= entry.at);
                document.record.insert(before.map_or(0, |place| place + 1), *entry);
                true
            }
            Change::Import { backup, take_person, revision } => {
                if revision.is_some_and(|revision| revision != document.record_revision()) {
                    return Err(Refusal::Changed);
                }
                let before = document.settings.closed.len();
                let changes = backup::merge(document, *backup, take_person).map_err(|_| Refusal::Unusable)?;
                changes.any() || document.settings.closed.len() != before
            }
            Change::Closed { key, closed } => document.set_closed(&key, closed),
            Change::Ticked { key, ticked } => document.set_ticked(&key, ticked),
            Change::Notified(steps) => {
                let differs = document.notified != steps;
                document.notified = steps;
                differs
            }
            Change::ResetClosed => {
                let any = !document.settings.closed.is_empty();
                document.settings.closed.clear();
                any
            }
            Change::Problem { what, at, version } => {
                document.add_problem(&what, at, &version);
                true
            }
        })
    }
}

/// Whether nothing in a person's details is longer than anything that could be meant.
pub(crate) fn is_of_human_length(person: &Person) -> bool {
    let Person {
        full_name,
        given_name,
        family_name,
        email,
        phone,
        country,
        land,
        accounts,
        grounds,
        own_words,
        ..
    } = person;
    let texts = [full_name, given_name, family_name, email, phone, own_words];
    let of_accounts = accounts.iter().flat_map(|account| [&account.email, &account.handle]);
    accounts.len() <= MOST_ACCOUNTS
        && country.len() <= 2
        && land.len() <= LONGEST_LAND
        && grounds.len() <= Ground::ALL.len()
        && texts.into_iter().chain(of_accounts).all(|text| text.reveal().chars().count() <= LONGEST_TEXT)
}

/// Reads a file, and looks whether its details are such as a person could have entered.
fn readable(text: &str) -> Result<Backup, backup::Refused> {
    let backup = backup::read(text)?;
    if backup.person.as_ref().is_some_and(|person| !is_of_human_length(person)) {
        return Err(backup::Refused::at("person".into()));
    }
    Ok(backup)
}

/// What would come of taking in a file.
#[must_use]
pub fn trial(document: &Document, text: &str) -> Trial {
    let tried = readable(text).and_then(|backup| backup::dry_run(document, &backup));
    let (changes, refused) = match tried {
        Ok(changes) => (Some(changes), None),
        Err(refused) => (None, Some(refused)),
    };
    Trial { changes, refused, revision: document.record_revision() }
}

/// All that is kept, as a file.
///
/// # Errors
/// [`Refusal::Broken`], which cannot happen with the types of a document.
pub fn exported(document: &Document, now: i64, version: &str) -> Result<Exported, Refusal> {
    backup::write(document, now, version).map(|file| Exported { file }).ok_or(Refusal::Broken)
}

/// What the popup, the welcome page and the dashboard show.
#[must_use]
pub fn overview(
    stored: Result<Document, Trouble>,
    full: bool,
    managed: Managed,
    browser_language: &str,
    version: &str,
) -> Overview {
    let full = full.then_some(Trouble::Full);
    let (document, trouble) = match stored {
        Ok(document) => (document, full),
        Err(trouble) => (Document::default(), Some(trouble)),
    };
    Overview {
        language: language(document.person.as_ref(), managed.language_tag(browser_language)),
        sync_trouble: share::trouble(&document),
        hidden: managed.hidden,
        person: document.person,
        settings: document.settings,
        record: document.record,
        problems: document.problems,
        trouble,
        revision: document.revision,
        version: version.into(),
    }
}

/// The language to speak: the person's, else the browser's, else English.
#[must_use]
pub fn language(person: Option<&Person>, browser_language: &str) -> Language {
    person
        .and_then(|person| person.language)
        .or_else(|| Language::from_tag(browser_language))
        .unwrap_or(Language::English)
}

/// What a page is and what its controls ask for; of an ignored page, what they would be taken for.
#[must_use]
pub fn judge(url: &str, snapshot: &Snapshot) -> Judgement {
    let page = Address::parse(url).map(|address| page::recognise(&address, snapshot));
    let page = page.unwrap_or(Page {
        verdict: Verdict::Ignored,
        route: None,
        stage: None,
        language: None,
        signs: Vec::new(),
    });
    let fields = match page.verdict {
        Verdict::Ignored => form::classify_any(snapshot),
        Verdict::Recognised | Verdict::Unsure => form::classify(&page, snapshot),
    };
    // One field a control, in the same order.
    let fields = fields.into_iter().zip(&snapshot.controls).map(|(field, control)| JudgedField {
        index: field.index,
        asks_for: field.asks_for,
        required: control.required,
        label: field.label,
    });
    Judgement {
        fields: fields.collect(),
        page: JudgedPage {
            verdict: page.verdict,
            route: page.route,
            stage: page.stage,
            language: page.language,
        },
        signs: page.signs,
    }
}

/// Writes a page down for the maintainers, without anything of the person.
///
/// # Errors
/// [`Refusal::NotAllowed`] for a page that is not Meta's: those are nobody's business.
pub fn hand_in(
    url: &str,
    snapshot: &Snapshot,
    person: Option<&Person>,
    version: &str,
) -> Result<Capture, Refusal> {
    let address = Address::of_meta(url).ok_or(Refusal::NotAllowed)?;
    let page = page::recognise(&address, snapshot);
    let fields = match page.verdict {
        Verdict::Ignored => form::classify_any(snapshot),
        Verdict::Recognised | Verdict::Unsure => form::classify(&page, snapshot),
    };
    Ok(Capture::of(&address, &page, &fields, snapshot, person, version))
}

/// Something that can be opened in a new tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A page of the extension, by its file.
    OurPage(&'static str),
    /// A page of Meta's or of a source, from our own tables.
    Web(&'static str),
}

/// What a button's target stands for. Only what is in our tables can be opened, whoever asks.
///
/// # Errors
/// [`Refusal::NotFound`] for anything else.
pub fn target(name: &str) -> Result<Target, Refusal> {
    let target = match name.split_once(':') {
        None if name == "details" => Some(Target::OurPage("welcome.html")),
        None if name == "dashboard" => Some(Target::OurPage("dashboard.html")),
        Some(("form", route)) => Route::from_word(route).and_then(page::form_url).map(Target::Web),
        Some(("source", id)) => page::sources::find(id).map(|source| Target::Web(source.url)),
        _ => None,
    };
    target.ok_or(Refusal::NotFound)
}

impl From<Wrong> for Refusal {
    fn from(wrong: Wrong) -> Self {
        match wrong {
            Wrong::InFuture => Refusal::InFuture,
            Wrong::TooEarly => Refusal::TooEarly,
            Wrong::TooLong => Refusal::TooLong,
        }
    }
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Damaged => Refusal::Damaged,
            Trouble::Newer => Refusal::Newer,
            Trouble::Full => Refusal::Full,
            Trouble::Unreadable => Refusal::Unreadable,
        }
    }
}

#[cfg(test)]
mod senders;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::asks_for::AsksFor;
    use crate::page::Stage;
    use crate::person::{Account, Platform};

    const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";
    const NOW: i64 = 1_795_000_000_000;

    fn moment(now: i64) -> Moment<'static> {
        Moment { clock: Clock { now, offset: 60 }, chance: 1, version: "0.1.0" }
    }

    fn ourselves() -> Ourselves {
        Ourselves { id: "objector".into(), root: "chrome-extension://objector/".into() }
    }

    fn on_page(url: &str) -> Sender {
        Sender {
            id: Some("objector".into()),
            url: Some(url.into()),
            frame_id: Some(0),
            tab: Some(Tab { id: Some(3), url: Some(url.into()), incognito: false }),
        }
    }

    fn popup() -> Sender {
        Sender {
            id: Some("objector".into()),
            url: Some("chrome-extension://objector/popup.html".into()),
            ..Sender::default()
        }
    }

    fn visitor() -> Visitor {
        match speaker(&on_page(FORM), &ourselves()) {
            Some(Speaker::Page(visitor)) => visitor,
            other => panic!("{other:?}"),
        }
    }

    fn says(sender: &Sender, message: &str) -> Result<Heard, Refusal> {
        hear(sender, &ourselves(), message)
    }

    fn snapshot(email: &str) -> Snapshot {
        let json = format!(
            r#"{{"generation": 1, "lang": "en", "title": "Object to your information being used for AI at Meta",
                "hidden": {{"support_form_id": "712876720715583"}},
                "headings": ["Object to your information being used for AI at Meta"],
                "controls": [{{"index": 0, "kind": "text", "input_type": "email", "name": "email", "visible": true,
                    "writable": true, "form": 0, "value": "{email}",
                    "labels": [{{"source": "label", "text": "Email address"}}]}}]}}"#
        );
        serde_json::from_str(&json).unwrap()
    }

    #[test]
    fn our_own_pages_speak_in_the_popup_and_in_tabs() {
        let mut in_a_tab = on_page("chrome-extension://objector/dashboard.html#record");
        assert_eq!(speaker(&popup(), &ourselves()), Some(Speaker::OurPages));
        assert_eq!(speaker(&in_a_tab, &ourselves()), Some(Speaker::OurPages));
        in_a_tab.frame_id = Some(4);
        assert_eq!(speaker(&in_a_tab, &ourselves()), None);
    }

    #[test]
    fn metas_pages_speak_from_their_own_frame_only() {
        assert!(matches!(speaker(&on_page(FORM), &ourselves()), Some(Speaker::Page(_))));
        let with = |change: fn(&mut Sender)| {
            let mut sender = on_page(FORM);
            change(&mut sender);
            speaker(&sender, &ourselves())
        };
        assert_eq!(with(|sender| sender.frame_id = Some(1)), None);
        assert_eq!(with(|sender| sender.frame_id = None), None);
        assert_eq!(with(|sender| sender.tab = None), None);
        assert_eq!(with(|sender| sender.tab = Some(Tab::default())), None);
        assert_eq!(with(|sender| sender.url = None), None);
        assert_eq!(with(|sender| sender.id = None), None);
        assert_eq!(with(|sender| sender.id = Some("another".into())), None);
        assert_eq!(speaker(&Sender::default(), &ourselves()), None);
    }

    #[test]
    fn look_alikes_may_not_speak() {
        for url in [
            "http://www.facebook.com/help/contact/712876720715583",
            "https://www.facebook.com.example.org/help/contact/712876720715583",
            "https://notfacebook.com/help/contact/712876720715583",
            "https://example.org/https://www.facebook.com/help/contact/712876720715583",
            "https://example.org/?chrome-extension://objector/",
            "chrome-extension://another/popup.html",
            "chrome-extension://objector.example.org/popup.html",
            "moz-extension://objector/popup.html",
            "about:blank",
            "data:text/html,https://www.facebook.com/",
            "",
        ] {
            assert_eq!(speaker(&on_page(url), &ourselves()), None, "{url}");
        }
    }

    #[test]
    fn the_address_is_the_shown_one_unless_the_tab_has_gone_elsewhere() {
        let shown = |url: Option<&str>| {
            let mut sender = on_page(FORM);
            sender.tab = Some(Tab { id: Some(3), url: url.map(str::to_owned), incognito: false });
            match speaker(&sender, &ourselves()) {
                Some(Speaker::Page(visitor)) => visitor.address.path().to_owned(),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(shown(Some("https://www.facebook.com/privacy/center")), "/privacy/center");
        for elsewhere in [
            None,
            Some("https://help.instagram.com/contact/767264225370182"),
            Some("https://example.org/"),
            Some("http://www.facebook.com/privacy/center"),
        ] {
            assert_eq!(shown(elsewhere), "/help/contact/712876720715583", "{elsewhere:?}");
        }
    }

    #[test]
    fn what_is_no_message_is_refused() {
        for message in [
            "null",
            "[]",
            "7",
            "{}",
            r#""overview""#,
            r#"{"kind": "elsewhere"}"#,
            r#"{"kind": "overview", "more": 1}"#,
            r#"{"kind": "save-person"}"#,
            r#"{"kind": "save-person", "person": {"full_nam": "Alex"}}"#,
            r#"{"kind": "save-person", "person": {"grounds": ["none-of-these"]}}"#,
            r#"{"kind": "mark", "id": "a", "state": "lost"}"#,
        ] {
            assert_eq!(says(&popup(), message), Err(Refusal::UnknownMessage), "{message}");
            assert_eq!(says(&on_page(FORM), message), Err(Refusal::UnknownMessage), "{message}");
        }
    }

    #[test]
    fn only_what_is_in_our_tables_is_opened() {
        assert_eq!(target("details"), Ok(Target::OurPage("welcome.html")));
        assert_eq!(target("dashboard"), Ok(Target::OurPage("dashboard.html")));
        assert!(matches!(target("form:facebook-own"), Ok(Target::Web(url)) if url.starts_with("https://")));
        for name in [
            "",
            "popup",
            "form:",
            "form:elsewhere",
            "source:",
            "source:none",
            "https://example.org/",
            "details:",
        ] {
            assert_eq!(target(name), Err(Refusal::NotFound), "{name}");
        }
    }

    #[test]
    fn a_submit_is_taken_down_and_a_later_look_moves_it_on() {
        let mut document = Document::default();
        let form = Seen::new(visitor(), snapshot("alex@example.org"));
        assert_eq!(form.page().stage, Some(Stage::Form));
        let change = form.submitted(&moment(NOW)).unwrap();
        assert_eq!(change.clone().apply(&mut document), Ok(true));
        assert_eq!(change.apply(&mut document), Ok(false));
        assert_eq!(document.record.len(), 1);
        let entry = &document.record[0];
        assert_eq!(entry.address, "www.facebook.com/help/contact/712876720715583");
        assert_eq!(entry.fields[0].asks_for, AsksFor::Email);
        assert!(form.told(&document, NOW + 1).is_none());

        let mut sent = form.clone();
        sent.page.stage = Some(Stage::Sent);
        let told = sent.told(&document, NOW + 2).unwrap();
        assert_eq!(told.apply(&mut document), Ok(true));
        assert_eq!(document.record[0].state(), State::Acknowledged);
        assert!(sent.told(&document, NOW + 3).is_none());
    }

    #[test]
    fn nothing_is_kept_of_a_private_window() {
        let mut private = visitor();
        private.private = true;
        assert!(closed(&private, "card".into(), true).is_none());
        assert!(Seen::new(private, snapshot("alex@example.org")).submitted(&moment(NOW)).is_none());
        assert!(closed(&visitor(), "card".into(), true).is_some());
    }

    #[test]
    fn details_are_saved_once_and_not_over_newer_ones() {
        let mut document = Document::default();
        let save = |name: &str, revision| Change::Person {
            person: Box::new(Person { full_name: name.into(), ..Person::default() }),
            revision,
        };
        assert_eq!(save("Alex", Some(0)).apply(&mut document), Ok(true));
        assert_eq!(document.revision, 1);
        assert_eq!(save("Alex", Some(1)).apply(&mut document), Ok(false));
        // A card that was closed meanwhile is no reason to refuse.
        assert_eq!(Change::Closed { key: "a".into(), closed: true }.apply(&mut document), Ok(true));
        assert_eq!(save("Alex", Some(1)).apply(&mut document), Ok(false));
        assert_eq!(save("Sam", Some(0)).apply(&mut document), Err(Refusal::Changed));
        assert_eq!(save("Sam", None).apply(&mut document), Ok(true));
        assert_eq!(document.person.unwrap().full_name.reveal(), "Sam");
    }

    #[test]
    fn details_beyond_measure_are_refused_and_change_nothing() {
        let account = Account { handle: "b".into(), ..Account::on(Platform::Meta) };
        let long = "x".repeat(LONGEST_TEXT + 1);
        let too_long = [
            Person { own_words: long.as_str().into(), ..Person::default() },
            Person { country: "FRANCE".into(), ..Person::default() },
            Person { accounts: vec![account.clone(); MOST_ACCOUNTS + 1], ..Person::default() },
            Person { accounts: vec![Account { handle: long.into(), ..account }], ..Person::default() },
            Person { grounds: vec![Ground::Children; 9], ..Person::default() },
        ];
        for person in too_long {
            let mut document = Document::default();
            let change = Change::Person { person: Box::new(person), revision: None };
            assert_eq!(change.apply(&mut document), Err(Refusal::TooLong));
            assert_eq!(document, Document::default());
        }
    }

    #[test]
    fn a_mark_on_no_entry_is_not_found() {
        assert_eq!(
            says_of("none", Saying::State(State::Refused), None).apply(&mut Document::default()),
            Err(Refusal::NotFound)
        );
        let mut document = with_one();
        let id = document.record[0].id.clone();
        assert_eq!(says_of(&id, Saying::TakeBack(7), None).apply(&mut document), Err(Refusal::NotFound));
    }

    fn says_of(id: &str, saying: Saying, revision: Option<u32>) -> Change {
        let clock = Clock { now: NOW + 86_400_000, offset: 60 };
        Change::Said { id: id.into(), saying, clock, revision }
    }

    /// A document with an objection that was sent by hand.
    fn with_one() -> Document {
        let mut document = Document::default();
        added("2026-10-01").unwrap().apply(&mut document).unwrap();
        document
    }

    fn added(on: &str) -> Result<Change, Refusal> {
        let sent = format!(
            r#"{{"route": "instagram-own", "channel": "letter", "platform": "instagram", "on": "{on}"}}"#
        );
        Change::added(serde_json::from_str(&sent).unwrap(), &moment(NOW))
    }

    #[test]
    fn days_to_come_are_refused_with_a_word() {
        assert_eq!(added("2030-01-01"), Err(Refusal::InFuture));
        assert_eq!(added("2017-01-01"), Err(Refusal::TooEarly));
        let mut document = with_one();
        let (id, before) = (document.record[0].id.clone(), document.clone());
        let mut reminded =
            |on: Day| says_of(&id, Saying::Event(Event::Reminded, Some(on)), None).apply(&mut document);
        assert_eq!(reminded(Day::new(2030, 1, 1).unwrap()), Err(Refusal::InFuture));
        assert_eq!(reminded(Day::new(2026, 9, 1).unwrap()), Err(Refusal::TooEarly));
        assert_eq!(document, before);
    }

    #[test]
    fn of_two_windows_the_one_that_is_behind_is_told_so() {
        let mut document = with_one();
        let id = document.record[0].id.clone();
        let shown = document.record[0].revision();
        assert_eq!(says_of(&id, Saying::State(State::Refused), Some(shown)).apply(&mut document), Ok(true));
        // The other window still shows it as it was.
        let late = says_of(&id, Saying::State(State::Granted), Some(shown));
        assert_eq!(late.apply(&mut document), Err(Refusal::Changed));
        assert_eq!(document.record[0].state(), State::Refused);
        let now = document.record[0].revision();
        let note = Saying::Note("Meta wrote.".into());
        assert_eq!(says_of(&id, note, None).apply(&mut document), Ok(true));
        assert_eq!(
            says_of(&id, Saying::State(State::Granted), Some(now)).apply(&mut document),
            Err(Refusal::Changed)
        );
    }

    #[test]
    fn a_file_is_tried_first_and_taken_in_only_if_nothing_changed_since() {
        let file = exported(&with_one(), NOW, "0.2.0").unwrap().file;
        let mut document = Document::default();
        let tried = trial(&document, &file);
        assert_eq!(tried.changes.as_ref().map(|changes| changes.added.len()), Some(1));
        assert_eq!(document, Document::default());
        let import = |revision| Change::import(&file, false, revision).unwrap();
        let mut meanwhile = with_one();
        assert_eq!(import(Some(tried.revision)).apply(&mut meanwhile), Err(Refusal::Changed));
        assert_eq!(import(Some(tried.revision)).apply(&mut document), Ok(true));
        assert_eq!(document.record, with_one().record);
        assert_eq!(import(None).apply(&mut document), Ok(false));
    }

    #[test]
    fn a_file_that_cannot_be_taken_in_says_where_it_is_wrong() {
        let refused = |text: &str| trial(&Document::default(), text).refused.unwrap();
        let file = exported(&with_one(), NOW, "0.2.0").unwrap().file;
        let damaged = refused(&file.replace("letter", "pigeon"));
        assert_eq!((damaged.fault, damaged.line), (backup::Fault::Damaged, 9));
        let name = "x".repeat(LONGEST_TEXT + 1);
        let person = format!(r#""person": {{"full_name": "{name}"}}"#);
        assert_eq!(refused(&file.replace(r#""person": null"#, &person)).path, "person");
        assert_eq!(Change::import("{}", false, None), Err(Refusal::Unusable));
    }

    #[test]
    fn closed_cards_come_back_all_at_once() {
        let mut document = Document::default();
        let close = |key: &str| Change::Closed { key: key.into(), closed: true };
        assert_eq!(close("a").apply(&mut document), Ok(true));
        assert_eq!(close("b").apply(&mut document), Ok(true));
        assert_eq!(Change::ResetClosed.apply(&mut document), Ok(true));
        assert_eq!(Change::ResetClosed.apply(&mut document), Ok(false));
        assert!(document.settings.closed.is_empty());
    }

    #[test]
    fn an_overview_says_what_is_wrong() {
        for trouble in [Trouble::Damaged, Trouble::Newer, Trouble::Unreadable] {
            let overview = overview(Err(trouble), true, Managed::default(), "fr-BE", "0.1.0");
            assert_eq!(overview.trouble, Some(trouble));
            assert_eq!(overview.person, None);
            assert_eq!(overview.language, Language::French);
        }
        assert_eq!(
            overview(Ok(Document::default()), true, Managed::default(), "", "1").trouble,
            Some(Trouble::Full)
        );
        assert_eq!(overview(Ok(Document::default()), false, Managed::default(), "", "1").trouble, None);
    }

    #[test]
    fn the_persons_language_comes_before_the_browsers() {
        let person = Person { language: Some(Language::Irish), ..Person::default() };
        assert_eq!(language(Some(&person), "fr"), Language::Irish);
        assert_eq!(language(Some(&Person::default()), "pt-BR"), Language::Portuguese);
        assert_eq!(language(None, "ja"), Language::English);
    }

    #[test]
    fn a_plan_without_a_readable_store_writes_nothing() {
        let silent = Texts::new(Language::English, &[]);
        let seen = Seen::new(visitor(), snapshot(""));
        for trouble in [Trouble::Damaged, Trouble::Newer, Trouble::Unreadable] {
            assert!(seen.plan(Err(trouble), &silent, &silent).steps.is_empty());
        }
    }

    /// The page is Facebook's: what Objector knows of other accounts, of other objections and for other forms stays where it is.
    #[test]
    fn a_plan_tells_the_page_nothing_that_its_form_does_not_ask_for() {
        let mut document = with_one();
        let told = [
            "instagram@example.org",
            "insta-handle",
            "facebook-handle",
            "+33199000000",
            "Meta wrote back",
            "my dog says no",
        ];
        let account = |platform, email: &str, handle: &str| Account {
            email: email.into(),
            handle: handle.into(),
            ..Account::on(platform)
        };
        document.person = Some(Person {
            full_name: "Alex Example".into(),
            email: "main@example.org".into(),
            phone: told[3].into(),
            own_words: told[5].into(),
            accounts: vec![
                account(Platform::Instagram, told[0], told[1]),
                account(Platform::Facebook, "facebook@example.org", told[2]),
            ],
            ..Person::default()
        });
        let id = document.record[0].id.clone();
        assert_eq!(says_of(&id, Saying::Note(told[4].into()), None).apply(&mut document), Ok(true));
        let silent = Texts::new(Language::English, &[]);
        let plan = Seen::new(visitor(), snapshot("")).plan(Ok(&document), &silent, &silent);
        let plan = serde_json::to_string(&plan).unwrap();
        assert!(plan.contains("facebook@example.org"), "{plan}");
        for secret in told.into_iter().chain([id.as_str(), "main@example.org", "Alex Example"]) {
            assert!(!plan.contains(secret), "{secret}: {plan}");
        }
    }

    #[test]
    fn a_plan_for_a_page_that_is_none_of_ours_is_empty() {
        let mut document = Document::default();
        document.person = Some(Person { email: "alex@example.org".into(), ..Person::default() });
        let silent = Texts::new(Language::English, &[]);
        let mut elsewhere = Seen::new(visitor(), snapshot(""));
        elsewhere.page.verdict = Verdict::Ignored;
        let plan = elsewhere.plan(Ok(&document), &silent, &silent);
        assert!(plan.steps.is_empty() && plan.cards.is_empty() && plan.banner.is_none());
        assert!(!serde_json::to_string(&plan).unwrap().contains("alex@example.org"));
    }

    #[test]
    fn metas_pages_can_be_handed_in_and_no_others() {
        let capture =
            hand_in("https://www.facebook.com/help/contact/9", &snapshot("a@example.org"), None, "1");
        assert_eq!(capture.map(|capture| capture.controls.len()), Ok(1));
        for url in ["https://example.org/help/contact/9", "http://www.facebook.com/help/contact/9", ""] {
            assert_eq!(hand_in(url, &snapshot(""), None, "1"), Err(Refusal::NotAllowed), "{url}");
        }
    }

    #[test]
    fn any_page_can_be_judged() {
        let elsewhere = judge("https://example.org/", &snapshot(""));
        assert_eq!(elsewhere.page.verdict, Verdict::Ignored);
        assert_eq!(elsewhere.fields.len(), 1);
        assert_eq!(judge("not an address", &snapshot("")).page.route, None);
        let form = judge(FORM, &snapshot(""));
        assert_eq!(form.page.route, Some(Route::FacebookOwn));
        assert_eq!(form.fields[0].asks_for, AsksFor::Email);
    }
}
