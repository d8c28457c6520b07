//! The rules of the citizen that are functions, one file per family. Each is named after its id in spec/rules/citizen/.

#[cfg(feature = "quick")]
mod by_row;
mod clean;
mod contact;
mod documents;
#[cfg(feature = "quick")]
mod glance;
mod identity;
mod life;
mod lists;
mod living;
mod names;
#[cfg(not(feature = "quick"))]
mod no_glance;
mod numbers;
mod parts;
mod place_memo;
mod places;
mod relatives;
pub(super) mod scan;
#[cfg(feature = "quick")]
mod settled;

pub use clean::*;
pub use contact::*;
pub use documents::*;
pub(super) use identity::ASSIGNED;
pub use identity::*;
pub use life::*;
pub use lists::*;
pub use living::*;
pub use names::*;
pub use numbers::*;
pub(super) use place_memo::PlaceMemo;
pub use places::*;
pub use relatives::*;

use super::catalogue::Rule;
use super::plan::{Active, Functions, Plan, Run, Words};
#[cfg(feature = "quick")]
use super::sheet::Mapped;
#[cfg(feature = "quick")]
use super::sheet::RowFunctions;
use super::sweep::{QUICK, RuleBits, insert};
use super::{Look, Outcome};
use crate::records::{AnyRecord, Citizen, Dictionary, FieldSet};
#[cfg(not(feature = "quick"))]
use no_glance::{Glance, RULES, glance};
#[cfg(feature = "quick")]
use {
    glance::{Glance, glance},
    settled::RULES,
};

