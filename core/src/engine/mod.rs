//! The only door the bindings use.

pub mod batch;
pub mod book;
pub mod columnar;
pub mod detect;
pub mod door;
pub mod draft;
pub mod editions;
pub mod explain;
mod forms;
mod groups;
mod migrate;
mod seen;
pub mod single;
mod standard;
mod tables;

pub use forms::FormDocument;
pub use groups::{Groups, MAX_GROUPED};
pub use seen::{MAX_SEEN, Seen};
pub use standard::{Checked, Error, Standard, Written, known_format, stated_record, type_in};
