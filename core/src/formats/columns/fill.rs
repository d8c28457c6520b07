//! Rows into records, by the decision for their table.

use super::coded::{Found, Lookup};
use super::content::serial;
use super::decision::Decision;
use super::flaws::{NUL, OVER_LIMIT, ROW_WIDTH};
use super::join::Join;
use super::{Grid, MAX_CELL};
use crate::formats::table::{Format, format};
use crate::records::{AnyRecord, Dictionary, Kind, Slot, Source};
use crate::text::encodings::{Encoding, Verdict};
use crate::values::{Code, Date, Hints, Outcome, RepairSet, normalize, repair_leading_zero};
use std::borrow::Cow;
use std::ops::Range;

/// The decision for one table: what each column is and how it is read.
#[derive(Clone, Debug)]
pub struct Columns {
    actions: Vec<Action>,
    joins: Vec<Join>,
    /// Places for cells that wait to be joined.
    parts: usize,
    decisions: Vec<Decision>,
    header: bool,
    left_out: LeftOut,
    zeros: bool,
    ragged: bool,
    source: Option<Source>,
    fields: &'static Dictionary,
    hints: Hints,
}

/// What of a table is no record and was left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Rows of a title above the header.
    pub title_rows: usize,
    /// Sheets of the workbook beside the one that was read.
    pub sheets: usize,
}

/// What is done with the cells of one column.
#[derive(Clone, Debug)]
pub(super) struct Action {
    /// The name under which cells go to the remainder.
    name: String,
    pub(super) put: Put,
    pub(super) hints: Hints,
    /// Numbers of five digits are days that a spreadsheet counts.
    pub(super) serial: bool,
    pub(super) encoding: Option<Verdict>,
    /// A code that every filled cell of the column brings with it.
    pub(super) also: Option<(Slot, &'static str)>,
}

#[derive(Clone, Debug)]
pub(super) enum Put {
    Skip,
    Rest,
    Unread(Slot),
    Leaf(Slot, Kind),
    /// With the table of its words; `true` says that codes stand for themselves.
    Coded(Slot, Lookup, bool),
    Group {
        system: Slot,
        code: Slot,
        name: Slot,
        lookup: Lookup,
    },
    Number {
        personal: Option<Slot>,
        old: Slot,
        kind: Option<Slot>,
    },
    /// Waits at this place; its cell goes to the field, or to the remainder.
    Part(usize, Option<Slot>),
}

impl Action {
    pub(super) fn rest(name: String, encoding: Option<Verdict>) -> Action {
        Action { name, put: Put::Rest, hints: Hints::default(), serial: false, encoding, also: None }
    }

    /// Takes texts as they are.
    pub(super) fn plain(&mut self) {
        self.encoding = None;
    }
}

impl Columns {
    pub(super) fn empty(header: bool, on: Date, fields: &'static Dictionary) -> Columns {
        let made = Columns {
            actions: Vec::new(),
            joins: Vec::new(),
            parts: 0,
            decisions: Vec::new(),
            header,
            left_out: LeftOut::default(),
            zeros: false,
            ragged: false,
            source: None,
            fields,
            hints: Hints { on, ..Hints::default() },
        };
        match format("csv") {
            Some(csv) => made.with_format(csv),
            None => made,
        }
    }

    pub(super) fn push(&mut self, mut action: Action, decision: Decision) {
        action.hints.on = self.hints.on;
        self.actions.push(action);
        self.decisions.push(decision);
    }

    /// The place of a part of a joined value.
    pub(super) fn join(&mut self, mut join: Join, part: usize) -> usize {
        if let Some(known) = self.joins.iter().find(|j| j.slot == join.slot) {
            return known.start + part;
        }
        join.start = self.parts;
        self.parts += join.len;
        let at = join.start + part;
        self.joins.push(join);
        at
    }

    /// What was decided, column by column.
    pub fn decisions(&self) -> &[Decision] {
        &self.decisions
    }

    #[cfg(feature = "quick")]
    pub(super) fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// Whether the table has a header; without one its first row is data.
    pub fn has_header(&self) -> bool {
        self.header
    }

    /// What of the table is no record and was left out.
    pub fn left_out(&self) -> LeftOut {
        self.left_out
    }

    /// Notes what was left out.
    #[must_use]
    pub(crate) fn leaving_out(mut self, left_out: LeftOut) -> Columns {
        self.left_out = left_out;
        self
    }

    /// How many columns there are.
    pub fn len(&self) -> usize {
        self.actions.len()
    }

    /// Whether there is no column at all.
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty()
    }

