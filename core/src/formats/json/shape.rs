//! The shape-aware reader: a mapping table compiled into the keys that are expected next, and straight into slots.
//!
//! A record in the expected key order costs one comparison a key. Any other order is looked up, unknown keys go to the
//! remainder with their path, a value of the wrong sort is kept as unread: the result is the same, only slower.

use super::super::FormatError;
use super::super::mapping::Bind;
use super::{Cursor, Text};
use crate::records::{AnyRecord, MAX_ITEMS};
use std::fmt::Write as _;

/// What a key of an object leads to.
enum Next {
    /// One value.
    Value(Vec<Bind>),
    /// An object with its own keys.
    Object(Shape),
    /// A list of objects or of values.
    List(Shape),
}

struct Key {
    /// `"name":` as most writers write it.
    quoted: Vec<u8>,
    name: String,
    next: Next,
}

/// The keys of an object, in the order in which they are expected. A list has one nameless key for its items.
#[derive(Default)]
pub struct Shape {
    keys: Vec<Key>,
    level: usize,
}

/// Where the reader is, for the paths in the remainder.
struct Chain<'c> {
    above: Option<&'c Chain<'c>>,
    name: &'c str,
    item: Option<usize>,
}

/// Reads records of one shape, reusing its buffers.
pub struct Reader<'s> {
    shape: &'s Shape,
    buffer: String,
    decoded: String,
}

impl Shape {
    /// Adds a path such as `birth/date` or `documents[]/number`.
    pub fn add(&mut self, path: &str, bind: Bind) {
        let (head, rest) = path.split_once('/').unwrap_or((path, ""));
        let (name, in_list) = head.strip_suffix("[]").map_or((head, false), |n| (n, true));
        let level = self.level;
        let at = match self.keys.iter().position(|k| k.name == name) {
            Some(at) => at,
            None => {
                let mut quoted = String::new();
                crate::records::json_string(&mut quoted, name);
                quoted.push(':');
                let next = match (in_list, rest.is_empty()) {
                    (true, _) => Next::List(Shape { keys: Vec::new(), level: level + 1 }),
                    (false, true) => Next::Value(Vec::new()),
                    (false, false) => Next::Object(Shape { keys: Vec::new(), level }),
                };
                self.keys.push(Key { quoted: quoted.into_bytes(), name: name.to_owned(), next });
                self.keys.len() - 1
            }
        };
        let Some(key) = self.keys.get_mut(at) else { return };
        match &mut key.next {
            Next::Value(binds) => binds.push(bind),
            Next::Object(shape) => shape.add(rest, bind),
            // The items of a list of values hang on a key without a name.
            Next::List(shape) => shape.add(rest, bind),
        }
    }
}

impl<'s> Reader<'s> {
    /// A reader for records of this shape.
    pub fn new(shape: &'s Shape) -> Self {
        Reader { shape, buffer: String::new(), decoded: String::new() }
    }

    /// Reads one object into a record, which should be empty.
    ///
    /// # Errors
    /// When the text is not one JSON object, or has a key of the shape twice in one object.
    pub fn read(&mut self, text: &str, record: &mut dyn AnyRecord) -> Result<(), FormatError> {
        let mut cursor = Cursor::new(text);
        if cursor.next() != Some(b'{') {
            return Err(cursor.error("expected an object"));
        }
        let shape = self.shape;
        self.object(&mut cursor, shape, record, [0; 2], &Chain { above: None, name: "", item: None })?;
        cursor.end()
    }

