//! `cargo xtask corpus DIR`: how well the classifier reads labelled forms that nobody here wrote.
//!
//! Takes a folder of saved pages whose controls carry the answer in `data-manual-scoring`. Each is opened in Chromium; the answers are
//! taken out, then the content script's own reader looks at the page. Snapshots are kept under `target/corpus` until a page or the
//! content script changes, so that a second run needs no browser. Classifying is done natively, by the library itself.
//!
//! Mistakes are shown of one half of the pages only: a rule that helps the half that nobody looks at is a rule, and no patch.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use objector::form::asks_for::AsksFor;
use objector::form::{self, Certainty};
use objector::snapshot::{Control, Snapshot};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::browser::{Browser, Kind, Options, Tab, World};
use crate::proxy::{Page, Proxy};
use crate::root;

/// What the command line gives.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// The folder of labelled pages, at any depth
    pub folder: PathBuf,
    /// How many mistakes to show
    #[arg(long, default_value_t = 60)]
    pub most: usize,
}

/// Reads a page beside the content script: first takes the answers, and whatever else the forms carry for scoring, out of it.
const READ: &str = "
    const answers = new Map();
    for (const el of document.querySelectorAll('*')) {
        for (const name of Element.prototype.getAttributeNames.call(el)) {
            if (name === 'data-manual-scoring') answers.set(el, Element.prototype.getAttribute.call(el, name));
            if (name.startsWith('data-')) Element.prototype.removeAttribute.call(el, name);
        }
    }
    const { snapshot, fields } = readPage();
    const asked = fields.map(({ members }) => members.map((one) => answers.get(one)).find(Boolean) ?? null);
    return { snapshot, answers: asked };
";

/// Where the pages are served. They are read as they stand, so nothing in them may run or be fetched.
const HOST: &str = "http://corpus.example";
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// The kinds that are scored.
const KINDS: [AsksFor; 6] = [
    AsksFor::Email,
    AsksFor::Country,
    AsksFor::Phone,
    AsksFor::FullName,
    AsksFor::GivenName,
    AsksFor::FamilyName,
];

/// One page as the content script saw it.
#[derive(Debug, Serialize, Deserialize)]
struct Seen {
    #[serde(default)]
    file: String,
    snapshot: Snapshot,
    /// For each control what it is labelled as, where it is.
    answers: Vec<Option<String>>,
}

/// What is right for a control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Right {
    /// This.
    Only(AsksFor),
    /// An e-mail address, or none of the scored kinds.
    EmailOrElse,
    /// None of the scored kinds.
    Else,
}

/// How one kind fared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Score {
    /// Taken for it, and it is.
    right: u32,
    /// Taken for it, and it is not.
    wrong: u32,
    /// Is it, and was taken for something else.
    missed: u32,
}

/// How all fared.
#[derive(Clone, Debug, Default)]
struct Tally {
    controls: u32,
    kinds: BTreeMap<AsksFor, Score>,
    /// Controls labelled as unknown, and how many of them were taken for an e-mail address.
    unknown: (u32, u32),
    /// The same for user names.
    user_names: (u32, u32),
}

/// One control that was taken for something else than it is.
#[derive(Clone, Debug)]
struct Mistake {
    /// Sure mistakes before unsure ones; something wrong written before something not written.
    rank: (bool, Certainty),
    line: String,
}

