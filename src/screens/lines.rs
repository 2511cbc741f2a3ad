//! Where the person stands: one line an account, and the way to its form.
//!
//! Takes the person's accounts and the record, gives lines. An account is matched with what was sent by platform and, where there
//! are several of a platform, by the e-mail address that stood in the form.

use crate::page::{Route, form_url};
use crate::person::{Account, ForWhom, Person, Platform};
use crate::record::course::{Course, Next, Standing, course};
use crate::record::tell;
use crate::record::{Entry, State};
use crate::screens::{Dates, Link, details};
use crate::text::Texts;

/// Where letters are written.
const DASHBOARD: &str = "dashboard.html";

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The account.
    pub name: String,
    /// What tells it apart from others: its address.
    pub detail: String,
    /// The word for how it stands: `not-yet`, `covered` by the objection for another account, or one of [`State`]'s.
    pub state: &'static str,
    /// Whether Meta is late.
    pub late: bool,
    /// How it stands.
    pub says: String,
    /// What to know, where the way to the form is not plain.
    pub note: Option<String>,
    /// The way to its form.
    pub link: Option<Link>,
}

/// The lines for a person's accounts; for Facebook and Instagram where no account is known.
#[must_use]
pub fn lines(person: Option<&Person>, record: &[Entry], texts: &Texts, dates: &Dates<'_>) -> Vec<Line> {
    let unknown = [Platform::Facebook, Platform::Instagram].map(Account::on);
    let for_whom = person.map(|person| person.for_whom).unwrap_or_default();
    let accounts = person.map(|person| person.accounts.as_slice()).filter(|accounts| !accounts.is_empty());
    let accounts = match accounts {
        Some(accounts) => accounts,
        None if for_whom == ForWhom::NoAccount => &[],
        None => &unknown,
    };
    let platforms: Vec<Platform> = accounts.iter().map(|account| account.platform).collect();
    let is_alone = |platform| platforms.iter().filter(|other| **other == platform).count() == 1;
    let sent: Vec<Option<&Entry>> =
        accounts.iter().map(|account| latest(record, account, person, is_alone(account.platform))).collect();
    // One objection covers all accounts of one Accounts Center.
    let covering = accounts.iter().zip(&sent).position(|(account, sent)| {
        account.linked && sent.is_some_and(|entry| entry.state() != State::Refused)
    });
    let of_accounts = accounts.iter().zip(&sent).enumerate().map(|(place, (account, sent))| {
        let (link, note) = way(account.platform, *sent, texts);
        let line = Line {
            detail: detail(account, person),
            note,
            link,
            name: details::account_name(&platforms, place, texts),
            ..standing(*sent, texts, dates)
        };
        match covering {
            Some(covering) if sent.is_none() && account.linked => {
                let other = details::account_name(&platforms, covering, texts);
                let says = texts.say_with("screen-state-covered", &[("account", other.as_str().into())]);
                Line { state: "covered", says, ..line }
            }
            _ => gone_on(line, *sent, texts, dates),
        }
    });
    of_accounts.chain((for_whom != ForWhom::Myself).then(|| third_party(record, texts, dates))).collect()
}

/// The form that needs no account: for people without one, for a child, for somebody who is represented.
fn third_party(record: &[Entry], texts: &Texts, dates: &Dates<'_>) -> Line {
    let is_its = |entry: &&Entry| entry.route == Route::ThirdParty && entry.state() != State::NotSent;
    let sent = record.iter().filter(is_its).max_by_key(|entry| entry.at);
    let text = texts.say(if sent.is_some() { "popup-open-again" } else { "popup-open-form" });
    let line = Line {
        name: texts.say("screen-route-third-party"),
        note: Some(texts.say("screen-third-party-note")),
        link: form_url(Route::ThirdParty).map(|url| Link { url: url.into(), text }),
        ..standing(sent, texts, dates)
    };
    gone_on(line, sent, texts, dates)
}

/// How it stands, in a line that has no name yet.
fn standing(sent: Option<&Entry>, texts: &Texts, dates: &Dates<'_>) -> Line {
    Line {
        name: String::new(),
        detail: String::new(),
        state: sent.map_or("not-yet", |entry| entry.state().word()),
        late: false,
        says: says(sent, texts, dates),
        note: None,
        link: None,
    }
}

