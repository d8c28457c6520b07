//! Tax code, social insurance number and health insurance card.

use super::super::{Look, Outcome};
use super::life::{after, is_dead};
use super::parts::{BHYT_BENEFIT, BHYT_OBJECT, day, each_item, verdict};
use crate::records::Citizen;
use crate::values::{Code, Date};

/// First day on which the personal id is the tax code (Thông tư 86/2024/TT-BTC).
pub(super) const ID_IS_TAX_CODE: Date = day(2025, 7, 1);

/// Weights of the first nine digits (Thông tư 105/2020/TT-BTC, annex).
const WEIGHTS: [u32; 9] = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/// The tenth digit of a tax code by its first nine; `None` for nine digits of which no code was ever made.
fn tax_check_digit(first: &[u8]) -> Option<u8> {
    let sum: u32 = first.iter().zip(WEIGHTS).map(|(b, w)| u32::from(b - b'0') * w).sum();
    match u8::try_from(10 - sum % 11) {
        Ok(10) | Err(_) => None,
        Ok(digit) => Some(b'0' + digit),
    }
}

/// The check digit of a tax code of 10 or 13 digits.
pub fn cit_tax_002(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.tax_codes.iter(), look, |code| match code.as_bytes() {
        [first @ .., tenth] if first.len() == 9 => verdict(tax_check_digit(first) == Some(*tenth)),
        long if long.len() == 14 => {
            let first = long.get(..9).unwrap_or_default();
            verdict(tax_check_digit(first) == long.get(9).copied())
        }
        _ => Outcome::NotApplicable,
    })
}

/// The number of a dependent unit goes from 001.
pub fn cit_tax_003(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.tax_codes.iter(), look, |code| match code.as_bytes() {
        [.., b'-', a, b, c] => verdict([*a, *b, *c] != *b"000"),
        _ => Outcome::NotApplicable,
    })
}

/// A tax code of 12 digits is the personal id.
pub fn cit_tax_004(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if c.personal_id.as_bytes().is_empty() {
        return Outcome::NotApplicable;
    }
    each_item(c.tax_codes.iter(), look, |code| match code.as_bytes() {
        digits if digits.len() == 12 => verdict(digits == c.personal_id.as_bytes()),
        _ => Outcome::NotApplicable,
    })
}

/// A tax code of 12 digits before there were such.
pub fn cit_tax_005(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let today = look.as_of();
    each_item(c.tax_codes.iter(), look, |code| match code.as_bytes().len() {
        12 => verdict(!today.is_before(ID_IS_TAX_CODE)),
        _ => Outcome::NotApplicable,
    })
}

/// Only an old tax code, although the personal id has taken its place.
pub fn cit_tax_006(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let none = c.tax_codes.iter().all(|code| code.as_bytes().is_empty());
    if none || c.personal_id.as_bytes().is_empty() || is_dead(c) {
        return Outcome::NotApplicable;
    }
    if look.as_of().is_before(ID_IS_TAX_CODE) || c.tax_codes.iter().any(|t| t.as_bytes().len() == 12) {
        return Outcome::Holds;
    }
    each_item(c.tax_codes.iter(), look, |code| match code.as_bytes() {
        [] => Outcome::NotApplicable,
        _ => Outcome::Violated,
    })
}

/// The last ten digits of a health card are the social insurance number.
pub fn cit_ins_003(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let insurance = c.social_insurance_no.as_bytes();
    if insurance.is_empty() {
        return Outcome::NotApplicable;
    }
    each_item(c.health_cards.iter(), look, |card| match card.number.as_bytes() {
        [] => Outcome::NotApplicable,
        number => verdict(number.ends_with(insurance)),
    })
}

/// The letters of an old card stand for a group of insured.
pub fn cit_ins_004(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.health_cards.iter(), look, |card| {
        let number = card.number.as_str();
        match number.get(..2).and_then(Code::parse).filter(|_| number.len() == 15) {
            Some(object) => verdict(BHYT_OBJECT.contains(object)),
            None => Outcome::NotApplicable,
        }
    })
}

/// The digit behind them stands for a benefit level.
pub fn cit_ins_005(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.health_cards.iter(), look, |card| {
        let number = card.number.as_str();
        match number.get(2..3).and_then(Code::parse).filter(|_| number.len() == 15) {
            Some(level) => verdict(BHYT_BENEFIT.contains(level)),
            None => Outcome::NotApplicable,
        }
    })
}

/// The benefit level stated beside the card against that in its number.
pub fn cit_ins_006(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.health_cards.iter(), look, |card| {
        match (card.number.as_bytes(), card.benefit.as_str().as_bytes()) {
            ([_, _, level, ..], [stated])
                if card.number.as_bytes().len() == 15 && stated.is_ascii_digit() =>
            {
                verdict(level == stated)
            }
            _ => Outcome::NotApplicable,
        }
    })
}

/// Every health card has run out.
pub fn cit_ins_008(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if is_dead(c) || !c.health_cards.iter().any(|card| !card.valid_to.is_none()) {
        return Outcome::NotApplicable;
    }
    let today = look.as_of();
    if c.health_cards.iter().any(|card| !card.valid_to.is_none() && !card.valid_to.is_before(today)) {
        return Outcome::Holds;
    }
    each_item(c.health_cards.iter(), look, |card| {
        if card.valid_to.is_none() { Outcome::NotApplicable } else { Outcome::Violated }
    })
}

/// A health card issued before the birth.
pub fn cit_ins_009(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.health_cards.iter(), look, |card| after(c.birth.date, card.issued))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tax_check_digits() {
        // 0100047516 is the worked example of the circular; the others follow from the weights by hand.
        let cases = [
            ("010004751", Some(b'6')),
            // 1 x 3: remainder 3.
            ("000000001", Some(b'7')),
            // 1 x 31: remainder 9.
            ("100000000", Some(b'1')),
            // 2 x 3 + 1 x 5 = 11: remainder 0, never issued.
            ("000000012", None),
            ("000000000", None),
            // 1 x 23: remainder 1.
            ("001000000", Some(b'9')),
            // 7 x 3: remainder 10.
            ("000000007", Some(b'0')),
        ];
        for (first, digit) in cases {
            assert_eq!(tax_check_digit(first.as_bytes()), digit, "{first}");
        }
    }
}
