//! What the extension is made of: the crates inside its WebAssembly, as a bill of materials in the CycloneDX format, version 1.5.
//!
//! Takes what `cargo tree` counts as compiled for the browser, what `cargo metadata` says of each, and the sums of `Cargo.lock`;
//! gives JSON that is the same for the same lock file. Procedural macros, build scripts and tests leave nothing in the module
//! and are not on it. It also says which licences a crate that is shipped may have.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::json;

use crate::build::VERSION;
use crate::{root, tools};

/// Licences that ask for no more than what the packages do anyway: naming the authors. One that asks for more needs a decision.
#[cfg(test)]
const ALLOWED: [&str; 6] = ["Apache-2.0", "BSD-3-Clause", "ISC", "MIT", "Unicode-3.0", "Zlib"];

/// What is asked of cargo: the target of the two modules.
const TARGET: &str = "wasm32-unknown-unknown";

/// What `cargo metadata` says, as far as it is looked at.
#[derive(Debug, Deserialize)]
pub(super) struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

/// A crate.
#[derive(Debug, Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    repository: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

/// What a crate stands on.
#[derive(Debug, Deserialize)]
struct Node {
    id: String,
    dependencies: Vec<String>,
}

/// What `Cargo.lock` says of a crate.
#[derive(Debug, Deserialize)]
pub(super) struct Lock {
    package: Vec<Locked>,
}

#[derive(Debug, Deserialize)]
struct Locked {
    name: String,
    version: String,
    checksum: Option<String>,
}

/// A crate by name and version.
type Key = (String, String);

/// The crates that are shipped, and all that is known of them.
#[derive(Debug)]
pub(super) struct Shipped {
    metadata: Metadata,
    lock: Lock,
    crates: BTreeSet<Key>,
}

impl Shipped {
    /// Asks cargo.
    ///
    /// # Errors
    /// When cargo does not answer as it is known to.
    pub(super) fn ask() -> Result<Self> {
        let tree = cargo(&[
            "tree",
            "--locked",
            "--package=objector",
            &format!("--target={TARGET}"),
            "--edges=normal,no-proc-macro",
            "--prefix=none",
            "--format={p}",
        ])?;
        let filter = format!("--filter-platform={TARGET}");
        let metadata = cargo(&["metadata", "--locked", "--format-version=1", &filter])?;
        let lock = fs::read_to_string(root().join("Cargo.lock")).context("Cargo.lock")?;
        Ok(Self {
            metadata: serde_json::from_str(&metadata).context("what cargo metadata says")?,
            lock: toml::from_str(&lock).context("Cargo.lock")?,
            crates: listed(&tree),
        })
    }

    /// The bill of materials, as text.
    ///
    /// # Errors
    /// When a crate has no licence, or no sum to know it by.
    pub(super) fn bill(&self) -> Result<String> {
        let sums: BTreeMap<(&str, &str), &str> = self
            .lock
            .package
            .iter()
            .filter_map(|locked| {
                Some(((locked.name.as_str(), locked.version.as_str()), locked.checksum.as_deref()?))
            })
            .collect();
        let mut packages: Vec<&Package> = self.packages().collect();
        packages.sort_by_key(|package| (&package.name, &package.version));
        ensure!(packages.len() == self.crates.len(), "cargo tree names crates that cargo metadata does not");
        let shown: BTreeMap<&str, String> =
            packages.iter().map(|package| (package.id.as_str(), package.purl())).collect();
        let mut components = Vec::new();
        for package in packages.iter().filter(|package| !package.is_objector()) {
            let name = package.spelt();
            let sum = sums.get(&(package.name.as_str(), package.version.as_str()));
            let sum = sum.with_context(|| format!("Cargo.lock has no sum of {name}"))?;
            let mut component = json!({
                "type": "library",
                "bom-ref": package.purl(),
                "name": package.name,
                "version": package.version,
                "hashes": [{"alg": "SHA-256", "content": sum}],
                "licenses": [{"expression": package.expression()?}],
                "purl": package.purl(),
            });
            if let (Some(repository), Some(component)) = (&package.repository, component.as_object_mut()) {
                let place = json!([{"type": "vcs", "url": repository}]);
                component.insert("externalReferences".to_owned(), place);
            }
            components.push(component);
        }
        let mut dependencies = Vec::new();
        for package in &packages {
            let node = self.metadata.resolve.nodes.iter().find(|node| node.id == package.id);
            let on: BTreeSet<&String> = node
                .into_iter()
                .flat_map(|node| &node.dependencies)
                .filter_map(|id| shown.get(id.as_str()))
                .collect();
            dependencies.push(json!({"ref": package.purl(), "dependsOn": on}));
        }
        let objector = packages.iter().find(|package| package.is_objector());
        let objector = objector.context("cargo tree does not name objector")?;
        // No serial number and no time: either would make two bills of one package differ.
        let bill = json!({
            "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": {"component": {
                "type": "application",
                "bom-ref": objector.purl(),
                "name": "objector",
                "version": VERSION,
                "licenses": [{"expression": objector.expression()?}],
            }},
            "components": components,
            "dependencies": dependencies,
        });
        Ok(format!("{}\n", serde_json::to_string_pretty(&bill)?))
    }

