//! Bytes of a table to UTF-8, whatever they are in.

use std::io::{self, Read};

/// How the characters of a file are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Charset {
    /// UTF-8.
    #[default]
    Utf8,
    /// UTF-16, low byte first; a surrogate without its other half reads as U+FFFD.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// One byte a character: an old encoding. Bytes pass as the characters of the same number; which encoding it is, is
    /// decided column by column.
    Bytes,
}

impl Charset {
    /// The name.
    pub const fn name(self) -> &'static str {
        match self {
            Charset::Utf8 => "utf-8",
            Charset::Utf16Le => "utf-16le",
            Charset::Utf16Be => "utf-16be",
            Charset::Bytes => "bytes",
        }
    }

    /// The charset of the first bytes of a file, and how many bytes of it are a mark and no text.
    pub(in crate::formats) fn of(bytes: &[u8]) -> (Charset, usize) {
        match bytes {
            [0xEF, 0xBB, 0xBF, ..] => return (Charset::Utf8, 3),
            [0xFF, 0xFE, ..] => return (Charset::Utf16Le, 2),
            [0xFE, 0xFF, ..] => return (Charset::Utf16Be, 2),
            _ => {}
        }
        // Half of the bytes of a table in UTF-16 are zero, nearly all of them on the same side.
        let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
        let (even, odd) = (zeros(0), zeros(1));
        if bytes.len() >= 8 && (even + odd) * 4 > bytes.len() {
            return (if odd > even { Charset::Utf16Le } else { Charset::Utf16Be }, 0);
        }
        let (mut good, mut bad) = (0usize, 0usize);
        let mut left = bytes.len();
        for chunk in bytes.utf8_chunks() {
            good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            left -= chunk.valid().len() + chunk.invalid().len();
            // A character cut off by the end of the sample is none that is bad.
            if left > 0 || chunk.invalid().len() == 1 && chunk.invalid().first().is_none_or(|b| *b < 0xC2) {
                bad += chunk.invalid().len();
            }
        }
        (if bad > 0 && good < bad * 10 { Charset::Bytes } else { Charset::Utf8 }, 0)
    }
}

impl Charset {
    /// UTF-16, by its mark or by the zero in every second byte of what is ASCII in it, and how many bytes the mark has.
    pub(in crate::formats) fn wide(bytes: &[u8]) -> Option<(Charset, usize)> {
        match bytes {
            [0xFF, 0xFE, ..] => return Some((Charset::Utf16Le, 2)),
            [0xFE, 0xFF, ..] => return Some((Charset::Utf16Be, 2)),
            _ => {}
        }
        let (pairs, _) = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default().as_chunks::<2>();
        let high = pairs.iter().filter(|p| matches!(p, [0, b] if *b != 0)).count();
        let low = pairs.iter().filter(|p| matches!(p, [b, 0] if *b != 0)).count();
        match pairs.len() >= 4 && high.max(low) * 4 >= pairs.len() * 3 && high.min(low) == 0 {
            true => Some((if low > 0 { Charset::Utf16Le } else { Charset::Utf16Be }, 0)),
            false => None,
        }
    }
}

/// How much of a stream is looked at.
const HEAD: usize = 4096;

/// A stream in UTF-16 as UTF-8, as programs of Windows write lines; any other as it is.
///
/// # Errors
/// When its beginning can not be read.
pub fn narrowed<'r>(mut input: impl Read + Send + 'r) -> std::io::Result<Box<dyn Read + Send + 'r>> {
    let mut head = Vec::new();
    input.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
    let Some((charset, mark)) = Charset::wide(&head) else {
        return Ok(Box::new(std::io::Cursor::new(head).chain(input)));
    };
    Ok(Box::new(Transcoder::new(std::io::Cursor::new(head.split_off(mark)).chain(input), charset)))
}

/// A whole table as UTF-8, its mark left out.
pub(in crate::formats) fn utf8_table(input: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    let (charset, mark) = Charset::of(input);
    let rest = input.get(mark..).unwrap_or_default();
    if charset == Charset::Utf8 {
        return rest.into();
    }
    let mut text = Vec::new();
    // Reading from memory does not fail.
    let _ = Transcoder::new(rest, charset).read_to_end(&mut text);
    text.into()
}

