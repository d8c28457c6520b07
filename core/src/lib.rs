//! Vietnam's data standard for people, civil status, land and notarised deeds.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(feature = "civil"),
    expect(dead_code, unused_imports, reason = "the frame has parts that only civil status uses so far")
)]

// The derive writes paths from the outside; here they lead back inside.
extern crate self as chuan;

/// A text of the standard that only explanations tell: builds without them do not carry it.
#[cfg(feature = "explain")]
macro_rules! told {
    ($text:literal) => {
        $text
    };
}
#[cfg(not(feature = "explain"))]
macro_rules! told {
    ($text:literal) => {
        ""
    };
}

pub mod codes;
pub mod engine;
pub mod formats;
pub mod forms;
mod generated;
mod order;
pub mod places;
pub mod records;
pub mod rules;
pub mod text;
pub mod values;

/// The README's example is a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
