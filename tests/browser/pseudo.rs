//! A language that nobody speaks: English with every text in brackets and half as long again.
//!
//! What is shown without brackets stands in no file of texts; what no longer fits would not fit in some language either. The extension
//! is the packed one with other English texts.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use xtask::{build, package, root};

/// What each text begins with.
pub(crate) const BEGIN: char = '⟦';

/// The extension in that language, as a zip.
pub(crate) fn extension() -> Result<PathBuf> {
    let mut files = build::extension()?;
    for path in ["texts/en.ftl", "texts/letters/en.ftl"] {
        let text = files.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        ensure!(text.is_some(), "the extension has no {path}");
        files.insert(path.to_owned(), in_brackets(&text.unwrap_or_default())?.into_bytes());
    }
    let path = root().join("target/pseudo/objector-pseudo.zip");
    fs::create_dir_all(root().join("target/pseudo"))?;
    fs::write(&path, package::zip(&files)?)?;
    Ok(path)
}

fn in_brackets(source: &str) -> Result<String> {
    let mut resource = parser::parse(source.to_owned())
        .map_err(|(_, errors)| anyhow::anyhow!("the English texts do not parse: {errors:?}"))?;
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let patterns =
                message.value.iter_mut().chain(message.attributes.iter_mut().map(|one| &mut one.value));
            patterns.for_each(bracket);
        }
    }
    Ok(serializer::serialize(&resource))
}

fn bracket(pattern: &mut Pattern<String>) {
    let mut letters = 0;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => letters += value.chars().count(),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| bracket(&mut variant.value));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    // Where all of it depends on a choice, the brackets are around each of the texts to choose from.
    let chooses = |element: &PatternElement<String>| {
        matches!(element, PatternElement::Placeable { expression: Expression::Select { .. } })
    };
    if letters == 0 && pattern.elements.iter().all(chooses) {
        return;
    }
    let text = |value: String| PatternElement::TextElement { value };
    pattern.elements.insert(0, text(BEGIN.to_string()));
    let words = " more".repeat(letters / 10);
    pattern.elements.push(text(format!("{words}⟧")));
}
