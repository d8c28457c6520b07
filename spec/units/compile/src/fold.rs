//! Folds the log into unit versions and edges, and refuses a log that contradicts itself.

use crate::log::{Problem, Row, code, day, read};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

/// One unit under one name, type and parent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    pub(crate) level: u8,
    pub(crate) code: u16,
    pub(crate) from: u32,
    /// First day it no longer holds; 0 while it holds.
    pub(crate) until: u32,
    pub(crate) kind: u8,
    pub(crate) name: String,
    pub(crate) parent: u16,
    pub(crate) basis: Basis,
}

/// An act and, where known, its clause.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Basis {
    pub(crate) act: String,
    pub(crate) clause: u16,
}

/// Clause number that stands for "in the list of units left as they were".
pub(crate) const UNCHANGED: u16 = u16::MAX;

/// One edge between two versions, by their place in the list.
#[derive(Debug, Clone)]
pub(crate) struct Edge {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) share: u8,
    pub(crate) check: u8,
    pub(crate) basis: Basis,
}

/// A name people write, of a unit with this code.
#[derive(Debug, Clone)]
pub(crate) struct Alias {
    pub(crate) level: u8,
    pub(crate) code: u16,
    pub(crate) how: u8,
    /// Versions from this day on have the alias; 0 = all.
    pub(crate) since: u32,
    pub(crate) text: String,
}

/// A kind of unit.
#[derive(Debug, Clone)]
pub(crate) struct Kind {
    pub(crate) id: u8,
    pub(crate) level: u8,
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) english: String,
    pub(crate) written: String,
}

/// The whole log, folded.
#[derive(Debug, Default)]
pub(crate) struct Folded {
    pub(crate) kinds: Vec<Kind>,
    /// Sorted by level, code, first day.
    pub(crate) versions: Vec<Version>,
    pub(crate) edges: Vec<Edge>,
    pub(crate) aliases: Vec<Alias>,
    /// The acts that took effect on a day.
    pub(crate) acts_by_day: BTreeMap<u32, String>,
    /// The last day on which anything in the log happens.
    pub(crate) last_day: u32,
}

/// How much of the old unit went over, in the words of the log; the place is the number in the table.
const SHARES: [&str; 6] = ["whole", "part", "part-area", "part-area-all-people", "part-people", "all-area"];
/// How the edge was checked; the place is the number in the table. `hint` stands in no file.
const CHECKS: [&str; 8] =
    ["clause", "clause-spelling", "unchanged", "corrected", "derived", "table", "memory", "hint"];
const HINT: u8 = 7;

fn level(text: &str) -> Option<u8> {
    ["province", "district", "commune"].iter().position(|l| *l == text).and_then(|i| u8::try_from(i + 1).ok())
}

fn place(list: &[&str], row: &Row, column: &str) -> Result<u8, Problem> {
    let text = row.get(column)?;
    list.iter()
        .position(|l| *l == text)
        .and_then(|i| u8::try_from(i).ok())
        .ok_or_else(|| format!("{}: {column} {text:?} is not one of {list:?}", row.at))
}

fn clause(row: &Row) -> Result<u16, Problem> {
    match row.get("clause")? {
        "" => Ok(0),
        "unchanged" => Ok(UNCHANGED),
        text => text.parse().map_err(|_| format!("{}: clause is not a number", row.at)),
    }
}

/// Reads and folds the log in `folder`.
pub(crate) fn fold(folder: &Path) -> Result<Folded, Vec<Problem>> {
    let mut problems = Vec::new();
    let folded = read_all(folder, &mut problems).map_err(|p| vec![p])?;
    check(&folded, &mut problems);
    if problems.is_empty() { Ok(folded) } else { Err(problems) }
}

