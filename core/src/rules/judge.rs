//! Judging by rules that are rows of data: a record, one of its values, a code, a text, a date.

use super::plan::{Active, Run};
use super::simple::{AnyList, Choice, Simple, Target, fits};
use super::{Arg, Outcome};
use crate::codes::index::named;
use crate::records::{AnyRecord, Leaf, Slot};
use crate::values::{Code, Date, DateOrder};

/// Judges a rule of data for one record.
pub(super) fn judge(
    simple: &Simple,
    rule: &Active,
    record: &dyn AnyRecord,
    position: u16,
    run: &mut Run<'_>,
) -> Outcome {
    if simple.is_presence() {
        return presence(simple, rule, record, position, run);
    }
    // One value at a time, in every item where the field lies in a list; the gravest outcome speaks for the record.
    let value = |slot: Slot, item, run: &Run<'_>| match slot.get(record).filter(|l| !l.is_empty()) {
        Some(leaf) => one(simple, record, leaf, rule.slot(1), item, run),
        None => Outcome::NotApplicable,
    };
    let mut worst = Outcome::NotApplicable;
    for target in rule.targets.iter().take(if simple.is_pair() { 1 } else { usize::MAX }) {
        match target {
            Target::Field { slot, in_list: false, .. } => {
                let out = value(*slot, 0, run);
                if out == Outcome::Violated {
                    push(run, position, Some(*slot));
                }
                worst = graver(worst, out);
            }
            Target::Field { slot, .. } => {
                for item in 0..slot.outer_items(record) {
                    let slot = slot.with_item(0, item);
                    let out = value(slot, item, run);
                    if out == Outcome::Violated {
                        push(run, position, Some(slot));
                    }
                    worst = graver(worst, out);
                }
            }
            Target::Extra(name) => {
                let found = extra(record, name);
                let out = found.map_or(Outcome::NotApplicable, |text| text_test(simple, text.as_bytes()));
                if out == Outcome::Violated {
                    push(run, position, None);
                }
                worst = graver(worst, out);
            }
        }
    }
    worst
}

/// Of the outcomes of several values, the one that speaks for the record.
pub(crate) fn graver(a: Outcome, b: Outcome) -> Outcome {
    let rank = |o| match o {
        Outcome::NotApplicable => 0,
        Outcome::Holds => 1,
        Outcome::Undecided => 2,
        Outcome::CouldNotRun => 3,
        Outcome::Violated => 4,
    };
    if rank(b) > rank(a) { b } else { a }
}

fn push(run: &mut Run<'_>, position: u16, slot: Option<Slot>) {
    if run.findings.len() - run.start < super::MAX_FINDINGS {
        run.findings.push(super::Finding { record: run.record, rule: position, slot, args: [Arg::None; 2] });
    }
}

/// The text of a field that a profile adds. What came as JSON is kept as it stood there, a text in its quotation marks.
fn extra<'r>(record: &'r dyn AnyRecord, name: &str) -> Option<&'r str> {
    let raw = record.kept().remainder().iter().find(|e| e.at == name)?.raw.as_str();
    let inner = raw.strip_prefix('"').and_then(|r| r.strip_suffix('"'));
    Some(inner.filter(|text| !text.contains(['\\', '"'])).unwrap_or(raw))
}

fn filled(target: &Target, record: &dyn AnyRecord) -> bool {
    match target {
        Target::Field { slot, in_list: false, .. } => {
            slot.is_filled(record) || record.kept().unread_at(*slot).is_some()
        }
        Target::Field { slot, .. } => (0..slot.outer_items(record).max(1)).any(|n| {
            slot.with_item(0, n).is_filled(record) || record.kept().unread_at(slot.with_item(0, n)).is_some()
        }),
        Target::Extra(name) => extra(record, name).is_some_and(|text| !text.is_empty()),
    }
}

