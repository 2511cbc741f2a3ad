//! How it stands with each objection on a day, what has happened, what is still to come, and the one thing to do next.
//!
//! Takes entries and a [`Watch`]: the day, the person's country and zone; gives words and days. An automatic receipt ends no time
//! limit; Meta's answer does. Says nothing in sentences and knows no clock; whoever asks again tomorrow gets tomorrow's answer.

use std::collections::HashMap;

use super::day::Day;
use super::deadline::{Case, Deadline, Rule, deadline};
use super::{By, Entry, Event, Mark, State};
use crate::law::Law;
use crate::words::words;

/// How long Meta is given to answer a reminder, in days. No law says so; the letter does.
const DAYS_AFTER_A_REMINDER: i32 = 14;

/// How many months an authority has to say something about a complaint, before one may turn to a court: GDPR Art. 78(2).
const MONTHS_OF_AN_AUTHORITY: i16 = 3;

words! {
    /// How it stands on a day.
    Standing {
        /// It was not sent after all.
        NotSent "not-sent",
        /// Meta waits for an e-mailed code; nothing has arrived.
        CodeAsked "code-asked",
        /// Meta still has time.
        Waiting "waiting",
        /// It is the last day.
        DueToday "due-today",
        /// The last day was yesterday. An answer may be on its way.
        DueYesterday "due-yesterday",
        /// Meta is late.
        Overdue "overdue",
        /// No law sets a time, and it is time to ask.
        Unanswered "unanswered",
        /// Meta honours it.
        Granted "granted",
        /// Meta said no.
        Refused "refused",
    }
}

words! {
    /// The one thing to do next.
    Next {
        /// Nothing more.
        Nothing "nothing",
        /// Wait for Meta, or for the authority.
        Wait "wait",
        /// Enter the code that Meta e-mailed.
        EnterCode "enter-code",
        /// The code is no longer good: send the form again.
        SendAgain "send-again",
        /// Remind Meta.
        SendReminder "send-reminder",
        /// Answer Meta's refusal.
        AnswerRefusal "answer-refusal",
        /// Complain to the authority.
        WriteComplaint "write-complaint",
        /// Ask the authority what became of the complaint.
        AskAuthority "ask-authority",
    }
}

impl Next {
    /// Whether the person is to do something.
    #[must_use]
    pub fn is_for_the_person(self) -> bool {
        !matches!(self, Next::Nothing | Next::Wait)
    }
}

words! {
    /// A part of the way, in order.
    Step {
        /// The objection is sent.
        Sent "sent",
        /// Meta says that it has arrived.
        Confirmation "confirmation",
        /// Meta answers.
        Answer "answer",
        /// The person reminds Meta, or answers its refusal.
        Reminder "reminder",
        /// The person complains.
        Complaint "complaint",
    }
}

words! {
    /// How far a step is.
    Place {
        /// It is behind.
        Done "done",
        /// It is what one waits for or has to do.
        Now "now",
        /// It is what one waits for, and it is late.
        Late "late",
        /// It is still to come, if it is needed at all.
        Ahead "ahead",
        /// It is not needed any more.
        Unneeded "unneeded",
    }
}

/// From where and when one looks.
#[derive(Clone, Copy, Debug)]
pub struct Watch<'a> {
    /// The day.
    pub today: Day,
    /// How many minutes the person's clock is ahead of UTC.
    pub offset: i16,
    /// Where the person lives, ISO 3166-1 alpha-2; empty where that is not known.
    pub country: &'a str,
}

/// A step of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// Which.
    pub step: Step,
    /// How far it is.
    pub place: Place,
    /// The day on which it happened, or is to happen; `None` where there is none.
    pub day: Option<Day>,
}

/// How it stands with one objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// How it stands.
    pub standing: Standing,
    /// The days that are left until Meta must answer; those since then, where negative. 0 where no time runs.
    pub days: i64,
    /// By when Meta must answer; `None` where no time runs, as nothing has arrived.
    pub deadline: Option<Deadline>,
    /// The one thing to do next.
    pub next: Next,
    /// The day on which that is to be looked at again, where it is to be waited.
    pub wait_until: Option<Day>,
    /// The way, in order.
    pub steps: [Milestone; 5],
}

