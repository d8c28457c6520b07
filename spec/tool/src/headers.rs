//! spec/formats/csv/headers.csv → the names of columns and the fields they mean.

use crate::Product;
use crate::emit::{head, lines};
use crate::source::{Fault, Table};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

pub(crate) fn product(spec: &Path) -> Result<Product, Fault> {
    let table = Table::read(&spec.join("formats/csv/headers.csv"))?;
    let mut out = head("spec/formats/csv/headers.csv", "Names of columns and the fields they mean.");
    out.push_str("use crate::codes::Lines;\nuse crate::formats::columns::Header;\n\n/// Every known name of a column, in the order of preference.\npub static HEADERS: Lines<Header> = ");
    let (mut seen, mut rows) = (BTreeSet::new(), Vec::new());
    for (n, row) in table.rows() {
        let cell = |column: &str| row.get(column).copied().unwrap_or_default();
        let (alias, path) = (cell("alias"), cell("path"));
        if alias.is_empty() || path.is_empty() || cell("source").is_empty() {
            return Err(table.fault(n, "alias, path and source must be filled"));
        }
        if !seen.insert((alias.to_owned(), path.to_owned())) {
            return Err(table.fault(n, "the same name and path stand above"));
        }
        rows.push([alias, path, cell("system"), cell("assume")].map(str::to_owned));
    }
    let _ = writeln!(out, "{};", lines(rows));
    Ok(Product { path: "core/src/generated/headers.rs".into(), text: out })
}
