//! The shape that a text must have, in the places of a short text that is held as a number.

use crate::rules::simple::Simple;
use crate::values::Packed;

/// A shape of ASCII, of as many characters as are held.
pub(super) struct Form {
    /// A text of this length with the single characters of the shape, and the bits of both.
    alike: (Packed, u128),
    /// The bits of the places of digits.
    digits: u128,
    /// Further places, with the characters that may stand there, a bit each.
    others: Vec<(usize, u128)>,
}

/// The digits of ASCII, a bit each.
const DIGITS: u128 = 0x3ff << b'0';

impl Form {
    /// None of another test, and of a shape that is too long or has signs beyond ASCII.
    pub(super) fn of(simple: &Simple) -> Option<Form> {
        let marks = simple.shape()?;
        let mut text = [b'0'; Packed::MOST];
        let text = text.get_mut(..marks.len())?;
        let (mut same, mut digits, mut others) = (u128::from(u32::MAX), 0, Vec::new());
        for (n, (mark, place)) in marks.iter().zip(&mut *text).enumerate() {
            let (ascii, bits) = (mark.only_ascii()?, 0xff << (32 + 8 * n));
            match ascii.count_ones() {
                1 => (*place, same) = (u8::try_from(ascii.trailing_zeros()).ok()?, same | bits),
                _ if ascii == DIGITS => digits |= bits,
                _ => others.push((n, ascii)),
            }
        }
        Some(Form { alike: (Packed::of(text), same), digits, others })
    }

    /// Whether a text, which is held, certainly has the shape.
    #[inline(always)]
    pub(super) fn fits(&self, text: &Packed) -> bool {
        let (like, same) = &self.alike;
        let has =
            |(n, ascii): &(usize, u128)| text.run().get(*n).is_some_and(|b| *b < 128 && ascii >> b & 1 == 1);
        text.is_alike(like, *same) && text.has_digits(self.digits) && self.others.iter().all(has)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::simple::{fits, marks};

    #[test]
    fn shapes_say_of_short_texts_what_they_say_of_any() {
        let shapes = ["0[35789]########", "##", "@#[x-]a", "", "[0123456789]", "############", "[]"];
        for shape in shapes {
            let simple = Simple::Shape(marks(shape));
            let form = Form::of(&simple).unwrap();
            for text in [
                "0912345678",
                "0212345678",
                "12",
                "A1xa",
                "A1-a",
                "A1aa",
                "a1xa",
                "7",
                "",
                "123456789012",
                "1\u{0}",
                "Ă",
            ] {
                for (at, b) in
                    std::iter::once((99, 0)).chain((0..12).flat_map(|at| (0..128).map(move |b| (at, b))))
                {
                    let mut text = text.as_bytes().to_vec();
                    text.get_mut(at).into_iter().for_each(|place| *place = b);
                    assert_eq!(form.fits(&Packed::of(&text)), fits(&text, &marks(shape)), "{shape} {text:?}");
                }
            }
        }
        for shape in ["#############", "Đ#", "[ab\u{e9}]"] {
            assert!(Form::of(&Simple::Shape(marks(shape))).is_none(), "{shape}");
        }
    }
}
