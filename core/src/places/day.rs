//! A calendar day of the Gregorian calendar, the form in which units begin and end.

use core::fmt;
use core::str::FromStr;

/// A whole day, ordered by time. Partial dates are another type; this one is always complete.
///
/// ```
/// use chuan::places::Day;
/// assert_eq!(Day::new(2025, 7, 1).unwrap().to_string(), "2025-07-01");
/// assert!(Day::new(2025, 2, 29).is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(u32);

impl Day {
    /// A day by year (1 to 9999), month and day of the month; nothing if there is no such day.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        if year == 0 || year > 9999 || day == 0 || day > days {
            return None;
        }
        Some(Self(year as u32 * 10_000 + month as u32 * 100 + day as u32))
    }

    /// A day this module knows to exist.
    pub(super) const fn known(yyyymmdd: u32) -> Self {
        Self(yyyymmdd)
    }

    /// A day as `yyyymmdd`; nothing if there is no such day.
    #[must_use]
    pub const fn from_yyyymmdd(number: u32) -> Option<Self> {
        let (y, m, d) = (number / 10_000, number / 100 % 100, number % 100);
        if y > 9999 {
            return None;
        }
        Self::new(y as u16, m as u8, d as u8)
    }

    /// The day as `yyyymmdd`.
    #[must_use]
    pub const fn yyyymmdd(self) -> u32 {
        self.0
    }

    /// Year.
    #[must_use]
    pub const fn year(self) -> u16 {
        (self.0 / 10_000) as u16
    }

    /// Month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        (self.0 / 100 % 100) as u8
    }

    /// Day of the month.
    #[must_use]
    pub const fn day(self) -> u8 {
        (self.0 % 100) as u8
    }

    /// The day before.
    #[must_use]
    pub const fn before(self) -> Option<Self> {
        let (y, m, d) = (self.year(), self.month(), self.day());
        if d > 1 {
            return Self::new(y, m, d - 1);
        }
        let (y, m) = if m == 1 { (y - 1, 12) } else { (y, m - 1) };
        let mut last = 31;
        while last > 27 {
            if let Some(day) = Self::new(y, m, last) {
                return Some(day);
            }
            last -= 1;
        }
        None
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// The text is not a day in the form `2025-07-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a day in the form yyyy-mm-dd")]
pub struct NotADay;

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let bytes = text.as_bytes();
        let number = |from: usize, to: usize| {
            bytes
                .get(from..to)?
                .iter()
                .try_fold(0u16, |n, b| b.is_ascii_digit().then(|| n * 10 + u16::from(b - b'0')))
        };
        let dashes = bytes.get(4) == Some(&b'-') && bytes.get(7) == Some(&b'-') && bytes.len() == 10;
        dashes
            .then(|| Self::new(number(0, 4)?, number(5, 7)? as u8, number(8, 10)? as u8))
            .flatten()
            .ok_or(NotADay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_two_centuries_follows_the_day_before() {
        let mut last = None;
        let mut count = 0;
        for y in 1900..=2099 {
            for m in 0..=13 {
                for d in 0..=32 {
                    let Some(day) = Day::new(y, m, d) else { continue };
                    assert_eq!((day.year(), day.month(), day.day()), (y, m, d));
                    assert_eq!(day.to_string().parse(), Ok(day));
                    assert_eq!(Day::from_yyyymmdd(day.yyyymmdd()), Some(day));
                    assert!(last.is_none_or(|l| l < day && day.before() == Some(l)));
                    last = Some(day);
                    count += 1;
                }
            }
        }
        assert_eq!(count, 73_049);
    }

    #[test]
    fn what_is_no_day() {
        for text in ["", "2025-7-1", "2025-02-30", "01-07-2025", "2025-07-01 ", "2025/07/01", "２025-07-01"]
        {
            assert_eq!(text.parse::<Day>(), Err(NotADay), "{text:?}");
        }
    }
}
