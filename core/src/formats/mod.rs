//! Formats: a carrier turns bytes into cells and back, a mapping table of spec/ says which cell is which field.

pub mod carriers;
mod cells;
pub mod codec;
pub mod columns;
pub mod driver;
mod error;
pub mod finish;
pub mod json;
mod kept_json;
mod loss;
pub mod mapping;
pub(crate) mod recode;
pub mod table;

pub use cells::{Carrier, Cell, Cells, Flaw};
pub use error::FormatError;
pub use loss::{Fate, Loss, compare};
pub use recode::{Read, Recoded, Recoder};
