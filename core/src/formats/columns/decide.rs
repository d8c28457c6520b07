//! Deciding which column is which field: what the user says, then canonical paths, then known names, then contents.

use super::aliases::{key, named};
use super::claims::{Candidate, Claims, numbered};
use super::coded::{Lookup, systems};
use super::content::{self, fit};
use super::decision::{Choice, Decision, How};
use super::fill::{Action, Columns, Put};
use super::find_header::is_known;
use super::join::Join;
use super::sample::{self, Column};
use super::target::{DATE_PARTS, NAME_PARTS, PLACE_PARTS, Target, Values};
use super::{ColumnsError, Grid, MAX_COLUMNS};
use crate::order;
use crate::records::{Dictionary, Kind, Slot};
use crate::text::encodings::{Encoding, Verdict};
use crate::values::{Code, Date, Hints, Notation};
use std::borrow::Cow;
use std::collections::BTreeSet;

struct Decider<'d> {
    fields: &'static Dictionary,
    on: Date,
    columns: Vec<Column<'d>>,
    candidates: Vec<Vec<Candidate>>,
    user: &'d [Choice],
}

impl Columns {
    /// Decides on a table with a header.
    ///
    /// `sample` are some of its rows; `on` is the day of reading, up to which two-digit years of births and issues lie.
    ///
    /// ```
    /// use chuan::formats::columns::{Choice, Columns};
    /// use chuan::records::{Citizen, Record};
    /// use chuan::values::Date;
    /// let header = ["SoDinhDanh", "Họ tên", "GT"].map(str::to_owned);
    /// let rows = [["001190000017", "Nguyễn Thị Hà", "0"].map(str::to_owned).to_vec()];
    /// let user = [Choice::parse("GT=sex@llr").ok_or("no choice")?];
    /// let columns = Columns::decide(&header, &rows, Citizen::fields(), &user, Date::default())?;
    /// let mut citizen = Citizen::default();
    /// columns.fill(["001190000017", "Nguyễn Thị Hà", "0"].into_iter(), &mut citizen);
    /// assert_eq!(citizen.sex.text().as_str(), "female");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When a choice names no column, no field or no system, or there are more than [`MAX_COLUMNS`].
    pub fn decide<S: AsRef<str>>(
        header: &[String],
        sample: &[Vec<S>],
        fields: &'static Dictionary,
        user: &[Choice],
        on: Date,
    ) -> Result<Columns, ColumnsError> {
        Decider::run(Some(header), sample, fields, user, on)
    }

    /// The same of a table that comes in columns, in pieces; of the first [`SAMPLE_ROWS`] rows.
    ///
    /// # Errors
    /// As [`Columns::decide`].
    pub fn decide_grids(
        header: &[String],
        pieces: &[&dyn Grid],
        fields: &'static Dictionary,
        user: &[Choice],
        on: Date,
    ) -> Result<Columns, ColumnsError> {
        let columns = sample::of_grids(header, pieces, fields, !user.is_empty());
        Decider::of(columns, true, fields, user, on)
    }

    /// Decides on a table without a header, by contents alone: everything is assumed.
    ///
    /// # Errors
    /// As [`Columns::decide`]; columns are named `#1`, `#2` and so on.
    pub fn decide_headerless(
        sample: &[Vec<String>],
        fields: &'static Dictionary,
        user: &[Choice],
        on: Date,
    ) -> Result<Columns, ColumnsError> {
        Decider::run(None, sample, fields, user, on)
    }
}

impl<'d> Decider<'d> {
    fn run<S: AsRef<str>>(
        header: Option<&[String]>,
        sample: &'d [Vec<S>],
        fields: &'static Dictionary,
        user: &'d [Choice],
        on: Date,
    ) -> Result<Columns, ColumnsError> {
        let widest = sample.iter().map(Vec::len).max().unwrap_or(0);
        Decider::limit(widest)?;
        Decider::of(sample::of_rows(header, sample, fields), header.is_some(), fields, user, on)
    }

    fn limit(columns: usize) -> Result<(), ColumnsError> {
        if columns > MAX_COLUMNS {
            return Err(ColumnsError::Limit { limit: "columns of a table", most: MAX_COLUMNS });
        }
        Ok(())
    }

