//! Speed of the rules: `cargo bench -p chuan --bench rules`.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use chuan::engine::editions::EDITIONS;
use chuan::records::{AnyRecord, Citizen, Record};
use chuan::rules::Plan;
use chuan::rules::catalogue::{Test, of_record};
use chuan::rules::profile::Profile;
use chuan::values::Date;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What a scanned card gives.
const CARD: &[(&str, &str)] = &[
    ("personal_id", "001190000017"),
    ("name.full", "Nguyễn Thị Thu Hà"),
    ("birth.date", "1990-01-15"),
    ("sex", "female"),
    ("nationalities[0]", "VN"),
    ("ethnicity.system", "ethnic-2008"),
    ("ethnicity.code", "01"),
    ("religion.system", "religion-2008"),
    ("religion.code", "00"),
    ("permanent_residence.text", "Số 1, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội"),
    ("documents[0].kind", "can-cuoc"),
    ("documents[0].number", "001190000017"),
    ("documents[0].issued", "2024-08-01"),
    ("documents[0].expires", "2030-01-15"),
    ("status", "alive"),
];

/// What the population database adds.
const MORE: &[(&str, &str)] = &[
    ("old_ids[0].kind", "cmnd9"),
    ("old_ids[0].number", "012345670"),
    ("origin.text", "Phúc Xá, Ba Đình, Hà Nội"),
    ("origin.province", "01"),
    ("origin.country", "VN"),
    ("birth.registration.text", "Phúc Xá, Ba Đình, Hà Nội"),
    ("birth.registration.province", "01"),
    ("permanent_residence.province", "01"),
    ("permanent_residence.commune", "00004"),
    ("current_residence.text", "Số 2, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội"),
    ("father.name", "Nguyễn Văn Bình"),
    ("father.personal_id", "001060000012"),
    ("mother.name", "Lê Thị Lan"),
    ("mother.personal_id", "001165000012"),
    ("spouse.name", "Trần Văn An"),
    ("spouse.personal_id", "001088000012"),
    ("marital_status.system", "marital-qcvn"),
    ("marital_status.code", "2"),
    ("blood_type", "O"),
    ("tax_codes[0]", "001190000017"),
    ("social_insurance_no", "0123456789"),
    ("health_cards[0].number", "DN4010123456789"),
    ("health_cards[0].valid_to", "2027-12-31"),
    ("phone", "0912345678"),
    ("email", "ha@example.vn"),
    ("occupation", "Giáo viên"),
    ("updated_at", "2026-08-01T10:20:30Z"),
];

/// A birth entry of the template of 2024, every column of it that is usually filled.
#[cfg(feature = "civil")]
const BIRTH: &[(&str, &str)] = &[
    ("entry.register", "birth"),
    ("entry.number", "015/2025"),
    ("entry.book", "01/2025"),
    ("entry.page", "15"),
    ("entry.registered_on", "2025-09-05"),
    ("entry.kind", "on-time"),
    ("entry.authority.name", "Ủy ban nhân dân phường Hoàn Kiếm, thành phố Hà Nội"),
    ("entry.signer.name", "Lê Văn Ký"),
    ("entry.signer.title", "Phó Chủ tịch"),
    ("entry.officer", "Phạm Thị Ghi"),
    ("case", "both-parents"),
    ("child.personal_id", "001225000033"),
    ("child.name.full", "Nguyễn Minh Thí"),
    ("child.sex", "male"),
    ("child.birth_date", "2025-08-27"),
    ("child.birth_date_words", "Ngày hai mươi bảy, tháng tám, năm hai nghìn không trăm hai mươi lăm"),
    ("child.birth_place.text", "Bệnh viện Mẫu, phường Hoàn Kiếm, thành phố Hà Nội"),
    ("child.birth_unit", "Thành phố Hà Nội"),
    ("child.home_town.text", "xã Thử Nghiệm, tỉnh Hưng Yên"),
    ("child.ethnicity.system", "ethnic-1979"),
    ("child.ethnicity.code", "01"),
    ("child.ethnicity.name", "Kinh"),
    ("child.nationalities[0]", "VN"),
    ("mother.personal_id", "034195000022"),
    ("mother.name.full", "Trần Thị Thử"),
    ("mother.birth_date", "1995-09-05"),
    ("mother.ethnicity.system", "ethnic-1979"),
    ("mother.ethnicity.code", "01"),
    ("mother.ethnicity.name", "Kinh"),
    ("mother.nationalities[0]", "VN"),
    ("mother.residence.kind", "permanent"),
    ("mother.residence.address.text", "Số 1, ngõ Thử Nghiệm, phường Hoàn Kiếm, thành phố Hà Nội"),
    ("mother.id_document.kind", "cccd"),
    ("mother.id_document.number", "034195000022"),
    ("father.personal_id", "001092000011"),
    ("father.name.full", "Nguyễn Văn Mẫu"),
    ("father.birth_date", "1992-03-12"),
    ("father.ethnicity.system", "ethnic-1979"),
    ("father.ethnicity.code", "01"),
    ("father.ethnicity.name", "Kinh"),
    ("father.nationalities[0]", "VN"),
    ("father.residence.kind", "permanent"),
    ("father.residence.address.text", "Số 1, ngõ Thử Nghiệm, phường Hoàn Kiếm, thành phố Hà Nội"),
    ("father.id_document.kind", "cccd"),
    ("father.id_document.number", "001092000011"),
    ("declarant.name.full", "Nguyễn Văn Mẫu"),
    ("declarant.relationship", "Cha"),
    ("declarant.id_document.kind", "cccd"),
    ("declarant.id_document.number", "001092000011"),
    ("declarant.id_document.issued_on", "2022-05-10"),
    ("declarant.id_document.issued_by", "Cục Cảnh sát quản lý hành chính về trật tự xã hội"),
];

