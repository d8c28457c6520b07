//! Số định danh cá nhân: the 12-digit personal identification number.
//!
//! Structure: three digits for the province or country of birth registration, one for century and sex, two for the year of
//! birth, six random (Nghị định 137/2015/NĐ-CP art. 13; Thông tư 07/2016/TT-BCA art. 7, both lapsed). Luật Căn cước
//! 26/2023/QH15 art. 12 now promises only that it is 12 digits, unique and never changes. There is **no check digit**: a
//! number can be consistent with the other data of a record, never proved true.

use super::facts::{self, Facts};
use super::short::{digits, short_leaf};
use super::{Code, Date};
use crate::codes::{self, Entry};

short_leaf! {
    /// A personal id of 12 ASCII digits.
    ///
    /// ```
    /// use chuan::values::PersonalId;
    /// let id = PersonalId::parse("001190000017").unwrap();
    /// assert_eq!(id.birth_year(), Some(1990));
    /// assert!(PersonalId::parse("001 190 000 017").is_none(), "only the canonical form is read here");
    /// ```
    PersonalId, PersonalId, 12, |b| b.len() == 12 && digits(b)
}

impl PersonalId {
    fn digit(&self, at: usize) -> Option<u16> {
        self.as_bytes().get(at).map(|b| u16::from(b - b'0'))
    }

    /// The first three digits as a number: where the birth was registered.
    pub fn place(&self) -> Option<u16> {
        Some(self.digit(0)? * 100 + self.digit(1)? * 10 + self.digit(2)?)
    }

    /// Whether the fourth digit stands for a woman: odd digits do.
    pub fn is_female(&self) -> Option<bool> {
        Some(self.digit(3)? % 2 == 1)
    }

    /// The year of birth that digits 4 to 6 stand for: 0 and 1 mean 1900 to 1999, 2 and 3 the next century, up to 2399.
    pub fn birth_year(&self) -> Option<u16> {
        Some(1900 + self.digit(3)? / 2 * 100 + self.digit(4)? * 10 + self.digit(5)?)
    }

    /// Where the birth was registered, as list `id-place` has it: a province of 2016 or a country. `None` when the list has
    /// no such place.
    pub fn place_entry(&self) -> Option<&'static Entry> {
        codes::list("id-place")?.get(Code::parse(self.as_str().get(..3)?)?)
    }

    /// The number as an integer, for indexes.
    pub fn as_u64(&self) -> Option<u64> {
        if self.as_bytes().is_empty() {
            return None;
        }
        Some(self.as_bytes().iter().fold(0, |n, b| n * 10 + u64::from(b - b'0')))
    }
}

/// The province of list `id-place` that has a two-digit code of the units before 2025-07-01.
pub(super) fn province_of_gso(gso: &str) -> Option<&'static Entry> {
    let list = codes::list("id-place")?;
    list.entries.iter().find(|e| list.column(e, "gso") == Some(gso))
}

pub(super) fn explain(id: &PersonalId, on: Date, out: &mut Facts) {
    let place = id.as_str().get(..3).unwrap_or_default();
    let abroad = |e| codes::list("id-place").is_some_and(|list| list.column(e, "iso").is_some());
    match id.place_entry() {
        Some(e) if abroad(e) => {
            out.say_with(&facts::ID_COUNTRY, &[("code", place, ""), ("place", e.label_vi, e.label_en)]);
        }
        Some(e) => out.say_with(&facts::ID_PLACE, &[("code", place, ""), ("place", e.label_vi, e.label_en)]),
        None => out.say_with(&facts::ID_PLACE_UNKNOWN, &[("code", place, "")]),
    }
    if Date::ymd(2024, 7, 1).is_none_or(|day| !on.is_before(day)) {
        out.say(&facts::ID_PLACE_LAPSED);
    }
    if let (Some(female), Some(digit)) = (id.is_female(), id.as_str().get(3..4)) {
        let (vi, en) = if female { ("nữ", "female") } else { ("nam", "male") };
        out.say_with(&facts::ID_SEX, &[("digit", digit, ""), ("sex", vi, en)]);
    }
    if let Some(year) = id.birth_year() {
        let text = year.to_string();
        out.say_with(&facts::ID_YEAR, &[("year", &text, "")]);
        if Date::y(year).is_some_and(|born| born.is_after(on)) {
            out.say_with(&facts::ID_YEAR_FUTURE, &[("year", &text, "")]);
        }
    }
    out.say(&facts::ID_NO_CHECK);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_century_digit() {
        for (digit, from, female) in (0u16..10).map(|d| (d, 1900 + d / 2 * 100, d % 2 == 1)) {
            for year in [0, 7, 99] {
                let id = PersonalId::parse(&format!("001{digit}{year:02}000017")).unwrap();
                assert_eq!(
                    (id.birth_year(), id.is_female(), id.place()),
                    (Some(from + year), Some(female), Some(1))
                );
            }
        }
    }

    #[test]
    fn refuses_what_is_not_canonical() {
        for bad in
            ["", "00119000001", "0011900000177", "00119000001O", "001 190 00017", "００１１９００００１"]
        {
            assert!(PersonalId::parse(bad).is_none(), "{bad}");
        }
        assert_eq!(PersonalId::default().birth_year(), None);
    }
}
