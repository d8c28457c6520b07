//! Rules over all records of one input: each record leaves a row, and what belongs together is judged at the end. The
//! rows are bounded: past their limit the rule says that it could not be judged.

use crate::records::AnyRecord;
use crate::rules::group::{Group, Row, group_of};
use crate::rules::{Finding, Plan, Tallies, Tally};

/// The most records that one rule over all records remembers: 32 bytes each.
pub const MAX_GROUPED: usize = 2_000_000;

/// What the rules over all records have gathered so far.
pub struct Groups<'p> {
    plan: &'p Plan,
    rules: Vec<Gathered>,
}

struct Gathered {
    rule: u16,
    group: Group,
    rows: Vec<Row>,
    /// Records that had nothing to add, and those that came too late.
    without: u64,
    refused: u64,
}

impl<'p> Groups<'p> {
    /// An empty memory for the rules over all records of a plan.
    pub fn new(plan: &'p Plan) -> Groups<'p> {
        let gathered = |rule: u16| {
            let group = group_of(plan.id(rule))?;
            Some(Gathered { rule, group, rows: Vec::new(), without: 0, refused: 0 })
        };
        Groups { plan, rules: plan.groups().filter_map(gathered).collect() }
    }

    /// A memory for no rule at all.
    pub(super) fn none(plan: &'p Plan) -> Groups<'p> {
        Groups { plan, rules: Vec::new() }
    }

    /// Whether there is no such rule.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Takes what a record adds.
    pub fn add(&mut self, record: &dyn AnyRecord, number: u64) {
        let rows: Vec<Option<Row>> = self.rules.iter().map(|r| (r.group.row)(record)).collect();
        self.add_rows(&rows, number);
    }

    /// The same for a record that another thread has read: one row for each rule.
    pub(super) fn add_rows(&mut self, rows: &[Option<Row>], number: u64) {
        for (rule, row) in self.rules.iter_mut().zip(rows) {
            match row {
                None => rule.without += 1,
                Some(_) if rule.rows.len() >= MAX_GROUPED => rule.refused += 1,
                Some(row) => rule.rows.push(Row { record: number, ..*row }),
            }
        }
    }

    /// Judges what was gathered: findings in the order of the catalogue, then of groups, each at the record that broke it.
    pub fn finish(mut self, findings: &mut Vec<Finding>, tallies: &mut Tallies) {
        for rule in &mut self.rules {
            let slot = self.plan.target(rule.rule, 0);
            let mut violated = 0;
            rule.rows.sort_unstable();
            for group in rule.rows.chunk_by(|a, b| a.group == b.group) {
                (rule.group.judge)(group, &mut |row, args| {
                    violated += 1;
                    findings.push(Finding { record: row.record, rule: rule.rule, slot, args });
                });
            }
            let counts = Tally {
                holds: (rule.rows.len() as u64).saturating_sub(violated),
                violated,
                not_applicable: rule.without,
                could_not_run: rule.refused,
                ..Tally::default()
            };
            tallies.add_to(rule.rule, &counts);
        }
    }
}

/// What a record adds to each rule over all records of a plan, in the order of the catalogue.
pub(super) fn rows_of(groups: &[Group], record: &dyn AnyRecord, out: &mut Vec<Option<Row>>) {
    out.extend(groups.iter().map(|g| (g.row)(record)));
}

/// The rules over all records of a plan.
pub(super) fn groups_in(plan: &Plan) -> Vec<Group> {
    plan.groups().filter_map(|rule| group_of(plan.id(rule))).collect()
}
