use super::*;
use crate::formats::driver::Driver;
use crate::records::{AnyRecord, Citizen, Leaf as _, Record, write_canonical};
use proptest::prelude::*;
use std::fmt::Write as _;

// Everybody here is invented.
const CARD: &str =
    "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Số 1, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội|01052021";
const HEALTH_OLD: &str = "DN4010012345678|4e677579e1bb856e205468e1bb8b205468752048c3a0|15/01/1990|2|53e1bb912031|01 - 061|01/01/2021|31/12/2021|25/12/2020|01012345678901|-|4|01/01/2025|0123456789abcdef-1203|$";
const HEALTH_NEW: &str = "0123456789|4e677579e1bb856e205468e1bb8b205468752048c3a0|15/01/1990|2|-|01 - 061|01/01/2025|-|20/12/2024|01010123456789|-|4| 01/01/2028|0123456789abcdef-1202|4|5175e1baad6e20426120c490c3ac6e68|$";
const TD1: &str =
    "IDVNM1900000174001190000017<<5\n9001158F3001156VNM<<<<<<<<<<<8\nNGUYEN<<THI<THU<HA<<<<<<<<<<<<";
const TD1_OTHER: &str =
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
const TD3: &str =
    "P<VNMNGUYEN<<THI<THU<HA<<<<<<<<<<<<<<<<<<<<<\nP000000175VNM9001158F3401158001190000017<<52";