    fn of(
        columns: Vec<Column<'d>>,
        header: bool,
        fields: &'static Dictionary,
        user: &'d [Choice],
        on: Date,
    ) -> Result<Columns, ColumnsError> {
        Decider::limit(columns.len())?;
        let mut decider = Decider { fields, on, columns, candidates: Vec::new(), user };
        let choices = decider.choices()?;
        decider.candidates = (0..decider.columns.len())
            .map(|n| match choices.iter().find(|(at, _)| *at == n) {
                Some((_, choice)) => decider.chosen(n, choice).map(|c| vec![c]),
                None => Ok(decider.offered(n)),
            })
            .collect::<Result<_, _>>()?;
        decider.rank();
        decider.convert();
        Ok(decider.settle(header))
    }

    /// The user's choices with the columns they speak of.
    fn choices(&self) -> Result<Vec<(usize, &'d Choice)>, ColumnsError> {
        let at = |name: &str| {
            let number = name.strip_prefix('#').and_then(|n| n.parse::<usize>().ok());
            if let Some(n) = number.and_then(|n| n.checked_sub(1)).filter(|n| *n < self.columns.len()) {
                return Some(n);
            }
            let exact = self.columns.iter().position(|c| c.name == name || c.header == name);
            let folded = key(name);
            exact.or_else(|| self.columns.iter().position(|c| !folded.is_empty() && key(&c.header) == folded))
        };
        self.user
            .iter()
            .map(|choice| match at(choice.column.trim()) {
                Some(n) => Ok((n, choice)),
                None => Err(ColumnsError::NoSuchColumn(choice.column.clone())),
            })
            .collect()
    }

    /// What the user chose, checked.
    fn chosen(&mut self, n: usize, choice: &Choice) -> Result<Candidate, ColumnsError> {
        // What a profile adds stands in the remainder under its own name.
        if let Some(name) = choice.target.strip_prefix('+').filter(|name| !name.is_empty()) {
            return Ok(Candidate::as_it_is(name.to_owned(), Target::Rest, How::ByUser));
        }
        let (path, system) = match choice.target.split_once('@') {
            Some((path, system)) => (path, Some(system)),
            None => (choice.target.as_str(), None),
        };
        let Some(mut candidate) = self.candidate(path, How::ByUser, 100) else {
            return Err(ColumnsError::NoSuchField(path.to_owned()));
        };
        if let Some(system) = system {
            let wrong = || ColumnsError::NoSuchSystem { field: path.to_owned(), system: system.to_owned() };
            let known = match candidate.target {
                Target::Coded(_, Values::Field(field)) | Target::Group { field, .. } => {
                    systems(field).contains(&system) || field.lists().contains(&system)
                }
                Target::Leaf(slot) => match self.fields.field(slot).map(|f| f.kind) {
                    Some(Kind::Date | Kind::Expiry) => matches!(system, "dmy" | "mdy" | "ymd" | "excel"),
                    Some(Kind::Text) => {
                        let encoding = Encoding::from_name(system).ok_or_else(wrong)?;
                        if let Some(column) = self.columns.get_mut(n) {
                            column.verdict = Some(forced(encoding));
                        }
                        true
                    }
                    _ => false,
                },
                _ => false,
            };
            if !known {
                return Err(wrong());
            }
            candidate.system = Some(system.to_owned());
        }
        Ok(candidate)
    }

    /// What a column may be, by its path, its name or its contents.
    fn offered(&self, n: usize) -> Vec<Candidate> {
        let Some(column) = self.columns.get(n) else { return Vec::new() };
        let header = column.header.as_str();
        if let Some(path) = header.strip_prefix('~') {
            let (target, path) = match (path.strip_prefix("remainder/"), self.fields.slot(path)) {
                (Some(name), _) => (Target::Rest, name.to_owned()),
                (None, Some(slot)) => (Target::Unread(slot), header.to_owned()),
                (None, None) => return Vec::new(),
            };
            return vec![Candidate::as_it_is(path, target, How::ByName)];
        }
        if self.fields.slot(header).is_some()
            && let Some(mut candidate) = self.candidate(header, How::ByName, 99)
        {
            candidate.canonical = true;
            return vec![candidate];
        }
        let mut all: Vec<Candidate> = named(header)
            .into_iter()
            .filter_map(|name| {
                let mut candidate = self.candidate(&name.path, How::ByName, name.confidence)?;
                candidate.system = Some(name.system.to_owned()).filter(|s| !s.is_empty());
                candidate.assume = name.assume;
                Some(candidate)
            })
            .collect();
        if all.is_empty() {
            // A path of ours with other signs between its words.
            let own = key(header);
            let same = self.fields.fields().iter().find(|f| !own.is_empty() && key(&f.path) == own);
            all.extend(same.and_then(|f| self.candidate(&f.path, How::ByName, 90)));
        }
        if all.is_empty()
            && is_generic(header)
            && let Some(path) = content::guess(&column.cells, self.on)
            && let Some(mut candidate) = self.candidate(path, How::ByContent, 60)
        {
            candidate.assume = Code::of("by-content");
            all.push(candidate);
        }
        all
    }

