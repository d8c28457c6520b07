//! Identity documents: numbers, days and validity.
//!
//! Luật Căn cước công dân 59/2014/QH13 (2016-01-01 to 2024-06-30) and Luật Căn cước 26/2023/QH15 (from 2024-07-01). A card is
//! valid up to an age; one issued within two years before such an age runs on to the next, and after the last for life.

use super::super::sweep::QUICK;
use super::super::{Look, Outcome};
use super::life::{after, is_dead};
use super::parts::{DOCUMENT_KIND, day, each_item, is_vietnamese, reached, verdict};
use crate::records::{Citizen, Document};
use crate::values::{Code, Date, days_between};
use std::sync::LazyLock;

pub(super) const CMND: Code = Code::of("cmnd");
pub(super) const CCCD_BARCODE: Code = Code::of("cccd-barcode");
pub(super) const CCCD_CHIP: Code = Code::of("cccd-chip");
pub(super) const CAN_CUOC: Code = Code::of("can-cuoc");
pub(super) const CERTIFICATE: Code = Code::of("can-cuoc-cert");
pub(super) const PASSPORT: Code = Code::of("passport");

/// First day of Luật Căn cước 26/2023/QH15.
const LAW_2023: Date = day(2024, 7, 1);
/// First day on which no CMND is valid any more.
const CMND_OVER: Date = day(2025, 1, 1);
/// Cards that expired from the first of these days, but before the second, ran on to the end of the second (art. 46).
const EXTENDED: (Date, Date) = (day(2024, 1, 15), day(2024, 6, 30));

/// Ages of renewal by the law of 2014 and that of 2023.
const AGES_2014: &[u16] = &[25, 40, 60];
const AGES_2023: &[u16] = &[14, 25, 40, 60];

pub(super) fn is_card(kind: Code) -> bool {
    kind == CAN_CUOC || kind == CCCD_CHIP || kind == CCCD_BARCODE
}

fn has_number(d: &Document) -> bool {
    !d.number.as_bytes().is_empty()
}

/// A number without the kind of document.
pub fn cit_doc_003(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.documents.iter(), look, |d| {
        if has_number(d) { verdict(!d.kind.is_none()) } else { Outcome::NotApplicable }
    })
}

/// A kind of document without the number.
pub fn cit_doc_004(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let unread = !c.kept.unreads().is_empty();
    each_item(c.documents.iter(), look, |d| match (d.kind.is_none(), has_number(d)) {
        (true, _) => Outcome::NotApplicable,
        (_, true) => Outcome::Holds,
        // What could not be read is not missing; the unread text has a finding of its own.
        _ if unread => Outcome::Undecided,
        _ => Outcome::Violated,
    })
}

/// The number of a card is the personal id.
pub fn cit_doc_010(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.documents.iter(), look, |d| {
        if !is_card(d.kind) || !has_number(d) || c.personal_id.as_bytes().is_empty() {
            return Outcome::NotApplicable;
        }
        verdict(d.number.as_bytes() == c.personal_id.as_bytes())
    })
}

/// The number of a card has 12 digits, of a CMND 9 or 12.
pub fn cit_doc_011(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.documents.iter(), look, |d| {
        let number = d.number.as_bytes();
        let digits = number.iter().all(u8::is_ascii_digit);
        if number.is_empty() {
            Outcome::NotApplicable
        } else if is_card(d.kind) {
            verdict(digits && number.len() == 12)
        } else if d.kind == CMND {
            verdict(digits && matches!(number.len(), 9 | 12))
        } else {
            Outcome::NotApplicable
        }
    })
}

/// The number of a Vietnamese passport: a letter and 7 or 8 digits.
pub fn cit_doc_012(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if !is_vietnamese(c) {
        return Outcome::NotApplicable;
    }
    each_item(c.documents.iter(), look, |d| match d.number.as_bytes() {
        [first, rest @ ..] if d.kind == PASSPORT => verdict(
            first.is_ascii_uppercase() && matches!(rest.len(), 7 | 8) && rest.iter().all(u8::is_ascii_digit),
        ),
        _ => Outcome::NotApplicable,
    })
}

/// Issued before the day on which the first document of this kind was; kinds whose first day a law says.
pub fn cit_doc_023(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.documents.iter(), look, |d| {
        let by_law = d.kind == CAN_CUOC || d.kind == CERTIFICATE || d.kind == CCCD_BARCODE;
        if by_law { not_before_its_kind(d) } else { Outcome::NotApplicable }
    })
}

/// The same for the card with a chip, whose first day is not well known.
pub fn cit_doc_024(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.documents.iter(), look, |d| {
        if d.kind == CCCD_CHIP { not_before_its_kind(d) } else { Outcome::NotApplicable }
    })
}

