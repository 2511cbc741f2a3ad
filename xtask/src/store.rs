//! `cargo xtask store`: what is to be entered at addons.mozilla.org and in the Chrome Web Store, in `target/store`.
//!
//! Takes the texts in `store/` in each language that has some, the reasons in `docs/permissions.md` and the manifest; gives one page a
//! store, to be copied from field by field, under the codes by which that store knows the languages. A text that a store would
//! cut, and a permission without a reason, are errors. Pictures are those that the tests in browsers took; the page says which of
//! them are still to be taken.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use objector::language::Language;
use serde::Deserialize;
use serde_json::Value;

use crate::build::VERSION;
use crate::root;

/// The longest name in Mozilla's store, in characters; Chrome's takes more.
const LONGEST_NAME: usize = 50;

/// The longest short description in Chrome's store.
const LONGEST_IN_CHROME: usize = 132;

/// The longest summary at addons.mozilla.org.
const LONGEST_SUMMARY: usize = 250;

/// The longest description that Chrome's store takes; Mozilla's takes nearly as much.
const LONGEST_DESCRIPTION: usize = 15_000;

/// The longest reason for a permission in Chrome's store.
const LONGEST_REASON: usize = 1_000;

/// A store, by what it asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Store {
    Mozilla,
    Chrome,
}

impl Store {
    const ALL: [Self; 2] = [Self::Mozilla, Self::Chrome];

    fn name(self) -> &'static str {
        match self {
            Self::Mozilla => "addons.mozilla.org",
            Self::Chrome => "chrome-web-store",
        }
    }

    /// The browser whose pictures it shows.
    fn browser(self) -> &'static str {
        match self {
            Self::Mozilla => "firefox",
            Self::Chrome => "chromium",
        }
    }

    /// The code under which it takes texts in a language; none where it takes none. Then people see the English ones there.
    const fn locale(self, language: Language) -> Option<&'static str> {
        match (self, language) {
            (Self::Mozilla, Language::Icelandic)
            | (Self::Chrome, Language::Icelandic | Language::Irish | Language::Maltese) => None,
            (Self::Mozilla, Language::English) => Some("en-US"),
            (Self::Mozilla, Language::Irish) => Some("ga-IE"),
            (Self::Mozilla, Language::Norwegian) => Some("nb-NO"),
            (Self::Mozilla, Language::Portuguese) => Some("pt-PT"),
            (Self::Mozilla, Language::Swedish) => Some("sv-SE"),
            (Self::Chrome, Language::Norwegian) => Some("no"),
            (Self::Chrome, Language::Portuguese) => Some("pt_PT"),
            (_, language) => Some(language.code()),
        }
    }
}

/// The texts of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    summary: String,
    description: String,
}

/// What the stores ask.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answers {
    single_purpose: String,
    hosts: String,
    remote_code: String,
    data: Vec<String>,
    certified: Vec<String>,
    collected: String,
    policy: String,
    /// The names of pictures, by language; the other languages show those in English.
    pictures: BTreeMap<String, Vec<String>>,
}

/// Writes a page for each store.
///
/// # Errors
/// When a text is too long or missing.
pub fn run() -> Result<()> {
    let folder = root().join("target/store");
    fs::create_dir_all(&folder)?;
    for store in Store::ALL {
        let page = page(&root(), store)?;
        let path = folder.join(format!("{}.md", store.name()));
        fs::write(&path, page).with_context(|| path.display().to_string())?;
        println!("target/store/{}.md", store.name());
    }
    Ok(())
}

