//! A delimited table as a stream: its dialect found out, its columns decided, its rows read in blocks.

use super::aliases::named;
use super::cut::cut;
use super::decision::Choice;
use super::find_header::{Head, find_header};
use super::flaws::{NOT_UTF8, NUL, OVER_LIMIT};
use super::split::Rows;
use super::unicode::{Charset, Transcoder};
use super::{Columns, ColumnsError, LeftOut, MAX_CELL, MAX_ROW, SAMPLE_BYTES, SAMPLE_ROWS, TableError};
use crate::records::{AnyRecord, Dictionary};
use crate::text::encodings::{Encoding, decode};
use crate::values::Date;
use std::io::{Chain, Cursor, Read};

/// Bytes of a block.
const BLOCK: usize = 512 << 10;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// Its characters.
    pub charset: Charset,
    /// What stands between its cells.
    pub delimiter: u8,
}

/// A delimited table that is open for reading.
///
/// ```
/// use chuan::formats::columns::Table;
/// use chuan::records::{Citizen, Record};
/// use chuan::values::Date;
/// let file = "Họ tên;Ngày sinh\nNguyễn Thị Hà;15/01/1990\nTrần Văn An;1950\n";
/// let table = Table::open(file.as_bytes(), Citizen::fields(), &[], Date::default())?;
/// assert_eq!(table.dialect().delimiter, b';');
/// let mut years = Vec::new();
/// let slot = Citizen::fields().slot("birth.date").ok_or("no field")?;
/// table.each(&mut Citizen::default(), &mut |citizen| years.push(slot.text(citizen)))?;
/// assert_eq!(years, ["1990-01-15", "1950"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Table<R> {
    input: TableInput<R>,
    rows: TableRows,
    title: usize,
}

/// The rows of a table as UTF-8 bytes, its header left out.
pub type TableInput<R> = Chain<Cursor<Vec<u8>>, Transcoder<Chain<Cursor<Vec<u8>>, R>>>;

impl<R: Read> Table<R> {
    /// Opens a table: finds out how it is written, where its header is and what its columns are.
    ///
    /// # Errors
    /// When it can not be read, is empty or over a limit, or a choice does not fit it.
    pub fn open(
        mut input: R,
        fields: &'static Dictionary,
        user: &[Choice],
        on: Date,
    ) -> Result<Table<R>, TableError> {
        let mut first = Vec::new();
        Read::take(&mut input, SAMPLE_BYTES as u64).read_to_end(&mut first)?;
        let (charset, mark) = Charset::of(&first);
        let mut start = Cursor::new(first);
        start.set_position(mark as u64);
        let mut input = Transcoder::new(start.chain(input), charset);

        let mut text = Vec::new();
        let (delimiter, begin, whole) = loop {
            let got = Read::take(&mut input, SAMPLE_BYTES as u64).read_to_end(&mut text)?;
            let ended = got < SAMPLE_BYTES;
            let (delimiter, begin) = sniff(&text);
            let rest = text.get(begin..).unwrap_or_default();
            match begin + cut(rest, delimiter, ended) {
                end if end > begin || ended => break (delimiter, begin, end),
                _ if text.len() > MAX_ROW => {
                    return Err(ColumnsError::Limit { limit: "bytes of a row", most: MAX_ROW }.into());
                }
                _ => {}
            }
        };
        let dialect = Dialect { charset, delimiter };
        let sample = text.get(begin..whole).unwrap_or_default();
        let (mut rows, starts) = sample_rows(sample, delimiter);
        if rows.is_empty() {
            return Err(TableError::Empty);
        }
        let (columns, skip) = match find_header(&rows, fields) {
            Head::None => (Columns::decide_headerless(&rows, fields, user, on)?, 0),
            Head::Row(n) => {
                let body = rows.split_off((n + 1).min(rows.len()));
                let header = rows.pop().unwrap_or_default();
                (Columns::decide(&header, &body, fields, user, on)?, n + 1)
            }
        };
        let from = match starts.get(skip) {
            Some(at) => begin + at,
            None => whole,
        };
        let mut left = Cursor::new(text);
        left.set_position(from as u64);
        let title = skip.saturating_sub(1);
        let columns = columns.leaving_out(LeftOut { title_rows: title, sheets: 0 });
        Ok(Table { input: left.chain(input), rows: TableRows { dialect, columns }, title })
    }

