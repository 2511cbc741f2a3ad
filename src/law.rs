//! Which law an objection rests on, by the country where the data subject lives.
//!
//! Sources: the GDPR applies in the EU and, through the EEA Agreement, in Iceland, Liechtenstein and Norway; the UK GDPR in the
//! United Kingdom; the Federal Act on Data Protection in Switzerland. Elsewhere nothing is cited.

use serde::Serialize;

/// The law that an objection rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Law {
    /// Regulation (EU) 2016/679, Art. 21(1).
    Gdpr,
    /// UK GDPR, Art. 21(1).
    Uk,
    /// Swiss Federal Act on Data Protection, Art. 30(2)(b).
    Fadp,
    /// Another law, which Objector does not cite.
    Other,
}

/// The countries where the GDPR applies: EU 27, Iceland, Liechtenstein, Norway.
pub const GDPR_COUNTRIES: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

impl Law {
    /// The law of a country of residence, ISO 3166-1 alpha-2. Where the country is not known (empty) it is the GDPR: Meta offers
    /// these forms to Europeans first.
    ///
    /// ```
    /// use objector::law::Law;
    /// assert_eq!(Law::of("FR"), Law::Gdpr);
    /// assert_eq!(Law::of("CH"), Law::Fadp);
    /// assert_eq!(Law::of("BR"), Law::Other);
    /// ```
    #[must_use]
    pub fn of(country: &str) -> Law {
        match country {
            "" => Law::Gdpr,
            "GB" => Law::Uk,
            "CH" => Law::Fadp,
            country if GDPR_COUNTRIES.contains(&country) => Law::Gdpr,
            _ => Law::Other,
        }
    }

    /// The word for it in messages.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Law::Gdpr => "gdpr",
            Law::Uk => "uk",
            Law::Fadp => "fadp",
            Law::Other => "other",
        }
    }
}