/// Once Meta's time runs, or the person is to do something, the line says that, and leads to where it is done.
fn gone_on(line: Line, sent: Option<&Entry>, texts: &Texts, dates: &Dates<'_>) -> Line {
    let Some(entry) = sent else { return line };
    let course = course(entry, &dates.watch);
    let late = matches!(course.standing, Standing::Overdue | Standing::Unanswered);
    let line = Line { late, says: with_days(&line.says, &course, texts), ..line };
    match course.next {
        Next::SendReminder | Next::AnswerRefusal | Next::WriteComplaint | Next::AskAuthority => Line {
            note: Some(tell::next(&course, texts, &|at| (dates.date)(at))),
            link: Some(Link { url: DASHBOARD.into(), text: texts.say("popup-menu-dashboard") }),
            ..line
        },
        _ => line,
    }
}

fn with_days(says: &str, course: &Course, texts: &Texts) -> String {
    match course.standing {
        Standing::Waiting
        | Standing::DueToday
        | Standing::DueYesterday
        | Standing::Overdue
        | Standing::Unanswered => format!("{says}. {}", tell::standing(course, texts)),
        _ => says.to_owned(),
    }
}

/// What tells an account apart: its own address, its profile, else the person's address.
fn detail(account: &Account, person: Option<&Person>) -> String {
    let texts = [Some(&account.email), Some(&account.handle), person.map(|person| &person.email)];
    let detail = texts.into_iter().flatten().find(|text| !text.is_blank());
    detail.map(|text| text.reveal().trim().into()).unwrap_or_default()
}

/// What was last sent for an account. What the person says was not sent after all does not count.
fn latest<'a>(
    record: &'a [Entry],
    account: &Account,
    person: Option<&Person>,
    alone: bool,
) -> Option<&'a Entry> {
    let own = Some(&account.email).filter(|email| !email.is_blank());
    let email = own.or(person.map(|person| &person.email));
    let is_its = |entry: &&Entry| {
        entry.platform == Some(account.platform)
            && entry.state() != State::NotSent
            && (alone || email.is_some_and(|email| same_address(email.reveal(), entry.email.reveal())))
    };
    record.iter().filter(is_its).max_by_key(|entry| entry.at)
}

