//! Makes texts comparable: lower case, no diacritics, no punctuation, one space between words.
//!
//! Meta's texts vary in capitals, apostrophes, no-break spaces and soft hyphens, and people's keyboards in accents; patterns and
//! page texts are therefore compared only after folding. The table of letters comes from the Unicode data at build time
//! (`build/fold.rs`), so nothing of it is shipped but what the 26 languages need. Work is bounded: what stands beyond a limit is
//! not read.

mod table {
    include!(concat!(env!("OUT_DIR"), "/fold.rs"));
}

/// How much of a text [`fold`] reads. Labels are far shorter; a longer text is running text, read by pieces.
pub const MOST: usize = 2_000;

/// The values of the table from here on are places in the list of spellings.
const SPELT_FROM: u16 = 0xE000;

/// Folds a text, at most its first [`MOST`] characters.
///
/// ```
/// use objector::fold::fold;
/// assert_eq!(fold("Adresse\u{a0}e‑mail * :"), "adresse e mail");
/// assert_eq!(fold("ÁÐUR, Łódź, straße, ΕΝΑΝΤΊΩΣΗΣ"), "adur lodz strasse εναντιωσησ");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(MOST));
    fold_into(text, MOST, &mut out);
    out
}

/// Folds at most `most` characters of a text onto the end of `out`, after a space where something stands there already.
pub(crate) fn fold_into(text: &str, most: usize, out: &mut String) {
    let mut gap = true;
    let (mut rest, mut left) = (text, most);
    while left > 0 {
        // What most texts are made of goes over as it is, in one piece.
        let plain = rest.bytes().take(left).take_while(|byte| is_plain(*byte)).count();
        if let Some((piece, others)) = rest.split_at_checked(plain).filter(|_| plain > 0) {
            space(&mut gap, out);
            out.push_str(piece);
            left -= plain;
            rest = others;
            continue;
        }
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { break };
        left -= 1;
        rest = chars.as_str();
        let folded = if c.is_ascii_alphabetic() {
            Folded::Letter(c.to_ascii_lowercase())
        } else if c.is_ascii() {
            Folded::Space
        } else {
            folded(c)
        };
        match folded {
            Folded::Nothing => {}
            Folded::Space => gap = true,
            Folded::Letter(letter) => {
                space(&mut gap, out);
                out.push(letter);
            }
            Folded::Letters(letters) => {
                space(&mut gap, out);
                out.push_str(letters);
            }
        }
    }
}

/// Whether folding leaves it as it is.
const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

/// Writes the space that is due, if one is.
fn space(gap: &mut bool, out: &mut String) {
    if std::mem::take(gap) && !out.is_empty() {
        out.push(' ');
    }
}

/// What a character folds to.
enum Folded {
    Nothing,
    Space,
    Letter(char),
    Letters(&'static str),
}

fn folded(c: char) -> Folded {
    let code = u32::from(c);
    for (first, values) in table::STRETCHES {
        let Some(value) = code.checked_sub(*first).and_then(|place| values.get(place as usize)) else {
            continue;
        };
        return match *value {
            0 => Folded::Nothing,
            32 => Folded::Space,
            value if value >= SPELT_FROM => table::SPELT
                .get(usize::from(value - SPELT_FROM))
                .map_or(Folded::Space, |spelt| Folded::Letters(spelt)),
            value => char::from_u32(u32::from(value)).map_or(Folded::Space, Folded::Letter),
        };
    }
    match code {
        // Combining marks, zero-width characters, direction marks, variation selectors: seen by nobody, typed by nobody.
        0x0300..=0x036F | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF => {
            Folded::Nothing
        }
        // Letters that none of the 26 languages is written in are kept as they are.
        _ if c.is_alphanumeric() => Folded::Letter(c),
        _ => Folded::Space,
    }
}

/// Splits an identifier such as `inputEmail` or `your_name2` into folded words: at punctuation, at a change from small to capital, at
/// digits.
pub(crate) fn words_of_identifier(identifier: &str, out: &mut String) {
    const MOST_OF_IDENTIFIER: usize = 120;
    // The end of a long one says what it is, the rest where it stands: `ctl00$main$content$login$txtEmail`. A letter cut in two there is
    // none, as all that is not ASCII is none here.
    let start = identifier.len().saturating_sub(MOST_OF_IDENTIFIER);
    let mut before = b' ';
    for byte in identifier.as_bytes().get(start..).unwrap_or_default() {
        if byte.is_ascii_alphanumeric() {
            let boundary = before == b' '
                || (before.is_ascii_lowercase() && byte.is_ascii_uppercase())
                || before.is_ascii_digit() != byte.is_ascii_digit();
            if boundary && !out.is_empty() {
                out.push(' ');
            }
            out.push(char::from(byte.to_ascii_lowercase()));
            before = *byte;
        } else {
            before = b' ';
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_of_all_languages_lose_their_marks() {
        for (text, folded) in [
            ("Възражение срещу Й", "възражение срещу и"),
            ("Příjmení, měsíc, Ůů", "prijmeni mesic uu"),
            ("Größe ẞ", "grosse ss"),
            ("Ελλάδα ς Ϊ", "ελλαδα σ ι"),
            ("Íslenska þú ætlar ø Å", "islenska thu aetlar o a"),
            ("Œuvre Ångström İstanbul ı", "oeuvre angstrom istanbul i"),
            ("fi ﬁ ＡＩ", "fi fi ai"),
            ("Ħaġġa oġġezzjoni", "hagga oggezzjoni"),
            ("e\u{301}te\u{301} so\u{ad}ft ze\u{200b}ro \u{202e}rtl", "ete soft zero rtl"),
            ("l’IA d'ici “x” — y…", "l ia d ici x y"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn identifiers_come_apart() {
        for (identifier, words) in [
            ("inputEmail", "input email"),
            ("your_name", "your name"),
            ("truth_statement[]", "truth statement"),
            ("Field12[year]", "field 12 year"),
            ("EMAIL", "email"),
            ("SupportFormRow.123", "support form row 123"),
            ("", ""),
        ] {
            let mut out = String::new();
            words_of_identifier(identifier, &mut out);
            assert_eq!(out, words);
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,80}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
            prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
        }
    }
}
