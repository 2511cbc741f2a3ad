//! The tables of `data/words`, taken apart once, and what a word of a text can begin by them.
//!
//! Takes a folded word, gives the patterns that begin with it, or that would but for one letter, each with what it is worth. Knows no text: which
//! words stand beside it is `text`'s to say.

use std::sync::OnceLock;

use super::meaning::Meaning;
use crate::language::Language;

pub(super) mod table {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// What an identifier of the page's markup counts as: the tables' 27th language.
pub(crate) const IDENTIFIERS: u32 = 1 << 26;

/// Whose patterns count in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Scope(u32);

impl Scope {
    /// A page in a language, or in an unknown one: then the patterns of all count.
    pub(crate) fn of(language: Option<Language>) -> Scope {
        Scope(language.map_or(IDENTIFIERS - 1, |language| bit(language) | bit(Language::English)))
    }

    /// The same, for identifiers in the page's markup.
    pub(crate) fn with_identifiers(self) -> Scope {
        Scope(self.0 | IDENTIFIERS)
    }
}

/// The bit of a language in a [`Hit`].
pub(crate) fn bit(language: Language) -> u32 {
    1 << (language as u32)
}

/// One pattern found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// What it stands for.
    pub(crate) meaning: Meaning,
    /// How much it counts, in hundredths: more words and a better certainty mark count more; another language or a slip, less.
    pub(crate) weight: u32,
    /// The place of its first word.
    pub(crate) at: u32,
    /// How many words it has.
    pub(crate) words: u32,
    /// The languages that it is a pattern of.
    pub(crate) languages: u32,
    /// Whether it is a pattern of the page's language.
    pub(crate) native: bool,
    /// The length of its first word as it stands in the table, in letters.
    pub(crate) length: u32,
}

/// A pattern that a word begins, and the hit that it is where its other words stand there too.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) hit: Hit,
    /// Its words after the first.
    pub(super) rest: &'static [u16],
    pub(super) anywhere: bool,
}

/// What a pattern is worth by its number of words, in hundredths.
const WORTH: [u32; 4] = [0, 60, 85, 100];
/// What its mode makes of it: seen word for word; paraphrase or term of the law; candidate; words scattered over the text. A candidate
/// counts, but never as much as what was seen.
const MODES: [u32; 4] = [100, 95, 85, 85];
/// The mode whose words may stand anywhere.
const ANYWHERE: u8 = 3;
/// What another language than the page's makes of it.
const FOREIGN: u32 = 50;
/// What one wrong letter makes of it.
const SLIP: u32 = 60;
/// Words of fewer letters are not matched with a slip.
const LONG_ENOUGH_FOR_SLIP: usize = 7;
/// Words of fewer letters are not matched in another language than the page's.
const LONG_ENOUGH_FOR_FOREIGN: u32 = 4;
/// In a token of the table: the word is a stem; the word is the pattern's last.
const STEM: u16 = 1 << 14;
const LAST: u16 = 1 << 15;
/// In a row of the table: how far the first word is from the one before; there are more words; the first is a stem.
const STEP: u8 = 0x3F;
const MORE_WORDS: u8 = 1 << 6;
const FIRST_IS_STEM: u8 = 1 << 7;
/// In the dictionary, a byte up to this one begins a word.
const MOST_SHARED: u8 = 31;

/// A word of the dictionary, and the patterns that begin with it.
pub(super) struct Word {
    /// Where it stands in the letters.
    letters: std::ops::Range<usize>,
    /// How many letters it has.
    length: u32,
    /// The longest other word with patterns that this one begins with.
    parent: Option<u16>,
    patterns: std::ops::Range<usize>,
}

/// One pattern.
pub(super) struct Pattern {
    /// Its words after the first.
    rest: &'static [u16],
    pub(super) meaning: Meaning,
    mode: u8,
    /// Its first word is a stem.
    stem: bool,
    pub(super) languages: u32,
}

pub(super) struct Lexicon {
    letters: String,
    pub(super) words: Vec<Word>,
    pub(super) patterns: Vec<Pattern>,
}

