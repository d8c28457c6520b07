//! What other records say: read before the files that are judged.

use crate::args::Reading;
use crate::failure::Failure;
use crate::input::{self, Source};
use crate::recognise::recognise;
use crate::session::Session;
use crate::tables;
use chuan::records::AnyRecord;
use chuan::rules::{Known, MAX_KNOWN};
use std::path::PathBuf;

/// The session with what these files say.
pub(super) fn known(mut session: Session, paths: &[PathBuf]) -> Result<Session, Failure> {
    if paths.is_empty() {
        return Ok(session);
    }
    let mut known = Known::default();
    for named in &input::files(paths)? {
        let name = named.name();
        match learn(&session, Source::open(named)?, &mut known) {
            // In a folder there may be anything.
            Err(_) if named.found => {}
            Err(failure) => return Err(failure.of(&name)),
            Ok(()) => {}
        }
    }
    if known.is_full() {
        return Err(Failure::new(
            format!("quá {MAX_KNOWN} bản ghi để đối chiếu"),
            format!("more than {MAX_KNOWN} records to judge against"),
        ));
    }
    session.standard = session.standard.with_known(known);
    Ok(session)
}

fn learn(session: &Session, mut source: Source, known: &mut Known) -> Result<(), Failure> {
    let reading = Reading::default();
    let recognised = recognise(session, &reading, &mut source)?;
    if tables::is_table(recognised.format) {
        let mut visit = |record: &mut dyn AnyRecord| {
            known.add(record);
        };
        tables::each(session, &reading, &recognised, source, &mut visit)?;
        return Ok(());
    }
    let input = source.whole()?;
    // Lines stand for themselves, so any number of them is read in pieces.
    let lines = recognised.format.carrier == "ndjson";
    let pieces: Vec<&[u8]> = if lines {
        input.split_inclusive(|b| *b == b'\n').filter(|l| !l.trim_ascii().is_empty()).collect()
    } else {
        vec![&input]
    };
    for piece in pieces {
        for record in session.standard.read_as(piece, recognised.format.id, recognised.kind)? {
            known.add(record.as_ref());
        }
    }
    Ok(())
}
