//! Addresses as people write them, and what they must be read as. All invented; the units are real.
//!
//! A case is: the text, the day it was written (0 = not known), the reading, what is left over, and the repairs.

use super::*;
use crate::places::{Day, UnitVersion};

fn short(p: &Place) -> String {
    let codes: Vec<_> =
        [p.commune, p.district, p.province].into_iter().flatten().map(UnitVersion::code).collect();
    codes.join(" ")
}

fn repair(r: &Repair) -> &'static str {
    match r {
        Repair::WrongDistrict { .. } => "wrong-district",
        Repair::WrongProvince { .. } => "wrong-province",
        Repair::InferredProvince(_) => "inferred-province",
        Repair::InferredDistrict(_) => "inferred-district",
        Repair::FormerName { .. } => "former-name",
        Repair::MixedTimes { .. } => "mixed-times",
        Repair::AbolishedDistrict { .. } => "abolished-district",
        Repair::OtherType { .. } => "other-type",
        Repair::OtherSpelling { .. } => "other-spelling",
        Repair::Abbreviation { .. } => "abbreviation",
        Repair::TimeAssumed { .. } => "time-assumed",
    }
}

#[track_caller]
fn case(text: &str, written: u32, reading: &str, rest: &[&str], repairs: &[&str]) {
    let address = read_address(text, Day::from_yyyymmdd(written));
    let got = match &address.reading {
        Reading::One(p) => short(p),
        Reading::Several(list) => list.iter().map(short).collect::<Vec<_>>().join(" | "),
        Reading::None => String::new(),
    };
    let left: Vec<_> = address.rest.iter().map(|p| p.text).collect();
    let told: Vec<_> = address.repairs.iter().map(repair).collect();
    assert_eq!((got.as_str(), left.as_slice(), told.as_slice()), (reading, rest, repairs), "{text}");
}

/// Bến Nghé, Quận 1, in every way it is written.
#[test]
fn one_ward_in_many_hands() {
    for text in [
        "12 Lê Lợi, Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh",
        "12 Lê Lợi, P. Bến Nghé, Q. 1, TP. Hồ Chí Minh",
        "12 Lê Lợi, P.Bến Nghé, Q.1, TP.HCM",
        "12 Lê Lợi, p bến nghé, q1, tphcm",
        "12 Lê Lợi, F. Bến Nghé, Q1, HCM",
        "12 Lê Lợi P.Bến Nghé Q.1 TP.HCM",
        "12 Lê Lợi - P. Bến Nghé - Q. 1 - TP. HCM",
        "12 Lê Lợi, Bến Nghé, Quận 1, Sài Gòn",
        "12 Lê Lợi,, Phường Bến Nghé ,, Quận 01 , TP Hồ Chí Minh.",
        "12 Lê Lợi\nPhường Bến Nghé\nQuận 1\nTP. Hồ Chí Minh",
        "12 Lê Lợi; phường Bến Nghé; quận I; thành phố Hồ Chí Minh",
        "12 Lê Lợi, PHƯỜNG BẾN NGHÉ, QUẬN 1, TP HỒ CHÍ MINH",
        "12 Lê Lợi, Phuong Ben Nghe, Quan 1, Ho Chi Minh",
        "12 Lê Lợi, phường Phường Bến Nghé, Quận 1, TP HCM",
        "12 Lê Lợi, Phường: Bến Nghé, Quận: 1, Tp: Hồ Chí Minh",
        "12 Lê Lợi, Phuờng Bến Nghé, Quận 1, TPHCM",
        "12 Lê Lợi, Ph. Bến Nghé, Qu. 1, T.P Hồ Chí Minh",
        "12 Lê Lợi, Ben Nghe Ward, District 1, Ho Chi Minh City",
        "12 Lê Lợi | P.Bến Nghé | Q.1 | TP.HCM",
        "12 Lê Lợi (P. Bến Nghé, Q.1, TP.HCM)",
    ] {
        if text.contains("Ward") {
            // The English order, type after name, is read by the name.
            let a = read_address(text, Day::new(2022, 1, 1));
            assert_eq!(a.place().map(short).as_deref(), Some("26740 760 79"), "{text}");
            continue;
        }
        case(text, 20220101, "26740 760 79", &["12 Lê Lợi"], &[]);
    }
    case(
        "Thành phố Hồ Chí Minh, Quận 1, Phường Bến Nghé, 12 Lê Lợi",
        20220101,
        "26740 760 79",
        &["12 Lê Lợi"],
        &[],
    );
    case(
        "12 Lê Lợi, P.Bến Nghé, Q1, TP.HCM, Việt Nam",
        20220101,
        "26740 760 79",
        &["12 Lê Lợi", "Việt Nam"],
        &[],
    );
    let decomposed = "12 Le\u{302} Lo\u{31B}\u{323}i, Phu\u{31B}o\u{31B}\u{300}ng Be\u{302}\u{301}n Nghe\u{301}, Qua\u{323}\u{302}n 1, TP HCM";
    case(decomposed, 20220101, "26740 760 79", &["12 Le\u{302} Lo\u{31B}\u{323}i"], &[]);
}

