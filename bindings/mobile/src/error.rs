//! What a host catches, and the wall where a panic stops.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// A call that has no result. Wrong data is never an error: it is findings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ChuanError {
    /// The request can not be answered.
    #[error("{code}: {reason}")]
    Refused {
        /// A stable word, such as `no-format`, `unsure` or `over-limit`.
        code: String,
        /// What is wrong, in English, for the programmer; it repeats no value.
        reason: String,
        /// The same in Vietnamese for the officer, where it is the document that is wrong.
        reason_vi: Option<String>,
    },
    /// A fault of the library. The text is always the same: what went wrong inside may speak of values.
    #[error("{reason}")]
    Internal {
        /// Always the same text.
        reason: String,
    },
}

/// What a host is told of a panic.
pub(crate) const FALLEN: &str = "chuan: internal fault, nothing was done";

impl ChuanError {
    pub(crate) fn refused(code: &str, reason: impl ToString) -> ChuanError {
        ChuanError::Refused { code: code.to_owned(), reason: reason.to_string(), reason_vi: None }
    }

    pub(crate) fn internal() -> ChuanError {
        ChuanError::Internal { reason: FALLEN.to_owned() }
    }
}

/// Something went wrong in the host's own code that we called; it has its own exception to look at.
impl From<uniffi::UnexpectedUniFFICallbackError> for ChuanError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> ChuanError {
        ChuanError::refused("callback", "the caller's own function threw an exception")
    }
}

/// Every call goes through here: a panic becomes an error with a constant text.
pub(crate) fn guard<T>(work: impl FnOnce() -> Result<T, ChuanError>) -> Result<T, ChuanError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(ChuanError::internal()))
}
