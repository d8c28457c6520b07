//! Records into a table whose header is canonical paths, so that it reads back exactly.
//!
//! | header | cells |
//! |---|---|
//! | `birth.date` | the canonical text of the field |
//! | `~birth.date` | a text that could not be read for that field, as it came |
//! | a name of its own, or `~remainder/NAME` | what had no field; the bare name only where it can not be taken for a field |
//!
//! Sources, assumptions and flaws are not carried. Cells that begin with `=`, `+`, `-` or `@` are written as they are:
//! a spreadsheet may take them for formulas, see [`TableWriter::with_formula_guard`].

use super::decide::is_own_name;
use super::{MAX_COLUMNS, TableError};
use crate::formats::FormatError;
use crate::records::{AnyRecord, Dictionary, Slot};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Write;

/// The columns that records need: every field filled anywhere, and what they keep besides.
#[derive(Clone, Debug)]
pub struct Outline {
    fields: &'static Dictionary,
    filled: BTreeSet<Slot>,
    /// How many unread texts a record has for a field, at most.
    unread: BTreeMap<Slot, usize>,
    /// Names of the remainder in the order of their coming, with how many of one name a record has.
    extra: Vec<(String, usize)>,
    named: HashMap<String, usize>,
    fixed: bool,
}

impl Outline {
    /// Of no record yet.
    #[must_use]
    pub fn new(fields: &'static Dictionary) -> Outline {
        Outline {
            fields,
            filled: BTreeSet::new(),
            unread: BTreeMap::new(),
            extra: Vec::new(),
            named: HashMap::new(),
            fixed: false,
        }
    }

    /// Of these fields only, whatever records have.
    #[must_use]
    pub fn of(fields: &'static Dictionary, slots: &[Slot]) -> Outline {
        let mut outline = Outline::new(fields);
        outline.filled.extend(slots);
        outline.fixed = true;
        outline
    }

    /// Makes room for all a record has.
    ///
    /// # Errors
    /// When there are more than [`MAX_COLUMNS`].
    pub fn add(&mut self, record: &dyn AnyRecord) -> Result<(), FormatError> {
        if self.fixed {
            return Ok(());
        }
        self.filled.extend(self.fields.filled(record));
        let mut counts: BTreeMap<Slot, usize> = BTreeMap::new();
        for unread in record.kept().unreads() {
            *counts.entry(unread.slot).or_default() += 1;
        }
        for (slot, count) in counts {
            let most = self.unread.entry(slot).or_default();
            *most = count.max(*most);
        }
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for extra in record.kept().remainder() {
            let count = counts.entry(&extra.at).or_default();
            *count += 1;
            let at = match self.named.get(&extra.at) {
                Some(at) => *at,
                None => {
                    self.named.insert(extra.at.clone(), self.extra.len());
                    self.extra.push((extra.at.clone(), 0));
                    self.extra.len() - 1
                }
            };
            if let Some((_, most)) = self.extra.get_mut(at) {
                *most = (*most).max(*count);
            }
        }
        if self.len() > MAX_COLUMNS {
            return Err(FormatError::Limit { limit: "columns of a table", most: MAX_COLUMNS });
        }
        Ok(())
    }

    /// How many columns there are.
    pub fn len(&self) -> usize {
        self.filled.len()
            + self.unread.values().sum::<usize>()
            + self.extra.iter().map(|(_, n)| n).sum::<usize>()
    }

    /// Whether there is no column.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The names of the columns.
    pub fn header(&self) -> Vec<String> {
        let mut header: Vec<String> = self.filled.iter().map(|s| self.fields.path(*s)).collect();
        for (slot, count) in &self.unread {
            header.extend((0..*count).map(|_| format!("~{}", self.fields.path(*slot))));
        }
        for (name, count) in &self.extra {
            let name = match is_own_name(name, self.fields) {
                true => name.clone(),
                false => format!("~remainder/{name}"),
            };
            header.extend((0..*count).map(|_| name.clone()));
        }
        header
    }

