//! What an organisation has set for the computers that it looks after: `storage.managed`.
//!
//! Takes the values as JSON, as the browser gives them out; gives what can be used. What cannot be is left out and named, as the person
//! at the computer is not who wrote it. `docs/organisations.md` describes the keys.

use crate::language::Language;

/// The key of the language.
pub const LANGUAGE: &str = "language";

/// The key of what is hidden.
pub const HIDDEN: &str = "hidden";

/// The most things that can be hidden; there are fewer.
const MOST_HIDDEN: usize = 100;

/// What is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Managed {
    /// The language to speak as long as the person has chosen none.
    pub language: Option<Language>,
    /// What is not shown among what else helps, by its id.
    pub hidden: Vec<String>,
    /// The keys whose values cannot be used.
    pub wrong: Vec<&'static str>,
}

impl Managed {
    /// Reads the values of the two keys; `None` where one is not set.
    ///
    /// ```
    /// use objector::language::Language;
    /// use objector::managed::Managed;
    /// let managed = Managed::new(Some(r#""fr-BE""#), None);
    /// assert_eq!(managed.language, Some(Language::French));
    /// ```
    #[must_use]
    pub fn new(language: Option<&str>, hidden: Option<&str>) -> Self {
        let mut managed = Self::default();
        if let Some(json) = language {
            let tag: Option<String> = serde_json::from_str(json).ok();
            managed.language = tag.and_then(|tag| Language::from_tag(&tag));
            if managed.language.is_none() {
                managed.wrong.push(LANGUAGE);
            }
        }
        if let Some(json) = hidden {
            match serde_json::from_str::<Vec<String>>(json) {
                Ok(ids) if ids.len() <= MOST_HIDDEN => managed.hidden = ids,
                _ => managed.wrong.push(HIDDEN),
            }
        }
        managed
    }

    /// The language to speak where the person has chosen none, as a tag: the one that is set, else the browser's.
    #[must_use]
    pub fn language_tag<'a>(&self, browser_language: &'a str) -> &'a str {
        self.language.map_or(browser_language, |language| language.code())
    }

    /// What to note of values that cannot be used.
    #[must_use]
    pub fn problem(&self) -> Option<String> {
        (!self.wrong.is_empty()).then(|| format!("storage.managed: no use for {}", self.wrong.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_set_on_a_computer_of_ones_own() {
        assert_eq!(Managed::new(None, None), Managed::default());
        assert_eq!(Managed::default().problem(), None);
    }

    #[test]
    fn a_wrong_value_is_named_and_spoils_no_other() {
        let ids = r#"["somi", "noyb"]"#;
        for language in ["5", "null", r#""xx""#, "[]", "{", r#""""#] {
            let managed = Managed::new(Some(language), Some(ids));
            assert_eq!((managed.language, managed.hidden.len()), (None, 2), "{language}");
            assert_eq!(managed.problem().unwrap(), "storage.managed: no use for language");
        }
        let many = serde_json::to_string(&vec!["x"; MOST_HIDDEN + 1]).unwrap();
        for hidden in ["5", r#""somi""#, r#"["somi", 5]"#, "{}", many.as_str()] {
            let managed = Managed::new(Some(r#""de""#), Some(hidden));
            assert_eq!(managed.language, Some(Language::German), "{hidden}");
            assert!(managed.hidden.is_empty());
            assert_eq!(managed.problem().unwrap(), "storage.managed: no use for hidden");
        }
    }

    /// The browser that checks values itself is told the same.
    #[test]
    fn the_schema_has_these_keys() {
        let schema: serde_json::Value =
            serde_json::from_str(include_str!("../extension/managed.json")).unwrap();
        let keys: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
        assert_eq!(keys, [HIDDEN, LANGUAGE]);
        assert_eq!(schema["properties"][LANGUAGE]["type"], "string");
        assert_eq!(schema["properties"][HIDDEN]["type"], "array");
        assert_eq!(schema["properties"][HIDDEN]["items"]["type"], "string");
    }
}
