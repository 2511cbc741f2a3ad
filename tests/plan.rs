//! What must hold of every plan, whatever the page, the person and the classifier say: properties over arbitrary snapshots.
//!
//! A plan is looked at as the content script gets it: as JSON.

#![cfg(test)]

use objector::form::asks_for::AsksFor;
use objector::form::{self, Certainty, Field};
use objector::language::Language;
use objector::page::{self, Address, Page, Route, Stage, Verdict};
use objector::person::{Account, Ground, Person, Platform};
use objector::personal::Personal;
use objector::plan::{self, Ask, When};
use objector::snapshot::{Choice, Control, Kind, Label, LabelSource, Snapshot};
use objector::store::Trouble;
use objector::text::Texts;
use proptest::prelude::*;
use proptest::{collection, option, sample};
use serde_json::Value;

const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";

fn english() -> Texts {
    let sources = ["cards", "banner", "objection"]
        .map(|file| {
            std::fs::read_to_string(format!("{}/locales/en/{file}.ftl", env!("CARGO_MANIFEST_DIR"))).unwrap()
        })
        .join("\n");
    Texts::new(Language::English, &[(Language::English, &sources)])
}

/// Words that push the classifier in all directions, and some that mean nothing.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        sample::select(vec![
            "Email",
            "E-mail address",
            "Country of residence",
            "Your name",
            "First name",
            "Last name",
            "Phone number",
            "Please tell us how this processing impacts you",
            "Confirmation code",
            "Signature",
            "I confirm that this is true",
            "Attach a screenshot",
            "Is your request about AI at Meta?",
            "Which product?",
            "Anything else",
            "",
            "Search",
            "*",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,40}",
    ]
}

fn kind() -> impl Strategy<Value = Kind> {
    sample::select(vec![
        Kind::Text,
        Kind::Area,
        Kind::Select,
        Kind::Radio,
        Kind::Checkbox,
        Kind::Combobox,
        Kind::Editable,
        Kind::File,
        Kind::Other,
    ])
}

fn choice() -> impl Strategy<Value = Choice> {
    let texts = sample::select(vec![
        "",
        "FR",
        "France",
        "DE",
        "Yes",
        "No",
        "Facebook",
        "Instagram",
        "on",
        "I have a different objection to the use of my data",
    ]);
    (texts.clone(), texts, any::<bool>()).prop_map(|(value, label, chosen)| Choice {
        value: value.into(),
        label: label.into(),
        chosen,
    })
}

prop_compose! {
    fn control()(
        kind in kind(),
        input_type in sample::select(vec!["", "text", "email", "tel", "file", "password", "checkbox", "radio"]),
        (name, label, placeholder, autocomplete) in (word(), word(), word(), sample::select(vec!["", "email", "country", "one-time-code", "off"])),
        value in prop_oneof![Just(String::new()), word()],
        choices in collection::vec(choice(), 0..6),
        (required, writable, visible, touched, ours, dialog) in any::<(bool, bool, bool, bool, bool, bool)>(),
        max_length in option::of(0_u32..400),
        form in option::of(0_u32..3),
    ) -> Control {
        Control {
            index: 0, kind, input_type: input_type.into(), id: name.clone(), name, autocomplete: autocomplete.into(), placeholder,
            labels: vec![Label { source: LabelSource::Label, text: label }],
            value: value.into(), choices, required, writable, visible, max_length, min_length: None, form, dialog, touched, ours,
        }
    }
}

fn snapshot() -> impl Strategy<Value = Snapshot> {
    let left_out = sample::select(vec![0, 0, 0, 8_000]);
    (collection::vec(control(), 0..12), word(), collection::vec(word(), 0..4), word(), left_out).prop_map(
        |(mut controls, title, headings, text, left_out)| {
            for (index, control) in (0_u32..).zip(&mut controls) {
                control.index = index;
            }
            Snapshot {
                generation: 1,
                lang: "en".into(),
                title,
                headings,
                text,
                controls,
                left_out,
                ..Snapshot::default()
            }
        },
    )
}

fn person() -> impl Strategy<Value = Person> {
    (
        word(),
        word(),
        sample::select(vec!["", "FR", "GB", "CH", "BR", "XX"]),
        sample::subsequence(Ground::ALL.to_vec(), 0..=8),
        word(),
    )
        .prop_map(|(name, email, country, grounds, own_words)| Person {
            full_name: name.clone().into(),
            given_name: name.clone().into(),
            family_name: name.into(),
            email: email.into(),
            phone: Personal::from("+33 1 99 00 00 00"),
            country: country.into(),
            accounts: vec![Account { handle: "alex.example".into(), ..Account::on(Platform::Facebook) }],
            grounds,
            own_words: own_words.into(),
            ..Person::default()
        })
}

