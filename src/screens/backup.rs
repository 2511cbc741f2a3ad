//! What taking in a backup file would change, in sentences.
//!
//! Takes the background's [`Trial`] of a file, gives what to say before anything is changed.

use crate::record::merge::Details;
use crate::record::tell;
use crate::text::Texts;
use crate::wire::Trial;

/// What to say of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialView {
    /// What would change, or why the file is not taken in.
    pub says: Vec<String>,
    /// Whether there is anything to take in.
    pub can_take: bool,
    /// Whether the file holds other details of the person, so that there is a choice.
    pub asks_for_person: bool,
}

/// Draws what a file would change.
#[must_use]
pub fn trial(trial: &Trial, texts: &Texts) -> TrialView {
    let (says, can_take, asks_for_person) = match trial {
        Trial { changes: Some(changes), .. } => {
            (tell::changes(changes, texts), changes.any(), changes.person == Details::Differ)
        }
        Trial { refused: Some(refused), .. } => (vec![tell::refused(refused, texts)], false, false),
        Trial { .. } => (vec![texts.say("record-wrong-unusable")], false, false),
    };
    TrialView { says, can_take, asks_for_person }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::record::check::{Fault, Refused};
    use crate::record::merge::Changes;
    use crate::screens::samples::texts;

    fn shown(changes: Option<Changes>, refused: Option<Refused>) -> TrialView {
        trial(&Trial { changes, refused, revision: 1 }, &texts(Language::English))
    }

    fn changes(added: &[&str], person: Details) -> Changes {
        let added = added.iter().map(|id| (*id).to_owned()).collect();
        Changes { added, updated: Vec::new(), same: 2, conflicts: Vec::new(), person }
    }

    #[test]
    fn what_would_change_is_said_before() {
        let view = shown(Some(changes(&["a"], Details::Differ)), None);
        assert_eq!(view.says[0], "One objection is new.");
        assert!(view.can_take && view.asks_for_person);
        let view = shown(Some(changes(&[], Details::Same)), None);
        assert_eq!(view.says, ["Everything in this file is here already."]);
        assert!(!view.can_take);
    }

    #[test]
    fn a_damaged_file_is_refused_with_its_place() {
        let view = shown(None, Some(Refused::at("record[3].notes".into())));
        assert!(view.says[0].contains("record[3].notes") && !view.can_take, "{view:?}");
        for fault in Fault::ALL {
            let refused = Refused { fault: *fault, line: 0, column: 0, path: String::new() };
            let says = shown(None, Some(refused)).says;
            assert!(says[0].contains("Nothing was changed"), "{says:?}");
        }
    }
}
