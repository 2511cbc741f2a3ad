//! The record: what was sent to Meta, when, and what is known to have come of it.
//!
//! Takes what was seen on a page and what the person says, gives entries and the marks on them. What the person said is never
//! changed by what a page shows. Codes, passwords and files are not taken in. Knows no clock: the time comes with each call, in
//! milliseconds since 1970 (UTC).

pub mod backup;
pub mod calendar;
pub mod course;
pub mod day;
pub mod deadline;
pub mod holidays;
pub mod proof;
pub mod said;
pub mod share;
pub mod sync;
pub mod tell;

use serde::{Deserialize, Serialize};

use day::Day;

use crate::form::asks_for::AsksFor;
use crate::language::Language;
use crate::page::{Page, Route, Stage, Verdict};
use crate::person::{Platform, words};
use crate::personal::Personal;
use crate::snapshot::{Control, Kind, Snapshot};

/// How long after a submit a page in the same tab is taken to speak of it. Meta's e-mailed codes are valid for about an hour.
const SAME_VISIT: u64 = 2 * 60 * 60 * 1000;

/// How long after a submit another one of the same form, tab and address is the same objection: pressed twice, or mended after
/// Meta's page had found something missing.
const SAME_SUBMIT: u64 = 10 * 60 * 1000;

/// The longest value that is kept, in characters; Meta's own fields end far below.
const LONGEST_VALUE: usize = 20_000;

/// The longest label and address that are kept, in characters.
const LONGEST_LABEL: usize = 300;

/// The most fields of one entry that are kept.
const MOST_FIELDS: usize = 100;

words! {
    /// How it stands with an objection.
    State {
        /// Meta's submit button was pressed. Whether it arrived is not known.
        Submitted "submitted",
        /// Meta's page asks for an e-mailed code; until it is entered, nothing has arrived.
        CodeAsked "code-asked",
        /// Meta's page said that it has arrived.
        Acknowledged "acknowledged",
        /// Meta wrote that it honours the objection.
        Granted "granted",
        /// Meta said no.
        Refused "refused",
        /// It was not sent after all.
        NotSent "not-sent",
    }
}

words! {
    /// Who says how it stands.
    By {
        /// Meta's page, as Objector read it.
        Page "page",
        /// The person.
        Person "person",
    }
}

impl By {
    fn is_page(&self) -> bool {
        *self == By::Page
    }
}

words! {
    /// How an objection went to Meta.
    Channel {
        /// Through one of Meta's forms.
        Form "form",
        /// By post.
        Letter "letter",
        /// By e-mail.
        Email "e-mail",
    }
}

impl Channel {
    fn is_form(&self) -> bool {
        *self == Channel::Form
    }
}

words! {
    /// What the person can say happened on a day, beside how it stands.
    Event {
        /// The objection was sent on this day, not on the one that Objector has.
        Sent "sent",
        /// It reached Meta: what a letter's receipt says.
        Received "received",
        /// Meta wrote that it takes two months more, and why.
        Extended "extended",
        /// Meta's answer came.
        Answered "answered",
        /// The person sent a reminder, or an answer to Meta's refusal.
        Reminded "reminded",
        /// The person complained to a data protection authority.
        Complained "complained",
    }
}

/// One objection that was sent.
///
/// The fields stand in the order of the alphabet, here and in the types below: so an entry's JSON is written in one form only, the
/// one of RFC 8785, and a sum over it can be checked by anybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The form's host and path; without its query, where Meta puts what is about the person. Empty where it was no form.
    pub address: String,
    /// When the submit button was pressed; of an objection that was added by hand, noon of its day.
    pub at: i64,
    /// Who says that it was sent.
    #[serde(default = "page", skip_serializing_if = "By::is_page")]
    pub by: By,
    /// How it went to Meta.
    #[serde(default = "form", skip_serializing_if = "Channel::is_form")]
    pub channel: Channel,
    /// How it stood since, in order.
    pub course: Vec<Mark>,
    /// The e-mail address that stood in the form.
    pub email: Personal,
    /// What the person says happened, in the order in which it was said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Dated>,
    /// The form as it stood.
    pub fields: Vec<SentField>,
    /// Names the entry.
    pub id: String,
    /// The language that the form was written in.
    pub language: Option<Language>,
    /// What the person noted, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// How many minutes the person's clock was ahead of UTC then; `None` where that was not taken down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<i16>,
    /// The platform whose account it is about, where there is one.
    pub platform: Option<Platform>,
    /// Which form; of a letter, the one that it stands for.
    pub route: Route,
    /// The tab that it was pressed in; tells two visits of the same form apart.
    pub tab: i32,
    /// The version of Objector that took this down.
    pub version: String,
}

