//! What the extension's own pages show: popup, welcome page, dashboard.
//!
//! Takes what the background tells (an [`Overview`](crate::wire::Overview)), what a page is, and the texts; gives view models, plain
//! data that `browser` puts into the documents. All choices of what to show and what to say are made here, so that they are tested
//! without a browser. Knows no DOM, no storage and no clock: a date comes with the function that writes it out.

pub mod dashboard;
pub mod details;
pub mod lines;
pub mod notice;
pub mod popup;

/// Writes out a moment, given in milliseconds since 1970 (UTC), as a date in the person's language and time zone.
pub type WriteDate<'a> = &'a dyn Fn(i64) -> String;

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

    use crate::language::Language;
    use crate::page::{Route, Sign, Stage, Verdict};
    use crate::person::{Account, Person, Platform};
    use crate::record::{By, Entry, Mark, State};
    use crate::snapshot::Snapshot;
    use crate::store::Settings;
    use crate::text::Texts;
    use crate::wire::{self, JudgedPage, Judgement, Look, Outcome, Overview};

    /// The messages of a language that the screens need, less what other parts of Objector say.
    pub(crate) fn texts(language: Language) -> Texts {
        let source = match language {
            Language::French => include_str!("../../locales/fr/screens.ftl"),
            _ => include_str!("../../locales/en/screens.ftl"),
        };
        Texts::new(language, &[(language, source)])
    }

    /// A date that is easily told in a test.
    pub(crate) fn date(at: i64) -> String {
        format!("day {at}")
    }

    pub(crate) fn alex() -> Person {
        let account = |platform, email: &str| Account { platform, email: email.into(), handle: "".into() };
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
            id: format!("{at:x}"),
            route,
            address: "www.facebook.com/help/contact/712876720715583".into(),
            language: Some(Language::French),
            platform: Some(platform),
            email: email.into(),
            at,
            tab: 1,
            fields: vec![],
            version: "0.1.0".into(),
            course: course.iter().map(|state| Mark { state: *state, at: at + 1, by: By::Page }).collect(),
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

    pub(crate) fn look(states: &[wire::State]) -> Look {
        let outcomes = (0..).zip(states).map(|(index, state)| Outcome { index, state: *state }).collect();
        Look { snapshot: Snapshot::default(), outcomes, submitted: false }
    }
}
