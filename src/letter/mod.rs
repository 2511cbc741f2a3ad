//! Letters: to the company behind Meta's products, and to a supervisory authority.
//!
//! The kind of letter, the person, an entry of the record and days that are already written out go in; a [`Letter`] comes out, as
//! plain text in parts. Pure: no clock, no storage, no DOM, so that every letter can be read in a test. What is not known is a gap in
//! square brackets, seen and named; nothing is made up. Law and facts: `data/rests-on.toml`.

use std::fmt;

use crate::language::Language;
use crate::law::Law;
use crate::person::{Person, Platform};
use crate::record::{Entry, State};
use crate::text::Texts;
use crate::words::words;

pub mod authority;
mod controller;
mod draw_up;

pub use authority::Authority;
pub use controller::Controller;
pub use draw_up::{draw_up, language};

words! {
    /// What a letter is for.
    Kind {
        /// An objection by post, where the form fails or beside it. Art. 21(1).
        Objection "objection",
        /// After silence. Art. 12(3).
        Reminder "reminder",
        /// The answer to a refusal. Art. 21(1), 12(4).
        Refusal "refusal",
        /// What does Meta hold? Art. 15.
        Access "access",
        /// Restriction and erasure of what is kept for training. Art. 17, 18, 19.
        Erasure "erasure",
        /// To the company, as British law wants it before one turns to the ICO. Data Protection Act 2018, s. 164A.
        CompanyComplaint "company-complaint",
        /// To the supervisory authority. Art. 77.
        Complaint "complaint",
        /// On behalf of a child that is shown or named.
        Child "child",
        /// On behalf of an adult whom the writer represents.
        Represented "represented",
        /// By somebody without an account. Art. 14, 21(1).
        NonUser "non-user",
    }
}

words! {
    /// Something that the letter needs and nobody told. Shown in square brackets, by the message `letter-gap-` and its word.
    Gap {
        /// Who writes.
        Name "name",
        /// Where an answer may go.
        Email "email",
        /// The writer's postal address.
        Address "address",
        /// Which account.
        Account "account",
        /// Why.
        Reasons "reasons",
        /// For whom the writer acts.
        Represented "represented",
        /// By what right.
        Mandate "mandate",
        /// When the objection was made.
        Sent "sent",
        /// By which form.
        Form "form",
        /// When the answer was due.
        Due "due",
        /// When Meta answered.
        Answered "answered",
        /// When the complaint to the company was made.
        Complained "complained",
        /// To whom.
        Recipient "recipient",
        /// To which authority.
        Authority "authority",
        /// The authority's postal address.
        AuthorityAddress "authority-address",
    }
}

words! {
    /// What to know before sending: beside the letter, never in it. The message is `letter-note-` and its word.
    Note {
        /// There are gaps.
        Gaps "gaps",
        /// The form is quicker, and a letter counts from its arrival.
        FormFirst "form-first",
        /// The two weeks are not the law's.
        TwoWeeks "two-weeks",
        /// A trained model stays as it is.
        ModelsStay "models-stay",
        /// The company's address is known from press only.
        AddressPress "address-press",
        /// Swiss law sets no time.
        NoDeadline "no-deadline",
        /// The country's law is not known.
        OtherLaw "other-law",
        /// Meta may ask how it can find the person.
        Identify "identify",
        /// A letter hides no picture.
        Child "child",
        /// What to enclose to show that one may act for somebody, and whose country counts.
        Represented "represented",
        /// The authority has a form or page of its own.
        AuthorityForm "authority-form",
        /// The authority's address may be out of date.
        CheckAddress "check-address",
        /// The Irish authority leads; the local one takes the complaint.
        Lead "lead",
        /// The Land is missing.
        Land "land",
        /// The authority's form wants an electronic identity.
        Login "login",
        /// No complaint by ordinary e-mail.
        NoPlainMail "no-plain-mail",
        /// What is sent in becomes public.
        PublicRecord "public-record",
        /// One turns to the company first.
        CompanyFirst "company-first",
        /// The authority cannot fine.
        NoFines "no-fines",
        /// The letter is in another language than the person's.
        Language "language",
        /// A court, after three months of silence.
        Court "court",
        /// No authority is known.
        NotCovered "not-covered",
    }
}

/// Days, each written out in the letter's language. What is not known is `None` and becomes a gap where the letter needs it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Days<'a> {
    /// The day of the letter.
    pub today: &'a str,
    /// When the objection was sent.
    pub sent: Option<&'a str>,
    /// When the answer was due.
    pub due: Option<&'a str>,
    /// When the person reminded the company.
    pub reminded: Option<&'a str>,
    /// When Meta refused.
    pub answered: Option<&'a str>,
    /// When the person complained to the company itself (United Kingdom).
    pub complained: Option<&'a str>,
}

/// What a letter is drawn up from.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// What it is for.
    pub kind: Kind,
    /// Who writes.
    pub person: &'a Person,
    /// The objection that it is about, if there was one.
    pub entry: Option<&'a Entry>,
    /// The service that it is about, where no entry tells. `None`: Meta's services other than WhatsApp.
    pub platform: Option<Platform>,
    /// Days, written out.
    pub days: Days<'a>,
    /// The Land, for a complaint in Germany; else empty.
    pub land: &'a str,
    /// Texts in the letter's language; see [`language`].
    pub texts: &'a Texts,
}

