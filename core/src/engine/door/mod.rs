//! The door every binding uses: a request in, an answer out, both UTF-8 JSON; bytes of legacy formats go beside them.
//!
//! A request is one object with the member `op`. Members that an operation does not have are refused.
//!
//! | op | members | result |
//! |---|---|---|
//! | `versions` | | library, edition in force, day of the unit list, ABI |
//! | `detect` | document, `name`?, `lang`? | format, guesses with evidence, encoding, notes |
//! | `read` | document, `format`?, standard | canonical records |
//! | `check` | document, `format`?, standard, `lang`?, `reveal`?, `max_findings`?, `threads`?, `columns`? | counts and findings |
//! | `convert` | document, `format`?, `to`, standard | the document, losses |
//! | `form` | document of one event, `format`?, `form`?, `answers`?, standard, `lang`? | boxes with where each comes from, what is missing with the question to ask; the document and losses of a named form |
//! | `value` | `kind`, `text`, `as_of`?, `lang`? | verdict, canonical form, repairs, facts |
//! | `explain` | `topic`, `lang`? | what the standard says of a rule, field, format, list, code … |
//! | `describe` | `what`, `name`?, `lang`? | formats, records, fields, rules, lists, codes, editions, profiles, kinds, forms |
//! | `place` | `code`, `as_of`, `to`? | the unit, and what became of it |
//! | `address` | `text`, `as_of`?, `to`? | the address in the units of a day |
//!
//! Document: the bytes given beside the request, else `text`; `record`? says of which type its records are where the format
//! carries every type and the document does not say (tables, lines). Answers: `{"NAME":"text"}`, the name as `answer` of a box
//! gives it. Without `form` every form of the event is told of, without its texts. Standard: `as_of` (a day; there is no clock in here), `edition`?,
//! `profile`? or `profile_toml`?. Columns of a table, where their headers do not say it: `{"HEADER":"field.path@system"}`. A format that is not named is recognised; when that is not sure, the answer says so.
//!
//! An answer is `{"ok":true,"op":…,"result":{…}}` or `{"ok":false,"error":{"code":…,"message":…}}`, with `message_vi` for the
//! officer where the document itself can not be read. Three levels are never
//! mixed: the call was wrong (the binding's status or exception), the request was malformed (`error`), the data is wrong
//! (findings). A `check` with the document beside it is worked out once for the same bytes of the request: services that judge
//! a record a call give it so. What `convert` writes is the second part of the [`Answer`]; bindings that give one text put it into the result.

mod check;
mod describe;
mod documents;
mod drafts;
mod fault;
mod forms;
mod json;
#[cfg(feature = "places")]
mod places;
mod request;
mod values;

pub(super) use check::{Told, write_findings};
pub use request::{FINDINGS, MAX_FINDINGS};
pub use values::{Scalar, Verdict};

use super::Standard;
use super::editions::{self, EDITIONS};
use crate::values::Date;
use check::{Asked, Ready};
use fault::Fault;
use json::Json;
use request::{Key, Request};
use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

/// The largest request, without the bytes beside it.
pub const MAX_REQUEST: usize = crate::formats::driver::MAX_DOCUMENT;
/// The largest document beside a request.
pub const MAX_DATA: usize = 1 << 30;
/// Standards that are kept ready; requests on more days than this make them anew.
pub const KEPT_STANDARDS: usize = 16;
/// The number of the C interface: it changes when a caller must be compiled anew.
pub const ABI: u32 = 1;

/// The version of the library.
pub const LIBRARY: &str = env!("CARGO_PKG_VERSION");

/// What came out of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// JSON.
    pub json: String,
    /// The document that `convert` wrote; empty otherwise.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// Both in one: the document stands in the result as `text`, or in hexadecimal digits as `hex` when it is no text.
    pub fn whole(mut self) -> String {
        if self.bytes.is_empty() || !self.json.ends_with("}}") {
            return self.json;
        }
        self.json.truncate(self.json.len() - 2);
        match std::str::from_utf8(&self.bytes) {
            Ok(text) => {
                self.json.push_str(",\"text\":");
                crate::records::json_string(&mut self.json, text);
            }
            Err(_) => {
                self.json.push_str(",\"hex\":\"");
                for byte in &self.bytes {
                    self.json.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
                    self.json.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
                }
                self.json.push('"');
            }
        }
        self.json.push_str("}}");
        self.json
    }
}

