//! Code lists arranged for look-ups of many records: a code is found by its hash.

use super::{Entry, LISTS, List};
use crate::text::fold;
use crate::values::Code;
use std::sync::{LazyLock, OnceLock};

/// A list with its codes by hash.
pub(crate) struct Indexed {
    /// The list.
    pub(crate) list: &'static List,
    /// Places of entries plus one, by hash; 0 is free. At most half full.
    table: Vec<u16>,
    /// Vietnamese labels without diacritics and case, sorted, with the code that bears it alone.
    labels: OnceLock<Vec<(String, Option<Code>)>>,
}

/// Every list, in the order of their names.
static ALL: LazyLock<Vec<Indexed>> = LazyLock::new(|| LISTS.iter().copied().map(Indexed::new).collect());

/// The lists whose name is a code, by its hash; at most half full.
static BY_CODE: LazyLock<Vec<Option<(Code, &'static Indexed)>>> = LazyLock::new(|| {
    let mut table = vec![None; (ALL.len() * 2).next_power_of_two().max(4)];
    for list in ALL.iter() {
        let Some(name) = Code::parse(list.list.name) else { continue };
        let mut at = hash(name, table.len());
        while table.get(at).is_some_and(Option::is_some) {
            at = (at + 1) & (table.len() - 1);
        }
        if let Some(place) = table.get_mut(at) {
            *place = Some((name, list));
        }
    }
    table
});

/// The list that a code names.
pub(crate) fn named(name: Code) -> Option<&'static Indexed> {
    let table = &*BY_CODE;
    let mut at = hash(name, table.len());
    loop {
        let (known, list) = (*table.get(at)?)?;
        if known == name {
            return Some(list);
        }
        at = (at + 1) & (table.len() - 1);
    }
}

/// The list of a name.
pub(crate) fn indexed(name: &str) -> Option<&'static Indexed> {
    let at = ALL.partition_point(|l| l.list.name < name);
    ALL.get(at).filter(|l| l.list.name == name)
}

/// The place of a code in a table whose length is a power of two.
pub(crate) fn hash(code: Code, length: usize) -> usize {
    let packed = code.packed();
    let folded = (packed >> 64) as u64 ^ packed as u64;
    (folded.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - length.trailing_zeros().clamp(1, 32))) as usize
}

impl Indexed {
    /// Arranges a list; of several entries with one code, the first is found.
    pub(crate) fn new(list: &'static List) -> Indexed {
        let mut table = vec![0; (list.entries.len() * 2).next_power_of_two().max(4)];
        for (entry, n) in list.entries.iter().zip(1..=u16::MAX) {
            let mut at = hash(entry.code, table.len());
            while table.get(at).is_some_and(|t| *t != 0) {
                at = (at + 1) & (table.len() - 1);
            }
            if let Some(place) = table.get_mut(at) {
                *place = n;
            }
        }
        Indexed { list, table, labels: OnceLock::new() }
    }

    /// The one code whose Vietnamese label is this, diacritics and case aside; none where two share it. The label comes folded.
    pub(crate) fn labelled(&self, folded: &str) -> Option<Code> {
        let labels = self.labels.get_or_init(|| {
            let mut all: Vec<_> =
                self.list.entries.iter().map(|e| (fold(e.label_vi), Some(e.code))).collect();
            all.sort_by(|(a, _), (b, _)| a.cmp(b));
            all.dedup_by(|again, first| {
                let same = again.0 == first.0;
                if same {
                    first.1 = None;
                }
                same
            });
            all
        });
        let at = labels.binary_search_by(|(label, _)| label.as_str().cmp(folded)).ok()?;
        labels.get(at)?.1
    }

    /// The entry of a code.
    pub(crate) fn get(&self, code: Code) -> Option<&'static Entry> {
        let mut at = hash(code, self.table.len());
        loop {
            let entry = self.list.entries.get(usize::from(*self.table.get(at)?).checked_sub(1)?)?;
            if entry.code == code {
                return Some(entry);
            }
            at = (at + 1) & (self.table.len() - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_a_walk_through_the_list_finds() {
        for list in LISTS {
            let indexed = Indexed::new(list);
            for other in LISTS {
                for entry in &other.entries {
                    let same = |a: Option<&'static Entry>, b: Option<&'static Entry>| match (a, b) {
                        (Some(a), Some(b)) => std::ptr::eq(a, b),
                        (None, None) => true,
                        _ => false,
                    };
                    assert!(same(indexed.get(entry.code), list.get(entry.code)), "{}", list.name);
                }
            }
            assert!(Code::parse(list.name).and_then(named).is_none_or(|found| found.list.name == list.name));
            for entry in &list.entries {
                let key = fold(entry.label_vi);
                let mut same = list.entries.iter().filter(|e| fold(e.label_vi) == key).map(|e| e.code);
                let alone = same.next().filter(|_| same.next().is_none());
                assert_eq!(indexed.labelled(&key), alone, "{} {}", list.name, entry.label_vi);
            }
            assert_eq!(indexed.labelled("no label is this"), None);
            assert_eq!(super::indexed(list.name).unwrap().list.name, list.name);
        }
    }
}
