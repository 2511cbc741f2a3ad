//! The person's details as they are entered: what keeps them from being saved, and what is written into Meta's form from them.
//!
//! They are saved whole and on demand: a page of Meta's that is open fills itself from them at once, and half-typed details must
//! not get there. Nothing is ever ticked or guessed for the person.

use crate::law::Law;
use crate::objection::{Objection, Voice, compose_as};
use crate::person::{Account, Ground, Person, Platform};
use crate::personal::Personal;
use crate::text::Texts;

/// The longest e-mail address that mail servers take (RFC 5321), in bytes.
const LONGEST_EMAIL: usize = 254;

/// Whether a text is a whole e-mail address, as far as its form tells. An empty one is none.
///
/// ```
/// use objector::screens::details::is_email;
/// assert!(is_email("alex.example+meta@mail.example.org"));
/// assert!(!is_email("alex@example"));
/// ```
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    let strange = |c: char| c.is_whitespace() || c.is_control() || "<>()[],;:\"\\".contains(c);
    text.len() <= LONGEST_EMAIL
        && !text.contains(strange)
        && !name.is_empty()
        && !name.contains('@')
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
        && host.contains('.')
        && host.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
}

/// A field that holds something which cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The person's own e-mail address.
    Email,
    /// The e-mail address of an account, by the account's place in the list.
    AccountEmail(usize),
    /// The profile address of an account, by the account's place in the list.
    AccountHandle(usize),
}

impl Place {
    /// What to say there.
    #[must_use]
    pub fn says(self, texts: &Texts) -> String {
        texts.say(match self {
            Place::Email => "error-email",
            Place::AccountEmail(_) => "error-account-email",
            Place::AccountHandle(_) => "error-account-handle",
        })
    }
}

/// The fields that must be mended before the details can be saved. An empty field is always right.
#[must_use]
pub fn wrong_places(person: &Person) -> Vec<Place> {
    let is_wrong = |email: &Personal| !email.is_blank() && !is_email(email.reveal());
    let accounts = person.accounts.iter().enumerate().flat_map(|(place, account)| {
        let email = is_wrong(&account.email).then_some(Place::AccountEmail(place));
        let handle = is_of_another_platform(account).then_some(Place::AccountHandle(place));
        email.into_iter().chain(handle)
    });
    is_wrong(&person.email).then_some(Place::Email).into_iter().chain(accounts).collect()
}

/// Whether an account's profile address is plainly one of another service: the form would not find the account.
fn is_of_another_platform(account: &Account) -> bool {
    let handle = account.handle.reveal().trim().to_lowercase();
    let bare = handle.strip_prefix("https://").or_else(|| handle.strip_prefix("http://")).unwrap_or(&handle);
    let host = bare.split(['/', '?', '#']).next().unwrap_or_default();
    // A user name may have points in it, but no slash behind it and no "https" before it.
    if host == handle || !host.contains('.') {
        return false;
    }
    let is_on = |domain: &str| host == domain || host.ends_with(&format!(".{domain}"));
    let own: &[&str] = match account.platform {
        Platform::Facebook => &["facebook.com", "fb.com", "fb.me", "messenger.com"],
        Platform::Instagram => &["instagram.com", "threads.net", "threads.com"],
        Platform::Whatsapp => &["whatsapp.com", "wa.me"],
        Platform::Meta => &["meta.com", "facebook.com", "instagram.com"],
    };
    !own.iter().any(|domain| is_on(domain))
}

