//! The shape-aware reader: documents straight into slots, with the keys in the order that is expected.
//!
//! A record whose keys follow each other as in the record before costs one comparison a key. Any other order is looked up,
//! unknown keys go to the remainder with their path, a value of the wrong sort is kept as unread: the result is the same,
//! only slower.

use super::super::mapping::Bind;
use super::super::{FormatError, MORE};
use super::place::Chain;
use super::row::Row;
use super::shape::{Inside, Key, Next, Shape};
use super::straight::{Road, Stop, run};
use super::{Cursor, Worn};
use crate::records::{AnyRecord, MAX_ITEMS};
use crate::values::Code;

/// A text inside of JSON is not what it should be; it is kept as it is.
pub(crate) const INSIDE_BROKEN: Code = Code::of("msg-broken");
/// An object stands where a text that holds one belongs.
pub(crate) const INSIDE_BARE: Code = Code::of("msg-bare");
/// It says that it is a record of another type.
const OTHER_RECORD: Code = Code::of("other-record");

/// Reads records of one shape, reusing its buffers.
pub struct Reader<'s> {
    pub(super) shape: &'s Shape,
    pub(super) buffer: String,
    pub(super) decoded: String,
    pub(super) inner: String,
    pub(super) row: Row,
}

impl<'s> Reader<'s> {
    /// A reader for records of this shape.
    pub fn new(shape: &'s Shape) -> Self {
        Reader::again(shape, Worn::default())
    }

    /// Reads one object into a record, which should be empty.
    ///
    /// # Errors
    /// When the text is not one JSON object, or has a key of the shape twice in one object.
    pub fn read(&mut self, text: &str, record: &mut dyn AnyRecord) -> Result<(), FormatError> {
        let mut cursor = Cursor::new(text);
        cursor.expect(b'{', "expected an object")?;
        self.object(&mut cursor, self.shape.end(), record, [0; 2], &Chain::default())?;
        cursor.end()
    }

    /// Reads the members of an object whose brace has been passed, those of the objects in it, and the brace that closes it.
    ///
    /// Writers repeat themselves: the key that followed this one in an earlier record is looked for first, and at the beginning
    /// those of the table in their order. When it is not that one, it is looked for by name, which the next record need not
    /// repeat.
    fn object(
        &mut self,
        cursor: &mut Cursor<'_>,
        root: usize,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        above: &Chain<'_>,
    ) -> Result<(), FormatError> {
        if cursor.take(b'}') {
            return Ok(());
        }
        let shape = self.shape;
        let number = self.row.begin();
        let (mut place, mut is_read) = (root, false);
        loop {
            let road = Road { shape, row: self.row.stones(), object: number, text: cursor.text(), items };
            let (stop, at);
            (stop, at, place) = run(road, record, cursor.at(), place, is_read);
            is_read = false;
            cursor.go(at);
            match stop {
                Stop::End => return Ok(()),
                Stop::Twice => return Err(twice(cursor)),
                Stop::Behind => {}
                Stop::Key => {
                    let of = shape.of(place);
                    let chain = Chain { between: Some((shape, root, of)), ..Chain::below(above) };
                    if let Some(found) = self.look(cursor, of, place, record, &chain)? {
                        if !self.row.meet(found, number) {
                            return Err(twice(cursor));
                        }
                        (place, is_read) = (found, true);
                        continue;
                    }
                }
                Stop::Value => match shape.keys().get(place) {
                    Some(Key { next: Next::Object, inner, .. }) if cursor.take(b'{') => {
                        if !cursor.take(b'}') {
                            place = *inner;
                            continue;
                        }
                    }
                    _ => self.member(cursor, place, record, items, (root, shape.of(place)), above)?,
                },
            }
            while !cursor.more(b'}')? {
                match self.row.opener(place) {
                    Some(opener) => place = opener,
                    None => return Ok(()),
                }
            }
        }
    }

    /// The place of the key that stands next, whatever it is. What no field takes is kept with its value, and is none.
    #[inline(never)]
    fn look(
        &mut self,
        cursor: &mut Cursor<'_>,
        of: usize,
        place: usize,
        record: &mut dyn AnyRecord,
        chain: &Chain<'_>,
    ) -> Result<Option<usize>, FormatError> {
        if cursor.peek().is_some_and(|b| b <= b' ') {
            // Writers that put a blank behind every comma put one behind every colon, too.
            cursor.peek_solid();
            if let Some(guess) = self.row.get(place).map(|op| op.next as usize)
                && self.row.get(guess).is_some_and(|op| cursor.quick_key(&op.quoted))
            {
                cursor.peek_solid();
                return Ok(Some(guess));
            }
        }
        let text = cursor.key()?;
        let name = if text.escaped { text.decode(&mut self.buffer) } else { text.raw };
        if let Some(found) = self.shape.find(of, name) {
            self.row.follows(place, found);
            cursor.peek_solid();
            return Ok(Some(found));
        }
        let path = Chain { name, ..*chain }.path();
        let raw = cursor.value()?;
        // What many writers put where there is nothing.
        if !matches!(raw, "null" | "\"\"") {
            record.kept_mut().extra(path, raw);
        }
        Ok(None)
    }

