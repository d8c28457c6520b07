//! Mã số thuế: 10 digits with a check digit, 10 and 3 for a dependent unit, or the personal id.
//!
//! Thông tư 105/2020/TT-BTC Annex 1 gives the check digit; Thông tư 86/2024/TT-BTC makes the personal id the tax code of
//! persons, households and household businesses from 2025-07-01.

use super::facts::{self, Facts};
use super::normalize::compact;
use super::short::{digits, short_leaf};
use super::{Date, Repair, RepairSet};

short_leaf! {
    /// Mã số thuế: 10 digits, 10 digits with `-` and 3 for a dependent unit, or the personal id (Thông tư 86/2024/TT-BTC).
    TaxCode, TaxCode, 14, |b| match b.len() {
        10 | 12 => digits(b),
        14 => b.iter().enumerate().all(|(n, b)| if n == 10 { *b == b'-' } else { b.is_ascii_digit() }),
        _ => false,
    }
}

/// What the check digit of a tax code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Check {
    /// It is right. That does not prove that the code was issued.
    Holds,
    /// It is wrong.
    Fails,
    /// The first nine digits leave the remainder 0, for which there is no digit: such a code is never issued.
    NeverIssued,
    /// The code has no check digit: it is a personal id, or empty.
    None,
}

const WEIGHTS: [u32; 9] = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/// The first day on which a personal id is a tax code.
fn ids_since() -> Option<Date> {
    Date::ymd(2025, 7, 1)
}

impl TaxCode {
    /// What its check digit says.
    ///
    /// ```
    /// use chuan::values::{Check, TaxCode};
    /// assert_eq!(TaxCode::parse("0100047516").unwrap().check(), Check::Holds);
    /// assert_eq!(TaxCode::parse("0100047517-001").unwrap().check(), Check::Fails);
    /// ```
    pub fn check(&self) -> Check {
        let (Some((body, rest)), false) = (self.as_bytes().split_at_checked(9), self.is_personal_id()) else {
            return Check::None;
        };
        let sum: u32 = body.iter().zip(WEIGHTS).map(|(b, w)| u32::from(b - b'0') * w).sum();
        match (sum % 11, rest.first().map(|b| u32::from(b - b'0'))) {
            (0, _) => Check::NeverIssued,
            (r, Some(digit)) if 10 - r == digit => Check::Holds,
            _ => Check::Fails,
        }
    }

    /// Whether it is a personal id.
    pub fn is_personal_id(&self) -> bool {
        self.as_bytes().len() == 12
    }

    /// The three digits of a dependent unit.
    pub fn unit(&self) -> Option<&str> {
        self.as_str().split_once('-').map(|(_, unit)| unit)
    }
}

/// The canonical text: the hyphen before the unit set, everything else between the digits taken out.
pub(super) fn tidy(raw: &str, done: &mut RepairSet) -> Option<String> {
    let mut code = compact(raw, done)?;
    match code.len() {
        13 => {
            code.insert(10, '-');
            done.insert(Repair::Separators);
        }
        // Ten digits and a unit cut short are no personal id.
        12 if raw.split(|c: char| !c.is_numeric()).any(|group| group.chars().count() == 10) => return None,
        _ => {}
    }
    Some(code)
}

pub(super) fn explain(code: &TaxCode, on: Date, out: &mut Facts) {
    if code.is_personal_id() {
        match ids_since() {
            Some(day) if on.is_before(day) => out.say(&facts::TAX_IS_ID_EARLY),
            _ => out.say(&facts::TAX_IS_ID),
        }
        out.say(&facts::ID_NO_CHECK);
        return;
    }
    match code.check() {
        Check::Holds => {
            out.say(&facts::TAX_CHECK);
            out.say(&facts::TAX_NOT_PROVED);
        }
        Check::Fails => out.say(&facts::TAX_CHECK_FAILS),
        Check::NeverIssued => out.say(&facts::TAX_NEVER_ISSUED),
        Check::None => {}
    }
    if code.as_bytes().get(2..9).is_some_and(|serial| serial.iter().all(|b| *b == b'0')) {
        out.say(&facts::TAX_SERIAL_ZERO);
    }
    match code.unit() {
        Some("000") => out.say(&facts::TAX_UNIT_ZERO),
        Some(unit) => out.say_with(&facts::TAX_UNIT, &[("unit", unit, "")]),
        None => {
            if ids_since().is_none_or(|day| !on.is_before(day)) {
                out.say(&facts::TAX_OLD_PERSON);
            }
            out.say(&facts::TEN_DIGITS);
        }
    }
    out.say(&facts::TAX_OFFICE_NOT_PROVINCE);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Kind;
    use crate::values::{Hints, normalize};

    #[test]
    fn each_prefix_has_one_digit_or_none() {
        let mut never = 0;
        for serial in 0..20_000u32 {
            let body = format!("{:02}{:07}", serial % 97, serial * 457 % 10_000_000);
            let checks: Vec<Check> =
                (0..10).map(|d| TaxCode::parse(&format!("{body}{d}")).unwrap().check()).collect();
            let holds = checks.iter().filter(|c| **c == Check::Holds).count();
            let none = checks.iter().all(|c| *c == Check::NeverIssued);
            assert!(holds == 1 || none, "{body}");
            never += u32::from(none);
        }
        assert!((1_500..2_200).contains(&never), "one prefix of eleven has no digit");
    }

    #[test]
    fn one_wrong_digit_is_always_found_and_most_swaps() {
        let right = b"0100047516";
        for at in 0..10 {
            for digit in b'0'..=b'9' {
                let mut other = *right;
                other[at] = digit;
                let check = TaxCode::parse(std::str::from_utf8(&other).unwrap()).unwrap().check();
                assert_eq!(check == Check::Holds, other == *right);
            }
        }
    }

    #[test]
    fn normal_forms() {
        for (raw, expected) in [
            ("0100047516", "0100047516"),
            ("0100047516001", "0100047516-001"),
            ("0100047516 - 001", "0100047516-001"),
            ("01.0004.7516", "0100047516"),
            ("001 190 000 017", "001190000017"),
            ("０１０００４７５１６", "0100047516"),
        ] {
            assert_eq!(normalize(Kind::TaxCode, raw, &Hints::default()).text, expected, "{raw}");
        }
        for raw in ["010004751", "0100047516-01", "0100047516/001", "MST", "01000475166"] {
            assert!(!normalize(Kind::TaxCode, raw, &Hints::default()).is_read(), "{raw}");
        }
    }
}
