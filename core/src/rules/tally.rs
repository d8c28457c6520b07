//! What came out of the rules, counted.

use super::Outcome;
use super::plan::Memo;
use super::sweep::{Desk, QUICK, RuleBits, each_one};
use std::sync::Arc;

/// Counts of the outcomes of one rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Judged and in order.
    pub holds: u64,
    /// Broken.
    pub violated: u64,
    /// Nothing to judge.
    pub not_applicable: u64,
    /// What is known does not tell.
    pub undecided: u64,
    /// Not judged.
    pub could_not_run: u64,
}

impl Tally {
    #[inline]
    pub(crate) fn count(&mut self, outcome: Outcome) {
        if outcome == Outcome::Holds {
            // Until what is usual is added, this may be below nothing.
            self.holds = self.holds.wrapping_add(1);
        } else {
            self.count_other(outcome);
        }
    }

    /// What is not so frequent, apart from it.
    #[inline(never)]
    fn count_other(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Holds => self.holds = self.holds.wrapping_add(1),
            Outcome::Violated => self.violated += 1,
            Outcome::NotApplicable => self.not_applicable += 1,
            Outcome::Undecided => self.undecided += 1,
            Outcome::CouldNotRun => self.could_not_run += 1,
        }
    }

    /// Adds the counts of another part of the same input.
    pub fn add(&mut self, other: &Tally) {
        self.holds = self.holds.wrapping_add(other.holds);
        self.violated += other.violated;
        self.not_applicable += other.not_applicable;
        self.undecided += other.undecided;
        self.could_not_run += other.could_not_run;
    }
}

/// Which rules hold for most records: only what differs from it is counted rule by rule.
#[derive(Clone, Debug, Default)]
pub(super) struct Usual {
    /// The rule that each bit stands for.
    places: Arc<[u16]>,
    rules: RuleBits,
    records: u64,
    /// How many rules differed since it was chosen.
    strain: u32,
}

impl Usual {
    /// So many differences call for another choice.
    const MOST: u32 = 2_000;

    pub(super) fn of(places: &Arc<[u16]>) -> Usual {
        if QUICK { Usual { places: Arc::clone(places), ..Usual::default() } } else { Usual::default() }
    }

    /// The tally of the rule that a bit stands for.
    fn tally<'t>(&self, bit: usize, each: &'t mut [Tally]) -> Option<&'t mut Tally> {
        if QUICK { each.get_mut(usize::from(*self.places.get(bit)?)) } else { each.get_mut(bit) }
    }

    /// Counts the rules that hold for a record. Counts of single rules may go below nothing; together with these they never do.
    pub(super) fn count(&mut self, held: &[u64], each: &mut [Tally]) {
        if QUICK && (self.rules.len() != held.len() || self.strain > Usual::MOST) {
            self.settle(each);
            *self = Usual { rules: held.to_vec(), ..Usual::of(&self.places) };
        }
        self.records += 1;
        for (n, held) in held.iter().enumerate() {
            let usual = if QUICK { self.rules.get(n).copied().unwrap_or_default() } else { 0 };
            let differ = held ^ usual;
            if differ == 0 {
                continue;
            }
            self.strain += differ.count_ones();
            each_one(differ, |at| {
                if let Some(tally) = self.tally(64 * n + at, each) {
                    let more = if held >> at & 1 == 1 { 1 } else { u64::MAX };
                    tally.holds = tally.holds.wrapping_add(more);
                }
            });
        }
    }

    /// Adds what was counted here to the rules.
    fn settle(&self, each: &mut [Tally]) {
        if !QUICK {
            return;
        }
        for (n, usual) in self.rules.iter().enumerate() {
            each_one(*usual, |at| {
                if let Some(tally) = self.tally(64 * n + at, each) {
                    tally.holds = tally.holds.wrapping_add(self.records);
                }
            });
        }
    }
}

/// What came out of every rule of a plan over any number of records, and the working space of its runs.
#[derive(Clone, Debug, Default)]
pub struct Tallies {
    /// All but what `usual` counts.
    pub(super) each: Vec<Tally>,
    pub(super) usual: Usual,
    /// Records judged, and the rules asked of each of them: where such a rule said nothing, there was nothing to judge.
    pub(super) judged: u64,
    pub(super) asked: Arc<[u16]>,
    pub(super) desk: Desk,
    pub(super) memo: Memo,
}

impl Tallies {
    /// The counts by the rules' positions in the plan.
    pub fn counts(&self) -> Vec<Tally> {
        let mut counts = self.each.clone();
        self.usual.settle(&mut counts);
        for rule in self.asked.iter() {
            if let Some(tally) = counts.get_mut(usize::from(*rule)) {
                let said = tally.holds + tally.violated + tally.undecided + tally.could_not_run;
                tally.not_applicable += self.judged.saturating_sub(said);
            }
        }
        counts
    }

    /// Adds the counts of another part of the same input.
    pub fn add(&mut self, other: &Tallies) {
        self.judged += other.judged;
        self.usual.settle(&mut self.each);
        self.usual.records = 0;
        let mut parts = other.each.clone();
        other.usual.settle(&mut parts);
        for (sum, part) in self.each.iter_mut().zip(&parts) {
            sum.add(part);
        }
    }

    /// Adds records for which every rule holds or has nothing to judge: for how many each holds.
    #[cfg(feature = "quick")]
    pub(super) fn add_clean(&mut self, records: u64, holds: &[u64]) {
        self.judged += records;
        for (tally, more) in self.each.iter_mut().zip(holds) {
            tally.holds = tally.holds.wrapping_add(*more);
        }
    }

    /// Adds what a rule on all records together says of them.
    pub(crate) fn add_to(&mut self, rule: u16, counts: &Tally) {
        if let Some(tally) = self.each.get_mut(usize::from(rule)) {
            tally.add(counts);
        }
    }

    /// Counts an outcome of a rule that is asked apart from the others, as those on uniqueness are.
    pub(crate) fn count(&mut self, rule: u16, outcome: Outcome) {
        if let Some(tally) = self.each.get_mut(usize::from(rule)) {
            tally.count(outcome);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sweep::tests::{citizens, every_rule};
    use crate::values::Date;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn many_records_come_to_the_sum_of_each(records in prop::collection::vec(citizens(), 1..5), turns in 1..60usize) {
            let (plan, as_of) = (every_rule(), Date::ymd(2026, 11, 21).unwrap());
            let (mut together, mut parts) = (plan.tallies(), plan.tallies());
            let mut sum = vec![Tally::default(); plan.len()];
            for record in records.iter().cycle().take(turns * records.len()) {
                let (mut findings, mut again, mut alone) = (Vec::new(), Vec::new(), plan.tallies());
                plan.check(record, 1, as_of, &mut findings, &mut alone);
                plan.check(record, 1, as_of, &mut again, &mut together);
                prop_assert_eq!(findings, again);
                parts.add(&alone);
                sum.iter_mut().zip(alone.counts()).for_each(|(all, one)| all.add(&one));
            }
            let mut whole = plan.tallies();
            whole.add(&together);
            prop_assert_eq!(&together.counts(), &sum);
            prop_assert_eq!(&parts.counts(), &sum);
            prop_assert_eq!(&whole.counts(), &sum);
        }
    }
}
