//! `cargo xtask test`: everything that must hold at every commit, from formatting to what a person sees in two browsers.
//!
//! Steps run in the order in which they fail soonest. The first failure ends the run with one line that says how to run
//! that step alone. Nothing is skipped: a tool that is missing is installed, or is a failure.

use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, io};

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::Value;

use crate::{audit, build, package, root, tools};

/// What is checked, and how.
struct Step {
    name: &'static str,
    check: fn() -> Result<()>,
}

const STEPS: [Step; 11] = [
    Step { name: "formatting", check: formatting },
    Step { name: "clippy", check: clippy },
    Step { name: "clippy for WebAssembly", check: clippy_for_webassembly },
    Step { name: "tests of objector", check: tests_of_objector },
    Step { name: "tests of xtask", check: tests_of_xtask },
    Step { name: "JavaScript", check: javascript },
    Step { name: "licences and sources of libraries", check: audit::check },
    Step { name: "build and package", check: package::run },
    Step { name: "the same package from its source archive", check: package::elsewhere::check },
    Step { name: "rules of the stores", check: web_ext_lint },
    Step { name: "browsers", check: browsers },
];

/// Takes all steps, or those up to the first that fails.
pub fn run() -> Result<()> {
    let start = Instant::now();
    for (number, step) in STEPS.iter().enumerate() {
        println!("[{}/{}] {}", number + 1, STEPS.len(), step.name);
        let start = Instant::now();
        (step.check)().map_err(|error| {
            anyhow!(
                "{error:#}\n{number} passed, 1 failed: {}, after {:.0} s",
                step.name,
                start.elapsed().as_secs_f64()
            )
        })?;
        println!("[{}/{}] {}: {:.1} s", number + 1, STEPS.len(), step.name, start.elapsed().as_secs_f64());
    }
    println!("All of it took {:.0} s.", start.elapsed().as_secs_f64());
    println!("{} passed, 0 failed", STEPS.len());
    Ok(())
}

fn formatting() -> Result<()> {
    succeeds(cargo(&["fmt", "--all", "--check"]))
}

fn clippy() -> Result<()> {
    lints(cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

fn clippy_for_webassembly() -> Result<()> {
    tools::wasm_target()?;
    let target = ["--target", "wasm32-unknown-unknown"];
    let mut clippy = cargo(&["clippy", "--package", "objector", "--lib"]);
    clippy.args(target).args(["--", "--deny", "warnings"]);
    lints(clippy)
}

fn tests_of_objector() -> Result<()> {
    succeeds(cargo(&["test", "--package", "objector", "--quiet"]))
}

/// All but the tests in browsers, which are a step of their own.
fn tests_of_xtask() -> Result<()> {
    succeeds(cargo(&["test", "--package", "xtask", "--lib", "--bins", "--quiet"]))
}

/// Lints and types of the scripts, as `package.json` has them under `check`.
fn javascript() -> Result<()> {
    tools::node_modules()?;
    let mut check = Command::new(tools::npm()?);
    check.args(["run", "--silent", "check"]);
    succeeds(check)
}

/// What Mozilla's reviewers run. A notice fails as an error does: each is a question that a reviewer would ask.
fn web_ext_lint() -> Result<()> {
    let mut lint = Command::new(tools::node_tool("web-ext")?);
    lint.args(["lint", "--no-config-discovery", "--no-input", "--output", "json", "--source-dir"])
        .arg(build::folder());
    let typed = tools::typed(&lint);
    // Its exit status says nothing of warnings, so the report alone counts.
    let done = lint
        .current_dir(root())
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot run `{typed}`"))?;
    let report: Value = serde_json::from_slice(&done.stdout).with_context(|| {
        format!("`{typed}` gave no report: {}", String::from_utf8_lossy(&done.stderr).trim())
    })?;
    let findings = findings(&report)?;
    ensure!(findings.is_empty(), "{}\nrun `{typed}`", findings.join("\n"));
    Ok(())
}

/// Each finding of the linter as a line.
fn findings(report: &Value) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    for kind in ["errors", "warnings", "notices"] {
        let of_this_kind = report.get(kind).and_then(Value::as_array);
        for finding in of_this_kind.with_context(|| format!("the report of web-ext has no list of {kind}"))? {
            let text = |key: &str| finding.get(key).and_then(Value::as_str).unwrap_or_default();
            let line = finding.get("line").map(|line| format!(":{line}")).unwrap_or_default();
            let place = format!("{}{line}", text("file"));
            findings.push(format!("{kind}: {place} {}: {}", text("code"), text("message")));
        }
    }
    Ok(findings)
}

fn browsers() -> Result<()> {
    succeeds(cargo(&["test", "--package", "xtask", "--test", "browser"]))
}

fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(arguments);
    cargo
}

/// Runs a command with its output shown.
fn succeeds(mut command: Command) -> Result<()> {
    let typed = typed(&command);
    let status = command.current_dir(root()).stdin(Stdio::null()).status();
    let status = status.with_context(|| format!("cannot run `{typed}`"))?;
    ensure!(status.success(), "failed: run `{typed}`");
    Ok(())
}

/// Runs clippy with its output shown. It only warns, even when warnings are denied, where clippy.toml names a path that
/// does not exist; then a promise would be kept by nobody, so that fails too.
fn lints(mut clippy: Command) -> Result<()> {
    let typed = typed(&clippy);
    let colours = if io::stderr().is_terminal() { "always" } else { "never" };
    clippy.env("CARGO_TERM_COLOR", colours).current_dir(root()).stdin(Stdio::null()).stderr(Stdio::piped());
    let mut running = clippy.spawn().with_context(|| format!("cannot run `{typed}`"))?;
    let mut unknown_path = None;
    for line in running.stderr.take().into_iter().flat_map(|stderr| BufReader::new(stderr).lines()) {
        let line = line?;
        writeln!(io::stderr(), "{line}")?;
        if line.contains("does not refer to") {
            unknown_path = Some(line);
        }
    }
    ensure!(running.wait()?.success(), "failed: run `{typed}`");
    if let Some(line) = unknown_path {
        bail!("clippy.toml: {line}");
    }
    Ok(())
}

/// A command as a person would type it, without where cargo happens to be.
fn typed(command: &Command) -> String {
    let typed = tools::typed(command);
    let program = command.get_program().to_string_lossy();
    let name = program.rsplit('/').next().unwrap_or_default();
    typed.replacen(&*program, name, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_finding_counts() {
        let finding =
            |code: &str| serde_json::json!([{"code": code, "message": "M", "file": "content.js", "line": 3}]);
        let report =
            serde_json::json!({"errors": finding("E"), "warnings": finding("W"), "notices": finding("N")});
        let lines =
            ["errors: content.js:3 E: M", "warnings: content.js:3 W: M", "notices: content.js:3 N: M"];
        assert_eq!(findings(&report).unwrap(), lines);
    }

    #[test]
    fn a_report_without_its_lists_is_no_clean_bill() {
        assert!(findings(&serde_json::json!({"errors": []})).is_err());
    }

    #[test]
    fn a_command_is_shown_as_a_person_types_it() {
        let mut command = Command::new("/somewhere/bin/cargo");
        command.arg("fmt");
        assert_eq!(typed(&command), "cargo fmt");
    }
}
