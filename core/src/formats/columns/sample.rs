//! The sample of a table, column by column, in readable letters.

use crate::records::Dictionary;
use crate::text::encodings::{Detector, Encoding, Verdict};

/// Syllables from which on a column may be VIQR.
const VIQR_SYLLABLES: u64 = 5;

/// A column as the sample shows it.
pub(super) struct Column {
    /// The header as it came, without blanks around it; empty when there is none.
    pub(super) name: String,
    /// The header in readable letters.
    pub(super) header: String,
    /// Cells that are not blank, in readable letters.
    pub(super) cells: Vec<String>,
    /// The old encoding of its texts.
    pub(super) verdict: Option<Verdict>,
}

/// Turns rows into columns. A table that this library wrote is taken as it stands.
pub(super) fn columns(header: Option<&[String]>, rows: &[Vec<String>], fields: &Dictionary) -> Vec<Column> {
    let named = header.map_or(0, <[String]>::len);
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    // Cells beyond the header have no column; without a header the longest row counts.
    let width = if header.is_some() { named } else { width };
    let own =
        |name: &String| name.starts_with('~') || name.contains(['.', '[']) && fields.slot(name).is_some();
    let own = header.is_some_and(|h| h.iter().any(own));
    let mut all = Detector::new();
    let mut columns: Vec<Column> = (0..width)
        .map(|n| {
            let name = header.and_then(|h| h.get(n)).map_or("", String::as_str);
            // A name of our own making is taken letter for letter.
            let name = if name.starts_with('~') { name } else { name.trim() }.to_owned();
            let filled = rows.iter().filter_map(|r| r.get(n)).filter(|c| !c.trim().is_empty());
            let cells: Vec<String> = filled.cloned().collect();
            if own {
                return Column { header: name.clone(), name, cells, verdict: None };
            }
            let mut detector = Detector::new();
            for cell in &cells {
                detector.feed(cell);
            }
            if !name.is_ascii() {
                all.feed(&name);
            }
            cells.iter().take(20).for_each(|c| all.feed(c));
            Column { header: name.clone(), name, cells, verdict: old(detector.verdict()) }
        })
        .collect();
    let table = old(all.verdict());
    for column in &mut columns {
        if let Some(verdict) = &table {
            // The dots and signs of a path are no marks of VIQR.
            if !column.name.is_ascii() {
                column.header = verdict.read(&column.name).text;
            }
            // A column with too little to go by is written as the others are.
            if column.verdict.is_none() && column.cells.iter().any(|c| !reads_well(c)) {
                column.verdict = Some(verdict.clone());
            }
        }
        if let Some(verdict) = &column.verdict {
            for cell in &mut column.cells {
                *cell = verdict.read(cell).text;
            }
        }
    }
    columns
}

/// A verdict that says to read the text otherwise than it is.
fn old(verdict: Verdict) -> Option<Verdict> {
    let encoding = verdict.encoding?;
    // A few signs in plain text (`A~B`) are no VIQR yet.
    let enough = encoding != Encoding::Viqr || verdict.evidence.syllables >= VIQR_SYLLABLES;
    (enough && !matches!(encoding, Encoding::Utf8 | Encoding::Utf8Decomposed)).then_some(verdict)
}

/// Letters beyond Latin-1 can not be bytes that were misread.
fn reads_well(cell: &str) -> bool {
    cell.is_ascii()
        || cell
            .chars()
            .any(|c| matches!(c, '\u{100}'..='\u{151}' | '\u{1A0}'..='\u{1B0}' | '\u{1EA0}'..='\u{1EFF}'))
}
