//! The personal id and earlier numbers, in themselves and against the other data of the person.
//!
//! Since 2024-07-01 the law promises only 12 digits, unique and unchanging (Luật Căn cước 26/2023/QH15 art. 12). What the
//! digits mean was said by rules that have lapsed, so a disagreement is a warning and never an error.

use super::super::{Look, Outcome};
use super::parts::{ID_PLACE, Thousand, VN, each_item, is_vietnamese, number, verdict};
use crate::records::Citizen;
use crate::values::Code;
use std::sync::LazyLock;

pub(super) const CMND9: Code = Code::of("cmnd9");
pub(super) const CMND12: Code = Code::of("cmnd12");
pub(super) const CANCELLED: Code = Code::of("cancelled-id");

/// Numbers of CMND that were issued twice, in two provinces.
const ISSUED_TWICE: std::ops::RangeInclusive<u32> = 271_450_001..=271_500_000;

/// Places of birth registration that were ever assigned.
pub(in crate::rules) static ASSIGNED: LazyLock<Thousand> =
    LazyLock::new(|| Thousand::of(ID_PLACE.entries.iter().filter_map(|e| number(e.code))));

/// Numbers that are typed to get past a form.
fn is_placeholder(digits: &[u8]) -> bool {
    let Some(first) = digits.first() else { return false };
    if digits.iter().all(|d| d == first) {
        return true;
    }
    // Counting up, 9 followed by 0: 123456789012, 012345678.
    digits.iter().zip(digits.iter().skip(1)).all(|(a, b)| (a - b'0' + 1) % 10 == b - b'0')
}

/// A personal id that stands for no one.
pub fn cit_id_004(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    match c.personal_id.as_bytes() {
        [] => Outcome::NotApplicable,
        digits => verdict(!is_placeholder(digits)),
    }
}

/// An earlier number that stands for no one.
pub fn cit_id_005(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.old_ids.iter(), look, |old| match old.number.as_bytes() {
        [] => Outcome::NotApplicable,
        digits => verdict(!is_placeholder(digits)),
    })
}

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
pub fn cit_id_022(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    match c.personal_id.place() {
        Some(place) => verdict(ASSIGNED.has(place)),
        None => Outcome::NotApplicable,
    }
}

/// The province of the first three digits against the province of birth registration, in codes of before 2025-07-01.
pub fn cit_id_023(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    let registration = &c.birth.registration;
    let Some(place @ 1..100) = c.personal_id.place() else { return Outcome::NotApplicable };
    if registration.province.is_none() {
        return Outcome::NotApplicable;
    }
    // The number keeps the code of its day; since the merger the same two digits may mean a larger province.
    match number(registration.province) {
        Some(province) if province == place => Outcome::Holds,
        Some(_) if registration.as_of.is_before(TWO_TIERS) => Outcome::Violated,
        _ => Outcome::Undecided,
    }
}

/// First day of the 34 provinces.
pub(super) const TWO_TIERS: crate::values::Date = super::parts::day(2025, 7, 1);

/// A number of a Vietnamese province with a registration abroad, or the other way round.
pub fn cit_id_024(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    let Some(place) = c.personal_id.place() else { return Outcome::NotApplicable };
    let registration = &c.birth.registration;
    let home = if !registration.country.is_none() {
        registration.country == VN
    } else if !registration.province.is_none() {
        true
    } else {
        return Outcome::NotApplicable;
    };
    if ASSIGNED.has(place) { verdict(home == (place < 100)) } else { Outcome::Undecided }
}

/// The country of the first three digits against the country of birth registration.
pub fn cit_id_025(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    let country = c.birth.registration.country;
    if country.is_none() || country == VN || c.personal_id.place().is_none_or(|p| p < 100) {
        return Outcome::NotApplicable;
    }
    let entry = c.personal_id.as_str().get(..3).and_then(Code::parse).and_then(|code| ID_PLACE.get(code));
    match entry.and_then(|e| ID_PLACE.column(e, "iso")) {
        Some(iso) => verdict(country.text().as_str() == iso),
        None => Outcome::Undecided,
    }
}

/// A year of birth in the personal id that has not come yet.
pub fn cit_id_026(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    match c.personal_id.birth_year() {
        Some(year) => verdict(year <= look.as_of().year()),
        None => Outcome::NotApplicable,
    }
}

/// A personal id of a person who is said to be no citizen of Vietnam.
pub fn cit_id_027(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    if c.personal_id.as_bytes().is_empty() || c.nationalities.is_empty() {
        return Outcome::NotApplicable;
    }
    verdict(is_vietnamese(c))
}

/// The length of an earlier number against its kind.
pub fn cit_id_040(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.old_ids.iter(), look, |old| match (old.kind, old.number.as_bytes().len()) {
        (_, 0) => Outcome::NotApplicable,
        (CMND9, len) => verdict(len == 9),
        (CMND12 | CANCELLED, len) => verdict(len == 12),
        (kind, _) if kind.is_none() => Outcome::NotApplicable,
        _ => Outcome::Undecided,
    })
}

/// A cancelled personal id that is the one in use.
pub fn cit_id_041(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if c.personal_id.as_bytes().is_empty() {
        return Outcome::NotApplicable;
    }
    each_item(c.old_ids.iter(), look, |old| {
        if old.kind != CANCELLED || old.number.as_bytes().is_empty() {
            return Outcome::NotApplicable;
        }
        verdict(old.number.as_bytes() != c.personal_id.as_bytes())
    })
}

/// A CMND number out of those issued to two people.
pub fn cit_id_042(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.old_ids.iter(), look, |old| match old.number.as_bytes() {
        digits if digits.len() == 9 => {
            let n = digits.iter().fold(0, |n, b| n * 10 + u32::from(b - b'0'));
            verdict(!ISSUED_TWICE.contains(&n))
        }
        _ => Outcome::NotApplicable,
    })
}

/// The same earlier number twice.
pub fn cit_id_043(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let all = c.old_ids.as_slice();
    if all.len() < 2 {
        return if all.is_empty() { Outcome::NotApplicable } else { Outcome::Holds };
    }
    let mut outcome = Outcome::Holds;
    for (n, old) in all.iter().enumerate() {
        let before = all.iter().take(n).any(|o| o.number == old.number);
        if before && !old.number.as_bytes().is_empty() {
            look.report_item(0, n);
            outcome = Outcome::Violated;
        }
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders() {
        for text in ["000000000000", "999999999", "123456789012", "012345678", "890123456"] {
            assert!(is_placeholder(text.as_bytes()), "{text}");
        }
        for text in ["001190000017", "012345679", "271450001", ""] {
            assert!(!is_placeholder(text.as_bytes()), "{text}");
        }
    }
}
