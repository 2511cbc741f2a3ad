//! By when Meta must answer, or from when one may ask.
//!
//! Takes the day from which time runs, the law and the country; gives the day, and all that moved it. Sources: GDPR Art. 12(3) (one
//! month from receipt, two more if Meta says so, with reasons, within the first); Regulation (EEC, Euratom) No 1182/71 Art. 3 (the
//! day of receipt is not counted; the month ends with the day of the same number; one that ends on a Saturday, a Sunday or a public
//! holiday ends with the next working day). The holidays that count are those of the state where the act is due: Ireland, for Meta
//! Platforms Ireland. Those of the person's country are counted in as well: who waits a day longer is never wrong about it.

use super::day::Day;
use super::holidays;
use crate::law::Law;
use crate::person::Platform;
use crate::words::words;

/// How long one waits where the law sets no time: the Swiss term for an answer about access (FADP Art. 25(7)), as a yardstick.
const DAYS_WITHOUT_A_LIMIT: i32 = 30;

words! {
    /// Which rule the day comes from.
    Rule {
        /// GDPR, Art. 12(3).
        Gdpr "gdpr",
        /// UK GDPR, Art. 12(3): counted the same way, with the holidays of England.
        Uk "uk",
        /// No law that Objector knows sets a time. One asks after thirty days.
        NoLimit "no-limit",
    }
}

words! {
    /// Why a time limit does not end on a day.
    Why {
        /// It is a Saturday or a Sunday.
        Weekend "weekend",
        /// It is a public holiday where Meta must act.
        HolidayThere "holiday-there",
        /// It is a public holiday where the person lives.
        HolidayHere "holiday-here",
    }
}

words! {
    /// What became of Meta's word that it needs two months more.
    Extension {
        /// There was none that the person noted.
        None "none",
        /// It came within the first month, so it counts.
        Counts "counts",
        /// It came when the month was over, so it does not count.
        TooLate "too-late",
    }
}

/// What a time limit is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case<'a> {
    /// The day on which Meta received it.
    pub from: Day,
    /// The law it rests on.
    pub law: Law,
    /// Where the person lives, ISO 3166-1 alpha-2; empty where that is not known.
    pub country: &'a str,
    /// The platform, where there is one.
    pub platform: Option<Platform>,
    /// The day on which Meta wrote that it needs two months more.
    pub extended: Option<Day>,
}

/// A day on which the time limit would have ended, had it been a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The day.
    pub day: Day,
    /// Why it does not end then.
    pub why: Why,
}

/// By when Meta must answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Which rule it comes from.
    pub rule: Rule,
    /// The day from which time runs; not counted itself.
    pub from: Day,
    /// The last day. It ends at midnight.
    pub due: Day,
    /// The last day by the holidays of the state where Meta must act alone, which may be earlier.
    pub due_there: Day,
    /// The days over which it was moved.
    pub skipped: Vec<Skipped>,
    /// Whether Meta took two months more.
    pub extension: Extension,
    /// Whether the holidays of that year are known. Where not, only Saturdays and Sundays are counted.
    pub holidays_known: bool,
}

impl Deadline {
    /// The first day on which it can be said that Meta is late: an answer of the last day may be a day on its way.
    #[must_use]
    pub fn late_from(&self) -> Day {
        match self.rule {
            Rule::Gdpr | Rule::Uk => self.due.days_on(2),
            Rule::NoLimit => self.due,
        }
    }
}

