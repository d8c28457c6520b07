//! `place`: an administrative unit on a day, and what became of it.

use crate::args::{Common, Form, Place};
use crate::failure::{Failure, Outcome};
use crate::output;
use crate::paper::{Ink, Paper};
use crate::session::{Session, day};
use crate::today::iso;
use chuan::places::address::{Place as Units, Style};
use chuan::places::{
    Basis, Certainty, Change, Clause, Day, Level, Outcome as Became, Reached, Share, Step, UnitVersion,
    resolve_unit, unit, versions,
};
use chuan::rules::Language;
use chuan::values::Date;
use serde::Serialize;

/// A unit.
#[derive(Serialize)]
struct Unit {
    code: String,
    level: &'static str,
    name: String,
    chain: String,
    valid_from: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_to: Option<String>,
    basis: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    clause: Option<String>,
}

/// One step from a unit to the next.
#[derive(Serialize)]
pub(super) struct Told {
    day: String,
    /// same, renamed, merged, split
    change: &'static str,
    /// whole, part, part-of-area, part-of-area-all-people, part-of-people, all-area
    share: &'static str,
    from: String,
    to: String,
    act: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    clause: Option<String>,
    /// law, observed, hint
    certainty: &'static str,
}

/// A unit with the steps that lead to it.
#[derive(Serialize)]
struct Later {
    #[serde(flatten)]
    unit: Unit,
    steps: Vec<Told>,
}

#[derive(Serialize)]
struct Answer {
    as_of: String,
    unit: Unit,
    to: String,
    /// same, unique, by-population, ambiguous, retired, unknown
    became: &'static str,
    units: Vec<Later>,
}

pub(crate) fn run(common: &Common, args: &Place) -> Result<Outcome, Failure> {
    let session = Session::new(common)?;
    let level = match args.code.len() {
        _ if !args.code.bytes().all(|b| b.is_ascii_digit()) => None,
        2 => Some(Level::Province),
        3 => Some(Level::District),
        5 => Some(Level::Commune),
        _ => None,
    };
    let level = level.ok_or_else(|| {
        Failure::new("mã đơn vị gồm 2, 3 hoặc 5 chữ số", "a unit code has 2, 3 or 5 digits")
    })?;
    let as_of = session.standard.as_of();
    let to = match &args.to {
        Some(text) => day(text)?,
        None => crate::today::today(),
    };
    let (Some(from), Some(later)) = (day_of(as_of), day_of(to)) else {
        return Err(Failure::new("ngày ngoài phạm vi", "a day out of range"));
    };
    let Some(unit) = unit(&args.code, level, from) else { return absent(&session, &args.code, level) };
    let (became, units) = became(resolve_unit(unit, later));
    let answer = Answer {
        as_of: iso(as_of),
        unit: say(unit, from),
        to: iso(to),
        became,
        units: units.iter().map(|r| Later { unit: say(r.unit, later), steps: steps(&r.steps) }).collect(),
    };
    if session.form == Form::Text {
        tell(&session, &answer)?
    } else {
        output::object(session.form, &answer)?
    }
    Ok(Outcome::Clean)
}

/// The code names nothing on that day; perhaps on another.
fn absent(session: &Session, code: &str, level: Level) -> Result<Outcome, Failure> {
    let days: Vec<String> = versions(code, level)
        .iter()
        .map(|v| {
            format!(
                "{} {}–{}",
                v.full_name(),
                v.valid_from(),
                v.valid_to().map(|d| d.to_string()).unwrap_or_default()
            )
        })
        .collect();
    let on = iso(session.standard.as_of());
    if days.is_empty() {
        return Err(Failure::new(
            format!("không có đơn vị nào mang mã {code}"),
            format!("no unit ever had the code {code}"),
        ));
    }
    let days = days.join("; ");
    Err(Failure::new(
        format!("không có đơn vị mang mã {code} vào ngày {on}: {days}"),
        format!("no unit had the code {code} on {on}: {days}"),
    ))
}

fn became(outcome: Became) -> (&'static str, Vec<Reached>) {
    match outcome {
        Became::Same(reached) => ("same", vec![reached]),
        Became::Unique(reached) => ("unique", vec![reached]),
        Became::DecidedByPopulation { people, land } => {
            ("by-population", std::iter::once(people).chain(land).collect())
        }
        Became::Ambiguous(all) => ("ambiguous", all),
        Became::Retired(_) => ("retired", Vec::new()),
        Became::Unknown => ("unknown", Vec::new()),
    }
}

fn say(unit: UnitVersion, on: Day) -> Unit {
    Unit {
        code: unit.code(),
        level: match unit.level() {
            Level::Province => "province",
            Level::District => "district",
            Level::Commune => "commune",
        },
        name: unit.full_name(),
        chain: Units::of(unit, on).format(Style::Official),
        valid_from: unit.valid_from().to_string(),
        valid_to: unit.valid_to().map(|d| d.to_string()),
        basis: unit.basis().act,
        clause: clause(unit.basis()),
    }
}

/// `12`, or `unchanged` for a unit in the act's list of those left as they were.
fn clause(basis: Basis) -> Option<String> {
    basis.clause.map(|clause| match clause {
        Clause::Number(n) => n.to_string(),
        Clause::Unchanged => "unchanged".to_owned(),
    })
}

/// Steps as data.
pub(super) fn steps(steps: &[Step]) -> Vec<Told> {
    steps.iter().map(told).collect()
}

