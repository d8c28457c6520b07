//! Documents of a template, row by row: workbooks, delimited files, JSON rows.

use super::TITLE_ROWS;
use super::fill::{COLUMNS, Cell};
use super::heading::{Heading, Note};
use super::plan::Template;
use crate::formats::FormatError;
use crate::formats::columns::utf8_table;
use crate::formats::json::Tree;
use crate::formats::mapping::utf8;
use crate::records::AnyRecord;
use crate::values::{Code, Date};

/// Rows that are looked at before the columns are decided.
const SAMPLE: usize = TITLE_ROWS + 50;

/// Flaw of a row that is not UTF-8.
const NOT_UTF8: Code = Code::of("not-utf8");

impl Template {
    /// Reads every row into `record`, one after the other, and shows each; gives back what the columns were.
    ///
    /// The kind of document is told by its first bytes: a workbook, JSON, else delimited text.
    ///
    /// # Errors
    /// When it is no such document, has not the columns of the template, or is over a limit. Rows before that have been shown.
    pub fn each(
        &self,
        input: &[u8],
        on: Date,
        record: &mut dyn AnyRecord,
        visit: &mut dyn FnMut(&mut dyn AnyRecord),
    ) -> Result<Heading, FormatError> {
        let mut run = Run { template: self, on, first: true, record, visit };
        if input.starts_with(b"PK") {
            return run.workbook(input);
        }
        let solid = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input).trim_ascii_start();
        if solid.starts_with(b"[") || solid.starts_with(b"{") {
            let tree = Tree::read(utf8(input)?.trim_start_matches('\u{feff}'))?;
            return run.json(&tree);
        }
        run.delimited(input)
    }
}

/// One reading of a document.
pub(super) struct Run<'r> {
    pub(super) template: &'r Template,
    pub(super) on: Date,
    pub(super) first: bool,
    pub(super) record: &'r mut dyn AnyRecord,
    pub(super) visit: &'r mut dyn FnMut(&mut dyn AnyRecord),
}