fn read_all(folder: &Path, problems: &mut Vec<Problem>) -> Result<Folded, Problem> {
    let mut out = Folded::default();
    let mut acts = HashSet::new();
    for row in read(folder, "acts.csv")? {
        acts.insert(row.get("number")?.to_owned());
    }
    for row in read(folder, "snapshots.csv")? {
        let text = row.get("acts_in_force")?.to_owned();
        acts.extend(text.split("; ").map(str::to_owned));
        out.acts_by_day.insert(row.day("date")?, text);
    }
    for row in read(folder, "types.csv")? {
        out.kinds.push(Kind {
            id: u8::try_from(row.get("id")?.parse::<u16>().unwrap_or(0)).unwrap_or(0),
            level: level(row.get("level")?).ok_or_else(|| format!("{}: level", row.at))?,
            name: row.get("name")?.to_owned(),
            title: row.get("title")?.to_owned(),
            english: row.get("english")?.to_owned(),
            written: row.get("written")?.to_owned(),
        });
    }
    let kinds: HashMap<(u8, String), u8> =
        out.kinds.iter().map(|k| ((k.level, k.name.clone()), k.id)).collect();
    let kind = |row: &Row, level: u8, column: &str| {
        kinds
            .get(&(level, row.get(column)?.to_owned()))
            .copied()
            .ok_or_else(|| format!("{}: {column} is not a type of that level", row.at))
    };
    // (file, level, parent column, first-day column)
    let files = [
        ("provinces.csv", 1, "", "from"),
        ("districts.csv", 2, "province", "seen_from"),
        ("communes_before_2025.csv", 3, "district", "seen_from"),
        ("communes.csv", 3, "province", "from"),
    ];
    for (file, level, parent, from) in files {
        for row in read(folder, file)? {
            let act = row.get("basis").unwrap_or("").to_owned();
            if !act.is_empty() && !acts.contains(&act) {
                problems.push(format!("{}: act {act} is not in acts.csv", row.at));
            }
            let clause = if row.get("clause").is_ok() { clause(&row)? } else { 0 };
            out.versions.push(Version {
                level,
                code: row.code("code")?,
                from: row.day(from)?,
                until: row.day("until")?,
                kind: kind(&row, level, "type")?,
                name: row.get("name")?.to_owned(),
                parent: if parent.is_empty() { 0 } else { row.code(parent)? },
                basis: Basis { act, clause },
            });
        }
    }
    for row in read(folder, "changes.csv")? {
        let level = level(row.get("level")?).ok_or_else(|| format!("{}: level", row.at))?;
        let (day, code) = (row.day("date")?, row.code("code")?);
        let act = row.get("basis")?.to_owned();
        if !acts.contains(&act) {
            problems.push(format!("{}: act {act} is not in acts.csv", row.at));
        }
        let live = out
            .versions
            .iter_mut()
            .find(|v| (v.level, v.code) == (level, code) && v.from < day && (v.until == 0 || v.until > day));
        let Some(live) = live else {
            problems.push(format!("{}: no such unit the day before", row.at));
            continue;
        };
        let mut next = live.clone();
        live.until = day;
        next.from = day;
        next.basis = Basis { act: act.clone(), clause: clause(&row)? };
        match row.get("change")? {
            "retype" => next.kind = kind(&row, level, "value")?,
            "rename" => next.name = row.get("value")?.to_owned(),
            _ => problems.push(format!("{}: change is neither retype nor rename", row.at)),
        }
        if (next.kind, &next.name) == (live.kind, &live.name) {
            problems.push(format!("{}: changes nothing", row.at));
        }
        out.versions.push(next);
    }
    out.versions.sort();
    for row in read(folder, "acts.csv")? {
        // The day's act is the highest one: it comes first in the file for that day when a law of the National Assembly.
        if row.get("authority")? == "Quốc hội" {
            out.acts_by_day
                .entry(row.day("in_force")?)
                .or_insert_with(|| row.get("number").unwrap_or("").to_owned());
        }
    }
    read_edges(folder, &mut out, &acts, problems)?;
    read_aliases(folder, &mut out)?;
    out.last_day = out.versions.iter().map(|v| v.from).max().unwrap_or(0);
    Ok(out)
}

fn read_edges(
    folder: &Path,
    out: &mut Folded,
    acts: &HashSet<String>,
    problems: &mut Vec<Problem>,
) -> Result<(), Problem> {
    let mut ends = HashMap::new();
    let mut starts = HashMap::new();
    let mut holds_before = HashMap::new();
    for (i, v) in out.versions.iter().enumerate() {
        ends.insert((v.level, v.code, v.until), i);
        starts.insert((v.level, v.code, v.from), i);
        if v.until == 20_250_701 {
            holds_before.insert(v.code, i);
        }
    }
    for row in read(folder, "successions.csv")? {
        let day = row.day("date")?;
        let (old_level, new_level) = match row.get("level")? {
            // Land that was in no unit has no predecessor to point from.
            "area" => continue,
            "district" => (2, 3),
            text => {
                let l = level(text).ok_or_else(|| format!("{}: level", row.at))?;
                (l, l)
            }
        };
        let from = ends.get(&(old_level, row.code("old")?, day));
        // A province that takes in another need not change itself on that day.
        let to = starts.get(&(new_level, row.code("new")?, day)).copied().or_else(|| {
            let code = row.code("new").ok()?;
            out.versions.iter().position(|v| {
                (v.level, v.code) == (new_level, code) && v.from <= day && (v.until == 0 || v.until > day)
            })
        });
        let act = row.get("basis")?.to_owned();
        if !acts.contains(&act) {
            problems.push(format!("{}: act {act} is not in acts.csv", row.at));
        }
        let (Some(from), Some(to)) = (from, to) else {
            problems.push(format!("{}: one end of the edge is no unit on that day", row.at));
            continue;
        };
        out.edges.push(Edge {
            from: *from,
            to,
            share: place(&SHARES, &row, "share")?,
            check: place(&CHECKS, &row, "check")?,
            basis: Basis { act, clause: clause(&row)? },
        });
    }
    for row in read(folder, "hints_before_2025.csv")? {
        let Some(from) = ends.get(&(3, row.code("old")?, row.day("ended")?)) else {
            problems.push(format!("{}: no commune ended on that day", row.at));
            continue;
        };
        let successors = row.get("successors_20250630")?;
        let many = successors.contains('|');
        for text in successors.split('|').filter(|t| !t.is_empty()) {
            let Some(to) = code(text).and_then(|c| holds_before.get(&c)) else {
                problems.push(format!("{}: successor {text} is no commune of 2025-06-30", row.at));
                continue;
            };
            out.edges.push(Edge {
                from: *from,
                to: *to,
                share: u8::from(many),
                check: HINT,
                basis: Basis::default(),
            });
        }
    }
    out.edges.sort_by_key(|e| (e.from, e.to));
    Ok(())
}

