//! What Objector says, in the person's language or in a page's: Fluent messages with English behind them.
//!
//! Takes the sources of the messages (`locales/`, one file a language in the package), gives whole sentences. It decides nothing
//! about what to say. A message that is missing in a language comes in English; tests hold that none is.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::language::Language;
use crate::personal::Personal;

/// A value that a message names as `{ $name }`.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// A word or a text.
    Text(&'a str),
    /// A count; chooses plural forms.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<&'a Personal> for Value<'a> {
    fn from(text: &'a Personal) -> Self {
        Value::Text(text.reveal())
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}

/// The messages of one language, with others behind it.
pub struct Texts {
    language: Language,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({})", self.language.code())
    }
}

impl Texts {
    /// Reads message sources, the wanted language first. What cannot be read in a source is skipped, the rest of it stays.
    ///
    /// ```
    /// use objector::{language::Language, text::Texts};
    /// let texts = Texts::new(Language::French, &[
    ///     (Language::French, "hello = Bonjour { $name }"),
    ///     (Language::English, "hello = Hello { $name }\nbye = Bye"),
    /// ]);
    /// assert_eq!(texts.say_with("hello", &[("name", "Alex".into())]), "Bonjour Alex");
    /// assert_eq!(texts.say("bye"), "Bye");
    /// ```
    #[must_use]
    pub fn new(language: Language, sources: &[(Language, &str)]) -> Self {
        let bundles = sources.iter().map(|(language, source)| bundle(*language, source)).collect();
        Self { language, bundles }
    }

    /// The wanted language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is such a message, or such an attribute (`message.attribute`), in any of the languages.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.find(id, &[]).is_some()
    }

    /// A message without values. See [`Texts::say_with`].
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message, or an attribute of one (`message.attribute`). An id that no language knows comes back as it is: that is seen at
    /// once, and nothing breaks.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.find(id, values).unwrap_or_else(|| id.into())
    }

    fn find(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::from(*text),
                    Value::Number(number) => FluentValue::from(*number),
                },
            );
        }
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(message)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            // A value that the message wants and nobody gave shows as its name; tests hold that this does not happen.
            let mut problems = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&args), &mut problems).into_owned())
        })
    }
}

fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![id]);
    // Isolation marks around values would end up in Meta's form and in letters.
    bundle.set_use_isolating(false);
    let resource = match FluentResource::try_new(source.into()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "days = { $days ->\n    [one] one day\n   *[other] { $days } days\n }\nfield = A\n    .why = Because { $x }";

    #[test]
    fn plurals_and_attributes() {
        let texts = Texts::new(Language::English, &[(Language::English, ENGLISH)]);
        assert_eq!(texts.say_with("days", &[("days", 1.into())]), "one day");
        assert_eq!(texts.say_with("days", &[("days", 3.into())]), "3 days");
        assert_eq!(texts.say_with("field.why", &[("x", "so".into())]), "Because so");
        assert!(!texts.has("field.no"));
    }

    #[test]
    fn a_broken_source_keeps_its_good_messages() {
        let texts = Texts::new(Language::English, &[(Language::English, "a = A\n?!\nb = B\n")]);
        assert_eq!(texts.say("a"), "A");
        assert_eq!(texts.say("b"), "B");
        assert_eq!(texts.say("c"), "c");
    }
}