const DG1: &str = "615d5f1f5a4944564e4d313930303030303137343030313139303030303031373c3c35393030313135384633303031313536564e4d3c3c3c3c3c3c3c3c3c3c3c384e475559454e3c3c5448493c5448553c48413c3c3c3c3c3c3c3c3c3c3c3c";
const DG13: &str = "6d3d3011020101130c303031313930303030303137301b0201020c164e677579e1bb856e205468e1bb8b205468752048c3a0300b02010113060a0000000000";
const LIVE: &str = "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body><ns1:CongdanCollection xmlns:ns1=\"http://www.mic.gov.vn/dancu/1.0\"><ns1:CongDan><ns1:SoDinhDanh>001190000017</ns1:SoDinhDanh><ns1:SoCMND>012345678</ns1:SoCMND><ns1:HoVaTen><ns1:Ho/><ns1:ChuDem/><ns1:Ten>NGUYỄN THỊ THU HÀ</ns1:Ten></ns1:HoVaTen><ns1:GioiTinh>2</ns1:GioiTinh><ns1:DanToc>01</ns1:DanToc><ns1:NgayThangNamSinh><ns1:Nam>1990</ns1:Nam><ns1:NgayThangNam>19900115</ns1:NgayThangNam></ns1:NgayThangNamSinh><ns1:ThuongTru><ns1:MaTinhThanh>01</ns1:MaTinhThanh><ns1:ChiTiet>PHÚC XÁ</ns1:ChiTiet></ns1:ThuongTru><ns1:Cha><ns1:HoVaTen>NGUYỄN VĂN BÌNH</ns1:HoVaTen></ns1:Cha><ns1:Me/></ns1:CongDan></ns1:CongdanCollection></soapenv:Body></soapenv:Envelope>";
const QCVN: &str = "<?xml version=\"1.0\"?><dc:CongdanCollection xmlns:dc=\"http://www.mic.gov.vn/dancu/1.0\" SoCongDan=\"1\"><dc:CongDan><dc:SoDinhDanh>001190000017</dc:SoDinhDanh><dc:HoVaTen><dc:Ho>Nguyễn</dc:Ho><dc:ChuDem>Thị Thu</dc:ChuDem><dc:Ten>Hà</dc:Ten></dc:HoVaTen><dc:GioiTinh>2</dc:GioiTinh><dc:DanToc><dc:MaDanToc>01</dc:MaDanToc><dc:TenGoi>Kinh</dc:TenGoi></dc:DanToc><dc:NgayThangNamSinh><dc:NgayThangNam>1990-01-15</dc:NgayThangNam></dc:NgayThangNamSinh><dc:ThuongTru><dc:MaDonViHanhChinh>00001</dc:MaDonViHanhChinh></dc:ThuongTru></dc:CongDan></dc:CongdanCollection>";
const LIVE_JSON: &str = r#"{"Envelope":{"Body":{"CongdanCollection":{"CongDan":{"SoDinhDanh":"001190000017","HoVaTen":{"Ho":{},"ChuDem":"","Ten":"NGUYỄN THỊ THU HÀ"},"DanToc":"01","NgayThangNamSinh":{"Nam":"1990","NgayThangNam":"19900115"},"ThuongTru":{"MaTinhThanh":"01","ChiTiet":"x"},"Me":null}}}}}"#;
const QCVN_JSON: &str = r#"{"CongdanCollection":{"CongDan":[{"SoDinhDanh":"001190000017","HoVaTen":{"Ho":"Nguyễn","ChuDem":"Thị Thu","Ten":"Hà"},"DanToc":{"MaDanToc":"01"},"NgayThangNamSinh":{"NgayThangNam":"1990-01-15"},"ThuongTru":{"MaDonViHanhChinh":"00001"}}]}}"#;
const REQUEST: &str = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><d:TraCuuThongTinCongDan xmlns:d=\"http://dancuquocgia.bca\"><d:MaYeuCau>1</d:MaYeuCau><d:SoDinhDanh>001190000017</d:SoDinhDanh><d:HoVaTen>NGUYENTHITHUHA</d:HoVaTen><d:NgayThangNamSinh><d:NgayThangNam>19900115</d:NgayThangNam></d:NgayThangNamSinh></d:TraCuuThongTinCongDan></s:Body></s:Envelope>";
const PORTAL: &str = r#"{"sub":"x","LoaiTaiKhoan":"1","SoDinhDanh":"001190000017","SoCMND":"012345678","HoVaTen":"NGUYỄN THỊ THU HÀ","NgayThangNamSinh":"19900115","GioiTinh":2,"TechID":"S-1"}"#;
const VNEID: &str = r#"{"sub":"x","LoaiTaiKhoan":1,"SoDinhDanh":"001190000017","HoVaTen":"NGUYỄN THỊ THU HÀ","NgayThangNamSinh":"19900115","TechID":"S-1","loAs":"2","userProfileUri":"u","logoutUri":"l","IAL":2}"#;
const EITHER_SSO: &str = r#"{"sub":"x","LoaiTaiKhoan":1,"SoDinhDanh":"001190000017","HoVaTen":"A B","NgayThangNamSinh":"19900115"}"#;
const RAR: &str = r#"{"citizenPid":"001190000017","oldIdentify":"012345678","fullName":"Nguyễn Thị Thu Hà","birthDate":"15/01/1990","gender":"Nữ","ethnic":"Kinh","homeTown":"x","regPlaceAddress":"y","dateProvide":"01/05/2021","outOfDate":"15/01/2030"}"#;
const CITIZEN_INFO: &str = r#"{"documentNumber":"001190000017","fullName":"Nguyễn Thị Thu Hà","dayOfBirth":"15/01/1990","sex":"Nữ","ethnic":"Kinh","placeOfOrigin":"x","placeOfResident":"y","cardIssueDate":"01/05/2021","expiredDate":"15/01/2030"}"#;
const KIOSK: &str = r#"{"idCode":"001190000017","personName":"Nguyễn Thị Thu Hà","dateOfBirth":"15/01/1990","gender":"Nữ","race":"Kinh","originPlace":"x","residencePlace":"y","issueDate":"01/05/2021"}"#;
const HN212: &str = r#"{"CCCD Number":"001190000017","Full Name":"Nguyễn Thị Thu Hà","Date of Birth":"15/01/1990","Gender":"Nữ","Place of Origin":"x","Date of Issue":"01/05/2021"}"#;
const MATRIX: &str = r#"{"documentNumber":"001190000017","fullName":"Nguyễn Thị Thu Hà","dateOfBirth":"15/01/1990","gender":"Nữ","hometown":"x","permanentAddress":"y","issueDate":"01/05/2021","expiryDate":"15/01/2030"}"#;
const CLAIM: &str = "<TONG_HOP><MA_LK>1</MA_LK><STT>1</STT><HO_TEN>Nguyễn Thị Thu Hà</HO_TEN><SO_CCCD>001190000017</SO_CCCD><NGAY_SINH>199001150000</NGAY_SINH><GIOI_TINH>2</GIOI_TINH><MA_DANTOC>01</MA_DANTOC><DIA_CHI>x</DIA_CHI><MATINH_CU_TRU>01</MATINH_CU_TRU><MAXA_CU_TRU>00001</MAXA_CU_TRU><MA_THE_BHYT>DN4010012345678</MA_THE_BHYT><CAN_NANG/><LY_DO_VV>x</LY_DO_VV></TONG_HOP>";
const CANON: &str = r#"{"record":"citizen","edition":"2026.1","personal_id":"001190000017","name":{"full":"Nguyễn Thị Thu Hà"},"sex":"female"}"#;
const CANON_OLD: &str =
    r#"{"record":"citizen","edition":"2025.1","personal_id":"001190000017","gender":"female","marital":"1"}"#;
const TABLE: &str = "Số định danh cá nhân,Họ và tên,Ngày sinh,Giới tính\n001190000017,Nguyễn Thị Thu Hà,15/01/1990,Nữ\n001055000021,Đỗ Văn Ước,03/02/1955,Nam\n";

use Confidence::{Likely, Possible, Sure};

