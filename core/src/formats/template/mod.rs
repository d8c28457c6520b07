//! Templates: tables whose columns have fixed names and a fixed order, such as the civil-status import template of the
//! Ministry of Justice. One template is met as a workbook, as a delimited file and as JSON rows.
//!
//! What other programs make of a template is read too, and said: names in another case or with blanks, names replaced by
//! their Vietnamese labels, columns added, left out or moved, rows whose cells slid aside, a header that is missing, numbers
//! and dates of a spreadsheet. A column that nobody knows goes to the remainder, so nothing is lost.

mod fill;
mod heading;
mod json;
mod plan;
mod read;
mod shift;
#[cfg(test)]
mod tests;
mod write;

pub use heading::{Heading, Note};
pub use plan::Template;
pub(crate) use plan::named_columns;
pub use write::Variant;

/// The most rows that are searched for the header.
pub const TITLE_ROWS: usize = 20;
/// The most columns of a template as read.
pub const MAX_COLUMNS: usize = 2_000;
