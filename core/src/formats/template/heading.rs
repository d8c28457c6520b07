//! Which column of a table is which column of the template.

use super::plan::{Holds, Template};
use super::{MAX_COLUMNS, TITLE_ROWS};
use crate::formats::FormatError;

/// What stands in a column of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A column of the template.
    Known(usize),
    /// The same, by where it stands and not by its name.
    Guessed(usize),
    /// A column of its own.
    Other(String),
}

impl Place {
    pub(super) fn column(&self) -> Option<usize> {
        match self {
            Place::Known(n) | Place::Guessed(n) => Some(*n),
            Place::Other(_) => None,
        }
    }
}

/// Something about the columns of a table that is not as the template has it. Names of columns only, never a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// A column of the layout is not there.
    Missing(&'static str),
    /// A column that the template does not have; its cells are kept.
    Extra(String),
    /// A column that goes by another name.
    Renamed(String, &'static str),
    /// An unknown name that was taken for a column by where it stands.
    ByPlace(String, &'static str),
    /// A name that stands twice; the second is kept as it is.
    Twice(&'static str),
    /// The columns stand in another order.
    Order,
    /// There is no header; the columns were taken by their number.
    NoHeader,
    /// Another sheet of the workbook with this header was read too.
    Sheet,
}

/// What the columns of a table are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    pub(super) places: Vec<Place>,
    /// Which layout of the template it is nearest to.
    pub(super) layout: usize,
    pub(super) notes: Vec<Note>,
    /// Rows up to and with the header.
    pub(super) skip: usize,
}

impl Heading {
    /// What is not as the template has it.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.places.len()
    }

    /// Whether the table departs from the template in anything but names of its own making.
    pub(super) fn departs(&self) -> bool {
        !self.notes.iter().all(|n| matches!(n, Note::Sheet))
    }
}

/// The part of a layout that must be named before a row is taken for its header: a third.
const ENOUGH: usize = 3;

impl Template {
    /// Finds the header among the first rows and says what the columns are.
    ///
    /// # Errors
    /// When no row names enough columns of the template, and the first row does not look like one of its rows either.
    pub(super) fn heading(&self, rows: &[Vec<String>]) -> Result<Heading, FormatError> {
        if rows.iter().any(|r| r.len() > MAX_COLUMNS) {
            return Err(FormatError::Limit { limit: "columns of a template", most: MAX_COLUMNS });
        }
        let named = |row: &[String]| row.iter().filter(|c| self.column(c).is_some()).count();
        let best = rows.iter().take(TITLE_ROWS).enumerate().map(|(n, row)| (named(row), n));
        let best = best.reduce(|a, b| if b.0 > a.0 { b } else { a });
        let least = (0..self.format.layouts.len()).map(|l| self.order(l).len()).min().unwrap_or(0);
        match best {
            Some((known, at)) if known > 0 && known * ENOUGH >= least => {
                let header = rows.get(at).map(Vec::as_slice).unwrap_or_default();
                let mut heading = self.named(header);
                // Below the names some programs write the labels, or numbers the columns.
                let below = rows.get(at + 1..).unwrap_or_default();
                let more = below.iter().take_while(|row| self.is_legend(row, &heading)).count();
                heading.skip = at + 1 + more;
                Ok(heading)
            }
            _ => self.unnamed(rows),
        }
    }

    pub(super) fn named(&self, header: &[String]) -> Heading {
        let mut taken = vec![false; self.columns.len()];
        let mut notes = Vec::new();
        let mut places: Vec<Place> = Vec::with_capacity(header.len());
        for cell in header {
            let name = cell.trim();
            let found = self.column(name).and_then(|n| Some((n, self.columns.get(n)?.column)));
            places.push(match found {
                Some((n, column)) => match taken.get_mut(n) {
                    Some(taken) if !*taken => {
                        *taken = true;
                        if !is_name(name, column.name) {
                            notes.push(Note::Renamed(name.to_owned(), column.name));
                        }
                        Place::Known(n)
                    }
                    _ => {
                        notes.push(Note::Twice(column.name));
                        Place::Other(format!("{name} (2)"))
                    }
                },
                None => Place::Other(name.to_owned()),
            });
        }
        while places.last().is_some_and(|p| *p == Place::Other(String::new())) {
            places.pop();
        }
        let layout = self.nearest(&taken);
        self.by_place(&mut places, &mut taken, layout, &mut notes);
        for (n, place) in places.iter_mut().enumerate() {
            if let Place::Other(name) = place {
                if name.is_empty() {
                    *name = format!("#{}", n + 1);
                }
                if !name.ends_with(" (2)") {
                    notes.push(Note::Extra(name.clone()));
                }
            }
        }
        let order = self.order(layout);
        for n in &order {
            if taken.get(*n) == Some(&false)
                && let Some(fed) = self.columns.get(*n)
            {
                notes.push(Note::Missing(fed.column.name));
            }
        }
        let seen: Vec<usize> =
            places.iter().filter_map(Place::column).filter(|n| order.contains(n)).collect();
        let wanted: Vec<usize> = order.into_iter().filter(|n| seen.contains(n)).collect();
        if seen != wanted {
            notes.push(Note::Order);
        }
        Heading { places, layout, notes, skip: 1 }
    }

    /// The layout with the fewest columns missing and, of equals, the fewest in all.
    fn nearest(&self, taken: &[bool]) -> usize {
        let cost = |layout: usize| {
            let order = self.order(layout);
            let missing = order.iter().filter(|n| taken.get(**n) == Some(&false)).count();
            let found = taken.iter().enumerate().filter(|(_, t)| **t).map(|(n, _)| n);
            let beyond = found.filter(|n| self.is_of_some_layout(*n) && !order.contains(n)).count();
            (missing + beyond, order.len())
        };
        (0..self.format.layouts.len()).min_by_key(|l| cost(*l)).unwrap_or(0)
    }

    fn is_of_some_layout(&self, n: usize) -> bool {
        self.columns.get(n).is_some_and(|fed| fed.column.places.iter().any(|p| *p > 0))
    }

    /// An unknown name between the two neighbours of a column that is missing is that column.
    fn by_place(&self, places: &mut [Place], taken: &mut [bool], layout: usize, notes: &mut Vec<Note>) {
        let order = self.order(layout);
        let at = |place: Option<&Place>| {
            let n = place?.column()?;
            order.iter().position(|o| *o == n)
        };
        for n in 0..places.len() {
            let Some(Place::Other(name)) = places.get(n) else { continue };
            let name = name.clone();
            let before = n.checked_sub(1).map_or(Some(None), |b| at(places.get(b)).map(Some));
            let after = if n + 1 == places.len() { Some(order.len()) } else { at(places.get(n + 1)) };
            let (Some(before), Some(after)) = (before, after) else { continue };
            let between = before.map_or(0, |b| b + 1);
            let Some(column) = order.get(between).filter(|_| between + 1 == after) else { continue };
            if name.is_empty() || taken.get(*column) != Some(&false) {
                continue;
            }
            if let (Some(place), Some(taken), Some(fed)) =
                (places.get_mut(n), taken.get_mut(*column), self.columns.get(*column))
            {
                *place = Place::Guessed(*column);
                *taken = true;
                notes.push(Note::ByPlace(name, fed.column.name));
            }
        }
    }

    /// Columns by their number, when the rows are as wide as a layout and read well as it.
    fn unnamed(&self, rows: &[Vec<String>]) -> Result<Heading, FormatError> {
        let none = FormatError::Malformed { what: "a table without the columns of this template", at: 0 };
        let first = rows.first().ok_or(FormatError::Empty)?;
        let stt = self.columns.iter().position(|fed| fed.holds == Holds::RowNumber);
        let mut layouts: Vec<(usize, Vec<usize>)> = Vec::new();
        for layout in 0..self.format.layouts.len() {
            let order = self.order(layout);
            if let Some(stt) = stt.filter(|stt| !order.contains(stt)) {
                let with = std::iter::once(stt).chain(order.iter().copied()).collect();
                layouts.push((layout, with));
            }
            layouts.push((layout, order));
        }
        for (layout, order) in layouts {
            // Blank cells at the end of a row may be left out.
            if first.len() > order.len() || first.len() * 2 < order.len() {
                continue;
            }
            let places: Vec<Place> = order.into_iter().map(Place::Guessed).collect();
            let (mut good, mut bad) = (0usize, 0usize);
            for row in rows.iter().take(50) {
                for (place, cell) in places.iter().zip(row) {
                    match place.column().and_then(|n| self.columns.get(n)).and_then(|fed| fed.fits(cell)) {
                        Some(true) => good += 1,
                        Some(false) => bad += 1,
                        None => {}
                    }
                }
            }
            if good >= 3 && good > bad * 4 {
                return Ok(Heading { places, layout, notes: vec![Note::NoHeader], skip: 0 });
            }
        }
        Err(none)
    }

    /// A row below the header that says again what the columns are, or numbers them.
    fn is_legend(&self, row: &[String], heading: &Heading) -> bool {
        let filled = row.iter().filter(|c| !c.trim().is_empty()).count();
        let says = |(n, cell): (usize, &String)| {
            let cell = cell.trim();
            let number =
                cell.trim_matches(['(', ')']).parse::<usize>().is_ok_and(|number| number.abs_diff(n) <= 2);
            number
                || heading.places.get(n).and_then(Place::column).is_some_and(|c| self.column(cell) == Some(c))
        };
        let said = row.iter().enumerate().filter(|(_, c)| !c.trim().is_empty()).filter(|c| says(*c)).count();
        filled >= 3 && said * 2 > filled
    }
}

/// Whether a header is the name itself; blanks around it and a hint behind it are the template's own.
fn is_name(header: &str, name: &str) -> bool {
    header.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.trim_start().starts_with("i="))
}
