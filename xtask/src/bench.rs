//! `cargo xtask bench`: what Objector costs a person in time and bytes, printed with its spread and kept in `target/bench.json`.
//!
//! In both browsers: how fast the background answers, started afresh and running; how long a form stands before its cards are
//! painted, and how long the page itself cannot run meanwhile; how long a look takes, over pages of growing size. What those looks
//! saw is recognised and classified in WebAssembly, and natively by `benches/recognise.rs`. And what is shipped, by the byte.
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
use crate::proxy::{Page, Proxy};
use crate::{build, root, tools};

/// How often each is timed in a browser. A cold start takes a second or two with all that is around it.
const SAMPLES: usize = 15;

/// A form that is there when the page is: what nearly everybody meets.
const FORM: &str = "fb-own-fr-desktop";

/// The same form, drawn by a script some time after the page.
const LATE_FORM: &str = "fb-own-fr-late";

/// The pages that a look is timed on: how many controls, and about how many elements around them.
const SIZES: [(usize, usize); 8] =
    [(10, 0), (100, 0), (500, 0), (1_000, 0), (2_000, 0), (8, 1_000), (8, 10_000), (8, 50_000)];

/// Where they are: a page that no content script is on, so that only the look that is timed takes its time.
const ELSEWHERE: &str = "https://nobody.example/";

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
    let mut snapshots = Vec::new();
    for kind in Kind::ALL {
        eprintln!("  measuring in {}", kind.word());
        let options = Options::new(kind, extension.clone());
        let (measured, seen) = runtime.block_on(in_browser(&options)).with_context(|| kind.word())?;
        figures.extend(measured);
        snapshots = seen;
    }
    eprintln!("  measuring natively");
    figures.extend(natively(&snapshots)?);

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

/// All that is measured in one browser, and what the content script sees on the largest fixture page and on those of growing size.
async fn in_browser(options: &Options) -> Result<(Vec<Figure>, Vec<Value>)> {
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
    let mut seen = vec![
        json!({"name": format!("the largest fixture, {}", largest.name), "url": largest.url, "snapshot": snapshot}),
    ];

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
    figures.extend(over_sizes(&running, &proxy, name, &mut seen).await?);
    figures.extend(stretches(&running, &proxy, name).await?);
    running.browser.close().await?;
    Ok((figures, seen))
}

/// How long a look at a page takes, and what Rust then does, over pages of growing size.
async fn over_sizes(
    running: &Running,
    proxy: &Proxy,
    browser: &str,
    seen: &mut Vec<Value>,
) -> Result<Vec<Figure>> {
    let (largest, _) = SIZES.iter().max().context("there are no sizes")?;
    let source = "async () => (await fetch(chrome.runtime.getURL('content.js'))).text()";
    let source: String = running.desk.call(World::Own, source, &[]).await.context("reading content.js")?;
    let mut figures = Vec::new();
    for (controls, elements) in SIZES {
        proxy.mount(ELSEWHERE, Page::html(page_of(controls, elements)))?;
        running.page.go(ELSEWHERE).await?;
        // Outside of an extension the file only defines functions. Each look follows a change of the page, as in life.
        let look = format!(
            "() => {{
                {source}
                const samples = [];
                for (let left = {SAMPLES}; left; left--) {{
                    document.body.append(document.createElement('p'));
                    document.body.getBoundingClientRect();
                    const start = performance.now();
                    takeSnapshot();
                    samples.push(performance.now() - start);
                }}
                return [samples, takeSnapshot()];
            }}"
        );
        let (samples, snapshot): (Vec<f64>, Value) = running.page.call(World::Beside, &look, &[]).await?;
        let size = match elements {
            0 => format!("{controls} controls"),
            _ => format!("{controls} controls among {elements} elements"),
        };
        figures.push(milliseconds(format!("a look at {size}, {browser}"), samples)?);
        if elements > 0 {
            continue;
        }
        let url = "https://www.facebook.com/help/contact/712876720715583";
        let judge = json!({"kind": "judge", "url": url, "snapshot": snapshot});
        let (whole, reading): (Vec<f64>, Vec<f64>) =
            running.desk.call(World::Own, JUDGE, &[Argument::Data(&judge)]).await?;
        let deciding = whole.iter().zip(&reading).map(|(whole, reading)| whole - reading).collect();
        let what = "recognise and classify in WebAssembly";
        figures.push(milliseconds(format!("{what}, {size}, {browser}"), deciding)?);
        if controls == *largest {
            figures.push(milliseconds(format!("the same with reading and answering, {browser}"), whole)?);
        }
        seen.push(json!({"name": size, "url": url, "snapshot": snapshot}));
    }
    Ok(figures)
}

