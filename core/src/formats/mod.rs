//! Formats: a carrier turns bytes into cells and back, a mapping table of spec/ says which cell is which field.

pub mod carriers;
mod cells;
pub mod codec;
mod error;
pub mod json;
pub mod mapping;
pub mod table;

pub use cells::{Carrier, Cell, Cells, Flaw};
pub use error::FormatError;
