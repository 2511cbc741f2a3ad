//! What must hold whatever reaches Objector: messages of anybody, documents and files that somebody changed, pages that are handed in.
//!
//! Properties over arbitrary input, through the same doors that the browser side uses. Nothing panics, what comes out is bounded,
//! and what was written is read back as it was. Plans have theirs in `tests/plan.rs`, merging and the storage for all devices beside
//! their code.

#![cfg(test)]

use objector::background::{self, Change, Heard, Ourselves, Saying, Seen, Sender, Speaker, Tab};
use objector::capture::Capture;
use objector::person::Person;
use objector::record::check::check;
use objector::record::day::Day;
use objector::record::said::{Clock, Moment, SentElsewhere};
use objector::record::{Event, State};
use objector::snapshot::{Label, LabelSource, Snapshot};
use objector::store::{self, Document, Stored};
use objector::store::{backup, sync};
use objector::wire::{FromOurPages, FromPage};
use proptest::prelude::*;
use proptest::{collection, option, sample};
use serde_json::{Value, json};

/// The day of all that happens here, in milliseconds since 1970.
const NOW: i64 = 1_795_363_200_000;

const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";

/// Letters that cost most where texts are cut, counted or put in lower case.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,30}",
        sample::select(vec![
            "",
            " ",
            "Σίσυφος",
            "İstanbul",
            "ẞ",
            "\u{202e}abc",
            "🙂🙂",
            "\"<b>\\ \n\u{1}\u{2028}"
        ])
        .prop_map(str::to_owned),
        ("\\PC{1,3}", 1_usize..9_000).prop_map(|(text, times)| text.repeat(times)),
    ]
}

/// A step in Objector's life: what the background is asked to change.
#[derive(Clone, Debug)]
enum Step {
    Person(Box<Person>),
    Submit(Box<Snapshot>, i32),
    Add(SentElsewhere),
    State(usize, State),
    Event(usize, Event, Option<i32>),
    Note(usize, String),
    TakeBack(usize),
    Close(String, bool),
    Tick(String, bool),
    Problem(String),
}

fn person() -> impl Strategy<Value = Person> {
    (text(), text(), text(), "[A-Z]{0,3}").prop_map(|(name, email, own_words, country)| Person {
        full_name: name.into(),
        email: email.into(),
        own_words: own_words.into(),
        country,
        ..Person::default()
    })
}

/// A form as somebody filled it in.
fn snapshot() -> impl Strategy<Value = Snapshot> {
    let control = (
        sample::select(vec!["text", "area", "select", "radio", "checkbox", "combobox", "editable", "file"]),
        sample::select(vec!["Email", "Country of residence", "Your name", "Please explain your objection", "Code"]),
        (text(), text(), text()),
        any::<(bool, bool)>(),
    )
        .prop_map(|(kind, label, (value, name, choice), (visible, chosen))| {
            json!({"kind": kind, "visible": visible, "writable": true, "form": 0, "name": name, "value": value,
                "labels": [{"source": "label", "text": label}],
                "choices": [{"value": choice, "label": choice, "chosen": chosen}]})
        });
    (collection::vec(control, 0..8), text(), any::<bool>()).prop_map(|(mut controls, heading, is_form)| {
        for (index, control) in controls.iter_mut().enumerate() {
            control["index"] = json!(index);
        }
        let heading =
            if is_form { "Object to your information being used for AI at Meta".to_owned() } else { heading };
        let page = json!({"generation": 1, "lang": "en", "headings": [heading], "controls": controls,
            "hidden": {"support_form_id": "712876720715583"}});
        serde_json::from_value(page).unwrap()
    })
}

