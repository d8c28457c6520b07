//! The conformance vectors of the door: requests with the answer that every binding must give, byte for byte.
//!
//! A line of `spec/vectors/door/vectors.tsv` is `name<TAB>request<TAB>data<TAB>answer`: the request and the whole answer as
//! JSON, the data beside the request in hexadecimal digits (none when empty). The answers are the library's own, so this test
//! holds nothing to be right; it shows every change of an answer in the diff of a commit. `CHUAN_WRITE_VECTORS=1` writes the file.
#![cfg(all(feature = "civil", feature = "places", feature = "profile", feature = "xlsx"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may")]

use chuan::engine::door::Engine;
use chuan::engine::explain::KINDS;
use chuan::formats::table::{FORMATS, format};
use chuan::forms::FORMS;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const QR: &str =
    "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Số 1, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội|01052021";
const DAY: &str = "2026-11-21";
const OPS: [&str; 11] = [
    "versions", "detect", "read", "check", "convert", "form", "value", "explain", "describe", "place",
    "address",
];

fn spec(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(path)
}

struct Vector {
    name: String,
    request: String,
    data: Vec<u8>,
}

/// A document of the vectors of the formats.
struct Document {
    format: String,
    name: String,
    text: String,
}

fn documents() -> Vec<Document> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(spec("vectors/formats")).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    let lines = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect::<String>();
    let document = |line: &str| {
        let vector: Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| vector[name].as_str().map(str::to_owned);
        let input = text("input").or(text("hex")).unwrap();
        Document { format: text("format").unwrap(), name: text("name").unwrap(), text: input }
    };
    lines.lines().map(document).collect()
}

#[derive(Default)]
struct Vectors(Vec<Vector>);

/// A text as JSON.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

impl Vectors {
    fn add(&mut self, name: impl Into<String>, request: impl Into<String>) {
        self.with(name, request, &[]);
    }

    fn with(&mut self, name: impl Into<String>, request: impl Into<String>, data: &[u8]) {
        self.0.push(Vector { name: name.into(), request: request.into(), data: data.to_vec() });
    }

    /// `members` are texts in the order given.
    fn texts(&mut self, name: impl Into<String>, members: &[(&str, &str)]) {
        let members: Vec<String> = members.iter().map(|(k, v)| format!("\"{k}\":{}", quoted(v))).collect();
        self.add(name, format!("{{{}}}", members.join(",")));
    }

    fn all() -> Vectors {
        let mut all = Vectors::default();
        all.texts("versions", &[("op", "versions")]);
        all.documents();
        all.bytes();
        all.conversions();
        all.forms();
        all.values();
        all.spellings();
        all.topics();
        all.places();
        all.refusals();
        all.limits();
        all
    }

