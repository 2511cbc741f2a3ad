//! The words of the 26 languages: which patterns of `data/words` occur in a text, and what they stand for.
//!
//! Takes a [`Text`], gives [`Hit`]s. Knows folded words, stems and short sequences, not sentences: a wording that nobody wrote down
//! is still understood by the stems in it. A pattern of another language than the page's counts for less, and a slip of one letter in
//! a long word is forgiven, for less again. Decides nothing about pages or controls.

pub(crate) mod meaning;

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::OnceLock;

use crate::fold;
use crate::language::Language;
pub(crate) use meaning::Meaning;

mod table {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// What an identifier of the page's markup counts as: the tables' 27th language.
pub(crate) const IDENTIFIERS: u32 = 1 << 26;

/// The most words of a text that are read at a time.
const MOST_WORDS: usize = 1_000;

/// A folded text and where its words are. Kept and filled anew, so that a page of many controls costs few allocations; and it remembers
/// words, for the labels of a form repeat them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    folded: String,
    words: Vec<(u32, u32)>,
    memories: Vec<Memory>,
    /// What words can begin, one word's after the other's.
    candidates: Vec<Candidate>,
}

/// What is known of words, read in one scope.
#[derive(Clone, Debug)]
struct Memory {
    scope: Scope,
    /// One wrong letter is forgiven.
    near: bool,
    /// Where a word's candidates stand.
    words: HashMap<Box<str>, (u32, u32), BuildHasherDefault<Fnv>>,
}

/// A pattern that a word begins, and the hit that it is where its other words stand there too.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    hit: Hit,
    /// Its words after the first.
    rest: &'static [u16],
    anywhere: bool,
}

/// Of more words than these none is remembered any longer; the pages that have them are no forms.
const MOST_REMEMBERED: usize = 4_000;

/// Fowler, Noll and Vo's hash: short, and quick on short words. Its only use is here, where collisions cost time and nothing else, in a
/// table of bounded size.
#[derive(Clone, Debug)]
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Fnv(0xCBF2_9CE4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3);
        }
    }
}

impl Text {
    /// Replaces what was here by a text's first `most` characters.
    pub(crate) fn read(&mut self, text: &str, most: usize) {
        self.folded.clear();
        fold::fold_into(text, most, &mut self.folded);
        self.find_words();
    }

    /// Replaces what was here by the words of an identifier.
    pub(crate) fn read_identifier(&mut self, identifier: &str) {
        self.folded.clear();
        fold::words_of_identifier(identifier, &mut self.folded);
        self.find_words();
    }

    fn find_words(&mut self) {
        self.words.clear();
        let mut start = 0;
        for (end, byte) in self.folded.bytes().chain([b' ']).enumerate() {
            if byte != b' ' {
                continue;
            }
            if end > start && self.words.len() < MOST_WORDS {
                self.words
                    .push((u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end).unwrap_or(u32::MAX)));
            }
            start = end + 1;
        }
    }

    /// Where the words of one scope are remembered.
    fn memory_of(&mut self, scope: Scope, near: bool) -> usize {
        if self.memories.iter().map(|memory| memory.words.len()).sum::<usize>() > MOST_REMEMBERED {
            self.memories.clear();
            self.candidates.clear();
        }
        let known = self.memories.iter().position(|memory| memory.scope == scope && memory.near == near);
        known.unwrap_or_else(|| {
            self.memories.push(Memory { scope, near, words: HashMap::default() });
            self.memories.len() - 1
        })
    }

    /// Where the candidates of one of the text's words stand.
    fn candidates_of(&mut self, memory: usize, place: usize) -> std::ops::Range<usize> {
        let word = self
            .words
            .get(place)
            .and_then(|(start, end)| self.folded.get(*start as usize..*end as usize))
            .unwrap_or_default();
        // Numbers come once each; patterns have none of several digits.
        if word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_digit()) {
            return 0..0;
        }
        let Some(memory) = self.memories.get_mut(memory) else { return 0..0 };
        if let Some((start, end)) = memory.words.get(word) {
            return *start as usize..*end as usize;
        }
        let start = self.candidates.len();
        if memory.near {
            lexicon().near_candidates(word, memory.scope, &mut self.candidates);
        } else {
            lexicon().candidates(word, memory.scope, &mut self.candidates);
        }
        let end = self.candidates.len();
        let short = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        memory.words.insert(word.into(), (short(start), short(end)));
        start..end
    }

    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is no word.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The whole folded text.
    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }

    /// One word; empty where there is none.
    pub(crate) fn word(&self, place: usize) -> &str {
        self.words
            .get(place)
            .and_then(|(start, end)| self.folded.get(*start as usize..*end as usize))
            .unwrap_or_default()
    }

    /// All words.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().filter_map(|(start, end)| self.folded.get(*start as usize..*end as usize))
    }
}

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
struct Word {
    /// Where it stands in the letters.
    letters: std::ops::Range<usize>,
    /// How many letters it has.
    length: u32,
    /// The longest other word with patterns that this one begins with.
    parent: Option<u16>,
    patterns: std::ops::Range<usize>,
}

