//! A page that Objector did not understand, written down so that its maintainers can mend that: the hand-in file.
//!
//! Takes a snapshot, gives the form's structure: kinds, names, labels, headings, buttons. Leaves out every value, everything in the
//! page's running text, tokens, query strings, and whatever looks like a person: e-mail addresses, telephone numbers, long numbers,
//! and all that the data subject told Objector. The person reads the file before sharing it; nothing is sent from here.

use serde::{Deserialize, Serialize};

use crate::form::Field;
use crate::form::asks_for::AsksFor;
use crate::page::{Address, Page};
use crate::person::Person;
use crate::snapshot::{Choice, Control, Kind, Label, Snapshot};
use crate::wire::JudgedPage;

/// The first line of every hand-in file: what it is, and in which version of this format.
pub const FORMAT: &str = "objector-capture-1";

/// The most headings, buttons or choices that are written down of one list.
const MOST: usize = 40;

/// What stands for an e-mail address.
const ADDRESS: &str = "‹e-mail›";
/// What stands for a long number.
const NUMBER: &str = "‹number›";
/// What stands for something that the person told Objector.
const YOURS: &str = "‹yours›";

/// A hand-in file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capture {
    /// [`FORMAT`].
    pub format: String,
    /// The extension's version.
    pub objector: String,
    /// Scheme, host and path of the page; no query.
    pub address: String,
    /// What Objector made of the page.
    pub judged: JudgedPage,
    /// `lang` of the page.
    pub lang: String,
    /// The page's title.
    pub title: String,
    /// The page's headings.
    pub headings: Vec<String>,
    /// The texts of its buttons.
    pub buttons: Vec<String>,
    /// Hidden inputs that name the form, without tokens.
    pub hidden: Vec<(String, String)>,
    /// `id`s of its forms.
    pub form_ids: Vec<String>,
    /// Its controls.
    pub controls: Vec<Captured>,
}

/// A control of a page that was handed in. As in a [`Control`], without what stands in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Captured {
    /// Its place.
    pub index: u32,
    /// What sort it is.
    pub kind: Kind,
    /// What Objector took it for.
    pub asks_for: AsksFor,
    /// `type` of an input.
    pub input_type: String,
    /// Its `id`, long numbers replaced.
    pub id: String,
    /// Its `name`, long numbers replaced.
    pub name: String,
    /// `autocomplete`.
    pub autocomplete: String,
    /// `placeholder`.
    pub placeholder: String,
    /// Texts that name it.
    pub labels: Vec<Label>,
    /// Its choices, none of them chosen; of long lists the beginning.
    pub choices: Vec<Choice>,
    /// How many choices there were.
    pub choice_count: usize,
    /// Whether it must be answered.
    pub required: bool,
    /// Whether it can be seen.
    pub visible: bool,
    /// `maxlength`.
    pub max_length: Option<u32>,
    /// Which form it stands in.
    pub form: Option<u32>,
    /// Whether it stands in a dialog.
    pub dialog: bool,
    /// Whether something stood in it; not what.
    pub held_something: bool,
}

impl Capture {
    /// Writes a page down.
    #[must_use]
    pub fn of(
        address: &Address,
        page: &Page,
        fields: &[Field],
        snapshot: &Snapshot,
        person: Option<&Person>,
        version: &str,
    ) -> Capture {
        let scrub = Scrub::of(person);
        let texts = |texts: &[String]| texts.iter().take(MOST).map(|text| scrub.text(text)).collect();
        let hidden = snapshot
            .hidden
            .iter()
            .filter(|(name, _)| name.as_str() != "support_form_hidden_fields")
            // The number of a form is what makes it known, and is the same for everybody.
            .map(|(name, value)| (name.clone(), value.chars().take(40).collect()))
            .collect();
        let controls = snapshot
            .controls
            .iter()
            .zip(fields)
            .take(200)
            .map(|(control, field)| scrub.control(control, field));
        Capture {
            format: FORMAT.to_owned(),
            objector: version.to_owned(),
            address: format!("https://{}{}", address.host(), path(address)),
            judged: page.into(),
            lang: snapshot.lang.clone(),
            title: scrub.text(&snapshot.title),
            headings: texts(&snapshot.headings),
            buttons: texts(&snapshot.buttons),
            hidden,
            form_ids: texts(&snapshot.form_ids),
            controls: controls.collect(),
        }
    }
}

