//! Trích lục khai tử, sổ đăng ký khai tử (Luật Hộ tịch 60/2014/QH13 art. 32–34).

use super::{Declarant, Declaration, Entry, Foreign, Linked, Person};
use crate::records::{Coded, Kept, Place, Record};
use crate::values::{Code, Date, Text};
use serde::Deserialize;

/// A death.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "death")]
pub struct Death {
    /// The entry.
    pub entry: Entry,
    /// Người chết.
    pub deceased: Person,
    /// Ngày chết; may be a year only.
    pub date: Date,
    /// Ngày chết ghi bằng chữ.
    pub date_words: Text,
    /// Giờ, phút chết: `HH:MM`.
    pub time: Text,
    /// Nơi chết.
    pub place: Place,
    /// Nguyên nhân chết.
    pub cause: Text,
    /// The cause as a code, with its list.
    pub cause_code: Coded,
    /// Manner of death, where a source states it.
    pub manner: Text,
    /// Giấy báo tử or what stands in for it.
    pub death_notice: DeathNotice,
    /// Tuyên bố là đã chết.
    pub declared_dead: Declaration,
    /// Người đi khai.
    pub declarant: Declarant,
    /// Đăng ký ở nước ngoài.
    pub foreign: Foreign,
    /// The linked procedure that carried it.
    pub linked: Linked,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}

/// The document that proves the death.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DeathNotice {
    /// List `death-notice`.
    pub kind: Code,
    /// Số.
    pub number: Text,
    /// Ngày cấp.
    pub issued_on: Date,
    /// Cơ quan cấp.
    pub issued_by: Text,
    /// Mã giấy báo tử of the health system.
    pub code: Text,
}
