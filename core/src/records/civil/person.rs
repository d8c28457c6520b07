//! A person as an entry describes one. The roles differ by a few fields; the rest is the same, so that a rule on people is
//! written once.

use super::Declaration;
use crate::records::{Coded, List, PersonName, Place, Record};
use crate::values::{Code, Date, Email, PersonalId, Phone, Text};
use serde::Deserialize;

/// A document that the person was identified by.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct IdDocument {
    /// List `document-kind`, never the bare number of a source: the numbers of two systems collide.
    pub kind: Code,
    /// Giấy tờ khác: what it is called when the kind is `other`.
    pub other_name: Text,
    /// Số, as written: documents other than cards have no common shape.
    pub number: Text,
    /// Ngày cấp.
    pub issued_on: Date,
    /// Nơi cấp.
    pub issued_by: Text,
    /// The list that the source numbers kinds by, when its number could not be translated.
    pub system: Code,
}

/// Where a person lives.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Residence {
    /// List `residence-kind`: permanent, temporary, current.
    pub kind: Code,
    /// Nơi cư trú.
    pub address: Place,
}

/// What every role of a person in an entry has.
#[derive(Clone, Copy)]
pub struct Someone<'a> {
    /// Họ, chữ đệm, tên.
    pub name: &'a PersonName,
    /// List `sex`.
    pub sex: Code,
    /// Ngày sinh; may be a year only.
    pub birth_date: Date,
    /// Số định danh cá nhân.
    pub personal_id: &'a PersonalId,
    /// Giấy tờ tùy thân.
    pub id_document: &'a IdDocument,
    /// Dân tộc.
    pub ethnicity: &'a Coded,
    /// Quốc tịch, the first the main one.
    pub nationalities: &'a List<Code>,
    /// Nơi sinh.
    pub birth_place: &'a Place,
    /// Nơi cư trú.
    pub residence: &'a Residence,
}

/// Roles: the common fields, then those of the role.
macro_rules! roles {
    ($($(#[$about:meta])* $role:ident { $($(#[$doc:meta])* $field:ident: $ty:ty,)* })*) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct $role {
            /// Họ, chữ đệm, tên.
            pub name: PersonName,
            /// Giới tính, list `sex`.
            pub sex: Code,
            /// Ngày, tháng, năm sinh; may be a year, or a year and month, only.
            pub birth_date: Date,
            /// Ngày sinh ghi bằng chữ.
            pub birth_date_words: Text,
            /// Số định danh cá nhân.
            pub personal_id: PersonalId,
            /// Giấy tờ tùy thân.
            pub id_document: IdDocument,
            /// Dân tộc, with the list it was coded in.
            pub ethnicity: Coded,
            /// Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`.
            pub nationalities: List<Code>,
            /// Quê quán.
            pub home_town: Place,
            /// Nơi sinh.
            pub birth_place: Place,
            /// Đơn vị hành chính of the place of birth, as the source names it.
            pub birth_unit: Text,
            /// Nơi cư trú.
            pub residence: Residence,
            /// Nghề nghiệp.
            pub occupation: Text,
            /// Số điện thoại.
            pub phone: Phone,
            /// Thư điện tử.
            pub email: Email,
            /// Whether the source checked the person against the population database: 0 or 1, as given.
            pub verified: Code,
            $($(#[$doc])* pub $field: $ty,)*
        }

        impl $role {
            /// What every role has.
            pub fn someone(&self) -> Someone<'_> {
                Someone {
                    name: &self.name,
                    sex: self.sex,
                    birth_date: self.birth_date,
                    personal_id: &self.personal_id,
                    id_document: &self.id_document,
                    ethnicity: &self.ethnicity,
                    nationalities: &self.nationalities,
                    birth_place: &self.birth_place,
                    residence: &self.residence,
                }
            }
        }
    )*};
}

roles! {
    /// A person without a role of its own.
    Person {}
    /// Người được khai sinh.
    Child {
        /// Tuyên bố mất tích.
        missing: Declaration,
        /// Tuyên bố hạn chế năng lực hành vi.
        capacity: Declaration,
    }
    /// Người yêu cầu, người đi khai.
    Declarant {
        /// Quan hệ với người được đăng ký.
        relationship: Text,
    }
    /// The declarant of a recognition, who stands in a relation to both sides.
    Recogniser {
        /// Quan hệ với người được nhận.
        relationship_to_recognised: Text,
        /// Quan hệ với người nhận.
        relationship_to_recogniser: Text,
    }
    /// Chồng or vợ.
    Spouse {
        /// Tình trạng hôn nhân as declared, with its list.
        marital_status: Coded,
        /// Whether a certificate of marital status is asked for in the same step, as given.
        certificate_wanted: Code,
        /// Nơi cấp giấy xác nhận tình trạng hôn nhân.
        certificate_place: Text,
    }
    /// Người giám hộ.
    Guardian {
        /// Quan hệ với người được giám hộ.
        relationship: Text,
    }
    /// Con nuôi.
    Adoptee {
        /// Tình trạng sức khỏe.
        health: Text,
    }
}
