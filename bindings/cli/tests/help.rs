//! Help, lists and explanations: they are there, and wrong calls end in one line.

mod common;

use common::{chuan, lines, with};

const COMMANDS: [&str; 14] = [
    "check",
    "convert",
    "detect",
    "roundtrip",
    "explain",
    "list",
    "schema",
    "generate",
    "diff",
    "profile",
    "place",
    "address",
    "text",
    "completions",
];

#[test]
fn every_command_has_help_with_an_example() {
    let all = chuan(&["--help"]);
    assert_eq!(all.code, 0);
    for command in COMMANDS {
        assert!(all.out.contains(&format!("\n  {command} ")), "{command}: {}", all.out);
        let ran = chuan(&[command, "--help"]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{command}");
        assert!(ran.out.contains("Example") && ran.out.contains(&format!("chuan {command}")), "{command}");
    }
    assert!(chuan(&["--version"]).out.starts_with("chuan "));
}

#[test]
fn wrong_calls() {
    for args in [
        &["bogus"][..],
        &["check"],
        &["check", "--no-such", "x"],
        &["list", "nothing"],
        &["check", "x", "--lang", "fr"],
    ] {
        let ran = chuan(args);
        assert_eq!(ran.code, 2, "{args:?}");
        assert!(ran.err.starts_with("chuan: ") && ran.err.lines().count() == 1, "{args:?}: {}", ran.err);
    }
    let bare = chuan(&[]);
    assert_eq!(bare.code, 2);
    assert!(bare.err.contains("Usage"), "{}", bare.err);
}

#[test]
fn lists_are_data_too() {
    for (what, key, known) in [
        (vec!["rules"], "id", "CIT-ID-001"),
        (vec!["formats"], "format", "cccd-qr"),
        (vec!["codes"], "list", "sex"),
        (vec!["codes", "sex"], "code", "female"),
        (vec!["records"], "record", "citizen"),
        (vec!["editions"], "edition", "2026.1"),
        (vec!["fields"], "path", "birth.date"),
    ] {
        let ran = chuan(&[&["list"], &what[..], &["--output", "ndjson"]].concat());
        let all = lines(&ran.out);
        assert!(all.iter().any(|l| l[key] == known), "{what:?}");
        let text = chuan(&[&["list"], &what[..]].concat());
        assert!(text.out.contains(known), "{what:?}");
        assert!(!ran.out.contains("{label") && !text.out.contains("{label"), "{what:?}");
    }
    assert_eq!(chuan(&["list", "codes", "no-such"]).code, 2);
    assert_eq!(chuan(&["list", "profiles"]).code, 0);
}

#[test]
fn topics_are_explained() {
    for (topic, word) in [
        (&["CIT-ID-020"][..], "fourth digit"),
        (&["birth.date"], "date of birth"),
        (&["cccd-qr"], "QR"),
        (&["ethnic-2008", "04"], "Mường"),
        (&["2026.1"], "edition"),
        (&["001190000017"], "Hà Nội"),
    ] {
        let ran = chuan(&[&["explain"], topic].concat());
        assert!(ran.code == 0 && ran.out.contains(word), "{topic:?}: {}{}", ran.out, ran.err);
    }
    let ran = chuan(&["explain", "CIT-ID-02"]);
    assert!(ran.code == 2 && ran.err.contains("CIT-ID-02"), "{}", ran.err);
    let ran = chuan(&["diff", "2025.1", "2026.1", "--output", "ndjson"]);
    assert!(lines(&ran.out).iter().any(|l| l["change"] == "field-renamed" && l["was"] == "gender"));
    assert!(chuan(&["schema", "citizen"]).out.starts_with('{'));
}

#[test]
fn places_addresses_and_text() {
    let ran = chuan(&["place", "26740", "--as-of", "2024-06-01", "--to", "2026-01-01"]);
    assert!(ran.out.contains("Bến Nghé") && ran.out.contains("Phường Sài Gòn"), "{}", ran.out);
    assert_eq!(chuan(&["place", "99999"]).code, 2);
    let text = "12 Lê Lợi, P.Bến Nghé, Q1, TP.HCM\n???\n";
    let ran = with(&["address", "-", "--as-of", "2022-05-01", "--output", "ndjson"], &[], text.as_bytes());
    let all = lines(&ran.out);
    assert_eq!(all[0]["address"], "12 Lê Lợi, Phường Sài Gòn, Thành phố Hồ Chí Minh");
    assert_eq!(all[1]["now"], "unread");
    assert_eq!(ran.code, 1);
    assert_eq!(with(&["text", "fold"], &[], "Đặng Thị Hà\n".as_bytes()).out, "dang thi ha\n");
    assert_eq!(chuan(&["text", "number", "21"]).out, "Hai mươi mốt\n".to_lowercase());
    assert_eq!(chuan(&["text", "number", "hai mươi mốt"]).out, "21\n");
    assert_eq!(chuan(&["text", "number", "hai nghìn tám"]).code, 2);
    let ran = chuan(&["place", "26740", "--as-of", "2024-06-01", "--to", "2026-06-01", "--lang", "en"]);
    assert!(ran.out.contains("1685/NQ-UBTVQH15, clause"), "{}", ran.out);
    let days = chuan(&["text", "date", "mùng 1 tháng giêng năm 1968 âm lịch", "--output", "ndjson"]);
    let days: Vec<String> = lines(&days.out).iter().map(|l| l["date"].as_str().unwrap().to_owned()).collect();
    assert_eq!(days, ["1968-01-29", "1968-01-30"]);
    assert_eq!(chuan(&["text", "date", "15/3/2002"]).code, 0);
    let hoa = chuan(&["text", "compare", "Nguyễn Thị Hoa", "Nguyễn Thị Hòa", "--output", "ndjson"]);
    assert_eq!(lines(&hoa.out)[0]["relation"], "different");
    let name = chuan(&["text", "name", "Tôn Nữ Thị Ngọc Hà", "--output", "ndjson"]);
    assert_eq!(lines(&name.out)[0]["family"], "Tôn Nữ");
}

#[test]
fn completions_for_the_shells() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let ran = chuan(&["completions", shell]);
        assert!(ran.code == 0 && ran.out.contains("roundtrip"), "{shell}");
    }
}
