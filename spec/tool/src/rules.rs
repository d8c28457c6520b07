//! spec/rules/*.toml → the rule catalogue, and the table that binds rules to their functions.

use crate::Product;
use crate::editions::Editions;
use crate::emit::{certainty, column, fits, head, in_order, only, slice, text, ymd};
use crate::fields::{self, Fields};
use crate::links::Known;
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
            let fields = expanded(&rule.fields, record);
            if fields.is_empty() {
                let what = format!("{name} has none of the fields {}", rule.fields.join(" "));
                return Err(of_rule(spec, &rule.id, &what));
            }
            rule.fields = fields;
            if !seen.insert(rule.id.clone()) {
                return Err(of_rule(spec, &rule.id, "stands twice"));
            }
            if rule.severity == "error"
                && rule.basis.iter().all(|b| ["M", "I"].contains(&b.certainty.as_str()))
            {
                let what = "what is only remembered or inferred is a warning, never an error";
                return Err(of_rule(spec, &rule.id, what));
            }
        }
        file.rule = rules;
        all.push((name, file));
    }
    all.sort_by_key(|(name, _)| records.iter().position(|r| r.name == *name));
    Ok(all)
}

/// Whether a number is written as all are: capitals of the family, three digits, perhaps a letter for a milder companion.
fn numbered(id: &str) -> bool {
    let mut parts = id.split('-');
    let letters = |p: &str| (1..=4).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_uppercase());
    let family = parts.by_ref().take(2).filter(|p| letters(p)).count() == 2;
    let digits = parts.next().is_some_and(|p| p.len() == 3 && p.bytes().all(|b| b.is_ascii_digit()));
    family && digits && parts.next().is_none_or(letters) && parts.next().is_none()
}

/// The words in braces of a text, which the library fills in.
fn words(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
}

/// What is wrong with the texts of a rule, which are filled in while it judges: a word that nothing fills in, or in one language only.
fn unfilled(rule: &Rule) -> Option<String> {
    for (vi, en) in [(&rule.vi, &rule.en), (&rule.fix_vi, &rule.fix_en)] {
        if words(vi) != words(en) {
            return Some("vi and en do not have the same words in braces".to_owned());
        }
        let number = |w: &str| matches!(w.as_bytes(), [b'1'..=b'9']);
        let known = |w: &str| match w {
            "label" => true,
            "list" => ["in-list", "known", "column"].contains(&rule.test.as_str()),
            "is" => ["one-of", "none-of"].contains(&rule.test.as_str()),
            "min" | "max" => rule.test == "length",
            _ => number(w) || w.strip_prefix("label").is_some_and(number),
        };
        if let Some(odd) = words(vi).into_iter().find(|w| !known(w)) {
            return Some(format!("nothing fills in {{{odd}}}"));
        }
    }
    None
}

/// What rules name: fields of their record, value types, lists, and the fields that their vectors change.
pub(crate) fn linked(spec: &Path, known: &Known) -> Result<(), Fault> {
    let mut taken = BTreeMap::new();
    for (record, file) in read(spec)? {
        let path = spec.join("rules").join(format!("{record}.toml"));
        if let Some(field) = file.base.keys().find(|f| !known.field(&record, f)) {
            return Err(Fault::at(&path, format!("base: {record} has no field {field}")));
        }
        for rule in &file.rule {
            let fault = |what: String| Err(of_rule(spec, &rule.id, &what));
            if !numbered(&rule.id) {
                return fault("a number is written as CIT-ID-001 or CS-KS-006-W".to_owned());
            }
            if let Some(what) = unfilled(rule) {
                return fault(what);
            }
            // General rules of civil status have one number in all registers.
            let other = taken.insert(rule.id.clone(), record.clone());
            if let Some(other) = other.filter(|_| !rule.id.starts_with("CS-GEN-") && rule.records.is_empty())
            {
                return fault(format!("the number is one of {other} already"));
            }
            for field in &rule.fields {
                let there = match field.strip_prefix("type:") {
                    Some(kind) => known.kind(kind),
                    None => known.field(&record, field),
                };
                if !there {
                    return fault(format!("{record} has no field {field}"));
                }
            }
            if !rule.list.is_empty() && !known.list(&rule.list) {
                return fault(format!("there is no list {}", rule.list));
            }
            for key in rule.good.iter().chain(&rule.bad).flat_map(BTreeMap::keys) {
                let place = match key.split_once(' ') {
                    Some(("@flaw" | "@assumed" | "@source" | "@unread" | "@then", place)) => place,
                    _ if key.starts_with('@') => continue,
                    _ => key,
                };
                if !known.field(&record, place) {
                    return fault(format!("a vector changes {place}, which {record} does not have"));
                }
            }
        }
    }
    Ok(())
}

