//! Dates as people write them, never completed: a birth date of which only the year is known stays a year.
//!
//! Every notation that registers and spreadsheets carry is read into [`TextDate`]; what could be two dates is refused. The
//! order of day and month is never decided by one row: declare it, or ask [`OrderDecider`] about the whole column.

use super::fold::fold;
use thiserror::Error;

/// A date of which month and day may be unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextDate {
    /// Year, four digits.
    pub year: u16,
    /// Month, 1–12.
    pub month: Option<u8>,
    /// Day of the month; only with a month.
    pub day: Option<u8>,
    /// The text says that it is not certain (`khoảng năm 1950`, `1950?`).
    pub approximate: bool,
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DateTextError {
    /// There is nothing to read.
    #[error("no date to read")]
    Empty,
    /// No notation of a date.
    #[error("not a notation of a date")]
    Unrecognized,
    /// The month is none of 1–12; in a column of day and month exchanged this is where it shows.
    #[error("no such month")]
    NoSuchMonth,
    /// The month has no such day.
    #[error("no such day")]
    NoSuchDay,
    /// The year lies outside 1800–2199.
    #[error("year out of range")]
    YearOutOfRange,
    /// A year of two digits, and no rule was given for it.
    #[error("two-digit year")]
    TwoDigitYear,
    /// Day and month could be exchanged, and no order was given.
    #[error("day and month could be exchanged")]
    AmbiguousOrder,
    /// A day of the lunar calendar: [`super::lunar::read`] says which solar days it may be.
    #[error("a date of the lunar calendar")]
    Lunar,
    /// A bare number as spreadsheets count days; read it with [`from_excel`] when the column is known to hold such.
    #[error("looks like the serial number of a spreadsheet")]
    SerialNumber,
    /// Words that are no date, or more than one.
    #[error("words that are no date or more than one")]
    Words,
}

/// Which of two small numbers is the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// Day, month, year: how dates are written in Vietnam.
    #[default]
    DayFirst,
    /// Month, day, year: what programs set to American English write.
    MonthFirst,
    /// Not known: dates that could be either are refused.
    Undeclared,
}

/// What a reader may assume.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateOptions {
    /// The order of day and month when the year is last.
    pub order: Order,
    /// The latest year that two digits may mean, so that they fall into the hundred years up to it; `None` refuses them.
    pub two_digit_latest: Option<u16>,
}

impl TextDate {
    /// A date that exists; `None` for a month or day that does not, or a day without a month.
    #[must_use]
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        checked(year, month, day).ok()
    }

    /// `2002-03-15`, `2002-03` or `2002`.
    #[must_use]
    pub fn iso(&self) -> String {
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", self.year),
            (Some(month), None) => format!("{:04}-{month:02}", self.year),
            _ => format!("{:04}", self.year),
        }
    }
}

/// Days of a month.
pub(super) const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

pub(super) fn checked(year: u16, month: Option<u8>, day: Option<u8>) -> Result<TextDate, DateTextError> {
    if !(1800..2200).contains(&year) {
        return Err(DateTextError::YearOutOfRange);
    }
    match (month, day) {
        (Some(m), _) if !(1..=12).contains(&m) => return Err(DateTextError::NoSuchMonth),
        (None, Some(_)) => return Err(DateTextError::NoSuchMonth),
        (Some(m), Some(d)) if !(1..=days_in(year, m)).contains(&d) => return Err(DateTextError::NoSuchDay),
        _ => {}
    }
    Ok(TextDate { year, month, day, approximate: false })
}

/// Longest text that is looked at, in bytes.
pub const LONGEST: usize = 200;

/// Reads a date in any usual notation.
///
/// Taken: `15/03/2002` with `/`, `-`, `.` or blanks, `2002-03-15` with or without a time, `15032002` and `20020315`, `03/2002`,
/// `2002`, unknown parts as `00`, `--`, `__` or `xx`, `ngày 15 tháng 3 năm 2002`, `sinh năm 1950`, `khoảng năm 1950`, `1950?`, and
/// dates in words. Nothing is filled in.
///
/// # Errors
/// [`DateTextError`] says what is wrong, or what would have to be guessed.
///
/// ```
/// use chuan::text::dates::{DateOptions, DateTextError, read};
/// let options = DateOptions::default();
/// assert_eq!(read("00/03/1950", options).map(|d| d.iso()).as_deref(), Ok("1950-03"));
/// assert_eq!(read("31/02/1950", options), Err(DateTextError::NoSuchDay));
/// assert_eq!(read("37330", options), Err(DateTextError::SerialNumber));
/// ```
pub fn read(text: &str, options: DateOptions) -> Result<TextDate, DateTextError> {
    if text.len() > LONGEST {
        return Err(DateTextError::Unrecognized);
    }
    let folded = fold(text);
    if folded.is_empty() {
        return Err(DateTextError::Empty);
    }
    if super::lunar::is_lunar(&folded) {
        return Err(DateTextError::Lunar);
    }
    let (rest, approximate) = take_doubt(&folded);
    let date = if rest.contains(|c: char| c.is_ascii_digit()) {
        read_digits(&rest, options)
    } else {
        super::date_words::from_words(text)
    }?;
    Ok(TextDate { approximate: approximate || date.approximate, ..date })
}

