//! What several families need: the parts of a citizen in the order in which rules name them, lists resolved once, small tests.

use super::super::{Look, Outcome};
use crate::codes::{self, Lines, List};
use crate::records::{Citizen, Place, Relative};
use crate::values::{Code, Date, PersonalId};
use std::sync::LazyLock;

/// The code of Vietnam in list `country`.
pub(super) const VN: Code = Code::of("VN");

/// A day that a law names.
pub(super) const fn day(year: u16, month: u8, day: u8) -> Date {
    match Date::ymd(year, month, day) {
        Some(date) => date,
        None => Date::NONE,
    }
}

/// The two outcomes of a rule that could be judged.
pub(super) fn verdict(holds: bool) -> Outcome {
    if holds { Outcome::Holds } else { Outcome::Violated }
}

/// Whether the person is a citizen of Vietnam; the population database leaves the field empty for citizens.
pub(super) fn is_vietnamese(c: &Citizen) -> bool {
    c.nationalities.is_empty() || c.nationalities.iter().any(|n| *n == VN)
}

/// birth.place, birth.registration, origin, permanent_residence, current_residence.
pub(super) fn places(c: &Citizen) -> [&Place; 5] {
    [&c.birth.place, &c.birth.registration, &c.origin, &c.permanent_residence, &c.current_residence]
}

/// father, mother, spouse, legal_representative, household.head.
pub(super) fn relatives(c: &Citizen) -> [&Relative; 5] {
    [&c.father, &c.mother, &c.spouse, &c.legal_representative, &c.household.head]
}

/// Judges every value of a row: `value` says what comes out for the n-th, which is the n-th field of the rule.
pub(super) fn each<T>(
    values: impl IntoIterator<Item = T>,
    look: &mut Look<'_>,
    value: impl Fn(T) -> Outcome,
) -> Outcome {
    let mut worst = Outcome::NotApplicable;
    for (n, v) in values.into_iter().enumerate() {
        let out = value(v);
        if out == Outcome::Violated {
            look.report(n);
        }
        worst = super::super::graver(worst, out);
    }
    worst
}

/// Judges every item of a list; the rule's first field is in that list.
pub(super) fn each_item<'t, T: 't>(
    items: impl IntoIterator<Item = &'t T>,
    look: &mut Look<'_>,
    value: impl Fn(&T) -> Outcome,
) -> Outcome {
    let mut worst = Outcome::NotApplicable;
    for (n, v) in items.into_iter().enumerate() {
        let out = value(v);
        if out == Outcome::Violated {
            look.report_item(0, n);
        }
        worst = super::super::graver(worst, out);
    }
    worst
}

/// Whether a person of this birth date had reached an age on a day; `None` where the precision does not tell.
pub(super) fn reached(birth: Date, age: i32, day: Date) -> Option<bool> {
    let (fewest, most) = birth.years_until(day)?;
    if fewest >= age {
        Some(true)
    } else if most < age {
        Some(false)
    } else {
        None
    }
}

/// The year of birth: stated, else that of the personal id.
pub(super) fn birth_year(date: Date, id: &PersonalId) -> Option<u16> {
    if date.is_none() { id.birth_year() } else { Some(date.year()) }
}

/// A list that the standard has; the test below looks each of them up.
fn shipped(name: &'static str) -> &'static List {
    static EMPTY: List = List { name: "", provenance: "", columns: &[], entries: Lines::new("") };
    codes::list(name).unwrap_or(&EMPTY)
}

macro_rules! lists {
    ($($constant:ident = $name:literal;)*) => {
        $(pub(super) static $constant: LazyLock<&'static List> = LazyLock::new(|| shipped($name));)*
        #[cfg(test)]
        const ALL: &[&str] = &[$($name),*];
    };
}

lists! {
    AREA_CODE = "area-code";
    COUNTRY = "country";
    DOCUMENT_KIND = "document-kind";
    ID_PLACE = "id-place";
    BHYT_OBJECT = "bhyt-object";
    BHYT_BENEFIT = "bhyt-benefit";
    MOBILE_PREFIX = "mobile-prefix";
}

/// A set of numbers below 1000: codes of three digits, without a walk through their list.
pub(in crate::rules) struct Thousand([u64; 16]);

impl Thousand {
    pub(super) fn of(numbers: impl Iterator<Item = u16>) -> Thousand {
        let mut set = [0; 16];
        for n in numbers {
            if let Some(word) = set.get_mut(usize::from(n / 64)) {
                *word |= 1 << (n % 64);
            }
        }
        Thousand(set)
    }
    pub(in crate::rules) fn has(&self, n: u16) -> bool {
        self.0.get(usize::from(n / 64)).is_some_and(|word| word >> (n % 64) & 1 == 1)
    }
}

/// The number that a code of one to four digits stands for.
pub(super) fn number(code: Code) -> Option<u16> {
    (1..=4).find_map(|len| code.digits(len)).and_then(|n| u16::try_from(n).ok())
}

/// Whether a code is so many digits.
pub(super) fn is_digits(code: Code, len: usize) -> bool {
    code.digits(len).is_some()
}

/// The number that a code of so many digits, at most five, stands for; what is larger than any unit's is the largest there is.
pub(super) fn digits_number(code: Code, len: usize) -> Option<u16> {
    code.digits(len).map(|n| u16::try_from(n).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_codes() {
        let cases = [
            ("00004", 5, Some(4)),
            ("65535", 5, Some(65535)),
            ("65536", 5, Some(65535)),
            ("99999", 5, Some(65535)),
            ("0004", 5, None),
            ("000040", 5, None),
            ("0000A", 5, None),
            ("01", 2, Some(1)),
        ];
        for (text, len, expected) in cases {
            assert_eq!(digits_number(Code::parse(text).unwrap(), len), expected, "{text}");
        }
    }

    #[test]
    fn every_list_named_here_ships() {
        for name in ALL {
            assert!(!shipped(name).entries.is_empty(), "{name}");
        }
    }

    #[test]
    fn an_age_is_reached_on_the_birthday() {
        let day = |t: &str| Date::parse(t).unwrap();
        let cases = [
            ("2012-11-21", "2026-11-20", Some(false)),
            ("2012-11-21", "2026-11-21", Some(true)),
            ("2012", "2026-11-21", None),
            ("2011", "2026-01-01", Some(true)),
            ("2013", "2026-12-31", Some(false)),
            ("2012-02-29", "2026-02-28", Some(false)),
            ("2012-02-29", "2026-03-01", Some(true)),
        ];
        for (birth, on, expected) in cases {
            assert_eq!(reached(day(birth), 14, day(on)), expected, "{birth} {on}");
        }
    }

    #[test]
    fn a_set_of_numbers_is_what_was_put_in() {
        let set = Thousand::of([0u16, 63, 64, 999, 5_000].into_iter());
        let found: Vec<u16> = (0..2_000).filter(|n| set.has(*n)).collect();
        assert_eq!(found, [0, 63, 64, 999]);
    }
}
