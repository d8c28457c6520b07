//! The Latin letters and the combining marks of U+0300–U+036F, as look-up functions over generated tables.
//!
//! The tables come from the Unicode Character Database by way of the test below, which fails when they are stale
//! (`CHUAN_BLESS=1 cargo test -p chuan --lib latin` writes them anew).

#[path = "../generated/text_latin.rs"]
mod table;

/// First and last code point of the block of combining marks.
pub(super) const MARKS: std::ops::RangeInclusive<u32> = 0x0300..=0x036F;

/// Place of a letter in the dense tables: U+0000–U+02AF, then U+1E00–U+1EFF.
#[inline]
const fn slot(c: u32) -> Option<usize> {
    match c {
        0..0x2B0 => Some(c as usize),
        0x1E00..0x1F00 => Some(c as usize - 0x1E00 + 0x2B0),
        _ => None,
    }
}

/// Whether the tables know this character as a base (they know every character of their two blocks).
#[inline]
pub(super) const fn is_known(c: char) -> bool {
    slot(c as u32).is_some()
}

/// Whether `c` is a mark the tables know; U+034F, which joins but is no mark, is not.
#[inline]
pub(super) fn is_mark(c: char) -> bool {
    class(c) != 0
}

/// Canonical combining class of a mark of U+0300–U+036F, 0 for everything else.
#[inline]
pub(super) fn class(mark: char) -> u8 {
    let index = (mark as u32).wrapping_sub(0x300) as usize;
    table::CLASS.get(index).copied().unwrap_or(0)
}

/// The letter that `base` and `mark` make together, when Unicode has one.
#[inline]
pub(super) fn compose(base: char, mark: char) -> Option<char> {
    // The quick table says again what the parts say.
    if !cfg!(feature = "quick") {
        return compose_by_parts(base, mark);
    }
    let column = *table::COLUMN.get((mark as u32).wrapping_sub(0x300) as usize)?;
    let row = *table::ROW.get(slot(base as u32)?)?;
    if row == 0 || column == 0 {
        return None;
    }
    let index = (usize::from(row) - 1) * table::COLUMNS + usize::from(column) - 1;
    match table::COMPOSED.get(index).copied() {
        None | Some(0) => None,
        Some(unit) => char::from_u32(u32::from(unit)),
    }
}

/// What is composed of characters of the tables and is none of them.
const ELSEWHERE: [(char, char, char); 6] = [
    ('<', '\u{338}', '\u{226e}'),
    ('=', '\u{338}', '\u{2260}'),
    ('>', '\u{338}', '\u{226f}'),
    ('\u{a8}', '\u{300}', '\u{1fed}'),
    ('\u{a8}', '\u{301}', '\u{385}'),
    ('\u{a8}', '\u{342}', '\u{1fc1}'),
];

/// The same by a look through the parts of every letter.
fn compose_by_parts(base: char, mark: char) -> Option<char> {
    let parts = (u16::try_from(base as u32).ok()?, u8::try_from((mark as u32).checked_sub(0x300)?).ok()?);
    let mut all = table::BASES.iter().zip(&table::MARKS);
    let Some(at) = all.position(|(b, m)| base != '\0' && (*b, *m) == parts) else {
        return ELSEWHERE.iter().find(|(b, m, _)| (*b, *m) == (base, mark)).map(|(.., made)| *made);
    };
    char::from_u32(match u32::try_from(at).ok()? {
        at @ 0..0x2B0 => at,
        at => at - 0x2B0 + 0x1E00,
    })
}

/// The letter and the mark that `c` is made of, when it is made of two.
#[inline]
pub(super) fn decompose(c: char) -> Option<(char, char)> {
    let slot = slot(c as u32)?;
    let (base, mark) = (*table::BASES.get(slot)?, *table::MARKS.get(slot)?);
    if base == 0 {
        return None;
    }
    Some((char::from_u32(u32::from(base))?, char::from_u32(0x300 + u32::from(mark))?))
}

/// The letter that `letter` and one more mark make, in whatever order Unicode builds it (`â` and a dot below: `ậ`).
pub(super) fn join(letter: char, mark: char) -> Option<char> {
    compose(letter, mark).or_else(|| {
        let (base, inner) = decompose(letter)?;
        compose(compose(base, mark)?, inner)
    })
}

/// The small ASCII letter under all diacritics (`Ậ` gives `a`, `Đ` and its look-alike `Ð` give `d`), when there is one.
#[inline]
pub(super) fn plain(c: char) -> Option<char> {
    match table::PLAIN.get(slot(c as u32)?) {
        None | Some(0) => None,
        Some(&byte) => Some(char::from(byte)),
    }
}

