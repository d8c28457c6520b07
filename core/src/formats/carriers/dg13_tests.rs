use super::*;
use proptest::prelude::*;

/// Fields 1 to 16 of a made-up person, as a card lists them; the parents in the shape of two sequences.
const FIELDS: &[(u8, &[u8])] = &[
    (1, b"\x13\x0C001190000017"),
    (2, b"\x0C\x16Nguy\xe1\xbb\x85n Th\xe1\xbb\x8b Thu H\xc3\xa0"),
    (3, b"\x13\x0A15/01/1990"),
    (4, b"\x0C\x04N\xe1\xbb\xaf"),
    (5, b"\x0C\x0AVi\xe1\xbb\x87t Nam"),
    (6, b"\x0C\x04Kinh"),
    (7, b"\x0C\x06Kh\xc3\xb4ng"),
    (12, b"\x0C\x0A15/01/2030"),
    (13, b"\x30\x15\x0C\x13Nguy\xe1\xbb\x85n V\xc4\x83n B\xc3\xacnh\x30\x12\x0C\x10Tr\xe1\xba\xa7n Th\xe1\xbb\x8b Lan"),
    (14, b""),
    (15, b"\x13\x09012345678"),
    (16, b"\x13\x100123456789ABCDEF"),
];

fn list(fields: &[(u8, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    for (number, value) in fields {
        push_field(&mut out, *number, value);
    }
    out
}

fn wrap(tags: &[u8], inner: &[u8]) -> Vec<u8> {
    tags.iter().rev().fold(inner.to_vec(), |inner, tag| {
        let mut out = Vec::new();
        tlv::push(&mut out, &[*tag], &inner);
        out
    })
}

fn one(file: &[u8]) -> Cells {
    Dg13.read(file).unwrap().remove(0)
}

fn field(number: u8, value: &[u8]) -> Cells {
    one(&wrap(&[0x6D], &list(&[(number, value)])))
}

fn codes(cells: &Cells) -> Vec<String> {
    cells.flaws.iter().map(|f| format!("{}:{}", f.at, f.what.text().as_str())).collect()
}

fn pairs(cells: &Cells) -> Vec<(&str, &str)> {
    cells.cells.iter().map(|c| (&*c.at, c.raw.as_str())).collect()
}

#[test]
fn all_wrappers_and_dumps_are_one_card() {
    let list = list(FIELDS);
    let clean = one(&wrap(&[0x6D], &list));
    assert!(clean.flaws.is_empty());
    for (at, raw) in [
        ("1", "001190000017"),
        ("2", "Nguyễn Thị Thu Hà"),
        ("4", "Nữ"),
        ("13.1", "Nguyễn Văn Bình"),
        ("13.2", "Trần Thị Lan"),
        ("14", ""),
        ("16", "0123456789ABCDEF"),
    ] {
        assert_eq!(clean.get(at), Some(raw), "{at}");
    }
    assert_eq!(clean.cells.len(), 13);
    for tags in [&[0x6D, 0x30][..], &[0x6D, 0x30, 0x31], &[0x30], &[0x31]] {
        assert_eq!(one(&wrap(tags, &list)), clean, "{tags:02x?}");
    }
    let file = wrap(&[0x6D, 0x30], &list);
    assert_eq!(one(bytes::to_hex(&file).as_bytes()), clean);
    assert_eq!(one(&[&file[..], &[0; 40], &[0x90, 0]].concat()), clean);
    assert_eq!(Dg13.write(std::slice::from_ref(&clean)).unwrap(), file);
}

#[test]
fn shapes_of_a_value() {
    for (number, value, cells, flaws) in [
        (13, &b"\x30\x06\x0C\x01A\x0C\x01B"[..], vec![("13.1", "A"), ("13.2", "B")], vec![]),
        (13, b"\x0C\x01A\x0C\x01B", vec![("13.1", "A"), ("13.2", "B")], vec![]),
        (13, b"\x30\x03\x0C\x01A", vec![("13.1", "A")], vec!["13.1:one-parent"]),
        (13, b"\x30\x00\x30\x03\x0C\x01B", vec![("13.1", ""), ("13.2", "B")], vec![]),
        (13, b"\x30\x02\x0C\x00\x30\x03\x0C\x01B", vec![("13.1", ""), ("13.2", "B")], vec![]),
        (13, b"", vec![("13.1", "")], vec![]),
        (14, b"\x30\x03\x0C\x01C", vec![("14", "C")], vec![]),
        (14, b"\x0C\x01C", vec![("14", "C")], vec![]),
        (14, b"\x0C\x01C\x0C\x01D", vec![("14", "C"), ("14.2", "D")], vec![]),
        (12, b"\x0C\x13Kh\xc3\xb4ng th\xe1\xbb\x9di h\xe1\xba\xa1n", vec![("12", "Không thời hạn")], vec![]),
        (9, b"\x0C\x81\x01A", vec![("9", "A")], vec![]),
        (9, b"\x0C\x83\x00\x00\x01A", vec![("9", "A")], vec![]),
        (9, b"\x1E\x04\x00A\x1E\xA4", vec![("9", "AẤ")], vec![]),
        (17, b"\x0C\x01A", vec![("17", "A")], vec![]),
        (200, b"\x04\x01A", vec![("200#hex", "040141")], vec![]),
        (2, b"\x0C\x02\xFFA", vec![("2#hex", "0c02ff41")], vec![]),
        (2, b"\x0C\x09A", vec![("2#hex", "0c0941")], vec![":tlv-length"]),
        (2, b"\x0C", vec![("2#hex", "0c")], vec![":tlv-length"]),
    ] {
        let read = field(number, value);
        assert_eq!(
            (pairs(&read), codes(&read)),
            (cells, flaws.into_iter().map(String::from).collect()),
            "{number} {value:02x?}"
        );
        let again = one(&Dg13.write(std::slice::from_ref(&read)).unwrap());
        assert_eq!(again, read);
    }
}

#[test]
fn what_comes_twice_or_outside_is_kept() {
    let file = wrap(
        &[0x6D],
        &[list(&[(5, b"\x0C\x01A"), (5, b"\x0C\x01B")]), b"\x80\x01Z\x04\x01Y".to_vec()].concat(),
    );
    let cells = one(&file);
    assert_eq!(pairs(&cells), [("5", "A"), ("5/2", "B"), ("x#hex", "80015a"), ("x/2#hex", "040159")]);
    assert_eq!(one(&Dg13.write(std::slice::from_ref(&cells)).unwrap()), cells);
}

#[test]
fn a_cut_file_gives_what_is_there() {
    let file = wrap(&[0x6D, 0x30], &list(FIELDS));
    let whole = one(&file);
    let mut most = 0;
    for end in 0..file.len() {
        match Dg13.read(&file[..end]) {
            Ok(records) => {
                let cells = &records[0];
                assert_eq!(codes(cells).last().map(String::as_str), Some(":tlv-length"), "{end}");
                let right = cells.cells.iter().filter(|c| whole.get(&c.at) == Some(&c.raw)).count();
                // A second name that has begun turns the field of the parents into bytes again.
                assert!(right + 1 >= most, "more bytes never give less");
                assert!(cells.cells.len() <= right + 1, "only the last field is not whole");
                most = right;
            }
            Err(e) => assert!(
                most == 0 && matches!(e, FormatError::Malformed { .. } | FormatError::Empty),
                "{end} {e}"
            ),
        }
    }
    assert_eq!(most, whole.cells.len() - 1);
}

#[test]
fn what_is_no_such_file() {
    for bytes in
        [&b"\x61\x03\x02\x01\x01"[..], b"\x6D\x00", b"\x6D\x03\x04\x01A", b"\x6D", b"\xFF\xFF", b"nothing!"]
    {
        assert!(matches!(Dg13.read(bytes), Err(FormatError::Malformed { .. })), "{bytes:02x?}");
    }
    let deep = |n: usize| wrap(&vec![0x30; n], &list(&[(1, b"\x0C\x01A")]));
    assert!(Dg13.read(&deep(MAX_TLV_DEPTH - 1)).is_ok());
    assert!(matches!(Dg13.read(&deep(MAX_TLV_DEPTH + 1)), Err(FormatError::Limit { .. })));
    let many = |n: usize| wrap(&[0x6D], &list(&vec![(1, &b"\x0C\x01A"[..]); n]));
    assert!(Dg13.read(&many(MAX_CHIP_FIELDS)).is_ok());
    assert!(matches!(Dg13.read(&many(MAX_CHIP_FIELDS + 1)), Err(FormatError::Limit { .. })));
}

#[test]
fn what_can_not_be_written() {
    for at in ["name", "256", "1.0", "1/0", "1.9999", "x", "1#hex", "1/x"] {
        let mut cells = Cells::default();
        cells.push(at, "zz");
        assert!(matches!(Dg13.write(&[cells]), Err(FormatError::CannotCarry { .. })), "{at}");
    }
    let mut big = Cells::default();
    big.push("9", "a".repeat(MAX_CHIP_FILE));
    assert!(matches!(Dg13.write(&[big]), Err(FormatError::Limit { .. })));
    assert_eq!(Dg13.write(&[]), Err(FormatError::Empty));
}

/// Nested elements, well-formed or nearly so.
fn elements() -> impl Strategy<Value = Vec<u8>> {
    let leaf = prop_oneof![
        (any::<u8>(), proptest::collection::vec(any::<u8>(), 0..6))
            .prop_map(|(tag, value)| wrap(&[tag], &value)),
        (0u8..20, "\\PC{0,5}").prop_map(|(n, text)| list(&[(n, &wrap(&[0x0C], text.as_bytes()))])),
        proptest::collection::vec(any::<u8>(), 0..4),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        (prop_oneof![Just(0x30u8), Just(0x31), any::<u8>()], proptest::collection::vec(inner, 0..5))
            .prop_map(|(tag, parts)| wrap(&[tag], &parts.concat()))
    })
}

proptest! {
    #[test]
    fn no_bytes_panic_and_what_was_read_survives(inner in elements(), junk in any::<Vec<u8>>()) {
        let _ = Dg13.read(&junk);
        if let Ok(records) = Dg13.read(&wrap(&[0x6D], &inner)) {
            let again = one(&Dg13.write(&records).unwrap());
            let fields = |c: &Cells| c.cells.iter().filter(|c| !c.at.starts_with('x')).cloned().collect::<Vec<_>>();
            prop_assert_eq!(fields(&records[0]), fields(&again));
        }
    }

    #[test]
    fn cells_survive(texts in proptest::collection::vec("\\PC{0,200}", 18), father in "\\PC{1,9}", mother in "\\PC{1,9}") {
        let mut cells = Cells::default();
        for (i, text) in texts.iter().enumerate().filter(|(i, _)| *i != 12) {
            cells.push((i + 1).to_string(), text.clone());
        }
        cells.push("13.1", father);
        cells.push("13.2", mother);
        let file = Dg13.write(std::slice::from_ref(&cells)).unwrap();
        prop_assert_eq!(&file[..1], [0x6D]);
        prop_assert_eq!(one(&file), cells);
    }
}
