//! TypeScript types of the records and of their field paths, from the JSON Schemas.

use crate::Product;
use crate::source::Fault;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The types of every record whose schema is among the products.
pub(crate) fn product(all: &[Product]) -> Result<Product, Fault> {
    let mut schemas = Vec::new();
    for product in all.iter().filter(|p| p.path.starts_with("spec/schemas")) {
        let schema: Value = serde_json::from_str(&product.text)
            .map_err(|e| Fault::at(&product.path, format!("is no JSON: {e}")))?;
        schemas.push(schema);
    }
    let mut out = String::from(
        "// Generated from spec/schemas by chuan-spec; do not edit.\n\
         // Every value is a string; a part that a record does not have is left out.\n",
    );
    // Nothing else may be called as a record is.
    let taken = |s: &Value| Some((pascal(s.get("title")?.as_str()?), Value::Null));
    let mut written: BTreeMap<String, Value> = schemas.iter().filter_map(taken).collect();
    let mut records = String::new();
    for schema in &schemas {
        let record = schema.get("title").and_then(Value::as_str).unwrap_or_default();
        let names = names(schema, record, &mut written, &mut out);
        let name = pascal(record);
        write_type(&mut out, &name, schema, &names);
        let mut paths = Vec::new();
        walk(schema, schema, "", &mut paths, 0);
        let paths: Vec<String> = paths.iter().map(|p| literal(p)).collect();
        let _ = write!(
            out,
            "\n/** Where a value of this record lies, as forms name their inputs. */\nexport type {name}Path =\n  | {};\n",
            paths.join("\n  | ")
        );
        let _ = writeln!(records, "  {}: {{ record: {name}; path: {name}Path }};", quoted(record));
    }
    let _ = write!(
        out,
        "\n/** Every record type with its field paths, by name. */\nexport interface Records {{\n{records}}}\n"
    );
    Ok(Product { path: "bindings/wasm/npm/src/records.ts".into(), text: out })
}

/// What each definition is called; the same shape of two records is one type.
fn names(
    schema: &Value,
    record: &str,
    written: &mut BTreeMap<String, Value>,
    out: &mut String,
) -> BTreeMap<String, String> {
    let empty = Map::new();
    let defs = schema.get("$defs").and_then(Value::as_object).unwrap_or(&empty);
    let mut names = BTreeMap::new();
    let mut fresh = Vec::new();
    for (name, def) in defs {
        let own = match written.get(name) {
            Some(same) if same == def => name.clone(),
            Some(_) => format!("{}{name}", pascal(record)),
            None => name.clone(),
        };
        if !written.contains_key(&own) {
            written.insert(own.clone(), def.clone());
            fresh.push((own.clone(), def));
        }
        names.insert(name.clone(), own);
    }
    for (own, def) in fresh {
        write_type(out, &own, def, &names);
    }
    names
}

fn write_type(out: &mut String, name: &str, schema: &Value, names: &BTreeMap<String, String>) {
    out.push('\n');
    about(out, "", schema);
    match schema.get("properties").and_then(Value::as_object) {
        Some(properties) => {
            let _ = writeln!(out, "export interface {name} {{");
            for (key, value) in properties {
                about(out, "  ", value);
                let needed = matches!(key.as_str(), "record" | "edition");
                let mark = if needed { "" } else { "?" };
                let _ = writeln!(out, "  {key}{mark}: {};", type_of(value, names));
            }
            out.push_str("}\n");
        }
        None => {
            let _ = writeln!(out, "export type {name} = {};", type_of(schema, names));
        }
    }
}

fn about(out: &mut String, indent: &str, schema: &Value) {
    let Some(text) = schema.get("description").and_then(Value::as_str) else { return };
    let text = text.replace("*/", "* /").split('\n').filter(|l| !l.is_empty()).collect::<Vec<_>>().join(" ");
    let _ = writeln!(out, "{indent}/** {text} */");
}

fn type_of(schema: &Value, names: &BTreeMap<String, String>) -> String {
    let text = |key: &str| schema.get(key).and_then(Value::as_str);
    if let Some(name) = text("$ref").and_then(|r| r.strip_prefix("#/$defs/")) {
        return names.get(name).cloned().unwrap_or_else(|| "unknown".to_owned());
    }
    if let Some(value) = text("const") {
        return quoted(value);
    }
    if let Some(all) = schema.get("enum").and_then(Value::as_array) {
        return all.iter().filter_map(Value::as_str).map(quoted).collect::<Vec<_>>().join(" | ");
    }
    match text("type") {
        Some("string") => "string".to_owned(),
        Some("boolean") => "boolean".to_owned(),
        Some("integer" | "number") => "number".to_owned(),
        Some("array") => {
            format!("{}[]", schema.get("items").map_or("unknown".to_owned(), |i| type_of(i, names)))
        }
        Some("object") => {
            let empty = Map::new();
            let members = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
            let members: Vec<String> =
                members.iter().map(|(key, value)| format!("{key}: {}", type_of(value, names))).collect();
            format!("{{ {} }}", members.join("; "))
        }
        _ => "unknown".to_owned(),
    }
}

/// Every path to a value, lists as `[]`.
fn walk(root: &Value, schema: &Value, path: &str, paths: &mut Vec<String>, depth: usize) {
    // No record is deeper; a definition that contains itself would never end.
    if depth > 12 {
        return;
    }
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/$defs/")) {
        if let Some(def) = root.get("$defs").and_then(|d| d.get(name)) {
            walk(root, def, path, paths, depth + 1);
        }
    } else if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        // What a record keeps besides its fields is not typed into a form.
        const KEPT: [&str; 7] = ["record", "edition", "sources", "assumed", "flaws", "unread", "remainder"];
        for (key, value) in properties.iter().filter(|(k, _)| !path.is_empty() || !KEPT.contains(&k.as_str()))
        {
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            walk(root, value, &path, paths, depth + 1);
        }
    } else if let Some(items) = schema.get("items") {
        walk(root, items, &format!("{path}[]"), paths, depth + 1);
    } else {
        paths.push(path.to_owned());
    }
}

fn literal(path: &str) -> String {
    if path.contains("[]") { format!("`{}`", path.replace("[]", "[${number}]")) } else { quoted(path) }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// `birth-registration` → `BirthRegistration`.
fn pascal(name: &str) -> String {
    let mut out = String::new();
    for part in name.split(['-', '_']) {
        let mut chars = part.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}
