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
