//! Checks the tables under `data/` and turns them into Rust, so that no parser is shipped.
//!
//! Everything that is wrong is told at once, with file and line. A contributor edits the tables, never what comes out of here.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "build/authorities.rs"]
mod authorities;
#[path = "build/fold.rs"]
mod fold;
#[path = "build/holidays.rs"]
mod holidays;
#[path = "build/problems.rs"]
mod problems;
#[path = "build/tables.rs"]
mod tables;
#[path = "build/words.rs"]
mod words;

/// Languages that countries have names in: the 26, and Brazilian Portuguese last.
const COUNTRY_LANGUAGES: &[&str] = &[
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it", "lt", "lv",
    "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "pt-BR",
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/wording/meaning.rs");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let data = Path::new("data");
    let mut problems = problems::Problems::default();
    fs::write(out.join("fold.rs"), fold::table())?;
    fs::write(out.join("words.rs"), words::table(&data.join("words"), &mut problems))?;
    fs::write(out.join("routes.rs"), tables::routes(&data.join("routes.toml"), &mut problems))?;
    fs::write(out.join("holidays.rs"), holidays::table(&data.join("holidays.toml"), &mut problems))?;
    fs::write(out.join("sources.rs"), tables::sources(&data.join("sources.toml"), &mut problems))?;
    fs::write(
        out.join("countries.rs"),
        tables::countries(&data.join("countries.toml"), COUNTRY_LANGUAGES, &mut problems),
    )?;
    fs::write(
        out.join("authorities.txt"),
        authorities::table(&data.join("authorities.toml"), COUNTRY_LANGUAGES, &mut problems),
    )?;
    match problems.told() {
        Some(told) => Err(format!("the tables under data/ need mending:\n{told}").into()),
        None => Ok(()),
    }
}