fn presence(
    simple: &Simple,
    rule: &Active,
    record: &dyn AnyRecord,
    position: u16,
    run: &mut Run<'_>,
) -> Outcome {
    let (Some(first), when) = (rule.targets.first(), rule.targets.get(1)) else {
        return Outcome::CouldNotRun;
    };
    let condition = |texts: &Choice| match when {
        Some(target) if texts.is_empty() => filled(target, record),
        Some(Target::Field { slot, .. }) => {
            slot.get(record).is_some_and(|leaf| !leaf.is_empty() && texts.has(leaf))
        }
        Some(Target::Extra(name)) => extra(record, name).is_some_and(|text| texts.has_text(text.as_bytes())),
        None => true,
    };
    let wanted = match simple {
        Simple::RequiredAny => {
            if rule.targets.iter().any(|t| filled(t, record)) {
                return Outcome::Holds;
            }
            push(run, position, first.slot());
            return Outcome::Violated;
        }
        Simple::RequiredIf(texts) => condition(texts),
        Simple::AbsentUnless(texts) => {
            if !filled(first, record) {
                return Outcome::NotApplicable;
            }
            if condition(texts) {
                return Outcome::Holds;
            }
            push(run, position, first.slot());
            return Outcome::Violated;
        }
        _ => true,
    };
    if !wanted {
        return Outcome::NotApplicable;
    }
    let mut outcome = Outcome::Holds;
    // Each field of a plain `required` is wanted; a conditional one is only the first.
    let fields = if matches!(simple, Simple::Required) { rule.targets.len() } else { 1 };
    for target in rule.targets.iter().take(fields) {
        if !filled(target, record) {
            push(run, position, target.slot());
            outcome = Outcome::Violated;
        }
    }
    outcome
}

/// Judges one value, which is there; `second` is the field it is compared with, in the same item.
pub(super) fn one(
    simple: &Simple,
    record: &dyn AnyRecord,
    leaf: &dyn Leaf,
    second: Option<Slot>,
    item: usize,
    run: &Run<'_>,
) -> Outcome {
    if let Some(code) = leaf.code() {
        return of_code(simple, record, code, second, item, run);
    }
    match simple {
        Simple::InOrder | Simple::NotFuture => match leaf.date() {
            Some(date) => of_date(simple, record, date, second, item, run),
            None => Outcome::NotApplicable,
        },
        Simple::Different => match beside(second, item, record).filter(|other| !other.is_empty()) {
            Some(other) => verdict(!same_text(leaf, other)),
            None => Outcome::NotApplicable,
        },
        Simple::InList(AnyList::Standard(_)) | Simple::InList(AnyList::Own(_)) | Simple::Known(_) => {
            Outcome::Violated
        }
        Simple::InSystem => match beside(second, item, record).and_then(Leaf::code) {
            Some(_) => Outcome::Undecided,
            None => Outcome::NotApplicable,
        },
        Simple::Column { .. } => Outcome::NotApplicable,
        Simple::OneOf(all) => verdict(all.has(leaf)),
        Simple::NoneOf(all) => verdict(!all.has(leaf)),
        _ => with_bytes(leaf, |text| text_test(simple, text)),
    }
}

/// The value of the field that one is compared with.
#[inline]
pub(super) fn beside(second: Option<Slot>, item: usize, record: &dyn AnyRecord) -> Option<&dyn Leaf> {
    second.and_then(|s| s.with_item(0, item).get(record))
}

/// The same for a code.
#[inline]
pub(super) fn of_code(
    simple: &Simple,
    record: &dyn AnyRecord,
    code: Code,
    second: Option<Slot>,
    item: usize,
    run: &Run<'_>,
) -> Outcome {
    match simple {
        Simple::InSystem | Simple::Column { .. } => match beside(second, item, record).and_then(Leaf::code) {
            Some(other) => of_codes(simple, code, other),
            None => Outcome::NotApplicable,
        },
        Simple::Different => match beside(second, item, record).filter(|other| !other.is_empty()) {
            Some(other) => verdict(!same_text(&code, other)),
            None => Outcome::NotApplicable,
        },
        _ => alone(simple, code, run.day),
    }
}

/// Judges a code by a test that looks at nothing beside it.
#[inline]
pub(super) fn alone(simple: &Simple, code: Code, day: Date) -> Outcome {
    match simple {
        // A code is judged by the law of the day that governs the record.
        Simple::InList(AnyList::Standard(list)) => {
            verdict(list.get(code).is_some_and(|entry| entry.lawful_on(day)))
        }
        Simple::InList(AnyList::Own(list)) | Simple::Known(AnyList::Own(list)) => {
            verdict(list.contains(code))
        }
        Simple::Known(AnyList::Standard(list)) => verdict(list.get(code).is_some()),
        Simple::OneOf(all) => verdict(all.codes().contains(&code)),
        Simple::NoneOf(all) => verdict(!all.codes().contains(&code)),
        Simple::InOrder | Simple::NotFuture => Outcome::NotApplicable,
        _ => text_test(simple, code.text().as_bytes()),
    }
}

