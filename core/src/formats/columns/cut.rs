//! Cutting a table into blocks of whole rows, so that several threads can read it.

use memchr::{memchr, memrchr};

/// How many bytes from the front end with a whole row; 0 when not even one row is whole. The bytes must begin with a row.
///
/// A line break between quotation marks is part of a cell. `last` says that no more bytes come, so that the last row needs no
/// line break.
///
/// ```
/// use chuan::formats::columns::cut;
/// assert_eq!(cut(b"1,2\n3,\"a\nb\"\n4,", b',', false), 12);
/// assert_eq!(cut(b"1,\"a\nb", b',', false), 0);
/// ```
#[must_use]
pub fn cut(bytes: &[u8], delimiter: u8, last: bool) -> usize {
    if last {
        return bytes.len();
    }
    // Without any line feed the lines may end as on old Macintoshes.
    let at = last_outside(bytes, delimiter, b'\n').or_else(|| last_outside(bytes, delimiter, b'\r'));
    at.map_or(0, |at| at + 1)
}

/// Where a line break stands for the last time outside of cells between quotation marks.
fn last_outside(bytes: &[u8], delimiter: u8, wanted: u8) -> Option<usize> {
    let find = |from: usize| memchr(b'"', bytes.get(from..)?).map(|at| from + at);
    let (mut last, mut from) = (None, 0);
    // Of what lies outside from a place on, up to another.
    let mut look = |from: usize, to: usize| {
        let found = bytes.get(from..to).and_then(|part| memrchr(wanted, part));
        last = found.map(|at| from + at).or(last);
    };
    let mut mark = find(0);
    loop {
        let Some(open) = mark else {
            look(from, bytes.len());
            return last;
        };
        // Only a mark that begins a cell is one that has an end; any other is part of its cell.
        let before = open.checked_sub(1).and_then(|at| bytes.get(at));
        let begins = before.is_none_or(|b| *b == delimiter || matches!(b, b'\n' | b'\r'));
        if !begins {
            mark = find(open + 1);
            continue;
        }
        look(from, open);
        let mut inside = open + 1;
        loop {
            let Some(close) = find(inside) else { return last };
            if bytes.get(close + 1) != Some(&b'"') {
                from = close + 1;
                break;
            }
            inside = close + 2;
        }
        mark = find(from);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(bytes: &[u8]) -> Vec<csv::ByteRecord> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
        reader.byte_records().map(Result::unwrap).collect()
    }

    /// The same, one byte after the other.
    fn slowly(bytes: &[u8], delimiter: u8) -> usize {
        let (mut feed, mut carriage) = (0, 0);
        let mut state = State::Start;
        for (at, &b) in bytes.iter().enumerate() {
            state = match (state, b) {
                (State::Quoted, b'"') => State::MaybeEnd,
                (State::Quoted, _) => State::Quoted,
                (State::Start, b'"') => State::Quoted,
                (State::MaybeEnd, b'"') => State::Quoted,
                (_, b'\n') => {
                    feed = at + 1;
                    State::Start
                }
                (_, b'\r') => {
                    carriage = at + 1;
                    State::Start
                }
                (_, b) if b == delimiter => State::Start,
                _ => State::Plain,
            };
        }
        if feed > 0 { feed } else { carriage }
    }

    #[derive(Clone, Copy)]
    enum State {
        /// Before the first byte of a cell.
        Start,
        /// In a cell without quotation marks.
        Plain,
        /// Between quotation marks.
        Quoted,
        /// After a quotation mark that ends the cell or is the first of two.
        MaybeEnd,
    }

    proptest! {
        #[test]
        fn cuts_where_a_walk_over_the_bytes_does(text in "[a,;\"\"\r\n]{0,60}") {
            prop_assert_eq!(cut(text.as_bytes(), b',', false), slowly(text.as_bytes(), b','));
            prop_assert_eq!(cut(text.as_bytes(), b';', false), slowly(text.as_bytes(), b';'));
        }

        /// Rows of the pieces are the rows of the whole, wherever it is cut.
        #[test]
        fn pieces_make_the_whole(text in "[a,\"\r\n]{0,40}", at in 0usize..40) {
            let bytes = text.as_bytes();
            let end = cut(&bytes[..at.min(bytes.len())], b',', false);
            let mut pieces = rows(&bytes[..end]);
            pieces.extend(rows(&bytes[end..]));
            prop_assert_eq!(pieces, rows(bytes));
        }
    }

    #[test]
    fn cases() {
        let cases: [(&[u8], usize); 8] = [
            (b"", 0),
            (b"a", 0),
            (b"a\n", 2),
            (b"a\rb", 2),
            (b"\"a\"\"\n\"\nb", 7),
            (b"a\"b\nc", 4),
            (b"\"a\" \"\nb", 6),
            (b"1\r\n2\r", 3),
        ];
        for (bytes, expected) in cases {
            assert_eq!(cut(bytes, b',', false), expected, "{:?}", String::from_utf8_lossy(bytes));
            assert_eq!(cut(bytes, b',', true), bytes.len());
        }
    }
}
