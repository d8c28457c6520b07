//! One record as a format carries it: raw texts by the place where they stood.

use super::FormatError;
use crate::values::Code;
use std::borrow::Cow;

/// One raw text of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Where it stands, in the terms of the format's mapping table: a column number, a key path, a field name.
    pub at: Cow<'static, str>,
    /// The text, decoded to Unicode but otherwise as it came.
    pub raw: String,
}

/// Something a carrier noticed about the bytes themselves, such as a check digit that does not fit. It becomes a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The cell it concerns; empty for the whole record.
    pub at: Cow<'static, str>,
    /// What is wrong, a code of the list `flaw`.
    pub what: Code,
}

/// One record as a format carries it, in the format's own order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    /// The texts.
    pub cells: Vec<Cell>,
    /// What the carrier noticed.
    pub flaws: Vec<Flaw>,
}

impl Cells {
    /// Adds a text.
    pub fn push(&mut self, at: impl Into<Cow<'static, str>>, raw: impl Into<String>) {
        self.cells.push(Cell { at: at.into(), raw: raw.into() });
    }

    /// Notes a flaw of a cell.
    pub fn flaw(&mut self, at: impl Into<Cow<'static, str>>, what: Code) {
        self.flaws.push(Flaw { at: at.into(), what });
    }

    /// The text at a place.
    pub fn get(&self, at: &str) -> Option<&str> {
        self.cells.iter().find(|c| c.at == at).map(|c| c.raw.as_str())
    }
}

/// How bytes become cells and cells become bytes.
///
/// Reading what was written gives the same cells again, but for empty ones. Nothing in the input is dropped: what a carrier
/// does not know becomes a cell of its own, under a place that tells where it stood.
pub trait Carrier {
    /// Takes a document apart, record by record.
    ///
    /// # Errors
    /// When the bytes are not of this format at all, or over a limit. Bad values are no error.
    fn read(&self, input: &[u8]) -> Result<Vec<Cells>, FormatError>;

    /// Puts a document together.
    ///
    /// # Errors
    /// When the format can not carry these cells at all, such as two records where there is place for one.
    fn write(&self, records: &[Cells]) -> Result<Vec<u8>, FormatError>;
}