/// Takes the marks of doubt off; true when there was one.
pub(super) fn take_doubt(folded: &str) -> (String, bool) {
    let mut rest = folded.replace(['?', '~', '≈'], " ");
    for word in ["khoang", "chung", "uoc", "doan"] {
        if let Some(tail) = rest.trim_start().strip_prefix(word).filter(|t| t.starts_with(' ')) {
            rest = tail.to_owned();
        }
    }
    let rest = rest.split(' ').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    let doubt = rest != folded;
    (rest, doubt)
}

/// One part of a date in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// A number and how many digits it had.
    Number(u32, usize),
    /// Zeros, dashes, dots, underscores or x: not known.
    Unknown,
}

fn part(text: &str) -> Option<Part> {
    let text = text.trim();
    if text.chars().all(|c| matches!(c, '0' | '-' | '_' | '.' | 'x' | '*' | '…')) && text.len() <= 12 {
        return Some(Part::Unknown);
    }
    if text.len() > 8 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some(Part::Number(text.parse().ok()?, text.len()))
}

fn small(part: Part, error: DateTextError) -> Result<Option<u8>, DateTextError> {
    match part {
        Part::Unknown => Ok(None),
        Part::Number(n, 1 | 2) => u8::try_from(n).map(Some).map_err(|_| error),
        Part::Number(..) => Err(DateTextError::Unrecognized),
    }
}

fn year(part: Part, options: DateOptions) -> Result<u16, DateTextError> {
    match part {
        Part::Number(n, 4) => u16::try_from(n).map_err(|_| DateTextError::YearOutOfRange),
        Part::Number(n, 2) => {
            let latest = options.two_digit_latest.ok_or(DateTextError::TwoDigitYear)?;
            let short = u16::try_from(n).unwrap_or(0);
            let century = latest / 100 * 100;
            let near = century + short;
            Ok(if near > latest { near.saturating_sub(100) } else { near })
        }
        // A year of zeros is a date of which nothing is known.
        Part::Unknown => Err(DateTextError::YearOutOfRange),
        Part::Number(..) => Err(DateTextError::Unrecognized),
    }
}

fn read_digits(text: &str, options: DateOptions) -> Result<TextDate, DateTextError> {
    let text = without_time(text);
    if text.contains(|c: char| c.is_alphabetic() && c != 'x') {
        return read_marked(text, options);
    }
    let separator = ['/', '.', '-', ' '].into_iter().find(|&c| text.trim_matches(['-', '.']).contains(c));
    let Some(separator) = separator else { return read_bare(text) };
    let parts: Vec<Part> = text
        .split(separator)
        .map(|p| part(p).ok_or(DateTextError::Unrecognized))
        .collect::<Result<_, _>>()?;
    match *parts.as_slice() {
        // Year first: ISO order, the only one in use.
        [y @ Part::Number(_, 4), m, d] => checked(
            year(y, options)?,
            small(m, DateTextError::NoSuchMonth)?,
            small(d, DateTextError::NoSuchDay)?,
        ),
        [y @ Part::Number(_, 4), m] => {
            checked(year(y, options)?, small(m, DateTextError::NoSuchMonth)?, None)
        }
        [m, y @ Part::Number(_, 4)] => {
            checked(year(y, options)?, small(m, DateTextError::NoSuchMonth)?, None)
        }
        [a, b, y] => {
            let (first, second) =
                (small(a, DateTextError::NoSuchDay)?, small(b, DateTextError::NoSuchMonth)?);
            let year = year(y, options)?;
            let (day, month) = match options.order {
                Order::DayFirst => (first, second),
                Order::MonthFirst => (second, first),
                Order::Undeclared => match (first, second) {
                    (Some(a), Some(b)) if a <= 12 && b <= 12 && a != b => {
                        return Err(DateTextError::AmbiguousOrder);
                    }
                    (Some(a), Some(b)) if a <= 12 && b > 12 => (Some(b), Some(a)),
                    other => other,
                },
            };
            checked(year, month, day)
        }
        _ => Err(DateTextError::Unrecognized),
    }
}

