//! The rules of civil status that are functions, one file per family. Each is named after its id in spec/rules/.
//!
//! Families on entries and people are shared by all registers: they see a [`Case`], which has the record's parts in one shape.

mod birth;
mod case;
mod cross;
mod death;
mod entry;
mod fill;
mod groups;
mod linked;
mod marital;
mod marriage;
mod other;
mod parts;
mod people;
mod recognition;
mod values;

pub use birth::*;
pub use case::Case;
pub use cross::*;
pub use death::*;
pub use entry::*;
pub(super) use groups::group_of;
pub use linked::*;
pub use marital::*;
pub use marriage::*;
pub use other::*;
pub use people::*;
pub use recognition::*;
pub use values::*;

use super::catalogue::Test;
use super::plan::{Active, Functions, Plan, Run, Words};
use super::{Look, Outcome};
use crate::records::{AnyRecord, dictionary};
use case::Shape;

/// A check of one record of civil status.
pub type Check = fn(&Case<'_>, &mut Look<'_>) -> Outcome;

/// The functions of a plan.
struct Bound {
    checks: Vec<Bind>,
    shape: Shape,
}

/// A function with the place of its rule.
struct Bind {
    position: u16,
    check: Check,
    /// Whether it needs to know other records.
    cross: bool,
    /// Whether its rule is law on some days only.
    dated: bool,
}

impl Functions for Bound {
    fn run(&self, record: &dyn AnyRecord, _: &[u64], _: &mut [u64], plan: &Plan, run: &mut Run<'_>) {
        let Some(case) = Case::of(record, &self.shape) else { return };
        let knowing = run.known.is_some();
        let mut look = run.look(plan);
        for Bind { position, check, cross, dated } in &self.checks {
            if (*cross && !knowing) || (*dated && !look.in_force(*position)) {
                continue;
            }
            look.one(*position, |look| check(&case, look));
        }
    }

    fn rules(&self) -> Vec<u16> {
        self.checks.iter().map(|bind| bind.position).collect()
    }
}

/// Whether a record type is one of civil status.
pub(super) fn is_civil(record: &str) -> bool {
    Shape::is_known(record)
}

pub(super) fn functions(record: &str, active: &[Active]) -> Box<dyn Functions> {
    let table = crate::generated::rules::CIVIL_FUNCTIONS;
    let bound = active.iter().enumerate().filter_map(|(n, active)| {
        let Words::Standard(rule) = &active.words else { return None };
        let (_, check) = table.iter().find(|(id, _)| *id == rule.id)?;
        let (position, cross) = (u16::try_from(n).ok()?, matches!(rule.test, Test::Cross));
        Some(Bind { position, check: *check, cross, dated: active.is_dated() })
    });
    Box::new(Bound { checks: bound.collect(), shape: Shape::of(record, dictionary::record(record)) })
}
