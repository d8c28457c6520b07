//! The linked procedure that carried an event: which message, which dossier, how far it came (Nghị định 63/2024/NĐ-CP,
//! from 2026-09-01 Nghị định 301/2026/NĐ-CP).

use crate::records::{Coded, List, Record};
use crate::values::{Code, Date, Text, Timestamp};
use serde::Deserialize;

/// The request that carried the event.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Linked {
    /// List `linked-channel`.
    pub channel: Code,
    /// List `linked-module`: KS, KT, LTKS, LTKT, LTKH; as given on the other channels.
    pub module: Code,
    /// Mã hồ sơ liên thông.
    pub dossier_linked: Text,
    /// Mã hồ sơ một cửa.
    pub dossier_onestop: Text,
    /// Ngày tiếp nhận.
    pub received_at: Timestamp,
    /// Ngày tiếp nhận, where the channel states no clock.
    pub received_on: Date,
    /// Mã đơn vị: 5 digits a commune, 3 a district of before 2025-07-01.
    pub unit_code: Code,
    /// Mã thủ tục hành chính, list `procedure`.
    pub procedure_code: Code,
    /// Whether copies are asked for, as given.
    pub copies_wanted: Code,
    /// Số lượng bản sao.
    pub copies: Text,
    /// Tệp đính kèm.
    pub files: List<Attachment>,
    /// Trạng thái, with its list: the two sides number their states differently.
    pub status: Coded,
    /// Hạn bổ sung hồ sơ.
    pub supplement_by: Date,
    /// The states it went through, oldest first.
    pub history: List<Step>,
}

/// A file of the dossier.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Attachment {
    /// Its id in the source.
    pub id: Text,
    /// Loại giấy tờ.
    pub kind: Text,
    /// Tên giấy tờ.
    pub name: Text,
    /// Tên tệp.
    pub file_name: Text,
    /// Hủy giấy tờ: 0 or 1.
    pub deleted: Code,
    /// The content in base64.
    pub content: Text,
}

/// A state the dossier reached.
#[derive(Clone, Debug, Default, PartialEq, Record, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Step {
    /// When.
    pub at: Timestamp,
    /// Trạng thái, in the list of the request's status.
    pub status: Code,
    /// Người xử lý.
    pub by: Text,
    /// Ghi chú.
    pub note: Text,
}