/// One pattern.
struct Pattern {
    /// Its words after the first.
    rest: &'static [u16],
    meaning: Meaning,
    mode: u8,
    /// Its first word is a stem.
    stem: bool,
    languages: u32,
}

struct Lexicon {
    letters: String,
    words: Vec<Word>,
    patterns: Vec<Pattern>,
}

/// The tables, taken apart once. They are sorted, so this is one pass over each.
fn lexicon() -> &'static Lexicon {
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

/// All patterns in a text, in the order of their first words.
pub(crate) fn hits(text: &mut Text, scope: Scope, out: &mut Vec<Hit>) {
    find(text, scope, false, out);
}

/// Patterns that a text holds but for one wrong, missing or surplus letter in a long word. For texts in which [`hits`] finds nothing of
/// use: it proves less.
pub(crate) fn near_hits(text: &mut Text, scope: Scope, out: &mut Vec<Hit>) {
    find(text, scope, true, out);
}

fn find(text: &mut Text, scope: Scope, near: bool, out: &mut Vec<Hit>) {
    out.clear();
    let memory = text.memory_of(scope, near);
    let lexicon = lexicon();
    for place in 0..text.len() {
        let candidates = text.candidates_of(memory, place);
        for candidate in text.candidates.get(candidates).unwrap_or_default() {
            if lexicon.rest_stands(candidate, text, place) {
                out.push(Hit { at: u32::try_from(place).unwrap_or(u32::MAX), ..candidate.hit });
            }
        }
    }
}

