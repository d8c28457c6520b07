//! Rows of a table in memory that are seen to be in order column by column, before any record is made of them.
//!
//! Rows are looked at sixty-four together, one for each bit of a word. A row whose bit stands in the end has only cells that read
//! as they stand, and every rule of the plan holds for it or has nothing to judge; which, is counted from the words. Any other
//! row is left to be judged as a record: nothing is decided here against a row. Where the plan has a rule that can not be judged
//! so on the fields of the table, no row is.

mod cells;
mod form;
mod unseen;

pub(crate) use cells::{Cells, MET, Met, ROWS, through, which};
pub(crate) use unseen::{RowFunctions, Say};

use super::Outcome;
use super::Tallies;
use super::judge::{alone, in_order, of_codes, of_text};
use super::plan::Plan;
use super::profile::OwnList;
use super::simple::{Choice, Simple, Target};
use crate::records::{FieldSet, Kind, Slot};
use crate::values::{Code, Date};
use cells::{filled, is_dated};
use form::Form;
use std::sync::Arc;
use unseen::Unseen;

/// How the cells of a column get into a record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Way {
    /// Not at all.
    Skip,
    /// To what has no field.
    Rest,
    /// Into a field, where they are read as they stand.
    Field(Slot, Kind),
    /// Into a field, as the code that a word stands for.
    Word(Slot),
    /// In a way that only a record shows, unless they are empty.
    Record,
}

impl Way {
    fn field(self) -> Option<(Slot, Kind)> {
        match self {
            Way::Field(slot, kind) => Some((slot, kind)),
            Way::Word(slot) => Some((slot, Kind::Code)),
            Way::Skip | Way::Rest | Way::Record => None,
        }
    }
}

/// What is asked of one column.
#[derive(Default)]
struct Column {
    /// Whether its cells are looked at.
    wanted: bool,
    /// Tests of one value, with their rules.
    tests: Vec<Test>,
}

/// A test of one value.
struct Test {
    rule: u16,
    simple: Arc<Simple>,
    /// The shape that is wanted, made ready for short texts.
    form: Option<Form>,
}

/// A test of two columns.
struct Pair {
    rule: u16,
    columns: [usize; 2],
    simple: Arc<Simple>,
    /// For codes.
    coded: bool,
    /// The rule that the code of the first column is in the list by which it belongs to the other, and that list.
    member: Option<(u16, Arc<OwnList>)>,
}

/// A test of which fields are filled: the columns of each.
struct Presence {
    rule: u16,
    simple: Arc<Simple>,
    fields: Vec<Vec<usize>>,
    /// The very column of which a condition speaks.
    when: Option<usize>,
}

/// A plan, arranged for the columns of a table.
pub(crate) struct Sheet<'p> {
    plan: &'p Plan,
    ways: Vec<Way>,
    columns: Vec<Column>,
    pairs: Vec<Pair>,
    presences: Vec<Presence>,
    functions: Box<dyn RowFunctions>,
    /// The rules that the bits of the functions stand for.
    looked_at: Vec<u16>,
    /// The column of each rule on uniqueness.
    keys: Vec<Option<usize>>,
}

/// The columns of a table by the fields that they fill.
pub(crate) struct Mapped {
    columns: Vec<(usize, Slot, Kind)>,
    pub(crate) fields: FieldSet,
}

impl Mapped {
    /// None where two columns fill one place.
    fn of(ways: &[Way]) -> Option<Mapped> {
        let mut mapped = Mapped { columns: Vec::new(), fields: FieldSet::default() };
        for (n, way) in ways.iter().enumerate() {
            let Some((slot, kind)) = way.field() else { continue };
            if mapped.at(slot).is_some() {
                return None;
            }
            mapped.columns.push((n, slot, kind));
            mapped.fields.insert(slot.field());
        }
        Some(mapped)
    }

    /// The column of a place.
    pub(crate) fn at(&self, slot: Slot) -> Option<usize> {
        self.columns.iter().find(|(_, own, _)| *own == slot).map(|(n, ..)| *n)
    }

    /// The columns of a field, in whatever item.
    pub(crate) fn of_field(&self, field: usize) -> impl Iterator<Item = (usize, Slot, Kind)> {
        self.columns.iter().filter(move |(_, slot, _)| slot.field() == field).copied()
    }

    fn kind(&self, column: usize) -> Option<Kind> {
        self.columns.iter().find(|(n, ..)| *n == column).map(|(.., kind)| *kind)
    }
}

