//! Operations on documents: detect, read, check, convert.

use super::fault::Fault;
use super::json::Json;
use super::request::Request;
use crate::engine::detect::{Confidence, Detection, Evidence, Guess, detect};
use crate::engine::{Standard, known_format, type_in};
use crate::formats::Loss;
use crate::formats::table::{FORMATS, Format, format_for};
use crate::records::{AnyRecord, RecordType, record_type};
use crate::rules::Language;

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
