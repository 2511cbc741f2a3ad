//! Folding at build time: the same rules as `src/fold.rs`, from the Unicode tables of `unicode-normalization`.
//!
//! Gives the table that `src/fold.rs` looks letters up in, and folds the patterns of `data/` so that nothing has to be folded
//! when the extension starts. A native test holds both sides to one another.

use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The stretches of Unicode that hold the letters of the 26 languages, with their look-alikes: Latin with its extensions, Greek and
/// Cyrillic, the additional blocks of both, ligatures, full-width forms.
pub(crate) const STRETCHES: &[(u32, u32)] =
    &[(0x00A0, 0x024F), (0x0370, 0x045F), (0x1E00, 0x1FFF), (0xFB00, 0xFB06), (0xFF01, 0xFF5E)];

/// Letters that no decomposition takes apart, as people type them without a keyboard for them.
const SPELT_OUT: &[(char, &str)] = &[
    ('ß', "ss"),
    ('ẞ', "ss"),
    ('æ', "ae"),
    ('ǽ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ǿ', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('ħ', "h"),
    ('ŧ', "t"),
    ('ŋ', "n"),
    ('ı', "i"),
    ('ĸ', "k"),
    ('þ', "th"),
    ('ς', "σ"),
    ('ſ', "s"),
    ('ʼ', ""),
];

/// What a character is written as after folding: letters and digits, one space, or nothing.
pub(crate) fn folded(c: char) -> String {
    if matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}')
        || is_combining_mark(c)
    {
        return String::new();
    }
    let mut out = String::new();
    for lower in c.to_lowercase() {
        if let Some((_, spelt)) = SPELT_OUT.iter().find(|(from, _)| *from == lower) {
            out.push_str(spelt);
            continue;
        }
        for part in lower.nfkd().filter(|part| !is_combining_mark(*part)) {
            match SPELT_OUT.iter().find(|(from, _)| *from == part) {
                Some((_, spelt)) => out.push_str(spelt),
                None => out.extend(part.to_lowercase()),
            }
        }
    }
    if out.is_empty() || !out.chars().all(char::is_alphanumeric) { " ".into() } else { out }
}

/// Folds a text as `src/fold.rs` does.
pub(crate) fn fold(text: &str) -> String {
    let spaced: String = text.chars().map(folded).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The table as Rust: for each stretch one `u16` a character; 0 nothing, 32 a space, a value from [`SPELT`] up a place in the list of
/// several-letter spellings.
pub(crate) fn table() -> String {
    let mut spellings: Vec<String> = Vec::new();
    let mut rust = String::from(
        "/// Stretches: first character, and what each one folds to.\npub(super) static STRETCHES: &[(u32, &[u16])] = &[\n",
    );
    for (first, last) in STRETCHES {
        let _ = write!(rust, "    ({first:#x}, &[");
        for code in *first..=*last {
            let folded = char::from_u32(code).map(folded).unwrap_or_default();
            let mut letters = folded.chars();
            let value = match (letters.next(), letters.next()) {
                (None, _) => 0,
                (Some(only), None) if u32::from(only) < 0xE000 => u32::from(only),
                _ => {
                    let place = spellings.iter().position(|known| *known == folded).unwrap_or_else(|| {
                        spellings.push(folded.clone());
                        spellings.len() - 1
                    });
                    0xE000 + place as u32
                }
            };
            let _ = write!(rust, "{value},");
        }
        rust.push_str("]),\n");
    }
    rust.push_str("];\n/// Spellings of several letters.\npub(super) static SPELT: &[&str] = &[");
    for spelling in &spellings {
        let _ = write!(rust, "{spelling:?},");
    }
    rust.push_str("];\n");
    rust
}
