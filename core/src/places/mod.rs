//! Administrative units by date, their lineage, and addresses.
//!
//! The log behind it is `spec/units`; builds without the feature `places` carry the provinces only.

#[cfg(feature = "places")]
pub mod address;
mod day;
mod lineage;
#[cfg(test)]
mod log_tests;
mod table;
mod unit;

pub use day::{Day, NotADay};
pub use lineage::{
    Certainty, Change, Outcome, Reached, Share, Step, predecessors, resolve, resolve_unit, successors,
};
pub use unit::{
    Basis, Clause, Level, UnitId, UnitType, UnitVersion, Verdict, first_date, list_date, unit, units,
    verdict, versions,
};
pub(crate) use unit::{by_number, versions_of};
