//! What follows from several cells together in the shapes of other countries' systems.

use crate::formats::Cells;
use crate::text::names::{Confidence, Split, split};

/// Where the bundle has the moment of death.
const DIED: &str = "entry[died]/resource/valueDateTime";
/// Where the bundle has the country of death.
const DIED_IN: &str = "entry[place]/resource/address/country";
/// The time of day by itself; no place of the bundle.
const TIME: &str = "(time)";
/// The clock of Vietnam.
const ZONE: &str = ":00+07:00";

fn set(cells: &mut Cells, at: &str, text: &str) {
    match cells.cells.iter_mut().find(|c| c.at == at) {
        Some(cell) => text.clone_into(&mut cell.raw),
        None => cells.push(at.to_owned(), text),
    }
}

/// Takes a cell out.
fn take(cells: &mut Cells, at: &str) -> String {
    let found = cells.cells.iter().position(|c| c.at == at);
    found.map(|at| cells.cells.remove(at).raw).unwrap_or_default()
}

/// A day and a time become one moment; a time without a day, or of another country's clock, has no place.
pub(super) fn clock_out(cells: &mut Cells) {
    let time = take(cells, TIME);
    let is_clock = |t: &str| {
        let part =
            |p: Option<&str>, most: u8| p.and_then(|p| p.parse::<u8>().ok()).is_some_and(|n| n <= most);
        t.len() == 5 && t.get(2..3) == Some(":") && part(t.get(..2), 23) && part(t.get(3..), 59)
    };
    let here = cells.get(DIED_IN).is_none_or(|c| c.is_empty() || c == "VN");
    let day = cells.get(DIED).unwrap_or_default().to_owned();
    if here && is_clock(&time) && day.len() == 10 {
        set(cells, DIED, &format!("{day}T{time}{ZONE}"));
    }
}

/// The same backwards.
pub(super) fn clock_in(cells: &mut Cells) {
    let Some(moment) = cells.get(DIED).map(str::to_owned) else { return };
    if let Some((day, time)) = moment.strip_suffix(ZONE).and_then(|m| m.split_once('T'))
        && day.len() == 10
    {
        set(cells, DIED, day);
        cells.push(TIME, time);
    }
}

/// The parts of a name, and all of it; the latter is no place of the declaration.
const PARTS: [&str; 3] = ["surname", "middlename", "firstname"];
const FULL: &str = "(full)";
/// The birth case; no place of the declaration.
const CASE: &str = "(case)";
const NO_MOTHER: &str = "declaration/mother.detailsNotAvailable";
const NO_FATHER: &str = "declaration/father.detailsNotAvailable";

/// Names are taken apart where the record does not have the parts and they split in one way; else all of the name stands as the
/// first name. Parents that are not determined are said to be not available.
pub(super) fn declaration_out(cells: &mut Cells) {
    let names: Vec<String> =
        cells.cells.iter().filter_map(|c| c.at.strip_suffix(FULL)).map(str::to_owned).collect();
    for name in names {
        let full = take(cells, &format!("{name}{FULL}"));
        let empty = |part: &&str| cells.get(&format!("{name}{part}")).is_none_or(str::is_empty);
        if full.is_empty() || !PARTS.iter().all(empty) {
            continue;
        }
        // The order of words is that of Vietnamese names.
        let nation = name.strip_suffix(".name/").and_then(|w| cells.get(&format!("{w}.nationality")));
        let ours = nation.is_none_or(|n| n.is_empty() || n == "VNM");
        let parts = match split(&full) {
            Split::One(p) if ours && p.confidence >= Confidence::Medium && !p.family.is_empty() => {
                [p.family, p.middle, p.given]
            }
            _ => [String::new(), String::new(), full],
        };
        for (part, text) in PARTS.iter().zip(parts).filter(|(_, text)| !text.is_empty()) {
            set(cells, &format!("{name}{part}"), &text);
        }
    }
    let case = take(cells, CASE);
    let (mother, father) = match case.as_str() {
        "no-mother" => (true, false),
        "no-father" => (false, true),
        "no-parents" | "abandoned" => (true, true),
        _ => (false, false),
    };
    for (at, missing) in [(NO_MOTHER, mother), (NO_FATHER, father)] {
        if missing {
            set(cells, at, "true");
        }
    }
}

