//! Dates in words, as birth and death certificates carry them (`ngày sinh bằng chữ`), both ways.
//!
//! The word `năm` is both the digit five and the mark of the year, and `mười năm` is both fifteen and "ten, year", so the
//! reader tries every way to cut the words and takes the one that is a date; two ways are refused.

use super::case::{lower, title};
use super::dates::{DateTextError, TextDate, checked, days_in};
use super::nfc::to_nfc;
use super::numbers::{self, Word};
use std::borrow::Cow;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

/// How a date in words is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateWordsStyle {
    /// `Ngày hai mươi bảy, tháng tám, năm hai nghìn không trăm linh tám`.
    Plain,
    /// `Ngày Hai Mươi Bảy Tháng Tám Năm Hai Nghìn Không Trăm Linh Tám`: the sample rows of the civil status import
    /// template, which write 24 as `Hai Mươi Bốn`.
    Template,
}

const MONTHS: [&str; 12] =
    ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

/// Writes a date in words; an approximate date is written like any other.
///
/// ```
/// use chuan::text::date_words::{DateWordsStyle, from_words, to_words};
/// use chuan::text::dates::TextDate;
/// let date = TextDate::new(2005, Some(5), Some(5)).unwrap();
/// let words = to_words(date, DateWordsStyle::Plain);
/// assert_eq!(words, "Ngày năm, tháng năm, năm hai nghìn không trăm linh năm");
/// assert_eq!(from_words(&words), Ok(date));
/// assert!(from_words("năm hai nghìn tám").is_err());
/// ```
#[must_use]
pub fn to_words(date: TextDate, style: DateWordsStyle) -> String {
    let year = numbers::to_words(u64::from(date.year)).unwrap_or_default();
    let month = date.month.and_then(|m| MONTHS.get(usize::from(m).checked_sub(1)?).copied());
    let day = date.day.filter(|_| month.is_some()).and_then(|d| numbers::to_words(u64::from(d)));
    let mut parts = Vec::new();
    parts.extend(day.map(|d| format!("ngày {d}")));
    parts.extend(month.map(|m| format!("tháng {m}")));
    parts.push(format!("năm {year}"));
    match style {
        DateWordsStyle::Plain => {
            let text = parts.join(", ");
            let mut letters = text.chars();
            letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
        }
        DateWordsStyle::Template => title(&parts.join(" ").replace("hai mươi tư", "hai mươi bốn")),
    }
}

/// Reads a date in words: whole, month and year, or year alone.
///
/// # Errors
/// [`DateTextError::Words`] when the words are no date or two, [`DateTextError::NoSuchDay`] when they name a day that does
/// not exist, [`DateTextError::Empty`] when there are none.
pub fn from_words(text: &str) -> Result<TextDate, DateTextError> {
    if text.len() > 4 * super::dates::LONGEST {
        return Err(DateTextError::Words);
    }
    let text = lower(&to_nfc(text));
    let (text, approximate) = match text.trim_start().strip_prefix("khoảng ") {
        Some(rest) => (rest.to_owned(), true),
        None => (text, false),
    };
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | ';'))
        .filter(|w| !w.is_empty())
        .collect();
    let words = match words.as_slice() {
        [] => return Err(DateTextError::Empty),
        ["sinh", rest @ ..] => rest,
        all => all,
    };
    let date = match words {
        ["ngày", "mùng" | "mồng", rest @ ..] | ["mùng" | "mồng", rest @ ..] => with_day(rest, 10),
        ["ngày", rest @ ..] => with_day(rest, 31),
        ["tháng", rest @ ..] => with_month(rest, None),
        ["năm", rest @ ..] => checked(year(rest)?, None, None),
        _ => Err(DateTextError::Words),
    }?;
    Ok(TextDate { approximate, ..date })
}

