//! Bytes, or text that was read with the wrong encoding, to Vietnamese text.

use super::quick;
use super::surface;
use super::table::{Encoding, Table};
use super::viqr;
use crate::text::nfc;
use std::borrow::Cow;

/// A byte that means nothing in the encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undefined {
    /// Where it stands in the input, in bytes.
    pub offset: usize,
    /// The byte itself.
    pub byte: u8,
}

/// The outcome of [`decode`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoded {
    /// The text, NFC. An undefined byte `b` stands in it as the private character U+F700 + `b`, from which
    /// [`encode`](super::encode()) makes the byte again.
    pub text: String,
    /// The first [`Decoded::LISTED`] undefined bytes.
    pub undefined: Vec<Undefined>,
    /// How many undefined bytes there were in all.
    pub undefined_total: usize,
    /// Letters were raised to capitals that the encoding cannot tell from small ones (`CHøC` is `CHỨC` in TCVN3): a guess
    /// from the letters around them.
    pub case_restored: bool,
}

impl Decoded {
    /// How many undefined bytes are listed one by one.
    pub const LISTED: usize = 1000;

    pub(super) fn undefined(&mut self, offset: usize, byte: u8) {
        self.undefined_total += 1;
        if self.undefined.len() < Self::LISTED {
            self.undefined.push(Undefined { offset, byte });
        }
    }
}

/// First of the private characters that keep undefined bytes.
pub(super) const KEPT: u32 = 0xF700;

/// Decodes the bytes of a file or a cell.
///
/// Never fails: what the encoding does not define is kept, listed, and not replaced by a look-alike.
///
/// ```
/// use chuan::text::encodings::{Encoding, decode};
/// assert_eq!(decode(Encoding::Tcvn3, b"Nguy\xd4n V\xa8n").text, "Nguyễn Văn");
/// assert_eq!(decode(Encoding::Tcvn3, b"V\xff").undefined_total, 1);
/// ```
#[must_use]
pub fn decode(encoding: Encoding, bytes: &[u8]) -> Decoded {
    let mut out = Decoded::default();
    match encoding.table() {
        Some(table) => {
            table_text(table, bytes, &mut out);
            if table.case_merged {
                out.case_restored = super::caps::restore(table, &mut out.text);
            }
            // Marks of their own are only in tables whose letters may take two bytes.
            if table.columns == 0 {
                return out;
            }
        }
        None => {
            let text = utf8_text(bytes, &mut out);
            out.text = reread(encoding, &text, &mut out);
        }
    }
    composed(out)
}

/// Decodes text that is already characters: a cell of a spreadsheet or a database that took the bytes for Windows-1252
/// or Latin-1.
///
/// `None` when a character of the text cannot have come from a byte, so that the text is in another state than supposed.
/// Offsets of undefined bytes count characters of `text` for the byte tables, bytes for the others.
///
/// ```
/// use chuan::text::encodings::{Encoding, decode_text};
/// assert_eq!(decode_text(Encoding::Tcvn3, "NguyÔn V¨n").map(|d| d.text).as_deref(), Some("Nguyễn Văn"));
/// assert_eq!(decode_text(Encoding::Tcvn3, "Nguyễn Văn"), None);
/// ```
#[must_use]
pub fn decode_text(encoding: Encoding, text: &str) -> Option<Decoded> {
    if encoding.table().is_some() {
        return Some(decode(encoding, &surface::bytes_of(text)?));
    }
    let mut out = Decoded::default();
    out.text = reread(encoding, text, &mut out);
    Some(composed(out))
}

fn composed(mut out: Decoded) -> Decoded {
    if let Cow::Owned(text) = nfc::to_nfc(&out.text) {
        out.text = text;
    }
    out
}

fn reread(encoding: Encoding, text: &str, out: &mut Decoded) -> String {
    match encoding {
        Encoding::Mojibake => unscramble(text, out),
        Encoding::MojibakeTwice => {
            let once = unscramble(text, out);
            unscramble(&once, out)
        }
        Encoding::Viqr => viqr::read(text),
        _ => text.to_owned(),
    }
}

fn utf8_text(bytes: &[u8], out: &mut Decoded) -> String {
    let mut text = String::with_capacity(bytes.len());
    let mut at = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        at += chunk.valid().len();
        for &byte in chunk.invalid() {
            out.undefined(at, byte);
            text.extend(char::from_u32(KEPT + u32::from(byte)));
            at += 1;
        }
    }
    text
}

