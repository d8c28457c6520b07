//! The standard on a day, in one edition, under one profile.

use crate::answers::{
    Address, CheckOptions, CodeEntry, CodeList, Converted, Detection, Edition, Explanation, Field, Format,
    PlaceHistory, RecordAbout, Records, Report, Rule, Value, ValueKind, Verdict,
};
use crate::bytes::Bytes;
use crate::door::{Ask, ENGINE, result};
use crate::draft::Draft;
use crate::error::{ChuanError, guard};
use crate::generated::AnyRecord;
use chuan::engine::door::Scalar;
use chuan::formats::table::FORMATS;
use chuan::values::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::sync::Arc;

/// The language of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Language {
    /// Vietnamese.
    Vi,
    /// English.
    En,
}

impl Language {
    const fn word(self) -> &'static str {
        match self {
            Language::Vi => "vi",
            Language::En => "en",
        }
    }

    pub(crate) const fn core(self) -> chuan::rules::Language {
        match self {
            Language::Vi => chuan::rules::Language::Vi,
            Language::En => chuan::rules::Language::En,
        }
    }
}

/// Hears how far long work has come.
#[uniffi::export(foreign)]
pub trait Progress: Send + Sync {
    /// The bytes and records done so far; false stops the work.
    ///
    /// # Errors
    /// Whatever the host throws ends the work with `callback`.
    fn done(&self, bytes: i64, records: i64) -> Result<bool, ChuanError>;
}

/// The standard on a day. There is no clock in the library: you say what day it is. Safe from many threads.
#[derive(uniffi::Object)]
pub struct Chuan {
    as_of: String,
    day: Date,
    edition: Option<String>,
    profile: Option<String>,
    profile_toml: Option<String>,
    language: Language,
}

impl Chuan {
    /// A request to this standard.
    fn ask<'a>(&'a self, op: &'a str) -> Ask<'a> {
        Ask {
            op: Some(op),
            as_of: Some(&self.as_of),
            edition: self.edition.as_deref(),
            profile: self.profile.as_deref(),
            profile_toml: self.profile_toml.as_deref(),
            ..Ask::default()
        }
    }

    /// A question that no edition or profile changes.
    fn plain<'a>(&'a self, op: &'a str) -> Ask<'a> {
        Ask { op: Some(op), lang: Some(self.language.word()), ..Ask::default() }
    }

    fn describe<T: DeserializeOwned>(&self, what: &str, name: Option<&str>) -> Result<T, ChuanError> {
        guard(|| Ask { what: Some(what), name, ..self.plain("describe") }.answer(None))
    }

    fn judged(
        &self,
        document: &[u8],
        (format, record): (Option<&str>, Option<&str>),
        options: &CheckOptions,
        progress: Option<&dyn Progress>,
    ) -> Result<Report, ChuanError> {
        let ask = Ask {
            lang: Some(self.language.word()),
            format,
            record,
            reveal: Some(options.reveal),
            max_findings: options.max_findings.map(count).transpose()?,
            threads: options.threads.map(count).transpose()?,
            columns: (!options.columns.is_empty()).then_some(&options.columns),
            ..self.ask("check")
        };
        let mut thrown = None;
        let report = ask.watched(Some(document), &mut |bytes, records| {
            let Some(progress) = progress else { return true };
            let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
            progress.done(number(bytes), number(records)).unwrap_or_else(|error| {
                thrown = Some(error);
                false
            })
        })?;
        thrown.map_or(Ok(report), Err)
    }
}

fn count(n: i32) -> Result<u32, ChuanError> {
    u32::try_from(n).map_err(|_| ChuanError::refused("bad-member", "a count must not be negative"))
}

/// The format that carries a record type in a way.
fn format_of(carrier: &str, record: &str) -> Result<&'static str, ChuanError> {
    let known = chuan::records::record_type(record).is_some();
    let found =
        FORMATS.iter().filter(|f| f.carrier == carrier).find(|f| f.record == record || f.any_record && known);
    let none = || ChuanError::refused("no-record", "no record type of this name");
    found.map(|f| f.id).ok_or_else(none)
}

