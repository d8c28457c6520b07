//! In place of the look that settles most rules, where every kilobyte is counted: every rule is asked.

use crate::records::Citizen;
use crate::rules::plan::Memo;
use crate::values::Date;

/// What a look would have said.
pub(super) struct Glance {
    pub(super) holds: u128,
    pub(super) calls: u128,
}

/// No rule is looked at.
pub(super) const RULES: &[&str] = &[];

/// Leaves all that is asked to the functions.
pub(super) fn glance(_: &Citizen, asked: u128, _: Date, _: &mut Memo) -> Glance {
    Glance { holds: 0, calls: asked }
}
