//! Speed of the rules: `cargo bench -p chuan --bench rules`.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use chuan::engine::editions::EDITIONS;
use chuan::records::{Citizen, Record};
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
fn time(plan: &Plan, citizen: &Citizen, as_of: Date) -> Duration {
    const TIMES: u32 = 300;
    let mut findings = Vec::new();
    let mut tallies = plan.tallies();
    let run = |_| {
        let start = Instant::now();
        for n in 0..TIMES {
            plan.check(black_box(citizen), u64::from(n), as_of, &mut findings, &mut tallies);
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
