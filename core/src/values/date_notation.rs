//! Dates as people and programs write them, into the canonical form.
//!
//! Read: `15/01/1990`, `5.1.1990`, `15-Jan-1990`, `19900115`, `15011990`, `01/1990`, `00/00/1950`, `--/03/1950`, `00001950`,
//! `ngày 15 tháng 3 năm 2002`, `sinh năm 1950`, any of them with a midnight behind. Not read, because it would lose or invent
//! something: a time of day other than midnight, a time with a zone (its day depends on where one stands), `1950?` and
//! `khoảng 1950` (the doubt would be lost), a day without its month, a spreadsheet's serial number, a lunar date.

use super::normalize::{is_dash, tidy_line};
use super::{Date, Expiry, Hints, Notation, Repair, RepairSet};
use crate::text::fold;

/// Years that a date without separators may have; they keep `ddMMyyyy` and `yyyyMMdd` apart, as no year of this span ends
/// the other way round in a month and a day.
const COMPACT_YEARS: std::ops::RangeInclusive<u16> = 1800..=2199;

/// The canonical text of a date.
pub(super) fn tidy(raw: &str, hints: &Hints, done: &mut RepairSet) -> Option<String> {
    let line = tidy_line(raw, done);
    let mut out = String::new();
    read(&line, hints, done)?.push_to(&mut out);
    Some(out)
}

/// The canonical text of an end of validity.
pub(super) fn tidy_expiry(raw: &str, hints: &Hints, done: &mut RepairSet) -> Option<String> {
    let words = fold(raw);
    if matches!(
        words.as_str(),
        "never" | "khong thoi han" | "khong co thoi han" | "vo thoi han" | "khong xac dinh thoi han"
    ) {
        done.insert(Repair::Words);
        return Some("never".to_owned());
    }
    tidy(raw, hints, done).filter(|text| Date::parse(text).and_then(Expiry::on).is_some())
}

fn read(line: &str, hints: &Hints, done: &mut RepairSet) -> Option<Date> {
    if let Some(date) = Date::parse(line) {
        return Some(date);
    }
    if let Some(day) = before_midnight(line) {
        done.insert(Repair::Midnight);
        return read_day(day, hints, done);
    }
    read_day(line, hints, done)
}

fn read_day(text: &str, hints: &Hints, done: &mut RepairSet) -> Option<Date> {
    if let Some(date) = Date::parse(text) {
        return Some(date);
    }
    done.insert(Repair::DateNotation);
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return without_separators(text, hints, done);
    }
    let words = fold(text);
    let rest = words.strip_prefix("sinh ").unwrap_or(&words);
    match rest.as_bytes().windows(5).any(|w| w == b"thang") {
        true => in_words(rest, done),
        false => match rest.strip_prefix("nam ") {
            Some(year) => part(year).four().and_then(Date::y),
            None => separated(rest.strip_prefix("ngay ").unwrap_or(rest), hints, done),
        },
    }
}

/// The part before a time of midnight without a zone.
fn before_midnight(text: &str) -> Option<&str> {
    if text.bytes().all(|b| b.is_ascii_digit()) {
        let (day, time) = text.split_at_checked(8)?;
        return (matches!(time.len(), 4 | 6) && time.bytes().all(|b| b == b'0')).then_some(day);
    }
    let (day, time) = text.split_once([' ', 'T'])?;
    let clock = match time.strip_suffix("AM").or_else(|| time.strip_suffix("SA")) {
        Some(morning) => morning.trim_end().strip_prefix("12:00")?,
        None => time.strip_prefix("00:00").or_else(|| time.strip_prefix("0:00"))?,
    };
    let zeros = clock.is_empty()
        || clock.strip_prefix(":00").is_some_and(|f| {
            f.is_empty() || f.strip_prefix('.').is_some_and(|z| z.bytes().all(|b| b == b'0'))
        });
    zeros.then_some(day)
}

/// `ngày 15 tháng 3 năm 2002`, folded; the day may be missing.
fn in_words(words: &str, done: &mut RepairSet) -> Option<Date> {
    let mut tokens = words.split([' ', ',']).filter(|t| !t.is_empty()).peekable();
    let mut day = Part::Unknown;
    if tokens.peek() == Some(&"ngay") {
        tokens.next();
        day = part(tokens.next()?);
        if day == Part::Unknown {
            done.insert(Repair::UnknownParts);
        }
    }
    if tokens.next() != Some("thang") {
        return None;
    }
    let month = part(tokens.next()?);
    if tokens.next() != Some("nam") {
        return None;
    }
    let year = part(tokens.next()?).four()?;
    if tokens.next().is_some() {
        return None;
    }
    known(year, month, day, done)
}

