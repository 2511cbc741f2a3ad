//! The programs that Objector is built and tested with: finds each of them, and installs what is missing.
//!
//! One function for each tool; it gives back where the tool is. What takes long says so on standard error before it
//! starts. What cannot be installed from here ends in one line that names the command to run.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::Instant;
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};

use crate::root;

/// Rust's standard library for WebAssembly.
pub fn wasm_target() -> Result<()> {
    if sysroot()?.join("lib/rustlib/wasm32-unknown-unknown").is_dir() {
        return Ok(());
    }
    let mut install = Command::new("rustup");
    install.args(["target", "add", "wasm32-unknown-unknown"]).current_dir(root());
    long("Rust's standard library for WebAssembly", &mut install)
}

/// Where the compiler and its libraries are.
pub fn sysroot() -> Result<PathBuf> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(root()))?;
    Ok(PathBuf::from(sysroot.trim()))
}

/// A program of the packages that `package.json` names, such as `wasm-opt`.
pub fn node_tool(name: &str) -> Result<PathBuf> {
    let program = node_modules()?.join(".bin").join(name);
    ensure!(
        program.exists(),
        "{name} is not in node_modules: run `npm ci`, and see that package.json names its package"
    );
    Ok(program)
}

/// The packages that `package.json` names, as `package-lock.json` has them.
pub fn node_modules() -> Result<PathBuf> {
    // Several tests may ask at once; one installs, the others wait.
    static INSTALLING: Mutex<()> = Mutex::new(());
    let _guard = INSTALLING.lock();

    let folder = root().join("node_modules");
    let modified = |path: &Path| fs::metadata(path).and_then(|about| about.modified());
    let wanted = modified(&root().join("package-lock.json")).context("package-lock.json")?;
    // npm writes this list when it is done, so a broken installation counts as none.
    if modified(&folder.join(".package-lock.json")).is_ok_and(|installed| installed >= wanted) {
        return Ok(folder);
    }
    let npm = npm()?;
    let mut install = Command::new(npm);
    install
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(root())
        .stdout(Stdio::null());
    long("the packages of package-lock.json", &mut install)?;
    Ok(folder)
}

/// npm, which comes with Node.js.
pub fn npm() -> Result<PathBuf> {
    debian(&["npm"], &["nodejs", "npm"])
}

/// Chromium. Not Chrome, which no longer loads an unpacked extension from its command line.
pub fn chromium() -> Result<PathBuf> {
    fonts()?;
    debian(&["chromium", "chromium-browser"], &["chromium", "chromium-driver"])
}

/// The WebDriver server of Chromium.
pub fn chromedriver() -> Result<PathBuf> {
    debian(&["chromedriver"], &["chromium", "chromium-driver"])
}

/// Firefox, preferably the release with extended support.
pub fn firefox() -> Result<PathBuf> {
    fonts()?;
    debian(&["firefox-esr", "firefox"], &["firefox-esr"])
}

/// The WebDriver server of Firefox. Debian has none, so it is built from crates.io, once.
pub fn geckodriver() -> Result<PathBuf> {
    // Debug: it passes messages on, and is built in a third of the time.
    from_crates_io("geckodriver", &["--debug"])
}

/// The program that looks at licences and sources of all crates.
pub fn cargo_deny() -> Result<PathBuf> {
    from_crates_io("cargo-deny", &["--debug"])
}

/// What changes code to see whether a test notices. Built from crates.io, once.
pub fn cargo_mutants() -> Result<PathBuf> {
    // Debug: it waits for the compiler.
    from_crates_io("cargo-mutants", &["--debug"])
}

/// Fonts with the Latin, Greek and Cyrillic letters of the European languages, so that screenshots show what people see.
fn fonts() -> Result<()> {
    let has_letters = |list: String| list.contains("DejaVu") || list.contains("Noto");
    if output(Command::new("fc-list").args([":", "family"])).is_ok_and(has_letters) {
        return Ok(());
    }
    apt(&["fontconfig", "fonts-dejavu-core"], "fonts for Latin, Greek and Cyrillic")
}

