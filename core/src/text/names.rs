//! Splitting a full name into surname (họ), middle name (chữ đệm) and given name (tên).
//!
//! Civil status keeps three fields (Law on Civil Status 2014; form fields họ, chữ đệm, tên), most files keep one. No rule
//! splits every name: the peoples of Vietnam write the surname first, last, or not at all. So a split carries the rule it
//! rests on and its confidence, and two possible splits are both given.

use super::nfc::to_nfc;
use super::style::style_key;

#[path = "../generated/text_surnames.rs"]
mod table;

/// Where a surname stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    First,
    Last,
}

/// The rule a split rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SplitRule {
    /// First word the surname, last word the given name, and the first word is a known surname.
    KnownSurname,
    /// A surname of several words (`Tôn Thất`, `Rơ Châm`).
    CompoundSurname,
    /// First word the surname for want of anything better.
    FirstWord,
    /// `Y` or `H'` before the personal name, the clan last (Ê Đê, M'Nông): the clan is known.
    ClanLast,
    /// The same pattern with an unknown last word.
    PerhapsClanLast,
    /// One word only.
    SingleWord,
}

/// How far a split can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// A guess; ask.
    Low,
    /// Usual, with exceptions.
    Medium,
    /// As good as the custom allows.
    High,
}

/// One way to split a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameParts {
    /// Surname (họ), may be empty.
    pub family: String,
    /// Middle name (chữ đệm), may be empty.
    pub middle: String,
    /// Given name (tên).
    pub given: String,
    /// What the split rests on.
    pub rule: SplitRule,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// The outcome of [`split`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Split {
    /// There is no name.
    Empty,
    /// One split.
    One(NameParts),
    /// Several, the likelier first: the custom of the person's people decides, and the name does not show it.
    Ambiguous(Vec<NameParts>),
}

/// Longest name that is split, in words; longer texts are no name.
pub const MOST_WORDS: usize = 16;

/// Splits a full name; nothing is added, dropped or respelled but blanks.
///
/// ```
/// use chuan::text::names::{Split, split};
/// let Split::One(parts) = split("Tôn Nữ Thị Ngọc Hà") else { panic!() };
/// assert_eq!((parts.family.as_str(), parts.middle.as_str(), parts.given.as_str()), ("Tôn Nữ", "Thị Ngọc", "Hà"));
/// assert!(matches!(split("H'Bia Ktla"), Split::Ambiguous(_)));
/// ```
#[must_use]
pub fn split(name: &str) -> Split {
    let name = to_nfc(name);
    let words: Vec<&str> = name.split_whitespace().collect();
    if words.len() > MOST_WORDS {
        return Split::Empty;
    }
    match words.as_slice() {
        [] => Split::Empty,
        [only] => Split::One(parts(&[], &[], &[only], SplitRule::SingleWord, Confidence::Low)),
        [first, ..] if is_gender_prefix(first) && names_a_person(&words) => clan_last(&words),
        words => Split::One(surname_first(words)),
    }
}

/// `Y`, `H'`, `H` alone or `H'…` joined to the personal name.
fn is_gender_prefix(word: &str) -> bool {
    let mut letters = word.chars();
    matches!(
        (letters.next(), letters.next()),
        (Some('Y' | 'y' | 'H' | 'h'), None) | (Some('H' | 'h'), Some('\'' | '\u{2019}'))
    )
}

/// A prefix alone needs a name and a clan after it.
fn names_a_person(words: &[&str]) -> bool {
    words.first().is_some_and(|first| first.chars().count() > 2) || words.len() > 2
}

fn clan_last(words: &[&str]) -> Split {
    // The longest known clan at the end, with at least the prefix and a name before it.
    let prefix = usize::from(words.first().is_some_and(|first| first.chars().count() <= 2));
    for start in prefix + 1..words.len() {
        let (Some(before), Some(clan)) = (words.get(..start), words.get(start..)) else { continue };
        if known(clan, Place::Last) {
            let (middle, given) = before.split_at_checked(prefix).unwrap_or((&[], before));
            return Split::One(parts(clan, middle, given, SplitRule::ClanLast, Confidence::Medium));
        }
    }
    let mut splits = Vec::new();
    if let Some((clan, before)) = words.split_last() {
        let (middle, given) = before.split_at_checked(prefix).unwrap_or((&[], before));
        splits.push(parts(&[clan], middle, given, SplitRule::PerhapsClanLast, Confidence::Low));
    }
    let plain = surname_first(words);
    splits.push(NameParts { confidence: Confidence::Low, ..plain });
    Split::Ambiguous(splits)
}

fn surname_first(words: &[&str]) -> NameParts {
    // The longest known surname that leaves a given name.
    for length in (1..words.len().min(5)).rev() {
        if let Some((family, rest)) = words.split_at_checked(length)
            && known(family, Place::First)
        {
            let rule = if length > 1 { SplitRule::CompoundSurname } else { SplitRule::KnownSurname };
            return with_rest(family, rest, rule, Confidence::High);
        }
    }
    match words.split_at_checked(1) {
        Some((family, rest)) => with_rest(family, rest, SplitRule::FirstWord, Confidence::Medium),
        None => parts(&[], &[], words, SplitRule::SingleWord, Confidence::Low),
    }
}

