//! Where a reader is: the way from the outermost object down, and which keys of an object came already.

use std::fmt::Write as _;

/// Where the reader is, for the paths in the remainder.
pub(super) struct Chain<'c> {
    pub(super) above: Option<&'c Chain<'c>>,
    pub(super) name: &'c str,
    pub(super) item: Option<usize>,
}

impl Chain<'_> {
    pub(super) fn path(&self) -> String {
        let mut out = String::new();
        self.push(&mut out);
        out
    }

    fn push(&self, out: &mut String) {
        if let Some(above) = self.above {
            above.push(out);
        }
        if !self.name.is_empty() {
            if !out.is_empty() {
                out.push('/');
            }
            out.push_str(self.name);
        }
        if let Some(item) = self.item {
            let _ = write!(out, "[{item}]");
        }
    }
}

/// Keys of an object that came already, the first 64 and the others. The first 256 are told apart; structs have at most 200.
#[derive(Default)]
pub(super) struct Seen {
    first: u64,
    others: [u64; 3],
}

impl Seen {
    /// Notes the keys from one to before another; false when any came before.
    #[inline]
    pub(super) fn add(&mut self, from: usize, to: usize) -> bool {
        if to > 64 {
            return self.add_slowly(from, to);
        }
        let fresh =
            u64::MAX.checked_shr(64 - u32::try_from(to - from).unwrap_or(0)).unwrap_or(0) << (from % 64);
        let again = self.first & fresh;
        self.first |= fresh;
        again == 0
    }

    #[cold]
    fn add_slowly(&mut self, from: usize, to: usize) -> bool {
        (from..to).all(|key| {
            let word = if key < 64 { Some(&mut self.first) } else { self.others.get_mut(key / 64 - 1) };
            word.is_some_and(|word| {
                let bit = 1u64 << (key % 64);
                let fresh = *word & bit == 0;
                *word |= bit;
                fresh
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_seen_once() {
        for start in [0, 1, 62, 63, 64, 65, 190, 254] {
            for end in start + 1..257 {
                let mut seen = Seen::default();
                assert_eq!(seen.add(start, end), end <= 256, "{start} {end}");
                for key in [start, end - 1] {
                    assert!(!seen.add(key, key + 1), "{start} {end} {key}");
                }
                if start > 0 {
                    assert!(seen.add(start - 1, start), "{start} {end}");
                }
            }
        }
        assert!(!Seen::default().add(256, 257));
    }
}
