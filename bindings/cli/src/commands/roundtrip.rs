//! `roundtrip`: what a format gives back of what it was given.

use crate::args::{Common, Form, Roundtrip};
use crate::failure::{Failure, Outcome};
use crate::input::{Named, Source};
use crate::losses;
use crate::recognise::{Recognised, recognise};
use crate::session::Session;
use crate::tables;
use chuan::formats::FormatError;
use chuan::formats::driver::MAX_RECORDS;
use chuan::records::AnyRecord;
use std::io::{self, Write as _};

pub(crate) fn run(common: &Common, args: &Roundtrip) -> Result<Outcome, Failure> {
    let session = Session::new(common)?;
    let named = Named::one(&args.path);
    let mut source = Source::open(&named)?;
    let recognised = recognise(&session, &args.reading, &mut source).map_err(|f| f.of(&named.name()))?;
    let from = recognised.format;
    let to = args.to.as_deref().unwrap_or(from.id);
    let input = source.whole().map_err(|f| f.of(&named.name()))?;
    let records = read(&session, args, &recognised, &input).map_err(|f| f.of(&named.name()))?;
    let all: Vec<&dyn AnyRecord> = records.iter().map(AsRef::as_ref).collect();
    // What was written is read back by the engine: its losses are exactly what changed.
    let written = session.standard.write(&all, to)?;
    let mut out = io::stdout().lock();
    losses::write(&session, &written.losses, &mut out)?;
    if session.form == Form::Text {
        let said = match (written.losses.len(), to == from.id && written.bytes == input) {
            (0, true) => {
                session.pick("không có gì thay đổi, từng byte như cũ", "nothing changed, byte for byte")
            }
            (0, false) => session.pick("không giá trị nào thay đổi", "no value changed"),
            _ => session.pick("có giá trị thay đổi", "values changed"),
        };
        writeln!(out, "{} → {to}, {}: {said}", from.id, counted(&session, records.len()))?;
    }
    Ok(Outcome::found(!written.losses.is_empty()))
}

/// Reads a document; a table with the columns as named.
fn read(
    session: &Session,
    args: &Roundtrip,
    recognised: &Recognised,
    input: &[u8],
) -> Result<Vec<Box<dyn AnyRecord>>, Failure> {
    if !tables::is_table(recognised.format) {
        return Ok(session.standard.read_as(input, recognised.format.id, recognised.kind)?);
    }
    let mut all = Vec::new();
    let source = Source::of(input.to_vec());
    tables::pieces(session, &args.reading, recognised, source, MAX_RECORDS, &mut |records| {
        all.extend(records);
        if all.len() > MAX_RECORDS {
            return Err(FormatError::Limit { limit: "records of a document", most: MAX_RECORDS }.into());
        }
        Ok(())
    })?;
    Ok(all)
}

fn counted(session: &Session, records: usize) -> String {
    format!("{records} {}", session.pick("bản ghi", if records == 1 { "record" } else { "records" }))
}