/// Takes a time of day off the end.
fn without_time(text: &str) -> &str {
    let cut = text.find([' ', 't']).filter(|&at| {
        text.get(at + 1..)
            .is_some_and(|rest| rest.contains(':') && rest.starts_with(|c: char| c.is_ascii_digit()))
    });
    cut.and_then(|at| text.get(..at)).unwrap_or(text)
}

/// Digits without anything between them.
fn read_bare(text: &str) -> Result<TextDate, DateTextError> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(DateTextError::Unrecognized);
    }
    let number =
        |range: std::ops::Range<usize>| text.get(range).and_then(|t| t.parse::<u16>().ok()).unwrap_or(0);
    let known = |n: u16| u8::try_from(n).ok().filter(|&n| n > 0);
    match text.len() {
        4 => checked(number(0..4), None, None),
        // A month of 18 to 21 does not exist, so the two orders never both fit.
        8 if (18..22).contains(&number(0..2)) && number(4..6) <= 12 && !(18..22).contains(&number(4..6)) => {
            checked(number(0..4), known(number(4..6)), known(number(6..8)))
        }
        8 => checked(number(4..8), known(number(2..4)), known(number(0..2))),
        5 => Err(DateTextError::SerialNumber),
        _ => Err(DateTextError::Unrecognized),
    }
}

/// Figures with the words ngày, tháng, năm.
fn read_marked(text: &str, options: DateOptions) -> Result<TextDate, DateTextError> {
    let mut tokens = text
        .split([' ', ',', '/', '-', '.', ':', ';'])
        .filter(|t| !t.is_empty() && !matches!(*t, "ngay" | "sinh" | "vao" | "mung" | "mong"))
        .peekable();
    // `năm sinh 1950`: the marker may come first.
    let mut all: Vec<&str> = Vec::new();
    while let Some(token) = tokens.next_if(|_| all.len() < 8) {
        all.push(token);
    }
    let number = |token: &str| part(token).ok_or(DateTextError::Unrecognized);
    match *all.as_slice() {
        ["nam", y] => checked(year(number(y)?, options)?, None, None),
        ["thang", m, "nam", y] | ["thang", m, y] => checked(year(number(y)?, options)?, month_word(m)?, None),
        [d, "thang", m, "nam", y] | [d, "thang", m, y] | [d, m, "nam", y] => {
            let day = small(number(d)?, DateTextError::NoSuchDay)?;
            checked(year(number(y)?, options)?, month_word(m)?, day)
        }
        ["thang", "muoi", one, "nam", y] => checked(year(number(y)?, options)?, late_month(one)?, None),
        [d, "thang", "muoi", one, "nam", y] => {
            let day = small(number(d)?, DateTextError::NoSuchDay)?;
            checked(year(number(y)?, options)?, late_month(one)?, day)
        }
        _ => Err(DateTextError::Unrecognized),
    }
}

fn late_month(word: &str) -> Result<Option<u8>, DateTextError> {
    match word {
        "mot" => Ok(Some(11)),
        "hai" => Ok(Some(12)),
        _ => Err(DateTextError::NoSuchMonth),
    }
}

/// A month as a figure or a folded word; with a year in figures no word is ambiguous.
fn month_word(word: &str) -> Result<Option<u8>, DateTextError> {
    let named = ["gieng", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];
    if let Some(at) = named.iter().position(|&n| n == word) {
        return Ok(u8::try_from(at + 1).ok());
    }
    match word {
        "mot" => Ok(Some(1)),
        "bon" => Ok(Some(4)),
        "chap" => Ok(Some(12)),
        _ => small(part(word).ok_or(DateTextError::Unrecognized)?, DateTextError::NoSuchMonth),
    }
}

/// The day that a spreadsheet counts as `serial`: from 1900 (with its 29 February 1900 that never was), or from 1904.
///
/// # Errors
/// [`DateTextError::NoSuchDay`] for 0 and for the day that never was, [`DateTextError::YearOutOfRange`] after 2199.
///
/// ```
/// use chuan::text::dates::from_excel;
/// assert_eq!(from_excel(37330, false).map(|d| d.iso()).as_deref(), Ok("2002-03-15"));
/// assert!(from_excel(60, false).is_err());
/// ```
pub fn from_excel(serial: u32, from_1904: bool) -> Result<TextDate, DateTextError> {
    let (mut year, mut left) = match (from_1904, serial) {
        (true, days) => (1904, days),
        (false, 1..=59) => (1900, serial - 1),
        (false, 61..) => (1900, serial - 2),
        (false, _) => return Err(DateTextError::NoSuchDay),
    };
    loop {
        let days = if days_in(year, 2) == 29 { 366 } else { 365 };
        if left < days {
            break;
        }
        left -= days;
        year += 1;
        if year > 2199 {
            return Err(DateTextError::YearOutOfRange);
        }
    }
    for month in 1..=12 {
        let days = u32::from(days_in(year, month));
        if left < days {
            return checked(year, Some(month), u8::try_from(left + 1).ok());
        }
        left -= days;
    }
    Err(DateTextError::NoSuchDay)
}

