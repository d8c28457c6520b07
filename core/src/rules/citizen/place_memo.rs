//! What rules found out about the places met last: a file speaks of the same communes again and again.

use super::super::Outcome;
use crate::records::Place;
use crate::values::{Code, Date};

/// How many places are remembered, one for each value of a short hash.
const PLACES: usize = 256;

/// What became of a commune.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Became {
    /// It is still there.
    Same,
    /// It is wholly, or with all its people, in another one.
    Moved,
    /// It was divided or ended.
    Divided,
    /// The code named no unit.
    Unknown,
    /// There is nothing to follow.
    Nothing,
    /// The day of judgement is no whole date.
    Undecided,
}

#[cfg(feature = "quick")]
/// Rules that hold, and rules to be judged, as bits.
pub(super) type Said = (u16, u16);

/// What the codes of a place say by themselves, as far as it was asked.
#[derive(Clone, Default)]
pub(super) struct Known {
    key: Option<Key>,
    /// Whether each of the three codes named a unit.
    pub(super) units: Option<[Outcome; 3]>,
    /// Whether the lowest code lies in those above it, and which of the three it is.
    pub(super) lies: Option<(usize, Outcome)>,
    pub(super) became: Option<Became>,
    #[cfg(feature = "quick")]
    /// Which of the rules on a place certainly hold, and which must be judged, as `places::said` gives them.
    pub(super) said: Option<Said>,
    #[cfg(feature = "quick")]
    /// The same of those on a residence, as `places::lived` gives them.
    pub(super) lived: Option<Said>,
}

/// Everything that the above depends on.
#[derive(Clone, Copy, PartialEq)]
struct Key {
    codes: [Code; 4],
    as_of: Date,
    today: Date,
}

/// The places met last.
#[derive(Clone, Default)]
pub(in crate::rules) struct PlaceMemo(Vec<Known>);

impl PlaceMemo {
    /// What is known of a place on a day of judgement; nothing yet when it was not met lately.
    pub(super) fn of(&mut self, p: &Place, today: Date) -> Option<&mut Known> {
        let key = Key { codes: [p.commune, p.province, p.district, p.country], as_of: p.as_of, today };
        if self.0.is_empty() {
            self.0.resize_with(PLACES, Known::default);
        }
        let codes = key.codes.iter().fold(0, |n: u64, code| n.rotate_left(23) ^ (code.packed() >> 64) as u64);
        let hash = codes.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56;
        let known = self.0.get_mut(hash as usize)?;
        if known.key != Some(key) {
            *known = Known { key: Some(key), ..Known::default() };
        }
        Some(known)
    }
}

impl std::fmt::Debug for PlaceMemo {
    /// Where people live is personal data.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} places", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_very_same_place_is_known_again() {
        let (mut memo, today) = (PlaceMemo::default(), Date::ymd(2026, 11, 21).unwrap());
        let place = |texts: [&str; 4], as_of: &str| Place {
            province: Code::parse(texts[0]).unwrap_or_default(),
            district: Code::parse(texts[1]).unwrap_or_default(),
            commune: Code::parse(texts[2]).unwrap_or_default(),
            country: Code::parse(texts[3]).unwrap_or_default(),
            as_of: Date::parse(as_of).unwrap_or_default(),
            ..Place::default()
        };
        let one = place(["01", "001", "00004", "VN"], "2024-01-01");
        memo.of(&one, today).unwrap().became = Some(Became::Same);
        assert_eq!(memo.of(&one, today).unwrap().became, Some(Became::Same));
        for other in [
            place(["02", "001", "00004", "VN"], "2024-01-01"),
            place(["01", "002", "00004", "VN"], "2024-01-01"),
            place(["01", "001", "00005", "VN"], "2024-01-01"),
            place(["01", "001", "00004", ""], "2024-01-01"),
            place(["01", "001", "00004", "VN"], "2024-01-02"),
        ] {
            memo.of(&one, today).unwrap().became = Some(Became::Same);
            assert_eq!(memo.of(&other, today).unwrap().became, None);
        }
        memo.of(&one, today).unwrap().became = Some(Became::Same);
        assert_eq!(memo.of(&one, Date::ymd(2026, 11, 22).unwrap()).unwrap().became, None);
        for n in 0..100_000u32 {
            let _ = memo.of(&place(["01", "", &format!("{n:05}"), ""], ""), today);
        }
        assert_eq!(memo.0.len(), PLACES);
    }
}
