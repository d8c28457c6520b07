//! Spreadsheets of the kind xlsx (ISO/IEC 29500): rows of cells in and out, row by row.
//!
//! A sheet is not read as records here: which row is the header, and which column is which field, is for the caller. Texts
//! come exactly as they are. A cell that is a number says so, because a number has lost its leading zeros; a date comes as
//! ISO text. Of merged cells only the first holds the text.
//!
//! The zip directory is looked at before anything is unpacked, and no part is unpacked beyond the size it states there.

use super::super::FormatError;
use calamine::{DataRef, Reader as _, SheetType, SheetVisible};
use rust_xlsxwriter as writer;
use std::io::{BufReader, Cursor};
use std::ops::ControlFlow;

/// Most bytes of all parts of a workbook, unpacked. Sheets are streamed; a full sheet of 20 columns is about a gibibyte.
pub const MAX_WORKBOOK: u64 = 4 << 30;
/// Most bytes of a part that is not a sheet, unpacked; these are held in memory.
pub const MAX_WORKBOOK_PART: u64 = 512 << 20;
/// How many times its packed size a part may be unpacked, when it is larger than [`RATIO_FROM`]: real sheets stay below 100,
/// a bomb is at 1000.
pub const MAX_RATIO: u64 = 300;
/// Parts smaller than this, unpacked, may be packed as well as they like.
pub const RATIO_FROM: u64 = 64 << 20;
/// Most columns of a sheet.
pub const MAX_COLUMNS: usize = 10_000;
/// Most cells of a sheet, with the empty ones before the last of each row.
pub const MAX_SHEET_CELLS: usize = 200_000_000;
/// Most merged cells of a sheet.
pub const MAX_MERGED: usize = 100_000;
/// Most rows of a sheet that is written, its header included: what the format allows.
pub const MAX_SHEET_ROWS: usize = 1_048_576;

/// What a cell held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CellKind {
    /// Nothing.
    #[default]
    Blank,
    /// Text, exactly as it is.
    Text,
    /// A number: leading zeros are lost, and digits beyond the fifteenth.
    Number,
    /// A date, a time or both, as ISO text.
    Date,
    /// `true` or `false`.
    Bool,
    /// An error such as `#N/A`.
    Error,
}

/// A cell of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetCell {
    /// Its text.
    pub text: String,
    /// What it held.
    pub kind: CellKind,
    /// Whether the text is the result of a formula as it was last computed.
    pub formula: bool,
}

/// A workbook that is open for reading.
///
/// ```
/// use chuan::formats::carriers::{SheetWriter, Spool, Workbook};
/// let mut sheet = SheetWriter::new(&["Số định danh"], Spool::Memory)?;
/// sheet.push(&["001190000017"])?;
/// let bytes = sheet.finish()?;
/// let mut first = String::new();
/// Workbook::open(&bytes)?.rows(None, |number, row| {
///     if number == 2 {
///         first = row[0].text.clone();
///     }
///     std::ops::ControlFlow::Continue(())
/// })?;
/// assert_eq!(first, "001190000017");
/// assert!(Workbook::open(b"no workbook").is_err());
/// # Ok::<(), chuan::formats::FormatError>(())
/// ```
pub struct Workbook<'a> {
    book: calamine::Xlsx<Cursor<&'a [u8]>>,
    input: &'a [u8],
}

impl<'a> Workbook<'a> {
    /// Opens a workbook.
    ///
    /// # Errors
    /// When the bytes are no xlsx, or unpack to more than the limits.
    pub fn open(input: &'a [u8]) -> Result<Workbook<'a>, FormatError> {
        if input.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(malformed("a spreadsheet of the old kind, or with a password"));
        }
        if !input.starts_with(b"PK") {
            return Err(malformed("a file that is no xlsx"));
        }
        check_parts(input)?;
        let book = calamine::Xlsx::new(Cursor::new(input))
            .map_err(|_| malformed("a workbook that can not be opened"))?;
        Ok(Workbook { book, input })
    }

