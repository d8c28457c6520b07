//! The record types of the standard, by name.

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
pub static TYPES: &[RecordType] = &[of::<Citizen>()];

const fn of<R: Record>() -> RecordType {
    RecordType { name: R::NAME, fields: R::fields, fresh: || Box::new(R::default()) }
}

/// The record type of a name.
pub fn record_type(name: &str) -> Option<&'static RecordType> {
    TYPES.iter().find(|t| t.name == name)
}
