//! Tables that lie in memory column by column, as data frames and Arrow hold them: judged where they are, and given back as
//! repaired columns when that is asked for.

use super::batch::{Block, Job, Merge, Options, Report, drive};
use super::{Error, Standard};
use crate::formats::columns::{
    Choice, Columns, ColumnsError, Frame, Framer, Grid, SAMPLE_ROWS, TableError, sample,
};
use crate::records::{AnyRecord, RecordType};
use std::ops::Range;
use std::sync::Arc;

/// Rows of one piece of work.
const ROWS: usize = 16 << 10;
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
        let rows = sample(first, names.len(), SAMPLE_ROWS);
        Columns::decide(names, &rows, (kind.fields)(), choices, self.as_of())
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
        let run = |(chunk, rows): (Chunk<'c>, Range<usize>)| {
            piece(&job, columns, chunk.as_ref(), rows, frames).unwrap_or_else(|e| {
                let _ = failed.set(e);
                job.block(0)
            })
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

fn piece(
    job: &Job<'_>,
    columns: &Columns,
    grid: &dyn Grid,
    rows: Range<usize>,
    frames: bool,
) -> Result<Block, ColumnsError> {
    let mut done = job.block(0);
    let mut framer = frames.then(|| Framer::new((job.kind.fields)()));
    let mut found = Vec::new();
    let mut records: Vec<Box<dyn AnyRecord>> =
        (0..RECORDS.min(rows.len())).map(|_| (job.kind.fresh)()).collect();
    let mut from = rows.start;
    while from < rows.end {
        let to = rows.end.min(from + RECORDS);
        let filled = records.get_mut(..to - from).unwrap_or_default();
        columns.fill_rows(grid, from..to, filled);
        for record in filled {
            job.judge(record.as_ref(), &mut found, &mut done);
            if let Some(framer) = &mut framer {
                framer.push(record.as_ref())?;
            }
            record.clear();
        }
        from = to;
    }
    done.frame = framer.map(Framer::done);
    Ok(done)
}

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
