//! What the log must say on the days that matter. Figures: NSO tables, 202/2025/QH15 and 1654 to 1687/NQ-UBTVQH15.
#![cfg(feature = "places")]

use super::*;

fn day(y: u16, m: u8, d: u8) -> Day {
    Day::new(y, m, d).unwrap()
}

fn count(level: Level, on: Day) -> usize {
    units(level, on).count()
}

fn count_type(level: Level, on: Day, name: &str) -> usize {
    units(level, on).filter(|u| u.unit_type().name() == name).count()
}

#[test]
fn counts_on_the_days_that_matter() {
    let before = day(2025, 6, 30);
    let counts = |on| (count(Level::Province, on), count(Level::District, on), count(Level::Commune, on));
    assert_eq!(counts(before), (63, 696, 10_035));
    let first = day(2025, 7, 1);
    assert_eq!(counts(first), (34, 0, 3_321));
    for (name, n) in [("phường", 687), ("xã", 2_621), ("đặc khu", 13), ("thị trấn", 0)] {
        assert_eq!(count_type(Level::Commune, first, name), n, "{name}");
    }
    assert_eq!(count_type(Level::Province, first, "thành phố"), 6);
    assert_eq!(count_type(Level::Province, first, "tỉnh"), 28);
    let today = day(2026, 11, 21);
    assert_eq!(counts(today), (34, 0, 3_321));
    for (name, n) in [("phường", 709), ("xã", 2_599), ("đặc khu", 13)] {
        assert_eq!(count_type(Level::Commune, today, name), n, "{name}");
    }
    assert_eq!(count_type(Level::Province, today, "thành phố"), 9);
    assert_eq!(count_type(Level::Province, today, "tỉnh"), 25);
    // The history is as long as its lists.
    assert_eq!(count(Level::Commune, day(2004, 8, 31)), 10_577);
    assert_eq!(count(Level::Commune, day(2004, 8, 30)), 0);
    assert_eq!(count(Level::Province, day(2008, 7, 31)), 64);
    assert_eq!(list_date(), day(2026, 9, 20));
}

#[test]
fn each_retype_takes_effect_on_its_day() {
    let cities = |on| count_type(Level::Province, on, "thành phố");
    let wards = |on| count_type(Level::Commune, on, "phường");
    for (on, c, w) in [
        (day(2026, 4, 29), 6, 687),
        (day(2026, 4, 30), 7, 697),
        (day(2026, 8, 31), 7, 697),
        (day(2026, 9, 1), 8, 697),
        (day(2026, 9, 19), 8, 697),
        (day(2026, 9, 20), 9, 709),
    ] {
        assert_eq!((cities(on), wards(on)), (c, w), "{on}");
    }
    let city = unit("75", Level::Province, day(2026, 5, 1)).unwrap();
    assert_eq!((city.full_name().as_str(), city.basis().act), ("Thành phố Đồng Nai", "30/2026/QH16"));
}

#[test]
fn every_commune_of_the_old_list_goes_somewhere_by_a_clause() {
    let (before, after) = (day(2025, 6, 30), day(2025, 7, 1));
    let (mut edges, mut split, mut decided) = (0, 0, 0);
    for old in units(Level::Commune, before) {
        let steps = old.successors();
        assert!(!steps.is_empty(), "{}", old.id());
        assert_eq!(steps.iter().any(|s| s.change == Change::Split), steps.len() > 1, "{}", old.id());
        for s in &steps {
            assert_eq!(s.certainty, Certainty::Law);
            assert!(s.basis.act.ends_with("/NQ-UBTVQH15") && s.basis.clause.is_some(), "{}", old.id());
            assert_eq!(s.day(), after);
            assert!(s.to.predecessors().contains(s));
        }
        edges += steps.len();
        split += usize::from(steps.len() > 1);
        match resolve_unit(old, after) {
            Outcome::DecidedByPopulation { .. } => decided += 1,
            Outcome::Ambiguous(list) => assert_eq!(list.len(), steps.len()),
            Outcome::Same(_) | Outcome::Unique(_) => assert_eq!(steps.len(), 1),
            other => panic!("{} {other:?}", old.id()),
        }
    }
    // 10,566 edges, 441 units divided, 60 of them decided for residents.
    assert_eq!((edges, split, decided), (10_566, 441, 60));
}

#[test]
fn every_new_commune_comes_from_somewhere() {
    let after = day(2025, 7, 1);
    let mut clauses = 0;
    let mut unchanged = 0;
    for new in units(Level::Commune, after) {
        let steps = new.predecessors();
        assert!(!steps.is_empty(), "{}", new.id());
        assert!(steps.iter().all(|s| s.basis.act == new.basis().act), "{}", new.id());
        match new.basis().clause {
            Some(Clause::Number(_)) => clauses += 1,
            Some(Clause::Unchanged) => unchanged += 1,
            None => panic!("{}", new.id()),
        }
    }
    // 3,194 arrangement clauses and 127 units left as they were.
    assert_eq!((clauses, unchanged), (3_194, 127));
    let changed = units(Level::Commune, day(2025, 6, 30))
        .filter(|u| matches!(resolve_unit(*u, after), Outcome::Same(_)))
        .count();
    assert!(changed >= 127, "{changed}");
}

