//! spec/records/*.toml → the field dictionary: label, meaning, list and sensitivity of every field.

use crate::Product;
use crate::emit::{head, slice, text};
use crate::source::{Fault, files, stem, toml};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use validator::Validate;

/// One record type.
#[derive(Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct RecordFile {
    #[validate(length(min = 1))]
    vi: String,
    #[validate(length(min = 1))]
    en: String,
    basis: String,
    /// Groups of fields that occur in several places, such as a place or a relative.
    #[serde(default)]
    part: BTreeMap<String, Vec<Field>>,
    #[validate(length(min = 1), nested)]
    field: Vec<Field>,
}

#[derive(Serialize, Deserialize, Validate, Clone)]
#[serde(deny_unknown_fields)]
struct Field {
    #[validate(length(min = 1))]
    path: String,
    #[validate(length(min = 1))]
    vi: String,
    #[validate(length(min = 1))]
    en: String,
    #[serde(default)]
    meaning: String,
    #[serde(default)]
    list: String,
    /// public, personal or sensitive (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 distinguishes basic and sensitive data).
    #[serde(default)]
    sensitivity: String,
    #[serde(default)]
    part: String,
}

pub(crate) fn product(spec: &Path) -> Result<Product, Fault> {
    let mut out = head("spec/records", "What the fields of each record type are called and mean.");
    out.push_str("use crate::records::dictionary::{About, RecordAbout, Sensitivity};\n");
    let mut all = Vec::new();
    for path in files(&spec.join("records"), "toml")? {
        let name = stem(&path);
        let record: RecordFile = toml(&path)?;
        let mut fields = Vec::new();
        for field in &record.field {
            if field.part.is_empty() {
                fields.push(field.clone());
                continue;
            }
            let members = record
                .part
                .get(&field.part)
                .ok_or_else(|| Fault::at(&path, format!("{}: no part {}", field.path, field.part)))?;
            fields.extend(members.iter().map(|m| composed(field, m)));
        }
        let _ = writeln!(out, "\nstatic {}: &[About] = &[", name.to_uppercase().replace('-', "_"));
        for f in &fields {
            let sensitivity = match f.sensitivity.as_str() {
                "" | "personal" => "Personal",
                "public" => "Public",
                "sensitive" => "Sensitive",
                _ => {
                    return Err(Fault::at(
                        &path,
                        format!("{}: sensitivity is public, personal or sensitive", f.path),
                    ));
                }
            };
            let _ = writeln!(
                out,
                "    About {{ path: {}, label_vi: {}, label_en: {}, meaning: {}, list: {}, sensitivity: Sensitivity::{sensitivity} }},",
                text(&f.path),
                text(&f.vi),
                text(&f.en),
                text(&f.meaning),
                text(&f.list)
            );
        }
        out.push_str("];\n");
        all.push(format!(
            "RecordAbout {{ name: {}, label_vi: {}, label_en: {}, basis: {}, fields: {} }}",
            text(&name),
            text(&record.vi),
            text(&record.en),
            text(&record.basis),
            name.to_uppercase().replace('-', "_")
        ));
    }
    let _ = writeln!(out, "\n/// Every record type.\npub static RECORDS: &[RecordAbout] = {};", slice(all));
    Ok(Product { path: "core/src/generated/fields.rs".into(), text: out })
}

/// A member of a part, in the place where the part is used.
fn composed(place: &Field, member: &Field) -> Field {
    Field {
        path: format!("{}.{}", place.path, member.path),
        vi: format!("{} – {}", place.vi, member.vi),
        en: format!("{} – {}", place.en, member.en),
        meaning: member.meaning.clone(),
        list: member.list.clone(),
        sensitivity: if place.sensitivity.is_empty() {
            member.sensitivity.clone()
        } else {
            place.sensitivity.clone()
        },
        part: String::new(),
    }
}