/// Whether words are one of the usual spellings of a date: those of [`to_words`], with small letters or capitals, commas or
/// none, and either word for four. Some eight times as quick as reading them; `false` says nothing.
pub(crate) fn say(words: &str, date: TextDate) -> bool {
    let mut words = words.as_bytes().split(|b| matches!(b, b' ' | b',')).filter(|w| !w.is_empty());
    let mut follow = |expected: &str| {
        expected.as_bytes().split(|b| *b == b' ').all(|wanted| {
            let word = words.next().unwrap_or_default();
            is_word(word, wanted) || (wanted == FOUR.as_bytes() && is_word(word, "bốn".as_bytes()))
        })
    };
    let month = match date.month {
        Some(month) => MONTHS.get(usize::from(month).wrapping_sub(1)).copied(),
        None => None,
    };
    let said = match (date.day, month) {
        (Some(day), Some(month)) => {
            number(day.into()).is_some_and(|day| follow("ngày") && follow(&day))
                && follow("tháng")
                && follow(month)
        }
        (None, Some(month)) => follow("tháng") && follow(month),
        (None, None) => date.month.is_none(),
        (Some(_), None) => false,
    };
    let said = said && follow("năm") && number(date.year).is_some_and(|year| follow(&year));
    said && words.next().is_none()
}

/// Four behind tens; it may also be written as it is alone.
const FOUR: &str = "tư";

/// A number of a date in words; those of the years that registers hold are made once.
fn number(n: u16) -> Option<Cow<'static, str>> {
    const YEARS: RangeInclusive<u16> = 1900..=2100;
    static KNOWN: LazyLock<[Vec<Option<String>>; 2]> = LazyLock::new(|| {
        let made = |all: RangeInclusive<u16>| all.map(|n| numbers::to_words(n.into())).collect();
        [made(0..=31), made(YEARS)]
    });
    let [days, years] = &*KNOWN;
    let known = match n.checked_sub(*YEARS.start()) {
        Some(year) => years.get(usize::from(year)),
        None => days.get(usize::from(n)),
    };
    match known {
        Some(words) => words.as_deref().map(Cow::Borrowed),
        None => numbers::to_words(n.into()).map(Cow::Owned),
    }
}

/// Whether a word is this one, or this one with a capital. No word of a number or date begins with anything but ASCII.
fn is_word(word: &[u8], wanted: &[u8]) -> bool {
    match (word, wanted) {
        ([first, rest @ ..], [wanted, tail @ ..]) => first.eq_ignore_ascii_case(wanted) && rest == tail,
        _ => false,
    }
}

fn with_day(words: &[&str], latest: u8) -> Result<TextDate, DateTextError> {
    let at = words.iter().position(|&w| w == "tháng").ok_or(DateTextError::Words)?;
    let (day, rest) = words.split_at_checked(at).ok_or(DateTextError::Words)?;
    let day = day_number(day).filter(|&d| d <= latest).ok_or(DateTextError::Words)?;
    with_month(rest.get(1..).unwrap_or_default(), Some(day))
}

/// Every cut into month, `năm` and year; exactly one may fit.
fn with_month(words: &[&str], day: Option<u8>) -> Result<TextDate, DateTextError> {
    let mut found = None;
    for (at, _) in words.iter().enumerate().filter(|(_, w)| **w == "năm") {
        let (Some(month), Some(rest)) = (words.get(..at).and_then(month), words.get(at + 1..)) else {
            continue;
        };
        let Ok(year) = year(rest) else { continue };
        if found.replace((month, year)).is_some() {
            return Err(DateTextError::Words);
        }
    }
    let (month, year) = found.ok_or(DateTextError::Words)?;
    if day.is_some_and(|d| d > days_in(year, month)) {
        return Err(DateTextError::NoSuchDay);
    }
    checked(year, Some(month), day)
}

fn month(words: &[&str]) -> Option<u8> {
    match words {
        ["giêng"] => Some(1),
        ["chạp"] => Some(12),
        ["bốn"] => Some(4),
        ["bẩy"] => Some(7),
        _ => {
            let spelled = words.join(" ");
            MONTHS.iter().position(|&m| m == spelled).and_then(|at| u8::try_from(at + 1).ok())
        }
    }
}

fn number_words(words: &[&str]) -> Option<Vec<Word>> {
    if words.len() > 20 {
        return None;
    }
    words.iter().map(|w| numbers::word(w)).collect()
}