impl Lexicon {
    fn text(&self, word: &Word) -> &str {
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
    fn candidates(&self, given: &str, scope: Scope, out: &mut Vec<Candidate>) {
        let mut next = self.longest(given).map(usize::from);
        while let Some(word) = next.and_then(|place| self.words.get(place)) {
            self.patterns_of(word, given.len() == word.letters.len(), 100, scope, out);
            next = word.parent.map(usize::from);
        }
    }

    /// What a long word begins, were it not for one letter.
    fn near_candidates(&self, given: &str, scope: Scope, out: &mut Vec<Candidate>) {
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

    /// Whether a pattern's other words stand right after its first one, or anywhere where that is enough.
    fn rest_stands(&self, candidate: &Candidate, text: &Text, place: usize) -> bool {
        candidate.rest.iter().enumerate().all(|(offset, token)| {
            let wanted =
                self.words.get(usize::from(token & !(STEM | LAST))).map_or("", |word| self.text(word));
            let fits = |word: &str| if token & STEM != 0 { word.starts_with(wanted) } else { word == wanted };
            if candidate.anywhere { text.words().any(fits) } else { fits(text.word(place + 1 + offset)) }
        })
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fold::fold;

    fn text(raw: &str) -> Text {
        let mut text = Text::default();
        text.read(raw, fold::MOST);
        text
    }

    fn meanings(raw: &str, language: Language) -> Vec<Meaning> {
        let mut out = Vec::new();
        hits(&mut text(raw), Scope::of(Some(language)), &mut out);
        out.iter().map(|hit| hit.meaning).collect()
    }

    #[test]
    fn the_tables_are_folded_as_the_extension_folds() {
        let lexicon = lexicon();
        for word in &lexicon.words {
            assert_eq!(fold(lexicon.text(word)), lexicon.text(word));
            assert!(
                lexicon.text(word).len() == 1
                    || !lexicon.text(word).bytes().all(|byte| byte.is_ascii_digit())
            );
        }
        assert!(lexicon.words.is_sorted_by_key(|word| lexicon.text(word)));
        assert_eq!(lexicon.patterns.len(), table::ROWS.len());
        assert_eq!(IDENTIFIERS, 1 << Language::ALL.len());
    }

    #[test]
    fn every_language_has_words_for_all_that_matters() {
        use Meaning::*;
        let mut missing = Vec::new();
        let needed = [
            Objection,
            Ai,
            ThirdParty,
            PrivacyRequest,
            Sent,
            Thanks,
            Refused,
            Unavailable,
            Login,
            SignUp,
            OtherMatter,
            If,
            Yes,
            No,
            Send,
            Negation,
            Training,
            Request,
            Received,
            Fulfil,
            Available,
            Choose,
            Function,
            Email,
            Confirm,
            FullName,
            GivenName,
            FamilyName,
            Name,
            Phone,
            Country,
            DialCode,
            Account,
            Reason,
            Details,
            Prompts,
            Evidence,
            Relationship,
            Declaration,
            Signature,
            Code,
            RequestKind,
            Product,
            Else,
            Optional,
        ];
        for language in Language::ALL {
            for meaning in needed {
                if !lexicon()
                    .patterns
                    .iter()
                    .any(|pattern| pattern.meaning == meaning && pattern.languages & bit(*language) != 0)
                {
                    missing.push(format!("data/words/{}.toml: no `{}`", language.code(), meaning.word()));
                }
            }
        }
        assert!(missing.is_empty(), "{}", missing.join("\n"));
    }

    #[test]
    fn stems_sequences_and_scattered_words() {
        assert!(meanings("Widerspruchsformular", Language::German).contains(&Meaning::Objection));
        assert!(meanings("Adresse e-mail", Language::French).contains(&Meaning::Email));
        assert!(!meanings("Mandat", Language::German).contains(&Meaning::Email));
        assert!(
            meanings("Wie wirkt sich das Verarbeiten auf dich aus", Language::German)
                .contains(&Meaning::Reason)
        );
    }

    #[test]
    fn a_short_word_of_another_language_says_nothing() {
        // Irish writes IS for AI.
        assert!(!meanings("Check this is my page", Language::Spanish).contains(&Meaning::Ai));
    }

    #[test]
    fn one_wrong_letter_in_a_long_word_is_forgiven() {
        let mut out = Vec::new();
        for (raw, forgiven) in [
            ("your objction", true),
            ("an objecttion", true),
            ("obgection", true),
            ("objectoin to AI", false),
        ] {
            near_hits(&mut text(raw), Scope::of(Some(Language::English)), &mut out);
            assert_eq!(
                out.iter().any(|hit| hit.meaning == Meaning::Objection && hit.length > 7),
                forgiven,
                "{raw}"
            );
        }
        near_hits(&mut text("courtyard"), Scope::of(Some(Language::English)), &mut out);
        assert!(out.is_empty());
    }

    proptest! {
        #[test]
        fn any_text_is_read(raw in "\\PC{0,200}") {
            let mut text = text(&raw);
            let mut out = Vec::new();
            hits(&mut text, Scope::of(None), &mut out);
            near_hits(&mut text, Scope::of(Some(Language::Greek)), &mut out);
        }
    }
}
