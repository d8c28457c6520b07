//! Telephone numbers by the numbering plan. Numbers of other countries are left alone.

use super::super::sweep::QUICK;
use super::super::{Look, Outcome};
use super::parts::{AREA_CODE, MOBILE_PREFIX, Thousand, day, digits_number, verdict};
use crate::codes::crosswalk;
use crate::records::Citizen;
use crate::values::{Code, Date};
use std::sync::LazyLock;

/// First day on which a mobile number of 11 digits reaches no one (Quyết định 798/QĐ-BTTTT 2018).
const TEN_DIGITS: Date = day(2018, 11, 15);

/// The national number without its leading 0; `None` for other countries and for none.
pub(super) fn national(phone: &[u8]) -> Option<&[u8]> {
    match phone.strip_prefix(b"+84") {
        Some(rest) => Some(rest.strip_prefix(b"0").unwrap_or(rest)),
        None => phone.strip_prefix(b"0").filter(|rest| !rest.starts_with(b"0")),
    }
}

/// Kinds of national numbers, by what follows the 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// 3, 5, 7, 8, 9 and eight digits.
    Mobile,
    /// 2 and nine digits.
    Fixed,
    /// 1 and nine digits: mobile numbers until 2018.
    OldMobile,
    Odd,
}

pub(super) fn shape(rest: &[u8]) -> Shape {
    match (rest.first(), rest.len()) {
        (Some(b'3' | b'5' | b'7' | b'8' | b'9'), 9) => Shape::Mobile,
        (Some(b'2'), 10) => Shape::Fixed,
        (Some(b'1'), 10) => Shape::OldMobile,
        _ => Shape::Odd,
    }
}

/// The leading digits with their 0, as lists write them.
fn prefix(rest: &[u8], digits: usize) -> Option<Code> {
    let mut text = [b'0'; 4];
    let head = rest.get(..digits)?;
    text.get_mut(1..=digits)?.copy_from_slice(head);
    Code::parse(std::str::from_utf8(text.get(..=digits)?).ok()?)
}

/// The two digits behind the 0 of the prefixes of mobile numbers, as numbers.
pub(super) static MOBILE: LazyLock<Thousand> = LazyLock::new(|| {
    let numbers = MOBILE_PREFIX.entries.iter().filter_map(|e| digits_number(e.code, 3));
    Thousand::of(numbers.filter(|n| *n < 100))
});

/// The number that the first two digits behind the 0 are.
pub(super) fn prefix_number(rest: &[u8]) -> Option<u16> {
    let (a, b) = (rest.first()?.checked_sub(b'0')?, rest.get(1)?.checked_sub(b'0')?);
    Some(u16::from(a) * 10 + u16::from(b))
}

fn of_shape(c: &Citizen, wanted: Shape, judge: impl Fn(&[u8]) -> Outcome) -> Outcome {
    match national(c.phone.as_bytes()) {
        Some(rest) if shape(rest) == wanted => judge(rest),
        _ => Outcome::NotApplicable,
    }
}

/// A number that the plan has no room for.
pub fn cit_con_003(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    match c.phone.as_bytes() {
        b"" => Outcome::NotApplicable,
        phone if phone.starts_with(b"+") && !phone.starts_with(b"+84") => Outcome::NotApplicable,
        phone => verdict(national(phone).is_some_and(|rest| shape(rest) != Shape::Odd)),
    }
}

/// A mobile number of before 2018.
pub fn cit_con_004(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let today = look.as_of();
    match national(c.phone.as_bytes()).map(shape) {
        Some(Shape::OldMobile) => verdict(today.is_before(TEN_DIGITS)),
        Some(Shape::Mobile) => Outcome::Holds,
        _ => Outcome::NotApplicable,
    }
}

/// A mobile prefix that no network was given.
pub fn cit_con_005(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    of_shape(c, Shape::Mobile, |rest| {
        if QUICK {
            return prefix_number(rest).map_or(Outcome::NotApplicable, |n| verdict(MOBILE.has(n)));
        }
        prefix(rest, 2).map_or(Outcome::NotApplicable, |code| verdict(MOBILE_PREFIX.contains(code)))
    })
}

/// An area code that no province has.
pub fn cit_con_006(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    of_shape(c, Shape::Fixed, |rest| {
        verdict([2, 3].iter().filter_map(|n| prefix(rest, *n)).any(|code| AREA_CODE.contains(code)))
    })
}

/// Eleven digits that never were a mobile number.
pub fn cit_con_007(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    of_shape(c, Shape::OldMobile, |rest| {
        let Some(code) = prefix(rest, 3) else { return Outcome::NotApplicable };
        let Some(old) = crosswalk("mobile-prefix/before-2018-09-15") else { return Outcome::CouldNotRun };
        verdict(old.ours(code.text().as_str()).is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        let cases = [
            ("0912345678", Some(Shape::Mobile)),
            ("+84912345678", Some(Shape::Mobile)),
            ("+840912345678", Some(Shape::Mobile)),
            ("01234567890", Some(Shape::OldMobile)),
            ("02438251234", Some(Shape::Fixed)),
            ("0243825123", Some(Shape::Odd)),
            ("0412345678", Some(Shape::Odd)),
            ("0091234567", None),
            ("+33123456789", None),
            ("", None),
        ];
        for (phone, expected) in cases {
            assert_eq!(national(phone.as_bytes()).map(shape), expected, "{phone}");
        }
        assert_eq!(prefix(b"912345678", 2), Some(Code::of("091")));
        assert_eq!(prefix(b"2033825123", 3), Some(Code::of("0203")));
        assert_eq!(prefix(b"9", 2), None);
    }
}