    fn candidate(&self, path: &str, how: How, confidence: u8) -> Option<Candidate> {
        let (path, label) = numbered(path);
        let mut target = Target::parse(&path, self.fields)?;
        // A number of an earlier document says its kind by its length, unless the column is one of our own.
        if let Target::Leaf(old) = target
            && path.starts_with("old_ids[")
            && self.fields.slot(&path.replace("number", "kind")) != Some(old)
            && self.fields.field(old).is_some_and(|f| f.kind == Kind::OldIdNumber)
            && confidence != 99
        {
            let kind = self.fields.slot(&path.replace("number", "kind"));
            target = Target::Number { personal: None, old, kind };
        }
        Some(Candidate {
            path,
            target,
            system: None,
            assume: Code::NONE,
            how,
            confidence,
            canonical: false,
            label,
        })
    }

    /// Puts the candidate first that the cells fit best, and lowers what they do not fit.
    fn rank(&mut self) {
        let fields = self.fields;
        for (column, candidates) in self.columns.iter().zip(&mut self.candidates) {
            for candidate in candidates.iter_mut().filter(|c| !c.canonical && c.how != How::ByUser) {
                let Some(fit) = fit(&candidate.target, fields, &column.cells) else { continue };
                if fit >= 50 && candidate.how == How::ByName {
                    candidate.how = How::ByNameAndContent;
                } else if fit < 50 {
                    candidate.confidence = candidate.confidence.min(20 + fit / 2);
                }
            }
            // Stable: among equals the better name, then the order of the list.
            order::by_key(candidates, |c| std::cmp::Reverse(c.confidence));
        }
    }

    /// Turns places that are words and parts of names into parts of a text.
    fn convert(&mut self) {
        let fields = self.fields;
        for (column, candidates) in self.columns.iter().zip(&mut self.candidates) {
            let Some(first) = candidates.first_mut().filter(|c| !c.canonical) else { continue };
            let place = first
                .path
                .rsplit_once('.')
                .filter(|(_, part)| matches!(*part, "province" | "district" | "commune"));
            if let (Target::Leaf(_), Some((group, part))) = (first.target, place)
                && !content::is_digits(&column.cells)
            {
                let path = format!("{group}.text#{part}");
                if let Some(target) = Target::parse(&path, fields) {
                    (first.path, first.target) = (path, target);
                }
            }
        }
        let parted: BTreeSet<Slot> = self.firsts().filter_map(|t| part_slot(*t)).collect();
        for candidates in &mut self.candidates {
            let Some(first) = candidates.first_mut().filter(|c| !c.canonical) else { continue };
            let part = match first.target {
                Target::Leaf(slot) if first.path.ends_with(".text") && parted.contains(&slot) => "detail",
                Target::Leaf(_) if first.path == "name.given" => "given",
                _ => continue,
            };
            let whole = if part == "given" { "name.full" } else { first.path.as_str() };
            let path = format!("{whole}#{part}");
            if fields.slot(whole).is_some_and(|s| parted.contains(&s))
                && let Some(target) = Target::parse(&path, fields)
            {
                (first.path, first.target) = (path, target);
            }
        }
        // A year alone is a date, and may be written as a whole one.
        let days: BTreeSet<Slot> = self
            .firsts()
            .filter_map(|t| match t {
                Target::DatePart(slot, 1..) => Some(*slot),
                _ => None,
            })
            .collect();
        for candidates in &mut self.candidates {
            if let Some(first) = candidates.first_mut()
                && let Target::DatePart(slot, 0) = first.target
                && !days.contains(&slot)
            {
                first.target = Target::Leaf(slot);
                first.path = fields.path(slot);
                if first.how == How::ByName || first.confidence < 50 {
                    first.confidence = first.confidence.max(80);
                }
            }
        }
    }