/// Undoes one reading of UTF-8 as Windows-1252, run by run; a run that is no UTF-8 underneath stays and is listed.
fn unscramble(text: &str, out: &mut Decoded) -> String {
    let mut fixed = String::with_capacity(text.len());
    let mut run: Vec<u8> = Vec::new();
    let mut start = 0;
    let flush = |run: &mut Vec<u8>, start: usize, end: usize, fixed: &mut String, out: &mut Decoded| {
        match std::str::from_utf8(run) {
            Ok(good) => fixed.push_str(good),
            Err(_) => {
                let raw = text.get(start..end).unwrap_or_default();
                for (offset, c) in raw.char_indices() {
                    out.undefined(start + offset, surface::byte_of(c).unwrap_or(0));
                }
                fixed.push_str(raw);
            }
        }
        run.clear();
    };
    for (at, c) in text.char_indices() {
        match surface::byte_of(c).filter(|b| !b.is_ascii()) {
            Some(byte) => {
                if run.is_empty() {
                    start = at;
                }
                run.push(byte);
            }
            None => {
                flush(&mut run, start, at, &mut fixed, out);
                fixed.push(c);
            }
        }
    }
    flush(&mut run, start, text.len(), &mut fixed, out);
    fixed
}

/// How much is decoded before the result is checked and moved. Input, output and the moved text stay in the nearest cache
/// together; 2 KiB measured fastest, 8 KiB was slower by a third.
const BLOCK: usize = 2 * 1024;

fn table_text(table: &Table, bytes: &[u8], out: &mut Decoded) {
    out.text.reserve(bytes.len() + bytes.len() / 2);
    // Three bytes of output for one of input at most, and room to write eight at once.
    let mut buffer = vec![0u8; bytes.len().min(BLOCK + 8) * 3 + 40];
    let mut ways = (bytes.len() >= quick::LONG).then(|| table.quick()).into_iter().flatten();
    let mut quick = ways.next();
    let mut at = 0;
    while at < bytes.len() {
        let rest = bytes.get(at..).unwrap_or_default();
        let mut done = quick.and_then(|quick| quick.block(rest, BLOCK, &mut buffer));
        // Once a letter of two bytes was met there will be more.
        if done.is_none()
            && rest.len() > BLOCK
            && let Some(next) = ways.next()
        {
            quick = Some(next);
            done = next.block(rest, BLOCK, &mut buffer);
        }
        let (read, written) = match done {
            Some((read, written)) => (at + read, written),
            None => table_block(table, bytes, at, &mut buffer, out),
        };
        let done = buffer.get(..written).unwrap_or_default();
        // The tables hold UTF-8 only, so this never fails; checking is what keeps the crate free of unsafe code.
        out.text.push_str(simdutf8::basic::from_utf8(done).unwrap_or_default());
        at = read;
    }
}

/// Decodes about one block from `at`; gives where reading and writing stopped.
fn table_block(
    table: &Table,
    bytes: &[u8],
    start: usize,
    buffer: &mut [u8],
    out: &mut Decoded,
) -> (usize, usize) {
    let two_bytes = table.columns > 0;
    let end = bytes.len().min(start + BLOCK);
    let mut at = start;
    let mut put = 0;
    while at < end {
        if let Some(&eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            // Bytes that stand alone for certain are looked up one after the other, without a branch on what they are.
            let last = bytes.get(at + 8).copied().unwrap_or(0);
            if (!two_bytes || !ends_pair(table, &eight, last))
                && let Some(room) = buffer.get_mut(put..).and_then(|rest| rest.first_chunk_mut::<32>())
                && let Some(written) = eight_alone(table, eight, room)
            {
                at += 8;
                put += written;
                continue;
            }
        }
        let Some(&byte) = bytes.get(at) else { break };
        let mut unit = 0;
        let mut taken = 1;
        if two_bytes && let Some(&next) = bytes.get(at + 1) {
            unit = table.pair(byte, next);
            if unit != 0 {
                taken = 2;
            }
        }
        if unit == 0 {
            unit = table.alone(byte);
        }
        if unit == 0 {
            out.undefined(at, byte);
            // U+F780–U+F7FF is EF 9E 80–EF 9F BF, U+F700–U+F77F is EF 9C 80–EF 9D BF.
            unit = u32::from_le_bytes([0xEF, 0x9C + (byte >> 6), 0x80 | (byte & 0x3F), 3]);
        }
        let [a, b, c, len] = unit.to_le_bytes();
        if let Some(room) = buffer.get_mut(put..put + 4) {
            room.copy_from_slice(&[a, b, c, 0]);
        }
        put += usize::from(len);
        at += taken;
    }
    (at, put)
}

/// Whether one of the bytes after the first, or the one that follows, may be the second half of a pair.
#[inline]
fn ends_pair(table: &Table, eight: &[u8; 8], last: u8) -> bool {
    let second = |b: u8| table.second.get(usize::from(b)).copied().unwrap_or(0);
    eight.iter().skip(1).fold(second(last), |any, &b| any | second(b)) != 0
}

