//! Weighs the possible readings of an address against each other. The weights are fixed and say what counts more;
//! readings that weigh the same are all kept, so that nothing is guessed.

use super::super::unit::TWO_LEVELS_SINCE;
use super::index::{Info, index};
use super::span::Span;

/// A unit at a place in the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) span: usize,
    pub(super) place: u16,
    pub(super) info: Info,
    pub(super) weight: i32,
    pub(super) other_type: bool,
    pub(super) other_spelling: bool,
    pub(super) abbreviation: bool,
    /// Written so that it can only be meant as a unit.
    pub(super) strong: bool,
}

/// How two parts hang together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// Nothing written.
    Absent,
    /// As the law had it.
    Direct,
    /// Of another time than the rest.
    OtherTime,
    /// Contradicts the rest.
    Wrong,
}

/// One way to read the address.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    pub(super) weight: i32,
    pub(super) commune: Option<Found>,
    pub(super) district: Option<Found>,
    pub(super) district_link: Link,
    pub(super) province: Option<Found>,
    pub(super) province_link: Link,
}

impl Reading {
    /// The deepest unit.
    pub(super) fn deepest(&self) -> Option<&Found> {
        self.commune
            .as_ref()
            .or(self.district.as_ref().filter(|_| self.district_link != Link::Wrong))
            .or(self.province.as_ref())
    }
}

/// Kinds of a level as bits.
const PROVINCE_KINDS: u16 = 0b110;
const DISTRICT_KINDS: u16 = 0b111_1000;
const COMMUNE_KINDS: u16 = 0b111_1000_0000;
/// Below this a reading is no reading.
const LEAST: i32 = 300;
/// Readings this near the best count as equal.
const NEAR: i32 = 45;
/// At or below this a name is a street's.
const STREET: i32 = -300;

/// What the address is read against.
#[derive(Debug, Clone, Copy)]
pub(super) struct Times {
    /// Day the address was written, if known.
    pub(super) as_of: Option<u32>,
    pub(super) today: u32,
    /// Commas stand in the text.
    pub(super) walled: bool,
    /// Some letter of the text carries a mark.
    pub(super) marked: bool,
}

fn find(spans: &[Span], level: u8, mask: u16, times: Times) -> Vec<Found> {
    let ix = index();
    let mut out: Vec<Found> = Vec::with_capacity(16);
    for (at, span) in spans.iter().enumerate() {
        if span.kinds != 0 && span.kinds & mask == 0 {
            continue;
        }
        for c in span.candidates {
            let info = ix.info(c.place);
            if info.level != level {
                continue;
            }
            if c.how == 1 && span.kinds == 0 && (level != 1 || !(span.walled_left || span.walled_right)) {
                continue;
            }
            let named = span.kinds & mask != 0;
            let right_kind = span.kinds & (1u16.checked_shl(u32::from(info.kind)).unwrap_or(0)) != 0;
            let equal = info.exact == span.exact || c.how == 2;
            let mut weight = match (named, right_kind) {
                (true, true) => 600,
                (true, false) => 200,
                _ => 0,
            };
            weight += match (c.how, equal, span.marked) {
                (1, ..) => -200,
                // In a text without any marks a name that has none is no likelier than one that lost them.
                _ if !times.marked => 100,
                (_, true, _) => 300,
                (_, false, false) => 100,
                // An alias is not spelled like the name; a number has no marks to compare.
                _ if c.how == 0 => -400,
                _ => 100,
            };
            weight += 80 * (i32::from(span.walled_left) + i32::from(span.walled_right));
            if span.street {
                weight -= 900;
            } else if !named && level == 3 && times.walled && span.tail_of_segment {
                // In an address with commas a name without its type after other words is a street or a house.
                weight -= 900;
            } else if !named && times.walled && span.tail_of_segment && !span.walled_right {
                weight -= 300;
            }
            let other_spelling = c.how == 0 && span.marked && !equal;
            out.push(Found {
                span: at,
                place: c.place,
                info,
                weight,
                other_type: named && !right_kind,
                other_spelling,
                abbreviation: c.how == 1,
                strong: !span.street && c.how != 1 && (named || span.whole()) && !other_spelling,
            });
        }
    }
    out
}

