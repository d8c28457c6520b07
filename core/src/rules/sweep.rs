//! The rules of data of a plan, arranged by the fields they look at: one walk over a record judges them all.
//!
//! The walk only finds out what each rule says of the record. Of the few that are broken, [`judge`] then tells the places,
//! in the order of the catalogue and of the rule's own fields.

use super::plan::{Active, Plan, Run};
use super::profile::OwnList;
use super::simple::{AnyList, Simple, Target, beside, judge, of_code, of_date, one, verdict};
use super::{Outcome, graver};
use crate::codes::index::Indexed;
use crate::records::{AnyRecord, Items, Leaf, Slot, Walk, Way};
use crate::values::{Code, Date};
use std::sync::Arc;

/// The rules of data of a plan by field.
#[derive(Default)]
pub(super) struct Sweep {
    /// The tests of each field.
    fields: Vec<Vec<Step>>,
    words: usize,
    presence: Vec<Presence>,
    /// Rules that look at more than the walk shows: the remainder, lists in lists.
    apart: Vec<u16>,
    rules: usize,
}

/// A test of one field.
struct Step {
    rule: u16,
    simple: Arc<Simple>,
    /// The same for codes, ready to be asked.
    codes: Codes,
    /// The field it is compared with.
    second: Option<Slot>,
    /// Whether the rule looks at this one value only, so that what it says here is all it says.
    alone: bool,
    /// Whether it is law on some days only.
    dated: bool,
}

/// A test of codes that only looks at the code.
enum Codes {
    /// It is in a list of the standard, lawful or not.
    Known(&'static Indexed),
    /// It is in a list of the profile.
    Own(Arc<OwnList>),
    /// It is one of these.
    These(Vec<Code>),
    /// It belongs to the code beside it, by a list of the profile.
    Belongs(Arc<OwnList>),
    /// Whatever else.
    Other,
}

impl Codes {
    fn of(simple: &Simple) -> Codes {
        match simple {
            Simple::Known(AnyList::Standard(list)) => Codes::Known(list),
            Simple::Known(AnyList::Own(list)) | Simple::InList(AnyList::Own(list)) => {
                Codes::Own(list.clone())
            }
            Simple::OneOf(all) => Codes::These(all.codes().to_vec()),
            Simple::Column { list: AnyList::Own(list), .. } => Codes::Belongs(list.clone()),
            _ => Codes::Other,
        }
    }
}

/// A test of which fields are filled.
struct Presence {
    rule: u16,
    simple: Arc<Simple>,
    fields: Vec<usize>,
    /// The second field, of which a condition speaks.
    when: Option<Slot>,
    dated: bool,
}

/// Working space of a sweep.
#[derive(Clone, Debug, Default)]
pub(super) struct Desk {
    filled: Filled,
    /// What each rule says so far.
    said: Vec<Outcome>,
    /// Rules that said anything.
    touched: Vec<u16>,
    /// Rules to be judged once more, with their places.
    broken: Vec<u16>,
}

/// Which fields hold a value, in whatever item.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filled(Vec<u64>);

impl Filled {
    fn set(&mut self, field: usize) {
        if let Some(word) = self.0.get_mut(field / 64) {
            *word |= 1 << (field % 64);
        }
    }

    fn has(&self, field: usize) -> bool {
        self.0.get(field / 64).is_some_and(|word| word >> (field % 64) & 1 == 1)
    }

    /// Gives the number of each field that holds a value, in order.
    #[inline]
    pub(crate) fn each(&self, mut give: impl FnMut(usize)) {
        for (word, bits) in self.0.iter().enumerate() {
            each_one(*bits, |bit| give(64 * word + bit));
        }
    }
}

/// Gives the places of the ones among the bits of a word.
#[inline]
pub(crate) fn each_one(mut bits: u64, mut give: impl FnMut(usize)) {
    while bits != 0 {
        give(bits.trailing_zeros() as usize);
        bits &= bits - 1;
    }
}

impl Desk {
    /// The fields that the last record fills.
    pub(super) fn filled(&self) -> &Filled {
        &self.filled
    }

