//! What the person says of an objection: that it was sent by hand, what happened on which day, what came back.
//!
//! Takes their words, the time and the day; changes an entry or gives a new one, or says why not. A day in the future, one before
//! there was such a right, and a text beyond measure are refused. Nothing that was said before is lost; it is only followed.

use serde::{Deserialize, Serialize};

use super::day::Day;
use super::{By, Channel, Dated, Entry, Event, LONGEST_VALUE, Mark, Note, SentField, State, id};
use crate::form::asks_for::AsksFor;
use crate::page::Route;
use crate::person::Platform;
use crate::personal::Personal;
use crate::words::words;

/// The most marks, events and notes of one entry that are kept, of each.
pub const MOST_SAID: usize = 500;

words! {
    /// Why something that the person says cannot be kept.
    Wrong {
        /// The day is still to come.
        InFuture "in-future",
        /// The day is before the objection was sent, or before there was a right to object.
        TooEarly "too-early",
        /// The text is longer, or there is more of it, than anything that could be meant.
        TooLong "too-long",
    }
}

/// An objection that was sent without Objector, as the person tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentElsewhere {
    /// How it went to Meta.
    pub channel: Channel,
    /// The e-mail address of the account.
    #[serde(default)]
    pub email: Personal,
    /// The day on which it was sent.
    pub on: Day,
    /// The platform whose account it is about, where there is one.
    #[serde(default)]
    pub platform: Option<Platform>,
    /// Which form; of a letter, the one that it stands for.
    pub route: Route,
    /// What was written, as far as the person still has it.
    #[serde(default)]
    pub text: Personal,
}

/// The time, as the person's clock has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The time.
    pub now: i64,
    /// How many minutes the person's clock is ahead of UTC.
    pub offset: i16,
}

impl Clock {
    /// The day that it is for the person.
    #[must_use]
    pub fn today(self) -> Day {
        Day::at(self.now, self.offset).unwrap_or(Day::EARLIEST)
    }
}

/// When and by what an entry is made.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// The time.
    pub clock: Clock,
    /// Tells apart two entries of the same millisecond.
    pub chance: u32,
    /// Objector's version.
    pub version: &'a str,
}

/// The entry for an objection that was sent without Objector.
///
/// # Errors
/// Any [`Wrong`].
pub fn entry(by_hand: SentElsewhere, moment: &Moment<'_>) -> Result<Entry, Wrong> {
    let SentElsewhere { channel, email, on, platform, route, text } = by_hand;
    fits(on, Day::EARLIEST, moment.clock.today())?;
    if [&email, &text].into_iter().any(is_too_long) {
        return Err(Wrong::TooLong);
    }
    let text = (!text.is_blank()).then(|| SentField {
        asks_for: AsksFor::Reason,
        label: String::new(),
        value: text,
    });
    Ok(Entry {
        address: String::new(),
        at: on.noon(),
        by: By::Person,
        channel,
        course: Vec::new(),
        email,
        events: Vec::new(),
        fields: text.into_iter().collect(),
        id: id(moment.clock.now, moment.chance),
        language: None,
        notes: Vec::new(),
        // The day is the person's own; noon in UTC falls on it wherever they are.
        offset: Some(0),
        platform,
        route,
        // No tab has this number, so no page speaks of the entry.
        tab: -1,
        version: moment.version.into(),
    })
}

/// Whether the person tells of an objection that they told of before: they do so again where no answer came the first time.
#[must_use]
pub fn is_told_again(known: &Entry, entry: &Entry) -> bool {
    // What was said of it since then, and what the telling itself is named by, tells no two objections apart.
    let told = |entry: &Entry| Entry {
        id: String::new(),
        version: String::new(),
        course: Vec::new(),
        events: Vec::new(),
        notes: Vec::new(),
        ..entry.clone()
    };
    known.by == By::Person && told(known) == told(entry)
}

/// The person says how it stands.
///
/// # Errors
/// [`Wrong::TooLong`].
pub fn state(entry: &mut Entry, state: State, now: i64) -> Result<bool, Wrong> {
    let known = entry.course.last().is_some_and(|last| last.state == state && last.by == By::Person);
    if !known {
        has_room(entry.course.len())?;
        entry.course.push(Mark { at: entry.next_time(now), by: By::Person, state });
    }
    Ok(!known)
}

/// The person says that something happened on a day, or takes it back. Gives whether that changed anything.
///
/// # Errors
/// Any [`Wrong`].
pub fn event(entry: &mut Entry, event: Event, on: Option<Day>, clock: Clock) -> Result<bool, Wrong> {
    if entry.day_of(event) == on {
        return Ok(false);
    }
    if let Some(on) = on {
        let earliest = if event == Event::Sent { Day::EARLIEST } else { entry.sent_on(clock.offset) };
        fits(on, earliest, clock.today())?;
    }
    has_room(entry.events.len())?;
    entry.events.push(Dated { at: entry.next_time(clock.now), event, on });
    Ok(true)
}