/// Whole months from one day to a later one, roughly.
fn months(from: u32, to: u32) -> i32 {
    let count = |day: u32| (day / 10_000 * 12 + day / 100 % 100) as i32;
    count(to) - count(from)
}

/// How the time of a unit fits.
fn time_weight(info: &Info, times: Times) -> i32 {
    match times.as_of {
        Some(day) if info.holds(day) => 150,
        Some(day) if info.from > day => -500,
        // People go on writing what held for long.
        Some(day) => -15 * months(info.until, day).min(10),
        None if info.holds(times.today) => 120,
        None if info.until == TWO_LEVELS_SINCE => 80,
        None => 0,
    }
}

/// All readings as good as the best one, best first.
pub(super) fn readings(spans: &[Span], times: Times) -> Vec<Reading> {
    let provinces = find(spans, 1, PROVINCE_KINDS, times);
    let districts = find(spans, 2, DISTRICT_KINDS, times);
    let communes = find(spans, 3, COMMUNE_KINDS, times);
    let mut out: Vec<Reading> = Vec::new();
    let mut best = LEAST;
    let mut exact_elsewhere: Vec<Reading> = Vec::new();
    let mut keep = |r: Reading| {
        let clean = r.commune.is_some_and(|c| !c.other_spelling && !c.other_type && c.strong);
        let linked = matches!(r.province_link, Link::Direct | Link::OtherTime);
        if clean && linked && r.district_link == Link::Wrong {
            exact_elsewhere.push(r);
        }
        if r.weight >= best - NEAR {
            best = best.max(r.weight);
            out.push(r);
        }
    };
    for c in &communes {
        if !is_piece_of_longer(spans, c, &communes, &districts, &provinces, times) {
            with_commune(spans, c, &districts, &provinces, times, &mut keep);
        }
    }
    for d in &districts {
        with_district(spans, d, &provinces, times, &mut keep);
    }
    for p in &provinces {
        keep(Reading {
            weight: 800
                + p.weight
                + time_weight(&p.info, times)
                + spans.get(p.span).map_or(0, |s| s.start as i32) * 15,
            commune: None,
            district: None,
            district_link: Link::Absent,
            province: Some(*p),
            province_link: Link::Direct,
        });
    }
    out.retain(|r| r.weight >= best - NEAR);
    if let Some(unique) = only_commune_elsewhere(spans, &out, &communes, times) {
        return vec![unique];
    }
    out.sort_by_key(|r| core::cmp::Reverse(r.weight));
    // The name of the commune is off for the district written but right for another one: either may be the slip.
    if out.first().and_then(|r| r.commune).is_some_and(|c| c.other_spelling || c.other_type) {
        let most = exact_elsewhere.iter().map(|r| r.weight).max().unwrap_or(i32::MAX);
        out.extend(exact_elsewhere.into_iter().filter(|r| r.weight >= most - NEAR && r.weight > LEAST));
    }
    out
}

/// Whether a longer name begins at the same word and fits as well: then the shorter is only a piece of it.
fn is_piece_of_longer(
    spans: &[Span],
    c: &Found,
    communes: &[Found],
    districts: &[Found],
    provinces: &[Found],
    times: Times,
) -> bool {
    let Some(span) = spans.get(c.span).filter(|s| s.kinds != 0) else { return false };
    communes.iter().any(|l| {
        let Some(longer) = spans.get(l.span) else { return false };
        longer.start == span.start
            && longer.end > span.end
            && !l.other_spelling
            && !l.other_type
            && times.as_of.is_none_or(|day| l.info.from <= day)
            && (districts
                .iter()
                .any(|d| d.info.code == l.info.parent && d.weight > STREET && !l.info.is_new())
                || !matches!(
                    best_province(spans, &[l.span], &l.info, provinces, times).2,
                    Link::Absent | Link::Wrong
                ))
    })
}

