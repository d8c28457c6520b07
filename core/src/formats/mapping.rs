//! Mapping tables at work: rows of spec/ resolved into slots and codecs, cells put into records and taken out again.

use super::codec::{Codec, Decoded};
use super::json::Shape;
use super::table::{Format, Row};
use super::{Cells, FormatError};
use crate::records::{AnyRecord, Dictionary, Field, Kind, Slot, Source, Steps};
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
    /// What the field holds.
    kind: Kind,
    way: Way,
}

/// Which way a row works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Way {
    /// Both.
    #[default]
    Both,
    /// `in:CODEC`: only read; another place is written.
    In,
    /// `out:CODEC`: only written, when the places before it have nothing.
    Out,
    /// `lone:CODEC`: read as any, written only when the code beside it is not there.
    Lone,
}

impl Bind {
    /// Resolves a row.
    ///
    /// # Errors
    /// When it names an unknown field or codec.
    pub fn new(dictionary: &Dictionary, row: &Row) -> Result<Bind, MappingError> {
        let slot = dictionary.slot(row.slot).ok_or_else(|| MappingError::NoField(row.slot.to_owned()))?;
        let (way, word) = match row.codec.split_once(':') {
            Some(("in", word)) => (Way::In, word),
            Some(("out", word)) => (Way::Out, word),
            Some(("lone", word)) => (Way::Lone, word),
            _ => (Way::Both, row.codec),
        };
        Ok(Bind {
            slot,
            codec: Codec::named(word).ok_or_else(|| MappingError::NoCodec(row.codec.to_owned()))?,
            assume: Code::parse(row.assume),
            listed: slot.item(0).is_some(),
            kind: dictionary.field(slot).map_or(Kind::Text, |f| f.kind),
            way,
        })
    }

    /// For the same text in both.
    pub fn same(field: &Field) -> Bind {
        let slot = field.slot();
        let (listed, kind) = (slot.item(0).is_some(), field.kind);
        Bind { slot, codec: Codec::Same, assume: None, listed, kind, way: Way::Both }
    }

    /// The slot in these items.
    pub(crate) fn slot_in(&self, items: [usize; 2]) -> Slot {
        if self.slot.item(0).is_none() {
            return self.slot;
        }
        let [outer, inner] = items;
        // An item number that the table fixed (`documents[1]`) counts from there.
        let from = |level| self.slot.item(level).unwrap_or(0);
        self.slot.with_item(0, outer + from(0)).with_item(1, inner + from(1))
    }

