//! Dates as registers hold them: some people know only their year of birth, and a year never becomes its first of January.

use super::short::{digits, short_leaf};
use crate::records::{Items, Kind, Leaf, Unreadable, Walk, leaf_node};
use std::cmp::Ordering;

/// A date of which the day, or month and day, may be unknown. One number, no allocation.
///
/// ```
/// use chuan::values::Date;
/// assert_eq!(Date::parse("1990-01-15").unwrap().year(), 1990);
/// assert_eq!(Date::parse("1950").unwrap().month(), None);
/// assert!(Date::parse("1990-02-30").is_none(), "there is no such day");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Date(u32);

/// The order of two dates of which one may be less precise than the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// Certainly before.
    Before,
    /// The same day; both are full dates.
    Same,
    /// Certainly after.
    After,
    /// The precision does not tell.
    Undecided,
}

/// Month and day of 29 February.
const FEBRUARY_29: u32 = 2 << 5 | 29;

impl Date {
    /// No date.
    pub const NONE: Date = Date(0);

    /// A full date, when it exists in the calendar and the year has four digits.
    pub const fn ymd(year: u16, month: u8, day: u8) -> Option<Date> {
        if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > month_days(year, month) {
            return None;
        }
        Some(Date((year as u32) << 9 | (month as u32) << 5 | day as u32))
    }

    /// A year and month.
    pub fn ym(year: u16, month: u8) -> Option<Date> {
        let real = (1..=9999).contains(&year) && (1..=12).contains(&month);
        real.then(|| Date(u32::from(year) << 9 | u32::from(month) << 5))
    }