#[test]
fn one_code_two_wards() {
    let old = unit("26740", Level::Commune, day(2024, 6, 1)).unwrap();
    let new = unit("26740", Level::Commune, day(2026, 6, 1)).unwrap();
    assert_ne!(old.id(), new.id());
    assert_eq!(old.full_name(), "Phường Bến Nghé");
    assert_eq!(new.full_name(), "Phường Sài Gòn");
    assert_eq!(old.parent(day(2024, 6, 1)).unwrap().full_name(), "Quận 1");
    assert_eq!(new.parent(day(2026, 6, 1)).unwrap().code(), "79");
    let steps = old.successors();
    assert_eq!(steps.len(), 1);
    assert_eq!((steps[0].to, steps[0].basis.act), (new, "1685/NQ-UBTVQH15"));
    assert!(matches!(steps[0].basis.clause, Some(Clause::Number(_))));
    assert_eq!(steps[0].change, Change::Merged);
    let v = |code, written| verdict(code, Level::Commune, written, day(2026, 11, 21));
    assert_eq!(v("26740", day(2024, 6, 1)), Verdict { lawful_then: true, usable_for_new_records: false });
    assert_eq!(v("26740", day(2026, 6, 1)), Verdict { lawful_then: true, usable_for_new_records: true });
    assert_eq!(v("00001", day(2024, 6, 1)), Verdict { lawful_then: true, usable_for_new_records: false });
    assert_eq!(v("99999", day(2024, 6, 1)), Verdict { lawful_then: false, usable_for_new_records: false });
}

#[test]
fn the_official_tables_defects_are_not_carried_over() {
    let on = day(2025, 6, 30);
    let goes = |old: &str, new: &str| successors(old, Level::Commune, on).iter().any(|s| s.to.code() == new);
    for (yes, no, new) in
        [("01651", "01615", "01648"), ("02482", "02485", "02494"), ("00556", "00553", "00562")]
    {
        assert!(goes(yes, new), "{yes}");
        assert!(!goes(no, new), "{no}");
    }
    assert!(goes("23053", "23041"));
    assert_eq!(unit("27691", Level::Commune, on).unwrap().province(on).unwrap().code(), "80");
    assert_eq!(unit("30781", Level::Commune, on).unwrap().province(on).unwrap().code(), "91");
    assert_eq!(unit("24496", Level::Commune, day(2025, 7, 1)).unwrap().full_name(), "Xã Ea Kly");
}

#[test]
fn the_past_keeps_its_names() {
    let name = |code, level, on| unit(code, level, on).map(UnitVersion::full_name);
    assert_eq!(name("46", Level::Province, day(2024, 12, 31)).unwrap(), "Tỉnh Thừa Thiên Huế");
    assert_eq!(name("46", Level::Province, day(2025, 1, 1)).unwrap(), "Thành phố Huế");
    assert_eq!(name("28", Level::Province, day(2008, 7, 31)).unwrap(), "Tỉnh Hà Tây");
    assert_eq!(name("28", Level::Province, day(2008, 8, 1)), None);
    let went = resolve("28", Level::Province, day(2007, 1, 1), day(2026, 1, 1));
    assert_eq!(went.decided().unwrap().unit.full_name(), "Thành phố Hà Nội");
    assert_eq!(name("762", Level::District, day(2020, 1, 1)).unwrap(), "Quận Thủ Đức");
    assert_eq!(name("769", Level::District, day(2024, 1, 1)).unwrap(), "Thành phố Thủ Đức");
    // A district ended and nothing took its place, but for the five that became special zones.
    assert!(matches!(
        resolve("760", Level::District, day(2024, 1, 1), day(2026, 1, 1)),
        Outcome::Retired(u) if u.full_name() == "Quận 1"
    ));
    let zone = resolve("755", Level::District, day(2024, 1, 1), day(2026, 1, 1));
    assert_eq!(zone.decided().unwrap().unit.full_name(), "Đặc khu Côn Đảo");
}

#[test]
fn a_hint_is_never_law() {
    let ends_early = units(Level::Commune, day(2019, 6, 1)).filter(|u| u.valid_to() < Some(day(2025, 6, 30)));
    let (mut hints, mut retired) = (0, 0);
    for u in ends_early {
        match resolve_unit(u, day(2026, 1, 1)) {
            Outcome::Retired(_) => retired += 1,
            Outcome::Unknown => panic!("{}", u.id()),
            outcome => {
                for r in match &outcome {
                    Outcome::Ambiguous(list) => list.clone(),
                    other => other.decided().cloned().into_iter().collect(),
                } {
                    assert!(r.certainty() != Certainty::Law, "{}", u.id());
                    hints += usize::from(r.certainty() == Certainty::Hint);
                }
            }
        }
    }
    assert!(hints > 900 && retired > 50, "{hints} {retired}");
}

#[test]
fn resolving_never_goes_back_in_time() {
    for level in [Level::Province, Level::District, Level::Commune] {
        for v in units(level, day(2015, 1, 1)).chain(units(level, day(2026, 1, 1))) {
            assert!(v.valid_to().is_none_or(|end| end > v.valid_from()));
            for s in v.successors() {
                assert!(s.day() > v.valid_from(), "{}", v.id());
            }
            if let Some(r) = resolve_unit(v, day(2026, 11, 21)).decided() {
                assert!(r.unit.holds_on(day(2026, 11, 21)));
            }
        }
    }
}