/// The first day of the kinds whose days are judged.
pub(super) fn first_day(kind: Code) -> Option<Date> {
    if !QUICK {
        return DOCUMENT_KIND.get(kind).and_then(|e| e.valid_from);
    }
    static DAYS: LazyLock<[(Code, Option<Date>); 4]> = LazyLock::new(|| {
        let of = |kind| (kind, DOCUMENT_KIND.get(kind).and_then(|e| e.valid_from));
        [of(CAN_CUOC), of(CCCD_CHIP), of(CCCD_BARCODE), of(CERTIFICATE)]
    });
    DAYS.iter().find(|(own, _)| *own == kind).and_then(|(_, first)| *first)
}

fn not_before_its_kind(d: &Document) -> Outcome {
    match first_day(d.kind) {
        Some(first) => after(first, d.issued),
        None => Outcome::NotApplicable,
    }
}

/// A card of the old kinds issued under the new law.
pub fn cit_doc_025(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.documents.iter(), look, |d| {
        let old = d.kind == CMND || d.kind == CCCD_BARCODE || d.kind == CCCD_CHIP;
        if !old || d.issued.is_none() {
            return Outcome::NotApplicable;
        }
        if d.issued.is_before(LAW_2023) {
            Outcome::Holds
        } else if d.issued.is_after(LAW_2023) || d.issued == LAW_2023 {
            Outcome::Violated
        } else {
            Outcome::Undecided
        }
    })
}

/// A CMND after its last day, and no card beside it.
pub fn cit_doc_026(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if !c.documents.iter().any(|d| d.kind == CMND) || is_dead(c) {
        return Outcome::NotApplicable;
    }
    let over = !look.as_of().is_before(CMND_OVER);
    if !over || c.documents.iter().any(|d| is_card(d.kind)) {
        return Outcome::Holds;
    }
    each_item(c.documents.iter(), look, |d| {
        if d.kind == CMND { Outcome::Violated } else { Outcome::NotApplicable }
    })
}

/// Every card and passport of the person has expired.
pub fn cit_doc_027(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let dated = |d: &&Document| (is_card(d.kind) || d.kind == PASSPORT) && !is_open(d);
    if is_dead(c) || !c.documents.iter().any(|d| dated(&d)) {
        return Outcome::NotApplicable;
    }
    let today = look.as_of();
    if c.documents.iter().filter(dated).any(|d| !has_expired(d, today)) {
        return Outcome::Holds;
    }
    each_item(
        c.documents.iter(),
        look,
        |d| if dated(&d) { Outcome::Violated } else { Outcome::NotApplicable },
    )
}

/// Nothing is said of the end of its validity.
fn is_open(d: &Document) -> bool {
    d.expires.date().is_none() && !d.expires.is_never()
}

fn has_expired(d: &Document, today: Date) -> bool {
    let Some(expires) = d.expires.date() else { return false };
    let (from, to) = EXTENDED;
    let extended = is_card(d.kind) && !expires.is_before(from) && expires.is_before(to);
    (if extended { to } else { expires }).is_before(today)
}

/// The end of validity of a card against the ages of renewal.
pub fn cit_doc_030(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let birth = c.birth.date;
    each_item(c.documents.iter(), look, |d| {
        let Some(expires) = d.expires.date() else { return Outcome::NotApplicable };
        let Some(ages) = ages_of(d.kind) else { return Outcome::NotApplicable };
        if birth.is_none() || d.issued.is_none() {
            return Outcome::NotApplicable;
        }
        match valid_until(ages, birth, d.issued) {
            Until::Unknown => Outcome::Undecided,
            Until::Life => Outcome::Violated,
            Until::Day(until) if until == expires => Outcome::Holds,
            // Who was born on 29 February has a birthday on either side of it in other years.
            Until::Day(until) if (birth.month(), birth.day()) == (Some(2), Some(29)) => {
                verdict(days_between(until, expires).is_some_and(|n| (0..=1).contains(&n)))
            }
            Until::Day(_) => Outcome::Violated,
        }
    })
}

/// A card for life of someone who was too young for one.
pub fn cit_doc_031(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let birth = c.birth.date;
    each_item(c.documents.iter(), look, |d| {
        let Some(ages) = ages_of(d.kind).filter(|_| d.expires.is_never()) else {
            return Outcome::NotApplicable;
        };
        if birth.is_none() || d.issued.is_none() {
            return Outcome::NotApplicable;
        }
        match valid_until(ages, birth, d.issued) {
            Until::Unknown => Outcome::Undecided,
            Until::Life => Outcome::Holds,
            Until::Day(_) => Outcome::Violated,
        }
    })
}

/// Until when a card is valid.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Until {
    Day(Date),
    Life,
    Unknown,
}

