//! What must hold of the source itself, and of what the documents say about it.
//!
//! Promises that neither the compiler nor clippy can see: who may name the browser, what the content script may not contain,
//! that each permission has its reason, and that each command and file which a document names is there. Each test tells all
//! that is wrong at once.

#![cfg(test)]

#[path = "tidy/circles.rs"]
mod circles;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use objector::page::DOMAINS;
use serde_json::Value;

/// Folders with Rust in them.
const RUST: [&str; 6] = ["src", "build", "tests", "benches", "xtask", "fuzz"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files below a folder with this ending, by their path in the project; none where there is no such folder.
fn files(folder: &str, ending: &str) -> Vec<String> {
    let Ok(entries) = fs::read_dir(root().join(folder)) else { return Vec::new() };
    let mut files: Vec<String> = entries
        .flat_map(|entry| {
            let entry = entry.unwrap();
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type().unwrap().is_dir() { files(&path, ending) } else { Vec::from([path]) }
        })
        .filter(|path| path.ends_with(ending))
        .collect();
    files.sort();
    files
}

/// The documents that people read: the ones in docs/, and those at the root.
fn documents() -> Vec<String> {
    let at_root =
        fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut documents: Vec<String> = at_root.filter(|name| name.ends_with(".md")).collect();
    documents.extend(files("docs", ".md"));
    documents
}

fn manifest() -> Value {
    serde_json::from_str(&read("extension/manifest.json")).unwrap()
}

/// The words of a list in the manifest; none where it has no such list.
fn words(manifest: &Value, pointer: &str) -> BTreeSet<String> {
    let list = manifest.pointer(pointer).and_then(Value::as_array);
    list.into_iter().flatten().map(|word| word.as_str().unwrap().to_owned()).collect()
}

/// What stands between backticks in a document, outside of indented blocks.
fn quoted(document: &str) -> impl Iterator<Item = &str> {
    let prose = document.lines().filter(|line| !line.starts_with("    "));
    prose.flat_map(|line| line.split('`').skip(1).step_by(2))
}

fn assert_none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn only_the_browser_side_names_the_browser() {
    let mut problems = Vec::new();
    for path in files("src", ".rs") {
        if path == "src/lib.rs" || path.starts_with("src/browser/") {
            continue;
        }
        for (number, line) in read(&path).lines().enumerate() {
            for name in ["wasm_bindgen", "web_sys", "js_sys", "gloo"] {
                if line.contains(name) {
                    problems.push(format!("{path}:{}: only src/browser/ may name {name}", number + 1));
                }
            }
        }
    }
    assert_none(&problems);
}

#[test]
fn the_content_script_cannot_send_ask_run_or_keep_anything() {
    let script = read("extension/content.js");
    let mut problems = Vec::new();
    for word in [
        "submit(",
        "requestSubmit",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "chrome.storage",
    ] {
        let lines = script.lines().enumerate().filter(|(_, line)| line.contains(word));
        problems.extend(
            lines.map(|(number, _)| format!("extension/content.js:{}: {word} has no place here", number + 1)),
        );
    }
    assert_none(&problems);
}

#[test]
fn rust_cannot_send_a_form_or_ask_the_network() {
    let table: toml::Table = read("Cargo.toml").parse().unwrap();
    let features = &table["target"]["cfg(target_arch = \"wasm32\")"]["dependencies"]["web-sys"]["features"];
    let features: BTreeSet<&str> =
        features.as_array().unwrap().iter().map(|feature| feature.as_str().unwrap()).collect();
    for absent in
        ["HtmlFormElement", "XmlHttpRequest", "WebSocket", "EventSource", "RequestInit", "Request", "Headers"]
    {
        assert!(!features.contains(absent), "web-sys is not to bring {absent}");
    }
}

#[test]
fn every_file_of_rust_says_what_it_is() {
    let paths = RUST.iter().flat_map(|folder| files(folder, ".rs")).chain(["build.rs".to_owned()]);
    let silent = paths.filter(|path| !read(path).starts_with("//! "));
    assert_none(&silent.map(|path| format!("{path} does not begin with `//!`")).collect::<Vec<_>>());
}

#[test]
fn objector_runs_where_it_has_a_permission_and_nowhere_else() {
    let manifest = manifest();
    let scripts = manifest["content_scripts"].as_array().unwrap();
    for script in scripts {
        assert_eq!(words(script, "/matches"), words(&manifest, "/host_permissions"));
        assert_eq!(script.get("all_frames").and_then(Value::as_bool), Some(false), "the top frame only");
        assert_eq!(script.get("world"), None, "beside the page's own scripts, never among them");
    }
    for host in words(&manifest, "/host_permissions") {
        let after_scheme = host.strip_prefix("https://").unwrap_or_else(|| panic!("{host} is not https"));
        let (name, _) = after_scheme.split_once('/').unwrap();
        let is_metas = DOMAINS.iter().any(|(domain, _)| name.ends_with(&format!(".{domain}")));
        assert!(is_metas, "{host} is no host of Meta's");
    }
}

#[test]
fn no_page_can_ask_for_a_file_of_objector() {
    let manifest = manifest();
    for key in ["web_accessible_resources", "externally_connectable", "optional_host_permissions"] {
        assert_eq!(manifest.get(key), None, "{key}");
    }
}

#[test]
fn nobody_but_objector_is_listened_to() {
    let mut problems = Vec::new();
    for path in files("extension", ".js").into_iter().chain(files("src", ".rs")) {
        let source = read(&path);
        for listener in ["onMessageExternal", "onConnect", "onUserScript"] {
            if source.contains(listener) {
                problems.push(format!("{path}: {listener} has others speak than `speaker` knows of"));
            }
        }
    }
    assert_none(&problems);
}

#[test]
fn our_own_pages_run_and_reach_nothing_of_others() {
    let manifest = manifest();
    let policy = manifest["content_security_policy"]["extension_pages"].as_str().unwrap();
    let allowed: BTreeSet<&str> = policy.split(';').map(str::trim).collect();
    let expected = [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ];
    assert_eq!(allowed, BTreeSet::from(expected));
}

#[test]
fn each_permission_has_its_reason_and_each_reason_its_permission() {
    let manifest = manifest();
    let asked: BTreeSet<String> = ["/permissions", "/optional_permissions", "/host_permissions"]
        .into_iter()
        .flat_map(|list| words(&manifest, list))
        .collect();
    // Rows such as: | `storage` | why |
    let page = read("docs/permissions.md");
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
    let explained: BTreeSet<String> = rows
        .filter(|(_, why)| why.trim_end_matches(['|', ' ']).len() > 5)
        .map(|(name, _)| name.to_owned())
        .collect();
    let without_reason =
        asked.difference(&explained).map(|name| format!("docs/permissions.md does not say why {name}"));
    let without_permission =
        explained.difference(&asked).map(|name| format!("docs/permissions.md explains {name}, unasked"));
    assert_none(&without_reason.chain(without_permission).collect::<Vec<_>>());
}

#[test]
fn each_command_in_the_documents_exists() {
    let commands = commands();
    assert!(commands.contains("test"), "the commands of xtask were not found in its main.rs: {commands:?}");
    let mut problems = Vec::new();
    for document in documents() {
        for (number, line) in read(&document).lines().enumerate() {
            for after in line.split("cargo xtask ").skip(1) {
                let word: String = after
                    .chars()
                    .take_while(|letter| letter.is_ascii_lowercase() || *letter == '-')
                    .collect();
                if !word.is_empty() && !commands.contains(&word) {
                    problems.push(format!("{document}:{}: there is no `cargo xtask {word}`", number + 1));
                }
            }
        }
    }
    assert_none(&problems);
}

/// The words that xtask's command line knows, from the variants of its enum.
fn commands() -> BTreeSet<String> {
    let main = read("xtask/src/main.rs");
    let (_, after) = main.split_once("enum Command {\n").unwrap();
    let (variants, _) = after.split_once("\n}").unwrap();
    let variant = |line: &str| {
        let line = line.strip_prefix("    ")?;
        let name: String = line.chars().take_while(char::is_ascii_alphanumeric).collect();
        name.starts_with(|first: char| first.is_ascii_uppercase()).then_some(name)
    };
    variants.lines().filter_map(variant).map(|name| kebab_case(&name)).collect()
}

fn kebab_case(name: &str) -> String {
    let mut word = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !word.is_empty() {
            word.push('-');
        }
        word.push(letter.to_ascii_lowercase());
    }
    word
}

