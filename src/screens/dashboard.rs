//! What the dashboard shows: what was sent, how it stands, and the details that are kept.
//!
//! Takes an [`Overview`], gives plain data, the latest objection first. Counts no deadlines and judges nothing: it shows what was
//! seen and what the person noted, and says which of the two it was.

use crate::form::asks_for::AsksFor;
use crate::form::country;
use crate::record::{By, Entry, State};
use crate::screens::notice::{Footing, Notice, notices};
use crate::screens::{WriteDate, details};
use crate::text::Texts;
use crate::wire::Overview;

/// What the dashboard is drawn from.
#[derive(Clone, Copy)]
pub struct Situation<'a> {
    /// What the background told; `None` where it does not answer.
    pub overview: Option<&'a Overview>,
    /// Whether the browser lets Objector work on Meta's pages.
    pub permitted: bool,
    /// The texts, in the person's language.
    pub texts: &'a Texts,
    /// Writes out a day.
    pub date: WriteDate<'a>,
    /// Writes out a day, the time and its zone.
    pub moment: WriteDate<'a>,
}

/// What the dashboard shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dashboard {
    /// What stands in the way.
    pub notices: Vec<Notice>,
    /// Whether what is kept could be read.
    pub readable: bool,
    /// The objections, the latest first.
    pub objections: Vec<ObjectionView>,
    /// The details, as name and value; empty where none are kept.
    pub details: Vec<Fact>,
}

/// A name and what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// What is known.
    pub value: String,
}

/// One objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectionView {
    /// Names the entry in messages.
    pub id: String,
    /// Which form.
    pub title: String,
    /// How it stands, as a word.
    pub state: State,
    /// How it stands.
    pub says: String,
    /// What that means, and who says so.
    pub notes: Vec<String>,
    /// When, for which account, where, in which language.
    pub facts: Vec<Fact>,
    /// The text that was sent; `None` where the form had none.
    pub text: Option<String>,
    /// What else stood in the form, each under the form's own words for it.
    pub answers: Vec<Fact>,
}

/// The states that a person may note, in the order in which they are offered. A page that waits for a code is seen, not noted.
pub const NOTABLE: [State; 5] =
    [State::Submitted, State::Acknowledged, State::Granted, State::Refused, State::NotSent];

/// Draws the dashboard.
#[must_use]
pub fn draw(situation: &Situation<'_>) -> Dashboard {
    let Situation { overview, permitted, texts, .. } = *situation;
    let footing = Footing {
        reachable: overview.is_some(),
        permitted,
        trouble: overview.and_then(|overview| overview.trouble),
    };
    let mut sent: Vec<&Entry> = overview.map(|overview| overview.record.iter().collect()).unwrap_or_default();
    sent.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    Dashboard {
        notices: notices(footing, texts),
        readable: footing.holds(),
        objections: sent.into_iter().map(|entry| objection(entry, situation)).collect(),
        details: overview.map(|overview| known(overview, texts)).unwrap_or_default(),
    }
}

fn objection(entry: &Entry, situation: &Situation<'_>) -> ObjectionView {
    let texts = situation.texts;
    let state = entry.state();
    let is_text = |asks_for| matches!(asks_for, AsksFor::Reason | AsksFor::Details);
    let text: Vec<&str> = entry
        .fields
        .iter()
        .filter(|field| is_text(field.asks_for))
        .map(|field| field.value.reveal())
        .collect();
    let language = entry.language.map(|language| {
        let code = language.code().into();
        Fact {
            name: texts.say("dashboard-language"),
            value: texts.say_with("screen-language", &[("code", code)]),
        }
    });
    let fact = |id: &str, value: &str| Fact { name: texts.say(id), value: value.into() };
    let facts = [
        fact("dashboard-when", &(situation.moment)(entry.at)),
        fact("dashboard-account", entry.email.reveal()),
        fact("dashboard-page", &entry.address),
    ];
    // The address stands above already.
    let rest = entry.fields.iter().filter(|field| !is_text(field.asks_for) && field.value != entry.email);
    let rest = rest.map(|field| Fact { name: field.label.clone(), value: field.value.reveal().into() });
    ObjectionView {
        id: entry.id.clone(),
        title: texts.say(&format!("screen-route-{}", entry.route.word())),
        state,
        says: texts.say(&format!("dashboard-state-{}", state.word())),
        notes: notes(entry, situation),
        facts: facts.into_iter().chain(language).filter(Fact::says_something).collect(),
        answers: rest.filter(Fact::says_something).collect(),
        text: (!text.is_empty()).then(|| text.join("\n\n")),
    }
}

