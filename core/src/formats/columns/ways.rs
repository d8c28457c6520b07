//! Cells of a column read where they lie, without a record, as far as they read as they stand.

use super::fill::{Columns, Put, has_nul, is_filled};
use super::{Grid, MAX_CELL};
use crate::records::Kind;
use crate::rules::sheet::{Cells, MET, ROWS, Way};
use crate::text::encodings::Encoding;
use crate::values::{Code, Date, Expiry, is_canonical};
use std::ops::Range;

impl Columns {
    /// How the cells of each column get into a record.
    pub(crate) fn ways(&self) -> Vec<Way> {
        let way = |action: &super::fill::Action| match &action.put {
            Put::Skip => Way::Skip,
            Put::Rest => Way::Rest,
            _ if action.also.is_some() => Way::Record,
            // Two lists on the way: rules find it by other means.
            Put::Leaf(slot, _) | Put::Coded(slot, ..) if slot.item(1).is_some() => Way::Record,
            Put::Leaf(slot, kind) => Way::Field(*slot, *kind),
            Put::Coded(slot, ..) if self.kind(*slot) == Some(Kind::Code) => Way::Word(*slot),
            Put::Number { personal: Some(slot), .. } => Way::Field(*slot, Kind::PersonalId),
            Put::Coded(..) | Put::Group { .. } | Put::Number { .. } | Put::Part(..) | Put::Unread(_) => {
                Way::Record
            }
        };
        self.actions().iter().map(way).collect()
    }

    fn kind(&self, slot: crate::records::Slot) -> Option<Kind> {
        self.fields().field(slot).map(|f| f.kind)
    }

    /// Reads the cells of some rows; tells which of them are empty, or mean what they say without any repair.
    pub(crate) fn read_cells<'g>(
        &self,
        column: usize,
        way: Way,
        grid: &'g dyn Grid,
        rows: Range<usize>,
        cells: &mut Cells<'g>,
    ) -> u64 {
        cells.texts = [""; ROWS];
        grid.cells(column, rows, &mut cells.texts);
        cells.filled = each(&cells.texts, |_, text| !text.is_empty());
        let Some(action) = self.actions().get(column) else { return 0 };
        let plain = match way {
            Way::Skip => return u64::MAX,
            Way::Rest | Way::Record => 0,
            Way::Word(_) => {
                let Cells { texts, codes, words, .. } = cells;
                let code = |text: &'g str| match words.get_mut(place(text)) {
                    Some((known, code)) if *known == text => *code,
                    place => {
                        let code = self.code_of(column, text);
                        place.into_iter().for_each(|place| *place = (text, code));
                        code
                    }
                };
                coded(texts, codes, code)
            }
            Way::Field(_, Kind::Code) => {
                let Cells { texts, codes, .. } = cells;
                coded(texts, codes, |text| Code::parse(text).unwrap_or_default())
            }
            Way::Field(_, Kind::Text) => each(&cells.texts, |_, text| {
                is_filled(Kind::Text, text) && !has_nul(text) && text.len() <= MAX_CELL
            }),
            Way::Field(_, Kind::Date) => dated(cells, Date::parse),
            Way::Field(_, Kind::Expiry) => dated(cells, |text| match text {
                "never" => Some(Date::NONE),
                text => Date::parse(text).filter(|date| Expiry::on(*date).is_some()),
            }),
            Way::Field(_, kind) => each(&cells.texts, |_, text| {
                !text.is_empty() && is_canonical(kind, text) && is_filled(kind, text)
            }),
        };
        let ascii = match &action.encoding {
            None => u64::MAX,
            Some(verdict) if verdict.encoding == Some(Encoding::Viqr) => 0,
            Some(_) => each(&cells.texts, |_, text| text.is_ascii()),
        };
        !cells.filled | plain & ascii
    }

    /// The code that a cell of a coded column stands for; none where that takes a closer look.
    fn code_of(&self, column: usize, text: &str) -> Code {
        use super::coded::Found;
        if text.trim().is_empty() || text.contains('\0') || text.len() > MAX_CELL {
            return Code::NONE;
        }
        match self.actions().get(column).map(|a| &a.put) {
            Some(Put::Coded(_, lookup, own)) => match Code::parse(text).filter(|_| *own) {
                Some(code) => code,
                None => match lookup.find(text) {
                    Found::Code { code, .. } => code,
                    _ => Code::NONE,
                },
            },
            _ => Code::NONE,
        }
    }
}

/// The rows of which something is true.
#[inline(always)]
fn each<'g>(texts: &[&'g str; ROWS], mut is: impl FnMut(usize, &'g str) -> bool) -> u64 {
    texts.iter().enumerate().fold(0, |all, (n, text)| all | u64::from(is(n, text)) << n)
}

/// Notes the codes of texts; gives the rows that have one.
#[inline(always)]
fn coded<'g>(texts: &[&'g str; ROWS], codes: &mut [Code], mut code: impl FnMut(&'g str) -> Code) -> u64 {
    let mut all = 0;
    for (n, (text, place)) in texts.iter().zip(codes).enumerate() {
        *place = if text.is_empty() { Code::NONE } else { code(text) };
        all |= u64::from(!place.is_none()) << n;
    }
    all
}

/// Notes the dates of texts; gives the rows that could be read.
#[inline(always)]
fn dated(cells: &mut Cells<'_>, read: impl Fn(&str) -> Option<Date>) -> u64 {
    let mut all = 0;
    for (n, (text, place)) in cells.texts.iter().zip(&mut cells.dates).enumerate() {
        let found = if text.is_empty() { None } else { read(text) };
        *place = found.unwrap_or_default();
        all |= u64::from(found.is_some()) << n;
    }
    all
}

/// The place of a word among those met last.
#[inline(always)]
fn place(text: &str) -> usize {
    let bytes = text.as_bytes();
    let [first, .., last] = bytes else { return bytes.first().copied().map_or(0, usize::from) % MET };
    (usize::from(*first) * 7 + usize::from(*last) * 3 + bytes.len() * 5) % MET
}
