//! Reads one control after another: what each seems to ask for, before its neighbours are asked.
//!
//! Each source of evidence (autocomplete, type, each label, placeholder, name, id, choices) gives points to what it speaks for; what has most
//! is what the control is found to be. Work is linear in the number of controls, on buffers that are kept.

use crate::form::asks_for::AsksFor;
use crate::form::choice;
use crate::form::country::{self, Lists};
use crate::form::evidence::{Evidence, Fit, Manner, NAMES, bit, places};
use crate::form::weigh::{REFUSED, autocomplete, weigh_hits};
use crate::language::Language;
use crate::snapshot::{Control, Kind, LabelSource};
use crate::wording::{self, Hit, Meaning, Scope, Text};

/// What a control was found to be, before its neighbours are asked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) asks_for: AsksFor,
    pub(super) points: u32,
    /// It was a bare "name".
    pub(super) bare_name: bool,
    /// A contradiction was seen.
    pub(super) contradicted: bool,
    /// Nothing at all spoke for or against anything.
    pub(super) mute: bool,
    /// A user name would do as well as an e-mail address.
    pub(super) user_name: bool,
    /// It is there for robots to fill in.
    pub(super) decoy: bool,
}

impl Found {
    pub(super) const OTHER: Found = Found {
        asks_for: AsksFor::Other,
        points: 0,
        bare_name: false,
        contradicted: false,
        mute: false,
        user_name: false,
        decoy: false,
    };

    pub(super) fn of(asks_for: AsksFor, points: u32) -> Found {
        Found { asks_for, points, ..Found::OTHER }
    }

    /// A bare "name" that no neighbour has told apart.
    pub(super) fn is_bare_name(&self) -> bool {
        self.bare_name && self.asks_for == AsksFor::FullName
    }
}

/// How much each source of a naming text counts, in hundredths.
const fn worth(source: LabelSource) -> u32 {
    match source {
        LabelSource::Label | LabelSource::LabelledBy => 100,
        LabelSource::AriaLabel => 95,
        LabelSource::Before => 85,
        LabelSource::Row => 60,
        LabelSource::Title => 50,
        LabelSource::Group => 45,
        LabelSource::Description => 25,
    }
}
/// The same for placeholders, names and ids.
const PLACEHOLDER: u32 = 80;
const NAME: u32 = 75;
const ID: u32 = 60;
/// The same for what a page invents in `autocomplete`.
const INVENTED: u32 = 60;
/// No telephone number fits into fewer characters.
const FEWEST_DIGITS: u32 = 7;
/// What a farther label counts once a nearer one has spoken: the row's text repeats the label, and speaks of other things too.
const FARTHER: u32 = 30;

/// Reads controls one after another on the same buffers.
pub(super) struct Reader {
    pub(super) scope: Scope,
    pub(super) language: Option<Language>,
    pub(super) text: Text,
    pub(super) hits: Vec<Hit>,
}

