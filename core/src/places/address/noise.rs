//! Addresses made from the log in many noisy styles by a seeded generator, judged by a plain search through the lists.
//!
//! The judge knows what was written (which names, which types, which day) and finds by brute force every commune that
//! fits. One fit: the reading must be that one. Several: the reading must list them all. A single other unit is a silent
//! error, and there must be none.

use super::token::Tokens;
use super::*;
use crate::places::{Day, Level, Outcome, UnitVersion, resolve_unit, units};
use std::collections::{BTreeMap, HashMap};

/// Numbers that are the same on every machine (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }
    fn chance(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }
    fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.roll(list.len())]
    }
}

fn day(y: u16, m: u8, d: u8) -> Day {
    Day::new(y, m, d).unwrap()
}

fn key(text: &str) -> u64 {
    let t = Tokens::of(text).unwrap();
    t.key(0, t.list.len())
}

/// Without marks, as a keyboard without Vietnamese gives it.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| match super::fold::classify(c) {
            super::fold::Class::Letter(l) if c.is_uppercase() => char::from(l.base.to_ascii_uppercase()),
            super::fold::Class::Letter(l) => char::from(l.base),
            _ => c,
        })
        .collect()
}

/// Decomposed, as some telephones send it.
fn decomposed(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let super::fold::Class::Letter(l) = super::fold::classify(c) else {
            out.push(c);
            continue;
        };
        if !c.is_alphabetic() || c.is_ascii() || l.marks >> 3 == 4 {
            out.push(c);
            continue;
        }
        let base = char::from(l.base);
        out.push(if c.is_uppercase() { base.to_ascii_uppercase() } else { base });
        let shape = ["", "\u{306}", "\u{302}", "\u{31B}"][usize::from(l.marks >> 3)];
        let tone = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"][usize::from(l.marks & 7)];
        out.push_str(shape);
        out.push_str(tone);
    }
    out
}

fn short_type(kind: &str, dice: &mut Dice) -> String {
    let all: &[&str] = match kind {
        "phường" => &["P.", "P. ", "p ", "F.", "F ", "Phường ", "phường ", "Ph. ", "P"],
        "xã" => &["X.", "X. ", "x. ", "xã ", "Xã "],
        "thị trấn" => &["TT.", "TT ", "T.T ", "tt. ", "Thị trấn ", "thị trấn "],
        "đặc khu" => &["ĐK ", "đặc khu ", "Đặc khu "],
        "quận" => &["Q.", "Q. ", "q ", "Quận ", "quận ", "Q"],
        "huyện" => &["H.", "H. ", "huyện ", "Huyện "],
        "thị xã" => &["TX.", "TX ", "T.X ", "thị xã ", "Thị xã "],
        "thành phố" => &["TP.", "TP. ", "Tp ", "T.P ", "thành phố ", "Thành phố "],
        _ => &["T. ", "tỉnh ", "Tỉnh ", ""],
    };
    dice.pick(all).to_owned()
}

/// One address and what its writer left in it.
struct Case {
    text: String,
    style: &'static str,
    as_of: Option<Day>,
    truth: UnitVersion,
    /// Every commune of the day that fits what is written.
    fits: Vec<UnitVersion>,
}

/// The communes of one day by what people write.
struct Day1 {
    day: Day,
    by_name: HashMap<u64, Vec<(UnitVersion, Place)>>,
    districts: BTreeMap<String, Vec<UnitVersion>>,
    /// Names to call streets by.
    names: Vec<&'static str>,
}

impl Day1 {
    fn of(day: Day) -> Self {
        let mut by_name: HashMap<u64, Vec<(UnitVersion, Place)>> = HashMap::new();
        for u in units(Level::Commune, day) {
            by_name.entry(key(u.name())).or_default().push((u, Place::of(u, day)));
        }
        let mut districts: BTreeMap<String, Vec<UnitVersion>> = BTreeMap::new();
        for d in units(Level::District, day) {
            districts.entry(d.parent_code().unwrap()).or_default().push(d);
        }
        let names = units(Level::Commune, day).chain(units(Level::Province, day)).map(UnitVersion::name);
        let names = names.filter(|n| !n.bytes().any(|b| b.is_ascii_digit())).collect();
        Self { day, by_name, districts, names }
    }

