//! Vietnamese text: normal form, syllables, folding, legacy encodings, numbers and dates in words.
//!
//! The lowest floor: pure functions over `&str` and `&[u8]`, which know nothing of records, lists or rules.

pub(crate) mod latin;

pub mod case;
pub mod clean;
pub mod collate;
pub mod date_words;
pub mod dates;
pub mod encodings;
pub mod fold;
pub mod keys;
pub mod lunar;
pub mod name_compare;
#[cfg(test)]
mod name_compare_test;
pub mod names;
pub mod nfc;
pub mod numbers;
pub mod style;
pub mod syllable;

pub use clean::{Cleaning, clean, clean_report, looks_clean};
pub use fold::{fold, fold_into};
pub use nfc::{is_nfc, to_nfc};