fn page() -> By {
    By::Page
}

fn form() -> Channel {
    Channel::Form
}

/// A field of a form as it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentField {
    /// What it asked for.
    pub asks_for: AsksFor,
    /// The text that named it.
    pub label: String,
    /// What stood in it, as a person reads it: of a choice its text.
    pub value: Personal,
}

/// A step in an objection's course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// Since when.
    pub at: i64,
    /// Who says so.
    pub by: By,
    /// How it stood from then on.
    pub state: State,
}

/// Something that the person says happened on a day. What was said last of an event counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dated {
    /// When the person said so.
    pub at: i64,
    /// What happened.
    pub event: Event,
    /// On which day; `None` takes back what was said before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

/// Something that the person noted, such as what Meta wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// When; names the note within its entry.
    pub at: i64,
    /// What. A blank one was taken back; it stays as a sign of that, so that no older copy brings the text back.
    pub text: Personal,
}

impl Entry {
    /// How it stands: as the person said last, else as a page said last.
    #[must_use]
    pub fn state(&self) -> State {
        self.mark().map_or(State::Submitted, |mark| mark.state)
    }

    /// The mark that tells how it stands.
    #[must_use]
    pub fn mark(&self) -> Option<&Mark> {
        self.course.iter().rev().find(|mark| mark.by == By::Person).or(self.course.last())
    }

    /// The day that the person says for an event.
    #[must_use]
    pub fn day_of(&self, event: Event) -> Option<Day> {
        self.events.iter().rev().find(|dated| dated.event == event).and_then(|dated| dated.on)
    }

    /// The day on which it was sent: as the person says, else as their clock had it, which `offset` stands in for where it was not
    /// taken down.
    #[must_use]
    pub fn sent_on(&self, offset: i16) -> Day {
        let seen = || Day::at(self.at, self.offset.unwrap_or(offset)).or(Day::at(self.at, 0));
        self.day_of(Event::Sent).or_else(seen).unwrap_or(Day::EARLIEST)
    }

    /// Counts what was ever said of the entry: two windows that show it know by this whether one of them is behind.
    #[must_use]
    pub fn revision(&self) -> u32 {
        let taken_back = self.notes.iter().filter(|note| note.text.is_blank()).count();
        let all = self.course.len() + self.events.len() + self.notes.len() + taken_back;
        u32::try_from(all).unwrap_or(u32::MAX)
    }

    /// The time to write beside something that is said now: after all that was said before, also where the clock was set back.
    fn next_time(&self, now: i64) -> i64 {
        let times = self.course.iter().map(|mark| mark.at).chain(self.events.iter().map(|dated| dated.at));
        let last = times.chain(self.notes.iter().map(|note| note.at)).max();
        last.map_or(now, |last| now.max(last.saturating_add(1)))
    }

    /// Whether a page may still tell how it stands: nothing final is known, and the person has said nothing.
    fn is_open(&self) -> bool {
        matches!(self.state(), State::Submitted | State::CodeAsked)
            && self.by == By::Page
            && self.course.iter().all(|mark| mark.by == By::Page)
    }

    fn is_of_visit(&self, visit: Visit, window: u64) -> bool {
        self.route == visit.route && self.tab == visit.tab && self.at.abs_diff(visit.now) <= window
    }
}

/// One form in one tab, at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Which form.
    pub route: Route,
    /// Which tab.
    pub tab: i32,
    /// The time.
    pub now: i64,
}

/// What each control of a form asks for, by index, and the text that names it.
pub type Named<'a> = (u32, AsksFor, &'a str);

/// Where and when a form was submitted.
#[derive(Clone, Copy, Debug)]
pub struct Submit<'a> {
    /// What the page was.
    pub page: &'a Page,
    /// The platform whose account it is about, where there is one.
    pub platform: Option<Platform>,
    /// The form's host and path.
    pub address: &'a str,
    /// The tab.
    pub tab: i32,
    /// The time.
    pub now: i64,
    /// How many minutes the person's clock is ahead of UTC.
    pub offset: i16,
    /// Tells apart two entries of the same millisecond.
    pub chance: u32,
    /// Objector's version.
    pub version: &'a str,
}