/// A page and fields as arbitrary as the types allow: the plan may not rely on the recogniser being right.
fn judgement(controls: usize) -> impl Strategy<Value = (Page, Vec<Field>)> {
    let fields = collection::vec(
        (
            sample::select(AsksFor::ALL.to_vec()),
            sample::select(vec![Certainty::Sure, Certainty::Likely, Certainty::Unsure]),
        ),
        controls,
    );
    (
        sample::select(Verdict::ALL.to_vec()),
        sample::select(Route::ALL.to_vec()),
        sample::select(Stage::ALL.to_vec()),
        fields,
    )
        .prop_map(|(verdict, route, stage, fields)| {
            let shown = verdict != Verdict::Ignored;
            let page = Page {
                verdict,
                route: shown.then_some(route),
                stage: shown.then_some(stage),
                language: Some(Language::English),
                signs: Vec::new(),
            };
            let fields = (0_u32..)
                .zip(fields)
                .map(|(index, (asks_for, certainty))| Field {
                    index,
                    asks_for,
                    certainty,
                    label: String::new(),
                })
                .collect();
            (page, fields)
        })
}

fn holds_of(
    page: &Page,
    fields: &[Field],
    snapshot: &Snapshot,
    person: Option<&Person>,
    trouble: Option<Trouble>,
) {
    let texts = english();
    let address = Address::parse(FORM).unwrap();
    let ask = Ask {
        page,
        address: &address,
        fields,
        snapshot,
        person,
        trouble,
        private: false,
        closed: &[],
        texts: &texts,
        page_texts: &texts,
    };
    let plan = plan::draw_up(&ask);
    let json: Value = serde_json::to_value(&plan).unwrap();

    for step in json["steps"].as_array().unwrap() {
        let index = usize::try_from(step["index"].as_u64().unwrap()).unwrap();
        let (control, field) = (&snapshot.controls[index], &fields[index]);
        assert!(control.visible && control.writable && !control.touched, "{control:?}");
        assert!(
            !matches!(
                field.asks_for,
                AsksFor::Evidence
                    | AsksFor::Code
                    | AsksFor::Declaration
                    | AsksFor::Signature
                    | AsksFor::Other
            ),
            "{field:?}"
        );
        assert_ne!(field.certainty, Certainty::Unsure);
        match control.kind {
            Kind::Radio | Kind::Checkbox => assert!(control.choices.iter().all(|choice| !choice.chosen)),
            // A list that is no input may show a prompt while nothing is chosen.
            Kind::Combobox if control.input_type.is_empty() && field.asks_for == AsksFor::Country => {}
            _ => assert!(control.value.is_blank()),
        }
        if let Some(text) = step["text"].as_str() {
            assert!(!text.trim().is_empty());
            let most = control.max_length.map_or(usize::MAX, |most| most as usize);
            assert!(text.encode_utf16().count() <= most);
        }
        assert!(plan.cards.iter().any(|card| card.index as usize == index), "what is written is explained");
    }
    if page.stage != Some(Stage::Form)
        || person.is_none()
        || matches!(trouble, Some(Trouble::Damaged | Trouble::Newer | Trouble::Unreadable))
    {
        assert!(plan.steps.is_empty());
    }
    if snapshot.left_out > 0 {
        assert!(
            plan.steps.is_empty() && plan.cards.is_empty(),
            "a page that was not read whole is left alone"
        );
        let says = plan.banner.as_ref().map(|banner| &banner.says.plain);
        let by_stage = page.stage == Some(Stage::Form) && page.route != Some(Route::Entry);
        assert!(!by_stage || says == Some(&texts.say("banner-too-large")), "{says:?}");
    }
    assert_eq!(plan.when == When::Now, page.verdict == Verdict::Recognised && !plan.steps.is_empty());
    if page.verdict == Verdict::Ignored {
        assert!(plan.cards.is_empty() && plan.steps.is_empty() && plan.banner.is_none());
    } else {
        assert!(plan.banner.is_some());
    }
    for card in &plan.cards {
        assert!(snapshot.controls[card.index as usize].visible);
    }
    // A missing message shows as its id.
    let shown = json.to_string();
    for id in ["\"field-", "\"state-", "\"banner-", "\"way-", "\"source-", "objection-"] {
        let key = format!("\"key\":{id}");
        assert!(!shown.replace(&key, "").contains(id), "{id} is shown as it is: {shown}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_plan_writes_where_nobody_may(
        (snapshot, (page, fields)) in snapshot().prop_flat_map(|snapshot| {
            let controls = snapshot.controls.len();
            (Just(snapshot), judgement(controls))
        }),
        person in option::of(person()),
        trouble in option::of(sample::select(vec![Trouble::Damaged, Trouble::Newer, Trouble::Full, Trouble::Unreadable])),
    ) {
        holds_of(&page, &fields, &snapshot, person.as_ref(), trouble);
    }

    #[test]
    fn any_snapshot_gives_a_plan(snapshot in snapshot(), person in option::of(person())) {
        let address = Address::parse(FORM).unwrap();
        let page = page::recognise(&address, &snapshot);
        let fields = form::classify(&page, &snapshot);
        prop_assert_eq!(fields.len(), snapshot.controls.len());
        holds_of(&page, &fields, &snapshot, person.as_ref(), None);
    }
}