    /// The cells of a record, in the order of the header, given one by one.
    pub fn cells(&self, record: &dyn AnyRecord, each: &mut dyn FnMut(&str)) {
        let mut text = String::new();
        for slot in &self.filled {
            text.clear();
            if let Some(leaf) = slot.get(record) {
                leaf.write(&mut text);
            }
            each(&text);
        }
        let kept = record.kept();
        for (slot, count) in &self.unread {
            let mut raws = kept.unreads().iter().filter(|u| u.slot == *slot).map(|u| u.raw.as_str());
            (0..*count).for_each(|_| each(raws.next().unwrap_or_default()));
        }
        for (name, count) in &self.extra {
            let mut raws = kept.remainder().iter().filter(|e| e.at == *name).map(|e| e.raw.as_str());
            (0..*count).for_each(|_| each(raws.next().unwrap_or_default()));
        }
    }
}

/// Writes records as a table, row by row.
///
/// ```
/// use chuan::formats::columns::{Outline, TableWriter};
/// use chuan::records::{AnyRecord, Citizen, Record};
/// let mut citizen = Citizen::default();
/// Citizen::fields().slot("name.full").ok_or("no field")?.set(&mut citizen, "Nguyễn Thị Hà");
/// let mut outline = Outline::new(Citizen::fields());
/// outline.add(&citizen)?;
/// let mut writer = TableWriter::new(Vec::new(), outline)?;
/// writer.push(&citizen)?;
/// assert_eq!(writer.finish()?, "name.full\nNguyễn Thị Hà\n".as_bytes());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct TableWriter<W: Write> {
    writer: csv::Writer<W>,
    outline: Outline,
    guard: bool,
}

impl<W: Write> TableWriter<W> {
    /// Writes the header.
    ///
    /// # Errors
    /// When the target can not be written.
    pub fn new(target: W, outline: Outline) -> Result<TableWriter<W>, TableError> {
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(target);
        let mut header = outline.header();
        if header.is_empty() {
            // Records without anything still are rows.
            header.push(outline.fields.fields().first().map_or_else(String::new, |f| f.path.clone()));
        }
        writer.write_record(&header).map_err(failed)?;
        Ok(TableWriter { writer, outline, guard: false })
    }

    /// Puts an apostrophe before cells that a spreadsheet would take for formulas. Texts then read back with it, which the
    /// loss report tells.
    #[must_use]
    pub fn with_formula_guard(mut self) -> TableWriter<W> {
        self.guard = true;
        self
    }

    /// Writes a record.
    ///
    /// # Errors
    /// When the target can not be written.
    pub fn push(&mut self, record: &dyn AnyRecord) -> Result<(), TableError> {
        let (writer, guard) = (&mut self.writer, self.guard);
        let mut failure = None;
        let mut guarded = String::new();
        self.outline.cells(record, &mut |cell| {
            let mut cell = cell;
            if guard && cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
                guarded.clear();
                guarded.push('\'');
                guarded.push_str(cell);
                cell = &guarded;
            }
            if let Err(e) = writer.write_field(cell) {
                failure.get_or_insert(failed(e));
            }
        });
        if self.outline.is_empty()
            && let Err(e) = self.writer.write_field("")
        {
            failure.get_or_insert(failed(e));
        }
        match failure {
            Some(failure) => Err(failure),
            None => self.writer.write_record(None::<&[u8]>).map_err(failed),
        }
    }

    /// Ends the table and gives the target back.
    ///
    /// # Errors
    /// When the target can not be written.
    pub fn finish(self) -> Result<W, TableError> {
        self.writer.into_inner().map_err(|e| TableError::Input(e.error().kind()))
    }
}

/// The words of the csv library may quote cells, so only the kind is passed on.
#[expect(clippy::needless_pass_by_value, reason = "called by map_err")]
fn failed(error: csv::Error) -> TableError {
    match error.kind() {
        csv::ErrorKind::Io(e) => TableError::Input(e.kind()),
        _ => TableError::Input(std::io::ErrorKind::InvalidData),
    }
}
