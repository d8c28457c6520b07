//! A code of a list. Lists change by decree, so a code is an identifier, never an enum.

use super::short::Short;
use crate::records::{Items, Kind, Leaf, Unreadable, Walk, leaf_node};

/// A code of 1 to 16 printable ASCII characters, packed into one number so that lists are searched by comparing numbers.
///
/// ```
/// use chuan::values::Code;
/// assert!(Code::parse("01").is_some());
/// assert!(Code::parse("Kinh, Tày").is_none(), "not ASCII");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code(u128);

/// The text of a [`Code`].
pub type CodeText = Short<16>;

impl Code {
    /// No code.
    pub const NONE: Code = Code(0);

    /// Reads a code.
    pub fn parse(text: &str) -> Option<Code> {
        Code::of_bytes(text.as_bytes())
    }

    /// The same from bytes.
    #[inline]
    pub(crate) fn of_bytes(bytes: &[u8]) -> Option<Code> {
        if let Some(packed) = packed_short(bytes) {
            // Nearly every code: packed in a register.
            return are_printable(packed, 8 * u32::try_from(bytes.len()).unwrap_or(8))
                .then(|| Code(u128::from(packed) << 64));
        }
        // The first eight characters and the last eight, some of them both.
        let (first, last) = (bytes.first_chunk::<8>()?, bytes.last_chunk::<8>()?);
        let (first, last) = (u64::from_be_bytes(*first), u64::from_be_bytes(*last));
        let free = 16usize.checked_sub(bytes.len())?;
        (are_printable(first, 64) && are_printable(last, 64))
            .then(|| Code(u128::from(first) << 64 | u128::from(last) << (8 * free)))
    }

    /// The code in the first so many bits of eight bytes, the first of them in the lowest place and the others 0;
    /// [`Code::NONE`] where it is none.
    #[cfg(feature = "quick")]
    #[inline(always)]
    pub(crate) fn of_low_word(bytes: u64, bits: u32) -> Code {
        let packed = bytes.swap_bytes();
        if are_printable(packed, bits) { Code(u128::from(packed) << 64) } else { Code::NONE }
    }

    /// The code in the first so many bits of eight bytes, which are one to seven characters that a code may have.
    #[inline(always)]
    pub(crate) fn of_word(bytes: [u8; 8], bits: u32) -> Option<Code> {
        let packed = u64::from_be_bytes(bytes) & !u64::MAX.checked_shr(bits)?;
        (bits > 0).then(|| Code(u128::from(packed) << 64))
    }

    /// The number that exactly so many digits, one to seven, stand for.
    #[inline(always)]
    pub(crate) fn digits(self, len: usize) -> Option<u32> {
        let (high, rest) = ((self.0 >> 64) as u64, self.0 as u64);
        let bits = if len < 8 { 8 * len as u32 } else { return None };
        // Of no bits at all nothing is left, which is no number either.
        let free = 64u32.saturating_sub(bits);
        let digits = high.wrapping_shr(free) ^ 0x3030_3030_3030_3030u64.wrapping_shr(free);
        // A digit reads as 0 to 9 now: six more than fifteen less ten reaches the highest bit from ten on.
        let odd = (digits | digits.wrapping_add(0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080;
        if odd | rest | high.wrapping_shl(bits) != 0 {
            return None;
        }
        // Neighbours are put together by twos, by fours and all eight.
        let twos = (digits >> 8 & 0x00ff_00ff_00ff_00ff) * 10 + (digits & 0x00ff_00ff_00ff_00ff);
        let fours = (twos >> 16 & 0x0000_ffff_0000_ffff) * 100 + (twos & 0x0000_ffff_0000_ffff);
        u32::try_from((fours >> 32) * 10_000 + (fours & 0xffff_ffff)).ok()
    }

    /// A code written in the program; at most 16 bytes are taken.
    pub const fn of(text: &'static str) -> Code {
        let mut bytes = text.as_bytes();
        let mut packed = 0u128;
        let mut free = 16;
        while let Some((b, rest)) = bytes.split_first() {
            if free == 0 {
                break;
            }
            packed = packed << 8 | *b as u128;
            bytes = rest;
            free -= 1;
        }
        if free == 16 { Code(0) } else { Code(packed << (8 * free)) }
    }

    /// The packed number: codes sort as their texts do.
    pub const fn packed(self) -> u128 {
        self.0
    }

    /// Its text.
    pub fn text(self) -> CodeText {
        let free = (self.0.trailing_zeros() / 8).min(16);
        Short::packed(self.0.to_be_bytes(), 16 - free as usize)
    }

    /// Whether there is no code.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }
}

/// One to eight bytes from the highest place downwards, read in two halves that may overlap.
#[inline]
fn packed_short(bytes: &[u8]) -> Option<u64> {
    match bytes {
        [only] => Some(u64::from(*only) << 56),
        [_, .., _] if bytes.len() < 4 => {
            let (first, last) = (bytes.first_chunk::<2>()?, bytes.last_chunk::<2>()?);
            let halves = (u64::from(u16::from_be_bytes(*first)), u64::from(u16::from_be_bytes(*last)));
            Some(halves.0 << 48 | halves.1 << (64 - 8 * bytes.len()))
        }
        _ if bytes.len() <= 8 => {
            let (first, last) = (bytes.first_chunk::<4>()?, bytes.last_chunk::<4>()?);
            let halves = (u64::from(u32::from_be_bytes(*first)), u64::from(u32::from_be_bytes(*last)));
            Some(halves.0 << 32 | halves.1 << (64 - 8 * bytes.len()))
        }
        _ => None,
    }
}

/// Whether the first bytes of a packed number, so many bits, are all printable.
#[inline(always)]
fn are_printable(packed: u64, bits: u32) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // What is not used reads as a printable sign; a sum or difference of seven bits and a few never leaves its byte.
    let filled = packed | (ONES * 0x21).checked_shr(bits).unwrap_or(0);
    let low = (filled | ONES << 7).wrapping_sub(ONES * 0x21);
    let high = (filled & !(ONES << 7)).wrapping_add(ONES);
    (!low | high | filled) & ONES << 7 == 0
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Code({})", self.text().as_str())
    }
}