fn told(step: &Step) -> Told {
    Told {
        day: step.day().to_string(),
        change: match step.change {
            Change::Same => "same",
            Change::Renamed => "renamed",
            Change::Merged => "merged",
            Change::Split => "split",
        },
        share: match step.share {
            Share::Whole => "whole",
            Share::Part => "part",
            Share::PartOfArea => "part-of-area",
            Share::PartOfAreaAllPeople => "part-of-area-all-people",
            Share::PartOfPeople => "part-of-people",
            Share::AllArea => "all-area",
        },
        from: step.from.id().to_string(),
        to: step.to.id().to_string(),
        act: step.basis.act,
        clause: clause(step.basis),
        certainty: match step.certainty {
            Certainty::Law => "law",
            Certainty::Observed => "observed",
            Certainty::Hint => "hint",
        },
    }
}

/// Acts as a reader wants them: where a day had many and which of them it was is not known, the first and how many more.
/// The answer as JSON has them all.
pub(super) fn acts(all: &str, language: Language) -> String {
    const SHOWN: usize = 3;
    let count = all.split("; ").count();
    if count <= SHOWN {
        return all.to_owned();
    }
    let first = all.split("; ").next().unwrap_or_default();
    match language {
        Language::Vi => format!("{first} hoặc một trong {} nghị quyết khác cùng ngày", count - 1),
        Language::En => format!("{first} or one of {} other acts of that day", count - 1),
    }
}

impl Told {
    /// In one line: what happened, by which act and clause.
    pub(super) fn text(&self, language: Language) -> String {
        let change = match self.change {
            "same" => language.pick("giữ nguyên", "as it was"),
            "renamed" => language.pick("đổi tên hoặc loại", "renamed or retyped"),
            "merged" => language.pick("nhập trọn", "merged as a whole"),
            _ => match self.share {
                "part-of-area" => language.pick("một phần diện tích", "part of the area"),
                "part-of-area-all-people" => {
                    language.pick("một phần diện tích, toàn bộ dân số", "part of the area, all people")
                }
                "part-of-people" => language.pick("một phần dân số", "part of the people"),
                "all-area" => language.pick("toàn bộ diện tích", "all of the area"),
                _ => language.pick("một phần diện tích và dân số", "part of area and people"),
            },
        };
        let mut out = format!("{} → {} ({change}, {})", self.from, self.to, self.day);
        if !self.act.is_empty() {
            out.push_str(": ");
            out.push_str(&acts(self.act, language));
        }
        match self.clause.as_deref() {
            Some("unchanged") => {
                out.push_str(language.pick(", đơn vị giữ nguyên", ", units left as they were"))
            }
            Some(n) => out.push_str(&format!("{} {n}", language.pick(", khoản", ", clause"))),
            None => {}
        }
        match self.certainty {
            "hint" => out.push_str(language.pick("; gợi ý, chưa kiểm chứng", "; a hint, not checked")),
            "observed" => {
                out.push_str(language.pick(
                    "; thấy trong danh mục, chưa đọc văn bản",
                    "; seen in lists, the act was not read",
                ));
            }
            _ => {}
        }
        out
    }
}

fn tell(session: &Session, answer: &Answer) -> std::io::Result<()> {
    let mut paper = Paper::new();
    let one = |paper: &mut Paper, unit: &Unit, indent: usize| -> std::io::Result<()> {
        let code = paper.ink(Ink::Bold, &unit.code);
        paper.wrapped(indent, &format!("{code}  "), &unit.chain)?;
        let until = unit.valid_to.as_deref().unwrap_or("");
        let label = session.pick("có giá trị: ", "in force: ");
        paper.wrapped(indent + 2, label, &format!("{} – {until}", unit.valid_from))?;
        if !unit.basis.is_empty() {
            let clause = match unit.clause.as_deref() {
                Some("unchanged") => {
                    session.pick(", đơn vị giữ nguyên", ", units left as they were").to_owned()
                }
                Some(n) => format!("{} {n}", session.pick(", khoản", ", clause")),
                None => String::new(),
            };
            paper.wrapped(
                indent + 2,
                session.pick("căn cứ: ", "basis: "),
                &format!("{}{clause}", acts(unit.basis, session.language)),
            )?;
        }
        Ok(())
    };
    one(&mut paper, &answer.unit, 0)?;
    let said = match answer.became {
        "same" => session.pick("vẫn là đơn vị này", "still the same unit"),
        "unique" => session.pick("nay thuộc trọn một đơn vị", "now wholly in one unit"),
        "by-population" => {
            session.pick("bị chia; toàn bộ dân cư ở đơn vị đầu", "divided; all residents are in the first")
        }
        "ambiguous" => session.pick("bị chia; luật nêu các đơn vị", "divided; the law names these"),
        "retired" => {
            session.pick("đã kết thúc, không rõ đơn vị kế tiếp", "ended; nothing says what came after it")
        }
        _ => session.pick("không rõ", "not known"),
    };
    paper.wrapped(0, &format!("{}: ", answer.to), said)?;
    // An unchanged unit needs no second telling.
    let shown = |u: &Unit| u.code == answer.unit.code && u.valid_from == answer.unit.valid_from;
    for later in answer.units.iter().filter(|l| !shown(&l.unit)) {
        one(&mut paper, &later.unit, 2)?;
        for step in &later.steps {
            paper.wrapped(4, "· ", &step.text(session.language))?;
        }
    }
    paper.done()
}

/// A full date as a day of the unit list.
pub(super) fn day_of(date: Date) -> Option<Day> {
    Day::new(date.year(), date.month()?, date.day()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_acts_of_one_day_are_counted() {
        assert_eq!(acts("1/NQ; 2/NQ; 3/NQ", Language::En), "1/NQ; 2/NQ; 3/NQ");
        assert_eq!(acts("1/NQ; 2/NQ; 3/NQ; 4/NQ", Language::En), "1/NQ or one of 3 other acts of that day");
        assert_eq!(acts("", Language::Vi), "");
    }
}