/// Counts.
///
/// ```
/// use objector::law::Law;
/// use objector::record::day::Day;
/// use objector::record::deadline::{Case, deadline};
/// let from = Day::new(2026, 11, 25).unwrap();
/// let case = Case { from, law: Law::Gdpr, country: "FR", platform: None, extended: None };
/// // The 25th of December is a holiday, the 26th a Saturday, the 27th a Sunday.
/// assert_eq!(deadline(&case).due.to_string(), "2026-12-28");
/// ```
#[must_use]
pub fn deadline(case: &Case<'_>) -> Deadline {
    let (rule, there) = match case.law {
        Law::Gdpr => (Rule::Gdpr, "IE"),
        // In the United Kingdom WhatsApp is answered for from Ireland, Facebook and Instagram are from the United States, whose
        // holidays the UK GDPR does not know.
        Law::Uk if case.platform == Some(Platform::Whatsapp) => (Rule::Uk, "IE"),
        Law::Uk => (Rule::Uk, "GB"),
        Law::Fadp | Law::Other => {
            let due = case.from.days_on(DAYS_WITHOUT_A_LIMIT);
            return Deadline {
                rule: Rule::NoLimit,
                from: case.from,
                due,
                due_there: due,
                skipped: Vec::new(),
                extension: Extension::None,
                holidays_known: true,
            };
        }
    };
    let end = |months: i16| working_day(case.from.months_on(months), there, case.country);
    let first = end(1);
    let (extension, (due, skipped)) = match case.extended {
        None => (Extension::None, first),
        Some(told) if told <= first.0 => (Extension::Counts, end(3)),
        Some(_) => (Extension::TooLate, first),
    };
    let months = if extension == Extension::Counts { 3 } else { 1 };
    let known = |country: &str| country.is_empty() || holidays::are_known(country, due);
    Deadline {
        rule,
        from: case.from,
        due,
        due_there: working_day(case.from.months_on(months), there, there).0,
        skipped,
        extension,
        holidays_known: known(there) && known(case.country),
    }
}

/// The day itself where it is a working day in both countries, else the next one that is; and the days in between.
fn working_day(mut day: Day, there: &str, here: &str) -> (Day, Vec<Skipped>) {
    let mut skipped = Vec::new();
    while let Some(why) = rest(day, there, here) {
        skipped.push(Skipped { day, why });
        let next = day.days_on(1);
        if next == day {
            break;
        }
        day = next;
    }
    (day, skipped)
}

fn rest(day: Day, there: &str, here: &str) -> Option<Why> {
    if day.is_weekend() {
        Some(Why::Weekend)
    } else if holidays::is_holiday(there, day) {
        Some(Why::HolidayThere)
    } else {
        holidays::is_holiday(here, day).then_some(Why::HolidayHere)
    }
}

#[cfg(test)]
mod tests {
    use super::super::day::tests::day;
    use super::*;

