//! `check`: exit codes, the shape of its data, exact counts, and that it shows nobody's data.

mod common;

use common::{chuan, file, folder, lines, record, with};
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[test]
fn exit_codes() {
    let dir = folder("exit");
    let clean = file(&dir, "clean.ndjson", &record("001190000017", "female", ""));
    let warned = file(&dir, "warned.ndjson", &record("001190000017", "male", ""));
    let wrong = file(&dir, "wrong.ndjson", &record("00119000001", "female", ""));
    let missing = dir.join("missing.csv");
    let missing = missing.to_str().unwrap();
    for (path, code) in [(clean.as_str(), 0), (&warned, 0), (&wrong, 1), (missing, 2)] {
        let ran = chuan(&["check", path]);
        assert_eq!(ran.code, code, "{path}: {}{}", ran.out, ran.err);
        assert_eq!(code == 2, !ran.err.is_empty(), "{path}: {}", ran.err);
    }
    // One that could not be read outweighs findings, and the others are still judged.
    let ran = chuan(&["check", &wrong, missing, &clean]);
    assert_eq!(ran.code, 2);
    assert!(ran.out.contains("CIT-ID-001") && ran.out.contains("clean.ndjson"), "{}", ran.out);
}

#[test]
fn findings_as_data() {
    let dir = folder("shape");
    let path = file(
        &dir,
        "a.ndjson",
        &(record("001190000017", "female", "") + &record("00119000001", "female", "")),
    );
    let ran = chuan(&["check", &path, "--output", "json", "--lang", "en"]);
    let all: Value = serde_json::from_str(&ran.out).unwrap();
    let [finding, last] = all.as_array().unwrap().as_slice() else { panic!("{all}") };
    let keys: BTreeSet<&str> = finding.as_object().unwrap().keys().map(String::as_str).collect();
    let wanted = ["record", "rule", "severity", "dimension", "path", "message", "basis", "fix"];
    assert_eq!(keys, BTreeSet::from(wanted));
    assert_eq!(finding["record"], 2);
    assert_eq!(finding["rule"], "CIT-ID-001");
    assert_eq!(finding["path"], "/personal_id");
    assert_eq!(finding["severity"], "error");
    let summary = &last["summary"];
    assert_eq!(summary["records"], 2);
    assert_eq!(summary["clean"], 1);
    assert_eq!(summary["errors"], 1);
    assert_eq!(summary["by_dimension"], json!({"correct": 1, "sufficient": 0, "clean": 0, "living": 0}));
    assert_eq!(summary["by_rule"]["CIT-ID-001"]["count"], 1);
    assert_eq!(summary["by_rule"].as_object().unwrap().len(), 1);
    assert_eq!(summary["capped"], false);
    assert_eq!(summary["waived"], json!([]));
    assert_eq!(summary["unjudged"], json!([]));
    assert_eq!(summary["versions"]["edition"], "2026.1");
    assert_eq!(summary["versions"]["as_of"], "2026-11-21");
    assert_eq!(summary["files"][0]["format"], "ndjson");

    // The same objects, one a line.
    let ran = chuan(&["check", &path, "--output", "ndjson", "--lang", "en"]);
    assert_eq!(lines(&ran.out), *all.as_array().unwrap());
    // Several files are told apart; values come on request only.
    let ran = chuan(&["check", &path, &path, "--output", "ndjson", "--reveal"]);
    let all = lines(&ran.out);
    assert_eq!(all[0]["file"], path.as_str());
    assert_eq!(all[0]["value"], "00119000001");
    assert_eq!(all[2]["summary"]["records"], 4);
}

#[test]
fn every_pointer_leads_into_the_canonical_record() {
    let ran = chuan(&["check", "examples/citizens", "--output", "ndjson"]);
    for finding in lines(&ran.out).iter().filter(|l| l.get("summary").is_none()) {
        let path = finding["path"].as_str().unwrap();
        assert!(path.is_empty() || path.starts_with('/') && !path.contains('.'), "{finding}");
    }
}

