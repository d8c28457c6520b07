//! Unicode normalisation form C, as far as Vietnamese needs it.
//!
//! TCVN 6909:2001 and the ministries' exchange formats ask for precomposed letters. Text that comes from macOS file names,
//! from Windows-1258 or from old keyboards arrives as base letters with combining marks, in any order (`a` + U+0302 +
//! U+0323, `ạ` + U+0302 and `â` + U+0323 are all `ậ`).
//!
//! What these functions know:
//! - every Latin base (U+0000–U+02AF, U+1E00–U+1EFF) with every mark of U+0300–U+036F: exactly the result of Unicode NFC;
//! - everything else (Greek, Cyrillic, Hangul, Indic scripts, compatibility singletons such as the kelvin sign) is left
//!   as it is, and [`is_nfc`] does not look at it.

use super::latin;
use std::borrow::Cow;

/// Whether [`to_nfc`] would leave `text` as it is.
///
/// Only combining marks (lead bytes 0xCC and 0xCD) can make Latin text differ from NFC, so text without any is settled
/// by one scan of its bytes.
///
/// ```
/// use chuan::text::is_nfc;
/// assert!(is_nfc("Nguyễn Thị Hà"));
/// assert!(!is_nfc("Nguye\u{302}\u{303}n"));
/// ```
#[must_use]
pub fn is_nfc(text: &str) -> bool {
    match find_mark_byte(text.as_bytes()) {
        None => true,
        Some(_) => matches!(to_nfc(text), Cow::Borrowed(_)),
    }
}

/// Composes Latin letters and combining marks, whatever the order of the marks; borrowed when nothing changes.
///
/// ```
/// use chuan::text::to_nfc;
/// assert_eq!(to_nfc("a\u{302}\u{323}"), "ậ");
/// assert_eq!(to_nfc("ạ\u{302}"), "ậ");
/// assert_eq!(to_nfc("Hà Nội"), "Hà Nội");
/// ```
#[must_use]
pub fn to_nfc(text: &str) -> Cow<'_, str> {
    let Some(first) = find_mark_byte(text.as_bytes()) else {
        return Cow::Borrowed(text);
    };
    let mut out = String::with_capacity(text.len());
    let mut marks: Vec<char> = Vec::new();
    // `done` bytes of the text are in `out`, all but the letter before `at`, which may still take marks.
    let mut done = 0;
    let mut at = first;
    loop {
        let before = text.get(done..at).unwrap_or_default();
        let starter = before.chars().next_back();
        let plain_end = at - starter.map_or(0, char::len_utf8);
        out.push_str(text.get(done..plain_end).unwrap_or_default());
        let mut end = at;
        marks.clear();
        for c in text.get(at..).unwrap_or_default().chars() {
            if !latin::is_mark(c) {
                break;
            }
            marks.push(c);
            end += c.len_utf8();
        }
        let raw = text.get(plain_end..end).unwrap_or_default();
        match starter {
            // A byte 0xCD that is no mark (U+034F, U+0370–U+037F), or marks on a script not known here.
            _ if marks.is_empty() => {
                end = at + text.get(at..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8);
                out.push_str(text.get(plain_end..at).unwrap_or_default());
                // The character itself may be what the next marks sit on: leave it for the next round.
                done = at;
                match find_mark_byte_from(text, end) {
                    Some(next) => {
                        at = next;
                        continue;
                    }
                    None => break,
                }
            }
            Some(c) if !latin::is_known(c) && c != '\u{34F}' => out.push_str(raw),
            _ => compose_into(starter, &mut marks, &mut out),
        }
        done = end;
        match find_mark_byte_from(text, end) {
            Some(next) => at = next,
            None => break,
        }
    }
    out.push_str(text.get(done..).unwrap_or_default());
    if out == text { Cow::Borrowed(text) } else { Cow::Owned(out) }
}

/// Decomposes the starter, orders all marks canonically and composes what can be composed (UAX #15, section 1.3).
fn compose_into(starter: Option<char>, marks: &mut Vec<char>, out: &mut String) {
    // U+0340 and U+0341 are the deprecated Vietnamese tone marks, U+0343 and U+0344 old Greek spellings.
    if marks.iter().any(|m| ('\u{340}'..='\u{344}').contains(m)) {
        let spelled = marks.iter().flat_map(|&m| match m {
            '\u{340}' => ['\u{300}', '\0'],
            '\u{341}' => ['\u{301}', '\0'],
            '\u{343}' => ['\u{313}', '\0'],
            '\u{344}' => ['\u{308}', '\u{301}'],
            other => [other, '\0'],
        });
        *marks = spelled.filter(|&m| m != '\0').collect();
    }
    let mut base = starter;
    while let Some((inner, mark)) = base.and_then(latin::decompose) {
        marks.insert(0, mark);
        base = Some(inner);
    }
    if !marks.is_sorted_by_key(|&m| latin::class(m)) {
        marks.sort_by_key(|&m| latin::class(m));
    }
    let mut last_class = 0;
    marks.retain(|&mark| {
        let class = latin::class(mark);
        let free = last_class < class;
        if free && let Some(c) = base.and_then(|b| latin::compose(b, mark)) {
            base = Some(c);
            return false;
        }
        last_class = class;
        true
    });
    out.extend(base);
    out.extend(marks.iter());
}