impl Fact {
    fn says_something(&self) -> bool {
        !self.value.trim().is_empty()
    }
}

fn notes(entry: &Entry, situation: &Situation<'_>) -> Vec<String> {
    let texts = situation.texts;
    let last = entry.course.last();
    let by = last.map(|mark| {
        let id = match mark.by {
            By::Page => "dashboard-by-page",
            By::Person => "dashboard-by-person",
        };
        texts.say_with(id, &[("date", (situation.date)(mark.at).as_str().into())])
    });
    // What the person noted needs no explanation of what a page showed.
    let noted = last.is_some_and(|mark| mark.by == By::Person);
    let meaning = format!("dashboard-state-{}-note", entry.state().word());
    let meaning = (!noted && texts.has(&meaning)).then(|| texts.say(&meaning));
    meaning.into_iter().chain(by).collect()
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
    let count = i64::try_from(person.grounds.len()).unwrap_or(i64::MAX);
    let grounds = texts.say_with("dashboard-grounds-count", &[("count", count.into())]);
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
    use crate::language::Language;
    use crate::person::{Ground, Person, Platform};
    use crate::record::{Mark, SentField};
    use crate::screens::samples::{alex, date, entry, overview, texts};

    fn drawn(overview: &Overview) -> Dashboard {
        let texts = texts(Language::English);
        draw(&Situation {
            overview: Some(overview),
            permitted: true,
            texts: &texts,
            date: &date,
            moment: &date,
        })
    }

    fn field(asks_for: AsksFor, label: &str, value: &str) -> SentField {
        SentField { asks_for, label: label.into(), value: value.into() }
    }

    #[test]
    fn an_objection_shows_exactly_what_was_sent() {
        let mut sent = entry(Platform::Facebook, "alex@example.org", 7, &[]);
        sent.fields = vec![
            field(AsksFor::Email, "Adresse e-mail", "alex@example.org"),
            field(AsksFor::Country, "Pays", "France"),
            field(AsksFor::Reason, "Motif", "Je m’oppose.\nMerci."),
        ];
        let dashboard = drawn(&Overview { record: vec![sent], ..overview(Some(alex())) });
        let [objection] = dashboard.objections.as_slice() else { panic!("one objection") };
        assert_eq!(objection.text.as_deref(), Some("Je m’oppose.\nMerci."));
        let facts: Vec<_> =
            objection.facts.iter().map(|fact| (fact.name.as_str(), fact.value.as_str())).collect();
        let expected = [
            ("Sent", "day 7"),
            ("For", "alex@example.org"),
            ("Page", "www.facebook.com/help/contact/712876720715583"),
            ("Language", "French"),
        ];
        assert_eq!(facts, expected);
        assert_eq!(objection.answers, [Fact { name: "Pays".into(), value: "France".into() }]);
    }

    #[test]
    fn the_latest_comes_first() {
        let record = vec![entry(Platform::Facebook, "", 1, &[]), entry(Platform::Instagram, "", 2, &[])];
        let dashboard = drawn(&Overview { record, ..overview(None) });
        let titles: Vec<_> = dashboard.objections.iter().map(|objection| objection.title.as_str()).collect();
        assert_eq!(titles, ["Instagram’s objection form", "Facebook’s objection form"]);
    }

    #[test]
    fn it_says_who_says_how_it_stands() {
        let mut noted = entry(Platform::Facebook, "", 1, &[State::Acknowledged]);
        let seen = drawn(&Overview { record: vec![noted.clone()], ..overview(None) });
        assert_eq!(
            seen.objections[0].notes,
            ["Meta’s page said so. That is not an answer yet.", "Seen on Meta’s page on day 2."]
        );
        noted.course.push(Mark { state: State::Granted, at: 9, by: By::Person });
        let said = drawn(&Overview { record: vec![noted], ..overview(None) });
        assert_eq!(said.objections[0].notes, ["Noted by you on day 9."]);
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
            for state in State::ALL {
                assert!(texts.has(&format!("dashboard-state-{}", state.word())), "{}", state.word());
            }
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
