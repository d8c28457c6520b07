//! Rows into records, by the columns of their table.

use super::heading::{Heading, Place};
use super::plan::{Fed, Holds, Template};
use crate::formats::codec::Decoded;
use crate::records::{AnyRecord, Kind};
use crate::text::dates::from_excel;
use crate::values::{Code, Date, Hints, Outcome, normalize, repair_leading_zero};

/// What a program kept in a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Held {
    /// Text.
    #[default]
    Text,
    /// A number, which has lost its leading zeros.
    Number,
    /// A date, as ISO text.
    Date,
    /// An error of a formula.
    Error,
    /// An object or a list, where a text belongs.
    Inner,
}

/// A cell of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell<'c> {
    pub(super) text: &'c str,
    pub(super) held: Held,
    pub(super) formula: bool,
}

impl<'c> Cell<'c> {
    pub(super) fn text(text: &'c str) -> Cell<'c> {
        Cell { text, ..Cell::default() }
    }
}

/// The columns are not those of the template.
pub(super) const COLUMNS: Code = Code::of("template-columns");
/// The cells of the row slid aside.
pub(super) const SHIFTED: Code = Code::of("cells-shifted");
/// A cell holds a formula.
pub(super) const FORMULA: Code = Code::of("sheet-formula");
/// A cell holds an error.
pub(super) const ERROR: Code = Code::of("sheet-error");
/// A cell is merged with others.
pub(super) const MERGED: Code = Code::of("merged-cell");
/// More cells than columns.
pub(super) const WIDTH: Code = Code::of("row-width");
/// Words that say that there is nothing.
pub(super) const PLACEHOLDER: Code = Code::of("placeholder");
/// An object or a list where a text belongs.
pub(super) const INNER: Code = Code::of("inner-type");

/// So many cells of a row that can not be read make one look whether they slid aside.
const SUSPECT: usize = 3;

impl Template {
    /// Puts the cells of one row into an empty record.
    pub(super) fn fill(&self, heading: &Heading, cells: &[Cell<'_>], on: Date, record: &mut dyn AnyRecord) {
        self.fill_straight(heading, cells, on, record);
        if record.kept().unreads().len() >= SUSPECT
            && let Some(shift) = self.shift(heading, cells)
        {
            record.clear();
            let straight = shift.apply(cells);
            self.fill_straight(heading, &straight, on, record);
            for cell in shift.fallen(cells) {
                record.kept_mut().extra("(cells-shifted)", cell.text);
            }
            record.kept_mut().flaw(None, SHIFTED);
        }
        record.kept_mut().state_source(crate::records::Source {
            slot: None,
            from: self.format.source,
            assurance: self.format.assurance,
        });
    }

    fn fill_straight(&self, heading: &Heading, cells: &[Cell<'_>], on: Date, record: &mut dyn AnyRecord) {
        let mut buffer = String::new();
        for (n, cell) in cells.iter().enumerate() {
            if cell.text.is_empty() {
                continue;
            }
            if cell.held == Held::Error {
                record.kept_mut().flaw(None, ERROR);
            }
            match heading.places.get(n) {
                Some(Place::Known(at) | Place::Guessed(at)) => {
                    let Some(fed) = self.columns.get(*at) else { continue };
                    self.cell(fed, *cell, on, record, &mut buffer);
                    if matches!(heading.places.get(n), Some(Place::Guessed(_)))
                        && let Some(slot) = fed.slot().filter(|s| s.is_filled(record))
                    {
                        record.kept_mut().assume(slot, Code::of("field-order"));
                    }
                }
                Some(Place::Other(_)) if cell.text.trim().is_empty() => {}
                Some(Place::Other(name)) => record.kept_mut().extra(name.as_str(), cell.text),
                None => {
                    record.kept_mut().extra(format!("#{}", n + 1), cell.text);
                    record.kept_mut().flaw(None, WIDTH);
                }
            }
        }
        for (text, bind) in &self.always {
            if !bind.slot().is_filled(record) {
                bind.put(record, text, [0; 2], &mut buffer, &String::new);
            }
        }
    }

    fn cell(&self, fed: &Fed, cell: Cell<'_>, on: Date, record: &mut dyn AnyRecord, buffer: &mut String) {
        let raw = cell.text;
        if cell.formula {
            record.kept_mut().flaw(fed.slot(), FORMULA);
        }
        if cell.held == Held::Inner {
            record.kept_mut().flaw(fed.slot(), INNER);
            record.kept_mut().extra(fed.column.name, raw);
            return;
        }
        if raw.as_bytes().first().is_some_and(|b| *b <= b' ' || *b >= 0x80) && raw.trim().is_empty() {
            return;
        }
        if fed.holds == Holds::RowNumber {
            if !raw.trim().bytes().all(|b| b.is_ascii_digit()) {
                record.kept_mut().extra(fed.column.name, raw);
            }
            return;
        }
        if fed.holds == Holds::Text && cell.held == Held::Text || fed.reads(raw, buffer) {
            return self.put(fed, raw, record, buffer);
        }
        match fed.repaired(cell, on) {
            Some((text, repairs)) => {
                self.put(fed, &text, record, buffer);
                if let Some(slot) = fed.slot().filter(|s| s.is_filled(record)) {
                    for repair in repairs {
                        record.kept_mut().assume(slot, repair);
                    }
                }
            }
            None if self.is_placeholder(raw) => {
                record.kept_mut().flaw(fed.slot(), PLACEHOLDER);
                record.kept_mut().extra(fed.column.name, raw);
            }
            None => self.put(fed, raw, record, buffer),
        }
    }

    #[inline]
    fn put(&self, fed: &Fed, raw: &str, record: &mut dyn AnyRecord, buffer: &mut String) {
        let mut known = false;
        for bind in &fed.binds {
            known |= bind.put(record, raw, [0; 2], buffer, &|| fed.column.name.to_owned());
        }
        if !known {
            record.kept_mut().extra(fed.column.name, raw);
            return;
        }
        for (text, bind) in &fed.brings {
            let slot = bind.slot();
            if !slot.is_filled(record) {
                bind.put(record, text, [0; 2], buffer, &String::new);
            }
        }
    }
}

impl Fed {
    /// Whether the column's own codec reads a cell as it is.
    fn reads(&self, raw: &str, buffer: &mut String) -> bool {
        match self.holds {
            Holds::Text | Holds::RowNumber => true,
            Holds::Id => crate::values::PersonalId::parse(raw).is_some(),
            // Words are kept beside the code, so they must be those of the list.
            Holds::Label => {
                self.binds.iter().any(|b| b.codec().has_text(raw) && reads(b.codec().read(raw, buffer)))
            }
            Holds::Date | Holds::Number => self.binds.iter().any(|b| reads(b.codec().read(raw, buffer))),
        }
    }

    /// Whether a cell is written as the column wants it; `None` when anything would do, or nothing is there.
    pub(super) fn fits(&self, raw: &str) -> Option<bool> {
        let raw = raw.trim();
        if raw.is_empty() || matches!(self.holds, Holds::Text) {
            return None;
        }
        let mut buffer = String::new();
        let hints = Hints::default();
        Some(match self.holds {
            Holds::Date => self.reads(raw, &mut buffer) || normalize(Kind::Date, raw, &hints).is_read(),
            Holds::RowNumber => raw.bytes().all(|b| b.is_ascii_digit()),
            _ => self.reads(raw, &mut buffer) || self.meant(raw).is_some(),
        })
    }

    /// A cell that its column does not read as it is, in the way the column would write it, and what was done to it.
    fn repaired(&self, cell: Cell<'_>, on: Date) -> Option<(String, Vec<Code>)> {
        let raw = cell.text;
        let hints = Hints { on, ..Hints::default() };
        let codes = |repairs: crate::values::RepairSet| repairs.iter().map(|r| Code::of(r.code())).collect();
        match self.holds {
            Holds::Date => {
                // Five digits are the days that a spreadsheet counts, between 1927 and 2173.
                if raw.len() == 5 && raw.bytes().all(|b| b.is_ascii_digit()) {
                    let day = from_excel(raw.parse().ok()?, false).ok()?;
                    return Some((self.dotted(&day.iso())?, vec![Code::of("excel-serial")]));
                }
                // The template is refused with ISO dates in it, so they are not put right in silence; a cell that a spreadsheet
                // holds as a date has no notation of its own.
                if cell.held != Held::Date && raw.trim_start().get(4..5) == Some("-") {
                    return None;
                }
                let read = normalize(Kind::Date, raw, &hints);
                (read.outcome != Outcome::Unreadable)
                    .then(|| Some((self.dotted(&read.text)?, codes(read.repairs))))?
            }
            Holds::Number => {
                let number = raw.trim().trim_start_matches('\'');
                let number = number.strip_suffix(".0").unwrap_or(number);
                let mut buffer = String::new();
                if self.reads(number, &mut buffer) {
                    return Some((number.to_owned(), vec![Code::of("spaces")]));
                }
                self.meant(raw).map(|theirs| (theirs.to_owned(), vec![Code::of("words")]))
            }
            Holds::Label => self.meant(raw).map(|theirs| (theirs.to_owned(), vec![Code::of("alias")])),
            Holds::Id => {
                let read = match cell.held {
                    Held::Number => repair_leading_zero(Kind::PersonalId, raw, &hints),
                    _ => normalize(Kind::PersonalId, raw, &hints),
                };
                read.is_read().then(|| (read.text.clone(), codes(read.repairs)))
            }
            Holds::Text | Holds::RowNumber => None,
        }
    }

    /// A canonical date as the column writes it.
    fn dotted(&self, canonical: &str) -> Option<String> {
        let mut out = String::new();
        let codec = self.binds.iter().map(crate::formats::mapping::Bind::codec).find(|c| c.is_date())?;
        codec.write(canonical, &mut out).then_some(out)
    }
}

fn reads(decoded: Decoded<'_>) -> bool {
    matches!(decoded, Decoded::Text(_) | Decoded::Nothing)
}
