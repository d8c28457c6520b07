//! What other records say: facts about people and entries, gathered from any number of records before a judgement.
//!
//! Only what the rules compare is kept: numbers, dates, codes and hashes of texts, never the texts themselves.

use crate::values::{Code, Date};
use std::collections::HashMap;

/// The most records that facts are gathered from; what comes after is refused.
pub const MAX_KNOWN: usize = 1_000_000;

/// A hash that stands for a text.
pub(crate) type Mark = u64;

/// What one record says of one person.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Fact {
    /// The population database.
    Citizen(Box<CitizenFact>),
    /// A birth entry of the person.
    Birth(BirthFact),
    /// A death entry of the person.
    Death {
        /// The day of death.
        on: Date,
    },
    /// A marriage of the person.
    Marriage {
        /// The other one.
        spouse: Mark,
        /// Registered on.
        from: Date,
        /// Whether the entry says that it has ended, and when that was noted.
        ended: Option<Date>,
    },
    /// Something that only a living person does, on a day.
    Acted {
        /// The day.
        on: Date,
    },
}

/// What the population database says of a person.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct CitizenFact {
    pub(crate) sex: Code,
    pub(crate) birth: Date,
    /// Of the name as it stands, and of the name without accents, case and style.
    pub(crate) name: (Mark, Mark),
    pub(crate) father: Mark,
    pub(crate) mother: Mark,
    pub(crate) dead: bool,
    /// `Some(true)` married, `Some(false)` certainly not.
    pub(crate) married: Option<bool>,
    pub(crate) registration: (Code, Date),
    pub(crate) has_residence: bool,
}

/// What a birth entry says of the child.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct BirthFact {
    pub(crate) entry: Mark,
    pub(crate) kind: Code,
    pub(crate) registered: Date,
    pub(crate) father: Mark,
    pub(crate) mother: Mark,
}

/// Facts about people and entries.
#[derive(Debug, Default)]
pub struct Known {
    people: HashMap<Mark, Vec<Fact>>,
    /// Entries by register, authority, number and year: field → hash of its text.
    entries: HashMap<Mark, Vec<(Mark, Mark)>>,
    kinds: Vec<&'static str>,
    records: usize,
    full: bool,
}

impl Known {
    /// How many records it knows of.
    pub fn records(&self) -> usize {
        self.records
    }

    /// Whether records were refused because there were more than [`MAX_KNOWN`].
    pub fn is_full(&self) -> bool {
        self.full
    }

    /// Whether it learnt from records of a type.
    pub(crate) fn knows(&self, kind: &str) -> bool {
        self.kinds.contains(&kind)
    }

    /// Makes room for one more record; `false` when there is none.
    pub(crate) fn begin(&mut self, kind: &'static str) -> bool {
        if self.records >= MAX_KNOWN {
            self.full = true;
            return false;
        }
        self.records += 1;
        if !self.kinds.contains(&kind) {
            self.kinds.push(kind);
        }
        true
    }

    pub(crate) fn learn(&mut self, person: Mark, fact: Fact) {
        if person != 0 {
            self.people.entry(person).or_default().push(fact);
        }
    }

    pub(crate) fn learn_entry(&mut self, entry: Mark, fields: Vec<(Mark, Mark)>) {
        if entry != 0 {
            self.entries.insert(entry, fields);
        }
    }

    pub(crate) fn of(&self, person: Mark) -> &[Fact] {
        if person == 0 { &[] } else { self.people.get(&person).map_or(&[], Vec::as_slice) }
    }

    /// The fields of an entry: path → text, as hashes.
    pub(crate) fn entry(&self, entry: Mark) -> Option<&[(Mark, Mark)]> {
        if entry == 0 { None } else { self.entries.get(&entry).map(Vec::as_slice) }
    }

    /// The hash of an entry's field; `Some(0)` when the entry is known and the field empty.
    pub(crate) fn field(&self, entry: Mark, path: Mark) -> Option<Mark> {
        let fields = self.entry(entry)?;
        Some(fields.iter().find(|(p, _)| *p == path).map_or(0, |(_, v)| *v))
    }
}