impl Run<'_> {
    /// One row. The first of a table says what is odd about its columns.
    pub(super) fn row(&mut self, heading: &Heading, cells: &[Cell<'_>], flaws: &[Code]) {
        if cells.iter().all(|c| c.text.trim().is_empty()) {
            return;
        }
        self.record.clear();
        self.template.fill(heading, cells, self.on, self.record);
        for flaw in flaws {
            self.record.kept_mut().flaw(None, *flaw);
        }
        if std::mem::take(&mut self.first) && heading.departs() {
            self.record.kept_mut().flaw(None, COLUMNS);
        }
        (self.visit)(self.record);
    }

    fn delimited(&mut self, input: &[u8]) -> Result<Heading, FormatError> {
        let text = utf8_table(input);
        let fit = |delimiter: &u8| {
            let rows = sample(&text, *delimiter);
            let known = |row: &Vec<String>| row.iter().filter(|c| self.template.column(c).is_some()).count();
            let names = rows.iter().take(TITLE_ROWS).map(known).max().unwrap_or(0);
            (names, rows.first().map_or(0, Vec::len))
        };
        let delimiter = [b'|', b'\t', b';', b','].into_iter().max_by_key(fit).unwrap_or(b',');
        let rows = sample(&text, delimiter);
        let heading = self.template.heading(&rows)?;
        let mut reader = reader(&text, delimiter);
        let mut row = csv::ByteRecord::new();
        let mut passed = 0;
        while let Ok(true) = reader.read_byte_record(&mut row) {
            passed += 1;
            if passed <= heading.skip {
                continue;
            }
            match simdutf8::basic::from_utf8(row.as_slice()) {
                Ok(whole) => {
                    let cell = |n| row.range(n).and_then(|range| whole.get(range)).unwrap_or_default();
                    let cells: Vec<Cell<'_>> = (0..row.len()).map(|n| Cell::text(cell(n))).collect();
                    self.row(&heading, &cells, &[]);
                }
                Err(_) => {
                    let read =
                        |c| crate::text::encodings::decode(crate::text::encodings::Encoding::Utf8, c).text;
                    let texts: Vec<String> = row.iter().map(read).collect();
                    let cells: Vec<Cell<'_>> = texts.iter().map(|t| Cell::text(t)).collect();
                    self.row(&heading, &cells, &[NOT_UTF8]);
                }
            }
        }
        Ok(heading)
    }

    #[cfg(not(feature = "xlsx"))]
    fn workbook(&mut self, _: &[u8]) -> Result<Heading, FormatError> {
        Err(FormatError::CannotCarry { what: "workbooks in this build" })
    }

    /// Every sheet that has the header; where none has, the first that looks like one.
    #[cfg(feature = "xlsx")]
    fn workbook(&mut self, input: &[u8]) -> Result<Heading, FormatError> {
        use crate::formats::carriers::Workbook;
        let mut book = Workbook::open(input)?;
        let mut found: Option<Heading> = None;
        let mut fault = FormatError::Empty;
        for name in book.sheets() {
            match self.sheet_heading(&mut book, &name) {
                // A header was found: rows without one are another table, such as a list of codes.
                Ok(heading) if found.is_some() && heading.notes().contains(&Note::NoHeader) => {}
                Ok(heading) => {
                    self.first = true;
                    self.sheet(&mut book, &name, &heading)?;
                    match &mut found {
                        Some(first) => first.notes.push(Note::Sheet),
                        None => found = Some(heading),
                    }
                }
                Err(FormatError::Malformed { what, at }) if found.is_none() => {
                    fault = FormatError::Malformed { what, at };
                }
                Err(limit @ FormatError::Limit { .. }) => return Err(limit),
                Err(_) => {}
            }
        }
        found.ok_or(fault)
    }

    #[cfg(feature = "xlsx")]
    fn sheet_heading(
        &self,
        book: &mut crate::formats::carriers::Workbook<'_>,
        name: &str,
    ) -> Result<Heading, FormatError> {
        use std::ops::ControlFlow;
        let mut rows: Vec<Vec<String>> = Vec::new();
        book.rows(Some(name), |_, row| {
            rows.push(row.iter().map(|c| c.text.clone()).collect());
            if rows.len() >= SAMPLE { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        self.template.heading(&rows)
    }

    #[cfg(feature = "xlsx")]
    fn sheet(
        &mut self,
        book: &mut crate::formats::carriers::Workbook<'_>,
        name: &str,
        heading: &Heading,
    ) -> Result<(), FormatError> {
        use super::fill::{Held, MERGED};
        use crate::formats::carriers::CellKind;
        use std::ops::ControlFlow;
        let merged = book.merged(name)?;
        let mut passed = 0;
        book.rows(Some(name), |number, row| {
            passed += 1;
            if passed > heading.skip {
                let held = |kind| match kind {
                    CellKind::Number => Held::Number,
                    CellKind::Date => Held::Date,
                    CellKind::Error => Held::Error,
                    CellKind::Blank | CellKind::Text | CellKind::Bool => Held::Text,
                };
                let cell = |c: &'_ crate::formats::carriers::SheetCell| (held(c.kind), c.formula);
                let cells: Vec<Cell<'_>> = row
                    .iter()
                    .map(|c| {
                        let (held, formula) = cell(c);
                        Cell { text: &c.text, held, formula }
                    })
                    .collect();
                let in_merged = merged.iter().any(|rows| rows.contains(&number));
                self.row(heading, &cells, if in_merged { &[MERGED] } else { &[] });
            }
            ControlFlow::Continue(())
        })
    }
}

fn reader(bytes: &[u8], delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(bytes)
}

fn sample(text: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let texts = |row: csv::ByteRecord| row.iter().map(|c| String::from_utf8_lossy(c).into_owned()).collect();
    reader(text, delimiter).byte_records().take(SAMPLE).map_while(Result::ok).map(texts).collect()
}