    /// Reads the value of a key, whatever it is.
    #[inline(never)]
    fn member(
        &mut self,
        cursor: &mut Cursor<'_>,
        place: usize,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        (root, of): (usize, usize),
        above: &Chain<'_>,
    ) -> Result<(), FormatError> {
        let shape = self.shape;
        let Some(op) = shape.keys().get(place) else { return cursor.value().map(drop) };
        let chain = &Chain { between: Some((shape, root, of)), name: &op.name, ..Chain::below(above) };
        match &op.next {
            Next::Code(bind) | Next::Plain(bind) => self.plain(cursor, bind, record, items),
            Next::Mapped(bind, _) => self.values(cursor, std::slice::from_ref(bind), record, items, chain),
            Next::Value(binds) => self.values(cursor, binds, record, items, chain),
            Next::Pass | Next::End => cursor.value().map(drop),
            Next::Type(known) => {
                let raw = cursor.value()?;
                let text = Cursor::new(raw).string().map(|text| text.decode(&mut self.decoded));
                if raw != "null" && !text.is_ok_and(|text| text.is_empty() || text == *known) {
                    record.kept_mut().extra(chain.path(), raw);
                    record.kept_mut().flaw(None, OTHER_RECORD);
                }
                Ok(())
            }
            Next::Inside(what) => self.inside(cursor, op.inner, *what, record, items, chain),
            Next::Object if cursor.take(b'{') => self.object(cursor, op.inner, record, items, chain),
            Next::Object => leftover(cursor, record, chain),
            Next::List(level) => {
                if cursor.peek_solid() != Some(b'[') {
                    return leftover(cursor, record, chain);
                }
                let _ = cursor.take(b'[');
                let mut more = !cursor.take(b']');
                let mut item = 0;
                let only = shape.nameless(op.inner);
                while more {
                    let mut items = items;
                    if let Some(place) = items.get_mut(*level) {
                        *place = item;
                    }
                    let here = Chain { item: Some(item), ..*chain };
                    match only.map(|only| &only.next) {
                        _ if item >= MAX_ITEMS => leftover(cursor, record, &here)?,
                        Some(Next::Value(binds)) => self.value(cursor, binds, record, items, &here)?,
                        Some(Next::Mapped(bind, _)) => {
                            self.value(cursor, std::slice::from_ref(bind), record, items, &here)?;
                        }
                        Some(Next::Code(bind) | Next::Plain(bind)) => {
                            self.plain(cursor, bind, record, items)?;
                        }
                        _ if cursor.take(b'{') => self.object(cursor, op.inner, record, items, &here)?,
                        _ => leftover(cursor, record, &here)?,
                    }
                    item += 1;
                    more = cursor.more(b']')?;
                }
                Ok(())
            }
        }
    }

    /// One value for any number of fields.
    fn values(
        &mut self,
        cursor: &mut Cursor<'_>,
        binds: &[Bind],
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) -> Result<(), FormatError> {
        match cursor.quick_value() {
            Some("") => Ok(()),
            Some(raw) => {
                self.put(binds, raw, record, items, chain);
                Ok(())
            }
            None => self.value(cursor, binds, record, items, chain),
        }
    }

