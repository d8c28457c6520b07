//! Bytes that a reader expects, compared in a stroke or two.

/// Up to thirty-two bytes that are looked for again and again, made ready to be compared in one stroke or two.
#[derive(Clone, Copy, Debug)]
pub(super) struct Literal {
    /// The first sixteen bytes, and which of them count.
    head: u128,
    mask: u128,
    /// The last sixteen bytes, when there are more than sixteen.
    last: u128,
    len: u8,
}

impl Literal {
    /// What stands in no text.
    pub(super) const NEVER: Literal = Literal { head: u128::MAX, mask: u128::MAX, last: 0, len: 0 };

    /// These bytes; more than thirty-two are never found.
    pub(super) fn new(bytes: &[u8]) -> Literal {
        let Some(len) = u8::try_from(bytes.len()).ok().filter(|len| *len <= 32) else {
            return Literal::NEVER;
        };
        let head = bytes.get(..16).unwrap_or(bytes);
        let number =
            |byte: &dyn Fn(&u8) -> u8| head.iter().rev().fold(0, |n, b| n << 8 | u128::from(byte(b)));
        let last = bytes.last_chunk::<16>().map_or(0, |last| u128::from_le_bytes(*last));
        Literal { head: number(&|b| *b), mask: number(&|_| u8::MAX), last, len }
    }

    /// How many bytes they are.
    #[inline(always)]
    pub(super) fn len(&self) -> usize {
        usize::from(self.len)
    }

    /// Whether they stand at a place of a text.
    #[inline(always)]
    pub(super) fn stands(&self, text: &[u8], at: usize) -> bool {
        let Some(text) = text.get(at..) else { return false };
        match text.first_chunk::<16>() {
            Some(head) => {
                (u128::from_le_bytes(*head) ^ self.head) & self.mask == 0
                    && (self.len <= 16 || self.ends(text))
            }
            None => self.stands_short(text),
        }
    }

    /// At the very end of a text.
    #[cold]
    fn stands_short(&self, text: &[u8]) -> bool {
        let mut padded = [0; 16];
        padded.iter_mut().zip(text).for_each(|(place, b)| *place = *b);
        text.len() >= self.len() && (u128::from_le_bytes(padded) ^ self.head) & self.mask == 0
    }

    /// The same for what comes behind the first sixteen bytes.
    #[inline]
    fn ends(&self, text: &[u8]) -> bool {
        let last = text.get(self.len() - 16..).and_then(<[u8]>::first_chunk::<16>);
        last.is_some_and(|end| u128::from_le_bytes(*end) == self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals() {
        for length in 0..40 {
            let text: Vec<u8> = (0..60).map(|n| b'a' + n % 26).collect();
            let literal = Literal::new(&text[..length]);
            for end in 0..60 {
                assert_eq!(literal.stands(&text[..end], 0), end >= length && length <= 32, "{length} {end}");
            }
            for at in 0..length {
                let mut other = text.clone();
                other[at] = b'!';
                assert!(!literal.stands(&other, 0) && !literal.stands(&other[..length], 0), "{length} {at}");
            }
        }
    }
}
