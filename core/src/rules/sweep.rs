//! The rules of data of a plan, arranged by the fields they look at: one walk over a record judges them all.
//!
//! The walk shows only the fields that some rule looks at, and notes which others hold a value. What follows from that alone is
//! worked out once for all records that fill the same fields. A rule that holds is a bit; of the few rules that say anything
//! else, [`judge`] tells what, and the places, in the order of the catalogue and of the rule's own fields.

use super::Outcome;
use super::plan::{Active, Functions, Plan, Run};
use super::profile::OwnList;
use super::simple::{AnyList, Choice, Simple, Target, beside, judge, of_code, of_date, one, verdict};
use crate::codes::index::Indexed;
use crate::records::{AnyRecord, FieldSet, Items, Leaf, Round, Slot, Walk, Way};
use crate::values::{Code, Date};
use std::sync::Arc;

/// Rules of a plan by their places, sixty-four in a word.
pub(crate) type RuleBits = Vec<u64>;

/// Adds a rule; there is room for every rule of the plan.
#[inline(always)]
pub(crate) fn insert(bits: &mut [u64], rule: u16) {
    if let Some(word) = bits.get_mut(usize::from(rule / 64)) {
        *word |= 1 << (rule % 64);
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

/// The rules of data of a plan by field.
#[derive(Default)]
pub(super) struct Sweep {
    /// The fields that have tests.
    wanted: FieldSet,
    /// The tests of each field.
    fields: Vec<Tests>,
    /// How many fields with codes are remembered.
    remembered: usize,
    presence: Vec<Presence>,
    /// Rules that look at more than the walk shows: the remainder, lists in lists.
    apart: Vec<u16>,
    /// How many words the rules of the plan take.
    words: usize,
    /// The fields of which it matters, beside what the walk shows, whether they are filled.
    matters: FieldSet,
}

/// The tests of one field.
#[derive(Default)]
struct Tests {
    steps: Vec<Step>,
    /// The place among the codes met last, where what the tests say depends on the code, the one beside it and the day alone.
    memo: Option<usize>,
    /// The field beside it.
    second: Option<Slot>,
}

/// How many codes of a field are remembered, one for each value of a short hash.
const CODES: usize = 4;

/// A code for which every test of its field held.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Met {
    code: Code,
    beside: Code,
    day: Date,
}

impl Met {
    /// Its place among those of its field.
    #[inline(always)]
    fn place(&self) -> usize {
        let mixed = (self.code.packed() >> 64) as u64 ^ ((self.beside.packed() >> 64) as u64).rotate_left(17);
        (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - CODES.trailing_zeros())) as usize
    }
}

/// A test of one field.
struct Step {
    rule: u16,
    /// Whether it is law on some days only.
    dated: bool,
    /// The same test, ready to be asked.
    quick: Quick,
    /// The field it is compared with.
    second: Option<Slot>,
    simple: Arc<Simple>,
}

impl Step {
    #[inline(always)]
    fn quick(&self) -> &Quick {
        if QUICK { &self.quick } else { &Quick::Other }
    }
}

