//! spec/formats/refusals.csv → the Vietnamese words of why a document could not be read.

use crate::Product;
use crate::emit::{head, text};
use crate::source::{Fault, Table};
use std::fmt::Write as _;
use std::path::Path;

pub(crate) fn product(spec: &Path) -> Result<Product, Fault> {
    let table = Table::read(&spec.join("formats/refusals.csv"))?;
    let mut rows = Vec::new();
    for (n, row) in table.rows() {
        let cell = |column: &str| row.get(column).copied().unwrap_or_default();
        if ["en", "vi"].iter().any(|c| cell(c).is_empty()) {
            return Err(table.fault(n, "en and vi must be filled"));
        }
        let with: Vec<_> =
            cell("with").split_whitespace().map(|f| format!("feature = {}", text(f))).collect();
        let with = if with.is_empty() { String::new() } else { format!("#[cfg(any({}))] ", with.join(", ")) };
        rows.push((cell("en").to_owned(), cell("vi").to_owned(), with));
    }
    rows.sort();
    if let Some(pair) = rows.windows(2).find(|p| p.first().map(|r| &r.0) == p.last().map(|r| &r.0)) {
        let en = pair.first().map(|r| r.0.as_str()).unwrap_or_default();
        return Err(Fault::at(&table.path, format!("“{en}” stands twice")));
    }
    let mut out = head("spec/formats", "Why a document could not be read or written, in Vietnamese.");
    out.push_str("\n/// English and Vietnamese, sorted by the English.\npub(crate) static REFUSALS: &[(&str, &str)] = &[\n");
    for (en, vi, with) in &rows {
        let _ = writeln!(out, "    {with}({}, {}),", text(en), text(vi));
    }
    out.push_str("];\n");
    Ok(Product { path: "core/src/generated/refusals.rs".into(), text: out })
}
