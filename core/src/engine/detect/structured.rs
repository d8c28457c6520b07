//! XML and JSON judged by the mapping tables: which names of a table occur, and whether the values are written in its way.

use super::paths::{End, Paths, Seen};
use super::{Candidate, Confidence, Evidence, Report, VERSIONS, edition, key, version};
use crate::engine::editions::CHANGES;
use crate::formats::codec::{Codec, Decoded};
use crate::formats::table::{FORMATS, Format, Row};
use crate::order;
use crate::records::dictionary;
use crate::rules::Arg;
use crate::values::PersonalId;

/// Names given as evidence, of each sort.
const MOST_NAMES: usize = 3;

/// What of a document a format knows.
#[derive(Default)]
pub(super) struct Fit {
    /// Paths inside the records that the table has, and that it has not.
    pub(super) known: usize,
    pub(super) unknown: usize,
    /// Values that are written in the format's way, and that are not.
    pub(super) fits: usize,
    pub(super) misfits: usize,
    pub(super) places: Vec<&'static str>,
    /// A personal id stands where the format has it.
    has_id_place: bool,
    whole_name: bool,
    split_name: bool,
}

pub(super) fn judge_xml(paths: &Paths, report: &mut Report) {
    let mut found = Vec::new();
    for format in FORMATS.iter().filter(|f| f.carrier == "xml") {
        let record = format.setting("record").unwrap_or_default();
        found.extend(wrapped(format, record, paths, false));
    }
    finish(found, paths, report);
}

pub(super) fn judge_json(paths: &Paths, text: &str, report: &mut Report) {
    let mut found = Vec::new();
    for format in FORMATS.iter().filter(|f| f.carrier == "json") {
        found.extend(match format.setting("record") {
            Some(record) => wrapped(format, record, paths, format.setting("capital_keys").is_some()),
            None => at_root(format, paths),
        });
    }
    if paths.documents > 1 {
        // Their readers take one document.
        for candidate in &mut found {
            candidate.guess.confidence = Confidence::Possible;
            candidate.saw(Evidence::count(key::JSON_LINES, paths.documents));
        }
    }
    found.extend(super::messages::judge(paths));
    found.extend(canonical(paths, text));
    finish(found, paths, report);
    // Rows under their columns, bare or in the envelope of an import service.
    let row = |s: &'_ Seen| s.path.strip_prefix("mappingData/").unwrap_or(&s.path).to_owned();
    let names: Vec<String> = paths.seen.iter().map(row).filter(|name| !name.contains('/')).collect();
    super::templates::look(names.iter().map(String::as_str), report);
}

