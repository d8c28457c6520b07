//! The report for people: what the file is, then each rule with its records.

use super::Run;
use super::judge::Judged;
use crate::findings::{Counts, OfFile};
use crate::losses::numbers;
use crate::paper::{Ink, Paper};
use crate::session::Session;
use crate::today::iso;
use chuan::engine::batch::Shown;
use chuan::engine::book::BooksReport;
use chuan::rules::catalogue::{Dimension, Severity};
use chuan::rules::{Language, Plan};
use std::io;

/// How many records of a rule are named.
const NAMED: usize = 10;

/// How many different messages of a rule are shown.
const MESSAGES: usize = 3;

/// One file.
pub(super) fn file(run: &Run<'_>, judged: &Judged<'_>, paper: &mut Paper) -> io::Result<()> {
    let session = run.session;
    let name = paper.ink(Ink::Bold, &judged.name);
    paper.line(&name)?;
    paper.wrapped(2, "", &judged.recognised.about(session.language).brief(session.language))?;
    for assumed in &judged.assumed {
        paper.wrapped(2, session.pick("giả định: ", "assumed: "), assumed)?;
    }
    let counts = Counts::of(&judged.report);
    paper.wrapped(2, "", &said(session, counts))?;
    if judged.report.found() > 0 {
        let dims = Dimension::ALL.iter().zip(judged.report.by_dimension).filter(|(_, n)| *n > 0);
        let dims: Vec<String> = dims.map(|(d, n)| format!("{} {n}", dimension(session, *d))).collect();
        paper.wrapped(2, "", &dims.join(" · "))?;
    }
    if let Some(books) = &judged.books {
        whole(session, books, paper)?;
    }
    for (rule, count) in in_order(judged) {
        paper.line("")?;
        one_rule(session, judged, rule, count, paper)?;
    }
    paper.line("")
}

/// Books and gaps that are named.
const BOOKS: usize = 10;

/// What the entries of a register are as a whole.
fn whole(session: &Session, books: &BooksReport, paper: &mut Paper) -> io::Result<()> {
    let share = |n: u64| format!("{n} ({}%)", n * 100 / books.entries.max(1));
    let text = session
        .pick(
            "{c} dòng sạch, {m} máy sửa được, {p} cần người xem; {r} dòng đã được đọc sau khi chuẩn hóa cách viết",
            "{c} rows clean, {m} mendable by machine, {p} needing a person; {r} read after putting notations right",
        )
        .replace("{c}", &share(books.clean))
        .replace("{m}", &share(books.mendable))
        .replace("{p}", &share(books.person))
        .replace("{r}", &books.repaired.to_string());
    paper.wrapped(2, session.pick("sổ: ", "register: "), &text)?;
    let years: Vec<String> = books.years.iter().map(|(year, n)| format!("{year}: {n}")).collect();
    if !years.is_empty() {
        paper.wrapped(2, session.pick("theo năm: ", "by year: "), &years.join(" · "))?;
    }
    for book in books.books.iter().filter(|b| b.missing > 0 || b.duplicates > 0).take(BOOKS) {
        let gap = |(_, first, last): &(u16, u32, u32)| match first == last {
            true => first.to_string(),
            false => format!("{first}–{last}"),
        };
        let gaps: Vec<String> = book.gaps.iter().take(BOOKS).map(gap).collect();
        let more = if book.gaps.len() > BOOKS { ", …" } else { "" };
        let mut said = Vec::new();
        if book.missing > 0 {
            let text =
                session.pick("thiếu {n} số", "{n} numbers missing").replace("{n}", &book.missing.to_string());
            said.push(format!("{text}: {}{more}", gaps.join(", ")));
        }
        if book.duplicates > 0 {
            let text = session.pick("{n} số bị trùng", "{n} numbers twice");
            said.push(text.replace("{n}", &book.duplicates.to_string()));
        }
        let label = format!(
            "{} {}: ",
            session.pick("quyển", "book"),
            if book.book.is_empty() { "?" } else { &book.book }
        );
        paper.wrapped(2, &label, &said.join("; "))?;
    }
    if books.unplaced > 0 {
        let text = session
            .pick("dòng không có số hoặc ngày đăng ký đọc được", "rows without a readable number or day");
        paper.wrapped(2, "", &format!("{} {text}", books.unplaced))?;
    }
    Ok(())
}

/// Rules with findings, the gravest and most frequent first.
fn in_order(judged: &Judged<'_>) -> Vec<(u16, u64)> {
    let found = (0u16..).zip(judged.report.by_rule.iter().copied());
    let mut rules: Vec<(u16, u64)> = found.filter(|(_, n)| *n > 0).collect();
    rules.sort_by_key(|(rule, n)| std::cmp::Reverse((judged.plan.severity(*rule), *n)));
    rules
}

