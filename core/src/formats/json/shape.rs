//! The shape-aware reader: a mapping table compiled into the keys that are expected next, and straight into slots.
//!
//! A record whose keys follow each other as in the record before costs one comparison a key. Any other order is looked up,
//! unknown keys go to the remainder with their path, a value of the wrong sort is kept as unread: the result is the same,
//! only slower.

mod object;
mod worn;

pub use object::{Member, Place};
pub use worn::Worn;

use super::super::mapping::Bind;
use super::super::{FormatError, MORE};
use super::names::Names;
use super::place::{Chain, Seen};
use super::{Cursor, Literal};
use crate::records::{AnyRecord, MAX_ITEMS};
use crate::values::Code;

/// What a key of an object leads to.
enum Next {
    /// One value for one field that no other key feeds, as the same text: the common case.
    Plain(Bind),
    /// One value.
    Value(Vec<Bind>),
    /// An object with its own keys.
    Object(Shape),
    /// A list of objects or of values.
    List(Shape),
    /// A text that holds an object with its own keys.
    Inside(Shape, Inside),
    /// Something that is read elsewhere.
    Pass,
}

/// What a text inside of JSON is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// JSON.
    Json,
    /// JSON, or the object itself.
    Either,
    /// Flat XML: elements without children, in elements of these names, outermost first, parted by `/`.
    Xml(&'static str),
}

/// A text inside of JSON is not what it should be; it is kept as it is.
pub(crate) const INSIDE_BROKEN: Code = Code::of("msg-broken");
/// An object stands where a text that holds one belongs.
pub(crate) const INSIDE_BARE: Code = Code::of("msg-bare");

struct Key {
    /// `"name":` as most writers write it.
    quoted: Literal,
    name: String,
    next: Next,
}

impl Key {
    fn new(name: &str, next: Next) -> Key {
        let mut quoted = String::new();
        crate::records::json_string(&mut quoted, name);
        quoted.push(':');
        Key { quoted: Literal::new(quoted.as_bytes()), name: name.to_owned(), next }
    }
}

/// The keys of an object, in the order in which they are expected. A list has one nameless key for its items.
#[derive(Default)]
pub struct Shape {
    keys: Vec<Key>,
    names: Names,
    level: usize,
    /// Where the guesses of a reader for this object begin: one for its first key, and one for what follows each.
    first: usize,
}

/// Reads records of one shape, reusing its buffers.
pub struct Reader<'s> {
    shape: &'s Shape,
    buffer: String,
    decoded: String,
    inner: String,
    /// The key that came next the last time, for each place of each object.
    next: Vec<u16>,
}

impl Shape {
    /// Adds a key whose value is passed over.
    pub fn pass(&mut self, name: &str) {
        self.push(name, Next::Pass);
    }

    /// Makes the value of a key a text that holds an object: paths below it are added as those of any object.
    pub fn inside(&mut self, name: &str, what: Inside) {
        let level = self.level;
        self.push(name, Next::Inside(Shape { level, ..Shape::default() }, what));
    }

    /// Adds a path such as `birth/date` or `documents[]/number`.
    pub fn add(&mut self, path: &str, bind: Bind) {
        let (head, rest) = path.split_once('/').unwrap_or((path, ""));
        let (name, in_list) = head.strip_suffix("[]").map_or((head, false), |n| (n, true));
        let level = self.level;
        let at = match self.find(name) {
            Some(at) => at,
            None => self.push(
                name,
                match (in_list, rest.is_empty()) {
                    (true, _) => Next::List(Shape { level: level + 1, ..Shape::default() }),
                    (false, true) => Next::Value(Vec::new()),
                    (false, false) => Next::Object(Shape { level, ..Shape::default() }),
                },
            ),
        };
        let Some(key) = self.keys.get_mut(at) else { return };
        match &mut key.next {
            Next::Value(binds) => binds.push(bind),
            Next::Object(shape) | Next::Inside(shape, _) => shape.add(rest, bind),
            // The items of a list of values hang on a key without a name.
            Next::List(shape) => shape.add(rest, bind),
            Next::Plain(_) | Next::Pass => {}
        }
    }

    fn push(&mut self, name: &str, next: Next) -> usize {
        self.keys.push(Key::new(name, next));
        self.names.add(name);
        self.keys.len() - 1
    }

    /// The place of a key.
    fn find(&self, name: &str) -> Option<usize> {
        self.names.candidates(name).find(|at| self.keys.get(*at).is_some_and(|k| k.name == name))
    }
}

impl Shape {
    /// Finds the common case, once the shape has all its keys.
    #[must_use]
    pub fn ready(mut self) -> Shape {
        let mut fed = Vec::new();
        self.fields(&mut fed);
        fed.sort_unstable();
        self.settle(&fed);
        self.number(0);
        self
    }

