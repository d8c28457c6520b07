//! Canonical typed records: plain data; the derive does the rest.
//!
//! A record is a struct of leaves, structs and lists ([`Node`]). Its [`Dictionary`] names every field, and a [`Slot`],
//! resolved once from a path such as `birth.date`, reads and writes that field without maps or text on the way.

mod citizen;
#[cfg(feature = "civil")]
pub mod civil;
pub mod dictionary;
mod kept;
mod kind;
mod list;
mod node;
mod slot;
mod types;

pub use chuan_derive::Record;
pub use citizen::{
    Birth, Citizen, Coded, Death, Document, HealthCard, Household, OldId, PersonName, Place, Relative,
};
pub use kept::{Assumed, Extra, Flawed, Kept, MAX_KEPT, Source, Unread};
pub use kind::Kind;
pub use list::{List, MAX_ITEMS};
#[cfg(test)]
pub(crate) use node::MAX_FIELDS;
pub use node::{
    FieldSet, Items, Leaf, Member, Node, Round, Shape, Steps, Unreadable, Walk, Way, json_key, json_string,
};
pub(crate) use node::{leaf_json, leaf_node};
pub use slot::{Dictionary, Field, Slot};
pub use types::{RecordType, TYPES, record_type};

use std::any::Any;

/// A record type: the outermost struct, with a name and a dictionary.
pub trait Record: AnyRecord + Node + Default + Any {
    /// Its name as the command line and the formats write it.
    const NAME: &'static str;
    /// Its fields.
    fn fields() -> &'static Dictionary;
}

/// A record of any type, as the engine holds it.
pub trait AnyRecord: Node + Any {
    /// Its fields.
    fn dictionary(&self) -> &'static Dictionary;
    /// What it keeps besides its fields.
    fn kept(&self) -> &Kept;
    /// The same, to add to.
    fn kept_mut(&mut self) -> &mut Kept;
    /// Takes a walk past all its values: [`Node::each_filled`] from its first field on. That a record is the outermost of all
    /// makes every place in it known beforehand.
    fn walk(&self, round: &mut Round<'_>);
    /// Moves everything out and leaves an empty record.
    fn take(&mut self) -> Box<dyn AnyRecord>;
    /// For rules that know the type.
    fn as_any(&self) -> &dyn Any;
    /// For readers that know the type.
    fn as_any_mut(&mut self) -> &mut dyn Any;
}

/// Appends the canonical JSON of a record: declared key order, empty parts left out, every value a string.
pub fn write_canonical(record: &dyn AnyRecord, edition: &str, out: &mut String) {
    out.push_str("{\"record\":");
    json_string(out, record.dictionary().record());
    out.push_str(",\"edition\":");
    json_string(out, edition);
    let fields_at = out.len();
    record.json(out);
    // The body is an object of its own: its opening brace becomes the comma that joins it to the head.
    let empty = out.len() == fields_at + 2;
    if empty {
        out.truncate(fields_at);
    } else {
        out.truncate(out.len() - 1);
        out.replace_range(fields_at..=fields_at, ",");
    }
    record.kept().json(record.dictionary(), out, &mut false);
    out.push('}');
}
