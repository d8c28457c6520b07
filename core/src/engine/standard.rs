//! The standard in one edition, on one day, under one profile: read, check, write, convert.

use super::editions::{self, CHANGES, EDITIONS, Edition};
use crate::formats::driver::Driver;
use crate::formats::json::Shape;
use crate::formats::mapping::{MappingError, canonical_shape};
use crate::formats::table::{FORMATS, Format, format};
use crate::formats::template::Variant;
use crate::formats::{FormatError, Loss, Read, compare};
use crate::records::{AnyRecord, RecordType, TYPES, record_type};
use crate::rules::profile::Profile;
use crate::rules::{Finding, Known, Plan, PlanError, Tally};
use crate::values::{Code, Date};
use std::sync::{Arc, OnceLock};

/// Something the caller asked for does not exist or can not be done. Bad data is never an error; it is findings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No such format.
    #[error("no format {0}")]
    NoFormat(String),
    /// No such record type.
    #[error("no record {0}")]
    NoRecord(String),
    /// No such edition.
    #[error("no edition {0}")]
    NoEdition(String),
    /// The form is filled by another event.
    #[error("the form {0} is filled by the record {1}")]
    OtherForm(&'static str, &'static str),
    /// The format is not written in such a way.
    #[error("the format {0} is not written as {1}")]
    NoVariant(&'static str, String),
    /// The format is not read, or not written.
    #[error("the format {0} is not {1}")]
    OneWay(&'static str, &'static str),
    /// The formats carry different record types.
    #[error("{0} carries the record {1}, {2} the record {3}")]
    OtherRecord(&'static str, &'static str, &'static str, &'static str),
    /// The document could not be read or written.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// The profile does not fit.
    #[error("profile: {0}")]
    Profile(#[from] PlanError),
    /// A mapping table does not fit.
    #[error("mapping: {0}")]
    Mapping(#[from] MappingError),
    /// A table's columns could not be decided.
    #[error("table: {0}")]
    Table(String),
    /// The input could not be read.
    #[error("the input could not be read: {0}")]
    Input(std::io::ErrorKind),
}

impl Error {
    /// A stable word for programs; the same in every binding.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Error::NoFormat(_) => "no-format",
            Error::NoRecord(_) => "no-record",
            Error::NoEdition(_) => "no-edition",
            Error::OneWay(..) => "one-way",
            Error::NoVariant(..) => "no-variant",
            Error::OtherForm(..) => "other-form",
            Error::OtherRecord(..) => "other-record",
            Error::Format(FormatError::Limit { .. }) => "over-limit",
            Error::Format(FormatError::CannotCarry { .. }) => "cannot-carry",
            Error::Format(_) | Error::Table(_) => "bad-document",
            Error::Profile(_) => "bad-profile",
            Error::Mapping(_) | Error::Input(_) => "internal",
        }
    }
}

/// What was written, and what did not come through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The document.
    pub bytes: Vec<u8>,
    /// What the format could not carry, in the order of records and fields.
    pub losses: Vec<Loss>,
}

/// The findings of one record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// What was found, in the order of the catalogue.
    pub findings: Vec<Finding>,
    /// The outcome of every rule of the plan.
    pub tallies: Vec<Tally>,
}

/// The standard in one edition, on one day, under one profile. Cheap to share between threads; nothing in it changes.
pub struct Standard {
    edition: usize,
    as_of: Date,
    profile: Option<Arc<Profile>>,
    known: Option<Arc<Known>>,
    plans: Vec<OnceLock<Result<Plan, PlanError>>>,
    drivers: Vec<OnceLock<Result<Driver, MappingError>>>,
    shapes: Vec<OnceLock<Vec<Shape>>>,
}

