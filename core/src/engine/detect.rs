//! What are these bytes? The format, its version and the record type, each guess with the evidence for it.
//!
//! Unsure is an answer: when two formats fit equally well none is chosen, and when nothing fits the notes say what the bytes
//! are instead, as far as that shows. Evidence is a key of spec/formats/evidence.csv with counts and the standard's own names;
//! it never repeats a value of the document.
//!
//! XML and JSON are judged by the mapping tables themselves (which names of a table occur, and whether the values are written
//! in its way), so a format added to spec/ is recognised without a line here. Scanned lines, zones, chip files and tables
//! have a file each below.

mod coding;
mod files;
mod grid;
mod json;
mod lines;
mod messages;
mod paths;
mod structured;
mod templates;
mod xml;
mod zone;

pub use crate::generated::evidence::{EVIDENCE, VERSIONS};
pub use coding::TextCoding;

use crate::engine::editions::EDITIONS;
use crate::formats::table::{FORMATS, Format, format};
use crate::generated::evidence::key;
use crate::order;
use crate::rules::{Arg, Language};
use crate::values::Date;

/// How much of an input is looked at.
pub const MAX_LOOKED_AT: usize = 1 << 20;

/// How sure a guess is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Something points to it.
    Possible,
    /// More speaks for it than against it.
    Likely,
    /// Its own marks are there and nothing contradicts.
    Sure,
}

impl Confidence {
    /// The word in data.
    pub const fn name(self) -> &'static str {
        match self {
            Confidence::Possible => "possible",
            Confidence::Likely => "likely",
            Confidence::Sure => "sure",
        }
    }

    fn lower(self) -> Confidence {
        if self == Confidence::Sure { Confidence::Likely } else { Confidence::Possible }
    }
}

/// The words of a piece of evidence, as spec/ has them.
#[derive(Clone, Copy, Debug)]
pub struct EvidenceText {
    /// Stable key.
    pub key: &'static str,
    /// Vietnamese text with `{1}` and `{2}` to fill in.
    pub vi: &'static str,
    /// English text with `{1}` and `{2}` to fill in.
    pub en: &'static str,
}

/// A version of a format that detection tells apart.
#[derive(Clone, Copy, Debug)]
pub struct Version {
    /// The format.
    pub format: &'static str,
    /// Its name, as in [`Guess::version`].
    pub name: &'static str,
    /// Vietnamese label.
    pub vi: &'static str,
    /// English label.
    pub en: &'static str,
    /// Documents issued from this day on are of it.
    pub from: Option<Date>,
    /// Names that speak for it.
    pub marks: &'static [&'static str],
}

/// Something that was seen. It says nothing personal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// A key of [`EVIDENCE`].
    pub key: &'static str,
    /// Counts, names of the standard, days of a law.
    pub args: [Arg; 2],
}

impl Evidence {
    fn plain(key: &'static str) -> Evidence {
        Evidence { key, args: [Arg::None; 2] }
    }

    fn word(key: &'static str, word: &'static str) -> Evidence {
        Evidence { key, args: [Arg::Word(word), Arg::None] }
    }

    fn count(key: &'static str, n: usize) -> Evidence {
        Evidence { key, args: [number(n), Arg::None] }
    }

    fn of(key: &'static str, n: usize, total: usize) -> Evidence {
        Evidence { key, args: [number(n), number(total)] }
    }

    /// In words.
    ///
    /// ```
    /// use chuan::{engine::detect::detect, rules::Language};
    /// let seen = detect(b"%PDF-1.7", None);
    /// assert_eq!(seen.notes[0].text(Language::En), "this is a PDF");
    /// ```
    pub fn text(&self, language: Language) -> String {
        let at = EVIDENCE.partition_point(|e| e.key < self.key);
        let Some(words) = EVIDENCE.get(at).filter(|e| e.key == self.key) else { return self.key.to_owned() };
        let mut out = language.pick(words.vi, words.en).to_owned();
        for (name, arg) in ["{1}", "{2}"].into_iter().zip(self.args) {
            let word = match arg {
                Arg::None => continue,
                Arg::Int(n) => n.to_string(),
                Arg::Word(word) => word.to_owned(),
                Arg::Day(day) => written(day),
            };
            out = out.replace(name, &word);
        }
        out
    }
}

/// A day of a law as both languages write it here.
fn written(day: Date) -> String {
    let (d, m) = (day.day().unwrap_or_default(), day.month().unwrap_or_default());
    format!("{d:02}/{m:02}/{:04}", day.year())
}

