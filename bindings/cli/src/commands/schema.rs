//! `schema`: the JSON Schema of a record type, as spec/ has it.

use crate::args::{Common, Schema};
use crate::failure::{Failure, Outcome, no};
use std::io::Write as _;

/// Schemas by record type.
const SCHEMAS: &[(&str, &str)] = &[
    ("citizen", include_str!("../../../../spec/schemas/citizen.schema.json")),
    ("birth", include_str!("../../../../spec/schemas/birth.schema.json")),
    ("death", include_str!("../../../../spec/schemas/death.schema.json")),
    ("marriage", include_str!("../../../../spec/schemas/marriage.schema.json")),
    ("marital-status", include_str!("../../../../spec/schemas/marital-status.schema.json")),
    ("parent-child", include_str!("../../../../spec/schemas/parent-child.schema.json")),
    ("guardianship", include_str!("../../../../spec/schemas/guardianship.schema.json")),
    ("adoption", include_str!("../../../../spec/schemas/adoption.schema.json")),
    ("correction", include_str!("../../../../spec/schemas/correction.schema.json")),
    ("foreign-note", include_str!("../../../../spec/schemas/foreign-note.schema.json")),
    ("extract", include_str!("../../../../spec/schemas/extract.schema.json")),
    ("book", include_str!("../../../../spec/schemas/book.schema.json")),
];

pub(crate) fn run(_: &Common, args: &Schema) -> Result<Outcome, Failure> {
    let known = SCHEMAS.iter().find(|(name, _)| *name == args.record);
    let (_, text) = known.ok_or_else(|| no("loại bản ghi", "record type", &args.record, "records"))?;
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(Outcome::Clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_record_type_has_its_schema() {
        for kind in chuan::records::TYPES {
            let (_, text) = SCHEMAS.iter().find(|(name, _)| *name == kind.name).unwrap();
            let schema: serde_json::Value = serde_json::from_str(text).unwrap();
            assert_eq!(schema["title"], kind.name);
        }
        assert_eq!(SCHEMAS.len(), chuan::records::TYPES.len());
    }
}