/// The person notes something. Gives whether that changed anything: a blank note does not, and neither does the last one again.
///
/// # Errors
/// [`Wrong::TooLong`].
pub fn note(entry: &mut Entry, text: Personal, now: i64) -> Result<bool, Wrong> {
    // Noted once more, as after an answer that never came.
    if text.is_blank() || entry.notes.last().is_some_and(|last| last.text == text) {
        return Ok(false);
    }
    if is_too_long(&text) {
        return Err(Wrong::TooLong);
    }
    has_room(entry.notes.len())?;
    entry.notes.push(Note { at: entry.next_time(now), text });
    Ok(true)
}

/// The person takes a note back. `None` where there is no such note, else whether that changed anything.
pub fn take_back(entry: &mut Entry, note: i64) -> Option<bool> {
    let mut found = None;
    // After two devices were brought together, two notes may have one time.
    for note in entry.notes.iter_mut().filter(|known| known.at == note) {
        *found.get_or_insert(false) |= !note.text.is_blank();
        note.text = Personal::default();
    }
    found
}

fn fits(day: Day, earliest: Day, today: Day) -> Result<(), Wrong> {
    if day > today {
        Err(Wrong::InFuture)
    } else if day < earliest {
        Err(Wrong::TooEarly)
    } else {
        Ok(())
    }
}

fn has_room(said: usize) -> Result<(), Wrong> {
    if said < MOST_SAID { Ok(()) } else { Err(Wrong::TooLong) }
}

fn is_too_long(text: &Personal) -> bool {
    text.reveal().chars().count() > LONGEST_VALUE
}

#[cfg(test)]
mod tests {
    use super::super::day::tests::day;
    use super::*;

    /// 2026-11-22T16:00:00Z
    const NOW: i64 = 1_795_363_200_000;

    const CLOCK: Clock = Clock { now: NOW, offset: 60 };