    /// A year.
    pub fn y(year: u16) -> Option<Date> {
        (1..=9999).contains(&year).then(|| Date(u32::from(year) << 9))
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Date> {
        Date::of_bytes(text.as_bytes())
    }

    /// The same from bytes.
    #[inline]
    pub(crate) fn of_bytes(text: &[u8]) -> Option<Date> {
        match *text {
            [a, b, c, d] => Date::y(number(&[a, b, c, d])?),
            [a, b, c, d, b'-', e, f] => Date::ym(number(&[a, b, c, d])?, small(e, f)?),
            [a, b, c, d, e, f, g, h, i, j] => Date::of_day([a, b, c, d, e, f, g, h], [i, j]),
            _ => None,
        }
    }

    /// Reads `YYYY-MM-` and `DD`.
    #[inline]
    pub(super) fn of_day(month: [u8; 8], [i, j]: [u8; 2]) -> Option<Date> {
        // Digits become what they stand for and hyphens nothing: seven bits less ten, or less one, leave no room.
        let digits = u64::from_le_bytes(month) ^ u64::from_le_bytes(*b"0000-00-");
        let more = digits.wrapping_add(0x7f76_767f_7676_7676);
        if (digits | more) & 0x8080_8080_8080_8080 != 0 {
            return None;
        }
        let [a, b, c, d, _, f, g, _] = digits.to_le_bytes();
        let year = u16::from(a * 10 + b) * 100 + u16::from(c * 10 + d);
        let (i, j) = (i.wrapping_sub(b'0'), j.wrapping_sub(b'0'));
        if i < 10 && j < 10 { Date::ymd(year, f * 10 + g, i * 10 + j) } else { None }
    }

    /// The year; 0 when there is no date.
    pub fn year(self) -> u16 {
        u16::try_from(self.0 >> 9).unwrap_or_default()
    }

    /// The month, when known.
    pub fn month(self) -> Option<u8> {
        u8::try_from(self.0 >> 5 & 15).ok().filter(|m| *m > 0)
    }

    /// The day, when known.
    pub fn day(self) -> Option<u8> {
        u8::try_from(self.0 & 31).ok().filter(|d| *d > 0)
    }

    /// Whether year, month and day are known.
    pub fn is_full(self) -> bool {
        self.0 & 31 != 0
    }

    /// Whether there is no date.
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The earliest and the latest day it can mean, as sortable numbers.
    fn span(self) -> (u32, u32) {
        if self.is_full() {
            (self.0, self.0)
        } else if self.month().is_some() {
            (self.0 | 1, self.0 | 31)
        } else {
            (self.0 | 1 << 5 | 1, self.0 | 12 << 5 | 31)
        }
    }

    /// Compares two dates. A missing date, and dates whose precision leaves it open, are undecided.
    pub fn order(self, other: Date) -> DateOrder {
        if self.is_none() || other.is_none() {
            return DateOrder::Undecided;
        }
        let ((a, b), (c, d)) = (self.span(), other.span());
        if b < c {
            DateOrder::Before
        } else if a > d {
            DateOrder::After
        } else if a == b && b == c && c == d {
            DateOrder::Same
        } else {
            DateOrder::Undecided
        }
    }

    /// Whether it is certainly later than another.
    pub fn is_after(self, other: Date) -> bool {
        self.order(other) == DateOrder::After
    }

    /// Whether both are full dates and it is no later.
    #[inline]
    pub(crate) fn is_not_after_day(self, day: Date) -> bool {
        self.is_full() && day.is_full() && self.0 <= day.0
    }

    /// Whether it is certainly earlier than another.
    pub fn is_before(self, other: Date) -> bool {
        self.order(other) == DateOrder::Before
    }

    /// Full years from this date to a later day, as the fewest and the most it can be. `None` without both dates.
    pub fn years_until(self, later: Date) -> Option<(i32, i32)> {
        if self.is_none() || later.is_none() {
            return None;
        }
        let years = |from: u32, to: u32| {
            let whole = i32::try_from(to >> 9).unwrap_or(0) - i32::try_from(from >> 9).unwrap_or(0);
            whole - i32::from(to & 511 < from & 511)
        };
        let ((a, b), (c, d)) = (self.span(), later.span());
        Some((years(b, c), years(a, d)))
    }

    /// The same day so many years later; 29 February becomes 28 where there is none. Partial dates keep their precision.
    #[must_use]
    pub fn plus_years(self, years: u16) -> Option<Date> {
        let year = self.year().checked_add(years).filter(|year| (1..=9999).contains(year))?;
        let mut rest = self.0 & 511;
        if rest == FEBRUARY_29 && month_days(year, 2) == 28 {
            rest -= 1;
        }
        Some(Date(u32::from(year) << 9 | rest))
    }

    /// The calendar day, when full.
    pub fn to_chrono(self) -> Option<chrono::NaiveDate> {
        chrono::NaiveDate::from_ymd_opt(
            i32::from(self.year()),
            u32::from(self.month()?),
            u32::from(self.day()?),
        )
    }

    /// A full date from a calendar day of the years 1 to 9999.
    pub fn from_chrono(day: chrono::NaiveDate) -> Option<Date> {
        use chrono::Datelike as _;
        Date::ymd(
            u16::try_from(day.year()).ok()?,
            u8::try_from(day.month()).ok()?,
            u8::try_from(day.day()).ok()?,
        )
    }

    /// Appends `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub fn push_to(self, out: &mut String) {
        push_number(out, self.year(), 1000);
        for part in [self.month(), self.day()].into_iter().flatten() {
            out.push('-');
            push_number(out, u16::from(part), 10);
        }
    }
}

/// Days from one full date to another; negative when the second is earlier.
pub fn days_between(from: Date, to: Date) -> Option<i64> {
    Some(to.to_chrono()?.signed_duration_since(from.to_chrono()?).num_days())
}

impl PartialOrd for Date {
    /// Decided order only: `None` where precision leaves it open.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match self.order(*other) {
            DateOrder::Before => Some(Ordering::Less),
            DateOrder::Same => Some(Ordering::Equal),
            DateOrder::After => Some(Ordering::Greater),
            DateOrder::Undecided if self == other => Some(Ordering::Equal),
            DateOrder::Undecided => None,
        }
    }
}

