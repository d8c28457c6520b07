//! Against what other records say: the population database, other entries, the entry that is changed.

use super::super::{Look, Outcome, graver};
use super::case::{Case, Role, Who, is};
use super::fill::{before, dossier_mark, own_mark};
use super::parts::{days, entry_mark, folded_mark, mark, person_mark, verdict};
use crate::records::civil::EntryRef;
use crate::rules::known::{BirthFact, CitizenFact, Fact, Known};
use crate::values::{Code, Date};

fn citizens(facts: &[Fact]) -> impl Iterator<Item = &CitizenFact> {
    facts.iter().filter_map(|f| if let Fact::Citizen(c) = f { Some(c.as_ref()) } else { None })
}

fn births(facts: &[Fact]) -> impl Iterator<Item = &BirthFact> {
    facts.iter().filter_map(|f| if let Fact::Birth(b) = f { Some(b) } else { None })
}

fn deaths(facts: &[Fact]) -> impl Iterator<Item = Date> + '_ {
    facts.iter().filter_map(|f| if let Fact::Death { on } = f { Some(*on) } else { None })
}

/// Judges every one of these people by what is known of them; a broken rule is reported at the n-th field given.
fn each_known<'a>(
    look: &mut Look<'_>,
    people: impl IntoIterator<Item = (usize, Role<'a>)>,
    one: impl Fn(&Role<'a>, &[Fact]) -> Outcome,
) -> Outcome {
    let Some(known) = look.known() else { return Outcome::NotApplicable };
    let mut worst = Outcome::NotApplicable;
    for (field, role) in people {
        let facts = known.of(person_mark(&role.p));
        let out = if facts.is_empty() { Outcome::NotApplicable } else { one(&role, facts) };
        if out == Outcome::Violated {
            look.report_item(field, role.item);
        }
        worst = graver(worst, out);
    }
    worst
}

fn of<'a>(case: &Case<'a>, all: &[Who]) -> Vec<(usize, Role<'a>)> {
    all.iter().enumerate().filter_map(|(n, who)| Some((n, case.who(*who)?))).collect()
}

/// A mother who died before the birth, a father who died more than 300 days before.
pub fn cs_ks_030(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    let born = b.child.birth_date;
    each_known(look, of(case, &[Who::Mother, Who::Father]), |role, facts| {
        let most = if role.who == Who::Mother { 0 } else { 300 };
        deaths(facts)
            .map(|on| match days(on, born) {
                Some((fewest, _)) => verdict(fewest <= most),
                None => Outcome::NotApplicable,
            })
            .fold(Outcome::Holds, graver)
    })
}

/// Both parents named, and their marriage not found where marriages are known.
pub fn cs_ks_031(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let (Some(b), Some(known)) = (case.birth(), look.known()) else { return Outcome::NotApplicable };
    if b.case != Code::of("both-parents") || !known.knows("marriage") {
        return Outcome::NotApplicable;
    }
    let (mother, father) = (person_mark(&b.mother.someone()), person_mark(&b.father.someone()));
    if mother == 0 || father == 0 {
        return Outcome::NotApplicable;
    }
    verdict(known.of(mother).iter().any(|f| matches!(f, Fact::Marriage { spouse, .. } if *spouse == father)))
}

/// Something that only the living do, after the death.
pub fn cs_kt_016(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(died) = case.death().map(|d| d.date).filter(|d| !d.is_none()) else {
        return Outcome::NotApplicable;
    };
    each_known(look, of(case, &[Who::Deceased]), |_, facts| {
        let later = facts.iter().any(|f| match f {
            Fact::Acted { on } => on.is_after(died),
            Fact::Marriage { from, .. } => from.is_after(died),
            _ => false,
        });
        verdict(!later)
    })
}

/// Still alive in the population database more than thirty days after the registration.
pub fn cs_kt_017(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let today = look.as_of();
    if days(case.registered(), today).is_none_or(|(fewest, _)| fewest <= 30) {
        return Outcome::NotApplicable;
    }
    each_known(look, of(case, &[Who::Deceased]), |_, facts| all(citizens(facts).map(|c| verdict(c.dead))))
}

fn all(outcomes: impl Iterator<Item = Outcome>) -> Outcome {
    outcomes.fold(Outcome::NotApplicable, graver)
}

/// A marriage that has not ended.
pub fn cs_kh_009(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage() else { return Outcome::NotApplicable };
    let on = m.entry.registered_on;
    let sides = [person_mark(&m.husband.someone()), person_mark(&m.wife.someone())];
    each_known(look, of(case, &[Who::Husband, Who::Wife]), |_, facts| {
        let married = |f: &Fact| match f {
            Fact::Marriage { spouse, from, ended } => {
                !sides.contains(spouse) && before(*from, on) && ended.is_none_or(|end| end.is_after(on))
            }
            _ => false,
        };
        verdict(!facts.iter().any(married))
    })
}

/// Dead on the day of the marriage.
pub fn cs_kh_010(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let on = case.registered();
    each_known(look, of(case, &[Who::Husband, Who::Wife]), |_, facts| {
        verdict(!deaths(facts).any(|died| before(died, on)))
    })
}