    /// What is said of each crate that is shipped.
    fn packages(&self) -> impl Iterator<Item = &Package> {
        let is_shipped =
            |package: &&Package| self.crates.contains(&(package.name.clone(), package.version.clone()));
        self.metadata.packages.iter().filter(is_shipped)
    }

    /// The crates whose licence is not among those allowed, each with what it has.
    #[cfg(test)]
    fn not_allowed(&self) -> Vec<String> {
        let not_allowed = |package: &&Package| {
            package.expression().map_or(true, |expression| !is_allowed(&expression, &ALLOWED))
        };
        let told = |package: &Package| format!("{}: {:?}", package.spelt(), package.license);
        self.packages().filter(not_allowed).map(told).collect()
    }
}

impl Package {
    fn is_objector(&self) -> bool {
        self.name == "objector"
    }

    fn spelt(&self) -> String {
        format!("{} {}", self.name, self.version)
    }

    /// The name by which lists of known weaknesses know it.
    fn purl(&self) -> String {
        format!("pkg:cargo/{}@{}", self.name, self.version)
    }

    /// Its licence as SPDX writes it; some still have a stroke for "or", as was usual once.
    fn expression(&self) -> Result<String> {
        let license =
            self.license.as_deref().with_context(|| format!("{} names no licence", self.spelt()))?;
        Ok(license.split('/').map(str::trim).collect::<Vec<_>>().join(" OR "))
    }
}

/// The crates of a list that `cargo tree` prints: a name and a version a line, and what does not matter here behind them.
fn listed(tree: &str) -> BTreeSet<Key> {
    let one = |line: &str| {
        let (name, rest) = line.split_once(" v")?;
        let version = rest.split_whitespace().next()?;
        Some((name.to_owned(), version.to_owned()))
    };
    tree.lines().filter_map(one).collect()
}

/// Whether one may choose among the licences of an expression so that all of them are allowed. `WITH` is never allowed here: what is
/// excepted must be read by a person first.
#[cfg(test)]
fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    let is = any_of(&mut words, allowed);
    is && words.next().is_none()
}

#[cfg(test)]
type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

#[cfg(test)]
fn any_of(words: &mut Words<'_>, allowed: &[&str]) -> bool {
    let mut is = all_of(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        is |= all_of(words, allowed);
    }
    is
}

#[cfg(test)]
fn all_of(words: &mut Words<'_>, allowed: &[&str]) -> bool {
    let mut is = one(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        is &= one(words, allowed);
    }
    is
}

#[cfg(test)]
fn one(words: &mut Words<'_>, allowed: &[&str]) -> bool {
    match words.next() {
        Some("(") => {
            let is = any_of(words, allowed);
            is && words.next() == Some(")")
        }
        Some(name) => allowed.contains(&name),
        None => false,
    }
}

