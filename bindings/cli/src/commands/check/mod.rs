//! `check`: what files are, what is wrong in them, why, and how to mend it.

mod against;
mod judge;
mod told;

use crate::args::{Check, Common, Form};
use crate::failure::{Failure, Outcome};
use crate::findings::{Counts, Item, Last, OfFile, OfRegister, Sums};
use crate::input::{self, Named, Source};
use crate::output::Items;
use crate::paper::Paper;
use crate::recognise::recognise;
use crate::session::Session;
use judge::Judged;

pub(crate) fn run(common: &Common, args: &Check) -> Result<Outcome, Failure> {
    let session = against::known(Session::new(common)?, &args.against)?;
    let files = input::files(&args.paths)?;
    let mut run = Run { session: &session, args, several: files.len() > 1, sums: Sums::default() };
    let mut paper = Paper::new();
    let mut failed = false;
    if session.form == Form::Text {
        for named in &files {
            match run.one(named) {
                Ok(Some(judged)) => told::file(&run, &judged, &mut paper)?,
                Ok(None) => {}
                Err(failure) => {
                    failed = true;
                    failure.say(session.language);
                }
            }
        }
        told::end(&run, &mut paper)?;
    } else {
        let mut items = Items::new(session.form, &mut paper)?;
        for named in &files {
            match run.one(named) {
                Ok(Some(judged)) => {
                    let file = run.several.then_some(judged.name.as_str());
                    for shown in &judged.report.findings {
                        items.item(&mut paper, &Item::new(&session, judged.plan, shown, file))?;
                    }
                }
                Ok(None) => {}
                Err(failure) => {
                    failed = true;
                    failure.say(session.language);
                }
            }
        }
        items.item(&mut paper, &Last::new(&session, &run.sums))?;
        items.done(&mut paper)?;
    }
    paper.done()?;
    let judged = run.sums.files.iter().any(|f| matches!(f, OfFile::Judged { .. }));
    if failed {
        return Err(Failure::said());
    }
    if !judged {
        return Err(Failure::new("không có tệp nào thuộc định dạng được biết", "no file of a known format"));
    }
    Ok(Outcome::found(run.sums.counts.errors > 0))
}

/// A run over files.
struct Run<'r> {
    session: &'r Session,
    args: &'r Check,
    several: bool,
    sums: Sums,
}

impl<'r> Run<'r> {
    /// Judges one file. `None` when it was found in a folder and is of no known format.
    fn one(&mut self, named: &Named) -> Result<Option<Judged<'r>>, Failure> {
        match self.judge(named) {
            Ok(judged) => {
                self.sums.add(judged.plan, &judged.report);
                self.sums.assumed.extend(judged.assumed.iter().map(|a| match self.several {
                    true => format!("{}: {a}", judged.name),
                    false => a.clone(),
                }));
                let about = judged.recognised.about(self.session.language);
                let counts = Counts::of(&judged.report);
                let register = judged.books.as_ref().map(|b| Box::new(OfRegister::of(b)));
                self.sums.files.push(OfFile::Judged { file: judged.name.clone(), about, counts, register });
                Ok(Some(judged))
            }
            Err(Stop::Unknown(failure)) if named.found => {
                let skipped = failure.text(self.session.language).to_owned();
                self.sums.files.push(OfFile::Skipped { file: named.name(), skipped });
                Ok(None)
            }
            Err(Stop::Unknown(failure) | Stop::Failed(failure)) => {
                let failed = failure.text(self.session.language).to_owned();
                self.sums.files.push(OfFile::Failed { file: named.name(), failed });
                Err(failure)
            }
        }
    }

    fn judge(&self, named: &Named) -> Result<Judged<'r>, Stop> {
        let mut source = Source::open(named).map_err(Stop::Failed)?;
        let name = named.name();
        let recognised = recognise(self.session, &self.args.reading, &mut source)
            .map_err(|f| Stop::Unknown(f.of(&name)))?;
        judge::judge(self.session, self.args, name.clone(), source, recognised)
            .map_err(|f| Stop::Failed(f.of(&name)))
    }
}

/// Why a file was not judged.
enum Stop {
    /// It is of no known format.
    Unknown(Failure),
    /// It could not be read.
    Failed(Failure),
}