thread_local! {
    static WRONG: std::cell::RefCell<Vec<String>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// Goes through a whole table of cases before it fails.
fn all(cases: impl FnOnce()) {
    cases();
    let wrong = WRONG.take();
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

#[track_caller]
fn wrong(expected: &str, seen: &Detection) {
    let mut said = format!("{}: expected {expected}", std::panic::Location::caller().line());
    for guess in &seen.guesses {
        let evidence: Vec<_> = guess.evidence.iter().map(|e| e.text(Language::En)).collect();
        let _ =
            write!(said, "\n    {} {:?} {:?} {evidence:?}", guess.format, guess.version, guess.confidence);
    }
    let notes: Vec<_> = seen.notes.iter().map(|e| e.key).collect();
    let _ =
        write!(said, "\n    best {:?} {:?} {notes:?}", seen.best.as_ref().map(|g| g.format), seen.encoding);
    WRONG.with_borrow_mut(|w| w.push(said));
}

/// Format, version and confidence of the best guess.
#[track_caller]
fn is(input: impl AsRef<[u8]>, format: &str, version: &str, confidence: Confidence) {
    let seen = detect(input.as_ref(), None);
    let best = seen.best.as_ref().map(|b| (b.format, b.version, b.confidence));
    if best != Some((format, version, confidence)) {
        wrong(&format!("{format} {version:?} {confidence:?}"), &seen);
    }
}

#[track_caller]
fn unsure(input: impl AsRef<[u8]>, formats: &[&str], note: &str) {
    let seen = detect(input.as_ref(), None);
    let found: Vec<_> = seen.guesses.iter().map(|g| g.format).collect();
    let sure = seen.guesses.iter().any(|g| g.confidence == Sure);
    if seen.best.is_some() || found != formats || sure || !seen.notes.iter().any(|n| n.key == note) {
        wrong(&format!("unsure of {formats:?}: {note}"), &seen);
    }
}

#[track_caller]
fn notes(input: impl AsRef<[u8]>, note: &str) {
    let seen = detect(input.as_ref(), None);
    if !seen.notes.iter().any(|n| n.key == note) {
        wrong(note, &seen);
    }
}

fn bytes_of(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2).map(|n| u8::from_str_radix(hex.get(2 * n..2 * n + 2).unwrap(), 16).unwrap()).collect()
}

fn cut(text: &str, at: usize) -> &str {
    text.get(..at).unwrap()
}

#[test]
fn cards() {
    all(|| {
        is(CARD, "cccd-qr", "card 2021", Sure);
        is(CARD.replace("012345678", ""), "cccd-qr", "card 2021", Sure);
        is(CARD.replace("012345678|", ""), "cccd-qr", "card 2021", Sure);
        is(format!("\u{feff}]Q1{CARD}\t\r\n"), "cccd-qr", "card 2021", Sure);
        is(CARD.replace('|', "｜"), "cccd-qr", "card 2021", Sure);
        is(
            CARD.replace("15011990", "15/01/1990").replace("01052021", "01/05/2021"),
            "cccd-qr",
            "card 2021",
            Sure,
        );
        is(CARD.replace("15011990", "1990"), "cccd-qr", "card 2021", Sure);
        is(CARD.replace("01052021", "30062024"), "cccd-qr", "card 2021", Sure);
        is(CARD.replace("01052021", "01072024"), "cccd-qr", "card 2024", Sure);
        is(CARD.replace("01052021", "02072024||||"), "cccd-qr", "card 2024", Sure);
        is(format!("{CARD}||001190000099"), "cccd-qr", "card 2024", Sure);
        is(format!("{CARD}\r\n{CARD}\n\n{CARD}"), "cccd-qr", "card 2021", Sure);
        is(format!("{CARD}\n{}", CARD.replace("01052021", "02072024")), "cccd-qr", "", Sure);
        // A number that lost its zero, a line cut short, no issue.
        is(CARD.replace("001190000017", "1190000017"), "cccd-qr", "card 2021", Likely);
        is("001190000017||Nguyễn Thị Thu Hà|15011990", "cccd-qr", "", Likely);
        is("001190000017|012345678", "cccd-qr", "", Possible);
        is(
            format!("{}\n{CARD}", [CARD; 12].join("\n").replace("|15011990", "|x")),
            "cccd-qr",
            "card 2021",
            Sure,
        );
        is(format!("{CARD}\nlỗi\nlỗi"), "cccd-qr", "card 2021", Possible);
        is(CARD.replace("Nữ", "Ná»¯"), "cccd-qr", "card 2021", Sure);
    });
}

#[test]
fn health_cards() {
    all(|| {
        is(HEALTH_OLD, "bhyt-qr", "old card 15", Sure);
        is(HEALTH_NEW, "bhyt-qr", "new card 10", Sure);
        is(HEALTH_NEW.replace('|', "\0|"), "bhyt-qr", "new card 10", Sure);
        is(format!("{HEALTH_NEW}|"), "bhyt-qr", "new card 10", Sure);
        is(HEALTH_NEW.trim_end_matches("|$"), "bhyt-qr", "new card 10", Likely);
        is(cut(HEALTH_OLD, 60), "bhyt-qr", "old card 15", Likely);
        is(format!("{HEALTH_OLD}\n{HEALTH_NEW}"), "bhyt-qr", "", Sure);
        is(HEALTH_NEW.replacen("0123456789", "123456789", 1), "bhyt-qr", "", Likely);
        is("DN4010012345678|x", "bhyt-qr", "old card 15", Possible);
        unsure(format!("{CARD}\n{HEALTH_NEW}"), &["cccd-qr", "bhyt-qr"], "equally-good");
        unsure(format!("{HEALTH_OLD}\n{CARD}\n{CARD}\nx"), &["cccd-qr", "bhyt-qr"], "equally-good");
    });
}

#[test]
fn zones() {
    all(|| {
        is(TD1, "mrz-td1", "issuer VNM", Sure);
        is(TD1_OTHER, "mrz-td1", "other issuer", Sure);
        is(TD3, "mrz-td3", "issuer VNM", Sure);
        is(TD1.replace('\n', ""), "mrz-td1", "issuer VNM", Sure);
        is(TD1.to_lowercase(), "mrz-td1", "issuer VNM", Sure);
        is(format!("{TD1}\r\n{TD1}"), "mrz-td1", "issuer VNM", Sure);
        is(format!("{TD1}\n{TD1_OTHER}"), "mrz-td1", "", Sure);
        is(TD1.replace("9001158F", "9001157F"), "mrz-td1", "issuer VNM", Likely);
        is(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ<<<<\n123456<1<1234561<<<<<<<<<<<<<<\nA<<B",
            "mrz-td1",
            "other issuer",
            Possible,
        );
        is(cut(TD1, 50), "mrz-td1", "", Possible);
        is(cut(TD3, 40), "mrz-td3", "", Possible);
        unsure(format!("{TD1}\n{TD3}"), &["mrz-td1", "mrz-td3"], "equally-good");
        let seen = detect(TD1.as_bytes(), None);
        let said: Vec<_> = seen.guesses[0].evidence.iter().map(|e| e.text(Language::En)).collect();
        assert!(said.contains(&"5 of 5 check digits fit".to_owned()), "{said:?}");
    });
}

#[test]
fn chips() {
    all(|| {
        is(bytes_of(DG1), "chip-dg1", "issuer VNM", Sure);
        is(DG1, "chip-dg1", "issuer VNM", Sure);
        is(DG1.to_uppercase(), "chip-dg1", "issuer VNM", Sure);
        let spaced: String =
            DG1.as_bytes().chunks(2).map(|p| format!("0x{}, ", std::str::from_utf8(p).unwrap())).collect();
        is(spaced, "chip-dg1", "issuer VNM", Sure);
        is(DG1.replace("3930303131", "3931303131"), "chip-dg1", "issuer VNM", Likely);
        is(bytes_of(DG13), "chip-dg13", "", Sure);
        is(DG13, "chip-dg13", "", Sure);
        is(
            "bT0wEQIBARMMMDAxMTkwMDAwMDE3MBsCAQIMFk5ndXnhu4VuIFRo4buLIFRodSBIw6AwCwIBARMGCgAAAAAA",
            "chip-dg13",
            "",
            Sure,
        );
        is(bytes_of(cut(DG13, 80)), "chip-dg13", "", Likely);
        notes([&[0x77, 0x82, 0x07, 0x00, 0x30][..], &[0xA5; 40]].concat(), "chip-other-file");
        notes("7782070030820100", "chip-other-file");
        notes("6d8201", "plain-text");
    });
}

#[test]
fn population_database_and_its_standard() {
    all(|| {
        is(LIVE, "popdb-soap", "", Sure);
        is(QCVN, "qcvn109-xml", "", Sure);
        is(LIVE.replace("soapenv", "S"), "popdb-soap", "", Sure);
        is(LIVE.replace("19900115", "1990-01-15"), "popdb-soap", "", Likely);
        is(QCVN.replace("1990-01-15", "19900115"), "qcvn109-xml", "", Likely);
        is(LIVE.split_once("<ns1:Me/>").unwrap().0, "popdb-soap", "", Likely);
        is(QCVN.split_once("</dc:CongDan>").unwrap().0, "qcvn109-xml", "", Likely);
        let wide: Vec<u8> =
            std::iter::once(0xFEFF).chain(QCVN.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        is(&wide, "qcvn109-xml", "", Sure);
        assert_eq!(detect(&wide, None).encoding, TextCoding::Utf16Le);
        is(LIVE_JSON, "popdb-json", "", Sure);
        is(QCVN_JSON, "qcvn109-json", "", Sure);
        is(
            LIVE_JSON
                .replace("SoDinhDanh", "soDinhDanh")
                .replace("CongDan\"", "congDan\"")
                .replace("HoVaTen", "hoVaTen"),
            "popdb-json",
            "",
            Sure,
        );
        is(serde_json::json!({ "message": LIVE }).to_string(), "popdb-soap", "", Sure);
        is(serde_json::json!({ "message": QCVN_JSON }).to_string(), "qcvn109-json", "", Sure);
        is(REQUEST, "popdb-request", "", Sure);
        is(CLAIM, "health-xml1", "", Sure);
        is(CLAIM.replace("199001150000", "15/01/1990"), "health-xml1", "", Likely);
        let nobody = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><n:CongdanCollection xmlns:n=\"http://www.mic.gov.vn/dancu/1.0\"/></s:Body></s:Envelope>";
        is(nobody, "popdb-soap", "", Possible);
        // Only a number: the two can not be told but by what is around.
        is(
            "<CongdanCollection><CongDan><SoDinhDanh>001190000017</SoDinhDanh></CongDan></CongdanCollection>",
            "qcvn109-xml",
            "",
            Likely,
        );
        unsure(
            "<x><CongDan><SoDinhDanh>001190000017</SoDinhDanh></CongDan></x>",
            &["popdb-soap", "qcvn109-xml"],
            "equally-good",
        );
        notes(
            "<s:Envelope><s:Body><XacThucThongTinCongDanResponse><TonTai>true</TonTai></XacThucThongTinCongDanResponse></s:Body></s:Envelope>",
            "other-operation",
        );
        notes(
            "<s:Envelope><s:Body><s:Fault><faultstring>x</faultstring></s:Fault></s:Body></s:Envelope>",
            "database-error",
        );
        notes(
            "<GIAMDINHHS><FILEHOSO><LOAIHOSO>XML1</LOAIHOSO><NOIDUNGFILE>PFRPTkc</NOIDUNGFILE></FILEHOSO></GIAMDINHHS>",
            "claims-envelope",
        );
        notes(r#"<R><CongDan><Body>{"SoDinhDanh":"001190000017"}</Body></CongDan></R>"#, "json-inside");
    });
}

#[test]
fn sign_on_and_readers() {
    all(|| {
        is(PORTAL, "sso-dvcqg", "", Sure);
        is(VNEID, "sso-vneid", "", Sure);
        unsure(EITHER_SSO, &["sso-dvcqg", "sso-vneid"], "equally-good");
        for (text, dialect) in [
            (RAR, "reader dialect RAR"),
            (CITIZEN_INFO, "reader dialect CitizenInfo"),
            (KIOSK, "reader dialect kiosk"),
            (HN212, "reader dialect HN212"),
            (MATRIX, "reader dialect 1matrix"),
        ] {
            is(text, "reader-json", dialect, Sure);
            is(format!("[{text}]"), "reader-json", dialect, Sure);
            is(format!(r#"{{"ok":true,"data":{text}}}"#), "reader-json", "", Possible);
            is(cut(text, text.len() - 1), "reader-json", dialect, Likely);
        }
        is(RAR.replace("15/01/1990", "1990-01-15"), "reader-json", "reader dialect RAR", Likely);
        // A record of some other program that shares a few names.
        notes(r#"{"fullName":"A","email":"b","phone":"c"}"#, "json-unknown");
        is(
            r#"{"documentNumber":"B1234567","fullName":"A","gender":"M","issueDate":"2020-01-01","roles":["x"]}"#,
            "reader-json",
            "reader dialect 1matrix",
            Possible,
        );
    });
}

#[test]
fn canonical_json() {
    all(|| {
        is(CANON, "canonical-json", "edition 2026.1", Sure);
        is(CANON_OLD, "canonical-json", "edition 2025.1", Sure);
        is(format!("[{CANON},{CANON}]"), "canonical-json", "edition 2026.1", Sure);
        is(CANON.replace(",", ",\n  "), "canonical-json", "edition 2026.1", Sure);
        is(CANON.replace("2026.1", "2031.1"), "canonical-json", "", Likely);
        is(CANON.replace("\"citizen\"", "\"ship\""), "canonical-json", "edition 2026.1", Likely);
        is(
            r#"{"personal_id":"001190000017","gender":"female","name":{"full":"A B"}}"#,
            "canonical-json",
            "edition 2025.1",
            Likely,
        );
        is(cut(CANON, CANON.len() - 1), "canonical-json", "edition 2026.1", Likely);
        is(format!("{CANON}\n{CANON}\n"), "ndjson", "edition 2026.1", Sure);
        is(format!("{CANON}\n{{\"broken\n{CANON}\n"), "ndjson", "edition 2026.1", Sure);
        is(format!("{CANON}\n{CANON_OLD}\n"), "ndjson", "", Sure);
        let named = detect(CANON.as_bytes(), Some("records.ndjson"));
        assert!(named.guesses.iter().any(|g| g.format == "ndjson"));
    });
}

#[test]
fn tables() {
    all(|| {
        is(TABLE, "csv", "comma", Sure);
        is(TABLE.replace(',', ";"), "csv", "semicolon", Sure);
        is(TABLE.replace(',', "\t"), "csv", "tab", Sure);
        is(TABLE.replace(',', "|"), "csv", "bar", Sure);
        is(format!("\u{feff}{TABLE}"), "csv", "comma", Sure);
        is(format!("sep=;\r\n{}", TABLE.replace(',', ";")), "csv", "semicolon", Sure);
        is("HO_TEN;SO_CCCD;x\nA;001190000017;1\n", "csv", "semicolon", Likely);
        is("\"Họ và tên\",\"Ngày sinh\"\n\"Nguyễn, A\",\"1990\"\n", "csv", "comma", Likely);
        is("CCCD,CMND,Họ và tên\n001190000017,012345678,A\n", "csv", "comma", Sure);
        is("id,name,v\n1,a,2\n3,b,4\n", "csv", "comma", Possible);
        is("001190000017\n001055000021\n001190000017\n", "csv", "", Possible);
        is("Số định danh cá nhân\n001190000017\n", "csv", "", Likely);
        let named = detect(b"a,b\n1,2\n", Some("x.CSV")).best.unwrap();
        assert_eq!((named.format, named.confidence), ("csv", Likely));
        let unmatched = detect(TABLE.as_bytes(), Some("x.xlsx")).best.unwrap();
        assert_eq!((unmatched.format, unmatched.confidence), ("csv", Sure));
        // An old encoding does not hide the table.
        let old = crate::text::encodings::encode(crate::text::encodings::Encoding::Tcvn3, TABLE).bytes;
        let seen = detect(&old, None);
        assert_eq!(seen.encoding, TextCoding::Legacy(crate::text::encodings::Encoding::Tcvn3), "{seen:#?}");
        let best = seen.best.unwrap();
        assert_eq!((best.format, best.confidence), ("csv", Likely));
    });
}

#[test]
fn what_is_not_ours() {
    all(|| {
        for (bytes, note) in [
            (&b""[..], "empty"),
            (b" \r\n\0", "empty"),
            (b"\xEF\xBB\xBF", "empty"),
            (b"%PDF-1.7\n%\xE2", "file-pdf"),
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF", "file-image"),
            (b"\x89PNG\r\n\x1a\n", "file-image"),
            (b"PK\x03\x04\x14\0\0\0\0\0readme.txt", "file-archive"),
            (b"PK\x03\x04\x14\0word/document.xml", "file-office"),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0W\0o\0r\0k\0b\0o\0o\0k\0", "file-office"),
            (
                b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
                "file-office-locked",
            ),
            (b"{\\rtf1\\ansi x}", "file-rtf"),
            (b"<!DOCTYPE html><html><body>x</body></html>", "html"),
            (b"<a><b/></a>", "xml-unknown"),
            (b"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "xml-doctype"),
            (b"{\"a\":1}", "json-unknown"),
            (b"{\"a\":", "breaks-off"),
            (b"[1,2,3]", "json-unknown"),
            (b"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl", "token"),
            (b"https://example.org/q?c=1", "web-address"),
            (b"9fK2mQ7xR4tW8zB1nV6cD3sA5hJ0gL", "opaque-text"),
            (b"CCCD:001190000017|BIRTH:900115|EXPIRY:300115", "reader-command"),
            (b"what is this, I wonder\nplain words", "plain-text"),
            (b"\0\x01\x02\x03\x04\x05\x06\xff\xfe\x80", "file-unknown"),
            (b"SQLite format 3\0", "file-database"),
        ] {
            notes(bytes, note);
            let seen = detect(bytes, None);
            if !seen.guesses.is_empty() {
                wrong("nothing", &seen);
            }
        }
        is(b"PK\x03\x04\x14\0[Content_Types].xml....xl/workbook.xml", "xlsx", "", Sure);
        let package = detect(b"PK\x03\x04\x14\0[Content_Types].xml", Some("a.xlsx")).best.unwrap();
        assert_eq!((package.format, package.confidence), ("xlsx", Likely));
    });
}

#[test]
fn encodings_are_said() {
    all(|| {
        for (bytes, coding) in [
            (&b"abc"[..], TextCoding::Ascii),
            ("Hà".as_bytes(), TextCoding::Utf8),
            ("\u{feff}Hà".as_bytes(), TextCoding::Utf8Marked),
            (b"\xFF\xFEa\0b\0", TextCoding::Utf16Le),
            (b"\xFE\xFF\0a\0b", TextCoding::Utf16Be),
            (b"a\0b\0c\0d\0e\0", TextCoding::Utf16Le),
            (b"\xff\xfe\xfd\xfc\xfb", TextCoding::Utf16Le),
            (b"%PDF-1.4", TextCoding::Bytes),
        ] {
            assert_eq!(detect(bytes, None).encoding, coding, "{bytes:?}");
        }
        notes(
            "Nguye\u{302}\u{303}n Thi\u{323} Thu Ha\u{300}, Đa\u{306}\u{301}k La\u{306}\u{301}k",
            "decomposed",
        );
        notes("Nguyá»…n Thá»‹ Thu HÃ\u{a0}", "mojibake");
        notes("NguyÔn ThÞ Thu Hµ, TrÇn V¨n Hïng", "misread");
    });
}

#[test]
fn only_the_beginning_is_looked_at() {
    all(|| {
        let lines = format!("{CARD}\n").repeat(MAX_LOOKED_AT / CARD.len() + 10);
        let seen = detect(lines.as_bytes(), None);
        let best = seen.best.unwrap();
        assert_eq!((best.format, best.confidence), ("cccd-qr", Sure));
        assert!(seen.notes.iter().any(|n| n.key == "only-beginning"));
        let json = format!("[{CANON}{}]", format!(",{CANON}").repeat(10_000));
        assert_eq!(detect(json.as_bytes(), None).best.unwrap().format, "canonical-json");
        let (head, rest) = LIVE.split_once("<ns1:CongDan>").unwrap();
        let (person, tail) = rest.split_once("</ns1:CongDan>").unwrap();
        let xml = format!("{head}{}{tail}", format!("<ns1:CongDan>{person}</ns1:CongDan>").repeat(2_000));
        assert!(xml.len() > MAX_LOOKED_AT);
        is(&xml, "popdb-soap", "", Sure);
        is(TABLE.repeat(20_000), "csv", "comma", Sure);
    });
}

/// The same shape, longer: the time must grow no faster than the length.
#[test]
fn time_is_linear() {
    for shape in
        ["<a>", "{\"a\":", "[", "|", "a,b\n", "<<", "0", "{\"a\":{\"b\":1}}\n", "\"", "<a b='c'/>", "é|\n"]
    {
        let long = shape.repeat(MAX_LOOKED_AT / shape.len());
        let start = std::time::Instant::now();
        let _ = detect(long.as_bytes(), None);
        // Measured under 0.2 s for each on an idle machine; a quadratic step would take minutes.
        assert!(start.elapsed().as_secs() < 20, "{shape:?} took {:?}", start.elapsed());
    }
}

fn person() -> Citizen {
    let mut citizen = Citizen::default();
    for (path, text) in [
        ("personal_id", "001190000017"),
        ("old_ids[0].number", "012345678"),
        ("name.full", "Nguyễn Thị Thu Hà"),
        ("name.latin", "NGUYEN THI THU HA"),
        ("birth.date", "1990-01-15"),
        ("sex", "female"),
        ("nationalities[0]", "VN"),
        ("permanent_residence.text", "Phúc Xá, Ba Đình, Hà Nội"),
        ("permanent_residence.commune", "00001"),
        ("documents[0].number", "001190000017"),
        ("documents[0].issued", "2021-05-01"),
        ("documents[0].expires", "2030-01-15"),
        ("health_cards[0].number", "DN4010012345678"),
    ] {
        Citizen::fields().slot(path).unwrap().set(&mut citizen, text);
    }
    citizen
}

#[test]
fn what_the_library_writes_is_named() {
    all(|| {
        let (citizen, mut traveller) = (person(), person());
        traveller.personal_id.clear();
        traveller.documents = crate::records::List::default();
        for (path, text) in [("documents[0].kind", "passport"), ("documents[0].number", "B1234567")] {
            Citizen::fields().slot(path).unwrap().set(&mut traveller, text);
        }
        let mut tried = 0;
        for format in FORMATS
            .iter()
            .filter(|f| f.writes && f.record == "citizen" && !matches!(f.carrier, "csv" | "xlsx"))
        {
            let driver = Driver::new(format, Citizen::fields()).unwrap();
            let one: &dyn AnyRecord = if format.id == "mrz-td3" { &traveller } else { &citizen };
            let records = if format.id == "ndjson" { vec![one, one] } else { vec![one] };
            let bytes = driver.write(&records, "2026.1").unwrap_or_else(|e| panic!("{}: {e}", format.id));
            let seen = detect(&bytes, None);
            let best = seen.best.as_ref().map(|b| (b.format, b.confidence));
            if best != Some((format.id, Sure)) {
                wrong(&format!("{} {}", format.id, String::from_utf8_lossy(&bytes)), &seen);
            }
            tried += 1;
        }
        assert!(tried >= 10, "{tried}");
    });
}

/// The same for records of civil status, taken from the conformance vectors.
#[cfg(feature = "civil")]
#[test]
fn what_the_library_writes_of_civil_status_is_named() {
    let standard = crate::engine::Standard::new(Date::parse("2026-11-21").unwrap());
    let vectors: Vec<serde_json::Value> = include_str!("../../../spec/vectors/formats/civil.jsonl")
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    all(|| {
        // What only goes abroad is not read here, so it need not be known again.
        let known = |f: &&crate::formats::table::Format| f.record != "citizen" && f.carrier != "tree";
        for format in FORMATS.iter().filter(|f| f.writes).filter(known) {
            let from = format.id.replace("dvclt-state", "btp-result");
            let vector = vectors.iter().find(|v| v["format"] == *from).unwrap_or_else(|| panic!("{from}"));
            let records = standard.read(vector["input"].as_str().unwrap().as_bytes(), &from).unwrap();
            let one = [records[0].as_ref()];
            let variants: &[&str] = if format.carrier == "template" { &["", ":csv", ":json"] } else { &[""] };
            for variant in variants {
                let written = standard.write(&one, &format!("{}{variant}", format.id)).unwrap();
                let seen = detect(&written.bytes, None);
                let best = seen.best.as_ref().map(|b| (b.format, b.confidence, b.record));
                if best != Some((format.id, Sure, format.record)) {
                    wrong(
                        &format!("{}{variant} {}", format.id, String::from_utf8_lossy(&written.bytes)),
                        &seen,
                    );
                }
            }
        }
    });
}

#[test]
fn words_and_versions_hold_together() {
    assert!(EVIDENCE.windows(2).all(|w| w[0].key < w[1].key));
    for words in EVIDENCE {
        for n in ["{1}", "{2}"] {
            assert_eq!(words.vi.contains(n), words.en.contains(n), "{}", words.key);
        }
        assert!(!words.vi.ends_with('.') && !words.en.ends_with('.'), "{}", words.key);
    }
    for v in VERSIONS {
        assert!(format(v.format).is_some(), "{}", v.format);
    }
    for e in EDITIONS {
        assert!(edition("canonical-json", e.id).is_some() && edition("ndjson", e.id).is_some());
    }
}

/// No text of a document comes out: neither in evidence nor in notes.
#[test]
fn nothing_personal_is_said() {
    for input in [CARD, HEALTH_NEW, TD1, LIVE, QCVN, LIVE_JSON, PORTAL, RAR, CLAIM, CANON, TABLE, DG13] {
        let seen = detect(input.as_bytes(), Some("Nguyễn Thị Thu Hà 001190000017.json"));
        let mut said = String::new();
        for e in seen.guesses.iter().flat_map(|g| &g.evidence).chain(&seen.notes) {
            let _ = writeln!(said, "{} {}", e.text(Language::Vi), e.text(Language::En));
        }
        for word in ["001190000017", "Thu Hà", "THU HÀ", "THU<HA", "1990", "012345678", "Phúc"] {
            assert!(!said.contains(word), "{said}");
        }
        assert!(!said.contains('{'), "{said}");
    }
}

fn shapes() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(vec![
        CARD, HEALTH_OLD, HEALTH_NEW, TD1, TD3, DG1, DG13, LIVE, QCVN, LIVE_JSON, PORTAL, RAR, CLAIM, CANON,
        TABLE,
    ]);
    (known, any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<Vec<u8>>()).prop_map(
        |(text, from, to, noise)| {
            let mut bytes = if text == DG1 { bytes_of(text) } else { text.as_bytes().to_vec() };
            let (from, to) = (from.index(bytes.len()), to.index(bytes.len()));
            bytes.splice(from.min(to)..from.max(to), noise);
            bytes
        },
    )
}

proptest! {
    #[test]
    fn no_bytes_panic(input in prop_oneof![
        any::<Vec<u8>>(),
        shapes(),
        "[\\PC\\n|{}<>\\[\\]\",:;$]{0,200}".prop_map(String::into_bytes),
    ], name in prop::option::of("\\PC{0,12}")) {
        let seen = detect(&input, name.as_deref());
        prop_assert!(seen.guesses.is_sorted_by_key(|g| std::cmp::Reverse(g.confidence)));
        prop_assert!(!seen.guesses.is_empty() || !seen.notes.is_empty());
        prop_assert!(seen.best.is_none() || seen.best.as_ref() == seen.guesses.first());
        prop_assert!(seen.guesses.iter().filter(|g| g.confidence == Sure).count() <= 1);
        prop_assert_eq!(detect(&input, name.as_deref()), seen);
    }

    #[test]
    fn canonical_records_are_named(texts in prop::collection::vec(("[a-z]{1,3}", "\\PC{1,8}"), 0..4), full in "\\PC{1,20}") {
        let mut citizen = Citizen::default();
        Citizen::fields().slot("name.full").unwrap().set(&mut citizen, &full);
        for (at, raw) in texts {
            citizen.kept_mut().extra(at, raw);
        }
        let mut out = String::new();
        write_canonical(&citizen, "2026.1", &mut out);
        let best = detect(out.as_bytes(), None).best.unwrap();
        prop_assert_eq!((best.format, best.version), ("canonical-json", "edition 2026.1"));
    }
}
