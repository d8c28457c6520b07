//! Ghi vào sổ việc hộ tịch đã giải quyết ở nước ngoài, ghi chú ly hôn (Luật Hộ tịch 60/2014/QH13 art. 48–50).

use super::{Entry, EntryRef, Foreign, Person};
use crate::records::{Kept, List, Record};
use crate::values::Code;
use serde::Deserialize;

/// A note of an event abroad.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "foreign-note")]
pub struct ForeignNote {
    /// The entry.
    pub entry: Entry,
    /// List `foreign-note-kind`.
    pub kind: Code,
    /// Những người liên quan; of a marriage the husband first.
    pub persons: List<Person>,
    /// The entry here that it changes.
    pub target_ref: EntryRef,
    /// What was decided abroad.
    pub foreign: Foreign,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}