/// The tests that most records meet.
enum Quick {
    /// A code is in a list of the standard, lawful or not.
    Known(&'static Indexed),
    /// It is in a list of the profile; and the rule, if any, that it belongs to the code beside it by the same list.
    Own(Arc<OwnList>, Option<u16>),
    /// It is one of these.
    These(Vec<Code>),
    /// It belongs to the code beside it, by a list of the profile.
    Belongs(Arc<OwnList>),
    /// A date is not after the day of judgement.
    NotFuture,
    /// It is not after the one beside it.
    InOrder,
    /// Whatever else.
    Other,
}

/// Whether what is only quicker is there: where every kilobyte is counted, it is not.
pub(super) const QUICK: bool = cfg!(feature = "quick");

impl Quick {
    fn of(simple: &Simple) -> Quick {
        match simple {
            _ if !QUICK => Quick::Other,
            Simple::Known(AnyList::Standard(list)) => Quick::Known(list),
            Simple::Known(AnyList::Own(list)) | Simple::InList(AnyList::Own(list)) => {
                Quick::Own(list.clone(), None)
            }
            Simple::OneOf(all) => Quick::These(all.codes().to_vec()),
            Simple::Column { list: AnyList::Own(list), .. } => Quick::Belongs(list.clone()),
            Simple::NotFuture => Quick::NotFuture,
            Simple::InOrder => Quick::InOrder,
            _ => Quick::Other,
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

/// Words of the rules that a glance settles.
pub(super) const SETTLED: usize = 2;

/// How many sets of filled fields are remembered, one for each value of a short hash.
const FRAMES: usize = 64;

/// What follows from the fields that a record fills, whatever they hold.
#[derive(Clone, Debug, Default)]
struct Frame {
    filled: FieldSet,
    /// Rules on presence that hold.
    held: RuleBits,
    /// Rules on presence that are broken.
    broken: Vec<u16>,
    /// Tests of presence that look at a value besides, or at the day, by their places.
    open: Vec<u16>,
    /// Functions that may have something to judge, but for those that a glance looks at.
    awake: RuleBits,
}

/// Working space of a sweep.
#[derive(Clone, Debug, Default)]
pub(super) struct Desk {
    /// The rules asked by the plan that it works for.
    asked: Arc<[u16]>,
    frames: Vec<Frame>,
    met: Vec<Met>,
    /// Rules that hold for this record; behind them, by the bits of a glance, those that it settles.
    held: RuleBits,
    /// Rules that do not merely hold: to be judged once more, with their places.
    again: Vec<u16>,
    /// Functions that are to judge this record.
    awake: RuleBits,
}

impl Desk {
    /// Works for a plan, which these rules tell from any other; what was worked out for another is forgotten.
    #[inline]
    pub(super) fn turn_to(&mut self, asked: &Arc<[u16]>) {
        if !Arc::ptr_eq(&self.asked, asked) {
            self.asked = Arc::clone(asked);
            self.frames.clear();
            self.met.clear();
        }
    }

    /// The functions that are to judge this record, and the rules that hold for it.
    pub(super) fn judged(&mut self) -> (&[u64], &mut [u64]) {
        (&self.awake, &mut self.held)
    }
}

impl Tests {
    /// Puts a test that a code is in a list and one that it belongs to another by that list together.
    fn join(&mut self) {
        let Tests { steps, .. } = self;
        steps.dedup_by(|again, first| match (&mut first.quick, &again.quick) {
            (Quick::Own(list, rule @ None), Quick::Belongs(other))
                if Arc::ptr_eq(list, other) && !first.dated && !again.dated && first.second.is_none() =>
            {
                *rule = Some(again.rule);
                first.second = again.second;
                true
            }
            _ => false,
        });
    }

    /// Takes a place among the codes met last, where that is right.
    fn remember(&mut self, remembered: &mut usize) {
        let mut seconds = Vec::new();
        let alone = self.steps.iter().all(|step| match &*step.simple {
            _ if step.dated => false,
            Simple::Known(AnyList::Standard(_))
            | Simple::InList(AnyList::Standard(_))
            | Simple::OneOf(_)
            | Simple::NoneOf(_) => true,
            Simple::InSystem | Simple::Column { list: AnyList::Standard(_), .. } => {
                seconds.extend(step.second);
                true
            }
            _ => false,
        });
        seconds.dedup();
        if alone && seconds.len() < 2 {
            self.memo = Some(*remembered);
            self.second = seconds.pop();
            *remembered += 1;
        }
    }
}

impl Sweep {
    /// Arranges these rules of data.
    pub(super) fn new(fields: usize, active: &[Active], rules: &[u16], functions: &dyn Functions) -> Sweep {
        let mut sweep = Sweep { words: active.len().div_ceil(64), ..Sweep::default() };
        sweep.fields.resize_with(fields, Tests::default);
        for n in rules {
            if let Some(rule) = active.get(usize::from(*n)) {
                sweep.add(*n, rule);
            }
        }
        sweep.matters = functions.called_by();
        for field in sweep.presence.iter().flat_map(|p| &p.fields) {
            sweep.matters.insert(*field);
        }
        for (field, tests) in sweep.fields.iter_mut().enumerate() {
            if !tests.steps.is_empty() {
                sweep.wanted.insert(field);
                if QUICK {
                    tests.join();
                    tests.remember(&mut sweep.remembered);
                }
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
        for slot in slots.get(..if simple.is_pair() { 1 } else { slots.len() }).unwrap_or_default() {
            let second = rule.slot(1);
            let (simple, quick) = (simple.clone(), Quick::of(simple));
            if let Some(tests) = self.fields.get_mut(slot.field()) {
                tests.steps.push(Step { rule: n, simple, quick, second, dated });
            }
        }
    }

    /// What follows from these fields.
    #[cold]
    fn frame(&self, filled: FieldSet, functions: &dyn Functions) -> Frame {
        let mut frame = Frame { filled, held: vec![0; self.words], ..Frame::default() };
        for (n, presence) in (0..u16::MAX).zip(&self.presence) {
            match presence.judge(&filled) {
                _ if presence.dated => frame.open.push(n),
                None => frame.open.push(n),
                Some(Outcome::Holds) => insert(&mut frame.held, presence.rule),
                Some(Outcome::Violated) => frame.broken.push(presence.rule),
                Some(_) => {}
            }
        }
        frame.awake = functions.awake(&filled);
        frame
    }

    /// The frame of these fields, made anew where another has its place.
    #[inline]
    fn frame_of<'f>(
        &self,
        filled: FieldSet,
        functions: &dyn Functions,
        frames: &'f mut Vec<Frame>,
    ) -> Option<&'f Frame> {
        if frames.is_empty() {
            frames.resize_with(FRAMES, Frame::default);
        }
        let fields = filled.words().get(..self.fields.len().div_ceil(64)).unwrap_or(filled.words());
        let frame = frames.get_mut(place(fields))?;
        let same = frame.filled.words().iter().zip(fields).fold(0, |all, (a, b)| all | (a ^ b)) == 0;
        if !same || frame.held.len() != self.words {
            *frame = self.frame(filled, functions);
        }
        Some(frame)
    }

    /// Judges one record: what holds is noted, what else comes out is counted, findings are appended in the order of the plan.
    pub(super) fn run(
        &self,
        plan: &Plan,
        functions: &dyn Functions,
        record: &dyn AnyRecord,
        desk: &mut Desk,
        run: &mut Run<'_>,
    ) {
        let Desk { frames, met, held, again, awake, .. } = desk;
        if QUICK {
            met.resize(self.remembered * CODES, Met::default());
        }
        held.clear();
        held.resize(self.words + SETTLED, 0);
        let mut visit = Visit { sweep: self, plan, record, met, held, again, run };
        let mut round = Round::of(self.wanted, &mut visit);
        record.each_filled(0, Way::default(), &mut round);
        let filled = round.filled();
        // What could not be read is there all the same; to look for it is not worth a way of its own.
        let readable = record.kept().unreads().is_empty();
        let mut take = |rule: u16, outcome: Outcome| match outcome {
            Outcome::Holds => insert(held, rule),
            Outcome::NotApplicable => {}
            _ => again.push(rule),
        };
        if !QUICK {
            for presence in &self.presence {
                let outcome = match presence.judge(&filled) {
                    _ if !readable || presence.dated => Outcome::CouldNotRun,
                    Some(outcome) => outcome,
                    None => presence.by_value(&filled, record),
                };
                take(presence.rule, outcome);
            }
            *awake = functions.awake(&filled);
        } else if let Some(frame) = self.frame_of(filled.only(&self.matters), functions, frames) {
            if readable {
                let open = frame.open.iter().filter_map(|n| self.presence.get(usize::from(*n)));
                open.for_each(|open| take(open.rule, open.by_value(&filled, record)));
                held.iter_mut().zip(&frame.held).for_each(|(all, more)| *all |= more);
                again.extend_from_slice(&frame.broken);
            } else {
                again.extend(self.presence.iter().map(|p| p.rule));
            }
            awake.clear();
            awake.extend_from_slice(&frame.awake);
        }
        let glance = if QUICK { functions.glance(record, awake, run) } else { 0 };
        if let Some([low, high]) = held.last_chunk_mut::<SETTLED>() {
            (*low, *high) = (glance as u64, (glance >> 64) as u64);
        }
        again.extend_from_slice(&self.apart);
        if again.is_empty() {
            return;
        }
        again.sort_unstable();
        again.dedup();
        for n in again.drain(..) {
            if let Some((rule, simple)) = plan.data_rule(n).filter(|(rule, _)| rule.in_force(run.day)) {
                if let Some(word) = held.get_mut(usize::from(n / 64)) {
                    *word &= !(1 << (n % 64));
                }
                let outcome = judge(simple, rule, record, n, run);
                run.note(n, outcome);
            }
        }
    }
}

/// The place of a set of fields among the frames.
fn place(filled: &[u64]) -> usize {
    let mixed = filled.iter().fold(0u64, |n, word| n.rotate_left(29) ^ word);
    (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - FRAMES.trailing_zeros())) as usize
}

/// One walk over a record.
struct Visit<'v, 'r> {
    sweep: &'v Sweep,
    plan: &'v Plan,
    record: &'v dyn AnyRecord,
    met: &'v mut [Met],
    held: &'v mut [u64],
    again: &'v mut Vec<u16>,
    run: &'v mut Run<'r>,
}

impl<'v> Visit<'v, '_> {
    /// What is asked of the values of a field.
    #[inline(always)]
    fn steps(&self, field: usize) -> &'v [Step] {
        self.sweep.fields.get(field).map_or(&[], |tests| &tests.steps)
    }

