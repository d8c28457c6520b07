//! spec/formats/evidence.csv and versions.csv → the words of detection, and the versions it tells apart.

use crate::Product;
use crate::editions::Edition;
use crate::emit::{day, head, slice, text, ymd};
use crate::source::{Fault, Table};
use std::fmt::Write as _;
use std::path::Path;

pub(crate) fn product(spec: &Path, editions: &[Edition]) -> Result<Product, Fault> {
    let mut out =
        head("spec/formats", "Words of detection, and the versions of formats that it tells apart.");
    out.push_str("use crate::engine::detect::{EvidenceText, Version};\nuse crate::values::Date;\n\n");
    let table = Table::read(&spec.join("formats/evidence.csv"))?;
    let mut rows = Vec::new();
    for (n, row) in table.rows() {
        let cell = |column: &str| row.get(column).copied().unwrap_or_default();
        if ["key", "vi", "en"].iter().any(|c| cell(c).is_empty()) {
            return Err(table.fault(n, "key, vi and en must be filled"));
        }
        if !cell("key").bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            return Err(table.fault(n, "a key has small letters, digits and hyphens"));
        }
        rows.push((cell("key").to_owned(), cell("vi").to_owned(), cell("en").to_owned()));
    }
    rows.sort();
    if let Some(pair) = rows.windows(2).find(|p| p.first().map(|r| &r.0) == p.last().map(|r| &r.0)) {
        let key = pair.first().map(|r| r.0.as_str()).unwrap_or_default();
        return Err(Fault::at(&table.path, format!("{key} stands twice")));
    }
    out.push_str("/// Every word, sorted by key.\npub static EVIDENCE: &[EvidenceText] = &[\n");
    for (key, vi, en) in &rows {
        let _ = writeln!(
            out,
            "    EvidenceText {{ key: key::{}, vi: {}, en: {} }},",
            constant(key),
            text(vi),
            text(en)
        );
    }
    out.push_str("];\n\n/// The keys.\npub(crate) mod key {\n");
    for (key, ..) in &rows {
        let _ = writeln!(out, "    pub(crate) const {}: &str = {};", constant(key), text(key));
    }
    out.push_str(
        "}\n\n/// Every version that detection tells apart.\npub static VERSIONS: &[Version] = &[\n",
    );
    versions(&mut out, &Table::read(&spec.join("formats/versions.csv"))?)?;
    for edition in editions {
        for format in ["canonical-json", "ndjson"] {
            let _ = writeln!(
                out,
                "    Version {{ format: {}, name: {}, vi: {}, en: {}, from: None, marks: &[] }},",
                text(format),
                text(&format!("edition {}", edition.id)),
                text(&format!("phiên bản {}", edition.id)),
                text(&format!("edition {}", edition.id)),
            );
        }
    }
    out.push_str("];\n");
    Ok(Product { path: "core/src/generated/evidence.rs".into(), text: out })
}

fn versions(out: &mut String, table: &Table) -> Result<(), Fault> {
    for (n, row) in table.rows() {
        let cell = |column: &str| row.get(column).copied().unwrap_or_default();
        if ["format", "vi", "en"].iter().any(|c| cell(c).is_empty()) {
            return Err(table.fault(n, "format, vi and en must be filled"));
        }
        if !cell("from").is_empty() && ymd(cell("from")).is_none() {
            return Err(table.fault(n, "from is not YYYY-MM-DD"));
        }
        let marks = cell("marks").split(';').filter(|m| !m.is_empty());
        let _ = writeln!(
            out,
            "    Version {{ format: {}, name: {}, vi: {}, en: {}, from: {}, marks: {} }},",
            text(cell("format")),
            text(cell("version")),
            text(cell("vi")),
            text(cell("en")),
            day(cell("from")),
            slice(marks.map(text)),
        );
    }
    Ok(())
}

fn constant(key: &str) -> String {
    key.to_uppercase().replace('-', "_")
}
