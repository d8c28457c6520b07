//! The sample of a table, column by column, in readable letters.

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

/// Turns rows into columns. A table that this library wrote is taken as it stands.
pub(super) fn columns<'s, S: AsRef<str>>(
    header: Option<&[String]>,
    rows: &'s [Vec<S>],
    fields: &Dictionary,
) -> Vec<Column<'s>> {
    let named = header.map_or(0, <[String]>::len);
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    // Cells beyond the header have no column; without a header the longest row counts.
    let width = if header.is_some() { named } else { width };
    let own =
        |name: &String| name.starts_with('~') || name.contains(['.', '[']) && fields.slot(name).is_some();
    let own = header.is_some_and(|h| h.iter().any(own));
    let mut columns: Vec<Column<'s>> = (0..width)
        .map(|n| {
            let name = header.and_then(|h| h.get(n)).map_or("", String::as_str);
            // A name of our own making is taken letter for letter.
            let name = if name.starts_with('~') { name } else { name.trim() }.to_owned();
            let cells = rows.iter().filter_map(|r| r.get(n)).map(|c| Cow::Borrowed(c.as_ref()));
            let filled = cells.filter(|c: &Cow<'s, str>| {
                c.as_bytes().first().is_some_and(u8::is_ascii_graphic) || !c.trim().is_empty()
            });
            Column { header: name.clone(), name, cells: filled.collect(), verdict: None }
        })
        .collect();
    if own {
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
