//! Work that `tests/speed` counts the instructions of: `instructions STAGE RECORDS`, any number of times the same invented
//! citizens. Nothing here is timed, and nothing depends on the machine.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program of the tests says what it did")]

use chuan::engine::Standard;
use chuan::engine::batch::{Lines, Options, Rows};
use chuan::engine::door::Engine;
use chuan::formats::columns::{Grid, Offsets, Table, Texts};
use chuan::formats::mapping::canonical_shape;
use chuan::records::{Citizen, Record, record_type, write_canonical};
use chuan::rules::profile::Profile;
use chuan::values::Date;
use std::fmt::Write as _;
use std::sync::Arc;

/// Different citizens; more records are these again.
const DIFFERENT: u64 = 200;

/// What each stage is.
const STAGES: &[(&str, &str)] = &[
    ("read", "canonical JSON lines into records"),
    ("read-any-order", "the same with keys in another order"),
    ("read-table", "rows of a table of 19 columns into records"),
    ("check-20", "the rules of the standard that answer to the 20 of the kit, on records in memory"),
    ("check", "all rules on records in memory"),
    ("check-columns", "a table of those columns in memory, with the rules that answer to the 20 of the kit"),
    ("check-dirty", "all rules on records with something wrong in each"),
    ("check-birth", "all rules on rows of a register of births, some with something wrong"),
    ("write", "records into canonical JSON"),
    ("door", "a record a call, from its text to the text of the report"),
];

/// Rules of the standard that answer to those of the kit.
const TWENTY: &[(&str, u32)] = &include!("kit/src/rules.in");

const FAMILY: [&str; 6] = ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Võ"];
const MIDDLE: [&str; 6] = ["Thị Thu", "Văn", "Hữu", "Ngọc", "Đức", "Minh"];
const GIVEN: [&str; 6] = ["Hà", "Bình", "Lan", "Sơn", "Quỳnh", "An"];

/// A number below `below` from the high bits of a linear congruential generator.
struct Random(u64);

impl Random {
    fn below(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn of<'a>(&mut self, all: &[&'a str; 6]) -> &'a str {
        let at = usize::try_from(self.below(6)).unwrap_or(0);
        all.get(at).copied().unwrap_or_default()
    }
}

/// Fields and texts of one citizen.
fn citizen(random: &mut Random, dirty: bool) -> Vec<(&'static str, String)> {
    let (family, middle, given) = (random.of(&FAMILY), random.of(&MIDDLE), random.of(&GIVEN));
    let (year, female) = (1950 + random.below(50), random.below(2));
    let id = format!("001{female}{:02}{:06}", year % 100, random.below(1_000_000));
    let birth = format!("{year}-{:02}-{:02}", 1 + random.below(12), 1 + random.below(28));
    let address = format!("Số {}, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội", 1 + random.below(200));
    let expires = if year < 1966 { "never".to_owned() } else { "2035-01-15".to_owned() };
    let mut all = vec![
        ("personal_id", id.clone()),
        ("old_ids[0].kind", "cmnd9".to_owned()),
        ("old_ids[0].number", format!("01{:07}", random.below(10_000_000))),
        ("name.full", format!("{family} {middle} {given}")),
        ("name.family", family.to_owned()),
        ("name.middle", middle.to_owned()),
        ("name.given", given.to_owned()),
        ("birth.date", birth),
        ("sex", if female == 1 { "female" } else { "male" }.to_owned()),
        ("nationalities[0]", "VN".to_owned()),
        ("ethnicity.system", "ethnic-2008".to_owned()),
        ("ethnicity.code", "01".to_owned()),
        ("religion.system", "religion-2008".to_owned()),
        ("religion.code", "00".to_owned()),
        ("marital_status.system", "marital-qcvn".to_owned()),
        ("marital_status.code", "1".to_owned()),
        ("blood_type", "O".to_owned()),
        ("origin.province", "01".to_owned()),
        ("origin.text", address.clone()),
        ("permanent_residence.province", "01".to_owned()),
        ("permanent_residence.commune", "00004".to_owned()),
        ("permanent_residence.text", address),
        ("father.name", format!("{family} {} {}", random.of(&MIDDLE), random.of(&GIVEN))),
        ("father.personal_id", format!("001020{:06}", random.below(1_000_000))),
        ("mother.name", format!("{} {} {}", random.of(&FAMILY), random.of(&MIDDLE), random.of(&GIVEN))),
        ("documents[0].kind", "can-cuoc".to_owned()),
        ("documents[0].number", id),
        ("documents[0].issued", "2024-08-01".to_owned()),
        ("documents[0].expires", expires),
        ("phone", format!("09{:08}", random.below(100_000_000))),
        ("status", "alive".to_owned()),
        ("updated_at", "2026-08-01T10:20:30Z".to_owned()),
    ];
    if dirty {
        for (path, text) in &mut all {
            match *path {
                "sex" => *text = if female == 1 { "male" } else { "female" }.to_owned(),
                "name.full" => text.push_str("  2 "),
                "documents[0].issued" => *text = "2031-08-01".to_owned(),
                "phone" => *text = "0412345678".to_owned(),
                "origin.province" => *text = "99".to_owned(),
                _ => {}
            }
        }
    }
    all
}

