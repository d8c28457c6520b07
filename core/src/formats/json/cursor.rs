//! A cursor over JSON text (RFC 8259): every step says what it expects, and an error says where.

use super::super::FormatError;

/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 64;

/// A cursor over a JSON text.
#[derive(Clone)]
pub struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

/// Bytes that are looked for again and again, made ready to be compared in one stroke.
#[derive(Debug)]
pub struct Literal {
    /// The first sixteen bytes, and which of them count.
    head: u128,
    mask: u128,
    /// What comes behind them.
    tail: Vec<u8>,
    len: usize,
}

impl Literal {
    /// These bytes.
    pub fn new(bytes: &[u8]) -> Literal {
        let (head, tail) = bytes.split_at(bytes.len().min(16));
        let number =
            |byte: &dyn Fn(&u8) -> u8| head.iter().rev().fold(0, |n, b| n << 8 | u128::from(byte(b)));
        Literal { head: number(&|b| *b), mask: number(&|_| u8::MAX), tail: tail.to_owned(), len: bytes.len() }
    }

    /// Whether a text begins with them.
    #[inline]
    pub fn begins(&self, text: &[u8]) -> bool {
        let Some((head, rest)) = text.split_first_chunk::<16>() else {
            // At the very end of a text: too short to be worth a way of its own.
            let mut padded = [0; 16];
            padded.iter_mut().zip(text).for_each(|(place, b)| *place = *b);
            return text.len() >= self.len && (u128::from_le_bytes(padded) ^ self.head) & self.mask == 0;
        };
        (u128::from_le_bytes(*head) ^ self.head) & self.mask == 0
            && (self.tail.is_empty() || rest.starts_with(&self.tail))
    }
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
        while let Some((head, tail)) = rest.split_once('\\') {
            buffer.push_str(head);
            let mut chars = tail.chars();
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
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = start + quick(self.text.as_bytes(), start)?;
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// Passes this key and behind it a string as in [`Cursor::quick_text`], or `null`, which gives an empty text; otherwise
    /// nothing moves.
    #[inline]
    pub fn quick_member(&mut self, key: &Literal) -> Option<&'a str> {
        let text = self.text.as_bytes();
        let rest = text.get(self.at..)?;
        if !key.begins(rest) {
            return None;
        }
        let value = self.at + key.len;
        match rest.get(key.len..)?.split_first()? {
            (b'"', _) => {
                let end = value + 1 + quick(text, value + 1)?;
                self.at = end + 1;
                self.text.get(value + 1..end)
            }
            (b'n', rest) if rest.starts_with(b"ull") => {
                self.at = value + 4;
                Some("")
            }
            _ => None,
        }
    }

    /// Passes this key and behind it the brace that opens an object, which gives true, or `null`, which gives false;
    /// otherwise nothing moves.
    #[inline]
    pub fn quick_object(&mut self, key: &Literal) -> Option<bool> {
        let rest = self.rest();
        if !key.begins(rest) {
            return None;
        }
        let opens = match rest.get(key.len..)?.split_first()? {
            (b'{', _) => true,
            (b'n', rest) if rest.starts_with(b"ull") => false,
            _ => return None,
        };
        self.at += key.len + if opens { 1 } else { 4 };
        Some(opens)
    }

    /// The rest of a string that has escapes, or is broken.
    #[cold]
    fn awkward(&mut self, start: usize) -> Result<Text<'a>, FormatError> {
        let mut escaped = false;
        loop {
            let rest = self.rest();
            self.at += plain(rest);
            match self.peek() {
                Some(b'"') => {
                    let raw = self.text.get(start..self.at).unwrap_or_default();
                    self.at += 1;
                    return Ok(Text { raw, escaped });
                }
                Some(b'\\') => {
                    escaped = true;
                    let after = self.rest().get(1..).unwrap_or_default();
                    self.at += match after.first() {
                        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
                        Some(b'u')
                            if after.get(1..5).is_some_and(|h| h.iter().all(u8::is_ascii_hexdigit)) =>
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
#[inline]
fn marks(word: [u8; 8]) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let w = u64::from_le_bytes(word);
    // A byte that is taken away from itself leaves nothing, and the next subtraction borrows into its highest bit. What is
    // not ASCII has that bit set already and is left out. Borrows only spread upwards.
    let quote = (w ^ (ONES * 0x22)).wrapping_sub(ONES);
    let backslash = (w ^ (ONES * 0x5c)).wrapping_sub(ONES);
    let control = w.wrapping_sub(ONES * 0x20);
    (quote | backslash | control) & !w & (ONES << 7)
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

/// The same behind a place in a text, where the first such byte is a quote.
#[inline]
fn quick(text: &[u8], start: usize) -> Option<usize> {
    let mut rest = text.get(start..)?;
    let mut at = start;
    let hit = loop {
        match rest.split_first_chunk::<8>() {
            Some((word, behind)) => {
                let hit = marks(*word);
                if hit != 0 {
                    break hit;
                }
                at += 8;
                rest = behind;
            }
            // The last bytes of the text, moved down; the zeros behind them are marked and are no quote.
            None => {
                let word = u64::from_le_bytes(*text.last_chunk::<8>()?);
                let over = u32::try_from(8 * (8 - rest.len())).ok()?;
                break marks(word.checked_shr(over)?.to_le_bytes());
            }
        }
    };
    at += hit.trailing_zeros() as usize / 8;
    (text.get(at) == Some(&b'"')).then(|| at - start)
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
    fn literals() {
        for length in 0..40 {
            let text: Vec<u8> = (0..60).map(|n| b'a' + n % 26).collect();
            let literal = Literal::new(&text[..length]);
            for end in 0..60 {
                assert_eq!(literal.begins(&text[..end]), end >= length, "{length} {end}");
            }
            for at in 0..length {
                let mut other = text.clone();
                other[at] = b'!';
                assert!(!literal.begins(&other) && !literal.begins(&other[..length]), "{length} {at}");
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
            let mut text = b"01234567".to_vec();
            text.extend_from_slice(&bytes);
            let quote = bytes.get(slow) == Some(&b'"');
            prop_assert_eq!(quick(&text, 8), quote.then_some(slow));
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