/// The letters of the Vietnamese alphabet and of its neighbours in their order; the number of a letter is its place here,
/// from 1.
pub(crate) const ALPHABET: [char; 33] = [
    'a', 'ă', 'â', 'b', 'c', 'd', 'đ', 'e', 'ê', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'ô', 'ơ',
    'p', 'q', 'r', 's', 't', 'u', 'ư', 'v', 'w', 'x', 'y', 'z',
];

/// A letter taken apart: its number in [`ALPHABET`], its tone (0 none, huyền, hỏi, ngã, sắc, nặng 5) and its case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    pub(crate) id: u8,
    pub(crate) tone: u8,
    pub(crate) upper: bool,
}

/// Takes a letter apart; `None` for what is no letter of the alphabet with at most one tone.
#[inline]
pub(crate) fn letter(c: char) -> Option<Letter> {
    let packed = *table::LETTERS.get(slot(c as u32)?)?;
    if packed == 0 {
        return None;
    }
    Some(Letter { id: (packed & 63) as u8, tone: (packed >> 6 & 7) as u8, upper: packed >> 9 == 1 })
}

/// The letter of that number, tone and case.
pub(super) fn assemble(letter: Letter) -> Option<char> {
    let base = *ALPHABET.get(usize::from(letter.id).checked_sub(1)?)?;
    let base = if letter.upper { base.to_uppercase().next()? } else { base };
    match letter.tone {
        0 => Some(base),
        tone => join(base, *TONE_MARKS.get(usize::from(tone) - 1)?),
    }
}

