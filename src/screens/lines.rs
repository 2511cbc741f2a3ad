//! Where the person stands: one line an account, and the way to its form.
//!
//! Takes the person's accounts and the record, gives lines. An account is matched with what was sent by platform and, where there
//! are several of a platform, by the e-mail address that stood in the form.

use crate::page::{Route, form_url};
use crate::person::{Account, Person, Platform};
use crate::record::{Entry, State};
use crate::screens::{Link, WriteDate, details};
use crate::text::Texts;

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The account.
    pub name: String,
    /// What tells it apart from others: its address.
    pub detail: String,
    /// The word for how it stands: `not-yet`, or one of [`State`]'s.
    pub state: &'static str,
    /// How it stands.
    pub says: String,
    /// What to know, where the way to the form is not plain.
    pub note: Option<String>,
    /// The way to its form.
    pub link: Option<Link>,
}

/// The lines for a person's accounts; for Facebook and Instagram where no account is known.
#[must_use]
pub fn lines(person: Option<&Person>, record: &[Entry], texts: &Texts, date: WriteDate<'_>) -> Vec<Line> {
    let unknown = [Platform::Facebook, Platform::Instagram].map(|platform| Account {
        platform,
        email: "".into(),
        handle: "".into(),
    });
    let accounts = person.map(|person| person.accounts.as_slice()).filter(|accounts| !accounts.is_empty());
    let accounts = accounts.unwrap_or(&unknown);
    let platforms: Vec<Platform> = accounts.iter().map(|account| account.platform).collect();
    accounts
        .iter()
        .enumerate()
        .map(|(place, account)| {
            let alone = platforms.iter().filter(|platform| **platform == account.platform).count() == 1;
            let sent = latest(record, account, person, alone);
            let (link, note) = way(account.platform, sent, texts);
            Line {
                detail: detail(account, person),
                state: sent.map_or("not-yet", |entry| entry.state().word()),
                says: says(sent, texts, date),
                note,
                link,
                name: details::account_name(&platforms, place, texts),
            }
        })
        .collect()
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

fn says(sent: Option<&Entry>, texts: &Texts, date: WriteDate<'_>) -> String {
    match sent {
        None => texts.say("screen-state-not-yet"),
        Some(entry) => {
            let date = date(entry.at);
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
    use crate::screens::samples::{alex, date, entry, texts};

    fn drawn(person: Option<&Person>, record: &[Entry]) -> Vec<Line> {
        lines(person, record, &texts(Language::English), &date)
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
        assert_eq!(lines[0].says, "Sent on day 5 and received by Meta");
        assert_eq!(lines[1].state, "not-yet");
    }

    #[test]
    fn what_was_not_sent_after_all_does_not_count() {
        let record = [entry(Platform::Facebook, "", 1, &[State::NotSent])];
        assert_eq!(drawn(Some(&alex()), &record)[0].state, "not-yet");
    }

    #[test]
    fn two_accounts_of_a_platform_are_told_apart_by_their_address() {
        let mut person = alex();
        let shop =
            Account { platform: Platform::Facebook, email: "shop@example.org".into(), handle: "".into() };
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
