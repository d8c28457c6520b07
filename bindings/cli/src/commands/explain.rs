//! `explain`: a rule, a field, a code, a format, a record type, an edition, or what a value says by itself.

use super::list::{basis, sensitivity};
use crate::args::{Common, Explain, Form};
use crate::failure::{Failure, Outcome};
use crate::output;
use crate::paper::{Ink, Paper};
use crate::session::Session;
use crate::today::iso;
use chuan::codes;
use chuan::engine::editions::{CHANGES, EDITIONS};
use chuan::formats::table::format;
use chuan::records::{Kind, dictionary};
use chuan::rules::catalogue::rule;
use chuan::values::{Code, Hints, Outcome as Read, explain, normalize};
use serde::Serialize;

/// What is said of a topic: lines with a label.
#[derive(Serialize)]
struct Said {
    topic: String,
    kind: &'static str,
    title: String,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'static str,
    text: String,
}

pub(crate) fn run(common: &Common, args: &Explain) -> Result<Outcome, Failure> {
    let session = Session::new(common)?;
    let said = say(&session, &args.topic);
    if said.is_empty() {
        return Err(Failure::new(
            "không rõ mục này: hãy cho mã quy tắc, trường, danh mục, định dạng, phiên bản hoặc một giá trị",
            "unknown topic: give a rule, field, code list, format, edition or value",
        ));
    }
    if session.form == Form::Ndjson {
        output::list(session.form, &said, |_| Vec::new())?;
        return Ok(Outcome::Clean);
    }
    if session.form == Form::Json {
        output::object(session.form, &said)?;
        return Ok(Outcome::Clean);
    }
    let mut paper = Paper::new();
    for (n, one) in said.iter().enumerate() {
        if n > 0 {
            paper.line("")?;
        }
        let topic = paper.ink(Ink::Bold, &one.topic);
        paper.wrapped(0, &format!("{topic}  "), &one.title)?;
        for line in one.lines.iter().filter(|l| !l.text.is_empty()) {
            let label = if line.label.is_empty() { String::new() } else { format!("{}: ", line.label) };
            paper.wrapped(2, &label, &line.text)?;
        }
    }
    paper.done()?;
    Ok(Outcome::Clean)
}

fn say(session: &Session, topic: &[String]) -> Vec<Said> {
    let (first, second) = (topic.first().map_or("", String::as_str), topic.get(1).map(String::as_str));
    if let (Some(code), Some(_)) = (second, codes::list(first)) {
        return of_code(session, first, code).into_iter().collect();
    }
    // A value may have blanks in it.
    let whole = topic.join(" ");
    let named = of_rule(session, &whole)
        .or_else(|| of_list(session, &whole))
        .or_else(|| of_format(session, &whole))
        .or_else(|| of_record(session, &whole))
        .or_else(|| of_edition(session, &whole))
        .or_else(|| of_field(session, &whole));
    named.map_or_else(|| of_value(session, &whole), |one| vec![one])
}

fn of_rule(session: &Session, id: &str) -> Option<Said> {
    let id = id.to_uppercase();
    let rule = rule(&id)?;
    let line = |label: (&'static str, &'static str), text: &str| Line {
        label: session.language.pick(label.0, label.1),
        text: text.to_owned(),
    };
    let until = EDITIONS.get(usize::from(rule.until)).map(|e| e.id);
    let since = EDITIONS.get(usize::from(rule.since)).map_or("", |e| e.id);
    let editions = until.map_or_else(|| format!("{since} –"), |u| format!("{since} – {u}"));
    let mut lines = vec![
        line(("mức", "severity"), rule.severity.name()),
        line(
            ("tiêu chí", "dimension"),
            session.language.pick(rule.dimension.name_vi(), rule.dimension.name()),
        ),
        line(("trường", "fields"), &rule.fields.join(", ")),
        line(("căn cứ", "basis"), &basis(rule.basis)),
        line(("cách sửa", "mend"), session.language.pick(rule.fix_vi, rule.fix_en)),
        line(("phép thử", "test"), rule.dev),
        line(("phiên bản", "editions"), &editions),
    ];
    if rule.optional {
        let text = session.pick("chỉ xét khi hồ sơ nghiệp vụ yêu cầu", "judged only when a profile asks for it");
        lines.push(line(("ghi chú", "note"), text));
    }
    Some(Said { topic: id, kind: "rule", title: session.pick(rule.vi, rule.en).to_owned(), lines })
}

fn of_list(session: &Session, name: &str) -> Option<Said> {
    let list = codes::list(name)?;
    let count = list.entries.len();
    let title = format!("{} {count}", session.pick("danh mục, số mã:", "code list, codes:"));
    let how = format!("chuan list codes {name}");
    let lines = vec![
        Line { label: session.language.pick("nguồn", "source"), text: list.provenance.to_owned() },
        Line { label: session.language.pick("xem", "see"), text: how },
    ];
    Some(Said { topic: name.to_owned(), kind: "list", title, lines })
}

