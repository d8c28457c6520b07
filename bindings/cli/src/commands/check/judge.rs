//! Judging one file: in pieces where its format allows that, else as a document.

use crate::args::Check;
use crate::failure::Failure;
use crate::input::Source;
use crate::recognise::Recognised;
use crate::session::Session;
use crate::tables;
use chuan::engine::batch::{Lines, Options, Report};
use chuan::engine::book::{Books, BooksReport};
use chuan::engine::editions;
use chuan::rules::Plan;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;

/// Below this a bar would only flicker.
const LONG: u64 = 8 << 20;

/// A file that was judged.
pub(super) struct Judged<'j> {
    pub(super) name: String,
    pub(super) recognised: Recognised,
    pub(super) plan: &'j Plan,
    pub(super) report: Report,
    /// What was taken for granted about the columns of a table.
    pub(super) assumed: Vec<String>,
    /// What the entries are as a whole, when they are of a register.
    pub(super) books: Option<BooksReport>,
}

/// Judges a source.
pub(super) fn judge<'j>(
    session: &'j Session,
    args: &Check,
    name: String,
    source: Source,
    recognised: Recognised,
) -> Result<Judged<'j>, Failure> {
    let standard = &session.standard;
    let format = recognised.format;
    let kind = recognised.kind;
    let plan = standard.plan(kind.name)?;
    let bar = bar(source.size);
    let mut progress = |bytes: u64, records: u64| {
        if let Some(bar) = &bar {
            bar.set_position(bytes);
            bar.set_message(records.to_string());
        }
        true
    };
    let mut options = Options {
        threads: args.threads.unwrap_or_else(threads),
        max_findings: args.max_findings,
        reveal: args.reveal,
        progress: &mut progress,
    };
    let assumed;
    let mut books = Books::of((kind.fields)());
    // What was judged in pieces was gathered in them.
    let mut gathered = None;
    let report = match format.carrier {
        "ndjson" => {
            let edition = recognised.edition().unwrap_or(standard.edition().id);
            let position = editions::position(edition).unwrap_or_default();
            let mut lines = Lines::new(standard.shape(kind.name, position)?);
            assumed = tables::recoded(&lines.look(&source.head, kind), session.language);
            let (report, whole) =
                standard.check_register(&mut source.stream(), kind, &lines, &mut options)?;
            gathered = whole;
            report
        }
        "csv" => {
            let table = tables::open(session, &args.reading, &recognised, source)?;
            assumed = tables::said(table.columns(), session.language);
            let (mut input, rows) = table.into_parts();
            let (report, whole) = standard.check_register(&mut input, kind, &rows, &mut options)?;
            gathered = whole;
            report
        }
        "xlsx" | "template" => {
            let mut run = standard.check_each(kind, args.max_findings, args.reveal)?;
            assumed = tables::each(session, &args.reading, &recognised, source, &mut |record| {
                let standing = run.record(record);
                if let Some(books) = &mut books {
                    books.add(record, standing);
                }
            })?;
            run.done()
        }
        _ => {
            let (records, said) = standard.read_and_say(&source.whole()?, format.id, kind)?;
            assumed = tables::recoded(&said, session.language);
            let mut run = standard.check_each(kind, args.max_findings, args.reveal)?;
            for record in &records {
                let standing = run.record(record.as_ref());
                if let Some(books) = &mut books {
                    books.add(record.as_ref(), standing);
                }
            }
            run.done()
        }
    };
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    let books =
        gathered.or_else(|| books.map(Books::done)).filter(|b| b.entries > 0).map(|b| b.beside(&report));
    Ok(Judged { name, recognised, plan, report, assumed, books })
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// A bar on long work that somebody watches.
fn bar(size: Option<u64>) -> Option<ProgressBar> {
    if !std::io::stderr().is_terminal() || size.is_some_and(|s| s < LONG) {
        return None;
    }
    let (bar, template) = match size {
        Some(size) => (ProgressBar::new(size), "{wide_bar} {bytes}/{total_bytes} {msg} {eta}"),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes} {msg}"),
    };
    bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5));
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    Some(bar)
}
