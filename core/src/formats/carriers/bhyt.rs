//! The QR text on a health insurance card (thẻ bảo hiểm y tế), old and new.
//!
//! Bar-separated, ended by `|$`. The old card has a number of 15 characters and 14 fields before the `$`, the new one
//! (2021) a number of 10 digits and 16. Names and addresses are the hexadecimal digits of their UTF-8; `-` means empty.
//!
//! | at | old card | new card |
//! |---|---|---|
//! | `0` | card number, 15 | number, 10 digits |
//! | `1` | full name (hex) | same |
//! | `2` | date of birth `dd/MM/yyyy`, or a year | same |
//! | `3` | sex, 1 or 2 | same |
//! | `4` | address (hex) | empty |
//! | `5` | first place of care | same |
//! | `6`, `7` | valid from, to | from, empty |
//! | `8` | date of issue | same |
//! | `9` | number at the insurer | 14 digits ending in the card's 10 |
//! | `10` | name of father or mother (hex) | empty |
//! | `11` | code of the place of living, or of the benefit | same |
//! | `12` | five years in a row from | same |
//! | `13` | check string; how it is made is not published, so it is carried and never judged | same |
//! | `14` | - | benefit level |
//! | `15` | - | place of issue (hex) |
//! | `version` | `old` | `new` |
//!
//! Flaws: `bad-hex` a field that should be hex is not and is kept as it is; `no-end-mark` the `$` is missing;
//! `field-count` not as many fields as the version has. A line is a record.

use super::super::{Carrier, Cells, FormatError, MORE};
use super::bar::place;
use super::{bytes, scan};
use crate::values::Code;

/// Places whose text is hexadecimal.
const HEX: [usize; 4] = [1, 4, 10, 15];

/// Fields before the end mark, old and new.
const OLD: usize = 14;
const NEW: usize = 16;

/// The carrier of the health card's QR text. The `version` cell decides what is written; without it, the number's length.
///
/// ```
/// use chuan::formats::{Carrier, carriers::Bhyt};
/// let scanned = "0123456789|4ec3aa|1990|2|-|01 - 061|01/01/2025|-|20/12/2024|01010123456789|-|4|-|-|4|-|$";
/// let records = Bhyt.read(scanned.as_bytes())?;
/// assert_eq!(records[0].get("1"), Some("Nê"));
/// assert_eq!(records[0].get("version"), Some("new"));
/// assert!(Bhyt.read(b"0123456789").is_err());
/// # Ok::<(), chuan::formats::FormatError>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Bhyt;

impl Carrier for Bhyt {
    fn read(&self, input: &[u8]) -> Result<Vec<Cells>, FormatError> {
        let text = scan::utf8(input)?;
        let records = scan::lines(text)
            .map(|line| {
                let at = line.as_ptr().addr().saturating_sub(input.as_ptr().addr());
                read_line(line, at)
            })
            .collect::<Result<Vec<_>, _>>()?;
        if records.is_empty() { Err(FormatError::Empty) } else { Ok(records) }
    }

    fn write(&self, records: &[Cells]) -> Result<Vec<u8>, FormatError> {
        if !MORE {
            return Err(FormatError::CannotCarry { what: "records in this build" });
        }
        let mut out = String::new();
        for record in records {
            if !out.is_empty() {
                out.push('\n');
            }
            let least = if is_new(record.get("version"), record.get("0")) { NEW } else { OLD };
            for (position, field) in scan::by_position(record, "version", least)?.into_iter().enumerate() {
                if field.is_empty() {
                    out.push('-');
                } else if HEX.contains(&position) {
                    bytes::push_hex(&mut out, field.as_bytes());
                } else {
                    scan::refuse_separators(&field)?;
                    out.push_str(&field);
                }
                out.push('|');
            }
            out.push('$');
        }
        if out.is_empty() { Err(FormatError::Empty) } else { Ok(out.into_bytes()) }
    }
}

fn is_new(version: Option<&str>, number: Option<&str>) -> bool {
    match version {
        Some("new") => true,
        Some("old") => false,
        _ => number.is_some_and(|n| n.len() == 10 && n.bytes().all(|b| b.is_ascii_digit())),
    }
}

