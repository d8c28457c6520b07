//! spec/values/kinds.csv → what value types are called, with an example of each.

use crate::Product;
use crate::emit::{head, text};
use crate::source::{Fault, Table};
use std::fmt::Write as _;
use std::path::Path;

pub(crate) fn product(spec: &Path) -> Result<Product, Fault> {
    let mut out = head("spec/values/kinds.csv", "What value types are called, with an example of each.");
    out.push_str("use crate::engine::explain::KindText;\n\n/// Every value type.\npub static KINDS: &[KindText] = &[\n");
    let table = Table::read(&spec.join("values/kinds.csv"))?;
    for (n, row) in table.rows() {
        let cell = |column: &str| row.get(column).copied().unwrap_or_default();
        if ["kind", "vi", "en", "good"].iter().any(|c| cell(c).is_empty()) {
            return Err(table.fault(n, "kind, vi, en and good must be filled"));
        }
        let _ = writeln!(
            out,
            "    KindText {{ kind: {}, vi: {}, en: {}, good: {}, bad: {} }},",
            text(cell("kind")),
            text(cell("vi")),
            text(cell("en")),
            text(cell("good")),
            text(cell("bad")),
        );
    }
    out.push_str("];\n");
    Ok(Product { path: "core/src/generated/kinds.rs".into(), text: out })
}
