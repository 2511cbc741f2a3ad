//! Every fixture page, decided natively from what the content script read of it in a real browser, and what happens when a page differs.
//!
//! Takes `tests/snapshots.jsonl`, as `cargo xtask fixture record` writes it, and the pages' `case.toml`. The first test counts what is
//! taken for a form and is none, and what is one and is not seen; it says so on the terminal. The others change the snapshots in ways in
//! which Meta's pages may differ from ours: no change may lead to a wrong fill.

#![cfg(test)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use objector::form::{self, Field};
use objector::language::Language;
use objector::page::{self, Address, Page, Route, Stage, Verdict};
use objector::person::Person;
use objector::plan::{self, Ask, Plan, When};
use objector::snapshot::{Control, Kind, Label, LabelSource, Snapshot};
use objector::text::Texts;
use serde::Deserialize;

#[derive(Deserialize)]
struct Recorded {
    name: String,
    url: String,
    before: Snapshot,
    after: Option<Snapshot>,
}

#[derive(Deserialize)]
struct Case {
    url: String,
    person: String,
    #[serde(default)]
    steps: Vec<String>,
    expect: Expect,
    #[serde(default, rename = "field")]
    fields: Vec<Truth>,
}

#[derive(Deserialize)]
struct Expect {
    verdict: String,
    #[serde(default)]
    route: String,
    #[serde(default)]
    stage: String,
    #[serde(default)]
    language: String,
}

#[derive(Clone, Debug, Deserialize)]
struct Truth {
    index: u32,
    asks_for: String,
    filled: bool,
    #[serde(default)]
    note: String,
}

