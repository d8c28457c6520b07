//! Cuts an address into words and the gaps between them; every word knows where it stands in the text.

use super::fold::{COMMA, Class, Key, TONE, WALL, classify, key_letter};

/// Longest address read, in bytes; a longer one is kept whole and unread.
pub const MAX_ADDRESS_BYTES: usize = 1024;
/// Most words of an address that are read.
pub const MAX_ADDRESS_WORDS: usize = 96;

/// One word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    /// Bytes in the text.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Letters in [`Tokens::letters`].
    from: usize,
    to: usize,
    /// Strength of the gap before it.
    pub(super) gap: u8,
    pub(super) number: bool,
    pub(super) foreign: bool,
    /// Every letter is a capital.
    pub(super) capitals: bool,
}

/// The words of one text.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    pub(super) list: Vec<Token>,
    /// Base letter as it counts in keys, and marks with the tone at the end of the word.
    letters: Vec<(u8, u8)>,
    /// Whether any letter carries a mark.
    pub(super) marked: bool,
    /// Whether any wall stands in the text.
    pub(super) walled: bool,
    /// Strength of the gap after the last word.
    pub(super) last_gap: u8,
}

impl Tokens {
    pub(super) fn of(text: &str) -> Option<Self> {
        if text.len() > MAX_ADDRESS_BYTES {
            return None;
        }
        let mut out = Self::default();
        out.letters.reserve(text.len());
        out.list.reserve(24);
        let mut gap = WALL;
        let mut open: Option<Token> = None;
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            let class = classify(c);
            if let Class::Gap(strength) = class {
                if let Some(token) = open.take() {
                    out.close(token)?;
                    gap = 0;
                }
                // A hyphen between spaces parts more than one inside a word.
                let spaced = strength == 1
                    && !matches!(c, '.' | ':' | '_')
                    && text.as_bytes().get(at.wrapping_sub(1)) == Some(&b' ');
                gap = gap.max(if spaced { 2 } else { strength });
                continue;
            }
            let here = out.letters.len();
            let token = open.get_or_insert(Token {
                start: at,
                end,
                from: here,
                to: here,
                gap,
                number: true,
                foreign: false,
                capitals: true,
            });
            token.end = end;
            match class {
                Class::Letter(l) => {
                    token.number &= l.base.is_ascii_digit();
                    token.capitals &= c.is_uppercase();
                    out.letters.push((l.base, l.marks));
                    token.to = here + 1;
                }
                Class::Mark(tone, shape) => {
                    if let Some((_, marks)) = out.letters.get_mut(token.from..).and_then(<[_]>::last_mut) {
                        *marks |= shape << 3 | tone;
                    }
                }
                Class::Foreign => {
                    token.foreign = true;
                    token.number = false;
                    out.letters.push((0xFF, 0));
                    token.to = here + 1;
                }
                Class::Nothing | Class::Gap(_) => {}
            }
        }
        out.last_gap = if open.is_some() { WALL } else { gap.max(WALL) };
        if let Some(token) = open.take() {
            out.close(token)?;
        }
        out.walled = out.list.iter().skip(1).any(|t| t.gap >= COMMA);
        Some(out)
    }

    /// Ends a word: joined forms such as `P8Q10` are cut, tones moved to the end, zeros in front of numbers dropped.
    fn close(&mut self, token: Token) -> Option<()> {
        if token.from == token.to {
            return Some(());
        }
        let mut cuts = [0usize; 8];
        let count = self.joined(&token, &mut cuts);
        let mut from = token.from;
        let mut gap = token.gap;
        for to in cuts.iter().take(count).copied().chain([token.to]) {
            // Words cut apart hold no mark, so letters and bytes run together.
            let (start, end) = if count == 0 {
                (token.start, token.end)
            } else {
                (token.start + from - token.from, token.start + to - token.from)
            };
            self.finish(Token { start, end, from, to, gap, ..token })?;
            from = to;
            gap = 0;
        }
        Some(())
    }

    /// `P8`, `Q10`, `P8Q10`, `phuong5`: cut where letters meet digits if all letters are words for ward or district.
    fn joined(&self, token: &Token, cuts: &mut [usize; 8]) -> usize {
        let letters = self.letters.get(token.from..token.to).unwrap_or_default();
        let plain = letters.len() == token.end - token.start;
        if !plain || letters.len() > 12 || !letters.iter().any(|l| l.0.is_ascii_digit()) {
            return 0;
        }
        let mut count = 0;
        let mut run = 0;
        for at in 1..=letters.len() {
            let digit = |i: usize| letters.get(i).map(|l| l.0.is_ascii_digit());
            if at < letters.len() && digit(at) == digit(run) {
                continue;
            }
            let word = letters.get(run..at).unwrap_or_default();
            let known = |w: &[u8]| word.iter().map(|l| &l.0).eq(w);
            let unit = [&b"p"[..], b"f", b"q", b"ph", b"phuong", b"quan", b"w"].into_iter().any(known);
            if digit(run) == Some(false) && !unit {
                return 0;
            }
            // A house number followed by letters is no ward.
            if run == 0 && digit(0) == Some(true) {
                return 0;
            }
            if at < letters.len() {
                let Some(slot) = cuts.get_mut(count) else { return 0 };
                *slot = token.from + at;
                count += 1;
            }
            run = at;
        }
        count
    }

    fn finish(&mut self, mut token: Token) -> Option<()> {
        let letters = self.letters.get_mut(token.from..token.to)?;
        token.number = letters.iter().all(|l| l.0.is_ascii_digit());
        if token.number {
            let zeros = letters.iter().take_while(|l| l.0 == b'0').count().min(letters.len() - 1);
            token.from += zeros;
        }
        let mut tone = 0;
        let mut any = 0;
        for at in 0..letters.len() {
            let next = letters.get(at + 1).map(|l| l.0);
            if let Some((base, marks)) = letters.get_mut(at) {
                *base = key_letter(*base, next);
                tone |= *marks & TONE;
                any |= *marks;
                *marks &= !TONE;
            }
        }
        if let Some((_, marks)) = letters.last_mut() {
            *marks |= tone;
        }
        self.marked |= any != 0;
        self.list.push(token);
        (self.list.len() <= MAX_ADDRESS_WORDS).then_some(())
    }

    /// The folded letters of words `a..b`.
    pub(super) fn letters(&self, a: usize, b: usize) -> impl Iterator<Item = (u8, u8)> + '_ {
        self.list
            .get(a..b)
            .unwrap_or_default()
            .iter()
            .flat_map(|t| self.letters.get(t.from..t.to).unwrap_or_default().iter().copied())
    }

    /// Key of words `a..b`.
    pub(super) fn key(&self, a: usize, b: usize) -> u64 {
        self.extend(Key::EMPTY, a, b).number()
    }

    /// Goes on with a key over words `a..b`.
    pub(super) fn extend(&self, key: Key, a: usize, b: usize) -> Key {
        self.letters(a, b).fold(key, |k, (base, _)| k.with(base))
    }

    /// Key of words `a..b` with their marks; and whether they carry any.
    pub(super) fn exact(&self, a: usize, b: usize) -> (u32, bool) {
        exact(self.letters(a, b))
    }

    /// Key of words `a..b` with their tones only; and whether they carry any mark.
    pub(super) fn toned(&self, a: usize, b: usize) -> (u32, bool) {
        let marked = self.letters(a, b).any(|(_, marks)| marks != 0);
        (exact(self.letters(a, b).map(|(base, marks)| (base, marks & TONE))).0, marked)
    }

    /// The gap after word `b - 1`.
    pub(super) fn gap_at(&self, b: usize) -> u8 {
        self.list.get(b).map_or(self.last_gap, |t| t.gap)
    }
}

