//! What a page's words say: objection, AI, third parties, another matter; and the words of the later stages.
//!
//! Takes a snapshot and its language, gives flags. Each text is read once. Two letters such as AI, KI or SI prove nothing by
//! themselves: they count in capitals, and beside the objection word or Meta's name.

use crate::fold::fold;
use crate::language::Language;
use crate::page::Route;
use crate::page::known::ENGLISH;
use crate::snapshot::{Kind, Snapshot};
use crate::wording::{self, Hit, Meaning, Scope, Text};

/// The controls that are looked at to tell what a page is; Meta's longest known form has about thirty.
pub(super) const MOST_CONTROLS: usize = 60;

/// How far apart, in words, objection and AI may stand in running text to belong together.
const NEAR: u32 = 40;

/// How much of the page's text is read, in characters.
const MOST_TEXT: usize = 6_000;

/// Sentences beyond these are not read: the words of a stage stand at the top.
const MOST_SENTENCES: usize = 120;

/// What the words say.
#[derive(Clone, Debug, Default)]
pub(super) struct Content {
    /// A heading, title or form id speaks of an objection and of AI, or of third parties' information and AI.
    pub(super) title: bool,
    /// Such a heading speaks of third parties.
    pub(super) title_third_party: bool,
    /// Such a heading does not.
    pub(super) title_own: bool,
    /// A heading speaks of an objection, with or without AI.
    pub(super) heading_objection: bool,
    /// A heading, a label or the text speaks of a privacy request.
    pub(super) privacy_request: bool,
    /// A heading speaks of another matter.
    pub(super) other_matter: bool,
    /// The text speaks of an objection and of AI close together.
    pub(super) text: bool,
    /// Anything at all speaks of an objection.
    pub(super) objection: bool,
    /// Anything at all speaks of AI.
    pub(super) ai: bool,
    /// Anything at all speaks of third parties.
    pub(super) third_party: bool,
    /// One label or choice speaks of an objection and of AI, or asks about AI.
    pub(super) label_ai: bool,
    /// A label or choice speaks of an objection.
    pub(super) label_objection: bool,
    /// A label asks how the processing affects the person.
    pub(super) label_reason: bool,
    /// A label asks what was typed into Meta AI.
    pub(super) label_prompts: bool,
    /// A label asks for an e-mail address or a telephone number.
    pub(super) label_contact: bool,
    /// A value that is English in every language, and what it speaks for.
    pub(super) english: Option<Route>,
    /// What the headings say of later stages.
    pub(super) headings_say: Later,
    /// What the text's first sentences say of them: dialogs come first.
    pub(super) top_says: Later,
    /// What the whole text says of them.
    pub(super) text_says: Later,
    /// How many words the text has.
    pub(super) words: u32,
}

/// What words say of later stages.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Later {
    /// Received, or honoured.
    pub(super) sent: bool,
    /// Thanks, details will follow.
    pub(super) thanks: bool,
    /// Turned down.
    pub(super) refused: bool,
    /// Not there.
    pub(super) unavailable: bool,
    /// Log in.
    pub(super) login: bool,
    /// A code.
    pub(super) code: bool,
    /// An objection or a request, and that it was received: told by single words, in a sentence that nobody wrote down.
    pub(super) perhaps_sent: bool,
    /// The same, and that it is not accepted.
    pub(super) perhaps_refused: bool,
    /// Something is not available or not found, told in the same way.
    pub(super) perhaps_unavailable: bool,
}

/// A sentence of more words than these says more than one thing; single words then prove nothing.
const ONE_THING: usize = 12;

impl Later {
    fn add(&mut self, text: &Text, hits: &[Hit]) {
        let first = |meaning: Meaning| {
            hits.iter().filter(|hit| hit.meaning == meaning && hit.native).map(|hit| hit.at).min()
        };
        // "If your objection is honoured" and "once we have received it" promise, they do not report.
        let condition = first(Meaning::If).unwrap_or(u32::MAX);
        let said = |meaning: Meaning| first(meaning).is_some_and(|at| at < condition);
        self.sent |= said(Meaning::Sent);
        self.thanks |= said(Meaning::Thanks);
        self.refused |= said(Meaning::Refused);
        self.unavailable |= said(Meaning::Unavailable);
        let short = text.len() <= ONE_THING;
        // "I want to access my information" has Italian's word for logging in.
        self.login |=
            hits.iter().any(|hit| hit.meaning == Meaning::Login && hit.native && (hit.words > 1 || short));
        self.code |= hits.iter().any(|hit| {
            hit.meaning == Meaning::Code && hit.native && (hit.words > 1 || hit.length > 8 || short)
        });
        let has = |meaning: Meaning| first(meaning).is_some();
        // "Information received from third parties" is what one objects to.
        if text.len() > ONE_THING || has(Meaning::ThirdParty) {
            return;
        }
        let matter = has(Meaning::Objection) || has(Meaning::Request);
        let (no, conditional) = (has(Meaning::Negation), has(Meaning::If));
        self.perhaps_sent |= matter && has(Meaning::Received) && !no && !conditional;
        self.perhaps_refused |= matter && has(Meaning::Fulfil) && no && !conditional;
        self.perhaps_unavailable |= has(Meaning::Available) && no;
    }
}

