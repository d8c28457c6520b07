//! Whole tables: dialects, blocks, and reading what was written.

use super::*;
use crate::formats::compare;
use crate::records::{AnyRecord, Citizen, Kind, Node, Record};
use crate::text::encodings::{Encoding, encode};
use crate::values::{Date, is_canonical};
use proptest::prelude::*;

fn open(bytes: &[u8]) -> Result<Table<&[u8]>, TableError> {
    Table::open(bytes, Citizen::fields(), &[], Date::ymd(2026, 11, 22).unwrap())
}

fn copy(record: &dyn AnyRecord) -> Citizen {
    record.as_any().downcast_ref::<Citizen>().unwrap().clone()
}

fn all(table: Table<&[u8]>) -> Vec<Citizen> {
    let mut out = Vec::new();
    table.each(&mut Citizen::default(), &mut |r| out.push(copy(r))).unwrap();
    out
}

fn names(bytes: &[u8]) -> Vec<String> {
    all(open(bytes).unwrap()).iter().map(|c| c.name.full.as_str().to_owned()).collect()
}

#[test]
fn dialects() {
    let text = "Họ tên,Ngày sinh,Ghi chú\nNguyễn Thị Hà,1990,\"a, \"\"b\"\"\nc\"\nTrần Văn An,1991,\n";
    let expected = ["Nguyễn Thị Hà", "Trần Văn An"];
    let utf16 = |le: bool, mark: bool| -> Vec<u8> {
        let mark = mark.then_some('\u{feff}');
        let text: String = mark.into_iter().chain(text.chars()).collect();
        text.encode_utf16().flat_map(|u| if le { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
    };
    let tcvn3 = |text: &str| encode(Encoding::Tcvn3, text).bytes;
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("plain", text.into()),
        ("bom", [&b"\xEF\xBB\xBF"[..], text.as_bytes()].concat()),
        ("crlf", text.replace('\n', "\r\n").into()),
        ("cr", text.replace('\n', "\r").into()),
        ("no last line break", text.trim_end().into()),
        ("title", format!("DANH SÁCH\n\n{text}").into()),
        ("sep", format!("sep=,\r\n{text}").into()),
        (
            "semicolon",
            text.replace("sinh,Ghi", "sinh;Ghi")
                .replace("tên,", "tên;")
                .replace("0,", "0;")
                .replace("1,", "1;")
                .replace("Hà,", "Hà;")
                .replace("An,", "An;")
                .into(),
        ),
        ("tab", "Họ tên\tNgày sinh\nNguyễn Thị Hà\t1990\nTrần Văn An\t1991".into()),
        ("bar", "Họ tên|Địa chỉ\nNguyễn Thị Hà|a, b, c\nTrần Văn An|d, e, f".into()),
        ("one column", "Họ tên\nNguyễn Thị Hà\nTrần Văn An".into()),
        ("utf-16le", utf16(true, true)),
        ("utf-16be", utf16(false, true)),
        ("utf-16le without a mark", utf16(true, false)),
        ("tcvn3", tcvn3("Họ và tên;Giới tính;Năm sinh\nNguyễn Thị Hà;Nữ;1990\nTrần Văn An;Nam;1991\n")),
    ];
    for (what, bytes) in cases {
        assert_eq!(names(&bytes), expected, "{what}");
    }
    assert_eq!(open("DANH SÁCH\n\nHọ tên,Giới tính\nHà,Nữ".as_bytes()).unwrap().title_rows(), 1);
    assert_eq!(open("001190000017,Nguyễn Thị Hà,Nữ\n".as_bytes()).map(all).unwrap().len(), 1);
    assert_eq!(open(b"").err(), Some(TableError::Empty));
    assert_eq!(open(b"\n\n").err(), Some(TableError::Empty));
    assert!(all(open("Họ tên\n".as_bytes()).unwrap()).is_empty());
    let blank = "Họ tên,Giới tính\nHà,Nữ\n,\n\"\",\"\"\r\nAn,Nam\n,\n,";
    assert_eq!(names(blank.as_bytes()), ["Hà", "An"]);
    let odd = [blank.as_bytes(), b"\nB\xECnh,Nam\n,\n"].concat();
    assert_eq!(open(&odd).map(all).unwrap().len(), 3);
}

#[test]
fn odd_bytes_are_kept_and_told() {
    let table = [
        "Họ tên,Ghi chú\nHà,ờ\n".as_bytes().repeat(20),
        b"H\xE0,x\nA\0n,y\n".to_vec(),
        vec![b'z'; MAX_CELL + 1],
        b",\n".to_vec(),
    ]
    .concat();
    let records = all(open(&table).unwrap());
    let flaws: Vec<String> = records
        .iter()
        .filter(|c| !c.kept.flaws().is_empty())
        .map(|c| c.kept.flaws().iter().map(|f| f.what.text().as_str().to_owned()).collect())
        .collect();
    assert!(records.len() > 23, "{}", records.len());
    assert_eq!(
        flaws.iter().filter(|f| *f != "row-width").collect::<Vec<_>>(),
        ["not-utf8", "nul-byte", "over-limit"]
    );
    assert!(records.iter().any(|c| c.name.full.as_str() == "H\u{F7E0}"));
    assert!(records.iter().any(|c| c.name.full.as_str() == "A\0n"));
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_an_error_and_not_the_rest_of_memory() {
    let mut table = "Họ tên,Ghi chú\n\"Hà".as_bytes().to_vec();
    table.resize(MAX_ROW + (2 << 20), b'x');
    let limit = |e: TableError| matches!(e, TableError::Columns(ColumnsError::Limit { most: MAX_ROW, .. }));
    let error = match open(&table) {
        Err(e) => e,
        Ok(table) => table.each(&mut Citizen::default(), &mut |_| ()).unwrap_err(),
    };
    assert!(limit(error));
}

#[test]
fn blocks_give_the_rows_of_the_whole() {
    let mut text = "Họ tên,Ghi chú\n".to_owned();
    for n in 0..40_000 {
        text.push_str(&format!("Nguyễn Văn A,\"dòng {n}\n\"\"x\"\"\"\n"));
    }
    let records = all(open(text.as_bytes()).unwrap());
    assert_eq!(records.len(), 40_000);
    for (n, record) in records.iter().enumerate() {
        assert_eq!(record.kept.remainder()[0].raw, format!("dòng {n}\n\"x\""));
    }
}

fn write(records: &[Citizen]) -> Vec<u8> {
    let mut outline = Outline::new(Citizen::fields());
    for record in records {
        outline.add(record).unwrap();
    }
    let mut writer = TableWriter::new(Vec::new(), outline).unwrap();
    for record in records {
        writer.push(record).unwrap();
    }
    writer.finish().unwrap()
}

/// A canonical text of a kind.
fn canonical(kind: Kind, seed: u32) -> String {
    let n = u64::from(seed);
    let text = match kind {
        Kind::Text => ["Nguyễn Thị Hà", "=1+1", "a,\"b\"\nc", " x ", "N\u{a0}", "'q'", "12", "NULL"]
            [seed as usize % 8]
            .to_owned(),
        Kind::PersonalId => format!("001190{:06}", n % 1_000_000),
        Kind::OldIdNumber => format!("{:09}", n % 1_000_000_000),
        Kind::Date => ["1990", "1990-05", "1990-05-20", "2000-02-29"][seed as usize % 4].to_owned(),
        Kind::Expiry => ["never", "2030-01-02"][seed as usize % 2].to_owned(),
        Kind::Timestamp => "2026-01-02T03:04:05+07:00".to_owned(),
        Kind::Code => ["01", "male", "VN", "NGA", "MY", "x-y", "cmnd9", "0"][seed as usize % 8].to_owned(),
        Kind::TaxCode => "0100047516".to_owned(),
        Kind::SocialInsuranceNo => format!("{:010}", n),
        Kind::HealthCardNo => "DN4010012345678".to_owned(),
        Kind::DocumentNo => format!("B{:07}", n % 10_000_000),
        Kind::Phone => ["0912345678", "+84912345678"][seed as usize % 2].to_owned(),
        Kind::Email => "ha@example.vn".to_owned(),
    };
    assert!(is_canonical(kind, &text), "{kind:?} {text}");
    text
}

fn citizen() -> impl Strategy<Value = Citizen> {
    let count = Citizen::fields().fields().len();
    let filled = proptest::collection::vec((0..count, 0usize..3, any::<u32>()), 0..12);
    let raw = prop_oneof!["[ -~]{1,12}", "15/01/1990", "[Đđêữ ]{1,4}x", "1190000017"];
    let unread = proptest::collection::vec((0..count, raw.clone()), 0..3);
    let name =
        prop_oneof!["Ghi chú", "GT", "~x", "remainder/y", "#3", "", "birth.date", "[a-z ]{1,6}", "STT"];
    let extra = proptest::collection::vec((name, raw), 0..4);
    (filled, unread, extra).prop_map(|(filled, unread, extra)| {
        let fields = Citizen::fields();
        let mut citizen = Citizen::default();
        for (n, item, seed) in filled {
            let field = &fields.fields()[n];
            let slot = field.slot().with_item(0, item);
            // These are words of plain English too: cells under them may be words and codes of other systems.
            let text = match field.path.as_str() {
                "sex" => ["male", "female", "unspecified"][seed as usize % 3].to_owned(),
                "blood_type" => ["A", "O+"][seed as usize % 2].to_owned(),
                "status" => ["alive", "deceased"][seed as usize % 2].to_owned(),
                _ => canonical(field.kind, seed),
            };
            slot.set(&mut citizen, &text);
        }
        for (n, raw) in unread {
            let slot = fields.fields()[n].slot();
            if !slot.is_filled(&citizen) {
                citizen.kept.unread(slot, &raw);
            }
        }
        for (at, raw) in extra {
            citizen.kept.extra(at, raw);
        }
        citizen
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// What the table carries comes back as it was, and nothing is added. A record without anything leaves a row without
    /// anything, which is none.
    #[test]
    fn what_is_written_reads_back(records in proptest::collection::vec(citizen(), 1..4)) {
        let bytes = write(&records);
        let back = all(open(&bytes).unwrap());
        let empty = |c: &&Citizen| {
            c.kept.remainder().iter().all(|e| e.raw.is_empty()) && c.kept.unreads().is_empty() && Citizen::fields().filled(*c).is_empty()
        };
        let records: Vec<&Citizen> = records.iter().filter(|c| !empty(c)).collect();
        prop_assert_eq!(back.len(), records.len());
        for (before, after) in records.into_iter().zip(&back) {
            let losses = compare(1, before, after).into_iter().filter(|l| l.slot.is_some());
            let lost: Vec<_> = losses.map(|l| (l.fate, l.path)).collect();
            prop_assert_eq!(lost, vec![], "{}", String::from_utf8_lossy(&bytes));
            // Several entries of one name keep their order among themselves.
            let extras = |c: &Citizen| {
                let mut all: Vec<_> = c.kept.remainder().iter().map(|e| (e.at.clone(), e.raw.clone())).collect();
                all.sort_by(|a, b| a.0.cmp(&b.0));
                all
            };
            prop_assert_eq!(extras(before), extras(after), "{}", String::from_utf8_lossy(&bytes));
            prop_assert!(after.kept.assumptions().is_empty() && after.kept.flaws().is_empty());
        }
    }

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(table) = open(&bytes) {
            let _ = all(table);
        }
    }

    #[test]
    fn any_table(text in "((Họ tên|Ngày sinh|GT|~x|~birth.date|CCCD|0|1|x|\"|\u{0}|37330|ỆÔ¨)[,;\n\r]){0,60}") {
        if let Ok(table) = open(text.as_bytes()) {
            for citizen in all(table) {
                prop_assert!(citizen.kept.remainder().len() < 100 || !citizen.is_empty());
            }
        }
    }
}

#[test]
fn the_guard_is_told_by_the_loss_report() {
    let mut citizen = Citizen::default();
    let fields = Citizen::fields();
    fields.slot("occupation").unwrap().set(&mut citizen, "=HYPERLINK(1)");
    let mut outline = Outline::new(fields);
    outline.add(&citizen).unwrap();
    let mut writer = TableWriter::new(Vec::new(), outline).unwrap().with_formula_guard();
    writer.push(&citizen).unwrap();
    let bytes = writer.finish().unwrap();
    assert_eq!(bytes, b"occupation\n'=HYPERLINK(1)\n");
    let back = all(open(&bytes).unwrap());
    assert_eq!(compare(1, &citizen, &back[0]).len(), 1);
    assert!(compare(1, &citizen, &all(open(&write(&[citizen.clone()])).unwrap())[0]).is_empty());
}