/// Answers requests, from any number of threads; it keeps the standards it was asked for.
#[derive(Default)]
pub struct Engine {
    standards: Mutex<Vec<(Key, Arc<Standard>)>>,
    ready: Ready,
}

impl Engine {
    /// An engine that has done nothing yet.
    pub const fn new() -> Engine {
        Engine { standards: Mutex::new(Vec::new()), ready: Ready::new() }
    }

    /// Answers a request; `data` are bytes beside it.
    ///
    /// ```
    /// use chuan::engine::door::Engine;
    /// let engine = Engine::new();
    /// let request = r#"{"op":"check","as_of":"2026-11-21","lang":"en",
    ///     "text":"001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nam|Phúc Xá, Ba Đình, Hà Nội|01052021"}"#;
    /// let answer = engine.call(request.as_bytes(), None).json;
    /// assert!(answer.starts_with(r#"{"ok":true,"op":"check","#) && answer.contains("CIT-ID-020"));
    /// assert!(!answer.contains("Nguyễn"), "no value unless asked for");
    /// assert!(engine.call(b"{}", None).json.contains(r#""code":"missing""#));
    /// ```
    #[must_use]
    pub fn call(&self, request: &[u8], data: Option<&[u8]>) -> Answer {
        self.call_watched(request, data, &mut |_, _| true)
    }

    /// The same for work that may take long: `progress` is called now and then, on the caller's thread, with the bytes and
    /// records judged so far. When it says false, `check` stops, and the report over what was judged says `"stopped":true`.
    #[must_use]
    pub fn call_watched(
        &self,
        request: &[u8],
        data: Option<&[u8]>,
        progress: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Answer {
        let mut answer = Answer { json: String::with_capacity(512), bytes: Vec::new() };
        self.call_into(request, data, progress, &mut answer);
        answer
    }

    /// The same in the buffers of an answer before, of which nothing stays.
    pub fn call_into(
        &self,
        request: &[u8],
        data: Option<&[u8]>,
        progress: &mut dyn FnMut(u64, u64) -> bool,
        answer: &mut Answer,
    ) {
        answer.json.clear();
        answer.bytes.clear();
        if let Err(fault) = self.answer(request, data, progress, &mut answer.json, &mut answer.bytes) {
            *answer = refusal(&fault);
        }
    }

    fn answer(
        &self,
        request: &[u8],
        data: Option<&[u8]>,
        progress: &mut dyn FnMut(u64, u64) -> bool,
        json: &mut String,
        bytes: &mut Vec<u8>,
    ) -> Result<(), Fault> {
        let held = data.map_or(0, <[u8]>::len);
        for (what, length, most) in [("request", request.len(), MAX_REQUEST), ("data", held, MAX_DATA)] {
            if length > most {
                let most = most >> 20;
                return Err(Fault::new("over-limit", format!("the {what} may have {most} MiB at most")));
            }
        }
        let kept = data.and_then(|data| Some((self.ready.asked(request)?, Cow::Borrowed(data))));
        let (asked, document) = match kept {
            Some(kept) => kept,
            None => {
                let mut taken = Request::parse(request, data)?;
                let op = taken.needed("op")?;
                if op != "check" {
                    return success(json, &op, |out| self.run(&op, taken, out, bytes));
                }
                let standard = self.standard(taken.key()?)?;
                let document = taken.document()?;
                let asked = Arc::new(Asked::of(standard, taken)?);
                if data.is_some() {
                    self.ready.keep(request, &asked);
                }
                (asked, document)
            }
        };
        success(json, "check", |out| check::check(&asked, &document, &self.ready, progress, out))
    }

    fn run(
        &self,
        op: &str,
        mut request: Request<'_>,
        out: &mut Json<'_>,
        bytes: &mut Vec<u8>,
    ) -> Result<(), Fault> {
        match op {
            "versions" => {
                request.done()?;
                write_versions(out);
                Ok(())
            }
            "detect" if cfg!(feature = "detect") => documents::op_detect(request, out),
            "read" => {
                let standard = self.standard(request.key()?)?;
                documents::op_read(&standard, request, out)
            }
            "convert" if cfg!(feature = "formats") => {
                let standard = self.standard(request.key()?)?;
                documents::op_convert(&standard, request, out, bytes)
            }
            "form" if cfg!(feature = "formats") => {
                let standard = self.standard(request.key()?)?;
                forms::op_form(&standard, request, out, bytes)
            }
            "value" => values::op_value(request, out),
            "explain" if cfg!(feature = "explain") => describe::op_explain(request, out),
            "describe" => describe::op_describe(request, out),
            #[cfg(feature = "places")]
            "place" => places::op_place(request, out),
            #[cfg(feature = "places")]
            "address" => places::op_address(request, out),
            // Not for users: the tests of every binding prove with it that a panic stops at their boundary.
            "test-panic" => fall(),
            _ => Err(Fault::new("no-op", "no operation of this name".to_owned())),
        }
    }

    /// The standard of a key, made once.
    fn standard(&self, key: Key) -> Result<Arc<Standard>, Fault> {
        let mut kept = self.standards.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, standard)) = kept.iter().find(|(k, _)| *k == key) {
            return Ok(Arc::clone(standard));
        }
        let standard = Arc::new(key.standard()?);
        if kept.len() >= KEPT_STANDARDS {
            kept.remove(0);
        }
        kept.push((key, Arc::clone(&standard)));
        Ok(standard)
    }
}

