//! What the dashboard shows: what was sent, how it stands, what comes next, and the details that are kept.
//!
//! Takes an [`Overview`], the day and what is wanted of the list; gives plain data. Says of everything whether a page showed it or the
//! person noted it.

use crate::form::country;
use crate::screens::lines::Coverage;
use crate::screens::notice::{Footing, Notice, notices};
use crate::screens::objections::{self, Known, List, Wanted};
use crate::screens::{Dates, Fact, count, details, lines};
use crate::text::Texts;
use crate::wire::Overview;

/// What the dashboard is drawn from.
#[derive(Clone, Copy)]
pub struct Situation<'a> {
    /// What the background told; `None` where it does not answer.
    pub overview: Option<&'a Overview>,
    /// What was found out about the record that was told.
    pub known: &'a Known,
    /// Whether the browser lets Objector work on Meta's pages.
    pub permitted: bool,
    /// The texts, in the person's language.
    pub texts: &'a Texts,
    /// How days are written out.
    pub dates: Dates<'a>,
    /// What is wanted of the list.
    pub wanted: Wanted<'a>,
}

/// What the dashboard shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dashboard {
    /// What stands in the way.
    pub notices: Vec<Notice>,
    /// Whether what is kept could be read.
    pub readable: bool,
    /// Whether there is any objection.
    pub any: bool,
    /// Which accounts are covered.
    pub coverage: Coverage,
    /// The same in a sentence; empty where no account is known.
    pub covered: String,
    /// The objections.
    pub list: List,
    /// The details, as name and value; empty where none are kept.
    pub details: Vec<Fact>,
}

/// Draws the dashboard.
#[must_use]
pub fn draw(situation: &Situation<'_>) -> Dashboard {
    let Situation { overview, permitted, texts, .. } = *situation;
    let footing = Footing {
        reachable: overview.is_some(),
        permitted,
        trouble: overview.and_then(|overview| overview.trouble),
    };
    let record = overview.map_or(&[][..], |overview| &overview.record);
    let person = overview.and_then(|overview| overview.person.as_ref());
    let coverage = lines::coverage(person, record, texts, &situation.dates);
    let covered = match coverage.all {
        0 => String::new(),
        all => {
            let counts = [("covered", count(coverage.covered)), ("all", count(all))];
            texts.say_with("dashboard-covered", &counts)
        }
    };
    Dashboard {
        coverage,
        covered,
        notices: notices(footing, texts),
        readable: footing.holds(),
        any: !record.is_empty(),
        list: objections::list(record, situation.known, person, &situation.wanted, &situation.dates, texts),
        details: overview.map(|overview| known(overview, texts)).unwrap_or_default(),
    }
}

