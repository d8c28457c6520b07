//! Rules: the catalogue of spec/ bound to its check functions, and what they find.
//!
//! A rule either is a row of data ([`catalogue::Test`]) or names a small function of its record type's module. A [`Plan`]
//! holds the rules of one edition and profile, resolved once; it then judges any number of records.

pub mod catalogue;
pub mod citizen;
#[cfg(feature = "civil")]
pub mod civil;
mod finding;
pub(crate) mod group;
mod judge;
pub(crate) mod known;
mod look;
mod plan;
pub mod profile;
mod run;
#[cfg(feature = "quick")]
pub(crate) mod sheet;
mod simple;
mod sweep;
mod tally;
mod visit;

pub use finding::{Arg, Finding, Language};
pub(crate) use judge::graver;
pub use known::{Known, MAX_KNOWN};
pub use look::Look;
#[cfg(test)]
pub(crate) use sweep::tests::citizens;

pub use plan::{MAX_FINDINGS, Plan, PlanError};
pub use tally::{Tallies, Tally};

use crate::records::Dictionary;

/// What a rule says of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The rule was judged and holds.
    Holds,
    /// The rule is broken.
    Violated,
    /// The record has nothing the rule speaks of.
    NotApplicable,
    /// What is known does not tell: a partial date, an unknown code.
    Undecided,
    /// The rule could not be judged here, for instance beyond a limit.
    CouldNotRun,
}

/// The functions of a record type, bound to the rules of a plan.
fn functions_of(dictionary: &Dictionary, active: &[plan::Active]) -> Box<dyn plan::Functions> {
    match dictionary.record() {
        "citizen" => citizen::functions(dictionary, active),
        #[cfg(feature = "civil")]
        record if civil::is_civil(record) => civil::functions(record, active),
        _ => Box::new(plan::NoFunctions),
    }
}
