//! spec/rules/*.toml → the rule catalogue, and the table that binds rules to their functions.

use crate::Product;
use crate::editions::Editions;
use crate::emit::{certainty, day, head, only, slice, text, told, ymd};
use crate::fields::{self, Fields};
use crate::source::{Fault, files, folders, stem, toml};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use validator::Validate;

/// The rules of one record type.
#[derive(Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleFile {
    /// The day on which the vectors are judged.
    pub(crate) as_of: String,
    /// A record that breaks no rule; vectors are changes of it: path → text, empty to take the field away.
    pub(crate) base: BTreeMap<String, String>,
    #[validate(nested)]
    #[serde(default)]
    pub(crate) rule: Vec<Rule>,
}

/// More rules: one file per family, in a folder named after the record, or in a folder of rules that several records share.
#[derive(Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct Family {
    /// The records that share these rules; only in a shared folder.
    #[serde(default)]
    records: Vec<String>,
    #[validate(length(min = 1), nested)]
    rule: Vec<Rule>,
}

#[derive(Serialize, Deserialize, Validate, Clone)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    #[validate(length(min = 8, max = 24))]
    pub(crate) id: String,
    severity: String,
    dimension: String,
    test: String,
    /// Paths; `@PART.member` stands for that member in every place where the part is used. Of a shared rule, what a record
    /// does not have is left out.
    #[validate(length(min = 1))]
    fields: Vec<String>,
    /// Of a shared rule: further fields in one record.
    #[serde(default)]
    more: BTreeMap<String, Vec<String>>,
    /// Of a shared rule: the records that have it, where that is not the whole family's.
    #[serde(default)]
    records: Vec<String>,
    #[serde(default)]
    list: String,
    #[serde(default)]
    is: Vec<String>,
    #[serde(default)]
    min: Option<i64>,
    #[serde(default)]
    max: Option<i64>,
    /// Only judged when a profile asks for it.
    #[serde(default)]
    optional: bool,
    #[serde(default)]
    since: String,
    #[serde(default)]
    until: String,
    #[validate(length(min = 1), nested)]
    basis: Vec<Basis>,
    #[validate(length(min = 1))]
    vi: String,
    #[validate(length(min = 1))]
    en: String,
    #[validate(length(min = 1))]
    fix_vi: String,
    #[validate(length(min = 1))]
    fix_en: String,
    /// For the programmer, in English: what exactly is tested.
    #[validate(length(min = 1))]
    dev: String,
    #[validate(length(min = 1))]
    pub(crate) good: Vec<BTreeMap<String, String>>,
    #[validate(length(min = 1))]
    pub(crate) bad: Vec<BTreeMap<String, String>>,
}

#[derive(Serialize, Deserialize, Validate, Clone)]
#[serde(deny_unknown_fields)]
struct Basis {
    /// The document and article, or the words "none: …" with the reason.
    #[validate(length(min = 3))]
    text: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    certainty: String,
}

pub(crate) fn read(spec: &Path) -> Result<Vec<(String, RuleFile)>, Fault> {
    let records = fields::paths(spec)?;
    let shared = shared(spec)?;
    let mut all = Vec::new();
    for path in files(&spec.join("rules"), "toml")? {
        let mut file: RuleFile = toml(&path)?;
        let name = stem(&path);
        let record =
            records.iter().find(|r| r.name == name).ok_or_else(|| Fault::at(&path, "no such record"))?;
        let mut rules: Vec<Rule> = shared.iter().filter_map(|rule| for_record(rule, record)).collect();
        rules.append(&mut file.rule);
        for family in files(&path.with_extension(""), "toml")? {
            rules.extend(toml::<Family>(&family)?.rule);
        }
        let mut seen = BTreeSet::new();
        for rule in &mut rules {
            rule.fields = expanded(&rule.fields, record);
            if !seen.insert(rule.id.clone()) {
                return Err(Fault::at(&path, format!("{} stands twice", rule.id)));
            }
            if rule.severity == "error" && rule.basis.iter().all(|b| b.certainty == "M") {
                return Err(Fault::at(
                    &path,
                    format!("{}: what is only remembered is a warning, never an error", rule.id),
                ));
            }
        }
        file.rule = rules;
        all.push((name, file));
    }
    all.sort_by_key(|(name, _)| records.iter().position(|r| r.name == *name));
    Ok(all)
}