#[test]
fn each_file_in_the_documents_exists() {
    // A bare name, such as that of a file which each fixture page has, is found wherever it is.
    let folders = [
        "src",
        "build",
        "extension",
        "data",
        "locales",
        "docs",
        "tests",
        "benches",
        "xtask",
        "fuzz",
        "store",
    ];
    let named = |name: &str| {
        folders
            .iter()
            .any(|folder| files(folder, name).iter().any(|path| path.ends_with(&format!("/{name}"))))
    };
    let mut problems = Vec::new();
    for document in documents() {
        let text = read(&document);
        for path in quoted(&text).filter(|path| looks_like_a_file(path)) {
            if !root().join(path).exists() && (path.contains('/') || !named(path)) {
                problems.push(format!("{document}: there is no {path}"));
            }
        }
    }
    assert_none(&problems);
}

/// Whether this is written as a path of the project, not of what is built from it, and without a place to fill in.
fn looks_like_a_file(text: &str) -> bool {
    let plain = text.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-/".contains(letter));
    let first = text.split('/').next().unwrap_or_default();
    let made = ["target", "node_modules"].contains(&first) || text.starts_with(['.', '/']);
    let to_fill_in = text.split(['/', '.']).any(|part| {
        part.len() > 1
            && part.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_')
            && !root().join(text).exists()
    });
    let in_the_project = text.contains('/') && !first.is_empty() && root().join(first).is_dir();
    let ending = Path::new(text).extension().is_some_and(|ending| {
        ["rs", "js", "ts", "toml", "ftl", "html", "css", "json", "md", "svg"]
            .iter()
            .any(|known| ending == *known)
    });
    plain && !made && !to_fill_in && (in_the_project || ending) && text.len() > 4
}