    fn firsts(&self) -> impl Iterator<Item = &Target> {
        self.candidates.iter().filter_map(|c| c.first()).map(|c| &c.target)
    }

    /// Gives each field to one column, in the order of certainty, and makes the actions.
    fn settle(mut self, header: bool) -> Columns {
        let mut order: Vec<usize> = (0..self.columns.len()).collect();
        order::by_key(&mut order, |n| {
            let first = self.candidates.get(*n).and_then(|c| c.first());
            let rank = first.map_or(9, |c| match c.how {
                How::ByUser => 0,
                _ if c.canonical => 1,
                How::ByName | How::ByNameAndContent => 2,
                _ => 3,
            });
            (rank, first.is_some_and(|c| c.target.gives_way()))
        });
        let mut claims = Claims::new(self.fields, &self.candidates);
        let mut won: Vec<Option<Candidate>> = (0..self.columns.len()).map(|_| None).collect();
        let mut lost = vec![false; self.columns.len()];
        for n in order {
            let Some(candidates) = self.candidates.get_mut(n).map(std::mem::take) else { continue };
            let any = !candidates.is_empty();
            let claimed = candidates.into_iter().find_map(|c| claims.take(c));
            if let (Some(place), Some(lost)) = (won.get_mut(n), lost.get_mut(n)) {
                *lost = any && claimed.is_none();
                *place = claimed;
            }
        }
        let mut made = Columns::empty(header, self.on, self.fields);
        let columns = std::mem::take(&mut self.columns);
        for (n, ((column, candidate), taken)) in columns.into_iter().zip(won).zip(lost).enumerate() {
            let (action, decision) = self.action(n, column, candidate, taken, &mut made);
            made.push(action, decision);
        }
        made
    }

    fn action(
        &self,
        n: usize,
        column: Column<'d>,
        candidate: Option<Candidate>,
        taken: bool,
        made: &mut Columns,
    ) -> (Action, Decision) {
        let name = match (candidate.as_ref(), column.header.is_empty()) {
            (Some(c), _) if c.target == Target::Rest => c.path.clone(),
            (_, true) => format!("#{}", n + 1),
            (_, false) => column.header.clone(),
        };
        let encoding = column.verdict.as_ref().and_then(|v| v.encoding);
        let mut decision = Decision {
            column: n,
            header: column.header.clone(),
            path: None,
            how: How::Unknown,
            confidence: 0,
            assumed: Vec::new(),
            system: None,
            encoding,
            verdict: column.verdict.clone(),
            choices: Vec::new(),
            taken,
        };
        if encoding.is_some() {
            decision.assumed.push(Code::of("encoding"));
        }
        let mut action = Action::rest(name, column.verdict);
        let Some(candidate) = candidate else { return (action, decision) };
        decision.how = candidate.how;
        decision.confidence = candidate.confidence;
        decision.path = (candidate.target != Target::Rest).then(|| candidate.path.clone());
        decision.system = candidate.system.clone();
        if !candidate.assume.is_none() {
            decision.assumed.push(candidate.assume);
        }
        if let (Some(label), Some((group, _))) = (candidate.label, candidate.path.rsplit_once('.'))
            && let Some(slot) = self.fields.slot(&format!("{group}.kind"))
        {
            action.also = Some((slot, label));
        }
        // What this library wrote is read as it stands.
        if candidate.canonical && candidate.how != How::ByUser {
            action.plain();
            decision.encoding = None;
            decision.verdict = None;
            decision.assumed.clear();
        }
        // `sex`, `status` and `blood_type` are plain English too, so their cells may be words or codes of any system.
        let exact = candidate.canonical && candidate.path.contains(['.', '[']);
        let cells = &column.cells;
        let lookup = |values| Lookup::new(values, candidate.system.clone(), candidate.canonical, cells);
        action.put = match candidate.target {
            Target::Skip => Put::Skip,
            Target::Rest => Put::Rest,
            Target::Unread(slot) => Put::Unread(slot),
            Target::Leaf(slot) => {
                let kind = self.fields.field(slot).map_or(Kind::Text, |f| f.kind);
                if matches!(kind, Kind::Date | Kind::Expiry | Kind::Timestamp) && !candidate.canonical {
                    self.date(&candidate, cells, &mut action, &mut decision);
                }
                Put::Leaf(slot, kind)
            }
            Target::Coded(slot, values) => {
                let lookup = lookup(values);
                say(&lookup, &mut decision);
                Put::Coded(slot, lookup, exact)
            }
            Target::Group { system, code, name, field } => {
                let lookup = lookup(Values::Field(field));
                say(&lookup, &mut decision);
                Put::Group { system, code, name, lookup }
            }
            Target::Number { personal, old, kind } => {
                decision.assumed.push(Code::of("shape"));
                Put::Number { personal, old, kind }
            }
            Target::DatePart(slot, part) => {
                Put::Part(made.join(Join::date(slot, DATE_PARTS.len()), part), None)
            }
            Target::TextPart(slot, part) => {
                decision.assumed.push(Code::of("joined"));
                let names = candidate.path.starts_with("name.full");
                let (parts, between) =
                    if names { (NAME_PARTS.len(), " ") } else { (PLACE_PARTS.len(), ", ") };
                let given = (names && part == 1).then(|| self.fields.slot("name.given")).flatten();
                Put::Part(made.join(Join::text(slot, parts, between), part), given)
            }
        };
        decision.assumed.sort_unstable();
        decision.assumed.dedup();
        (action, decision)
    }

