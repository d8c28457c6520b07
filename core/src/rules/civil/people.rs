//! People in entries: their numbers, documents, names, ethnicity and nationality.

use super::super::{Arg, Look, Outcome, graver};
use super::case::{Case, Role, Who};
use super::parts::{
    FEMALE, MALE, VN, bears_id, day, each_person, id_of, in_order, is_vietnamese, reached, verdict,
};
use crate::codes::{self, List};
use crate::records::Slot;
use crate::records::civil::Someone;
use crate::rules::citizen::ASSIGNED;
use crate::values::{Code, Date, PersonalId};
use std::sync::LazyLock;

/// People of whom another rule judges the number: the child of a birth, the deceased.
fn has_own_rule(role: &Role<'_>, case: &Case<'_>) -> bool {
    role.who == Who::Deceased || (role.who == Who::Child && case.birth().is_some())
}

/// The century and sex digit against the stated sex.
pub(super) fn sex_of_id(id: &PersonalId, sex: Code) -> Outcome {
    match (id.is_female(), sex) {
        (Some(female), FEMALE) => verdict(female),
        (Some(female), MALE) => verdict(!female),
        _ => Outcome::NotApplicable,
    }
}

/// The year digits against the date of birth.
pub(super) fn year_of_id(id: &PersonalId, birth: Date) -> Outcome {
    match id.birth_year() {
        Some(year) if !birth.is_none() => verdict(year == birth.year()),
        _ => Outcome::NotApplicable,
    }
}

/// The personal id against the stated sex.
pub fn cs_gen_018(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_person(case, look, |role| {
        if has_own_rule(role, case) { Outcome::NotApplicable } else { sex_of_id(&id_of(&role.p), role.p.sex) }
    })
}

/// The personal id against the year of birth.
pub fn cs_gen_019(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_person(case, look, |role| {
        if has_own_rule(role, case) {
            return Outcome::NotApplicable;
        }
        year_of_id(&id_of(&role.p), role.p.birth_date)
    })
}

/// The first three digits of the personal id: a place that ever registered births.
pub fn cs_gen_020(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_person(case, look, |role| {
        let id = id_of(&role.p);
        id.place().map_or(Outcome::NotApplicable, |place| verdict(ASSIGNED.has(place)))
    })
}

/// The number allocated at this birth registration against the registering province.
pub fn cs_gen_021(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(birth) = case.birth() else { return Outcome::NotApplicable };
    let (id, unit) = (&birth.child.personal_id, &birth.entry.authority.unit);
    if id.as_bytes().is_empty() || unit.province.is_none() {
        return Outcome::NotApplicable;
    }
    // Only entries whose number is given at registration say anything: on time or late, since the law of 2014.
    if !super::case::is(birth.entry.kind, &["on-time", "late"]) {
        return Outcome::NotApplicable;
    }
    let Some(place) = id.place_entry() else { return Outcome::Undecided };
    let of_number = codes::list("id-place").and_then(|l| l.column(place, "gso"));
    match of_number {
        Some(code) if code == unit.province.text().as_str() => Outcome::Holds,
        // Numbers keep the code of their day; since the mergers two digits may mean a larger province.
        _ if !birth.entry.registered_on.is_before(super::parts::TWO_TIERS) => Outcome::Undecided,
        _ => Outcome::Violated,
    }
}

