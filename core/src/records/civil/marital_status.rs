//! Giấy xác nhận tình trạng hôn nhân (Nghị định 123/2015/NĐ-CP art. 21–23).

use super::{Declarant, Entry, Period, Person};
use crate::records::{Kept, Record, Relative};
use crate::values::{Code, Date, Text};
use serde::Deserialize;

/// A certificate of marital status.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "marital-status")]
pub struct MaritalStatus {
    /// The entry.
    pub entry: Entry,
    /// Người được xác nhận.
    pub subject: Person,
    /// Thời gian cư trú that the certificate speaks of.
    pub period: Period,
    /// Tình trạng hôn nhân.
    pub status: Status,
    /// Mục đích sử dụng.
    pub purpose: Purpose,
    /// Last day it may be used: six months from issue, or until the status changes.
    pub valid_until: Date,
    /// Người yêu cầu.
    pub declarant: Declarant,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}

/// What the certificate says.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Status {
    /// List `marital-kind`.
    pub kind: Code,
    /// The words of the certificate.
    pub text: Text,
    /// Vợ hoặc chồng.
    pub spouse: Relative,
    /// The document it rests on.
    pub evidence: Evidence,
    /// The time it speaks of, when not the present.
    pub period: Period,
}

/// A document that a status rests on.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Evidence {
    /// Số.
    pub number: Text,
    /// Ngày.
    pub issued_on: Date,
    /// Cơ quan.
    pub authority: Text,
}

/// What the certificate is for.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Purpose {
    /// List `marital-purpose`.
    pub kind: Code,
    /// The words of the request.
    pub text: Text,
    /// The person to be married.
    pub counterpart: Relative,
}
