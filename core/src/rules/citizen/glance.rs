//! One look at a record that settles most rules of an ordinary one: which of them certainly hold, and which must be judged by
//! their functions. A rule that is neither has nothing to judge.
//!
//! Nothing is decided here that the function of a rule would decide otherwise: the test below asks both of the same records.

use super::contact::{MOBILE, Shape, national, prefix_number, shape};
use super::documents::{CAN_CUOC, CCCD_BARCODE, CCCD_CHIP, CERTIFICATE, CMND, PASSPORT, first_day, is_card};
use super::identity::{ASSIGNED, CANCELLED, CMND9, CMND12};
use super::life::{ALIVE, is_dead};
use super::lists::{ETHNIC_1979, MARITAL_QCVN};
use super::numbers::ID_IS_TAX_CODE;
use super::parts::{VN, birth_year, day, is_vietnamese, places, relatives};
use super::places::{has_code, lived, said};
use super::relatives::{FEMALE, MALE, YOUNGEST_PARENT, is_empty, marital};
use super::settled::*;
use super::{clean, scan};
use crate::records::Citizen;
use crate::rules::plan::Memo;
use crate::values::{Code, Date, PersonalId};

/// Which rules certainly hold, and which their functions must judge.
#[derive(Clone, Copy, Default)]
pub(super) struct Glance {
    pub(super) holds: u128,
    pub(super) calls: u128,
}

impl Glance {
    /// Takes what one value says of these rules: that they hold, or that their functions are to say more.
    #[inline(always)]
    fn ask(&mut self, rules: u128, hold: bool) {
        self.holds |= if hold { rules } else { 0 };
        self.calls |= if hold { 0 } else { rules };
    }
}

/// Looks at a record, as far as these rules are asked.
pub(super) fn glance(c: &Citizen, asked: u128, today: Date, memo: &mut Memo) -> Glance {
    let mut seen = Glance::default();
    if !today.is_full() {
        return Glance { calls: asked, ..seen };
    }
    numbers(c, today, &mut seen);
    if asked & (OF_NAMES | CLEAN) != 0 {
        names_and_texts(c, asked, memo, &mut seen);
    }
    if asked & OF_PLACES != 0 {
        of_places(c, today, memo, &mut seen);
    }
    if asked & OF_LISTS != 0 {
        lists(c, &mut seen);
    }
    if asked & OF_LIFE != 0 {
        life(c, today, &mut seen);
    }
    if asked & OF_RELATIVES != 0 {
        of_relatives(c, today, &mut seen);
    }
    if asked & (OF_DOCUMENTS | OF_OLD_IDS | OF_TAX_CODES) != 0 {
        documents(c, today, &mut seen);
    }
    if asked & OF_PHONE != 0 {
        phone(c, &mut seen);
    }
    Glance { holds: seen.holds & asked & !seen.calls, calls: seen.calls & asked }
}

/// Whether digits are certainly neither all the same nor counting up, as the first two and the last tell.
fn is_no_placeholder(digits: &[u8]) -> bool {
    let [first, second, .., last] = digits else { return false };
    let way = u8::try_from(digits.len() - 1).unwrap_or(u8::MAX) % 10;
    let up = |by| (first.wrapping_sub(b'0') + by) % 10 + b'0';
    !(first == second && first == last || *second == up(1) && *last == up(way))
}

/// What rules on the personal id look at, and those of the parents in themselves.
pub(super) struct Numbers<'n> {
    pub(super) own: &'n [u8],
    pub(super) sex: Code,
    pub(super) birth: Date,
    /// Whether the nationalities, where any are stated, have that of Vietnam.
    pub(super) citizen: Option<bool>,
    pub(super) father: &'n [u8],
    pub(super) mother: &'n [u8],
}

/// The personal id against the stated sex and birth, and those of the parents in themselves.
fn numbers(c: &Citizen, today: Date, seen: &mut Glance) {
    let citizen = (!c.nationalities.is_empty()).then(|| is_vietnamese(c));
    let [own, father, mother] =
        [&c.personal_id, &c.father.personal_id, &c.mother.personal_id].map(PersonalId::as_bytes);
    of_numbers(&Numbers { own, sex: c.sex, birth: c.birth.date, citizen, father, mother }, today, seen);
}

/// What the first digits of a personal id say: where the birth was registered, whether of a woman, and in which year.
fn parts_of(id: &[u8]) -> Option<(u16, bool, u16)> {
    let digits = id.first_chunk::<6>()?;
    let [a, b, c, century, e, f] = digits.map(|b| u16::from(b.wrapping_sub(b'0')));
    Some((a * 100 + b * 10 + c, century % 2 == 1, 1900 + century / 2 * 100 + e * 10 + f))
}