/// Writes an operation and its result; when there is none, what was written is for nobody.
fn success(
    json: &mut String,
    op: &str,
    result: impl FnOnce(&mut Json<'_>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    // There is a result of the operations alone, whose names are plain words.
    json.push_str("{\"ok\":true,\"op\":\"");
    json.push_str(op);
    json.push_str("\",\"result\":");
    let done = Json::object(json, result);
    json.push('}');
    done
}

/// Why there is no result.
fn refusal(fault: &Fault) -> Answer {
    let mut json = String::with_capacity(128);
    Json::object(&mut json, |out| {
        out.flag("ok", false);
        out.member("error", |error| {
            error.text("code", fault.code);
            error.text("message", &fault.message);
            error.some("message_vi", &fault.message_vi);
        });
    });
    Answer { json, bytes: Vec::new() }
}

#[expect(
    clippy::panic,
    reason = "nothing else in here can panic, and bindings must be able to show that they stand it"
)]
fn fall() -> ! {
    panic!("asked for by a test")
}

fn write_versions(out: &mut Json<'_>) {
    out.text("library", LIBRARY);
    out.number("abi", ABI);
    out.text("data", &data_day());
    out.texts("editions", EDITIONS.iter().map(|e| e.id));
    out.text("latest", EDITIONS.last().map_or("", |e| e.id));
}

/// The day up to which the lists are known: that of the administrative units, the youngest of them.
fn data_day() -> String {
    #[cfg(feature = "places")]
    return crate::places::list_date().to_string();
    #[cfg(not(feature = "places"))]
    EDITIONS.last().map(|e| check::day_text(e.fixed_on)).unwrap_or_default()
}

/// Whether two texts are the same, looked at sixteen bytes at a time: what WebAssembly has for `==` goes byte by byte.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    let ((ones, one_rest), (others, other_rest)) = (one.as_chunks::<16>(), other.as_chunks::<16>());
    one.len() == other.len()
        && ones.iter().zip(others).all(|(a, b)| u128::from_ne_bytes(*a) == u128::from_ne_bytes(*b))
        && one_rest.iter().eq(other_rest)
}

/// The edition in force on a day.
pub fn edition_on(day: Date) -> &'static str {
    EDITIONS.get(editions::in_force_on(day)).map_or("", |e| e.id)
}

#[cfg(test)]
mod tests;
