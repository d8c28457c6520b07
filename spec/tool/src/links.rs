//! What one table of spec/ says of another: fields, lists, codes and value types that are named must be there. Looked at before
//! anything is written, so that no table of the library names what does not exist.

use crate::fields::{self, Fields};
use crate::source::{Fault, Table, files, folders, stem};
use crate::{editions, forms, rules};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Every reference from one table to another.
pub(crate) fn check(spec: &Path) -> Result<(), Fault> {
    let known = Known::read(spec)?;
    dictionary(spec, &known)?;
    for (path, change) in editions::changed(spec)? {
        if !known.field(&change.record, &change.path) {
            return Err(Fault::at(&path, format!("change: {} has no field {}", change.record, change.path)));
        }
    }
    crosswalks(spec, &known)?;
    headers(&Table::read(&spec.join("formats/csv/headers.csv"))?, &known)?;
    for folder in folders(&spec.join("formats"))? {
        map(&folder, &known)?;
    }
    forms::linked(spec, &known)?;
    rules::linked(spec, &known)
}

/// What may be named.
pub(crate) struct Known {
    records: Vec<Fields>,
    /// The codes of each list.
    lists: BTreeMap<String, BTreeSet<String>>,
    /// The value types.
    kinds: BTreeSet<String>,
}

impl Known {
    fn read(spec: &Path) -> Result<Known, Fault> {
        let column = |path: &Path, name: &str| -> Result<BTreeSet<String>, Fault> {
            Ok(Table::read(path)?
                .rows()
                .filter_map(|(_, row)| row.get(name).map(|c| (*c).to_owned()))
                .collect())
        };
        let mut lists = BTreeMap::new();
        for path in files(&spec.join("codes"), "csv")? {
            lists.insert(stem(&path), column(&path, "code")?);
        }
        let kinds = column(&spec.join("values/kinds.csv"), "kind")?;
        Ok(Known { records: fields::paths(spec)?, lists, kinds })
    }

    pub(crate) fn list(&self, name: &str) -> bool {
        self.lists.contains_key(name)
    }

    pub(crate) fn kind(&self, name: &str) -> bool {
        self.kinds.contains(name)
    }

    /// Whether a record has a field, or fields below it. `documents[0].kind` and `documents[passport].kind` are `documents[].kind`.
    pub(crate) fn field(&self, record: &str, path: &str) -> bool {
        let path = everywhere(path);
        let below = |field: &str| {
            field.strip_prefix(&path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        self.records
            .iter()
            .filter(|r| r.name == record)
            .any(|r| r.paths.iter().any(|(field, _)| below(field)))
    }

    /// Whether some field ends so, below a group that is not said.
    fn member(&self, member: &str) -> bool {
        let end = format!(".{member}");
        self.records.iter().any(|r| r.paths.iter().any(|(field, _)| field.ends_with(&end)))
    }
}

/// A path with every place of a list as the list has it.
fn everywhere(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for (n, piece) in path.split('[').enumerate() {
        match piece.split_once(']') {
            Some((_, rest)) if n > 0 => out.extend(["[]", rest]),
            _ => out.push_str(piece),
        }
    }
    out
}

/// The lists that fields name.
fn dictionary(spec: &Path, known: &Known) -> Result<(), Fault> {
    match fields::lists(spec)?.into_iter().find(|(_, _, list)| !known.list(list)) {
        Some((path, field, list)) => Err(Fault::at(&path, format!("{field}: there is no list {list}"))),
        None => Ok(()),
    }
}

/// The codes that other systems' texts are turned into.
fn crosswalks(spec: &Path, known: &Known) -> Result<(), Fault> {
    for path in files(&spec.join("codes/maps"), "csv")? {
        let (list, table) = (stem(&path), Table::read(&path)?);
        // Those whose codes are of several lists, or composed, say in their head which.
        let Some(codes) = known.lists.get(&list) else { continue };
        for (line, row) in table.rows() {
            match row.get("ours") {
                Some(ours) if !ours.is_empty() && !codes.contains(*ours) => {
                    return Err(table.fault(line, format!("{list} has no code {ours}")));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// What the names of columns mean: `path`, `path#part`, `group.*` and `*.member` that combine, and two of these with a bar between.
fn headers(table: &Table, known: &Known) -> Result<(), Fault> {
    let there = |path: &str| match path.split('#').next().unwrap_or_default() {
        path if path.starts_with("*.") => known.member(path.trim_start_matches("*.")),
        path => known.records.iter().any(|r| known.field(&r.name, path.trim_end_matches(".*"))),
    };
    for (line, row) in table.rows() {
        let path = row.get("path").copied().unwrap_or_default();
        if !path.split('|').all(there) {
            return Err(table.fault(line, format!("no record has the field {path}")));
        }
    }
    Ok(())
}

/// The fields of a format's mapping table.
fn map(folder: &Path, known: &Known) -> Result<(), Fault> {
    let path = folder.join("map.csv");
    if !path.exists() {
        return Ok(());
    }
    let (record, assurance) = crate::formats::record(folder)?;
    if !known.lists.get("assurance").is_some_and(|codes| codes.contains(&assurance)) {
        return Err(Fault::at(
            &folder.join("format.toml"),
            format!("the list assurance has no code {assurance}"),
        ));
    }
    let table = Table::read(&path)?;
    for (line, row) in table.rows() {
        let slot = row.get("slot").copied().unwrap_or_default();
        if slot != "-" && !known.field(&record, slot) {
            return Err(table.fault(line, format!("{record} has no field {slot}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_lists_are_all_alike() {
        for (path, all) in [
            ("a.b", "a.b"),
            ("d[0].k", "d[].k"),
            ("d[passport].k", "d[].k"),
            ("n[]", "n[]"),
            ("n[1]", "n[]"),
            ("", ""),
        ] {
            assert_eq!(everywhere(path), all);
        }
    }

    #[test]
    fn fields_are_known_with_what_lies_below() {
        let known = Known::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap();
        for (path, there) in [
            ("personal_id", true),
            ("documents[0].number", true),
            ("ethnicity", true),
            ("ethnic", false),
            ("documents.number", false),
            ("no.such", false),
            ("birth.dates", false),
        ] {
            assert_eq!(known.field("citizen", path), there, "{path}");
        }
        assert!(!known.field("nobody", "personal_id"));
    }
}