#[derive(Deserialize)]
struct Read {
    format: String,
    record: String,
    records: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
pub(crate) struct Of<T> {
    #[serde(
        alias = "formats",
        alias = "fields",
        alias = "rules",
        alias = "lists",
        alias = "codes",
        alias = "editions",
        alias = "profiles",
        alias = "kinds"
    )]
    records: Vec<T>,
}

#[uniffi::export]
impl Chuan {
    /// The standard as it is in force on a day, `YYYY-MM-DD`, which is also the day of judgement; or in a named edition. A profile
    /// is one that the library has (`profile`), or the text of one (`profile_toml`).
    ///
    /// # Errors
    /// `bad-member`, `no-edition`, `no-profile` or `bad-profile`.
    #[uniffi::constructor(default(language = None, edition = None, profile = None, profile_toml = None))]
    pub fn new(
        as_of: String,
        language: Option<Language>,
        edition: Option<String>,
        profile: Option<String>,
        profile_toml: Option<String>,
    ) -> Result<Arc<Chuan>, ChuanError> {
        guard(|| {
            let day = Date::parse(&as_of).unwrap_or_default();
            let language = language.unwrap_or(Language::Vi);
            let made = Chuan { as_of, day, edition, profile, profile_toml, language };
            // A wrong day, edition or profile is heard of here and not at the first record.
            let ask = Ask { format: Some("ndjson"), ..made.ask("read") };
            let _: serde::de::IgnoredAny = ask.answer(Some(br#"{"record":"citizen"}"#))?;
            Ok(Arc::new(made))
        })
    }

    /// Judges a document: a card's QR, a chip file, a message, a table … A format that is not named is recognised; one that is not
    /// sure is refused with `unsure`.
    ///
    /// # Errors
    /// `unsure`, `no-format`, `bad-document`, `over-limit` …
    #[uniffi::method(default(format = None, options))]
    pub fn check(
        &self,
        document: Bytes,
        format: Option<String>,
        options: CheckOptions,
    ) -> Result<Report, ChuanError> {
        guard(|| self.judged(&document, (format.as_deref(), None), &options, None))
    }

    /// Judges many records in one call: canonical JSON, one record a line. It costs about as much as in Rust, where a call for each
    /// record would cost twenty times that.
    ///
    /// # Errors
    /// `no-record`, `over-limit`, `callback` …
    #[uniffi::method(default(record = "citizen", progress = None, options))]
    pub fn check_lines(
        &self,
        lines: Bytes,
        record: String,
        options: CheckOptions,
        progress: Option<Arc<dyn Progress>>,
    ) -> Result<Report, ChuanError> {
        guard(|| {
            let format = format_of("ndjson", &record)?;
            self.judged(&lines, (Some(format), Some(&record)), &options, progress.as_deref())
        })
    }

    /// Judges a typed record.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    #[uniffi::method(default(options))]
    pub fn check_record(&self, record: AnyRecord, options: CheckOptions) -> Result<Report, ChuanError> {
        guard(|| {
            let json = record.json().map_err(|_| ChuanError::internal())?;
            let format = format_of("canonical", record.name())?;
            self.judged(json.as_bytes(), (Some(format), Some(record.name())), &options, None)
        })
    }

    /// The records of a document.
    ///
    /// # Errors
    /// `unsure`, `no-format`, `bad-document`, `over-limit` …
    #[uniffi::method(default(format = None))]
    pub fn read(&self, document: Bytes, format: Option<String>) -> Result<Records, ChuanError> {
        guard(|| {
            let ask = Ask { format: format.as_deref(), ..self.ask("read") };
            let read: Read = ask.answer(Some(&document))?;
            let typed = |json: &RawValue| AnyRecord::read(&read.record, json.get()).and_then(Result::ok);
            let records = read.records.iter().map(|r| typed(r).ok_or_else(ChuanError::internal));
            let records = records.collect::<Result<_, _>>()?;
            Ok(Records { format: read.format, record: read.record, records })
        })
    }

    /// A typed record as canonical JSON: the same bytes in every language.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    pub fn json(&self, record: AnyRecord) -> Result<String, ChuanError> {
        guard(|| {
            let json = record.json().map_err(|_| ChuanError::internal())?;
            let format = Some(format_of("canonical", record.name())?);
            let ask = Ask { format, to: format, ..self.ask("convert") };
            let (_, bytes): (serde::de::IgnoredAny, _) = ask.written(Some(json.as_bytes()))?;
            String::from_utf8(bytes).map_err(|_| ChuanError::internal())
        })
    }

    /// A document of one format as a document of another, and what did not come through.
    ///
    /// # Errors
    /// `unsure`, `no-format`, `one-way`, `other-record`, `cannot-carry` …
    #[uniffi::method(default(format = None))]
    pub fn convert(
        &self,
        document: Bytes,
        to: String,
        format: Option<String>,
    ) -> Result<Converted, ChuanError> {
        guard(|| {
            let ask = Ask { format: format.as_deref(), to: Some(&to), ..self.ask("convert") };
            let (converted, bytes): (Converted, _) = ask.written(Some(&document))?;
            Ok(Converted { bytes: bytes.into(), ..converted })
        })
    }

    /// What bytes are, with the evidence; the name of a file helps.
    ///
    /// # Errors
    /// `over-limit`.
    #[uniffi::method(default(name = None))]
    pub fn detect(&self, document: Bytes, name: Option<String>) -> Result<Detection, ChuanError> {
        guard(|| Ask { name: name.as_deref(), ..self.plain("detect") }.answer(Some(&document)))
    }

    /// What a text is, taken as a value of a kind: `personal-id`, `date`, `phone`, `person-name`, `commune-code`, the name of a code
    /// list … ([`Chuan::kinds`], [`Chuan::code_lists`]).
    ///
    /// # Errors
    /// `no-kind`.
    pub fn check_value(&self, kind: String, text: String) -> Result<Verdict, ChuanError> {
        guard(|| Ok(scalar(&kind)?.check(&text, self.day).into()))
    }

    /// The canonical form of a text, and nothing when it can not be read as this kind.
    ///
    /// # Errors
    /// `no-kind`.
    pub fn normalize_value(&self, kind: String, text: String) -> Result<Option<String>, ChuanError> {
        guard(|| {
            let read = scalar(&kind)?.normalize(&text, self.day);
            Ok((read.outcome != chuan::values::Outcome::Unreadable).then_some(read.text))
        })
    }

    /// One value: its canonical form, what was done to it, and what it says.
    ///
    /// # Errors
    /// `no-kind`.
    pub fn value(&self, kind: String, text: String) -> Result<Value, ChuanError> {
        guard(|| {
            let ask =
                Ask { as_of: Some(&self.as_of), kind: Some(&kind), text: Some(&text), ..self.plain("value") };
            ask.answer(None)
        })
    }

    /// What the standard says of a rule, field, format, list, code …
    ///
    /// # Errors
    /// `no-topic`, with what is near it.
    pub fn explain(&self, topic: String) -> Result<Explanation, ChuanError> {
        guard(|| Ask { topic: Some(&topic), ..self.plain("explain") }.answer(None))
    }

    /// The formats.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    pub fn formats(&self) -> Result<Vec<Format>, ChuanError> {
        self.describe("formats", None).map(|of: Of<_>| of.records)
    }

