//! The entry itself: number, book, page, day, authority, foreign registration, scans.

use super::super::{Look, Outcome, graver};
use super::case::{Case, Event, Stage, Who};
use super::parts::{FOREIGN_ENTRY, TWO_TIERS, book_of, in_order, is_vietnamese, is_year, number_of, verdict};
use crate::records::civil::Foreign;
use crate::records::{Node as _, Slot};
use crate::text::fold::fold;
use crate::values::{Code, Date};

fn filled(case: &Case<'_>, slot: Slot) -> bool {
    slot.is_filled(case.record) || case.record.kept().unread_at(slot).is_some()
}

/// A field that every entry of the register needs. A request that is not registered yet has no entry to fill, and of a notice
/// or an answer nothing is asked that it does not say.
pub fn cs_gen_002(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let request = match case.stage() {
        Stage::Notice | Stage::Answer => return Outcome::NotApplicable,
        stage => stage == Stage::Request,
    };
    let fields = case.record.dictionary().fields();
    for n in 0.. {
        let Some(slot) = look.target(n) else { break };
        let of_entry = || fields.get(slot.field()).is_some_and(|f| f.path.starts_with("entry."));
        if !(filled(case, slot) || request && of_entry()) {
            look.report(n);
        }
    }
    Outcome::Holds
}

/// The shape of the registration number.
pub fn cs_gen_007(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(text) = case.entry().map(|e| e.number.as_str()).filter(|t| !t.is_empty()) else {
        return Outcome::NotApplicable;
    };
    let Some((_, rest)) = text.split_once('/') else { return verdict(number_of(text).is_some()) };
    // A year, or the letters of an extract or certificate, or both.
    let mut parts = rest.split('/');
    let good = |part: &str| is_year(part) || part.bytes().all(|b| b.is_ascii_uppercase() || b == b'-');
    verdict(number_of(text).is_some() && !rest.is_empty() && parts.all(|p| !p.is_empty() && good(p)))
}

/// The shape of the book number.
pub fn cs_gen_008(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.entry().map(|e| e.book.as_str()) {
        None | Some("") => Outcome::NotApplicable,
        Some(text) => verdict(book_of(text).is_some()),
    }
}

/// The year inside the number against that of the registration.
pub fn cs_gen_009(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(entry) = case.entry().filter(|e| !e.registered_on.is_none()) else {
        return Outcome::NotApplicable;
    };
    match number_of(entry.number.as_str()) {
        Some((_, Some(year))) => verdict(year == entry.registered_on.year()),
        _ => Outcome::NotApplicable,
    }
}

/// The years of the book against that of the registration.
pub fn cs_gen_010(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(entry) = case.entry().filter(|e| !e.registered_on.is_none()) else {
        return Outcome::NotApplicable;
    };
    match book_of(entry.book.as_str()) {
        Some((_, from, to)) => verdict((from..=to).contains(&entry.registered_on.year())),
        None => Outcome::NotApplicable,
    }
}

/// A page is a number above zero.
pub fn cs_gen_011(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.entry().map(|e| e.page.as_str()) {
        None | Some("") => Outcome::NotApplicable,
        Some(page) => verdict(page.bytes().all(|b| b.is_ascii_digit()) && page.bytes().any(|b| b != b'0')),
    }
}

/// Whether the block of the registration abroad says anything.
fn is_abroad(foreign: &Foreign) -> bool {
    !foreign.is_empty()
}

/// The block of the registration abroad against the kind of registration.
pub fn cs_gen_031(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let (Some(entry), Some(foreign)) = (case.entry(), case.foreign()) else { return Outcome::NotApplicable };
    if entry.kind.is_none() {
        return if is_abroad(foreign) { Outcome::Undecided } else { Outcome::NotApplicable };
    }
    verdict(is_abroad(foreign) == (entry.kind == FOREIGN_ENTRY))
}

