//! Cells of a column read where they lie, without a record, as far as they read as they stand.

use super::fill::{Columns, Put, has_nul, is_filled};
use super::{Grid, MAX_CELL};
use crate::records::Kind;
use crate::rules::sheet::{Cells, MET, ROWS, Way, through, which};
use crate::text::encodings::Encoding;
use crate::values::{Code, Date, Expiry, Packed, is_canonical};
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

    /// Reads the cells of some rows; tells which of them are empty, or mean what they say without any repair. Of codes `fine`
    /// must hold too, where it is asked.
    pub(crate) fn read_cells<'g>(
        &self,
        column: usize,
        way: Way,
        grid: &'g dyn Grid,
        rows: Range<usize>,
        cells: &mut Cells<'g>,
        fine: Option<&dyn Fn(Code) -> bool>,
    ) -> u64 {
        fetch(cells, column, grid, rows);
        let filled = cells.filled;
        let Some(action) = self.actions().get(column) else { return 0 };
        let encoding = action.encoding.as_ref().map(|verdict| verdict.encoding);
        let ascii = |text: &[u8]| encoding.is_none() || text.is_ascii();
        let plain = match way {
            Way::Skip => return u64::MAX,
            Way::Rest | Way::Record => 0,
            _ if encoding == Some(Some(Encoding::Viqr)) => 0,
            Way::Word(_) => read_codes(cells, fine, &|text| {
                let text = if ascii(text) { std::str::from_utf8(text).unwrap_or_default() } else { "" };
                self.code_of(column, text)
            }),
            Way::Field(_, Kind::Code) => match fine {
                Some(_) => read_codes(cells, fine, &|text| Code::of_bytes(text).unwrap_or_default()),
                None => take_codes(cells),
            },
            // What is read of these is ASCII.
            Way::Field(_, Kind::Date) => read_dates(cells, Date::of_bytes),
            Way::Field(_, Kind::Expiry) => read_dates(cells, |text| match text {
                b"never" => Some(Date::NONE),
                text => Date::of_bytes(text).filter(|date| Expiry::on(*date).is_some()),
            }),
            Way::Field(_, kind) => {
                let odd = filled & !usual(kind, cells);
                let is = |row| {
                    let text = cells.text(row);
                    let long = kind == Kind::Text && (has_nul(text) || text.len() > MAX_CELL);
                    !long && is_filled(kind, text) && is_canonical(kind, text)
                };
                let plain = !odd | which(odd, is);
                if encoding.is_none() {
                    plain
                } else {
                    plain & which(filled, |row| cells.bytes(row).is_ascii())
                }
            }
        };
        !filled | plain
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

/// Which cells are seen at once to be taken as they are.
#[inline(never)]
fn usual(kind: Kind, cells: &Cells<'_>) -> u64 {
    match kind {
        Kind::Text => each(&cells.packed, |cell| {
            matches!(cell.run(), [b'!'..=0x7f | 0xC3..=0xE0 | 0xE4.., ..])
                && cell.len() <= Packed::MOST
                && !cell.has_nul()
        }),
        Kind::PersonalId => each(&cells.packed, |cell| cell.len() == 12 && cell.is_digits()),
        Kind::OldIdNumber => each(&cells.packed, |cell| matches!(cell.len(), 9 | 12) && cell.is_digits()),
        Kind::Phone => {
            let national = |cell: &Packed| matches!(cell.run(), [b'0', b'1'..=b'9', ..]) && cell.len() > 7;
            each(&cells.packed, |cell| national(cell) && cell.is_digits())
        }
        _ => 0,
    }
}

/// Which of the rows something is true of.
#[inline(always)]
fn each<T>(all: &[T], mut is: impl FnMut(&T) -> bool) -> u64 {
    let (mut rows, mut row) = (0, 1u64);
    for one in all {
        rows |= if is(one) { row } else { 0 };
        row = row.wrapping_shl(1);
    }
    rows
}

/// Takes the cells of some rows, and notes which are filled.
#[inline(never)]
fn fetch<'g>(cells: &mut Cells<'g>, column: usize, grid: &'g dyn Grid, rows: Range<usize>) {
    let Cells { texts, packed, filled, codes, dates, .. } = cells;
    if packed.is_empty() {
        texts.fill("");
        grid.cells(column, rows, texts);
        *filled = each(texts, |text| !text.is_empty());
        return;
    }
    grid.packed(column, rows.clone(), packed);
    // The highest bit tells of one that is too long.
    let mut room = 0;
    *filled = each(packed, |cell| {
        room |= (Packed::MOST as u64).wrapping_sub(cell.len() as u64);
        !cell.is_none()
    });
    if room >> 63 == 1 {
        texts.clear();
        texts.resize(ROWS, "");
        grid.cells(column, rows, texts);
        if packed.iter().filter(|cell| cell.len() > Packed::MOST).count() > ROWS / 4
            && codes.is_empty()
            && dates.is_empty()
        {
            packed.clear();
        }
    }
}

