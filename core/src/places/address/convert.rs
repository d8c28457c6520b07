//! An address of one time in the units of another.

use super::super::day::Day;
use super::super::lineage::{Outcome, Reached, resolve_unit};
use super::super::unit::{Level, UnitVersion};
use super::read::{Address, Place, Reading, Style, read_address};

/// Where an address lies on the day asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conversion {
    /// In this unit, by these steps.
    Decided {
        /// Units of the day asked for.
        place: Place,
        /// What leads from the unit read to the unit of the day.
        by: Reached,
        /// The unit was divided; everybody living there is here, but land may lie elsewhere.
        by_population: bool,
    },
    /// The law or the text leaves several; all are listed.
    Open(Vec<Place>),
    /// No commune was read, only a district that is no more or a province; the place is the district as it was, or the
    /// province of the day asked for.
    TooCoarse(Place),
    /// A unit was read, but what became of it is not known.
    Lost(Place),
    /// No unit was read.
    Unread,
}

/// An address read and converted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converted<'t> {
    /// As read.
    pub address: Address<'t>,
    /// As of the day asked for.
    pub conversion: Conversion,
}

impl Converted<'_> {
    /// The address in the official form of the day asked for, if it is decided.
    #[must_use]
    pub fn format(&self, style: Style) -> Option<String> {
        match &self.conversion {
            Conversion::Decided { place, .. } => Some(self.address.format_with(place, style)),
            _ => None,
        }
    }

    /// Every place left open; one if it is decided.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        match &self.conversion {
            Conversion::Decided { place, .. } => vec![*place],
            Conversion::Open(list) => list.clone(),
            _ => Vec::new(),
        }
    }
}

/// Reads an address written on `as_of` (if known) and says where it lies on `to`.
///
/// ```
/// use chuan::places::{Day, address::{convert_address, Style}};
/// let to = Day::new(2026, 11, 21).unwrap();
/// let c = convert_address("12 Lê Lợi, P. Bến Nghé, Q.1, TPHCM", Day::new(2022, 5, 1), to);
/// assert_eq!(c.format(Style::Official).unwrap(), "12 Lê Lợi, Phường Sài Gòn, Thành phố Hồ Chí Minh");
/// assert_eq!(convert_address("somewhere", None, to).format(Style::Official), None);
/// ```
#[must_use]
pub fn convert_address(text: &str, as_of: Option<Day>, to: Day) -> Converted<'_> {
    let address = read_address(text, as_of);
    let conversion = match &address.reading {
        Reading::None => Conversion::Unread,
        Reading::One(place) => match place.unit() {
            Some(unit) => one(*place, unit, to),
            None => Conversion::Unread,
        },
        Reading::Several(places) => several(places, to),
    };
    Converted { address, conversion }
}

fn one(place: Place, unit: UnitVersion, to: Day) -> Conversion {
    let decided = |reached: Reached, by_population| Conversion::Decided {
        place: Place::of(reached.unit, to),
        by: reached,
        by_population,
    };
    let outcome = resolve_unit(unit, to);
    if unit.level() == Level::Province {
        let now = outcome.decided().map(|r| Place::of(r.unit, to));
        return now.map_or(Conversion::Lost(place), Conversion::TooCoarse);
    }
    match outcome {
        Outcome::Same(r) | Outcome::Unique(r) => decided(r, false),
        Outcome::DecidedByPopulation { people, .. } => decided(people, true),
        Outcome::Ambiguous(list) => Conversion::Open(list.iter().map(|r| Place::of(r.unit, to)).collect()),
        Outcome::Retired(_) if unit.level() == Level::District => Conversion::TooCoarse(place),
        Outcome::Retired(_) => Conversion::Lost(place),
        // The unit read begins only after the day asked for.
        Outcome::Unknown => Conversion::Lost(place),
    }
}

fn several(places: &[Place], to: Day) -> Conversion {
    let mut all: Vec<Place> = Vec::new();
    let mut last = None;
    for place in places {
        let Some(unit) = place.unit() else { continue };
        let conversion = one(*place, unit, to);
        let found = match &conversion {
            Conversion::Decided { place, .. } => vec![*place],
            Conversion::Open(list) => list.clone(),
            // A reading that leads nowhere is still one that was possible.
            _ => vec![*place],
        };
        for p in found {
            if !all.contains(&p) {
                all.push(p);
            }
        }
        last = Some(conversion);
    }
    match (all.as_slice(), last) {
        // All readings lead to one unit.
        ([_], Some(conversion @ Conversion::Decided { .. })) => conversion,
        _ => Conversion::Open(all),
    }
}
