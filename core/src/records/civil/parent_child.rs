//! Nhận cha, mẹ, con (Luật Hộ tịch 60/2014/QH13 art. 24–25, 43–44).

use super::{Entry, EntryRef, Foreign, Person, Recogniser};
use crate::records::{Kept, Record};
use crate::values::Code;
use serde::Deserialize;

/// A recognition of parent or child.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "parent-child")]
pub struct ParentChild {
    /// The entry.
    pub entry: Entry,
    /// Loại xác nhận, list `recognition-kind`.
    pub kind: Code,
    /// Cha hoặc mẹ.
    pub parent: Person,
    /// Con.
    pub child: Person,
    /// Người yêu cầu.
    pub declarant: Recogniser,
    /// Đăng ký ở nước ngoài.
    pub foreign: Foreign,
    /// Đăng ký khai sinh của con.
    pub birth_ref: EntryRef,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}
