//! Rules that are rows of data: the same few tests for every record type and every profile.

use super::catalogue::Test;
use super::plan::{Active, PlanError, Run};
use super::profile::{AddedRule, OwnList, Profile};
use super::{Arg, Outcome};
use crate::codes::index::{Indexed, indexed, named};
use crate::records::{AnyRecord, Dictionary, Leaf, Slot};
use crate::values::{Code, Date, DateOrder};
use std::borrow::Cow;
use std::sync::Arc;

/// What a rule speaks of: a field, or something a profile keeps in the remainder.
pub(crate) enum Target {
    /// A field; with lists on the way, every item's.
    Field { slot: Slot, in_list: bool, path: &'static str },
    /// An entry of the remainder, written `+name` in a profile.
    Extra(String),
}

impl Target {
    pub(super) fn resolve(dictionary: &'static Dictionary, path: &str) -> Option<Target> {
        if let Some(name) = path.strip_prefix('+') {
            return Some(Target::Extra(name.to_owned()));
        }
        let slot = dictionary.slot(path)?;
        let path = dictionary.field(slot)?.path.as_str();
        Some(Target::Field { slot, in_list: slot.item(0).is_some(), path })
    }

    pub(super) fn slot(&self) -> Option<Slot> {
        match self {
            Target::Field { slot, .. } => Some(*slot),
            Target::Extra(_) => None,
        }
    }

    pub(super) fn name(&self) -> String {
        match self {
            Target::Field { path, .. } => (*path).to_owned(),
            Target::Extra(name) => name.clone(),
        }
    }
}

/// A list of the standard, or one that a profile brings along.
#[derive(Clone)]
pub(crate) enum AnyList {
    Standard(&'static Indexed),
    Own(Arc<OwnList>),
}

impl AnyList {
    fn name(&self) -> &str {
        match self {
            AnyList::Standard(list) => list.list.name,
            AnyList::Own(list) => &list.name,
        }
    }

    /// Whether a column of a code's entry says this; `None` where there is no such entry, or it says nothing there.
    fn column_is(&self, code: Code, column: &str, found: Code) -> Option<bool> {
        match self {
            AnyList::Standard(list) => list
                .list
                .column(list.get(code)?, column)
                .map(|text| text.as_bytes() == found.text().as_bytes()),
            AnyList::Own(list) => list.column(code).map(|parent| parent == found),
        }
    }
}

/// The characters that may stand in one place of a shape.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mark {
    /// Those of ASCII, a bit each.
    ascii: u128,
    others: String,
}

impl Mark {
    fn of(chars: &mut dyn Iterator<Item = char>) -> Mark {
        let mut mark = Mark::default();
        for c in chars {
            match u8::try_from(c) {
                Ok(b @ 0..128) => mark.ascii |= 1 << b,
                _ => mark.others.push(c),
            }
        }
        mark
    }

    #[inline]
    fn has_byte(&self, b: u8) -> bool {
        self.ascii >> (b & 127) & 1 == 1
    }

    fn has(&self, c: char) -> bool {
        u8::try_from(c)
            .ok()
            .filter(u8::is_ascii)
            .map_or_else(|| self.others.chars().any(|other| other == c), |b| self.has_byte(b))
    }
}

/// The marks of a shape: `#` a digit, `@` a capital letter A to Z, `[…]` one of these, anything else itself.
fn marks(shape: &str) -> Vec<Mark> {
    let mut out = Vec::new();
    let mut chars = shape.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '#' => Mark::of(&mut ('0'..='9')),
            '@' => Mark::of(&mut ('A'..='Z')),
            '[' => Mark::of(&mut chars.by_ref().take_while(|c| *c != ']')),
            c => Mark::of(&mut std::iter::once(c)),
        });
    }
    out
}

fn fits(text: &[u8], shape: &[Mark]) -> bool {
    if text.is_ascii() {
        return text.len() == shape.len() && text.iter().zip(shape).all(|(b, mark)| mark.has_byte(*b));
    }
    let Ok(text) = std::str::from_utf8(text) else { return false };
    let mut chars = text.chars();
    shape.iter().all(|mark| chars.next().is_some_and(|c| mark.has(c))) && chars.next().is_none()
}

