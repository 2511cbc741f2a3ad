//! Where the person stands: one line an account, and the way to its form.
//!
//! Takes the person's accounts and the record, gives lines, and how many accounts are covered. An account is matched with what was
//! sent by platform and, where there are several of a platform, by the e-mail address that stood in the form.

use std::collections::{BTreeMap, BTreeSet};

use crate::page::{Route, form_url};
use crate::person::{Account, ForWhom, Person, Platform};
use crate::record::course::{Course, Next, Standing, course};
use crate::record::tell;
use crate::record::{Entry, State};
use crate::screens::{Dates, Link, details};
use crate::text::Texts;

/// Where letters are written, at what needs the person.
const DASHBOARD: &str = "dashboard.html#due";

/// Nothing was sent for an account.
const NOT_YET: &str = "not-yet";

/// The objection for another account covers this one.
const COVERED: &str = "covered";

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
    /// What Meta's time says, while it runs.
    pub days: Option<String>,
    /// What to know, where the way to the form is not plain.
    pub note: Option<String>,
    /// The way to its form.
    pub link: Option<Link>,
}

/// How many accounts an objection was sent for, and how it stands with each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// For how many an objection was sent that Meta has not refused, or one that covers them too.
    pub covered: usize,
    /// How many are known: those that the person has named, and those that something was sent for.
    pub all: usize,
    /// A line each, the person's own first; at most [`MOST_LINES`] of the others.
    pub lines: Vec<Line>,
}

/// The most lines for accounts that only the record names. Whoever helps many people finds them in the list.
const MOST_LINES: usize = 6;

impl Line {
    /// The line where the next step stands below, with the objection itself.
    fn on_dashboard(self) -> Self {
        if self.state == NOT_YET { self } else { Self { link: None, note: None, ..self } }
    }

    /// Whether an objection was sent for the account that holds, as far as is known, or one that covers it.
    fn is_covered(&self) -> bool {
        let holds = [State::Submitted, State::Acknowledged, State::Granted].map(State::word);
        self.state == COVERED || holds.contains(&self.state)
    }
}

/// The lines for a person's accounts; for Facebook and Instagram where no account is known.
#[must_use]
pub fn lines(person: Option<&Person>, record: &[Entry], texts: &Texts, dates: &Dates<'_>) -> Vec<Line> {
    let accounts = accounts(person);
    let sent = Sent::new(record);
    let sent = sent.of_accounts(&accounts, person);
    of_accounts(&accounts, &sent, person, texts, dates)
        .chain(without_account(person, record, texts, dates))
        .collect()
}

/// Which accounts are covered by an objection.
#[must_use]
pub fn coverage(person: Option<&Person>, record: &[Entry], texts: &Texts, dates: &Dates<'_>) -> Coverage {
    let mut accounts = accounts(person);
    let named = person.is_some_and(|person| !person.accounts.is_empty());
    let own = accounts.len();
    let known = Sent::new(record);
    let mut sent = known.of_accounts(&accounts, person);
    let others = known.others(&accounts, &sent, person);
    let of_others = others.iter().filter(|(_, entry)| covers(entry)).count();
    let more = others.len();
    for (account, entry) in others.into_iter().take(MOST_LINES) {
        accounts.push(account);
        sent.push(Some(entry));
    }
    let shown: Vec<Line> = of_accounts(&accounts, &sent, person, texts, dates).collect();
    let own_lines = shown.get(..own).unwrap_or_default();
    Coverage {
        covered: own_lines.iter().filter(|line| line.is_covered()).count() + of_others,
        all: own_lines.iter().filter(|line| named || line.state != NOT_YET).count() + more,
        lines: shown
            .into_iter()
            .chain(without_account(person, record, texts, dates))
            .map(Line::on_dashboard)
            .collect(),
    }
}

/// The accounts that the person has named; else those that most people have.
fn accounts(person: Option<&Person>) -> Vec<Account> {
    let for_whom = person.map(|person| person.for_whom).unwrap_or_default();
    let accounts = person.map(|person| person.accounts.clone()).filter(|accounts| !accounts.is_empty());
    match accounts {
        Some(accounts) => accounts,
        None if for_whom == ForWhom::NoAccount => Vec::new(),
        None => [Platform::Facebook, Platform::Instagram].map(Account::on).into(),
    }
}

/// The lines of accounts, each with what was last sent for it.
fn of_accounts<'a>(
    accounts: &'a [Account],
    sent: &'a [Option<&'a Entry>],
    person: Option<&'a Person>,
    texts: &'a Texts,
    dates: &'a Dates<'a>,
) -> impl Iterator<Item = Line> + 'a {
    let platforms: Vec<Platform> = accounts.iter().map(|account| account.platform).collect();
    // One objection covers all accounts of one Accounts Center.
    let covering =
        accounts.iter().zip(sent).position(|(account, sent)| account.linked && sent.is_some_and(covers));
    accounts.iter().zip(sent).enumerate().map(move |(place, (account, sent))| {
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
                Line { state: COVERED, says, ..line }
            }
            _ => gone_on(line, *sent, texts, dates),
        }
    })
}

