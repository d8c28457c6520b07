//! What is generated from spec/, and what it stands on.

mod records;

pub use records::*;

use serde::Serialize;

/// A record with the name of its type.
#[derive(Serialize)]
struct Named<'n, T> {
    #[serde(rename = "record")]
    name: &'static str,
    #[serde(flatten)]
    record: &'n T,
}

fn empty<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
