//! XML, walked as far as it is well-formed.

use super::paths::{End, MAX_NESTING, Paths};
use super::{Confidence, Evidence, Report, key, structured};
use crate::formats::Carrier;
use crate::formats::carriers::Xml;
use crate::formats::table::{FORMATS, format};
use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

/// Attributes of an element that are looked at.
const MAX_ATTRIBUTES: usize = 64;
/// Longest text that can be a value, in bytes; an encoded file inside is longer.
const MAX_TEXT: usize = 4_096;

/// Operations of the population service that are recognised and not carried: elements of their messages.
const OTHER_OPERATIONS: [&str; 3] = ["XacThucThongTinCongDan", "KetQuaXacThuc", "XacMinhThongTinNhanThan"];

/// Looks at a text that begins with an angle bracket.
pub(super) fn look(text: &str, cut: bool, report: &mut Report) {
    let head: String = text.chars().take(512).collect::<String>().to_ascii_lowercase();
    if head.contains("<!doctype html") || head.contains("<html") {
        report.note(Evidence::plain(key::HTML));
        return;
    }
    let mut paths = Paths::default();
    paths.documents = 1;
    let mut kinds = Kinds::default();
    walk(text, cut, &mut paths, &mut kinds, report);
    let before = report.candidates.len();
    structured::judge_xml(&paths, report);
    if !cut {
        lower_what_is_refused(text, report);
    }
    let has = |name: &str| paths.seen.iter().any(|s| s.path.rsplit('/').next() == Some(name));
    if has("GIAMDINHHS") && has("NOIDUNGFILE") {
        report.note(Evidence::plain(key::CLAIMS_ENVELOPE));
    }
    if kinds.json_inside {
        report.note(Evidence::plain(key::JSON_INSIDE));
    }
    if has("Fault") {
        report.note(Evidence::plain(key::DATABASE_ERROR));
    }
    if report.candidates.len() > before {
        return;
    }
    let other = OTHER_OPERATIONS.into_iter().find(|name| {
        paths
            .seen
            .iter()
            .any(|s| s.path.split('/').any(|part| part.strip_suffix("Response").unwrap_or(part) == *name))
    });
    match other {
        Some(name) => report.note(Evidence::word(key::OTHER_OPERATION, name)),
        None => report.note(Evidence::plain(key::XML_UNKNOWN)),
    }
    if paths.end == End::Broken {
        report.note(Evidence::plain(key::BREAKS_OFF));
    }
}

/// Sure means that the reader takes it; the walk here is laxer than the reader is.
fn lower_what_is_refused(text: &str, report: &mut Report) {
    for candidate in &mut report.candidates {
        let guess = &mut candidate.guess;
        let Some(record) = format(guess.format).and_then(|f| f.setting("record")) else { continue };
        let carrier = Xml { record: record.to_owned(), ..Xml::default() };
        if guess.confidence == Confidence::Sure && carrier.read(text.as_bytes()).is_err() {
            guess.confidence = guess.confidence.lower();
            candidate.saw(Evidence::plain(key::BREAKS_OFF));
        }
    }
}

/// What else showed on the way.
#[derive(Default)]
struct Kinds {
    json_inside: bool,
}

/// An open element.
#[derive(Default)]
struct Open {
    text: String,
    has_elements: bool,
}

fn walk(text: &str, cut: bool, paths: &mut Paths, kinds: &mut Kinds, report: &mut Report) {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Open> = Vec::new();
    let mut roots = 0;
    loop {
        let Ok(event) = reader.read_event() else {
            paths.end = if cut { End::Cut } else { End::Broken };
            return;
        };
        match event {
            Event::Start(start) => {
                if open.len() >= MAX_NESTING {
                    paths.end = End::Broken;
                    return;
                }
                roots += usize::from(open.is_empty());
                begin(&start, paths, &mut open);
            }
            Event::Empty(start) => {
                roots += usize::from(open.is_empty());
                begin(&start, paths, &mut open);
                finish(paths, &mut open, kinds);
            }
            Event::End(_) => finish(paths, &mut open, kinds),
            Event::Text(piece) => push(&mut open, &piece.xml10_content()),
            Event::CData(piece) => push(&mut open, &piece.xml10_content()),
            Event::GeneralRef(reference) => {
                let mut buffer = [0; 4];
                let text = match reference.resolve_char_ref() {
                    Ok(Some(c)) => Some(&*c.encode_utf8(&mut buffer)),
                    Ok(None) => resolve_xml_entity(&reference),
                    Err(_) => None,
                };
                push(&mut open, text.unwrap_or("?"));
            }
            Event::DocType(_) => report.note(Evidence::plain(key::XML_DOCTYPE)),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => {
                paths.end = match (open.is_empty() && roots == 1, cut) {
                    (true, _) => End::Whole,
                    (false, true) => End::Cut,
                    (false, false) => End::Broken,
                };
                return;
            }
        }
    }
}

fn begin(start: &BytesStart<'_>, paths: &mut Paths, open: &mut Vec<Open>) {
    if let Some(parent) = open.last_mut()
        && !std::mem::replace(&mut parent.has_elements, true)
    {
        // Counted as it opens: a document that breaks off never closes it.
        paths.node();
    }
    paths.enter(start.local_name().into_inner());
    open.push(Open::default());
    for attribute in start.attributes().with_checks(false).take(MAX_ATTRIBUTES).flatten() {
        if attribute.key.into_inner().starts_with("xmlns") {
            namespace(&attribute.value, paths);
        }
    }
}

/// Remembers a namespace when a format of the standard has it.
fn namespace(uri: &str, paths: &mut Paths) {
    let known = FORMATS
        .iter()
        .filter_map(|f| f.setting("namespaces"))
        .flat_map(str::split_whitespace)
        .filter_map(|n| n.split_once('=').map(|(_, uri)| uri))
        .find(|known| *known == uri);
    if let Some(known) = known.filter(|k| !paths.namespaces.contains(k)) {
        paths.namespaces.push(known);
    }
}

fn push(open: &mut [Open], text: &str) {
    if let Some(element) = open.last_mut()
        && element.text.len() < MAX_TEXT
    {
        element.text.extend(text.chars().take(MAX_TEXT));
    }
}

fn finish(paths: &mut Paths, open: &mut Vec<Open>, kinds: &mut Kinds) {
    let Some(closed) = open.pop() else { return };
    if !closed.has_elements {
        let text = closed.text.trim();
        kinds.json_inside |= text.starts_with(['{', '[']) && text.contains("\":");
        paths.leaf(text);
    }
    paths.leave();
}