fn read_aliases(folder: &Path, out: &mut Folded) -> Result<(), Problem> {
    for row in read(folder, "aliases.csv")? {
        out.aliases.push(Alias {
            level: level(row.get("level")?).ok_or_else(|| format!("{}: level", row.at))?,
            code: row.code("code")?,
            how: match row.get("how")? {
                "word" => 0,
                "initials" => 1,
                _ => return Err(format!("{}: how", row.at)),
            },
            since: 0,
            text: row.get("text")?.to_owned(),
        });
    }
    for row in read(folder, "spelling.csv")? {
        let since = if row.get("era")? == "new" { day("2025-07-01").unwrap_or(0) } else { 0 };
        let text = row.get("code")?;
        let level = match text.len() {
            5 => 3,
            3 => 2,
            _ => 1,
        };
        let code = row.code("code")?;
        for column in ["name_a", "name_b"] {
            let name = row.get(column)?;
            // Without its type; the type words are the shortest match in front.
            let bare = out
                .kinds
                .iter()
                .filter(|k| k.level == level)
                .find_map(|k| strip(name, &k.title))
                .unwrap_or(name)
                .to_owned();
            let known = out.versions.iter().any(|v| (v.level, v.code) == (level, code) && v.name == bare);
            if !known {
                out.aliases.push(Alias { level, code, how: 2, since, text: bare });
            }
        }
    }
    Ok(())
}

fn strip<'a>(name: &'a str, title: &str) -> Option<&'a str> {
    let at = title.len();
    let (head, rest) = (name.get(..at)?, name.get(at..)?);
    (head.to_lowercase() == title.to_lowercase()).then(|| rest.trim_start()).filter(|r| !r.is_empty())
}

/// The log must not contradict itself.
fn check(log: &Folded, problems: &mut Vec<Problem>) {
    let mut codes: BTreeMap<(u8, u16), Vec<&Version>> = BTreeMap::new();
    for v in &log.versions {
        codes.entry((v.level, v.code)).or_default().push(v);
        if v.until != 0 && v.until <= v.from {
            problems.push(format!("level {} code {:05}: empty span from {}", v.level, v.code, v.from));
        }
    }
    for ((level, code), list) in &codes {
        for pair in list.windows(2) {
            if let [a, b] = pair
                && (a.until == 0 || a.until > b.from)
            {
                problems.push(format!("level {level} code {code:05}: spans overlap at {}", b.from));
            }
        }
    }
    for v in &log.versions {
        let parent_level = match (v.level, v.from >= 20_250_701) {
            (1, _) => continue,
            (2, _) | (3, true) => 1,
            _ => 2,
        };
        let fits = codes.get(&(parent_level, v.parent)).is_some_and(|list| {
            list.iter().any(|p| (p.until == 0 || p.until > v.from) && (v.until == 0 || p.from < v.until))
        });
        if !fits {
            problems.push(format!(
                "level {} code {:05} from {}: no parent {}",
                v.level, v.code, v.from, v.parent
            ));
        }
    }
    let mut out: BTreeMap<usize, Vec<&Edge>> = BTreeMap::new();
    for e in &log.edges {
        out.entry(e.from).or_default().push(e);
    }
    for (i, v) in log.versions.iter().enumerate() {
        let edges = out.get(&i).map(Vec::as_slice).unwrap_or_default();
        if v.level != 2 && v.until >= 20_250_701 && edges.is_empty() {
            let kept = log.versions.iter().any(|w| (w.level, w.code, w.from) == (v.level, v.code, v.until));
            if !kept || v.until == 20_250_701 {
                problems
                    .push(format!("level {} code {:05} ends {} and goes nowhere", v.level, v.code, v.until));
            }
        }
        let parts = edges.iter().filter(|e| e.share != 0).count();
        if (parts > 0) != (edges.len() > 1) || (parts > 0 && parts != edges.len()) {
            problems.push(format!(
                "level {} code {:05}: {parts} parts of {} edges",
                v.level,
                v.code,
                edges.len()
            ));
        }
        let targets: BTreeSet<usize> = edges.iter().map(|e| e.to).collect();
        if targets.len() != edges.len() {
            problems.push(format!("level {} code {:05}: an edge stands twice", v.level, v.code));
        }
    }
}
