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

/// Ids that code puts together: the part before the word.
const COMPOSED: &[&str] = &[
    "field-",
    "banner-",
    "objection-ground-",
    "way-form-",
    "source-",
    "popup-",
    "welcome-",
    "dashboard-",
    "screen-",
    "error-",
];

#[test]
fn every_message_is_used() {
    let mut code = String::new();
    for folder in ["src", "extension"] {
        read_all(&root().join(folder), &mut code);
    }
    let unused: Vec<String> = messages(Language::English)
        .into_keys()
        .filter(|id| {
            let message = id.split('.').next().unwrap();
            !code.contains(message) && !COMPOSED.iter().any(|prefix| message.starts_with(prefix))
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
                "asks" | "missing" => 160,
                attribute if attribute.starts_with("written") && id.starts_with("field-") => 160,
                _ if id.starts_with("state-") => 160,
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

/// Meta's form of 2024 refused reasons of less than 100 characters.
#[test]
fn every_opening_is_long_enough_for_the_form_of_2024() {
    for language in languages() {
        let texts = texts(language);
        for law in [Law::Gdpr, Law::Uk, Law::Fadp, Law::Other] {
            let law = [("law", law.word().into())];
            let opening = texts.say_with("objection-opening", &law);
            assert!((100..=260).contains(&opening.chars().count()), "{}: {opening}", language.code());
            let shortest = texts.say_with("objection-shortest", &law);
            assert!(shortest.chars().count() <= 100, "{}: {shortest}", language.code());
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
                let text = texts.say_with(id, &[("law", law.word().into())]);
                assert_eq!(text.contains("21"), names_article_21, "{} {law:?}: {text}", language.code());
            }
        }
    }
    let english = source(Language::English).to_lowercase();
    for never in ["withdraw my consent", "i do not consent", "guaranteed", "last chance", "will forget you"] {
        assert!(!english.contains(never), "{never}");
    }
}