#[test]
fn each_link_between_documents_leads_somewhere() {
    let mut problems = Vec::new();
    for document in documents() {
        let folder = root().join(&document).parent().unwrap().to_owned();
        let text = read(&document);
        for after in text.split("](").skip(1) {
            let link = after.split(')').next().unwrap_or_default();
            let path = link.split('#').next().unwrap_or_default();
            if !path.is_empty() && !link.contains("://") && !folder.join(path).exists() {
                problems.push(format!("{document}: the link to {path} leads nowhere"));
            }
        }
    }
    assert_none(&problems);
}

/// A claim's proof has a long name, as tests have here; shorter words between backticks are functions and the like.
#[test]
fn each_test_that_a_document_names_exists() {
    let sources = RUST.iter().flat_map(|folder| files(folder, ".rs")).map(|path| read(&path));
    // Those in browsers stand in a list, so that each runs in both: a name a line.
    let names: BTreeSet<String> = sources
        .flat_map(|source| {
            let name = |line: &str| {
                let line = line.trim().trim_start_matches("async ").trim_start_matches("fn ");
                line.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect()
            };
            source.lines().map(name).collect::<Vec<String>>()
        })
        .collect();
    let mut problems = Vec::new();
    for document in documents() {
        let text = read(&document);
        let is_of_a_test = |name: &str| {
            name.matches('_').count() > 2
                && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
        };
        let missing = quoted(&text).filter(|name| is_of_a_test(name) && !names.contains(*name));
        problems.extend(missing.map(|name| format!("{document}: there is no test {name}")));
    }
    assert_none(&problems);
}

