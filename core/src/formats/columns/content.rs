//! What the cells of a column look like.

use super::coded::{Found, Lookup};
use super::target::{Target, Values};
use crate::records::{Dictionary, Kind};
use crate::text::dates::{Order, OrderDecider, OrderVerdict, from_excel};
use crate::text::names::{NameParts, Split, SplitRule, split};
use crate::values::{Date, Field, Hints, Notation, PersonalId, Repair, normalize, repair_leading_zero};
use std::borrow::Cow;

/// How many cells are tried against a target.
const TRIED: usize = 200;

/// The share of cells that a target can read, 0 to 100; `None` when that says nothing, as for text, or there are no cells.
pub(super) fn fit(target: &Target, fields: &Dictionary, cells: &[Cow<'_, str>]) -> Option<u8> {
    let share = |good: &dyn Fn(&str) -> bool| share(cells, good);
    match target {
        Target::Leaf(slot) => {
            let field = fields.field(*slot)?;
            match field.kind {
                Kind::Text if field.path.ends_with(".full") => share(&|c| c.trim().contains(' ')),
                Kind::Text if field.path.ends_with(".given") => share(&|c| !c.trim().contains(' ')),
                Kind::Text => None,
                Kind::Date | Kind::Expiry => {
                    let hints = Hints { pivot: Some(2099), ..Hints::default() };
                    if is_serial(cells) {
                        return Some(60);
                    }
                    share(&|c| normalize(field.kind, c, &hints).is_read())
                }
                kind => share(&|c| {
                    normalize(kind, c, &Hints::default()).is_read()
                        || repair_leading_zero(kind, c, &Hints::default()).is_read()
                }),
            }
        }
        Target::Coded(_, values) => coded(*values, cells),
        Target::Group { field, .. } => coded(Values::Field(*field), cells),
        Target::Number { .. } => share(&|c| {
            let number = |kind| repair_leading_zero(kind, c, &Hints::default()).is_read();
            number(Kind::PersonalId) || number(Kind::OldIdNumber)
        }),
        Target::DatePart(_, 0) => share(&|c| c.trim().len() == 4 && is_number(c, 1..=2199)),
        Target::DatePart(_, 1) => share(&|c| is_number(c, 0..=12)),
        Target::DatePart(..) => share(&|c| is_number(c, 0..=31)),
        Target::TextPart(..) | Target::Skip | Target::Rest | Target::Unread(_) => None,
    }
}

fn share(cells: &[Cow<'_, str>], good: &dyn Fn(&str) -> bool) -> Option<u8> {
    let tried = cells.len().min(TRIED);
    if tried == 0 {
        return None;
    }
    let read = cells.iter().take(TRIED).filter(|c| good(c)).count();
    u8::try_from(read * 100 / tried).ok()
}

fn coded(values: Values, cells: &[Cow<'_, str>]) -> Option<u8> {
    let some = cells.get(..cells.len().min(TRIED)).unwrap_or_default();
    let lookup = Lookup::new(values, None, false, some);
    share(cells, &|c| !matches!(lookup.find(c), Found::Unknown))
}

fn is_number(cell: &str, range: std::ops::RangeInclusive<u16>) -> bool {
    cell.trim().parse::<u16>().is_ok_and(|n| range.contains(&n))
}

/// Whether most cells are digits only.
pub(super) fn is_digits(cells: &[Cow<'_, str>]) -> bool {
    share(cells, &|c| c.trim().bytes().all(|b| b.is_ascii_digit())).is_none_or(|s| s >= 50)
}

/// Whether a column of dates holds the days that a spreadsheet counts: all its cells are numbers of five digits.
pub(super) fn is_serial(cells: &[Cow<'_, str>]) -> bool {
    !cells.is_empty() && cells.iter().all(|c| serial(c).is_some())
}

/// The day a spreadsheet counts, from five digits. Fewer digits may be a year.
pub(super) fn serial(cell: &str) -> Option<String> {
    let digits = cell.trim();
    let digits = digits.strip_suffix(".0").unwrap_or(digits);
    if digits.len() != 5 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    from_excel(digits.parse().ok()?, false).ok().map(|d| d.iso())
}

/// What the cells say about the order of day and month, and whether that is proven.
pub(super) fn notation(cells: &[Cow<'_, str>]) -> (Notation, bool) {
    let mut decider = OrderDecider::default();
    cells.iter().for_each(|c| decider.feed(c));
    match decider.verdict() {
        OrderVerdict::Proven(Order::MonthFirst) => (Notation::MonthDayYear, true),
        OrderVerdict::Proven(_) => (Notation::DayMonthYear, true),
        OrderVerdict::Undecided => (Notation::DayMonthYear, decider.open == 0),
        OrderVerdict::Mixed => (Notation::DayMonthYear, false),
    }
}

/// What a cell of a first row looks like when it is data and no name of a column.
pub(super) fn is_data(cell: &str) -> bool {
    let cell = cell.trim();
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let hints = Hints { pivot: Some(2099), ..Hints::default() };
    digits >= 6
        || digits > 0 && digits == cell.len()
        || cell.contains('@') && normalize(Kind::Email, cell, &hints).is_read()
        || digits >= 4 && normalize(Kind::Date, cell, &hints).is_read()
}

/// What a column without a name may be: paths with the share of cells that speak for them, the surest first.
pub(super) fn guess(cells: &[Cow<'_, str>], on: Date) -> Option<&'static str> {
    if cells.is_empty() {
        return None;
    }
    let most = |good: &dyn Fn(&str) -> bool| share(cells, good).is_some_and(|s| s >= 90);
    let hints = Hints { on, ..Hints::default() };
    let reads = |kind: Kind, cell: &str| normalize(kind, cell, &hints).is_read();
    let worded = |field: Field, cell: &str| {
        let lookup = Lookup::new(Values::Field(field), None, true, &[]);
        cell.chars().any(char::is_alphabetic) && matches!(lookup.find(cell), Found::Code { .. })
    };
    let place = |cell: &str| PersonalId::parse(cell.trim()).is_some_and(|id| id.place_entry().is_some());
    if most(&place) {
        return Some("personal_id");
    }
    if most(&|c| worded(Field::Sex, c)) {
        return Some("sex");
    }
    if most(&|c| c.contains('@') && reads(Kind::Email, c)) {
        return Some("email");
    }
    if most(&|c| c.len() >= 4 && reads(Kind::Date, c))
        && most(&|c| year_of(c, &hints).is_some_and(|y| y >= 1850))
    {
        return Some("birth.date");
    }
    // A lost zero is put back only before a known prefix: so the prefix is known when it would be.
    let prefix = |c: &str| {
        let text = normalize(Kind::Phone, c, &hints).text;
        let short = text.strip_prefix('0').unwrap_or_default();
        repair_leading_zero(Kind::Phone, short, &hints).repairs.contains(Repair::ZeroLost)
    };
    if most(&|c| reads(Kind::Phone, c) && prefix(c)) {
        return Some("phone");
    }
    if most(&|c| worded(Field::Country, c) && c.chars().count() > 3) {
        return Some("nationalities[0]");
    }
    // Several peoples have names that are words; a column of names of persons is no column of peoples.
    if most(&|c| worded(Field::Ethnicity, c)) {
        return Some("ethnicity");
    }
    if most(&is_name) {
        return Some("name.full");
    }
    None
}

fn year_of(cell: &str, hints: &Hints) -> Option<u16> {
    normalize(Kind::Date, cell, hints).text.get(..4)?.parse().ok()
}

/// The name of a person whose family name is known.
pub(super) fn is_person(cell: &str) -> bool {
    let known = |p: &NameParts| {
        !matches!(p.rule, SplitRule::FirstWord | SplitRule::SingleWord | SplitRule::PerhapsClanLast)
    };
    is_name(cell)
        && match split(cell) {
            Split::One(parts) => known(&parts),
            Split::Ambiguous(several) => several.iter().any(known),
            Split::Empty => false,
        }
}

/// Two to six words of letters, each with a capital.
fn is_name(cell: &str) -> bool {
    let mut words = 0;
    for word in cell.split_whitespace() {
        words += 1;
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        let letters =
            word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '\u{300}'..='\u{36F}'));
        if !capital || !letters {
            return false;
        }
    }
    (2..=6).contains(&words)
}