fn same_address(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn says(sent: Option<&Entry>, texts: &Texts, dates: &Dates<'_>) -> String {
    match sent {
        None => texts.say("screen-state-not-yet"),
        Some(entry) => {
            let date = (dates.date)(entry.at);
            texts.say_with(
                &format!("screen-state-{}", entry.state().word()),
                &[("date", date.as_str().into())],
            )
        }
    }
}

/// The way to a platform's form; to Meta's channel for privacy requests, with a word about it, where the form's address is not
/// known. That of the Meta account's form is in no source.
fn way(platform: Platform, sent: Option<&Entry>, texts: &Texts) -> (Option<Link>, Option<String>) {
    let link = |url: &str, id: &str| Link { url: url.into(), text: texts.say(id) };
    let open = if sent.is_some() { "popup-open-again" } else { "popup-open-form" };
    let unknown = || Some(texts.say("popup-no-known-form"));
    match (form_url(route_of(platform)), form_url(Route::RightsPortal)) {
        (Some(url), _) => (Some(link(url, open)), None),
        (None, Some(url)) => (Some(link(url, "popup-open-portal")), unknown()),
        (None, None) => (None, unknown()),
    }
}

/// The form for one's own information on a platform.
#[must_use]
pub const fn route_of(platform: Platform) -> Route {
    match platform {
        Platform::Facebook => Route::FacebookOwn,
        Platform::Instagram => Route::InstagramOwn,
        Platform::Whatsapp => Route::WhatsappOwn,
        Platform::Meta => Route::MetaOwn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::record::day::Day;
    use crate::screens::samples::{alex, dates, entry, texts};

    fn drawn(person: Option<&Person>, record: &[Entry]) -> Vec<Line> {
        drawn_on("2026-11-23", person, record)
    }

    fn drawn_on(today: &str, person: Option<&Person>, record: &[Entry]) -> Vec<Line> {
        lines(person, record, &texts(Language::English), &dates(Day::from_text(today).unwrap()))
    }

    #[test]
    fn a_newcomer_sees_where_both_forms_are() {
        let lines = drawn(None, &[]);
        let names: Vec<_> = lines.iter().map(|line| line.name.as_str()).collect();
        assert_eq!(names, ["Facebook", "Instagram"]);
        assert!(lines.iter().all(|line| line.state == "not-yet" && line.link.is_some()));
    }

    #[test]
    fn an_account_shows_what_was_last_sent_for_it() {
        let record = [
            entry(Platform::Facebook, "x@example.org", 1, &[State::Refused]),
            entry(Platform::Facebook, "x@example.org", 5, &[State::CodeAsked, State::Acknowledged]),
        ];
        let lines = drawn(Some(&alex()), &record);
        assert_eq!(lines[0].state, "acknowledged");
        assert!(lines[0].says.starts_with("Sent on day 5 and received by Meta. "), "{}", lines[0].says);
        assert_eq!(lines[1].state, "not-yet");
    }

    #[test]
    fn a_line_follows_the_days_and_leads_to_what_is_to_be_done() {
        // 2026-11-22, in the evening.
        let record = [entry(Platform::Facebook, "", 1_795_370_400_000, &[])];
        let line = |today| drawn_on(today, Some(&alex()), &record).remove(0);
        let waiting = line("2026-11-24");
        assert!(
            waiting.says.ends_with("Meta’s answer is due in 28 days") && !waiting.late,
            "{}",
            waiting.says
        );
        assert!(waiting.link.is_some_and(|link| link.url.starts_with("https://")));
        let late = line("2027-01-05");
        assert!(late.late && late.note.is_some(), "{}", late.says);
        assert_eq!(late.link.map(|link| link.url).as_deref(), Some("dashboard.html"));
    }

    #[test]
    fn what_was_not_sent_after_all_does_not_count() {
        let record = [entry(Platform::Facebook, "", 1, &[State::NotSent])];
        assert_eq!(drawn(Some(&alex()), &record)[0].state, "not-yet");
    }

    #[test]
    fn two_accounts_of_a_platform_are_told_apart_by_their_address() {
        let mut person = alex();
        let shop = Account { email: "shop@example.org".into(), ..Account::on(Platform::Facebook) };
        person.accounts.push(shop);
        let record = [entry(Platform::Facebook, "Shop@Example.org", 3, &[])];
        let lines = drawn(Some(&person), &record);
        let states: Vec<_> = lines.iter().map(|line| (line.name.as_str(), line.state)).collect();
        assert_eq!(
            states,
            [("Facebook 1", "not-yet"), ("Instagram", "not-yet"), ("Facebook 2", "submitted")]
        );
        assert_eq!(lines[2].detail, "shop@example.org");
    }

    #[test]
    fn accounts_of_one_accounts_center_are_covered_together() {
        let mut person = alex();
        let record = [entry(Platform::Facebook, "", 1, &[])];
        assert_eq!(drawn(Some(&person), &record)[1].state, "not-yet");
        for account in &mut person.accounts {
            account.linked = true;
        }
        let line = drawn(Some(&person), &record).remove(1);
        assert_eq!((line.state, line.link.is_some()), ("covered", true));
        assert!(line.says.contains("Facebook"), "{}", line.says);
        let refused = [entry(Platform::Facebook, "", 1, &[State::Refused])];
        assert_eq!(drawn(Some(&person), &refused)[1].state, "not-yet");
    }

    #[test]
    fn who_has_no_account_is_led_to_the_form_that_needs_none() {
        let person = Person { for_whom: ForWhom::NoAccount, accounts: Vec::new(), ..alex() };
        let lines = drawn(Some(&person), &[]);
        assert_eq!(lines.len(), 1);
        assert!(lines[0].link.as_ref().is_some_and(|link| link.url.contains("510058597920541")));
        assert_eq!(drawn(Some(&Person { for_whom: ForWhom::Child, ..alex() }), &[]).len(), 3);
    }

    #[test]
    fn every_state_has_its_words_in_both_languages() {
        for language in [Language::English, Language::French] {
            for state in State::ALL {
                let id = format!("screen-state-{}", state.word());
                let said = texts(language).say_with(&id, &[("date", "x".into())]);
                assert!(!said.starts_with("screen-"), "{said}");
            }
        }
    }
}
