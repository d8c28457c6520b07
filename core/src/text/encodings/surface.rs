//! Text that was read with the wrong encoding: from the characters on the screen back to the bytes of the file.

/// What Windows-1252 makes of 0x80–0x9F; the five bytes it leaves undefined come through as C1 controls.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// What a byte looks like in Windows-1252; `None` for the five bytes it leaves undefined.
pub(super) fn windows_1252(byte: u8) -> Option<char> {
    let c = match byte {
        0x80..=0x9F => *HIGH.get(usize::from(byte) - 0x80)?,
        other => char::from(other),
    };
    (!('\u{80}'..='\u{9F}').contains(&c)).then_some(c)
}

/// What a byte looks like in text read as Windows-1252, the undefined bytes as C1 controls.
#[cfg(test)]
pub(super) fn shown(byte: u8) -> char {
    windows_1252(byte).unwrap_or(char::from(byte))
}

/// The byte that shows as `c` when a file is read as Windows-1252 or Latin-1.
#[inline]
pub(super) fn byte_of(c: char) -> Option<u8> {
    match u32::from(c) {
        code @ 0..=0xFF => u8::try_from(code).ok(),
        _ => HIGH.iter().position(|&high| high == c).and_then(|i| u8::try_from(i + 0x80).ok()),
    }
}

/// The bytes behind a text; `None` when a character cannot have come from a byte.
pub(super) fn bytes_of(text: &str) -> Option<Vec<u8>> {
    if text.is_ascii() {
        return Some(text.as_bytes().to_vec());
    }
    text.chars().map(byte_of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_comes_back() {
        for byte in 0..=255 {
            assert_eq!(byte_of(shown(byte)), Some(byte));
            assert_eq!(byte_of(char::from(byte)), Some(byte));
        }
        assert_eq!(byte_of('ệ'), None);
        assert_eq!(bytes_of("a…ệ"), None);
        assert_eq!(bytes_of("Ti…ng"), Some(b"Ti\x85ng".to_vec()));
    }
}
