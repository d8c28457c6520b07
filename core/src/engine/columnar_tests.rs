//! Rows that are passed over by columns against the same rows judged as records: every count and every finding.

use super::*;
use crate::formats::columns::{Offsets, Texts};
use crate::records::record_type;
use crate::rules::catalogue::{Rule, Test, of_record};
use crate::rules::profile::Profile;
use crate::values::Date;
use proptest::prelude::*;
use std::fmt::Write as _;

/// Columns, each by a name that tables may give it, with values that are in order and values that are something else.
const COLUMNS: &[(&str, &str, &str)] = &[
    ("personal_id", "", "001190000017|001 190 000 017|1190000017|123456789012|999190000017|012345678|x"),
    ("name.full", "", "Nguyễn Thị Thu Hà|NGUYỄN VĂN AN|nguyễn an|An 2|Nguyễn  An|王小明| An|An\u{300}"),
    ("name.family", "", "Trần|Lê |Công Tằng Tôn Nữ|trần|Tr\u{0}n"),
    ("name.middle", "", "Văn|Thị\u{a0}|Thị thu|Thị Thu Hương Lan| "),
    ("name.given", "", "An|an|."),
    ("birth.date", "", "1990|1990-01|15/01/1990|1990-02-30|2031-01-01|1899-05-05|44927|-"),
    ("sex", "female|male", "nữ|Nam|1|0|unknown|x|khác"),
    ("Giới tính", "Nữ|Nam", "nữ|1|0|không rõ|x"),
    ("nationalities[0]", "VN", "US|vn|ZZ|Việt Nam"),
    ("nationalities[1]", "", "VN|ZZ|US"),
    ("ethnicity.system", "ethnic-2008", "ethnic-1979|x"),
    ("ethnicity.code", "02", "01|55|56|99|Kinh|1"),
    ("Dân tộc", "||||Kinh|Tày", "01|Kinh |x"),
    ("religion.code", "00|01", "1|99|Không"),
    ("permanent_residence.commune", "00004|00001|", "99999|4|00004 "),
    ("permanent_residence.province", "01|", "02|1|Hà Nội"),
    ("permanent_residence.text", "Số 1, Phố Mẫu|", " |Số  1|a\u{0}b"),
    ("father.name", "Nguyễn Văn Bình|", "nguyễn văn bình"),
    ("father.personal_id", "001060000012", "001165000012|00106000001|"),
    ("mother.personal_id", "001165000012|", "001060000012|x"),
    ("spouse.name", "", "x|Lê Thị Lan"),
    ("marital_status.code", "1|", "2|3|9|độc thân"),
    ("blood_type", "O|A|", "o|Z|A+"),
    ("Số CMND", "||||012345678|012345679012", "01234567|x"),
    ("documents[0].kind", "can-cuoc|cmnd|", "Căn cước|x"),
    ("documents[0].number", "001190000017|B1234567", "b 123|"),
    ("documents[0].issued", "2021-05-01|2024-08-01|", "2031-05-01|1.5.2021|2021|1980-01-01"),
    ("documents[0].expires", "never|2035-01-15|", "không thời hạn|2020-01-01|2021-05-01|2035"),
    ("documents[1].issued", "|2020-05-01", "2031-05-01"),
    ("Hộ chiếu", "||||B1234567", "b1234567"),
    ("phone", "0912345679|", "0912345678|+84912345678|0912 345 678|912345678|x"),
    ("email", "ha@example.vn", "HA@EXAMPLE.VN|x|"),
    ("status", "alive", "x|missing|sống|deceased"),
    ("death.date", "", "2020-01-01|1980-01-01|2031-01-01|1/1/2020"),
    ("updated_at", "2026-08-01T10:20:30Z|", "2026-08-01 10:20:30|2031-08-01T10:20:30Z"),
    ("Ghi chú", "|", "x| "),
];