    /// Takes what a rule says of the record.
    fn settle(&mut self, rule: u16, outcome: Outcome, run: &mut Run<'_>) {
        if outcome == Outcome::Violated {
            self.broken.push(rule);
        } else {
            run.note(rule, outcome);
        }
    }

    /// Takes what a rule says of one of the values it looks at.
    fn note(&mut self, rule: u16, outcome: Outcome) {
        if outcome == Outcome::NotApplicable {
            return;
        }
        let Some(said) = self.said.get_mut(usize::from(rule)) else { return };
        if *said == Outcome::NotApplicable {
            self.touched.push(rule);
        }
        *said = graver(*said, outcome);
    }
}

impl Sweep {
    /// Arranges these rules of data.
    pub(super) fn new(fields: usize, active: &[Active], rules: &[u16]) -> Sweep {
        let mut sweep = Sweep { rules: active.len(), words: fields.div_ceil(64), ..Sweep::default() };
        sweep.fields.resize_with(fields, Vec::new);
        for n in rules {
            if let Some(rule) = active.get(usize::from(*n)) {
                sweep.add(*n, rule);
            }
        }
        sweep
    }

    fn add(&mut self, n: u16, rule: &Active) {
        let Some(simple) = &rule.simple else { return };
        let dated = rule.is_dated();
        let slots: Option<Vec<Slot>> = rule.targets.iter().map(Target::slot).collect();
        let slots = slots.filter(|all| !all.is_empty() && all.iter().all(|s| s.item(1).is_none()));
        let Some(slots) = slots else {
            self.apart.push(n);
            return;
        };
        if simple.is_presence() {
            let fields = slots.iter().map(|s| s.field()).collect();
            self.presence.push(Presence {
                rule: n,
                simple: simple.clone(),
                fields,
                when: rule.slot(1),
                dated,
            });
            return;
        }
        let slots = slots.get(..if simple.is_pair() { 1 } else { slots.len() }).unwrap_or_default();
        let alone = matches!(slots, [slot] if slot.item(0).is_none());
        for slot in slots {
            let second = rule.slot(1);
            let (simple, codes) = (simple.clone(), Codes::of(simple));
            if let Some(steps) = self.fields.get_mut(slot.field()) {
                steps.push(Step { rule: n, simple, codes, second, alone, dated });
            }
        }
    }

