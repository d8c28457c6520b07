//! Which format an input is in: as told, else as the engine recognises it.

use crate::args::Reading;
use crate::failure::{Failure, no};
use crate::input::Source;
use crate::session::Session;
use chuan::engine::detect::{Confidence, Detection, Guess, VERSIONS, detect, workbook};
use chuan::engine::known_format;
use chuan::formats::table::{Format, format_for};
use chuan::records::{RecordType, record_type};
use chuan::rules::Language;
use serde::Serialize;

/// How much evidence is told beside other things.
const BRIEF: usize = 3;

/// What an input is.
pub(crate) struct Recognised {
    pub(crate) format: &'static Format,
    /// The type of its records.
    pub(crate) kind: &'static RecordType,
    /// How it was recognised; `None` when it was told.
    pub(crate) guess: Option<Guess>,
    /// What else there is to say of it.
    pub(crate) notes: Vec<String>,
}

/// What a file is, as reports say it.
#[derive(Serialize)]
pub(crate) struct About {
    pub(crate) format: &'static str,
    title: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    version: &'static str,
    record: &'static str,
    confidence: &'static str,
    evidence: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<String>,
}

impl Recognised {
    /// The edition that the records state, when it shows.
    pub(crate) fn edition(&self) -> Option<&'static str> {
        self.guess.as_ref()?.version.strip_prefix("edition ")
    }

    /// For a report.
    pub(crate) fn about(&self, language: Language) -> About {
        let mut about = about(self.format, self.guess.as_ref(), &self.notes, language);
        about.record = self.kind.name;
        about
    }
}

/// For a report: a format and the evidence for it.
pub(crate) fn about(
    format: &'static Format,
    guess: Option<&Guess>,
    notes: &[String],
    language: Language,
) -> About {
    About {
        format: format.id,
        title: language.pick(format.title_vi, format.title_en),
        version: guess.map_or("", |g| version_title(g, language)),
        record: format.record,
        confidence: guess.map_or("told", |g| g.confidence.name()),
        evidence: guess.map_or_else(Vec::new, |g| evidence(g, language)),
        notes: notes.to_vec(),
    }
}

impl About {
    /// In one paragraph, with the first of the evidence.
    pub(crate) fn brief(&self, language: Language) -> String {
        self.said(language, BRIEF)
    }

    /// In one paragraph.
    pub(crate) fn text(&self, language: Language) -> String {
        self.said(language, usize::MAX)
    }

    fn said(&self, language: Language, most: usize) -> String {
        let mut out = format!("{} – {}", self.format, self.title);
        if !self.version.is_empty() {
            out.push_str(&format!("; {}", self.version));
        }
        out.push_str(match self.confidence {
            "told" => language.pick(" (theo --from)", " (by --from)"),
            "likely" => language.pick(" (nhiều khả năng)", " (likely)"),
            "possible" => language.pick(" (có thể)", " (possible)"),
            _ => "",
        });
        if !self.evidence.is_empty() {
            out.push_str(": ");
            let shown: Vec<&str> = self.evidence.iter().take(most).map(String::as_str).collect();
            out.push_str(&shown.join("; "));
        }
        if !self.notes.is_empty() {
            out.push_str(" [");
            out.push_str(&self.notes.join("; "));
            out.push(']');
        }
        out
    }
}

/// The label of a guess's version.
fn version_title(guess: &Guess, language: Language) -> &'static str {
    let known = VERSIONS.iter().find(|v| v.format == guess.format && v.name == guess.version);
    known.map_or(guess.version, |v| language.pick(v.vi, v.en))
}

/// The evidence for a guess, in words.
pub(crate) fn evidence(guess: &Guess, language: Language) -> Vec<String> {
    guess.evidence.iter().map(|e| e.text(language)).collect()
}

/// The notes of a detection, in words.
pub(crate) fn notes(seen: &Detection, language: Language) -> Vec<String> {
    seen.notes.iter().map(|e| e.text(language)).collect()
}

/// Looks at a source.
pub(crate) fn look(source: &Source) -> Detection {
    detect(&source.head, source.file_name.as_deref())
}

/// The format of a source. An error when it can not be told, is not read, or holds another record than asked for.
pub(crate) fn recognise(
    session: &Session,
    reading: &Reading,
    source: &mut Source,
) -> Result<Recognised, Failure> {
    if let Some(name) = &reading.record
        && record_type(name).is_none()
    {
        return Err(no("loại bản ghi", "record type", name, "records"));
    }
    let (format, guess, notes) = match &reading.from {
        Some(id) => match reading.record.as_deref().and_then(|record| format_for(id, record)) {
            Some(format) => (format, None, Vec::new()),
            None => (known_format(id)?, None, Vec::new()),
        },
        None => {
            let seen = look(source);
            let notes = notes(&seen, session.language);
            // What a workbook holds shows only in the whole of it.
            let mut best = seen.best;
            if best.as_ref().is_some_and(|b| b.format == "xlsx")
                && source.size != Some(source.head.len() as u64)
            {
                source.hold()?;
                best = workbook(&source.head).or(best);
            }
            let usable = best.filter(|b| b.confidence > Confidence::Possible);
            let Some(best) = usable else { return Err(unknown(&seen.guesses, &notes)) };
            (known_format(best.format)?, Some(best), notes)
        }
    };
    if !format.reads {
        return Err(chuan::engine::Error::OneWay(format.id, "read").into());
    }
    if let Some(name) = &reading.record
        && *name != format.record
        && !format.any_record
    {
        return Err(Failure::new(
            format!("định dạng {} chứa bản ghi {}, không phải {name}", format.id, format.record),
            format!("the format {} holds the record {}, not {name}", format.id, format.record),
        ));
    }
    let seen = guess.as_ref().map(|g| g.record).filter(|r| format.any_record && !r.is_empty());
    let stated = reading.record.as_deref().or(seen).or_else(|| stated(&source.head, format));
    let name = stated.filter(|_| format.any_record).unwrap_or(format.record);
    let kind = record_type(name).ok_or_else(|| chuan::engine::Error::NoRecord(name.to_owned()))?;
    Ok(Recognised { format, kind, guess, notes })
}

/// The record type that a canonical document names near its beginning, when nobody looked.
fn stated<'s>(head: &'s [u8], format: &Format) -> Option<&'s str> {
    matches!(format.carrier, "canonical" | "ndjson").then(|| chuan::engine::stated_record(head)).flatten()
}

/// Nothing fits, or several do.
pub(crate) fn unknown(guesses: &[Guess], notes: &[String]) -> Failure {
    let list = guesses.iter().take(4).map(|g| g.format).collect::<Vec<_>>().join(", ");
    let notes = if notes.is_empty() { String::new() } else { format!(": {}", notes.join("; ")) };
    if guesses.is_empty() {
        return Failure::new(
            format!("không nhận ra định dạng{notes} (nếu biết, hãy ghi --from ĐỊNH_DẠNG)"),
            format!("format not recognised{notes} (if you know it, say --from FORMAT)"),
        );
    }
    Failure::new(
        format!("chưa rõ định dạng, có thể là {list}{notes} (hãy ghi --from ĐỊNH_DẠNG)"),
        format!("format not certain, perhaps {list}{notes} (say --from FORMAT)"),
    )
}
