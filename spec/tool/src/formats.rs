//! spec/formats/*/ → the formats: what they are and which place of theirs is which field.

use crate::Product;
use crate::emit::{certainty, head, lines, only, slice, text, told};
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
    /// Whether it carries records of every type; `record` then is the one it is taken for when it says nothing.
    #[serde(default)]
    any_record: bool,
    /// The code by which records name it as their source; its own name unless that is longer than a code.
    #[serde(default)]
    source: String,
    /// Settings of the carrier.
    #[serde(default)]
    carry: BTreeMap<String, String>,
}

/// What turns bytes into cells: the names that `core/src/formats/driver.rs` and its neighbours know.
const CARRIERS: [&str; 15] = [
    "bar",
    "bhyt",
    "canonical",
    "csv",
    "dg1",
    "dg13",
    "json",
    "message",
    "mrz-td1",
    "mrz-td3",
    "ndjson",
    "template",
    "tree",
    "xlsx",
    "xml",
];

/// The fixed columns of `columns.csv`; every further one is a layout of the template.
const COLUMNS: [&str; 5] = ["name", "label_vi", "number", "also", "note"];

pub(crate) fn product(spec: &Path) -> Result<Product, Fault> {
    let mut out = head("spec/formats", "Formats and their mapping tables.");
    out.push_str("use crate::codes::{Certainty, Lines};\nuse crate::formats::table::{Column, Format, Row};\nuse crate::values::Code;\n\n/// Every format, sorted by name.\npub static FORMATS: &[Format] = &[\n");
    let records = crate::fields::paths(spec)?;
    let mut tables = String::new();
    for folder in folders(&spec.join("formats"))? {
        let id = folder.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let path = folder.join("format.toml");
        let f: Format = toml(&path)?;
        let source = if f.source.is_empty() { &id } else { &f.source };
        if source.len() > 16 {
            return Err(Fault::at(&path, "a name of more than 16 characters needs a shorter `source`"));
        }
        let sure =
            certainty(&f.certainty).ok_or_else(|| Fault::at(&path, "certainty is one of V, V2, M, I, D"))?;
        if !["R", "W", "RW"].contains(&f.operations.as_str()) {
            return Err(Fault::at(&path, "operations is R, W or RW"));
        }
        if !CARRIERS.contains(&f.carrier.as_str()) {
            return Err(Fault::at(&path, format!("there is no carrier {}", f.carrier)));
        }
        let record = records.iter().find(|r| r.name == f.record);
        let feature = only(&record.ok_or_else(|| Fault::at(&path, "there is no such record"))?.feature);
        let rows = rows(&folder)?;
        let (layouts, columns) = columns(&folder)?;
        // What a small build leaves out, together with the code that carries it.
        let carried = match f.carrier.as_str() {
            "bar" | "bhyt" | "canonical" => String::new(),
            "ndjson" => only("many"),
            "csv" => only("tables"),
            "xlsx" => only("xlsx"),
            _ => only("formats"),
        };
        // The last cell is for the reader of the table.
        let notes: Vec<&str> = rows.iter().map(|r| r[4].as_str()).collect();
        let notes = notes.join("\n");
        let table = format!("ROWS_{}", id.to_uppercase().replace('-', "_"));
        let _ = writeln!(
            tables,
            "\n{carried}{feature}static {table}: Lines<Row> = {};",
            lines(rows.iter().map(|r| &r[..4]))
        );
        let columns = if columns.is_empty() {
            "NO_COLUMNS".to_owned()
        } else {
            let name = format!("COLUMNS_{}", id.to_uppercase().replace('-', "_"));
            let _ =
                writeln!(tables, "\n{carried}{feature}static {name}: Lines<Column> = {};", lines(&columns));
            name
        };
        let _ = writeln!(
            out,
            "    {carried}{feature}Format {{ id: {}, record: {}, title_vi: {}, title_en: {}, about: {}, carrier: {}, reads: {}, writes: {}, assurance: Code::of({}), basis: {}, certainty: {sure}, endings: {}, many: {}, any_record: {}, source: Code::of({}), carry: {}, layouts: {}, columns: &{columns}, notes: {}, rows: &{table} }},",
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
            f.any_record,
            text(source),
            slice(f.carry.iter().map(|(k, v)| format!("({}, {})", text(k), text(v)))),
            slice(layouts.iter().map(|l| text(l))),
            told(notes.trim_end_matches('\n'))
        );
    }
    out.push_str("];\n\nstatic NO_COLUMNS: Lines<Column> = Lines::new(\"\");\n");
    out.push_str(&tables);
    Ok(Product { path: "core/src/generated/formats.rs".into(), text: out })
}

/// The record that a format carries, and what a value read from it is worth.
pub(crate) fn record(folder: &Path) -> Result<(String, String), Fault> {
    let format: Format = toml(&folder.join("format.toml"))?;
    Ok((format.record, format.assurance))
}

/// The mapping table: place, field, codec, assumption and note of each row.
fn rows(folder: &Path) -> Result<Vec<[String; 5]>, Fault> {
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
        out.push(["at", "slot", "codec", "assume", "note"].map(|c| cell(c).to_owned()));
    }
    Ok(out)
}

/// The layouts of a template and its columns, with the place of each column in each layout.
fn columns(folder: &Path) -> Result<(Vec<String>, Vec<[String; 5]>), Fault> {
    let path = folder.join("columns.csv");
    if !path.exists() {
        return Ok((Vec::new(), Vec::new()));
    }
    let table = Table::read(&path)?;
    let layouts: Vec<String> =
        table.header.iter().filter(|h| !COLUMNS.contains(&h.as_str())).cloned().collect();
    let mut seen = vec![Vec::new(); layouts.len()];
    let mut out = Vec::new();
    for (n, row) in table.rows() {
        let cell = |column: &str| row.get(column).copied().unwrap_or_default();
        let mut places = Vec::new();
        for (layout, taken) in layouts.iter().zip(&mut seen) {
            let place = match cell(layout) {
                "" => 0u16,
                digits => digits.parse().map_err(|_| table.fault(n, "a place is a number"))?,
            };
            if place > 0 {
                taken.push(place);
            }
            places.push(place.to_string());
        }
        let also: Vec<&str> = cell("also").split(';').map(str::trim).filter(|a| !a.is_empty()).collect();
        let number = if cell("number") == "y" { "y" } else { "" };
        out.push(
            [cell("name"), cell("label_vi"), &also.join(";"), number, &places.join(" ")].map(str::to_owned),
        );
    }
    for (layout, mut taken) in layouts.iter().zip(seen) {
        taken.sort_unstable();
        if !taken.iter().copied().eq(1..=u16::try_from(taken.len()).unwrap_or(u16::MAX)) {
            return Err(Fault::at(
                &path,
                format!("the places of layout {layout} do not run from 1 without a gap"),
            ));
        }
    }
    Ok((layouts, out))
}
