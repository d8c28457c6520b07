//! The record types of the standard, by name.

#[cfg(feature = "civil")]
use super::civil::{
    Adoption, Birth, Book, Correction, Death, Extract, ForeignNote, Guardianship, MaritalStatus, Marriage,
    ParentChild,
};
use super::{AnyRecord, Citizen, Dictionary, Record};

/// A record type.
#[derive(Clone, Copy)]
pub struct RecordType {
    /// Its name.
    pub name: &'static str,
    /// Its fields.
    pub fields: fn() -> &'static Dictionary,
    /// An empty record of it.
    pub fresh: fn() -> Box<dyn AnyRecord>,
}

/// Every record type. A new one is added here and nowhere else in the engine.
pub static TYPES: &[RecordType] = &[
    of::<Citizen>(),
    #[cfg(feature = "civil")]
    of::<Birth>(),
    #[cfg(feature = "civil")]
    of::<Death>(),
    #[cfg(feature = "civil")]
    of::<Marriage>(),
    #[cfg(feature = "civil")]
    of::<MaritalStatus>(),
    #[cfg(feature = "civil")]
    of::<ParentChild>(),
    #[cfg(feature = "civil")]
    of::<Guardianship>(),
    #[cfg(feature = "civil")]
    of::<Adoption>(),
    #[cfg(feature = "civil")]
    of::<Correction>(),
    #[cfg(feature = "civil")]
    of::<ForeignNote>(),
    #[cfg(feature = "civil")]
    of::<Extract>(),
    #[cfg(feature = "civil")]
    of::<Book>(),
];

const fn of<R: Record>() -> RecordType {
    RecordType { name: R::NAME, fields: R::fields, fresh: || Box::new(R::default()) }
}

/// The record type of a name.
pub fn record_type(name: &str) -> Option<&'static RecordType> {
    TYPES.iter().find(|t| t.name == name)
}
