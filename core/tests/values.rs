//! What holds for every value type and every text.

use chuan::records::Kind;
use chuan::values::{
    Date, Field, Hints, Notation, Outcome, candidates, explain, explain_name, is_canonical, normalize,
    normalize_name, read_coded, repair_leading_zero,
};
use proptest::prelude::*;

fn kinds() -> impl Strategy<Value = Kind> {
    prop::sample::select(Kind::ALL)
}

fn hints() -> impl Strategy<Value = Hints> {
    let notations = [Notation::DayMonthYear, Notation::MonthDayYear, Notation::YearMonthDay];
    (prop::sample::select(notations.to_vec()), prop::option::of(0..3000u16), prop::option::of(1950..2100u16))
        .prop_map(|(notation, pivot, year)| Hints {
            on: year.and_then(Date::y).unwrap_or_default(),
            notation,
            pivot,
        })
}

/// Texts near to values: digits, separators, odd blanks, full-width characters, words.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9]{0,16}",
        "[ '\"=+(]{0,2}[0-9０-９]{1,12}[-./ –\u{a0}\u{200b}]{0,2}[0-9]{0,8}[-./ ][0-9]{0,4}[ .0\")]{0,2}",
        "[0-9_xX?-]{1,4}[-/. ][0-9_]{1,4}[-/. ][0-9]{2,4}( 00:00(:00)?)?",
        "(Sinh )?(ngày [0-9]{1,2} )?(tháng [0-9]{1,2} )?năm [0-9]{4}",
        "[+]?(84|0084|0)?[ (]?0?[)]?[0-9]{7,11}",
        "[a-zA-Z]{1,3}[0-9 -]{6,16}",
        "[a-z.]{1,8}@[A-Z.a-z]{1,8}",
        "[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[.]0+z| ?[+]07(:?00)?)?",
        "[A-Za-zÀ-ỹ' ’-]{0,30}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]

    #[test]
    fn normal_form_is_canonical_stable_and_honest(kind in kinds(), text in texts(), hints in hints()) {
        let read = normalize(kind, &text, &hints);
        match read.outcome {
            Outcome::Empty => prop_assert!(read.text.is_empty() && read.repairs.is_empty()),
            Outcome::Unreadable => {
                prop_assert!(read.text == text && read.repairs.is_empty());
                prop_assert!(!is_canonical(kind, &text), "what is canonical is read");
            }
            Outcome::Canonical => prop_assert!(read.text == text && read.repairs.is_empty()),
            Outcome::Repaired => prop_assert!(read.text != text && !read.repairs.is_empty()),
        }
        if read.is_read() {
            prop_assert!(is_canonical(kind, &read.text));
            let again = normalize(kind, &read.text, &hints);
            prop_assert_eq!(&again.text, &read.text);
            prop_assert_eq!(again.outcome, Outcome::Canonical);
        }
        let usual = matches!(kind, Kind::Text | Kind::Phone | Kind::Email);
        if is_canonical(kind, &text) && !usual {
            prop_assert_eq!(read.outcome, Outcome::Canonical);
        }
    }

    #[test]
    fn nothing_panics(kind in kinds(), text in texts(), hints in hints()) {
        let zeros = repair_leading_zero(kind, &text, &hints);
        prop_assert!(!zeros.is_read() || is_canonical(kind, &zeros.text));
        for fact in explain(kind, &text, hints.on).iter().chain(&explain_name(&text)) {
            prop_assert!(!fact.vi().is_empty() && !fact.en().is_empty());
        }
        for kind in candidates(&text) {
            prop_assert!(normalize(kind, &text, &Hints::default()).is_read());
        }
        for field in [Field::Sex, Field::MaritalStatus, Field::BloodType, Field::Ethnicity, Field::Religion, Field::Country] {
            for system in [None, Some("popdb"), Some("ethnic-2008"), Some("alpha-3"), Some("none")] {
                let _ = read_coded(field, &text, system);
            }
        }
    }

    #[test]
    fn names_keep_their_letters(text in texts()) {
        let read = normalize_name(&text);
        prop_assert_eq!(normalize_name(&read.text).text, read.text.clone());
        prop_assert_eq!(read.outcome == Outcome::Empty, read.text.is_empty());
    }

    #[test]
    fn a_year_never_becomes_a_day(year in 1850..2150u16, form in 0..5usize) {
        let forms = [format!("{year}"), format!("00/00/{year}"), format!("năm {year}"), format!("0000{year}"), format!("{year}0000")];
        prop_assert_eq!(normalize(Kind::Date, &forms[form], &Hints::default()).text, format!("{year}"));
    }
}

#[test]
fn lost_zeros_come_back_only_on_request_and_only_when_they_fit() {
    let cases = [
        (Kind::PersonalId, "1190000017", Some("001190000017")),
        (Kind::PersonalId, "79190000017", Some("079190000017")),
        (Kind::PersonalId, "3190000017", None),
        (Kind::OldIdNumber, "12345678", Some("012345678")),
        (Kind::TaxCode, "100047516", Some("0100047516")),
        (Kind::TaxCode, "100047517", None),
        (Kind::SocialInsuranceNo, "123456789", Some("0123456789")),
        (Kind::Phone, "912345678", Some("0912345678")),
        (Kind::Phone, "2438251234", Some("02438251234")),
        (Kind::Phone, "112345678", None),
        (Kind::PersonalId, "1.19E+09", None),
        (Kind::Date, "1011990", None),
    ];
    for (kind, raw, expected) in cases {
        assert!(!normalize(kind, raw, &Hints::default()).is_read(), "{raw}");
        let read = repair_leading_zero(kind, raw, &Hints::default());
        assert_eq!(read.is_read().then_some(read.text.as_str()), expected, "{raw}");
        assert_eq!(read.repairs.assumes(), expected.is_some());
    }
}

#[test]
fn ten_digits_are_never_one_kind() {
    let all = candidates("0912345678");
    for kind in [Kind::TaxCode, Kind::SocialInsuranceNo, Kind::HealthCardNo, Kind::Phone] {
        assert!(all.contains(&kind), "{kind:?}");
    }
    assert!(candidates("001190000017").contains(&Kind::PersonalId));
    assert!(candidates("").is_empty());
}

#[test]
fn longer_than_the_limit_is_unreadable_not_slow() {
    let long = "0".repeat(chuan::values::MAX_RAW + 1);
    for kind in Kind::ALL.iter().filter(|k| **k != Kind::Text) {
        assert_eq!(normalize(*kind, &long, &Hints::default()).outcome, Outcome::Unreadable, "{kind:?}");
    }
    let spaced = format!("001190000017{}", " ".repeat(chuan::values::MAX_RAW - 12));
    assert!(normalize(Kind::PersonalId, &spaced, &Hints::default()).is_read());
}
