//! The walk over a record that puts the values of its fields to their tests.
//!
//! Most records say the same: codes for which all tests of a field held are remembered, and a code that another field is compared
//! with is handed on when it is met.

use super::Outcome;
use super::judge::{beside, of_code, of_date, one, verdict};
use super::plan::{Active, Plan, Run};
use super::profile::OwnList;
use super::simple::{AnyList, Simple, Target};
use super::sweep::{QUICK, insert};
use crate::codes::index::Indexed;
use crate::records::{AnyRecord, Dictionary, FieldSet, Items, Kind, Leaf, Slot, Walk};
use crate::values::{Code, Date};
use std::sync::Arc;

/// What is asked of the values of a record, field by field.
#[derive(Default)]
pub(super) struct Asked {
    /// The fields that have tests, or that others are compared with.
    wanted: FieldSet,
    fields: Vec<Tests>,
    /// How many fields with codes are remembered.
    remembered: usize,
    /// How many fields hand on their codes.
    lent: u16,
}

/// The tests of one field.
#[derive(Default)]
struct Tests {
    steps: Vec<Step>,
    /// The place among the codes met last, where what the tests say depends on the code, the one beside it and the day alone.
    memo: Option<usize>,
    /// The field beside it.
    second: Second,
    /// The place at which its code is handed on.
    lends: Option<u16>,
}

/// The field that one is compared with.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Second {
    slot: Option<Slot>,
    /// The place at which its code is handed on.
    lent: Option<u16>,
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
    second: Second,
    simple: Arc<Simple>,
}

impl Step {
    #[inline(always)]
    fn quick(&self) -> &Quick {
        if QUICK { &self.quick } else { &Quick::Other }
    }

    /// Whether it is a test of two dates that stands with the second one.
    #[inline(always)]
    fn is_turned(&self) -> bool {
        QUICK && matches!(self.quick, Quick::Since | Quick::Unlike)
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
    /// It is not before another that stands earlier in the record and is handed on.
    Since,
    /// It is not that one.
    Unlike,
    /// Whatever else.
    Other,
}

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
            _ => Quick::Other,
        }
    }
}

impl Quick {
    /// The test of two dates from the side of the later field, as soon as both are met.
    fn turned(simple: &Simple) -> Option<Quick> {
        match simple {
            _ if !QUICK => None,
            Simple::InOrder => Some(Quick::Since),
            Simple::Different => Some(Quick::Unlike),
            _ => None,
        }
    }
}

/// Whether a walk meets a date, and behind it another date of the same item or of a list's first.
fn meets_in_order(first: Slot, second: Slot, dictionary: &Dictionary) -> bool {
    let kind = |slot| dictionary.field(slot).map(|field| field.kind);
    kind(first) == Some(Kind::Date)
        && matches!(kind(second), Some(Kind::Date | Kind::Expiry))
        && first.field() < second.field()
        && (first.outer_list().is_none() || first.outer_list() == second.outer_list())
}

impl Tests {
    /// Puts a test that a code is in a list and one that it belongs to another by that list together.
    fn join(&mut self) {
        let Tests { steps, .. } = self;
        steps.dedup_by(|again, first| match (&mut first.quick, &again.quick) {
            (Quick::Own(list, rule @ None), Quick::Belongs(other))
                if Arc::ptr_eq(list, other)
                    && !first.dated
                    && !again.dated
                    && first.second.slot.is_none() =>
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
                seconds.extend(step.second.slot.map(|_| step.second));
                true
            }
            _ => false,
        });
        seconds.dedup();
        if alone && seconds.len() < 2 {
            self.memo = Some(*remembered);
            self.second = seconds.pop().unwrap_or_default();
            *remembered += 1;
        }
    }
}

/// What is remembered from record to record, and within one from field to field.
#[derive(Clone, Debug, Default)]
pub(super) struct Recall {
    met: Vec<Met>,
    lent: Vec<Lent>,
    /// The number of the record.
    turn: u64,
}

/// What a field hands on, and the record and the item it comes from.
#[derive(Clone, Copy, Debug, Default)]
struct Lent {
    turn: u64,
    code: Code,
    date: Date,
    item: u8,
}

impl Recall {
    pub(super) fn clear(&mut self) {
        *self = Recall::default();
    }

    /// Turns to the next record.
    pub(super) fn turn(&mut self, asked: &Asked) {
        if QUICK {
            self.turn += 1;
            self.met.resize(asked.remembered * CODES, Met::default());
            self.lent.resize(usize::from(asked.lent), Lent::default());
        }
    }

    /// The code of a field as far as it was handed on; a walk that has not come there, or finds none, hands nothing on.
    #[inline(always)]
    pub(super) fn lent(&self, second: Second) -> Option<Code> {
        let lent = self.lent.get(usize::from(second.lent?))?;
        (lent.turn == self.turn).then_some(lent.code)
    }