impl Standard {
    /// The standard as it is in force on a day, which is also the day of judgement. There is no clock in here.
    ///
    /// ```
    /// use chuan::{engine::Standard, values::Date};
    /// let standard = Standard::new(Date::parse("2026-11-21").unwrap());
    /// let qr = "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nam|Phúc Xá, Ba Đình, Hà Nội|01052021";
    /// let records = standard.read(qr.as_bytes(), "cccd-qr")?;
    /// let checked = standard.check(records[0].as_ref(), 1)?;
    /// let plan = standard.plan("citizen")?;
    /// assert!(checked.findings.iter().any(|f| plan.id(f.rule) == "CIT-ID-020"), "sex against the number");
    /// assert!(standard.read(b"%PDF-", "cccd-qr").is_err());
    /// # Ok::<(), chuan::engine::Error>(())
    /// ```
    pub fn new(as_of: Date) -> Standard {
        Standard {
            edition: editions::in_force_on(as_of),
            as_of,
            profile: None,
            known: None,
            plans: TYPES.iter().map(|_| OnceLock::new()).collect(),
            drivers: FORMATS.iter().map(|_| OnceLock::new()).collect(),
            shapes: TYPES.iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// The same standard in a named edition.
    ///
    /// # Errors
    /// When there is no such edition.
    pub fn in_edition(self, id: &str) -> Result<Standard, Error> {
        let edition = editions::position(id).ok_or_else(|| Error::NoEdition(id.to_owned()))?;
        Ok(Standard { edition, profile: self.profile, known: self.known, ..Standard::new(self.as_of) })
    }

    /// The same standard under a profile.
    #[cfg(feature = "profile")]
    #[must_use]
    pub fn with_profile(self, profile: Profile) -> Standard {
        Standard {
            edition: self.edition,
            profile: Some(Arc::new(profile)),
            known: self.known,
            ..Standard::new(self.as_of)
        }
    }

    /// The same standard, which also judges records against what other records say.
    #[must_use]
    pub fn with_known(mut self, known: Known) -> Standard {
        self.known = Some(Arc::new(known));
        self
    }

    /// What other records say, when there are any.
    pub fn known(&self) -> Option<&Known> {
        self.known.as_deref()
    }

    /// The edition.
    pub fn edition(&self) -> &'static Edition {
        EDITIONS.get(self.edition).or(EDITIONS.first()).unwrap_or(&Edition::NONE)
    }

    /// The day of judgement.
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// The profile, when there is one.
    pub fn profile(&self) -> Option<&Profile> {
        self.profile.as_deref()
    }

    /// The rules for a record type.
    ///
    /// # Errors
    /// When there is no such record type, or the profile does not fit.
    pub fn plan(&self, record: &str) -> Result<&Plan, Error> {
        let no_record = || Error::NoRecord(record.to_owned());
        let at = TYPES.iter().position(|t| t.name == record).ok_or_else(no_record)?;
        let (kind, cell) = TYPES.get(at).zip(self.plans.get(at)).ok_or_else(no_record)?;
        cell.get_or_init(|| Plan::new((kind.fields)(), self.edition, self.profile.clone()))
            .as_ref()
            .map_err(|e| Error::Profile(e.clone()))
    }

    /// A format ready for use.
    ///
    /// # Errors
    /// When there is no such format.
    pub fn driver(&self, id: &str) -> Result<&Driver, Error> {
        let no_format = || Error::NoFormat(id.to_owned());
        let wanted = known_format(id)?;
        let at = FORMATS.iter().position(|f| f.id == wanted.id).ok_or_else(no_format)?;
        let (format, cell) = FORMATS.get(at).zip(self.drivers.get(at)).ok_or_else(no_format)?;
        let kind = type_of(format)?;
        cell.get_or_init(|| Driver::new(format, (kind.fields)()))
            .as_ref()
            .map_err(|e| Error::Mapping(e.clone()))
    }

    /// The shape of canonical JSON of a record type in an edition.
    ///
    /// # Errors
    /// When there is no such record type or edition.
    pub fn shape(&self, record: &str, edition: usize) -> Result<&Shape, Error> {
        let no_record = || Error::NoRecord(record.to_owned());
        let at = TYPES.iter().position(|t| t.name == record).ok_or_else(no_record)?;
        let (kind, cell) = TYPES.get(at).zip(self.shapes.get(at)).ok_or_else(no_record)?;
        let all = cell.get_or_init(|| {
            let shape =
                |e: &Edition| canonical_shape((kind.fields)(), &|path| path_in(e, record, path)).ready();
            EDITIONS.iter().map(shape).collect()
        });
        all.get(edition).ok_or_else(|| Error::NoEdition(edition.to_string()))
    }

    /// Reads a document of a named format.
    ///
    /// # Errors
    /// When the format does not exist or is not read, or the bytes are not of it.
    pub fn read(&self, input: &[u8], id: &str) -> Result<Vec<Box<dyn AnyRecord>>, Error> {
        let kind = type_in(input, known_format(id)?)?;
        self.read_as(input, id, kind)
    }

    /// Reads a document as records of a type, for formats that carry any and do not say which: tables.
    ///
    /// # Errors
    /// As [`Standard::read`], and when the format carries another type.
    pub fn read_as(
        &self,
        input: &[u8],
        id: &str,
        kind: &'static RecordType,
    ) -> Result<Vec<Box<dyn AnyRecord>>, Error> {
        self.read_and_say(input, id, kind).map(|(records, _)| records)
    }

    /// As [`Standard::read_as`], and which places of a document were read from an old encoding, and why. What a table has of
    /// those is said of its columns.
    ///
    /// # Errors
    /// As there.
    pub fn read_and_say(&self, input: &[u8], id: &str, kind: &'static RecordType) -> Result<Read, Error> {
        let driver = self.driver(id)?;
        let format = driver.format();
        if !format.reads {
            return Err(Error::OneWay(format.id, "read"));
        }
        if !format.any_record && format.record != kind.name {
            return Err(Error::NoRecord(kind.name.to_owned()));
        }
        if is_table(format) {
            return Ok((super::tables::read_all(self, input, format, kind)?, Vec::new()));
        }
        let edition = self.edition_of(input);
        let shape = self.shape(kind.name, edition)?;
        let (mut records, said) = driver.read_and_say(input, self.as_of, shape, &kind.fresh)?;
        if edition != self.edition {
            for record in &mut records {
                fill_in(record.as_mut(), edition);
            }
        }
        Ok((records, said))
    }

    /// Judges one record; `number` is its place in the input, from 1.
    ///
    /// # Errors
    /// When the profile does not fit.
    pub fn check(&self, record: &dyn AnyRecord, number: u64) -> Result<Checked, Error> {
        let plan = self.plan(record.dictionary().record())?;
        let (mut findings, mut tallies) = (Vec::new(), plan.tallies());
        plan.check_against(record, number, self.as_of, self.known(), &mut findings, &mut tallies);
        Ok(Checked { findings, tallies: tallies.counts() })
    }

    /// Writes records in a named format and says what did not come through.
    ///
    /// # Errors
    /// When the format does not exist, is not written, or can not carry these records.
    pub fn write(&self, records: &[&dyn AnyRecord], id: &str) -> Result<Written, Error> {
        // What stands behind a colon says how a template is written: `moj158-birth:csv:69`.
        let (id, words) = id.split_once(':').unwrap_or((id, ""));
        let driver = self.driver(id)?;
        let no_variant = || Error::NoVariant(driver.format().id, words.to_owned());
        let variant = match driver.template() {
            Some(template) => template.variant(words).ok_or_else(no_variant)?,
            None if words.is_empty() => Variant::default(),
            None => return Err(no_variant()),
        };
        let format = driver.format();
        if !format.writes {
            return Err(Error::OneWay(format.id, "written"));
        }
        let mut names = records.iter().map(|r| r.dictionary().record());
        let name = match records.first() {
            Some(first) if format.any_record => first.dictionary().record(),
            _ => format.record,
        };
        if let Some(other) = names.find(|r| *r != name) {
            return Err(Error::NoRecord(other.to_owned()));
        }
        let kind = record_type(name).ok_or_else(|| Error::NoRecord(name.to_owned()))?;
        let bytes = match format.carrier {
            _ if is_table(format) => super::tables::write_all(records, format, kind)?,
            "canonical" | "ndjson" => self.write_edition(records, format)?,
            _ => driver.write_as(records, self.edition().id, variant)?,
        };
        let losses = self.losses(records, &bytes, driver, kind)?;
        Ok(Written { bytes, losses })
    }

    /// Canonical JSON in this edition: members that it does not have are left out and thereby show as losses.
    fn write_edition(&self, records: &[&dyn AnyRecord], format: &Format) -> Result<Vec<u8>, Error> {
        let mut out = String::new();
        for (n, record) in records.iter().enumerate() {
            if format.carrier == "canonical" && records.len() > 1 {
                out.push(if n == 0 { '[' } else { ',' });
            }
            super::migrate::write(*record, self.edition(), &mut out);
            if format.carrier == "ndjson" {
                out.push('\n');
            }
        }
        if format.carrier == "canonical" && records.len() > 1 {
            out.push(']');
        }
        Ok(out.into_bytes())
    }

    /// Appends a record's canonical JSON in this edition.
    pub fn write_one(&self, record: &dyn AnyRecord, out: &mut String) {
        super::migrate::write(record, self.edition(), out);
    }

    /// What a written document does not give back.
    fn losses(
        &self,
        records: &[&dyn AnyRecord],
        bytes: &[u8],
        driver: &Driver,
        kind: &'static RecordType,
    ) -> Result<Vec<Loss>, Error> {
        let format = driver.format();
        let back = match format.carrier {
            _ if is_table(format) => super::tables::read_all(self, bytes, format, kind)?,
            _ => driver.read(bytes, self.as_of, self.shape(kind.name, self.edition)?, &kind.fresh)?,
        };
        let empty = (kind.fresh)();
        // A record in which nothing stands leaves a row in which nothing stands, and that is read as none.
        let mut blank = records.len().saturating_sub(back.len());
        let mut back = back.iter();
        let pairs = records.iter().enumerate();
        Ok(pairs
            .flat_map(|(n, before)| {
                let skip = blank > 0 && stands_empty(*before);
                blank -= usize::from(skip);
                let after = if skip { None } else { back.next() };
                compare(n as u64 + 1, *before, after.unwrap_or(&empty).as_ref())
            })
            .collect())
    }
}

/// Whether a record has nothing that a row could show.
fn stands_empty(record: &dyn AnyRecord) -> bool {
    let kept = record.kept();
    let nothing_more = kept.unreads().is_empty() && kept.remainder().iter().all(|e| e.raw.is_empty());
    nothing_more && record.dictionary().filled(record).is_empty()
}

/// Whether a format is read and written as rows of a table.
fn is_table(format: &Format) -> bool {
    cfg!(feature = "tables") && matches!(format.carrier, "csv" | "xlsx")
}

/// The record type of a document: what it names near its beginning, else the format's.
///
/// # Errors
/// When it names one that there is none of.
pub fn type_in(input: &[u8], format: &Format) -> Result<&'static RecordType, Error> {
    match stated(input, "record").filter(|_| matches!(format.carrier, "canonical" | "ndjson")) {
        Some(name) => record_type(name).ok_or_else(|| Error::NoRecord(name.to_owned())),
        None => type_of(format),
    }
}

