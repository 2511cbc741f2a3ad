//! Countries: their names in 26 languages, and finding one among a form's choices.
//!
//! The names are Unicode CLDR's (`data/countries.toml`, Unicode License v3), with common other names beside them. A choice is found by
//! its ISO code first, then by name in the page's language, then by any name; never by its place.

use std::sync::OnceLock;

use crate::fold::fold;
use crate::language::Language;
use crate::snapshot::Choice;

mod table {
    include!(concat!(env!("OUT_DIR"), "/countries.rs"));
}

/// ISO 3166-1 alpha-2 codes of all countries: a list of choices that has many of them as values is a list of countries.
const ISO: &str = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCY\
    CZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISIT\
    JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNI\
    NLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTK\
    TLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

/// The countries whose names are known, by ISO 3166-1 alpha-2 code: EU and EEA, Switzerland, the United Kingdom.
pub static ALL: &[&str] = table::CODES;

/// Where a country stands in [`ALL`]; codes in any case, `UK` for `GB` and `EL` for `GR` as the EU writes them.
fn place(iso: &str) -> Option<usize> {
    let iso = iso.trim().to_ascii_uppercase();
    let iso = match iso.as_str() {
        "UK" => "GB",
        "EL" => "GR",
        other => other,
    };
    ALL.iter().position(|code| *code == iso)
}

/// A country's name in a language.
///
/// ```
/// use objector::{form::country, language::Language};
/// assert_eq!(country::name("GR", Language::Finnish), Some("Kreikka"));
/// assert_eq!(country::name("US", Language::Finnish), None);
/// ```
#[must_use]
pub fn name(iso: &str, language: Language) -> Option<&'static str> {
    name_in(place(iso)?, language as usize)
}

fn name_in(country: usize, language: usize) -> Option<&'static str> {
    table::NAMES.get(language)?.split('|').nth(country)
}

/// Names to look for or to type, the best first: the page's language, its variants, English, other names.
#[must_use]
pub fn names(iso: &str, language: Option<Language>) -> Vec<String> {
    let Some(place) = place(iso) else { return Vec::new() };
    let brazilian = Language::ALL.len();
    let own = language.and_then(|language| name_in(place, language as usize));
    let variant =
        language.filter(|language| *language == Language::Portuguese).and_then(|_| name_in(place, brazilian));
    let english = name_in(place, Language::English as usize);
    let mut names: Vec<String> = Vec::new();
    for name in [own, variant, english].into_iter().flatten().chain(aliases(place)) {
        if !names.iter().any(|known| known == name) {
            names.push(name.into());
        }
    }
    names
}

fn aliases(country: usize) -> impl Iterator<Item = &'static str> {
    let code = ALL.get(country).copied().unwrap_or_default();
    table::ALIASES.iter().filter(move |(of, _)| *of == code).flat_map(|(_, aliases)| aliases.split('|'))
}

/// Finds a country among a form's choices.
#[must_use]
pub fn choose(choices: &[Choice], iso: &str, language: Option<Language>) -> Option<usize> {
    let iso = iso.trim().to_ascii_uppercase();
    if iso.len() != 2 || !iso.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let mut by_code = choices.iter().enumerate().filter(|(_, choice)| {
        let value = choice.value.trim();
        value.eq_ignore_ascii_case(&iso)
            || (iso == "GB" && value.eq_ignore_ascii_case("UK"))
            || (iso == "GR" && value.eq_ignore_ascii_case("EL"))
    });
    // Two choices of one code would be a list of something else.
    if let (Some((place, _)), None) = (by_code.next(), by_code.next()) {
        return Some(place);
    }
    let country = place(&iso)?;
    let folded: Vec<String> = choices.iter().map(|choice| fold(name_in_label(&choice.label))).collect();
    let find = |name: &str| {
        let name = fold(name_in_label(name));
        folded.iter().position(|label| *label == name)
    };
    names(&iso, language)
        .iter()
        .find_map(|name| find(name))
        .or_else(|| (0..table::NAMES.len()).find_map(|other| find(name_in(country, other)?)))
        .or_else(|| in_parts(choices, &names(&iso, language)))
        .or_else(|| {
            // The value may be the English name while the label is in a language that nobody foresaw.
            let english = fold(name_in(country, Language::English as usize)?);
            choices.iter().position(|choice| fold(&choice.value) == english)
        })
}

