//! One pass over the texts of a record, shared by every rule that looks at texts: what it settles as ordinary need not be
//! looked at again. A bit says that something is there, or that a closer look is due; it never proves that something is wrong.

use super::super::Look;
use crate::records::{Citizen, PersonName};
use crate::rules::plan::Memo;
use crate::rules::sweep::QUICK;

/// What the bytes of some texts say together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen(u16);

impl Seen {
    /// A small letter of ASCII.
    pub(super) const LOWER: Seen = Seen(1);
    /// A capital of ASCII.
    pub(super) const UPPER: Seen = Seen(2);
    /// A digit of ASCII.
    pub(super) const DIGIT: Seen = Seen(4);
    /// A full stop.
    pub(super) const DOT: Seen = Seen(8);
    /// A sign of ASCII that is neither letter, digit, blank, apostrophe, hyphen nor dot.
    pub(super) const SIGN: Seen = Seen(16);
    /// The first byte of a letter that Vietnamese does not use.
    pub(super) const FOREIGN: Seen = Seen(32);
    /// Anything that clean text does not hold, or that only a closer look can tell from it.
    const SUSPECT: Seen = Seen(64);
    const BLANK: Seen = Seen(128);
    /// Two bytes that begin something else than a Vietnamese letter: × ÷, Ð ð, Ɖ, Greek, and U+1000 to U+1E7F.
    pub(super) const PAIR: Seen = Seen(256);

    /// Whether any of these was seen.
    pub(super) const fn any(self, of: Seen) -> bool {
        self.0 & of.0 != 0
    }

    pub(super) const fn and(self, other: Seen) -> Seen {
        Seen(self.0 | other.0)
    }

    /// Whether a letter may be there that needs to be decoded.
    pub(super) const fn is_odd(self) -> bool {
        self.any(Seen::FOREIGN.and(Seen::PAIR))
    }
}

/// What each byte says by itself.
static BYTES: [u8; 256] = {
    let mut table = [0; 256];
    let mut rest: &mut [u8] = &mut table;
    let mut b = 0u16;
    while let Some((place, tail)) = rest.split_first_mut() {
        let said = match b as u8 {
            b'a'..=b'z' => Seen::LOWER,
            b'A'..=b'Z' => Seen::UPPER,
            b'0'..=b'9' => Seen::DIGIT,
            b'.' => Seen::DOT,
            b' ' => Seen::BLANK,
            b'\'' | b'-' => Seen(0),
            b'\t'..=b'\r' => Seen::SUSPECT,
            0..=31 | 127 => Seen::SIGN.and(Seen::SUSPECT),
            0x21..=0x7E => Seen::SIGN,
            // Marks that should have been composed.
            0xCC | 0xCD => Seen::SUSPECT,
            // Letters of Latin with marks, and what follows a first byte.
            0x80..=0xBF | 0xC3..=0xC6 | 0xE1 => Seen(0),
            // Blanks, controls, invisible characters, private letters begin with one of these.
            0xC2 | 0xE2 | 0xE3 | 0xEE..=0xFF => Seen::FOREIGN.and(Seen::SUSPECT),
            _ => Seen::FOREIGN,
        };
        *place = said.0 as u8;
        rest = tail;
        b += 1;
    }
    table
};

/// What two neighbours say: the first gives a class, the second whether it is odd behind that class.
static PAIRS: [(u8, u8); 256] = {
    let mut table = [(0, 0); 256];
    let mut rest: &mut [(u8, u8)] = &mut table;
    let mut b = 0u16;
    while let Some((place, tail)) = rest.split_first_mut() {
        let class = match b {
            0xC3 => 1,
            0xC6 => 2,
            0xCD => 4,
            0xE1 => 8,
            _ => 0,
        };
        let mut odd = 0;
        if matches!(b, 0x90 | 0x97 | 0xB0 | 0xB7) {
            odd |= 1;
        }
        if b == 0x89 {
            odd |= 2;
        }
        // Marks up to 0xAF, Greek from there on.
        if b >= 0xB0 {
            odd |= 4;
        }
        if !matches!(b, 0xBA | 0xBB) {
            odd |= 8;
        }
        *place = (class, odd);
        rest = tail;
        b += 1;
    }
    table
};

