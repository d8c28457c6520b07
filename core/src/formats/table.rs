//! Formats as data: what spec/formats says of each.

use crate::codes::{Cells, Certainty, Line, Lines, cell};
use crate::values::Code;

pub use crate::generated::formats::FORMATS;

/// A format: what it is, how its bytes are carried, and which place of it is which field.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Its name.
    pub id: &'static str,
    /// The record type it carries.
    pub record: &'static str,
    /// Vietnamese title.
    pub title_vi: &'static str,
    /// English title.
    pub title_en: &'static str,
    /// What it is and where it occurs.
    pub about: &'static str,
    /// How bytes become cells.
    pub carrier: &'static str,
    /// Whether it is read.
    pub reads: bool,
    /// Whether it is written.
    pub writes: bool,
    /// What a value read from it is worth.
    pub assurance: Code,
    /// Where its description comes from.
    pub basis: &'static str,
    /// How sure we are of it.
    pub certainty: Certainty,
    /// Usual endings of file names.
    pub endings: &'static [&'static str],
    /// Whether one document can hold several records.
    pub many: bool,
    /// Whether it carries records of every type, one type a document; `record` then is what it is taken for when it does not
    /// say.
    pub any_record: bool,
    /// The code by which records name it as their source.
    pub source: Code,
    /// Settings of the carrier.
    pub carry: &'static [(&'static str, &'static str)],
    /// The layouts of a template, oldest first; none for other formats.
    pub layouts: &'static [&'static str],
    /// The columns of a template.
    pub columns: &'static Lines<Column>,
    /// Its mapping table.
    pub rows: &'static Lines<Row>,
    /// What the mapping table says to its reader, a line a row.
    pub(crate) notes: &'static str,
}

/// A row of a mapping table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The place in the format; `=text` puts a constant.
    pub at: &'static str,
    /// The field.
    pub slot: &'static str,
    /// How the text of the one becomes the text of the other; empty for the same text.
    pub codec: &'static str,
    /// Marks what is put as assumed, and how.
    pub assume: &'static str,
}

impl Line for Row {
    fn of(cells: &mut Cells) -> Self {
        Row { at: cell(cells), slot: cell(cells), codec: cell(cells), assume: cell(cells) }
    }
}

/// A column of a template: a table whose columns have fixed names and a fixed order.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What it is called in Vietnamese.
    pub label_vi: &'static str,
    also: &'static str,
    /// Whether JSON rows write it as a number, with 0 for nothing.
    pub number: bool,
    /// Its place in each layout, counted from 1; 0 where the layout does not have it.
    pub places: Box<[u16]>,
}

impl Line for Column {
    fn of(cells: &mut Cells) -> Self {
        Column {
            name: cell(cells),
            label_vi: cell(cells),
            also: cell(cells),
            number: cell(cells) == "y",
            places: cell(cells).split(' ').map(|p| p.parse().unwrap_or_default()).collect(),
        }
    }
}

impl Column {
    /// Other names that programs give it.
    pub fn also(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.also.split(';').filter(|a| !a.is_empty())
    }
}

impl Format {
    /// A setting of the carrier.
    pub fn setting(&self, name: &str) -> Option<&'static str> {
        self.carry.iter().find(|(k, _)| *k == name).map(|(_, v)| *v)
    }
}

/// The format of a name for a record type: of formats of one family, `btp-linked` stands for `btp-linked-birth`.
pub fn format_for(name: &str, record: &str) -> Option<&'static Format> {
    format(name).or_else(|| {
        let member = |f: &&Format| {
            f.record == record && f.id.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'))
        };
        FORMATS.iter().find(member)
    })
}

/// The format of a name.
pub fn format(id: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|f| f.id == id)
}
