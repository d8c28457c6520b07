//! A code of a list. Lists change by decree, so a code is an identifier, never an enum.

use super::short::Short;
use crate::records::{Kind, Leaf, Unreadable, leaf_node};

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
        let bytes = text.as_bytes();
        if let 1..=8 = bytes.len() {
            // Nearly every code: packed in a register.
            let pack = |(n, ok): (u64, bool), b: &u8| (n << 8 | u64::from(*b), ok & is_printable(*b));
            let (packed, printable) = bytes.iter().fold((0, true), pack);
            return printable.then(|| Code(u128::from(packed) << (8 * (16 - bytes.len()))));
        }
        let mut packed = [0u8; 16];
        packed.get_mut(..bytes.len())?.copy_from_slice(bytes);
        let printable = bytes.iter().fold(!bytes.is_empty(), |ok, b| ok & is_printable(*b));
        printable.then(|| Code(u128::from_be_bytes(packed)))
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

fn is_printable(b: u8) -> bool {
    b.wrapping_sub(b'!') <= b'~' - b'!'
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
}

leaf_node!(Code = Code);

#[cfg(test)]
mod tests {
    use super::*;

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
