//! What the background answers to the popup, the welcome page and the dashboard: what is stored, as it is shown and as a file.
//!
//! Takes the stored document and what the browser and an organisation say, gives the answer. Nothing is changed here; what these pages want
//! changed is a [`Change`](super::Change).

use super::change::readable;
use crate::language::Language;
use crate::managed::Managed;
use crate::page::{self, Route};
use crate::person::Person;
use crate::refusal::Refusal;
use crate::store::{Document, Trouble};
use crate::store::{backup, share};
use crate::wire::{Exported, Overview, Trial};

/// What would come of taking in a file.
#[must_use]
pub fn trial(document: &Document, text: &str) -> Trial {
    let tried = readable(text).and_then(|backup| backup::dry_run(document, &backup));
    let (changes, refused) = match tried {
        Ok(changes) => (Some(changes), None),
        Err(refused) => (None, Some(refused)),
    };
    Trial { changes, refused, revision: document.record_revision() }
}

/// All that is kept, as a file.
///
/// # Errors
/// [`Refusal::Broken`], which cannot happen with the types of a document.
pub fn exported(document: &Document, now: i64, version: &str) -> Result<Exported, Refusal> {
    backup::write(document, now, version).map(|file| Exported { file }).ok_or(Refusal::Broken)
}

/// What the popup, the welcome page and the dashboard show.
#[must_use]
pub fn overview(
    stored: Result<Document, Trouble>,
    full: bool,
    managed: Managed,
    browser_language: &str,
    version: &str,
) -> Overview {
    let full = full.then_some(Trouble::Full);
    let (document, trouble) = match stored {
        Ok(document) => (document, full),
        Err(trouble) => (Document::default(), Some(trouble)),
    };
    Overview {
        language: language(document.person.as_ref(), managed.language_tag(browser_language)),
        sync_trouble: share::trouble(&document),
        hidden: managed.hidden,
        person: document.person,
        settings: document.settings,
        record: document.record,
        problems: document.problems,
        trouble,
        revision: document.revision,
        version: version.into(),
    }
}

/// The language to speak: the person's, else the browser's, else English.
#[must_use]
pub fn language(person: Option<&Person>, browser_language: &str) -> Language {
    person
        .and_then(|person| person.language)
        .or_else(|| Language::from_tag(browser_language))
        .unwrap_or(Language::English)
}

/// Something that can be opened in a new tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A page of the extension, by its file.
    OurPage(&'static str),
    /// A page of Meta's or of a source, from our own tables.
    Web(&'static str),
}

/// What a button's target stands for. Only what is in our tables can be opened, whoever asks.
///
/// # Errors
/// [`Refusal::NotFound`] for anything else.
pub fn target(name: &str) -> Result<Target, Refusal> {
    let target = match name.split_once(':') {
        None if name == "details" => Some(Target::OurPage("welcome.html")),
        None if name == "dashboard" => Some(Target::OurPage("dashboard.html")),
        Some(("form", route)) => Route::from_word(route).and_then(page::form_url).map(Target::Web),
        Some(("source", id)) => page::sources::find(id).map(|source| Target::Web(source.url)),
        _ => None,
    };
    target.ok_or(Refusal::NotFound)
}

#[cfg(test)]
mod tests {
    use super::super::change::Change;
    use super::super::samples::{NOW, with_one};
    use super::*;
    use crate::person::LONGEST_TEXT;
    use crate::record::check::Fault;

    #[test]
    fn only_what_is_in_our_tables_is_opened() {
        assert_eq!(target("details"), Ok(Target::OurPage("welcome.html")));
        assert_eq!(target("dashboard"), Ok(Target::OurPage("dashboard.html")));
        assert!(matches!(target("form:facebook-own"), Ok(Target::Web(url)) if url.starts_with("https://")));
        for name in [
            "",
            "popup",
            "form:",
            "form:elsewhere",
            "source:",
            "source:none",
            "https://example.org/",
            "details:",
        ] {
            assert_eq!(target(name), Err(Refusal::NotFound), "{name}");
        }
    }

    #[test]
    fn a_file_is_tried_first_and_taken_in_only_if_nothing_changed_since() {
        let file = exported(&with_one(), NOW, "0.2.0").unwrap().file;
        let mut document = Document::default();
        let tried = trial(&document, &file);
        assert_eq!(tried.changes.as_ref().map(|changes| changes.added.len()), Some(1));
        assert_eq!(document, Document::default());
        let import = |revision| Change::import(&file, false, revision).unwrap();
        let mut meanwhile = with_one();
        assert_eq!(import(Some(tried.revision)).apply(&mut meanwhile), Err(Refusal::Changed));
        assert_eq!(import(Some(tried.revision)).apply(&mut document), Ok(true));
        assert_eq!(document.record, with_one().record);
        assert_eq!(import(None).apply(&mut document), Ok(false));
    }

    #[test]
    fn a_file_that_cannot_be_taken_in_says_where_it_is_wrong() {
        let refused = |text: &str| trial(&Document::default(), text).refused.unwrap();
        let file = exported(&with_one(), NOW, "0.2.0").unwrap().file;
        let damaged = refused(&file.replace("letter", "pigeon"));
        assert_eq!((damaged.fault, damaged.line), (Fault::Damaged, 9));
        let name = "x".repeat(LONGEST_TEXT + 1);
        let person = format!(r#""person": {{"full_name": "{name}"}}"#);
        assert_eq!(refused(&file.replace(r#""person": null"#, &person)).path, "person");
        assert_eq!(Change::import("{}", false, None), Err(Refusal::Unusable));
    }

    #[test]
    fn an_overview_says_what_is_wrong() {
        for trouble in [Trouble::Damaged, Trouble::Newer, Trouble::Unreadable] {
            let overview = overview(Err(trouble), true, Managed::default(), "fr-BE", "0.1.0");
            assert_eq!(overview.trouble, Some(trouble));
            assert_eq!(overview.person, None);
            assert_eq!(overview.language, Language::French);
        }
        assert_eq!(
            overview(Ok(Document::default()), true, Managed::default(), "", "1").trouble,
            Some(Trouble::Full)
        );
        assert_eq!(overview(Ok(Document::default()), false, Managed::default(), "", "1").trouble, None);
    }

    #[test]
    fn the_persons_language_comes_before_the_browsers() {
        let person = Person { language: Some(Language::Irish), ..Person::default() };
        assert_eq!(language(Some(&person), "fr"), Language::Irish);
        assert_eq!(language(Some(&Person::default()), "pt-BR"), Language::Portuguese);
        assert_eq!(language(None, "ja"), Language::English);
    }
}