fn ages_of(kind: Code) -> Option<&'static [u16]> {
    match kind {
        CAN_CUOC => Some(AGES_2023),
        CCCD_CHIP | CCCD_BARCODE => Some(AGES_2014),
        _ => None,
    }
}

/// The first age whose two years before had not begun on the day of issue.
fn valid_until(ages: &[u16], birth: Date, issued: Date) -> Until {
    if !birth.is_full() || !issued.is_full() {
        return Until::Unknown;
    }
    for age in ages {
        let (Some(early), Some(until)) = (birth.plus_years(age - 2), birth.plus_years(*age)) else {
            return Until::Unknown;
        };
        if issued.is_before(early) {
            return Until::Day(until);
        }
    }
    Until::Life
}

/// A passport valid for longer than the law gives: ten years, five for a child under 14.
pub fn cit_doc_032(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    if !is_vietnamese(c) {
        return Outcome::NotApplicable;
    }
    each_item(c.documents.iter(), look, |d| {
        let (PASSPORT, Some(expires), false) = (d.kind, d.expires.date(), d.issued.is_none()) else {
            return Outcome::NotApplicable;
        };
        let years = if reached(c.birth.date, 14, d.issued) == Some(false) { 5 } else { 10 };
        match d.issued.plus_years(years) {
            Some(limit) => after(expires, limit),
            None => Outcome::Undecided,
        }
    })
}

/// A card or CMND issued to a child under 14 when the law had none for children.
pub fn cit_doc_033(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let birth = c.birth.date;
    each_item(c.documents.iter(), look, |d| {
        let adult = d.kind == CMND || d.kind == CCCD_BARCODE || d.kind == CCCD_CHIP;
        if !adult || birth.is_none() || d.issued.is_none() {
            return Outcome::NotApplicable;
        }
        reached(birth, 14, d.issued).map_or(Outcome::Undecided, verdict)
    })
}

/// A document issued before the birth.
pub fn cit_doc_034(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.documents.iter(), look, |d| after(c.birth.date, d.issued))
}

/// The same document twice.
pub fn cit_doc_040(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let all = c.documents.as_slice();
    let mut outcome = if all.iter().any(has_number) { Outcome::Holds } else { Outcome::NotApplicable };
    for (n, d) in all.iter().enumerate().skip(1) {
        let same = |o: &Document| o.kind == d.kind && o.number == d.number && o.issued == d.issued;
        if has_number(d) && all.iter().take(n).any(same) {
            look.report_item(0, n);
            outcome = Outcome::Violated;
        }
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn cards_are_valid_to_the_next_age() {
        let cases: [(&[u16], &str, &str, &str); 14] = [
            (AGES_2023, "1990-01-15", "2024-08-01", "2030-01-15"),
            (AGES_2023, "1990-01-15", "2028-01-14", "2030-01-15"),
            (AGES_2023, "1990-01-15", "2028-01-15", "2050-01-15"),
            (AGES_2023, "1990-01-15", "2030-01-15", "2050-01-15"),
            (AGES_2023, "2020-03-01", "2025-01-01", "2034-03-01"),
            (AGES_2023, "2013-03-01", "2025-02-28", "2027-03-01"),
            (AGES_2023, "2013-03-01", "2025-03-01", "2038-03-01"),
            (AGES_2014, "2004-03-01", "2021-05-01", "2029-03-01"),
            (AGES_2014, "1998-05-01", "2021-05-01", "2038-05-01"),
            (AGES_2014, "1998-05-02", "2021-05-01", "2023-05-02"),
            (AGES_2023, "1966-07-02", "2024-07-01", "2026-07-02"),
            (AGES_2023, "1966-07-01", "2024-07-01", "never"),
            (AGES_2014, "1955-02-03", "2021-05-01", "never"),
            (AGES_2023, "1955", "2024-07-01", "?"),
        ];
        for (ages, birth, issued, expected) in cases {
            let until = match expected {
                "never" => Until::Life,
                "?" => Until::Unknown,
                day => Until::Day(date(day)),
            };
            assert_eq!(valid_until(ages, date(birth), date(issued)), until, "{birth} {issued}");
        }
    }

    #[test]
    fn cards_that_ran_out_in_spring_2024_ran_on_to_the_end_of_june() {
        let mut card = Document { kind: CCCD_CHIP, ..Document::default() };
        let cases = [
            ("2024-01-14", "2024-01-15", true),
            ("2024-01-15", "2024-06-30", false),
            ("2024-01-15", "2024-07-01", true),
            ("2024-06-30", "2024-06-30", false),
            ("2030-01-15", "2030-01-15", false),
            ("2030-01-15", "2030-01-16", true),
        ];
        for (expires, on, expired) in cases {
            card.expires = crate::values::Expiry::on(date(expires)).unwrap();
            assert_eq!(has_expired(&card, date(on)), expired, "{expires} {on}");
        }
    }
}
