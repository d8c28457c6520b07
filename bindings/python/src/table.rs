//! Tables judged where they lie, and what comes out of it as Arrow tables.

use crate::arrow_in::{Batch, Input, is_read, open, why};
use crate::arrow_out::{Table, Words, array, failed};
use crate::error::{error, guarded_free, of_engine};
use crate::finding::{Finding, Source, arg};
use arrow_array::{Array, ArrayRef, Int64Array, RecordBatch, RecordBatchOptions};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use chuan::engine::Standard;
use chuan::engine::batch::{Options, Report};
use chuan::engine::columnar::Chunk;
use chuan::formats::columns::{Choice, Columns, Frame, Grid, SAMPLE_ROWS};
use chuan::records::{Dictionary, RecordType, Slot};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};

/// Frames, once they are Arrow.
type Frames = Option<Vec<Frame>>;

/// The user's choices.
fn choices(columns: Option<&Bound<'_, PyDict>>) -> PyResult<Vec<Choice>> {
    let Some(columns) = columns else { return Ok(Vec::new()) };
    columns.iter().map(|(k, v)| Ok(Choice { column: k.extract()?, target: v.extract()? })).collect()
}

/// Judges a table.
#[expect(clippy::too_many_arguments, reason = "one call of one function that takes them by name")]
pub(crate) fn run(
    py: Python<'_>,
    standard: &Standard,
    kind: &'static RecordType,
    table: &Bound<'_, PyAny>,
    columns: Option<&Bound<'_, PyDict>>,
    repair_zeros: Option<bool>,
    convert: bool,
    options: Options<'_>,
) -> PyResult<(Report, Columns, Frames)> {
    let choices = choices(columns)?;
    let mut input = open(table)?;
    for field in input.schema.fields() {
        let left_out = choices.iter().any(|c| c.column == *field.name() && c.target == "-");
        if !left_out && !is_read(field.data_type()) {
            let message = format!(
                "the column {} has the type {}: cast it to text, or leave it out with columns={{\"{}\": \"-\"}}",
                field.name(),
                field.data_type(),
                field.name()
            );
            return Err(error(py, "bad-column", &message));
        }
    }
    let numbers = input.schema.fields().iter().any(|f| f.data_type().is_numeric());
    let zeros = repair_zeros.unwrap_or(numbers);
    // Options hold the watch, which only this call uses, whatever thread it runs on.
    let work = Work { options };
    let judged = guarded_free(py, || judge(standard, kind, &mut input, &choices, zeros, convert, work))?;
    judged.map_err(|fault| match fault {
        Fault::Engine(e) => of_engine(py, &e),
        Fault::Arrow(why) => error(py, "bad-table", &format!("the table can not be taken over: {why}")),
        Fault::NotUtf8(name) => error(py, "bad-table", &format!("the column {name} is not UTF-8")),
    })
}

struct Work<'o> {
    options: Options<'o>,
}

#[expect(unsafe_code, reason = "the borrowed callback is only called by the thread that made it")]
// SAFETY: `guarded_free` runs its work on the calling thread; nothing is sent anywhere.
unsafe impl Send for Work<'_> {}

