//! Names of persons.
//!
//! Bộ luật Dân sự 91/2015/QH13 art. 26: a name of a citizen is in Vietnamese or another language of Vietnam, and holds no
//! digit and no sign that is no letter. Names of the Central Highlands have an apostrophe (H'Bia), some a hyphen; both stay.
//! One pass over the bytes settles an ordinary name; letters are decoded only where that leaves a doubt.

use super::super::{Look, Outcome};
use super::parts::{each, is_vietnamese, verdict};
use super::scan::{self, Seen, names};
use crate::records::Citizen;
use crate::text::case::lower;
use crate::text::keys::mrz_name;
use crate::text::to_nfc;

/// A name has so many characters; shorter is no name, longer a field filled with something else.
const LENGTH: std::ops::RangeInclusive<usize> = 2..=100;

/// Letters of a machine-readable zone's name that certainly fit: line 3 of a card holds 30 places, one filler separates.
const ZONE: usize = 28;

/// Judges each name; `doubtful` says of what the bytes show whether any is worth a closer look.
fn each_name(
    c: &Citizen,
    look: &mut Look<'_>,
    doubtful: impl Fn(Seen) -> bool,
    bad: impl Fn(&str, Seen) -> bool,
) -> Outcome {
    if !doubtful(scan::of_names(c, look)) {
        let filled = names(&c.name).iter().any(|n| !n.is_empty());
        return if filled { Outcome::Holds } else { Outcome::NotApplicable };
    }
    each(names(&c.name), look, |name| {
        if name.is_empty() { Outcome::NotApplicable } else { verdict(!bad(name, scan::name(name))) }
    })
}

/// A digit in the name of a citizen.
pub fn cit_nam_001(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if !is_vietnamese(c) {
        return Outcome::NotApplicable;
    }
    each_name(
        c,
        look,
        |seen| seen.any(Seen::DIGIT) || seen.is_odd(),
        |name, _| name.chars().any(char::is_numeric),
    )
}

/// A sign in the name of a citizen.
pub fn cit_nam_002(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if !is_vietnamese(c) {
        return Outcome::NotApplicable;
    }
    each_name(c, look, |seen| seen.any(Seen::SIGN) || seen.is_odd(), |name, _| name.chars().any(is_sign))
}

/// Neither a letter nor a digit, nor what stands between letters. Broken and invisible characters have rules of their own.
fn is_sign(c: char) -> bool {
    let between = matches!(c, ' ' | '\t' | '\n' | '\r' | '\'' | '-' | '.')
        || matches!(c, '\u{2018}' | '\u{2019}' | '\u{2BC}' | '\u{2010}'..='\u{2015}' | '\u{300}'..='\u{36F}');
    let invisible = matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}' | '\u{FFFD}');
    // Vowel signs of Khmer and Cham are no letters for Unicode; the script has its own rule.
    let mark = ('\u{1780}'..='\u{17FF}').contains(&c) || ('\u{AA00}'..='\u{AADF}').contains(&c);
    !(c.is_alphanumeric() || between || invisible || mark || c.is_whitespace() || c.is_control())
}

/// A dot, as in an abbreviated name.
pub fn cit_nam_003(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_name(c, look, |seen| seen.any(Seen::DOT), |_, seen| seen.any(Seen::DOT))
}

/// A letter that only looks like one of the Vietnamese alphabet.
pub fn cit_nam_004(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_name(c, look, Seen::is_odd, |name, seen| {
        let latin = |c: char| matches!(c, 'À'..='ỹ') && !looks_latin(c);
        seen.is_odd()
            && name.chars().any(looks_latin)
            && (seen.any(Seen::LOWER.and(Seen::UPPER)) || name.chars().any(latin))
    })
}

/// Letters taken for Latin ones: the Icelandic eth for Đ, and what keyboards and recognisers give for A, B, E, H …
fn looks_latin(c: char) -> bool {
    matches!(c, 'Ð' | 'ð' | 'Ɖ' | 'ɖ' | 'ɑ' | 'ɡ' | 'ı')
        || "АВЕЅІЈКМНОРСТУХаеіјорсух".chars().any(|like| like == c)
        || "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορυν".chars().any(|like| like == c)
}

/// A letter of another script in the name of a citizen.
pub fn cit_nam_005(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if !is_vietnamese(c) {
        return Outcome::NotApplicable;
    }
    each_name(c, look, Seen::is_odd, |name, _| {
        name.chars().any(|c| c.is_alphabetic() && !is_latin(c) && !looks_latin(c))
    })
}

fn is_latin(c: char) -> bool {
    // Up to the IPA letters and their modifiers, the letters with two marks, and the full-width forms.
    matches!(c, '\0'..='\u{36F}' | '\u{1D00}'..='\u{1EFF}' | '\u{2C60}'..='\u{2C7F}' | '\u{A720}'..='\u{A7FF}' | '\u{FF21}'..='\u{FF5A}')
}

/// So many characters.
pub fn cit_nam_006(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    match c.name.full.as_str() {
        "" => Outcome::NotApplicable,
        // A character has at most 4 bytes, so this many bytes are certainly enough and not too many.
        name if (8..=100).contains(&name.len()) => Outcome::Holds,
        name => verdict(LENGTH.contains(&name.trim().chars().count())),
    }
}