#[test]
fn no_value_of_the_input_is_shown() {
    // Every long number, name and address of the examples.
    let mut values = BTreeSet::new();
    for entry in std::fs::read_dir(common::root().join("examples/citizens")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "md") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for word in text.split(|c: char| !c.is_ascii_digit()).filter(|w| w.len() >= 8) {
            values.insert(word.to_owned());
        }
        for name in ["Nguyễn", "Mẫu", "NGUYỄN", "NGUYEN", "Phúc Xá", "Phố Mẫu", "Trần", "Bích", "mau@"]
        {
            values.insert(name.to_owned());
        }
    }
    values.retain(|v| !v.starts_with("20"));
    assert!(values.len() > 60);
    let dir = folder("leak");
    let out = dir.join("out.ndjson");
    let out = out.to_str().unwrap();
    let mut calls: Vec<Vec<&str>> = Vec::new();
    for lang in ["vi", "en"] {
        for form in ["text", "json", "ndjson"] {
            calls.push(vec!["check", "examples/citizens", "--lang", lang, "--output", form]);
            calls.push(vec!["detect", "examples/citizens", "--lang", lang, "--output", form]);
            for name in
                ["scan.txt", "dan-cu.xml", "cards.mrz", "chip-dg13.hex", "records.ndjson", "cong-dan.csv"]
            {
                let path: &'static str = Box::leak(format!("examples/citizens/{name}").into_boxed_str());
                calls.push(vec!["roundtrip", path, "--to", "cccd-qr", "--lang", lang, "--output", form]);
                calls.push(vec!["convert", path, "-o", out, "--lang", lang, "--output", form]);
                calls.push(vec!["check", path, "--from", "popdb-soap", "--lang", lang, "--output", form]);
            }
        }
    }
    for call in calls {
        let ran = chuan(&call);
        for value in &values {
            assert!(!ran.out.contains(value), "{call:?} shows {value}");
            assert!(!ran.err.contains(value), "{call:?} tells {value}: {}", ran.err);
        }
    }
    // The test can fail: on request values are shown.
    let ran = chuan(&["check", "examples/citizens", "--reveal"]);
    assert!(values.iter().any(|v| ran.out.contains(v)));
}

#[test]
fn exactly_the_labelled_defects_are_found() {
    let dir = folder("labels");
    let (records, labels) = (dir.join("r.ndjson"), dir.join("l.ndjson"));
    let (records, labels) = (records.to_str().unwrap(), labels.to_str().unwrap());
    for (seed, as_of) in [("7", "2026-11-21"), ("8", "2025-08-01")] {
        let made = chuan(&[
            "generate",
            "--records",
            "3000",
            "--seed",
            seed,
            "--defects",
            "0.2",
            "-o",
            records,
            "--labels",
            labels,
            "--as-of",
            as_of,
        ]);
        assert_eq!(made.code, 0, "{}", made.err);
        let labels = lines(&std::fs::read_to_string(labels).unwrap());
        let key = |v: &Value| (v["record"].as_u64().unwrap(), v["rule"].to_string(), v["path"].to_string());
        let wanted: BTreeSet<_> = labels.iter().map(key).collect();
        assert!(wanted.len() > 400);
        let rules: BTreeSet<_> = labels.iter().map(|l| l["defect"].to_string()).collect();
        assert_eq!(rules.len(), 12, "every sort of defect occurs: {rules:?}");
        let ran = chuan(&["check", records, "--output", "ndjson", "--as-of", as_of]);
        let found: BTreeSet<_> =
            lines(&ran.out).iter().filter(|l| l.get("summary").is_none()).map(key).collect();
        assert_eq!(found, wanted);
    }
}

#[test]
fn counts_are_exact_when_capped_and_on_any_number_of_threads() {
    let dir = folder("capped");
    let path = dir.join("r.ndjson");
    let path = path.to_str().unwrap();
    chuan(&["generate", "--records", "4000", "--seed", "3", "--defects", "0.3", "-o", path]);
    let run = |more: &[&str]| {
        let ran = chuan(&[&["check", path, "--output", "ndjson"], more].concat());
        let mut all = lines(&ran.out);
        let last = all.pop().unwrap();
        (all, last["summary"].clone())
    };
    let (all, full) = run(&["--threads", "1"]);
    let (few, capped) = run(&["--threads", "3", "--max-findings", "5"]);
    assert_eq!(few.len(), 5);
    assert_eq!(few, all[..5]);
    assert_eq!((&full["capped"], &capped["capped"]), (&json!(false), &json!(true)));
    for count in ["records", "clean", "errors", "warnings", "infos", "by_rule", "by_dimension"] {
        assert_eq!(full[count], capped[count], "{count}");
    }
    let sum: u64 = full["by_rule"].as_object().unwrap().values().map(|r| r["count"].as_u64().unwrap()).sum();
    assert_eq!(sum, all.len() as u64);
}

