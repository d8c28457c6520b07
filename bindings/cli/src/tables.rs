//! Tables as streams: opened with the columns the user names, and what was decided of the others.

use crate::args::Reading;
use crate::failure::Failure;
use crate::input::Source;
use crate::recognise::Recognised;
use crate::session::Session;
use chuan::codes;
use chuan::formats::Recoded;
use chuan::formats::columns::{Choice, Columns, Decision, How, Table, TableError};
use chuan::formats::table::Format;
use chuan::formats::template::Note;
use chuan::records::AnyRecord;
use chuan::rules::Language;
use chuan::text::encodings::Verdict;
use std::io::Read;

/// Opens a table.
pub(crate) fn open(
    session: &Session,
    reading: &Reading,
    recognised: &Recognised,
    source: Source,
) -> Result<Table<Box<dyn Read + Send>>, Failure> {
    let fields = (recognised.kind.fields)();
    let choices = choices(reading)?;
    let input: Box<dyn Read + Send> = Box::new(source.stream());
    let table = Table::open(input, fields, &choices, session.standard.as_of())?;
    Ok(table.map_columns(|columns| columns.with_format(recognised.format)))
}

/// What the user says of columns.
pub(crate) fn choices(reading: &Reading) -> Result<Vec<Choice>, Failure> {
    let choice = |text: &String| {
        Choice::parse(text).ok_or_else(|| {
            Failure::new("--map phải ghi \"TÊN CỘT=đường.dẫn\"", "--map is written \"HEADER=field.path\"")
        })
    };
    reading.map.iter().map(choice).collect()
}

impl From<TableError> for Failure {
    fn from(error: TableError) -> Failure {
        match error {
            TableError::Input(kind) => Failure::from(std::io::Error::from(kind)),
            TableError::Empty => Failure::new("bảng không có dòng nào", "no row in the table"),
            _ => Failure::new(format!("bảng: {error}"), format!("table: {error}")),
        }
    }
}

/// Whether a format is a table, whose columns a user can name.
pub(crate) fn is_table(format: &Format) -> bool {
    matches!(format.carrier, "csv" | "xlsx" | "template")
}

/// Shows every record of a table, and gives back what was taken for granted about its columns.
pub(crate) fn each(
    session: &Session,
    reading: &Reading,
    recognised: &Recognised,
    source: Source,
    visit: &mut dyn FnMut(&mut dyn AnyRecord),
) -> Result<Vec<String>, Failure> {
    let (format, kind) = (recognised.format, recognised.kind);
    let mut record = (kind.fresh)();
    if format.carrier == "template" {
        let input = source.whole()?;
        let heading = session.standard.each_template_row(&input, format.id, record.as_mut(), visit)?;
        return Ok(heading.notes().iter().map(|note| noted(note, session.language)).collect());
    }
    if format.carrier == "xlsx" {
        let choices = choices(reading)?;
        let input = source.whole()?;
        let columns = session.standard.each_sheet_row(&input, kind, &choices, record.as_mut(), visit)?;
        return Ok(said(&columns, session.language));
    }
    let table = open(session, reading, recognised, source)?;
    let columns = table.columns().clone();
    table.each(record.as_mut(), visit)?;
    Ok(said(&columns, session.language))
}

/// What is odd about the columns of a template, in words.
fn noted(note: &Note, language: Language) -> String {
    let said = |vi: &str, en: &str| language.pick(vi, en).to_owned();
    match note {
        Note::Missing(name) => format!("“{name}”: {}", said("thiếu cột này", "this column is missing")),
        Note::Extra(name) => {
            format!(
                "“{name}”: {}",
                said("không có trong mẫu, giữ nguyên", "not in the template; kept as it is")
            )
        }
        Note::Renamed(name, column) => {
            format!("“{name}” → {column}: {}", said("tên khác của cột", "another name of the column"))
        }
        Note::ByPlace(name, column) => {
            format!("“{name}” → {column}: {}", said("đoán theo vị trí", "guessed by its place"))
        }
        Note::Twice(name) => {
            format!(
                "“{name}”: {}",
                said("có hai cột, cột sau giữ nguyên", "stands twice; the second is kept as it is")
            )
        }
        Note::Order => {
            said("các cột không theo thứ tự của mẫu", "the columns are not in the order of the template")
        }
        Note::NoHeader => said(
            "không có dòng tiêu đề, cột lấy theo thứ tự",
            "there is no header; columns are taken by their number",
        ),
        Note::Sheet => {
            said("đã đọc thêm một trang tính cùng mẫu", "another sheet of this template was read too")
        }
    }
}

/// Reads a table a piece at a time: `visit` gets up to `most` records. After a failure nothing more is shown.
pub(crate) fn pieces(
    session: &Session,
    reading: &Reading,
    recognised: &Recognised,
    source: Source,
    most: usize,
    visit: &mut dyn FnMut(Vec<Box<dyn AnyRecord>>) -> Result<(), Failure>,
) -> Result<Vec<String>, Failure> {
    let mut piece = Vec::new();
    let mut done = Ok(());
    let assumed = each(session, reading, recognised, source, &mut |record| {
        if done.is_err() {
            return;
        }
        piece.push(record.take());
        if piece.len() >= most {
            done = visit(std::mem::take(&mut piece));
        }
    })?;
    done?;
    if !piece.is_empty() {
        visit(piece)?;
    }
    Ok(assumed)
}

