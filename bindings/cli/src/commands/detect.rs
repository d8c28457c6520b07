//! `detect`: which format files are in, and by what one sees it.

use crate::args::{Common, Detect, Form};
use crate::failure::{Failure, Outcome};
use crate::input::{self, Source};
use crate::output::Items;
use crate::paper::{Ink, Paper};
use crate::recognise::{About, about, look, notes};
use crate::session::Session;
use chuan::formats::table::format;
use serde::Serialize;

/// What a file may be.
#[derive(Serialize)]
struct Seen {
    file: String,
    /// The one that fits best, if there is one.
    format: Option<&'static str>,
    encoding: &'static str,
    guesses: Vec<About>,
    notes: Vec<String>,
}

pub(crate) fn run(common: &Common, args: &Detect) -> Result<Outcome, Failure> {
    let session = Session::new(common)?;
    let files = input::files(&args.paths)?;
    let mut paper = Paper::new();
    let mut items =
        if session.form == Form::Text { None } else { Some(Items::new(session.form, &mut paper)?) };
    let (mut known, mut failed) = (0u64, false);
    for named in &files {
        let source = match Source::open(named) {
            Ok(source) => source,
            Err(failure) => {
                failed = true;
                failure.say(session.language);
                continue;
            }
        };
        let detection = look(&source);
        let guesses = detection.guesses.iter().filter_map(|g| Some((format(g.format)?, g)));
        let seen = Seen {
            file: named.name(),
            format: detection.best.as_ref().map(|b| b.format),
            encoding: detection.encoding.name(),
            guesses: guesses.map(|(f, g)| about(f, Some(g), &[], session.language)).collect(),
            notes: notes(&detection, session.language),
        };
        known += u64::from(seen.format.is_some());
        match &mut items {
            Some(items) => items.item(&mut paper, &seen)?,
            None => tell(&session, &seen, &mut paper)?,
        }
    }
    if let Some(items) = items {
        items.done(&mut paper)?;
    }
    paper.done()?;
    match (failed, known) {
        (true, _) => Err(Failure::said()),
        // The report has said why; what was asked for could not be told.
        (false, 0) => Err(Failure::new("không tệp nào nhận ra được", "no file was recognised")),
        _ => Ok(Outcome::Clean),
    }
}

fn tell(session: &Session, seen: &Seen, paper: &mut Paper) -> std::io::Result<()> {
    let name = paper.ink(Ink::Bold, &seen.file);
    paper.line(&name)?;
    let unknown = session.pick("không nhận ra định dạng", "format not recognised");
    let unsure = session.pick("chưa chắc chắn", "not certain");
    match (seen.format, seen.guesses.is_empty()) {
        (None, true) => paper.wrapped(2, "", unknown)?,
        (None, false) => paper.wrapped(2, "", unsure)?,
        _ => {}
    }
    for (n, guess) in seen.guesses.iter().enumerate() {
        let label = if n == 0 && seen.format.is_some() { "" } else { session.pick("hoặc ", "or ") };
        paper.wrapped(2, label, &guess.text(session.language))?;
    }
    for note in &seen.notes {
        paper.wrapped(2, "· ", note)?;
    }
    Ok(())
}
