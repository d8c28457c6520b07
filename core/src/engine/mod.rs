//! The only door the bindings use.

pub mod batch;
pub mod detect;
pub mod door;
pub mod draft;
pub mod editions;
pub mod explain;
mod groups;
mod migrate;
mod seen;
mod standard;
mod tables;

pub use groups::{Groups, MAX_GROUPED};
pub use seen::{MAX_SEEN, Seen};
pub use standard::{Checked, Error, Standard, Written, known_format};