/// The entry for a form that was just submitted; `None` where it was no objection form, or not at the stage of being sent.
#[must_use]
pub fn entry(submit: &Submit<'_>, snapshot: &Snapshot, named: &[Named<'_>]) -> Option<Entry> {
    let route = submit.page.route.filter(|route| *route != Route::Entry)?;
    if submit.page.verdict == Verdict::Ignored || submit.page.stage != Some(Stage::Form) {
        return None;
    }
    let fields = sent_fields(snapshot, named);
    let email = fields
        .iter()
        .find(|field| field.asks_for == AsksFor::Email)
        .or_else(|| fields.iter().find(|field| field.asks_for == AsksFor::EmailConfirm))
        .map(|field| field.value.clone())
        .unwrap_or_default();
    Some(Entry {
        address: shortened(submit.address, LONGEST_LABEL),
        at: submit.now,
        by: By::Page,
        channel: Channel::Form,
        course: Vec::new(),
        email,
        events: Vec::new(),
        fields,
        id: id(submit.now, submit.chance),
        language: submit.page.language,
        notes: Vec::new(),
        offset: Some(submit.offset),
        platform: submit.platform,
        route,
        tab: submit.tab,
        version: submit.version.into(),
    })
}

/// The name of an entry that is made now.
fn id(now: i64, chance: u32) -> String {
    format!("{now:x}-{chance:x}")
}

