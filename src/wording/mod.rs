//! The words of the 26 languages: which patterns of `data/words` occur in a text, and what they stand for.
//!
//! Takes a [`Text`], gives [`Hit`]s. Knows folded words, stems and short sequences, not sentences: a wording that nobody wrote down
//! is still understood by the stems in it. A pattern of another language than the page's counts for less, and a slip of one letter in
//! a long word is forgiven, for less again. Decides nothing about pages or controls.

mod lexicon;
pub(crate) mod meaning;
#[cfg(test)]
mod tests;
mod text;

pub(crate) use lexicon::{Hit, IDENTIFIERS, Scope};
pub(crate) use meaning::Meaning;
pub(crate) use text::{Text, hits, near_hits};