    /// The date that a field of the same item, or of the first when it lies in none, handed on.
    #[inline(always)]
    fn lent_date(&self, second: Second, item: u8) -> Option<Date> {
        let lent = self.lent.get(usize::from(second.lent?))?;
        (lent.turn == self.turn && lent.item == item).then_some(lent.date)
    }
}

impl Asked {
    pub(super) fn new(fields: usize) -> Asked {
        let mut asked = Asked::default();
        asked.fields.resize_with(fields, Tests::default);
        asked
    }

    /// The fields that a walk has to show.
    pub(super) fn wanted(&self) -> FieldSet {
        self.wanted
    }

    /// How many fields there are.
    pub(super) fn fields(&self) -> usize {
        self.fields.len()
    }

    /// Adds a rule on these fields.
    pub(super) fn add(
        &mut self,
        n: u16,
        rule: &Active,
        simple: &Arc<Simple>,
        slots: &[Slot],
        dictionary: &Dictionary,
    ) {
        if let (Some(quick), [first, second]) = (Quick::turned(simple), slots)
            && !rule.is_dated()
            && meets_in_order(*first, *second, dictionary)
        {
            // Seen from the later field, the other one is the earlier.
            let earlier = Second { slot: None, lent: self.lend(*first) };
            if let Some(tests) = self.fields.get_mut(second.field()) {
                self.wanted.insert(second.field());
                let simple = simple.clone();
                tests.steps.push(Step { rule: n, simple, quick, second: earlier, dated: false });
            }
            return;
        }
        for slot in slots.get(..if simple.is_pair() { 1 } else { slots.len() }).unwrap_or_default() {
            let second = self.second(rule.targets.get(1).and_then(Target::slot), simple);
            let (simple, quick, dated) = (simple.clone(), Quick::of(simple), rule.is_dated());
            if let Some(tests) = self.fields.get_mut(slot.field()) {
                self.wanted.insert(slot.field());
                tests.steps.push(Step { rule: n, simple, quick, second, dated });
            }
        }
    }

    /// A field that others are compared with, or that a condition speaks of: where it hands on its code.
    pub(super) fn second(&mut self, slot: Option<Slot>, simple: &Simple) -> Second {
        let lends = QUICK && simple.looks_at_code_beside() && slot.is_some_and(|s| s.item(0).is_none());
        Second { slot, lent: slot.filter(|_| lends).and_then(|slot| self.lend(slot)) }
    }

    /// Makes a field hand on what it holds; gives the place.
    fn lend(&mut self, slot: Slot) -> Option<u16> {
        let tests = self.fields.get_mut(slot.field())?;
        self.wanted.insert(slot.field());
        Some(*tests.lends.get_or_insert_with(|| {
            self.lent += 1;
            self.lent - 1
        }))
    }

    /// Finds what can be made quicker, once all rules are added.
    pub(super) fn ready(&mut self) {
        for tests in self.fields.iter_mut().filter(|tests| QUICK && !tests.steps.is_empty()) {
            tests.join();
            tests.remember(&mut self.remembered);
        }
    }
}

/// One walk over a record.
pub(super) struct Visit<'v, 'r> {
    pub(super) asked: &'v Asked,
    pub(super) plan: &'v Plan,
    pub(super) record: &'v dyn AnyRecord,
    pub(super) recall: &'v mut Recall,
    /// Rules that hold.
    pub(super) held: &'v mut [u64],
    /// Rules that do not merely hold.
    pub(super) again: &'v mut Vec<u16>,
    pub(super) run: &'v mut Run<'r>,
}

