//! A table column by column gives the records that it gives row by row.

use super::*;
use crate::records::{AnyRecord, Citizen, Record};
use crate::values::Date;
use proptest::prelude::*;

/// Columns of every sort: canonical and dirty cells, codes, groups, numbers, parts of names, dates and addresses, no field.
const HEADERS: [&str; 14] = [
    "Số định danh",
    "Họ đệm",
    "Tên",
    "Giới tính",
    "Dân tộc",
    "Năm sinh",
    "Tháng sinh",
    "Ngày sinh (ngày)",
    "Ngày cấp",
    "Xã",
    "Tỉnh",
    "Số CCCD/CMND cha",
    "SĐT",
    "Ghi chú",
];

/// Rows as columns of texts.
fn texts(rows: &[Vec<String>]) -> Vec<TextColumn> {
    let column = |c: usize| {
        let mut column = TextColumn::default();
        rows.iter().for_each(|r| column.push(&r[c]));
        column
    };
    (0..HEADERS.len()).map(column).collect()
}

fn grid_of(columns: &[TextColumn]) -> Vec<Texts<'_>> {
    columns
        .iter()
        .map(|c| Texts {
            bytes: &c.bytes,
            offsets: Offsets::Small(&c.offsets),
            valid: Some(&c.valid),
            skip: 0,
        })
        .collect()
}

/// Columns that are called by their paths, some of which hold codes, and one twice.
const OWN: [&str; 14] = [
    "personal_id",
    "name.full",
    "birth.date",
    "sex",
    "ethnicity.code",
    "religion.code",
    "documents[0].number",
    "documents[0].issued",
    "documents[0].kind",
    "old_ids[0].number",
    "permanent_residence.commune",
    "father.name",
    "father.name",
    "~remainder/note",
];

fn cell() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "",
        " ",
        "001190000017",
        "01190000017",
        "012345678",
        "Nguyễn Thị",
        "Hà",
        "Nữ",
        "1",
        "Kinh",
        "1990",
        "15/01/1990",
        "1990-01-15",
        "32/13/1990",
        "0912 345 678",
        "Phúc Xá",
        "Hà Nội",
        "a\0b",
        "\u{a0}",
        "NguyÔn ThÞ Hµ",
        "x, y",
    ])
}

proptest! {
    #[test]
    fn is_the_same_as_row_by_row(
        rows in prop::collection::vec(prop::collection::vec(cell(), HEADERS.len()), 1..12),
        from in 0usize..4,
    ) {
        let rows: Vec<Vec<String>> = rows.iter().map(|r| r.iter().map(|c| (*c).to_owned()).collect()).collect();
        let (header, own_header) = (HEADERS.map(str::to_owned), OWN.map(str::to_owned));
        let on = Date::ymd(2026, 11, 22).unwrap();
        let columns = Columns::decide(&header, &rows, Citizen::fields(), &[], on).unwrap();
        let own = texts(&rows);
        let grid = grid_of(&own);
        let halves = rows.split_at(rows.len() / 2);
        let (first, second) = (texts(halves.0), texts(halves.1));
        let pieces = (grid_of(&first), grid_of(&second));
        let pieces = [vec![&grid as &dyn Grid], vec![&pieces.0 as &dyn Grid, &pieces.1]];
        for (header, choice) in [(&header, None), (&header, Some("#2=-")), (&own_header, None), (&own_header, Some("#2=sex"))] {
            let user: Vec<Choice> = choice.and_then(Choice::parse).into_iter().collect();
            let by_rows = Columns::decide(header, &rows, Citizen::fields(), &user, on);
            for pieces in &pieces {
                let decided = Columns::decide_grids(header, pieces, Citizen::fields(), &user, on);
                prop_assert_eq!(format!("{decided:?}"), format!("{by_rows:?}"));
            }
        }
        let from = from.min(rows.len());
        let mut records: Vec<Box<dyn AnyRecord>> =
            (from..rows.len()).map(|_| Box::<Citizen>::default() as Box<dyn AnyRecord>).collect();
        columns.fill_rows(&grid, from..rows.len(), &mut records);
        for (row, record) in rows.iter().skip(from).zip(&records) {
            let mut expected = Citizen::default();
            columns.fill(row.iter().map(String::as_str), &mut expected);
            if row.iter().any(|c| c.contains('\0')) {
                expected.kept.flaw(None, super::flaws::NUL);
            }
            prop_assert_eq!(record.as_any().downcast_ref::<Citizen>().unwrap(), &expected);
        }
    }
}
