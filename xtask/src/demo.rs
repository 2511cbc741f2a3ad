//! `cargo xtask demo`: one walk through what Objector does, as somebody sees it who has just installed it.
//!
//! A form is opened at its real address, the details of a made-up person are saved, the form is filled. With
//! a display this happens in a window that stays open; without one the pictures under `target/demo` are what
//! there is to see.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader, stdin};
use tokio::time::sleep;

use crate::browser::{Browser, Image, Kind, Options};
use crate::inspect::{Field, Inspected, Running, read_cases};
use crate::proxy::Proxy;
use crate::{package, root};

/// The languages that the demonstration speaks, each with a country of people who speak it.
const LANGUAGES: [(&str, &str); 8] = [
    ("en", "IE"),
    ("fr", "FR"),
    ("de", "DE"),
    ("it", "IT"),
    ("es", "ES"),
    ("nl", "NL"),
    ("pl", "PL"),
    ("pt", "PT"),
];

/// How wide a popup is.
const POPUP: (u32, u32) = (380, 600);

/// What the command line gives.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// Which browser
    #[arg(long, value_enum, default_value_t = Kind::Firefox)]
    pub browser: Kind,
    /// The language of the form and of the person: en, fr, de, it, es, nl, pl or pt
    #[arg(long, default_value = "en", value_parser = LANGUAGES.map(|(language, _)| language))]
    pub lang: String,
}

/// Builds the extension, starts a browser with it, and walks through.
///
/// # Errors
/// When something on the way does not work.
pub fn run(arguments: &Arguments) -> Result<()> {
    let extension = package::current()?;
    let visible = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    let options = Options {
        language: arguments.lang.clone(),
        visible,
        window: (1180, 960),
        ..Options::new(arguments.browser, extension)
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(walk(&options))
}

async fn walk(options: &Options) -> Result<()> {
    let language = options.language.as_str();
    let proxy = Proxy::start().await?;
    let running = Running::start(options, &proxy).await?;
    let name = format!("fb-own-2024-{language}-desktop");
    let cases = root().join("tests/cases");
    let case = read_cases(&cases.join("own.json"))?.into_iter().find(|case| case.name == name);
    let form = case.with_context(|| format!("there is no page {name}"))?.load(&cases, None)?;
    proxy.mount(&form.url, form.page)?;

    println!("{} opens {}", options.kind.word(), form.url);
    running.open(&proxy, &form.url).await?;
    running.begin().await?;
    running.page.save_image(Image::Page, &picture("form-before.png")).await?;

    running.save_person(&person(language)).await.context("saving the details")?;
    running.settle().await?;
    running.page.save_image(Image::Page, &picture("form-after.png")).await?;
    let filled = running.read(&name, false).await?;
    fs::write(folder().join("filled.json"), serde_json::to_string_pretty(&filled)? + "\n")?;

    photograph_popup(&running).await?;
    report(&filled);
    println!("\ntarget/demo: form-before.png, form-after.png, popup.png, filled.json");

    if options.visible {
        running.desk.close().await?;
        running.page.activate().await?;
        println!("\nThe window stays open. Close it, or press Enter here.");
        stay(&running.browser).await;
    }
    // A person who closed the window has ended the browser.
    let _ended_before = running.browser.close().await;
    Ok(())
}

fn folder() -> PathBuf {
    root().join("target/demo")
}

fn picture(name: &str) -> PathBuf {
    folder().join(name)
}

/// Somebody who does not exist, at addresses that never will.
fn person(language: &str) -> Value {
    let country = LANGUAGES.iter().find(|(code, _)| *code == language).map_or("IE", |(_, country)| country);
    json!({
        "full_name": "Alex Example",
        "given_name": "Alex",
        "family_name": "Example",
        "email": "alex@example.org",
        "country": country,
        "language": language,
        "accounts": [{"platform": "facebook", "email": "alex.fb@example.org", "handle": "https://www.facebook.com/alex.example"}],
        "grounds": ["expectation", "irreversible"],
    })
}

/// The popup as it stands over the form; in a tab, because no driver can open the real one.
async fn photograph_popup(running: &Running) -> Result<()> {
    let popup = running.open_popup().await?;
    popup.set_size(Some(POPUP)).await?;
    popup.save_image(Image::Page, &picture("popup.png")).await?;
    popup.close().await
}

/// Prints what stands in the form, a line a control.
fn report(filled: &Inspected) {
    let page = &filled.page;
    println!(
        "\n{}: {}, stage {}, language {}\n",
        page.verdict,
        page.route.as_deref().unwrap_or("no route"),
        page.stage.as_deref().unwrap_or("none"),
        page.language.as_deref().unwrap_or("unknown"),
    );
    for field in filled.fields.iter().filter(|field| field.asks_for != "other") {
        println!("{:14} {:36} {}", field.asks_for, shortened(&field.label, 34), outcome(field));
    }
    for problem in &filled.problems {
        println!("problem: {problem}");
    }
    for request in &filled.requests {
        println!("asked for: {request}");
    }
}

fn outcome(field: &Field) -> String {
    let value = field.after.as_str().map_or_else(|| field.after.to_string(), str::to_owned);
    match (value.is_empty(), field.before == field.after) {
        (true, _) => "left empty".to_owned(),
        (false, true) => format!("was there: {}", shortened(&value, 60)),
        (false, false) => shortened(&value, 60),
    }
}

/// The beginning of a text in one line.
fn shortened(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most { line } else { line.chars().take(most - 1).chain(['…']).collect() }
}

/// Waits for the Enter key or for the window to be closed.
async fn stay(browser: &Browser) {
    let closed = async {
        while browser.tabs().await.is_ok_and(|tabs| !tabs.is_empty()) {
            sleep(Duration::from_secs(1)).await;
        }
    };
    let pressed = async {
        let mut lines = BufReader::new(stdin()).lines();
        if !matches!(lines.next_line().await, Ok(Some(_))) {
            // There is no keyboard, only the window.
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = closed => {}
        () = pressed => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_bundled_for_every_language() {
        for (language, _) in LANGUAGES {
            assert!(
                root().join(format!("tests/pages/fb-own-2024-{language}-desktop/page.html")).is_file(),
                "{language}"
            );
        }
    }

    #[test]
    fn a_long_text_is_cut_to_one_line() {
        assert_eq!(shortened("a\n b", 10), "a b");
        assert_eq!(shortened("abcdef", 4), "abc…");
    }
}