/// A check of one citizen.
pub type Check = fn(&Citizen, &mut Look<'_>) -> Outcome;

/// Rules, or whole families, that have nothing to judge in a record that fills none of these parts; the longest beginning of an
/// id decides. Of the others this is true of the fields that they name.
const SPEAK_OF: &[(&str, &[&str])] = &[
    ("CIT-BIR", &["birth.date"]),
    ("CIT-DOC", &["documents"]),
    ("CIT-DTH", &["death.date"]),
    ("CIT-ID-020", &["personal_id"]),
    ("CIT-ID-021", &["personal_id"]),
    ("CIT-ID-023", &["birth.registration.province"]),
    ("CIT-ID-024", &["birth.registration"]),
    ("CIT-ID-025", &["birth.registration.country"]),
    ("CIT-ID-041", &["old_ids"]),
    ("CIT-INS", &["health_cards"]),
    ("CIT-LST-020", &["ethnicity.name"]),
    ("CIT-LST-021", &["religion.name"]),
    ("CIT-NAM-020", &["name.latin"]),
    ("CIT-REL-004", &["mother.personal_id"]),
    ("CIT-REL-005", &["spouse.personal_id"]),
    ("CIT-REL-006", &["father.birth_date", "mother.birth_date"]),
    ("CIT-REL-007", &["father", "mother"]),
    ("CIT-REL-010", &["marital_status.code"]),
    ("CIT-REL-011", &["spouse"]),
    ("CIT-REL-012", &["marital_status.code", "spouse"]),
    ("CIT-REL-013", &["spouse.personal_id"]),
    ("CIT-REL-016", &["father", "mother", "spouse", "legal_representative", "household.head"]),
    ("CIT-REQ", &["birth.date"]),
    (
        "CIT-RES-001",
        &[
            "birth.place.country",
            "birth.registration.country",
            "origin.country",
            "permanent_residence.country",
            "current_residence.country",
        ],
    ),
    ("CIT-RES-005", &["permanent_residence", "current_residence"]),
    ("CIT-TAX", &["tax_codes"]),
];

/// Rules that look at more than the values: at sources, or at how many items a list has, of which some may hold nothing.
const OF_MORE: &[&str] = &["CIT-ID-027", "CIT-ID-043", "CIT-LIV-003", "CIT-LST-025"];

/// The functions of a plan by the places of their rules. Those that have nothing to judge in a record are passed over, as far as
/// the fields it fills and a glance at it tell.
struct Bound {
    /// Where a rule is no function, one that judges nothing.
    functions: Vec<Check>,
    rules: Vec<u16>,
    /// Functions that are called for every record.
    always: RuleBits,
    /// Functions that each field calls.
    by_field: Vec<RuleBits>,
    /// The rules that a glance looks at, by its bits; a place that is none where the plan has no such rule.
    looked_at: Vec<u16>,
    /// The bits of those that the plan has. A glance calls them, whatever fields are filled.
    asked: u128,
}

fn nothing(_: &Citizen, _: &mut Look<'_>) -> Outcome {
    Outcome::NotApplicable
}

impl Functions for Bound {
    fn run(&self, record: &dyn AnyRecord, awake: &[u64], held: &mut [u64], plan: &Plan, run: &mut Run<'_>) {
        let Some(citizen) = record.as_any().downcast_ref::<Citizen>() else { return };
        let mut look = run.look(plan);
        let mut start = 0u16;
        for (awake, held) in awake.iter().zip(held) {
            let (mut left, mut holds) = (*awake, 0);
            while left != 0 {
                let bit = left & left.wrapping_neg();
                let position = start + left.trailing_zeros() as u16;
                left ^= bit;
                if let Some(check) = self.functions.get(usize::from(position))
                    && look.holds(position, |look| check(citizen, look))
                {
                    holds |= bit;
                }
            }
            *held |= holds;
            start += 64;
        }
    }

    fn rules(&self) -> Vec<u16> {
        self.rules.clone()
    }

    fn glance(&self, record: &dyn AnyRecord, awake: &mut [u64], run: &mut Run<'_>) -> u128 {
        if !QUICK || self.asked == 0 {
            return 0;
        }
        let Some(citizen) = record.as_any().downcast_ref::<Citizen>() else { return 0 };
        let Glance { holds, calls } = glance(citizen, self.asked, run.as_of, run.memo);
        let mut left = calls;
        while left != 0 {
            if let Some(rule) = self.looked_at.get(left.trailing_zeros() as usize) {
                insert(awake, *rule);
            }
            left &= left - 1;
        }
        holds
    }

    fn awake(&self, filled: &FieldSet) -> RuleBits {
        let mut awake = self.always.clone();
        for (_, called) in self.by_field.iter().enumerate().filter(|(field, _)| filled.has(*field)) {
            awake.iter_mut().zip(called).for_each(|(all, more)| *all |= more);
        }
        awake
    }

    fn called_by(&self) -> FieldSet {
        let mut all = FieldSet::default();
        for (field, calls) in self.by_field.iter().enumerate() {
            if calls.iter().any(|word| *word != 0) {
                all.insert(field);
            }
        }
        all
    }

    #[cfg(feature = "quick")]
    fn by_row(&self, mapped: &Mapped) -> Option<Box<dyn RowFunctions>> {
        if self.awake(&mapped.fields).iter().any(|word| *word != 0) {
            return None;
        }
        by_row::of(mapped, self.asked)
    }

    fn looked_at(&self) -> Vec<u16> {
        self.looked_at.clone()
    }
}

/// The fields without which a rule has nothing to judge; `None` where it looks at more.
fn fields_of(dictionary: &Dictionary, rule: &Rule) -> Option<Vec<usize>> {
    if OF_MORE.contains(&rule.id) {
        return None;
    }
    let named = SPEAK_OF.iter().filter(|(id, _)| rule.id.starts_with(id)).max_by_key(|(id, _)| id.len());
    let parts = named.map_or_else(|| rule.fields().collect(), |(_, parts)| parts.to_vec());
    let below = |path: &str| {
        let rest = |part: &&str| path.strip_prefix(*part);
        parts.iter().filter_map(rest).any(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    Some(dictionary.fields().iter().filter(|f| below(&f.path)).map(|f| f.slot().field()).collect())
}

pub(super) fn functions(dictionary: &Dictionary, active: &[Active]) -> Box<dyn Functions> {
    let table = crate::generated::rules::CITIZEN_FUNCTIONS;
    let none = vec![0; active.len().div_ceil(64)];
    let mut bound = Bound {
        functions: vec![nothing; active.len()],
        rules: Vec::new(),
        always: none.clone(),
        by_field: vec![none; dictionary.fields().len()],
        looked_at: vec![u16::MAX; RULES.len()],
        asked: 0,
    };
    for (n, rule) in (0..=u16::MAX).zip(active) {
        let Words::Standard(rule) = &rule.words else { continue };
        let found = table.iter().find(|(id, _)| *id == rule.id);
        let (Some((_, check)), Some(place)) = (found, bound.functions.get_mut(usize::from(n))) else {
            continue;
        };
        *place = *check;
        bound.rules.push(n);
        let bit = RULES.iter().position(|id| QUICK && *id == rule.id);
        if let Some((bit, place)) = bit.and_then(|bit| Some((bit, bound.looked_at.get_mut(bit)?))) {
            *place = n;
            bound.asked |= 1 << bit;
            continue;
        }
        match fields_of(dictionary, rule) {
            Some(fields) => {
                for field in fields {
                    bound.by_field.get_mut(field).into_iter().for_each(|calls| insert(calls, n));
                }
            }
            None => insert(&mut bound.always, n),
        }
    }
    Box::new(bound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::list;
    use crate::records::{Items, Leaf, Record, Round, TYPES};
    use crate::rules::catalogue::{Rule, Test, of_record};
    use crate::rules::plan::Memo;
    use crate::values::{Code, Date};

    fn all() -> impl Iterator<Item = &'static Rule> {
        TYPES.iter().flat_map(|t| of_record(t.name))
    }

    /// The codes of a list that no rule of this test speaks of.
    fn silent(name: &str, named: impl Fn(&Test) -> &'static [Code]) -> Vec<Code> {
        let spoken: Vec<Code> = all().flat_map(|r| named(&r.test)).copied().collect();
        list(name).unwrap().entries.iter().map(|e| e.code).filter(|c| !spoken.contains(c)).collect()
    }

    #[test]
    fn whatever_a_reader_notes_a_rule_tells() {
        let flaw = |t: &Test| if let Test::Flaw(codes) = t { *codes } else { &[] };
        let assumed = |t: &Test| if let Test::Assumed(codes) = t { *codes } else { &[] };
        assert_eq!(silent("flaw", flaw), []);
        assert_eq!(silent("repair", assumed), []);
        assert_eq!(silent("assumption", assumed), []);
    }

    #[test]
    fn messages_are_plain() {
        for rule in all() {
            for text in rule.said.into_iter().chain([rule.dev]) {
                assert!(
                    !text.is_empty() && !text.ends_with('.') && !text.contains("  "),
                    "{}: {text}",
                    rule.id
                );
                let first = text.chars().next().unwrap();
                // Names of laws, standards and people may begin a sentence in capitals; words do not.
                assert!(!first.is_uppercase() || text.starts_with("Vietnam"), "{}: {text}", rule.id);
            }
        }
    }

    #[test]
    fn what_is_said_of_rules_is_of_fields_that_there_are() {
        for (id, parts) in SPEAK_OF {
            assert!(
                crate::generated::rules::CITIZEN_FUNCTIONS.iter().any(|(own, _)| own.starts_with(id)),
                "{id}"
            );
            for part in *parts {
                let below = |path: &str| path == *part || path.starts_with(&format!("{part}."));
                let listed = format!("{part}[]");
                let mut fields = Citizen::fields().fields().iter();
                assert!(fields.any(|f| below(&f.path) || f.path.starts_with(&listed)), "{part}");
            }
        }
        for id in RULES {
            assert!(crate::generated::rules::CITIZEN_FUNCTIONS.iter().any(|(own, _)| own == id), "{id}");
        }
        for (id, _) in crate::generated::rules::CITIZEN_FUNCTIONS {
            let rule = crate::rules::catalogue::rule(id).unwrap();
            assert!(fields_of(Citizen::fields(), rule).is_none_or(|fields| !fields.is_empty()), "{id}");
        }
    }

    proptest::proptest! {
        #[test]
        fn rules_passed_over_have_nothing_to_judge(citizen in crate::rules::sweep::tests::citizens()) {
            let plan = crate::rules::sweep::tests::every_rule();
            let mut show = |_: usize, _: Items, _: &dyn Leaf| ();
            let mut round = Round::of(FieldSet::default(), &mut show);
            citizen.walk(&mut round);
            let filled = round.filled();
            let as_of = Date::ymd(2026, 11, 21).unwrap();
            for (id, check) in crate::generated::rules::CITIZEN_FUNCTIONS {
                let rule = crate::rules::catalogue::rule(id).unwrap();
                let fields = fields_of(Citizen::fields(), rule);
                if fields.is_none_or(|fields| fields.iter().any(|f| filled.has(*f))) {
                    continue;
                }
                let mut findings = Vec::new();
                let mut run =
                    Run { as_of, day: as_of, known: None, record: 1, findings: &mut findings, tallies: &mut [], start: 0, memo: &mut Memo::default() };
                let outcome = check(&citizen, &mut run.look(&plan));
                proptest::prop_assert_eq!(outcome, Outcome::NotApplicable, "{}", id);
                proptest::prop_assert!(findings.is_empty(), "{}", id);
            }
        }
    }
}
