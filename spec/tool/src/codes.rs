//! spec/codes/*.csv → code lists, spec/codes/maps/*.csv → crosswalks.

use crate::Product;
use crate::emit::{certainty, head, in_order, lines, only, slice, text, told, ymd};
use crate::source::{Fault, Table, files, stem};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Columns that every list has; what a list has beyond these is data of its own.
const COLUMNS: [&str; 7] = ["code", "label_vi", "label_en", "valid_from", "valid_to", "certainty", "note"];

pub(crate) fn product(spec: &Path) -> Result<Product, Fault> {
    let mut out = head("spec/codes", "Code lists and crosswalks.");
    out.push_str("use crate::codes::{Crosswalk, Lines, List};\nuse crate::values::Code;\n");
    let mut names = Vec::new();
    for path in files(&spec.join("codes"), "csv")? {
        let name = stem(&path);
        let table = Table::read(&path)?;
        list(&mut out, &name, &table)?;
        names.push((name, only(&table.feature)));
    }
    names.sort();
    let _ = writeln!(out, "\n/// Every list, sorted by name.");
    let _ = writeln!(
        out,
        "pub static LISTS: &[&List] = {};",
        slice(names.iter().map(|(n, only)| format!("{only}&{}", constant(n))))
    );
    maps(&mut out, spec)?;
    Ok(Product { path: "core/src/generated/codes.rs".into(), text: out })
}

fn list(out: &mut String, name: &str, table: &Table) -> Result<(), Fault> {
    let more: Vec<&str> = table.header.iter().map(String::as_str).filter(|c| !COLUMNS.contains(c)).collect();
    if let Some(lost) = COLUMNS[..3].iter().find(|c| !table.header.iter().any(|h| h == *c)) {
        return Err(Fault::at(&table.path, format!("it has no column {lost}")));
    }
    // A name that was mistyped would be a column of the list's own.
    if let Some(odd) = more.iter().find(|c| !table.explains(c)) {
        return Err(Fault::at(&table.path, format!("its head does not say what the column {odd} is")));
    }
    let mut entries = Vec::new();
    for (n, row) in table.rows() {
        let cell = |column: &str| row.get(column).copied().unwrap_or_default();
        let code = cell("code");
        if code.is_empty() || code.len() > 16 || !code.bytes().all(|b| (b'!'..=b'~').contains(&b)) {
            return Err(table.fault(n, "a code has 1 to 16 printable ASCII characters"));
        }
        if cell("label_vi").is_empty() && cell("label_en").is_empty() {
            return Err(table.fault(n, "a code needs a label"));
        }
        for column in ["valid_from", "valid_to"] {
            if !cell(column).is_empty() && ymd(cell(column)).is_none() {
                return Err(table.fault(n, format!("{column} is not YYYY-MM-DD")));
            }
        }
        if !in_order(cell("valid_from"), cell("valid_to")) {
            return Err(table.fault(n, "valid_to is not after valid_from"));
        }
        // A code may come again with other days, as a term does that a law changes.
        let (from, to) = (cell("valid_from"), cell("valid_to"));
        let until = |to: &str| if to.is_empty() { "9999" } else { to }.to_owned();
        let mut same = entries.iter().filter(|(other, ..): &&(String, [String; 7])| other == code);
        if same.any(|(_, other)| from < until(&other[5]).as_str() && other[4] < until(to)) {
            return Err(table.fault(n, format!("the code {code} stands above, for the same days")));
        }
        let mark = if cell("certainty").is_empty() { "V" } else { cell("certainty") };
        if certainty(mark).is_none() {
            return Err(table.fault(n, "certainty is one of V, V2, M, I, D"));
        }
        let more: Vec<&str> = more.iter().map(|c| cell(c)).collect();
        let more = more.join("\u{1f}");
        let mark = if mark == "V" { "" } else { mark };
        let cells =
            [code, cell("label_vi"), cell("label_en"), mark, cell("valid_from"), cell("valid_to"), &more];
        let line = cells.map(str::to_owned);
        entries.push((code.to_owned(), line));
    }
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    let _ = writeln!(out, "\n{}static {}: List = List {{", only(&table.feature), constant(name));
    let _ = writeln!(out, "    name: {}, provenance: {},", text(name), told(&table.provenance));
    let _ = writeln!(
        out,
        "    columns: {}, entries: {},\n}};",
        slice(more.iter().map(|c| text(c))),
        lines(entries.iter().map(|e| &e.1))
    );
    Ok(())
}

fn maps(out: &mut String, spec: &Path) -> Result<(), Fault> {
    let mut systems: BTreeMap<String, (String, Vec<[String; 2]>)> = BTreeMap::new();
    for path in files(&spec.join("codes/maps"), "csv")? {
        let list = stem(&path);
        let table = Table::read(&path)?;
        let only = only(&table.feature);
        for (n, row) in table.rows() {
            let cell = |column: &str| row.get(column).copied().unwrap_or_default();
            if cell("system").is_empty() || cell("theirs").is_empty() {
                return Err(table.fault(n, "system and theirs must be filled"));
            }
            let (_, pairs) = systems
                .entry(format!("{list}/{}", cell("system")))
                .or_insert_with(|| (only.clone(), Vec::new()));
            pairs.push([cell("theirs"), cell("ours")].map(str::to_owned));
        }
    }
    let mut all = Vec::new();
    for (name, (only, pairs)) in systems {
        let constant = format!("MAP_{}", name.to_uppercase().replace(['-', '/'], "_"));
        let _ = writeln!(out, "\n{only}static {constant}: Lines<(&str, Code)> = {};", lines(&pairs));
        all.push(format!("{only}Crosswalk {{ name: {}, pairs: &{constant} }}", text(&name)));
    }
    let _ = writeln!(
        out,
        "\n/// Every crosswalk, sorted by name.\npub(crate) static MAPS: &[Crosswalk] = {};",
        slice(all)
    );
    Ok(())
}

fn constant(name: &str) -> String {
    format!("LIST_{}", name.to_uppercase().replace('-', "_"))
}
