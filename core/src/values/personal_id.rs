//! Số định danh cá nhân: the 12-digit personal identification number.
//!
//! Structure: three digits for the province or country of birth registration, one for century and sex, two for the year of
//! birth, six random (Nghị định 137/2015/NĐ-CP art. 13; Thông tư 07/2016/TT-BCA art. 7, both lapsed). Luật Căn cước
//! 26/2023/QH15 art. 12 now promises only that it is 12 digits, unique and never changes. There is **no check digit**: a
//! number can be consistent with the other data of a record, never proved true.

use super::short::{digits, short_leaf};

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

    /// The number as an integer, for indexes.
    pub fn as_u64(&self) -> Option<u64> {
        if self.as_bytes().is_empty() {
            return None;
        }
        Some(self.as_bytes().iter().fold(0, |n, b| n * 10 + u64::from(b - b'0')))
    }
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
