//! What is noticed about the bytes of a row, from the list `flaw`.

use crate::values::Code;

/// More or fewer cells than the table has columns.
pub(super) const ROW_WIDTH: Code = Code::of("row-width");
/// Not UTF-8.
pub(super) const NOT_UTF8: Code = Code::of("not-utf8");
/// A NUL character.
pub(super) const NUL: Code = Code::of("nul-byte");
/// A cell over the limit.
pub(super) const OVER_LIMIT: Code = Code::of("over-limit");