fn records(dirty: bool) -> Vec<Citizen> {
    let mut random = Random(1);
    let one = |_| {
        let mut record = Citizen::default();
        for (path, text) in citizen(&mut random, dirty) {
            if let Some(slot) = Citizen::fields().slot(path) {
                slot.set(&mut record, &text);
            }
        }
        record
    };
    (0..DIFFERENT).map(one).collect()
}

/// The members of an object at its outermost level, last one first.
fn turned(line: &str) -> String {
    let (mut depth, mut quoted, mut start, mut members) = (0, false, 1, Vec::new());
    for (at, b) in line.bytes().enumerate() {
        match b {
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth -= 1,
            _ => {}
        }
        if (b == b',' && depth == 1 && !quoted) || (b == b'}' && depth == 0) {
            members.extend(line.get(start..at));
            start = at + 1;
        }
    }
    members.reverse();
    format!("{{{}}}", members.join(","))
}

fn lines(order: impl Fn(&str) -> String) -> String {
    let mut all = String::new();
    for record in &records(false) {
        let mut line = String::new();
        write_canonical(record, "2026.1", &mut line);
        all.push_str(&order(&line));
        all.push('\n');
    }
    all
}

/// The columns of the table.
const COLUMNS: &[&str] = &[
    "personal_id",
    "name.full",
    "birth.date",
    "sex",
    "nationalities[0]",
    "ethnicity.system",
    "ethnicity.code",
    "religion.system",
    "religion.code",
    "permanent_residence.province",
    "permanent_residence.commune",
    "permanent_residence.text",
    "origin.province",
    "origin.text",
    "documents[0].kind",
    "documents[0].number",
    "documents[0].issued",
    "documents[0].expires",
    "phone",
];

fn table() -> String {
    let mut random = Random(1);
    let mut text = COLUMNS.join(",") + "\n";
    for _ in 0..DIFFERENT {
        let cells = citizen(&mut random, false);
        for (n, column) in COLUMNS.iter().enumerate() {
            let cell = cells.iter().find(|(path, _)| path == column).map_or("", |(_, text)| text.as_str());
            let comma = if n == 0 { "" } else { "," };
            let _ = if cell.contains(',') {
                write!(text, "{comma}\"{cell}\"")
            } else {
                write!(text, "{comma}{cell}")
            };
        }
        text.push('\n');
    }
    text
}

/// Judges the rows of that table where they lie, column by column; gives how many were in order.
fn columns(times: u64, on: Date) -> Option<u64> {
    let mut random = Random(1);
    let mut cells: Vec<(String, Vec<i32>)> = vec![(String::new(), vec![0]); COLUMNS.len()];
    for _ in 0..DIFFERENT {
        let row = citizen(&mut random, false);
        for (path, (bytes, offsets)) in COLUMNS.iter().zip(&mut cells) {
            bytes.push_str(row.iter().find(|(own, _)| own == path).map_or("", |(_, text)| text.as_str()));
            offsets.push(i32::try_from(bytes.len()).ok()?);
        }
    }
    let texts = |(bytes, offsets)| Texts { bytes, offsets: Offsets::Small(offsets), valid: None, skip: 0 };
    let table: Vec<Texts<'_>> = cells.iter().map(|(b, o)| texts((b.as_str(), o.as_slice()))).collect();
    let standard = Standard::new(on).with_profile(twenty());
    let kind = record_type("citizen")?;
    let names: Vec<String> = COLUMNS.iter().map(|name| (*name).to_owned()).collect();
    let columns = standard.decide(kind, &names, &table, &[]).ok()?;
    let chunk: Arc<dyn Grid + '_> = Arc::new(table);
    let mut left = times;
    let mut next = || {
        left = left.wrapping_sub(1);
        Ok((left < times).then(|| Arc::clone(&chunk)))
    };
    let mut options = Options { threads: 1, max_findings: 0, reveal: false, progress: &mut |_, _| true };
    let judged = standard.check_columns(kind, &columns, &mut next, false, &mut options).ok()?;
    let [.., clean] = judged.report.by_gravity;
    Some(clean)
}

