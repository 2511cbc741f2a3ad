//! Tells credentials from addresses to write to, on pages that are none of Objector's.
//!
//! An e-mail address, a telephone number or a bare name in a form that asks for little more than a password is a user name there.
//! Goes by what the whole form looks like: its password, whether it is a new one, what else it asks for, and the words of logging in
//! and of signing up beside the field, in its markup, and at the top of the page. Points are counted for logging in; nothing else is
//! decided here.

use std::collections::{BTreeMap, BTreeSet};

use crate::form::asks_for::AsksFor;
use crate::form::reader::{Found, Reader, contains_ignoring_case};
use crate::snapshot::{Control, Kind, LabelSource, Snapshot};

/// From here on a field is taken for a user name.
const ENOUGH: i32 = 2;

/// What the fields of one form have in common.
#[derive(Default)]
struct FormLook {
    fields: u32,
    passwords: u32,
    hidden_passwords: u32,
    new_password: bool,
    /// `autocomplete` says that the password is new, which pages also say to keep the browser from offering the old one.
    said_new: bool,
    current_password: bool,
    remember: bool,
    personal: bool,
    phones: bool,
    emails: bool,
    bare_names: u32,
    user_name: bool,
}

/// What is known of the page around a form.
#[derive(Clone, Copy)]
struct Around {
    /// Its words are those of logging in (above nought) or of signing up (below).
    says: i32,
    buttons: usize,
    /// Some form on it asks for a password.
    password: bool,
}

/// What may be there for logging in: an address, a number, a "name" that says no more.
fn is_credential(found: &Found) -> bool {
    matches!(found.asks_for, AsksFor::Email | AsksFor::Phone) || found.is_bare_name()
}

/// Takes what asks for a user name out of what was found.
pub(super) fn tell_apart(
    snapshot: &Snapshot,
    controls: &[Control],
    found: &mut [Found],
    reader: &mut Reader,
) {
    if !found.iter().any(is_credential) {
        return;
    }
    // Pages keep a second form in hiding. What a person sees is the form, where they see any of it.
    let shown: BTreeSet<Option<u32>> =
        controls.iter().filter(|control| control.visible).map(|control| control.form).collect();
    let mut looks: BTreeMap<Option<u32>, FormLook> = BTreeMap::new();
    for (control, found) in controls.iter().zip(found.iter()) {
        let look = looks.entry(control.form).or_default();
        let is_password = control.input_type == "password";
        if found.decoy || (is_password && reader.is_decoy(control)) {
            continue;
        }
        if !control.visible && shown.contains(&control.form) {
            look.hidden_passwords += u32::from(is_password);
        } else {
            look.notice(control, found, reader);
        }
    }
    let top =
        snapshot.headings.iter().take(20).chain([&snapshot.title]).chain(snapshot.buttons.iter().take(30));
    let around = Around {
        says: reader.login_or_sign_up(top, snapshot.form_ids.iter().take(10)),
        buttons: snapshot.buttons.len(),
        password: looks.values().any(|look| look.passwords > 0),
    };
    for (control, found) in controls.iter().zip(found.iter_mut()).filter(|(_, found)| is_credential(found)) {
        let is_user_name = looks
            .get(&control.form)
            .is_some_and(|look| look.points(control, found, around, reader) >= ENOUGH);
        if is_user_name {
            *found = Found::OTHER;
        }
    }
}

impl FormLook {
    /// Takes note of one field of the form.
    fn notice(&mut self, control: &Control, found: &Found, reader: &mut Reader) {
        self.fields += 1;
        if control.input_type == "password" {
            self.passwords += 1;
            // "At least 8 characters": nobody is told so of a password that they have.
            self.new_password |= control.labels.iter().any(|label| names_a_length(&label.text))
                || says(control, &["new", "create", "confirm", "choose", "add a"])
                || reader.login_or_sign_up([].iter(), [&control.name, &control.id].into_iter()) < 0;
            self.said_new |= control.autocomplete.contains("new-password");
            self.current_password |= control.autocomplete.contains("current-password");
        }
        self.remember |=
            control.kind == Kind::Checkbox && says(control, &["remember", "keep", "persist", "stay"]);
        match found.asks_for {
            AsksFor::Account => self.user_name = true,
            AsksFor::Phone => self.phones = true,
            AsksFor::Email => self.emails = true,
            AsksFor::FullName
            | AsksFor::GivenName
            | AsksFor::FamilyName
            | AsksFor::Country
            | AsksFor::EmailConfirm => self.personal = true,
            _ => {}
        }
        self.bare_names += u32::from(found.is_bare_name());
    }

    /// How much speaks for a field's being a user name, less what speaks against it.
    fn points(&self, control: &Control, found: &Found, around: Around, reader: &mut Reader) -> i32 {
        // Where none is seen, one comes with the next step.
        let passwords = if self.passwords > 0 { self.passwords } else { self.hidden_passwords };
        let is_name = found.is_bare_name();
        if is_name && (passwords != 1 || self.emails || self.phones || self.bare_names > 1) {
            return 0;
        }
        // Where another form asks for a password, the page's words of logging in are that one's.
        let page = if passwords == 0 && around.password { around.says.min(0) } else { around.says };
        let markup = reader.login_or_sign_up([].iter(), [&control.name, &control.id].into_iter());
        // "Forgot your password? Enter your e-mail address": said beside the field, not at the top of the page.
        let texts = control.labels.iter().filter(|label| {
            matches!(label.source, LabelSource::Before | LabelSource::Group | LabelSource::Description)
        });
        let beside = reader.login_or_sign_up(texts.map(|label| &label.text), [].iter());
        let is_new = self.new_password || (self.said_new && (page <= 0 || self.passwords != 1));
        let form = match (passwords, self.fields) {
            (1, ..=4) => 2,
            // The first of two steps.
            (0, 1) if page > 0 && around.buttons <= 1 => 1,
            (1, _) | (0, ..=2) => 0,
            _ => -3,
        };
        form + if page < 0 { -3 } else { page.signum() }
            + 2 * markup.signum()
            + 2 * beside.signum().max(0)
            + 2 * i32::from(self.current_password)
            + 2 * i32::from(self.remember)
            + 3 * i32::from(control.autocomplete.contains("username"))
            + 2 * i32::from(found.user_name)
            - 4 * i32::from(is_new)
            - i32::from(self.said_new && !is_new)
            - 4 * i32::from((self.personal && !is_name) || (self.phones && self.fields > 4))
            - 3 * i32::from(self.user_name)
    }
}

/// Whether anything that a control says of itself has one of these in it.
fn says(control: &Control, words: &[&str]) -> bool {
    let texts = [&control.name, &control.id, &control.placeholder]
        .into_iter()
        .chain(control.labels.iter().map(|label| &label.text));
    texts.into_iter().any(|text| words.iter().any(|word| contains_ignoring_case(text, word)))
}

/// Whether a text has a number that a password's length may be.
fn names_a_length(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit())
        .any(|digits| digits.parse::<u8>().is_ok_and(|number| (6..=64).contains(&number)))
}