/// A row of a register: all its rules, then those over the whole book, then the rules that cost most.
#[cfg(feature = "civil")]
fn register(as_of: Date) {
    use chuan::engine::Groups;
    use chuan::records::civil::Birth;
    let mut birth = Birth::default();
    for (path, text) in BIRTH {
        if let Some(slot) = Birth::fields().slot(path) {
            slot.set(&mut birth, text);
        }
    }
    let plan = |only: Vec<String>| {
        Plan::new(Birth::fields(), EDITIONS.len() - 1, Some(Arc::new(Profile { only, ..Profile::default() })))
            .ok()
    };
    let Some(all) = plan(Vec::new()) else { return };
    let rows = || {
        let mut groups = Groups::new(&all);
        let start = Instant::now();
        for n in 0..100 {
            groups.add(black_box(&birth), n);
        }
        start.elapsed() / 100
    };
    println!(
        "{:32} {:5} ns, {} rules; what it adds to the rules over a whole book {:?}",
        "birth entry",
        time(&all, &birth, as_of).as_nanos(),
        all.len(),
        (0..300).map(|_| rows()).min().unwrap_or_default(),
    );
    let none = plan(vec!["CS-KS-027".to_owned()]).map_or(0, |p| time(&p, &birth, as_of).as_nanos());
    let mut costs: Vec<(u128, &str)> = of_record("birth")
        .iter()
        .filter_map(|r| {
            Some((time(&plan(vec![r.id.to_owned()])?, &birth, as_of).as_nanos().saturating_sub(none), r.id))
        })
        .collect();
    costs.sort_unstable();
    println!("  {none} ns to lay out the record");
    for (cost, id) in costs.iter().rev().take(15) {
        println!("  {id} {cost} ns");
    }
}

fn citizen(parts: &[&[(&str, &str)]]) -> Citizen {
    let mut citizen = Citizen::default();
    for (path, text) in parts.iter().copied().flatten() {
        if let Some(slot) = Citizen::fields().slot(path) {
            slot.set(&mut citizen, text);
        }
    }
    citizen
}

/// Best time of one check, of many short runs: on a shared machine a long run is always interrupted.
fn time(plan: &Plan, record: &dyn AnyRecord, as_of: Date) -> Duration {
    const TIMES: u32 = 300;
    let mut findings = Vec::new();
    let mut tallies = plan.tallies();
    let run = |_| {
        let start = Instant::now();
        for n in 0..TIMES {
            plan.check(black_box(record), u64::from(n), as_of, &mut findings, &mut tallies);
        }
        let spent = start.elapsed();
        assert!(
            findings.is_empty(),
            "the record is to be clean: {}",
            findings.first().map_or("", |f| plan.id(f.rule))
        );
        spent / TIMES
    };
    (0..300).map(run).min().unwrap_or_default()
}

/// Rules that only speak when something happened while reading.
fn is_event(t: &Test) -> bool {
    matches!(t, Test::Unread | Test::Flaw(_) | Test::Assumed(_) | Test::Remainder | Test::Set | Test::Group)
}

fn main() {
    let as_of = Date::ymd(2026, 11, 21).unwrap_or_default();
    let plan = |profile| Plan::new(Citizen::fields(), EDITIONS.len() - 1, profile).ok();
    let Some(all) = plan(None) else { return };
    #[cfg(feature = "civil")]
    register(as_of);
    for (name, record) in [
        ("empty but for what is required", citizen(&[CARD.get(..5).unwrap_or_default()])),
        ("card", citizen(&[CARD])),
        ("card and population database", citizen(&[CARD, MORE])),
    ] {
        let part = |wanted: fn(&Test) -> bool| {
            let only = of_record("citizen").iter().filter(|r| !r.optional && wanted(&r.test));
            let only: Vec<_> = only.map(|r| r.id.to_owned()).collect();
            let rules = only.len();
            let part = plan(Some(Arc::new(Profile { only, ..Profile::default() })));
            (rules, part.map_or(0, |p| time(&p, &record, as_of).as_nanos()))
        };
        println!(
            "{name:32} {:5} ns, {} rules; functions {:?}, rows of data {:?}, events {:?}",
            time(&all, &record, as_of).as_nanos(),
            all.len(),
            part(|t| matches!(t, Test::Function)),
            part(|t| !matches!(t, Test::Function) && !is_event(t)),
            part(is_event),
        );
    }
    // Which rules cost most, each alone on the fullest record; the run without any rule taken off.
    let record = citizen(&[CARD, MORE]);
    let mut costs: Vec<(u128, &str)> = of_record("citizen")
        .iter()
        .filter(|r| !r.optional)
        .filter_map(|r| {
            let only = Profile { only: vec![r.id.to_owned()], ..Profile::default() };
            Some((time(&plan(Some(Arc::new(only)))?, &record, as_of).as_nanos(), r.id))
        })
        .collect();
    costs.sort_unstable();
    for (cost, id) in costs.iter().rev().take(40) {
        println!("  {id} {cost} ns");
    }
}
