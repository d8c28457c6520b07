// Generated from spec/editions.toml by chuan-spec; do not edit.
//! Editions of the standard, oldest first.
use crate::engine::editions::{Change, Edition};
use crate::values::Date;

/// Every edition.
pub static EDITIONS: &[Edition] = &[
    Edition { id: "2025.1", fixed_on: match Date::ymd(2025, 6, 16) { Some(d) => d, None => Date::NONE }, in_force: match Date::ymd(2025, 7, 1) { Some(d) => d, None => Date::NONE }, title_vi: "Bản theo mô hình chính quyền địa phương hai cấp", title_en: "edition of the two-tier local government" },
    Edition { id: "2026.1", fixed_on: match Date::ymd(2026, 6, 15) { Some(d) => d, None => Date::NONE }, in_force: match Date::ymd(2026, 10, 1) { Some(d) => d, None => Date::NONE }, title_vi: "Bản ghi kèm danh mục của tình trạng hôn nhân, thêm nghề nghiệp và thư điện tử", title_en: "edition that states the list of the marital status and adds occupation and mail address" },
];

/// What fields were called in earlier editions.
pub static CHANGES: &[Change] = &[
    Change { edition: "2025.1", record: "citizen", path: "sex", was: Some("gender"), assume: None },
    Change { edition: "2025.1", record: "citizen", path: "marital_status.code", was: Some("marital"), assume: None },
    Change { edition: "2025.1", record: "citizen", path: "marital_status.system", was: None, assume: Some("marital-qcvn") },
    Change { edition: "2025.1", record: "citizen", path: "marital_status.name", was: None, assume: None },
    Change { edition: "2025.1", record: "citizen", path: "email", was: None, assume: None },
    Change { edition: "2025.1", record: "citizen", path: "occupation", was: None, assume: None },
];
