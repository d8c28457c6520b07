//! The lunar calendar (âm lịch), for dates that old papers give in it: read, and said what days they may be.
//!
//! A table, not a formula: what counts is the calendar as it was printed, and formulas differ from it by whole months of
//! births before 1968. The South kept another hour until 1975, so a few months there began a day later; where that makes a
//! difference both days are given. Source of the table: head of spec/text/lunar.csv.

use super::dates::{DateTextError, LONGEST, TextDate, days_in};
use super::fold::fold;
use crate::order;

#[path = "../generated/text_lunar.rs"]
mod table;

/// First lunar year of the table.
pub const FIRST_YEAR: u16 = table::FIRST;
/// Last lunar year of the table.
pub const LAST_YEAR: u16 = table::FIRST + table::NATIONAL.len() as u16 - 1;

/// Which printed calendar a date was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Calendar {
    /// That of today, and of the North before.
    National,
    /// That of the South until 1975, where it differed: inferred from the hour kept there.
    South,
}

/// A day of the lunar calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LunarDate {
    /// The lunar year: it begins at Tết.
    pub year: u16,
    /// Month, 1–12.
    pub month: u8,
    /// The leap month that follows the month of the same number (tháng nhuận).
    pub leap: bool,
    /// Day, 1–30.
    pub day: u8,
}

/// A year of the table: 13 bits of long months, 4 bits of the month before a leap month, then the day of Tết from 1 January.
#[derive(Clone, Copy)]
struct Year(u32);

impl Year {
    fn of(year: u16, calendar: Calendar) -> Option<Year> {
        let south = || table::SOUTH.iter().find(|(y, _)| *y == year).map(|(_, packed)| *packed);
        let national = || table::NATIONAL.get(usize::from(year.checked_sub(table::FIRST)?)).copied();
        match calendar {
            Calendar::National => national(),
            Calendar::South => south().or_else(national),
        }
        .map(Year)
    }

    const fn leap_after(self) -> u8 {
        (self.0 >> 13 & 15) as u8
    }

    /// Days from 1 January to Tết.
    const fn start(self) -> u32 {
        self.0 >> 17
    }

    /// The months with their lengths, in order.
    fn months(self) -> impl Iterator<Item = (u8, bool, u8)> {
        let leap = self.leap_after();
        let all =
            (1..=12).flat_map(move |m| std::iter::once((m, false)).chain((m == leap).then_some((m, true))));
        all.zip(0u32..).map(move |((month, leap), at)| (month, leap, 29 + (self.0 >> at & 1) as u8))
    }
}

impl LunarDate {
    /// A day that exists in the calendar; `None` for one that does not, or beyond the table.
    #[must_use]
    pub fn new(year: u16, month: u8, leap: bool, day: u8, calendar: Calendar) -> Option<Self> {
        let found = Year::of(year, calendar)?.months().find(|&(m, l, _)| (m, l) == (month, leap))?;
        (1..=found.2).contains(&day).then_some(Self { year, month, leap, day })
    }

    /// The lunar day of a full solar date.
    ///
    /// ```
    /// use chuan::text::{dates::TextDate, lunar::{Calendar, LunarDate}};
    /// let tet = TextDate::new(1968, Some(1), Some(29)).unwrap();
    /// let lunar = LunarDate::of(tet, Calendar::National).unwrap();
    /// assert_eq!((lunar.year, lunar.month, lunar.day), (1968, 1, 1));
    /// // In the South it was still the last day of the old year.
    /// assert_eq!(LunarDate::of(tet, Calendar::South).unwrap().year, 1967);
    /// assert_eq!(LunarDate::of(TextDate::new(1968, None, None).unwrap(), Calendar::National), None);
    /// ```
    #[must_use]
    pub fn of(date: TextDate, calendar: Calendar) -> Option<Self> {
        let of_year = day_of_year(date)?;
        let this = Year::of(date.year, calendar).filter(|y| y.start() <= of_year);
        let (year, mut left) = match this {
            Some(year) => (date.year, of_year - year.start()),
            None => {
                let before = date.year.checked_sub(1)?;
                let start = Year::of(before, calendar)?.start();
                (before, of_year + days_of(before) - start)
            }
        };
        for (month, leap, days) in Year::of(year, calendar)?.months() {
            if left < u32::from(days) {
                return Some(Self { year, month, leap, day: u8::try_from(left + 1).ok()? });
            }
            left -= u32::from(days);
        }
        None
    }

    /// The solar date; `None` for a day that does not exist in that calendar.
    #[must_use]
    pub fn solar(self, calendar: Calendar) -> Option<TextDate> {
        Self::new(self.year, self.month, self.leap, self.day, calendar)?;
        let year = Year::of(self.year, calendar)?;
        let whole = year.months().take_while(|&(m, l, _)| (m, l) != (self.month, self.leap));
        let before: u32 = whole.map(|(_, _, days)| u32::from(days)).sum();
        let mut left = year.start() + before + u32::from(self.day) - 1;
        let mut solar = self.year;
        if left >= days_of(solar) {
            left -= days_of(solar);
            solar += 1;
        }
        for month in 1..=12 {
            let days = u32::from(days_in(solar, month));
            if left < days {
                return TextDate::new(solar, Some(month), u8::try_from(left + 1).ok());
            }
            left -= days;
        }
        None
    }
}

