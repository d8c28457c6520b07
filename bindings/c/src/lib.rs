//! chuan for C and for every language that calls C. The header `include/chuan.h` is written from here and is the documentation.
//!
//! This is the one crate with `unsafe`: each use says why it holds. Nothing is decided here; the engine's door answers.
#![expect(unsafe_code, reason = "pointers of C are read and written here, and only here")]

// In a module of its own, which the fuzz targets and the benchmark take in as well.
#[expect(
    clippy::missing_safety_doc,
    reason = "what a caller promises stands once, at the head of the header"
)]
mod interface;

pub use interface::*;

#[cfg(test)]
mod tests;
