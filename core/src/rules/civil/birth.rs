//! Births.

use super::super::{Look, Outcome, graver};
use super::case::{Case, is};
use super::parts::{
    FOREIGN_ENTRY, VN, alike, days, id_of, in_order, is_named, is_vietnamese, old_enough, reached, term,
    verdict,
};
use super::people::{foreign_nationality, sex_of_id, year_of_id};
use crate::order;
use crate::records::Node as _;
use crate::records::civil::{Birth, Declaration, Someone};
use crate::text::date_words::{DateWordsStyle, from_words, say, to_words};
use crate::text::dates::TextDate;
use crate::text::fold::fold;
use crate::text::names::{Split, split};
use crate::values::{Code, Date};

/// Registered on time, and later than the term.
pub fn cs_ks_002(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth().filter(|b| b.entry.kind == Code::of("on-time")) else {
        return Outcome::NotApplicable;
    };
    within("birth-days", b.child.birth_date, b.entry.registered_on, look, true)
}

/// Registered late, and within the term.
pub fn cs_ks_003(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth().filter(|b| b.entry.kind == Code::of("late")) else {
        return Outcome::NotApplicable;
    };
    within("birth-days", b.child.birth_date, b.entry.registered_on, look, false)
}

/// Whether the days from an event to its registration are within the term of that day, or are not, as wanted.
pub(super) fn within(
    name: &'static str,
    event: Date,
    registered: Date,
    look: &Look<'_>,
    wanted: bool,
) -> Outcome {
    let (Some((fewest, most)), Some(limit)) = (days(event, registered), term(name, look.day())) else {
        return Outcome::NotApplicable;
    };
    if most < 0 {
        // Registered before it happened: another rule's.
        return Outcome::NotApplicable;
    }
    match (most <= limit, fewest > limit) {
        (true, _) => verdict(wanted),
        (_, true) => verdict(!wanted),
        _ => Outcome::Undecided,
    }
}

/// What the words of a date say against its figures: `None` when the words can not be read.
pub(super) fn words_say(case: &Case<'_>, words: &str, date: Date) -> Option<Outcome> {
    match said(case, words, date) {
        Some(said) => {
            let same = said.year == date.year() && said.month == date.month() && said.day == date.day();
            Some(verdict(same))
        }
        None => is_as_written(words, date).then_some(Outcome::Holds),
    }
}

/// The date that the words of a record say, read once for all its rules. Mostly they say the figures, and need not be read.
fn said(case: &Case<'_>, words: &str, figures: Date) -> Option<TextDate> {
    *case.said.get_or_init(|| {
        let figures = TextDate::new(figures.year(), figures.month(), figures.day());
        figures.filter(|date| say(words, *date)).or_else(|| from_words(words).ok())
    })
}

/// Whether words that can not be read are the figures as a register writes them.
fn is_as_written(words: &str, date: Date) -> bool {
    let written = TextDate::new(date.year(), date.month(), date.day());
    let as_written = |style| written.is_some_and(|w| to_words(w, style) == words);
    as_written(DateWordsStyle::Plain) || (words.contains("Tháng") && as_written(DateWordsStyle::Template))
}

/// Whether words are a date at all.
pub(super) fn are_a_date(case: &Case<'_>, words: &str, date: Date) -> bool {
    said(case, words, date).is_some() || is_as_written(words, date)
}

/// The date in words against the figures.
pub fn cs_ks_004(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(child) = case.birth().map(|b| &b.child) else { return Outcome::NotApplicable };
    match child.birth_date_words.as_str() {
        "" => Outcome::NotApplicable,
        _ if child.birth_date.is_none() => Outcome::NotApplicable,
        words => words_say(case, words, child.birth_date).unwrap_or(Outcome::Undecided),
    }
}

/// Words that are no date.
pub fn cs_ks_004_w(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(child) = case.birth().map(|b| &b.child) else { return Outcome::NotApplicable };
    match child.birth_date_words.as_str() {
        "" => Outcome::NotApplicable,
        words => verdict(are_a_date(case, words, child.birth_date)),
    }
}

