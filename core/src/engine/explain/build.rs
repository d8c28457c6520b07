//! The explanations themselves, one function a kind of topic.

use super::{Example, Explanation, Ground, KINDS, Line, MAX_ROWS, Section, TopicKind};
use crate::codes::{self, Certainty, Entry, LISTS, List};
use crate::engine::detect::VERSIONS;
use crate::engine::editions::{CHANGES, EDITIONS, Edition};
use crate::formats::table::{FORMATS, Format};
use crate::records::dictionary::{self, About, RecordAbout, Sensitivity};
use crate::records::{Dictionary, Kind, TYPES, record_type};
use crate::rules::Language;
use crate::rules::catalogue::{self, Rule, Severity};
use crate::values::{Code, Date};

/// Rules and other topics named as related, of each sort.
const MOST_RELATED: usize = 12;

fn new(topic: impl Into<String>, kind: TopicKind, title: &str) -> Explanation {
    Explanation {
        topic: topic.into(),
        kind,
        title: title.to_owned(),
        body: Vec::new(),
        sections: Vec::new(),
        grounds: Vec::new(),
        related: Vec::new(),
        example: None,
    }
}

impl Explanation {
    fn paragraph(&mut self, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            self.body.push(text);
        }
    }

    fn section(&mut self, name: &'static str, title: &str, mut lines: Vec<Line>) {
        let more = lines.len().saturating_sub(MAX_ROWS);
        lines.truncate(MAX_ROWS);
        if !lines.is_empty() {
            self.sections.push(Section { name, title: title.to_owned(), lines, more });
        }
    }

    fn see(&mut self, topics: impl IntoIterator<Item = String>) {
        let mut added = 0;
        for topic in topics {
            if added < MOST_RELATED && topic != self.topic && !self.related.contains(&topic) {
                self.related.push(topic);
                added += 1;
            }
        }
    }
}

fn line(label: impl Into<String>, text: impl Into<String>) -> Line {
    Line { label: label.into(), text: text.into() }
}

fn iso(day: Date) -> String {
    let mut out = String::new();
    day.push_to(&mut out);
    out
}

impl Ground {
    /// How sure the standard is of it, in words.
    pub fn certainty_text(&self, language: Language) -> &'static str {
        let (vi, en) = match self.certainty {
            Certainty::Verified => ("đã đối chiếu nguồn gốc", "seen in an original source"),
            Certainty::Secondary => ("theo một nguồn thứ cấp", "from one second-hand source"),
            Certainty::Memory => {
                ("chưa kiểm chứng, chỉ dùng để cảnh báo", "not verified, used for warnings only")
            }
            Certainty::Inferred => ("suy ra từ dữ kiện đã đối chiếu", "inferred from verified facts"),
            Certainty::Design => ("do chuẩn này quy ước", "laid down by this standard"),
        };
        language.pick(vi, en)
    }
}

/// The label of a code; in the other language where a list has only that.
fn named(entry: &Entry, language: Language) -> &'static str {
    match (entry.label_vi, entry.label_en, language) {
        ("", en, _) | (_, en, Language::En) if !en.is_empty() => en,
        (vi, ..) => vi,
    }
}

/// The dictionary of a record type.
fn fields_of(record: &str) -> Option<&'static Dictionary> {
    record_type(record).map(|kind| (kind.fields)())
}

/// A path without the numbers of its items.
fn general(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some((head, tail)) = rest.split_once('[') {
        out.push_str(head);
        out.push_str("[]");
        rest = tail.split_once(']').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

fn label_of(record: &str, path: &str, language: Language) -> Option<&'static str> {
    let about = dictionary::record(record)?.field(&general(path))?;
    Some(language.pick(about.label_vi, about.label_en))
}

/// The name under which a field is explained: its path, with the record in front where another record has the same path.
fn topic_of(record: &str, path: &str) -> String {
    let path = general(path);
    let has = |name: &str| dictionary::record(name).is_some_and(|r| r.field(&path).is_some());
    match TYPES.iter().find(|t| has(t.name)) {
        Some(first) if first.name != record => format!("{record}.{path}"),
        _ => path,
    }
}

/// The record type that a rule judges.
fn record_of(rule: &Rule) -> &'static str {
    let has = |r: &&RecordAbout| catalogue::of_record(r.name).iter().any(|x| x.id == rule.id);
    dictionary::RECORDS.iter().find(has).map_or("", |r| r.name)
}

