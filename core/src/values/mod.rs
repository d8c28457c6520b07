//! Value types: each reads only its canonical form, and one module per type says how to normalise, explain and doubt it.

mod code;
mod coded;
mod date;
mod date_notation;
mod document_no;
mod email;
mod explain;
mod facts;
mod health_card;
mod normalize;
mod old_id;
mod packed;
mod person_name;
mod personal_id;
mod phone;
mod repair;
mod short;
mod social_insurance;
mod tax_code;
mod text;
mod timestamp;

pub use code::{Code, CodeText};
pub use coded::{Field, How, Meaning, Reading, read_coded};
pub use date::{Date, DateOrder, Expiry, Timestamp, days_between};
pub use document_no::DocumentNo;
pub use email::Email;
pub use explain::explain;
pub use facts::{Fact, FactText, Nature};
pub use health_card::HealthCardNo;
pub use normalize::{
    Hints, MAX_RAW, Normalized, Notation, Outcome, candidates, is_canonical, is_settled, normalize,
    repair_leading_zero,
};
pub use old_id::OldIdNumber;
pub use packed::Packed;
pub use person_name::{LONG_NAME, explain_name, is_settled_name, normalize_name};
pub use personal_id::PersonalId;
pub use phone::Phone;
pub use repair::{Repair, RepairSet};
pub use short::Short;
pub(crate) use short::digits;
pub use social_insurance::SocialInsuranceNo;
pub use tax_code::{Check, TaxCode};
pub use text::Text;
