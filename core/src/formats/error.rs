//! Why a document could not be read or written at all. Texts are constants and places, never values of the document.

/// A document could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// The bytes are not of the format.
    #[error("not a document of this format: {what} at byte {at}")]
    Malformed {
        /// What was expected or found, in plain words.
        what: &'static str,
        /// Offset in the input.
        at: usize,
    },
    /// The bytes should be UTF-8 and are not.
    #[error("not UTF-8 at byte {at}")]
    NotUtf8 {
        /// Offset of the first bad byte.
        at: usize,
    },
    /// Something is larger than the named limit allows.
    #[error("over the limit {limit} ({most})")]
    Limit {
        /// Name of the limit.
        limit: &'static str,
        /// Its value.
        most: usize,
    },
    /// The format can not carry this.
    #[error("this format can not carry {what}")]
    CannotCarry {
        /// What it is, in plain words.
        what: &'static str,
    },
    /// The document holds no record.
    #[error("no record in the document")]
    Empty,
}
