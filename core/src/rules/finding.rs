//! What a rule found: a place and a rule, no personal value. Words are made on demand.

use crate::records::Slot;
use crate::values::Date;

/// The language of messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Vietnamese.
    #[default]
    Vi,
    /// English.
    En,
}

impl Language {
    /// The one of the two texts.
    pub fn pick<'a>(self, vi: &'a str, en: &'a str) -> &'a str {
        match self {
            Language::Vi => vi,
            Language::En if en.is_empty() => vi,
            Language::En => en,
        }
    }
}

/// A detail of a finding that says nothing about the person: a count, a word of the standard, a day of a law.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Arg {
    /// Nothing.
    #[default]
    None,
    /// A number.
    Int(i64),
    /// A word of the standard.
    Word(&'static str),
    /// A day that a law names.
    Day(Date),
}

/// A broken rule in one place of one record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    /// The record, counted from 1 in the order of the input.
    pub record: u64,
    /// The rule, by its position in the plan.
    pub rule: u16,
    /// The field; `None` for the record as a whole.
    pub slot: Option<Slot>,
    /// Details for the message.
    pub args: [Arg; 2],
}
