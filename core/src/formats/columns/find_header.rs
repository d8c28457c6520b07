//! Which row of a table names its columns: the first, one below a title, or none.

use super::aliases::named;
use super::content::{is_data, is_person};
use crate::records::Dictionary;

/// Where the names of the columns stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    /// In this row, counted from 0; rows above it are a title.
    Row(usize),
    /// Nowhere: the first row is data already.
    None,
}

/// How far down a header is looked for.
const TITLE_ROWS: usize = 20;

/// Finds the row that names the columns.
///
/// It is the row with the most known names, if these are more than its cells that look like data. A table of which no name is
/// known has its names in the first row, unless that looks like data: a name of a person counts as such when those below it in
/// its column are persons too.
#[must_use]
pub fn find_header(rows: &[Vec<String>], fields: &Dictionary) -> Head {
    let known = |cell: &str| is_known(cell, fields);
    let count = |row: &[String]| {
        let names = row.iter().filter(|c| known(c)).count();
        (names, row.iter().filter(|c| is_data(c)).count())
    };
    let mut best = (0, 0);
    for (n, row) in rows.iter().take(TITLE_ROWS).enumerate() {
        let (names, data) = count(row);
        // A row of a title may hold one known word; two are a header.
        if names > best.1 && names > data && (n == 0 || names >= 2) {
            best = (n, names);
        }
    }
    match (best, rows.first()) {
        ((n, 1..), _) => Head::Row(n),
        (_, Some(first)) if count(first).1 > 0 || begins_with_persons(rows) => Head::None,
        _ => Head::Row(0),
    }
}

/// Whether a column holds persons from the first row on. Their names must not be shown as names of columns are.
fn begins_with_persons(rows: &[Vec<String>]) -> bool {
    let Some((first, below)) = rows.split_first() else { return false };
    first.iter().enumerate().filter(|(_, cell)| is_person(cell)).any(|(n, _)| {
        let cells = || below.iter().filter_map(|r| r.get(n)).filter(|c| !c.trim().is_empty());
        cells().filter(|c| is_person(c)).count() * 2 >= cells().count()
    })
}

/// Whether a cell is the name of a column that a field is known for.
pub(super) fn is_known(cell: &str, fields: &Dictionary) -> bool {
    let cell = cell.trim();
    !cell.is_empty()
        && cell.len() <= 200
        && (cell.starts_with("~") || fields.slot(cell).is_some() || !named(cell).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Citizen, Record};

    #[test]
    fn headers_below_titles_and_none() {
        let find = |text: &str| {
            let rows: Vec<Vec<String>> =
                text.lines().map(|l| l.split('|').map(str::to_owned).collect()).collect();
            find_header(&rows, Citizen::fields())
        };
        let cases = [
            ("Họ tên|Ngày sinh\nNguyễn Thị Hà|1990", Head::Row(0)),
            ("DANH SÁCH CÔNG DÂN||\n||\nSTT|Họ tên|Ngày sinh\n1|Hà|1990", Head::Row(2)),
            ("001190000017|Nguyễn Thị Hà|15/01/1990|Nữ", Head::None),
            ("1|Nguyễn Thị Hà|Nam", Head::None),
            ("foo|bar\n1|2", Head::Row(0)),
            ("Nguyễn Văn Anh|Số 12 Hàng Bài\nTrần Thị Bình|Số 13 Hàng Bông", Head::None),
            ("ghi chú|Nguyễn Văn Anh\nkhác|\nx|H' Hen Niê", Head::None),
            ("Trần Thị Bình", Head::None),
            ("Chủ Hộ|Ghi Chú\nNguyễn Văn Anh|x\nTrần Thị Bình|y", Head::Row(0)),
            ("Lý Do|Ghi Chú\nđi xa|x\nxin nghỉ|y", Head::Row(0)),
            ("personal_id\n001190000017", Head::Row(0)),
            ("", Head::Row(0)),
        ];
        for (text, expected) in cases {
            assert_eq!(find(text), expected, "{text}");
        }
        assert_eq!(find_header(&[], Citizen::fields()), Head::Row(0));
    }
}
