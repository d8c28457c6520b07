//! The only door the bindings use.

pub mod editions;
mod seen;

pub use seen::{MAX_SEEN, Seen};
