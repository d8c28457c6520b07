//! `schema`: the JSON Schema of a record type, as spec/ has it.

use crate::args::{Common, Schema};
use crate::failure::{Failure, Outcome, no};
use std::io::Write as _;

/// Schemas by record type.
const SCHEMAS: &[(&str, &str)] = &[("citizen", include_str!("../../../../spec/schemas/citizen.schema.json"))];

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
