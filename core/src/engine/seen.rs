//! Rules on uniqueness inside one input. The index is bounded: past its limit the rule says that it could not be judged.

use crate::records::{AnyRecord, Slot};
use crate::rules::{Arg, Finding, Outcome, Plan, Tallies};
use crate::values::digits;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// The most different values that one uniqueness rule remembers: 48 MB at the fullest.
pub const MAX_SEEN: usize = 2_000_000;

/// What the rules on uniqueness have seen so far.
pub struct Seen {
    indexes: Vec<(u16, Slot, Index)>,
}

/// Which record had a key first. Twelve bytes a place, at least half of them used; it grows part by part, so that it never
/// stands in memory twice. Most documents have a record or a few: their keys stand in a row.
#[derive(Default)]
struct Index {
    few: Vec<(u64, u32)>,
    /// None until there are more than a few.
    parts: Vec<Part>,
    used: usize,
}

/// The keys whose hash begins alike.
#[derive(Default)]
struct Part {
    /// Each key near the place that its hash names; 0 is free.
    keys: Vec<u64>,
    first: Vec<u32>,
    used: usize,
}

impl Seen {
    /// An empty memory for the uniqueness rules of a plan.
    pub fn new(plan: &Plan) -> Seen {
        Seen { indexes: plan.sets().map(|(rule, slot)| (rule, slot, Index::default())).collect() }
    }

    /// Judges the next record. Records must come in their order.
    pub fn check(
        &mut self,
        record: &dyn AnyRecord,
        number: u64,
        findings: &mut Vec<Finding>,
        tallies: &mut Tallies,
    ) {
        let mut keys = Vec::new();
        for (_, slot, _) in &self.indexes {
            keys.push(key_of(record, *slot));
        }
        self.check_keys(&keys, number, findings, tallies);
    }

    /// The same for a record that another thread has read: one key for each uniqueness rule of the plan.
    pub(super) fn check_keys(
        &mut self,
        keys: &[u64],
        number: u64,
        findings: &mut Vec<Finding>,
        tallies: &mut Tallies,
    ) {
        for ((rule, slot, index), key) in self.indexes.iter_mut().zip(keys) {
            let (outcome, before) = index.see(*key, number);
            tallies.count(*rule, outcome);
            if outcome == Outcome::Violated {
                let args = [Arg::Int(i64::from(before)), Arg::None];
                findings.push(Finding { record: number, rule: *rule, slot: Some(*slot), args });
            }
        }
    }
}

/// The key of the value at a slot; 0 when there is none.
pub(super) fn key_of(record: &dyn AnyRecord, slot: Slot) -> u64 {
    let Some(leaf) = slot.get(record).filter(|l| !l.is_empty()) else { return 0 };
    match leaf.as_bytes() {
        Some(text) => key(text),
        None => {
            let mut text = String::new();
            leaf.write(&mut text);
            key(text.as_bytes())
        }
    }
}

const PARTS: usize = 64;

/// Keys that are looked through one by one.
const FEW: usize = 8;

impl Index {
    /// What the rule says of the next value, and the record that had it first.
    fn see(&mut self, key: u64, number: u64) -> (Outcome, u32) {
        if key == 0 {
            return (Outcome::NotApplicable, 0);
        }
        if self.parts.is_empty() {
            match self.few.iter().find(|(k, _)| *k == key) {
                Some((_, first)) => return (Outcome::Violated, *first),
                None if self.few.len() < FEW => {
                    self.few.push((key, u32::try_from(number).unwrap_or(u32::MAX).max(1)));
                    return (Outcome::Holds, 0);
                }
                None => self.spread(),
            }
        }
        self.see_part(key, number)
    }

    /// Puts the few into parts, where many find room.
    fn spread(&mut self) {
        self.parts.resize_with(PARTS, Part::default);
        for (key, first) in std::mem::take(&mut self.few) {
            self.see_part(key, u64::from(first));
        }
    }

    fn see_part(&mut self, key: u64, number: u64) -> (Outcome, u32) {
        let full = self.used >= MAX_SEEN;
        let Some(part) = self.parts.get_mut((hash(key) >> 58) as usize) else {
            return (Outcome::CouldNotRun, 0);
        };
        if !full && part.used * 4 >= part.keys.len() * 3 {
            part.grow();
        }
        match part.find(key) {
            Some((_, first)) if first > 0 => (Outcome::Violated, first),
            Some((at, _)) if !full => {
                part.put(at, key, u32::try_from(number).unwrap_or(u32::MAX));
                self.used += 1;
                (Outcome::Holds, 0)
            }
            _ => (Outcome::CouldNotRun, 0),
        }
    }
}

