//! `cargo xtask build`: compiles Objector to WebAssembly and puts the whole extension into `target/extension`.
//!
//! The same source gives the same bytes, on every machine and in every folder: no path, no time and no order of a
//! directory gets in. What is there already is left alone, so a second run touches nothing.
//!
//! The extension is written nowhere but here, and from nothing but `extension/`, `locales/` and the compiled crate.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, io};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use crate::{icons, root, tools};

/// The files of the extension: path inside the package, with `/` between its parts, and content.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The version of the workspace, which the manifest must carry too.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What the WebAssembly that rustc makes by default may use; both browsers have long known all of it.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// A WebAssembly module, as the extension loads it: `NAME.js` and `NAME_bg.wasm`.
struct Module {
    name: &'static str,
    /// The feature of the crate that makes it.
    feature: &'static str,
}

/// What answers messages is compiled each time the browser starts the background; what draws our own pages, only for those.
const MODULES: [Module; 2] =
    [Module { name: "objector", feature: "background" }, Module { name: "screens", feature: "screens" }];

/// Builds the extension and says where it is.
pub fn run() -> Result<()> {
    let files = extension()?;
    let bytes: usize = files.values().map(Vec::len).sum();
    println!("target/extension: {} files, {}", files.len(), kilobytes(bytes));
    Ok(())
}

/// Builds the extension into [`folder`] and gives back what is in it.
pub fn extension() -> Result<Files> {
    let root = root();
    let target = root.join("target");
    fs::create_dir_all(&target)?;
    // A maintainer's inspection and a test may build at the same time.
    let lock = File::create(target.join("extension.lock"))?;
    lock.lock()?;

    let mut files = static_files(&root.join("extension"))?;
    check_version(&files)?;
    files.extend(icons::draw(&root.join("extension/icons"), &manifest(&files)?)?);
    files.extend(texts(&root.join("locales"))?);
    for module in MODULES {
        files.extend(webassembly(&module, &compile(&module)?)?);
    }
    sync(&files, &folder())?;
    Ok(files)
}

/// The modules as rustc made them, with the names of their functions; what is shipped has none.
///
/// # Errors
/// When one does not compile.
pub fn before_it_is_shrunk() -> Result<Vec<(&'static str, Vec<u8>)>> {
    MODULES.iter().map(|module| Ok((module.name, compile(module)?))).collect()
}

/// Where the unpacked extension is.
#[must_use]
pub fn folder() -> PathBuf {
    root().join("target/extension")
}

