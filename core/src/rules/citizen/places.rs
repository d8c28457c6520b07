//! Places of birth, registration, origin and residence: their codes, and whether they say anything at all. What exists in which
//! year is a matter of the administrative units, not of these rules.

use super::super::{Look, Outcome, graver};
use super::identity::TWO_TIERS;
use super::life::after;
use super::parts::{ID_PLACE, Thousand, VN, day, each, is_digits, number, places, verdict};
use crate::records::{Citizen, Place};
use crate::values::{Code, Date};
use std::sync::LazyLock;

/// First day without paper household books (Luật Cư trú 68/2020/QH14 art. 38).
const NO_BOOKS: Date = day(2023, 1, 1);

/// Codes of provinces of any time since 2004.
static PROVINCES: LazyLock<Thousand> = LazyLock::new(|| {
    let gso = ID_PLACE.entries.iter().filter_map(|e| ID_PLACE.column(e, "gso"));
    Thousand::of(gso.filter_map(|code| code.parse().ok()))
});

fn has_code(p: &Place) -> bool {
    !(p.province.is_none() && p.district.is_none() && p.commune.is_none())
}

/// A code of so many digits, or none.
fn digits(code: Code, len: usize) -> bool {
    code.is_none() || is_digits(code, len)
}

/// In Vietnam, and neither code nor text.
pub fn cit_res_001(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each(places(c), look, |p| match p.country {
        VN => verdict(has_code(p) || !p.text.as_str().is_empty()),
        _ => Outcome::NotApplicable,
    })
}

/// The shape of the three codes: 2, 3 and 5 digits. Fields go place by place: province, district, commune.
pub fn cit_res_002(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let mut worst = Outcome::NotApplicable;
    for (n, p) in places(c).into_iter().enumerate() {
        if !has_code(p) {
            continue;
        }
        worst = graver(worst, Outcome::Holds);
        for (at, (code, len)) in [(p.province, 2), (p.district, 3), (p.commune, 5)].into_iter().enumerate() {
            if !digits(code, len) {
                look.report(3 * n + at);
                worst = Outcome::Violated;
            }
        }
    }
    worst
}

/// A province that never was, since the codes began.
pub fn cit_res_003(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each(places(c), look, |p| {
        if !is_digits(p.province, 2) {
            return Outcome::NotApplicable;
        }
        number(p.province).map_or(Outcome::NotApplicable, |n| verdict(PROVINCES.has(n)))
    })
}

/// A district code in a list of units that has no districts.
pub fn cit_res_004(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each(places(c), look, |p| {
        if p.district.is_none() || p.as_of.is_none() {
            return Outcome::NotApplicable;
        }
        if p.as_of.is_before(TWO_TIERS) {
            Outcome::Holds
        } else if p.as_of.is_after(TWO_TIERS) || p.as_of == TWO_TIERS {
            Outcome::Violated
        } else {
            Outcome::Undecided
        }
    })
}

/// A residence of today that is still written with a district.
pub fn cit_res_005(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let today = look.as_of();
    each([&c.permanent_residence, &c.current_residence], look, |p| {
        // Where the date of the units is stated, it is kept as it was then and the rule before this one judges.
        if !has_code(p) || !p.as_of.is_none() {
            return Outcome::NotApplicable;
        }
        verdict(p.district.is_none() || today.is_before(TWO_TIERS))
    })
}

/// Vietnamese unit codes in another country.
pub fn cit_res_006(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each(places(c), look, |p| {
        if p.country.is_none() || !has_code(p) { Outcome::NotApplicable } else { verdict(p.country == VN) }
    })
}

/// A list of units of the future.
pub fn cit_res_007(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let today = look.as_of();
    each(places(c), look, |p| after(p.as_of, today))
}

/// A household book after its end.
pub fn cit_res_010(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if c.household.book_no.as_str().is_empty() {
        return Outcome::NotApplicable;
    }
    verdict(look.as_of().is_before(NO_BOOKS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_were_63_provinces_and_the_codes_of_today_are_among_them() {
        let all: Vec<u16> = (0..1_000).filter(|n| PROVINCES.has(*n)).collect();
        assert_eq!(all.len(), 63);
        assert!([1, 46, 48, 79, 96].iter().all(|n| all.contains(n)));
        assert!(![0, 3, 97].iter().any(|n| all.contains(n)));
    }

    #[test]
    fn shapes() {
        let code = |t: &str| Code::parse(t).unwrap();
        assert!(digits(code("01"), 2) && digits(Code::NONE, 2) && digits(code("00001"), 5));
        assert!(!digits(code("1"), 2) && !digits(code("0A"), 2) && !digits(code("001"), 2));
    }
}
