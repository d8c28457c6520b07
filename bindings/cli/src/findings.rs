//! Findings as data: one object each, and a summary of a run over any number of files.

use crate::recognise::About;
use crate::session::{Session, Versions};
use chuan::engine::batch::{Report, Shown, unjudged};
use chuan::engine::book::{BookReport, BooksReport};
use chuan::rules::Plan;
use chuan::rules::catalogue::Dimension;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use std::collections::BTreeMap;

/// A finding.
#[derive(Serialize)]
pub(crate) struct Item<'i> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'i str>,
    record: u64,
    rule: &'i str,
    severity: &'static str,
    dimension: &'static str,
    path: String,
    message: String,
    basis: String,
    fix: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'i str>,
}

impl<'i> Item<'i> {
    /// Of what was found; `file` where there are several.
    pub(crate) fn new(
        session: &Session,
        plan: &'i Plan,
        shown: &'i Shown,
        file: Option<&'i str>,
    ) -> Item<'i> {
        let finding = &shown.finding;
        let language = session.language;
        Item {
            file,
            record: finding.record,
            rule: plan.id(finding.rule),
            severity: plan.severity(finding.rule).name(),
            dimension: plan.dimension(finding.rule).name(),
            path: plan.pointer(finding),
            message: plan.message(finding, language),
            basis: plan.basis(finding.rule, language),
            fix: plan.fix(finding, language),
            value: shown.value.as_deref(),
        }
    }
}

/// What was found by one rule.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct OfRule {
    pub(crate) severity: &'static str,
    pub(crate) dimension: &'static str,
    pub(crate) count: u64,
    holds: u64,
    violated: u64,
    not_applicable: u64,
    undecided: u64,
    could_not_run: u64,
}

/// A rule that was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Waived {
    pub(crate) rule: String,
    pub(crate) reason: String,
}

/// A rule that could not be judged for some records.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Unjudged {
    pub(crate) rule: String,
    pub(crate) records: u64,
}

/// What became of one file.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum OfFile {
    /// It was judged.
    Judged {
        /// Its name.
        file: String,
        /// What it is.
        #[serde(flatten)]
        about: About,
        /// Its counts.
        #[serde(flatten)]
        counts: Counts,
        /// What its entries are as a whole.
        #[serde(skip_serializing_if = "Option::is_none")]
        register: Option<Box<OfRegister>>,
    },
    /// It was passed over, being of no known format among others in a folder.
    Skipped {
        /// Its name.
        file: String,
        /// Why.
        skipped: String,
    },
    /// It could not be judged.
    Failed {
        /// Its name.
        file: String,
        /// Why.
        failed: String,
    },
}

/// The entries of a file as a whole.
#[derive(Serialize)]
pub(crate) struct OfRegister {
    mendable: u64,
    person: u64,
    repaired: u64,
    unplaced: u64,
    years: BTreeMap<u16, u64>,
    books: Vec<OfBook>,
    over_limit: bool,
}

/// A book.
#[derive(Serialize)]
struct OfBook {
    book: String,
    authority: String,
    entries: u64,
    missing: u64,
    gaps: Vec<(u16, u32, u32)>,
    duplicates: u64,
}

impl OfRegister {
    /// Of the report of the engine.
    pub(crate) fn of(report: &BooksReport) -> OfRegister {
        let book = |b: &BookReport| OfBook {
            book: b.book.clone(),
            authority: b.authority.clone(),
            entries: b.entries,
            missing: b.missing,
            gaps: b.gaps.clone(),
            duplicates: b.duplicates,
        };
        OfRegister {
            mendable: report.mendable,
            person: report.person,
            repaired: report.repaired,
            unplaced: report.unplaced,
            years: report.years.clone(),
            books: report.books.iter().map(book).collect(),
            over_limit: report.over_limit,
        }
    }
}

/// Counts of records and findings.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(crate) struct Counts {
    pub(crate) records: u64,
    /// Records without errors and warnings.
    pub(crate) clean: u64,
    pub(crate) errors: u64,
    pub(crate) warnings: u64,
    pub(crate) infos: u64,
}

