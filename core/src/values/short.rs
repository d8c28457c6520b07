//! Short ASCII text held in place: an identifier costs no allocation.

/// Up to `N` ASCII bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Short<const N: usize> {
    bytes: [u8; N],
    len: u8,
}

impl<const N: usize> Short<N> {
    /// Holds nothing.
    pub const EMPTY: Self = Short { bytes: [0; N], len: 0 };

    /// Holds a text, when it is ASCII and fits.
    pub fn new(text: &str) -> Option<Self> {
        let mut bytes = [0; N];
        let text = text.as_bytes();
        let place = bytes.get_mut(..text.len())?;
        match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
            // Nearly all: two words that may overlap.
            (Some(first), Some(last)) if text.len() <= 16 => {
                if (u64::from_le_bytes(*first) | u64::from_le_bytes(*last)) & HIGH != 0 {
                    return None;
                }
                *place.first_chunk_mut::<8>()? = *first;
                *place.last_chunk_mut::<8>()? = *last;
            }
            _ if text.is_ascii() => place.copy_from_slice(text),
            _ => return None,
        }
        Some(Short { bytes, len: u8::try_from(text.len()).ok()? })
    }

    /// Holds the first bytes of an array, which are ASCII.
    pub(super) fn packed(bytes: [u8; N], len: usize) -> Self {
        Short { bytes, len: u8::try_from(len).unwrap_or_default() }
    }

    /// The bytes held.
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }

    /// The text held.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// Whether it holds nothing.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }
}

impl<const N: usize> Default for Short<N> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<const N: usize> std::fmt::Debug for Short<N> {
    /// Hides the text: identifiers are personal data.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} characters", self.len)
    }
}

/// A leaf type over [`Short`] whose canonical form is a test of its bytes.
macro_rules! short_leaf {
    ($(#[$doc:meta])* $name:ident, $kind:ident, $size:literal, $valid:expr $(, $date:expr)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name($crate::values::Short<$size>);

        impl $name {
            /// Reads the canonical form.
            pub fn parse(text: &str) -> Option<Self> {
                let valid: fn(&[u8]) -> bool = $valid;
                if valid(text.as_bytes()) { $crate::values::Short::new(text).map($name) } else { None }
            }
            /// The canonical text; empty when there is no value.
            pub fn as_str(&self) -> &str { self.0.as_str() }
            /// The same as bytes.
            pub fn as_bytes(&self) -> &[u8] { self.0.as_bytes() }
        }

        impl $crate::records::Leaf for $name {
            fn kind(&self) -> $crate::records::Kind { $crate::records::Kind::$kind }
            fn set(&mut self, raw: &str) -> Result<(), $crate::records::Unreadable> {
                *self = $name::default();
                *self = $name::parse(raw).ok_or($crate::records::Unreadable)?;
                Ok(())
            }
            fn write(&self, out: &mut String) { out.push_str(self.as_str()); }
            fn is_empty(&self) -> bool { self.0.is_empty() }
            fn clear(&mut self) { *self = $name::default(); }
            fn as_text(&self) -> Option<&str> { Some(self.as_str()) }
            fn as_bytes(&self) -> Option<&[u8]> { Some(self.0.as_bytes()) }
            $(fn date(&self) -> Option<$crate::values::Date> { $date(self) })?
        }
        $crate::records::leaf_node!($name = $kind);
    };
}
pub(crate) use short_leaf;

/// The highest bit of every byte of a word.
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Whether all bytes are ASCII digits.
pub(crate) fn digits(bytes: &[u8]) -> bool {
    match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) if bytes.len() <= 16 => eight_digits(*first) && eight_digits(*last),
        _ => bytes.iter().all(u8::is_ascii_digit),
    }
}

/// The same for eight of them.
fn eight_digits(bytes: [u8; 8]) -> bool {
    const TENS: u64 = 0xf0f0_f0f0_f0f0_f0f0;
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    let word = u64::from_le_bytes(bytes);
    // What begins as a digit does and still does so six further on.
    word & TENS == ZEROS && word.wrapping_add(ZEROS / 8) & TENS == ZEROS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_in_every_place() {
        for length in 1..20 {
            for at in 0..length {
                for b in 0..=255u8 {
                    let mut bytes = vec![b'7'; length];
                    bytes[at] = b;
                    assert_eq!(digits(&bytes), b.is_ascii_digit(), "{length} {at} {b}");
                    let Ok(text) = std::str::from_utf8(&bytes) else { continue };
                    let short = Short::<16>::new(text);
                    assert_eq!(short.is_some(), b < 128 && length <= 16, "{length} {at} {b}");
                    assert!(short.is_none_or(|short| short.as_str() == text), "{length} {at} {b}");
                }
            }
            let wide = "đ".repeat(length);
            assert!(Short::<16>::new(&wide).is_none() && !digits(wide.as_bytes()));
        }
        assert!(digits(b"") && Short::<16>::new("").is_some());
    }
}
