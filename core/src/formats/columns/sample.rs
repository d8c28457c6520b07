//! The sample of a table, column by column, in readable letters.

use super::target::Target;
use super::{Grid, SAMPLE_ROWS};
use crate::formats::recode;
use crate::records::Dictionary;
use crate::text::encodings::{Encoding, Verdict};
use std::borrow::Cow;

/// A column as the sample shows it.
pub(super) struct Column<'s> {
    /// The header as it came, without blanks around it; empty when there is none.
    pub(super) name: String,
    /// The header in readable letters.
    pub(super) header: String,
    /// Cells that are not blank, in readable letters.
    pub(super) cells: Vec<Cow<'s, str>>,
    /// The old encoding of its texts.
    pub(super) verdict: Option<Verdict>,
}

impl<'s> Column<'s> {
    fn of(name: &str, cells: Vec<Cow<'s, str>>) -> Column<'s> {
        // A name of our own making is taken letter for letter.
        let name = if name.starts_with('~') { name } else { name.trim() }.to_owned();
        Column { header: name.clone(), name, cells, verdict: None }
    }
}

fn is_filled(cell: &str) -> bool {
    cell.as_bytes().first().is_some_and(u8::is_ascii_graphic) || !cell.trim().is_empty()
}

/// Turns rows into columns.
pub(super) fn of_rows<'s, S: AsRef<str>>(
    header: Option<&[String]>,
    rows: &'s [Vec<S>],
    fields: &Dictionary,
) -> Vec<Column<'s>> {
    let named = header.map_or(0, <[String]>::len);
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    // Cells beyond the header have no column; without a header the longest row counts.
    let width = if header.is_some() { named } else { width };
    let columns = (0..width).map(|n| {
        let cells = rows.iter().filter_map(|r| r.get(n)).map(AsRef::as_ref);
        let name = header.and_then(|h| h.get(n)).map_or("", String::as_str);
        Column::of(name, cells.filter(|c| is_filled(c)).map(Cow::Borrowed).collect())
    });
    readable(columns.collect(), fields)
}

/// The same of a table that comes in columns, in pieces of which the first rows are taken. Where nobody `chose` otherwise, a column
/// that is called by its path is taken as it stands, and its cells are not looked at.
pub(super) fn of_grids<'s>(
    header: &[String],
    pieces: &[&'s dyn Grid],
    fields: &Dictionary,
    chose: bool,
) -> Vec<Column<'s>> {
    let stands =
        |name: &str| is_own(name, fields) && matches!(Target::parse(name, fields), Some(Target::Leaf(_)));
    let columns = header.iter().enumerate().map(|(n, name)| {
        let mut cells = Vec::new();
        let mut left = if !chose && stands(name) { 0 } else { SAMPLE_ROWS };
        for piece in pieces {
            let rows = piece.rows().min(left);
            left -= rows;
            piece.each(n, 0..rows, &mut |_, cell| {
                if is_filled(cell) {
                    cells.push(Cow::Borrowed(cell));
                }
            });
        }
        Column::of(name, cells)
    });
    readable(columns.collect(), fields)
}

/// Whether this library gave a column its name.
fn is_own(name: &str, fields: &Dictionary) -> bool {
    name.starts_with('~') || name.contains(['.', '[']) && fields.slot(name).is_some()
}

/// Reads what is in an old encoding. A table that this library wrote is taken as it stands.
fn readable<'s>(mut columns: Vec<Column<'s>>, fields: &Dictionary) -> Vec<Column<'s>> {
    if columns.iter().any(|c| is_own(&c.name, fields)) {
        return columns;
    }
    let texts: Vec<Vec<&str>> = columns.iter().map(|c| c.cells.iter().map(AsRef::as_ref).collect()).collect();
    let found = recode::find(&texts, columns.iter().map(|c| c.name.as_str()));
    for (column, verdict) in columns.iter_mut().zip(found.columns) {
        if let Some(whole) = &found.whole
            && (!column.name.is_ascii() || whole.encoding == Some(Encoding::Viqr))
        {
            column.header = whole.read(&column.name).text;
        }
        column.verdict = verdict;
        if let Some(verdict) = &column.verdict {
            for cell in &mut column.cells {
                *cell = Cow::Owned(verdict.read(cell).text);
            }
        }
    }
    columns
}