fn of_code(session: &Session, name: &str, code: &str) -> Option<Said> {
    let list = codes::list(name)?;
    let entry = list.get(Code::parse(code)?)?;
    let day = |d: Option<chuan::values::Date>| d.map(iso).unwrap_or_default();
    let mut lines = vec![
        Line { label: session.language.pick("có giá trị từ", "valid from"), text: day(entry.valid_from) },
        Line { label: session.language.pick("hết giá trị từ", "no longer valid from"), text: day(entry.valid_to) },
        Line { label: session.language.pick("nguồn", "source"), text: list.provenance.to_owned() },
        Line {
            label: session.language.pick("độ chắc chắn", "certainty"),
            text: entry.certainty.mark().to_owned(),
        },
    ];
    for (column, value) in list.columns.iter().zip(entry.more) {
        lines.push(Line { label: column, text: (*value).to_owned() });
    }
    let title = session.pick(entry.label_vi, entry.label_en).to_owned();
    Some(Said { topic: format!("{name} {code}"), kind: "code", title, lines })
}

fn of_format(session: &Session, id: &str) -> Option<Said> {
    let format = format(id)?;
    let line = |label: &'static str, text: &str| Line { label, text: text.to_owned() };
    let operations = match (format.reads, format.writes) {
        (true, true) => session.language.pick("đọc và ghi", "read and written"),
        (true, false) => session.language.pick("chỉ đọc", "read only"),
        _ => session.language.pick("chỉ ghi", "written only"),
    };
    let mut lines = vec![
        line("", format.about),
        line("", operations),
        line(session.language.pick("bản ghi", "record"), format.record),
        line(session.language.pick("căn cứ", "basis"), format.basis),
        line(session.language.pick("độ chắc chắn", "certainty"), format.certainty.mark()),
        line(session.language.pick("đuôi tệp", "endings"), &format.endings.join(", ")),
    ];
    for row in format.rows {
        let codec = if row.codec.is_empty() { String::new() } else { format!(" ({})", row.codec) };
        lines.push(line("", &format!("{} → {}{codec}", row.at, row.slot)));
    }
    let title = session.pick(format.title_vi, format.title_en).to_owned();
    Some(Said { topic: id.to_owned(), kind: "format", title, lines })
}

fn of_record(session: &Session, name: &str) -> Option<Said> {
    let about = dictionary::record(name)?;
    let lines = vec![
        Line { label: session.language.pick("căn cứ", "basis"), text: about.basis.to_owned() },
        Line { label: session.language.pick("xem", "see"), text: format!("chuan list fields {name}") },
    ];
    let title = session.pick(about.label_vi, about.label_en).to_owned();
    Some(Said { topic: name.to_owned(), kind: "record", title, lines })
}

fn of_edition(session: &Session, id: &str) -> Option<Said> {
    let edition = EDITIONS.iter().find(|e| e.id == id)?;
    let line = |label: &'static str, text: String| Line { label, text };
    let mut lines = vec![
        line(session.language.pick("ấn định ngày", "text fixed on"), iso(edition.fixed_on)),
        line(session.language.pick("áp dụng từ", "in force from"), iso(edition.in_force)),
    ];
    for change in CHANGES.iter().filter(|c| c.edition == id) {
        let was = change.was.unwrap_or(session.language.pick("chưa có", "did not exist"));
        lines.push(line("", format!("{}: {was}", change.path)));
    }
    let title = session.pick(edition.title_vi, edition.title_en).to_owned();
    Some(Said { topic: id.to_owned(), kind: "edition", title, lines })
}

/// A field by path or pointer, with the rules that speak of it.
fn of_field(session: &Session, path: &str) -> Option<Said> {
    for kind in chuan::records::TYPES {
        let fields = (kind.fields)();
        let Some(slot) = fields.slot(path).or_else(|| fields.slot_at_pointer(path)) else { continue };
        let field = fields.field(slot)?;
        let about = dictionary::record(kind.name)?.field(&field.path)?;
        let rules = chuan::rules::catalogue::of_record(kind.name).iter();
        let rules: Vec<&str> = rules.filter(|r| r.fields.contains(&about.path)).map(|r| r.id).collect();
        let line = |label: &'static str, text: &str| Line { label, text: text.to_owned() };
        let lines = vec![
            line("", about.meaning),
            line(session.language.pick("bản ghi", "record"), kind.name),
            line(session.language.pick("kiểu", "type"), &format!("{}: {}", field.kind.name(), field.kind.about())),
            line(session.language.pick("mẫu", "pattern"), field.kind.pattern().unwrap_or_default()),
            line(session.language.pick("danh mục", "code list"), about.list),
            line(session.language.pick("bảo vệ", "protection"), sensitivity(about.sensitivity)),
            line(session.language.pick("quy tắc", "rules"), &rules.join(", ")),
        ];
        let title = session.pick(about.label_vi, about.label_en).to_owned();
        return Some(Said { topic: field.path.clone(), kind: "field", title, lines });
    }
    None
}

/// What a text says as each type of value that it is in the form of.
fn of_value(session: &Session, text: &str) -> Vec<Said> {
    let on = session.standard.as_of();
    let mut all = Vec::new();
    let mut repaired = Vec::new();
    for kind in Kind::ALL.iter().filter(|k| !matches!(k, Kind::Text | Kind::Code)) {
        let outcome = normalize(*kind, text, &Hints { on, ..Hints::default() }).outcome;
        let bucket = match outcome {
            Read::Canonical => &mut all,
            Read::Repaired => &mut repaired,
            _ => continue,
        };
        let facts = explain(*kind, text, on);
        let lines = facts.iter().map(|f| Line { label: "", text: session.language.pick(&f.vi(), &f.en()).to_owned() });
        let lines: Vec<Line> = lines.collect();
        if !lines.is_empty() {
            bucket.push(Said { topic: text.to_owned(), kind: kind.name(), title: kind.name().to_owned(), lines });
        }
    }
    if all.is_empty() { repaired } else { all }
}