/// A format whose records lie under an element or key of a name.
fn wrapped(format: &'static Format, record: &'static str, paths: &Paths, capital: bool) -> Option<Candidate> {
    let mut fit = Fit::default();
    let (mut records, mut around) = (0, None);
    let same = |name: &str| if capital { name.eq_ignore_ascii_case(record) } else { name == record };
    for seen in &paths.seen {
        let mut parts = seen.path.split('/');
        let Some(before) = parts.by_ref().position(same) else { continue };
        let inside: Vec<String> =
            parts.map(|p| if capital { capitalised(p) } else { p.to_owned() }).collect();
        if inside.is_empty() {
            records += seen.nodes + seen.leaves;
            around = around.or(Some((before, seen.path.as_str())));
        } else {
            weigh(&mut fit, format, &inside.join("/"), seen);
        }
    }
    let mut bare = false;
    if records == 0 {
        // The envelope alone is an answer that found nobody.
        let wrap = format.setting("wrap").unwrap_or_default().rsplit(['/', ':']).next().unwrap_or_default();
        let empty = !wrap.is_empty()
            && paths
                .seen
                .iter()
                .any(|s| s.path.rsplit('/').next() == Some(wrap) && s.samples.is_empty() && s.nodes == 0);
        if empty {
            let mut candidate = Candidate::new(format, Confidence::Possible);
            let soap = paths.seen.iter().any(|s| s.path.starts_with("Envelope/"));
            candidate.weight =
                i32::from(soap == format.setting("wrap").is_some_and(|w| w.contains("Envelope")));
            push_namespaces(&mut candidate, format, paths);
            candidate.saw(Evidence::plain(key::EMPTY_ANSWER));
            return Some(candidate);
        }
        // Perhaps the record came without what usually stands around it.
        bare = true;
        for seen in &paths.seen {
            let path: Vec<String> =
                seen.path.split('/').map(|p| if capital { capitalised(p) } else { p.to_owned() }).collect();
            weigh(&mut fit, format, &path.join("/"), seen);
        }
        if fit.known < 2 {
            return None;
        }
    }
    names(&mut fit, paths, format);
    let confidence = match (bare, fit.known, fit.misfits) {
        (true, ..) => Confidence::Possible,
        (_, 3.., 0) if fit.fits > 0 && (fit.known >= fit.unknown || fit.known >= 8) => Confidence::Sure,
        (_, 1.., _) if fit.misfits <= fit.fits && fit.known * 3 >= fit.unknown => Confidence::Likely,
        _ => Confidence::Possible,
    };
    let mut candidate = candidate(format, confidence, &fit);
    candidate.guess.evidence.insert(
        0,
        match bare {
            true => Evidence::word(key::NO_RECORD_KEY, record),
            false => {
                let args = [Arg::Word(record), super::number(records)];
                Evidence { key: key::RECORD_NAME, args }
            }
        },
    );
    if let (Some((before, path)), Some(wrap)) = (around, format.setting("wrap")) {
        let mut wanted = wrap.split('/').map(|w| w.rsplit(':').next().unwrap_or(w));
        let usual = path.split('/').take(before).all(|p| wanted.next() == Some(p)) && wanted.next().is_none();
        if usual {
            candidate.weight += 2;
            candidate.saw(Evidence::word(key::WRAPPED, wrap));
        }
    }
    push_namespaces(&mut candidate, format, paths);
    Some(candidate)
}

fn push_namespaces(candidate: &mut Candidate, format: &Format, paths: &Paths) {
    for uri in &paths.namespaces {
        // The envelope's own namespace tells nothing.
        if format.setting("namespaces").is_some_and(|n| n.contains(uri)) && !uri.contains("/soap/") {
            candidate.weight += 1;
            candidate.saw(Evidence::word(key::NAMESPACE, uri));
        }
    }
}

/// A path whose names have the id of a form behind them, without it.
fn without_form_id<'p>(format: &Format, path: &'p str) -> std::borrow::Cow<'p, str> {
    let Some(suffix) = format.setting("suffix") else { return path.into() };
    let name = |part: &'p str| {
        let digits = |id: &str| id.bytes().any(|b| b.is_ascii_digit());
        part.rsplit_once(suffix).filter(|(_, id)| digits(id)).map_or(part, |(name, _)| name)
    };
    path.split('/').map(name).collect::<Vec<_>>().join("/").into()
}

/// A format whose record is the document itself.
fn at_root(format: &'static Format, paths: &Paths) -> Option<Candidate> {
    let mut fit = Fit::default();
    let versions = || VERSIONS.iter().filter(|v| v.format == format.id);
    let of_format: Vec<&'static str> =
        versions().filter(|v| v.name.is_empty()).flat_map(|v| v.marks.iter().copied()).collect();
    let mut marks = Vec::new();
    for seen in &paths.seen {
        match of_format.iter().find(|m| **m == seen.path) {
            Some(mark) => marks.push(*mark),
            None => weigh(&mut fit, format, &without_form_id(format, &seen.path), seen),
        }
    }
    if fit.known == 0 {
        return elsewhere(format, paths);
    }
    names(&mut fit, paths, format);
    // Which reader: the one that has most of the names.
    let dialect = |v: &&'static super::Version| v.marks.iter().filter(|m| paths.at(m).is_some()).count();
    let mut dialects: Vec<_> = versions().filter(|v| !v.name.is_empty()).map(|v| (dialect(&v), v)).collect();
    order::by_key(&mut dialects, |(n, _)| std::cmp::Reverse(*n));
    let best = match dialects.as_slice() {
        [(n, v), (second, _), ..] if n > second => Some((*n, *v)),
        [(n, v)] => Some((*n, *v)),
        _ => None,
    };
    let marked = of_format.is_empty() || !marks.is_empty();
    let few = if of_format.is_empty() { 4 } else { 2 };
    let confidence = match (fit.has_id_place && marked && fit.known >= few, fit.misfits) {
        (true, 0) if fit.fits > 0 && fit.known >= fit.unknown => Confidence::Sure,
        (true, bad) if bad <= fit.fits => Confidence::Likely,
        _ => Confidence::Possible,
    };
    if confidence == Confidence::Possible && fit.known < 3 && marks.is_empty() {
        return None;
    }
    let mut candidate = candidate(format, confidence, &fit);
    candidate.weight += 2 * i32::try_from(marks.len()).unwrap_or(i32::MAX);
    for mark in marks.iter().take(MOST_NAMES) {
        candidate.saw(Evidence::word(key::MARK, mark));
    }
    if let Some((n, v)) = best {
        candidate.guess.version = version(format.id, v.name);
        let names = paths.seen.iter().filter(|s| !s.path.contains('/') && !s.path.is_empty()).count();
        candidate.saw(Evidence::of(key::DIALECT, n, names));
    }
    Some(candidate)
}

