//! The rules of the citizen that are functions, one file per family. Each is named after its id in spec/rules/citizen/.

mod clean;
mod contact;
mod documents;
mod identity;
mod life;
mod lists;
mod living;
mod names;
mod numbers;
mod parts;
mod places;
mod relatives;
pub(super) mod scan;

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
pub use places::*;
pub use relatives::*;

use super::plan::{Active, Functions, Plan, Run, Words};
use super::sweep::Filled;
use super::{Look, Outcome};
use crate::records::{AnyRecord, Citizen, Dictionary};

/// A check of one citizen.
pub type Check = fn(&Citizen, &mut Look<'_>) -> Outcome;

/// Families whose rules have nothing to judge in a record that fills none of these parts.
const SPEAK_OF: &[(&str, &[&str])] = &[
    ("CIT-CON", &["phone", "email"]),
    ("CIT-DOC", &["documents"]),
    ("CIT-INS", &["social_insurance_no", "health_cards"]),
    ("CIT-REL", &["father", "mother", "spouse", "legal_representative", "household", "marital_status"]),
    ("CIT-TAX", &["tax_codes"]),
];

/// The functions of a plan, each with the place of its rule, by family. A family is passed over when the record fills none
/// of the fields it speaks of.
struct Bound(Vec<Family>);

/// Consecutive rules of one family, and the fields they speak of when there is such a list.
struct Family {
    fields: Option<Filled>,
    functions: Vec<(u16, Check)>,
}

impl Functions for Bound {
    fn run(&self, record: &dyn AnyRecord, filled: &Filled, plan: &Plan, run: &mut Run<'_>) {
        let Some(citizen) = record.as_any().downcast_ref::<Citizen>() else { return };
        let mut look = run.look(plan);
        for Family { fields, functions } in &self.0 {
            if fields.as_ref().is_none_or(|fields| filled.any(fields)) {
                for (position, check) in functions {
                    look.one(*position, |look| check(citizen, look));
                }
            }
        }
    }

    fn rules(&self) -> Vec<u16> {
        self.0.iter().flat_map(|family| &family.functions).map(|(position, _)| *position).collect()
    }
}

/// The fields of these parts.
fn fields_of(dictionary: &Dictionary, parts: &[&str]) -> Filled {
    let below = |path: &str| path.split(['.', '[']).next().is_some_and(|part| parts.contains(&part));
    Filled::of(dictionary.fields().iter().filter(|f| below(&f.path)).map(|f| f.slot().field()))
}

pub(super) fn functions(dictionary: &Dictionary, active: &[Active]) -> Box<dyn Functions> {
    let table = crate::generated::rules::CITIZEN_FUNCTIONS;
    let mut bound: Vec<Family> = Vec::new();
    let mut family = "";
    for (n, rule) in active.iter().enumerate() {
        let Words::Standard(rule) = &rule.words else { continue };
        let found = table.iter().find(|(id, _)| *id == rule.id);
        let (Some((_, check)), Ok(n)) = (found, u16::try_from(n)) else { continue };
        let own = rule.id.rsplit_once('-').map_or(rule.id, |(family, _)| family);
        if own != family || bound.is_empty() {
            let parts = SPEAK_OF.iter().find(|(id, _)| *id == own).map(|(_, parts)| *parts);
            let fields = parts.map(|parts| fields_of(dictionary, parts));
            bound.push(Family { fields, functions: Vec::new() });
            family = own;
        }
        if let Some(last) = bound.last_mut() {
            last.functions.push((n, *check));
        }
    }
    Box::new(Bound(bound))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::list;
    use crate::records::{Node, Record, TYPES, Way};
    use crate::rules::catalogue::{Rule, Test, of_record};
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
            for text in [rule.vi, rule.en, rule.fix_vi, rule.fix_en, rule.dev] {
                assert!(!text.ends_with('.') && !text.contains("  "), "{}: {text}", rule.id);
                let first = text.chars().next().unwrap();
                // Names of laws, standards and people may begin a sentence in capitals; words do not.
                assert!(!first.is_uppercase() || text.starts_with("Vietnam"), "{}: {text}", rule.id);
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn families_passed_over_have_nothing_to_judge(citizen in crate::rules::sweep::tests::citizens()) {
            let plan = crate::rules::sweep::tests::every_rule();
            let mut filled = Vec::new();
            Node::each_filled(&citizen, 0, Way::default(), &mut |field, _, _| filled.push(field));
            let filled = Filled::of(filled.into_iter());
            let as_of = Date::ymd(2026, 11, 21).unwrap();
            for (id, check) in crate::generated::rules::CITIZEN_FUNCTIONS {
                let Some((_, parts)) = SPEAK_OF.iter().find(|(family, _)| id.starts_with(family)) else { continue };
                if filled.any(&fields_of(Citizen::fields(), parts)) {
                    continue;
                }
                let mut findings = Vec::new();
                let mut run =
                    Run {
                        as_of,
                        day: as_of,
                        known: None,
                        record: 1,
                        findings: &mut findings,
                        tallies: &mut [],
                        start: 0,
                        memo: 0,
                    };
                let outcome = check(&citizen, &mut run.look(&plan));
                proptest::prop_assert_eq!(outcome, Outcome::NotApplicable, "{}", id);
                proptest::prop_assert!(findings.is_empty(), "{}", id);
            }
        }
    }
}
