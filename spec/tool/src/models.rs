//! What needs the compiled library: JSON Schemas of the records, and the trial of every rule's vectors.

use crate::Product;
use crate::rules::{Rule, RuleFile, of_rule, read};
use crate::source::{Fault, files};
use chuan::engine::editions::EDITIONS;
use chuan::formats::driver::Driver;
use chuan::formats::table::FORMATS;
use chuan::records::civil::{
    Adoption, Birth, Book, Correction, Death, Extract, ForeignNote, Guardianship, MaritalStatus, Marriage,
    ParentChild,
};
use chuan::records::{AnyRecord, Citizen, Dictionary, Record, Source, TYPES, record_type};
use chuan::rules::catalogue::{Test, rule};
use chuan::rules::profile::Profile;
use chuan::rules::{Finding, Known, Plan};
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
    all.push(crate::mobile::product(&all)?);
    formats(spec)?;
    profiles(spec)?;
    let rules = read(spec)?;
    let bases: Bases = rules.iter().map(|(record, file)| (record.clone(), file.base.clone())).collect();
    let mut faults = Vec::new();
    for (record, file) in &rules {
        match vectors(spec, record, file, &bases) {
            Ok(product) => all.push(product),
            Err(fault) => faults.push(fault.to_string()),
        }
    }
    if !faults.is_empty() {
        return Err(Fault::at(&spec.join("rules"), faults.join("\n")));
    }
    Ok(all)
}

/// Whether the library can read and write by every mapping table that it holds.
fn formats(spec: &Path) -> Result<(), Fault> {
    for format in FORMATS {
        let path = spec.join("formats").join(format.id).join("map.csv");
        let kind = record_type(format.record).ok_or_else(|| Fault::at(&path, "no such record"))?;
        Driver::new(format, (kind.fields)()).map_err(|e| Fault::at(&path, e.to_string()))?;
    }
    Ok(())
}

