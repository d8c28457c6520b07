//! Whether the record is kept up to date, and how far its sources can be trusted.

use super::super::{Look, Outcome};
use super::parts::verdict;
use crate::records::Citizen;
use crate::values::Code;

/// So many years without a change call for a look.
const STALE_AFTER: u16 = 5;

/// The source last changed the record more than five years ago.
pub fn cit_liv_001(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let Some(updated) = c.updated_at.date() else { return Outcome::NotApplicable };
    match updated.plus_years(STALE_AFTER) {
        Some(limit) => verdict(!limit.is_before(look.as_of())),
        None => Outcome::Undecided,
    }
}

/// The source says it changed the record in the future.
pub fn cit_liv_002(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let Some(updated) = c.updated_at.date() else { return Outcome::NotApplicable };
    verdict(!updated.is_after(look.as_of()))
}

/// The whole record was only typed or declared: nothing read from a card, a chip or a database.
pub fn cit_liv_003(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    let weak = [Code::of("typed"), Code::of("declared")];
    match c.kept.sources() {
        [] => Outcome::NotApplicable,
        all => verdict(all.iter().any(|s| !weak.contains(&s.assurance))),
    }
}

/// The entry was cancelled.
pub fn cit_liv_004(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    if c.status.is_none() { Outcome::NotApplicable } else { verdict(c.status != Code::of("cancelled")) }
}
