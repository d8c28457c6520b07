//! What holds for all rules at once: each judges alone as it does among the others, and none panics on any record.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test program")]

mod common;

use chuan::engine::editions::EDITIONS;
use chuan::records::{AnyRecord, Citizen, Record, Unread};
use chuan::rules::catalogue::{Test, of_record};
use chuan::rules::profile::Profile;
use chuan::rules::{Finding, Language, Plan};
use chuan::values::{Code, Date};
use common::citizens;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

fn plan(profile: Profile) -> Plan {
    Plan::new(Citizen::fields(), EDITIONS.len() - 1, Some(Arc::new(profile))).unwrap()
}

/// Every rule, the optional ones too.
static ALL: LazyLock<Plan> = LazyLock::new(|| {
    let also = of_record("citizen").iter().filter(|r| r.optional).map(|r| r.id.to_owned()).collect();
    plan(Profile { also, ..Profile::default() })
});

/// One plan for each rule.
static SINGLE: LazyLock<Vec<Plan>> = LazyLock::new(|| {
    let one = |id: &str| plan(Profile { only: vec![id.to_owned()], ..Profile::default() });
    of_record("citizen").iter().map(|r| one(r.id)).collect()
});

fn found(plan: &Plan, record: &dyn AnyRecord, as_of: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut tallies = plan.tallies();
    plan.check(record, 1, as_of, &mut findings, &mut tallies);
    for tally in tallies.counts() {
        let judged =
            tally.holds + tally.violated + tally.not_applicable + tally.undecided + tally.could_not_run;
        assert!(judged >= tally.violated);
    }
    findings
}

/// Rule and place of each finding.
fn places(plan: &Plan, findings: &[Finding]) -> BTreeSet<(String, String)> {
    findings.iter().map(|f| (plan.id(f.rule).to_owned(), plan.pointer(f))).collect()
}

/// A record of any texts in any fields, with anything kept beside them.
fn garbage() -> impl Strategy<Value = Box<Citizen>> {
    let count = Citizen::fields().fields().len();
    let text = prop_oneof![
        any::<String>(),
        "[0-9]{0,20}",
        "[0-9]{4}(-[0-9]{2}){0,2}",
        "[A-Za-z0-9+ '.-]{0,16}",
        "[À-ỹ' .-]{0,30}",
        prop::sample::select(vec![
            "VN",
            "FR",
            "male",
            "female",
            "deceased",
            "never",
            "can-cuoc",
            "cccd-chip",
            "cmnd",
            "passport",
            "55",
            "2",
            "3",
            "marital-qcvn",
            "ethnic-1979",
            "ethnic-2008",
            "cancelled-id",
            "0001-01-01",
            "9999-12-31",
            "1996-02-29",
            "000000000000",
            "+84",
            "+840",
            "0100047516-000",
            "2026-11-21T00:00:00Z",
        ])
        .prop_map(str::to_owned),
    ];
    let fields = prop::collection::vec((0..count, 0usize..3, text), 0..60);
    let kept = prop::collection::vec((0..count, "[a-z-]{1,16}"), 0..4);
    (fields, kept).prop_map(|(fields, kept)| {
        let mut citizen = Box::<Citizen>::default();
        let slot = |field: usize| Citizen::fields().fields()[field].slot();
        for (field, item, text) in fields {
            slot(field).with_item(0, item).set(citizen.as_mut(), &text);
        }
        for (field, word) in kept {
            let code = Code::parse(&word).unwrap();
            citizen.kept_mut().assume(slot(field), code);
            citizen.kept_mut().flaw(Some(slot(field)), code);
            citizen.kept_mut().extra(word, "x");
        }
        citizen
    })
}

fn days() -> impl Strategy<Value = Date> {
    (1990u16..2040, 1u8..13, 1u8..29).prop_map(|(y, m, d)| Date::ymd(y, m, d).unwrap())
}

