//! The classifier: weighs the evidence for each control.
//!
//! Points are hundredths. Each source of evidence (autocomplete, type, each label, placeholder, name, id, choices) gives points to what it
//! speaks for; the best source counts whole, further ones half. Work is linear in the number of controls, on buffers that are kept.

use crate::fold::fold;
use crate::form::asks_for::AsksFor;
use crate::form::country::{self, Lists};
use crate::form::{Certainty, Field, choice, credentials};
use crate::language::Language;
use crate::snapshot::{Control, Kind, LabelSource, Snapshot};
use crate::wording::{self, Hit, Meaning, Scope, Text};

/// What is known of the page around the controls.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// The page's language.
    pub(super) language: Option<Language>,
    /// Whether the page is one of Meta's objection forms, however sure.
    pub(super) ours: bool,
    /// Whether it is a form about one's own information.
    pub(super) own: bool,
}

/// From here on a control is taken for what it seems.
const SURE: u32 = 75;
/// From here on it is filled.
const LIKELY: u32 = 26;
/// From here on it is explained.
const UNSURE: u32 = 12;

/// How many kinds of things there are to ask for.
const KINDS: usize = AsksFor::ALL.len();

/// What speaks for something: the best source, and all together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Points {
    best: u32,
    sum: u32,
}

impl Points {
    fn add(&mut self, points: u32) {
        self.best = self.best.max(points);
        self.sum += points;
    }

    fn total(self) -> u32 {
        self.best + (self.sum - self.best) / 2
    }
}

/// What a control of its sort can ask for at all: a bit a kind. Asked once a control, looked up many times.
#[derive(Clone, Copy, Debug)]
struct Fit {
    kinds: u32,
    /// It is a one-line text field.
    text: bool,
}

impl Fit {
    fn of(control: &Control) -> Fit {
        let text = control.kind == Kind::Text;
        let one_line = text || control.kind == Kind::Combobox;
        let free_text = matches!(control.kind, Kind::Area | Kind::Editable)
            || (text && !matches!(control.input_type.as_str(), "email" | "tel" | "url" | "number"));
        let chosen = matches!(control.kind, Kind::Select | Kind::Radio | Kind::Combobox);
        let area = control.kind == Kind::Area;
        let ticked = matches!(control.kind, Kind::Checkbox | Kind::Radio);
        let mut kinds = 0;
        for asks_for in AsksFor::ALL {
            let fits = match asks_for {
                AsksFor::Email | AsksFor::EmailConfirm | AsksFor::Code | AsksFor::Phone => one_line,
                AsksFor::FullName | AsksFor::GivenName | AsksFor::FamilyName | AsksFor::Signature => text,
                AsksFor::Country => one_line || matches!(control.kind, Kind::Select | Kind::Radio),
                AsksFor::Account => one_line || area,
                AsksFor::Reason | AsksFor::Details | AsksFor::Prompts => free_text,
                AsksFor::AboutAi | AsksFor::RequestKind | AsksFor::Product => chosen,
                AsksFor::Evidence => area || control.kind == Kind::File,
                AsksFor::Relationship => chosen || text,
                AsksFor::Declaration => ticked,
                AsksFor::Other => false,
            };
            kinds |= if fits { bit(*asks_for) } else { 0 };
        }
        Fit { kinds, text }
    }

    const fn has(self, asks_for: AsksFor) -> bool {
        self.kinds & bit(asks_for) != 0
    }
}

/// The kinds of names.
const NAMES: u32 = bit(AsksFor::FullName) | bit(AsksFor::GivenName) | bit(AsksFor::FamilyName);

/// The places of the bits that are set, the lowest first.
fn places(mut bits: u32) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = (bits != 0).then(|| bits.trailing_zeros() as usize);
        bits &= bits.wrapping_sub(1);
        place
    })
}

const fn bit(asks_for: AsksFor) -> u32 {
    1 << asks_for as u32
}

/// How a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// For people: what it is about comes first, what comes after explains it.
    Written,
    /// For machines, and mostly English: what it is about comes last, what comes before says where it belongs.
    Identifier,
}