/// The parents of a person by all that is known.
fn parents(known: &Known, person: u64) -> Vec<u64> {
    let facts = known.of(person);
    let of_births = births(facts).flat_map(|b| [b.father, b.mother]);
    of_births.chain(citizens(facts).flat_map(|c| [c.father, c.mother])).filter(|p| *p != 0).collect()
}

/// Brother and sister, or parent and child.
pub fn cs_kh_011(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let (Some(m), Some(known)) = (case.marriage(), look.known()) else { return Outcome::NotApplicable };
    let (husband, wife) = (person_mark(&m.husband.someone()), person_mark(&m.wife.someone()));
    let (his, hers) = (parents(known, husband), parents(known, wife));
    if his.is_empty() && hers.is_empty() {
        return Outcome::NotApplicable;
    }
    verdict(!(his.iter().any(|p| hers.contains(p)) || his.contains(&wife) || hers.contains(&husband)))
}

/// A status that the register of marriages contradicts.
pub fn cs_hn_007(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marital_status().filter(|m| !m.status.kind.is_none()) else {
        return Outcome::NotApplicable;
    };
    let (kind, on) = (m.status.kind, m.entry.registered_on);
    each_known(look, of(case, &[Who::Subject]), |_, facts| {
        let marriages: Vec<Option<Date>> = facts
            .iter()
            .filter_map(|f| match f {
                Fact::Marriage { from, ended, .. } if before(*from, on) => Some(*ended),
                _ => None,
            })
            .collect();
        if marriages.is_empty() {
            return Outcome::NotApplicable;
        }
        let open = marriages.iter().any(|ended| ended.is_none_or(|end| end.is_after(on)));
        match () {
            () if kind == Code::of("never-married") => Outcome::Violated,
            () if kind == Code::of("divorced") => verdict(!open),
            () if is(kind, &["married", "earlier-period"]) => verdict(open),
            // The spouse's death ends a marriage without a note on it.
            () => Outcome::Holds,
        }
    })
}

/// The birth entry names another father or mother.
pub fn cs_cmc_006(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(r) = case.parent_child() else { return Outcome::NotApplicable };
    let parent = person_mark(&r.parent.someone());
    let father = is(r.kind, &["father-child", "child-father"]);
    each_known(look, of(case, &[Who::Child]), |_, facts| {
        all(births(facts).map(|b| {
            let named = if father { b.father } else { b.mother };
            if named == 0 || parent == 0 { Outcome::NotApplicable } else { verdict(named == parent) }
        }))
    })
}

/// The birth entry still names nobody.
pub fn cs_cmc_007(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(r) = case.parent_child() else { return Outcome::NotApplicable };
    let father = is(r.kind, &["father-child", "child-father"]);
    each_known(look, of(case, &[Who::Child]), |_, facts| {
        all(births(facts).map(|b| verdict(if father { b.father } else { b.mother } != 0)))
    })
}

fn target_mark(target: &EntryRef) -> u64 {
    let register = target.register.text();
    entry_mark(register.as_str(), target.authority.as_str(), target.number.as_str(), target.registered_on)
}

/// A path in an entry: `birth.mother.birth_date` and `mother.birth_date` are the same.
fn path_mark(register: &str, path: &str) -> u64 {
    mark(path.strip_prefix(register).and_then(|p| p.strip_prefix('.')).unwrap_or(path))
}

/// What is changed from is not what the entry says.
pub fn cs_td_004(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let (Some(c), Some(known)) = (case.correction(), look.known()) else { return Outcome::NotApplicable };
    let (target, register) = (target_mark(&c.target), c.target.register.text());
    let mut worst = Outcome::NotApplicable;
    for (n, change) in c.changes.iter().enumerate() {
        let Some(there) = known.field(target, path_mark(register.as_str(), change.field.as_str())) else {
            continue;
        };
        let same = there == mark(change.from.as_str());
        if !same {
            look.report_item(0, n);
        }
        worst = graver(worst, verdict(same));
    }
    worst
}

/// What the extract says is not what the entry says.
pub fn cs_tl_002(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let (Some(e), Some(known)) = (case.extract(), look.known()) else { return Outcome::NotApplicable };
    let (target, register) = (target_mark(&e.target), e.target.register.text());
    let mut worst = Outcome::NotApplicable;
    for (n, stated) in e.content.iter().enumerate() {
        let Some(there) = known.field(target, path_mark(register.as_str(), stated.field.as_str())) else {
            continue;
        };
        let same = there == mark(stated.value.as_str());
        if !same {
            look.report_item(0, n);
        }
        worst = graver(worst, verdict(same));
    }
    worst
}

/// The result differs from the request with the same dossier.
pub fn cs_lt_009(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(known) = look.known() else { return Outcome::NotApplicable };
    let dossier = dossier_mark(case);
    let dictionary = case.record.dictionary();
    let mut worst = Outcome::NotApplicable;
    for n in 0.. {
        let Some(slot) = look.target(n) else { break };
        let own = mark(&slot.text(case.record));
        let Some(asked) = known.field(dossier, mark(&dictionary.path(slot))) else { continue };
        if own == 0 || asked == 0 {
            continue;
        }
        if own != asked {
            look.report(n);
        }
        worst = graver(worst, verdict(own == asked));
    }
    worst
}