/// The tone marks in the order of the tones: huyền, hỏi, ngã, sắc, nặng.
pub(super) const TONE_MARKS: [char; 5] = ['\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}'];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::fmt::Write;
    use unicode_normalization::char as unicode;

    fn letters() -> impl Iterator<Item = char> {
        (0..0x2B0u32).chain(0x1E00..0x1F00).filter_map(char::from_u32)
    }

    fn marks() -> impl Iterator<Item = char> {
        MARKS.filter_map(char::from_u32)
    }

    fn parts(c: char) -> Option<(char, char)> {
        let mut all = Vec::new();
        unicode::decompose_canonical(c, |part| all.push(part));
        let mark = all.pop().filter(|_| !all.is_empty())?;
        let base = all.into_iter().reduce(|a, b| unicode::compose(a, b).unwrap())?;
        Some((base, mark))
    }

    fn plain_of(c: char) -> u8 {
        let mut base = c;
        while let Some((inner, _)) = parts(base) {
            base = inner;
        }
        // Letters with a stroke have no decomposition; these are the ones met in names, with the eth that stands for Đ.
        let base = match base {
            'Đ' | 'đ' | 'Ð' | 'ð' => 'd',
            'Ø' | 'ø' => 'o',
            'Ł' | 'ł' => 'l',
            'Ƀ' | 'ƀ' => 'b',
            'Ħ' | 'ħ' => 'h',
            'Ŧ' | 'ŧ' => 't',
            'ı' => 'i',
            other => other,
        };
        if base.is_ascii_alphanumeric() { base.to_ascii_lowercase() as u8 } else { 0 }
    }

    fn letter_of(c: char) -> u16 {
        let (mut rest, mut tone) = (c, 0);
        let id = loop {
            let mut lowered = rest.to_lowercase();
            let small = lowered.next().unwrap();
            if lowered.next().is_some() {
                return 0;
            }
            if let Some(at) = ALPHABET.iter().position(|&a| a == small) {
                break at + 1;
            }
            // Take the tone out from under a circumflex or a horn: ậ is ạ and a circumflex to Unicode.
            let Some((base, mark)) = parts(rest) else { return 0 };
            match TONE_MARKS.iter().position(|&m| m == mark) {
                Some(at) if tone == 0 => {
                    tone = at + 1;
                    rest = base;
                }
                _ => match parts(base) {
                    Some((inner, under)) if tone == 0 && TONE_MARKS.contains(&under) => {
                        tone = TONE_MARKS.iter().position(|&m| m == under).unwrap() + 1;
                        let Some(joined) = unicode::compose(inner, mark) else { return 0 };
                        rest = joined;
                    }
                    _ => return 0,
                },
            }
        };
        u16::try_from(id | tone << 6 | usize::from(c.is_uppercase()) << 9).unwrap()
    }

    fn list(out: &mut String, head: &str, items: &[String]) {
        writeln!(out, "\npub(super) const {head} = [").unwrap();
        for line in items.chunks(16) {
            writeln!(out, "    {},", line.join(", ")).unwrap();
        }
        writeln!(out, "];").unwrap();
    }

    fn render() -> String {
        let columns: Vec<char> =
            marks().filter(|&m| letters().any(|b| unicode::compose(b, m).is_some())).collect();
        let rows: Vec<char> =
            letters().filter(|&b| marks().any(|m| unicode::compose(b, m).is_some())).collect();
        let mut out = String::from(
            "// Generated by the test `latin::tests::tables_are_current` from the Unicode Character Database. Do not edit.\n",
        );
        writeln!(out, "#![cfg_attr(rustfmt, rustfmt_skip)]").unwrap();
        writeln!(out, "\npub(super) const COLUMNS: usize = {};", columns.len()).unwrap();
        let n = letters().count();
        let class: Vec<_> = marks().map(|m| unicode::canonical_combining_class(m).to_string()).collect();
        list(&mut out, "CLASS: [u8; 112]", &class);
        let column: Vec<_> =
            marks().map(|m| columns.iter().position(|&c| c == m).map_or(0, |i| i + 1).to_string()).collect();
        list(&mut out, "COLUMN: [u8; 112]", &column);
        let row: Vec<_> =
            letters().map(|b| rows.iter().position(|&c| c == b).map_or(0, |i| i + 1).to_string()).collect();
        list(&mut out, &format!("ROW: [u8; {n}]"), &row);
        let composed: Vec<_> = rows
            .iter()
            .flat_map(|&b| {
                columns.iter().map(move |&m| unicode::compose(b, m).map_or(0, u32::from).to_string())
            })
            .collect();
        list(&mut out, &format!("COMPOSED: [u16; {}]", composed.len()), &composed);
        // Two columns pack better than pairs, behind which a byte lies idle.
        let bases: Vec<_> =
            letters().map(|c| parts(c).map_or(0, |(base, _)| u32::from(base)).to_string()).collect();
        list(&mut out, &format!("BASES: [u16; {n}]"), &bases);
        let marks: Vec<_> =
            letters().map(|c| parts(c).map_or(0, |(_, mark)| u32::from(mark) - 0x300).to_string()).collect();
        list(&mut out, &format!("MARKS: [u8; {n}]"), &marks);
        let plain: Vec<_> = letters().map(|c| plain_of(c).to_string()).collect();
        list(&mut out, &format!("PLAIN: [u8; {n}]"), &plain);
        let taken: Vec<_> = letters().map(|c| letter_of(c).to_string()).collect();
        list(&mut out, &format!("LETTERS: [u16; {n}]"), &taken);
        out
    }

    #[test]
    fn tables_are_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated/text_latin.rs");
        let fresh = render();
        if std::env::var_os("CHUAN_BLESS").is_some() {
            std::fs::write(path, &fresh).unwrap();
        }
        assert!(std::fs::read_to_string(path).unwrap() == fresh, "stale: run with CHUAN_BLESS=1");
    }

    #[test]
    fn agrees_with_unicode_on_every_pair() {
        let ours: BTreeSet<_> =
            letters().flat_map(|b| marks().filter_map(move |m| compose(b, m).map(|c| (b, m, c)))).collect();
        let theirs: BTreeSet<_> = letters()
            .flat_map(|b| marks().filter_map(move |m| unicode::compose(b, m).map(|c| (b, m, c))))
            .collect();
        assert_eq!(ours, theirs);
        for c in letters() {
            assert_eq!(decompose(c), parts(c));
        }
    }

    #[test]
    fn letters_come_apart_and_together() {
        for (c, id, tone) in [('a', 1, 0), ('Ậ', 3, 5), ('ề', 9, 1), ('đ', 7, 0), ('Ữ', 28, 3), ('ý', 32, 4)]
        {
            let letter = letter(c).unwrap();
            assert_eq!((letter.id, letter.tone, letter.upper), (id, tone, c.is_uppercase()));
        }
        assert_eq!(letter('ç'), None);
        for c in letters() {
            if let Some(taken) = letter(c) {
                assert_eq!(assemble(taken), Some(c));
            }
        }
    }

    #[test]
    fn the_parts_alone_compose_as_the_table_does() {
        for base in letters().chain(['\0', '\u{3b1}', '\u{10000}']) {
            for mark in marks().chain(['a', '\0', '\u{400}', '\u{10300}']) {
                assert_eq!(compose_by_parts(base, mark), compose(base, mark), "{base:?} {mark:?}");
            }
        }
    }
}