/// The case of the birth against the parents that are named.
pub fn cs_ks_005(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth().filter(|b| !b.case.is_none()) else { return Outcome::NotApplicable };
    let parents = (is_named(&b.mother.someone()), is_named(&b.father.someone()));
    let expected = if b.case == Code::of("both-parents") {
        (true, true)
    } else if b.case == Code::of("no-mother") {
        (false, true)
    } else if b.case == Code::of("no-father") {
        (true, false)
    } else if is(b.case, &["no-parents", "abandoned"]) {
        (false, false)
    } else {
        return Outcome::NotApplicable;
    };
    verdict(parents == expected)
}

/// Whether a parent's age at a birth lies within bounds; what is certainly outside breaks the rule.
pub(super) fn age_within(parent: Date, child: Date, from: i32, to: i32) -> Outcome {
    match parent.years_until(child) {
        None => Outcome::NotApplicable,
        Some((fewest, most)) if most < from || fewest > to => Outcome::Violated,
        Some((fewest, most)) if fewest >= from && most <= to => Outcome::Holds,
        Some(_) => Outcome::Undecided,
    }
}

/// A parent's age at a birth is never less than this; a younger one is a typing error.
pub(super) const YOUNGEST: i32 = 10;
/// Below this it is rare.
pub(super) const RARE: i32 = 16;

/// A mother of less than ten years.
pub fn cs_ks_006(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    case.birth().map_or(Outcome::NotApplicable, |b| {
        age_within(b.mother.birth_date, b.child.birth_date, YOUNGEST, i32::MAX)
    })
}

/// A mother of less than 16 or more than 55 years.
pub fn cs_ks_006_w(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    case.birth().map_or(Outcome::NotApplicable, |b| rare_age(b.mother.birth_date, b.child.birth_date, 55))
}

/// A father of less than ten years.
pub fn cs_ks_007(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    case.birth().map_or(Outcome::NotApplicable, |b| {
        age_within(b.father.birth_date, b.child.birth_date, YOUNGEST, i32::MAX)
    })
}

/// A father of less than 16 or more than 80 years.
pub fn cs_ks_007_w(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    case.birth().map_or(Outcome::NotApplicable, |b| rare_age(b.father.birth_date, b.child.birth_date, 80))
}

/// A rare age; an impossible one is the error's.
pub(super) fn rare_age(parent: Date, child: Date, oldest: i32) -> Outcome {
    match age_within(parent, child, YOUNGEST, i32::MAX) {
        Outcome::Violated => Outcome::NotApplicable,
        _ => age_within(parent, child, RARE, oldest),
    }
}

/// The family name; of a name of several words whose parts are doubtful, the first word.
fn surname(name: &str) -> Option<String> {
    match split(name) {
        Split::One(parts) => Some(fold(&parts.family)),
        _ => name.split(' ').find(|w| !w.is_empty()).map(fold),
    }
}

/// The child's family name against the parents'.
pub fn cs_ks_008(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    let (child, parents) = (b.child.name.full.as_str(), [&b.father.name.full, &b.mother.name.full]);
    if child.is_empty() || parents.iter().all(|p| p.as_str().is_empty()) {
        return Outcome::NotApplicable;
    }
    // The same first word settles it without taking the names apart.
    let first = child.split(' ').next();
    if parents.iter().any(|p| p.as_str().split(' ').next() == first) {
        return Outcome::Holds;
    }
    let own = surname(child);
    // A double family name may be that of both parents.
    let of_parents: Vec<String> =
        parents.iter().filter_map(|p| surname(p.as_str())).filter(|s| !s.is_empty()).collect();
    verdict(own.is_some_and(|own| {
        own.is_empty() || of_parents.iter().any(|p| own == *p || own.split(' ').any(|w| w == p))
    }))
}

/// A Vietnamese name with a word that has no letter: a number or a sign.
pub fn cs_ks_009(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth().filter(|b| is_vietnamese(&b.child.someone()) == Some(true)) else {
        return Outcome::NotApplicable;
    };
    match b.child.name.full.as_str() {
        "" => Outcome::NotApplicable,
        name => verdict(name.split(' ').all(|w| w.is_empty() || w.chars().any(char::is_alphabetic))),
    }
}

/// A name of more than 50 letters or seven words.
pub fn cs_ks_010(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    match case.birth().map_or("", |b| b.child.name.full.as_str()) {
        "" => Outcome::NotApplicable,
        name => {
            verdict(name.chars().filter(|c| *c != ' ').count() <= 50 && name.split_whitespace().count() <= 7)
        }
    }
}

