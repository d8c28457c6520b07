//! Rows whose cells slid aside: a cell too many or too few, and everything behind it one column off.

use super::fill::Cell;
use super::heading::{Heading, Place};
use super::plan::Template;

/// How far cells may have slid.
const FAR: usize = 2;

/// How much better a row must read to be put straight: a row of a template has twenty cells that tell.
const GAIN: i32 = 6;

/// From which column on the cells of a row stand how far aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shift {
    from: usize,
    /// Cells too many before that column.
    more: usize,
    /// Cells too few.
    less: usize,
}

impl Shift {
    /// The cells where they belong.
    pub(super) fn apply<'c>(&self, cells: &[Cell<'c>]) -> Vec<Cell<'c>> {
        let (head, tail) = cells.split_at(self.from.min(cells.len()));
        let mut out = head.to_vec();
        out.extend(std::iter::repeat_n(Cell::default(), self.less));
        out.extend(tail.iter().skip(self.more));
        out
    }

    /// The cells that stand too many.
    pub(super) fn fallen<'a, 'c>(&self, cells: &'a [Cell<'c>]) -> impl Iterator<Item = &'a Cell<'c>> {
        cells.iter().skip(self.from).take(self.more).filter(|c| !c.text.trim().is_empty())
    }
}

impl Template {
    /// Whether the row reads much better with its cells moved from some column on.
    pub(super) fn shift(&self, heading: &Heading, cells: &[Cell<'_>]) -> Option<Shift> {
        let width = heading.places.len();
        // How well the cell `by` columns further on reads in each column.
        let reads = |by: isize| -> Vec<i32> {
            let place = |n: usize| {
                let cell = cells.get(n.checked_add_signed(by)?)?;
                let fed = self.columns.get(heading.places.get(n).and_then(Place::column)?)?;
                fed.fits(cell.text)
            };
            (0..width).map(|n| place(n).map_or(0, |fits| if fits { 1 } else { -2 })).collect()
        };
        let straight = reads(0);
        let whole: i32 = straight.iter().sum();
        let mut best: Option<(i32, Shift)> = None;
        for by in (1..=FAR).flat_map(|n| [n, n.wrapping_neg()]) {
            let by = by.cast_signed();
            let moved = reads(by);
            // Columns before `from` read straight, the others moved.
            let mut score: i32 = moved.iter().sum();
            for from in 0..width {
                let (more, less) = (by.max(0).unsigned_abs(), by.min(0).unsigned_abs());
                let shift = Shift { from, more, less };
                // The columns that a missing cell leaves blank say nothing.
                let blank: i32 = moved.iter().skip(from).take(less).sum();
                if best.is_none_or(|(most, _)| score - blank > most) {
                    best = Some((score - blank, shift));
                }
                score += straight.get(from).unwrap_or(&0) - moved.get(from).unwrap_or(&0);
            }
        }
        best.filter(|(score, _)| *score >= whole + GAIN).map(|(_, shift)| shift)
    }
}
