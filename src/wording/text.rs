//! A text as it is read: folded, its words found and remembered, and the patterns that stand in it.
//!
//! Takes a text or an identifier, gives [`Hit`]s in the order of their first words. Kept and filled anew from text to text, for a page has many.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::lexicon::{Candidate, Hit, Lexicon, Scope, lexicon};
use crate::fold;

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

    /// Whether a pattern's other words stand right after its first one, or anywhere where that is enough.
    fn has_rest(&self, candidate: &Candidate, lexicon: &Lexicon, place: usize) -> bool {
        candidate.rest.iter().enumerate().all(|(offset, token)| {
            let fits = lexicon.fits(*token);
            if candidate.anywhere { self.words().any(fits) } else { fits(self.word(place + 1 + offset)) }
        })
    }
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
            if text.has_rest(candidate, lexicon, place) {
                out.push(Hit { at: u32::try_from(place).unwrap_or(u32::MAX), ..candidate.hit });
            }
        }
    }
}
