use super::*;
use proptest::prelude::*;
use std::io::Write as _;

type Rows = Vec<(u32, Vec<SheetCell>)>;

fn read(bytes: &[u8]) -> Result<Rows, FormatError> {
    let mut rows = Rows::new();
    Workbook::open(bytes)?.rows(None, |number, row| {
        rows.push((number, row.to_vec()));
        ControlFlow::Continue(())
    })?;
    Ok(rows)
}

fn texts(rows: &Rows) -> Vec<(u32, Vec<&str>)> {
    rows.iter().map(|(n, row)| (*n, row.iter().map(|c| c.text.as_str()).collect())).collect()
}

/// A workbook whose sheet and shared strings are as given.
fn workbook(sheet: &str, strings: Option<&str>) -> Vec<u8> {
    of_calendar(sheet, strings, false)
}

/// The same, its days counted from 1904 or 1900; style 1 is a date.
fn of_calendar(sheet: &str, strings: Option<&str>, from_1904: bool) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut part = |name: &str, text: &str| {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    part(
        "_rels/.rels",
        &format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"{relationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    part(
        "xl/workbook.xml",
        &format!(
            "<workbook xmlns:r=\"{relationships}\"><workbookPr date1904=\"{from_1904}\"/><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
        ),
    );
    part(
        "xl/_rels/workbook.xml.rels",
        &format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"{relationships}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{relationships}/styles\" Target=\"styles.xml\"/></Relationships>"
        ),
    );
    part(
        "xl/styles.xml",
        "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
    );
    part("xl/worksheets/sheet1.xml", &format!("<worksheet><sheetData>{sheet}</sheetData></worksheet>"));
    if let Some(strings) = strings {
        part("xl/sharedStrings.xml", strings);
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn texts_survive_both_ways_of_writing() {
    let rows = [["001190000017", "Nguyễn Thị Thu Hà", ""], ["0", " a\tb\nc ", "=1+1"], ["", "", "_x000D_"]];
    for spool in [Spool::Memory, Spool::TemporaryFile] {
        let mut sheet = SheetWriter::new(&["Số", "Họ tên", "Khác"], spool).unwrap();
        for row in &rows {
            sheet.push(row).unwrap();
        }
        let bytes = sheet.finish().unwrap();
        let read = read(&bytes).unwrap();
        assert_eq!(
            texts(&read),
            [
                (1, vec!["Số", "Họ tên", "Khác"]),
                (2, vec!["001190000017", "Nguyễn Thị Thu Hà"]),
                (3, vec!["0", " a\tb\nc ", "=1+1"]),
                (4, vec!["", "", "_x000D_"]),
            ]
        );
        assert!(read.iter().flat_map(|r| &r.1).all(|c| c.kind == CellKind::Text || c.text.is_empty()));
        assert_eq!(Workbook::open(&bytes).unwrap().sheets(), ["Sheet1"]);
        let mut again = SheetWriter::new(&["Số", "Họ tên", "Khác"], spool).unwrap();
        rows.iter().for_each(|row| again.push(row).unwrap());
        assert_eq!(again.finish().unwrap(), bytes, "equal input gives equal bytes");
    }
}

#[test]
fn what_a_cell_held_is_told() {
    let mut book = writer::Workbook::new();
    let sheet = book.add_worksheet();
    let date = writer::Format::new().set_num_format("dd/mm/yyyy");
    let time = writer::Format::new().set_num_format("hh:mm");
    sheet.write_number(2, 0, 1_190_000_017.0).unwrap();
    sheet.write_number(2, 1, 0.5).unwrap();
    sheet.write_number(2, 2, 123_456_789_012_345.0).unwrap();
    sheet
        .write_datetime_with_format(2, 3, writer::ExcelDateTime::from_ymd(1990, 1, 15).unwrap(), &date)
        .unwrap();
    sheet.write_number_with_format(2, 4, 33_000.5, &date).unwrap();
    sheet.write_number_with_format(2, 5, 0.25, &time).unwrap();
    sheet.write_boolean(2, 6, true).unwrap();
    sheet.write_formula(2, 7, writer::Formula::new("1+1").set_result("2")).unwrap();
    sheet.write_blank(2, 8, &date).unwrap();
    sheet.write_string(5, 1, "x").unwrap();
    sheet.write_blank(9, 1, &date).unwrap();
    let rows = read(&book.save_to_buffer().unwrap()).unwrap();
    let cells: Vec<_> = rows[0].1.iter().map(|c| (c.text.as_str(), c.kind, c.formula)).collect();
    assert_eq!(
        cells,
        [
            ("1190000017", CellKind::Number, false),
            ("0.5", CellKind::Number, false),
            ("123456789012345", CellKind::Number, false),
            ("1990-01-15", CellKind::Date, false),
            ("1990-05-07T12:00:00", CellKind::Date, false),
            ("06:00:00", CellKind::Date, false),
            ("true", CellKind::Bool, false),
            ("2", CellKind::Number, true),
        ]
    );
    assert_eq!((rows[0].0, texts(&rows)[1].clone(), rows.len()), (3, (6, vec!["", "x"]), 2));
}

#[test]
fn days_are_counted_from_1900_or_1904() {
    for (stored, from_1900, from_1904) in [
        ("0", "00:00:00", "1904-01-01"),
        ("0.25", "06:00:00", "06:00:00"),
        ("1", "1900-01-01", "1904-01-02"),
        ("32888", "1990-01-15", "1994-01-16"),
    ] {
        let cell = format!("<row><c s=\"1\"><v>{stored}</v></c></row>");
        for (calendar, text) in [(false, from_1900), (true, from_1904)] {
            let read = read(&of_calendar(&cell, None, calendar)).unwrap();
            assert_eq!(texts(&read), [(1, vec![text])], "{stored} {calendar}");
        }
    }
}

#[test]
fn numbers_print_without_a_trailing_part() {
    let cell = |v: &str| format!("<row r=\"1\"><c r=\"A1\"><v>{v}</v></c></row>");
    for (stored, text) in
        [("1E+2", "100"), ("-0", "0"), ("12.50", "12.5"), ("1e21", "1000000000000000000000"), ("001", "1")]
    {
        assert_eq!(texts(&read(&workbook(&cell(stored), None)).unwrap()), [(1, vec![text])], "{stored}");
    }
    let error = "<row><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>1990-01-15</v></c></row>";
    assert_eq!(texts(&read(&workbook(error, None)).unwrap()), [(1, vec!["#N/A", "1990-01-15"])]);
}

#[test]
fn reading_stops_when_asked() {
    let bytes = workbook(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>",
        None,
    );
    let mut seen = 0;
    let mut book = Workbook::open(&bytes).unwrap();
    book.rows(Some("A"), |_, _| {
        seen += 1;
        ControlFlow::Break(())
    })
    .unwrap();
    assert_eq!(seen, 1);
    assert!(book.rows(Some("B"), |_, _| ControlFlow::Continue(())).is_err());
}

#[test]
fn limits_and_lies() {
    let row = |r: &str| format!("<row><c r=\"{r}\"><v>1</v></c></row>");
    assert_eq!(read(&workbook(&row("NTP1"), None)).unwrap()[0].1.len(), MAX_COLUMNS);
    let limit = |bytes: &[u8]| matches!(read(bytes), Err(FormatError::Limit { .. }));
    assert!(limit(&workbook(&row("NTQ1"), None)));
    let malformed = |bytes: &[u8]| matches!(read(bytes), Err(FormatError::Malformed { .. }));
    assert!(malformed(&workbook(&(row("A2") + &row("A1")), None)));
    let strings = |count: &str| format!("<sst uniqueCount=\"{count}\"><si><t>x</t></si></sst>");
    let shared = "<row><c t=\"s\"><v>0</v></c></row>";
    assert_eq!(texts(&read(&workbook(shared, Some(&strings("1")))).unwrap()), [(1, vec!["x"])]);
    assert!(
        malformed(&workbook(shared, Some(&strings("99999999999999")))),
        "memory for texts that are not there"
    );
    assert!(malformed(&workbook(shared, Some(&strings("99999999999999999999999")))));
    for bytes in [&b""[..], b"PK", b"PK\x03\x04 nothing", &[0xD0, 0xCF, 0x11, 0xE0], b"a,b\n"] {
        assert!(malformed(bytes), "{bytes:?}");
    }
}

#[test]
fn a_part_may_not_state_or_hold_too_much() {
    let mut bytes = workbook("<row><c t=\"s\"><v>0</v></c></row>", Some("<sst><si><t>x</t></si></sst>"));
    let stated = |bytes: &mut [u8], size: u32| {
        // The sizes stand in the directory at the end, 24 bytes into the entry of each part.
        let name = bytes.windows(20).rposition(|w| w == b"xl/sharedStrings.xml").unwrap();
        bytes[name - 22..name - 18].copy_from_slice(&size.to_le_bytes());
    };
    assert_eq!(texts(&read(&bytes).unwrap()), [(1, vec!["x"])]);
    stated(&mut bytes, u32::try_from(MAX_WORKBOOK_PART).unwrap() + 1);
    assert!(matches!(
        read(&bytes),
        Err(FormatError::Limit { limit: "bytes of a part of a workbook unpacked", .. })
    ));
    stated(&mut bytes, 7);
    assert!(
        matches!(read(&bytes), Err(FormatError::Malformed { .. })),
        "no part is unpacked beyond what it states"
    );
}

#[test]
fn what_can_not_be_written() {
    let mut sheet = SheetWriter::new(&["a"], Spool::Memory).unwrap();
    assert!(sheet.push(&["x".repeat(32_767)]).is_ok());
    assert!(matches!(sheet.push(&["x".repeat(32_768)]), Err(FormatError::CannotCarry { .. })));
    assert!(matches!(sheet.push(&vec![""; MAX_COLUMNS + 1]), Err(FormatError::Limit { .. })));
    sheet.rows = u32::try_from(MAX_SHEET_ROWS).unwrap();
    assert!(matches!(sheet.push(&["x"]), Err(FormatError::Limit { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_survives(rows in proptest::collection::vec(proptest::collection::vec("[\\PC \t\n\r_x0D&<]{0,8}", 1..4), 1..4)) {
        let mut sheet = SheetWriter::new(&["h"], Spool::Memory).unwrap();
        for row in &rows {
            sheet.push(row).unwrap();
        }
        let read = read(&sheet.finish().unwrap()).unwrap();
        for (i, row) in rows.iter().enumerate() {
            let got = read.iter().find(|r| r.0 as usize == i + 2).map(|r| r.1.clone()).unwrap_or_default();
            for (column, text) in row.iter().enumerate() {
                prop_assert_eq!(got.get(column).map_or("", |c| c.text.as_str()), text);
            }
        }
    }

    #[test]
    fn no_bytes_panic(junk in any::<Vec<u8>>(), at in any::<prop::sample::Index>(), byte in any::<u8>(), sheet in "(<(row|c|v|f|is|t)( [rst]=\"[A-C0-9sbend]{0,3}\")?/?>|</(row|c|v)>|[0-9a]){0,12}") {
        let _ = read(&junk);
        let _ = read(&workbook(&sheet, Some("<sst><si><t>x</t></si></sst>")));
        let mut bytes = workbook("<row><c t=\"s\"><v>0</v></c></row>", Some("<sst><si><t>x</t></si></sst>"));
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = read(&bytes);
    }
}

#[test]
fn an_archive_does_not_tell_where_it_was_packed() {
    let mut sheet = SheetWriter::new(&["a", "b"], Spool::Memory).unwrap();
    sheet.push(&["1", "2"]).unwrap();
    let packed = sheet.finish().unwrap();
    // As Windows packs it: zero in the sixth byte of every entry of the directory.
    let mut elsewhere = packed.clone();
    let entries: Vec<usize> =
        (0..packed.len()).filter(|at| packed[*at..].starts_with(b"PK\x01\x02")).collect();
    assert!(entries.len() > 5);
    for at in entries {
        assert_eq!(std::mem::take(&mut elsewhere[at + 5]), 3);
    }
    assert_ne!(elsewhere, packed);
    hide_system(&mut elsewhere);
    assert_eq!(elsewhere, packed);
    for cut in 0..packed.len() {
        hide_system(&mut packed[cut..].to_vec());
    }
}
