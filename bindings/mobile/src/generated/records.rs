// Generated from spec/schemas by chuan-spec; do not edit.
//! The records of the standard, typed.
use super::{Named, empty};
use serde::{Deserialize, Serialize};

/// Con nuôi.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Adoptee {
    /// Họ, chữ đệm, tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: PersonName,
    /// Giới tính, list `sex`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sex: Option<String>,
    /// Ngày, tháng, năm sinh; may be a year, or a year and month, only.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date: Option<String>,
    /// Ngày sinh ghi bằng chữ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date_words: Option<String>,
    /// Số định danh cá nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub personal_id: Option<String>,
    /// Giấy tờ tùy thân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub id_document: IdDocument,
    /// Dân tộc, with the list it was coded in.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub ethnicity: Coded,
    /// Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub nationalities: Vec<String>,
    /// Quê quán.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub home_town: Place,
    /// Nơi sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_place: Place,
    /// Đơn vị hành chính of the place of birth, as the source names it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_unit: Option<String>,
    /// Nơi cư trú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub residence: Residence,
    /// Nghề nghiệp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub occupation: Option<String>,
    /// Số điện thoại.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub phone: Option<String>,
    /// Thư điện tử.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub email: Option<String>,
    /// Whether the source checked the person against the population database: 0 or 1, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub verified: Option<String>,
    /// Tình trạng sức khỏe.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub health: Option<String>,
}

/// An adoption.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct Adoption {
    /// The entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub entry: Entry,
    /// List `adoption-kind`: domestic, foreign, re-registration.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// Con nuôi.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub adoptee: Adoptee,
    /// Cha nuôi.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub adoptive_father: Person,
    /// Mẹ nuôi.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub adoptive_mother: Person,
    /// List `adopter-relation`: what the adopter was to the child before; kin may adopt under other limits.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub adopter_relation: Option<String>,
    /// Đăng ký kết hôn of two adopters.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub adopters_marriage: EntryRef,
    /// Bên giao.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub giver: Giver,
    /// Họ tên mới của con.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub new_name: Option<String>,
    /// Lý do.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub reason: Option<String>,
    /// Đăng ký khai sinh của con.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_ref: EntryRef,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// A file of the dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Attachment {
    /// Its id in the source.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub id: Option<String>,
    /// Loại giấy tờ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// Tên giấy tờ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: Option<String>,
    /// Tên tệp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub file_name: Option<String>,
    /// Hủy giấy tờ: 0 or 1.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub deleted: Option<String>,
    /// The content in base64.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub content: Option<String>,
}

/// The authority that registered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Authority {
    /// Its name as written.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: Option<String>,
    /// Its administrative unit, with the day whose unit list the codes belong to.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unit: Place,
    /// Mã cơ quan as the source gives it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub agency_code: Option<String>,
    /// List `authority-level`: ward, district, province, mission.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub level: Option<String>,
}

/// A birth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct Birth {
    /// The entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub entry: Entry,
    /// Loại khai sinh, list `birth-case`: which parents are determined.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub case: Option<String>,
    /// Người được khai sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub child: Child,
    /// Mẹ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub mother: Person,
    /// Cha.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub father: Person,
    /// Người đi khai.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub declarant: Declarant,
    /// Đăng ký ở nước ngoài.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub foreign: Foreign,
    /// Giấy chứng sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub notice: BirthNotice,
    /// Đăng ký kết hôn của cha mẹ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub parents_marriage: EntryRef,
    /// The linked procedure that carried it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub linked: Linked,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// The notice of birth of a health facility (Thông tư 22/2025/TT-BYT).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct BirthNotice {
    /// Mã giấy chứng sinh: `XXXXX.GCS.ZZZZZ.YY` since 2025-10-01.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub code: Option<String>,
    /// Ngày cấp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub issued_on: Option<String>,
    /// Thời điểm sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub born_at: Option<String>,
    /// Số con trong lần sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub plurality: Option<String>,
    /// Cân nặng in grams.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub weight_g: Option<String>,
    /// Dự kiến đặt tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub intended_name: Option<String>,
    /// Giới tính on the notice, list `sex`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sex: Option<String>,
    /// Số định danh of the mother on the notice.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub mother_personal_id: Option<String>,
}

