// Generated from spec/rules by chuan-spec; do not edit.
//! The rule catalogue.
use crate::codes::Certainty;
use crate::rules::catalogue::{Basis, Dimension, Rule, Severity, Test};
use crate::values::{Code, Date};

/// Rules of the record `citizen`.
pub(crate) static CITIZEN: &[Rule] = &[
    Rule { id: "CIT-ID-001", severity: Severity::Error, dimension: Dimension::Correct, test: Test::Unread, fields: &["personal_id"],
        optional: false, since: 0, until: u8::MAX, basis: &[Basis { text: "Luật Căn cước 26/2023/QH15 điều 12", from: Date::ymd(2024, 7, 1), to: None, certainty: Certainty::Verified }],
        vi: "{label} phải gồm đúng 12 chữ số, giá trị nhận được có {1} ký tự hoặc lẫn ký tự khác", en: "{label} must be exactly 12 digits; what came has {1} characters or other characters", fix_vi: "đối chiếu với thẻ căn cước hoặc Cơ sở dữ liệu quốc gia về dân cư rồi nhập lại; số 0 ở đầu hay bị bảng tính làm mất", fix_en: "compare with the card or the population database and enter it again; spreadsheets often drop the leading zero", dev: "personal_id is unread: its text is not 12 ASCII digits" },
    Rule { id: "CIT-ID-020", severity: Severity::Warning, dimension: Dimension::Correct, test: Test::Function, fields: &["sex", "personal_id"],
        optional: false, since: 0, until: u8::MAX, basis: &[Basis { text: "Nghị định 137/2015/NĐ-CP điều 13; Thông tư 59/2021/TT-BCA điều 4", from: Date::ymd(2016, 1, 1), to: Date::ymd(2024, 7, 1), certainty: Certainty::Verified }],
        vi: "{label} không khớp chữ số thứ tư của số định danh cá nhân", en: "{label} does not agree with the fourth digit of the personal id", fix_vi: "kiểm tra lại giới tính và số định danh; nếu đã xác định lại giới tính theo pháp luật thì giữ nguyên cả hai", fix_en: "check both; keep both where the sex was lawfully redetermined", dev: "fourth digit odd means female, even male; sexes other than these are undecided" },
    Rule { id: "CIT-ID-021", severity: Severity::Warning, dimension: Dimension::Correct, test: Test::Function, fields: &["birth.date", "personal_id"],
        optional: false, since: 0, until: u8::MAX, basis: &[Basis { text: "Nghị định 137/2015/NĐ-CP điều 13; Thông tư 59/2021/TT-BCA điều 4", from: Date::ymd(2016, 1, 1), to: Date::ymd(2024, 7, 1), certainty: Certainty::Verified }],
        vi: "năm trong {label} không khớp chữ số thứ tư đến thứ sáu của số định danh cá nhân", en: "the year of {label} does not agree with digits 4 to 6 of the personal id", fix_vi: "kiểm tra lại năm sinh và số định danh với giấy khai sinh", fix_en: "check the year of birth and the personal id against the birth certificate", dev: "1900 + 100 * (digit 4 / 2) + digits 5-6 = year of birth.date" },
    Rule { id: "CIT-ID-022", severity: Severity::Warning, dimension: Dimension::Correct, test: Test::Function, fields: &["personal_id"],
        optional: false, since: 0, until: u8::MAX, basis: &[Basis { text: "Thông tư 07/2016/TT-BCA phụ lục 1 và 2; Thông tư 59/2021/TT-BCA", from: Date::ymd(2016, 2, 1), to: Date::ymd(2024, 7, 1), certainty: Certainty::Verified }],
        vi: "ba chữ số đầu của {label} không phải mã tỉnh hay mã nước nào đã được cấp", en: "the first three digits of {label} are no assigned province or country code", fix_vi: "kiểm tra lại ba chữ số đầu; thông tư quy định mã đã hết hiệu lực nên đây chỉ là cảnh báo", fix_en: "check the first three digits; the circular that lists them has lapsed, so this is only a warning", dev: "digits 1-3 are not in list id-place" },
];

/// The rules of `citizen` that are functions, in the order of the catalogue.
pub(crate) static CITIZEN_FUNCTIONS: &[(&str, crate::rules::citizen::Check)] = &[
    ("CIT-ID-020", crate::rules::citizen::cit_id_020),
    ("CIT-ID-021", crate::rules::citizen::cit_id_021),
    ("CIT-ID-022", crate::rules::citizen::cit_id_022),
];
