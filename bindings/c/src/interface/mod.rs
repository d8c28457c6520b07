//! The functions that C calls.

mod boundary;
mod bytes;
mod status;

pub use bytes::Bytes;
pub use status::{Status, Verdict};

use boundary::{bytes, day, guarded, place, text};
use chuan::engine::door::{ABI, Answer, Engine, Scalar};
use std::ffi::{c_char, c_void};
use std::sync::LazyLock;

/// There is one engine: what it keeps are standards that were asked for, which never change.
static ENGINE: Engine = Engine::new();
/// Kinds by their number less one.
static KINDS: LazyLock<Vec<Scalar>> = LazyLock::new(|| Scalar::all().map(|(_, scalar)| scalar).collect());

/// Called now and then with the bytes and records that are judged; 0 stops the work. It runs on the thread of the call, and
/// must come back: no exception and no longjmp may leave it.
pub type Progress = Option<unsafe extern "C" fn(context: *mut c_void, bytes: u64, records: u64) -> i32>;

/// The number of this interface. A program compares it with CHUAN_ABI, which it was compiled with.
#[unsafe(no_mangle)]
pub extern "C" fn chuan_abi() -> u32 {
    ABI
}

/// What a status means, in English: a constant text that ends with a zero. Any number may be asked for.
#[unsafe(no_mangle)]
pub extern "C" fn chuan_status_text(status: i32) -> *const c_char {
    let known = Status::ALL.iter().find(|s| **s as i32 == status);
    known.map_or(c"no status of this library", |s| s.text()).as_ptr()
}

/// Answers a request. `request` is JSON in UTF-8, such as {"op":"versions"}; what can be asked stands in README.md.
///
/// `data` is a document beside the request, such as the bytes of a chip file or lines of NDJSON. NULL: there is none.
/// `answer` receives JSON: {"ok":true,"op":...,"result":{...}} or {"ok":false,"error":{"code":...,"message":...}}.
/// `document` receives what the operation "convert" writes, no bytes for any other. It may be NULL: then the document
/// stands in the result, as "text", or as "hex" when it is no text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn chuan_call(
    request: *const u8,
    request_length: usize,
    data: *const u8,
    data_length: usize,
    answer: *mut Bytes,
    document: *mut Bytes,
) -> Status {
    guarded(|| {
        let answer = place(answer)?;
        // SAFETY: the caller promises both; no slice is used after the call.
        let (request, data) = unsafe { (bytes(request, request_length)?, beside(data, data_length)?) };
        let done = ENGINE.call(request, data);
        // SAFETY: `answer` is not NULL, and the caller promises that both are places for bytes or NULL.
        unsafe { give(done, answer, document) };
        Ok(())
    })
}

/// The same for work that may take long, such as the operation "check" of millions of lines: `progress`, which must not be NULL,
/// is called with `context`. After it said 0 the answer covers what was judged, and its result has "stopped":true.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn chuan_call_watched(
    request: *const u8,
    request_length: usize,
    data: *const u8,
    data_length: usize,
    progress: Progress,
    context: *mut c_void,
    answer: *mut Bytes,
    document: *mut Bytes,
) -> Status {
    guarded(|| {
        let answer = place(answer)?;
        let progress = progress.ok_or(Status::NullPointer)?;
        // SAFETY: as for chuan_call.
        let (request, data) = unsafe { (bytes(request, request_length)?, beside(data, data_length)?) };
        // SAFETY: the caller promises a function that takes these and comes back.
        let mut go_on = |bytes, records| unsafe { progress(context, bytes, records) != 0 };
        let done = ENGINE.call_watched(request, data, &mut go_on);
        // SAFETY: as for chuan_call.
        unsafe { give(done, answer, document) };
        Ok(())
    })
}

/// The document beside a request: none is not the same as an empty one.
///
/// # Safety
/// As for [`bytes`].
unsafe fn beside<'a>(data: *const u8, length: usize) -> Result<Option<&'a [u8]>, Status> {
    if data.is_null() && length == 0 {
        return Ok(None);
    }
    // SAFETY: the same promise.
    unsafe { bytes(data, length) }.map(Some)
}