/// Finds a country whose label names it beside something else: `Deutschland / Germany`, `DE – Deutschland`, `Ireland, Republic of`. Only
/// one choice may.
fn in_parts(choices: &[Choice], names: &[String]) -> Option<usize> {
    let names: Vec<String> = names.iter().map(|name| fold(name)).collect();
    let named = |choice: &Choice| {
        choice
            .label
            .split(['/', '|', ',', '–', '—', ':', '·', '(', ')'])
            .chain(choice.label.split(" - "))
            .any(|part| {
                let part = fold(part);
                !part.is_empty() && names.contains(&part)
            })
    };
    let mut fitting = choices.iter().enumerate().filter(|(_, choice)| named(choice)).map(|(place, _)| place);
    match (fitting.next(), fitting.next()) {
        (place, None) => place,
        _ => None,
    }
}

/// The name in a label that says more: `Deutschland (+49)`, `+93 (Afghanistan)`, `Albania (Shqipëri)`.
fn name_in_label(label: &str) -> &str {
    let outside = |c: char| !c.is_alphabetic();
    let (before, after) = label.split_once('(').unwrap_or((label, ""));
    let before = before.trim_matches(outside);
    if before.is_empty() { after.trim_matches(outside) } else { before }
}

/// Whether a text is a country's name, in any of the languages.
pub(crate) fn is_name(text: &str) -> bool {
    known_names().binary_search(&fold(name_in_label(text))).is_ok()
}

/// All names, folded and sorted.
fn known_names() -> &'static [String] {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let names = table::NAMES.iter().flat_map(|names| names.split('|'));
        let aliases = table::ALIASES.iter().flat_map(|(_, aliases)| aliases.split('|'));
        let mut all: Vec<String> = names.chain(aliases).map(|name| fold(name_in_label(name))).collect();
        all.sort_unstable();
        all.dedup();
        all
    })
}

/// What a list of choices lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lists {
    /// Countries.
    Countries,
    /// Countries, with the country codes of telephone numbers.
    CountriesToDial,
    /// Country codes of telephone numbers alone.
    DialCodes,
    /// Something else.
    Else,
}

/// Fewer choices than these prove nothing: a form for three countries asks by its label.
const ENOUGH: usize = 10;
/// Lists longer than these are not lists of countries.
const MOST: usize = 400;

/// Whether choices are countries, whatever their label says.
pub(crate) fn lists(choices: &[Choice]) -> Lists {
    if choices.len() < ENOUGH || choices.len() > MOST {
        return Lists::Else;
    }
    let known = known_names();
    let (mut filled, mut named, mut coded, mut dialled) = (0, 0, 0, 0);
    for choice in choices {
        let (value, label) = (choice.value.trim(), choice.label.trim());
        if value.is_empty() && !label.contains(char::is_alphabetic) {
            continue;
        }
        filled += 1;
        let number = |text: &str| {
            text.split_once('+').is_some_and(|(_, after)| after.starts_with(|c: char| c.is_ascii_digit()))
        };
        dialled += usize::from(number(label) || number(value) || label.starts_with("00"));
        let name = fold(name_in_label(label));
        named += usize::from(known.binary_search(&name).is_ok());
        coded += usize::from(is_iso(value));
    }
    if dialled * 2 > filled {
        if named >= ENOUGH { Lists::CountriesToDial } else { Lists::DialCodes }
    } else if named >= ENOUGH || (coded >= ENOUGH && coded * 10 >= filled * 9 && named > 0) {
        Lists::Countries
    } else {
        Lists::Else
    }
}