fn byte(b: u8) -> u8 {
    BYTES.get(usize::from(b)).copied().unwrap_or(0)
}

/// What a name says.
pub(super) fn name(text: &str) -> Seen {
    let (mut all, mut odd, mut class) = (0u8, 0u8, 0u8);
    for b in text.bytes() {
        let (next, behind) = PAIRS.get(usize::from(b)).copied().unwrap_or((0, 0));
        all |= byte(b);
        odd |= class & behind;
        class = next;
    }
    let pair = if odd == 0 { Seen(0) } else { Seen::PAIR };
    Seen(u16::from(all)).and(pair)
}

/// Whether a text is certainly clean: composed, no blanks but single spaces inside, nothing invisible, nothing broken.
pub(in crate::rules) fn is_clean(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some((last, _)) = bytes.split_last() else { return true };
    // The last place is compared with nothing, so a blank there is looked for here; so is one at the beginning.
    if *last == b' ' || is_suspect(*last) || bytes.first() == Some(&b' ') {
        return false;
    }
    match bytes.last_chunk::<17>() {
        Some(last) if QUICK => {
            // Sixteen bytes and their right neighbours at a time; the last ones may be looked at twice.
            let (mut rest, mut clean) = (bytes, is_clean_run(last));
            while let Some(run) = rest.first_chunk::<17>() {
                clean &= is_clean_run(run);
                rest = rest.get(16..).unwrap_or_default();
            }
            clean
        }
        _ => {
            let (mut all, mut double, mut before) = (0u8, 0u8, 0u8);
            for b in bytes {
                let said = byte(*b);
                all |= said;
                double |= said & before;
                before = said;
            }
            all & Seen::SUSPECT.0 as u8 == 0 && double & Seen::BLANK.0 as u8 == 0
        }
    }
}

/// The same for sixteen bytes, of which no blank must stand before another. Written so that processors do it in a few steps.
fn is_clean_run(run: &[u8; 17]) -> bool {
    let ([here @ .., _], [_, behind @ ..]) = (run, run);
    let odd = |any, (a, b): (&u8, &u8)| any | is_suspect(*a) | ((*a == b' ') & (*b == b' '));
    !here.iter().zip(behind).fold(false, odd)
}

/// What [`Seen::SUSPECT`] says of a byte.
fn is_suspect(b: u8) -> bool {
    (b < 0x20) | (b == 0x7F) | (b & 0xFE == 0xCC) | (b == 0xC2) | (b & 0xFE == 0xE2) | (b >= 0xEE)
}

/// The names of the person: full, family, middle, given, other.
pub(super) fn names(name: &PersonName) -> [&str; 5] {
    [name.full.as_str(), name.family.as_str(), name.middle.as_str(), name.given.as_str(), name.other.as_str()]
}

const NAMES_DONE: u64 = 1 << 16;
const NAMES_JOINED: u64 = 1 << 20;
const TEXTS_DONE: u64 = 1 << 17;
const TEXTS_CLEAN: u64 = 1 << 18;
const TEXTS_FILLED: u64 = 1 << 19;

/// What all names of the person say together.
pub(super) fn of_names(c: &Citizen, look: &mut Look<'_>) -> Seen {
    if look.memo.bits & NAMES_DONE == 0 {
        let [full, family, middle, given, other] = names(&c.name);
        let parts = [family, middle, given];
        let mut seen = name(full).and(name(other));
        if is_joined(full, parts) {
            // What the parts say, the whole has said.
            look.memo.bits |= NAMES_JOINED;
        } else {
            seen = parts.into_iter().fold(seen, |all, text| all.and(name(text)));
        }
        look.memo.bits |= NAMES_DONE | u64::from(seen.0);
    }
    Seen(u16::try_from(look.memo.bits & 0xFFFF).unwrap_or(u16::MAX))
}

/// Whether the full name is its parts.
pub(super) fn names_are_joined(c: &Citizen, look: &mut Look<'_>) -> bool {
    of_names(c, look);
    look.memo.bits & NAMES_JOINED != 0
}