/// The names of a format somewhere inside another document. Its reader would not find them.
fn elsewhere(format: &'static Format, paths: &Paths) -> Option<Candidate> {
    let mut parents: Vec<(&str, usize)> = Vec::new();
    for seen in &paths.seen {
        let Some((parent, name)) = seen.path.rsplit_once('/') else { continue };
        if format.rows.iter().any(|r| r.at == name) {
            match parents.iter().position(|(p, _)| *p == parent) {
                Some(at) => parents.iter_mut().skip(at).take(1).for_each(|(_, n)| *n += 1),
                None if parents.len() < 16 => parents.push((parent, 1)),
                None => {}
            }
        }
    }
    let (_, n) = parents.into_iter().max_by_key(|(_, n)| *n)?;
    // Only the readers' names are their own; those of the portals are the population database's too.
    let own = VERSIONS.iter().any(|v| v.format == format.id && !v.name.is_empty());
    if n < 4 || !own {
        return None;
    }
    let mut candidate = Candidate::new(format, Confidence::Possible);
    candidate.saw(Evidence::count(key::NOT_AT_ROOT, n));
    Some(candidate)
}

/// The standard's own JSON, one document or one a line.
fn canonical(paths: &Paths, text: &str) -> Vec<Candidate> {
    let Some(format) = super::format("canonical-json") else { return Vec::new() };
    let stated = |name: &str| paths.at(name).and_then(|s| s.samples.first()).map(String::as_str);
    let about = stated("record").and_then(dictionary::record).or_else(|| dictionary::record(format.record));
    let Some(about) = about else { return Vec::new() };
    let mut fit = Fit::default();
    let mut older: Option<&'static str> = None;
    for seen in &paths.seen {
        let head = seen.path.split('/').next().unwrap_or_default();
        if matches!(
            head,
            "" | "record" | "edition" | "sources" | "assumed" | "flaws" | "unread" | "remainder"
        ) {
            continue;
        }
        let dotted = seen.path.replace('/', ".");
        let field = about.fields.iter().find(|f| same_path(f.path, &dotted));
        let then = CHANGES
            .iter()
            .find(|c| c.record == about.name && c.was.is_some_and(|was| same_path(was, &dotted)));
        match (field, then) {
            (Some(field), _) => {
                fit.known += 1;
                fit.places.push(field.path);
                if field.path == "personal_id" {
                    judge_ids(&mut fit, seen);
                }
            }
            (None, Some(change)) => {
                fit.known += 1;
                older = older.or(Some(change.edition));
            }
            (None, None) => fit.unknown += usize::from(seen.leaves > 0),
        }
    }
    let kind = stated("record");
    // Words such as phone and email are names of anybody's JSON; these are not.
    let own = fit.places.iter().any(|p| p.contains(['.', '_']));
    if kind.is_none() && (fit.known < 2 || !own) {
        return Vec::new();
    }
    let known_kind = kind.and_then(|k| dictionary::RECORDS.iter().find(|r| r.name == k));
    let this = stated("edition").or(older).and_then(|id| edition(format.id, id));
    let confidence = match (known_kind, this, stated("edition")) {
        (Some(_), Some(_), Some(_)) => Confidence::Sure,
        (Some(_), ..) => Confidence::Likely,
        (None, ..) if kind.is_none() && fit.known >= 3 && fit.known > fit.unknown => Confidence::Likely,
        (None, _, Some(_)) => Confidence::Likely,
        _ if fit.known >= 2 => Confidence::Possible,
        _ => return Vec::new(),
    };
    let mut one = candidate(format, confidence, &fit);
    one.guess.record = known_kind.map_or(if kind.is_none() { format.record } else { "" }, |r| r.name);
    match (known_kind, kind) {
        (Some(known), _) => one.saw(Evidence::word(key::RECORD_TYPE, known.name)),
        (None, Some(_)) => one.saw(Evidence::plain(key::RECORD_TYPE_UNKNOWN)),
        (None, None) => {}
    }
    let editions = paths.at("edition").map(|s| s.samples.as_slice()).unwrap_or_default();
    let mixed = editions.iter().any(|e| Some(e) != editions.first());
    match (this, stated("edition")) {
        _ if mixed => one.saw(Evidence::plain(key::MIXED_VERSIONS)),
        (Some((name, id)), Some(_)) => {
            one.guess.version = name;
            one.saw(Evidence::word(key::EDITION, id));
        }
        (Some((name, id)), None) => {
            one.guess.version = name;
            one.saw(Evidence::word(key::EDITION_BY_NAMES, id));
        }
        (None, Some(_)) => one.saw(Evidence::plain(key::EDITION_UNKNOWN)),
        (None, None) => {}
    }
    let Some(lines) = super::format("ndjson") else { return vec![one] };
    let as_lines = |one: &Candidate, confidence| {
        let mut candidate = Candidate::new(lines, confidence);
        candidate.guess.evidence = one.guess.evidence.clone();
        candidate.guess.record = one.guess.record;
        candidate.guess.version = one
            .guess
            .version
            .strip_prefix("edition ")
            .and_then(|id| edition(lines.id, id))
            .map_or("", |e| e.0);
        candidate.weight = one.weight;
        candidate
    };
    if paths.documents > 1 {
        let mut candidate = as_lines(&one, confidence);
        candidate.saw(Evidence::count(key::JSON_LINES, paths.documents));
        return vec![candidate];
    }
    // One record on one line is both; as a document it is the plainer reading.
    if !paths.is_list && paths.end == End::Whole && !text.contains('\n') {
        let mut candidate = as_lines(&one, confidence);
        candidate.weight -= 1;
        return vec![one, candidate];
    }
    vec![one]
}

