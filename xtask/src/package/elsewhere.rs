//! Whether somebody else gets the same bytes: the release, built a second time in another folder from nothing but its source archive.
//!
//! Takes what `cargo xtask package` has just written; unpacks the source into a folder of another name and length, takes the
//! steps of `BUILDING.md` there, and compares all that comes out with all that went in. What differs is named, down to the
//! file inside the zip. Only what never gets into the package is taken over from the first build: the libraries of xtask.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use zip::ZipArchive;

use super::source;
use crate::build::{Files, VERSION};
use crate::{root, tools};

/// What is compared: all that a release publishes.
const PUBLISHED: [&str; 4] = [".zip", "-source.zip", ".cdx.json", "SHA256SUMS"];

/// Where the second build is: a space and letters that are no ASCII are what paths most often stumble over.
fn folder() -> PathBuf {
    root().join("target/elsewhere/sömewhere else")
}

/// Builds what was packaged a second time and compares.
///
/// # Errors
/// When the archive alone does not build, or builds something else.
pub fn check() -> Result<()> {
    let start = Instant::now();
    let (here, there) = (root().join("target/package"), folder().join("target/package"));
    unpack(&fs::read(here.join(name("-source.zip"))).context("run `cargo xtask package` first")?, &folder())?;
    package(&folder())?;
    let different = differences(&here, &there)?;
    ensure!(
        different.is_empty(),
        "built in {} it is another package:\n{}\nrun `cargo xtask package --again`",
        folder().display(),
        different.join("\n")
    );
    println!("built again from its source archive in {:.0} s: the same bytes", start.elapsed().as_secs_f64());
    Ok(())
}

/// The name of a published file by its ending.
fn name(ending: &str) -> String {
    if ending.starts_with(['.', '-']) { format!("objector-{VERSION}{ending}") } else { ending.to_owned() }
}

/// What `cargo xtask package` stands for, in another folder. Its own target folder gets what is shipped; xtask itself is compiled beside
/// the one that runs here, whose libraries are the same and took minutes.
fn package(folder: &Path) -> Result<()> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let target =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |own| root().join(own));
    cargo.args(["run", "--quiet", "--package", "xtask", "--target-dir"]).arg(target).args(["--", "package"]);
    cargo.current_dir(folder).env_remove("CARGO_TARGET_DIR").env_remove("CARGO_MANIFEST_DIR");
    let typed = tools::typed(&cargo);
    let done = cargo.stdin(Stdio::null()).stdout(Stdio::null()).status();
    let done = done.with_context(|| format!("cannot run `{typed}`"))?;
    ensure!(done.success(), "in {}: `{typed}` ended with {done}", folder.display());
    Ok(())
}

/// Makes the folder hold the sources of this archive and no others. What was built there stays: where a source is the same, so is what
/// was made of it.
fn unpack(archive: &[u8], folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let mut archive = ZipArchive::new(Cursor::new(archive)).context("the source archive")?;
    let mut wanted = BTreeSet::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at)?;
        let path = entry.enclosed_name().context("the archive names a file outside of itself")?;
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        let file = folder.join(&path);
        if fs::read(&file).ok().as_ref() != Some(&content) {
            fs::create_dir_all(file.parent().unwrap_or(folder))?;
            fs::write(&file, &content).with_context(|| file.display().to_string())?;
        }
        may_run(&file, entry.unix_mode())?;
        wanted.insert(path);
    }
    for path in source::all(folder)?.into_keys().filter(|path| !wanted.contains(Path::new(path))) {
        fs::remove_file(folder.join(&path)).with_context(|| path.clone())?;
    }
    Ok(())
}

#[cfg(unix)]
fn may_run(file: &Path, mode: Option<u32>) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = mode.context("the archive does not say which files may be run")?;
    fs::set_permissions(file, fs::Permissions::from_mode(mode & 0o777))?;
    Ok(())
}

#[cfg(not(unix))]
fn may_run(_: &Path, _: Option<u32>) -> Result<()> {
    Ok(())
}

