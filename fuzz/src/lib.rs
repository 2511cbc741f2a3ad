//! What the fuzz targets share: pages made of arbitrary bytes, and looking at them as the background does.
//!
//! Takes bytes, gives snapshots whose words push the classifier in all directions. Nothing here is shipped or compiled with the
//! rest of the project.

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use objector::background::{Seen, Visitor};
use objector::language::Language;
use objector::page::Address;
use objector::person::{Ground, Person};
use objector::snapshot::{Choice, Control, Kind, Label, LabelSource, Snapshot};
use objector::store::Document;
use objector::text::Texts;

/// Addresses where a form may stand, and one where none does.
const ADDRESSES: [&str; 5] = [
    "https://www.facebook.com/help/contact/712876720715583",
    "https://help.instagram.com/contact/767264225370182",
    "https://www.whatsapp.com/contact/forms/1",
    "https://www.facebook.com/privacy/policy",
    "https://www.facebook.com/",
];

/// Words that mean something to the classifier; bytes alone would hardly ever spell one.
const WORDS: [&str; 14] = [
    "Email",
    "Pays de résidence",
    "Vollständiger Name",
    "Please tell us how this processing impacts you",
    "AI at Meta",
    "Object to your information being used for AI at Meta",
    "I confirm that this is true",
    "Confirmation code",
    "Signature",
    "Telefon",
    "Thank you for contacting us",
    "France",
    "Facebook",
    "*",
];

const KINDS: [Kind; 9] = [
    Kind::Text,
    Kind::Area,
    Kind::Select,
    Kind::Radio,
    Kind::Checkbox,
    Kind::Combobox,
    Kind::Editable,
    Kind::File,
    Kind::Other,
];

const SOURCES: [LabelSource; 8] = [
    LabelSource::Label,
    LabelSource::LabelledBy,
    LabelSource::AriaLabel,
    LabelSource::Before,
    LabelSource::Row,
    LabelSource::Group,
    LabelSource::Description,
    LabelSource::Title,
];

fn text(from: &mut Unstructured<'_>) -> Result<String> {
    Ok(if from.arbitrary()? { (*from.choose(&WORDS)?).to_owned() } else { from.arbitrary()? })
}

fn list<T>(
    from: &mut Unstructured<'_>,
    most: usize,
    one: impl Fn(&mut Unstructured<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let count = from.int_in_range(0..=most)?;
    (0..count).map(|_| one(from)).collect()
}

fn control(from: &mut Unstructured<'_>) -> Result<Control> {
    Ok(Control {
        index: 0,
        kind: *from.choose(&KINDS)?,
        input_type: (*from.choose(&["", "text", "email", "tel", "password", "file", "radio"])?).to_owned(),
        id: text(from)?,
        name: text(from)?,
        autocomplete: (*from.choose(&["", "email", "country", "one-time-code", "name"])?).to_owned(),
        placeholder: text(from)?,
        labels: list(from, 3, |from| Ok(Label { source: *from.choose(&SOURCES)?, text: text(from)? }))?,
        value: text(from)?.into(),
        choices: list(from, 4, |from| {
            Ok(Choice { value: text(from)?, label: text(from)?, chosen: from.arbitrary()? })
        })?,
        required: from.arbitrary()?,
        writable: from.arbitrary()?,
        visible: from.arbitrary()?,
        max_length: from.arbitrary()?,
        min_length: from.arbitrary()?,
        form: from.arbitrary()?,
        dialog: from.arbitrary()?,
        touched: from.arbitrary()?,
        ours: from.arbitrary()?,
    })
}

/// A page.
///
/// # Errors
/// When there are too few bytes.
pub fn snapshot(from: &mut Unstructured<'_>) -> Result<Snapshot> {
    let mut controls = list(from, 12, control)?;
    for (index, control) in (0_u32..).zip(&mut controls) {
        control.index = index;
    }
    Ok(Snapshot {
        generation: from.arbitrary()?,
        lang: text(from)?,
        title: text(from)?,
        headings: list(from, 4, text)?,
        text: text(from)?,
        buttons: list(from, 3, text)?,
        hidden: list(from, 2, |from| Ok((text(from)?, text(from)?)))?.into_iter().collect(),
        form_ids: list(from, 2, text)?,
        password: from.arbitrary()?,
        controls,
        in_frames: from.arbitrary()?,
        left_out: u32::from(from.ratio(1_u8, 10_u8)?),
    })
}

/// One of the places where a content script may run.
///
/// # Errors
/// When there are too few bytes.
pub fn visitor(from: &mut Unstructured<'_>) -> Result<Visitor> {
    let url = *from.choose(&ADDRESSES)?;
    let Some(address) = Address::parse(url) else { panic!("{url} is an address") };
    Ok(Visitor { address, tab: from.arbitrary()?, private: from.arbitrary()? })
}

/// Somebody who told Objector everything.
#[must_use]
pub fn person() -> Person {
    Person {
        full_name: "Alex Example".into(),
        email: "alex@example.org".into(),
        country: "FR".to_owned(),
        grounds: Ground::ALL.to_vec(),
        own_words: "I object.".into(),
        ..Person::default()
    }
}

/// Looks at a page as the background does, and sees that a plan keeps to what a plan may do.
pub fn look(visitor: Visitor, snapshot: Snapshot) {
    let may_be_written: Vec<bool> = snapshot
        .controls
        .iter()
        .map(|control| control.visible && control.writable && !control.touched)
        .collect();
    let seen = Seen::new(visitor, snapshot);
    let silent = Texts::new(Language::English, &[]);
    let mut document = Document::default();
    document.person = Some(person());
    let plan = seen.plan(Ok(&document), &silent, &silent);
    for step in &plan.steps {
        let at = usize::try_from(step.index()).unwrap_or(usize::MAX);
        assert_eq!(may_be_written.get(at), Some(&true), "{step:?}");
        assert!(plan.cards.iter().any(|card| card.index == step.index()), "what is written is explained");
    }
}
