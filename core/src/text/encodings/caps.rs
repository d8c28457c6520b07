//! Capitals that an encoding cannot tell from small letters.
//!
//! TCVN3 has seven accented capitals; a toned capital is typed in a font whose small letters look like capitals, or
//! keeps the code of the small letter (`TÊN Tổ CHứC` in spreadsheets of 2007). The letters around decide.

use super::table::Table;
#[cfg(test)]
use super::table::unpack;
use crate::text::case::upper;

/// Raises the words that were capitals, line by line; true when something changed.
///
/// A word is raised when its certain letters are capitals beyond the first one and none is small. A word without certain
/// letters (`Tổ`, `Hà`) follows the line: it is raised when some word of the line was, and no word shows a small letter.
pub(super) fn restore(table: &Table, text: &mut String) -> bool {
    if !has_two_capitals(text.as_bytes()) {
        return false;
    }
    let mut out = String::with_capacity(text.len());
    let mut changed = false;
    for line in text.split_inclusive('\n') {
        if !has_two_capitals(line.as_bytes()) {
            out.push_str(line);
            continue;
        }
        let words = || line.split_inclusive(|c: char| !c.is_alphabetic());
        let (mut raised, mut small) = (false, false);
        for word in words() {
            match evidence(table, word) {
                Evidence::Capitals => raised = true,
                Evidence::Small => small = true,
                Evidence::None => {}
            }
        }
        for word in words() {
            let raise = match evidence(table, word) {
                Evidence::Capitals => true,
                Evidence::Small => false,
                Evidence::None => raised && !small,
            };
            if raise {
                let new = upper(word);
                changed |= new != word;
                out.push_str(&new);
            } else {
                out.push_str(word);
            }
        }
    }
    *text = out;
    changed
}

enum Evidence {
    Capitals,
    Small,
    None,
}

fn evidence(table: &Table, word: &str) -> Evidence {
    let mut capitals = 0;
    for (index, c) in word.chars().filter(|c| c.is_alphabetic()).enumerate() {
        if c.is_uppercase() {
            capitals += usize::from(index > 0);
        } else if !is_merged(table, c) {
            return Evidence::Small;
        }
    }
    if capitals > 0 { Evidence::Capitals } else { Evidence::None }
}

/// Whether the code of this small letter serves its capital too.
fn is_merged(table: &Table, c: char) -> bool {
    let mut capital = c.to_uppercase();
    match (table.write(c), capital.next().and_then(|u| table.write(u))) {
        (Some(small), Some(large)) => small == large,
        _ => false,
    }
}

/// Quick look: without a capital after a capital or after an accented letter, no word qualifies.
fn has_two_capitals(text: &[u8]) -> bool {
    // Pieces folded without an exit are what the compiler turns into vector instructions; each sees two bytes of the next.
    const PIECE: usize = 256;
    (0..text.len()).step_by(PIECE).any(|start| {
        let piece = text.get(start..text.len().min(start + PIECE + 2)).unwrap_or_default();
        let next = piece.get(1..).unwrap_or_default();
        let third = piece.get(2..).unwrap_or_default();
        let mut hit = false;
        for (&a, (&b, &c)) in piece.iter().zip(next.iter().zip(third)) {
            hit |= pair(a, b) | (a.is_ascii_uppercase() & accented_capital(b, c));
        }
        let last = next.len().checked_sub(1).and_then(|at| Some((*piece.get(at)?, *next.get(at)?)));
        hit || last.is_some_and(|(a, b)| pair(a, b))
    })
}

/// The last byte of an accented letter is 0x80 or more; taking it for a capital only costs a closer look.
const fn pair(a: u8, b: u8) -> bool {
    b.is_ascii_uppercase() & (a.is_ascii_uppercase() | (a >= 0x80))
}

/// The seven accented capitals that have codes: Ă Đ, Â Ê Ô, Ơ Ư.
const fn accented_capital(b: u8, c: u8) -> bool {
    (b == 0xC4) & ((c == 0x82) | (c == 0x90))
        | (b == 0xC3) & ((c == 0x82) | (c == 0x8A) | (c == 0x94))
        | (b == 0xC6) & ((c == 0xA0) | (c == 0xAF))
}

/// For the tests: what a code reads as.
#[cfg(test)]
fn reads(table: &Table, byte: u8) -> Option<char> {
    unpack(table.alone(byte))
}

#[cfg(test)]
mod tests {
    use super::super::{Encoding, decode, encode};
    use super::*;

    #[test]
    fn headings_come_back_names_stay() {
        let kept = [
            "Nguyễn Thị Hà",
            "Hà",
            "Lý Tú Bà",
            "Tổ chức",
            "xã Ea Súp",
            "UBND xã Hòa Bình",
            "CHỦ TỊCH\nPhạm Tú",
        ];
        for text in kept {
            assert_eq!(decode(Encoding::Tcvn3, &encode(Encoding::Tcvn3, text).bytes).text, text);
        }
        let restored = ["TÊN TỔ CHỨC", "NGUYỄN THỊ HÀ", "ỦY BAN NHÂN DÂN", "HÀ NỘI", "UỶ BAN TỈNH ĐẮK LẮK"];
        for text in restored {
            let decoded = decode(Encoding::Tcvn3, &encode(Encoding::Tcvn3, text).bytes);
            assert_eq!(decoded.text, text);
            assert!(decoded.case_restored);
        }
    }

    #[test]
    fn merged_codes_read_small() {
        let table = Encoding::Tcvn3.table().unwrap();
        assert_eq!(reads(table, 0xB8), Some('á'));
        assert!(is_merged(table, 'á') && !is_merged(table, 'â') && !is_merged(table, 'b'));
    }
}
