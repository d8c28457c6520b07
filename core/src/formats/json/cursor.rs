//! A cursor over JSON text (RFC 8259): every step says what it expects, and an error says where.

use super::super::FormatError;
use super::Literal;
use crate::values::Code;
use wide::{CmpEq as _, CmpGt as _, CmpLt as _, i8x16};

/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 64;

/// A cursor over a JSON text.
#[derive(Clone, Copy)]
pub struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

/// A JSON string as it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// What stands between the quotes.
    pub raw: &'a str,
    /// Whether it contains escapes.
    pub escaped: bool,
}

impl<'a> Text<'a> {
    /// The string itself, decoded into `buffer` when it has escapes. Half a surrogate pair becomes U+FFFD, as the escape
    /// names no character.
    pub fn decode<'b>(&self, buffer: &'b mut String) -> &'b str
    where
        'a: 'b,
    {
        if !self.escaped {
            return self.raw;
        }
        buffer.clear();
        let mut rest = self.raw;
        // A message inside a text has an escape every few bytes, too near to each other for a searcher of patterns.
        while let Some((head, tail)) =
            memchr::memchr(b'\\', rest.as_bytes()).and_then(|at| rest.split_at_checked(at))
        {
            buffer.push_str(head);
            let mut chars = tail.chars();
            chars.next();
            match chars.next() {
                Some('n') => buffer.push('\n'),
                Some('t') => buffer.push('\t'),
                Some('r') => buffer.push('\r'),
                Some('b') => buffer.push('\u{8}'),
                Some('f') => buffer.push('\u{c}'),
                Some('u') => {
                    let high = hex4(chars.as_str());
                    chars = chars.as_str().get(4..).unwrap_or_default().chars();
                    let low = chars
                        .as_str()
                        .strip_prefix("\\u")
                        .and_then(hex4)
                        .filter(|n| (0xdc00..0xe000).contains(n));
                    match (high, low) {
                        (Some(h @ 0xd800..0xdc00), Some(l)) => {
                            let scalar = 0x10000 + (u32::from(h) - 0xd800) * 0x400 + (u32::from(l) - 0xdc00);
                            buffer.push(char::from_u32(scalar).unwrap_or(char::REPLACEMENT_CHARACTER));
                            chars = chars.as_str().get(6..).unwrap_or_default().chars();
                        }
                        (Some(h), _) => {
                            buffer.push(char::from_u32(u32::from(h)).unwrap_or(char::REPLACEMENT_CHARACTER));
                        }
                        (None, _) => {}
                    }
                }
                Some(c) => buffer.push(c),
                None => {}
            }
            rest = chars.as_str();
        }
        buffer.push_str(rest);
        buffer
    }
}

fn hex4(text: &str) -> Option<u16> {
    let digits = text.get(..4).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
    u16::from_str_radix(digits, 16).ok()
}

impl<'a> Cursor<'a> {
    /// At the start of a text.
    pub fn new(text: &'a str) -> Self {
        Cursor { text, at: 0 }
    }

    /// The whole text.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// Goes to a place in the text.
    pub(super) fn go(&mut self, at: usize) {
        self.at = at;
    }

    /// Offset in bytes.
    pub fn at(&self) -> usize {
        self.at
    }

