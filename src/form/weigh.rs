//! What a text speaks for: the points that its words give to each thing that a control can ask for.
//!
//! Takes the hits of a text, or a token of `autocomplete`, and adds to the evidence. Nouns count by how much of the text they are, phrases by
//! how many words they have. Knows no control but what it can ask for, and no neighbours.

use crate::form::asks_for::AsksFor;
use crate::form::evidence::{Evidence, Fit, KINDS, Manner, NAMES, bit, places};
use crate::wording::{Hit, Meaning, Text};

/// What is left, in hundredths, of placeholder, name and id where a label speaks of something else.
pub(super) const REFUSED: u32 = 40;
/// Adds what a word of the standard for `autocomplete` speaks for; says whether it is one, or none that says anything.
pub(super) fn autocomplete(token: &str, evidence: &mut Evidence) -> bool {
    const WHOLE: u32 = 95;
    match token {
        "email" => evidence.add(AsksFor::Email, WHOLE),
        "name" => evidence.add(AsksFor::FullName, WHOLE),
        "given-name" => evidence.add(AsksFor::GivenName, WHOLE),
        "family-name" => evidence.add(AsksFor::FamilyName, WHOLE),
        "tel" | "tel-national" | "tel-local" => evidence.add(AsksFor::Phone, WHOLE),
        // Said of a list that shows dial codes, too: it is a list of countries all the same.
        "country" | "country-name" => evidence.add(AsksFor::Country, 2 * WHOLE),
        // Said of other fields, too, for the browser offers nothing then.
        "one-time-code" => evidence.add(AsksFor::Code, 55),
        "username" | "nickname" => evidence.add(AsksFor::Account, 30),
        // Fields without a password bear the latter two, too, to keep the browser from offering anything.
        "on" | "off" | "new-password" | "current-password" | "webauthn" | "shipping" | "billing" | "home"
        | "work" | "mobile" | "fax" | "pager" => {}
        _ if token.starts_with("section-") => {}
        _ if OTHER_TOKENS.iter().any(|begin| token.starts_with(begin)) => evidence.other.add(WHOLE),
        _ => return false,
    }
    true
}

/// Beginnings of `autocomplete` tokens that ask for what Objector does not know.
const OTHER_TOKENS: &[&str] = &[
    "additional-name",
    "honorific",
    "organization",
    "street-address",
    "address-",
    "postal-code",
    "cc-",
    "transaction",
    "bday",
    "sex",
    "url",
    "photo",
    "impp",
    "tel-country-code",
    "tel-area-code",
    "tel-extension",
    "language",
];

/// Nouns that stand for a thing: they count by how much of the text they are.
const fn noun(meaning: Meaning) -> Option<AsksFor> {
    Some(match meaning {
        Meaning::Email => AsksFor::Email,
        Meaning::FullName => AsksFor::FullName,
        Meaning::GivenName => AsksFor::GivenName,
        Meaning::FamilyName => AsksFor::FamilyName,
        Meaning::Phone => AsksFor::Phone,
        Meaning::Country => AsksFor::Country,
        Meaning::Account => AsksFor::Account,
        Meaning::Code => AsksFor::Code,
        Meaning::Signature => AsksFor::Signature,
        _ => return None,
    })
}

/// Phrases: they count by how many words they have, however long the text.
const fn phrase(meaning: Meaning) -> Option<AsksFor> {
    Some(match meaning {
        Meaning::Reason => AsksFor::Reason,
        Meaning::Details => AsksFor::Details,
        Meaning::Prompts => AsksFor::Prompts,
        Meaning::Evidence => AsksFor::Evidence,
        Meaning::Relationship => AsksFor::Relationship,
        Meaning::Declaration => AsksFor::Declaration,
        Meaning::RequestKind => AsksFor::RequestKind,
        Meaning::Product => AsksFor::Product,
        _ => return None,
    })
}

/// What one text gives to each kind.
struct Given {
    points: [u32; KINDS],
    /// The kinds that it gives something to: a bit a kind.
    kinds: u32,
}

impl Given {
    fn at_least(&mut self, asks_for: AsksFor, points: u32) {
        if let Some(slot) = self.points.get_mut(asks_for as usize) {
            *slot = (*slot).max(points);
            self.kinds |= bit(asks_for);
        }
    }

    fn of(&self, asks_for: AsksFor) -> u32 {
        self.points.get(asks_for as usize).copied().unwrap_or_default()
    }

    fn weaken(&mut self, asks_for: AsksFor) {
        if let Some(slot) = self.points.get_mut(asks_for as usize) {
            *slot /= 3;
        }
    }
}

/// Whether a longer hit of another meaning holds this one: the code of an area code is none.
fn is_covered(hit: &Hit, hits: &[Hit]) -> bool {
    hits.iter().any(|other| {
        other.words > hit.words
            && other.meaning != hit.meaning
            && (other.at..other.at + other.words).contains(&hit.at)
    })
}

