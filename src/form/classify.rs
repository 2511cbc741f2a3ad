//! The classifier: what each control of a page asks for.
//!
//! Takes a snapshot and what is known of the page around it ([`Setting`]), gives a field a control: each is read by itself, then its
//! neighbours are asked. How a page is recognised is not its business: that goes the other way, by what its controls ask for.

use crate::form::asks_for::AsksFor;
use crate::form::evidence::{LIKELY, SURE, UNSURE};
use crate::form::neighbours::{
    leave_logins_alone, tell_areas_apart, tell_card_names_apart, tell_codes, tell_emails_apart,
    tell_names_apart, tell_radios_apart,
};
use crate::form::reader::{Found, Reader};
use crate::form::{Certainty, Field, Setting, credentials};
use crate::language::Language;
use crate::snapshot::{Control, LabelSource, Snapshot};
use crate::spoken;
use crate::wording::{Scope, Text};

/// What each control of a page asks for, in the page's order.
#[must_use]
pub fn classify(setting: impl Into<Setting>, snapshot: &Snapshot) -> Vec<Field> {
    classify_first(setting, snapshot, usize::MAX)
}

/// The same, without a verdict on the page: for pages that are none of Objector's, where a maintainer wants to see what controls would
/// be taken for.
///
/// ```
/// use objector::form::{asks_for::AsksFor, classify_any};
/// use objector::snapshot::Snapshot;
///
/// let snapshot: Snapshot = serde_json::from_str(
///     r#"{"generation": 0, "lang": "it", "controls": [{"index": 0, "kind": "text", "visible": true,
///         "labels": [{"source": "label", "text": "Indirizzo e-mail *"}]}]}"#,
/// ).unwrap();
/// let fields = classify_any(&snapshot);
/// assert_eq!(fields[0].asks_for, AsksFor::Email);
/// assert_eq!(fields[0].label, "Indirizzo e-mail");
/// ```
#[must_use]
pub fn classify_any(snapshot: &Snapshot) -> Vec<Field> {
    // Pages from a template say `en` and speak another language. One that says nothing may use the words of any.
    let language = Language::from_tag(&snapshot.lang).and_then(|_| spoken::language(None, snapshot));
    classify(Setting { language, ours: false, own: false }, snapshot)
}

/// The same as [`classify`], for the first controls only.
pub(crate) fn classify_first(setting: impl Into<Setting>, snapshot: &Snapshot, most: usize) -> Vec<Field> {
    let setting = setting.into();
    let mut reader = Reader {
        scope: Scope::of(setting.language),
        language: setting.language,
        text: Text::default(),
        hits: Vec::new(),
    };
    let controls = snapshot.controls.get(..most.min(snapshot.controls.len())).unwrap_or_default();
    let mut found: Vec<Found> = controls.iter().map(|control| reader.found(control)).collect();
    tell_names_apart(controls, &mut found);
    tell_card_names_apart(controls, &mut found);
    if !setting.ours {
        // Whoever asks what the controls of a page are that is none of Objector's: credentials are not an address to write to.
        credentials::tell_apart(snapshot, controls, &mut found, &mut reader);
    }
    if setting.ours {
        leave_logins_alone(controls, &mut found);
        tell_codes(snapshot, controls, &mut found, &mut reader);
        tell_emails_apart(snapshot, controls, &mut found, &mut reader);
        tell_areas_apart(controls, &mut found, setting);
        tell_radios_apart(controls, &mut found);
    }
    controls
        .iter()
        .zip(found)
        .map(|(control, found)| Field {
            index: control.index,
            asks_for: if found.points < UNSURE { AsksFor::Other } else { found.asks_for },
            certainty: certainty(found),
            label: shown_label(control),
        })
        .collect()
}

fn certainty(found: Found) -> Certainty {
    match found.points {
        _ if found.asks_for == AsksFor::Other => Certainty::Unsure,
        SURE.. if !found.contradicted => Certainty::Sure,
        SURE.. => Certainty::Likely,
        LIKELY.. if !found.contradicted => Certainty::Likely,
        _ => Certainty::Unsure,
    }
}

/// The longest label that is handed on; texts for people show it in one line.
const LONGEST_LABEL: usize = 300;

/// What the page calls a control: the nearest naming text, else the placeholder, without marks of being required.
fn shown_label(control: &Control) -> String {
    let text = control
        .labels
        .iter()
        .filter(|label| !matches!(label.source, LabelSource::Description | LabelSource::Title))
        .map(|label| label.text.as_str())
        .chain([control.placeholder.as_str()])
        .find(|text| !text.trim().is_empty())
        .unwrap_or_default();
    let bare = text
        .trim()
        .trim_end_matches(|c: char| matches!(c, '*' | ':' | '：' | '✱' | '＊') || c.is_whitespace());
    let end = if bare.len() <= LONGEST_LABEL { None } else { bare.char_indices().nth(LONGEST_LABEL) };
    end.and_then(|(end, _)| bare.get(..end)).unwrap_or(bare).to_owned()
}
