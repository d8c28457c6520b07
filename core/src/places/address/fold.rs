//! Letters without their marks, for matching place names only; nothing folded here is ever shown.
//!
//! The key of a name is its letters in lower case without marks, spaces, hyphens and apostrophes, `y` as `i` and `k`
//! as `c` but in `kh`: lists and people differ in all of these (Quí/Quý, Đắk Lắk/Đắc Lắc, Bắc Kạn/Bắc Cạn, Ea H'leo/EaHleo).
//! The marks are kept beside it, the tone moved to the end of the syllable, so that hòa equals hoà and Bằng differs from Bang.

use crate::text::latin;

/// One folded letter: base letter or digit, and its marks (tone in the low three bits, shape above).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    pub(super) base: u8,
    pub(super) marks: u8,
}

pub(super) const TONE: u8 = 0b111;

/// The letter under its marks.
fn letter(c: char) -> Option<Letter> {
    // The Icelandic letter stands for Đ in text that went through the wrong code page.
    let taken = latin::letter(if matches!(c, 'ð' | 'Ð') { 'đ' } else { c })?;
    let (base, shape) = match *latin::ALPHABET.get(usize::from(taken.id).checked_sub(1)?)? {
        'ă' => (b'a', 1),
        'â' => (b'a', 2),
        'ê' => (b'e', 2),
        'ô' => (b'o', 2),
        'ơ' => (b'o', 3),
        'ư' => (b'u', 3),
        'đ' => (b'd', 4),
        plain => (u8::try_from(plain).ok()?, 0),
    };
    Some(Letter { base, marks: shape << 3 | taken.tone })
}

/// What a character is to the matcher.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Part of a word.
    Letter(Letter),
    /// A mark for the letter before: (tone or 0, shape or 0).
    Mark(u8, u8),
    /// Part of a word no name is written with.
    Foreign,
    /// Nothing at all: apostrophes and characters without width.
    Nothing,
    /// Between words; the greater, the stronger.
    Gap(u8),
}

/// A gap that no name crosses.
pub(super) const WALL: u8 = 3;
/// A gap that parts the levels of an address: comma, new line and the like.
pub(super) const COMMA: u8 = 4;

pub(super) fn classify(c: char) -> Class {
    match c {
        'a'..='z' | '0'..='9' => Class::Letter(Letter { base: c as u8, marks: 0 }),
        'A'..='Z' => Class::Letter(Letter { base: c.to_ascii_lowercase() as u8, marks: 0 }),
        ' ' | '\u{A0}' => Class::Gap(0),
        ',' | ';' | '\n' | '\r' | '|' | '\t' => Class::Gap(COMMA),
        '/' | '\\' | '(' | ')' | '[' | ']' | '"' => Class::Gap(WALL),
        '.' | ':' | '-' | '_' | '–' | '—' => Class::Gap(1),
        '\'' | '’' | '‘' | '`' | 'ʼ' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}' => {
            Class::Nothing
        }
        // Tones as latin numbers them.
        '\u{300}' | '\u{340}' => Class::Mark(1, 0),
        '\u{309}' => Class::Mark(2, 0),
        '\u{303}' => Class::Mark(3, 0),
        '\u{301}' | '\u{341}' => Class::Mark(4, 0),
        '\u{323}' => Class::Mark(5, 0),
        '\u{306}' => Class::Mark(0, 1),
        '\u{302}' => Class::Mark(0, 2),
        '\u{31B}' => Class::Mark(0, 3),
        _ => match letter(c) {
            Some(letter) => Class::Letter(letter),
            None if c.is_alphanumeric() || ('\u{1780}'..'\u{17D4}').contains(&c) => Class::Foreign,
            None => Class::Gap(1),
        },
    }
}

/// A running hash over folded letters. Not for hostile keys: the table it looks into is fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key(u64);

impl Key {
    pub(super) const EMPTY: Self = Self(0xcbf2_9ce4_8422_2325);

    pub(super) const fn with(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u64).wrapping_mul(0x0000_0100_0000_01b3))
    }

    pub(super) const fn number(self) -> u64 {
        self.0 ^ (self.0 >> 29)
    }
}

/// The letter as it counts in keys.
pub(super) const fn key_letter(base: u8, next: Option<u8>) -> u8 {
    match (base, next) {
        (b'y', _) => b'i',
        (b'k', Some(b'h')) => b'k',
        (b'k', _) => b'c',
        _ => base,
    }
}
