//! Legacy Vietnamese encodings: names, decoding, encoding, and finding out which one a column is in.
//!
//! Between about 1990 and 2005 Vietnamese text was written in a score of incompatible one- and two-byte codes, most of them
//! bound to fonts. Archives, scanned-form databases and old spreadsheets still carry them, often already mis-read as
//! Windows-1252. The byte tables are data in `spec/text/encodings/`, each with its sources.

mod caps;
mod decode;
mod detect;
#[cfg(test)]
mod detect_test;
mod encode;
mod quick;
mod surface;
mod table;
#[cfg(test)]
mod tables_test;
mod viqr;

pub use decode::{Decoded, Undefined, decode, decode_text};
pub use detect::{Detector, Evidence, Reading, Verdict};
pub use encode::{Encoded, Loss, LossKind, encode};
pub use table::Encoding;
