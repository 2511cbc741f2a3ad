//! On which working days a country has a public holiday.
//!
//! Takes a day and a country; knows the table of `data/holidays.toml`, packed by `build.rs`. Holidays of the whole country only. Of
//! years that the table does not have, nothing is known, and [`are_known`] says so.

use super::day::Day;

mod table {
    //! What `build.rs` makes of `data/holidays.toml`.
    include!(concat!(env!("OUT_DIR"), "/holidays.rs"));
}

/// Whether the table has a country's holidays in the year of a day.
#[must_use]
pub fn are_known(country: &str, day: Day) -> bool {
    (table::YEARS.0..=table::YEARS.1).contains(&day.year()) && days(country).is_some()
}

/// Whether a day from Monday to Friday is a public holiday in a country, ISO 3166-1 alpha-2.
#[must_use]
pub fn is_holiday(country: &str, day: Day) -> bool {
    let Some(start) = Day::new(table::YEARS.0 - 1, 12, 31) else { return false };
    let wanted = day.days_since(start);
    let mut at = 0;
    for gap in days(country).unwrap_or_default() {
        at += i64::from(*gap);
        // 255 stands for days without a holiday.
        if at >= wanted && *gap != u8::MAX {
            return at == wanted;
        }
    }
    false
}

fn days(country: &str) -> Option<&'static [u8]> {
    table::DAYS.iter().find(|(code, _)| *code == country).map(|(_, days)| *days)
}

#[cfg(test)]
mod tests {
    use super::super::day::tests::day;
    use super::*;
    use crate::law::GDPR_COUNTRIES;

    #[test]
    fn the_packed_table_says_what_the_file_says() {
        let file: toml::Table = include_str!("../../data/holidays.toml").parse().unwrap();
        let countries = file["days"].as_table().unwrap();
        assert_eq!(countries.len(), 32);
        for (country, years) in countries {
            let mut named = Vec::new();
            for line in years.as_array().unwrap() {
                let mut words = line.as_str().unwrap().split(' ');
                let year = words.next().unwrap();
                named.extend(words.map(|word| format!("{year}-{word}")));
            }
            let (mut found, mut at) = (Vec::new(), day("2025-01-01"));
            while at.year() < 2036 {
                if is_holiday(country, at) {
                    found.push(at.to_string());
                }
                at = at.days_on(1);
            }
            assert_eq!(found, named, "{country}");
        }
    }

    #[test]
    fn each_country_with_a_law_of_ours_has_its_holidays() {
        for country in GDPR_COUNTRIES.into_iter().chain(["GB", "CH"]) {
            assert!(are_known(country, day("2026-05-05")), "{country}");
            assert!(!are_known(country, day("2036-01-01")), "{country}");
        }
        assert!(!are_known("BR", day("2026-05-05")));
        assert!(!is_holiday("BR", day("2026-12-25")));
    }

    #[test]
    fn irelands_holidays_are_those_of_the_law() {
        // The first Monday of February, or the first itself where it is a Friday; no Good Friday.
        for holiday in
            ["2026-02-02", "2027-02-01", "2030-02-01", "2026-03-17", "2026-04-06", "2026-10-26", "2026-12-25"]
        {
            assert!(is_holiday("IE", day(holiday)), "{holiday}");
        }
        for none in ["2030-02-04", "2026-04-03", "2026-12-24", "2026-12-28", "2024-12-25"] {
            assert!(!is_holiday("IE", day(none)), "{none}");
        }
    }
}
