//! The days on which Meta must answer, for a calendar: an iCalendar file (RFC 5545).
//!
//! Takes entries, texts and the day; gives the file's text, or `None` where no answer is waited for. One all-day event an objection,
//! with a reminder on its morning. Written here, as the well-kept library for it brings a second calendar, a parser and a source of
//! chance along: half a megabyte of WebAssembly for these few lines.

use super::Entry;
use super::course::{Next, Standing, Watch, course};
use super::day::Day;
use super::deadline::Rule;
use crate::text::Texts;

/// The longest line, in bytes, without its end.
const LONGEST_LINE: usize = 75;

/// When the reminder comes: nine o'clock, on the clock of whoever has the calendar.
const REMINDER: &str = "PT9H";

/// The calendar file for these entries; the time is that of its making.
#[must_use]
pub fn calendar(entries: &[&Entry], texts: &Texts, watch: &Watch<'_>, now: i64) -> Option<String> {
    let events: Vec<String> = entries.iter().filter_map(|entry| event(entry, texts, watch, now)).collect();
    if events.is_empty() {
        return None;
    }
    let mut file = String::new();
    line(&mut file, "BEGIN", "VCALENDAR");
    line(&mut file, "VERSION", "2.0");
    line(&mut file, "PRODID", "-//Objector//Objector//EN");
    line(&mut file, "CALSCALE", "GREGORIAN");
    line(&mut file, "METHOD", "PUBLISH");
    file.push_str(&events.concat());
    line(&mut file, "END", "VCALENDAR");
    Some(file)
}

fn event(entry: &Entry, texts: &Texts, watch: &Watch<'_>, now: i64) -> Option<String> {
    let course = course(entry, watch);
    let answered = matches!(course.standing, Standing::Granted | Standing::Refused);
    let deadline = course.deadline.filter(|_| !answered && course.next != Next::Nothing)?;
    let form = texts.say(&format!("screen-route-{}", entry.route.word()));
    let about = if deadline.rule == Rule::NoLimit { "ask" } else { "due" };
    let summary = texts.say(&format!("record-calendar-{about}"));
    let text = texts.say_with(
        &format!("record-calendar-{about}-text"),
        &[("form", form.as_str().into()), ("email", entry.email.reveal().into())],
    );
    let mut event = String::new();
    let mut write = |name: &str, value: &str| line(&mut event, name, value);
    write("BEGIN", "VEVENT");
    // The same objection has the same name whenever it is written: a calendar then mends its event instead of adding one.
    write("UID", &format!("{}-answer@objector", entry.id));
    write("DTSTAMP", &stamp(now));
    write("SEQUENCE", &entry.revision().to_string());
    write("DTSTART;VALUE=DATE", &basic(deadline.due));
    write("DTEND;VALUE=DATE", &basic(deadline.due.days_on(1)));
    write("SUMMARY", &escaped(&summary));
    write("DESCRIPTION", &escaped(&text));
    write("TRANSP", "TRANSPARENT");
    write("CLASS", "PRIVATE");
    write("BEGIN", "VALARM");
    write("ACTION", "DISPLAY");
    write("DESCRIPTION", &escaped(&summary));
    write("TRIGGER", REMINDER);
    write("END", "VALARM");
    write("END", "VEVENT");
    Some(event)
}