/// What cargo prints for these arguments.
fn cargo(arguments: &[&str]) -> Result<String> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(arguments).current_dir(root());
    let typed = tools::typed(&cargo);
    let done = cargo.output().with_context(|| format!("cannot run `{typed}`"))?;
    ensure!(done.status.success(), "{}\nrun `{typed}`", String::from_utf8_lossy(&done.stderr).trim());
    Ok(String::from_utf8(done.stdout)?)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// A bill's components by name.
    fn names(bill: &Value) -> Vec<&str> {
        let components = bill["components"].as_array().unwrap();
        components.iter().map(|component| component["name"].as_str().unwrap()).collect()
    }

    const TREE: &str =
        "objector v0.1.0 (/somewhere)\nserde v1.0.2\nserde_core v1.0.2\nserde v1.0.2 (*)\nold v3.0.0\n";

    fn sample() -> Shipped {
        let package = |name: &str, version: &str, license: &str| json!({"id": format!("{name}@{version}"), "name": name, "version": version, "license": license, "repository": null});
        let metadata = json!({
            "packages": [
                package("serde", "1.0.2", "MIT OR Apache-2.0"),
                package("serde_core", "1.0.2", "MIT OR Apache-2.0"),
                // Another version of it is at work in xtask only.
                package("old", "2.0.0", "GPL-3.0-only"),
                package("old", "3.0.0", "MIT/Apache-2.0"),
                package("serde_derive", "1.0.2", "MIT OR Apache-2.0"),
                package("objector", "0.1.0", "MIT OR Apache-2.0"),
            ],
            "resolve": {"nodes": [
                {"id": "objector@0.1.0", "dependencies": ["serde@1.0.2", "old@3.0.0"]},
                {"id": "serde@1.0.2", "dependencies": ["serde_core@1.0.2", "serde_derive@1.0.2"]},
            ]},
        });
        let lock = "[[package]]\nname = \"serde\"\nversion = \"1.0.2\"\nchecksum = \"aa\"\n\
            [[package]]\nname = \"serde_core\"\nversion = \"1.0.2\"\nchecksum = \"bb\"\n\
            [[package]]\nname = \"old\"\nversion = \"3.0.0\"\nchecksum = \"cc\"\n";
        Shipped {
            metadata: serde_json::from_value(metadata).unwrap(),
            lock: toml::from_str(lock).unwrap(),
            crates: listed(TREE),
        }
    }

    #[test]
    fn the_bill_names_what_is_compiled_in_and_nothing_else() {
        let bill: Value = serde_json::from_str(&sample().bill().unwrap()).unwrap();
        assert_eq!(names(&bill), ["old", "serde", "serde_core"]);
        assert_eq!(bill["components"][0]["version"], "3.0.0");
        assert_eq!(bill["components"][0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(bill["components"][1]["hashes"][0], json!({"alg": "SHA-256", "content": "aa"}));
        assert_eq!(bill["components"][1]["purl"], "pkg:cargo/serde@1.0.2");
        assert_eq!(bill["metadata"]["component"]["name"], "objector");
        let serde = json!({"ref": "pkg:cargo/serde@1.0.2", "dependsOn": ["pkg:cargo/serde_core@1.0.2"]});
        assert!(bill["dependencies"].as_array().unwrap().contains(&serde), "{bill}");
    }

    #[test]
    fn a_bill_says_nothing_of_when_and_where_it_was_made() {
        let bill = sample().bill().unwrap();
        assert_eq!(bill, sample().bill().unwrap());
        for word in ["timestamp", "serialNumber", "somewhere"] {
            assert!(!bill.contains(word), "{word}: {bill}");
        }
    }

    #[test]
    fn a_crate_without_a_sum_or_a_licence_is_an_error() {
        let mut without_sum = sample();
        without_sum.lock.package.pop();
        assert!(without_sum.bill().unwrap_err().to_string().contains("old 3.0.0"));
        let mut without_licence = sample();
        without_licence.metadata.packages[0].license = None;
        assert!(without_licence.bill().unwrap_err().to_string().contains("serde 1.0.2"));
        assert_eq!(without_licence.not_allowed(), ["serde 1.0.2: None"]);
    }

    #[test]
    fn a_licence_is_allowed_where_one_may_choose_so() {
        for expression in ["MIT", "Apache-2.0 OR GPL-2.0-only", "(GPL-2.0-only OR MIT) AND Unicode-3.0"] {
            assert!(is_allowed(expression, &ALLOWED), "{expression}");
        }
        for expression in [
            "",
            "GPL-3.0-only",
            "MIT AND GPL-3.0-only",
            "GPL-3.0-only AND MIT OR MPL-2.0",
            "MIT WITH Some-exception",
            "(MIT",
            "MIT)",
        ] {
            assert!(!is_allowed(expression, &ALLOWED), "{expression}");
        }
    }

    #[test]
    fn every_crate_that_is_shipped_has_a_licence_that_is_allowed() {
        let shipped = Shipped::ask().unwrap();
        assert!(shipped.crates.len() > 20, "{:?}", shipped.crates);
        assert_eq!(shipped.not_allowed(), Vec::<String>::new());
        let bill: Value = serde_json::from_str(&shipped.bill().unwrap()).unwrap();
        assert_eq!(names(&bill).len(), shipped.crates.len() - 1);
        let twice: Vec<_> = names(&bill)
            .windows(2)
            .filter(|pair| pair[0] == pair[1])
            .map(|pair| pair[0].to_owned())
            .collect();
        assert_eq!(
            twice,
            Vec::<String>::new(),
            "two versions of a library, and all who install Objector load both"
        );
        // A bridge to the browser is in; what writes code while compiling, and what only tests use, is not.
        assert!(names(&bill).contains(&"web-sys"));
        for absent in ["serde_derive", "syn", "proptest", "clap"] {
            assert!(!names(&bill).contains(&absent), "{absent}");
        }
    }
}