fn exact(letters: impl Iterator<Item = (u8, u8)>) -> (u32, bool) {
    let mut key = Key::EMPTY;
    let mut any = 0;
    for (base, marks) in letters {
        key = key.with(base).with(marks);
        any |= marks;
    }
    (key.number() as u32, any != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        Tokens::of(text).unwrap().list.iter().map(|t| text.get(t.start..t.end).unwrap()).collect()
    }

    #[test]
    fn joined_wards_are_cut_and_house_numbers_are_not() {
        for (text, expected) in [
            ("P8Q10", &["P", "8", "Q", "10"][..]),
            ("12A/3B", &["12A", "3B"]),
            ("A12 phuong05", &["A12", "phuong", "05"]),
            ("F4,Q6", &["F", "4", "Q", "6"]),
            ("8P", &["8P"]),
            ("Q.10", &["Q", "10"]),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn keys_do_not_see_what_people_write_differently() {
        let all = |t: &str| {
            let tokens = Tokens::of(t).unwrap();
            tokens.key(0, tokens.list.len())
        };
        for (a, b) in [
            ("Hòa Bình", "HOÀ BÌNH"),
            ("Ea H'leo", "EaHleo"),
            ("Quí Đôn", "quy don"),
            ("Đắk Lắk", "Đắc Lắc"),
            ("Bà Rịa - Vũng Tàu", "Bà Rịa Vũng Tàu"),
            ("07", "7"),
            ("Mỹ Tho", "My\u{303} Tho"),
        ] {
            assert_eq!(all(a), all(b), "{a}");
        }
        assert_ne!(all("Bình Khánh"), all("Bình Chánh"));
    }

    #[test]
    fn marks_are_compared_by_syllable() {
        let all = |t: &str| {
            let tokens = Tokens::of(t).unwrap();
            tokens.exact(0, tokens.list.len()).0
        };
        assert_eq!(all("Hòa"), all("Hoà"));
        assert_eq!(all("Hòa"), all("Hoa\u{300}"));
        assert_ne!(all("Mường Bằng"), all("Mường Bang"));
    }

    #[test]
    fn too_long_is_not_read() {
        assert!(Tokens::of(&"a".repeat(MAX_ADDRESS_BYTES + 1)).is_none());
        assert!(Tokens::of(&"a ".repeat(MAX_ADDRESS_WORDS + 1)).is_none());
        assert!(Tokens::of(&"a ".repeat(MAX_ADDRESS_WORDS)).is_some());
    }
}