/// The rules that several records share: folders of families that are named after no record.
fn shared(spec: &Path) -> Result<Vec<Rule>, Fault> {
    let mut all = Vec::new();
    for folder in folders(&spec.join("rules"))? {
        if folder.with_extension("toml").exists() {
            continue;
        }
        for path in files(&folder, "toml")? {
            let family: Family = toml(&path)?;
            for mut rule in family.rule {
                if rule.records.is_empty() {
                    rule.records.clone_from(&family.records);
                }
                if rule.records.is_empty() {
                    return Err(Fault::at(&path, format!("{}: a shared rule names its records", rule.id)));
                }
                if all.iter().any(|r: &Rule| r.id == rule.id) {
                    return Err(Fault::at(&path, format!("{} stands twice", rule.id)));
                }
                all.push(rule);
            }
        }
    }
    Ok(all)
}

/// A shared rule as one record has it; `None` when it does not.
fn for_record(rule: &Rule, record: &Fields) -> Option<Rule> {
    if !rule.records.contains(&record.name) {
        return None;
    }
    let known = |f: &String| {
        f.starts_with('@') || f.starts_with("type:") || record.paths.iter().any(|(path, _)| path == f)
    };
    let mut own = rule.clone();
    own.fields.retain(known);
    own.fields.extend(rule.more.get(&record.name).into_iter().flatten().cloned());
    // A vector is for the first record, unless it names another.
    let first = rule.records.first();
    let mine = |vector: &BTreeMap<String, String>| vector.get("@record").or(first) == Some(&record.name);
    own.good.retain(mine);
    own.bad.retain(mine);
    for vector in own.good.iter_mut().chain(&mut own.bad) {
        vector.remove("@record");
    }
    (!expanded(&own.fields, record).is_empty()).then_some(own)
}

/// Fields with every `@PART.member` written out, in the order of the record.
fn expanded(fields: &[String], record: &Fields) -> Vec<String> {
    let mut all = Vec::new();
    for field in fields {
        match field.strip_prefix('@') {
            None => all.push(field.clone()),
            Some(member) => all.extend(
                record
                    .paths
                    .iter()
                    .filter(|(_, parts)| parts.iter().any(|p| p == member))
                    .map(|(path, _)| path.clone()),
            ),
        }
    }
    all
}

pub(crate) fn product(spec: &Path, editions: &Editions) -> Result<Product, Fault> {
    let mut out = head("spec/rules", "The rule catalogue.");
    out.push_str("use crate::codes::Certainty;\nuse crate::rules::catalogue::{Basis, Dimension, Rule, Severity, Test};\nuse crate::values::{Code, Date};\n");
    let records = fields::paths(spec)?;
    let mut modules: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    let mut tables = Vec::new();
    for (record, file) in read(spec)? {
        let feature = records.iter().find(|r| r.name == record).map_or("", |r| r.feature.as_str());
        let keep = only(feature);
        let fault = |rule: &Rule, what: &str| {
            Fault::at(&spec.join("rules").join(&record), format!("{}: {what}", rule.id))
        };
        let constant = record.to_uppercase().replace('-', "_");
        let _ = writeln!(out, "\n/// Rules of the record `{record}`.\n{keep}static {constant}: &[Rule] = &[");
        tables.push(format!("{keep}({}, {constant})", text(&record)));
        // Records that come with a feature share its module.
        let module = if feature.is_empty() { record.replace('-', "_") } else { feature.to_owned() };
        let (_, functions) = modules.entry(module).or_insert_with(|| (keep.clone(), Vec::new()));
        for rule in &file.rule {
            let severity = one_of(&rule.severity, &["error", "warning", "info"])
                .ok_or_else(|| fault(rule, "severity is error, warning or info"))?;
            let dimension = one_of(&rule.dimension, &["correct", "sufficient", "clean", "living"])
                .ok_or_else(|| fault(rule, "dimension is correct, sufficient, clean or living"))?;
            if matches!(rule.test.as_str(), "function" | "cross") && !functions.contains(&rule.id) {
                functions.push(rule.id.clone());
            }
            let edition = |id: &str, missing: &str| match id {
                "" => Ok(missing.to_owned()),
                id => {
                    editions.position(id).map(|n| n.to_string()).ok_or_else(|| fault(rule, "no such edition"))
                }
            };
            let _ = writeln!(
                out,
                "    Rule {{ id: {}, severity: Severity::{severity}, dimension: Dimension::{dimension}, test: {}, fields: {},",
                text(&rule.id),
                test(rule).map_err(|e| fault(rule, e))?,
                text(&rule.fields.join(" "))
            );
            let _ = writeln!(
                out,
                "        optional: {}, since: {}, until: {}, basis: {},",
                rule.optional,
                edition(&rule.since, "0")?,
                edition(&rule.until, "u8::MAX")?,
                slice(rule.basis.iter().map(basis).collect::<Option<Vec<_>>>().ok_or_else(|| fault(
                    rule,
                    "a basis has days YYYY-MM-DD and a certainty of V, V2, M, I, D"
                ))?)
            );
            let _ = writeln!(
                out,
                "        said: {}, dev: {} }},",
                text(&[rule.vi.as_str(), &rule.en, &rule.fix_vi, &rule.fix_en].join("\n")),
                told(&rule.dev)
            );
        }
        out.push_str("];\n");
    }
    let _ = writeln!(
        out,
        "\n/// The rules of every record.\npub(crate) static RULES: &[(&str, &[Rule])] = {};",
        slice(tables)
    );
    for (module, (keep, functions)) in modules {
        let constant = module.to_uppercase();
        let _ =
            writeln!(out, "\n/// The rules of `{module}` that are functions, in the order of the catalogue.");
        let _ = writeln!(
            out,
            "{keep}pub(crate) static {constant}_FUNCTIONS: &[(&str, crate::rules::{module}::Check)] = &["
        );
        for id in functions {
            let _ = writeln!(
                out,
                "    ({}, crate::rules::{module}::{}),",
                text(&id),
                id.to_lowercase().replace('-', "_")
            );
        }
        out.push_str("];\n");
    }
    Ok(Product { path: "core/src/generated/rules.rs".into(), text: out })
}

