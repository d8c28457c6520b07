//! Random records for the properties: every field of the dictionary, filled or not, with a value of its type.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may")]

use chuan::records::{AnyRecord, Citizen, Kind, record_type};
use proptest::prelude::*;

/// A text that a value of this type may have in canonical form.
fn canonical(path: &'static str, kind: Kind, list: &'static str) -> BoxedStrategy<String> {
    let name = "[A-ZĐ][a-zàáảãạăâêôơưđ]{1,6}( [A-ZĐ][a-zàáảãạăâêôơưđ]{1,6}){0,4}";
    match kind {
        Kind::Text if path.contains("name") && !path.contains("ethnicity") => {
            name.prop_map(|s| s.to_owned()).boxed()
        }
        Kind::Text => "[^\\p{C}\\p{Z}|<>{}\\[\\]]{1,4}( [^\\p{C}\\p{Z}|<>{}\\[\\]]{1,8}){0,4}".boxed(),
        Kind::PersonalId => "0(0[1248]|1[0124])[0-3][0-9]{8}".boxed(),
        Kind::OldIdNumber => "([0-9]{9}|[0-9]{12})".boxed(),
        Kind::Date => (1900u16..2030, 0u8..13, 0u8..29)
            .prop_map(|(y, m, d)| match (m, d) {
                (0, _) => format!("{y:04}"),
                (m, 0) => format!("{y:04}-{m:02}"),
                (m, d) => format!("{y:04}-{m:02}-{d:02}"),
            })
            .boxed(),
        Kind::Expiry => (2000u16..2099, 1u8..13, 1u8..29)
            .prop_map(|(y, m, d)| if d == 28 { "never".to_owned() } else { format!("{y:04}-{m:02}-{d:02}") })
            .boxed(),
        Kind::Timestamp => (2020u16..2027, 1u8..13, 1u8..29, any::<bool>())
            .prop_map(|(y, m, d, here)| {
                format!("{y}-{m:02}-{d:02}T10:20:30{}", if here { "+07:00" } else { "Z" })
            })
            .boxed(),
        Kind::Code if !list.is_empty() => {
            let entries = &chuan::codes::list(list).unwrap().entries;
            (0..entries.len()).prop_map(move |n| entries[n].code.text().as_str().to_owned()).boxed()
        }
        Kind::Code if path.ends_with("ethnicity.system") => "(ethnic-1979|ethnic-2008)".boxed(),
        Kind::Code if path.ends_with("linked.status.system") => "(lt-status-btp|lt-status-dvclt)".boxed(),
        Kind::Code if path.ends_with(".system") => {
            "(ethnic-1979|ethnic-2008|religion-2008|marital-qcvn)".boxed()
        }
        Kind::Code if path.ends_with("province") => "[0-9]{2}".boxed(),
        Kind::Code if path.ends_with("district") => "[0-9]{3}".boxed(),
        Kind::Code if path.ends_with("commune") => "[0-9]{5}".boxed(),
        Kind::Code => "[0-9]{1,2}".boxed(),
        Kind::TaxCode => "([0-9]{10}(-[0-9]{3})?|[0-9]{12})".boxed(),
        Kind::SocialInsuranceNo => "[0-9]{10}".boxed(),
        Kind::HealthCardNo => "([A-Z]{2}[0-9]{13}|[0-9]{10})".boxed(),
        Kind::DocumentNo => "([A-Z][0-9]{7}|[0-9]{12})".boxed(),
        Kind::Phone => "0[35789][0-9]{8}".boxed(),
        Kind::Email => "[a-z]{1,8}@[a-z]{1,8}\\.vn".boxed(),
    }
}

/// A random citizen: each field is there with probability `density`, lists have up to two items.
pub(crate) fn citizens(density: f64) -> impl Strategy<Value = Box<Citizen>> {
    records("citizen", density).prop_map(|shown| {
        let mut record = shown.0;
        Box::new(std::mem::take(record.as_any_mut().downcast_mut::<Citizen>().unwrap()))
    })
}

/// A record that shows itself as canonical JSON.
pub(crate) struct Shown(pub(crate) Box<dyn AnyRecord>);

impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut out = String::new();
        chuan::records::write_canonical(self.0.as_ref(), "2026.1", &mut out);
        f.write_str(&out)
    }
}

/// A random record of a type.
pub(crate) fn records(name: &str, density: f64) -> impl Strategy<Value = Shown> + use<> {
    let kind = record_type(name).unwrap();
    let about = chuan::records::dictionary::record(name).unwrap();
    let fields: Vec<_> = (kind.fields)()
        .fields()
        .iter()
        .zip(about.fields)
        .map(|(f, a)| {
            (
                f.slot(),
                proptest::option::weighted(density, canonical(a.path, f.kind, a.list)),
                proptest::option::weighted(density / 4.0, canonical(a.path, f.kind, a.list)),
            )
        })
        .collect();
    let slots: Vec<_> = fields.iter().map(|f| f.0).collect();
    let values: Vec<_> = fields.into_iter().map(|f| (f.1, f.2)).collect();
    values.prop_map(move |values| {
        let mut record = (kind.fresh)();
        for (slot, (first, second)) in slots.iter().zip(values) {
            if let Some(text) = &first {
                slot.set(record.as_mut(), text);
            }
            if let (Some(text), Some(_), Some(_)) = (&second, &first, slot.item(0)) {
                slot.with_item(0, 1).set(record.as_mut(), text);
            }
        }
        Shown(record)
    })
}
