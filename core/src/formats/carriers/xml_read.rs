//! Reading XML event by event.

use super::super::{Cells, FormatError};
use super::scan;
use super::xml::{
    MAX_XML_ATTRIBUTES, MAX_XML_CELLS, MAX_XML_DEPTH, MAX_XML_PATH, MAX_XML_PATHS, is_char, is_name,
};
use crate::values::Code;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::borrow::Cow;
use std::collections::HashMap;

pub(super) fn read(record: &str, input: &[u8]) -> Result<Vec<Cells>, FormatError> {
    let text = decode(input)?;
    let mut reader = Reader::from_str(&text);
    let mut state = State { record, ..State::default() };
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let malformed = |what| FormatError::Malformed { what, at };
        match event.map_err(|_| malformed("XML that is not well-formed"))? {
            Event::Start(start) => state.start(&start, at)?,
            Event::End(_) => state.end()?,
            Event::Empty(start) => {
                state.start(&start, at)?;
                state.end()?;
            }
            Event::Text(text) => state.text(&text.xml10_content(), at)?,
            Event::CData(text) => state.text(&text.xml10_content(), at)?,
            Event::GeneralRef(reference) => {
                let mut buffer = [0; 4];
                state.text(
                    resolve(&reference, &mut buffer).ok_or(malformed("an entity that is refused"))?,
                    at,
                )?;
            }
            Event::Decl(decl) => check_encoding(&decl).map_err(malformed)?,
            Event::DocType(_) => return Err(malformed("a document type declaration, which is refused")),
            Event::Comment(_) | Event::PI(_) => {}
            Event::Eof if state.open.is_empty() && state.roots == 1 => return state.finish(),
            Event::Eof => return Err(malformed("XML without its end")),
        }
    }
}

/// The document as UTF-8.
fn decode(input: &[u8]) -> Result<Cow<'_, str>, FormatError> {
    let unit: fn([u8; 2]) -> u16 = match input {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        [b'<', 0, ..] | [0, b'<', ..] => {
            return Err(FormatError::Malformed { what: "UTF-16 without its byte order mark", at: 0 });
        }
        _ => return Ok(scan::utf8(input)?.into()),
    };
    let (pairs, rest) = input.as_chunks::<2>();
    let units = pairs.iter().skip(1).copied().map(unit);
    let text = char::decode_utf16(units).collect::<Result<String, _>>().ok().filter(|_| rest.is_empty());
    text.map(Cow::Owned).ok_or(FormatError::Malformed { what: "broken UTF-16", at: 0 })
}

/// By now the text is known to be UTF-8 or to have been UTF-16; the declaration must not say otherwise.
fn check_encoding(decl: &BytesDecl<'_>) -> Result<(), &'static str> {
    let Some(name) = decl.encoding() else { return Ok(()) };
    let name = name.map_err(|_| "a broken XML declaration")?;
    let known = ["utf-8", "utf8", "us-ascii", "utf-16", "utf-16le", "utf-16be"];
    if known.iter().any(|k| name.eq_ignore_ascii_case(k)) {
        Ok(())
    } else {
        Err("an encoding declared that is neither UTF-8 nor UTF-16")
    }
}

fn resolve<'a>(reference: &'a BytesRef<'_>, buffer: &'a mut [u8; 4]) -> Option<&'a str> {
    match reference.resolve_char_ref() {
        Ok(Some(c)) => Some(c.encode_utf8(buffer)),
        Ok(None) => resolve_xml_entity(reference),
        Err(_) => None,
    }
}

/// An element that is open.
#[derive(Default)]
struct Open {
    /// How long the path was before it.
    path_before: usize,
    /// How many elements of each name came in it.
    seen: HashMap<String, usize>,
    text: String,
    has_elements: bool,
}

#[derive(Default)]
struct State<'a> {
    record: &'a str,
    open: Vec<Open>,
    roots: usize,
    records: Vec<Cells>,
    /// How many elements were open when the record began.
    record_depth: Option<usize>,
    outside: Cells,
    /// Path of the open element: absolute outside the record, from the record inside.
    outer: String,
    inner: String,
    cells: usize,
    path_bytes: usize,
}

