//! One run of a plan over one record: what it is judged by, and where what is found goes.

use super::citizen::PlaceMemo;
use super::plan::Plan;
use super::tally::Tally;
use super::{Arg, Finding, Known, Look, Outcome};
use crate::records::Slot;
use crate::values::Date;

/// What functions of one record type found out and need not find out again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memo {
    /// About this record; 0 to begin with. Each type has its own meaning for the bits.
    pub(crate) bits: u64,
    /// About the places met last.
    pub(super) places: PlaceMemo,
}

/// What one run over one record writes to.
pub(crate) struct Run<'a> {
    pub(crate) as_of: Date,
    /// The day whose law decides: the date that governs the record, else the day of judgement.
    pub(crate) day: Date,
    pub(crate) known: Option<&'a Known>,
    pub(crate) record: u64,
    pub(crate) findings: &'a mut Vec<Finding>,
    pub(crate) tallies: &'a mut [Tally],
    pub(crate) start: usize,
    pub(crate) memo: &'a mut Memo,
}

impl Run<'_> {
    /// What function rules see; made once for a record.
    pub(crate) fn look<'b>(&'b mut self, plan: &'b Plan) -> Look<'b> {
        Look {
            as_of: self.as_of,
            day: self.day,
            known: self.known,
            record: self.record,
            start: self.start,
            position: 0,
            plan,
            findings: self.findings,
            tallies: self.tallies,
            memo: self.memo,
        }
    }

    /// Counts what a rule says. That it has nothing to judge is counted by what is missing from the records judged.
    pub(super) fn note(&mut self, position: u16, outcome: Outcome) {
        if outcome == Outcome::NotApplicable {
            return;
        }
        if let Some(tally) = self.tallies.get_mut(usize::from(position)) {
            tally.count(outcome);
        }
    }

    pub(super) fn event(&mut self, plan: &Plan, position: u16, slot: Option<Slot>, args: [Arg; 2]) {
        self.look(plan).one(position, |look| {
            look.push(slot, args);
            Outcome::Violated
        });
    }
}
