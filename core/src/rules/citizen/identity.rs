//! The personal id against the other data of the person.

use super::super::{Arg, Look, Outcome};
use crate::records::Citizen;
use crate::values::Code;

/// Century and sex digit against the stated sex.
pub fn cit_id_020(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    let Some(female) = c.personal_id.is_female() else { return Outcome::NotApplicable };
    match c.sex {
        sex if sex == Code::of("female") => verdict(female),
        sex if sex == Code::of("male") => verdict(!female),
        sex if sex.is_none() => Outcome::NotApplicable,
        _ => Outcome::Undecided,
    }
}

/// The year digits against the year of birth.
pub fn cit_id_021(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    match c.personal_id.birth_year() {
        Some(_) if c.birth.date.is_none() => Outcome::NotApplicable,
        Some(year) => verdict(year == c.birth.date.year()),
        None => Outcome::NotApplicable,
    }
}

/// The first three digits against the places of registration that were ever assigned.
pub fn cit_id_022(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let text = c.personal_id.as_str();
    let Some(prefix) = text.get(..3) else { return Outcome::NotApplicable };
    let Some(list) = crate::codes::list("id-place") else { return Outcome::CouldNotRun };
    if Code::parse(prefix).is_some_and(|code| list.contains(code)) {
        return Outcome::Holds;
    }
    look.report_with(0, 0, [Arg::None; 2]);
    Outcome::Violated
}

fn verdict(holds: bool) -> Outcome {
    if holds { Outcome::Holds } else { Outcome::Violated }
}