fn days_of(year: u16) -> u32 {
    337 + u32::from(days_in(year, 2))
}

/// Days from 1 January.
fn day_of_year(date: TextDate) -> Option<u32> {
    let (month, day) = (date.month?, date.day?);
    let before: u32 = (1..month).map(|m| u32::from(days_in(date.year, m))).sum();
    Some(before + u32::from(day) - 1)
}

const CAN: [&str; 10] = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
const CHI: [&str; 12] = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

/// Place of a year in the cycle of sixty; 0 is Giáp Tý.
const fn place(year: u16) -> u8 {
    ((year as u32 + 56) % 60) as u8
}

/// The name of a lunar year in the cycle of sixty: `Nhâm Ngọ` for 2002.
#[must_use]
pub fn can_chi(year: u16) -> String {
    let at = usize::from(place(year));
    let name = |list: &[&'static str]| list.get(at % list.len()).copied().unwrap_or_default();
    format!("{} {}", name(&CAN), name(&CHI))
}

/// The place in the cycle that two folded words name. `ty` is Tý or Tỵ; only one of them goes with each can.
fn cycle(can: &str, chi: &str) -> Option<u8> {
    let can = match can {
        "ki" => 5,
        "qui" => 9,
        other => (0u8..).zip(CAN).find(|(_, name)| fold(name) == other)?.0,
    };
    let chi = match chi {
        "ty" | "ti" => can % 2 * 5,
        "meo" => 3,
        other => (0u8..).zip(CHI).find(|(_, name)| fold(name) == other)?.0,
    };
    (0..60).find(|place| place % 10 == can && place % 12 == chi)
}

/// The year of a lunar date in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LunarYear {
    /// None is given.
    Unknown,
    /// In figures.
    Number(u16),
    /// By its name in the cycle of sixty, 0 for Giáp Tý: every sixtieth year has it.
    Cycle(u8),
}

/// A lunar date as a text gives it. Nothing is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LunarText {
    /// Day, 1–30.
    pub day: Option<u8>,
    /// Month, 1–12.
    pub month: Option<u8>,
    /// The text says that it is a leap month.
    pub leap: bool,
    /// The year.
    pub year: LunarYear,
}

/// A solar day that a lunar date may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Possible {
    /// The solar date.
    pub solar: TextDate,
    /// The lunar date it is.
    pub lunar: LunarDate,
    /// In which calendar.
    pub calendar: Calendar,
}

impl LunarText {
    /// The lunar years it may be in; none when it gives no year, or one beyond the table.
    pub fn years(&self) -> impl Iterator<Item = u16> {
        let given = self.year;
        (FIRST_YEAR..=LAST_YEAR).filter(move |&year| match given {
            LunarYear::Unknown => false,
            LunarYear::Number(number) => number == year,
            LunarYear::Cycle(at) => place(year) == at,
        })
    }

    /// Every solar day it may be, in order: one for each year of its name, for the month and its leap month where the text does
    /// not say which, and for each calendar where they differ. Empty when day, month or year are missing, or no such day was.
    ///
    /// ```
    /// use chuan::text::lunar::read;
    /// let days: Vec<_> = read("mùng 5 tháng giêng năm Nhâm Ngọ").unwrap().solar().iter().map(|p| p.solar.iso()).collect();
    /// assert_eq!(days, ["1942-02-19", "2002-02-16", "2062-02-13"]);
    /// assert!(read("30/13 âm lịch").is_err());
    /// ```
    #[must_use]
    pub fn solar(&self) -> Vec<Possible> {
        let (Some(day), Some(month)) = (self.day, self.month) else { return Vec::new() };
        let mut out: Vec<Possible> = Vec::new();
        for year in self.years() {
            for leap in [false, true].into_iter().filter(|&leap| leap || !self.leap) {
                for calendar in [Calendar::National, Calendar::South] {
                    let Some(lunar) = LunarDate::new(year, month, leap, day, calendar) else { continue };
                    let Some(solar) = lunar.solar(calendar) else { continue };
                    if !out.iter().any(|p| p.solar == solar) {
                        out.push(Possible { solar, lunar, calendar });
                    }
                }
            }
        }
        order::by_key(&mut out, |p| p.solar);
        out
    }
}

/// Whether a folded text speaks of the lunar calendar: it says so, names a year of the cycle, or a day or month that only it has.
pub(super) fn is_lunar(folded: &str) -> bool {
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let pairs = || words.iter().zip(words.iter().skip(1));
    words.iter().any(|w| matches!(*w, "al" | "nhuan" | "ram"))
        || pairs().any(|(a, b)| (*a, *b) == ("am", "lich") || cycle(a, b).is_some())
}

