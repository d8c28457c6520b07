//! Which unit became which, by which act and clause.
//!
//! Since 2025-07-01 every edge rests on a clause of a resolution (1654 to 1687/NQ-UBTVQH15). Changes before that are
//! seen in dated lists, and where a commune went that ended before 2025 is a hint, never law: [`Certainty`] says which.

use super::day::Day;
use super::table::{EdgeRecord, table};
use super::unit::{Basis, Clause, Level, UnitVersion, unit};

/// What happened to a unit in one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Same territory, name and type; another code, parent or list.
    Same,
    /// Same territory under another name, or another type, or both.
    Renamed,
    /// The whole unit went into a larger one.
    Merged,
    /// The unit was divided; this step is one of its parts.
    Split,
}

/// How much of a unit went over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Share {
    /// All of it.
    Whole,
    /// Part of the area and part of the people.
    Part,
    /// Part of the area, nobody living there.
    PartOfArea,
    /// Part of the area and everybody living in the unit.
    PartOfAreaAllPeople,
    /// Part of the people.
    PartOfPeople,
    /// All of the area.
    AllArea,
}

impl Share {
    const fn from_number(number: u8) -> Self {
        match number {
            0 => Self::Whole,
            2 => Self::PartOfArea,
            3 => Self::PartOfAreaAllPeople,
            4 => Self::PartOfPeople,
            5 => Self::AllArea,
            _ => Self::Part,
        }
    }

    /// Whether somebody may have come over with it.
    #[must_use]
    pub const fn has_people(self) -> bool {
        !matches!(self, Self::PartOfArea | Self::AllArea)
    }
}

/// How sure a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// The act says so.
    Law,
    /// Two dated lists show it; the act was not read.
    Observed,
    /// Somebody said so; never checked.
    Hint,
}

/// One step from one unit version to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Before.
    pub from: UnitVersion,
    /// After.
    pub to: UnitVersion,
    /// What happened.
    pub change: Change,
    /// How much went over.
    pub share: Share,
    /// How sure it is.
    pub certainty: Certainty,
    /// Act and clause.
    pub basis: Basis,
}

impl Step {
    /// The day of the change.
    #[must_use]
    pub fn day(&self) -> Day {
        self.from.valid_to().unwrap_or(self.to.valid_from())
    }

    fn of_edge(e: EdgeRecord) -> Option<Self> {
        let (from, to) = (UnitVersion::at(e.from.into())?, UnitVersion::at(e.to.into())?);
        let share = Share::from_number(e.share);
        let certainty = match e.check {
            HINT => Certainty::Hint,
            MEMORY => Certainty::Observed,
            _ => Certainty::Law,
        };
        let change = if share != Share::Whole {
            Change::Split
        } else if certainty == Certainty::Hint || to.valid_from() < from.valid_to()? || joined(e.to) {
            Change::Merged
        } else if same_look(from, to) {
            Change::Same
        } else {
            Change::Renamed
        };
        let (act, clause) = table().basis(e.basis);
        let basis = Basis { act, clause: Clause::from_number(clause) };
        let basis =
            if e.check == UNCHANGED { Basis { clause: Some(Clause::Unchanged), ..basis } } else { basis };
        // A hint has no act of its own; the acts of its day are all that is known.
        let basis = if act.is_empty() { Basis { act: from.ended_by(), clause: None } } else { basis };
        Some(Self { from, to, change, share, certainty, basis })
    }

    fn of_next(from: UnitVersion, to: UnitVersion) -> Self {
        let change = if same_look(from, to) { Change::Same } else { Change::Renamed };
        let basis = to.basis();
        let certainty = if basis.act.as_bytes().windows(2).any(|w| w == b"; ")
            || basis.clause.is_none() && to.valid_from() < TWO_LEVELS
        {
            Certainty::Observed
        } else {
            Certainty::Law
        };
        Self { from, to, change, share: Share::Whole, certainty, basis }
    }
}

const TWO_LEVELS: Day = Day::known(super::unit::TWO_LEVELS_SINCE);
// Numbers of the checks in the compiled log.
const UNCHANGED: u8 = 2;
const MEMORY: u8 = 6;
const HINT: u8 = 7;

fn joined(to: u16) -> bool {
    table().edges_to(to).filter(|e| e.check != HINT).nth(1).is_some()
}

fn same_look(a: UnitVersion, b: UnitVersion) -> bool {
    a.name() == b.name() && a.unit_type() == b.unit_type()
}