/// The evidence on one control.
#[derive(Clone, Copy, Debug, Default)]
struct Evidence {
    points: [Points; KINDS],
    /// What has any: a bit a kind.
    kinds: u32,
    /// What labels clearly speak of: a bit a kind. What else the markup speaks of counts for less.
    said: u32,
    /// "Name", without saying which.
    name: Points,
    /// It is something that Objector does not know, though a word it knows may stand there.
    other: Points,
    /// A word of confirming beside an e-mail word.
    confirms: bool,
    /// A text for people asks for an e-mail address or a telephone number.
    either: bool,
    /// Name or id are those of a field that is there for robots to fill in.
    decoy: bool,
    /// Name or id speak of a telephone number's country.
    dials: bool,
    /// A word for a user name beside an e-mail word.
    user_name: bool,
}

impl Evidence {
    fn add(&mut self, asks_for: AsksFor, points: u32) {
        self.add_at(asks_for as usize, points);
    }

    fn add_at(&mut self, place: usize, points: u32) {
        if let Some(slot) = self.points.get_mut(place) {
            slot.add(points);
            self.kinds |= 1 << place;
        }
    }

    fn of(&self, asks_for: AsksFor) -> u32 {
        self.points.get(asks_for as usize).map_or(0, |points| points.total())
    }

    /// Whether labels clearly speak of this.
    fn says(&self, asks_for: AsksFor) -> bool {
        self.said & bit(asks_for) != 0
    }

    /// Notes what was clearly spoken of so far.
    fn note_said(&mut self) {
        for place in places(self.kinds) {
            let clear = self.points.get(place).is_some_and(|points| points.best >= CLEARLY);
            self.said |= u32::from(clear) << place;
        }
    }

    /// Whether what spoke since spoke of something that Objector does not know before all.
    fn is_else(&self, before: u32) -> bool {
        let best = |place: usize| self.points.get(place).map_or(0, |points| points.best);
        self.other.best > places(self.kinds).map(best).fold(before, u32::max)
    }
}

/// What a control was found to be, before its neighbours are asked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) asks_for: AsksFor,
    points: u32,
    /// It was a bare "name".
    bare_name: bool,
    /// A contradiction was seen.
    contradicted: bool,
    /// Nothing at all spoke for or against anything.
    mute: bool,
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

    fn of(asks_for: AsksFor, points: u32) -> Found {
        Found { asks_for, points, ..Found::OTHER }
    }

    /// A bare "name" that no neighbour has told apart.
    pub(super) fn is_bare_name(&self) -> bool {
        self.bare_name && self.asks_for == AsksFor::FullName
    }
}

/// Classifies the first `most` controls.
pub(super) fn classify(snapshot: &Snapshot, setting: Setting, most: usize) -> Vec<Field> {
    let mut reader = Reader {
        scope: Scope::of(setting.language),
        language: setting.language,
        text: Text::default(),
        hits: Vec::new(),
    };
    let controls = snapshot.controls.get(..most.min(snapshot.controls.len())).unwrap_or_default();
    let mut found: Vec<Found> = controls.iter().map(|control| reader.found(control)).collect();
    tell_names_apart(controls, &mut found);
    tell_card_names_apart(controls, &mut found);
    if !setting.ours {
        // Whoever asks what the controls of a page are that is none of Objector's: credentials are not an address to write to.
        credentials::tell_apart(snapshot, controls, &mut found, &mut reader);
    }
    if setting.ours {
        leave_logins_alone(controls, &mut found);
        tell_codes(snapshot, controls, &mut found, &mut reader);
        tell_emails_apart(snapshot, controls, &mut found, &mut reader);
        tell_areas_apart(controls, &mut found, setting);
        tell_radios_apart(controls, &mut found);
    }
    controls
        .iter()
        .zip(found)
        .map(|(control, found)| Field {
            index: control.index,
            asks_for: if found.points < UNSURE { AsksFor::Other } else { found.asks_for },
            certainty: certainty(found),
            label: shown_label(control),
        })
        .collect()
}