/// Those an entry is about, in the order of the fields that the rules name.
const MAIN: [Who; 5] = [Who::Child, Who::Deceased, Who::Husband, Who::Wife, Who::Subject];

/// The people an entry is about, each with the place of its first field in the rule.
fn main_people<'a>(case: &Case<'a>) -> Vec<(usize, Role<'a>)> {
    let there: Vec<Role<'a>> = MAIN.iter().filter_map(|who| case.who(*who)).collect();
    there.into_iter().enumerate().collect()
}

/// Sex or date of birth differ from the population database.
pub fn cs_xd_001(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_known(look, main_people(case), |role, facts| {
        all(citizens(facts).map(|c| {
            let sexes = is(role.p.sex, &["male", "female"]) && is(c.sex, &["male", "female"]);
            let dates = !role.p.birth_date.is_none() && !c.birth.is_none();
            match (sexes, dates) {
                (false, false) => Outcome::NotApplicable,
                _ if sexes && role.p.sex != c.sex => Outcome::Violated,
                _ if dates
                    && (role.p.birth_date.is_after(c.birth) || role.p.birth_date.is_before(c.birth)) =>
                {
                    Outcome::Violated
                }
                _ => Outcome::Holds,
            }
        }))
    })
}

/// Names that are the same only without accents' places, case and style.
pub fn cs_xd_002(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_known(look, main_people(case), |role, facts| {
        let name = role.p.name.full.as_str();
        let (exact, folded) = (mark(name), folded_mark(name));
        all(citizens(facts).map(|c| match c.name {
            (0, _) => Outcome::NotApplicable,
            (own, _) if own == exact => Outcome::Holds,
            (_, near) if near == folded => Outcome::Violated,
            _ => Outcome::NotApplicable,
        }))
    })
}

/// Other parents than in the population database.
pub fn cs_xd_003(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    let (mother, father) = (person_mark(&b.mother.someone()), person_mark(&b.father.someone()));
    each_known(look, of(case, &[Who::Child]), |_, facts| {
        let differ = |own: u64, theirs: u64| own != 0 && theirs != 0 && own != theirs;
        all(citizens(facts).map(|c| verdict(!differ(mother, c.mother) && !differ(father, c.father))))
    })
}

/// Married by the register, not married by the population database.
pub fn cs_xd_004(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(m) = case.marriage() else { return Outcome::NotApplicable };
    if is(m.state, &["divorced", "annulled"]) {
        return Outcome::NotApplicable;
    }
    each_known(look, of(case, &[Who::Husband, Who::Wife]), |_, facts| {
        all(citizens(facts).filter_map(|c| c.married).map(verdict))
    })
}

/// Dead by the register, alive by the population database.
pub fn cs_xd_005(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_known(look, of(case, &[Who::Deceased]), |_, facts| all(citizens(facts).map(|c| verdict(c.dead))))
}

/// One number on two birth entries, none of them made again.
pub fn cs_xd_006(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let again = Code::of("re-registration");
    let Some(b) =
        case.birth().filter(|b| b.entry.kind != again && !b.child.personal_id.as_bytes().is_empty())
    else {
        return Outcome::NotApplicable;
    };
    let own = own_mark(case);
    let _ = b;
    each_known(look, of(case, &[Who::Child]), |_, facts| {
        all(births(facts)
            .filter(|f| f.kind != again && f.entry != 0 && own != 0)
            .map(|f| verdict(f.entry == own)))
    })
}

/// Another place of birth registration than in the population database.
pub fn cs_xd_007(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let Some(b) = case.birth() else { return Outcome::NotApplicable };
    let unit = &b.entry.authority.unit;
    let as_of = if unit.as_of.is_none() { b.entry.registered_on } else { unit.as_of };
    each_known(look, of(case, &[Who::Child]), |_, facts| {
        all(citizens(facts).map(|c| {
            let (province, on) = c.registration;
            if province.is_none() || unit.province.is_none() {
                return Outcome::NotApplicable;
            }
            if province == unit.province {
                return Outcome::Holds;
            }
            // Lists on both sides of 2025-07-01 number provinces differently.
            let side = |d: Date| (!d.is_none()).then(|| d.is_before(super::parts::TWO_TIERS));
            match (side(as_of), side(on)) {
                (Some(a), Some(b)) if a == b => Outcome::Violated,
                _ => Outcome::Undecided,
            }
        }))
    })
}

/// No residence more than thirty days after the registration.
pub fn cs_xd_008(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let today = look.as_of();
    if case.birth().is_none() || days(case.registered(), today).is_none_or(|(fewest, _)| fewest <= 30) {
        return Outcome::NotApplicable;
    }
    each_known(look, of(case, &[Who::Child]), |_, facts| {
        all(citizens(facts).map(|c| verdict(c.has_residence)))
    })
}
