//! Deaths.

use super::super::{Look, Outcome, graver};
use super::birth::{are_a_date, within, words_say};
use super::case::{Case, Stage, is};
use super::parts::{in_order, same, verdict};
use super::people::{sex_of_id, year_of_id};
use crate::records::Node as _;
use crate::values::Code;

/// On time or late against the days between death and registration.
pub fn cs_kt_003(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death().filter(|d| is(d.entry.kind, &["on-time", "late"])) else {
        return Outcome::NotApplicable;
    };
    // A court's declaration is registered when it is made, whenever the death was.
    if d.death_notice.kind == Code::of("court") {
        return Outcome::NotApplicable;
    }
    within("death-days", d.date, d.entry.registered_on, look, d.entry.kind == Code::of("on-time"))
}

/// Whether the record comes from the portal, whose lists are longer than the template's.
fn is_of_portal(case: &Case<'_>) -> bool {
    case.linked().is_some_and(|l| !l.channel.is_none() && l.channel != Code::of("btp-result"))
}

/// A kind of registration that only the portal has.
pub fn cs_kt_004(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death().filter(|d| !d.entry.kind.is_none()) else { return Outcome::NotApplicable };
    verdict(d.entry.kind != Code::of("long-ago") || is_of_portal(case))
}

/// Hours and minutes of `HH:MM`, `23 giờ 45 phút`, `23h45`.
fn time_of(text: &str) -> Option<(u8, u8)> {
    let text = text.trim().to_lowercase();
    let (hour, minute) = match text.split_once(':') {
        Some(parts) => parts,
        None => {
            let (hour, rest) = text.split_once("giờ").or_else(|| text.split_once('h'))?;
            (hour, rest.trim().trim_end_matches("phút").trim())
        }
    };
    let number = |t: &str| {
        let t = t.trim();
        if t.is_empty() { Some(0) } else { t.parse::<u8>().ok().filter(|_| t.len() <= 2) }
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}

/// The time of death.
pub fn cs_kt_005(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.death().map_or("", |d| d.time.as_str()) {
        "" => Outcome::NotApplicable,
        time => verdict(time_of(time).is_some()),
    }
}

/// A death notice without number, day or issuer.
pub fn cs_kt_006(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let notice = case.death().map(|d| &d.death_notice).filter(|n| !n.kind.is_none());
    let Some(notice) = notice.filter(|_| case.stage() != Stage::Answer) else {
        return Outcome::NotApplicable;
    };
    // Minutes and statements of witnesses need not have a number.
    if notice.number.as_str().is_empty() && !is(notice.kind, &["minutes", "witness"]) {
        look.report(0);
    }
    if notice.issued_on.is_none() && !case.is_unread(look.target(1)) {
        look.report(1);
    }
    if notice.issued_by.as_str().is_empty() {
        look.report(2);
    }
    Outcome::Holds
}

/// A notice older than the death; a court may set the day of death itself.
pub fn cs_kt_007(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death().filter(|d| d.death_notice.kind != Code::of("court")) else {
        return Outcome::NotApplicable;
    };
    in_order(d.date, d.death_notice.issued_on)
}

/// The day of death in words against the figures.
pub fn cs_kt_008(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death().filter(|d| !d.date.is_none()) else { return Outcome::NotApplicable };
    match d.date_words.as_str() {
        "" => Outcome::NotApplicable,
        words => words_say(case, words, d.date).unwrap_or(Outcome::Undecided),
    }
}

/// Words that are no date.
pub fn cs_kt_008_w(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death() else { return Outcome::NotApplicable };
    match d.date_words.as_str() {
        "" => Outcome::NotApplicable,
        words => verdict(are_a_date(case, words, d.date)),
    }
}

/// Older than anyone was.
pub fn cs_kt_009(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death() else { return Outcome::NotApplicable };
    match d.deceased.birth_date.years_until(d.date) {
        Some((fewest, _)) => verdict(fewest <= 120),
        None => Outcome::NotApplicable,
    }
}

/// A child that lived less than a day.
pub fn cs_kt_010(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death().filter(|d| d.date.is_full() && d.deceased.birth_date.is_full()) else {
        return Outcome::NotApplicable;
    };
    verdict(d.date != d.deceased.birth_date)
}

/// Declared dead, and no judgment named; or a judgment without the declaration.
pub fn cs_kt_011(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death() else { return Outcome::NotApplicable };
    let (declared, court) = (!d.declared_dead.is_empty(), d.death_notice.kind == Code::of("court"));
    if declared || court { verdict(declared == court) } else { Outcome::NotApplicable }
}

/// No cause of death.
pub fn cs_kt_013(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death().filter(|_| case.stage() != Stage::Answer) else {
        return Outcome::NotApplicable;
    };
    let cause = d.cause.as_str();
    verdict((!cause.is_empty() && !super::values::is_placeholder(cause)) || !d.cause_code.code.is_none())
}

/// The declarant is the one who died.
pub fn cs_kt_014(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death() else { return Outcome::NotApplicable };
    same(&d.deceased.someone(), &d.declarant.someone()).map_or(Outcome::NotApplicable, |same| verdict(!same))
}

/// The number of the deceased against sex and date of birth.
pub fn cs_kt_018(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death() else { return Outcome::NotApplicable };
    let p = d.deceased.someone();
    let id = super::parts::id_of(&p);
    graver(sex_of_id(&id, p.sex), year_of_id(&id, p.birth_date))
}

/// A kind of residence that only the portal has.
pub fn cs_kt_020(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(d) = case.death().filter(|d| !d.deceased.residence.kind.is_none()) else {
        return Outcome::NotApplicable;
    };
    verdict(d.deceased.residence.kind != Code::of("current") || is_of_portal(case))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        for (text, expected) in [
            ("23:45", Some((23, 45))),
            ("00:00", Some((0, 0))),
            ("23 giờ 45 phút", Some((23, 45))),
            ("7h05", Some((7, 5))),
            ("7 giờ", Some((7, 0))),
            ("24:00", None),
            ("12:60", None),
            ("đêm", None),
            ("1:2:3", None),
        ] {
            assert_eq!(time_of(text), expected, "{text}");
        }
    }
}
