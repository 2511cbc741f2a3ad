//! `cargo xtask mutants`: changes decisions in the code, one at a time, and sees whether a test notices.
//!
//! Takes files or folders of `src/`, else all that decide; cargo-mutants makes the changes in a copy. Two rounds, as nearly
//! all are noticed by the tests beside the code, which take a second: first those alone, then, for what they missed, all that decide without a
//! browser. Prints a row for each part and the names of those that nobody noticed; fails where one of them is not explained in
//! `docs/testing.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::{root, tools};

/// What is changed where no file is named: where it is decided what a page is, what a control asks for, what is written and what is kept.
const PARTS: [&str; 8] = [
    "src/page",
    "src/form",
    "src/plan.rs",
    "src/plan",
    "src/record",
    "src/store/backup.rs",
    "src/store/share.rs",
    "src/store/sync.rs",
];

/// Tests beside the code that take long, as they are about speed and size. They have their turn in the second round.
const LATER: [&str; 3] = ["ten_thousand", "hostile_sizes", "any_letters_come_back"];

/// The tests of the second round: everything that decides without a browser.
const ALL: [&str; 4] = ["--lib", "--test=plan", "--test=fixtures", "--test=properties"];

/// How many cases each property is tried with in the first round.
const CASES: &str = "16";

/// Where it is said which survivors are left, and why.
const EXPLAINED: &str = "docs/testing.md";

/// What to change.
#[derive(clap::Args, Debug)]
pub struct Arguments {
    /// Only every n-th mutant, from the k-th on, counted from 0: `3/10`
    #[arg(long, value_name = "K/N")]
    shard: Option<String>,
    /// Only in these files or folders, such as src/record/day.rs
    files: Vec<String>,
}

/// Tries the mutants.
///
/// # Errors
/// When one survives that is not explained, or the tests fail without any change.
pub fn run(arguments: &Arguments) -> Result<()> {
    let tool = tools::cargo_mutants()?;
    let folder = root().join("target/mutation");
    // Each run has a copy in a folder of its own; what was compiled for another one is of no use.
    let incremental = folder.join("build/mutants/incremental");
    if incremental.is_dir() {
        fs::remove_dir_all(&incremental).with_context(|| incremental.display().to_string())?;
    }
    let first = round(&tool, &folder.join("first"), &first_round(arguments)?, CASES)?;
    let missed: Vec<&Mutant> =
        first.iter().filter(|one| one.is(MISSED)).filter_map(Outcome::mutant).collect();
    let second = if missed.is_empty() {
        Vec::new()
    } else {
        // The number that proptest takes by itself.
        round(&tool, &folder.join("second"), &second_round(&missed), "256")?
    };
    let table = Table::of(&first, &second);
    println!("{}", table.shown());
    let explained = fs::read_to_string(root().join(EXPLAINED)).context(EXPLAINED)?;
    let new = table.survivors.iter().filter(|survivor| !explained.contains(&survivor.as_explained()));
    let new: Vec<&str> = new.map(|survivor| survivor.name.as_str()).collect();
    ensure!(new.is_empty(), "no test noticed, and {EXPLAINED} does not say why:\n{}", new.join("\n"));
    Ok(())
}

/// The options of the first round.
fn first_round(arguments: &Arguments) -> Result<Vec<String>> {
    let mut options = vec!["--cargo-arg=--lib".to_owned(), "--cargo-test-arg=--".to_owned()];
    let all = PARTS.map(str::to_owned);
    let files = if arguments.files.is_empty() { all.as_slice() } else { &arguments.files };
    for file in files {
        let path = root().join(file);
        ensure!(path.exists(), "there is no {file}");
        let glob = if path.is_dir() { format!("{}/**", file.trim_end_matches('/')) } else { file.clone() };
        options.push(format!("--file={glob}"));
    }
    let parts: BTreeSet<&str> = files.iter().filter_map(|file| part(file)).collect();
    options.extend(parts.iter().map(|part| format!("--cargo-test-arg={part}::")));
    options.extend(LATER.iter().map(|test| format!("--cargo-test-arg=--skip={test}")));
    options.extend(arguments.shard.iter().map(|shard| format!("--shard={shard}")));
    Ok(options)
}

