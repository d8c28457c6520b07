//! Splitting text into rows and cells, in place: a cell is a part of the text, only one with quotation marks inside is copied.
//!
//! The same rows and cells as the csv crate finds (its tests below are the judge), for a third of its steps: this is what most of
//! the time of reading a table would go into.

use memchr::memchr;
use std::ops::Range;

/// A cell: its place in the text, or in the buffer of what had to be copied.
#[derive(Clone, Debug)]
enum Cell {
    Here(Range<usize>),
    Copied(Range<usize>),
}

/// Goes over the rows of a block of whole rows.
pub(super) struct Rows<'t> {
    text: &'t str,
    at: usize,
    delimiter: u8,
    cells: Vec<Cell>,
    copied: String,
}

impl<'t> Rows<'t> {
    pub(super) fn new(text: &'t str, delimiter: u8) -> Rows<'t> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Rows { text, at: 0, delimiter, cells: Vec::new(), copied: String::new() }
    }

    /// Goes on to the next row; gives its bytes as they stand in the text.
    pub(super) fn next(&mut self) -> Option<&'t [u8]> {
        let bytes = self.text.as_bytes();
        while let Some(b'\n' | b'\r') = bytes.get(self.at) {
            self.at += 1;
        }
        let start = self.at;
        if start >= bytes.len() {
            return None;
        }
        self.cells.clear();
        self.copied.clear();
        loop {
            match bytes.get(self.at) {
                Some(b'"') => self.quoted(bytes),
                _ => {
                    let end = self.at + plain(bytes.get(self.at..).unwrap_or_default(), self.delimiter);
                    self.cells.push(Cell::Here(self.at..end));
                    self.at = end;
                }
            }
            // Here stands what ends a cell, or nothing.
            match bytes.get(self.at) {
                Some(b) if *b == self.delimiter => self.at += 1,
                _ => return bytes.get(start..self.at),
            }
        }
    }

    /// A cell that begins with a quotation mark: up to the mark that is not doubled, and what stands behind it.
    fn quoted(&mut self, bytes: &[u8]) {
        let start = self.at + 1;
        let (mut from, mut doubled) = (start, false);
        let end = loop {
            let rest = bytes.get(from..).unwrap_or_default();
            match memchr(b'"', rest) {
                Some(mark) if rest.get(mark + 1) == Some(&b'"') => {
                    doubled = true;
                    from += mark + 2;
                }
                Some(mark) => break from + mark,
                // It has no end.
                None => break bytes.len(),
            }
        };
        let behind = (end + 1).min(bytes.len());
        self.at = behind + plain(bytes.get(behind..).unwrap_or_default(), self.delimiter);
        if !doubled && self.at == behind {
            return self.cells.push(Cell::Here(start..end));
        }
        let from = self.copied.len();
        let mut inside = self.text.get(start..end).unwrap_or_default();
        while let Some((head, tail)) = inside.split_once("\"\"") {
            self.copied.push_str(head);
            self.copied.push('"');
            inside = tail;
        }
        self.copied.push_str(inside);
        self.copied.push_str(self.text.get(behind..self.at).unwrap_or_default());
        self.cells.push(Cell::Copied(from..self.copied.len()));
    }

    /// The cells of the row.
    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(|cell| {
            match cell {
                Cell::Here(range) => self.text.get(range.clone()),
                Cell::Copied(range) => self.copied.get(range.clone()),
            }
            .unwrap_or_default()
        })
    }
}

/// How many bytes stand before the next delimiter or line break.
#[inline]
fn plain(bytes: &[u8], delimiter: u8) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let mut rest = bytes;
    while let Some((word, behind)) = rest.split_first_chunk::<8>() {
        let w = u64::from_le_bytes(*word);
        // A byte that is taken away from itself borrows into its highest bit; the lowest such bit is exact.
        let zero = |b: u8| {
            let x = w ^ (ONES * u64::from(b));
            x.wrapping_sub(ONES) & !x
        };
        let hit = (zero(delimiter) | zero(b'\n') | zero(b'\r')) & (ONES << 7);
        if hit != 0 {
            return bytes.len() - rest.len() + hit.trailing_zeros() as usize / 8;
        }
        rest = behind;
    }
    let end = rest.iter().position(|b| *b == delimiter || *b == b'\n' || *b == b'\r').unwrap_or(rest.len());
    bytes.len() - rest.len() + end
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ours(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let mut rows = Rows::new(text, delimiter);
        let mut all = Vec::new();
        while rows.next().is_some() {
            all.push(rows.cells().map(str::to_owned).collect());
        }
        all
    }

    fn theirs(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new();
        let reader = reader.has_headers(false).flexible(true).delimiter(delimiter);
        let rows = reader.from_reader(text.as_bytes()).into_records();
        rows.map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn cases() {
        let long = "Số 1, Phố Mẫu, phường Phúc Xá";
        for text in [
            "",
            "\n\r\n",
            "a",
            "a,",
            ",",
            "\"",
            "\"\"",
            "\"\"\"",
            "\"a\"\"",
            "\"a\"b\"c,d\ne",
            "\"a\" ,b",
            "a\"b\"\n\"a,\nb\"\r\nc\rd",
            "\u{feff}a,b\n\u{feff}c",
            &format!("{long};\"{long}\",\"\"\"{long}\"\"\"\n{long}"),
        ] {
            for delimiter in [b',', b';', b'\t', b'|'] {
                assert_eq!(ours(text, delimiter), theirs(text, delimiter), "{text:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn finds_what_the_csv_crate_finds(text in "[aé,;\"\"\r\n ]{0,60}") {
            prop_assert_eq!(ours(&text, b','), theirs(&text, b','));
            prop_assert_eq!(ours(&text, b';'), theirs(&text, b';'));
        }

        #[test]
        fn also_in_ordinary_tables(text in "((\"[a-zé, \n]{0,20}\"|[a-zé ]{0,20})[,\n]){0,12}") {
            prop_assert_eq!(ours(&text, b','), theirs(&text, b','));
        }
    }
}