    /// Whether this is the same text for a field that no other place feeds: then a value is set without more ado.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.codec, Codec::Same) && self.assume.is_none() && self.way != Way::Out
    }

    /// What becomes of codes in the document that are short, when this sets a code of ours for each of theirs without more ado.
    pub(crate) fn short_codes(&self) -> Option<Vec<(Code, Code)>> {
        let Codec::Map(map) = self.codec else { return None };
        if !self.is_code() || self.assume.is_some() || self.way == Way::Out {
            return None;
        }
        let pair = |(theirs, _): &(&str, Code)| {
            Some((Code::parse(theirs)?, map.ours(theirs).filter(|ours| !ours.is_none())?))
        };
        Some(map.pairs.iter().filter_map(pair).collect())
    }

    /// The way to its field in the items of the table, and where in it the items of the document count.
    pub(crate) fn steps(&self) -> (Steps, [u8; 2]) {
        let items = if self.listed { self.slot.items_in_steps() } else { [Steps::NO_ITEM; 2] };
        (self.slot.steps(), items)
    }

    /// The slot that a value in these items of the document goes to.
    pub(crate) fn slot_of(&self, items: [usize; 2]) -> Slot {
        if self.listed { self.slot_in(items) } else { self.slot }
    }

    /// Says that no list lies on the way to it in the document, so that the items of its field are those of the table.
    pub(crate) fn fix_items(&mut self) {
        self.listed = false;
    }

    /// Puts a text into an empty field.
    #[inline]
    pub(crate) fn set(&self, record: &mut dyn AnyRecord, raw: &str, items: [usize; 2]) {
        self.slot_of(items).set(record, raw);
    }

    /// Whether its field holds a code.
    pub(crate) fn is_code(&self) -> bool {
        self.kind == Kind::Code
    }

    /// How long most values of its field are, when none of them holds anything that JSON escapes; else 0.
    pub(crate) fn usual_length(&self) -> u8 {
        match self.kind {
            Kind::OldIdNumber => 9,
            Kind::Date | Kind::Expiry | Kind::Phone | Kind::TaxCode | Kind::SocialInsuranceNo => 10,
            Kind::PersonalId | Kind::DocumentNo => 12,
            Kind::HealthCardNo => 15,
            Kind::Timestamp => 20,
            Kind::Text | Kind::Code | Kind::Email => 0,
        }
    }

    /// Puts a code into an empty field.
    #[inline]
    pub(crate) fn set_code(&self, record: &mut dyn AnyRecord, code: Code, items: [usize; 2]) {
        self.slot_of(items).set_code(record, code);
    }

    /// The slot of the row itself.
    pub(crate) fn slot(&self) -> Slot {
        self.slot
    }

    /// How the texts correspond.
    pub(crate) fn codec(&self) -> Codec {
        self.codec
    }

    /// The list of the field's values.
    pub(crate) fn list(&self, dictionary: &Dictionary) -> Option<&'static str> {
        let about = crate::records::dictionary::record(dictionary.record())?;
        let path = &dictionary.field(self.slot)?.path;
        about.field(path).map(|f| f.list).filter(|l| !l.is_empty())
    }

    /// The field it feeds.
    pub(crate) fn field(&self) -> usize {
        self.slot.field()
    }

    /// Whether this is the place of a whole date, of which the field has less.
    fn keeps_day_apart(&self, record: &dyn AnyRecord) -> bool {
        matches!(self.codec, Codec::WholeDate(_)) && self.slot.is_filled(record)
    }

    /// Puts a cell's text into its field, and says whether it has a place now. What can not be read is kept raw, unless another
    /// cell filled the field; what contradicts an earlier cell for the same field goes to the remainder under `place`.
    #[inline]
    pub(crate) fn put(
        &self,
        record: &mut dyn AnyRecord,
        raw: &str,
        items: [usize; 2],
        buffer: &mut String,
        place: &dyn Fn() -> String,
    ) -> bool {
        if raw.is_empty() || self.way == Way::Out {
            return raw.is_empty();
        }
        let slot = self.slot_in(items);
        let text = match self.codec.read(raw, buffer) {
            Decoded::Text(text) => text,
            Decoded::Nothing => return true,
            Decoded::Other => return false,
            Decoded::Unreadable => {
                // Another row for the same place may have understood it, or said already that it can not.
                if slot.is_filled(record) {
                    return false;
                }
                if record.kept().unread_at(slot) != Some(raw) {
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

/// What stands for the field of a place that no field takes: it is written empty, or as it came.
pub const NO_FIELD: &str = "-";

/// A row resolved for cells.
struct Line {
    at: &'static str,
    bind: Bind,
    /// The list that the format's codes are of. A code of another list is not written: the numbers collide.
    list: Option<(Slot, &'static str)>,
    /// The field that makes this one needless to write.
    unless: Option<Slot>,
    /// The kind of the number, where the place takes old identity cards only and tells their kind by the length.
    number_of: Option<Slot>,
}

impl Line {
    /// Whether the record's value is one to write here: not of another list than the format's, not said elsewhere already.
    fn speaks_of(&self, record: &dyn AnyRecord) -> bool {
        self.bind.way != Way::In
            && self.unless.is_none_or(|code| !code.is_filled(record))
            && self.is_of_list(record)
            && self.is_of_kind(record)
    }

    /// A number of another kind, such as a cancelled personal id, would be read back as an identity card.
    fn is_of_kind(&self, record: &dyn AnyRecord) -> bool {
        let told = |kind: Slot| {
            let (number, mut buffer) = (self.bind.slot.text(record), String::new());
            Codec::KindOfNumber.read(&number, &mut buffer) == Decoded::Text(&kind.text(record))
        };
        self.number_of.is_none_or(|kind| !kind.is_filled(record) || told(kind))
    }

    /// Whether a text at this place is meant for the field and can not be read: a label, too, that no field beside it took.
    fn can_not_read(&self, raw: &str, buffer: &mut String) -> bool {
        let label = matches!(self.bind.codec, Codec::Label(_));
        self.bind.way != Way::Out && (label || self.bind.codec.read(raw, buffer) == Decoded::Unreadable)
    }

    fn is_of_list(&self, record: &dyn AnyRecord) -> bool {
        self.list.is_none_or(|(system, name)| !system.is_filled(record) || system.text(record) == name)
    }
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
        for row in format.rows.iter().filter(|r| r.slot != NO_FIELD) {
            let bind = Bind::new(dictionary, row)?;
            match row.at.strip_prefix('=') {
                Some(text) => mapping.constants.push((text, bind)),
                None => {
                    let sibling = |slot| Some(format!("{}.code", dictionary.path(slot).rsplit_once('.')?.0));
                    let code = || dictionary.slot(&sibling(bind.slot)?);
                    let unless = if bind.way == Way::Lone { code() } else { None };
                    let list = match bind.codec {
                        Codec::MapFrom(map) => {
                            map.name.split_once('/').zip(mapping.system_of(dictionary, &bind))
                        }
                        _ => None,
                    };
                    let list = list.map(|((_, system), slot)| (slot, system));
                    mapping.lines.push(Line { at: row.at, bind, list, unless, number_of: None });
                }
            }
        }
        let kind = |l: &Line| matches!(l.bind.codec, Codec::KindOfNumber).then_some((l.at, l.bind.slot));
        for (place, kind) in mapping.lines.iter().filter_map(kind).collect::<Vec<_>>() {
            for line in mapping.lines.iter_mut().filter(|l| l.at == place && l.bind.slot != kind) {
                line.number_of = Some(kind);
            }
        }
        for (text, bind) in &mapping.constants {
            let Some((list, place)) = text.split_once('@') else { continue };
            let path = dictionary.path(bind.slot);
            let Some(code) = path.strip_suffix("system").map(|group| format!("{group}code")) else {
                continue;
            };
            for line in mapping.lines.iter_mut().filter(|l| l.at == place) {
                if line.list.is_none() && dictionary.path(line.bind.slot) == code {
                    line.list = Some((bind.slot, list));
                }
            }
        }
        Ok(mapping)
    }

    /// The field that says which list the code of a row is of.
    fn system_of(&self, dictionary: &Dictionary, bind: &Bind) -> Option<Slot> {
        let path = dictionary.path(bind.slot);
        dictionary.slot(&format!("{}system", path.strip_suffix("code")?))
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
            if known || !keeps_empty && cell.raw.is_empty() {
                continue;
            }
            // The year that came first fills the field; a day that is none is said all the same.
            let mut here = self.lines.iter().filter(|l| l.at == cell.at);
            match here.find(|l| l.can_not_read(&cell.raw, &mut buffer)) {
                Some(line) => record.kept_mut().unread(line.bind.slot, &cell.raw),
                None => record.kept_mut().extra(cell.at.clone(), cell.raw.as_str()),
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

    /// Puts in what the table says of every record, behind a reader that sets slots itself.
    pub(super) fn complete(&self, record: &mut dyn AnyRecord) {
        let mut buffer = String::new();
        for (text, bind) in &self.constants {
            let (text, place) = text.split_once('@').unwrap_or((text, ""));
            // `text@place`: only where a field of that place has a value.
            let wanted =
                place.is_empty() || self.lines.iter().any(|l| l.at == place && l.bind.slot.is_filled(record));
            if wanted && !bind.slot.is_filled(record) {
                bind.put(record, text, [0; 2], &mut buffer, &String::new);
            }
        }
        self.sign(record);
    }

    /// The rows of the table that are places, in its order.
    pub(super) fn binds(&self) -> impl Iterator<Item = (&'static str, &Bind)> {
        self.lines.iter().map(|l| (l.at, &l.bind))
    }

    /// Appends what a line writes for an item of a record's outermost list.
    pub(super) fn text(&self, line: usize, record: &dyn AnyRecord, item: usize, out: &mut String) {
        let Some(line) = self.lines.get(line) else { return };
        let slot = if line.bind.listed { line.bind.slot_in([item, 0]) } else { line.bind.slot };
        let Some(leaf) = slot.get(record).filter(|leaf| !leaf.is_empty() && line.speaks_of(record)) else {
            if line.bind.way != Way::In {
                out.push_str(record.kept().unread_at(slot).unwrap_or_default());
            }
            return;
        };
        if let Codec::Same = line.bind.codec {
            return leaf.write(out);
        }
        let mut canonical = String::new();
        leaf.write(&mut canonical);
        let start = out.len();
        if !line.bind.codec.write(&canonical, out) {
            out.truncate(start);
        }
    }

    /// How many items the outermost list of a line's field has.
    pub(super) fn items(&self, line: usize, record: &dyn AnyRecord) -> usize {
        self.lines.get(line).map_or(0, |l| l.bind.slot.outer_items(record))
    }

    /// The field at a place of the format.
    pub(super) fn slot_at(&self, at: &str) -> Option<crate::records::Slot> {
        self.lines.iter().find(|l| l.at == at).map(|l| l.bind.slot)
    }

    /// States where the record came from.
    pub fn sign(&self, record: &mut dyn AnyRecord) {
        let Format { source: from, assurance, .. } = *self.format;
        record.kept_mut().state_source(Source { slot: None, from, assurance });
    }

    /// Takes a record apart into this format's cells, in the order of the table. What it does not understand of its own
    /// earlier reading it gives back unchanged.
    pub fn cells(&self, record: &dyn AnyRecord) -> Cells {
        let mut cells = Cells::default();
        // Where others read what they define themselves, a text that is no value would spoil the document.
        let strict = self.format.setting("strict").is_some();
        for line in &self.lines {
            if cells.get(line.at).is_some_and(|t| !t.is_empty()) {
                continue;
            }
            let mut text = String::new();
            let slot = line.bind.slot;
            if slot.is_filled(record) && line.speaks_of(record) {
                let canonical = slot.text(record);
                if !line.bind.codec.write(&canonical, &mut text) {
                    text.clear();
                    // What came for this place and could not be read stands beside what another place said.
                    if !strict && let Some(raw) = record.kept().unread_at(slot) {
                        text.push_str(raw);
                    }
                }
            } else if line.bind.way != Way::In
                && !strict
                && let Some(raw) = record.kept().unread_at(slot)
            {
                text.push_str(raw);
            }
            match cells.cells.iter_mut().find(|c| c.at == line.at) {
                Some(cell) => cell.raw = text,
                None => cells.push(line.at, text),
            }
        }
        if self.is_own(record) {
            for extra in record.kept().remainder() {
                // A day that contradicts the year would come first when it is read again, and the year would give way.
                if self.lines.iter().any(|l| l.at == extra.at && l.bind.keeps_day_apart(record)) {
                    continue;
                }
                match cells.cells.iter_mut().find(|c| c.at == extra.at) {
                    // Words that stood for nothing stand there again.
                    Some(cell) if cell.raw.is_empty() => cell.raw.clone_from(&extra.raw),
                    Some(_) => {}
                    None => cells.push(extra.at.clone(), extra.raw.as_str()),
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
        whole.is_some_and(|s| s.from == self.format.source)
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
    shape.names_type("record", dictionary.record());
    shape.pass("edition");
    for field in dictionary.fields() {
        if let Some(path) = rename(&field.path) {
            let bind = Bind::same(field);
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