    /// The names of its sheets, hidden ones included.
    pub fn sheets(&self) -> Vec<String> {
        let sheets = self.book.sheets_metadata().iter();
        sheets.filter(|s| s.typ == SheetType::WorkSheet).map(|s| s.name.clone()).collect()
    }

    /// The rows of a sheet that hold merged cells, as ranges of row numbers counted from 1.
    ///
    /// # Errors
    /// When there is no such sheet, or it can not be read.
    pub fn merged(&mut self, sheet: &str) -> Result<Vec<std::ops::RangeInclusive<u32>>, FormatError> {
        // Merged cells are stated behind all rows, and few sheets have any: looking for the word is much faster than reading.
        if !states_merged(self.input)? {
            return Ok(Vec::new());
        }
        let regions = self.book.merge_cells_by_sheet_name(sheet);
        let regions = regions.map_err(|_| malformed("a sheet that can not be read"))?;
        if regions.len() > MAX_MERGED {
            return Err(FormatError::Limit { limit: "merged cells of a sheet", most: MAX_MERGED });
        }
        Ok(regions.iter().map(|r| r.start.0.saturating_add(1)..=r.end.0.saturating_add(1)).collect())
    }

    /// Gives each row that is not blank to a function, with its number counted from 1, until it breaks. Without a name, the
    /// first visible sheet is read. Blank cells at the end of a row are left out.
    ///
    /// # Errors
    /// When there is no such sheet, it can not be read, or it is over a limit. Rows before that have been given.
    pub fn rows(
        &mut self,
        sheet: Option<&str>,
        mut each: impl FnMut(u32, &[SheetCell]) -> ControlFlow<()>,
    ) -> Result<(), FormatError> {
        let broken = |_| malformed("a sheet that can not be read");
        let name = match sheet {
            Some(name) => name.to_owned(),
            None => {
                let mut sheets = self.book.sheets_metadata().iter().filter(|s| s.typ == SheetType::WorkSheet);
                let first = sheets.clone().find(|s| s.visible == SheetVisible::Visible).or(sheets.next());
                first.ok_or(FormatError::Empty)?.name.clone()
            }
        };
        let mut cells = self.book.worksheet_cells_reader(&name).map_err(|e| match e {
            calamine::XlsxError::WorksheetNotFound(_) => malformed("no sheet of this name"),
            _ => malformed("a sheet that can not be read"),
        })?;
        let mut row = Row::default();
        let mut total = 0usize;
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(broken)? {
            let (number, column) =
                (cell.pos.0.saturating_add(1), usize::try_from(cell.pos.1).unwrap_or(usize::MAX));
            if number != row.number {
                if number < row.number {
                    return Err(malformed("a sheet whose rows are out of order"));
                }
                total += row.used;
                if row.give(&mut each).is_break() {
                    return Ok(());
                }
                row.number = number;
            }
            if column >= MAX_COLUMNS {
                return Err(FormatError::Limit { limit: "columns of a sheet", most: MAX_COLUMNS });
            }
            if total.saturating_add(column) > MAX_SHEET_CELLS {
                return Err(FormatError::Limit { limit: "cells of a sheet", most: MAX_SHEET_CELLS });
            }
            row.set(column, &cell.value, cell.formula.is_some());
        }
        let _ = row.give(&mut each);
        Ok(())
    }
}

impl std::fmt::Debug for Workbook<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Workbook")
    }
}

fn malformed(what: &'static str) -> FormatError {
    FormatError::Malformed { what, at: 0 }
}

