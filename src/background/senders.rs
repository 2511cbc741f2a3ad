//! Every message and every kind of sender: what `docs/security.md` says of each, and what `hear` makes of it.
//!
//! The table there is read here, cell by cell, so that neither can change without the other. A message that stands in no row fails,
//! and so does a row that no message is for. Tests only.

use std::collections::BTreeSet;

use super::samples::ourselves;
use super::speaker::{Sender, Tab, hear};

/// A sample of each message, as JSON; more than one where there is something to leave out.
const SAMPLES: [&str; 29] = [
    r#"{"kind": "saw", "snapshot": {"generation": 1}}"#,
    r#"{"kind": "did", "report": [{"index": 0, "state": "written"}]}"#,
    r#"{"kind": "submitted", "snapshot": {"generation": 1}}"#,
    r#"{"kind": "open", "target": "details"}"#,
    r#"{"kind": "closed", "key": "card", "closed": true}"#,
    r#"{"kind": "problem", "what": "it broke"}"#,
    r#"{"kind": "overview"}"#,
    r#"{"kind": "save-person", "person": {}}"#,
    r#"{"kind": "save-person", "person": {}, "revision": 4}"#,
    r#"{"kind": "judge", "url": "https://www.facebook.com/", "snapshot": {"generation": 1}}"#,
    r#"{"kind": "hand-in", "url": "https://www.facebook.com/", "snapshot": {"generation": 1}}"#,
    r#"{"kind": "by-hand", "insert": "email", "url": "https://www.facebook.com/", "lang": "fr"}"#,
    r#"{"kind": "mark", "id": "a", "state": "refused"}"#,
    r#"{"kind": "mark", "id": "a", "state": "refused", "revision": 2}"#,
    r#"{"kind": "event", "id": "a", "event": "reminded", "on": "2026-12-28"}"#,
    r#"{"kind": "event", "id": "a", "event": "reminded", "on": null}"#,
    r#"{"kind": "event", "id": "a", "event": "reminded", "revision": 2}"#,
    r#"{"kind": "note", "id": "a", "text": "b"}"#,
    r#"{"kind": "take-back", "id": "a", "note": 5}"#,
    r#"{"kind": "add", "sent": {"route": "facebook-own", "channel": "form", "on": "2025-05-20"}}"#,
    r#"{"kind": "export"}"#,
    r#"{"kind": "try-import", "text": "{}"}"#,
    r#"{"kind": "import", "text": "{}", "take_person": false}"#,
    r#"{"kind": "import", "text": "{}", "take_person": false, "revision": 9}"#,
    r#"{"kind": "tick", "key": "notify", "ticked": true}"#,
    r#"{"kind": "reset-closed"}"#,
    r#"{"kind": "open", "target": "dashboard"}"#,
    r#"{"kind": "start-afresh"}"#,
    r#"{"kind": "forget"}"#,
];

const META: [&str; 5] = [
    "https://www.facebook.com/help/contact/712876720715583",
    "https://help.instagram.com/contact/767264225370182",
    "https://accountscenter.meta.com/",
    "https://www.whatsapp.com/contact/forms/1534459096974129",
    "https://m.facebook.com/privacy/center#top",
];

/// A sender in a tab of its own, as the browser describes it.
fn in_tab(id: Option<&str>, url: &str, frame: i32) -> Sender {
    Sender {
        id: id.map(str::to_owned),
        url: Some(url.to_owned()),
        frame_id: Some(frame),
        tab: Some(Tab { id: Some(3), url: Some(url.to_owned()), incognito: false }),
    }
}

/// A sender without a tab: a popup, a sidebar, a background.
fn without_tab(id: Option<&str>, url: Option<&str>) -> Sender {
    Sender { id: id.map(str::to_owned), url: url.map(str::to_owned), ..Sender::default() }
}

/// The kinds of sender, in the order of the table's columns. The browser fills in id, address, tab and frame; a sender chooses none
/// of them. Where a host of Meta's stands in what is refused, the rest of the description is what refuses it.
fn senders() -> [(&'static str, Vec<Sender>); 8] {
    let own = Some("objector");
    let on_meta = |of: &dyn Fn(&str) -> Sender| META.iter().map(|url| of(url)).collect::<Vec<_>>();
    let look_alikes = [
        "https://www.facebook.com.example.org/help/contact/712876720715583",
        "https://notfacebook.com/help/contact/712876720715583",
        "https://facebook.com@example.org/help/contact/712876720715583",
        "https://example.org/https://www.facebook.com/help/contact/712876720715583",
        "https://example.org/?chrome-extension://objector/",
        "https://xn--facebok-y0a.com/help/contact/712876720715583",
        "https://www.facebook.com.",
        "https://example.org/",
        "data:text/html,https://www.facebook.com/",
        "about:blank",
        "file:///www.facebook.com/",
        "",
    ];
    let other_ids = |url: &str| [in_tab(Some("another"), url, 0), without_tab(Some("another"), Some(url))];
    let others = ["chrome-extension://another/popup.html", "chrome-extension://objector/popup.html", META[0]];
    let mut extensions: Vec<Sender> = others.into_iter().flat_map(other_ids).collect();
    extensions.extend([
        without_tab(Some("another"), None),
        in_tab(own, "chrome-extension://another/popup.html", 0),
        in_tab(own, "chrome-extension://objector.example.org/popup.html", 0),
        in_tab(own, "moz-extension://objector/popup.html", 0),
    ]);
    [
        ("the content script", on_meta(&|url| in_tab(own, url, 0))),
        ("a frame", on_meta(&|url| in_tab(own, url, 7))),
        ("a page’s own script", on_meta(&|url| in_tab(None, url, 0))),
        ("a look-alike", look_alikes.into_iter().map(|url| in_tab(own, url, 0)).collect()),
        ("http", on_meta(&|url| in_tab(own, &url.replacen("https", "http", 1), 0))),
        ("another extension", extensions),
        (
            "our own pages",
            vec![
                without_tab(own, Some("chrome-extension://objector/popup.html")),
                without_tab(own, Some("chrome-extension://objector/popup.html?tab=5")),
                in_tab(own, "chrome-extension://objector/welcome.html", 0),
                in_tab(own, "chrome-extension://objector/dashboard.html#record", 0),
            ],
        ),
        ("our own page in a frame", vec![in_tab(own, "chrome-extension://objector/popup.html", 7)]),
    ]
}

/// The table's rows, cell by cell.
fn table() -> Vec<Vec<&'static str>> {
    let document = include_str!("../../docs/security.md");
    let (_, after) = document.split_once("## Who may say what\n").unwrap();
    let section = after.split("\n## ").next().unwrap();
    // The line below the header, `|--|`, has no space behind its first stroke.
    let rows = section.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    rows.map(|row| row.split(" | ").collect()).collect()
}