fn is_iso(value: &str) -> bool {
    value.len() == 2 && ISO.as_bytes().chunks_exact(2).any(|code| code.eq_ignore_ascii_case(value.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::tests::choices;

    #[test]
    fn every_country_is_found_by_code_and_by_its_name_in_every_language() {
        for language in Language::ALL {
            let by_name: Vec<(&str, &str)> = std::iter::once(("", "…"))
                .chain(ALL.iter().map(|iso| ("", name(iso, *language).unwrap())))
                .collect();
            let by_code: Vec<(&str, &str)> = ALL.iter().map(|iso| (*iso, "?")).collect();
            for (place, iso) in ALL.iter().enumerate() {
                assert_eq!(
                    choose(&choices(&by_name), iso, Some(*language)),
                    Some(place + 1),
                    "{iso} in {language:?}"
                );
                assert_eq!(
                    choose(&choices(&by_name), iso, None),
                    Some(place + 1),
                    "{iso} in {language:?}, unknown"
                );
                assert_eq!(choose(&choices(&by_code), iso, None), Some(place));
            }
            assert_eq!(lists(&choices(&by_name)), Lists::Countries, "{language:?}");
        }
    }

    #[test]
    fn other_names_and_other_codes() {
        let list = choices(&[
            ("1", "Czech Republic"),
            ("2", "Holland"),
            ("3", "Great Britain"),
            ("4", "Slovak Republic"),
            ("5", "Éire"),
        ]);
        for (iso, place) in [("CZ", 0), ("NL", 1), ("GB", 2), ("SK", 3), ("IE", 4)] {
            assert_eq!(choose(&list, iso, Some(Language::English)), Some(place));
        }
        assert_eq!(choose(&choices(&[("UK", "…"), ("EL", "…")]), "GR", None), Some(1));
        for label in ["Deutschland (+49)", "+49 (Germany)", "Germany (Deutschland)", "Germany +49"] {
            assert_eq!(choose(&choices(&[("", "…"), ("49", label)]), "DE", None), Some(1), "{label}");
        }
        assert_eq!(choose(&list, "NO", None), None);
        assert_eq!(choose(&list, "", None), None);
        assert_eq!(choose(&choices(&[("BR", "Brasil")]), "BR", None), Some(0));
    }

    #[test]
    fn a_country_is_found_by_the_names_that_people_use() {
        for (iso, language, label) in [
            ("CZ", Language::Bulgarian, "Чешка република"),
            ("CZ", Language::Finnish, "Tšekin tasavalta"),
            ("CZ", Language::English, "Czechia (Czech Republic)"),
            ("GB", Language::Finnish, "Iso-Britannia"),
            ("GB", Language::Polish, "Wielka Brytania"),
            ("GB", Language::English, "England"),
            ("GB", Language::Greek, "Μεγάλη Βρετανία"),
            ("NL", Language::Greek, "Ολλανδία"),
            ("NL", Language::English, "Netherlands, The"),
            ("NL", Language::Italian, "Olanda"),
            ("IE", Language::English, "Ireland, Republic of"),
            ("IE", Language::Irish, "Poblacht na hÉireann"),
            ("SK", Language::Hungarian, "Szlovák Köztársaság"),
            ("DE", Language::German, "\u{1F1E9}\u{1F1EA} Deutschland"),
            ("DE", Language::German, "Deutschland / Germany"),
            ("DE", Language::German, "DE – Deutschland"),
            ("DE", Language::German, "DE - Deutschland"),
            ("GR", Language::English, "Hellas"),
            ("BR", Language::Portuguese, "Brasil"),
            ("KR", Language::English, "Korea, South"),
            // In a list that nobody translated, and in one in yet another language.
            ("SE", Language::Hungarian, "Sweden"),
            ("FI", Language::French, "Suomi"),
        ] {
            let list = choices(&[("", "…"), ("1", "Nigeria"), ("2", label), ("3", "Österreich, Wien")]);
            assert_eq!(choose(&list, iso, Some(language)), Some(2), "{label}");
        }
        // Two that fit are none.
        let twice = choices(&[("1", "Ireland / Éire"), ("2", "Ireland, North")]);
        assert_eq!(choose(&twice, "IE", Some(Language::English)), None);
    }

    #[test]
    fn states_languages_and_dial_codes_are_no_countries() {
        let states =
            ["AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA"];
        let list: Vec<(&str, &str)> = states.iter().map(|state| (*state, "State")).collect();
        assert_eq!(lists(&choices(&list)), Lists::Else);
        let codes: Vec<(String, String)> =
            (30..60).map(|code| (format!("+{code}"), format!("Land (+{code})"))).collect();
        let codes: Vec<(&str, &str)> =
            codes.iter().map(|(value, label)| (value.as_str(), label.as_str())).collect();
        assert_eq!(lists(&choices(&codes)), Lists::DialCodes);
    }

    /// So many countries, then so many of something else.
    fn listed(countries: usize, others: usize) -> Vec<Choice> {
        let names = ["Austria", "Belgium", "Denmark", "Finland", "France", "Germany", "Greece", "Ireland"]
            .into_iter()
            .chain(["Italy", "Malta", "Norway", "Poland", "Spain", "Sweden"]);
        let country = |name: &str| Choice { value: String::new(), label: name.into(), chosen: false };
        let other = |n: usize| country(&format!("Something {n}"));
        names.take(countries).map(country).chain((0..others).map(other)).collect()
    }

    #[test]
    fn a_list_is_one_of_countries_from_ten_of_them_on() {
        assert_eq!(lists(&listed(9, 0)), Lists::Else);
        assert_eq!(lists(&listed(9, 5)), Lists::Else);
        assert_eq!(lists(&listed(10, 0)), Lists::Countries);
        assert_eq!(lists(&listed(14, 386)), Lists::Countries);
        assert_eq!(lists(&listed(14, 387)), Lists::Else);
    }

    #[test]
    fn codes_of_countries_do_where_nearly_all_are_and_one_is_named() {
        let coded = |codes: &[&str], others: usize, first: &str| {
            let mut list: Vec<Choice> = codes
                .iter()
                .map(|code| Choice { value: (*code).into(), label: format!("({code})"), chosen: false })
                .collect();
            list.extend((0..others).map(|n| Choice {
                value: format!("other {n}"),
                label: format!("Something {n}"),
                chosen: false,
            }));
            list[0].label = first.into();
            lists(&list)
        };
        let ten = ["AT", "BE", "dk", "FI", "FR", "DE", "GR", "IE", "IT", "MT"];
        assert_eq!(coded(&ten, 0, "Austria"), Lists::Countries);
        assert_eq!(coded(&ten, 1, "Austria"), Lists::Countries);
        assert_eq!(coded(&ten, 2, "Austria"), Lists::Else);
        assert_eq!(coded(&ten, 0, "Anything"), Lists::Else);
        assert_eq!(coded(&ten[..9], 1, "Austria"), Lists::Else);
        let none = ["AT", "BE", "dk", "FI", "FR", "DE", "GR", "IE", "IT", "??"];
        assert_eq!(coded(&none, 0, "Austria"), Lists::Else);
    }

    #[test]
    fn numbers_to_dial_are_told_from_countries_where_more_than_half_have_one() {
        let dialled = |countries: usize, with: fn(usize, &mut Choice)| {
            let mut list = listed(countries, 12 - countries);
            list.iter_mut().enumerate().for_each(|(place, choice)| with(place, choice));
            lists(&list)
        };
        assert_eq!(dialled(12, |_, choice| choice.value = "+43".into()), Lists::CountriesToDial);
        assert_eq!(dialled(0, |place, choice| choice.label = format!("Code +{place}")), Lists::DialCodes);
        assert_eq!(dialled(0, |place, choice| choice.label = format!("00{place} or so")), Lists::DialCodes);
        let half = |place: usize, choice: &mut Choice| {
            if place < 6 {
                choice.value = "+43".into();
            }
        };
        assert_eq!(dialled(12, half), Lists::Countries);
        assert_eq!(dialled(12, |_, choice| choice.value = "+ more".into()), Lists::Countries);
    }
}