/// The fields of the types that are stored, and the rows that docs/privacy.md has of each, below a heading with the type's name.
#[test]
fn each_field_that_is_stored_is_explained() {
    let stored = [
        ("src/store.rs", "Document"),
        ("src/store.rs", "Settings"),
        ("src/store.rs", "Problem"),
        ("src/person.rs", "Person"),
        ("src/person.rs", "Account"),
        ("src/record/mod.rs", "Entry"),
        ("src/record/mod.rs", "SentField"),
        ("src/record/mod.rs", "Mark"),
        ("src/record/mod.rs", "Dated"),
        ("src/record/mod.rs", "Note"),
    ];
    let page = read("docs/privacy.md");
    let mut problems = Vec::new();
    for (path, name) in stored {
        let source = read(path);
        let (_, after) = source.split_once(&format!("pub struct {name} {{\n")).unwrap();
        let fields = after.split("\n}").next().unwrap().lines().filter_map(|line| {
            let line = line.strip_prefix("    ")?;
            let (field, _) = line.strip_prefix("pub ").unwrap_or(line).split_once(": ")?;
            field.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_').then_some(field)
        });
        let fields: BTreeSet<&str> = fields.collect();
        assert!(!fields.is_empty(), "{name} has no fields");
        let section = page.split("\n### ").find(|section| {
            section.lines().next().is_some_and(|heading| heading.ends_with(&format!("(`{name}`)")))
        });
        let section = section.unwrap_or_else(|| panic!("docs/privacy.md has no section for `{name}`"));
        let section = section.split("\n## ").next().unwrap();
        let rows = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
        let explained: BTreeSet<&str> = rows.map(|(field, _)| field).collect();
        for field in fields.symmetric_difference(&explained) {
            problems
                .push(format!("{name}.{field}: docs/privacy.md and {path} do not agree that it is there"));
        }
    }
    assert_none(&problems);
}

#[test]
fn each_key_of_the_storage_is_explained() {
    let page = read("docs/privacy.md");
    let explained: BTreeSet<&str> = quoted(&page).collect();
    let mut problems = Vec::new();
    for path in files("src/browser", ".rs") {
        let source = read(&path);
        if !source.contains("StorageArea") && !source.contains("SESSION") {
            continue;
        }
        // The constants of such a file that are texts are keys; what ends in a dot goes on with a time.
        for line in source.lines().filter(|line| line.starts_with("const ") && line.contains(": &str = \"")) {
            let key = line.split('"').nth(1).unwrap();
            if !explained.iter().any(|word| *word == key || key.ends_with('.') && word.starts_with(key)) {
                problems.push(format!("{path}: docs/privacy.md does not say what stands under {key}"));
            }
        }
    }
    assert_none(&problems);
}

#[test]
fn each_dependency_has_its_reason() {
    let reasons = read("docs/dependencies.md");
    let reasons: BTreeSet<&str> = quoted(&reasons).collect();
    let mut named = BTreeSet::new();
    for path in ["Cargo.toml", "xtask/Cargo.toml", "fuzz/Cargo.toml"] {
        let table: toml::Table = read(path).parse().unwrap();
        let wasm = table.get("target").and_then(|target| target.get("cfg(target_arch = \"wasm32\")"));
        for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
            for place in [table.get(kind), wasm.and_then(|wasm| wasm.get(kind))] {
                named.extend(
                    place.and_then(toml::Value::as_table).into_iter().flat_map(|list| list.keys().cloned()),
                );
            }
        }
    }
    let package: Value = serde_json::from_str(&read("package.json")).unwrap();
    named.extend(package["devDependencies"].as_object().unwrap().keys().cloned());
    let without = named.iter().filter(|name| !reasons.contains(name.as_str()) && *name != "objector");
    assert_none(
        &without.map(|name| format!("docs/dependencies.md does not say why {name}")).collect::<Vec<_>>(),
    );
}

#[test]
fn every_test_is_run() {
    let table: toml::Table = read("Cargo.toml").parse().unwrap();
    let listed =
        table["test"].as_array().unwrap().iter().map(|test| test["name"].as_str().unwrap().to_owned());
    let there = files("tests", ".rs").into_iter().filter_map(|path| {
        let name = path.strip_prefix("tests/")?.strip_suffix(".rs")?;
        (!name.contains('/')).then(|| name.to_owned())
    });
    assert_eq!(
        listed.collect::<BTreeSet<_>>(),
        there.collect::<BTreeSet<_>>(),
        "[[test]] in Cargo.toml, and files in tests/"
    );
}

#[test]
fn one_version_everywhere() {
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(manifest()["version"].as_str(), Some(version));
}
