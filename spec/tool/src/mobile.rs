//! The records as the phone bindings hand them out: one Rust struct for every object of the schemas, of which UniFFI makes the
//! Kotlin and the Swift ones.

use crate::Product;
use crate::source::Fault;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const PATH: &str = "bindings/mobile/src/generated/records.rs";
/// Objects that refer to themselves can not be handed out as plain records.
const DEPTH: usize = 32;

const HEAD: &str = "// Generated from spec/schemas by chuan-spec; do not edit.
//! The records of the standard, typed.
use super::{Named, empty};
use serde::{Deserialize, Serialize};
";

/// The structs of every schema among the products.
pub(crate) fn product(schemas: &[Product]) -> Result<Product, Fault> {
    let schemas = schemas.iter().filter(|p| p.path.starts_with("spec/schemas"));
    let schemas: Vec<Value> = schemas
        .map(|p| serde_json::from_str(&p.text).map_err(|_| Fault::at(&p.path, "is no JSON")))
        .collect::<Result<_, _>>()?;
    let mut names = Names::default();
    for schema in &schemas {
        names.see(schema)?;
    }
    let mut structs = BTreeMap::new();
    for schema in &schemas {
        let writer = Writer { schema, record: word(schema, "title"), names: &names };
        writer.object(&pascal(writer.record), schema, true, &mut structs)?;
    }
    let mut text = HEAD.to_owned();
    text.extend(structs.into_values());
    text.push_str(&any_record(&schemas));
    Ok(Product { path: PATH.into(), text })
}

/// What the definitions of all schemas are called. One name that means different things gets the record's name before it.
#[derive(Default)]
struct Names(BTreeMap<String, Vec<Value>>);

impl Names {
    fn see(&mut self, schema: &Value) -> Result<(), Fault> {
        self.add(&pascal(word(schema, "title")), schema, schema)?;
        for (name, definition) in members(schema, "$defs") {
            if word(definition, "type") == "object" {
                self.add(name, definition, schema)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, name: &str, meaning: &Value, schema: &Value) -> Result<(), Fault> {
        let meaning = resolved(meaning.get("properties").unwrap_or(&Value::Null), schema, DEPTH)?;
        let all = self.0.entry(name.to_owned()).or_default();
        if !all.contains(&meaning) {
            all.push(meaning);
        }
        Ok(())
    }

    fn of(&self, name: &str, record: &str) -> String {
        let alone = self.0.get(name).is_none_or(|all| all.len() < 2);
        if alone { name.to_owned() } else { format!("{}{name}", pascal(record)) }
    }
}

/// A value with every reference replaced by what it refers to.
fn resolved(value: &Value, schema: &Value, depth: usize) -> Result<Value, Fault> {
    if depth == 0 {
        return Err(Fault::at(PATH.as_ref(), "an object of the schemas contains itself"));
    }
    Ok(match value {
        Value::Object(members) => {
            if let Some(definition) = reference(value).and_then(|name| schema.get("$defs")?.get(name)) {
                return resolved(definition, schema, depth - 1);
            }
            let members = members.iter().filter(|(key, _)| *key != "$defs");
            let members = members.map(|(key, v)| Ok((key.clone(), resolved(v, schema, depth - 1)?)));
            Value::Object(members.collect::<Result<_, Fault>>()?)
        }
        Value::Array(items) => {
            Value::Array(items.iter().map(|v| resolved(v, schema, depth - 1)).collect::<Result<_, Fault>>()?)
        }
        other => other.clone(),
    })
}

struct Writer<'w> {
    schema: &'w Value,
    record: &'w str,
    names: &'w Names,
}

impl Writer<'_> {
    /// Writes the struct of an object, and those that it needs.
    fn object(
        &self,
        name: &str,
        object: &Value,
        root: bool,
        structs: &mut BTreeMap<String, String>,
    ) -> Result<(), Fault> {
        if structs.contains_key(name) {
            return Ok(());
        }
        structs.insert(name.to_owned(), String::new());
        let mut text = String::from("\n");
        match word(object, "description") {
            "" => doc(&mut text, "", "What a record keeps besides its fields."),
            about => doc(&mut text, "", about),
        }
        // The record's own name stands beside its fields, so a root knows more members than it has fields.
        let strict = if root { "" } else { ", deny_unknown_fields" };
        text.push_str(
            "#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]\n",
        );
        let _ = writeln!(text, "#[serde(default{strict})]\npub struct {name} {{");
        let required = object.get("required").and_then(Value::as_array);
        for (field, meaning) in members(object, "properties") {
            if meaning.get("const").is_some() {
                continue;
            }
            let needed = required.is_some_and(|all| all.iter().any(|f| f == field));
            let shape = self.shape(field, meaning, needed, structs)?;
            let about = match word(meaning, "description") {
                "" => format!("`{field}`"),
                about => about.to_owned(),
            };
            doc(&mut text, "    ", &about);
            if !needed {
                text.push_str("    #[uniffi(default)]\n    #[serde(skip_serializing_if = \"empty\")]\n");
            }
            let _ = writeln!(text, "    pub {}: {shape},", ident(field));
        }
        text.push_str("}\n");
        structs.insert(name.to_owned(), text);
        Ok(())
    }