    /// How it is written.
    pub fn dialect(&self) -> Dialect {
        self.rows.dialect
    }

    /// What its columns are.
    pub fn columns(&self) -> &Columns {
        &self.rows.columns
    }

    /// Rows of a title above the header. They are no records and are left out.
    pub fn title_rows(&self) -> usize {
        self.title
    }

    /// Changes how its columns are read.
    #[must_use]
    pub fn map_columns(mut self, change: impl FnOnce(Columns) -> Columns) -> Table<R> {
        self.rows.columns = change(self.rows.columns);
        self
    }

    /// The bytes of its rows, and how to read them: for reading in several threads.
    pub fn into_parts(self) -> (TableInput<R>, TableRows) {
        (self.input, self.rows)
    }

    /// Reads every row into `record`, one after the other, and shows each. Memory does not grow with the table.
    ///
    /// # Errors
    /// When it can not be read, or a row is longer than [`MAX_ROW`]. Rows before that have been shown.
    pub fn each(
        mut self,
        record: &mut dyn AnyRecord,
        visit: &mut dyn FnMut(&mut dyn AnyRecord),
    ) -> Result<(), TableError> {
        let mut block = Vec::new();
        loop {
            let got = Read::take(&mut self.input, BLOCK as u64).read_to_end(&mut block)?;
            let last = got < BLOCK;
            let end = self.rows.cut(&block, last);
            self.rows.each(block.get(..end).unwrap_or_default(), record, visit);
            block.drain(..end);
            if last {
                return Ok(());
            }
            if block.len() > MAX_ROW {
                return Err(ColumnsError::Limit { limit: "bytes of a row", most: MAX_ROW }.into());
            }
        }
    }
}

/// How the rows of a table are cut and read. Shared by threads.
#[derive(Clone, Debug)]
pub struct TableRows {
    dialect: Dialect,
    columns: Columns,
}

impl TableRows {
    /// For rows of these columns that are UTF-8 already.
    pub fn new(delimiter: u8, columns: Columns) -> TableRows {
        TableRows { dialect: Dialect { charset: Charset::Utf8, delimiter }, columns }
    }

    /// What its columns are.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// How many bytes from the front end with a whole row; see [`cut`].
    pub fn cut(&self, bytes: &[u8], last: bool) -> usize {
        cut(bytes, self.dialect.delimiter, last)
    }

    /// Reads every row of a block of whole rows into `record`, one after the other, and shows each; blank rows are none.
    ///
    /// Bytes that are not UTF-8 are kept as the private characters U+F700 and up; the record then has the flaw `not-utf8`.
    pub fn each(&self, block: &[u8], record: &mut dyn AnyRecord, visit: &mut dyn FnMut(&mut dyn AnyRecord)) {
        let nul = memchr::memchr(0, block).is_some();
        if let Ok(text) = simdutf8::basic::from_utf8(block) {
            let mut rows = Rows::new(text, self.dialect.delimiter);
            while let Some(row) = rows.next() {
                // Spreadsheets write rows of nothing below the last that was ever touched.
                let perhaps = row.first().is_none_or(|b| *b == self.dialect.delimiter || *b == b'"');
                if perhaps && rows.cells().all(str::is_empty) {
                    continue;
                }
                record.clear();
                self.columns.fill(rows.cells(), record);
                limits(row, || rows.cells().any(|c| c.len() > MAX_CELL), nul, record);
                visit(record);
            }
            return;
        }
        let mut reader = reader(block, self.dialect.delimiter);
        let mut row = csv::ByteRecord::new();
        // Reading from memory with flexible rows can not fail.
        while let Ok(true) = reader.read_byte_record(&mut row) {
            if row.as_slice().is_empty() {
                continue;
            }
            record.clear();
            match simdutf8::basic::from_utf8(row.as_slice()) {
                Ok(text) => {
                    let cell = |n| row.range(n).and_then(|range| text.get(range)).unwrap_or_default();
                    self.columns.fill((0..row.len()).map(cell), record);
                }
                Err(_) => {
                    let cells: Vec<String> = row.iter().map(|c| decode(Encoding::Utf8, c).text).collect();
                    self.columns.fill(cells.iter().map(String::as_str), record);
                    record.kept_mut().flaw(None, NOT_UTF8);
                }
            }
            limits(row.as_slice(), || row.iter().any(|c| c.len() > MAX_CELL), nul, record);
            visit(record);
        }
    }
}