/// The line of the form that needs no account, for those who may want it.
fn without_account(
    person: Option<&Person>,
    record: &[Entry],
    texts: &Texts,
    dates: &Dates<'_>,
) -> Option<Line> {
    let for_whom = person.map(|person| person.for_whom).unwrap_or_default();
    (for_whom != ForWhom::Myself).then(|| third_party(record, texts, dates))
}

/// Whether an objection holds, as far as is known: it was sent, and neither waits for a code nor was refused.
fn covers(entry: &Entry) -> bool {
    matches!(entry.state(), State::Submitted | State::Acknowledged | State::Granted)
}

/// What was last sent for each address on each platform. What the person says was not sent after all does not count.
struct Sent<'a> {
    by_address: BTreeMap<(Platform, String), &'a Entry>,
}

impl<'a> Sent<'a> {
    fn new(record: &'a [Entry]) -> Self {
        let mut by_address: BTreeMap<_, &Entry> = BTreeMap::new();
        for entry in record.iter().filter(|entry| entry.state() != State::NotSent) {
            let Some(platform) = entry.platform else { continue };
            let latest = by_address.entry((platform, folded(entry.email.reveal()))).or_insert(entry);
            if latest.at <= entry.at {
                *latest = entry;
            }
        }
        Self { by_address }
    }

    fn of_accounts(&self, accounts: &[Account], person: Option<&Person>) -> Vec<Option<&'a Entry>> {
        let is_alone =
            |one: &Account| accounts.iter().filter(|other| other.platform == one.platform).count() == 1;
        accounts.iter().map(|account| self.of(account, person, is_alone(account))).collect()
    }

    /// What was last sent for an account. The only one of its platform is also meant by what names no address, and by what names
    /// another, as long as that is just one: people have several addresses.
    fn of(&self, account: &Account, person: Option<&Person>, alone: bool) -> Option<&'a Entry> {
        let find = |address: String| self.by_address.get(&(account.platform, address)).copied();
        let address = address(account, person);
        let exact = (!address.is_empty()).then(|| find(address)).flatten();
        if !alone {
            return exact;
        }
        let nameless = find(String::new());
        let mut all = self.by_address.iter().filter(|((platform, _), _)| *platform == account.platform);
        let any = all.find(|((_, address), _)| !address.is_empty()).map(|(_, entry)| *entry);
        let is_only = all.all(|((_, address), _)| address.is_empty());
        [exact.or(any.filter(|_| is_only)), nameless].into_iter().flatten().max_by_key(|entry| entry.at)
    }

    /// Accounts that the person has not named, each with what was last sent for it; the latest first.
    fn others(
        &self,
        accounts: &[Account],
        sent: &[Option<&Entry>],
        person: Option<&Person>,
    ) -> Vec<(Account, &'a Entry)> {
        let named: BTreeSet<_> =
            accounts.iter().map(|account| (account.platform, address(account, person))).collect();
        let told: BTreeSet<&str> = sent.iter().flatten().map(|entry| entry.id.as_str()).collect();
        let is_other = |(key, entry): &(&(Platform, String), &&Entry)| {
            !key.1.is_empty() && !named.contains(*key) && !told.contains(entry.id.as_str())
        };
        let account = |(key, entry): (&(Platform, String), &&'a Entry)| {
            (Account { email: entry.email.clone(), ..Account::on(key.0) }, *entry)
        };
        let mut others: Vec<_> = self.by_address.iter().filter(is_other).map(account).collect();
        others.sort_by_key(|(_, entry)| std::cmp::Reverse(entry.at));
        others
    }
}

/// The address by which Meta knows an account, as addresses are compared.
fn address(account: &Account, person: Option<&Person>) -> String {
    let own = Some(&account.email).filter(|email| !email.is_blank());
    own.or(person.map(|person| &person.email)).map(|email| folded(email.reveal())).unwrap_or_default()
}

fn folded(address: &str) -> String {
    address.trim().to_lowercase()
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
        state: sent.map_or(NOT_YET, |entry| entry.state().word()),
        late: false,
        says: says(sent, texts, dates),
        days: None,
        note: None,
        link: None,
    }
}

/// Once Meta's time runs, or the person is to do something, the line says that, and leads to where it is done.
fn gone_on(line: Line, sent: Option<&Entry>, texts: &Texts, dates: &Dates<'_>) -> Line {
    let Some(entry) = sent else { return line };
    let course = course(entry, &dates.watch);
    let late = matches!(course.standing, Standing::Overdue | Standing::Unanswered);
    let line = Line { late, days: days(&course, texts), ..line };
    match course.next {
        Next::SendReminder | Next::AnswerRefusal | Next::WriteComplaint | Next::AskAuthority => Line {
            note: Some(tell::next(&course, texts, &|at| (dates.date)(at))),
            link: Some(Link { url: DASHBOARD.into(), text: texts.say("popup-menu-dashboard") }),
            ..line
        },
        _ => line,
    }
}

