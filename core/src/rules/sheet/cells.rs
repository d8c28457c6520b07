//! The cells of a column in the rows at hand, in the form in which they are looked at.

use super::Way;
use crate::records::Kind;
use crate::values::{Code, Date, Packed};

/// Rows that are looked at together.
pub(crate) const ROWS: usize = 64;
/// Codes or words that are remembered for a column.
pub(crate) const MET: usize = 64;

/// The cells of a column in the rows at hand, and what they hold.
#[derive(Clone, Debug)]
pub(crate) struct Cells<'g> {
    /// The texts, empty where there is none; of columns of short texts only where one is too long to be held as a number.
    pub(crate) texts: Vec<&'g str>,
    /// The texts of columns of short ones.
    pub(crate) packed: Vec<Packed>,
    /// Which are not empty.
    pub(crate) filled: u64,
    /// Their codes, where the field holds codes.
    pub(crate) codes: Vec<Code>,
    /// Their dates, where it holds dates.
    pub(crate) dates: Vec<Date>,
    /// Short texts met last, and the codes that they stand for, for which every test of the column held.
    pub(crate) met: Vec<(Packed, Code)>,
    /// The same of longer ones.
    pub(crate) words: Vec<(&'g str, Code)>,
}

impl Cells<'_> {
    pub(super) fn of(way: Way) -> Self {
        let kind = way.field().map(|(_, kind)| kind);
        let room = |wanted: bool, room: usize| if wanted { room } else { 0 };
        let (packed, code) = (kind.is_none_or(is_short), kind == Some(Kind::Code));
        Cells {
            texts: vec![""; room(!packed, ROWS)],
            packed: vec![Packed::NONE; room(packed, ROWS)],
            filled: 0,
            codes: vec![Code::NONE; room(code, ROWS)],
            dates: vec![Date::NONE; room(kind.is_some_and(is_dated), ROWS)],
            met: vec![(Packed::NONE, Code::NONE); room(code, MET)],
            words: Vec::new(),
        }
    }

    /// A text, however it is held.
    #[inline]
    pub(crate) fn bytes(&self, row: usize) -> &[u8] {
        match self.packed.get(row).and_then(Packed::as_bytes) {
            Some(bytes) => bytes,
            None => self.texts.get(row).copied().unwrap_or_default().as_bytes(),
        }
    }

    /// The same as text.
    #[inline]
    pub(crate) fn text(&self, row: usize) -> &str {
        match self.packed.get(row).and_then(Packed::as_bytes) {
            Some(bytes) => std::str::from_utf8(bytes).unwrap_or_default(),
            None => self.texts.get(row).copied().unwrap_or_default(),
        }
    }

    /// A text that is held as a number.
    #[inline]
    pub(crate) fn short(&self, row: usize) -> Option<&Packed> {
        self.packed.get(row).filter(|cell| cell.len() <= Packed::MOST)
    }

    #[inline]
    pub(crate) fn code(&self, row: usize) -> Code {
        self.codes.get(row).copied().unwrap_or_default()
    }

    #[inline]
    pub(crate) fn date(&self, row: usize) -> Date {
        self.dates.get(row).copied().unwrap_or_default()
    }
}

/// Whether values of a kind have a date for rules to compare.
pub(super) fn is_dated(kind: Kind) -> bool {
    matches!(kind, Kind::Date | Kind::Expiry)
}

/// Whether most values of a kind are short; of texts that shows.
fn is_short(kind: Kind) -> bool {
    !matches!(kind, Kind::Timestamp | Kind::Email | Kind::HealthCardNo)
}

/// What was found out about the short texts met last.
pub(crate) struct Met(Vec<(Packed, u8)>);

impl Met {
    pub(super) fn new() -> Met {
        Met(vec![(Packed::NONE, 0); 4 * MET])
    }

    /// What `find` says of a text, which is asked once while the text is remembered.
    #[inline(always)]
    pub(crate) fn of(&mut self, text: &Packed, find: impl Fn(&[u8]) -> u8) -> u8 {
        let Some(known) = self.0.get_mut(text.place(4 * MET)) else { return 0 };
        if known.0 != *text {
            *known = (*text, text.as_bytes().map_or(0, find));
        }
        known.1
    }
}

/// Goes through rows, a bit each.
#[inline(always)]
pub(crate) fn through(mut rows: u64, mut visit: impl FnMut(usize)) {
    while rows != 0 {
        visit((rows.trailing_zeros() % 64) as usize);
        rows &= rows - 1;
    }
}

/// The rows of which something is true.
#[inline(always)]
pub(crate) fn which(rows: u64, is: impl Fn(usize) -> bool) -> u64 {
    let mut all = 0;
    through(rows, |row| all |= if is(row) { 1 << row } else { 0 });
    all
}

/// The rows in which one of some columns is filled.
pub(super) fn filled(columns: &[usize], all: &[Cells<'_>]) -> u64 {
    columns.iter().filter_map(|n| all.get(*n)).fold(0, |rows, cells| rows | cells.filled)
}