    fn fits(
        &self,
        name: &str,
        marks: bool,
        kind: Option<&str>,
        district: Option<UnitVersion>,
        province: Option<UnitVersion>,
        by_name_only: bool,
    ) -> Vec<UnitVersion> {
        let same = |a: Option<UnitVersion>, b: Option<UnitVersion>| match (a, b) {
            (_, None) => true,
            (Some(a), Some(b)) => {
                if by_name_only {
                    key(a.name()) == key(b.name())
                } else {
                    a == b
                }
            }
            (None, Some(_)) => false,
        };
        let list: Vec<_> = self
            .by_name
            .get(&key(name))
            .map(Vec::as_slice)
            .unwrap_or_default()
            .iter()
            .filter(|(u, p)| {
                kind.is_none_or(|k| u.unit_type().name() == k)
                    && same(p.district, district)
                    && same(p.province, province)
            })
            .map(|(u, _)| *u)
            .collect();
        if !marks {
            return list;
        }
        // With marks written, only names with those marks fit.
        let exact = |t: &str| {
            let t = Tokens::of(t).unwrap();
            t.exact(0, t.list.len()).0
        };
        list.into_iter().filter(|u| exact(u.name()) == exact(name)).collect()
    }
}

const STREETS: [&str; 16] = [
    "12 Lê Lợi",
    "Số 5/7B Trần Hưng Đạo",
    "45 Đường tỉnh 950",
    "Đường Điện Biên Phủ",
    "thôn 3",
    "Ấp Bình Hòa",
    "Tổ 12, khu phố 4",
    "Nhà 3 ngõ 15 phố Huế",
    "đường Hà Nội",
    "Khóm 2",
    "ភូមិ 3",
    "98A Nguyễn Thị Minh Khai",
    "Quốc lộ 1A",
    "TDP số 7",
    "Lô B2 KDC Tân Tiến",
    "",
];

