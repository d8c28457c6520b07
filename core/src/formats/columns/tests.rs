//! Decisions on tables as people send them.

use super::*;
use crate::records::{AnyRecord, Citizen, Record};
use crate::text::encodings::{Encoding, encode};
use crate::values::{Code, Date};

fn today() -> Date {
    Date::ymd(2026, 11, 22).unwrap()
}

fn rows(text: &str) -> Vec<Vec<String>> {
    text.trim_start_matches('\n').lines().map(|l| l.trim().split('|').map(str::to_owned).collect()).collect()
}

fn decide(text: &str, user: &[&str]) -> Columns {
    let mut rows = rows(text);
    let header = rows.remove(0);
    let user: Vec<Choice> = user.iter().map(|u| Choice::parse(u).unwrap()).collect();
    Columns::decide(&header, &rows, Citizen::fields(), &user, today()).unwrap()
}

fn paths(columns: &Columns) -> Vec<String> {
    columns.decisions().iter().map(|d| d.path.clone().unwrap_or_else(|| "~".to_owned())).collect()
}

/// Every record of a table as `path=text` in declared order, with what is unread and what has no field.
fn read(columns: &Columns, text: &str) -> Vec<String> {
    let mut citizen = Citizen::default();
    rows(text)
        .iter()
        .skip(1)
        .map(|row| {
            AnyRecord::kept_mut(&mut citizen).clear();
            crate::records::Node::clear(&mut citizen);
            columns.fill(row.iter().map(String::as_str), &mut citizen);
            show(&citizen)
        })
        .collect()
}

fn show(citizen: &Citizen) -> String {
    let fields = Citizen::fields();
    let mut out: Vec<String> =
        fields.filled(citizen).iter().map(|s| format!("{}={}", fields.path(*s), s.text(citizen))).collect();
    let kept = &citizen.kept;
    out.extend(kept.unreads().iter().map(|u| format!("?{}={}", fields.path(u.slot), u.raw)));
    out.extend(kept.remainder().iter().map(|e| format!("~{}={}", e.at, e.raw)));
    out.extend(kept.flaws().iter().map(|f| format!("!{}", f.what.text().as_str())));
    out.join(" ")
}

#[test]
fn headers_of_the_field() {
    let cases = [
        (
            "STT|Họ và tên|Ngày sinh|Giới tính|Số CCCD|Ngày cấp|Nơi cấp|Địa chỉ thường trú|SĐT|Ghi chú",
            "~ name.full birth.date sex personal_id documents[0].issued documents[0].authority permanent_residence.text phone ~",
        ),
        (
            "SoDinhDanh|HoVaTen|GioiTinh|DanToc|TonGiao|TinhTrangHonNhan|NhomMau|QuocTich",
            "personal_id name.full sex ethnicity religion marital_status blood_type nationalities[0]",
        ),
        (
            "HO_TEN|SO_CCCD|NGAY_SINH|GIOI_TINH|NHOM_MAU|MA_QUOCTICH|MA_DANTOC|MA_NGHE_NGHIEP|DIA_CHI|MATINH_CU_TRU|MAXA_CU_TRU|DIEN_THOAI|MA_THE_BHYT|MA_DKBD|GT_THE_TU|GT_THE_DEN",
            "name.full personal_id birth.date sex blood_type nationalities[0] ethnicity occupation current_residence.text current_residence.province current_residence.commune phone health_cards[0].number health_cards[0].first_facility health_cards[0].valid_from health_cards[0].valid_to",
        ),
        (
            "idCode|oldIdCode|personName|dateOfBirth|gender|race|religion|originPlace|residencePlace|personalIdentification|issueDate|expiryDate|fatherName|motherName|wifeName",
            "personal_id old_ids[0].number name.full birth.date sex ethnicity religion origin.text permanent_residence.text distinguishing_marks documents[0].issued documents[0].expires father.name mother.name spouse.name",
        ),
        (
            "old_id|family_name|middle_name|given_name|full_name|gender|marital_status|blood_type|card_expiry_date|status",
            "old_ids[0].number name.family name.middle name.given name.full sex marital_status blood_type documents[0].expires status",
        ),
        (
            "personal_id|birth_place_province|origin_place_commune|permanent_address_text|father_personal_id|card_issue_date|death_date|updated_at",
            "personal_id birth.place.province origin.commune permanent_residence.text father.personal_id documents[0].issued death.date updated_at",
        ),
        (
            "ho ten|ngay sinh|so cmnd|dan toc|que quan|ho khau thuong tru",
            "name.full birth.date personal_id|old_ids[0].number ethnicity origin.text permanent_residence.text",
        ),
        (
            "Số CMND|Số CCCD|Số hộ chiếu|Ngày cấp|Ngày cấp hộ chiếu",
            "old_ids[0].number personal_id documents[1].number documents[0].issued documents[1].issued",
        ),
        ("Số hộ chiếu|Số GPLX", "documents[0].number documents[1].number"),
        ("Họ tên|Họ tên|Mã số thuế|MST", "name.full ~ tax_codes[0] tax_codes[1]"),
        (
            "birth.date|documents[2].number|nationalities[1]|Name.full",
            "birth.date documents[2].number nationalities[1] name.full",
        ),
    ];
    for (header, expected) in cases {
        assert_eq!(paths(&decide(header, &[])).join(" "), expected, "{header}");
    }
}

