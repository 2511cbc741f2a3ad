//! `cargo xtask bench`: what Objector costs a person in time, memory and bytes, in `target/bench.md`, beside how it was before.
//!
//! In both browsers: what pages lose that are no objection pages; how fast the background answers, started afresh and running; how
//! long a form stands before its cards are painted, and the longest task of ours meanwhile; how soon the popup shows something; how
//! long a look takes, over pages of growing size; what the background holds in memory. What those looks saw is recognised and
//! classified in WebAssembly, and natively by `benches/recognise.rs`. And what is shipped, by the byte.
//!
//! Nothing here fails for being slow: figures are compared by people, on one machine. Weights have their budgets in
//! `cargo xtask package`.

use std::env;
use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use serde_json::Value;

use crate::browser::{Kind, Options};
use crate::package::{self, Weight};
use crate::{build, root, tools};

mod anatomy;
mod figure;
mod measure;
mod pages;
mod report;

use figure::Figure;
use measure::Times;
use report::Run;

/// What to measure for.
#[derive(clap::Args)]
pub struct Arguments {
    /// Keep the figures: write them into benches/baseline.json and docs/speed.md, for others to be compared with
    #[arg(long)]
    save: bool,
    /// Only see whether it measures at all, with two or three samples of each
    #[arg(long, conflicts_with = "save")]
    quick: bool,
}

/// What `benches/recognise.rs` prints.
#[derive(Deserialize)]
struct Timed {
    name: String,
    samples: Vec<f64>,
}

/// The largest page that `benches/recognise.rs` makes: as many controls as are read at most.
const LARGEST: &str = "a form of 2000 controls";

/// Measures everything.
///
/// # Errors
/// When something does not build or run; never because it is slow.
pub fn run(arguments: &Arguments) -> Result<()> {
    let files = build::extension()?;
    let extension = package::current()?;
    // Compiled before the clock runs, and before anything is measured that would notice.
    natively(&[])?;
    let start = Instant::now();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let (mut figures, mut seen, mut browsers) = (Vec::new(), Vec::new(), Vec::new());
    let times = if arguments.quick { Times::TO_TRY } else { Times::FOR_FIGURES };
    for kind in Kind::ALL {
        eprintln!("  measuring in {}", kind.word());
        let options = Options::new(kind, extension.clone());
        let measured = runtime.block_on(measure::all(&options, times)).with_context(|| kind.word())?;
        figures.extend(measured.figures);
        browsers.push(measured.browser);
        seen = measured.seen;
    }
    eprintln!("  measuring natively");
    figures.extend(natively(&seen)?);
    for weight in package::weights(&files)? {
        figures.push(of_weight(&weight)?);
    }
    for (name, bytes) in anatomy::figures()? {
        figures.push(of_bytes(name, bytes)?);
    }

    let run = Run::new(&browsers, figures);
    let before = Run::kept()?;
    let told = run.told(before.as_ref())?;
    for (path, text) in [("target/bench.md", &told), ("target/bench.json", &run.json()?)] {
        fs::write(root().join(path), text).context(path)?;
    }
    println!("{told}");
    for figure in run.above() {
        println!(
            "aim missed, {}: {}: {}, not {}",
            figure.place,
            figure.name,
            figure.told(),
            figure.aim_told()
        );
    }
    if arguments.save {
        run.keep()?;
        println!("kept in benches/baseline.json and docs/speed.md");
    }
    println!("target/bench.md, measured in {:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn of_weight(weight: &Weight) -> Result<Figure> {
    let figure = of_bytes(weight.name, weight.bytes)?;
    Ok(match weight.most() {
        Some(most) => figure.aiming(number(most)),
        None => figure,
    })
}

fn of_bytes(name: impl Into<String>, bytes: usize) -> Result<Figure> {
    Figure::of(name, "package", "bytes", Vec::from([number(bytes)]))
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred thousand bytes are far below 2^52")]
fn number(bytes: usize) -> f64 {
    bytes as f64
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
        let figure = Figure::of(&name, "native", "ms", samples)?;
        Ok(if name.ends_with(LARGEST) { figure.aiming(5.0) } else { figure })
    };
    lines.map(timed).collect()
}
