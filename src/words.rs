//! The words of the contract: enums of which each variant is one word in JSON, in messages, in message ids and in tables.
//!
//! [`words`] takes a name, variants and their words, and gives the enum, both ways between variant and word, and its JSON. It stands
//! alone, below all that has such words, so that each is written once and read everywhere the same.

/// Reads and writes a type as its word. What serde derives for an enum reads it by number and by bytes as well, for about a thousand
/// bytes of the shipped module each.
macro_rules! by_word {
    ($name:ident, $word:ident, $from_word:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.$word())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <String as ::serde::Deserialize>::deserialize(deserializer)?;
                $name::$from_word(&word).ok_or_else(|| ::serde::de::Error::custom("no such word"))
            }
        }
    };
}
pub(crate) use by_word;

/// Declares an enum whose variants are words of the contract: variant and word, both ways, in JSON and in message ids.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        $crate::words::by_word!($name, word, from_word);

        impl $name {
            /// All words, in the order in which they are shown.
            pub const ALL: &[$name] = &[$($name::$variant,)+];

            /// The word for it, as in JSON, messages, texts and tables.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }

            /// What the word stands for.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some($name::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use words;
