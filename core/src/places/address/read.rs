//! The reading of one address.

use super::super::day::Day;
use super::super::lineage::resolve_unit;
use super::super::table::table;
use super::super::unit::{FIRST_DAY, Level, TWO_LEVELS_SINCE, UnitVersion, list_date};
use super::fold::{COMMA, WALL};
use super::index::index;
use super::repair::Repair;
use super::score::{self, Found, Link, Times};
use super::span;
use super::token::Tokens;

/// Most readings listed for one address.
pub const MAX_READINGS: usize = 256;

/// A place: the units an address names, each as it was on the day of the deepest one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Phường, xã, thị trấn, đặc khu.
    pub commune: Option<UnitVersion>,
    /// Quận, huyện, thị xã, thành phố; nothing since 2025-07-01.
    pub district: Option<UnitVersion>,
    /// Tỉnh, thành phố.
    pub province: Option<UnitVersion>,
}

/// How an address is written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// With types: `Phường Sài Gòn, Thành phố Hồ Chí Minh`.
    Official,
    /// Names only: `Sài Gòn, Hồ Chí Minh`.
    Names,
}

impl Place {
    /// The place of a unit on a day.
    #[must_use]
    pub fn of(unit: UnitVersion, day: Day) -> Self {
        let mut place = Self { commune: None, district: None, province: unit.province(day) };
        match unit.level() {
            Level::Province => place.province = Some(unit),
            Level::District => place.district = Some(unit),
            Level::Commune => {
                place.commune = Some(unit);
                place.district = unit.parent(day).filter(|p| p.level() == Level::District);
            }
        }
        place
    }

    /// The deepest unit.
    #[must_use]
    pub fn unit(&self) -> Option<UnitVersion> {
        self.commune.or(self.district).or(self.province)
    }

    /// The units from the deepest up, with commas between.
    #[must_use]
    pub fn format(&self, style: Style) -> String {
        let mut out = String::new();
        for unit in [self.commune, self.district, self.province].into_iter().flatten() {
            if !out.is_empty() {
                out.push_str(", ");
            }
            if style == Style::Official {
                out.push_str(unit.unit_type().title());
                out.push(' ');
            }
            out.push_str(unit.name());
        }
        out
    }
}

/// What the units in an address say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// One place.
    One(Place),
    /// Several places fit equally well; all are listed, up to [`MAX_READINGS`].
    Several(Vec<Place>),
    /// No unit was recognised.
    None,
}

/// What a part of an address without units seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// House number, street, building: anything that is none of the others.
    Street,
    /// Thôn, ấp, tổ dân phố, khu phố, bản, làng ...
    Hamlet,
    /// The country.
    Country,
}

/// A part of the address that names no unit, as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part<'t> {
    /// What it seems to be.
    pub kind: PartKind,
    /// As written.
    pub text: &'t str,
}

/// An address, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address<'t> {
    /// The units.
    pub reading: Reading,
    /// Everything else, in order; no word of the text is lost.
    pub rest: Vec<Part<'t>>,
    /// What was not as written. For several readings: of the first.
    pub repairs: Vec<Repair>,
    /// The day the units are those of: the day given, or the last day of the units if they ended before.
    pub day: Day,
}

impl Address<'_> {
    /// The one place, if there is one.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        match &self.reading {
            Reading::One(place) => Some(place),
            _ => None,
        }
    }

    /// The address written out: the rest as it was, then the units of `place`, commas between; the country is left out.
    #[must_use]
    pub fn format_with(&self, place: &Place, style: Style) -> String {
        let mut out = String::new();
        for part in self.rest.iter().filter(|p| p.kind != PartKind::Country) {
            out.push_str(part.text);
            out.push_str(", ");
        }
        out.push_str(&place.format(style));
        if out.ends_with(", ") {
            out.truncate(out.len() - 2);
        }
        out
    }
}