impl State<'_> {
    fn start(&mut self, start: &BytesStart<'_>, at: usize) -> Result<(), FormatError> {
        let malformed = |what| FormatError::Malformed { what, at };
        if self.open.len() >= MAX_XML_DEPTH {
            return Err(FormatError::Limit { limit: "nesting of XML elements", most: MAX_XML_DEPTH });
        }
        let name = start.local_name().into_inner();
        if !is_name(name) {
            return Err(malformed("a name that XML does not have"));
        }
        let mut path_before = if self.record_depth.is_some() { self.inner.len() } else { self.outer.len() };
        if self.record_depth.is_none() && name == self.record {
            self.record_depth = Some(self.open.len());
            self.records.push(Cells::default());
            self.inner.clear();
            path_before = 0;
            if let Some(parent) = self.open.last_mut() {
                parent.has_elements = true;
            }
        } else {
            let number = match self.open.last_mut() {
                Some(parent) => {
                    parent.has_elements = true;
                    match parent.seen.get_mut(name) {
                        Some(seen) => {
                            *seen += 1;
                            *seen
                        }
                        None => {
                            parent.seen.insert(name.to_owned(), 0);
                            0
                        }
                    }
                }
                None => 0,
            };
            let inside = self.record_depth.is_some();
            let path = if inside { &mut self.inner } else { &mut self.outer };
            if !inside || !path.is_empty() {
                path.push('/');
            }
            path.push_str(name);
            if number > 0 {
                path.push_str(&format!("[{number}]"));
            }
        }
        if self.open.is_empty() {
            self.roots += 1;
            if self.roots > 1 {
                return Err(malformed("XML with two roots"));
            }
        }
        self.open.push(Open { path_before, ..Open::default() });
        self.attributes(start, at)
    }

    fn attributes(&mut self, start: &BytesStart<'_>, at: usize) -> Result<(), FormatError> {
        let malformed = |what| FormatError::Malformed { what, at };
        let mut seen: Vec<(&str, &str)> = Vec::new();
        // The parser's own search for repeated names compares each with each, without a limit.
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| malformed("a broken attribute"))?;
            let (whole, name) = (attribute.key.into_inner(), attribute.key.local_name().into_inner());
            if seen.len() >= MAX_XML_ATTRIBUTES {
                return Err(FormatError::Limit {
                    limit: "attributes of an XML element",
                    most: MAX_XML_ATTRIBUTES,
                });
            }
            if seen.iter().any(|(w, _)| *w == whole) {
                return Err(malformed("an attribute twice"));
            }
            if !is_name(name) {
                return Err(malformed("a name that XML does not have"));
            }
            let declares = |whole: &str| whole == "xmlns" || whole.starts_with("xmlns:");
            let same = seen.iter().filter(|(w, n)| *n == name && !declares(w)).count();
            seen.push((whole, name));
            if declares(whole) {
                continue;
            }
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|_| malformed("an entity that is refused"))?;
            if !value.chars().all(is_char) {
                return Err(malformed("a character that XML does not have"));
            }
            let number = if same > 0 { format!("[{same}]") } else { String::new() };
            let slash = if self.path().is_empty() { "" } else { "/" };
            let place = format!("{}{slash}@{name}{number}", self.path());
            self.push(place, value.into_owned())?;
        }
        Ok(())
    }

    fn text(&mut self, text: &str, at: usize) -> Result<(), FormatError> {
        let malformed = |what| FormatError::Malformed { what, at };
        if !text.chars().all(is_char) {
            return Err(malformed("a character that XML does not have"));
        }
        match self.open.last_mut() {
            Some(open) => open.text.push_str(text),
            None if text.chars().all(is_blank) => {}
            None => return Err(malformed("text outside the root element")),
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), FormatError> {
        let Some(closed) = self.open.pop() else { return Ok(()) };
        let is_record = self.record_depth == Some(self.open.len());
        let blank = closed.text.chars().all(is_blank);
        let holds = if is_record { !blank } else { !blank || !closed.has_elements };
        if holds {
            let place = if is_record { ".".to_owned() } else { self.path().to_owned() };
            if closed.has_elements {
                self.target().flaw(place.clone(), Code::of("xml-mixed"));
            }
            self.push(place, closed.text)?;
        }
        if is_record {
            self.record_depth = None;
        } else {
            let path = if self.record_depth.is_some() { &mut self.inner } else { &mut self.outer };
            path.truncate(closed.path_before);
        }
        Ok(())
    }

    fn path(&self) -> &str {
        if self.record_depth.is_some() { &self.inner } else { &self.outer }
    }

    fn target(&mut self) -> &mut Cells {
        match self.records.last_mut() {
            Some(record) if self.record_depth.is_some() => record,
            _ => &mut self.outside,
        }
    }

    fn push(&mut self, place: String, raw: String) -> Result<(), FormatError> {
        self.cells += 1;
        self.path_bytes += place.len();
        for (is, most, limit) in [
            (place.len(), MAX_XML_PATH, "bytes of a path in XML"),
            (self.path_bytes, MAX_XML_PATHS, "bytes of all paths in XML"),
            (self.cells, MAX_XML_CELLS, "texts of an XML document"),
        ] {
            if is > most {
                return Err(FormatError::Limit { limit, most });
            }
        }
        self.target().push(place, raw);
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<Cells>, FormatError> {
        let first = self.records.first_mut().ok_or(FormatError::Empty)?;
        first.cells.append(&mut self.outside.cells);
        first.flaws.append(&mut self.outside.flaws);
        Ok(self.records)
    }
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}
