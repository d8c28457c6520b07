//! JSON messages: the envelope, and the fields of the text inside it.

use super::paths::{Paths, Seen};
use super::structured::{Fit, candidate, weigh};
use super::{Candidate, Confidence, Evidence, key};
use crate::formats::table::{FORMATS, Format};

pub(super) fn judge(paths: &Paths) -> Vec<Candidate> {
    FORMATS.iter().filter(|f| f.carrier == "message").filter_map(|f| one(f, paths)).collect()
}

fn one(format: &'static Format, paths: &Paths) -> Option<Candidate> {
    let record = format.setting("record");
    let wrap: Vec<&str> = format.setting("inside_xml").unwrap_or_default().split('/').collect();
    let mut fit = Fit::default();
    let mut wrapped = wrap == [""];
    for seen in &paths.seen {
        let path = match record {
            Some(record) => match seen.path.strip_prefix(record).and_then(|rest| rest.strip_prefix('/')) {
                Some(inside) => inside.to_owned(),
                None => continue,
            },
            None => seen.path.clone(),
        };
        let parts: Vec<&str> = path.split('/').filter(|p| p.is_empty() || !wrap.contains(p)).collect();
        wrapped |= parts.len() < path.split('/').count();
        weigh(&mut fit, format, &parts.join("/"), seen);
    }
    // The envelopes are alike; a message is known by the fields inside.
    let inner = fit.places.iter().filter(|at| at.contains('/')).count();
    if inner < 2 || !wrapped {
        return None;
    }
    let envelope = |at: &&str| !at.contains('/') && !fit.places.contains(at);
    let mut members: Vec<&str> = format.rows.iter().map(|r| r.at).filter(|at| !at.starts_with('=')).collect();
    members.dedup();
    let missing = members.iter().filter(|at| envelope(at)).count();
    let module = fixed_module(format);
    let says = |seen: &Seen| module.is_some_and(|m| seen.samples.iter().any(|s| s == m));
    let at = record.map_or_else(|| "module".to_owned(), |record| format!("{record}/module"));
    let says_module = paths.at(&at).is_some_and(says);
    let contradicts = module.is_some() && paths.at(&at).is_some_and(|s| !s.samples.is_empty() && !says(s));
    let whole = missing == 0 || record.is_some();
    let confidence = match (fit.known >= fit.unknown * 3 && fit.misfits <= fit.fits, whole, contradicts) {
        (true, true, false) => Confidence::Sure,
        (true, _, false) => Confidence::Likely,
        _ if fit.known > fit.unknown => Confidence::Possible,
        _ => return None,
    };
    let mut candidate = candidate(format, confidence, &fit);
    let n = |n: usize| i32::try_from(n).unwrap_or(i32::MAX / 16);
    candidate.weight -= 3 * n(missing);
    if let (true, Some(module)) = (says_module, module) {
        candidate.weight += 2;
        candidate.saw(Evidence::word(key::MESSAGE_MODULE, module));
    }
    Some(candidate)
}

/// The module that every message of a format names: what is written into it, else what it is known to say.
fn fixed_module(format: &Format) -> Option<&'static str> {
    let fixed = format.setting("fixed").unwrap_or_default();
    fixed.split(';').find_map(|f| f.strip_prefix("module=")).or_else(|| format.setting("module"))
}
