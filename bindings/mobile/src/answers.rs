//! What answers are made of. The names are those of the answers' JSON.

use crate::bytes::Bytes;
use crate::generated::AnyRecord;
use chuan::engine::door;
use serde::Deserialize;
use std::collections::HashMap;

/// What this library is.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Versions {
    /// The library, by semantic versioning.
    pub library: String,
    /// The number of the C interface.
    pub abi: i32,
    /// The day up to which the lists are known.
    pub data: String,
    /// The editions of the standard in it.
    pub editions: Vec<String>,
    /// The youngest of them.
    pub latest: String,
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// It can not be so.
    Error,
    /// It is probably not so.
    Warning,
    /// Worth knowing.
    Info,
}

/// What a rule is about, after the motto correct, sufficient, clean, living.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum Dimension {
    /// Whether it is right.
    Correct,
    /// Whether all is there.
    Sufficient,
    /// Whether it is in order.
    Clean,
    /// Whether it still describes the present.
    Living,
}

/// Something that is wrong with a record. It carries no value unless values were asked for.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Finding {
    /// The record's place in the input, from 1.
    pub record: i64,
    /// The rule's number, such as `CIT-ID-001`.
    pub rule: String,
    /// How grave it is.
    pub severity: Severity,
    /// What it is about.
    pub dimension: Dimension,
    /// The field, as JSON Pointer; empty for the whole record.
    pub path: String,
    /// What the message was filled with; never a personal value.
    #[serde(default)]
    pub args: Vec<String>,
    /// The message for the officer, in the language asked for.
    pub message: String,
    /// The law behind it.
    pub basis: String,
    /// How to mend it.
    pub fix: Option<String>,
    /// The value, when values were asked for.
    pub value: Option<String>,
}

/// What a column of a table was taken for.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Column {
    /// Its place, from 0.
    pub column: i32,
    /// Its header.
    pub header: Option<String>,
    /// The field; nothing when it is none.
    pub field: Option<String>,
    /// How that was decided: by-name, by-name-and-content, by-content, by-user, unknown.
    pub how: String,
    /// How sure that is, of 100.
    pub confidence: i32,
    /// The system that its codes are of.
    pub system: Option<String>,
    /// The old encoding of its text.
    pub encoding: Option<String>,
    /// What was taken for granted.
    #[serde(default)]
    pub assumed: Vec<String>,
    /// The fields that it may be, when that is open.
    #[serde(default)]
    pub choices: Vec<String>,
}

/// What came out of judging.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Report {
    /// The format of the document.
    pub format: String,
    /// The record type.
    pub record: String,
    /// Records judged.
    pub records: i64,
    /// Records without error and warning.
    pub clean: i64,
    /// Errors, also those that are not among the findings.
    pub errors: i64,
    /// Warnings, likewise.
    pub warnings: i64,
    /// Remarks, likewise.
    pub infos: i64,
    /// Whether there are more findings than are given.
    pub capped: bool,
    /// Whether the host stopped the work.
    #[serde(default)]
    pub stopped: bool,
    /// The first findings, in the order of the input.
    pub findings: Vec<Finding>,
    /// What the columns were taken for, when the document is a table.
    #[serde(default)]
    pub columns: Vec<Column>,
}

/// What a check is asked for.
#[derive(Clone, Debug, Default, PartialEq, uniffi::Record)]
pub struct CheckOptions {
    /// Whether findings carry the value they speak of.
    #[uniffi(default)]
    pub reveal: bool,
    /// The most findings that are given, 1,000 by default; counts stay exact.
    #[uniffi(default)]
    pub max_findings: Option<i32>,
    /// Threads that work on lines and tables, 1 by default.
    #[uniffi(default)]
    pub threads: Option<i32>,
    /// What columns of a table are, where their headers do not say it: `header` to `field.path` or `field.path@system`.
    #[uniffi(default)]
    pub columns: HashMap<String, String>,
}

