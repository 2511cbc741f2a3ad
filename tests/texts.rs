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
use objector::objection::{Length, Objection, Voice, compose_as, utf16_length};
use objector::page::Route;
use objector::person::Ground;
use objector::personal::Personal;
use objector::text::{Texts, Value};

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

/// The patterns of all messages, an attribute's under `id.attribute`.
fn patterns(language: Language) -> BTreeMap<String, Pattern<String>> {
    let mut found = BTreeMap::new();
    for source in files(language).into_values() {
        let resource = fluent_syntax::parser::parse(source).unwrap();
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let attributes = message.attributes.into_iter();
                let attributes =
                    attributes.map(|one| (format!("{}.{}", message.id.name, one.id.name), one.value));
                found.extend(message.value.map(|value| (message.id.name.clone(), value)));
                found.extend(attributes);
            }
        }
    }
    found
}

/// The keys of each choice in a pattern: words, and numbers as they are written.
fn choices(pattern: &Pattern<String>) -> Vec<BTreeSet<String>> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            let key = |variant: &ast::Variant<String>| match &variant.key {
                ast::VariantKey::Identifier { name } => name.clone(),
                ast::VariantKey::NumberLiteral { value } => value.clone(),
            };
            found.push(variants.iter().map(key).collect());
            found.extend(variants.iter().flat_map(|variant| choices(&variant.value)));
        }
    }
    found
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural categories that a language has among the counts that a person can meet, as what shows the texts knows them.
fn categories(language: Language) -> BTreeSet<String> {
    let probe = CATEGORIES.map(|category| format!("[{category}] {category}")).join("\n ");
    let probe = format!("p = {{ $count ->\n {}\n }}", probe.replace("[other]", "*[other]"));
    let texts = Texts::new(language, &[(language, &probe)]);
    (0..=1_000).map(|count| texts.say_with("p", &[("count", Value::Number(count))])).collect()
}

/// Sentences that are built so that they fit every count: looked at one by one.
const WHATEVER_THE_COUNT: &[(&str, &str)] = &[("pl", "popup-standing-filled")];

