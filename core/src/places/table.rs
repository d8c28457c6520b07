//! The compiled change log: fixed-size records read in place with checked reads.
//!
//! Layout `CHU1`, all numbers little-endian: eleven `u32` (last day, then the counts in the order below), then
//! days (day `u32`, acts text `u16`), bases (act text `u16`, clause `u16`), ends of texts (`u32`),
//! versions (code, name, parent, basis `u16`; from, until, kind, level `u8`) sorted by level, code, first day,
//! edges (from, to, basis `u16`; share, check `u8`) sorted by from, the edges' places sorted by to (`u16`),
//! aliases (code, text `u16`; level, how, since 2025, 0 `u8`), kinds (name, title, english, written `u16`; id, level `u8`),
//! and the texts. `spec/units/compile` writes it.

use std::sync::LazyLock;

#[cfg(feature = "places")]
static BYTES: &[u8] = include_bytes!("../generated/places.bin");
#[cfg(not(feature = "places"))]
static BYTES: &[u8] = include_bytes!("../generated/places_provinces.bin");

static TABLE: LazyLock<Table> = LazyLock::new(|| Table::open(BYTES).unwrap_or_default());

/// The table this build carries.
pub(super) fn table() -> &'static Table {
    &TABLE
}

pub(super) type VersionBytes = [u8; 12];

/// Views into the compiled log.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) last_day: u32,
    days: &'static [[u8; 6]],
    bases: &'static [[u8; 4]],
    text_ends: &'static [[u8; 4]],
    versions: &'static [VersionBytes],
    provinces_end: usize,
    districts_end: usize,
    edges: &'static [[u8; 8]],
    backwards: &'static [[u8; 2]],
    aliases: &'static [[u8; 8]],
    kinds: &'static [[u8; 10]],
    texts: &'static str,
    /// Where the communes of each sixteen codes begin among the versions: a look for one goes on from there.
    communes: Vec<u16>,
}

/// One unit version as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct VersionRecord {
    pub(super) code: u16,
    pub(super) name: u16,
    pub(super) parent: u16,
    pub(super) basis: u16,
    pub(super) from: u8,
    pub(super) until: u8,
    pub(super) kind: u8,
    pub(super) level: u8,
}

/// One edge as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct EdgeRecord {
    pub(super) from: u16,
    pub(super) to: u16,
    pub(super) basis: u16,
    pub(super) share: u8,
    pub(super) check: u8,
}

/// One written name that is no official one.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "places"), expect(dead_code, reason = "only addresses read aliases"))]
pub(super) struct AliasRecord {
    pub(super) level: u8,
    pub(super) code: u16,
    /// 0 = like a name, 1 = initials, 2 = another spelling of the name.
    pub(super) how: u8,
    pub(super) since_2025: bool,
    pub(super) text: &'static str,
}

/// One kind of unit as stored.
#[derive(Debug, Clone, Copy)]
pub(super) struct KindRecord {
    pub(super) id: u8,
    pub(super) level: u8,
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) english: &'static str,
    #[cfg_attr(not(feature = "places"), expect(dead_code, reason = "only addresses read it"))]
    pub(super) written: &'static str,
}

fn short(a: u8, b: u8) -> u16 {
    u16::from_le_bytes([a, b])
}

