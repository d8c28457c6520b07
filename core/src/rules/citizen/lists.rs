//! Codes against their lists, and against the words that came with them.

use super::super::{Look, Outcome};
use super::parts::{COUNTRY, VN, each, each_item, is_vietnamese, places, relatives, verdict};
use crate::codes::crosswalk;
use crate::codes::index::named as named_by;
use crate::records::{Citizen, Coded};
use crate::text::fold;
use crate::values::Code;
use std::sync::LazyLock;

pub(super) const MARITAL_QCVN: Code = Code::of("marital-qcvn");
pub(super) const MARITAL_PORTAL: Code = Code::of("marital-portal");
pub(super) const ETHNIC_1979: Code = Code::of("ethnic-1979");

/// A country, or nothing.
fn country(code: Code) -> Outcome {
    if code.is_none() { Outcome::NotApplicable } else { verdict(code == VN || COUNTRY.contains(code)) }
}

/// A nationality that list `country` does not have.
pub fn cit_lst_002(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each_item(c.nationalities.iter(), look, |n| country(*n))
}

/// A country of a place that the list does not have.
pub fn cit_lst_003(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each(places(c), look, |p| country(p.country))
}

/// A nationality of a relative that the list does not have.
pub fn cit_lst_004(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    each(relatives(c), look, |r| country(r.nationality))
}

/// The words of the source against the code: a name that belongs to another code of the same list.
pub fn cit_lst_020(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    named(&c.ethnicity, (c.ethnicity.system == ETHNIC_1979).then(|| &*PEOPLES))
}

/// The same for the religion.
pub fn cit_lst_021(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    named(&c.religion, None)
}

fn named(coded: &Coded, aliases: Option<&Aliases>) -> Outcome {
    let name = coded.name.as_str();
    if name.is_empty() || coded.code.is_none() {
        return Outcome::NotApplicable;
    }
    let list = named_by(coded.system);
    let Some((list, entry)) = list.and_then(|l| l.get(coded.code).map(|e| (l, e))) else {
        return Outcome::Undecided;
    };
    if entry.label_vi == name {
        return Outcome::Holds;
    }
    let key = fold(name);
    let meant = list.labelled(&key).or_else(|| {
        let aliases = aliases?;
        let at = aliases.binary_search_by(|(theirs, _)| theirs.as_str().cmp(&key)).ok()?;
        aliases.get(at).map(|(_, ours)| *ours)
    });
    // A name that no list has says nothing: peoples and religions have more names than a list prints.
    match meant.filter(|code| !code.is_none()) {
        Some(code) => verdict(code == coded.code),
        None => Outcome::Undecided,
    }
}

/// Words of a crosswalk without diacritics and case, sorted; of several that are alike, the first.
type Aliases = Vec<(String, Code)>;

/// Other names of the peoples of the list of 1979.
static PEOPLES: LazyLock<Aliases> = LazyLock::new(|| {
    let pairs = crosswalk("ethnic-name/civil158").map_or(&[][..], |map| &**map.pairs);
    let mut all: Aliases = pairs.iter().map(|(theirs, ours)| (fold(theirs), *ours)).collect();
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    all.dedup_by(|again, first| again.0 == first.0);
    all
});

/// The code for foreigners on a citizen.
pub fn cit_lst_022(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    if c.ethnicity.system != ETHNIC_1979 || c.ethnicity.code.is_none() {
        return Outcome::NotApplicable;
    }
    verdict(c.ethnicity.code != Code::of("55") || !is_vietnamese(c))
}

/// One code for two states: divorced or widowed.
pub fn cit_lst_023(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    if c.marital_status.system != MARITAL_QCVN || c.marital_status.code.is_none() {
        return Outcome::NotApplicable;
    }
    verdict(c.marital_status.code != Code::of("3"))
}

/// Sex not known, or said to be undetermined.
pub fn cit_lst_024(c: &Citizen, _: &mut Look<'_>) -> Outcome {
    if c.sex.is_none() {
        return Outcome::NotApplicable;
    }
    verdict(c.sex != Code::of("unknown") && c.sex != Code::of("unspecified"))
}

/// The same nationality twice.
pub fn cit_lst_025(c: &Citizen, look: &mut Look<'_>) -> Outcome {
    let all = c.nationalities.as_slice();
    let mut outcome = if all.is_empty() { Outcome::NotApplicable } else { Outcome::Holds };
    for (n, code) in all.iter().enumerate().skip(1) {
        if !code.is_none() && all.iter().take(n).any(|o| o == code) {
            look.report_item(0, n);
            outcome = Outcome::Violated;
        }
    }
    outcome
}