    /// The fields of the record that the columns fill.
    pub fn fields(&self) -> &'static Dictionary {
        self.fields
    }

    /// Puts back leading zeros that a spreadsheet dropped, where the result is plausible: a guess, marked in each record.
    #[must_use]
    pub fn with_zero_repair(mut self, wanted: bool) -> Columns {
        self.zeros = wanted;
        self
    }

    /// Rows may end before the last column without a flaw, as those of spreadsheets do.
    #[must_use]
    pub fn with_short_rows(mut self) -> Columns {
        self.ragged = true;
        self
    }

    /// The format that records state as their source; `csv` unless said otherwise.
    #[must_use]
    pub fn with_format(mut self, format: &Format) -> Columns {
        self.source = Some(Source { slot: None, from: format.source, assurance: format.assurance });
        self
    }

    /// Puts the cells of one row into an empty record.
    ///
    /// A cell in canonical form is only set. Any other is normalised in the notation of its column; what that did is in the
    /// record's assumptions. What can not be read is kept raw, and cells without a field go to the remainder. A row whose
    /// width is not that of the table gets the flaw `row-width`; cells too many go to the remainder as `#N`.
    pub fn fill<'c>(&self, cells: impl Iterator<Item = &'c str>, record: &mut dyn AnyRecord) {
        let mut parts: Vec<Cow<'c, str>> = vec![Cow::Borrowed(""); self.parts];
        let mut actions = self.actions.iter();
        let mut count = 0usize;
        for raw in cells {
            count += 1;
            match actions.next() {
                _ if raw.is_empty() => {}
                Some(action) => self.put(action, raw, record, &mut parts),
                None => record.kept_mut().extra(format!("#{count}"), raw),
            }
        }
        let width = self.actions.len();
        if count > width || count < width && !self.ragged {
            record.kept_mut().flaw(None, ROW_WIDTH);
        }
        self.finish(&parts, record);
    }

    /// Puts rows of a table that lies column by column into as many empty records: column after column, which is quicker than
    /// row after row and comes to the same.
    pub fn fill_rows<'c>(&self, grid: &'c dyn Grid, rows: Range<usize>, records: &mut [Box<dyn AnyRecord>]) {
        let start = rows.start;
        let mut parts: Vec<Cow<'c, str>> = vec![Cow::Borrowed(""); self.parts * rows.len()];
        let place = |row: usize| row * self.parts..(row + 1) * self.parts;
        for (column, action) in self.actions.iter().enumerate() {
            if matches!(action.put, Put::Skip) {
                continue;
            }
            grid.each(column, rows.clone(), &mut |row, raw| {
                let Some(row) = row.checked_sub(start) else { return };
                if let Some(record) = records.get_mut(row) {
                    self.cell(action, raw, record.as_mut(), parts.get_mut(place(row)).unwrap_or_default());
                }
            });
        }
        for (n, record) in records.iter_mut().enumerate().take(rows.len()) {
            self.finish(parts.get(place(n)).unwrap_or_default(), record.as_mut());
        }
    }

    /// The same for a few rows among the sixty-four from `start` on, a bit each: each gets the next of the records.
    #[cfg(feature = "quick")]
    pub(crate) fn fill_picked<'c>(
        &self,
        grid: &'c dyn Grid,
        start: usize,
        picked: u64,
        records: &mut [Box<dyn AnyRecord>],
    ) {
        let mut parts: Vec<Cow<'c, str>> = vec![Cow::Borrowed(""); self.parts * records.len()];
        let place = |n: usize| n * self.parts..(n + 1) * self.parts;
        for (column, action) in self.actions.iter().enumerate() {
            if matches!(action.put, Put::Skip) {
                continue;
            }
            let mut left = picked;
            for (n, record) in records.iter_mut().enumerate() {
                if let Some(raw) = grid.text(column, start + left.trailing_zeros() as usize) {
                    self.cell(action, raw, record.as_mut(), parts.get_mut(place(n)).unwrap_or_default());
                }
                left &= left.wrapping_sub(1);
            }
        }
        for (n, record) in records.iter_mut().enumerate() {
            self.finish(parts.get(place(n)).unwrap_or_default(), record.as_mut());
        }
    }

    /// Puts one cell of a row into its record.
    #[inline]
    fn cell<'c>(
        &self,
        action: &Action,
        raw: &'c str,
        record: &mut dyn AnyRecord,
        parts: &mut [Cow<'c, str>],
    ) {
        if raw.is_empty() {
            return;
        }
        let texts = !matches!(action.put, Put::Leaf(_, kind) if kind != Kind::Text);
        let clean = match (&action.put, &action.encoding, &action.also) {
            // The common case in one stroke: a value in canonical form. Blanks must not even make room in a list.
            (Put::Leaf(slot, kind), None, None) if is_filled(*kind, raw) => slot.read(record, raw),
            _ => false,
        };
        if !clean {
            self.put(action, raw, record, parts);
        }
        if (!clean || texts) && has_nul(raw) {
            record.kept_mut().flaw(None, NUL);
        }
        if raw.len() > MAX_CELL {
            record.kept_mut().flaw(None, OVER_LIMIT);
        }
    }

    /// What is done when all cells of a row are in.
    fn finish(&self, parts: &[Cow<'_, str>], record: &mut dyn AnyRecord) {
        for join in &self.joins {
            join.put(parts, record);
        }
        if let Some(source) = self.source {
            record.kept_mut().state_source(source);
        }
    }

    #[inline]
    fn put<'c>(&self, action: &Action, raw: &'c str, record: &mut dyn AnyRecord, parts: &mut [Cow<'c, str>]) {
        if let Some(verdict) = &action.encoding
            && (!raw.is_ascii() || verdict.encoding == Some(Encoding::Viqr))
        {
            let read = verdict.read(raw);
            if read.text != raw {
                let mut owned = vec![Cow::Borrowed(""); parts.len()];
                self.put_text(action, &read.text, record, &mut owned);
                for (place, part) in parts.iter_mut().zip(owned).filter(|(_, part)| !part.is_empty()) {
                    *place = Cow::Owned(part.into_owned());
                }
                if let Some(slot) = action.slot() {
                    record.kept_mut().assume(slot, Code::of("encoding"));
                }
                return;
            }
        }
        self.put_text(action, raw, record, parts);
    }

    #[inline]
    fn put_text<'c>(
        &self,
        action: &Action,
        raw: &'c str,
        record: &mut dyn AnyRecord,
        parts: &mut [Cow<'c, str>],
    ) {
        let blank = raw.as_bytes().first().is_some_and(|b| *b <= b' ' || *b >= 0x80) && raw.trim().is_empty();
        if blank && !matches!(action.put, Put::Unread(_) | Put::Rest) {
            return;
        }
        match &action.put {
            Put::Leaf(slot, kind) => self.leaf(action, *slot, *kind, raw, record),
            Put::Coded(slot, lookup, own) => match Code::parse(raw).filter(|_| *own) {
                Some(code) => slot.set_code(record, code),
                None => match lookup.find(raw) {
                    Found::Code { code, .. } => slot.set_code(record, code),
                    Found::Nothing => {}
                    Found::Open | Found::Unknown => record.kept_mut().unread(*slot, raw),
                },
            },
            Put::Group { system, code, name, lookup } => match lookup.find(raw) {
                Found::Code { list, system: named, code: found, words } => {
                    match named.is_none() {
                        true => set(*system, list, record),
                        false => system.set_code(record, named),
                    }
                    code.set_code(record, found);
                    if words {
                        set(*name, raw, record);
                    }
                }
                Found::Nothing => {}
                Found::Open => record.kept_mut().unread(*code, raw),
                Found::Unknown if raw.trim().bytes().all(|b| b.is_ascii_digit()) => {
                    record.kept_mut().unread(*code, raw);
                }
                // Words that no list knows are still the words of the source.
                Found::Unknown => set(*name, raw, record),
            },
            Put::Number { personal, old, kind } => self.number(*personal, *old, *kind, raw, record),
            Put::Rest => record.kept_mut().extra(action.name.as_str(), raw),
            Put::Unread(slot) => record.kept_mut().unread(*slot, raw),
            Put::Skip => return,
            Put::Part(at, field) => {
                match field {
                    Some(slot) => set(*slot, raw, record),
                    // The parts of a date are all in the date.
                    None if self.is_date(*at) => {}
                    None => record.kept_mut().extra(action.name.as_str(), raw),
                }
                if let Some(place) = parts.get_mut(*at) {
                    *place = Cow::Borrowed(raw);
                }
            }
        }
        if let Some((slot, code)) = action.also
            && !slot.is_filled(record)
        {
            set(slot, code, record);
        }
    }

    fn is_date(&self, place: usize) -> bool {
        self.joins.iter().any(|j| j.is_date_of(place))
    }

    #[inline]
    fn leaf(&self, action: &Action, slot: Slot, kind: Kind, raw: &str, record: &mut dyn AnyRecord) {
        if slot.read(record, raw) {
            return;
        }
        if slot.get_mut(record).is_none() {
            record.kept_mut().extra(action.name.as_str(), raw);
            return;
        }
        self.repaired(action, slot, kind, raw, record);
    }

    #[cold]
    fn repaired(&self, action: &Action, slot: Slot, kind: Kind, raw: &str, record: &mut dyn AnyRecord) {
        if action.serial
            && let Some(day) = serial(raw)
        {
            set(slot, &day, record);
            record.kept_mut().assume(slot, Code::of("excel-serial"));
            return;
        }
        self.normalized(slot, kind, raw, &action.hints, record);
    }

    fn normalized(&self, slot: Slot, kind: Kind, raw: &str, hints: &Hints, record: &mut dyn AnyRecord) {
        let read =
            if self.zeros { repair_leading_zero(kind, raw, hints) } else { normalize(kind, raw, hints) };
        match read.outcome {
            Outcome::Empty => {}
            Outcome::Unreadable => record.kept_mut().unread(slot, raw),
            Outcome::Canonical | Outcome::Repaired => {
                let set = slot.get_mut(record).is_some_and(|leaf| leaf.set(&read.text).is_ok());
                if set {
                    assume(slot, read.repairs, record);
                } else {
                    record.kept_mut().unread(slot, raw);
                }
            }
        }
    }

    /// A personal id by its 12 digits, else a number of an earlier card.
    fn number(
        &self,
        personal: Option<Slot>,
        old: Slot,
        kind: Option<Slot>,
        raw: &str,
        record: &mut dyn AnyRecord,
    ) {
        let hints = &self.hints;
        let as_old = match personal {
            None => true,
            Some(slot) => {
                if slot.read(record, raw) {
                    return;
                }
                let digits = raw.bytes().filter(u8::is_ascii_digit).count();
                let short = digits == 9 || self.zeros && digits == 8;
                if !short {
                    self.normalized(slot, Kind::PersonalId, raw, hints, record);
                }
                short
            }
        };
        if !as_old {
            return;
        }
        let set_as_is = old.read(record, raw);
        let digits = if set_as_is {
            raw.len()
        } else {
            self.normalized(old, Kind::OldIdNumber, raw, hints, record);
            old.text(record).len()
        };
        if digits == 0 {
            return;
        }
        if let Some(kind) = kind.filter(|k| !k.is_filled(record)) {
            set(kind, if digits == 9 { "cmnd9" } else { "cmnd12" }, record);
            record.kept_mut().assume(kind, Code::of("shape"));
        }
    }
}

