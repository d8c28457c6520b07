//! `address`: the units an address names, and the address in the units of another day.

use super::place::{Told, acts, day_of, steps};
use crate::args::{Address, Common, Form};
use crate::failure::{Failure, Outcome};
use crate::output::Items;
use crate::paper::Paper;
use crate::session::{Session, day};
use chuan::places::address::{Conversion, Part, PartKind, Place, Reading, Repair, Style, convert_address};
use chuan::places::{Day, UnitVersion};
use chuan::rules::Language;
use serde::Serialize;
use std::io::BufRead as _;

/// The longest address.
const MAX_LINE: u64 = 1 << 16;

/// What an address says.
#[derive(Serialize)]
struct Answer {
    /// The place as of the day the address was written; several when it does not decide.
    read: Vec<String>,
    codes: Vec<String>,
    /// decided, by-population, open, too-coarse, lost, unread
    now: &'static str,
    /// In the units of the day asked for.
    places: Vec<String>,
    place_codes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    day: String,
    /// What leads from the unit read to that of the day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    steps: Vec<Told>,
    /// What was not as written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    repairs: Vec<Mended>,
    /// What names no unit, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rest: Vec<Left>,
}

/// A repair.
#[derive(Serialize)]
struct Mended {
    repair: &'static str,
    unit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    #[serde(skip_serializing_if = "str::is_empty")]
    act: &'static str,
    #[serde(skip)]
    text: String,
}

/// A part that names no unit.
#[derive(Serialize)]
struct Left {
    kind: &'static str,
    text: String,
}

pub(crate) fn run(common: &Common, args: &Address) -> Result<Outcome, Failure> {
    let session = Session::new(common)?;
    let out_of_range = || Failure::new("ngày ngoài phạm vi", "a day out of range");
    // Without a day the reader tries the units in force first, then older ones.
    let written = common.as_of.as_deref().map(day).transpose()?.and_then(day_of);
    let to = match &args.to {
        Some(text) => day(text)?,
        None => crate::today::today(),
    };
    let to = day_of(to).ok_or_else(out_of_range)?;
    let mut paper = Paper::new();
    let mut items = if session.form == Form::Text || args.text != "-" {
        None
    } else {
        Some(Items::new(session.form, &mut paper)?)
    };
    let mut open = false;
    let mut each = |text: &str, paper: &mut Paper| -> Result<(), Failure> {
        let answer = answer(text, written, to, session.language);
        open |= answer.address.is_none();
        match (&mut items, session.form) {
            (Some(items), _) => items.item(paper, &answer)?,
            (None, Form::Text) => tell(&session, &answer, paper)?,
            (None, _) => paper.line(&serde_json::to_string(&answer)?)?,
        }
        Ok(())
    };
    if args.text == "-" {
        lines(|line| each(line, &mut paper))?;
    } else {
        each(&args.text, &mut paper)?;
    }
    if let Some(items) = items {
        items.done(&mut paper)?;
    }
    paper.done()?;
    Ok(Outcome::found(open))
}

/// Every line of the standard input.
pub(super) fn lines(mut each: impl FnMut(&str) -> Result<(), Failure>) -> Result<(), Failure> {
    use std::io::Read as _;
    let mut input = std::io::stdin().lock();
    let mut line = String::new();
    loop {
        line.clear();
        if input.by_ref().take(MAX_LINE).read_line(&mut line)? == 0 {
            return Ok(());
        }
        each(line.trim_end_matches(['\n', '\r']))?;
    }
}

fn answer(text: &str, written: Option<Day>, to: Day, language: Language) -> Answer {
    let converted = convert_address(text, written, to);
    let read = match &converted.address.reading {
        Reading::One(place) => vec![*place],
        Reading::Several(all) => all.clone(),
        Reading::None => Vec::new(),
    };
    let now = match &converted.conversion {
        Conversion::Decided { by_population: true, .. } => "by-population",
        Conversion::Decided { .. } => "decided",
        Conversion::Open(_) => "open",
        Conversion::TooCoarse(_) => "too-coarse",
        Conversion::Lost(_) => "lost",
        Conversion::Unread => "unread",
    };
    let places = converted.places();
    let texts = |all: &[Place]| all.iter().map(|p| p.format(Style::Official)).collect::<Vec<_>>();
    let codes = |all: &[Place]| all.iter().filter_map(|p| p.unit()).map(|u| u.code()).collect::<Vec<_>>();
    Answer {
        read: texts(&read),
        codes: codes(&read),
        now,
        places: texts(&places),
        place_codes: codes(&places),
        address: converted.format(Style::Official),
        day: to.to_string(),
        steps: match &converted.conversion {
            Conversion::Decided { by, .. } => steps(&by.steps),
            _ => Vec::new(),
        },
        repairs: converted.address.repairs.iter().map(|r| mended(*r, language)).collect(),
        rest: converted.address.rest.iter().map(left).collect(),
    }
}