    /// An error at this place.
    pub fn error(&self, what: &'static str) -> FormatError {
        FormatError::Malformed { what, at: self.at }
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// The next byte, without moving.
    pub fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte behind blanks, which are passed.
    #[inline]
    pub fn peek_solid(&mut self) -> Option<u8> {
        match self.peek() {
            Some(b) if b > b' ' => Some(b),
            _ => self.pass_blanks(),
        }
    }

    fn pass_blanks(&mut self) -> Option<u8> {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other,
            }
        }
    }

    /// Passes exactly these bytes when they stand here.
    #[inline]
    pub fn literal(&mut self, bytes: &[u8]) -> bool {
        let found = self.rest().starts_with(bytes);
        if found {
            self.at += bytes.len();
        }
        found
    }

    /// Passes one byte behind blanks when it is this one.
    #[inline]
    pub fn take(&mut self, byte: u8) -> bool {
        let found = self.peek_solid() == Some(byte);
        if found {
            self.at += 1;
        }
        found
    }

    /// Passes one byte behind blanks.
    ///
    /// # Errors
    /// When another byte stands there.
    pub fn expect(&mut self, byte: u8, what: &'static str) -> Result<(), FormatError> {
        if self.take(byte) { Ok(()) } else { Err(self.error(what)) }
    }

    /// Passes a string and gives it.
    ///
    /// # Errors
    /// When there is no string, or it has a control character, a bad escape or no end.
    #[inline]
    pub fn string(&mut self) -> Result<Text<'a>, FormatError> {
        self.expect(b'"', "expected a string")?;
        let start = self.at;
        let end = start + plain(self.rest());
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Text { raw: self.text.get(start..end).unwrap_or_default(), escaped: false });
        }
        self.awkward(start)
    }

    /// Passes a key and its colon and gives the key.
    ///
    /// # Errors
    /// When there is none.
    #[inline]
    pub fn key(&mut self) -> Result<Text<'a>, FormatError> {
        let name = match self.quick_text() {
            Some(raw) => Text { raw, escaped: false },
            None => self.string()?,
        };
        if !self.literal(b":") {
            self.expect(b':', "expected a colon")?;
        }
        Ok(name)
    }

    /// Passes a string without escapes that begins right here; otherwise nothing moves.
    #[inline]
    pub fn quick_text(&mut self) -> Option<&'a str> {
        let rest = self.text.get(self.at..)?;
        let (b'"', body) = rest.as_bytes().split_first()? else { return None };
        let length = ending(body)?;
        self.at += length + 2;
        rest.get(1..=length)
    }

    /// Passes a key and its colon when they stand right here.
    pub(super) fn quick_key(&mut self, key: &Literal) -> bool {
        let found = key.stands(self.text.as_bytes(), self.at);
        if found {
            self.at += key.len();
        }
        found
    }

    /// Passes a string without escapes that begins right here, or `null`, which gives an empty text; otherwise nothing moves.
    #[inline(always)]
    pub fn quick_value(&mut self) -> Option<&'a str> {
        match self.text.as_bytes().get(self.at..)?.split_first()? {
            (b'"', body) => {
                let start = self.at + 1;
                let end = start + ending(body)?;
                self.at = end + 1;
                self.text.get(start..end)
            }
            (b'n', body) if body.starts_with(b"ull") => {
                self.at += 4;
                Some("")
            }
            _ => None,
        }
    }

    /// The rest of a string that has escapes, or is broken.
    #[cold]
    fn awkward(&mut self, start: usize) -> Result<Text<'a>, FormatError> {
        let bytes = self.text.as_bytes();
        let (mut at, mut escaped) = (self.at, false);
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            match rest.first_chunk::<8>().map(|word| marks(*word)) {
                Some(0) => {
                    at += 8;
                    continue;
                }
                Some(hit) => at += hit.trailing_zeros() as usize / 8,
                None => at += plain(rest),
            }
            self.at = at;
            match bytes.get(at) {
                Some(b'"') => {
                    let raw = self.text.get(start..at).unwrap_or_default();
                    self.at += 1;
                    return Ok(Text { raw, escaped });
                }
                Some(b'\\') => {
                    escaped = true;
                    at += match bytes.get(at + 1) {
                        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
                        Some(b'u')
                            if bytes
                                .get(at + 2..at + 6)
                                .is_some_and(|h| h.iter().all(u8::is_ascii_hexdigit)) =>
                        {
                            6
                        }
                        _ => return Err(self.error("bad escape in a string")),
                    };
                }
                Some(_) => return Err(self.error("control character in a string")),
                None => return Err(self.error("a string has no end")),
            }
        }
    }

    /// Passes any value and gives its text.
    ///
    /// # Errors
    /// When there is no well-formed value, or it is nested deeper than [`MAX_DEPTH`].
    pub fn value(&mut self) -> Result<&'a str, FormatError> {
        self.peek_solid();
        let start = self.at;
        self.skip(0)?;
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    fn skip(&mut self, depth: usize) -> Result<(), FormatError> {
        if depth >= MAX_DEPTH {
            return Err(FormatError::Limit { limit: "nesting", most: MAX_DEPTH });
        }
        match self.peek_solid() {
            Some(b'"') => self.string().map(drop),
            Some(b'{') => {
                self.at += 1;
                let mut more = !self.take(b'}');
                while more {
                    self.key()?;
                    self.skip(depth + 1)?;
                    more = self.more(b'}')?;
                }
                Ok(())
            }
            Some(b'[') => {
                self.at += 1;
                let mut more = !self.take(b']');
                while more {
                    self.skip(depth + 1)?;
                    more = self.more(b']')?;
                }
                Ok(())
            }
            _ => self.scalar().map(drop),
        }
    }

    /// Behind a member: true when a comma announces another, false when the end follows.
    ///
    /// # Errors
    /// When neither stands there.
    #[inline]
    pub fn more(&mut self, end: u8) -> Result<bool, FormatError> {
        if self.take(b',') {
            return Ok(true);
        }
        self.expect(end, "expected a comma or the end").map(|()| false)
    }

    /// Passes a number, `true`, `false` or `null` and gives its text.
    ///
    /// # Errors
    /// When none stands here.
    pub fn scalar(&mut self) -> Result<&'a str, FormatError> {
        self.peek_solid();
        let start = self.at;
        for word in ["null", "true", "false"] {
            if self.literal(word.as_bytes()) {
                return Ok(word);
            }
        }
        let _ = self.literal(b"-");
        if !self.literal(b"0") && self.digits() == 0 {
            self.at = start;
            return Err(self.error("expected a value"));
        }
        if self.literal(b".") && self.digits() == 0 {
            return Err(self.error("a number breaks off"));
        }
        if self.literal(b"e") || self.literal(b"E") {
            let _ = self.literal(b"+") || self.literal(b"-");
            if self.digits() == 0 {
                return Err(self.error("a number breaks off"));
            }
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    fn digits(&mut self) -> usize {
        let count = self.rest().iter().take_while(|b| b.is_ascii_digit()).count();
        self.at += count;
        count
    }

    /// Checks that only blanks follow.
    ///
    /// # Errors
    /// When something else does.
    pub fn end(&mut self) -> Result<(), FormatError> {
        if self.peek_solid().is_some() { Err(self.error("something follows the document")) } else { Ok(()) }
    }
}

