//! `#[derive(Record)]`: a struct as a field dictionary with slots.