impl Counts {
    /// Of a report.
    pub(crate) fn of(report: &Report) -> Counts {
        let [errors, warnings, infos] = report.by_severity;
        let [.., noted, silent] = report.by_gravity;
        Counts { records: report.records, clean: noted + silent, errors, warnings, infos }
    }

    fn add(&mut self, other: Counts) {
        self.records += other.records;
        self.clean += other.clean;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.infos += other.infos;
    }
}

/// Sums of a run.
#[derive(Default)]
pub(crate) struct Sums {
    pub(crate) counts: Counts,
    pub(crate) by_dimension: [u64; 4],
    pub(crate) by_rule: BTreeMap<String, OfRule>,
    pub(crate) capped: bool,
    pub(crate) stopped: bool,
    pub(crate) waived: Vec<Waived>,
    pub(crate) unjudged: Vec<Unjudged>,
    pub(crate) assumed: Vec<String>,
    pub(crate) files: Vec<OfFile>,
}

impl Sums {
    /// Adds the report of a file.
    pub(crate) fn add(&mut self, plan: &Plan, report: &Report) {
        self.counts.add(Counts::of(report));
        for (sum, n) in self.by_dimension.iter_mut().zip(report.by_dimension) {
            *sum += n;
        }
        self.capped |= report.capped;
        self.stopped |= report.stopped;
        for (n, (count, tally)) in (0u16..).zip(report.by_rule.iter().zip(&report.tallies)) {
            if *count > 0 {
                let of = self.by_rule.entry(plan.id(n).to_owned()).or_default();
                of.severity = plan.severity(n).name();
                of.dimension = plan.dimension(n).name();
                of.count += count;
                of.holds += tally.holds;
                of.violated += tally.violated;
                of.not_applicable += tally.not_applicable;
                of.undecided += tally.undecided;
                of.could_not_run += tally.could_not_run;
            }
        }
        for (n, records) in unjudged(plan, report) {
            match self.unjudged.iter_mut().find(|u| u.rule == plan.id(n)) {
                Some(one) => one.records += records,
                None => self.unjudged.push(Unjudged { rule: plan.id(n).to_owned(), records }),
            }
        }
        for waiver in plan.profile().map(|p| p.waive.as_slice()).unwrap_or_default() {
            let one = Waived { rule: waiver.rule.clone(), reason: waiver.reason.clone() };
            if !self.waived.contains(&one) {
                self.waived.push(one);
            }
        }
    }
}

/// The last object of a run.
#[derive(Serialize)]
pub(crate) struct Last<'l> {
    summary: Summary<'l>,
}

#[derive(Serialize)]
struct Summary<'s> {
    #[serde(flatten)]
    counts: Counts,
    #[serde(serialize_with = "dimensions")]
    by_dimension: [u64; 4],
    by_rule: &'s BTreeMap<String, OfRule>,
    capped: bool,
    stopped: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<&'s str>,
    waived: &'s [Waived],
    unjudged: &'s [Unjudged],
    versions: Versions,
    assumed: &'s [String],
    files: &'s [OfFile],
}

fn dimensions<S: Serializer>(counts: &[u64; 4], to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(Some(4))?;
    for (dimension, count) in Dimension::ALL.iter().zip(counts) {
        map.serialize_entry(dimension.name(), count)?;
    }
    map.end()
}

impl<'l> Last<'l> {
    /// Of the sums of a run.
    pub(crate) fn new(session: &'l Session, sums: &'l Sums) -> Last<'l> {
        Last {
            summary: Summary {
                counts: sums.counts,
                by_dimension: sums.by_dimension,
                by_rule: &sums.by_rule,
                capped: sums.capped,
                stopped: sums.stopped,
                profile: session.standard.profile().map(|p| p.name.as_str()),
                waived: &sums.waived,
                unjudged: &sums.unjudged,
                versions: session.versions(),
                assumed: &sums.assumed,
                files: &sums.files,
            },
        }
    }
}
