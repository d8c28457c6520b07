//! Every name a unit ever had, by its folded key; built from the log on first use.

use super::super::table::table;
use super::super::unit::{FIRST_DAY, TWO_LEVELS_SINCE, UnitVersion};
use super::token::Tokens;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

/// Keys are hashes already.
#[derive(Debug, Default)]
pub(super) struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for b in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*b);
        }
    }
    fn write_u64(&mut self, n: u64) {
        self.0 = n;
    }
}

type Map<V> = HashMap<u64, V, BuildHasherDefault<AsIs>>;

/// What scoring needs of a version, without looking into the table.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Info {
    pub(super) code: u16,
    pub(super) parent: u16,
    pub(super) from: u32,
    /// 0 while it holds.
    pub(super) until: u32,
    pub(super) kind: u8,
    pub(super) level: u8,
    /// Provinces it lay in during its time; 0 = none.
    pub(super) provinces: [u8; 2],
    /// The provinces of today those became.
    pub(super) successors: [u8; 2],
    /// Key of the name with its marks.
    pub(super) exact: u32,
}

impl Info {
    pub(super) const fn is_new(&self) -> bool {
        self.from >= TWO_LEVELS_SINCE
    }

    pub(super) const fn holds(&self, day: u32) -> bool {
        self.from <= day && (self.until == 0 || day < self.until)
    }

    pub(super) const fn overlaps(&self, other: &Self) -> bool {
        (other.until == 0 || self.from < other.until) && (self.until == 0 || other.from < self.until)
    }
}

/// A version a key stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidate {
    pub(super) place: u16,
    /// 0 = its name, 1 = initials, 2 = written otherwise.
    pub(super) how: u8,
}

#[derive(Debug)]
pub(super) struct Index {
    names: Map<(u32, u32)>,
    initials: Map<(u32, u32)>,
    candidates: Vec<Candidate>,
    pub(super) info: Vec<Info>,
    /// Words for kinds of units: bit n = kind n.
    kinds: Map<u16>,
    /// The same words with their tones.
    kinds_toned: Map<()>,
    /// Words before a name that make it a street, a house, a hamlet or a market.
    streets: Map<()>,
    hamlets: Map<()>,
}

/// Words in front of a name that say it is no unit (folded).
const STREETS: &str = "duong|pho|so|so nha|nha|ngo|ngach|hem|kiet|quoc lo|ql|tinh lo|tl|huong lo|hl|duong tinh|dt|lo|cau|cho|\
    truong|cong ty|cty|ben xe|benh vien|bv|chung cu|cc|toa|toa nha|khu|kdt|khu do thi|kcn|khu cong nghiep|kdc|khu dan cu|\
    cu xa|dai lo|dl|pho co|km|block|can|can ho|lau|tang|ky tuc xa|ktx|xa lo|vong xoay|nga tu|nga ba";
/// Words in front of a hamlet or neighbourhood (folded).
const HAMLETS: &str = "thon|ap|to|to dan pho|tdp|khu pho|kp|khom|xom|ban|lang|buon|bon|soc|doi|plei|pley|phum|to dp|tieu khu|khoi|khoi pho|cum|khu vuc|kv|tdp so|k";

static INDEX: LazyLock<Index> = LazyLock::new(Index::build);

pub(super) fn index() -> &'static Index {
    &INDEX
}

fn key_of(text: &str) -> u64 {
    Tokens::of(text).map_or(0, |t| t.key(0, t.list.len()))
}

fn words(list: &str) -> Map<()> {
    list.split('|').map(|w| (key_of(w), ())).collect()
}

impl Index {
    pub(super) fn names(&self, key: u64) -> &[Candidate] {
        self.range(self.names.get(&key))
    }

    pub(super) fn initials(&self, key: u64) -> &[Candidate] {
        self.range(self.initials.get(&key))
    }

    fn range(&self, at: Option<&(u32, u32)>) -> &[Candidate] {
        at.and_then(|(a, b)| self.candidates.get(*a as usize..*b as usize)).unwrap_or_default()
    }

    pub(super) fn info(&self, place: u16) -> Info {
        self.info.get(usize::from(place)).copied().unwrap_or_default()
    }

    /// Kinds a word stands for; 0 if none.
    pub(super) fn kinds(&self, key: u64) -> u16 {
        self.kinds.get(&key).copied().unwrap_or(0)
    }

    /// Whether these are the words for a kind with their tones: quận is, quân is not.
    pub(super) fn is_kind_with_tones(&self, toned: u32) -> bool {
        self.kinds_toned.contains_key(&u64::from(toned))
    }

    pub(super) fn is_street_word(&self, key: u64) -> bool {
        self.streets.contains_key(&key) || self.hamlets.contains_key(&key)
    }

    pub(super) fn is_hamlet_word(&self, key: u64) -> bool {
        self.hamlets.contains_key(&key)
    }

