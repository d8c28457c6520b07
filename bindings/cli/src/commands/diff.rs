//! `diff`: what changed between two editions of the standard.

use crate::args::{Common, Diff};
use crate::failure::{Failure, Outcome, no};
use crate::output;
use crate::session::language;
use chuan::engine::editions::{CHANGES, EDITIONS, position};
use chuan::records::{TYPES, dictionary};
use chuan::rules::catalogue::{Rule, of_record};
use serde::Serialize;

/// One difference.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Difference {
    record: &'static str,
    change: &'static str,
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    was: String,
    about: String,
}

pub(crate) fn run(common: &Common, args: &Diff) -> Result<Outcome, Failure> {
    let find = |id: &str| position(id).ok_or_else(|| no("phiên bản", "edition", id, "editions"));
    let (from, to) = (find(&args.from)?, find(&args.to)?);
    let language = language(common);
    let all = differences(from, to, language);
    output::list(common.output, &all, |d| {
        let was = if d.was.is_empty() { String::new() } else { format!("{} → ", d.was) };
        vec![word(d.change, language).to_owned(), format!("{was}{}", d.name), d.about.clone()]
    })?;
    Ok(Outcome::Clean)
}

fn differences(from: usize, to: usize, language: chuan::rules::Language) -> Vec<Difference> {
    let mut all = Vec::new();
    for kind in TYPES {
        for about in dictionary::record(kind.name).into_iter().flat_map(|r| r.fields) {
            let (before, after) = (path_in(from, kind.name, about.path), path_in(to, kind.name, about.path));
            let (change, name, was) = match (before, after) {
                (None, Some(name)) => ("field-added", name, ""),
                (Some(name), None) => ("field-removed", name, ""),
                (Some(was), Some(name)) if was != name => ("field-renamed", name, was),
                _ => continue,
            };
            let about = language.pick(about.label_vi, about.label_en).to_owned();
            all.push(Difference {
                record: kind.name,
                change,
                name: name.to_owned(),
                was: was.to_owned(),
                about,
            });
        }
        for rule in of_record(kind.name) {
            let change = match (has(rule, from), has(rule, to)) {
                (false, true) => "rule-added",
                (true, false) => "rule-removed",
                _ => continue,
            };
            let about = rule.message(language).to_owned();
            all.push(Difference {
                record: kind.name,
                change,
                name: rule.id.to_owned(),
                was: String::new(),
                about: format!("{}: {about}", rule.severity.name()),
            });
        }
    }
    all
}

fn has(rule: &Rule, edition: usize) -> bool {
    (usize::from(rule.since)..usize::from(rule.until)).contains(&edition)
}

/// What a field is called in an edition; `None` where it does not exist.
fn path_in(edition: usize, record: &str, path: &'static str) -> Option<&'static str> {
    let id = EDITIONS.get(edition)?.id;
    CHANGES
        .iter()
        .find(|c| c.edition == id && c.record == record && c.path == path)
        .map_or(Some(path), |c| c.was)
}

fn word(change: &str, language: chuan::rules::Language) -> &'static str {
    match change {
        "field-added" => language.pick("thêm trường", "field added"),
        "field-removed" => language.pick("bỏ trường", "field removed"),
        "field-renamed" => language.pick("đổi tên trường", "field renamed"),
        "rule-added" => language.pick("thêm quy tắc", "rule added"),
        _ => language.pick("bỏ quy tắc", "rule removed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chuan::rules::Language;

    #[test]
    fn there_and_back() {
        let last = EDITIONS.len() - 1;
        let forth = differences(0, last, Language::En);
        let back = differences(last, 0, Language::En);
        let find = |all: &[Difference], name: &str| {
            all.iter().find(|d| d.name == name).map(|d| (d.change, d.was.clone()))
        };
        assert_eq!(find(&forth, "sex"), Some(("field-renamed", "gender".to_owned())));
        assert_eq!(find(&back, "gender"), Some(("field-renamed", "sex".to_owned())));
        assert_eq!(find(&forth, "email").unwrap().0, "field-added");
        assert_eq!(find(&back, "email").unwrap().0, "field-removed");
        assert_eq!(forth.len(), back.len());
        assert!(differences(last, last, Language::En).is_empty());
    }
}