impl Leaf for Code {
    fn kind(&self) -> Kind {
        Kind::Code
    }
    fn set(&mut self, raw: &str) -> Result<(), Unreadable> {
        *self = Code::NONE;
        *self = Code::parse(raw).ok_or(Unreadable)?;
        Ok(())
    }
    fn write(&self, out: &mut String) {
        out.push_str(self.text().as_str());
    }
    fn is_empty(&self) -> bool {
        self.is_none()
    }
    fn clear(&mut self) {
        *self = Code::NONE;
    }
    fn code(&self) -> Option<Code> {
        (!self.is_none()).then_some(*self)
    }
    fn set_code(&mut self, code: Code) -> Result<(), Unreadable> {
        *self = code;
        Ok(())
    }
    fn show(&self, field: usize, items: Items, walk: &mut dyn Walk) {
        walk.code(field, items, *self);
    }
}

leaf_node!(Code = Code);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_numbers() {
        let cases =
            ["", "0", "7", "01", "10", "99", "00004", "32767", "12345678", "123456789", "0A", "A0", "1 "];
        for text in cases.into_iter().chain(["/0", ":0", "0/", "0:", "1234567x", "x2345678", "\u{7f}0"]) {
            for len in 0..10 {
                let code = Code::parse(text).unwrap_or_default();
                let exact =
                    (1..8).contains(&len) && text.len() == len && text.bytes().all(|b| b.is_ascii_digit());
                assert_eq!(code.digits(len), exact.then(|| text.parse().unwrap()), "{text} {len}");
            }
        }
    }

    #[test]
    fn text_and_order_survive_packing() {
        let texts = ["0", "00", "01", "1", "A+", "CH01", "VN", "vn-ethnic-2008", "zzzzzzzzzzzzzzzz"];
        let codes: Vec<Code> = texts.iter().map(|t| Code::parse(t).unwrap()).collect();
        assert!(codes.windows(2).all(|w| w[0] < w[1]));
        for (code, text) in codes.iter().zip(texts) {
            assert_eq!(code.text().as_str(), text);
            assert_eq!(Code::of(text), *code);
        }
        // Every byte in every place of every length, against the plain test of each byte.
        for length in 1..=16 {
            for at in 0..length {
                for b in 0..=127u8 {
                    let mut bytes = vec![b'a'; length];
                    bytes[at] = b;
                    let text = std::str::from_utf8(&bytes).unwrap();
                    let code = Code::parse(text);
                    assert_eq!(code.is_some(), (b'!'..=b'~').contains(&b), "{length} {at} {b}");
                    assert!(code.is_none_or(|c| c.text().as_str() == text), "{length} {at} {b}");
                }
                let text = "a".repeat(at) + "\u{ff}" + &"~".repeat(length - at - 1);
                assert_eq!(Code::parse(&text), None);
            }
        }
        for bad in ["", "12345678901234567", "a b", "Tày", "a\0"] {
            assert_eq!(Code::parse(bad), None);
        }
    }
}