/// The records of a document.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Records {
    /// The format of the document.
    pub format: String,
    /// The record type.
    pub record: String,
    /// The records.
    pub records: Vec<AnyRecord>,
}

/// What became of a value that did not come through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// The format has no place for it.
    Dropped,
    /// The format carries less of it.
    Narrowed,
    /// The format brings a value of its own that the record does not have.
    Assumed,
}

/// One value that did not come through unchanged.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Loss {
    /// The record's place in the input, from 1.
    pub record: i64,
    /// What became of it.
    pub fate: Fate,
    /// The field, as JSON Pointer.
    pub path: String,
}

/// A document in another format, and what did not come through.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Converted {
    /// The format it was in.
    pub format: String,
    /// The format it is in now.
    pub to: String,
    /// Records written.
    pub records: i64,
    /// What did not come through.
    pub losses: Vec<Loss>,
    /// The document.
    #[serde(skip)]
    pub bytes: Bytes,
}

/// How sure a guess is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// It may be.
    Possible,
    /// It probably is.
    Likely,
    /// It is.
    Sure,
}

/// A format that a document may be in.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Guess {
    /// The format.
    pub format: String,
    /// Its version.
    pub version: Option<String>,
    /// The record type it carries.
    pub record: Option<String>,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why, in the language asked for.
    pub evidence: Vec<String>,
}

/// What bytes are.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Detection {
    /// The format, when one is found.
    pub format: Option<String>,
    /// How its text is encoded.
    pub encoding: String,
    /// What it may be, the best first.
    pub guesses: Vec<Guess>,
    /// What else was noticed.
    pub notes: Vec<String>,
}

/// What a text is, taken as a value of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It is in canonical form.
    Canonical,
    /// It can be brought into canonical form without losing anything.
    Repairable,
    /// It can not be read as this kind of value.
    Unreadable,
    /// There is no value, only blanks.
    Empty,
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

/// Something that a value says by itself, such as the province in a personal id.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Fact {
    /// A stable word.
    pub key: String,
    /// The sentence, in the language asked for.
    pub text: String,
    /// The law behind it.
    pub basis: Option<String>,
    /// How sure the standard is of it: V, V2, M, I or D.
    pub certainty: String,
}

/// One value.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Value {
    /// What the text is.
    pub verdict: Verdict,
    /// Its canonical form; the text itself when it can not be read.
    pub value: String,
    /// What was done to it.
    pub repairs: Vec<String>,
    /// What it says.
    pub facts: Vec<Fact>,
}

/// A line of an explanation.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Line {
    /// What it is about.
    pub label: Option<String>,
    /// What it says.
    pub text: String,
}

/// A part of an explanation.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Section {
    /// A stable word.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Lines that were left out.
    pub more: i64,
}

/// A legal ground, with the days it was in force.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Ground {
    /// Document and article.
    pub text: String,
    /// In force from.
    pub from: Option<String>,
    /// Until.
    pub to: Option<String>,
    /// How sure the standard is of it: V, V2, M, I or D.
    pub certainty: String,
}

/// What the standard says of a topic.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Explanation {
    /// The topic.
    pub topic: String,
    /// What it is: rule, field, format, list, code, kind, record, edition …
    pub kind: String,
    /// Its title.
    pub title: String,
    /// The text.
    pub body: Vec<String>,
    /// Its parts.
    pub sections: Vec<Section>,
    /// The law.
    pub grounds: Vec<Ground>,
    /// Topics near it.
    pub related: Vec<String>,
    /// An example that is right.
    pub good: Option<String>,
    /// An example that is wrong.
    pub bad: Option<String>,
}

/// A format of the standard.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Format {
    /// Its name.
    pub format: String,
    /// The record type it carries.
    pub record: String,
    /// Its title.
    pub title: String,
    /// Whether it is read.
    pub reads: bool,
    /// Whether it is written.
    pub writes: bool,
    /// Whether one document can hold several records.
    pub many: bool,
    /// Usual endings of file names.
    pub endings: Vec<String>,
    /// What it is and where it occurs.
    pub about: String,
    /// Where its description comes from.
    pub basis: String,
    /// How sure the standard is of it: V, V2, M, I or D.
    pub certainty: String,
}

