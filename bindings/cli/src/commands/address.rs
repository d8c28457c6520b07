//! `address`: the units an address names, and the address in the units of another day.

use super::place::day_of;
use crate::args::{Address, Common, Form};
use crate::failure::{Failure, Outcome};
use crate::output::Items;
use crate::paper::Paper;
use crate::session::{Session, day};
use chuan::places::Day;
use chuan::places::address::{Conversion, Place, Reading, Style, convert_address};
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
        let answer = answer(text, written, to);
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

fn answer(text: &str, written: Option<Day>, to: Day) -> Answer {
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
