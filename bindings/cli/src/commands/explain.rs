//! `explain`: what the standard says of a topic, else what a value says by itself.

use crate::args::{Common, Explain, Form};
use crate::failure::{Failure, Outcome};
use crate::output;
use crate::paper::{Ink, Paper};
use crate::session::Session;
use crate::today::iso;
use chuan::codes::Certainty;
use chuan::engine::explain::{Explanation, Ground, explain, suggest};
use chuan::records::Kind;
use chuan::values::{self, Date, Hints, Outcome as Read, normalize};
use serde::Serialize;
use std::io;

/// What is said of a topic.
#[derive(Serialize)]
struct Said {
    topic: String,
    kind: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    body: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sections: Vec<Section>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    grounds: Vec<OneGround>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    good: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bad: Option<&'static str>,
}

#[derive(Serialize)]
struct Section {
    name: &'static str,
    title: String,
    lines: Vec<Line>,
    more: usize,
}

#[derive(Serialize)]
struct Line {
    #[serde(skip_serializing_if = "String::is_empty")]
    label: String,
    text: String,
}

#[derive(Serialize)]
struct OneGround {
    text: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    from: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    to: String,
    certainty: &'static str,
}

pub(crate) fn run(common: &Common, args: &Explain) -> Result<Outcome, Failure> {
    let session = Session::new(common)?;
    let said = say(&session, &args.topic);
    if said.is_empty() {
        return Err(unknown(&args.topic));
    }
    if session.form == Form::Text {
        let mut paper = Paper::new();
        for (n, one) in said.iter().enumerate() {
            if n > 0 {
                paper.line("")?;
            }
            tell(&session, one, &mut paper)?;
        }
        paper.done()?;
    } else {
        output::list(session.form, &said, |_| Vec::new())?;
    }
    Ok(Outcome::Clean)
}

/// `LIST CODE` is `LIST:CODE`; a value may have blanks in it.
fn say(session: &Session, topic: &[String]) -> Vec<Said> {
    let topics = [topic.join(" "), topic.join(":")];
    let found = topics.iter().find_map(|t| explain(t, session.language));
    found.map_or_else(|| of_value(session, &topic.join(" ")), |e| vec![of_topic(e)])
}

fn unknown(topic: &[String]) -> Failure {
    let near = suggest(&topic.join(":")).join(", ");
    if near.is_empty() {
        return Failure::new(
            "không rõ mục này: hãy cho mã quy tắc, trường, danh mục, định dạng, phiên bản hoặc một giá trị",
            "unknown topic: give a rule, field, code list, format, edition or value",
        );
    }
    Failure::new(format!("không rõ mục này; gần nhất: {near}"), format!("unknown topic; near it: {near}"))
}

fn of_topic(found: Explanation) -> Said {
    let section = |s: chuan::engine::explain::Section| Section {
        name: s.name,
        title: s.title,
        lines: s.lines.into_iter().map(|l| Line { label: l.label, text: l.text }).collect(),
        more: s.more,
    };
    let day = |d: Option<Date>| d.map(iso).unwrap_or_default();
    let ground = |g: Ground| OneGround {
        text: g.text,
        from: day(g.from),
        to: day(g.to),
        certainty: g.certainty.mark(),
    };
    Said {
        topic: found.topic,
        kind: found.kind.name(),
        title: found.title,
        body: found.body,
        sections: found.sections.into_iter().map(section).collect(),
        grounds: found.grounds.into_iter().map(ground).collect(),
        related: found.related,
        good: found.example.map(|e| e.good),
        bad: found.example.map(|e| e.bad).filter(|b| !b.is_empty()),
    }
}

/// What a text says as each type of value in whose form it is; where it is in none, as each it can be brought to.
fn of_value(session: &Session, text: &str) -> Vec<Said> {
    let on = session.standard.as_of();
    let (mut exact, mut repaired) = (Vec::new(), Vec::new());
    for kind in Kind::ALL.iter().filter(|k| !matches!(k, Kind::Text | Kind::Code)) {
        let bucket = match normalize(*kind, text, &Hints { on, ..Hints::default() }).outcome {
            Read::Canonical => &mut exact,
            // A misspelt topic can be brought to the form of some number; a number consists of digits.
            Read::Repaired if mostly_digits(text) => &mut repaired,
            _ => continue,
        };
        let facts = values::explain(*kind, text, on);
        let body: Vec<String> =
            facts.iter().map(|f| session.language.pick(&f.vi(), &f.en()).to_owned()).collect();
        if body.is_empty() {
            continue;
        }
        let name = explain(&format!("kind:{}", kind.name()), session.language).map(|e| e.title);
        bucket.push(Said {
            topic: text.to_owned(),
            kind: kind.name(),
            title: name.unwrap_or_else(|| kind.name().to_owned()),
            body,
            sections: Vec::new(),
            grounds: Vec::new(),
            related: Vec::new(),
            good: None,
            bad: None,
        });
    }
    if exact.is_empty() { repaired } else { exact }
}

fn mostly_digits(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= 4 && digits >= text.chars().filter(|c| c.is_alphabetic()).count()
}

fn tell(session: &Session, said: &Said, paper: &mut Paper) -> io::Result<()> {
    let topic = paper.ink(Ink::Bold, &said.topic);
    paper.wrapped(0, &format!("{topic}  "), &said.title)?;
    for paragraph in &said.body {
        paper.wrapped(2, "", paragraph)?;
    }
    for section in &said.sections {
        let title = paper.ink(Ink::Dim, &section.title);
        paper.wrapped(2, "", &title)?;
        for line in &section.lines {
            let label = if line.label.is_empty() { String::new() } else { format!("{}: ", line.label) };
            paper.wrapped(4, &label, &line.text)?;
        }
        if section.more > 0 {
            let more = session.pick("và {n} nữa", "and {n} more").replace("{n}", &section.more.to_string());
            paper.wrapped(4, "", &more)?;
        }
    }
    for ground in &said.grounds {
        let mut text = ground.text.to_owned();
        if !ground.from.is_empty() || !ground.to.is_empty() {
            text.push_str(&format!(" ({} – {})", ground.from, ground.to));
        }
        if ground.certainty == Certainty::Memory.mark() {
            text.push_str(session.pick(", chưa kiểm chứng", ", not verified"));
        }
        paper.wrapped(2, session.pick("căn cứ: ", "basis: "), &text)?;
    }
    let example = [("đúng: ", "good: ", said.good), ("sai: ", "bad: ", said.bad)];
    for (vi, en, text) in example {
        if let Some(text) = text {
            paper.wrapped(2, session.pick(vi, en), text)?;
        }
    }
    if !said.related.is_empty() {
        paper.wrapped(2, session.pick("xem thêm: ", "see also: "), &said.related.join(", "))?;
    }
    Ok(())
}
