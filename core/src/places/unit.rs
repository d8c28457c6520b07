//! Administrative units: what a code meant on a day.
//!
//! Codes: 124/2004/QĐ-TTg before 2025-07-01, 19/2025/QĐ-TTg since. Commune codes were used again in 2025 for other
//! units, and types and names change under one code, so a unit is always a version: code and first day.

use super::day::Day;
use super::table::{VersionRecord, table};
use core::fmt;

/// Level of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Tỉnh, thành phố trực thuộc trung ương: two digits.
    Province,
    /// Quận, huyện, thị xã, thành phố thuộc tỉnh (until 2025-06-30): three digits.
    District,
    /// Phường, xã, thị trấn, đặc khu: five digits.
    Commune,
}

impl Level {
    /// How many digits a code of this level has.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Province => 2,
            Self::District => 3,
            Self::Commune => 5,
        }
    }

    pub(super) const fn number(self) -> u8 {
        match self {
            Self::Province => 1,
            Self::District => 2,
            Self::Commune => 3,
        }
    }

    pub(super) const fn from_number(number: u8) -> Self {
        match number {
            1 => Self::Province,
            2 => Self::District,
            _ => Self::Commune,
        }
    }

    /// The number in a code of this level, if it has the right digits.
    #[must_use]
    pub fn parse_code(self, code: &str) -> Option<u16> {
        if code.len() != self.digits() || !code.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        code.parse().ok()
    }
}

/// A kind of unit, by its number in `spec/units/types.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitType(u8);

impl UnitType {
    /// Number in the list of kinds.
    #[must_use]
    pub const fn id(self) -> u8 {
        self.0
    }

    pub(super) const fn new(id: u8) -> Self {
        Self(id)
    }

    /// `phường`, `xã`, `tỉnh` ...
    #[must_use]
    pub fn name(self) -> &'static str {
        table().kinds().find(|k| k.id == self.0).map_or("", |k| k.name)
    }

    /// The form in front of a name: `Phường`, `Thành phố` ...
    #[must_use]
    pub fn title(self) -> &'static str {
        table().kinds().find(|k| k.id == self.0).map_or("", |k| k.title)
    }

    /// The level units of this kind stand on.
    #[must_use]
    pub fn level(self) -> Level {
        Level::from_number(table().kinds().find(|k| k.id == self.0).map_or(0, |k| k.level))
    }

    /// English word: `ward`, `commune` ...
    #[must_use]
    pub fn english(self) -> &'static str {
        table().kinds().find(|k| k.id == self.0).map_or("", |k| k.english)
    }
}

/// What identifies a unit version: level, code and the first day it held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId {
    /// Level, which fixes the digits of the code.
    pub level: Level,
    /// The code as a number.
    pub code: u16,
    /// First day.
    pub valid_from: Day,
}

impl fmt::Display for UnitId {
    /// `26740@2025-07-01`: the digits say the level.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0w$}@{}", self.code, self.valid_from, w = self.level.digits())
    }
}

/// The clause of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clause {
    /// Clause (khoản) of the article that lists the units.
    Number(u16),
    /// The unit stands in the act's list of units left as they were.
    Unchanged,
}

impl Clause {
    pub(super) const fn from_number(number: u16) -> Option<Self> {
        match number {
            0 => None,
            u16::MAX => Some(Self::Unchanged),
            n => Some(Self::Number(n)),
        }
    }
}

/// The act a change rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis {
    /// Number of the act; before 2025 all acts that took effect on the day, separated by `; `; empty if none is known.
    pub act: &'static str,
    /// Clause, where known.
    pub clause: Option<Clause>,
}

/// One unit under one name, type and parent, from one day to another. Cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct UnitVersion {
    place: u16,
    record: VersionRecord,
}

impl PartialEq for UnitVersion {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place
    }
}

impl Eq for UnitVersion {}

impl UnitVersion {
    pub(super) fn at(place: usize) -> Option<Self> {
        Some(Self { place: u16::try_from(place).ok()?, record: table().version(place)? })
    }

    pub(super) const fn place(self) -> u16 {
        self.place
    }

    pub(crate) const fn number(self) -> u16 {
        self.record.code
    }

    #[cfg(feature = "places")]
    pub(super) const fn parent_number(self) -> u16 {
        self.record.parent
    }

    /// What identifies this version.
    #[must_use]
    pub fn id(self) -> UnitId {
        UnitId { level: self.level(), code: self.record.code, valid_from: self.valid_from() }
    }

    /// Level.
    #[must_use]
    pub const fn level(self) -> Level {
        Level::from_number(self.record.level)
    }

    /// The code with its leading zeros.
    #[must_use]
    pub fn code(self) -> String {
        format!("{:0w$}", self.record.code, w = self.level().digits())
    }

    /// Kind of unit.
    #[must_use]
    pub const fn unit_type(self) -> UnitType {
        UnitType::new(self.record.kind)
    }

