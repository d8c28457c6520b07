//! What every entry of a register has: its place in the book, its day, the authority and those who signed.

use crate::records::{List, Place, Record};
use crate::values::{Code, Date, Text};
use serde::Deserialize;

/// The entry itself. Register, authority, year of registration and number together name it.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Entry {
    /// Sổ, list `civil-register`.
    pub register: Code,
    /// Số đăng ký as written: `015/2025`, `12`.
    pub number: Text,
    /// Quyển số: `01/2025`.
    pub book: Text,
    /// Trang số.
    pub page: Text,
    /// Quyết định số, where the registration rests on a decision.
    pub decision_number: Text,
    /// Ngày quyết định.
    pub decision_date: Date,
    /// Ngày, tháng, năm đăng ký; always a full date. It chooses the law by which the entry is judged.
    pub registered_on: Date,
    /// Loại đăng ký, list `registration-kind`.
    pub kind: Code,
    /// Cơ quan đăng ký.
    pub authority: Authority,
    /// Người ký.
    pub signer: Signer,
    /// Người thực hiện.
    pub officer: Text,
    /// Ghi chú.
    pub note: Text,
    /// Ghi chú bên lề of later events.
    pub margin_notes: List<MarginNote>,
    /// Names of the scanned files.
    pub scan_files: List<Text>,
    /// Fields that two operators keyed independently and on which they differed.
    pub two_pass: List<Keyed>,
}

/// The authority that registered.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Authority {
    /// Its name as written.
    pub name: Text,
    /// Its administrative unit, with the day whose unit list the codes belong to.
    pub unit: Place,
    /// Mã cơ quan as the source gives it.
    pub agency_code: Text,
    /// List `authority-level`: ward, district, province, mission.
    pub level: Code,
}

/// Who signed.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Signer {
    /// Họ tên.
    pub name: Text,
    /// Chức vụ.
    pub title: Text,
}

/// A note in the margin of the entry.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct MarginNote {
    /// Ngày ghi chú.
    pub on: Date,
    /// Nội dung.
    pub text: Text,
    /// Căn cứ.
    pub basis: Text,
}

/// A field keyed twice, with what was decided in the end.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Keyed {
    /// The field's path.
    pub field: Text,
    /// What the first operator keyed.
    pub first: Text,
    /// What the second keyed.
    pub second: Text,
    /// What was decided; empty while nobody has.
    pub resolved: Text,
}

/// Another entry that this one refers to.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct EntryRef {
    /// Sổ, list `civil-register`.
    pub register: Code,
    /// Cơ quan as written.
    pub authority: Text,
    /// Số.
    pub number: Text,
    /// Quyển số.
    pub book: Text,
    /// Ngày đăng ký.
    pub registered_on: Date,
}

/// The same event as an authority abroad registered it.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Foreign {
    /// Bản án, quyết định or document, by its name.
    pub document: Text,
    /// Số.
    pub number: Text,
    /// Ngày đăng ký ở nước ngoài.
    pub registered_on: Date,
    /// Cơ quan nước ngoài.
    pub authority: Text,
    /// Quốc gia, ISO 3166 alpha-2, list `country`.
    pub country: Code,
}

/// A court's declaration (missing, of limited capacity, dead) and its revocation, as noted on the entry.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Declaration {
    /// List `declaration`: declared, revoked; empty when there was none.
    pub state: Code,
    /// The declaration.
    pub declared: Noted,
    /// Its revocation.
    pub revoked: Noted,
}

/// A note with its ground.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Noted {
    /// Ngày ghi chú.
    pub noted_on: Date,
    /// Căn cứ.
    pub basis: Text,
}

/// From one day to another.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Period {
    /// Where, as written.
    pub place: Text,
    /// Từ ngày.
    pub from: Date,
    /// Đến ngày.
    pub to: Date,
}