/// Reads, classifies and prints.
///
/// # Errors
/// When the folder holds no labelled page, or the browser does not start.
pub fn run(arguments: &Arguments) -> Result<()> {
    let files = pages(&arguments.folder)?;
    let script = fs::read_to_string(root().join("extension/content.js")).context("extension/content.js")?;
    let seen = seen(&files, &script)?;
    let labelled = seen.iter().flat_map(|seen| &seen.answers).flatten().count();
    ensure!(labelled > 0, "no control in {} carries data-manual-scoring", arguments.folder.display());
    println!("{} pages, {labelled} labelled controls", seen.len());

    let mut mistakes = Vec::new();
    for with_autocomplete in [true, false] {
        let [mut all, mut shown, mut kept] = [Tally::default(), Tally::default(), Tally::default()];
        let before: BTreeSet<String> =
            mistakes.iter().map(|mistake: &Mistake| mistake.line.clone()).collect();
        for seen in &seen {
            let is_shown = is_shown(&seen.file);
            let mut snapshot = seen.snapshot.clone();
            if !with_autocomplete {
                snapshot.controls.iter_mut().for_each(|control| control.autocomplete.clear());
            }
            let half = if is_shown { &mut shown } else { &mut kept };
            for mistake in judge(&seen.file, &snapshot, &seen.answers, &mut [&mut all, half]) {
                if is_shown && !before.contains(&mistake.line) {
                    mistakes.push(mistake);
                }
            }
        }
        let with = if with_autocomplete { "with" } else { "without" };
        println!("\n{with} the attribute `autocomplete`");
        print(&[("all", all), ("half shown", shown), ("half kept back", kept)]);
    }
    mistakes.sort_by(|one, other| other.rank.cmp(&one.rank).then_with(|| one.line.cmp(&other.line)));
    println!("\n{} mistakes in the half that is shown, the worst first", mistakes.len());
    for mistake in mistakes.iter().take(arguments.most) {
        println!("{:?}: {}", mistake.rank.1, mistake.line);
    }
    Ok(())
}

/// The pages below a folder, by their path in it.
fn pages(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("reading {}", next.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "html") {
                let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
                let page = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
                found.insert(name, page);
            }
        }
    }
    ensure!(!found.is_empty(), "{} holds no HTML file", folder.display());
    Ok(found)
}

/// The snapshots of all pages: kept ones, where neither a page nor the script has changed.
fn seen(files: &BTreeMap<String, Vec<u8>>, script: &str) -> Result<Vec<Seen>> {
    let mut digest = Sha256::new();
    let own = [script.as_bytes(), READ.as_bytes(), POLICY.as_bytes()];
    for part in own.into_iter().chain(files.iter().flat_map(|(name, page)| [name.as_bytes(), page])) {
        // The length goes with each part, so that no two corpora run together to the same bytes.
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    let name: String = digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let kept = root().join(format!("target/corpus/{name}.json"));
    if let Ok(text) = fs::read_to_string(&kept) {
        return serde_json::from_str(&text).with_context(|| format!("{}: remove it", kept.display()));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let seen = runtime.block_on(look(files, script))?;
    fs::create_dir_all(root().join("target/corpus"))?;
    fs::write(&kept, serde_json::to_string(&seen)?).with_context(|| kept.display().to_string())?;
    Ok(seen)
}

/// Opens all pages, one after the other, in one tab.
async fn look(files: &BTreeMap<String, Vec<u8>>, script: &str) -> Result<Vec<Seen>> {
    let proxy = Proxy::start().await?;
    let browser = Browser::start(&Options::without_extension(Kind::Chromium), &proxy).await?;
    let tab = browser.first_tab();
    // Outside of an extension the content script only defines functions.
    let read = format!("() => {{ {script}\n{READ} }}");
    let mut all = Vec::with_capacity(files.len());
    for (place, (name, page)) in files.iter().enumerate() {
        if place % 100 == 0 {
            eprintln!("  looking at page {} of {}", place + 1, files.len());
        }
        let url = format!("{HOST}/{place}");
        proxy.mount(&url, Page::html(page.clone()).with_header("content-security-policy", POLICY))?;
        let seen = look_at(&tab, &url, &read).await.with_context(|| name.clone())?;
        proxy.unmount(&url);
        all.push(Seen { file: name.clone(), ..seen });
    }
    browser.close().await?;
    Ok(all)
}

async fn look_at(tab: &Tab, url: &str, read: &str) -> Result<Seen> {
    tab.go(url).await?;
    tab.call(World::Beside, read, &[]).await
}

/// Whether a page belongs to the half whose mistakes are shown: by its name, so that new pages change nothing for the others.
fn is_shown(file: &str) -> bool {
    Sha256::digest(file.as_bytes()).first().is_some_and(|byte| byte % 2 == 0)
}

/// Classifies a page, counts how it went, and gives back the mistakes.
fn judge(
    file: &str,
    snapshot: &Snapshot,
    answers: &[Option<String>],
    tallies: &mut [&mut Tally],
) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    let mut emails: BTreeSet<Option<u32>> = BTreeSet::new();
    for ((field, control), answer) in form::classify_any(snapshot).iter().zip(&snapshot.controls).zip(answers)
    {
        let Some(answer) = answer else { continue };
        let right = right(answer);
        // A second e-mail field of a form may well be for the same address once more.
        let is_second = right == Right::Only(AsksFor::Email) && !emails.insert(control.form);
        let got = match field.asks_for {
            AsksFor::EmailConfirm if is_second => AsksFor::Email,
            got => got,
        };
        for tally in &mut *tallies {
            tally.count(answer, right, got);
        }
        if !right.allows(got) {
            let wrong = KINDS.contains(&got);
            mistakes.push(Mistake {
                rank: (wrong, if wrong { field.certainty } else { Certainty::Unsure }),
                line: format!("{} is {answer}, not {}: {file} {}", right, got.word(), named(control)),
            });
        }
    }
    mistakes
}

/// What a control says of itself.
fn named(control: &Control) -> String {
    let mut parts = vec![format!("#{} {:?}", control.index, control.kind).to_lowercase()];
    for (what, text) in [
        ("type", &control.input_type),
        ("name", &control.name),
        ("id", &control.id),
        ("autocomplete", &control.autocomplete),
        ("placeholder", &control.placeholder),
    ] {
        if !text.is_empty() {
            parts.push(format!("{what}={text:?}"));
        }
    }
    for label in control.labels.iter().take(4) {
        let text: String = label.text.chars().take(80).collect();
        parts.push(format!("{:?}={text:?}", label.source));
    }
    if !control.choices.is_empty() {
        let some: Vec<String> = control
            .choices
            .iter()
            .take(4)
            .map(|choice| format!("{}={}", choice.value, choice.label))
            .collect();
        parts.push(format!("{} choices: {}", control.choices.len(), some.join(", ")));
    }
    parts.join(" ")
}

/// What a label of the corpus counts as.
fn right(answer: &str) -> Right {
    match answer {
        "emailAddress" => Right::Only(AsksFor::Email),
        "fullName" => Right::Only(AsksFor::FullName),
        "firstName" => Right::Only(AsksFor::GivenName),
        "lastName" => Right::Only(AsksFor::FamilyName),
        "phone" => Right::Only(AsksFor::Phone),
        "addressCountryCode" => Right::Only(AsksFor::Country),
        "username OR emailAddress" => Right::EmailOrElse,
        _ => Right::Else,
    }
}

impl Right {
    fn allows(self, got: AsksFor) -> bool {
        match self {
            Right::Only(kind) => got == kind,
            Right::EmailOrElse => got == AsksFor::Email || !is_scored(got),
            Right::Else => !is_scored(got),
        }
    }
}

impl fmt::Display for Right {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Right::Only(kind) => kind.word(),
            Right::EmailOrElse => "email or other",
            Right::Else => "other",
        })
    }
}

