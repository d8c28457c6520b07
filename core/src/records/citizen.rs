//! The citizen: one natural person as population, civil-status, land and notarial registers know them.
//!
//! Legal source: Luật Căn cước 26/2023/QH15 art. 9 (contents of the national population database) and art. 12; Nghị định 70/2024/NĐ-CP.

use super::{Kept, List, Record};
use crate::values::{
    Code, Date, DocumentNo, Email, Expiry, HealthCardNo, OldIdNumber, PersonalId, Phone, SocialInsuranceNo,
    TaxCode, Text, Timestamp,
};
use serde::Deserialize;

/// One natural person.
///
/// Every part may be empty: sufficiency is judged by rules for a purpose, not by the type.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(name = "citizen")]
pub struct Citizen {
    /// Số định danh cá nhân.
    pub personal_id: PersonalId,
    /// Earlier numbers: CMND of 9 or 12 digits, cancelled personal ids.
    pub old_ids: List<OldId>,
    /// Họ, chữ đệm và tên.
    pub name: PersonName,
    /// Date and places of birth.
    pub birth: Birth,
    /// Giới tính, list `sex`.
    pub sex: Code,
    /// Quốc tịch, ISO 3166 alpha-2, list `country`.
    pub nationalities: List<Code>,
    /// Dân tộc, with the list it was coded in: the lists of 1979 and 2008 number the peoples differently.
    pub ethnicity: Coded,
    /// Tôn giáo, with its list.
    pub religion: Coded,
    /// Tình trạng hôn nhân, with its list: systems disagree on what 3 means.
    pub marital_status: Coded,
    /// Nhóm máu, list `blood-type`.
    pub blood_type: Code,
    /// Quê quán.
    pub origin: Place,
    /// Nơi thường trú.
    pub permanent_residence: Place,
    /// Nơi ở hiện tại.
    pub current_residence: Place,
    /// Cha.
    pub father: Relative,
    /// Mẹ.
    pub mother: Relative,
    /// Vợ hoặc chồng.
    pub spouse: Relative,
    /// Người đại diện hợp pháp.
    pub legal_representative: Relative,
    /// Household as the population database carries it.
    pub household: Household,
    /// Identity documents held, newest first where the source has an order.
    pub documents: List<Document>,
    /// Mã số thuế.
    pub tax_codes: List<TaxCode>,
    /// Mã số bảo hiểm xã hội.
    pub social_insurance_no: SocialInsuranceNo,
    /// Thẻ bảo hiểm y tế.
    pub health_cards: List<HealthCard>,
    /// Số điện thoại.
    pub phone: Phone,
    /// Thư điện tử.
    pub email: Email,
    /// Nghề nghiệp as given.
    pub occupation: Text,
    /// Đặc điểm nhận dạng.
    pub distinguishing_marks: Text,
    /// List `life-status`: alive, deceased, missing, cancelled.
    pub status: Code,
    /// Death, when there was one.
    pub death: Death,
    /// When the source last changed this record.
    pub updated_at: Timestamp,
    /// What the record keeps besides its fields.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub kept: Kept,
}

/// An earlier number of the person.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct OldId {
    /// List `old-id-kind`: cmnd9, cmnd12, cancelled-id.
    pub kind: Code,
    /// The number.
    pub number: OldIdNumber,
}

/// A person's name. `full` is what sources give; the parts are filled only when a source states them.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(inline)]
pub struct PersonName {
    /// Họ, chữ đệm và tên together.
    pub full: Text,
    /// Họ.
    pub family: Text,
    /// Chữ đệm.
    pub middle: Text,
    /// Tên.
    pub given: Text,
    /// Tên gọi khác.
    pub other: Text,
    /// The name in Latin capitals as printed in a machine-readable zone; a hint, never the name.
    pub latin: Text,
}

/// Date and places of birth.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(inline)]
pub struct Birth {
    /// Ngày, tháng, năm sinh; may be a year only.
    pub date: Date,
    /// Nơi sinh.
    pub place: Place,
    /// Nơi đăng ký khai sinh: not the same fact as the place of birth or of origin.
    pub registration: Place,
}

/// A place: administrative codes of the time, free text, country.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(inline)]
pub struct Place {
    /// Tỉnh, thành phố: 2 digits.
    pub province: Code,
    /// Quận, huyện: 3 digits; none since 2025-07-01.
    pub district: Code,
    /// Xã, phường, đặc khu: 5 digits. The same code may mean another commune before 2025-07-01.
    pub commune: Code,
    /// Date whose unit list the codes belong to, when known.
    pub as_of: Date,
    /// Chi tiết: the address as written.
    pub text: Text,
    /// Country, ISO 3166 alpha-2.
    pub country: Code,
}

/// A value of a code list together with the list: a bare 04 is Hoa in one list of peoples and Mường in another.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(inline)]
pub struct Coded {
    /// Name of the list.
    pub system: Code,
    /// Code in that list.
    pub code: Code,
    /// The words of the source.
    pub name: Text,
}

/// A relative, as identity sources describe one.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(inline)]
pub struct Relative {
    /// Số định danh cá nhân.
    pub personal_id: PersonalId,
    /// Số CMND.
    pub old_id: OldIdNumber,
    /// Họ, chữ đệm và tên.
    pub name: Text,
    /// Quốc tịch.
    pub nationality: Code,
    /// Năm or ngày sinh.
    pub birth_date: Date,
}

/// Household of the person. The codes of the relation and the book number have no published list: kept as given.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Household {
    /// Chủ hộ.
    pub head: Relative,
    /// Quan hệ với chủ hộ, as given.
    pub relation: Text,
    /// Số sổ hộ khẩu, as given; the paper book ended on 2022-12-31 (Luật Cư trú 68/2020/QH14 art. 38).
    pub book_no: Text,
}

/// An identity document.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[record(inline)]
pub struct Document {
    /// List `document-kind`: cccd, can-cuoc, passport, cmnd …
    pub kind: Code,
    /// Number.
    pub number: DocumentNo,
    /// Ngày cấp.
    pub issued: Date,
    /// Ngày hết hạn, or never.
    pub expires: Expiry,
    /// Nơi cấp.
    pub authority: Text,
}

/// A health insurance card.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct HealthCard {
    /// Mã thẻ.
    pub number: HealthCardNo,
    /// Giá trị từ.
    pub valid_from: Date,
    /// Giá trị đến.
    pub valid_to: Date,
    /// Mã nơi đăng ký khám chữa bệnh ban đầu, as given.
    pub first_facility: Text,
    /// Ngày cấp.
    pub issued: Date,
    /// Thời điểm đủ 5 năm liên tục.
    pub five_years_from: Date,
    /// Mã mức hưởng, as given.
    pub benefit: Text,
    /// Mã quản lý, as given.
    pub management_no: Text,
    /// Nơi cấp.
    pub authority: Text,
    /// Check text of the card's QR; its algorithm is not published, so it is kept and never verified.
    pub check_text: Text,
}

/// Death of the person.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Death {
    /// Ngày chết.
    pub date: Date,
}
