//! Turns `data/authorities.toml` into one text that `src/letter/authority.rs` looks a row up in.
//!
//! One text instead of a table of structs: forty-seven rows of addresses cost their letters and nothing besides. A row is a line, its
//! columns are parted by tabs, lists within a column by `|`. What is wrong with a row is noted with its line.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::problems::Problems;
use crate::tables::is_date;

const FLAGS: &[&str] = &["ok", "stale", "corrected"];
const NOTES: &[&str] = &["login", "no-plain-mail", "public-record", "company-first", "no-fines"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Authorities {
    authority: Vec<Spanned<Authority>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Authority {
    country: String,
    #[serde(default)]
    land: String,
    name: String,
    #[serde(default)]
    name_unverified: bool,
    #[serde(default)]
    english: String,
    site: String,
    #[serde(default)]
    page: String,
    #[serde(default)]
    email: String,
    address: Vec<String>,
    languages: Vec<String>,
    as_of: String,
    flag: String,
    #[serde(default)]
    notes: Vec<String>,
    #[allow(dead_code, reason = "for the reader of the table")]
    comment: Option<String>,
}

/// All authorities as one text; `languages` are those that Objector speaks.
pub(crate) fn table(file: &Path, languages: &[&str], problems: &mut Problems) -> String {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            problems.of(file, error);
            return String::new();
        }
    };
    let rows: Authorities = match toml::from_str(&text) {
        Ok(rows) => rows,
        Err(error) => {
            problems.at(file, &text, error.span().unwrap_or_default(), error.message());
            return String::new();
        }
    };
    let mut packed = String::new();
    for (place, row) in rows.authority.iter().enumerate() {
        let authority = row.get_ref();
        let mut wrong = |what: String| problems.at(file, &text, row.span(), what);
        let before = rows.authority.iter().take(place).map(Spanned::get_ref);
        if before.clone().any(|other| other.country == authority.country && other.land == authority.land) {
            wrong(format!("`{}` `{}` stands twice", authority.country, authority.land));
        }
        if (authority.country == "DE") == authority.land.is_empty() {
            wrong("a Land belongs to every row of Germany and to no other".into());
        }
        for url in [&authority.site, &authority.page] {
            if !url.is_empty() && !url.starts_with("https://") && !url.starts_with("http://") {
                wrong(format!("`{url}` is no address of a page"));
            }
        }
        if authority.name_unverified && authority.english.is_empty() {
            wrong("an unverified name needs the English one beside it".into());
        }
        if !authority.email.is_empty() && !authority.email.contains('@') {
            wrong(format!("`{}` is no e-mail address", authority.email));
        }
        if !authority.as_of.is_empty() && !is_date(&authority.as_of) {
            wrong(format!("`{}` is no date", authority.as_of));
        }
        if !FLAGS.contains(&authority.flag.as_str()) {
            wrong(format!("`{}` is no flag", authority.flag));
        }
        for note in authority.notes.iter().filter(|note| !NOTES.contains(&note.as_str())) {
            wrong(format!("`{note}` is no note"));
        }
        for language in authority.languages.iter().filter(|one| !languages.contains(&one.as_str())) {
            wrong(format!("Objector does not speak `{language}`"));
        }
        if authority.languages.is_empty() {
            wrong("in which language may one write?".into());
        }
        let name = if authority.name_unverified { &authority.english } else { &authority.name };
        let english = if authority.name_unverified { "" } else { authority.english.as_str() };
        let columns = [
            authority.country.as_str(),
            &authority.land,
            name,
            english,
            authority.site.trim_start_matches("https://"),
            authority.page.trim_start_matches("https://"),
            &authority.email,
            &authority.address.join("|"),
            &authority.languages.join("|"),
            &authority.as_of,
            &authority.flag,
            &authority.notes.join("|"),
        ];
        if columns.iter().any(|column| column.contains(['\t', '\n'])) {
            wrong("a tab or a line break inside".into());
        }
        packed.push_str(&columns.join("\t"));
        packed.push('\n');
    }
    packed
}
