//! Tables that lie in memory column by column, as data frames and Arrow hold them: judged where they are, and given back as
//! repaired columns when that is asked for.

use super::batch::{Block, Job, Merge, Options, Report, drive};
use super::{Error, Standard};
use crate::formats::columns::{Choice, Columns, ColumnsError, Frame, Framer, Grid, TableError};
use crate::records::{AnyRecord, RecordType};
use crate::rules::Finding;
#[cfg(feature = "quick")]
use crate::rules::sheet::{Cells, ROWS as SHEET_ROWS, Sheet, Way};
#[cfg(feature = "quick")]
use crate::values::Code;
use std::ops::Range;
use std::sync::Arc;

/// Rows of one piece of work.
const ROWS: usize = 16 << 10;
/// Tables shorter than this are not worth arranging the plan for.
#[cfg(feature = "quick")]
const FEW: usize = 2 * SHEET_ROWS;
/// So many rows are tried before it is asked whether a quarter of them was in order.
#[cfg(feature = "quick")]
const TRIED: usize = 4 * SHEET_ROWS;
/// Records that are filled column by column at once: few enough to stay near the processor.
const RECORDS: usize = 32;

/// A piece of a table; several threads may judge it.
pub type Chunk<'c> = Arc<dyn Grid + 'c>;

/// What came out of a table.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// Counts and findings.
    pub report: Report,
    /// The records as columns, in order; empty unless asked for. A name may be missing from some of them.
    pub frames: Vec<Frame>,
}

impl Standard {
    /// Decides on the columns of a table by their names and its first rows; see [`Columns::decide`].
    ///
    /// # Errors
    /// When a choice does not fit the table, or there are too many columns.
    pub fn decide(
        &self,
        kind: &'static RecordType,
        names: &[String],
        first: &dyn Grid,
        choices: &[Choice],
    ) -> Result<Columns, Error> {
        Columns::decide_grids(names, &[first], (kind.fields)(), choices, self.as_of())
            .map_err(|e| Error::from(TableError::from(e)))
    }

    /// Judges a table that comes in chunks; `frames` asks for its records as columns too.
    ///
    /// ```
    /// use chuan::engine::{Standard, batch::Options};
    /// use chuan::formats::columns::{Offsets, Texts};
    /// use chuan::records::record_type;
    /// use chuan::values::Date;
    /// use std::sync::Arc;
    /// let standard = Standard::new(Date::parse("2026-11-21").unwrap());
    /// let citizen = record_type("citizen").unwrap();
    /// let ids = Texts { bytes: "001190000017001 190 000 017", offsets: Offsets::Small(&[0, 12, 27]), valid: None, skip: 0 };
    /// let table = vec![ids];
    /// let columns = standard.decide(citizen, &["Số định danh".to_owned()], &table, &[])?;
    /// let mut chunks = vec![table];
    /// let mut next = || Ok(chunks.pop().map(|c| Arc::new(c) as _));
    /// let mut options = Options { threads: 1, max_findings: 100, reveal: false, progress: &mut |_, _| true };
    /// let judged = standard.check_columns(citizen, &columns, &mut next, true, &mut options)?;
    /// assert_eq!(judged.report.records, 2);
    /// assert_eq!(judged.frames[0].column("personal_id").unwrap().bytes, "001190000017001190000017");
    /// # Ok::<(), chuan::engine::Error>(())
    /// ```
    ///
    /// # Errors
    /// What `next` gives, and when the records have more than [`crate::formats::columns::MAX_COLUMNS`] columns.
    pub fn check_columns<'c>(
        &self,
        kind: &'static RecordType,
        columns: &Columns,
        next: &mut dyn FnMut() -> Result<Option<Chunk<'c>>, Error>,
        frames: bool,
        options: &mut Options<'_>,
    ) -> Result<Judged, Error> {
        let job = Job::new(self, kind, options.reveal)?;
        let mut merge = Merge::new(job.plan, options.max_findings);
        let mut here: Option<(Chunk<'c>, usize)> = None;
        let mut pieces = || loop {
            if let Some((chunk, from)) = here.take() {
                let to = chunk.rows().min(from + ROWS);
                if from < to {
                    here = Some((Arc::clone(&chunk), to));
                    return Ok(Some((chunk, from..to)));
                }
            }
            match next()? {
                Some(chunk) => here = Some((chunk, 0)),
                None => return Ok(None),
            }
        };
        let failed = std::sync::OnceLock::new();
        #[cfg(feature = "quick")]
        let sheet = std::sync::OnceLock::new();
        let run = |(chunk, rows): (Chunk<'c>, Range<usize>)| {
            let framer = frames.then(|| Framer::new((kind.fields)()));
            let (grid, done) = (chunk.as_ref(), job.block(0));
            let mut piece =
                Piece { job: &job, columns, grid, done, framer, found: Vec::new(), records: Vec::new() };
            #[cfg(feature = "quick")]
            let judged = match (frames, rows.len()) {
                (false, FEW..) => match sheet.get_or_init(|| job.sheet(columns.ways())) {
                    Some(sheet) => piece.rows(sheet, rows),
                    None => piece.records(rows),
                },
                _ => piece.records(rows),
            };
            #[cfg(not(feature = "quick"))]
            let judged = piece.records(rows);
            match judged {
                Ok(()) => piece.done(),
                Err(e) => {
                    let _ = failed.set(e);
                    job.block(0)
                }
            }
        };
        drive(&mut pieces, &run, &mut merge, options)?;
        match failed.into_inner() {
            Some(error) => Err(TableError::from(error).into()),
            None => {
                let (report, frames) = merge.done();
                Ok(Judged { report, frames })
            }
        }
    }
}