fn find_mark_byte_from(text: &str, from: usize) -> Option<usize> {
    Some(from + find_mark_byte(text.as_bytes().get(from..)?)?)
}

/// Place of the first byte 0xCC or 0xCD: in UTF-8 these are lead bytes only, those of U+0300–U+037F.
fn find_mark_byte(bytes: &[u8]) -> Option<usize> {
    // A fixed-size chunk folded without an exit is what the compiler turns into vector instructions.
    const CHUNK: usize = 64;
    let mut chunks = bytes.chunks_exact(CHUNK);
    let mut at = 0;
    for chunk in &mut chunks {
        if chunk.iter().fold(false, |hit, &b| hit | (b & 0xFE == 0xCC)) {
            return chunk.iter().position(|&b| b & 0xFE == 0xCC).map(|i| at + i);
        }
        at += CHUNK;
    }
    chunks.remainder().iter().position(|&b| b & 0xFE == 0xCC).map(|i| at + i)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    const VIETNAMESE_MARKS: [char; 8] =
        ['\u{300}', '\u{301}', '\u{302}', '\u{303}', '\u{306}', '\u{309}', '\u{31B}', '\u{323}'];

    fn judge(text: &str) {
        let expected: String = text.nfc().collect();
        assert_eq!(to_nfc(text), expected, "{}", text.escape_unicode());
        assert_eq!(is_nfc(text), expected == text, "{}", text.escape_unicode());
    }

    fn latin_letters() -> impl Iterator<Item = char> {
        (0x20..0x2B0u32).chain(0x1E00..0x1F00).filter_map(char::from_u32)
    }

    #[test]
    fn every_base_with_every_pair_of_vietnamese_marks() {
        for base in latin_letters() {
            judge(&base.to_string());
            for a in VIETNAMESE_MARKS {
                judge(&format!("x{base}{a}y"));
                for b in VIETNAMESE_MARKS {
                    judge(&format!("{base}{a}{b}"));
                }
            }
        }
    }

    #[test]
    fn every_vowel_with_three_marks_in_every_order() {
        for base in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯYđĐnN".chars() {
            for a in VIETNAMESE_MARKS {
                for b in VIETNAMESE_MARKS {
                    for c in VIETNAMESE_MARKS {
                        judge(&format!("{base}{a}{b}{c}"));
                    }
                }
            }
        }
    }

    #[test]
    fn every_base_with_every_mark() {
        for base in latin_letters() {
            for mark in latin::MARKS.filter_map(char::from_u32) {
                judge(&format!("{base}{mark}"));
            }
        }
    }

    #[test]
    fn other_scripts_stay() {
        for text in ["и\u{306}", "α\u{301}", "が\u{3099}", "\u{212B}", "\u{1112}\u{1161}"] {
            assert_eq!(to_nfc(text), text);
            assert!(is_nfc(text));
        }
    }

    #[test]
    fn a_long_run_of_marks_is_linear() {
        let text = format!("a{}", "\u{323}\u{301}".repeat(50_000));
        assert_eq!(to_nfc(&text), text.nfc().collect::<String>());
    }

    fn latin_text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            4 => proptest::char::range('\u{20}', '\u{2AF}'),
            2 => proptest::char::range('\u{1EA0}', '\u{1EF9}'),
            5 => proptest::sample::select(VIETNAMESE_MARKS.to_vec()),
            2 => proptest::char::range('\u{300}', '\u{36F}'),
        ];
        proptest::collection::vec(piece, 0..80).prop_map(|chars| chars.into_iter().collect())
    }

    proptest! {
        #[test]
        fn latin_text_as_unicode_says(text in latin_text()) {
            let expected: String = text.nfc().collect();
            prop_assert_eq!(&*to_nfc(&text), &expected);
            prop_assert_eq!(is_nfc(&text), expected == text);
        }

        #[test]
        fn any_text_is_stable(text in any::<String>()) {
            let once = to_nfc(&text).into_owned();
            prop_assert_eq!(&*to_nfc(&once), &once);
            prop_assert!(is_nfc(&once));
        }
    }
}
