//! chuan for Kotlin, Java and Swift.
//!
//! [`Chuan`] is the standard on a day; [`Draft`] is a form that somebody fills in; [`call`] is the door of the library as it is,
//! JSON in and JSON out. There is nothing here but the passage: every answer is made in core, and its JSON becomes records that
//! an editor can complete. The classes of the hosts are generated from this crate; see its README.

mod answers;
mod bytes;
mod chuan;
mod door;
mod draft;
mod error;
mod generated;

pub use answers::{
    Address, AddressPlace, AdminUnit, CheckOptions, CodeEntry, CodeList, Column, Confidence, Converted,
    Detection, Dimension, Edition, Explanation, Fact, Fate, Field, Finding, Format, Ground, Guess, Line,
    Loss, PlaceHistory, RecordAbout, Records, Report, Rule, Section, Severity, Value, ValueKind, Verdict,
    Versions,
};
pub use bytes::Bytes;
pub use chuan::{Chuan, Language, Progress};
pub use door::{Answer, call, call_whole, versions};
pub use draft::Draft;
pub use error::ChuanError;
pub use generated::*;

uniffi::setup_scaffolding!("chuan");

#[cfg(test)]
mod tests;
