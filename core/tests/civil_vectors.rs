//! Rows of the civil-status import template against the rules: each breaks exactly what its vector says.
//!
//! The vectors stand in spec/vectors/civil158.jsonl. `expect` was written by hand beside the rows; `also` are rules that
//! the first reference checker did not have, each with its reason.

#![cfg(feature = "civil")]
#![expect(clippy::unwrap_used, reason = "a test program")]

use chuan::engine::Standard;
use chuan::records::record_type;
use chuan::values::Date;
use serde_json::Value;
use std::collections::BTreeSet;

fn texts(value: &Value) -> BTreeSet<String> {
    value
        .as_array()
        .map_or_else(BTreeSet::new, |a| a.iter().map(|v| v.as_str().unwrap().to_owned()).collect())
}

#[test]
fn every_row_breaks_what_its_vector_says_and_nothing_else() {
    let mut lines = include_str!("../../spec/vectors/civil158.jsonl").lines();
    let head: Value = serde_json::from_str(lines.next().unwrap()).unwrap();
    let standard = Standard::new(Date::parse(head["as_of"].as_str().unwrap()).unwrap());
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in lines {
        let vector: Value = serde_json::from_str(line).unwrap();
        let kind = record_type(vector["record"].as_str().unwrap()).unwrap();
        let mut record = (kind.fresh)();
        for (path, value) in vector["values"].as_object().unwrap() {
            (kind.fields)().slot(path).unwrap().set(record.as_mut(), value.as_str().unwrap());
        }
        for (path, raw) in vector["unread"].as_object().into_iter().flatten() {
            let slot = (kind.fields)().slot(path).unwrap();
            record.kept_mut().unread(slot, raw.as_str().unwrap());
        }
        let plan = standard.plan(kind.name).unwrap();
        let checked = standard.check(record.as_ref(), 1).unwrap();
        let found: BTreeSet<String> = checked.findings.iter().map(|f| plan.id(f.rule).to_owned()).collect();
        let expected: BTreeSet<String> =
            texts(&vector["expect"]).union(&texts(&vector["also"])).cloned().collect();
        if found != expected {
            wrong.push(format!("{}: {found:?}, not {expected:?}", vector["name"]));
        }
        assert!(vector["also"].is_null() || vector["why"].is_string());
        count += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(count, 58);
}
