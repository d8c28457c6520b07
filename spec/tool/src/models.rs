//! What needs the compiled library: JSON Schemas of the records, and the trial of every rule's vectors.

use crate::Product;
use crate::rules::{Rule, RuleFile, read};
use crate::source::Fault;
use chuan::engine::editions::EDITIONS;
use chuan::records::civil::{
    Adoption, Birth, Book, Correction, Death, Extract, ForeignNote, Guardianship, MaritalStatus, Marriage,
    ParentChild,
};
use chuan::records::{AnyRecord, Citizen, Dictionary, Record, Source, TYPES};
use chuan::rules::catalogue::{Test, rule};
use chuan::rules::profile::Profile;
use chuan::rules::{Finding, Plan};
use chuan::values::{Code, Date};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

pub(crate) fn products(spec: &Path) -> Result<Vec<Product>, Fault> {
    let mut all = vec![
        schema::<Citizen>(),
        schema::<Birth>(),
        schema::<Death>(),
        schema::<Marriage>(),
        schema::<MaritalStatus>(),
        schema::<ParentChild>(),
        schema::<Guardianship>(),
        schema::<Adoption>(),
        schema::<Correction>(),
        schema::<ForeignNote>(),
        schema::<Extract>(),
        schema::<Book>(),
    ];
    if all.len() != TYPES.len() {
        return Err(Fault::at(&spec.join("schemas"), "not every record type has its schema"));
    }
    all.push(crate::typescript::product(&all)?);
    for (record, file) in read(spec)? {
        all.push(vectors(spec, &record, &file)?);
    }
    Ok(all)
}

/// The JSON Schema (2020-12) of a record, with labels and lists from the field dictionary.
fn schema<R: Record + schemars::JsonSchema>() -> Product {
    let generator = schemars::generate::SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<R>();
    schema.insert("title".to_owned(), json!(R::NAME));
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        let kept = |item: Value| json!({ "type": "array", "items": item });
        let texts = |names: &[&str]| {
            let properties: serde_json::Map<String, Value> =
                names.iter().map(|n| ((*n).to_owned(), json!({ "type": "string" }))).collect();
            json!({ "type": "object", "properties": properties, "required": names, "additionalProperties": false })
        };
        properties.insert("record".to_owned(), json!({ "const": R::NAME }));
        properties.insert(
            "edition".to_owned(),
            json!({ "enum": EDITIONS.iter().map(|e| e.id).collect::<Vec<_>>() }),
        );
        properties.insert("sources".to_owned(), kept(texts(&["path", "from", "assurance"])));
        properties.insert("assumed".to_owned(), kept(texts(&["path", "how"])));
        properties.insert("flaws".to_owned(), kept(texts(&["path", "what"])));
        properties.insert("unread".to_owned(), kept(texts(&["path", "raw"])));
        properties.insert("remainder".to_owned(), kept(texts(&["at", "raw"])));
    }
    let text = serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n";
    Product { path: format!("spec/schemas/{}.schema.json", R::NAME).into(), text }
}

/// Tries every vector and writes them down for the bindings: one JSON object a line.
fn vectors(spec: &Path, record: &str, file: &RuleFile) -> Result<Product, Fault> {
    let path = spec.join("rules").join(format!("{record}.toml"));
    let fault = |what: String| Fault::at(&path, what);
    let mut lines = String::new();
    let as_of = Date::parse(&file.as_of).ok_or_else(|| fault("as_of is no date".to_owned()))?;
    let base_findings = judge(record, file, &BTreeMap::new(), as_of, None).map_err(&fault)?;
    if let Some(id) = base_findings.first() {
        return Err(fault(format!("the base record breaks {id}")));
    }
    for r in &file.rule {
        for (bad, vector) in r.good.iter().map(|v| (false, v)).chain(r.bad.iter().map(|v| (true, v))) {
            let found =
                judge(record, file, vector, as_of, Some(r)).map_err(|e| fault(format!("{}: {e}", r.id)))?;
            if found.contains(&r.id) != bad {
                let kind = if bad { "bad vector breaks nothing" } else { "good vector breaks the rule" };
                return Err(fault(format!("{}: a {kind}: {:?}", r.id, vector)));
            }
            let day = vector.get("@as_of").unwrap_or(&file.as_of);
            let line = json!({ "rule": r.id, "holds": !bad, "as_of": day, "change": vector });
            lines.push_str(&line.to_string());
            lines.push('\n');
        }
    }
    let head = json!({ "record": record, "as_of": file.as_of, "base": file.base });
    Ok(Product {
        path: format!("spec/vectors/rules/{record}.jsonl").into(),
        text: format!("{head}\n{lines}"),
    })
}

