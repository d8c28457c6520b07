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
        let mut packed = [0u8; 16];
        packed.get_mut(..bytes.len())?.copy_from_slice(bytes);
        let printable =
            bytes.iter().fold(!bytes.is_empty(), |ok, b| ok & (b.wrapping_sub(b'!') <= b'~' - b'!'));
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
        let bytes = self.0.to_be_bytes();
        let len = bytes.iter().take_while(|b| **b != 0).count();
        let text = bytes.get(..len).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or_default();
        Short::new(text).unwrap_or_default()
    }

    /// Whether there is no code.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }
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
        for bad in ["", "12345678901234567", "a b", "Tày", "a\0"] {
            assert_eq!(Code::parse(bad), None);
        }
    }
}
