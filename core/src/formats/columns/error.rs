//! Why a table could not be decided or read. Texts hold names of columns and limits, never cells.

/// What a caller asked of the columns is not possible.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ColumnsError {
    /// The table has no column of this name.
    #[error("the table has no column {0}")]
    NoSuchColumn(String),
    /// The record has no field of this path.
    #[error("no field {0}")]
    NoSuchField(String),
    /// The field is not written in this system or notation.
    #[error("{field} is not written as {system}")]
    NoSuchSystem {
        /// The field.
        field: String,
        /// What was asked for.
        system: String,
    },
    /// Something is larger than the named limit allows.
    #[error("over the limit {limit} ({most})")]
    Limit {
        /// Name of the limit.
        limit: &'static str,
        /// Its value.
        most: usize,
    },
}

/// A table could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// The source could not be read.
    #[error("the input can not be read: {0}")]
    Input(std::io::ErrorKind),
    /// There is not a single row.
    #[error("no row in the table")]
    Empty,
    /// What the caller asked for, or a limit.
    #[error(transparent)]
    Columns(#[from] ColumnsError),
}

impl From<std::io::Error> for TableError {
    fn from(error: std::io::Error) -> Self {
        TableError::Input(error.kind())
    }
}
