//! spec/rules/*.toml → the rule catalogue, and the table that binds rules to their functions.

use crate::Product;
use crate::editions::Editions;
use crate::emit::{certainty, day, head, slice, text, told, ymd};
use crate::source::{Fault, files, stem, toml};
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

/// More rules of the same record type: one file per family, in a folder named after the record.
#[derive(Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct Family {
    #[validate(length(min = 1), nested)]
    rule: Vec<Rule>,
}

#[derive(Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    #[validate(length(min = 8, max = 24))]
    pub(crate) id: String,
    severity: String,
    dimension: String,
    test: String,
    #[validate(length(min = 1))]
    fields: Vec<String>,
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

#[derive(Serialize, Deserialize, Validate)]
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
    let mut all = Vec::new();
    for path in files(&spec.join("rules"), "toml")? {
        let mut file: RuleFile = toml(&path)?;
        for family in files(&path.with_extension(""), "toml")? {
            file.rule.extend(toml::<Family>(&family)?.rule);
        }
        let mut seen = BTreeSet::new();
        for rule in &file.rule {
            if !seen.insert(&rule.id) {
                return Err(Fault::at(&path, format!("{} stands twice", rule.id)));
            }
            if rule.severity == "error" && rule.basis.iter().all(|b| b.certainty == "M") {
                return Err(Fault::at(
                    &path,
                    format!("{}: what is only remembered is a warning, never an error", rule.id),
                ));
            }
        }
        all.push((stem(&path), file));
    }
    Ok(all)
}

pub(crate) fn product(spec: &Path, editions: &Editions) -> Result<Product, Fault> {
    let mut out = head("spec/rules", "The rule catalogue.");
    out.push_str("use crate::codes::Certainty;\nuse crate::rules::catalogue::{Basis, Dimension, Rule, Severity, Test};\nuse crate::values::{Code, Date};\n");
    for (record, file) in read(spec)? {
        let fault = |rule: &Rule, what: &str| {
            Fault::at(&spec.join("rules").join(&record), format!("{}: {what}", rule.id))
        };
        let constant = record.to_uppercase().replace('-', "_");
        let _ = writeln!(
            out,
            "\n/// Rules of the record `{record}`.\npub(crate) static {constant}: &[Rule] = &["
        );
        let mut functions = Vec::new();
        for rule in &file.rule {
            let severity = one_of(&rule.severity, &["error", "warning", "info"])
                .ok_or_else(|| fault(rule, "severity is error, warning or info"))?;
            let dimension = one_of(&rule.dimension, &["correct", "sufficient", "clean", "living"])
                .ok_or_else(|| fault(rule, "dimension is correct, sufficient, clean or living"))?;
            if rule.test == "function" {
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
                slice(rule.fields.iter().map(|f| text(f)))
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
                "        vi: {}, en: {}, fix_vi: {}, fix_en: {}, dev: {} }},",
                text(&rule.vi),
                text(&rule.en),
                text(&rule.fix_vi),
                text(&rule.fix_en),
                told(&rule.dev)
            );
        }
        out.push_str("];\n");
        let module = record.replace('-', "_");
        let _ =
            writeln!(out, "\n/// The rules of `{record}` that are functions, in the order of the catalogue.");
        let _ = writeln!(
            out,
            "pub(crate) static {constant}_FUNCTIONS: &[(&str, crate::rules::{module}::Check)] = &["
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
