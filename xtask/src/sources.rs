//! `cargo xtask sources`: which texts rest on which source, and which sources are older than a year. The list a maintainer reviews.
//!
//! Reads `data/sources.toml`, `data/rests-on.toml` and `data/authorities.toml`; prints one block a source, the oldest first. Changes
//! nothing. The tables themselves are held to one another by `tests/texts.rs`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use time::{Date, Month, OffsetDateTime};

/// How long a fact is taken for fresh, in days.
const FRESH: i64 = 365;

/// What to list.
#[derive(clap::Args)]
pub struct Arguments {
    /// Only what is older than a year, or has no date
    #[arg(long)]
    old: bool,
}

#[derive(Deserialize)]
struct Sources {
    source: Vec<Source>,
}

#[derive(Deserialize)]
struct Source {
    id: String,
    #[serde(default)]
    url: String,
    as_of: String,
    certainty: String,
    what: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct RestsOn {
    rests_on: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Authorities {
    authority: Vec<Authority>,
}

#[derive(Deserialize)]
struct Authority {
    country: String,
    #[serde(default)]
    land: String,
    as_of: String,
    flag: String,
}

/// Prints the list.
///
/// # Errors
/// When one of the tables cannot be read.
pub fn run(arguments: &Arguments) -> Result<()> {
    let data = crate::root().join("data");
    print!(
        "{}",
        listed(
            &read::<Sources>(&data.join("sources.toml"))?.source,
            &read::<RestsOn>(&data.join("rests-on.toml"))?.rests_on,
            &read::<Authorities>(&data.join("authorities.toml"))?.authority,
            OffsetDateTime::now_utc().date(),
            arguments.old,
        )
    );
    Ok(())
}

fn read<T: DeserializeOwned>(file: &Path) -> Result<T> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    toml::from_str(&text).with_context(|| file.display().to_string())
}

fn listed(
    sources: &[Source],
    rests_on: &BTreeMap<String, Vec<String>>,
    authorities: &[Authority],
    today: Date,
    only_old: bool,
) -> String {
    let mut list = String::new();
    let mut sources: Vec<&Source> =
        sources.iter().filter(|source| !only_old || is_old(&source.as_of, today)).collect();
    sources.sort_by_key(|source| last_day(&source.as_of));
    for source in sources {
        let old = if is_old(&source.as_of, today) { "  OLDER THAN A YEAR" } else { "" };
        let _ = writeln!(list, "{}  {}  {}{old}", source.id, source.as_of, source.certainty);
        let _ = writeln!(list, "    {}", source.what);
        if !source.url.is_empty() {
            let _ = writeln!(list, "    {}", source.url);
        }
        for (message, _) in rests_on.iter().filter(|(_, on)| on.contains(&source.id)) {
            let _ = writeln!(list, "      {message}");
        }
        list.push('\n');
    }
    let mut authorities: Vec<&Authority> = authorities
        .iter()
        .filter(|authority| !only_old || authority.flag == "stale" || is_old(&authority.as_of, today))
        .collect();
    authorities.sort_by_key(|authority| last_day(&authority.as_of));
    let _ = writeln!(list, "authorities (data/authorities.toml)");
    for Authority { country, land, as_of, flag } in authorities {
        let as_of = if as_of.is_empty() { "no date" } else { as_of };
        let _ = writeln!(list, "      {country} {land}  {as_of}  {flag}");
    }
    list
}

/// The last day that a year, a month or a day can mean; `None` for anything else.
fn last_day(as_of: &str) -> Option<Date> {
    let mut parts = as_of.split('-');
    let year: i32 = parts.next()?.parse().ok()?;
    let month = match parts.next() {
        Some(month) => Month::try_from(month.parse::<u8>().ok()?).ok()?,
        None => Month::December,
    };
    let day = match parts.next() {
        Some(day) => day.parse().ok()?,
        None => month.length(year),
    };
    Date::from_calendar_date(year, month, day).ok()
}

/// Whether nobody has looked for more than a year. What has no date counts as old.
fn is_old(as_of: &str, today: Date) -> bool {
    last_day(as_of).is_none_or(|day| (today - day).whole_days() > FRESH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        last_day(text).unwrap()
    }

    #[test]
    fn a_month_is_old_a_year_after_its_last_day() {
        assert!(!is_old("2025-05", day("2026-05-31")));
        assert!(is_old("2025-05", day("2026-06-01")));
        assert!(is_old("2025-05-01", day("2026-05-31")));
        assert!(!is_old("2025", day("2026-12-31")));
        assert!(is_old("", day("2026-12-31")));
    }

    #[test]
    fn the_list_names_texts_under_their_source_and_the_oldest_first() {
        let source = |id: &str, as_of: &str| Source {
            id: id.into(),
            url: String::new(),
            as_of: as_of.into(),
            certainty: "press".into(),
            what: "what it says".into(),
        };
        let sources = [source("new", "2026-11-22"), source("old", "2024-07")];
        let rests_on = BTreeMap::from([("banner-late".to_owned(), vec!["old".to_owned()])]);
        let all = listed(&sources, &rests_on, &[], day("2026-11-22"), false);
        assert!(
            all.starts_with("old  2024-07  press  OLDER THAN A YEAR\n    what it says\n      banner-late\n")
        );
        assert!(all.contains("new  2026-11-22  press\n"));
        assert!(!listed(&sources, &rests_on, &[], day("2026-11-22"), true).contains("new"));
    }
}
