//! Parents, spouse, legal representative and head of household.

use super::super::{Look, Outcome};
use super::life::after;
use super::lists::{MARITAL_PORTAL, MARITAL_QCVN};
use super::parts::{birth_year, each, reached, relatives, verdict};
use crate::records::{Citizen, Relative};
use crate::values::Code;

/// A mother or father younger than this at the birth is rather a typing error. No law says it; births at 13 are on record.
pub(super) const YOUNGEST_PARENT: i32 = 12;

pub(super) const FEMALE: Code = Code::of("female");
pub(super) const MALE: Code = Code::of("male");

pub(super) fn is_empty(r: &Relative) -> bool {
    r.name.as_str().is_empty() && r.personal_id.as_bytes().is_empty() && r.old_id.as_bytes().is_empty()
}

/// Whether the marital status says: now married, never married. `None` without a status, or of a list not known here.
pub(super) fn marital(c: &Citizen) -> Option<(bool, bool)> {
    let status = &c.marital_status;
    // Both lists write 1 for never married and 2 for married; they part ways only at 3.
    let known = status.system == MARITAL_QCVN || status.system == MARITAL_PORTAL;
    (known && !status.code.is_none()).then(|| (status.code == Code::of("2"), status.code == Code::of("1")))
}

/// The person's own number as that of a parent, the spouse or the legal representative.
pub fn cit_rel_001(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if c.personal_id.as_bytes().is_empty() {
        return Outcome::NotApplicable;
    }
    // The head of the household may well be the person.
    each([&c.father, &c.mother, &c.spouse, &c.legal_representative], look, |r| {
        if r.personal_id.as_bytes().is_empty() {
            Outcome::NotApplicable
        } else {
            verdict(r.personal_id != c.personal_id)
        }
    })
}

/// A father with the number of a woman.
pub fn cit_rel_002(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    c.father.personal_id.is_female().map_or(Outcome::NotApplicable, |female| verdict(!female))
}

/// A mother with the number of a man.
pub fn cit_rel_003(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    c.mother.personal_id.is_female().map_or(Outcome::NotApplicable, verdict)
}

/// Father and mother with the same number.
pub fn cit_rel_004(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    let (father, mother) = (&c.father.personal_id, &c.mother.personal_id);
    if father.as_bytes().is_empty() || mother.as_bytes().is_empty() {
        return Outcome::NotApplicable;
    }
    verdict(father != mother)
}

/// The spouse with the number of a parent.
pub fn cit_rel_005(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    let spouse = &c.spouse.personal_id;
    let parents = [&c.father.personal_id, &c.mother.personal_id];
    if spouse.as_bytes().is_empty() || parents.iter().all(|p| p.as_bytes().is_empty()) {
        return Outcome::NotApplicable;
    }
    verdict(parents.iter().all(|p| *p != spouse))
}

/// A parent born after the child.
pub fn cit_rel_006(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each([&c.father, &c.mother], look, |parent| after(parent.birth_date, c.birth.date))
}

/// A parent hardly older than the child, by the dates or by the years in the personal ids.
pub fn cit_rel_007(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let Some(child) = birth_year(c.birth.date, &c.personal_id) else { return Outcome::NotApplicable };
    each([&c.father, &c.mother], look, |parent| {
        if let Some((fewest, most)) = parent.birth_date.years_until(c.birth.date) {
            return match (fewest >= YOUNGEST_PARENT, most < YOUNGEST_PARENT) {
                (true, _) => Outcome::Holds,
                (_, true) => Outcome::Violated,
                _ => Outcome::Undecided,
            };
        }
        match birth_year(parent.birth_date, &parent.personal_id) {
            // Years alone leave one open.
            Some(year) if i32::from(child) - i32::from(year) < YOUNGEST_PARENT => Outcome::Violated,
            Some(_) => Outcome::Holds,
            None => Outcome::NotApplicable,
        }
    })
}

/// The year of birth of a relative against the personal id.
pub fn cit_rel_008(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each(relatives(c), look, |r| match r.personal_id.birth_year() {
        Some(year) if !r.birth_date.is_none() => verdict(year == r.birth_date.year()),
        _ => Outcome::NotApplicable,
    })
}

/// Married, and no spouse named.
pub fn cit_rel_010(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    match marital(c) {
        Some((true, _)) => verdict(!is_empty(&c.spouse)),
        _ => Outcome::NotApplicable,
    }
}

/// Never married, and a spouse named.
pub fn cit_rel_011(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    if is_empty(&c.spouse) {
        return Outcome::NotApplicable;
    }
    match marital(c) {
        Some((_, single)) => verdict(!single),
        None => Outcome::NotApplicable,
    }
}

/// Married below the age of marriage: 20 for men, 18 for women.
pub fn cit_rel_012(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let married = marital(c).is_some_and(|(married, _)| married);
    if (!married && is_empty(&c.spouse)) || c.birth.date.is_none() {
        return Outcome::NotApplicable;
    }
    let old_enough = |age| reached(c.birth.date, age, look.as_of());
    match c.sex {
        FEMALE => old_enough(18).map_or(Outcome::Undecided, verdict),
        MALE => old_enough(20).map_or(Outcome::Undecided, verdict),
        // Of whom the sex is not known, only what holds for both is certain.
        _ => match (old_enough(18), old_enough(20)) {
            (_, Some(true)) => Outcome::Holds,
            (Some(false), _) => Outcome::Violated,
            _ => Outcome::Undecided,
        },
    }
}

/// A spouse whose number says the person's own sex.
pub fn cit_rel_013(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    let Some(spouse) = c.spouse.personal_id.is_female() else { return Outcome::NotApplicable };
    match c.sex {
        FEMALE => verdict(!spouse),
        MALE => verdict(spouse),
        sex if sex.is_none() => Outcome::NotApplicable,
        _ => Outcome::Undecided,
    }
}

/// A legal representative who is not of age.
pub fn cit_rel_015(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let who = &c.legal_representative;
    if let Some((fewest, most)) = who.birth_date.years_until(look.as_of()) {
        return match (fewest >= 18, most < 18) {
            (true, _) => Outcome::Holds,
            (_, true) => Outcome::Violated,
            _ => Outcome::Undecided,
        };
    }
    match who.personal_id.birth_year().map(|y| i32::from(look.as_of().year()) - i32::from(y)) {
        Some(years) if years < 18 => Outcome::Violated,
        Some(18) => Outcome::Undecided,
        Some(_) => Outcome::Holds,
        None => Outcome::NotApplicable,
    }
}

/// A relative with a number and no name.
pub fn cit_rel_016(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each(relatives(c), look, |r| {
        if is_empty(r) { Outcome::NotApplicable } else { verdict(!r.name.as_str().is_empty()) }
    })
}
