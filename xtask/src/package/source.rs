//! The source of a release as one zip, for reviewers who build it themselves, and the sums of what is published.
//!
//! Takes the files that git tracks, as they stand in the checkout; where the source came as such a zip and there is no git, all
//! files but what is built, so that the zip comes out the same again. Same files, same bytes: sorted, with one fixed time.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What stands beside the source and is made from it: the lines of .gitignore.
const MADE: [&str; 3] = ["target", "node_modules", ".git"];

/// The files by path, and whether each may be run.
pub(super) type Sources = BTreeMap<String, bool>;

/// The zip of all sources below a folder.
pub(super) fn zip(root: &Path) -> Result<Vec<u8>> {
    let sources = if root.join(".git").exists() { tracked(root)? } else { all(root)? };
    ensure!(
        sources.contains_key("BUILDING.md"),
        "reviewers need BUILDING.md, and it is not among the sources"
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, runs) in sources {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(6))
            .last_modified_time(DateTime::default())
            .unix_permissions(if runs { 0o755 } else { 0o644 });
        let content = fs::read(root.join(&path)).with_context(|| path.clone())?;
        zip.start_file(path.as_str(), options)?;
        zip.write_all(&content)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// What git tracks; a file that was removed and not yet committed so is none of it.
fn tracked(root: &Path) -> Result<Sources> {
    let done = Command::new("git").args(["ls-files", "--stage", "-z"]).current_dir(root).output();
    let done = done.context("cannot run `git ls-files`")?;
    ensure!(done.status.success(), "`git ls-files`: {}", String::from_utf8_lossy(&done.stderr).trim());
    let listed = String::from_utf8(done.stdout).context("git names a file that is no text")?;
    // Such as: 100644 21839d4c… 0<tab>path
    let one = |entry: &str| {
        let (what, path) = entry.split_once('\t')?;
        Some((path.to_owned(), what.starts_with("100755")))
    };
    let sources: Sources = listed.split('\0').filter_map(one).collect();
    Ok(sources.into_iter().filter(|(path, _)| root.join(path).is_file()).collect())
}

/// Every file but what is made.
pub(super) fn all(root: &Path) -> Result<Sources> {
    let mut sources = Sources::new();
    let mut folders = Vec::from([String::new()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder)).with_context(|| folder.clone())? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if folder.is_empty() && MADE.contains(&name.as_str()) {
                continue;
            }
            let path = format!("{folder}{name}");
            if entry.file_type()?.is_dir() {
                folders.push(format!("{path}/"));
            } else {
                sources.insert(path, may_run(&entry.metadata()?));
            }
        }
    }
    Ok(sources)
}

#[cfg(unix)]
fn may_run(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o100 != 0
}

#[cfg(not(unix))]
fn may_run(_: &fs::Metadata) -> bool {
    false
}

/// The sums of files, as `sha256sum --check` reads them.
pub(super) fn sums(files: &[(String, Vec<u8>)]) -> Result<String> {
    let mut files: Vec<_> = files.iter().collect();
    files.sort();
    let mut sums = String::new();
    for (name, content) in files {
        for byte in Sha256::digest(content) {
            write!(sums, "{byte:02x}")?;
        }
        writeln!(sums, "  {name}")?;
    }
    Ok(sums)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkout(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, format!("{name}\n")).unwrap();
        }
        folder
    }

    fn names(zip: Vec<u8>) -> Vec<String> {
        let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
        (0..archive.len()).map(|at| archive.by_index(at).unwrap().name().unwrap().to_string()).collect()
    }

    #[test]
    fn two_folders_with_the_same_sources_give_the_same_bytes() {
        let names = ["src/lib.rs", "BUILDING.md", ".ci/run"];
        let (one, other) = (checkout(&names), checkout(&["BUILDING.md", ".ci/run", "src/lib.rs"]));
        assert_eq!(zip(one.path()).unwrap(), zip(other.path()).unwrap());
    }

    #[test]
    fn what_was_built_is_no_source() {
        let folder = checkout(&["BUILDING.md", "target/a", "node_modules/b", "src/target/c"]);
        assert_eq!(names(zip(folder.path()).unwrap()), ["BUILDING.md", "src/target/c"]);
    }

    #[test]
    fn only_what_git_tracks_goes_out_of_a_checkout() {
        let folder = checkout(&["BUILDING.md", "src/lib.rs", "notes.txt"]);
        for arguments in [&["init", "--quiet"][..], &["add", "BUILDING.md", "src"]] {
            let done = Command::new("git").args(arguments).current_dir(folder.path()).output().unwrap();
            assert!(done.status.success(), "{done:?}");
        }
        assert_eq!(names(zip(folder.path()).unwrap()), ["BUILDING.md", "src/lib.rs"]);
        assert_eq!(
            zip(folder.path()).unwrap(),
            zip(checkout(&["BUILDING.md", "src/lib.rs"]).path()).unwrap(),
            "and the zip of what was unpacked is the same"
        );
    }

    #[test]
    fn a_source_without_the_way_to_build_it_is_refused() {
        assert!(zip(checkout(&["src/lib.rs"]).path()).is_err());
    }

    #[test]
    fn sums_are_written_as_the_usual_tool_reads_them() {
        let files = [("b.zip".to_owned(), b"abc".to_vec()), ("a.zip".to_owned(), Vec::new())];
        let sums = sums(&files).unwrap();
        assert_eq!(
            sums,
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.zip\n\
             ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.zip\n"
        );
    }
}
