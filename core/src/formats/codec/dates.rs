//! Dates and moments in the notations of formats.

use crate::values::Date;

/// The written order of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateForm {
    /// `15011990`; only a year as `1990` or `00001990`.
    DdMmYyyy,
    /// `15/01/1990`, read as `01/1990` too; only a year as `1990` or `00/00/1990`.
    Slashed,
    /// `19900115`; only a year as `19900000`, read as `1990` too; a time of day behind it is cut off only when it is zero.
    YyyyMmDd,
    /// `15.01.1990`, `01.1990` or `1990`, as the civil-status template writes.
    Dotted,
    /// `1990-01-15`.
    Iso,
    /// `1990`: the year of a date that another cell gives in full.
    Year,
}

/// How a moment is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentForm {
    /// RFC 3339.
    Iso,
    /// `05/09/2025 08:30:00`.
    Slashed,
    /// `20250905083000`.
    Compact,
    /// `202509050830`, read with seconds too; midnight is what programs write where they know only the day, so it is no moment.
    Minutes,
}

/// `None`: not this form. `Some(None)`: the form says that there is no date.
pub(super) fn read_date(form: DateForm, text: &str) -> Option<Option<Date>> {
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let number = |s: &str| s.parse::<u16>().ok();
    let part = |s: Option<&str>| s.and_then(|s| s.parse::<u8>().ok());
    if text.is_empty() {
        return Some(None);
    }
    if text.len() == 4 && digits(text) {
        return Some(Some(Date::y(number(text)?)?));
    }
    let date = match form {
        DateForm::Year => None,
        DateForm::Iso => Date::parse(text),
        DateForm::Slashed => {
            let mut parts = text.split('/');
            let (d, m, y) = match (parts.next(), parts.next(), parts.next()) {
                // `01/1990`: the month and the year.
                (m, y, None) => (Some("0"), m, y),
                all => all,
            };
            let year = y.filter(|y| y.len() == 4 && digits(y)).and_then(number)?;
            let in_form =
                parts.next().is_none() && [d, m].iter().flatten().all(|p| p.len() <= 2 && digits(p));
            if in_form { partial(year, part(m)?, part(d)?) } else { None }
        }
        DateForm::Dotted => match (text.len(), text.get(..2), text.get(2..3), text.get(3..)) {
            (7, Some(month), Some("."), Some(year)) if digits(month) && digits(year) => {
                Date::ym(number(year)?, part(Some(month))?)
            }
            (10, Some(day), Some("."), Some(rest)) => {
                let (month, year) = rest.split_once('.')?;
                let in_form = month.len() == 2 && [day, month, year].into_iter().all(digits);
                if in_form { Date::ymd(number(year)?, part(Some(month))?, part(Some(day))?) } else { None }
            }
            _ => None,
        },
        DateForm::DdMmYyyy if text.len() == 8 && digits(text) => {
            partial(number(text.get(4..)?)?, part(text.get(2..4))?, part(text.get(..2))?)
        }
        DateForm::YyyyMmDd
            if digits(text) && (text.len() == 8 || text.len() == 12 && text.ends_with("0000")) =>
        {
            partial(number(text.get(..4)?)?, part(text.get(4..6))?, part(text.get(6..8))?)
        }
        DateForm::DdMmYyyy | DateForm::YyyyMmDd => None,
    };
    date.map(Some)
}

/// A date whose day, or month and day, are written as zeros.
pub(super) fn partial(year: u16, month: u8, day: u8) -> Option<Date> {
    match (month, day) {
        (0, 0) => Date::y(year),
        (m, 0) => Date::ym(year, m),
        (m, d) => Date::ymd(year, m, d),
    }
}

pub(super) fn write_date(form: DateForm, date: Date, out: &mut String) -> bool {
    let (y, m, d) = (date.year(), date.month().unwrap_or(0), date.day().unwrap_or(0));
    let year_only = date.month().is_none();
    let text = match form {
        DateForm::Year => format!("{y:04}"),
        DateForm::Iso => {
            date.push_to(out);
            return true;
        }
        DateForm::YyyyMmDd => format!("{y:04}{m:02}{d:02}"),
        _ if year_only => format!("{y:04}"),
        DateForm::Slashed => format!("{d:02}/{m:02}/{y:04}"),
        DateForm::Dotted if d == 0 => format!("{m:02}.{y:04}"),
        DateForm::Dotted => format!("{d:02}.{m:02}.{y:04}"),
        DateForm::DdMmYyyy => format!("{d:02}{m:02}{y:04}"),
    };
    out.push_str(&text);
    true
}

/// Hour and minute of a moment of 12 or 14 digits; `None` when there are none, or all of the time is zeros.
pub(super) fn moment_clock(text: &str) -> Option<(&str, &str)> {
    let written = matches!(text.len(), 12 | 14) && text.bytes().all(|b| b.is_ascii_digit());
    let clock = text.get(8..).filter(|c| written && c.bytes().any(|b| b != b'0'))?;
    Some((clock.get(..2)?, clock.get(2..4)?))
}

/// Appends the canonical text of a moment in a form without zone; false when it is not in this form.
pub(super) fn read_moment(form: MomentForm, text: &str, out: &mut String) -> bool {
    let template: &[u8] = match form {
        MomentForm::Iso => return false,
        MomentForm::Slashed => b"dd/dd/dddd dd:dd:dd",
        MomentForm::Minutes if text.len() == 12 => b"dddddddddddd",
        MomentForm::Compact | MomentForm::Minutes => b"dddddddddddddd",
    };
    let fits = |(b, t): (u8, &u8)| if *t == b'd' { b.is_ascii_digit() } else { b == *t };
    if text.len() != template.len() || !text.bytes().zip(template).all(fits) {
        return false;
    }
    let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
    // Where year, month, day and clock begin among the digits.
    let order: [usize; 6] =
        if form == MomentForm::Slashed { [4, 2, 0, 8, 10, 12] } else { [0, 4, 6, 8, 10, 12] };
    for ((start, len), mark) in
        order.into_iter().zip([4, 2, 2, 2, 2, 2]).zip(["-", "-", "T", ":", ":", "+07:00"])
    {
        // Seconds that are not written are none.
        match start < digits.len() {
            true => out.extend(digits.iter().skip(start).take(len)),
            false => out.push_str("00"),
        }
        out.push_str(mark);
    }
    true
}

pub(super) fn write_moment(form: MomentForm, canonical: &str, out: &mut String) -> bool {
    let Some(clock) = canonical.strip_suffix("+07:00").filter(|c| c.len() == 19) else { return false };
    let part = |range: std::ops::Range<usize>| clock.get(range).unwrap_or_default();
    let (y, m, d) = (part(0..4), part(5..7), part(8..10));
    match form {
        MomentForm::Iso => out.push_str(canonical),
        MomentForm::Slashed => {
            for piece in [d, "/", m, "/", y, " ", part(11..19)] {
                out.push_str(piece);
            }
        }
        MomentForm::Compact => {
            for piece in [y, m, d, part(11..13), part(14..16), part(17..19)] {
                out.push_str(piece);
            }
        }
        MomentForm::Minutes => {
            for piece in [y, m, d, part(11..13), part(14..16)] {
                out.push_str(piece);
            }
            return part(17..19) == "00";
        }
    }
    true
}
