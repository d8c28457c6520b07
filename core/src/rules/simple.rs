//! Rules that are rows of data: the same few tests for every record type and every profile.

use super::catalogue::Test;
use super::judge::with_bytes;
use super::plan::PlanError;
use super::profile::{AddedRule, OwnList, Profile};
use crate::codes::index::{Indexed, indexed};
use crate::records::{Dictionary, Leaf, Slot};
use crate::values::Code;
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
    pub(super) fn column_is(&self, code: Code, column: &str, found: Code) -> Option<bool> {
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

    /// The characters that may stand there, a bit each, where all are of ASCII.
    #[cfg(feature = "quick")]
    pub(super) fn only_ascii(&self) -> Option<u128> {
        self.others.is_empty().then_some(self.ascii)
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
pub(super) fn marks(shape: &str) -> Vec<Mark> {
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

pub(super) fn fits(text: &[u8], shape: &[Mark]) -> bool {
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

    /// The shape that it wants.
    #[cfg(feature = "quick")]
    pub(super) fn shape(&self) -> Option<&[Mark]> {
        match self {
            Simple::Shape(shape) => Some(shape),
            _ => None,
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