/// Whether taking a control for this can be wrong: the kinds that are scored, and the address once more.
fn is_scored(got: AsksFor) -> bool {
    KINDS.contains(&got) || got == AsksFor::EmailConfirm
}

impl Tally {
    fn count(&mut self, answer: &str, right: Right, got: AsksFor) {
        self.controls += 1;
        let is_email = u32::from(matches!(got, AsksFor::Email | AsksFor::EmailConfirm));
        for (label, (all, taken)) in [("unknown", &mut self.unknown), ("username", &mut self.user_names)] {
            if answer == label {
                *all += 1;
                *taken += is_email;
            }
        }
        match right {
            Right::Only(kind) if kind == got => self.of(kind).right += 1,
            Right::EmailOrElse if right.allows(got) => {}
            _ => {
                if let Right::Only(kind) = right {
                    self.of(kind).missed += 1;
                }
                // What is filled like an e-mail address is wrong like one.
                let taken_for = if got == AsksFor::EmailConfirm { AsksFor::Email } else { got };
                if KINDS.contains(&taken_for) && right != Right::Only(taken_for) {
                    self.of(taken_for).wrong += 1;
                }
            }
        }
    }

    fn of(&mut self, kind: AsksFor) -> &mut Score {
        self.kinds.entry(kind).or_default()
    }
}

impl Score {
    /// Of what was taken for it, how much is; `None` where nothing was.
    fn precision(self) -> Option<f64> {
        part(self.right, self.right + self.wrong)
    }