/// A register book.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct Book {
    /// List `civil-register`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub register: Option<String>,
    /// Quyển số.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub number: Option<String>,
    /// Năm mở sổ: a year alone.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub year: Option<String>,
    /// Mở ngày.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub opened_on: Option<String>,
    /// Khóa ngày.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub closed_on: Option<String>,
    /// Số bắt đầu.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub first_number: Option<String>,
    /// Số kết thúc.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub last_number: Option<String>,
    /// Cơ quan.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub authority: Authority,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// One field that changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Change {
    /// Its path in the entry that is changed, such as `birth.mother.birth_date`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub field: Option<String>,
    /// Từ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub from: Option<String>,
    /// Thành.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub to: Option<String>,
}

/// Người được khai sinh.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Child {
    /// Họ, chữ đệm, tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: PersonName,
    /// Giới tính, list `sex`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sex: Option<String>,
    /// Ngày, tháng, năm sinh; may be a year, or a year and month, only.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date: Option<String>,
    /// Ngày sinh ghi bằng chữ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date_words: Option<String>,
    /// Số định danh cá nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub personal_id: Option<String>,
    /// Giấy tờ tùy thân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub id_document: IdDocument,
    /// Dân tộc, with the list it was coded in.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub ethnicity: Coded,
    /// Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub nationalities: Vec<String>,
    /// Quê quán.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub home_town: Place,
    /// Nơi sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_place: Place,
    /// Đơn vị hành chính of the place of birth, as the source names it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_unit: Option<String>,
    /// Nơi cư trú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub residence: Residence,
    /// Nghề nghiệp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub occupation: Option<String>,
    /// Số điện thoại.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub phone: Option<String>,
    /// Thư điện tử.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub email: Option<String>,
    /// Whether the source checked the person against the population database: 0 or 1, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub verified: Option<String>,
    /// Tuyên bố mất tích.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub missing: Declaration,
    /// Tuyên bố hạn chế năng lực hành vi.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub capacity: Declaration,
}

/// One natural person.
///
/// Every part may be empty: sufficiency is judged by rules for a purpose, not by the type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct Citizen {
    /// Số định danh cá nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub personal_id: Option<String>,
    /// Earlier numbers: CMND of 9 or 12 digits, cancelled personal ids.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub old_ids: Vec<OldId>,
    /// Họ, chữ đệm và tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: PersonName,
    /// Date and places of birth.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth: CitizenBirth,
    /// Giới tính, list `sex`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sex: Option<String>,
    /// Quốc tịch, ISO 3166 alpha-2, list `country`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub nationalities: Vec<String>,
    /// Dân tộc, with the list it was coded in: the lists of 1979 and 2008 number the peoples differently.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub ethnicity: Coded,
    /// Tôn giáo, with its list.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub religion: Coded,
    /// Tình trạng hôn nhân, with its list: systems disagree on what 3 means.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub marital_status: Coded,
    /// Nhóm máu, list `blood-type`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub blood_type: Option<String>,
    /// Quê quán.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub origin: Place,
    /// Nơi thường trú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub permanent_residence: Place,
    /// Nơi ở hiện tại.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub current_residence: Place,
    /// Cha.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub father: Relative,
    /// Mẹ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub mother: Relative,
    /// Vợ hoặc chồng.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub spouse: Relative,
    /// Người đại diện hợp pháp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub legal_representative: Relative,
    /// Household as the population database carries it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub household: Household,
    /// Identity documents held, newest first where the source has an order.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub documents: Vec<Document>,
    /// Mã số thuế.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub tax_codes: Vec<String>,
    /// Mã số bảo hiểm xã hội.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub social_insurance_no: Option<String>,
    /// Thẻ bảo hiểm y tế.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub health_cards: Vec<HealthCard>,
    /// Số điện thoại.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub phone: Option<String>,
    /// Thư điện tử.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub email: Option<String>,
    /// Nghề nghiệp as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub occupation: Option<String>,
    /// Đặc điểm nhận dạng.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub distinguishing_marks: Option<String>,
    /// List `life-status`: alive, deceased, missing, cancelled.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub status: Option<String>,
    /// Death, when there was one.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub death: CitizenDeath,
    /// When the source last changed this record.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub updated_at: Option<String>,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// Date and places of birth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct CitizenBirth {
    /// Ngày, tháng, năm sinh; may be a year only.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub date: Option<String>,
    /// Nơi sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub place: Place,
    /// Nơi đăng ký khai sinh: not the same fact as the place of birth or of origin.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub registration: Place,
}

/// Death of the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct CitizenDeath {
    /// Ngày chết.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub date: Option<String>,
}

/// A value of a code list together with the list: a bare 04 is Hoa in one list of peoples and Mường in another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Coded {
    /// Name of the list.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub system: Option<String>,
    /// Code in that list.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub code: Option<String>,
    /// The words of the source.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: Option<String>,
}

