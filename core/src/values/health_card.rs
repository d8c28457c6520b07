//! Mã thẻ bảo hiểm y tế: 15 characters on old cards, the 10 digits of the social insurance number since 2021.
//!
//! Old form (Quyết định 1351/QĐ-BHXH of 2015): two letters for the object, one digit for the benefit level, two for the
//! province, ten for the social insurance number. The list of objects has a single source, so an unknown one is a doubt.

use super::facts::{self, Facts};
use super::short::{digits, short_leaf};
use super::{Code, personal_id};
use crate::codes;

short_leaf! {
    /// Mã thẻ bảo hiểm y tế: 2 letters and 13 digits (old), or the 10 digits of the social insurance number (new).
    HealthCardNo, HealthCardNo, 15, |b| match b.len() {
        10 => digits(b),
        15 => b.iter().enumerate().all(|(n, b)| if n < 2 { b.is_ascii_uppercase() } else { b.is_ascii_digit() }),
        _ => false,
    }
}

impl HealthCardNo {
    fn part(&self, from: usize, to: usize) -> Option<&str> {
        if self.as_bytes().len() == 15 { self.as_str().get(from..to) } else { None }
    }

    /// Code of the object, list `bhyt-object`; old cards only.
    pub fn object(&self) -> Option<&str> {
        self.part(0, 2)
    }

    /// Benefit level, list `bhyt-benefit`; old cards only.
    pub fn benefit(&self) -> Option<&str> {
        self.part(2, 3)
    }

    /// Province of issue, two digits as before 2025-07-01; old cards only.
    pub fn province(&self) -> Option<&str> {
        self.part(3, 5)
    }

    /// The ten digits of the social insurance number; on cards of before about 2015 they may be codes of units.
    pub fn insurance_number(&self) -> Option<&str> {
        match self.as_bytes().len() {
            10 => Some(self.as_str()),
            _ => self.part(5, 15),
        }
    }
}

pub(super) fn explain(card: &HealthCardNo, out: &mut Facts) {
    let (Some(object), Some(benefit), Some(province)) = (card.object(), card.benefit(), card.province())
    else {
        out.say(&facts::HEALTH_NEW);
        out.say(&facts::TEN_DIGITS);
        return;
    };
    let find =
        |list: &str, code: &str| Some((codes::list(list)?, codes::list(list)?.get(Code::parse(code)?)?));
    match find("bhyt-object", object) {
        Some((_, e)) => {
            out.say_with(&facts::HEALTH_OBJECT, &[("code", object, ""), ("group", e.label_vi, e.label_en)])
        }
        None => out.say_with(&facts::HEALTH_OBJECT_UNKNOWN, &[("code", object, "")]),
    }
    match find("bhyt-benefit", benefit).and_then(|(list, e)| list.column(e, "rate")) {
        Some(rate) => out.say_with(&facts::HEALTH_BENEFIT, &[("code", benefit, ""), ("rate", rate, "")]),
        None => out.say_with(&facts::HEALTH_BENEFIT_UNKNOWN, &[("code", benefit, "")]),
    }
    match personal_id::province_of_gso(province) {
        Some(e) => out
            .say_with(&facts::HEALTH_PROVINCE, &[("code", province, ""), ("place", e.label_vi, e.label_en)]),
        None => out.say_with(&facts::HEALTH_PROVINCE_UNKNOWN, &[("code", province, "")]),
    }
    out.say(&facts::HEALTH_NUMBER);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_both_forms() {
        let old = HealthCardNo::parse("DN4010012345678").unwrap();
        assert_eq!((old.object(), old.benefit(), old.province()), (Some("DN"), Some("4"), Some("01")));
        assert_eq!(old.insurance_number(), Some("0012345678"));
        let new = HealthCardNo::parse("0123456789").unwrap();
        assert_eq!((new.object(), new.insurance_number()), (None, Some("0123456789")));
        assert_eq!(HealthCardNo::default().insurance_number(), None);
    }
}