/// Notes what no row of a table should hold.
fn limits(row: &[u8], long: impl Fn() -> bool, nul: bool, record: &mut dyn AnyRecord) {
    if nul && row.contains(&0) {
        record.kept_mut().flaw(None, NUL);
    }
    if row.len() > MAX_CELL && long() {
        record.kept_mut().flaw(None, OVER_LIMIT);
    }
}

fn reader(bytes: &[u8], delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .buffer_capacity(64 << 10)
        .from_reader(bytes)
}

/// The first rows as text, and where each begins.
fn sample_rows(bytes: &[u8], delimiter: u8) -> (Vec<Vec<String>>, Vec<usize>) {
    let (mut rows, mut starts) = (Vec::new(), Vec::new());
    for row in reader(bytes, delimiter).byte_records().take(SAMPLE_ROWS).map_while(Result::ok) {
        starts.push(row.position().map_or(0, |p| usize::try_from(p.byte()).unwrap_or(0)));
        // Letters in parts stay so: that they are is found out.
        let cell =
            |c: &[u8]| std::str::from_utf8(c).map_or_else(|_| decode(Encoding::Utf8, c).text, str::to_owned);
        rows.push(row.iter().map(cell).collect());
    }
    (rows, starts)
}

/// The delimiter that a line `sep=;` at the beginning states, and where the table begins behind it.
pub(crate) fn stated_delimiter(text: &[u8]) -> Option<(u8, usize)> {
    let [delimiter, rest @ ..] = text.strip_prefix(b"sep=")? else { return None };
    let end = || text.iter().position(|b| *b == b'\n').map_or(text.len(), |at| at + 1);
    matches!(rest, [b'\n', ..] | [b'\r', ..]).then(|| (*delimiter, end()))
}

/// The delimiter, and where the table begins: behind a line `sep=;` that some programs write for themselves.
fn sniff(text: &[u8]) -> (u8, usize) {
    if let Some(stated) = stated_delimiter(text) {
        return stated;
    }
    const LOOK: usize = 64 << 10;
    let look = text.get(..text.len().min(LOOK)).unwrap_or_default();
    let best = [b',', b';', b'\t', b'|'].into_iter().map(|delimiter| {
        let whole = cut(look, delimiter, look.len() == text.len());
        let rows = sample_rows(look.get(..whole).unwrap_or(look), delimiter).0;
        (score(&rows), delimiter)
    });
    // Of equals the first: a table of one column has no delimiter.
    best.reduce(|a, b| if b.0 > a.0 { b } else { a }).map_or((b',', 0), |(_, delimiter)| (delimiter, 0))
}

/// How well rows look like a table: known names of columns first, then how many rows have the usual width, then that width.
fn score(rows: &[Vec<String>]) -> (usize, usize, usize) {
    let mut widths: Vec<usize> = rows.iter().map(Vec::len).collect();
    widths.sort_unstable();
    let usual = widths.chunk_by(|a, b| a == b).max_by_key(|group| group.len()).unwrap_or_default();
    let width = usual.first().copied().unwrap_or(0);
    if width < 2 || usual.len() * 2 <= rows.len() {
        return (0, 0, 0);
    }
    let known = |row: &Vec<String>| row.iter().filter(|c| c.len() < 100 && !named(c).is_empty()).count();
    let names = rows.iter().take(20).map(known).max().unwrap_or(0);
    // Rows above the header are narrower; without names that prove it, the first row counts.
    if rows.first().is_some_and(|r| r.len() != width) && names < 2 {
        return (0, 0, 0);
    }
    (names, usual.len() * 100 / rows.len().max(1), width)
}
