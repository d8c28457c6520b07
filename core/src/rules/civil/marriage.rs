//! Marriages.

use super::super::{Look, Outcome, graver};
use super::birth::before_2016;
use super::case::{Case, is};
use super::parts::{FEMALE, MALE, day, in_order, is_vietnamese, old_enough, same, term, verdict};
use super::people::sex_of_id;
use crate::records::Node as _;
use crate::records::civil::Marriage;
use crate::values::{Code, Date};

/// Both ages on the day of registration: of a registration made again or abroad, when the marriage began.
fn ages(m: &Marriage) -> [Outcome; 2] {
    let kind = m.entry.kind;
    let on = if is(kind, &["re-registration", "foreign-entry"]) && !m.established_on.is_none() {
        m.established_on
    } else {
        m.entry.registered_on
    };
    [
        old_enough(m.husband.birth_date, term("marry-man", on), on),
        old_enough(m.wife.birth_date, term("marry-woman", on), on),
    ]
}

/// Husband under 20 or wife under 18.
pub fn cs_kh_001(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage() else { return Outcome::NotApplicable };
    for (n, out) in ages(m).into_iter().enumerate() {
        if out == Outcome::Violated {
            look.report(n);
        }
    }
    ages(m).into_iter().fold(Outcome::NotApplicable, graver)
}

/// A date of birth too vague to tell the age.
pub fn cs_kh_002(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage() else { return Outcome::NotApplicable };
    let mut any = false;
    for (n, out) in ages(m).into_iter().enumerate() {
        any |= out != Outcome::NotApplicable;
        if out == Outcome::Undecided {
            look.report(n);
        }
    }
    if any { Outcome::Holds } else { Outcome::NotApplicable }
}

/// One person on both sides.
pub fn cs_kh_003(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage() else { return Outcome::NotApplicable };
    same(&m.husband.someone(), &m.wife.someone()).map_or(Outcome::NotApplicable, |same| verdict(!same))
}

/// The numbers against the parts of husband and wife.
pub fn cs_kh_004(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage() else { return Outcome::NotApplicable };
    let id = super::parts::id_of;
    let all = [sex_of_id(&id(&m.husband.someone()), MALE), sex_of_id(&id(&m.wife.someone()), FEMALE)];
    for (n, out) in all.iter().enumerate() {
        if *out == Outcome::Violated {
            look.report(n);
        }
    }
    all.into_iter().fold(Outcome::NotApplicable, graver)
}

/// A first registration that says another day than its own.
pub fn cs_kh_005_w(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage().filter(|m| m.entry.kind == Code::of("first-time")) else {
        return Outcome::NotApplicable;
    };
    let (from, on) = (m.established_on, m.entry.registered_on);
    // After the registration it is an error, which another rule tells.
    if from.is_none() || !on.is_full() || from.is_after(on) {
        return Outcome::NotApplicable;
    }
    if from.is_full() { verdict(from == on) } else { Outcome::Undecided }
}

/// Begun before 1987-01-03: a marriage in fact is accepted.
pub fn cs_kh_006(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.marriage().map(|m| m.established_on) {
        Some(from) if !from.is_none() => verdict(!from.is_before(day(1987, 1, 3))),
        _ => Outcome::NotApplicable,
    }
}

/// The state against its blocks.
pub fn cs_kh_007(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage() else { return Outcome::NotApplicable };
    let (ended, recognised) = (!m.ended.is_empty(), !m.recognised.is_empty());
    if m.state.is_none() && !ended && !recognised {
        return Outcome::NotApplicable;
    }
    if is(m.state, &["divorced", "annulled"]) != ended && !case.is_unread(look.target(0)) {
        look.report(0);
    }
    if (m.state == Code::of("recognised")) != recognised && !case.is_unread(look.target(0)) {
        look.report(1);
    }
    Outcome::Holds
}

/// A note of the end or the recognition that is older than the registration.
pub fn cs_kh_008(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage() else { return Outcome::NotApplicable };
    let all = [m.ended.noted_on, m.recognised.noted_on].map(|noted| in_order(m.entry.registered_on, noted));
    for (n, out) in all.iter().enumerate() {
        if *out == Outcome::Violated {
            look.report(n);
        }
    }
    all.into_iter().fold(Outcome::NotApplicable, graver)
}

/// A day some months later; the last day of the month where there is no such day.
pub(super) fn months_later(from: Date, months: u16) -> Option<Date> {
    let (month, number) = (from.month()?, from.day()?);
    let count = u16::from(month) - 1 + months;
    let (year, month) = (from.year() + count / 12, u8::try_from(count % 12 + 1).ok()?);
    (0..=3).find_map(|less| Date::ymd(year, month, number.checked_sub(less)?))
}

/// A certificate of marital status older than its validity.
pub fn cs_kh_012(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage() else { return Outcome::NotApplicable };
    let Some(months) = term("marital-months", look.day()).and_then(|m| u16::try_from(m).ok()) else {
        return Outcome::NotApplicable;
    };
    let mut worst = Outcome::NotApplicable;
    for (n, certificate) in m.marital_certificates.iter().enumerate() {
        let Some(last) = months_later(certificate.registered_on, months) else { continue };
        let out = in_order(m.entry.registered_on, last);
        if out == Outcome::Violated {
            look.report_item(0, n);
        }
        worst = graver(worst, out);
    }
    worst
}

/// A foreigner, and the procedure for two Vietnamese.
pub fn cs_kh_013(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage().filter(|m| !m.linked.procedure_code.is_none()) else {
        return Outcome::NotApplicable;
    };
    let foreign = [m.husband.someone(), m.wife.someone()].iter().any(|p| is_vietnamese(p) == Some(false));
    let domestic = is(m.linked.procedure_code, &["1.000894", "1.000593"]);
    if foreign { verdict(!domestic) } else { Outcome::NotApplicable }
}

/// How many times married against the status that was declared.
pub fn cs_kh_014(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage() else { return Outcome::NotApplicable };
    let mut worst = Outcome::NotApplicable;
    let sides = [(&m.husband, &m.marriage_count.husband), (&m.wife, &m.marriage_count.wife)];
    for (n, (side, count)) in sides.into_iter().enumerate() {
        let status = &side.marital_status;
        let (Ok(count), true) = (count.as_str().parse::<u32>(), status.system == Code::of("dvcqg-marital"))
        else {
            continue;
        };
        let out = match () {
            () if status.code == Code::of("1") => verdict(count == 1),
            () if is(status.code, &["3", "4"]) => verdict(count > 1),
            () => Outcome::NotApplicable,
        };
        if out == Outcome::Violated {
            look.report(n);
        }
        worst = graver(worst, out);
    }
    worst
}

/// Registered again, though first registered when nothing was lost any more.
pub fn cs_kh_015(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.marriage().filter(|m| m.entry.kind == Code::of("re-registration")) {
        Some(m) => before_2016(m.established_on),
        None => Outcome::NotApplicable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_months_later() {
        for (from, to) in
            [("2025-04-03", "2025-10-03"), ("2025-08-31", "2026-02-28"), ("2025-12-01", "2026-06-01")]
        {
            assert_eq!(months_later(Date::parse(from).unwrap(), 6), Date::parse(to), "{from}");
        }
        assert_eq!(months_later(Date::parse("2025").unwrap(), 6), None);
    }
}
