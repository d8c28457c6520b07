//! Names of columns: what a header means, by the list of spec/formats/csv/headers.csv.

use crate::codes::{Cells, Line, cell};
use crate::generated::headers::HEADERS;
use crate::order;
use crate::text::{case, clean, fold};
use crate::values::Code;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A known name of a column.
#[derive(Clone, Copy, Debug)]
pub struct Header {
    /// The name.
    pub alias: &'static str,
    /// The field it means; a group of fields or a member of one where there is a `*`.
    pub path: &'static str,
    /// The system of its codes, when the name alone settles that.
    pub system: &'static str,
    /// How the field was inferred, when the name does not state it.
    pub assume: Code,
}

impl Line for Header {
    fn of(cells: &mut Cells) -> Self {
        let [alias, path, system] = std::array::from_fn(|_| cell(cells));
        Header { alias, path, system, assume: Code::of(cell(cells)) }
    }
}

/// A meaning of a header.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) path: String,
    pub(super) system: &'static str,
    pub(super) assume: Code,
    /// How good the name is, 0 to 100.
    pub(super) confidence: u8,
}

/// Names of so few letters must agree in their marks too: Mã is not Má, Hộ is not Họ.
const SHORT: usize = 6;

#[derive(Default)]
struct Names {
    whole: HashMap<String, Vec<&'static Header>>,
    groups: HashMap<String, Vec<&'static Header>>,
    members: HashMap<String, Vec<&'static Header>>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names::default();
    for header in &HEADERS {
        let map = match (header.path.starts_with("*."), header.path.ends_with(".*")) {
            (true, _) => &mut names.members,
            (_, true) => &mut names.groups,
            _ => &mut names.whole,
        };
        map.entry(key(header.alias)).or_default().push(header);
    }
    names
});

/// What a name is found by: letters and digits without marks, case and punctuation.
pub(super) fn key(name: &str) -> String {
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The same with its marks.
fn marked(name: &str) -> String {
    case::lower(&clean(name)).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Every meaning of a header, the best first.
pub(super) fn named(header: &str) -> Vec<Named> {
    let key = key(header);
    if key.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let own = marked(header);
    let ascii = own.is_ascii();
    for header in NAMES.whole.get(&key).into_iter().flatten() {
        let confidence = match marked(header.alias) == own {
            true => 95,
            false if ascii => 90,
            false if key.chars().count() >= SHORT => 70,
            false => continue,
        };
        let (system, assume) = (header.system, header.assume);
        found.push(Named { path: header.path.to_owned(), system, assume, confidence });
    }
    if found.is_empty() {
        composed(&key, &mut found);
    }
    // Stable: among equals the order of the list decides.
    order::by_key(&mut found, |n| std::cmp::Reverse(n.confidence));
    found
}

/// A group and a member in one name, in either order: `Họ tên cha`, `cha_hoten`, `permanent_address_province`.
fn composed(key: &str, found: &mut Vec<Named>) {
    for (at, _) in key.char_indices().skip(1) {
        let (left, right) = key.split_at(at);
        for (group, member) in [(left, right), (right, left)] {
            let (Some(groups), Some(members)) = (NAMES.groups.get(group), NAMES.members.get(member)) else {
                continue;
            };
            for (group, member) in groups.iter().flat_map(|g| members.iter().map(move |m| (*g, *m))) {
                let prefix = group.path.trim_end_matches('*');
                let path: Vec<String> = member
                    .path
                    .split('|')
                    .map(|p| format!("{prefix}{}", p.strip_prefix("*.").unwrap_or(p)))
                    .collect();
                let assume = if group.assume.is_none() { member.assume } else { group.assume };
                found.push(Named { path: path.join("|"), system: "", assume, confidence: 85 });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(header: &str) -> String {
        named(header).first().map_or_else(|| "-".to_owned(), |n| n.path.clone())
    }

    #[test]
    fn names_as_people_and_systems_write_them() {
        let cases = [
            ("Số định danh cá nhân", "personal_id"),
            ("SO DINH DANH", "personal_id"),
            ("SoDinhDanh", "personal_id"),
            (" Họ  và tên ", "name.full"),
            ("HO_TEN", "name.full"),
            ("Ho\u{323} te\u{302}n", "name.full"),
            ("fullName", "name.full"),
            ("full_name", "name.full"),
            ("idCode", "personal_id"),
            ("Giới tính", "sex"),
            ("GioiTinh", "sex"),
            ("Ngày sinh", "birth.date"),
            ("date_of_birth", "birth.date"),
            ("Họ tên cha", "father.name"),
            ("Cha - Họ tên", "father.name"),
            ("meHoTen", "mother.name"),
            ("mother_personal_id", "mother.personal_id"),
            ("CCCD của vợ/chồng", "spouse.personal_id"),
            ("Số CCCD mẹ", "mother.personal_id"),
            ("Số CMND cha", "father.personal_id|father.old_id"),
            ("permanent_address_province", "permanent_residence.province"),
            ("birth_place_commune", "birth.place.commune"),
            ("ThuongTru/MaTinhThanh", "permanent_residence.province"),
            ("Tỉnh thường trú", "permanent_residence.province"),
            ("Xã/Phường (thường trú)", "permanent_residence.commune"),
            ("Địa chỉ thường trú", "permanent_residence.text"),
            ("Mã", "-"),
            ("Hộ", "-"),
            ("Ghi chú", "-"),
            ("", "-"),
            ("???", "-"),
        ];
        let wrong: Vec<_> = cases.iter().map(|(h, p)| (h, *p, first(h))).filter(|(_, p, f)| p != f).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn every_name_of_a_form_label_keeps_its_own_meaning() {
        for header in HEADERS.iter().filter(|h| !h.path.contains('*')) {
            let all = named(header.alias);
            assert!(all.iter().any(|n| n.path == header.path), "{}", header.alias);
        }
    }
}