/// Adds what a text's hits speak for; says whether they spoke of anything that a control can ask for.
pub(super) fn weigh_hits(
    fit: Fit,
    text: &Text,
    hits: &[Hit],
    manner: Manner,
    percent: u32,
    evidence: &mut Evidence,
) -> bool {
    if hits.is_empty() {
        return false;
    }
    let small: u32 = hits
        .iter()
        .filter(|hit| matches!(hit.meaning, Meaning::Function | Meaning::Optional) && hit.native)
        .map(|hit| hit.words)
        .sum();
    // How much a noun counts by how many words of substance stand beside it.
    let alone =
        |words: u32| match u32::try_from(text.len()).unwrap_or(u32::MAX).saturating_sub(words + small / 2) {
            0..=2 => 100,
            3..=4 => 85,
            5..=7 => 65,
            8..=12 => 45,
            _ => 25,
        };
    let first_noun = hits
        .iter()
        .filter(|hit| noun(hit.meaning).is_some() || hit.meaning == Meaning::Name)
        .map(|hit| hit.at)
        .min();
    // "Company name" is no one's, so a bare name is no such noun.
    let first_strong = hits.iter().filter(|hit| noun(hit.meaning).is_some()).map(|hit| hit.at).min();
    let last_noun = hits.iter().filter(|hit| noun(hit.meaning).is_some()).map(|hit| hit.at).max();
    let mut given = Given { points: [0; KINDS], kinds: 0 };
    let (mut name, mut other, mut objection) = (0, 0, false);
    let (mut confirm, mut email) = (None, None);
    for hit in hits {
        if hit.meaning == Meaning::Code && is_covered(hit, hits) {
            continue;
        }
        if let Some(asks_for) = noun(hit.meaning) {
            let later = if first_noun.is_some_and(|first| hit.at > first + 1) { 70 } else { 100 };
            given.at_least(asks_for, hit.weight * alone(hit.words) / 100 * later / 100);
            if hit.meaning == Meaning::Email {
                email = email.or(Some(hit.at));
            }
        } else if let Some(asks_for) = phrase(hit.meaning) {
            given.at_least(asks_for, hit.weight);
        } else {
            match hit.meaning {
                Meaning::Name => name = name.max(hit.weight * alone(hit.words) / 100),
                // "Phone (with area code)" and `shipping_address[phone]`: the one explains the noun before it, the other places the noun
                // after it.
                Meaning::Else | Meaning::DialCode if hit.native => {
                    let beside = match manner {
                        Manner::Written => {
                            let explains = hit.words == 1 || hit.meaning == Meaning::DialCode;
                            explains && first_strong.is_some_and(|first| hit.at > first)
                        }
                        Manner::Identifier => hit.words == 1 && last_noun.is_some_and(|last| hit.at < last),
                    };
                    other = other.max(if beside { hit.weight / 2 } else { hit.weight });
                }
                Meaning::Confirm => confirm = confirm.or(Some(hit.at)),
                Meaning::Objection => objection |= hit.native,
                Meaning::Decoy => evidence.decoy = true,
                _ => {}
            }
        }
    }
    if objection {
        given.at_least(AsksFor::Reason, 55);
        given.at_least(AsksFor::RequestKind, 40);
    }
    // "Mobile number or e-mail": most people have the latter at hand, and a form of Meta's that takes both wants to write.
    if given.of(AsksFor::Email) > 0 && given.of(AsksFor::Phone) > 0 && fit.has(AsksFor::Email) {
        given.weaken(AsksFor::Phone);
        evidence.either |= manner == Manner::Written;
    }
    // "Your name or e-mail address" asks for a user name.
    let named = name.max(given.of(AsksFor::FullName));
    if manner == Manner::Written && named > 0 && given.of(AsksFor::Email) > 0 && text.len() <= 8 {
        given.weaken(AsksFor::FullName);
        name /= 3;
        evidence.user_name = true;
    }
    // "E-mail (user name)" asks for the one to be used as the other.
    if manner == Manner::Written && given.of(AsksFor::Account) > 0 && email.is_some() && email == first_noun {
        given.weaken(AsksFor::Account);
    }
    // "E-mail verification code" asks for the code, in whichever order.
    if given.of(AsksFor::Code) > 0 && text.len() <= 8 && fit.has(AsksFor::Code) {
        given.weaken(AsksFor::Email);
        given.weaken(AsksFor::Phone);
    }
    evidence.user_name |= given.of(AsksFor::Email) > 0 && given.of(AsksFor::Account) > 0;
    // A signature is typed as a name, so the name's words stand there too.
    if given.of(AsksFor::Signature) > 0 {
        for asks_for in [AsksFor::FullName, AsksFor::GivenName, AsksFor::FamilyName] {
            given.weaken(asks_for);
        }
        name /= 3;
    }
    // "Confirm your e-mail", but not "e-mail (we will send a confirmation when everything is done)".
    if let (Some(confirm), Some(email)) = (confirm, email) {
        // What is written for people says so itself, or the markup speaks of a confirmation to come.
        let said = manner == Manner::Identifier && evidence.says(AsksFor::Email);
        evidence.confirms |= !said && confirm.abs_diff(email) <= 4 && text.len() <= 10;
    }
    // `phone_country` asks for the number's country, whatever the label beside it says.
    if manner == Manner::Identifier {
        let dials = |hit: &Hit| hit.meaning == Meaning::DialCode && hit.words == 1;
        evidence.dials |=
            (given.of(AsksFor::Phone) > 0 && given.of(AsksFor::Country) > 0) || hits.iter().any(dials);
    }
    let mut spoke = other > 0;
    for place in places(given.kinds & fit.kinds) {
        let points = given.points.get(place).copied().unwrap_or_default();
        // "Your name" does not contradict `first_name`.
        let named = evidence.said & NAMES != 0 && NAMES & (1 << place) != 0;
        let contradicts = evidence.said != 0 && evidence.said & (1 << place) == 0 && !named;
        let percent = if contradicts { percent * REFUSED / 100 } else { percent };
        if points > 0 {
            evidence.add_at(place, points * percent / 100);
            spoke = true;
        }
    }
    if name > 0 && fit.text {
        evidence.name.add(name * percent / 100);
        spoke = true;
    }
    if other > 0 {
        evidence.other.add(other * percent / 100);
    }
    spoke
}
