//! What must hold of all texts, in every language: nothing missing, nothing unused, nothing too long, nothing that may not be said.
//!
//! English is the reference. A language folder under `locales/` is either whole or not there.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{self, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use objector::language::Language;
use objector::law::Law;
use objector::page::Route;
use objector::text::Texts;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every language that has a folder.
fn languages() -> Vec<Language> {
    let mut languages: Vec<Language> = fs::read_dir(root().join("locales"))
        .unwrap()
        .map(|entry| {
            let name = entry.unwrap().file_name().into_string().unwrap();
            Language::from_tag(&name)
                .filter(|language| language.code() == name)
                .unwrap_or_else(|| panic!("locales/{name}?"))
        })
        .collect();
    languages.sort();
    languages
}

fn files(language: Language) -> BTreeMap<String, String> {
    fs::read_dir(root().join("locales").join(language.code()))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap())
        })
        .collect()
}

fn source(language: Language) -> String {
    files(language).into_values().collect::<Vec<_>>().join("\n")
}

fn texts(language: Language) -> Texts {
    Texts::new(language, &[(language, &source(language))])
}

/// Message ids, and `id.attribute`, each with the variables that it uses.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (file, source) in files(language) {
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("locales/{}/{file}: {errors:?}", language.code()));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if let Some(value) = &message.value {
                        assert!(found.insert(id.clone(), variables(value)).is_none(), "{file}: {id} twice");
                    }
                    for attribute in &message.attributes {
                        found.insert(format!("{id}.{}", attribute.id.name), variables(&attribute.value));
                    }
                }
                Entry::Junk { content } => panic!("locales/{}/{file}: {content}", language.code()),
                _ => {}
            }
        }
    }
    found
}

fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => collect_inline(inline, found),
                Expression::Select { selector, variants } => {
                    collect_inline(selector, found);
                    for variant in variants {
                        collect(&variant.value, found);
                    }
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| collect_inline(argument, found));
        }
        InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inline) = expression.as_ref() {
                collect_inline(inline, found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let english = messages(Language::English);
    let mut wrong = Vec::new();
    for language in languages() {
        let here = messages(language);
        for (id, variables) in &english {
            match here.get(id) {
                None => wrong.push(format!("{}: {id} is missing", language.code())),
                Some(found) if found != variables => {
                    wrong.push(format!("{}: {id} uses {found:?} instead of {variables:?}", language.code()));
                }
                Some(_) => {}
            }
        }
        wrong.extend(
            here.keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{}: {id} is not in English", language.code())),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Beginnings of ids that are handed on before a word is put behind them, so that no pattern in the code shows them.
const HANDED_ON: &[&str] = &["objection-brief-", "dashboard-mark-", "error-", "record-sync-"];

/// The beginnings of ids behind which code puts a word: `"record-next-{…`.
fn composed(code: &str) -> BTreeSet<&str> {
    let is_of_an_id = |letter: char| letter.is_ascii_lowercase() || letter == '-' || letter == '.';
    let before = |(at, _)| {
        let start = code[..at].rfind(|letter| !is_of_an_id(letter))?;
        code[start..].starts_with('"').then_some(&code[start + 1..at])
    };
    code.match_indices('{').filter_map(before).filter(|beginning| beginning.len() > 4).collect()
}

#[test]
fn every_message_is_used() {
    let mut code = String::new();
    for folder in ["src", "extension"] {
        read_all(&root().join(folder), &mut code);
    }
    let composed = composed(&code);
    let named = |id: &str| {
        // Not as the beginning of a longer one.
        code.match_indices(id).any(|(at, _)| {
            !code[at + id.len()..].starts_with(|next: char| next.is_ascii_lowercase() || next == '-')
        })
    };
    let unused: Vec<String> = messages(Language::English)
        .into_keys()
        .filter(|id| {
            let message = id.split('.').next().unwrap();
            let is_composed = composed.iter().any(|beginning| message.starts_with(beginning))
                || HANDED_ON.iter().any(|beginning| message.starts_with(beginning));
            !named(message) && !is_composed
        })
        .collect();
    assert!(unused.is_empty(), "never used: {unused:?}");
}

fn read_all(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_all(&path, into);
        } else if let Ok(text) = fs::read_to_string(&path) {
            into.push_str(&text);
        }
    }
}

#[test]
fn card_texts_are_short_enough_to_read_beside_a_field() {
    let mut wrong = Vec::new();
    for language in languages() {
        let texts = texts(language);
        for id in messages(language).into_keys() {
            let most = match id.rsplit_once('.').map_or(id.as_str(), |(_, attribute)| attribute) {
                "title" if id.starts_with("field-") => 40,
                "missing" => 160,
                attribute if attribute.starts_with("asks") => 160,
                attribute if attribute.starts_with("written") && id.starts_with("field-") => 160,
                _ if id.starts_with("state-") => 160,
                _ if id.starts_with("objection-brief-") => 60,
                _ => continue,
            };
            let length = texts.say(&id).chars().count();
            if length > most {
                wrong.push(format!("{}: {id} has {length} of {most} characters", language.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// In whose name an objection speaks: endings of the ids of its openings.
const VOICES: [&str; 4] = ["", "-third-party", "-child", "-represented"];

/// Meta's form of 2024 refused reasons of less than 100 characters.
#[test]
fn every_opening_is_long_enough_for_the_form_of_2024() {
    for language in languages() {
        let texts = texts(language);
        for law in [Law::Gdpr, Law::Uk, Law::Fadp, Law::Other] {
            let law = [("law", law.word().into())];
            // That one is missing is told by the test for that.
            for voice in VOICES.iter().filter(|voice| texts.has(&format!("objection-opening{voice}"))) {
                let opening = texts.say_with(&format!("objection-opening{voice}"), &law);
                assert!((100..=260).contains(&opening.chars().count()), "{}: {opening}", language.code());
                let shortest = texts.say_with(&format!("objection-shortest{voice}"), &law);
                assert!(shortest.chars().count() <= 100, "{}: {shortest}", language.code());
            }
        }
    }
}

/// It is an objection, never a withdrawal of consent; only the right law is named.
#[test]
fn an_objection_names_the_right_law_and_no_consent() {
    for language in languages() {
        let texts = texts(language);
        for (law, names_article_21) in
            [(Law::Gdpr, true), (Law::Uk, true), (Law::Fadp, false), (Law::Other, false)]
        {
            for id in ["objection-opening", "objection-shortest"] {
                for voice in VOICES.iter().filter(|voice| texts.has(&format!("{id}{voice}"))) {
                    let text = texts.say_with(&format!("{id}{voice}"), &[("law", law.word().into())]);
                    assert_eq!(text.contains("21"), names_article_21, "{} {law:?}: {text}", language.code());
                }
            }
        }
    }
    let english = source(Language::English).to_lowercase();
    for never in ["withdraw my consent", "i do not consent", "guaranteed", "last chance", "will forget you"] {
        assert!(!english.contains(never), "{never}");
    }
}

/// `field-email.asks-third-party` is said on the third-party form: what follows the known attribute is a route, or one of the words
/// that the code knows.
#[test]
fn every_variant_of_a_card_is_for_a_form_that_there_is() {
    let wrong: Vec<String> = messages(Language::English)
        .into_keys()
        .filter_map(|id| {
            id.starts_with("field-").then(|| id.split_once('.').map(|(_, name)| name.to_owned()))?
        })
        .filter(|name| {
            let known =
                ["title", "asks", "why", "missing", "written", "written-plain", "why-plain", "left-out"];
            let varied = ["asks-", "why-", "missing-", "written-"].iter().any(|attribute| {
                name.strip_prefix(attribute).is_some_and(|route| Route::from_word(route).is_some())
            });
            !known.contains(&name.as_str()) && !varied
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// The table of sources and what rests on them, as written by hand.
fn table(file: &str) -> toml::Table {
    fs::read_to_string(root().join("data").join(file)).unwrap().parse().unwrap()
}

fn words(list: &toml::Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned()).collect()
}

/// Words that a text hardly uses without stating law or fact.
const FACTUAL: &[&str] = &[
    "Article",
    "GDPR",
    "FADP",
    " law",
    "one month",
    "Meta must",
    "Meta says",
    "says Meta",
    "reported",
    "People report",
    "uides",
    "ourt",
    "uthority",
    "Accounts Center",
    "under 18",
    "egitimate interest",
    "WhatsApp says",
    "WhatsApp asks",
    " 2024",
    " 2025",
    " 2026",
];

#[test]
fn every_text_that_states_law_or_fact_names_its_source() {
    let (sources, rests_on) = (table("sources.toml"), table("rests-on.toml"));
    let sources: BTreeSet<&str> =
        sources["source"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect();
    let states_nothing = words(&rests_on["states-nothing"]);
    let rests_on = rests_on["rests-on"].as_table().unwrap();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for (_, source) in files(Language::English) {
        let mut message = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| !id.contains(' ')) {
                id.clone_into(&mut message);
            }
            let text = line.split_once(" = ").map_or(line, |(_, text)| text);
            texts.entry(message.clone()).or_default().push_str(&format!(" {text}"));
        }
    }
    let mut wrong = Vec::new();
    for (id, list) in rests_on {
        if !texts.contains_key(id) {
            wrong.push(format!("{id} is no message"));
        }
        if states_nothing.contains(id) {
            wrong.push(format!("{id} both rests on something and states nothing"));
        }
        wrong.extend(
            words(list)
                .iter()
                .filter(|one| !sources.contains(one.as_str()))
                .map(|one| format!("{id}: {one}?")),
        );
    }
    wrong.extend(
        states_nothing.iter().filter(|id| !texts.contains_key(*id)).map(|id| format!("{id} is no message")),
    );
    for (id, text) in &texts {
        let factual = FACTUAL.iter().any(|word| text.contains(word)) && !id.starts_with("source-");
        if factual && !rests_on.contains_key(id) && !states_nothing.contains(id) {
            wrong.push(format!("{id} states something: on what does it rest? (data/rests-on.toml)"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_source_that_is_shown_has_a_name_and_every_name_a_source() {
    let sources = table("sources.toml");
    let shown: BTreeSet<String> = sources["source"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row.get("shown").is_some_and(|shown| shown.as_bool() == Some(true)))
        .map(|row| format!("source-{}", row["id"].as_str().unwrap()))
        .collect();
    let named: BTreeSet<String> =
        messages(Language::English).into_keys().filter(|id| id.starts_with("source-")).collect();
    assert_eq!(shown, named);
}
