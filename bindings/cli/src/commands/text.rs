//! `text`: Vietnamese text, value by value.

use super::address::lines;
use crate::args::{Common, Text, TextCommand, Words};
use crate::failure::{Failure, Outcome};
use crate::input::{Named, Source};
use crate::output;
use crate::paper::Paper;
use crate::session::Session;
use chuan::text::encodings::{Detector, Encoding, decode};
use chuan::text::names::{Confidence, NameParts, Split, split};
use chuan::text::syllable::ToneStyle;
use chuan::text::{clean, fold, numbers, style};
use serde::Serialize;
use std::path::Path;

pub(crate) fn run(common: &Common, args: &Text) -> Result<Outcome, Failure> {
    let session = Session::new(common)?;
    match &args.command {
        TextCommand::Clean(words) => each(words, |t| clean(t).into_owned()),
        TextCommand::Fold(words) => each(words, fold),
        TextCommand::Strip(words) => each(words, chuan::text::fold::strip),
        TextCommand::Style { words, new } => {
            let to = if *new { ToneStyle::New } else { ToneStyle::Old };
            each(words, |t| style::restyle(t, to))
        }
        TextCommand::Decode { file, encoding } => old(&session, file, encoding.as_deref()),
        TextCommand::Number { number, money } => {
            let words = if *money { numbers::money_to_words(*number) } else { numbers::to_words(*number) };
            let words = words.ok_or_else(|| Failure::new("số quá lớn", "the number is too large"))?;
            let mut paper = Paper::new();
            paper.line(&words)?;
            paper.done()?;
            Ok(Outcome::Clean)
        }
        TextCommand::Name(words) => names(&session, words),
    }
}

fn each(words: &Words, work: impl Fn(&str) -> String) -> Result<Outcome, Failure> {
    let mut paper = Paper::new();
    match &words.text {
        Some(text) => paper.line(&work(text))?,
        None => lines(|line| Ok(paper.line(&work(line))?))?,
    }
    paper.done()?;
    Ok(Outcome::Clean)
}

/// From an old encoding. Bytes that mean nothing in it make the outcome 1 and are counted.
fn old(session: &Session, file: &Path, name: Option<&str>) -> Result<Outcome, Failure> {
    let input = Source::open(&Named::one(file))?.whole()?;
    let encoding = match name {
        Some(name) => Encoding::from_name(name).ok_or_else(|| {
            let known = Encoding::ALL.iter().map(|e| e.name()).collect::<Vec<_>>().join(", ");
            Failure::new(format!("không có bảng mã {name}: {known}"), format!("no encoding {name}: {known}"))
        })?,
        None => {
            let mut detector = Detector::new();
            input.split(|b| *b == b'\n').for_each(|line| detector.feed_bytes(line));
            detector.verdict().encoding.ok_or_else(|| {
                Failure::new(
                    "không đoán được bảng mã (hãy ghi --encoding)",
                    "the encoding could not be told (say --encoding)",
                )
            })?
        }
    };
    let decoded = decode(encoding, &input);
    let mut paper = Paper::new();
    paper.bytes(decoded.text.as_bytes())?;
    paper.done()?;
    if decoded.undefined_total > 0 {
        let (n, name) = (decoded.undefined_total, encoding.name());
        Failure::new(
            format!("{n} byte không có nghĩa trong bảng mã {name}"),
            format!("{n} bytes mean nothing in the encoding {name}"),
        )
        .say(session.language);
    }
    Ok(Outcome::found(decoded.undefined_total > 0))
}

#[derive(Serialize)]
struct Parts {
    family: String,
    middle: String,
    given: String,
    confidence: &'static str,
}

fn names(session: &Session, words: &Words) -> Result<Outcome, Failure> {
    let mut all: Vec<Parts> = Vec::new();
    let mut add = |text: &str| match split(text) {
        Split::Empty => {}
        Split::One(parts) => all.push(part(parts)),
        Split::Ambiguous(several) => all.extend(several.into_iter().map(part)),
    };
    match &words.text {
        Some(text) => add(text),
        None => lines(|line| {
            add(line);
            Ok(())
        })?,
    }
    output::list(session.form, &all, |p| {
        vec![p.family.clone(), p.middle.clone(), p.given.clone(), p.confidence.to_owned()]
    })?;
    Ok(Outcome::Clean)
}

fn part(parts: NameParts) -> Parts {
    let confidence = match parts.confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    };
    Parts { family: parts.family, middle: parts.middle, given: parts.given, confidence }
}
