//! Vietnam's data standard for people, civil status, land and notarised deeds.
#![forbid(unsafe_code)]

pub mod places;
pub mod text;
