//! Functions on rows of a table: what a glance says of the record, said of the cells that it would be made of.

use super::fields_of;
use super::glance::{Glance, Numbers, Parts, of_full_name, of_names, of_numbers};
use super::parts::VN;
use super::scan::{FullName, full_name};
use super::settled::{OF_NAMES, OF_NUMBERS, RULES};
use crate::records::{Citizen, Record};
use crate::rules::catalogue::rule;
use crate::rules::sheet::{Cells, Mapped, Met, RowFunctions, Say, through};
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
    fn look(&self, cells: &[Cells<'_>], rows: u64, today: Date, met: &mut Met, say: &mut Say<'_>) {
        if self.asked == 0 {
            return;
        }
        let at = |column: Option<usize>| column.and_then(|n| cells.get(n));
        let (ids, names, sex, birth) = (self.ids.map(at), self.names.map(at), at(self.sex), at(self.birth));
        through(rows, |row| {
            let mut seen = Glance::default();
            if !today.is_full() {
                return say(row, None);
            }
            let mut citizen = None;
            for nationality in self.nationalities.iter().filter_map(|n| cells.get(*n)).map(|c| c.code(row)) {
                if !nationality.is_none() {
                    citizen = Some(citizen == Some(true) || nationality == VN);
                }
            }
            if self.asked & OF_NUMBERS != 0 {
                let [own, father, mother] = ids.map(|id| bytes_of(id, row));
                let sex = sex.map_or(Code::NONE, |cells| cells.code(row));
                let birth = birth.map_or(Date::NONE, |cells| cells.date(row));
                of_numbers(&Numbers { own, sex, birth, citizen, father, mother }, today, &mut seen);
            }
            if self.asked & OF_NAMES != 0
                && !names_of_parts(names, row, citizen != Some(false), met, &mut seen)
            {
                let names = names.map(|cells| cells.map_or("", |cells| cells.text(row)));
                of_names(names, citizen != Some(false), &mut seen);
            }
            say(row, (seen.calls & self.asked == 0).then_some(seen.holds & self.asked));
        });
    }

    fn columns(&self) -> Vec<usize> {
        let some = self.ids.iter().chain([&self.sex, &self.birth]).chain(&self.names);
        some.flatten().chain(&self.nationalities).copied().collect()
    }
}

/// The text of a column, if there is one.
#[inline(always)]
fn bytes_of<'c>(cells: Option<&'c Cells<'_>>, row: usize) -> &'c [u8] {
    cells.map_or(b"", |cells| cells.bytes(row))
}

/// What is remembered of a part of a name: that it is plain and begins and ends with more than a blank; whether it has capitals where
/// they belong, small letters, several words.
const WHOLE: u8 = 1;
const CAPITALS: u8 = 2;
const SMALL: u8 = 4;
const SEVERAL: u8 = 8;

fn part(text: &[u8]) -> u8 {
    let FullName { plain, capitals, small, several } = full_name(text);
    let blank = text.first() == Some(&b' ') || text.last() == Some(&b' ');
    let bit = |is: bool, bit: u8| if is { bit } else { 0 };
    bit(plain && !blank, WHOLE) | bit(capitals, CAPITALS) | bit(small, SMALL) | bit(several, SEVERAL)
}

/// Looks at a full name that is its parts, of which most were met before; false where it is anything else.
#[inline(always)]
fn names_of_parts(
    [full, family, middle, given, other]: [Option<&Cells<'_>>; 5],
    row: usize,
    citizen: bool,
    met: &mut Met,
    seen: &mut Glance,
) -> bool {
    let (mut line, mut length, mut parts, mut all, mut any) = ([0u8; 64], 0, 0, u8::MAX, 0);
    for cells in [family, middle, given].into_iter().flatten() {
        let Some(text) = cells.short(row) else { return false };
        if text.is_none() {
            continue;
        }
        if parts > 0 {
            line.get_mut(length).into_iter().for_each(|b| *b = b' ');
            length += 1;
        }
        let Some(place) = line.get_mut(length..).and_then(<[u8]>::first_chunk_mut) else { return false };
        *place = *text.run();
        length += text.len();
        parts += 1;
        let said = met.of(text, part);
        (all, any) = (all & said, any | said);
    }
    let full = bytes_of(full, row);
    if parts == 0 || all & WHOLE == 0 || line.get(..length) != Some(full) {
        return false;
    }
    let found = FullName {
        plain: true,
        capitals: all & CAPITALS != 0,
        small: any & SMALL != 0,
        several: parts > 1 || any & SEVERAL != 0,
    };
    let other = other.is_some_and(|cells| !cells.bytes(row).is_empty());
    of_full_name(&found, full.len(), Parts { stated: true, joined: true, other }, citizen, seen);
    true
}