/// What was assumed of columns, a line each: those that nobody knows, and those known by more than their name.
pub(crate) fn said(columns: &Columns, language: Language) -> Vec<String> {
    let by_name = |how| matches!(how, How::ByName | How::ByNameAndContent | How::ByUser);
    // A row of which no cell names a column may be somebody's data.
    let named = columns.decisions().iter().any(|d| d.path.is_some() && by_name(d.how));
    let mut said: Vec<String> = columns.decisions().iter().filter_map(|d| one(d, named, language)).collect();
    let left = columns.left_out();
    if left.title_rows > 0 {
        let (vi, en) =
            ("số dòng phía trên dòng tiêu đề đã bỏ qua", "rows above the header that were left out");
        said.push(format!("{}: {}", language.pick(vi, en), left.title_rows));
    }
    if left.sheets > 0 {
        let (vi, en) = ("số trang tính khác không được đọc", "other sheets that were not read");
        said.push(format!("{}: {}", language.pick(vi, en), left.sheets));
    }
    said
}

fn one(decision: &Decision, named: bool, language: Language) -> Option<String> {
    let header = if decision.header.is_empty() || !named {
        format!("#{}", decision.column + 1)
    } else {
        format!("“{}”", decision.header)
    };
    let mut notes: Vec<String> = Vec::new();
    match (&decision.path, decision.how) {
        (None, _) if decision.taken => notes.push(
            language
                .pick("trùng với cột khác, giữ nguyên", "its field belongs to another column; kept as it is")
                .to_owned(),
        ),
        (None, How::ByUser) => return None,
        (None, _) => notes.push(language.pick("không rõ, giữ nguyên", "unknown; kept as it is").to_owned()),
        (Some(_), How::ByContent) => {
            notes.push(language.pick("đoán theo nội dung", "guessed by its contents").to_owned());
        }
        _ => {}
    }
    let label = |code: &chuan::values::Code| {
        let entry = codes::list("assumption").and_then(|l| l.get(*code));
        entry.map_or_else(
            || code.text().as_str().to_owned(),
            |e| language.pick(e.label_vi, e.label_en).to_owned(),
        )
    };
    notes.extend(decision.assumed.iter().map(label));
    if let Some(verdict) = &decision.verdict {
        notes.push(encoding(verdict, language));
    }
    if !decision.choices.is_empty() {
        let systems = decision.choices.join(", ");
        notes.push(format!("{} {systems} (--map)", language.pick("mã thuộc một trong", "codes of one of")));
    }
    let system = decision.system.as_deref().map_or_else(String::new, |s| format!("@{s}"));
    let path = decision.path.as_deref().map_or_else(String::new, |p| format!(" → {p}{system}"));
    if notes.is_empty() { None } else { Some(format!("{header}{path}: {}", notes.join("; "))) }
}

/// Which places of a document were read from an old encoding, a line each.
pub(crate) fn recoded(said: &[Recoded], language: Language) -> Vec<String> {
    said.iter().map(|one| format!("{}: {}", one.at, encoding(&one.verdict, language))).collect()
}

/// The encoding of a column and why.
pub(crate) fn encoding(verdict: &Verdict, language: Language) -> String {
    let name = verdict.encoding.map_or("?", |e| e.name());
    format!("{} {name} ({})", language.pick("bảng mã", "encoding"), why(verdict, language))
}

/// Why an encoding was taken: how sure, what was counted, what else it may be, what was lost.
pub(crate) fn why(verdict: &Verdict, language: Language) -> String {
    let seen = verdict.evidence;
    if seen.cells == 0 {
        return language.pick("người dùng chọn", "as the user says").to_owned();
    }
    let words = seen.syllables + seen.other_words;
    let mut out = format!("{} %: ", verdict.confidence);
    out.push_str(&match language {
        Language::Vi => format!("{} trên {words} từ có dấu là âm tiết tiếng Việt", seen.syllables),
        Language::En => format!("{} of {words} accented words are Vietnamese syllables", seen.syllables),
    });
    out.push_str(&match language {
        Language::Vi => format!(", {} trên {} ô có chữ để xét", seen.telling_cells, seen.cells),
        Language::En => format!(", {} of {} cells tell", seen.telling_cells, seen.cells),
    });
    if seen.cells_against > 0 {
        let text = language.pick("ô đọc tốt hơn theo bảng mã khác", "cells read better otherwise");
        out.push_str(&format!(", {} {text}", seen.cells_against));
    }
    if verdict.characters_lost > 0 {
        let text = language.pick("byte không có nghĩa", "bytes mean nothing");
        out.push_str(&format!(", {} {text}", verdict.characters_lost));
    }
    let others: Vec<String> =
        verdict.alternatives.iter().map(|(e, share)| format!("{} {share} %", e.name())).collect();
    if !others.is_empty() {
        out.push_str(&format!("; {} {}", language.pick("hoặc", "or"), others.join(", ")));
    }
    out
}