/// Notes the codes that texts are, of which nothing else is asked; gives the rows that have one.
#[inline(never)]
fn take_codes(cells: &mut Cells<'_>) -> u64 {
    let Cells { texts, packed, filled, codes, .. } = cells;
    if *filled == 0 {
        codes.fill(Code::NONE);
        return 0;
    }
    let (mut good, mut bit) = (0, 1u64);
    for (cell, place) in packed.iter().zip(&mut *codes) {
        *place = cell.code();
        good |= if place.is_none() { 0 } else { bit };
        bit = bit.wrapping_shl(1);
    }
    through(*filled & !good, |row| {
        let (Some(cell), Some(place)) = (packed.get(row), codes.get_mut(row)) else { return };
        if let (Some(text), true) = (texts.get(row), cell.len() > Packed::MOST) {
            *place = Code::of_bytes(text.as_bytes()).unwrap_or_default();
            good |= if place.is_none() { 0 } else { 1 << row };
        }
    });
    good
}

/// Notes the codes of texts, each once that was met lately; gives the rows that have one which is fine.
#[inline(never)]
fn read_codes(
    cells: &mut Cells<'_>,
    fine: Option<&dyn Fn(Code) -> bool>,
    code: &dyn Fn(&[u8]) -> Code,
) -> u64 {
    let fine = |code| fine.is_none_or(|fine| fine(code));
    let Cells { texts, packed, filled, codes, met, words, .. } = cells;
    codes.fill(Code::NONE);
    let (Some(packed), Some(codes)) = (packed.first_chunk::<ROWS>(), codes.first_chunk_mut::<ROWS>()) else {
        return 0;
    };
    let Some(met) = met.first_chunk_mut::<MET>() else { return 0 };
    let (mut good, mut new) = (0, 0);
    through(*filled, |row| {
        let (Some(cell), Some(place)) = (packed.get(row), codes.get_mut(row)) else { return };
        let Some((known, code)) = met.get(cell.place(MET)) else { return };
        if *known == *cell {
            (*place, good) = (*code, good | 1 << row);
        } else {
            new |= 1 << row;
        }
    });
    through(new, |row| {
        let (Some(cell), Some(place)) = (packed.get(row), codes.get_mut(row)) else { return };
        match cell.as_bytes() {
            Some(short) => {
                *place = code(short);
                if place.is_none() || !fine(*place) {
                    return;
                }
                met.get_mut(cell.place(MET)).into_iter().for_each(|known| *known = (*cell, *place));
            }
            None => {
                let text = texts.get(row).copied().unwrap_or_default();
                words.resize(MET, ("", Code::NONE));
                let Some(known) = words.get_mut(place_of(text)) else { return };
                if known.0 != text || text.is_empty() {
                    let code = code(text.as_bytes());
                    if code.is_none() || !fine(code) {
                        return;
                    }
                    *known = (text, code);
                }
                *place = known.1;
            }
        }
        good |= 1 << row;
    });
    good
}

/// Notes the dates of texts; gives the rows that could be read.
#[inline(never)]
fn read_dates(cells: &mut Cells<'_>, read: fn(&[u8]) -> Option<Date>) -> u64 {
    let mut good = 0;
    let Cells { texts, packed, filled, dates, .. } = cells;
    dates.fill(Date::NONE);
    let (Some(packed), Some(dates)) = (packed.first_chunk::<ROWS>(), dates.first_chunk_mut::<ROWS>()) else {
        return 0;
    };
    through(*filled, |row| {
        let (Some(cell), Some(place)) = (packed.get(row), dates.get_mut(row)) else { return };
        let date = match cell.day() {
            Some(day) => Some(day),
            None => read(
                cell.as_bytes().unwrap_or_else(|| texts.get(row).copied().unwrap_or_default().as_bytes()),
            ),
        };
        if let Some(date) = date {
            *place = date;
            good |= 1 << row;
        }
    });
    good
}

/// The place of a longer word among those met last.
fn place_of(text: &str) -> usize {
    let bytes = text.as_bytes();
    let [first, .., last] = bytes else { return bytes.first().copied().map_or(0, usize::from) % MET };
    (usize::from(*first) * 7 + usize::from(*last) * 3 + bytes.len() * 5) % MET
}
