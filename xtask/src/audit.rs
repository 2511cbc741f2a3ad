//! `cargo xtask audit`: whether what Objector is built with may be used, comes from where it should, and has no known weakness.
//!
//! Licences, sources and bans are asked at every commit, by `cargo xtask test`: they need nothing but the lock files. Known weaknesses
//! change without a commit, and their lists are fetched from GitHub and npm, so they are asked before a release. `deny.toml` has
//! the rules.

use std::process::Command;

use anyhow::{Context, Result, ensure};
#[cfg(test)]
use serde_json::Value;

use crate::{root, tools};

/// The workspaces: fuzzing has one of its own.
const WORKSPACES: [&str; 2] = ["Cargo.toml", "fuzz/Cargo.toml"];

/// Asks about everything.
///
/// # Errors
/// When something is found, or a list cannot be fetched.
pub fn run() -> Result<()> {
    check()?;
    deny(&["advisories"])
        .context("the list of known weaknesses is fetched from github.com/rustsec/advisory-db")?;
    let mut npm = Command::new(tools::npm()?);
    npm.args(["audit", "--omit", "optional"]);
    succeeds(&mut npm).context("the list of known weaknesses is asked of registry.npmjs.org")?;
    println!("licences, sources, bans and known weaknesses: nothing found");
    Ok(())
}

/// Asks about what the lock files alone can tell.
///
/// # Errors
/// When something is found.
pub fn check() -> Result<()> {
    deny(&["licenses", "bans", "sources"])
}

fn deny(which: &[&str]) -> Result<()> {
    let program = tools::cargo_deny()?;
    for workspace in WORKSPACES {
        let mut deny = Command::new(&program);
        deny.args([
            "--manifest-path",
            workspace,
            "--config",
            "deny.toml",
            "--locked",
            "--workspace",
            "check",
        ]);
        // A workspace need not use all that the other does.
        deny.args(["--allow", "license-exception-not-encountered", "--allow", "unmatched-bypass"]);
        if workspace != WORKSPACES[0] {
            deny.args(["--allow", "license-not-encountered"]);
        }
        succeeds(deny.args(which))?;
    }
    Ok(())
}

/// Runs a command, and shows what it prints where it fails.
fn succeeds(command: &mut Command) -> Result<()> {
    let typed = tools::typed(command);
    let done = command.current_dir(root()).output().with_context(|| format!("cannot run `{typed}`"))?;
    let said =
        [done.stdout, done.stderr].map(|said| String::from_utf8_lossy(&said).trim().to_owned()).join("\n");
    ensure!(done.status.success(), "{}\nrun `{typed}`", said.trim());
    Ok(())
}

/// Each package of npm's lock file that comes from elsewhere than npm, or is not known by its sum.
#[cfg(test)]
fn strangers(lock: &Value) -> Result<Vec<String>> {
    let packages = lock.get("packages").and_then(Value::as_object).context("no packages")?;
    let text =
        |package: &Value, key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    // Where the lock file names no place, it is the registry.
    let is_from_npm = |place: &str| place.is_empty() || place.starts_with("https://registry.npmjs.org/");
    let is_known = |package: &Value| {
        is_from_npm(&text(package, "resolved")) && text(package, "integrity").starts_with("sha512-")
    };
    // The one without a name is ours.
    let strange = packages.iter().filter(|(name, package)| !name.is_empty() && !is_known(package));
    Ok(strange.map(|(name, package)| format!("{name}: {}", text(package, "resolved"))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_of_npm_comes_from_npm_and_has_its_sum() {
        let lock = std::fs::read_to_string(root().join("package-lock.json")).unwrap();
        let lock: Value = serde_json::from_str(&lock).unwrap();
        assert_eq!(strangers(&lock).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_package_from_elsewhere_or_without_a_sum_is_named() {
        let from = |resolved: &str, integrity: &str| serde_json::json!({"resolved": resolved, "integrity": integrity});
        let lock = serde_json::json!({"packages": {
            "": {"name": "objector"},
            "node_modules/good": from("https://registry.npmjs.org/good/-/good-1.0.0.tgz", "sha512-aa"),
            "node_modules/usual": {"integrity": "sha512-aa"},
            "node_modules/git": from("git+ssh://git@github.com/somebody/git.git", "sha512-aa"),
            "node_modules/old": from("https://registry.npmjs.org/old/-/old-1.0.0.tgz", "sha1-aa"),
        }});
        let strangers = strangers(&lock).unwrap();
        assert_eq!(strangers.len(), 2, "{strangers:?}");
        assert!(super::strangers(&serde_json::json!({})).is_err());
    }

    #[test]
    fn a_failure_shows_what_was_printed_and_what_to_run() {
        let error = succeeds(Command::new("cargo").arg("--no-such-option")).unwrap_err().to_string();
        assert!(
            error.contains("no-such-option") && error.contains("run `cargo --no-such-option`"),
            "{error}"
        );
    }
}
