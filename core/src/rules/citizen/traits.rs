//! What documents and numbers of a record are, as far as whole rules have nothing to judge without it. Found out once, so that
//! those rules need not look.

use super::contact::{Shape, shape_of};
use super::documents::{CAN_CUOC, CCCD_BARCODE, CCCD_CHIP, CERTIFICATE, CMND, PASSPORT};
use super::identity::CANCELLED;
use crate::records::Citizen;

/// Documents of these kinds.
const OLD_CARD: u32 = 1;
const BARCODE: u32 = 1 << 1;
const CHIP: u32 = 1 << 2;
const NEW_CARD: u32 = 1 << 3;
const LETTER: u32 = 1 << 4;
const TRAVEL: u32 = 1 << 5;
const CARD: u32 = BARCODE | CHIP | NEW_CARD;
/// A document that expires on a day, or never.
const EXPIRES: u32 = 1 << 6;
const FOR_LIFE: u32 = 1 << 7;
/// Shapes of the telephone number.
const MOBILE: u32 = 1 << 8;
const FIXED: u32 = 1 << 9;
const OLD_MOBILE: u32 = 1 << 10;
/// An earlier number that was cancelled, or has nine digits.
const GONE: u32 = 1 << 11;
const NINE: u32 = 1 << 12;
/// Tax codes of 10 digits, of 12, and of dependent units.
const TEN: u32 = 1 << 13;
const TWELVE: u32 = 1 << 14;
const UNIT: u32 = 1 << 15;

/// Rules that have nothing to judge in a record without any of these.
pub(super) const NEEDS: &[(&str, u32)] = &[
    ("CIT-CON-004", MOBILE | OLD_MOBILE),
    ("CIT-CON-005", MOBILE),
    ("CIT-CON-006", FIXED),
    ("CIT-CON-007", OLD_MOBILE),
    ("CIT-DOC-010", CARD),
    ("CIT-DOC-011", CARD | OLD_CARD),
    ("CIT-DOC-012", TRAVEL),
    ("CIT-DOC-023", NEW_CARD | LETTER | BARCODE),
    ("CIT-DOC-024", CHIP),
    ("CIT-DOC-025", OLD_CARD | BARCODE | CHIP),
    ("CIT-DOC-026", OLD_CARD),
    ("CIT-DOC-027", EXPIRES | FOR_LIFE),
    ("CIT-DOC-030", EXPIRES),
    ("CIT-DOC-031", FOR_LIFE),
    ("CIT-DOC-032", TRAVEL),
    ("CIT-DOC-033", OLD_CARD | BARCODE | CHIP),
    ("CIT-ID-041", GONE),
    ("CIT-ID-042", NINE),
    ("CIT-TAX-002", TEN | UNIT),
    ("CIT-TAX-003", UNIT),
    ("CIT-TAX-004", TWELVE),
    ("CIT-TAX-005", TWELVE),
];

/// What of the above a record has.
pub(super) fn traits_of(c: &Citizen) -> u32 {
    let mut all = match shape_of(c.phone.as_bytes()) {
        Some(Shape::Mobile) => MOBILE,
        Some(Shape::Fixed) => FIXED,
        Some(Shape::OldMobile) => OLD_MOBILE,
        Some(Shape::Odd) | None => 0,
    };
    for document in c.documents.iter() {
        all |= match document.kind {
            CAN_CUOC => NEW_CARD,
            CCCD_CHIP => CHIP,
            CCCD_BARCODE => BARCODE,
            CMND => OLD_CARD,
            PASSPORT => TRAVEL,
            CERTIFICATE => LETTER,
            _ => 0,
        };
        all |= match (document.expires.is_never(), document.expires.date()) {
            (true, _) => FOR_LIFE,
            (_, Some(_)) => EXPIRES,
            _ => 0,
        };
    }
    for old in c.old_ids.iter() {
        all |= if old.kind == CANCELLED { GONE } else { 0 };
        all |= if old.number.as_bytes().len() == 9 { NINE } else { 0 };
    }
    for code in c.tax_codes.iter() {
        all |= match code.as_bytes() {
            [.., b'-', _, _, _] => UNIT,
            other if other.len() == 12 => TWELVE,
            other if other.len() == 10 || other.len() == 14 => TEN,
            _ => 0,
        };
    }
    all
}