/// Rules of a profile: test, fields, and the rest in TOML.
const ADDED: &[(&str, &str, &str)] = &[
    ("one-of", "sex", r#"is = ["male", "female", "unknown"]"#),
    ("in-list", "ethnicity.code", r#"list = "own""#),
    ("known", "permanent_residence.commune", r#"list = "communes""#),
    ("in-list", "permanent_residence.commune", r#"list = "communes""#),
    (
        "column",
        "permanent_residence.commune|permanent_residence.province",
        "list = \"communes\"\nis = [\"parent\"]",
    ),
    ("in-list", "nationalities[]", r#"list = "country""#),
    ("none-of", "nationalities[]|status", r#"is = ["US", "missing"]"#),
    ("none-of", "name.full|phone", r#"is = ["An", "x", "0912345678"]"#),
    ("required", "personal_id|birth.date", ""),
    ("required-any", "phone|email|updated_at", ""),
    ("required-if", "spouse.name|marital_status.code", r#"is = ["2"]"#),
    ("required-if", "death.date|status", r#"is = ["deceased"]"#),
    ("required-if", "email|phone", ""),
    ("required-if", "documents[].number|documents[].expires", r#"is = ["never"]"#),
    ("absent-unless", "death.date|status", r#"is = ["deceased"]"#),
    ("absent-unless", "mother.personal_id|father.personal_id", ""),
    ("in-order", "birth.date|documents[].issued", ""),
    ("in-order", "documents[].issued|documents[].expires", ""),
    ("in-order", "birth.date|updated_at", ""),
    ("in-order", "name.full|birth.date", ""),
    ("not-future", "documents[].issued|death.date|updated_at", ""),
    ("different", "documents[].issued|documents[].expires", ""),
    ("different", "father.personal_id|mother.personal_id", ""),
    ("different", "permanent_residence.province|ethnicity.code", ""),
    ("different", "sex|status", ""),
    ("different", "sex|name.given", ""),
    ("shape", "phone", "is = [\"0[35789]########\"]"),
    ("shape", "ethnicity.code", "is = [\"##\"]"),
    ("length", "name.full|permanent_residence.text|birth.date", "min = 4\nmax = 30"),
    ("length", "+ghi", "max = 3"),
];

/// Rules of the standard that rows are asked for; further ones need records.
const NAMED: &str = "CIT-ID-004|CIT-ID-020|CIT-ID-021|CIT-ID-022|CIT-ID-026|CIT-ID-027|CIT-BIR-002|CIT-REL-002|CIT-REL-003|\
    CIT-NAM-001|CIT-NAM-002|CIT-NAM-003|CIT-NAM-004|CIT-NAM-005|CIT-NAM-006|CIT-NAM-007|CIT-NAM-008|CIT-NAM-011|CIT-NAM-012";

struct Random(u64);

impl Random {
    fn below(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }
    fn of<'a>(&mut self, all: &'a str) -> &'a str {
        let all: Vec<&str> = all.split('|').collect();
        all[self.below(all.len())]
    }
}

/// A profile with some of these rules.
fn profile(random: &mut Random, more: bool) -> Profile {
    let data =
        of_record("citizen").iter().filter(|r| !matches!(r.test, Test::Function | Test::Cross | Test::Group));
    // A rule that wants a field which the table does not have leaves no row in order.
    let wants = |r: &Rule| {
        matches!(r.test, Test::Required | Test::RequiredAny | Test::RequiredIf(_) | Test::AbsentUnless(_))
    };
    let mut only: Vec<&str> = Vec::new();
    // Some ask hardly anything of values but that they can be read.
    let few = random.below(3) == 0;
    let unread = |r: &Rule| matches!(r.test, Test::Unread);
    let all = data.map(|r| (r.id, wants(r), few && !unread(r)));
    for (id, wants, rare) in all.chain(NAMED.split('|').map(|id| (id, false, few))) {
        let often = if wants { 60 } else { 4 };
        if random.below(often) == 0 || !wants && random.below(4) > 0 && (!rare || random.below(5) == 0) {
            only.push(id);
        }
    }
    if more {
        only.push("CIT-RES-001");
    }
    let mut text = format!("name = \"t\"\nvi = \"thử\"\nonly = {only:?}\n");
    text += "[[field]]\nname = \"ghi\"\nvi = \"ghi\"\n";
    text += "[[list]]\nname = \"own\"\ncodes = [\"01\", \"02\", \"A\"]\n";
    text += "[[list]]\nname = \"communes\"\ncodes = [\"00001:01\", \"00004:01\", \"00007\", \"12345:34\"]\n";
    for (n, (test, fields, rest)) in ADDED.iter().enumerate() {
        // Some can only be judged in records.
        let moment = matches!(*test, "in-order" | "not-future") && fields.contains("updated_at");
        let rare = fields.starts_with('+') || fields.starts_with("sex|") || moment;
        if random.below(3) == 0 || rare && random.below(12) > 0 {
            continue;
        }
        let fields: Vec<&str> = fields.split('|').collect();
        let _ = write!(
            text,
            "[[rule]]\nid = \"T-{n}\"\ntest = \"{test}\"\nfields = {fields:?}\nvi = \"sai\"\nen = \"wrong\"\n\
             fix_vi = \"sửa\"\nfix_en = \"mend\"\n{rest}\n"
        );
    }
    Profile::from_toml(&text).unwrap()
}

/// A person in order, as far as the columns tell.
fn row(random: &mut Random, columns: &[usize], dirty: usize) -> Vec<String> {
    let (female, year) = (random.below(2), 40 + random.below(60));
    // Odd parts make odd full names that are their parts all the same.
    let mut odd = || random.below(50) < dirty;
    let (a, b, c) = (odd(), odd(), odd());
    let family = random.of(if a {
        "nguyễn|H'Bia|Tr.|LÊ|Công Tằng Tôn Nữ|王| Lê"
    } else {
        "Nguyễn|Trần|Lê|Đặng"
    });
    let middle = random.of(if b {
        "văn|VĂN|Thị thu|Thị  Thu|Thị\u{0}|Thu |Văn2"
    } else {
        "Văn|Thị Thu||Ngọc"
    });
    let given = random.of(if c { "an|N-ga|An\u{300}|Hà.|-|Ð" } else { "An|Hà|Sơn" });
    let full: Vec<&str> = [family, middle, given].into_iter().filter(|p| !p.is_empty()).collect();
    let mut cells = Vec::new();
    for n in columns {
        let (name, clean, other) = COLUMNS[*n];
        let cell = match name {
            _ if random.below(100) < dirty => random.of(other).to_owned(),
            "personal_id" => format!("001{female}{year:02}{:06}", random.below(500)),
            "name.full" => full.join(" "),
            "name.family" => family.to_owned(),
            "name.middle" => middle.to_owned(),
            "name.given" => given.to_owned(),
            "birth.date" => format!("19{year:02}-{:02}-{:02}", 1 + random.below(12), 1 + random.below(28)),
            "sex" | "Giới tính" => clean.split('|').nth(1 - female).unwrap().to_owned(),
            "Ghi chú" if random.below(20) > 0 => String::new(),
            _ => random.of(clean).to_owned(),
        };
        cells.push(cell);
    }
    cells
}

struct Held {
    bytes: String,
    small: Vec<i32>,
    large: Vec<i64>,
    valid: Vec<u8>,
    skip: usize,
}

/// A column as Arrow holds it; of cells without a text some are no value at all, some an empty one.
fn held(random: &mut Random, cells: &[&str]) -> Held {
    let skip = random.below(9);
    let mut held = Held {
        bytes: random.of("|đ|abc").to_owned(),
        small: vec![],
        large: vec![],
        valid: vec![0xff; 2],
        skip,
    };
    for (n, cell) in cells.iter().enumerate() {
        held.small.push(held.bytes.len() as i32);
        let null = cell.is_empty() && random.below(2) == 0;
        // What has no value may have a text behind it.
        held.bytes.push_str(if null && random.below(4) == 0 { "rest" } else { cell });
        held.valid.resize((n + skip) / 8 + 2, 0xff);
        if null {
            held.valid[(n + skip) / 8] &= !(1 << ((n + skip) % 8));
        }
    }
    held.small.push(held.bytes.len() as i32);
    held.large = held.small.iter().map(|at| i64::from(*at)).collect();
    held
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]
    #[test]
    fn rows_passed_over_are_what_records_say(
        seed: u64, rows in 130..700usize, dirty in prop::sample::select(vec![0, 1, 1, 3, 60]), as_of in 0..4usize,
        more in prop::bool::weighted(0.1), threads in 1..3usize,
    ) {
        let mut random = Random(seed);
        let as_of = Date::parse(["2026-11-21", "2026-11-21", "2022-01-01", "2026-11"][as_of]).unwrap();
        let standard = Standard::new(as_of).with_profile(profile(&mut random, more));
        let kind = record_type("citizen").unwrap();
        let left_out = random.below(COLUMNS.len());
        // What is judged of several columns together needs them all: those of the name are often there, with few others.
        let named = random.below(2) == 0;
        let columns: Vec<usize> = (0..COLUMNS.len())
            .filter(|n| match named {
                true => COLUMNS[*n].0.starts_with("name.") || random.below(12) == 0,
                false => random.below(left_out + 1) < 6,
            })
            .collect();
        prop_assume!(!columns.is_empty());
        let names: Vec<String> = columns.iter().map(|n| COLUMNS[*n].0.to_owned()).collect();
        let table: Vec<Vec<String>> = (0..rows).map(|_| row(&mut random, &columns, dirty)).collect();
        let cut = random.below(rows);
        let chunks: Vec<Vec<Held>> = [&table[..cut], &table[cut..]]
            .into_iter()
            .map(|part| {
                let column = |n: usize| part.iter().map(|row| row[n].as_str()).collect::<Vec<_>>();
                (0..columns.len()).map(|n| held(&mut random, &column(n))).collect()
            })
            .collect();
        let chunks: Vec<Vec<Texts<'_>>> = chunks
            .iter()
            .map(|chunk| {
                let texts = chunk.iter().map(|c| {
                    let offsets = if random.below(2) == 0 { Offsets::Small(&c.small) } else { Offsets::Large(&c.large) };
                    Texts { bytes: &c.bytes, offsets, valid: Some(&c.valid), skip: c.skip }
                });
                texts.collect()
            })
            .collect();
        let decided = standard.decide(kind, &names, &chunks[usize::from(cut < 20)], &[]).unwrap();
        let decided = decided.with_zero_repair(random.below(3) == 0);
        let run = |frames: bool, threads: usize| {
            let mut left: Vec<Chunk<'_>> = chunks.iter().rev().map(|c| Arc::new(c.clone()) as Chunk<'_>).collect();
            let mut options = Options { threads, max_findings: 1 << 20, reveal: true, progress: &mut |_, _| true };
            standard.check_columns(kind, &decided, &mut || Ok(left.pop()), frames, &mut options).unwrap().report
        };
        // Records as columns are only had from records.
        let (quick, slow) = (run(false, threads), run(true, 1));
        let plan = standard.plan("citizen").unwrap();
        for (n, (quick, slow)) in (0..).zip(quick.tallies.iter().zip(&slow.tallies)) {
            prop_assert_eq!(quick, slow, "{}", plan.id(n));
        }
        prop_assert_eq!(quick.by_gravity.iter().sum::<u64>(), rows as u64);
        prop_assert_eq!(quick, slow);
    }
}

/// Nothing would be proved above if no row were passed over.
#[test]
fn most_rows_in_order_are_passed_over() {
    let kind = record_type("citizen").unwrap();
    let (mut arranged, mut passed) = (0, 0);
    for seed in 0..20 {
        let mut random = Random(seed);
        let standard =
            Standard::new(Date::parse("2026-11-21").unwrap()).with_profile(profile(&mut random, false));
        // Of two columns for one field, one would go to the remainder.
        let columns: Vec<usize> = (0..COLUMNS.len()).filter(|n| COLUMNS[*n].0 != "Giới tính").collect();
        let names: Vec<String> = columns.iter().map(|n| COLUMNS[*n].0.to_owned()).collect();
        let table: Vec<Vec<String>> = (0..ROWS_TRIED).map(|_| row(&mut random, &columns, 0)).collect();
        let column = |n: usize| table.iter().map(|row| row[n].as_str()).collect::<Vec<_>>();
        let held: Vec<Held> = (0..columns.len()).map(|n| held(&mut random, &column(n))).collect();
        let texts = held.iter().map(|c| Texts {
            bytes: &c.bytes,
            offsets: Offsets::Small(&c.small),
            valid: Some(&c.valid),
            skip: c.skip,
        });
        let texts: Vec<Texts<'_>> = texts.collect();
        let columns = standard.decide(kind, &names, &texts, &[]).unwrap();
        let job = Job::new(&standard, kind, false).unwrap();
        let Some(sheet) = job.sheet(columns.ways()) else { continue };
        arranged += 1;
        let mut desk = sheet.desk();
        let clean = sheet.look(&mut desk, ROWS_TRIED, job.as_of(), &mut |column, way, cells, fine| {
            columns.read_cells(column, way, &texts, 0..ROWS_TRIED, cells, fine)
        });
        passed += clean.count_ones();
    }
    assert!(arranged > 10 && passed > 100, "{arranged} plans, {passed} rows");
}

const ROWS_TRIED: usize = 40;
