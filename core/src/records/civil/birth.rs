//! Giấy khai sinh, sổ đăng ký khai sinh (Luật Hộ tịch 60/2014/QH13 art. 13–16).

use super::{Child, Declarant, Entry, EntryRef, Foreign, Linked, Person};
use crate::records::{Kept, Record};
use crate::values::{Code, Date, PersonalId, Text, Timestamp};
use serde::Deserialize;

/// A birth.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "birth")]
pub struct Birth {
    /// The entry.
    pub entry: Entry,
    /// Loại khai sinh, list `birth-case`: which parents are determined.
    pub case: Code,
    /// Người được khai sinh.
    pub child: Child,
    /// Mẹ.
    pub mother: Person,
    /// Cha.
    pub father: Person,
    /// Người đi khai.
    pub declarant: Declarant,
    /// Đăng ký ở nước ngoài.
    pub foreign: Foreign,
    /// Giấy chứng sinh.
    pub notice: BirthNotice,
    /// Đăng ký kết hôn của cha mẹ.
    pub parents_marriage: EntryRef,
    /// The linked procedure that carried it.
    pub linked: Linked,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}

/// The notice of birth of a health facility (Thông tư 22/2025/TT-BYT).
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct BirthNotice {
    /// Mã giấy chứng sinh: `XXXXX.GCS.ZZZZZ.YY` since 2025-10-01.
    pub code: Text,
    /// Ngày cấp.
    pub issued_on: Date,
    /// Thời điểm sinh.
    pub born_at: Timestamp,
    /// Số con trong lần sinh.
    pub plurality: Text,
    /// Cân nặng in grams.
    pub weight_g: Text,
    /// Dự kiến đặt tên.
    pub intended_name: Text,
    /// Giới tính on the notice, list `sex`.
    pub sex: Code,
    /// Số định danh of the mother on the notice.
    pub mother_personal_id: PersonalId,
}
