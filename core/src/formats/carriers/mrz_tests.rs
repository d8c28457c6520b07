use super::*;
use proptest::prelude::*;

const CARD: [&str; 3] =
    ["IDVNM1900000174001190000017<<5", "9001158F3001156VNM<<<<<<<<<<<8", "NGUYEN<<THI<THU<HA<<<<<<<<<<<<"];
const NO_EXPIRY: [&str; 3] =
    ["IDVNM0550000217001055000021<<8", "5502037M9912315VNM<<<<<<<<<<<2", "DO<<VAN<UOC<<<<<<<<<<<<<<<<<<<"];
const PASSPORT: [&str; 2] =
    ["P<VNMNGUYEN<<THI<THU<HA<<<<<<<<<<<<<<<<<<<<<", "P000000175VNM9001158F3401158001190000017<<52"];
const ICAO_CARD: [&str; 3] =
    ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];
const ICAO_PASSPORT: [&str; 2] =
    ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
const DG1: &str = "615d5f1f5a4944564e4d313930303030303137343030313139303030303031373c3c35393030313135384633303031313536564e4d3c3c3c3c3c3c3c3c3c3c3c384e475559454e3c3c5448493c5448553c48413c3c3c3c3c3c3c3c3c3c3c3c";

const PAPER: Mrz = Mrz { layout: MrzLayout::Td1, chip: false };
const BOOK: Mrz = Mrz { layout: MrzLayout::Td3, chip: false };
const CHIP: Mrz = Mrz { layout: MrzLayout::Td1, chip: true };

fn one(text: &str) -> Cells {
    let mut records = PAPER.read(text.as_bytes()).unwrap();
    assert_eq!(records.len(), 1, "{text}");
    records.remove(0)
}

fn codes(cells: &Cells) -> Vec<String> {
    cells.flaws.iter().map(|f| format!("{}:{}", f.at, f.what.text().as_str())).collect()
}

#[test]
fn specimens_read_clean_and_come_back() {
    for (lines, carrier) in [
        (&CARD[..], PAPER),
        (&NO_EXPIRY, PAPER),
        (&ICAO_CARD, PAPER),
        (&PASSPORT, BOOK),
        (&ICAO_PASSPORT, BOOK),
    ] {
        let text = lines.join("\n") + "\n";
        let cells = one(&text);
        assert_eq!(codes(&cells), [""; 0], "{text}");
        assert_eq!(String::from_utf8(carrier.write(&[cells]).unwrap()).unwrap(), text);
    }
    let card = one(&NO_EXPIRY.join("\n"));
    for (at, raw) in [
        ("document_code", "ID"),
        ("issuer", "VNM"),
        ("document_number", "055000021"),
        ("personal_id", "001055000021"),
        ("birth", "550203"),
        ("sex", "M"),
        ("expiry", "991231"),
        ("nationality", "VNM"),
        ("optional2", ""),
        ("surname", "DO"),
        ("given", "VAN UOC"),
    ] {
        assert_eq!(card.get(at), Some(raw), "{at}");
    }
    assert_eq!(one(&ICAO_PASSPORT.join("\n")).get("optional"), Some("ZE184226B"));
}

#[test]
fn noise_changes_nothing() {
    let clean = one(&CARD.join("\n"));
    let text = CARD.join("\r\n");
    for noisy in [
        CARD.concat(),
        CARD.join(" "),
        CARD.concat().trim_end_matches('<').to_owned(),
        text.clone() + "\r\n\r\n",
        text.to_lowercase(),
        text.replace('<', " "),
        text.replace("<<", "«"),
        format!("\u{FEFF}  {}\n {}\n{}", CARD[0], CARD[1], CARD[2]),
        text.trim_end_matches('<').to_owned(),
        text.clone() + "<<<<",
    ] {
        assert_eq!(one(&noisy), clean, "{noisy:?}");
    }
    let book = one(&PASSPORT.join("\n"));
    for noisy in
        [PASSPORT.concat(), PASSPORT.join(" "), PASSPORT.join("\r\n"), PASSPORT.join("\n").replace('<', " ")]
    {
        assert_eq!(one(&noisy), book, "{noisy:?}");
    }
    assert_eq!(
        PAPER
            .read([CARD.join("\n"), PASSPORT.concat(), NO_EXPIRY.join("\n")].join("\n\n").as_bytes())
            .unwrap()
            .len(),
        3
    );
}

