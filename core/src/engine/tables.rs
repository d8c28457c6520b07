//! Tables as inputs of the engine: CSV as a stream of rows, spreadsheets row by row, and both as whole documents.

use super::batch::Rows;
use super::{Error, Standard};
use crate::formats::FormatError;
use crate::formats::columns::{Choice, Columns, Outline, Table, TableError, TableRows, TableWriter};
use crate::formats::table::Format;
use crate::formats::template::Heading;
use crate::records::{AnyRecord, RecordType};

impl Rows for TableRows {
    fn cut(&self, bytes: &[u8], last: bool) -> usize {
        TableRows::cut(self, bytes, last)
    }

    fn each(&self, block: &[u8], record: &mut dyn AnyRecord, visit: &mut dyn FnMut(&mut dyn AnyRecord)) {
        TableRows::each(self, block, record, visit);
    }
}

impl From<TableError> for Error {
    fn from(error: TableError) -> Self {
        match error {
            TableError::Input(kind) => Error::Input(kind),
            other => Error::Table(other.to_string()),
        }
    }
}

impl Standard {
    /// Reads the first sheet of a workbook row by row into `record` and shows each; gives back what its columns were taken
    /// for. Rows of a title above the header are left out.
    ///
    /// # Errors
    /// When it is no workbook, is over a limit, or a choice does not fit it.
    #[cfg(feature = "xlsx")]
    pub fn each_sheet_row(
        &self,
        input: &[u8],
        kind: &'static RecordType,
        choices: &[Choice],
        record: &mut dyn AnyRecord,
        visit: &mut dyn FnMut(&mut dyn AnyRecord),
    ) -> Result<Columns, Error> {
        use crate::formats::carriers::{CellKind, Workbook};
        use crate::formats::columns::{Head, LeftOut, SAMPLE_ROWS, find_header};
        use std::ops::ControlFlow;

        let fields = (kind.fields)();
        let mut sample: Vec<Vec<String>> = Vec::new();
        let mut book = Workbook::open(input)?;
        let sheets = book.sheets().len().saturating_sub(1);
        book.rows(None, |_, row| {
            sample.push(row.iter().map(|c| c.text.clone()).collect());
            if sample.len() > SAMPLE_ROWS { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        if sample.is_empty() {
            return Err(FormatError::Empty.into());
        }
        let fits = |e: crate::formats::columns::ColumnsError| Error::Table(e.to_string());
        let (columns, skip) = match find_header(&sample, fields) {
            Head::None => {
                (Columns::decide_headerless(&sample, fields, choices, self.as_of()).map_err(fits)?, 0)
            }
            Head::Row(n) => {
                let body = sample.split_off((n + 1).min(sample.len()));
                let header = sample.pop().unwrap_or_default();
                (Columns::decide(&header, &body, fields, choices, self.as_of()).map_err(fits)?, n + 1)
            }
        };
        let columns = match crate::formats::table::format("xlsx") {
            Some(format) => columns.with_short_rows().with_format(format),
            None => columns.with_short_rows(),
        };
        let columns = columns.leaving_out(LeftOut { title_rows: skip.saturating_sub(1), sheets });
        let mut passed = 0;
        Workbook::open(input)?.rows(None, |_, row| {
            passed += 1;
            if passed > skip {
                record.clear();
                columns.fill(row.iter().map(|c| c.text.as_str()), record);
                if row.iter().any(|c| c.kind == CellKind::Error) {
                    record.kept_mut().flaw(None, crate::values::Code::of("sheet-error"));
                }
                visit(record);
            }
            ControlFlow::Continue(())
        })?;
        Ok(columns)
    }

    /// Reads the rows of a template into `record`, one after the other, and shows each; gives back what its columns were.
    ///
    /// # Errors
    /// When there is no such template, or the input is none or over a limit.
    pub fn each_template_row(
        &self,
        input: &[u8],
        id: &str,
        record: &mut dyn AnyRecord,
        visit: &mut dyn FnMut(&mut dyn AnyRecord),
    ) -> Result<Heading, Error> {
        let template = self.driver(id)?.template().ok_or_else(|| Error::NoFormat(id.to_owned()))?;
        Ok(template.each(input, self.as_of(), record, visit)?)
    }

    /// Without the feature `xlsx` no workbook is read.
    ///
    /// # Errors
    /// Always.
    #[cfg(not(feature = "xlsx"))]
    pub fn each_sheet_row(
        &self,
        _: &[u8],
        _: &'static RecordType,
        _: &[Choice],
        _: &mut dyn AnyRecord,
        _: &mut dyn FnMut(&mut dyn AnyRecord),
    ) -> Result<Columns, Error> {
        Err(NO_WORKBOOKS.into())
    }
}

#[cfg(not(feature = "xlsx"))]
const NO_WORKBOOKS: FormatError = FormatError::CannotCarry { what: "workbooks in this build" };

/// Reads a whole table.
pub(super) fn read_all(
    standard: &Standard,
    input: &[u8],
    format: &Format,
    kind: &'static RecordType,
) -> Result<Vec<Box<dyn AnyRecord>>, Error> {
    let mut records = Vec::new();
    let mut record = (kind.fresh)();
    let mut keep = |record: &mut dyn AnyRecord| records.push(record.take());
    if format.carrier == "xlsx" {
        standard.each_sheet_row(input, kind, &[], record.as_mut(), &mut keep)?;
    } else {
        Table::open(input, (kind.fields)(), &[], standard.as_of())?.each(record.as_mut(), &mut keep)?;
    }
    Ok(records)
}

/// Writes a whole table: one column for every place that any of the records fills.
pub(super) fn write_all(
    records: &[&dyn AnyRecord],
    format: &Format,
    kind: &'static RecordType,
) -> Result<Vec<u8>, Error> {
    let mut outline = Outline::new((kind.fields)());
    for record in records {
        outline.add(*record)?;
    }
    if format.carrier == "xlsx" {
        return sheet(records, &outline);
    }
    let mut writer = TableWriter::new(Vec::new(), outline)?;
    for record in records {
        writer.push(*record)?;
    }
    Ok(writer.finish()?)
}

#[cfg(feature = "xlsx")]
fn sheet(records: &[&dyn AnyRecord], outline: &Outline) -> Result<Vec<u8>, Error> {
    use crate::formats::carriers::{SheetWriter, Spool};
    let mut writer = SheetWriter::new(&outline.header(), Spool::Memory)?;
    for record in records {
        let mut row = Vec::with_capacity(outline.len());
        outline.cells(*record, &mut |cell| row.push(cell.to_owned()));
        writer.push(&row)?;
    }
    Ok(writer.finish()?)
}

#[cfg(not(feature = "xlsx"))]
fn sheet(_: &[&dyn AnyRecord], _: &Outline) -> Result<Vec<u8>, Error> {
    Err(NO_WORKBOOKS.into())
}
