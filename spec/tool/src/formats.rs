//! spec/formats/*/ → the formats: what they are and which place of theirs is which field.

use crate::Product;
use crate::emit::{certainty, head, slice, text, told};
use crate::source::{Fault, Table, folders, toml};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use validator::Validate;

/// `format.toml` of a format.
#[derive(Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct Format {
    record: String,
    #[validate(length(min = 1))]
    vi: String,
    #[validate(length(min = 1))]
    en: String,
    #[validate(length(min = 1))]
    about: String,
    /// How bytes become cells; known to the library.
    carrier: String,
    /// "R", "W" or "RW".
    operations: String,
    /// What a value read from it is worth, from the list `assurance`.
    assurance: String,
    basis: String,
    certainty: String,
    /// Usual endings of file names.
    #[serde(default)]
    endings: Vec<String>,
    /// Whether one document can hold several records.
    #[serde(default)]
    many: bool,
    /// Settings of the carrier.
    #[serde(default)]
    carry: BTreeMap<String, String>,
}

pub(crate) fn product(spec: &Path) -> Result<Product, Fault> {
    let mut out = head("spec/formats", "Formats and their mapping tables.");
    out.push_str("use crate::codes::Certainty;\nuse crate::formats::table::{Format, Row};\nuse crate::values::Code;\n\n/// Every format, sorted by name.\npub static FORMATS: &[Format] = &[\n");
    for folder in folders(&spec.join("formats"))? {
        let id = folder.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let path = folder.join("format.toml");
        let f: Format = toml(&path)?;
        if id.len() > 16 {
            return Err(Fault::at(&path, "the name of a format has at most 16 characters"));
        }
        let sure =
            certainty(&f.certainty).ok_or_else(|| Fault::at(&path, "certainty is one of V, V2, M, I, D"))?;
        if !["R", "W", "RW"].contains(&f.operations.as_str()) {
            return Err(Fault::at(&path, "operations is R, W or RW"));
        }
        let rows = rows(&folder)?;
        // What a small build leaves out, together with the code that carries it.
        match f.carrier.as_str() {
            "bar" | "bhyt" | "canonical" | "ndjson" => {}
            "csv" => out.push_str("    #[cfg(feature = \"tables\")]\n"),
            "xlsx" => out.push_str("    #[cfg(feature = \"xlsx\")]\n"),
            _ => out.push_str("    #[cfg(feature = \"formats\")]\n"),
        }
        let _ = writeln!(
            out,
            "    Format {{ id: {}, record: {}, title_vi: {}, title_en: {}, about: {}, carrier: {}, reads: {}, writes: {}, assurance: Code::of({}), basis: {}, certainty: {sure}, endings: {}, many: {}, carry: {}, rows: &[",
            text(&id),
            text(&f.record),
            text(&f.vi),
            text(&f.en),
            told(&f.about),
            text(&f.carrier),
            f.operations.contains('R'),
            f.operations.contains('W'),
            text(&f.assurance),
            told(&f.basis),
            slice(f.endings.iter().map(|e| text(e))),
            f.many,
            slice(f.carry.iter().map(|(k, v)| format!("({}, {})", text(k), text(v))))
        );
        for row in rows {
            let _ = writeln!(out, "        {row},");
        }
        out.push_str("    ] },\n");
    }
    out.push_str("];\n");
    Ok(Product { path: "core/src/generated/formats.rs".into(), text: out })
}

fn rows(folder: &Path) -> Result<Vec<String>, Fault> {
    let path = folder.join("map.csv");
    if !path.exists() {
        return Ok(Vec::new());
    }
    let table = Table::read(&path)?;
    let mut out = Vec::new();
    for (n, row) in table.rows() {
        let cell = |column: &str| row.get(column).copied().unwrap_or_default();
        if cell("at").is_empty() || cell("slot").is_empty() {
            return Err(table.fault(n, "at and slot must be filled"));
        }
        out.push(format!(
            "Row {{ at: {}, slot: {}, codec: {}, assume: {}, note: {} }}",
            text(cell("at")),
            text(cell("slot")),
            text(cell("codec")),
            text(cell("assume")),
            told(cell("note"))
        ));
    }
    Ok(out)
}