fn alone_as_among_others(citizen: &Citizen, as_of: Date) -> Result<(), TestCaseError> {
    let together = places(&ALL, &found(&ALL, citizen, as_of));
    let mut alone = BTreeSet::new();
    for (plan, rule) in SINGLE.iter().zip(of_record("citizen")) {
        let mine = places(plan, &found(plan, citizen, as_of));
        // A rule on a whole value type leaves a field to the rule that names it, when there is one.
        if matches!(rule.test, Test::Unread) {
            let among: BTreeSet<_> = together.iter().filter(|(id, _)| id == rule.id).cloned().collect();
            prop_assert!(among.is_subset(&mine), "{}", rule.id);
            alone.extend(among);
        } else {
            alone.extend(mine);
        }
    }
    prop_assert_eq!(together, alone);
    Ok(())
}

#[test]
fn the_day_of_a_moment_is_judged_as_days_are() {
    let standard = chuan::engine::Standard::new(Date::ymd(2026, 11, 21).unwrap());
    for (test, fields, record, broken) in [
        ("not-future", r#"["updated_at"]"#, r#"{"updated_at":"2026-11-22T00:00:00+07:00"}"#, true),
        ("not-future", r#"["updated_at"]"#, r#"{"updated_at":"2026-11-21T23:59:59Z"}"#, false),
        ("not-future", r#"["updated_at"]"#, r#"{"updated_at":"soon"}"#, false),
        (
            "in-order",
            r#"["birth.date", "updated_at"]"#,
            r#"{"birth":{"date":"1990-01-15"},"updated_at":"1990-01-14T10:00:00Z"}"#,
            true,
        ),
        (
            "in-order",
            r#"["birth.date", "updated_at"]"#,
            r#"{"birth":{"date":"1990-01-15"},"updated_at":"1990-01-15T10:00:00Z"}"#,
            false,
        ),
        (
            "in-order",
            r#"["updated_at", "birth.date"]"#,
            r#"{"birth":{"date":"1990-01-15"},"updated_at":"1990-01-16T10:00:00Z"}"#,
            true,
        ),
        (
            "in-order",
            r#"["updated_at", "birth.date"]"#,
            r#"{"birth":{"date":"1990"},"updated_at":"1990-01-16T10:00:00Z"}"#,
            false,
        ),
        // A moment is more than its day.
        (
            "different",
            r#"["birth.date", "updated_at"]"#,
            r#"{"birth":{"date":"1990-01-15"},"updated_at":"1990-01-15T10:00:00Z"}"#,
            false,
        ),
    ] {
        let text = format!(
            "name = \"t\"\nvi = \"thử\"\nonly = []\n[[rule]]\nid = \"T-1\"\ntest = \"{test}\"\nfields = {fields}\nvi = \"sai\"\nen = \"wrong\"\n\
             fix_vi = \"sửa\"\nfix_en = \"mend\"\n"
        );
        let plan = plan(Profile::from_toml(&text).unwrap());
        let citizen = standard.read(record.as_bytes(), "canonical-json").unwrap().remove(0);
        let found = places(&plan, &found(&plan, citizen.as_ref(), standard.as_of()));
        assert_eq!(
            found.iter().any(|(rule, _)| rule == "T-1"),
            broken,
            "{test} {fields} {record}: {found:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn each_rule_judges_alone_as_among_the_others(citizen in citizens(0.5), as_of in days()) {
        alone_as_among_others(&citizen, as_of)?;
    }

    #[test]
    fn the_same_on_garbage(citizen in garbage(), as_of in days()) {
        alone_as_among_others(&citizen, as_of)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn nothing_panics_and_every_message_is_whole(citizen in garbage(), as_of in days()) {
        for finding in found(&ALL, citizen.as_ref(), as_of) {
            for language in [Language::Vi, Language::En] {
                for text in [ALL.message(&finding, language), ALL.fix(&finding, language)] {
                    prop_assert!(!text.is_empty());
                    prop_assert!(!text.contains(['{', '}']), "{}: {text}", ALL.id(finding.rule));
                }
            }
            // A message says what is wrong and never the value; a short value may be a word of the message by chance.
            let own = |u: &&Unread| Some(u.slot) == finding.slot && u.raw.chars().count() > 5;
            for unread in citizen.kept.unreads().iter().filter(own) {
                prop_assert!(!ALL.message(&finding, Language::Vi).contains(&unread.raw));
            }
        }
    }
}
