//! Where the person is on the way through a form: filling in, logging in, entering a code, done.
//!
//! What can still be filled in weighs more than words: explanatory text on the form itself speaks of honouring and refusing too. Only a
//! dialog, whose words come first in a snapshot, or a heading outweighs standing fields.

use crate::form::asks_for::AsksFor;
use crate::form::{Certainty, Field};
use crate::page::Stage;
use crate::page::content::Content;
use crate::snapshot::Snapshot;

/// The stage, and whether its own words say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) stage: Stage,
    /// Words of the stage were read that no other page has. Never for login and unavailable: those look alike everywhere.
    pub(super) by_words: bool,
}

/// A longer text that mentions logging in is not a login page.
const SHORT: u32 = 150;

/// Finds the stage.
pub(super) fn stage(snapshot: &Snapshot, fields: &[Field], content: &Content) -> Told {
    let told = |stage, by_words| Told { stage, by_words };
    let standing = Standing::of(snapshot, fields);
    let (headings, top, text) = (content.headings_say, content.top_says, content.text_says);
    if standing.code_in_dialog || (standing.code && !standing.to_be_filled) {
        return told(Stage::Code, true);
    }
    // A page with a password field and none of the form's own fields wants a login; its e-mail field belongs to that.
    if snapshot.password && !standing.own {
        return told(Stage::Login, false);
    }
    if standing.own || standing.contact {
        return match () {
            () if headings.refused || top.refused => told(Stage::Refused, true),
            () if headings.sent || top.sent => told(Stage::Sent, true),
            () => told(Stage::Form, false),
        };
    }
    // Single words of a stage, in a sentence that stands in no table: they prove something beside an objection.
    let perhaps = |stage| told(stage, content.objection);
    match () {
        () if headings.refused || text.refused => told(Stage::Refused, true),
        () if headings.sent || text.sent => told(Stage::Sent, true),
        () if (headings.code || text.code) && standing.any => told(Stage::Code, true),
        () if headings.perhaps_refused || text.perhaps_refused => perhaps(Stage::Refused),
        () if headings.perhaps_sent || text.perhaps_sent => perhaps(Stage::Sent),
        () if headings.unavailable || text.unavailable => told(Stage::Unavailable, false),
        () if headings.perhaps_unavailable || (text.perhaps_unavailable && content.words < SHORT) => {
            told(Stage::Unavailable, false)
        }
        () if headings.code => told(Stage::Code, true),
        () if headings.login || (text.login && content.words < SHORT) => told(Stage::Login, false),
        () if (headings.thanks || text.thanks) && !standing.any => told(Stage::Sent, false),
        () => told(Stage::Form, false),
    }
}

/// Which fields stand there to be seen.
#[derive(Default)]
struct Standing {
    /// Fields of an objection form that no login page has: a reason, a country, a choice.
    own: bool,
    /// An e-mail address or a telephone number is asked for.
    contact: bool,
    /// One of the fields that Objector fills is empty.
    to_be_filled: bool,
    /// A code is asked for.
    code: bool,
    /// A code is asked for in a dialog.
    code_in_dialog: bool,
    /// Any control at all.
    any: bool,
}

