//! Short texts as numbers, so that cells are compared and tested without a look at memory for each.

#[cfg(feature = "quick")]
use super::{Code, Date};

/// A text of up to twelve bytes, held in place as Arrow views hold it: its length in four bytes, then the text and zeros. Of a longer
/// text only the length is held. Whoever makes one of bytes answers for their being a text: whole characters of UTF-8.
///
/// ```
/// use chuan::values::Packed;
/// assert_eq!(Packed::of(b"Nam").as_bytes(), Some(&b"Nam"[..]));
/// assert_eq!(Packed::of(b"2026-08-01T10:20:30Z").as_bytes(), None, "longer than twelve bytes");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Packed([u8; 16]);

/// The bits of a length and so many bytes of text; those of the length alone for a longer text, and none for no text at all.
static MASKS: [u128; 16] = {
    let mut all = [0; 16];
    let (mut rest, mut mask): (&mut [u128], u128) = (&mut all, u32::MAX as u128);
    while let Some((place, tail)) = rest.split_first_mut() {
        *place = if tail.len() > 2 { mask } else { 0 };
        mask = mask << 8 | mask;
        rest = tail;
    }
    let [.., longer, _, _] = &mut all;
    *longer = u32::MAX as u128;
    all
};

/// The bytes of the text, each 1.
#[cfg(feature = "quick")]
const ONES: u128 = u128::from_le_bytes([0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);

impl Packed {
    /// The most bytes that are held.
    pub const MOST: usize = 12;
    /// No text.
    pub const NONE: Packed = Packed([0; 16]);

    /// Holds a text.
    #[must_use]
    pub fn of(text: &[u8]) -> Packed {
        let mut run = [0; 16];
        run.iter_mut().zip(text).for_each(|(place, b)| *place = *b);
        Packed::of_run(run, text.len(), true)
    }

    /// Holds what an Arrow view says, unless there is no value.
    #[must_use]
    #[inline(always)]
    pub fn of_view(view: u128, there: bool) -> Packed {
        #[expect(clippy::cast_possible_truncation, reason = "the lowest four bytes")]
        let length = (view as u32) as usize;
        let at = if there { length.min(Packed::MOST + 1) } else { 15 };
        Packed((view & MASKS.get(at % 16).copied().unwrap_or(0)).to_le_bytes())
    }

    /// Holds what some Arrow views say, as many as there are places; a bit of `valid` for each says whether there is a value.
    #[inline]
    pub fn of_views(views: &[u128], valid: u64, places: &mut [Packed]) {
        if valid == 0 {
            return places.fill(Packed::NONE);
        }
        let mut none = !valid;
        for (view, place) in views.iter().zip(&mut *places) {
            *place = Packed::of_view(*view, true);
        }
        // Where a bit is asked of each, it takes half as long again: hardly a column has as many gaps as values.
        while none != 0 {
            let Some(place) = places.get_mut(none.trailing_zeros() as usize) else { return };
            *place = Packed::NONE;
            none &= none - 1;
        }
    }

    /// Holds so many of these bytes, unless there is no value.
    #[inline(always)]
    pub(crate) fn of_run(run: [u8; 16], length: usize, there: bool) -> Packed {
        let length = u32::try_from(length).unwrap_or(u32::MAX);
        Packed::of_view(u128::from_le_bytes(run) << 32 | u128::from(length), there)
    }

    /// The length of the text, of whatever size.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        let [a, b, c, d, ..] = self.0;
        u32::from_le_bytes([a, b, c, d]) as usize
    }

    /// The text; none where it is longer than what is held.
    #[inline(always)]
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        self.run().get(..self.len())
    }

    /// The text and the zeros behind it.
    #[inline(always)]
    pub(crate) fn run(&self) -> &[u8; Packed::MOST] {
        let [_, _, _, _, run @ ..] = &self.0;
        run
    }
}

/// What is asked of cells that are judged column by column.
#[cfg(feature = "quick")]
impl Packed {
    /// Whether there is no text.
    #[inline(always)]
    pub(crate) fn is_none(&self) -> bool {
        self.len() == 0
    }

    #[inline(always)]
    fn number(&self) -> u128 {
        u128::from_le_bytes(self.0)
    }

    /// The bits of the text.
    #[inline(always)]
    fn mask(&self) -> u128 {
        MASKS.get(self.len().min(Packed::MOST + 1) % 16).copied().unwrap_or(0) & !0 << 32
    }

