//! Tables of the standard as one text each, a row a line, tabs between the cells.
//!
//! A table of small texts costs a shared library a pointer and a relocation for each of them, more than the texts themselves;
//! as one text it costs one. It is taken apart when it is first needed, which takes some 100 ns a row.

use std::ops::Deref;
use std::sync::OnceLock;

/// Takes the cells of a line one after the other; what is missing at its end is empty.
pub type Cells = std::str::Split<'static, char>;

/// What a line of a table becomes.
pub trait Line: Sized {
    /// Reads the cells of a line.
    fn of(cells: &mut Cells) -> Self;
}

/// The next cell.
pub(crate) fn cell(cells: &mut Cells) -> &'static str {
    cells.next().unwrap_or_default()
}

/// A table of the standard. It is used as a slice of its rows.
pub struct Lines<T: 'static> {
    text: &'static str,
    rows: OnceLock<Box<[T]>>,
}

impl<T: 'static> Lines<T> {
    /// The table of a text that the generator wrote.
    pub(crate) const fn new(text: &'static str) -> Self {
        Lines { text, rows: OnceLock::new() }
    }
}

impl<T: Line> Lines<T> {
    /// Takes the text apart. Never inlined: there is one of it for each kind of row, not one for each use of a table.
    #[cold]
    #[inline(never)]
    fn opened(&self) -> &[T] {
        self.rows.get_or_init(|| self.text.lines().map(|line| T::of(&mut line.split('\t'))).collect())
    }
}

impl<T: Line> Deref for Lines<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        match self.rows.get() {
            Some(rows) => rows,
            None => self.opened(),
        }
    }
}

impl<'a, T: Line> IntoIterator for &'a Lines<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> std::fmt::Debug for Lines<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} rows", self.text.lines().count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Pair(&'static str, &'static str);

    impl Line for Pair {
        fn of(cells: &mut Cells) -> Self {
            Pair(cell(cells), cell(cells))
        }
    }

    #[test]
    fn a_line_is_a_row_and_what_is_missing_is_empty() {
        static TABLE: Lines<Pair> = Lines::new("a\tb\nc\n\td\n");
        let rows: Vec<_> = TABLE.iter().map(|p| (p.0, p.1)).collect();
        assert_eq!(rows, [("a", "b"), ("c", ""), ("", "d")]);
        static EMPTY: Lines<Pair> = Lines::new("");
        assert!(EMPTY.is_empty());
    }
}