fn kind_of(sample: &str) -> String {
    let message: serde_json::Value = serde_json::from_str(sample).unwrap();
    message["kind"].as_str().unwrap().to_owned()
}

/// The words of the messages that an enum of `wire` has, from its variants.
fn kinds_in_wire(name: &str) -> BTreeSet<String> {
    let source = include_str!("../wire.rs");
    let (_, after) = source.split_once(&format!("pub enum {name} {{\n")).unwrap();
    let variants = after.split("\n}").next().unwrap().lines().filter_map(|line| {
        let name: String =
            line.strip_prefix("    ")?.chars().take_while(char::is_ascii_alphanumeric).collect();
        name.starts_with(|first: char| first.is_ascii_uppercase()).then_some(name)
    });
    let word = |name: String| {
        let letters = name.char_indices().flat_map(|(place, letter)| {
            let dash = (place > 0 && letter.is_ascii_uppercase()).then_some('-');
            dash.into_iter().chain([letter.to_ascii_lowercase()])
        });
        letters.collect()
    };
    variants.map(word).collect()
}

#[test]
fn each_message_has_its_senders() {
    let rows = table();
    let [header, rows @ ..] = rows.as_slice() else { panic!("there is no table") };
    let senders = senders();
    let columns: Vec<&str> = senders.iter().map(|(name, _)| *name).collect();
    assert_eq!(header.get(1..), Some(columns.as_slice()), "the columns");
    let mut problems = Vec::new();
    for row in rows {
        let message = row[0].trim_matches('`');
        let samples: Vec<&str> = SAMPLES.into_iter().filter(|sample| kind_of(sample) == message).collect();
        if samples.is_empty() {
            problems.push(format!("there is no message {message}, or no sample of it"));
        }
        assert_eq!(row.len(), columns.len() + 1, "{message}");
        for ((column, senders), cell) in senders.iter().zip(&row[1..]) {
            let may = match *cell {
                "yes" => true,
                "no" => false,
                other => panic!("{message}, {column}: {other} is neither yes nor no"),
            };
            for (sender, sample) in
                senders.iter().flat_map(|sender| samples.iter().map(move |sample| (sender, sample)))
            {
                let heard = hear(sender, &ourselves(), sample);
                if heard.is_ok() != may {
                    problems.push(format!("{column} may say {sample}: {may}, but {heard:?} of {sender:?}"));
                }
            }
        }
    }
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn each_message_of_the_wire_is_in_the_table_once() {
    let rows: Vec<String> = table().into_iter().skip(1).map(|row| row[0].trim_matches('`').into()).collect();
    let listed: BTreeSet<String> = rows.iter().cloned().collect();
    assert_eq!(rows.len(), listed.len(), "a message stands there twice");
    assert_eq!(listed, &kinds_in_wire("FromPage") | &kinds_in_wire("FromOurPages"));
}

/// The overview there groups the messages by who sends them; `open` is in two groups.
#[test]
fn the_overview_in_the_architecture_names_the_same_messages() {
    let document = include_str!("../../docs/architecture.md");
    for (from, name) in [
        ("| content script | background |", "FromPage"),
        ("| popup, welcome page, dashboard | background |", "FromOurPages"),
        ("| popup, background | content script |", "ToPage"),
    ] {
        let row = document.lines().find_map(|line| line.strip_prefix(from)).unwrap();
        let named: BTreeSet<String> = row.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        assert_eq!(named, kinds_in_wire(name), "{from}");
    }
}

/// Who may not speak learns nothing of what could be said; who may, does not learn what others may say.
#[test]
fn a_refusal_tells_no_message_from_none() {
    let none = r#"{"kind": "elsewhere"}"#;
    for (name, senders) in senders() {
        for sender in senders {
            let nothing = hear(&sender, &ourselves(), none).err();
            assert!(nothing.is_some(), "{name}");
            for sample in SAMPLES {
                let refused = hear(&sender, &ourselves(), sample).err();
                assert!(refused.is_none() || refused == nothing, "{name}: {sample}");
            }
        }
    }
}
