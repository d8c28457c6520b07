//! Cấp bản sao trích lục hộ tịch (Luật Hộ tịch 60/2014/QH13 art. 63–64).

use super::{Entry, EntryRef, Person};
use crate::records::{Kept, List, Record};
use crate::values::{Code, Text};
use serde::Deserialize;

/// An extract or copy that was issued.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "extract")]
pub struct Extract {
    /// The entry.
    pub entry: Entry,
    /// List `civil-event`.
    pub event: Code,
    /// The entry.
    pub target: EntryRef,
    /// Số trích lục: `030/TLKS-BS`.
    pub document_number: Text,
    /// Số lượng bản sao.
    pub copies: Text,
    /// Người được đăng ký.
    pub subject: Person,
    /// Người yêu cầu.
    pub requester: Person,
    /// What the extract says.
    pub content: List<Stated>,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}

/// One field as the extract prints it.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Stated {
    /// Its path in the entry.
    pub field: Text,
    /// What is printed, in canonical form.
    pub value: Text,
}
