//! Giving each field to one column.

use super::HEADERS;
use super::decision::How;
use super::target::Target;
use crate::codes::list;
use crate::records::{Dictionary, Slot};
use crate::values::Code;
use std::collections::BTreeSet;

/// A field that a column may be.
pub(super) struct Candidate {
    pub(super) path: String,
    pub(super) target: Target,
    pub(super) system: Option<String>,
    pub(super) assume: Code,
    pub(super) how: How,
    pub(super) confidence: u8,
    pub(super) canonical: bool,
    /// The kind of document whose next free item it is.
    pub(super) label: Option<&'static str>,
}

impl Candidate {
    /// What is certain, and whose cells are taken as they stand.
    pub(super) fn as_it_is(path: String, target: Target, how: How) -> Candidate {
        Candidate {
            path,
            target,
            system: None,
            assume: Code::NONE,
            how,
            confidence: 100,
            canonical: true,
            label: None,
        }
    }
}

/// Which fields are given away.
pub(super) struct Claims {
    fields: &'static Dictionary,
    whole: BTreeSet<Slot>,
    parts: BTreeSet<(Slot, usize)>,
    labels: Vec<&'static str>,
    /// The first document that columns with a label may have.
    first: usize,
}

impl Claims {
    pub(super) fn new(fields: &'static Dictionary, candidates: &[Vec<Candidate>]) -> Claims {
        let plain = candidates.iter().filter_map(|c| c.first()).filter(|c| c.label.is_none());
        let item = |path: &str| {
            let inside = path.strip_prefix("documents[")?.split_once(']')?.0;
            inside.parse::<usize>().ok().map(|n| n + 1)
        };
        let first = plain.filter_map(|c| item(&c.path)).max().unwrap_or(0);
        Claims { fields, whole: BTreeSet::new(), parts: BTreeSet::new(), labels: Vec::new(), first }
    }

    /// Gives a candidate its field, when that is free.
    pub(super) fn take(&mut self, mut candidate: Candidate) -> Option<Candidate> {
        if let Some(label) = candidate.label {
            let at = self.labels.iter().position(|l| *l == label).unwrap_or_else(|| {
                self.labels.push(label);
                self.labels.len() - 1
            });
            candidate.path = candidate.path.replacen("[0]", &format!("[{}]", self.first + at), 1);
            candidate.target = Target::parse(&candidate.path, self.fields)?;
        }
        if let Target::Number { personal, old, kind } = candidate.target {
            let personal = personal.filter(|s| !self.whole.contains(s));
            let old_free = !self.whole.contains(&old);
            if personal.is_none() && !old_free {
                return None;
            }
            // Numbers that do not belong to the person's own column stay unread rather than replace another's.
            if !old_free {
                candidate.target = Target::Leaf(personal?);
            } else {
                candidate.target = Target::Number { personal, old, kind };
                self.whole.insert(old);
            }
            self.whole.extend(personal);
            candidate.path = match personal {
                Some(_) => candidate.path,
                None => self.fields.path(old),
            };
            return Some(candidate);
        }
        match candidate.target {
            Target::DatePart(slot, part) | Target::TextPart(slot, part) => {
                let free = !self.whole.contains(&slot) && self.parts.insert((slot, part));
                free.then_some(candidate)
            }
            target => match target.slot() {
                None => Some(candidate),
                Some(slot) => {
                    let joined = self.parts.iter().any(|(s, _)| *s == slot);
                    if !joined && self.whole.insert(slot) {
                        return Some(candidate);
                    }
                    // Lists of single values have room for the next.
                    let field = self.fields.field(slot).filter(|f| f.path.ends_with("[]"))?;
                    let next =
                        (1..16).map(|n| field.slot().with_item(0, n)).find(|s| self.whole.insert(*s))?;
                    candidate.path = self.fields.path(next);
                    candidate.target = Target::of(next, self.fields);
                    Some(candidate)
                }
            },
        }
    }
}

/// `documents[passport].number` as an item whose number is found later, with its label; `documents[].number` as the first.
pub(super) fn numbered(path: &str) -> (String, Option<&'static str>) {
    if let Some((head, rest)) = path.split_once('[')
        && let Some((label, tail)) = rest.split_once(']')
        && let Some(entry) =
            list("document-kind").and_then(|l| l.entries.iter().find(|e| Code::parse(label) == Some(e.code)))
    {
        let word = HEADERS.iter().find_map(|h| {
            h.path
                .split_once('[')?
                .1
                .split_once(']')
                .map(|(l, _)| l)
                .filter(|l| Code::parse(l) == Some(entry.code))
        });
        return (format!("{head}[0]{tail}"), word);
    }
    (path.replace("[]", "[0]"), None)
}
