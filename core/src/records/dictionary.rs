//! What the fields of a record are called and mean, from spec/records.

use crate::codes::{BookRow, Chapter};
pub use crate::generated::fields::RECORDS;

/// How far a field must be protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sensitivity {
    /// Says nothing about a person by itself.
    Public,
    /// Basic personal data.
    Personal,
    /// Sensitive personal data: religion, health and the like.
    Sensitive,
}

/// What one field is called and means.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// Dotted path as in the dictionary.
    pub path: &'static str,
    /// Vietnamese label, as forms print it.
    pub label_vi: &'static str,
    /// English label.
    pub label_en: &'static str,
    /// A sentence more, where the label does not say it all.
    pub meaning: &'static str,
    /// The code list its values come from; empty when there is none.
    pub list: &'static str,
    /// The most characters it should have; 0 where nothing is said.
    pub max: u32,
    /// How far it must be protected.
    pub sensitivity: Sensitivity,
}

impl BookRow<7> for About {
    fn of([path, label_vi, label_en, sensitivity, list, max, meaning]: [&'static str; 7]) -> Self {
        About {
            path,
            label_vi,
            label_en,
            sensitivity: match sensitivity {
                "-" => Sensitivity::Public,
                "+" => Sensitivity::Sensitive,
                _ => Sensitivity::Personal,
            },
            list,
            max: max.parse().unwrap_or_default(),
            meaning,
        }
    }
}

/// What one record type is called, and its fields.
#[derive(Clone, Copy, Debug)]
pub struct RecordAbout {
    /// Its name.
    pub name: &'static str,
    /// Vietnamese name.
    pub label_vi: &'static str,
    /// English name.
    pub label_en: &'static str,
    /// The law that says what it contains.
    pub basis: &'static str,
    /// The path of the date that chooses the law; empty where that is the day of judgement.
    pub governed_by: &'static str,
    /// Its fields, in declared order.
    pub fields: Chapter<About, 7>,
}

/// The record type of a name.
pub fn record(name: &str) -> Option<&'static RecordAbout> {
    RECORDS.iter().find(|r| r.name == name)
}

impl RecordAbout {
    /// What is said about a field, by its dotted path with `[]` for lists.
    pub fn field(&self, path: &str) -> Option<&'static About> {
        self.fields.into_iter().find(|f| f.path == path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Kind, TYPES};

    #[test]
    fn spec_and_structs_name_the_same_fields_in_the_same_order() {
        assert_eq!(RECORDS.len(), TYPES.len());
        for kind in TYPES {
            let said: Vec<&str> = record(kind.name).unwrap().fields.iter().map(|f| f.path).collect();
            let made: Vec<&str> = (kind.fields)().fields().iter().map(|f| f.path.as_str()).collect();
            assert_eq!(said, made, "{}", kind.name);
        }
    }

    #[test]
    fn lists_exist_and_only_codes_have_them() {
        for kind in TYPES {
            for (about, field) in record(kind.name).unwrap().fields.iter().zip((kind.fields)().fields()) {
                if !about.list.is_empty() {
                    assert_eq!(field.kind, Kind::Code, "{}: {}", kind.name, about.path);
                    assert!(crate::codes::list(about.list).is_some(), "{}: {}", about.path, about.list);
                }
            }
        }
    }

    #[test]
    fn every_field_has_a_slot_of_its_own() {
        for kind in TYPES {
            let fields = (kind.fields)();
            assert!(fields.fields().len() <= crate::records::MAX_FIELDS, "{}", kind.name);
            for field in fields.fields() {
                // Too deep a path would leave several fields with one slot.
                let mut record = (kind.fresh)();
                assert!(field.slot().get_mut(record.as_mut()).is_some(), "{}: {}", kind.name, field.path);
                assert_eq!(fields.slot_at_pointer(&fields.pointer(field.slot())), Some(field.slot()));
            }
        }
    }
}
