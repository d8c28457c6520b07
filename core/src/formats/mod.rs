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
mod message;
pub(crate) mod recode;
pub mod table;
pub mod template;

pub use cells::{Carrier, Cell, Cells, Flaw};
pub use error::FormatError;
pub use loss::{Fate, Loss, compare};
pub use recode::{Read, Recoded, Recoder};

/// Whether this build has the carriers of more than card codes and canonical JSON, and texts in old encodings. Without it
/// their formats are not in the table, and nothing of their code is in the build.
pub(crate) const MORE: bool = cfg!(feature = "formats");

/// Gives each element of flat XML without children with its path; false when the text can not be read so.
pub(crate) fn flat_xml(text: &str, each: &mut dyn FnMut(&str, &str)) -> bool {
    json::flat_xml::read(text, "", each).is_ok()
}