    fn moment() -> Moment<'static> {
        Moment { clock: CLOCK, chance: 7, version: "0.2.0" }
    }

    fn letter(on: &str) -> SentElsewhere {
        SentElsewhere {
            channel: Channel::Letter,
            email: "alex@example.org".into(),
            on: day(on),
            platform: Some(Platform::Instagram),
            route: Route::InstagramOwn,
            text: "I object.".into(),
        }
    }

    fn sent(on: &str) -> Entry {
        entry(letter(on), &moment()).unwrap()
    }

    #[test]
    fn an_objection_from_before_objector_is_added_by_hand() {
        let entry = sent("2025-05-20");
        assert_eq!((entry.by, entry.channel, entry.state()), (By::Person, Channel::Letter, State::Submitted));
        for offset in [-60, 0, 180] {
            assert_eq!(entry.sent_on(offset), day("2025-05-20"));
        }
        assert_eq!(entry.fields.len(), 1);
        assert!(!entry.is_open());
        assert!(entry.tab < 0, "no tab of a browser has that number");
    }

    #[test]
    fn days_to_come_and_days_before_the_right_are_refused() {
        assert_eq!(entry(letter("2026-11-23"), &moment()), Err(Wrong::InFuture));
        assert_eq!(entry(letter("2018-05-24"), &moment()), Err(Wrong::TooEarly));
        // Half an hour before midnight in UTC it is the next day already in Paris.
        let late = Moment { clock: Clock { now: NOW + 27_000_000, offset: 60 }, ..moment() };
        assert!(entry(letter("2026-11-23"), &late).is_ok());
        let mut entry = sent("2026-10-01");
        for wrong in [Event::Reminded, Event::Complained, Event::Extended, Event::Answered, Event::Received] {
            assert_eq!(event(&mut entry, wrong, Some(day("2026-12-01")), CLOCK), Err(Wrong::InFuture));
            assert_eq!(event(&mut entry, wrong, Some(day("2026-09-30")), CLOCK), Err(Wrong::TooEarly));
        }
        assert_eq!(entry.revision(), 0);
    }

    #[test]
    fn the_first_and_the_last_day_that_can_be_meant_are_taken() {
        for on in ["2018-05-25", "2026-11-22"] {
            assert!(entry(letter(on), &moment()).is_ok(), "{on}");
        }
        let mut entry = sent("2026-10-01");
        assert_eq!(event(&mut entry, Event::Received, Some(day("2026-10-01")), CLOCK), Ok(true));
    }

    #[test]
    fn saying_the_same_again_changes_nothing_and_agreeing_with_a_page_does() {
        let mut entry = sent("2026-10-01");
        entry.course.push(Mark { at: NOW, by: By::Page, state: State::Refused });
        assert_eq!(state(&mut entry, State::Refused, NOW), Ok(true));
        assert_eq!(state(&mut entry, State::Refused, NOW), Ok(false));
        assert_eq!(entry.course.len(), 2);
    }

    #[test]
    fn what_was_said_last_of_an_event_counts_and_can_be_taken_back() {
        let mut entry = sent("2026-10-01");
        let mut say = |on: Option<&str>| event(&mut entry, Event::Reminded, on.map(day), CLOCK).unwrap();
        assert!(!say(None));
        assert!(say(Some("2026-11-10")));
        assert!(!say(Some("2026-11-10")));
        assert!(say(Some("2026-11-12")));
        assert_eq!(entry.day_of(Event::Reminded), Some(day("2026-11-12")));
        assert_eq!(event(&mut entry, Event::Reminded, None, CLOCK), Ok(true));
        assert_eq!(entry.day_of(Event::Reminded), None);
        assert_eq!(entry.events.len(), 3);
    }

    #[test]
    fn the_day_of_sending_can_be_corrected() {
        let mut entry = sent("2026-10-01");
        event(&mut entry, Event::Sent, Some(day("2026-09-28")), CLOCK).unwrap();
        assert_eq!(entry.sent_on(0), day("2026-09-28"));
        event(&mut entry, Event::Sent, None, CLOCK).unwrap();
        assert_eq!(entry.sent_on(0), day("2026-10-01"));
    }

    #[test]
    fn notes_are_kept_until_they_are_taken_back() {
        let mut entry = sent("2026-10-01");
        assert_eq!(note(&mut entry, "  ".into(), NOW), Ok(false));
        assert_eq!(note(&mut entry, "Meta wrote.".into(), NOW), Ok(true));
        assert_eq!(note(&mut entry, "x".repeat(LONGEST_VALUE + 1).into(), NOW), Err(Wrong::TooLong));
        assert_eq!(note(&mut entry.clone(), "x".repeat(LONGEST_VALUE).into(), NOW), Ok(true));
        let (at, before) = (entry.notes[0].at, entry.revision());
        assert_eq!(take_back(&mut entry, at + 1), None);
        assert_eq!(take_back(&mut entry, at), Some(true));
        assert_eq!(take_back(&mut entry, at), Some(false));
        assert!(entry.notes[0].text.is_blank());
        assert!(entry.revision() > before);
    }

    #[test]
    fn what_is_told_again_is_known_and_what_differs_is_not() {
        let mut known = sent("2026-10-01");
        let again = Moment { chance: 8, version: "0.3.0", ..moment() };
        let later = entry(letter("2026-10-01"), &again).unwrap();
        assert!(is_told_again(&known, &later));
        note(&mut known, "Meta wrote.".into(), NOW).unwrap();
        assert_eq!(note(&mut known, "Meta wrote.".into(), NOW + 1), Ok(false));
        state(&mut known, State::Refused, NOW).unwrap();
        assert!(is_told_again(&known, &later));
        let other_text = SentElsewhere { text: "I object again.".into(), ..letter("2026-10-01") };
        for other in [letter("2026-10-02"), other_text] {
            assert!(!is_told_again(&known, &entry(other, &again).unwrap()));
        }
        // What a page told is not the person's telling, however alike.
        assert!(!is_told_again(&Entry { by: By::Page, ..later.clone() }, &later));
    }

    #[test]
    fn time_never_runs_back_within_an_entry() {
        let mut entry = sent("2026-10-01");
        state(&mut entry, State::Refused, NOW).unwrap();
        // The clock was set back.
        state(&mut entry, State::Granted, NOW - 5_000).unwrap();
        note(&mut entry, "Meta wrote.".into(), NOW - 9_000).unwrap();
        event(&mut entry, Event::Answered, Some(day("2026-11-02")), CLOCK).unwrap();
        let times = [entry.course[0].at, entry.course[1].at, entry.notes[0].at, entry.events[0].at];
        assert!(times.is_sorted() && times[0] < times[3], "{times:?}");
        assert_eq!(entry.state(), State::Granted);
    }

    #[test]
    fn nothing_grows_without_end() {
        let mut entry = sent("2026-10-01");
        for n in 0..MOST_SAID {
            let said = if n % 2 == 0 { State::Granted } else { State::Refused };
            state(&mut entry, said, NOW).unwrap();
            note(&mut entry, n.to_string().as_str().into(), NOW).unwrap();
        }
        assert_eq!(state(&mut entry, State::Granted, NOW), Err(Wrong::TooLong));
        assert_eq!(note(&mut entry, "again".into(), NOW), Err(Wrong::TooLong));
    }
}
