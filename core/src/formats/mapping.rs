//! Mapping tables at work: rows of spec/ resolved into slots and codecs, cells put into records and taken out again.

use super::codec::{Codec, Decoded};
use super::json::Shape;
use super::table::{Format, Row};
use super::{Cells, FormatError};
use crate::records::{AnyRecord, Dictionary, Slot, Source};
use crate::values::Code;

/// A mapping row is not usable. It names the row's own words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MappingError {
    /// The slot is no field of the record.
    #[error("no field {0}")]
    NoField(String),
    /// The codec is unknown.
    #[error("no codec {0}")]
    NoCodec(String),
}

/// One place of a format tied to one field.
#[derive(Clone, Debug)]
pub struct Bind {
    slot: Slot,
    codec: Codec,
    assume: Option<Code>,
    listed: bool,
}

impl Bind {
    /// Resolves a row.
    ///
    /// # Errors
    /// When it names an unknown field or codec.
    pub fn new(dictionary: &Dictionary, row: &Row) -> Result<Bind, MappingError> {
        let slot = dictionary.slot(row.slot).ok_or_else(|| MappingError::NoField(row.slot.to_owned()))?;
        Ok(Bind {
            slot,
            codec: Codec::named(row.codec).ok_or_else(|| MappingError::NoCodec(row.codec.to_owned()))?,
            assume: Code::parse(row.assume),
            listed: slot.item(0).is_some(),
        })
    }

    /// For the same text in both.
    pub fn same(slot: Slot) -> Bind {
        Bind { slot, codec: Codec::Same, assume: None, listed: slot.item(0).is_some() }
    }

    /// The slot in these items.
    pub(crate) fn slot_in(&self, items: [usize; 2]) -> Slot {
        if self.slot.item(0).is_none() {
            return self.slot;
        }
        let [outer, inner] = items;
        // An item number that the table fixed (`documents[1]`) counts from there.
        let outer = outer + self.slot.item(0).unwrap_or(0);
        self.slot.with_item(0, outer).with_item(1, inner)
    }

    /// Whether this is the same text for a field that no other place feeds: then a value is set without more ado.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.codec, Codec::Same) && self.assume.is_none()
    }

    /// Says that no list lies on the way to it in the document, so that the items of its field are those of the table.
    pub(crate) fn fix_items(&mut self) {
        self.listed = false;
    }

    /// Puts a text into an empty field.
    #[inline]
    pub(crate) fn set(&self, record: &mut dyn AnyRecord, raw: &str, items: [usize; 2]) {
        if self.listed {
            self.slot_in(items).set(record, raw);
        } else {
            self.slot.set(record, raw);
        }
    }

    /// The field it feeds.
    pub(crate) fn field(&self) -> usize {
        self.slot.field()
    }

    /// Puts a cell's text into its field. What can not be read is kept raw; what contradicts an earlier cell for the same
    /// field goes to the remainder under `place`.
    #[inline]
    pub(crate) fn put(
        &self,
        record: &mut dyn AnyRecord,
        raw: &str,
        items: [usize; 2],
        buffer: &mut String,
        place: &dyn Fn() -> String,
    ) -> bool {
        if raw.is_empty() {
            return true;
        }
        let slot = self.slot_in(items);
        let text = match self.codec.read(raw, buffer) {
            Decoded::Text(text) => text,
            Decoded::Nothing => return true,
            Decoded::Other => return false,
            Decoded::Unreadable => {
                // Another row for the same field may have understood it, or said already that it can not.
                if !slot.is_filled(record) && record.kept().unread_at(slot) != Some(raw) {
                    record.kept_mut().unread(slot, raw);
                }
                return true;
            }
        };
        let taken = match slot.get_mut(record) {
            Some(leaf) if leaf.is_empty() => leaf.set(text).is_ok(),
            Some(leaf) => {
                let filled = {
                    let mut text = String::new();
                    leaf.write(&mut text);
                    text
                };
                if self.codec.refines(&filled, text) {
                    leaf.set(text).is_ok()
                } else {
                    if !self.codec.agrees(&filled, text) {
                        record.kept_mut().extra(place(), raw);
                    }
                    return true;
                }
            }
            None => false,
        };
        if !taken {
            record.kept_mut().unread(slot, raw);
            return true;
        }
        if record.kept().unread_at(slot) == Some(raw) {
            record.kept_mut().take_unread(slot);
        }
        if let Some(how) = self.assume {
            record.kept_mut().assume(slot, how);
        }
        true
    }
}

/// A row resolved for cells.
struct Line {
    at: &'static str,
    bind: Bind,
}

/// A format's table, resolved.
pub struct Mapping {
    format: &'static Format,
    lines: Vec<Line>,
    constants: Vec<(&'static str, Bind)>,
}

impl Mapping {
    /// Resolves the table of a format.
    ///
    /// # Errors
    /// When a row names an unknown field or codec.
    pub fn new(format: &'static Format, dictionary: &Dictionary) -> Result<Mapping, MappingError> {
        let mut mapping = Mapping { format, lines: Vec::new(), constants: Vec::new() };
        for row in format.rows {
            let bind = Bind::new(dictionary, row)?;
            match row.at.strip_prefix('=') {
                Some(text) => mapping.constants.push((text, bind)),
                None => mapping.lines.push(Line { at: row.at, bind }),
            }
        }
        Ok(mapping)
    }