pub(super) fn of_numbers(n: &Numbers<'_>, today: Date, seen: &mut Glance) {
    if let Some((place, female, year)) = parts_of(n.own) {
        seen.ask(ID_004, is_no_placeholder(n.own));
        if !n.sex.is_none() {
            seen.ask(ID_020, n.sex == if female { FEMALE } else { MALE });
        }
        if !n.birth.is_none() {
            seen.ask(ID_021, n.birth.year() == year);
        }
        seen.ask(ID_022, ASSIGNED.has(place));
        seen.ask(ID_026, year <= today.year());
        if let Some(citizen) = n.citizen {
            seen.ask(ID_027, citizen);
        }
    }
    if !n.birth.is_none() {
        seen.ask(BIR_002, n.birth.year() >= 1900);
    }
    if let Some((_, female, _)) = parts_of(n.father) {
        seen.ask(REL_002, !female);
    }
    if let Some((_, female, _)) = parts_of(n.mother) {
        seen.ask(REL_003, female);
    }
}

/// Looks at the names: full, family, middle, given, other; says whether the full name is its parts.
pub(super) fn of_names(
    [full, family, middle, given, other]: [&str; 5],
    citizen: bool,
    seen: &mut Glance,
) -> bool {
    let parts = [family, middle, given];
    let stated = !parts.iter().all(|part| part.is_empty());
    let joined = stated && !full.is_empty() && scan::is_joined(full, parts);
    if !full.is_empty() {
        let parts = Parts { stated, joined, other: !other.is_empty() };
        of_full_name(&scan::full_name(full.as_bytes()), full.len(), parts, citizen, seen);
    } else if stated || !other.is_empty() {
        seen.calls |= LETTERS;
    }
    joined
}

/// What there is beside a full name: its parts, which it may be, and another name.
pub(super) struct Parts {
    pub(super) stated: bool,
    pub(super) joined: bool,
    pub(super) other: bool,
}

/// Looks at a full name of so many bytes.
#[inline(always)]
pub(super) fn of_full_name(
    found: &scan::FullName,
    length: usize,
    Parts { stated, joined, other }: Parts,
    citizen: bool,
    seen: &mut Glance,
) {
    // What joined parts say, the whole has said.
    let plain = found.plain && !other && (joined || !stated);
    seen.ask(NAM_003 | NAM_004, plain);
    seen.ask(NAM_006, (8..=100).contains(&length));
    seen.ask(NAM_011, found.small);
    if stated {
        seen.ask(NAM_008, joined);
    }
    if citizen {
        seen.ask(NAM_001 | NAM_002 | NAM_005, plain);
        seen.ask(NAM_007, found.several);
        seen.ask(NAM_012, found.capitals);
    }
}

fn names_and_texts(c: &Citizen, asked: u128, memo: &mut Memo, seen: &mut Glance) {
    let joined = of_names(scan::names(&c.name), is_vietnamese(c), seen);
    if asked & CLEAN != 0 {
        match clean::of_texts(c, joined, memo) {
            (false, _) => {}
            (_, clean) => seen.ask(CLEAN, clean),
        }
    }
}

fn of_places(c: &Citizen, today: Date, memo: &mut Memo, seen: &mut Glance) {
    for (n, p) in places(c).into_iter().enumerate() {
        let coded = has_code(p);
        if !p.country.is_none() {
            seen.ask(LST_003, p.country == VN);
            if p.country == VN {
                seen.ask(RES_001, coded || !p.text.as_str().is_empty());
            }
        } else if !coded && p.as_of.is_none() {
            continue;
        }
        let Some(known) = memo.places.of(p, today) else { return seen.calls |= OF_PLACES };
        let (mut holds, mut calls) = known.said.unwrap_or_else(|| {
            let said = said(p, today, known);
            *known.said.insert(said)
        });
        if n >= 3 {
            let (more, asked) = known.lived.unwrap_or_else(|| {
                let lived = lived(p, today, known);
                *known.lived.insert(lived)
            });
            (holds, calls) = (holds | more, calls | asked);
        }
        seen.holds |= u128::from(holds);
        seen.calls |= u128::from(calls);
    }
}

