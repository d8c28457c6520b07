//! Places of birth, registration, origin and residence: their codes, and whether they say anything at all. What exists in which
//! year is a matter of the administrative units, not of these rules.

use super::super::{Look, Outcome, graver};
use super::identity::TWO_TIERS;
use super::life::after;
use super::parts::{
    ID_PLACE, Thousand, VN, day, digits_number, each, is_digits, places as all_places, verdict,
};
use super::place_memo::Became;
#[cfg(feature = "quick")]
use super::place_memo::{Known, Said};
use crate::places::{self, Day, Level, UnitVersion};
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

pub(super) fn has_code(p: &Place) -> bool {
    !(p.province.is_none() && p.district.is_none() && p.commune.is_none())
}

/// A code of so many digits, or none.
fn digits(code: Code, len: usize) -> bool {
    code.is_none() || is_digits(code, len)
}

/// In Vietnam, and neither code nor text.
pub fn cit_res_001(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each(all_places(c), look, |p| match p.country {
        VN => verdict(has_code(p) || !p.text.as_str().is_empty()),
        _ => Outcome::NotApplicable,
    })
}

/// The shape of the three codes: 2, 3 and 5 digits. Fields go place by place: province, district, commune.
pub fn cit_res_002(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let mut worst = Outcome::NotApplicable;
    for (n, p) in all_places(c).into_iter().enumerate() {
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
    each(all_places(c), look, |p| {
        digits_number(p.province, 2).map_or(Outcome::NotApplicable, |n| verdict(PROVINCES.has(n)))
    })
}

/// A district code in a list of units that has no districts.
pub fn cit_res_004(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each(all_places(c), look, |p| {
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
    each(all_places(c), look, |p| {
        if p.country.is_none() || !has_code(p) { Outcome::NotApplicable } else { verdict(p.country == VN) }
    })
}

/// A list of units of the future.
pub fn cit_res_007(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let today = look.as_of();
    each(all_places(c), look, |p| after(p.as_of, today))
}

/// A household book after its end.
pub fn cit_res_010(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if c.household.book_no.as_str().is_empty() {
        return Outcome::NotApplicable;
    }
    verdict(look.as_of().is_before(NO_BOOKS))
}

#[cfg(feature = "quick")]
/// What a place says of the rules CIT-RES-002, 003, 004, 006, 007, 011 and 014, from the lowest bit on.
#[cold]
pub(super) fn said(p: &Place, today: Date, known: &mut Known) -> Said {
    let coded = |out: Outcome| if has_code(p) { out } else { Outcome::NotApplicable };
    let units = *known.units.get_or_insert_with(|| units(p));
    let lies = *known.lies.get_or_insert_with(|| if is_unknown(p, units) { NOTHING } else { lies(p, today) });
    as_bits(&[
        coded(verdict(digits(p.province, 2) && digits(p.district, 3) && digits(p.commune, 5))),
        digits_number(p.province, 2).map_or(Outcome::NotApplicable, |n| verdict(PROVINCES.has(n))),
        if p.district.is_none() || p.as_of.is_none() { Outcome::NotApplicable } else { Outcome::Undecided },
        if p.country.is_none() { Outcome::NotApplicable } else { coded(verdict(p.country == VN)) },
        after(p.as_of, today),
        coded(units.into_iter().fold(Outcome::NotApplicable, graver)),
        coded(lies.1),
    ])
}

#[cfg(feature = "quick")]
/// What a residence says of the rules CIT-RES-005, 012 and 013, from the eighth bit on.
#[cold]
pub(super) fn lived(p: &Place, today: Date, known: &mut Known) -> Said {
    let units = *known.units.get_or_insert_with(|| units(p));
    let nowhere = p.commune.is_none() || is_unknown(p, units);
    let became = || if nowhere { Became::Nothing } else { became(p, unit_day(today)) };
    let became = *known.became.get_or_insert_with(became);
    let districts = if has_code(p) && p.as_of.is_none() && !p.district.is_none() {
        Outcome::Undecided
    } else if has_code(p) && p.as_of.is_none() {
        Outcome::Holds
    } else {
        Outcome::NotApplicable
    };
    let (holds, calls) = as_bits(&[districts, merged(became), divided(became)]);
    (holds << 7, calls << 7)
}

#[cfg(feature = "quick")]
/// Whether the lowest code of a place never named a unit, so that nothing can be said of that unit.
fn is_unknown(p: &Place, units: [Outcome; 3]) -> bool {
    let lowest = codes(p).last().and_then(|(at, ..)| units.get(at).copied());
    p.as_of.is_none() && lowest == Some(Outcome::Violated)
}

#[cfg(feature = "quick")]
fn as_bits(all: &[Outcome]) -> Said {
    (0..).zip(all).fold((0, 0), |(holds, calls), (n, out)| match out {
        Outcome::NotApplicable => (holds, calls),
        Outcome::Holds => (holds | 1 << n, calls),
        _ => (holds, calls | 1 << n),
    })
}

/// The last day on which there were districts (72/2025/QH15).
const LAST_OF_DISTRICTS: Date = day(2025, 6, 30);

/// A full date as a day of the unit lists.
fn unit_day(date: Date) -> Option<Day> {
    Day::new(date.year(), date.month()?, date.day()?)
}

/// The codes of a place as numbers with their levels, in the order of the fields, as far as they have the digits of their level
/// and the list of this build has the level.
fn codes(p: &Place) -> impl Iterator<Item = (usize, Level, u16)> {
    let all = [(p.province, Level::Province), (p.district, Level::District), (p.commune, Level::Commune)];
    let abroad = !p.country.is_none() && p.country != VN;
    all.into_iter().enumerate().filter_map(move |(n, (code, level))| {
        let known = level == Level::Province || cfg!(feature = "places");
        if !known || abroad || code.is_none() {
            return None;
        }
        Some((n, level, digits_number(code, level.digits())?))
    })
}

/// A code that named no unit on the day of its list, or on no day when that is not stated: the verdict "lawful then".
pub fn cit_res_011(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let mut worst = Outcome::NotApplicable;
    for (n, p) in all_places(c).into_iter().enumerate() {
        if !has_code(p) {
            continue;
        }
        let Some(known) = look.memo.places.of(p, look.as_of) else { return Outcome::CouldNotRun };
        let units = *known.units.get_or_insert_with(|| units(p));
        for (at, out) in units.into_iter().enumerate() {
            if out == Outcome::Violated {
                look.report(3 * n + at);
            }
            worst = graver(worst, out);
        }
    }
    worst
}

/// Whether each of the three codes of a place named a unit.
fn units(p: &Place) -> [Outcome; 3] {
    let mut found = [Outcome::NotApplicable; 3];
    let on = unit_day(p.as_of);
    for (at, level, code) in codes(p) {
        let out = match on {
            // Before the log begins nothing is known; provinces are the matter of the rule on them.
            Some(day) if day < places::first_date() => Outcome::Undecided,
            Some(day) => verdict(places::by_number(level, code, day).is_some()),
            None if level == Level::Province => Outcome::NotApplicable,
            None => verdict(places::versions_of(level, code).next().is_some()),
        };
        if let Some(place) = found.get_mut(at) {
            *place = out;
        }
    }
    found
}

/// The commune of a residence as it was when it was written: on the day of its list; without that under districts when one is
/// written, else today, else when it was last.
fn commune_then(p: &Place, today: Day) -> Option<UnitVersion> {
    let (_, level, code) = codes(p).find(|(_, level, _)| *level == Level::Commune)?;
    let on = |day: Day| places::by_number(level, code, day);
    if !p.as_of.is_none() {
        return on(unit_day(p.as_of)?);
    }
    let days = if p.district.is_none() { Some(today) } else { unit_day(LAST_OF_DISTRICTS) };
    days.and_then(on).or_else(|| places::versions_of(level, code).last())
}

/// What became of the commune of a place, followed to a day.
fn became(p: &Place, today: Option<Day>) -> Became {
    let Some(today) = today else { return Became::Undecided };
    match commune_then(p, today) {
        Some(then) if then.valid_from() <= today => match places::resolve_unit(then, today) {
            places::Outcome::Same(_) => Became::Same,
            places::Outcome::Unique(_) | places::Outcome::DecidedByPopulation { .. } => Became::Moved,
            places::Outcome::Ambiguous(_) | places::Outcome::Retired(_) => Became::Divided,
            places::Outcome::Unknown => Became::Unknown,
        },
        _ => Became::Nothing,
    }
}

/// What became of the commune of each residence.
fn residences(c: &Citizen, look: &mut Look<'_>, judge: impl Fn(Became) -> Outcome) -> Outcome {
    let mut worst = Outcome::NotApplicable;
    for (n, p) in [&c.permanent_residence, &c.current_residence].into_iter().enumerate() {
        let today = unit_day(look.as_of);
        if p.commune.is_none() && today.is_some() {
            continue;
        }
        let Some(known) = look.memo.places.of(p, look.as_of) else { return Outcome::CouldNotRun };
        let out = judge(*known.became.get_or_insert_with(|| became(p, today)));
        if out == Outcome::Violated {
            look.report(n);
        }
        worst = graver(worst, out);
    }
    worst
}

/// A residence in a commune that is wholly, or with all its people, in another one today: lawful then, not usable now.
pub fn cit_res_012(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    residences(c, look, merged)
}

fn merged(became: Became) -> Outcome {
    match became {
        Became::Same => Outcome::Holds,
        Became::Moved => Outcome::Violated,
        Became::Undecided => Outcome::Undecided,
        _ => Outcome::NotApplicable,
    }
}

/// A residence in a commune that was divided, or of which nobody knows what became: only the person can say where it is.
pub fn cit_res_013(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    residences(c, look, divided)
}

fn divided(became: Became) -> Outcome {
    match became {
        Became::Divided => Outcome::Violated,
        Became::Unknown | Became::Nothing => Outcome::NotApplicable,
        Became::Undecided => Outcome::Undecided,
        _ => Outcome::Holds,
    }
}

/// Codes of which one does not lie in the other, on the day of their list, or on any day when that is not stated.
pub fn cit_res_014(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let mut worst = Outcome::NotApplicable;
    for (n, p) in all_places(c).into_iter().enumerate() {
        if !has_code(p) {
            continue;
        }
        let Some(known) = look.memo.places.of(p, look.as_of) else { return Outcome::CouldNotRun };
        let (at, out) = *known.lies.get_or_insert_with(|| lies(p, look.as_of));
        if out == Outcome::Violated {
            look.report(3 * n + at);
        }
        worst = graver(worst, out);
    }
    worst
}

/// No code that lies in another.
const NOTHING: (usize, Outcome) = (0, Outcome::NotApplicable);

/// Whether the lowest code of a place, and which that is, lies in those above it.
fn lies(p: &Place, today: Date) -> (usize, Outcome) {
    let Some((at, level, code)) = codes(p).last() else { return NOTHING };
    let above = || codes(p).filter(|(above, ..)| *above < at);
    if above().next().is_none() {
        return NOTHING;
    }
    let on = unit_day(p.as_of);
    let lies = |unit: UnitVersion, day: Day| {
        above().all(|(_, level, code)| {
            let above = match level {
                Level::Province => unit.province(day),
                _ => unit.parent(day).filter(|parent| parent.level() == level),
            };
            above.is_some_and(|above| above.number() == code)
        })
    };
    let versions = places::versions_of(level, code);
    let mut here = versions.filter(|v| on.is_none_or(|day| v.holds_on(day))).peekable();
    // What is no unit at all is the matter of another rule.
    if here.peek().is_none() {
        return NOTHING;
    }
    // The units above change while a unit stays: its first day and its last are looked at.
    let ends = |v: UnitVersion| [Some(v.valid_from()), v.valid_to().and_then(Day::before), unit_day(today)];
    let fits = here.any(|v| match on {
        Some(day) => lies(v, day),
        None => ends(v).into_iter().flatten().filter(|day| v.holds_on(*day)).any(|day| lies(v, day)),
    });
    (at, verdict(fits))
}

/// The address as written and the codes beside it name different communes. Reading addresses takes its time, so only who asks for it
/// gets it.
#[cfg(feature = "places")]
pub fn cit_res_015(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each(all_places(c), look, |p| {
        let Some((_, _, code)) = codes(p).find(|(_, level, _)| *level == Level::Commune) else {
            return Outcome::NotApplicable;
        };
        if p.text.as_str().is_empty() {
            return Outcome::NotApplicable;
        }
        let read = places::address::read_address(p.text.as_str(), unit_day(p.as_of));
        let communes: Vec<UnitVersion> = match &read.reading {
            places::address::Reading::One(one) => one.commune.into_iter().collect(),
            places::address::Reading::Several(all) => all.iter().filter_map(|p| p.commune).collect(),
            places::address::Reading::None => Vec::new(),
        };
        if communes.is_empty() {
            return Outcome::Undecided;
        }
        verdict(communes.iter().any(|u| u.number() == code))
    })
}

/// Without the list of communes nothing can be said.
#[cfg(not(feature = "places"))]
pub fn cit_res_015(_: &Citizen, _: &mut Look<'_>) -> Outcome {
    Outcome::CouldNotRun
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
