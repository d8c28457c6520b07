//! Words and codes of sex, marital status, blood type, ethnicity, religion and nationality, into codes of a named list.
//!
//! A word mostly speaks for itself. A bare code does not: 0 is a woman in one system and no answer in another, 04 is Hoa in the
//! list of peoples of 1979 and Mường in that of 2008. Without its system a code gives only possibilities, even when there is one.

use super::Code;
use crate::codes::{self, crosswalk};
use crate::text::{case, clean, fold};
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a coded text is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Giới tính, list `sex`.
    Sex,
    /// Tình trạng hôn nhân, lists `marital-qcvn` and `marital-portal`.
    MaritalStatus,
    /// Nhóm máu, list `blood-type`.
    BloodType,
    /// Dân tộc, lists `ethnic-1979` and `ethnic-2008`.
    Ethnicity,
    /// Tôn giáo, list `religion-2008`.
    Religion,
    /// Quốc tịch or any country, list `country`.
    Country,
}

/// A code of a named list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Meaning {
    /// The list.
    pub list: &'static str,
    /// The code.
    pub code: Code,
}

/// How a text was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// As a code of the system named.
    Code,
    /// As a label, letter for letter except capitals and punctuation.
    Label,
    /// As a label without its marks.
    Folded,
    /// As another name of the same thing.
    Alias,
}

/// What a text means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// One thing.
    Sure(Meaning, How),
    /// One of these, or none; the source must say which system it uses.
    Possible(Vec<Meaning>),
    /// Explicitly no value, such as a code for no information where the list has none.
    NoValue,
    /// Not understood.
    Unknown,
}

impl Field {
    /// Lists of its codes, the one of words first.
    pub const fn lists(self) -> &'static [&'static str] {
        match self {
            Field::Sex => &["sex"],
            Field::MaritalStatus => &["marital-portal", "marital-qcvn"],
            Field::BloodType => &["blood-type"],
            Field::Ethnicity => &["ethnic-1979", "ethnic-2008"],
            Field::Religion => &["religion-2008"],
            Field::Country => &["country"],
        }
    }

    /// Crosswalks of codes, as `name/system` of spec/codes/maps, and the list they lead to.
    const fn code_maps(self) -> &'static [&'static str] {
        match self {
            Field::Sex => &["sex/popdb", "sex/mrz", "sex/health", "sex/llr", "sex/civil158", "sex/kit"],
            Field::BloodType => &["blood/popdb"],
            _ => &[],
        }
    }

    /// Crosswalks of names.
    const fn name_maps(self) -> &'static [&'static str] {
        match self {
            Field::Sex => &["sex/card"],
            Field::Ethnicity => &["ethnic-name/civil158"],
            Field::Religion => &["religion/card"],
            Field::Country => &["country-name/civil158"],
            Field::MaritalStatus => &["marital-name/words"],
            Field::BloodType => &[],
        }
    }

    fn main_list(self) -> &'static str {
        self.lists().first().copied().unwrap_or_default()
    }

    fn names(self) -> &'static Names {
        static ALL: LazyLock<[Names; 6]> = LazyLock::new(|| {
            [
                Names::of(Field::Sex),
                Names::of(Field::MaritalStatus),
                Names::of(Field::BloodType),
                Names::of(Field::Ethnicity),
                Names::of(Field::Religion),
                Names::of(Field::Country),
            ]
        });
        let [sex, marital, blood, ethnicity, religion, country] = &*ALL;
        match self {
            Field::Sex => sex,
            Field::MaritalStatus => marital,
            Field::BloodType => blood,
            Field::Ethnicity => ethnicity,
            Field::Religion => religion,
            Field::Country => country,
        }
    }
}

/// Reads a text of a coded field. `system` is the name of a list (`ethnic-1979`) or of a system of the crosswalks
/// (`popdb`, `health`, `alpha-3`), when the source says or its format fixes it.
///
/// ```
/// use chuan::values::{Field, Reading, read_coded};
/// assert!(matches!(read_coded(Field::Sex, "Nữ", None), Reading::Sure(m, _) if m.code.text().as_str() == "female"));
/// assert!(matches!(read_coded(Field::Sex, "0", Some("llr")), Reading::Sure(m, _) if m.code.text().as_str() == "female"));
/// assert!(matches!(read_coded(Field::Ethnicity, "04", None), Reading::Possible(both) if both.len() == 2));
/// ```
pub fn read_coded(field: Field, text: &str, system: Option<&str>) -> Reading {
    let text = clean(text);
    if text.is_empty() {
        return Reading::NoValue;
    }
    match system.and_then(|s| by_system(field, &text, s)) {
        Some(reading) => reading,
        None if field == Field::Country => country(&text),
        None => match field.names().read(&text) {
            Reading::Unknown if system.is_none() => possible(field, &text),
            reading => reading,
        },
    }
}