/// A change of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct Correction {
    /// The entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub entry: Entry,
    /// List `correction-kind`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// The entry that is changed.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub target: EntryRef,
    /// Người có thay đổi.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub subject: Person,
    /// Nội dung.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub changes: Vec<Change>,
    /// Lý do.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub reason: Option<String>,
    /// Căn cứ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub basis: Option<String>,
    /// Văn bản đồng ý of the person, wanted from the age of nine for a change of name.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub consent: Option<String>,
    /// Người yêu cầu.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub declarant: Declarant,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// How many times each side has married, this time included.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Counts {
    /// Chồng.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub husband: Option<String>,
    /// Vợ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub wife: Option<String>,
}

/// A death.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct Death {
    /// The entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub entry: Entry,
    /// Người chết.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub deceased: Person,
    /// Ngày chết; may be a year only.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub date: Option<String>,
    /// Ngày chết ghi bằng chữ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub date_words: Option<String>,
    /// Giờ, phút chết: `HH:MM`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub time: Option<String>,
    /// Nơi chết.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub place: Place,
    /// Nguyên nhân chết.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub cause: Option<String>,
    /// The cause as a code, with its list.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub cause_code: Coded,
    /// Manner of death, where a source states it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub manner: Option<String>,
    /// Giấy báo tử or what stands in for it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub death_notice: DeathNotice,
    /// Tuyên bố là đã chết.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub declared_dead: Declaration,
    /// Người đi khai.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub declarant: Declarant,
    /// Đăng ký ở nước ngoài.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub foreign: Foreign,
    /// The linked procedure that carried it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub linked: Linked,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// The document that proves the death.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct DeathNotice {
    /// List `death-notice`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// Số.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub number: Option<String>,
    /// Ngày cấp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub issued_on: Option<String>,
    /// Cơ quan cấp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub issued_by: Option<String>,
    /// Mã giấy báo tử of the health system.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub code: Option<String>,
}

/// Người yêu cầu, người đi khai.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Declarant {
    /// Họ, chữ đệm, tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: PersonName,
    /// Giới tính, list `sex`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sex: Option<String>,
    /// Ngày, tháng, năm sinh; may be a year, or a year and month, only.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date: Option<String>,
    /// Ngày sinh ghi bằng chữ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date_words: Option<String>,
    /// Số định danh cá nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub personal_id: Option<String>,
    /// Giấy tờ tùy thân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub id_document: IdDocument,
    /// Dân tộc, with the list it was coded in.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub ethnicity: Coded,
    /// Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub nationalities: Vec<String>,
    /// Quê quán.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub home_town: Place,
    /// Nơi sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_place: Place,
    /// Đơn vị hành chính of the place of birth, as the source names it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_unit: Option<String>,
    /// Nơi cư trú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub residence: Residence,
    /// Nghề nghiệp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub occupation: Option<String>,
    /// Số điện thoại.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub phone: Option<String>,
    /// Thư điện tử.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub email: Option<String>,
    /// Whether the source checked the person against the population database: 0 or 1, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub verified: Option<String>,
    /// Quan hệ với người được đăng ký.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub relationship: Option<String>,
}

/// A court's declaration (missing, of limited capacity, dead) and its revocation, as noted on the entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Declaration {
    /// List `declaration`: declared, revoked; empty when there was none.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub state: Option<String>,
    /// The declaration.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub declared: Noted,
    /// Its revocation.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub revoked: Noted,
}

/// An identity document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Document {
    /// List `document-kind`: cccd, can-cuoc, passport, cmnd …
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// Number.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub number: Option<String>,
    /// Ngày cấp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub issued: Option<String>,
    /// Ngày hết hạn, or never.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub expires: Option<String>,
    /// Nơi cấp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub authority: Option<String>,
}

/// An end, with its reason.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Ended {
    /// Ngày chấm dứt.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub on: Option<String>,
    /// Lý do.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub reason: Option<String>,
}

/// The entry itself. Register, authority, year of registration and number together name it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Entry {
    /// Sổ, list `civil-register`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub register: Option<String>,
    /// Số đăng ký as written: `015/2025`, `12`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub number: Option<String>,
    /// Quyển số: `01/2025`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub book: Option<String>,
    /// Trang số.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub page: Option<String>,
    /// Quyết định số, where the registration rests on a decision.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub decision_number: Option<String>,
    /// Ngày quyết định.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub decision_date: Option<String>,
    /// Ngày, tháng, năm đăng ký; always a full date. It chooses the law by which the entry is judged.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub registered_on: Option<String>,
    /// Loại đăng ký, list `registration-kind`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// Cơ quan đăng ký.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub authority: Authority,
    /// Người ký.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub signer: Signer,
    /// Người thực hiện.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub officer: Option<String>,
    /// Ghi chú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub note: Option<String>,
    /// Ghi chú bên lề of later events.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub margin_notes: Vec<MarginNote>,
    /// Names of the scanned files.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub scan_files: Vec<String>,
    /// Fields that two operators keyed independently and on which they differed.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub two_pass: Vec<Keyed>,
}

