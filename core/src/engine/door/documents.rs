//! Operations on documents: detect, read, check, convert.

use super::fault::Fault;
use super::json::Json;
use super::request::Request;
use crate::engine::batch::{Lines, Options, Report, Shown};
use crate::engine::detect::{Confidence, Detection, Evidence, Guess, detect};
use crate::engine::{Standard, editions, known_format, type_in};
use crate::formats::Loss;
use crate::formats::columns::{Choice, Columns, Decision, Table};
use crate::formats::table::{FORMATS, Format, format_for};
use crate::records::{AnyRecord, RecordType, record_type};
use crate::rules::{Arg, Language, Plan};
use crate::values::Date;

/// What bytes are.
pub(super) fn op_detect(mut request: Request<'_>, out: &mut Json<'_>) -> Result<(), Fault> {
    let document = request.document()?;
    let name = request.text("name")?;
    let language = request.language()?;
    request.done()?;
    let found = detect(&document, name.as_deref());
    out.some("format", found.best.as_ref().map_or("", |b| b.format));
    out.text("encoding", found.encoding.name());
    out.array("guesses", |all| {
        for guess in &found.guesses {
            all.item(|one| write_guess(one, guess, language));
        }
    });
    out.texts("notes", found.notes.iter().map(|n| n.text(language)));
    Ok(())
}

fn write_guess(out: &mut Json<'_>, guess: &Guess, language: Language) {
    out.text("format", guess.format);
    out.some("version", guess.version);
    out.some("record", guess.record);
    out.text("confidence", guess.confidence.name());
    out.texts("evidence", guess.evidence.iter().map(|e: &Evidence| e.text(language)));
}

/// The format that a document is in: as told, else as recognised.
pub(super) fn format_of(told: Option<&str>, document: &[u8]) -> Result<&'static Format, Fault> {
    if let Some(id) = told {
        return Ok(known_format(id)?);
    }
    let sure = if cfg!(feature = "detect") {
        let Detection { best, .. } = detect(document, None);
        best.filter(|b| b.confidence >= Confidence::Likely)
    } else {
        None
    };
    let unsure = || {
        let message = "the format of the document is not sure: name it in format, or ask detect".to_owned();
        Fault::new("unsure", message)
    };
    Ok(known_format(sure.ok_or_else(unsure)?.format)?)
}

/// The type of the records: as told where the format carries every type, else as the document or its format says.
pub(super) fn kind_of(
    told: Option<&str>,
    document: &[u8],
    format: &'static Format,
) -> Result<&'static RecordType, Fault> {
    let Some(name) = told else { return Ok(type_in(document, format)?) };
    let kind =
        record_type(name).ok_or_else(|| Fault::new("no-record", "no record type of this name".to_owned()))?;
    if !format.any_record && format.record != kind.name {
        return Err(Fault::new(
            "other-record",
            format!("{} carries the record {}", format.id, format.record),
        ));
    }
    Ok(kind)
}

/// Records as canonical JSON.
pub(super) fn op_read(
    standard: &Standard,
    mut request: Request<'_>,
    out: &mut Json<'_>,
) -> Result<(), Fault> {
    let document = request.document()?;
    let (told, record) = (request.text("format")?, request.text("record")?);
    request.done()?;
    let format = format_of(told.as_deref(), &document)?;
    let kind = kind_of(record.as_deref(), &document, format)?;
    let records = standard.read_as(&document, format.id, kind)?;
    out.text("format", format.id);
    out.text("record", kind.name);
    out.array("records", |all| {
        for record in &records {
            all.raw_item(|out| standard.write_one(record.as_ref(), out));
        }
    });
    Ok(())
}