/// Takes `count` records of `N` bytes off the front.
fn take<const N: usize>(bytes: &mut &'static [u8], count: u32) -> Option<&'static [[u8; N]]> {
    let length = usize::try_from(count).ok()?.checked_mul(N)?;
    let (head, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    Some(head.as_chunks::<N>().0)
}

impl Table {
    fn open(bytes: &'static [u8]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(b"CHU1")?;
        let head = take::<4>(&mut rest, 11)?;
        let n = |i: usize| head.get(i).map(|b| u32::from_le_bytes(*b));
        let (days, bases, texts, text_bytes, versions) = (n(1)?, n(2)?, n(3)?, n(4)?, n(5)?);
        let mut table = Self {
            last_day: n(0)?,
            days: take(&mut rest, days)?,
            bases: take(&mut rest, bases)?,
            text_ends: take(&mut rest, texts)?,
            versions: take(&mut rest, versions)?,
            provinces_end: usize::try_from(n(6)?).ok()?,
            districts_end: usize::try_from(n(7)?).ok()?,
            edges: take(&mut rest, n(8)?)?,
            backwards: take(&mut rest, n(8)?)?,
            aliases: take(&mut rest, n(9)?)?,
            kinds: take(&mut rest, n(10)?)?,
            texts: core::str::from_utf8(rest).ok()?,
            communes: Vec::new(),
        };
        table.communes = table.starts();
        (u32::try_from(rest.len()) == Ok(text_bytes)).then_some(table)
    }

    fn starts(&self) -> Vec<u16> {
        let mut starts = Vec::with_capacity(1 << 12);
        for (place, version) in self.versions.iter().enumerate().skip(self.districts_end) {
            let place = u16::try_from(place).unwrap_or(u16::MAX);
            starts.resize(starts.len().max(usize::from(decode(version).code >> 4) + 1), place);
        }
        starts
    }

    /// How many versions there are.
    #[cfg_attr(not(any(test, feature = "places")), expect(dead_code, reason = "only addresses ask"))]
    pub(super) fn version_count(&self) -> usize {
        self.versions.len()
    }

    pub(super) fn version(&self, place: usize) -> Option<VersionRecord> {
        self.versions.get(place).map(decode)
    }

    /// The places of all versions of a level (1, 2, 3).
    pub(super) fn level(&self, level: u8) -> core::ops::Range<usize> {
        match level {
            1 => 0..self.provinces_end,
            2 => self.provinces_end..self.districts_end,
            _ => self.districts_end..self.versions.len(),
        }
    }

    /// The places of all versions of a code, oldest first.
    pub(super) fn code(&self, level: u8, code: u16) -> core::ops::Range<usize> {
        let mut all = self.level(level);
        if level == 3 {
            let start = |bucket: usize| self.communes.get(bucket).copied().map(usize::from);
            let bucket = usize::from(code >> 4);
            all = start(bucket).unwrap_or(all.end)..start(bucket + 1).unwrap_or(all.end);
        }
        let list = self.versions.get(all.clone()).unwrap_or_default();
        let start = list.partition_point(|v| decode(v).code < code);
        let length = list.iter().skip(start).take_while(|v| decode(v).code == code).count();
        all.start + start..all.start + start + length
    }

    /// A day by its number; 0 = none.
    pub(super) fn day(&self, place: u8) -> u32 {
        self.days.get(usize::from(place)).map_or(0, |[a, b, c, d, _, _]| u32::from_le_bytes([*a, *b, *c, *d]))
    }

    /// The acts that took effect on a day.
    pub(super) fn acts_of_day(&self, place: u8) -> &'static str {
        self.days.get(usize::from(place)).map_or("", |[_, _, _, _, a, b]| self.text(short(*a, *b)))
    }

    /// Act and clause; clause 0 = not known.
    pub(super) fn basis(&self, place: u16) -> (&'static str, u16) {
        self.bases
            .get(usize::from(place))
            .map_or(("", 0), |[a, b, c, d]| (self.text(short(*a, *b)), short(*c, *d)))
    }

    pub(super) fn text(&self, place: u16) -> &'static str {
        let end = |i: usize| self.text_ends.get(i).and_then(|b| usize::try_from(u32::from_le_bytes(*b)).ok());
        let place = usize::from(place);
        let from = if place == 0 { Some(0) } else { end(place - 1) };
        from.zip(end(place)).and_then(|(a, b)| self.texts.get(a..b)).unwrap_or("")
    }

    /// Edges that leave a version.
    pub(super) fn edges_from(&self, version: u16) -> impl Iterator<Item = EdgeRecord> + use<> {
        let start = self.edges.partition_point(|e| edge(e).from < version);
        self.edges.iter().skip(start).map(edge).take_while(move |e| e.from == version)
    }

    /// Edges that reach a version.
    pub(super) fn edges_to(&self, version: u16) -> impl Iterator<Item = EdgeRecord> + use<'_> {
        let at = |b: &[u8; 2]| self.edges.get(usize::from(u16::from_le_bytes(*b))).map(edge);
        let start = self.backwards.partition_point(|b| at(b).is_some_and(|e| e.to < version));
        self.backwards.iter().skip(start).map_while(at).take_while(move |e| e.to == version)
    }

    #[cfg_attr(not(feature = "places"), expect(dead_code, reason = "only addresses read aliases"))]
    pub(super) fn aliases(&self) -> impl Iterator<Item = AliasRecord> + use<'_> {
        self.aliases.iter().map(|[a, b, c, d, level, how, since, _]| AliasRecord {
            level: *level,
            code: short(*a, *b),
            how: *how,
            since_2025: *since != 0,
            text: self.text(short(*c, *d)),
        })
    }

    pub(super) fn kinds(&self) -> impl Iterator<Item = KindRecord> + use<'_> {
        self.kinds.iter().map(|[a, b, c, d, e, f, g, h, id, level]| KindRecord {
            id: *id,
            level: *level,
            name: self.text(short(*a, *b)),
            title: self.text(short(*c, *d)),
            english: self.text(short(*e, *f)),
            written: self.text(short(*g, *h)),
        })
    }
}

fn decode(bytes: &VersionBytes) -> VersionRecord {
    let [a, b, c, d, e, f, g, h, from, until, kind, level] = *bytes;
    VersionRecord {
        code: short(a, b),
        name: short(c, d),
        parent: short(e, f),
        basis: short(g, h),
        from,
        until,
        kind,
        level,
    }
}

fn edge(bytes: &[u8; 8]) -> EdgeRecord {
    let [a, b, c, d, e, f, share, check] = *bytes;
    EdgeRecord { from: short(a, b), to: short(c, d), basis: short(e, f), share, check }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_table_is_refused_at_every_length() {
        for length in (0..BYTES.len().min(4000)).chain(BYTES.len() - 40..BYTES.len()) {
            assert!(Table::open(&BYTES[..length]).is_none(), "{length}");
        }
        assert!(Table::open(BYTES).is_some());
    }

    #[test]
    fn every_place_in_the_table_leads_somewhere() {
        let t = table();
        assert!(t.version_count() > 90);
        for i in 0..t.version_count() {
            let v = t.version(i).unwrap();
            assert!(!t.text(v.name).is_empty());
            assert!(t.day(v.from) > 0);
            assert!(t.kinds().any(|k| (k.id, k.level) == (v.kind, v.level)));
            assert!(t.code(v.level, v.code).contains(&i));
        }
        let count = u16::try_from(t.version_count()).unwrap();
        let edges: usize = (0..count).map(|v| t.edges_from(v).count()).sum();
        let back: usize = (0..count).map(|v| t.edges_to(v).count()).sum();
        assert_eq!((edges, back), (t.edges.len(), t.edges.len()));
    }
}