/// Each published file that is not the same in both folders; of a zip, each file inside.
fn differences(here: &Path, there: &Path) -> Result<Vec<String>> {
    let mut different = Vec::new();
    for name in PUBLISHED.map(name) {
        let read = |folder: &Path| {
            fs::read(folder.join(&name)).with_context(|| folder.join(&name).display().to_string())
        };
        let (one, other) = (read(here)?, read(there)?);
        if one == other {
            continue;
        }
        different.push(format!("{name}: {} and {} bytes", one.len(), other.len()));
        if name.ends_with(".zip") {
            let (one, other) = (entries(&one)?, entries(&other)?);
            let paths: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            different.extend(paths.into_iter().filter(|path| one.get(*path) != other.get(*path)).map(
                |path| {
                    format!(
                        "  {path}: {:?} and {:?} bytes",
                        one.get(path).map(Vec::len),
                        other.get(path).map(Vec::len)
                    )
                },
            ));
        }
    }
    Ok(different)
}

/// What is in a zip.
fn entries(zip: &[u8]) -> Result<Files> {
    let mut archive = ZipArchive::new(Cursor::new(zip))?;
    let mut files = Files::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at)?;
        let path = entry.name()?.into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        files.insert(path, content);
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with all that a release publishes, around these files of the extension.
    fn release(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let files =
            files.iter().map(|(path, content)| ((*path).to_owned(), content.as_bytes().to_vec())).collect();
        for ending in PUBLISHED {
            let content = if ending == ".zip" {
                super::super::zip(&files).unwrap()
            } else {
                ending.as_bytes().to_vec()
            };
            fs::write(folder.path().join(name(ending)), content).unwrap();
        }
        folder
    }

    #[test]
    fn what_differs_is_named_down_to_the_file_in_the_zip() {
        let one = release(&[("a.js", "a"), ("b.wasm", "b")]);
        assert!(
            differences(one.path(), release(&[("a.js", "a"), ("b.wasm", "b")]).path()).unwrap().is_empty()
        );
        let different =
            differences(one.path(), release(&[("a.js", "a"), ("b.wasm", "B"), ("c", "")]).path()).unwrap();
        assert_eq!(different.len(), 3, "{different:?}");
        assert_eq!(different[1..], ["  b.wasm: Some(1) and Some(1) bytes", "  c: None and Some(0) bytes"]);
        fs::remove_file(one.path().join("SHA256SUMS")).unwrap();
        assert!(differences(one.path(), one.path()).is_err(), "what is missing is no match");
    }

    #[test]
    fn an_archive_is_unpacked_over_an_older_one_and_what_was_built_stays() {
        let (checkout, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let write = |root: &Path, path: &str, content: &str| {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), content).unwrap();
        };
        for (path, content) in [("BUILDING.md", "Steps."), (".ci/run", "#!"), ("src/lib.rs", "//! New.")] {
            write(checkout.path(), path, content);
        }
        for (path, content) in
            [("BUILDING.md", "Steps."), ("src/lib.rs", "//! Old."), ("src/gone.rs", ""), ("target/a", "")]
        {
            write(folder.path(), path, content);
        }
        let before = fs::metadata(folder.path().join("BUILDING.md")).unwrap().modified().unwrap();
        let archive = source::zip(checkout.path()).unwrap();
        unpack(&archive, folder.path()).unwrap();
        assert_eq!(source::zip(folder.path()).unwrap(), archive);
        assert!(folder.path().join("target/a").exists());
        assert_eq!(fs::metadata(folder.path().join("BUILDING.md")).unwrap().modified().unwrap(), before);
    }

    #[test]
    fn the_last_step_of_building_is_the_one_that_is_taken() {
        let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
        let steps = read("BUILDING.md");
        let steps: Vec<&str> = steps.lines().filter_map(|line| line.strip_prefix("    ")).collect();
        assert!(steps.iter().any(|step| step.ends_with("cargo xtask package")), "{steps:?}");
        assert!(read(".cargo/config.toml").contains("xtask = \"run --quiet --package xtask --\""));
    }
}