fn left(part: &Part<'_>) -> Left {
    let kind = match part.kind {
        PartKind::Street => "street",
        PartKind::Hamlet => "hamlet",
        PartKind::Country => "country",
    };
    Left { kind, text: part.text.to_owned() }
}

fn mended(repair: Repair, language: Language) -> Mended {
    let plain = |repair, unit: UnitVersion, vi: &str, en: &str| {
        let name = unit.full_name();
        let text = format!("{} {name}", language.pick(vi, en));
        Mended { repair, unit: unit.id().to_string(), until: None, act: "", text }
    };
    match repair {
        Repair::WrongDistrict { written } => {
            plain("wrong-district", written, "không thuộc huyện đã ghi:", "not in the district written:")
        }
        Repair::WrongProvince { written } => {
            plain("wrong-province", written, "không thuộc tỉnh đã ghi:", "not in the province written:")
        }
        Repair::InferredProvince(unit) => {
            plain("inferred-province", unit, "suy ra tỉnh:", "the province follows from the rest:")
        }
        Repair::InferredDistrict(unit) => {
            plain("inferred-district", unit, "suy ra huyện:", "the district follows from the rest:")
        }
        Repair::FormerName { unit, until, act } => {
            let mut mended = plain("former-name", unit, "tên cũ:", "a former name:");
            mended.text.push_str(&format!(" – {until} {}", acts(act, language)));
            Mended { until: Some(until.to_string()), act, ..mended }
        }
        Repair::MixedTimes { other } => {
            plain("mixed-times", other, "tên của thời kỳ khác:", "a name of another time:")
        }
        Repair::AbolishedDistrict { written } => {
            plain("abolished-district", written, "cấp huyện đã bỏ:", "the district is no more:")
        }
        Repair::OtherType { unit } => {
            plain("other-type", unit, "loại đơn vị khác với đã ghi:", "not of the type written:")
        }
        Repair::OtherSpelling { unit } => plain("other-spelling", unit, "viết đúng là:", "spelled:"),
        Repair::Abbreviation { unit } => plain("abbreviation", unit, "viết tắt của:", "short for:"),
        Repair::TimeAssumed { other } => plain(
            "time-assumed",
            other,
            "hiểu theo đơn vị hiện nay, trước đây còn có:",
            "taken for the unit of today; before there was also:",
        ),
    }
}

fn tell(session: &Session, answer: &Answer, paper: &mut Paper) -> std::io::Result<()> {
    match answer.read.as_slice() {
        [] => paper.wrapped(
            0,
            "",
            session.pick("không nhận ra đơn vị hành chính nào", "no unit was recognised"),
        )?,
        [one] => {
            let code = answer.codes.first().map_or("", String::as_str);
            paper.wrapped(0, session.pick("đọc được: ", "read: "), &format!("{one} ({code})"))?;
        }
        several => {
            paper.wrapped(0, "", session.pick("có nhiều nơi phù hợp:", "several places fit:"))?;
            for (place, code) in several.iter().zip(&answer.codes) {
                paper.wrapped(2, "", &format!("{place} ({code})"))?;
            }
        }
    }
    for repair in &answer.repairs {
        paper.wrapped(2, "· ", &repair.text)?;
    }
    let label = format!("{}: ", answer.day);
    match (&answer.address, answer.now) {
        (Some(address), now) => {
            paper.wrapped(0, &label, address)?;
            if now == "by-population" {
                let text = session.pick(
                    "đơn vị cũ bị chia; dân cư ở nơi này, đất có thể ở nơi khác",
                    "the old unit was divided; its residents are here, land may lie elsewhere",
                );
                paper.wrapped(2, "", text)?;
            }
            for step in &answer.steps {
                paper.wrapped(2, "· ", &step.text(session.language))?;
            }
        }
        (None, "open") => {
            paper.wrapped(0, &label, session.pick("chưa xác định, một trong:", "open, one of:"))?;
            for (place, code) in answer.places.iter().zip(&answer.place_codes) {
                paper.wrapped(2, "", &format!("{place} ({code})"))?;
            }
        }
        (None, "too-coarse") => {
            paper.wrapped(
                0,
                &label,
                session.pick("thiếu cấp xã nên không chuyển được", "no commune is named"),
            )?;
        }
        (None, "lost") => {
            paper.wrapped(
                0,
                &label,
                session.pick("không rõ đơn vị kế tiếp", "what became of it is not known"),
            )?;
        }
        _ => {}
    }
    Ok(())
}
