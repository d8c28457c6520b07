//! Sổ hộ tịch (Luật Hộ tịch 60/2014/QH13 art. 59; Thông tư 04/2020/TT-BTP).

use super::Authority;
use crate::records::{Kept, Record};
use crate::values::{Code, Date, Text};
use serde::Deserialize;

/// A register book.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "book")]
pub struct Book {
    /// List `civil-register`.
    pub register: Code,
    /// Quyển số.
    pub number: Text,
    /// Năm mở sổ: a year alone.
    pub year: Date,
    /// Mở ngày.
    pub opened_on: Date,
    /// Khóa ngày.
    pub closed_on: Date,
    /// Số bắt đầu.
    pub first_number: Text,
    /// Số kết thúc.
    pub last_number: Text,
    /// Cơ quan.
    pub authority: Authority,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}