/// Finds the order of day and month from all dates of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OrderDecider {
    /// Dates whose first number can only be a day.
    pub day_first: u64,
    /// Dates whose second number can only be a day.
    pub month_first: u64,
    /// Dates that could be either.
    pub open: u64,
}

/// What a column says about the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderVerdict {
    /// One order fits all dates and some date proves it.
    Proven(Order),
    /// No date proves an order.
    Undecided,
    /// Some dates prove one order, some the other: the column holds both.
    Mixed,
}

impl OrderDecider {
    /// Adds one cell; what is not three numbers with the year last says nothing.
    pub fn feed(&mut self, cell: &str) {
        let folded = fold(cell.get(..cell.len().min(LONGEST)).unwrap_or_default());
        let mut numbers = without_time(&folded).split(['/', '-', '.', ' ']);
        let (Some(a), Some(b), Some(y), None) =
            (numbers.next(), numbers.next(), numbers.next(), numbers.next())
        else {
            return;
        };
        let (Ok(a), Ok(b)) = (a.parse::<u8>(), b.parse::<u8>()) else { return };
        if !matches!(y.len(), 2 | 4) || a == 0 || b == 0 {
            return;
        }
        match (a, b) {
            (13..=31, 1..=12) => self.day_first += 1,
            (1..=12, 13..=31) => self.month_first += 1,
            (1..=12, 1..=12) => self.open += 1,
            _ => {}
        }
    }