/// The registration abroad lies between the event and the registration here.
pub fn cs_gen_032(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(foreign) = case.foreign().filter(|f| !f.registered_on.is_none()) else {
        return Outcome::NotApplicable;
    };
    let before = match case.event {
        Event::Birth(_) | Event::Death(_) => in_order(case.event_date(), foreign.registered_on),
        _ => Outcome::NotApplicable,
    };
    graver(before, in_order(foreign.registered_on, case.registered()))
}

/// The registering unit by its codes: it must have existed on the day of registration.
pub fn cs_gen_033(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(entry) = case.entry() else { return Outcome::NotApplicable };
    let (unit, on) = (&entry.authority.unit, entry.registered_on);
    if !on.is_full() || (unit.province.is_none() && unit.district.is_none() && unit.commune.is_none()) {
        return Outcome::NotApplicable;
    }
    let mut worst = Outcome::NotApplicable;
    for (n, out) in super::values::units_on(unit, on).into_iter().enumerate() {
        if out == Outcome::Violated {
            look.report(n);
        }
        worst = graver(worst, out);
    }
    worst
}

/// Words of an authority's name that only a district has.
const DISTRICT_WORDS: [&str; 2] = ["quan ", "huyen "];

/// Of a district, by the name alone, though there were none any more.
pub fn cs_gen_033_w(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(entry) = case.entry() else { return Outcome::NotApplicable };
    let name = entry.authority.name.as_str();
    if name.is_empty() || entry.registered_on.is_none() || entry.registered_on.is_before(TWO_TIERS) {
        return Outcome::NotApplicable;
    }
    verdict(!names_district(name))
}

/// Whether a name contains a district as a part: `…, quận Hoàn Kiếm, …`.
fn names_district(name: &str) -> bool {
    // Most names have neither word, in either case.
    if !["quận", "Quận", "huyện", "Huyện", "QUẬN", "HUYỆN"].iter().any(|w| name.contains(w)) {
        return false;
    }
    fold(name).split(',').flat_map(|part| part.split(" - ")).any(|part| {
        let part = part.trim();
        let part =
            part.strip_prefix("uy ban nhan dan ").or_else(|| part.strip_prefix("ubnd ")).unwrap_or(part);
        DISTRICT_WORDS.iter().any(|w| part.starts_with(w))
    })
}

