//! What pages show of an objection: that it was submitted, with what in the form, and how it stands since.
//!
//! Takes what was seen on a page, gives entries and the marks on them. What the person said is never changed by what a page shows; codes,
//! passwords and files are not taken in. The counterpart of [`said`](super::said).

use super::{By, Channel, Entry, LONGEST_LABEL, LONGEST_VALUE, MOST_FIELDS, Mark, SentField, State, id};
use crate::form::asks_for::AsksFor;
use crate::page::{Page, Route, Stage, Verdict};
use crate::person::Platform;
use crate::personal::Personal;
use crate::snapshot::{Control, Kind, Snapshot};

/// How long after a submit a page in the same tab is taken to speak of it. Meta's e-mailed codes are valid for about an hour.
const SAME_VISIT: u64 = 2 * 60 * 60 * 1000;

/// How long after a submit another one of the same form, tab and address is the same objection: pressed twice, or mended after
/// Meta's page had found something missing.
const SAME_SUBMIT: u64 = 10 * 60 * 1000;

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

impl Entry {
    fn is_of_visit(&self, visit: Visit, window: u64) -> bool {
        self.route == visit.route && self.tab == visit.tab && self.at.abs_diff(visit.now) <= window
    }
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
    use super::super::{Dated, Event, Note};
    use super::*;
    use crate::language::Language;
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
    fn a_clock_that_is_moved_between_sending_and_looking_loses_nothing() {
        let (minute, day) = (60_000, 86_400_000);
        for moved in [-4_000 * day, -day, -90 * minute, -minute, 0, minute, 90 * minute, day, 4_000 * day] {
            let mut record = one(NOW);
            // The page is there before and after: within two hours it is believed to be the same visit, else nothing is said of it.
            let said = told(&record, visit(NOW + moved), Stage::Sent).map(|(_, state)| state);
            let near = moved.abs() <= 120 * minute;
            assert_eq!(said, near.then_some(State::Acknowledged), "{moved}");
            // What is sent after that is another entry, and the first keeps what was said of it.
            let id = record[0].id.clone();
            mark(&mut record, &id, Mark { state: State::Acknowledged, at: NOW + moved, by: By::Page });
            add(&mut record, one(NOW + moved).remove(0));
            assert_eq!((record.len(), record[0].state()), (2, State::Acknowledged), "{moved}");
            // Once the clock is right again, the time for an answer is what it would have been.
            let watch = crate::record::course::Watch {
                today: crate::record::day::Day::at(NOW + 3 * day, 60).unwrap(),
                offset: 60,
                country: "FR",
            };
            assert_eq!(
                crate::record::course::course(&record[0], &watch).days,
                crate::record::course::course(&one(NOW)[0], &watch).days
            );
        }
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

    #[test]
    fn the_address_is_the_one_of_its_field_else_the_one_that_repeats_it() {
        let written = |first: AsksFor| {
            let controls =
                vec![control(0, Kind::Text, "alex@example.org"), control(1, Kind::Area, "Because")];
            let snapshot = Snapshot { controls, ..Snapshot::default() };
            let named = [(0, first, ""), (1, AsksFor::Reason, "")];
            entry(&submit(&page(Stage::Form), 3, NOW), &snapshot, &named).unwrap().email
        };
        assert_eq!(written(AsksFor::Email).reveal(), "alex@example.org");
        assert_eq!(written(AsksFor::EmailConfirm).reveal(), "alex@example.org");
        assert_eq!(written(AsksFor::Details).reveal(), "");
    }

    #[test]
    fn only_who_says_so_and_how_it_went_in_the_usual_case_are_left_unwritten() {
        for by in By::ALL {
            for channel in Channel::ALL {
                let entry = Entry { by: *by, channel: *channel, ..one(NOW).remove(0) };
                let text = entry.to_text().unwrap();
                assert_eq!(text.contains("\"by\""), *by != By::Page, "{text}");
                assert_eq!(text.contains("\"channel\""), *channel != Channel::Form, "{text}");
                assert_eq!(serde_json::from_str::<Entry>(&text).unwrap(), entry);
            }
        }
    }

    #[test]
    fn each_thing_that_is_said_or_taken_back_counts_once_in_the_revision() {
        let mut entry = one(NOW).remove(0);
        let mark = Mark { at: NOW, by: By::Person, state: State::Refused };
        let dated = Dated { at: NOW, event: Event::Reminded, on: None };
        let note = Note { at: NOW, text: "Meta wrote.".into() };
        entry.course = vec![mark; 2];
        entry.events = vec![dated; 3];
        entry.notes = vec![note.clone(), Note { text: "".into(), ..note }];
        assert_eq!(entry.revision(), 2 + 3 + 2 + 1);
    }

    #[test]
    fn what_a_page_says_comes_after_all_that_was_known_also_where_the_clock_was_set_back() {
        let mut record = one(NOW);
        let id = record[0].id.clone();
        for state in [State::CodeAsked, State::Acknowledged] {
            mark(&mut record, &id, Mark { at: NOW - 500, by: By::Page, state });
        }
        assert!(record[0].course[0].at < record[0].course[1].at);
    }

    #[test]
    fn a_submit_within_ten_minutes_mends_the_one_before() {
        for (later, entries) in [(599_000, 1), (601_000, 2)] {
            let mut record = one(NOW);
            let mut mended = one(NOW + later).remove(0);
            mended.fields[0].label = "E-mail".into();
            assert!(add(&mut record, mended));
            assert_eq!(record.len(), entries, "{later}");
        }
    }
}