/// The findings of every record.
pub(super) fn op_check(
    standard: &Standard,
    mut request: Request<'_>,
    progress: &mut dyn FnMut(u64, u64) -> bool,
    out: &mut Json<'_>,
) -> Result<(), Fault> {
    let document = request.document()?;
    let (told, record) = (request.text("format")?, request.text("record")?);
    let language = request.language()?;
    let (reveal, max_findings) = (request.flag("reveal")?, request.max_findings()?);
    let threads = request.number("threads")?.unwrap_or(1);
    let choices: Vec<Choice> =
        request.texts("columns")?.into_iter().map(|(column, target)| Choice { column, target }).collect();
    request.done()?;
    let format = format_of(told.as_deref(), &document)?;
    let mut options = Options { threads, max_findings, reveal, progress };
    let kind = kind_of(record.as_deref(), &document, format)?;
    let (report, columns) = judge(standard, &document, format, kind, &choices, &mut options)?;
    let plan = standard.plan(kind.name)?;
    out.text("format", format.id);
    out.text("record", kind.name);
    write_report(out, plan, &report, language);
    if let Some(columns) = columns {
        out.array("columns", |all| {
            columns.decisions().iter().for_each(|d| all.item(|one| write_decision(one, d)));
        });
    }
    Ok(())
}

/// Judges a document in memory, in pieces where its format allows that.
pub(super) fn judge(
    standard: &Standard,
    document: &[u8],
    format: &'static Format,
    kind: &'static RecordType,
    choices: &[Choice],
    options: &mut Options<'_>,
) -> Result<(Report, Option<Columns>), Fault> {
    match format.carrier {
        "ndjson" => {
            let edition = editions::position(standard.edition().id).unwrap_or_default();
            let lines = Lines::new(standard.shape(kind.name, edition)?);
            Ok((standard.check_stream(&mut &*document, kind, &lines, options)?, None))
        }
        "csv" if cfg!(feature = "tables") => {
            let table = Table::open(document, (kind.fields)(), choices, standard.as_of())
                .map_err(crate::engine::Error::from)?
                .map_columns(|c| c.with_format(format));
            let columns = table.columns().clone();
            let (mut input, rows) = table.into_parts();
            Ok((standard.check_stream(&mut input, kind, &rows, options)?, Some(columns)))
        }
        "xlsx" if cfg!(feature = "xlsx") => {
            let mut run = standard.check_each(kind, options.max_findings, options.reveal)?;
            let mut record = (kind.fresh)();
            let mut each = |record: &mut dyn AnyRecord| {
                run.record(record);
            };
            let columns = standard.each_sheet_row(document, kind, choices, record.as_mut(), &mut each)?;
            Ok((told(run.done(), document, options), Some(columns)))
        }
        _ => {
            let records = standard.read_as(document, format.id, kind)?;
            let report = standard.check_all(kind, &records, options)?;
            Ok((told(report, document, options), None))
        }
    }
}

/// What is judged in one piece is told of once, at the end.
fn told(report: Report, document: &[u8], options: &mut Options<'_>) -> Report {
    (options.progress)(document.len() as u64, report.records);
    report
}

/// What came out of a run.
pub(super) fn write_report(out: &mut Json<'_>, plan: &Plan, report: &Report, language: Language) {
    let [errors, warnings, infos] = report.by_severity;
    let [_, _, only_infos, none] = report.by_gravity;
    out.number("records", report.records);
    out.number("clean", only_infos + none);
    out.number("errors", errors);
    out.number("warnings", warnings);
    out.number("infos", infos);
    out.flag("capped", report.capped);
    if report.stopped {
        out.flag("stopped", true);
    }
    out.array("findings", |all| {
        report.findings.iter().for_each(|f| all.item(|one| write_finding(one, plan, f, language)));
    });
}

/// Appends findings as a JSON array.
pub(in crate::engine) fn write_findings(
    plan: &Plan,
    findings: impl Iterator<Item = Shown>,
    language: Language,
    out: &mut String,
) {
    out.push('[');
    let start = out.len();
    for shown in findings {
        if out.len() > start {
            out.push(',');
        }
        Json::object(out, |one| write_finding(one, plan, &shown, language));
    }
    out.push(']');
}

