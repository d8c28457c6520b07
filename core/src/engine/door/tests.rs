use super::*;

const QR: &str = "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Phúc Xá, Ba Đình, Hà Nội|01052021";

fn ask(request: &serde_json::Value, data: Option<&[u8]>) -> serde_json::Value {
    let answer = Engine::new().call(request.to_string().as_bytes(), data).whole();
    serde_json::from_str(&answer).unwrap()
}

fn code(request: &str) -> String {
    let answer: serde_json::Value =
        serde_json::from_str(&Engine::new().call(request.as_bytes(), None).json).unwrap();
    assert_eq!(answer["ok"], false, "{request}");
    answer["error"]["code"].as_str().unwrap().to_owned()
}

#[test]
fn every_operation_answers() {
    for request in [
        serde_json::json!({"op": "versions"}),
        serde_json::json!({"op": "detect", "text": QR}),
        serde_json::json!({"op": "read", "text": QR, "as_of": "2026-11-21"}),
        serde_json::json!({"op": "check", "text": QR, "as_of": "2026-11-21", "profile": "notary-office"}),
        serde_json::json!({"op": "convert", "text": QR, "to": "popdb-soap", "as_of": "2026-11-21"}),
        serde_json::json!({"op": "value", "kind": "personal-id", "text": "001190000017"}),
        serde_json::json!({"op": "value", "kind": "person-name", "text": "nguyễn văn a"}),
        serde_json::json!({"op": "value", "kind": "ethnic-2008", "text": "01"}),
        serde_json::json!({"op": "explain", "topic": "CIT-ID-001"}),
        serde_json::json!({"op": "describe", "what": "rules", "name": "citizen"}),
        serde_json::json!({"op": "describe", "what": "codes", "name": "sex", "lang": "en"}),
    ] {
        let answer = ask(&request, None);
        assert_eq!(answer["ok"], true, "{answer}");
        assert_eq!(answer["op"], request["op"]);
    }
    for what in ["formats", "records", "lists", "editions", "profiles", "kinds", "forms"] {
        assert_eq!(ask(&serde_json::json!({"op": "describe", "what": what}), None)["ok"], true, "{what}");
    }
}

#[test]
#[cfg(feature = "places")]
fn places_answer() {
    let then = ask(&serde_json::json!({"op": "place", "code": "26740", "as_of": "2024-06-01"}), None);
    assert_eq!(then["ok"], true, "{then}");
    let none = ask(&serde_json::json!({"op": "address", "text": "somewhere"}), None);
    assert_eq!(none["result"]["now"], "unread");
}

