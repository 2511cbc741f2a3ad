//! Which of a form's choices to take: yes, the objection, the person's product.
//!
//! Choices are told by their values where these are English in every language, else by the words of their labels. Where no choice is
//! clearly the one, none is taken. A list that shows its choices only once it is open is looked through by what the choice is called.

use crate::fold::fold;
use crate::form::asks_for::Fillable;
use crate::form::country;
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

/// What a platform is called in a form's choices, folded, the best first.
const fn names_of(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Facebook => &["facebook"],
        Platform::Instagram => &["instagram"],
        Platform::Whatsapp => &["whatsapp"],
        Platform::Meta => &["meta account", "meta quest", "meta horizon", "meta"],
    }
}

fn is_of(choice: &Choice, platform: Platform) -> u32 {
    let names = names_of(platform);
    let mut points = 0;
    for raw in [&choice.value, &choice.label] {
        let folded = fold(raw);
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

/// How the choice to take is called in a list that is not open yet: the content script reads the list when it has opened it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Its names, the best first.
    pub names: Vec<String>,
    /// A regular expression that it fits, where none of the names is there: it must be the only choice that does. Empty: none does.
    pub like: String,
}

/// Yes, and what a choice to object has in it, as they are written; English last, for lists that nobody translated. The terms are those
/// of GDPR Art. 21 in each language, and the verbs beside them.
#[rustfmt::skip]
const SPELT: &[(Language, &[&str], &str)] = &[
    (Language::Bulgarian, &["Да", "Yes"], "възра|object"),
    (Language::Czech, &["Ano", "Yes"], "námit|object"),
    (Language::Danish, &["Ja", "Yes"], "indsig|object"),
    (Language::German, &["Ja", "Yes"], "widerspr|widerspruch|einspruch|einwand|object"),
    (Language::Greek, &["Ναι", "Yes"], "εναντ|αντίρρ|αντιτ|ένστασ|object"),
    (Language::English, &["Yes"], "object"),
    (Language::Spanish, &["Sí", "Yes"], "oposici|oponer|opongo|opón|objeci|object"),
    (Language::Estonian, &["Jah", "Yes"], "vastuvä|vaidlust|object"),
    (Language::Finnish, &["Kyllä", "Yes"], "vastust|vastala|object"),
    (Language::French, &["Oui", "Yes"], "oppos|object"),
    (Language::Irish, &["Tá", "Baineann", "Is ea", "Yes"], "agóid|object"),
    (Language::Croatian, &["Da", "Yes"], "prigov|object"),
    (Language::Hungarian, &["Igen", "Yes"], "tiltakoz|kifogás|object"),
    (Language::Icelandic, &["Já", "Yes"], "andmæl|object"),
    (Language::Italian, &["Sì", "Yes"], "opposi|opporm|opporsi|opporti|oppong|object"),
    (Language::Lithuanian, &["Taip", "Yes"], "nesutik|nesutin|prieštar|object"),
    (Language::Latvian, &["Jā", "Yes"], "iebil|object"),
    (Language::Maltese, &["Iva", "Yes"], "oġġezzjon|object"),
    (Language::Norwegian, &["Ja", "Yes"], "protest|innsig|motset|object"),
    (Language::Dutch, &["Ja", "Yes"], "bezwa|object"),
    (Language::Polish, &["Tak", "Yes"], "sprzeci|object"),
    (Language::Portuguese, &["Sim", "Yes"], "oposiç|oponh|opõe|opor-me|me opor|opor-se|objeç|object"),
    (Language::Romanian, &["Da", "Yes"], "opoz|opun|opui|obiec|object"),
    (Language::Slovak, &["Áno", "Yes"], "námiet|namiet|object"),
    (Language::Slovenian, &["Da", "Yes"], "ugov|object"),
    (Language::Swedish, &["Ja", "Yes"], "invänd|object"),
];

/// What an objection to advertising has in it: that is another right, and another choice.
const ADVERTISING: &str = "market|werb|reklam|advert|publicit|publicid|pubblicit|annonc|anunci|reclam|mainos|hirdet|auglýs|fógra|oglas|oglaš|\
    reklām|riklam|διαφήμ|διαφημ|реклам|маркет";

/// What to look for in a list that is not open yet; `None` where nothing is to be taken.
#[must_use]
pub fn wanted(what: Fillable, platform: Option<Platform>, language: Option<Language>) -> Option<Wanted> {
    let (_, yes, objections) =
        SPELT.iter().find(|(spelt, ..)| *spelt == language.unwrap_or(Language::English))?;
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    match what {
        Fillable::AboutAi => Some(Wanted { names: owned(yes), ..Wanted::default() }),
        Fillable::RequestKind => {
            let like = format!("^(?!.*({ADVERTISING})).*({objections})");
            Some(Wanted { names: Vec::new(), like })
        }
        Fillable::Product => Some(Wanted { names: owned(names_of(platform?)), ..Wanted::default() }),
        _ => None,
    }
}

/// Whether a list shows a prompt instead of an answer: "Select a country", "Choose an option", its own label, nothing.
///
/// What is not in the tables must not be taken for a prompt, so a prompt has to tell to choose, or to speak of a country where one is
/// asked for.
#[must_use]
pub fn is_prompt(what: Fillable, shown: &str, names: &[&str], language: Option<Language>) -> bool {
    let folded = fold(shown);
    if folded.is_empty() || names.iter().any(|name| fold(name) == folded) {
        return true;
    }
    let (mut text, mut hits) = (Text::default(), Vec::new());
    text.read(shown, 100);
    wording::hits(&mut text, Scope::of(language), &mut hits);
    let says = |meaning: Meaning| hits.iter().any(|hit| hit.meaning == meaning && hit.native);
    match what {
        Fillable::Country => {
            !country::is_name(shown) && (says(Meaning::Choose) || (text.len() > 1 && says(Meaning::Country)))
        }
        // An answer may begin with such a word too; a prompt is short and names nothing that one could object to.
        Fillable::AboutAi | Fillable::RequestKind | Fillable::Product => {
            text.len() <= 6 && says(Meaning::Choose) && !says(Meaning::Objection) && !says(Meaning::Ai)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::tests::choices;

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

    #[test]
    fn every_language_has_what_to_look_for_in_a_list_that_is_not_open() {
        for language in Language::ALL {
            let yes = wanted(Fillable::AboutAi, None, Some(*language)).unwrap().names;
            // What is looked for in a list is what would be taken from one that lies open.
            let open: Vec<Choice> = choices(&[("", &yes[0]), ("", "?")]);
            assert_eq!(pick(Fillable::AboutAi, &open, None, Some(*language)), Some(0), "{language:?}");
            let like = wanted(Fillable::RequestKind, None, Some(*language)).unwrap().like;
            assert!(like.ends_with("object)"), "{language:?}");
        }
        let product = wanted(Fillable::Product, Some(Platform::Instagram), None).unwrap();
        assert_eq!(product.names, ["instagram"]);
        assert_eq!(wanted(Fillable::Product, None, None), None);
        assert_eq!(wanted(Fillable::Email, None, None), None);
    }

    #[test]
    fn a_prompt_is_no_answer_and_an_answer_is_no_prompt() {
        let prompt = |what: Fillable, shown: &str, language: Language| {
            is_prompt(what, shown, &["Country of residence"], Some(language))
        };
        for (what, shown, language) in [
            (Fillable::Country, "", Language::English),
            (Fillable::Country, "Select a country", Language::English),
            (Fillable::Country, "Country of residence", Language::English),
            (Fillable::Country, "Sélectionnez un pays", Language::French),
            (Fillable::Country, "Land auswählen", Language::German),
            (Fillable::Country, "Bitte wählen", Language::German),
            (Fillable::Product, "Select…", Language::English),
            (Fillable::Product, "Choose an option", Language::English),
            (Fillable::RequestKind, "Sélectionner une option", Language::French),
            (Fillable::RequestKind, "Wähle eine Option aus", Language::German),
            (Fillable::AboutAi, "—", Language::Greek),
            (Fillable::AboutAi, "Επιλέξτε", Language::Greek),
        ] {
            assert!(prompt(what, shown, language), "{shown}");
        }
        for (what, shown, language) in [
            (Fillable::Country, "Pays-Bas", Language::French),
            (Fillable::Country, "Japan", Language::English),
            (Fillable::Country, "Nederland", Language::Dutch),
            (Fillable::Country, "United Kingdom", Language::English),
            (Fillable::Product, "Instagram", Language::English),
            (Fillable::RequestKind, "Object to the use of my information for AI at Meta", Language::English),
            (Fillable::RequestKind, "Delete my information", Language::English),
            (Fillable::AboutAi, "No", Language::English),
            (Fillable::Email, "Select…", Language::English),
        ] {
            assert!(!prompt(what, shown, language), "{shown}");
        }
    }

    #[test]
    fn an_answer_is_told_by_its_value_too_and_by_its_first_word() {
        for (value, label, answer) in [
            ("true", "Perhaps", Some(true)),
            ("false", "Perhaps", Some(false)),
            ("", "Yes, it is about AI", Some(true)),
            ("", "No, it is not", Some(false)),
            ("", "I say yes", None),
            ("", "Perhaps", None),
        ] {
            let choice = &choices(&[(value, label)])[0];
            assert_eq!(yes_or_no(choice, Some(Language::English)), answer, "{value} {label}");
        }
    }

    #[test]
    fn of_several_answers_that_object_it_is_the_one_about_ai_then_the_one_in_english_never_that_about_marketing()
     {
        let taken = |pairs: &[(&str, &str)]| {
            pick(Fillable::RequestKind, &choices(pairs), None, Some(Language::English))
        };
        let object = "I want to object to the use of my information";
        let about_ai = "I want to object to the use of my information for AI";
        let marketing = "I want to object to direct marketing";
        assert_eq!(taken(&[("", object), ("", about_ai)]), Some(1));
        assert_eq!(taken(&[("", object), (object, "")]), Some(1));
        assert_eq!(taken(&[(marketing, marketing), ("", object)]), Some(1));
        assert_eq!(taken(&[("", "I want to manage my data"), ("", "I want to delete my data")]), Some(0));
        assert_eq!(taken(&[("", "I want to manage my data"), ("", marketing)]), Some(1));
        assert_eq!(taken(&[("", "I want to delete my data")]), None);
        assert_eq!(taken(&[("", object), ("", object)]), None);
    }

    #[test]
    fn a_product_is_found_by_its_whole_name_before_a_part_of_another_and_the_better_name_first() {
        let taken = |labels: &[(&str, &str)], platform| {
            pick(Fillable::Product, &choices(labels), Some(platform), None)
        };
        assert_eq!(taken(&[("", "Facebook Lite"), ("", "Facebook")], Platform::Facebook), Some(1));
        assert_eq!(taken(&[("", "Messenger"), ("", "The Facebook app")], Platform::Facebook), Some(1));
        assert_eq!(taken(&[("", "Facebooker"), ("", "Messenger")], Platform::Facebook), None);
        assert_eq!(taken(&[("", "Meta"), ("", "Meta Quest"), ("", "Meta account")], Platform::Meta), Some(2));
        assert_eq!(taken(&[("", "Meta"), ("", "Meta Quest")], Platform::Meta), Some(1));
        assert_eq!(taken(&[("", "My Meta account"), ("", "About Meta")], Platform::Meta), Some(0));
        assert_eq!(taken(&[("instagram", "Bilder"), ("facebook", "Freunde")], Platform::Facebook), Some(1));
    }

    #[test]
    fn a_prompt_is_short_and_names_nothing_that_one_could_object_to() {
        for what in [Fillable::AboutAi, Fillable::RequestKind, Fillable::Product] {
            let is = |shown: &str| is_prompt(what, shown, &["Which one?"], Some(Language::English));
            assert!(is("Select an option") && is("") && is("which one"));
            assert!(!is("Select this option if you want your data to be deleted"));
            assert!(!is("Choose to object") && !is("Select AI at Meta") && !is("Something else"));
        }
        assert!(!is_prompt(Fillable::Email, "Select an option", &[], Some(Language::English)));
    }
}
