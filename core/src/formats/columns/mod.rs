//! Tables without configuration: which column is which field, read from names and contents, and how its cells are written.
//!
//! [`Columns`] is the decision for one table. It is taken once, from the header and a sample of rows; after that a row costs
//! little more than setting the fields. Everything that was not stated by the table itself is said in [`Columns::decisions`],
//! and each decision can be corrected with one [`Choice`]. What no field takes stays in the record's remainder under the
//! column's name, so a table loses nothing on its way through a record.
//!
//! Several columns for one address (`số nhà`, `thôn`, `xã`, `huyện`, `tỉnh`) are joined into its text, and the cells stay in
//! the remainder too: a comma inside a cell would make the joined text impossible to take apart again.

mod aliases;
mod claims;
mod coded;
mod content;
mod cut;
mod decide;
mod decision;
mod error;
mod fill;
mod find_header;
mod flaws;
mod frame;
mod grid;
mod join;
mod sample;
mod split;
mod table;
mod target;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_grid;
#[cfg(test)]
mod tests_table;
mod unicode;
#[cfg(feature = "quick")]
mod ways;
mod write;

pub use crate::generated::headers::HEADERS;
pub use aliases::Header;
pub use cut::cut;
pub use decision::{Choice, Decision, How};
pub use error::{ColumnsError, TableError};
pub use fill::{Columns, LeftOut};
pub use find_header::{Head, find_header};
pub use frame::{Frame, Framer, TextColumn};
pub use grid::{Grid, Offsets, Texts, word_of};
pub(crate) use table::stated_delimiter;
pub use table::{Dialect, Table, TableInput, TableRows};
pub(super) use unicode::utf8_table;
pub use unicode::{Charset, Transcoder, narrowed};
pub use write::{Outline, TableWriter};

/// The most columns of a table.
pub const MAX_COLUMNS: usize = 10_000;
/// The most bytes of one cell.
pub const MAX_CELL: usize = 1 << 20;
/// The most bytes of one row; what goes on longer is a quotation mark that is never closed.
pub const MAX_ROW: usize = 16 << 20;
/// Rows that are looked at before deciding.
pub const SAMPLE_ROWS: usize = 1000;
/// Bytes that are looked at before deciding.
pub const SAMPLE_BYTES: usize = 512 << 10;