/// Looks at what the parts say of themselves before any is unpacked.
fn check_parts(input: &[u8]) -> Result<(), FormatError> {
    let broken = || malformed("a file that is no xlsx");
    let mut archive = zip::ZipArchive::new(Cursor::new(input)).map_err(|_| broken())?;
    let mut total = 0u64;
    for index in 0..archive.len() {
        let (name, size, packed) = {
            let part = archive.by_index_raw(index).map_err(|_| broken())?;
            let name = String::from_utf8_lossy(part.name_raw()).to_ascii_lowercase();
            (name, part.size(), part.compressed_size())
        };
        total = total.saturating_add(size);
        if total > MAX_WORKBOOK {
            return Err(FormatError::Limit {
                limit: "bytes of a workbook unpacked",
                most: usize::try_from(MAX_WORKBOOK).unwrap_or(usize::MAX),
            });
        }
        if size > MAX_WORKBOOK_PART && !name.contains("worksheets") {
            return Err(FormatError::Limit {
                limit: "bytes of a part of a workbook unpacked",
                most: usize::try_from(MAX_WORKBOOK_PART).unwrap_or(usize::MAX),
            });
        }
        if size > RATIO_FROM && size / MAX_RATIO > packed {
            return Err(FormatError::Limit {
                limit: "times that a part of a workbook unpacks to its packed size",
                most: usize::try_from(MAX_RATIO).unwrap_or(usize::MAX),
            });
        }
        if name.ends_with("sharedstrings.xml") {
            let part = archive.by_index(index).map_err(|_| broken())?;
            if stated_strings(BufReader::new(part)) > size / MIN_STRING + 1 {
                return Err(malformed("a workbook that states more texts than it has"));
            }
        }
    }
    Ok(())
}

/// Whether any sheet of the workbook states merged cells.
fn states_merged(input: &[u8]) -> Result<bool, FormatError> {
    use std::io::Read as _;
    const WORD: &[u8] = b"mergeCell ";
    let broken = || malformed("a file that is no xlsx");
    let mut archive = zip::ZipArchive::new(Cursor::new(input)).map_err(|_| broken())?;
    let finder = memchr::memmem::Finder::new(WORD);
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|_| broken())?;
        if !String::from_utf8_lossy(part.name_raw()).to_ascii_lowercase().contains("worksheets/") {
            continue;
        }
        let mut block = vec![0u8; 64 << 10];
        let mut held = 0;
        loop {
            let got = part.read(block.get_mut(held..).unwrap_or_default()).map_err(|_| broken())?;
            if got == 0 {
                break;
            }
            let full = held + got;
            if finder.find(block.get(..full).unwrap_or_default()).is_some() {
                return Ok(true);
            }
            // The word may lie across two reads.
            held = full.min(WORD.len());
            block.copy_within(full - held..full, 0);
        }
    }
    Ok(false)
}

/// Bytes of the shortest shared string, `<si/>`.
const MIN_STRING: u64 = 5;

/// How many shared strings the part states; the reader takes memory for as many before it has seen one.
fn stated_strings(part: impl std::io::BufRead) -> u64 {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_reader(part);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(e) | Event::Empty(e)) if e.local_name().into_inner() == "sst" => {
                let count =
                    e.attributes().with_checks(false).flatten().find(|a| a.key.into_inner() == "uniqueCount");
                let digits = count.map(|c| c.value.chars().filter(char::is_ascii_digit).collect::<String>());
                return digits.filter(|d| !d.is_empty()).map_or(0, |d| d.parse().unwrap_or(u64::MAX));
            }
            Ok(Event::Eof) | Err(_) => return 0,
            Ok(_) => {}
        }
    }
}

/// The row that is being read; its cells are used again for the next.
#[derive(Default)]
struct Row {
    number: u32,
    cells: Vec<SheetCell>,
    used: usize,
}

impl Row {
    fn set(&mut self, column: usize, value: &DataRef<'_>, formula: bool) {
        if self.cells.len() <= column {
            self.cells.resize_with(column + 1, SheetCell::default);
        }
        if let Some(cell) = self.cells.get_mut(column) {
            cell.text.clear();
            cell.kind = push_value(&mut cell.text, value);
            cell.formula = formula && cell.kind != CellKind::Blank;
            if cell.kind != CellKind::Blank {
                self.used = self.used.max(column + 1);
            }
        }
    }