fn sent_fields(snapshot: &Snapshot, named: &[Named<'_>]) -> Vec<SentField> {
    // A control that nobody could name is part of what was sent only where it stands in the same form as one that has a name:
    // a search box in the page's head is not.
    let forms: Vec<Option<u32>> = snapshot
        .controls
        .iter()
        .filter(|control| named.iter().any(|named| named.0 == control.index && named.1 != AsksFor::Other))
        .map(|control| control.form)
        .collect();
    snapshot
        .controls
        .iter()
        .filter(|control| may_be_kept(control))
        .filter_map(|control| {
            let (_, asks_for, label) = named.iter().find(|named| named.0 == control.index)?;
            let kept = match asks_for {
                AsksFor::Code | AsksFor::Evidence => false,
                AsksFor::Other => forms.contains(&control.form),
                _ => true,
            };
            let value = shown(control);
            (kept && !value.is_blank()).then(|| SentField {
                asks_for: *asks_for,
                label: shortened(label, LONGEST_LABEL),
                value,
            })
        })
        .take(MOST_FIELDS)
        .collect()
}

/// Whether a control may be written down at all, whatever it is taken for.
fn may_be_kept(control: &Control) -> bool {
    control.visible
        && !matches!(control.kind, Kind::File | Kind::Other)
        && !matches!(control.input_type.as_str(), "password" | "file" | "search" | "hidden")
        && control.autocomplete != "one-time-code"
}

/// What stands in a control, as a person reads it.
fn shown(control: &Control) -> Personal {
    let chosen: Vec<&str> = control
        .choices
        .iter()
        .filter(|choice| choice.chosen)
        .map(|choice| if choice.label.is_empty() { choice.value.as_str() } else { choice.label.as_str() })
        .collect();
    // A select's first option is chosen before anybody chose; it says something only where its value does.
    let unanswered = control.kind == Kind::Select && control.value.is_blank();
    if unanswered {
        Personal::default()
    } else if chosen.is_empty() {
        Personal::from(shortened(control.value.reveal(), LONGEST_VALUE))
    } else {
        Personal::from(shortened(&chosen.join(", "), LONGEST_VALUE))
    }
}

fn shortened(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// Takes an entry into the record. Gives whether that changed anything: the same submit told twice does not.
///
/// A second submit of the same form, tab and e-mail address within minutes replaces the first while nothing has come back: what
/// counts is what stood in the form at last.
pub fn add(record: &mut Vec<Entry>, entry: Entry) -> bool {
    let visit = Visit { route: entry.route, tab: entry.tab, now: entry.at };
    let same = record.iter_mut().rev().find(|known| {
        known.is_of_visit(visit, SAME_SUBMIT) && known.revision() == 0 && known.email == entry.email
    });
    match same {
        Some(known) if known.fields == entry.fields => false,
        Some(known) => {
            *known = Entry { id: std::mem::take(&mut known.id), ..entry };
            true
        }
        None => {
            record.push(entry);
            true
        }
    }
}

/// What a page's stage says of the objection that was last sent from the same form in the same tab.
fn state_of(stage: Stage) -> Option<State> {
    match stage {
        Stage::Code => Some(State::CodeAsked),
        Stage::Sent => Some(State::Acknowledged),
        Stage::Refused => Some(State::Refused),
        Stage::Form | Stage::Login | Stage::Unavailable => None,
    }
}

/// The entry that a page speaks of, and what it says; `None` where it says nothing new.
#[must_use]
pub fn told(record: &[Entry], visit: Visit, stage: Stage) -> Option<(&Entry, State)> {
    let state = state_of(stage)?;
    let entry = record.iter().rev().find(|entry| entry.is_of_visit(visit, SAME_VISIT))?;
    (entry.is_open() && entry.state() != state).then_some((entry, state))
}

/// Marks an entry. `None` where there is no such entry, else whether that changed anything.
pub fn mark(record: &mut [Entry], id: &str, mark: Mark) -> Option<bool> {
    let entry = record.iter_mut().find(|entry| entry.id == id)?;
    let known = entry.course.last().is_some_and(|last| last.state == mark.state && last.by == mark.by);
    if !known {
        entry.course.push(Mark { at: entry.next_time(mark.at), ..mark });
    }
    Some(!known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::Choice;

    const NOW: i64 = 1_795_000_000_000;

    fn page(stage: Stage) -> Page {
        Page {
            verdict: Verdict::Recognised,
            route: Some(Route::FacebookOwn),
            stage: Some(stage),
            language: Some(Language::French),
            signs: vec![],
        }
    }

    fn control(index: u32, kind: Kind, value: &str) -> Control {
        let json = format!(r#"{{"index": {index}, "kind": "text", "visible": true, "form": 0}}"#);
        let control: Control = serde_json::from_str(&json).unwrap();
        Control { kind, value: value.into(), ..control }
    }

    fn submit(page: &Page, tab: i32, now: i64) -> Submit<'_> {
        let address = "www.facebook.com/help/contact/1";
        Submit {
            page,
            platform: Some(Platform::Facebook),
            address,
            tab,
            now,
            offset: 60,
            chance: 7,
            version: "0.1.0",
        }
    }

    fn sent(page: &Page, email: &str, tab: i32, now: i64) -> Option<Entry> {
        let snapshot = Snapshot { controls: vec![control(0, Kind::Text, email)], ..Snapshot::default() };
        entry(&submit(page, tab, now), &snapshot, &[(0, AsksFor::Email, "Adresse e-mail")])
    }

    fn one(now: i64) -> Vec<Entry> {
        vec![sent(&page(Stage::Form), "alex@example.org", 3, now).unwrap()]
    }

    fn visit(now: i64) -> Visit {
        Visit { route: Route::FacebookOwn, tab: 3, now }
    }

    #[test]
    fn a_submit_is_taken_down_as_it_stood() {
        let mut country = control(1, Kind::Select, "FR");
        country.choices = vec![
            Choice { value: "DE".into(), label: "Allemagne".into(), chosen: false },
            Choice { value: "FR".into(), label: "France".into(), chosen: true },
        ];
        let snapshot = Snapshot {
            controls: vec![
                control(0, Kind::Text, "alex@example.org"),
                country,
                control(2, Kind::Area, "Je m'oppose"),
            ],
            ..Snapshot::default()
        };
        let named = [
            (0, AsksFor::Email, "Adresse e-mail"),
            (1, AsksFor::Country, "Pays"),
            (2, AsksFor::Reason, "Pourquoi"),
        ];
        let entry = entry(&submit(&page(Stage::Form), 3, NOW), &snapshot, &named).unwrap();
        assert_eq!(entry.id, format!("{NOW:x}-7"));
        assert_eq!(entry.email.reveal(), "alex@example.org");
        assert_eq!(entry.platform, Some(Platform::Facebook));
        assert_eq!(entry.state(), State::Submitted);
        let values: Vec<&str> = entry.fields.iter().map(|field| field.value.reveal()).collect();
        assert_eq!(values, ["alex@example.org", "France", "Je m'oppose"]);
    }

    #[test]
    fn codes_passwords_files_and_hidden_controls_are_not_taken_down() {
        let mut password = control(1, Kind::Other, "secret");
        password.input_type = "password".into();
        let mut posing = control(2, Kind::Text, "secret");
        posing.input_type = "password".into();
        let mut one_time = control(3, Kind::Text, "123456");
        one_time.autocomplete = "one-time-code".into();
        let mut unseen = control(4, Kind::Text, "unseen");
        unseen.visible = false;
        let controls = vec![
            password,
            posing,
            one_time,
            unseen,
            control(5, Kind::Text, "654321"),
            control(6, Kind::File, "C:\\fakepath\\a.png"),
            control(7, Kind::Text, ""),
        ];
        let named = [
            (1, AsksFor::Other, ""),
            (2, AsksFor::Email, ""),
            (3, AsksFor::Reason, ""),
            (4, AsksFor::Reason, ""),
            (5, AsksFor::Code, ""),
            (6, AsksFor::Evidence, ""),
            (7, AsksFor::Reason, ""),
        ];
        assert!(sent_fields(&Snapshot { controls, ..Snapshot::default() }, &named).is_empty());
    }

    #[test]
    fn an_unnamed_control_counts_only_beside_a_named_one() {
        let mut search = control(0, Kind::Text, "cats");
        search.form = Some(9);
        let snapshot = Snapshot {
            controls: vec![
                search,
                control(1, Kind::Text, "alex@example.org"),
                control(2, Kind::Text, "more"),
            ],
            ..Snapshot::default()
        };
        let named = [(0, AsksFor::Other, ""), (1, AsksFor::Email, ""), (2, AsksFor::Other, "")];
        let fields = sent_fields(&snapshot, &named);
        let values: Vec<&str> = fields.iter().map(|field| field.value.reveal()).collect();
        assert_eq!(values, ["alex@example.org", "more"]);
    }

    #[test]
    fn an_unanswered_select_is_left_out() {
        let mut country = control(0, Kind::Select, "");
        country.choices = vec![Choice { value: String::new(), label: "Choose".into(), chosen: true }];
        let snapshot = Snapshot { controls: vec![country], ..Snapshot::default() };
        assert!(sent_fields(&snapshot, &[(0, AsksFor::Country, "Country")]).is_empty());
    }

    #[test]
    fn only_an_objection_form_at_its_form_stage_makes_an_entry() {
        for stage in Stage::ALL {
            let made = sent(&page(*stage), "alex@example.org", 3, NOW).is_some();
            assert_eq!(made, *stage == Stage::Form, "{stage:?}");
        }
        let entry_page = Page { route: Some(Route::Entry), ..page(Stage::Form) };
        assert!(sent(&entry_page, "a", 3, NOW).is_none());
        let ignored = Page { verdict: Verdict::Ignored, route: None, stage: None, ..page(Stage::Form) };
        assert!(sent(&ignored, "a", 3, NOW).is_none());
        let unsure = Page { verdict: Verdict::Unsure, ..page(Stage::Form) };
        assert!(sent(&unsure, "a", 3, NOW).is_some());
    }

    #[test]
    fn one_submit_told_twice_is_one_entry() {
        let mut record = one(NOW);
        assert!(!add(&mut record, one(NOW + 800).remove(0)));
        assert_eq!(record.len(), 1);
        assert_eq!(record[0].at, NOW);
    }

    #[test]
    fn a_mended_submit_replaces_the_first_and_keeps_its_id() {
        let mut record = one(NOW);
        let mut mended = one(NOW + 60_000).remove(0);
        mended.fields[0].label = "E-mail".into();
        assert!(add(&mut record, mended));
        assert_eq!(record.len(), 1);
        assert_eq!(record[0].at, NOW + 60_000);
        assert_eq!(record[0].id, format!("{NOW:x}-7"));
    }

    #[test]
    fn another_address_another_tab_or_a_later_hour_is_another_entry() {
        let form = page(Stage::Form);
        let others = [
            sent(&form, "sam@example.org", 3, NOW + 1).unwrap(),
            sent(&form, "alex@example.org", 4, NOW + 1).unwrap(),
            sent(&form, "alex@example.org", 3, NOW + 3_600_000).unwrap(),
        ];
        for other in others {
            let mut record = one(NOW);
            assert!(add(&mut record, other));
            assert_eq!(record.len(), 2);
        }
    }

    #[test]
    fn an_objection_with_an_answer_is_never_replaced() {
        let mut record = one(NOW);
        let acknowledged = Mark { state: State::Acknowledged, at: NOW + 1, by: By::Page };
        let id = record[0].id.clone();
        mark(&mut record, &id, acknowledged);
        assert!(add(&mut record, one(NOW + 2).remove(0)));
        assert_eq!(record.len(), 2);
    }

    #[test]
    fn pages_move_an_objection_on_and_never_back() {
        // What a page may turn a state into; everything else changes nothing.
        let moves = [
            (State::Submitted, Stage::Code, State::CodeAsked),
            (State::Submitted, Stage::Sent, State::Acknowledged),
            (State::Submitted, Stage::Refused, State::Refused),
            (State::CodeAsked, Stage::Sent, State::Acknowledged),
            (State::CodeAsked, Stage::Refused, State::Refused),
        ];
        for from in State::ALL {
            for stage in Stage::ALL {
                let mut record = one(NOW);
                if *from != State::Submitted {
                    record[0].course.push(Mark { state: *from, at: NOW, by: By::Page });
                }
                let to = told(&record, visit(NOW + 1000), *stage).map(|(_, state)| state);
                let expected = moves.iter().find(|row| row.0 == *from && row.1 == *stage).map(|row| row.2);
                assert_eq!(to, expected, "{from:?} {stage:?}");
            }
        }
    }

    #[test]
    fn a_page_speaks_only_of_its_own_form_tab_and_hours() {
        let record = one(NOW);
        assert!(told(&record, visit(NOW + 7_000_000), Stage::Sent).is_some());
        assert!(told(&record, visit(NOW + 8_000_000), Stage::Sent).is_none());
        assert!(told(&record, Visit { tab: 4, ..visit(NOW) }, Stage::Sent).is_none());
        assert!(told(&record, Visit { route: Route::InstagramOwn, ..visit(NOW) }, Stage::Sent).is_none());
        // The clock was set back meanwhile.
        assert!(told(&record, visit(NOW - 60_000), Stage::Sent).is_some());
        assert!(told(&record, visit(i64::MIN), Stage::Sent).is_none());
    }

    #[test]
    fn what_the_person_said_stays() {
        let mut record = one(NOW);
        let id = record[0].id.clone();
        let said = Mark { state: State::Submitted, at: NOW + 1, by: By::Person };
        assert_eq!(mark(&mut record, &id, said), Some(true));
        assert_eq!(mark(&mut record, &id, said), Some(false));
        assert!(told(&record, visit(NOW + 1000), Stage::Refused).is_none());
        let corrected = Mark { state: State::NotSent, at: NOW + 2, by: By::Person };
        assert_eq!(mark(&mut record, &id, corrected), Some(true));
        assert_eq!(record[0].state(), State::NotSent);
        assert_eq!(record[0].course.len(), 2);
        assert_eq!(mark(&mut record, "none", corrected), None);
    }

    #[test]
    fn the_newest_of_ten_thousand_is_found() {
        let mut record: Vec<Entry> =
            (0..10_000).map(|n| Entry { id: n.to_string(), ..one(NOW + n * 700_000).remove(0) }).collect();
        let now = NOW + 9_999 * 700_000 + 5_000;
        let found = told(&record, visit(now), Stage::Sent).map(|(entry, _)| entry.id.clone());
        assert_eq!(found.as_deref(), Some("9999"));
        assert!(!add(&mut record, one(now).remove(0)));
    }

    #[test]
    fn hostile_lengths_are_cut() {
        let long = "x".repeat(50_000);
        let snapshot = Snapshot {
            controls: (0..500).map(|index| control(index, Kind::Area, &long)).collect(),
            ..Snapshot::default()
        };
        let named: Vec<Named<'_>> = (0..500).map(|index| (index, AsksFor::Reason, long.as_str())).collect();
        let fields = sent_fields(&snapshot, &named);
        assert_eq!(fields.len(), MOST_FIELDS);
        assert_eq!(fields[0].value.reveal().len(), LONGEST_VALUE);
        assert_eq!(fields[0].label.len(), LONGEST_LABEL);
    }
}
