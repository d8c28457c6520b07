//! One document in, records out; records in, one document out. The one place that knows which carrier a format has.
//!
//! The setting `tells` of a format is a flaw that all its records get: `no-entry-yet` when the source asks for a registration,
//! `tells-part` when it is a notice or an answer. By it the rules know what they may ask for.

use super::carriers::{self, Bar, Bhyt, Dg13, JsonCells, Mrz, MrzLayout, TreeJson, Xml};
use super::json::{Cursor, Reader, Shape, Tree};
use super::mapping::{Mapping, MappingError, utf8};
use super::message::Message;
use super::recode::{self, Read, Recoder};
use super::table::Format;
use super::template::{Template, Variant};
use super::{Carrier, FormatError, MORE, finish};
use crate::records::{AnyRecord, write_canonical};
use crate::values::{Code, Date};

/// The largest document that is read at once. Tables and lines are read in pieces and have no such limit.
pub const MAX_DOCUMENT: usize = 64 << 20;

/// The most records of one document.
pub const MAX_RECORDS: usize = 100_000;

/// A format with its table resolved, ready to read and write documents.
pub struct Driver {
    format: &'static Format,
    mapping: Mapping,
    carrier: Kind,
}

enum Kind {
    Cells(Box<dyn Carrier + Send + Sync>),
    /// Canonical JSON, one document or one a line.
    Canonical {
        lines: bool,
    },
    /// A table of fixed columns.
    Template(Box<Template>),
    /// A JSON message, perhaps with another document inside.
    Message(Message),
}

impl Driver {
    /// Resolves a format.
    ///
    /// # Errors
    /// When a row of its table names an unknown field or codec; the tests of the standard exclude that for its own formats.
    pub fn new(
        format: &'static Format,
        dictionary: &crate::records::Dictionary,
    ) -> Result<Driver, MappingError> {
        let mapping = Mapping::new(format, dictionary)?;
        let carrier: Box<dyn Carrier + Send + Sync> = match format.carrier {
            "bar" => Box::new(Bar),
            "bhyt" => Box::new(Bhyt),
            "mrz-td1" if MORE => Box::new(Mrz { layout: MrzLayout::Td1, chip: false }),
            "mrz-td3" if MORE => Box::new(Mrz { layout: MrzLayout::Td3, chip: false }),
            "dg1" if MORE => Box::new(Mrz { layout: MrzLayout::Td1, chip: true }),
            "dg13" if MORE => Box::new(Dg13),
            "xml" if MORE => Box::new(xml(format, &mapping)),
            "json" if MORE => Box::new(JsonCells {
                record_key: format.setting("record").unwrap_or_default(),
                wrap: format.setting("wrap").unwrap_or_default(),
                capital_keys: format.setting("capital_keys").is_some(),
                suffix: format.setting("suffix").unwrap_or_default(),
            }),
            "tree" if MORE => Box::new(TreeJson::new(format)),
            "message" if MORE => {
                let message = Message::new(format, &mapping);
                return Ok(Driver { format, mapping, carrier: Kind::Message(message) });
            }
            "template" if MORE => {
                let template = Template::new(format, dictionary)?;
                return Ok(Driver { format, mapping, carrier: Kind::Template(Box::new(template)) });
            }
            other => {
                return Ok(Driver { format, mapping, carrier: Kind::Canonical { lines: other == "ndjson" } });
            }
        };
        Ok(Driver { format, mapping, carrier: Kind::Cells(carrier) })
    }

