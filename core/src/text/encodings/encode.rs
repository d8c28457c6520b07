//! Vietnamese text to a legacy encoding, with an account of what it could not carry.

use super::decode::KEPT;
use super::table::{Encoding, Table, unpack};
use super::{surface, viqr};
use crate::text::{latin, nfc};

/// A character the encoding could not carry as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loss {
    /// Where it stands in the text (in its NFC form), in bytes.
    pub offset: usize,
    /// What became of it.
    pub kind: LossKind,
}

/// What became of a character that did not pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LossKind {
    /// The encoding has no code for it: a question mark stands there.
    Absent,
    /// Its code reads back as another letter: a capital as the small one in TCVN3, one of two letters in BKHCM 1.
    ReadsAs(char),
}

/// The outcome of [`encode`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Encoded {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The first [`Encoded::LISTED`] losses.
    pub lost: Vec<Loss>,
    /// How many there were in all.
    pub lost_total: usize,
}

impl Encoded {
    /// How many losses are listed one by one.
    pub const LISTED: usize = 1000;

    fn lose(&mut self, offset: usize, kind: LossKind) {
        self.lost_total += 1;
        if self.lost.len() < Self::LISTED {
            self.lost.push(Loss { offset, kind });
        }
    }
}

/// Encodes text; what cannot be carried is listed.
///
/// ```
/// use chuan::text::encodings::{Encoding, encode};
/// assert_eq!(encode(Encoding::VniWin, "Hà").bytes, b"Ha\xf8");
/// assert_eq!(encode(Encoding::Viscii, "王").lost_total, 1);
/// ```
#[must_use]
pub fn encode(encoding: Encoding, text: &str) -> Encoded {
    let text = nfc::to_nfc(text);
    let mut out = Encoded::default();
    match encoding.table() {
        Some(table) => with_table(table, &text, &mut out),
        None => out.bytes = rewritten(encoding, &text).into_bytes(),
    }
    if encoding == Encoding::Viqr {
        // `dd` is đ, and no escape can part a d from the đ after it.
        let after_d = text.char_indices().zip(text.chars().skip(1));
        for ((at, _), _) in after_d.filter(|((_, a), b)| matches!(a, 'd' | 'D') && matches!(b, 'đ' | 'Đ')) {
            out.lose(at + 1, LossKind::ReadsAs('d'));
        }
    }
    out
}

fn rewritten(encoding: Encoding, text: &str) -> String {
    match encoding {
        Encoding::Utf8Decomposed => decomposed(text),
        Encoding::Mojibake => scramble(text),
        Encoding::MojibakeTwice => scramble(&scramble(text)),
        Encoding::Viqr => viqr::write(text),
        _ => text.to_owned(),
    }
}

fn scramble(text: &str) -> String {
    text.bytes().map(|b| surface::windows_1252(b).unwrap_or(char::from(b))).collect()
}

fn decomposed(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut marks = Vec::new();
    for c in text.chars() {
        let mut base = c;
        while let Some((inner, mark)) = latin::decompose(base) {
            marks.push(mark);
            base = inner;
        }
        out.push(base);
        out.extend(marks.drain(..).rev());
    }
    out
}

fn with_table(table: &Table, text: &str, out: &mut Encoded) {
    out.bytes.reserve(text.len());
    for (offset, c) in text.char_indices() {
        if let Some(byte) = itself(table, c) {
            out.bytes.push(byte);
        } else if let Some(code) = table.write(c) {
            let back = push(table, code, out);
            if back != Some(c) {
                out.lose(offset, LossKind::ReadsAs(back.unwrap_or(char::REPLACEMENT_CHARACTER)));
            }
        } else if let Some((base, mark)) = by_parts(table, c) {
            push(table, base, out);
            push(table, mark, out);
        } else if let Some(byte) = u32::from(c).checked_sub(KEPT).and_then(|b| u8::try_from(b).ok()) {
            out.bytes.push(byte);
        } else {
            out.bytes.push(b'?');
            out.lose(offset, LossKind::Absent);
        }
    }
}

