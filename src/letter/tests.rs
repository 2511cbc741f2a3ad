//! Every letter, in the languages that this project's texts are first written in, for every country: whole, true to its law, honest
//! about what is missing.

use super::*;
use crate::law::GDPR_COUNTRIES;
use crate::person::{ForWhom, Ground};
use crate::record::{By, Channel, Mark};

/// One language alone: what is missing in it must not come in another.
fn texts(language: Language) -> Texts {
    let file = |name: &str| {
        let path = format!("{}/locales/{}/{name}.ftl", env!("CARGO_MANIFEST_DIR"), language.code());
        std::fs::read_to_string(path).unwrap()
    };
    Texts::new(language, &[(language, &[file("letters"), file("objection")].join("\n"))])
}

fn alex(country: &str) -> Person {
    let json = serde_json::json!({
        "full_name": "Alex Example",
        "email": "alex@example.org",
        "country": country,
        "accounts": [{
            "platform": "facebook",
            "email": "alex.fb@example.org",
            "handle": "https://www.facebook.com/alex.example",
        }],
        "grounds": Ground::ALL,
        "own_words": "My name is rare, and everybody finds me.",
    });
    serde_json::from_value(json).unwrap()
}

fn entry(state: State) -> Entry {
    Entry {
        id: "1".into(),
        route: crate::page::Route::FacebookOwn,
        address: "www.facebook.com/help/contact/712876720715583".into(),
        language: Some(Language::French),
        platform: Some(Platform::Facebook),
        email: "alex.fb@example.org".into(),
        at: 0,
        tab: 1,
        fields: Vec::new(),
        version: "0.1.0".into(),
        course: vec![Mark { state, at: 1, by: By::Person }],
        by: By::Page,
        channel: Channel::Form,
        events: Vec::new(),
        notes: Vec::new(),
        offset: None,
    }
}

const DAYS: Days<'_> = Days {
    today: "day-today",
    sent: Some("day-sent"),
    due: Some("day-due"),
    reminded: Some("day-reminded"),
    answered: Some("day-answered"),
    complained: Some("day-complained"),
};

/// One country for each way in which letters differ: law, authority, what is known of it; none; and one without a known law.
const COUNTRIES: [&str; 10] = ["FR", "DE", "IE", "SE", "BG", "LI", "CH", "GB", "BR", ""];

/// All countries whose law Objector knows.
fn countries() -> Vec<&'static str> {
    GDPR_COUNTRIES.into_iter().chain(["CH", "GB"]).collect()
}