/// The path of a page. The number of a contact form is the same for everybody; that of a request on help.meta.com may be the person's.
fn path(address: &Address) -> String {
    if address.is_on("help.meta.com") {
        without_long_numbers(address.path())
    } else {
        address.path().to_owned()
    }
}

/// Takes out of texts what belongs to a person.
struct Scrub {
    /// What the data subject told Objector, lower case, the longest first.
    yours: Vec<String>,
}

impl Scrub {
    fn of(person: Option<&Person>) -> Scrub {
        let mut yours: Vec<String> = person
            .into_iter()
            .flat_map(|person| {
                let accounts = person.accounts.iter().flat_map(|account| [&account.email, &account.handle]);
                [&person.full_name, &person.given_name, &person.family_name, &person.email, &person.phone]
                    .into_iter()
                    .chain(accounts)
                    .map(|text| text.reveal().trim().chars().flat_map(plain).collect::<String>())
            })
            // Two letters occur everywhere.
            .filter(|text| text.chars().count() > 2)
            .collect();
        yours.sort_by_key(|text| std::cmp::Reverse(text.len()));
        Scrub { yours }
    }

    /// A text without e-mail addresses, long numbers and what the person told Objector.
    fn text(&self, text: &str) -> String {
        let mut text: String = text.to_owned();
        for yours in &self.yours {
            text = replace_ignoring_case(&text, yours);
        }
        let words = text.split(' ').map(|word| match word.split_once('@') {
            Some((before, after)) if !before.is_empty() && after.contains('.') => ADDRESS.to_owned(),
            _ => without_long_numbers(word),
        });
        words.collect::<Vec<_>>().join(" ")
    }

    fn control(&self, control: &Control, field: &Field) -> Captured {
        let labels =
            control.labels.iter().map(|label| Label { source: label.source, text: self.text(&label.text) });
        let choices = control.choices.iter().take(MOST).map(|choice| Choice {
            value: self.text(&choice.value),
            label: self.text(&choice.label),
            chosen: false,
        });
        Captured {
            index: control.index,
            kind: control.kind,
            asks_for: field.asks_for,
            input_type: control.input_type.clone(),
            id: self.text(&control.id),
            name: self.text(&control.name),
            autocomplete: control.autocomplete.clone(),
            placeholder: self.text(&control.placeholder),
            labels: labels.collect(),
            choices: choices.collect(),
            choice_count: control.choices.len(),
            required: control.required,
            visible: control.visible,
            max_length: control.max_length,
            form: control.form,
            dialog: control.dialog,
            held_something: !control.value.is_blank(),
        }
    }
}

/// A letter in lower case, whatever stands beside it: at the end of a word, the Greek sigma has another form there.
fn plain(letter: char) -> impl Iterator<Item = char> {
    letter.to_lowercase().map(|letter| if letter == 'ς' { 'σ' } else { letter })
}

/// Replaces each occurrence of a text that is in lower case, as [`plain`] makes it, whatever its case.
fn replace_ignoring_case(text: &str, lower: &str) -> String {
    let mut left = text;
    let mut replaced = String::with_capacity(text.len());
    while let Some(first) = left.chars().next() {
        match beginning_of(left, lower) {
            Some(after) => {
                replaced.push_str(YOURS);
                left = after;
            }
            None => {
                replaced.push(first);
                left = left.get(first.len_utf8()..).unwrap_or_default();
            }
        }
    }
    replaced
}

/// What comes after a lower-case text, if this text begins with it in any case.
fn beginning_of<'a>(text: &'a str, lower: &str) -> Option<&'a str> {
    let mut wanted = lower.chars();
    let mut rest = text.chars();
    loop {
        if wanted.as_str().is_empty() {
            return Some(rest.as_str());
        }
        for letter in plain(rest.next()?) {
            if wanted.next() != Some(letter) {
                return None;
            }
        }
    }
}

