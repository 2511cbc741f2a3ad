//! What a page is and what its controls ask for, said of any page: for the popup, for `cargo xtask inspect`, for the maintainers.
//!
//! Takes an address and a snapshot, gives a [`Judgement`] or a [`Capture`]. Unlike a plan it speaks of ignored pages too, and of the person
//! it says nothing.

use crate::capture::Capture;
use crate::form::{self, Field};
use crate::page::{self, Address, Page, Verdict};
use crate::person::Person;
use crate::refusal::Refusal;
use crate::snapshot::Snapshot;
use crate::wire::{JudgedField, Judgement};

/// What a page is and what its controls ask for; of an ignored page, what they would be taken for.
#[must_use]
pub fn judge(url: &str, snapshot: &Snapshot) -> Judgement {
    let (page, fields) = match Address::parse(url) {
        Some(address) => taken_for(&address, snapshot),
        None => {
            let (verdict, signs) = (Verdict::Ignored, Vec::new());
            (Page { verdict, route: None, stage: None, language: None, signs }, form::classify_any(snapshot))
        }
    };
    // One field a control, in the same order.
    let fields = fields.into_iter().zip(&snapshot.controls).map(|(field, control)| JudgedField {
        index: field.index,
        asks_for: field.asks_for,
        required: control.required,
        label: field.label,
    });
    Judgement { fields: fields.collect(), page: (&page).into(), signs: page.signs }
}

/// What a page is, and what its controls ask for; of an ignored page, what they would be taken for.
fn taken_for(address: &Address, snapshot: &Snapshot) -> (Page, Vec<Field>) {
    let page = page::recognise(address, snapshot);
    let fields = match page.verdict {
        Verdict::Ignored => form::classify_any(snapshot),
        Verdict::Recognised | Verdict::Unsure => form::classify(&page, snapshot),
    };
    (page, fields)
}

/// Writes a page down for the maintainers, without anything of the person.
///
/// # Errors
/// [`Refusal::NotAllowed`] for a page that is not Meta's: those are nobody's business.
pub fn hand_in(
    url: &str,
    snapshot: &Snapshot,
    person: Option<&Person>,
    version: &str,
) -> Result<Capture, Refusal> {
    let address = Address::of_meta(url).ok_or(Refusal::NotAllowed)?;
    let (page, fields) = taken_for(&address, snapshot);
    Ok(Capture::of(&address, &page, &fields, snapshot, person, version))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{FORM, snapshot};
    use super::*;
    use crate::form::asks_for::AsksFor;
    use crate::page::Route;

    #[test]
    fn metas_pages_can_be_handed_in_and_no_others() {
        let capture =
            hand_in("https://www.facebook.com/help/contact/9", &snapshot("a@example.org"), None, "1");
        assert_eq!(capture.map(|capture| capture.controls.len()), Ok(1));
        for url in ["https://example.org/help/contact/9", "http://www.facebook.com/help/contact/9", ""] {
            assert_eq!(hand_in(url, &snapshot(""), None, "1"), Err(Refusal::NotAllowed), "{url}");
        }
    }

    #[test]
    fn any_page_can_be_judged() {
        let elsewhere = judge("https://example.org/", &snapshot(""));
        assert_eq!(elsewhere.page.verdict, Verdict::Ignored);
        assert_eq!(elsewhere.fields.len(), 1);
        assert_eq!(judge("not an address", &snapshot("")).page.route, None);
        let form = judge(FORM, &snapshot(""));
        assert_eq!(form.page.route, Some(Route::FacebookOwn));
        assert_eq!(form.fields[0].asks_for, AsksFor::Email);
    }
}