fn write(list: &Day1, mut truth: UnitVersion, hint: bool, dice: &mut Dice) -> Case {
    let place = Place::of(truth, list.day);
    let (district, province) = (place.district, place.province.unwrap());
    let number = truth.name().bytes().all(|b| b.is_ascii_digit());
    let style = [
        "official",
        "short",
        "bare-upper-levels",
        "no-marks",
        "upper",
        "decomposed",
        "no-commas",
        "hyphens",
        "reversed",
        "no-province",
        "no-district",
        "wrong-district",
        "joined",
        "messy",
        "roman",
        "no-marks-lower",
        "wrong-province",
        "late-day",
        "mixed-times",
    ][dice.roll(19)];
    let style = match style {
        "joined" | "roman" if !number => "short",
        "no-district" | "wrong-district" | "wrong-province" | "late-day" | "mixed-times"
            if district.is_none() =>
        {
            "official"
        }
        "late-day" | "mixed-times" if truth.valid_to() != Some(day(2025, 7, 1)) => "official",
        other => other,
    };
    let kind = truth.unit_type().name();
    let mut parts: Vec<String> = Vec::new();
    let mut street = dice.pick(&STREETS).to_owned();
    if dice.chance(40) {
        // Streets, hamlets and houses that bear the name of some commune or province.
        let other = list.names[dice.roll(list.names.len())];
        street = match dice.roll(5) {
            0 => format!("{} Đường {other}", dice.roll(300) + 1),
            1 => format!("Thôn {other}"),
            2 => format!("{} {other}", dice.roll(300) + 1),
            3 => format!("Số {}/{} ngõ {other}", dice.roll(40), dice.roll(9)),
            _ => format!("chợ {other}, ấp {}", dice.roll(9) + 1),
        };
    }
    let mut shown = (district, Some(province));
    let typed = |u: UnitVersion| u.full_name();
    let name = |u: UnitVersion| {
        if u.name().bytes().all(|b| b.is_ascii_digit()) { u.full_name() } else { u.name().to_owned() }
    };
    let mut by_name_only = false;
    let mut also = Vec::new();
    let commune = match style {
        "short" | "messy" => format!("{}{}", short_type(kind, dice), truth.name()),
        "joined" => format!("{}{}", dice.pick(&["P", "F", "p"]), truth.name()),
        "roman" => {
            let n: usize = truth.name().parse().unwrap();
            let roman = [
                "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
                "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV", "XXVI",
                "XXVII", "XXVIII",
            ];
            format!("phường {}", roman[n])
        }
        _ => typed(truth),
    };
    // "P" and "Q" glued to a name that is no number are not what this style means.
    let commune =
        if !number && commune.starts_with('P') && !commune.starts_with("P.") && !commune.starts_with("Ph") {
            typed(truth)
        } else {
            commune
        };
    parts.push(commune);
    if let Some(d) = district {
        match style {
            "no-district" => shown.0 = None,
            "wrong-district" => {
                let others = &list.districts[&province.code()];
                let other = others[dice.roll(others.len())];
                // Where the other district has a commune of that name and type, that is the one written.
                let there = list.fits(truth.name(), true, Some(kind), Some(other), Some(province), false);
                if let [one] = there.as_slice() {
                    truth = *one;
                    shown.0 = Some(other);
                } else {
                    shown.0 = None;
                }
                parts.push(typed(other));
            }
            "short" | "messy" => {
                let t = short_type(d.unit_type().name(), dice);
                let t = if t == "Q" && !d.name().bytes().all(|b| b.is_ascii_digit()) {
                    "Q.".to_owned()
                } else {
                    t
                };
                parts.push(format!("{t}{}", d.name()));
                by_name_only = true;
            }
            "bare-upper-levels" => {
                parts.push(name(d));
                by_name_only = true;
            }
            "joined" if d.name().bytes().all(|b| b.is_ascii_digit()) => parts.push(format!("Q{}", d.name())),
            _ => parts.push(typed(d)),
        }
    }
    match style {
        "no-province" if district.is_some() => shown.1 = None,
        "short" | "messy" => {
            let alias = match province.name() {
                "Hồ Chí Minh" => {
                    dice.pick(&["TPHCM", "TP.HCM", "HCM", "Sài Gòn", "TP Hồ Chí Minh"]).to_owned()
                }
                "Bà Rịa - Vũng Tàu" => dice.pick(&["BRVT", "BR-VT", "Bà Rịa Vũng Tàu"]).to_owned(),
                "Thừa Thiên Huế" => dice.pick(&["TT Huế", "Thừa Thiên - Huế", "TTH"]).to_owned(),
                "Đắk Lắk" => dice.pick(&["Đắc Lắc", "Dak Lak", "Đăk Lăk"]).to_owned(),
                "Bắc Kạn" => "Bắc Cạn".to_owned(),
                n => format!("{}{n}", short_type(province.unit_type().name(), dice)),
            };
            parts.push(alias);
        }
        "bare-upper-levels" => parts.push(province.name().to_owned()),
        "wrong-province" => {
            let all: Vec<UnitVersion> = units(Level::Province, list.day).filter(|p| *p != province).collect();
            let other = all[dice.roll(all.len())];
            parts.push(typed(other));
            // Where the written province has such a commune, the district may be the slip as well.
            also = list.fits(truth.name(), true, Some(kind), None, Some(other), false);
            shown.1 = None;
        }
        "mixed-times" => parts.push(typed(resolve_unit(province, day(2026, 11, 21)).decided().unwrap().unit)),
        _ => parts.push(typed(province)),
    }
    if style == "reversed" {
        parts.reverse();
    }
    let street_first = style != "reversed";
    if !street.is_empty() {
        if street_first { parts.insert(0, street) } else { parts.push(street) }
    }
    let gap = match style {
        "no-commas" => " ",
        "hyphens" => " - ",
        "messy" => dice.pick(&[",", ", , ", ",\n", " ; ", "  ,  "]),
        _ => ", ",
    };
    let mut text = parts.join(gap);
    if style == "joined" {
        // P8Q10: ward and district run together, the rest does not.
        text = parts
            .join(", ")
            .replacen(", Q", dice.pick(&[" Q", "Q", ", Q", " - Q"]), 1)
            .replacen("Quận", " Quận", 1);
    }
    if style == "messy" && dice.chance(40) {
        text.push_str(dice.pick(&[", Việt Nam", ".", " VN", ","]));
    }
    let marks = !matches!(style, "no-marks" | "no-marks-lower") && text.bytes().any(|b| !b.is_ascii());
    match style {
        "no-marks" => text = plain(&text),
        "no-marks-lower" => text = plain(&text).to_lowercase(),
        "upper" => text = text.to_uppercase(),
        "decomposed" => text = decomposed(&text),
        _ => {}
    }
    let mut fits = list.fits(truth.name(), marks, Some(kind), shown.0, shown.1, by_name_only);
    fits.extend(also);
    let as_of = match style {
        "late-day" => Some(day(2026, 1, 5)),
        "mixed-times" => None,
        _ => hint.then_some(list.day),
    };
    Case { text, style, as_of, truth, fits }
}