/// Eight digits, or six when a pivot says that the column has two-digit years.
fn without_separators(digits: &str, hints: &Hints, done: &mut RepairSet) -> Option<Date> {
    let cut = |from: usize, to: usize| part(digits.get(from..to).unwrap_or_default());
    match digits.len() {
        8 => {
            if let Some(year) = cut(4, 8).four().filter(|y| COMPACT_YEARS.contains(y)) {
                return ordered(year, cut(0, 2), cut(2, 4), hints, done);
            }
            let year = cut(0, 4).four().filter(|y| COMPACT_YEARS.contains(y))?;
            known(year, cut(4, 6), cut(6, 8), done)
        }
        6 => {
            let (year, rest) = match hints.notation {
                Notation::YearMonthDay => (cut(0, 2), (cut(2, 4), cut(4, 6))),
                _ => (cut(4, 6), (cut(0, 2), cut(2, 4))),
            };
            let year = full_year(year, hints, done)?;
            match hints.notation {
                Notation::YearMonthDay => known(year, rest.0, rest.1, done),
                _ => ordered(year, rest.0, rest.1, hints, done),
            }
        }
        _ => None,
    }
}

/// Two or three parts between slashes, dots, hyphens or blanks.
fn separated(text: &str, hints: &Hints, done: &mut RepairSet) -> Option<Date> {
    let by =
        ['/', '.', '-', ' '].into_iter().find(|s| text.contains(|c| c == *s || *s == '-' && is_dash(c)))?;
    let mut parts = text.split(|c| c == by || by == '-' && is_dash(c)).map(|p| part(p.trim()));
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next());
    if parts.next().is_some() {
        return None;
    }
    let Some(c) = c else {
        return match (a.four(), b.four()) {
            (Some(year), None) => known(year, b, Part::Unknown, done),
            (None, Some(year)) => known(year, a, Part::Unknown, done),
            _ => None,
        }
        .inspect(|date| {
            if date.month().is_none() {
                done.insert(Repair::UnknownParts);
            }
        });
    };
    if let Some(year) = a.four() {
        return known(year, b, c, done);
    }
    if hints.notation == Notation::YearMonthDay && c.four().is_none() {
        return known(full_year(a, hints, done)?, b, c, done);
    }
    let year = match c.four() {
        Some(year) => year,
        None => full_year(c, hints, done)?,
    };
    ordered(year, a, b, hints, done)
}

/// Day and month in the order of the column, or the only order possible.
fn ordered(year: u16, a: Part, b: Part, hints: &Hints, done: &mut RepairSet) -> Option<Date> {
    let month_first = hints.notation == Notation::MonthDayYear && !matches!(b, Part::Name(_));
    let (month, day) = if month_first { (a, b) } else { (b, a) };
    let (Part::Number(m), Part::Number(d)) = (month, day) else { return known(year, month, day, done) };
    match (Date::ymd(year, small(m)?, small(d)?), Date::ymd(year, small(d)?, small(m)?)) {
        (Some(date), other) => {
            if other.is_some() && m != d {
                done.insert(Repair::DayMonthOrder);
            }
            Some(date)
        }
        (None, Some(other)) => {
            done.insert(Repair::AgainstOrder);
            Some(other)
        }
        (None, None) => None,
    }
}

/// A date of which the day, or day and month, may be unknown. A day without its month can not be kept, so it is not read.
fn known(year: u16, month: Part, day: Part, done: &mut RepairSet) -> Option<Date> {
    let month = match month {
        Part::Number(n) | Part::Name(n) => Some(small(n)?),
        Part::Unknown => None,
        Part::Other | Part::Four(_) => return None,
    };
    match (month, day) {
        (Some(month), Part::Number(day)) => Date::ymd(year, month, small(day)?),
        (Some(month), Part::Unknown) => Date::ym(year, month),
        (None, Part::Unknown) => Date::y(year),
        _ => None,
    }
    .inspect(|date| {
        if !date.is_full() {
            done.insert(Repair::UnknownParts);
        }
    })
}

fn full_year(part: Part, hints: &Hints, done: &mut RepairSet) -> Option<u16> {
    let pivot = hints.pivot.filter(|p| *p >= 100)?;
    let two = match part {
        Part::Number(n) => n,
        // The year 00 looks like an unknown part.
        Part::Unknown => 0,
        _ => return None,
    };
    done.insert(Repair::TwoDigitYear);
    let century = pivot / 100 * 100;
    Some(if two <= pivot % 100 { century + two } else { century - 100 + two })
}

