//! What holds for all registers: no rule panics on any record, alone or against others, and a book is judged the same on
//! any number of threads.

#![cfg(feature = "civil")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test program")]

use chuan::engine::batch::{Lines, Options};
use chuan::engine::{Groups, Standard};
use chuan::records::{AnyRecord, RecordType, TYPES, record_type, write_canonical};
use chuan::rules::{Known, Language};
use chuan::values::{Code, Date};
use proptest::prelude::*;

fn today() -> Date {
    Date::parse("2026-11-21").unwrap()
}

/// A record that a failed case can show.
struct Shown(Box<dyn AnyRecord>);

impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::new();
        write_canonical(self.0.as_ref(), "2026.1", &mut text);
        f.write_str(&text)
    }
}

/// A record of any type with any texts in any fields, and texts that could not be read.
fn garbage() -> impl Strategy<Value = Shown> {
    let text = prop_oneof![
        any::<String>(),
        "[0-9]{0,14}",
        "[0-9]{1,3}/(19|20)[0-9]{2}(-20[0-9]{2})?(/[A-Z]{2,6})?",
        "(19|20)[0-9]{2}(-[01][0-9](-[0-3][0-9])?)?",
        "[À-ỹa-z' .-]{0,30}",
        prop::sample::select(vec![
            "VN",
            "FR",
            "male",
            "female",
            "on-time",
            "late",
            "foreign-entry",
            "cccd",
            "cmnd",
            "other",
            "declared",
            "revoked",
            "court",
            "divorced",
            "ethnic-1979",
            "lt-status-btp",
            "4",
            "LTKS",
            "Cha",
            "Bản thân",
            "child.name.full",
            "birth",
            "0001-01-01",
            "9999-12-31",
            "2024-02-29",
            "2025-09-05",
            "ngày hai mươi bảy tháng tám năm hai nghìn không trăm hai mươi lăm",
        ])
        .prop_map(str::to_owned),
    ];
    let cells = prop::collection::vec((any::<prop::sample::Index>(), 0..3usize, text, any::<bool>()), 0..40);
    (any::<prop::sample::Index>(), cells).prop_map(|(kind, cells)| {
        let kind = TYPES[kind.index(TYPES.len())];
        let fields = (kind.fields)().fields();
        let mut record = (kind.fresh)();
        for (field, item, text, unread) in cells {
            let slot = fields[field.index(fields.len())].slot().with_item(0, item);
            if unread && slot.get(record.as_ref()).is_none_or(|l| l.is_empty()) {
                record.kept_mut().unread(slot, &text);
            } else {
                slot.set(record.as_mut(), &text);
            }
        }
        Shown(record)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_record_makes_a_rule_panic(records in prop::collection::vec(garbage(), 1..6)) {
        let mut known = Known::default();
        let records: Vec<_> = records.into_iter().map(|r| r.0).collect();
        for record in &records {
            prop_assert!(known.add(record.as_ref()));
        }
        let standard = Standard::new(today()).with_known(known);
        for record in &records {
            let plan = standard.plan(record.dictionary().record()).unwrap();
            let checked = standard.check(record.as_ref(), 1).unwrap();
            for finding in &checked.findings {
                for language in [Language::Vi, Language::En] {
                    prop_assert!(!plan.message(finding, language).contains('{'), "{}", plan.id(finding.rule));
                    prop_assert!(!plan.fix(finding, language).contains('{'), "{}", plan.id(finding.rule));
                }
            }
            let mut groups = Groups::new(plan);
            groups.add(record.as_ref(), 1);
            groups.add(record.as_ref(), 2);
            let (mut findings, mut tallies) = (Vec::new(), plan.tallies());
            groups.finish(&mut findings, &mut tallies);
            prop_assert!(findings.iter().all(|f| f.record == 1 || f.record == 2));
        }
    }
}

fn birth(kind: &RecordType, number: u32, day: u8) -> Box<dyn AnyRecord> {
    let mut record = (kind.fresh)();
    let number = format!("{number:03}/2025");
    let day = format!("2025-09-{day:02}");
    for (path, text) in [
        ("entry.number", number.as_str()),
        ("entry.book", "01/2025"),
        ("entry.registered_on", day.as_str()),
        ("entry.authority.name", "Ủy ban nhân dân phường Mẫu"),
    ] {
        (kind.fields)().slot(path).unwrap().set(record.as_mut(), text);
    }
    record
}

/// Rule, record and details of what only a whole book shows.
fn of_book(records: &[Box<dyn AnyRecord>], threads: usize) -> Vec<(String, u64, String)> {
    let standard = Standard::new(today());
    let kind = record_type("birth").unwrap();
    let mut text = String::new();
    for record in records {
        write_canonical(record.as_ref(), standard.edition().id, &mut text);
        text.push('\n');
    }
    let shape = standard.shape("birth", 1).unwrap();
    let mut options =
        Options { threads, max_findings: usize::MAX, reveal: false, progress: &mut |_, _| true };
    let lines = Lines::new(shape);
    let report = standard.check_stream(&mut text.as_bytes(), kind, &lines, &mut options).unwrap();
    assert_eq!(report.by_gravity.iter().sum::<u64>(), report.records);
    let plan = standard.plan("birth").unwrap();
    let rules = ["CS-GEN-012", "CS-GEN-013", "CS-GEN-014"];
    let found = report.findings.iter().map(|s| &s.finding).filter(|f| rules.contains(&plan.id(f.rule)));
    found.map(|f| (plan.id(f.rule).to_owned(), f.record, plan.message(f, Language::En))).collect()
}

#[test]
fn a_book_shows_gaps_doubles_and_disorder() {
    let kind = record_type("birth").unwrap();
    let entries = [(3, 5), (1, 1), (2, 4), (2, 4), (7, 3)];
    let records: Vec<_> = entries.iter().map(|(number, day)| birth(kind, *number, *day)).collect();
    let found = of_book(&records, 1);
    let expected = [
        ("CS-GEN-012", 4, "the same register, authority, year and number as in record 3"),
        ("CS-GEN-013", 5, "numbers 4 to 6 of the book are missing before this one"),
        ("CS-GEN-014", 5, "a higher number with an earlier day than record 1 of the same book"),
    ];
    let expected: Vec<_> = expected.iter().map(|(r, n, m)| ((*r).to_owned(), *n, (*m).to_owned())).collect();
    assert_eq!(found, expected);
    assert_eq!(of_book(&records, 3), found);
}

#[test]
fn numbers_of_two_systems_are_never_mixed() {
    let theirs = |name: &str, code: &str| chuan::codes::crosswalk(name).unwrap().ours(code);
    // The same number is another document in each system.
    for number in ["2", "4", "5", "6", "7"] {
        let (template, portal) =
            (theirs("document-kind/civil158", number), theirs("document-kind/dvcqg", number));
        assert_ne!(template, portal, "{number}");
    }
    assert_eq!(theirs("registration-kind/civil158-cmc", "2"), Some(Code::of("foreign-entry")));
    assert_eq!(theirs("registration-kind/civil158-ks", "2"), Some(Code::of("re-registration")));
    // What a system does not have is refused, not guessed.
    assert_eq!(theirs("registration-kind/civil158-kt", "5"), None);
    assert_eq!(theirs("residence-kind/civil158", "3"), None);
    assert_eq!(theirs("marital-kind/dvcqg", "6"), None);
    assert_eq!(theirs("linked-status/lt-status-btp", "3"), None);
    assert!(chuan::codes::crosswalk("document-kind/civil158-dvcqg").is_none());
    for list in
        ["civil158-iddoc", "dvcqg-iddoc", "civil158-reg-ks", "dvcqg-ethnic", "lt-status-btp", "procedure"]
    {
        assert!(chuan::codes::list(list).is_some_and(|l| !l.provenance.is_empty()), "{list}");
    }
}

#[test]
fn the_day_of_registration_chooses_the_law() {
    let standard = Standard::new(today());
    let kind = record_type("birth").unwrap();
    let fields = (kind.fields)();
    // 36 days after the birth: late under the rule of 1998, on time under those of 2005 and 2014.
    let broken = |born: &str, registered: &str| {
        let mut record = (kind.fresh)();
        for (path, text) in
            [("entry.kind", "on-time"), ("child.birth_date", born), ("entry.registered_on", registered)]
        {
            fields.slot(path).unwrap().set(record.as_mut(), text);
        }
        let plan = standard.plan("birth").unwrap();
        let checked = standard.check(record.as_ref(), 1).unwrap();
        checked.findings.iter().any(|f| plan.id(f.rule) == "CS-KS-002")
    };
    assert!(broken("2000-03-30", "2000-05-05"));
    assert!(!broken("2010-03-30", "2010-05-05"));
    assert!(!broken("2020-03-30", "2020-05-05"));
    assert!(broken("2020-03-30", "2020-06-05"));
    // Before any term that is known, nothing is judged.
    assert!(!broken("1980-03-30", "1990-05-05"));
}
