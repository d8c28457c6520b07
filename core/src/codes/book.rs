//! Tables of the standard as a text for each column, where a text that stands often stands once.

use std::ops::Deref;
use std::sync::OnceLock;

/// What a row of a book becomes.
pub trait BookRow<const N: usize>: Sized {
    /// Takes the cells of a row.
    fn of(row: [&'static str; N]) -> Self;
}

/// Tables of one feature, as the generator writes them: a text for each column, a line for each row. A line `=7` says what
/// line 7 of its column says, counted from nought, and a line `=` what the line before it says.
///
/// The tables of several record types say much the same; as values of Rust, or as texts of their own, they would be several times
/// as large. A book is opened when one of its tables is first needed.
pub struct Book<T: 'static, const N: usize> {
    columns: [&'static str; N],
    rows: OnceLock<Box<[T]>>,
}

impl<T: BookRow<N>, const N: usize> Book<T, N> {
    /// A book of columns that the generator wrote.
    pub(crate) const fn new(columns: [&'static str; N]) -> Self {
        Book { columns, rows: OnceLock::new() }
    }

    #[cold]
    #[inline(never)]
    fn opened(&self) -> &[T] {
        self.rows.get_or_init(|| {
            let mut columns = self.columns.map(Column::of);
            let mut rows = Vec::new();
            while columns.first().is_some_and(Column::has_more) {
                rows.push(T::of(columns.each_mut().map(Column::next)));
            }
            rows.into_boxed_slice()
        })
    }
}

/// One table of a book. It is used as a slice of its rows.
#[derive(Debug)]
pub struct Chapter<T: 'static, const N: usize> {
    book: &'static Book<T, N>,
    from: u16,
    to: u16,
}

impl<T, const N: usize> Clone for Chapter<T, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, const N: usize> Copy for Chapter<T, N> {}

impl<T: BookRow<N>, const N: usize> Chapter<T, N> {
    /// The rows of a book from one to before another.
    pub(crate) const fn new(book: &'static Book<T, N>, from: u16, to: u16) -> Self {
        Chapter { book, from, to }
    }

    /// Its rows.
    pub fn rows(&self) -> &'static [T] {
        let rows = match self.book.rows.get() {
            Some(rows) => rows,
            None => self.book.opened(),
        };
        rows.get(usize::from(self.from)..usize::from(self.to)).unwrap_or_default()
    }
}

impl<T: BookRow<N>, const N: usize> Deref for Chapter<T, N> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.rows()
    }
}

impl<T: BookRow<N>, const N: usize> IntoIterator for Chapter<T, N> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows().iter()
    }
}

impl<T, const N: usize> std::fmt::Debug for Book<T, N> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{N} columns")
    }
}

/// The lines of a column, each as it is meant.
struct Column {
    rest: &'static str,
    seen: Vec<&'static str>,
}

impl Column {
    fn of(text: &'static str) -> Column {
        Column { rest: text, seen: Vec::new() }
    }

    fn has_more(&self) -> bool {
        !self.rest.is_empty()
    }

    #[inline(never)]
    fn next(&mut self) -> &'static str {
        let (line, rest) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
        self.rest = rest;
        let meant = match line.strip_prefix('=') {
            None => Some(line),
            Some("") => self.seen.last().copied(),
            Some(n) => n.parse().ok().and_then(|n: usize| self.seen.get(n)).copied(),
        };
        let meant = meant.unwrap_or_default();
        self.seen.push(meant);
        meant
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Pair(&'static str, &'static str);

    impl BookRow<2> for Pair {
        fn of([a, b]: [&'static str; 2]) -> Self {
            Pair(a, b)
        }
    }

    #[test]
    fn a_line_may_say_what_another_says_and_what_is_missing_is_empty() {
        static BOOK: Book<Pair, 2> = Book::new(["a\nb\nc\nd\ne\nf\ng\n", "x\ny\n=\n=0\n\n=9\n"]);
        let rows = |from, to| {
            Chapter::new(&BOOK, from, to).into_iter().map(|p| format!("{}{}", p.0, p.1)).collect::<Vec<_>>()
        };
        assert_eq!(rows(0, 7), ["ax", "by", "cy", "dx", "e", "f", "g"]);
        assert_eq!(rows(2, 4), ["cy", "dx"]);
        assert_eq!(rows(2, 9), [""; 0]);
    }
}
