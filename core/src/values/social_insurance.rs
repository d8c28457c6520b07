//! Mã số bảo hiểm xã hội: the 10-digit social insurance number.
//!
//! Luật Bảo hiểm xã hội 41/2024/QH15 lets the personal id take its place from 2025-07-01 (not verified); a personal id stands
//! in its own field. No check digit is known.

use super::Date;
use super::facts::{self, Facts};
use super::short::{digits, short_leaf};

short_leaf! {
    /// Mã số bảo hiểm xã hội: 10 digits.
    SocialInsuranceNo, SocialInsuranceNo, 10, |b| b.len() == 10 && digits(b)
}

pub(super) fn explain(number: &SocialInsuranceNo, on: Date, out: &mut Facts) {
    if let Some(code) = number.as_str().get(..2) {
        out.say_with(&facts::SI_PROVINCE, &[("code", code, "")]);
    }
    out.say(&facts::SI_NO_CHECK);
    out.say(&facts::TEN_DIGITS);
    if Date::ymd(2025, 7, 1).is_none_or(|day| !on.is_before(day)) {
        out.say(&facts::SI_REPLACED);
    }
}