fn certainty(found: Found) -> Certainty {
    match found.points {
        _ if found.asks_for == AsksFor::Other => Certainty::Unsure,
        SURE.. if !found.contradicted => Certainty::Sure,
        SURE.. => Certainty::Likely,
        LIKELY.. if !found.contradicted => Certainty::Likely,
        _ => Certainty::Unsure,
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
/// What is left, in hundredths, of placeholder, name and id where a label speaks of something else.
const REFUSED: u32 = 40;
/// From here on a label says clearly what it asks for.
const CLEARLY: u32 = 43;
/// No telephone number fits into fewer characters.
const FEWEST_DIGITS: u32 = 7;
/// What a farther label counts once a nearer one has spoken: the row's text repeats the label, and speaks of other things too.
const FARTHER: u32 = 30;

/// Reads controls one after another on the same buffers.
pub(super) struct Reader {
    scope: Scope,
    language: Option<Language>,
    text: Text,
    hits: Vec<Hit>,
}

impl Reader {
    fn found(&mut self, control: &Control) -> Found {
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

/// Adds what a word of the standard for `autocomplete` speaks for; says whether it is one, or none that says anything.
fn autocomplete(token: &str, evidence: &mut Evidence) -> bool {
    const WHOLE: u32 = 95;
    match token {
        "email" => evidence.add(AsksFor::Email, WHOLE),
        "name" => evidence.add(AsksFor::FullName, WHOLE),
        "given-name" => evidence.add(AsksFor::GivenName, WHOLE),
        "family-name" => evidence.add(AsksFor::FamilyName, WHOLE),
        "tel" | "tel-national" | "tel-local" => evidence.add(AsksFor::Phone, WHOLE),
        // Said of a list that shows dial codes, too: it is a list of countries all the same.
        "country" | "country-name" => evidence.add(AsksFor::Country, 2 * WHOLE),
        // Said of other fields, too, for the browser offers nothing then.
        "one-time-code" => evidence.add(AsksFor::Code, 55),
        "username" | "nickname" => evidence.add(AsksFor::Account, 30),
        // Fields without a password bear the latter two, too, to keep the browser from offering anything.
        "on" | "off" | "new-password" | "current-password" | "webauthn" | "shipping" | "billing" | "home"
        | "work" | "mobile" | "fax" | "pager" => {}
        _ if token.starts_with("section-") => {}
        _ if OTHER_TOKENS.iter().any(|begin| token.starts_with(begin)) => evidence.other.add(WHOLE),
        _ => return false,
    }
    true
}

pub(super) fn contains_ignoring_case(text: &str, part: &str) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let Some(first) = part.first() else { return true };
    text.iter().enumerate().any(|(place, byte)| {
        byte.eq_ignore_ascii_case(first)
            && text.get(place..place + part.len()).is_some_and(|some| some.eq_ignore_ascii_case(part))
    })
}

/// Beginnings of `autocomplete` tokens that ask for what Objector does not know.
const OTHER_TOKENS: &[&str] = &[
    "additional-name",
    "honorific",
    "organization",
    "street-address",
    "address-",
    "postal-code",
    "cc-",
    "transaction",
    "bday",
    "sex",
    "url",
    "photo",
    "impp",
    "tel-country-code",
    "tel-area-code",
    "tel-extension",
    "language",
];

/// Nouns that stand for a thing: they count by how much of the text they are.
const fn noun(meaning: Meaning) -> Option<AsksFor> {
    Some(match meaning {
        Meaning::Email => AsksFor::Email,
        Meaning::FullName => AsksFor::FullName,
        Meaning::GivenName => AsksFor::GivenName,
        Meaning::FamilyName => AsksFor::FamilyName,
        Meaning::Phone => AsksFor::Phone,
        Meaning::Country => AsksFor::Country,
        Meaning::Account => AsksFor::Account,
        Meaning::Code => AsksFor::Code,
        Meaning::Signature => AsksFor::Signature,
        _ => return None,
    })
}

/// Phrases: they count by how many words they have, however long the text.
const fn phrase(meaning: Meaning) -> Option<AsksFor> {
    Some(match meaning {
        Meaning::Reason => AsksFor::Reason,
        Meaning::Details => AsksFor::Details,
        Meaning::Prompts => AsksFor::Prompts,
        Meaning::Evidence => AsksFor::Evidence,
        Meaning::Relationship => AsksFor::Relationship,
        Meaning::Declaration => AsksFor::Declaration,
        Meaning::RequestKind => AsksFor::RequestKind,
        Meaning::Product => AsksFor::Product,
        _ => return None,
    })
}

/// What one text gives to each kind.
struct Given {
    points: [u32; KINDS],
    /// The kinds that it gives something to: a bit a kind.
    kinds: u32,
}

impl Given {
    fn at_least(&mut self, asks_for: AsksFor, points: u32) {
        if let Some(slot) = self.points.get_mut(asks_for as usize) {
            *slot = (*slot).max(points);
            self.kinds |= bit(asks_for);
        }
    }

    fn of(&self, asks_for: AsksFor) -> u32 {
        self.points.get(asks_for as usize).copied().unwrap_or_default()
    }

    fn weaken(&mut self, asks_for: AsksFor) {
        if let Some(slot) = self.points.get_mut(asks_for as usize) {
            *slot /= 3;
        }
    }
}

/// Whether a longer hit of another meaning holds this one: the code of an area code is none.
fn is_covered(hit: &Hit, hits: &[Hit]) -> bool {
    hits.iter().any(|other| {
        other.words > hit.words
            && other.meaning != hit.meaning
            && (other.at..other.at + other.words).contains(&hit.at)
    })
}

/// Adds what a text's hits speak for; says whether they spoke of anything that a control can ask for.
fn weigh_hits(
    fit: Fit,
    text: &Text,
    hits: &[Hit],
    manner: Manner,
    percent: u32,
    evidence: &mut Evidence,
) -> bool {
    if hits.is_empty() {
        return false;
    }
    let small: u32 = hits
        .iter()
        .filter(|hit| matches!(hit.meaning, Meaning::Function | Meaning::Optional) && hit.native)
        .map(|hit| hit.words)
        .sum();
    // How much a noun counts by how many words of substance stand beside it.
    let alone =
        |words: u32| match u32::try_from(text.len()).unwrap_or(u32::MAX).saturating_sub(words + small / 2) {
            0..=2 => 100,
            3..=4 => 85,
            5..=7 => 65,
            8..=12 => 45,
            _ => 25,
        };
    let first_noun = hits
        .iter()
        .filter(|hit| noun(hit.meaning).is_some() || hit.meaning == Meaning::Name)
        .map(|hit| hit.at)
        .min();
    // "Company name" is no one's, so a bare name is no such noun.
    let first_strong = hits.iter().filter(|hit| noun(hit.meaning).is_some()).map(|hit| hit.at).min();
    let last_noun = hits.iter().filter(|hit| noun(hit.meaning).is_some()).map(|hit| hit.at).max();
    let mut given = Given { points: [0; KINDS], kinds: 0 };
    let (mut name, mut other, mut objection) = (0, 0, false);
    let (mut confirm, mut email) = (None, None);
    for hit in hits {
        if hit.meaning == Meaning::Code && is_covered(hit, hits) {
            continue;
        }
        if let Some(asks_for) = noun(hit.meaning) {
            let later = if first_noun.is_some_and(|first| hit.at > first + 1) { 70 } else { 100 };
            given.at_least(asks_for, hit.weight * alone(hit.words) / 100 * later / 100);
            if hit.meaning == Meaning::Email {
                email = email.or(Some(hit.at));
            }
        } else if let Some(asks_for) = phrase(hit.meaning) {
            given.at_least(asks_for, hit.weight);
        } else {
            match hit.meaning {
                Meaning::Name => name = name.max(hit.weight * alone(hit.words) / 100),
                // "Phone (with area code)" and `shipping_address[phone]`: the one explains the noun before it, the other places the noun
                // after it.
                Meaning::Else | Meaning::DialCode if hit.native => {
                    let beside = match manner {
                        Manner::Written => {
                            let explains = hit.words == 1 || hit.meaning == Meaning::DialCode;
                            explains && first_strong.is_some_and(|first| hit.at > first)
                        }
                        Manner::Identifier => hit.words == 1 && last_noun.is_some_and(|last| hit.at < last),
                    };
                    other = other.max(if beside { hit.weight / 2 } else { hit.weight });
                }
                Meaning::Confirm => confirm = confirm.or(Some(hit.at)),
                Meaning::Objection => objection |= hit.native,
                Meaning::Decoy => evidence.decoy = true,
                _ => {}
            }
        }
    }
    if objection {
        given.at_least(AsksFor::Reason, 55);
        given.at_least(AsksFor::RequestKind, 40);
    }
    // "Mobile number or e-mail": most people have the latter at hand, and a form of Meta's that takes both wants to write.
    if given.of(AsksFor::Email) > 0 && given.of(AsksFor::Phone) > 0 && fit.has(AsksFor::Email) {
        given.weaken(AsksFor::Phone);
        evidence.either |= manner == Manner::Written;
    }
    // "Your name or e-mail address" asks for a user name.
    let named = name.max(given.of(AsksFor::FullName));
    if manner == Manner::Written && named > 0 && given.of(AsksFor::Email) > 0 && text.len() <= 8 {
        given.weaken(AsksFor::FullName);
        name /= 3;
        evidence.user_name = true;
    }
    // "E-mail (user name)" asks for the one to be used as the other.
    if manner == Manner::Written && given.of(AsksFor::Account) > 0 && email.is_some() && email == first_noun {
        given.weaken(AsksFor::Account);
    }
    // "E-mail verification code" asks for the code, in whichever order.
    if given.of(AsksFor::Code) > 0 && text.len() <= 8 && fit.has(AsksFor::Code) {
        given.weaken(AsksFor::Email);
        given.weaken(AsksFor::Phone);
    }
    evidence.user_name |= given.of(AsksFor::Email) > 0 && given.of(AsksFor::Account) > 0;
    // A signature is typed as a name, so the name's words stand there too.
    if given.of(AsksFor::Signature) > 0 {
        for asks_for in [AsksFor::FullName, AsksFor::GivenName, AsksFor::FamilyName] {
            given.weaken(asks_for);
        }
        name /= 3;
    }
    // "Confirm your e-mail", but not "e-mail (we will send a confirmation when everything is done)".
    if let (Some(confirm), Some(email)) = (confirm, email) {
        // What is written for people says so itself, or the markup speaks of a confirmation to come.
        let said = manner == Manner::Identifier && evidence.says(AsksFor::Email);
        evidence.confirms |= !said && confirm.abs_diff(email) <= 4 && text.len() <= 10;
    }
    // `phone_country` asks for the number's country, whatever the label beside it says.
    if manner == Manner::Identifier {
        let dials = |hit: &Hit| hit.meaning == Meaning::DialCode && hit.words == 1;
        evidence.dials |=
            (given.of(AsksFor::Phone) > 0 && given.of(AsksFor::Country) > 0) || hits.iter().any(dials);
    }
    let mut spoke = other > 0;
    for place in places(given.kinds & fit.kinds) {
        let points = given.points.get(place).copied().unwrap_or_default();
        // "Your name" does not contradict `first_name`.
        let named = evidence.said & NAMES != 0 && NAMES & (1 << place) != 0;
        let contradicts = evidence.said != 0 && evidence.said & (1 << place) == 0 && !named;
        let percent = if contradicts { percent * REFUSED / 100 } else { percent };
        if points > 0 {
            evidence.add_at(place, points * percent / 100);
            spoke = true;
        }
    }
    if name > 0 && fit.text {
        evidence.name.add(name * percent / 100);
        spoke = true;
    }
    if other > 0 {
        evidence.other.add(other * percent / 100);
    }
    spoke
}

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

/// A bare "name" beside a family name is the given one, and the other way round: Prénom and Nom, Nome and Cognome, Ime and Priimek.
fn tell_names_apart(controls: &[Control], found: &mut [Found]) {
    const BESIDE: usize = 2;
    for place in 0..found.len() {
        if !found.get(place).is_some_and(|found| found.bare_name) {
            continue;
        }
        let form = controls.get(place).and_then(|control| control.form);
        let beside = |asks_for: AsksFor| {
            (place.saturating_sub(BESIDE)..=place + BESIDE).any(|other| {
                other != place
                    && controls.get(other).is_some_and(|control| control.form == form)
                    && found.get(other).is_some_and(|found| found.asks_for == asks_for && !found.bare_name)
            })
        };
        let told = match (beside(AsksFor::GivenName), beside(AsksFor::FamilyName)) {
            (true, false) => AsksFor::FamilyName,
            (false, true) => AsksFor::GivenName,
            _ => continue,
        };
        if let Some(found) = found.get_mut(place) {
            found.asks_for = told;
        }
    }
}

/// Close beside the number of a card, a bare "name" is the one on the card.
fn tell_card_names_apart(controls: &[Control], found: &mut [Found]) {
    let is_of_card_there = |place: Option<usize>, form: Option<u32>| {
        place
            .and_then(|place| controls.get(place))
            .is_some_and(|control| control.form == form && is_of_card(control))
    };
    for (place, (control, found)) in controls.iter().zip(found.iter_mut()).enumerate() {
        let beside = [place.checked_sub(2), place.checked_sub(1), Some(place + 1), Some(place + 2)];
        if found.is_bare_name() && beside.iter().any(|beside| is_of_card_there(*beside, control.form)) {
            *found = Found::OTHER;
        }
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

/// Whether a control asks for a card's number, code or expiry.
fn is_of_card(control: &Control) -> bool {
    const WORDS: &[&str] = &["cardnum", "card_num", "card-num", "card num", "ccnum", "cvc", "cvv", "expir"];
    (control.autocomplete.contains("cc-") && !control.autocomplete.contains("name"))
        || [&control.name, &control.id, &control.placeholder]
            .into_iter()
            .chain(control.labels.first().map(|label| &label.text))
            .any(|text| WORDS.iter().any(|word| contains_ignoring_case(text, word)))
}

/// Beside the objection form a page may carry a login of its own, in its header: what belongs to a password is not Objector's to fill.
fn leave_logins_alone(controls: &[Control], found: &mut [Found]) {
    const BEFORE: usize = 2;
    let is_password = |control: &Control| control.input_type == "password";
    let mut forms: Vec<u32> =
        controls.iter().filter(|one| is_password(one)).filter_map(|password| password.form).collect();
    forms.sort_unstable();
    forms.dedup();
    for (place, (control, found)) in controls.iter().zip(found.iter_mut()).enumerate() {
        let credential = matches!(
            found.asks_for,
            AsksFor::Email | AsksFor::EmailConfirm | AsksFor::Phone | AsksFor::Account
        );
        let belongs = match control.form {
            Some(form) => forms.binary_search(&form).is_ok(),
            // Outside of a form only the fields right before it can be said to belong to it.
            None => {
                let after = controls.get(place + 1..).unwrap_or_default();
                after.iter().take(BEFORE).any(|one| one.form.is_none() && is_password(one))
            }
        };
        if credential && belongs {
            // Named, but below the line from which a control is filled.
            found.points = found.points.min(LIKELY - 1);
        }
    }
}

/// The fields of Meta's request wizard carry labels, except the e-mail address and its confirmation: bare text fields, in that order.
fn tell_emails_apart(snapshot: &Snapshot, controls: &[Control], found: &mut [Found], reader: &mut Reader) {
    if !found.iter().any(|found| matches!(found.asks_for, AsksFor::Email | AsksFor::EmailConfirm)) {
        let bare: Vec<usize> = controls
            .iter()
            .zip(found.iter())
            .enumerate()
            .filter(|(_, (control, found))| found.points < UNSURE && is_bare(control))
            .map(|(place, _)| place)
            .collect();
        if (1..=2).contains(&bare.len()) && page_speaks_of(Meaning::Email, snapshot, reader) {
            for (place, asks_for) in bare.iter().zip([AsksFor::Email, AsksFor::EmailConfirm]) {
                if let Some(found) = found.get_mut(*place) {
                    *found = Found::of(asks_for, LIKELY);
                }
            }
        }
    }
    // A second e-mail field right after the first, under the same words, wants it once more.
    let mut before: Option<&Control> = None;
    for (control, found) in controls.iter().zip(found.iter_mut()) {
        let is_email = found.asks_for == AsksFor::Email && control.visible;
        let same = before.is_some_and(|before| {
            before.form == control.form
                && before
                    .labels
                    .first()
                    .zip(control.labels.first())
                    .is_some_and(|(one, other)| one.text == other.text)
        });
        if is_email && same {
            found.asks_for = AsksFor::EmailConfirm;
        }
        before = is_email.then_some(control);
    }
}

/// A visible text field that nothing names.
fn is_bare(control: &Control) -> bool {
    control.kind == Kind::Text
        && control.visible
        && matches!(control.input_type.as_str(), "" | "text" | "email")
        && control.placeholder.is_empty()
        && control
            .labels
            .iter()
            .all(|label| label.text.trim().is_empty() || label.source == LabelSource::Group)
}

fn page_speaks_of(meaning: Meaning, snapshot: &Snapshot, reader: &mut Reader) -> bool {
    snapshot.headings.iter().chain([&snapshot.text]).any(|raw| {
        reader.text.read(raw, 3_000);
        wording::hits(&mut reader.text, reader.scope, &mut reader.hits);
        reader.hits.iter().any(|hit| hit.meaning == meaning && hit.native)
    })
}

/// On a form about one's own information the first free text is the reason, also where its label says something that nobody foresaw; a
/// second one is for anything to add.
fn tell_areas_apart(controls: &[Control], found: &mut [Found], setting: Setting) {
    let mut reasons = 0;
    let labelled = found.iter().any(|found| found.asks_for == AsksFor::Reason && found.points >= UNSURE);
    let mut given = labelled;
    for (control, found) in controls.iter().zip(found.iter_mut()) {
        if found.asks_for == AsksFor::Reason {
            reasons += 1;
            if reasons > 1 && found.points < SURE {
                found.asks_for = AsksFor::Details;
            }
            continue;
        }
        let unknown = found.asks_for == AsksFor::Other || found.points < UNSURE;
        let free_text = matches!(control.kind, Kind::Area | Kind::Editable);
        // The product's name is the same in every language.
        let names_meta_ai =
            || control.labels.iter().take(2).any(|label| fold(&label.text).contains("meta ai"));
        if unknown && free_text && names_meta_ai() {
            *found = Found::of(AsksFor::Prompts, LIKELY);
            continue;
        }
        if setting.own && unknown && control.visible && free_text {
            let asks_for = if given { AsksFor::Details } else { AsksFor::Reason };
            given = true;
            // What a word for something else stands at is explained at most.
            *found = Found::of(asks_for, if found.mute { LIKELY } else { UNSURE });
        }
    }
}

/// Radio buttons without a name stand one by one; beside one that objects, the others answer the same question.
fn tell_radios_apart(controls: &[Control], found: &mut [Found]) {
    let alone = |control: &Control| control.kind == Kind::Radio && control.choices.len() == 1;
    for run in (0..controls.len()).collect::<Vec<_>>().chunk_by(|one, next| {
        let pair = controls.get(*one).zip(controls.get(*next));
        pair.is_some_and(|(one, next)| alone(one) && alone(next) && one.form == next.form)
    }) {
        let is_kind =
            |place: &usize| found.get(*place).is_some_and(|found| found.asks_for == AsksFor::RequestKind);
        if run.len() < 2 || !run.iter().any(is_kind) {
            continue;
        }
        for place in run {
            if let Some(found) = found.get_mut(*place).filter(|found| found.asks_for == AsksFor::Other) {
                *found = Found::of(AsksFor::RequestKind, LIKELY);
            }
        }
    }
}

/// A single text field in a dialog whose words ask for a code.
fn tell_codes(snapshot: &Snapshot, controls: &[Control], found: &mut [Found], reader: &mut Reader) {
    let mut in_dialog = controls.iter().enumerate().filter(|(_, control)| control.dialog && control.visible);
    let (Some((place, control)), None) = (in_dialog.next(), in_dialog.next()) else { return };
    if control.kind != Kind::Text || found.get(place).is_none_or(|found| found.points >= LIKELY) {
        return;
    }
    let begin: String = snapshot.text.chars().take(400).collect();
    for raw in snapshot.headings.iter().take(3).chain([&begin]) {
        reader.text.read(raw, 400);
        wording::hits(&mut reader.text, reader.scope, &mut reader.hits);
        if reader.hits.iter().any(|hit| hit.meaning == Meaning::Code && hit.native) {
            if let Some(found) = found.get_mut(place) {
                *found = Found::of(AsksFor::Code, LIKELY);
            }
            return;
        }
    }
}

/// The longest label that is handed on; texts for people show it in one line.
const LONGEST_LABEL: usize = 300;

/// What the page calls a control: the nearest naming text, else the placeholder, without marks of being required.
fn shown_label(control: &Control) -> String {
    let text = control
        .labels
        .iter()
        .filter(|label| !matches!(label.source, LabelSource::Description | LabelSource::Title))
        .map(|label| label.text.as_str())
        .chain([control.placeholder.as_str()])
        .find(|text| !text.trim().is_empty())
        .unwrap_or_default();
    let bare = text
        .trim()
        .trim_end_matches(|c: char| matches!(c, '*' | ':' | '：' | '✱' | '＊') || c.is_whitespace());
    let end = if bare.len() <= LONGEST_LABEL { None } else { bare.char_indices().nth(LONGEST_LABEL) };
    end.and_then(|(end, _)| bare.get(..end)).unwrap_or(bare).to_owned()
}