impl Reader {
    pub(super) fn found(&mut self, control: &Control) -> Found {
        match control.kind {
            Kind::File => return Found::of(AsksFor::Evidence, 100),
            Kind::Other => return Found::OTHER,
            _ => {}
        }
        if NOT_ASKED.contains(&control.input_type.as_str()) {
            return Found::OTHER;
        }
        let fit = Fit::of(control);
        let mut evidence = Evidence::default();
        self.weigh_autocomplete(control, fit, &mut evidence);
        let marked = evidence.other.best;
        let mut spoken = false;
        for (place, label) in control.labels.iter().take(8).enumerate() {
            // Where a label has spoken, its surroundings repeat it, or speak of its neighbours.
            let around = matches!(label.source, LabelSource::Before | LabelSource::Row);
            let repeated = control.labels.iter().take(place).any(|nearer| nearer.text == label.text);
            if repeated || (spoken && around) {
                continue;
            }
            let percent = worth(label.source) * if spoken { FARTHER } else { 100 } / 100;
            self.text.read(&label.text, 500);
            let confirms = evidence.confirms;
            spoken |= self.weigh(fit, percent, &mut evidence);
            if label.source == LabelSource::Description {
                // "We e-mail you a confirmation" does not ask for one.
                evidence.confirms = confirms;
            }
        }
        // What the page calls something else is that, whatever its markup says.
        evidence.note_said();
        let left = if evidence.is_else(marked) { REFUSED } else { 100 };
        if control.placeholder.contains('@') && fit.has(AsksFor::Email) {
            // An example of an address.
            evidence.add(AsksFor::Email, 40 * left / 100);
        } else if !control.placeholder.is_empty() {
            let percent = PLACEHOLDER * if spoken { 70 } else { 100 } / 100;
            self.text.read(&control.placeholder, 200);
            self.weigh(fit, percent * left / 100, &mut evidence);
        }
        evidence.note_said();
        // What people read counts, where it speaks of names at all; else what the markup says.
        let called_name = evidence.name.best > 0 && evidence.of(AsksFor::Account) == 0;
        self.text.read_identifier(&control.name);
        self.weigh_identifier(fit, NAME * left / 100, &mut evidence);
        if control.id != control.name {
            self.text.read_identifier(&control.id);
            self.weigh_identifier(fit, ID * left / 100, &mut evidence);
        }
        match control.input_type.as_str() {
            // A label that says "user name" and nothing of e-mail means the one.
            "email" if evidence.says(AsksFor::Account) && !evidence.says(AsksFor::Email) => {
                evidence.add(AsksFor::Email, 40);
            }
            "email" => evidence.add(AsksFor::Email, 90),
            // Pages use it for any digits: dates, card numbers, codes.
            "tel" if control.max_length.is_none_or(|most| most >= FEWEST_DIGITS) => {
                evidence.add(AsksFor::Phone, 24);
            }
            "url" => evidence.add(AsksFor::Account, 15),
            _ => {}
        }
        if !control.choices.is_empty() {
            self.weigh_choices(control, fit, &mut evidence);
        } else if control.kind == Kind::Combobox {
            self.weigh_closed_list(control, &mut evidence);
        }
        decide(control, fit, &evidence, called_name)
    }

    /// Adds what the text in the buffer speaks for. Says whether it spoke at all.
    fn weigh(&mut self, fit: Fit, percent: u32, evidence: &mut Evidence) -> bool {
        if self.text.is_empty() {
            return false;
        }
        wording::hits(&mut self.text, self.scope, &mut self.hits);
        if weigh_hits(fit, &self.text, &self.hits, Manner::Written, percent, evidence) {
            return true;
        }
        wording::near_hits(&mut self.text, self.scope, &mut self.hits);
        weigh_hits(fit, &self.text, &self.hits, Manner::Written, percent, evidence)
    }

    /// `autocomplete` says what the browser should offer: the page's own word for what it asks. Pages invent words, too: those are read
    /// as a name is.
    fn weigh_autocomplete(&mut self, control: &Control, fit: Fit, evidence: &mut Evidence) {
        for token in control.autocomplete.split_ascii_whitespace().take(8) {
            if !autocomplete(&token.to_ascii_lowercase(), evidence) {
                self.text.read_identifier(token);
                self.weigh_identifier(fit, INVENTED, evidence);
            }
        }
    }

    fn weigh_identifier(&mut self, fit: Fit, percent: u32, evidence: &mut Evidence) {
        if self.text.is_empty() {
            return;
        }
        wording::hits(&mut self.text, self.scope.with_identifiers(), &mut self.hits);
        if weigh_hits(fit, &self.text, &self.hits, Manner::Identifier, percent, evidence) {
            return;
        }
        for word in self.text.words() {
            for (part, asks_for) in RUN_TOGETHER {
                if word.len() > part.len() && word.ends_with(part) && fit.has(*asks_for) {
                    evidence.add(*asks_for, 50 * percent / 100);
                    return;
                }
            }
        }
    }

    /// Whether name or id are those of a field that is there for robots to fill in, and hidden from people.
    pub(super) fn is_decoy(&mut self, control: &Control) -> bool {
        [&control.name, &control.id].into_iter().any(|identifier| {
            self.text.read_identifier(identifier);
            wording::hits(&mut self.text, self.scope.with_identifiers(), &mut self.hits);
            self.hits.iter().any(|hit| hit.meaning == Meaning::Decoy)
        })
    }

