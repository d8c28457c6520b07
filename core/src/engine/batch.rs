//! Any number of records in pieces: memory does not grow with the input, and two cores do nearly twice the work.
//!
//! The input is cut into blocks at record boundaries. Workers read and judge whole blocks; what must be seen in order
//! (record numbers, uniqueness, the findings shown) is done by the caller's thread in the order of the input.

mod each;
mod lines;
mod register;
mod threads;

pub use each::{Each, Standing};
pub use lines::Lines;
pub(super) use threads::drive;

use super::book::BooksReport;
use super::groups::{Groups, groups_in, rows_of};
#[cfg(feature = "quick")]
use super::seen::key_of_text;
use super::seen::{Seen, key_of};
use super::{Error, Standard};
use crate::formats::MORE;
use crate::formats::columns::{self, Frame};
use crate::records::{AnyRecord, RecordType};
use crate::rules::catalogue::Severity;
use crate::rules::group::{Group, Row};
#[cfg(feature = "quick")]
use crate::rules::sheet::{Desk, Sheet, Way};
use crate::rules::{Finding, Plan, Tallies, Tally};
use crate::values::Code;
#[cfg(feature = "quick")]
use crate::values::Date;
use register::Register;
use std::io::Read;
use std::sync::Mutex;

/// Bytes of a block.
pub const BLOCK: usize = 512 << 10;

/// The longest single record of a stream.
pub const MAX_RECORD: usize = 16 << 20;

/// How to cut a stream into records, and how to read those of a block. Shared by the workers.
pub trait Rows: Sync {
    /// How many bytes from the front end with a whole record; 0 when not even one is whole. `last` says that no more comes.
    fn cut(&self, bytes: &[u8], last: bool) -> usize;
    /// Reads every record of a block into `record`, one after the other, and shows each.
    fn each(&self, block: &[u8], record: &mut dyn AnyRecord, visit: &mut dyn FnMut(&mut dyn AnyRecord));
}

/// What a run is asked for.
pub struct Options<'o> {
    /// Threads that read and judge; 1 does everything on the caller's.
    pub threads: usize,
    /// The most findings that are kept and shown; counts stay exact.
    pub max_findings: usize,
    /// Whether findings carry the value they speak of.
    pub reveal: bool,
    /// Called now and then with the bytes and records done; false stops the run.
    pub progress: &'o mut dyn FnMut(u64, u64) -> bool,
}

/// A finding to be shown, with its value when that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The finding.
    pub finding: Finding,
    /// The value, when values were asked for.
    pub value: Option<String>,
}

/// What came out of a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Records judged.
    pub records: u64,
    /// Records by their gravest finding: error, warning, info, none.
    pub by_gravity: [u64; 4],
    /// Findings by severity: error, warning, info.
    pub by_severity: [u64; 3],
    /// Findings by dimension: correct, sufficient, clean, living.
    pub by_dimension: [u64; 4],
    /// The outcomes of every rule of the plan.
    pub tallies: Vec<Tally>,
    /// Findings of every rule of the plan.
    pub by_rule: Vec<u64>,
    /// The first findings, in order.
    pub findings: Vec<Shown>,
    /// Whether there were more.
    pub capped: bool,
    /// Whether the caller stopped the run.
    pub stopped: bool,
}

impl Report {
    /// All findings.
    pub fn found(&self) -> u64 {
        self.by_severity.iter().sum()
    }

    /// Counts a finding by severity and dimension.
    pub(super) fn count(&mut self, plan: &Plan, rule: u16) -> Severity {
        let severity = plan.severity(rule);
        let at = Severity::ALL.iter().position(|s| *s == severity);
        bump(&mut self.by_severity, at);
        bump(&mut self.by_dimension, Some(plan.dimension(rule) as usize));
        severity
    }

    /// Counts a record by its gravest finding.
    pub(super) fn place(&mut self, gravest: Option<Severity>) -> u8 {
        let place = place_of(gravest);
        bump(&mut self.by_gravity, Some(usize::from(place)));
        place
    }

    /// Whether there is any error.
    pub fn has_errors(&self) -> bool {
        let [errors, ..] = self.by_severity;
        errors > 0
    }
}