fn known(overview: &Overview, texts: &Texts) -> Vec<Fact> {
    let Some(person) = &overview.person else { return Vec::new() };
    let platforms: Vec<_> = person.accounts.iter().map(|account| account.platform).collect();
    let accounts = person.accounts.iter().enumerate().map(|(place, account)| {
        let parts = [&account.email, &account.handle].map(|part| part.reveal().trim());
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        // An account without an address of its own is listed all the same.
        let value = if parts.is_empty() { person.email.reveal().to_owned() } else { parts.join(", ") };
        Fact { name: details::account_name(&platforms, place, texts), value }
    });
    let grounds = texts.say_with("dashboard-grounds-count", &[("count", count(person.grounds.len()))]);
    let country = country::name(&person.country, texts.language()).unwrap_or_default();
    let name = person.name_in_full();
    let fact = |id: &str, value: &str| Fact { name: texts.say(id), value: value.into() };
    [
        fact("screen-full-name", name.reveal()),
        fact("screen-email", person.email.reveal()),
        fact("screen-country", country),
    ]
    .into_iter()
    .chain(accounts)
    .chain([fact("screen-grounds", &grounds), fact("screen-own-words", person.own_words.reveal())])
    .filter(Fact::says_something)
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::asks_for::AsksFor;
    use crate::language::Language;
    use crate::person::{Ground, Person, Platform};
    use crate::record::course::{Next, Standing};
    use crate::record::day::Day;
    use crate::record::{By, Entry, Event, Mark, SentField, State};
    use crate::screens::objections::{Filter, NOTABLE};
    use crate::screens::samples::{alex, dates, entry, overview, texts};

    /// 2026-11-22, in the evening.
    const SENT: i64 = 1_795_370_400_000;

    fn drawn_on(overview: &Overview, today: &str, filter: Filter, query: &str) -> Dashboard {
        let dates = dates(Day::from_text(today).unwrap());
        draw(&Situation {
            overview: Some(overview),
            known: &Known::new(&overview.record, &dates.watch),
            permitted: true,
            texts: &texts(Language::English),
            dates,
            wanted: Wanted { filter, query, most: 50 },
        })
    }

    fn drawn(overview: &Overview) -> Dashboard {
        drawn_on(overview, "2026-11-23", Filter::All, "")
    }

    fn of(record: Vec<Entry>) -> Overview {
        Overview { record, ..overview(Some(alex())) }
    }

    fn field(asks_for: AsksFor, label: &str, value: &str) -> SentField {
        SentField { asks_for, label: label.into(), value: value.into() }
    }

    #[test]
    fn an_objection_shows_exactly_what_was_sent() {
        let mut sent = entry(Platform::Facebook, "alex@example.org", SENT, &[]);
        sent.fields = vec![
            field(AsksFor::Email, "Adresse e-mail", "alex@example.org"),
            field(AsksFor::Country, "Pays", "France"),
            field(AsksFor::Reason, "Motif", "Je m’oppose.\nMerci."),
        ];
        let dashboard = drawn(&of(vec![sent]));
        let [objection] = dashboard.list.shown.as_slice() else { panic!("one objection") };
        assert_eq!(objection.text.as_deref(), Some("Je m’oppose.\nMerci."));
        let facts: Vec<_> =
            objection.facts.iter().map(|fact| (fact.name.as_str(), fact.value.as_str())).collect();
        let expected = [
            ("Sent", "day 1795370400000"),
            ("For", "alex@example.org"),
            ("Page", "www.facebook.com/help/contact/712876720715583"),
            ("Language", "French"),
        ];
        assert_eq!(facts, expected);
        assert_eq!(objection.answers, [Fact { name: "Pays".into(), value: "France".into() }]);
    }

    #[test]
    fn the_latest_comes_first() {
        let record =
            vec![entry(Platform::Facebook, "", SENT, &[]), entry(Platform::Instagram, "", SENT + 1, &[])];
        let dashboard = drawn(&of(record));
        let titles: Vec<_> = dashboard.list.shown.iter().map(|objection| objection.title.as_str()).collect();
        assert_eq!(titles, ["Instagram’s objection form", "Facebook’s objection form"]);
    }

    /// First run to sent to overdue to complaint, with the clock moved.
    #[test]
    fn the_next_step_follows_the_days() {
        let overview = of(vec![entry(Platform::Facebook, "", SENT, &[State::Acknowledged])]);
        let on = |overview: &Overview, today| drawn_on(overview, today, Filter::All, "").list.shown.remove(0);
        let waiting = on(&overview, "2026-11-24");
        assert_eq!((waiting.standing, waiting.is_next_for_the_person), (Standing::Waiting, false));
        assert_eq!(waiting.says, "Meta’s answer is due in 28 days");
        assert_eq!(on(&overview, "2026-12-22").standing, Standing::DueToday);
        let late = on(&overview, "2026-12-30");
        assert_eq!((late.standing, late.letter), (Standing::Overdue, Some(crate::letter::Kind::Reminder)));
        let mut reminded = overview.clone();
        reminded.record[0].events.push(crate::record::Dated {
            at: SENT + 1,
            event: Event::Reminded,
            on: Day::from_text("2026-12-30"),
        });
        let after = on(&reminded, "2027-01-20");
        assert_eq!(after.letter, Some(crate::letter::Kind::Complaint));
        assert_eq!(Next::WriteComplaint.word(), "write-complaint");
        assert!(after.next.contains("authority"), "{}", after.next);
    }

    #[test]
    fn each_objection_counts_in_one_figure() {
        let record = vec![
            entry(Platform::Facebook, "", SENT, &[]),
            entry(Platform::Instagram, "", SENT, &[State::Granted]),
            entry(Platform::Whatsapp, "", SENT, &[State::Refused]),
        ];
        let list = drawn(&of(record)).list;
        let figures: Vec<_> = list.figures.iter().map(|figure| (figure.filter, figure.number)).collect();
        assert_eq!(figures, [(Filter::Todo, 1), (Filter::Waiting, 1), (Filter::Over, 1)]);
        assert!(list.figures.iter().all(|figure| !figure.says.starts_with("dashboard-")));
    }

    #[test]
    fn long_lists_can_be_searched() {
        let record: Vec<_> = (0..600)
            .map(|number| {
                entry(Platform::Facebook, &format!("person{number}@example.org"), SENT + number, &[])
            })
            .collect();
        let overview = of(record);
        let list = drawn(&overview).list;
        assert_eq!((list.found, list.shown.len()), (600, 50));
        let found = drawn_on(&overview, "2026-11-23", Filter::All, " FACEBOOK person77@ ").list;
        assert_eq!(
            found.shown.iter().map(|one| one.account.as_str()).collect::<Vec<_>>(),
            ["person77@example.org"]
        );
        assert_eq!(drawn_on(&overview, "2026-11-23", Filter::Over, "").list.found, 0);
    }

    #[test]
    fn the_strip_shows_the_next_days_the_earliest_first() {
        let record = vec![
            entry(Platform::Instagram, "", SENT + 10 * 86_400_000, &[]),
            entry(Platform::Facebook, "", SENT, &[]),
        ];
        let strip = drawn_on(&of(record), "2026-12-03", Filter::All, "").list.strip;
        assert_eq!(strip.len(), 2);
        assert!(strip[0].day < strip[1].day && strip.iter().all(|day| !day.late), "{strip:?}");
    }

    #[test]
    fn objections_of_one_day_stand_there_once_and_what_is_over_leaves_room() {
        let sent = |number: i64, days: i64| {
            entry(Platform::Facebook, &format!("{number}@example.org"), SENT + days * 86_400_000, &[])
        };
        let record = (0..40).map(|number| sent(number, number / 4)).collect();
        // Five days are over by then, and five still to come.
        let strip = drawn_on(&of(record), "2026-12-27", Filter::All, "").list.strip;
        assert_eq!(
            strip.iter().map(|day| day.late).collect::<Vec<_>>(),
            [true, true, false, false, false, false]
        );
        let titles: Vec<&str> = strip.iter().map(|day| day.title.as_str()).collect();
        // Three days of a weekend and its holiday end with the next.
        assert_eq!(titles[..3], ["4 objections", "4 objections", "16 objections"]);
    }

    #[test]
    fn the_strip_names_the_day_that_is_waited_for_and_none_once_meta_has_answered() {
        let strip =
            |entry: &Entry, today| drawn_on(&of(vec![entry.clone()]), today, Filter::All, "").list.strip;
        let mut sent = entry(Platform::Facebook, "", SENT, &[]);
        assert!(strip(&sent, "2026-12-30")[0].late);
        let reminded = Day::from_text("2026-12-30");
        sent.events.push(crate::record::Dated { at: SENT + 1, event: Event::Reminded, on: reminded });
        let waits = strip(&sent, "2026-12-31");
        assert!(!waits[0].late && waits[0].says.starts_with("Wait until"), "{waits:?}");
        sent.course.push(Mark { state: State::Refused, at: SENT + 2, by: By::Person });
        sent.events.clear();
        assert_eq!(strip(&sent, "2026-12-31"), Vec::new());
    }

    #[test]
    fn it_says_who_says_how_it_stands() {
        let mut noted = entry(Platform::Facebook, "", SENT, &[State::Acknowledged]);
        let source = |entry: &Entry| drawn(&of(vec![entry.clone()])).list.shown.remove(0).source;
        assert!(source(&noted).starts_with("Seen on Meta’s page on day"), "{}", source(&noted));
        noted.course.push(Mark { state: State::Granted, at: 9, by: By::Person });
        assert_eq!(source(&noted), "Noted by you on day 9.");
    }

    #[test]
    fn only_what_is_known_of_the_person_is_listed() {
        assert!(drawn(&overview(None)).details.is_empty());
        let person = Person { grounds: vec![Ground::Children], own_words: "".into(), ..alex() };
        let details = drawn(&overview(Some(person))).details;
        let facts: Vec<_> = details.iter().map(|fact| (fact.name.as_str(), fact.value.as_str())).collect();
        let expected = [
            ("Your name", "Alex Example"),
            ("Your e-mail address", "alex@example.org"),
            ("Country where you live", "France"),
            ("Facebook", "alex.fb@example.org"),
            ("Instagram", "alex@example.org"),
            ("Your reasons", "One ticked"),
        ];
        assert_eq!(facts, expected);
    }

    #[test]
    fn every_state_and_language_has_its_words() {
        for language in [Language::English, Language::French] {
            let texts = texts(language);
            for state in NOTABLE {
                assert!(texts.has(&format!("dashboard-mark-{}", state.word())), "{}", state.word());
            }
            let name = |code: &str| texts.say_with("screen-language", &[("code", code.into())]);
            for spoken in Language::ALL {
                assert_ne!(name(spoken.code()), name("xx"));
            }
        }
    }
}