#[test]
fn what_is_wrong_with_a_request_has_a_word() {
    for (request, expected) in [
        ("", "bad-json"),
        ("[]", "bad-json"),
        ("{}", "missing"),
        (r#"{"op":"dance"}"#, "no-op"),
        (r#"{"op":1}"#, "bad-member"),
        (r#"{"op":"versions","verbose":true}"#, "unknown-member"),
        (r#"{"op":"check","text":"x"}"#, "missing"),
        (r#"{"op":"check","text":"x","as_of":"2026"}"#, "bad-member"),
        (r#"{"op":"check","text":"hello there","as_of":"2026-11-21"}"#, "unsure"),
        (r#"{"op":"check","as_of":"2026-11-21"}"#, "missing"),
        (r#"{"op":"check","text":"x","format":"nope","as_of":"2026-11-21"}"#, "no-format"),
        (r#"{"op":"check","text":"x","format":"popdb-soap","as_of":"2026-11-21"}"#, "bad-document"),
        (r#"{"op":"check","text":"x","as_of":"2026-11-21","edition":"1900.1"}"#, "no-edition"),
        (r#"{"op":"check","text":"x","as_of":"2026-11-21","profile":"nope"}"#, "no-profile"),
        (r#"{"op":"check","text":"x","as_of":"2026-11-21","profile_toml":"["}"#, "bad-profile"),
        (r#"{"op":"read","text":"{}","format":"popdb-request","as_of":"2026-11-21"}"#, "one-way"),
        (r#"{"op":"describe","what":"weather"}"#, "bad-member"),
        (r#"{"op":"describe","what":"fields","name":"nope"}"#, "no-record"),
        (r#"{"op":"explain","topic":"CIT-ID-01"}"#, "no-topic"),
        (r#"{"op":"value","kind":"nope","text":""}"#, "no-kind"),
        (r#"{"op":"versions","op":"versions"}"#, "bad-json"),
    ] {
        assert_eq!(code(request), expected, "{request}");
    }
}

#[test]
fn values_show_only_when_asked_for() {
    let bad = QR.replace("Nữ", "Nam");
    let mut request = serde_json::json!({"op": "check", "text": bad, "as_of": "2026-11-21"});
    let answer = ask(&request, None);
    let found = answer["result"]["findings"].as_array().unwrap();
    assert!(found.iter().any(|f| f["rule"] == "CIT-ID-020"), "{answer}");
    assert!(found.iter().all(|f| f.get("value").is_none()));
    request["reveal"] = true.into();
    let answer = ask(&request, None);
    assert!(answer["result"]["findings"].as_array().unwrap().iter().all(|f| f.get("value").is_some()));
}

#[test]
fn lines_and_tables_are_judged_in_pieces() {
    let record = ask(&serde_json::json!({"op": "read", "text": QR, "as_of": "2026-11-21"}), None);
    let lines = format!("{0}\n{0}\n", record["result"]["records"][0]);
    let request = serde_json::json!({"op": "check", "format": "ndjson", "as_of": "2026-11-21", "threads": 2});
    let answer = ask(&request, Some(lines.as_bytes()));
    assert_eq!(answer["result"]["records"], 2);
    let table = "so_dinh_danh,ho_ten,gioi_tinh\n001190000017,Nguyễn Thị Hà,Nữ\n0011900,Trần Văn B,Nam\n";
    let request = serde_json::json!({"op": "check", "format": "csv", "as_of": "2026-11-21"});
    let answer = ask(&request, Some(table.as_bytes()));
    assert_eq!(answer["result"]["records"], 2);
    assert_eq!(answer["result"]["columns"][0]["field"], "personal_id", "{answer}");
}

#[test]
fn a_document_that_is_no_text_comes_as_hex() {
    let request = serde_json::json!({"op": "convert", "text": QR, "to": "chip-dg13", "as_of": "2026-11-21"});
    let answer = ask(&request, None);
    assert!(answer["result"]["hex"].as_str().unwrap().starts_with("6d"), "{answer}");
}

#[test]
fn a_thousand_days_keep_sixteen_standards() {
    let engine = Engine::new();
    for year in 1950..2050 {
        let request = format!(r#"{{"op":"read","text":"x","format":"cccd-qr","as_of":"{year}-01-01"}}"#);
        let _ = engine.call(request.as_bytes(), None);
    }
    assert_eq!(engine.standards.lock().unwrap().len(), KEPT_STANDARDS);
}

#[test]
fn a_panic_leaves_the_engine_usable() {
    let engine = Engine::new();
    let fallen = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        engine.call(br#"{"op":"test-panic"}"#, None)
    }));
    assert!(fallen.is_err());
    assert!(engine.call(br#"{"op":"versions"}"#, None).json.contains("\"ok\":true"));
}

#[test]
fn every_sort_has_its_name() {
    for (name, scalar) in Scalar::all() {
        let named = Scalar::named(name).unwrap();
        assert_eq!(format!("{named:?}"), format!("{scalar:?}"), "{name}");
    }
    assert!(Scalar::all().count() > 30);
}

/// What is called settled at a glance must be what the closer look says, and the good value of every sort must be settled.
#[test]
fn a_glance_says_what_the_closer_look_says() {
    let mut texts: Vec<String> = crate::engine::explain::KINDS
        .iter()
        .flat_map(|kind| [kind.good, kind.bad])
        .chain([
            "",
            " ",
            "a",
            "00004",
            "female",
            "+12025550100",
            "+84912345678",
            "01695678945",
            "0912 345 678",
            "\u{ff11}",
        ])
        .chain([
            "a@Example.vn",
            "mailto:a@b.vn",
            "'a@b.vn",
            "`a",
            "H\u{2bc}Hen",
            "\u{2018}a",
            "=\"01\"",
            "'01",
            "Hà  Nội",
            "e\u{302}",
        ])
        .map(str::to_owned)
        .collect();
    texts.extend((0..=0x7f).map(|n| format!("a{}b", char::from(n))));
    let days = [Date::default(), Date::ymd(2017, 1, 1).unwrap(), Date::ymd(2026, 11, 21).unwrap()];
    for (name, scalar) in Scalar::all() {
        for (text, on) in texts.iter().flat_map(|t| days.map(|d| (t, d))) {
            let read = scalar.normalize(text, on);
            if scalar.is_settled(text, on) {
                assert_eq!(
                    (read.outcome, read.text.as_str()),
                    (crate::values::Outcome::Canonical, text.as_str()),
                    "{name} {text:?}"
                );
            }
            let (verdict, tidy) = scalar.tidy(text, on);
            assert_eq!(
                (verdict, tidy.as_ref()),
                (scalar.check(text, on), read.text.as_str()),
                "{name} {text:?}"
            );
        }
    }
    for kind in crate::engine::explain::KINDS {
        assert!(Scalar::named(kind.kind).unwrap().is_settled(kind.good, Date::default()), "{}", kind.kind);
    }
    for (name, good) in [("person-name", "Nguyễn Thị Thu Hà"), ("sex", "female"), ("ethnic-2008", "01")]
    {
        assert!(Scalar::named(name).unwrap().is_settled(good, Date::default()), "{name}");
    }
}

proptest::proptest! {
    #[test]
    fn a_glance_is_right_about_any_text(text in ".{0,12}|[0-9+.a-zà-ỹ@' -]{0,14}") {
        for (name, scalar) in Scalar::all() {
            if scalar.is_settled(&text, Date::default()) {
                let read = scalar.normalize(&text, Date::default());
                proptest::prop_assert_eq!(read.outcome, crate::values::Outcome::Canonical, "{}", name);
                proptest::prop_assert_eq!(&read.text, &text, "{}", name);
            }
        }
    }
}

#[test]
fn progress_is_told_and_can_stop() {
    let engine = Engine::new();
    let lines = "{\"record\":\"citizen\"}\n".repeat(100_000);
    for threads in [1, 2] {
        let request = format!(
            r#"{{"op":"check","as_of":"2026-11-21","format":"ndjson","threads":{threads},"max_findings":0}}"#
        );
        let mut told = Vec::new();
        let mut go_on = |bytes, records| {
            told.push((bytes, records));
            true
        };
        let answer = engine.call_watched(request.as_bytes(), Some(lines.as_bytes()), &mut go_on);
        assert!(
            answer.json.contains(r#""records":100000,"#) && !answer.json.contains("stopped"),
            "{}",
            answer.json
        );
        assert_eq!(told.last(), Some(&(lines.len() as u64, 100_000)));
        assert!(told.len() > 2 && told.windows(2).all(|w| w[0] <= w[1]), "{told:?}");
        let answer = engine.call_watched(request.as_bytes(), Some(lines.as_bytes()), &mut |_, _| false);
        assert!(answer.json.contains(r#""stopped":true"#), "{}", answer.json);
    }
    let request = r#"{"op":"check","as_of":"2026-11-21","format":"cccd-qr"}"#;
    let mut told = Vec::new();
    let _ = engine.call_watched(request.as_bytes(), Some(QR.as_bytes()), &mut |bytes, records| {
        told.push((bytes, records));
        true
    });
    assert_eq!(told, [(QR.len() as u64, 1)]);
}