/// Whether a text is these parts, with one blank between those that are there.
pub(super) fn is_joined(text: &str, parts: [&str; 3]) -> bool {
    let mut rest = text.as_bytes();
    for part in parts.into_iter().filter(|p| !p.is_empty()) {
        if rest.len() < text.len() {
            let Some((b' ', behind)) = rest.split_first() else { return false };
            rest = behind;
        }
        let Some(behind) = rest.strip_prefix(part.as_bytes()) else { return false };
        rest = behind;
    }
    rest.is_empty()
}

/// Whether there are texts, and whether all of them are certainly clean: found out once for a record.
pub(super) fn once(memo: &mut Memo, find: impl FnOnce() -> (bool, bool)) -> (bool, bool) {
    if memo.bits & TEXTS_DONE == 0 {
        let (filled, clean) = find();
        memo.bits |= TEXTS_DONE | if filled { TEXTS_FILLED } else { 0 } | if clean { TEXTS_CLEAN } else { 0 };
    }
    (memo.bits & TEXTS_FILLED != 0, memo.bits & TEXTS_CLEAN != 0)
}

#[cfg(feature = "quick")]
/// What one pass over a full name settles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FullName {
    /// Letters of Vietnamese, blanks, apostrophes and hyphens only.
    pub(super) plain: bool,
    /// Capitals at the beginning of words and nowhere else; behind an apostrophe or a hyphen either stands.
    pub(super) capitals: bool,
    /// A small letter of ASCII.
    pub(super) small: bool,
    /// More than one word.
    pub(super) several: bool,
}

#[cfg(feature = "quick")]
/// What the bytes of letters are, and where in words letters stand.
mod letters {
    const SMALL: u8 = 1;
    const CAPITAL: u8 = 2;
    const BLANK: u8 = 3;
    const BETWEEN: u8 = 4;
    /// The kinds above; none for what stands for no letter, and for the first bytes of one.
    pub(super) const KIND: u8 = 7;
    /// The row for the next byte, where this one only begins a letter.
    pub(super) const ROW: u8 = 7 << 3;
    /// A sign or a digit.
    pub(super) const SIGN: u8 = 1 << 6;
    /// No letter of Vietnamese, or none that these tables know.
    pub(super) const DOUBT: u8 = 1 << 7;

    /// For each beginning of a letter, what the next byte makes of it.
    pub(super) static BYTES: [u8; 8 * 256] = {
        let mut table = [0; 8 * 256];
        let mut rest: &mut [u8] = &mut table;
        let mut n = 0u16;
        while let Some((place, tail)) = rest.split_first_mut() {
            *place = of((n >> 8) as u8, (n & 255) as u8);
            rest = tail;
            n += 1;
        }
        table
    };

    const fn of(row: u8, b: u8) -> u8 {
        match (row, b) {
            (0, b'a'..=b'z') => SMALL,
            (0, b'A'..=b'Z') => CAPITAL,
            (0, b' ') => BLANK,
            (0, b'\'' | b'-') => BETWEEN,
            (0, b'.') => BETWEEN | SIGN,
            (0, b'\t'..=b'\r') => 0,
            (0, 0..=0x7F) => SIGN,
            (0, 0xC3..=0xC6) => (b - 0xC2) << 3,
            (0, 0xE1) => 5 << 3,
            // À to Þ and ß to ÿ, without the signs × and ÷ and what is taken for Đ and đ.
            (1, 0x90 | 0x97 | 0xB0 | 0xB7) => DOUBT,
            (1, 0x80..=0x9E) => CAPITAL,
            (1, 0x9F..=0xBF) => SMALL,
            // Ă ă Đ đ Ĩ ĩ and their neighbours, Ũ ũ and theirs; further below Ạ to ỹ.
            (2, 0x80..=0xB7) | (3, 0x8A..=0xB7) | (6, 0xA0..=0xBF) | (7, 0x80..=0xB9) => {
                if b & 1 == 0 {
                    CAPITAL
                } else {
                    SMALL
                }
            }
            (4, 0xA0 | 0xAF) => CAPITAL,
            (4, 0xA1 | 0xB0) => SMALL,
            (5, 0xBA) => 6 << 3,
            (5, 0xBB) => 7 << 3,
            _ => DOUBT,
        }
    }