    fn case(from: &str, country: &'static str) -> Case<'static> {
        Case { from: day(from), law: Law::of(country), country, platform: None, extended: None }
    }

    fn due(from: &str, country: &'static str) -> String {
        deadline(&case(from, country)).due.to_string()
    }

    /// Worked out by hand from a calendar; the first five rows are those of our notes on the law.
    #[test]
    fn a_month_ends_as_the_regulation_says() {
        for (from, country, last) in [
            ("2026-11-22", "IE", "2026-12-22"),
            ("2026-11-25", "IE", "2026-12-28"),
            ("2026-12-31", "IE", "2027-02-02"),
            ("2027-01-31", "IE", "2027-03-01"),
            ("2026-08-31", "IE", "2026-09-30"),
            // 29 February in a leap year; a Tuesday.
            ("2028-01-31", "IE", "2028-02-29"),
            // Easter Monday 2026 is the 6th of April. The 4th is a Saturday.
            ("2026-03-04", "IE", "2026-04-07"),
            // Good Friday, the 3rd of April 2026, is no holiday in Ireland, but it is one in Germany.
            ("2026-03-03", "IE", "2026-04-03"),
            ("2026-03-03", "DE", "2026-04-07"),
            // Nothing is known of where the person lives.
            ("2026-03-03", "", "2026-04-03"),
            // The 14th of July 2026 is a Tuesday, and a holiday in France.
            ("2026-06-14", "FR", "2026-07-15"),
            // England has a holiday on the 28th of December 2026, for the 26th, which is a Saturday.
            ("2026-11-25", "GB", "2026-12-29"),
        ] {
            assert_eq!(due(from, country), last, "{from} {country}");
        }
    }

    #[test]
    fn it_is_said_what_moved_the_day_and_whose_holidays_did() {
        let moved = deadline(&case("2026-03-03", "DE"));
        let days: Vec<_> =
            moved.skipped.iter().map(|skipped| (skipped.day.to_string(), skipped.why)).collect();
        let expected = [
            ("2026-04-03".into(), Why::HolidayHere),
            ("2026-04-04".into(), Why::Weekend),
            ("2026-04-05".into(), Why::Weekend),
            ("2026-04-06".into(), Why::HolidayThere),
        ];
        assert_eq!(days, expected);
        assert_eq!(moved.due_there, day("2026-04-03"));
        let still = deadline(&case("2026-11-22", "DE"));
        assert!(still.skipped.is_empty() && still.due == still.due_there);
    }

    #[test]
    fn two_months_more_count_only_when_meta_said_so_in_the_first() {
        let told = |on: &str| deadline(&Case { extended: Some(day(on)), ..case("2026-10-30", "IE") });
        // The month ends on Monday, the 30th of November.
        let counts = told("2026-11-30");
        assert_eq!((counts.extension, counts.due), (Extension::Counts, day("2027-02-02")));
        let late = told("2026-12-01");
        assert_eq!((late.extension, late.due), (Extension::TooLate, day("2026-11-30")));
        assert_eq!(deadline(&case("2026-10-30", "IE")).extension, Extension::None);
    }

    #[test]
    fn in_the_united_kingdom_the_holidays_depend_on_who_answers() {
        // St Patrick's Day, a Tuesday in 2026, is a holiday in Ireland and none in England.
        let of = |platform| deadline(&Case { platform: Some(platform), ..case("2026-02-17", "GB") }).due;
        assert_eq!(of(Platform::Facebook), day("2026-03-17"));
        assert_eq!(of(Platform::Whatsapp), day("2026-03-18"));
    }

    #[test]
    fn where_no_law_sets_a_time_one_asks_after_thirty_days() {
        for country in ["CH", "BR"] {
            let ask = deadline(&Case { extended: Some(day("2026-11-25")), ..case("2026-11-22", country) });
            assert_eq!(
                (ask.rule, ask.due, ask.late_from()),
                (Rule::NoLimit, day("2026-12-22"), day("2026-12-22"))
            );
            assert_eq!(ask.extension, Extension::None);
        }
    }

    #[test]
    fn meta_is_called_late_with_a_days_grace() {
        assert_eq!(deadline(&case("2026-11-22", "IE")).late_from(), day("2026-12-24"));
    }

    #[test]
    fn years_without_a_table_are_named() {
        assert!(deadline(&case("2035-11-22", "FR")).holidays_known);
        let far = deadline(&case("2040-11-24", "FR"));
        assert!(!far.holidays_known);
        // Where the person lives is a country whose holidays nobody wrote down.
        assert!(!deadline(&Case { law: Law::Gdpr, ..case("2026-11-22", "BR") }).holidays_known);
        // A Monday, after two days of a weekend are known all the same.
        assert_eq!(far.due, day("2040-12-24"));
        assert_eq!(deadline(&case("2040-11-22", "FR")).due, day("2040-12-24"));
    }

    proptest::proptest! {
        #[test]
        fn it_always_ends_on_a_working_day_a_month_or_a_few_days_later(
            days in 0_i32..3_900,
            country in proptest::sample::select(crate::law::GDPR_COUNTRIES.to_vec()),
        ) {
            let from = day("2025-01-01").days_on(days);
            let case = Case { from, law: Law::Gdpr, country, platform: None, extended: None };
            let found = deadline(&case);
            let length = found.due.days_since(from);
            proptest::prop_assert!((28..=31 + 8).contains(&length), "{from}: {}", found.due);
            proptest::prop_assert_eq!(rest(found.due, "IE", country), None);
            proptest::prop_assert!(found.due_there <= found.due);
        }
    }
}
