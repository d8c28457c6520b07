use super::*;
use crate::engine::Standard;
use crate::formats::codec::Codec;
use crate::records::{AnyRecord, record_type};

fn standard() -> Standard {
    Standard::new(Date::parse("2026-11-21").unwrap())
}

/// The first record of the conformance vector of a format.
fn event(format: &str) -> Box<dyn AnyRecord> {
    let vectors = include_str!("../../../spec/vectors/formats/civil.jsonl");
    let vectors = vectors.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap());
    let vector = vectors.into_iter().find(|v| v["format"] == format).unwrap();
    standard().read(vector["input"].as_str().unwrap().as_bytes(), format).unwrap().remove(0)
}

#[test]
fn every_box_names_fields_and_codecs_that_exist() {
    assert!(FORMS.windows(2).all(|w| w[0].id < w[1].id));
    for form in FORMS {
        let fields = (record_type(form.event).unwrap().fields)();
        for b in form.boxes {
            for (path, codec) in b.from() {
                let place = format!("{} {} {path}|{codec}", form.id, b.at);
                let known = match codec {
                    "address" => fields.slot(&format!("{path}.text")).is_some(),
                    "coded" => fields.slot(&format!("{path}.system")).is_some(),
                    _ => fields.slot(path).is_some(),
                };
                assert!(known, "{place}");
                let own =
                    matches!(codec, "address" | "coded" | "date-words") || codec.starts_with("name-part:");
                assert!(own || Codec::named(codec).is_some(), "{place}");
            }
            assert!(b.set.is_empty() || fields.slot(b.set).is_some(), "{} {}", form.id, b.at);
            if !form.record.is_empty() {
                let made = (record_type(form.record).unwrap().fields)();
                assert!(made.slot(b.at).is_some(), "{} {}", form.id, b.at);
            }
        }
        if !form.format.is_empty() {
            let format = crate::formats::table::format(form.format).unwrap();
            assert!(format.writes && format.record == form.event, "{}", form.id);
            for b in form.boxes {
                assert!(format.rows.iter().any(|r| r.at == b.at), "{} {}", form.id, b.at);
            }
        }
        for procedure in form.procedures {
            let list = crate::codes::list("procedure").unwrap();
            assert!(list.contains(crate::values::Code::parse(procedure).unwrap()), "{} {procedure}", form.id);
        }
    }
}

#[test]
fn one_birth_fills_its_forms_and_says_what_is_missing() {
    let on = Date::parse("2026-11-21").unwrap();
    let ids: Vec<&str> = forms_of("birth", on).map(|f| f.id).collect();
    assert_eq!(ids, ["btp-linked-birth", "combined-birth-2026", "ct01-birth", "population-birth", "tk1-ts"]);
    let filled = |id: &str| fill(form(id).unwrap(), event("btp-linked-birth").as_mut(), &[], on);
    let ct01 = filled("ct01-birth");
    let at =
        |at: &str| ct01.boxes().find(|(b, _)| b.at == at).map(|(_, g)| (g.text.clone(), g.source)).unwrap();
    assert_eq!(at("1"), ("Nguyễn Minh Thí".to_owned(), Source::Record("child.name.full")));
    assert_eq!(at("2"), ("27/08/2025".to_owned(), Source::Record("child.birth_date")));
    assert_eq!(at("3").0, "Nam");
    assert_eq!(at("7").1, Source::Missing);
    assert_eq!(at("10").1, Source::Fixed);
    let missing: Vec<&str> = ct01.missing().map(|b| b.at).collect();
    assert_eq!(missing, ["4", "7", "8", "9", "sign.cha-me", "sign.chu-ho"]);
    assert!(ct01.missing().all(|b| b.question_vi.ends_with('?') && b.question_en.ends_with('?')));
    let combined = filled("combined-birth-2026");
    let at = |at: &str| {
        combined.boxes().find(|(b, _)| b.at == at).map(|(_, g)| (g.text.clone(), g.source)).unwrap()
    };
    assert_eq!(at("Ho"), ("Nguyễn".to_owned(), Source::Derived("child.name.full")));
    assert_eq!(at("Ten").0, "Thí");
    assert!(at("NsDiaChi").0.starts_with("Bệnh viện Mẫu, "), "{}", at("NsDiaChi").0);
}

#[test]
fn answers_go_where_they_belong() {
    let on = Date::parse("2026-11-21").unwrap();
    let answer = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let answers = [
        answer("residence_request.household_head.name", "Nguyễn Văn Mẫu"),
        answer("child.personal_id", "001225000033"),
        answer("declarant.phone", "0911111111"),
        answer("no.such", "x"),
    ];
    let mut birth = event("btp-linked-birth");
    let filled = fill(form("ct01-birth").unwrap(), birth.as_mut(), &answers, on);
    let at =
        |at: &str| filled.boxes().find(|(b, _)| b.at == at).map(|(_, g)| (g.text.clone(), g.source)).unwrap();
    assert_eq!(
        at("7"),
        ("Nguyễn Văn Mẫu".to_owned(), Source::Answer("residence_request.household_head.name"))
    );
    assert_eq!(at("4"), ("001225000033".to_owned(), Source::Record("child.personal_id")));
    assert_eq!(at("5").0, "0900000000", "what the event says is not answered away");
    assert_eq!(filled.unused, ["no.such"]);
    let bad = [answer("child.personal_id", "12")];
    let mut birth = event("btp-linked-birth");
    let filled = fill(form("ct01-birth").unwrap(), birth.as_mut(), &bad, on);
    assert!(filled.missing().any(|b| b.at == "4"), "an answer that is none does not count");
}

#[test]
fn forms_change_with_the_day() {
    let ids = |day: &str| forms_of("birth", Date::parse(day).unwrap()).map(|f| f.id).collect::<Vec<_>>();
    assert!(
        ids("2025-09-01").contains(&"combined-birth") && !ids("2025-09-01").contains(&"combined-birth-2026")
    );
    assert!(
        !ids("2026-09-01").contains(&"combined-birth") && ids("2026-09-01").contains(&"combined-birth-2026")
    );
    assert!(!ids("2025-06-30").contains(&"ct01-birth"));
}