impl Action {
    fn slot(&self) -> Option<Slot> {
        match &self.put {
            Put::Leaf(slot, _) | Put::Coded(slot, ..) | Put::Unread(slot) => Some(*slot),
            Put::Group { name, .. } => Some(*name),
            Put::Number { personal, old, .. } => Some(personal.unwrap_or(*old)),
            Put::Part(_, slot) => *slot,
            Put::Skip | Put::Rest => None,
        }
    }
}

/// Whether a cell is seen at once not to be blank. Of values other than texts none begins with a letter beyond ASCII.
#[inline]
pub(super) fn is_filled(kind: Kind, cell: &str) -> bool {
    match cell.as_bytes().first() {
        Some(first) if *first > b' ' && *first < 0x80 => true,
        // Blanks beyond ASCII begin with one of these bytes; hardly a name does.
        Some(0xC2 | 0xE1..=0xE3) => kind == Kind::Text && !cell.starts_with(char::is_whitespace),
        Some(0x80..) => kind == Kind::Text,
        _ => false,
    }
}

/// Whether a cell holds the character 0, asked of eight bytes at a time: most cells are too short for more.
#[inline]
pub(super) fn has_nul(cell: &str) -> bool {
    let (bytes, zero) = (cell.as_bytes(), |word: &[u8; 8]| {
        let word = u64::from_le_bytes(*word);
        word.wrapping_sub(0x0101_0101_0101_0101) & !word & 0x8080_8080_8080_8080
    });
    match bytes.last_chunk::<8>() {
        // The last eight may be looked at twice.
        Some(last) => bytes.as_chunks::<8>().0.iter().fold(zero(last), |all, word| all | zero(word)) != 0,
        None => match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            (Some([a, b, c, d]), Some([e, f, g, h])) => zero(&[*a, *b, *c, *d, *e, *f, *g, *h]) != 0,
            _ => bytes.contains(&0),
        },
    }
}

/// Sets a field, or keeps the text as unread.
#[inline]
fn set(slot: Slot, text: &str, record: &mut dyn AnyRecord) {
    slot.set(record, text);
}

fn assume(slot: Slot, repairs: RepairSet, record: &mut dyn AnyRecord) {
    for repair in repairs.iter() {
        record.kept_mut().assume(slot, Code::of(repair.code()));
    }
}
