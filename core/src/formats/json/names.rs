//! Keys of an object by name: a small open hash table, so that a record in any key order costs one look a key.

/// Places of names. Equal hashes are told apart by the caller, who has the names.
#[derive(Default)]
pub(super) struct Names {
    /// Place + 1 by hash, 0 for none; a power of two, at most half full.
    table: Vec<u16>,
    hashes: Vec<u64>,
}

impl Names {
    /// Adds the name of the next place, counted from 0.
    pub(super) fn add(&mut self, name: &str) {
        self.hashes.push(hash(name));
        self.table = vec![0; (2 * self.hashes.len()).next_power_of_two()];
        for (hash, entry) in self.hashes.iter().zip(1..=u16::MAX) {
            let free = self.walk(*hash).find(|at| self.table.get(*at) == Some(&0));
            if let Some(place) = free.and_then(|at| self.table.get_mut(at)) {
                *place = entry;
            }
        }
    }

    /// The positions of the table in the order in which a hash is looked for.
    fn walk(&self, hash: u64) -> impl Iterator<Item = usize> + use<> {
        let mask = self.table.len().wrapping_sub(1);
        let start = usize::try_from(hash >> 32).unwrap_or_default();
        (0..self.table.len()).map(move |n| start.wrapping_add(n) & mask)
    }

    /// Places whose name may be this one.
    #[inline]
    pub(super) fn candidates(&self, name: &str) -> impl Iterator<Item = usize> + '_ {
        let found = self.walk(hash(name)).map_while(|at| self.table.get(at).copied().filter(|n| *n > 0));
        found.map(|n| usize::from(n) - 1)
    }
}

/// From the length, the first and the last four bytes: names of fields hardly ever agree in all of them.
#[inline]
fn hash(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let ends = match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => bytes.iter().fold(0, |n, b| n << 8 | u64::from(*b)),
    };
    (ends ^ bytes.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_among_its_candidates() {
        // All of one hash, so that they crowd.
        let names: Vec<String> = (0..300).map(|n| format!("name{n:03}tail")).chain([String::new()]).collect();
        let mut index = Names::default();
        assert_eq!(index.candidates("a").count(), 0);
        for (place, name) in names.iter().enumerate() {
            index.add(name);
            for (place, name) in names.iter().enumerate().take(place + 1) {
                assert!(index.candidates(name).any(|at| at == place), "{name}");
            }
        }
        // What is not there leads to others at most, and to an end.
        assert!(index.candidates("something else").all(|at| at < names.len()));
    }
}