/// A piece of a table, and what is made of it.
struct Piece<'p, 'g> {
    job: &'p Job<'p>,
    columns: &'p Columns,
    grid: &'g dyn Grid,
    done: Block,
    framer: Option<Framer>,
    found: Vec<Finding>,
    records: Vec<Box<dyn AnyRecord>>,
}

impl<'g> Piece<'_, 'g> {
    /// Judges rows by making a record of each.
    fn records(&mut self, rows: Range<usize>) -> Result<(), ColumnsError> {
        let mut from = rows.start;
        while from < rows.end {
            let to = rows.end.min(from + RECORDS);
            let (columns, grid) = (self.columns, self.grid);
            columns.fill_rows(grid, from..to, self.empty(to - from));
            (0..to - from).try_for_each(|n| self.judge(n))?;
            from = to;
        }
        Ok(())
    }

    /// So many empty records.
    fn empty(&mut self, count: usize) -> &mut [Box<dyn AnyRecord>] {
        if self.records.len() < count {
            self.records.resize_with(count, self.job.kind.fresh);
        }
        self.records.get_mut(..count).unwrap_or_default()
    }

    /// Judges one of the records, which is empty then.
    fn judge(&mut self, n: usize) -> Result<(), ColumnsError> {
        let Some(record) = self.records.get_mut(n) else { return Ok(()) };
        self.job.judge(record.as_ref(), &mut self.found, &mut self.done);
        if let Some(framer) = &mut self.framer {
            framer.push(record.as_ref())?;
        }
        record.clear();
        Ok(())
    }

    /// Passes over rows that are seen to be in order column by column, as long as there are enough of them.
    #[cfg(feature = "quick")]
    fn rows(&mut self, sheet: &Sheet<'_>, rows: Range<usize>) -> Result<(), ColumnsError> {
        let mut desk = sheet.desk();
        let (mut from, mut passed) = (rows.start, 0);
        while from < rows.end && (from - rows.start < TRIED || passed * 4 >= from - rows.start) {
            let to = rows.end.min(from + SHEET_ROWS);
            let (columns, grid) = (self.columns, self.grid);
            let mut read =
                |column: usize, way: Way, cells: &mut Cells<'g>, fine: Option<&dyn Fn(Code) -> bool>| {
                    columns.read_cells(column, way, grid, from..to, cells, fine)
                };
            let clean = sheet.look(&mut desk, to - from, self.job.as_of(), &mut read);
            let odd = !clean & u64::MAX >> (SHEET_ROWS - (to - from));
            columns.fill_picked(grid, from, odd, self.empty(odd.count_ones() as usize));
            let mut judged = 0;
            for row in 0..to - from {
                if clean >> row & 1 == 1 {
                    self.done.pass(sheet, &desk, row);
                } else {
                    self.judge(judged)?;
                    judged += 1;
                }
            }
            passed += to - from - judged;
            from = to;
        }
        self.done.count(&desk);
        self.records(from..rows.end)
    }

    fn done(mut self) -> Block {
        self.done.frame = self.framer.map(Framer::done);
        self.done
    }
}

