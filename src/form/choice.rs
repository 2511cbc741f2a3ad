//! Which of a form's choices to take: yes, the objection, the person's product.
//!
//! Choices are told by their values where these are English in every language, else by the words of their labels. Where no choice is
//! clearly the one, none is taken.

use crate::form::asks_for::Fillable;
use crate::language::Language;
use crate::person::Platform;
use crate::snapshot::Choice;
use crate::wording::{self, Meaning, Scope, Text};

/// The place of the choice to take. Countries are found by [`country::choose`](crate::form::country::choose).
#[must_use]
pub fn pick(
    what: Fillable,
    choices: &[Choice],
    platform: Option<Platform>,
    language: Option<Language>,
) -> Option<usize> {
    match what {
        Fillable::AboutAi => best(choices, |choice| u32::from(yes_or_no(choice, language) == Some(true))),
        Fillable::RequestKind => best(choices, |choice| objects(choice, language)),
        Fillable::Product => platform.and_then(|platform| best(choices, |choice| is_of(choice, platform))),
        _ => None,
    }
}

/// The choice with the most points, if it has any and has them alone.
fn best(choices: &[Choice], points: impl Fn(&Choice) -> u32) -> Option<usize> {
    let points: Vec<u32> = choices.iter().map(points).collect();
    let most = points.iter().copied().max().filter(|most| *most > 0)?;
    let mut places = points.iter().enumerate().filter(|(_, points)| **points == most).map(|(place, _)| place);
    match (places.next(), places.next()) {
        (place, None) => place,
        _ => None,
    }
}

/// Whether a choice is a yes or a no; `None` where it is neither.
pub(crate) fn yes_or_no(choice: &Choice, language: Option<Language>) -> Option<bool> {
    let (mut text, mut hits) = (Text::default(), Vec::new());
    for raw in [&choice.value, &choice.label] {
        text.read(raw, 80);
        match text.folded() {
            "true" => return Some(true),
            "false" => return Some(false),
            _ => {}
        }
        wording::hits(&mut text, Scope::of(language), &mut hits);
        // "Yes, it is about AI": the answer comes first.
        for hit in hits.iter().filter(|hit| hit.at == 0 && hit.native) {
            match hit.meaning {
                Meaning::Yes => return Some(true),
                Meaning::No => return Some(false),
                _ => {}
            }
        }
    }
    None
}

/// Steps on the way to an objection that do not name it: the policy's older form asks in two steps.
const ON_THE_WAY: &str = "i want to manage my data";
/// The answer of that form's second step that is not about marketing.
const DIFFERENT: &str = "i have a different objection";

fn objects(choice: &Choice, language: Option<Language>) -> u32 {
    let mut points: u32 = 0;
    let (mut text, mut hits) = (Text::default(), Vec::new());
    for (raw, worth) in [(&choice.value, 3), (&choice.label, 2)] {
        text.read(raw, 400);
        wording::hits(&mut text, Scope::of(language), &mut hits);
        let has =
            |meaning: Meaning| hits.iter().any(|hit| hit.meaning == meaning && (hit.native || hit.words > 1));
        if has(Meaning::Objection) {
            let mut these = 40 * worth;
            these += if has(Meaning::Ai) { 10 } else { 0 };
            these += if text.folded().starts_with(DIFFERENT) { 5 } else { 0 };
            // Objecting to marketing is another right, and another answer.
            points += if has(Meaning::OtherMatter) { these / 8 } else { these };
        } else if text.folded() == ON_THE_WAY {
            points += 5;
        }
    }
    points
}

fn is_of(choice: &Choice, platform: Platform) -> u32 {
    let names: &[&str] = match platform {
        Platform::Facebook => &["facebook"],
        Platform::Instagram => &["instagram"],
        Platform::Whatsapp => &["whatsapp"],
        Platform::Meta => &["meta account", "meta quest", "meta horizon", "meta"],
    };
    let mut points = 0;
    for raw in [&choice.value, &choice.label] {
        let folded = crate::fold::fold(raw);
        for (place, name) in names.iter().enumerate() {
            let worth = u32::try_from(names.len() - place).unwrap_or(1);
            if folded == *name {
                points = points.max(10 + worth);
            } else if folded.split(' ').any(|word| word == *name)
                || (name.contains(' ') && folded.contains(name))
            {
                points = points.max(worth);
            }
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices(pairs: &[(&str, &str)]) -> Vec<Choice> {
        pairs
            .iter()
            .map(|(value, label)| Choice { value: (*value).into(), label: (*label).into(), chosen: false })
            .collect()
    }

    #[test]
    fn yes_is_found_by_value_and_by_label() {
        let german = choices(&[("", "Ja"), ("", "Nein")]);
        assert_eq!(pick(Fillable::AboutAi, &german, None, Some(Language::German)), Some(0));
        let french = choices(&[("No", "Non"), ("Yes", "Oui")]);
        assert_eq!(pick(Fillable::AboutAi, &french, None, Some(Language::French)), Some(1));
        assert_eq!(pick(Fillable::AboutAi, &choices(&[("a", "Perhaps"), ("b", "Later")]), None, None), None);
        let greek = choices(&[("", "Όχι"), ("", "Ναι")]);
        assert_eq!(pick(Fillable::AboutAi, &greek, None, Some(Language::Greek)), Some(1));
    }

    #[test]
    fn the_objection_is_found_by_english_value_and_by_words() {
        let steps = choices(&[
            ("I want to see my data", "a"),
            ("I want to manage my data", "b"),
            ("I have a question", "c"),
        ]);
        assert_eq!(pick(Fillable::RequestKind, &steps, None, Some(Language::French)), Some(1));
        let kinds = choices(&[
            ("I object to the use of my data for marketing", "…"),
            ("I have a different objection to the use of my data", "…"),
            ("I want to restrict", "…"),
        ]);
        assert_eq!(pick(Fillable::RequestKind, &kinds, None, Some(Language::German)), Some(1));
        let whatsapp = choices(&[
            ("", "How can I access my information"),
            ("", "How can I make an objection to the processing of my information"),
        ]);
        assert_eq!(pick(Fillable::RequestKind, &whatsapp, None, Some(Language::English)), Some(1));
        let third = choices(&[
            (
                "",
                "I want to access my personal information from third parties used for developing and improving AI at Meta",
            ),
            (
                "",
                "I want to object to or restrict the processing of my personal information from third parties used for AI at Meta",
            ),
            (
                "",
                "I want to delete my personal information from third parties used for developing and improving AI at Meta",
            ),
        ]);
        assert_eq!(pick(Fillable::RequestKind, &third, None, Some(Language::English)), Some(1));
    }

    #[test]
    fn the_product_is_the_platforms() {
        let list = choices(&[
            ("Facebook", "Facebook"),
            ("Messenger", "Messenger"),
            ("Instagram", "Instagram"),
            ("Meta", "Meta Quest"),
        ]);
        assert_eq!(pick(Fillable::Product, &list, Some(Platform::Instagram), None), Some(2));
        assert_eq!(pick(Fillable::Product, &list, Some(Platform::Meta), None), Some(3));
        assert_eq!(pick(Fillable::Product, &list, Some(Platform::Whatsapp), None), None);
        assert_eq!(pick(Fillable::Product, &list, None, None), None);
    }
}