enum Fault {
    Engine(chuan::engine::Error),
    Arrow(&'static str),
    NotUtf8(String),
}

fn judge(
    standard: &Standard,
    kind: &'static RecordType,
    input: &mut Input,
    choices: &[Choice],
    zeros: bool,
    convert: bool,
    work: Work<'_>,
) -> Result<(Report, Columns, Frames), Fault> {
    let Work { mut options } = work;
    let names: Vec<String> = input.schema.fields().iter().map(|f| f.name().clone()).collect();
    // Enough batches to decide by; they are judged like the others afterwards.
    let (mut first, mut rows) = (VecDeque::new(), 0);
    while rows < SAMPLE_ROWS {
        let Some(batch) = next(input)? else { break };
        rows += batch.rows();
        first.push_back(batch);
    }
    let pieces: Vec<&dyn Grid> = first.iter().map(|batch| batch as &dyn Grid).collect();
    let columns = Columns::decide_grids(&names, &pieces, (kind.fields)(), choices, standard.as_of())
        .map_err(|e| Fault::Engine(chuan::formats::columns::TableError::from(e).into()))?
        .with_zero_repair(zeros);
    let fault = Mutex::new(None);
    let mut each = || -> Result<Option<Chunk<'static>>, chuan::engine::Error> {
        if let Some(batch) = first.pop_front() {
            return Ok(Some(Arc::new(batch)));
        }
        match next(input) {
            Ok(batch) => Ok(batch.map(|b| Arc::new(b) as Chunk<'static>)),
            Err(e) => {
                if let Ok(mut place) = fault.lock() {
                    *place = Some(e);
                }
                Err(chuan::engine::Error::Input(std::io::ErrorKind::InvalidData))
            }
        }
    };
    let judged = standard.check_columns(kind, &columns, &mut each, convert, &mut options);
    if let Some(fault) = fault.into_inner().ok().flatten() {
        return Err(fault);
    }
    let judged = judged.map_err(Fault::Engine)?;
    Ok((judged.report, columns, convert.then_some(judged.frames)))
}

fn next(input: &mut Input) -> Result<Option<Batch>, Fault> {
    match input.next() {
        None => Ok(None),
        Some(Ok(batch)) => Batch::new(&batch).map(Some).map_err(Fault::NotUtf8),
        Some(Err(e)) => Err(Fault::Arrow(why(&e))),
    }
}

/// What came out of a run over many records.
#[pyclass(frozen, module = "chuan._chuan")]
pub(crate) struct Judged {
    source: Arc<Source>,
    report: Report,
    columns: Option<Columns>,
    frames: Mutex<Frames>,
}

impl Judged {
    pub(crate) fn new(source: Source, report: Report, columns: Option<Columns>, frames: Frames) -> Judged {
        Judged { source: Arc::new(source), report, columns, frames: Mutex::new(frames) }
    }

    /// The names of the columns that feed a field, for findings.
    fn headers(&self) -> HashMap<Slot, String> {
        let mut headers: HashMap<Slot, String> = HashMap::new();
        let Some(columns) = self.columns.as_ref().filter(|_| !self.report.findings.is_empty()) else {
            return headers;
        };
        for decision in columns.decisions() {
            let path = decision.path.as_deref().unwrap_or_default();
            for part in path.split('|') {
                let part = part.split_once('#').map_or(part, |(field, _)| field);
                let fields = [part.to_owned(), format!("{part}.code")];
                if let Some(slot) = fields.iter().find_map(|f| columns.fields().slot(f)) {
                    let names = headers.entry(slot).or_default();
                    if !names.is_empty() {
                        names.push_str(" + ");
                    }
                    names.push_str(&decision.header);
                }
            }
        }
        headers
    }

    fn table(&self) -> Result<Table, ArrowError> {
        let Some(plan) = self.source.plan() else { return one(Vec::new()) };
        let language = self.source.language;
        let headers = self.headers();
        let mut records = Vec::with_capacity(self.report.findings.len());
        let mut words: [Words; 8] = Default::default();
        let mut values = Words::default();
        // What depends on the rule and the field alone is worked out once for each.
        let mut known: HashMap<(u16, Option<Slot>), [Option<i32>; 8]> = HashMap::new();
        for shown in &self.report.findings {
            let finding = &shown.finding;
            records.push(i64::try_from(finding.record).unwrap_or(i64::MAX));
            let plain = finding.args.iter().all(|a| arg(a).is_none());
            let key = (finding.rule, finding.slot);
            let numbers = match known.get(&key) {
                Some(numbers) if plain => *numbers,
                _ => {
                    let texts = [
                        plan.id(finding.rule).to_owned(),
                        plan.severity(finding.rule).name().to_owned(),
                        plan.dimension(finding.rule).name().to_owned(),
                        plan.pointer(finding),
                        finding.slot.and_then(|s| headers.get(&s).cloned()).unwrap_or_default(),
                        plan.message(finding, language),
                        plan.basis(finding.rule, language),
                        plan.fix(finding, language),
                    ];
                    let mut numbers = [None; 8];
                    for ((number, text), words) in numbers.iter_mut().zip(&texts).zip(&mut words) {
                        *number = (!text.is_empty()).then(|| words.number(text));
                    }
                    if plain {
                        known.insert(key, numbers);
                    }
                    numbers
                }
            };
            for (words, number) in words.iter_mut().zip(numbers) {
                words.push_number(number);
            }
            values.push(shown.value.as_deref().unwrap_or_default());
        }
        let mut columns: Vec<(&str, ArrayRef)> = vec![("record", Arc::new(Int64Array::from(records)))];
        let names = ["rule", "severity", "dimension", "path", "column", "message", "basis", "fix"];
        for (name, words) in names.into_iter().zip(words) {
            columns.push((name, words.array()?));
        }
        columns.push(("value", values.array()?));
        one(columns)
    }

    fn summary(&self) -> Result<Table, ArrowError> {
        let Some(plan) = self.source.plan() else { return one(Vec::new()) };
        let mut texts: [Words; 5] = Default::default();
        let mut counts: [Vec<i64>; 6] = Default::default();
        let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        for (n, found) in self.report.by_rule.iter().enumerate() {
            let (Ok(rule), Some(tally)) = (u16::try_from(n), self.report.tallies.get(n)) else { continue };
            let any = chuan::rules::Finding { record: 0, rule, slot: None, args: Default::default() };
            let row = [
                plan.id(rule).to_owned(),
                plan.severity(rule).name().to_owned(),
                plan.dimension(rule).name().to_owned(),
                plan.message(&any, self.source.language),
                plan.basis(rule, self.source.language),
            ];
            row.iter().zip(&mut texts).for_each(|(text, words)| words.push(text));
            let row = [
                *found,
                tally.holds,
                tally.violated,
                tally.not_applicable,
                tally.undecided,
                tally.could_not_run,
            ];
            row.into_iter().zip(&mut counts).for_each(|(count, all)| all.push(signed(count)));
        }
        let mut columns: Vec<(&str, ArrayRef)> = Vec::new();
        for (name, words) in ["rule", "severity", "dimension", "message", "basis"].into_iter().zip(texts) {
            columns.push((name, words.array()?));
        }
        let names = ["findings", "holds", "violated", "not_applicable", "undecided", "could_not_run"];
        for (name, counts) in names.into_iter().zip(counts) {
            columns.push((name, Arc::new(Int64Array::from(counts))));
        }
        one(columns)
    }
}

/// A table of one batch.
fn one(columns: Vec<(&str, ArrayRef)>) -> Result<Table, ArrowError> {
    let fields = columns.iter().map(|(name, array)| Field::new(*name, array.data_type().clone(), true));
    let schema = Arc::new(Schema::new(fields.collect::<Vec<_>>()));
    let arrays = columns.into_iter().map(|(_, array)| array).collect();
    let batch = RecordBatch::try_new(Arc::clone(&schema), arrays)?;
    Ok(Table { schema, batches: vec![batch] })
}

/// Frames as one table: a column that a frame does not have is empty there.
fn framed(frames: Vec<Frame>, fields: &Dictionary) -> Result<Table, ArrowError> {
    let names = Frame::names(&frames, fields);
    let columns = names.iter().map(|name| Field::new(name, DataType::Utf8, true));
    let schema = Arc::new(Schema::new(columns.collect::<Vec<_>>()));
    let mut batches = Vec::new();
    for frame in frames {
        let mut own: HashMap<String, _> = frame.columns.into_iter().collect();
        let arrays = names.iter().map(|name| match own.remove(name) {
            Some(column) => array(column),
            None => Ok(arrow_array::new_null_array(&DataType::Utf8, frame.rows)),
        });
        let arrays = arrays.collect::<Result<Vec<_>, _>>()?;
        let options = RecordBatchOptions::new().with_row_count(Some(frame.rows));
        batches.push(RecordBatch::try_new_with_options(Arc::clone(&schema), arrays, &options)?);
    }
    Ok(Table { schema, batches })
}

#[pymethods]
impl Judged {
    /// Records judged.
    #[getter]
    fn records(&self) -> u64 {
        self.report.records
    }

    /// Records without an error or a warning.
    #[getter]
    fn clean(&self) -> u64 {
        let [_, _, infos, none] = self.report.by_gravity;
        infos + none
    }

    /// Records by their gravest finding: error, warning, info, none.
    #[getter]
    fn by_gravity(&self) -> [u64; 4] {
        self.report.by_gravity
    }

    /// Findings by severity: error, warning, info.
    #[getter]
    fn by_severity(&self) -> [u64; 3] {
        self.report.by_severity
    }

    /// Whether there were more findings than were kept.
    #[getter]
    fn capped(&self) -> bool {
        self.report.capped
    }

    /// Whether the run was stopped before its end.
    #[getter]
    fn stopped(&self) -> bool {
        self.report.stopped
    }

    /// The name of the record type.
    #[getter]
    fn record(&self) -> &'static str {
        self.source.record
    }

    /// The findings, one by one.
    fn findings(&self) -> Vec<Finding> {
        self.report.findings.iter().map(|s| Finding::here(&self.source, s.clone())).collect()
    }

    /// The findings as a table.
    fn findings_table(&self, py: Python<'_>) -> PyResult<Table> {
        guarded_free(py, || self.table())?.map_err(|e| failed(py, &e))
    }

    /// The outcome of every rule as a table.
    fn summary_table(&self, py: Python<'_>) -> PyResult<Table> {
        guarded_free(py, || self.summary())?.map_err(|e| failed(py, &e))
    }

    /// The records as columns; once, then they are gone from here. None when that was not asked for.
    fn take_records_table(&self, py: Python<'_>) -> PyResult<Option<Table>> {
        let frames = self.frames.lock().ok().and_then(|mut f| f.take());
        let Some((frames, columns)) = frames.zip(self.columns.as_ref()) else { return Ok(None) };
        let table = guarded_free(py, || framed(frames, columns.fields()))?;
        table.map(Some).map_err(|e| failed(py, &e))
    }

    /// What the columns were taken for, as dicts.
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let list = PyList::empty(py);
        for decision in self.columns.iter().flat_map(Columns::decisions) {
            let dict = PyDict::new(py);
            dict.set_item("column", decision.column)?;
            dict.set_item("header", &decision.header)?;
            dict.set_item("field", &decision.path)?;
            dict.set_item("how", decision.how.name())?;
            dict.set_item("confidence", decision.confidence)?;
            dict.set_item("system", &decision.system)?;
            dict.set_item("encoding", decision.encoding.map(|e| e.name()))?;
            let assumed = decision.assumed.iter().map(|c| c.text().as_str().to_owned());
            dict.set_item("assumed", assumed.collect::<Vec<_>>())?;
            dict.set_item("choices", &decision.choices)?;
            dict.set_item("taken", decision.taken)?;
            list.append(dict)?;
        }
        Ok(list)
    }
}