/// Reads an address. `as_of` is the day it was written, such as the issue date of a card; without it the units in force
/// come first, then those of 2025-06-30, then older ones.
///
/// Never fails: what is not recognised is in `rest`.
///
/// ```
/// use chuan::places::{Day, address::{read_address, Repair}};
/// let a = read_address("12 Lê Lợi, P.Bến Nghé, Q1, TP.HCM", Day::new(2022, 5, 1));
/// let place = a.place().unwrap();
/// assert_eq!(place.commune.unwrap().code(), "26740");
/// assert_eq!(a.rest[0].text, "12 Lê Lợi");
/// let wrong = read_address("Phường Bến Nghé, Quận 3, TP Hồ Chí Minh", Day::new(2022, 5, 1));
/// assert!(matches!(wrong.repairs[0], Repair::WrongDistrict { .. }));
/// ```
#[must_use]
pub fn read_address(text: &str, as_of: Option<Day>) -> Address<'_> {
    let today = list_date();
    let Some(tokens) = Tokens::of(text) else {
        let rest = vec![Part { kind: PartKind::Street, text }];
        return Address { reading: Reading::None, rest, repairs: Vec::new(), day: as_of.unwrap_or(today) };
    };
    let spans = span::find(&tokens, index());
    let times = Times {
        as_of: as_of.map(Day::yyyymmdd),
        today: today.yyyymmdd(),
        walled: tokens.walled,
        marked: tokens.marked,
    };
    let readings = distinct(score::readings(&spans, times));
    let mut used = vec![false; tokens.list.len()];
    let mut repairs = Vec::new();
    let mut day = as_of.unwrap_or(today);
    if let Some(first) = readings.first() {
        for found in [first.commune, first.district, first.province].into_iter().flatten() {
            let Some(span) = spans.get(found.span) else { continue };
            let start = span::start_with_repeated_kind(&tokens, index(), span);
            let again = used.get(start) == Some(&false) || start == span.start;
            let range = if again { start..span.end } else { span.start..span.end };
            used.get_mut(range).into_iter().flatten().for_each(|u| *u = true);
        }
        if let Some(unit) = first.deepest().and_then(|f| UnitVersion::at(f.place.into())) {
            day = day_of(unit, as_of, today);
        }
        repairs_of(first, as_of, &mut repairs);
        assumed_time(first, &spans, as_of, &mut repairs);
    }
    let places: Vec<Place> = readings
        .iter()
        .filter_map(|r| {
            let unit = UnitVersion::at(r.deepest()?.place.into())?;
            Some(Place::of(unit, day_of(unit, as_of, today)))
        })
        .collect();
    let reading = match places.as_slice() {
        [] => Reading::None,
        [one] => Reading::One(*one),
        _ => Reading::Several(places),
    };
    Address { reading, rest: rest(text, &tokens, &used), repairs, day }
}

/// The day on which a unit is looked at: the day given if it held then, else its last day.
fn day_of(unit: UnitVersion, as_of: Option<Day>, today: Day) -> Day {
    let day = as_of.unwrap_or(today);
    if unit.holds_on(day) {
        return day;
    }
    if day < unit.valid_from() {
        return unit.valid_from();
    }
    unit.valid_to().and_then(Day::before).unwrap_or(FIRST_DAY)
}

/// One reading per unit: of several versions of one code the one that weighs most.
fn distinct(mut readings: Vec<score::Reading>) -> Vec<score::Reading> {
    let key = |r: &score::Reading| {
        r.deepest().map(|f| {
            // A province that kept its name through 2025 is one place.
            let new = f.info.is_new() && f.info.level > 1;
            (f.info.level, f.info.code, new, if f.info.level == 1 { f.info.exact } else { 0 })
        })
    };
    readings.sort_by_key(|r| core::cmp::Reverse((r.weight, r.deepest().map(|f| f.place))));
    let mut out: Vec<score::Reading> = Vec::new();
    for r in readings {
        if out.len() < MAX_READINGS && !out.iter().any(|o| key(o) == key(&r)) {
            out.push(r);
        }
    }
    out
}

fn repairs_of(r: &score::Reading, as_of: Option<Day>, out: &mut Vec<Repair>) {
    let unit = |f: &Found| UnitVersion::at(f.place.into());
    let Some(deepest) = r.deepest().and_then(unit) else { return };
    let day = day_of(deepest, as_of, list_date());
    let whole = Place::of(deepest, day);
    if let Some(written) = r.district.as_ref().and_then(unit) {
        match r.district_link {
            Link::Wrong => out.push(Repair::WrongDistrict { written }),
            Link::OtherTime if deepest.valid_from().yyyymmdd() >= TWO_LEVELS_SINCE => {
                out.push(Repair::AbolishedDistrict { written });
            }
            Link::OtherTime => out.push(Repair::MixedTimes { other: written }),
            _ => {}
        }
    } else if let (Some(_), Some(district)) = (whole.commune, whole.district) {
        out.push(Repair::InferredDistrict(district));
    }
    match (r.province.as_ref().and_then(unit), r.province_link) {
        (Some(written), Link::Wrong) => out.push(Repair::WrongProvince { written }),
        (Some(other), Link::OtherTime) if whole.province.is_none_or(|p| p.name() != other.name()) => {
            out.push(Repair::MixedTimes { other });
        }
        (None, _) => out.extend(whole.province.map(Repair::InferredProvince)),
        _ => {}
    }
    let linked = [
        r.commune,
        r.district.filter(|_| r.district_link == Link::Direct),
        r.province.filter(|_| r.province_link == Link::Direct),
    ];
    // Names of the old list are former only if they ended before its last day.
    let reference = as_of.map_or(TWO_LEVELS_SINCE - 1, Day::yyyymmdd);
    for found in linked.into_iter().flatten() {
        let Some(written) = unit(&found) else { continue };
        if let Some(until) = written.valid_to().filter(|u| u.yyyymmdd() <= reference)
            && renamed_later(&found, reference)
        {
            out.push(Repair::FormerName { unit: written, until, act: written.ended_by() });
        }
        if found.other_type {
            out.push(Repair::OtherType { unit: written });
        }
        if found.other_spelling {
            out.push(Repair::OtherSpelling { unit: written });
        }
        if found.abbreviation {
            out.push(Repair::Abbreviation { unit: written });
        }
    }
}

