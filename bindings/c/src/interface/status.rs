//! How a call ended, and what a text is.

use chuan::engine::door;
use std::ffi::CStr;

/// How a call ended: whether the call itself was right. What is wrong with a request stands in the answer, what is wrong with
/// data is findings. Numbers are never used again for anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Status {
    /// Done; the outputs are written.
    Ok = 0,
    /// A pointer is NULL that must not be.
    NullPointer = 1,
    /// A length is larger than any memory (PTRDIFF_MAX), such as a negative number that became unsigned.
    TooLong = 2,
    /// A text is not UTF-8.
    NotUtf8 = 3,
    /// No value type and no code list has this name or number.
    NoKind = 4,
    /// A day is neither 0 nor a day of the calendar as YYYYMMDD.
    NoDay = 5,
    /// The buffer is too small; the length that is needed is written.
    ShortBuffer = 6,
    /// A defect of the library. It can be used further; please report it.
    Panic = 7,
}

impl Status {
    pub(crate) const ALL: [Status; 8] = [
        Status::Ok,
        Status::NullPointer,
        Status::TooLong,
        Status::NotUtf8,
        Status::NoKind,
        Status::NoDay,
        Status::ShortBuffer,
        Status::Panic,
    ];

    pub(super) const fn text(self) -> &'static CStr {
        match self {
            Status::Ok => c"done",
            Status::NullPointer => c"a pointer is NULL that must not be",
            Status::TooLong => c"a length is larger than any memory",
            Status::NotUtf8 => c"a text is not UTF-8",
            Status::NoKind => c"no value type and no code list of this name or number",
            Status::NoDay => c"not a day of the calendar",
            Status::ShortBuffer => c"the buffer is too small",
            Status::Panic => c"a defect of the library",
        }
    }
}

/// What a text is, taken as a value of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Verdict {
    /// It is in canonical form.
    Canonical = 0,
    /// It can be brought into canonical form without losing anything.
    Repairable = 1,
    /// It can not be read as this kind of value.
    Unreadable = 2,
    /// There is no value, only blanks.
    Empty = 3,
}

impl From<door::Verdict> for Verdict {
    fn from(verdict: door::Verdict) -> Verdict {
        match verdict {
            door::Verdict::Canonical => Verdict::Canonical,
            door::Verdict::Repairable => Verdict::Repairable,
            door::Verdict::Unreadable => Verdict::Unreadable,
            door::Verdict::Empty => Verdict::Empty,
        }
    }
}