#[derive(Default, Debug)]
struct Count {
    decidable: usize,
    right: usize,
    open: usize,
    flagged: usize,
    silent: usize,
    unread: usize,
    ambiguous: usize,
    listed: usize,
    not_listed: usize,
}

fn same_unit(a: UnitVersion, b: UnitVersion) -> bool {
    (a.code(), a.parent_level()) == (b.code(), b.parent_level())
}

fn judge(case: &Case, counts: &mut BTreeMap<&'static str, Count>, show: &mut Vec<String>) {
    let count = counts.entry(case.style).or_default();
    let address = read_address(&case.text, case.as_of);
    let fail = |what: &str, show: &mut Vec<String>| {
        show.push(format!(
            "{what} [{}] {:?} truth {} {} got {:?} {:?}",
            case.style,
            case.text,
            case.truth.id(),
            case.truth.full_name(),
            match &address.reading {
                Reading::One(p) => p.format(Style::Official),
                Reading::Several(l) => l.iter().take(4).map(|p| p.format(Style::Official) + " | ").collect(),
                Reading::None => "-".into(),
            },
            address.repairs
        ));
    };
    let truth_in = |list: &[Place]| list.iter().any(|p| p.commune.is_some_and(|c| same_unit(c, case.truth)));
    // A reading that says what it set right is no silent one.
    let told = address.repairs.iter().any(|r| {
        matches!(
            r,
            Repair::OtherType { .. }
                | Repair::WrongDistrict { .. }
                | Repair::WrongProvince { .. }
                | Repair::OtherSpelling { .. }
                | Repair::FormerName { .. }
        )
    });
    if case.fits.len() == 1 {
        count.decidable += 1;
        match &address.reading {
            Reading::One(p) if p.commune.is_some_and(|c| same_unit(c, case.truth)) => {
                count.right += 1;
                check_conversion(case);
            }
            Reading::One(p) if p.commune.is_some() && told => {
                count.flagged += 1;
                fail("flagged", show)
            }
            Reading::One(p) if p.commune.is_some() => {
                count.silent += 1;
                fail("WRONG", show)
            }
            Reading::Several(l) if truth_in(l) => {
                count.open += 1;
                fail("open", show)
            }
            Reading::Several(_) => {
                count.silent += 1;
                fail("WRONG set", show)
            }
            _ => {
                count.unread += 1;
                fail("unread", show)
            }
        }
    } else {
        count.ambiguous += 1;
        match &address.reading {
            Reading::Several(l)
                if case
                    .fits
                    .iter()
                    .all(|f| l.iter().any(|p| p.commune.is_some_and(|c| same_unit(c, *f)))) =>
            {
                count.listed += 1
            }
            Reading::One(p) if p.commune.is_some() && told => {
                count.flagged += 1;
                fail("flagged", show)
            }
            Reading::One(p) if p.commune.is_some() => {
                count.silent += 1;
                fail("GUESS", show)
            }
            _ => {
                count.not_listed += 1;
                fail("notlisted", show)
            }
        }
    }
}

