//! Functions on rows of a table: what a glance says of the record, said of the cells that it would be made of.

use super::fields_of;
use super::glance::{Glance, Numbers, OF_NAMES, OF_NUMBERS, RULES, of_names, of_numbers};
use super::parts::VN;
use crate::records::{Citizen, Record};
use crate::rules::catalogue::rule;
use crate::rules::sheet::{Cells, Mapped, RowFunctions};
use crate::values::{Code, Date};

/// The rules that are looked at, and the columns of what they look at.
struct ByRow {
    asked: u128,
    /// The person, the father, the mother.
    ids: [Option<usize>; 3],
    sex: Option<usize>,
    birth: Option<usize>,
    /// Full, family, middle, given, other.
    names: [Option<usize>; 5],
    nationalities: Vec<usize>,
}

/// None where one of the rules that are asked may have something else to judge in these columns.
pub(super) fn of(mapped: &Mapped, asked: u128) -> Option<Box<dyn RowFunctions>> {
    const SEEN: u128 = OF_NUMBERS | OF_NAMES;
    let fields = Citizen::fields();
    for (_, id) in RULES.iter().enumerate().filter(|(bit, _)| (asked & !SEEN) >> bit & 1 == 1) {
        let speaks_of = fields_of(fields, rule(id)?)?;
        if speaks_of.iter().any(|field| mapped.fields.has(*field)) {
            return None;
        }
    }
    let at = |path: &str| fields.slot(path).and_then(|slot| mapped.at(slot));
    let nationality = fields.slot("nationalities[]")?.field();
    Some(Box::new(ByRow {
        asked: asked & SEEN,
        ids: ["personal_id", "father.personal_id", "mother.personal_id"].map(at),
        sex: at("sex"),
        birth: at("birth.date"),
        names: ["name.full", "name.family", "name.middle", "name.given", "name.other"].map(at),
        nationalities: mapped.of_field(nationality).map(|(n, ..)| n).collect(),
    }))
}

impl RowFunctions for ByRow {
    fn look(&self, cells: &[Cells<'_>], row: usize, today: Date) -> Option<u128> {
        if self.asked == 0 {
            return Some(0);
        }
        let mut seen = Glance::default();
        if !today.is_full() {
            return None;
        }
        let at = |column: Option<usize>| column.and_then(|n| cells.get(n));
        let text = |column| at(column).map_or("", |cells| cells.text(row));
        let mut citizen = None;
        for nationality in self.nationalities.iter().filter_map(|n| cells.get(*n)).map(|c| c.code(row)) {
            if !nationality.is_none() {
                citizen = Some(citizen == Some(true) || nationality == VN);
            }
        }
        if self.asked & OF_NUMBERS != 0 {
            let [own, father, mother] = self.ids.map(|id| text(id).as_bytes());
            let sex = at(self.sex).map_or(Code::NONE, |cells| cells.code(row));
            let birth = at(self.birth).map_or(Date::NONE, |cells| cells.date(row));
            of_numbers(&Numbers { own, sex, birth, citizen, father, mother }, today, &mut seen);
        }
        if self.asked & OF_NAMES != 0 {
            of_names(self.names.map(text), citizen != Some(false), &mut seen);
        }
        (seen.calls & self.asked == 0).then_some(seen.holds & self.asked)
    }

    fn columns(&self) -> Vec<usize> {
        let some = self.ids.iter().chain([&self.sex, &self.birth]).chain(&self.names);
        some.flatten().chain(&self.nationalities).copied().collect()
    }
}