fn days(course: &Course, texts: &Texts) -> Option<String> {
    matches!(
        course.standing,
        Standing::Waiting
            | Standing::DueToday
            | Standing::DueYesterday
            | Standing::Overdue
            | Standing::Unanswered
    )
    .then(|| tell::standing(course, texts))
}

/// What tells an account apart: its own address, its profile, else the person's address.
fn detail(account: &Account, person: Option<&Person>) -> String {
    let texts = [Some(&account.email), Some(&account.handle), person.map(|person| &person.email)];
    let detail = texts.into_iter().flatten().find(|text| !text.is_blank());
    detail.map(|text| text.reveal().trim().into()).unwrap_or_default()
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
        assert_eq!(lines[0].says, "Sent on day 5 and received by Meta");
        assert_eq!(lines[1].state, "not-yet");
    }

    #[test]
    fn a_line_follows_the_days_and_leads_to_what_is_to_be_done() {
        // 2026-11-22, in the evening.
        let record = [entry(Platform::Facebook, "", 1_795_370_400_000, &[])];
        let line = |today| drawn_on(today, Some(&alex()), &record).remove(0);
        let waiting = line("2026-11-24");
        assert_eq!(waiting.days.as_deref(), Some("Meta’s answer is due in 28 days"));
        assert!(!waiting.late);
        assert!(waiting.link.is_some_and(|link| link.url.starts_with("https://")));
        let late = line("2027-01-05");
        assert!(late.late && late.note.is_some() && late.days.is_some());
        assert_eq!(late.link.map(|link| link.url).as_deref(), Some("dashboard.html#due"));
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

    fn covered(person: Option<&Person>, record: &[Entry]) -> (usize, usize, Vec<String>) {
        let dates = dates(Day::from_text("2026-11-23").unwrap());
        let coverage = coverage(person, record, &texts(Language::English), &dates);
        (coverage.covered, coverage.all, coverage.lines.iter().map(|line| line.detail.clone()).collect())
    }

    #[test]
    fn accounts_are_counted_as_covered_once_an_objection_was_sent_that_may_hold() {
        let sent = |states: &[State]| [entry(Platform::Facebook, "alex.fb@example.org", 1, states)];
        let count = |states: &[State]| {
            let (covered, all, _) = covered(Some(&alex()), &sent(states));
            (covered, all)
        };
        assert_eq!(covered(Some(&alex()), &[]).0, 0);
        assert_eq!(count(&[]), (1, 2));
        assert_eq!(count(&[State::CodeAsked]), (0, 2));
        assert_eq!(count(&[State::CodeAsked, State::Acknowledged]), (1, 2));
        assert_eq!(count(&[State::Refused]), (0, 2));
        assert_eq!(count(&[State::NotSent]), (0, 2));
        let mut linked = alex();
        linked.accounts.iter_mut().for_each(|account| account.linked = true);
        assert_eq!(covered(Some(&linked), &sent(&[])).0, 2);
        // While Meta waits for the code, it covers nobody.
        assert_eq!(covered(Some(&linked), &sent(&[State::CodeAsked])).0, 0);
    }

    #[test]
    fn accounts_that_only_the_record_names_are_counted_too_and_only_a_few_are_listed() {
        let other =
            |number: i64| entry(Platform::Facebook, &format!("person{number}@example.org"), number, &[]);
        let mut record: Vec<Entry> = (1..500).map(other).collect();
        let mut own = entry(Platform::Facebook, "Alex.FB@example.org", 900, &[]);
        own.id = "own".into();
        for (number, entry) in record.iter_mut().enumerate() {
            entry.id = format!("other-{number}");
        }
        record.push(own);
        let (count, all, details) = covered(Some(&alex()), &record);
        assert_eq!((count, all), (500, 501));
        assert_eq!(details.len(), 2 + MOST_LINES);
        assert_eq!(details[2], "person499@example.org");
        // Without details, nobody knows of accounts for which nothing was sent.
        assert_eq!(covered(None, &record[..1]).1, 1);
        assert_eq!(covered(None, &[]).1, 0);
    }

    #[test]
    fn one_account_is_not_taken_for_that_of_several_people() {
        let record = [1, 2].map(|number| {
            let mut entry = entry(Platform::Facebook, &format!("person{number}@example.org"), number, &[]);
            entry.id = number.to_string();
            entry
        });
        assert_eq!(drawn(Some(&alex()), &record[..1])[0].state, "submitted");
        assert_eq!(drawn(Some(&alex()), &record)[0].state, "not-yet");
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