/// Reads UTF-8 out of any charset.
pub struct Transcoder<R> {
    input: R,
    charset: Charset,
    /// Bytes that wait for the rest of their character.
    held: Vec<u8>,
    /// Text that waits to be fetched.
    ready: Vec<u8>,
    taken: usize,
    ended: bool,
}

impl<R: Read> Transcoder<R> {
    pub(in crate::formats) fn new(input: R, charset: Charset) -> Self {
        Transcoder { input, charset, held: Vec::new(), ready: Vec::new(), taken: 0, ended: false }
    }

    fn refill(&mut self) -> io::Result<()> {
        let mut buffer = [0u8; 16 << 10];
        let got = self.input.read(&mut buffer)?;
        self.ended = got == 0;
        self.held.extend_from_slice(buffer.get(..got).unwrap_or_default());
        self.ready.clear();
        self.taken = 0;
        let mut text = String::with_capacity(got * 2);
        if self.charset == Charset::Bytes {
            text.extend(self.held.drain(..).map(char::from));
        } else {
            let unit = |pair: &[u8; 2]| match self.charset {
                Charset::Utf16Be => u16::from_be_bytes(*pair),
                _ => u16::from_le_bytes(*pair),
            };
            let (pairs, _) = self.held.as_chunks::<2>();
            let mut units: Vec<u16> = pairs.iter().map(unit).collect();
            // The first half of a pair waits for the second.
            if !self.ended && units.last().is_some_and(|u| (0xD800..0xDC00).contains(u)) {
                units.pop();
            }
            let used = units.len() * 2;
            text.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
            self.held.drain(..used);
            if self.ended && !self.held.is_empty() {
                self.held.clear();
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        self.ready = text.into_bytes();
        Ok(())
    }
}

impl<R: Read> Read for Transcoder<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.charset == Charset::Utf8 {
            return self.input.read(out);
        }
        while self.taken >= self.ready.len() {
            if self.ended {
                return Ok(0);
            }
            self.refill()?;
        }
        let ready = self.ready.get(self.taken..).unwrap_or_default();
        let n = ready.len().min(out.len());
        if let (Some(to), Some(from)) = (out.get_mut(..n), ready.get(..n)) {
            to.copy_from_slice(from);
        }
        self.taken += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn charsets() {
        let cases: [(&[u8], Charset, usize); 8] = [
            (b"\xEF\xBB\xBFa", Charset::Utf8, 3),
            (b"\xFF\xFEa\0", Charset::Utf16Le, 2),
            (b"\xFE\xFF\0a", Charset::Utf16Be, 2),
            (b"h\0o\0,\0t\0e\0n\0", Charset::Utf16Le, 0),
            ("Họ tên,Giới tính".as_bytes(), Charset::Utf8, 0),
            (&"Họ".as_bytes()[..3], Charset::Utf8, 0),
            (b"Nguy\xd4n V\xa8n H\xefng, Tr\xc7n", Charset::Bytes, 0),
            (b"", Charset::Utf8, 0),
        ];
        for (bytes, charset, skip) in cases {
            assert_eq!(Charset::of(bytes), (charset, skip), "{bytes:?}");
        }
    }

    /// Hands out a few bytes at a time.
    struct Drip<'a>(&'a [u8], usize);
    impl Read for Drip<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let n = self.1.min(out.len()).min(self.0.len());
            out[..n].copy_from_slice(&self.0[..n]);
            self.0 = &self.0[n..];
            Ok(n)
        }
    }

    proptest! {
        #[test]
        fn utf16_comes_back(text in any::<String>(), step in 1usize..5) {
            for charset in [Charset::Utf16Le, Charset::Utf16Be] {
                let bytes: Vec<u8> = text.encode_utf16()
                    .flat_map(|u| if charset == Charset::Utf16Le { u.to_le_bytes() } else { u.to_be_bytes() })
                    .collect();
                let mut back = String::new();
                Transcoder::new(Drip(&bytes, step), charset).read_to_string(&mut back).unwrap();
                prop_assert_eq!(&back, &text);
            }
        }

        #[test]
        fn any_bytes_become_text(bytes in any::<Vec<u8>>()) {
            for charset in [Charset::Utf16Le, Charset::Bytes] {
                let mut back = String::new();
                prop_assert!(Transcoder::new(&bytes[..], charset).read_to_string(&mut back).is_ok());
            }
            let _ = Charset::of(&bytes);
        }
    }
}
