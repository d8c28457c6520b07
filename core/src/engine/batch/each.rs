//! A run over records that come one by one, and how each of them stands.

use super::super::Standard;
use super::super::groups::rows_of;
use super::super::seen::key_of;
use super::{Merge, Report, Shown, value};
use crate::records::AnyRecord;
use crate::rules::catalogue::{Dimension, Severity};
use crate::rules::group::Group;
use crate::rules::{Finding, Plan};

/// How a record stands after its findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// No error and no warning.
    Clean,
    /// Only such as speak of the way something is written: a machine can mend it without knowing the facts.
    Mendable,
    /// Somebody must look at the source.
    Person,
}

impl Standing {
    pub(super) fn of(plan: &Plan, found: &[Finding]) -> Standing {
        let grave = found.iter().filter(|f| plan.severity(f.rule) > Severity::Info);
        let worse = |standing, f: &Finding| match (standing, plan.dimension(f.rule)) {
            (Standing::Person, _) => Standing::Person,
            (_, Dimension::Clean) => Standing::Mendable,
            _ => Standing::Person,
        };
        grave.fold(Standing::Clean, worse)
    }
}

/// A run over records that come one by one.
pub struct Each<'e> {
    pub(super) standard: &'e Standard,
    pub(super) plan: &'e Plan,
    pub(super) groups: Vec<Group>,
    pub(super) reveal: bool,
    pub(super) merge: Merge<'e>,
    pub(super) found: Vec<Finding>,
}

impl Each<'_> {
    /// Judges the next record; says how it stands by itself, without the rules on the whole input.
    pub fn record(&mut self, record: &dyn AnyRecord) -> Standing {
        self.found.clear();
        let number = self.merge.report.records + 1;
        let (as_of, known) = (self.standard.as_of(), self.standard.known());
        self.plan.check_against(record, number, as_of, known, &mut self.found, &mut self.merge.tallies);
        let mut rows = Vec::new();
        rows_of(&self.groups, record, &mut rows);
        let keys: Vec<u64> = self.plan.sets().map(|(_, slot)| key_of(record, slot)).collect();
        let reveal = self.reveal;
        let shown = self.found.iter().map(|f| Shown { finding: *f, value: reveal.then(|| value(record, f)) });
        let shown: Vec<Shown> = shown.collect();
        self.merge.record(shown.into_iter(), &keys, &rows);
        Standing::of(self.plan, &self.found)
    }

    /// Records so far.
    pub fn records(&self) -> u64 {
        self.merge.report.records
    }

    /// What came out.
    pub fn done(self) -> Report {
        self.merge.done().0
    }
}