    /// A text that holds an object. What can not be read of it is kept with it; the rest of the document goes on.
    fn inside(
        &mut self,
        cursor: &mut Cursor<'_>,
        end: usize,
        what: Inside,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) -> Result<(), FormatError> {
        if !matches!(what, Inside::Xml(_)) && cursor.take(b'{') {
            if what == Inside::Json {
                record.kept_mut().flaw(None, INSIDE_BARE);
            }
            return self.object(cursor, end, record, items, chain);
        }
        if cursor.peek_solid() != Some(b'"') {
            return leftover(cursor, record, chain);
        }
        let mut held = std::mem::take(&mut self.inner);
        let text = cursor.string()?.decode(&mut held);
        let read = match what {
            _ if text.trim().is_empty() => Ok(()),
            Inside::Json | Inside::Either => {
                let mut inner = Cursor::new(text);
                inner
                    .expect(b'{', "expected an object")
                    .and_then(|()| self.object(&mut inner, end, record, items, chain))
                    .and_then(|()| inner.end())
            }
            Inside::Xml(_) if !MORE => Err(FormatError::CannotCarry { what: "XML" }),
            Inside::Xml(wrap) => super::flat_xml::read(text, wrap, &mut |name, value| {
                self.element(end, name, value, record, items, chain);
            })
            .map(|escaped| {
                if !escaped {
                    record.kept_mut().flaw(None, super::flat_xml::UNESCAPED);
                }
            }),
        };
        if read.is_err() {
            record.kept_mut().flaw(None, INSIDE_BROKEN);
            record.kept_mut().extra(chain.path(), text);
        }
        self.inner = held;
        Ok(())
    }

    /// An element of flat XML.
    fn element(
        &mut self,
        end: usize,
        name: &str,
        value: &str,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) {
        if value.is_empty() {
            return;
        }
        let here = Chain { name, ..Chain::below(chain) };
        let mut taken = false;
        let shape = self.shape;
        match shape.find(end, name).and_then(|at| shape.keys().get(at)).map(|key| &key.next) {
            Some(Next::Code(bind) | Next::Plain(bind)) if !bind.slot_in(items).is_filled(record) => {
                bind.set(record, value, items);
                taken = true;
            }
            Some(Next::Mapped(bind, _)) => {
                taken = bind.put(record, value, items, &mut self.decoded, &|| here.path());
            }
            Some(Next::Value(binds)) => {
                for bind in binds {
                    taken |= bind.put(record, value, items, &mut self.decoded, &|| here.path());
                }
            }
            _ => {}
        }
        if !taken {
            record.kept_mut().extra(here.path(), value);
        }
    }

    fn plain(
        &mut self,
        cursor: &mut Cursor<'_>,
        bind: &Bind,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
    ) -> Result<(), FormatError> {
        let raw = match cursor.peek_solid() {
            Some(b'n') if cursor.literal(b"null") => return Ok(()),
            Some(b'"') => cursor.string()?.decode(&mut self.buffer),
            Some(b'{' | b'[') => {
                let raw = cursor.value()?;
                record.kept_mut().unread(bind.slot_in(items), raw);
                return Ok(());
            }
            _ => match cursor.scalar()? {
                "null" => return Ok(()),
                word => word,
            },
        };
        if !raw.is_empty() {
            bind.set(record, raw, items);
        }
        Ok(())
    }

    fn value(
        &mut self,
        cursor: &mut Cursor<'_>,
        binds: &[Bind],
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) -> Result<(), FormatError> {
        match cursor.peek_solid() {
            Some(b'"') => {
                // The buffer is lent out while the binds write into the other one.
                let mut buffer = std::mem::take(&mut self.buffer);
                let text = cursor.string();
                if let Ok(text) = &text {
                    self.put(binds, text.decode(&mut buffer), record, items, chain);
                }
                self.buffer = buffer;
                text.map(drop)
            }
            Some(b'{' | b'[') => {
                // A value was expected here: keep what came, where it belongs.
                let raw = cursor.value()?;
                match binds.first() {
                    Some(bind) => record.kept_mut().unread(bind.slot_in(items), raw),
                    None => record.kept_mut().extra(chain.path(), raw),
                }
                Ok(())
            }
            _ => {
                match cursor.scalar()? {
                    "null" => {}
                    word => self.put(binds, word, record, items, chain),
                }
                Ok(())
            }
        }
    }

    /// Puts a text into every field that it feeds, or into the remainder.
    fn put(
        &mut self,
        binds: &[Bind],
        raw: &str,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) {
        let mut taken = false;
        for bind in binds {
            taken |= bind.put(record, raw, items, &mut self.decoded, &|| chain.path());
        }
        if !taken {
            record.kept_mut().extra(chain.path(), raw);
        }
    }
}

