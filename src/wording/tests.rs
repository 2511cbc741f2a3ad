//! What the words of the tables are found in, and that the tables are whole.

use proptest::prelude::*;

use super::lexicon::{bit, lexicon, table};
use super::{IDENTIFIERS, Meaning, Scope, Text, hits, near_hits};
use crate::fold::{self, fold};
use crate::language::Language;

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
            lexicon.text(word).len() == 1 || !lexicon.text(word).bytes().all(|byte| byte.is_ascii_digit())
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
        meanings("Wie wirkt sich das Verarbeiten auf dich aus", Language::German).contains(&Meaning::Reason)
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
    for (raw, forgiven) in
        [("your objction", true), ("an objecttion", true), ("obgection", true), ("objectoin to AI", false)]
    {
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
