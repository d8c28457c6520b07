//! Value types: each reads only its canonical form, and one module per type says how to normalise, explain and doubt it.

mod code;
mod contact;
mod date;
mod numbers;
mod personal_id;
mod short;
mod text;

pub use code::{Code, CodeText};
pub use contact::{Email, Phone};
pub use date::{Date, DateOrder, Expiry, Timestamp, days_between};
pub use numbers::{DocumentNo, HealthCardNo, OldIdNumber, SocialInsuranceNo, TaxCode};
pub use personal_id::PersonalId;
pub use short::Short;
pub use text::Text;
