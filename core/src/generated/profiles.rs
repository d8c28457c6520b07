// Generated from spec/profiles by chuan-spec; do not edit.
//! Profiles that ship with the library: name and text.

/// Name and TOML text of every profile.
pub static PROFILES: &[(&str, &str)] = &[
];