/// A fixture page with what was read of it; nothing was, where the extension does not run.
struct Fixture {
    name: String,
    url: String,
    read: Option<(Snapshot, Option<Snapshot>)>,
    case: Case,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn fixtures() -> Vec<Fixture> {
    let mut recorded: BTreeMap<String, Recorded> = read("tests/snapshots.jsonl")
        .lines()
        .map(|line| serde_json::from_str::<Recorded>(line).unwrap())
        .map(|line| (line.name.clone(), line))
        .collect();
    #[derive(Deserialize)]
    struct Named {
        name: String,
    }
    let all: Vec<Named> = serde_json::from_str(&read("tests/cases/all.json")).unwrap();
    all.into_iter()
        .map(|Named { name }| {
            let case: Case = toml::from_str(&read(&format!("tests/pages/{name}/case.toml"))).unwrap();
            let recorded = recorded.remove(&name);
            let url = recorded.as_ref().map_or_else(|| case.url.clone(), |line| line.url.clone());
            Fixture { name, url, read: recorded.map(|line| (line.before, line.after)), case }
        })
        .collect()
}

fn person(name: &str) -> Person {
    serde_json::from_str(&read(&format!("tests/people/{name}.json"))).unwrap()
}

fn english() -> Texts {
    let sources =
        ["cards", "banner", "objection"].map(|file| read(&format!("locales/en/{file}.ftl"))).join("\n");
    Texts::new(Language::English, &[(Language::English, &sources)])
}

/// What Objector makes of a page.
struct Decided {
    page: Page,
    fields: Vec<Field>,
    plan: Plan,
}

fn decide(url: &str, snapshot: &Snapshot, person: &Person, texts: &Texts) -> Decided {
    let address = Address::parse(url).unwrap_or_else(|| panic!("{url}"));
    let page = page::recognise(&address, snapshot);
    let fields = form::classify(&page, snapshot);
    let plan = plan::draw_up(&Ask {
        page: &page,
        address: &address,
        fields: &fields,
        snapshot,
        person: Some(person),
        trouble: None,
        private: false,
        closed: &[],
        texts,
        page_texts: texts,
    });
    Decided { page, fields, plan }
}

/// Steps that write what a control does not ask for, or into one that nothing belongs in.
fn wrong_fills(decided: &Decided, truths: &[Truth]) -> Vec<String> {
    let mut wrong = Vec::new();
    for step in &decided.plan.steps {
        let index = step.index();
        let taken =
            decided.fields.iter().find(|field| field.index == index).map(|field| field.asks_for.word());
        let truth = truths.iter().find(|truth| truth.index == index);
        match truth {
            Some(truth) if Some(truth.asks_for.as_str()) == taken && truth.note != "other-choice" => {}
            Some(truth) => wrong.push(format!("control {index} asks for {}, not {taken:?}", truth.asks_for)),
            None => wrong.push(format!("control {index} is not in the list")),
        }
    }
    wrong
}

/// Prints on the terminal also when a test passes: what is counted is to be seen.
fn tell(line: &str) {
    // Nobody can do anything about a terminal that is gone.
    let _told = writeln!(std::io::stdout(), "{line}");
}

#[test]
fn every_fixture_page_comes_out_as_it_should() {
    let texts = english();
    let (mut wrong, mut false_positives, mut false_negatives, mut fills, mut wrong_filled) =
        (Vec::new(), 0, 0, 0, 0);
    let fixtures = fixtures();
    for fixture in &fixtures {
        let Fixture { name, url, case, .. } = fixture;
        let expect = &case.expect;
        let Some((before, after)) = &fixture.read else {
            if expect.verdict != "ignored" {
                wrong.push(format!("{name}: nothing was recorded: run `cargo xtask fixture record`"));
            }
            continue;
        };
        let person = person(&case.person);
        let decided = decide(url, after.as_ref().unwrap_or(before), &person, &texts);
        let page = &decided.page;
        let language = page.language.map_or("", Language::code);
        let is = (
            page.verdict.word(),
            page.route.map_or("", Route::word),
            page.stage.map_or("", Stage::word),
            if page.verdict == Verdict::Ignored { "" } else { language },
        );
        let should = (&*expect.verdict, &*expect.route, &*expect.stage, &*expect.language);
        if is != should {
            wrong.push(format!("{name}: {is:?}, not {should:?}"));
        }
        false_positives += usize::from(page.verdict != Verdict::Ignored && expect.verdict == "ignored");
        false_negatives += usize::from(page.verdict == Verdict::Ignored && expect.verdict != "ignored");
        if expect.verdict == "ignored" {
            continue;
        }
        for (field, truth) in decided.fields.iter().zip(&case.fields) {
            if field.asks_for.word() != truth.asks_for {
                wrong.push(format!(
                    "{name}: control {}: {}, not {}",
                    truth.index,
                    field.asks_for.word(),
                    truth.asks_for
                ));
            }
        }
        if decided.fields.len() != case.fields.len() {
            wrong.push(format!("{name}: {} controls, not {}", decided.fields.len(), case.fields.len()));
        }
        // What is planned for the page as it was found.
        if case.steps.is_empty() {
            let not_right = wrong_fills(&decided, &case.fields);
            fills += decided.plan.steps.len();
            wrong_filled += not_right.len();
            wrong.extend(not_right.into_iter().map(|what| format!("{name}: {what}")));
            for truth in case.fields.iter().filter(|truth| truth.filled) {
                let seen =
                    before.controls.iter().any(|control| control.index == truth.index && control.visible);
                if seen && !decided.plan.steps.iter().any(|step| step.index() == truth.index) {
                    wrong.push(format!("{name}: control {} ({}) stays empty", truth.index, truth.asks_for));
                }
            }
        }
    }
    tell(&format!(
        "recognition: {} fixture pages, {false_positives} false positives, {false_negatives} false negatives; {fills} fills planned, {wrong_filled} wrong",
        fixtures.len()
    ));
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// One way in which a page may differ.
type Change = (&'static str, fn(&mut Snapshot));

/// Ways that leave enough to know the form by.
const CHANGES: &[Change] = &[
    ("no language said", |page| {
        page.lang.clear();
        page.hidden.remove("support_form_locale_id");
    }),
    ("a wrong language said", |page| {
        page.lang = if page.lang == "it" { "hu" } else { "it" }.into();
        page.hidden.remove("support_form_locale_id");
    }),
    ("a language said that is none of ours", |page| {
        page.lang = "ja".into();
        page.hidden.remove("support_form_locale_id");
    }),
    ("no ids", |page| page.controls.iter_mut().for_each(|control| control.id.clear())),
    ("no names", |page| page.controls.iter_mut().for_each(|control| control.name.clear())),
    ("neither ids nor names", |page| {
        for control in &mut page.controls {
            control.id.clear();
            control.name.clear();
        }
    }),
    ("other ids and names", |page| {
        for control in &mut page.controls {
            control.id = format!("u_0_{}", control.index);
            control.name = format!("Field{}", 4_711 + control.index);
        }
    }),
    ("no headings", |page| page.headings.clear()),
    ("no title", |page| page.title.clear()),
    ("headings the other way round", |page| page.headings.reverse()),
    ("a heading for each part", |page| {
        page.headings.push("1/3".into());
        page.headings.insert(0, "Meta".into());
    }),
    ("no text", |page| page.text.clear()),
    ("no buttons", |page| page.buttons.clear()),
    ("no hidden inputs", |page| page.hidden.clear()),
    ("no form ids", |page| page.form_ids.clear()),
    ("no placeholders", |page| page.controls.iter_mut().for_each(|control| control.placeholder.clear())),
    ("no form around the controls", |page| page.controls.iter_mut().for_each(|control| control.form = None)),
    ("labels the other way round", |page| {
        page.controls.iter_mut().for_each(|control| control.labels.reverse());
    }),
    ("only the nearest label", |page| {
        page.controls.iter_mut().for_each(|control| control.labels.truncate(1));
    }),
    ("labels as placeholders", |page| {
        for control in &mut page.controls {
            if matches!(control.kind, Kind::Text | Kind::Area) && !control.labels.is_empty() {
                control.placeholder = control.labels.remove(0).text;
            }
        }
    }),
    ("labels as bare text", |page| {
        for label in page.controls.iter_mut().flat_map(|control| &mut control.labels) {
            label.source = LabelSource::Before;
        }
    }),
    ("labels in capitals", |page| {
        for label in page.controls.iter_mut().flat_map(|control| &mut control.labels) {
            label.text = label.text.to_uppercase();
        }
    }),
    ("labels with numbers and stars", |page| {
        for (place, control) in page.controls.iter_mut().enumerate() {
            if let Some(label) = control.labels.first_mut() {
                label.text = format!("{}. {} *", place + 1, label.text);
            }
        }
    }),
    ("labels in a second language too", |page| {
        for control in &mut page.controls {
            let second = match control.input_type.as_str() {
                "email" => "Email address",
                "tel" => "Phone number",
                _ => continue,
            };
            control.labels.push(Label { source: LabelSource::Description, text: second.into() });
        }
    }),
    ("an unknown required question", |page| {
        if let Some(mut control) = page.controls.iter().find(|control| control.kind == Kind::Text).cloned() {
            control.index = 9_000;
            control.id = "u_9".into();
            control.name = "u_9".into();
            control.input_type = "text".into();
            control.labels = vec![Label { source: LabelSource::Label, text: "Xyzzy?".into() }];
            control.required = true;
            page.controls.push(control);
        }
    }),
    ("a search field in front", |page| {
        if let Some(mut control) = page.controls.iter().find(|control| control.kind == Kind::Text).cloned() {
            control.index = 9_001;
            control.form = None;
            control.id = "q".into();
            control.name = "q".into();
            control.input_type = "search".into();
            control.labels = vec![Label { source: LabelSource::AriaLabel, text: "Search Meta".into() }];
            page.controls.insert(0, control);
        }
    }),
];

/// Pages that stand as a form with nothing done to them yet.
fn standing_forms(fixtures: &[Fixture]) -> impl Iterator<Item = (&Fixture, &Snapshot)> {
    fixtures
        .iter()
        .filter(|fixture| fixture.case.steps.is_empty() && fixture.case.expect.stage == "form")
        .filter_map(|fixture| Some((fixture, &fixture.read.as_ref()?.0)))
}

/// The truths of a page, with those of controls that a change adds.
fn truths(fixture: &Fixture) -> Vec<Truth> {
    let mut truths = fixture.case.fields.clone();
    for index in [9_000, 9_001] {
        truths.push(Truth { index, asks_for: "other".into(), filled: false, note: String::new() });
    }
    truths
}

#[test]
fn a_page_that_differs_is_still_the_same_form_and_nothing_wrong_is_filled() {
    let texts = english();
    let fixtures = fixtures();
    let mut wrong = Vec::new();
    let mut rates: BTreeMap<&str, (usize, usize, usize, usize, usize)> = BTreeMap::new();
    for (place, (fixture, snapshot)) in standing_forms(&fixtures).enumerate() {
        let person = person(&fixture.case.person);
        let truths = truths(fixture);
        let as_it_is = decide(&fixture.url, snapshot, &person, &texts);
        for (what, change) in in_turn(place, CHANGES) {
            let mut changed = snapshot.clone();
            change(&mut changed);
            let decided = decide(&fixture.url, &changed, &person, &texts);
            let at = format!("{}, {what}", fixture.name);
            wrong.extend(wrong_fills(&decided, &truths).into_iter().map(|wrong| format!("{at}: {wrong}")));
            let Page { verdict, route, stage, language, .. } = &decided.page;
            if *verdict == Verdict::Ignored && as_it_is.page.verdict == Verdict::Recognised {
                wrong.push(format!("{at}: ignored"));
            } else if *verdict != Verdict::Ignored
                && (*route, *stage) != (as_it_is.page.route, as_it_is.page.stage)
            {
                wrong.push(format!("{at}: {route:?} {stage:?}"));
            }
            let (pages, same, language_right, filled, of) = rates.entry(what).or_default();
            *pages += 1;
            *same += usize::from(*verdict == as_it_is.page.verdict);
            *language_right += usize::from(*language == as_it_is.page.language);
            *filled += decided.plan.steps.len().min(as_it_is.plan.steps.len());
            *of += as_it_is.plan.steps.len();
        }
    }
    for (what, (pages, same, language, filled, of)) in &rates {
        tell(&format!(
            "changed: {what}: {same} of {pages} as sure, {language} in the right language, {filled} of {of} filled"
        ));
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_form_that_has_not_come_yet_is_not_taken_for_one_that_was_sent() {
    let texts = english();
    let fixtures = fixtures();
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for (fixture, snapshot) in standing_forms(&fixtures) {
        if fixture.case.expect.route == "entry" {
            continue;
        }
        let person = person(&fixture.case.person);
        let mut early = snapshot.clone();
        early.controls.clear();
        early.buttons.clear();
        early.hidden.clear();
        let only_heading = Snapshot { text: String::new(), ..early.clone() };
        for early in [early, only_heading] {
            tried += 1;
            let decided = decide(&fixture.url, &early, &person, &texts);
            let asked_too_much = decided.plan.when != When::Never;
            if !matches!(decided.page.stage, None | Some(Stage::Form)) || asked_too_much {
                wrong.push(format!(
                    "{}: {:?} {:?} {:?}",
                    fixture.name, decided.page.stage, early.headings, early.text
                ));
            }
        }
    }
    tell(&format!("forms on their way: {tried} pages, {} taken for another stage", wrong.len()));
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_form_under_an_unlisted_number_is_unsure_and_nothing_is_filled_by_itself() {
    let texts = english();
    let fixtures = fixtures();
    let (mut wrong, mut seen, mut all) = (Vec::new(), 0, 0);
    for (place, (fixture, snapshot)) in standing_forms(&fixtures).enumerate() {
        let route = fixture.case.expect.route.as_str();
        if fixture.case.expect.verdict != "recognised"
            || matches!(route, "entry" | "rights-portal" | "general-objection" | "whatsapp-own")
        {
            continue;
        }
        let host = Address::parse(&fixture.url).unwrap().host().to_owned();
        let path = if host == "help.instagram.com" { "contact" } else { "help/contact" };
        let url = format!("https://{host}/{path}/999999999999999");
        let person = person(&fixture.case.person);
        for (what, change) in
            [("as it is", (|_| {}) as fn(&mut Snapshot))].iter().chain(in_turn(place, CHANGES))
        {
            let mut changed = snapshot.clone();
            changed.hidden.retain(|name, _| name == "support_form_locale_id");
            change(&mut changed);
            let decided = decide(&url, &changed, &person, &texts);
            let at = format!("{}, {what}", fixture.name);
            wrong.extend(
                wrong_fills(&decided, &truths(fixture)).into_iter().map(|wrong| format!("{at}: {wrong}")),
            );
            if decided.page.verdict == Verdict::Recognised || decided.plan.when == When::Now {
                wrong.push(format!("{at}: {:?} {:?}", decided.page.verdict, decided.page.signs));
            }
            all += 1;
            seen += usize::from(decided.page.verdict == Verdict::Unsure);
            // Brazil's title says nothing of AI: without the text, nothing on the page does.
            let nothing_left =
                *what == "no headings" || (*what == "no text" && fixture.name.contains("pt-br"));
            if decided.page.verdict == Verdict::Ignored && !nothing_left {
                wrong.push(format!("{at}: ignored: {:?}", changed.headings));
            }
        }
    }
    tell(&format!("unlisted number: {seen} of {all} changed forms are seen"));
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn other_content_at_a_known_address_is_unsure_and_nothing_is_filled_by_itself() {
    let texts = english();
    let fixtures = fixtures();
    let alex = person("alex");
    let mut wrong = Vec::new();
    let mut tried = 0;
    for fixture in &fixtures {
        let Some((snapshot, _)) = &fixture.read else { continue };
        // Posts, the inbox and the terms quote the form's own words; at the form's address they would be its beginning.
        let quotes = ["not-post-en", "not-inbox-en", "not-terms-en", "not-help-search-en"];
        if fixture.case.expect.verdict != "ignored"
            || quotes.contains(&fixture.name.as_str())
            || fixture.name.starts_with("not-host")
        {
            continue;
        }
        for form in page::forms() {
            let decided = decide(form.url, snapshot, &alex, &texts);
            tried += 1;
            if decided.page.verdict != Verdict::Unsure || decided.plan.when == When::Now {
                wrong.push(format!(
                    "{} at {}: {:?} {:?}",
                    fixture.name, form.url, decided.page.verdict, decided.page.signs
                ));
            }
        }
    }
    tell(&format!("other content at known addresses: {tried} tried, {} taken for the form", wrong.len()));
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[derive(Deserialize)]
struct Wording {
    title: Vec<String>,
    email: Vec<String>,
    country: Vec<String>,
    reason: Vec<String>,
    details: Vec<String>,
    sent: Vec<String>,
    refused: Vec<String>,
    unavailable: Vec<String>,
    login: Vec<String>,
    code: Vec<String>,
    other: Vec<String>,
}

fn control(index: u32, kind: Kind, label: &str) -> Control {
    let kind_word = if kind == Kind::Area { "area" } else { "text" };
    let mut control: Control = serde_json::from_str(&format!(
        r#"{{"index": {index}, "kind": "{kind_word}", "visible": true, "writable": true, "form": 0}}"#
    ))
    .unwrap();
    control.labels.push(Label { source: LabelSource::Label, text: label.into() });
    if kind == Kind::Text {
        control.input_type = "text".into();
    }
    control
}

/// Each change is tried on every fourth page, in turn: together they see all pages.
fn in_turn(place: usize, changes: &[Change]) -> impl Iterator<Item = &Change> {
    changes
        .iter()
        .enumerate()
        .filter(move |(change, _)| (place + change).is_multiple_of(4))
        .map(|(_, change)| change)
}

#[test]
fn other_matters_in_other_words_are_never_taken_for_the_form() {
    let texts = english();
    let alex = person("alex");
    let wordings: BTreeMap<String, Wording> = toml::from_str(&read("tests/wordings.toml")).unwrap();
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for (language, wording) in &wordings {
        for title in &wording.other {
            let form = Snapshot {
                lang: language.clone(),
                title: title.clone(),
                headings: vec![title.clone()],
                controls: vec![
                    control(0, Kind::Text, &wording.email[0]),
                    control(1, Kind::Text, &wording.country[0]),
                    control(2, Kind::Area, &wording.details[1]),
                ],
                ..Snapshot::default()
            };
            for url in [
                "https://www.facebook.com/help/contact/999999999999999",
                "https://help.instagram.com/contact/999999999999999",
                "https://www.whatsapp.com/contact/forms/999999999999999",
                "https://help.meta.com/requests/999999999999999/",
                "https://accountscenter.facebook.com/ad_preferences",
            ] {
                tried += 1;
                let page = decide(url, &form, &alex, &texts).page;
                if page.verdict != Verdict::Ignored {
                    wrong.push(format!("{title:?} at {url}: {:?} {:?}", page.verdict, page.signs));
                }
            }
            for known in page::forms() {
                tried += 1;
                let decided = decide(known.url, &form, &alex, &texts);
                if decided.page.verdict != Verdict::Unsure || decided.plan.when == When::Now {
                    wrong.push(format!("{title:?} at {}: {:?}", known.url, decided.page.signs));
                }
            }
        }
    }
    tell(&format!("other matters: {tried} pages, {} taken for the form", wrong.len()));
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn wordings_that_stand_in_no_table_are_understood() {
    let texts = english();
    let alex = person("alex");
    let wordings: BTreeMap<String, Wording> = toml::from_str(&read("tests/wordings.toml")).unwrap();
    assert_eq!(wordings.len(), Language::ALL.len());
    let known = "https://www.facebook.com/help/contact/6359191084165019";
    let unlisted = "https://www.facebook.com/help/contact/999999999999999";
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for (language, wording) in &wordings {
        for place in 0..wording.title.len() {
            let at = |url: &str, snapshot: &Snapshot| decide(url, snapshot, &alex, &texts);
            let empty = Snapshot { lang: language.clone(), ..Snapshot::default() };
            let labels = [
                (control(0, Kind::Text, &wording.country[place]), "country"),
                (control(1, Kind::Text, &wording.email[place]), "email"),
                (control(2, Kind::Area, &wording.reason[place]), "reason"),
                (control(3, Kind::Area, &wording.details[place]), "details"),
            ];
            let form = Snapshot {
                headings: vec![wording.title[place].clone()],
                controls: labels.iter().map(|(control, _)| control.clone()).collect(),
                ..empty.clone()
            };
            let mut look = |what: &str, is: String, should: &str| {
                asked += 1;
                if is != should {
                    wrong.push(format!("{language} {what}: {is}, not {should}"));
                }
            };
            for url in [known, unlisted] {
                for (lang, said) in [(language.as_str(), "said"), ("", "not said"), ("ja", "wrong")] {
                    let form = Snapshot { lang: lang.into(), ..form.clone() };
                    let decided = at(url, &form);
                    let verdict = if url == known { "recognised" } else { "unsure" };
                    look(
                        &format!("{:?}, language {said}", wording.title[place]),
                        decided.page.verdict.word().into(),
                        verdict,
                    );
                    let read_as = decided.page.language.map_or("", Language::code);
                    if decided.page.verdict != Verdict::Ignored {
                        look(
                            &format!("{:?}, language {said}", wording.title[place]),
                            read_as.into(),
                            language,
                        );
                    }
                    if url == known && said == "said" {
                        for (field, (control, should)) in decided.fields.iter().zip(&labels) {
                            look(
                                &format!("{:?}", control.labels[0].text),
                                field.asks_for.word().into(),
                                should,
                            );
                        }
                    }
                }
            }
            let mut stage = |text: &str, heading: bool, controls: Vec<Control>, should: &str| {
                let mut page = Snapshot { controls, ..empty.clone() };
                if heading {
                    page.headings.push(text.into());
                } else {
                    page.text = format!("{text}.");
                }
                look(
                    &format!("{text:?}"),
                    at(known, &page).page.stage.map_or("", Stage::word).into(),
                    should,
                );
            };
            for heading in [true, false] {
                stage(&wording.sent[place], heading, Vec::new(), "sent");
                stage(&wording.refused[place], heading, Vec::new(), "refused");
                stage(&wording.unavailable[place], heading, Vec::new(), "unavailable");
                stage(&wording.login[place], heading, Vec::new(), "login");
            }
            stage(&wording.code[place], true, vec![control(0, Kind::Text, &wording.code[place])], "code");
        }
    }
    tell(&format!("other wordings: {asked} questions, {} answered wrongly", wrong.len()));
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[derive(Deserialize)]
struct KnownPages {
    form: Vec<KnownPage>,
    never: Vec<KnownPage>,
}

#[derive(Deserialize)]
struct KnownPage {
    what: String,
    part: String,
    route: Option<String>,
    layouts: Option<usize>,
}

/// Which of Meta's layouts a page is built in, told by what only that one has.
fn layout(html: &str) -> &'static str {
    let form = html.split_once("<form method=\"post\"").map_or("", |(_, form)| form);
    let form = form.split_once("</form>").map_or(form, |(form, _)| form);
    if html.contains("contact_form_id") {
        "mbasic"
    } else if html.contains("m-future-page-header-title") {
        "touch"
    } else if !html.contains("id=\"mount_0_0") {
        "desktop"
    } else if form.is_empty() || form.contains(" name=\"") || form.contains("-label\"") {
        "modern"
    } else {
        "wizard"
    }
}

#[test]
fn every_known_page_has_fixtures_in_two_layouts_and_every_language_has_four() {
    let known: KnownPages = toml::from_str(&read("tests/meta-pages.toml")).unwrap();
    let fixtures = fixtures();
    let (mut missing, mut by_language) = (Vec::new(), BTreeMap::<String, usize>::new());
    for fixture in &fixtures {
        *by_language.entry(fixture.case.expect.language.clone()).or_default() += 1;
    }
    let at = |known: &KnownPage, ignored: bool| {
        let is = |fixture: &&Fixture| {
            let address = fixture.case.url.split('?').next().unwrap_or_default();
            let route = known.route.as_ref().is_none_or(|route| *route == fixture.case.expect.route);
            address.contains(&known.part) && route && (fixture.case.expect.verdict == "ignored") == ignored
        };
        fixtures.iter().filter(is).map(|fixture| fixture.name.clone()).collect::<Vec<_>>()
    };
    for row in &known.form {
        let layouts: std::collections::BTreeSet<&str> = at(row, false)
            .iter()
            .map(|name| layout(&read(&format!("tests/pages/{name}/page.html"))))
            .collect();
        if layouts.len() < row.layouts.unwrap_or(2) {
            missing.push(format!("{}: only {layouts:?}", row.what));
        }
    }
    missing.extend(
        known.never.iter().filter(|row| at(row, true).is_empty()).map(|row| format!("{}: none", row.what)),
    );
    for form in page::forms() {
        if !known
            .form
            .iter()
            .any(|row| form.url.trim_end_matches('/').contains(row.part.trim_end_matches('/')))
        {
            missing.push(format!("{} is in data/routes.toml and not in tests/meta-pages.toml", form.url));
        }
    }
    for language in Language::ALL {
        let pages = by_language.get(language.code()).copied().unwrap_or_default();
        if pages < 4 {
            missing.push(format!("{}: {pages} pages", language.code()));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
