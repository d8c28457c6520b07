//! The one place with a clock: the day that is today in Vietnam, seven hours ahead of UTC all year.

use chuan::values::Date;
use std::time::{SystemTime, UNIX_EPOCH};

const AHEAD: u64 = 7 * 3600;

/// Today; the first day of the clock when it is set before 1970.
pub(crate) fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    day_of(seconds)
}

/// `YYYY-MM-DD`, or as much of it as is known.
pub(crate) fn iso(date: Date) -> String {
    let mut out = String::new();
    if !date.is_none() {
        date.push_to(&mut out);
    }
    out
}

fn day_of(seconds: u64) -> Date {
    let seconds = i64::try_from(seconds + AHEAD).unwrap_or(0);
    let day = chrono::DateTime::from_timestamp(seconds, 0).map(|t| t.date_naive());
    day.and_then(Date::from_chrono).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_turns_at_midnight_in_vietnam() {
        for (seconds, day) in
            [(0, "1970-01-01"), (1_795_193_999, "2026-11-20"), (1_795_194_000, "2026-11-21")]
        {
            assert_eq!(Some(day_of(seconds)), Date::parse(day), "{seconds}");
        }
    }
}
