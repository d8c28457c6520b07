//! Certificates of marital status.

use super::super::{Look, Outcome, graver};
use super::case::{Case, is};
use super::marriage::months_later;
use super::parts::{FEMALE, MALE, in_order, is_named, old_enough, term, verdict};
use crate::records::Node as _;
use crate::records::civil::MaritalStatus;
use crate::values::{Code, Date};

/// The period of residence: from before to, and not beyond the registration.
pub fn cs_hn_001(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marital_status() else { return Outcome::NotApplicable };
    let all = [in_order(m.period.from, m.period.to), in_order(m.period.to, m.entry.registered_on)];
    for (n, out) in all.iter().enumerate() {
        if *out == Outcome::Violated {
            look.report(n);
        }
    }
    all.into_iter().fold(Outcome::NotApplicable, graver)
}

/// Whether the subject had reached the age of marriage on a day.
fn of_age(m: &MaritalStatus, on: Date) -> Outcome {
    let age = match m.subject.sex {
        MALE => term("marry-man", on),
        FEMALE => term("marry-woman", on),
        _ => None,
    };
    old_enough(m.subject.birth_date, age, on)
}

/// A period that begins before the age of marriage.
pub fn cs_hn_002(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    case.marital_status().map_or(Outcome::NotApplicable, |m| of_age(m, m.period.from))
}

/// A status without the evidence it needs.
pub fn cs_hn_003(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marital_status().filter(|m| !m.status.kind.is_none()) else {
        return Outcome::NotApplicable;
    };
    let (kind, status) = (m.status.kind, &m.status);
    let evidence = !status.evidence.number.as_str().is_empty() && !status.evidence.issued_on.is_none();
    if is(kind, &["married", "divorced", "widowed"]) && !evidence {
        look.report(0);
    }
    if kind == Code::of("married") && status.spouse.is_empty() {
        look.report(1);
    }
    if kind == Code::of("earlier-period") && (status.period.from.is_none() || status.period.to.is_none()) {
        look.report(2);
    }
    Outcome::Holds
}

/// Another purpose, without saying which.
pub fn cs_hn_004(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.marital_status() {
        Some(m) if m.purpose.kind == Code::of("other") => verdict(!m.purpose.text.as_str().is_empty()),
        Some(m) if !m.purpose.kind.is_none() => Outcome::Holds,
        _ => Outcome::NotApplicable,
    }
}

/// Valid longer than the law allows.
pub fn cs_hn_005(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marital_status() else { return Outcome::NotApplicable };
    let months = term("marital-months", look.day()).and_then(|m| u16::try_from(m).ok());
    match months.and_then(|months| months_later(m.entry.registered_on, months)) {
        Some(last) => in_order(m.valid_until, last),
        None => Outcome::NotApplicable,
    }
}

/// A number with letters that are not those of this certificate.
pub fn cs_hn_006(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(number) = case.marital_status().map(|m| m.entry.number.as_str()) else {
        return Outcome::NotApplicable;
    };
    match number.split_once('/') {
        Some((_, rest)) if rest.bytes().any(|b| b.is_ascii_alphabetic()) => {
            verdict(rest.ends_with("UBND-XNTTHN"))
        }
        _ => Outcome::NotApplicable,
    }
}

/// To marry, and not of age.
pub fn cs_hn_009(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.marital_status() {
        Some(m) if is(m.purpose.kind, &["home-vn", "home-foreign", "abroad-vn", "abroad-foreign"]) => {
            of_age(m, m.entry.registered_on)
        }
        _ => Outcome::NotApplicable,
    }
}

/// Whether the certificate names its subject.
pub(super) fn has_subject(m: &MaritalStatus) -> bool {
    is_named(&m.subject.someone())
}
