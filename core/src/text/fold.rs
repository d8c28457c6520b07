//! Folding: the loosest key for finding a header, a label or a name again.
//!
//! A fold forgets tone, diacritics, case and spacing, so two different names may share one (`Hoa` and `Hòa`): it finds
//! candidates and never proves that two texts are the same.

use super::clean::{is_blank, is_invisible};
use super::latin;

/// Folds text: marks off, `đ` to `d`, lower case, blanks collapsed to one space and trimmed, invisible characters off.
///
/// Typographic apostrophes and dashes become `'` and `-`. Letters of other scripts are only lower-cased.
///
/// ```
/// use chuan::text::fold;
/// assert_eq!(fold("  NGÀY, THÁNG\u{a0}NĂM sinh "), "ngay, thang nam sinh");
/// assert_eq!(fold("Đắk Lắk"), "dak lak");
/// assert_ne!(fold("Lâm Đồng"), fold("Lâm Động 1"));
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// Appends the fold of `text` to `out`, for callers that keep one buffer for many cells.
///
/// The part appended is the same as that of [`fold`], whatever `out` held before.
pub fn fold_into(text: &str, out: &mut String) {
    let start = out.len();
    let mut blank_seen = false;
    for c in text.chars() {
        match c {
            '!'..='~' => {
                flush_blank(&mut blank_seen, start, out);
                out.push(c.to_ascii_lowercase());
            }
            ' ' => blank_seen = true,
            _ if is_blank(c) => blank_seen = true,
            _ if is_invisible(c) || latin::is_mark(c) => {}
            _ => {
                flush_blank(&mut blank_seen, start, out);
                match latin::plain(c) {
                    Some(letter) => out.push(letter),
                    None => match c {
                        '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{00B4}' => out.push('\''),
                        '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push('-'),
                        // Letters that stay letters of their own without their mark.
                        'Ǣ' | 'ǣ' | 'Ǽ' | 'ǽ' => out.push('æ'),
                        'Ǯ' | 'ǯ' => out.push('ʒ'),
                        'ẛ' => out.push('ſ'),
                        // The sign of the ångström is a capital whose small letter has a mark.
                        other => out.extend(
                            other
                                .to_lowercase()
                                .filter(|&l| !latin::is_mark(l))
                                .map(|l| latin::plain(l).unwrap_or(l)),
                        ),
                    },
                }
            }
        }
    }
}

/// Takes the diacritics off Latin letters and keeps case, spacing and punctuation: `Đà Nẵng` gives `Da Nang`.
#[must_use]
pub fn strip(text: &str) -> String {
    let letter = |c: char| match latin::plain(c) {
        Some(plain) if !c.is_ascii() && c.is_uppercase() => plain.to_ascii_uppercase(),
        Some(plain) if !c.is_ascii() => plain,
        _ => c,
    };
    text.chars().filter(|&c| !latin::is_mark(c)).map(letter).collect()
}

fn flush_blank(seen: &mut bool, start: usize, out: &mut String) {
    if *seen && out.len() > start {
        out.push(' ');
    }
    *seen = false;
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn cases() {
        let cases = [
            ("", ""),
            ("   ", ""),
            ("Họ, chữ đệm, tên", "ho, chu dem, ten"),
            ("Nguye\u{302}\u{303}n  THI\u{323}", "nguyen thi"),
            ("\u{feff}Số\u{200b} CCCD\r\n", "so cccd"),
            ("Ðặng (ð)", "dang (d)"),
            ("M’Drắk – Krông\u{2003}Păk", "m'drak - krong pak"),
            ("Ḿ Ước ŨỴ", "m uoc uy"),
            ("ĐIỆN BIÊN", "dien bien"),
            ("Ωმ", "ωმ"),
        ];
        for (text, expected) in cases {
            assert_eq!(fold(text), expected, "{text:?}");
        }
    }

    #[test]
    fn appends_without_looking_back() {
        let mut out = String::from("x ");
        fold_into(" Đà  Nẵng ", &mut out);
        assert_eq!(out, "x da nang");
    }

    #[test]
    fn every_latin_letter_folds_as_its_parts() {
        let letters = ('\0'..'\u{370}').chain('\u{1e00}'..'\u{1f00}').chain('\u{2100}'..'\u{2150}');
        let other: Vec<char> =
            letters.filter(|c| fold(&c.to_string()) != fold(&c.nfd().collect::<String>())).collect();
        assert_eq!(other, []);
    }

    proptest! {
        #[test]
        fn stable_and_blind_to_form(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(&fold(&once), &once);
            prop_assert_eq!(fold(&text.nfd().collect::<String>().nfc().collect::<String>()),
                fold(&text.nfc().collect::<String>()));
        }

        #[test]
        fn latin_forms_agree(text in "[ -~À-ſƠơƯưẠ-ỹ]{0,30}") {
            prop_assert_eq!(fold(&text), fold(&text.nfd().collect::<String>()));
        }
    }
}