/// By the list or system named; `None` when it does not know the text.
fn by_system(field: Field, text: &str, system: &str) -> Option<Reading> {
    if let Some(list) = field.lists().iter().find(|l| **l == system) {
        let code = Code::parse(text)?;
        return codes::list(list)?
            .get(code)
            .map(|e| Reading::Sure(Meaning { list, code: e.code }, How::Code));
    }
    if field == Field::Country && matches!(system, "alpha-2" | "alpha-3") {
        return by_alpha(text);
    }
    let map = field
        .code_maps()
        .iter()
        .chain(field.name_maps())
        .find(|m| m.rsplit_once('/').is_some_and(|(_, s)| s == system))?;
    let ours = crosswalk(map)?.ours(text)?;
    if ours.is_none() {
        return Some(Reading::NoValue);
    }
    Some(Reading::Sure(Meaning { list: field.main_list(), code: ours }, How::Code))
}

/// A name or an ISO code. In capitals the two collide: NGA is Nigeria in a machine-readable zone and Nga is Russia, MY is
/// Malaysia and Mỹ the United States.
fn country(text: &str) -> Reading {
    let name = Field::Country.names().read(text);
    let Some(Reading::Sure(code, how)) = by_alpha(text) else { return name };
    let small = text.bytes().any(|b| b.is_ascii_lowercase());
    match name {
        Reading::Sure(named, _) if named == code => Reading::Sure(code, how),
        Reading::Sure(..) | Reading::Possible(_) if small => name,
        Reading::Sure(named, _) => Reading::Possible(vec![code, named]),
        Reading::Possible(mut all) => {
            all.retain(|m| *m != code);
            all.insert(0, code);
            Reading::Possible(all)
        }
        _ => Reading::Sure(code, how),
    }
}

/// By the ISO code of two or three letters.
fn by_alpha(text: &str) -> Option<Reading> {
    let list = codes::list("country")?;
    let capitals = text.to_ascii_uppercase();
    let entry = match capitals.len() {
        2 => list.get(Code::parse(&capitals)?)?,
        3 => list.entries.iter().find(|e| list.column(e, "alpha3") == Some(&capitals))?,
        _ => return None,
    };
    Some(Reading::Sure(Meaning { list: "country", code: entry.code }, How::Code))
}

/// What a bare code means in any system known.
fn possible(field: Field, text: &str) -> Reading {
    let mut found: Vec<Meaning> = Vec::new();
    let mut add = |list, code: Code| {
        let meaning = Meaning { list, code };
        if !code.is_none() && !found.contains(&meaning) {
            found.push(meaning);
        }
    };
    if let Some(code) = Code::parse(text) {
        for list in field.lists() {
            if codes::list(list).is_some_and(|l| l.contains(code)) {
                add(list, code);
            }
        }
    }
    for map in field.code_maps() {
        if let Some(code) = crosswalk(map).and_then(|m| m.ours(text)) {
            add(field.main_list(), code);
        }
    }
    if found.is_empty() { Reading::Unknown } else { Reading::Possible(found) }
}

/// The names of a field, by two keys: capitals and punctuation off, and marks off too.
#[derive(Default)]
struct Names {
    exact: HashMap<String, Vec<Name>>,
    folded: HashMap<String, Vec<Name>>,
}

/// What one name means, and how good a name of it that is.
struct Name {
    meaning: Meaning,
    how: How,
    rank: Rank,
}

/// A label beats another name in the label of a list, which beats a name another system uses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Label,
    InLabel,
    Elsewhere,
}