    /// Whether a test is to be made on this day.
    #[inline(always)]
    fn in_force(&self, step: &Step) -> bool {
        !step.dated || self.plan.in_force(step.rule, self.run.day)
    }

    #[inline(always)]
    fn take(&mut self, step: &Step, outcome: Outcome) {
        self.take_for(step.rule, outcome);
    }

    #[inline(always)]
    fn take_for(&mut self, rule: u16, outcome: Outcome) {
        match outcome {
            Outcome::Holds => insert(self.held, rule),
            Outcome::NotApplicable => {}
            _ => self.again.push(rule),
        }
    }

    /// Whether the code that a list of the profile names, if it names one, is the one beside.
    #[inline(always)]
    fn belongs(&self, own: Code, step: &Step, item: usize) -> Outcome {
        match beside(step.second, item, self.record).and_then(Leaf::code) {
            Some(to) if !own.is_none() => verdict(own == to),
            _ => Outcome::NotApplicable,
        }
    }

    /// Puts a code to the tests of its field; whether all of them hold.
    #[inline(always)]
    fn each_code(&mut self, steps: &[Step], item: usize, code: Code) -> bool {
        let mut all = true;
        for step in steps {
            if !self.in_force(step) {
                continue;
            }
            let outcome = match step.quick() {
                Quick::Known(list) => verdict(list.get(code).is_some()),
                Quick::Own(list, belongs) => match (list.find(code), belongs) {
                    (Some(own), Some(rule)) => {
                        self.take_for(*rule, self.belongs(own, step, item));
                        Outcome::Holds
                    }
                    (found, _) => verdict(found.is_some()),
                },
                Quick::These(these) => verdict(these.contains(&code)),
                Quick::Belongs(list) => match list.find(code) {
                    Some(own) => self.belongs(own, step, item),
                    None => Outcome::NotApplicable,
                },
                _ => of_code(&step.simple, self.record, code, step.second, item, self.run),
            };
            all &= outcome == Outcome::Holds;
            self.take(step, outcome);
        }
        all
    }
}

impl Walk for Visit<'_, '_> {
    fn leaf(&mut self, field: usize, [item, _]: Items, leaf: &dyn Leaf) {
        for step in self.steps(field) {
            if !self.in_force(step) {
                continue;
            }
            let outcome = match (&*step.simple, leaf.as_bytes()) {
                (Simple::NoneOf(all), Some(text)) => verdict(!all.has_text(text)),
                _ => one(&step.simple, self.record, leaf, step.second, usize::from(item), self.run),
            };
            self.take(step, outcome);
        }
    }

