//! The 26 languages that Objector reads and speaks: the 24 official languages of the EU, Norwegian Bokmål, Icelandic.
//!
//! Two roles, one type: the language of a page (what Meta wrote) and the language of the person (what Objector says).

use crate::words::by_word;

/// Declares the languages once: variant and ISO 639-1 code.
macro_rules! languages {
    ($($variant:ident $code:literal,)+) => {
        /// One of the 26 languages. Its word in JSON is the ISO 639-1 code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Language {
            $(
                #[doc = concat!("`", $code, "`")]
                $variant,
            )+
        }

        impl Language {
            /// All languages, in the order of their codes.
            pub const ALL: &[Language] = &[$(Language::$variant,)+];

            /// The ISO 639-1 code, lower case.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Language::$variant => $code,)+ }
            }
        }
    };
}

languages! {
    Bulgarian "bg", Czech "cs", Danish "da", German "de", Greek "el", English "en", Spanish "es", Estonian "et",
    Finnish "fi", French "fr", Irish "ga", Croatian "hr", Hungarian "hu", Icelandic "is", Italian "it",
    Lithuanian "lt", Latvian "lv", Maltese "mt", Norwegian "nb", Dutch "nl", Polish "pl", Portuguese "pt",
    Romanian "ro", Slovak "sk", Slovenian "sl", Swedish "sv",
}

by_word!(Language, code, from_code);

impl Language {
    /// The language of an ISO 639-1 code, lower case.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.iter().copied().find(|language| language.code() == code)
    }

    /// Reads a language tag of any common spelling: `fr`, `fr-BE`, `fr_FR`, `no`, `nn-NO`.
    ///
    /// Only the primary subtag counts; `no` and `nn` are read as Bokmål, the nearest that there is.
    ///
    /// ```
    /// use objector::language::Language;
    /// assert_eq!(Language::from_tag("pt_BR"), Some(Language::Portuguese));
    /// assert_eq!(Language::from_tag("ja"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let primary = match primary.as_str() {
            "no" | "nn" => "nb",
            other => other,
        };
        Language::from_code(primary)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_code() {
        assert_eq!(Language::ALL.len(), 26);
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.code()), Some(*language));
        }
    }

    #[test]
    fn tags_with_region_and_foreign_tags() {
        assert_eq!(Language::from_tag("nn-NO"), Some(Language::Norwegian));
        assert_eq!(Language::from_tag("EN-gb"), Some(Language::English));
        assert_eq!(Language::from_tag(""), None);
        assert_eq!(Language::from_tag("english"), None);
    }
}
