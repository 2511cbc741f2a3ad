//! What the person can put into a field by hand, where Objector does not: by a field's context menu, or by copying it in the popup.
//!
//! Takes which of it is wanted and where it goes, gives a text. It is the way that no change of Meta's can close: nothing here needs
//! to know what the page is. Only the person chooses the field, and only on Meta's own hosts.

use crate::form::country;
use crate::language::Language;
use crate::law::Law;
use crate::objection::{self, Objection};
use crate::page::{Address, DOMAINS};
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::Texts;
use crate::words::words;

words! {
    /// What can be put in by hand.
    Insert {
        /// The text of the objection.
        Objection "objection",
        /// The e-mail address that belongs to the page's platform.
        Email "email",
        /// The name, in full.
        Name "name",
        /// The name of the country of residence.
        Country "country",
    }
}

/// The pages whose fields offer a context menu, as the browser's match patterns.
#[must_use]
pub fn menu_pages() -> [String; DOMAINS.len()] {
    DOMAINS.map(|(domain, _)| format!("https://*.{domain}/*"))
}

/// Where a text goes.
#[derive(Clone, Debug)]
pub struct Place {
    address: Address,
    /// The language that the page says it is written in.
    pub language: Option<Language>,
    /// How much the field still takes, in UTF-16 units; `None` where it sets no limit.
    pub room: Option<u32>,
}

impl Place {
    /// A field of a page, or of a frame in it.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] where one of the addresses is not Meta's, reached by `https`: what is entered there is not Meta's to see.
    pub fn new(page: &str, frame: Option<&str>, lang: &str, room: Option<u32>) -> Result<Place, Refusal> {
        let address = Address::of_meta(page).ok_or(Refusal::NotAllowed)?;
        if frame.is_some_and(|frame| Address::of_meta(frame).is_none()) {
            return Err(Refusal::NotAllowed);
        }
        Ok(Place { address, language: Language::from_tag(lang), room })
    }
}

/// The text that was asked for; `page_texts` are those of the language that it is to be written in.
///
/// # Errors
/// [`Refusal::NotFound`] where the person has not told what would be needed, [`Refusal::TooLong`] where the field has no room for it.
pub fn text(
    insert: Insert,
    person: Option<&Person>,
    place: &Place,
    page_texts: &Texts,
) -> Result<String, Refusal> {
    let person = person.filter(|person| !person.says_nothing()).ok_or(Refusal::NotFound)?;
    let text = match insert {
        Insert::Objection => {
            let objection = Objection {
                grounds: &person.grounds,
                own_words: &person.own_words,
                law: Law::of(&person.country),
                most: place.room,
            };
            // By hand, nobody knows which form it is.
            let voice = objection::Voice::of(person.for_whom, None);
            objection::compose_as(voice, &objection, page_texts)
                .ok_or(Refusal::TooLong)?
                .text
                .reveal()
                .to_owned()
        }
        Insert::Email => person.email_for(place.address.platform()).reveal().trim().to_owned(),
        Insert::Name => person.name_in_full().reveal().trim().to_owned(),
        Insert::Country => {
            country::names(&person.country, place.language).into_iter().next().unwrap_or_default()
        }
    };
    let room = place.room.and_then(|room| usize::try_from(room).ok()).unwrap_or(usize::MAX);
    match text {
        text if text.is_empty() => Err(Refusal::NotFound),
        text if objection::utf16_length(&text) > room => Err(Refusal::TooLong),
        text => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::{Account, Platform};

    const ANYWHERE: &str = "https://www.facebook.com/some/new/address";

    fn french() -> Texts {
        Texts::new(Language::French, &[(Language::French, include_str!("../locales/fr/objection.ftl"))])
    }

    fn alex() -> Person {
        Person {
            full_name: "Alex Example".into(),
            email: "alex@example.org".into(),
            country: "DE".into(),
            accounts: vec![Account {
                email: "alex.ig@example.org".into(),
                ..Account::on(Platform::Instagram)
            }],
            ..Person::default()
        }
    }

    fn at(page: &str, room: Option<u32>) -> Place {
        Place::new(page, None, "fr-FR", room).unwrap()
    }

    #[test]
    fn each_is_written_in_the_pages_language() {
        let said = |insert| text(insert, Some(&alex()), &at(ANYWHERE, None), &french()).unwrap();
        assert!(said(Insert::Objection).contains("article 21, paragraphe 1"), "{}", said(Insert::Objection));
        assert_eq!(said(Insert::Email), "alex@example.org");
        assert_eq!(said(Insert::Name), "Alex Example");
        assert_eq!(said(Insert::Country), "Allemagne");
    }

    #[test]
    fn the_address_is_the_platforms_own() {
        let place = at("https://www.instagram.com/new", None);
        assert_eq!(
            text(Insert::Email, Some(&alex()), &place, &french()).as_deref(),
            Ok("alex.ig@example.org")
        );
    }

    #[test]
    fn nothing_is_cut_off() {
        let tight = |insert| text(insert, Some(&alex()), &at(ANYWHERE, Some(8)), &french());
        assert_eq!(tight(Insert::Email), Err(Refusal::TooLong));
        assert_eq!(tight(Insert::Objection), Err(Refusal::TooLong));
        let short = text(Insert::Objection, Some(&alex()), &at(ANYWHERE, Some(250)), &french()).unwrap();
        assert!(objection::utf16_length(&short) <= 250);
    }

    #[test]
    fn what_is_not_known_is_not_made_up() {
        let person = Person { email: "".into(), country: String::new(), ..alex() };
        for insert in [Insert::Email, Insert::Country] {
            assert_eq!(text(insert, Some(&person), &at(ANYWHERE, None), &french()), Err(Refusal::NotFound));
        }
        assert_eq!(text(Insert::Objection, None, &at(ANYWHERE, None), &french()), Err(Refusal::NotFound));
    }

    #[test]
    fn it_goes_to_meta_and_to_nobody_else() {
        let refused = |page: &str, frame: Option<&str>| Place::new(page, frame, "", None).err();
        assert_eq!(refused(ANYWHERE, None), None);
        assert_eq!(refused(ANYWHERE, Some("https://www.meta.com/x")), None);
        for (page, frame) in [
            ("https://example.org/", None),
            ("http://www.facebook.com/help", None),
            ("https://facebook.com.example.org/", None),
            (ANYWHERE, Some("https://example.org/")),
            (ANYWHERE, Some("about:blank")),
        ] {
            assert_eq!(refused(page, frame), Some(Refusal::NotAllowed), "{page} {frame:?}");
        }
    }
}