impl<'v> Visit<'v, '_> {
    /// What is asked of the values of a field.
    #[inline(always)]
    fn steps(&self, field: usize) -> &'v [Step] {
        self.asked.fields.get(field).map_or(&[], |tests| &tests.steps)
    }

    /// Whether a test is to be made on this day.
    #[inline(always)]
    fn in_force(&self, step: &Step) -> bool {
        !step.dated || self.plan.in_force(step.rule, self.run.day)
    }

    #[inline(always)]
    fn take(&mut self, rule: u16, outcome: Outcome) {
        match outcome {
            Outcome::Holds => insert(self.held, rule),
            Outcome::NotApplicable => {}
            _ => self.again.push(rule),
        }
    }

    /// The code of the field that this one is compared with.
    #[inline(always)]
    fn code_of(&self, second: Second, item: usize) -> Option<Code> {
        match self.recall.lent(second) {
            Some(code) => Some(code),
            None => beside(second.slot, item, self.record).and_then(Leaf::code),
        }
    }

    /// Whether a date is right beside the one met before it.
    #[inline(always)]
    fn behind(&self, step: &Step, item: u8, date: Option<Date>) -> Outcome {
        match (self.recall.lent_date(step.second, item), date, &step.quick) {
            (Some(first), Some(date), Quick::Since) if first.is_not_after_day(date) => Outcome::Holds,
            // A document that never expires has no date to be like.
            (Some(first), date, Quick::Unlike) if Some(first) != date => Outcome::Holds,
            (Some(_), Some(_), _) => Outcome::Undecided,
            _ => Outcome::NotApplicable,
        }
    }

    /// Puts a code to the tests of a field of which the codes met last are remembered.
    #[inline(never)]
    fn met(&mut self, tests: &Tests, memo: usize, item: usize, code: Code) {
        let beside = self.code_of(tests.second, item).unwrap_or_default();
        let met = Met { code, beside, day: self.run.day };
        let place = memo * CODES + met.place();
        if self.recall.met.get(place) == Some(&met) {
            tests.steps.iter().for_each(|step| insert(self.held, step.rule));
        } else if self.each_code(&tests.steps, item, code)
            && let Some(place) = self.recall.met.get_mut(place)
        {
            *place = met;
        }
    }

    /// Puts a code to a test against a list of the profile.
    #[inline(never)]
    fn own(&mut self, list: &OwnList, belongs: Option<u16>, step: &Step, item: usize, code: Code) {
        match list.find(code) {
            Some(own) => {
                insert(self.held, step.rule);
                if let Some(rule) = belongs {
                    self.take(rule, self.belongs(own, step, item));
                }
            }
            None => self.again.push(step.rule),
        }
    }

    /// Whether the code that a list of the profile names, if it names one, is the one beside.
    #[inline(always)]
    fn belongs(&self, own: Code, step: &Step, item: usize) -> Outcome {
        match self.code_of(step.second, item) {
            Some(to) if !own.is_none() => verdict(own == to),
            _ => Outcome::NotApplicable,
        }
    }

    /// Puts a code to the tests of its field; whether all of them hold.
    #[inline(never)]
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
                        self.take(*rule, self.belongs(own, step, item));
                        Outcome::Holds
                    }
                    (found, _) => verdict(found.is_some()),
                },
                Quick::These(these) => verdict(these.contains(&code)),
                Quick::Belongs(list) => match list.find(code) {
                    Some(own) => self.belongs(own, step, item),
                    None => Outcome::NotApplicable,
                },
                _ => of_code(&step.simple, self.record, code, step.second.slot, item, self.run),
            };
            all &= outcome == Outcome::Holds;
            self.take(step.rule, outcome);
        }
        all
    }

    /// Puts a text, or what else is no code and no date, to a test.
    #[inline(never)]
    fn by_text(&mut self, step: &Step, item: usize, leaf: &dyn Leaf) {
        let outcome = match (&*step.simple, leaf.as_bytes()) {
            (Simple::NoneOf(all), Some(text)) => verdict(!all.has_text(text)),
            _ => one(&step.simple, self.record, leaf, step.second.slot, item, self.run),
        };
        self.take(step.rule, outcome);
    }

    /// Puts a date to a test.
    #[inline(never)]
    fn by_date(&mut self, step: &Step, item: usize, date: Date) {
        let second = step.second.slot;
        self.take(step.rule, of_date(&step.simple, self.record, date, second, item, self.run));
    }
}

impl Walk for Visit<'_, '_> {
    fn leaf(&mut self, field: usize, [item, _]: Items, leaf: &dyn Leaf) {
        for step in self.steps(field) {
            if step.is_turned() {
                self.take(step.rule, self.behind(step, item, leaf.date()));
            } else if self.in_force(step) {
                self.by_text(step, item.into(), leaf);
            }
        }
    }

    fn code(&mut self, field: usize, [item, _]: Items, code: Code) {
        let Some(tests) = self.asked.fields.get(field) else { return };
        let (steps, item) = (&*tests.steps, usize::from(item));
        if !QUICK {
            self.each_code(steps, item, code);
            return;
        }
        let Recall { lent, turn, .. } = &mut *self.recall;
        if let Some(lent) = tests.lends.and_then(|n| lent.get_mut(usize::from(n))) {
            *lent = Lent { turn: *turn, code, ..Lent::default() };
        }
        match (steps, tests.memo) {
            ([], _) => {}
            (_, Some(memo)) => self.met(tests, memo, item, code),
            ([step @ Step { quick: Quick::Own(list, belongs), dated: false, .. }], _) => {
                self.own(list, *belongs, step, item, code);
            }
            _ => {
                self.each_code(steps, item, code);
            }
        }
    }

    fn date(&mut self, field: usize, [at, _]: Items, date: Date) {
        let Some(tests) = self.asked.fields.get(field) else { return };
        let Recall { lent, turn, .. } = &mut *self.recall;
        if let Some(lent) = tests.lends.filter(|_| QUICK).and_then(|n| lent.get_mut(usize::from(n))) {
            *lent = Lent { turn: *turn, date, item: at, code: Code::NONE };
        }
        for step in &tests.steps {
            match step.quick() {
                Quick::Since | Quick::Unlike => self.take(step.rule, self.behind(step, at, Some(date))),
                Quick::NotFuture if !step.dated && date.is_not_after_day(self.run.as_of) => {
                    insert(self.held, step.rule);
                }
                _ if self.in_force(step) => self.by_date(step, at.into(), date),
                _ => {}
            }
        }
    }
}