/// The details to keep where something else was stored while these were edited: what the person changed here wins, all else
/// comes from there. `before` is what the editing began with.
#[must_use]
pub fn merged(before: &Person, here: &Person, there: &Person) -> Person {
    fn pick<T: Clone + PartialEq>(before: &T, here: &T, there: &T) -> T {
        if here == before { there.clone() } else { here.clone() }
    }
    Person {
        full_name: pick(&before.full_name, &here.full_name, &there.full_name),
        given_name: pick(&before.given_name, &here.given_name, &there.given_name),
        family_name: pick(&before.family_name, &here.family_name, &there.family_name),
        email: pick(&before.email, &here.email, &there.email),
        phone: pick(&before.phone, &here.phone, &there.phone),
        country: pick(&before.country, &here.country, &there.country),
        land: pick(&before.land, &here.land, &there.land),
        for_whom: pick(&before.for_whom, &here.for_whom, &there.for_whom),
        language: pick(&before.language, &here.language, &there.language),
        accounts: pick(&before.accounts, &here.accounts, &there.accounts),
        grounds: pick(&before.grounds, &here.grounds, &there.grounds),
        own_words: pick(&before.own_words, &here.own_words, &there.own_words),
    }
}

/// What an account is called in a list: its platform, and its number where there are several of that platform. `platforms` are
/// those of all accounts in their order, `place` is the account's.
#[must_use]
pub fn account_name(platforms: &[Platform], place: usize, texts: &Texts) -> String {
    let Some(platform) = platforms.get(place) else { return String::new() };
    let name = platform_name(*platform, texts);
    if platforms.iter().filter(|other| *other == platform).count() < 2 {
        return name;
    }
    let number = platforms.iter().take(place.saturating_add(1)).filter(|other| *other == platform).count();
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    texts.say_with("screen-account", &[("platform", name.as_str().into()), ("number", number.into())])
}

/// The name of a platform.
#[must_use]
pub fn platform_name(platform: Platform, texts: &Texts) -> String {
    texts.say(&format!("screen-platform-{}", platform.word()))
}

/// A ground to tick: a plain statement, and an honest word on what it is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The ground.
    pub ground: Ground,
    /// What the person says by ticking it.
    pub statement: String,
    /// What to know about it.
    pub note: String,
    /// Why it counts before the law.
    pub why: String,
}

/// All statements, in the order in which they are shown.
#[must_use]
pub fn statements(texts: &Texts) -> Vec<Statement> {
    let statement = |ground: &Ground| {
        let id = format!("screen-ground-{}", ground.word());
        Statement {
            ground: *ground,
            statement: texts.say(&id),
            note: texts.say(&format!("{id}-note")),
            why: texts.say(&format!("ground-why-{}", ground.word())),
        }
    };
    Ground::ALL.iter().map(statement).collect()
}

/// The text that would be written into a form without a limit, in the language of the texts.
#[must_use]
pub fn preview(person: &Person, texts: &Texts) -> String {
    let law = Law::of(&person.country);
    let objection = Objection { grounds: &person.grounds, own_words: &person.own_words, law, most: None };
    compose_as(Voice::of(person.for_whom, None), &objection, texts)
        .map(|composed| composed.text.reveal().into())
        .unwrap_or_default()
}

/// What to know about objecting for somebody.
#[must_use]
pub fn for_whom(person: &Person, texts: &Texts) -> String {
    texts.say_with("screen-for-whom-note", &[("whom", person.for_whom.word().into())])
}