/// A record type.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct RecordAbout {
    /// Its name.
    pub record: String,
    /// What it is called.
    pub label: String,
    /// The law that says what it contains.
    pub basis: String,
    /// How many fields it has.
    pub fields: i64,
}

/// A field of a record type.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Field {
    /// Its path, such as `birth.date`.
    pub path: String,
    /// Its value type.
    pub kind: String,
    /// What forms call it.
    pub label: String,
    /// A sentence more.
    pub meaning: Option<String>,
    /// The list that its codes are of.
    pub list: Option<String>,
    /// How far it must be protected: public, personal, sensitive.
    pub sensitivity: String,
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Rule {
    /// Its number.
    pub rule: String,
    /// How grave a finding of it is.
    pub severity: Severity,
    /// What it is about.
    pub dimension: Dimension,
    /// Whether it only holds where a profile asks for it.
    pub optional: bool,
    /// The fields it looks at.
    pub fields: Vec<String>,
    /// The message for the officer.
    pub message: String,
    /// How to mend it.
    pub fix: String,
    /// What is tested, for the programmer.
    pub test: String,
    /// The law.
    pub basis: Vec<Ground>,
}

/// A code list.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct CodeList {
    /// Its name.
    pub list: String,
    /// How many codes it has.
    pub codes: i64,
    /// Where it comes from.
    pub provenance: String,
}

/// A code of a list.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
pub struct CodeEntry {
    /// The code.
    pub code: String,
    /// What it means.
    pub label: String,
    /// Lawful from.
    pub from: Option<String>,
    /// Until.
    pub to: Option<String>,
    /// How sure the standard is of it: V, V2, M, I or D.
    pub certainty: String,
    /// What else the list says of its codes.
    #[serde(flatten)]
    pub more: HashMap<String, String>,
}

/// An edition of the standard.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Edition {
    /// Its name.
    pub edition: String,
    /// Its title.
    pub title: String,
    /// The day its text was final.
    pub fixed_on: String,
    /// The day from which records follow it.
    pub in_force: String,
}

/// A value type.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct ValueKind {
    /// Its name.
    pub kind: String,
    /// A regular expression of its canonical form.
    pub pattern: Option<String>,
    /// A sentence about it.
    pub about: String,
}

/// An administrative unit.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct AdminUnit {
    /// Its code: 2 digits for a province, 3 for a district, 5 for a commune.
    pub code: String,
    /// province, district or commune.
    pub level: String,
    /// Its full name.
    pub name: String,
    /// Its name with those above it.
    pub chain: String,
    /// The day from which it was so.
    pub from: String,
    /// The day until which.
    pub to: Option<String>,
    /// The act that made it so.
    pub basis: Option<String>,
}

/// A unit on a day, and what became of it.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct PlaceHistory {
    /// The day.
    pub as_of: String,
    /// The unit on that day.
    pub unit: AdminUnit,
    /// The other day.
    pub to: String,
    /// same, unique, by-population, ambiguous, retired or unknown.
    pub became: String,
    /// What it is on the other day.
    pub units: Vec<AdminUnit>,
}

/// A place that an address names.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct AddressPlace {
    /// Its units, the smallest first.
    pub chain: String,
    /// The code of the smallest.
    pub code: Option<String>,
}

/// An address in the units of a day.
#[derive(Clone, Debug, PartialEq, Deserialize, uniffi::Record)]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Address {
    /// What the address was read as.
    pub read: Vec<AddressPlace>,
    /// decided, by-population, open, too-coarse, lost or unread.
    pub now: String,
    /// What it is on that day; several when the law leaves it open.
    pub places: Vec<AddressPlace>,
    /// The address written anew.
    pub address: Option<String>,
    /// The day.
    pub to: String,
}