impl std::fmt::Debug for Date {
    /// Hides the day: a date of birth is personal data.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match (self.is_none(), self.is_full()) {
            (true, _) => "no date",
            (_, true) => "a full date",
            _ => "a partial date",
        })
    }
}

const fn month_days(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn number(bytes: &[u8]) -> Option<u16> {
    digits(bytes).then(|| bytes.iter().fold(0, |n, b| n * 10 + u16::from(b - b'0')))
}

fn small(tens: u8, ones: u8) -> Option<u8> {
    u8::try_from(number(&[tens, ones])?).ok()
}

fn push_number(out: &mut String, number: u16, first: u16) {
    let mut unit = first;
    while unit > 0 {
        out.push(char::from(b'0' + u8::try_from(number / unit % 10).unwrap_or_default()));
        unit /= 10;
    }
}

impl Leaf for Date {
    fn kind(&self) -> Kind {
        Kind::Date
    }
    fn set(&mut self, raw: &str) -> Result<(), Unreadable> {
        *self = Date::default();
        *self = Date::parse(raw).ok_or(Unreadable)?;
        Ok(())
    }
    fn write(&self, out: &mut String) {
        if !self.is_none() {
            self.push_to(out);
        }
    }
    fn is_empty(&self) -> bool {
        self.is_none()
    }
    fn clear(&mut self) {
        *self = Date::default();
    }
    fn date(&self) -> Option<Date> {
        (!self.is_none()).then_some(*self)
    }
    fn show(&self, field: usize, items: Items, walk: &mut dyn Walk) {
        walk.date(field, items, *self);
    }
}

leaf_node!(Date = Date);

/// The end of validity of a document: a full date, or never.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Expiry(u32);

impl Expiry {
    /// Valid for life.
    pub const NEVER: Expiry = Expiry(u32::MAX);

    /// On a full date.
    pub fn on(date: Date) -> Option<Expiry> {
        date.is_full().then_some(Expiry(date.0))
    }

    /// The date, when there is one.
    pub fn date(self) -> Option<Date> {
        (self.0 != 0 && self != Expiry::NEVER).then_some(Date(self.0))
    }

    /// Whether it is valid for life.
    pub fn is_never(self) -> bool {
        self == Expiry::NEVER
    }
}

impl std::fmt::Debug for Expiry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.is_never() { "never" } else { "an expiry" })
    }
}

impl Leaf for Expiry {
    fn kind(&self) -> Kind {
        Kind::Expiry
    }
    fn set(&mut self, raw: &str) -> Result<(), Unreadable> {
        *self = Expiry::default();
        *self = if raw == "never" {
            Expiry::NEVER
        } else {
            Date::parse(raw).and_then(Expiry::on).ok_or(Unreadable)?
        };
        Ok(())
    }
    fn write(&self, out: &mut String) {
        match self.date() {
            Some(date) => date.push_to(out),
            None if self.is_never() => out.push_str("never"),
            None => {}
        }
    }
    fn is_empty(&self) -> bool {
        self.0 == 0
    }
    fn clear(&mut self) {
        *self = Expiry::default();
    }
    fn date(&self) -> Option<Date> {
        Expiry::date(*self)
    }
}

leaf_node!(Expiry = Expiry);

short_leaf! {
    /// A moment, RFC 3339 to the second, with `Z` or an offset.
    Timestamp, Timestamp, 25, is_timestamp, Timestamp::date
}

impl Timestamp {
    /// The calendar day as written.
    pub fn date(&self) -> Option<Date> {
        self.as_bytes().get(..10).and_then(Date::of_bytes)
    }
}