/// Ethnicity as something to compare: the list and code, else the folded label.
fn ethnicity(p: &Someone<'_>) -> Option<(Code, Code, String)> {
    let e = p.ethnicity;
    if !e.code.is_none() && !e.system.is_none() {
        return Some((e.system, e.code, String::new()));
    }
    (!e.name.as_str().is_empty()).then(|| (Code::NONE, Code::NONE, fold(e.name.as_str())))
}

/// The child's ethnicity against the parents'.
pub fn cs_ks_011(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    let unread = case.is_unread(look.target(0));
    let parents: Vec<_> = [b.father.someone(), b.mother.someone()].iter().filter_map(ethnicity).collect();
    if parents.is_empty() {
        return Outcome::NotApplicable;
    }
    match ethnicity(&b.child.someone()) {
        // A label that no list has is nobody's.
        None if unread => Outcome::Violated,
        None => Outcome::NotApplicable,
        Some(own) if parents.contains(&own) => Outcome::Holds,
        // Codes of two lists do not tell.
        Some(own) if !own.0.is_none() && parents.iter().all(|p| p.0 != own.0 && !p.0.is_none()) => {
            Outcome::Undecided
        }
        Some(_) => Outcome::Violated,
    }
}

/// Both parents Vietnamese, and the child not.
pub fn cs_ks_012(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    match (is_vietnamese(&b.father.someone()), is_vietnamese(&b.mother.someone())) {
        (Some(true), Some(true)) => is_vietnamese(&b.child.someone()).map_or(Outcome::NotApplicable, verdict),
        _ => Outcome::NotApplicable,
    }
}

/// One parent Vietnamese, and the child of a third nationality.
pub fn cs_ks_013(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    let (father, mother, child) = (b.father.someone(), b.mother.someone(), b.child.someone());
    let other = match (is_vietnamese(&father), is_vietnamese(&mother)) {
        (Some(true), Some(false)) => foreign_nationality(&mother),
        (Some(false), Some(true)) => foreign_nationality(&father),
        _ => return Outcome::NotApplicable,
    };
    if child.nationalities.is_empty() {
        return Outcome::NotApplicable;
    }
    verdict(child.nationalities.iter().any(|n| *n == VN || Some(*n) == other))
}

/// The child's home town against the parents', where those are stated.
pub fn cs_ks_014(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    let own = b.child.home_town.text.as_str();
    let parents = [b.father.home_town.text.as_str(), b.mother.home_town.text.as_str()];
    if own.is_empty() || parents.iter().all(|p| p.is_empty()) {
        return Outcome::NotApplicable;
    }
    verdict(parents.iter().any(|p| alike(p, own)))
}

/// The child's number against sex and date of birth.
pub fn cs_ks_015(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(child) = case.birth().map(|b| &b.child) else { return Outcome::NotApplicable };
    graver(sex_of_id(&child.personal_id, child.sex), year_of_id(&child.personal_id, child.birth_date))
}

/// No number, though one is given at registration.
pub fn cs_ks_016(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth().filter(|b| is(b.entry.kind, &["on-time", "late"])) else {
        return Outcome::NotApplicable;
    };
    if b.entry.registered_on.is_none() {
        return Outcome::NotApplicable;
    }
    verdict(!b.child.personal_id.as_bytes().is_empty() || case.is_unread(look.target(0)))
}

/// Child, mother and father with numbers of their own.
pub fn cs_ks_017(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    let child = id_of(&b.child.someone());
    let (mother, father) = (id_of(&b.mother.someone()), id_of(&b.father.someone()));
    let same =
        |a: &crate::values::PersonalId, b: &crate::values::PersonalId| !a.as_bytes().is_empty() && a == b;
    if same(&child, &mother) || same(&mother, &father) {
        look.report(1);
    }
    if same(&child, &father) {
        look.report(2);
    }
    let given = [child, mother, father].iter().filter(|id| !id.as_bytes().is_empty()).count();
    if given < 2 { Outcome::NotApplicable } else { Outcome::Holds }
}

