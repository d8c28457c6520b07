//! The conformance vectors of the formats: what a document must be read as, written down from the descriptions of the formats.

use chuan::engine::Standard;
use chuan::formats::table::FORMATS;
use chuan::values::Date;
use serde_json::Value;
use std::collections::BTreeSet;

/// One file a domain.
const FILES: [&str; 2] = [
    include_str!("../../spec/vectors/formats/citizen.jsonl"),
    include_str!("../../spec/vectors/formats/civil.jsonl"),
];

/// Formats that are only written, or that a text file can not hold.
const WITHOUT: [&str; 8] = [
    "popdb-request",
    "xlsx",
    "dvclt-state-birth",
    "dvclt-state-death",
    "fhir-birth",
    "fhir-death",
    "opencrvs-birth",
    "opencrvs-death",
];

#[test]
fn every_document_is_read_as_its_vector_says() {
    let standard = Standard::new(Date::parse("2026-11-21").unwrap());
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    let lines = FILES.iter().flat_map(|text| text.lines());
    for line in lines {
        let vector: Value = serde_json::from_str(line).unwrap();
        let format = vector["format"].as_str().unwrap();
        let name = format!("{format}/{}", vector["name"].as_str().unwrap());
        seen.insert(format.to_owned());
        let input = vector["input"].as_str().or(vector["hex"].as_str()).unwrap();
        let records = match standard.read(input.as_bytes(), format) {
            Ok(records) => records,
            Err(error) => {
                wrong.push(format!("{name}: {error}"));
                continue;
            }
        };
        let record = records[0].as_ref();
        let kept = record.kept();
        for (path, expected) in vector["expect"].as_object().unwrap() {
            let found = record.dictionary().slot(path).unwrap().text(record);
            if found != expected.as_str().unwrap() {
                wrong.push(format!("{name}: {path} is {found:?}, not {expected}"));
            }
        }
        let mut list = |what: &str, found: Vec<String>| {
            if let Some(expected) = vector[what].as_array() {
                let expected: BTreeSet<String> =
                    expected.iter().map(|v| v.as_str().unwrap().to_owned()).collect();
                let found: BTreeSet<String> = found.into_iter().collect();
                if found != expected {
                    wrong.push(format!("{name}: {what} is {found:?}, not {expected:?}"));
                }
            }
        };
        list("flaws", kept.flaws().iter().map(|f| f.what.text().as_str().to_owned()).collect());
        list("remainder", kept.remainder().iter().map(|e| e.at.clone()).collect());
        list("unread", kept.unreads().iter().map(|u| record.dictionary().pointer(u.slot)).collect());
        if let Some(count) = vector["records"].as_u64() {
            assert_eq!(records.len() as u64, count, "{name}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let without: Vec<&str> =
        FORMATS.iter().map(|f| f.id).filter(|id| !seen.contains(*id) && !WITHOUT.contains(id)).collect();
    assert!(without.is_empty(), "formats without a vector: {without:?}");
}