    /// The Rust type of a property.
    fn shape(
        &self,
        field: &str,
        meaning: &Value,
        needed: bool,
        structs: &mut BTreeMap<String, String>,
    ) -> Result<String, Fault> {
        let unknown =
            || Fault::at(PATH.as_ref(), format!("{}: {field} has a form unknown here", self.record));
        if word(meaning, "type") == "array" {
            let items = meaning.get("items").ok_or_else(unknown)?;
            return match self.single(field, items, structs)? {
                Some(name) => Ok(format!("Vec<{name}>")),
                None => Err(unknown()),
            };
        }
        match self.single(field, meaning, structs)?.as_deref() {
            Some("String") if needed => Ok("String".to_owned()),
            Some("String") => Ok("Option<String>".to_owned()),
            Some(name) => Ok(name.to_owned()),
            None => Err(unknown()),
        }
    }

    /// The Rust type of something that is no array.
    fn single(
        &self,
        field: &str,
        meaning: &Value,
        structs: &mut BTreeMap<String, String>,
    ) -> Result<Option<String>, Fault> {
        if let Some(name) = reference(meaning) {
            let definition = self.schema.get("$defs").and_then(|d| d.get(name));
            let Some(definition) = definition else { return Ok(None) };
            if word(definition, "type") == "string" {
                return Ok(Some("String".to_owned()));
            }
            let own = self.names.of(name, self.record);
            self.object(&own, definition, false, structs)?;
            return Ok(Some(own));
        }
        match word(meaning, "type") {
            "string" => Ok(Some("String".to_owned())),
            // What a record keeps besides its fields is described where it stands.
            "object" => {
                let own = format!("Kept{}", pascal(field.strip_suffix('s').unwrap_or(field)));
                self.object(&own, meaning, false, structs)?;
                Ok(Some(own))
            }
            _ if meaning.get("enum").is_some() => Ok(Some("String".to_owned())),
            _ => Ok(None),
        }
    }
}

