//! JSON messages: an object whose keys are fields, one of which may be a text that itself holds the record in JSON or XML.
//!
//! Read by the shape-aware reader straight into slots. Written in the order of the table; a message has all its members,
//! empty ones too, because the services that take it look for them.
//!
//! | setting | meaning |
//! |---|---|
//! | `inside` | the member that is a text holding the record |
//! | `inside_xml` | that text is flat XML in elements of these names, parted by `/`; else it is JSON |
//! | `inside_or_bare` | that text may also be the object itself |
//! | `record` | the member under which records lie in a list or alone; what stands beside it belongs to the first |
//! | `module` | what the messages of the format say in their member of that name; only detection asks for it |
//! | `numbers` | members that are numbers, parted by blanks; an empty one is left out |
//! | `fixed` | what a writer puts into a member whatever the record says, `name=text` parted by `;` |

use super::FormatError;
use super::json::{Cursor, Inside, Reader, Shape, flat_xml};
use super::mapping::{Mapping, utf8};
use super::table::Format;
use crate::records::{AnyRecord, json_string};

/// A kind of message.
pub(super) struct Message {
    format: &'static Format,
    shape: Shape,
    root: Vec<(String, Member)>,
}

/// What is written under a key.
enum Member {
    /// Values of these lines of the table, the first that is there.
    Value {
        lines: Vec<usize>,
        number: bool,
        fixed: Option<&'static str>,
    },
    Object(Vec<(String, Member)>),
    List(Vec<(String, Member)>),
    /// A text that holds an object.
    Json(Vec<(String, Member)>),
    Xml(&'static str, Vec<(String, Member)>),
}

impl Message {
    /// Of a format whose table is resolved.
    pub(super) fn new(format: &'static Format, mapping: &Mapping) -> Message {
        let mut shape = Shape::default();
        let mut root = Vec::new();
        let inside = format.setting("inside").unwrap_or_default();
        let xml = format.setting("inside_xml");
        if !inside.is_empty() {
            let bare = if format.setting("inside_or_bare").is_some() { Inside::Either } else { Inside::Json };
            shape.inside(inside, xml.map_or(bare, Inside::Xml));
        }
        let numbers: Vec<&str> = format.setting("numbers").unwrap_or_default().split_whitespace().collect();
        let fixed = format.setting("fixed").unwrap_or_default().split(';');
        let fixed: Vec<(&str, &str)> = fixed.filter_map(|f| f.split_once('=')).collect();
        for (at, bind) in mapping.binds() {
            shape.add(at, bind.clone());
        }
        let places: Vec<&'static str> = mapping.binds().map(|(at, _)| at).collect();
        for row in format.rows.iter().filter(|r| !r.at.starts_with('=')) {
            let at = row.at;
            let number = numbers.contains(&at);
            let fixed = fixed.iter().find(|(name, _)| *name == at).map(|(_, text)| *text);
            let lines: Vec<usize> =
                places.iter().enumerate().filter(|(_, place)| **place == at).map(|(n, _)| n).collect();
            add(&mut root, at, at, &lines, number, fixed, (inside, xml));
        }
        Message { format, shape: shape.ready(), root }
    }

    /// Reads every message of a document: one, a list of them, or one behind the other.
    ///
    /// # Errors
    /// When it is not JSON, has a key twice, or holds no record.
    pub(super) fn read(
        &self,
        input: &[u8],
        mapping: &Mapping,
        fresh: &dyn Fn() -> Box<dyn AnyRecord>,
    ) -> Result<Vec<Box<dyn AnyRecord>>, FormatError> {
        let text = utf8(input)?.trim_start_matches('\u{feff}');
        let mut reader = Reader::new(&self.shape);
        let mut records = Vec::new();
        let mut cursor = Cursor::new(text);
        while cursor.peek_solid().is_some() {
            if cursor.take(b'[') {
                let mut more = !cursor.take(b']');
                while more {
                    self.document(cursor.value()?, &mut reader, mapping, fresh, &mut records)?;
                    more = cursor.more(b']')?;
                }
            } else {
                self.document(cursor.value()?, &mut reader, mapping, fresh, &mut records)?;
            }
        }
        Ok(records)
    }