    /// Whether texts and identifiers speak of logging in (above nought) or of signing up (below).
    pub(super) fn login_or_sign_up<'a>(
        &mut self,
        texts: impl Iterator<Item = &'a String>,
        identifiers: impl Iterator<Item = &'a String>,
    ) -> i32 {
        let (mut login, mut sign_up) = (0, 0);
        let mut count = |hits: &[Hit]| {
            login += i32::from(hits.iter().any(|hit| hit.meaning == Meaning::Login && hit.native));
            sign_up += i32::from(hits.iter().any(|hit| hit.meaning == Meaning::SignUp && hit.native));
        };
        for raw in texts {
            self.text.read(raw, 100);
            wording::hits(&mut self.text, self.scope, &mut self.hits);
            count(&self.hits);
        }
        for raw in identifiers {
            self.text.read_identifier(raw);
            wording::hits(&mut self.text, self.scope.with_identifiers(), &mut self.hits);
            count(&self.hits);
        }
        login - sign_up
    }

    /// A list that shows its choices only once it is open: what it asks is told by its label alone.
    fn weigh_closed_list(&mut self, control: &Control, evidence: &mut Evidence) {
        for label in control.labels.iter().take(2) {
            self.text.read(&label.text, 300);
            wording::hits(&mut self.text, self.scope, &mut self.hits);
            let has = |meaning: Meaning| {
                self.hits.iter().any(|hit| hit.meaning == meaning && (hit.native || hit.words > 1))
            };
            if has(Meaning::Product) || has(Meaning::Relationship) || has(Meaning::Country) {
                return;
            }
            if has(Meaning::Ai) && !has(Meaning::Objection) {
                return evidence.add(AsksFor::AboutAi, 150);
            }
            if has(Meaning::Request) {
                return evidence.add(AsksFor::RequestKind, 60);
            }
        }
    }

    fn weigh_choices(&mut self, control: &Control, fit: Fit, evidence: &mut Evidence) {
        match country::lists(&control.choices) {
            Lists::Countries => evidence.add(AsksFor::Country, 100),
            // The countries of a telephone number: the person's own, as far as anyone can tell.
            Lists::CountriesToDial => evidence.add(AsksFor::Country, 150),
            Lists::DialCodes => evidence.other.add(150),
            Lists::Else => {}
        }
        if control.choices.len() > 30 {
            return;
        }
        let (mut yes, mut no, mut products, mut objections) = (false, false, 0, 0);
        for option in &control.choices {
            match choice::yes_or_no(option, self.language) {
                Some(true) => yes = true,
                Some(false) => no = true,
                None => {}
            }
            let mut product = false;
            for raw in [&option.value, &option.label] {
                self.text.read(raw, 300);
                wording::hits(&mut self.text, self.scope, &mut self.hits);
                let has = |meaning: Meaning| {
                    self.hits.iter().any(|hit| hit.meaning == meaning && (hit.native || hit.words > 1))
                };
                objections +=
                    usize::from(has(Meaning::Objection) || ON_THE_WAY.contains(&self.text.folded()));
                product |=
                    self.text.len() <= 3 && PRODUCTS.iter().any(|name| self.text.folded().contains(name));
                if control.kind == Kind::Checkbox && has(Meaning::Declaration) {
                    evidence.add(AsksFor::Declaration, 60);
                }
                if has(Meaning::Relationship) && fit.has(AsksFor::Relationship) {
                    evidence.add(AsksFor::Relationship, 20);
                }
            }
            products += usize::from(product);
        }
        if control.kind == Kind::Checkbox {
            return;
        }
        if objections > 0 {
            evidence.add(AsksFor::RequestKind, 60);
        }
        if products >= 2 {
            evidence.add(AsksFor::Product, 70);
        }
        if yes && no && control.choices.len() <= 4 {
            let about_ai = control.labels.iter().take(4).any(|label| {
                self.text.read(&label.text, 300);
                wording::hits(&mut self.text, self.scope, &mut self.hits);
                self.hits.iter().any(|hit| hit.meaning == Meaning::Ai && (hit.native || hit.words > 1))
            });
            if about_ai {
                evidence.add(AsksFor::AboutAi, 100);
            } else {
                evidence.other.add(40);
            }
        }
    }
}

/// Types of inputs that ask for nothing that Objector knows.
const NOT_ASKED: &[&str] = &["search", "password", "date", "month", "week", "time", "datetime-local"];

/// Names of Meta's products, of which a list of products has two at least.
const PRODUCTS: &[&str] =
    &["facebook", "instagram", "whatsapp", "messenger", "threads", "meta quest", "meta ai"];

