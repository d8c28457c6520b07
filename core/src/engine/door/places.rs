//! Operations on places: a unit and what became of it, an address in today's units.

use super::check::day_text;
use super::fault::Fault;
use super::json::Json;
use super::request::Request;
use crate::places::address::{Conversion, Place, Reading, Style, convert_address};
use crate::places::{Day, Level, Outcome, UnitVersion, list_date, resolve_unit, unit};
use crate::values::Date;

fn day_of(date: Date) -> Result<Day, Fault> {
    let day = match (date.month(), date.day()) {
        (Some(month), Some(day)) => Day::new(date.year(), month, day),
        _ => None,
    };
    day.ok_or_else(|| Fault::new("bad-member", "a day out of range".to_owned()))
}

fn write_unit(out: &mut Json<'_>, unit: UnitVersion, on: Day) {
    let level = match unit.level() {
        Level::Province => "province",
        Level::District => "district",
        Level::Commune => "commune",
    };
    out.text("code", &unit.code());
    out.text("level", level);
    out.text("name", &unit.full_name());
    out.text("chain", &Place::of(unit, on).format(Style::Official));
    out.text("from", &unit.valid_from().to_string());
    out.some("to", &unit.valid_to().map(|d| d.to_string()).unwrap_or_default());
    out.some("basis", unit.basis().act);
}

/// A unit on a day, and what it is on another; without that, on the last day the list knows.
pub(super) fn op_place(mut request: Request<'_>, out: &mut Json<'_>) -> Result<(), Fault> {
    let code = request.needed("code")?;
    let on = request.day("as_of")?.ok_or_else(|| Fault::of("missing", "as_of", "is missing"))?;
    let to = request.day("to")?;
    request.done()?;
    let level = match code.len() {
        2 => Level::Province,
        3 => Level::District,
        5 => Level::Commune,
        _ => return Err(Fault::of("bad-member", "code", "must have 2, 3 or 5 digits")),
    };
    let (from, to) = (day_of(on)?, to.map_or_else(|| Ok(list_date()), day_of)?);
    let found = unit(&code, level, from)
        .ok_or_else(|| Fault::new("no-place", "no unit has this code on this day".to_owned()))?;
    out.text("as_of", &day_text(on));
    out.member("unit", |one| write_unit(one, found, from));
    out.text("to", &to.to_string());
    let (became, units) = match resolve_unit(found, to) {
        Outcome::Same(one) => ("same", vec![one]),
        Outcome::Unique(one) => ("unique", vec![one]),
        Outcome::DecidedByPopulation { people, land } => {
            ("by-population", std::iter::once(people).chain(land).collect())
        }
        Outcome::Ambiguous(all) => ("ambiguous", all),
        Outcome::Retired(_) => ("retired", Vec::new()),
        Outcome::Unknown => ("unknown", Vec::new()),
    };
    out.text("became", became);
    out.array("units", |all| {
        units.iter().for_each(|r| all.item(|one| write_unit(one, r.unit, to)));
    });
    Ok(())
}

/// An address in the units of a day; a divided unit gives its lawful candidates, never a silent guess.
pub(super) fn op_address(mut request: Request<'_>, out: &mut Json<'_>) -> Result<(), Fault> {
    let text = request.needed("text")?;
    let written = request.day("as_of")?.map(day_of).transpose()?;
    let to = request.day("to")?.map_or_else(|| Ok(list_date()), day_of)?;
    request.done()?;
    let converted = convert_address(&text, written, to);
    let read = match &converted.address.reading {
        Reading::One(place) => vec![*place],
        Reading::Several(all) => all.clone(),
        Reading::None => Vec::new(),
    };
    let (now, places) = match &converted.conversion {
        Conversion::Decided { by_population: true, .. } => ("by-population", converted.places()),
        Conversion::Decided { .. } => ("decided", converted.places()),
        Conversion::Open(all) => ("open", all.clone()),
        Conversion::TooCoarse(place) => ("too-coarse", vec![*place]),
        Conversion::Lost(place) => ("lost", vec![*place]),
        Conversion::Unread => ("unread", Vec::new()),
    };
    out.array("read", |all| write_places(all, &read));
    out.text("now", now);
    out.array("places", |all| write_places(all, &places));
    out.some("address", &converted.format(Style::Official).unwrap_or_default());
    out.text("to", &to.to_string());
    Ok(())
}

fn write_places(out: &mut Json<'_>, places: &[Place]) {
    for place in places {
        out.item(|one| {
            one.text("chain", &place.format(Style::Official));
            one.some("code", &place.unit().map(UnitVersion::code).unwrap_or_default());
        });
    }
}
