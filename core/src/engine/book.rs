//! What a file of register entries is as a whole: its books, their years, what is missing between their numbers, what stands
//! twice, and how many rows need a person.
//!
//! Memory is bounded by [`MAX_ENTRIES`]; past it the report says that it is not whole.

use super::batch::{Report, Standing};
use crate::records::{AnyRecord, Dictionary, Slot};
use crate::values::Date;
use std::collections::BTreeMap;

/// The most entries whose numbers are remembered: 16 MB.
pub const MAX_ENTRIES: usize = 2_000_000;
/// The most different books.
pub const MAX_BOOKS: usize = 100_000;
/// The most gaps of a book that are listed; all are counted.
pub const MAX_GAPS: usize = 100;

/// Gathers the entries of a file.
#[derive(Clone, Debug)]
pub struct Books {
    number: Slot,
    book: Slot,
    authority: Option<Slot>,
    registered: Slot,
    kept: usize,
    report: BooksReport,
    numbers: BTreeMap<(String, String), Vec<(u16, u32)>>,
}

/// A file of entries as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BooksReport {
    /// Entries in all.
    pub entries: u64,
    /// Without error and warning.
    pub clean: u64,
    /// With such only as a machine can mend.
    pub mendable: u64,
    /// Needing a person.
    pub person: u64,
    /// In which the reader put something into the usual form.
    pub repaired: u64,
    /// Without a number that can be read, or without a day of registration.
    pub unplaced: u64,
    /// Entries by year of registration.
    pub years: BTreeMap<u16, u64>,
    /// The books, by their names.
    pub books: Vec<BookReport>,
    /// Whether there was more than could be remembered.
    pub over_limit: bool,
}

impl BooksReport {
    /// The same beside a report on the whole file: an entry that is in order by itself, and not beside the others, needs a person.
    #[must_use]
    pub fn beside(mut self, report: &Report) -> BooksReport {
        let [_, _, infos, none] = report.by_gravity;
        let moved = self.clean.saturating_sub(infos + none);
        self.clean -= moved;
        self.person += moved;
        self
    }
}

/// One book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BookReport {
    /// Its number as written: `01/2025`.
    pub book: String,
    /// The authority as written.
    pub authority: String,
    /// Its entries.
    pub entries: u64,
    /// The first and the last number of each year.
    pub range: Vec<(u16, u32, u32)>,
    /// Numbers between first and last that no entry has: year, first and last of each gap.
    pub gaps: Vec<(u16, u32, u32)>,
    /// How many numbers are missing in all.
    pub missing: u64,
    /// How many entries have a number that another entry of the same year has too.
    pub duplicates: u64,
}

impl Books {
    /// For a record type whose entries stand in books; `None` for any other.
    pub fn of(fields: &Dictionary) -> Option<Books> {
        Some(Books {
            number: fields.slot("entry.number")?,
            book: fields.slot("entry.book")?,
            authority: fields.slot("entry.authority.name"),
            registered: fields.slot("entry.registered_on")?,
            kept: 0,
            report: BooksReport::default(),
            numbers: BTreeMap::new(),
        })
    }

    /// Takes an entry in.
    pub fn add(&mut self, entry: &dyn AnyRecord, standing: Standing) {
        let report = &mut self.report;
        report.entries += 1;
        match standing {
            Standing::Clean => report.clean += 1,
            Standing::Mendable => report.mendable += 1,
            Standing::Person => report.person += 1,
        }
        let repairs = crate::codes::list("repair");
        let is_repair = |how| repairs.is_some_and(|l| l.contains(how));
        if entry.kept().assumptions().iter().any(|a| is_repair(a.how)) {
            report.repaired += 1;
        }
        let day = self.registered.get(entry).and_then(|l| l.date()).filter(|d: &Date| !d.is_none());
        let number = number_of(&self.number.text(entry));
        let (Some(day), Some(number)) = (day, number) else {
            report.unplaced += 1;
            return;
        };
        *report.years.entry(day.year()).or_default() += 1;
        let authority = self.authority.map_or_else(String::new, |s| s.text(entry));
        let key = (self.book.text(entry), authority);
        if self.kept >= MAX_ENTRIES || !self.numbers.contains_key(&key) && self.numbers.len() >= MAX_BOOKS {
            report.over_limit = true;
            return;
        }
        self.kept += 1;
        self.numbers.entry(key).or_default().push((day.year(), number));
    }

    /// Takes in what another gathered of the same file.
    pub(super) fn join(&mut self, other: Books) {
        let (report, more) = (&mut self.report, other.report);
        report.entries += more.entries;
        report.clean += more.clean;
        report.mendable += more.mendable;
        report.person += more.person;
        report.repaired += more.repaired;
        report.unplaced += more.unplaced;
        report.over_limit |= more.over_limit;
        for (year, n) in more.years {
            *report.years.entry(year).or_default() += n;
        }
        for (book, numbers) in other.numbers {
            let room = MAX_ENTRIES.saturating_sub(self.kept);
            if numbers.len() > room || !self.numbers.contains_key(&book) && self.numbers.len() >= MAX_BOOKS {
                report.over_limit = true;
                continue;
            }
            self.kept += numbers.len();
            self.numbers.entry(book).or_default().extend(numbers);
        }
    }