/// The tables, taken apart once. They are sorted, so this is one pass over each.
pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let mut lexicon = Lexicon {
            letters: String::new(),
            words: Vec::new(),
            patterns: Vec::with_capacity(table::ROWS.len()),
        };
        lexicon.read_words();
        lexicon.read_patterns();
        lexicon.pass_over_words_without_patterns();
        lexicon
    })
}

impl Lexicon {
    pub(super) fn text(&self, word: &Word) -> &str {
        self.letters.get(word.letters.clone()).unwrap_or_default()
    }

    fn read_words(&mut self) {
        // The words that the next one may begin with.
        let mut open: Vec<u16> = Vec::new();
        let mut before = 0..0;
        let mut words = table::WORDS;
        while let Some((shared, after)) = words.split_first() {
            let end = after.iter().position(|byte| *byte <= MOST_SHARED).unwrap_or(after.len());
            let (letters, others) = after.split_at(end);
            words = others;
            let start = self.letters.len();
            let kept: String =
                self.letters.get(before).unwrap_or_default().chars().take(usize::from(*shared)).collect();
            self.letters.push_str(&kept);
            self.letters.push_str(std::str::from_utf8(letters).unwrap_or_default());
            before = start..self.letters.len();
            let text = self.letters.get(before.clone()).unwrap_or_default();
            while let Some(place) = open.last() {
                let begun = self.words.get(usize::from(*place)).map_or("", |word| self.text(word));
                if text.starts_with(begun) {
                    break;
                }
                open.pop();
            }
            let parent = open.last().copied();
            open.push(u16::try_from(self.words.len()).unwrap_or(u16::MAX));
            let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
            self.words.push(Word { letters: before.clone(), length, parent, patterns: 0..0 });
        }
    }

    fn read_patterns(&mut self) {
        let mut tokens = table::TOKENS;
        let mut first_word = 0;
        for (first, kind, languages) in table::ROWS {
            first_word += usize::from(first & STEP);
            let mut rest: &[u16] = &[];
            if first & MORE_WORDS != 0 {
                let end =
                    tokens.iter().position(|token| token & LAST != 0).map_or(tokens.len(), |last| last + 1);
                (rest, tokens) = tokens.split_at(end);
            }
            let Some(meaning) = Meaning::ALL.get(usize::from(kind >> 2)) else { continue };
            let place = self.patterns.len();
            self.patterns.push(Pattern {
                rest,
                meaning: *meaning,
                mode: kind & 3,
                stem: first & FIRST_IS_STEM != 0,
                languages: table::LANGUAGES.get(usize::from(*languages)).copied().unwrap_or_default(),
            });
            if let Some(word) = self.words.get_mut(first_word) {
                let start = if word.patterns.is_empty() { place } else { word.patterns.start };
                word.patterns = start..place + 1;
            }
        }
    }

    /// A word may stand in the dictionary only as the second of a pattern: searches for first words need not stop there.
    fn pass_over_words_without_patterns(&mut self) {
        for place in 0..self.words.len() {
            // Parents stand before their children, and are done already.
            let parent =
                self.words.get(place).and_then(|word| word.parent).and_then(|parent| self.or_above(parent));
            if let Some(word) = self.words.get_mut(place) {
                word.parent = parent;
            }
        }
    }

    /// A word if it has patterns, else what it begins with.
    fn or_above(&self, place: u16) -> Option<u16> {
        let word = self.words.get(usize::from(place))?;
        if word.patterns.is_empty() { word.parent } else { Some(place) }
    }

    /// The longest word with patterns that a text's word begins with.
    fn longest(&self, given: &str) -> Option<u16> {
        let mut place = self.words.partition_point(|word| self.text(word) <= given).checked_sub(1)?;
        loop {
            let word = self.words.get(place)?;
            if given.starts_with(self.text(word)) {
                return self.or_above(u16::try_from(place).ok()?);
            }
            // What the given word begins with, its neighbour in the dictionary begins with too, or has as a parent.
            place = usize::from(word.parent?);
        }
    }