/// Forms people write, by hand: {c} commune, {d} district, {p} province by name; {C} {D} {P} with their full types;
/// {cs} {ds} {ps} with shortened types.
const HANDS: [&str; 24] = [
    "{C}, {D}, {P}",
    "{C} {D} {P}",
    "{C},{D},{P}",
    "{C} - {D} - {P}",
    "{cs}, {ds}, {ps}",
    "{cs} {ds} {ps}",
    "{cs}-{ds}-{ps}",
    "{cs}, {d}, {p}",
    "{C}, {d}, {p}.",
    "{c}, {D}, {P}",
    "{P}, {D}, {C}",
    "{p} - {D} - {C}",
    "{C}\n{D}\n{P}\nViệt Nam",
    "Số 7/12A đường 30/4, {C}, {D}, {P}",
    "12 Nguyễn Huệ, {cs}, {ds}, {p}",
    "Tổ 3, {C}, {D}, {P}, VN",
    "thôn 2 - {C} - {D} - {P}",
    "Kios 5 chợ Lớn, {C}, {D}, {P}",
    "TDP số 4; {C}; {D}; {P}",
    "ấp 1,, {C},  , {D} ,{P},",
    "P.502 CT4 KĐT mới, {C}, {D}, {P}",
    "Lô A5 khu công nghiệp số 2, {C}, {D}, {P}",
    "Nhà ông Ba, {C} ({D}, {P})",
    "{C}, {D}, {P} (địa chỉ cũ)",
];

/// Units with something difficult about them, as of 2025-06-30.
const PLACES: [(&str, &str); 14] = [
    ("26740", "a ward of a numbered district"),
    ("27301", "a numbered ward of a numbered district"),
    ("24184", "an apostrophe in commune and district"),
    ("26542", "a hyphen in the province"),
    ("27496", "commune and district of one name"),
    ("19783", "district and province of one name"),
    ("00679", "tone on a second letter"),
    ("03001", "one letter from its neighbour"),
    ("08674", "two ways to place the tone"),
    ("30694", "a common name"),
    ("24580", "a name inside another"),
    ("16096", "a township"),
    ("31630", "a number at the end of the name"),
    ("12454", "a city in the district's place"),
];