/// One word only.
pub fn cit_nam_007(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    if c.name.full.as_str().is_empty() || !is_vietnamese(c) {
        return Outcome::NotApplicable;
    }
    let name = c.name.full.as_str();
    // A blank with a letter on either side settles it.
    let inside = name.as_bytes().windows(3).any(|w| matches!(w, [a, b' ', b] if *a > b' ' && *b > b' ' ));
    verdict(inside || name.split_whitespace().nth(1).is_some())
}

/// The full name against its parts, when the source states both. Case and spacing do not count here.
pub fn cit_nam_008(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let [full, family, middle, given, _] = names(&c.name);
    if full.is_empty() || (family.is_empty() && middle.is_empty() && given.is_empty()) {
        return Outcome::NotApplicable;
    }
    if scan::names_are_joined(c, look) {
        return Outcome::Holds;
    }
    let parts = || [family, middle, given].into_iter().flat_map(str::split_whitespace);
    if full.split_whitespace().eq(parts()) {
        return Outcome::Holds;
    }
    let alike = |text: &str| lower(&to_nfc(text));
    verdict(full.split_whitespace().map(alike).eq(parts().map(alike)))
}

/// The whole name in capitals.
pub fn cit_nam_011(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    let name = c.name.full.as_str();
    if name.is_empty() {
        return Outcome::NotApplicable;
    }
    if name.bytes().any(|b| b.is_ascii_lowercase()) {
        return Outcome::Holds;
    }
    // One letter or two may be all there is: `Ý`, `VŨ Ý` has three.
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    verdict(letters < 3 || name.chars().any(char::is_lowercase))
}

/// Capitals elsewhere than at the beginning of words, or words that begin small.
pub fn cit_nam_012(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    let name = c.name.full.as_str();
    if name.is_empty() || !is_vietnamese(c) {
        return Outcome::NotApplicable;
    }
    verdict(!has_odd_capitals(name))
}

fn has_odd_capitals(name: &str) -> bool {
    // Where the next letter stands: at the beginning of a word, after an apostrophe or hyphen (either case is used), inside.
    let (mut start, mut either, mut odd, mut small) = (true, false, false, false);
    for c in name.chars() {
        match c {
            ' ' => (start, either) = (true, false),
            '\'' | '-' | '\u{2018}' | '\u{2019}' | '.' => (start, either) = (false, true),
            _ => {
                let lower = match c {
                    'a'..='z' => true,
                    'A'..='Z' => false,
                    // The Vietnamese block alternates capital, small.
                    'Ạ'..='ỹ' => u32::from(c) & 1 == 1,
                    other if other.is_lowercase() => true,
                    other if other.is_uppercase() => false,
                    _ => continue,
                };
                small |= lower;
                odd |= !either && (start == lower);
                (start, either) = (false, false);
            }
        }
    }
    // All capitals have a rule of their own.
    odd && small
}

/// The name of a machine-readable zone against the full name.
pub fn cit_nam_020(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    let (full, latin) = (c.name.full.as_str(), c.name.latin.as_str());
    if full.is_empty() || latin.is_empty() {
        return Outcome::NotApplicable;
    }
    let (full, latin) = (mrz_name(full), mrz_name(latin));
    if full.is_empty() || latin.is_empty() {
        return Outcome::Undecided;
    }
    // A long name is cut to the places of the zone.
    verdict(full == latin || (latin.len() >= ZONE && full.starts_with(&latin)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals() {
        let cases = [
            ("Nguyễn Thị Hà", false),
            ("NGUYỄN THỊ HÀ", false),
            ("H'Bia Niê", false),
            ("H'bia Niê", false),
            ("Y-Bhăm Kđăm", false),
            ("nguyễn thị hà", true),
            ("Nguyễn thị Hà", true),
            ("NguyỄn Thị Hà", true),
            ("Đào Ước Ỷ", false),
            ("đào Ước", true),
            ("", false),
        ];
        for (name, odd) in cases {
            assert_eq!(has_odd_capitals(name), odd, "{name}");
        }
    }

    /// Nothing that any rule on names would look at more closely.
    fn is_ordinary(seen: Seen) -> bool {
        !seen.is_odd() && !seen.any(Seen::SIGN.and(Seen::DIGIT).and(Seen::DOT))
    }

    #[test]
    fn every_vietnamese_letter_passes_the_bytes() {
        let bases = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
        for base in bases.chars() {
            for tone in ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
                let letter = to_nfc(&format!("{base}{tone}")).into_owned();
                assert!(is_ordinary(scan::name(&letter)), "{letter}");
                assert!(!letter.chars().any(|c| is_sign(c) || looks_latin(c) || !is_latin(c)), "{letter}");
            }
        }
        assert!(is_ordinary(scan::name("Đđ ŎŭČ'-")));
    }

    #[test]
    fn the_bytes_never_overlook_a_character() {
        for c in '\0'..=char::MAX {
            let text = c.to_string();
            let seen = scan::name(&text);
            let closer = seen.is_odd();
            assert!(!is_sign(c) || closer || seen.any(Seen::SIGN), "{:x}", c as u32);
            assert!(
                !looks_latin(c) || closer || c == 'ı' || c == 'ɑ' || c == 'ɡ' || c == 'ɖ',
                "{:x}",
                c as u32
            );
            if c.is_alphabetic() && !is_latin(c) {
                assert!(closer, "{:x}", c as u32);
            }
            assert!(!c.is_numeric() || seen.any(Seen::DIGIT.and(Seen::FOREIGN)) || closer, "{:x}", c as u32);
        }
    }
}