/// A test of data with its names resolved.
pub(crate) enum Simple {
    Required,
    RequiredAny,
    RequiredIf(Choice),
    AbsentUnless(Choice),
    InList(AnyList),
    Known(AnyList),
    InSystem,
    OneOf(Choice),
    NoneOf(Choice),
    InOrder,
    NotFuture,
    Different,
    Length { min: u32, max: u32 },
    Shape(Vec<Mark>),
    Column { list: AnyList, column: Cow<'static, str> },
}

/// Texts that a rule names, made ready for quick comparison.
pub(crate) struct Choice {
    texts: Vec<Cow<'static, str>>,
    /// Those of them that are codes, in the same order.
    codes: Vec<Code>,
    /// Which lengths in bytes occur, 63 standing for all longer ones, and which first bytes, 64 apart taken together.
    lengths: u64,
    firsts: u64,
}

impl Choice {
    fn of(texts: impl Iterator<Item = Cow<'static, str>>) -> Choice {
        let texts: Vec<_> = texts.collect();
        let codes = texts.iter().filter_map(|t| Code::parse(t)).collect();
        let lengths = texts.iter().fold(0, |all, t| all | 1 << t.len().min(63));
        let firsts = texts.iter().fold(0, |all, t| all | first_bit(t.as_bytes()));
        Choice { texts, codes, lengths, firsts }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Those of the texts that are codes.
    pub(super) fn codes(&self) -> &[Code] {
        &self.codes
    }

    #[inline]
    pub(super) fn has_text(&self, text: &[u8]) -> bool {
        self.lengths >> text.len().min(63) & 1 == 1
            && self.firsts & first_bit(text) != 0
            && self.texts.iter().any(|t| t.as_bytes() == text)
    }

    /// Whether the value of a leaf is one of the texts.
    pub(super) fn has(&self, leaf: &dyn Leaf) -> bool {
        if let Some(code) = leaf.code() {
            return self.codes.contains(&code);
        }
        with_bytes(leaf, |text| self.has_text(text))
    }
}

fn first_bit(text: &[u8]) -> u64 {
    1 << (text.first().copied().unwrap_or_default() % 64)
}

fn texts(all: &'static [&'static str]) -> Choice {
    Choice::of(all.iter().map(|t| Cow::Borrowed(*t)))
}

fn standard_list(name: &str) -> Result<AnyList, PlanError> {
    indexed(name).map(AnyList::Standard).ok_or_else(|| PlanError::NoList(name.to_owned()))
}

impl Simple {
    /// The test of a rule of the catalogue; `None` when it is no test of data.
    pub(super) fn standard(test: &Test) -> Result<Option<Simple>, PlanError> {
        Ok(Some(match *test {
            Test::Required => Simple::Required,
            Test::RequiredAny => Simple::RequiredAny,
            Test::RequiredIf(when) => Simple::RequiredIf(texts(when)),
            Test::AbsentUnless(when) => Simple::AbsentUnless(texts(when)),
            Test::InList(name) => Simple::InList(standard_list(name)?),
            Test::Known(name) => Simple::Known(standard_list(name)?),
            Test::InSystem => Simple::InSystem,
            Test::OneOf(all) => Simple::OneOf(texts(all)),
            Test::NoneOf(all) => Simple::NoneOf(texts(all)),
            Test::InOrder => Simple::InOrder,
            Test::NotFuture => Simple::NotFuture,
            Test::Different => Simple::Different,
            Test::Length { min, max } => Simple::Length { min, max },
            Test::Column { list, column } => {
                Simple::Column { list: standard_list(list)?, column: Cow::Borrowed(column) }
            }
            Test::Function
            | Test::Set
            | Test::Cross
            | Test::Group
            | Test::Unread
            | Test::Remainder
            | Test::Flaw(_)
            | Test::Assumed(_) => {
                return Ok(None);
            }
        }))
    }

    /// The test of a rule that a profile adds.
    pub(super) fn added(rule: &AddedRule, profile: &Profile) -> Result<Simple, PlanError> {
        let is = || Choice::of(rule.is.iter().map(|t| Cow::Owned(t.clone())));
        let list = || match profile.list(&rule.list) {
            Some(own) => Ok(AnyList::Own(own)),
            None => standard_list(&rule.list),
        };
        Ok(match rule.test.as_str() {
            "required" => Simple::Required,
            "required-any" => Simple::RequiredAny,
            "required-if" => Simple::RequiredIf(is()),
            "absent-unless" => Simple::AbsentUnless(is()),
            "in-list" => Simple::InList(list()?),
            "known" => Simple::Known(list()?),
            "one-of" => Simple::OneOf(is()),
            "none-of" => Simple::NoneOf(is()),
            "in-order" => Simple::InOrder,
            "not-future" => Simple::NotFuture,
            "different" => Simple::Different,
            "shape" => Simple::Shape(rule.is.iter().flat_map(|s| marks(s)).collect()),
            "length" => Simple::Length { min: rule.min.unwrap_or(0), max: rule.max.unwrap_or(u32::MAX) },
            "column" => Simple::Column {
                list: list()?,
                column: Cow::Owned(rule.is.first().cloned().unwrap_or_default()),
            },
            other => return Err(PlanError::NoRule(format!("test {other}"))),
        })
    }

    /// Whether it asks only which fields are filled.
    pub(super) fn is_presence(&self) -> bool {
        matches!(
            self,
            Simple::Required | Simple::RequiredAny | Simple::RequiredIf(_) | Simple::AbsentUnless(_)
        )
    }

    /// Whether it compares two fields and is judged where the first lies; any other is judged in every field it names.
    pub(super) fn is_pair(&self) -> bool {
        matches!(self, Simple::InSystem | Simple::InOrder | Simple::Different | Simple::Column { .. })
    }

    /// Whether it may look at the code of the second field.
    pub(super) fn looks_at_code_beside(&self) -> bool {
        match self {
            Simple::InSystem | Simple::Column { .. } => true,
            Simple::RequiredIf(texts) | Simple::AbsentUnless(texts) => !texts.is_empty(),
            _ => false,
        }
    }

    /// The list of the profile that it looks a code up in.
    #[cfg(feature = "quick")]
    pub(super) fn own_list(&self) -> Option<&Arc<OwnList>> {
        match self {
            Simple::InList(AnyList::Own(list))
            | Simple::Known(AnyList::Own(list))
            | Simple::Column { list: AnyList::Own(list), .. } => Some(list),
            _ => None,
        }
    }

    /// A word for the message.
    pub(super) fn word(&self, name: &str) -> Option<String> {
        match (self, name) {
            (Simple::InList(list) | Simple::Known(list) | Simple::Column { list, .. }, "list") => {
                Some(list.name().to_owned())
            }
            (Simple::Length { min, .. }, "min") => Some(min.to_string()),
            (Simple::Length { max, .. }, "max") => Some(max.to_string()),
            (Simple::OneOf(all) | Simple::NoneOf(all), "is") => Some(all.texts.join(", ")),
            _ => None,
        }
    }
}

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
        Simple::OneOf(all) => verdict(all.codes.contains(&code)),
        Simple::NoneOf(all) => verdict(!all.codes.contains(&code)),
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
fn with_bytes<T>(leaf: &dyn Leaf, look: impl FnOnce(&[u8]) -> T) -> T {
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
