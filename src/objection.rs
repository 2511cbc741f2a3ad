//! The text of an objection for a form's field: built from the grounds that the data subject said are true.
//!
//! Takes grounds, own words, a law and a length; gives a text in the language of the given messages. Whole sentences only: what
//! does not fit is left out and named, never cut. Says nothing that the person did not confirm. Source: GDPR Art. 21(1).

use crate::law::Law;
use crate::person::Ground;
use crate::personal::Personal;
use crate::text::{Texts, Value};

/// What goes into the text.
#[derive(Clone, Debug)]
pub struct Objection<'a> {
    /// The grounds that the person said are true.
    pub grounds: &'a [Ground],
    /// What the person adds, woven in whole or not at all.
    pub own_words: &'a Personal,
    /// The law it rests on.
    pub law: Law,
    /// The most that the field takes, in UTF-16 units as `maxlength` counts; `None` where the page sets no limit.
    pub most: Option<u32>,
}

/// A composed text, and what had no room in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// The text.
    pub text: Personal,
    /// Grounds without room.
    pub left_out: Vec<Ground>,
    /// Whether the own words had no room.
    pub own_words_left_out: bool,
}

/// Length as a page's `maxlength` counts it.
#[must_use]
pub fn utf16_length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Builds the text. `None` where the field has no room for even the shortest objection.
///
/// Room goes to the opening first, then to the person's own words, then to the grounds in the order of [`Ground::ALL`], then to
/// the closing sentence. The text itself runs opening, grounds, own words, closing.
#[must_use]
pub fn compose(objection: &Objection<'_>, texts: &Texts) -> Option<Composed> {
    let most = objection.most.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let law = [("law", Value::Text(objection.law.word()))];
    let opening = ["objection-opening", "objection-shortest"]
        .iter()
        .map(|id| texts.say_with(id, &law))
        .find(|opening| utf16_length(opening) <= most)?;

    let mut room = most - utf16_length(&opening);
    let mut take = |sentence: &str| {
        // One unit for the space before it.
        let needed = utf16_length(sentence).saturating_add(1);
        let fits = needed <= room;
        if fits {
            room -= needed;
        }
        fits
    };

    let own_words = objection.own_words.reveal().trim();
    let own_words_fit = own_words.is_empty() || take(own_words);

    let (mut sentences, mut left_out) = (Vec::new(), Vec::new());
    for ground in Ground::ALL.iter().filter(|ground| objection.grounds.contains(ground)) {
        let sentence = texts.say(&format!("objection-ground-{}", ground.word()));
        if take(&sentence) {
            sentences.push(sentence);
        } else {
            left_out.push(*ground);
        }
    }
    let closing = texts.say("objection-closing");
    let closing_fits = take(&closing);

    let mut text = opening;
    let own_words_taken = own_words_fit.then_some(own_words).filter(|own_words| !own_words.is_empty());
    let rest = sentences
        .iter()
        .map(String::as_str)
        .chain(own_words_taken)
        .chain(closing_fits.then_some(closing.as_str()));
    for sentence in rest {
        text.push(' ');
        text.push_str(sentence);
    }
    Some(Composed { text: text.into(), left_out, own_words_left_out: !own_words_fit })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn english() -> Texts {
        Texts::new(Language::English, &[(Language::English, include_str!("../locales/en/objection.ftl"))])
    }

    fn composed(grounds: &[Ground], own_words: &str, most: Option<u32>) -> Option<Composed> {
        let own_words = Personal::from(own_words);
        compose(&Objection { grounds, own_words: &own_words, law: Law::Gdpr, most }, &english())
    }

    #[test]
    fn without_grounds_it_is_still_an_objection_of_100_characters() {
        for law in [Law::Gdpr, Law::Uk, Law::Fadp, Law::Other] {
            let own_words = Personal::default();
            let text =
                compose(&Objection { grounds: &[], own_words: &own_words, law, most: None }, &english())
                    .map(|composed| composed.text.reveal().to_owned())
                    .unwrap_or_default();
            assert!(text.chars().count() >= 100, "{law:?}: {text}");
            assert_eq!(text.contains("21(1)"), matches!(law, Law::Gdpr | Law::Uk), "{law:?}: {text}");
        }
    }

    #[test]
    fn own_words_are_whole_or_left_out() {
        let own_words = "My name is rare, and everybody finds me.";
        let all = composed(&[Ground::Expectation], own_words, None).unwrap();
        assert!(all.text.reveal().contains(own_words));
        let tight = composed(&[Ground::Expectation], own_words, Some(180)).unwrap();
        assert!(tight.own_words_left_out);
        assert!(!tight.text.reveal().contains("rare"));
        assert_eq!(tight.left_out, [Ground::Expectation]);
    }

    #[test]
    fn what_has_no_room_is_named_and_every_sentence_is_whole() {
        let texts = english();
        for most in 0..2_000 {
            let own_words = Personal::from("Ünd so weiter… 🙂");
            let objection =
                Objection { grounds: Ground::ALL, own_words: &own_words, law: Law::Gdpr, most: Some(most) };
            let Some(composed) = compose(&objection, &texts) else {
                assert!(most < 80);
                continue;
            };
            let text = composed.text.reveal();
            assert!(utf16_length(text) <= most as usize);
            assert!(text.ends_with(['.', '🙂']), "{most}: {text}");
            for ground in Ground::ALL {
                let sentence = texts.say(&format!("objection-ground-{}", ground.word()));
                assert_ne!(
                    text.contains(&sentence),
                    composed.left_out.contains(ground),
                    "{most}: {ground:?}"
                );
            }
        }
    }

    #[test]
    fn grounds_come_in_one_order_and_once() {
        let one = composed(&[Ground::Irreversible, Ground::Children, Ground::Children], "", None).unwrap();
        let other = composed(&[Ground::Children, Ground::Irreversible], "", None).unwrap();
        assert_eq!(one, other);
    }
}