impl Names {
    fn of(field: Field) -> Names {
        let mut names = Names::default();
        for name in field.lists() {
            // One list speaks for the words of a people: the other has the same names under other numbers.
            if field == Field::Ethnicity && *name != field.main_list() {
                continue;
            }
            for entry in codes::list(name).into_iter().flat_map(|l| &l.entries) {
                let meaning = Meaning { list: name, code: entry.code };
                for label in [entry.label_vi, entry.label_en] {
                    names.add(label, meaning, How::Label, Rank::Label);
                    for part in other_names(label) {
                        names.add(part, meaning, How::Alias, Rank::InLabel);
                    }
                }
                if matches!(field, Field::Sex | Field::BloodType) {
                    names.add(entry.code.text().as_str(), meaning, How::Label, Rank::Label);
                }
            }
        }
        for map in field.name_maps().iter().filter_map(|m| crosswalk(m)) {
            for (theirs, ours) in map.pairs.iter().filter(|(_, ours)| !ours.is_none()) {
                let meaning = Meaning { list: field.main_list(), code: *ours };
                names.add(theirs, meaning, How::Alias, Rank::Elsewhere);
                for part in other_names(theirs) {
                    names.add(part, meaning, How::Alias, Rank::Elsewhere);
                }
            }
        }
        names
    }

    fn add(&mut self, name: &str, meaning: Meaning, how: How, rank: Rank) {
        for (map, key) in [(&mut self.exact, exact_key(name)), (&mut self.folded, folded_key(name))] {
            if key.is_empty() {
                continue;
            }
            let known = map.entry(key).or_default();
            if known.iter().all(|n| n.meaning != meaning) {
                known.push(Name { meaning, how, rank });
            }
        }
    }

    fn read(&self, text: &str) -> Reading {
        if let Some(found) = self.exact.get(&exact_key(text)) {
            return settle(found, None);
        }
        match self.folded.get(&folded_key(text)) {
            Some(found) => settle(found, Some(How::Folded)),
            None => Reading::Unknown,
        }
    }
}

/// The best names decide; several things of equally good a name leave it open.
fn settle(found: &[Name], how: Option<How>) -> Reading {
    let best = found.iter().map(|n| n.rank).min();
    let mut names = found.iter().filter(|n| Some(n.rank) == best);
    match (names.next(), names.next()) {
        (Some(name), None) => Reading::Sure(name.meaning, how.unwrap_or(name.how)),
        _ => Reading::Possible(found.iter().filter(|n| Some(n.rank) == best).map(|n| n.meaning).collect()),
    }
}

/// The parts of a label: before and between brackets, around slashes and semicolons.
fn other_names(label: &str) -> impl Iterator<Item = &str> {
    label.split(['(', ')', ';', '/']).map(str::trim).filter(move |part| !part.is_empty() && *part != label)
}

fn exact_key(text: &str) -> String {
    letters(&case::lower(&clean(text)))
}

fn folded_key(text: &str) -> String {
    letters(&fold(text))
}