#[test]
fn many_places_in_many_hands() {
    let on = Day::new(2025, 6, 30).unwrap();
    let shorten = |full: &str| {
        let shorter = [
            ("Phường ", "P."),
            ("Xã ", "x. "),
            ("Thị trấn ", "TT. "),
            ("Quận ", "Q."),
            ("Huyện ", "H."),
            ("Thị xã ", "TX. "),
            ("Thành phố ", "TP."),
            ("Tỉnh ", "T. "),
        ];
        let (long, short) = shorter.iter().find(|(l, _)| full.starts_with(l)).unwrap();
        full.replacen(long, short, 1)
    };
    let mut done = 0;
    let mut wrong = Vec::new();
    for (code, why) in PLACES {
        let Some(c) = crate::places::unit(code, crate::places::Level::Commune, on) else { panic!("{code}") };
        let place = Place::of(c, on);
        let (d, p) = (place.district.unwrap(), place.province.unwrap());
        // A number is never written without its type.
        let bare = |u: UnitVersion| {
            if u.name().bytes().all(|b| b.is_ascii_digit()) { u.full_name() } else { u.name().to_owned() }
        };
        for hand in HANDS {
            let text = hand
                .replace("{cs}", &shorten(&c.full_name()))
                .replace("{ds}", &shorten(&d.full_name()))
                .replace("{ps}", &shorten(&p.full_name()))
                .replace("{C}", &c.full_name())
                .replace("{D}", &d.full_name())
                .replace("{P}", &p.full_name())
                .replace("{c}", &bare(c))
                .replace("{d}", &bare(d))
                .replace("{p}", p.name());
            for text in [text.clone(), text.to_uppercase(), text.to_lowercase()] {
                for as_of in [None, Some(on), Day::new(2025, 12, 1)] {
                    let a = read_address(&text, as_of);
                    // Names of the old list are former ones on a day after it.
                    let late = |r: &Repair| as_of > Some(on) && matches!(r, Repair::FormerName { .. });
                    let told = a.repairs.iter().any(|r| !late(r));
                    if a.place() != Some(&place) || told {
                        wrong.push(format!(
                            "{why}: {text:?} {as_of:?} {:?} {:?}",
                            a.place().map(|p| p.format(Style::Official)),
                            a.repairs
                        ));
                    }
                    done += 1;
                }
            }
        }
    }
    assert!(done > 2_900);
    assert!(wrong.is_empty(), "{} of {done}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn numbered_wards() {
    case("P8Q10 HCM", 20220101, "27187 771 79", &[], &[]);
    case("F4 Q6 TP HCM", 20220101, "27373 775 79", &[], &[]);
    case("phường IV, quận 5, hồ chí minh", 20220101, "27301 774 79", &[], &[]);
    case("phường 12 quận x, TP HCM", 20240701, "27172 771 79", &[], &[]);
    case("12/5A đường số 4, P.02, Q.3, TPHCM", 20220101, "27157 770 79", &["12/5A đường số 4"], &[]);
    case("Phường Phường 1, Quận 3, HCM", 20220101, "27160 770 79", &[], &[]);
    case("Phường 12, TP Vũng Tàu, Bà Rịa - Vũng Tàu", 20220101, "26542 747 77", &[], &[]);
    case("P12, Vũng Tàu, BR-VT", 20220101, "26542 747 77", &[], &[]);
    // A number alone is a house.
    case("8 Nguyễn Trãi, Quận 1, TP HCM", 20220101, "760 79", &["8 Nguyễn Trãi"], &[]);
}

#[test]
fn streets_are_not_units() {
    case("123 Phạm Ngũ Lão, Quận 1, TPHCM", 20220101, "760 79", &["123 Phạm Ngũ Lão"], &[]);
    case(
        "45 Đường tỉnh 950, xã Tân Lập, huyện Mộc Hóa, Long An",
        20220101,
        "27820 798 80",
        &["45 Đường tỉnh 950"],
        &[],
    );
    case("Xa lộ Hà Nội, P. Thảo Điền, Q.2, TPHCM", 20190101, "27088 769 79", &["Xa lộ Hà Nội"], &[]);
    case(
        "Đường Điện Biên Phủ, Phường 15, Quận Bình Thạnh, TP HCM",
        20220101,
        "26938 765 79",
        &["Đường Điện Biên Phủ"],
        &[],
    );
    case(
        "15 phố Huế, phường Ngô Thì Nhậm, quận Hai Bà Trưng, Hà Nội",
        20220101,
        "00253 007 01",
        &["15 phố Huế"],
        &["former-name"],
    );
    case(
        "Thôn Tân Lập, xã Tân Lập, huyện Mộc Hóa, tỉnh Long An",
        20220101,
        "27820 798 80",
        &["Thôn Tân Lập"],
        &[],
    );
    case("Lê Lợi, Hà Nội", 20220101, "01", &["Lê Lợi"], &[]);
}

#[test]
fn repairs_are_told() {
    case("Phường Bến Nghé, Quận 3, TP Hồ Chí Minh", 20220101, "26740 760 79", &[], &["wrong-district"]);
    case("Phường Bến Nghé, Quận 1, Hà Nội", 20220101, "26740 760 79", &[], &["wrong-province"]);
    case("Phường Bến Nghé, Hà Nội", 20220101, "26740 760 79", &[], &["inferred-district", "wrong-province"]);
    case("Phường Bến Nghé, Quận 1", 20220101, "26740 760 79", &[], &["inferred-province"]);
    case("Phường Bến Nghé, TPHCM", 20220101, "26740 760 79", &[], &["inferred-district"]);
    case("Xã Bến Nghé, Quận 1, TPHCM", 20220101, "26740 760 79", &[], &["other-type"]);
    case("Phường Bền Nghé, Quận 1, TPHCM", 20220101, "26740 760 79", &[], &["other-spelling"]);
    case("12 XVNT P25 QBT HCM", 20220101, "26920 765 79", &["12 XVNT"], &["abbreviation"]);
    case("Phường Sài Gòn, Quận 1, TP HCM", 20260101, "26740 79", &[], &["abolished-district"]);
    case("Phường 12, TP Vũng Tàu, TP Hồ Chí Minh", 0, "26542 747 77", &[], &["mixed-times"]);
    case("Phường Tân Định, TP Hồ Chí Minh", 0, "26737 79", &[], &["time-assumed"]);
}

#[test]
fn names_that_were() {
    let former = &["former-name"];
    case("P. Linh Trung, Q. Thủ Đức, TP. Hồ Chí Minh", 20220101, "26800 762 79", &[], former);
    case("P. Linh Trung, Q. Thủ Đức, TP. Hồ Chí Minh", 20190101, "26800 762 79", &[], &[]);
    case("P. Linh Trung, TP. Thủ Đức, TP. Hồ Chí Minh", 20220101, "26800 769 79", &[], &[]);
    case("thị trấn Kim Bài, huyện Thanh Oai, Hà Tây", 20220101, "10114 278 01", &[], former);
    case("thị trấn Kim Bài, huyện Thanh Oai, tỉnh Hà Tây", 20070101, "10114 278 28", &[], &[]);
    case("Phường Vĩnh Ninh, thành phố Huế, Thừa Thiên Huế", 20230101, "19783 474 46", &[], &[]);
    case("Phường Vĩnh Ninh, TP Huế, TT Huế", 20230101, "19783 474 46", &[], &[]);
    case("xã Ea H'leo, huyện Ea H’Leo, tỉnh Đắc Lắc", 20220101, "24184 645 66", &[], &[]);
}

#[test]
fn what_is_open_stays_open() {
    for text in [
        "Xã Tân Thành",
        "P. Quang Trung",
        "12 XVNT QBT HCM",
        "Ba Đình, Hà Nội",
        "xã Tân Phú, huyện Châu Thành",
    ] {
        let a = read_address(text, None);
        assert!(matches!(&a.reading, Reading::Several(l) if l.len() > 1), "{text} {a:?}");
    }
    for text in ["", " ", ",,,", "somewhere", "12/3", "ភូមិ", "P", "Q", "tỉnh", "\u{301}\u{301}"] {
        assert_eq!(read_address(text, None).reading, Reading::None, "{text:?}");
    }
}

#[test]
fn no_word_is_lost() {
    let text = "Số 5/7B, tổ 12, khu phố 4, ភូមិ 3, P. Bến Nghé, gần chợ, Q.1, TP.HCM, VN";
    let a = read_address(text, Day::new(2022, 1, 1));
    let rest: Vec<_> = a.rest.iter().map(|p| (p.kind, p.text)).collect();
    assert_eq!(
        rest,
        [
            (PartKind::Street, "Số 5/7B"),
            (PartKind::Hamlet, "tổ 12"),
            (PartKind::Hamlet, "khu phố 4"),
            (PartKind::Street, "ភូមិ 3"),
            (PartKind::Street, "gần chợ"),
            (PartKind::Country, "VN"),
        ]
    );
    let long = "x".repeat(MAX_ADDRESS_BYTES + 1);
    assert_eq!(read_address(&long, None).rest[0].text, long);
}

#[test]
fn conversion_says_what_it_knows() {
    let to = Day::new(2026, 11, 21).unwrap();
    let old = Day::new(2022, 5, 1);
    let convert = |text: &str| {
        let c = convert_address(text, old, to);
        (c.format(Style::Official), c.conversion)
    };
    assert_eq!(
        convert("12 Lê Lợi, P. Bến Nghé, Q.1, TPHCM").0.unwrap(),
        "12 Lê Lợi, Phường Sài Gòn, Thành phố Hồ Chí Minh"
    );
    // Divided, but all its people went to one: clause 51 and 46 of 1671/NQ-UBTVQH15.
    let (text, how) = convert("Xã Hòa Thắng, Huyện Bắc Bình, Tỉnh Bình Thuận");
    assert_eq!(text.unwrap(), "Xã Hòa Thắng, Tỉnh Lâm Đồng");
    assert!(matches!(how, Conversion::Decided { by_population: true, .. }));
    // Divided, and nothing in the address says which part.
    let (text, how) = convert("Phường Cống Vị, Quận Ba Đình, Hà Nội");
    assert!(text.is_none() && matches!(how, Conversion::Open(l) if l.len() > 1));
    assert!(matches!(convert("Quận 1, TPHCM").1, Conversion::TooCoarse(p) if p.district.is_some()));
    assert!(
        matches!(convert("Thái Bình").1, Conversion::TooCoarse(p) if p.province.unwrap().name() == "Hưng Yên")
    );
    assert_eq!(convert("nowhere").1, Conversion::Unread);
    // A ward that became one in 2026 was a commune before.
    let c = convert_address("Xã Trảng Bom, Tỉnh Đồng Nai", Day::new(2025, 9, 1), to);
    let Conversion::Decided { place, by, .. } = c.conversion else { panic!() };
    assert_eq!(place.province.unwrap().full_name(), "Thành phố Đồng Nai");
    assert!(by.is_same_unit());
}

#[cfg(test)]
mod properties {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        /// Nothing panics, and every word of the text is either in a unit or left over, in order.
        #[test]
        fn any_text_is_read(text in "[ ,./\\-'A-Za-z0-9àảạăắâấđĐêếôốơớưứPQXTHp.q̣̂́ភ]{0,200}") {
            let a = read_address(&text, None);
            let mut from = 0;
            for part in &a.rest {
                let at = text.get(from..).unwrap().find(part.text);
                prop_assert!(at.is_some());
                from += at.unwrap() + part.text.len();
            }
            let _ = convert_address(&text, Day::new(2020, 1, 1), Day::new(2026, 1, 1).unwrap());
        }

        #[test]
        fn anything_at_all_is_read(text in any::<String>()) {
            let _ = convert_address(&text, None, Day::new(2026, 1, 1).unwrap());
        }
    }
}