fn lists(c: &Citizen, seen: &mut Glance) {
    let all = c.nationalities.as_slice();
    for nationality in all.iter().filter(|n| !n.is_none()) {
        seen.ask(LST_002, *nationality == VN);
    }
    if !all.is_empty() {
        seen.ask(LST_025, all.len() == 1);
    }
    if c.ethnicity.system == ETHNIC_1979 && !c.ethnicity.code.is_none() {
        seen.ask(LST_022, c.ethnicity.code != Code::of("55"));
    }
    if c.marital_status.system == MARITAL_QCVN && !c.marital_status.code.is_none() {
        seen.ask(LST_023, c.marital_status.code != Code::of("3"));
    }
    if !c.sex.is_none() {
        seen.ask(LST_024, c.sex == FEMALE || c.sex == MALE);
    }
}

fn life(c: &Citizen, today: Date, seen: &mut Glance) {
    if !c.birth.date.is_none() {
        if !is_dead(c) && (c.status.is_none() || c.status == ALIVE) {
            seen.ask(BIR_003, today.year().saturating_sub(c.birth.date.year()) <= 120);
        }
        seen.ask(BIR_004, c.birth.date.is_full());
    }
    if !c.status.is_none() {
        seen.ask(LIV_004, c.status != Code::of("cancelled"));
    }
    if let Some(updated) = c.updated_at.date() {
        let year = updated.year();
        seen.ask(LIV_001, year < 9_000 && year + 5 > today.year());
        seen.ask(LIV_002, updated.is_not_after_day(today));
    }
}

fn of_relatives(c: &Citizen, today: Date, seen: &mut Glance) {
    let (own, spouse) = (&c.personal_id, &c.spouse);
    let child = birth_year(c.birth.date, own);
    for (n, r) in relatives(c).into_iter().enumerate() {
        if is_empty(r) && r.birth_date.is_none() {
            continue;
        }
        if !is_empty(r) {
            seen.ask(REL_016, !r.name.as_str().is_empty());
        }
        let year = r.personal_id.birth_year();
        if year.is_some() && n < 4 && !own.as_bytes().is_empty() {
            seen.ask(REL_001, r.personal_id != *own);
        }
        if let (Some(child), true) = (child, n < 2) {
            match year {
                _ if !r.birth_date.is_none() => seen.calls |= REL_007,
                Some(year) => seen.ask(REL_007, i32::from(child) - i32::from(year) >= YOUNGEST_PARENT),
                None => {}
            }
        }
        if let (Some(year), false) = (year, r.birth_date.is_none()) {
            seen.ask(REL_008, year == r.birth_date.year());
        }
    }
    let (father, mother) = (&c.father.personal_id, &c.mother.personal_id);
    let parents = (!father.as_bytes().is_empty(), !mother.as_bytes().is_empty());
    if parents == (true, true) {
        seen.ask(REL_004, father != mother);
    }
    if let Some(female) = spouse.personal_id.is_female() {
        if parents != (false, false) {
            seen.ask(REL_005, spouse.personal_id != *father && spouse.personal_id != *mother);
        }
        if !c.sex.is_none() {
            seen.ask(REL_013, c.sex == if female { MALE } else { FEMALE });
        }
    }
    let alone = is_empty(spouse);
    let (married, single) = marital(c).unwrap_or((false, false));
    if married {
        seen.ask(REL_010, !alone);
    }
    if !alone && marital(c).is_some() {
        seen.ask(REL_011, !single);
    }
    if (married || !alone) && !c.birth.date.is_none() {
        seen.ask(REL_012, today.year() >= c.birth.date.year().saturating_add(21));
    }
}