fn step() -> impl Strategy<Value = Step> {
    let which = 0_usize..4;
    let by_hand = (text(), text(), -400_i32..40).prop_map(|(email, text, on)| {
        let sent = json!({"channel": "letter", "email": email, "route": "facebook-own", "text": text, "on": today().days_on(on)});
        serde_json::from_value(sent).unwrap()
    });
    prop_oneof![
        person().prop_map(Box::new).prop_map(Step::Person),
        (snapshot().prop_map(Box::new), 0..3_i32).prop_map(|(snapshot, tab)| Step::Submit(snapshot, tab)),
        by_hand.prop_map(Step::Add),
        (which.clone(), sample::select(State::ALL.to_vec())).prop_map(|(at, state)| Step::State(at, state)),
        (which.clone(), sample::select(Event::ALL.to_vec()), option::of(-40_i32..40))
            .prop_map(|(at, event, on)| Step::Event(at, event, on)),
        (which.clone(), text()).prop_map(|(at, text)| Step::Note(at, text)),
        which.prop_map(Step::TakeBack),
        (text(), any::<bool>()).prop_map(|(key, closed)| Step::Close(key, closed)),
        (text(), any::<bool>()).prop_map(|(key, ticked)| Step::Tick(key, ticked)),
        text().prop_map(Step::Problem),
    ]
}

fn today() -> Day {
    Day::at(NOW, 0).unwrap()
}

/// The document after these steps, those that are refused left out.
fn after(steps: Vec<Step>) -> Document {
    let mut document = Document::default();
    for (chance, step) in (0_u32..).zip(steps) {
        let clock = Clock { now: NOW + i64::from(chance) * 1_000, offset: 60 };
        let moment = Moment { clock, chance, version: "0.1.0" };
        let entry = |at: usize| document.record.get(at).map(|entry| entry.id.clone()).unwrap_or_default();
        let said = |at, saying| Some(Change::Said { id: entry(at), saying, clock, revision: None });
        let change = match step {
            Step::Person(person) => Some(Change::Person { person, revision: None }),
            Step::Submit(snapshot, tab) => {
                let Some(Speaker::Page(mut visitor)) = background::speaker(&page_of_meta(FORM), &ourselves())
                else {
                    panic!("the content script may speak")
                };
                visitor.tab = tab;
                Seen::new(visitor, *snapshot).submitted(&moment)
            }
            Step::Add(sent) => Change::added(sent, &moment).ok(),
            Step::State(at, state) => said(at, Saying::State(state)),
            Step::Event(at, event, on) => said(at, Saying::Event(event, on.map(|on| today().days_on(on)))),
            Step::Note(at, text) => said(at, Saying::Note(text.into())),
            Step::TakeBack(at) => {
                let note = document.record.get(at).and_then(|entry| entry.notes.first()).map(|note| note.at);
                said(at, Saying::TakeBack(note.unwrap_or(0)))
            }
            Step::Close(key, closed) => Some(Change::Closed { key, closed }),
            Step::Tick(key, ticked) => Some(Change::Ticked { key, ticked }),
            Step::Problem(what) => Some(Change::Problem { what, at: clock.now, version: "0.1.0".into() }),
        };
        if let Some(change) = change {
            let before = document.clone();
            if change.apply(&mut document).is_err() {
                assert_eq!(document, before, "what is refused changes nothing");
            }
        }
    }
    document
}

fn ourselves() -> Ourselves {
    Ourselves { id: "objector".into(), root: "moz-extension://5c1f/".into() }
}

fn page_of_meta(url: &str) -> Sender {
    let tab = Tab { id: Some(3), url: Some(url.into()), incognito: false };
    Sender { id: Some("objector".into()), url: Some(url.into()), frame_id: Some(0), tab: Some(tab) }
}

fn current(text: &str) -> Stored<'_> {
    Stored { current: Some(text), previous: None }
}

/// A text with one place changed: a letter put in the place of another, or all from there on cut off.
fn damaged(text: &str, at: usize, with: Option<char>) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = at % letters.len();
    match with {
        Some(with) => letters[at] = with,
        None => letters.truncate(at),
    }
    letters.into_iter().collect()
}

