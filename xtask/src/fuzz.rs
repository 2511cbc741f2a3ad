//! `cargo xtask fuzz`: feeds Objector what nobody would write, for as long as one likes.
//!
//! Takes the targets in `fuzz/fuzz_targets/` and runs each with cargo-fuzz for some seconds. What it learns stays in
//! `target/fuzz/corpus`, so the next run goes on from there; what breaks something is kept in `target/fuzz/found`. It needs a
//! nightly compiler, and says in one line what to install where that is missing.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{root, tools};

/// What is missing, and how to get it.
const MISSING: &str = "fuzzing needs a nightly compiler and cargo-fuzz: run `rustup toolchain install nightly && cargo install --locked cargo-fuzz`";

/// The largest input, in bytes: a form with its labels, or a record of some dozen objections.
const LARGEST_INPUT: u32 = 16_384;

/// The longest that one input may take, in seconds; all that a browser does with it takes milliseconds.
const LONGEST: u32 = 5;

/// What to run, and how long.
#[derive(clap::Args, Debug)]
pub struct Arguments {
    /// How many seconds for each target
    #[arg(long, default_value_t = 60)]
    seconds: u32,
    /// Only these targets, by the names of their files in fuzz/fuzz_targets
    only: Vec<String>,
}

/// Runs the targets, one after the other; the first thing that breaks one ends it.
///
/// # Errors
/// When something was found, or something is missing.
pub fn run(arguments: &Arguments) -> Result<()> {
    let targets = targets(&root())?;
    for name in &arguments.only {
        ensure!(targets.contains(name), "there is no target {name}; there are {}", targets.join(", "));
    }
    let nightly = Command::new("rustup").args(["run", "nightly", "cargo", "fuzz", "--version"]).output();
    ensure!(nightly.is_ok_and(|done| done.status.success()), "{MISSING}");
    for name in targets.iter().filter(|name| arguments.only.is_empty() || arguments.only.contains(name)) {
        println!("{name}: {} s", arguments.seconds);
        let mut fuzz = command(name, arguments.seconds);
        let typed = tools::typed(&fuzz);
        for folder in ["corpus", "found"] {
            fs::create_dir_all(root().join("target/fuzz").join(folder).join(name))?;
        }
        let status = fuzz.status().with_context(|| format!("cannot run `{typed}`"))?;
        ensure!(
            status.success(),
            "{name} broke; what broke it is in target/fuzz/found/{name}\nrun `{typed}`"
        );
    }
    Ok(())
}

/// The names of all targets.
fn targets(root: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join("fuzz/fuzz_targets")).context("fuzz/fuzz_targets")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".rs").map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

/// One target, for so long.
fn command(name: &str, seconds: u32) -> Command {
    let mut fuzz = Command::new("rustup");
    fuzz.current_dir(root()).args([
        "run",
        "nightly",
        "cargo",
        "fuzz",
        "run",
        "--target-dir",
        "target/fuzz/build",
    ]);
    // The first folder is the one that grows.
    fuzz.args([name, &format!("target/fuzz/corpus/{name}")]);
    let seeds = format!("fuzz/seeds/{name}");
    if root().join(&seeds).is_dir() {
        fuzz.arg(seeds);
    }
    fuzz.args(["--", &format!("-max_total_time={seconds}"), &format!("-max_len={LARGEST_INPUT}")]);
    fuzz.args([&format!("-timeout={LONGEST}"), &format!("-artifact_prefix=target/fuzz/found/{name}/")]);
    fuzz
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_is_built_and_every_seed_has_its_target() {
        let targets = targets(&root()).unwrap();
        let table: toml::Table = fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap().parse().unwrap();
        let built: Vec<&str> =
            table["bin"].as_array().unwrap().iter().map(|bin| bin["name"].as_str().unwrap()).collect();
        assert_eq!(targets, built);
        for seeds in fs::read_dir(root().join("fuzz/seeds")).unwrap() {
            let name = seeds.unwrap().file_name().to_string_lossy().into_owned();
            assert!(targets.contains(&name), "{name}");
        }
    }

    #[test]
    fn what_is_found_stays_out_of_the_sources() {
        let typed = tools::typed(&command("backup", 5));
        assert!(typed.contains("-artifact_prefix=target/fuzz/found/backup/"), "{typed}");
        assert!(
            typed.contains("backup target/fuzz/corpus/backup fuzz/seeds/backup -- -max_total_time=5"),
            "{typed}"
        );
    }
}