/// A commune written with its type that is nowhere in the province written, but once in the whole country: the province
/// is wrong.
fn only_commune_elsewhere(
    spans: &[Span],
    best: &[Reading],
    communes: &[Found],
    times: Times,
) -> Option<Reading> {
    let province = best.first().filter(|r| r.commune.is_none() && r.district.is_none())?.province?;
    let at = spans.get(province.span)?;
    let mut only: Option<Found> = None;
    for c in communes {
        let span = spans.get(c.span)?;
        if span.overlaps(at)
            || span.kinds == 0
            || !c.strong
            || c.other_type
            || times.as_of.is_some_and(|d| !c.info.holds(d))
        {
            continue;
        }
        match only {
            Some(o) if o.info.code != c.info.code || o.info.is_new() != c.info.is_new() => return None,
            Some(o) if o.place > c.place => {}
            _ => only = Some(*c),
        }
    }
    let commune = only?;
    Some(Reading {
        weight: commune.weight,
        commune: Some(commune),
        district: None,
        district_link: Link::Absent,
        province: Some(province),
        province_link: Link::Wrong,
    })
}

/// Best province for a unit; falls back to nothing, or to a contradiction if one is plainly written.
fn best_province(
    spans: &[Span],
    taken: &[usize],
    info: &Info,
    provinces: &[Found],
    times: Times,
) -> (i32, Option<Found>, Link) {
    let free = |p: &&Found| {
        let span = spans.get(p.span);
        taken.iter().all(|t| spans.get(*t).zip(span).is_some_and(|(a, b)| !a.overlaps(b)))
    };
    let mut best: (i32, Option<Found>, Link) = (0, None, Link::Absent);
    let mut wrong: Option<Found> = None;
    for p in provinces.iter().filter(free) {
        let code = p.info.provinces[0];
        let direct = p.info.is_new() == info.is_new() && info.provinces.contains(&code);
        let known_then = times.as_of.is_none_or(|day| p.info.from <= day);
        let later =
            known_then && p.info.is_new() != info.is_new() && info.successors.contains(&p.info.successors[0]);
        // Of two versions under one name the one of the unit's own time says more.
        let then = times.as_of.map_or(p.info.until == 0 || p.info.until >= info.until, |d| p.info.holds(d));
        let (gain, link) = if direct {
            (600 + i32::from(p.info.overlaps(info)) * 20 + i32::from(then) * 15, Link::Direct)
        } else if later {
            (450, Link::OtherTime)
        } else {
            if p.strong && wrong.is_none_or(|w| w.weight < p.weight) {
                wrong = Some(*p);
            }
            continue;
        };
        let right = spans.get(p.span).map_or(0, |s| s.end as i32);
        let weight = gain + p.weight + right;
        if weight > best.0 {
            best = (weight, Some(*p), link);
        }
    }
    match (best.1, wrong) {
        (None, Some(w)) => (-700, Some(w), Link::Wrong),
        _ => best,
    }
}