impl Standing {
    fn of(snapshot: &Snapshot, fields: &[Field]) -> Standing {
        let mut standing = Standing::default();
        for (control, field) in snapshot.controls.iter().zip(fields) {
            if !control.visible || control.input_type == "search" {
                continue;
            }
            standing.any = true;
            let blank = control.blank().is_some();
            match field.asks_for {
                AsksFor::Other => {}
                AsksFor::Code => {
                    standing.code = true;
                    standing.code_in_dialog |= control.dialog;
                }
                AsksFor::Email | AsksFor::EmailConfirm | AsksFor::Phone | AsksFor::Account => {
                    standing.contact = true;
                    standing.to_be_filled |= blank;
                }
                AsksFor::Reason => {
                    standing.own = true;
                    standing.to_be_filled |= blank;
                }
                _ => {
                    let certain = field.certainty != Certainty::Unsure;
                    standing.own |= certain;
                    standing.to_be_filled |= certain && field.asks_for.fillable().is_some() && blank;
                }
            }
        }
        standing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::tests::{snapshot, text};
    use crate::snapshot::Control;

    fn seen(controls: &[(AsksFor, Certainty, Control)], password: bool, content: &Content) -> (Stage, bool) {
        let page =
            Snapshot { password, ..snapshot(controls.iter().map(|(.., control)| control.clone()).collect()) };
        let field = |(index, (asks_for, certainty, _)): (u32, &(AsksFor, Certainty, Control))| Field {
            index,
            asks_for: *asks_for,
            certainty: *certainty,
            label: String::new(),
        };
        let fields: Vec<Field> = (0..).zip(controls).map(field).collect();
        let told = stage(&page, &fields, content);
        (told.stage, told.by_words)
    }

    fn sure(asks_for: AsksFor) -> (AsksFor, Certainty, Control) {
        (asks_for, Certainty::Sure, text(""))
    }

    fn changed(
        (asks_for, certainty, mut control): (AsksFor, Certainty, Control),
        change: fn(&mut Control),
    ) -> (AsksFor, Certainty, Control) {
        change(&mut control);
        (asks_for, certainty, control)
    }

    #[test]
    fn where_nothing_is_to_be_filled_in_each_word_of_a_stage_tells_it() {
        type Says = fn(&mut Content);
        for (says, stage, by_words) in [
            ((|_| {}) as Says, Stage::Form, false),
            (|content| content.headings_say.refused = true, Stage::Refused, true),
            (|content| content.text_says.refused = true, Stage::Refused, true),
            (|content| content.headings_say.sent = true, Stage::Sent, true),
            (|content| content.text_says.sent = true, Stage::Sent, true),
            (|content| content.headings_say.perhaps_refused = true, Stage::Refused, false),
            (|content| content.text_says.perhaps_refused = true, Stage::Refused, false),
            (|content| content.headings_say.perhaps_sent = true, Stage::Sent, false),
            (|content| content.text_says.perhaps_sent = true, Stage::Sent, false),
            (|content| content.headings_say.unavailable = true, Stage::Unavailable, false),
            (|content| content.text_says.unavailable = true, Stage::Unavailable, false),
            (|content| content.headings_say.perhaps_unavailable = true, Stage::Unavailable, false),
            (|content| content.headings_say.code = true, Stage::Code, true),
            (|content| content.headings_say.login = true, Stage::Login, false),
            (|content| content.headings_say.thanks = true, Stage::Sent, false),
            (|content| content.text_says.thanks = true, Stage::Sent, false),
            // There is nothing to type a code into.
            (|content| content.text_says.code = true, Stage::Form, false),
        ] {
            let mut content = Content::default();
            says(&mut content);
            assert_eq!(seen(&[], false, &content), (stage, by_words));
            // Single words prove something beside an objection.
            content.objection = true;
            let by_words = by_words || matches!(stage, Stage::Sent | Stage::Refused);
            let thanks = content.headings_say.thanks || content.text_says.thanks;
            assert_eq!(seen(&[], false, &content), (stage, by_words && !thanks));
        }
    }

    #[test]
    fn a_longer_text_that_mentions_it_is_no_login_and_no_missing_page() {
        for (words, login, missing) in
            [(149, Stage::Login, Stage::Unavailable), (150, Stage::Form, Stage::Form)]
        {
            let mut content = Content { words, ..Content::default() };
            content.text_says.login = true;
            assert_eq!(seen(&[], false, &content).0, login);
            content.text_says.login = false;
            content.text_says.perhaps_unavailable = true;
            assert_eq!(seen(&[], false, &content).0, missing);
        }
    }

    #[test]
    fn fields_of_the_form_outweigh_the_text_and_a_heading_or_a_dialog_outweighs_them() {
        type Says = fn(&mut Content);
        for asks_for in [AsksFor::Reason, AsksFor::Email, AsksFor::Product] {
            for (says, stage) in [
                ((|content| content.headings_say.refused = true) as Says, Stage::Refused),
                (|content| content.top_says.refused = true, Stage::Refused),
                (|content| content.headings_say.sent = true, Stage::Sent),
                (|content| content.top_says.sent = true, Stage::Sent),
                (|content| content.text_says.refused = true, Stage::Form),
                (|content| content.text_says.sent = true, Stage::Form),
                (|content| content.headings_say.login = true, Stage::Form),
                (|content| content.text_says.thanks = true, Stage::Form),
            ] {
                let mut content = Content::default();
                says(&mut content);
                let by_words = stage != Stage::Form;
                assert_eq!(seen(&[sure(asks_for)], false, &content), (stage, by_words), "{asks_for:?}");
            }
        }
    }

    #[test]
    fn a_password_beside_nothing_of_the_forms_own_is_a_login() {
        let login = |controls: &[_]| seen(controls, true, &Content::default()).0 == Stage::Login;
        assert!(login(&[]) && login(&[sure(AsksFor::Email)]));
        assert!(!login(&[sure(AsksFor::Reason)]) && !login(&[sure(AsksFor::Product)]));
        // What is not sure, not seen, or a search is none of the form's own.
        assert!(login(&[(AsksFor::Product, Certainty::Unsure, text(""))]));
        assert!(login(&[changed(sure(AsksFor::Reason), |control| control.visible = false)]));
        assert!(login(&[changed(sure(AsksFor::Reason), |control| control.input_type = "search".into())]));
    }

    #[test]
    fn a_code_is_asked_for_once_the_form_is_filled_in_or_in_a_dialog_above_it() {
        let asks = |controls: &[_]| seen(controls, false, &Content::default()) == (Stage::Code, true);
        let code = || sure(AsksFor::Code);
        let filled = |asks_for| changed(sure(asks_for), |control| control.value = "x".into());
        assert!(asks(&[code()]));
        for asks_for in [AsksFor::Email, AsksFor::Reason, AsksFor::FullName] {
            assert!(!asks(&[sure(asks_for), code()]), "{asks_for:?}");
            assert!(asks(&[filled(asks_for), code()]), "{asks_for:?}");
            assert!(asks(&[sure(asks_for), changed(code(), |control| control.dialog = true)]));
        }
        // What Objector does not fill may stay empty.
        assert!(asks(&[sure(AsksFor::Details), code()]));
        // A control that nobody could name, beside words of a code.
        let mut content = Content::default();
        content.text_says.code = true;
        assert_eq!(seen(&[sure(AsksFor::Other)], false, &content), (Stage::Code, true));
    }
}
