//! What a check function sees besides its record, and how it reports.

use super::plan::{Active, MAX_FINDINGS};
use super::{Arg, Finding};
use crate::records::Slot;
use crate::values::Date;

/// The surroundings of one check of one record.
pub struct Look<'a> {
    /// The day of judgement.
    pub(super) as_of: Date,
    pub(super) record: u64,
    pub(super) position: u16,
    pub(super) rule: &'a Active,
    pub(super) findings: &'a mut Vec<Finding>,
    pub(super) start: usize,
}

impl Look<'_> {
    /// The day of judgement.
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// Reports the rule's n-th field (from 0).
    pub fn report(&mut self, field: usize) {
        self.report_with(field, 0, [Arg::None; 2]);
    }

    /// Reports the rule's n-th field in an item of its list.
    pub fn report_item(&mut self, field: usize, item: usize) {
        self.report_with(field, item, [Arg::None; 2]);
    }

    /// Reports with details for the message.
    pub fn report_with(&mut self, field: usize, item: usize, args: [Arg; 2]) {
        let slot = self.rule.slot(field).map(|s| s.with_item(0, item));
        self.push(slot, args);
    }

    pub(super) fn push(&mut self, slot: Option<Slot>, args: [Arg; 2]) {
        if self.findings.len() - self.start < MAX_FINDINGS {
            self.findings.push(Finding { record: self.record, rule: self.position, slot, args });
        }
    }
}
