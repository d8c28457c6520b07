//! The log as it stands in the CSV files: one struct per row, nothing interpreted yet.

use std::collections::HashMap;
use std::path::Path;

/// What is wrong with the log, and where.
pub type Problem = String;

/// One row, by column name, with its place for messages.
#[derive(Debug)]
pub(crate) struct Row {
    cells: HashMap<String, String>,
    /// File and line.
    pub(crate) at: String,
}

impl Row {
    /// The text of a column; empty if the cell is empty.
    pub(crate) fn get(&self, column: &str) -> Result<&str, Problem> {
        self.cells.get(column).map(String::as_str).ok_or_else(|| format!("{}: no column {column}", self.at))
    }

    /// A code as a number.
    pub(crate) fn code(&self, column: &str) -> Result<u16, Problem> {
        code(self.get(column)?).ok_or_else(|| format!("{}: {column} is not a code", self.at))
    }

    /// A day as yyyymmdd; 0 when the cell is empty.
    pub(crate) fn day(&self, column: &str) -> Result<u32, Problem> {
        let text = self.get(column)?;
        if text.is_empty() {
            return Ok(0);
        }
        day(text).ok_or_else(|| format!("{}: {column} is not a day", self.at))
    }
}

/// A code of two, three or five digits.
pub(crate) fn code(text: &str) -> Option<u16> {
    if !matches!(text.len(), 2 | 3 | 5) || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// `2025-07-01` as 20250701.
pub(crate) fn day(text: &str) -> Option<u32> {
    let mut parts = text.split('-');
    let (y, m, d) = (parts.next()?, parts.next()?, parts.next()?);
    if (y.len(), m.len(), d.len()) != (4, 2, 2) || parts.next().is_some() {
        return None;
    }
    let (y, m, d): (u32, u32, u32) = (y.parse().ok()?, m.parse().ok()?, d.parse().ok()?);
    ((1..=12).contains(&m) && (1..=31).contains(&d)).then_some(y * 10_000 + m * 100 + d)
}

/// Reads one file; the first line, a comment, says where its facts come from and must be there.
pub(crate) fn read(folder: &Path, name: &str) -> Result<Vec<Row>, Problem> {
    let text = std::fs::read_to_string(folder.join(name)).map_err(|e| format!("{name}: {e}"))?;
    if !text.starts_with("# ") {
        return Err(format!("{name}: line 1 does not say where the facts come from"));
    }
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let head = reader.headers().map_err(|e| format!("{name}: {e}"))?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|e| format!("{name}: {e}"))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells = head.iter().zip(record.iter()).map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
        rows.push(Row { cells, at: format!("{name}:{line}") });
    }
    Ok(rows)
}