/// Whether the code bears another name on the reference day, or none.
fn renamed_later(found: &Found, reference: u32) -> bool {
    let now = index()
        .info
        .get(table().code(found.info.level, found.info.code))
        .unwrap_or_default()
        .iter()
        .find(|i| i.holds(reference));
    now.is_none_or(|i| i.exact != found.info.exact || i.kind != found.info.kind)
}

/// Whether a unit of the other time bears the same name in the same province while nothing written tells them apart.
fn assumed_time(r: &score::Reading, spans: &[span::Span], as_of: Option<Day>, out: &mut Vec<Repair>) {
    let (Some(c), None) = (&r.commune, as_of) else { return };
    if r.district_link == Link::Direct || !c.info.is_new() {
        return;
    }
    let Some(span) = spans.get(c.span) else { return };
    let other = span.candidates.iter().find_map(|o| {
        let info = index().info(o.place);
        let same =
            info.level == 3 && info.until == TWO_LEVELS_SINCE && info.successors[0] == c.info.provinces[0];
        let named = span.kinds == 0 || span.kinds & (1u16.checked_shl(info.kind.into()).unwrap_or(0)) != 0;
        (same && named && info.exact == c.info.exact).then(|| UnitVersion::at(o.place.into())).flatten()
    });
    if let Some(other) = other {
        let same_place =
            resolve_unit(other, list_date()).decided().is_some_and(|d| d.unit.number() == c.info.code);
        if !same_place {
            out.push(Repair::TimeAssumed { other });
        }
    }
}

/// What no unit was read from, cut at commas.
fn rest<'t>(text: &'t str, tokens: &Tokens, used: &[bool]) -> Vec<Part<'t>> {
    let mut out = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let close = |open: &mut Option<(usize, usize)>, out: &mut Vec<Part<'t>>| {
        let Some((a, b)) = open.take() else { return };
        let (Some(first), Some(last)) = (tokens.list.get(a), tokens.list.get(b - 1)) else { return };
        let Some(part) = text.get(first.start..last.end) else { return };
        out.push(Part { kind: kind_of(tokens, a, b), text: part });
    };
    for (at, token) in tokens.list.iter().enumerate() {
        if used.get(at) == Some(&true) {
            close(&mut open, &mut out);
            continue;
        }
        if token.gap >= COMMA {
            close(&mut open, &mut out);
        }
        open = Some(open.map_or((at, at + 1), |(a, _)| (a, at + 1)));
    }
    close(&mut open, &mut out);
    out
}

fn kind_of(tokens: &Tokens, a: usize, b: usize) -> PartKind {
    let is = |from: usize, to: usize, text: &str| tokens.letters(from, to).map(|l| l.0).eq(text.bytes());
    if is(a, b, "vietnam") || is(a, b, "vn") {
        return PartKind::Country;
    }
    let hamlet = (a..b).any(|i| {
        let starts = i == a || tokens.list.get(i).is_some_and(|t| t.gap >= WALL);
        starts && (1..=3.min(b - i)).any(|n| index().is_hamlet_word(tokens.key(i, i + n)))
            // TDP5, KP3: the number is part of the word.
            || i == a && ["kp", "tdp"].iter().any(|w| {
                let n = tokens.letters(i, i + 1).count();
                n > w.len() && tokens.letters(i, i + 1).zip(w.bytes()).all(|(l, b)| l.0 == super::fold::key_letter(b, None))
            })
    });
    if hamlet { PartKind::Hamlet } else { PartKind::Street }
}