/// Marks every quote, backslash and control character of eight bytes in the highest bit of its place; the lowest mark is
/// exact, those above it may not be.
#[inline(always)]
fn marks(word: [u8; 8]) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let w = u64::from_le_bytes(word);
    // What is smaller than what is taken away borrows into its highest bit. What is not ASCII has that bit set already and is
    // left out. Borrows only spread upwards. With one bit turned over, the quote follows right upon the control characters.
    let quote = (w ^ (ONES * 2)).wrapping_sub(ONES * 0x21);
    let backslash = (w ^ (ONES * 0x5c)).wrapping_sub(ONES);
    (quote | backslash) & !w & (ONES << 7)
}

/// Marks every byte that no code has, the quote, the backslash and what is below `#` in the same way.
#[inline(always)]
fn no_code(word: [u8; 8]) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let w = u64::from_le_bytes(word);
    let low = w.wrapping_sub(ONES * 0x23);
    let backslash = (w ^ (ONES * 0x5c)).wrapping_sub(ONES);
    let delete = w.wrapping_add(ONES);
    (low | backslash | delete | w) & (ONES << 7)
}

/// The code of one to seven characters that a quote ends, and its length; none for the few that hold `!`.
#[inline(always)]
pub(super) fn code(bytes: &[u8]) -> Option<(Code, usize)> {
    let word = bytes.first_chunk::<8>()?;
    let bits = no_code(*word).trailing_zeros() & !7;
    if u64::from_le_bytes(*word).checked_shr(bits)? & 0xff != u64::from(b'"') {
        return None;
    }
    Some((Code::of_word(*word, bits)?, bits as usize / 8))
}

/// How many bytes stand before the first quote, backslash or control character.
fn plain(bytes: &[u8]) -> usize {
    let (words, tail) = bytes.as_chunks::<8>();
    for (n, word) in words.iter().enumerate() {
        let hit = marks(*word);
        if hit != 0 {
            return n * 8 + hit.trailing_zeros() as usize / 8;
        }
    }
    let end = tail.iter().position(|b| *b < 0x20 || *b == b'"' || *b == b'\\').unwrap_or(tail.len());
    words.len() * 8 + end
}

/// Whether ends of texts are looked for in sixteen bytes at a time; without the instructions for it that takes longer than by eights.
const WIDE: bool = cfg!(any(target_feature = "sse2", target_feature = "neon", target_feature = "simd128"));

