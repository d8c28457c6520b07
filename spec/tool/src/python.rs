//! The record types as Python dataclasses, from the JSON Schemas.

use crate::Product;
use crate::source::Fault;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

const HEAD: &str = "# Generated from spec/schemas by chuan-spec; do not edit.
\"\"\"The record types of the standard, with their parts. An empty text is no value.\"\"\"

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from ._record import Part, Record
";

const KEYWORDS: [&str; 10] =
    ["from", "class", "in", "is", "for", "not", "pass", "global", "import", "return"];

/// What the envelope of a record has; the base class writes it.
const KEPT: [&str; 7] = ["record", "edition", "sources", "assumed", "flaws", "unread", "remainder"];

/// The schemas of a folder, in the order of their names.
pub(crate) fn schemas(folder: &Path) -> Result<Vec<Value>, Fault> {
    let entries = std::fs::read_dir(folder).map_err(|e| Fault::io(folder, &e))?;
    let mut paths: Vec<_> = entries.filter_map(Result::ok).map(|e| e.path()).collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).map_err(|e| Fault::io(path, &e))?;
        serde_json::from_str(&text).map_err(|_| Fault::at(path, "is no JSON"))
    };
    paths.iter().map(read).collect()
}

/// One module for all schemas.
pub(crate) fn product(schemas: &[Value]) -> Product {
    let title = |schema: &Value| schema["title"].as_str().unwrap_or_default().to_owned();
    let records: Vec<String> = schemas.iter().map(title).map(|name| pascal(&name)).collect();
    // A part that is called like a record, or like another part of another content, takes the record's name before its own.
    let mut names: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let mut out = HEAD.to_owned();
    for (schema, record) in schemas.iter().zip(&records) {
        let empty = Map::new();
        let parts = schema["$defs"].as_object().unwrap_or(&empty);
        let mut todo = Vec::new();
        for (name, part) in parts.iter().filter(|(_, part)| part["type"] == "object") {
            let content = part.to_string();
            let class = match records.contains(name) || taken.get(name).is_some_and(|c| *c != content) {
                true => format!("{record}{name}"),
                false => name.clone(),
            };
            names.insert((record.clone(), name.clone()), class.clone());
            if taken.insert(class.clone(), content).is_none() {
                todo.push((class, part));
            }
        }
        // A class stands behind those it is made of.
        todo.sort_by_key(|(class, part)| (depth(part, parts), class.clone()));
        let known = |name: &str| names.get(&(record.clone(), name.to_owned())).cloned();
        for (class, part) in todo {
            write_class(&mut out, &class, "Part", "", part, &known);
        }
        let tag = format!("    RECORD: ClassVar[str] = {}\n", quoted(&title(schema)));
        write_class(&mut out, record, "Record", &tag, schema, &known);
    }
    let _ = writeln!(out, "\nRECORDS: dict[str, type[Record]] = {{");
    for (schema, record) in schemas.iter().zip(&records) {
        let _ = writeln!(out, "    {}: {record},", quoted(&title(schema)));
    }
    out.push_str("}\n\n__all__ = [\n    \"RECORDS\",\n");
    for record in &records {
        let _ = writeln!(out, "    {},", quoted(record));
    }
    out.push_str("]\n");
    Product { path: "bindings/python/python/chuan/records.py".into(), text: out }
}

/// How many parts lie in each other at most.
fn depth(part: &Value, parts: &Map<String, Value>) -> usize {
    let empty = Map::new();
    let members = part["properties"].as_object().unwrap_or(&empty).values();
    let inner = members
        .flat_map(|m| [m.pointer("/$ref"), m.pointer("/items/$ref")].into_iter().flatten())
        .filter_map(|r| parts.get(r.as_str()?.trim_start_matches("#/$defs/")))
        .filter(|inner| inner["type"] == "object");
    inner.map(|inner| depth(inner, parts) + 1).max().unwrap_or(0)
}

fn write_class(
    out: &mut String,
    class: &str,
    base: &str,
    tag: &str,
    schema: &Value,
    known: &dyn Fn(&str) -> Option<String>,
) {
    let _ = write!(out, "\n\n@dataclass(slots=True, kw_only=True)\nclass {class}({base}):\n");
    let about = schema["description"].as_str().unwrap_or_default();
    let _ = writeln!(out, "    {}\n", doc(about));
    let empty = Map::new();
    let members: Vec<(&String, &Value)> = schema["properties"]
        .as_object()
        .unwrap_or(&empty)
        .iter()
        .filter(|(name, _)| base == "Part" || !KEPT.contains(&name.as_str()))
        .collect();
    let part =
        |member: &Value| known(member["$ref"].as_str().unwrap_or_default().trim_start_matches("#/$defs/"));
    let parts: Vec<String> = members
        .iter()
        .filter_map(|(name, member)| {
            let class = part(member).or_else(|| part(&member["items"]))?;
            Some(format!("{}: {class}", quoted(name)))
        })
        .collect();
    out.push_str(tag);
    let _ = writeln!(out, "    PARTS: ClassVar[dict[str, type[Part]]] = {{{}}}", parts.join(", "));
    for (name, member) in members {
        let (kind, default) = match (member["type"] == "array", part(member), part(&member["items"])) {
            (true, _, Some(class)) => (format!("list[{class}]"), "field(default_factory=list)".to_owned()),
            (true, ..) => ("list[str]".to_owned(), "field(default_factory=list)".to_owned()),
            (false, Some(class), _) => (class.clone(), format!("field(default_factory={class})")),
            (false, ..) => ("str".to_owned(), "\"\"".to_owned()),
        };
        let _ = writeln!(out, "    {}: {kind} = {default}", attribute(name));
        if let Some(about) = member["description"].as_str() {
            let _ = writeln!(out, "    {}", doc(about));
        }
    }
}

/// A name that Python keeps for itself gets an underscore behind it.
fn attribute(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

fn pascal(name: &str) -> String {
    let words = name.split('-').map(|word| {
        let mut letters = word.chars();
        letters.next().map(|c| c.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    });
    words.collect()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn doc(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "'''").replace("\n\n", "\n\n    ");
    // A quotation mark at the end would run into those of the docstring.
    let space = if text.ends_with('"') { " " } else { "" };
    format!("\"\"\"{text}{space}\"\"\"")
}