/// Another entry that this one refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct EntryRef {
    /// Sổ, list `civil-register`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub register: Option<String>,
    /// Cơ quan as written.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub authority: Option<String>,
    /// Số.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub number: Option<String>,
    /// Quyển số.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub book: Option<String>,
    /// Ngày đăng ký.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub registered_on: Option<String>,
}

/// A document that a status rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Evidence {
    /// Số.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub number: Option<String>,
    /// Ngày.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub issued_on: Option<String>,
    /// Cơ quan.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub authority: Option<String>,
}

/// An extract or copy that was issued.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct Extract {
    /// The entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub entry: Entry,
    /// List `civil-event`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub event: Option<String>,
    /// The entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub target: EntryRef,
    /// Số trích lục: `030/TLKS-BS`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub document_number: Option<String>,
    /// Số lượng bản sao.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub copies: Option<String>,
    /// Người được đăng ký.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub subject: Person,
    /// Người yêu cầu.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub requester: Person,
    /// What the extract says.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub content: Vec<Stated>,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// The same event as an authority abroad registered it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Foreign {
    /// Bản án, quyết định or document, by its name.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub document: Option<String>,
    /// Số.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub number: Option<String>,
    /// Ngày đăng ký ở nước ngoài.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub registered_on: Option<String>,
    /// Cơ quan nước ngoài.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub authority: Option<String>,
    /// Quốc gia, ISO 3166 alpha-2, list `country`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub country: Option<String>,
}

/// A note of an event abroad.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct ForeignNote {
    /// The entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub entry: Entry,
    /// List `foreign-note-kind`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// Những người liên quan; of a marriage the husband first.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub persons: Vec<Person>,
    /// The entry here that it changes.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub target_ref: EntryRef,
    /// What was decided abroad.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub foreign: Foreign,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// Who gives the child.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Giver {
    /// List `giver-kind`: parents, institution.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// Cha đẻ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub father: Person,
    /// Mẹ đẻ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub mother: Person,
    /// Quan hệ của người giao.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub relationship: Option<String>,
    /// Cơ sở nuôi dưỡng.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub institution: Institution,
}

/// Người giám hộ.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Guardian {
    /// Họ, chữ đệm, tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: PersonName,
    /// Giới tính, list `sex`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sex: Option<String>,
    /// Ngày, tháng, năm sinh; may be a year, or a year and month, only.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date: Option<String>,
    /// Ngày sinh ghi bằng chữ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date_words: Option<String>,
    /// Số định danh cá nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub personal_id: Option<String>,
    /// Giấy tờ tùy thân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub id_document: IdDocument,
    /// Dân tộc, with the list it was coded in.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub ethnicity: Coded,
    /// Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub nationalities: Vec<String>,
    /// Quê quán.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub home_town: Place,
    /// Nơi sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_place: Place,
    /// Đơn vị hành chính of the place of birth, as the source names it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_unit: Option<String>,
    /// Nơi cư trú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub residence: Residence,
    /// Nghề nghiệp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub occupation: Option<String>,
    /// Số điện thoại.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub phone: Option<String>,
    /// Thư điện tử.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub email: Option<String>,
    /// Whether the source checked the person against the population database: 0 or 1, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub verified: Option<String>,
    /// Quan hệ với người được giám hộ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub relationship: Option<String>,
}