/// What one text says of the matter.
#[derive(Clone, Copy, Debug, Default)]
struct Matter {
    objection: bool,
    ai: bool,
    third_party: bool,
    privacy_request: bool,
    other: bool,
}

impl Matter {
    fn of(raw: &str, text: &Text, hits: &[Hit]) -> Matter {
        let has = |meaning: Meaning| hits.iter().any(|hit| hit.meaning == meaning);
        let native = |meaning: Meaning| hits.iter().any(|hit| hit.meaning == meaning && hit.native);
        let ai = hits.iter().any(|hit| hit.meaning == Meaning::Ai && ai_is_meant(raw, text, hit));
        // "Do not let Meta train AI with my data".
        let in_other_words = ai && native(Meaning::Negation) && native(Meaning::Training);
        Matter {
            objection: has(Meaning::Objection) || in_other_words,
            ai,
            third_party: has(Meaning::ThirdParty),
            privacy_request: native(Meaning::PrivacyRequest),
            other: hits
                .iter()
                .any(|hit| hit.meaning == Meaning::OtherMatter && (hit.native || hit.length > 5)),
        }
    }
}

/// Whether an AI word is one. Abbreviations are words of everyday language elsewhere: Italian `ai`, English `is`, Polish `si`.
fn ai_is_meant(raw: &str, text: &Text, hit: &Hit) -> bool {
    if hit.words > 1 || hit.length > 4 {
        return true;
    }
    if !hit.native {
        return false;
    }
    let word = text.word(hit.at as usize);
    let capitals = raw
        .split(|c: char| !c.is_alphanumeric())
        .any(|part| !part.is_empty() && !part.chars().any(char::is_lowercase) && fold(part) == word);
    // Where everything is in capitals, Meta's name has to stand near by.
    capitals && (raw.chars().any(char::is_lowercase) || text.words().any(|word| word.starts_with("meta")))
}

/// In running text an abbreviation counts beside Meta's name only: "AI at Meta", „Meta“ DI.
fn ai_at_meta(text: &Text, hit: &Hit) -> bool {
    const BESIDE: usize = 4;
    let at = hit.at as usize;
    hit.words > 1
        || hit.length > 4
        || (at.saturating_sub(BESIDE)..=at + BESIDE).any(|place| text.word(place).starts_with("meta"))
}

impl Content {
    /// Reads a page.
    pub(super) fn of(snapshot: &Snapshot, language: Option<Language>) -> Content {
        let scope = Scope::of(language);
        let mut content = Content::default();
        let (mut text, mut hits) = (Text::default(), Vec::new());
        let titles = snapshot
            .headings
            .iter()
            .take(60)
            .chain([&snapshot.title])
            .chain(snapshot.form_ids.iter().take(10));
        for (place, raw) in titles.enumerate() {
            // Where a page is exchanged without loading, the document's title may still be that of the page before: headings outweigh it.
            if place == snapshot.headings.len().min(60) && content.other_matter && !content.title {
                continue;
            }
            text.read(raw, 300);
            wording::hits(&mut text, scope, &mut hits);
            let mut matter = Matter::of(raw, &text, &hits);
            content.headings_say.add(&text, &hits);
            if !matter.objection && matter.ai {
                wording::near_hits(&mut text, scope, &mut hits);
                matter.objection = hits.iter().any(|hit| hit.meaning == Meaning::Objection);
            }
            content.heading(matter);
        }
        content.read_controls(snapshot, scope, &mut text, &mut hits);
        content.read_text(snapshot, scope, &mut text, &mut hits);
        content
    }