/// A day: a number in words, or tens and ones without `mươi` (`hai bảy`).
fn day_number(words: &[&str]) -> Option<u8> {
    let words = number_words(words)?;
    let number = match *words.as_slice() {
        [Word::Digit(tens @ 2..=3), Word::Digit(ones @ 1..)] => tens * 10 + ones,
        _ => numbers::parse(&words).ok()?,
    };
    u8::try_from(number).ok().filter(|d| (1..=31).contains(d))
}

/// A year: a number in words, or its four digits one by one.
fn year(words: &[&str]) -> Result<u16, DateTextError> {
    let words = number_words(words).ok_or(DateTextError::Words)?;
    let number = match *words.as_slice() {
        [Word::Digit(a @ 1..), Word::Digit(b), Word::Digit(c), Word::Digit(d)] => {
            a * 1000 + b * 100 + c * 10 + d
        }
        _ => numbers::parse(&words).map_err(|_| DateTextError::Words)?,
    };
    u16::try_from(number).ok().filter(|y| (1000..=9999).contains(y)).ok_or(DateTextError::Words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn vectors() -> serde_json::Value {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/vectors/text/date_words.json");
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    }

    fn parse_iso(iso: &str) -> TextDate {
        let mut parts = iso.split('-').map(|p| p.parse::<u16>().unwrap());
        let year = parts.next().unwrap();
        let mut small = || parts.next().map(|n| u8::try_from(n).unwrap());
        TextDate::new(year, small(), small()).unwrap()
    }

    #[test]
    fn written_as_the_vectors_say() {
        for case in vectors()["write"].as_array().unwrap() {
            let date = parse_iso(case["iso"].as_str().unwrap());
            assert_eq!(to_words(date, DateWordsStyle::Plain), case["plain"].as_str().unwrap());
            assert_eq!(to_words(date, DateWordsStyle::Template), case["template"].as_str().unwrap());
        }
    }

    #[test]
    fn read_as_the_vectors_say() {
        for case in vectors()["read"].as_array().unwrap() {
            let text = case["in"].as_str().unwrap();
            assert_eq!(from_words(text).ok().map(|d| d.iso()).as_deref(), case["iso"].as_str(), "{text}");
        }
        for text in vectors()["refuse_as_ambiguous"].as_array().unwrap() {
            assert!(from_words(text.as_str().unwrap()).is_err());
        }
    }

    #[test]
    fn every_day_of_two_centuries_comes_back() {
        let mut count = 0;
        for year in 1900..2100 {
            for month in 0..=12 {
                for day in 0..=if month == 0 { 0 } else { days_in(year, month) } {
                    let known = |n: u8| (n > 0).then_some(n);
                    let date = TextDate::new(year, known(month), known(day)).unwrap();
                    for style in [DateWordsStyle::Plain, DateWordsStyle::Template] {
                        let words = to_words(date, style);
                        assert_eq!(from_words(&words), Ok(date));
                        assert!(say(&words, date), "{words}");
                        assert!(!say(&words, TextDate { year: year + 1, ..date }), "{words}");
                    }
                    count += 1;
                }
            }
        }
        assert_eq!(count, 73_049 + 200 * 13);
    }

    proptest! {
        #[test]
        fn any_text(text in any::<String>(), words in proptest::collection::vec(0usize..14, 0..14)) {
            let _ = from_words(&text);
            let all = ["ngày", "tháng", "năm", "một", "hai", "mười", "mươi", "tư", "nghìn", "trăm", "không", "linh", "chín", "mùng"];
            let text: Vec<&str> = words.iter().map(|&w| all[w]).collect();
            let read = from_words(&text.join(" "));
            if let Ok(date) = read {
                prop_assert!(TextDate::new(date.year, date.month, date.day).is_some());
            }
            // Words that are said to be a date are read as that date.
            for date in read.into_iter().chain(TextDate::new(2004, Some(4), Some(24))) {
                prop_assert!(!say(&text.join(" "), date) || read == Ok(date));
            }
        }
    }
}
