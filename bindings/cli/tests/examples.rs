//! The example folder: what its README says is planted is what is found.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

mod common;

use common::{chuan, lines, root};
use std::collections::BTreeSet;

#[test]
fn the_table_of_defects_is_what_is_found() {
    table_of("examples/citizens", "CIT-", 25);
}

#[test]
fn the_table_of_defects_of_registers_is_what_is_found() {
    table_of("examples/civil", "CS-", 35);
}

fn table_of(folder: &str, family: &str, least: usize) {
    let readme = std::fs::read_to_string(root().join(folder).join("README.md")).unwrap();
    let mut said: BTreeSet<(String, u64, String)> = BTreeSet::new();
    for row in readme.lines().filter(|l| l.contains(family)) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [file, records, _, rules] = cells[..] else { panic!("{row}") };
        for record in records.split(", ") {
            for rule in rules.split(", ") {
                said.insert((file.trim_matches('`').to_owned(), record.parse().unwrap(), rule.to_owned()));
            }
        }
    }
    assert!(said.len() > least);
    let ran = chuan(&["check", folder, "--output", "ndjson", "--as-of", "2026-11-21"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let all = lines(&ran.out);
    let found: BTreeSet<_> = all
        .iter()
        .filter(|l| l.get("summary").is_none() && l["severity"] != "info")
        .map(|l| {
            let file = l["file"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
            (file, l["record"].as_u64().unwrap(), l["rule"].as_str().unwrap().to_owned())
        })
        .collect();
    assert_eq!(found, said);

    // Every file is recognised and has as many records as the README says.
    let files = all.last().unwrap()["summary"]["files"].as_array().unwrap();
    for file in files.iter().filter(|f| f.get("skipped").is_none()) {
        let name = file["file"].as_str().unwrap().rsplit('/').next().unwrap();
        let row = readme.lines().find(|l| l.starts_with(&format!("| `{name}` |"))).unwrap();
        assert!(row.ends_with(&format!("| {} |", file["records"])), "{row}");
    }
    assert_eq!(files.iter().filter(|f| f.get("skipped").is_none()).count(), 6, "{folder}");
}