    /// The record types.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    pub fn record_types(&self) -> Result<Vec<RecordAbout>, ChuanError> {
        self.describe("records", None).map(|of: Of<_>| of.records)
    }

    /// The fields of a record type, as a form needs them.
    ///
    /// # Errors
    /// `no-record`.
    pub fn fields(&self, record: String) -> Result<Vec<Field>, ChuanError> {
        self.describe("fields", Some(&record)).map(|of: Of<_>| of.records)
    }

    /// The rules of a record type.
    ///
    /// # Errors
    /// `no-record`.
    pub fn rules(&self, record: String) -> Result<Vec<Rule>, ChuanError> {
        self.describe("rules", Some(&record)).map(|of: Of<_>| of.records)
    }

    /// The code lists.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    pub fn code_lists(&self) -> Result<Vec<CodeList>, ChuanError> {
        self.describe("lists", None).map(|of: Of<_>| of.records)
    }

    /// The codes of a list.
    ///
    /// # Errors
    /// `no-list`.
    pub fn codes(&self, list: String) -> Result<Vec<CodeEntry>, ChuanError> {
        self.describe("codes", Some(&list)).map(|of: Of<_>| of.records)
    }

    /// The editions of the standard in this library.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    pub fn editions(&self) -> Result<Vec<Edition>, ChuanError> {
        self.describe("editions", None).map(|of: Of<_>| of.records)
    }

    /// The profiles in this library.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    pub fn profiles(&self) -> Result<Vec<String>, ChuanError> {
        self.describe("profiles", None).map(|of: Of<_>| of.records)
    }

    /// The value types.
    ///
    /// # Errors
    /// [`ChuanError::Internal`] when the library has a fault.
    pub fn kinds(&self) -> Result<Vec<ValueKind>, ChuanError> {
        self.describe("kinds", None).map(|of: Of<_>| of.records)
    }

    /// An administrative unit on a day, and what it is on another; without the one on the day of judgement, without the other on the
    /// last day that the list knows.
    ///
    /// # Errors
    /// `no-place`, `bad-member`.
    #[uniffi::method(default(on = None, to = None))]
    pub fn place(
        &self,
        code: String,
        on: Option<String>,
        to: Option<String>,
    ) -> Result<PlaceHistory, ChuanError> {
        guard(|| {
            let as_of = Some(on.as_deref().unwrap_or(&self.as_of));
            Ask { op: Some("place"), as_of, to: to.as_deref(), code: Some(&code), ..Ask::default() }
                .answer(None)
        })
    }

    /// An address in the units of a day; a divided unit gives its lawful candidates, never a silent guess.
    ///
    /// # Errors
    /// `bad-member`.
    #[uniffi::method(default(written = None, to = None))]
    pub fn address(
        &self,
        text: String,
        written: Option<String>,
        to: Option<String>,
    ) -> Result<Address, ChuanError> {
        guard(|| {
            let (as_of, to) = (written.as_deref(), to.as_deref());
            Ask { op: Some("address"), as_of, to, text: Some(&text), ..Ask::default() }.answer(None)
        })
    }

    /// An empty form of a record type.
    ///
    /// # Errors
    /// `no-record`.
    #[uniffi::method(default(record = "citizen"))]
    pub fn draft(&self, record: String) -> Result<Arc<Draft>, ChuanError> {
        guard(|| self.begin(&record))
    }

    /// A form filled from a document, such as the QR of a scanned card.
    ///
    /// # Errors
    /// `unsure`, `no-format`, `bad-document` …
    #[uniffi::method(default(format = None))]
    pub fn draft_from(&self, document: Bytes, format: Option<String>) -> Result<Arc<Draft>, ChuanError> {
        guard(|| {
            let ask = Ask { format: format.as_deref(), ..self.ask("read") };
            let read: Read = ask.answer(Some(&document))?;
            let draft = self.begin(&read.record)?;
            draft.fill(document, Some(read.format))?;
            Ok(draft)
        })
    }
}

impl Chuan {
    fn begin(&self, record: &str) -> Result<Arc<Draft>, ChuanError> {
        let ask = Ask { op: None, record: Some(record), ..self.ask("") };
        let draft = ENGINE.draft(&ask.json()?).map_err(|answer| refused(&answer.json))?;
        Ok(Arc::new(Draft::new(draft, self.language)))
    }
}

fn refused(answer: &str) -> ChuanError {
    match result::<serde::de::IgnoredAny>(answer) {
        Err(error) => error,
        Ok(_) => ChuanError::internal(),
    }
}

fn scalar(kind: &str) -> Result<Scalar, ChuanError> {
    Scalar::named(kind)
        .ok_or_else(|| ChuanError::refused("no-kind", "no value type or code list of this name"))
}
