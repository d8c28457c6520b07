//! Giấy chứng nhận kết hôn, sổ đăng ký kết hôn (Luật Hộ tịch 60/2014/QH13 art. 17–18, 37–38).

use super::{Entry, EntryRef, Foreign, Linked, Noted, Spouse};
use crate::records::{Kept, List, Record};
use crate::values::{Code, Date, Text};
use serde::Deserialize;

/// A marriage.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "marriage")]
pub struct Marriage {
    /// The entry.
    pub entry: Entry,
    /// Chồng.
    pub husband: Spouse,
    /// Vợ.
    pub wife: Spouse,
    /// Ngày xác lập quan hệ hôn nhân.
    pub established_on: Date,
    /// List `marriage-state`: valid, divorced, annulled, recognised, unknown.
    pub state: Code,
    /// Ghi chú ly hôn, hủy kết hôn.
    pub ended: Noted,
    /// Ghi chú công nhận kết hôn.
    pub recognised: Noted,
    /// Kết hôn lần thứ mấy.
    pub marriage_count: Counts,
    /// Giấy xác nhận tình trạng hôn nhân used for it.
    pub marital_certificates: List<EntryRef>,
    /// Đăng ký ở nước ngoài.
    pub foreign: Foreign,
    /// The linked procedure that carried it.
    pub linked: Linked,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}

/// How many times each side has married, this time included.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Counts {
    /// Chồng.
    pub husband: Text,
    /// Vợ.
    pub wife: Text,
}
