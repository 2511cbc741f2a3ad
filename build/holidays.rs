//! Turns `data/holidays.toml` into Rust: one string of bytes a country.
//!
//! A byte is the number of days from the holiday before, the first from the day before the first year's new year; 255 stands for 255
//! days without a holiday at their end. So the 32 countries take a byte a holiday. What is wrong is noted, not stopped at.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use crate::problems::Problems;
use crate::tables::parsed;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Holidays {
    #[allow(dead_code, reason = "for the reader of the table")]
    credit: String,
    years: (u32, u32),
    days: BTreeMap<String, Vec<String>>,
}

/// The table of holidays.
pub(crate) fn table(file: &Path, problems: &mut Problems) -> String {
    let Some((_, holidays)) = parsed::<Holidays>(file, problems) else { return String::new() };
    let (first, last) = holidays.years;
    let mut rust = format!(
        "pub(super) static YEARS: (i16, i16) = ({first}, {last});\npub(super) static DAYS: &[(&str, &[u8])] = &[\n"
    );
    for (country, years) in &holidays.days {
        let mut wrong = |what: String| problems.of(file, format!("{country}: {what}"));
        if country.len() != 2 || !country.bytes().all(|letter| letter.is_ascii_uppercase()) {
            wrong("is no code of a country".into());
        }
        let mut days = Vec::new();
        for (year, line) in (first..=last).zip(years) {
            match days_of(line, year) {
                Some(in_year) => days.extend(in_year.into_iter().map(|day| before(year, first) + day)),
                None => wrong(format!("`{line}` is not {year} and its days as month-day")),
            }
        }
        if years.len() as u64 != u64::from(last - first) + 1 {
            wrong(format!("has {} years", years.len()));
        }
        if days.windows(2).any(|pair| matches!(pair, [one, next] if one >= next)) {
            wrong("the days are not in their order".into());
        }
        let _ = writeln!(rust, "    ({country:?}, &{:?}),", packed(&days));
    }
    rust.push_str("];\n");
    rust
}

/// The days of a line, counted from 1 for the first of January.
fn days_of(line: &str, year: u32) -> Option<Vec<u32>> {
    let mut words = line.split(' ');
    if words.next()? != year.to_string() {
        return None;
    }
    words
        .map(|day| {
            let (month, day) = day.split_once('-')?;
            let (month, day): (usize, u32) = (month.parse().ok()?, day.parse().ok()?);
            let lengths = lengths(year);
            let length = *lengths.get(month.checked_sub(1)?)?;
            let months_before: u32 = lengths.iter().take(month - 1).sum();
            (1..=length).contains(&day).then_some(months_before + day)
        })
        .collect()
}

fn lengths(year: u32) -> [u32; 12] {
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}

/// The number of days from the first year's new year to that of another year.
fn before(year: u32, first: u32) -> u32 {
    (first..year).map(|year| lengths(year).iter().sum::<u32>()).sum()
}

fn packed(days: &[u32]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut last = 0;
    for day in days {
        let mut gap = day.saturating_sub(last);
        while gap >= 255 {
            bytes.push(255);
            gap -= 255;
        }
        bytes.push(u8::try_from(gap).unwrap_or_default());
        last = *day;
    }
    bytes
}
