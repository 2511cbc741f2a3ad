//! What the content script saw: a page's form as plain data.
//!
//! Comes in from `extension/content.js`, which reads and has no opinion. Nothing here decides anything. All texts are as the
//! page shows them, cut to a bounded length by the content script; all of it may be hostile.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::personal::Personal;

/// The most controls that a snapshot carries. Meta's longest known form has about thirty. Of a page that has more, the snapshot
/// carries the first few hundred, which do to recognise it; nothing is written there, and that is said.
pub const MOST_CONTROLS: usize = 2_000;

/// One look at a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// Counts the looks at this page; a plan carries the number of the look that it was made from.
    pub generation: u32,
    /// `lang` of the root element, as written.
    #[serde(default)]
    pub lang: String,
    /// The document's title.
    #[serde(default)]
    pub title: String,
    /// Visible headings, dialog names and legends, in document order.
    #[serde(default)]
    pub headings: Vec<String>,
    /// Visible text of the page's main part, cut after some thousands of characters.
    #[serde(default)]
    pub text: String,
    /// Visible buttons' texts, in document order.
    #[serde(default)]
    pub buttons: Vec<String>,
    /// Hidden inputs that name a form, by their `name`: `support_form_id` and the like. Tokens are never read.
    #[serde(default)]
    pub hidden: BTreeMap<String, String>,
    /// `id`s of the page's forms. On Meta's touch site it is the form's English title.
    #[serde(default)]
    pub form_ids: Vec<String>,
    /// Whether a password field is on the page.
    #[serde(default)]
    pub password: bool,
    /// The controls, in document order, those of the page's own frames after all others; at most [`MOST_CONTROLS`].
    #[serde(default)]
    pub controls: Vec<Control>,
    /// How many of them, the last ones, stand in frames. `inspect` does not count these.
    #[serde(default)]
    pub in_frames: u32,
    /// How many controls there were beyond those.
    #[serde(default)]
    pub left_out: u32,
}

/// What sort of control it is, seen from how one writes into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A one-line text field of any textual `type`.
    Text,
    /// `textarea`.
    Area,
    /// `select`.
    Select,
    /// Radio buttons of one name within one form.
    Radio,
    /// Check boxes of one name within one form.
    Checkbox,
    /// `[role=combobox]`, or a text field with a list of suggestions.
    Combobox,
    /// `[contenteditable]`.
    Editable,
    /// A file field.
    File,
    /// Any other: `range`, `color`, `password` …
    Other,
}

/// One control, or one group of radio buttons or check boxes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Control {
    /// Its place among the page's controls, counted as `inspect` counts.
    pub index: u32,
    /// What sort of control it is.
    pub kind: Kind,
    /// `type` of an input, lower case, else empty.
    #[serde(default)]
    pub input_type: String,
    /// Its `id`.
    #[serde(default)]
    pub id: String,
    /// Its `name`.
    #[serde(default)]
    pub name: String,
    /// `autocomplete`, as written.
    #[serde(default)]
    pub autocomplete: String,
    /// `placeholder`.
    #[serde(default)]
    pub placeholder: String,
    /// Texts that name it, the nearest first.
    #[serde(default)]
    pub labels: Vec<Label>,
    /// What stands in it: text, a select's option value, a combobox's text; of radios the checked value. Empty for
    /// passwords and files, whatever they hold.
    #[serde(default)]
    pub value: Personal,
    /// Options of a select, radio buttons, check boxes; empty for other kinds.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Whether the page says that it must be answered.
    #[serde(default)]
    pub required: bool,
    /// Neither disabled nor read-only.
    #[serde(default)]
    pub writable: bool,
    /// Whether a person can see it: size, opacity, clipping, place, what covers it.
    #[serde(default)]
    pub visible: bool,
    /// `maxlength`, in UTF-16 units.
    #[serde(default)]
    pub max_length: Option<u32>,
    /// `minlength`, in UTF-16 units.
    #[serde(default)]
    pub min_length: Option<u32>,
    /// Which of the page's forms it belongs to; `None` outside a form.
    #[serde(default)]
    pub form: Option<u32>,
    /// Whether it stands in a dialog.
    #[serde(default)]
    pub dialog: bool,
    /// Whether the person has written in it since the page was loaded.
    #[serde(default)]
    pub touched: bool,
    /// Whether what stands in it was written by Objector.
    #[serde(default)]
    pub ours: bool,
}

/// Where a naming text was found, in order of worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LabelSource {
    /// `label[for]` or a wrapping `label`, without the control's own text.
    Label,
    /// `aria-labelledby`.
    LabelledBy,
    /// `aria-label`.
    AriaLabel,
    /// Bare text right before the control, in its row.
    Before,
    /// The whole text of the control's row.
    Row,
    /// `legend`, or the name of the group around it.
    Group,
    /// `aria-describedby` or a help text below.
    Description,
    /// `title`.
    Title,
}

/// A text that names a control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// Where it was found.
    pub source: LabelSource,
    /// The text, white space collapsed.
    pub text: String,
}

/// One option, radio button or check box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its `value`. English in every language on Meta's older forms.
    #[serde(default)]
    pub value: String,
    /// Its text.
    #[serde(default)]
    pub label: String,
    /// Whether it is chosen.
    #[serde(default)]
    pub chosen: bool,
}

impl Control {
    /// A visible, untouched, empty control that can be written into. The only way to a [`Blank`].
    #[must_use]
    pub fn blank(&self) -> Option<Blank<'_>> {
        let empty = match self.kind {
            // A select always holds some option: it is empty while that option says nothing.
            Kind::Select => self.value.is_blank(),
            Kind::Radio | Kind::Checkbox => !self.choices.iter().any(|choice| choice.chosen),
            _ => self.value.reveal().is_empty(),
        };
        (self.visible && self.writable && !self.touched && empty).then_some(Blank(self))
    }

    /// The same for a combobox that is no input and shows a prompt while nothing is chosen, such as "Select a country". Whether what
    /// it shows is one is for the caller to say.
    #[must_use]
    pub fn prompting(&self, is_prompt: bool) -> Option<Blank<'_>> {
        let list = self.kind == Kind::Combobox && self.input_type.is_empty();
        (list && is_prompt && self.visible && self.writable && !self.touched && !self.ours)
            .then_some(Blank(self))
    }
}

/// A control that nobody has written into and that the person can see. Only a [`Control`] makes one, and only a
/// `Blank` can be planned for: what must never be overwritten cannot be.
#[derive(Clone, Copy, Debug)]
pub struct Blank<'a>(&'a Control);

impl<'a> Blank<'a> {
    /// The control itself.
    #[must_use]
    pub fn control(self) -> &'a Control {
        self.0
    }
}
