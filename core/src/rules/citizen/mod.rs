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
use super::{Look, Outcome};
use crate::records::{AnyRecord, Citizen};

/// A check of one citizen.
pub type Check = fn(&Citizen, &mut Look<'_>) -> Outcome;

/// The functions of a plan, each with the place of its rule.
struct Bound(Vec<(u16, Check)>);

impl Functions for Bound {
    fn run(&self, record: &dyn AnyRecord, plan: &Plan, run: &mut Run<'_>) {
        let Some(citizen) = record.as_any().downcast_ref::<Citizen>() else { return };
        let mut look = run.look(plan);
        for (position, check) in &self.0 {
            look.one(*position, |look| check(citizen, look));
        }
    }
}

pub(super) fn functions(active: &[Active]) -> Box<dyn Functions> {
    let table = crate::generated::rules::CITIZEN_FUNCTIONS;
    let bound = active.iter().enumerate().filter_map(|(n, rule)| {
        let Words::Standard(rule) = &rule.words else { return None };
        let (_, check) = table.iter().find(|(id, _)| *id == rule.id)?;
        Some((u16::try_from(n).ok()?, *check))
    });
    Box::new(Bound(bound.collect()))
}

#[cfg(test)]
mod tests {
    use crate::codes::list;
    use crate::records::TYPES;
    use crate::rules::catalogue::{Rule, Test, of_record};
    use crate::values::Code;

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
}