fn page(root: &Path, store: Store) -> Result<String> {
    let read = |path: &str| fs::read_to_string(root.join(path)).with_context(|| path.to_owned());
    let answers: Answers = toml::from_str(&read("store/answers.toml")?).context("store/answers.toml")?;
    let manifest: Value = serde_json::from_str(&read("extension/manifest.json")?)?;
    let mut page = format!("# Objector {VERSION}: {}\n", store.name());
    let mut without = Vec::new();
    for language in Language::ALL {
        let Some(locale) = store.locale(*language) else {
            without.push(format!("{} (the store has no such language)", language.code()));
            continue;
        };
        let path = format!("store/{}.toml", language.code());
        if !root.join(&path).exists() {
            without.push(format!("{} ({path} is missing)", language.code()));
            continue;
        }
        let texts: Texts = toml::from_str(&read(&path)?).context(path)?;
        page.push_str(&listing(root, store, *language, locale, &texts)?);
        page.push_str("\n### Pictures\n\n");
        let pictures = answers.pictures.get(language.code()).or_else(|| answers.pictures.get("en"));
        for picture in pictures.context("store/answers.toml names no pictures in English")? {
            let path = format!("target/screens/{}/{picture}.png", store.browser());
            let missing = if root.join(&path).exists() { "" } else { " (not taken yet: `cargo xtask test`)" };
            writeln!(page, "- {path}{missing}")?;
        }
    }
    if !without.is_empty() {
        write!(page, "\n## English is shown instead of\n\n{}", list(&without))?;
    }
    page.push_str("\n## Permissions\n");
    for (name, why) in reasons(&manifest, &read("docs/permissions.md")?)? {
        fits(&format!("the reason for {name}"), &why, LONGEST_REASON)?;
        write!(page, "\n### {name}\n\n{why}\n")?;
    }
    fits("the reason for the hosts", answers.hosts.trim(), LONGEST_REASON)?;
    write!(page, "\n### Hosts\n\n{}\n", answers.hosts.trim())?;
    page.push_str("\n## Privacy\n");
    let mut answer = |question: &str, answer: &str| write!(page, "\n### {question}\n\n{}\n", answer.trim());
    answer("Privacy policy", &answers.policy)?;
    match store {
        Store::Mozilla => answer("Data collected (transmitted)", &answers.collected)?,
        Store::Chrome => {
            answer("Single purpose", &answers.single_purpose)?;
            answer("Remote code", &answers.remote_code)?;
            answer("Data", &list(&answers.data))?;
            answer("Certified", &list(&answers.certified))?;
        }
    }
    Ok(page)
}

/// Name, summary and description in one language, each held to the length that the store takes.
fn listing(root: &Path, store: Store, language: Language, locale: &str, texts: &Texts) -> Result<String> {
    let language = language.code();
    let path = format!("extension/_locales/{language}/messages.json");
    let messages = fs::read_to_string(root.join(&path)).with_context(|| path.clone())?;
    let messages: Value = serde_json::from_str(&messages).with_context(|| path.clone())?;
    let message = |name: &str| {
        let message = messages.pointer(&format!("/{name}/message")).and_then(Value::as_str);
        message.with_context(|| format!("{path} has no {name}"))
    };
    let (name, short) = (message("name")?, message("description")?);
    let (summary, most) = match store {
        Store::Mozilla => (texts.summary.trim(), LONGEST_SUMMARY),
        Store::Chrome => (short, LONGEST_IN_CHROME),
    };
    let description = texts.description.trim();
    fits(&format!("the name in {language}"), name, LONGEST_NAME)?;
    fits(&format!("the summary in {language}"), summary, most)?;
    fits(&format!("the description in {language}"), description, LONGEST_DESCRIPTION)?;
    Ok(format!(
        "\n## Texts: {language}, there {locale}\n\n### Name\n\n{name}\n\n### Summary\n\n{summary}\n\n### Description\n\n{description}\n"
    ))
}

fn list(lines: &[String]) -> String {
    lines.iter().map(|line| format!("- {line}\n")).collect()
}

fn fits(what: &str, text: &str, most: usize) -> Result<()> {
    let length = text.chars().count();
    ensure!(length > 0, "{what} is empty");
    ensure!(length <= most, "{what} has {length} characters and may have {most}");
    Ok(())
}

