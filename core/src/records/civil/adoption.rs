//! Nuôi con nuôi (Luật Nuôi con nuôi 52/2010/QH12).

use super::{Adoptee, Entry, EntryRef, Person};
use crate::records::{Kept, Record};
use crate::values::{Code, Text};
use serde::Deserialize;

/// An adoption.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "adoption")]
pub struct Adoption {
    /// The entry.
    pub entry: Entry,
    /// List `adoption-kind`: domestic, foreign, re-registration.
    pub kind: Code,
    /// Con nuôi.
    pub adoptee: Adoptee,
    /// Cha nuôi.
    pub adoptive_father: Person,
    /// Mẹ nuôi.
    pub adoptive_mother: Person,
    /// List `adopter-relation`: what the adopter was to the child before; kin may adopt under other limits.
    pub adopter_relation: Code,
    /// Đăng ký kết hôn of two adopters.
    pub adopters_marriage: EntryRef,
    /// Bên giao.
    pub giver: Giver,
    /// Họ tên mới của con.
    pub new_name: Text,
    /// Lý do.
    pub reason: Text,
    /// Đăng ký khai sinh của con.
    pub birth_ref: EntryRef,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}

/// Who gives the child.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Giver {
    /// List `giver-kind`: parents, institution.
    pub kind: Code,
    /// Cha đẻ.
    pub father: Person,
    /// Mẹ đẻ.
    pub mother: Person,
    /// Quan hệ của người giao.
    pub relationship: Text,
    /// Cơ sở nuôi dưỡng.
    pub institution: Institution,
}

/// A home for children.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Institution {
    /// Tên.
    pub name: Text,
    /// Người đại diện.
    pub representative: Text,
    /// Chức vụ.
    pub title: Text,
}