fn with_rest(family: &[&str], rest: &[&str], rule: SplitRule, confidence: Confidence) -> NameParts {
    match rest.split_last() {
        Some((given, middle)) => parts(family, middle, &[given], rule, confidence),
        None => parts(family, &[], &[], rule, confidence),
    }
}

fn parts(
    family: &[&str],
    middle: &[&str],
    given: &[&str],
    rule: SplitRule,
    confidence: Confidence,
) -> NameParts {
    NameParts { family: family.join(" "), middle: middle.join(" "), given: given.join(" "), rule, confidence }
}

fn known(words: &[&str], place: Place) -> bool {
    let key = style_key(&words.join(" "));
    table::SURNAMES
        .binary_search_by(|(name, _)| (*name).cmp(key.as_str()))
        .ok()
        .and_then(|at| table::SURNAMES.get(at))
        .is_some_and(|(_, found)| *found == place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;
    use std::fmt::Write;

    #[test]
    fn surnames_are_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/text/names/surnames.csv");
        let text = std::fs::read_to_string(path).unwrap();
        let rows =
            text.lines().filter(|l| !l.starts_with('#')).skip(1).map(|l| l.split(',').collect::<Vec<_>>());
        let all: BTreeMap<String, &str> =
            rows.map(|r| (style_key(r[0]), if r[2] == "last" { "Last" } else { "First" })).collect();
        let mut fresh = String::from(
            "// Generated by the test `surnames_are_current` of text::names from spec/text/names/surnames.csv. Do not edit.\n\
             #![cfg_attr(rustfmt, rustfmt_skip)]\n\nuse super::Place;\n\n\
             /// Comparison keys of surnames, sorted.\npub(super) const SURNAMES: &[(&str, Place)] = &[\n",
        );
        for (name, place) in &all {
            writeln!(fresh, "    (\"{name}\", Place::{place}),").unwrap();
        }
        fresh.push_str("];\n");
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated/text_surnames.rs");
        if std::env::var_os("CHUAN_BLESS").is_some() {
            std::fs::write(path, &fresh).unwrap();
        }
        assert!(std::fs::read_to_string(path).unwrap() == fresh, "stale: run with CHUAN_BLESS=1");
    }

    #[test]
    fn one_way() {
        use Confidence::{High, Low, Medium};
        use SplitRule::{ClanLast, CompoundSurname, FirstWord, KnownSurname, SingleWord};
        let cases = [
            ("Nguyễn Thị Thu Hà", "Nguyễn", "Thị Thu", "Hà", KnownSurname, High),
            ("LÊ  VĂN AN", "LÊ", "VĂN", "AN", KnownSurname, High),
            ("Trần An", "Trần", "", "An", KnownSurname, High),
            ("Tôn Thất Tùng", "Tôn Thất", "", "Tùng", CompoundSurname, High),
            ("Công Tằng Tôn Nữ Minh Hà", "Công Tằng Tôn Nữ", "Minh", "Hà", CompoundSurname, High),
            ("Rơ Châm H'Bơi", "Rơ Châm", "", "H'Bơi", CompoundSurname, High),
            ("Thạch Thị Sô Phi", "Thạch", "Thị Sô", "Phi", KnownSurname, High),
            ("Giàng A Pháo", "Giàng", "A", "Pháo", KnownSurname, High),
            ("Khúc Thị Mơ", "Khúc", "Thị", "Mơ", FirstWord, Medium),
            ("Y Bhăm Niê", "Niê", "Y", "Bhăm", ClanLast, Medium),
            ("H'Bia Niê Kđăm", "Niê Kđăm", "", "H'Bia", ClanLast, Medium),
            ("Hà", "", "", "Hà", SingleWord, Low),
        ];
        for (name, family, middle, given, rule, confidence) in cases {
            let Split::One(parts) = split(name) else { panic!("{name}") };
            let got = (
                parts.family.as_str(),
                parts.middle.as_str(),
                parts.given.as_str(),
                parts.rule,
                parts.confidence,
            );
            assert_eq!(got, (family, middle, given, rule, confidence), "{name}");
        }
    }

    #[test]
    fn more_than_one_way() {
        for name in ["H'Bia Ktla", "Y Thin Ktla", "H Nga Buôn"] {
            let Split::Ambiguous(ways) = split(name) else { panic!("{name}") };
            assert_eq!(ways.len(), 2);
            assert!(ways.iter().all(|w| w.confidence == Confidence::Low));
        }
        assert_eq!(split(" "), Split::Empty);
    }

    proptest! {
        #[test]
        fn no_word_is_lost(name in "[A-Za-zÀ-ỹ' ]{0,40}") {
            let name = to_nfc(&name).into_owned();
            let mut words: Vec<&str> = name.split_whitespace().collect();
            words.sort_unstable();
            let ways = match split(&name) {
                Split::Empty => vec![],
                Split::One(parts) => vec![parts],
                Split::Ambiguous(ways) => ways,
            };
            for way in ways {
                let joined = format!("{} {} {}", way.family, way.middle, way.given);
                let mut got: Vec<&str> = joined.split_whitespace().collect();
                got.sort_unstable();
                prop_assert_eq!(&got, &words);
            }
        }
    }
}
