//! What a check function sees besides its record, and how it reports.

use super::plan::{MAX_FINDINGS, Memo, Plan};
use super::tally::Tally;
use super::{Arg, Finding, Known, Outcome};
use crate::records::Slot;
use crate::values::Date;

/// The surroundings of the function rules of one record, and of one of them at a time.
pub struct Look<'a> {
    /// The day of judgement.
    pub(super) as_of: Date,
    /// The day whose law decides.
    pub(super) day: Date,
    pub(super) known: Option<&'a Known>,
    pub(super) record: u64,
    /// How many findings there were before this record.
    pub(super) start: usize,
    /// The rule that is being judged.
    pub(super) position: u16,
    pub(super) plan: &'a Plan,
    pub(super) findings: &'a mut Vec<Finding>,
    pub(super) tallies: &'a mut [Tally],
    /// What the functions of this record type noted.
    pub(super) memo: &'a mut Memo,
}

impl<'a> Look<'a> {
    /// Judges one rule and notes its outcome. A function may report what it found, or only say that something is wrong.
    pub(super) fn one(&mut self, position: u16, check: impl FnOnce(&mut Self) -> Outcome) {
        self.position = position;
        let before = self.findings.len();
        let mut outcome = check(self);
        if self.findings.len() > before {
            outcome = Outcome::Violated;
        } else if outcome == Outcome::Violated {
            self.report(0);
        }
        // What has nothing to judge is counted by what is missing from the records judged.
        if outcome != Outcome::NotApplicable
            && let Some(tally) = self.tallies.get_mut(usize::from(position))
        {
            tally.count(outcome);
        }
    }

    /// The same where the caller counts what holds: says whether the rule does.
    #[inline(always)]
    pub(super) fn holds(&mut self, position: u16, check: impl FnOnce(&mut Self) -> Outcome) -> bool {
        self.position = position;
        let before = self.findings.len();
        let outcome = check(self);
        let silent = self.findings.len() == before;
        if !silent || !matches!(outcome, Outcome::Holds | Outcome::NotApplicable) {
            self.other(outcome, silent);
            return false;
        }
        outcome == Outcome::Holds
    }

    /// Reports and counts what a rule says that neither holds nor has nothing to judge.
    #[cold]
    fn other(&mut self, outcome: Outcome, silent: bool) {
        if silent && outcome == Outcome::Violated {
            self.report(0);
        }
        if let Some(tally) = self.tallies.get_mut(usize::from(self.position)) {
            tally.count(if silent { outcome } else { Outcome::Violated });
        }
    }

    /// The day of judgement.
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// The day whose law decides: for an entry of a register its registration, else the day of judgement.
    pub fn day(&self) -> Date {
        self.day
    }

    /// What other records say, where any are known.
    pub fn known(&self) -> Option<&'a Known> {
        self.known
    }

    /// Where the rule's n-th field lies.
    pub(super) fn target(&self, field: usize) -> Option<Slot> {
        self.plan.target(self.position, field)
    }

    /// Whether the rule that stands at a place of the plan is law on the deciding day.
    pub(super) fn in_force(&self, position: u16) -> bool {
        self.plan.in_force(position, self.day)
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
        let slot = self.plan.target(self.position, field).map(|s| s.with_item(0, item));
        self.push(slot, args);
    }

    pub(super) fn push(&mut self, slot: Option<Slot>, args: [Arg; 2]) {
        if self.findings.len() - self.start < MAX_FINDINGS {
            self.findings.push(Finding { record: self.record, rule: self.position, slot, args });
        }
    }
}
