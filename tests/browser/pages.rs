//! The fixture pages: for each, what `cargo xtask inspect` would print is what its `case.toml` says should
//! come out.
//!
//! The short list runs always. The long one takes minutes in each browser and runs on demand: `cargo test
//! --package xtask --test browser -- --include-ignored page::`. All pages are decided natively in every run.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use libtest_mimic::Trial;
use serde::Deserialize;
use xtask::browser::Kind;
use xtask::inspect::{Field, Inspected, Loaded, read_cases};
use xtask::root;

use crate::ground::{self, Ground, same};

/// What a page's `case.toml` says of what comes out.
#[derive(Deserialize)]
struct Expected {
    expect: ExpectedPage,
    #[serde(default, rename = "field")]
    fields: Vec<ExpectedField>,
}

#[derive(Deserialize)]
struct ExpectedPage {
    verdict: String,
    route: Option<String>,
    stage: Option<String>,
    language: Option<String>,
}

#[derive(Deserialize)]
struct ExpectedField {
    index: usize,
    #[serde(default)]
    id: String,
    #[serde(default)]
    name: String,
    asks_for: String,
    filled: bool,
    before: Option<toml::Value>,
    note: Option<String>,
}

/// A test for each page.
pub(crate) fn trials(kind: Kind) -> Vec<Trial> {
    let names = |list: &str| -> Vec<String> {
        let cases =
            read_cases(&root().join("tests/cases").join(list)).unwrap_or_else(|error| panic!("{error:#}"));
        cases.into_iter().map(|case| case.name).collect()
    };
    let quick = names("quick.json");
    let mut all: BTreeMap<String, bool> = names("all.json").into_iter().map(|name| (name, false)).collect();
    all.extend(quick.into_iter().map(|name| (name, true)));
    all.into_iter()
        .map(|(name, always)| {
            let title = format!("{}::page::{name}", kind.word());
            Trial::test(title, move || ground::run_page(kind, &name)).with_ignored_flag(!always)
        })
        .collect()
}

/// Opens a page as `inspect` does and compares.
pub(crate) async fn check(ground: &Ground, case: &Loaded) -> Result<()> {
    let file = root().join("tests/pages").join(&case.name).join("case.toml");
    let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    let expected: Expected = toml::from_str(&text).with_context(|| format!("reading {}", file.display()))?;
    // As with `--all-fields`: what the controls of a page would be taken for that is none of Objector's.
    let inspected = ground.running.inspect(&ground.proxy, case, true).await?;
    ground.picture(&format!("page-{}", case.name)).await?;
    let wrong = differences(&expected, &inspected);
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// All that is not as it should be.
fn differences(expected: &Expected, inspected: &Inspected) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut look = |result: Result<()>| wrong.extend(result.err().map(|error| error.to_string()));
    let (page, should) = (&inspected.page, &expected.expect);
    look(same("the verdict", &page.verdict, &should.verdict));
    look(same("the route", &page.route, &should.route));
    look(same("the stage", &page.stage, &should.stage));
    if should.verdict != "ignored" {
        look(same("the language", &page.language, &should.language));
    }
    look(same("what was asked for", &inspected.requests, &Vec::new()));
    look(same("what went wrong", &inspected.problems, &Vec::new()));
    if should.verdict == "ignored" {
        look(same("the banner", &inspected.banner, &None));
        look(same("the number of fields", &inspected.fields.len(), &expected.fields.len()));
        for (field, should) in inspected.fields.iter().zip(&expected.fields) {
            wrong.extend(
                left_alone(field, should).err().map(|error| format!("field {}: {error}", should.index)),
            );
        }
        return wrong;
    }
    if inspected.banner.is_none() {
        wrong.push("there is no banner".to_owned());
    }
    if inspected.fields.len() != expected.fields.len() {
        wrong.push(format!("there are {} fields, not {}", inspected.fields.len(), expected.fields.len()));
    }
    for (field, should) in inspected.fields.iter().zip(&expected.fields) {
        wrong.extend(compare(field, should).err().map(|error| format!("field {}: {error}", should.index)));
    }
    wrong
}

/// What `--all-fields` says of a control on a page that is ignored. What it asks for must be told; where it asks for nothing that
/// Objector knows, it must not be taken for what a person would be found by.
fn left_alone(field: &Field, should: &ExpectedField) -> Result<()> {
    const OF_THE_PERSON: [&str; 7] =
        ["email", "email-confirm", "full-name", "given-name", "family-name", "phone", "country"];
    same("its index", &field.index, &should.index)?;
    same("its id", &field.id, &should.id)?;
    same("its name", &field.name, &should.name)?;
    if should.asks_for != "other" {
        same("what it asks for", &field.asks_for, &should.asks_for)?;
    }
    ensure!(
        should.asks_for != "other" || !OF_THE_PERSON.contains(&field.asks_for.as_str()),
        "it asks for nothing of the person and is taken for {}",
        field.asks_for
    );
    same("what stands there", &field.after, &field.before)?;
    same("its hint", &field.hint, &None)
}

fn compare(field: &Field, should: &ExpectedField) -> Result<()> {
    same("its index", &field.index, &should.index)?;
    same("its id", &field.id, &should.id)?;
    same("its name", &field.name, &should.name)?;
    same("what it asks for", &field.asks_for, &should.asks_for)?;
    if let Some(before) = &should.before {
        same("what stood there", &field.before, &serde_json::to_value(before)?)?;
    }
    let empty = field.after.as_str().is_some_and(str::is_empty);
    if should.filled {
        ensure!(field.before != field.after && !empty, "it holds {} and should be filled", field.after);
        ensure!(field.hint.is_some(), "it is filled and has no hint");
    } else if should.note.as_deref() != Some("touched") {
        same("what stands there", &field.after, &field.before)?;
    }
    Ok(())
}
