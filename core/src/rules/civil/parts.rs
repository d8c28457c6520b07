//! What several families need: terms that a law sets, with their days; numbers of entries; who is the same person.

use super::super::{Look, Outcome, graver};
use super::case::{Case, Role};
use crate::codes::{self, Entry as CodeEntry};
use crate::records::civil::Someone;
use crate::text::fold::fold;
use crate::values::{Code, Date, DateOrder, PersonalId, days_between};
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};
use std::sync::LazyLock;

pub(super) const VN: Code = Code::of("VN");
pub(super) const MALE: Code = Code::of("male");
pub(super) const FEMALE: Code = Code::of("female");
pub(super) const FOREIGN_ENTRY: Code = Code::of("foreign-entry");

pub(super) fn verdict(holds: bool) -> Outcome {
    if holds { Outcome::Holds } else { Outcome::Violated }
}

/// A day that a law names.
pub(super) const fn day(year: u16, month: u8, day: u8) -> Date {
    match Date::ymd(year, month, day) {
        Some(date) => date,
        None => Date::NONE,
    }
}

/// First day without districts.
pub(super) const TWO_TIERS: Date = day(2025, 7, 1);

/// A term of the law on a day, from list `civil-term`; `None` where none was set then.
pub(super) fn term(name: &'static str, on: Date) -> Option<i64> {
    static TERMS: LazyLock<Vec<(&'static CodeEntry, i64)>> = LazyLock::new(|| {
        let list = codes::list("civil-term");
        let value = |e: &'static CodeEntry| list?.column(e, "value")?.parse().ok().map(|v| (e, v));
        list.into_iter().flat_map(|l| &l.entries).filter_map(value).collect()
    });
    let name = Code::of(name);
    TERMS.iter().find(|(e, _)| e.code == name && e.lawful_on(on)).map(|(_, value)| *value)
}

/// Whether a person of this birth date had reached an age on a day; `None` where the precision does not tell.
pub(super) fn reached(birth: Date, age: i64, on: Date) -> Option<bool> {
    let (fewest, most) = birth.years_until(on)?;
    if i64::from(fewest) >= age {
        Some(true)
    } else if i64::from(most) < age {
        Some(false)
    } else {
        None
    }
}

/// Judges whether an age was reached; without a date there is nothing to judge.
pub(super) fn old_enough(birth: Date, age: Option<i64>, on: Date) -> Outcome {
    let Some(age) = age else { return Outcome::NotApplicable };
    if birth.is_none() || on.is_none() {
        return Outcome::NotApplicable;
    }
    reached(birth, age, on).map_or(Outcome::Undecided, verdict)
}

/// Days from one date to another as the fewest and the most it can be; `None` without both.
pub(super) fn days(from: Date, to: Date) -> Option<(i64, i64)> {
    let ends = |d: Date| -> Option<(Date, Date)> {
        if d.is_none() {
            return None;
        }
        let (year, month) = (d.year(), d.month());
        match (month, d.day()) {
            (Some(_), Some(_)) => Some((d, d)),
            (Some(m), None) => {
                let last = (28..=31).rev().find_map(|n| Date::ymd(year, m, n))?;
                Some((Date::ymd(year, m, 1)?, last))
            }
            _ => Some((Date::ymd(year, 1, 1)?, Date::ymd(year, 12, 31)?)),
        }
    };
    let ((a, b), (c, d)) = (ends(from)?, ends(to)?);
    Some((days_between(b, c)?, days_between(a, d)?))
}

/// The first date must not lie after the second.
pub(super) fn in_order(first: Date, second: Date) -> Outcome {
    if first.is_none() || second.is_none() {
        return Outcome::NotApplicable;
    }
    match first.order(second) {
        DateOrder::After => Outcome::Violated,
        DateOrder::Undecided => Outcome::Undecided,
        _ => Outcome::Holds,
    }
}

/// The digits and the year of a registration number: `015/2025`, `12`, `030/TLKS-BS`.
pub(super) fn number_of(text: &str) -> Option<(u32, Option<u16>)> {
    let text = text.trim();
    let (head, rest) = text.split_once('/').unwrap_or((text, ""));
    if head.is_empty() || head.len() > 6 || !head.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let year = rest.split('/').next().filter(|y| is_year(y)).and_then(|y| y.parse().ok());
    Some((head.parse().ok()?, year))
}

/// Four digits that begin with 19 or 20.
pub(super) fn is_year(text: &str) -> bool {
    text.len() == 4
        && text.bytes().all(|b| b.is_ascii_digit())
        && (text.starts_with("19") || text.starts_with("20"))
}

/// The number of a book and the years it spans: `01/2025`, `01/2007-2009`.
pub(super) fn book_of(text: &str) -> Option<(u16, u16, u16)> {
    let (number, years) = text.trim().split_once('/')?;
    if number.len() != 2 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (from, to) = years.split_once('-').unwrap_or((years, years));
    if !is_year(from) || !is_year(to) {
        return None;
    }
    Some((number.parse().ok()?, from.parse().ok()?, to.parse().ok()?))
}

/// Documents that bear the personal id.
pub(super) fn bears_id(kind: Code) -> bool {
    super::case::is(kind, &["cccd", "cccd-chip", "cccd-barcode", "can-cuoc"])
}