fn next_of(v: UnitVersion) -> Option<UnitVersion> {
    let next = UnitVersion::at(usize::from(v.place()) + 1)?;
    let follows = next.level() == v.level() && next.number() == v.number();
    (follows && v.valid_to() == Some(next.valid_from())).then_some(next)
}

fn previous_of(v: UnitVersion) -> Option<UnitVersion> {
    let previous = UnitVersion::at(usize::from(v.place()).checked_sub(1)?)?;
    (next_of(previous) == Some(v)).then_some(previous)
}

impl UnitVersion {
    /// What became of this version when it ended: nothing while it holds, and nothing if nobody knows.
    #[must_use]
    pub fn successors(self) -> Vec<Step> {
        if self.valid_to().is_none() {
            return Vec::new();
        }
        let steps: Vec<Step> = table().edges_from(self.place()).filter_map(Step::of_edge).collect();
        if steps.is_empty() {
            return next_of(self).map(|next| Step::of_next(self, next)).into_iter().collect();
        }
        steps
    }

    /// From which versions this one was made; nothing if nobody knows.
    #[must_use]
    pub fn predecessors(self) -> Vec<Step> {
        let steps: Vec<Step> = table().edges_to(self.place()).filter_map(Step::of_edge).collect();
        match previous_of(self) {
            Some(previous) if !steps.iter().any(|s| s.certainty != Certainty::Hint) => {
                core::iter::once(Step::of_next(previous, self)).chain(steps).collect()
            }
            _ => steps,
        }
    }
}

/// What became of the unit a code named on a day, when that version ended.
///
/// ```
/// # #[cfg(feature = "places")] {
/// use chuan::places::{Day, Level, successors};
/// let steps = successors("26740", Level::Commune, Day::new(2024, 6, 1).unwrap());
/// assert_eq!(steps[0].from.full_name(), "Phường Bến Nghé");
/// assert_eq!(steps.iter().map(|s| s.to.full_name()).collect::<Vec<_>>(), ["Phường Sài Gòn"]);
/// assert_eq!(steps[0].basis.act, "1685/NQ-UBTVQH15");
/// # }
/// ```
#[must_use]
pub fn successors(code: &str, level: Level, as_of: Day) -> Vec<Step> {
    unit(code, level, as_of).map(UnitVersion::successors).unwrap_or_default()
}

/// From which units the one a code named on a day was made.
#[must_use]
pub fn predecessors(code: &str, level: Level, as_of: Day) -> Vec<Step> {
    unit(code, level, as_of).map(UnitVersion::predecessors).unwrap_or_default()
}

/// A unit reached, with every step that led to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// The unit.
    pub unit: UnitVersion,
    /// The steps in order of time; empty if the version still holds.
    pub steps: Vec<Step>,
}

impl Reached {
    /// The weakest step decides.
    #[must_use]
    pub fn certainty(&self) -> Certainty {
        self.steps.iter().map(|s| s.certainty).max().unwrap_or(Certainty::Law)
    }

    /// Whether territory and people are those of the unit it started from.
    #[must_use]
    pub fn is_same_unit(&self) -> bool {
        self.steps.iter().all(|s| matches!(s.change, Change::Same | Change::Renamed))
    }

    /// Whether everything that is known says that people came here.
    #[must_use]
    pub fn has_people(&self) -> bool {
        self.steps.iter().all(|s| s.share.has_people())
    }
}

/// What a unit of one day is on a later one. Never a guess: where the law leaves several, all are listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The same unit, perhaps under another name or type.
    Same(Reached),
    /// All of it is in one other unit.
    Unique(Reached),
    /// It was divided, but everybody who lived there is in one unit; land may lie in the others.
    DecidedByPopulation {
        /// Where the people are.
        people: Reached,
        /// Where the rest of the land is.
        land: Vec<Reached>,
    },
    /// It was divided: every unit the law names.
    Ambiguous(Vec<Reached>),
    /// It ended, and nothing says what came after it (districts since 2025-07-01, some communes before 2025).
    Retired(UnitVersion),
    /// The code named no unit on that day.
    Unknown,
}

impl Outcome {
    /// The one unit a resident's address goes to, if the law decides it.
    #[must_use]
    pub fn decided(&self) -> Option<&Reached> {
        match self {
            Self::Same(r) | Self::Unique(r) | Self::DecidedByPopulation { people: r, .. } => Some(r),
            _ => None,
        }
    }