    /// Gives this object and those below their places among the guesses; gives the first free one.
    fn number(&mut self, first: usize) -> usize {
        self.first = first;
        let mut free = first + self.keys.len() + 1;
        for key in &mut self.keys {
            if let Next::Object(shape) | Next::List(shape) | Next::Inside(shape, _) = &mut key.next {
                free = shape.number(free);
            }
        }
        free
    }

    /// The guesses of a reader that has seen nothing yet: keys come in the order of the table.
    fn guesses(&self, out: &mut Vec<u16>) {
        out.extend((0..=self.keys.len()).map(|at| u16::try_from(at).unwrap_or(u16::MAX)));
        for key in &self.keys {
            if let Next::Object(shape) | Next::List(shape) | Next::Inside(shape, _) = &key.next {
                shape.guesses(out);
            }
        }
    }

    fn fields(&self, out: &mut Vec<usize>) {
        for key in &self.keys {
            match &key.next {
                Next::Value(binds) => out.extend(binds.iter().map(Bind::field)),
                Next::Plain(bind) => out.push(bind.field()),
                Next::Object(shape) | Next::List(shape) | Next::Inside(shape, _) => shape.fields(out),
                Next::Pass => {}
            }
        }
    }

    fn settle(&mut self, fed: &[usize]) {
        for key in &mut self.keys {
            match &mut key.next {
                Next::Value(binds) => {
                    if let [bind] = binds.as_slice() {
                        let alone = fed.partition_point(|f| *f <= bind.field())
                            - fed.partition_point(|f| *f < bind.field())
                            == 1;
                        if alone && bind.is_plain() {
                            let mut bind = bind.clone();
                            if self.level == 0 {
                                bind.fix_items();
                            }
                            key.next = Next::Plain(bind);
                        }
                    }
                }
                Next::Object(shape) | Next::List(shape) | Next::Inside(shape, _) => shape.settle(fed),
                Next::Plain(_) | Next::Pass => {}
            }
        }
    }
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
        let shape = self.shape;
        self.object(&mut cursor, shape, record, [0; 2], &Chain { above: None, name: "", item: None })?;
        cursor.end()
    }

    /// Reads the members of an object whose brace has been passed, and the brace that closes it.
    ///
    /// Writers repeat themselves: the key that followed this one in an earlier record is looked for first, and behind it those
    /// that follow in the table. A guess that does not hold costs one comparison, and a look by name that the next record
    /// need not repeat.
    fn object(
        &mut self,
        cursor: &mut Cursor<'_>,
        shape: &Shape,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) -> Result<(), FormatError> {
        if cursor.take(b'}') {
            return Ok(());
        }
        let mut seen = Seen::default();
        let (mut at, mut place, mut most) = (self.guess(shape.first), shape.first, usize::MAX);
        // A copy of its own stays in registers as long as nothing but the common case comes.
        let mut here = *cursor;
        loop {
            let start = at;
            let mut more = true;
            for key in shape.keys.get(start..).unwrap_or_default().iter().take(most) {
                if !here.quick_key(&key.quoted) {
                    // Where one key does not stand behind another, the order is not that of the table.
                    most = if at == start { most } else { 1 };
                    break;
                }
                let taken = match &key.next {
                    Next::Plain(bind) => quick(&mut here, bind, record, items),
                    Next::Object(below) if here.literal(b"{") => {
                        *cursor = here;
                        let chain = &Chain { above: Some(chain), name: &key.name, item: None };
                        self.object(cursor, below, record, items, chain)?;
                        here = *cursor;
                        true
                    }
                    Next::Object(_) => here.literal(b"null"),
                    _ => false,
                };
                if !taken {
                    *cursor = here;
                    self.member(cursor, key, record, items, chain)?;
                    here = *cursor;
                }
                at += 1;
                if !here.quick_comma() {
                    *cursor = here;
                    more = cursor.more(b'}')?;
                    here = *cursor;
                    break;
                }
            }
            if at > start {
                if !seen.add(start, at) {
                    return Err(here.error("a key stands twice"));
                }
                place = shape.first + at;
            } else {
                *cursor = here;
                if let Some((found, key)) = self.look(cursor, shape, place, record, chain)? {
                    if !seen.add(found, found + 1) {
                        return Err(cursor.error("a key stands twice"));
                    }
                    place = shape.first + found + 1;
                    self.member(cursor, key, record, items, chain)?;
                }
                more = cursor.more(b'}')?;
                here = *cursor;
            }
            if !more {
                *cursor = here;
                return Ok(());
            }
            at = self.guess(place);
        }
    }

    /// The key that stood at this place the last time.
    #[inline]
    fn guess(&self, place: usize) -> usize {
        self.next.get(place).copied().map_or(usize::MAX, usize::from)
    }

    /// The key that stands next, whatever it is, and its place. What no field takes is kept with its value, and is none.
    #[inline(never)]
    fn look<'k>(
        &mut self,
        cursor: &mut Cursor<'_>,
        shape: &'k Shape,
        place: usize,
        record: &mut dyn AnyRecord,
        chain: &Chain<'_>,
    ) -> Result<Option<(usize, &'k Key)>, FormatError> {
        let text = cursor.key()?;
        let name = if text.escaped { text.decode(&mut self.buffer) } else { text.raw };
        if let Some((at, key)) = shape.find(name).and_then(|at| Some((at, shape.keys.get(at)?))) {
            if let (Some(guess), Ok(at)) = (self.next.get_mut(place), u16::try_from(at)) {
                *guess = at;
            }
            cursor.peek_solid();
            return Ok(Some((at, key)));
        }
        let path = Chain { above: Some(chain), name, item: None }.path();
        let raw = cursor.value()?;
        // What many writers put where there is nothing.
        if !matches!(raw, "null" | "\"\"") {
            record.kept_mut().extra(path, raw);
        }
        Ok(None)
    }

    fn member(
        &mut self,
        cursor: &mut Cursor<'_>,
        key: &Key,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) -> Result<(), FormatError> {
        let chain = &Chain { above: Some(chain), name: &key.name, item: None };
        match &key.next {
            Next::Plain(bind) => self.plain(cursor, bind, record, items),
            Next::Value(binds) => match cursor.quick_value() {
                Some("") => Ok(()),
                Some(raw) => {
                    self.put(binds, raw, record, items, chain);
                    Ok(())
                }
                None => self.value(cursor, binds, record, items, chain),
            },
            Next::Pass => cursor.value().map(drop),
            Next::Inside(shape, what) => self.inside(cursor, shape, *what, record, items, chain),
            Next::Object(shape) if cursor.take(b'{') => self.object(cursor, shape, record, items, chain),
            Next::Object(_) => leftover(cursor, record, chain),
            Next::List(shape) => {
                if cursor.peek_solid() != Some(b'[') {
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
                        Some(Key { name, next: Next::Plain(bind), .. }) if name.is_empty() => {
                            self.plain(cursor, bind, record, items)?;
                        }
                        _ if cursor.take(b'{') => self.object(cursor, shape, record, items, &here)?,
                        _ => leftover(cursor, record, &here)?,
                    }
                    item += 1;
                    more = cursor.more(b']')?;
                }
                Ok(())
            }
        }
    }

    /// A text that holds an object. What can not be read of it is kept with it; the rest of the document goes on.
    fn inside(
        &mut self,
        cursor: &mut Cursor<'_>,
        shape: &Shape,
        what: Inside,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) -> Result<(), FormatError> {
        if !matches!(what, Inside::Xml(_)) && cursor.take(b'{') {
            if what == Inside::Json {
                record.kept_mut().flaw(None, INSIDE_BARE);
            }
            return self.object(cursor, shape, record, items, chain);
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
                    .and_then(|()| self.object(&mut inner, shape, record, items, chain))
                    .and_then(|()| inner.end())
            }
            Inside::Xml(_) if !MORE => Err(FormatError::CannotCarry { what: "XML" }),
            Inside::Xml(wrap) => super::flat_xml::read(text, wrap, &mut |name, value| {
                self.element(shape, name, value, record, items, chain);
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
        shape: &Shape,
        name: &str,
        value: &str,
        record: &mut dyn AnyRecord,
        items: [usize; 2],
        chain: &Chain<'_>,
    ) {
        if value.is_empty() {
            return;
        }
        let here = Chain { above: Some(chain), name, item: None };
        let mut taken = false;
        match shape.find(name).and_then(|at| shape.keys.get(at)).map(|k| &k.next) {
            Some(Next::Plain(bind)) if !bind.slot_in(items).is_filled(record) => {
                bind.set(record, value, items);
                taken = true;
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

/// Passes a value for one field in the common case: a code, a text without escapes, or nothing. Otherwise nothing moves.
#[inline(always)]
fn quick(cursor: &mut Cursor<'_>, bind: &Bind, record: &mut dyn AnyRecord, items: [usize; 2]) -> bool {
    if bind.is_code()
        && let Some(code) = cursor.quick_code()
    {
        bind.set_code(record, code, items);
        return true;
    }
    match cursor.quick_value() {
        Some("") => true,
        Some(raw) => {
            bind.set(record, raw, items);
            true
        }
        None => false,
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
