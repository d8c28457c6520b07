//! Tables that lie in memory column by column: texts as one run of bytes and where each begins, as data frames and Arrow hold
//! them. Nothing is copied: a cell is a piece of the column's bytes.

use std::ops::Range;

/// A table in memory, column by column. Shared by threads.
pub trait Grid: Send + Sync {
    /// How many rows it has.
    fn rows(&self) -> usize;

    /// Shows every cell of a column that holds a text, with its row, from the first of these rows to the last. Cells without
    /// a value and cells of columns that do not exist are passed over.
    fn each<'g>(&'g self, column: usize, rows: Range<usize>, visit: &mut dyn FnMut(usize, &'g str));

    /// Puts the texts of a column in these rows where `cells` has a place for each; places without a text are left alone.
    fn cells<'g>(&'g self, column: usize, rows: Range<usize>, cells: &mut [&'g str]) {
        let start = rows.start;
        self.each(column, rows, &mut |row, text| {
            if let Some(cell) = row.checked_sub(start).and_then(|n| cells.get_mut(n)) {
                *cell = text;
            }
        });
    }
}

/// Where each text of a column begins, and where the last one ends.
#[derive(Clone, Copy, Debug)]
pub enum Offsets<'t> {
    /// As 32-bit numbers.
    Small(&'t [i32]),
    /// As 64-bit numbers.
    Large(&'t [i64]),
}

impl Offsets<'_> {
    /// How many texts there are.
    #[must_use]
    pub fn texts(&self) -> usize {
        match self {
            Offsets::Small(all) => all.len().saturating_sub(1),
            Offsets::Large(all) => all.len().saturating_sub(1),
        }
    }
}

/// A column of texts: all their bytes one behind the other, and where each begins.
///
/// ```
/// use chuan::formats::columns::{Grid, Offsets, Texts};
/// let names = Texts { bytes: "Hà An".into(), offsets: Offsets::Small(&[0, 3, 3, 6]), valid: Some(&[0b101]), skip: 0 };
/// let mut seen = Vec::new();
/// let grid = vec![names];
/// grid.each(0, 0..3, &mut |row, text| seen.push((row, text)));
/// assert_eq!(seen, [(0, "Hà"), (2, " An")]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Texts<'t> {
    /// The bytes.
    pub bytes: &'t str,
    /// Where each begins.
    pub offsets: Offsets<'t>,
    /// One bit for each text, the lowest of a byte first: 0 for a cell without a value. Without it every cell has one.
    pub valid: Option<&'t [u8]>,
    /// How many bits come before that of the first text.
    pub skip: usize,
}

impl<'t> Texts<'t> {
    /// Shows every text between these rows; a piece that its offsets do not describe is passed over.
    pub fn each(&self, rows: Range<usize>, visit: &mut dyn FnMut(usize, &'t str)) {
        match self.offsets {
            Offsets::Small(all) => self.each_between(all, rows, visit),
            Offsets::Large(all) => self.each_between(all, rows, visit),
        }
    }

    /// Puts the texts between these rows where `cells` has a place for each, the first row's first; places without a text are
    /// left alone.
    pub fn cells(&self, rows: Range<usize>, cells: &mut [&'t str]) {
        let start = rows.start;
        let put = |row: usize, text| {
            if let Some(cell) = cells.get_mut(row - start) {
                *cell = text;
            }
        };
        match self.offsets {
            Offsets::Small(all) => self.each_between(all, rows, put),
            Offsets::Large(all) => self.each_between(all, rows, put),
        }
    }

    #[inline(always)]
    fn each_between<O: Copy>(&self, offsets: &[O], rows: Range<usize>, mut visit: impl FnMut(usize, &'t str))
    where
        usize: TryFrom<O>,
    {
        let end = rows.end.saturating_add(1).min(offsets.len());
        let offsets = offsets.get(rows.start..end).unwrap_or_default();
        for (row, pair) in rows.zip(offsets.windows(2)) {
            let valid = self.valid.is_none_or(|bits| bit(bits, self.skip + row));
            if valid
                && let [from, to] = pair
                && let (Ok(from), Ok(to)) = (usize::try_from(*from), usize::try_from(*to))
                && let Some(text) = self.bytes.get(from..to)
            {
                visit(row, text);
            }
        }
    }
}

fn bit(bits: &[u8], at: usize) -> bool {
    bits.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1)
}

/// The columns of one table, of equal length.
impl Grid for Vec<Texts<'_>> {
    fn rows(&self) -> usize {
        self.iter().map(|c| c.offsets.texts()).max().unwrap_or(0)
    }

    fn each<'g>(&'g self, column: usize, rows: Range<usize>, visit: &mut dyn FnMut(usize, &'g str)) {
        if let Some(column) = self.get(column) {
            column.each(rows, visit);
        }
    }

    fn cells<'g>(&'g self, column: usize, rows: Range<usize>, cells: &mut [&'g str]) {
        if let Some(column) = self.get(column) {
            column.cells(rows, cells);
        }
    }
}

/// The first rows of a table as texts, for deciding on its columns.
#[must_use]
pub fn sample(grid: &dyn Grid, columns: usize, rows: usize) -> Vec<Vec<&str>> {
    let rows = grid.rows().min(rows);
    let mut out = vec![vec![""; columns]; rows];
    for column in 0..columns {
        grid.each(column, 0..rows, &mut |row, text| {
            if let Some(cell) = out.get_mut(row).and_then(|r| r.get_mut(column)) {
                *cell = text;
            }
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(texts: &Texts<'_>, rows: Range<usize>) -> Vec<(usize, String)> {
        let mut out = Vec::new();
        texts.each(rows, &mut |row, text| out.push((row, text.to_owned())));
        out
    }

    #[test]
    fn cells_are_pieces_of_the_bytes() {
        let texts =
            Texts {
                bytes: "xHàAn", offsets: Offsets::Large(&[1, 4, 4, 6]), valid: Some(&[0b1010]), skip: 1
            };
        assert_eq!(shown(&texts, 0..3), [(0, "Hà".to_owned()), (2, "An".to_owned())]);
        assert_eq!(shown(&texts, 1..2), []);
        assert_eq!(texts.offsets.texts(), 3);
    }

    #[test]
    fn offsets_that_lie_show_nothing() {
        for offsets in [&[0, 2, 9][..], &[-1, 2, 3], &[3, 1, 0], &[2, 3, 4], &[], &[0]] {
            // "Hà" ends at 3 and has a character from 1 to 3.
            let texts = Texts { bytes: "Hà", offsets: Offsets::Small(offsets), valid: None, skip: 0 };
            for (_, text) in shown(&texts, 0..5) {
                assert!("Hà".contains(&text), "{offsets:?}");
            }
        }
        let none = Texts { bytes: "abc", offsets: Offsets::Small(&[0, 1, 2, 3]), valid: Some(&[]), skip: 0 };
        assert_eq!(shown(&none, 0..3), []);
    }

    #[test]
    fn a_sample_is_rows_of_texts() {
        let grid = vec![
            Texts { bytes: "ab", offsets: Offsets::Small(&[0, 1, 2]), valid: None, skip: 0 },
            Texts { bytes: "c", offsets: Offsets::Small(&[0, 0, 1]), valid: Some(&[0b10]), skip: 0 },
        ];
        assert_eq!(sample(&grid, 2, 9), [["a", ""], ["b", "c"]]);
        assert_eq!(sample(&grid, 3, 1), [["a", "", ""]]);
    }
}