#[test]
fn contents_settle_names_with_several_meanings() {
    let table = |t: &str| paths(&decide(t, &[])).join(" ");
    assert_eq!(table("Họ|Tên\nNguyễn|Hà\nTrần|An"), "name.family name.given");
    assert_eq!(table("Tên\nNguyễn Thị Hà\nTrần Văn An"), "name.full");
    assert_eq!(
        table("Ngày sinh|Tháng sinh|Năm sinh\n5|1|1990\n|3|1991"),
        "birth.date#day birth.date#month birth.date#year"
    );
    assert_eq!(table("Năm sinh\n1990\n1991"), "birth.date");
    assert_eq!(table("Năm sinh\n15/01/1990\n1991"), "birth.date");
    assert_eq!(table("Personal ID\nsẹo ở trán\nnốt ruồi"), "distinguishing_marks");
    assert_eq!(table("Personal ID\n001190000017\n001190000018"), "personal_id");
    assert_eq!(table("Tỉnh|Xã\n01|00001\n02|00002"), "current_residence.province current_residence.commune");
}

#[test]
fn rows_of_a_dirty_table() {
    let text = "
        Họ tên|Ngày sinh|GT|Số CCCD|SĐT|Ghi chú
        Nguyễn Thị Hà|15/01/1990|Nữ|001190000017|0912 345 678|
        TRẦN VĂN AN|1950|nam|1190000017||x
        |31/02/1990|?|001.190.000.017|abc|
         |5/1/90|Nam|'001190000017||";
    let columns = decide(text, &[]);
    let expected = [
        "personal_id=001190000017 name.full=Nguyễn Thị Hà birth.date=1990-01-15 sex=female phone=0912345678",
        "name.full=TRẦN VĂN AN birth.date=1950 sex=male ?personal_id=1190000017 ~Ghi chú=x",
        "personal_id=001190000017 ?birth.date=31/02/1990 ?sex=? ?phone=abc",
        "personal_id=001190000017 birth.date=1990-01-05 sex=male",
    ];
    assert_eq!(read(&columns, text), expected);
    let zeros = columns.with_zero_repair(true);
    assert_eq!(
        read(&zeros, text)[1],
        "personal_id=001190000017 name.full=TRẦN VĂN AN birth.date=1950 sex=male ~Ghi chú=x"
    );
}

#[test]
fn coded_columns_keep_to_one_system() {
    let table = "DanToc|GT\n04|0\n01|1";
    let columns = decide(table, &[]);
    assert_eq!(read(&columns, table), ["?ethnicity.code=04 ?sex=0", "sex=male ?ethnicity.code=01"]);
    let [ethnicity, sex] = columns.decisions() else { panic!() };
    assert_eq!(ethnicity.choices, ["ethnic-1979", "ethnic-2008"]);
    assert_eq!(sex.choices, ["popdb", "civil158", "llr"]);
    let said = decide(table, &["DanToc=ethnicity@ethnic-2008", "GT=sex@llr"]);
    assert_eq!(
        read(&said, table),
        [
            "sex=female ethnicity.system=ethnic-2008 ethnicity.code=04",
            "sex=male ethnicity.system=ethnic-2008 ethnicity.code=01"
        ]
    );
    let words = "Dân tộc|Tôn giáo|Quốc tịch\nKinh|Không|Việt Nam\nngười lạ|Phật giáo|VN";
    assert_eq!(
        read(&decide(words, &[]), words),
        [
            "nationalities[0]=VN ethnicity.system=ethnic-1979 ethnicity.code=01 ethnicity.name=Kinh religion.system=religion-2008 religion.code=00 religion.name=Không",
            "nationalities[0]=VN ethnicity.name=người lạ religion.system=religion-2008 religion.code=01 religion.name=Phật giáo"
        ]
    );
}

