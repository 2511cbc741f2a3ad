//! What the record says in sentences: how it stands, what comes next, why that day, what a file would change.
//!
//! Takes what the modules beside it found out, the texts and the writing of dates; gives whole sentences. Finds nothing out by itself.
//! It stands apart so that popup, dashboard and proof say the same thing in the same words.

use super::check::{Fault, Refused};
use super::course::{Course, Standing};
use super::day::Day;
use super::deadline::{Deadline, Extension, Rule, Why};
use super::merge::{Changes, Details};
use crate::text::{Texts, Value};

/// Writes out a day, given as a moment of it in milliseconds since 1970 (UTC).
pub type WriteDate<'a> = &'a dyn Fn(i64) -> String;

/// How it stands.
#[must_use]
pub fn standing(course: &Course, texts: &Texts) -> String {
    let no_limit = course.deadline.as_ref().is_some_and(|deadline| deadline.rule == Rule::NoLimit);
    let which = if no_limit && course.standing == Standing::Waiting { "-no-limit" } else { "" };
    let id = format!("record-standing-{}{which}", course.standing.word());
    texts.say_with(&id, &[("days", course.days.abs().into())])
}

/// The one thing to do next.
#[must_use]
pub fn next(course: &Course, texts: &Texts, date: WriteDate<'_>) -> String {
    let until = course.wait_until.map(|until| date(until.noon())).unwrap_or_default();
    let rule = course.deadline.as_ref().map_or(Rule::Gdpr, |deadline| deadline.rule);
    texts.say_with(
        &format!("record-next-{}", course.next.word()),
        &[("date", until.as_str().into()), ("rule", rule.word().into())],
    )
}

/// By when Meta must answer, and what moved that day; the day first.
#[must_use]
pub fn due(deadline: &Deadline, texts: &Texts, date: WriteDate<'_>) -> Vec<String> {
    let say = |id: &str, day: Day| {
        let (day, date) = (date(day.noon()), date(deadline.due_there.noon()));
        texts.say_with(id, &[("day", day.as_str().into()), ("date", date.as_str().into())])
    };
    let by = date(deadline.due.noon());
    let by = [("date", Value::Text(by.as_str()))];
    let mut said = Vec::from([match deadline.extension {
        Extension::Counts => texts.say_with("record-due-extended", &by),
        Extension::None | Extension::TooLate => {
            texts.say_with(&format!("record-due-{}", deadline.rule.word()), &by)
        }
    }]);
    if deadline.extension == Extension::TooLate {
        said.push(texts.say("record-due-extended-too-late"));
    }
    let mut before: Option<Why> = None;
    for skipped in &deadline.skipped {
        // The two days of a weekend need one sentence.
        if skipped.why != Why::Weekend || before != Some(Why::Weekend) {
            said.push(say(&format!("record-due-moved-{}", skipped.why.word()), skipped.day));
        }
        before = Some(skipped.why);
    }
    if !deadline.holidays_known {
        said.push(texts.say("record-due-holidays-unknown"));
    }
    said
}

/// Why a file is not taken in, and where it is wrong.
#[must_use]
pub fn refused(refused: &Refused, texts: &Texts) -> String {
    let number = |number: usize| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let place = match refused {
        Refused { fault: Fault::Damaged, path, .. } if !path.is_empty() => "-path",
        Refused { fault: Fault::Damaged, line: 1.., .. } => "-line",
        _ => "",
    };
    texts.say_with(
        &format!("record-fault-{}{place}", refused.fault.word()),
        &[
            ("line", number(refused.line)),
            ("column", number(refused.column)),
            ("path", refused.path.as_str().into()),
        ],
    )
}

