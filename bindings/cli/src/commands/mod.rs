//! One file for each command.

pub(crate) mod address;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod convert;
pub(crate) mod detect;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod form;
pub(crate) mod generate;
pub(crate) mod list;
pub(crate) mod place;
pub(crate) mod profile;
pub(crate) mod roundtrip;
pub(crate) mod schema;
pub(crate) mod text;
pub(crate) mod words;