/// A guardianship, its end, or its supervision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct Guardianship {
    /// The entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub entry: Entry,
    /// List `guardian-kind`: appointed, natural.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// Người được giám hộ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub ward: Person,
    /// Người giám hộ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub guardians: Vec<Guardian>,
    /// Căn cứ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub basis: Option<String>,
    /// Lý do.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub reason: Option<String>,
    /// Ngày bắt đầu, when not the day of registration.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub started_on: Option<String>,
    /// Chấm dứt.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub ended: Ended,
    /// Người giám sát việc giám hộ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub supervisors: Vec<Guardian>,
    /// The guardianship that is supervised or ended.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub guardianship_ref: EntryRef,
    /// Người yêu cầu.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub declarant: Declarant,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// A health insurance card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct HealthCard {
    /// Mã thẻ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub number: Option<String>,
    /// Giá trị từ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub valid_from: Option<String>,
    /// Giá trị đến.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub valid_to: Option<String>,
    /// Mã nơi đăng ký khám chữa bệnh ban đầu, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub first_facility: Option<String>,
    /// Ngày cấp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub issued: Option<String>,
    /// Thời điểm đủ 5 năm liên tục.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub five_years_from: Option<String>,
    /// Mã mức hưởng, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub benefit: Option<String>,
    /// Mã quản lý, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub management_no: Option<String>,
    /// Nơi cấp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub authority: Option<String>,
    /// Check text of the card's QR; its algorithm is not published, so it is kept and never verified.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub check_text: Option<String>,
}

/// Household of the person. The codes of the relation and the book number have no published list: kept as given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Household {
    /// Chủ hộ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub head: Relative,
    /// Quan hệ với chủ hộ, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub relation: Option<String>,
    /// Số sổ hộ khẩu, as given; the paper book ended on 2022-12-31 (Luật Cư trú 68/2020/QH14 art. 38).
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub book_no: Option<String>,
}

/// A document that the person was identified by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct IdDocument {
    /// List `document-kind`, never the bare number of a source: the numbers of two systems collide.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// Giấy tờ khác: what it is called when the kind is `other`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub other_name: Option<String>,
    /// Số, as written: documents other than cards have no common shape.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub number: Option<String>,
    /// Ngày cấp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub issued_on: Option<String>,
    /// Nơi cấp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub issued_by: Option<String>,
    /// The list that the source numbers kinds by, when its number could not be translated.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub system: Option<String>,
}

/// A home for children.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Institution {
    /// Tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: Option<String>,
    /// Người đại diện.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub representative: Option<String>,
    /// Chức vụ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub title: Option<String>,
}

/// What a record keeps besides its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct KeptAssumed {
    /// `path`
    pub path: String,
    /// `how`
    pub how: String,
}

/// What a record keeps besides its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct KeptFlaw {
    /// `path`
    pub path: String,
    /// `what`
    pub what: String,
}

/// What a record keeps besides its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct KeptRemainder {
    /// `at`
    pub at: String,
    /// `raw`
    pub raw: String,
}

/// What a record keeps besides its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct KeptSource {
    /// `path`
    pub path: String,
    /// `from`
    pub from: String,
    /// `assurance`
    pub assurance: String,
}

/// What a record keeps besides its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct KeptUnread {
    /// `path`
    pub path: String,
    /// `raw`
    pub raw: String,
}

/// A field keyed twice, with what was decided in the end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Keyed {
    /// The field's path.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub field: Option<String>,
    /// What the first operator keyed.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub first: Option<String>,
    /// What the second keyed.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub second: Option<String>,
    /// What was decided; empty while nobody has.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub resolved: Option<String>,
}

/// The request that carried the event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Linked {
    /// List `linked-channel`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub channel: Option<String>,
    /// List `linked-module`: KS, KT, LTKS, LTKT, LTKH; as given on the other channels.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub module: Option<String>,
    /// Mã hồ sơ liên thông.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub dossier_linked: Option<String>,
    /// Mã hồ sơ một cửa.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub dossier_onestop: Option<String>,
    /// Ngày tiếp nhận.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub received_at: Option<String>,
    /// Ngày tiếp nhận, where the channel states no clock.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub received_on: Option<String>,
    /// Mã đơn vị: 5 digits a commune, 3 a district of before 2025-07-01.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unit_code: Option<String>,
    /// Mã thủ tục hành chính, list `procedure`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub procedure_code: Option<String>,
    /// Whether copies are asked for, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub copies_wanted: Option<String>,
    /// Số lượng bản sao.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub copies: Option<String>,
    /// Tệp đính kèm.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub files: Vec<Attachment>,
    /// Trạng thái, with its list: the two sides number their states differently.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub status: Coded,
    /// Hạn bổ sung hồ sơ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub supplement_by: Option<String>,
    /// The states it went through, oldest first.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub history: Vec<Step>,
}

/// A note in the margin of the entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct MarginNote {
    /// Ngày ghi chú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub on: Option<String>,
    /// Nội dung.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub text: Option<String>,
    /// Căn cứ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub basis: Option<String>,
}

