//! What stands in the way: a permission that is missing, a store that cannot be relied on, a background that does not answer.
//!
//! Takes how things stand, gives notices in the order in which a person has to deal with them. Each says what happened, that
//! nothing is lost, and what to do.

use crate::store::Trouble;
use crate::text::Texts;

/// How grave it is; told by a shape beside the colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something is left to do.
    Wait,
    /// Something is wrong.
    Alert,
}

impl Tone {
    /// The word for it in a page.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Tone::Wait => "wait",
            Tone::Alert => "alert",
        }
    }
}

/// The one button of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Asks the browser for the permission on Meta's pages.
    Grant,
    /// Puts what is damaged aside and begins anew.
    StartAfresh,
}

impl Remedy {
    /// The word for it in a page.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Remedy::Grant => "grant",
            Remedy::StartAfresh => "start-afresh",
        }
    }
}

/// A notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How grave it is.
    pub tone: Tone,
    /// What is the matter.
    pub title: String,
    /// What that means, and what to do.
    pub text: String,
    /// The button and its text.
    pub remedy: Option<(Remedy, String)>,
}

/// What the pages know of how things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Footing {
    /// Whether the background answered.
    pub reachable: bool,
    /// Whether the browser lets Objector work on Meta's pages.
    pub permitted: bool,
    /// Why what is stored cannot be relied on, if it cannot.
    pub trouble: Option<Trouble>,
}

impl Footing {
    /// Whether details may be shown and changed: what cannot be read must not be written over.
    #[must_use]
    pub fn holds(self) -> bool {
        self.reachable && matches!(self.trouble, None | Some(Trouble::Full))
    }
}

/// The notices, the most hindering first.
#[must_use]
pub fn notices(footing: Footing, texts: &Texts) -> Vec<Notice> {
    let said = |tone, id: &str, remedy: Option<(Remedy, &str)>| Notice {
        tone,
        title: texts.say(&format!("{id}-title")),
        text: texts.say(&format!("{id}-text")),
        remedy: remedy.map(|(remedy, id)| (remedy, texts.say(id))),
    };
    let mut notices = Vec::new();
    if !footing.reachable {
        notices.push(said(Tone::Alert, "error-unreachable", None));
    }
    notices.extend(footing.trouble.map(|trouble| match trouble {
        Trouble::Damaged => {
            said(Tone::Alert, "error-damaged", Some((Remedy::StartAfresh, "error-damaged-afresh")))
        }
        Trouble::Newer => said(Tone::Alert, "error-newer", None),
        Trouble::Unreadable => said(Tone::Alert, "error-unreadable", None),
        Trouble::Full => said(Tone::Alert, "error-full", None),
    }));
    if !footing.permitted {
        notices.push(said(Tone::Wait, "error-permission", Some((Remedy::Grant, "error-permission-grant"))));
    }
    notices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::screens::samples::texts;

    const WELL: Footing = Footing { reachable: true, permitted: true, trouble: None };

    #[test]
    fn nothing_is_said_where_all_is_well() {
        assert_eq!(notices(WELL, &texts(Language::English)), []);
        assert!(WELL.holds());
    }

    #[test]
    fn a_missing_permission_is_asked_for_with_one_button() {
        let notices = notices(Footing { permitted: false, ..WELL }, &texts(Language::English));
        let [notice] = notices.as_slice() else { panic!("one notice") };
        assert_eq!(notice.remedy.as_ref().map(|remedy| remedy.0), Some(Remedy::Grant));
    }

    #[test]
    fn what_cannot_be_read_is_not_edited() {
        for trouble in [Trouble::Damaged, Trouble::Newer, Trouble::Unreadable] {
            assert!(!Footing { trouble: Some(trouble), ..WELL }.holds(), "{trouble:?}");
        }
        assert!(Footing { trouble: Some(Trouble::Full), ..WELL }.holds());
        assert!(!Footing { reachable: false, ..WELL }.holds());
    }

    #[test]
    fn every_trouble_has_its_words_in_both_languages() {
        for language in [Language::English, Language::French] {
            for trouble in [Trouble::Damaged, Trouble::Newer, Trouble::Unreadable, Trouble::Full] {
                let footing = Footing { reachable: false, permitted: false, trouble: Some(trouble) };
                let notices = notices(footing, &texts(language));
                assert_eq!(notices.len(), 3);
                for notice in notices {
                    let said = [notice.title, notice.text];
                    assert!(said.iter().all(|text| !text.starts_with("error-")), "{said:?}");
                }
            }
        }
    }
}