/// Runs a command to its end and gives back what it printed; fails with what it complained about.
pub fn output(command: &mut Command) -> Result<String> {
    let program = command.get_program().display().to_string();
    let done = command.stdin(Stdio::null()).output().with_context(|| format!("cannot run {program}"))?;
    ensure!(done.status.success(), "{program} failed: {}", String::from_utf8_lossy(&done.stderr).trim());
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

/// The command as a person would type it.
#[must_use]
pub fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// The first of these programs that is in one of the folders of `PATH`.
fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| file.is_file())
}

/// A program under one of these names, from these packages of Debian.
fn debian(names: &[&str], packages: &[&str]) -> Result<PathBuf> {
    if let Some(program) = find(names) {
        return Ok(program);
    }
    let name = names.first().copied().unwrap_or_default();
    apt(packages, name)?;
    find(names).with_context(|| format!("{name} is still missing after installing {}", packages.join(", ")))
}

fn apt(packages: &[&str], what: &str) -> Result<()> {
    // dpkg lets one installation in at a time, and its lists are worth one update a run.
    static UPDATED: Mutex<bool> = Mutex::new(false);
    let mut updated = UPDATED.lock().unwrap_or_else(std::sync::PoisonError::into_inner);

    let by_hand = format!("{what} is missing: run `sudo apt-get install {}`", packages.join(" "));
    if find(&["apt-get"]).is_none() {
        bail!("{what} is missing, and this is no Debian: install it and see that it is in PATH");
    }
    let is_root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !is_root && output(Command::new("sudo").args(["-n", "true"])).is_err() {
        bail!(by_hand);
    }
    let apt_get = || {
        let mut command = if is_root { Command::new("apt-get") } else { Command::new("sudo") };
        if !is_root {
            command.args(["-n", "apt-get"]);
        }
        command.env("DEBIAN_FRONTEND", "noninteractive").args(["-qq", "-y"]).stdout(Stdio::null());
        command
    };
    if !*updated {
        long("Debian's lists of packages", apt_get().arg("update")).context(by_hand.clone())?;
        *updated = true;
    }
    let mut install = apt_get();
    install.args(["--no-install-recommends", "install"]).args(packages);
    long(what, &mut install).context(by_hand)
}

/// A program of a crate, from `PATH`, from where cargo installs, or from `target/tools`, where this puts it.
fn from_crates_io(name: &str, options: &[&str]) -> Result<PathBuf> {
    // Two tests that start at once need one installation.
    static INSTALLING: Mutex<()> = Mutex::new(());
    let _guard = INSTALLING.lock();

    let tools = root().join("target/tools");
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let candidates = [home.map(|home| home.join("bin").join(name)), Some(tools.join("bin").join(name))];
    if let Some(program) =
        find(&[name]).or_else(|| candidates.iter().flatten().find(|file| file.is_file()).cloned())
    {
        return Ok(program);
    }
    let mut install = Command::new("cargo");
    install.args(["install", name, "--locked", "--quiet"]).args(options).arg("--root").arg(&tools);
    // Inherited from `cargo run` and meant for another package.
    install.current_dir(root()).env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    long(name, &mut install)?;
    Ok(tools.join("bin").join(name))
}

/// Runs an installation, saying what it installs and how long that took.
fn long(what: &str, command: &mut Command) -> Result<()> {
    eprintln!("  installing {what}: {}", typed(command));
    let start = Instant::now();
    let status = command.stdin(Stdio::null()).status();
    let status = status.with_context(|| format!("cannot run `{}`", typed(command)))?;
    ensure!(status.success(), "`{}` ended with {status}: run it by hand to see why", typed(command));
    eprintln!("  installed {what} in {:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_in_path_is_found_and_nothing_else_is() {
        assert!(find(&["no-such-program", "cargo"]).is_some_and(|file| file.ends_with("cargo")));
        assert_eq!(find(&["no-such-program"]), None);
    }

    #[test]
    fn a_failure_says_what_the_program_said() {
        let error = output(Command::new("rustc").arg("--no-such-option")).unwrap_err();
        assert!(error.to_string().contains("no-such-option"), "{error}");
    }

    #[test]
    fn a_command_reads_as_it_would_be_typed() {
        assert_eq!(typed(Command::new("npm").args(["ci", "--no-audit"])), "npm ci --no-audit");
    }
}
