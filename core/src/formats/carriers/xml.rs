//! XML: a record is an element of one name, wherever it stands; its texts are cells by their path.
//!
//! | at | what stands there |
//! |---|---|
//! | `HoVaTen/Ten` | text of an element, its path from the record element; namespace prefixes are left out |
//! | `HoVaTen/@loai`, `@id` | an attribute, of an element inside or of the record element |
//! | `Cha[1]/HoVaTen` | the second element of a name among its siblings; the first has no number |
//! | `.` | text of the record element itself |
//! | `/Envelope/Header/MaYeuCau`, `/Goi/@soLuong` | what stands outside the record elements, on the first record |
//!
//! An element without elements inside has a cell even when it is empty. Blanks between elements are not kept; text between
//! elements is kept in one piece, with the flaw `xml-mixed`. Comments, processing instructions and namespace declarations are
//! not kept.
//!
//! Refused: a document type declaration, entities other than the five predefined ones and character numbers, an encoding
//! other than UTF-8 or UTF-16 with a byte order mark, and whatever is not well-formed. Nothing outside the document is ever
//! looked at.

use super::super::{Carrier, Cells, FormatError};
use super::{xml_read, xml_write};

/// Deepest nesting of elements.
pub const MAX_XML_DEPTH: usize = 64;
/// Most bytes of a cell's path; deep nesting of long names would otherwise multiply.
pub const MAX_XML_PATH: usize = 1_024;
/// Most bytes of all paths together.
pub const MAX_XML_PATHS: usize = 512 << 20;
/// Most cells of a document.
pub const MAX_XML_CELLS: usize = 5_000_000;
/// Most attributes of one element.
pub const MAX_XML_ATTRIBUTES: usize = 256;
/// Most elements of one name beside each other that are written for one cell.
pub const MAX_XML_REPEATS: usize = 10_000;

/// A namespace and the prefix it is written with; an empty prefix makes it the default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Namespace {
    /// Such as `dc`.
    pub prefix: String,
    /// Such as `http://www.mic.gov.vn/dancu/1.0`.
    pub uri: String,
}

/// An element around the records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wrapper {
    /// Its name without prefix.
    pub name: String,
    /// Its namespace.
    pub namespace: Option<Namespace>,
}

/// A place in the order of writing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Path of an element, as cells have it; an absolute one stands outside the records.
    pub path: String,
    /// Whether it is written even when there is nothing in it.
    pub always: bool,
}

/// The carrier of XML documents with one kind of record.
///
/// ```
/// use chuan::formats::{Carrier, carriers::Xml};
/// let xml = Xml { record: "CongDan".into(), ..Xml::default() };
/// let records = xml.read(b"<a:Ds xmlns:a='u' so='1'><a:CongDan><a:Ten>H&#224;</a:Ten></a:CongDan></a:Ds>")?;
/// assert_eq!(records[0].get("Ten"), Some("Hà"));
/// assert_eq!(records[0].get("/Ds/@so"), Some("1"));
/// assert!(xml.read(b"<!DOCTYPE Ds><Ds><CongDan/></Ds>").is_err());
/// # Ok::<(), chuan::formats::FormatError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Xml {
    /// Name of the record element, without prefix.
    pub record: String,
    /// Namespace of the record element and what is in it, for writing.
    pub namespace: Option<Namespace>,
    /// The elements around the records for writing, from the root inwards. Without any, one record is the document.
    pub wrappers: Vec<Wrapper>,
    /// The order in which elements are written; what is not listed comes last in its parent.
    pub order: Vec<Element>,
}

impl Carrier for Xml {
    fn read(&self, input: &[u8]) -> Result<Vec<Cells>, FormatError> {
        xml_read::read(&self.record, input)
    }

    fn write(&self, records: &[Cells]) -> Result<Vec<u8>, FormatError> {
        xml_write::write(self, records)
    }
}

/// Whether a name can be an element or attribute without prefix.
pub(super) fn is_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && chars
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '\u{B7}' | '\u{300}'..='\u{36F}'))
}

/// Whether a character may stand in a document (XML 1.0, 2.2).
pub(super) fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

#[cfg(test)]
#[path = "xml_tests.rs"]
mod tests;
