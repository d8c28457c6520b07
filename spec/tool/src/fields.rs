//! spec/records/*.toml → the field dictionary: label, meaning, list and sensitivity of every field.

use crate::Product;
use crate::emit::{column, fits, head, only, slice, text};
use crate::source::{Fault, files, stem, toml};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
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
    /// The feature of the library that has this record; empty when every build has it.
    #[serde(default)]
    feature: String,
    /// The date that chooses the law by which a record is judged; the day of judgement when empty.
    #[serde(default)]
    governed_by: String,
    #[validate(length(min = 1), nested)]
    field: Vec<Field>,
}

/// Groups of fields that occur in several places, such as a place or a relative.
#[derive(Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct PartFile {
    part: BTreeMap<String, Vec<Field>>,
}

/// What a record type is made of, for those who speak of its fields.
pub(crate) struct Fields {
    pub(crate) name: String,
    pub(crate) feature: String,
    /// Every field's path, in declared order, and the parts it lies in as `PART.member`.
    pub(crate) paths: Vec<(String, Vec<String>)>,
}

#[derive(Serialize, Deserialize, Validate, Clone)]
#[serde(deny_unknown_fields)]
struct Field {
    /// Empty where a part takes over all of another part.
    #[serde(default)]
    path: String,
    /// Empty where the members of a part need no name before theirs.
    #[serde(default)]
    vi: String,
    #[serde(default)]
    en: String,
    #[serde(default)]
    meaning: String,
    #[serde(default)]
    list: String,
    /// public, personal or sensitive (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 distinguishes basic and sensitive data).
    #[serde(default)]
    sensitivity: String,
    /// The most characters it should have; 0 where nothing is said.
    #[serde(default)]
    max: u32,
    #[serde(default)]
    part: String,
}

/// A field in its place, and the parts that it lies in.
struct Placed {
    field: Field,
    parts: Vec<String>,
}

/// How deep parts may lie in parts.
const DEPTH: usize = 8;

fn read(spec: &Path) -> Result<Vec<(String, RecordFile, Vec<Placed>)>, Fault> {
    let mut parts = BTreeMap::new();
    for path in files(&spec.join("records/parts"), "toml")? {
        for (name, members) in toml::<PartFile>(&path)?.part {
            if parts.insert(name.clone(), members).is_some() {
                return Err(Fault::at(&path, format!("the part {name} stands twice")));
            }
        }
    }
    let mut all = Vec::new();
    for path in files(&spec.join("records"), "toml")? {
        let record: RecordFile = toml(&path)?;
        let mut fields = Vec::new();
        for field in &record.field {
            place(field.clone(), Vec::new(), &parts, &mut fields, 0).map_err(|e| Fault::at(&path, e))?;
        }
        if !record.governed_by.is_empty() && !fields.iter().any(|f| f.field.path == record.governed_by) {
            return Err(Fault::at(&path, "governed_by names no field"));
        }
        all.push((stem(&path), record, fields));
    }
    // What every build has comes first: a name that several records know is theirs.
    all.sort_by_key(|(_, record, _)| !record.feature.is_empty());
    Ok(all)
}

/// Every record type with its fields.
pub(crate) fn paths(spec: &Path) -> Result<Vec<Fields>, Fault> {
    let all = read(spec)?.into_iter().map(|(name, record, fields)| Fields {
        name,
        feature: record.feature,
        paths: fields.into_iter().map(|f| (f.field.path, f.parts)).collect(),
    });
    Ok(all.collect())
}

/// The lists that fields name: the file of the record, the field, the list.
pub(crate) fn lists(spec: &Path) -> Result<Vec<(PathBuf, String, String)>, Fault> {
    let mut all = Vec::new();
    for (name, _, fields) in read(spec)? {
        let path = spec.join("records").join(format!("{name}.toml"));
        let listed = fields.into_iter().map(|f| f.field).filter(|f| !f.list.is_empty());
        all.extend(listed.map(|f| (path.clone(), f.path, f.list)));
    }
    Ok(all)
}