/// The level of the authority: stated, else by the beginning of its name.
fn level(case: &Case<'_>) -> Option<&'static str> {
    let authority = &case.entry()?.authority;
    for known in ["ward", "district", "province", "mission"] {
        if authority.level == Code::of(known) {
            return Some(known);
        }
    }
    let name = authority.name.as_str();
    let name = ["Ủy ban nhân dân ", "UBND ", "Uỷ ban nhân dân "]
        .iter()
        .find_map(|head| name.strip_prefix(head))
        .unwrap_or(name);
    let starts = |all: &[&str]| all.iter().any(|w| name.starts_with(w));
    if starts(&["phường ", "xã ", "thị trấn ", "đặc khu ", "Phường ", "Xã ", "Thị trấn "])
    {
        Some("ward")
    } else if starts(&["quận ", "huyện ", "thị xã ", "Quận ", "Huyện ", "Thị xã "]) {
        Some("district")
    } else if starts(&["Sở Tư pháp"]) {
        Some("province")
    } else if starts(&["Đại sứ quán", "Tổng Lãnh sự quán", "Lãnh sự quán"]) {
        Some("mission")
    } else {
        None
    }
}

/// Whether the event has a foreign element by what is stated of those it is about.
fn has_foreign_element(case: &Case<'_>) -> Option<bool> {
    if case.entry().is_some_and(|e| e.kind == FOREIGN_ENTRY) {
        return Some(true);
    }
    let about = case.people.iter().filter(|r| !matches!(r.who, Who::Declarant | Who::Requester));
    let known: Vec<bool> = about.filter_map(|r| is_vietnamese(&r.p)).collect();
    if known.is_empty() { None } else { Some(known.contains(&false)) }
}

/// The level of the authority against the foreign element and the day.
pub fn cs_gen_034(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let (Some(level), on) = (level(case), case.registered()) else { return Outcome::NotApplicable };
    if on.is_none() {
        return Outcome::NotApplicable;
    }
    if !on.is_before(TWO_TIERS) {
        return verdict(level != "district");
    }
    // Before the law of 2014 the provinces registered foreign elements.
    if on.is_before(super::parts::day(2016, 1, 1)) {
        return Outcome::NotApplicable;
    }
    match has_foreign_element(case) {
        Some(true) => verdict(level != "ward"),
        Some(false) => Outcome::Holds,
        None => Outcome::NotApplicable,
    }
}

/// Parts of a scan's file name: `KS.<year>.<book>.<yyyy-MM-dd>.<number>.pdf`.
fn scan_of(name: &str) -> Option<(&str, &str, Date, u32)> {
    let name = name.rsplit(['/', '\\']).next()?;
    let mut parts = name.split('.');
    let (_, year, book, date, number) =
        (parts.next()?, parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    Some((year, book, Date::parse(date)?, number.parse().ok()?))
}

/// The names of the scanned files against the entry.
pub fn cs_gen_040(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(entry) = case.entry() else { return Outcome::NotApplicable };
    let mut worst = Outcome::NotApplicable;
    for (n, file) in entry.scan_files.iter().enumerate() {
        // Files with other kinds of names say nothing about the entry.
        let Some((year, book, date, number)) = scan_of(file.as_str()) else { continue };
        let own_book = book_of(entry.book.as_str());
        let own_number = number_of(entry.number.as_str()).map(|(n, _)| n);
        let same_book = own_book.is_none_or(|(b, from, to)| {
            let year = year.parse::<u16>().unwrap_or(0);
            book.parse() == Ok(b) && (from..=to).contains(&year)
        });
        let same_date = entry.registered_on.is_none() || entry.registered_on == date;
        if !(same_book && same_date && own_number.is_none_or(|own| own == number)) {
            look.report_item(0, n);
        }
        worst = Outcome::Holds;
    }
    worst
}

/// Fields on which the two operators still differ.
pub fn cs_gen_041(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(entry) = case.entry() else { return Outcome::NotApplicable };
    for (n, keyed) in entry.two_pass.iter().enumerate() {
        if keyed.first != keyed.second && keyed.resolved.as_str().is_empty() {
            look.report_item(0, n);
        }
    }
    if entry.two_pass.is_empty() { Outcome::NotApplicable } else { Outcome::Holds }
}

/// Without a day of registration the law of today judges, which is not the law of the entry.
pub fn cs_gen_042(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    match case.entry() {
        Some(_) if case.stage() != Stage::Entry => Outcome::NotApplicable,
        Some(entry) if entry.registered_on.is_none() => verdict(case.is_unread(look.target(0))),
        Some(_) => Outcome::Holds,
        None => Outcome::NotApplicable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn districts_in_names() {
        for (name, expected) in [
            ("Ủy ban nhân dân phường Tràng Tiền, quận Hoàn Kiếm, thành phố Hà Nội", true),
            ("UBND huyện Mẫu, tỉnh Thái Bình", true),
            ("Ủy ban nhân dân phường Hoàn Kiếm, thành phố Hà Nội", false),
            ("Ủy ban nhân dân xã Quận Mười, tỉnh Mẫu", false),
        ] {
            assert_eq!(names_district(name), expected, "{name}");
        }
    }

    #[test]
    fn scans() {
        let (year, book, date, number) = scan_of("scans/KS.1998.01.1998-02-20.012.pdf").unwrap();
        assert_eq!((year, book, date, number), ("1998", "01", Date::parse("1998-02-20").unwrap(), 12));
        assert!(scan_of("page 12.pdf").is_none());
    }
}
