//! The rules of data of a plan, arranged by the fields they look at: one walk over a record judges them all.
//!
//! The walk shows only the fields that some rule looks at, and notes which others hold a value. What follows from that alone is
//! worked out once for all records that fill the same fields. A rule that holds is a bit; of the few rules that say anything
//! else, [`judge`] tells what, and the places, in the order of the catalogue and of the rule's own fields.

use super::Outcome;
use super::judge::{judge, verdict};
use super::plan::{Active, Functions, Plan, Run};
use super::simple::{Choice, Simple, Target};
use super::visit::{Asked, Recall, Second, Visit};
use crate::records::{AnyRecord, Dictionary, FieldSet, Round, Slot};
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
    asked: Asked,
    presence: Vec<Presence>,
    /// Rules that look at more than the walk shows: the remainder, lists in lists.
    apart: Vec<u16>,
    /// How many words the rules of the plan take.
    words: usize,
    /// The fields of which it matters, beside what the walk shows, whether they are filled.
    matters: FieldSet,
}

/// Whether what is only quicker is there: where every kilobyte is counted, it is not.
pub(super) const QUICK: bool = cfg!(feature = "quick");

/// A test of which fields are filled.
struct Presence {
    rule: u16,
    simple: Arc<Simple>,
    fields: Vec<usize>,
    /// The second field, of which a condition speaks.
    when: Option<Slot>,
    second: Second,
    dated: bool,
}

/// Words of the rules that a glance settles.
pub(super) const SETTLED: usize = 2;

/// How many sets of filled fields are remembered, one for each value of a short hash: of many records, or of one that is typed.
const FRAMES: usize = if QUICK { 64 } else { 1 };

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
    recall: Recall,
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
            self.recall.clear();
        }
    }

    /// The functions that are to judge this record, and the rules that hold for it.
    pub(super) fn judged(&mut self) -> (&[u64], &mut [u64]) {
        (&self.awake, &mut self.held)
    }
}

impl Sweep {
    /// Arranges these rules of data.
    pub(super) fn new(
        dictionary: &Dictionary,
        active: &[Active],
        rules: &[u16],
        functions: &dyn Functions,
    ) -> Sweep {
        let words = active.len().div_ceil(64);
        let mut sweep = Sweep { words, asked: Asked::new(dictionary.fields().len()), ..Sweep::default() };
        for n in rules {
            if let Some(rule) = active.get(usize::from(*n)) {
                sweep.add(*n, rule, dictionary);
            }
        }
        sweep.matters = functions.called_by();
        for field in sweep.presence.iter().flat_map(|p| &p.fields) {
            sweep.matters.insert(*field);
        }
        sweep.asked.ready();
        sweep
    }