#[cfg(all(feature = "quick", feature = "profile"))]
#[cfg(test)]
#[path = "columnar_tests.rs"]
mod by_columns;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::columns::{Offsets, Texts};
    use crate::records::record_type;
    use crate::values::Date;

    /// Whatever the chunks and the threads, the same comes out.
    #[test]
    fn chunks_and_threads_change_nothing() {
        let standard = Standard::new(Date::parse("2026-11-21").unwrap());
        let kind = record_type("citizen").unwrap();
        let ids: Vec<String> =
            (0..40_000u32).map(|n| format!("0{:011}", 1_190_000_000 + u64::from(n % 30_000))).collect();
        let bytes = ids.concat();
        let offsets: Vec<i64> = (0..=ids.len() as i64).map(|n| n * 12).collect();
        let chunk = |from: usize, to: usize| {
            vec![Texts { bytes: &bytes, offsets: Offsets::Large(&offsets[from..=to]), valid: None, skip: 0 }]
        };
        let names = ["personal_id".to_owned()];
        let columns = standard.decide(kind, &names, &chunk(0, 40_000), &[]).unwrap();
        let run = |cuts: &[usize], threads: usize| {
            let mut chunks: Vec<Chunk<'_>> =
                cuts.windows(2).map(|w| Arc::new(chunk(w[0], w[1])) as Chunk<'_>).collect();
            chunks.reverse();
            let mut options =
                Options { threads, max_findings: 50_000, reveal: true, progress: &mut |_, _| true };
            standard.check_columns(kind, &columns, &mut || Ok(chunks.pop()), true, &mut options).unwrap()
        };
        let one = run(&[0, 40_000], 1);
        assert_eq!(one.report.records, 40_000);
        assert!(one.report.found() >= 10_000, "the last ten thousand stood before");
        let column = |j: &Judged| {
            j.frames.iter().map(|f| f.column("personal_id").unwrap().bytes.as_str()).collect::<String>()
        };
        assert_eq!(column(&one), bytes);
        for (cuts, threads) in [(&[0, 1, 1, 17_000, 40_000][..], 1), (&[0, 20_000, 40_000][..], 3)] {
            let other = run(cuts, threads);
            assert_eq!(other.report, one.report);
            assert_eq!(column(&other), bytes);
        }
    }

    #[test]
    fn a_run_can_be_stopped_and_an_input_can_fail() {
        let standard = Standard::new(Date::parse("2026-11-21").unwrap());
        let kind = record_type("citizen").unwrap();
        let texts = Texts { bytes: "x", offsets: Offsets::Small(&[0, 1]), valid: None, skip: 0 };
        let columns = standard.decide(kind, &["sex".to_owned()], &vec![texts], &[]).unwrap();
        let mut calls = 0;
        let mut options =
            Options { threads: 1, max_findings: 9, reveal: false, progress: &mut |_, records| records < 3 };
        let mut next = || {
            calls += 1;
            Ok(Some(Arc::new(vec![texts]) as Chunk<'_>))
        };
        let judged = standard.check_columns(kind, &columns, &mut next, false, &mut options).unwrap();
        assert_eq!((judged.report.records, judged.report.stopped, calls), (3, true, 3));
        let mut fails = || Err(Error::Input(std::io::ErrorKind::BrokenPipe));
        let failed = standard.check_columns(kind, &columns, &mut fails, false, &mut options);
        assert_eq!(failed.unwrap_err(), Error::Input(std::io::ErrorKind::BrokenPipe));
    }
}
