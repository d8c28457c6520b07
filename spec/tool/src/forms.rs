//! spec/forms/*.toml → the forms that an event fills.

use crate::Product;
use crate::emit::{certainty, day, head, lines, only, slice, text};
use crate::links::Known;
use crate::source::{Fault, files, stem, toml};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;
use std::path::Path;
use validator::Validate;

/// A form.
#[derive(Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct Form {
    /// The record type of the event that fills it.
    event: String,
    /// Codes of the procedures in which it is used.
    #[validate(length(min = 1))]
    procedures: Vec<String>,
    /// The decree, circular or decision that has the form, and its number there.
    #[validate(length(min = 1))]
    instrument: String,
    #[validate(length(min = 1))]
    number: String,
    #[validate(length(min = 1))]
    vi: String,
    #[validate(length(min = 1))]
    en: String,
    #[serde(default)]
    about: String,
    valid_from: String,
    #[serde(default)]
    valid_to: String,
    basis: String,
    certainty: String,
    /// The format whose document the form is; then its fields say what the document needs.
    #[serde(default)]
    format: String,
    /// The record type that the form makes; then its boxes are fields of that.
    #[serde(default)]
    record: String,
    #[validate(length(min = 1), nested)]
    field: Vec<Field>,
}

/// A box of a form.
#[derive(Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct Field {
    #[serde(rename = "box")]
    #[validate(length(min = 1))]
    at: String,
    #[validate(length(min = 1))]
    vi: String,
    #[validate(length(min = 1))]
    en: String,
    /// Fields of the record that fill it, `path` or `path|codec`, the first that is there.
    #[serde(default)]
    from: Vec<String>,
    /// What always stands in it.
    #[serde(default)]
    text: String,
    /// The answer that fills it when the record does not.
    #[serde(default)]
    ask: String,
    /// The field of the record that takes the answer.
    #[serde(default)]
    set: String,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    question_vi: String,
    #[serde(default)]
    question_en: String,
    /// How sure this box is, when less than the form.
    #[serde(default)]
    certainty: String,
}

/// What forms name: fields of the event that fills them.
pub(crate) fn linked(spec: &Path, known: &Known) -> Result<(), Fault> {
    for path in files(&spec.join("forms"), "toml")? {
        let form: Form = toml(&path)?;
        for field in &form.field {
            let from = field.from.iter().map(|f| f.split('|').next().unwrap_or_default());
            let named = from.chain([field.set.as_str()]).filter(|f| !f.is_empty());
            if let Some(lost) = named.into_iter().find(|f| !known.field(&form.event, f)) {
                return Err(Fault::at(&path, format!("{}: {} has no field {lost}", field.at, form.event)));
            }
        }
    }
    Ok(())
}

pub(crate) fn product(spec: &Path) -> Result<Product, Fault> {
    let mut out = head("spec/forms", "Forms, and what fills them.");
    out.push_str("use crate::codes::{Certainty, Lines};\nuse crate::forms::{Form, FormBox};\nuse crate::values::Date;\n\n/// Every form, sorted by name.\npub static FORMS: &[Form] = &[\n");
    let records = crate::fields::paths(spec)?;
    let mut boxes = String::new();
    let mut paths = files(&spec.join("forms"), "toml")?;
    // By name, as the table is: `combined-birth` before `combined-birth-2026`.
    paths.sort_by_key(|path| path.file_stem().map(std::ffi::OsStr::to_owned));
    for path in paths {
        let f: Form = toml(&path)?;
        let record = records.iter().find(|r| r.name == f.event);
        let feature = only(&record.ok_or_else(|| Fault::at(&path, "there is no such event"))?.feature);
        let sure =
            certainty(&f.certainty).ok_or_else(|| Fault::at(&path, "certainty is one of V, V2, M, I, D"))?;
        let constant = format!("BOXES_{}", stem(&path).to_uppercase().replace('-', "_"));
        let _ = writeln!(
            out,
            "    {feature}Form {{ id: {}, event: {}, procedures: {}, instrument: {}, number: {}, title_vi: {}, title_en: {}, about: {}, valid_from: {}, valid_to: {}, basis: {}, certainty: {sure}, format: {}, record: {}, boxes: &{constant} }},",
            text(&stem(&path)),
            text(&f.event),
            slice(f.procedures.iter().map(|p| text(p))),
            text(&f.instrument),
            text(&f.number),
            text(&f.vi),
            text(&f.en),
            text(&f.about),
            day(&f.valid_from),
            day(&f.valid_to),
            text(&f.basis),
            text(&f.format),
            text(&f.record),
        );
        let mut rows = Vec::new();
        for field in &f.field {
            let fault = |what: &str| Fault::at(&path, format!("{}: {what}", field.at));
            if field.required
                && field.text.is_empty()
                && (field.question_vi.is_empty() || field.question_en.is_empty())
            {
                return Err(fault("what is required needs a question"));
            }
            if !field.certainty.is_empty() && certainty(&field.certainty).is_none() {
                return Err(fault("certainty is one of V, V2, M, I, D"));
            }
            let from = field.from.join(";");
            let required = if field.required { "y" } else { "" };
            let cells = [
                field.at.as_str(),
                &field.vi,
                &field.en,
                &from,
                &field.text,
                &field.ask,
                &field.set,
                required,
                &field.question_vi,
                &field.question_en,
            ];
            rows.push(cells.map(str::to_owned));
        }
        let _ = writeln!(boxes, "\n{feature}static {constant}: Lines<FormBox> = {};", lines(rows));
    }
    out.push_str("];\n");
    out.push_str(&boxes);
    Ok(Product { path: "core/src/generated/forms.rs".into(), text: out })
}
