//! Tables that lie in memory column by column: texts as one run of bytes and where each begins, as data frames and Arrow hold
//! them. Nothing is copied: a cell is a piece of the column's bytes.

use crate::values::Packed;
use std::ops::Range;

/// A table in memory, column by column. Shared by threads.
pub trait Grid: Send + Sync {
    /// How many rows it has.
    fn rows(&self) -> usize;

    /// Shows every cell of a column that holds a text, with its row, from the first of these rows to the last. Cells without
    /// a value and cells of columns that do not exist are passed over.
    fn each<'g>(&'g self, column: usize, rows: Range<usize>, visit: &mut dyn FnMut(usize, &'g str));

    /// The text of one cell, if it has one.
    fn text(&self, column: usize, row: usize) -> Option<&str> {
        let mut found = None;
        self.each(column, row..row.saturating_add(1), &mut |_, text| found = Some(text));
        found
    }

    /// Puts the texts of a column in these rows where `cells` has a place for each; places without a text are left alone.
    fn cells<'g>(&'g self, column: usize, rows: Range<usize>, cells: &mut [&'g str]) {
        let start = rows.start;
        self.each(column, rows, &mut |row, text| {
            if let Some(cell) = row.checked_sub(start).and_then(|n| cells.get_mut(n)) {
                *cell = text;
            }
        });
    }

    /// Puts the texts of a column in these rows where `cells` has a place for each, short ones as numbers; places without a text
    /// become empty.
    fn packed(&self, column: usize, rows: Range<usize>, cells: &mut [Packed]) {
        let start = rows.start;
        cells.fill(Packed::NONE);
        self.each(column, rows, &mut |row, text| {
            if let Some(cell) = row.checked_sub(start).and_then(|n| cells.get_mut(n)) {
                *cell = Packed::of(text.as_bytes());
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

    /// One text.
    #[must_use]
    pub fn text(&self, row: usize) -> Option<&'t str> {
        let at = self.skip + row;
        if self.valid.is_some_and(|bits| bits.get(at / 8).is_none_or(|byte| byte >> (at % 8) & 1 == 0)) {
            return None;
        }
        match self.offsets {
            Offsets::Small(all) => self.between(all.get(row..)?.first_chunk()?),
            Offsets::Large(all) => self.between(all.get(row..)?.first_chunk()?),
        }
    }

    /// The text between two offsets; none where they do not describe one.
    #[inline(always)]
    fn between<O: Copy>(&self, [from, to]: &[O; 2]) -> Option<&'t str>
    where
        usize: TryFrom<O>,
    {
        self.bytes.get(usize::try_from(*from).ok()?..usize::try_from(*to).ok()?)
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

    /// Puts the texts between these rows where `cells` has a place for each, short ones as numbers; places without a text become
    /// empty.
    pub fn packed(&self, rows: Range<usize>, cells: &mut [Packed]) {
        cells.fill(Packed::NONE);
        match self.offsets {
            Offsets::Small(all) => self.packed_between(all, rows, cells),
            Offsets::Large(all) => self.packed_between(all, rows, cells),
        }
    }

    #[inline(always)]
    fn packed_between<O: Copy>(&self, offsets: &[O], rows: Range<usize>, cells: &mut [Packed])
    where
        usize: TryFrom<O>,
    {
        let mut cells = cells.chunks_mut(RUN);
        self.runs(offsets, rows, |_, valid, offsets| {
            pack(self.bytes, offsets, valid, cells.next().unwrap_or_default());
        });
    }

    /// Shows runs of up to 64 rows: the first, which of them have a value, and their offsets.
    #[inline(always)]
    fn runs<'o, O>(&self, offsets: &'o [O], rows: Range<usize>, mut show: impl FnMut(usize, u64, &'o [O])) {
        let end = rows.end.min(offsets.len().saturating_sub(1));
        for from in (rows.start..end).step_by(RUN) {
            let valid = self.valid.map_or(u64::MAX, |bits| word_of(bits, self.skip + from));
            show(from, valid, offsets.get(from..=end.min(from + RUN)).unwrap_or_default());
        }
    }

    #[inline(always)]
    fn each_between<O: Copy>(&self, offsets: &[O], rows: Range<usize>, mut visit: impl FnMut(usize, &'t str))
    where
        usize: TryFrom<O>,
    {
        self.runs(offsets, rows, |first, valid, offsets| {
            for (n, pair) in offsets.windows(2).enumerate() {
                if valid >> n & 1 == 1
                    && let Some(pair) = pair.first_chunk()
                    && let Some(text) = self.between(pair)
                {
                    visit(first + n, text);
                }
            }
        });
    }
}

/// Puts texts between these offsets, those of them that have a value, into cells.
#[inline(always)]
fn pack<O: Copy>(text: &str, offsets: &[O], valid: u64, cells: &mut [Packed])
where
    usize: TryFrom<O>,
{
    if !pack_quickly(text, offsets, valid, cells) {
        pack_slowly(text, offsets, valid, cells);
    }
}

/// The same where all of it is as it should be and there are sixteen bytes from the beginning of each text on: false where not.
#[inline(never)]
fn pack_quickly<O: Copy>(text: &str, offsets: &[O], mut valid: u64, cells: &mut [Packed]) -> bool
where
    usize: TryFrom<O>,
{
    // An offset that is none lies behind all bytes.
    let at = |offset: &O| usize::try_from(*offset).unwrap_or(usize::MAX);
    let [first, rest @ ..] = offsets else { return true };
    let (bytes, mut from) = (text.as_bytes(), at(first));
    if rest.last().is_some_and(|last| at(last) == from) && rest.iter().all(|offset| at(offset) == from) {
        cells.fill(Packed::NONE);
        return true;
    }
    // Told of all together: the lengths, of which one that is less than nothing is too great, and whether a text begins inside a
    // character.
    let (mut lengths, mut inside) = (0, false);
    for (offset, cell) in rest.iter().zip(cells) {
        let to = at(offset);
        let Some(run) = bytes.get(from..).and_then(<[u8]>::first_chunk::<16>) else { return false };
        let run = u128::from_le_bytes(*run);
        let length = to.wrapping_sub(from);
        lengths |= length;
        inside |= (run as i8) < CONTINUES;
        *cell = Packed::of_view(run << 32 | u128::from(length as u32), valid & 1 == 1);
        from = to;
        valid >>= 1;
    }
    i32::try_from(lengths).is_ok() && !inside && text.is_char_boundary(from)
}

/// Bytes inside a character are less than this.
const CONTINUES: i8 = 0xC0u8.cast_signed();

/// The same for whatever offsets.
#[inline(never)]
#[cold]
fn pack_slowly<O: Copy>(text: &str, offsets: &[O], mut valid: u64, cells: &mut [Packed])
where
    usize: TryFrom<O>,
{
    let at = |offset: &O| usize::try_from(*offset).unwrap_or(usize::MAX);
    let mut from = offsets.first().map_or(0, at);
    for (offset, cell) in offsets.iter().skip(1).zip(cells) {
        let to = at(offset);
        *cell = match text.get(from..to) {
            Some(text) if valid & 1 == 1 => Packed::of(text.as_bytes()),
            _ => Packed::NONE,
        };
        from = to;
        valid >>= 1;
    }
}

/// Rows whose bits are looked at together.
const RUN: usize = 64;

/// The sixty-four bits from one on, the lowest of a byte first; behind the last byte there are none.
#[must_use]
pub fn word_of(bits: &[u8], from: usize) -> u64 {
    let rest = bits.get(from / 8..).unwrap_or_default();
    let mut run = [0; 16];
    match rest.first_chunk() {
        Some(whole) => run = *whole,
        None => run.iter_mut().zip(rest).for_each(|(place, b)| *place = *b),
    }
    #[expect(clippy::cast_possible_truncation, reason = "the lower half")]
    let word = (u128::from_le_bytes(run) >> (from % 8)) as u64;
    word
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

    fn text(&self, column: usize, row: usize) -> Option<&str> {
        self.get(column)?.text(row)
    }

    fn cells<'g>(&'g self, column: usize, rows: Range<usize>, cells: &mut [&'g str]) {
        if let Some(column) = self.get(column) {
            column.cells(rows, cells);
        }
    }

    fn packed(&self, column: usize, rows: Range<usize>, cells: &mut [Packed]) {
        match self.get(column) {
            Some(column) => column.packed(rows, cells),
            None => cells.fill(Packed::NONE),
        }
    }
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
    fn short_texts_are_held_as_they_are_shown() {
        let bytes = "Hà Nội, Huế 001190000017 và một đoạn dài hơn mười hai";
        let length = i64::try_from(bytes.len()).unwrap();
        let mut random = 1u64;
        for n in 0..3_000 {
            let mut next = |below: i64| {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                i64::try_from(random >> 33).unwrap() % below
            };
            // Some begin or end inside a character, before one another, or behind the bytes.
            let mut offsets: Vec<i64> = (0..70).map(|_| next(length + 3) - 1).collect();
            if n % 3 > 0 {
                offsets.sort_unstable();
            }
            let bits: Vec<u8> = (0..10).map(|_| u8::try_from(next(256)).unwrap()).collect();
            let skip = usize::try_from(next(5)).unwrap();
            let bytes = if n % 2 == 0 {
                bytes
            } else {
                "plain ASCII, and as long as the other one: so it is, more or less"
            };
            let texts = Texts { bytes, offsets: Offsets::Large(&offsets), valid: Some(&bits), skip };
            let (mut cells, mut shown) = (vec![Packed::of(b"before"); 66], vec![Packed::NONE; 66]);
            texts.packed(2..68, &mut cells);
            texts.each(2..68, &mut |row, text| shown[row - 2] = Packed::of(text.as_bytes()));
            assert_eq!(cells, shown, "{n}");
            for (n, cell) in shown.iter().enumerate() {
                let text = texts.text(n + 2).unwrap_or_default();
                assert_eq!(Packed::of(text.as_bytes()), *cell, "{n}");
            }
        }
    }
}