    /// Where in a text a letter was: before the first word (0), inside a word, behind a sign in it, behind a word.
    pub(super) const PLACE: u8 = 3 << 3;
    const INSIDE: u8 = 1 << 3;
    const BEHIND_SIGN: u8 = 2 << 3;
    const BEHIND_WORD: u8 = 3 << 3;
    /// A small letter.
    pub(super) const LOWER: u8 = 1;
    /// A capital inside a word, or a small letter at its beginning.
    pub(super) const ODD: u8 = 2;
    /// The beginning of another word.
    pub(super) const SECOND: u8 = 4;

    /// By place and kind: the next place, and which of the above was there.
    pub(super) static STEPS: [[u8; 8]; 4] = {
        let (small, second) = (INSIDE | LOWER, SECOND | BEHIND_SIGN);
        let (wall, word) = (BEHIND_SIGN, BEHIND_WORD);
        [
            [0, small | ODD, INSIDE, 0, wall, 0, 0, 0],
            [INSIDE, small, INSIDE | ODD, word, wall, INSIDE, INSIDE, INSIDE],
            [wall, small, INSIDE, word, wall, wall, wall, wall],
            [word, small | ODD | SECOND, INSIDE | SECOND, word, second, word, word, word],
        ]
    };
}

#[cfg(feature = "quick")]
/// Looks at a full name once.
pub(super) fn full_name(text: &[u8]) -> FullName {
    let (mut bytes, mut steps, mut row, mut place) = (0u8, 0u8, 0usize, 0u8);
    for b in text {
        let found = letters::BYTES.get(row | usize::from(*b)).copied().unwrap_or(letters::DOUBT);
        row = usize::from(found & letters::ROW) << 5;
        let at = usize::from(place & letters::PLACE | found & letters::KIND);
        place = letters::STEPS.as_flattened().get(at).copied().unwrap_or_default();
        bytes |= found;
        steps |= place;
    }
    let sure = bytes & letters::DOUBT == 0;
    FullName {
        plain: sure && bytes & letters::SIGN == 0,
        capitals: sure && steps & letters::ODD == 0,
        small: steps & letters::LOWER != 0,
        several: steps & letters::SECOND != 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clean_texts() {
        for text in ["", "Nguyễn Thị Thu Hà", "Số 1, Phố Mẫu", "H'Bia Niê-Kđăm", "Đỗ Ư Ơ Ỷ", "王"]
        {
            assert!(is_clean(text), "{text}");
        }
        for text in [
            " ",
            " Hà",
            "Hà ",
            "Hà  Nội",
            "Hà\tNội",
            "Ha\u{300}",
            "Hà\u{a0}Nội",
            "H\u{200b}à",
            "\u{feff}Hà",
            "\u{fffd}",
            "\u{1}",
        ] {
            assert!(!is_clean(text), "{text:?}");
        }
    }

    #[test]
    fn long_texts_are_looked_at_as_short_ones_are() {
        for b in 0..=255u8 {
            let long = byte(b) & Seen::SUSPECT.0 as u8 == 0;
            assert_eq!(!is_suspect(b), long, "{b:x}");
            assert_eq!(is_clean_run(&[b; 17]), long && b != b' ', "{b:x}");
        }
        for length in 1..60 {
            let plain = "a".repeat(length);
            assert!(is_clean(&plain));
            for at in 0..length {
                let with = |odd: &str| format!("{}{odd}{}", "a".repeat(at), "a".repeat(length - at));
                assert_eq!(is_clean(&with(" ")), at > 0, "{length} {at}");
                for odd in ["  ", "\u{feff}", "\u{300}", "\t", "\u{a0}"] {
                    assert!(!is_clean(&with(odd)), "{length} {at} {odd:?}");
                }
            }
        }
    }

    #[test]
    fn a_clean_text_is_left_alone_by_cleaning() {
        for c in '\0'..=char::MAX {
            for text in [c.to_string(), format!("a{c}b")] {
                // U+1680 is a blank that no one writes; it alone begins like a Vietnamese letter.
                if is_clean(&text) && c != '\u{1680}' {
                    assert!(crate::text::clean_report(&text).1.is_empty(), "{:x}", c as u32);
                }
            }
        }
    }
}
