//! The bar-separated text of the QR code on a citizen's card.
//!
//! Source: the card of 2021 has seven fields, no header and no end mark; the card issued from 2024-07-01 (Circular
//! 16/2024/TT-BCA) keeps them and adds a tail whose order no public source gives, so the tail is only carried.
//!
//! | at | what stands there | on the card |
//! |---|---|---|
//! | `0` | personal number, 12 digits | always |
//! | `1` | old identity card number, 9 digits | may be empty |
//! | `2` | full name | always |
//! | `3` | date of birth, `ddMMyyyy`; some middleware sends `dd/MM/yyyy` | always |
//! | `4` | sex, `Nam` or `Nữ` | always |
//! | `5` | residence, one text | always |
//! | `6` | date of issue, `ddMMyyyy` | always |
//! | `7`... | the tail of 2024: cancelled number, parents of a child; trailing empty ones count | from 2024-07-01 |
//!
//! Flaws: `six-fields` the old number's place was left out and is put back; `few-fields` fewer than seven; `mojibake` a
//! text was read in a wrong code page, repaired when that is proven and left as it is when not.
//!
//! A line is a record. Fields `0` to `6` lose the blanks around them, the tail nothing.

use super::super::{Carrier, Cells, FormatError, MORE};
use super::mojibake::{self, Verdict};
use super::scan;
use crate::values::Code;

/// Fields before the tail.
const CORE: usize = 7;

/// The names of the places, so that no record allocates them.
const PLACES: [&str; 24] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18",
    "19", "20", "21", "22", "23",
];

/// The place of a field number.
pub(super) fn place(position: usize) -> std::borrow::Cow<'static, str> {
    PLACES.get(position).map_or_else(|| position.to_string().into(), |p| (*p).into())
}

/// The carrier of the card's QR text.
///
/// ```
/// use chuan::formats::{Carrier, carriers::Bar};
/// let scanned = "001190000017||Nguyễn Thị Thu Hà|15011990|Nữ|Phúc Xá, Ba Đình, Hà Nội|01052021\r\n";
/// let records = Bar.read(scanned.as_bytes())?;
/// assert_eq!(records[0].get("2"), Some("Nguyễn Thị Thu Hà"));
/// assert!(Bar.read(b"no bars here").is_err());
/// # Ok::<(), chuan::formats::FormatError>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Bar;

impl Carrier for Bar {
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
            let fields = scan::by_position(record, "", CORE)?;
            for field in &fields {
                scan::refuse_separators(field)?;
            }
            out.push_str(&fields.join("|"));
        }
        if out.is_empty() { Err(FormatError::Empty) } else { Ok(out.into_bytes()) }
    }
}

fn read_line(line: &str, at: usize) -> Result<Cells, FormatError> {
    let fields = scan::split_bars(line)?;
    if fields.len() < 2 {
        return Err(FormatError::Malformed { what: "a line without bars", at });
    }
    let mut cells = Cells::default();
    let shifted = lacks_old_number(&fields);
    for (position, field) in fields.iter().enumerate() {
        let position = if shifted && position > 0 { position + 1 } else { position };
        if shifted && position == 2 {
            cells.push(place(1), "");
            cells.flaw(place(1), Code::of("six-fields"));
        }
        if position < CORE {
            push_text(&mut cells, position, field.trim_matches(scan::is_blank));
        } else {
            push_text(&mut cells, position, field);
        }
    }
    if cells.cells.len() < CORE {
        cells.flaw("", Code::of("few-fields"));
    }
    Ok(cells)
}

fn push_text(cells: &mut Cells, position: usize, field: &str) {
    let at = place(position);
    match mojibake::look(field) {
        Verdict::Clean => cells.push(at, field),
        Verdict::Suspect => {
            cells.flaw(at.clone(), Code::of("mojibake"));
            cells.push(at, field);
        }
        Verdict::Repaired(text) => {
            cells.flaw(at.clone(), Code::of("mojibake"));
            cells.push(at, text);
        }
    }
}

/// Whether a name stands where the old number should be and a date where the name should be. The count of fields says
/// nothing: the tail of 2024 may follow.
fn lacks_old_number(fields: &[&str]) -> bool {
    let (Some(old), Some(name), Some(birth)) = (fields.get(1), fields.get(2), fields.get(3)) else {
        return false;
    };
    is_wordy(old) && is_dateish(name) && !is_dateish(birth) && fields.len() >= CORE - 1
}

fn is_wordy(field: &str) -> bool {
    field.chars().any(char::is_alphabetic) && !field.chars().any(|c| c.is_ascii_digit())
}