/// One finding: what the boundary promises, and the value only when it was asked for.
pub(super) fn write_finding(out: &mut Json<'_>, plan: &Plan, shown: &Shown, language: Language) {
    let finding = &shown.finding;
    out.number("record", finding.record);
    out.text("rule", plan.id(finding.rule));
    out.text("severity", plan.severity(finding.rule).name());
    out.text("dimension", plan.dimension(finding.rule).name());
    out.text("path", &plan.pointer(finding));
    if finding.args.iter().any(|a| *a != Arg::None) {
        out.texts("args", finding.args.iter().filter_map(arg));
    }
    out.text("message", &plan.message(finding, language));
    out.text("basis", &plan.basis(finding.rule, language));
    out.some("fix", &plan.fix(finding, language));
    if let Some(value) = &shown.value {
        out.text("value", value);
    }
}

fn arg(arg: &Arg) -> Option<String> {
    match arg {
        Arg::None => None,
        Arg::Int(n) => Some(n.to_string()),
        Arg::Word(word) => Some((*word).to_owned()),
        Arg::Day(day) => Some(day_text(*day)),
    }
}

pub(super) fn day_text(day: Date) -> String {
    use crate::records::Leaf as _;
    let mut text = String::new();
    day.write(&mut text);
    text
}

/// What a column was taken for.
fn write_decision(out: &mut Json<'_>, decision: &Decision) {
    out.count("column", decision.column);
    out.some("header", &decision.header);
    out.some("field", decision.path.as_deref().unwrap_or_default());
    out.text("how", decision.how.name());
    out.number("confidence", decision.confidence);
    out.some("system", decision.system.as_deref().unwrap_or_default());
    out.some("encoding", decision.encoding.map_or("", |e| e.name()));
    out.texts("assumed", decision.assumed.iter().map(|c| c.text().as_str().to_owned()));
    if !decision.choices.is_empty() {
        out.texts("choices", &decision.choices);
    }
}

/// A document of one format as a document of another, and what did not come through. The document itself is given to
/// `bytes`: it follows the answer where a binding can carry bytes, else it stands in it as text.
pub(super) fn op_convert(
    standard: &Standard,
    mut request: Request<'_>,
    out: &mut Json<'_>,
    bytes: &mut Vec<u8>,
) -> Result<(), Fault> {
    let document = request.document()?;
    let (told, to) = (request.text("format")?, request.needed("to")?);
    let record = request.text("record")?;
    request.done()?;
    let from = format_of(told.as_deref(), &document)?;
    let kind = kind_of(record.as_deref(), &document, from)?;
    // `btp-linked` stands for the member of the family that carries the record; what follows a colon says how to write.
    let (name, variant) = to.split_once(':').unwrap_or((&to, ""));
    let to = format_for(name, kind.name).map_or_else(|| known_format(name), Ok)?;
    if !to.any_record && kind.name != to.record {
        return Err(crate::engine::Error::OtherRecord(from.id, kind.name, to.id, to.record).into());
    }
    let records = standard.read_as(&document, from.id, kind)?;
    let all: Vec<&dyn AnyRecord> = records.iter().map(AsRef::as_ref).collect();
    let written = standard.write(&all, &format!("{}:{variant}", to.id))?;
    out.text("format", from.id);
    out.text("to", to.id);
    out.count("records", records.len());
    write_losses(out, &written.losses);
    *bytes = written.bytes;
    Ok(())
}

/// What did not come through.
pub(super) fn write_losses(out: &mut Json<'_>, losses: &[Loss]) {
    out.array("losses", |list| {
        for loss in losses {
            list.item(|one| {
                one.number("record", loss.record);
                one.text("fate", loss.fate.name());
                one.text("path", &loss.path);
            });
        }
    });
}

/// The formats of the standard.
pub(super) fn write_formats(out: &mut Json<'_>, language: Language) {
    out.array("formats", |all| {
        for format in FORMATS {
            all.item(|one| {
                one.text("format", format.id);
                one.text("record", format.record);
                one.text("title", language.pick(format.title_vi, format.title_en));
                one.flag("reads", format.reads);
                one.flag("writes", format.writes);
                one.flag("many", format.many);
                one.texts("endings", format.endings);
                one.text("about", format.about);
                one.text("basis", format.basis);
                one.text("certainty", format.certainty.mark());
            });
        }
    });
}
