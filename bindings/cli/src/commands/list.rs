//! `list`: what the standard has.

use crate::args::{Common, List, What};
use crate::failure::{Failure, Outcome, no};
use crate::output;
use crate::session::Session;
use crate::today::iso;
use chuan::codes::{self, LISTS};
use chuan::engine::editions::EDITIONS;
use chuan::formats::table::FORMATS;
use chuan::records::dictionary::{self, RECORDS, Sensitivity};
use chuan::records::record_type;
use chuan::rules::catalogue::{Basis, Rule, of_record};
use chuan::rules::profile::{PROFILES, Profile};
use serde::Serialize;

pub(crate) fn run(common: &Common, args: &List) -> Result<Outcome, Failure> {
    let session = Session::new(common)?;
    let form = session.form;
    let record = args.name.as_deref().unwrap_or("citizen");
    match args.what {
        What::Rules => {
            output::list(form, &rules(&session, record)?, |r| {
                vec![r.id.to_owned(), r.severity.to_owned(), r.dimension.to_owned(), r.message.clone()]
            })?;
        }
        What::Formats => output::list(form, &formats(&session), |f| {
            vec![f.format.to_owned(), f.operations.to_owned(), f.endings.join(" "), f.title.to_owned()]
        })?,
        What::Codes => match &args.name {
            None => output::list(form, &lists(), |l| {
                vec![l.list.to_owned(), l.codes.to_string(), l.provenance.to_owned()]
            })?,
            Some(name) => output::list(form, &entries(&session, name)?, |e| {
                vec![e.code.clone(), days(&e.valid_from, &e.valid_to), e.label.to_owned()]
            })?,
        },
        What::Records => output::list(form, &records(&session), |r| {
            vec![r.record.to_owned(), r.fields.to_string(), r.title.to_owned(), r.basis.to_owned()]
        })?,
        What::Editions => output::list(form, &editions(&session), |e| {
            let mark = if e.chosen { "*" } else { "" };
            vec![
                e.edition.to_owned(),
                e.fixed_on.clone(),
                e.in_force.clone(),
                mark.to_owned(),
                e.title.to_owned(),
            ]
        })?,
        What::Profiles => output::list(form, &profiles(&session), |p| {
            vec![p.profile.to_owned(), p.record.clone(), p.title.clone()]
        })?,
        What::Fields => output::list(form, &fields(&session, record)?, |f| {
            vec![f.path.to_owned(), f.kind.to_owned(), f.list.to_owned(), f.label.to_owned()]
        })?,
    }
    Ok(Outcome::Clean)
}

#[derive(Serialize)]
struct RuleItem {
    id: &'static str,
    record: String,
    severity: &'static str,
    dimension: &'static str,
    optional: bool,
    fields: Vec<&'static str>,
    message: String,
    basis: String,
    fix: String,
    test: &'static str,
}

/// Rules of the edition, at the severity of the profile.
fn rules(session: &Session, record: &str) -> Result<Vec<RuleItem>, Failure> {
    record_type(record).ok_or_else(|| no("loại bản ghi", "record type", record, "records"))?;
    let plan = session.standard.plan(record)?;
    let edition = chuan::engine::editions::position(session.standard.edition().id).unwrap_or_default();
    let in_edition =
        of_record(record).iter().filter(|r| (usize::from(r.since)..usize::from(r.until)).contains(&edition));
    Ok(in_edition
        .map(|rule| {
            let place = (0u16..).take(plan.len()).find(|n| plan.id(*n) == rule.id);
            RuleItem {
                id: rule.id,
                record: record.to_owned(),
                severity: place.map_or(rule.severity, |n| plan.severity(n)).name(),
                dimension: rule.dimension.name(),
                optional: rule.optional,
                fields: rule.fields().collect(),
                message: words(session, record, rule, rule.message(session.language)),
                basis: basis(rule.basis),
                fix: words(session, record, rule, rule.fix(session.language)),
                test: rule.dev,
            }
        })
        .collect())
}

