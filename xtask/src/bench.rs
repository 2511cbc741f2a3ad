//! `cargo xtask bench`: what Objector costs a person in time and bytes, printed with its spread and kept in `target/bench.json`.
//!
//! In both browsers: how fast the background answers, started afresh and running, and how long a form stands before its cards are
//! painted. Natively: recognising and classifying, by `benches/recognise.rs`. And what is shipped, by the byte.
//!
//! Nothing here fails for being slow: figures are compared by people, on one machine. Weights have their budgets in
//! `cargo xtask package`.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::browser::{Argument, Kind, Options, World};
use crate::inspect::{Loaded, Running, read_cases};
use crate::package::{self, Weight};
use crate::proxy::Proxy;
use crate::{build, root, tools};

/// How often each is timed in a browser. A cold start takes a second or two with all that is around it.
const SAMPLES: usize = 15;

/// A form that is there when the page is: what nearly everybody meets.
const FORM: &str = "fb-own-fr-desktop";

/// The same form, drawn by a script some time after the page.
const LATE_FORM: &str = "fb-own-fr-late";

/// One figure.
#[derive(Clone, Debug, Serialize)]
struct Figure {
    name: String,
    unit: &'static str,
    median: f64,
    min: f64,
    max: f64,
}

/// What `benches/recognise.rs` prints.
#[derive(Deserialize)]
struct Timed {
    name: String,
    samples: Vec<f64>,
}

/// When, on the page's own clock, a form stood and its cards were painted.
#[derive(Clone, Copy, Debug, Deserialize)]
struct Moments {
    standing: f64,
    painted: f64,
}

/// Measures everything.
pub fn run() -> Result<()> {
    let files = build::extension()?;
    let extension = package::current()?;
    let mut figures: Vec<Figure> = package::weights(&files)?.iter().map(weight).collect();

    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut snapshot = None;
    for kind in Kind::ALL {
        eprintln!("  measuring in {}", kind.word());
        let options = Options::new(kind, extension.clone());
        let (measured, seen) = runtime.block_on(in_browser(&options)).with_context(|| kind.word())?;
        figures.extend(measured);
        snapshot = Some(seen);
    }
    eprintln!("  measuring natively");
    figures.extend(natively(&snapshot.context("no browser gave a snapshot")?)?);

    print(&figures);
    let path = root().join("target/bench.json");
    fs::write(&path, serde_json::to_string_pretty(&figures)? + "\n")
        .with_context(|| path.display().to_string())?;
    println!("target/bench.json");
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred thousand bytes are far below 2^52")]
fn weight(weight: &Weight) -> Figure {
    let bytes = weight.bytes as f64;
    Figure { name: weight.name.to_owned(), unit: "bytes", median: bytes, min: bytes, max: bytes }
}

fn milliseconds(name: String, mut samples: Vec<f64>) -> Result<Figure> {
    samples.sort_by(f64::total_cmp);
    let (Some(min), Some(median), Some(max)) =
        (samples.first(), samples.get(samples.len() / 2), samples.last())
    else {
        anyhow::bail!("{name} was never measured");
    };
    Ok(Figure { name, unit: "ms", median: *median, min: *min, max: *max })
}

/// All that is measured in one browser, and the largest fixture page as the content script sees it.
async fn in_browser(options: &Options) -> Result<(Vec<Figure>, Value)> {
    let name = options.kind.word();
    let proxy = Proxy::start().await?;
    let running = Running::start(options, &proxy).await?;
    running.page.prepare(MOMENTS).await?;
    let mut figures = Vec::new();

    let largest = largest()?;
    let person = largest.person.clone().context("the largest fixture page has no person")?;
    running.save_person(&person).await?;
    proxy.mount(&largest.url, largest.page.clone())?;
    running.open(&proxy, &largest.url).await?;
    let look = running.ask_page(&json!({"kind": "look"})).await?;
    let snapshot =
        look.as_ref().and_then(|look| look.get("snapshot")).context("the content script saw nothing")?;
    let judge = json!({"kind": "judge", "url": largest.url, "snapshot": snapshot});
    let mut samples = Vec::new();
    for _ in 0..SAMPLES {
        running.browser.stop_background().await?;
        samples.push(answer(&running, &judge).await?);
    }
    figures.push(milliseconds(format!("answer of a stopped background, {name}"), samples)?);
    let mut samples = Vec::new();
    for _ in 0..SAMPLES {
        samples.push(answer(&running, &judge).await?);
    }
    figures.push(milliseconds(format!("answer of a running background, {name}"), samples)?);
    let seen = json!({"name": format!("the largest fixture, {}", largest.name), "url": largest.url, "snapshot": snapshot});

    for (what, case, cold) in [
        ("form standing to cards painted, background stopped", FORM, true),
        ("form standing to cards painted, background running", FORM, false),
        ("late form standing to cards painted", LATE_FORM, false),
    ] {
        let case = fixture(case)?;
        proxy.mount(&case.url, case.page.clone())?;
        let mut samples = Vec::new();
        for _ in 0..SAMPLES {
            running.page.go("about:blank").await?;
            if cold {
                running.browser.stop_background().await?;
            }
            running.open(&proxy, &case.url).await?;
            let Moments { standing, painted } = running.page.call(World::Beside, PAINTED, &[]).await?;
            ensure!(
                painted > standing,
                "{}: the form stood at {standing}, cards were painted at {painted}",
                case.name
            );
            samples.push(painted - standing);
        }
        figures.push(milliseconds(format!("{what}, {name}"), samples)?);
    }
    running.browser.close().await?;
    Ok((figures, seen))
}

/// Notes when the last control came into the document, and when what was drawn after the last card is on the screen.
const MOMENTS: &str = "() => {
    const controls = 'input:not([type=hidden]), textarea, select, [role=combobox], [contenteditable]';
    const moments = globalThis.objectorBench = { standing: 0, painted: 0 };
    const count = { controls: 0, panels: 0 };
    const look = () => {
        const now = performance.now();
        const there = document.querySelectorAll(controls).length;
        if (there > count.controls) moments.standing = now;
        const panels = document.querySelectorAll('objector-card, objector-banner').length;
        if (panels > count.panels) {
            requestAnimationFrame(() => {
                // A frame's callbacks come before its painting, messages after it.
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => { moments.painted = performance.now(); };
                port2.postMessage(null);
            });
        }
        Object.assign(count, { controls: there, panels });
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
}";

/// Waits until cards have been painted after the form stood, and gives both moments.
const PAINTED: &str = "async () => {
    const moments = globalThis.objectorBench;
    for (const end = performance.now() + 10_000; moments.painted < moments.standing && performance.now() < end; ) {
        await new Promise((done) => setTimeout(done, 20));
    }
    return moments;
}";