fn number(n: usize) -> Arg {
    Arg::Int(i64::try_from(n).unwrap_or(i64::MAX))
}

/// One format that the bytes may be of.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// The format's name.
    pub format: &'static str,
    /// The version, as [`VERSIONS`] names it; empty when the format has none or it does not show.
    pub version: &'static str,
    /// The record type; empty when it does not show.
    pub record: &'static str,
    /// How sure the guess is.
    pub confidence: Confidence,
    /// What speaks for it, and against it.
    pub evidence: Vec<Evidence>,
}

/// What bytes were found to be.
#[derive(Clone, Debug, PartialEq)]
pub struct Detection {
    /// The one format that fits best; none when two fit equally well, or nothing does.
    pub best: Option<Guess>,
    /// All that fit, best first.
    pub guesses: Vec<Guess>,
    /// How the text is written down.
    pub encoding: TextCoding,
    /// What else there is to say: about the encoding, about bytes that are of no format, why nothing was chosen.
    pub notes: Vec<Evidence>,
}

/// A guess with what ranks it.
struct Candidate {
    guess: Guess,
    /// Ranks guesses of equal confidence.
    weight: i32,
    /// Places of the format's table that were seen.
    places: Vec<&'static str>,
}

impl Candidate {
    fn new(format: &'static Format, confidence: Confidence) -> Candidate {
        let guess =
            Guess { format: format.id, version: "", record: format.record, confidence, evidence: Vec::new() };
        Candidate { guess, weight: 0, places: Vec::new() }
    }

    fn saw(&mut self, evidence: Evidence) {
        self.guess.evidence.push(evidence);
    }
}

/// What the parts of detection report into.
#[derive(Default)]
struct Report {
    candidates: Vec<Candidate>,
    notes: Vec<Evidence>,
}

impl Report {
    fn add(&mut self, id: &str, confidence: Confidence, fill: impl FnOnce(&mut Candidate)) {
        if let Some(format) = format(id) {
            let mut candidate = Candidate::new(format, confidence);
            fill(&mut candidate);
            self.candidates.push(candidate);
        }
    }

    fn note(&mut self, evidence: Evidence) {
        if !self.notes.contains(&evidence) {
            self.notes.push(evidence);
        }
    }
}

/// The template that a whole workbook holds. [`detect`] finds it too when the workbook lies within the bytes it looks at.
#[must_use]
pub fn workbook(input: &[u8]) -> Option<Guess> {
    let mut report = Report::default();
    templates::workbook(input, &mut report);
    let candidates = report.candidates.into_iter().map(|c| c.guess);
    candidates.max_by_key(|g| g.confidence).filter(|g| g.confidence > Confidence::Possible)
}

/// Finds out what bytes are. `file_name` only helps by its ending.
///
/// ```
/// use chuan::engine::detect::{Confidence, detect};
/// let seen = detect("001190000017||Nguyễn Thị Thu Hà|15011990|Nữ|Phúc Xá, Ba Đình, Hà Nội|01052021".as_bytes(), None);
/// let best = seen.best.unwrap();
/// assert_eq!((best.format, best.version, best.confidence), ("cccd-qr", "card 2021", Confidence::Sure));
/// let unsure = detect(b"what is this", None);
/// assert!(unsure.best.is_none() && !unsure.notes.is_empty());
/// ```
#[must_use]
pub fn detect(input: &[u8], file_name: Option<&str>) -> Detection {
    let window = input.get(..MAX_LOOKED_AT).unwrap_or(input);
    let cut = window.len() < input.len();
    let ending = file_name.and_then(ending_of);
    let mut report = Report::default();
    let encoding = if files::look(window, ending, &mut report) {
        TextCoding::Bytes
    } else {
        let text = coding::decode(window, cut, &mut report);
        if text.coding == TextCoding::Bytes {
            report.note(Evidence::plain(key::FILE_UNKNOWN));
        } else {
            look_at_text(&text.text, cut, ending, &mut report);
            if matches!(text.coding, TextCoding::Legacy(_) | TextCoding::Unknown) {
                cap(&mut report.candidates, Confidence::Likely);
            }
        }
        text.coding
    };
    if cut {
        report.note(Evidence::count(key::ONLY_BEGINNING, MAX_LOOKED_AT));
    }
    rank(report, ending, encoding)
}