/// What taking in a file would change, one sentence a thing.
#[must_use]
pub fn changes(changes: &Changes, texts: &Texts) -> Vec<String> {
    let Changes { added, updated, same, conflicts, person } = changes;
    if !changes.any() {
        return Vec::from([texts.say("record-changes-none")]);
    }
    let counted =
        [("added", added.len()), ("updated", updated.len()), ("conflicts", conflicts.len()), ("same", *same)];
    let mut said: Vec<String> = counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(what, count)| {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            texts.say_with(&format!("record-changes-{what}"), &[("count", count.into())])
        })
        .collect();
    if *person != Details::Same {
        let word = if *person == Details::Taken { "taken" } else { "differ" };
        said.push(texts.say(&format!("record-changes-person-{word}")));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::super::course::{Milestone, Next, Place, Step};
    use super::super::day::tests::day;
    use super::super::deadline::{Case, deadline};
    use super::super::said::Wrong;
    use super::super::{Channel, Event, State};
    use super::*;
    use crate::language::Language;
    use crate::law::Law;
    use crate::store::sync::TooMuch;

    const LANGUAGES: [Language; 2] = [Language::English, Language::French];

    fn texts(language: Language) -> Texts {
        let source = match language {
            Language::French => include_str!("../../locales/fr/record.ftl"),
            _ => include_str!("../../locales/en/record.ftl"),
        };
        Texts::new(language, &[(language, source)])
    }

    fn date(at: i64) -> String {
        Day::at(at, 0).map(|day| day.to_string()).unwrap_or_default()
    }

    fn counted(from: &str, country: &'static str, extended: Option<&str>) -> Deadline {
        let extended = extended.map(day);
        deadline(&Case { from: day(from), law: Law::of(country), country, platform: None, extended })
    }

    fn course(standing: Standing, days: i64, next: Next, country: &'static str) -> Course {
        let wait_until = (next == Next::Wait).then(|| day("2026-12-24"));
        let step = Milestone { step: Step::Sent, place: Place::Done, day: None };
        let deadline = Some(counted("2026-11-22", country, None));
        Course { standing, days, deadline, next, wait_until, steps: [step; 5] }
    }

    fn assert_whole(said: &str) {
        assert!(!said.is_empty() && !said.contains("record-") && !said.contains('{'), "{said}");
    }

    #[test]
    fn each_standing_and_next_step_is_a_sentence() {
        for language in LANGUAGES {
            let texts = texts(language);
            for country in ["FR", "GB", "CH"] {
                for standing in Standing::ALL {
                    assert_whole(&super::standing(&course(*standing, -3, Next::Wait, country), &texts));
                }
                for next in Next::ALL {
                    assert_whole(&super::next(&course(Standing::Waiting, 3, *next, country), &texts, &date));
                }
            }
        }
        let english = texts(Language::English);
        let said = |days| super::standing(&course(Standing::Overdue, days, Next::Wait, "FR"), &english);
        assert_eq!(said(-1), "Overdue for one day");
        assert_eq!(said(-12), "Overdue for 12 days");
        let wait = super::next(&course(Standing::Waiting, 3, Next::Wait, "FR"), &english, &date);
        assert_eq!(wait, "Wait until 2026-12-24.");
    }

    #[test]
    fn the_day_and_what_moved_it_are_told() {
        let english = texts(Language::English);
        let said = due(&counted("2026-03-03", "DE", None), &english, &date);
        assert!(said[0].starts_with("Meta must answer by 2026-04-07"), "{said:?}");
        assert_eq!(said.len(), 4);
        assert!(said[1].contains("2026-04-03") && said[1].contains("where you live"), "{said:?}");
        assert_eq!(said[2], "2026-04-04 is on a weekend.");
        assert_eq!(said[3], "2026-04-06 is a public holiday where Meta must act.");
        for language in LANGUAGES {
            for (country, extended) in [
                ("FR", Some("2026-11-30")),
                ("FR", Some("2027-01-30")),
                ("GB", None),
                ("CH", None),
                ("BR", None),
            ] {
                for said in due(&counted("2026-11-22", country, extended), &texts(language), &date) {
                    assert_whole(&said);
                }
            }
            let far = due(&counted("2040-11-22", "FR", None), &texts(language), &date);
            far.iter().for_each(|said| assert_whole(said));
        }
    }

    #[test]
    fn each_fault_and_change_is_a_sentence() {
        for language in LANGUAGES {
            let texts = texts(language);
            for fault in Fault::ALL {
                for (line, path) in [(0, ""), (9, ""), (0, "record[3].notes")] {
                    let it = Refused { fault: *fault, line, column: 4, path: path.into() };
                    let said = refused(&it, &texts);
                    assert_whole(&said);
                    if *fault == Fault::Damaged && line + path.len() > 0 {
                        assert!(said.contains('9') || said.contains(path) && line == 0, "{said}");
                    }
                }
            }
            for person in Details::ALL {
                let list = vec!["a".to_owned()];
                let it = Changes {
                    added: list.clone(),
                    updated: list.clone(),
                    same: 4,
                    conflicts: list,
                    person: *person,
                };
                changes(&it, &texts).iter().for_each(|said| assert_whole(said));
            }
            let none =
                Changes { added: vec![], updated: vec![], same: 2, conflicts: vec![], person: Details::Same };
            assert_eq!(changes(&none, &texts).len(), 1);
        }
    }

    #[test]
    fn what_a_file_changes_is_told_and_what_it_does_not_is_not() {
        let english = texts(Language::English);
        let told = |added: usize, person: Details| {
            let added = vec!["a".to_owned(); added];
            changes(&Changes { added, updated: vec![], same: 4, conflicts: vec![], person }, &english)
        };
        let say = |id: &str| english.say(id);
        let same = english.say_with("record-changes-same", &[("count", 4.into())]);
        let one = english.say_with("record-changes-added", &[("count", 1.into())]);
        assert_eq!(told(1, Details::Same), [one, same.clone()]);
        assert_eq!(told(0, Details::Taken), [same.clone(), say("record-changes-person-taken")]);
        assert_eq!(told(0, Details::Differ), [same, say("record-changes-person-differ")]);
        assert_eq!(told(0, Details::Same), [say("record-changes-none")]);
    }

    #[test]
    fn each_word_of_the_record_has_its_text() {
        for language in LANGUAGES {
            let texts = texts(language);
            let ids = (Step::ALL.iter().map(|step| format!("record-step-{}", step.word())))
                .chain(Place::ALL.iter().map(|place| format!("record-place-{}", place.word())))
                .chain(Channel::ALL.iter().map(|channel| format!("record-channel-{}", channel.word())))
                .chain(State::ALL.iter().map(|state| format!("record-state-{}", state.word())))
                .chain(Event::ALL.iter().map(|event| format!("record-say-{}", event.word())))
                .chain(Event::ALL.iter().map(|event| format!("record-event-{}", event.word())))
                .chain(Wrong::ALL.iter().map(|wrong| format!("record-wrong-{}", wrong.word())))
                .chain(TooMuch::ALL.iter().map(|much| format!("record-sync-{}", much.word())))
                .chain(["changed", "unusable"].map(|word| format!("record-wrong-{word}")));
            for id in ids {
                assert!(texts.has(&id), "{id} in {}", language.code());
            }
        }
    }
}