/// Judges a code by a test that compares it with another, which is there.
#[inline]
pub(super) fn of_codes(simple: &Simple, code: Code, other: Code) -> Outcome {
    match simple {
        Simple::InSystem => named(code).map_or(Outcome::Undecided, |list| verdict(list.get(other).is_some())),
        Simple::Column { list, column } => {
            list.column_is(code, column, other).map_or(Outcome::NotApplicable, verdict)
        }
        _ => Outcome::Undecided,
    }
}

/// Judges a value that is no code by its canonical text, and its date where it has one, with a test that looks at nothing else.
#[cfg(feature = "quick")]
pub(super) fn of_text(simple: &Simple, text: &[u8], date: Date, as_of: Date) -> Outcome {
    match simple {
        Simple::NotFuture if date.is_not_after_day(as_of) => Outcome::Holds,
        Simple::NotFuture => in_order(date, as_of),
        Simple::InList(_) | Simple::Known(_) => Outcome::Violated,
        _ => text_test(simple, text),
    }
}

/// The same for a date.
#[inline]
pub(super) fn of_date(
    simple: &Simple,
    record: &dyn AnyRecord,
    date: Date,
    second: Option<Slot>,
    item: usize,
    run: &Run<'_>,
) -> Outcome {
    match simple {
        Simple::InOrder => {
            let later = beside(second, item, record).and_then(Leaf::date);
            later.map_or(Outcome::NotApplicable, |later| in_order(date, later))
        }
        Simple::NotFuture => in_order(date, run.as_of),
        _ => one(simple, record, &date, second, item, run),
    }
}

/// Whether a date is not after another.
pub(super) fn in_order(date: Date, later: Date) -> Outcome {
    match date.order(later) {
        DateOrder::After => Outcome::Violated,
        DateOrder::Undecided => Outcome::Undecided,
        _ => Outcome::Holds,
    }
}

/// Lends the canonical text of a leaf.
pub(super) fn with_bytes<T>(leaf: &dyn Leaf, look: impl FnOnce(&[u8]) -> T) -> T {
    match leaf.as_bytes() {
        Some(text) => look(text),
        None => {
            let mut text = String::new();
            leaf.write(&mut text);
            look(text.as_bytes())
        }
    }
}

/// Whether two values have the same canonical text.
fn same_text(a: &dyn Leaf, b: &dyn Leaf) -> bool {
    match (a.code(), b.code(), a.as_bytes(), b.as_bytes()) {
        (Some(a), Some(b), ..) => a == b,
        (.., Some(a), Some(b)) => a == b,
        _ => match (a.date(), b.date()) {
            // Neither is a text, so both are a date and nothing more.
            (Some(one), Some(other)) if a.as_bytes().is_none() && b.as_bytes().is_none() => one == other,
            _ => with_bytes(a, |a| with_bytes(b, |b| a == b)),
        },
    }
}

fn text_test(simple: &Simple, text: &[u8]) -> Outcome {
    let code = || std::str::from_utf8(text).ok().and_then(Code::parse);
    match simple {
        Simple::OneOf(all) => verdict(all.has_text(text)),
        Simple::NoneOf(all) => verdict(!all.has_text(text)),
        Simple::Shape(shape) => verdict(fits(text, shape)),
        Simple::Length { min, max } => {
            let characters = text.iter().filter(|b| **b & 0xC0 != 0x80).count();
            verdict((*min..=*max).contains(&u32::try_from(characters).unwrap_or(u32::MAX)))
        }
        Simple::InList(AnyList::Own(list)) | Simple::Known(AnyList::Own(list)) => {
            verdict(code().is_some_and(|c| list.contains(c)))
        }
        Simple::InList(AnyList::Standard(list)) | Simple::Known(AnyList::Standard(list)) => {
            verdict(code().is_some_and(|c| list.get(c).is_some()))
        }
        _ => Outcome::NotApplicable,
    }
}

pub(super) fn verdict(holds: bool) -> Outcome {
    if holds { Outcome::Holds } else { Outcome::Violated }
}