    fn heading(&mut self, matter: Matter) {
        if matter.ai && (matter.objection || matter.third_party) {
            self.title = true;
            self.title_third_party |= matter.third_party;
            self.title_own |= !matter.third_party;
        }
        self.heading_objection |= matter.objection;
        self.privacy_request |= matter.privacy_request;
        self.other_matter |= matter.other && !(matter.objection && matter.ai);
        self.anything(matter);
    }

    fn anything(&mut self, matter: Matter) {
        self.objection |= matter.objection;
        self.ai |= matter.ai;
        self.third_party |= matter.third_party;
    }

    fn read_controls(&mut self, snapshot: &Snapshot, scope: Scope, text: &mut Text, hits: &mut Vec<Hit>) {
        for control in snapshot.controls.iter().filter(|control| control.visible).take(MOST_CONTROLS) {
            self.label_contact |= control.input_type == "email";
            let named = control.labels.len() + 1;
            let labels = control.labels.iter().map(|label| &label.text).chain([&control.placeholder]);
            // Long lists are lists of countries.
            let few = if control.choices.len() > 20 { 0 } else { 20 };
            let choices = control.choices.iter().map(|choice| &choice.label).take(few);
            let (mut yes, mut no, mut about_ai) = (false, false, false);
            for (place, raw) in labels.chain(choices).enumerate() {
                text.read(raw, 600);
                if text.is_empty() {
                    continue;
                }
                wording::hits(text, scope, hits);
                let matter = Matter::of(raw, text, hits);
                let has = |meaning: Meaning, words: u32| {
                    hits.iter().any(|hit| hit.meaning == meaning && hit.words >= words)
                };
                self.label_ai |= matter.ai && (matter.objection || matter.third_party);
                self.label_objection |= matter.objection;
                self.label_reason |= has(Meaning::Reason, 2);
                self.label_prompts |= has(Meaning::Prompts, 1) && matter.ai;
                self.label_contact |= has(Meaning::Email, 1) || has(Meaning::Phone, 1);
                self.privacy_request |= matter.privacy_request;
                about_ai |= matter.ai && place < named;
                if text.len() <= 2 {
                    yes |= has(Meaning::Yes, 1);
                    no |= has(Meaning::No, 1);
                }
                self.anything(matter);
            }
            let chosen_from = matches!(control.kind, Kind::Radio | Kind::Select | Kind::Combobox);
            self.label_ai |= chosen_from && about_ai && yes && no;
            let values = control.choices.iter().take(20).map(|choice| choice.value.as_str());
            for value in values.chain([control.name.as_str()]).filter(|value| value.len() > 10) {
                let folded = fold(value);
                if let Some((_, route)) = ENGLISH.iter().find(|(known, _)| *known == folded) {
                    self.english = Some(*route);
                }
            }
        }
    }

    fn read_text(&mut self, snapshot: &Snapshot, scope: Scope, text: &mut Text, hits: &mut Vec<Hit>) {
        let cut = snapshot.text.char_indices().nth(MOST_TEXT).map_or(snapshot.text.len(), |(place, _)| place);
        let whole = snapshot.text.get(..cut).unwrap_or_default();
        // Where the last objection word and the last AI word stood, counted in words.
        let (mut objection, mut ai): (Option<u32>, Option<u32>) = (None, None);
        let sentences =
            whole.split(['.', '!', '?', '\n', '…', '·', '|']).filter(|sentence| !sentence.trim().is_empty());
        for (place, sentence) in sentences.take(MOST_SENTENCES).enumerate() {
            text.read(sentence, 1_200);
            if text.is_empty() {
                continue;
            }
            wording::hits(text, scope, hits);
            for hit in hits.iter() {
                match hit.meaning {
                    Meaning::Objection if hit.native => objection = Some(self.words + hit.at),
                    Meaning::Ai if ai_is_meant(sentence, text, hit) && ai_at_meta(text, hit) => {
                        ai = Some(self.words + hit.at);
                    }
                    _ => continue,
                }
                if let (Some(objection), Some(ai)) = (objection, ai) {
                    self.text |= objection.abs_diff(ai) <= NEAR;
                }
            }
            self.anything(Matter::of(sentence, text, hits));
            self.privacy_request |=
                hits.iter().any(|hit| hit.meaning == Meaning::PrivacyRequest && hit.native && hit.words > 1);
            self.text_says.add(text, hits);
            if place < 3 {
                self.top_says.add(text, hits);
            }
            self.words = self.words.saturating_add(u32::try_from(text.len()).unwrap_or(u32::MAX));
        }
    }
}