/// How it stands with an objection, looked at by itself. Of several, [`all`] knows more.
#[must_use]
pub fn course(entry: &Entry, watch: &Watch<'_>) -> Course {
    Look { entry, watch }.course()
}

/// How it stands with each of the record's objections, in its order.
///
/// One that still waits for a code, or was given up, needs nothing any more when the same form was sent again for the same address.
#[must_use]
pub fn all(record: &[Entry], watch: &Watch<'_>) -> Vec<Course> {
    let key =
        |entry: &Entry| format!("{} {}", entry.route.word(), entry.email.reveal().trim().to_lowercase());
    let at = |place: &usize| record.get(*place).map(|entry| entry.at);
    let mut latest: HashMap<String, usize> = HashMap::with_capacity(record.len());
    for (place, entry) in record.iter().enumerate().filter(|(_, entry)| entry.state() != State::NotSent) {
        let known = latest.entry(key(entry)).or_insert(place);
        if at(known) < Some(entry.at) {
            *known = place;
        }
    }
    let courses = record.iter().map(|entry| {
        let mut course = course(entry, watch);
        let again = latest.get(&key(entry)).and_then(at) > Some(entry.at);
        if again && course.standing == Standing::CodeAsked {
            course.next = Next::Nothing;
        }
        course
    });
    courses.collect()
}

/// How many objections need something of the person: the figure on the icon.
#[must_use]
pub fn due(record: &[Entry], watch: &Watch<'_>) -> usize {
    all(record, watch).iter().filter(|course| course.next.is_for_the_person()).count()
}

struct Look<'a> {
    entry: &'a Entry,
    watch: &'a Watch<'a>,
}