    /// Gives the row away and empties it.
    fn give(&mut self, each: &mut impl FnMut(u32, &[SheetCell]) -> ControlFlow<()>) -> ControlFlow<()> {
        let used = self.cells.get(..self.used).unwrap_or_default();
        let flow = if used.is_empty() { ControlFlow::Continue(()) } else { each(self.number, used) };
        for cell in self.cells.iter_mut().take(self.used) {
            cell.text.clear();
            cell.kind = CellKind::Blank;
            cell.formula = false;
        }
        self.used = 0;
        flow
    }
}

fn push_value(out: &mut String, value: &DataRef<'_>) -> CellKind {
    use std::fmt::Write as _;
    let (kind, written) = match value {
        DataRef::Empty => return CellKind::Blank,
        DataRef::String(text) if text.is_empty() => return CellKind::Blank,
        DataRef::SharedString("") => return CellKind::Blank,
        DataRef::String(text) => (CellKind::Text, out.write_str(text)),
        DataRef::SharedString(text) => (CellKind::Text, out.write_str(text)),
        DataRef::Int(number) => (CellKind::Number, write!(out, "{number}")),
        // Adding zero takes the sign off a negative zero.
        DataRef::Float(number) => (CellKind::Number, write!(out, "{}", number + 0.0)),
        DataRef::Bool(is) => (CellKind::Bool, write!(out, "{is}")),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => (CellKind::Date, out.write_str(text)),
        DataRef::DateTime(moment) if moment.is_duration() => {
            (CellKind::Number, write!(out, "{}", moment.as_f64()))
        }
        DataRef::DateTime(moment) => {
            let (y, m, d, hour, min, sec, milli) = moment.to_ymd_hms_milli();
            // Day 0 of the calendar from 1904 is its first; in the other there is none, and less than a day is a time.
            let day = moment.as_f64() >= 1.0 || moment.as_f64() == 0.0 && y == 1904;
            let time = !day || (hour, min, sec, milli) != (0, 0, 0, 0);
            let mut written = Ok(());
            if day {
                written = written.and(write!(out, "{y:04}-{m:02}-{d:02}"));
            }
            if time {
                let mark = if day { "T" } else { "" };
                written = written.and(write!(out, "{mark}{hour:02}:{min:02}:{sec:02}"));
            }
            if time && milli > 0 {
                written = written.and(write!(out, ".{milli:03}"));
            }
            (CellKind::Date, written)
        }
        DataRef::Error(error) => (CellKind::Error, write!(out, "{error}")),
    };
    // Writing to a string does not fail.
    if written.is_ok() { kind } else { CellKind::Blank }
}

/// Where rows wait until the workbook is whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spool {
    /// In memory, about 150 bytes a cell.
    #[default]
    Memory,
    /// In a nameless file in the system's place for such; memory stays the same however many rows. The file holds the data
    /// in the clear until the workbook is finished.
    TemporaryFile,
}

/// Writes one sheet of texts: a bold header, every cell of the kind text, so that no zero is lost and no number becomes a
/// date when the sheet is edited.
pub struct SheetWriter {
    book: writer::Workbook,
    text: writer::Format,
    rows: u32,
}