/// The sum of all record types.
fn any_record(schemas: &[Value]) -> String {
    let mut text = String::from(
        "\n/// A record of any type.\n#[expect(clippy::large_enum_variant, reason = \"it is made once, on its way to a host\")]\n#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]\npub enum AnyRecord {\n",
    );
    let all: Vec<(&str, String)> =
        schemas.iter().map(|s| word(s, "title")).map(|title| (title, pascal(title))).collect();
    for ((_, name), schema) in all.iter().zip(schemas) {
        doc(&mut text, "    ", word(schema, "description"));
        let _ = writeln!(text, "    {name} {{\n        /// The record.\n        record: {name},\n    }},");
    }
    text.push_str("}\n\nimpl AnyRecord {\n    /// The name of its type.\n    pub(crate) const fn name(&self) -> &'static str {\n        match self {\n");
    for (title, name) in &all {
        let _ = writeln!(text, "            AnyRecord::{name} {{ .. }} => {title:?},");
    }
    text.push_str("        }\n    }\n\n    /// Reads canonical JSON; nothing when there is no such type.\n    pub(crate) fn read(name: &str, json: &str) -> Option<serde_json::Result<AnyRecord>> {\n        Some(match name {\n");
    for (title, name) in &all {
        let _ = writeln!(
            text,
            "            {title:?} => serde_json::from_str(json).map(|record| AnyRecord::{name} {{ record }}),"
        );
    }
    text.push_str("            _ => return None,\n        })\n    }\n\n    /// Writes JSON with the name of the type.\n    pub(crate) fn json(&self) -> serde_json::Result<String> {\n        let name = self.name();\n        match self {\n");
    for (_, name) in &all {
        let _ = writeln!(
            text,
            "            AnyRecord::{name} {{ record }} => serde_json::to_string(&Named {{ name, record }}),"
        );
    }
    text.push_str("        }\n    }\n}\n");
    text
}

fn doc(text: &mut String, indent: &str, about: &str) {
    for line in about.lines() {
        let _ = writeln!(text, "{}", format!("{indent}/// {line}").trim_end());
    }
}

fn word<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn members<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    value.get(key).and_then(Value::as_object).into_iter().flatten()
}

fn reference(value: &Value) -> Option<&str> {
    word(value, "$ref").strip_prefix("#/$defs/")
}

fn pascal(name: &str) -> String {
    let mut out = String::new();
    for part in name.split(['-', '_']) {
        let mut letters = part.chars();
        out.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}

fn ident(name: &str) -> String {
    let keyword = matches!(
        name,
        "as" | "box"
            | "dyn"
            | "else"
            | "enum"
            | "final"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "static"
            | "struct"
            | "trait"
            | "type"
            | "use"
            | "where"
    );
    if keyword { format!("r#{name}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn schema(title: &str, properties: Value, defs: Value) -> Product {
        let text =
            json!({"title": title, "type": "object", "properties": properties, "$defs": defs}).to_string();
        Product { path: format!("spec/schemas/{title}.schema.json").into(), text }
    }

    #[test]
    fn one_name_with_two_meanings_is_two_structs() {
        let text = json!({"type": "string"});
        let a = |field: &str| json!({"type": "object", "properties": {field: {"$ref": "#/$defs/Text"}}});
        let refers = |name: &str| json!({"x": {"$ref": format!("#/$defs/{name}")}});
        let same = json!({"Birth": a("day"), "Shared": a("same"), "Text": text});
        let made = product(&[
            schema("one-person", refers("Birth"), same.clone()),
            schema("birth", refers("Shared"), same),
            schema("death", refers("Shared"), json!({"Shared": a("same"), "Text": text})),
        ]);
        let text = made.map(|p| p.text).unwrap_or_default();
        for part in
            ["pub struct OnePerson {", "pub struct OnePersonBirth {", "pub struct Birth {", "pub x: Shared,"]
        {
            assert!(text.contains(part), "{part}\n{text}");
        }
        assert_eq!(text.matches("pub struct Shared {").count(), 1);
        assert!(text.contains("pub day: Option<String>,"));
    }

    #[test]
    fn a_form_that_is_not_known_is_said() {
        let odd = product(&[schema("odd", json!({"x": {"type": "number"}}), json!({}))]);
        assert!(odd.is_err());
        let endless = json!({"A": {"type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}}});
        assert!(product(&[schema("endless", json!({"a": {"$ref": "#/$defs/A"}}), endless)]).is_err());
    }
}
