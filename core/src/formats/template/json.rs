//! JSON rows: an array of objects whose keys are the columns, bare or in the envelope of a vendor's import service.
//!
//! `{"projectId":1,"mappingData":"[{\"so\":\"12\", …}]"}`: the rows stand under `mappingData`, as JSON or as a text that
//! holds JSON. What else the envelope says goes to the remainder of its first row, under a name that begins with `/`.

use super::fill::{Cell, Held};
use super::heading::Heading;
use super::plan::Template;
use super::read::Run;
use crate::formats::FormatError;
use crate::formats::driver::BROKEN_RECORD;
use crate::formats::json::Tree;
use crate::values::Code;

/// The key under which an envelope has the rows.
const ROWS: &str = "mappingData";
/// How deep envelopes may lie in each other.
const DEPTH: usize = 4;

impl Run<'_> {
    /// Every row of a document.
    pub(super) fn json(&mut self, tree: &Tree) -> Result<Heading, FormatError> {
        let mut found = Found { heading: None, known: None, any: false };
        self.walk(tree, &[], &mut found, 0)?;
        match found.heading {
            Some(heading) => Ok(heading),
            None if found.any => Err(not_these()),
            None => Err(FormatError::Empty),
        }
    }

    fn walk(
        &mut self,
        tree: &Tree,
        outside: &[(String, String)],
        found: &mut Found,
        depth: usize,
    ) -> Result<(), FormatError> {
        match tree {
            Tree::List(items) => {
                for item in items {
                    self.walk(item, outside, found, depth)?;
                }
                Ok(())
            }
            Tree::Object(members) => match members.iter().find(|(k, _)| k == ROWS) {
                Some((_, rows)) if depth < DEPTH => {
                    let mut around = outside.to_vec();
                    for (key, value) in members.iter().filter(|(k, _)| k != ROWS) {
                        flatten(value, format!("/{key}"), &mut around);
                    }
                    match rows {
                        Tree::Text(text) => match Tree::read(text) {
                            Ok(inner) => self.walk(&inner, &around, found, depth + 1),
                            Err(_) => self.broken(text, &around, found),
                        },
                        other => self.walk(other, &around, found, depth + 1),
                    }
                }
                _ => self.object(members, outside, found),
            },
            Tree::Null => Ok(()),
            Tree::Text(_) | Tree::Word(_) => Err(not_these()),
        }
    }

    fn object(
        &mut self,
        members: &[(String, Tree)],
        outside: &[(String, String)],
        found: &mut Found,
    ) -> Result<(), FormatError> {
        found.any = true;
        // Rows mostly have the same keys, so the columns are decided once for all of those.
        let same = found.known.as_ref().is_some_and(|(keys, _)| {
            keys.len() == members.len() && keys.iter().zip(members).all(|(a, (b, _))| a == b)
        });
        if !same {
            let keys: Vec<String> = members.iter().map(|(k, _)| k.clone()).collect();
            let heading = self.template.keys(&keys)?;
            found.heading.get_or_insert_with(|| heading.clone());
            found.known = Some((keys, heading));
        }
        let Some((_, heading)) = found.known.take() else { return Ok(()) };
        let mut inner = Vec::new();
        let texts: Vec<(String, Held)> = members
            .iter()
            .map(|(key, value)| match value {
                Tree::Null => (String::new(), Held::Text),
                Tree::Text(text) => (text.clone(), Held::Text),
                Tree::Word(word) => (word.clone(), Held::Number),
                other => {
                    flatten(other, key.clone(), &mut inner);
                    (" ".to_owned(), Held::Inner)
                }
            })
            .collect();
        let cells: Vec<Cell<'_>> =
            texts.iter().map(|(text, held)| Cell { text, held: *held, formula: false }).collect();
        self.json_row(&heading, &cells, outside, &inner, &[]);
        let keys = members.iter().map(|(k, _)| k.clone()).collect();
        found.known = Some((keys, heading));
        Ok(())
    }

    fn broken(
        &mut self,
        text: &str,
        around: &[(String, String)],
        found: &mut Found,
    ) -> Result<(), FormatError> {
        found.any = true;
        let heading = self.template.keys(&[])?;
        let inner = [(format!("/{ROWS}"), text.to_owned())];
        self.json_row(&heading, &[], around, &inner, &[BROKEN_RECORD]);
        found.heading.get_or_insert(heading);
        Ok(())
    }

    fn json_row(
        &mut self,
        heading: &Heading,
        cells: &[Cell<'_>],
        outside: &[(String, String)],
        inner: &[(String, String)],
        flaws: &[Code],
    ) {
        self.record.clear();
        self.template.fill(heading, cells, self.on, self.record);
        let kept = self.record.kept_mut();
        // Only that an inner value was there was noted at its cell.
        kept.forget_extras(&[]);
        for (at, raw) in outside.iter().chain(inner) {
            kept.extra(at.as_str(), raw.as_str());
        }
        for flaw in flaws {
            kept.flaw(None, *flaw);
        }
        if std::mem::take(&mut self.first) && heading.departs() {
            kept.flaw(None, super::fill::COLUMNS);
        }
        (self.visit)(self.record);
    }
}

struct Found {
    heading: Option<Heading>,
    known: Option<(Vec<String>, Heading)>,
    any: bool,
}

fn not_these() -> FormatError {
    FormatError::Malformed { what: "JSON without the columns of this template", at: 0 }
}

fn flatten(tree: &Tree, path: String, out: &mut Vec<(String, String)>) {
    match tree {
        Tree::Object(members) => members.iter().for_each(|(k, v)| flatten(v, format!("{path}/{k}"), out)),
        Tree::List(items) => {
            items.iter().enumerate().for_each(|(n, v)| flatten(v, format!("{path}[{n}]"), out));
        }
        scalar => {
            if let Some(text) = scalar.text().filter(|t| !t.is_empty()) {
                out.push((path, text.to_owned()));
            }
        }
    }
}

impl Template {
    /// The columns of an object's keys. Keys have no order that means anything, and empty ones may be left out.
    fn keys(&self, keys: &[String]) -> Result<Heading, FormatError> {
        let mut heading = self.named(keys);
        if !keys.is_empty() && heading.places.iter().all(|p| p.column().is_none()) {
            return Err(not_these());
        }
        heading.notes.retain(|n| {
            matches!(n, super::Note::Extra(_) | super::Note::Renamed(..) | super::Note::Twice(_))
        });
        heading.skip = 0;
        Ok(heading)
    }
}
