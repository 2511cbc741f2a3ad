//! The text of an objection for a form's field: built from the grounds that the data subject said are true.
//!
//! Takes grounds, own words, a law and a length; gives a text in the language of the given messages. Whole sentences only: what
//! does not fit is left out and named, never cut. Says nothing that the person did not confirm. Source: GDPR Art. 21(1).

use crate::law::Law;
use crate::page::Route;
use crate::person::{ForWhom, Ground};
use crate::personal::Personal;
use crate::text::{Texts, Value};

/// In whose name, and about which data. Each has an opening of its own, and grounds that can be true there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The person, about their own accounts.
    Own,
    /// The person, about data that Meta has from others: on the third-party form, and without an account.
    ThirdParty,
    /// A parent, for a child.
    Child,
    /// Somebody, for a person whom they represent.
    Represented,
}

impl Voice {
    /// The voice that is true: by for whom the person objects, and on which form.
    #[must_use]
    pub const fn of(for_whom: ForWhom, route: Option<Route>) -> Voice {
        match (for_whom, route) {
            (ForWhom::Child, _) => Voice::Child,
            (ForWhom::Represented, _) => Voice::Represented,
            (ForWhom::NoAccount, _) | (ForWhom::Myself, Some(Route::ThirdParty)) => Voice::ThirdParty,
            (ForWhom::Myself, _) => Voice::Own,
        }
    }

    const fn openings(self) -> [&'static str; 2] {
        match self {
            Voice::Own => ["objection-opening", "objection-shortest"],
            Voice::ThirdParty => ["objection-opening-third-party", "objection-shortest-third-party"],
            Voice::Child => ["objection-opening-child", "objection-shortest-child"],
            Voice::Represented => ["objection-opening-represented", "objection-shortest-represented"],
        }
    }

    /// Whether a ground's sentence can be said in this voice. The sentences speak of what I posted and of my data: they fit nobody else,
    /// and what I posted is not what others have told.
    #[must_use]
    pub const fn can_say(self, ground: Ground) -> bool {
        match self {
            Voice::Own => true,
            Voice::ThirdParty => matches!(
                ground,
                Ground::ProfessionSafety | Ground::Irreversible | Ground::NotNecessary | Ground::NonUser
            ),
            Voice::Child | Voice::Represented => false,
        }
    }
}

/// How long a text may be where the page itself sets no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// For a small field.
    Short,
    /// For Meta's field for the reason, as large as it usually is.
    Standard,
    /// Everything: for a letter.
    Full,
}

impl Length {
    /// The most UTF-16 units, for [`Objection::most`].
    #[must_use]
    pub const fn most(self) -> Option<u32> {
        match self {
            Length::Short => Some(250),
            Length::Standard => Some(500),
            Length::Full => None,
        }
    }
}

/// The source that a ground's reasoning rests on: an id in `data/sources.toml`. The sentence itself is `ground-why-` and its word.
#[must_use]
pub const fn source_of(ground: Ground) -> &'static str {
    match ground {
        Ground::SpecialCategories => "gdpr-9",
        Ground::Children | Ground::CreativeWork | Ground::NotNecessary => "gdpr-6",
        Ground::ProfessionSafety | Ground::Irreversible => "gdpr-21",
        Ground::Expectation | Ground::NonUser => "gdpr",
    }
}

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

/// Builds the text in the person's own voice. See [`compose_as`].
#[must_use]
pub fn compose(objection: &Objection<'_>, texts: &Texts) -> Option<Composed> {
    compose_as(Voice::Own, objection, texts)
}

/// Builds the text. `None` where the field has no room for even the shortest objection.
///
/// Room goes to the opening first, then to the person's own words, then to the grounds in the order of [`Ground::ALL`], then to
/// the closing sentence. Where the own words, or else more of the grounds, have room after the shorter opening or with the grounds in
/// a few words, that is taken: their reasons are worth more than fuller wording, and their own words most. The text itself runs opening, grounds, own words, closing.
#[must_use]
pub fn compose_as(voice: Voice, objection: &Objection<'_>, texts: &Texts) -> Option<Composed> {
    let [full, short] = voice.openings();
    let mut best: Option<((bool, usize), Composed)> = None;
    for (opening, grounds) in [(full, SENTENCES), (short, SENTENCES), (full, BRIEF), (short, BRIEF)] {
        let Some(composed) = compose_after(opening, grounds, voice, objection, texts) else { continue };
        let left_out = (composed.own_words_left_out, composed.left_out.len());
        if best.as_ref().is_none_or(|(least, _)| left_out < *least) {
            best = Some((left_out, composed));
        }
        if left_out == (false, 0) {
            break;
        }
    }
    best.map(|(_, composed)| composed)
}

/// How the ids of the grounds begin: a sentence or two each, or a few words.
const SENTENCES: &str = "objection-ground-";
const BRIEF: &str = "objection-brief-";

