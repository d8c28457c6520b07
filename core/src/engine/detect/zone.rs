//! Machine-readable zones of cards and passports, judged by their check digits.

use super::{Confidence, Evidence, Report, key, version};
use crate::formats::carriers::Mrz;
use crate::formats::{Carrier, Cells};
use crate::rules::Arg;

/// Zones that are looked at; a log of more is judged by its beginning.
const MAX_ZONE_TEXT: usize = 16 * 1024;

/// What the check digits of a zone say.
#[derive(Default)]
pub(super) struct Zones {
    pub(super) zones: usize,
    pub(super) fit: usize,
    pub(super) digits: usize,
    vietnam: usize,
}

impl Zones {
    /// Counts a zone that was taken apart.
    pub(super) fn count(&mut self, cells: &Cells) {
        let digits = match (is_td1(cells), cells.get("personal_id").is_some()) {
            (true, false) => 4,
            _ => 5,
        };
        let wrong = cells.flaws.iter().filter(|f| f.what.text().as_str().starts_with("mrz-cd-")).count();
        self.zones += 1;
        self.digits += digits;
        self.fit += digits - wrong.min(digits);
        self.vietnam += usize::from(cells.get("issuer") == Some("VNM"));
    }

    /// How sure it is a zone at all.
    pub(super) fn confidence(&self) -> Confidence {
        match (self.fit == self.digits, self.fit * 2 >= self.digits) {
            (true, _) => Confidence::Sure,
            (_, true) => Confidence::Likely,
            _ => Confidence::Possible,
        }
    }

    /// The version, when all zones are of one.
    pub(super) fn version(&self, format: &str) -> &'static str {
        match self.vietnam {
            0 => version(format, "other issuer"),
            n if n == self.zones => version(format, "issuer VNM"),
            _ => "",
        }
    }
}

fn is_td1(cells: &Cells) -> bool {
    cells.get("optional2").is_some()
}

pub(super) fn look(text: &str, report: &mut Report) {
    let text = text.get(..MAX_ZONE_TEXT).unwrap_or(text);
    let alphabet = |c: char| {
        c.is_ascii_alphanumeric() || c.is_whitespace() || matches!(c, '<' | '«' | '\0' | '\u{feff}')
    };
    if !text.contains("<<") && !text.contains('«') || !text.chars().all(alphabet) {
        return;
    }
    let Ok(records) = Mrz::default().read(text.as_bytes()) else {
        broken(text, report);
        return;
    };
    let (mut td1, mut td3) = (Zones::default(), Zones::default());
    for cells in &records {
        if is_td1(cells) { td1.count(cells) } else { td3.count(cells) }
    }
    let mixed = td1.zones > 0 && td3.zones > 0;
    for (id, zones, lines, width) in [("mrz-td1", &td1, 3, 30), ("mrz-td3", &td3, 2, 44)] {
        if zones.zones == 0 {
            continue;
        }
        let confidence = if mixed { Confidence::Possible } else { zones.confidence() };
        report.add(id, confidence, |candidate| {
            candidate.guess.version = zones.version(id);
            candidate.weight = 4;
            candidate.saw(Evidence { key: key::ZONE_LINES, args: [Arg::Int(lines), Arg::Int(width)] });
            candidate.saw(Evidence::of(key::CHECK_DIGITS, zones.fit, zones.digits));
            if zones.vietnam == zones.zones {
                candidate.saw(Evidence::word(key::ZONE_ISSUER, "VNM"));
            }
            if mixed {
                candidate.saw(Evidence::plain(key::MIXED_LINES));
            }
        });
    }
}

/// The first line of a zone that is not whole.
fn broken(text: &str, report: &mut Report) {
    let first = text.lines().map(str::trim).find(|l| !l.is_empty()).unwrap_or_default();
    let id = match first.as_bytes() {
        [b'P' | b'p', ..] => "mrz-td3",
        [b'I' | b'i' | b'A' | b'a' | b'C' | b'c', ..] => "mrz-td1",
        _ => return,
    };
    let longest = text.lines().map(|l| l.trim().len()).max().unwrap_or_default();
    if longest >= 20 {
        report.add(id, Confidence::Possible, |c| c.saw(Evidence::plain(key::ZONE_BROKEN)));
    }
}