/// One sentence or two on the right that the person uses, by the law of where they live.
#[must_use]
pub fn right(person: &Person, texts: &Texts) -> String {
    texts.say_with("screen-law", &[("law", Law::of(&person.country).word().into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::screens::samples::{alex, texts};

    #[test]
    fn whole_addresses_are_told_from_others() {
        for whole in
            ["a@b.cd", "alex.example@example.org", "o'brien+x@mail.example.co.uk", "jürgen@müller.example"]
        {
            assert!(is_email(whole), "{whole}");
        }
        let others = [
            "",
            "@",
            "a@",
            "@b.cd",
            "a@b",
            "a b@c.de",
            "a@b..cd",
            "a@b.cd.",
            "a@.cd",
            "a@@b.cd",
            "a@b@c.de",
            "a@b,cd",
            "<a@b.cd>",
            "a.@b.cd",
            "a..b@c.de",
            "a@-b.cd",
            "https://www.facebook.com/alex",
            "a@b.cd, e@f.gh",
        ];
        for other in others {
            assert!(!is_email(other), "{other}");
        }
        assert!(!is_email(&format!("{}@example.org", "a".repeat(300))));
    }

    #[test]
    fn half_typed_addresses_are_named_and_empty_ones_are_right() {
        assert_eq!(wrong_places(&Person::default()), []);
        assert_eq!(wrong_places(&alex()), []);
        let mut person = Person { email: "alex@exam".into(), ..alex() };
        person.accounts[1].email = "alex".into();
        assert_eq!(wrong_places(&person), [Place::Email, Place::AccountEmail(1)]);
    }

    #[test]
    fn a_profile_of_another_service_is_named() {
        let wrong = |platform, handle: &str| {
            let account = Account { handle: handle.into(), ..Account::on(platform) };
            !wrong_places(&Person { accounts: vec![account], ..Person::default() }).is_empty()
        };
        for handle in [
            "alex.example",
            "@alex",
            "",
            "https://www.facebook.com/alex",
            "facebook.com/alex",
            "m.facebook.com/a?b",
        ] {
            assert!(!wrong(Platform::Facebook, handle), "{handle}");
        }
        for handle in [
            "https://www.instagram.com/alex",
            "instagram.com/alex",
            "https://example.org/",
            "HTTPS://X.COM/alex",
        ] {
            assert!(wrong(Platform::Facebook, handle), "{handle}");
        }
        assert!(wrong(Platform::Instagram, "https://facebook.com.example.org/alex"));
    }

    #[test]
    fn what_was_changed_here_wins_and_all_else_comes_from_there() {
        let before = alex();
        let here = Person { email: "here@example.org".into(), ..before.clone() };
        let there = Person {
            country: "BE".into(),
            email: "there@example.org".into(),
            phone: "+32 0".into(),
            ..before.clone()
        };
        let merged = merged(&before, &here, &there);
        assert_eq!(merged, Person { email: "here@example.org".into(), ..there });
    }

    #[test]
    fn accounts_are_numbered_only_where_there_are_several() {
        let platforms = [Platform::Facebook, Platform::Instagram, Platform::Facebook];
        let texts = texts(Language::English);
        let names: Vec<_> = (0..4).map(|place| account_name(&platforms, place, &texts)).collect();
        assert_eq!(names, ["Facebook 1", "Instagram", "Facebook 2", ""]);
    }

    #[test]
    fn every_ground_has_its_statement_and_its_note() {
        for language in [Language::English, Language::French] {
            let statements = statements(&texts(language));
            assert_eq!(statements.len(), Ground::ALL.len());
            for statement in statements {
                assert!(!statement.statement.starts_with("screen-"), "{}", statement.statement);
                assert!(!statement.note.starts_with("screen-"), "{}", statement.note);
            }
        }
    }

    #[test]
    fn the_right_is_named_by_the_law_of_the_country() {
        let texts = texts(Language::English);
        let of = |country: &str| right(&Person { country: country.into(), ..Person::default() }, &texts);
        assert!(of("FR").contains("of the GDPR"));
        assert!(of("GB").contains("UK GDPR"));
        assert!(of("CH").contains("FADP") && !of("CH").contains("GDPR"));
        assert!(!of("BR").contains("GDPR"));
    }

    #[test]
    fn the_preview_holds_the_persons_own_words() {
        let source = include_str!("../../locales/en/objection.ftl");
        let texts = Texts::new(Language::English, &[(Language::English, source)]);
        let person =
            Person { own_words: "My name is rare.".into(), grounds: vec![Ground::Children], ..alex() };
        let preview = preview(&person, &texts);
        assert!(preview.contains("My name is rare.") && preview.contains("Children"), "{preview}");
    }
}