/// Letters and digits; plus and a minus at the end too, which tell blood types apart.
fn letters(text: &str) -> String {
    let mut key: String = text.chars().filter(|c| c.is_alphanumeric() || *c == '+').collect();
    if text.ends_with('-') && !key.is_empty() {
        key.push('-');
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(reading: &Reading) -> String {
        let one = |m: &Meaning| format!("{}:{}", m.list, m.code.text().as_str());
        match reading {
            Reading::Sure(m, how) => format!("{} {how:?}", one(m)),
            Reading::Possible(all) => format!("? {}", all.iter().map(one).collect::<Vec<_>>().join(" ")),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn cases() {
        use Field::*;
        let cases = [
            (Sex, "Nam", None, "sex:male Label"),
            (Sex, "NỮ", None, "sex:female Label"),
            (Sex, "nu", None, "sex:female Folded"),
            (Sex, "female", None, "sex:female Label"),
            (Sex, "1", None, "? sex:male"),
            (Sex, "0", None, "? sex:unknown sex:female"),
            (Sex, "0", Some("popdb"), "sex:unknown Code"),
            (Sex, "0", Some("llr"), "sex:female Code"),
            (Sex, "<", Some("mrz"), "sex:unspecified Code"),
            (Sex, "9", Some("popdb"), "Unknown"),
            (Sex, "", None, "NoValue"),
            (BloodType, "AB", None, "blood-type:AB Label"),
            (BloodType, "ab-", None, "blood-type:AB- Label"),
            (BloodType, "o+", None, "blood-type:O+ Label"),
            (BloodType, "04", Some("popdb"), "blood-type:O Code"),
            (BloodType, "04", None, "? blood-type:O"),
            (BloodType, "00", Some("popdb"), "NoValue"),
            (MaritalStatus, "3", None, "? marital-portal:3 marital-qcvn:3"),
            (MaritalStatus, "3", Some("marital-portal"), "marital-portal:3 Code"),
            (MaritalStatus, "Ly hôn", None, "marital-portal:3 Label"),
            (MaritalStatus, "Đã ly hôn", None, "marital-portal:3 Alias"),
            (Ethnicity, "04", None, "? ethnic-1979:04 ethnic-2008:04"),
            (Ethnicity, "04", Some("ethnic-2008"), "ethnic-2008:04 Code"),
            (Ethnicity, "Kinh", None, "ethnic-1979:01 Label"),
            (Ethnicity, "KHƠ ME", None, "ethnic-1979:05 Label"),
            (Ethnicity, "H'Mông", None, "ethnic-1979:08 Label"),
            (Ethnicity, "Hmong", None, "ethnic-1979:08 Folded"),
            (Ethnicity, "Thù Lao", None, "ethnic-1979:02 Alias"),
            (Ethnicity, "Thổ", None, "ethnic-1979:24 Label"),
            (Ethnicity, "Tày (Thổ)", None, "ethnic-1979:02 Alias"),
            (Ethnicity, "không có dân tộc này", None, "Unknown"),
            (Religion, "Công giáo", None, "religion-2008:02 Label"),
            (Religion, "Không", None, "religion-2008:00 Alias"),
            (Religion, "03", None, "? religion-2008:03"),
            (Country, "VN", None, "country:VN Code"),
            (Country, "vnm", None, "country:VN Code"),
            (Country, "Việt Nam", None, "country:VN Label"),
            (Country, "VIET NAM", None, "country:VN Label"),
            (Country, "Pháp", None, "country:FR Alias"),
            (Country, "Hàn Quốc", None, "country:KR Alias"),
            (Country, "Bra-xin", None, "country:BR Alias"),
            (Country, "Lào", None, "country:LA Label"),
            (Country, "Nga", None, "country:RU Label"),
            (Country, "NGA", None, "? country:NG country:RU"),
            (Country, "NGA", Some("alpha-3"), "country:NG Code"),
            (Country, "MY", None, "? country:MY country:US"),
            (Country, "MY", Some("country"), "country:MY Code"),
            (Country, "Mỹ", None, "country:US Alias"),
            (Country, "Bi", None, "country:BE Folded"),
            (Country, "Atlantis", None, "Unknown"),
        ];
        let wrong: Vec<_> = cases
            .iter()
            .map(|(field, text, system, expected)| {
                (text, system, *expected, show(&read_coded(*field, text, *system)))
            })
            .filter(|(_, _, expected, found)| expected != found)
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn every_label_of_every_list_leads_to_its_code() {
        for field in [
            Field::Sex,
            Field::MaritalStatus,
            Field::BloodType,
            Field::Religion,
            Field::Country,
            Field::Ethnicity,
        ] {
            for name in field.lists() {
                let list = codes::list(name).unwrap();
                for entry in &list.entries {
                    assert!(
                        matches!(read_coded(field, entry.code.text().as_str(), Some(name)), Reading::Sure(m, How::Code) if m.code == entry.code)
                    );
                    if *name == field.main_list() {
                        let reading = read_coded(field, entry.label_vi, None);
                        let open = matches!(&reading, Reading::Possible(all) if all.iter().any(|m| m.code == entry.code));
                        assert!(
                            entry.label_vi.is_empty()
                                || open
                                || matches!(reading, Reading::Sure(m, _) if m.code == entry.code),
                            "{} {}",
                            entry.label_vi,
                            show(&reading)
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn maps_exist() {
        for field in [
            Field::Sex,
            Field::MaritalStatus,
            Field::BloodType,
            Field::Religion,
            Field::Country,
            Field::Ethnicity,
        ] {
            for map in field.code_maps().iter().chain(field.name_maps()) {
                assert!(crosswalk(map).is_some_and(|m| !m.pairs.is_empty()), "{map}");
            }
        }
    }
}