    /// The format.
    pub fn format(&self) -> &'static Format {
        self.format
    }

    /// Puts cells into an empty record.
    pub fn fill(&self, cells: &Cells, record: &mut dyn AnyRecord) {
        let mut buffer = String::new();
        // Formats whose places are positions keep empty ones too, so that their number survives.
        let keeps_empty = self.format.setting("positions").is_some();
        for cell in &cells.cells {
            let mut known = false;
            for line in self.lines.iter().filter(|l| l.at == cell.at) {
                known |=
                    line.bind.put(record, &cell.raw, [0; 2], &mut buffer, &|| cell.at.clone().into_owned());
            }
            if !known && (keeps_empty || !cell.raw.is_empty()) {
                record.kept_mut().extra(cell.at.clone(), cell.raw.as_str());
            }
        }
        for (text, bind) in &self.constants {
            // `text@place` is put only when that place has a text.
            let (text, place) = text.split_once('@').unwrap_or((text, ""));
            let wanted = place.is_empty() || cells.get(place).is_some_and(|t| !t.is_empty());
            if wanted && !bind.slot.is_filled(record) {
                bind.put(record, text, [0; 2], &mut buffer, &String::new);
            }
        }
        for flaw in &cells.flaws {
            let slot = self.lines.iter().find(|l| l.at == flaw.at).map(|l| l.bind.slot);
            record.kept_mut().flaw(slot, flaw.what);
        }
        self.sign(record);
    }

    /// The field at a place of the format.
    pub(super) fn slot_at(&self, at: &str) -> Option<crate::records::Slot> {
        self.lines.iter().find(|l| l.at == at).map(|l| l.bind.slot)
    }

    /// States where the record came from.
    pub fn sign(&self, record: &mut dyn AnyRecord) {
        let from = Code::parse(self.format.id).unwrap_or(Code::NONE);
        record.kept_mut().state_source(Source { slot: None, from, assurance: self.format.assurance });
    }

    /// Takes a record apart into this format's cells, in the order of the table. What it does not understand of its own
    /// earlier reading it gives back unchanged.
    pub fn cells(&self, record: &dyn AnyRecord) -> Cells {
        let mut cells = Cells::default();
        for line in &self.lines {
            if cells.get(line.at).is_some_and(|t| !t.is_empty()) {
                continue;
            }
            let mut text = String::new();
            let slot = line.bind.slot;
            if slot.is_filled(record) {
                let canonical = slot.text(record);
                if !line.bind.codec.write(&canonical, &mut text) {
                    text.clear();
                }
            } else if let Some(raw) = record.kept().unread_at(slot) {
                text.push_str(raw);
            }
            match cells.cells.iter_mut().find(|c| c.at == line.at) {
                Some(cell) => cell.raw = text,
                None => cells.push(line.at, text),
            }
        }
        if self.is_own(record) {
            for extra in record.kept().remainder() {
                if cells.get(&extra.at).is_none() {
                    cells.push(extra.at.clone(), extra.raw.as_str());
                }
            }
        }
        cells
    }

    /// The places of the format, in the order of the table.
    pub fn places(&self) -> impl Iterator<Item = &'static str> {
        self.lines.iter().map(|l| l.at)
    }

    /// Whether the record was read from this very format.
    pub fn is_own(&self, record: &dyn AnyRecord) -> bool {
        let whole = record.kept().sources().first().filter(|s| s.slot.is_none());
        whole.is_some_and(|s| s.from.text().as_str() == self.format.id)
    }

    /// The table as a JSON shape, for the fast reader.
    pub fn shape(&self) -> Shape {
        let mut shape = Shape::default();
        for line in &self.lines {
            shape.add(line.at, line.bind.clone());
        }
        shape
    }
}

/// The JSON shape of a record's own fields: canonical JSON.
pub fn canonical_shape(dictionary: &Dictionary, rename: &dyn Fn(&str) -> Option<String>) -> Shape {
    let mut shape = Shape::default();
    shape.pass("record");
    shape.pass("edition");
    for field in dictionary.fields() {
        if let Some(path) = rename(&field.path) {
            let bind = Bind::same(field.slot());
            shape.add(&path.replace('.', "/"), bind);
        }
    }
    shape
}

/// UTF-8 or an error that says where it is not.
pub fn utf8(input: &[u8]) -> Result<&str, FormatError> {
    match simdutf8::basic::from_utf8(input) {
        Ok(text) => Ok(text),
        Err(_) => match std::str::from_utf8(input) {
            Ok(text) => Ok(text),
            Err(e) => Err(FormatError::NotUtf8 { at: e.valid_up_to() }),
        },
    }
}
