//! Adoption, guardianship, changes and extracts.

use super::super::{Look, Outcome, graver};
use super::birth::had_reached;
use super::case::{Case, is};
use super::parts::{alike, in_order, is_named, old_enough, reached, same, term, verdict};
use crate::codes;
use crate::records::Node as _;
use crate::records::civil::Adoption;
use crate::values::Code;

/// Whether the adopter is kin of the child, whom other limits hold for.
fn is_kin(a: &Adoption) -> bool {
    is(a.adopter_relation, &["step-father", "step-mother", "aunt", "uncle"])
}

/// An adopter less than twenty years older.
pub fn cs_cn_001(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(a) = case.adoption().filter(|a| !is_kin(a)) else { return Outcome::NotApplicable };
    let gap = term("adopt-gap", look.day());
    let mut worst = Outcome::NotApplicable;
    for (n, adopter) in [&a.adoptive_father, &a.adoptive_mother].into_iter().enumerate() {
        let out = old_enough(adopter.birth_date, gap, a.adoptee.birth_date);
        if out == Outcome::Violated {
            look.report(n);
        }
        worst = graver(worst, out);
    }
    worst
}

/// A child too old to be adopted.
pub fn cs_cn_002(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(a) = case.adoption().filter(|a| !is(a.kind, &["re-registration", "de-facto"])) else {
        return Outcome::NotApplicable;
    };
    let name = if is_kin(a) { "adopt-child-kin" } else { "adopt-child" };
    let Some(age) = term(name, look.day()) else { return Outcome::NotApplicable };
    if a.adoptee.birth_date.is_none() || a.entry.registered_on.is_none() {
        return Outcome::NotApplicable;
    }
    reached(a.adoptee.birth_date, age, a.entry.registered_on).map_or(Outcome::Undecided, |old| verdict(!old))
}

/// Two adopters whose marriage is not named.
pub fn cs_cn_003(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.adoption() {
        Some(a) if is_named(&a.adoptive_father.someone()) && is_named(&a.adoptive_mother.someone()) => {
            verdict(!a.adopters_marriage.is_empty())
        }
        _ => Outcome::NotApplicable,
    }
}

/// A new name, which the birth entry must be told.
pub fn cs_cn_004(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.adoption() {
        Some(a) if !a.new_name.as_str().is_empty() => {
            verdict(alike(a.new_name.as_str(), a.adoptee.name.full.as_str()))
        }
        _ => Outcome::NotApplicable,
    }
}

/// A guardian who is not of age.
pub fn cs_gh_001(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(g) = case.guardianship() else { return Outcome::NotApplicable };
    let age = term("adult", look.day());
    let mut worst = Outcome::NotApplicable;
    for (n, guardian) in g.guardians.iter().enumerate() {
        let out = old_enough(guardian.birth_date, age, g.entry.registered_on);
        if out == Outcome::Violated {
            look.report_item(0, n);
        }
        worst = graver(worst, out);
    }
    worst
}

/// A ward of full age without a ground.
pub fn cs_gh_002(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(g) = case.guardianship() else { return Outcome::NotApplicable };
    match term("adult", look.day()).and_then(|age| reached(g.ward.birth_date, age, g.entry.registered_on)) {
        Some(true) => verdict(!g.basis.as_str().is_empty()),
        // Of a child the reason says why the parents do not care for it.
        Some(false) => verdict(!g.reason.as_str().is_empty() || !g.basis.as_str().is_empty()),
        None => Outcome::NotApplicable,
    }
}

/// The ward as its own guardian, or more than two guardians.
pub fn cs_gh_003(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(g) = case.guardianship().filter(|g| !g.guardians.is_empty()) else {
        return Outcome::NotApplicable;
    };
    for (n, guardian) in g.guardians.iter().enumerate() {
        if n > 1 || same(&guardian.someone(), &g.ward.someone()) == Some(true) {
            look.report_item(0, n);
        }
    }
    Outcome::Holds
}