fn documents(c: &Citizen, today: Date, seen: &mut Glance) {
    let (own, birth, dead) = (c.personal_id.as_bytes(), c.birth.date, is_dead(c));
    for d in c.documents.iter() {
        let (number, card) = (d.number.as_bytes(), is_card(d.kind));
        let is_own = number == own;
        if !number.is_empty() {
            seen.ask(DOC_003, !d.kind.is_none());
            seen.ask(DOC_040, c.documents.len() == 1);
            if card {
                seen.ask(DOC_010 | DOC_011, is_own);
            }
        }
        if !d.kind.is_none() {
            seen.ask(DOC_004, !number.is_empty());
        }
        let issued = !d.issued.is_none();
        if issued && !birth.is_none() {
            seen.ask(DOC_034, birth.is_not_after_day(d.issued));
        }
        let (never, expires) = (d.expires.is_never(), d.expires.date());
        if card || d.kind == PASSPORT {
            let runs = expires.is_some_and(|day| today.is_not_after_day(day));
            if never || expires.is_some() {
                seen.ask(DOC_027, !dead && (never || runs));
            }
        }
        if card {
            seen.calls |= if never { DOC_031 } else { 0 };
            seen.calls |= if expires.is_some() { DOC_030 } else { 0 };
        }
        match d.kind {
            CAN_CUOC | CCCD_BARCODE | CCCD_CHIP | CERTIFICATE if issued => {
                let rule = if d.kind == CCCD_CHIP { DOC_024 } else { DOC_023 };
                seen.ask(rule, first_day(d.kind).is_some_and(|first| first.is_not_after_day(d.issued)));
            }
            PASSPORT => seen.calls |= DOC_012 | DOC_032,
            CMND => seen.calls |= DOC_011 | DOC_026,
            _ => {}
        }
        if issued && matches!(d.kind, CMND | CCCD_BARCODE | CCCD_CHIP) {
            seen.ask(DOC_025, d.issued.is_not_after_day(LAST_OF_OLD));
            if !birth.is_none() {
                seen.ask(DOC_033, d.issued.year() >= birth.year().saturating_add(15));
            }
        }
    }
    let old_ids = c.old_ids.as_slice();
    for old in old_ids {
        let digits = old.number.as_bytes();
        if digits.is_empty() {
            continue;
        }
        seen.ask(ID_005, is_no_placeholder(digits));
        seen.ask(ID_040, matches!((old.kind, digits.len()), (CMND9, 9) | (CMND12 | CANCELLED, 12)));
        if old.kind == CANCELLED {
            seen.calls |= ID_041;
        }
        if digits.len() == 9 {
            seen.ask(ID_042, !digits.starts_with(b"271"));
        }
    }
    if !old_ids.is_empty() {
        seen.ask(ID_043, old_ids.len() == 1);
    }
    for code in c.tax_codes.iter() {
        match code.as_bytes() {
            [.., b'-', _, _, _] => seen.calls |= TAX_002 | TAX_003,
            digits if digits.len() == 12 => {
                if !own.is_empty() {
                    seen.ask(TAX_004, digits == own);
                }
                seen.ask(TAX_005, ID_IS_TAX_CODE.is_not_after_day(today));
            }
            [] => {}
            _ => seen.calls |= TAX_002,
        }
    }
}

/// The last day of Luật Căn cước công dân 59/2014/QH13.
const LAST_OF_OLD: Date = day(2024, 6, 30);

