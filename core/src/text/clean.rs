//! Cleaning of one value: the repairs that change no letter, with an account of what was done.

use super::nfc::to_nfc;
use std::borrow::Cow;

/// What [`clean_report`] had to do; a small set of flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cleaning(u8);

impl Cleaning {
    /// Letters were composed (the text was not NFC).
    pub const DECOMPOSED: Self = Self(1);
    /// Invisible characters were removed (U+200B–U+200D, U+2060, U+FEFF).
    pub const INVISIBLE: Self = Self(2);
    /// Odd blanks became spaces, or runs of blanks became one space.
    pub const SPACES: Self = Self(4);
    /// Blanks at the start or the end were removed.
    pub const TRIMMED: Self = Self(8);

    /// Whether nothing was done.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all flags of `other` are set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The flags of both.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Stable names of the flags that are set, for reports.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        [
            (Self::DECOMPOSED, "decomposed"),
            (Self::INVISIBLE, "invisible"),
            (Self::SPACES, "spaces"),
            (Self::TRIMMED, "trimmed"),
        ]
        .into_iter()
        .filter(move |(flag, _)| self.contains(*flag))
        .map(|(_, name)| name)
    }
}

/// Cleans one value: NFC, invisible characters removed, every blank a space, runs of blanks one space, ends trimmed.
///
/// U+00AD is never touched: in text that was read with the wrong encoding it is the letter `ư` of TCVN3. The C1 controls
/// stay for the same reason.
///
/// ```
/// use chuan::text::clean;
/// assert_eq!(clean(" Nguyễn\u{a0} Thị\tHà "), "Nguyễn Thị Hà");
/// assert_ne!(clean("H\u{ad}¬ng"), "H¬ng");
/// ```
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    clean_report(text).0
}

/// As [`clean`], and says what was done.
#[must_use]
pub fn clean_report(text: &str) -> (Cow<'_, str>, Cleaning) {
    let mut done = Cleaning::default();
    if looks_clean(text) {
        return (Cow::Borrowed(text), done);
    }
    let spaced = space(text, &mut done);
    let composed = match to_nfc(&spaced) {
        Cow::Borrowed(_) => None,
        Cow::Owned(new) => Some(new),
    };
    match composed {
        Some(new) => (Cow::Owned(new), done.union(Cleaning::DECOMPOSED)),
        None => (spaced, done),
    }
}

/// Blanks of every kind: the space, its relatives in Unicode and the line and tab controls; not U+0085, which is an
/// ellipsis in text read with the wrong encoding.
#[inline]
pub(super) const fn is_blank(c: char) -> bool {
    matches!(c, '\t'..='\r' | ' ' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{3000}')
}

/// Characters that take no room and carry no meaning in Vietnamese text.
#[inline]
pub(super) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// One pass over the bytes: true means certainly clean, so that [`clean`] changes nothing; false means look closer.
#[must_use]
pub fn looks_clean(text: &str) -> bool {
    let bytes = text.as_bytes();
    let suspect = bytes.iter().fold(false, |hit, &b| {
        // Lead bytes: C2 (no-break space), CC and CD (marks), E2, E3 and EF (other blanks, invisible characters).
        hit | (b < 0x0E) | matches!(b, 0xC2 | 0xCC | 0xCD | 0xE2 | 0xE3 | 0xEF)
    });
    let double =
        bytes.iter().zip(bytes.iter().skip(1)).fold(false, |hit, (&a, &b)| hit | (a == b' ' && b == b' '));
    // U+1680 is E1 9A 80; E1 also leads the Vietnamese letters, whose second byte is BA or BB.
    let ogham =
        bytes.iter().zip(bytes.iter().skip(1)).fold(false, |hit, (&a, &b)| hit | (a == 0xE1 && b == 0x9A));
    !suspect && !double && !ogham && bytes.first() != Some(&b' ') && bytes.last() != Some(&b' ')
}

fn space<'a>(text: &'a str, done: &mut Cleaning) -> Cow<'a, str> {
    let mut out = String::with_capacity(text.len());
    let mut run = 0usize;
    let mut odd = false;
    for c in text.chars() {
        if is_blank(c) {
            run += 1;
            odd |= c != ' ';
        } else if is_invisible(c) {
            *done = done.union(Cleaning::INVISIBLE);
        } else {
            if run > 0 {
                if out.is_empty() {
                    *done = done.union(Cleaning::TRIMMED);
                } else {
                    if run > 1 || odd {
                        *done = done.union(Cleaning::SPACES);
                    }
                    out.push(' ');
                }
                (run, odd) = (0, false);
            }
            out.push(c);
        }
    }
    if run > 0 {
        *done = done.union(Cleaning::TRIMMED);
    }
    if done.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(out) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cases() {
        let cases: [(&str, &str, &[&str]); 12] = [
            ("Nguyễn Thị Hà", "Nguyễn Thị Hà", &[]),
            ("", "", &[]),
            (" \u{a0}", "", &["trimmed"]),
            ("\u{feff}Hà", "Hà", &["invisible"]),
            ("Hà  Nội", "Hà Nội", &["spaces"]),
            ("Hà\u{a0}Nội", "Hà Nội", &["spaces"]),
            ("Hà\nNội ", "Hà Nội", &["spaces", "trimmed"]),
            ("Ha\u{300} Nội", "Hà Nội", &["decomposed"]),
            ("a\u{200b}\u{302}\u{323}", "ậ", &["decomposed", "invisible"]),
            ("H\u{ad}¬ng", "H\u{ad}¬ng", &[]),
            ("Ti\u{85}", "Ti\u{85}", &[]),
            ("x\u{1680}y", "x y", &["spaces"]),
        ];
        for (text, expected, names) in cases {
            let (cleaned, done) = clean_report(text);
            assert_eq!(cleaned, expected, "{text:?}");
            assert_eq!(done.names().collect::<Vec<_>>(), names, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn stable_and_honest(text in "[a\u{300}\u{302}\u{323} \t\u{a0}\u{ad}\u{85}\u{200b}\u{2060}\u{3000}\u{1680}ệĐ]{0,20}") {
            let (once, done) = clean_report(&text);
            prop_assert_eq!(done.is_empty(), *once == *text);
            let (twice, again) = clean_report(&once);
            prop_assert_eq!(&twice, &once);
            prop_assert!(again.is_empty());
            prop_assert_eq!(once.matches('\u{ad}').count(), text.matches('\u{ad}').count());
        }

        #[test]
        fn any_text(text in any::<String>()) {
            let (once, done) = clean_report(&text);
            prop_assert_eq!(done.is_empty(), *once == *text);
        }
    }
}