/// Reads a date of the lunar calendar: `mùng 5 tháng giêng năm Nhâm Ngọ`, `10/3 âm lịch`, `15/8/2020 (AL)`, `rằm tháng bảy`,
/// `15 tháng 4 nhuận năm 2020`, `năm Canh Tý`.
///
/// # Errors
/// [`DateTextError`]: `tháng một` is refused as words, because it is the first month to some and the eleventh to others.
pub fn read(text: &str) -> Result<LunarText, DateTextError> {
    if text.len() > LONGEST {
        return Err(DateTextError::Unrecognized);
    }
    let folded = fold(text);
    let mut words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    if words.is_empty() {
        return Err(DateTextError::Empty);
    }
    let leap = words.contains(&"nhuan");
    // The marks of the calendar say nothing more.
    let mut at = 0;
    while at < words.len() {
        match words.get(at..).unwrap_or_default() {
            ["am", "lich", ..] => drop(words.drain(at..at + 2)),
            ["al" | "nhuan" | "ngay" | "mung" | "mong" | "sinh", ..] => drop(words.remove(at)),
            _ => at += 1,
        }
    }
    let year = match words.as_slice() {
        [.., can, chi] if cycle(can, chi).is_some() => {
            let year = cycle(can, chi).map_or(LunarYear::Unknown, LunarYear::Cycle);
            words.truncate(words.len() - 2);
            year
        }
        [.., figures] if figures.len() == 4 && figures.bytes().all(|b| b.is_ascii_digit()) => {
            let number = figures.parse().map_err(|_| DateTextError::YearOutOfRange)?;
            if !(FIRST_YEAR..=LAST_YEAR).contains(&number) {
                return Err(DateTextError::YearOutOfRange);
            }
            words.truncate(words.len() - 1);
            LunarYear::Number(number)
        }
        _ => LunarYear::Unknown,
    };
    // The mark of the year, unless it is all that is left of the month: `tháng năm` is the fifth.
    if year != LunarYear::Unknown
        && let [head @ .., "nam"] = words.as_slice()
        && head.last() != Some(&"thang")
    {
        words.truncate(words.len() - 1);
    }
    let (day, month) = match words.iter().position(|w| *w == "thang") {
        Some(at) => {
            let (day, month) = words.split_at(at);
            (day, month.get(1..).unwrap_or_default())
        }
        None => match words.as_slice() {
            [_, _] => words.split_at(1),
            [] if year != LunarYear::Unknown => (words.as_slice(), words.as_slice()),
            _ => return Err(DateTextError::Unrecognized),
        },
    };
    let day = if day.is_empty() { None } else { Some(day_word(day)?) };
    let month = if month.is_empty() { None } else { Some(month_word(month)?) };
    if month.is_none() && (day.is_some() || year == LunarYear::Unknown) {
        return Err(DateTextError::Unrecognized);
    }
    Ok(LunarText { day, month, leap, year })
}

const UNITS: [&str; 10] = ["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];

fn unit(word: &str) -> Option<u8> {
    match word {
        "tu" => Some(4),
        "lam" => Some(5),
        _ => (1u8..).zip(UNITS).find(|(_, name)| *name == word).map(|(n, _)| n),
    }
}

fn figures(words: &[&str]) -> Option<u8> {
    match words {
        [one] if one.len() <= 2 && one.bytes().all(|b| b.is_ascii_digit()) => one.parse().ok(),
        _ => None,
    }
}

fn day_word(words: &[&str]) -> Result<u8, DateTextError> {
    let number = figures(words).or(match words {
        ["ram"] => Some(15),
        [one] => unit(one),
        ["muoi", one] => unit(one).filter(|n| *n < 10).map(|n| 10 + n),
        ["hai", "muoi"] => Some(20),
        ["ba", "muoi"] => Some(30),
        ["hai", "muoi", one] | ["hai", one] => unit(one).filter(|n| *n < 10).map(|n| 20 + n),
        _ => None,
    });
    let number = number.ok_or(DateTextError::Words)?;
    if (1..=30).contains(&number) { Ok(number) } else { Err(DateTextError::NoSuchDay) }
}

fn month_word(words: &[&str]) -> Result<u8, DateTextError> {
    let number = figures(words).or(match words {
        ["gieng"] => Some(1),
        ["chap"] => Some(12),
        // The first month to some, the eleventh to others.
        ["mot"] => None,
        [one] => unit(one),
        ["muoi", "mot"] => Some(11),
        ["muoi", "hai"] => Some(12),
        _ => None,
    });
    let number = number.ok_or(DateTextError::Words)?;
    if (1..=12).contains(&number) { Ok(number) } else { Err(DateTextError::NoSuchMonth) }
}

#[cfg(test)]
#[path = "lunar_test.rs"]
mod tests;
