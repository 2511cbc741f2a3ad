//! Writes the fixture pages: what Meta's pages look like as far as is known, each with what is to come out of it.
//!
//! Nobody outside Meta has published the markup of these forms, so every page says which facts it rests on and how sure they are.
//! One generator, the same input gives the same bytes, and a test holds that the committed files are what it writes. A page that
//! was handed in by a person stands beside them in the same form; the generator leaves it alone.

pub mod add;
pub mod behaviour;
pub mod countries;
pub mod fact;
pub mod foil;
pub mod form;
pub mod html;
pub mod list;
pub mod own;
pub mod page;
mod portal;
pub mod record;
pub mod rights;
pub mod row;
pub mod stage;
mod tongue;
pub mod wording;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use page::Page;

/// The first line of every file that tells whether a page's folder was written here.
const WRITTEN_HERE: &str = "# Written by `cargo xtask fixture generate`.";

/// Writes all fixture files, or says which ones differ from what would be written.
pub fn generate(check: bool) -> Result<()> {
    let root = crate::root();
    let files = files()?;
    let stale = stale(&root, &files)?;
    if stale.is_empty() {
        println!("{} fixture files, all as written", files.len());
        return Ok(());
    }
    if check {
        let names: Vec<_> = stale.iter().take(10).map(|path| path.display().to_string()).collect();
        bail!(
            "{} fixture files differ: run `cargo xtask fixture generate` ({} …)",
            stale.len(),
            names.join(", ")
        );
    }
    for path in &stale {
        let whole = root.join(path);
        if let Some(text) = files.get(path) {
            if let Some(folder) = whole.parent() {
                fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
            }
            fs::write(&whole, text).with_context(|| format!("cannot write {}", whole.display()))?;
        } else {
            fs::remove_dir_all(&whole).with_context(|| format!("cannot remove {}", whole.display()))?;
        }
    }
    println!("{} of {} fixture files written", stale.len(), files.len());
    Ok(())
}

/// All pages, in the order of the lists.
pub fn pages() -> Result<Vec<Page>> {
    let languages = wording::all()?;
    let mut pages = own::pages(&languages)?;
    pages.extend(stage::pages(&languages)?);
    pages.extend(rights::pages(&languages, &wording::rights()?)?);
    pages.extend(behaviour::pages(&languages)?);
    pages.extend(foil::pages(&languages)?);
    let mut names = BTreeSet::new();
    for page in &pages {
        if !names.insert(page.name.clone()) {
            bail!("two pages are called {}", page.name);
        }
    }
    Ok(pages)
}

/// What is written, by path from the project's root.
fn files() -> Result<BTreeMap<PathBuf, String>> {
    let pages = pages()?;
    let mut files = BTreeMap::new();
    for page in &pages {
        let folder = Path::new("tests/pages").join(&page.name);
        files.insert(folder.join("page.html"), page.html());
        files.insert(folder.join("case.toml"), page.case());
    }
    files.insert(PathBuf::from("tests/pages/README.md"), list::readme(&pages));
    for (name, cases) in list::cases(&pages)? {
        files.insert(Path::new("tests/cases").join(format!("{name}.json")), cases);
    }
    for (name, person) in list::PEOPLE {
        files.insert(Path::new("tests/people").join(format!("{name}.json")), (*person).to_owned());
    }
    Ok(files)
}

/// Files that differ, and folders of pages that are no longer written.
fn stale(root: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>> {
    let mut stale: Vec<PathBuf> = files
        .iter()
        .filter(|(path, text)| fs::read(root.join(path)).ok().is_none_or(|found| found != text.as_bytes()))
        .map(|(path, _)| path.clone())
        .collect();
    let folder = root.join("tests/pages");
    if folder.is_dir() {
        for entry in fs::read_dir(&folder).context("cannot read tests/pages")? {
            let entry = entry.context("cannot read tests/pages")?;
            let path = Path::new("tests/pages").join(entry.file_name());
            let case = fs::read_to_string(entry.path().join("case.toml")).unwrap_or_default();
            if case.starts_with(WRITTEN_HERE) && !files.contains_key(&path.join("page.html")) {
                stale.push(path);
            }
        }
    }
    Ok(stale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn committed_fixtures_are_what_the_generator_writes() {
        generate(true).unwrap();
    }

    #[test]
    fn no_page_carries_anything_of_a_real_person() {
        for page in pages().unwrap() {
            for word in page.html().split([' ', '"', '<', '>', ';', ',']).filter(|word| word.contains('@')) {
                let example = word.ends_with("example.org") || word.ends_with("example.org.");
                assert!(example || !word.contains('.'), "{}: {word}", page.name);
            }
        }
    }

    #[test]
    fn truths_are_words_of_the_contract() {
        let words = [
            "email",
            "email-confirm",
            "full-name",
            "given-name",
            "family-name",
            "phone",
            "country",
            "account",
            "reason",
            "details",
            "about-ai",
            "request-kind",
            "product",
            "prompts",
            "evidence",
            "relationship",
            "declaration",
            "signature",
            "code",
            "",
        ];
        for page in pages().unwrap() {
            for control in page.controls() {
                assert!(words.contains(&control.asks_for.as_str()), "{}: {}", page.name, control.asks_for);
            }
        }
    }
}