    /// The report.
    #[must_use]
    pub fn done(self) -> BooksReport {
        let mut report = self.report;
        report.books = self
            .numbers
            .into_iter()
            .map(|((book, authority), numbers)| one(book, authority, numbers))
            .collect();
        report
    }
}

/// The running number of an entry: the digits before the first stroke.
fn number_of(text: &str) -> Option<u32> {
    let digits = text.trim().split('/').next()?;
    if digits.is_empty() || digits.len() > 6 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

fn one(book: String, authority: String, mut numbers: Vec<(u16, u32)>) -> BookReport {
    let mut report = BookReport { book, authority, entries: numbers.len() as u64, ..BookReport::default() };
    numbers.sort_unstable();
    let mut before: Option<(u16, u32)> = None;
    for (year, number) in numbers {
        match before {
            Some((y, n)) if y == year && n == number => report.duplicates += 1,
            Some((y, n)) if y == year => {
                if number > n + 1 {
                    report.missing += u64::from(number - n - 1);
                    if report.gaps.len() < MAX_GAPS {
                        report.gaps.push((year, n + 1, number - 1));
                    }
                }
                if let Some((_, _, last)) = report.range.last_mut() {
                    *last = number;
                }
            }
            _ => report.range.push((year, number, number)),
        }
        before = Some((year, number));
    }
    report
}

#[cfg(all(test, feature = "civil"))]
mod tests {
    use super::*;
    use crate::records::record_type;

    #[test]
    fn gaps_duplicates_years_and_shares() {
        let kind = record_type("birth").unwrap();
        let fields = (kind.fields)();
        let mut books = Books::of(fields).unwrap();
        let rows = [
            ("1/2024", "01/2024", "2024-01-05", Standing::Clean),
            ("002/2024", "01/2024", "2024-01-06", Standing::Clean),
            ("2", "01/2024", "2024-01-07", Standing::Person),
            ("6/2024", "01/2024", "2024-02-01", Standing::Mendable),
            ("1/2025", "01/2025", "2025-01-02", Standing::Clean),
            ("x", "01/2025", "2025-01-03", Standing::Person),
            ("3/2025", "01/2025", "", Standing::Person),
        ];
        for (number, book, day, standing) in rows {
            let mut record = (kind.fresh)();
            for (path, text) in [("entry.number", number), ("entry.book", book), ("entry.registered_on", day)]
            {
                fields.slot(path).unwrap().set(record.as_mut(), text);
            }
            books.add(record.as_ref(), standing);
        }
        let report = books.done();
        assert_eq!(
            (report.entries, report.clean, report.mendable, report.person, report.unplaced),
            (7, 3, 1, 3, 2)
        );
        assert_eq!(report.years.into_iter().collect::<Vec<_>>(), [(2024, 4), (2025, 1)]);
        let [first, second] = report.books.as_slice() else { panic!() };
        assert_eq!(
            (first.book.as_str(), first.entries, first.duplicates, first.missing),
            ("01/2024", 4, 1, 3)
        );
        assert_eq!(first.gaps, [(2024, 3, 5)]);
        assert_eq!(first.range, [(2024, 1, 6)]);
        assert_eq!((second.entries, second.duplicates, second.missing), (1, 0, 0));
    }

    #[test]
    fn pieces_are_as_the_whole() {
        let kind = record_type("death").unwrap();
        let fields = (kind.fields)();
        let entry = |n: usize| {
            let mut record = (kind.fresh)();
            for (path, text) in [
                ("entry.number", format!("{}/2024", n % 40)),
                ("entry.book", format!("0{}/2024", n % 3)),
                ("entry.registered_on", format!("20{:02}-01-05", n % 5)),
            ] {
                fields.slot(path).unwrap().set(record.as_mut(), &text);
            }
            record
        };
        let standing = |n: usize| [Standing::Clean, Standing::Mendable, Standing::Person][n % 3];
        let mut whole = Books::of(fields).unwrap();
        let mut pieces = [Books::of(fields).unwrap(), Books::of(fields).unwrap()];
        for n in 0..100 {
            whole.add(entry(n).as_ref(), standing(n));
            pieces[n / 50].add(entry(n).as_ref(), standing(n));
        }
        let [mut first, second] = pieces;
        first.join(second);
        assert_eq!(first.done(), whole.done());
    }

    #[test]
    fn an_entry_that_another_contradicts_is_not_clean() {
        let books = BooksReport { clean: 3, mendable: 1, person: 1, ..BooksReport::default() };
        let report = Report { by_gravity: [2, 1, 1, 1], ..Report::default() };
        let books = books.beside(&report);
        assert_eq!((books.clean, books.mendable, books.person), (2, 1, 2));
        assert_eq!(books.clone().beside(&report), books);
    }

    #[test]
    fn a_citizen_stands_in_no_book() {
        assert!(Books::of((record_type("citizen").unwrap().fields)()).is_none());
    }

    #[test]
    fn numbers_as_they_are_written() {
        for (text, expected) in [
            ("12", Some(12)),
            ("015/2025", Some(15)),
            ("1/TLKS", Some(1)),
            ("", None),
            ("a", None),
            ("1234567", None),
        ] {
            assert_eq!(number_of(text), expected, "{text}");
        }
    }
}