fn type_of(format: &Format) -> Result<&'static RecordType, Error> {
    record_type(format.record).ok_or_else(|| Error::NoRecord(format.record.to_owned()))
}

/// The format of a name, or the error that there is none.
///
/// # Errors
/// When there is no such format.
pub fn known_format(id: &str) -> Result<&'static Format, Error> {
    let (id, _) = id.split_once(':').unwrap_or((id, ""));
    format(id).ok_or_else(|| Error::NoFormat(id.to_owned()))
}

/// What a field of today was called in an edition; `None` when it did not exist.
pub(super) fn path_in(edition: &Edition, record: &str, path: &str) -> Option<String> {
    let change = CHANGES.iter().find(|c| c.edition == edition.id && c.record == record && c.path == path);
    change.map_or_else(|| Some(path.to_owned()), |c| c.was.map(str::to_owned))
}

impl Standard {
    /// The edition that a canonical document is in: that which it names, else this one.
    pub(super) fn edition_of(&self, input: &[u8]) -> usize {
        edition_in(input).unwrap_or(self.edition)
    }
}

/// The edition that a canonical document names near its beginning.
fn edition_in(input: &[u8]) -> Option<usize> {
    editions::position(stated(input, "edition")?)
}

/// The name of the record type that a canonical document states near its beginning.
pub fn stated_record(input: &[u8]) -> Option<&str> {
    stated(input, "record")
}