/// # Safety
/// `answer` must be a place for bytes, `document` one or NULL.
unsafe fn give(done: Answer, answer: *mut Bytes, document: *mut Bytes) {
    if document.is_null() {
        let whole = Bytes::give(done.whole().into_bytes());
        // SAFETY: a place for bytes, says the caller; what it holds is overwritten unread.
        unsafe { answer.write(whole) };
        return;
    }
    let beside = if done.bytes.is_empty() { Bytes::NONE } else { Bytes::give(done.bytes) };
    let json = Bytes::give(done.json.into_bytes());
    // SAFETY: both are places for bytes.
    unsafe {
        answer.write(json);
        document.write(beside);
    }
}

/// Gives bytes back and leaves none, so that giving them back twice does no harm. NULL is allowed. Bytes of chuan go nowhere
/// else, and bytes of others do not come here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn chuan_bytes_free(bytes: *mut Bytes) {
    guarded(|| {
        // SAFETY: the caller passes NULL, or bytes as a call gave them.
        if let Some(bytes) = unsafe { bytes.as_mut() } {
            // SAFETY: as they were given, says the caller.
            unsafe { bytes.take_back() };
        }
        Ok(())
    });
}

/// The number of a kind of value by its name: a value type ("personal-id", "date", "phone", "tax-code" ...), "person-name",
/// "commune-code", or the name of a code list. The number holds as long as the program runs; it is never 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn chuan_kind(name: *const u8, name_length: usize, kind: *mut u32) -> Status {
    guarded(|| {
        let kind = place(kind)?;
        // SAFETY: the caller promises the text.
        let name = unsafe { text(name, name_length) }?;
        let at = Scalar::all().position(|(known, _)| known == name).ok_or(Status::NoKind)?;
        let number = u32::try_from(at + 1).map_err(|_| Status::NoKind)?;
        // SAFETY: not NULL, and a place for a number.
        unsafe { kind.write(number) };
        Ok(())
    })
}

#[inline]
fn scalar(kind: u32) -> Result<Scalar, Status> {
    let at = (kind as usize).checked_sub(1).ok_or(Status::NoKind)?;
    KINDS.get(at).copied().ok_or(Status::NoKind)
}

/// What a text is, taken as a value of a kind, by the rules of the day `on` (YYYYMMDD; 0: of the last day that the library
/// knows of). Takes no memory when the text is canonical.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn chuan_check(
    kind: u32,
    value: *const u8,
    value_length: usize,
    on: u32,
    verdict: *mut Verdict,
) -> Status {
    guarded(|| {
        let verdict = place(verdict)?;
        let (scalar, on) = (scalar(kind)?, day(on)?);
        // SAFETY: the caller promises the text.
        let value = unsafe { text(value, value_length) }?;
        let is = scalar.check(value, on).into();
        // SAFETY: not NULL, and a place for a verdict.
        unsafe { verdict.write(is) };
        Ok(())
    })
}

/// The canonical form of a text, written into the caller's buffer: the text itself when it is canonical, which takes no
/// memory, and when it can not be read; nothing when it is empty. No zero is written behind it.
///
/// `length` receives how long it is. When the buffer is too small the status is CHUAN_STATUS_SHORT_BUFFER, `length` receives
/// what is needed and nothing else is written; a `buffer` of NULL with `capacity` 0 only asks. The buffer and the text must
/// not overlap.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn chuan_normalize(
    kind: u32,
    value: *const u8,
    value_length: usize,
    on: u32,
    buffer: *mut u8,
    capacity: usize,
    length: *mut usize,
    verdict: *mut Verdict,
) -> Status {
    guarded(|| {
        let (length, verdict) = (place(length)?, place(verdict)?);
        if capacity > 0 {
            place(buffer)?;
        }
        let (scalar, on) = (scalar(kind)?, day(on)?);
        // SAFETY: the caller promises the text.
        let value = unsafe { text(value, value_length) }?;
        let (is, tidy) = scalar.tidy(value, on);
        // SAFETY: not NULL, and a place for a length.
        unsafe { length.write(tidy.len()) };
        if tidy.len() > capacity {
            return Err(Status::ShortBuffer);
        }
        if !tidy.is_empty() {
            // SAFETY: `capacity` is not 0, so the buffer is not NULL and holds that much; it does not overlap the text.
            unsafe { std::ptr::copy_nonoverlapping(tidy.as_ptr(), buffer, tidy.len()) };
        }
        // SAFETY: not NULL, and a place for a verdict.
        unsafe { verdict.write(is.into()) };
        Ok(())
    })
}
