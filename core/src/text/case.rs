//! Upper and lower case of Vietnamese text.
//!
//! Vietnamese needs no special casing rule: each of its 134 accented letters has one partner. The tone mark stays where it
//! was; text that comes decomposed stays decomposed.

/// Upper case: `Nguyễn Thị Đào` gives `NGUYỄN THỊ ĐÀO`.
#[must_use]
pub fn upper(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'a'..='z' => out.push(c.to_ascii_uppercase()),
            '\0'..='\x7F' => out.push(c),
            // The Vietnamese block U+1EA0–U+1EF9 alternates capital, small.
            'Ạ'..='ỹ' => out.push(char::from_u32(c as u32 & !1).unwrap_or(c)),
            other => out.extend(other.to_uppercase()),
        }
    }
    out
}

/// Lower case: `NGUYỄN THỊ ĐÀO` gives `nguyễn thị đào`.
#[must_use]
pub fn lower(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            '\0'..='\x7F' => out.push(c),
            'Ạ'..='ỹ' => out.push(char::from_u32(c as u32 | 1).unwrap_or(c)),
            // The other small letters of Vietnamese, and their neighbours, have no smaller ones.
            'ß'..='ÿ' | 'ă' | 'đ' | 'ĩ' | 'ũ' | 'ơ' | 'ư' => out.push(c),
            other => out.extend(other.to_lowercase()),
        }
    }
    out
}

/// First letter of each word upper case, the rest lower: `NGUYỄN THỊ ĐÀO` gives `Nguyễn Thị Đào`.
///
/// A word starts after anything that is neither a letter, a digit nor a combining mark. An apostrophe belongs to the word;
/// only the letter after a one-letter prefix is raised too (`H'MÔNG` gives `H'Mông`).
#[must_use]
pub fn title(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Letters of the word so far.
    let mut letters = 0usize;
    let mut after_apostrophe = false;
    for c in text.chars() {
        let mark = super::latin::MARKS.contains(&(c as u32));
        if c.is_alphanumeric() {
            if letters == 0 || (after_apostrophe && letters == 1) {
                out.extend(c.to_uppercase());
            } else {
                out.extend(c.to_lowercase());
            }
            letters += 1;
            after_apostrophe = false;
        } else {
            out.push(c);
            after_apostrophe = matches!(c, '\'' | '\u{2019}') && letters > 0;
            if !mark && !after_apostrophe {
                letters = 0;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_becomes_small_as_everywhere() {
        for c in '\0'..=char::MAX {
            if !('Ạ'..='ỹ').contains(&c) {
                assert_eq!(lower(&c.to_string()), c.to_lowercase().collect::<String>(), "{:x}", c as u32);
            }
        }
    }

    #[test]
    fn every_letter_as_the_standard_library_says() {
        for c in ('\0'..='\u{FFFF}').chain(['\u{1F600}']) {
            let text = c.to_string();
            assert_eq!(upper(&text), text.to_uppercase(), "{c:?}");
            // A lone capital sigma is the one letter whose lower case depends on its neighbours.
            assert_eq!(lower(&text), text.to_lowercase(), "{c:?}");
        }
    }

    #[test]
    fn title_case() {
        let cases = [
            ("NGUYỄN THỊ ĐÀO", "Nguyễn Thị Đào"),
            ("nguyễn thị đào", "Nguyễn Thị Đào"),
            ("H'MÔNG", "H'Mông"),
            ("h’bia niê", "H’Bia Niê"),
            ("bà rịa - vũng tàu", "Bà Rịa - Vũng Tàu"),
            ("NGUYE\u{302}\u{303}N", "Nguye\u{302}\u{303}n"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(title(text), expected);
        }
    }
}