/// An end before the beginning, or no end though the ward came of age.
pub fn cs_gh_004(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(g) = case.guardianship() else { return Outcome::NotApplicable };
    let began = if g.started_on.is_none() { g.entry.registered_on } else { g.started_on };
    if !g.ended.on.is_none() {
        return in_order(began, g.ended.on);
    }
    let Some(age) = term("adult", look.day()) else { return Outcome::NotApplicable };
    // Of a ward who was of age from the beginning the end is open.
    match reached(g.ward.birth_date, age, began) {
        Some(false) => verdict(!had_reached(g.ward.birth_date, age, look.as_of())),
        _ => Outcome::NotApplicable,
    }
}

/// A guardian who watches over himself.
pub fn cs_gh_005(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(g) = case.guardianship().filter(|g| !g.supervisors.is_empty()) else {
        return Outcome::NotApplicable;
    };
    for (n, supervisor) in g.supervisors.iter().enumerate() {
        let both = |guardian: &crate::records::civil::Guardian| {
            same(&guardian.someone(), &supervisor.someone()) == Some(true)
        };
        if g.guardians.iter().any(both) {
            look.report_item(0, n);
        }
    }
    Outcome::Holds
}

/// A change to what it was.
pub fn cs_td_001(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(c) = case.correction().filter(|c| !c.changes.is_empty()) else { return Outcome::NotApplicable };
    for (n, change) in c.changes.iter().enumerate() {
        if change.from == change.to {
            look.report_item(0, n);
        }
    }
    Outcome::Holds
}

/// A new ethnicity changes ethnicity and nothing else.
pub fn cs_td_003(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(c) = case.correction().filter(|c| c.kind == Code::of("ethnicity")) else {
        return Outcome::NotApplicable;
    };
    for (n, change) in c.changes.iter().enumerate() {
        if !change.field.as_str().contains("ethnicity") {
            look.report_item(0, n);
        }
    }
    if c.changes.is_empty() { Outcome::NotApplicable } else { Outcome::Holds }
}

/// A name changed without the consent of a person of nine or more.
pub fn cs_td_006(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(c) = case.correction().filter(|c| c.kind == Code::of("change")) else {
        return Outcome::NotApplicable;
    };
    let of_name = |field: &str| field.contains(".name.") || field.starts_with("name.");
    if !c.changes.iter().any(|change| of_name(change.field.as_str())) {
        return Outcome::NotApplicable;
    }
    let Some(age) = term("name-consent", look.day()) else { return Outcome::NotApplicable };
    match reached(c.subject.birth_date, age, c.entry.registered_on) {
        Some(true) => verdict(!c.consent.as_str().is_empty()),
        Some(false) => Outcome::NotApplicable,
        None => Outcome::Undecided,
    }
}

/// The letters of an extract's number against its event.
pub fn cs_tl_001(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(e) = case.extract().filter(|e| !e.event.is_none()) else { return Outcome::NotApplicable };
    let Some((_, rest)) = e.document_number.as_str().split_once('/') else { return Outcome::NotApplicable };
    let suffix = rest.rsplit('/').next().unwrap_or(rest);
    let suffix = suffix.strip_suffix("-BS").unwrap_or(suffix);
    let list = codes::list("extract-suffix");
    let event = Code::parse(suffix).and_then(|code| list?.column(list?.get(code)?, "event"));
    verdict(event.is_some_and(|event| e.event == Code::parse(event).unwrap_or_default()))
}

/// An extract of a death from 2027, when there is a certificate instead.
pub fn cs_kt_019(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.extract().map_or("", |e| e.document_number.as_str()) {
        "" => Outcome::NotApplicable,
        number => verdict(!number.contains("TLKT")),
    }
}

/// Less than one copy.
pub fn cs_tl_003(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.extract().map_or("", |e| e.copies.as_str()) {
        "" => Outcome::NotApplicable,
        copies => verdict(copies.trim().parse::<u32>().is_ok_and(|n| n > 0)),
    }
}
