//! Records into columns: what a table gave, repaired, under canonical paths. The columns are those that [`super::TableWriter`]
//! writes: fields, then texts that could not be read under `~path`, then what had no field.

use super::decide::is_own_name;
use super::{ColumnsError, MAX_COLUMNS};
use crate::order;
use crate::records::{AnyRecord, Dictionary, Slot};
use std::collections::BTreeMap;

/// A column of texts that owns its bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextColumn {
    /// The texts, one behind the other.
    pub bytes: String,
    /// Where each begins, and where the last ends.
    pub offsets: Vec<i32>,
    /// One bit for each text, the lowest of a byte first: 0 for a cell without a value.
    pub valid: Vec<u8>,
    /// Cells without a value.
    pub nulls: usize,
}

impl TextColumn {
    /// How many texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a text; an empty one is a cell without a value.
    pub fn push(&mut self, text: &str) {
        if self.offsets.is_empty() {
            self.offsets.push(0);
        }
        let at = self.len();
        if at.is_multiple_of(8) {
            self.valid.push(0);
        }
        self.bytes.push_str(text);
        match self.valid.last_mut() {
            Some(bits) if !text.is_empty() => *bits |= 1 << (at % 8),
            _ => self.nulls += 1,
        }
        self.offsets.push(i32::try_from(self.bytes.len()).unwrap_or(i32::MAX));
    }

    /// Fills up with cells without a value.
    pub fn pad(&mut self, rows: usize) {
        while self.len() < rows {
            self.push("");
        }
    }
}

/// Which column of a frame; in the order of frames.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Field(Slot),
    Unread(Slot, usize),
    /// By its first coming, so that columns keep the order of the source.
    Extra(usize, usize),
}

/// Records as columns of texts, all of the same length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// How many records.
    pub rows: usize,
    /// Names and columns, in the order of the dictionary.
    pub columns: Vec<(String, TextColumn)>,
}

impl Frame {
    /// Puts several frames under one list of names; a column that a frame does not have is empty there.
    #[must_use]
    pub fn names(frames: &[Frame], fields: &Dictionary) -> Vec<String> {
        let mut names: Vec<&String> = Vec::new();
        for (name, _) in frames.iter().flat_map(|f| &f.columns) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let rank = |name: &String| {
            let (class, path) = match name.strip_prefix('~') {
                Some(path) if fields.slot(path).is_some() => (1, path),
                Some(_) => (2, ""),
                None => (if fields.slot(name).is_some() { 0 } else { 2 }, name.as_str()),
            };
            (class, fields.slot(path))
        };
        // Stable: what has no field stays in the order of its coming.
        order::by(&mut names, |a, b| rank(a).cmp(&rank(b)));
        names.into_iter().cloned().collect()
    }

    /// The column of a name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&TextColumn> {
        self.columns.iter().find(|(n, _)| n == name).map(|(_, c)| c)
    }
}

/// Makes a frame, record by record.
///
/// ```
/// use chuan::formats::columns::Framer;
/// use chuan::records::{Citizen, Record};
/// let mut citizen = Citizen::default();
/// Citizen::fields().slot("birth.date").ok_or("no field")?.set(&mut citizen, "1990");
/// let mut framer = Framer::new(Citizen::fields());
/// framer.push(&Citizen::default())?;
/// framer.push(&citizen)?;
/// let frame = framer.done();
/// assert_eq!(frame.columns[0].0, "birth.date");
/// assert_eq!((frame.columns[0].1.bytes.as_str(), frame.columns[0].1.nulls), ("1990", 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Framer {
    fields: &'static Dictionary,
    rows: usize,
    columns: BTreeMap<Place, TextColumn>,
    extras: Vec<String>,
    text: String,
}

impl Framer {
    /// Of no record yet.
    #[must_use]
    pub fn new(fields: &'static Dictionary) -> Framer {
        Framer { fields, rows: 0, columns: BTreeMap::new(), extras: Vec::new(), text: String::new() }
    }

