//! Addresses in free text, of every time since 2004: read, converted to the units of another day, written officially.
//!
//! Reading is deterministic: words are cut, every run of words that was ever the name of a unit is found, and the
//! readings are weighed against each other. What weighs the same stays side by side; nothing is fetched and nothing
//! guessed.

mod convert;
mod fold;
mod index;
mod read;
mod repair;
mod score;
mod span;
mod token;

#[cfg(test)]
mod cases;
#[cfg(test)]
mod noise;

pub use convert::{Conversion, Converted, convert_address};
pub use read::{Address, MAX_READINGS, Part, PartKind, Place, Reading, Style, read_address};
pub use repair::Repair;
pub use token::{MAX_ADDRESS_BYTES, MAX_ADDRESS_WORDS};