impl<'p> Sheet<'p> {
    /// None where only records show what the plan says of such a table.
    pub(crate) fn new(plan: &'p Plan, ways: Vec<Way>) -> Option<Sheet<'p>> {
        let mapped = Mapped::of(&ways)?;
        let unseen = Unseen::of(plan)?;
        let functions = unseen.functions.by_row(&mapped)?;
        let mut sheet = Sheet {
            plan,
            columns: ways.iter().map(|_| Column::default()).collect(),
            ways,
            pairs: Vec::new(),
            presences: Vec::new(),
            looked_at: unseen.functions.looked_at(),
            keys: plan.sets().map(|(_, slot)| mapped.at(slot)).collect(),
            functions,
        };
        for n in 0..u16::try_from(plan.len()).ok()? {
            sheet.add(n, &mapped)?;
        }
        sheet.join();
        let used = |sheet: &mut Sheet<'_>, columns: &[usize]| {
            for column in columns {
                sheet.columns.get_mut(*column).into_iter().for_each(|c| c.wanted = true);
            }
        };
        let pairs: Vec<usize> = sheet.pairs.iter().flat_map(|p| p.columns).collect();
        let filled = sheet.presences.iter().flat_map(|p| p.fields.iter().flatten().chain(&p.when));
        let filled: Vec<usize> = filled.chain(sheet.keys.iter().flatten()).copied().collect();
        let looked = sheet.functions.columns();
        [pairs, filled, looked].iter().for_each(|all| used(&mut sheet, all));
        for (column, way) in sheet.columns.iter_mut().zip(&sheet.ways) {
            column.wanted |= !column.tests.is_empty() || unseen.asks_of(*way);
        }
        Some(sheet)
    }

    /// Adds a rule of data; nothing where it can not be judged by columns.
    fn add(&mut self, n: u16, mapped: &Mapped) -> Option<()> {
        let Some((rule, simple)) = self.plan.data_rule(n) else { return Some(()) };
        let slots: Vec<Slot> = rule.targets.iter().map(Target::slot).collect::<Option<_>>()?;
        // What lies in two lists is in no column: a rule that only looks at what is there has nothing to judge in it.
        let deep = simple.is_presence() && slots.iter().any(|s| s.item(1).is_some());
        if rule.is_dated() || slots.is_empty() || deep {
            return None;
        }
        let simple_of = || rule.simple.clone();
        if simple.is_presence() {
            let fields =
                slots.iter().map(|s| mapped.of_field(s.field()).map(|(n, ..)| n).collect()).collect();
            let when = rule.slot(1).and_then(|slot| mapped.at(slot));
            self.presences.push(Presence { rule: n, simple: simple_of()?, fields, when });
            return Some(());
        }
        if !simple.is_pair() {
            for (column, _, kind) in slots.iter().flat_map(|s| mapped.of_field(s.field())) {
                match kind {
                    _ if !matches!(simple, Simple::NotFuture) || is_dated(kind) => {}
                    // The day of a moment is in no column.
                    Kind::Timestamp => return None,
                    _ => continue,
                }
                let (simple, form) = (simple_of()?, Form::of(simple));
                self.columns.get_mut(column)?.tests.push(Test { rule: n, simple, form });
            }
            return Some(());
        }
        for (first, slot, kind) in mapped.of_field(slots.first()?.field()) {
            let second = rule.slot(1).map(|s| s.with_item(0, slot.item(0).unwrap_or(0)));
            let Some(second) = second.and_then(|s| mapped.at(s)) else { continue };
            let other = mapped.kind(second)?;
            let coded = kind == Kind::Code && other == Kind::Code;
            match simple {
                Simple::InOrder if [kind, other].contains(&Kind::Timestamp) => return None,
                Simple::InOrder if !(is_dated(kind) && is_dated(other)) => continue,
                Simple::InSystem | Simple::Column { .. } if !coded => return None,
                // A word says nothing about the text of its code.
                Simple::Different
                    if !coded
                        && [first, second]
                            .iter()
                            .any(|n| matches!(self.ways.get(*n), Some(Way::Word(_)))) =>
                {
                    return None;
                }
                _ => {}
            }
            self.pairs.push(Pair {
                rule: n,
                columns: [first, second],
                simple: simple_of()?,
                coded,
                member: None,
            });
        }
        Some(())
    }