#[test]
fn every_digit_changed_is_noticed() {
    // 7, 3 and 1 have no factor in common with 10, so one changed digit always changes a sum.
    for lines in [CARD.concat(), ICAO_CARD.concat(), PASSPORT.concat(), ICAO_PASSPORT.concat()] {
        for (i, c) in lines.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
            let mut wrong = lines.clone();
            wrong.replace_range(i..=i, if c == '9' { "0" } else { "9" });
            assert!(!one(&wrong).flaws.is_empty(), "{wrong}");
        }
    }
    for (from, to, flaws) in [
        ("IDVNM1900000174", "IDVNM1900000175", vec!["document_number:mrz-cd-number", ":mrz-cd-all"]),
        ("IDVNM1900000174", "IDVNM1900000185", vec!["document_number:mrz-pin-number", ":mrz-cd-all"]),
        ("<<5", "<<6", vec!["personal_id:mrz-cd-national", ":mrz-cd-all"]),
        ("9001158", "9001157", vec!["birth:mrz-cd-birth", ":mrz-cd-all"]),
        ("3001156", "3001157", vec!["expiry:mrz-cd-expiry", ":mrz-cd-all"]),
        ("<<<8", "<<<9", vec![":mrz-cd-all"]),
    ] {
        let wrong = CARD.concat().replacen(from, to, 1);
        assert_eq!(codes(&one(&wrong)), flaws, "{wrong}");
    }
    assert_eq!(
        codes(&one(&PASSPORT.concat().replace("<<52", "<<62"))),
        ["optional:mrz-cd-optional", ":mrz-cd-all"]
    );
}

#[test]
fn long_numbers_and_full_names() {
    // Doc 9303 part 5: the number D23145890734 goes on in the optional data, its check digit is 9.
    let mut cells =
        one(&ICAO_CARD.concat().replace("D231458907<<<<<<<<<<<<<<<", "D23145890<7349<<<<<<<<<<<"));
    assert_eq!(cells.get("document_number"), Some("D23145890734"));
    assert!(!codes(&cells).iter().any(|c| c.contains("number")));
    cells.flaws.clear();
    assert_eq!(PAPER.read(&PAPER.write(std::slice::from_ref(&cells)).unwrap()).unwrap(), vec![cells]);
    for (number, fits) in [("1234567890123456789012", true), ("12345678901234567890123", false)] {
        let mut cells = Cells::default();
        cells.push("document_number", number);
        assert_eq!(PAPER.write(&[cells]).is_ok(), fits, "{number}");
    }
    let full =
        one(&CARD.concat().replace("NGUYEN<<THI<THU<HA<<<<<<<<<<<<", "NGUYEN<<THI<THU<HA<HA<HA<HA<HA"));
    assert_eq!(codes(&full), ["given:mrz-name-cut"]);
}

#[test]
fn what_is_no_zone() {
    for text in [
        "IDVNM1900000174001190000017<<5",
        "IDVNM1900000174001190000017<<5\n9001158F3001156VNM<<<\nNGUYEN",
        "IDVNM1900000174001190000017<<5X\n9001158F3001156VNM<<<<<<<<<<<8\nNGUYEN",
        "P<VNMNGUYEN\nP000000175VNM9001158F34011",
        "NGUYỄN",
        &"P".repeat(87),
        &"I".repeat(91),
    ] {
        assert!(matches!(PAPER.read(text.as_bytes()), Err(FormatError::Malformed { .. })), "{text}");
    }
    assert_eq!(PAPER.read(b" \r\n"), Err(FormatError::Empty));
}

