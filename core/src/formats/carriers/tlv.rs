//! Tag, length, value: what the files of a chip are made of (ISO/IEC 7816-4, X.690). Lengths may lie; nothing here believes
//! them beyond the bytes that are there.

/// One element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tlv<'a> {
    /// The tag's bytes as one number.
    pub(super) tag: u32,
    /// What is there of the value.
    pub(super) value: &'a [u8],
    /// The element with its tag and length.
    pub(super) whole: &'a [u8],
    /// Whether the length promised more than there is.
    pub(super) cut: bool,
}

impl Tlv<'_> {
    /// Whether the value is made of further elements.
    pub(super) fn is_constructed(&self) -> bool {
        let mut first = self.tag;
        while first > 0xFF {
            first >>= 8;
        }
        first & 0x20 != 0
    }
}

/// Takes the next element off the input. `None` leaves the input as it is: it is empty or starts with no tag and length.
pub(super) fn next<'a>(input: &mut &'a [u8]) -> Option<Tlv<'a>> {
    let all = *input;
    let (first, mut left) = all.split_first()?;
    let mut tag = u32::from(*first);
    if first & 0x1F == 0x1F {
        // Tags of up to three bytes; more are in no identity document.
        loop {
            let (b, rest) = left.split_first()?;
            left = rest;
            tag = tag << 8 | u32::from(*b);
            if b & 0x80 == 0 {
                break;
            }
            if tag > 0xFFFF {
                return None;
            }
        }
    }
    let (first, rest) = left.split_first()?;
    left = rest;
    let length = match first {
        0..=0x7F => usize::from(*first),
        0x81..=0x88 => {
            let (digits, rest) = left.split_at_checked(usize::from(first & 0x7F))?;
            left = rest;
            // Leading zeros make a length that is not minimal, but clear.
            digits.iter().fold(0usize, |n, d| n.saturating_mul(256).saturating_add(usize::from(*d)))
        }
        _ => return None,
    };
    let (value, rest) = left.split_at_checked(length).unwrap_or((left, &[]));
    *input = rest;
    let whole = all.get(..all.len() - rest.len()).unwrap_or(all);
    Some(Tlv { tag, value, whole, cut: value.len() < length })
}

/// Adds an element, its length as short as can be.
pub(super) fn push(out: &mut Vec<u8>, tag: &[u8], value: &[u8]) {
    out.extend_from_slice(tag);
    let length = value.len().to_be_bytes();
    let digits = length.iter().skip_while(|b| **b == 0).copied();
    match value.len() {
        0..=0x7F => out.push(length.last().copied().unwrap_or(0)),
        _ => {
            out.push(0x80 | u8::try_from(digits.clone().count()).unwrap_or(8));
            out.extend(digits);
        }
    }
    out.extend_from_slice(value);
}

/// Whether bytes after a file are what readers pad with, or the chip's answer "done".
pub(super) fn is_padding(bytes: &[u8]) -> bool {
    let rest = bytes.strip_suffix(&[0x90, 0x00]).unwrap_or(bytes);
    rest.iter().all(|b| *b == 0) || rest.iter().all(|b| *b == 0xFF)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forms_of_length() {
        for (bytes, tag, value, cut, left) in [
            (&[0x0C, 0x02, b'a', b'b', 9][..], 0x0C, &b"ab"[..], false, 1),
            (&[0x0C, 0x81, 0x02, b'a', b'b'], 0x0C, b"ab", false, 0),
            (&[0x0C, 0x83, 0, 0, 1, b'a', b'b'], 0x0C, b"a", false, 1),
            (&[0x5F, 0x1F, 0x01, b'a'], 0x5F1F, b"a", false, 0),
            (&[0x0C, 0x05, b'a'], 0x0C, b"a", true, 0),
            (&[0x0C, 0x88, 255, 255, 255, 255, 255, 255, 255, 255, b'a'], 0x0C, b"a", true, 0),
        ] {
            let mut input = bytes;
            let tlv = next(&mut input).unwrap();
            assert_eq!((tlv.tag, tlv.value, tlv.cut, input.len()), (tag, value, cut, left), "{bytes:02x?}");
        }
        for bytes in [
            &[][..],
            &[0x0C],
            &[0x0C, 0x80, 0],
            &[0x0C, 0x82, 1],
            &[0x1F, 0x81, 0x81, 0x81, 1, 0],
            &[0x0C, 0xFF],
        ] {
            assert_eq!(next(&mut &*bytes), None, "{bytes:02x?}");
        }
    }

    proptest! {
        #[test]
        fn what_was_pushed_comes_back(value in proptest::collection::vec(any::<u8>(), 0..70_000), rest in any::<Vec<u8>>()) {
            let mut out = Vec::new();
            push(&mut out, &[0x6D], &value);
            out.extend(&rest);
            let mut input = &out[..];
            let tlv = next(&mut input).unwrap();
            prop_assert!(tlv.value == value && input == rest && !tlv.cut && tlv.is_constructed());
            let _ = next(&mut &rest[..]);
        }
    }
}
