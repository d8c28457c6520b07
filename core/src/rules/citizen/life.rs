//! Birth, death and the status of the person.

use super::super::{Look, Outcome};
use super::parts::{day, each_item, reached, verdict};
use crate::records::Citizen;
use crate::values::{Code, Date, DateOrder};

pub(super) const ALIVE: Code = Code::of("alive");
const DECEASED: Code = Code::of("deceased");

/// Births before this year are rather typing errors.
const FIRST_YEAR: u16 = 1900;
/// Living people older than this are rather typing errors, or deaths that were never reported.
const OLDEST: i32 = 120;

/// Whether the record says that the person is dead.
pub(super) fn is_dead(c: &Citizen) -> bool {
    c.status == DECEASED || !c.death.date.is_none()
}

/// A year of birth before all living people.
pub fn cit_bir_002(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    if c.birth.date.is_none() {
        return Outcome::NotApplicable;
    }
    verdict(c.birth.date.year() >= FIRST_YEAR)
}

/// A living person of more than 120 years.
pub fn cit_bir_003(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if is_dead(c) || (!c.status.is_none() && c.status != ALIVE) {
        return Outcome::NotApplicable;
    }
    match c.birth.date.years_until(look.as_of()) {
        Some((fewest, _)) => verdict(fewest <= OLDEST),
        None => Outcome::NotApplicable,
    }
}

/// Only the year, or year and month, of birth is known.
pub fn cit_bir_004(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    if c.birth.date.is_none() { Outcome::NotApplicable } else { verdict(c.birth.date.is_full()) }
}

/// A day of death with a status that says otherwise.
pub fn cit_dth_004(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    if c.death.date.is_none() || c.status.is_none() {
        return Outcome::NotApplicable;
    }
    verdict(c.status == DECEASED)
}

/// A document issued after the death.
pub fn cit_dth_005(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if c.death.date.is_none() {
        return Outcome::NotApplicable;
    }
    each_item(c.documents.iter(), look, |d| after(d.issued, c.death.date))
}

/// A child under 14 of whom no parent and no legal representative is named.
pub fn cit_req_030(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    match reached(c.birth.date, 14, look.as_of()) {
        None if c.birth.date.is_none() => Outcome::NotApplicable,
        None => Outcome::Undecided,
        Some(true) => Outcome::NotApplicable,
        Some(false) => {
            let named = [&c.legal_representative, &c.father, &c.mother].iter().any(|r| {
                !r.name.as_str().is_empty()
                    || !r.personal_id.as_bytes().is_empty()
                    || !r.old_id.as_bytes().is_empty()
            });
            verdict(named)
        }
    }
}

/// A person of 14 or more without any identity document.
pub fn cit_req_031(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    // Before the law of 2014 the age was the same (Nghị định 05/1999/NĐ-CP art. 3).
    if is_dead(c) || look.as_of().is_before(day(1999, 7, 15)) {
        return Outcome::NotApplicable;
    }
    match reached(c.birth.date, 14, look.as_of()) {
        Some(true) => verdict(c.documents.iter().any(|d| !d.number.as_bytes().is_empty())),
        Some(false) => Outcome::NotApplicable,
        None if c.birth.date.is_none() => Outcome::NotApplicable,
        None => Outcome::Undecided,
    }
}

/// Whether a date is certainly later than another; both must be there.
pub(super) fn after(date: Date, other: Date) -> Outcome {
    if date.is_none() || other.is_none() {
        return Outcome::NotApplicable;
    }
    match date.order(other) {
        DateOrder::After => Outcome::Violated,
        DateOrder::Undecided => Outcome::Undecided,
        _ => Outcome::Holds,
    }
}