/// What anybody may send: messages of all kinds, with fields of all kinds.
fn message() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text().prop_map(Value::from),
        snapshot().prop_map(|snapshot| serde_json::to_value(snapshot).unwrap()),
        person().prop_map(|person| serde_json::to_value(person).unwrap()),
        Just(json!([])),
        Just(json!({})),
    ];
    let field = sample::select(vec![
        "snapshot",
        "report",
        "target",
        "key",
        "closed",
        "what",
        "person",
        "revision",
        "url",
        "text",
        "id",
        "state",
        "take_person",
        "ticked",
        "__proto__",
    ]);
    let kind = sample::select(vec![
        "saw",
        "did",
        "submitted",
        "open",
        "closed",
        "problem",
        "overview",
        "save-person",
        "judge",
        "hand-in",
        "by-hand",
        "mark",
        "event",
        "note",
        "take-back",
        "add",
        "export",
        "try-import",
        "import",
        "tick",
        "reset-closed",
        "start-afresh",
        "forget",
        "",
    ]);
    let whole = (kind, collection::btree_map(field, value, 0..4)).prop_map(|(kind, fields)| {
        let mut message = json!({"kind": kind});
        for (name, value) in fields {
            message[name] = value;
        }
        message.to_string()
    });
    prop_oneof![4 => whole, 1 => "\\PC{0,60}"]
}