fn is_dateish(field: &str) -> bool {
    let field = field.trim_matches(scan::is_blank);
    let digits = field.bytes().filter(u8::is_ascii_digit).count();
    (4..=8).contains(&digits) && field.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '-' | '.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FULL: &str = "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Số 1, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội|01052021";

    fn one(text: &str) -> Cells {
        let mut records = Bar.read(text.as_bytes()).unwrap();
        assert_eq!(records.len(), 1);
        records.remove(0)
    }

    fn codes(cells: &Cells) -> Vec<String> {
        cells.flaws.iter().map(|f| format!("{}:{}", f.at, f.what.text().as_str())).collect()
    }

    #[test]
    fn noise_changes_nothing() {
        let clean = one(FULL);
        assert_eq!(clean.cells.len(), 7);
        assert_eq!(clean.get("5"), Some("Số 1, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội"));
        assert!(clean.flaws.is_empty());
        for noisy in [
            format!("{FULL}\r\n"),
            format!("\u{FEFF}{FULL}\t"),
            format!("  {FULL}  "),
            format!("]Q1{FULL}\0\r"),
            FULL.replace('|', " | "),
            FULL.replace('|', "｜"),
            FULL.replace("Nữ", "\0Nữ\0"),
        ] {
            assert_eq!(one(&noisy), clean, "{noisy:?}");
        }
    }

    #[test]
    fn missing_old_number_is_put_back() {
        let clean = one(&FULL.replace("012345678", ""));
        for short in
            [FULL.replace("012345678|", ""), FULL.replace("012345678|", "").replace("15011990", "15/01/1990")]
        {
            let cells = one(&short);
            assert_eq!(codes(&cells), ["1:six-fields"]);
            assert_eq!(cells.get("6"), clean.get("6"));
            assert_eq!(cells.get("2"), clean.get("2"));
            assert_eq!(cells.cells.len(), 7);
        }
        let tailed = one(&format!("{}|||", FULL.replace("012345678|", "")));
        assert_eq!((codes(&tailed).len(), tailed.cells.len()), (1, 10));
    }

    #[test]
    fn the_tail_keeps_its_bytes_and_its_length() {
        for tail in ["||||", "||001190000099|Trần  Văn A |", "| \u{200b}|x"] {
            let text = format!("{FULL}{tail}");
            let cells = one(&text);
            assert!(cells.flaws.is_empty());
            assert_eq!(cells.cells.len(), 7 + tail.matches('|').count());
            assert_eq!(Bar.write(&[cells]).unwrap(), text.as_bytes(), "{tail:?}");
        }
    }

    #[test]
    fn wrong_code_page() {
        // `Hà Nội` and `Nữ` as CP1252 shows their UTF-8
        let proven = one("001190000017||A|15011990|Ná»¯|HÃ\u{A0} Ná»™i|01052021");
        assert_eq!((proven.get("4"), proven.get("5")), (Some("Nữ"), Some("Hà Nội")));
        assert_eq!(codes(&proven), ["4:mojibake", "5:mojibake"]);
        let unproven = one("001190000017||A|15011990|Nữ|Ná»™i ở|01052021");
        assert_eq!(unproven.get("5"), Some("Ná»™i ở"));
        assert_eq!(codes(&unproven), ["5:mojibake"]);
    }

    #[test]
    fn several_lines_and_short_ones() {
        assert_eq!(Bar.read(format!("{FULL}\r\n{FULL}\n\n").as_bytes()).unwrap().len(), 2);
        let short = one("001190000017|012345678");
        assert_eq!(codes(&short), [":few-fields"]);
        assert_eq!(Bar.read(b" \r\n"), Err(FormatError::Empty));
        assert_eq!(Bar.read(b"a|b\nxyz"), Err(FormatError::Malformed { what: "a line without bars", at: 4 }));
        assert_eq!(Bar.read(b"a|\xff"), Err(FormatError::NotUtf8 { at: 2 }));
    }

    #[test]
    fn what_can_not_be_written() {
        for (at, raw) in [("0", "a|b"), ("3", "a\nb"), ("x", "a"), ("64", "a"), ("01", "a")] {
            let mut cells = Cells::default();
            cells.push(at, raw);
            assert!(matches!(Bar.write(&[cells]), Err(FormatError::CannotCarry { .. })), "{at} {raw:?}");
        }
        let mut twice = Cells::default();
        twice.push("0", "a");
        twice.push("0", "b");
        assert!(matches!(Bar.write(&[twice]), Err(FormatError::CannotCarry { .. })));
        assert_eq!(Bar.write(&[]), Err(FormatError::Empty));
    }

    proptest! {
        #[test]
        fn no_bytes_panic_and_what_was_read_survives(input in prop_oneof![
            any::<Vec<u8>>(),
            "[0-9]{12}\\|([0-9]{9}\\|)?[\\PC|｜ \\t\r\n\0Ãá»ºÄ‘\u{A0}]{0,60}".prop_map(String::into_bytes),
        ]) {
            if let Ok(records) = Bar.read(&input) {
                let written = Bar.write(&records).unwrap();
                let again = Bar.read(&written).unwrap();
                for (before, after) in records.iter().zip(&again) {
                    let padded = before.cells.iter().zip(&after.cells).all(|(b, a)| b == a);
                    prop_assert!(padded && after.cells.len() == before.cells.len().max(CORE), "{:?} {:?}", before, after);
                }
                prop_assert_eq!(records.len(), again.len());
            }
        }

        #[test]
        fn cells_survive(fields in proptest::collection::vec("[A-Za-z0-9À-ỹ,./-]{1,3}( [A-Za-z0-9À-ỹ]{1,5})?", 7..20)) {
            let mut cells = Cells::default();
            for (i, field) in fields.iter().enumerate() {
                cells.push(place(i), field.clone());
            }
            prop_assume!(fields.iter().all(|f| mojibake::look(f) == Verdict::Clean));
            prop_assume!(!lacks_old_number(&fields.iter().map(String::as_str).collect::<Vec<_>>()));
            prop_assert_eq!(Bar.read(&Bar.write(std::slice::from_ref(&cells)).unwrap()).unwrap(), vec![cells]);
        }
    }
}