/// A field, or every member of the part that it stands for.
fn place(
    field: Field,
    within: Vec<String>,
    parts: &BTreeMap<String, Vec<Field>>,
    out: &mut Vec<Placed>,
    depth: usize,
) -> Result<(), String> {
    if field.part.is_empty() {
        if field.path.is_empty() || field.vi.is_empty() || field.en.is_empty() {
            return Err(format!("{}: a field needs path, vi and en", field.path));
        }
        out.push(Placed { field, parts: within });
        return Ok(());
    }
    if depth > DEPTH {
        return Err(format!("{}: parts lie in each other", field.path));
    }
    let members = parts.get(&field.part).ok_or_else(|| format!("{}: no part {}", field.path, field.part))?;
    for member in members {
        let dotted = |head: &str| match (head, member.path.as_str()) {
            (head, "") => head.to_owned(),
            ("", path) => path.to_owned(),
            (head, path) => format!("{head}.{path}"),
        };
        let mut within: Vec<String> = within.iter().map(|w| dotted(w)).collect();
        within.push(dotted(&field.part));
        place(composed(&field, member, dotted(&field.path)), within, parts, out, depth + 1)?;
    }
    Ok(())
}

pub(crate) fn product(spec: &Path) -> Result<Product, Fault> {
    let mut out = head("spec/records", "What the fields of each record type are called and mean.");
    out.push_str(
        "use crate::codes::{Book, Chapter};\nuse crate::records::dictionary::{About, RecordAbout};\n",
    );
    let mut all = Vec::new();
    // Fields of records that come with the same feature stand in one book.
    let mut books: BTreeMap<String, Vec<[String; 7]>> = BTreeMap::new();
    for (name, record, fields) in read(spec)? {
        let path = spec.join("records").join(&name);
        let only = only(&record.feature);
        let rows = books.entry(record.feature.clone()).or_default();
        let from = rows.len();
        for Placed { field: f, .. } in &fields {
            let sensitivity = match f.sensitivity.as_str() {
                "" | "personal" => "",
                "public" => "-",
                "sensitive" => "+",
                _ => {
                    return Err(Fault::at(
                        &path,
                        format!("{}: sensitivity is public, personal or sensitive", f.path),
                    ));
                }
            };
            let max = if f.max == 0 { String::new() } else { f.max.to_string() };
            let cells = [f.path.as_str(), &f.vi, &f.en, sensitivity, &f.list, &max, &f.meaning];
            if !cells.iter().all(|c| fits(c)) {
                return Err(Fault::at(
                    &path,
                    format!("{}: no text begins with = or has several lines", f.path),
                ));
            }
            rows.push(cells.map(str::to_owned));
        }
        all.push(format!(
            "{only}RecordAbout {{ name: {}, label_vi: {}, label_en: {}, basis: {}, governed_by: {}, fields: Chapter::new(&{}, {from}, {}) }}",
            text(&name),
            text(&record.vi),
            text(&record.en),
            text(&record.basis),
            text(&record.governed_by),
            constant(&record.feature),
            rows.len()
        ));
    }
    for (feature, rows) in &books {
        let _ =
            writeln!(out, "\n{}static {}: Book<About, 7> = Book::new([", only(feature), constant(feature));
        for (at, name) in ["path", "vi", "en", "sensitivity", "list", "max", "meaning"].iter().enumerate() {
            let _ = writeln!(out, "    /* {name} */ {},", column(rows.iter().filter_map(|row| row.get(at))));
        }
        out.push_str("]);\n");
    }
    let _ = writeln!(out, "\n/// Every record type.\npub static RECORDS: &[RecordAbout] = {};", slice(all));
    Ok(Product { path: "core/src/generated/fields.rs".into(), text: out })
}

fn constant(feature: &str) -> String {
    if feature.is_empty() {
        "FIELDS_OF_ALL".to_owned()
    } else {
        format!("FIELDS_OF_{}", feature.to_uppercase())
    }
}

/// A member of a part, in the place where the part is used.
fn composed(place: &Field, member: &Field, path: String) -> Field {
    let or = |a: &String, b: &String| if a.is_empty() { b.clone() } else { a.clone() };
    Field {
        path,
        vi: labelled(&place.vi, &member.vi),
        en: joined(&place.en, &member.en),
        meaning: member.meaning.clone(),
        list: member.list.clone(),
        sensitivity: or(&place.sensitivity, &member.sensitivity),
        max: member.max,
        part: member.part.clone(),
    }
}

fn joined(place: &str, member: &str) -> String {
    match (place, member) {
        ("", one) | (one, "") => one.to_owned(),
        (place, member) => format!("{place} – {member}"),
    }
}

/// The same in Vietnamese, where a label begins with a capital.
fn labelled(place: &str, member: &str) -> String {
    let label = joined(place, member);
    let mut chars = label.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    if place.is_empty() { first.chain(chars).collect() } else { label }
}
