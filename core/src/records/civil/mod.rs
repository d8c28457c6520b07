//! Civil status: the registers of births, deaths, marriages and the rest, one record type a register.
//!
//! An entry is identified by register, authority, year and number. What happens to it later (a correction, a divorce, an
//! adoption) is an entry of its own that refers to it; nothing is edited over.
//!
//! Legal source: Luật Hộ tịch 60/2014/QH13; Nghị định 123/2015/NĐ-CP; Thông tư 04/2020/TT-BTP; from 2027-03-01 Luật Hộ tịch
//! 03/2026/QH16.

mod adoption;
mod birth;
mod book;
mod correction;
mod death;
mod entry;
mod extract;
mod foreign_note;
mod guardianship;
mod linked;
mod marital_status;
mod marriage;
mod parent_child;
mod person;

pub use adoption::{Adoption, Giver, Institution};
pub use birth::{Birth, BirthNotice};
pub use book::Book;
pub use correction::{Change, Correction};
pub use death::{Death, DeathNotice};
pub use entry::{Authority, Declaration, Entry, EntryRef, Foreign, Keyed, MarginNote, Noted, Period, Signer};
pub use extract::{Extract, Stated};
pub use foreign_note::ForeignNote;
pub use guardianship::{Ended, Guardianship};
pub use linked::{Attachment, Linked, Step};
pub use marital_status::{Evidence, MaritalStatus, Purpose, Status};
pub use marriage::{Counts, Marriage};
pub use parent_child::ParentChild;
pub use person::{
    Adoptee, Child, Declarant, Guardian, IdDocument, Person, Recogniser, Residence, Someone, Spouse,
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Kind, Node, Record};

    fn sample(kind: Kind) -> &'static str {
        match kind {
            Kind::Text => "Nguyễn Thị \"Thử\"",
            Kind::PersonalId | Kind::OldIdNumber | Kind::TaxCode => "001225000033",
            Kind::Date => "2025-08",
            Kind::Expiry => "2025-08-27",
            Kind::Timestamp => "2025-08-27T07:05:00+07:00",
            Kind::Code => "x-1",
            Kind::SocialInsuranceNo | Kind::HealthCardNo => "0123456789",
            Kind::DocumentNo => "B1234567",
            Kind::Phone => "0912345678",
            Kind::Email => "a@example.com",
        }
    }

    /// Every field filled: written, read again by serde, equal; cleared, empty.
    fn round_trip<
        R: Record + PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned,
    >() {
        let mut record = R::default();
        for field in R::fields().fields() {
            field.slot().set(&mut record, sample(field.kind));
            assert!(field.slot().is_filled(&record), "{}: {}", R::NAME, field.path);
        }
        assert_eq!(R::fields().filled(&record).len(), R::fields().fields().len());
        let mut visited = Vec::new();
        record.visit(0, [0; 2], 0, &mut |field, items, leaf| {
            let slot = R::fields().slot_of(field, items).unwrap();
            let mut text = String::new();
            leaf.write(&mut text);
            assert_eq!(text, slot.text(&record), "{}", R::fields().path(slot));
            visited.push(slot);
        });
        assert_eq!(visited, R::fields().filled(&record));
        let text = serde_json::to_string(&record).unwrap();
        let mut plain = String::new();
        record.json(&mut plain);
        assert_eq!(text, plain);
        assert_eq!(serde_json::from_str::<R>(&text).unwrap(), record);
        Node::clear(&mut record);
        assert!(record.is_empty() && record == R::default());
    }

    #[test]
    fn every_field_of_every_register_goes_round() {
        round_trip::<Birth>();
        round_trip::<Death>();
        round_trip::<Marriage>();
        round_trip::<MaritalStatus>();
        round_trip::<ParentChild>();
        round_trip::<Guardianship>();
        round_trip::<Adoption>();
        round_trip::<Correction>();
        round_trip::<ForeignNote>();
        round_trip::<Extract>();
        round_trip::<Book>();
    }

    #[test]
    fn roles_differ_by_a_few_fields_only() {
        let child = Child { sex: crate::values::Code::of("male"), ..Child::default() };
        assert_eq!(child.someone().sex, child.sex);
        assert!(Declarant::default().someone().personal_id.as_bytes().is_empty());
    }
}
