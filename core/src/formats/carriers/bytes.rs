//! Bytes of a chip as readers hand them over: as they are, or printed in hexadecimal or base64.

use super::super::FormatError;
use std::borrow::Cow;

/// Largest chip file: an elementary file is addressed by 15 bits, doubled for readers that pad.
pub const MAX_CHIP_FILE: usize = 65_536;

/// Takes a printed dump back into bytes.
///
/// A file of a chip always holds control bytes (its tags and short lengths), a dump never does, so they can not be mistaken.
/// Hexadecimal may have blanks, colons, commas, hyphens and `0x` between the digits; base64 may be of either alphabet, with
/// or without padding.
pub(super) fn undump(input: &[u8]) -> Result<Cow<'_, [u8]>, FormatError> {
    // A printed dump takes at most six characters a byte (`0x6D, `).
    if input.len() > MAX_CHIP_FILE * 6 {
        return Err(FormatError::Limit { limit: "bytes of a chip file", most: MAX_CHIP_FILE });
    }
    let text = input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input);
    let printed = text.iter().all(|b| matches!(b, b'\t' | b'\r' | b'\n' | b' '..=b'~'));
    let bytes: Cow<'_, [u8]> = if !printed {
        input.into()
    } else if let Some(bytes) = hex_dump(text) {
        bytes.into()
    } else if let Some(bytes) = base64(text).filter(|_| !text.iter().all(u8::is_ascii_hexdigit)) {
        bytes.into()
    } else {
        return Err(FormatError::Malformed { what: "neither bytes nor a dump of them", at: 0 });
    };
    if bytes.is_empty() {
        return Err(FormatError::Empty);
    }
    if bytes.len() > MAX_CHIP_FILE {
        return Err(FormatError::Limit { limit: "bytes of a chip file", most: MAX_CHIP_FILE });
    }
    Ok(bytes)
}

fn hex_dump(text: &[u8]) -> Option<Vec<u8>> {
    let mut digits = String::with_capacity(text.len());
    let mut left = text;
    while let Some((b, rest)) = left.split_first() {
        left = rest;
        match b {
            b'0' if matches!(rest.first(), Some(b'x' | b'X')) && digits.len().is_multiple_of(2) => {
                left = rest.get(1..).unwrap_or_default();
            }
            b if b.is_ascii_hexdigit() => digits.push(char::from(*b)),
            b' ' | b'\t' | b'\r' | b'\n' | b':' | b'-' | b',' => {}
            _ => return None,
        }
    }
    from_hex(&digits)
}

/// Bytes of hexadecimal digits, when there is an even number of them and nothing else.
pub(super) fn from_hex(digits: &str) -> Option<Vec<u8>> {
    let digits = digits.as_bytes();
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    digits
        .chunks_exact(2)
        .map(|pair| pair.iter().try_fold(0, |byte, d| Some(byte << 4 | hex_value(*d)?)))
        .collect()
}

fn hex_value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// Adds bytes as lower-case hexadecimal digits.
pub(super) fn push_hex(out: &mut String, bytes: &[u8]) {
    for byte in bytes {
        for half in [byte >> 4, byte & 15] {
            out.push(char::from(if half < 10 { b'0' + half } else { b'a' + half - 10 }));
        }
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(super) fn to_hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    push_hex(&mut out, bytes);
    out
}

fn base64(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut held, mut bits, mut padding) = (0u32, 0u32, 0usize);
    for b in text {
        let value = match b {
            b'A'..=b'Z' => b - b'A',
            b'a'..=b'z' => b - b'a' + 26,
            b'0'..=b'9' => b - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                padding += 1;
                continue;
            }
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            _ => return None,
        };
        if padding > 0 {
            return None;
        }
        held = (held << 6 | u32::from(value)) & 0xFFFF;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from(held >> bits & 0xFF).ok()?);
        }
    }
    // Six left-over bits are a lone character, which no encoder makes.
    (bits < 6 && padding <= 2).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dumps_of_the_same_bytes() {
        let bytes = [0x6D, 0x05, 0x30, 0x03, 0x02, 0x01, 0x0F];
        for dump in [
            &bytes[..],
            b"6d05300302010f",
            b"6D 05 30 03 02 01 0F\r\n",
            b"6D:05:30:03:02:01:0F",
            b"6D-05-30-03-02-01-0F",
            b"0x6D, 0x05, 0x30, 0x03, 0x02, 0x01, 0x0F",
            b"0x6d05300302010f",
            b"\xEF\xBB\xBF6d05300302010f",
            b"bQUwAwIBDw==",
            b"bQUwAwIBDw",
            b"bQUw\nAwIB\nDw==\n",
        ] {
            assert_eq!(undump(dump).unwrap(), &bytes[..], "{:?}", String::from_utf8_lossy(dump));
        }
        for bad in [&b"not a dump!"[..], b"6d0", b"bQUwA", b"bQ=w"] {
            assert!(matches!(undump(bad), Err(FormatError::Malformed { .. })), "{bad:?}");
        }
        assert_eq!(undump(b""), Err(FormatError::Empty));
        assert!(undump(&vec![0; MAX_CHIP_FILE]).is_ok());
        assert!(matches!(undump(&vec![0; MAX_CHIP_FILE + 1]), Err(FormatError::Limit { .. })));
        assert!(matches!(undump(&vec![b'0'; MAX_CHIP_FILE * 6 + 1]), Err(FormatError::Limit { .. })));
    }

    proptest! {
        #[test]
        fn hex_survives(mut bytes in any::<Vec<u8>>(), noise in any::<Vec<u8>>()) {
            bytes.push(1);
            let dump = to_hex(&bytes);
            let back = undump(dump.as_bytes()).unwrap().into_owned();
            prop_assert_eq!(&back, &bytes);
            prop_assert_eq!(from_hex(&dump), Some(bytes));
            let _ = undump(&noise);
        }
    }
}