    fn build() -> Self {
        let t = table();
        let versions: Vec<UnitVersion> = (0..t.version_count()).filter_map(UnitVersion::at).collect();
        let info = infos(&versions);
        let mut names: Vec<(u64, Candidate)> = Vec::new();
        let mut initials: Vec<(u64, Candidate)> = Vec::new();
        for v in &versions {
            let place = v.place();
            names.push((key_of(v.name()), Candidate { place, how: 0 }));
            let words: Vec<&str> = v.name().split([' ', '-']).filter(|w| !w.is_empty()).collect();
            if words.len() > 1 && v.level() != super::super::unit::Level::Province {
                let first: String = words.iter().filter_map(|w| w.chars().next()).collect();
                initials.push((key_of(&first), Candidate { place, how: 1 }));
            }
        }
        for alias in t.aliases() {
            let of_code: Vec<&UnitVersion> =
                t.code(alias.level, alias.code).filter_map(|p| versions.get(p)).collect();
            let last_before = of_code.iter().rfind(|v| v.valid_from().yyyymmdd() < TWO_LEVELS_SINCE);
            for v in &of_code {
                let new = v.valid_from().yyyymmdd() >= TWO_LEVELS_SINCE;
                // Codes were used again: an alias goes over only with the name.
                let fits = match alias.how {
                    2 => new == alias.since_2025,
                    _ => !new || last_before.is_some_and(|l| l.name() == v.name()),
                };
                if fits {
                    let (list, how) = if alias.how == 1 { (&mut initials, 1) } else { (&mut names, 2) };
                    list.push((key_of(alias.text), Candidate { place: v.place(), how }));
                }
            }
        }
        let mut candidates = Vec::new();
        let names = group(names, &mut candidates);
        let initials = group(initials, &mut candidates);
        let mut kinds: Map<u16> = Map::default();
        for k in t.kinds() {
            for word in k.written.split('|') {
                *kinds.entry(key_of(word)).or_insert(0) |= 1u16.checked_shl(u32::from(k.id)).unwrap_or(0);
            }
        }
        let toned = |name: &str| Tokens::of(name).map(|t| (u64::from(t.toned(0, t.list.len()).0), ()));
        // The written forms have no marks: those of a full name would let its look-alikes in.
        let full: Vec<u64> = t.kinds().map(|k| key_of(k.name)).collect();
        let shortened = |w: &&str| !full.contains(&key_of(w));
        let written = t.kinds().flat_map(|k| k.written.split('|')).filter(shortened);
        let names_of_kinds = t.kinds().map(|k| k.name).chain(written);
        let kinds_toned = names_of_kinds.filter_map(toned).chain(toned("huyện đảo")).collect();
        Self {
            names,
            initials,
            candidates,
            info,
            kinds,
            kinds_toned,
            streets: words(STREETS),
            hamlets: words(HAMLETS),
        }
    }
}

fn infos(versions: &[UnitVersion]) -> Vec<Info> {
    let t = table();
    let small = |code: u16| u8::try_from(code).unwrap_or(0);
    let new_province = |code: u8| {
        let mut old = t.code(1, u16::from(code)).filter_map(|p| versions.get(p));
        let last = old.rfind(|v| v.valid_from().yyyymmdd() < TWO_LEVELS_SINCE);
        let today = super::super::unit::list_date();
        last.and_then(|v| super::super::resolve_unit(*v, today).decided().map(|r| small(r.unit.number())))
            .unwrap_or(0)
    };
    let became: Vec<u8> = (0..=99).map(new_province).collect();
    let became = |code: u8| became.get(usize::from(code)).copied().unwrap_or(0);
    versions
        .iter()
        .map(|v| {
            let (from, until) = (v.valid_from().yyyymmdd(), v.valid_to().map_or(0, |d| d.yyyymmdd()));
            let new = from >= TWO_LEVELS_SINCE;
            let level = v.level().number();
            let mut info = Info {
                code: v.number(),
                parent: v.parent_number(),
                from,
                until,
                kind: v.unit_type().id(),
                level,
                exact: Tokens::of(v.name()).map_or(0, |t| t.exact(0, t.list.len()).0),
                ..Info::default()
            };
            let provinces: Vec<u8> = match level {
                1 => vec![small(v.number())],
                2 => vec![small(v.parent_number())],
                _ if new => vec![small(v.parent_number())],
                _ => {
                    // A district may have changed its province while the commune stayed as it was.
                    let districts = t.code(2, v.parent_number()).filter_map(|p| versions.get(p));
                    let mut list: Vec<u8> = districts
                        .filter(|d| {
                            let end = d.valid_to().map_or(u32::MAX, |e| e.yyyymmdd());
                            d.valid_from().yyyymmdd() < until.max(FIRST_DAY.yyyymmdd()) && from < end
                        })
                        .map(|d| small(d.parent_number()))
                        .collect();
                    list.dedup();
                    list.reverse();
                    list
                }
            };
            for ((slot, next), p) in info.provinces.iter_mut().zip(&mut info.successors).zip(provinces) {
                *slot = p;
                *next = if new { p } else { became(p) };
            }
            info
        })
        .collect()
}

fn group(mut list: Vec<(u64, Candidate)>, out: &mut Vec<Candidate>) -> Map<(u32, u32)> {
    list.sort_unstable();
    list.dedup_by_key(|(k, c)| (*k, c.place));
    let mut map: Map<(u32, u32)> = Map::default();
    for (key, candidate) in list {
        let at = u32::try_from(out.len()).unwrap_or(u32::MAX);
        out.push(candidate);
        map.entry(key).and_modify(|(_, end)| *end = at + 1).or_insert((at, at + 1));
    }
    map
}