#[test]
fn dates_are_read_by_the_column() {
    let how = |text: &str, user: &[&str]| {
        let columns = decide(text, user);
        let assumed = columns.decisions()[0].assumed.iter().map(|c| c.text().as_str().to_owned());
        (read(&columns, text).join(" "), assumed.collect::<Vec<_>>().join(" "))
    };
    let (text, assumed) = how("Ngày sinh\n02/01/1990\n03/04/1991", &[]);
    assert_eq!(
        (text.as_str(), assumed.as_str()),
        ("birth.date=1990-01-02 birth.date=1991-04-03", "day-month-order")
    );
    let (text, assumed) = how("Ngày sinh\n02/01/1990\n03/14/1991", &[]);
    assert_eq!((text.as_str(), assumed.as_str()), ("birth.date=1990-02-01 birth.date=1991-03-14", ""));
    let (text, assumed) = how("Ngày sinh\n37330\n32888", &[]);
    assert_eq!(
        (text.as_str(), assumed.as_str()),
        ("birth.date=2002-03-15 birth.date=1990-01-15", "excel-serial")
    );
    let (text, _) = how("Ngày sinh\n37330\n15/01/1990", &[]);
    assert_eq!(text, "?birth.date=37330 birth.date=1990-01-15");
    let (text, assumed) = how("Ngày sinh\n02/01/1990", &["Ngày sinh=birth.date@mdy"]);
    assert_eq!((text.as_str(), assumed.as_str()), ("birth.date=1990-02-01", ""));
}

#[test]
fn columns_that_make_one_value() {
    let text = "Ngày sinh|Tháng sinh|Năm sinh\n5|1|1990\n|3|1991\n||1992\n7||1993\n31|2|1994";
    assert_eq!(
        read(&decide(text, &[]), text),
        [
            "birth.date=1990-01-05",
            "birth.date=1991-03",
            "birth.date=1992",
            "?birth.date=7//1993",
            "?birth.date=31/2/1994"
        ]
    );
    let text = "Họ và tên đệm|Tên\nNguyễn Thị|Hà";
    assert_eq!(
        read(&decide(text, &[]), text),
        ["name.full=Nguyễn Thị Hà name.given=Hà ~Họ và tên đệm=Nguyễn Thị"]
    );
    let text = "Số nhà|Xã|Tỉnh|Huyện\nSố 1|Phúc Xá|Hà Nội|Ba Đình";
    assert_eq!(
        read(&decide(text, &[]), text),
        [
            "current_residence.text=Số 1, Phúc Xá, Ba Đình, Hà Nội ~Số nhà=Số 1 ~Xã=Phúc Xá ~Tỉnh=Hà Nội ~Huyện=Ba Đình"
        ]
    );
    let text = "Số CMND/CCCD\n001190000017\n012345678\n012 345 678\n12345";
    assert_eq!(
        read(&decide(text, &[]), text),
        [
            "personal_id=001190000017",
            "old_ids[0].kind=cmnd9 old_ids[0].number=012345678",
            "old_ids[0].kind=cmnd9 old_ids[0].number=012345678",
            "?personal_id=12345"
        ]
    );
    let text = "Số hộ chiếu\nB1234567\n";
    assert_eq!(read(&decide(text, &[]), text), ["documents[0].kind=passport documents[0].number=B1234567"]);
}

#[test]
fn the_user_has_the_last_word() {
    let text = "Họ tên|Ngày cấp|X|Tên gọi\nHà|15/01/2022|1|Bé";
    let columns = decide(text, &["Ngày cấp=documents[3].issued", "x=-", "#4=name.full"]);
    assert_eq!(read(&columns, text), ["name.full=Bé documents[3].issued=2022-01-15 ~Họ tên=Hà"]);
    assert_eq!(columns.decisions()[0].how, How::Unknown);
    assert!(columns.decisions()[0].taken);
    assert_eq!(columns.decisions()[3].how, How::ByUser);
    let wrong = |choice: &str| {
        let header = rows("Họ tên|GT")[0].clone();
        Columns::decide::<String>(&header, &[], Citizen::fields(), &[Choice::parse(choice).unwrap()], today())
            .unwrap_err()
    };
    assert_eq!(wrong("Không có=sex"), ColumnsError::NoSuchColumn("Không có".into()));
    assert_eq!(wrong("GT=gioi"), ColumnsError::NoSuchField("gioi".into()));
    assert!(matches!(wrong("GT=sex@ethnic-2008"), ColumnsError::NoSuchSystem { .. }));
    assert!(matches!(wrong("Họ tên=birth.date@latin"), ColumnsError::NoSuchSystem { .. }));
    assert_eq!(Choice::parse("no target"), None);
}

