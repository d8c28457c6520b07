//! Text: encodings, normal forms, names, dates and numbers in words.

use chuan::text::encodings::{Detector, Encoding, decode as decode_bytes, decode_text, encode};
use chuan::text::{self, date_words, dates, fold, keys, name_compare, names, nfc, numbers, style, syllable};
use unicode_normalization::UnicodeNormalization;

fn text(data: &[u8]) -> String {
    String::from_utf8_lossy(data).into_owned()
}

/// The first byte picks an encoding for the rest. What was decoded and can be written back reads the same.
pub fn decode(data: &[u8]) {
    let Some((pick, data)) = data.split_first() else { return };
    let encoding = Encoding::ALL[usize::from(*pick) % Encoding::ALL.len()];
    let decoded = decode_bytes(encoding, data);
    assert!(decoded.undefined_total >= decoded.undefined.len());
    assert!(nfc::is_nfc(&decoded.text), "{encoding:?} gives NFC");
    let encoded = encode(encoding, &decoded.text);
    if encoded.lost_total == 0 && !decoded.case_restored {
        let again = decode_bytes(encoding, &encoded.bytes);
        if !again.case_restored {
            assert_eq!(again.text, decoded.text, "{encoding:?} reads what it wrote");
        }
    }
    let _ = decode_text(encoding, &text(data));
}

/// Lines are cells of a column.
pub fn detect(data: &[u8]) {
    let mut detector = Detector::new();
    for cell in data.split(|b| *b == b'\n').take(500) {
        match std::str::from_utf8(cell) {
            Ok(cell) => detector.feed(cell),
            Err(_) => detector.feed_bytes(cell),
        }
    }
    let verdict = detector.verdict();
    assert!(verdict.confidence <= 100);
    assert!(verdict.encoding.is_none() || verdict.confidence >= Detector::THRESHOLD);
}

/// Everything that takes a word or a sentence.
pub fn words(data: &[u8]) {
    let given = text(data);
    // Other scripts are not ours: they stay as they are, also where Unicode would compose or reorder.
    let latin = given.chars().all(|c| matches!(c, '\0'..'\u{370}' | '\u{1e00}'..'\u{1f00}'));
    if latin {
        assert_eq!(nfc::to_nfc(&given), given.nfc().collect::<String>());
    }
    let cleaned = text::clean(&given).into_owned();
    assert_eq!(text::clean(&cleaned), cleaned, "cleaning is done once");
    let folded = fold::fold(&given);
    assert_eq!(fold::fold(&folded), folded, "folding is done once");
    if latin {
        assert_eq!(fold::fold(&given.nfd().collect::<String>()), folded, "folding sees no normal form");
    }
    for key in [keys::popdb_key(&given), keys::mrz_name(&given)] {
        assert!(key.is_ascii(), "a key is ASCII");
    }
    let _ = keys::upper_ascii(&given);
    let _ = (style::repair_lookalikes(&given), style::style_key(&given), style::with_i(&given));
    let _ = (syllable::Syllable::parse(&given), names::split(&given), text::case::title(&given));
    let (left, right) = given.split_once('\n').unwrap_or((&given, &given));
    assert!(style::same_spelling(left, left));
    let _ = (name_compare::compare(left, right), name_compare::compare(right, left));
    for order in [dates::DateOptions::default()] {
        if let Ok(date) = dates::read(&given, order) {
            assert!(!date.iso().is_empty());
        }
    }
    let _ = date_words::from_words(&given);
    for read in [numbers::from_words(&given), numbers::money_from_words(&given)] {
        if let Some(words) = read.ok().and_then(numbers::to_words) {
            assert_eq!(numbers::from_words(&words).ok(), read.ok(), "a number in words is that number");
        }
    }
}
