//! Tables of text: which separator makes regular rows, and whether the column names are known.

use super::{Confidence, Evidence, Report, key, version};
use crate::formats::columns::{HEADERS, stated_delimiter};
use crate::formats::table::FORMATS;
use crate::records::dictionary::RECORDS;
use crate::text::fold;
use crate::values::PersonalId;
use std::collections::HashSet;
use std::sync::OnceLock;

/// How much of a table is looked at.
const SAMPLE: usize = 64 * 1024;
const ROWS: usize = 200;
const COLUMNS: usize = 512;

/// `taken`: another kind of line was found already, so that separators alone prove nothing.
pub(super) fn look(text: &str, cut: bool, ending: Option<&str>, taken: bool, report: &mut Report) {
    let end = (0..=SAMPLE.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let sample = text.get(..end).unwrap_or(text);
    let cut = cut || sample.len() < text.len();
    let is_table = matches!(ending, Some("csv" | "tsv"));
    // Spreadsheets write the separator into a line of its own.
    let stated = stated_delimiter(sample.as_bytes());
    let sample = stated.and_then(|(_, begin)| sample.get(begin..)).unwrap_or(sample);
    let tables = [(b',', "comma"), (b';', "semicolon"), (b'\t', "tab"), (b'|', "bar")]
        .into_iter()
        .filter(|(separator, _)| stated.is_none_or(|(s, _)| s == *separator))
        .map(|(separator, name)| (Grid::read(sample, separator, cut), name));
    let tables: Vec<(Grid, &str)> = tables.collect();
    if let Some((grid, _)) = tables.iter().max_by_key(|(g, _)| g.first.len()) {
        super::templates::look(grid.first.iter().map(String::as_str), report);
    }
    let best = tables
        .into_iter()
        .filter(|(g, _)| g.columns > 1)
        .max_by_key(|(g, _)| (g.known, g.regular * g.columns.min(8)));
    let Some((grid, name)) = best else {
        one_column(sample, cut, is_table, taken, report);
        return;
    };
    let regular = grid.regular * 10 >= grid.rows * 9;
    let confidence = match (grid.known, regular) {
        (3.., true) => Confidence::Sure,
        (2, true) if is_table => Confidence::Sure,
        (2.., _) | (1, true) => Confidence::Likely,
        (0, true) if is_table => Confidence::Likely,
        // Prose has a comma here and there.
        (0, true) if !taken && grid.rows >= 2 && (grid.columns >= 3 || name != "comma") => {
            Confidence::Possible
        }
        _ if is_table => Confidence::Possible,
        _ => return,
    };
    report.add("csv", confidence, |candidate| {
        candidate.guess.version = version("csv", name);
        candidate.saw(Evidence::of(key::COLUMNS, grid.columns, grid.rows));
        if grid.known > 0 {
            candidate.weight = 5;
            candidate.saw(Evidence::of(key::KNOWN_COLUMNS, grid.known, grid.columns));
        } else {
            candidate.guess.record = "";
            candidate.saw(Evidence::plain(key::NO_KNOWN_COLUMN));
        }
        if let Some((ids, values)) = grid.ids {
            candidate.guess.record = "citizen";
            candidate.saw(Evidence::of(key::ID_COLUMN, ids, values));
        }
    });
}

/// One value a line: a table when its name or its numbers say so.
fn one_column(sample: &str, cut: bool, is_table: bool, taken: bool, report: &mut Report) {
    let lines: Vec<&str> = sample.lines().map(str::trim).filter(|l| !l.is_empty()).take(ROWS).collect();
    let whole = if cut { lines.len().saturating_sub(1) } else { lines.len() };
    let lines = lines.get(..whole).unwrap_or_default();
    let ids = lines.iter().filter(|l| PersonalId::parse(l).is_some()).count();
    let named = lines.first().is_some_and(|l| known_names().contains(&name_key(l)));
    if taken || lines.len() < 2 || !(is_table || named && ids > 0 || ids * 10 >= lines.len() * 9) {
        return;
    }
    report.add(
        "csv",
        if named && ids > 0 { Confidence::Likely } else { Confidence::Possible },
        |candidate| {
            candidate.saw(Evidence::count(key::ONE_COLUMN, lines.len()));
            if ids > 0 {
                candidate.saw(Evidence::of(key::ID_COLUMN, ids, lines.len()));
            } else if !named {
                candidate.guess.record = "";
            }
        },
    );
}

#[derive(Default)]
struct Grid {
    /// The first row, when it may be a header.
    first: Vec<String>,
    rows: usize,
    columns: usize,
    /// Rows with the usual number of columns.
    regular: usize,
    /// Known names in the first row.
    known: usize,
    /// In the column with most of them: personal ids, and values in all.
    ids: Option<(usize, usize)>,
}

impl Grid {
    fn read(sample: &str, separator: u8, cut: bool) -> Grid {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(sample.as_bytes());
        let mut rows: Vec<csv::StringRecord> = reader.records().take(ROWS).flatten().collect();
        if cut && rows.len() < ROWS {
            rows.pop();
        }
        rows.retain(|r| r.len() <= COLUMNS);
        let Some(first) = rows.first() else { return Grid::default() };
        let columns = first.len();
        let regular = rows.iter().filter(|r| r.len() == columns).count();
        let names = known_names();
        let known = first.iter().filter(|name| names.contains(&name_key(name))).count();
        let ids = (0..columns)
            .map(|column| {
                let values =
                    rows.iter().skip(1).filter_map(|r| r.get(column)).filter(|v| !v.trim().is_empty());
                values.fold((0, 0), |(ids, all), v| {
                    (ids + usize::from(PersonalId::parse(v.trim()).is_some()), all + 1)
                })
            })
            .filter(|(ids, all)| *ids > 0 && ids * 2 >= *all)
            .max();
        let first = first.iter().map(str::to_owned).collect();
        Grid { first, rows: rows.len(), columns, regular, known, ids }
    }
}

/// What columns may be called: the names of all mapping tables, the labels of all fields, and the names the reader of tables
/// knows. Made once: folding them takes longer than looking at a short document.
fn known_names() -> &'static HashSet<String> {
    static NAMES: OnceLock<HashSet<String>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let places = FORMATS.iter().flat_map(|f| f.rows).filter_map(|r| r.at.rsplit('/').next());
        let labels = RECORDS.iter().flat_map(|r| r.fields).flat_map(|f| [f.label_vi, f.label_en, f.path]);
        let headers = HEADERS.iter().map(|h| h.alias);
        // The shortest names (Ho, Ten, text) are words of any table, but for the numbers that everybody calls by four letters.
        let long = places.chain(labels).chain(headers).map(name_key).filter(|n| n.len() > 4);
        long.chain(["cccd", "cmnd"].map(str::to_owned)).collect()
    })
}

fn name_key(name: &str) -> String {
    fold(if name.len() <= 128 { name } else { "" }).chars().filter(char::is_ascii_alphanumeric).collect()
}