/// The options of the second round.
fn second_round(missed: &[&Mutant]) -> Vec<String> {
    let files: BTreeSet<&str> = missed.iter().map(|mutant| mutant.file.as_str()).collect();
    let tests = ALL.iter().map(|test| format!("--cargo-arg={test}"));
    let files = files.into_iter().map(|file| format!("--file={file}"));
    let names = missed.iter().map(|mutant| format!("--re=^{}$", literally(&mutant.name)));
    tests.chain(files).chain(names).collect()
}

/// A regular expression that fits nothing but a text.
fn literally(text: &str) -> String {
    let mut expression = String::with_capacity(text.len());
    for letter in text.chars() {
        // Not every mark: `\<` would be the beginning of a word.
        if r"\.+*?()|[]{}^$".contains(letter) {
            expression.push('\\');
        }
        expression.push(letter);
    }
    expression
}

/// The part of the code that a file belongs to: `record` for `src/record/day.rs`.
fn part(file: &str) -> Option<&str> {
    let inside = file.strip_prefix("src/")?.split('/').next()?;
    Some(inside.trim_end_matches(".rs"))
}

/// Runs cargo-mutants once, with what it shows shown.
fn round(tool: &Path, folder: &Path, options: &[String], cases: &str) -> Result<Vec<Outcome>> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let mut command = Command::new(tool);
    command.args(["mutants", "--package=objector", "--no-shuffle", "--output"]).arg(folder).args(options);
    command.current_dir(root()).env("PROPTEST_CASES", cases);
    command.env("CARGO_TARGET_DIR", root().join("target/mutation/build"));
    let status = command.status().with_context(|| format!("cannot run {}", tool.display()))?;
    // 2: some were missed. 3: some took too long. Both are told below.
    ensure!(
        matches!(status.code(), Some(0 | 2 | 3)),
        "cargo-mutants ended with {status}; its logs are in {}",
        folder.join("mutants.out/log").display()
    );
    let report = folder.join("mutants.out/outcomes.json");
    let text = fs::read_to_string(&report).with_context(|| report.display().to_string())?;
    let report: Report = serde_json::from_str(&text).context("outcomes.json")?;
    Ok(report.outcomes)
}

const CAUGHT: &str = "CaughtMutant";
const MISSED: &str = "MissedMutant";
const UNVIABLE: &str = "Unviable";
const TIMEOUT: &str = "Timeout";

/// What cargo-mutants writes at its end.
#[derive(Debug, Deserialize)]
struct Report {
    outcomes: Vec<Outcome>,
}

#[derive(Debug, Deserialize)]
struct Outcome {
    summary: String,
    scenario: Scenario,
}

#[derive(Debug, Deserialize)]
enum Scenario {
    Baseline,
    Mutant(Mutant),
}

/// One change.
#[derive(Clone, Debug, Deserialize)]
struct Mutant {
    /// Place and change: `src/record/day.rs:52:9: replace Day::noon -> i64 with 0`.
    name: String,
    file: String,
}

impl Outcome {
    fn is(&self, summary: &str) -> bool {
        self.summary == summary
    }

    fn mutant(&self) -> Option<&Mutant> {
        match &self.scenario {
            Scenario::Baseline => None,
            Scenario::Mutant(mutant) => Some(mutant),
        }
    }
}

impl Mutant {
    /// As `docs/testing.md` names it: by part and change. Lines move, and files are split.
    fn as_explained(&self) -> String {
        let change = self.name.split_once(": ").map_or(self.name.as_str(), |(_, change)| change);
        format!("- `{}`: `{change}`", part(&self.file).unwrap_or_default())
    }
}

/// What came of the mutants of one part.
#[derive(Debug, Default, PartialEq, Eq)]
struct Row {
    tried: usize,
    caught: usize,
    unviable: usize,
    timeouts: usize,
    missed: usize,
}

/// What came of both rounds.
struct Table {
    rows: BTreeMap<String, Row>,
    survivors: Vec<Mutant>,
}

impl Table {
    fn of(first: &[Outcome], second: &[Outcome]) -> Self {
        let mut table = Self { rows: BTreeMap::new(), survivors: Vec::new() };
        // What the first round missed is what the second one was for; fields left out of a struct it tries whether asked to or not.
        let is_missed = |outcome: &&Outcome| {
            let name = outcome.mutant().map(|mutant| &mutant.name);
            first.iter().any(|one| one.is(MISSED) && one.mutant().map(|mutant| &mutant.name) == name)
        };
        let second = second.iter().filter(is_missed);
        for outcome in first.iter().filter(|outcome| !outcome.is(MISSED)).chain(second) {
            let Some(mutant) = outcome.mutant() else { continue };
            let row = table.rows.entry(part(&mutant.file).unwrap_or_default().to_owned()).or_default();
            row.tried += 1;
            match outcome.summary.as_str() {
                CAUGHT => row.caught += 1,
                UNVIABLE => row.unviable += 1,
                TIMEOUT => row.timeouts += 1,
                _ => {
                    row.missed += 1;
                    table.survivors.push(mutant.clone());
                }
            }
        }
        table
    }

