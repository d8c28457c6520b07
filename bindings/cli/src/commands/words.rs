//! `text date` and `text compare`: what a date as written may be, and what two names are to each other.

use super::address::lines;
use crate::args::Words;
use crate::failure::{Failure, Outcome};
use crate::output;
use crate::session::Session;
use chuan::text::dates::{DateOptions, DateTextError, read};
use chuan::text::lunar::{self, Calendar, can_chi};
use chuan::text::name_compare::{Evidence, Relation, compare};
use serde::Serialize;

/// A day that a text may mean.
#[derive(Serialize)]
struct Day {
    /// Place of the text in the input, from 1.
    line: usize,
    /// solar, lunar, refused
    kind: &'static str,
    /// As much of the date as is known.
    #[serde(skip_serializing_if = "String::is_empty")]
    date: String,
    #[serde(skip_serializing_if = "is_false")]
    approximate: bool,
    /// The lunar day it is, or why there is none.
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_false(value: &bool) -> bool {
    !*value
}

/// Dates, a line each. A text that is no date, or may be several, makes the outcome 1.
pub(super) fn dates(session: &Session, words: &Words) -> Result<Outcome, Failure> {
    let (mut all, mut line, mut open) = (Vec::new(), 0, false);
    let mut each = |text: &str| {
        line += 1;
        let found = one(session, line, text);
        open |= found.len() != 1 || found.iter().any(|d| d.kind == "refused");
        all.extend(found);
    };
    match &words.text {
        Some(text) => each(text),
        None => lines(|text| {
            each(text);
            Ok(())
        })?,
    }
    output::list(session.form, &all, |d| {
        let about = if d.approximate { session.pick("khoảng", "about") } else { "" };
        vec![
            d.line.to_string(),
            d.kind.to_owned(),
            format!("{about} {}", d.date).trim().to_owned(),
            d.note.clone(),
        ]
    })?;
    Ok(Outcome::found(open))
}

fn one(session: &Session, line: usize, text: &str) -> Vec<Day> {
    let refused = |error: DateTextError| {
        vec![Day { line, kind: "refused", date: String::new(), approximate: false, note: error.to_string() }]
    };
    match read(text, DateOptions::default()) {
        Ok(date) => {
            vec![Day {
                line,
                kind: "solar",
                date: date.iso(),
                approximate: date.approximate,
                note: String::new(),
            }]
        }
        Err(DateTextError::Lunar) => match lunar::read(text) {
            Err(error) => refused(error),
            Ok(found) => {
                let days = found.solar();
                if days.is_empty() {
                    let years: Vec<String> = found.years().map(|y| y.to_string()).collect();
                    let note = session
                        .pick("không đủ để ra ngày dương lịch; năm: ", "no solar day follows; years: ");
                    let note = format!("{note}{}", years.join(", "));
                    return vec![Day { line, kind: "lunar", date: String::new(), approximate: false, note }];
                }
                let day = |p: &lunar::Possible| {
                    let leap = if p.lunar.leap { session.pick(" nhuận", " (leap)") } else { "" };
                    let south = match p.calendar {
                        Calendar::South => {
                            session.pick("; theo lịch miền Nam trước 1975", "; by the calendar of the South")
                        }
                        Calendar::National => "",
                    };
                    let (d, m, year) = (p.lunar.day, p.lunar.month, can_chi(p.lunar.year));
                    let note = format!("{d}/{m}{leap} {year}{south}");
                    Day { line, kind: "lunar", date: p.solar.iso(), approximate: false, note }
                };
                days.iter().map(day).collect()
            }
        },
        Err(error) => refused(error),
    }
}

#[derive(Serialize)]
struct Compared {
    /// same, likely, unsure, different
    relation: &'static str,
    /// 0 to 1000, for ranking.
    score: u16,
    evidence: Vec<Seen>,
}

#[derive(Serialize)]
struct Seen {
    left: Option<u8>,
    right: Option<u8>,
    evidence: &'static str,
}

/// Two names. Names that are neither the same nor likely so make the outcome 1.
pub(super) fn names(session: &Session, left: &str, right: &str) -> Result<Outcome, Failure> {
    let found = compare(left, right);
    let relation = match found.relation {
        Relation::Same => "same",
        Relation::Likely => "likely",
        Relation::Unsure => "unsure",
        Relation::Different => "different",
    };
    let evidence = |e| match e {
        Evidence::Same => "same",
        Evidence::ToneStyle => "tone-style",
        Evidence::IY => "i-y",
        Evidence::DiacriticLost => "diacritic-lost",
        Evidence::Initial => "initial",
        Evidence::Typo => "typo",
        Evidence::ToneDiffers => "tone-differs",
        Evidence::MarkDiffers => "mark-differs",
        Evidence::Different => "different",
        Evidence::Missing => "missing",
    };
    let pairs = found.pairs.iter();
    let evidence =
        pairs.map(|p| Seen { left: p.left, right: p.right, evidence: evidence(p.evidence) }).collect();
    let answer = Compared { relation, score: found.score, evidence };
    if session.form == crate::args::Form::Text {
        let mut paper = crate::paper::Paper::new();
        paper.line(&format!("{relation} {}", answer.score))?;
        let at = |n: Option<u8>| n.map_or("-".to_owned(), |n| (n + 1).to_string());
        for seen in &answer.evidence {
            paper.line(&format!("  {} {} {}", at(seen.left), at(seen.right), seen.evidence))?;
        }
        paper.done()?;
    } else {
        output::object(session.form, &answer)?;
    }
    Ok(Outcome::found(found.relation < Relation::Likely))
}