/// The personal id: stated, else the number of a card that bears it.
pub(super) fn id_of(p: &Someone<'_>) -> PersonalId {
    if !p.personal_id.as_bytes().is_empty() {
        return *p.personal_id;
    }
    if bears_id(p.id_document.kind) {
        return PersonalId::parse(p.id_document.number.as_str()).unwrap_or_default();
    }
    PersonalId::default()
}

/// Whether anything is said of a person.
pub(super) fn is_named(p: &Someone<'_>) -> bool {
    !p.name.full.as_str().is_empty()
        || !p.personal_id.as_bytes().is_empty()
        || !p.id_document.number.as_str().is_empty()
}

/// Whether a person is a citizen of Vietnam by what is stated; `None` where nothing is.
pub(super) fn is_vietnamese(p: &Someone<'_>) -> Option<bool> {
    (!p.nationalities.is_empty()).then(|| p.nationalities.iter().any(|n| *n == VN))
}

/// Whether two people are the same: by number, else by document, else by name and full date of birth.
pub(super) fn same(a: &Someone<'_>, b: &Someone<'_>) -> Option<bool> {
    let (x, y) = (id_of(a), id_of(b));
    if !x.as_bytes().is_empty() && !y.as_bytes().is_empty() {
        return Some(x == y);
    }
    let (d, e) = (a.id_document, b.id_document);
    if !d.number.as_str().is_empty() && d.kind == e.kind && !d.kind.is_none() && !e.number.as_str().is_empty()
    {
        return Some(d.number == e.number);
    }
    if !a.birth_date.is_full() || !b.birth_date.is_full() || a.name.full.as_str().is_empty() {
        return None;
    }
    Some(a.birth_date == b.birth_date && alike(a.name.full.as_str(), b.name.full.as_str()))
}

/// Whether two names are the same but for accents' places, case and blanks.
pub(super) fn alike(a: &str, b: &str) -> bool {
    a == b || fold(a) == fold(b)
}

/// Judges every person; `one` says what comes out. A broken rule is reported at the person's field.
pub(super) fn each_person(
    case: &Case<'_>,
    look: &mut Look<'_>,
    mut one: impl FnMut(&Role<'_>) -> Outcome,
) -> Outcome {
    let mut worst = Outcome::NotApplicable;
    for role in &case.people {
        let out = one(role);
        if out == Outcome::Violated {
            look.report_item(role.field, role.item);
        }
        worst = graver(worst, out);
    }
    worst
}

/// A number that stands for a text; 0 for none.
pub(super) fn mark(text: &str) -> u64 {
    if text.is_empty() { 0 } else { BuildHasherDefault::<DefaultHasher>::default().hash_one(text) | 1 }
}

/// The same for a text without accents, case and style.
pub(super) fn folded_mark(text: &str) -> u64 {
    if text.is_empty() { 0 } else { mark(&fold(text)) }
}

/// What a person is found by in other records: the personal id, else name and full date of birth; 0 when neither is there.
pub(super) fn person_mark(p: &Someone<'_>) -> u64 {
    of_person(&id_of(p), p.name.full.as_str(), p.birth_date)
}

/// The same from the parts.
pub(super) fn of_person(id: &PersonalId, name: &str, birth: Date) -> u64 {
    if !id.as_bytes().is_empty() {
        return mark(id.as_str());
    }
    if name.is_empty() || !birth.is_full() {
        return 0;
    }
    let mut text = fold(name);
    text.push('/');
    birth.push_to(&mut text);
    mark(&text)
}

/// What an entry is found by: register, authority, number and year; 0 when it is not identified.
pub(super) fn entry_mark(register: &str, authority: &str, number: &str, registered: Date) -> u64 {
    let Some((digits, year)) = number_of(number) else { return 0 };
    let year = if registered.is_none() { year.unwrap_or(0) } else { registered.year() };
    if year == 0 || authority.is_empty() {
        return 0;
    }
    mark(&format!("{register}/{}/{digits}/{year}", fold(authority)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_books() {
        assert_eq!(number_of("015/2025"), Some((15, Some(2025))));
        assert_eq!(number_of("12"), Some((12, None)));
        assert_eq!(number_of("030/TLKS-BS"), Some((30, None)));
        assert_eq!(number_of("45/2020/TLKS-BS"), Some((45, Some(2020))));
        for bad in ["", "015-2025", "1234567", "x/2025", "/2025"] {
            assert_eq!(number_of(bad), None, "{bad}");
        }
        assert_eq!(book_of("01/2007-2009"), Some((1, 2007, 2009)));
        for bad in ["1/2007", "01/07", "01-2007", "01/2007-09", "ab/2007"] {
            assert_eq!(book_of(bad), None, "{bad}");
        }
    }

    #[test]
    fn terms_have_days() {
        assert_eq!(term("birth-days", day(2025, 1, 1)), Some(60));
        assert_eq!(term("birth-days", day(2000, 1, 1)), Some(30));
        assert_eq!(term("no-such-term", day(2000, 1, 1)), None);
    }

    #[test]
    fn days_between_partial_dates_have_two_ends() {
        let d = |t: &str| Date::parse(t).unwrap();
        assert_eq!(days(d("2025-08-27"), d("2025-10-27")), Some((61, 61)));
        assert_eq!(days(d("2025-08"), d("2025-09-01")), Some((1, 31)));
        assert_eq!(days(d("2025"), d("2025")), Some((-364, 364)));
        assert_eq!(days(Date::NONE, d("2025")), None);
    }
}