fn one_of(word: &str, words: &[&str]) -> Option<String> {
    words.contains(&word).then(|| {
        let mut chars = word.chars();
        chars.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(chars).collect()
    })
}

fn basis(b: &Basis) -> Option<String> {
    for d in [&b.from, &b.to] {
        if !d.is_empty() && ymd(d).is_none() {
            return None;
        }
    }
    Some(format!(
        "Basis {{ text: {}, from: {}, to: {}, certainty: {} }}",
        text(&b.text),
        day(&b.from),
        day(&b.to),
        certainty(&b.certainty)?
    ))
}

fn test(rule: &Rule) -> Result<String, &'static str> {
    let codes = || slice(rule.is.iter().map(|c| format!("Code::of({})", text(c))));
    let texts = || slice(rule.is.iter().map(|c| text(c)));
    let list = || if rule.list.is_empty() { Err("this test needs a list") } else { Ok(text(&rule.list)) };
    let two = |made: String| {
        if rule.fields.len() == 2 { Ok(made) } else { Err("this test needs exactly two fields") }
    };
    Ok(match rule.test.as_str() {
        "function" => "Test::Function".to_owned(),
        "cross" => "Test::Cross".to_owned(),
        "group" => "Test::Group".to_owned(),
        "set" => "Test::Set".to_owned(),
        "unread" => "Test::Unread".to_owned(),
        "remainder" => "Test::Remainder".to_owned(),
        "flaw" => format!("Test::Flaw({})", codes()),
        "assumed" => format!("Test::Assumed({})", codes()),
        "required" => "Test::Required".to_owned(),
        "required-if" => two(format!("Test::RequiredIf({})", texts()))?,
        "absent-unless" => two(format!("Test::AbsentUnless({})", texts()))?,
        "required-any" => "Test::RequiredAny".to_owned(),
        "in-list" => format!("Test::InList({})", list()?),
        "known" => format!("Test::Known({})", list()?),
        "in-system" => two("Test::InSystem".to_owned())?,
        "one-of" => format!("Test::OneOf({})", texts()),
        "none-of" => format!("Test::NoneOf({})", texts()),
        "in-order" => two("Test::InOrder".to_owned())?,
        "not-future" => "Test::NotFuture".to_owned(),
        "different" => two("Test::Different".to_owned())?,
        "length" => format!(
            "Test::Length {{ min: {}, max: {} }}",
            rule.min.unwrap_or(0),
            rule.max.unwrap_or(i64::from(u32::MAX))
        ),
        "column" => two(format!(
            "Test::Column {{ list: {}, column: {} }}",
            list()?,
            rule.is.first().map(|c| text(c)).ok_or("name the column in `is`")?
        ))?,
        _ => return Err("no such test"),
    })
}