    fn document(
        &self,
        text: &str,
        reader: &mut Reader<'_>,
        mapping: &Mapping,
        fresh: &dyn Fn() -> Box<dyn AnyRecord>,
        records: &mut Vec<Box<dyn AnyRecord>>,
    ) -> Result<(), FormatError> {
        let mut one = |text: &str| -> Result<Box<dyn AnyRecord>, FormatError> {
            let mut record = fresh();
            reader.read(text, record.as_mut())?;
            mapping.complete(record.as_mut());
            Ok(record)
        };
        let Some(key) = self.format.setting("record") else {
            records.push(one(text)?);
            return Ok(());
        };
        let mut cursor = Cursor::new(text);
        let mut buffer = String::new();
        let mut beside = Vec::new();
        let before = records.len();
        cursor.peek_solid();
        cursor.expect(b'{', "expected an object")?;
        let mut more = !cursor.take(b'}');
        while more {
            cursor.peek_solid();
            let name = cursor.string()?.decode(&mut buffer).to_owned();
            cursor.expect(b':', "expected a colon")?;
            match (name == key, cursor.peek_solid()) {
                (true, Some(b'[')) => {
                    let _ = cursor.take(b'[');
                    let mut items = !cursor.take(b']');
                    while items {
                        records.push(one(cursor.value()?)?);
                        items = cursor.more(b']')?;
                    }
                }
                (true, Some(b'{')) => records.push(one(cursor.value()?)?),
                _ => beside.push((format!("/{name}"), cursor.value()?)),
            }
            more = cursor.more(b'}')?;
        }
        cursor.end()?;
        if let Some(first) = records.get_mut(before) {
            for (name, raw) in beside.into_iter().filter(|(_, raw)| !matches!(*raw, "null" | "\"\"")) {
                first.kept_mut().extra(name, raw);
            }
        }
        Ok(())
    }

    /// Writes messages: one as it is, several as a list.
    pub(super) fn write(&self, records: &[&dyn AnyRecord], mapping: &Mapping) -> Vec<u8> {
        let mut out = String::new();
        for (n, record) in records.iter().enumerate() {
            if records.len() > 1 {
                out.push(if n == 0 { '[' } else { ',' });
            }
            let put = Put { mapping, record: *record, own: mapping.is_own(*record) };
            put.object(&self.root, 0, "", &mut out);
        }
        if records.len() > 1 {
            out.push(']');
        }
        out.into_bytes()
    }
}

/// Puts a line of the table in its place.
fn add(
    members: &mut Vec<(String, Member)>,
    path: &'static str,
    whole: &'static str,
    fed: &[usize],
    number: bool,
    fixed: Option<&'static str>,
    inside: (&'static str, Option<&'static str>),
) {
    let (head, rest) = path.split_once('/').unwrap_or((path, ""));
    let (name, in_list) = head.strip_suffix("[]").map_or((head, false), |n| (n, true));
    let at = match members.iter().position(|(n, _)| n == name) {
        Some(at) => at,
        None => {
            let member = match (in_list, rest.is_empty()) {
                (true, _) => Member::List(Vec::new()),
                (false, true) => Member::Value { lines: Vec::new(), number, fixed },
                (false, false) if path == whole && name == inside.0 => match inside.1 {
                    Some(wrap) => Member::Xml(wrap, Vec::new()),
                    None => Member::Json(Vec::new()),
                },
                (false, false) => Member::Object(Vec::new()),
            };
            members.push((name.to_owned(), member));
            members.len() - 1
        }
    };
    match members.get_mut(at).map(|(_, m)| m) {
        // A place that several rows of the table name comes with all of them at once.
        Some(Member::Value { lines, .. }) => fed.clone_into(lines),
        Some(Member::Object(inner) | Member::List(inner) | Member::Json(inner) | Member::Xml(_, inner)) => {
            add(inner, rest, whole, fed, number, fixed, inside);
        }
        None => {}
    }
}

/// One record on its way out.
struct Put<'p> {
    mapping: &'p Mapping,
    record: &'p dyn AnyRecord,
    own: bool,
}