/// Five digits or more in a row, also with the separators of telephone numbers between them, may name a person.
fn without_long_numbers(word: &str) -> String {
    let mut kept = String::with_capacity(word.len());
    let mut run = String::new();
    let flush = |run: &mut String, kept: &mut String| {
        let digits = run.chars().filter(char::is_ascii_digit).count();
        kept.push_str(if digits >= 5 { NUMBER } else { run });
        run.clear();
    };
    for letter in word.chars() {
        if letter.is_ascii_digit() || (!run.is_empty() && matches!(letter, '-' | '/' | '.' | '(' | ')')) {
            run.push(letter);
        } else {
            flush(&mut run, &mut kept);
            kept.push(letter);
        }
    }
    flush(&mut run, &mut kept);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form;
    use crate::page;
    use crate::personal::Personal;
    use crate::snapshot::LabelSource;

    const FORM: &str = "https://www.facebook.com/help/contact/712876720715583?locale=fr_FR&fbclid=secret";

    fn alex() -> Person {
        Person {
            full_name: "Alex Example".into(),
            given_name: "Alex".into(),
            family_name: "Example".into(),
            email: "alex@example.org".into(),
            phone: "+33 1 99 00 00 00".into(),
            ..Person::default()
        }
    }

    fn captured(snapshot: &Snapshot) -> String {
        let address = Address::parse(FORM).unwrap();
        let page = page::recognise(&address, snapshot);
        let fields = form::classify(&page, snapshot);
        let capture = Capture::of(&address, &page, &fields, snapshot, Some(&alex()), "0.0.0");
        serde_json::to_string(&capture).unwrap()
    }

    #[test]
    fn nothing_of_a_person_is_in_it() {
        let control = Control {
            value: Personal::from("my secret reason"),
            labels: vec![Label {
                source: LabelSource::Label,
                text: "EXAMPLE, is jo.doe@example.com yours?".into(),
            }],
            name: "Field123456789012345".into(),
            choices: vec![Choice {
                value: "100004711".into(), label: "Alex’s profile".into(), chosen: true
            }],
            ..serde_json::from_str(r#"{"index":0,"kind":"radio","visible":true}"#).unwrap()
        };
        let snapshot = Snapshot {
            title: "Hello Alex Example".into(),
            headings: vec!["Call 0199000000 or 01-99-00-00".into()],
            text: "All my friends are here".into(),
            controls: vec![control],
            hidden: [("support_form_id".to_owned(), "712876720715583".to_owned())].into(),
            ..Snapshot::default()
        };
        let file = captured(&snapshot);
        for secret in [
            "secret",
            "Alex",
            "EXAMPLE",
            "jo.doe",
            "friends",
            "0199",
            "01-99",
            "123456789012345",
            "100004711",
            "fbclid",
            "\"chosen\":true",
        ] {
            assert!(!file.contains(secret), "{secret}: {file}");
        }
        assert!(file.contains("\"held_something\":true"));
        assert!(file.contains("712876720715583"), "the form's own number stays: {file}");
    }

    #[test]
    fn what_matters_for_recognising_stays() {
        let snapshot = Snapshot {
            headings: vec!["S’opposer à l’utilisation de vos informations pour l’IA".into()],
            buttons: vec!["Envoyer".into()],
            ..Snapshot::default()
        };
        let file = captured(&snapshot);
        assert!(file.contains("S’opposer à l’utilisation") && file.contains("Envoyer"));
        assert!(file.contains("https://www.facebook.com/help/contact/712876720715583\""));
    }

    #[test]
    fn a_name_is_found_in_capitals_and_out_of_them() {
        let scrub = |name: &str| Scrub::of(Some(&Person { full_name: name.into(), ..Person::default() }));
        for (told, shown) in
            [("Γιώργος", "ΓΙΏΡΓΟΣ"), ("ΓΙΏΡΓΟΣ", "Γιώργος"), ("Łucja", "ŁUCJA"), ("İpek", "i̇pek")]
        {
            assert_eq!(scrub(told).text(&format!("({shown})")), format!("({YOURS})"), "{told} {shown}");
        }
    }

    #[test]
    fn short_numbers_stay() {
        assert_eq!(without_long_numbers("Art.21(1)"), "Art.21(1)");
        assert_eq!(without_long_numbers("2024"), "2024");
        let request = Address::parse("https://help.meta.com/requests/1234567890/").unwrap();
        assert_eq!(path(&request), "/requests/‹number›");
        assert_eq!(without_long_numbers("u_0_1x12345"), "u_0_1x‹number›");
    }
}
