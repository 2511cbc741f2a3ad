//! Which of the 26 languages a page is written in.
//!
//! Meta says it in up to three places, and any of them can be wrong for what is on the screen: so each claim is held against the
//! words. Clear words win over any claim; where there are few words, the best claim stands. The browser's own language plays no part.

use crate::language::Language;
use crate::snapshot::Snapshot;
use crate::wording::{self, Meaning, Scope, Text};

/// A text's first characters say as much about its language as the whole.
const MOST: usize = 1_500;

/// Points below which words prove nothing.
const CLEAR: u32 = 8;

/// Finds the page's language; `asked` is the one that the address of a page of Meta's asks for.
pub(crate) fn language(asked: Option<Language>, snapshot: &Snapshot) -> Option<Language> {
    let claims = [
        snapshot.hidden.get("support_form_locale_id").and_then(|tag| Language::from_tag(tag)),
        asked,
        Language::from_tag(&snapshot.lang),
    ];
    let points = points(snapshot);
    let of = |language: Language| points.get(language as usize).copied().unwrap_or_default();
    let best = Language::ALL.iter().copied().max_by_key(|language| of(*language))?;
    for claim in claims.into_iter().flatten() {
        // A claim falls only where the words clearly speak another language.
        if claim == best || of(best) < CLEAR || of(best) <= of(claim) * 3 / 2 {
            return Some(claim);
        }
    }
    let second =
        Language::ALL.iter().filter(|language| **language != best).map(|language| of(*language)).max();
    // Without a claim, a smaller lead is enough: something must be said in some language.
    (of(best) >= CLEAR / 2 && second.is_none_or(|second| of(best) > second)).then_some(best)
}

/// What the words say for each language: a point a word that several languages share, more for a word of one alone.
fn points(snapshot: &Snapshot) -> [u32; 26] {
    let mut points = [0_u32; 26];
    let labels = snapshot
        .controls
        .iter()
        .take(30)
        .filter_map(|control| control.labels.first())
        .map(|label| label.text.as_str());
    let texts =
        snapshot.headings.iter().take(20).map(String::as_str).chain(labels).chain([snapshot.text.as_str()]);
    let (mut text, mut hits) = (Text::default(), Vec::new());
    for raw in texts.chain(snapshot.buttons.iter().take(12).map(String::as_str)) {
        text.read(raw, MOST);
        wording::hits(&mut text, Scope::of(None), &mut hits);
        for hit in &hits {
            let sharing = (hit.languages & (wording::IDENTIFIERS - 1)).count_ones();
            let worth = match (hit.meaning, sharing) {
                (_, 0) => continue,
                (Meaning::Function, 1) => 3,
                (Meaning::Function, 2 | 3) => 2,
                (Meaning::Function, _) => 1,
                // Names of things travel between languages; whole phrases do not.
                (Meaning::Ai | Meaning::Email | Meaning::Code | Meaning::Product, _) => continue,
                (_, 1) if hit.words > 1 => 4,
                (_, 1) => 2,
                _ => 1,
            };
            for (place, points) in points.iter_mut().enumerate() {
                if hit.languages & (1 << place) != 0 {
                    *points += worth;
                }
            }
        }
    }
    points
}