impl SheetWriter {
    /// Begins a sheet with its header.
    ///
    /// # Errors
    /// When the header has too many columns, a name is longer than a cell can hold, or the temporary file can not be made.
    pub fn new(header: &[impl AsRef<str>], spool: Spool) -> Result<SheetWriter, FormatError> {
        let cannot = |_| FormatError::CannotCarry { what: "a sheet on this machine" };
        let mut book = writer::Workbook::new();
        // A fixed date: equal input gives equal bytes.
        let made = writer::ExcelDateTime::from_ymd(2000, 1, 1).map_err(cannot)?;
        book.set_properties(&writer::DocProperties::new().set_creation_datetime(&made));
        let sheet = match spool {
            Spool::Memory => book.add_worksheet(),
            Spool::TemporaryFile => book.add_worksheet_with_constant_memory().map_err(cannot)?,
        };
        let text = writer::Format::new().set_num_format("@");
        let columns = u16::try_from(header.len()).unwrap_or(u16::MAX);
        if let Some(last) = columns.checked_sub(1) {
            sheet.set_column_range_format(0, last, &text).map_err(refused)?;
        }
        sheet.set_freeze_panes(1, 0).map_err(refused)?;
        let bold = text.clone().set_bold();
        let mut sheet = SheetWriter { book, text: bold, rows: 0 };
        sheet.push(header)?;
        sheet.text = text;
        Ok(sheet)
    }

    /// Adds a row. Empty texts leave their cells blank.
    ///
    /// # Errors
    /// When the sheet is full, the row has too many columns, or a text is longer than the 32,767 characters of a cell.
    pub fn push(&mut self, row: &[impl AsRef<str>]) -> Result<(), FormatError> {
        if row.len() > MAX_COLUMNS {
            return Err(FormatError::Limit { limit: "columns of a sheet", most: MAX_COLUMNS });
        }
        if usize::try_from(self.rows).unwrap_or(usize::MAX) >= MAX_SHEET_ROWS {
            return Err(FormatError::Limit { limit: "rows of a sheet", most: MAX_SHEET_ROWS });
        }
        let sheet = self.book.worksheet_from_index(0).map_err(refused)?;
        for (column, text) in (0u16..).zip(row) {
            if !text.as_ref().is_empty() {
                sheet
                    .write_string_with_format(self.rows, column, text.as_ref(), &self.text)
                    .map_err(refused)?;
            }
        }
        self.rows += 1;
        Ok(())
    }

    /// The workbook.
    ///
    /// # Errors
    /// When it can not be put together, as when the temporary file is gone.
    pub fn finish(mut self) -> Result<Vec<u8>, FormatError> {
        let mut bytes = self
            .book
            .save_to_buffer()
            .map_err(|_| FormatError::CannotCarry { what: "a sheet on this machine" })?;
        hide_system(&mut bytes);
        Ok(bytes)
    }
}

/// Every part of an archive names the system that it was packed on. Equal records give equal bytes on all of them, so it is
/// always the same one.
fn hide_system(archive: &mut [u8]) {
    const END: usize = 22;
    const ENTRY: usize = 46;
    const UNIX: u8 = 3;
    let number = |bytes: &[u8], at: usize| {
        let two = bytes.get(at..at + 2).and_then(|b| b.try_into().ok());
        usize::from(u16::from_le_bytes(two.unwrap_or_default()))
    };
    let Some(end) = archive.len().checked_sub(END).and_then(|at| archive.get(at..)) else { return };
    let (entries, low, high) = (number(end, 10), number(end, 16), number(end, 18));
    let mut at = low | high << 16;
    for _ in 0..entries {
        let Some(entry) = archive.get_mut(at..).filter(|e| e.starts_with(b"PK\x01\x02")) else { return };
        if let Some(system) = entry.get_mut(5) {
            *system = UNIX;
        }
        at += ENTRY + number(entry, 28) + number(entry, 30) + number(entry, 32);
    }
}

impl std::fmt::Debug for SheetWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SheetWriter").field("rows", &self.rows).finish_non_exhaustive()
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err asks for")]
fn refused(error: writer::XlsxError) -> FormatError {
    FormatError::CannotCarry {
        what: match error {
            writer::XlsxError::MaxStringLengthExceeded => "a text longer than a cell",
            _ => "a row that a sheet does not take",
        },
    }
}

#[cfg(test)]
#[path = "xlsx_tests.rs"]
mod tests;
