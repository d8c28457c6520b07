//! Records into a template: the columns of one layout in their exact order, every cell a text.

use super::plan::{Fed, Template};
use crate::formats::mapping::Bind;
use crate::formats::{Cells, FormatError};
use crate::records::{Slot, json_string};

/// What document a template is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Carried {
    /// A workbook, every cell of the kind text.
    Workbook,
    /// Text parted by commas, RFC 4180.
    Delimited,
    /// An array of JSON objects; codes are numbers, 0 for none.
    Json,
}

/// How a template is written: as what document, in which layout.
///
/// In words: `xlsx`, `csv` or `json`, and the name of a layout, parted by a colon: `csv:69`. What is not said is the
/// workbook, and the oldest layout that has a place for all the records fill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Variant {
    carried: Option<Carried>,
    layout: Option<usize>,
}

impl Template {
    /// The variant of its words; `None` when a word is neither a kind of document nor a layout.
    pub fn variant(&self, words: &str) -> Option<Variant> {
        let mut variant = Variant::default();
        for word in words.split(':').filter(|w| !w.is_empty()) {
            match word {
                "xlsx" => variant.carried = Some(Carried::Workbook),
                "csv" => variant.carried = Some(Carried::Delimited),
                "json" => variant.carried = Some(Carried::Json),
                name => variant.layout = Some(self.format.layouts.iter().position(|l| *l == name)?),
            }
        }
        Some(variant)
    }

    /// Writes records that have been taken apart into cells by the template's table.
    ///
    /// # Errors
    /// When a sheet can not hold them.
    pub(in crate::formats) fn write(&self, rows: &[Cells], variant: Variant) -> Result<Vec<u8>, FormatError> {
        let layout = variant.layout.unwrap_or_else(|| self.layout_for(rows));
        let order = self.order(layout);
        let names: Vec<&'static str> =
            order.iter().filter_map(|n| self.columns.get(*n)).map(|f| f.column.name).collect();
        let texts = |row: &Cells| -> Vec<String> {
            names.iter().map(|name| row.get(name).unwrap_or_default().to_owned()).collect()
        };
        match variant.carried {
            Some(Carried::Json) => Ok(self.json(&order, rows)),
            Some(Carried::Delimited) => delimited(&names, rows.iter().map(texts)),
            Some(Carried::Workbook) | None => sheet(&names, rows.iter().map(texts)),
        }
    }

    /// The oldest layout with a column for every filled cell; where none has, the one that leaves out the fewest.
    fn layout_for(&self, rows: &[Cells]) -> usize {
        let mut filled = vec![0usize; self.columns.len()];
        for cell in rows.iter().flat_map(|r| &r.cells).filter(|c| !c.raw.is_empty()) {
            let column = self.columns.iter().position(|f| f.column.name == cell.at);
            if let Some(count) = column.and_then(|n| filled.get_mut(n)) {
                *count += 1;
            }
        }
        let is_in = |f: &Fed, layout: usize| f.column.places.get(layout).is_some_and(|p| *p > 0);
        let lost = |layout: usize| {
            let fed = |f: &&Fed| is_in(f, layout);
            let slots: Vec<Slot> =
                self.columns.iter().filter(fed).flat_map(|f| &f.binds).map(Bind::slot).collect();
            // A column that only repeats another of the layout is no loss.
            let left_out = |f: &Fed| !is_in(f, layout) && !f.binds.iter().any(|b| slots.contains(&b.slot()));
            self.columns.iter().zip(&filled).filter(|(f, _)| left_out(f)).map(|(_, n)| *n).sum::<usize>()
        };
        (0..self.format.layouts.len()).min_by_key(|l| lost(*l)).unwrap_or(0)
    }

    fn json(&self, order: &[usize], rows: &[Cells]) -> Vec<u8> {
        let mut out = String::from("[");
        for (n, row) in rows.iter().enumerate() {
            out.push_str(if n == 0 { "\n" } else { ",\n" });
            let columns = order.iter().filter_map(|n| self.columns.get(*n)).map(|f| f.column);
            for (n, column) in columns.enumerate() {
                out.push(if n == 0 { '{' } else { ',' });
                json_string(&mut out, column.name);
                out.push(':');
                let text = row.get(column.name).unwrap_or_default();
                // A number that JSON would change, such as 01, stays a text.
                let plain = text.parse::<u32>().is_ok_and(|n| n.to_string() == text);
                match (column.number, text) {
                    (true, "") => out.push('0'),
                    (true, number) if plain => out.push_str(number),
                    _ => json_string(&mut out, text),
                }
            }
            out.push('}');
        }
        out.push_str(if rows.is_empty() { "]\n" } else { "\n]\n" });
        out.into_bytes()
    }
}

fn delimited(names: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>, FormatError> {
    let refused = |_| FormatError::CannotCarry { what: "a row that a table does not take" };
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(names).map_err(refused)?;
    for row in rows {
        writer.write_record(&row).map_err(refused)?;
    }
    writer.into_inner().map_err(|_| FormatError::CannotCarry { what: "a table on this machine" })
}

#[cfg(feature = "xlsx")]
fn sheet(names: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>, FormatError> {
    use crate::formats::carriers::{SheetWriter, Spool};
    let mut writer = SheetWriter::new(names, Spool::Memory)?;
    for row in rows {
        writer.push(&row)?;
    }
    writer.finish()
}

#[cfg(not(feature = "xlsx"))]
fn sheet(_: &[&str], _: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>, FormatError> {
    Err(FormatError::CannotCarry { what: "workbooks in this build" })
}