impl Put<'_> {
    fn object(&self, members: &[(String, Member)], item: usize, path: &str, out: &mut String) {
        out.push('{');
        let mut first = true;
        let mut text = String::new();
        for (name, member) in members {
            if let Member::Value { lines, number, fixed } = member {
                text.clear();
                self.value(lines, *fixed, item, &mut text);
                // A place that no field takes has what came with it.
                if lines.is_empty()
                    && fixed.is_none()
                    && let Some(raw) = self.came_with(name, path)
                {
                    key(name, &mut first, out);
                    json_or_text(raw, out);
                    continue;
                }
                let plain = *number && is_number(&text);
                if *number && text.is_empty() {
                    continue;
                }
                key(name, &mut first, out);
                if plain {
                    out.push_str(&text)
                } else {
                    json_string(out, &text)
                }
                continue;
            }
            key(name, &mut first, out);
            self.member(name, member, item, path, out);
        }
        self.extras(members, path, &mut first, out);
        out.push('}');
    }

    fn member(&self, name: &str, member: &Member, item: usize, path: &str, out: &mut String) {
        let here = || if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
        match member {
            Member::Value { .. } => {}
            Member::Object(inner) => self.object(inner, item, &here(), out),
            Member::List(inner) => {
                out.push('[');
                for item in 0..self.items(inner) {
                    if item > 0 {
                        out.push(',');
                    }
                    self.object(inner, item, &format!("{}[{item}]", here()), out);
                }
                out.push(']');
            }
            Member::Json(inner) => {
                // What could not be read is given back as it came.
                if let Some(raw) = self.whole(&here()) {
                    return json_string(out, raw);
                }
                let mut text = String::new();
                self.object(inner, item, &here(), &mut text);
                json_string(out, &text);
            }
            Member::Xml(wrap, inner) => {
                if let Some(raw) = self.whole(&here()) {
                    return json_string(out, raw);
                }
                let mut text = String::new();
                self.xml(wrap, inner, &here(), &mut text);
                json_string(out, &text);
            }
        }
    }

    fn xml(&self, wrap: &str, members: &[(String, Member)], path: &str, out: &mut String) {
        for name in wrap.split('/') {
            out.push('<');
            out.push_str(name);
            out.push('>');
        }
        let mut text = String::new();
        for (name, member) in members {
            if let Member::Value { lines, fixed, .. } = member {
                text.clear();
                self.value(lines, *fixed, 0, &mut text);
                if lines.is_empty() && fixed.is_none() {
                    text.push_str(self.came_with(name, path).unwrap_or_default());
                }
                flat_xml::write(name, &text, out);
            }
        }
        for (name, raw) in self.own_extras(members, path) {
            flat_xml::write(name, raw, out);
        }
        for name in wrap.split('/').rev() {
            out.push_str("</");
            out.push_str(name);
            out.push('>');
        }
    }

    fn value(&self, lines: &[usize], fixed: Option<&'static str>, item: usize, out: &mut String) {
        match fixed {
            Some(fixed) => out.push_str(fixed),
            None => {
                for line in lines {
                    if out.is_empty() {
                        self.mapping.text(*line, self.record, item, out);
                    }
                }
            }
        }
    }

    /// The text of a member that could not be read, as it was kept.
    fn whole(&self, path: &str) -> Option<&str> {
        let kept = self.record.kept();
        if !self.own || !kept.flaws().iter().any(|f| f.what == super::json::INSIDE_BROKEN) {
            return None;
        }
        kept.remainder().iter().find(|e| e.at == path).map(|e| e.raw.as_str())
    }

    fn items(&self, members: &[(String, Member)]) -> usize {
        let items = |(_, member): &(String, Member)| match member {
            Member::Value { lines, .. } => {
                lines.iter().map(|l| self.mapping.items(*l, self.record)).max().unwrap_or(0)
            }
            Member::Object(inner) => self.items(inner),
            _ => 0,
        };
        members.iter().map(items).max().unwrap_or(0)
    }

    /// Members that this very format brought and no field took, with their names below `path`.
    fn own_extras<'s>(&'s self, members: &[(String, Member)], path: &str) -> Vec<(&'s str, &'s str)> {
        if !self.own {
            return Vec::new();
        }
        let below = |at: &'s str| {
            let rest = if path.is_empty() { at } else { at.strip_prefix(path)?.strip_prefix('/')? };
            (!rest.is_empty() && !rest.contains(['/', '['])).then_some(rest)
        };
        let mut found: Vec<(&str, &str)> = Vec::new();
        for extra in self.record.kept().remainder() {
            if let Some(name) = below(&extra.at)
                && !members.iter().any(|(n, _)| n == name)
                && !found.iter().any(|(n, _)| *n == name)
            {
                found.push((name, &extra.raw));
            }
        }
        found
    }

    fn extras(&self, members: &[(String, Member)], path: &str, first: &mut bool, out: &mut String) {
        for (name, raw) in self.own_extras(members, path) {
            key(name, first, out);
            json_or_text(raw, out);
        }
    }

    /// What this format brought for a place that no field takes.
    fn came_with(&self, name: &str, path: &str) -> Option<&str> {
        let is_here = |at: &str| match at.strip_prefix(path) {
            Some(rest) if path.is_empty() => rest == name,
            Some(rest) => rest.strip_prefix('/') == Some(name),
            None => false,
        };
        let found = self.record.kept().remainder().iter().find(|e| self.own && is_here(&e.at));
        found.map(|e| e.raw.as_str())
    }
}

/// The reader keeps JSON as it stood; anything else came from elsewhere.
fn json_or_text(raw: &str, out: &mut String) {
    match is_json(raw) {
        true => out.push_str(raw),
        false => json_string(out, raw),
    }
}

fn key(name: &str, first: &mut bool, out: &mut String) {
    if !std::mem::take(first) {
        out.push(',');
    }
    json_string(out, name);
    out.push(':');
}

/// Whether a text is a number that JSON writes in the same way.
fn is_number(text: &str) -> bool {
    text.parse::<u64>().is_ok_and(|n| n.to_string() == text)
}

fn is_json(raw: &str) -> bool {
    let mut cursor = Cursor::new(raw);
    cursor.value().is_ok() && cursor.end().is_ok()
}