    /// Name without its type, as in the official list: `Bến Nghé`.
    #[must_use]
    pub fn name(self) -> &'static str {
        table().text(self.record.name)
    }

    /// Name with its type: `Phường Bến Nghé`.
    #[must_use]
    pub fn full_name(self) -> String {
        format!("{} {}", self.unit_type().title(), self.name())
    }

    /// First day. For the first list (2004-08-31) it means then or earlier.
    #[must_use]
    pub fn valid_from(self) -> Day {
        Day::from_yyyymmdd(table().day(self.record.from)).unwrap_or(FIRST_DAY)
    }

    /// First day it no longer holds; nothing while it holds.
    #[must_use]
    pub fn valid_to(self) -> Option<Day> {
        Day::from_yyyymmdd(table().day(self.record.until))
    }

    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(self, day: Day) -> bool {
        let t = table();
        let until = t.day(self.record.until);
        t.day(self.record.from) <= day.yyyymmdd() && (until == 0 || day.yyyymmdd() < until)
    }

    /// The act that made this version.
    #[must_use]
    pub fn basis(self) -> Basis {
        let (act, clause) = table().basis(self.record.basis);
        let act = if act.is_empty() { table().acts_of_day(self.record.from) } else { act };
        Basis { act, clause: Clause::from_number(clause) }
    }

    /// The act or acts by which this version ended; empty while it holds.
    #[must_use]
    pub fn ended_by(self) -> &'static str {
        if self.valid_to().is_none() { "" } else { table().acts_of_day(self.record.until) }
    }

    /// Level of the unit it belongs to: before 2025-07-01 communes belong to districts, since then to provinces.
    #[must_use]
    pub fn parent_level(self) -> Option<Level> {
        match self.level() {
            Level::Province => None,
            Level::District => Some(Level::Province),
            Level::Commune if table().day(self.record.from) < TWO_LEVELS_SINCE => Some(Level::District),
            Level::Commune => Some(Level::Province),
        }
    }

    /// Code of the unit it belongs to.
    #[must_use]
    pub fn parent_code(self) -> Option<String> {
        self.parent_level().map(|l| format!("{:0w$}", self.record.parent, w = l.digits()))
    }

    /// The unit it belongs to on a day.
    #[must_use]
    pub fn parent(self, day: Day) -> Option<Self> {
        by_number(self.parent_level()?, self.record.parent, day)
    }

    /// The province it lies in on a day.
    #[must_use]
    pub fn province(self, day: Day) -> Option<Self> {
        match self.level() {
            Level::Province => by_number(Level::Province, self.record.code, day),
            _ => self.parent(day).and_then(|p| p.province(day)),
        }
    }
}

/// First list of the log.
pub(super) const FIRST_DAY: Day = Day::known(20_040_831);
/// 72/2025/QH15: two levels, no districts.
pub(super) const TWO_LEVELS_SINCE: u32 = 20_250_701;

/// The unit with a code on a day.
///
/// Nothing if the code has not the digits of its level or named no unit on that day (as far as the log goes back:
/// 2004-08-31).
///
/// ```
/// use chuan::places::{Day, Level, unit};
/// let before = unit("79", Level::Province, Day::new(2024, 6, 1).unwrap()).unwrap();
/// assert_eq!(before.full_name(), "Thành phố Hồ Chí Minh");
/// assert!(unit("28", Level::Province, Day::new(2024, 6, 1).unwrap()).is_none());
/// ```
#[must_use]
pub fn unit(code: &str, level: Level, as_of: Day) -> Option<UnitVersion> {
    by_number(level, level.parse_code(code)?, as_of)
}

pub(crate) fn by_number(level: Level, code: u16, as_of: Day) -> Option<UnitVersion> {
    table().code(level.number(), code).filter_map(UnitVersion::at).find(|v| v.holds_on(as_of))
}

/// All versions of the code that is this number, oldest first.
pub(crate) fn versions_of(level: Level, code: u16) -> impl Iterator<Item = UnitVersion> + Clone {
    table().code(level.number(), code).filter_map(UnitVersion::at)
}

/// All versions of a code, oldest first.
#[must_use]
pub fn versions(code: &str, level: Level) -> Vec<UnitVersion> {
    let Some(code) = level.parse_code(code) else { return Vec::new() };
    versions_of(level, code).collect()
}

/// All units of a level on a day, by code.
pub fn units(level: Level, as_of: Day) -> impl Iterator<Item = UnitVersion> {
    table().level(level.number()).filter_map(UnitVersion::at).filter(move |v| v.holds_on(as_of))
}

/// The first day of the log: of days before it nothing is known.
#[must_use]
pub fn first_date() -> Day {
    FIRST_DAY
}

/// The last day on which anything in the log happens: how fresh the list is.
#[must_use]
pub fn list_date() -> Day {
    Day::from_yyyymmdd(table().last_day).unwrap_or(FIRST_DAY)
}

/// The two questions about a code in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The code named a unit on the day of the record.
    pub lawful_then: bool,
    /// The code names a unit today, and the same one it named then: a new record may carry it.
    pub usable_for_new_records: bool,
}

/// Judges a code written on one day, looked at on another.
///
/// A code that names another unit now than it did then (communes since 2025-07-01) is not usable for new records.
#[must_use]
pub fn verdict(code: &str, level: Level, written: Day, today: Day) -> Verdict {
    let then = unit(code, level, written);
    let now = unit(code, level, today);
    let usable = match (then, now) {
        (Some(then), Some(_)) => {
            then.holds_on(today) || matches!(super::resolve_unit(then, today), super::Outcome::Same(_))
        }
        (None, now) => now.is_some(),
        (Some(_), None) => false,
    };
    Verdict { lawful_then: then.is_some(), usable_for_new_records: usable }
}