/// A bit for every quote, backslash and control character of sixteen bytes.
#[inline(always)]
fn bits(bytes: [u8; 16]) -> u32 {
    let bytes = i8x16::new(bytes.map(|b| b.cast_signed()));
    let is = |b: u8| bytes.cmp_eq(i8x16::splat(b.cast_signed()));
    let control = bytes.cmp_lt(i8x16::splat(0x20)) & bytes.cmp_gt(i8x16::splat(-1));
    (is(b'"') | is(b'\\') | control).move_mask().cast_unsigned()
}

/// How many bytes stand before the first quote, where neither a backslash nor a control character comes before it.
#[inline(always)]
pub(super) fn ending(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    while WIDE && let Some((word, behind)) = rest.split_first_chunk::<16>() {
        let hit = bits(*word);
        if hit != 0 {
            let at = bytes.len() - rest.len() + hit.trailing_zeros() as usize;
            return (bytes.get(at) == Some(&b'"')).then_some(at);
        }
        rest = behind;
    }
    while !WIDE && let Some((word, behind)) = rest.split_first_chunk::<8>() {
        let hit = marks(*word);
        if hit != 0 {
            let at = bytes.len() - rest.len() + hit.trailing_zeros() as usize / 8;
            return (bytes.get(at) == Some(&b'"')).then_some(at);
        }
        rest = behind;
    }
    // The last bytes of a text.
    let end = rest.iter().position(|b| *b < 0x20 || *b == b'"' || *b == b'\\')?;
    (rest.get(end) == Some(&b'"')).then(|| bytes.len() - rest.len() + end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn accepts(text: &str) -> bool {
        let mut cursor = Cursor::new(text);
        cursor.value().is_ok() && cursor.end().is_ok()
    }

    #[test]
    fn limits_and_places() {
        let deep = "[".repeat(MAX_DEPTH) + &"]".repeat(MAX_DEPTH);
        assert!(accepts(&deep));
        assert!(!accepts(&format!("[{deep}]")));
        let mut cursor = Cursor::new("{\"a\":tru}");
        assert_eq!(cursor.value(), Err(FormatError::Malformed { what: "expected a value", at: 5 }));
    }

    #[test]
    fn codes() {
        for length in 0..9 {
            for at in 0..length.max(1) {
                for b in 0..=255u8 {
                    let mut bytes = vec![b'a'; length];
                    bytes.iter_mut().skip(at).take(1).for_each(|place| *place = b);
                    let Ok(text) = String::from_utf8(bytes) else { continue };
                    let json = format!("{text}\",\"and more\"");
                    let plain = b != b'"' && b != b'\\';
                    let known = Code::parse(&text).filter(|_| plain && b != b'!' && length < 8);
                    if b != b'"' {
                        assert_eq!(code(json.as_bytes()), known.map(|code| (code, length)), "{text:?}");
                    }
                }
            }
        }
    }

    proptest! {
        #[test]
        fn agrees_with_serde_json(text in r#"[\[\]{}:,"\\/0-9aeflnrstu.+\- éđ\n]{0,24}"#) {
            prop_assert_eq!(accepts(&text), serde_json::from_str::<serde_json::Value>(&text).is_ok() || lone_surrogate(&text));
        }

        #[test]
        fn strings_decode_as_serde_json_does(value in ".*") {
            let json = serde_json::to_string(&value).unwrap();
            let mut cursor = Cursor::new(&json);
            let mut buffer = String::new();
            prop_assert_eq!(cursor.string().unwrap().decode(&mut buffer), value.as_str());
        }

        #[test]
        fn scanning_by_words_finds_the_first(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let slow = bytes.iter().position(|b| *b < 0x20 || *b == b'"' || *b == b'\\').unwrap_or(bytes.len());
            prop_assert_eq!(plain(&bytes), slow);
            let quote = bytes.get(slow) == Some(&b'"');
            prop_assert_eq!(ending(&bytes), quote.then_some(slow));
        }
    }

    /// serde_json refuses half a surrogate pair; the grammar of RFC 8259 does not, and the text is kept.
    fn lone_surrogate(text: &str) -> bool {
        text.contains("\\ud") || text.contains("\\uD")
    }

    #[test]
    fn escapes() {
        let mut buffer = String::new();
        for (json, value) in [
            (r#""\u0110\u1ed7""#, "Đỗ"),
            (r#""\ud83d\ude00!""#, "😀!"),
            (r#""\ud83d x""#, "\u{fffd} x"),
            (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        ] {
            assert_eq!(Cursor::new(json).string().unwrap().decode(&mut buffer), value);
        }
    }
}