/// Whether the library takes every profile as its file has it.
fn profiles(spec: &Path) -> Result<(), Fault> {
    for path in files(&spec.join("profiles"), "toml")? {
        let text = std::fs::read_to_string(&path).map_err(|e| Fault::io(&path, &e))?;
        let profile = Profile::from_toml(&text).map_err(|e| Fault::at(&path, e))?;
        let record = if profile.record.is_empty() { "citizen" } else { &profile.record };
        let kind = record_type(record).ok_or_else(|| Fault::at(&path, format!("no record {record}")))?;
        let plan = Plan::new((kind.fields)(), EDITIONS.len() - 1, Some(Arc::new(profile.clone())));
        plan.map_err(|e| Fault::at(&path, e.to_string()))?;
    }
    Ok(())
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
fn vectors(spec: &Path, record: &str, file: &RuleFile, bases: &Bases) -> Result<Product, Fault> {
    let path = spec.join("rules").join(format!("{record}.toml"));
    let fault = |what: String| Fault::at(&path, what);
    let mut lines = String::new();
    let as_of = Date::parse(&file.as_of).ok_or_else(|| fault("as_of is no date".to_owned()))?;
    let base_findings = judge(record, bases, &BTreeMap::new(), as_of, None).map_err(&fault)?;
    let mut wrong: Vec<String> =
        base_findings.iter().map(|id| format!("the base record breaks {id}")).collect();
    for r in &file.rule {
        for (bad, vector) in r.good.iter().map(|v| (false, v)).chain(r.bad.iter().map(|v| (true, v))) {
            match judge(record, bases, vector, as_of, Some(r)) {
                Err(e) => wrong.push(of_rule(spec, &r.id, &format!("{e}: {vector:?}")).to_string()),
                Ok(found) if found.contains(&r.id) != bad => {
                    let kind = if bad { "bad vector breaks nothing" } else { "good vector breaks the rule" };
                    wrong.push(of_rule(spec, &r.id, &format!("a {kind}: {vector:?}")).to_string());
                }
                Ok(_) => {}
            }
            let day = vector.get("@as_of").unwrap_or(&file.as_of);
            let line = json!({ "rule": r.id, "holds": !bad, "as_of": day, "change": vector });
            lines.push_str(&line.to_string());
            lines.push('\n');
        }
    }
    if !wrong.is_empty() {
        return Err(fault(wrong.join("\n")));
    }
    let head = json!({ "record": record, "as_of": file.as_of, "base": bases.get(record) });
    Ok(Product {
        path: format!("spec/vectors/rules/{record}.jsonl").into(),
        text: format!("{head}\n{lines}"),
    })
}

/// The base record of each record type.
type Bases = BTreeMap<String, BTreeMap<String, String>>;

/// The ids of the rules that a change of the base record breaks.
fn judge(
    name: &str,
    bases: &Bases,
    change: &BTreeMap<String, String>,
    as_of: Date,
    tried: Option<&Rule>,
) -> Result<Vec<String>, String> {
    let kind = record_type(name).ok_or_else(|| format!("no record {name}"))?;
    let dictionary = (kind.fields)();
    let mut record = (kind.fresh)();
    let mut as_of = as_of;
    let mut times = 1;
    let mut values = bases.get(name).cloned().unwrap_or_default();
    let mut others: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    let mut then = Vec::new();
    for (key, value) in change {
        match key.split_once(' ').unwrap_or((key, "")) {
            ("@as_of", _) => as_of = Date::parse(value).ok_or("@as_of is no date")?,
            ("@times", _) => times = value.parse().map_err(|_| "@times is no number")?,
            ("@flaw", path) => {
                let slot = if path.is_empty() { None } else { Some(slot(dictionary, path)?) };
                record.kept_mut().flaw(slot, Code::parse(value).ok_or("no code")?);
            }
            ("@assumed", path) => {
                record.kept_mut().assume(slot(dictionary, path)?, Code::parse(value).ok_or("no code")?);
            }
            ("@source", path) => {
                let slot = if path.is_empty() { None } else { Some(slot(dictionary, path)?) };
                let assurance = Code::parse(value).ok_or("no code")?;
                record.kept_mut().state_source(Source { slot, from: Code::of("vector"), assurance });
            }
            ("@unread", path) => record.kept_mut().unread(slot(dictionary, path)?, value),
            ("@extra", name) => record.kept_mut().extra(name, value.as_str()),
            ("@then", path) => then.push((slot(dictionary, path)?, value)),
            ("@with", place) => {
                let (other, path) = place.split_once('.').unwrap_or((place, ""));
                let base = bases.get(other).ok_or_else(|| format!("no base record {other}"))?;
                let values = others.entry(other).or_insert_with(|| base.clone());
                if !path.is_empty() {
                    values.insert(path.to_owned(), value.clone());
                }
            }
            _ => {
                values.insert(key.clone(), value.clone());
            }
        }
    }
    fill(record.as_mut(), &values)?;
    let mut known = Known::default();
    for (other, values) in &others {
        let kind = record_type(other).ok_or_else(|| format!("no record {other}"))?;
        let mut record = (kind.fresh)();
        fill(record.as_mut(), values)?;
        known.add(record.as_ref());
    }
    let known = Some(&known).filter(|_| !others.is_empty());
    let optional = tried.filter(|r| rule(&r.id).is_some_and(|r| r.optional));
    let profile = optional.map(|r| Arc::new(Profile { also: vec![r.id.clone()], ..Profile::default() }));
    let plan = Plan::new(dictionary, EDITIONS.len() - 1, profile).map_err(|e| e.to_string())?;
    let mut findings: Vec<Finding> = Vec::new();
    let mut tallies = plan.tallies();
    let mut seen = chuan::engine::Seen::new(&plan);
    let mut groups = chuan::engine::Groups::new(&plan);
    for n in 1..=times {
        plan.check_against(record.as_ref(), n, as_of, known, &mut findings, &mut tallies);
        seen.check(record.as_ref(), n, &mut findings, &mut tallies);
        groups.add(record.as_ref(), n);
    }
    if !then.is_empty() {
        for (slot, value) in then {
            if let Some(leaf) = slot.get_mut(record.as_mut()) {
                leaf.clear();
            }
            slot.set(record.as_mut(), value);
        }
        groups.add(record.as_ref(), times + 1);
    }
    groups.finish(&mut findings, &mut tallies);
    // A good vector must be judged, not passed over; events have nothing to judge when they do not happen.
    if let Some(r) = tried.filter(|_| times == 1) {
        let judged = (0..plan.len()).filter_map(|n| u16::try_from(n).ok()).find(|n| plan.id(*n) == r.id);
        let event = rule(&r.id).is_some_and(|r| {
            matches!(r.test, Test::Unread | Test::Flaw(_) | Test::Assumed(_) | Test::Remainder | Test::Set)
        });
        let tally = judged
            .and_then(|n| tallies.counts().get(usize::from(n)).copied())
            .ok_or("the rule is not in the plan")?;
        if !event && tally.holds + tally.violated + tally.undecided == 0 && r.good.first() == Some(change) {
            return Err("the first good vector is passed over: the rule does not apply to it".to_owned());
        }
    }
    Ok(findings.iter().map(|f| plan.id(f.rule).to_owned()).collect())
}

fn fill(record: &mut dyn AnyRecord, values: &BTreeMap<String, String>) -> Result<(), String> {
    for (path, value) in values {
        slot(record.dictionary(), path)?.set(record, value);
    }
    Ok(())
}

fn slot(dictionary: &Dictionary, path: &str) -> Result<chuan::records::Slot, String> {
    dictionary.slot(path).ok_or_else(|| format!("no field {path}"))
}