/// The ids of the rules that a change of the base record breaks.
fn judge(
    record: &str,
    file: &RuleFile,
    change: &BTreeMap<String, String>,
    as_of: Date,
    tried: Option<&Rule>,
) -> Result<Vec<String>, String> {
    let mut citizen = Citizen::default();
    let dictionary = Citizen::fields();
    if record != Citizen::NAME {
        return Err(format!("no record {record}"));
    }
    let mut as_of = as_of;
    let mut times = 1;
    let mut values = file.base.clone();
    for (key, value) in change {
        match key.split_once(' ').unwrap_or((key, "")) {
            ("@as_of", _) => as_of = Date::parse(value).ok_or("@as_of is no date")?,
            ("@times", _) => times = value.parse().map_err(|_| "@times is no number")?,
            ("@flaw", path) => {
                let slot = if path.is_empty() { None } else { Some(slot(dictionary, path)?) };
                citizen.kept_mut().flaw(slot, Code::parse(value).ok_or("no code")?);
            }
            ("@assumed", path) => {
                citizen.kept_mut().assume(slot(dictionary, path)?, Code::parse(value).ok_or("no code")?);
            }
            ("@source", path) => {
                let slot = if path.is_empty() { None } else { Some(slot(dictionary, path)?) };
                let assurance = Code::parse(value).ok_or("no code")?;
                citizen.kept_mut().state_source(Source { slot, from: Code::of("vector"), assurance });
            }
            ("@extra", name) => citizen.kept_mut().extra(name, value.as_str()),
            _ => {
                values.insert(key.clone(), value.clone());
            }
        }
    }
    for (path, value) in &values {
        slot(dictionary, path)?.set(&mut citizen, value);
    }
    let optional = tried.filter(|r| rule(&r.id).is_some_and(|r| r.optional));
    let profile = optional.map(|r| Arc::new(Profile { also: vec![r.id.clone()], ..Profile::default() }));
    let plan = Plan::new(dictionary, EDITIONS.len() - 1, profile).map_err(|e| e.to_string())?;
    let mut findings: Vec<Finding> = Vec::new();
    let mut tallies = plan.tallies();
    let mut seen = chuan::engine::Seen::new(&plan);
    for n in 1..=times {
        plan.check(&citizen, n, as_of, &mut findings, &mut tallies);
        seen.check(&citizen, n, &mut findings, &mut tallies);
    }
    // A good vector must be judged, not passed over; events have nothing to judge when they do not happen.
    if let Some(r) = tried.filter(|_| times == 1) {
        let judged = (0..plan.len()).filter_map(|n| u16::try_from(n).ok()).find(|n| plan.id(*n) == r.id);
        let event = rule(&r.id).is_some_and(|r| {
            matches!(r.test, Test::Unread | Test::Flaw(_) | Test::Assumed(_) | Test::Remainder | Test::Set)
        });
        let tally = judged.and_then(|n| tallies.counts().get(usize::from(n)).copied()).ok_or("the rule is not in the plan")?;
        if !event && tally.holds + tally.violated + tally.undecided == 0 && r.good.first() == Some(change) {
            return Err("the first good vector is passed over: the rule does not apply to it".to_owned());
        }
    }
    Ok(findings.iter().map(|f| plan.id(f.rule).to_owned()).collect())
}

fn slot(dictionary: &Dictionary, path: &str) -> Result<chuan::records::Slot, String> {
    dictionary.slot(path).ok_or_else(|| format!("no field {path}"))
}
