//! What had to be set right or assumed to read an address; each says so instead of doing it silently.

use super::super::day::Day;
use super::super::unit::UnitVersion;

/// One thing that was not as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repair {
    /// The commune did not belong to the district written.
    WrongDistrict {
        /// The district written.
        written: UnitVersion,
    },
    /// The rest does not lie in the province written.
    WrongProvince {
        /// The province written.
        written: UnitVersion,
    },
    /// No province is written; it follows from the rest.
    InferredProvince(UnitVersion),
    /// No district is written though the unit belonged to one; it follows from the rest.
    InferredDistrict(UnitVersion),
    /// A name that was no longer in force when the address was written (without that day: on 2025-06-30).
    FormerName {
        /// The unit under the name written.
        unit: UnitVersion,
        /// First day on which the name was no longer in force.
        until: Day,
        /// The acts of that day.
        act: &'static str,
    },
    /// Names of different times stand side by side, such as an old ward under a province of 2025.
    MixedTimes {
        /// The part that is of another time than the commune.
        other: UnitVersion,
    },
    /// A district is written under a commune made after districts were abolished.
    AbolishedDistrict {
        /// The district written.
        written: UnitVersion,
    },
    /// Another type is written than the unit had: xã for phường.
    OtherType {
        /// The unit with its own type.
        unit: UnitVersion,
    },
    /// The marks are not those of the official name, and not only placed elsewhere.
    OtherSpelling {
        /// The unit with its own name.
        unit: UnitVersion,
    },
    /// Initials stand for the name.
    Abbreviation {
        /// The unit they stand for.
        unit: UnitVersion,
    },
    /// Units of before and since 2025-07-01 bear this name there, and nothing written says which is meant: the one in
    /// force was taken.
    TimeAssumed {
        /// The unit of the other time.
        other: UnitVersion,
    },
}
