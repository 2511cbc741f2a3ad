//! What the extension's own pages show: popup, welcome page, dashboard.
//!
//! Takes what the background tells (an [`Overview`](crate::wire::Overview)), what a page is, and the texts; gives view models, plain
//! data that `browser` puts into the documents. All choices of what to show and what to say are made here, so that they are tested
//! without a browser. Knows no DOM, no storage and no clock: a date comes with the function that writes it out.

use crate::record::course::Watch;
use crate::record::day::Day;
use crate::record::tell::WriteDate;
use crate::text::Value;

pub mod backup;
pub mod dashboard;
pub mod details;
pub mod lines;
pub mod notice;
pub mod objections;
pub mod popup;

/// How days are written out, and from where and when one looks at them.
#[derive(Clone, Copy)]
pub struct Dates<'a> {
    /// Writes out a moment as a day.
    pub date: WriteDate<'a>,
    /// Writes out a moment as a day, the time and its zone.
    pub moment: WriteDate<'a>,
    /// Writes out a day.
    pub day: &'a dyn Fn(Day) -> String,
    /// From where and when one looks.
    pub watch: Watch<'a>,
}

/// A name and what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// What is known.
    pub value: String,
}

impl Fact {
    /// Whether anything is known.
    #[must_use]
    pub fn says_something(&self) -> bool {
        !self.value.trim().is_empty()
    }
}

/// A number for a message.
#[must_use]
pub fn count(number: usize) -> Value<'static> {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

/// A link to one of Meta's pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub url: String,
    /// The text on it.
    pub text: String,
}

#[cfg(test)]
pub(crate) mod samples {
    //! What several screens are tested with.

    use super::{Dates, Day, Watch};
    use crate::language::Language;
    use crate::page::{Route, Sign, Stage, Verdict};
    use crate::person::{Account, Person, Platform};
    use crate::record::{By, Channel, Entry, Mark, State};
    use crate::snapshot::Snapshot;
    use crate::store::Settings;
    use crate::text::Texts;
    use crate::wire::{ControlState, JudgedPage, Judgement, Look, Outcome, Overview};

    /// The messages of a language that the screens need, less what other parts of Objector say.
    pub(crate) fn texts(language: Language) -> Texts {
        let source = match language {
            Language::French => include_str!("../../locales/fr/screens.ftl"),
            _ => include_str!("../../locales/en/screens.ftl"),
        };
        let record = match language {
            Language::French => include_str!("../../locales/fr/record.ftl"),
            _ => include_str!("../../locales/en/record.ftl"),
        };
        Texts::new(language, &[(language, &format!("{source}\n{record}"))])
    }

    /// Dates that are easily told in a test, seen from a day.
    pub(crate) fn dates(today: Day) -> Dates<'static> {
        Dates {
            date: &date,
            moment: &date,
            day: &|day| day.to_string(),
            watch: Watch { today, offset: 60, country: "FR" },
        }
    }

    /// A date that is easily told in a test.
    pub(crate) fn date(at: i64) -> String {
        format!("day {at}")
    }

    pub(crate) fn alex() -> Person {
        let account = |platform, email: &str| Account { email: email.into(), ..Account::on(platform) };
        Person {
            full_name: "Alex Example".into(),
            email: "alex@example.org".into(),
            country: "FR".into(),
            accounts: vec![
                account(Platform::Facebook, "alex.fb@example.org"),
                account(Platform::Instagram, ""),
            ],
            ..Person::default()
        }
    }

    pub(crate) fn overview(person: Option<Person>) -> Overview {
        Overview {
            person,
            settings: Settings::default(),
            record: vec![],
            problems: vec![],
            trouble: None,
            sync_trouble: None,
            hidden: vec![],
            revision: 1,
            language: Language::English,
            version: "0.1.0".into(),
        }
    }

    pub(crate) fn entry(platform: Platform, email: &str, at: i64, course: &[State]) -> Entry {
        let route = match platform {
            Platform::Facebook => Route::FacebookOwn,
            Platform::Instagram => Route::InstagramOwn,
            Platform::Whatsapp => Route::WhatsappOwn,
            Platform::Meta => Route::MetaOwn,
        };
        Entry {
            address: "www.facebook.com/help/contact/712876720715583".into(),
            at,
            by: By::Page,
            channel: Channel::Form,
            course: course.iter().map(|state| Mark { at: at + 1, by: By::Page, state: *state }).collect(),
            email: email.into(),
            events: vec![],
            fields: vec![],
            id: format!("{at:x}"),
            language: Some(Language::French),
            notes: vec![],
            offset: Some(60),
            platform: Some(platform),
            route,
            tab: 1,
            version: "0.1.0".into(),
        }
    }

    pub(crate) fn judgement(verdict: Verdict, route: Route, stage: Stage) -> Judgement {
        Judgement {
            page: JudgedPage {
                verdict,
                route: (verdict != Verdict::Ignored).then_some(route),
                stage: (verdict != Verdict::Ignored).then_some(stage),
                language: Some(Language::French),
            },
            fields: vec![],
            signs: vec![Sign::Address, Sign::Title],
        }
    }

    pub(crate) fn look(states: &[ControlState]) -> Look {
        let outcomes = (0..).zip(states).map(|(index, state)| Outcome { index, state: *state }).collect();
        Look { snapshot: Snapshot::default(), outcomes, submitted: false }
    }
}
