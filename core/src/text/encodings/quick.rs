//! Long texts: two bytes with one look-up.
//!
//! A table of all 65,536 pairs of bytes takes half a megabyte and a tenth of a millisecond to fill, so it is made when the first
//! long text of an encoding comes. What it cannot tell (bytes that mean nothing) is left to the careful way.

use super::table::Table;

/// From this many bytes on the table pays for itself.
pub(super) const LONG: usize = 128 * 1024;

const PAIRS: usize = 1 << 16;

/// A unit of [`Quick::Double`]: in its low six bits how many bits the letter takes, two marks, and up to three bytes of UTF-8.
const UNDEFINED: u32 = 1 << 6;
/// The two bytes do not make one letter.
const APART: u32 = 1 << 7;
/// In [`Quick::Single`].
const UNDEFINED_PAIR: u64 = 1 << 55;

/// All pairs of bytes of one encoding.
#[derive(Debug)]
pub(super) enum Quick {
    /// Each byte is a letter: what the two read as, six bytes at most, and their number in the highest byte; the bit below that byte
    /// marks what has to be done the careful way.
    Single(Box<[u64; PAIRS]>),
    /// Two bytes may be one letter: what the first reads as before the second.
    Double(Box<[u32; PAIRS]>),
}

impl Quick {
    /// For text in which no byte is the second half of a letter.
    pub(super) fn single(table: &Table) -> Option<Quick> {
        let mut all = Vec::with_capacity(PAIRS);
        for second in 0..=255 {
            for first in 0..=255 {
                let (a, b) = (table.alone(first), table.alone(second));
                let (len, more) = (a >> 24, b >> 24);
                let careful = a == 0 || b == 0 || table.ends_pair(first) || table.ends_pair(second);
                let letters = u64::from(a & LETTER) | u64::from(b & LETTER) << (8 * len);
                all.push(letters | u64::from(careful) * UNDEFINED_PAIR | u64::from(len + more) << 56);
            }
        }
        Some(Quick::Single(all.into_boxed_slice().try_into().ok()?))
    }

    /// For any text; `None` when a byte can both start and end a letter, so that two neighbours do not tell.
    pub(super) fn double(table: &Table) -> Option<Quick> {
        if (0..=255).any(|b| table.starts_pair(b) && table.ends_pair(b)) {
            return None;
        }
        let mut all = Vec::with_capacity(PAIRS);
        for second in 0..=255 {
            for first in 0..=255 {
                let pair = table.pair(first, second);
                let unit = if pair == 0 { table.alone(first) } else { pair };
                let marks = u32::from(unit == 0) * UNDEFINED | u32::from(pair == 0) * APART;
                all.push((unit & LETTER) << 8 | (unit >> 24) * 8 | marks);
            }
        }
        Some(Quick::Double(all.into_boxed_slice().try_into().ok()?))
    }

    /// Decodes about `most` bytes; gives how many were read and written. `None` when a byte is for the careful way, or too few are
    /// left.
    pub(super) fn block(&self, bytes: &[u8], most: usize, buffer: &mut [u8]) -> Option<(usize, usize)> {
        let (read, written) = match self {
            Quick::Single(pairs) => single(pairs, bytes.get(..most).unwrap_or(bytes), buffer),
            Quick::Double(pairs) => double(pairs, bytes, most, buffer),
        }?;
        (read > 0).then_some((read, written))
    }
}

/// Of a unit of the table: up to three bytes of UTF-8.
const LETTER: u32 = 0xFF_FFFF;

#[inline(never)]
fn single(pairs: &[u64; PAIRS], bytes: &[u8], buffer: &mut [u8]) -> Option<(usize, usize)> {
    let (mut put, mut seen) = (0, 0);
    let (eights, _) = bytes.as_chunks::<8>();
    for eight in eights {
        let room = buffer.get_mut(put..)?.first_chunk_mut::<32>()?;
        let mut at = 0;
        for &two in eight.as_chunks::<2>().0 {
            let unit = pairs.get(usize::from(u16::from_le_bytes(two))).copied().unwrap_or(0);
            seen |= unit;
            room.get_mut(at..at + 8)?.copy_from_slice(&unit.to_le_bytes());
            at += (unit >> 56) as usize;
        }
        put += at;
    }
    (seen & UNDEFINED_PAIR == 0).then_some((eights.len() * 8, put))
}

#[inline(never)]
fn double(pairs: &[u32; PAIRS], bytes: &[u8], most: usize, buffer: &mut [u8]) -> Option<(usize, usize)> {
    let (mut put, mut seen) = (0, 0);
    let unit = |two: u64| pairs.get((two & 0xFFFF) as usize).copied().unwrap_or(0);
    // All ones, or nothing when the byte was the second half of a letter.
    let mut keep = u32::MAX;
    let mut read = 0;
    while read < most {
        let Some(&[eight @ .., next]) = bytes.get(read..)?.first_chunk::<9>() else { break };
        let room = buffer.get_mut(put..)?.first_chunk_mut::<32>()?;
        let mut even = u64::from_le_bytes(eight);
        let mut odd = even >> 8 | u64::from(next) << 56;
        let mut at = 0;
        for _ in 0..4 {
            let (first, second) = (unit(even), unit(odd));
            (even, odd) = (even >> 16, odd >> 16);
            let (one, other) = (first & keep, second & apart(first));
            keep = apart(second);
            seen |= one | other;
            let letters = u64::from(one >> 8) | u64::from(other >> 8) << (one & 63);
            room.get_mut(at..at + 8)?.copy_from_slice(&letters.to_le_bytes());
            // The two lengths make 48 at most, so the marks above them do not come in between.
            at += (one.wrapping_add(other) & 63) as usize / 8;
        }
        put += at;
        read += 8;
    }
    // The next block starts with a whole letter.
    let read = if keep == 0 { read + 1 } else { read };
    (seen & UNDEFINED == 0).then_some((read, put))
}

/// All ones when the two bytes of a unit are two letters, else nothing.
#[inline]
const fn apart(unit: u32) -> u32 {
    ((unit << 24).cast_signed() >> 31).cast_unsigned()
}
