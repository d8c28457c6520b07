//! Rules over all records of an input together: what one record adds, and how what belongs together is judged.

use super::Arg;
use crate::records::AnyRecord;

/// What one record adds to a rule over all records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Row {
    /// What belongs together: a hash of a book, a mother, a number.
    pub(crate) group: u64,
    /// The order within the group.
    pub(crate) at: u64,
    /// The record, counted from 1.
    pub(crate) record: u64,
    /// What is compared.
    pub(crate) what: u64,
}

/// Reports a row, with details for the message.
pub(crate) type Report<'a> = dyn FnMut(&Row, [Arg; 2]) + 'a;

/// A rule over all records of an input.
#[derive(Clone, Copy)]
pub(crate) struct Group {
    /// What a record adds; nothing when the rule does not speak of it. The record's number is filled in later.
    pub(crate) row: fn(&dyn AnyRecord) -> Option<Row>,
    /// Judges one group, sorted.
    pub(crate) judge: fn(&[Row], &mut Report<'_>),
}

/// The rule of an id.
pub(crate) fn group_of(id: &str) -> Option<Group> {
    #[cfg(feature = "civil")]
    if let Some(group) = super::civil::group_of(id) {
        return Some(group);
    }
    let _ = id;
    None
}
