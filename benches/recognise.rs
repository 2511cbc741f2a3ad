//! How long Rust takes to recognise a page and to classify its controls, without a browser.
//!
//! Takes files of snapshots on the command line, `{"name", "url", "snapshot"}` each, as `cargo xtask bench` reads them off the
//! fixture pages; to them come two forms built here, an ordinary one and the largest that a snapshot may carry. Prints one JSON
//! object a figure. The profile is that of the shipped module: small rather than fast.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use objector::form;
use objector::page::{self, Address};
use objector::snapshot::{Control, Kind, Label, LabelSource, MOST_CONTROLS, Snapshot};
use serde::Deserialize;
use serde_json::json;

/// How often each is timed.
const SAMPLES: usize = 101;

/// How long one timing lasts at least: far above what the clock can tell apart.
const LONG_ENOUGH: Duration = Duration::from_millis(2);

#[derive(Deserialize)]
struct Seen {
    name: String,
    url: String,
    snapshot: Snapshot,
}

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo passes flags of its own.
    let files = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let mut all = files
        .map(|file| Ok(serde_json::from_str(&fs::read_to_string(file)?)?))
        .collect::<Result<Vec<Seen>, Box<dyn Error>>>()?;
    for controls in [30, MOST_CONTROLS] {
        all.push(Seen {
            name: format!("a form of {controls} controls"),
            url: "https://www.facebook.com/help/contact/712876720715583".to_owned(),
            snapshot: form_of(controls),
        });
    }
    for seen in &all {
        let address = Address::parse(&seen.url).ok_or("an address that is none")?;
        let samples = timed(|| {
            let page = page::recognise(&address, black_box(&seen.snapshot));
            black_box(form::classify(&page, &seen.snapshot));
        });
        let name = format!("recognise and classify, {}", seen.name);
        println!("{}", json!({"name": name, "unit": "ms", "samples": samples}));
    }
    Ok(())
}

/// A form with this many controls, each with a label, every eighth a country to choose.
fn form_of(controls: usize) -> Snapshot {
    let labels = [
        "Country of residence",
        "E-mail address",
        "Please tell us how this processing impacts you",
        "Anything else you would like to add",
        "First name",
        "Last name",
        "Phone number",
        "Something that no table knows",
    ];
    let control = |(index, label): (u32, &&str)| Control {
        index,
        kind: if index % 8 == 0 { Kind::Select } else { Kind::Text },
        input_type: String::new(),
        id: format!("u_0_{index}"),
        name: format!("Field{index}"),
        autocomplete: String::new(),
        placeholder: String::new(),
        labels: Vec::from([Label { source: LabelSource::Label, text: (*label).to_owned() }]),
        value: String::new().into(),
        choices: Vec::new(),
        required: index % 2 == 0,
        writable: true,
        visible: true,
        max_length: None,
        min_length: None,
        form: Some(0),
        dialog: false,
        touched: false,
        ours: false,
    };
    Snapshot {
        lang: "en".to_owned(),
        title: "Object to your information being used for AI at Meta".to_owned(),
        headings: Vec::from(["Object to your information being used for AI at Meta".to_owned()]),
        text: "You have the right to object to Meta using the information you have shared to develop and improve AI at Meta. ".repeat(30),
        controls: (0..).zip(labels.iter().cycle().take(controls)).map(control).collect(),
        ..Snapshot::default()
    }
}

/// Milliseconds of one call, measured [`SAMPLES`] times over as many calls as last [`LONG_ENOUGH`].
fn timed(call: impl Fn()) -> Vec<f64> {
    let mut calls = 1_u32;
    let lasted = |calls: u32| {
        let start = Instant::now();
        (0..calls).for_each(|_| call());
        start.elapsed()
    };
    while lasted(calls) < LONG_ENOUGH {
        calls *= 2;
    }
    (0..SAMPLES).map(|_| lasted(calls).as_secs_f64() * 1_000.0 / f64::from(calls)).collect()
}
