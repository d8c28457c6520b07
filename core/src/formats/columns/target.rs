//! Where the cells of a column go.

use crate::records::{Dictionary, Slot, dictionary};
use crate::values::Field;

/// Where the cells of a column go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Target {
    /// Nowhere, because the user says so.
    Skip,
    /// Into the remainder.
    Rest,
    /// Into a field as its text.
    Leaf(Slot),
    /// Into a field whose value comes from a list.
    Coded(Slot, Values),
    /// Into a code with its list and the words of the source.
    Group { system: Slot, code: Slot, name: Slot, field: Field },
    /// A number of 12 digits into the one, any other into the other with its kind.
    Number { personal: Option<Slot>, old: Slot, kind: Option<Slot> },
    /// A part of a date.
    DatePart(Slot, usize),
    /// A part of a text that is put together from several columns.
    TextPart(Slot, usize),
    /// Kept as a text that can not be read: what this library writes of one.
    Unread(Slot),
}

/// Which values a coded field has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Values {
    Field(Field),
    List(&'static str),
}

pub(super) const DATE_PARTS: [&str; 3] = ["year", "month", "day"];
/// In the order of a Vietnamese address.
pub(super) const PLACE_PARTS: [&str; 6] = ["detail", "house", "hamlet", "commune", "district", "province"];
pub(super) const NAME_PARTS: [&str; 2] = ["family-middle", "given"];

impl Target {
    /// The target of a path: a field, a field with a part, two numbers, or `-`.
    pub(super) fn parse(path: &str, fields: &Dictionary) -> Option<Target> {
        if path == "-" {
            return Some(Target::Skip);
        }
        if let Some((first, second)) = path.split_once('|') {
            let old = fields.slot(second)?;
            let kind = second.strip_suffix("number").and_then(|p| fields.slot(&format!("{p}kind")));
            return Some(Target::Number { personal: Some(fields.slot(first)?), old, kind });
        }
        if let Some((path, part)) = path.split_once('#') {
            let slot = fields.slot(path)?;
            let at = |parts: &[&str]| parts.iter().position(|p| *p == part);
            return match fields.field(slot)?.kind {
                crate::records::Kind::Date => Some(Target::DatePart(slot, at(&DATE_PARTS)?)),
                _ if path.ends_with("name.full") => Some(Target::TextPart(slot, at(&NAME_PARTS)?)),
                _ => Some(Target::TextPart(slot, at(&PLACE_PARTS)?)),
            };
        }
        match fields.slot(path) {
            Some(slot) => Some(Target::of(slot, fields)),
            None => Some(Target::Group {
                system: fields.slot(&format!("{path}.system"))?,
                code: fields.slot(&format!("{path}.code"))?,
                name: fields.slot(&format!("{path}.name"))?,
                field: match path {
                    "ethnicity" => Field::Ethnicity,
                    "religion" => Field::Religion,
                    "marital_status" => Field::MaritalStatus,
                    _ => return None,
                },
            }),
        }
    }

    /// The target of a field.
    pub(super) fn of(slot: Slot, fields: &Dictionary) -> Target {
        let list = fields
            .field(slot)
            .and_then(|f| dictionary::record(fields.record())?.field(&f.path))
            .map_or("", |about| about.list);
        match list {
            "" => Target::Leaf(slot),
            "sex" => Target::Coded(slot, Values::Field(Field::Sex)),
            "country" => Target::Coded(slot, Values::Field(Field::Country)),
            "blood-type" => Target::Coded(slot, Values::Field(Field::BloodType)),
            list => Target::Coded(slot, Values::List(list)),
        }
    }

    /// The slot that the column takes for itself.
    pub(super) fn slot(self) -> Option<Slot> {
        match self {
            Target::Skip | Target::Rest | Target::Unread(_) => None,
            Target::Leaf(slot) | Target::Coded(slot, _) => Some(slot),
            Target::DatePart(slot, _) | Target::TextPart(slot, _) => Some(slot),
            Target::Group { code, .. } => Some(code),
            Target::Number { personal, old, .. } => Some(personal.unwrap_or(old)),
        }
    }

    /// Columns that give way to one that fits a field alone.
    pub(super) fn gives_way(self) -> bool {
        matches!(self, Target::Number { .. } | Target::DatePart(..) | Target::TextPart(..))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::columns::HEADERS;
    use crate::records::{Citizen, Record};

    /// `documents[passport]` stands for an item whose number is given later.
    pub(super) fn numbered(path: &str) -> String {
        match path.split_once('[').and_then(|(head, rest)| Some((head, rest.split_once(']')?))) {
            Some((head, (label, tail))) if label.parse::<u8>().is_err() => format!("{head}[0]{tail}"),
            _ => path.to_owned(),
        }
    }

    #[test]
    fn every_path_of_the_list_of_names_is_one() {
        let fields = Citizen::fields();
        for header in &HEADERS {
            let path = numbered(header.path);
            if path.starts_with("*.") {
                let some = HEADERS.iter().filter(|h| h.path.ends_with(".*")).any(|group| {
                    let prefix = group.path.trim_end_matches('*');
                    let whole: Vec<String> = path.split('|').map(|p| p.replacen("*.", prefix, 1)).collect();
                    Target::parse(&whole.join("|"), fields).is_some()
                });
                assert!(some, "{}", header.path);
            } else if let Some(group) = path.strip_suffix(".*") {
                assert!(fields.fields().iter().any(|f| f.path.starts_with(group)), "{}", header.path);
            } else {
                assert!(Target::parse(&path, fields).is_some(), "{}", header.path);
            }
        }
    }

    #[test]
    fn paths_that_are_none() {
        for bad in
            ["", "birth", "birth.date#hour", "name.full#house", "a|b", "documents[x].number", "household"]
        {
            assert_eq!(Target::parse(bad, Citizen::fields()), None, "{bad}");
        }
    }
}
