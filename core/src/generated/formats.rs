// Generated from spec/formats by chuan-spec; do not edit.
//! Formats and their mapping tables.
use crate::codes::Certainty;
use crate::formats::table::{Format, Row};
use crate::values::Code;

/// Every format, sorted by name.
pub static FORMATS: &[Format] = &[
];