pub(super) fn rule(rule: &'static Rule, language: Language) -> Explanation {
    let mut out = new(rule.id, TopicKind::Rule, &message(rule, rule.message(language), language));
    out.paragraph(&message(rule, rule.fix(language), language));
    out.paragraph(rule.dev);
    let severity = match rule.severity {
        Severity::Error => ("lỗi", "error"),
        Severity::Warning => ("cảnh báo", "warning"),
        Severity::Info => ("thông tin", "information"),
    };
    let mut facts = vec![
        line(language.pick("mức độ", "severity"), language.pick(severity.0, severity.1)),
        line(
            language.pick("tiêu chí", "aim"),
            language.pick(rule.dimension.name_vi(), rule.dimension.name()),
        ),
    ];
    if rule.optional {
        let only = language.pick("chỉ khi hồ sơ áp dụng yêu cầu", "only when a profile asks for it");
        facts.push(line(language.pick("áp dụng", "applies"), only));
    }
    if let Some(since) = EDITIONS.get(usize::from(rule.since)).filter(|_| rule.since > 0) {
        facts.push(line(language.pick("từ phiên bản", "since edition"), since.id));
    }
    if let Some(until) = EDITIONS.get(usize::from(rule.until)) {
        facts.push(line(language.pick("đến trước phiên bản", "until edition"), until.id));
    }
    let record = record_of(rule);
    facts.insert(0, line(language.pick("loại bản ghi", "record type"), record));
    out.section("facts", language.pick("Thông tin", "Facts"), facts);
    let fields = rule.fields();
    let fields = fields.map(|f| line(f, label_of(record, f, language).unwrap_or_default())).collect();
    out.section("fields", language.pick("Trường", "Fields"), fields);
    for basis in rule.basis {
        out.grounds.push(Ground {
            text: basis.text,
            from: basis.from,
            to: basis.to,
            certainty: basis.certainty,
        });
    }
    out.see(rule.fields().map(|f| match f.strip_prefix("type:") {
        Some(kind) => format!("kind:{kind}"),
        None => format!("field:{}", topic_of(record, f)),
    }));
    out
}

/// A message of a rule without a finding: labels are filled in, details are not known.
fn message(rule: &Rule, text: &str, language: Language) -> String {
    let record = record_of(rule);
    let mut out = String::new();
    let mut rest = text;
    while let Some((head, tail)) = rest.split_once('{') {
        out.push_str(head);
        let (name, tail) = tail.split_once('}').unwrap_or((tail, ""));
        let at = match name.strip_prefix("label") {
            Some("") => Some(0),
            Some(n) => n.parse::<usize>().ok().and_then(|n| n.checked_sub(1)),
            None => None,
        };
        let field = at.and_then(|at| rule.fields().nth(at));
        out.push_str(field.map_or("…", |f| label_of(record, f, language).unwrap_or(f)));
        rest = tail;
    }
    out.push_str(rest);
    out
}

pub(super) fn field(record: &'static RecordAbout, about: &'static About, language: Language) -> Explanation {
    let topic = topic_of(record.name, about.path);
    let mut out = new(topic, TopicKind::Field, language.pick(about.label_vi, about.label_en));
    out.paragraph(about.meaning);
    let kind =
        fields_of(record.name).and_then(|d| d.fields().iter().find(|f| f.path == about.path)).map(|f| f.kind);
    let sensitivity = match about.sensitivity {
        Sensitivity::Public => ("công khai", "public"),
        Sensitivity::Personal => ("dữ liệu cá nhân", "personal data"),
        Sensitivity::Sensitive => ("dữ liệu cá nhân nhạy cảm", "sensitive personal data"),
    };
    let mut facts = vec![line(language.pick("loại bản ghi", "record type"), record.name)];
    if let Some(kind) = kind {
        facts.push(line(language.pick("kiểu giá trị", "value type"), kind.name()));
    }
    if !about.list.is_empty() {
        facts.push(line(language.pick("danh mục", "code list"), about.list));
    }
    facts.push(line(language.pick("bảo vệ", "protection"), language.pick(sensitivity.0, sensitivity.1)));
    out.section("facts", language.pick("Thông tin", "Facts"), facts);
    out.section(
        "changes",
        language.pick("Ở phiên bản trước", "In earlier editions"),
        changes(about.path, language),
    );
    let mut places = Vec::new();
    for format in FORMATS.iter().filter(|f| f.record == record.name) {
        let mut at: Vec<&str> = format
            .rows
            .iter()
            .filter(|r| general(r.slot) == about.path && !r.at.starts_with('='))
            .map(|r| r.at)
            .collect();
        at.dedup();
        if !at.is_empty() {
            places.push(line(format.id, at.join(", ")));
        }
    }
    out.section("formats", language.pick("Trong các định dạng", "In the formats"), places);
    if !record.basis.is_empty() {
        out.grounds.push(Ground { text: record.basis, from: None, to: None, certainty: Certainty::Verified });
    }
    out.see(kind.map(|k| format!("kind:{}", k.name())));
    out.see((!about.list.is_empty()).then(|| format!("list:{}", about.list)));
    out.see(rules_on(record.name, |f| general(f) == about.path));
    out.example = kind.and_then(example);
    out
}