impl Look<'_> {
    fn course(&self) -> Course {
        let state = self.entry.state();
        let runs = !matches!(state, State::NotSent | State::CodeAsked);
        let deadline = runs.then(|| self.deadline());
        let days = deadline.as_ref().map_or(0, |deadline| deadline.due.days_since(self.watch.today));
        let standing = match (state, &deadline) {
            (State::CodeAsked, _) => Standing::CodeAsked,
            (State::Granted, _) => Standing::Granted,
            (State::Refused, _) => Standing::Refused,
            (State::Submitted | State::Acknowledged, Some(deadline)) => self.in_time(deadline),
            (State::NotSent, _) | (_, None) => Standing::NotSent,
        };
        let (next, wait_until) = self.next(standing, deadline.as_ref());
        let steps = self.steps(standing, next, deadline.as_ref());
        Course { standing, days, deadline, next, wait_until, steps }
    }

    fn deadline(&self) -> Deadline {
        let Watch { offset, country, .. } = *self.watch;
        let entry = self.entry;
        deadline(&Case {
            from: entry
                .day_of(Event::Received)
                .or_else(|| self.code_accepted())
                .unwrap_or(entry.sent_on(offset)),
            law: Law::of(country),
            country,
            platform: entry.platform,
            extended: entry.day_of(Event::Extended),
        })
    }

    /// Where Meta's page asked for a code, the objection arrived when the page then said so, not before. What the person noted
    /// later tells no day.
    fn code_accepted(&self) -> Option<Day> {
        let course = &self.entry.course;
        let asked = course.iter().position(|mark| mark.state == State::CodeAsked)?;
        let accepted = course
            .iter()
            .skip(asked)
            .find(|mark| mark.state == State::Acknowledged && mark.by == By::Page)?;
        let day = self.day_of(accepted)?;
        // A day that the person corrected is the better one.
        self.entry.day_of(Event::Sent).is_none().then_some(day)
    }

    fn day_of(&self, mark: &Mark) -> Option<Day> {
        Day::at(mark.at, self.entry.offset.filter(|_| mark.by == By::Page).unwrap_or(self.watch.offset))
    }

    fn in_time(&self, deadline: &Deadline) -> Standing {
        let today = self.watch.today;
        match deadline.rule {
            Rule::NoLimit if today >= deadline.due => Standing::Unanswered,
            Rule::NoLimit => Standing::Waiting,
            Rule::Gdpr | Rule::Uk if today < deadline.due => Standing::Waiting,
            Rule::Gdpr | Rule::Uk if today == deadline.due => Standing::DueToday,
            Rule::Gdpr | Rule::Uk if today < deadline.late_from() => Standing::DueYesterday,
            Rule::Gdpr | Rule::Uk => Standing::Overdue,
        }
    }

    fn next(&self, standing: Standing, deadline: Option<&Deadline>) -> (Next, Option<Day>) {
        let today = self.watch.today;
        let done = |next| (next, None);
        let wait = |until: Day, then| if today < until { (Next::Wait, Some(until)) } else { done(then) };
        match standing {
            Standing::NotSent | Standing::Granted => return done(Next::Nothing),
            // Meta's codes are good for about an hour; on the same day and the next one may still be at it.
            Standing::CodeAsked if today.days_since(self.entry.sent_on(self.watch.offset)) <= 1 => {
                return done(Next::EnterCode);
            }
            Standing::CodeAsked => return done(Next::SendAgain),
            _ => {}
        }
        if let Some(complained) = self.entry.day_of(Event::Complained) {
            return wait(complained.months_on(MONTHS_OF_AN_AUTHORITY), Next::AskAuthority);
        }
        let first = match standing {
            Standing::Refused => Next::AnswerRefusal,
            Standing::Overdue | Standing::Unanswered => Next::SendReminder,
            _ => return (Next::Wait, deadline.map(Deadline::late_from)),
        };
        // A reminder from before the refusal does not answer it.
        let refused = self.entry.day_of(Event::Answered).filter(|_| standing == Standing::Refused);
        match self.entry.day_of(Event::Reminded).filter(|day| refused.is_none_or(|refused| *day >= refused)) {
            Some(reminded) => wait(reminded.days_on(DAYS_AFTER_A_REMINDER), Next::WriteComplaint),
            None => done(first),
        }
    }

    fn steps(&self, standing: Standing, next: Next, deadline: Option<&Deadline>) -> [Milestone; 5] {
        let entry = self.entry;
        let seen = |state: State| entry.course.iter().find(|mark| mark.state == state);
        let answered = matches!(standing, Standing::Granted | Standing::Refused);
        let over = matches!(standing, Standing::Granted | Standing::NotSent);

        let sent = Milestone {
            step: Step::Sent,
            place: if standing == Standing::NotSent { Place::Unneeded } else { Place::Done },
            day: Some(entry.sent_on(self.watch.offset)),
        };
        let received = entry
            .day_of(Event::Received)
            .or_else(|| seen(State::Acknowledged).and_then(|mark| self.day_of(mark)));
        let confirmation = Milestone {
            step: Step::Confirmation,
            place: match (received, standing) {
                (_, Standing::NotSent) => Place::Unneeded,
                (Some(_), _) => Place::Done,
                (None, Standing::CodeAsked) => Place::Now,
                (None, _) if answered => Place::Unneeded,
                (None, _) => Place::Ahead,
            },
            day: received,
        };
        let told = entry.mark().filter(|_| answered).and_then(|mark| self.day_of(mark));
        let answer = Milestone {
            step: Step::Answer,
            place: match standing {
                Standing::NotSent => Place::Unneeded,
                Standing::CodeAsked => Place::Ahead,
                Standing::Granted | Standing::Refused => Place::Done,
                Standing::Overdue => Place::Late,
                Standing::Waiting | Standing::DueToday | Standing::DueYesterday | Standing::Unanswered => {
                    Place::Now
                }
            },
            day: if answered {
                entry.day_of(Event::Answered).or(told)
            } else {
                deadline.map(|deadline| deadline.due)
            },
        };
        let later = |step: Step, event: Event, steps: &[Next]| {
            let day = entry.day_of(event);
            let place = if day.is_some() {
                Place::Done
            } else if over {
                Place::Unneeded
            } else if steps.contains(&next) {
                Place::Now
            } else {
                Place::Ahead
            };
            Milestone { step, place, day }
        };
        [
            sent,
            confirmation,
            answer,
            later(Step::Reminder, Event::Reminded, &[Next::SendReminder, Next::AnswerRefusal]),
            later(Step::Complaint, Event::Complained, &[Next::WriteComplaint]),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::super::day::tests::day;
    use super::super::said::{self, Clock, Moment, SentElsewhere};
    use super::super::{Channel, Route};
    use super::*;
    use crate::person::Platform;

    fn clock() -> Clock {
        Clock { now: day("2030-01-01").noon(), offset: 60 }
    }

    fn watch(today: &str) -> Watch<'static> {
        Watch { today: day(today), offset: 60, country: "FR" }
    }

    /// Seen to be sent at noon.
    fn sent(on: &str) -> Entry {
        let by_hand = SentElsewhere {
            channel: Channel::Form,
            email: "alex@example.org".into(),
            on: day(on),
            platform: Some(Platform::Facebook),
            route: Route::FacebookOwn,
            text: "".into(),
        };
        Entry {
            by: By::Page,
            ..said::entry(by_hand, &Moment { clock: clock(), chance: 1, version: "0.2.0" }).unwrap()
        }
    }

    fn say(entry: &mut Entry, event: Event, on: &str) {
        said::event(entry, event, Some(day(on)), clock()).unwrap();
    }

    fn page_says(entry: &mut Entry, state: State, on: &str) {
        entry.course.push(Mark { at: day(on).noon(), by: By::Page, state });
    }

    fn on(entry: &Entry, today: &str) -> (Standing, i64, Next) {
        let course = course(entry, &watch(today));
        (course.standing, course.days, course.next)
    }

    #[test]
    fn an_objection_goes_from_waiting_to_the_authority() {
        use Next::*;
        use Standing::*;
        let mut entry = sent("2026-11-22");
        assert_eq!(on(&entry, "2026-11-22"), (Waiting, 30, Wait));
        assert_eq!(on(&entry, "2026-12-21"), (Waiting, 1, Wait));
        assert_eq!(on(&entry, "2026-12-22"), (DueToday, 0, Wait));
        assert_eq!(on(&entry, "2026-12-23"), (DueYesterday, -1, Wait));
        assert_eq!(on(&entry, "2026-12-24"), (Overdue, -2, SendReminder));
        say(&mut entry, Event::Reminded, "2027-01-04");
        assert_eq!(on(&entry, "2027-01-17"), (Overdue, -26, Wait));
        assert_eq!(course(&entry, &watch("2027-01-17")).wait_until, Some(day("2027-01-18")));
        assert_eq!(on(&entry, "2027-01-18"), (Overdue, -27, WriteComplaint));
        say(&mut entry, Event::Complained, "2027-01-20");
        assert_eq!(on(&entry, "2027-04-19").2, Wait);
        assert_eq!(on(&entry, "2027-04-20").2, AskAuthority);
    }

    #[test]
    fn a_receipt_ends_no_time_limit_and_an_answer_does() {
        let mut entry = sent("2026-11-22");
        page_says(&mut entry, State::Acknowledged, "2026-11-22");
        assert_eq!(on(&entry, "2026-12-24"), (Standing::Overdue, -2, Next::SendReminder));
        said::state(&mut entry, State::Granted, day("2026-12-24").noon()).unwrap();
        assert_eq!(on(&entry, "2027-06-01").0, Standing::Granted);
        assert_eq!(on(&entry, "2027-06-01").2, Next::Nothing);
        said::state(&mut entry, State::NotSent, day("2026-12-25").noon()).unwrap();
        assert_eq!(on(&entry, "2027-06-01"), (Standing::NotSent, 0, Next::Nothing));
    }

    #[test]
    fn a_refusal_is_answered_and_then_complained_about() {
        let mut entry = sent("2026-09-01");
        say(&mut entry, Event::Reminded, "2026-10-10");
        page_says(&mut entry, State::Refused, "2026-10-20");
        say(&mut entry, Event::Answered, "2026-10-20");
        // The reminder came before the refusal and is no answer to it.
        assert_eq!(on(&entry, "2026-10-21").2, Next::AnswerRefusal);
        say(&mut entry, Event::Reminded, "2026-10-22");
        assert_eq!(on(&entry, "2026-10-23").2, Next::Wait);
        assert_eq!(on(&entry, "2026-11-05").2, Next::WriteComplaint);
        say(&mut entry, Event::Complained, "2026-11-06");
        assert_eq!(on(&entry, "2026-11-07"), (Standing::Refused, -37, Next::Wait));
    }

    #[test]
    fn without_the_code_nothing_has_arrived() {
        let mut entry = sent("2026-11-22");
        page_says(&mut entry, State::CodeAsked, "2026-11-22");
        assert_eq!(on(&entry, "2026-11-22"), (Standing::CodeAsked, 0, Next::EnterCode));
        assert_eq!(on(&entry, "2026-11-24").2, Next::SendAgain);
        assert_eq!(course(&entry, &watch("2026-11-22")).deadline, None);
        page_says(&mut entry, State::Acknowledged, "2026-11-23");
        assert_eq!(course(&entry, &watch("2026-11-24")).deadline.unwrap().from, day("2026-11-23"));
        // What the person notes weeks later says that it arrived, not when.
        entry.course.pop();
        said::state(&mut entry, State::Acknowledged, day("2026-12-10").noon()).unwrap();
        assert_eq!(course(&entry, &watch("2026-12-11")).deadline.unwrap().from, day("2026-11-22"));
    }

    #[test]
    fn the_day_that_the_person_says_is_the_one_that_counts() {
        let mut entry = sent("2026-11-22");
        let from = |entry: &Entry| course(entry, &watch("2026-11-24")).deadline.unwrap().from;
        say(&mut entry, Event::Sent, "2026-11-20");
        assert_eq!(from(&entry), day("2026-11-20"));
        say(&mut entry, Event::Received, "2026-11-23");
        assert_eq!(from(&entry), day("2026-11-23"));
    }

    #[test]
    fn the_zone_of_the_day_it_was_sent_stays() {
        let mut entry = sent("2026-11-22");
        // 23:30 in UTC, half past midnight in Paris; looked at from a journey to New York.
        entry.at = day("2026-11-22").noon() + 11 * 3_600_000 + 1_800_000;
        entry.offset = Some(60);
        let away = Watch { offset: -300, ..watch("2026-12-01") };
        assert_eq!(course(&entry, &away).deadline.unwrap().from, day("2026-11-23"));
        entry.offset = None;
        assert_eq!(course(&entry, &away).deadline.unwrap().from, day("2026-11-22"));
    }

    #[test]
    fn where_no_code_was_asked_for_time_runs_from_the_day_of_sending() {
        let mut entry = sent("2026-11-22");
        page_says(&mut entry, State::Acknowledged, "2026-11-23");
        assert_eq!(course(&entry, &watch("2026-11-24")).deadline.unwrap().from, day("2026-11-22"));
    }

    #[test]
    fn what_a_page_said_is_dated_by_the_clock_of_then_and_what_the_person_said_by_that_of_now() {
        // Half past eleven in the evening in UTC.
        let late = day("2026-11-23").noon() + 11 * 3_600_000 + 1_800_000;
        let confirmed = |by: By| {
            let mut entry = Entry { offset: Some(60), ..sent("2026-11-22") };
            entry.course.push(Mark { at: late, by, state: State::Acknowledged });
            course(&entry, &Watch { offset: 0, ..watch("2026-11-25") }).steps[1].day
        };
        assert_eq!(confirmed(By::Page), Some(day("2026-11-24")));
        assert_eq!(confirmed(By::Person), Some(day("2026-11-23")));
    }

    #[test]
    fn in_switzerland_nothing_is_overdue() {
        let swiss = |today: &str| {
            let course = course(&sent("2026-11-22"), &Watch { country: "CH", ..watch(today) });
            (course.standing, course.next)
        };
        assert_eq!(swiss("2026-12-21"), (Standing::Waiting, Next::Wait));
        assert_eq!(swiss("2026-12-22"), (Standing::Unanswered, Next::SendReminder));
        assert_eq!(swiss("2027-12-22"), (Standing::Unanswered, Next::SendReminder));
    }

    #[test]
    fn the_way_shows_what_is_behind_and_what_is_to_come() {
        use Place::*;
        let places = |entry: &Entry, today: &str| course(entry, &watch(today)).steps.map(|step| step.place);
        let mut entry = sent("2026-11-22");
        assert_eq!(places(&entry, "2026-11-23"), [Done, Ahead, Now, Ahead, Ahead]);
        page_says(&mut entry, State::Acknowledged, "2026-11-22");
        assert_eq!(places(&entry, "2026-12-24"), [Done, Done, Late, Now, Ahead]);
        say(&mut entry, Event::Reminded, "2026-12-25");
        assert_eq!(places(&entry, "2027-01-20"), [Done, Done, Late, Done, Now]);
        let steps = course(&entry, &watch("2027-01-20")).steps;
        let days = steps.map(|step| step.day.map(|day| day.to_string()));
        let days = days.each_ref().map(Option::as_deref);
        assert_eq!(
            days,
            [Some("2026-11-22"), Some("2026-11-22"), Some("2026-12-22"), Some("2026-12-25"), None]
        );
        said::state(&mut entry, State::Granted, day("2027-01-21").noon()).unwrap();
        assert_eq!(places(&entry, "2027-01-22"), [Done, Done, Done, Done, Unneeded]);
        // An answer without a receipt leaves nothing to be confirmed.
        let mut refused = sent("2026-11-22");
        page_says(&mut refused, State::Refused, "2026-11-24");
        assert_eq!(places(&refused, "2026-11-25"), [Done, Unneeded, Done, Now, Ahead]);
        let mut unsent = sent("2026-11-22");
        said::state(&mut unsent, State::NotSent, day("2026-11-22").noon()).unwrap();
        assert_eq!(places(&unsent, "2026-11-22"), [Unneeded; 5]);
        let mut at_the_code = sent("2026-11-22");
        page_says(&mut at_the_code, State::CodeAsked, "2026-11-22");
        assert_eq!(places(&at_the_code, "2026-11-22"), [Done, Now, Ahead, Ahead, Ahead]);
    }

    #[test]
    fn the_figure_counts_what_the_person_has_to_do() {
        let watch = watch("2026-12-24");
        assert_eq!(due(&[], &watch), 0);
        let late = sent("2026-11-01");
        let waiting = sent("2026-12-20");
        assert_eq!(due(&[late.clone(), waiting.clone(), late.clone()], &watch), 2);
        let mut given_up = sent("2026-12-01");
        page_says(&mut given_up, State::CodeAsked, "2026-12-01");
        assert_eq!(due(std::slice::from_ref(&given_up), &watch), 1);
        // Sent again since, for the same address.
        assert_eq!(due(&[given_up.clone(), waiting.clone()], &watch), 0);
        let other = Entry { email: "sam@example.org".into(), ..waiting };
        assert_eq!(due(&[given_up, other], &watch), 1);
    }

    #[test]
    fn ten_thousand_are_counted_while_one_blinks() {
        let record: Vec<Entry> = (0..10_000)
            .map(|n| Entry {
                id: n.to_string(),
                email: format!("{n}@example.org").into(),
                ..sent("2026-11-01")
            })
            .collect();
        let start = std::time::Instant::now();
        assert_eq!(due(&record, &watch("2026-12-24")), 10_000);
        // Tests are not optimised and the machine may be busy; it takes some tens of milliseconds.
        assert!(start.elapsed().as_millis() < 2_000, "{:?}", start.elapsed());
    }
}