/// Whether a dotted path is a field, its lists without their brackets.
fn same_path(field: &str, dotted: &str) -> bool {
    field == dotted || field.contains("[]") && field.replace("[]", "") == dotted
}

/// Counts one path of a record for a format.
pub(super) fn weigh(fit: &mut Fit, format: &'static Format, path: &str, seen: &Seen) {
    if seen.leaves == 0 {
        return;
    }
    // Items of a list have one path.
    let same = |at: &str| at == path || at.contains("[]") && at.replace("[]", "") == path;
    let mut rows = format.rows.iter().filter(|r| same(r.at)).peekable();
    let Some(first) = rows.peek() else {
        // What is empty may be a structure that has nothing in it.
        let inside = |at: &str| at.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
        if !seen.samples.is_empty() || !format.rows.iter().any(|r| inside(r.at)) {
            fit.unknown += 1;
        }
        return;
    };
    fit.known += 1;
    fit.places.push(first.at);
    for row in rows.clone() {
        fit.whole_name |= row.slot == "name.full" && row.at.ends_with("/Ten");
        fit.split_name |= row.slot == "name.given";
        // Of an event, the number of any of its people.
        let of_event = format.record != "citizen" && row.slot.ends_with(".personal_id");
        if row.slot == "personal_id" || of_event {
            fit.has_id_place = true;
            judge_ids(fit, seen);
        }
    }
    let rows: Vec<&Row> =
        rows.filter(|r| !matches!(r.codec, "" | "upper" | "latin" | "popdb-key" | "digits")).collect();
    let mut buffer = String::new();
    for sample in &seen.samples {
        let mut reads = rows.iter().filter(|r| !matches!(r.codec, "kind-of-number")).filter_map(|r| {
            let codec = Codec::named(r.codec)?;
            Some(!matches!(codec.read(sample, &mut buffer), Decoded::Unreadable))
        });
        match reads.next() {
            None => {}
            Some(good) if good || reads.any(|good| good) => fit.fits += 1,
            Some(_) => fit.misfits += 1,
        }
    }
}

