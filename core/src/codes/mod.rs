//! Code lists: each code with its labels, its days of validity and how sure we are of it.
//!
//! A code is always looked up in a named list, as (system, code): a bare 04 means two different peoples.

use crate::text;
use crate::values::{Code, Date};

mod book;
pub(crate) mod index;
mod lines;

pub use crate::generated::codes::LISTS;
use crate::generated::codes::MAPS;
pub use book::{Book, BookRow, Chapter};
pub(crate) use lines::cell;
pub use lines::{Cells, Line, Lines};

/// How sure the standard is of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Seen in an official or original source.
    Verified,
    /// Seen in one second-hand source.
    Secondary,
    /// From memory: never the ground of an error.
    Memory,
    /// Inferred from verified facts.
    Inferred,
    /// The standard's own design.
    Design,
}

impl Certainty {
    /// The mark in spec/: V, V2, M, I, D.
    pub const fn mark(self) -> &'static str {
        match self {
            Certainty::Verified => "V",
            Certainty::Secondary => "V2",
            Certainty::Memory => "M",
            Certainty::Inferred => "I",
            Certainty::Design => "D",
        }
    }

    /// The certainty of a mark, which is left out where the fact is verified.
    pub(crate) fn of_mark(mark: &str) -> Certainty {
        use Certainty::{Design, Inferred, Memory, Secondary, Verified};
        match mark {
            "" => Verified,
            mark => [Secondary, Inferred, Design].into_iter().find(|c| c.mark() == mark).unwrap_or(Memory),
        }
    }
}

/// One code of a list.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The code.
    pub code: Code,
    /// Vietnamese label.
    pub label_vi: &'static str,
    /// English label; empty when the source has none.
    pub label_en: &'static str,
    /// First day of validity, `None` for always.
    pub valid_from: Option<Date>,
    /// First day on which it is no longer valid, `None` for never.
    pub valid_to: Option<Date>,
    /// How sure we are.
    pub certainty: Certainty,
    more: &'static str,
}

/// Between the further columns of an entry.
const BETWEEN: char = '\u{1f}';

impl Line for Entry {
    fn of(cells: &mut Cells) -> Self {
        Entry {
            code: Code::of(cell(cells)),
            label_vi: cell(cells),
            label_en: cell(cells),
            certainty: Certainty::of_mark(cell(cells)),
            valid_from: Date::parse(cell(cells)),
            valid_to: Date::parse(cell(cells)),
            more: cell(cells),
        }
    }
}

impl Entry {
    /// Values of the list's further columns, in the order of [`List::columns`]; none when all are empty.
    pub fn more(&self) -> impl Iterator<Item = &'static str> + use<> {
        let more = self.more;
        more.split(BETWEEN).filter(move |_| !more.is_empty())
    }

    /// Whether the code was lawful on a day. Undecidable days count as lawful.
    pub fn lawful_on(&self, day: Date) -> bool {
        let begun = self.valid_from.is_none_or(|from| !day.is_before(from));
        let over = self.valid_to.is_some_and(|to| day.is_after(to) || day == to);
        begun && !over
    }
}

/// A code list.
#[derive(Debug)]
pub struct List {
    /// Its name, the `system` of a coded value.
    pub name: &'static str,
    /// Where it comes from.
    pub provenance: &'static str,
    /// Names of the further columns.
    pub columns: &'static [&'static str],
    /// Entries sorted by code.
    pub entries: Lines<Entry>,
}

impl List {
    /// The entry of a code; of several with the same code, the first.
    pub fn get(&self, code: Code) -> Option<&Entry> {
        let at = self.entries.partition_point(|e| e.code < code);
        self.entries.get(at).filter(|e| e.code == code)
    }

    /// Whether the code is in the list at all.
    pub fn contains(&self, code: Code) -> bool {
        self.get(code).is_some()
    }

    /// The value of a further column of an entry.
    pub fn column(&self, entry: &Entry, name: &str) -> Option<&'static str> {
        let at = self.columns.iter().position(|c| *c == name)?;
        entry.more().nth(at).filter(|v| !v.is_empty())
    }
}

/// The list of a name.
pub fn list(name: &str) -> Option<&'static List> {
    let at = LISTS.partition_point(|l| l.name < name);
    LISTS.get(at).copied().filter(|l| l.name == name)
}

/// A crosswalk between the codes of one system and those of the standard.
#[derive(Debug)]
pub struct Crosswalk {
    /// `list/system`, such as `sex/popdb`.
    pub name: &'static str,
    /// Pairs of their text and our code, in the order of preference for writing.
    pub pairs: &'static Lines<(&'static str, Code)>,
}

impl Line for (&'static str, Code) {
    fn of(cells: &mut Cells) -> Self {
        (cell(cells), Code::of(cell(cells)))
    }
}

impl Crosswalk {
    /// Our code for their text.
    pub fn ours(&self, theirs: &str) -> Option<Code> {
        self.pairs.iter().find(|(t, _)| *t == theirs).map(|(_, o)| *o)
    }

    /// Our code for a text that differs from theirs only in capitals and in how its letters are put together: `NỮ`, or `Nữ` in parts.
    pub(crate) fn ours_in_letters(&self, theirs: &str) -> Option<Code> {
        let key = |text: &str| text::case::upper(&text::to_nfc(text));
        let wanted = Some(key(theirs)).filter(|t| t.chars().any(char::is_alphabetic))?;
        let mut found = self.pairs.iter().filter(|(t, _)| key(t) == wanted);
        // Two of theirs that differ in nothing else are told apart by their capitals only.
        found.next().filter(|(_, ours)| found.all(|(_, other)| other == ours)).map(|(_, ours)| *ours)
    }

    /// Their text for our code.
    pub fn theirs(&self, ours: Code) -> Option<&'static str> {
        self.pairs.iter().find(|(_, o)| *o == ours).map(|(t, _)| *t)
    }
}

/// The crosswalk of a name such as `sex/popdb`.
pub fn crosswalk(name: &str) -> Option<&'static Crosswalk> {
    MAPS.iter().find(|m| m.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_found_and_sorted() {
        assert!(LISTS.windows(2).all(|w| w[0].name < w[1].name));
        for l in LISTS {
            assert!(list(l.name).is_some(), "{}", l.name);
            assert!(l.entries.windows(2).all(|w| w[0].code <= w[1].code), "{}", l.name);
            for e in &l.entries {
                assert!(l.contains(e.code));
                assert!([0, l.columns.len()].contains(&e.more().count()), "{}", l.name);
            }
        }
        assert!(list("no such list").is_none());
    }
}