/// The declarant as father or mother against that parent.
pub fn cs_ks_018(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    if b.declarant.relationship.as_str().is_empty() {
        return Outcome::NotApplicable;
    }
    let parent = match fold(b.declarant.relationship.as_str()).as_str() {
        "cha" | "cha de" | "bo" | "bo de" | "ba" => b.father.someone(),
        "me" | "me de" => b.mother.someone(),
        _ => return Outcome::NotApplicable,
    };
    let declarant = b.declarant.someone();
    let names = (declarant.name.full.as_str(), parent.name.full.as_str());
    if names.0.is_empty() || names.1.is_empty() {
        return Outcome::NotApplicable;
    }
    let (x, y) = (declarant.id_document.number.as_str(), parent.id_document.number.as_str());
    let kinds = declarant.id_document.kind == parent.id_document.kind;
    verdict(alike(names.0, names.1) && (x.is_empty() || y.is_empty() || !kinds || x == y))
}

/// Registered again, though born when nothing was lost any more.
pub fn cs_ks_019(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth().filter(|b| b.entry.kind == Code::of("re-registration")) else {
        return Outcome::NotApplicable;
    };
    before_2016(b.child.birth_date)
}

/// Registration again is for what was registered before 2016-01-01 (Nghị định 123/2015/NĐ-CP art. 24).
pub(super) fn before_2016(date: Date) -> Outcome {
    if date.is_none() {
        return Outcome::NotApplicable;
    }
    in_order(date, super::parts::day(2015, 12, 31))
}

/// The province that a text names last, by its folded name.
fn province_in(text: &str) -> Option<&'static str> {
    use crate::places::{Day, Level, units};
    use std::sync::LazyLock;
    static NAMES: LazyLock<Vec<(String, &'static str)>> = LazyLock::new(|| {
        let days = [Day::new(2005, 1, 1), Day::new(2020, 1, 1), Day::new(2025, 12, 1)];
        let mut all: Vec<(String, &'static str)> = days
            .into_iter()
            .flatten()
            .flat_map(|day| units(Level::Province, day))
            .map(|u| (fold(u.name()), u.name()))
            .collect();
        order::by(&mut all, Ord::cmp);
        all.dedup();
        all
    });
    let text = fold(text);
    let last = text.rsplit([',', '-']).next().unwrap_or_default().trim();
    let bare =
        ["thanh pho ", "tinh ", "tp. ", "tp "].iter().find_map(|w| last.strip_prefix(w)).unwrap_or(last);
    NAMES.iter().find(|(name, _)| name == bare).map(|(_, name)| *name)
}

/// The place of birth in detail against its administrative unit, and against a registration abroad.
pub fn cs_ks_021(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    let place = &b.child.birth_place;
    if !place.country.is_none() && place.country != VN {
        return verdict(
            b.entry.kind == FOREIGN_ENTRY || !b.foreign.is_empty() || !b.entry.note.as_str().is_empty(),
        );
    }
    let (text, unit) = (place.text.as_str(), b.child.birth_unit.as_str());
    if text.is_empty() || unit.is_empty() {
        return Outcome::NotApplicable;
    }
    // The text mostly ends in the unit, but for its capital.
    let mut rest = unit.chars();
    rest.next();
    if text.ends_with(rest.as_str()) {
        return Outcome::Holds;
    }
    match (province_in(text), province_in(unit)) {
        (Some(detail), Some(unit)) => verdict(detail == unit),
        _ => Outcome::Undecided,
    }
}

/// A declaration's state against its blocks.
fn declaration(d: &Declaration) -> Outcome {
    if d.is_empty() {
        return Outcome::NotApplicable;
    }
    let whole = |n: &crate::records::civil::Noted| !n.noted_on.is_none() && !n.basis.as_str().is_empty();
    if d.state == Code::of("declared") {
        verdict(whole(&d.declared))
    } else if d.state == Code::of("revoked") {
        verdict(whole(&d.revoked))
    } else {
        // A block without a state.
        verdict(!d.state.is_none())
    }
}

/// Missing or of limited capacity, without day and ground, or the other way round.
pub fn cs_ks_022(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    let all = [declaration(&b.child.missing), declaration(&b.child.capacity)];
    for (n, out) in all.iter().enumerate() {
        if *out == Outcome::Violated {
            look.report(n);
        }
    }
    all.into_iter().fold(Outcome::NotApplicable, graver)
}