    /// The format.
    pub fn format(&self) -> &'static Format {
        self.format
    }

    /// Its fixed columns, when it is a template.
    pub fn template(&self) -> Option<&Template> {
        match &self.carrier {
            Kind::Template(template) if MORE => Some(template),
            _ => None,
        }
    }

    /// Its table.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    /// Reads a document into records that `fresh` makes. `canonical` is the shape of canonical JSON in the wanted edition.
    ///
    /// # Errors
    /// When the bytes are not of the format, or over a limit.
    pub fn read(
        &self,
        input: &[u8],
        on: Date,
        canonical: &Shape,
        fresh: &dyn Fn() -> Box<dyn AnyRecord>,
    ) -> Result<Vec<Box<dyn AnyRecord>>, FormatError> {
        self.read_old(input, on, canonical, fresh, false).map(|(records, _)| records)
    }

    /// As [`Driver::read`], with texts of old encodings read from them; and which places those were.
    ///
    /// # Errors
    /// As there.
    pub fn read_and_say(
        &self,
        input: &[u8],
        on: Date,
        canonical: &Shape,
        fresh: &dyn Fn() -> Box<dyn AnyRecord>,
    ) -> Result<Read, FormatError> {
        self.read_old(input, on, canonical, fresh, true)
    }

    fn read_old(
        &self,
        input: &[u8],
        on: Date,
        canonical: &Shape,
        fresh: &dyn Fn() -> Box<dyn AnyRecord>,
        old: bool,
    ) -> Result<Read, FormatError> {
        if input.len() > MAX_DOCUMENT {
            return Err(FormatError::Limit { limit: "bytes of a document", most: MAX_DOCUMENT });
        }
        // Chip files are bytes and no text.
        let old = old && MORE && !self.format.carrier.starts_with("dg");
        // Programs of Windows write UTF-16. Texts in the fields of a chip file are its own affair.
        let text = MORE && !self.format.carrier.starts_with("dg");
        let wide = if text { recode::from_utf16(input) } else { None };
        let input = wide.as_deref().unwrap_or(input);
        let widened = if old { recode::widened(input) } else { None };
        let bytes = widened.is_some();
        let input = widened.as_deref().map_or(input, str::as_bytes);
        let mut records = Vec::new();
        let mut said = Vec::new();
        match &self.carrier {
            Kind::Canonical { lines: true } => {
                let text = utf8(input)?.trim_start_matches('\u{feff}');
                let mut reader = Reader::new(canonical);
                for line in text.lines().filter(|l| !l.trim().is_empty()) {
                    let mut record = fresh();
                    read_line(&mut reader, line, record.as_mut());
                    records.push(record);
                }
            }
            Kind::Canonical { lines: false } => {
                let text = utf8(input)?.trim_start_matches('\u{feff}');
                let mut reader = Reader::new(canonical);
                for part in documents(text)? {
                    let mut record = fresh();
                    reader.read(part, record.as_mut())?;
                    restore(record.as_mut());
                    records.push(record);
                }
            }
            Kind::Message(message) if MORE => records = message.read(input, &self.mapping, fresh)?,
            Kind::Template(template) if MORE => {
                let mut record = fresh();
                let mut keep = |record: &mut dyn AnyRecord| records.push(record.take());
                template.each(input, on, record.as_mut(), &mut keep)?;
            }
            // Only builds with all carriers make these.
            Kind::Message(_) | Kind::Template(_) => {}
            Kind::Cells(carrier) => {
                let unwrapped = if MORE { unwrap_message(input) } else { None };
                let finish = self.format.setting("finish").unwrap_or_default();
                let mut all = carrier.read(unwrapped.as_deref().unwrap_or(input))?;
                let (places, changed) = if old { recode::cells(&mut all) } else { Default::default() };
                said = places;
                let changed = changed.into_iter().chain(std::iter::repeat(Vec::new()));
                for (mut cells, changed) in all.into_iter().zip(changed) {
                    let changed: Vec<_> =
                        changed.iter().filter_map(|n| Some(cells.cells.get(*n)?.at.clone())).collect();
                    let mut record = fresh();
                    note_fallbacks(self.format, &mut cells);
                    finish::before(finish, &mut cells);
                    self.mapping.fill(&cells, record.as_mut());
                    finish::after(finish, &cells, record.as_mut(), on);
                    for slot in changed.iter().filter_map(|at| self.mapping.slot_at(at)) {
                        record.kept_mut().assume(slot, Code::of("encoding"));
                    }
                    records.push(record);
                }
            }
        }
        if let Some(note) = self.format.setting("tells").and_then(Code::parse) {
            records.iter_mut().for_each(|record| record.kept_mut().flaw(None, note));
        }
        // The standard's own format says what it says as long as it is UTF-8.
        if let (true, Kind::Canonical { .. }, Some(first)) = (bytes && MORE, &self.carrier, records.first()) {
            let recoder = Recoder::of(&records, bytes);
            said = recoder.said(first.as_ref());
            if !recoder.is_idle() {
                records.iter_mut().for_each(|record| recoder.read(record.as_mut()));
            }
        }
        match records.len() {
            0 => Err(FormatError::Empty),
            n if n > MAX_RECORDS => {
                Err(FormatError::Limit { limit: "records of a document", most: MAX_RECORDS })
            }
            _ => Ok((records, said)),
        }
    }

    /// Writes records as one document.
    ///
    /// # Errors
    /// When the format can not carry them.
    pub fn write(&self, records: &[&dyn AnyRecord], edition: &str) -> Result<Vec<u8>, FormatError> {
        self.write_as(records, edition, Variant::default())
    }

    /// The same in a variant of a template; other formats have only one way.
    ///
    /// # Errors
    /// When the format can not carry them.
    pub fn write_as(
        &self,
        records: &[&dyn AnyRecord],
        edition: &str,
        variant: Variant,
    ) -> Result<Vec<u8>, FormatError> {
        if records.len() > 1 && !self.format.many {
            return Err(FormatError::CannotCarry { what: "more than one record" });
        }
        match &self.carrier {
            Kind::Canonical { lines } => {
                let mut out = String::new();
                for record in records {
                    write_canonical(*record, edition, &mut out);
                    if *lines {
                        out.push('\n');
                    }
                }
                Ok(out.into_bytes())
            }
            Kind::Message(message) if MORE => Ok(message.write(records, &self.mapping)),
            Kind::Template(template) if MORE => {
                let all: Vec<_> = records.iter().map(|r| self.mapping.cells(*r)).collect();
                template.write(&all, variant)
            }
            Kind::Message(_) | Kind::Template(_) => {
                Err(FormatError::CannotCarry { what: "records in this build" })
            }
            Kind::Cells(carrier) => {
                let finish = self.format.setting("finish").unwrap_or_default();
                let all: Vec<_> = records
                    .iter()
                    .map(|record| {
                        let mut cells = self.mapping.cells(*record);
                        finish::write(finish, *record, &mut cells);
                        cells
                    })
                    .collect();
                carrier.write(&all)
            }
        }
    }
}