/// What a canonical document says under a key near its beginning.
fn stated<'i>(input: &'i [u8], key: &str) -> Option<&'i str> {
    let head = input.get(..input.len().min(256))?;
    let first = first_members(head, key);
    if first.is_some() {
        return first;
    }
    let (first, rest) = key.as_bytes().split_first()?;
    let mut from = 0;
    // It stands in the first few bytes, where a search that must be set up first is slower.
    let name = loop {
        let at = from + head.get(from..)?.iter().position(|b| b == first)? + 1;
        match head.get(at..)?.strip_prefix(rest) {
            Some(behind) => break behind,
            None => from = at,
        }
    };
    let end = head.len() - name.len() + ends(name)?;
    // Only as far as this it must be text.
    let name = std::str::from_utf8(head.get(..end)?).ok()?.get(head.len() - name.len()..)?;
    name.strip_prefix('"')?.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')
}

/// The same where the document begins as we write it: with the record type, and the edition behind it.
fn first_members<'i>(head: &'i [u8], key: &str) -> Option<&'i str> {
    let text = |from: &'i [u8]| {
        let end = from.iter().position(|b| *b == b'"')?;
        Some((std::str::from_utf8(from.get(..end)?).ok()?, from.get(end..)?))
    };
    let (record, rest) = text(head.strip_prefix(b"{\"record\":\"")?)?;
    if key == "record" {
        return Some(record);
    }
    let (edition, _) = text(rest.strip_prefix(b"\",\"edition\":\"")?)?;
    // No record type has the word in its name; a text that has it would be looked at first.
    let first = key == "edition" && !record.as_bytes().windows(key.len()).any(|w| w == key.as_bytes());
    first.then_some(edition)
}

/// Where the third quotation mark stands: behind a key, at the end of its text.
fn ends(text: &[u8]) -> Option<usize> {
    let mut marks = text.iter().enumerate().filter(|(_, b)| **b == b'"');
    marks.nth(2).map(|(at, _)| at)
}

/// Puts in what an earlier edition took for granted.
fn fill_in(record: &mut dyn AnyRecord, edition: usize) {
    let Some(edition) = EDITIONS.get(edition) else { return };
    let dictionary = record.dictionary();
    for change in CHANGES.iter().filter(|c| c.edition == edition.id && c.record == dictionary.record()) {
        let (Some(text), Some(slot)) = (change.assume, dictionary.slot(change.path)) else { continue };
        // Only beside something that the record has: the system of a code that is there.
        let group = change.path.rsplit_once('.').map_or("", |(g, _)| g);
        let beside = dictionary.fields().iter().any(|f| {
            f.path != change.path
                && f.path.rsplit_once('.').is_some_and(|(g, _)| g == group)
                && f.slot().is_filled(record)
        });
        if beside && !slot.is_filled(record) {
            slot.set(record, text);
            record.kept_mut().assume(slot, Code::of("edition"));
        }
    }
}