/// A declaration revoked before it was made, or revoked by its block and not by its state.
pub fn cs_gen_036(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let all: Vec<&Declaration> = match (case.birth(), case.death()) {
        (Some(b), _) => vec![&b.child.missing, &b.child.capacity],
        (_, Some(d)) => vec![&d.declared_dead],
        _ => return Outcome::NotApplicable,
    };
    let of_birth = case.birth().is_some();
    let mut worst = Outcome::NotApplicable;
    for (n, d) in all.into_iter().enumerate() {
        let mut out = Outcome::NotApplicable;
        if !d.revoked.is_empty() {
            out = verdict(d.state == Code::of("revoked"));
        }
        // Of the dead another rule compares the days.
        if of_birth {
            out = graver(out, in_order(d.declared.noted_on, d.revoked.noted_on));
        }
        if out == Outcome::Violated {
            look.report(n);
        }
        worst = graver(worst, out);
    }
    worst
}

/// Capacity limited before full age.
pub fn cs_ks_023(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(child) = case.birth().map(|b| &b.child) else { return Outcome::NotApplicable };
    old_enough(child.birth_date, term("adult", look.day()), child.capacity.declared.noted_on)
}

/// The code of the birth notice: shape, year, and issued after the birth.
pub fn cs_ks_024(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth().filter(|b| !b.notice.code.as_str().is_empty()) else {
        return Outcome::NotApplicable;
    };
    let parts: Vec<&str> = b.notice.code.as_str().split('.').collect();
    let digits = |t: &str, n: usize| t.len() == n && t.bytes().all(|c| c.is_ascii_digit());
    let [facility, "GCS", serial, year] = parts.as_slice() else { return Outcome::Violated };
    if !(digits(facility, 5) && digits(serial, 5) && digits(year, 2)) {
        return Outcome::Violated;
    }
    let born = b.child.birth_date;
    let near =
        born.is_none() || year.parse::<i32>().is_ok_and(|y| (y - i32::from(born.year() % 100)).abs() <= 1);
    graver(verdict(near), in_order(born, b.notice.issued_on))
}

/// Sex and mother against the birth notice.
pub fn cs_ks_025(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    let mother = id_of(&b.mother.someone());
    let sex = (!b.notice.sex.is_none() && !b.child.sex.is_none()).then(|| b.notice.sex == b.child.sex);
    let notice = &b.notice.mother_personal_id;
    let same = (!notice.as_bytes().is_empty() && !mother.as_bytes().is_empty()).then(|| *notice == mother);
    if sex == Some(false) {
        look.report(0);
    }
    if same == Some(false) {
        look.report(1);
    }
    if sex.is_none() && same.is_none() { Outcome::NotApplicable } else { Outcome::Holds }
}

/// A sex not determined, and a number whose digit says one.
pub fn cs_ks_028(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(child) = case.birth().map(|b| &b.child) else { return Outcome::NotApplicable };
    if child.personal_id.as_bytes().is_empty() || child.sex.is_none() {
        return Outcome::NotApplicable;
    }
    verdict(child.sex != Code::of("unspecified"))
}

/// An abandoned child with parents, or without a note.
pub fn cs_ks_032(case: &Case<'_>, _: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth().filter(|b| b.case == Code::of("abandoned")) else {
        return Outcome::NotApplicable;
    };
    let parents = is_named(&b.mother.someone()) || is_named(&b.father.someone());
    verdict(!parents && !b.entry.note.as_str().is_empty())
}

/// Parents without a full date of birth or a number, where the law of 2026 wants both.
pub fn cs_ks_033(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    parents_in_full(b, look)
}

fn parents_in_full(b: &Birth, look: &mut Look<'_>) -> Outcome {
    let mut any = false;
    for (n, p) in [b.mother.someone(), b.father.someone()].iter().enumerate() {
        if is_named(p) {
            any = true;
            if !p.birth_date.is_full() || id_of(p).as_bytes().is_empty() {
                look.report(n);
            }
        }
    }
    if any { Outcome::Holds } else { Outcome::NotApplicable }
}

/// Whether someone had reached an age, for rules on living people.
pub(super) fn had_reached(birth: Date, age: i64, on: Date) -> bool {
    reached(birth, age, on) == Some(true)
}