    /// Of what is it, how much was taken for it; `None` where nothing is.
    fn recall(self) -> Option<f64> {
        part(self.right, self.right + self.missed)
    }

    /// The harmonic mean of both.
    fn f1(self) -> Option<f64> {
        part(2 * self.right, 2 * self.right + self.wrong + self.missed)
    }
}

fn part(some: u32, all: u32) -> Option<f64> {
    (all > 0).then(|| f64::from(some) / f64::from(all))
}

/// Prints a line a kind, a column of three figures a tally.
fn print(tallies: &[(&str, Tally); 3]) {
    const WIDTH: usize = 31;
    let line = |name: &str, cells: Vec<String>| {
        let cells: String = cells.iter().map(|cell| format!("{cell:<WIDTH$}")).collect();
        println!("{name:<13}{}", cells.trim_end());
    };
    line("", tallies.iter().map(|(name, tally)| format!("{name}, {} controls", tally.controls)).collect());
    line("", tallies.iter().map(|_| "precision  recall     F1".to_owned()).collect());
    let figure = |part: Option<f64>| part.map_or("-".to_owned(), |part| format!("{part:.3}"));
    for kind in KINDS {
        let cell = |(_, tally): &(&str, Tally)| {
            let score = tally.kinds.get(&kind).copied().unwrap_or_default();
            format!("{:>9}{:>8}{:>7}", figure(score.precision()), figure(score.recall()), figure(score.f1()))
        };
        line(kind.word(), tallies.iter().map(cell).collect());
    }
    let taken = |(all, taken): (u32, u32)| format!("{taken} of {all} taken for e-mail");
    line("unknown", tallies.iter().map(|(_, tally)| taken(tally.unknown)).collect());
    line("user name", tallies.iter().map(|(_, tally)| taken(tally.user_names)).collect());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(cases: &[(&str, AsksFor)]) -> Tally {
        let mut tally = Tally::default();
        for (answer, got) in cases {
            tally.count(answer, right(answer), *got);
        }
        tally
    }

    #[test]
    fn what_is_taken_for_another_kind_is_missed_there_and_wrong_here() {
        let tally = tally(&[
            ("emailAddress", AsksFor::Email),
            ("emailAddress", AsksFor::Phone),
            ("emailAddress", AsksFor::Other),
            ("phone", AsksFor::Phone),
            ("password", AsksFor::Email),
            ("fullName", AsksFor::Account),
        ]);
        let of = |kind: AsksFor| tally.kinds.get(&kind).copied().unwrap_or_default();
        assert_eq!(of(AsksFor::Email), Score { right: 1, wrong: 1, missed: 2 });
        assert_eq!(of(AsksFor::Phone), Score { right: 1, wrong: 1, missed: 0 });
        assert_eq!(of(AsksFor::FullName), Score { right: 0, wrong: 0, missed: 1 });
        assert_eq!(tally.controls, 6);
    }

    #[test]
    fn user_name_or_email_is_right_either_way_and_counts_for_neither() {
        let either = "username OR emailAddress";
        let tally = tally(&[(either, AsksFor::Email), (either, AsksFor::Other), (either, AsksFor::Account)]);
        assert!(tally.kinds.is_empty());
        let wrong = super::tests::tally(&[(either, AsksFor::Phone)]);
        assert_eq!(wrong.kinds.get(&AsksFor::Phone), Some(&Score { right: 0, wrong: 1, missed: 0 }));
    }

    #[test]
    fn precision_recall_and_their_mean() {
        let score = Score { right: 6, wrong: 2, missed: 4 };
        assert_eq!(score.precision(), Some(0.75));
        assert_eq!(score.recall(), Some(0.6));
        assert!(score.f1().is_some_and(|f1| (f1 - 2.0 / 3.0).abs() < 1e-9));
        assert_eq!(Score::default().f1(), None);
    }

    #[test]
    fn unknown_controls_taken_for_an_email_are_counted() {
        let tally = tally(&[
            ("unknown", AsksFor::Email),
            ("unknown", AsksFor::Other),
            ("unknown", AsksFor::EmailConfirm),
            ("username", AsksFor::Email),
        ]);
        assert_eq!((tally.unknown, tally.user_names), ((3, 2), (1, 1)));
    }
}