fn changes(path: &str, language: Language) -> Vec<Line> {
    let of = CHANGES.iter().filter(|c| c.path == path);
    of.map(|c| line(c.edition, c.was.unwrap_or(language.pick("chưa có trường này", "did not exist"))))
        .collect()
}

fn rules_on(record: &str, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let rules = catalogue::of_record(record).iter();
    rules.filter(|r| r.fields().any(&wanted)).map(|r| r.id.to_owned()).collect()
}

pub(super) fn record(record: &'static RecordAbout, language: Language) -> Explanation {
    let mut out = new(record.name, TopicKind::Record, language.pick(record.label_vi, record.label_en));
    let fields = record
        .fields
        .iter()
        .map(|f| line(topic_of(record.name, f.path), language.pick(f.label_vi, f.label_en)))
        .collect();
    out.section("fields", language.pick("Trường", "Fields"), fields);
    let formats = FORMATS.iter().filter(|f| f.record == record.name);
    let formats = formats.map(|f| line(f.id, language.pick(f.title_vi, f.title_en))).collect();
    out.section("formats", language.pick("Định dạng", "Formats"), formats);
    if !record.basis.is_empty() {
        out.grounds.push(Ground { text: record.basis, from: None, to: None, certainty: Certainty::Verified });
    }
    out.see(FORMATS.iter().filter(|f| f.record == record.name).map(|f| format!("format:{}", f.id)));
    out
}

pub(super) fn format(format: &'static Format, language: Language) -> Explanation {
    let mut out = new(format.id, TopicKind::Format, language.pick(format.title_vi, format.title_en));
    out.paragraph(format.about);
    let yes = |yes: bool| language.pick(if yes { "có" } else { "không" }, if yes { "yes" } else { "no" });
    let assurance = codes::list("assurance").and_then(|l| l.get(format.assurance));
    let mut facts = vec![
        line(language.pick("loại bản ghi", "record type"), format.record),
        line(language.pick("đọc", "read"), yes(format.reads)),
        line(language.pick("ghi", "written"), yes(format.writes)),
        line(language.pick("nhiều bản ghi", "several records"), yes(format.many)),
    ];
    if let Some(entry) = assurance {
        let text = named(entry, language);
        facts.push(line(language.pick("mức tin cậy", "assurance"), text));
    }
    facts.push(line(language.pick("đuôi tệp", "file endings"), format.endings.join(", ")));
    out.section("facts", language.pick("Thông tin", "Facts"), facts);
    let versions = VERSIONS.iter().filter(|v| v.format == format.id && !v.name.is_empty());
    let versions = versions.map(|v| line(v.name, language.pick(v.vi, v.en))).collect();
    out.section("versions", language.pick("Phiên bản nhận biết được", "Versions told apart"), versions);
    let rows = format.rows.iter().zip(format.notes.lines().chain(std::iter::repeat(""))).map(|(r, note)| {
        let codec = if r.codec.is_empty() { String::new() } else { format!(" ({})", r.codec) };
        let note = if note.is_empty() { String::new() } else { format!(" – {note}") };
        line(r.at, format!("{}{codec}{note}", r.slot))
    });
    out.section("mapping", language.pick("Bảng ánh xạ", "Mapping table"), rows.collect());
    out.grounds.push(Ground { text: format.basis, from: None, to: None, certainty: format.certainty });
    out.see([format!("record:{}", format.record)]);
    let beside = |f: &&Format| f.id != format.id && f.carrier == format.carrier;
    out.see(FORMATS.iter().filter(beside).map(|f| format!("format:{}", f.id)));
    out
}

pub(super) fn list(list: &'static List, language: Language) -> Explanation {
    let mut out = new(list.name, TopicKind::List, list.name);
    out.paragraph(list.provenance);
    let count = line(language.pick("số mã", "codes"), list.entries.len().to_string());
    let mut facts = vec![count];
    if !list.columns.is_empty() {
        facts.push(line(language.pick("cột khác", "further columns"), list.columns.join(", ")));
    }
    out.section("facts", language.pick("Thông tin", "Facts"), facts);
    let entries = list.entries.iter().map(|e| line(e.code.text().as_str(), named(e, language)));
    out.section("entries", language.pick("Các mã", "Codes"), entries.collect());
    out.see(fields_with(list.name));
    let family = |l: &&&'static List| l.name != list.name && family(l.name) == family(list.name);
    out.see(LISTS.iter().filter(family).map(|l| format!("list:{}", l.name)));
    out
}

/// Lists of the same thing share the word before the first hyphen.
fn family(name: &str) -> &str {
    name.split('-').next().unwrap_or(name)
}

fn fields_with(list: &str) -> Vec<String> {
    let fields = dictionary::RECORDS.iter().flat_map(|r| r.fields.iter().map(move |f| (r, f)));
    let fields = fields.filter(|(_, f)| f.list == list);
    fields.map(|(r, f)| format!("field:{}", topic_of(r.name, f.path))).collect()
}

