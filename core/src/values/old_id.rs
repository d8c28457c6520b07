//! Số chứng minh nhân dân: the number of an identity card of the old kind.
//!
//! Not unique: the range 271450001 to 271500000 was given out twice, and a person who moved to another province got another
//! number. What the leading digits tell of the place of issue is for information only, part of it from memory.

use super::facts::{self, Facts};
use super::short::{digits, short_leaf};
use super::{Code, Date};
use crate::codes::{self, Certainty, Entry};

short_leaf! {
    /// Số chứng minh nhân dân: 9 digits, or 12 on cards of 2012 to 2015. Not unique: some numbers were issued twice.
    OldIdNumber, OldIdNumber, 12, |b| matches!(b.len(), 9 | 12) && digits(b)
}

impl OldIdNumber {
    /// Whether it lies in the range that two provinces gave out.
    pub fn is_in_double_range(&self) -> bool {
        let number = self.as_str().parse::<u32>();
        self.as_bytes().len() == 9 && number.is_ok_and(|n| (271_450_001..=271_500_000).contains(&n))
    }

    /// Where its leading digits say it was issued, of list `cmnd9-prefix`; only 9 digits have such a prefix.
    pub fn prefix(&self) -> Option<&'static Entry> {
        if self.as_bytes().len() != 9 {
            return None;
        }
        let list = codes::list("cmnd9-prefix")?;
        [3, 2].into_iter().find_map(|len| list.get(Code::parse(self.as_str().get(..len)?)?))
    }
}

pub(super) fn explain(number: &OldIdNumber, on: Date, out: &mut Facts) {
    if number.as_bytes().len() == 12 {
        out.say(&facts::CMND12_SHAPE);
    } else {
        match number.prefix() {
            Some(e) => {
                let text = match e.certainty {
                    Certainty::Memory => &facts::CMND9_PREFIX_MEMORY,
                    _ => &facts::CMND9_PREFIX,
                };
                out.say_with(
                    text,
                    &[("code", e.code.text().as_str(), ""), ("place", e.label_vi, e.label_en)],
                );
            }
            None => out.say(&facts::CMND9_PREFIX_UNKNOWN),
        }
        if number.is_in_double_range() {
            out.say(&facts::CMND9_TWICE);
        }
        out.say(&facts::CMND9_NOT_UNIQUE);
    }
    if Date::ymd(2025, 1, 1).is_none_or(|day| !on.is_before(day)) {
        out.say(&facts::CMND_OVER);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> OldIdNumber {
        OldIdNumber::parse(text).unwrap()
    }

    #[test]
    fn double_range_ends() {
        for (text, expected) in
            [("271450000", false), ("271450001", true), ("271500000", true), ("271500001", false)]
        {
            assert_eq!(id(text).is_in_double_range(), expected, "{text}");
        }
    }

    #[test]
    fn the_longest_prefix_counts() {
        let place = |text| id(text).prefix().map(|e| e.label_vi);
        assert_eq!(place("095123456"), Some("Bắc Kạn"));
        assert_eq!(place("090123456"), Some("Thái Nguyên"));
        assert_eq!(place("001190000017"), None, "twelve digits have no such prefix");
        let known = (0..1000).filter(|n| id(&format!("{n:03}000000")).prefix().is_some()).count();
        assert!((300..500).contains(&known), "{known}");
    }
}
