//! Vietnam's data standard for people, civil status, land and notarised deeds.
#![forbid(unsafe_code)]

// The derive writes paths from the outside; here they lead back inside.
extern crate self as chuan;

pub mod codes;
pub mod engine;
pub mod formats;
pub mod forms;
mod generated;
pub mod places;
pub mod records;
pub mod rules;
pub mod text;
pub mod values;

/// The README's example is a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
