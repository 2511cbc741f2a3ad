//! What the controls beside one, and the page around it, say of what it asks for.
//!
//! Takes what each control was found to be by itself, and mends it: a bare "name" beside a family name, two e-mail fields in a row, free
//! texts in their order, a login in the page's head. Only on pages of Objector's, except for names.

use crate::fold::fold;
use crate::form::Setting;
use crate::form::asks_for::AsksFor;
use crate::form::evidence::{LIKELY, SURE, UNSURE};
use crate::form::reader::{Found, Reader, contains_ignoring_case};
use crate::snapshot::{Control, Kind, LabelSource, Snapshot};
use crate::wording::{self, Meaning};

/// A bare "name" beside a family name is the given one, and the other way round: Prénom and Nom, Nome and Cognome, Ime and Priimek.
pub(super) fn tell_names_apart(controls: &[Control], found: &mut [Found]) {
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
pub(super) fn tell_card_names_apart(controls: &[Control], found: &mut [Found]) {
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
pub(super) fn leave_logins_alone(controls: &[Control], found: &mut [Found]) {
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
pub(super) fn tell_emails_apart(
    snapshot: &Snapshot,
    controls: &[Control],
    found: &mut [Found],
    reader: &mut Reader,
) {
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
pub(super) fn tell_areas_apart(controls: &[Control], found: &mut [Found], setting: Setting) {
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
pub(super) fn tell_radios_apart(controls: &[Control], found: &mut [Found]) {
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
pub(super) fn tell_codes(
    snapshot: &Snapshot,
    controls: &[Control],
    found: &mut [Found],
    reader: &mut Reader,
) {
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
