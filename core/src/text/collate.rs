//! Dictionary order of Vietnamese text.
//!
//! a ă â b c d đ e ê … o ô ơ … u ư … y; the tones count only where the letters are the same, in the order none, huyền, hỏi,
//! ngã, sắc, nặng; case counts last, small before capital; digits come before letters and blanks and signs before digits.
//! This is the order of ICU for `vi`, letter by letter, for the Latin letters; other scripts follow in code point order.

use super::latin;

/// Signs in their order: blanks, punctuation, symbols (the root order of CLDR, as far as ASCII goes).
const SIGNS: &[u8] = b"\t\n\x0B\x0C\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

/// A key whose byte order is the dictionary order of the texts; build it once a row, then sort by it.
///
/// ```
/// use chuan::text::collate::sort_key;
/// let mut names = ["Hạ", "Hà", "Ha", "Hả", "Đan", "Dung"];
/// names.sort_by_cached_key(|name| sort_key(name));
/// assert_eq!(names, ["Dung", "Đan", "Ha", "Hà", "Hả", "Hạ"]);
/// ```
#[must_use]
pub fn sort_key(text: &str) -> Vec<u8> {
    let text = super::nfc::to_nfc(text);
    let mut key = Vec::with_capacity(text.len() * 3 + 2);
    let mut tones = Vec::with_capacity(text.len());
    let mut cases = Vec::with_capacity(text.len());
    for c in text.chars() {
        let (tone, upper) = match latin::letter(c) {
            Some(letter) => {
                key.push(LETTERS + letter.id);
                (letter.tone, letter.upper)
            }
            None if c.is_ascii_digit() => {
                key.push(DIGITS + (u32::from(c) - u32::from('0')) as u8);
                (0, false)
            }
            None => {
                match u8::try_from(c).ok().and_then(|b| SIGNS.iter().position(|&sign| sign == b)) {
                    Some(place) => key.push(FIRST_SIGN + u8::try_from(place).unwrap_or(0)),
                    None => other(c, &mut key),
                }
                (0, false)
            }
        };
        tones.push(COMMON);
        if tone > 0 {
            tones.push(COMMON + tone);
        }
        cases.push(COMMON + u8::from(upper));
    }
    // Each level ends with a byte below all its weights, so that a prefix comes first.
    key.push(0);
    key.append(&mut tones);
    key.push(0);
    key.append(&mut cases);
    key
}

const COMMON: u8 = 1;
const FIRST_SIGN: u8 = 2;
const DIGITS: u8 = 100;
const LETTERS: u8 = 120;
const OTHERS: u8 = 200;

/// Everything else after the letters: the code point in three bytes, none of them 0.
fn other(c: char, key: &mut Vec<u8>) {
    let code = u32::from(c);
    key.push(OTHERS);
    key.extend([(code >> 14) as u8 + 1, (code >> 7 & 0x7F) as u8 + 1, (code & 0x7F) as u8 + 1]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The order that ICU gives these words for `vi` (committed with the version that made it).
    #[test]
    fn the_order_of_icu() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/vectors/text/order.txt");
        let text = std::fs::read_to_string(path).unwrap();
        let expected: Vec<&str> = text.lines().filter(|l| !l.starts_with('#')).collect();
        assert!(expected.len() > 1000);
        for pair in expected.windows(2) {
            assert!(sort_key(pair[0]) <= sort_key(pair[1]), "{} before {}", pair[0], pair[1]);
        }
    }

    proptest! {
        #[test]
        fn blind_to_form_and_nothing_else(a in "[a-cA-Cáạ ]{0,6}", b in "[a-cA-Cáạ ]{0,6}") {
            prop_assert_eq!(sort_key(&a) == sort_key(&b), a == b);
        }

        #[test]
        fn any_text(text in any::<String>()) {
            prop_assert!(!sort_key(&text).is_empty());
        }
    }
}
