//! How well columns are recognised: names of administrative units written in every encoding.

use super::{Detector, Encoding, Reading, decode, encode};

fn unit_names() -> Vec<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/vectors/text/order.txt");
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().filter(|l| !l.starts_with('#') && l.chars().count() > 4).map(str::to_owned).collect()
}

/// What the best possible reader could get back.
fn readable(encoding: Encoding, name: &str) -> String {
    decode(encoding, &encode(encoding, name).bytes).text
}

fn trials() -> usize {
    std::env::var("CHUAN_TRIALS").ok().and_then(|t| t.parse().ok()).unwrap_or(40)
}

fn columns(size: usize, seed: u64) -> (usize, Vec<String>) {
    let names = unit_names();
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    let (mut right, mut wrong) = (0, Vec::new());
    for encoding in Encoding::ALL {
        for _ in 0..trials() {
            let cells: Vec<&String> = (0..size).map(|_| &names[next() % names.len()]).collect();
            let mut detector = Detector::new();
            let encoded: Vec<Vec<u8>> = cells.iter().map(|c| encode(encoding, c).bytes).collect();
            for bytes in &encoded {
                detector.feed_bytes(bytes);
            }
            let verdict = detector.verdict();
            let read: Vec<Reading> = encoded.iter().map(|b| verdict.read_bytes(b)).collect();
            let same = |(reading, cell): (&Reading, &&String)| {
                let hoped = readable(encoding, cell);
                // Where TCVN3 and VN1 are the same bytes, only a capital marked as a guess may differ.
                reading.text == hoped
                    || reading.case_restored
                        && crate::text::case::lower(&reading.text) == crate::text::case::lower(&hoped)
            };
            if verdict.encoding.is_some() && read.iter().zip(&cells).all(same) {
                right += 1;
            } else {
                wrong.push(format!("{encoding:?} as {:?} {} {read:?}", verdict.encoding, verdict.confidence));
            }
        }
    }
    (right, wrong)
}

#[test]
fn columns_of_twenty_cells_are_read_without_fault() {
    let (right, wrong) = columns(20, 7);
    assert!(wrong.len() * 5000 <= right, "{right} right, {} wrong; {wrong:#?}", wrong.len());
}

/// Five short names leave one column in a thousand open; none is read wrongly.
#[test]
fn a_word_may_have_any_length() {
    let mut detector = Detector::new();
    detector.feed(&"ế".repeat(300));
    assert_eq!(detector.verdict().evidence.cells, 1);
}

#[test]
fn columns_of_five_cells_are_right_or_left_open() {
    let (right, wrong) = columns(5, 11);
    assert!(wrong.iter().all(|w| w.contains(" as None ")), "{wrong:#?}");
    assert!(wrong.len() * 200 <= right, "{right} right, {} open; {wrong:#?}", wrong.len());
}

#[test]
fn surface_text_is_seen_through_as_well() {
    for encoding in [Encoding::Tcvn3, Encoding::VniWin, Encoding::Viscii, Encoding::Vps, Encoding::Cp1258] {
        let mut detector = Detector::new();
        let shown = |name: &String| -> String {
            encode(encoding, name).bytes.iter().map(|&b| super::surface::shown(b)).collect()
        };
        let names: Vec<String> = unit_names().into_iter().step_by(7).collect();
        names.iter().for_each(|name| detector.feed(&shown(name)));
        let verdict = detector.verdict();
        assert_eq!(verdict.encoding, Some(encoding));
        for name in &names {
            let hoped = readable(encoding, name);
            let reading = verdict.read(&shown(name));
            assert_eq!(crate::text::case::lower(&reading.text), crate::text::case::lower(&hoped));
        }
    }
}

#[test]
fn a_foreign_cell_is_read_for_itself() {
    let mut detector = Detector::new();
    for name in unit_names().iter().step_by(11) {
        detector.feed_bytes(&encode(Encoding::Tcvn3, name).bytes);
    }
    let verdict = detector.verdict();
    let reading = verdict.read_bytes(&encode(Encoding::VniWin, "Nguyễn Thị Thuận Hòa").bytes);
    assert_eq!((reading.text.as_str(), reading.overridden), ("Nguyễn Thị Thuận Hòa", true));
    // Text that is right already cannot have come from bytes.
    let reading = verdict.read("Trần Thị Thuỷ");
    assert_eq!((reading.text.as_str(), reading.encoding), ("Trần Thị Thuỷ", Encoding::Utf8));
}

#[test]
fn other_languages_and_nothing_stay_open() {
    let open: [&[&str]; 3] = [
        &["œuvre", "déjà vu", "naïve façade", "Müller", "Åström", "señor", "Łódź"],
        &["Ã", "ÿ", "þß", "ðŸ˜€"],
        &[],
    ];
    for cells in open {
        let mut detector = Detector::new();
        cells.iter().for_each(|c| detector.feed(c));
        let verdict = detector.verdict();
        assert!(verdict.encoding.is_none_or(|e| e == Encoding::Utf8), "{verdict:?}");
    }
    let mut plain = Detector::new();
    plain.feed("079203001234");
    assert_eq!(plain.verdict().encoding, Some(Encoding::Utf8));
}

proptest::proptest! {
    #[test]
    fn any_cells(cells in proptest::collection::vec(proptest::prelude::any::<Vec<u8>>(), 0..8)) {
        let mut detector = Detector::new();
        for cell in &cells {
            detector.feed_bytes(cell);
            if let Ok(text) = std::str::from_utf8(cell) {
                detector.feed(text);
            }
        }
        let verdict = detector.verdict();
        for cell in &cells {
            let _ = verdict.read_bytes(cell);
        }
    }
}
