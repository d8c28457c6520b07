//! UTF-8 that was read as CP1252 or CP1258: told, and undone when it can be proven.
//!
//! Each letter of Vietnamese is two or three bytes in UTF-8 whose first byte is C3-C6 or E1; taken one by one in a Windows
//! code page they show as `Ã`, `á»` and the like. It is proven when every character outside ASCII goes back into a byte of
//! one code page and the bytes are UTF-8 of letters that Vietnamese uses; anything less is only told.

use std::borrow::Cow;

/// What a text looks like.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict<'a> {
    /// Nothing of the kind.
    Clean,
    /// Looks read in a wrong code page, but can not be undone for sure.
    Suspect,
    /// It was read in a wrong code page; this is the text.
    Repaired(Cow<'a, str>),
}

/// Looks at a text.
pub(super) fn look(text: &str) -> Verdict<'_> {
    if text.is_ascii() {
        return Verdict::Clean;
    }
    // Some texts went wrong twice. Each round makes the text shorter, so this ends.
    let mut repaired: Option<String> = None;
    while let Some(next) = undo(repaired.as_deref().unwrap_or(text)) {
        repaired = Some(next);
    }
    match repaired {
        Some(text) => Verdict::Repaired(Cow::Owned(text)),
        None if suspect(text) => Verdict::Suspect,
        None => Verdict::Clean,
    }
}

/// One round of undoing, when proven.
fn undo(text: &str) -> Option<String> {
    if !suspect(text) {
        return None;
    }
    [cp1252 as fn(char) -> Option<u8>, cp1258].into_iter().find_map(|byte_of| {
        let bytes: Option<Vec<u8>> = text.chars().map(byte_of).collect();
        let decoded = String::from_utf8(bytes?).ok()?;
        decoded.chars().all(is_expected).then_some(decoded)
    })
}

/// Whether text undone may hold this character. Narrow, so that a chance pair is not taken for proof; the code page itself is
/// allowed because a text may have gone wrong twice.
fn is_expected(c: char) -> bool {
    matches!(c, '\0'..='\u{1B0}' | '\u{300}'..='\u{36F}' | '\u{1E80}'..='\u{1EF9}' | '\u{2010}'..='\u{2027}')
        || cp1252(c).is_some()
}

/// Whether a first byte of a letter stands before a further byte, both shown as characters, where correct text would not
/// have such a pair. Punctuation does follow `Ã` in capitals ("XÃ”), so it is no sign there.
fn suspect(text: &str) -> bool {
    let mut before = '\0';
    for c in text.chars() {
        let pair = match before {
            'á' => matches!(c, 'º' | '»'),
            'Ä' | 'Å' | 'Æ' => is_further(c),
            'Ã' | 'Ă' | 'â' | 'Ì' | 'Í' => {
                is_further(c)
                    && !matches!(
                        c,
                        '\u{A0}' | '‚' | '„' | '…' | '‹' | '›' | '«' | '»' | '\u{2013}'..='\u{2022}'
                    )
            }
            _ => false,
        };
        if pair || c == '\u{FFFD}' {
            return true;
        }
        before = c;
    }
    false
}

/// A byte 80-BF shown as a character.
fn is_further(c: char) -> bool {
    !c.is_ascii() && cp1252(c).is_some_and(|b| (0x80..0xC0).contains(&b))
}

/// The characters of CP1252 in 80-9F; code points of that range itself stand for the bytes without a character.
const WINDOWS_80: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

fn cp1252(c: char) -> Option<u8> {
    let code = u32::from(c);
    if code < 0x80 || (0xA0..0x100).contains(&code) {
        return u8::try_from(code).ok();
    }
    let position = WINDOWS_80.iter().position(|w| *w == c)?;
    u8::try_from(position + 0x80).ok()
}

/// CP1258 is CP1252 with fourteen places given to Vietnamese and four left empty.
fn cp1258(c: char) -> Option<u8> {
    Some(match c {
        'Ă' => 0xC3,
        '\u{300}' => 0xCC,
        'Đ' => 0xD0,
        '\u{309}' => 0xD2,
        'Ơ' => 0xD5,
        'Ư' => 0xDD,
        '\u{303}' => 0xDE,
        'ă' => 0xE3,
        '\u{301}' => 0xEC,
        'đ' => 0xF0,
        '\u{323}' => 0xF2,
        'ơ' => 0xF5,
        'ư' => 0xFD,
        '₫' => 0xFE,
        '\u{8A}' => 0x8A,
        '\u{8E}' => 0x8E,
        '\u{9A}' => 0x9A,
        '\u{9E}' => 0x9E,
        'Ã' | 'Ì' | 'Ð' | 'Ò' | 'Õ' | 'Ý' | 'Þ' | 'ã' | 'ì' | 'ð' | 'ò' | 'õ' | 'ý' | 'þ' => {
            return None;
        }
        'Š' | 'Ž' | 'š' | 'ž' => return None,
        _ => return cp1252(c),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The wrong reading, made from the tables turned round.
    fn misread(text: &str, byte_of: fn(char) -> Option<u8>) -> String {
        let table: Vec<(u8, char)> = (0..0x2100u32)
            .filter_map(char::from_u32)
            .chain(['₫', '™'])
            .filter_map(|c| Some((byte_of(c)?, c)))
            .collect();
        text.bytes().map(|b| table.iter().find(|t| t.0 == b).unwrap().1).collect()
    }

    const LETTERS: &str =
        "aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ";

    #[test]
    fn every_vietnamese_letter_comes_back() {
        let upper = LETTERS.to_uppercase();
        for letter in LETTERS.chars().chain(upper.chars()).filter(|c| !c.is_ascii()) {
            for page in [cp1252 as fn(char) -> Option<u8>, cp1258] {
                let right = format!("Đế {letter}");
                let wrong = misread(&right, page);
                assert_eq!(look(&wrong), Verdict::Repaired(Cow::Borrowed(right.as_str())), "{wrong:?}");
                let twice = misread(&wrong, page);
                assert_eq!(look(&twice), Verdict::Repaired(Cow::Borrowed(right.as_str())), "{twice:?}");
            }
        }
    }

    #[test]
    fn correct_text_is_left_alone() {
        let upper = LETTERS.to_uppercase();
        for a in LETTERS.chars().chain(upper.chars()) {
            for b in LETTERS.chars().chain(upper.chars()).chain(" .,-'’‘/“”…–«\u{A0}".chars()) {
                assert_eq!(look(&format!("{a}{b}")), Verdict::Clean, "{a}{b}");
            }
        }
        for text in [
            "Nguyễn Thị Thu Hà",
            "H’Nhung Niê",
            "Y Bhăm Êban",
            "Số 1, Phố Mẫu, tầng 2²",
            "TRẦN ĐỖ ƯỚC",
            "5 °C",
        ] {
            assert_eq!(look(text), Verdict::Clean, "{text}");
        }
    }

    #[test]
    fn what_can_not_be_proven_is_only_told() {
        for text in ["Nguyá»…n Thị", "Nguy\u{FFFD}n", "Hà Ná»™i và Hà Nội"] {
            assert_eq!(look(text), Verdict::Suspect, "{text}");
        }
    }
}