    /// Judges one record: outcomes counted, findings appended in the order of the plan.
    pub(super) fn run(&self, plan: &Plan, record: &dyn AnyRecord, desk: &mut Desk, run: &mut Run<'_>) {
        desk.said.resize(self.rules, Outcome::NotApplicable);
        desk.filled.0.clear();
        desk.filled.0.resize(self.words, 0);
        record.each_filled(0, Way::default(), &mut Visit { sweep: self, plan, record, desk, run });
        desk.broken.extend(&self.apart);
        for presence in &self.presence {
            if presence.dated && !plan.in_force(presence.rule, run.day) {
                continue;
            }
            // What could not be read is there all the same; to look for it is not worth a way of its own.
            if record.kept().unreads().is_empty() {
                let outcome = presence.judge(record, &desk.filled);
                desk.settle(presence.rule, outcome, run);
            } else {
                desk.broken.push(presence.rule);
            }
        }
        while let Some(rule) = desk.touched.pop() {
            if let Some(said) = desk.said.get_mut(usize::from(rule)) {
                let outcome = std::mem::replace(said, Outcome::NotApplicable);
                desk.settle(rule, outcome, run);
            }
        }
        desk.broken.sort_unstable();
        for n in desk.broken.drain(..) {
            if let Some((rule, simple)) = plan.data_rule(n).filter(|(rule, _)| rule.in_force(run.day)) {
                let outcome = judge(simple, rule, record, n, run);
                run.note(n, outcome);
            }
        }
    }
}

/// One walk over a record.
struct Visit<'v, 'r> {
    sweep: &'v Sweep,
    plan: &'v Plan,
    record: &'v dyn AnyRecord,
    desk: &'v mut Desk,
    run: &'v mut Run<'r>,
}

impl<'v> Visit<'v, '_> {
    /// Notes that a field is filled; gives what is asked of its values.
    #[inline(always)]
    fn steps(&mut self, field: usize) -> &'v [Step] {
        self.desk.filled.set(field);
        self.sweep.fields.get(field).map_or(&[], Vec::as_slice)
    }

    /// Whether a test is to be made on this day.
    #[inline(always)]
    fn in_force(&self, step: &Step) -> bool {
        !step.dated || self.plan.in_force(step.rule, self.run.day)
    }

    #[inline(always)]
    fn take(&mut self, step: &Step, outcome: Outcome) {
        if step.alone {
            self.desk.settle(step.rule, outcome, self.run);
        } else {
            self.desk.note(step.rule, outcome);
        }
    }

    #[inline(never)]
    fn judge_leaf(&mut self, steps: &[Step], item: u8, leaf: &dyn Leaf) {
        for step in steps {
            if self.in_force(step) {
                let outcome = one(&step.simple, self.record, leaf, step.second, usize::from(item), self.run);
                self.take(step, outcome);
            }
        }
    }

    #[inline(never)]
    fn judge_code(&mut self, steps: &[Step], item: u8, code: Code) {
        for step in steps {
            if !self.in_force(step) {
                continue;
            }
            let outcome = match &step.codes {
                Codes::Known(list) => verdict(list.get(code).is_some()),
                Codes::Own(list) => verdict(list.contains(code)),
                Codes::These(all) => verdict(all.contains(&code)),
                Codes::Belongs(list) => match beside(step.second, usize::from(item), self.record)
                    .and_then(Leaf::code)
                {
                    Some(to) => list.column(code).map_or(Outcome::NotApplicable, |own| verdict(own == to)),
                    None => Outcome::NotApplicable,
                },
                Codes::Other => {
                    of_code(&step.simple, self.record, code, step.second, usize::from(item), self.run)
                }
            };
            self.take(step, outcome);
        }
    }

    #[inline(never)]
    fn judge_date(&mut self, steps: &[Step], item: u8, date: Date) {
        for step in steps {
            if self.in_force(step) {
                let outcome =
                    of_date(&step.simple, self.record, date, step.second, usize::from(item), self.run);
                self.take(step, outcome);
            }
        }
    }
}

impl Walk for Visit<'_, '_> {
    fn leaf(&mut self, field: usize, [item, _]: Items, leaf: &dyn Leaf) {
        let steps = self.steps(field);
        if !steps.is_empty() {
            self.judge_leaf(steps, item, leaf);
        }
    }

    fn code(&mut self, field: usize, [item, _]: Items, code: Code) {
        let steps = self.steps(field);
        if !steps.is_empty() {
            self.judge_code(steps, item, code);
        }
    }

    fn date(&mut self, field: usize, [item, _]: Items, date: Date) {
        let steps = self.steps(field);
        if !steps.is_empty() {
            self.judge_date(steps, item, date);
        }
    }
}

impl Presence {
    /// As [`judge`] does, for a record of which everything could be read.
    fn judge(&self, record: &dyn AnyRecord, filled: &Filled) -> Outcome {
        let first = self.fields.first().is_some_and(|f| filled.has(*f));
        let (wanted, there) = match &*self.simple {
            Simple::RequiredAny => (true, self.fields.iter().any(|f| filled.has(*f))),
            Simple::RequiredIf(when) => (self.condition(when, record, filled), first),
            Simple::AbsentUnless(when) => (first, first && self.condition(when, record, filled)),
            _ => (true, self.fields.iter().all(|f| filled.has(*f))),
        };
        match (wanted, there) {
            (false, _) => Outcome::NotApplicable,
            (true, true) => Outcome::Holds,
            (true, false) => Outcome::Violated,
        }
    }