#[test]
fn every_count_has_all_plural_categories_of_its_language() {
    let counts = |keys: &BTreeSet<String>| keys.contains("one");
    let counted: Vec<String> = patterns(Language::English)
        .into_iter()
        .filter(|(_, pattern)| choices(pattern).iter().any(counts))
        .map(|(id, _)| id)
        .collect();
    assert!(counted.len() > 10, "only {counted:?} are counted");
    let mut wrong = Vec::new();
    for language in languages() {
        let (needed, patterns) = (categories(language), patterns(language));
        assert!(needed.contains("one") && needed.len() > 1, "{language:?}: {needed:?}");
        for (id, pattern) in counted.iter().filter_map(|id| Some((id, patterns.get(id)?))) {
            let about_counts: Vec<BTreeSet<String>> = choices(pattern)
                .into_iter()
                // Numbers alone, and all others: one of them is told apart from the rest, nothing is counted.
                .filter(|keys| keys.iter().any(|key| key != "other" && CATEGORIES.contains(&key.as_str())))
                .filter(|keys| {
                    keys.iter().all(|key| CATEGORIES.contains(&key.as_str()) || key.parse::<u32>().is_ok())
                })
                .collect();
            if WHATEVER_THE_COUNT.contains(&(language.code(), id)) {
                continue;
            }
            // A language with two categories may have a sentence that fits both; one with more hardly.
            if about_counts.is_empty() && needed.len() > 2 {
                wrong.push(format!("{}: {id} is the same for every count", language.code()));
            }
            for keys in about_counts {
                let words: BTreeSet<String> =
                    keys.into_iter().filter(|key| CATEGORIES.contains(&key.as_str())).collect();
                // More there may be: fractions have categories of their own, and so have newer rules for the same language.
                if !words.is_superset(&needed) {
                    wrong.push(format!("{}: {id} has {words:?} and needs {needed:?}", language.code()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every stretch of text in a pattern, also inside of choices.
fn stretches(pattern: &Pattern<String>, into: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => into.push(value.trim().to_owned()),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| stretches(&variant.value, into));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Messages that are a name, or say nothing in words.
const NAMES: &[&str] = &[
    "screen-name",
    "letter-act-",
    "record-calendar-file",
    "record-backup-file",
    "source-ico",
    "screen-platform-",
];

/// Words that are the same in English and in a language: looked at one by one.
const SAME_WORD: &[(&str, &str)] = &[
    ("da", "For"),
    ("fr", "Confirmation"),
    ("fr", "Notes"),
    ("fr", "Page"),
    ("fr", "Service"),
    ("is", "Sent"),
    ("it", "Backup"),
    ("it", "Maltese"),
    ("nb", "For"),
];

#[test]
fn no_english_is_left_over() {
    let english = patterns(Language::English);
    let mut wrong = Vec::new();
    for language in languages().into_iter().filter(|language| *language != Language::English) {
        let here = patterns(language);
        for (id, pattern) in &english {
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            stretches(pattern, &mut ours);
            here.get(id).iter().for_each(|pattern| stretches(pattern, &mut theirs));
            let is_name = NAMES.iter().any(|name| id.starts_with(name));
            for text in theirs.iter().filter(|text| ours.contains(text)) {
                let rest = text.replace("Objector", "");
                let says_something = rest.chars().filter(|letter| letter.is_alphabetic()).count() > 2;
                if says_something && !is_name && !SAME_WORD.contains(&(language.code(), text.as_str())) {
                    wrong.push(format!("(\"{}\", \"{text}\"), // {id}", language.code()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// How it stands with a form: on the banner, where it is read before anything else.
const STANDING: &[&str] = &[
    "banner-ready",
    "banner-unsure-ready",
    "banner-written",
    "banner-refused",
    "banner-undone",
    "banner-nothing",
    "banner-no-details",
    "banner-damaged",
    "banner-newer",
    "banner-too-large",
    "banner-login",
    "banner-code",
    "banner-sent",
    "banner-sent-other",
    "banner-stage-refused",
    "banner-stage-refused-other",
    "banner-unavailable",
    "banner-entry-state",
];

#[test]
fn how_it_stands_with_a_form_is_said_in_few_words() {
    let mut wrong = Vec::new();
    for language in languages() {
        let texts = texts(language);
        for id in STANDING {
            let length = texts.say(id).chars().count();
            if length > 240 {
                wrong.push(format!("{}: {id} has {length} of 240 characters", language.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What Chrome's store takes; in the others' it is cut.
#[test]
fn what_the_stores_show_of_it_is_not_cut() {
    let mut wrong = Vec::new();
    let mut english: BTreeSet<String> = BTreeSet::new();
    let mut languages = languages();
    languages.sort_by_key(|language| *language != Language::English);
    for language in languages {
        let path = root().join(format!("extension/_locales/{}/messages.json", language.code()));
        let messages: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        for (id, most) in [("name", 45), ("description", 132), ("fill", 80)] {
            let message = messages[id]["message"].as_str().unwrap_or_default();
            let length = message.chars().count();
            if length == 0 || length > most {
                wrong.push(format!("{}: {id} has {length} of {most} characters", language.code()));
            }
            if language == Language::English {
                english.insert(message.to_owned());
            } else if id != "name" && english.contains(message) {
                wrong.push(format!("{}: {id} is English", language.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whatever the person adds and however tight the field: what is written fits, and the own words are whole or not there.
#[test]
fn an_objection_fits_into_every_field_in_every_language() {
    let (some, long) =
        ("My name is rare, and everybody finds me.", "Ünd so weiter, я възразявам 🙂 ".repeat(12));
    let long = long.trim();
    for language in languages() {
        let texts = texts(language);
        for voice in [Voice::Own, Voice::ThirdParty, Voice::Child, Voice::Represented] {
            for law in [Law::Gdpr, Law::Uk, Law::Fadp, Law::Other] {
                for (words, most) in [("", 100), (some, 100), (some, 250), (long, 500), (long, 2_000)] {
                    let own_words = Personal::from(words);
                    let objection =
                        Objection { grounds: Ground::ALL, own_words: &own_words, law, most: Some(most) };
                    let about = format!("{} {law:?} {voice:?} {most}", language.code());
                    let composed = compose_as(voice, &objection, &texts).expect(&about);
                    let text = composed.text.reveal();
                    assert!(utf16_length(text) <= most as usize, "{about}: {text}");
                    assert!(!text.contains("objection-") && !text.contains('{'), "{about}: {text}");
                    let left_out = composed.own_words_left_out;
                    assert!(words.is_empty() || text.contains(words) != left_out, "{about}: {text}");
                    assert!(most < 250 || !left_out, "{about}: no room for {words}");
                }
            }
            // In each of the two lengths there is room for any one ground.
            for ground in Ground::ALL {
                for length in [Length::Short, Length::Standard] {
                    let own_words = Personal::default();
                    let (grounds, law) = ([*ground], Law::Gdpr);
                    let objection =
                        Objection { grounds: &grounds, own_words: &own_words, law, most: length.most() };
                    let composed = compose_as(voice, &objection, &texts).unwrap();
                    assert_eq!(composed.left_out, [], "{} {voice:?} {ground:?}", language.code());
                }
            }
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