fn is_timestamp(b: &[u8]) -> bool {
    let two = |at: usize, most: u8| {
        b.get(at..at + 2).is_some_and(|t| matches!(*t, [x, y] if small(x, y).is_some_and(|n| n <= most)))
    };
    let day = b.get(..10).and_then(Date::of_bytes).is_some();
    let time = b.get(10) == Some(&b'T')
        && two(11, 23)
        && b.get(13) == Some(&b':')
        && two(14, 59)
        && b.get(16) == Some(&b':')
        && two(17, 60);
    let zone = match b.get(19..) {
        Some(b"Z") => true,
        Some([b'+' | b'-', .., _]) if b.len() == 25 => two(20, 23) && b.get(22) == Some(&b':') && two(23, 59),
        _ => false,
    };
    day && time && zone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn every_day_of_two_centuries_agrees_with_chrono() {
        for year in 1900..2100u16 {
            for month in 0..=13u8 {
                for day in 0..=32u8 {
                    let ours = Date::ymd(year, month, day);
                    let theirs =
                        chrono::NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
                    assert_eq!(ours.is_some(), theirs.is_some());
                    let Some(ours) = ours else { continue };
                    let mut text = String::new();
                    ours.push_to(&mut text);
                    assert_eq!(text, theirs.unwrap().to_string());
                    assert_eq!(Date::parse(&text), Some(ours));
                    assert_eq!(ours.to_chrono(), theirs);
                }
            }
        }
    }

    #[test]
    fn every_byte_in_every_place() {
        for at in 0..10 {
            for b in 0..128u8 {
                let mut bytes = *b"1971-11-11";
                bytes[at] = b;
                let text = std::str::from_utf8(&bytes).unwrap();
                let theirs = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
                let shaped = if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() };
                assert_eq!(
                    Date::parse(text).and_then(Date::to_chrono),
                    theirs.filter(|_| shaped),
                    "{at} {b}"
                );
            }
        }
        for odd in ["197đ-11-11", "1971-11-đ", "1971-1đ-11"] {
            assert_eq!((odd.len() == 10, Date::parse(odd)), (odd.len() == 10, None));
        }
    }

    #[test]
    fn order_is_three_valued() {
        use DateOrder::*;
        let cases = [
            ("1990-01-15", "1990-01-16", Before),
            ("1990-01-15", "1990-01-15", Same),
            ("1990", "1991-01-01", Before),
            ("1990", "1990-06-01", Undecided),
            ("1990", "1990", Undecided),
            ("1990-02", "1990-01-31", After),
            ("1990-02", "1990", Undecided),
        ];
        for (a, b, expected) in cases {
            assert_eq!(date(a).order(date(b)), expected, "{a} {b}");
            let mirrored = match expected {
                Before => After,
                After => Before,
                other => other,
            };
            assert_eq!(date(b).order(date(a)), mirrored, "{b} {a}");
        }
        assert_eq!(date("1990").order(Date::default()), Undecided);
    }

    #[test]
    fn ages_are_spans() {
        let cases = [
            ("1990-01-15", "2004-01-14", (13, 13)),
            ("1990-01-15", "2004-01-15", (14, 14)),
            ("1990", "2004-06-01", (13, 14)),
            ("1990-06", "2004-06-15", (13, 14)),
            ("2000-02-29", "2001-02-28", (0, 0)),
        ];
        for (born, on, expected) in cases {
            assert_eq!(date(born).years_until(date(on)), Some(expected), "{born} {on}");
        }
    }

    #[test]
    fn refuses_other_shapes() {
        for bad in
            ["", "90", "1990-1-5", "15/01/1990", "1990-13", "1990-00-10", "0000", "1990-02-29", "1990-01-15T"]
        {
            assert!(Date::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn timestamps() {
        for good in ["2026-08-01T23:59:59Z", "2026-08-01T00:00:00+07:00"] {
            assert!(Timestamp::parse(good).is_some(), "{good}");
        }
        for bad in [
            "2026-08-01",
            "2026-08-01T24:00:00Z",
            "2026-02-30T00:00:00Z",
            "2026-08-01T00:00:00",
            "2026-08-01T00:00:00+0700",
        ] {
            assert!(Timestamp::parse(bad).is_none(), "{bad}");
        }
    }
}