    /// Puts a test that a code is in a list and one that it belongs to another by that list together.
    fn join(&mut self) {
        for pair in &mut self.pairs {
            let ([first, _], Some(list)) = (pair.columns, pair.simple.own_list()) else { continue };
            let Some(column) = self.columns.get_mut(first).filter(|_| pair.coded) else { continue };
            let same = |test: &Test| test.simple.own_list().is_some_and(|own| Arc::ptr_eq(own, list));
            if let Some(at) = column.tests.iter().position(same) {
                pair.member = Some((column.tests.remove(at).rule, Arc::clone(list)));
            }
        }
    }

    /// Working space for a piece of a table.
    pub(crate) fn desk<'g>(&self) -> Desk<'g> {
        Desk {
            cells: self.ways.iter().map(|way| Cells::of(*way)).collect(),
            held: vec![0; self.plan.len()],
            counts: vec![0; self.plan.len()],
            said: Vec::new(),
            met: Met::new(),
            rows: 0,
        }
    }

    /// Which of so many rows are in order.
    pub(crate) fn look<'g>(
        &self,
        desk: &mut Desk<'g>,
        rows: usize,
        today: Date,
        read: &mut Read<'_, 'g>,
    ) -> u64 {
        let mut clean = u64::MAX >> (ROWS - rows.clamp(1, ROWS));
        let Desk { cells: all, held, counts, said, met, .. } = desk;
        held.fill(0);
        let mut hold = |rule: u16, rows: u64| {
            if let Some(word) = held.get_mut(usize::from(rule)) {
                *word |= rows;
            }
        };
        for (n, ((column, way), cells)) in self.columns.iter().zip(&self.ways).zip(&mut *all).enumerate() {
            if !column.wanted {
                continue;
            }
            let fine =
                |code| column.tests.iter().all(|test| alone(&test.simple, code, today) == Outcome::Holds);
            if column.tests.is_empty() {
                clean &= read(n, *way, cells, None);
            } else {
                clean &= read(n, *way, cells, Some(&fine));
                clean &= column.test(cells, clean, today);
                column.tests.iter().for_each(|test| hold(test.rule, cells.filled));
            }
            if clean == 0 {
                return 0;
            }
        }
        for pair in &self.pairs {
            let (holds, doubts) = pair.test(all, clean);
            clean &= !doubts;
            hold(pair.rule, holds);
            if let (Some((rule, _)), [first, _]) = (&pair.member, pair.columns) {
                hold(*rule, all.get(first).map_or(0, |cells| cells.filled));
            }
        }
        for presence in &self.presences {
            let (wanted, there) = presence.test(all, clean);
            clean &= !wanted | there;
            hold(presence.rule, wanted & there);
        }
        let mut ordered = clean;
        self.functions.look(all, clean, today, met, &mut |row, holds| match holds {
            Some(0) => {}
            Some(holds) => match said.iter_mut().find(|(same, _)| *same == holds) {
                Some((_, count)) => *count |= 1 << row,
                None => said.push((holds, 1 << row)),
            },
            None => ordered &= !(1 << row),
        });
        for (holds, rows) in said.drain(..) {
            self.count(counts, holds, u64::from(rows.count_ones()));
        }
        for (count, held) in counts.iter_mut().zip(&*held) {
            *count += u64::from((held & ordered).count_ones());
        }
        desk.rows += u64::from(ordered.count_ones());
        ordered
    }

    fn count(&self, counts: &mut [u64], holds: u128, rows: u64) {
        for (half, from) in [(holds as u64, 0), ((holds >> 64) as u64, 64)] {
            through(half, |bit| {
                let rule = self.looked_at.get(from + bit).copied().unwrap_or(u16::MAX);
                counts.get_mut(usize::from(rule)).into_iter().for_each(|count| *count += rows);
            });
        }
    }

    /// The text that must be unique, for each rule on uniqueness, in a row that is in order.
    pub(crate) fn keys(&self, desk: &Desk<'_>, row: usize, mut give: impl FnMut(&[u8])) {
        for column in &self.keys {
            let cells = column.and_then(|n| desk.cells.get(n));
            match cells.map(|cells| (cells, cells.code(row))) {
                Some((_, code)) if !code.is_none() => give(code.text().as_bytes()),
                Some((cells, _)) => give(cells.bytes(row)),
                None => give(b""),
            }
        }
    }
}

