//! Editions of the standard: one library holds them all, and each has the day its text was fixed and the day it came into force.

use crate::values::Date;

pub use crate::generated::editions::{CHANGES, EDITIONS};

/// An edition of the standard.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// Its name, year and number.
    pub id: &'static str,
    /// The text is final from this day.
    pub fixed_on: Date,
    /// Records made from this day on follow it.
    pub in_force: Date,
    /// Vietnamese title.
    pub title_vi: &'static str,
    /// English title.
    pub title_en: &'static str,
}

impl Edition {
    pub(super) const NONE: Edition =
        Edition { id: "", fixed_on: Date::NONE, in_force: Date::NONE, title_vi: "", title_en: "" };
}

/// What a field of the current model was called in an earlier edition.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// The edition.
    pub edition: &'static str,
    /// The record type.
    pub record: &'static str,
    /// The field now.
    pub path: &'static str,
    /// Its path then; `None` when it did not exist.
    pub was: Option<&'static str>,
    /// The code put in when a record of that edition is read.
    pub assume: Option<&'static str>,
}

/// The position of an edition by its name, oldest first.
pub fn position(id: &str) -> Option<usize> {
    EDITIONS.iter().position(|e| e.id == id)
}

/// The edition in force on a day; before the first, the first.
pub fn in_force_on(day: Date) -> usize {
    EDITIONS.iter().rposition(|e| !day.is_before(e.in_force)).unwrap_or(0)
}
