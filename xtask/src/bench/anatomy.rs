//! Which libraries a WebAssembly module is made of, by the bytes of their code: where to look when it has become too large.
//!
//! Takes the module as rustc made it, which still has the names of its functions; `wasm-opt` takes those away, and a third of the
//! bytes. What the compiler has put inside of another function counts as that one's.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// How many of the largest are told apart; the rest is one.
const LARGEST: usize = 14;

/// Bytes of code by crate, the most first, and the bytes of constant data.
///
/// # Errors
/// When this is no module.
pub(super) fn by_crate(module: &[u8]) -> Result<Vec<(String, usize)>> {
    let (mut imported, mut data) = (0_u32, 0);
    let (mut bodies, mut names) = (Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
            Payload::DataSection(section) => data = section.range().len(),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(sections) = section.as_known() else { continue };
                for section in sections {
                    let Name::Function(functions) = section? else { continue };
                    for function in functions {
                        let function = function?;
                        names.insert(function.index, owner(function.name));
                    }
                }
            }
            _ => {}
        }
    }
    let mut crates: BTreeMap<String, usize> = BTreeMap::new();
    for (index, bytes) in (imported..).zip(bodies) {
        let owner = names.get(&index).cloned().unwrap_or_else(|| "without a name".to_owned());
        *crates.entry(owner).or_default() += bytes;
    }
    let mut crates: Vec<(String, usize)> = crates.into_iter().collect();
    crates.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let rest: usize = crates.iter().skip(LARGEST).map(|(_, bytes)| bytes).sum();
    crates.truncate(LARGEST);
    crates.push(("all other crates".to_owned(), rest));
    crates.push(("constant data: words, names, tables".to_owned(), data));
    Ok(crates)
}

/// The crate that a function is of: the first that its name names.
fn owner(mangled: &str) -> String {
    let name = format!("{:#}", rustc_demangle::demangle(mangled));
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let owner = name.match_indices("::").find_map(|(at, _)| {
        let before = name.get(..at)?;
        let word = before.rsplit(|letter| !is_letter(letter)).next()?;
        (!word.is_empty()).then(|| word.to_owned())
    });
    owner.unwrap_or_else(|| "without a crate".to_owned())
}

/// The figures' names and bytes of both modules.
///
/// # Errors
/// When one does not compile.
pub(super) fn figures() -> Result<Vec<(String, usize)>> {
    let mut figures = Vec::new();
    for (name, module) in crate::build::before_it_is_shrunk()? {
        let crates = by_crate(&module).with_context(|| name.to_owned())?;
        figures
            .extend(crates.into_iter().map(|(of, bytes)| (format!("{name}, before wasm-opt: {of}"), bytes)));
    }
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_of_the_crate_that_its_name_names_first() {
        for (name, crate_name) in [
            ("_ZN8objector4plan7draw_up17h0123456789abcdefE", "objector"),
            ("_ZN4core3ptr13drop_in_place17h0123456789abcdefE", "core"),
            (
                "_ZN62_$LT$objector..plan..Plan$u20$as$u20$serde..ser..Serialize$GT$9serialize17h0123456789abcdefE",
                "objector",
            ),
            ("memcpy", "without a crate"),
        ] {
            assert_eq!(owner(name), crate_name, "{name}");
        }
    }

    #[test]
    fn the_bytes_of_a_module_are_counted() {
        // One function that does nothing, called `_ZN1a1bE`; two bytes of data.
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend([1, 4, 1, 0x60, 0, 0]);
        module.extend([3, 2, 1, 0]);
        module.extend([5, 3, 1, 0, 1]);
        module.extend([10, 4, 1, 2, 0, 0x0b]);
        module.extend([11, 8, 1, 0, 0x41, 0, 0x0b, 2, 1, 1]);
        module.extend([0, 18, 4]);
        module.extend(b"name");
        module.extend([1, 11, 1, 0, 8]);
        module.extend(b"_ZN1a1bE");
        let crates = by_crate(&module).unwrap();
        assert_eq!(crates.first().unwrap(), &("a".to_owned(), 2), "{crates:?}");
        assert_eq!(crates.last().unwrap().1, 8);
        assert!(by_crate(b"no module").is_err());
    }
}