#[test]
fn without_a_header_contents_decide_and_all_is_assumed() {
    let rows = rows(
        "001190000017|Nguyễn Thị Hà|15/01/1990|Nữ|Kinh|0912345678|7\n001090000018|Trần Văn An|02/03/1991|Nam|Tày|0987654321|8",
    );
    let columns = Columns::decide_headerless(&rows, Citizen::fields(), &[], today()).unwrap();
    assert_eq!(paths(&columns), ["personal_id", "name.full", "birth.date", "sex", "ethnicity", "phone", "~"]);
    assert!(!columns.has_header());
    for decision in columns.decisions().iter().take(6) {
        assert_eq!(decision.how, How::ByContent);
        assert!(decision.header.is_empty() && decision.confidence <= 60);
        assert!(decision.assumed.contains(&Code::of("by-content")));
    }
}

#[test]
fn old_encodings_are_read_and_said() {
    let cases = [
        Encoding::Tcvn3,
        Encoding::VniWin,
        Encoding::Viscii,
        Encoding::Vps,
        Encoding::Cp1258,
        Encoding::Viqr,
        Encoding::Utf8Decomposed,
        Encoding::Mojibake,
        Encoding::MojibakeTwice,
    ];
    for encoding in cases {
        // Text in an encoding of UTF-8 is text; the bytes of another came in as the characters of their numbers.
        let old = |text: &str| {
            let bytes = encode(encoding, text).bytes;
            String::from_utf8(bytes).unwrap_or_else(|e| e.as_bytes().iter().map(|b| char::from(*b)).collect())
        };
        let names = ["Nguyễn Thị Hà", "Trần Quốc Việt", "Lê Thị Thủy", "Phạm Đức Hưng", "Đặng Hữu Phước"];
        let sexes = ["Nữ", "Nam", "Nữ", "Nam", "Nam"];
        let rows: Vec<Vec<String>> =
            names.iter().zip(sexes).map(|(n, s)| vec![old(n), "1990".to_owned(), old(s)]).collect();
        let header = ["Họ và tên", "Năm sinh", "Giới tính"].map(old);
        let columns = Columns::decide(&header, &rows, Citizen::fields(), &[], today()).unwrap();
        assert_eq!(paths(&columns), ["name.full", "birth.date", "sex"], "{}", encoding.name());
        let decision = &columns.decisions()[0];
        assert_eq!((decision.encoding, decision.header.as_str()), (Some(encoding), "Họ và tên"));
        let mut citizen = Citizen::default();
        columns.fill(rows[2].iter().map(String::as_str), &mut citizen);
        let expected = "name.full=Lê Thị Thủy birth.date=1990 sex=female";
        assert_eq!(show(&citizen), expected, "{}", encoding.name());
        assert_eq!(citizen.kept.assumptions().len(), 2);
    }
}

#[test]
fn widths() {
    let text = "Họ tên|Giới tính\nHà\nHà|Nữ|x|";
    let columns = decide(text, &[]);
    assert_eq!(read(&columns, text), ["name.full=Hà !row-width", "name.full=Hà sex=female ~#3=x !row-width"]);
    assert_eq!(read(&columns.with_short_rows(), text)[0], "name.full=Hà");
    let many = vec![String::new(); MAX_COLUMNS + 1];
    let error = Columns::decide::<String>(&many, &[], Citizen::fields(), &[], today()).unwrap_err();
    assert!(matches!(error, ColumnsError::Limit { most: MAX_COLUMNS, .. }));
    assert!(Columns::decide::<String>(&many[1..], &[], Citizen::fields(), &[], today()).is_ok());
}

#[test]
fn codes_that_are_told_are_listed() {
    let assumptions = crate::codes::list("assumption").unwrap();
    for code in
        ["by-content", "encoding", "excel-serial", "joined", "value-set", "shape", "day-month-order", "alias"]
    {
        assert!(assumptions.contains(Code::of(code)), "{code}");
    }
    for header in HEADERS.iter().filter(|h| !h.assume.is_none()) {
        assert!(assumptions.contains(header.assume), "{}", header.alias);
    }
}
