//! Keys and spellings that other systems fix: the population database's name key and the name of machine-readable zones.

use super::case::upper;
use super::latin;

/// The name key by which clients of the national population database compare names.
///
/// Upper case, `Đ` to `D`, marks stripped, everything outside `A–Z0–9` deleted. The eth `Ð` (U+00D0), which Windows-1252
/// text shows in place of `Đ`, counts as `Đ`; other letters without a plain base are deleted as the rule says.
///
/// ```
/// use chuan::text::keys::popdb_key;
/// assert_eq!(popdb_key("Nguyễn Thị Thu Hà"), "NGUYENTHITHUHA");
/// assert_ne!(popdb_key("Hà"), "Hà");
/// ```
#[must_use]
pub fn popdb_key(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_uppercase());
        } else if let Some(letter) = latin::plain(c).filter(|_| follows_key_rule(c)) {
            out.push(letter.to_ascii_uppercase());
        }
    }
    out
}

/// Only letters that decompose, and the two spellings of Đ, have a plain letter in the key.
fn follows_key_rule(c: char) -> bool {
    latin::decompose(c).is_some() || matches!(c, 'Đ' | 'đ' | 'Ð' | 'ð' | 'ı')
}

/// One part of a name (surname, or given names) as ICAO Doc 9303 part 3 section 6 spells it in a machine-readable zone.
///
/// Letters lose their marks, `Đ` becomes `D`; apostrophes and other punctuation are omitted; hyphens and spaces become one
/// `<`. The result holds `A`–`Z` and `<` only, never at an end and never two in a row, and is not cut to any length: the
/// zone's writer joins the parts with `<<` and cuts. Digits have no place in a name and are omitted.
///
/// ```
/// use chuan::text::keys::mrz_name;
/// assert_eq!(mrz_name("Đặng Thị H'Ước"), "DANG<THI<HUOC");
/// assert_ne!(mrz_name("Lê-Văn"), "LE-VAN");
/// ```
#[must_use]
pub fn mrz_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut gap = false;
    for c in name.chars() {
        // ICAO 9303-3 table A gives these letters two; all others of Latin-1 and Extended-A keep their base letter.
        let pair = match c {
            'Æ' | 'æ' => "AE",
            'Œ' | 'œ' => "OE",
            'Ø' | 'ø' => "OE",
            'ß' => "SS",
            'Þ' | 'þ' => "TH",
            'Ĳ' | 'ĳ' => "IJ",
            _ => "",
        };
        let letter = if c.is_ascii_alphabetic() { Some(c) } else { latin::plain(c) };
        if !pair.is_empty() || letter.is_some_and(|l| l.is_ascii_alphabetic()) {
            if gap && !out.is_empty() {
                out.push('<');
            }
            gap = false;
            if pair.is_empty() {
                out.extend(letter.map(|l| l.to_ascii_uppercase()));
            } else {
                out.push_str(pair);
            }
        } else if super::clean::is_blank(c) || matches!(c, '-' | '<' | '\u{2010}'..='\u{2015}') {
            gap = true;
        }
    }
    out
}

/// Upper case without diacritics, spaces kept: `NGUYEN THI HA`, the spelling bank cards and tickets print.
#[must_use]
pub fn upper_ascii(name: &str) -> String {
    upper(&super::fold::fold(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    /// All accented Vietnamese letters, both cases.
    fn letters() -> Vec<char> {
        let bases = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
        let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"];
        let mut all = vec!['đ', 'Đ'];
        for base in bases {
            for tone in tones {
                let small: String = format!("{base}{tone}").nfc().collect();
                for spelling in [small.to_uppercase(), small] {
                    let c = spelling.chars().next().unwrap();
                    if !c.is_ascii() {
                        all.push(c);
                    }
                }
            }
        }
        assert_eq!(all.len(), 134);
        all
    }

    #[test]
    fn all_134_letters_have_their_base() {
        for c in letters() {
            let plain = match c {
                'đ' | 'Đ' => 'D',
                other => other.nfd().next().unwrap().to_ascii_uppercase(),
            };
            assert_eq!(mrz_name(&c.to_string()), plain.to_string());
            assert_eq!(popdb_key(&c.to_string()), plain.to_string());
        }
    }

    #[test]
    fn keys() {
        let cases = [
            ("Nguyễn Thị Thu Hà", "NGUYENTHITHUHA", "NGUYEN<THI<THU<HA"),
            ("Nguye\u{302}\u{303}n", "NGUYEN", "NGUYEN"),
            ("H’Bia Niê - Kđăm", "HBIANIEKDAM", "HBIA<NIE<KDAM"),
            ("  Y  Bhăm.", "YBHAM", "Y<BHAM"),
            ("Ðào 2", "DAO2", "DAO"),
            ("Øre Æsop", "RESOP", "OERE<AESOP"),
            ("Niê Čư̆", "NIECU", "NIE<CU"),
            ("王", "", ""),
        ];
        for (name, key, zone) in cases {
            assert_eq!(popdb_key(name), key, "{name}");
            assert_eq!(mrz_name(name), zone, "{name}");
        }
        assert_eq!(upper_ascii("Đỗ  Thị Hà"), "DO THI HA");
    }

    proptest! {
        #[test]
        fn alphabets_hold(name in any::<String>()) {
            prop_assert!(popdb_key(&name).bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()));
            let zone = mrz_name(&name);
            prop_assert!(zone.bytes().all(|b| b.is_ascii_uppercase() || b == b'<'));
            prop_assert!(!zone.starts_with('<') && !zone.ends_with('<') && !zone.contains("<<"));
        }
    }
}