/// The profile of the rules that answer to those of the kit.
fn twenty() -> Profile {
    let only = TWENTY.iter().map(|(id, _)| (*id).to_owned()).collect();
    Profile { only, ..Profile::default() }
}

/// Does the work of a stage; gives how many findings, values or bytes came out, so that nothing is left out.
fn work(stage: &str, times: u64, on: Date) -> Option<u64> {
    let mut done = 0;
    match stage {
        "read" | "read-any-order" => {
            let text = lines(|line| if stage == "read" { line.to_owned() } else { turned(line) });
            let shape = canonical_shape(Citizen::fields(), &|path| Some(path.to_owned())).ready();
            let mut record = Citizen::default();
            for _ in 0..times {
                Lines::new(&shape).each(text.as_bytes(), &mut record, &mut |r| {
                    done += u64::from(r.kept().remainder().is_empty());
                });
            }
        }
        "read-table" => {
            let text = table();
            let (_, rows) = Table::open(text.as_bytes(), Citizen::fields(), &[], on).ok()?.into_parts();
            let body = text.split_once('\n').map_or("", |(_, body)| body);
            let mut record = Citizen::default();
            for _ in 0..times {
                rows.each(body.as_bytes(), &mut record, &mut |r| {
                    done += u64::from(r.kept().unreads().is_empty());
                });
            }
        }
        "check-columns" => done = columns(times, on)?,
        "check-20" | "check" | "check-dirty" => {
            let standard = match stage {
                "check-20" => Standard::new(on).with_profile(twenty()),
                _ => Standard::new(on),
            };
            let plan = standard.plan("citizen").ok()?;
            let records = records(stage == "check-dirty");
            let (mut findings, mut tallies) = (Vec::new(), plan.tallies());
            for _ in 0..times {
                for record in &records {
                    findings.clear();
                    plan.check(record, 1, on, &mut findings, &mut tallies);
                    done += findings.len() as u64;
                }
            }
        }
        "check-birth" => {
            let standard = Standard::new(on);
            let book = include_bytes!("../../examples/civil/births-1998.csv");
            let records = standard.read(book, "moj158-birth").ok()?;
            let plan = standard.plan("birth").ok()?;
            let (mut findings, mut tallies) = (Vec::new(), plan.tallies());
            for record in records.iter().cycle().take(usize::try_from(times * DIFFERENT).unwrap_or(0)) {
                findings.clear();
                plan.check(record.as_ref(), 1, on, &mut findings, &mut tallies);
                done += findings.len() as u64;
            }
        }
        "write" => {
            let (records, mut out) = (records(false), String::new());
            for _ in 0..times {
                for record in &records {
                    out.clear();
                    write_canonical(record, "2026.1", &mut out);
                    done += out.len() as u64;
                }
            }
        }
        "door" => {
            let (text, engine) = (lines(str::to_owned), Engine::new());
            let request = br#"{"op":"check","format":"canonical-json","as_of":"2026-11-21"}"#;
            let lines: Vec<&str> = text.lines().collect();
            for _ in 0..times {
                for line in &lines {
                    done += engine.call(request, Some(line.as_bytes())).json.len() as u64;
                }
            }
        }
        _ => return None,
    }
    Some(done)
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let on = Date::ymd(2026, 11, 21).unwrap_or_default();
    let asked = args.first().zip(args.get(1).and_then(|n| n.parse::<u64>().ok()));
    match asked.and_then(|(stage, records)| work(stage, records / DIFFERENT, on)) {
        Some(done) => println!("{done}"),
        None => {
            eprintln!("instructions STAGE RECORDS, where RECORDS is a multiple of {DIFFERENT}; the stages:");
            for (name, about) in STAGES {
                println!("{name} {about}");
            }
        }
    }
}