fn every_letter(look: impl FnMut(&Ask<'_>, &Letter, &str)) {
    letters_of(&COUNTRIES, look);
}

fn letters_of(countries: &[&'static str], mut look: impl FnMut(&Ask<'_>, &Letter, &str)) {
    let states = [None, Some(State::Submitted), Some(State::Acknowledged), Some(State::Refused)];
    for language in [Language::English, Language::French] {
        let texts = texts(language);
        for country in countries.iter().copied() {
            let others =
                [ForWhom::Child, ForWhom::Represented].map(|for_whom| Person { for_whom, ..alex(country) });
            let nobody = Person { country: country.into(), ..Person::default() };
            for person in [alex(country), nobody].into_iter().chain(others) {
                for state in states {
                    let entry = state.map(entry);
                    for kind in Kind::ALL {
                        let known = entry.is_some();
                        let ask = Ask {
                            kind: *kind,
                            person: &person,
                            entry: entry.as_ref(),
                            platform: None,
                            days: if known { DAYS } else { Days { today: "day-today", ..Days::default() } },
                            land: "Hessen",
                            texts: &texts,
                        };
                        match draw_up(&ask) {
                            Some(letter) => look(&ask, &letter, &letter.text(&texts)),
                            None => assert!(!kind.exists_in(Law::of(country)), "{country} {kind:?}"),
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn every_letter_is_whole() {
    every_letter(|ask, letter, text| {
        let about = format!("{} {:?} {:?}", ask.person.country, ask.kind, letter.language);
        assert!(!text.contains('{') && !text.contains('}'), "{about}: {text}");
        assert!(!text.contains("letter-") && !text.contains("objection-"), "{about}: {text}");
        assert!(!text.contains("  ") && !text.contains(", ,") && !text.contains(",,"), "{about}: {text}");
        assert!(!letter.subject.is_empty() && letter.body.len() > 5, "{about}");
        // What is in brackets is a gap, and every gap is named.
        let brackets = text.matches('[').count();
        assert_eq!(brackets > 0, !letter.gaps.is_empty(), "{about}: {:?}\n{text}", letter.gaps);
        assert_eq!(letter.notes.contains(&Note::Gaps), !letter.gaps.is_empty(), "{about}");
        let mut paragraphs = letter.body.clone();
        paragraphs.sort();
        paragraphs.dedup();
        assert_eq!(paragraphs.len(), letter.body.len(), "{about}: said twice\n{text}");
    });
}

#[test]
fn every_letter_has_an_address_or_an_honest_gap() {
    letters_of(&[countries().as_slice(), &["BR", ""]].concat(), |ask, letter, _| {
        let missing = [Gap::Recipient, Gap::Authority, Gap::AuthorityAddress];
        let gap = letter.gaps.iter().any(|gap| missing.contains(gap));
        assert!(letter.recipient.len() >= 3 || gap, "{} {:?}", ask.person.country, letter.recipient);
        if ask.kind.is_for_an_authority() && !ask.person.country.is_empty() {
            assert!(letter.site.is_some() && letter.as_of.is_some(), "{}", ask.person.country);
        } else {
            // No address of Meta's for e-mail is known to work.
            assert_eq!(letter.email, None);
        }
    });
}

#[test]
fn what_the_person_told_is_in_the_letter_and_nothing_else_about_them() {
    every_letter(|ask, letter, text| {
        if ask.person.full_name.is_blank() {
            assert!(letter.gaps.contains(&Gap::Name), "{text}");
            // An entry of the record tells the address that stood in the form.
            assert_eq!(letter.gaps.contains(&Gap::Email), ask.entry.is_none(), "{text}");
            assert!(!text.contains("Alex"), "{text}");
        } else {
            assert!(text.contains("Alex Example"), "{text}");
            assert!(!letter.gaps.contains(&Gap::Name) && !letter.gaps.contains(&Gap::Email), "{text}");
        }
        let has_room = match ask.kind {
            Kind::Access | Kind::Reminder | Kind::Erasure => false,
            // What I told of myself is not said of somebody else.
            Kind::Child => ask.person.for_whom == ForWhom::Child,
            Kind::Represented => ask.person.for_whom == ForWhom::Represented,
            _ => true,
        };
        let about_others = matches!(ask.kind, Kind::Child | Kind::Represented) && !has_room;
        assert!(
            !about_others || !text.contains("My name is rare") && !text.contains("alex.example"),
            "{text}"
        );
        if has_room && !ask.person.own_words.is_blank() {
            assert!(text.contains(ask.person.own_words.reveal()), "{text}");
        }
        if ask.person.grounds.is_empty() && ask.kind == Kind::Objection {
            assert!(letter.gaps.contains(&Gap::Reasons), "{text}");
        }
    });
}

#[test]
fn each_country_has_its_own_law_in_its_own_form() {
    every_letter(|ask, letter, text| {
        let country = ask.person.country.as_str();
        let english = letter.language == Language::English;
        let (gdpr, uk, fadp) = match (Law::of(country), english) {
            (Law::Gdpr, true) => (text.contains("GDPR"), text.contains("UK GDPR"), text.contains("FADP")),
            (Law::Gdpr, false) => (text.contains("RGPD"), text.contains("UK GDPR"), text.contains("LPD")),
            (Law::Uk, _) => (true, true, text.contains("FADP") || text.contains("LPD")),
            (Law::Fadp, true) => (false, text.contains("GDPR"), true),
            (Law::Fadp, false) => (false, text.contains("GDPR") || text.contains("RGPD"), true),
            (Law::Other, _) => {
                let names_a_law = ["GDPR", "RGPD", "FADP", "LPD", "Article", "article", "Art."];
                assert!(!names_a_law.iter().any(|word| text.contains(word)), "{country}: {text}");
                return;
            }
        };
        let law = Law::of(country);
        assert_eq!(uk, law == Law::Uk && text.contains("UK GDPR"), "{country}: {text}");
        assert!(!fadp || law == Law::Fadp, "{country}: {text}");
        assert!(gdpr || law != Law::Gdpr, "{country} {:?}: {text}", ask.kind);
        if law == Law::Uk {
            // The British text alone: never the bare name of the European one.
            assert_eq!(text.matches("GDPR").count(), text.matches("UK GDPR").count(), "{text}");
            assert!(!text.contains("RGPD"), "{text}");
        }
        // "Article 21(1)" in English, "article 21, paragraphe 1," in French.
        if english {
            assert!(!text.contains("Art. ") && !text.contains("paragraph"), "{text}");
        } else {
            let bare = text.split("rticle ").skip(1).any(|after| {
                let digits = after.chars().take_while(char::is_ascii_digit).count();
                digits > 0 && after.chars().nth(digits) == Some('(')
            });
            assert!(!bare, "{text}");
        }
    });
}

/// What no letter may say, whoever writes it and about whatever.
#[test]
fn no_letter_promises_threatens_or_speaks_of_consent() {
    every_letter(|_, _, text| {
        let mut text = text.to_lowercase();
        // The ground of milder ways names agreement given by others; that is no consent of the person.
        for sentence in
            ["such as data whose owners have agreed", "données de personnes qui ont donné leur accord"]
        {
            text = text.replace(sentence, "");
        }
        for never in [
            "consent",
            "guarantee",
            "will be deleted",
            "lawsuit",
            "court action",
            "damages",
            "copyright",
            "fine ",
            "garanti",
            "seront effacées",
            "amende",
            "dommages",
            "plainte pénale",
            "passport",
            "passeport",
        ] {
            assert!(!text.contains(never), "{never}: {text}");
        }
    });
}

#[test]
fn british_people_turn_to_the_company_first_and_swiss_to_the_commissioner() {
    assert_eq!(
        kinds("GB", Some(State::Refused)),
        [Kind::Refusal, Kind::CompanyComplaint, Kind::Complaint, Kind::Access, Kind::Erasure]
    );
    assert!(!kinds("FR", Some(State::Refused)).contains(&Kind::CompanyComplaint));
    assert_eq!(kinds("FR", Some(State::Submitted)).first(), Some(&Kind::Reminder));
    assert!(kinds("BR", None).iter().all(|kind| kind.exists_in(Law::Other)));
    assert!(!kinds("BR", None).contains(&Kind::Complaint));

    let texts = texts(Language::English);
    let letter = |country: &str, kind: Kind, platform: Option<Platform>| {
        let person = alex(country);
        draw_up(&Ask { kind, person: &person, entry: None, platform, days: DAYS, land: "", texts: &texts })
            .unwrap()
    };
    assert_eq!(letter("FR", Kind::Objection, None).recipient[0], "Meta Platforms Ireland Limited");
    assert_eq!(letter("CH", Kind::Objection, None).recipient[0], "Meta Platforms Ireland Limited");
    assert_eq!(letter("GB", Kind::CompanyComplaint, None).recipient[0], "Meta Platforms, Inc.");
    let whatsapp = letter("GB", Kind::Objection, Some(Platform::Whatsapp));
    assert_eq!(whatsapp.recipient[0], "WhatsApp Ireland Limited");
    assert!(whatsapp.notes.contains(&Note::AddressPress));
    let swiss = letter("CH", Kind::Complaint, None);
    assert!(swiss.recipient[0].starts_with("EDÖB") && swiss.notes.contains(&Note::NoFines));
    let german = letter("DE", Kind::Complaint, None);
    assert!(german.gaps.contains(&Gap::Authority) && german.notes.contains(&Note::Land));
}

#[test]
fn a_letter_for_somebody_else_says_so_and_gives_them_no_words_that_are_not_theirs() {
    every_letter(|ask, letter, text| {
        let about = format!("{} {:?} {:?}", ask.person.country, ask.kind, ask.person.for_whom);
        let represented = match ask.kind {
            Kind::Represented => true,
            Kind::Child | Kind::NonUser => false,
            _ => ask.person.for_whom == ForWhom::Represented,
        };
        let child = ask.kind == Kind::Child
            || (ask.person.for_whom == ForWhom::Child
                && !matches!(ask.kind, Kind::Represented | Kind::NonUser));
        assert_eq!(letter.gaps.contains(&Gap::Represented), represented, "{about}: {text}");
        assert_eq!(letter.gaps.contains(&Gap::Mandate), represented, "{about}");
        assert_eq!(letter.notes.contains(&Note::Represented), represented, "{about}");
        let (for_a_child, posted) = match letter.language {
            Language::French => (["au nom de mon enfant", "Au nom de cet enfant"], "J’ai publié"),
            _ => (["on behalf of my child", "On the child’s behalf"], "I posted"),
        };
        assert_eq!(for_a_child.iter().any(|words| text.contains(words)), child, "{about}: {text}");
        assert!(!(child || represented) || !text.contains(posted), "{about}: {text}");
        // What shows that one may act is enclosed, and nothing else about anybody.
        let enclosed = letter.enclosures.iter().any(|one| one == &ask.texts.say("letter-enclosure-mandate"));
        assert_eq!(enclosed, represented, "{about}");
    });
}

#[test]
fn only_what_follows_the_salutation_may_begin_small() {
    let mut small = 0;
    for language in Language::ALL.iter().copied() {
        let texts = texts(language);
        for for_whom in [ForWhom::Myself, ForWhom::Child, ForWhom::Represented] {
            let person = Person { for_whom, ..alex("DE") };
            let entry = entry(State::Submitted);
            for kind in [Kind::Objection, Kind::Child, Kind::Reminder, Kind::Access, Kind::Complaint] {
                let (entry, platform, land) = (Some(&entry), None, "Hessen");
                let ask = Ask { kind, person: &person, entry, platform, days: DAYS, land, texts: &texts };
                let letter = draw_up(&ask).unwrap();
                let begins_small =
                    |text: &String| text.starts_with(char::is_lowercase) && !text.starts_with("day-");
                small += letter.body.iter().skip(1).take(1).filter(|text| begins_small(text)).count();
                let wrong: Vec<_> = letter.body.iter().skip(2).filter(|text| begins_small(text)).collect();
                assert!(wrong.is_empty(), "{language:?} {kind:?} {for_whom:?}: {wrong:?}");
            }
        }
    }
    assert!(small > 10, "no language goes on small after its salutation any more: {small}");
}

#[test]
fn the_authority_is_told_of_a_reminder() {
    let texts = texts(Language::English);
    let person = alex("FR");
    for (state, reminded, expected) in [
        (State::Submitted, Some("day-reminded"), true),
        (State::Refused, Some("day-reminded"), true),
        (State::Submitted, None, false),
    ] {
        let entry = entry(state);
        let days = Days { reminded, ..DAYS };
        let (kind, entry, land) = (Kind::Complaint, Some(&entry), "");
        let ask = Ask { kind, person: &person, entry, platform: None, days, land, texts: &texts };
        let text = draw_up(&ask).unwrap().text(&texts);
        assert_eq!(text.contains("day-reminded: I remind Meta"), expected, "{state:?}: {text}");
    }
}

#[test]
fn a_draft_opens_only_where_mail_is_taken() {
    let texts = texts(Language::French);
    let draft = |country: &str| {
        let person = alex(country);
        let ask = Ask {
            kind: Kind::Complaint,
            person: &person,
            entry: None,
            platform: None,
            days: DAYS,
            land: "",
            texts: &texts,
        };
        draw_up(&ask).and_then(|letter| letter.draft())
    };
    let austrian = draft("AT").unwrap();
    assert!(austrian.starts_with("mailto:dsb@dsb.gv.at?subject=R%C3%A9clamation%20"), "{austrian}");
    assert!(austrian.contains("%0D%0A") && !austrian.contains(['\n', ' ']), "{austrian}");
    for no_mail in ["IT", "PL", "BG", "FR", "ES", "GB"] {
        assert_eq!(draft(no_mail), None, "{no_mail}");
    }
}

#[test]
fn a_letter_is_written_in_a_language_that_its_reader_takes() {
    assert_eq!(language(Kind::Objection, "DE", "", Language::French), Language::French);
    assert_eq!(language(Kind::Complaint, "DE", "", Language::French), Language::German);
    assert_eq!(language(Kind::Complaint, "BE", "", Language::French), Language::French);
    assert_eq!(language(Kind::Complaint, "XX", "", Language::French), Language::French);
}

#[test]
fn nothing_of_a_letter_gets_into_a_log() {
    let (texts, person) = (texts(Language::English), alex("FR"));
    let ask = Ask {
        kind: Kind::Objection,
        person: &person,
        entry: None,
        platform: None,
        days: DAYS,
        land: "",
        texts: &texts,
    };
    let shown = format!("{:?}", draw_up(&ask).unwrap());
    assert!(!shown.contains("Alex") && !shown.contains("rare"), "{shown}");
}

/// Prints some letters for reading: `cargo test -p objector --lib letters_to_read -- --ignored --nocapture`.
#[test]
#[ignore = "for the eye"]
fn letters_to_read() {
    for language in [Language::English, Language::French] {
        let texts = texts(language);
        for (country, state, for_whom) in [
            ("FR", None, ForWhom::Myself),
            ("FR", Some(State::Submitted), ForWhom::Represented),
            ("SE", Some(State::Acknowledged), ForWhom::Child),
            ("GB", Some(State::Refused), ForWhom::Myself),
            ("CH", Some(State::Submitted), ForWhom::Myself),
            ("BR", None, ForWhom::Myself),
        ] {
            let (person, entry) = (Person { for_whom, ..alex(country) }, state.map(entry));
            for kind in kinds(country, state) {
                let ask = Ask {
                    kind,
                    person: &person,
                    entry: entry.as_ref(),
                    platform: None,
                    days: DAYS,
                    land: "",
                    texts: &texts,
                };
                let letter = draw_up(&ask).unwrap();
                println!(
                    "=== {country} {kind:?} {state:?} gaps {:?} notes {:?}\n{}\n",
                    letter.gaps,
                    letter.notes,
                    letter.text(&texts)
                );
            }
        }
    }
}