#[test]
fn standard_input_and_folders() {
    let text = record("00119000001", "female", "");
    let ran = with(&["check", "-", "--output", "ndjson"], &[], text.as_bytes());
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert_eq!(lines(&ran.out)[1]["summary"]["files"][0]["file"], "-");

    // In a folder what is of no known format is passed over and said; hidden files are not looked at.
    let dir = folder("tree");
    file(&dir, "b.ndjson", &text);
    file(&dir, "note.md", "nothing to see");
    file(&dir, ".hidden.ndjson", &text);
    std::fs::create_dir(dir.join("a")).unwrap();
    file(&dir.join("a"), "c.ndjson", &text);
    let ran = chuan(&["check", dir.to_str().unwrap(), "--output", "ndjson"]);
    let all = lines(&ran.out);
    let files = &all.last().unwrap()["summary"]["files"];
    let names: Vec<String> = files.as_array().unwrap().iter().map(|f| f["file"].to_string()).collect();
    assert!(names.len() == 3 && names[0].contains("c.ndjson") && names[1].contains("b.ndjson"), "{names:?}");
    assert!(files[2]["skipped"].is_string());
    assert_eq!(ran.code, 1);
    // Named by itself it is an error.
    let ran = chuan(&["check", dir.join("note.md").to_str().unwrap()]);
    assert_eq!((ran.code, ran.err.lines().count()), (2, 1), "{}", ran.err);
    assert!(ran.err.starts_with("chuan: ") && ran.err.contains("--from"));
}

#[test]
fn what_can_not_run_is_said_in_one_line() {
    let path = "examples/citizens/scan.txt";
    for (args, vi, en) in [
        (vec!["check", path, "--from", "no-such"], "không có định dạng no-such", "no format no-such"),
        (vec!["check", path, "--edition", "1999.1"], "không có phiên bản 1999.1", "no edition 1999.1"),
        (
            vec!["check", path, "--as", "parcel-x"],
            "không có loại bản ghi parcel-x",
            "no record type parcel-x",
        ),
        (vec!["check", path, "--profile", "nobody"], "không có hồ sơ nghiệp vụ nobody", "no profile nobody"),
        (vec!["check", path, "--as-of", "21/11/2026"], "ngày phải ghi", "a date is written"),
        (vec!["check", path, "--from", "popdb-request"], "chỉ ghi", "is not read"),
    ] {
        for (lang, text) in [("vi", vi), ("en", en)] {
            let ran = chuan(&[&args[..], &["--lang", lang]].concat());
            assert_eq!(ran.code, 2, "{args:?}");
            assert!(ran.err.starts_with("chuan: ") && ran.err.contains(text), "{args:?}: {}", ran.err);
            assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
            assert!(ran.out.is_empty());
        }
    }
}

#[test]
fn profiles_change_what_is_asked() {
    let dir = folder("profile");
    let text = "name = \"van-phong\"\nvi = \"Hồ sơ thử\"\nrecord = \"citizen\"\nrequire = [\"phone\"]\n\
                [[waive]]\nrule = \"CIT-ID-020\"\nreason = \"sổ giấy\"\n";
    let profile = file(&dir, "office.toml", text);
    let path = file(&dir, "a.ndjson", &record("001190000017", "male", ""));
    let ran = chuan(&["check", &path, "--profile", &profile, "--output", "ndjson"]);
    let all = lines(&ran.out);
    assert_eq!(all[0]["rule"], "VAN-PHONG-REQ-01");
    let summary = &all[1]["summary"];
    assert_eq!(summary["waived"], json!([{"rule": "CIT-ID-020", "reason": "sổ giấy"}]));
    assert_eq!(summary["profile"], "van-phong");
    assert_eq!(chuan(&["profile", "lint", &profile]).code, 0);
    let broken =
        file(&dir, "broken.toml", "name = \"x\"\nonly = [\"CIT-NO-999\"]\nrequire = [\"no.field\"]\n");
    let ran = chuan(&["profile", "lint", &broken]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("CIT-NO-999") && ran.out.contains("no.field"), "{}", ran.out);
}