/// A certificate of marital status.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct MaritalStatus {
    /// The entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub entry: Entry,
    /// Người được xác nhận.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub subject: Person,
    /// Thời gian cư trú that the certificate speaks of.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub period: Period,
    /// Tình trạng hôn nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub status: Status,
    /// Mục đích sử dụng.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub purpose: Purpose,
    /// Last day it may be used: six months from issue, or until the status changes.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub valid_until: Option<String>,
    /// Người yêu cầu.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub declarant: Declarant,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// A marriage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct Marriage {
    /// The entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub entry: Entry,
    /// Chồng.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub husband: Spouse,
    /// Vợ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub wife: Spouse,
    /// Ngày xác lập quan hệ hôn nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub established_on: Option<String>,
    /// List `marriage-state`: valid, divorced, annulled, recognised, unknown.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub state: Option<String>,
    /// Ghi chú ly hôn, hủy kết hôn.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub ended: Noted,
    /// Ghi chú công nhận kết hôn.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub recognised: Noted,
    /// Kết hôn lần thứ mấy.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub marriage_count: Counts,
    /// Giấy xác nhận tình trạng hôn nhân used for it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub marital_certificates: Vec<EntryRef>,
    /// Đăng ký ở nước ngoài.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub foreign: Foreign,
    /// The linked procedure that carried it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub linked: Linked,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// A note with its ground.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Noted {
    /// Ngày ghi chú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub noted_on: Option<String>,
    /// Căn cứ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub basis: Option<String>,
}

/// An earlier number of the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct OldId {
    /// List `old-id-kind`: cmnd9, cmnd12, cancelled-id.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// The number.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub number: Option<String>,
}

/// A recognition of parent or child.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct ParentChild {
    /// The entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub entry: Entry,
    /// Loại xác nhận, list `recognition-kind`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// Cha hoặc mẹ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub parent: Person,
    /// Con.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub child: Person,
    /// Người yêu cầu.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub declarant: Recogniser,
    /// Đăng ký ở nước ngoài.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub foreign: Foreign,
    /// Đăng ký khai sinh của con.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_ref: EntryRef,
    /// `edition`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub edition: Option<String>,
    /// `sources`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sources: Vec<KeptSource>,
    /// `assumed`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub assumed: Vec<KeptAssumed>,
    /// `flaws`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub flaws: Vec<KeptFlaw>,
    /// `unread`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub unread: Vec<KeptUnread>,
    /// `remainder`
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub remainder: Vec<KeptRemainder>,
}

/// From one day to another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Period {
    /// Where, as written.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub place: Option<String>,
    /// Từ ngày.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub from: Option<String>,
    /// Đến ngày.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub to: Option<String>,
}

/// A person without a role of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Person {
    /// Họ, chữ đệm, tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: PersonName,
    /// Giới tính, list `sex`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sex: Option<String>,
    /// Ngày, tháng, năm sinh; may be a year, or a year and month, only.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date: Option<String>,
    /// Ngày sinh ghi bằng chữ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date_words: Option<String>,
    /// Số định danh cá nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub personal_id: Option<String>,
    /// Giấy tờ tùy thân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub id_document: IdDocument,
    /// Dân tộc, with the list it was coded in.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub ethnicity: Coded,
    /// Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub nationalities: Vec<String>,
    /// Quê quán.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub home_town: Place,
    /// Nơi sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_place: Place,
    /// Đơn vị hành chính of the place of birth, as the source names it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_unit: Option<String>,
    /// Nơi cư trú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub residence: Residence,
    /// Nghề nghiệp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub occupation: Option<String>,
    /// Số điện thoại.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub phone: Option<String>,
    /// Thư điện tử.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub email: Option<String>,
    /// Whether the source checked the person against the population database: 0 or 1, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub verified: Option<String>,
}

/// A person's name. `full` is what sources give; the parts are filled only when a source states them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct PersonName {
    /// Họ, chữ đệm và tên together.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub full: Option<String>,
    /// Họ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub family: Option<String>,
    /// Chữ đệm.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub middle: Option<String>,
    /// Tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub given: Option<String>,
    /// Tên gọi khác.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub other: Option<String>,
    /// The name in Latin capitals as printed in a machine-readable zone; a hint, never the name.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub latin: Option<String>,
}

/// A place: administrative codes of the time, free text, country.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Place {
    /// Tỉnh, thành phố: 2 digits.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub province: Option<String>,
    /// Quận, huyện: 3 digits; none since 2025-07-01.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub district: Option<String>,
    /// Xã, phường, đặc khu: 5 digits. The same code may mean another commune before 2025-07-01.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub commune: Option<String>,
    /// Date whose unit list the codes belong to, when known.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub as_of: Option<String>,
    /// Chi tiết: the address as written.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub text: Option<String>,
    /// Country, ISO 3166 alpha-2.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub country: Option<String>,
}