/// Why each permission of the manifest is asked for, those that are asked for later too. Hosts have their answer together.
fn reasons(manifest: &Value, document: &str) -> Result<Vec<(String, String)>> {
    let asked = ["permissions", "optional_permissions"].into_iter().flat_map(|list| {
        manifest.get(list).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
    });
    let reason = |name: &str| {
        let mut rows = document.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
        let (_, why) = rows.find(|(known, _)| *known == name)?;
        Some(why.trim_end_matches(['|', ' ']).to_owned())
    };
    let told = |name: &str| {
        let why = reason(name).with_context(|| format!("docs/permissions.md does not say why {name}"))?;
        Ok((name.to_owned(), why))
    };
    asked.map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_store_gets_all_that_it_asks_for_and_nothing_too_long() {
        let mozilla = page(&root(), Store::Mozilla).unwrap();
        let chrome = page(&root(), Store::Chrome).unwrap();
        for page in [&mozilla, &chrome] {
            for heading in
                ["## Texts: en,", "## Texts: fr,", "### storage\n\nKeeps", "### Hosts", "### Privacy policy"]
            {
                assert!(page.contains(heading), "{heading}: {page}");
            }
        }
        assert!(
            chrome.contains("### Single purpose")
                && chrome.contains("target/screens/chromium/popup-en-light.png")
        );
        assert!(
            mozilla.contains("\n\nnone\n") && mozilla.contains("target/screens/firefox/popup-fr-light.png")
        );
    }

    #[test]
    fn each_language_of_the_extension_has_texts_that_fit_both_stores() {
        let mut troubles = Vec::new();
        for language in Language::ALL {
            let path = format!("store/{}.toml", language.code());
            let texts = fs::read_to_string(root().join(&path)).map_err(anyhow::Error::from);
            let texts = texts.and_then(|texts| Ok(toml::from_str::<Texts>(&texts)?));
            // Also where a store has no such language: some day it may.
            let fits = texts.and_then(|texts| {
                Store::ALL
                    .iter()
                    .try_for_each(|store| listing(&root(), *store, *language, "", &texts).map(|_| ()))
            });
            troubles.extend(fits.err().map(|error| format!("{path}: {error:#}")));
        }
        assert!(troubles.is_empty(), "{}", troubles.join("\n"));
    }

    #[test]
    fn a_language_goes_under_the_code_that_the_store_has_for_it() {
        let codes = |store: Store| Language::ALL.iter().filter_map(move |language| store.locale(*language));
        assert_eq!((codes(Store::Mozilla).count(), codes(Store::Chrome).count()), (25, 23));
        assert_eq!(Store::Mozilla.locale(Language::Norwegian), Some("nb-NO"));
        assert_eq!(Store::Chrome.locale(Language::Norwegian), Some("no"));
        assert_eq!(Store::Chrome.locale(Language::French), Some("fr"));
    }

    #[test]
    fn every_picture_is_one_that_a_test_takes() {
        let answers = fs::read_to_string(root().join("store/answers.toml")).unwrap();
        let answers: Answers = toml::from_str(&answers).unwrap();
        let tests = fs::read_to_string(root().join("tests/browser/screens.rs")).unwrap();
        for (language, pictures) in &answers.pictures {
            assert!(Language::from_code(language).is_some(), "{language}");
            for picture in pictures {
                // Such as popup-fr-light: screen, language and shade; or one with a name of its own.
                let screen = picture.split(&format!("-{language}-")).next().unwrap();
                assert!(tests.contains(&format!("{screen:?}")), "no test takes {picture}");
            }
        }
    }

    #[test]
    fn what_mozilla_is_told_is_what_the_manifest_says() {
        let manifest = fs::read_to_string(root().join("extension/manifest.json")).unwrap();
        let manifest: Value = serde_json::from_str(&manifest).unwrap();
        let said = &manifest["browser_specific_settings"]["gecko"]["data_collection_permissions"]["required"];
        let answers = fs::read_to_string(root().join("store/answers.toml")).unwrap();
        let answers: Answers = toml::from_str(&answers).unwrap();
        assert_eq!(said, &serde_json::json!([answers.collected]));
    }

    #[test]
    fn a_permission_without_a_reason_is_an_error() {
        let manifest = serde_json::json!({"permissions": ["storage"], "optional_permissions": ["alarms"]});
        let storage = "| `storage` | Keeps things. |\n";
        assert!(reasons(&manifest, storage).unwrap_err().to_string().contains("alarms"));
        let both = reasons(&manifest, &format!("{storage}| `alarms` | Looks once a day. |\n")).unwrap();
        assert_eq!(both[1], ("alarms".to_owned(), "Looks once a day.".to_owned()));
    }

    #[test]
    fn a_text_that_a_store_would_cut_is_an_error() {
        assert!(fits("it", &"é".repeat(250), LONGEST_SUMMARY).is_ok());
        assert!(fits("it", &"é".repeat(251), LONGEST_SUMMARY).is_err());
        assert!(fits("it", "", LONGEST_SUMMARY).is_err());
    }
}
