//! What a measurement comes to, for people: one table a place, each figure with its spread, its aim and how it was before.
//!
//! Takes the figures and those kept in `benches/baseline.json`; gives Markdown. The machine and the browsers are named, since figures
//! of two machines say nothing about each other.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::figure::Figure;
use crate::{root, tools};

/// The figures that others are compared with, by their path in the checkout.
const BASELINE: &str = "benches/baseline.json";

/// The document that shows them, and the line behind which it is written by `--save`.
const DOCUMENT: (&str, &str) =
    ("docs/speed.md", "<!-- Written by `cargo xtask bench --save` from here on. -->\n");

/// The headings of the tables, by the place of their figures.
const PLACES: [(&str, &str); 4] = [
    ("firefox", "Firefox"),
    ("chromium", "Chromium"),
    ("native", "Natively"),
    ("package", "What is shipped"),
];

/// All figures of one run.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Run {
    /// The day, such as `2026-11-22`.
    day: String,
    /// Processor and browsers.
    machine: String,
    figures: Vec<Figure>,
}

impl Run {
    /// These figures, measured here and now.
    pub(super) fn new(browsers: &[String], figures: Vec<Figure>) -> Self {
        let day = OffsetDateTime::now_utc().date().to_string();
        Self { day, machine: format!("{}; {}", processor(), browsers.join("; ")), figures }
    }

    /// The run that is kept; none where there is none yet.
    ///
    /// # Errors
    /// When what is kept does not read.
    pub(super) fn kept() -> Result<Option<Self>> {
        match fs::read_to_string(root().join(BASELINE)) {
            Ok(text) => Ok(Some(serde_json::from_str(&text).context(BASELINE)?)),
            Err(_) => Ok(None),
        }
    }

    /// The run as JSON.
    ///
    /// # Errors
    /// Never with figures that are numbers.
    pub(super) fn json(&self) -> Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Keeps it: from now on others are compared with it, and the document shows it.
    ///
    /// # Errors
    /// When the document does not say where.
    pub(super) fn keep(&self) -> Result<()> {
        let (document, mark) = DOCUMENT;
        let text = fs::read_to_string(root().join(document)).context(document)?;
        let (before, _) = text.split_once(mark).with_context(|| format!("{document} has no line {mark}"))?;
        fs::write(root().join(document), format!("{before}{mark}\n{}", self.told(None)?))?;
        fs::write(root().join(BASELINE), self.json()?).context(BASELINE)
    }

    /// The report; what was before stands beside each figure that was measured then, too.
    ///
    /// # Errors
    /// When a figure is of a place that has no table.
    pub(super) fn told(&self, before: Option<&Self>) -> Result<String> {
        let mut told = format!("Measured on {} on {}.\n", self.day, self.machine);
        if let Some(before) = before {
            writeln!(told, "Before: {} on {}.", before.day, before.machine)?;
        }
        told.push_str("\nA figure is the median, with the quartiles behind it in brackets.\n");
        let mut shown = 0;
        for (place, heading) in PLACES {
            let figures: Vec<&Figure> = self.figures.iter().filter(|figure| figure.place == place).collect();
            if figures.is_empty() {
                continue;
            }
            shown += figures.len();
            write!(
                told,
                "\n## {heading}\n\n| what | figure | aim |{}\n",
                if before.is_some() { " before |" } else { "" }
            )?;
            told.push_str(if before.is_some() { "|--|--|--|--|\n" } else { "|--|--|--|\n" });
            for figure in figures {
                let above = if figure.is_above() { ", missed" } else { "" };
                write!(told, "| {} | {} | {}{above} |", figure.name, figure.told(), figure.aim_told())?;
                match before {
                    Some(before) => writeln!(told, " {} |", before.compared(figure))?,
                    None => told.push('\n'),
                }
            }
        }
        ensure!(shown == self.figures.len(), "a figure stands in no table");
        Ok(told)
    }

    /// The same figure in this run, and how much the other is above or below it.
    fn compared(&self, with: &Figure) -> String {
        let same = |one: &&Figure| one.name == with.name && one.place == with.place && one.unit == with.unit;
        let Some(one) = self.figures.iter().find(same) else { return String::new() };
        if one.median == 0.0 {
            return one.told();
        }
        format!("{} ({:+.0} %)", one.told(), (with.median / one.median - 1.0) * 100.0)
    }

    /// The figures whose aim is missed.
    pub(super) fn above(&self) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(|figure| figure.is_above())
    }
}

/// What computes here, and how busy it is: a busy machine measures itself.
fn processor() -> String {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let info = read("/proc/cpuinfo");
    let model =
        info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": ").map(|(_, name)| name));
    let cores = info.lines().filter(|line| line.starts_with("processor")).count();
    let system = tools::output(Command::new("uname").arg("-sr")).unwrap_or_default();
    let load = read("/proc/loadavg").split(' ').next().unwrap_or("unknown").to_owned();
    format!(
        "{} ({cores} cores, {}, load {load} at the end)",
        model.unwrap_or("an unknown processor"),
        system.trim()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(median: f64) -> Run {
        let figure = Figure::of("answer", "firefox", "ms", Vec::from([median])).unwrap().aiming(10.0);
        Run { day: "2026-01-01".to_owned(), machine: "a machine".to_owned(), figures: Vec::from([figure]) }
    }

    #[test]
    fn a_figure_stands_beside_what_it_was_before() {
        let told = run(12.0).told(Some(&run(8.0))).unwrap();
        assert!(
            told.contains(
                "| answer | 12.0 ms (12.0 to 12.0) | 10 ms, missed | 8.0 ms (8.0 to 8.0) (+50 %) |"
            ),
            "{told}"
        );
        let alone = run(8.0).told(None).unwrap();
        assert!(
            alone.contains("## Firefox") && alone.contains("| answer | 8.0 ms (8.0 to 8.0) | 10 ms |\n"),
            "{alone}"
        );
    }

    #[test]
    fn no_figure_is_left_out() {
        let mut lost = run(1.0);
        lost.figures[0].place = "elsewhere".to_owned();
        assert!(lost.told(None).is_err());
    }

    #[test]
    fn what_is_kept_reads_and_the_document_has_its_place() {
        assert!(Run::kept().is_ok());
        let (document, mark) = DOCUMENT;
        assert!(fs::read_to_string(root().join(document)).unwrap().contains(mark));
    }
}
