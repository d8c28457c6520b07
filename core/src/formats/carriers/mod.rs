//! Carriers: bytes to cells and back, one file per shape of document. What a cell means is said by mapping tables, not here.

mod bar;
mod bhyt;
mod bytes;
mod dg13;
mod json_cells;
mod mojibake;
mod mrz;
mod mrz_zone;
mod scan;
mod tlv;
mod xml;
mod xml_read;
mod xml_write;

pub use bar::Bar;
pub use bhyt::Bhyt;
pub use bytes::MAX_CHIP_FILE;
pub use dg13::{Dg13, MAX_CHIP_FIELDS, MAX_TLV_DEPTH};
pub use json_cells::JsonCells;
pub use mrz::{Mrz, MrzLayout};
pub use scan::MAX_FIELDS;
pub use xml::{
    Element, MAX_XML_ATTRIBUTES, MAX_XML_CELLS, MAX_XML_DEPTH, MAX_XML_PATH, MAX_XML_PATHS, MAX_XML_REPEATS,
    Namespace, Wrapper, Xml,
};
