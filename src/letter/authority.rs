//! Supervisory authorities: where a complaint goes, from `data/authorities.toml`.
//!
//! A country of residence and, in Germany, a Land go in; an [`Authority`] comes out, with the date of what is known of it. The table
//! is one text; a row is read when it is asked for, and nothing is kept. A country that is not in it has none: nobody guesses.

use crate::language::Language;
use crate::letter::Note;
use crate::words::words;

/// One line a row, columns parted by tabs; made by `build/authorities.rs`.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/authorities.txt"));

words! {
    /// How far the table's row can be relied on.
    Flag {
        /// Checked within the last year of the table's date.
        Ok "ok",
        /// Checked long ago, or known to change.
        Stale "stale",
        /// The register was wrong; what is shown is newer.
        Corrected "corrected",
    }
}

/// A supervisory authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// ISO 3166-1 alpha-2.
    pub country: &'static str,
    /// The Land; empty outside Germany.
    pub land: &'static str,
    /// Its name in its own language; in English where only that is sure.
    pub name: &'static str,
    /// Its name in English; empty where [`Authority::name`] is that, and for the German Länder.
    pub english: &'static str,
    /// Its website.
    pub site: String,
    /// Where a complaint is made, if that page is known.
    pub page: Option<String>,
    /// Its e-mail address, if it has one for this.
    pub email: Option<&'static str>,
    /// Its postal address, a line each; none where the known one may not be printed.
    pub address: Vec<&'static str>,
    /// The languages that it takes, its first one first.
    pub languages: Vec<Language>,
    /// When that was so: a year, a month or a day; empty where the source has no date.
    pub as_of: &'static str,
    /// How far it can be relied on.
    pub flag: Flag,
    /// What to know before turning to it.
    pub notes: Vec<Note>,
}

impl Authority {
    fn read(line: &'static str) -> Option<Authority> {
        let mut columns = line.split('\t');
        let mut next = || columns.next();
        let (country, land, name, english) = (next()?, next()?, next()?, next()?);
        let (site, page, email) = (next()?, next()?, next()?);
        let (address, languages, as_of, flag, notes) = (next()?, next()?, next()?, next()?, next()?);
        Some(Authority {
            country,
            land,
            name,
            english,
            site: url(site),
            page: some(page).map(url),
            email: some(email),
            address: list(address).collect(),
            languages: list(languages).filter_map(Language::from_code).collect(),
            as_of,
            flag: Flag::from_word(flag)?,
            notes: list(notes).filter_map(Note::from_word).collect(),
        })
    }

    /// The language to write to it in: the person's where it takes that, else its own first one.
    #[must_use]
    pub fn language(&self, person: Language) -> Language {
        if self.languages.contains(&person) {
            person
        } else {
            self.languages.first().copied().unwrap_or(person)
        }
    }
}

fn some(column: &'static str) -> Option<&'static str> {
    Some(column).filter(|column| !column.is_empty())
}

fn list(column: &'static str) -> impl Iterator<Item = &'static str> {
    column.split('|').filter(|item| !item.is_empty())
}

fn url(short: &str) -> String {
    if short.starts_with("http://") { short.to_owned() } else { format!("https://{short}") }
}

/// The authority for a country of residence and, in Germany, a Land. `None` where none is known, and for Germany without a Land.
///
/// ```
/// use objector::letter::authority;
/// assert!(authority::of("AT", "").is_some_and(|found| found.name.contains("Datenschutzbehörde")));
/// assert!(authority::of("DE", "").is_none());
/// assert!(authority::of("DE", "Hessen").is_some());
/// assert!(authority::of("BR", "").is_none());
/// ```
#[must_use]
pub fn of(country: &str, land: &str) -> Option<Authority> {
    let land = if country == "DE" { land } else { "" };
    TABLE
        .lines()
        .find(|line| {
            let mut columns = line.split('\t');
            columns.next() == Some(country) && columns.next() == Some(land)
        })
        .and_then(Authority::read)
}

/// The German Länder, in the order of their names.
pub fn lands() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter_map(|line| line.split('\t').nth(1)).filter(|land| !land.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::GDPR_COUNTRIES;

    #[test]
    fn every_country_of_the_gdpr_and_two_more_have_an_authority() {
        for country in GDPR_COUNTRIES.into_iter().chain(["CH", "GB"]) {
            let lands = if country == "DE" { lands().collect() } else { vec![""] };
            for land in lands {
                let found = of(country, land).unwrap_or_else(|| panic!("{country} {land}"));
                assert!(!found.name.is_empty() && found.site.starts_with("http"), "{found:?}");
                assert!(!found.languages.is_empty(), "{found:?}");
            }
        }
        assert_eq!(lands().count(), 16);
    }

    #[test]
    fn what_may_not_be_printed_or_is_not_sure_is_not_there() {
        let table = TABLE.to_lowercase();
        for never in ["unverified", "wilmslow", "fitzwilliam", "canal square", "stawki", "bundesbeauftragte"]
        {
            assert!(!table.contains(never), "{never}");
        }
        assert!(of("GB", "").is_some_and(|found| found.address.is_empty()));
        assert_eq!(of("BG", "").map(|found| found.name), Some("Commission for Personal Data Protection"));
    }

    #[test]
    fn the_language_is_the_persons_where_the_authority_takes_it() {
        let belgian = of("BE", "").unwrap();
        assert_eq!(belgian.language(Language::French), Language::French);
        assert_eq!(belgian.language(Language::Polish), Language::Dutch);
    }
}