fn phone(c: &Citizen, seen: &mut Glance) {
    let phone = c.phone.as_bytes();
    if phone.is_empty() {
        return;
    }
    let Some(rest) = national(phone) else { return seen.calls |= CON_003 };
    let shape = shape(rest);
    seen.ask(CON_003, shape != Shape::Odd);
    match shape {
        Shape::Mobile => {
            seen.holds |= CON_004;
            seen.ask(CON_005, prefix_number(rest).is_some_and(|n| MOBILE.has(n)));
        }
        Shape::Fixed => seen.calls |= CON_006,
        Shape::OldMobile => seen.calls |= CON_004 | CON_007,
        Shape::Odd => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Record;
    use crate::rules::plan::Run;
    use crate::rules::{Outcome, sweep};
    use proptest::prelude::*;

    /// What most records look like.
    const USUAL: &str = "personal_id=001190000017|name.full=Nguyễn Thị Thu Hà|name.family=Nguyễn|name.middle=Thị Thu|\
        name.given=Hà|birth.date=1990-01-15|sex=female|nationalities[0]=VN|ethnicity.system=ethnic-1979|ethnicity.code=01|\
        marital_status.system=marital-qcvn|marital_status.code=2|origin.province=01|origin.country=VN|\
        birth.registration.province=01|permanent_residence.province=01|permanent_residence.commune=00004|\
        permanent_residence.text=Số 1, Phố Mẫu, Hà Nội|documents[0].kind=can-cuoc|documents[0].number=001190000017|\
        documents[0].issued=2024-08-01|documents[0].expires=2030-01-15|old_ids[0].kind=cmnd9|old_ids[0].number=012345670|\
        father.name=Nguyễn Văn Bình|father.personal_id=001060000012|mother.name=Lê Thị Lan|\
        mother.personal_id=001165000012|spouse.name=Trần Văn An|spouse.personal_id=001088000012|\
        tax_codes[0]=001190000017|phone=0912345678|status=alive|updated_at=2026-08-01T10:20:30Z";

    /// Other values that fields of such a record may have.
    const OTHERS: &str = "001190000017|001290000017|000000000000|271450001|012345678|1990|1990-01|1990-01-15|2024-06-30|\
        2024-07-01|2031-01-15|1899-05-05|never|2026-11-21T10:20:30Z|2026-11-22T10:20:30Z|2021-11-21T00:00:00Z|male|female|\
        unknown|VN|US|ZZ|00|01|04|55|99|1|2|3|001|00004|00001|0000|A1|cmnd|cmnd9|cmnd12|cancelled-id|can-cuoc|cccd-chip|\
        cccd-barcode|can-cuoc-cert|passport|alive|deceased|cancelled|ethnic-2008|marital-portal|Nguyễn Thị Thu Hà|\
        NGUYỄN VĂN AN|nguyễn An|H'Bia Niê|Trần.A|An 2|Ðặng An|An|  An|An B\u{300}|王小明|Nguyễn  An|Thị|0912345678|\
        0412345678|01234567890|0243825123|02438251234|+33123456789|+84912345678|0992345678|0123456789|0100047516|\
        0100047516-001|B1234567|DN4010123456789";

    fn change() -> impl Strategy<Value = (usize, usize, String)> {
        let others: Vec<&str> = OTHERS.split('|').collect();
        let text = prop_oneof![
            prop::sample::select(others).prop_map(str::to_owned),
            "[A-Za-zàĂđứỹ' .-]{1,9}",
            Just(String::new())
        ];
        (0..Citizen::fields().fields().len(), 0..2usize, text)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn a_glance_says_what_the_functions_say(
            changes in prop::collection::vec(change(), 0..6),
            left_out in prop::collection::vec(0..34usize, 0..6),
            mut citizen in prop_oneof![9 => Just(Citizen::default()), 1 => sweep::tests::citizens()],
            as_of in prop::sample::select(vec!["2026-11-21", "2024-06-30", "2010-02-01", "2026-11"]),
        ) {
            for (n, pair) in USUAL.split('|').enumerate() {
                let (path, text) = pair.split_once('=').unwrap();
                if !left_out.contains(&n) {
                    Citizen::fields().slot(path).unwrap().set(&mut citizen, text);
                }
            }
            for (field, item, text) in changes {
                let slot = Citizen::fields().fields()[field].slot().with_item(0, item);
                match text.as_str() {
                    "" => slot.get_mut(&mut citizen).into_iter().for_each(crate::records::Leaf::clear),
                    text => slot.set(&mut citizen, text),
                }
            }
            let (as_of, plan) = (Date::parse(as_of).unwrap(), sweep::tests::every_rule());
            let mut memo = Memo::default();
            let seen = glance(&citizen, u128::MAX, as_of, &mut memo);
            for (bit, id) in RULES.iter().enumerate() {
                let (holds, calls) = (seen.holds >> bit & 1 == 1, seen.calls >> bit & 1 == 1);
                prop_assert!(!(holds && calls), "{id}");
                let functions = crate::generated::rules::CITIZEN_FUNCTIONS;
                let (_, check) = functions.iter().find(|(own, _)| own == id).unwrap();
                let (mut findings, mut memo) = (Vec::new(), Memo::default());
                let mut run =
                    Run { as_of, day: as_of, known: None, record: 1, findings: &mut findings, tallies: &mut [], start: 0, memo: &mut memo };
                let outcome = check(&citizen, &mut run.look(&plan));
                match (holds, calls) {
                    (_, true) => {}
                    (true, _) => prop_assert_eq!(outcome, Outcome::Holds, "{}", id),
                    _ => prop_assert_eq!(outcome, Outcome::NotApplicable, "{}", id),
                }
                prop_assert!(calls || findings.is_empty(), "{id}");
            }
        }
    }

    #[test]
    fn most_rules_of_a_usual_record_are_settled() {
        let mut citizen = Citizen::default();
        for pair in USUAL.split('|') {
            let (path, text) = pair.split_once('=').unwrap();
            Citizen::fields().slot(path).unwrap().set(&mut citizen, text);
        }
        let as_of = Date::ymd(2026, 11, 21).unwrap();
        let seen = glance(&citizen, u128::MAX, as_of, &mut Memo::default());
        assert!(seen.holds.count_ones() > 50, "{}", seen.holds.count_ones());
        let left: Vec<&str> =
            (0..).zip(RULES).filter(|(n, _)| seen.calls >> n & 1 == 1).map(|(_, id)| *id).collect();
        assert_eq!(left, ["CIT-DOC-030"]);
    }
}