    /// Every document of the vectors of the formats: what it holds; of the first of each format also what it is and what is
    /// wrong with it.
    fn documents(&mut self) {
        let mut formats = BTreeSet::new();
        for Document { format, name, text } in documents() {
            let read = [("op", "read"), ("as_of", DAY), ("format", &format), ("text", &text)];
            self.texts(format!("read/{format}/{name}"), &read);
            if formats.insert(format.clone()) {
                self.texts(format!("detect/{format}/{name}"), &[("op", "detect"), ("text", &text)]);
                let check = format!(r#"{{"op":"check","as_of":"{DAY}","format":"{format}","lang":"en"}}"#);
                self.with(format!("check/{format}/{name}"), check, text.as_bytes());
            }
        }
    }

    /// What is no text, and what stands beside the request.
    fn bytes(&mut self) {
        let seed = |path: &str| std::fs::read(spec("../fuzz/seeds").join(path)).unwrap();
        for (name, format, data) in [
            ("xlsx", "xlsx", seed("xlsx/deflated")),
            ("tcvn3", "csv", seed("csv/tcvn3")),
            ("chip", "chip-dg1", seed("chip-dg1/bytes")),
            ("not-utf8", "cccd-qr", b"001190000017|\xff\xfe|Nguy".to_vec()),
            ("broken-line", "ndjson", b"{\"record\":\"citizen\"\n\xff\n{}\n".to_vec()),
        ] {
            self.with(format!("detect/bytes/{name}"), r#"{"op":"detect","name":"a.dat"}"#, &data);
            for op in ["read", "check"] {
                let request = format!(r#"{{"op":"{op}","as_of":"{DAY}","format":"{format}"}}"#);
                self.with(format!("{op}/bytes/{name}"), request, &data);
            }
        }
        let bad = QR.replace("Nữ", "Nam").replace("15011990", "31021990");
        for (name, more) in [
            ("vi", r#""lang":"vi""#),
            ("en", r#""lang":"en""#),
            ("reveal", r#""reveal":true"#),
            ("most-one", r#""max_findings":1"#),
            ("most-none", r#""max_findings":0"#),
            ("edition", r#""edition":"2025.1""#),
            ("profile", r#""profile":"notary-office""#),
            ("threads", r#""threads":2"#),
        ] {
            let request = format!(r#"{{"op":"check","as_of":"{DAY}",{more}}}"#);
            self.with(format!("check/asked/{name}"), request, bad.as_bytes());
        }
        let request = format!(r#"{{"op":"read","as_of":"{DAY}","edition":"2025.1"}}"#);
        self.with("read/edition", request, QR.as_bytes());
        let table = "number;who\n001190000017;Nguyễn Thị Hà\n001190000017;Trần Văn B\n";
        let request = format!(
            r#"{{"op":"check","as_of":"{DAY}","format":"csv","columns":{{"number":"personal_id","who":"name.full"}}}}"#
        );
        self.with("check/asked/columns", request, table.as_bytes());
    }

    /// One card as every format that is written, and what each loses; other records from their shortest document.
    fn conversions(&mut self) {
        // Of formats that are read and written, so that it is a whole record.
        let carries = |id: &str, record: &str| format(id).is_some_and(|f| f.writes && f.record == record);
        for to in FORMATS.iter().filter(|f| f.writes) {
            let other = documents()
                .into_iter()
                .filter(|d| carries(&d.format, to.record))
                .min_by_key(|d| d.text.len());
            let (name, from, text) = match other {
                Some(d) if to.record != "citizen" => (d.name, d.format, d.text),
                _ => ("card".to_owned(), "cccd-qr".to_owned(), QR.to_owned()),
            };
            let request = format!(r#"{{"op":"convert","as_of":"{DAY}","to":"{}","format":"{from}"}}"#, to.id);
            self.with(format!("convert/{name}/{}", to.id), request, text.as_bytes());
        }
        // What goes abroad, from whole messages and entries.
        for (from, to) in [
            ("btp-linked-birth/full", "fhir-birth"),
            ("btp-linked-birth/full", "opencrvs-birth"),
            ("moj158-birth/foreign", "fhir-birth"),
            ("moj158-birth/foreign", "opencrvs-birth"),
            ("gcs/full", "opencrvs-birth"),
            ("gcs/full", "fhir-birth"),
            ("btp-linked-death/full", "fhir-death"),
            ("btp-linked-death/full", "opencrvs-death"),
        ] {
            let (format, name) = from.split_once('/').unwrap();
            let found = documents().into_iter().find(|d| d.format == format && d.name == name).unwrap();
            let request = format!(r#"{{"op":"convert","as_of":"{DAY}","to":"{to}","format":"{format}"}}"#);
            self.with(format!("convert/{format}/{name}/{to}"), request, found.text.as_bytes());
        }
        let passport = concat!(
            r#"{"record":"citizen","edition":"2026.1","personal_id":"001190000017","name":{"full":"Nguyễn Thị Thu Hà"},"#,
            r#""birth":{"date":"1990-01-15"},"sex":"female","nationalities":["VN"],"documents":[{"kind":"passport","#,
            r#""number":"B1234567","expires":"2030-01-15"}]}"#
        );
        for to in ["mrz-td3", "csv", "ndjson", "popdb-soap"] {
            let members = [("op", "convert"), ("as_of", DAY), ("text", passport), ("to", to)];
            self.texts(format!("convert/passport/{to}"), &members);
        }
        let members = [
            ("op", "convert"),
            ("as_of", DAY),
            ("edition", "2025.1"),
            ("text", QR),
            ("to", "canonical-json"),
        ];
        self.texts("convert/edition", &members);
    }

    /// Every form from the first document of its event, all forms of an event at once, and answers.
    fn forms(&mut self) {
        let event = |record: &str| {
            documents()
                .into_iter()
                .find(|d| d.format.starts_with("btp-linked") && format(&d.format).unwrap().record == record)
                .unwrap()
        };
        for form in FORMS {
            let Document { format, text, .. } = event(form.event);
            // A form of a day that is over is filled as on its last days.
            let day = if form.id == "combined-birth" { "2026-06-01" } else { DAY };
            let request =
                format!(r#"{{"op":"form","as_of":"{day}","format":"{format}","form":"{}"}}"#, form.id);
            self.with(format!("form/{}", form.id), request, text.as_bytes());
        }
        for record in ["birth", "death", "marriage"] {
            for lang in ["vi", "en"] {
                let Document { format, text, .. } = event(record);
                let request =
                    format!(r#"{{"op":"form","as_of":"{DAY}","format":"{format}","lang":"{lang}"}}"#);
                self.with(format!("form/all/{record}/{lang}"), request, text.as_bytes());
            }
        }
        let birth = event("birth").text;
        for (name, answers) in [
            (
                "answered",
                r#"{"child.personal_id":"001225000033","residence_request.household_head.name":"Nguyễn Văn Mẫu"}"#,
            ),
            ("not-readable", r#"{"child.personal_id":"12"}"#),
            ("not-asked", r#"{"child.shoe_size":"12"}"#),
        ] {
            let request = format!(
                r#"{{"op":"form","as_of":"{DAY}","format":"btp-linked-birth","form":"ct01-birth","lang":"en","answers":{answers}}}"#
            );
            self.with(format!("form/{name}"), request, birth.as_bytes());
        }
        let members = [("op", "form"), ("as_of", DAY), ("form", "ct01-birth"), ("text", QR)];
        self.texts("refused/form/other-record", &members);
        let members = [("op", "form"), ("as_of", DAY), ("form", "nope"), ("text", QR)];
        self.texts("refused/form/no-form", &members);
        self.texts("form/none", &[("op", "form"), ("as_of", DAY), ("text", QR)]);
        let two = format!("{QR}\n{QR}\n");
        self.texts("refused/form/two", &[("op", "form"), ("as_of", DAY), ("text", &two)]);
        let members = [("op", "describe"), ("what", "forms"), ("name", "birth"), ("lang", "en")];
        self.texts("describe/forms/birth", &members);
        // A table of births does not say that it is one.
        let table = "entry.number,entry.book,child.name.full\n1/2026,01/2026,Nguyễn Văn Mẫu\n";
        for op in ["read", "check"] {
            let request = format!(r#"{{"op":"{op}","as_of":"{DAY}","format":"csv","record":"birth"}}"#);
            self.with(format!("{op}/record/birth"), request, table.as_bytes());
        }
        let request = format!(r#"{{"op":"read","as_of":"{DAY}","format":"cccd-qr","record":"birth"}}"#);
        self.with("refused/record/other", request, QR.as_bytes());
    }

    fn values(&mut self) {
        for kind in KINDS {
            for (what, text) in [("good", kind.good), ("bad", kind.bad)] {
                let members = [("op", "value"), ("kind", kind.kind), ("text", text), ("as_of", DAY)];
                self.texts(format!("value/{}/{what}", kind.kind), &members);
            }
        }
        for (name, kind, text) in [
            ("blanks", "personal-id", " 001.190.000.017 "),
            ("empty", "personal-id", ""),
            ("only-blanks", "date", " \u{a0}\t"),
            ("too-long", "personal-id", &"0".repeat(513)),
            ("zero-byte", "phone", "0912\u{0}345678"),
            ("notation", "date", "15/01/1990"),
            ("year", "date", "00/00/1950"),
            ("decomposed", "person-name", "NGUYÊ\u{303}N VĂN A"),
            ("person", "person-name", "nguyễn  văn a"),
            ("people", "ethnic-2008", "01"),
            ("no-people", "ethnic-2008", "99"),
            ("sex", "sex", "female"),
            ("country", "country", "VN"),
            ("commune", "commune-code", "00004"),
            ("no-commune", "commune-code", "99999"),
        ] {
            for lang in ["vi", "en"] {
                let members = [("op", "value"), ("kind", kind), ("text", text), ("lang", lang)];
                self.texts(format!("value/{name}/{lang}"), &members);
            }
        }
    }

    /// Ways of writing the same JSON.
    fn spellings(&mut self) {
        for (name, request) in [
            ("blanks", " {\u{20}\"op\" : \"versions\" } "),
            ("escapes", r#"{"op":"value","kind":"text","text":"\u0041\n\u1ec5 \\ \" \/"}"#),
            ("pair", r#"{"op":"value","kind":"text","text":"\ud83d\ude00"}"#),
            ("lone-surrogate", r#"{"op":"value","kind":"text","text":"\ud800"}"#),
            ("null", r#"{"op":"value","kind":"text","text":"A","as_of":null}"#),
            ("escaped-name", r#"{"\u006fp":"versions"}"#),
        ] {
            self.add(format!("spelling/{name}"), request);
        }
    }

    fn topics(&mut self) {
        for topic in [
            "CIT-ID-020",
            "CIT-LST-013",
            "birth.date",
            "cccd-qr",
            "popdb-soap",
            "sex",
            "personal-id",
            "2026.1",
        ] {
            for lang in ["vi", "en"] {
                self.texts(
                    format!("explain/{topic}/{lang}"),
                    &[("op", "explain"), ("topic", topic), ("lang", lang)],
                );
            }
        }
        for what in ["records", "editions", "profiles", "kinds"] {
            self.texts(format!("describe/{what}"), &[("op", "describe"), ("what", what)]);
        }
        for list in ["sex", "ethnic-1979", "document-kind"] {
            let members = [("op", "describe"), ("what", "codes"), ("name", list), ("lang", "en")];
            self.texts(format!("describe/codes/{list}"), &members);
        }
    }

    fn places(&mut self) {
        for (name, code, on, to) in [
            ("kept", "01", "2024-06-01", "2025-07-01"),
            ("province", "48", "2024-06-01", "2025-07-01"),
            ("district", "001", "2024-06-01", "2025-07-01"),
            ("commune", "00001", "2024-06-01", "2025-07-01"),
            ("divided", "26740", "2024-06-01", "2025-07-01"),
            ("unknown", "99999", "2024-06-01", "2025-07-01"),
            ("digits", "1234", "2024-06-01", "2025-07-01"),
            ("back", "01", "2025-07-01", "2024-06-01"),
        ] {
            self.texts(
                format!("place/{name}"),
                &[("op", "place"), ("code", code), ("as_of", on), ("to", to)],
            );
        }
        for (name, text) in [
            ("old", "Phúc Xá, Ba Đình, Hà Nội"),
            ("street", "Số 1, Phố Mẫu, P. Bến Nghé, Q.1, TP.HCM"),
            ("bare", "Ba Đình, Hà Nội"),
            ("province", "Hà Nội"),
            ("nothing", "somewhere"),
            ("empty", ""),
        ] {
            let members = [("op", "address"), ("text", text), ("as_of", "2024-06-01"), ("to", "2025-07-01")];
            self.texts(format!("address/{name}"), &members);
        }
    }

    fn refusals(&mut self) {
        for (name, request) in [
            ("empty", ""),
            ("array", "[]"),
            ("no-members", "{}"),
            ("cut", r#"{"op":"versions""#),
            ("after", r#"{"op":"versions"} x"#),
            ("comma", r#"{"op":"versions",}"#),
            ("no-such-op", r#"{"op":"dance"}"#),
            ("op-is-number", r#"{"op":1}"#),
            ("op-twice", r#"{"op":"versions","op":"versions"}"#),
            ("unknown-member", r#"{"op":"versions","verbose":true}"#),
            ("unsafe-member", r#"{"op":"versions","Nguyễn":true}"#),
            ("no-day", r#"{"op":"check","text":"x"}"#),
            ("only-year", r#"{"op":"check","text":"x","as_of":"2026"}"#),
            ("no-such-day", r#"{"op":"check","text":"x","as_of":"2026-02-30"}"#),
            ("unsure", r#"{"op":"check","text":"hello there","as_of":"2026-11-21"}"#),
            ("no-document", r#"{"op":"check","as_of":"2026-11-21"}"#),
            ("empty-document", r#"{"op":"read","text":"","as_of":"2026-11-21","format":"cccd-qr"}"#),
            ("no-format", r#"{"op":"check","text":"x","format":"nope","as_of":"2026-11-21"}"#),
            ("other-format", r#"{"op":"check","text":"x","format":"popdb-soap","as_of":"2026-11-21"}"#),
            ("no-edition", r#"{"op":"check","text":"x","as_of":"2026-11-21","edition":"1900.1"}"#),
            ("no-profile", r#"{"op":"check","text":"x","as_of":"2026-11-21","profile":"nope"}"#),
            ("bad-profile", r#"{"op":"check","text":"x","as_of":"2026-11-21","profile_toml":"["}"#),
            (
                "two-profiles",
                r#"{"op":"check","text":"x","as_of":"2026-11-21","profile":"a","profile_toml":"b"}"#,
            ),
            ("not-read", r#"{"op":"read","text":"{}","format":"popdb-request","as_of":"2026-11-21"}"#),
            (
                "not-written",
                r#"{"op":"convert","text":"x","format":"cccd-qr","to":"sso-vneid","as_of":"2026-11-21"}"#,
            ),
            ("no-target", r#"{"op":"convert","text":"x","as_of":"2026-11-21"}"#),
            ("bad-flag", r#"{"op":"check","text":"x","as_of":"2026-11-21","reveal":"yes"}"#),
            ("bad-number", r#"{"op":"check","text":"x","as_of":"2026-11-21","max_findings":1.5}"#),
            ("negative", r#"{"op":"check","text":"x","as_of":"2026-11-21","threads":-1}"#),
            ("bad-columns", r#"{"op":"check","text":"x","as_of":"2026-11-21","columns":{"a":1}}"#),
            ("no-such-lang", r#"{"op":"explain","topic":"CIT-ID-001","lang":"fr"}"#),
            ("no-topic", r#"{"op":"explain","topic":"CIT-ID-01"}"#),
            ("no-kind", r#"{"op":"value","kind":"nope","text":""}"#),
            ("what", r#"{"op":"describe","what":"weather"}"#),
            ("no-record", r#"{"op":"describe","what":"fields","name":"nope"}"#),
            ("no-list", r#"{"op":"describe","what":"codes","name":"nope"}"#),
        ] {
            self.add(format!("refused/{name}"), request);
        }
        for op in OPS {
            self.add(format!("refused/misspelt/{op}"), format!(r#"{{"op":"{op}","txet":"x"}}"#));
        }
        let card = format!(r#"{{"op":"convert","as_of":"{DAY}","format":"csv","to":"mrz-td1"}}"#);
        self.with("refused/no-zone", card, "họ và tên\nNguyễn Thị Hà\n".as_bytes());
        let long = r#"{"record":"citizen","edition":"2026.1","documents":[{"kind":"passport","number":"B1234567890123"}]}"#;
        let members = [("op", "convert"), ("as_of", DAY), ("text", long), ("to", "mrz-td3")];
        self.texts("refused/too-long-for-a-zone", &members);
        self.with("refused/text-and-data", r#"{"op":"detect","text":"x"}"#, b"x");
    }

    /// At a limit, and one past it; the larger limits are for the tests of each binding.
    fn limits(&mut self) {
        for depth in [63, 64, 65] {
            let (open, close) = ("[".repeat(depth - 1), "]".repeat(depth - 1));
            let request = format!(r#"{{"op":"versions","x":{open}{close}}}"#);
            self.add(format!("limit/depth-{depth}"), request);
        }
        for fields in [64, 65] {
            let request = format!(r#"{{"op":"read","as_of":"{DAY}","format":"cccd-qr"}}"#);
            self.with(format!("limit/bars-{fields}"), request, &b"|".repeat(fields - 1));
        }
        for length in [128, 129] {
            self.texts(format!("limit/topic-{length}"), &[("op", "explain"), ("topic", &"x".repeat(length))]);
        }
        let request = format!(r#"{{"op":"check","as_of":"{DAY}","max_findings":99999999999999999999}}"#);
        self.with("limit/findings", request, QR.as_bytes());
        let deep = format!("{{\"name\":{}", "[".repeat(70));
        let request = format!(r#"{{"op":"check","as_of":"{DAY}","format":"ndjson","lang":"en"}}"#);
        self.with("limit/depth-of-a-line", request, deep.as_bytes());
    }
}

fn made() -> String {
    let mut out = String::new();
    for vector in Vectors::all().0 {
        let data = (!vector.data.is_empty()).then_some(vector.data.as_slice());
        // Every answer by an engine of its own: none may hang on what was asked before.
        let answer = Engine::new().call(vector.request.as_bytes(), data).whole();
        let hex: String = vector.data.iter().fold(String::new(), |mut all, byte| {
            write!(all, "{byte:02x}").unwrap();
            all
        });
        for part in [&vector.name, &vector.request, &answer] {
            assert!(!part.contains(['\t', '\n', '\r']), "{}", vector.name);
        }
        writeln!(out, "{}\t{}\t{hex}\t{answer}", vector.name, vector.request).unwrap();
    }
    out
}

#[test]
fn the_vectors_are_what_is_answered() {
    let (path, made) = (spec("vectors/door/vectors.tsv"), made());
    if std::env::var_os("CHUAN_WRITE_VECTORS").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap();
    let differ = there.lines().zip(made.lines()).find(|(a, b)| a != b);
    if let Some((there, now)) = differ {
        panic!("not current; CHUAN_WRITE_VECTORS=1 writes it anew\n{there}\n{now}");
    }
    assert_eq!(there.len(), made.len(), "not current; CHUAN_WRITE_VECTORS=1 writes it anew");
}

#[test]
fn the_vectors_leave_nothing_out() {
    let made = made();
    let lines: Vec<Vec<&str>> = made.lines().map(|line| line.split('\t').collect()).collect();
    assert!(lines.len() >= 150 && lines.iter().all(|l| l.len() == 4), "{}", lines.len());
    let names: BTreeSet<&str> = lines.iter().map(|l| l[0]).collect();
    assert_eq!(names.len(), lines.len(), "a name of its own for each");
    let answers: Vec<(Value, Value)> = lines
        .iter()
        .map(|l| (serde_json::from_str(l[1]).unwrap_or_default(), serde_json::from_str(l[3]).unwrap()))
        .collect();
    let done =
        |test: &dyn Fn(&Value, &Value) -> bool| answers.iter().any(|(q, a)| a["ok"] == true && test(q, a));
    for op in OPS {
        assert!(done(&|_, a| a["op"] == op), "no answer of {op}");
        assert!(answers.iter().any(|(q, a)| q["op"] == op && a["ok"] == false), "no refusal of {op}");
    }
    for one in FORMATS.iter().filter(|f| f.reads) {
        assert!(done(&|q, a| q["op"] == "read" && a["result"]["format"] == one.id), "{} is not read", one.id);
        assert!(
            done(&|q, a| q["op"] == "check" && a["result"]["format"] == one.id),
            "{} is not judged",
            one.id
        );
    }
    for one in FORMATS.iter().filter(|f| f.writes) {
        assert!(
            done(&|q, a| q["op"] == "convert" && a["result"]["to"] == one.id),
            "{} is not written",
            one.id
        );
    }
    let codes: BTreeSet<&str> = answers.iter().filter_map(|(_, a)| a["error"]["code"].as_str()).collect();
    for code in [
        "bad-document",
        "bad-json",
        "bad-member",
        "bad-profile",
        "cannot-carry",
        "missing",
        "no-edition",
        "no-form",
        "no-format",
        "no-kind",
        "no-list",
        "no-op",
        "no-place",
        "no-profile",
        "no-question",
        "no-record",
        "no-topic",
        "one-way",
        "other-form",
        "other-record",
        "over-limit",
        "unknown-member",
        "unsure",
    ] {
        assert!(codes.contains(code), "no answer with the code {code}");
    }
}