    fn condition(&self, texts: &super::simple::Choice, record: &dyn AnyRecord, filled: &Filled) -> bool {
        let Some(slot) = &self.when else { return true };
        filled.has(slot.field())
            && (texts.is_empty() || slot.get(record).is_some_and(|leaf| !leaf.is_empty() && texts.has(leaf)))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::engine::editions::EDITIONS;
    use crate::records::{Citizen, Record};
    use crate::rules::catalogue::of_record;
    use crate::rules::plan::Memo;
    use crate::rules::profile::Profile;
    use proptest::prelude::*;

    /// Texts that are a value of some field, and some that are none.
    const TEXTS: &str = "001190000017|012345678|123456789012|1990|1990-01|1990-01-15|2024-08-01|2030-01-15|never|\
        2026-08-01T10:20:30Z|male|female|VN|US|ZZ|00|01|04|55|1|2|3|00004|000|cmnd|cmnd9|cmnd12|can-cuoc|cccd-chip|\
        passport|alive|deceased|O|marital-qcvn|ethnic-1979|ethnic-2008|religion-2008|Nguyễn Thị Thu Hà|Kinh|\
        NGUYEN  VAN A |0912345678|01234567890|+33123456789|DN4010123456789|0123456789|0100047516|B1234567|\
        ha@example.vn|x";

    /// Citizens of which any fields hold something.
    pub(crate) fn citizens() -> impl Strategy<Value = Citizen> {
        let fields = Citizen::fields().fields();
        let texts: Vec<&str> = TEXTS.split('|').collect();
        let part = (0..fields.len(), 0..3usize, prop::sample::select(texts));
        prop::collection::vec(part, 0..60).prop_map(|parts| {
            let mut citizen = Citizen::default();
            for (field, item, text) in parts {
                Citizen::fields().fields()[field].slot().with_item(0, item).set(&mut citizen, text);
            }
            citizen
        })
    }

    pub(in crate::rules) fn every_rule() -> Plan {
        let also = of_record("citizen").iter().filter(|r| r.optional).map(|r| r.id.to_owned()).collect();
        let profile = Profile { also, ..Profile::default() };
        Plan::new(Citizen::fields(), EDITIONS.len() - 1, Some(Arc::new(profile))).unwrap()
    }

    proptest! {
        #[test]
        fn a_walk_shows_what_slots_find(citizen in citizens()) {
            let mut walked = Vec::new();
            let mut show = |field: usize, [item, _]: Items, leaf: &dyn Leaf| {
                let mut text = String::new();
                leaf.write(&mut text);
                walked.push((field, usize::from(item), text));
            };
            crate::records::Node::each_filled(&citizen, 0, Way::default(), &mut show);
            let found = Citizen::fields().filled(&citizen).into_iter();
            let mut found: Vec<_> =
                found.map(|s| (s.field(), s.item(0).unwrap_or(0), s.text(&citizen))).collect();
            walked.sort();
            found.sort();
            prop_assert_eq!(walked, found);
        }

        #[test]
        fn a_sweep_says_what_each_rule_says_by_itself(citizen in citizens()) {
            let plan = every_rule();
            let as_of = Date::ymd(2026, 11, 21).unwrap();
            let (mut findings, mut tallies) = (Vec::new(), plan.tallies());
            plan.check(&citizen, 1, as_of, &mut findings, &mut tallies);
            let counts = tallies.counts();
            for n in 0..u16::try_from(plan.len()).unwrap() {
                let Some((rule, simple)) = plan.data_rule(n) else { continue };
                let mut alone = Vec::new();
                let mut run =
                    Run { as_of, day: as_of, known: None, record: 1, findings: &mut alone, tallies: &mut [], start: 0, memo: &mut Memo::default() };
                let mut expected = super::super::Tally::default();
                expected.count(judge(simple, rule, &citizen, n, &mut run));
                prop_assert_eq!(counts[usize::from(n)], expected, "{}", plan.id(n));
                let own: Vec<_> = findings.iter().filter(|f| f.rule == n).copied().collect();
                prop_assert_eq!(own, alone, "{}", plan.id(n));
            }
            let data = findings.iter().filter(|f| plan.data_rule(f.rule).is_some());
            prop_assert!(data.is_sorted_by_key(|f| f.rule));
        }
    }
}