    /// How a column of dates is written.
    fn date(
        &self,
        candidate: &Candidate,
        cells: &[Cow<'_, str>],
        action: &mut Action,
        decision: &mut Decision,
    ) {
        let (mut notation, proven) = content::notation(cells);
        match candidate.system.as_deref() {
            Some("mdy") => notation = Notation::MonthDayYear,
            Some("ymd") => notation = Notation::YearMonthDay,
            Some("dmy") => notation = Notation::DayMonthYear,
            Some(_) => {}
            None if !proven => decision.assumed.push(Code::of("day-month-order")),
            None => {}
        }
        if notation == Notation::MonthDayYear && decision.system.is_none() {
            decision.system = Some("mdy".to_owned());
        }
        action.serial = match candidate.system.as_deref() {
            Some(system) => system == "excel",
            None => content::is_serial(cells),
        };
        if action.serial {
            decision.assumed.push(Code::of("excel-serial"));
        }
        // Ends of validity lie ahead, everything else lies behind.
        let behind = !candidate.path.ends_with("expires") && !candidate.path.ends_with("valid_to");
        let pivot = (behind && self.on.is_full()).then(|| self.on.year());
        action.hints = Hints { on: self.on, notation, pivot };
    }
}

/// What the lookup had to assume or leave open.
fn say(lookup: &Lookup, decision: &mut Decision) {
    decision.choices = lookup.choices();
    if let Some(system) = lookup.assumed() {
        decision.assumed.push(Code::of("value-set"));
        decision.system = Some(system.to_owned());
    }
}

fn forced(encoding: Encoding) -> Verdict {
    let mut verdict = crate::text::encodings::Detector::new().verdict();
    verdict.encoding = Some(encoding);
    verdict.confidence = 100;
    verdict
}

fn part_slot(target: Target) -> Option<Slot> {
    if let Target::TextPart(slot, _) = target { Some(slot) } else { None }
}

/// A header that programs make up when there is none.
fn is_generic(header: &str) -> bool {
    let key = key(header);
    let word = key.trim_end_matches(|c: char| c.is_ascii_digit());
    matches!(word, "" | "column" | "col" | "cot" | "f" | "field" | "unnamed" | "c" | "truong" | "var" | "v")
}

/// Whether a column of this name would be taken for something other than itself when it is read back.
pub(super) fn is_own_name(name: &str, fields: &Dictionary) -> bool {
    name == name.trim()
        && !name.is_empty()
        && !name.starts_with('#')
        && !is_generic(name)
        && !is_known(name, fields)
        && fields.fields().iter().all(|f| key(&f.path) != key(name))
}
