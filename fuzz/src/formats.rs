//! Documents.

use chuan::engine::Standard;
use chuan::engine::detect::{Confidence, TextCoding, detect};
use chuan::formats::{Fate, compare};
use chuan::records::AnyRecord;
use chuan::rules::Language;
use chuan::values::{Code, Date};
use std::sync::LazyLock;

static STANDARD: LazyLock<Standard> = LazyLock::new(|| Standard::new(Date::parse("2026-11-21").unwrap()));
static BEFORE: LazyLock<Standard> =
    LazyLock::new(|| Standard::new(Date::parse("2026-11-21").unwrap()).in_edition("2025.1").unwrap());

/// The most records of an input that are looked at closely.
const CLOSELY: usize = 8;

/// How often a row of a template may be put back by its contents before it stands still.
const ROUNDS: usize = 3;

/// Formats whose columns are told by their names and contents.
const GUESSED: [&str; 2] = ["csv", "xlsx"];

fn json(standard: &Standard, record: &dyn AnyRecord) -> Vec<u8> {
    standard.write(&[record], "canonical-json").unwrap().bytes
}

fn show(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A document of a named format.
pub fn reader(id: &str, data: &[u8]) {
    let Ok(records) = STANDARD.read(data, id) else { return };
    // A table may have a header and no rows; any other document without a record is none.
    assert!(!records.is_empty() || GUESSED.contains(&id), "no record is an error");
    for (n, record) in records.iter().take(CLOSELY).enumerate() {
        let record = record.as_ref();
        carries_everything(record);
        judges(record, n as u64 + 1);
        settles(record, id, ROUNDS);
    }
}

/// Canonical JSON, also in an earlier edition.
pub fn canonical(id: &str, data: &[u8]) {
    reader(id, data);
    let Ok(records) = BEFORE.read(data, id) else { return };
    for record in records.iter().take(CLOSELY) {
        let written = BEFORE.write(&[record.as_ref()], "canonical-json").unwrap().bytes;
        let once = BEFORE.read(&written, "canonical-json").unwrap();
        let again = json(&BEFORE, once[0].as_ref());
        assert_eq!(show(&written), show(&again), "an earlier edition settles");
    }
}

/// What bytes are: said in words, and what is called sure can be read.
pub fn document(data: &[u8]) {
    let seen = detect(data, None);
    let told = seen.guesses.iter().flat_map(|g| &g.evidence).chain(&seen.notes);
    for (evidence, language) in told.flat_map(|e| [(e, Language::Vi), (e, Language::En)]) {
        let words = evidence.text(language);
        assert!(!words.is_empty() && !words.contains(['{', '}']), "{}: {words}", evidence.key);
    }
    let Some(best) = seen.best.filter(|b| b.confidence == Confidence::Sure) else { return };
    let format = STANDARD.driver(best.format).unwrap().format();
    if format.reads && seen.encoding == TextCoding::Utf8 {
        if let Err(error) = STANDARD.read(data, best.format) {
            panic!("surely {}, but {error}", best.format);
        }
    }
}

/// Whether nothing of a record could be read: what is written of it is told as lost.
fn is_broken(record: &dyn AnyRecord) -> bool {
    let what = [Code::of("broken-record"), Code::of("over-limit")];
    record.kept().flaws().iter().any(|f| f.slot.is_none() && what.contains(&f.what))
}

/// Canonical JSON loses nothing.
fn carries_everything(record: &dyn AnyRecord) {
    let written = STANDARD.write(&[record], "canonical-json").unwrap();
    assert!(written.losses.is_empty() || is_broken(record), "lost from {}", show(&written.bytes));
    let back = STANDARD.read(&written.bytes, "canonical-json").unwrap();
    assert_eq!(back.len(), 1);
    let again = json(&STANDARD, back[0].as_ref());
    assert_eq!(show(&written.bytes), show(&again));
}

/// The rules run, and every finding has its words.
fn judges(record: &dyn AnyRecord, number: u64) {
    let checked = STANDARD.check(record, number).unwrap();
    let plan = STANDARD.plan(record.dictionary().record()).unwrap();
    for finding in checked.findings.iter().take(64) {
        assert_eq!(finding.record, number);
        for language in [Language::Vi, Language::En] {
            let message = plan.message(finding, language);
            assert!(
                !message.is_empty() && !message.contains(['{', '}']),
                "{}: {message}",
                plan.id(finding.rule)
            );
            let _ = (plan.pointer(finding), plan.fix(finding, language), plan.basis(finding.rule, language));
        }
    }
}

/// What came back from the format it was written in holds only what that can carry: from then on nothing changes.
fn settles(record: &dyn AnyRecord, id: &str, rounds: usize) {
    if !STANDARD.driver(id).unwrap().format().writes {
        return;
    }
    // A format may be unable to carry this record; once it can, it must for good.
    let Ok(first) = STANDARD.write(&[record], id) else { return };
    let Some(once) = STANDARD.read(&first.bytes, id).unwrap().into_iter().next() else {
        // A row in which nothing stands is none.
        assert!(first.losses.iter().all(|l| l.fate == Fate::Dropped));
        return;
    };
    // Cells that looked shifted were moved by what they hold; what then stands beyond the last column has none to go to.
    if rounds > 0 && once.kept().flaws().iter().any(|f| f.what == Code::of("cells-shifted")) {
        return settles(once.as_ref(), id, rounds - 1);
    }
    let told = show(&json(&STANDARD, once.as_ref()));
    let second = STANDARD.write(&[once.as_ref()], id).unwrap_or_else(|e| panic!("{e}: {told}"));
    if is_broken(once.as_ref()) {
        return;
    }
    if GUESSED.contains(&id) {
        // Columns that nobody knows are guessed anew each time; those of fields have their names.
        let lost = second.losses.iter().find(|l| l.slot.is_some() && l.fate != Fate::Assumed);
        assert_eq!(lost, None, "lost from {told}");
        return;
    }
    assert_eq!(second.losses, [], "lost from {told}");
    // Its flaws may have gone: what we write has none of a stranger's. Its values may not.
    let twice = STANDARD.read(&second.bytes, id).unwrap().remove(0);
    assert_eq!(compare(1, once.as_ref(), twice.as_ref()), [], "differs from {told}");
}