fn sender() -> impl Strategy<Value = Sender> {
    let url = || {
        option::of(sample::select(vec![
            FORM,
            "moz-extension://5c1f/popup.html",
            "moz-extension://5c1f.example.org/",
            "http://www.facebook.com/help/contact/1",
            "https://www.facebook.com.example.org/help/contact/1",
            "https://facebook.com@example.org/",
            "https://example.org/#https://www.facebook.com/",
            "data:text/html,https://www.facebook.com/",
            "about:blank",
            "",
        ]))
        .prop_map(|url| url.map(str::to_owned))
    };
    let id = sample::select(vec![None, Some("objector"), Some("another"), Some("")]);
    let tab = option::of((option::of(any::<i32>()), url(), any::<bool>()))
        .prop_map(|tab| tab.map(|(id, url, incognito)| Tab { id, url, incognito }));
    (id, url(), option::of(0..2_i32), tab).prop_map(|(id, url, frame_id, tab)| Sender {
        id: id.map(str::to_owned),
        url,
        frame_id,
        tab,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_person_does_comes_back_as_it_was_written(steps in collection::vec(step(), 0..12)) {
        let document = after(steps);
        let stored = document.to_text().unwrap();
        prop_assert_eq!(&store::read(current(&stored)).unwrap().document, &document);

        // What Objector wrote down itself, it must take back from a file, on a new device and on the same one.
        let file = backup::write(&document, NOW, "0.1.0").unwrap();
        let read = backup::read(&file);
        prop_assert!(read.is_ok(), "{:?}", read.err());
        let mut new = Document::default();
        backup::merge(&mut new, read.clone().unwrap(), false).unwrap();
        prop_assert_eq!(&new.record.len(), &document.record.len());
        prop_assert!(document.record.iter().all(|entry| new.record.contains(entry)));
        let mut same = document.clone();
        prop_assert!(!backup::merge(&mut same, read.unwrap(), false).unwrap().any());
        prop_assert_eq!(&same.record, &document.record);

        if let Ok(items) = sync::split(document.person.as_ref(), &document.record) {
            let joined = sync::join(&items);
            prop_assert_eq!(&joined.person, &document.person);
            prop_assert!(document.record.iter().all(|entry| joined.record.contains(entry)));
            prop_assert!(joined.damaged.is_empty());
        }
    }

    #[test]
    fn a_damaged_document_is_read_as_a_whole_one_or_not_at_all(
        steps in collection::vec(step(), 0..4), at in any::<usize>(), with in option::of(any::<char>()), noise in ".{0,60}",
    ) {
        let whole = after(steps).to_text().unwrap();
        let damaged = damaged(&whole, at, with);
        for read in [store::read(current(&damaged)), store::read(current(&noise))].into_iter().flatten() {
            let text = read.document.to_text().unwrap();
            prop_assert_eq!(store::read(current(&text)).unwrap().document, read.document);
        }
        // One that cannot be read never hides the one before it, unless it was written by a newer Objector.
        let both = store::read(Stored { current: Some(&damaged), previous: Some(&whole) });
        prop_assert!(both.is_ok() || both == Err(store::Trouble::Newer));
    }

    #[test]
    fn a_damaged_file_is_refused_or_taken_in_without_harm(
        steps in collection::vec(step(), 0..6), at in any::<usize>(), with in option::of(any::<char>()),
    ) {
        let document = after(steps);
        let file = damaged(&backup::write(&document, NOW, "0.1.0").unwrap(), at, with);
        let mut current = document.clone();
        let tried = background::trial(&document, &file);
        let Ok(change) = Change::import(&file, false, Some(tried.revision)) else {
            prop_assert!(tried.refused.is_some());
            return Ok(());
        };
        let taken = change.apply(&mut current);
        prop_assert!(taken.is_ok() || current == document);
        prop_assert!(document.record.iter().all(|entry| current.record.iter().any(|kept| kept.at == entry.at)));
        prop_assert!(current.record.iter().all(|entry| check(entry).is_ok()));
    }

    #[test]
    fn nobody_says_what_is_not_theirs_to_say(sender in sender(), message in message()) {
        let from_us = sender.url.as_deref().is_some_and(|url| url.starts_with("moz-extension://5c1f/"));
        let from_meta = sender.url.as_deref() == Some(FORM) && sender.frame_id == Some(0) && sender.tab.is_some();
        let may = sender.id.as_deref() == Some("objector") && sender.frame_id.is_none_or(|frame| frame == 0);
        match background::hear(&sender, &ourselves(), &message) {
            Ok(Heard::OurPages(heard)) => {
                prop_assert!(may && from_us);
                let text = serde_json::to_string(&heard).unwrap();
                prop_assert_eq!(serde_json::from_str::<FromOurPages>(&text).unwrap(), heard);
            }
            Ok(Heard::Page(visitor, heard)) => {
                prop_assert!(may && from_meta);
                prop_assert_eq!(visitor.address.host(), "www.facebook.com");
                let text = serde_json::to_string(&heard).unwrap();
                prop_assert_eq!(serde_json::from_str::<FromPage>(&text).unwrap(), heard);
            }
            Err(_) => {}
        }
    }

    #[test]
    fn a_page_that_is_handed_in_is_written_down_without_the_person_and_within_bounds(
        mut snapshot in snapshot(),
        name in sample::select(vec!["Alex Example", "ΓΙΩΡΓΟΣ", "Γιώργος", "Ólafur Þór", "İpek", "Łukasz", "Ни́на"]),
        upper in any::<bool>(),
        (before, after) in ("[ -~]{0,9}", "[ -~]{0,9}"),
        many in 1_usize..300,
    ) {
        let person = Person { full_name: name.into(), email: "alex@example.org".into(), ..Person::default() };
        let shown = if upper { name.to_uppercase() } else { name.to_owned() };
        let says = format!("{before}{shown}{after} Alex@Example.org +33-199-000-000");
        (snapshot.title, snapshot.headings) = (says.clone(), vec![says.clone(); many]);
        (snapshot.buttons, snapshot.form_ids) = (vec![says.clone(); many], vec![says.clone(); many]);
        for control in &mut snapshot.controls {
            control.labels.push(Label { source: LabelSource::Row, text: says.clone() });
            (control.name, control.id, control.placeholder) = (says.clone(), says.clone(), says.clone());
            control.value = "what the person wrote".into();
            for choice in &mut control.choices {
                (choice.value, choice.label) = (says.clone(), says.clone());
            }
        }
        let capture = background::hand_in(FORM, &snapshot, Some(&person), "0.1.0").unwrap();
        prop_assert!(capture.controls.len() <= snapshot.controls.len());
        for list in [&capture.headings, &capture.buttons, &capture.form_ids] {
            prop_assert!(list.len() <= 40);
        }
        let file = serde_json::to_string(&capture).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Capture>(&file).unwrap(), &capture);
        for secret in [shown.as_str(), "what the person wrote", "lex@", "199-000"] {
            prop_assert!(!file.contains(secret), "{secret} is in the title {:?}", capture.title);
        }
    }
}