/// Writes eight bytes that stand alone; `None` when one of them means nothing.
#[inline]
fn eight_alone(table: &Table, eight: [u8; 8], room: &mut [u8; 32]) -> Option<usize> {
    let mut put = 0;
    let mut all = true;
    for byte in eight {
        let unit = table.alone(byte);
        let [a, b, c, len] = unit.to_le_bytes();
        if let Some(place) = room.get_mut(put..put + 4) {
            place.copy_from_slice(&[a, b, c, 0]);
        }
        put += usize::from(len);
        all &= unit != 0;
    }
    all.then_some(put)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn real_spellings() {
        let cases: [(Encoding, &[u8], &str); 8] = [
            (Encoding::Tcvn3, b"H\xb5 N\xe9i", "Hà Nội"),
            (Encoding::VniWin, b"\xd1a\xe8ng Th\xf2 Ma\xf9y 12m\xb2", "Đằng Thị Máy 12m²"),
            (Encoding::VniWin, b"H\x49\xd9 h\x69\xf9", "HÍ hí"),
            (Encoding::Cp1258, b"Vi\xea\xf2t Ba\xec", "Việt Bá"),
            (Encoding::Viqr, b"Vie^.t Nam \\. DDo^ng", "Việt Nam . Đông"),
            (Encoding::Mojibake, "Viá»‡t Nam".as_bytes(), "Việt Nam"),
            (Encoding::MojibakeTwice, "ViÃ¡Â»â€¡t".as_bytes(), "Việt"),
            (Encoding::Utf8Decomposed, "Vie\u{302}\u{323}t".as_bytes(), "Việt"),
        ];
        for (encoding, bytes, expected) in cases {
            assert_eq!(decode(encoding, bytes).text, expected, "{encoding:?}");
        }
    }

    #[test]
    fn undefined_bytes_are_kept_and_listed() {
        let decoded = decode(Encoding::Tcvn3, b"a\xb0b\xffc");
        assert_eq!(decoded.text, "a\u{F7B0}b\u{F7FF}c");
        assert_eq!(
            decoded.undefined,
            [Undefined { offset: 1, byte: 0xB0 }, Undefined { offset: 3, byte: 0xFF }]
        );
        let many = decode(Encoding::Tcvn3, &[0xFF; 5000]);
        assert_eq!((many.undefined.len(), many.undefined_total), (Decoded::LISTED, 5000));
    }

    #[test]
    fn soft_hyphen_is_a_letter_of_tcvn3() {
        assert_eq!(decode_text(Encoding::Tcvn3, "H\u{ad}ng").unwrap().text, "Hưng");
    }

    #[test]
    fn broken_mojibake_stays_as_it_is() {
        let decoded = decode_text(Encoding::Mojibake, "Ã¡ Ã x").unwrap();
        assert_eq!(decoded.text, "á Ã x");
        assert_eq!(decoded.undefined_total, 1);
    }

    #[test]
    fn long_input_is_the_sum_of_its_cells() {
        for encoding in Encoding::ALL {
            let cell = super::super::encode(encoding, "Uỷ ban nhân dân xã Đường Hoà, người ghi sổ ").bytes;
            let one = decode(encoding, &cell).text;
            let long = decode(encoding, &cell.repeat(1000)).text;
            assert!(long == one.repeat(1000), "{encoding:?}");
        }
    }

    /// Letters of two bytes and bytes that mean nothing stand at every place of a block, and over its end.
    #[test]
    fn the_quick_way_reads_what_the_careful_one_reads() {
        let letters = |encoding| super::super::encode(encoding, "Ếệ ơi Ẵý, Đăk Ruồng Ỡ").bytes;
        let mut state = 1u64;
        let mut next = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 40).unwrap()
        };
        for encoding in Encoding::ALL.into_iter().filter(|e| e.table().is_some()) {
            let known = letters(encoding);
            let mut bytes = Vec::new();
            while bytes.len() < 2 * quick::LONG {
                // Parts of anything, and parts without undefined bytes, which alone are read the quick way.
                let any = bytes.len() % 65_536 < 16_384;
                let line = (0..next() % 3_000).map(|_| match next() % 4 {
                    0 if any => u8::try_from(next() % 256).unwrap(),
                    1 => known[next() % known.len()],
                    _ => known[next() % 3],
                });
                bytes.extend(line.filter(|b| *b != b'\n'));
                bytes.push(b'\n');
            }
            let long = decode(encoding, &bytes);
            let mut offset = 0;
            let mut text = String::new();
            let (mut undefined, mut total) = (Vec::new(), 0);
            for line in bytes.split_inclusive(|b| *b == b'\n') {
                let short = decode(encoding, line);
                text.push_str(&short.text);
                undefined
                    .extend(short.undefined.iter().map(|u| Undefined { offset: u.offset + offset, ..*u }));
                total += short.undefined_total;
                offset += line.len();
            }
            assert!(long.text == text, "{encoding:?}");
            assert_eq!(long.undefined_total, total, "{encoding:?}");
            assert_eq!(long.undefined, undefined[..total.min(Decoded::LISTED)], "{encoding:?}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_decode_and_account_for_themselves(bytes in any::<Vec<u8>>()) {
            for encoding in Encoding::ALL {
                let decoded = decode(encoding, &bytes);
                prop_assert!(nfc::is_nfc(&decoded.text));
                prop_assert!(decoded.undefined_total <= bytes.len() * 2);
            }
        }

        #[test]
        fn any_text_is_taken_or_refused(text in any::<String>()) {
            for encoding in Encoding::ALL {
                let _ = decode_text(encoding, &text);
            }
        }
    }
}