/// What the address is converted to is what the log says of its unit: the whole lawful set, no more.
fn check_conversion(case: &Case) {
    let to = day(2026, 11, 21);
    let converted = convert_address(&case.text, case.as_of, to);
    let read = converted.address.place().and_then(|p| p.commune).unwrap();
    let outcome = resolve_unit(read, to);
    match (&outcome, &converted.conversion) {
        (Outcome::Same(r) | Outcome::Unique(r), Conversion::Decided { place, by_population: false, .. }) => {
            assert_eq!(place.commune, Some(r.unit));
            assert!(place.district.is_none() && place.province.is_some());
        }
        (
            Outcome::DecidedByPopulation { people, .. },
            Conversion::Decided { place, by_population: true, .. },
        ) => {
            assert_eq!(place.commune, Some(people.unit));
        }
        (Outcome::Ambiguous(list), Conversion::Open(places)) => {
            let all: Vec<_> = places.iter().filter_map(|p| p.commune).collect();
            assert_eq!(all, list.iter().map(|r| r.unit).collect::<Vec<_>>());
        }
        (Outcome::Retired(_), Conversion::Lost(_)) => {}
        other => panic!("{} {other:?}", case.text),
    }
}

fn run(seed: u64, rounds: usize) -> (BTreeMap<&'static str, Count>, Vec<String>) {
    let mut dice = Dice(seed);
    let mut counts = BTreeMap::new();
    let mut show = Vec::new();
    let before = Day1::of(day(2025, 6, 30));
    let old: Vec<UnitVersion> = units(Level::Commune, before.day).collect();
    let past: Vec<Day1> = [day(2006, 6, 1), day(2012, 6, 1), day(2018, 6, 1), day(2021, 6, 1)]
        .into_iter()
        .map(Day1::of)
        .collect();
    let now = Day1::of(day(2026, 11, 21));
    let new: Vec<UnitVersion> = units(Level::Commune, now.day).collect();
    for _ in 0..rounds {
        for truth in &old {
            let hint = dice.chance(50);
            // Without a day only a district says that the old list is meant.
            let mut case = write(&before, *truth, hint, &mut dice);
            if matches!(case.style, "no-district" | "wrong-district") {
                case.as_of = Some(before.day);
            }
            judge(&case, &mut counts, &mut show);
        }
        for list in &past {
            let all: Vec<UnitVersion> = units(Level::Commune, list.day).collect();
            for _ in 0..800 {
                let truth = all[dice.roll(all.len())];
                judge(&write(list, truth, true, &mut dice), &mut counts, &mut show);
            }
        }
        for truth in &new {
            let hint = dice.chance(50);
            judge(&write(&now, *truth, hint, &mut dice), &mut counts, &mut show);
        }
    }
    (counts, show)
}

#[test]
fn noisy_addresses_of_every_time() {
    for seed in [0x5EED_2025, 0x00C0_FFEE, 0x1234_5678] {
        let (counts, show) = run(seed, 1);
        let sum = |f: fn(&Count) -> usize| counts.values().map(f).sum::<usize>();
        let (decidable, right, silent) = (sum(|c| c.decidable), sum(|c| c.right), sum(|c| c.silent));
        let (ambiguous, listed, flagged) = (sum(|c| c.ambiguous), sum(|c| c.listed), sum(|c| c.flagged));
        for (style, c) in &counts {
            println!("{style:18} {c:?}");
        }
        println!(
            "decidable {decidable}, right {right}, silent {silent}, ambiguous {ambiguous}, listed {listed}, told {flagged}"
        );
        show.iter().take(60).for_each(|s| println!("{s}"));
        assert!(decidable > 15_000 && ambiguous > 50);
        assert_eq!(silent, 0, "a wrong answer without a word");
        assert!(right * 1_000 >= decidable * 998, "{right} of {decidable}");
        // An ambiguous one is listed whole, or the one reading says what it set right.
        assert!(listed + flagged >= ambiguous, "{listed} and {flagged} of {ambiguous}");
    }
}