    fn object(
        &mut self,
        cursor: &mut Cursor<'_>,
        shape: &Shape,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) -> Result<(), FormatError> {
        cursor.expect(b'{', "expected an object")?;
        if cursor.take(b'}') {
            return Ok(());
        }
        let mut expected = 0;
        let mut seen = 0u128;
        loop {
            cursor.next();
            let mut found = shape.keys.get(expected).filter(|k| cursor.literal(&k.quoted));
            let mut other = Text { raw: "", escaped: false };
            if found.is_none() {
                other = cursor.string()?;
                cursor.expect(b':', "expected a colon")?;
                let name = other.decode(&mut self.buffer);
                if let Some(at) = shape.keys.iter().position(|k| k.name == name) {
                    expected = at;
                    found = shape.keys.get(at);
                }
            }
            match found {
                Some(key) => {
                    // The first 128 keys of an object are told apart; mapping tables are far smaller.
                    let bit = 1u128.checked_shl(u32::try_from(expected).unwrap_or(u32::MAX)).unwrap_or(0);
                    if seen & bit != 0 {
                        return Err(cursor.error("a key stands twice"));
                    }
                    seen |= bit;
                    expected += 1;
                    let here = Chain { above: Some(chain), name: &key.name, item: None };
                    self.member(cursor, &key.next, record, items, &here)?;
                }
                None => {
                    let name = other.decode(&mut self.buffer).to_owned();
                    let raw = cursor.value()?;
                    let here = Chain { above: Some(chain), name: &name, item: None };
                    record.kept_mut().extra(here.path(), raw);
                }
            }
            if !cursor.more(b'}')? {
                return Ok(());
            }
        }
    }

    fn member(
        &mut self,
        cursor: &mut Cursor<'_>,
        next: &Next,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) -> Result<(), FormatError> {
        match next {
            Next::Value(binds) => self.value(cursor, binds, record, items, chain),
            Next::Object(shape) => match cursor.next() {
                Some(b'{') => self.object(cursor, shape, record, items, chain),
                _ => leftover(cursor, record, chain),
            },
            Next::List(shape) => {
                if cursor.next() != Some(b'[') {
                    return leftover(cursor, record, chain);
                }
                let _ = cursor.take(b'[');
                let mut more = !cursor.take(b']');
                let mut item = 0;
                while more {
                    let mut items = items;
                    if let Some(place) = items.get_mut(shape.level - 1) {
                        *place = item;
                    }
                    let here = Chain { above: chain.above, name: chain.name, item: Some(item) };
                    match shape.keys.first() {
                        _ if item >= MAX_ITEMS => leftover(cursor, record, &here)?,
                        Some(Key { name, next: Next::Value(binds), .. }) if name.is_empty() => {
                            self.value(cursor, binds, record, items, &here)?;
                        }
                        _ if cursor.next() == Some(b'{') => {
                            self.object(cursor, shape, record, items, &here)?
                        }
                        _ => leftover(cursor, record, &here)?,
                    }
                    item += 1;
                    more = cursor.more(b']')?;
                }
                Ok(())
            }
        }
    }

    fn value(
        &mut self,
        cursor: &mut Cursor<'_>,
        binds: &[Bind],
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) -> Result<(), FormatError> {
        let raw = match cursor.next() {
            Some(b'"') => {
                let text = cursor.string()?;
                text.decode(&mut self.buffer)
            }
            Some(b'{' | b'[') => {
                // A value was expected here: keep what came, where it belongs.
                let raw = cursor.value()?;
                match binds.first() {
                    Some(bind) => record.kept_mut().unread(bind.slot_in(items), raw),
                    None => record.kept_mut().extra(chain.path(), raw),
                }
                return Ok(());
            }
            _ => match cursor.scalar()? {
                "null" => return Ok(()),
                word => word,
            },
        };
        for bind in binds {
            bind.put(record, raw, items, &mut self.decoded, &|| chain.path());
        }
        Ok(())
    }
}

/// Keeps a value that does not fit the shape.
fn leftover(
    cursor: &mut Cursor<'_>,
    record: &mut dyn AnyRecord,
    chain: &Chain<'_>,
) -> Result<(), FormatError> {
    let raw = cursor.value()?;
    if raw != "null" {
        record.kept_mut().extra(chain.path(), raw);
    }
    Ok(())
}

impl Chain<'_> {
    fn path(&self) -> String {
        let mut out = String::new();
        self.push(&mut out);
        out
    }

    fn push(&self, out: &mut String) {
        if let Some(above) = self.above {
            above.push(out);
        }
        if !self.name.is_empty() {
            if !out.is_empty() {
                out.push('/');
            }
            out.push_str(self.name);
        }
        if let Some(item) = self.item {
            let _ = write!(out, "[{item}]");
        }
    }
}