    fn code(&mut self, field: usize, [item, _]: Items, code: Code) {
        let Some(tests) = self.sweep.fields.get(field) else { return };
        let item = usize::from(item);
        let mut met = Met { code, beside: Code::NONE, day: self.run.day };
        let mut place = usize::MAX;
        if let Some(memo) = tests.memo.filter(|_| QUICK) {
            met.beside = beside(tests.second, item, self.record).and_then(Leaf::code).unwrap_or_default();
            place = memo * CODES + met.place();
            if self.met.get(place) == Some(&met) {
                tests.steps.iter().for_each(|step| insert(self.held, step.rule));
                return;
            }
        }
        let all = self.each_code(&tests.steps, item, code);
        if let Some(place) = self.met.get_mut(place).filter(|_| QUICK && all) {
            *place = met;
        }
    }

    fn date(&mut self, field: usize, [item, _]: Items, date: Date) {
        for step in self.steps(field) {
            if !self.in_force(step) {
                continue;
            }
            let outcome = match step.quick() {
                Quick::NotFuture if date.is_not_after_day(self.run.as_of) => Outcome::Holds,
                Quick::InOrder => {
                    match beside(step.second, usize::from(item), self.record).and_then(Leaf::date) {
                        Some(later) if date.is_not_after_day(later) => Outcome::Holds,
                        Some(_) => Outcome::Undecided,
                        None => Outcome::NotApplicable,
                    }
                }
                _ => of_date(&step.simple, self.record, date, step.second, usize::from(item), self.run),
            };
            self.take(step, outcome);
        }
    }
}

impl Presence {
    /// As [`judge`] does, for a record of which everything could be read; `None` where a value decides.
    fn judge(&self, filled: &FieldSet) -> Option<Outcome> {
        let first = self.fields.first().is_some_and(|f| filled.has(*f));
        let (wanted, there) = match &*self.simple {
            Simple::RequiredAny => (true, self.fields.iter().any(|f| filled.has(*f))),
            Simple::RequiredIf(when) => (self.condition(when, filled)?, first),
            Simple::AbsentUnless(_) if !first => (false, true),
            Simple::AbsentUnless(when) => (true, self.condition(when, filled)?),
            _ => (true, self.fields.iter().all(|f| filled.has(*f))),
        };
        Some(match (wanted, there) {
            (false, _) => Outcome::NotApplicable,
            (true, true) => Outcome::Holds,
            (true, false) => Outcome::Violated,
        })
    }

    /// Whether a condition is met, as far as that the fields are filled tells.
    fn condition(&self, texts: &Choice, filled: &FieldSet) -> Option<bool> {
        let Some(slot) = &self.when else { return Some(true) };
        if filled.has(slot.field()) { texts.is_empty().then_some(true) } else { Some(false) }
    }

    /// The same for a test that the filled fields leave open. What depends on the day is to be judged once more.
    fn by_value(&self, filled: &FieldSet, record: &dyn AnyRecord) -> Outcome {
        let first = self.fields.first().is_some_and(|f| filled.has(*f));
        let met = |texts: &Choice| {
            self.when
                .and_then(|slot| slot.get(record))
                .is_some_and(|leaf| !leaf.is_empty() && texts.has(leaf))
        };
        match &*self.simple {
            _ if self.dated => Outcome::CouldNotRun,
            Simple::RequiredIf(texts) if !met(texts) => Outcome::NotApplicable,
            Simple::AbsentUnless(texts) => verdict(met(texts)),
            _ => verdict(first),
        }
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
            let mut round = Round::of(FieldSet::ALL, &mut show);
            crate::records::Node::each_filled(&citizen, 0, Way::default(), &mut round);
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
