//! Single values and addresses.

use chuan::places::Day;
use chuan::places::address::{MAX_READINGS, Reading, Style, convert_address, read_address};
use chuan::records::Kind;
use chuan::values::{Date, Hints, Outcome, candidates, explain, is_canonical, normalize};

/// The first byte picks a value type for the rest. A normal form is canonical and its own normal form.
pub fn scalar(data: &[u8]) {
    let Some((pick, data)) = data.split_first() else { return };
    let kind = Kind::ALL[usize::from(*pick) % Kind::ALL.len()];
    let text = String::from_utf8_lossy(data);
    let on = Date::parse("2026-11-21").unwrap();
    for pivot in [None, Some(2026)] {
        let hints = Hints { on, pivot, ..Hints::default() };
        let normal = normalize(kind, &text, &hints);
        if normal.is_read() {
            assert!(is_canonical(kind, &normal.text), "{}: {:?}", kind.name(), normal.text);
            let again = normalize(kind, &normal.text, &hints);
            assert_eq!(again.text, normal.text, "{}", kind.name());
            assert!(again.repairs.is_empty(), "{}: {:?}", kind.name(), normal.text);
        } else if normal.outcome == Outcome::Unreadable {
            assert!(!is_canonical(kind, &text), "{}: canonical, but not read: {text:?}", kind.name());
        }
        let _ = explain(kind, &normal.text, on);
    }
    for kind in candidates(&text) {
        assert!(normalize(kind, &text, &Hints::default()).is_read(), "a candidate is readable");
    }
}

/// An address in free text, read and converted.
pub fn address(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for as_of in [None, Day::new(2020, 1, 1)] {
        let read = read_address(&text, as_of);
        if let Reading::Several(places) = &read.reading {
            assert!((2..=MAX_READINGS).contains(&places.len()));
        }
        for part in read.rest {
            assert!(!part.text.trim().is_empty() || text.trim().is_empty(), "a part says something");
        }
    }
    let converted = convert_address(&text, None, Day::new(2025, 7, 2).unwrap());
    let _ = converted.format(Style::Official);
}
