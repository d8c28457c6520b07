//! Numbers that look random and are the same everywhere for the same start (SplitMix64).

/// A stream of numbers.
pub(super) struct Random(u64);

impl Random {
    /// The stream of a record for a purpose.
    pub(super) fn new(seed: u64, record: u64, purpose: u64) -> Random {
        let mut start = Random(seed ^ record.wrapping_mul(0xd6e8_feb8_6659_fd93) ^ purpose << 56);
        start.next();
        start
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// A number below `n`; 0 when there is none.
    pub(super) fn below(&mut self, n: usize) -> usize {
        let n = n as u64;
        if n == 0 { 0 } else { usize::try_from(self.next() % n).unwrap_or(0) }
    }

    /// A number of a range, both ends in it.
    pub(super) fn between(&mut self, low: u16, high: u16) -> u16 {
        let span = usize::from(high.saturating_sub(low)) + 1;
        low + u16::try_from(self.below(span)).unwrap_or(0)
    }

    /// A number from 0 to below 1.
    pub(super) fn share(&mut self) -> f64 {
        f64::from(u32::try_from(self.next() >> 32).unwrap_or(0)) / 4_294_967_296.0
    }

    /// One of these.
    pub(super) fn pick<'p>(&mut self, pool: &[&'p str]) -> &'p str {
        pool.get(self.below(pool.len())).copied().unwrap_or_default()
    }
}