/// What the certificate is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Purpose {
    /// List `marital-purpose`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// The words of the request.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub text: Option<String>,
    /// The person to be married.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub counterpart: Relative,
}

/// The declarant of a recognition, who stands in a relation to both sides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Recogniser {
    /// Họ, chữ đệm, tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: PersonName,
    /// Giới tính, list `sex`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sex: Option<String>,
    /// Ngày, tháng, năm sinh; may be a year, or a year and month, only.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date: Option<String>,
    /// Ngày sinh ghi bằng chữ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date_words: Option<String>,
    /// Số định danh cá nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub personal_id: Option<String>,
    /// Giấy tờ tùy thân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub id_document: IdDocument,
    /// Dân tộc, with the list it was coded in.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub ethnicity: Coded,
    /// Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub nationalities: Vec<String>,
    /// Quê quán.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub home_town: Place,
    /// Nơi sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_place: Place,
    /// Đơn vị hành chính of the place of birth, as the source names it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_unit: Option<String>,
    /// Nơi cư trú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub residence: Residence,
    /// Nghề nghiệp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub occupation: Option<String>,
    /// Số điện thoại.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub phone: Option<String>,
    /// Thư điện tử.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub email: Option<String>,
    /// Whether the source checked the person against the population database: 0 or 1, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub verified: Option<String>,
    /// Quan hệ với người được nhận.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub relationship_to_recognised: Option<String>,
    /// Quan hệ với người nhận.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub relationship_to_recogniser: Option<String>,
}

/// A relative, as identity sources describe one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Relative {
    /// Số định danh cá nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub personal_id: Option<String>,
    /// Số CMND.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub old_id: Option<String>,
    /// Họ, chữ đệm và tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: Option<String>,
    /// Quốc tịch.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub nationality: Option<String>,
    /// Năm or ngày sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date: Option<String>,
}

/// Where a person lives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Residence {
    /// List `residence-kind`: permanent, temporary, current.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// Nơi cư trú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub address: Place,
}

/// Who signed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Signer {
    /// Họ tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: Option<String>,
    /// Chức vụ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub title: Option<String>,
}

/// Chồng or vợ.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Spouse {
    /// Họ, chữ đệm, tên.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub name: PersonName,
    /// Giới tính, list `sex`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub sex: Option<String>,
    /// Ngày, tháng, năm sinh; may be a year, or a year and month, only.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date: Option<String>,
    /// Ngày sinh ghi bằng chữ.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_date_words: Option<String>,
    /// Số định danh cá nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub personal_id: Option<String>,
    /// Giấy tờ tùy thân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub id_document: IdDocument,
    /// Dân tộc, with the list it was coded in.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub ethnicity: Coded,
    /// Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub nationalities: Vec<String>,
    /// Quê quán.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub home_town: Place,
    /// Nơi sinh.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_place: Place,
    /// Đơn vị hành chính of the place of birth, as the source names it.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub birth_unit: Option<String>,
    /// Nơi cư trú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub residence: Residence,
    /// Nghề nghiệp.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub occupation: Option<String>,
    /// Số điện thoại.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub phone: Option<String>,
    /// Thư điện tử.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub email: Option<String>,
    /// Whether the source checked the person against the population database: 0 or 1, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub verified: Option<String>,
    /// Tình trạng hôn nhân as declared, with its list.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub marital_status: Coded,
    /// Whether a certificate of marital status is asked for in the same step, as given.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub certificate_wanted: Option<String>,
    /// Nơi cấp giấy xác nhận tình trạng hôn nhân.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub certificate_place: Option<String>,
}

/// One field as the extract prints it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Stated {
    /// Its path in the entry.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub field: Option<String>,
    /// What is printed, in canonical form.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub value: Option<String>,
}

/// What the certificate says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Status {
    /// List `marital-kind`.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub kind: Option<String>,
    /// The words of the certificate.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub text: Option<String>,
    /// Vợ hoặc chồng.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub spouse: Relative,
    /// The document it rests on.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub evidence: Evidence,
    /// The time it speaks of, when not the present.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub period: Period,
}

/// A state the dossier reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default, deny_unknown_fields)]
pub struct Step {
    /// When.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub at: Option<String>,
    /// Trạng thái, in the list of the request's status.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub status: Option<String>,
    /// Người xử lý.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub by: Option<String>,
    /// Ghi chú.
    #[uniffi(default)]
    #[serde(skip_serializing_if = "empty")]
    pub note: Option<String>,
}

