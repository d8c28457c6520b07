//! Thay đổi, cải chính, bổ sung hộ tịch, xác định lại dân tộc (Luật Hộ tịch 60/2014/QH13 art. 26–29).

use super::{Declarant, Entry, EntryRef, Person};
use crate::records::{Kept, List, Record};
use crate::values::{Code, Text};
use serde::Deserialize;

/// A change of an entry.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "correction")]
pub struct Correction {
    /// The entry.
    pub entry: Entry,
    /// List `correction-kind`.
    pub kind: Code,
    /// The entry that is changed.
    pub target: EntryRef,
    /// Người có thay đổi.
    pub subject: Person,
    /// Nội dung.
    pub changes: List<Change>,
    /// Lý do.
    pub reason: Text,
    /// Căn cứ.
    pub basis: Text,
    /// Văn bản đồng ý of the person, wanted from the age of nine for a change of name.
    pub consent: Text,
    /// Người yêu cầu.
    pub declarant: Declarant,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}

/// One field that changes.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Change {
    /// Its path in the entry that is changed, such as `birth.mother.birth_date`.
    pub field: Text,
    /// Từ.
    pub from: Text,
    /// Thành.
    pub to: Text,
}