    fn add(&mut self, n: u16, rule: &Active, dictionary: &Dictionary) {
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
            let when = rule.slot(1);
            let second = self.asked.second(when, simple);
            self.presence.push(Presence { rule: n, simple: simple.clone(), fields, when, second, dated });
            return;
        }
        self.asked.add(n, rule, simple, &slots, dictionary);
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
        let fields = filled.words().get(..self.asked.fields().div_ceil(64)).unwrap_or(filled.words());
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
        let Desk { frames, recall, held, again, awake, .. } = desk;
        recall.turn(&self.asked);
        held.clear();
        held.resize(self.words + SETTLED, 0);
        let mut visit = Visit { asked: &self.asked, plan, record, recall, held, again, run };
        let mut round = Round::of(self.asked.wanted(), &mut visit);
        record.walk(&mut round);
        let filled = round.filled();
        // What could not be read is there all the same; to look for it is not worth a way of its own.
        let readable = record.kept().unreads().is_empty();
        let mut take = |rule: u16, outcome: Outcome| match outcome {
            Outcome::Holds => insert(held, rule),
            Outcome::NotApplicable => {}
            _ => again.push(rule),
        };
        if let Some(frame) = self.frame_of(filled.only(&self.matters), functions, frames) {
            if readable {
                let open = frame.open.iter().filter_map(|n| self.presence.get(usize::from(*n)));
                open.for_each(|open| take(open.rule, open.by_value(&filled, record, recall)));
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
    if FRAMES == 1 {
        return 0;
    }
    let mixed = filled.iter().fold(0u64, |n, word| n.rotate_left(29) ^ word);
    (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - FRAMES.trailing_zeros())) as usize
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
    fn by_value(&self, filled: &FieldSet, record: &dyn AnyRecord, recall: &Recall) -> Outcome {
        let first = self.fields.first().is_some_and(|f| filled.has(*f));
        let met = |texts: &Choice| match (recall.lent(self.second), self.when) {
            (Some(code), _) => texts.codes().contains(&code),
            (None, Some(slot)) => slot.get(record).is_some_and(|leaf| !leaf.is_empty() && texts.has(leaf)),
            (None, None) => false,
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
    use crate::records::{Citizen, Items, Leaf, Record};
    use crate::rules::catalogue::of_record;
    use crate::rules::plan::Memo;
    use crate::rules::profile::Profile;
    use crate::values::Date;
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

    /// Dates that are compared from the side of the first field, from that of the second, within an item and across lists.
    const PAIRS: [[&str; 3]; 9] = [
        ["in-order", "birth.date", "death.date"],
        ["in-order", "death.date", "birth.date"],
        ["in-order", "birth.date", "documents[].issued"],
        ["in-order", "documents[].issued", "documents[].expires"],
        ["in-order", "documents[].expires", "documents[].issued"],
        ["in-order", "documents[].issued", "death.date"],
        ["different", "birth.date", "documents[].expires"],
        ["different", "documents[].issued", "documents[].expires"],
        ["different", "documents[].issued", "documents[].number"],
    ];

    pub(in crate::rules) fn every_rule() -> Plan {
        let also: Vec<_> = of_record("citizen").iter().filter(|r| r.optional).map(|r| r.id).collect();
        let mut profile = format!("name = \"every-rule\"\nvi = \"mọi quy tắc\"\nalso = {also:?}\n");
        for (n, [test, first, second]) in PAIRS.iter().enumerate() {
            profile += &format!(
                "[[rule]]\nid = \"PAIR-{n}\"\ntest = \"{test}\"\nfields = [\"{first}\", \"{second}\"]\n\
                 vi = \"sai\"\nen = \"wrong\"\nfix_vi = \"sửa\"\nfix_en = \"mend\"\n"
            );
        }
        let profile = Profile::from_toml(&profile).unwrap();
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
            citizen.walk(&mut round);
            let found = Citizen::fields().filled(&citizen).into_iter();
            let mut found: Vec<_> =
                found.map(|s| (s.field(), s.item(0).unwrap_or(0), s.text(&citizen))).collect();
            walked.sort();
            found.sort();
            prop_assert_eq!(walked, found);
        }

        #[test]
        fn a_sweep_says_what_each_rule_says_by_itself(citizen in citizens()) {
            each_rule_by_itself(&every_rule(), &citizen);
        }
    }

    #[test]
    fn dates_are_compared_from_either_side() {
        let plan = every_rule();
        let slot = |path: &str| Citizen::fields().slot(path).unwrap();
        let days = ["", "1990", "1990-01-15", "2024-08-01", "never"];
        let places = ["birth.date", "death.date", "documents[0].issued", "documents[0].expires"];
        let places = places.into_iter().chain(["documents[1].issued", "documents[1].expires"]).map(slot);
        let places: Vec<Slot> = places.collect();
        for mut n in 0..days.len().pow(6) {
            let mut citizen = Citizen::default();
            for place in &places {
                let day = days[n % days.len()];
                n /= days.len();
                place.read(&mut citizen, day);
            }
            each_rule_by_itself(&plan, &citizen);
        }
    }

    fn each_rule_by_itself(plan: &Plan, citizen: &Citizen) {
        let as_of = Date::ymd(2026, 11, 21).unwrap();
        let (mut findings, mut tallies) = (Vec::new(), plan.tallies());
        plan.check(citizen, 1, as_of, &mut findings, &mut tallies);
        let counts = tallies.counts();
        for n in 0..u16::try_from(plan.len()).unwrap() {
            let Some((rule, simple)) = plan.data_rule(n) else { continue };
            let mut alone = Vec::new();
            let mut run = Run {
                as_of,
                day: as_of,
                known: None,
                record: 1,
                findings: &mut alone,
                tallies: &mut [],
                start: 0,
                memo: &mut Memo::default(),
            };
            let mut expected = super::super::Tally::default();
            expected.count(judge(simple, rule, citizen, n, &mut run));
            assert_eq!(counts[usize::from(n)], expected, "{}", plan.id(n));
            let own: Vec<_> = findings.iter().filter(|f| f.rule == n).copied().collect();
            assert_eq!(own, alone, "{}", plan.id(n));
        }
        let data = findings.iter().filter(|f| plan.data_rule(f.rule).is_some());
        assert!(data.is_sorted_by_key(|f| f.rule));
    }
}
