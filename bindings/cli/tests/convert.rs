//! `convert` and `roundtrip`: files whole or not at all, and what did not come through.

mod common;

use common::{chuan, file, folder, lines, record, with};
use serde_json::Value;

#[test]
fn a_file_appears_whole_or_not_at_all() {
    let dir = folder("whole");
    let out = dir.join("out.ndjson");
    let out = out.to_str().unwrap();
    let ran = chuan(&["convert", "examples/citizens/scan.txt", "-o", out]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    let before = std::fs::read_to_string(out).unwrap();
    assert_eq!(before.lines().count(), 7);

    // The input is no such document; a format that is not written; a record the target can not carry.
    let broken = file(&dir, "broken.xml", "<ns1:CongDan>");
    for args in [
        vec!["convert", &broken, "--from", "popdb-soap", "-o", out],
        vec!["convert", "examples/citizens/scan.txt", "--to", "sso-vneid", "-o", out],
        vec!["convert", "examples/citizens/scan.txt", "--to", "chip-dg13", "-o", out],
        vec!["convert", "no-such-file", "--to", "ndjson", "-o", out],
    ] {
        let ran = chuan(&args);
        assert_eq!(ran.code, 2, "{args:?}");
        assert_eq!(std::fs::read_to_string(out).unwrap(), before, "{args:?}");
    }
    let fresh = dir.join("fresh.ndjson");
    assert_eq!(chuan(&["convert", &broken, "--from", "popdb-soap", "-o", fresh.to_str().unwrap()]).code, 2);
    let mut left: Vec<_> = std::fs::read_dir(&dir).unwrap().map(|e| e.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["broken.xml", "out.ndjson"]);
    // Nor when the folder is not there.
    assert_eq!(chuan(&["convert", "examples/citizens/scan.txt", "-o", "no/such/folder/x.ndjson"]).code, 2);
}

/// What is no file is written into and stays what it is; a link and who may read a file stay as they were.
#[cfg(unix)]
#[test]
fn only_files_are_replaced() {
    use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _, symlink};
    let dir = folder("replaced");
    let path = |name: &str| dir.join(name).to_str().unwrap().to_owned();
    let pipe = path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || std::fs::read_to_string(pipe).unwrap()
    });
    let ran = chuan(&["convert", "examples/citizens/scan.txt", "--to", "ndjson", "-o", &pipe]);
    // Opened for reading and writing, the reader of a pipe that nobody wrote into comes to an end too.
    drop(std::fs::OpenOptions::new().read(true).write(true).open(&pipe).unwrap());
    assert!(std::fs::metadata(&pipe).unwrap().file_type().is_fifo());
    assert_eq!((ran.code, reader.join().unwrap().lines().count()), (0, 7), "{}", ran.err);

    let (real, link) = (path("real.ndjson"), path("link.ndjson"));
    std::fs::write(&real, "").unwrap();
    std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o600)).unwrap();
    symlink(&real, &link).unwrap();
    assert_eq!(chuan(&["convert", "examples/citizens/scan.txt", "-o", &link]).code, 0);
    assert!(std::fs::symlink_metadata(&link).unwrap().file_type().is_symlink());
    assert_eq!(std::fs::read_to_string(&real).unwrap().lines().count(), 7);
    assert_eq!(std::fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn losses_are_told() {
    let dir = folder("losses");
    let out = dir.join("out.txt");
    let out = out.to_str().unwrap();
    let path = file(&dir, "a.ndjson", &record("001190000017", "female", ",\"phone\":\"0912000017\""));
    let ran = chuan(&["convert", &path, "--to", "cccd-qr", "-o", out, "--output", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(report["losses"][0]["record"], 1);
    let phone = report["losses"].as_array().unwrap().iter().find(|l| l["path"] == "/phone").unwrap();
    assert_eq!(phone["fate"], "dropped");
    // Beside a document on the standard output the report goes to the standard error.
    let ran = chuan(&["convert", &path, "--to", "cccd-qr"]);
    assert!(
        ran.out.starts_with("001190000017|") && ran.err.contains("/phone: dropped, record 1"),
        "{}",
        ran.err
    );
    let ran = chuan(&["convert", &path, "--to", "ndjson", "-o", "-"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(lines(&ran.out), lines(&std::fs::read_to_string(&path).unwrap()));
}

/// A line that is no record has nothing to write, and that is told, whatever it is written as.
#[test]
fn lines_that_are_no_records_are_told() {
    let dir = folder("broken-lines");
    let good = record("001190000017", "female", "");
    let path = file(&dir, "a.ndjson", &format!("{good}{{\"personal_id\":\n{good}"));
    for to in ["ndjson", "csv", "xlsx", "cccd-qr"] {
        let out = dir.join("out");
        let out = out.to_str().unwrap();
        let args = ["convert", &path, "--from", "ndjson", "--to", to, "-o", out, "--output", "ndjson"];
        let told = lines(&chuan(&args).out);
        let whole: Vec<_> =
            told.iter().filter(|l| l["path"] == "").map(|l| l["record"].as_u64().unwrap()).collect();
        assert_eq!(whole, [2], "{to}: {told:?}");
        // Nor does it change what is said of the records behind it.
        let of = |n: u64| told.iter().filter(|l| l["record"] == n).map(|l| &l["path"]).collect::<Vec<_>>();
        assert_eq!(of(1), of(3), "{to}: {told:?}");
    }
    let ran = chuan(&["convert", &path, "--from", "ndjson", "--to", "ndjson", "--lang", "en"]);
    assert_eq!(ran.err, "all of it, as it could not be read: dropped, record 2\n");
}

#[test]
fn large_lines_go_through_in_pieces() {
    let dir = folder("pieces");
    let (from, to) = (dir.join("a.ndjson"), dir.join("b.ndjson"));
    let (from, to) = (from.to_str().unwrap(), to.to_str().unwrap());
    chuan(&["generate", "--records", "20000", "--defects", "0.1", "-o", from]);
    assert!(std::fs::metadata(from).unwrap().len() > 8 << 20);
    let ran = chuan(&["convert", from, "-o", to]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(std::fs::read(from).unwrap() == std::fs::read(to).unwrap());
}

#[test]
fn a_round_trip_says_what_changed() {
    let ran = chuan(&["roundtrip", "examples/citizens/records.ndjson", "--output", "ndjson"]);
    // The line that breaks off is no record, and so can not come back as it was.
    assert!(lines(&ran.out).iter().all(|l| l["record"] == 12), "{}", ran.out);
    let text = record("001190000017", "female", "") + &record("001190000122", "female", "");
    let ran = with(&["roundtrip", "-"], &[], text.as_bytes());
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("byte for byte"), "{}", ran.out);
    let other = record("001190000017", "female", ",\"phone\":\"0912000017\"");
    let ran = with(&["roundtrip", "-", "--to", "cccd-qr"], &[], other.as_bytes());
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("/phone: dropped, record 1"), "{}", ran.out);
}

#[test]
fn tables_are_read() {
    let dir = folder("tables");
    let text = "Số CCCD;Họ và tên;Ngày sinh;Giới tính;Quốc tịch;Ghi chú\n001190000017;Nguyễn Thị Thu Hà;1990-01-15;Nữ;VN;x\n";
    let path = file(&dir, "a.csv", text);
    let ran = chuan(&["convert", &path, "--to", "ndjson"]);
    let all = lines(&ran.out);
    assert_eq!(all[0]["personal_id"], "001190000017", "{}", ran.err);
    assert_eq!(all[0]["sex"], "female");
    assert!(ran.out.contains("\"x\""), "what has no field is kept: {}", ran.out);
    assert!(ran.err.contains("Ghi chú"), "and said: {}", ran.err);

    // What is left out is said; a row that names no column may be somebody's data, and is not.
    let title = file(&dir, "title.csv", &format!("DANH SÁCH;;;;;\nXã Mẫu;;;;;\n{text}"));
    let ran = chuan(&["check", &title, "--lang", "en"]);
    assert!(ran.out.contains("rows above the header that were left out: 2"), "{}", ran.out);
    let persons = file(&dir, "persons.csv", "Nguyễn Văn Anh,Số 12\nTrần Thị Bình,Số 13\n");
    let ran = chuan(&["convert", &persons, "--from", "csv", "--to", "ndjson"]);
    assert_eq!((lines(&ran.out).len(), ran.err.contains("Anh")), (2, false), "{}", ran.err);
    let nobody = file(&dir, "nobody.csv", "Anh Hai,giám đốc\nchị Ba,kế toán\n");
    let ran = chuan(&["check", &nobody, "--from", "csv", "--output", "json"]);
    assert!(ran.out.contains("#1") && !ran.out.contains("Anh Hai"), "{}", ran.out);

    let odd = file(&dir, "odd.csv", "A,B,C\n001190000017,Nguyễn Thị Thu Hà,1990-01-15\n");
    let map = ["--map", "A=personal_id", "--map", "B=name.full", "--map", "C=birth.date"];
    let ran = chuan(&[&["check", &odd, "--from", "csv", "--output", "ndjson"], &map[..]].concat());
    let rules: Vec<String> = lines(&ran.out).iter().map(|l| l["rule"].to_string()).collect();
    let has = |rule: &str| rules.iter().any(|r| r.contains(rule));
    assert!(has("CIT-REQ-004") && !has("CIT-REQ-002"), "{rules:?}");
    for (map, text) in [("A=no.field", "no field"), ("Z=sex", "no column"), ("A", "--map")] {
        let ran = chuan(&["check", &odd, "--from", "csv", "--map", map, "--lang", "en"]);
        assert!(ran.code == 2 && ran.err.contains(text), "{map}: {}", ran.err);
    }
}

#[test]
fn large_tables_go_through_in_pieces() {
    let dir = folder("rows");
    let (from, to) = (dir.join("a.csv"), dir.join("a.ndjson"));
    let mut text = "Số CCCD,Họ và tên,Ngày sinh,Giới tính\n".to_owned();
    for n in 0..10_000 {
        text.push_str(&format!("0011900{n:05},Nguyễn Thị Thu Hà,1990-01-15,Nữ\n"));
    }
    std::fs::write(&from, text).unwrap();
    let ran = chuan(&["convert", from.to_str().unwrap(), "-o", to.to_str().unwrap()]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    let all = lines(&std::fs::read_to_string(to).unwrap());
    assert_eq!(all.len(), 10_000);
    assert!(all.iter().enumerate().all(|(n, r)| r["personal_id"] == format!("0011900{n:05}")));
    let ran = chuan(&["check", from.to_str().unwrap(), "--output", "ndjson", "--max-findings", "0"]);
    assert_eq!(lines(&ran.out)[0]["summary"]["records"], 10_000);
}

#[test]
fn lines_in_utf16_are_judged_and_converted_in_pieces() {
    let dir = folder("wide");
    let mut text = String::new();
    // More than the four megabytes of one piece.
    for n in 0..9_000 {
        text.push_str(&record(&format!("0011900{n:05}"), "female", &" ".repeat(200)));
    }
    let plain = file(&dir, "plain.ndjson", &text);
    let expected = chuan(&["convert", &plain, "--to", "ndjson"]).out;
    assert_eq!(lines(&expected).len(), 9_000);
    for (name, mark, high) in
        [("a", "\u{feff}", false), ("b", "\u{feff}", true), ("c", "", false), ("d", "", true)]
    {
        let units = mark.encode_utf16().chain(text.encode_utf16());
        let bytes: Vec<u8> =
            units.flat_map(|u| if high { u.to_be_bytes() } else { u.to_le_bytes() }).collect();
        assert!(bytes.len() > 4 << 20);
        let path = dir.join(format!("{name}.ndjson"));
        std::fs::write(&path, bytes).unwrap();
        let path = path.to_str().unwrap();
        let ran = chuan(&["convert", path, "--to", "ndjson"]);
        assert!(ran.code == 0 && ran.out == expected, "{name}: {}", ran.err);
        let ran = chuan(&["check", path, "--output", "ndjson", "--max-findings", "0"]);
        let summary = &lines(&ran.out)[0]["summary"];
        assert_eq!(
            (&summary["records"], &summary["errors"]),
            (&9_000.into(), &0.into()),
            "{name}: {}",
            ran.err
        );
    }
}

#[test]
fn tables_are_written() {
    let dir = folder("written");
    let path = file(&dir, "a.ndjson", &record("001190000017", "female", ""));
    for name in ["a.csv", "a.xlsx"] {
        let out = dir.join(name);
        let out = out.to_str().unwrap();
        let ran = chuan(&["convert", &path, "-o", out]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{name}");
        let ran = chuan(&["convert", out, "--to", "ndjson"]);
        let mut back = lines(&ran.out);
        for record in &mut back {
            record.as_object_mut().unwrap().remove("sources");
        }
        assert_eq!(back, lines(&std::fs::read_to_string(&path).unwrap()), "{name}: {}", ran.err);
        let ran = chuan(&["check", out, "--output", "ndjson"]);
        assert_eq!(lines(&ran.out).last().unwrap()["summary"]["clean"], 1, "{}", ran.out);
        assert_eq!(chuan(&["roundtrip", out]).code, 0);
    }
}
