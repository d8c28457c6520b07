//! Number of an identity document: passports, licences, certificates, of whatever issuer.

use super::facts::{self, Facts};
use super::short::short_leaf;

short_leaf! {
    /// Number of an identity document: capital letters and digits.
    DocumentNo, DocumentNo, 20,
    |b| (4..=20).contains(&b.len()) && b.iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
}

pub(super) fn explain(number: &DocumentNo, out: &mut Facts) {
    let bytes = number.as_bytes();
    let letters = bytes.iter().take_while(|b| b.is_ascii_uppercase()).count();
    let rest_digits = bytes.iter().skip(letters).all(u8::is_ascii_digit);
    match (letters, bytes.len()) {
        (1, 8) if rest_digits => {
            out.say(&facts::DOC_PASSPORT);
            out.say(&facts::DOC_NO_CHECK);
        }
        (1, 9) if rest_digits => {
            out.say(&facts::DOC_PASSPORT_NEW);
            out.say(&facts::DOC_NO_CHECK);
        }
        (0, 9) if rest_digits => out.say(&facts::DOC_CMND_SHAPE),
        (0, 12) if rest_digits => out.say(&facts::DOC_ID_SHAPE),
        _ => out.say(&facts::DOC_OTHER),
    }
}