/// What a worker made of a block.
pub(super) struct Block {
    bytes: u64,
    tallies: Tallies,
    /// Findings of each record; the record numbers count within the block.
    findings: Vec<Shown>,
    /// Keys for the uniqueness rules, one row a record.
    keys: Vec<u64>,
    /// Rows for the rules over all records, one for each rule and record.
    rows: Vec<Option<Row>>,
    /// End of each record's findings.
    ends: Vec<usize>,
    /// The records as columns, when that was asked for.
    pub(super) frame: Option<Frame>,
    /// The entries of a register, when that was asked for.
    register: Register,
}

/// How records are judged, in whatever way they come.
pub(super) struct Job<'j> {
    standard: &'j Standard,
    pub(super) plan: &'j Plan,
    pub(super) kind: &'static RecordType,
    reveal: bool,
    groups: Vec<Group>,
    /// What every block begins to gather the entries of a register with.
    register: Register,
}

impl<'j> Job<'j> {
    pub(super) fn new(
        standard: &'j Standard,
        kind: &'static RecordType,
        reveal: bool,
    ) -> Result<Job<'j>, Error> {
        let plan = standard.plan(kind.name)?;
        Ok(Job { standard, plan, kind, reveal, groups: groups_in(plan), register: Register::default() })
    }

    /// A block without any record yet.
    pub(super) fn block(&self, bytes: u64) -> Block {
        let tallies = self.plan.tallies();
        let (findings, keys, rows, ends) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Block { bytes, tallies, findings, keys, rows, ends, frame: None, register: self.register.clone() }
    }

    /// Judges the next record of a block.
    pub(super) fn judge(&self, record: &dyn AnyRecord, found: &mut Vec<Finding>, done: &mut Block) {
        let number = done.ends.len() as u64;
        found.clear();
        let (as_of, known) = (self.standard.as_of(), self.standard.known());
        self.plan.check_against(record, number, as_of, known, found, &mut done.tallies);
        let shown = found.iter().map(|f| Shown { finding: *f, value: self.reveal.then(|| value(record, f)) });
        done.findings.extend(shown);
        done.keys.extend(self.plan.sets().map(|(_, slot)| key_of(record, slot)));
        rows_of(&self.groups, record, &mut done.rows);
        done.register.add(record, || Standing::of(self.plan, found));
        done.ends.push(done.findings.len());
    }

    /// The plan arranged for a table whose cells get into records in these ways, where all that it says of rows in order can be
    /// told without records.
    #[cfg(feature = "quick")]
    pub(super) fn sheet(&self, ways: Vec<Way>) -> Option<Sheet<'_>> {
        let alone = self.standard.known().is_none() && self.groups.is_empty();
        if alone { Sheet::new(self.plan, ways) } else { None }
    }

    /// The day of judgement.
    #[cfg(feature = "quick")]
    pub(super) fn as_of(&self) -> Date {
        self.standard.as_of()
    }

    /// Reads and judges the records of a block of a stream.
    fn run(&self, rows: &dyn Rows, block: &[u8]) -> Block {
        let mut done = self.block(block.len() as u64);
        let mut record = (self.kind.fresh)();
        let mut found = Vec::new();
        rows.each(block, record.as_mut(), &mut |record| self.judge(record, &mut found, &mut done));
        done
    }
}

#[cfg(feature = "quick")]
impl Block {
    /// Takes in a row of a table that is in order.
    pub(super) fn pass(&mut self, sheet: &Sheet<'_>, desk: &Desk<'_>, row: usize) {
        sheet.keys(desk, row, |text| self.keys.push(key_of_text(text)));
        self.ends.push(self.findings.len());
    }

    /// Counts what was said of the rows that are in order.
    pub(super) fn count(&mut self, desk: &Desk<'_>) {
        desk.finish(&mut self.tallies);
    }
}

pub(super) fn value(record: &dyn AnyRecord, finding: &Finding) -> String {
    let Some(slot) = finding.slot else { return String::new() };
    record.kept().unread_at(slot).map_or_else(|| slot.text(record), str::to_owned)
}

/// Puts the blocks' results together in the order of the input.
pub(super) struct Merge<'m> {
    plan: &'m Plan,
    seen: Seen,
    sets: usize,
    groups: Groups<'m>,
    grouped: usize,
    /// Where each record was counted in `by_gravity`, while rules over all records may still move it.
    gravity: Vec<u8>,
    max: usize,
    tallies: Tallies,
    report: Report,
    pub(super) bytes: u64,
    pub(super) frames: Vec<Frame>,
    register: Register,
}

