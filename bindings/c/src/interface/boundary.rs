//! What every function does at its edge: pointers become slices, and a panic becomes a status.

use super::status::Status;
use chuan::values::Date;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Does the work of a function. A panic ends here.
#[inline]
pub(super) fn guarded(work: impl FnOnce() -> Result<(), Status>) -> Status {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => Status::Ok,
        Ok(Err(status)) => status,
        Err(_) => Status::Panic,
    }
}

/// The bytes that a caller passes; NULL only with length 0.
///
/// # Safety
/// When the length is not 0 and the pointer not NULL, so many bytes must be there and stay unchanged for as long as the slice is used.
#[inline]
pub(super) unsafe fn bytes<'a>(data: *const u8, length: usize) -> Result<&'a [u8], Status> {
    if length == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(Status::NullPointer);
    }
    if isize::try_from(length).is_err() {
        return Err(Status::TooLong);
    }
    // SAFETY: the caller promises the bytes; a slice may be as long as `isize` goes.
    Ok(unsafe { std::slice::from_raw_parts(data, length) })
}

/// The same for a text.
///
/// # Safety
/// As for [`bytes`].
#[inline]
pub(super) unsafe fn text<'a>(data: *const u8, length: usize) -> Result<&'a str, Status> {
    // SAFETY: the same promise.
    let bytes = unsafe { bytes(data, length) }?;
    // Most values are ids, dates and codes; that twelve bytes are ASCII is seen in a quarter of the time that UTF-8 takes.
    if bytes.is_ascii() {
        // SAFETY: ASCII is UTF-8.
        return Ok(unsafe { std::str::from_utf8_unchecked(bytes) });
    }
    std::str::from_utf8(bytes).map_err(|_| Status::NotUtf8)
}

/// A place for an output; NULL is refused before any work is done.
#[inline]
pub(super) fn place<T>(pointer: *mut T) -> Result<*mut T, Status> {
    if pointer.is_null() { Err(Status::NullPointer) } else { Ok(pointer) }
}

/// A day as the number YYYYMMDD; 0 is none.
#[inline]
pub(super) fn day(number: u32) -> Result<Date, Status> {
    if number == 0 {
        return Ok(Date::default());
    }
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    let part = |n: u32| u8::try_from(n).map_err(|_| Status::NoDay);
    let year = u16::try_from(year).map_err(|_| Status::NoDay)?;
    Date::ymd(year, part(month)?, part(day)?).ok_or(Status::NoDay)
}
