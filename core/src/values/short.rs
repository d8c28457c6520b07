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
        if !text.is_ascii() {
            return None;
        }
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
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
    ($(#[$doc:meta])* $name:ident, $kind:ident, $size:literal, $valid:expr) => {
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
        }
        $crate::records::leaf_node!($name = $kind);
    };
}
pub(crate) use short_leaf;

/// Whether all bytes are ASCII digits.
pub(crate) fn digits(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_digit)
}