/// Reads the cells of a column and tells which of them are empty or read as they stand; of codes also whether this holds, where
/// anything is asked of them.
type Read<'r, 'g> = dyn FnMut(usize, Way, &mut Cells<'g>, Option<&dyn Fn(Code) -> bool>) -> u64 + 'r;

/// The working space of a [`Sheet`], and what it has counted.
pub(crate) struct Desk<'g> {
    cells: Vec<Cells<'g>>,
    /// For each rule, the rows where it holds.
    held: Vec<u64>,
    /// For each rule, in how many rows that are in order it holds.
    counts: Vec<u64>,
    /// What the functions said, and of which rows.
    said: Vec<(u128, u64)>,
    /// What the functions remember.
    met: Met,
    /// How many rows were in order.
    rows: u64,
}

impl Desk<'_> {
    /// Adds what was counted.
    pub(crate) fn finish(&self, tallies: &mut Tallies) {
        tallies.add_clean(self.rows, &self.counts);
    }
}

impl Column {
    /// Those of some rows for whose values, which are no codes, every test holds.
    fn test(&self, cells: &Cells<'_>, rows: u64, today: Date) -> u64 {
        let mut bad = 0;
        if !cells.codes.is_empty() {
            return u64::MAX;
        }
        for Test { simple, form, .. } in &self.tests {
            let mut open = rows & cells.filled & !bad;
            if let Some(form) = form {
                open &= !which(open, |row| cells.short(row).is_some_and(|text| form.fits(text)));
            }
            bad |= which(open, |row| {
                of_text(simple, cells.bytes(row), cells.date(row), today) != Outcome::Holds
            });
        }
        !bad
    }
}

impl Pair {
    /// In which rows it holds, and in which it says anything else than that or that it has nothing to judge.
    fn test(&self, all: &[Cells<'_>], rows: u64) -> (u64, u64) {
        let [Some(one), Some(other)] = self.columns.map(|n| all.get(n)) else { return (0, rows) };
        let (mut holds, mut doubts) = (0, 0);
        if let Some((_, list)) = &self.member {
            through(rows & one.filled, |row| match (list.find(one.code(row)), other.code(row)) {
                (Some(own), found) if own.is_none() || found.is_none() => {}
                (Some(own), found) if own == found => holds |= 1 << row,
                _ => doubts |= 1 << row,
            });
            return (holds, doubts);
        }
        let rows = rows & one.filled & other.filled;
        match &*self.simple {
            Simple::InOrder => through(rows, |row| {
                let (a, b) = (one.date(row), other.date(row));
                // Full days, nearly always.
                if a.is_not_after_day(b) {
                    holds |= 1 << row;
                } else if !a.is_none() && !b.is_none() {
                    let holds_here = in_order(a, b) == Outcome::Holds;
                    *(if holds_here { &mut holds } else { &mut doubts }) |= 1 << row;
                }
            }),
            Simple::Different if self.coded => holds = which(rows, |row| one.code(row) != other.code(row)),
            Simple::Different => holds = which(rows, |row| one.bytes(row) != other.bytes(row)),
            simple => through(rows, |row| match of_codes(simple, one.code(row), other.code(row)) {
                Outcome::Holds => holds |= 1 << row,
                Outcome::NotApplicable => {}
                _ => doubts |= 1 << row,
            }),
        }
        if matches!(&*self.simple, Simple::Different) {
            doubts = rows & !holds;
        }
        (holds, doubts)
    }
}

impl Presence {
    /// In which rows something is wanted, and in which it is there.
    fn test(&self, all: &[Cells<'_>], rows: u64) -> (u64, u64) {
        let filled = |columns: &Vec<usize>| filled(columns, all);
        let first = self.fields.first().map_or(0, filled);
        let condition = |texts: &Choice| match self.fields.get(1).map(filled) {
            None => u64::MAX,
            Some(there) if texts.is_empty() => there,
            Some(there) => self.when.and_then(|n| all.get(n)).map_or(0, |cells| {
                let rows = rows & there & cells.filled;
                match cells.codes.is_empty() {
                    true => which(rows, |row| texts.has_text(cells.bytes(row))),
                    false => texts
                        .codes()
                        .iter()
                        .fold(0, |all, code| all | which(rows, |row| cells.code(row) == *code)),
                }
            }),
        };
        match &*self.simple {
            Simple::RequiredAny => (u64::MAX, self.fields.iter().fold(0, |all, f| all | filled(f))),
            Simple::RequiredIf(texts) => (condition(texts), first),
            Simple::AbsentUnless(texts) => (first, condition(texts)),
            _ => (u64::MAX, self.fields.iter().fold(u64::MAX, |all, f| all & filled(f))),
        }
    }
}