#[test]
fn the_language_is_that_of_the_locale() {
    let path = "examples/citizens/scan.txt";
    for (env, word) in [
        (vec![("LANG", "vi_VN.UTF-8")], "căn cứ:"),
        (vec![("LANG", "vi_VN.UTF-8"), ("LC_ALL", "C")], "basis:"),
        (vec![("LC_MESSAGES", "vi_VN"), ("LANG", "en_US.UTF-8")], "căn cứ:"),
        (vec![], "basis:"),
    ] {
        let ran = with(&["check", path], &env, b"");
        assert!(ran.out.contains(word), "{env:?}");
        assert!(!ran.out.contains('\u{1b}'), "plain when not on a terminal");
    }
    assert!(with(&["check", path, "--lang", "en"], &[("LANG", "vi_VN")], b"").out.contains("basis:"));
    let narrow = with(&["check", path], &[("COLUMNS", "60")], b"");
    assert!(narrow.out.lines().all(|l| l.chars().count() <= 60 || !l.contains(' ')), "{}", narrow.out);
}

/// A marriage, and the death of the husband before it, in files of their own.
#[test]
fn registers_are_judged_against_each_other() {
    let folder = std::env::temp_dir().join(format!("chuan-against-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let marriage = write(
        "marriage.ndjson",
        r#"{"record":"marriage","edition":"2026.1","entry":{"number":"007/2024","registered_on":"2024-05-20"},"husband":{"personal_id":"001092000011"}}"#,
    );
    let death = write(
        "death.ndjson",
        r#"{"record":"death","edition":"2026.1","deceased":{"personal_id":"001092000011"},"date":"2023-01-01"}"#,
    );
    let rules = |more: &[&str]| {
        let out = std::process::Command::new(env!("CARGO_BIN_EXE_chuan"))
            .args(["check", &marriage, "--output", "ndjson", "--as-of", "2026-11-21"])
            .args(more)
            .output()
            .unwrap();
        String::from_utf8(out.stdout).unwrap()
    };
    assert!(!rules(&[]).contains("CS-KH-010"));
    assert!(rules(&["--against", &death]).contains("CS-KH-010"));
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Entries as lines and as a table: the file as a whole is told of in the same way.
#[test]
fn a_register_is_told_of_whatever_carries_it() {
    let folder = std::env::temp_dir().join(format!("chuan-register-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let entry = |number: &str, day: &str| {
        format!(
            r#"{{"record":"birth","edition":"2026.1","entry":{{"number":"{number}","book":"01/2024","registered_on":"{day}"}},"child":{{"name":{{"full":"Nguyễn Văn Mẫu"}}}}}}"#
        )
    };
    let lines = [("1/2024", "2024-01-05"), ("4/2024", "2024-02-05"), ("4/2024", "2024-02-06")];
    let lines: String = lines.iter().map(|(number, day)| entry(number, day) + "\n").collect();
    let path = folder.join("births.ndjson");
    std::fs::write(&path, lines).unwrap();
    let table = folder.join("births.csv");
    let (path, table) = (path.to_str().unwrap(), table.to_str().unwrap());
    let made = chuan(&["convert", path, "--to", "csv", "-o", table, "--as-of", "2026-11-21"]);
    assert!(made.code <= 1, "{}", made.err);
    for file in [path, table] {
        let ran = chuan(&["check", file, "--as", "birth", "--output", "ndjson", "--as-of", "2026-11-21"]);
        let last: serde_json::Value = serde_json::from_str(ran.out.lines().last().unwrap()).unwrap();
        let register = &last["summary"]["files"][0]["register"];
        assert_eq!(register["years"], serde_json::json!({"2024": 3}), "{file} {} {}", ran.out, ran.err);
        let book = &register["books"][0];
        assert_eq!(book["gaps"], serde_json::json!([[2024, 2, 3]]), "{file}");
        assert_eq!((&book["missing"], &book["duplicates"]), (&2.into(), &1.into()), "{file}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

/// A field that a profile adds is judged by its text, whether it came in a column, under its own name or as JSON.
#[test]
fn fields_of_a_profile_are_judged() {
    let dir = folder("profile-fields");
    let table = file(&dir, "a.csv", "Mã KH,Họ và tên\nKH-000123,Lê A\nKH-12,Lê B\n");
    let member = |no: &str| record("001190000017", "female", &format!(",\"client_no\":\"{no}\""));
    let json = file(&dir, "a.ndjson", &(member("KH-000123") + &member("KH-12")));
    for args in [vec!["check", &table, "--map", "Mã KH=+client_no"], vec!["check", &json]] {
        let ran = chuan(&[&args[..], &["--profile", "notary-office", "--output", "ndjson"]].concat());
        let found: Vec<_> = lines(&ran.out).into_iter().filter(|l| l["rule"] == "NOTARY-002").collect();
        assert_eq!((found.len(), &found[0]["record"]), (1, &2.into()), "{args:?}: {}", ran.out);
    }
}
