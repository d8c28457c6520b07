//! `generate`: records of invented persons, valid by the rules in use, some with one defect that is labelled.

mod defects;
mod person;
mod random;

use crate::args::{Common, Form, Generate};
use crate::failure::{Failure, Outcome};
use crate::losses;
use crate::session::Session;
use crate::whole::{self, Whole};
use chuan::formats::driver::MAX_RECORDS;
use chuan::formats::{FormatError, Loss};
use chuan::records::{AnyRecord, Citizen};
use defects::Defect;
use person::Maker;
use random::Random;
use serde::Serialize;
use std::io::{self, Write};

/// The most records; up to here all personal ids differ.
const MOST: u64 = 50_000_000;

/// Canonical lines are written so many at a time.
const PIECE: u64 = 4096;

/// What is wrong with a record, and which rule must say so.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Label {
    record: u64,
    rule: &'static str,
    path: String,
    defect: &'static str,
}

pub(crate) fn run(common: &Common, args: &Generate) -> Result<Outcome, Failure> {
    let session = Session::new(common)?;
    if !(0.0..=1.0).contains(&args.defects) {
        return Err(Failure::new("--defects phải từ 0 đến 1", "--defects is from 0 to 1"));
    }
    if args.records > MOST {
        return Err(FormatError::Limit { limit: "records to make", most: 50_000_000 }.into());
    }
    let mut labels = args.labels.as_deref().map(Whole::create).transpose()?;
    let lost = match whole::named(&args.out) {
        Some(path) => {
            let mut file = Whole::create(path)?;
            let lost = write(&session, args, &mut file, labels.as_mut())?;
            file.finish()?;
            lost
        }
        None => {
            let mut out = io::BufWriter::new(io::stdout().lock());
            let lost = write(&session, args, &mut out, labels.as_mut())?;
            out.flush()?;
            lost
        }
    };
    if let Some(labels) = labels {
        labels.finish()?;
    }
    if !lost.is_empty() {
        let text = Session { form: Form::Text, ..session };
        losses::write(&text, &lost, &mut io::stderr().lock())?;
    }
    Ok(Outcome::Clean)
}

fn write(
    session: &Session,
    args: &Generate,
    out: &mut dyn Write,
    mut labels: Option<&mut Whole>,
) -> Result<Vec<Loss>, Failure> {
    let to = chuan::engine::known_format(&args.to)?;
    let lines = to.carrier == "ndjson";
    if !lines && args.records > MAX_RECORDS as u64 {
        return Err(FormatError::Limit { limit: "records of a document", most: MAX_RECORDS }.into());
    }
    let mut source = Source::new(session, args)?;
    let (mut lost, mut before) = (Vec::new(), 0);
    while before < args.records {
        let count = if lines { PIECE.min(args.records - before) } else { args.records };
        let mut records = Vec::new();
        for number in before + 1..=before + count {
            let (record, label) = source.next(number);
            if let (Some(label), Some(file)) = (label, labels.as_deref_mut()) {
                writeln!(file, "{}", serde_json::to_string(&label)?)?;
            }
            records.push(record);
        }
        let all: Vec<&dyn AnyRecord> = records.iter().map(|r| r as &dyn AnyRecord).collect();
        let written = session.standard.write(&all, to.id)?;
        out.write_all(&written.bytes)?;
        lost.extend(written.losses.into_iter().map(|l| Loss { record: l.record + before, ..l }));
        before += count;
    }
    Ok(lost)
}

/// Records in their order. Every record depends on the seed and its number only, but a repeated one, which is that of an
/// earlier number.
struct Source {
    maker: Maker,
    seed: u64,
    share: f64,
    defects: Vec<Defect>,
    /// The last record without a defect.
    sound: Option<u64>,
}

impl Source {
    fn new(session: &Session, args: &Generate) -> Result<Source, Failure> {
        // Only what the rules in use can find.
        let plan = session.standard.plan("citizen")?;
        let ids: Vec<&str> = (0u16..).take(plan.len()).map(|n| plan.id(n)).collect();
        let defects = Defect::ALL.into_iter().filter(|d| ids.contains(&d.rule())).collect();
        let maker = Maker::new(session.standard.as_of());
        Ok(Source { maker, seed: args.seed, share: args.defects, defects, sound: None })
    }

    fn next(&mut self, number: u64) -> (Citizen, Option<Label>) {
        let mut random = Random::new(self.seed, number, 1);
        if random.share() >= self.share || self.defects.is_empty() {
            self.sound = Some(number);
            return (self.maker.person(self.seed, number), None);
        }
        // Not every defect can be had of every record: the next one in turn is tried.
        let first = random.below(self.defects.len());
        for step in 0..self.defects.len() {
            let Some(defect) = self.defects.get((first + step) % self.defects.len()).copied() else {
                continue;
            };
            let of = if defect == Defect::Repeated { self.sound } else { Some(number) };
            let Some(of) = of else { continue };
            let mut record = self.maker.person(self.seed, of);
            if let Some(path) = defect.put(&mut record) {
                let label = Label { record: number, rule: defect.rule(), path, defect: defect.name() };
                return (record, Some(label));
            }
        }
        self.sound = Some(number);
        (self.maker.person(self.seed, number), None)
    }
}