/// Has the module judge, without the way of a message to the background; and has it read the same and refuse it.
const JUDGE: &str = "async (judge) => {
    const { default: init, handle } = await import(chrome.runtime.getURL('objector.js'));
    await init({ module_or_path: chrome.runtime.getURL('objector_bg.wasm') });
    const sender = { id: chrome.runtime.id, url: location.href };
    const refused = { ...judge, id: 'one field too many' };
    const [whole, reading] = [[], []];
    const time = async (message, wanted, samples) => {
        const start = performance.now();
        const answer = await handle(message, sender);
        samples.push(performance.now() - start);
        if (!(wanted in answer)) throw new Error(`no ${wanted} in the answer`);
    };
    for (let left = 25; left; left--) {
        await time(judge, 'ok', whole);
        await time(refused, 'error', reading);
    }
    return [whole, reading];
}";

/// A form with this many controls among this many elements, laid out as on Meta's help pages.
fn page_of(controls: usize, elements: usize) -> String {
    const LABELS: [&str; 8] = [
        "Country of residence",
        "E-mail address",
        "Please tell us how this processing impacts you",
        "Anything else you would like to add",
        "First name",
        "Last name",
        "Phone number",
        "Something that no table knows",
    ];
    let row = |(number, label): (usize, &&str)| {
        let (id, name) = (format!("u_0_{number}"), format!("Field{number}"));
        let control = match number % 8 {
            0 => format!(
                "<select id=\"{id}\" name=\"{name}\"><option value=\"\">Choose<option>Austria<option>Belgium<option>France</select>"
            ),
            2 => format!("<textarea id=\"{id}\" name=\"{name}\"></textarea>"),
            7 => format!(
                "<label><input type=\"radio\" name=\"{name}\" value=\"a\">Yes</label><label><input type=\"radio\" name=\"{name}\" value=\"b\">No</label>"
            ),
            _ => format!("<input id=\"{id}\" name=\"{name}\">"),
        };
        format!(
            "<div class=\"_2t8_\"><div><label for=\"{id}\"><span>{label}</span></label></div><div>{control}<div>Some words of help.</div></div></div>\n"
        )
    };
    let rows: String = (0..controls).zip(LABELS.iter().cycle()).map(row).collect();
    // Four elements each.
    let around =
        "<div><div><span>Something that somebody wrote</span><a href=\"#\">and a link</a></div></div>\n";
    let title = "Object to your information being used for AI at Meta";
    format!(
        "<!DOCTYPE html><html lang=\"en\"><title>{title}</title><body>{}<div role=\"main\"><h2>{title}</h2><form>{rows}<button>Send</button></form></div></body></html>",
        around.repeat(elements / 4)
    )
}

/// The longest that a page cannot run while a usual form comes up and is filled, and the same form where no extension is.
async fn stretches(running: &Running, proxy: &Proxy, browser: &str) -> Result<Vec<Figure>> {
    running.page.prepare(PULSE).await?;
    let form = fixture(FORM)?;
    proxy.mount(&form.url, form.page.clone())?;
    proxy.mount(ELSEWHERE, form.page.clone())?;
    let mut figures = Vec::new();
    for (what, url) in
        [("a form comes up and is filled", form.url.as_str()), ("the same, without Objector", ELSEWHERE)]
    {
        let mut samples = Vec::new();
        for _ in 0..SAMPLES {
            running.page.go("about:blank").await?;
            running.open(proxy, url).await?;
            samples
                .push(running.page.call(World::Beside, "() => globalThis.objectorPulse.longest", &[]).await?);
        }
        figures.push(milliseconds(format!("longest task while {what}, {browser}"), samples)?);
    }
    Ok(figures)
}

/// Sends itself messages, from when the page is there, and notes the longest time between two of them.
const PULSE: &str = "() => {
    const pulse = globalThis.objectorPulse = { longest: 0 };
    const { port1, port2 } = new MessageChannel();
    let last;
    port1.onmessage = () => {
        const now = performance.now();
        pulse.longest = Math.max(pulse.longest, now - last);
        last = now;
        port2.postMessage(null);
    };
    addEventListener('DOMContentLoaded', () => {
        last = performance.now();
        port2.postMessage(null);
    });
}";

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
fn natively(snapshots: &[Value]) -> Result<Vec<Figure>> {
    let folder = tempfile::tempdir()?;
    let mut files = Vec::new();
    for (number, snapshot) in snapshots.iter().enumerate() {
        let file = folder.path().join(format!("{number}.json"));
        fs::write(&file, snapshot.to_string())?;
        files.push(file);
    }
    let mut bench = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    bench.args(["bench", "--package", "objector", "--bench", "recognise", "--quiet", "--"]).args(files);
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