    /// The rows as `docs/testing.md` has them, and below them the names of the survivors.
    fn shown(&self) -> String {
        let mut lines = vec![
            "| part | tried | caught | unviable | timeouts | missed |".to_owned(),
            "|--|--|--|--|--|--|".to_owned(),
        ];
        for (part, Row { tried, caught, unviable, timeouts, missed }) in &self.rows {
            lines.push(format!("| `{part}` | {tried} | {caught} | {unviable} | {timeouts} | {missed} |"));
        }
        lines.extend(self.survivors.iter().map(|survivor| survivor.name.clone()));
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(summary: &str, name: &str) -> Outcome {
        let file = name.split(':').next().unwrap().to_owned();
        Outcome { summary: summary.into(), scenario: Scenario::Mutant(Mutant { name: name.into(), file }) }
    }

    #[test]
    fn the_second_round_has_the_last_word_on_what_the_first_one_missed() {
        let (day, plan) =
            ("src/record/day.rs:52:9: replace Day::noon with 0", "src/plan.rs:9:1: replace rank with 1");
        let first = [
            Outcome { summary: "Success".into(), scenario: Scenario::Baseline },
            outcome(CAUGHT, "src/record/mod.rs:1:1: replace || with &&"),
            outcome(UNVIABLE, "src/record/mod.rs:2:1: replace f with 0"),
            outcome(TIMEOUT, "src/record/mod.rs:3:1: replace += with *="),
            outcome(MISSED, day),
            outcome(MISSED, plan),
        ];
        let unasked =
            outcome(MISSED, "src/plan.rs:9:1: delete field free from struct PickName expression in pick");
        let table = Table::of(&first, &[outcome(CAUGHT, plan), outcome(MISSED, day), unasked]);
        assert_eq!(table.rows["plan"], Row { tried: 1, caught: 1, ..Row::default() });
        assert_eq!(table.rows["record"], Row { tried: 4, caught: 1, unviable: 1, timeouts: 1, missed: 1 });
        assert!(table.shown().ends_with(&format!("| `record` | 4 | 1 | 1 | 1 | 1 |\n{day}")));
        assert_eq!(table.survivors[0].as_explained(), "- `record`: `replace Day::noon with 0`");
    }

    #[test]
    fn a_report_of_cargo_mutants_is_read() {
        let text = r#"{"outcomes": [{"scenario": "Baseline", "summary": "Success", "log_path": "log/baseline.log"},
            {"scenario": {"Mutant": {"name": "src/plan.rs:9:1: replace rank with 1", "package": "objector",
            "file": "src/plan.rs", "genre": "FnValue"}}, "summary": "MissedMutant"}], "total_mutants": 1}"#;
        let report: Report = serde_json::from_str(text).unwrap();
        assert_eq!(report.outcomes[1].mutant().unwrap().file, "src/plan.rs");
        assert!(report.outcomes[1].is(MISSED) && report.outcomes[0].mutant().is_none());
    }

    #[test]
    fn the_tests_beside_the_changed_files_come_first() {
        let files = vec!["src/record/day.rs".to_owned(), "src/plan".to_owned()];
        let options = first_round(&Arguments { shard: Some("1/4".into()), files }).unwrap().join(" ");
        assert!(options.contains("--file=src/record/day.rs --file=src/plan/**"), "{options}");
        assert!(options.contains("--cargo-test-arg=-- ") && options.contains("=record::"), "{options}");
        assert!(!options.contains("=page::") && options.ends_with("--shard=1/4"), "{options}");
        assert!(first_round(&Arguments { shard: None, files: vec!["src/none.rs".into()] }).is_err());
    }

    #[test]
    fn a_name_is_looked_for_as_it_stands() {
        assert_eq!(
            literally("a.rs:1:2: replace f(x) -> Option<T>"),
            r"a\.rs:1:2: replace f\(x\) -> Option<T>"
        );
    }
}