fn judge_ids(fit: &mut Fit, seen: &Seen) {
    for sample in &seen.samples {
        match PersonalId::parse(sample) {
            Some(_) => fit.fits += 1,
            None => fit.misfits += 1,
        }
    }
}

/// Where the given name can hold the whole name, whether it does here.
fn names(fit: &mut Fit, paths: &Paths, format: &Format) {
    let end = |name: &str| {
        let of = |s: &&Seen| s.path.to_ascii_lowercase().ends_with(&format!("hovaten/{name}"));
        paths.seen.iter().find(of)
    };
    let family = end("ho").is_some_and(|s| !s.samples.is_empty());
    let whole = end("ten").is_some_and(|s| s.samples.iter().any(|t| t.contains(' ')));
    let (takes_whole, takes_split) = (fit.whole_name, fit.split_name);
    (fit.whole_name, fit.split_name) = (whole && !family, family);
    // A format that has places for all parts is not contradicted by a whole name; it is only less usual there.
    let has_parts = format.rows.iter().any(|r| r.slot == "name.family");
    match (family, whole) {
        (true, _) if takes_split => fit.fits += 1,
        (true, _) if takes_whole && has_parts => fit.misfits += 1,
        (false, true) if takes_whole => fit.fits += 1,
        (false, true) if takes_split && has_parts => fit.unknown += 1,
        _ => {}
    }
}

pub(super) fn candidate(format: &'static Format, confidence: Confidence, fit: &Fit) -> Candidate {
    let mut candidate = Candidate::new(format, confidence);
    let n = |n: usize| i32::try_from(n).unwrap_or(i32::MAX / 16);
    candidate.weight = 2 * n(fit.known) + 2 * n(fit.fits) - n(fit.unknown) - 4 * n(fit.misfits);
    candidate.places.clone_from(&fit.places);
    if fit.known + fit.unknown > 0 {
        candidate.saw(Evidence::of(key::PLACES, fit.known, fit.known + fit.unknown));
    }
    if fit.fits + fit.misfits > 0 {
        candidate.saw(Evidence::of(key::VALUES_FIT, fit.fits, fit.fits + fit.misfits));
    }
    if fit.whole_name {
        candidate.saw(Evidence::plain(key::WHOLE_NAME));
    }
    if fit.split_name {
        candidate.saw(Evidence::plain(key::SPLIT_NAME));
    }
    candidate
}

/// Says which names only one of the formats has, and what is wrong with the document.
fn finish(mut found: Vec<Candidate>, paths: &Paths, report: &mut Report) {
    // Who fits less than another is not sure, however little speaks against it.
    let most = found.iter().map(|c| c.weight).max().unwrap_or_default();
    let places: Vec<Vec<&'static str>> = found.iter().map(|c| c.places.clone()).collect();
    for (n, candidate) in found.iter_mut().enumerate() {
        let others = |at: &str| places.iter().enumerate().any(|(m, p)| m != n && p.contains(&at));
        let own: Vec<&'static str> =
            candidate.places.iter().copied().filter(|at| !others(at)).take(MOST_NAMES).collect();
        if places.len() > 1 {
            for name in own {
                candidate.saw(Evidence::word(key::KEY_OWN, name));
            }
        }
        if paths.end == End::Broken || candidate.weight < most {
            candidate.guess.confidence = candidate.guess.confidence.min(Confidence::Likely);
        }
        if paths.end == End::Broken {
            candidate.saw(Evidence::plain(key::BREAKS_OFF));
        }
        if paths.broken_lines > 0 {
            candidate.saw(Evidence::count(key::BROKEN_LINES, paths.broken_lines));
        }
    }
    report.candidates.append(&mut found);
}

fn capitalised(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(chars).collect()
}