    /// The verdict so far.
    #[must_use]
    pub fn verdict(&self) -> OrderVerdict {
        match (self.day_first, self.month_first) {
            (0, 0) => OrderVerdict::Undecided,
            (_, 0) => OrderVerdict::Proven(Order::DayFirst),
            (0, _) => OrderVerdict::Proven(Order::MonthFirst),
            _ => OrderVerdict::Mixed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn notations() {
        let cases = [
            ("15/03/2002", "2002-03-15"),
            ("5-3-2002", "2002-03-05"),
            ("15.3.2002", "2002-03-15"),
            ("15 / 03 / 2002", "2002-03-15"),
            ("15 03 2002", "2002-03-15"),
            ("2002-03-15", "2002-03-15"),
            ("2002-03-15T00:00:00", "2002-03-15"),
            ("15/03/2002 00:00:00", "2002-03-15"),
            ("15032002", "2002-03-15"),
            ("20020315", "2002-03-15"),
            ("19501950", ""),
            ("19500000", "1950"),
            ("00001950", "1950"),
            ("2002", "2002"),
            ("03/2002", "2002-03"),
            ("2002-03", "2002-03"),
            ("00/00/1950", "1950"),
            ("--/03/1950", "1950-03"),
            ("__/__/1950", "1950"),
            ("xx/xx/1950", "1950"),
            ("ngày 15 tháng 3 năm 2002", "2002-03-15"),
            ("Ngày 15, tháng 03, năm 2002", "2002-03-15"),
            ("15 tháng ba năm 2002", "2002-03-15"),
            ("tháng mười hai năm 2002", "2002-12"),
            ("tháng 3/2002", "2002-03"),
            ("Sinh năm 1950", "1950"),
            ("năm sinh: 1950", "1950"),
            ("mùng 5 tháng giêng năm 1990", "1990-01-05"),
            ("NĂM MỘT NGHÌN CHÍN TRĂM NĂM MƯƠI LĂM", "1955"),
            ("29/02/2000", "2000-02-29"),
        ];
        for (text, expected) in cases {
            let got = read(text, DateOptions::default()).map(|d| d.iso()).unwrap_or_default();
            assert_eq!(got, expected, "{text}");
        }
    }

    #[test]
    fn doubt_is_kept() {
        for text in ["khoảng năm 1950", "1950?", "~1950", "khoảng 1950"] {
            let date = read(text, DateOptions::default()).unwrap();
            assert_eq!((date.year, date.month, date.approximate), (1950, None, true), "{text}");
        }
    }

    #[test]
    fn refused() {
        use DateTextError::{
            Empty, Lunar, NoSuchDay, NoSuchMonth, SerialNumber, TwoDigitYear, Unrecognized, YearOutOfRange,
        };
        let cases = [
            ("", Empty),
            ("31/02/2002", NoSuchDay),
            ("29/02/1900", NoSuchDay),
            ("13/13/2002", NoSuchMonth),
            ("15/00/1950", NoSuchMonth),
            ("15/3/02", TwoDigitYear),
            ("37330", SerialNumber),
            ("10/3 âm lịch", Lunar),
            ("10/3/2002 (AL)", Lunar),
            ("mùng 5 tháng giêng năm Nhâm Ngọ", Lunar),
            ("rằm tháng bảy năm 1950", Lunar),
            ("00/00/0000", YearOutOfRange),
            ("150302", Unrecognized),
            ("15/3", Unrecognized),
            ("1/2/3/4", Unrecognized),
            ("15/03/20022", Unrecognized),
            ("mười", DateTextError::Words),
        ];
        for (text, error) in cases {
            assert_eq!(read(text, DateOptions::default()), Err(error), "{text}");
        }
    }

    #[test]
    fn order_and_short_years_are_declared() {
        let with = |order| DateOptions { order, two_digit_latest: None };
        assert_eq!(read("3/15/2002", with(Order::MonthFirst)).unwrap().iso(), "2002-03-15");
        assert_eq!(read("3/4/2002", with(Order::Undeclared)), Err(DateTextError::AmbiguousOrder));
        assert_eq!(read("4/4/2002", with(Order::Undeclared)).unwrap().iso(), "2002-04-04");
        assert_eq!(read("3/15/2002", with(Order::Undeclared)).unwrap().iso(), "2002-03-15");
        let short = DateOptions { order: Order::DayFirst, two_digit_latest: Some(2026) };
        assert_eq!(read("15/3/26", short).unwrap().year, 2026);
        assert_eq!(read("15/3/27", short).unwrap().year, 1927);
    }

    #[test]
    fn a_column_decides() {
        let verdict = |cells: &[&str]| {
            let mut decider = OrderDecider::default();
            cells.iter().for_each(|c| decider.feed(c));
            decider.verdict()
        };
        assert_eq!(verdict(&["1/2/2002", "15/3/2002"]), OrderVerdict::Proven(Order::DayFirst));
        assert_eq!(verdict(&["1/2/2002", "3/15/2002 0:00"]), OrderVerdict::Proven(Order::MonthFirst));
        assert_eq!(verdict(&["1/2/2002", "x", "2002-03-15"]), OrderVerdict::Undecided);
        assert_eq!(verdict(&["13/2/2002", "3/15/2002"]), OrderVerdict::Mixed);
    }

    #[test]
    fn spreadsheet_days() {
        let cases = [
            (1, "1900-01-01"),
            (59, "1900-02-28"),
            (61, "1900-03-01"),
            (37330, "2002-03-15"),
            (45658, "2025-01-01"),
        ];
        for (serial, date) in cases {
            assert_eq!(from_excel(serial, false).unwrap().iso(), date);
        }
        assert_eq!(from_excel(0, true).unwrap().iso(), "1904-01-01");
        assert_eq!(from_excel(37330 - 1462, true).unwrap().iso(), "2002-03-15");
        assert_eq!(from_excel(60, false), Err(DateTextError::NoSuchDay));
        assert_eq!(from_excel(u32::MAX, false), Err(DateTextError::YearOutOfRange));
    }

    #[test]
    fn every_day_comes_back_in_every_notation() {
        for year in 1900..2100 {
            for month in 1..=12 {
                for day in 1..=days_in(year, month) {
                    let date = TextDate::new(year, Some(month), Some(day)).unwrap();
                    for text in [
                        format!("{day:02}/{month:02}/{year}"),
                        format!("{year}{month:02}{day:02}"),
                        format!("{day:02}{month:02}{year}"),
                        date.iso(),
                    ] {
                        assert_eq!(read(&text, DateOptions::default()), Ok(date), "{text}");
                    }
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_text(text in any::<String>()) {
            let _ = read(&text, DateOptions::default());
            OrderDecider::default().feed(&text);
        }

        #[test]
        fn nothing_is_filled_in(text in "[0-9/. -]{1,12}") {
            if let Ok(date) = read(&text, DateOptions::default()) {
                let digits = text.bytes().filter(|b| (b'1'..=b'9').contains(b)).count();
                prop_assert!(date.month.is_none() || digits >= 2);
                prop_assert!(date.day.is_none() || digits >= 3);
            }
        }
    }
}
