//! Bytes as text: UTF-8, UTF-16, or one of the old Vietnamese encodings when the words it gives are Vietnamese.

use super::{Evidence, Report, key};
use crate::text::encodings::{self, Detector, Encoding};

/// How text is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextCoding {
    /// No text.
    Bytes,
    /// ASCII only.
    Ascii,
    /// UTF-8.
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Marked,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Not UTF-8; the words are Vietnamese in this encoding. A suggestion: several encodings differ in few letters.
    Legacy(Encoding),
    /// Not UTF-8, and no encoding gives Vietnamese words.
    Unknown,
}

impl TextCoding {
    /// The word in data.
    pub fn name(self) -> &'static str {
        match self {
            TextCoding::Bytes => "bytes",
            TextCoding::Ascii => "ascii",
            TextCoding::Utf8 => "utf-8",
            TextCoding::Utf8Marked => "utf-8-bom",
            TextCoding::Utf16Le => "utf-16-le",
            TextCoding::Utf16Be => "utf-16-be",
            TextCoding::Legacy(encoding) => encoding.name(),
            TextCoding::Unknown => "unknown",
        }
    }
}

/// Text with its coding.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) coding: TextCoding,
}

/// How many bytes are read to tell an old encoding.
const SAMPLE: usize = 16 * 1024;

pub(super) fn decode(window: &[u8], cut: bool, report: &mut Report) -> Decoded {
    if let Some(decoded) = utf16(window, report) {
        return decoded;
    }
    let marked = window.starts_with(b"\xEF\xBB\xBF");
    let whole = match simdutf8::compat::from_utf8(window) {
        Ok(text) => Some(text),
        // The window may end inside a letter.
        Err(e) if cut && e.error_len().is_none() => {
            window.get(..e.valid_up_to()).and_then(|w| std::str::from_utf8(w).ok())
        }
        Err(_) => None,
    };
    if let Some(text) = whole {
        // Scanners leave NULs and separators; anything richer in control bytes is no text.
        let controls = text.bytes().filter(|b| is_control(*b)).count();
        if controls > 8 + text.len() / 16 {
            return Decoded { text: String::new(), coding: TextCoding::Bytes };
        }
        if marked {
            report.note(Evidence::plain(key::UTF8_MARK));
        }
        say_what_letters_are_like(text, report);
        let coding = match (marked, text.is_ascii()) {
            (true, _) => TextCoding::Utf8Marked,
            (false, true) => TextCoding::Ascii,
            (false, false) => TextCoding::Utf8,
        };
        return Decoded { text: text.to_owned(), coding };
    }
    if window.contains(&0) || window.iter().filter(|b| is_control(**b)).count() > window.len() / 64 {
        return Decoded { text: String::new(), coding: TextCoding::Bytes };
    }
    match suggest(window, |detector, line| detector.feed_bytes(line)) {
        Some(encoding) => {
            report.note(Evidence::word(key::NOT_UTF8, encoding.name()));
            let text = encodings::decode(encoding, window).text;
            Decoded { text, coding: TextCoding::Legacy(encoding) }
        }
        None => {
            report.note(Evidence::plain(key::NOT_UTF8_UNKNOWN));
            Decoded { text: String::from_utf8_lossy(window).into_owned(), coding: TextCoding::Unknown }
        }
    }
}

fn is_control(b: u8) -> bool {
    b < 0x20 && !matches!(b, b'\t' | b'\r' | b'\n')
}

fn utf16(window: &[u8], report: &mut Report) -> Option<Decoded> {
    let (coding, marked) = match window {
        [0xFF, 0xFE, ..] => (TextCoding::Utf16Le, true),
        [0xFE, 0xFF, ..] => (TextCoding::Utf16Be, true),
        _ => {
            // ASCII in UTF-16 has a NUL in every second byte, and only there.
            let (pairs, _) = window.get(..window.len().min(4096)).unwrap_or_default().as_chunks::<2>();
            let high = pairs.iter().filter(|p| matches!(p, [0, b] if *b != 0)).count();
            let low = pairs.iter().filter(|p| matches!(p, [b, 0] if *b != 0)).count();
            match (pairs.len() >= 4, low * 4 >= pairs.len() * 3, high * 4 >= pairs.len() * 3) {
                (true, true, _) if high == 0 => (TextCoding::Utf16Le, false),
                (true, _, true) if low == 0 => (TextCoding::Utf16Be, false),
                _ => return None,
            }
        }
    };
    let unit: fn([u8; 2]) -> u16 =
        if coding == TextCoding::Utf16Le { u16::from_le_bytes } else { u16::from_be_bytes };
    let (pairs, _) = window.as_chunks::<2>();
    let units = pairs.iter().skip(usize::from(marked)).copied().map(unit);
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    report.note(Evidence::plain(if marked { key::UTF16 } else { key::UTF16_NO_MARK }));
    say_what_letters_are_like(&text, report);
    Some(Decoded { text, coding })
}

fn say_what_letters_are_like(text: &str, report: &mut Report) {
    let feed = |detector: &mut Detector, line: &[u8]| detector.feed(&String::from_utf8_lossy(line));
    match suggest(text.as_bytes(), feed) {
        None | Some(Encoding::Utf8 | Encoding::Viqr) => {}
        Some(Encoding::Utf8Decomposed) => report.note(Evidence::plain(key::DECOMPOSED)),
        Some(Encoding::Mojibake | Encoding::MojibakeTwice) => report.note(Evidence::plain(key::MOJIBAKE)),
        Some(other) => report.note(Evidence::word(key::MISREAD, other.name())),
    }
}

/// What the words of the lines say of the encoding; only lines beyond ASCII count.
fn suggest(window: &[u8], feed: impl Fn(&mut Detector, &[u8])) -> Option<Encoding> {
    let mut detector = Detector::new();
    let mut left = SAMPLE;
    for line in window.split(|b| matches!(b, b'\r' | b'\n')).filter(|l| !l.is_ascii()) {
        // A line may be the whole document.
        let from = line.iter().position(|b| !b.is_ascii()).unwrap_or(0).saturating_sub(64);
        let piece = line.get(from..line.len().min(from + left)).unwrap_or_default();
        feed(&mut detector, piece);
        left = left.saturating_sub(piece.len());
        if left == 0 {
            break;
        }
    }
    detector.verdict().encoding
}
