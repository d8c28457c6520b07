//! Rules on uniqueness inside one input. The index is bounded: past its limit the rule says that it could not be judged.

use crate::records::{AnyRecord, Slot};
use crate::rules::{Arg, Finding, Outcome, Plan, Tallies};
use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hasher};

/// The most different values that one uniqueness rule remembers: 48 MB at the fullest.
pub const MAX_SEEN: usize = 2_000_000;

/// What the rules on uniqueness have seen so far.
pub struct Seen {
    indexes: Vec<(u16, Slot, Index)>,
}

#[derive(Default)]
struct Index {
    first: HashMap<u64, u32, BuildHasherDefault<Mix>>,
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
    let mut text = String::new();
    leaf.write(&mut text);
    key(&text)
}

impl Index {
    /// What the rule says of the next value, and the record that had it first.
    fn see(&mut self, key: u64, number: u64) -> (Outcome, u32) {
        if key == 0 {
            return (Outcome::NotApplicable, 0);
        }
        if let Some(first) = self.first.get(&key) {
            return (Outcome::Violated, *first);
        }
        if self.first.len() >= MAX_SEEN {
            return (Outcome::CouldNotRun, 0);
        }
        self.first.insert(key, u32::try_from(number).unwrap_or(u32::MAX));
        (Outcome::Holds, 0)
    }
}

/// A number of up to 18 digits stands for itself; any other text by a hash of 63 bits, marked in the last.
fn key(text: &str) -> u64 {
    if text.len() <= 18 && text.bytes().all(|b| b.is_ascii_digit()) {
        // The leading 1 keeps 01 and 1 apart.
        return text.bytes().fold(1, |n, b| n * 10 + u64::from(b - b'0'));
    }
    BuildHasherDefault::<DefaultHasher>::default().hash_one(text) | 1 << 63
}

/// Spreads a key over the table by one multiplication: the keys are numbers already.
#[derive(Default)]
struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for b in bytes {
            self.write_u64(u64::from(*b));
        }
    }
    fn write_u64(&mut self, n: u64) {
        let mixed = (self.0 ^ n).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_texts_apart() {
        let texts =
            ["1", "01", "10", "001190000017", "999999999999999999", "000000000000000000", "A", "Đ", "12a"];
        let mut keys: Vec<u64> = texts.iter().map(|t| key(t)).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), texts.len());
    }

    #[test]
    fn says_who_was_first_and_when_it_is_full() {
        let mut index = Index::default();
        assert_eq!(index.see(key("001190000017"), 5), (Outcome::Holds, 0));
        assert_eq!(index.see(key("001190000017"), 9), (Outcome::Violated, 5));
        assert_eq!(index.see(0, 10), (Outcome::NotApplicable, 0));
        for n in 1..MAX_SEEN as u64 {
            index.see(key(&n.to_string()), n);
        }
        assert_eq!(index.see(key("x"), 1), (Outcome::CouldNotRun, 0));
        assert_eq!(index.see(key("001190000017"), 11), (Outcome::Violated, 5));
    }
}