/// A fault of a rule, at the file and the line where it stands; the last one where it stands in several.
pub(crate) fn of_rule(spec: &Path, id: &str, what: &str) -> Fault {
    let rules = spec.join("rules");
    let mut all = files(&rules, "toml").unwrap_or_default();
    for folder in folders(&rules).unwrap_or_default() {
        all.extend(files(&folder, "toml").unwrap_or_default());
    }
    let head = format!("id = \"{id}\"");
    let mut found = all.iter().filter_map(|path| {
        let text = std::fs::read_to_string(path).ok()?;
        let (line, _) = text.lines().enumerate().filter(|(_, line)| line.trim() == head).last()?;
        Some(format!("{}:{}", path.display(), line + 1))
    });
    let place = found.next_back().unwrap_or_else(|| rules.display().to_string());
    Fault::at(Path::new(&place), format!("{id}: {what}"))
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

/// Columns of a book of rules, in the order in which the catalogue takes them.
const COLUMNS: [&str; 11] =
    ["id", "marks", "test", "fields", "basis", "editions", "vi", "en", "fix_vi", "fix_en", "dev"];

pub(crate) fn product(spec: &Path, editions: &Editions) -> Result<Product, Fault> {
    let mut out = head("spec/rules", "The rule catalogue.");
    out.push_str("use crate::codes::{Book, Chapter};\nuse crate::rules::catalogue::Rule;\n");
    let records = fields::paths(spec)?;
    let mut modules: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    let mut tables = Vec::new();
    // Rules of records that come with the same feature stand in one book.
    let mut books: BTreeMap<String, Vec<[String; COLUMNS.len()]>> = BTreeMap::new();
    for (record, file) in read(spec)? {
        let feature = records.iter().find(|r| r.name == record).map_or("", |r| r.feature.as_str());
        let keep = only(feature);
        let book = books.entry(feature.to_owned()).or_default();
        let from = book.len();
        // Records that come with a feature share its module.
        let module = if feature.is_empty() { record.replace('-', "_") } else { feature.to_owned() };
        let (_, functions) = modules.entry(module).or_insert_with(|| (keep.clone(), Vec::new()));
        for rule in &file.rule {
            let fault = |what: &str| of_rule(spec, &rule.id, what);
            book.push(row(rule, editions).map_err(fault)?);
            if matches!(rule.test.as_str(), "function" | "cross") && !functions.contains(&rule.id) {
                functions.push(rule.id.clone());
            }
        }
        tables.push(format!(
            "{keep}({}, Chapter::new(&{}, {from}, {}))",
            text(&record),
            constant(feature),
            book.len()
        ));
    }
    for (feature, rows) in &books {
        let _ = writeln!(
            out,
            "\n/// The rules of {}, a line each.\n{}static {}: Book<Rule, {}> = Book::new([",
            if feature.is_empty() { "every build".to_owned() } else { format!("builds with `{feature}`") },
            only(feature),
            constant(feature),
            COLUMNS.len()
        );
        for (at, name) in COLUMNS.iter().enumerate() {
            let column = column(rows.iter().filter_map(|row| row.get(at)));
            let _ = if *name == "dev" {
                writeln!(out, "    /* {name} */ told!({column}),")
            } else {
                writeln!(out, "    /* {name} */ {column},")
            };
        }
        out.push_str("]);\n");
    }
    let _ = writeln!(
        out,
        "\n/// The rules of every record.\npub(crate) static RULES: &[(&str, Chapter<Rule, {}>)] = {};",
        COLUMNS.len(),
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

fn constant(feature: &str) -> String {
    if feature.is_empty() {
        "RULES_OF_ALL".to_owned()
    } else {
        format!("RULES_OF_{}", feature.to_uppercase())
    }
}

/// A rule as a row of its book.
fn row(rule: &Rule, editions: &Editions) -> Result<[String; COLUMNS.len()], &'static str> {
    let at = |words: &[&str], word: &str| words.iter().position(|w| *w == word);
    let severity =
        at(&["error", "warning", "info"], &rule.severity).ok_or("severity is error, warning or info")?;
    let dimension = at(&["correct", "sufficient", "clean", "living"], &rule.dimension)
        .ok_or("dimension is correct, sufficient, clean or living")?;
    let edition = |id: &str| match id {
        "" => Ok(String::new()),
        id => editions.position(id).map(|n| n.to_string()).ok_or("no such edition"),
    };
    let (since, until) = (edition(&rule.since)?, edition(&rule.until)?);
    let grounds = rule.basis.iter().map(basis).collect::<Result<Vec<_>, _>>()?;
    let cells = [
        rule.id.clone(),
        format!("{severity}{dimension}{}", if rule.optional { "?" } else { "" }),
        test(rule)?,
        rule.fields.join(" "),
        grounds.join(BETWEEN),
        if since.is_empty() && until.is_empty() { String::new() } else { format!("{since} {until}") },
        rule.vi.clone(),
        rule.en.clone(),
        rule.fix_vi.clone(),
        rule.fix_en.clone(),
        rule.dev.clone(),
    ];
    if !cells.iter().all(|c| fits(c)) {
        return Err("no text begins with = or has several lines");
    }
    Ok(cells)
}

/// Between the parts of a cell.
const BETWEEN: &str = "\u{1f}";

/// The tests that are not functions, in the order of the letters by which the catalogue knows them.
const TESTS: [&str; 21] = [
    "set",
    "cross",
    "group",
    "unread",
    "remainder",
    "flaw",
    "assumed",
    "required",
    "required-if",
    "absent-unless",
    "required-any",
    "in-list",
    "known",
    "in-system",
    "one-of",
    "none-of",
    "in-order",
    "not-future",
    "different",
    "length",
    "column",
];

fn basis(b: &Basis) -> Result<String, &'static str> {
    let wrong = "a basis has days YYYY-MM-DD and a certainty of V, V2, M, I, D";
    if [&b.from, &b.to].into_iter().any(|d| !d.is_empty() && ymd(d).is_none())
        || certainty(&b.certainty).is_none()
    {
        return Err(wrong);
    }
    if !in_order(&b.from, &b.to) {
        return Err("a basis ends before it begins");
    }
    if b.text.contains(['|', '\u{1f}']) {
        return Err("no ground has bars in it");
    }
    let mark = if b.certainty == "V" { "" } else { &b.certainty };
    Ok([b.text.as_str(), mark, &b.from, &b.to].join("|").trim_end_matches('|').to_owned())
}

/// The letter of a test, and what it looks for.
fn test(rule: &Rule) -> Result<String, &'static str> {
    if rule.is.iter().any(|i| i.is_empty() || i.contains(['|', '\u{1f}'])) {
        return Err("what `is` says is not empty and has no bars in it");
    }
    let is = rule.is.join(BETWEEN);
    let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let list = || if rule.list.is_empty() { Err("this test needs a list") } else { Ok(rule.list.clone()) };
    let rest = match rule.test.as_str() {
        "function" | "cross" | "group" | "set" | "unread" | "remainder" | "required" | "required-any"
        | "in-system" | "in-order" | "not-future" | "different" => String::new(),
        "flaw" | "assumed" | "required-if" | "absent-unless" | "one-of" | "none-of" => is,
        "in-list" | "known" => list()?,
        "length" => format!("{}|{}", number(rule.min), number(rule.max)),
        "column" => format!("{}|{}", list()?, rule.is.first().ok_or("name the column in `is`")?),
        _ => return Err("no such test"),
    };
    let two = ["required-if", "absent-unless", "in-system", "in-order", "different", "column"];
    if two.contains(&rule.test.as_str()) && rule.fields.len() != 2 {
        return Err("this test needs exactly two fields");
    }
    let letter = TESTS.iter().zip('a'..).find(|(test, _)| **test == rule.test);
    Ok(letter
        .map_or_else(String::new, |(_, letter)| format!("{letter}{rest}").trim_end_matches('|').to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_names_the_line_of_its_rule() {
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for (id, place) in [("CIT-CAR-001", "rules/citizen/carriers.toml:4: "), ("CIT-XXX-000", "rules: ")] {
            let said = of_rule(&spec, id, "what").to_string();
            assert!(said.ends_with(&format!("{place}{id}: what")), "{said}");
        }
    }
}