/// The byte of an ASCII character that reads as itself.
fn itself(table: &Table, c: char) -> Option<u8> {
    let byte = u8::try_from(c).ok().filter(u8::is_ascii)?;
    (unpack(table.alone(byte)) == Some(c)).then_some(byte)
}

/// A letter without a code of its own as base and mark, where the code page has marks.
fn by_parts(table: &Table, c: char) -> Option<(u16, u16)> {
    let (base, mark) = latin::decompose(c)?;
    let base = itself(table, base).map(u16::from).or_else(|| table.write(base))?;
    Some((base, table.write(mark)?))
}

fn push(table: &Table, code: u16, out: &mut Encoded) -> Option<char> {
    let [first, second] = code.to_le_bytes();
    out.bytes.push(first);
    if second == 0 {
        return unpack(table.alone(first));
    }
    out.bytes.push(second);
    unpack(table.pair(first, second))
}

#[cfg(test)]
mod tests {
    use super::super::{decode, tables_test::letters};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_letter_of_every_table_comes_back_or_is_listed() {
        for encoding in Encoding::ALL {
            let mut listed = 0;
            for (c, _) in letters("viscii") {
                let text = c.to_string();
                let encoded = encode(encoding, &text);
                let back = decode(encoding, &encoded.bytes);
                assert_eq!(back.undefined_total, 0);
                match encoded.lost.first() {
                    None => assert_eq!(back.text, text, "{encoding:?}"),
                    Some(loss) => {
                        listed += 1;
                        let LossKind::ReadsAs(other) = loss.kind else { panic!("{encoding:?} {c}") };
                        assert_eq!(back.text, other.to_string());
                    }
                }
            }
            let expected = match encoding {
                Encoding::Tcvn3 | Encoding::VietwareF => 60,
                Encoding::Bkhcm1 => 2,
                _ => 0,
            };
            assert_eq!(listed, expected, "{encoding:?}");
        }
    }

    #[test]
    fn bytes_are_those_of_the_specification() {
        for encoding in Encoding::ALL.into_iter().filter(|e| e.table().is_some() || *e == Encoding::Viqr) {
            for (c, bytes) in letters(encoding.name()) {
                assert_eq!(encode(encoding, &c.to_string()).bytes, bytes, "{encoding:?} {c}");
            }
        }
    }

    #[test]
    fn what_cannot_be_carried_is_listed() {
        let encoded = encode(Encoding::Viscii, "a王");
        assert_eq!(encoded.bytes, b"a?");
        assert_eq!(encoded.lost, [Loss { offset: 1, kind: LossKind::Absent }]);
        // These codes took the place of ASCII characters.
        assert_eq!(encode(Encoding::Isc, "#").lost_total, 1);
    }

    proptest! {
        #[test]
        fn undefined_bytes_come_back(bytes in any::<Vec<u8>>()) {
            // Encodings of one byte a letter and one letter a code: decoding loses nothing at all.
            for encoding in [Encoding::Viscii, Encoding::Vps] {
                prop_assert_eq!(encode(encoding, &decode(encoding, &bytes).text).bytes, bytes.clone());
            }
        }

        #[test]
        fn vietnamese_text_comes_back(text in "[a-zA-Z0-9 ,.'?^(+~`\\-/àáâãèéêìíòóôõùúýăđĩũơưẠ-ỹĐÀÁÂÃÊÔ]{0,40}") {
            for encoding in Encoding::ALL {
                let encoded = encode(encoding, &text);
                if encoded.lost_total == 0 {
                    let decoded = decode(encoding, &encoded.bytes);
                    if !decoded.case_restored {
                        prop_assert_eq!(&decoded.text, &text, "{:?}", encoding);
                    }
                }
            }
        }
    }
}