/// The same backwards.
pub(super) fn declaration_in(cells: &mut Cells) {
    let mut names: Vec<String> = Vec::new();
    for cell in &cells.cells {
        let name = PARTS.iter().find_map(|p| cell.at.strip_suffix(p)).filter(|n| n.ends_with(".name/"));
        if let Some(name) = name
            && !names.iter().any(|n| n == name)
        {
            names.push(name.to_owned());
        }
    }
    for name in names {
        let part = |p: &&str| cells.get(&format!("{name}{p}")).filter(|t| !t.is_empty());
        let full = PARTS.iter().filter_map(part).collect::<Vec<_>>().join(" ");
        cells.push(format!("{name}{FULL}"), full);
    }
    let case = match (take(cells, NO_MOTHER) == "true", take(cells, NO_FATHER) == "true") {
        (true, true) => "no-parents",
        (true, false) => "no-mother",
        (false, true) => "no-father",
        (false, false) => return,
    };
    cells.push(CASE, case);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(of: &[(&'static str, &str)]) -> Cells {
        let mut cells = Cells::default();
        of.iter().for_each(|(at, text)| cells.push(*at, *text));
        cells
    }

    #[test]
    fn a_day_and_a_time_are_one_moment() {
        for (day, time, country, moment) in [
            ("2025-09-12", "23:45", "", "2025-09-12T23:45:00+07:00"),
            ("2025-09-12", "23:45", "VN", "2025-09-12T23:45:00+07:00"),
            ("2025-09-12", "23:45", "FR", "2025-09-12"),
            ("2025-09-12", "24:00", "", "2025-09-12"),
            ("2025-09-12", "11 giờ", "", "2025-09-12"),
            ("2025-09", "23:45", "", "2025-09"),
            ("2025", "", "", "2025"),
        ] {
            let mut c = cells(&[(DIED, day), (TIME, time), (DIED_IN, country)]);
            clock_out(&mut c);
            assert_eq!((c.get(DIED), c.get(TIME)), (Some(moment), None), "{day} {time} {country}");
            clock_in(&mut c);
            assert_eq!(c.get(DIED), Some(day));
            assert_eq!(c.get(TIME), moment.contains('T').then_some(time));
        }
    }

    #[test]
    fn names_are_parts_and_parts_are_names() {
        let name = |part: &str| format!("declaration/child.name/{part}");
        for (full, parts) in [("Nguyễn Văn An", ["Nguyễn", "Văn", "An"]), ("An", ["", "", "An"])] {
            let mut c = cells(&[("declaration/child.name/(full)", full)]);
            declaration_out(&mut c);
            let found = PARTS.map(|p| c.get(&name(p)).unwrap_or_default());
            assert_eq!(found, parts);
            declaration_in(&mut c);
            assert_eq!(c.get(&name(FULL)), Some(full));
        }
        let foreign = [
            ("declaration/mother.name/(full)", "Ana Maria Silva"),
            ("declaration/mother.nationality", "PRT"),
        ];
        let mut c = cells(&foreign);
        declaration_out(&mut c);
        assert_eq!(c.get("declaration/mother.name/firstname"), Some("Ana Maria Silva"));
        let mut c = cells(&[
            ("declaration/child.name/(full)", "Nguyễn Văn An"),
            ("declaration/child.name/firstname", "Bình"),
        ]);
        declaration_out(&mut c);
        assert_eq!(c.get(&name("firstname")), Some("Bình"), "what the record states stands");
        assert_eq!(c.get(&name("surname")), None);
    }

    #[test]
    fn undetermined_parents_are_not_available() {
        for (case, mother, father, back) in [
            ("no-mother", true, false, "no-mother"),
            ("no-father", false, true, "no-father"),
            ("no-parents", true, true, "no-parents"),
            ("abandoned", true, true, "no-parents"),
            ("both-parents", false, false, ""),
        ] {
            let mut c = cells(&[(CASE, case)]);
            declaration_out(&mut c);
            assert_eq!((c.get(NO_MOTHER).is_some(), c.get(NO_FATHER).is_some()), (mother, father), "{case}");
            declaration_in(&mut c);
            assert_eq!(c.get(CASE).unwrap_or_default(), back);
        }
    }
}
