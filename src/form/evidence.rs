//! The evidence on one control: what speaks for what, how much, and what the control can ask for at all.
//!
//! Points are hundredths; the best source counts whole, further ones half. Only counted here: what a text speaks for is found out in
//! `weigh`, what comes of it in `reader`.

use crate::form::asks_for::AsksFor;
use crate::snapshot::{Control, Kind};

/// From here on a control is taken for what it seems.
pub(super) const SURE: u32 = 75;
/// From here on it is filled.
pub(super) const LIKELY: u32 = 26;
/// From here on it is explained.
pub(super) const UNSURE: u32 = 12;

/// From here on a label says clearly what it asks for.
pub(super) const CLEARLY: u32 = 43;
/// How many kinds of things there are to ask for.
pub(super) const KINDS: usize = AsksFor::ALL.len();

/// What speaks for something: the best source, and all together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Points {
    pub(super) best: u32,
    pub(super) sum: u32,
}

impl Points {
    pub(super) fn add(&mut self, points: u32) {
        self.best = self.best.max(points);
        self.sum += points;
    }

    pub(super) fn total(self) -> u32 {
        self.best + (self.sum - self.best) / 2
    }
}

/// What a control of its sort can ask for at all: a bit a kind. Asked once a control, looked up many times.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fit {
    pub(super) kinds: u32,
    /// It is a one-line text field.
    pub(super) text: bool,
}

impl Fit {
    pub(super) fn of(control: &Control) -> Fit {
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

    pub(super) const fn has(self, asks_for: AsksFor) -> bool {
        self.kinds & bit(asks_for) != 0
    }
}

/// The kinds of names.
pub(super) const NAMES: u32 = bit(AsksFor::FullName) | bit(AsksFor::GivenName) | bit(AsksFor::FamilyName);

/// The places of the bits that are set, the lowest first.
pub(super) fn places(mut bits: u32) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = (bits != 0).then(|| bits.trailing_zeros() as usize);
        bits &= bits.wrapping_sub(1);
        place
    })
}

pub(super) const fn bit(asks_for: AsksFor) -> u32 {
    1 << asks_for as u32
}

/// How a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// For people: what it is about comes first, what comes after explains it.
    Written,
    /// For machines, and mostly English: what it is about comes last, what comes before says where it belongs.
    Identifier,
}

/// The evidence on one control.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    pub(super) points: [Points; KINDS],
    /// What has any: a bit a kind.
    pub(super) kinds: u32,
    /// What labels clearly speak of: a bit a kind. What else the markup speaks of counts for less.
    pub(super) said: u32,
    /// "Name", without saying which.
    pub(super) name: Points,
    /// It is something that Objector does not know, though a word it knows may stand there.
    pub(super) other: Points,
    /// A word of confirming beside an e-mail word.
    pub(super) confirms: bool,
    /// A text for people asks for an e-mail address or a telephone number.
    pub(super) either: bool,
    /// Name or id are those of a field that is there for robots to fill in.
    pub(super) decoy: bool,
    /// Name or id speak of a telephone number's country.
    pub(super) dials: bool,
    /// A word for a user name beside an e-mail word.
    pub(super) user_name: bool,
}

impl Evidence {
    pub(super) fn add(&mut self, asks_for: AsksFor, points: u32) {
        self.add_at(asks_for as usize, points);
    }

    pub(super) fn add_at(&mut self, place: usize, points: u32) {
        if let Some(slot) = self.points.get_mut(place) {
            slot.add(points);
            self.kinds |= 1 << place;
        }
    }

    pub(super) fn of(&self, asks_for: AsksFor) -> u32 {
        self.points.get(asks_for as usize).map_or(0, |points| points.total())
    }

    /// Whether labels clearly speak of this.
    pub(super) fn says(&self, asks_for: AsksFor) -> bool {
        self.said & bit(asks_for) != 0
    }

    /// Notes what was clearly spoken of so far.
    pub(super) fn note_said(&mut self) {
        for place in places(self.kinds) {
            let clear = self.points.get(place).is_some_and(|points| points.best >= CLEARLY);
            self.said |= u32::from(clear) << place;
        }
    }

    /// Whether what spoke since spoke of something that Objector does not know before all.
    pub(super) fn is_else(&self, before: u32) -> bool {
        let best = |place: usize| self.points.get(place).map_or(0, |points| points.best);
        self.other.best > places(self.kinds).map(best).fold(before, u32::max)
    }
}
