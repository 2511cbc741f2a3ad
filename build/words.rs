//! Turns `data/words/*.toml` into a dictionary of folded words and a list of patterns over it.
//!
//! A file holds the patterns of one language: a table a meaning, in it a list a certainty mark. Words that several patterns share, and
//! patterns that several languages share, are shipped once: every visitor of a form waits for these bytes. What is wrong is noted,
//! not stopped at.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use toml::de::{DeTable, DeValue};

use crate::fold::fold;
use crate::problems::Problems;

#[path = "../src/wording/meaning.rs"]
#[allow(dead_code, reason = "shared with the library, which uses all of it")]
mod meaning;

use meaning::Meaning;

/// The marks of the facts, weightiest first: seen word for word, close paraphrase, term of the law, our candidate.
const MARKS: &[&str] = &["V", "P", "L", "C"];

/// Languages in the order of `src/language.rs`; the last stands for identifiers in the page's markup, which are in English.
const LANGUAGES: &[&str] = &[
    "bg",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "fi",
    "fr",
    "ga",
    "hr",
    "hu",
    "is",
    "it",
    "lt",
    "lv",
    "mt",
    "nb",
    "nl",
    "pl",
    "pt",
    "ro",
    "sk",
    "sl",
    "sv",
    "identifiers",
];

/// One meaning of a pattern: which, and mode; and in which languages. The mode is what a certainty mark makes of a pattern (0 V, 1 P and L,
/// 2 C), or 3 where its words may stand anywhere.
type Meanings = BTreeMap<(u8, u8), u32>;

/// The most sets of languages that one byte can name.
const MOST_SETS: usize = 256;

/// Reads all files, gives Rust.
pub(crate) fn table(dir: &Path, problems: &mut Problems) -> String {
    // Head word first: the list is searched by it.
    let mut patterns: BTreeMap<(String, String), Meanings> = BTreeMap::new();
    for (place, language) in LANGUAGES.iter().enumerate() {
        let file = dir.join(format!("{language}.toml"));
        match fs::read_to_string(&file) {
            Ok(source) => read(&file, &source, place, &mut patterns, problems),
            Err(error) => problems.of(&file, error),
        }
    }
    for file in fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = file.path();
        let known =
            path.file_stem().and_then(|stem| stem.to_str()).is_some_and(|stem| LANGUAGES.contains(&stem));
        if !known {
            problems.of(&path, "is not one of the 26 languages");
        }
    }
    rust(&patterns)
}

fn read(
    file: &Path,
    source: &str,
    place: usize,
    patterns: &mut BTreeMap<(String, String), Meanings>,
    problems: &mut Problems,
) {
    let tables = match DeTable::parse(source) {
        Ok(tables) => tables.into_inner(),
        Err(error) => return problems.at(file, source, error.span().unwrap_or_default(), error.message()),
    };
    for (name, table) in &tables {
        let Some(meaning) = Meaning::ALL.iter().find(|meaning| meaning.word() == name.get_ref().as_ref())
        else {
            problems.at(file, source, name.span(), format!("`{}` is no meaning", name.get_ref()));
            continue;
        };
        let DeValue::Table(marks) = table.get_ref() else {
            problems.at(file, source, table.span(), "a meaning is a table of marks");
            continue;
        };
        for (mark, list) in marks {
            let Some(mark_place) = MARKS.iter().position(|known| *known == mark.get_ref().as_ref()) else {
                problems.at(
                    file,
                    source,
                    mark.span(),
                    format!("`{}` is no mark; marks are {}", mark.get_ref(), MARKS.join(", ")),
                );
                continue;
            };
            let DeValue::Array(list) = list.get_ref() else {
                problems.at(file, source, list.span(), "a mark holds a list of patterns");
                continue;
            };
            for pattern in list.iter() {
                let DeValue::String(text) = pattern.get_ref() else {
                    problems.at(file, source, pattern.span(), "a pattern is a text");
                    continue;
                };
                match compiled(text) {
                    Ok((head, rest, anywhere)) => {
                        let meanings = patterns.entry((head, rest)).or_default();
                        let mode = match (anywhere, mark_place) {
                            (true, _) => 3,
                            (false, 0) => 0,
                            (false, 1 | 2) => 1,
                            (false, _) => 2,
                        };
                        let key = (*meaning as u8, mode);
                        let languages = meanings.entry(key).or_default();
                        if *languages & (1 << place) != 0 {
                            problems.at(
                                file,
                                source,
                                pattern.span(),
                                format!("`{text}` stands twice under `{}`", meaning.word()),
                            );
                        }
                        *languages |= 1 << place;
                    }
                    Err(what) => problems.at(file, source, pattern.span(), format!("`{text}`: {what}")),
                }
            }
        }
    }
}