    /// What a word begins.
    pub(super) fn candidates(&self, given: &str, scope: Scope, out: &mut Vec<Candidate>) {
        let mut next = self.longest(given).map(usize::from);
        while let Some(word) = next.and_then(|place| self.words.get(place)) {
            self.patterns_of(word, given.len() == word.letters.len(), 100, scope, out);
            next = word.parent.map(usize::from);
        }
    }

    /// What a long word begins, were it not for one letter.
    pub(super) fn near_candidates(&self, given: &str, scope: Scope, out: &mut Vec<Candidate>) {
        if given.chars().count() < LONG_ENOUGH_FOR_SLIP {
            return;
        }
        let begin = given.char_indices().nth(2).and_then(|(end, _)| given.get(..end)).unwrap_or(given);
        let from = self.words.partition_point(|word| self.text(word) < begin);
        for word in self.words.iter().skip(from).take_while(|word| self.text(word).starts_with(begin)) {
            let text_of_word = self.text(word);
            let long = word.length as usize + 1 >= LONG_ENOUGH_FOR_SLIP;
            if !long || word.patterns.is_empty() || given.starts_with(text_of_word) {
                continue;
            }
            let whole = match slip(text_of_word, given) {
                Slip::Whole => true,
                Slip::Stem => false,
                Slip::TooFar => continue,
            };
            self.patterns_of(word, whole, SLIP, scope, out);
        }
    }

    /// The patterns of a word of the dictionary that count in a scope, where a text's word is this one, or begins with it.
    fn patterns_of(&self, word: &Word, whole: bool, percent: u32, scope: Scope, out: &mut Vec<Candidate>) {
        for pattern in self.patterns.get(word.patterns.clone()).unwrap_or_default() {
            let native = pattern.languages & scope.0 != 0;
            let travels = word.length >= LONG_ENOUGH_FOR_FOREIGN
                && pattern.languages != IDENTIFIERS
                && pattern.meaning.travels(1 + pattern.rest.len());
            if !(whole || pattern.stem) || !(native || travels) {
                continue;
            }
            let words = 1 + pattern.rest.len();
            let worth = WORTH.get(words).copied().unwrap_or(100);
            let mode = MODES.get(usize::from(pattern.mode)).copied().unwrap_or_default();
            let foreign = if native { 100 } else { FOREIGN };
            let hit = Hit {
                meaning: pattern.meaning,
                weight: worth * mode / 100 * foreign / 100 * percent / 100,
                at: 0,
                words: u32::try_from(words).unwrap_or(u32::MAX),
                languages: pattern.languages,
                native,
                length: word.length,
            };
            out.push(Candidate { hit, rest: pattern.rest, anywhere: pattern.mode == ANYWHERE });
        }
    }

    /// Whether a text's word is the one that a token of the table stands for, or begins with it.
    pub(super) fn fits(&self, token: u16) -> impl Fn(&str) -> bool {
        let wanted = self.words.get(usize::from(token & !(STEM | LAST))).map_or("", |word| self.text(word));
        move |word| if token & STEM != 0 { word.starts_with(wanted) } else { word == wanted }
    }
}

enum Slip {
    /// The word is the head but for one letter.
    Whole,
    /// The word begins with the head but for one letter.
    Stem,
    /// More than one letter differs.
    TooFar,
}

/// Compares letter by letter up to the first difference, then lets one letter be wrong, missing or surplus.
fn slip(head: &str, word: &str) -> Slip {
    let same: usize = head
        .chars()
        .zip(word.chars())
        .take_while(|(one, other)| one == other)
        .map(|(one, _)| one.len_utf8())
        .sum();
    let (head, word) = (head.get(same..).unwrap_or_default(), word.get(same..).unwrap_or_default());
    let but_one = |text: &str| text.chars().next().map_or(0, char::len_utf8);
    let head_after = head.get(but_one(head)..).unwrap_or_default();
    let word_after = word.get(but_one(word)..).unwrap_or_default();
    for (head, word) in [(head_after, word_after), (head_after, word), (head, word_after)] {
        if head == word {
            return Slip::Whole;
        }
        if word.starts_with(head) && !head.is_empty() {
            return Slip::Stem;
        }
    }
    Slip::TooFar
}