/// Answers of the policy's older form that stand before an objection; its values are English in every language.
const ON_THE_WAY: &[&str] = &["i want to manage my data"];

/// Ends of identifiers whose words run together: `txtemail`, `userfirstname`. Longer ones before those that they end with.
const RUN_TOGETHER: &[(&str, AsksFor)] = &[
    ("email", AsksFor::Email),
    ("emailaddress", AsksFor::Email),
    ("firstname", AsksFor::GivenName),
    ("fname", AsksFor::GivenName),
    ("lastname", AsksFor::FamilyName),
    ("lname", AsksFor::FamilyName),
    ("surname", AsksFor::FamilyName),
    ("fullname", AsksFor::FullName),
    ("phone", AsksFor::Phone),
    ("phonenumber", AsksFor::Phone),
    ("mobile", AsksFor::Phone),
    ("country", AsksFor::Country),
    ("username", AsksFor::Account),
];

fn decide(control: &Control, fit: Fit, evidence: &Evidence, called_name: bool) -> Found {
    if evidence.decoy {
        return Found { decoy: true, ..Found::OTHER };
    }
    let mut best = (AsksFor::Other, 0_u32);
    let mut second = 0_u32;
    for place in places(evidence.kinds & fit.kinds) {
        let Some(asks_for) = AsksFor::ALL.get(place) else { continue };
        let mut points = evidence.of(*asks_for);
        if evidence.either && *asks_for == AsksFor::Phone {
            points /= 3;
        }
        if points > best.1 {
            second = best.1;
            best = (*asks_for, points);
        } else {
            second = second.max(points);
        }
    }
    let name = evidence.name.total();
    // "Name" alone goes with what says more: an id `first_name`, a label "full name". In the words of a user name it is no one's.
    let is_of_name = matches!(best.0, AsksFor::FullName | AsksFor::GivenName | AsksFor::FamilyName);
    if is_of_name {
        best.1 += name / 2;
    }
    let account = evidence.of(AsksFor::Account);
    let bare_name = name > best.1 && !is_of_name && (called_name || account == 0);
    if bare_name {
        second = best.1;
        best = (AsksFor::FullName, name);
    }
    // Free text about anything mentions other things: dates, cities, companies.
    let other = if matches!(control.kind, Kind::Area | Kind::Editable) { 0 } else { evidence.other.total() };
    if other >= best.1 {
        return Found { mute: other == 0, ..Found::OTHER };
    }
    if best.0 == AsksFor::Email && evidence.confirms {
        best.0 = AsksFor::EmailConfirm;
    }
    if NAMES & bit(best.0) != 0 && is_on_card(control) {
        return Found::OTHER;
    }
    if best.0 == AsksFor::Country && evidence.dials && control.choices.is_empty() {
        return Found::OTHER;
    }
    if best.0 == AsksFor::Phone && control.max_length.is_some_and(|most| most < FEWEST_DIGITS) {
        // A part of a number: its country, its area.
        return Found::OTHER;
    }
    // A rival of nearly the same weight, or a word for something else, is a contradiction.
    let contradicted = second * 10 >= best.1 * 8 || other * 10 >= best.1 * 7;
    Found {
        asks_for: best.0,
        points: best.1,
        bare_name,
        contradicted,
        mute: false,
        user_name: evidence.user_name || evidence.either,
        decoy: false,
    }
}

/// Whether a control says of itself that it is about what stands on a card.
fn is_on_card(control: &Control) -> bool {
    const WORDS: &[&str] = &[
        "cardholder",
        "card_holder",
        "card-holder",
        "card holder",
        "on card",
        "oncard",
        "on_card",
        "on-card",
    ];
    [&control.name, &control.id, &control.placeholder]
        .iter()
        .filter(|text| contains_ignoring_case(text, "card"))
        .any(|text| WORDS.iter().any(|word| contains_ignoring_case(text, word)))
}

pub(super) fn contains_ignoring_case(text: &str, part: &str) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let Some(first) = part.first() else { return true };
    text.iter().enumerate().any(|(place, byte)| {
        byte.eq_ignore_ascii_case(first)
            && text.get(place..place + part.len()).is_some_and(|some| some.eq_ignore_ascii_case(part))
    })
}