/// Notes the texts that a source writes where it has nothing; they stay as they are.
fn note_fallbacks(format: &Format, cells: &mut super::Cells) {
    let Some(fallback) = format.setting("fallback") else { return };
    let places: Vec<_> = cells.cells.iter().filter(|c| c.raw == fallback).map(|c| c.at.clone()).collect();
    places.into_iter().for_each(|at| cells.flaw(at, Code::of("msg-fallback")));
}

/// The XML carrier of a format: names and namespaces from its settings, the order of elements from its table.
fn xml(format: &Format, mapping: &Mapping) -> Xml {
    let namespaces: Vec<carriers::Namespace> = format
        .setting("namespaces")
        .unwrap_or_default()
        .split_whitespace()
        .filter_map(|n| n.split_once('='))
        .map(|(prefix, uri)| carriers::Namespace { prefix: prefix.to_owned(), uri: uri.to_owned() })
        .collect();
    let named = |prefix: &str| namespaces.iter().find(|n| n.prefix == prefix).cloned();
    let wrap = format.setting("wrap").unwrap_or_default();
    let wrappers = wrap.split('/').filter(|n| !n.is_empty()).map(|name| {
        let (prefix, name) = name.split_once(':').unwrap_or(("", name));
        carriers::Wrapper { name: name.to_owned(), namespace: named(prefix) }
    });
    let always = format.setting("always").is_some();
    let first = format.setting("first").unwrap_or_default().split_whitespace();
    let first = first.map(|path| carriers::Element { path: path.to_owned(), always: true });
    let mut order: Vec<carriers::Element> = first.collect();
    for path in mapping.places() {
        if !order.iter().any(|e| e.path == path) {
            order.push(carriers::Element { path: path.to_owned(), always });
        }
    }
    Xml {
        record: format.setting("record").unwrap_or_default().to_owned(),
        namespace: named(format.setting("prefix").unwrap_or_default()),
        wrappers: wrappers.collect(),
        order,
    }
}

/// Reads one line of canonical JSON; a line that is no record becomes an empty record with a flaw.
pub fn read_line(reader: &mut Reader<'_>, line: &str, record: &mut dyn AnyRecord) {
    match reader.read(line, record) {
        Ok(()) => restore(record),
        Err(error) => {
            record.clear();
            let what = match error {
                FormatError::Limit { .. } => BROKEN_LIMIT,
                _ => BROKEN_RECORD,
            };
            record.kept_mut().flaw(None, what);
        }
    }
}

/// Flaw of a record that could not be taken apart.
pub const BROKEN_RECORD: crate::values::Code = crate::values::Code::of("broken-record");
/// Flaw of a record over a limit.
pub const BROKEN_LIMIT: crate::values::Code = crate::values::Code::of("over-limit");

/// The parts of a canonical document: one object, or an array of objects.
fn documents(text: &str) -> Result<Vec<&str>, FormatError> {
    let mut cursor = Cursor::new(text);
    if cursor.peek_solid() != Some(b'[') {
        return Ok(vec![text]);
    }
    let _ = cursor.take(b'[');
    let mut parts = Vec::new();
    let mut more = !cursor.take(b']');
    while more {
        parts.push(cursor.value()?);
        more = cursor.more(b']')?;
    }
    cursor.end()?;
    Ok(parts)
}

/// Gateways wrap a message as a text in JSON: `{"message":"<…>"}`.
fn unwrap_message(input: &[u8]) -> Option<Vec<u8>> {
    let start = input.iter().position(|b| !b.is_ascii_whitespace())?;
    if input.get(start) != Some(&b'{') {
        return None;
    }
    let tree = Tree::read(utf8(input).ok()?).ok()?;
    let message = tree.get("message").or_else(|| tree.get("Message"))?.text()?;
    message.trim_start().starts_with(['<', '{']).then(|| message.as_bytes().to_vec())
}

/// Moves what canonical JSON carries besides the fields from the remainder back to its own place.
pub(crate) fn restore(record: &mut dyn AnyRecord) {
    super::kept_json::restore(record);
}
