//! Recognition of parent and child.

use super::super::{Look, Outcome};
use super::birth::{RARE, YOUNGEST, age_within};
use super::case::{Case, is};
use super::parts::{FEMALE, MALE, id_of, old_enough, same, term, verdict};
use super::people::sex_of_id;
use crate::text::fold::fold;
use crate::values::Code;

/// A parent less than ten years older.
pub fn cs_cmc_001(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    case.parent_child().map_or(Outcome::NotApplicable, |r| {
        age_within(r.parent.birth_date, r.child.birth_date, YOUNGEST, i32::MAX)
    })
}

/// A parent less than 16 years older.
pub fn cs_cmc_001_w(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    case.parent_child().map_or(Outcome::NotApplicable, |r| {
        match age_within(r.parent.birth_date, r.child.birth_date, YOUNGEST, i32::MAX) {
            Outcome::Violated => Outcome::NotApplicable,
            _ => age_within(r.parent.birth_date, r.child.birth_date, RARE, i32::MAX),
        }
    })
}

/// The parent's number or sex against the kind.
pub fn cs_cmc_002(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(r) = case.parent_child() else { return Outcome::NotApplicable };
    let wanted = if is(r.kind, &["father-child", "child-father"]) {
        MALE
    } else if is(r.kind, &["mother-child", "child-mother"]) {
        FEMALE
    } else {
        return Outcome::NotApplicable;
    };
    match r.parent.sex {
        MALE | FEMALE => verdict(r.parent.sex == wanted),
        _ => sex_of_id(&id_of(&r.parent.someone()), wanted),
    }
}

/// One person on both sides.
pub fn cs_cmc_003(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(r) = case.parent_child() else { return Outcome::NotApplicable };
    same(&r.parent.someone(), &r.child.someone()).map_or(Outcome::NotApplicable, |same| verdict(!same))
}

/// The declarant's two relations against the kind: whoever recognises and declares is that to the other.
pub fn cs_cmc_004(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(r) = case.parent_child() else { return Outcome::NotApplicable };
    let (recognised, recogniser) = (
        fold(r.declarant.relationship_to_recognised.as_str()),
        fold(r.declarant.relationship_to_recogniser.as_str()),
    );
    if recogniser != "ban than" || recognised.is_empty() {
        return Outcome::NotApplicable;
    }
    let begins =
        |all: &[&str]| all.iter().any(|w| recognised == *w || recognised.starts_with(&format!("{w} ")));
    if r.kind == Code::of("father-child") {
        verdict(begins(&["cha", "bo", "ba"]))
    } else if r.kind == Code::of("mother-child") {
        verdict(begins(&["me", "ma"]))
    } else if is(r.kind, &["child-father", "child-mother"]) {
        verdict(begins(&["con"]))
    } else {
        Outcome::NotApplicable
    }
}

/// A child not of age that recognises a parent itself.
pub fn cs_cmc_005(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    match case.parent_child() {
        Some(r) if is(r.kind, &["child-father", "child-mother"]) => {
            old_enough(r.child.birth_date, term("recognise-alone", look.day()), r.entry.registered_on)
        }
        _ => Outcome::NotApplicable,
    }
}
