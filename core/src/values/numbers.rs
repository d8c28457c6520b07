//! Other numbers of a person, in their canonical forms.

use super::short::{digits, short_leaf};

short_leaf! {
    /// Số chứng minh nhân dân: 9 digits, or 12 on cards of 2012 to 2015. Not unique: some numbers were issued twice.
    OldIdNumber, OldIdNumber, 12, |b| matches!(b.len(), 9 | 12) && digits(b)
}

short_leaf! {
    /// Mã số thuế: 10 digits, 10 digits with `-` and 3 for a dependent unit, or the personal id (Thông tư 86/2024/TT-BTC).
    TaxCode, TaxCode, 14, |b| match b.len() {
        10 | 12 => digits(b),
        14 => b.iter().enumerate().all(|(n, b)| if n == 10 { *b == b'-' } else { b.is_ascii_digit() }),
        _ => false,
    }
}

short_leaf! {
    /// Mã số bảo hiểm xã hội: 10 digits.
    SocialInsuranceNo, SocialInsuranceNo, 10, |b| b.len() == 10 && digits(b)
}

short_leaf! {
    /// Mã thẻ bảo hiểm y tế: 2 letters and 13 digits (old), or the 10 digits of the social insurance number (new).
    HealthCardNo, HealthCardNo, 15, |b| match b.len() {
        10 => digits(b),
        15 => b.iter().enumerate().all(|(n, b)| if n < 2 { b.is_ascii_uppercase() } else { b.is_ascii_digit() }),
        _ => false,
    }
}

short_leaf! {
    /// Number of an identity document: capital letters and digits.
    DocumentNo, DocumentNo, 20,
    |b| (4..=20).contains(&b.len()) && b.iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
}