/// How long the background takes to answer, in milliseconds, as a page of the extension sees it.
async fn answer(running: &Running, message: &Value) -> Result<f64> {
    let ask = "async (message) => {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(message);
        return answer.ok ? performance.now() - start : null;
    }";
    let took: Option<f64> = running.desk.call(World::Own, ask, &[Argument::Data(message)]).await?;
    took.context("the background refused to answer")
}

fn fixtures() -> PathBuf {
    root().join("tests/cases")
}

fn fixture(name: &str) -> Result<Loaded> {
    let cases = read_cases(&fixtures().join("all.json"))?;
    let case =
        cases.into_iter().find(|case| case.name == name).with_context(|| format!("no fixture {name}"))?;
    case.load(&fixtures(), None)
}

/// The fixture page with the most controls.
fn largest() -> Result<Loaded> {
    let controls = |html: &str| {
        ["<input", "<select", "<textarea"].iter().map(|tag| html.matches(tag).count()).sum::<usize>()
    };
    let mut largest = (0, None);
    for case in read_cases(&fixtures().join("all.json"))? {
        let html = fs::read_to_string(fixtures().join(&case.html)).with_context(|| case.name.clone())?;
        let number = controls(&html);
        if number > largest.0 && case.person.is_some() {
            largest = (number, Some(case));
        }
    }
    largest.1.context("no fixture has a form")?.load(&fixtures(), None)
}

/// What Rust takes by itself.
fn natively(snapshot: &Value) -> Result<Vec<Figure>> {
    let file = tempfile::NamedTempFile::new()?;
    fs::write(file.path(), snapshot.to_string())?;
    let mut bench = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    bench.args(["bench", "--package", "objector", "--bench", "recognise", "--quiet", "--"]).arg(file.path());
    let typed = tools::typed(&bench);
    let done = bench.current_dir(root()).stdin(Stdio::null()).stderr(Stdio::inherit()).output()?;
    ensure!(done.status.success(), "failed: run `{typed}`");
    let printed = String::from_utf8_lossy(&done.stdout);
    let lines = printed.lines().filter(|line| line.starts_with('{'));
    let timed = |line: &str| {
        let Timed { name, samples } =
            serde_json::from_str(line).with_context(|| format!("{typed} printed {line}"))?;
        milliseconds(name, samples)
    };
    lines.map(timed).collect()
}

fn print(figures: &[Figure]) {
    let width = figures.iter().map(|figure| figure.name.chars().count()).max().unwrap_or_default();
    println!("{:width$} {:>10} {:>10} {:>10}", "", "median", "min", "max");
    for Figure { name, unit, median, min, max } in figures {
        let digits = match *unit {
            "bytes" => 0,
            _ if *max < 1.0 => 4,
            _ => 1,
        };
        println!("{name:width$} {median:>10.digits$} {min:>10.digits$} {max:>10.digits$} {unit}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_has_the_middle_and_the_ends_of_its_samples() {
        let figure = milliseconds("answer".to_owned(), Vec::from([9.0, 1.0, 3.0])).unwrap();
        assert_eq!((figure.median, figure.min, figure.max), (3.0, 1.0, 9.0));
        assert!(milliseconds("answer".to_owned(), Vec::new()).is_err());
    }

    #[test]
    fn the_forms_that_are_measured_are_there() {
        for name in [FORM, LATE_FORM] {
            assert!(fixture(name).unwrap().person.is_some(), "{name}");
        }
        assert!(largest().is_ok());
    }
}