/// A day as iCalendar writes it.
fn basic(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// A moment as iCalendar writes it, in UTC.
fn stamp(at: i64) -> String {
    let text = super::day::iso(at, 0);
    let digits: String =
        text.chars().take_while(|letter| *letter != '+').filter(|letter| !"-:".contains(*letter)).collect();
    format!("{digits}Z")
}

/// A text as a value: what separates values and lines is marked.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Writes a line; a longer one goes on after a line end and a space, never within a letter.
fn line(file: &mut String, name: &str, value: &str) {
    let mut length = 0;
    for letter in name.chars().chain([':']).chain(value.chars()) {
        if length + letter.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(letter);
        length += letter.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::super::day::tests::day;
    use super::super::samples::{NOW, full};
    use super::super::{By, Mark, State};
    use super::*;
    use crate::language::Language;

    fn texts() -> Texts {
        let source =
            [include_str!("../../locales/en/screens.ftl"), include_str!("../../locales/en/record.ftl")]
                .join("\n");
        Texts::new(Language::English, &[(Language::English, source.as_str())])
    }

    fn made(entries: &[&Entry]) -> Option<String> {
        let watch = Watch { today: day("2026-11-25"), offset: 60, country: "FR" };
        calendar(entries, &texts(), &watch, NOW)
    }

    /// A file's lines with what was folded put together again.
    fn unfolded(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn the_day_is_there_with_a_reminder_on_its_morning() {
        let entry = Entry { events: vec![], ..full("a-1") };
        let lines = unfolded(&made(&[&entry]).unwrap());
        for line in [
            "BEGIN:VCALENDAR",
            "DTSTAMP:20261122T160000Z",
            "DTSTART;VALUE=DATE:20261222",
            "DTEND;VALUE=DATE:20261223",
            "UID:a-1-answer@objector",
            "TRIGGER:PT9H",
        ] {
            assert!(lines.contains(&line.to_owned()), "{line} in {lines:#?}");
        }
        let opened = lines.iter().filter(|line| line.starts_with("BEGIN:")).count();
        assert_eq!(opened, lines.iter().filter(|line| line.starts_with("END:")).count());
        assert_eq!(
            (lines[0].as_str(), lines[lines.len() - 1].as_str()),
            ("BEGIN:VCALENDAR", "END:VCALENDAR")
        );
    }

    #[test]
    fn what_is_answered_or_was_not_sent_is_not_in_it() {
        let with = |state| Entry { course: vec![Mark { at: NOW, by: By::Person, state }], ..full("a-1") };
        for state in [State::Granted, State::Refused, State::NotSent, State::CodeAsked] {
            assert_eq!(made(&[&with(state)]), None, "{state:?}");
        }
        assert_eq!(made(&[]), None);
        let file =
            made(&[&with(State::Granted), &with(State::Submitted), &with(State::Acknowledged)]).unwrap();
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 2);
    }

    #[test]
    fn nothing_that_stands_in_an_entry_breaks_out_of_its_line() {
        let email = "a,b;c\\d\r\nEND:VCALENDAR\u{0}🙂".repeat(9);
        for before in 0..LONGEST_LINE {
            let email = format!("{}{}", "x".repeat(before), "🙂".repeat(30));
            let file = made(&[&Entry { email: email.into(), ..full("a-1") }]).unwrap();
            assert!(file.split_terminator("\r\n").all(|line| line.len() <= LONGEST_LINE), "{before}");
        }
        let entry = Entry { email: email.as_str().into(), ..full("a-1") };
        let file = made(&[&entry]).unwrap();
        assert_eq!(unfolded(&file).iter().filter(|line| *line == "END:VCALENDAR").count(), 1);
        assert!(
            file.split_terminator("\r\n")
                .all(|line| line.len() <= LONGEST_LINE && !line.contains(['\r', '\n', '\0']))
        );
        assert!(file.replace("\r\n ", "").contains("a\\,b\\;c\\\\d\\nEND:VCALENDAR🙂"));
    }

    #[test]
    fn where_no_law_sets_a_time_the_calendar_asks_and_does_not_call_it_due() {
        let entry = Entry { events: vec![], ..full("a-1") };
        let summary = |country| {
            let watch = Watch { today: day("2026-11-25"), offset: 60, country };
            let lines = unfolded(&calendar(&[&entry], &texts(), &watch, NOW).unwrap());
            lines.iter().find_map(|line| line.strip_prefix("SUMMARY:").map(str::to_owned)).unwrap()
        };
        assert_eq!(summary("CH"), "Ask Meta about your objection");
        assert_eq!(summary("FR"), "Meta’s answer to your objection is due");
    }

    #[test]
    fn a_line_goes_on_in_the_next_one_only_where_it_is_too_long() {
        let written = |letters: usize| {
            let mut file = String::new();
            line(&mut file, "X", &"x".repeat(letters));
            file
        };
        assert_eq!(written(73), format!("X:{}\r\n", "x".repeat(73)));
        assert_eq!(written(74), format!("X:{}\r\n x\r\n", "x".repeat(73)));
    }
}