    /// Every unit the law leaves open.
    #[must_use]
    pub fn lawful(&self) -> Vec<UnitVersion> {
        match self {
            Self::Same(r) | Self::Unique(r) => vec![r.unit],
            Self::DecidedByPopulation { people, land } => {
                core::iter::once(people).chain(land).map(|r| r.unit).collect()
            }
            Self::Ambiguous(list) => list.iter().map(|r| r.unit).collect(),
            _ => Vec::new(),
        }
    }
}

/// What the unit a code named on one day is on a later day.
///
/// ```
/// # #[cfg(feature = "places")] {
/// use chuan::places::{Day, Level, Outcome, resolve};
/// let (old, new) = (Day::new(2024, 6, 1).unwrap(), Day::new(2026, 6, 1).unwrap());
/// assert!(matches!(resolve("26740", Level::Commune, old, new), Outcome::Unique(r) if r.unit.name() == "Sài Gòn"));
/// assert_eq!(resolve("99999", Level::Commune, old, new), Outcome::Unknown);
/// # }
/// ```
#[must_use]
pub fn resolve(code: &str, level: Level, from: Day, to: Day) -> Outcome {
    unit(code, level, from).map_or(Outcome::Unknown, |v| resolve_unit(v, to))
}

/// Most steps and branches followed; the log needs far fewer.
const MAX_STEPS: usize = 64;

/// What a unit version is on a later day. A day before the version began gives [`Outcome::Unknown`].
#[must_use]
pub fn resolve_unit(start: UnitVersion, to: Day) -> Outcome {
    if start.holds_on(to) {
        return Outcome::Same(Reached { unit: start, steps: Vec::new() });
    }
    if to < start.valid_from() {
        return Outcome::Unknown;
    }
    let mut open = vec![Reached { unit: start, steps: Vec::new() }];
    let mut reached: Vec<Reached> = Vec::new();
    let mut lost = false;
    let mut budget = MAX_STEPS;
    while let Some(path) = open.pop() {
        budget = budget.saturating_sub(1);
        let steps = path.unit.successors();
        if steps.is_empty() || budget == 0 || path.steps.len() > MAX_STEPS {
            lost = true;
            continue;
        }
        for step in steps {
            // A hint names the successor of 2025-06-30; on an earlier day the same code had another version.
            let unit = if step.to.valid_from() > to {
                super::unit::by_number(step.to.level(), step.to.number(), to)
            } else {
                Some(step.to)
            };
            let Some(unit) = unit else {
                lost = true;
                continue;
            };
            let mut steps = path.steps.clone();
            steps.push(step);
            let next = Reached { unit, steps };
            if !unit.holds_on(to) {
                open.push(next);
            } else if let Some(known) = reached.iter_mut().find(|r| r.unit == unit) {
                // Two ways to one unit: the one with people tells more.
                if !known.has_people() && next.has_people() {
                    *known = next;
                }
            } else {
                reached.push(next);
            }
        }
    }
    reached.sort_by_key(|r| r.unit.place());
    conclude(start, reached, lost)
}

fn conclude(start: UnitVersion, mut reached: Vec<Reached>, lost: bool) -> Outcome {
    if lost || reached.len() > 1 {
        if reached.is_empty() {
            return Outcome::Retired(start);
        }
        if !lost && let Some(at) = where_the_people_are(&reached) {
            let people = reached.remove(at);
            return Outcome::DecidedByPopulation { people, land: reached };
        }
        return Outcome::Ambiguous(reached);
    }
    match reached.pop() {
        Some(only) if only.is_same_unit() => Outcome::Same(only),
        Some(only) => Outcome::Unique(only),
        None => Outcome::Retired(start),
    }
}

/// The place of the only one with people: either the act says that all of them went there, or nobody went anywhere else.
fn where_the_people_are(reached: &[Reached]) -> Option<usize> {
    let all =
        |r: &Reached| r.steps.iter().all(|s| matches!(s.share, Share::Whole | Share::PartOfAreaAllPeople));
    let mut everybody = reached.iter().enumerate().filter(|(_, r)| all(r));
    if let (Some((at, _)), None) = (everybody.next(), everybody.next()) {
        return Some(at);
    }
    let mut some = reached.iter().enumerate().filter(|(_, r)| r.has_people());
    match (some.next(), some.next()) {
        (Some((at, _)), None) => Some(at),
        _ => None,
    }
}