    /// Adds a record.
    ///
    /// # Errors
    /// When there would be more than [`MAX_COLUMNS`].
    pub fn push(&mut self, record: &dyn AnyRecord) -> Result<(), ColumnsError> {
        for slot in self.fields.filled(record) {
            let mut text = std::mem::take(&mut self.text);
            text.clear();
            if let Some(leaf) = slot.get(record) {
                leaf.write(&mut text);
            }
            self.put(Place::Field(slot), &text);
            self.text = text;
        }
        let unread = record.kept().unreads();
        for (n, one) in unread.iter().enumerate() {
            let before = unread.iter().take(n).filter(|u| u.slot == one.slot).count();
            self.put(Place::Unread(one.slot, before), &one.raw);
        }
        let extras = record.kept().remainder();
        for (n, one) in extras.iter().enumerate() {
            let before = extras.iter().take(n).filter(|e| e.at == one.at).count();
            let at = self.extras.iter().position(|name| *name == one.at).unwrap_or_else(|| {
                self.extras.push(one.at.clone());
                self.extras.len() - 1
            });
            self.put(Place::Extra(at, before), &one.raw);
        }
        self.rows += 1;
        if self.columns.len() > MAX_COLUMNS {
            return Err(ColumnsError::Limit { limit: "columns of a table", most: MAX_COLUMNS });
        }
        Ok(())
    }

    fn put(&mut self, place: Place, text: &str) {
        let column = self.columns.entry(place).or_default();
        column.pad(self.rows);
        column.push(text);
    }

    /// What came out.
    #[must_use]
    pub fn done(self) -> Frame {
        let (fields, rows, extras) = (self.fields, self.rows, self.extras);
        let numbered = |name: String, n: usize| if n == 0 { name } else { format!("{name}#{}", n + 1) };
        let columns = self.columns.into_iter().map(|(place, mut column)| {
            column.pad(rows);
            let name = match place {
                Place::Field(slot) => fields.path(slot),
                Place::Unread(slot, n) => numbered(format!("~{}", fields.path(slot)), n),
                Place::Extra(at, n) => {
                    let name = extras.get(at).map_or("", String::as_str);
                    let own = is_own_name(name, fields);
                    numbered(if own { name.to_owned() } else { format!("~remainder/{name}") }, n)
                }
            };
            (name, column)
        });
        Frame { rows, columns: columns.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Citizen, Record};

    #[test]
    fn bits_and_offsets_are_those_of_arrow() {
        let mut column = TextColumn::default();
        for text in ["a", "", "bc", "", "", "", "", "", "d"] {
            column.push(text);
        }
        assert_eq!(column.offsets, [0, 1, 1, 3, 3, 3, 3, 3, 3, 4]);
        assert_eq!((column.valid.as_slice(), column.nulls), (&[0b101, 1][..], 6));
        column.pad(11);
        assert_eq!((column.len(), column.nulls), (11, 8));
    }

    #[test]
    fn columns_come_in_the_order_of_the_dictionary() {
        let fields = Citizen::fields();
        let mut one = Citizen::default();
        fields.slot("sex").unwrap().set(&mut one, "female");
        one.kept.unread(fields.slot("birth.date").unwrap(), "30/02/1990");
        one.kept.unread(fields.slot("birth.date").unwrap(), "31/02/1990");
        one.kept.extra("Ghi chú", "x");
        one.kept.extra("#9", "y");
        let mut two = Citizen::default();
        fields.slot("personal_id").unwrap().set(&mut two, "001190000017");
        let mut framer = Framer::new(fields);
        framer.push(&one).unwrap();
        framer.push(&two).unwrap();
        let frame = framer.done();
        let names: Vec<&str> = frame.columns.iter().map(|(n, _)| n.as_str()).collect();
        let expected = ["personal_id", "sex", "~birth.date", "~birth.date#2", "Ghi chú", "~remainder/#9"];
        assert_eq!(names, expected);
        assert!(frame.columns.iter().all(|(_, c)| c.len() == 2));
        assert_eq!(frame.column("sex").unwrap().valid, [1]);
        let other = Frame { rows: 0, columns: vec![("name.full".to_owned(), TextColumn::default())] };
        let names = Frame::names(&[frame, other], fields);
        assert_eq!(names[..3], ["personal_id", "name.full", "sex"]);
        assert_eq!(names[6], "~remainder/#9");
    }
}