/// One part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// One or two digits, not zero.
    Number(u16),
    /// Four digits, not zero.
    Four(u16),
    /// An English month.
    Name(u16),
    /// Zeros, or marks where digits should be.
    Unknown,
    /// Something else.
    Other,
}

impl Part {
    fn four(self) -> Option<u16> {
        if let Part::Four(year) = self { Some(year) } else { None }
    }
}

fn part(text: &str) -> Part {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    if text.len() <= 2 && text.bytes().all(|b| b"0_-?xX.".contains(&b)) {
        return Part::Unknown;
    }
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return match (text.len(), text.parse()) {
            (_, Ok(0)) => Part::Other,
            (1 | 2, Ok(n)) => Part::Number(n),
            (4, Ok(n)) => Part::Four(n),
            _ => Part::Other,
        };
    }
    match MONTHS.iter().position(|m| text.eq_ignore_ascii_case(m)).map(|at| u16::try_from(at + 1)) {
        Some(Ok(month)) => Part::Name(month),
        _ => Part::Other,
    }
}

fn small(number: u16) -> Option<u8> {
    u8::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Kind;
    use crate::values::{Outcome, normalize};

    fn read_as(raw: &str, hints: &Hints) -> (String, Vec<&'static str>) {
        let read = normalize(Kind::Date, raw, hints);
        let text = if read.outcome == Outcome::Unreadable { "unreadable".to_owned() } else { read.text };
        (text, read.repairs.iter().map(Repair::code).collect())
    }

    #[test]
    fn cases_as_vietnam_writes_them() {
        let cases: [(&str, &str, &[&str]); 36] = [
            ("1990-01-15", "1990-01-15", &[]),
            ("1950", "1950", &[]),
            ("15/01/1990", "1990-01-15", &["date-notation"]),
            ("5/1/1990", "1990-01-05", &["date-notation", "day-month-order"]),
            ("5/5/1990", "1990-05-05", &["date-notation"]),
            ("05.01.1990", "1990-01-05", &["date-notation", "day-month-order"]),
            ("15 - 01 - 1990", "1990-01-15", &["date-notation"]),
            ("01/15/1990", "1990-01-15", &["date-notation", "against-order"]),
            ("1990/1/15", "1990-01-15", &["date-notation"]),
            ("15011990", "1990-01-15", &["date-notation"]),
            ("19900115", "1990-01-15", &["date-notation"]),
            ("20101210", "2010-12-10", &["date-notation"]),
            ("20012010", "2010-01-20", &["date-notation"]),
            ("00001950", "1950", &["date-notation", "unknown-parts"]),
            ("19500000", "1950", &["date-notation", "unknown-parts"]),
            ("19500300", "1950-03", &["date-notation", "unknown-parts"]),
            ("00/00/1950", "1950", &["date-notation", "unknown-parts"]),
            ("--/03/1950", "1950-03", &["date-notation", "unknown-parts"]),
            ("__/__/1950", "1950", &["date-notation", "unknown-parts"]),
            ("03/2002", "2002-03", &["date-notation", "unknown-parts"]),
            ("năm 1950", "1950", &["date-notation"]),
            ("Sinh năm 1950", "1950", &["date-notation"]),
            ("ngày 15 tháng 3 năm 2002", "2002-03-15", &["date-notation"]),
            ("Tháng 3 năm 2002", "2002-03", &["date-notation", "unknown-parts"]),
            ("ngày 15/3/2002", "2002-03-15", &["date-notation"]),
            ("15-Jan-1990", "1990-01-15", &["date-notation"]),
            ("1990-01-15 00:00:00", "1990-01-15", &["midnight"]),
            ("1990-01-15T00:00:00.000", "1990-01-15", &["midnight"]),
            ("15/01/1990 12:00:00 AM", "1990-01-15", &["date-notation", "midnight"]),
            ("19900115000000", "1990-01-15", &["date-notation", "midnight"]),
            ("199001150000", "1990-01-15", &["date-notation", "midnight"]),
            (" 1990-01-15\u{a0}", "1990-01-15", &["spaces"]),
            ("'15/01/1990", "1990-01-15", &["quote-mark", "date-notation"]),
            ("１５/０１/１９９０", "1990-01-15", &["full-width", "date-notation"]),
            ("15–01–1990", "1990-01-15", &["date-notation"]),
            ("29/02/2000", "2000-02-29", &["date-notation"]),
        ];
        for (raw, expected, repairs) in cases {
            assert_eq!(read_as(raw, &Hints::default()), (expected.to_owned(), repairs.to_vec()), "{raw}");
        }
    }

    #[test]
    fn nothing_is_guessed_or_lost() {
        let cases = [
            "31/02/1990",
            "13/13/1990",
            "29/02/1999",
            "15/00/1990",
            "03/00/1950",
            "1950?",
            "khoảng 1950",
            "15/01/90",
            "150190",
            "37330",
            "15/01",
            "1990-01-15T07:00:00",
            "1990-01-14T17:00:00Z",
            "1990-01-15 00:00:00+07:00",
            "mùng 5 tháng giêng",
            "15/01/1990/2",
            "0000",
            "00000000",
            "15/01/19900",
            "1990-1990",
            "abc",
            "/",
            "//",
            "-",
            "99999999",
            "31/12/0000",
        ];
        for raw in cases {
            assert_eq!(read_as(raw, &Hints::default()).0, "unreadable", "{raw}");
        }
    }

    #[test]
    fn declared_notations() {
        let with = |notation, pivot| Hints { notation, pivot, ..Hints::default() };
        let cases = [
            ("01/02/1990", with(Notation::MonthDayYear, None), "1990-01-02"),
            ("15/01/1990", with(Notation::MonthDayYear, None), "1990-01-15"),
            ("01021990", with(Notation::MonthDayYear, None), "1990-01-02"),
            ("00/00/1990", with(Notation::MonthDayYear, None), "1990"),
            ("15-Jan-1990", with(Notation::MonthDayYear, None), "1990-01-15"),
            ("15/01/90", with(Notation::DayMonthYear, Some(2026)), "1990-01-15"),
            ("15/01/26", with(Notation::DayMonthYear, Some(2026)), "2026-01-15"),
            ("15/01/27", with(Notation::DayMonthYear, Some(2026)), "1927-01-15"),
            ("15/01/00", with(Notation::DayMonthYear, Some(2026)), "2000-01-15"),
            ("150190", with(Notation::DayMonthYear, Some(2026)), "1990-01-15"),
            ("900115", with(Notation::YearMonthDay, Some(2026)), "1990-01-15"),
            ("90-01-15", with(Notation::YearMonthDay, Some(2026)), "1990-01-15"),
            ("15-JAN-90", with(Notation::DayMonthYear, Some(2026)), "1990-01-15"),
            ("15/01/1990", with(Notation::YearMonthDay, Some(2026)), "1990-01-15"),
        ];
        for (raw, hints, expected) in cases {
            assert_eq!(read_as(raw, &hints).0, expected, "{raw} {hints:?}");
        }
    }

    #[test]
    fn every_day_of_a_century_in_every_notation() {
        for year in 1900..2000u16 {
            for month in 1..=12u8 {
                for day in 1..=31u8 {
                    let Some(date) = Date::ymd(year, month, day) else { continue };
                    let mut expected = String::new();
                    date.push_to(&mut expected);
                    let written = [
                        (format!("{day:02}/{month:02}/{year}"), Notation::DayMonthYear),
                        (format!("{day}-{month}-{year}"), Notation::DayMonthYear),
                        (format!("{day:02}{month:02}{year}"), Notation::DayMonthYear),
                        (format!("{month}/{day}/{year}"), Notation::MonthDayYear),
                        (format!("{year}{month:02}{day:02}"), Notation::DayMonthYear),
                        (format!("ngày {day} tháng {month} năm {year}"), Notation::MonthDayYear),
                    ];
                    for (raw, notation) in written {
                        let read = normalize(Kind::Date, &raw, &Hints { notation, ..Hints::default() });
                        assert_eq!(read.text, expected, "{raw}");
                    }
                }
            }
        }
    }

    #[test]
    fn ends_of_validity() {
        for (raw, expected) in [
            ("Không thời hạn", "never"),
            ("VÔ THỜI HẠN", "never"),
            ("never", "never"),
            ("15/01/2030", "2030-01-15"),
            ("2030", "2030"),
            ("01/2030", "01/2030"),
        ] {
            let read = normalize(Kind::Expiry, raw, &Hints::default());
            assert_eq!(read.text, expected, "{raw}");
            assert_eq!(read.is_read(), expected == "never" || expected.len() == 10, "{raw}");
        }
    }
}