impl<'m> Merge<'m> {
    pub(super) fn new(plan: &'m Plan, max: usize) -> Self {
        let report = Report { by_rule: vec![0; plan.len()], ..Report::default() };
        Merge {
            plan,
            seen: Seen::new(plan),
            sets: plan.sets().count(),
            groups: Groups::new(plan),
            grouped: groups_in(plan).len(),
            gravity: Vec::new(),
            max,
            tallies: plan.tallies(),
            report,
            bytes: 0,
            frames: Vec::new(),
            register: Register::default(),
        }
    }

    fn block(&mut self, block: Block) {
        self.bytes += block.bytes;
        self.tallies.add(&block.tallies);
        self.frames.extend(block.frame);
        self.register.join(block.register);
        let mut start = 0;
        let mut shown = block.findings.into_iter();
        for (n, end) in block.ends.iter().enumerate() {
            let keys = block.keys.get(n * self.sets..(n + 1) * self.sets).unwrap_or_default();
            let rows = block.rows.get(n * self.grouped..(n + 1) * self.grouped).unwrap_or_default();
            if start == *end && keys.is_empty() && rows.is_empty() {
                self.report.records += 1;
                self.report.place(None);
                continue;
            }
            let own = shown.by_ref().take(end - start);
            self.record(own, keys, rows);
            start = *end;
        }
    }

    /// Counts one record with its findings.
    pub(super) fn record(&mut self, found: impl Iterator<Item = Shown>, keys: &[u64], rows: &[Option<Row>]) {
        self.report.records += 1;
        let number = self.report.records;
        let mut gravest = None;
        for mut one in found {
            one.finding.record = number;
            gravest = gravest.max(Some(self.count(one)));
        }
        if !keys.is_empty() {
            let mut more = Vec::new();
            self.seen.check_keys(keys, number, &mut more, &mut self.tallies);
            for finding in more {
                gravest = gravest.max(Some(self.count(Shown { finding, value: None })));
            }
        }
        let place = self.report.place(gravest);
        if self.grouped > 0 {
            self.groups.add_rows(rows, number);
            self.gravity.push(place);
        }
    }

    /// Judges what is judged over all records together; gives the report, and the records as columns when that was asked for.
    pub(super) fn done(mut self) -> (Report, Vec<Frame>) {
        let groups = std::mem::replace(&mut self.groups, Groups::none(self.plan));
        let mut more = Vec::new();
        groups.finish(&mut more, &mut self.tallies);
        self.report.tallies = self.tallies.counts();
        for finding in more {
            let place = place_of(Some(self.count(Shown { finding, value: None })));
            let record = usize::try_from(finding.record - 1).ok().and_then(|n| self.gravity.get_mut(n));
            if let Some(old) = record.filter(|old| place < **old) {
                let before = usize::from(std::mem::replace(old, place));
                if let Some(n) = self.report.by_gravity.get_mut(before) {
                    *n -= 1;
                }
                bump(&mut self.report.by_gravity, Some(usize::from(place)));
            }
        }
        (self.report, self.frames)
    }

    fn count(&mut self, shown: Shown) -> Severity {
        let rule = shown.finding.rule;
        let severity = self.report.count(self.plan, rule);
        bump(&mut self.report.by_rule, Some(usize::from(rule)));
        if self.report.findings.len() < self.max {
            self.report.findings.push(shown);
        } else {
            self.report.capped = true;
        }
        severity
    }
}

fn bump(counts: &mut [u64], at: Option<usize>) {
    if let Some(n) = at.and_then(|at| counts.get_mut(at)) {
        *n += 1;
    }
}

/// Cuts a stream into blocks of whole records.
struct Blocks<'b> {
    input: &'b mut dyn Read,
    rows: &'b dyn Rows,
    rest: Vec<u8>,
    ended: bool,
    /// Buffers of blocks that are done: memory that the system need not give again.
    done: &'b Mutex<Vec<Vec<u8>>>,
}

impl Blocks<'_> {
    fn next(&mut self) -> Result<Option<Vec<u8>>, Error> {
        let mut block = self.done.lock().ok().and_then(|mut done| done.pop()).unwrap_or_default();
        block.clear();
        block.append(&mut self.rest);
        block.reserve((BLOCK + 64).saturating_sub(block.len()));
        loop {
            if !self.ended {
                let want = BLOCK.saturating_sub(block.len()).max(BLOCK / 4) as u64;
                let got = Read::take(&mut *self.input, want)
                    .read_to_end(&mut block)
                    .map_err(|e| Error::Input(e.kind()))?;
                self.ended = got < usize::try_from(want).unwrap_or(usize::MAX);
            }
            let cut = self.rows.cut(&block, self.ended);
            if cut > 0 || self.ended {
                if !self.ended {
                    self.rest.extend_from_slice(block.get(cut..).unwrap_or_default());
                }
                block.truncate(cut);
                return Ok((!block.is_empty()).then_some(block));
            }
            if block.len() > MAX_RECORD {
                let limit =
                    crate::formats::FormatError::Limit { limit: "bytes of a record", most: MAX_RECORD };
                return Err(Error::Format(limit));
            }
        }
    }
}

