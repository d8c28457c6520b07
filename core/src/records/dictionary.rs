//! What the fields of a record are called and mean, from spec/records.

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
    /// How far it must be protected.
    pub sensitivity: Sensitivity,
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
    /// Its fields, in declared order.
    pub fields: &'static [About],
}

/// The record type of a name.
pub fn record(name: &str) -> Option<&'static RecordAbout> {
    RECORDS.iter().find(|r| r.name == name)
}

impl RecordAbout {
    /// What is said about a field, by its dotted path with `[]` for lists.
    pub fn field(&self, path: &str) -> Option<&'static About> {
        self.fields.iter().find(|f| f.path == path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Citizen, Kind, Record};

    #[test]
    fn spec_and_struct_name_the_same_fields_in_the_same_order() {
        let said: Vec<&str> = record("citizen").unwrap().fields.iter().map(|f| f.path).collect();
        let made: Vec<&str> = Citizen::fields().fields().iter().map(|f| f.path.as_str()).collect();
        assert_eq!(said, made);
    }

    #[test]
    fn lists_exist_and_only_codes_have_them() {
        for record in RECORDS {
            for (about, field) in record.fields.iter().zip(Citizen::fields().fields()) {
                if !about.list.is_empty() {
                    assert_eq!(field.kind, Kind::Code, "{}", about.path);
                    assert!(crate::codes::list(about.list).is_some(), "{}: {}", about.path, about.list);
                }
            }
        }
    }
}