fn compose_after(
    opening: &str,
    grounds: &str,
    voice: Voice,
    objection: &Objection<'_>,
    texts: &Texts,
) -> Option<Composed> {
    let most = objection.most.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let mut text = texts.say_with(opening, &[("law", Value::Text(objection.law.word()))]);
    let mut room = most.checked_sub(utf16_length(&text))?;
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
    if voice == Voice::Child {
        let sentence = texts.say("objection-child-reason");
        if take(&sentence) {
            sentences.push(sentence);
        }
    }
    let chosen =
        Ground::ALL.iter().filter(|ground| objection.grounds.contains(ground) && voice.can_say(**ground));
    for ground in chosen {
        let sentence = texts.say(&format!("{grounds}{}", ground.word()));
        if take(&sentence) {
            sentences.push(sentence);
        } else {
            left_out.push(*ground);
        }
    }
    let closing = texts.say("objection-closing");
    let closing_fits = take(&closing);

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
        let tight = composed(&[Ground::Expectation], own_words, Some(100)).unwrap();
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
                let said = [SENTENCES, BRIEF]
                    .map(|grounds| texts.say(&format!("{grounds}{}", ground.word())))
                    .iter()
                    .any(|sentence| text.contains(sentence));
                assert_ne!(said, composed.left_out.contains(ground), "{most}: {ground:?}");
            }
        }
    }

    #[test]
    fn reasons_are_worth_more_than_a_fuller_opening() {
        let own_words = "My name is rare, and everybody finds me.";
        let small = composed(&[Ground::Expectation], own_words, Some(180)).unwrap();
        assert!(small.text.reveal().contains(own_words) && !small.own_words_left_out);
        assert!(small.text.reveal().starts_with("I object under Art. 21(1) GDPR"));
    }

    #[test]
    fn each_length_has_its_objection_and_a_short_one_still_a_ground() {
        for ground in Ground::ALL {
            let of = |length: Length| composed(&[*ground], "", length.most()).unwrap();
            for (length, most) in [(Length::Short, 250), (Length::Standard, 500)] {
                let composed = of(length);
                assert!(utf16_length(composed.text.reveal()) <= most, "{ground:?}");
                assert!(composed.text.reveal().contains("21(1)"), "{ground:?}");
                assert_eq!(composed.left_out, [], "{ground:?} {length:?}");
            }
            assert!(crate::page::sources::find(source_of(*ground)).is_some(), "{ground:?}");
        }
        let many = [Ground::Expectation, Ground::Children, Ground::Irreversible];
        assert_eq!(composed(&many, "", Length::Short.most()).unwrap().left_out, []);
        assert!(composed(Ground::ALL, "", Length::Full.most()).unwrap().left_out.is_empty());
    }

    #[test]
    fn the_voice_is_that_of_the_person_and_the_form() {
        assert_eq!(Voice::of(ForWhom::Myself, Some(Route::FacebookOwn)), Voice::Own);
        assert_eq!(Voice::of(ForWhom::Myself, Some(Route::ThirdParty)), Voice::ThirdParty);
        assert_eq!(Voice::of(ForWhom::NoAccount, None), Voice::ThirdParty);
        assert_eq!(Voice::of(ForWhom::Child, Some(Route::ThirdParty)), Voice::Child);
    }

    #[test]
    fn each_voice_speaks_of_its_own_data_and_of_nothing_untrue() {
        let own_words = Personal::from("I was never asked.");
        for law in [Law::Gdpr, Law::Uk, Law::Fadp, Law::Other] {
            let of = |voice: Voice| {
                let objection = Objection { grounds: Ground::ALL, own_words: &own_words, law, most: None };
                let composed = compose_as(voice, &objection, &english()).unwrap();
                assert!(composed.left_out.is_empty() && !composed.own_words_left_out, "{voice:?}");
                composed.text.reveal().to_owned()
            };
            let third_party = of(Voice::ThirdParty);
            assert!(
                third_party.contains("from other people") && !third_party.contains("I posted"),
                "{third_party}"
            );
            assert!(third_party.contains("I have no account") && !third_party.contains("I have shared"));
            for voice in [Voice::Child, Voice::Represented] {
                let text = of(voice);
                assert!(!text.contains("my personal data") && !text.contains("My data"), "{text}");
                assert!(text.contains("I was never asked."), "{text}");
            }
            assert!(of(Voice::Child).contains("interests of children"));
        }
    }

    #[test]
    fn grounds_come_in_one_order_and_once() {
        let one = composed(&[Ground::Irreversible, Ground::Children, Ground::Children], "", None).unwrap();
        let other = composed(&[Ground::Children, Ground::Irreversible], "", None).unwrap();
        assert_eq!(one, other);
    }
}
