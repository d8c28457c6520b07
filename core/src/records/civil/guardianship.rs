//! Giám hộ, chấm dứt và giám sát việc giám hộ (Luật Hộ tịch 60/2014/QH13 art. 19–22; Bộ luật Dân sự 91/2015/QH13 art. 46–63).

use super::{Declarant, Entry, EntryRef, Guardian, Person};
use crate::records::{Kept, List, Record};
use crate::values::{Code, Date, Text};
use serde::Deserialize;

/// A guardianship, its end, or its supervision.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "guardianship")]
pub struct Guardianship {
    /// The entry.
    pub entry: Entry,
    /// List `guardian-kind`: appointed, natural.
    pub kind: Code,
    /// Người được giám hộ.
    pub ward: Person,
    /// Người giám hộ.
    pub guardians: List<Guardian>,
    /// Căn cứ.
    pub basis: Text,
    /// Lý do.
    pub reason: Text,
    /// Ngày bắt đầu, when not the day of registration.
    pub started_on: Date,
    /// Chấm dứt.
    pub ended: Ended,
    /// Người giám sát việc giám hộ.
    pub supervisors: List<Guardian>,
    /// The guardianship that is supervised or ended.
    pub guardianship_ref: EntryRef,
    /// Người yêu cầu.
    pub declarant: Declarant,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}

/// An end, with its reason.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Ended {
    /// Ngày chấm dứt.
    pub on: Date,
    /// Lý do.
    pub reason: Text,
}