fn one_rule(
    session: &Session,
    judged: &Judged<'_>,
    rule: u16,
    count: u64,
    paper: &mut Paper,
) -> io::Result<()> {
    let plan = judged.plan;
    let severity = plan.severity(rule);
    let ink = match severity {
        Severity::Error => Ink::Red,
        Severity::Warning => Ink::Yellow,
        Severity::Info => Ink::Dim,
    };
    let head = format!(
        "{}  {} · {}  {count} ×",
        paper.ink(Ink::Bold, plan.id(rule)),
        paper.ink(ink, severity_word(session, severity)),
        dimension(session, plan.dimension(rule)),
    );
    paper.line(&head)?;
    let shown: Vec<&Shown> = judged.report.findings.iter().filter(|s| s.finding.rule == rule).collect();
    let groups = by_message(plan, &shown, session.language);
    for (message, of) in groups.iter().take(MESSAGES) {
        let first: Vec<u64> = of.iter().take(NAMED).map(|s| s.finding.record).collect();
        // With one message the count of the rule is that of the message, also when not all are kept.
        let of_message = if groups.len() == 1 { count } else { of.len() as u64 };
        paper.wrapped(2, "", &format!("{message} ({})", numbers(session, &first, of_message)))?;
        for one in of.iter().take(NAMED) {
            if let Some(value) = one.value.as_deref().filter(|v| !v.is_empty()) {
                paper.wrapped(4, &format!("{}: ", one.finding.record), value)?;
            }
        }
    }
    if groups.len() > MESSAGES {
        let rest = groups.len() - MESSAGES;
        let text =
            session.pick("và {n} nội dung khác", "and {n} other messages").replace("{n}", &rest.to_string());
        paper.wrapped(2, "", &text)?;
    }
    let basis = plan.basis(rule, session.language);
    if !basis.is_empty() {
        paper.wrapped(2, session.pick("căn cứ: ", "basis: "), &basis)?;
    }
    let fix = shown.first().map(|s| plan.fix(&s.finding, session.language)).unwrap_or_default();
    if !fix.is_empty() {
        paper.wrapped(2, session.pick("cách sửa: ", "mend: "), &fix)?;
    }
    Ok(())
}

/// Findings of one rule by what they say, in the order of their first records.
fn by_message<'s>(plan: &Plan, shown: &[&'s Shown], language: Language) -> Vec<(String, Vec<&'s Shown>)> {
    let mut groups: Vec<(String, Vec<&'s Shown>)> = Vec::new();
    // A message depends on the field and the details only; two findings alike in them say the same.
    for one in shown {
        let same = |other: &&Shown| {
            other.finding.args == one.finding.args
                && plan.pointer(&other.finding) == plan.pointer(&one.finding)
        };
        match groups.iter_mut().find(|(_, of)| of.first().is_some_and(same)) {
            Some((_, of)) => of.push(one),
            None => groups.push((plan.message(&one.finding, language), vec![one])),
        }
        // So many details differ from record to record, such as the number of another record.
        if groups.len() > 200 {
            break;
        }
    }
    groups
}

/// What holds for all files together.
pub(super) fn end(run: &Run<'_>, paper: &mut Paper) -> io::Result<()> {
    let session = run.session;
    let sums = &run.sums;
    for file in &sums.files {
        if let OfFile::Skipped { skipped, .. } = file {
            paper.wrapped(0, session.pick("bỏ qua ", "skipped "), skipped)?;
        }
    }
    if !sums.files.iter().any(|f| matches!(f, OfFile::Judged { .. })) {
        return Ok(());
    }
    if run.several {
        paper.wrapped(0, session.pick("Tổng cộng: ", "In all: "), &said(session, sums.counts))?;
    }
    if sums.capped {
        let text = session.pick(
            "số bản ghi được liệt kê có giới hạn (--max-findings); số đếm vẫn chính xác",
            "the records listed are capped (--max-findings); the counts are exact",
        );
        paper.wrapped(0, "", text)?;
    }
    for waived in &sums.waived {
        let label = session.pick("không xét ", "left out ");
        paper.wrapped(0, label, &format!("{}: {}", waived.rule, waived.reason))?;
    }
    for unjudged in &sums.unjudged {
        let text = session.pick("không xét được ở {n} bản ghi", "could not be judged for {n} records");
        let text = text.replace("{n}", &unjudged.records.to_string());
        paper.wrapped(0, &format!("{}: ", unjudged.rule), &text)?;
    }
    if let Some(profile) = session.standard.profile() {
        let title = session.pick(&profile.vi, &profile.en);
        paper.wrapped(
            0,
            session.pick("Hồ sơ nghiệp vụ: ", "Profile: "),
            &format!("{} {title}", profile.name),
        )?;
    }
    let edition = session.standard.edition();
    let text = format!(
        "{} {} · {} {}",
        session.pick("phiên bản chuẩn", "edition of the standard"),
        edition.id,
        session.pick("ngày xét", "as of"),
        iso(session.standard.as_of())
    );
    let text = paper.ink(Ink::Dim, &text);
    paper.line(&text)
}

fn said(session: &Session, counts: Counts) -> String {
    let Counts { records, clean, errors, warnings, infos } = counts;
    match session.language {
        Language::Vi => {
            format!(
                "{records} bản ghi, {clean} không có lỗi hay cảnh báo; {errors} lỗi, {warnings} cảnh báo, {infos} ghi chú"
            )
        }
        Language::En => format!(
            "{}, {clean} without errors or warnings; {}, {}, {}",
            many(records, "record"),
            many(errors, "error"),
            many(warnings, "warning"),
            many(infos, "note")
        ),
    }
}

fn many(count: u64, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

fn severity_word(session: &Session, severity: Severity) -> &'static str {
    match severity {
        Severity::Error => session.language.pick("lỗi", "error"),
        Severity::Warning => session.language.pick("cảnh báo", "warning"),
        Severity::Info => session.language.pick("ghi chú", "note"),
    }
}

fn dimension(session: &Session, dimension: Dimension) -> &'static str {
    session.language.pick(dimension.name_vi(), dimension.name())
}