/// Text of any sort.
fn look_at_text(text: &str, cut: bool, ending: Option<&str>, report: &mut Report) {
    let trimmed = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\0' | '\u{feff}'));
    // What stands behind a structured document counts: the readers refuse it.
    let whole = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\0' | '\u{feff}'));
    match trimmed.as_bytes() {
        [] => report.note(Evidence::plain(key::EMPTY)),
        [b'{', b'\\', b'r', b't', b'f', ..] => report.note(Evidence::plain(key::FILE_RTF)),
        [b'{' | b'[', ..] => {
            if let Some(message) = json::look(whole, cut, report) {
                let mut inner = Report::default();
                match message.trim_start().as_bytes().first() {
                    Some(b'<') => xml::look(&message, cut, &mut inner),
                    _ => drop(json::look(message.trim(), cut, &mut inner)),
                }
                for candidate in &mut inner.candidates {
                    candidate.guess.evidence.insert(0, Evidence::plain(key::IN_MESSAGE));
                }
                *report = inner;
            }
        }
        [b'<', ..] => xml::look(whole, cut, report),
        _ => {
            let found = report.candidates.len();
            zone::look(trimmed, report);
            lines::look(trimmed, cut, report);
            files::look_at_dump(trimmed, report);
            grid::look(trimmed, cut, ending, report.candidates.len() > found, report);
            if report.candidates.is_empty() {
                lines::name_plain_text(trimmed, report);
            }
        }
    }
}

/// The ending of a file name, when it is the ending of a known format; so nothing of the name goes further.
fn ending_of(name: &str) -> Option<&'static str> {
    let (_, ending) = name.rsplit_once('.')?;
    FORMATS.iter().flat_map(|f| f.endings.iter()).copied().find(|e| e.eq_ignore_ascii_case(ending))
}

fn cap(candidates: &mut [Candidate], most: Confidence) {
    for candidate in candidates {
        candidate.guess.confidence = candidate.guess.confidence.min(most);
    }
}

/// Puts the guesses in order and chooses, or does not.
fn rank(report: Report, ending: Option<&'static str>, encoding: TextCoding) -> Detection {
    let Report { mut candidates, mut notes } = report;
    for candidate in &mut candidates {
        let endings = format(candidate.guess.format).map(|f| f.endings).unwrap_or_default();
        if let Some(ending) = ending.filter(|e| endings.contains(e)) {
            candidate.weight += 1;
            candidate.saw(Evidence::word(key::FILE_ENDING, ending));
        }
    }
    order::by_key(&mut candidates, |c| std::cmp::Reverse((c.guess.confidence, c.weight)));
    // Only one document can be surely of one format: the rest gives way.
    if let Some((sure, weight)) = candidates.first().map(|c| (c.guess.confidence, c.weight)) {
        for candidate in &mut candidates {
            if sure == Confidence::Sure && candidate.guess.confidence == sure && candidate.weight < weight {
                candidate.guess.confidence = sure.lower();
            }
        }
    }
    let tie = match candidates.as_slice() {
        [a, b, ..] => (a.guess.confidence, a.weight) == (b.guess.confidence, b.weight),
        _ => false,
    };
    if tie {
        // Two that are equally good can not both be sure.
        cap(&mut candidates, Confidence::Likely);
        notes.push(Evidence::plain(key::EQUALLY_GOOD));
    }
    if candidates.is_empty() {
        notes.push(Evidence::plain(key::NOTHING_FITS));
    }
    let guesses: Vec<Guess> = candidates.into_iter().map(|c| c.guess).collect();
    let best = guesses.first().filter(|_| !tie).cloned();
    Detection { best, guesses, encoding, notes }
}

/// The name of a version, when spec/ has it.
fn version(format: &str, name: &str) -> &'static str {
    VERSIONS.iter().find(|v| v.format == format && v.name == name).map_or("", |v| v.name)
}

/// The versions of a format that count from a day of issue, oldest first.
fn dated_versions(format: &str) -> impl DoubleEndedIterator<Item = (&'static Version, Date)> {
    VERSIONS.iter().filter(move |v| v.format == format).filter_map(|v| v.from.map(|from| (v, from)))
}

/// The version name and the id of an edition.
fn edition(format: &str, id: &str) -> Option<(&'static str, &'static str)> {
    let edition = EDITIONS.iter().find(|e| e.id == id)?;
    let named = |v: &&Version| v.format == format && v.name.strip_prefix("edition ") == Some(edition.id);
    VERSIONS.iter().find(named).map(|v| (v.name, edition.id))
}

#[cfg(test)]
#[path = "detect_tests.rs"]
mod tests;
