//! A day of the calendar, as a person writes it down: without a time and without a zone.
//!
//! Takes moments with their distance from UTC, or texts such as `2026-11-22`; gives days, and counts from one to another. What a
//! month is, the law says (see [`deadline`](super::deadline)). `jiff` knows the calendar; its spans and its reading of texts are not
//! used, as they would make the module larger by a third.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use jiff::tz::Offset;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The seconds of a day.
const SECONDS: i64 = 24 * 60 * 60;

/// A moment of the calendar's day, without a time. In JSON it is a text: `2026-11-22`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The day from which the GDPR applies. Nothing that Objector counts lies before it.
    pub const EARLIEST: Day = Day(jiff::civil::date(2018, 5, 25));

    /// A day by its numbers; `None` where the calendar has no such day.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self)
    }

    /// The day on which a moment falls where clocks are `offset` minutes ahead of UTC.
    ///
    /// ```
    /// use objector::record::day::Day;
    /// let late_in_the_evening = 1_795_388_400_000; // 2026-11-22T23:00:00Z
    /// assert_eq!(Day::at(late_in_the_evening, 0).map(|day| day.to_string()).as_deref(), Some("2026-11-22"));
    /// assert_eq!(Day::at(late_in_the_evening, 60).map(|day| day.to_string()).as_deref(), Some("2026-11-23"));
    /// ```
    #[must_use]
    pub fn at(at: i64, offset: i16) -> Option<Self> {
        let moment = Timestamp::from_millisecond(at).ok()?;
        let offset = Offset::from_seconds(i32::from(offset) * 60).ok()?;
        Some(Self(offset.to_datetime(moment).date()))
    }

    /// Noon of the day in UTC, in milliseconds since 1970: wherever in Europe, it is that day then.
    #[must_use]
    pub fn noon(self) -> i64 {
        (self.number() * SECONDS + SECONDS / 2) * 1000
    }

    /// Reads a day as it is written in JSON.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let [year, month, day]: [&str; 3] = text.split('-').collect::<Vec<_>>().try_into().ok()?;
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let well_formed = (year.len(), month.len(), day.len()) == (4, 2, 2);
        if !well_formed || ![year, month, day].into_iter().all(digits) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Whether it is a Saturday or a Sunday.
    #[must_use]
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), Weekday::Saturday | Weekday::Sunday)
    }

    /// Whether it is a Sunday.
    #[must_use]
    pub fn is_sunday(self) -> bool {
        self.0.weekday() == Weekday::Sunday
    }

    /// The same day of the month so many months on; where that month has no such day, its last.
    #[must_use]
    pub fn months_on(self, months: i16) -> Self {
        let month = i16::from(self.0.month()) - 1 + months;
        let year = self.0.year() + month.div_euclid(12);
        let first =
            i8::try_from(month.rem_euclid(12) + 1).ok().and_then(|month| Date::new(year, month, 1).ok());
        let there = first
            .and_then(|first| Date::new(year, first.month(), self.0.day().min(first.days_in_month())).ok());
        // Ten thousand years from here there are no more days.
        Self(there.unwrap_or(self.0))
    }

    /// The day so many days on, or back.
    #[must_use]
    pub fn days_on(self, days: i32) -> Self {
        let number = self.number() + i64::from(days);
        let moment =
            Timestamp::from_second(number * SECONDS).map(|moment| Offset::UTC.to_datetime(moment).date());
        Self(moment.unwrap_or(self.0))
    }

    /// How many days after another it is; negative where it is before.
    #[must_use]
    pub fn days_since(self, other: Self) -> i64 {
        self.number() - other.number()
    }

    /// Its number, counted from 1970-01-01.
    fn number(self) -> i64 {
        let midnight = Offset::UTC.to_timestamp(self.0.at(0, 0, 0, 0));
        midnight.map(|midnight| midnight.as_second().div_euclid(SECONDS)).unwrap_or_default()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as Deserialize>::deserialize(deserializer)?;
        Day::from_text(&text).ok_or_else(|| serde::de::Error::custom("no such day"))
    }
}

/// A moment as ISO 8601 writes it, with the distance of its zone from UTC: `2026-11-22T23:30:00+01:00`.
#[must_use]
pub fn iso(at: i64, offset: i16) -> String {
    let zone = Offset::from_seconds(i32::from(offset) * 60).unwrap_or(Offset::UTC);
    let moment = zone.to_datetime(Timestamp::from_millisecond(at).unwrap_or_default());
    let sign = if zone.seconds() < 0 { '-' } else { '+' };
    let minutes = zone.seconds().abs() / 60;
    format!(
        "{}T{:02}:{:02}:{:02}{sign}{:02}:{:02}",
        Day(moment.date()),
        moment.hour(),
        moment.minute(),
        moment.second(),
        minutes / 60,
        minutes % 60
    )
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A day that the test knows to be one.
    pub(crate) fn day(text: &str) -> Day {
        Day::from_text(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn a_day_is_what_the_persons_clock_says() {
        // 2026-11-22T23:30:00Z
        let at = 1_795_390_200_000;
        for (offset, says) in
            [(0, "2026-11-22"), (60, "2026-11-23"), (-60, "2026-11-22"), (840, "2026-11-23")]
        {
            assert_eq!(Day::at(at, offset), Some(day(says)), "{offset}");
        }
        assert_eq!(Day::at(i64::MAX, 0), None);
        assert_eq!(Day::at(at, i16::MAX), None);
    }

    #[test]
    fn only_whole_days_of_the_calendar_are_read() {
        assert_eq!(day("2028-02-29").to_string(), "2028-02-29");
        for text in [
            "",
            "2026",
            "2026-2-3",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-11-22T10:00",
            "+026-11-22",
            "2026-11-22-",
            "٢٠٢٦-11-22",
        ] {
            assert_eq!(Day::from_text(text), None, "{text}");
        }
    }

    #[test]
    fn months_end_on_the_same_number_or_with_the_month() {
        for (from, months, to) in [
            ("2026-11-22", 1, "2026-12-22"),
            ("2026-12-31", 1, "2027-01-31"),
            ("2027-01-31", 1, "2027-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2026-08-31", 1, "2026-09-30"),
            ("2026-11-30", 3, "2027-02-28"),
            ("2026-10-30", 3, "2027-01-30"),
        ] {
            assert_eq!(day(from).months_on(months), day(to), "{from} and {months}");
        }
    }

    #[test]
    fn days_are_counted_over_months_and_years() {
        assert_eq!(day("2027-01-01").days_since(day("2026-12-31")), 1);
        assert_eq!(day("2026-12-31").days_since(day("2027-03-01")), -60);
        assert_eq!(day("1969-12-31").days_on(2), day("1970-01-02"));
        assert_eq!(day("2026-11-22").noon(), 1_795_348_800_000);
    }

    #[test]
    fn a_moment_is_written_with_its_zone() {
        assert_eq!(iso(1_795_390_200_000, 60), "2026-11-23T00:30:00+01:00");
        assert_eq!(iso(1_795_390_200_000, -210), "2026-11-22T20:00:00-03:30");
        assert_eq!(iso(0, 0), "1970-01-01T00:00:00+00:00");
    }

    #[test]
    fn a_weekend_has_two_days_and_one_of_them_is_the_sunday() {
        for (text, weekend, sunday) in [
            ("2026-11-20", false, false),
            ("2026-11-21", true, false),
            ("2026-11-22", true, true),
            ("2026-11-23", false, false),
        ] {
            assert_eq!((day(text).is_weekend(), day(text).is_sunday()), (weekend, sunday), "{text}");
        }
    }
}
