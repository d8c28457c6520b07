//! What a conversion lost: found by reading back what was written and comparing it with the record, so it is exact.

use super::driver::{BROKEN_LIMIT, BROKEN_RECORD};
use crate::records::{AnyRecord, Flawed, Slot};

/// What happened to a value on its way into a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fate {
    /// The format has no place for it.
    Dropped,
    /// The format carries less of it.
    Narrowed,
    /// The format brings a value of its own that the record does not have.
    Assumed,
}

impl Fate {
    /// The word in data.
    pub const fn name(self) -> &'static str {
        match self {
            Fate::Dropped => "dropped",
            Fate::Narrowed => "narrowed",
            Fate::Assumed => "assumed",
        }
    }
}

/// One value that did not come through unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The record, counted from 1.
    pub record: u64,
    /// What happened.
    pub fate: Fate,
    /// The field; `None` for an entry of the remainder and for a whole record.
    pub slot: Option<Slot>,
    /// Pointer of the field, or `/remainder` and the entry's place; empty for a record of which nothing could be read.
    pub path: String,
}

/// Compares a record with what came back from the format it was written in.
pub fn compare(number: u64, before: &dyn AnyRecord, after: &dyn AnyRecord) -> Vec<Loss> {
    let dictionary = before.dictionary();
    let mut losses = Vec::new();
    let mut add = |fate, slot: Slot| {
        losses.push(Loss { record: number, fate, slot: Some(slot), path: dictionary.pointer(slot) });
    };
    let (had, has) = (dictionary.filled(before), dictionary.filled(after));
    let broken = |f: &Flawed| f.slot.is_none() && matches!(f.what, BROKEN_RECORD | BROKEN_LIMIT);
    if had.is_empty() && before.kept().flaws().iter().any(broken) {
        // Its document had it, and only its place is left.
        return vec![Loss { record: number, fate: Fate::Dropped, slot: None, path: String::new() }];
    }
    for slot in &had {
        if !slot.is_filled(after) {
            let raw = after.kept().unread_at(*slot).is_some();
            add(if raw { Fate::Narrowed } else { Fate::Dropped }, *slot);
        } else if slot.text(before) != slot.text(after) {
            add(Fate::Narrowed, *slot);
        }
    }
    for slot in &has {
        if !slot.is_filled(before) && before.kept().unread_at(*slot).is_none() {
            add(Fate::Assumed, *slot);
        }
    }
    for unread in before.kept().unreads() {
        let same_slot = || after.kept().unreads().iter().filter(|u| u.slot == unread.slot);
        match same_slot().next() {
            Some(_) if same_slot().any(|u| u.raw == unread.raw) => {}
            Some(_) => add(Fate::Narrowed, unread.slot),
            None if unread.slot.is_filled(after) => add(Fate::Narrowed, unread.slot),
            None => add(Fate::Dropped, unread.slot),
        }
    }
    for extra in before.kept().remainder() {
        // One place can have several entries: a cell that contradicted another goes there under the name of its place.
        let mut back = after.kept().remainder().iter().filter(|e| e.at == extra.at).peekable();
        let fate = if back.peek().is_none() { Fate::Dropped } else { Fate::Narrowed };
        if back.any(|e| e.raw == extra.raw) {
            continue;
        }
        losses.push(Loss {
            record: number,
            fate,
            slot: None,
            path: format!("/remainder/{}", extra.at.replace('~', "~0").replace('/', "~1")),
        });
    }
    losses
}