impl Standard {
    /// Judges a stream of records.
    ///
    /// # Errors
    /// When the input can not be read, or one record is larger than [`MAX_RECORD`].
    pub fn check_stream(
        &self,
        input: &mut (dyn Read + Send),
        kind: &'static RecordType,
        rows: &dyn Rows,
        options: &mut Options<'_>,
    ) -> Result<Report, Error> {
        Ok(self.stream(Job::new(self, kind, options.reveal)?, input, rows, options)?.0)
    }

    /// The same, and what the entries are as a whole when they are of a register.
    ///
    /// # Errors
    /// As there.
    pub fn check_register(
        &self,
        input: &mut (dyn Read + Send),
        kind: &'static RecordType,
        rows: &dyn Rows,
        options: &mut Options<'_>,
    ) -> Result<(Report, Option<BooksReport>), Error> {
        let job = Job { register: Register::of(kind), ..Job::new(self, kind, options.reveal)? };
        self.stream(job, input, rows, options)
    }

    fn stream(
        &self,
        job: Job<'_>,
        input: &mut (dyn Read + Send),
        rows: &dyn Rows,
        options: &mut Options<'_>,
    ) -> Result<(Report, Option<BooksReport>), Error> {
        let mut merge = Merge::new(job.plan, options.max_findings);
        let done = Mutex::new(Vec::new());
        let mut narrowed;
        let input = if MORE {
            narrowed = columns::narrowed(input).map_err(|e| Error::Input(e.kind()))?;
            &mut *narrowed
        } else {
            input
        };
        let mut blocks = Blocks { input, rows, rest: Vec::new(), ended: false, done: &done };
        let run = |block: Vec<u8>| {
            let judged = job.run(rows, &block);
            if let Ok(mut done) = done.lock() {
                done.push(block);
            }
            judged
        };
        drive(&mut || blocks.next(), &run, &mut merge, options)?;
        let register = std::mem::take(&mut merge.register).done();
        let (report, _) = merge.done();
        let register = register.map(|books| books.beside(&report));
        Ok((report, register))
    }

    /// Judges records that are in memory already, as one input.
    ///
    /// # Errors
    /// When the profile does not fit.
    pub fn check_all(
        &self,
        kind: &'static RecordType,
        records: &[Box<dyn AnyRecord>],
        options: &mut Options<'_>,
    ) -> Result<Report, Error> {
        let mut run = self.check_each(kind, options.max_findings, options.reveal)?;
        for record in records {
            run.record(record.as_ref());
        }
        Ok(run.done())
    }

    /// Judges records one by one as one input, for sources that can not be cut.
    ///
    /// # Errors
    /// When the profile does not fit.
    pub fn check_each(
        &self,
        kind: &'static RecordType,
        max_findings: usize,
        reveal: bool,
    ) -> Result<Each<'_>, Error> {
        let plan = self.plan(kind.name)?;
        Ok(Each {
            standard: self,
            plan,
            groups: groups_in(plan),
            reveal,
            merge: Merge::new(plan, max_findings),
            found: Vec::new(),
        })
    }
}

/// Where a record with this gravest finding is counted.
fn place_of(gravest: Option<Severity>) -> u8 {
    match gravest {
        Some(Severity::Error) => 0,
        Some(Severity::Warning) => 1,
        Some(Severity::Info) => 2,
        None => 3,
    }
}

/// Whether a rule could not be judged somewhere, which a report must say.
pub fn unjudged(plan: &Plan, report: &Report) -> Vec<(u16, u64)> {
    let counts = report.tallies.iter().enumerate();
    counts
        .filter(|(_, t)| t.could_not_run > 0)
        .filter_map(|(n, t)| Some((u16::try_from(n).ok()?, t.could_not_run)))
        .filter(|(n, _)| usize::from(*n) < plan.len())
        .collect()
}

/// Flaw of a line that is not UTF-8.
pub const NOT_UTF8: Code = Code::of("not-utf8");
