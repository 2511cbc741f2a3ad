//! `cargo xtask package`: the extension as one zip, for both stores, in `target/package`; beside it its source, what it is made of,
//! and the sums of all three.
//!
//! The same files give the same bytes: entries are sorted, have one fixed time and the same rights. So anybody can build
//! a release again and compare. What is shipped may weigh so much and no more; each budget says why.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::process;

use anyhow::{Context, Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::build::{self, Files, VERSION, kilobytes};
use crate::root;

mod bill;
pub mod elsewhere;
mod source;

/// What something that is shipped weighs, and may weigh.
#[derive(Clone, Copy, Debug)]
pub struct Weight {
    /// What it is.
    pub name: &'static str,
    /// How many bytes it has.
    pub bytes: usize,
    /// How many it may have, and the reason; nothing where nobody is harmed by more.
    budget: Option<(usize, &'static str)>,
}

/// Builds, packs, and prints the weights that matter to a person with a slow line; fails where one is above its budget.
pub fn run() -> Result<()> {
    let files = build::extension()?;
    write(&files)?;
    let weights = weights(&files)?;
    for Weight { name, bytes, budget } in &weights {
        let budget = budget.map(|(budget, _)| format!("  of {}", kilobytes(budget))).unwrap_or_default();
        println!("{name:<34}{:>10}{budget}", kilobytes(*bytes));
    }
    println!("target/package/objector-{VERSION}.zip: {} files", files.len());
    for name in beside()? {
        println!("target/package/{name}");
    }
    let excesses: Vec<String> = weights.iter().filter_map(Weight::excess).collect();
    ensure!(excesses.is_empty(), "{}", excesses.join("\n"));
    Ok(())
}

/// The zip of the extension as its source stands now; prints nothing.
///
/// # Errors
/// When the extension does not build.
pub fn current() -> Result<PathBuf> {
    write(&build::extension()?)?;
    Ok(path())
}

/// What the parts of this extension weigh that somebody waits for.
pub fn weights(files: &Files) -> Result<Vec<Weight>> {
    let bytes = |path: &str| files.get(path).with_context(|| format!("the extension has no {path}"));
    let wasm = bytes("objector_bg.wasm")?;
    let screens = bytes("screens_bg.wasm")?;
    let in_english = files.iter().filter(|(path, _)| !is_of_another_language(path));
    let in_english: Files = in_english.map(|(path, content)| (path.clone(), content.clone())).collect();
    let weight = |name, bytes, budget| Weight { name, bytes, budget };
    Ok(Vec::from([
        weight(
            "content.js",
            bytes("content.js")?.len(),
            // Forms in frames and shadow roots, and pages that change for ever, take three of these kilobytes.
            Some((
                28_000,
                "it is parsed in each of Meta's pages that match, and people shall read it in ten minutes",
            )),
        ),
        weight(
            "objector_bg.wasm",
            wasm.len(),
            // A third of it are the words of 26 languages that forms are recognised by, and the names of countries.
            Some((
                750_000,
                "it is compiled each time the browser starts the background again, while a form waits",
            )),
        ),
        weight(
            "screens_bg.wasm",
            screens.len(),
            Some((730_000, "it is compiled each time the popup opens, while the person waits")),
        ),
        weight("objector_bg.wasm with gzip", gzipped(wasm)?, None),
        weight(
            "zip without the other languages",
            zip(&in_english)?.len(),
            Some((740_000, "people on slow lines install it too, and each language adds its texts to this")),
        ),
        weight("zip", zip(files)?.len(), None),
    ]))
}

impl Weight {
    /// How many bytes it may have, where there is a limit.
    #[must_use]
    pub fn most(&self) -> Option<usize> {
        self.budget.map(|(most, _)| most)
    }

    /// What to say where it is above its budget.
    fn excess(&self) -> Option<String> {
        let (budget, reason) = self.budget.filter(|(budget, _)| self.bytes > *budget)?;
        Some(format!("{} has {} bytes and may have {budget}: {reason}", self.name, self.bytes))
    }
}

/// Whether a file holds texts of another language than English, which is always there to fall back on.
fn is_of_another_language(path: &str) -> bool {
    let is_text = path.starts_with("texts/") || path.starts_with("_locales/");
    is_text && !["texts/en.ftl", "texts/letters/en.ftl"].contains(&path) && !path.starts_with("_locales/en/")
}

/// Packs these files, and puts the zip in its place.
fn write(files: &Files) -> Result<()> {
    put(&path(), &zip(files)?)
}

/// Writes what is published beside the zip that was just written; gives the names.
fn beside() -> Result<Vec<String>> {
    let folder = root().join("target/package");
    let name = |ending: &str| format!("objector-{VERSION}{ending}");
    let zip = fs::read(path()).context("the zip that was just written")?;
    let made = [
        (name("-source.zip"), source::zip(&root())?),
        (name(".cdx.json"), bill::Shipped::ask()?.bill()?.into_bytes()),
    ];
    let mut names = Vec::new();
    for (name, content) in &made {
        put(&folder.join(name), content)?;
        names.push(name.clone());
    }
    let mut published = Vec::from(made);
    published.push((name(".zip"), zip));
    put(&folder.join("SHA256SUMS"), source::sums(&published)?.as_bytes())?;
    names.push("SHA256SUMS".to_owned());
    Ok(names)
}

/// Puts a file in its place where it differs from the one there, whole: a browser may be reading that.
fn put(path: &Path, content: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|there| there == content) {
        return Ok(());
    }
    let folder = path.parent().context("a file in no folder")?;
    fs::create_dir_all(folder)?;
    let beside = folder.join(format!("{}.part", process::id()));
    fs::write(&beside, content).with_context(|| beside.display().to_string())?;
    fs::rename(&beside, path).with_context(|| path.display().to_string())
}

/// Where the zip is.
#[must_use]
pub fn path() -> PathBuf {
    root().join(format!("target/package/objector-{VERSION}.zip"))
}

/// The files as a zip; the map has them in order.
pub fn zip(files: &Files) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in files {
        zip.start_file(path.as_str(), options)?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(gzip.finish()?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Files {
        names.iter().map(|name| ((*name).to_owned(), name.repeat(100).into_bytes())).collect()
    }

    #[test]
    fn one_byte_more_than_its_budget_is_told_with_the_reason() {
        let weight = |bytes| Weight { name: "content.js", bytes, budget: Some((10, "people read it")) };
        assert_eq!(weight(10).excess(), None);
        assert_eq!(weight(11).excess().unwrap(), "content.js has 11 bytes and may have 10: people read it");
    }

    #[test]
    fn texts_in_other_languages_are_weighed_apart() {
        let others: Vec<bool> = [
            "texts/en.ftl",
            "_locales/en/messages.json",
            "popup.html",
            "texts/fr.ftl",
            "_locales/pt/messages.json",
        ]
        .map(is_of_another_language)
        .to_vec();
        assert_eq!(others, [false, false, false, true, true]);
    }

    #[test]
    fn packaging_twice_gives_the_same_bytes() {
        let once = zip(&files(&["content.js", "background.js", "icons/16.png"])).unwrap();
        let again = zip(&files(&["icons/16.png", "background.js", "content.js"])).unwrap();
        assert_eq!(once, again);
    }

    #[test]
    fn entries_are_sorted_and_say_nothing_of_when_and_where_they_were_made() {
        let packed = zip(&files(&["content.js", "background.js", "icons/16.png"])).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
        for (index, name) in ["background.js", "content.js", "icons/16.png"].iter().enumerate() {
            let entry = archive.by_index(index).unwrap();
            assert_eq!(&entry.name().unwrap(), name);
            assert_eq!(entry.last_modified().map(|time| time.year()), Some(1980));
            assert_eq!(entry.unix_mode().map(|mode| mode & 0o777), Some(0o644));
        }
    }
}
