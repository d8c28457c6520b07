//! Cells of several columns that make one value: an address in parts, a date in year, month and day.

use crate::records::{AnyRecord, Slot};
use crate::values::{Code, Date};
use std::borrow::Cow;
use std::fmt::Write as _;

/// Several columns that make one value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Join {
    pub(super) slot: Slot,
    /// What stands between texts; `None` for year, month and day.
    between: Option<&'static str>,
    /// The places of its parts among those of all joins.
    pub(super) start: usize,
    pub(super) len: usize,
}

impl Join {
    pub(super) fn date(slot: Slot, len: usize) -> Join {
        Join { slot, between: None, start: 0, len }
    }
    pub(super) fn text(slot: Slot, len: usize, between: &'static str) -> Join {
        Join { slot, between: Some(between), start: 0, len }
    }

    /// Whether the part at this place is one of a date.
    pub(super) fn is_date_of(&self, place: usize) -> bool {
        self.between.is_none() && (self.start..self.start + self.len).contains(&place)
    }

    /// Puts the value that its parts make into a record.
    pub(super) fn put(&self, parts: &[Cow<'_, str>], record: &mut dyn AnyRecord) {
        let parts = parts.get(self.start..self.start + self.len).unwrap_or_default();
        match self.between {
            Some(between) => join_text(self.slot, between, parts, record),
            None => join_date(self.slot, parts, record),
        }
    }
}

fn join_text(slot: Slot, between: &str, parts: &[Cow<'_, str>], record: &mut dyn AnyRecord) {
    let mut text = String::new();
    for part in parts.iter().map(|p| p.trim()).filter(|p| !p.is_empty()) {
        // An address as written often ends with the names of its commune and province already.
        if text.contains(part) && between != " " {
            continue;
        }
        if !text.is_empty() {
            text.push_str(between);
        }
        text.push_str(part);
    }
    if !text.is_empty() {
        slot.set(record, &text);
        record.kept_mut().assume(slot, Code::of("joined"));
    }
}

fn join_date(slot: Slot, parts: &[Cow<'_, str>], record: &mut dyn AnyRecord) {
    let [year, month, day] = parts else { return };
    let [year, month, day] = [year.trim(), month.trim(), day.trim()];
    if [year, month, day].iter().all(|p| p.is_empty()) {
        return;
    }
    let number = |part: &str| match part {
        "" => Some(0),
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse::<u8>().ok(),
        _ => None,
    };
    let date = match (year.len(), year.parse::<u16>(), number(month), number(day)) {
        (4, Ok(year), Some(0), Some(0)) => Date::y(year),
        (4, Ok(year), Some(month), Some(0)) => Date::ym(year, month),
        (4, Ok(year), Some(month), Some(day)) => Date::ymd(year, month, day),
        _ => None,
    };
    let mut text = String::new();
    match date {
        Some(date) => {
            date.push_to(&mut text);
            slot.set(record, &text);
        }
        None => {
            let _ = write!(text, "{day}/{month}/{year}");
            record.kept_mut().unread(slot, &text);
        }
    }
}