fn read_line(line: &str, at: usize) -> Result<Cells, FormatError> {
    let mut fields: Vec<String> =
        scan::split_bars(line)?.iter().map(|f| f.trim_matches(scan::is_blank).replace('\0', "")).collect();
    if fields.len() < 2 {
        return Err(FormatError::Malformed { what: "a line without bars", at });
    }
    let mut cells = Cells::default();
    // Some middleware leaves a bar after the end mark.
    while fields.len() > 2
        && fields.last().is_some_and(String::is_empty)
        && fields.iter().rev().nth(1).is_some_and(|f| f == "$")
    {
        fields.pop();
    }
    if fields.last().is_some_and(|f| f == "$") {
        fields.pop();
    } else {
        cells.flaw("", Code::of("no-end-mark"));
    }
    let number = fields.first().map(String::as_str);
    let new = is_new(None, number) || (number.is_none_or(|n| n.len() != 15) && fields.len() > OLD + 1);
    if fields.len() != if new { NEW } else { OLD } {
        cells.flaw("", Code::of("field-count"));
    }
    for (position, field) in fields.into_iter().enumerate() {
        let at = place(position);
        if field == "-" || field.is_empty() {
            cells.push(at, "");
        } else if HEX.contains(&position) {
            match bytes::from_hex(&field).and_then(|b| String::from_utf8(b).ok()) {
                Some(text) => cells.push(at, text),
                None => {
                    cells.flaw(at.clone(), Code::of("bad-hex"));
                    cells.push(at, field);
                }
            }
        } else {
            cells.push(at, field);
        }
    }
    cells.push("version", if new { "new" } else { "old" });
    Ok(cells)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const OLD_CARD: &str = "DN4010012345678|4e677579e1bb856e205468e1bb8b205468752048c3a0|15/01/1990|2|53e1bb912031|01 - 061|01/01/2021|31/12/2021|25/12/2020|01012345678901|-|4|01/01/2025|0123456789abcdef-1203|$";
    const NEW_CARD: &str = "0123456789|4e677579e1bb856e205468e1bb8b205468752048c3a0|15/01/1990|2|-|01 - 061|01/01/2025|-|20/12/2024|01010123456789|-|4| 01/01/2028|0123456789abcdef-1202|4|5175e1baad6e20426120c490c3ac6e68|$";

    fn one(text: &str) -> Cells {
        let mut records = Bhyt.read(text.as_bytes()).unwrap();
        assert_eq!(records.len(), 1);
        records.remove(0)
    }

    fn codes(cells: &Cells) -> Vec<String> {
        cells.flaws.iter().map(|f| format!("{}:{}", f.at, f.what.text().as_str())).collect()
    }

    #[test]
    fn both_cards() {
        let old = one(OLD_CARD);
        assert!(old.flaws.is_empty());
        assert_eq!((old.get("1"), old.get("4")), (Some("Nguyễn Thị Thu Hà"), Some("Số 1")));
        assert_eq!(
            (old.get("10"), old.get("13"), old.get("14")),
            (Some(""), Some("0123456789abcdef-1203"), None)
        );
        assert_eq!(old.get("version"), Some("old"));
        let new = one(NEW_CARD);
        assert!(new.flaws.is_empty());
        assert_eq!((new.get("12"), new.get("15")), (Some("01/01/2028"), Some("Quận Ba Đình")));
        assert_eq!(new.get("version"), Some("new"));
        assert_eq!(Bhyt.write(&[old]).unwrap(), OLD_CARD.as_bytes());
        assert_eq!(Bhyt.write(&[new]).unwrap(), NEW_CARD.replace(" 01/01/2028", "01/01/2028").as_bytes());
    }

    #[test]
    fn noise_and_flaws() {
        let clean = one(NEW_CARD);
        for noisy in [
            format!("\u{FEFF}{NEW_CARD}\r\n"),
            NEW_CARD.replace('|', "\0|"),
            format!("{NEW_CARD}|"),
            NEW_CARD.replace("4e677579e1bb", "4E677579E1BB"),
        ] {
            assert_eq!(one(&noisy), clean, "{noisy:?}");
        }
        assert_eq!(codes(&one(NEW_CARD.trim_end_matches("|$"))), [":no-end-mark"]);
        assert_eq!(codes(&one(&OLD_CARD.replace("|$", "|x|$"))), [":field-count"]);
        for name in ["4e6", "ff", "Nguyễn", "4 e"] {
            let cells = one(&NEW_CARD.replace("4e677579e1bb856e205468e1bb8b205468752048c3a0", name));
            assert_eq!(codes(&cells), ["1:bad-hex"], "{name}");
            assert_eq!(cells.get("1"), Some(name));
        }
        assert_eq!(
            Bhyt.read(b"0123456789"),
            Err(FormatError::Malformed { what: "a line without bars", at: 0 })
        );
        assert_eq!(Bhyt.read(b""), Err(FormatError::Empty));
    }

    proptest! {
        #[test]
        fn no_bytes_panic_and_what_was_read_survives(input in prop_oneof![
            any::<Vec<u8>>(),
            "([0-9]{10}|DN[0-9]{13})(\\|[0-9a-f\\PC \0-]{0,6}){0,18}(\\|\\$)?".prop_map(String::into_bytes),
        ]) {
            if let Ok(records) = Bhyt.read(&input) {
                let again = Bhyt.read(&Bhyt.write(&records).unwrap()).unwrap();
                for (before, after) in records.iter().zip(&again) {
                    for cell in &before.cells {
                        prop_assert_eq!(after.get(&cell.at), Some(cell.raw.as_str()));
                    }
                    let filled = |c: &Cells| c.cells.iter().filter(|c| !c.raw.is_empty()).count();
                    prop_assert_eq!(filled(before), filled(after));
                }
                prop_assert_eq!(records.len(), again.len());
            }
        }

        #[test]
        fn cells_survive(name in "\\PC{1,20}", number in "[A-Z]{2}[0-9]{13}", rest in proptest::collection::vec("[0-9/]{1,10}", 10)) {
            let mut cells = Cells::default();
            cells.push("0", number);
            cells.push("1", name);
            for (i, text) in [2, 3, 5, 6, 7, 8, 9, 11, 12, 13].into_iter().zip(rest) {
                cells.push(place(i), text);
            }
            let again = Bhyt.read(&Bhyt.write(std::slice::from_ref(&cells)).unwrap()).unwrap();
            for cell in &cells.cells {
                prop_assert_eq!(again[0].get(&cell.at), Some(cell.raw.as_str()));
            }
        }
    }
}
