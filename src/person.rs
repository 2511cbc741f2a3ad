//! The data subject: who objects, with which accounts, on which grounds.
//!
//! Plain data, as the person gave it and as the `inspect` tool takes it. Nothing here is ever ticked or filled in for them.

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::personal::Personal;
use crate::words::words;

/// The longest text of a person that is kept, in characters. Own words are the longest; a letter has about five thousand.
pub(crate) const LONGEST_TEXT: usize = 20_000;

/// The longest name of a Land, in bytes.
const LONGEST_LAND: usize = 40;

/// The most accounts of a person that are kept.
pub(crate) const MOST_ACCOUNTS: usize = 200;

/// The data subject's details.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// First and last name in one, as the person writes it.
    #[serde(default)]
    pub full_name: Personal,
    /// First name or names.
    #[serde(default)]
    pub given_name: Personal,
    /// Last name or names.
    #[serde(default)]
    pub family_name: Personal,
    /// The address for answers, where an account has none of its own.
    #[serde(default)]
    pub email: Personal,
    /// Telephone number with country code, as the person writes it.
    #[serde(default)]
    pub phone: Personal,
    /// Country of residence, ISO 3166-1 alpha-2, upper case; empty while unknown.
    #[serde(default)]
    pub country: String,
    /// The German Land of residence, by its name as in the table of authorities; empty elsewhere and while unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub land: String,
    /// For whom they object.
    #[serde(default, skip_serializing_if = "ForWhom::is_myself")]
    pub for_whom: ForWhom,
    /// The language to explain in; the browser's where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Accounts with Meta.
    #[serde(default)]
    pub accounts: Vec<Account>,
    /// The grounds that the person said are true.
    #[serde(default)]
    pub grounds: Vec<Ground>,
    /// What the person adds in their own words.
    #[serde(default)]
    pub own_words: Personal,
}

/// An account with Meta.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Which of Meta's services.
    pub platform: Platform,
    /// The account's own e-mail address, where it differs.
    #[serde(default)]
    pub email: Personal,
    /// Profile address or user name.
    #[serde(default)]
    pub handle: Personal,
    /// Whether it is in one Accounts Center with the person's other accounts of which this is said too. One objection then covers
    /// them all.
    #[serde(default, skip_serializing_if = "is_false")]
    pub linked: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

impl Account {
    /// An account of which nothing more is known.
    #[must_use]
    pub fn on(platform: Platform) -> Account {
        Account { platform, email: Personal::default(), handle: Personal::default(), linked: false }
    }
}

words! {
    /// One of Meta's services.
    Platform {
        /// Facebook, with Messenger.
        Facebook "facebook",
        /// Instagram; Threads is counted in.
        Instagram "instagram",
        /// WhatsApp.
        Whatsapp "whatsapp",
        /// A Meta account (headsets, AI glasses).
        Meta "meta",
    }
}

words! {
    /// For whom the person objects.
    ForWhom {
        /// For themselves, with an account.
        Myself "myself",
        /// For a child of theirs.
        Child "child",
        /// For somebody whom they represent.
        Represented "represented",
        /// For themselves, without any account.
        NoAccount "no-account",
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "`words!` derives the same for all enums, and this one alone has a default"
)]
impl Default for ForWhom {
    fn default() -> Self {
        ForWhom::Myself
    }
}

impl ForWhom {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
    fn is_myself(&self) -> bool {
        *self == ForWhom::Myself
    }
}

words! {
    /// Why the person objects: a statement that they ticked as true. Reasoning behind each: GDPR Art. 21(1), 6(1)(f), 9; recital 47.
    Ground {
        /// Posted for people, before such AI existed.
        Expectation "expectation",
        /// Health, belief, politics, origin, sexuality show in what is public.
        SpecialCategories "special-categories",
        /// Minors of the family are shown.
        Children "children",
        /// A profession or a danger that makes exposure a risk.
        ProfessionSafety "profession-safety",
        /// Own works are published there for one's trade.
        CreativeWork "creative-work",
        /// Nothing can be taken back out of a model.
        Irreversible "irreversible",
        /// There are milder ways to get training data.
        NotNecessary "not-necessary",
        /// No account, yet shown by others.
        NonUser "non-user",
    }
}

impl Person {
    /// Whether nothing was told that could go into a form.
    #[must_use]
    pub fn says_nothing(&self) -> bool {
        let texts =
            [&self.full_name, &self.given_name, &self.family_name, &self.email, &self.phone, &self.own_words];
        texts.iter().all(|text| text.is_blank())
            && self.country.is_empty()
            && self.accounts.iter().all(|account| account.email.is_blank() && account.handle.is_blank())
            && self.grounds.is_empty()
    }

    /// The full name; where only its parts were given, the given name before the family name.
    #[must_use]
    pub fn name_in_full(&self) -> Personal {
        let parts = [&self.given_name, &self.family_name];
        if !self.full_name.is_blank() || parts.iter().any(|part| part.is_blank()) {
            return self.full_name.clone();
        }
        parts.map(|part| part.reveal().trim()).join(" ").into()
    }

    /// The first account that the person has on a platform.
    #[must_use]
    pub fn account(&self, platform: Platform) -> Option<&Account> {
        self.accounts.iter().find(|account| account.platform == platform)
    }

    /// The address to write on a platform's form: the account's own, else the person's. Empty where neither is known.
    #[must_use]
    pub fn email_for(&self, platform: Option<Platform>) -> &Personal {
        platform
            .and_then(|platform| self.account(platform))
            .map(|account| &account.email)
            .filter(|email| !email.is_blank())
            .unwrap_or(&self.email)
    }

    /// Whether nothing in the details is longer than anything that could be meant.
    #[must_use]
    pub fn is_of_human_length(&self) -> bool {
        let Person {
            full_name,
            given_name,
            family_name,
            email,
            phone,
            country,
            land,
            accounts,
            grounds,
            own_words,
            ..
        } = self;
        let texts = [full_name, given_name, family_name, email, phone, own_words];
        let of_accounts = accounts.iter().flat_map(|account| [&account.email, &account.handle]);
        accounts.len() <= MOST_ACCOUNTS
            && country.len() <= 2
            && land.len() <= LONGEST_LAND
            && grounds.len() <= Ground::ALL.len()
            && texts.into_iter().chain(of_accounts).all(|text| text.reveal().chars().count() <= LONGEST_TEXT)
    }
}
