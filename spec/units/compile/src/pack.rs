//! Packs the folded log into the table the library reads. The layout is described in `core/src/places/table.rs`.

use crate::fold::{Basis, Folded};
use std::collections::BTreeMap;

/// First bytes of a table; the digit is the layout.
const MAGIC: &[u8; 4] = b"CHU1";

struct Pool {
    places: BTreeMap<String, usize>,
    list: Vec<String>,
}

impl Pool {
    fn new() -> Self {
        Self { places: BTreeMap::from([(String::new(), 0)]), list: vec![String::new()] }
    }

    fn add(&mut self, text: &str) -> Result<u16, String> {
        let next = self.list.len();
        let place = *self.places.entry(text.to_owned()).or_insert(next);
        if place == next {
            self.list.push(text.to_owned());
        }
        u16::try_from(place).map_err(|_| "more than 65,535 texts".to_owned())
    }
}

/// Packs versions up to `deepest` level (1 = provinces only).
pub(crate) fn pack(log: &Folded, deepest: u8) -> Result<Vec<u8>, String> {
    let mut texts = Pool::new();
    let mut days: BTreeMap<u32, u16> = BTreeMap::new();
    let kept: Vec<bool> = log.versions.iter().map(|v| v.level <= deepest).collect();
    let versions: Vec<_> = log.versions.iter().filter(|v| v.level <= deepest).collect();
    // Names first, in order of the versions, so that neighbours share cache lines.
    for v in &versions {
        texts.add(&v.name)?;
        days.insert(v.from, 0);
        days.insert(v.until, 0);
    }
    for (day, text) in &mut days {
        *text = texts.add(log.acts_by_day.get(day).map_or("", String::as_str))?;
    }
    days.entry(0).or_insert(0);
    let day_at: BTreeMap<u32, u8> = days
        .keys()
        .enumerate()
        .map(|(i, d)| u8::try_from(i).map(|i| (*d, i)).map_err(|_| "more than 256 days".to_owned()))
        .collect::<Result<_, _>>()?;
    let mut bases: Vec<Basis> = vec![Basis::default()];
    let mut basis_at: BTreeMap<Basis, u16> = BTreeMap::from([(Basis::default(), 0)]);
    let mut basis = |b: &Basis| -> Result<u16, String> {
        if let Some(i) = basis_at.get(b) {
            return Ok(*i);
        }
        let i = u16::try_from(bases.len()).map_err(|_| "more than 65,535 bases".to_owned())?;
        bases.push(b.clone());
        basis_at.insert(b.clone(), i);
        Ok(i)
    };

    let mut version_bytes = Vec::new();
    for v in &versions {
        version_bytes.extend(v.code.to_le_bytes());
        version_bytes.extend(texts.add(&v.name)?.to_le_bytes());
        version_bytes.extend(v.parent.to_le_bytes());
        version_bytes.extend(basis(&v.basis)?.to_le_bytes());
        let day = |d: u32| day_at.get(&d).copied().ok_or("day lost");
        version_bytes.extend([day(v.from)?, day(v.until)?, v.kind, v.level]);
    }
    // Old place of a version -> its place among those kept.
    let mut place = Vec::new();
    let mut next = 0u32;
    for k in &kept {
        place.push(k.then_some(next));
        next += u32::from(*k);
    }
    let mut edges = Vec::new();
    for e in &log.edges {
        let (Some(Some(from)), Some(Some(to))) = (place.get(e.from), place.get(e.to)) else { continue };
        let short = |n: u32| u16::try_from(n).map_err(|_| "more than 65,535 unit versions".to_owned());
        edges.push((short(*from)?, short(*to)?, basis(&e.basis)?, e.share, e.check));
    }
    edges.sort_unstable();
    let mut backwards: Vec<u16> = (0..edges.len())
        .map(|i| u16::try_from(i).map_err(|_| "more than 65,535 edges".to_owned()))
        .collect::<Result<_, _>>()?;
    backwards.sort_by_key(|i| edges.get(usize::from(*i)).map(|e| (e.1, e.0)));
    let mut alias_bytes = Vec::new();
    let mut aliases = 0u32;
    for a in log.aliases.iter().filter(|_| deepest > 1) {
        alias_bytes.extend(a.code.to_le_bytes());
        alias_bytes.extend(texts.add(&a.text)?.to_le_bytes());
        alias_bytes.extend([a.level, a.how, u8::from(a.since != 0), 0]);
        aliases += 1;
    }
    let mut kind_bytes = Vec::new();
    for k in &log.kinds {
        for text in [&k.name, &k.title, &k.english, &k.written] {
            kind_bytes.extend(texts.add(text)?.to_le_bytes());
        }
        kind_bytes.extend([k.id, k.level]);
    }
    let mut basis_bytes = Vec::new();
    for b in &bases {
        basis_bytes.extend(texts.add(&b.act)?.to_le_bytes());
        basis_bytes.extend(b.clause.to_le_bytes());
    }
    let mut text_ends = Vec::new();
    let mut text_bytes: Vec<u8> = Vec::new();
    for t in &texts.list {
        text_bytes.extend(t.as_bytes());
        text_ends
            .extend(u32::try_from(text_bytes.len()).map_err(|_| "texts too long".to_owned())?.to_le_bytes());
    }
    let count = |n: usize| u32::try_from(n).map_err(|_| "too many".to_owned());
    let level_end = |l: u8| count(versions.iter().filter(|v| v.level <= l).count());
    let head = [
        log.last_day,
        count(days.len())?,
        count(bases.len())?,
        count(texts.list.len())?,
        count(text_bytes.len())?,
        count(versions.len())?,
        level_end(1)?,
        level_end(2)?,
        count(edges.len())?,
        aliases,
        count(log.kinds.len())?,
    ];
    let mut out = MAGIC.to_vec();
    head.iter().for_each(|n| out.extend(n.to_le_bytes()));
    for (day, text) in &days {
        out.extend(day.to_le_bytes());
        out.extend(text.to_le_bytes());
    }
    out.extend(basis_bytes);
    out.extend(text_ends);
    out.extend(version_bytes);
    for (from, to, basis, share, check) in &edges {
        out.extend(from.to_le_bytes());
        out.extend(to.to_le_bytes());
        out.extend(basis.to_le_bytes());
        out.extend([*share, *check]);
    }
    backwards.iter().for_each(|i| out.extend(i.to_le_bytes()));
    out.extend(alias_bytes);
    out.extend(kind_bytes);
    out.extend(text_bytes);
    Ok(out)
}