/// A letter, ready to be edited, printed, copied or sent by the person.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// What it is for.
    pub kind: Kind,
    /// Its language.
    pub language: Language,
    /// Who writes, a line each.
    pub sender: Vec<String>,
    /// To whom, a line each.
    pub recipient: Vec<String>,
    /// The day.
    pub date: String,
    /// What it is about.
    pub subject: String,
    /// From the salutation to the name: paragraphs; an item of a list begins with an en dash.
    pub body: Vec<String>,
    /// What is enclosed, under its own heading.
    pub enclosures: Vec<String>,
    /// Where it can go by e-mail, if anywhere.
    pub email: Option<&'static str>,
    /// The page where the same can be said in a form, if one is known.
    pub page: Option<String>,
    /// The website to look at before posting: that of the authority.
    pub site: Option<String>,
    /// When address and page were so: a year, a month or a day; empty where nobody knows. `None` for letters to the company.
    pub as_of: Option<&'static str>,
    /// What is missing.
    pub gaps: Vec<Gap>,
    /// What to know before sending it.
    pub notes: Vec<Note>,
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A letter is all about a person: nothing of it belongs into a log.
        write!(f, "Letter({}, {} paragraphs)", self.kind.word(), self.body.len())
    }
}

impl Letter {
    /// The whole letter as plain text: to copy, or to edit in one piece.
    #[must_use]
    pub fn text(&self, texts: &Texts) -> String {
        let mut parts = vec![
            self.sender.join("\n"),
            self.recipient.join("\n"),
            self.date.clone(),
            self.subject.clone(),
            self.body_text(),
        ];
        if !self.enclosures.is_empty() {
            parts.push(format!("{}\n{}", texts.say("letter-enclosures"), dashed(&self.enclosures)));
        }
        parts.retain(|part| !part.is_empty());
        parts.join("\n\n")
    }

    /// The letter's body alone: for a form or an e-mail. Items of one list stand together, paragraphs apart.
    #[must_use]
    pub fn body_text(&self) -> String {
        let mut text = String::new();
        for paragraph in &self.body {
            if !text.is_empty() {
                text.push_str(if paragraph.starts_with(ITEM) { "\n" } else { "\n\n" });
            }
            text.push_str(paragraph);
        }
        text
    }

    /// A `mailto:` link that opens a draft in the person's own mail program; `None` where the recipient has no address.
    #[must_use]
    pub fn draft(&self) -> Option<String> {
        Some(draft(self.email?, &self.subject, &self.body_text()))
    }
}

/// A `mailto:` link that opens a draft in the person's own mail program.
#[must_use]
pub fn draft(email: &str, subject: &str, body: &str) -> String {
    format!("mailto:{email}?subject={}&body={}", escaped(subject), escaped(body))
}

/// How an item of a list begins.
const ITEM: &str = "– ";

fn dashed(items: &[String]) -> String {
    items.iter().map(|item| format!("{ITEM}{item}")).collect::<Vec<_>>().join("\n")
}

/// Escapes a text for a `mailto:` link (RFC 6068): line breaks as CRLF, everything but letters and digits as bytes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() * 2);
    for byte in text.replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.push('%');
            for digit in [byte >> 4, byte & 15] {
                let digit = char::from_digit(u32::from(digit), 16).unwrap_or('0');
                escaped.push(digit.to_ascii_uppercase());
            }
        }
    }
    escaped
}

/// The kinds of letter that make sense for a country of residence and the state of an objection, the most fitting first.
#[must_use]
pub fn kinds(country: &str, state: Option<State>) -> Vec<Kind> {
    let law = Law::of(country);
    let kinds: &[Kind] = match state {
        None | Some(State::NotSent | State::CodeAsked) => &[
            Kind::Objection,
            Kind::Access,
            Kind::Child,
            Kind::Represented,
            Kind::NonUser,
            Kind::Erasure,
            Kind::CompanyComplaint,
            Kind::Complaint,
        ],
        Some(State::Refused) => {
            &[Kind::Refusal, Kind::CompanyComplaint, Kind::Complaint, Kind::Access, Kind::Erasure]
        }
        Some(State::Granted) => &[Kind::Erasure, Kind::Access, Kind::CompanyComplaint, Kind::Complaint],
        Some(_) => &[Kind::Reminder, Kind::CompanyComplaint, Kind::Complaint, Kind::Access, Kind::Erasure],
    };
    kinds.iter().copied().filter(|kind| kind.exists_in(law)).collect()
}

impl Kind {
    /// Whether there is such a letter under a law. Where Objector knows no law, it claims no right of access, no erasure and no
    /// authority.
    #[must_use]
    pub const fn exists_in(self, law: Law) -> bool {
        match self {
            Kind::CompanyComplaint => matches!(law, Law::Uk),
            Kind::Access | Kind::Erasure | Kind::Complaint => !matches!(law, Law::Other),
            _ => true,
        }
    }

    /// Whether it goes to a supervisory authority instead of the company.
    #[must_use]
    pub const fn is_for_an_authority(self) -> bool {
        matches!(self, Kind::Complaint)
    }
}

#[cfg(test)]
mod tests;
