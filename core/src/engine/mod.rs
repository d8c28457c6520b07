//! The only door the bindings use.

pub mod editions;