pub(super) fn code(list: &'static List, code: Code, language: Language) -> Option<Explanation> {
    let entry = list.get(code)?;
    let text = |c: Code| c.text().as_str().to_owned();
    let mut out = new(format!("{}:{}", list.name, text(code)), TopicKind::Code, named(entry, language));
    let mut facts = vec![line(language.pick("danh mục", "code list"), list.name)];
    let other = match language {
        Language::Vi => entry.label_en,
        Language::En => entry.label_vi,
    };
    if !other.is_empty() && other != out.title {
        facts.push(line(language.pick("tiếng Anh", "in Vietnamese"), other));
    }
    if let Some(from) = entry.valid_from {
        facts.push(line(language.pick("có hiệu lực từ", "valid from"), iso(from)));
    }
    if let Some(to) = entry.valid_to {
        facts.push(line(language.pick("hết hiệu lực từ", "no longer valid from"), iso(to)));
    }
    for (column, value) in list.columns.iter().zip(entry.more()).filter(|(_, v)| !v.is_empty()) {
        facts.push(line(*column, value));
    }
    out.section("facts", language.pick("Thông tin", "Facts"), facts);
    out.grounds.push(Ground { text: list.provenance, from: None, to: None, certainty: entry.certainty });
    // The same code in a list of the same thing may mean something else: that is what one wants to know of it.
    let namesakes = LISTS.iter().filter(|l| l.name != list.name && family(l.name) == family(list.name));
    let namesakes: Vec<_> = namesakes.filter_map(|l| l.get(code).map(|e| (l, e))).collect();
    let lines = namesakes.iter().map(|(l, e)| line(format!("{}:{}", l.name, text(code)), named(e, language)));
    out.section(
        "namesakes",
        language.pick("Cùng mã ở danh mục khác", "The same code in other lists"),
        lines.collect(),
    );
    out.see([format!("list:{}", list.name)]);
    out.see(namesakes.iter().map(|(l, _)| format!("{}:{}", l.name, text(code))));
    Some(out)
}

pub(super) fn kind(kind: Kind, language: Language) -> Explanation {
    let words = KINDS.iter().find(|k| k.kind == kind.name());
    let mut out = new(kind.name(), TopicKind::Kind, words.map_or(kind.name(), |k| language.pick(k.vi, k.en)));
    out.paragraph(kind.about());
    if let Some(pattern) = kind.pattern() {
        let facts = vec![line(language.pick("dạng chuẩn", "canonical form"), pattern)];
        out.section("facts", language.pick("Thông tin", "Facts"), facts);
    }
    let mut fields = Vec::new();
    let mut rules = Vec::new();
    for record in dictionary::RECORDS {
        let Some(dictionary) = fields_of(record.name) else { continue };
        for field in dictionary.fields().iter().filter(|f| f.kind == kind) {
            let label = label_of(record.name, &field.path, language).unwrap_or_default();
            fields.push(line(topic_of(record.name, &field.path), label));
        }
        rules.extend(rules_on(record.name, |f| f.strip_prefix("type:") == Some(kind.name())));
    }
    out.see(rules);
    // The commonest types have dozens of fields.
    out.see(fields.iter().take(6).map(|l| format!("field:{}", l.label)));
    out.section("fields", language.pick("Trường", "Fields"), fields);
    out.example = example(kind);
    out
}

fn example(kind: Kind) -> Option<Example> {
    KINDS.iter().find(|k| k.kind == kind.name()).map(|k| Example { good: k.good, bad: k.bad })
}

pub(super) fn edition(edition: &'static Edition, language: Language) -> Explanation {
    let mut out = new(edition.id, TopicKind::Edition, language.pick(edition.title_vi, edition.title_en));
    let facts = vec![
        line(language.pick("chốt ngày", "fixed on"), iso(edition.fixed_on)),
        line(language.pick("có hiệu lực từ", "in force from"), iso(edition.in_force)),
    ];
    out.section("facts", language.pick("Thông tin", "Facts"), facts);
    let changes = CHANGES.iter().filter(|c| c.edition == edition.id);
    let changes =
        changes.map(|c| line(c.path, c.was.unwrap_or(language.pick("chưa có trường này", "did not exist"))));
    let title =
        language.pick("Trường khác với phiên bản mới nhất", "Fields that differ from the latest edition");
    out.section("changes", title, changes.collect());
    out.see(
        CHANGES
            .iter()
            .filter(|c| c.edition == edition.id)
            .map(|c| format!("field:{}", topic_of(c.record, c.path))),
    );
    out.see(EDITIONS.iter().map(|e| format!("edition:{}", e.id)).filter(|e| !e.ends_with(edition.id)));
    out
}