/// A text of a rule with the labels of its fields; what only a finding can say is left open.
pub(super) fn words(session: &Session, record: &str, rule: &Rule, text: &str) -> String {
    let label = |n: usize| {
        let path = rule.fields().nth(n).or_else(|| rule.fields().next())?;
        let about = dictionary::record(record)?.field(path)?;
        Some(session.language.pick(about.label_vi, about.label_en))
    };
    let mut out = String::new();
    let mut rest = text;
    while let Some((head, tail)) = rest.split_once('{') {
        let (name, tail) = tail.split_once('}').unwrap_or((tail, ""));
        let nth = name.strip_prefix("label").map(|n| n.parse::<usize>().map_or(0, |n| n.saturating_sub(1)));
        out.push_str(head);
        out.push_str(nth.and_then(label).unwrap_or("…"));
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// The legal grounds of a rule in one line.
pub(super) fn basis(all: &[Basis]) -> String {
    all.iter().map(|b| b.text).collect::<Vec<_>>().join("; ")
}

#[derive(Serialize)]
struct FormatItem {
    format: &'static str,
    operations: &'static str,
    record: &'static str,
    title: &'static str,
    endings: &'static [&'static str],
    several_records: bool,
    basis: &'static str,
    certainty: &'static str,
}

fn formats(session: &Session) -> Vec<FormatItem> {
    let all = FORMATS.iter().map(|f| FormatItem {
        format: f.id,
        operations: match (f.reads, f.writes) {
            (true, true) => "RW",
            (true, false) => "R",
            _ => "W",
        },
        record: if f.any_record { "*" } else { f.record },
        title: session.language.pick(f.title_vi, f.title_en),
        endings: f.endings,
        several_records: f.many,
        basis: f.basis,
        certainty: f.certainty.mark(),
    });
    all.collect()
}

#[derive(Serialize)]
struct ListItem {
    list: &'static str,
    codes: usize,
    provenance: &'static str,
}

fn lists() -> Vec<ListItem> {
    LISTS
        .iter()
        .map(|l| ListItem { list: l.name, codes: l.entries.len(), provenance: l.provenance })
        .collect()
}

#[derive(Serialize)]
pub(super) struct CodeItem {
    code: String,
    label: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    valid_from: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    valid_to: String,
    certainty: &'static str,
}

pub(super) fn entries(session: &Session, name: &str) -> Result<Vec<CodeItem>, Failure> {
    let list = codes::list(name).ok_or_else(|| no("danh mục", "code list", name, "codes"))?;
    let item = |e: &codes::Entry| CodeItem {
        code: e.code.text().as_str().to_owned(),
        label: session.language.pick(e.label_vi, e.label_en),
        valid_from: e.valid_from.map(iso).unwrap_or_default(),
        valid_to: e.valid_to.map(iso).unwrap_or_default(),
        certainty: e.certainty.mark(),
    };
    Ok(list.entries.iter().map(item).collect())
}

fn days(from: &str, to: &str) -> String {
    if from.is_empty() && to.is_empty() { String::new() } else { format!("{from}..{to}") }
}

#[derive(Serialize)]
struct RecordItem {
    record: &'static str,
    title: &'static str,
    fields: usize,
    basis: &'static str,
}

fn records(session: &Session) -> Vec<RecordItem> {
    let all = RECORDS.iter().map(|r| RecordItem {
        record: r.name,
        title: session.language.pick(r.label_vi, r.label_en),
        fields: r.fields.len(),
        basis: r.basis,
    });
    all.collect()
}

#[derive(Serialize)]
struct EditionItem {
    edition: &'static str,
    fixed_on: String,
    in_force: String,
    chosen: bool,
    title: &'static str,
}

fn editions(session: &Session) -> Vec<EditionItem> {
    let all = EDITIONS.iter().map(|e| EditionItem {
        edition: e.id,
        fixed_on: iso(e.fixed_on),
        in_force: iso(e.in_force),
        chosen: e.id == session.standard.edition().id,
        title: session.language.pick(e.title_vi, e.title_en),
    });
    all.collect()
}

#[derive(Serialize)]
struct ProfileItem {
    profile: &'static str,
    record: String,
    title: String,
}

fn profiles(session: &Session) -> Vec<ProfileItem> {
    let all = PROFILES.iter().map(|(name, _)| {
        let profile = Profile::shipped(name).unwrap_or_default();
        let title = session.pick(&profile.vi, &profile.en).to_owned();
        ProfileItem { profile: name, record: profile.record, title }
    });
    all.collect()
}

#[derive(Serialize)]
struct FieldItem {
    path: &'static str,
    kind: &'static str,
    list: &'static str,
    sensitivity: &'static str,
    label: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    meaning: &'static str,
}

fn fields(session: &Session, record: &str) -> Result<Vec<FieldItem>, Failure> {
    let missing = || no("loại bản ghi", "record type", record, "records");
    let about = dictionary::record(record).ok_or_else(missing)?;
    let kinds = (record_type(record).ok_or_else(missing)?.fields)();
    let all = about.fields.iter().zip(kinds.fields()).map(|(about, field)| FieldItem {
        path: about.path,
        kind: field.kind.name(),
        list: about.list,
        sensitivity: sensitivity(about.sensitivity),
        label: session.language.pick(about.label_vi, about.label_en),
        meaning: about.meaning,
    });
    Ok(all.collect())
}

pub(super) fn sensitivity(sensitivity: Sensitivity) -> &'static str {
    match sensitivity {
        Sensitivity::Public => "public",
        Sensitivity::Personal => "personal",
        Sensitivity::Sensitive => "sensitive",
    }
}