/// Says that a key came before.
#[cold]
fn twice(cursor: &Cursor<'_>) -> FormatError {
    cursor.error("a key stands twice")
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::mapping::canonical_shape;
    use crate::records::{Citizen, Record, write_canonical};
    use proptest::prelude::*;
    use serde_json::Value;

    /// Where the next thing is done otherwise than before, from a few random numbers.
    struct Turns(Vec<u8>);

    impl Turns {
        fn below(&mut self, most: usize) -> usize {
            let turn = self.0.pop().unwrap_or(0);
            self.0.insert(0, turn.wrapping_mul(31).wrapping_add(7));
            usize::from(turn) % most.max(1)
        }
    }

    /// Writes a document with the members of its objects in another order, blanks and escapes where they do no harm; tells
    /// whether a key stands twice.
    fn disguise(value: &Value, turns: &mut Turns, twice: bool, out: &mut String) -> bool {
        let blank = |turns: &mut Turns, out: &mut String| {
            if turns.below(9) == 0 {
                out.push_str([" ", "\n ", "\t"][turns.below(3)]);
            }
        };
        let mut done = false;
        match value {
            Value::Object(members) => {
                let mut members: Vec<(&String, &Value)> = members.iter().collect();
                let length = members.len();
                if length > 0 {
                    members.rotate_left([0, turns.below(length)][turns.below(2)]);
                    for _ in 0..turns.below(3) {
                        members.swap(turns.below(length), turns.below(length));
                    }
                    if twice && turns.below(2) == 0 {
                        members.push(members[turns.below(length)]);
                        done = true;
                    }
                }
                out.push('{');
                blank(turns, out);
                for (n, (name, value)) in members.into_iter().enumerate() {
                    if n > 0 {
                        out.push(',');
                        blank(turns, out);
                    }
                    if turns.below(20) == 0 {
                        out.push_str("\"nobody\":null,");
                    }
                    if turns.below(20) == 0 {
                        let (first, rest) = name.split_at(1);
                        out.push_str(&format!("\"\\u{:04x}{rest}\"", u32::from(first.as_bytes()[0])));
                    } else {
                        out.push_str(&format!("{name:?}"));
                    }
                    blank(turns, out);
                    out.push(':');
                    blank(turns, out);
                    done |= disguise(value, turns, twice && !done, out);
                }
                blank(turns, out);
                out.push('}');
            }
            Value::Array(items) => {
                out.push('[');
                for (n, item) in items.iter().enumerate() {
                    out.push_str(if n > 0 { "," } else { "" });
                    done |= disguise(item, turns, twice && !done, out);
                }
                out.push(']');
            }
            other => out.push_str(&other.to_string()),
        }
        blank(turns, out);
        done
    }

    #[test]
    fn another_type_of_record_is_kept_and_told() {
        let shape = canonical_shape(Citizen::fields(), &|path| Some(path.to_owned())).ready();
        let mut reader = Reader::new(&shape);
        for (says, other) in [
            (r#""citizen""#, false),
            (r#" "\u0063itizen" "#, false),
            ("null", false),
            (r#""""#, false),
            (r#""birth""#, true),
            (r#""citizens""#, true),
            (r#""Citizen""#, true),
            ("7", true),
            (r#"["citizen"]"#, true),
        ] {
            // In the place where it is expected, and in another.
            for text in [
                format!(r#"{{"record":{says},"sex":"male"}}"#),
                format!(r#"{{"sex":"male","record":{says}}}"#),
            ] {
                let mut read = Citizen::default();
                reader.read(&text, &mut read).unwrap();
                let flaws: Vec<Code> = read.kept.flaws().iter().map(|f| f.what).collect();
                assert_eq!(flaws, vec![OTHER_RECORD; usize::from(other)], "{text}");
                let kept: Vec<&str> = read.kept.remainder().iter().map(|e| e.raw.as_str()).collect();
                assert_eq!(kept, vec![says.trim(); usize::from(other)], "{text}");
                assert!(!read.sex.is_none(), "{text}");
            }
        }
    }

    proptest! {
        #[test]
        fn order_blanks_and_escapes_of_keys_say_nothing(
            citizens in prop::collection::vec(crate::rules::citizens(), 1..5),
            turns in prop::collection::vec(any::<u8>(), 40..80),
        ) {
            let shape = canonical_shape(Citizen::fields(), &|path| Some(path.to_owned())).ready();
            let mut reader = Reader::new(&shape);
            let mut turns = Turns(turns);
            for citizen in citizens.iter().chain(&citizens) {
                let mut citizen = citizen.clone();
                citizen.kept.clear();
                let mut canonical = String::new();
                write_canonical(&citizen, "2026.1", &mut canonical);
                let value: Value = serde_json::from_str(&canonical).unwrap();
                for twice in [false, true] {
                    let mut text = String::new();
                    let twice = disguise(&value, &mut turns, twice, &mut text);
                    let mut read = Citizen::default();
                    let done = reader.read(&text, &mut read);
                    prop_assert_eq!(done.is_err(), twice, "{}", text);
                    let mut again = String::new();
                    write_canonical(&read, "2026.1", &mut again);
                    prop_assert!(twice || again == canonical, "{}", text);
                }
            }
        }
    }
}