/// A record of any type.
#[expect(clippy::large_enum_variant, reason = "it is made once, on its way to a host")]
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum AnyRecord {
    /// One natural person.
    ///
    /// Every part may be empty: sufficiency is judged by rules for a purpose, not by the type.
    Citizen {
        /// The record.
        record: Citizen,
    },
    /// A birth.
    Birth {
        /// The record.
        record: Birth,
    },
    /// A death.
    Death {
        /// The record.
        record: Death,
    },
    /// A marriage.
    Marriage {
        /// The record.
        record: Marriage,
    },
    /// A certificate of marital status.
    MaritalStatus {
        /// The record.
        record: MaritalStatus,
    },
    /// A recognition of parent or child.
    ParentChild {
        /// The record.
        record: ParentChild,
    },
    /// A guardianship, its end, or its supervision.
    Guardianship {
        /// The record.
        record: Guardianship,
    },
    /// An adoption.
    Adoption {
        /// The record.
        record: Adoption,
    },
    /// A change of an entry.
    Correction {
        /// The record.
        record: Correction,
    },
    /// A note of an event abroad.
    ForeignNote {
        /// The record.
        record: ForeignNote,
    },
    /// An extract or copy that was issued.
    Extract {
        /// The record.
        record: Extract,
    },
    /// A register book.
    Book {
        /// The record.
        record: Book,
    },
}

impl AnyRecord {
    /// The name of its type.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            AnyRecord::Citizen { .. } => "citizen",
            AnyRecord::Birth { .. } => "birth",
            AnyRecord::Death { .. } => "death",
            AnyRecord::Marriage { .. } => "marriage",
            AnyRecord::MaritalStatus { .. } => "marital-status",
            AnyRecord::ParentChild { .. } => "parent-child",
            AnyRecord::Guardianship { .. } => "guardianship",
            AnyRecord::Adoption { .. } => "adoption",
            AnyRecord::Correction { .. } => "correction",
            AnyRecord::ForeignNote { .. } => "foreign-note",
            AnyRecord::Extract { .. } => "extract",
            AnyRecord::Book { .. } => "book",
        }
    }

    /// Reads canonical JSON; nothing when there is no such type.
    pub(crate) fn read(name: &str, json: &str) -> Option<serde_json::Result<AnyRecord>> {
        Some(match name {
            "citizen" => serde_json::from_str(json).map(|record| AnyRecord::Citizen { record }),
            "birth" => serde_json::from_str(json).map(|record| AnyRecord::Birth { record }),
            "death" => serde_json::from_str(json).map(|record| AnyRecord::Death { record }),
            "marriage" => serde_json::from_str(json).map(|record| AnyRecord::Marriage { record }),
            "marital-status" => serde_json::from_str(json).map(|record| AnyRecord::MaritalStatus { record }),
            "parent-child" => serde_json::from_str(json).map(|record| AnyRecord::ParentChild { record }),
            "guardianship" => serde_json::from_str(json).map(|record| AnyRecord::Guardianship { record }),
            "adoption" => serde_json::from_str(json).map(|record| AnyRecord::Adoption { record }),
            "correction" => serde_json::from_str(json).map(|record| AnyRecord::Correction { record }),
            "foreign-note" => serde_json::from_str(json).map(|record| AnyRecord::ForeignNote { record }),
            "extract" => serde_json::from_str(json).map(|record| AnyRecord::Extract { record }),
            "book" => serde_json::from_str(json).map(|record| AnyRecord::Book { record }),
            _ => return None,
        })
    }

    /// Writes JSON with the name of the type.
    pub(crate) fn json(&self) -> serde_json::Result<String> {
        let name = self.name();
        match self {
            AnyRecord::Citizen { record } => serde_json::to_string(&Named { name, record }),
            AnyRecord::Birth { record } => serde_json::to_string(&Named { name, record }),
            AnyRecord::Death { record } => serde_json::to_string(&Named { name, record }),
            AnyRecord::Marriage { record } => serde_json::to_string(&Named { name, record }),
            AnyRecord::MaritalStatus { record } => serde_json::to_string(&Named { name, record }),
            AnyRecord::ParentChild { record } => serde_json::to_string(&Named { name, record }),
            AnyRecord::Guardianship { record } => serde_json::to_string(&Named { name, record }),
            AnyRecord::Adoption { record } => serde_json::to_string(&Named { name, record }),
            AnyRecord::Correction { record } => serde_json::to_string(&Named { name, record }),
            AnyRecord::ForeignNote { record } => serde_json::to_string(&Named { name, record }),
            AnyRecord::Extract { record } => serde_json::to_string(&Named { name, record }),
            AnyRecord::Book { record } => serde_json::to_string(&Named { name, record }),
        }
    }
}
