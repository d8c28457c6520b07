//! Tables as documents: whole CSV and spreadsheet files in memory.

use super::{Error, Standard};
use crate::formats::FormatError;
use crate::formats::table::Format;
use crate::records::AnyRecord;

/// Reads a whole table.
pub(super) fn read_all(_: &Standard, _: &[u8], _: &Format) -> Result<Vec<Box<dyn AnyRecord>>, Error> {
    Err(Error::Format(FormatError::CannotCarry { what: "tables yet" }))
}

/// Writes a whole table.
pub(super) fn write_all(_: &[&dyn AnyRecord], _: &Format) -> Result<Vec<u8>, Error> {
    Err(Error::Format(FormatError::CannotCarry { what: "tables yet" }))
}