    /// A place among so many, which are a power of two.
    #[inline(always)]
    pub(crate) fn place(&self, among: usize) -> usize {
        let number = self.number();
        let folded = ((number >> 64) as u64).rotate_left(17) ^ number as u64;
        (folded.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - among.trailing_zeros().clamp(1, 32))) as usize
    }

    /// Whether it is held and nothing but digits of ASCII.
    #[inline(always)]
    pub(crate) fn is_digits(&self) -> bool {
        self.has_digits(self.mask()) && self.len() <= Packed::MOST
    }

    /// Whether the bytes of these bits are digits of ASCII.
    #[inline(always)]
    pub(crate) fn has_digits(&self, bytes: u128) -> bool {
        // A digit reads as 0 to 9 now; 0x76 more, and the highest bit stands from ten on.
        let digits = (self.number() ^ (ONES * 0x30)) & bytes & !0 << 32;
        (digits | digits.wrapping_add(ONES * 0x76)) & bytes & ONES << 7 == 0
    }

    /// Whether what these bits hold, of the length and the text behind it, is the same in another.
    #[inline(always)]
    pub(crate) fn is_alike(&self, other: &Packed, bits: u128) -> bool {
        (self.number() ^ other.number()) & bits == 0
    }

    /// The code that it is, [`Code::NONE`] where it is none or not held.
    #[inline(always)]
    pub(crate) fn code(&self) -> Code {
        match self.len() {
            length @ 0..=8 => Code::of_low_word((self.number() >> 32) as u64, 8 * length as u32),
            _ => self.as_bytes().and_then(Code::of_bytes).unwrap_or_default(),
        }
    }

    /// Whether a byte 0 is among those held.
    #[inline(always)]
    pub(crate) fn has_nul(&self) -> bool {
        let number = self.number() | u128::from(u32::MAX);
        // The lowest byte that says so is one; what lies behind the text is above all of it.
        number.wrapping_sub(ONES) & !number & (ONES << 7) & self.mask() != 0
    }

    /// The full day that it is.
    #[inline(always)]
    pub(crate) fn day(&self) -> Option<Date> {
        let [month @ .., i, j, _, _] = *self.run();
        if self.len() == 10 { Date::of_day(month, [i, j]) } else { None }
    }
}

impl std::fmt::Debug for Packed {
    /// Hides the text: cells are personal data.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.len())
    }
}

#[cfg(all(test, feature = "quick"))]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_and_differ() {
        let texts = ["", "0", "00", "0\0", "\0", "Nữ", "123456789012", "123456789013", "1234567890123"];
        for text in texts {
            let packed = Packed::of(text.as_bytes());
            let held = text.len() <= Packed::MOST;
            assert_eq!((packed.as_bytes(), packed.len()), (held.then_some(text.as_bytes()), text.len()));
            assert_eq!(packed.is_none(), text.is_empty());
            assert_eq!(packed.has_nul(), held && text.contains('\0'));
            let code = if held { Code::parse(text).unwrap_or_default() } else { Code::NONE };
            assert_eq!(packed.code(), code, "{text:?}");
            for other in texts {
                assert_eq!(packed == Packed::of(other.as_bytes()), text == other, "{text:?} {other:?}");
            }
            // Whatever lies behind a short text in a view is no part of it.
            let mut view = [0xffu8; 16];
            view[..4].copy_from_slice(&u32::try_from(text.len()).unwrap().to_le_bytes());
            view[4..].iter_mut().zip(text.bytes()).for_each(|(place, b)| *place = b);
            let view = u128::from_le_bytes(view);
            assert_eq!(Packed::of_view(view, true), packed);
            assert_eq!(Packed::of_view(view, false), Packed::NONE);
            let mut some = [Packed::of(b"before"); 3];
            Packed::of_views(&[view; 3], 0b101, &mut some);
            assert_eq!(some, [packed, Packed::NONE, packed]);
            Packed::of_views(&[view; 3], 0, &mut some);
            assert_eq!(some, [Packed::NONE; 3]);
        }
    }

    #[test]
    fn digits_in_every_place() {
        for length in 0..=13 {
            assert_eq!(Packed::of(&vec![b'7'; length]).is_digits(), length <= Packed::MOST);
            for at in 0..length.min(Packed::MOST) {
                for b in 0..=255 {
                    let mut text = vec![b'0'; length];
                    text[at] = b;
                    let digits = length <= Packed::MOST && b.is_ascii_digit();
                    assert_eq!(Packed::of(&text).is_digits(), digits, "{length} {at} {b}");
                    let code = Code::of_bytes(&text).filter(|_| length <= Packed::MOST);
                    assert_eq!(Packed::of(&text).code(), code.unwrap_or_default(), "{length} {at} {b}");
                }
            }
        }
    }
}
