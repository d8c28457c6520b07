//! Rules over a whole register: numbers without gaps and in the order of days, no entry and no person twice.

use super::super::Arg;
use super::super::group::{Group, Report, Row};
use super::case::{Case, Event, event};
use super::parts::{entry_mark, folded_mark, id_of, mark, number_of, person_mark};
use crate::records::AnyRecord;
use crate::text::fold::fold;
use crate::values::Date;

/// What a record adds.
type RowOf = fn(&dyn AnyRecord) -> Option<Row>;
/// What is said of the records of a group.
type Judge = fn(&[Row], &mut Report<'_>);

/// The group rule of an id.
pub(in crate::rules) fn group_of(id: &str) -> Option<Group> {
    let (row, judge): (RowOf, Judge) = match id {
        "CS-GEN-012" => (numbers, twice),
        "CS-GEN-013" => (in_book, gaps),
        "CS-GEN-014" => (in_book, disorder),
        "CS-KS-026" => (siblings, multiple),
        "CS-KS-027" => (born, twice),
        "CS-KS-027-W" => (named, twice_unnumbered),
        "CS-KS-029" => (of_mother, too_near),
        "CS-KT-015" => (died, twice),
        "CS-HN-008" => (certified, within_half_a_year),
        _ => return None,
    };
    Some(Group { row, judge })
}

/// A number of days that orders full dates.
fn day_number(date: Date) -> Option<u64> {
    use chrono::Datelike as _;
    u64::try_from(date.to_chrono()?.num_days_from_ce()).ok()
}

fn row(group: u64, at: u64, what: u64) -> Option<Row> {
    (group != 0).then_some(Row { group, at, what, record: 0 })
}

/// Register, authority, year and number.
fn numbers(record: &dyn AnyRecord) -> Option<Row> {
    let case = Case::bare(record)?;
    let entry = case.entry()?;
    let register = record.dictionary().record();
    row(entry_mark(register, entry.authority.name.as_str(), entry.number.as_str(), entry.registered_on), 0, 0)
}

/// The book, the number in it, the day.
fn in_book(record: &dyn AnyRecord) -> Option<Row> {
    let case = Case::bare(record)?;
    let entry = case.entry()?;
    let (number, _) = number_of(entry.number.as_str())?;
    let on = entry.registered_on;
    if entry.authority.name.as_str().is_empty() || !on.is_full() {
        return None;
    }
    let register = record.dictionary().record();
    // Numbers begin again each year, also in a book of several years.
    let book = format!(
        "{register}/{}/{}/{}",
        fold(entry.authority.name.as_str()),
        entry.book.as_str().trim(),
        on.year()
    );
    row(mark(&book), u64::from(number), day_number(on)?)
}

/// Mother and day of birth.
fn siblings(record: &dyn AnyRecord) -> Option<Row> {
    let Event::Birth(b) = event(record)? else { return None };
    let (mother, day) = (person_mark(&b.mother.someone()), day_number(b.child.birth_date)?);
    if mother == 0 {
        return None;
    }
    let what = folded_mark(b.child.name.full.as_str()) ^ mark(b.child.sex.text().as_str()).rotate_left(7);
    row(mother ^ day.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, 0, what)
}

/// The child's number.
fn born(record: &dyn AnyRecord) -> Option<Row> {
    let Event::Birth(b) = event(record)? else { return None };
    row(mark(b.child.personal_id.as_str()), 0, 0)
}

/// The child's name, day of birth and mother.
fn named(record: &dyn AnyRecord) -> Option<Row> {
    let Event::Birth(b) = event(record)? else { return None };
    let (name, mother) = (folded_mark(b.child.name.full.as_str()), folded_mark(b.mother.name.full.as_str()));
    let day = day_number(b.child.birth_date)?;
    if name == 0 || mother == 0 {
        return None;
    }
    row(
        name ^ mother.rotate_left(21) ^ day.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
        0,
        mark(b.child.personal_id.as_str()),
    )
}

/// The mother, and the day of birth.
fn of_mother(record: &dyn AnyRecord) -> Option<Row> {
    let Event::Birth(b) = event(record)? else { return None };
    row(person_mark(&b.mother.someone()), day_number(b.child.birth_date)?, 0)
}

/// The number of the deceased.
fn died(record: &dyn AnyRecord) -> Option<Row> {
    let Event::Death(d) = event(record)? else { return None };
    row(mark(id_of(&d.deceased.someone()).as_str()), 0, 0)
}

/// Subject and purpose of a certificate, and its day.
fn certified(record: &dyn AnyRecord) -> Option<Row> {
    let Event::MaritalStatus(m) = event(record)? else { return None };
    let subject = person_mark(&m.subject.someone());
    if subject == 0 || m.purpose.kind.is_none() || !super::marital::has_subject(m) {
        return None;
    }
    let purpose = mark(m.purpose.kind.text().as_str());
    row(subject ^ purpose.rotate_left(9) | 1, day_number(m.entry.registered_on)?, 0)
}

fn int(n: u64) -> Arg {
    Arg::Int(i64::try_from(n).unwrap_or(i64::MAX))
}

/// All but the first of a group; the message names the first.
fn twice(rows: &[Row], report: &mut Report<'_>) {
    let Some((first, others)) = rows.split_first() else { return };
    for row in others {
        report(row, [int(first.record), Arg::None]);
    }
}

/// The same, unless both have numbers: then the numbers decide.
fn twice_unnumbered(rows: &[Row], report: &mut Report<'_>) {
    let Some((first, others)) = rows.split_first() else { return };
    for row in others {
        if row.what == 0 || first.what == 0 {
            report(row, [int(first.record), Arg::None]);
        }
    }
}

/// Numbers that are missing before one that is there.
fn gaps(rows: &[Row], report: &mut Report<'_>) {
    for (before, after) in rows.iter().zip(rows.iter().skip(1)) {
        if after.at > before.at + 1 {
            report(after, [int(before.at + 1), int(after.at - 1)]);
        }
    }
}

/// Numbers of an earlier day than a smaller number's.
fn disorder(rows: &[Row], report: &mut Report<'_>) {
    let mut latest: Option<&Row> = None;
    for row in rows {
        match latest {
            Some(before) if row.what < before.what && row.at > before.at => {
                report(row, [int(before.record), Arg::None]);
            }
            Some(before) if row.what <= before.what => {}
            _ => latest = Some(row),
        }
    }
}

/// Children of one birth.
fn multiple(rows: &[Row], report: &mut Report<'_>) {
    let Some((first, others)) = rows.split_first() else { return };
    for row in others {
        if row.what != first.what {
            report(row, [int(first.record), Arg::None]);
        }
    }
}

/// Two births of a mother less than 180 days apart, and not of the same or the next day.
fn too_near(rows: &[Row], report: &mut Report<'_>) {
    for (before, after) in rows.iter().zip(rows.iter().skip(1)) {
        if (2..=180).contains(&(after.at - before.at)) {
            report(after, [int(before.record), int(after.at - before.at)]);
        }
    }
}

/// Half a year holds at most 184 days.
fn within_half_a_year(rows: &[Row], report: &mut Report<'_>) {
    for (before, after) in rows.iter().zip(rows.iter().skip(1)) {
        if after.at - before.at < 181 {
            report(after, [int(before.record), Arg::None]);
        }
    }
}