/// Folds a pattern: its head word, the other words, and whether they may stand anywhere.
fn compiled(text: &str) -> Result<(String, String, bool), String> {
    let (anywhere, text) = match text.strip_prefix("~ ") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut words: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let (bare, star) = match word.strip_suffix('*') {
            Some(bare) => (bare, "*"),
            None => (word, ""),
        };
        let folded = fold(bare);
        if folded.is_empty() {
            return Err(format!("nothing is left of `{word}`"));
        }
        // `e-mail*` is two words for the page, of which the last is a stem.
        let mut parts: Vec<String> = folded.split(' ').map(String::from).collect();
        if let Some(last) = parts.last_mut() {
            if !star.is_empty() && last.chars().count() < 3 {
                return Err(format!("the stem `{word}` is too short"));
            }
            last.push_str(star);
        }
        words.extend(parts);
    }
    if words.is_empty() {
        return Err("is empty".into());
    }
    let head = if anywhere {
        let place = words.iter().enumerate().max_by_key(|(_, word)| word.len()).map_or(0, |(place, _)| place);
        words.remove(place)
    } else {
        words.remove(0)
    };
    if anywhere && words.is_empty() {
        return Err("one word needs no `~`".into());
    }
    Ok((head, words.join(" "), anywhere))
}

/// Where a set of languages stands in the list; where the list is full, the single languages of the set.
fn places(sets: &mut Vec<u32>, mask: u32) -> Vec<usize> {
    if let Some(place) = sets.iter().position(|known| *known == mask) {
        return vec![place];
    }
    if sets.len() < MOST_SETS {
        sets.push(mask);
        return vec![sets.len() - 1];
    }
    (0..LANGUAGES.len()).filter(|language| mask & (1 << language) != 0).collect()
}

fn rust(patterns: &BTreeMap<(String, String), Meanings>) -> String {
    let bare = |word: &str| String::from(word.trim_end_matches('*'));
    let words_of = |head: &str, rest: &str| -> Vec<String> {
        std::iter::once(head).chain(rest.split_whitespace()).map(String::from).collect()
    };
    let dictionary: BTreeSet<String> =
        patterns.keys().flat_map(|(head, rest)| words_of(head, rest)).map(|word| bare(&word)).collect();
    let dictionary: Vec<String> = dictionary.into_iter().collect();
    assert!(dictionary.len() < 1 << 14, "a word's place has fourteen bits");

    // Each word after a byte that says how many letters it shares with the one before. Letters and digits are all above such a byte.
    let mut words: Vec<u8> = Vec::new();
    let mut before = "";
    for word in &dictionary {
        let shared = before.chars().zip(word.chars()).take_while(|(one, other)| one == other).count().min(31);
        words.push(shared as u8);
        words.extend(word.chars().skip(shared).collect::<String>().as_bytes());
        before = word;
    }

    // Patterns stand in the order of their first words, so of these only the distance from the one before is kept, with what else has to
    // be known of it. A token is a further word's place, whether it is a stem, and whether it is the pattern's last.
    let place_of = |word: &String| dictionary.binary_search(&bare(word)).unwrap_or_default() as u16;
    let mut lines: Vec<(u16, bool, Vec<u16>, u8, usize)> = Vec::new();
    let mut sets: Vec<u32> = (0..LANGUAGES.len()).map(|language| 1 << language).collect();
    for ((head, rest), meanings) in patterns {
        let words = words_of(head, rest);
        let tokens: Vec<u16> = words
            .iter()
            .enumerate()
            .skip(1)
            .map(|(place, word)| {
                let stem = u16::from(word.ends_with('*')) << 14;
                let last = u16::from(place + 1 == words.len()) << 15;
                place_of(word) | stem | last
            })
            .collect();
        let stem = head.ends_with('*');
        for ((meaning, mode), mask) in meanings {
            for place in places(&mut sets, *mask) {
                lines.push((place_of(head), stem, tokens.clone(), meaning << 2 | mode, place));
            }
        }
    }
    lines.sort();
    let (mut tokens, mut rows) = (String::new(), String::new());
    let mut at = 0;
    for (head, stem, line, meaning, place) in &lines {
        for token in line {
            let _ = write!(tokens, "{token},");
        }
        let step = head - at;
        assert!(step < 64, "there are too many words between two first words of patterns");
        at = *head;
        let first = u16::from(*stem) << 7 | u16::from(!line.is_empty()) << 6 | step;
        let _ = write!(rows, "({first},{meaning},{place}),");
    }
    format!(
        "/// Words, sorted; before each, a byte that says how many letters it shares with the one before.\n\
         pub(in crate::wording) static WORDS: &[u8] = &{words:?};\n\
         /// Patterns' words after the first: of each its place, bit 14 for a stem, bit 15 for the last.\n\
         pub(in crate::wording) static TOKENS: &[u16] = &[{tokens}];\n\
         /// Patterns, sorted by their first word: how far that is from the one before, with bit 6 for more words and bit 7 for a stem;\n\
         /// meaning and, in the lowest two bits, mode; place in [`LANGUAGES`].\n\
         pub(in crate::wording) static ROWS: &[(u8, u8, u8)] = &[{rows}];\n\
         /// Sets of languages, a bit each.\n\
         pub(in crate::wording) static LANGUAGES: &[u32] = &{sets:?};\n"
    )
}