/// Keys are numbers already, so one multiplication spreads them; its highest bits are the best.
fn hash(key: u64) -> u64 {
    key.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

impl Part {
    /// The place of a key and the record that had it first; the place where it belongs and 0 when none had.
    fn find(&self, key: u64) -> Option<(usize, u32)> {
        // The highest bits chose the part; the next 32, as a share of the length, the place in it.
        let start = (((hash(key) << 6 >> 32) * self.keys.len() as u64) >> 32) as usize;
        let (before, behind) = self.keys.split_at_checked(start)?;
        let at = match behind.iter().position(|k| *k == key || *k == 0) {
            Some(at) => start + at,
            None => before.iter().position(|k| *k == key || *k == 0)?,
        };
        Some((at, *self.first.get(at)?))
    }

    fn put(&mut self, at: usize, key: u64, first: u32) {
        if let (Some(k), Some(f)) = (self.keys.get_mut(at), self.first.get_mut(at)) {
            (*k, *f) = (key, first.max(1));
            self.used += 1;
        }
    }

    /// Half as many places again.
    fn grow(&mut self) {
        let length = (self.keys.len() * 3 / 2).max(16);
        let old = std::mem::replace(self, Part { keys: vec![0; length], first: vec![0; length], used: 0 });
        for (key, first) in old.keys.into_iter().zip(old.first).filter(|(key, _)| *key != 0) {
            if let Some((at, _)) = self.find(key) {
                self.put(at, key, first);
            }
        }
    }
}

/// The key of a canonical text; 0 where there is none.
#[cfg(feature = "quick")]
pub(super) fn key_of_text(text: &[u8]) -> u64 {
    if text.is_empty() { 0 } else { key(text) }
}

/// A number of up to 18 digits stands for itself; any other text by a hash of 63 bits, marked in the last.
fn key(text: &[u8]) -> u64 {
    if text.len() <= 18 && digits(text) {
        // The leading 1 keeps 01 and 1 apart.
        let (eights, rest) = text.as_chunks();
        let whole = eights.iter().fold(1, |n, eight| n * 100_000_000 + number_of(*eight));
        return rest.iter().fold(whole, |n, b| n * 10 + u64::from(b - b'0'));
    }
    BuildHasherDefault::<DefaultHasher>::default().hash_one(text) | 1 << 63
}

/// The number of eight digits: neighbours are put together by twos, by fours and all eight.
fn number_of(digits: [u8; 8]) -> u64 {
    let ones = u64::from_be_bytes(digits) & 0x0f0f_0f0f_0f0f_0f0f;
    let twos = (ones >> 8 & 0x00ff_00ff_00ff_00ff) * 10 + (ones & 0x00ff_00ff_00ff_00ff);
    let fours = (twos >> 16 & 0x0000_ffff_0000_ffff) * 100 + (twos & 0x0000_ffff_0000_ffff);
    (fours >> 32) * 10_000 + (fours & 0xffff_ffff)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn remembers_what_a_map_remembers() {
        let (mut index, mut map) = (Index::default(), HashMap::new());
        let mut random = 1u64;
        for n in 1..200_000u32 {
            // Few enough values that many come again, and all over the range.
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let key = (random >> 47).wrapping_mul(0x1234_5678_9abc_def1) | 1;
            let expected = match map.get(&key) {
                Some(first) => (Outcome::Violated, *first),
                None => (Outcome::Holds, 0),
            };
            map.entry(key).or_insert(n);
            assert_eq!(index.see(key, u64::from(n)), expected);
        }
        let places: usize = index.parts.iter().map(|p| p.keys.len()).sum();
        assert!(
            index.used == map.len() && places <= 2 * index.used + 16 * PARTS,
            "{places} for {}",
            index.used
        );
    }

    #[test]
    fn keys_keep_texts_apart() {
        let texts =
            ["1", "01", "10", "001190000017", "999999999999999999", "000000000000000000", "A", "Đ", "12a"];
        assert_eq!(key(b"001190000017"), 1_001_190_000_017);
        assert_eq!(key(b"123456789012345678"), 1_123_456_789_012_345_678);
        let mut keys: Vec<u64> = texts.iter().map(|t| key(t.as_bytes())).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), texts.len());
    }

    #[test]
    fn says_who_was_first_and_when_it_is_full() {
        let mut index = Index::default();
        assert_eq!(index.see(key(b"001190000017"), 5), (Outcome::Holds, 0));
        assert_eq!(index.see(key(b"001190000017"), 9), (Outcome::Violated, 5));
        assert_eq!(index.see(0, 10), (Outcome::NotApplicable, 0));
        for n in 1..MAX_SEEN as u64 {
            index.see(key(n.to_string().as_bytes()), n);
        }
        assert_eq!(index.see(key(b"x"), 1), (Outcome::CouldNotRun, 0));
        assert_eq!(index.see(key(b"001190000017"), 11), (Outcome::Violated, 5));
    }
}
