//! What to write into a page and what to say about it.
//!
//! A [`Plan`] goes out to `extension/content.js`, which carries it out and has no words of its own. It names controls by their
//! index in the snapshot that it was made from, and holds no address, selector, markup or code. [`draw_up`] makes it.

use serde::Serialize;

use crate::form::asks_for::Fillable;
use crate::form::choice::Wanted;
use crate::language::Language;
use crate::page::{Route, Stage, Verdict};
use crate::personal::Personal;
use crate::snapshot::{Blank, Control, Kind};

mod draw_up;
mod why;

pub use draw_up::{Ask, draw_up, platform_of};

/// When the content script may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// At once.
    Now,
    /// When the person presses "fill" or "write it".
    Asked,
    /// There is nothing to write.
    Never,
}

/// Everything that the content script needs for one look at a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// The snapshot's number; a plan for an older look is dropped.
    pub generation: u32,
    /// How sure; `ignored` means: show nothing, take down what is shown.
    pub verdict: Verdict,
    /// Which form.
    pub route: Option<Route>,
    /// Where in it.
    pub stage: Option<Stage>,
    /// The language of all texts below.
    pub language: Language,
    /// When to write.
    pub when: When,
    /// What to write, in the order in which to write it.
    pub steps: Vec<Step>,
    /// What to say at the controls.
    pub cards: Vec<Card>,
    /// What to say about the page.
    pub banner: Option<Banner>,
    /// The words on buttons.
    pub words: Words,
}

/// One change to the page. No variant submits. Only a [`Blank`] and a [`Fillable`] together make one, so none can be drawn up for
/// a control that is hidden or holds something, nor for a code, a signature, a truth statement or a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Step {
    /// Put a text into a text field, a text area or an editable element.
    Text(PutText),
    /// Choose one of a select's options, or press one radio button or check box.
    Choose(TakeChoice),
    /// Open a combobox or type into a typeahead, and take the option that bears one of the names.
    Pick(PickName),
}

/// See [`Step::Text`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PutText {
    /// The control.
    index: u32,
    /// What must still stand in it.
    if_still: Personal,
    /// What to put there.
    text: Personal,
}

/// See [`Step::Choose`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TakeChoice {
    /// The control.
    index: u32,
    /// What must still stand in it.
    if_still: Personal,
    /// Which choice, counted from 0 in the snapshot's list.
    choice: u32,
    /// That choice's value, compared before choosing.
    value: String,
    /// That choice's text, compared before choosing.
    label: String,
}

/// See [`Step::Pick`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PickName {
    /// The control.
    index: u32,
    /// What must still stand in it.
    if_still: Personal,
    /// Names of what is wanted, the best first.
    names: Vec<String>,
    /// A pattern that the wanted option fits, where no option bears one of the names: it is taken if it is the only one.
    like: String,
    /// Whether the first name may stay as typed where no list opens: a text field that may or may not have suggestions.
    free: bool,
}

impl Step {
    fn text(blank: Blank<'_>, _may: Fillable, text: Personal) -> Self {
        let Control { index, value, .. } = blank.control();
        Step::Text(PutText { index: *index, if_still: value.clone(), text })
    }

    fn choose(blank: Blank<'_>, _may: Fillable, choice: usize) -> Option<Self> {
        let Control { index, value, choices, .. } = blank.control();
        let chosen = choices.get(choice)?;
        Some(Step::Choose(TakeChoice {
            index: *index,
            if_still: value.clone(),
            choice: u32::try_from(choice).ok()?,
            value: chosen.value.clone(),
            label: chosen.label.clone(),
        }))
    }

    fn pick(blank: Blank<'_>, _may: Fillable, wanted: Wanted) -> Self {
        let Control { index, value, kind, .. } = blank.control();
        let Wanted { names, like } = wanted;
        let free = *kind == Kind::Text;
        Step::Pick(PickName { index: *index, if_still: value.clone(), names, like, free })
    }

    /// The control that it changes.
    #[must_use]
    pub fn index(&self) -> u32 {
        match self {
            Step::Text(PutText { index, .. })
            | Step::Choose(TakeChoice { index, .. })
            | Step::Pick(PickName { index, .. }) => *index,
        }
    }

    /// Choices go before texts: they reveal rows, and what they reveal moves what is below.
    fn rank(&self) -> u8 {
        match self {
            Step::Choose(_) => 0,
            Step::Pick(_) => 1,
            Step::Text(_) => 2,
        }
    }
}

/// What a card or banner says, by how things stand. The content script knows how they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Says {
    /// Nothing was written.
    pub plain: String,
    /// It was written, and it held.
    pub written: String,
    /// It was written, and did not hold.
    pub refused: String,
    /// It was written, and the person took it back.
    pub undone: String,
}

/// An explanation at a control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Card {
    /// The control.
    pub index: u32,
    /// What the control asks for, in a few words: the card's heading.
    pub title: String,
    /// What Meta wants here, and whether it may stay empty.
    pub asks: String,
    /// How it stands with what Objector writes.
    pub says: Says,
    /// Behind "why?": the longer explanation, a paragraph each.
    pub why: Vec<String>,
    /// Where the explanation rests.
    pub source: Option<SourceLink>,
    /// Names the card when the person closes it.
    pub key: String,
    /// Whether the person has closed it before: it then shows small.
    pub closed: bool,
}

/// Where an explanation rests. The address is in the background's table, not here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceLink {
    /// Its id in the table of sources.
    pub id: String,
    /// Its name, as shown.
    pub label: String,
}

/// The page-level explanation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Banner {
    /// One line: what this page is.
    pub title: String,
    /// How it stands with the whole form, and what to do next.
    pub says: Says,
    /// Behind "why?".
    pub why: Vec<String>,
    /// Where the explanation rests.
    pub source: Option<SourceLink>,
    /// Buttons that lead elsewhere; fill and undo come from the content script, which knows whether they apply.
    pub ways: Vec<Way>,
    /// Names the banner when the person closes it.
    pub key: String,
    /// Whether the person has closed it before: it then shows small.
    pub closed: bool,
}

/// A button that leads elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Way {
    /// What the background opens: `details`, `form:facebook-own` …
    pub target: String,
    /// The text on it.
    pub label: String,
}

/// The words on the content script's own buttons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The name of the region, for screen readers.
    pub name: String,
    /// Fills the whole form.
    pub fill: String,
    /// Takes everything back.
    pub undo: String,
    /// Writes into one control.
    pub write: String,
    /// Takes one control back.
    pub take_back: String,
    /// Opens the longer explanation.
    pub why: String,
    /// Closes a card or the banner.
    pub close: String,
    /// Opens a closed one again.
    pub open: String,
}