#[test]
fn what_can_not_be_written() {
    for (at, raw) in [
        ("surname", "NGUYỄN"),
        ("birth", "1990"),
        ("birth", "15/01/1990"),
        ("sex", "NU"),
        ("issuer", "VNAM"),
        ("personal_id", "001190000017"),
        ("personal_id", "1190000017"),
        ("optional", "1234567890123456"),
        ("name", "A"),
    ] {
        let mut cells = Cells::default();
        cells.push(at, raw);
        assert!(matches!(PAPER.write(&[cells]), Err(FormatError::CannotCarry { .. })), "{at} {raw}");
    }
    assert_eq!(PAPER.write(&[]), Err(FormatError::Empty));
    assert!(CHIP.write(&[Cells::default(), Cells::default()]).is_err());
}

#[test]
fn the_number_of_a_vietnamese_card_follows_from_the_person() {
    let mut cells = Cells::default();
    cells.push("issuer", "VNM");
    cells.push("personal_id", "001190000017");
    let zone = PAPER.write(&[cells]).unwrap();
    assert!(zone.starts_with(b"<<VNM1900000174001190000017<<5\n"));
}

#[test]
fn the_chip_file() {
    let clean = one(&CARD.concat());
    let file = bytes::from_hex(DG1).unwrap();
    for input in [
        &file[..],
        DG1.as_bytes(),
        &[&file[..], &[0; 9]].concat(),
        &[&file[..], &[0x90, 0]].concat(),
        &file[2..],
    ] {
        assert_eq!(CHIP.read(input).unwrap(), std::slice::from_ref(&clean));
    }
    assert_eq!(CHIP.write(std::slice::from_ref(&clean)).unwrap(), file);
    let long = [&[0x61, 0x82, 0, 0x5E, 0x5F, 0x1F, 0x81, 0x5A], &file[5..]].concat();
    assert_eq!(CHIP.read(&long).unwrap()[0], clean);
    assert_eq!(codes(&CHIP.read(&[&file[..], b"\x02\x01\x01"].concat()).unwrap()[0]), [":tlv-length"]);
    for (at, byte) in
        [(1, 0x5E), (4, 0x5B), (4, 0x59), (4, 0xFF), (0, 0x62), (3, 0x2F), (10, 0xFF), (10, b'*')]
    {
        let mut wrong = file.clone();
        wrong[at] = byte;
        assert!(matches!(CHIP.read(&wrong), Err(FormatError::Malformed { .. })), "{at} {byte}");
    }
}

proptest! {
    #[test]
    fn no_bytes_panic(input in any::<Vec<u8>>(), text in "[A-Z0-9< \n]{0,100}", chip in any::<bool>()) {
        let carrier = Mrz { chip, ..PAPER };
        let _ = carrier.read(&input);
        let _ = carrier.read(text.as_bytes());
        let _ = CHIP.read(&[&[0x61][..], &input].concat());
    }

    #[test]
    fn any_zone_survives(zone in prop_oneof!["[A-OQ-Z0-9<][A-Z0-9<]{89}", "[A-OQ-Z]DVNM[0-9]{22}<<[0-9][A-Z0-9<]{60}", "P[A-Z0-9<]{87}", "I<[A-Z]{3}[A-Z0-9]{9}<[A-Z0-9]{1,14}<{0,4}".prop_map(|z| format!("{z:<<90}"))]) {
        let carrier = if zone.len() == 90 { PAPER } else { BOOK };
        let before = one(&zone);
        let written = carrier.write(std::slice::from_ref(&before)).unwrap();
        let after = &carrier.read(&written).unwrap()[0];
        prop_assert_eq!(&before.cells, &after.cells);
        let wrong = codes(after);
        prop_assert!(wrong.iter().all(|f| f == "given:mrz-name-cut" || f.ends_with("mrz-pin-number")), "{:?}", wrong);
    }
}
