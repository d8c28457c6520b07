//! `text`: Vietnamese text, value by value.

use super::address::lines;
use crate::args::{Common, Text, TextCommand, Words};
use crate::failure::{Failure, Outcome};
use crate::input::{Named, Source};
use crate::output;
use crate::paper::Paper;
use crate::session::Session;
use crate::tables::why;
use chuan::text::encodings::{Detector, Encoding, decode, encode};
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
        TextCommand::Encode { file, encoding } => encoded(&session, file, encoding),
        TextCommand::Number { number, money } => amount(number, *money),
        TextCommand::Name(words) => names(&session, words),
    }
}

/// Figures to words, words to figures.
fn amount(text: &str, money: bool) -> Result<Outcome, Failure> {
    let answer = if text.bytes().all(|b| b.is_ascii_digit()) {
        let number = text.parse().ok();
        number
            .and_then(|n| if money { numbers::money_to_words(n) } else { numbers::to_words(n) })
            .ok_or_else(|| {
                Failure::new("không có số, hoặc số quá lớn", "no number, or one that is too large")
            })?
    } else {
        let number = if money { numbers::money_from_words(text) } else { numbers::from_words(text) };
        let refused = |e| {
            Failure::new(
                format!("không đọc chắc chắn thành một số: {e}"),
                format!("can not be read as one number for sure: {e}"),
            )
        };
        number.map_err(refused)?.to_string()
    };
    let mut paper = Paper::new();
    paper.line(&answer)?;
    paper.done()?;
    Ok(Outcome::Clean)
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
        Some(name) => known(name)?,
        None => {
            let mut detector = Detector::new();
            input.split(|b| *b == b'\n').for_each(|line| detector.feed_bytes(line));
            let verdict = detector.verdict();
            let why = why(&verdict, session.language);
            let encoding = verdict.encoding.ok_or_else(|| {
                Failure::new(
                    format!("không đoán được bảng mã: {why} (hãy ghi --encoding)"),
                    format!("the encoding could not be told: {why} (say --encoding)"),
                )
            })?;
            Failure::new(
                format!("đọc theo bảng mã {}: {why}", encoding.name()),
                format!("read as {}: {why}", encoding.name()),
            )
            .say(session.language);
            encoding
        }
    };
    let decoded = decode(encoding, &input);
    let mut paper = Paper::new();
    paper.bytes(decoded.text.as_bytes())?;
    paper.done()?;
    if decoded.undefined_total > 0 {
        let (n, name) = (decoded.undefined_total, encoding.name());
        let places = decoded.undefined.iter().take(SHOWN).map(|u| format!("{:02X} @ {}", u.byte, u.offset));
        let places = places.collect::<Vec<_>>().join(", ");
        Failure::new(
            format!(
                "{n} byte không có nghĩa trong bảng mã {name}, giữ thành ký tự riêng U+F700–U+F7FF: {places}"
            ),
            format!("{n} bytes mean nothing in {name}; kept as private characters U+F700–U+F7FF: {places}"),
        )
        .say(session.language);
    }
    Ok(Outcome::found(decoded.undefined_total > 0))
}

/// How many undefined bytes are told with their place.
const SHOWN: usize = 5;

fn known(name: &str) -> Result<Encoding, Failure> {
    Encoding::from_name(name).ok_or_else(|| {
        let known = Encoding::ALL.iter().map(|e| e.name()).collect::<Vec<_>>().join(", ");
        Failure::new(format!("không có bảng mã {name}: {known}"), format!("no encoding {name}: {known}"))
    })
}

/// To an old encoding. Letters that it cannot carry make the outcome 1 and are counted.
fn encoded(session: &Session, file: &Path, name: &str) -> Result<Outcome, Failure> {
    let encoding = known(name)?;
    let input = Source::open(&Named::one(file))?.whole()?;
    let text = String::from_utf8(input)
        .map_err(|_| Failure::new("đầu vào không phải UTF-8", "the input is not UTF-8"))?;
    let encoded = encode(encoding, &text);
    let mut paper = Paper::new();
    paper.bytes(&encoded.bytes)?;
    paper.done()?;
    if encoded.lost_total > 0 {
        let n = encoded.lost_total;
        Failure::new(
            format!("{n} ký tự không viết được hoặc đọc lại thành chữ khác trong bảng mã {name}"),
            format!("{n} characters cannot be written in {name}, or read back as another letter"),
        )
        .say(session.language);
    }
    Ok(Outcome::found(encoded.lost_total > 0))
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