/// A size as people read it.
#[must_use]
pub fn kilobytes(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

/// The manifest among these files.
pub fn manifest(files: &Files) -> Result<serde_json::Value> {
    let bytes = files.get("manifest.json").context("extension/manifest.json is missing")?;
    serde_json::from_slice(bytes).context("extension/manifest.json")
}

fn check_version(files: &Files) -> Result<()> {
    let manifest = manifest(files)?;
    let version = manifest.get("version").and_then(serde_json::Value::as_str).unwrap_or_default();
    ensure!(
        version == VERSION,
        "extension/manifest.json has version {version:?}, Cargo.toml has {VERSION:?}: make them equal"
    );
    Ok(())
}

/// What is shipped as it is written. Sources of something else, parts of pages, and files for the checker of the JavaScript, are not.
fn static_files(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let (parts, listed): (BTreeMap<_, _>, BTreeMap<_, _>) =
        list(folder)?.into_iter().partition(|(path, _)| path.starts_with("parts/"));
    let parts: BTreeMap<String, String> =
        parts.into_iter().map(|(path, file)| Ok((path, fs::read_to_string(file)?))).collect::<Result<_>>()?;
    let mut used = BTreeSet::new();
    for (path, file) in listed {
        let name = path.rsplit('/').next().unwrap_or(&path);
        if path.starts_with("icons/") || name.ends_with(".d.ts") || name == "tsconfig.json" {
            continue;
        }
        match path.rsplit('.').next() {
            Some("html" | "css" | "js" | "json" | "svg") => {}
            _ => bail!(
                "extension/{path}: files of this kind are not shipped; remove it, or add its kind to xtask"
            ),
        }
        let content = fs::read(file)?;
        let content = if path == "content.js" {
            without_notes(&String::from_utf8(content)?).into()
        } else if path.ends_with(".html") {
            let page = with_parts(&String::from_utf8(content)?, &parts, &mut used);
            page.with_context(|| format!("extension/{path}"))?.into()
        } else {
            content
        };
        files.insert(path, content);
    }
    if let Some(unused) = parts.keys().find(|part| !used.contains(*part)) {
        bail!(
            "extension/{unused}: no page has a line `{INCLUDE}{unused} -->`; remove it, or put it into one"
        );
    }
    Ok(files)
}

/// How a line begins that stands for a part. What several pages have in common is written once.
const INCLUDE: &str = "<!-- include ";

/// A page with its parts in their places, indented as the lines that stand for them.
fn with_parts(page: &str, parts: &BTreeMap<String, String>, used: &mut BTreeSet<String>) -> Result<String> {
    let mut whole = String::with_capacity(page.len());
    for line in page.lines() {
        let Some(name) = line.trim_start().strip_prefix(INCLUDE) else {
            whole.push_str(line);
            whole.push('\n');
            continue;
        };
        let name = name.strip_suffix(" -->").unwrap_or(name);
        let part = parts.get(name).with_context(|| format!("there is no part {name:?}"))?;
        let indent: String = line.chars().take_while(|letter| *letter == ' ').collect();
        for line in part.lines() {
            if !line.is_empty() {
                whole.push_str(&indent);
            }
            whole.push_str(line);
            whole.push('\n');
        }
        used.insert(name.to_owned());
    }
    Ok(whole)
}

/// The content script without the lines that only explain it. Each of Meta's pages that match parses it, so it is held to a size;
/// what explains it to people stays in the source, and the rest is shipped as it is written.
fn without_notes(script: &str) -> String {
    let is_note = |line: &&str| ["//", "/**"].iter().any(|start| line.trim_start().starts_with(start));
    let lines: Vec<&str> = script.lines().filter(|line| !is_note(line)).collect();
    // Where a note stood alone, two empty lines would be left.
    let twice = |at: usize| {
        at > 0 && [at - 1, at].iter().all(|at| lines.get(*at).is_some_and(|line| line.is_empty()))
    };
    (0..lines.len())
        .filter(|at| !twice(*at))
        .filter_map(|at| lines.get(at))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// Texts that only the page for letters reads. The others are read while a form waits.
const LETTERS: [&str; 2] = ["letters.ftl", "help.ftl"];

/// The texts of each language in two files, the way the extension reads them: `texts/fr.ftl` and `texts/letters/fr.ftl`.
fn texts(locales: &Path) -> Result<Files> {
    let mut files = Files::new();
    for (path, file) in list(locales)? {
        let Some((language, name)) = path.split_once('/').filter(|(_, name)| name.ends_with(".ftl")) else {
            continue;
        };
        let folder = if LETTERS.contains(&name) { "texts/letters" } else { "texts" };
        let text = fs::read_to_string(&file).with_context(|| format!("locales/{path}"))?;
        files.entry(format!("{folder}/{language}.ftl")).or_default().extend(without_comments(&text).bytes());
    }
    Ok(files)
}

/// A Fluent file without what only translators read: comments, and the empty lines between messages.
fn without_comments(text: &str) -> String {
    let mut stripped = String::with_capacity(text.len());
    let mut empty_lines = 0;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.trim().is_empty() {
            empty_lines += 1;
            continue;
        }
        // Within a message that goes on, an empty line is a paragraph.
        if line.starts_with(' ') {
            stripped.extend(std::iter::repeat_n('\n', empty_lines));
        }
        empty_lines = 0;
        stripped.push_str(line);
        stripped.push('\n');
    }
    stripped
}

/// Compiles the crate for one module; gives that back as rustc made it.
fn compile(module: &Module) -> Result<Vec<u8>> {
    tools::wasm_target()?;
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args([
        "build",
        "--package",
        "objector",
        "--lib",
        "--release",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    cargo.args(["--no-default-features", "--features", module.feature]);
    cargo.args(["--quiet", "--message-format", "json-render-diagnostics"]);
    // Instead of whatever flags the environment has: these bytes must be the same everywhere.
    let flags = remapped_paths()?
        .into_iter()
        .chain(UNUSED_HERE.map(str::to_owned))
        .chain([COMPACT.to_owned()])
        .collect::<Vec<_>>();
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")).env_remove("RUSTFLAGS");
    let done = cargo.current_dir(root()).stdin(Stdio::null()).stderr(Stdio::inherit()).output()?;
    ensure!(done.status.success(), "objector does not compile for WebAssembly");

    let is_wasm = |file: &&str| file.ends_with(".wasm");
    let module = String::from_utf8_lossy(&done.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message.pointer("/target/name").is_some_and(|name| name == "objector"))
        .filter_map(|message| {
            message
                .get("filenames")?
                .as_array()?
                .iter()
                .filter_map(|f| f.as_str())
                .find(is_wasm)
                .map(PathBuf::from)
        })
        .next_back();
    let module = module.context("cargo built no WebAssembly: is objector's crate-type still `cdylib`?")?;
    fs::read(&module).with_context(|| module.display().to_string())
}

/// The smaller of two ways to compute a SHA-256: it is done once a proof.
const COMPACT: &str = "--cfg=sha2_backend_soft=\"compact\"";

/// What one module does not use the other does: clippy sees the crate whole, and says what neither uses.
const UNUSED_HERE: [&str; 2] = ["-Adead_code", "-Aunused_imports"];

/// Messages of panics name source files; here they get names that are the same in every checkout.
fn remapped_paths() -> Result<Vec<String>> {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let target = env::var_os("CARGO_TARGET_DIR").map(|target| root().join(target));
    let mut folders = Vec::from([
        // rustc takes the last that fits, so the folders inside others come last.
        (cargo_home, "cargo".to_owned()),
        (Some(root()), "objector".to_owned()),
        (Some(target.unwrap_or_else(|| root().join("target"))), "target".to_owned()),
    ]);
    // Who has the sources of Rust's own library installed gets their place here, where all others get this name.
    let about = tools::output(Command::new("rustc").arg("-vV").current_dir(root()))?;
    if let Some(commit) = about.lines().find_map(|line| line.strip_prefix("commit-hash: ")) {
        folders.push((Some(tools::sysroot()?.join("lib/rustlib/src/rust")), format!("/rustc/{commit}")));
    }
    let flag = |(folder, name): (Option<PathBuf>, String)| {
        Some(format!("--remap-path-prefix={}={name}", folder?.display()))
    };
    Ok(folders.into_iter().filter_map(flag).collect())
}

/// Turns rustc's module into the one that is shipped, and the JavaScript that loads it.
fn webassembly(Module { name, .. }: &Module, module: &[u8]) -> Result<Files> {
    check_wasm_bindgen()?;
    let wasm_opt = tools::node_tool("wasm-opt")?;
    let binaryen = fs::read(tools::node_modules()?.join("binaryen/package.json"))?;
    let folder = root().join("target/webassembly").join(name);
    let key = folder.join("made-from");
    let mut hash = Sha256::new();
    hash.update(module);
    hash.update(&binaryen);
    // The options below are part of what the result depends on.
    hash.update(include_str!("build.rs"));
    let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();

    if fs::read_to_string(&key).ok().as_ref() != Some(&hash) {
        remove_folder(&folder)?;
        let mut bindgen = Bindgen::new();
        bindgen.input_bytes(name, module.to_vec()).web(true)?.typescript(false);
        bindgen.omit_default_module_path(false).remove_name_section(true).remove_producers_section(true);
        bindgen.generate(folder.join("bindgen")).context("wasm-bindgen")?;
        let wasm = folder.join(format!("bindgen/{name}_bg.wasm"));
        let mut shrink = Command::new(wasm_opt);
        shrink.arg("-Oz").args(WASM_FEATURES).args([
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ]);
        shrink.arg(&wasm).arg("--output").arg(&wasm);
        tools::output(&mut shrink)?;
        fs::write(&key, hash)?;
    }
    let mut files = Files::new();
    for (path, file) in list(&folder.join("bindgen"))? {
        let content = fs::read(file)?;
        if path.ends_with(".js") {
            no_code_from_text(&path, &String::from_utf8_lossy(&content))?;
        }
        files.insert(path, content);
    }
    Ok(files)
}

/// Both browsers forbid an extension to make code out of text, and stop it at run time only.
fn no_code_from_text(path: &str, script: &str) -> Result<()> {
    for word in ["new Function(", "eval("] {
        ensure!(
            !script.contains(word),
            "{path} contains `{word}`, which browsers refuse in an extension: look for js_sys::Function::new or js_sys::eval"
        );
    }
    Ok(())
}

/// The generator reads what the library of the same version left in the module, and of no other.
fn check_wasm_bindgen() -> Result<()> {
    let lock: toml::Table = fs::read_to_string(root().join("Cargo.lock"))?.parse().context("Cargo.lock")?;
    let packages =
        lock.get("package").and_then(toml::Value::as_array).context("Cargo.lock lists no packages")?;
    let version = |name: &str| {
        let package =
            packages.iter().find(|package| package.get("name").and_then(toml::Value::as_str) == Some(name));
        package.and_then(|package| package.get("version")?.as_str())
    };
    let (library, generator) = (version("wasm-bindgen"), version("wasm-bindgen-cli-support"));
    if let Some(library) = library.filter(|_| library != generator) {
        let command = format!("cargo update wasm-bindgen-cli-support --precise {library}");
        bail!("wasm-bindgen {library} needs wasm-bindgen-cli-support of the same version: run `{command}`");
    }
    Ok(())
}

/// Makes the folder hold these files and no others. What is right already is not written again.
fn sync(files: &Files, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for (path, file) in list(folder)? {
        if !files.contains_key(&path) {
            fs::remove_file(file)?;
        }
    }
    for (path, content) in files {
        let file = folder.join(path);
        if fs::read(&file).is_ok_and(|there| there == *content) {
            continue;
        }
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&file, content).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

/// All files below a folder by their path in it, sorted; none where there is no such folder.
fn list(folder: &Path) -> Result<BTreeMap<String, PathBuf>> {
    let mut files = BTreeMap::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(files),
        Err(error) => return Err(error).with_context(|| folder.display().to_string()),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            let below = list(&entry.path())?;
            files.extend(below.into_iter().map(|(path, file)| (format!("{name}/{path}"), file)));
        } else {
            files.insert(name, entry.path());
        }
    }
    Ok(files)
}

fn remove_folder(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| folder.display().to_string())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_script_is_shipped_without_its_notes() {
        let script = "// Eyes.\nconst a = 1; // one\n\n  /** Sees. */\n  look();\n";
        assert_eq!(without_notes(script), "const a = 1; // one\n\n  look();\n");
    }

    #[test]
    fn a_part_is_put_into_each_page_that_names_it_and_is_no_page_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("parts")).unwrap();
        fs::write(folder.path().join("parts/line.html"), "<li>\n  <b></b>\n</li>\n").unwrap();
        let unused = static_files(folder.path()).unwrap_err().to_string();
        assert!(unused.contains("parts/line.html"), "{unused}");

        fs::write(folder.path().join("page.html"), "<ul>\n  <!-- include parts/line.html -->\n</ul>\n")
            .unwrap();
        let files = static_files(folder.path()).unwrap();
        assert_eq!(files.keys().collect::<Vec<_>>(), ["page.html"]);
        assert_eq!(files["page.html"], b"<ul>\n  <li>\n    <b></b>\n  </li>\n</ul>\n");

        fs::write(folder.path().join("page.html"), "<!-- include parts/other.html -->").unwrap();
        let missing = format!("{:#}", static_files(folder.path()).unwrap_err());
        assert!(missing.contains("extension/page.html") && missing.contains("parts/other.html"), "{missing}");
    }

    #[test]
    fn texts_lose_comments_and_keep_paragraphs() {
        let text = "### About the popup\n\n# Shown first.\nhello = Hello\n\n\nlong =\n    One.\n\n    Two.\n";
        assert_eq!(without_comments(text), "hello = Hello\nlong =\n    One.\n\n    Two.\n");
    }

    #[test]
    fn the_texts_of_a_language_become_one_file_in_the_order_of_their_names() {
        let locales = tempfile::tempdir().unwrap();
        fs::create_dir(locales.path().join("fr")).unwrap();
        fs::write(locales.path().join("fr/b.ftl"), "b = B\n").unwrap();
        fs::write(locales.path().join("fr/a.ftl"), "# A\na = A").unwrap();
        fs::write(locales.path().join("fr/letters.ftl"), "c = C\n").unwrap();
        fs::write(locales.path().join("README.md"), "For translators.").unwrap();
        let files = texts(locales.path()).unwrap();
        let expected = [("texts/fr.ftl", "a = A\nb = B\n"), ("texts/letters/fr.ftl", "c = C\n")];
        let expected: Files =
            expected.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into_iter().collect();
        assert_eq!(files, expected);
    }

    #[test]
    fn a_folder_ends_up_with_the_files_it_should_have_and_no_others() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("old")).unwrap();
        fs::write(folder.path().join("old/left.js"), "old").unwrap();
        fs::write(folder.path().join("same.js"), "same").unwrap();
        let before = fs::metadata(folder.path().join("same.js")).unwrap().modified().unwrap();
        let files =
            Files::from([("same.js".to_owned(), b"same".to_vec()), ("new/a.js".to_owned(), b"a".to_vec())]);
        sync(&files, folder.path()).unwrap();
        let there: Vec<String> = list(folder.path()).unwrap().into_keys().collect();
        assert_eq!(there, ["new/a.js", "same.js"]);
        assert_eq!(fs::metadata(folder.path().join("same.js")).unwrap().modified().unwrap(), before);
    }

    #[test]
    fn files_of_an_unknown_kind_are_not_shipped_unseen() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("notes.txt"), "").unwrap();
        assert!(static_files(folder.path()).unwrap_err().to_string().contains("notes.txt"));
    }

    #[test]
    fn code_from_text_is_refused() {
        assert!(no_code_from_text("objector.js", "const f = new Function(text);").is_err());
        assert!(no_code_from_text("objector.js", "export class Evaluation {}").is_ok());
    }

    #[test]
    fn another_version_in_the_manifest_is_refused() {
        let files = |version: &str| {
            Files::from([("manifest.json".to_owned(), format!(r#"{{"version": "{version}"}}"#).into_bytes())])
        };
        assert!(check_version(&files(VERSION)).is_ok());
        assert!(check_version(&files("99.0.0")).is_err());
    }

    #[test]
    fn sizes_are_in_kilobytes() {
        assert_eq!(kilobytes(123_456), "123.4 kB");
    }
}