fn with_commune(
    spans: &[Span],
    c: &Found,
    districts: &[Found],
    provinces: &[Found],
    times: Times,
    keep: &mut impl FnMut(Reading),
) {
    let Some(span) = spans.get(c.span) else { return };
    let mut own = c.weight + time_weight(&c.info, times) + span.end as i32 * 15;
    let named = span.kinds != 0;
    let mut wrong: Option<Found> = None;
    let free = |d: &&Found| spans.get(d.span).is_some_and(|s| !s.overlaps(span));
    for d in districts.iter().filter(free).filter(|d| d.weight > STREET) {
        let (gain, link) = if c.info.is_new() {
            if came_from(c.place, d.info.code) { (450, Link::OtherTime) } else { (0, Link::Wrong) }
        } else if d.info.code == c.info.parent {
            if d.info.overlaps(&c.info) { (600, Link::Direct) } else { (500, Link::OtherTime) }
        } else {
            (0, Link::Wrong)
        };
        if link == Link::Wrong {
            // A bare name before the commune is a street or a market, not its district.
            let meant = spans.get(d.span).is_some_and(|s| s.kinds != 0 || s.start >= span.end);
            if d.strong && meant && wrong.is_none_or(|w| w.weight < d.weight) {
                wrong = Some(*d);
            }
            continue;
        }
        let (mut weight, province, province_link) =
            best_province(spans, &[c.span, d.span], &c.info, provinces, times);
        if let (Some(p), Link::Wrong) = (province, province_link) {
            // Commune and district agree against the province: as good as commune and province against the district.
            weight = p.weight - 350;
        }
        let share = if c.info.is_new() { d.weight.min(0) } else { d.weight };
        let order = spans.get(d.span).is_some_and(|ds| span.end <= ds.start);
        keep(Reading {
            weight: own + gain + share + weight + i32::from(order) * 30,
            commune: Some(*c),
            district: Some(*d),
            district_link: link,
            province,
            province_link,
        });
    }
    let (weight, province, province_link) = best_province(spans, &[c.span], &c.info, provinces, times);
    // The district that contradicts must not be the words that name the province.
    let wrong = wrong.filter(|w| {
        let at = spans.get(w.span);
        province.is_none_or(|p| spans.get(p.span).zip(at).is_some_and(|(a, b)| !a.overlaps(b)))
    });
    let linked_province = matches!(province_link, Link::Direct | Link::OtherTime);
    own += match (c.info.is_new(), named) {
        // With nothing else written, nothing says which time is meant.
        _ if named && province.is_none() && wrong.is_none() => 0,
        (true, _) => 100,
        (false, true) => -100,
        (false, false) => -400,
    };
    if !linked_province && !named {
        own -= 500;
    }
    // One bare name that was a district and is a commune now, such as Ba Đình: neither is the likelier.
    if c.info.is_new() && !named && span.whole() && linked_province && times.as_of.is_none() {
        let also_district = districts.iter().any(|d| d.span == c.span);
        own += if also_district { 295 } else { 0 };
    }
    if !linked_province && wrong.is_some() {
        own -= 700;
    }
    // A type word is needed to say that the district is wrong and not the commune.
    own += match (&wrong, named && linked_province) {
        (None, _) => 0,
        // Communes made since districts are no more have none to be wrong about.
        (Some(d), true) if c.info.is_new() => d.weight - 900,
        (Some(d), true) => d.weight - 250,
        (Some(_), false) => -1_000,
    };
    keep(Reading {
        weight: own + weight,
        commune: Some(*c),
        district: wrong,
        district_link: if wrong.is_some() { Link::Wrong } else { Link::Absent },
        province,
        province_link,
    });
}

/// Whether a commune of today was made of communes of a district.
fn came_from(place: u16, district: u16) -> bool {
    let ix = index();
    let first = super::super::table::table();
    let mut at = place;
    // A retyped commune stands right after the version the edges lead to.
    for _ in 0..4 {
        let mut edges = first.edges_to(at).peekable();
        if edges.peek().is_some() {
            return edges.any(|e| ix.info(e.from).parent == district && ix.info(e.from).level == 3);
        }
        let (here, before) = (ix.info(at), ix.info(at.saturating_sub(1)));
        if (here.code, here.level) != (before.code, before.level) {
            return false;
        }
        at = at.saturating_sub(1);
    }
    false
}

fn with_district(
    spans: &[Span],
    d: &Found,
    provinces: &[Found],
    times: Times,
    keep: &mut impl FnMut(Reading),
) {
    let (weight, province, province_link) = best_province(spans, &[d.span], &d.info, provinces, times);
    let Some(span) = spans.get(d.span) else { return };
    let named = span.kinds != 0;
    let mut own = 450 + d.weight + time_weight(&d.info, times);
    if province_link != Link::Direct && province_link != Link::OtherTime && !named {
        own -= 500;
    }
    if province_link == Link::Wrong {
        own -= 600;
    }
    keep(Reading {
        weight: own + weight + span.start as i32 * 15,
        commune: None,
        district: Some(*d),
        district_link: Link::Direct,
        province,
        province_link,
    });
}