fn is_digits(text: &str, lengths: &[usize]) -> bool {
    lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// The shape of a document number against its kind.
pub fn cs_gen_022(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_person(case, look, |role| {
        let document = role.p.id_document;
        let number = document.number.as_str();
        if number.is_empty() {
            return Outcome::NotApplicable;
        }
        if document.kind == Code::of("cmnd") {
            return verdict(is_digits(number, &[9, 12]));
        }
        if bears_id(document.kind) {
            return verdict(is_digits(number, &[12]));
        }
        if document.kind == Code::of("passport") && is_vietnamese(&role.p) == Some(true) {
            let (letter, digits) = number.split_at_checked(1).unwrap_or(("", ""));
            let capital = letter.bytes().all(|b| b.is_ascii_uppercase());
            return verdict(capital && is_digits(digits, &[7, 8]));
        }
        Outcome::NotApplicable
    })
}

/// Kind and number of a document go together; another document has a name.
pub fn cs_gen_023(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_person(case, look, |role| {
        let document = role.p.id_document;
        let (kind, number) = (!document.kind.is_none(), !document.number.as_str().is_empty());
        if !kind && !number {
            return Outcome::NotApplicable;
        }
        let unnamed = document.kind == Code::of("other") && document.other_name.as_str().is_empty();
        // A kind that could not be read is there, though not understood.
        verdict((kind || case.is_unread(kind_slot(role, case))) && number && !unnamed)
    })
}

/// The kind of a person's document.
fn kind_slot(role: &Role<'_>, case: &Case<'_>) -> Option<Slot> {
    let fields = case.record.dictionary().fields();
    let mut kinds = fields.iter().filter(|f| f.path.ends_with("id_document.kind"));
    kinds.nth(role.field).map(|f| f.slot().with_item(0, role.item))
}

/// First day on which those under 14 may hold a card (Luật Căn cước 26/2023/QH15).
const CARDS_FOR_CHILDREN: Date = day(2024, 7, 1);

/// The day of issue against birth, the age of 14 and the registration.
pub fn cs_gen_024(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let registered = case.registered();
    each_person(case, look, |role| {
        let (issued, birth) = (role.p.id_document.issued_on, role.p.birth_date);
        if issued.is_none() {
            return Outcome::NotApplicable;
        }
        let mut out = graver(in_order(issued, registered), in_order(birth, issued));
        let card = bears_id(role.p.id_document.kind) || role.p.id_document.kind == Code::of("cmnd");
        if card && !birth.is_none() && issued.is_before(CARDS_FOR_CHILDREN) {
            out = graver(out, reached(birth, 14, issued).map_or(Outcome::Undecided, verdict));
        }
        out
    })
}

/// The kind of document against its day of issue.
pub fn cs_gen_025(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_person(case, look, |role| {
        let document = role.p.id_document;
        let citizen_card = super::case::is(document.kind, &["cccd", "cccd-chip", "cccd-barcode"]);
        match document.issued_on {
            on if on.is_none() => Outcome::NotApplicable,
            on if citizen_card => in_order(day(2016, 1, 1), on),
            on if document.kind == Code::of("cmnd") => in_order(on, day(2021, 12, 31)),
            _ => Outcome::NotApplicable,
        }
    })
}

/// Words before a name that are no part of it. Without accents some are family names.
const TITLES: [&str; 14] =
    ["Ông", "ông", "ÔNG", "Bà", "bà", "BÀ", "Anh", "anh", "Chị", "chị", "Mr", "Mrs", "MR", "MRS"];

/// A name with digits, signs or a title, or of one word only.
pub(super) fn is_odd_name(name: &str, vietnamese: bool) -> bool {
    if name.is_empty() {
        return false;
    }
    let signs =
        name.bytes().any(|b| b.is_ascii() && !b.is_ascii_alphabetic() && !matches!(b, b' ' | b'\'' | b'-'));
    if signs {
        return true;
    }
    let (mut words, mut before) = (0, b' ');
    for b in name.bytes() {
        words += usize::from(before == b' ' && b != b' ');
        before = b;
    }
    if vietnamese && words < 2 {
        return true;
    }
    words > 2 && name.split(' ').find(|w| !w.is_empty()).is_some_and(|first| TITLES.contains(&first))
}

/// Odd names.
pub fn cs_gen_026(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_person(case, look, |role| match role.p.name.full.as_str() {
        "" => Outcome::NotApplicable,
        name => verdict(!is_odd_name(name, is_vietnamese(&role.p) == Some(true))),
    })
}

/// Ethnicity: a label or code that no list has, or a bare number.
pub fn cs_gen_027(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let fields = case.record.dictionary().fields();
    for unread in case.record.kept().unreads() {
        if fields.get(unread.slot.field()).is_some_and(|f| f.path.ends_with(".ethnicity.code")) {
            look.push(Some(unread.slot), [Arg::None; 2]);
        }
    }
    each_person(case, look, |role| ethnicity(&role.p))
}

fn ethnicity(p: &Someone<'_>) -> Outcome {
    let (system, code, name) = (p.ethnicity.system, p.ethnicity.code, p.ethnicity.name.as_str());
    if code.is_none() {
        // A label that was not found in the list of its source has no code; placeholders are another rule's.
        return if name.is_empty() || super::values::is_placeholder(name) {
            Outcome::NotApplicable
        } else {
            verdict(codes::crosswalk("ethnic-name/civil158").is_some_and(|map| map.ours(name).is_some()))
        };
    }
    if system.is_none() {
        return Outcome::Violated;
    }
    static OF_1979: LazyLock<Option<&'static List>> = LazyLock::new(|| codes::list("ethnic-1979"));
    let list = if system == Code::of("ethnic-1979") { *OF_1979 } else { codes::list(system.text().as_str()) };
    verdict(list.is_some_and(|list| list.contains(code)))
}

/// Nationality: a label that the source's list does not have.
pub fn cs_gen_028(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let fields = case.record.dictionary().fields();
    for unread in case.record.kept().unreads() {
        let path = fields.get(unread.slot.field()).map_or("", |f| f.path.as_str());
        if path.ends_with("nationalities[]") || path == "foreign.country" {
            look.push(Some(unread.slot), [Arg::None; 2]);
        }
    }
    if case.people.iter().any(|r| !r.p.nationalities.is_empty()) {
        Outcome::Holds
    } else {
        Outcome::NotApplicable
    }
}

/// The same nationality twice.
pub fn cs_gen_029(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_person(case, look, |role| match role.p.nationalities.as_slice() {
        [] | [_] => Outcome::NotApplicable,
        [main, others @ ..] => verdict(main.is_none() || !others.contains(main)),
    })
}

/// A foreigner with an ethnicity.
pub fn cs_gen_030(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_person(case, look, |role| match is_vietnamese(&role.p) {
        Some(false) => verdict(role.p.ethnicity.code.is_none() && role.p.ethnicity.name.as_str().is_empty()),
        _ => Outcome::NotApplicable,
    })
}

/// Kind of residence and address go together; foreigners need no kind.
pub fn cs_gen_037(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_person(case, look, |role| {
        let residence = role.p.residence;
        let place = &residence.address;
        let address =
            !place.text.as_str().is_empty() || !place.commune.is_none() || !place.province.is_none();
        match (!residence.kind.is_none(), address) {
            (false, false) => Outcome::NotApplicable,
            (true, false) => Outcome::Violated,
            (false, true) if is_vietnamese(&role.p) == Some(true) => Outcome::Violated,
            _ => Outcome::Holds,
        }
    })
}

/// A kind of document in the numbers of its source.
pub fn cs_gen_038(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_person(case, look, |role| {
        let document = role.p.id_document;
        if document.kind.is_none() {
            return Outcome::NotApplicable;
        }
        let known = || codes::list("document-kind").is_some_and(|l| l.contains(document.kind));
        verdict(document.system.is_none() || known())
    })
}

/// The nationality other than Vietnam's.
pub(super) fn foreign_nationality(p: &Someone<'_>) -> Option<Code> {
    p.nationalities.iter().copied().find(|n| *n != VN && !n.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_names() {
        for (name, expected) in [
            ("Nguyễn Minh Thí", false),
            ("Nguyễn Minh 1", true),
            ("H'Hen Niê", false),
            ("Ông Nguyễn Văn A", true),
            ("Bà Trần Thị B", true),
            ("Ba Văn Nguyễn", false),
            ("Mẫu", true),
            ("Nguyễn@Mẫu Văn", true),
            ("", false),
        ] {
            assert_eq!(is_odd_name(name, true), expected, "{name}");
        }
        assert!(!is_odd_name("Madonna", false));
    }
}
