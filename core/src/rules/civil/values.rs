//! Values wherever they stand: codes in their lists, dates that exist, texts that are clean and not too long.

use super::super::{Arg, Look, Outcome};
use super::case::Case;
use super::parts::verdict;
use crate::places::{Day, Level, unit};
use crate::records::{Kind, Place};
use crate::rules::citizen::scan::is_clean;
use crate::text::nfc::is_nfc;
use crate::values::{Code, Date};

/// Fields whose unread codes have rules of their own.
fn has_own_rule(path: &str) -> bool {
    path.ends_with("ethnicity.code") || path.ends_with("nationalities[]")
}

/// A code that its list does not have, or that could not be read at all.
pub fn cs_gen_003(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let mut found = Vec::new();
    let fields = case.record.dictionary().fields();
    for unread in case.record.kept().unreads() {
        let field = fields.get(unread.slot.field());
        if field.is_some_and(|f| f.kind == Kind::Code && !has_own_rule(&f.path)) {
            found.push(unread.slot);
        }
    }
    let mut any = !found.is_empty();
    for (at, code, list) in &case.filled().codes {
        any = true;
        if list.get(*code).is_none() && !is_of_source(case, *code) {
            found.extend(case.slot(*at));
        }
    }
    for slot in found {
        look.push(Some(slot), [Arg::None; 2]);
    }
    if any { Outcome::Holds } else { Outcome::NotApplicable }
}

/// A kind of document that stands in the list of its source: CS-GEN-038 speaks of it.
fn is_of_source(case: &Case<'_>, code: Code) -> bool {
    case.people.iter().any(|r| !r.p.id_document.system.is_none() && r.p.id_document.kind == code)
}

/// Whether a text is written like a date of the template: `30.02.2025`, `13.2025`.
fn looks_like_date(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split(['.', '/', '-']).collect();
    let digits = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    };
    match parts.as_slice() {
        [d, m, y] => digits(d, 2) && digits(m, 2) && y.len() == 4 && digits(y, 4),
        [m, y] => digits(m, 2) && y.len() == 4 && digits(y, 4),
        [y] => y.len() == 4 && digits(y, 4),
        _ => false,
    }
}

/// A date that is not written as the template wants, or a day of registration that is not whole.
pub fn cs_gen_004(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let fields = case.record.dictionary().fields();
    for unread in case.record.kept().unreads() {
        let is_date = fields.get(unread.slot.field()).is_some_and(|f| f.kind == Kind::Date);
        if is_date && !looks_like_date(&unread.raw) {
            look.push(Some(unread.slot), [Arg::None; 2]);
        }
    }
    let on = case.registered();
    if !on.is_none() && !on.is_full() {
        look.report(0);
    }
    if on.is_none() { Outcome::NotApplicable } else { Outcome::Holds }
}

/// The earliest year that a register of today can speak of.
const FIRST_YEAR: u16 = 1850;

/// A date that the calendar does not have, or of an impossible year.
pub fn cs_gen_005(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    let fields = case.record.dictionary().fields();
    for unread in case.record.kept().unreads() {
        let is_date = fields.get(unread.slot.field()).is_some_and(|f| f.kind == Kind::Date);
        if is_date && looks_like_date(&unread.raw) {
            look.push(Some(unread.slot), [Arg::None; 2]);
        }
    }
    let last = look.as_of().year();
    for (at, date) in &case.filled().dates {
        // What is due or certified may lie ahead.
        let ahead = || {
            fields.get(usize::from(at.0)).is_some_and(|f| {
                f.path == "valid_until" || f.path.ends_with(".to") || f.path == "linked.supplement_by"
            })
        };
        if date.year() < FIRST_YEAR || (date.year() > last && !ahead()) {
            look.push(case.slot(*at), [Arg::None; 2]);
        }
    }
    if case.filled().dates.is_empty() { Outcome::NotApplicable } else { Outcome::Holds }
}

/// The rest of an escaped apostrophe, or an escape of XML.
fn has_debris(text: &str) -> bool {
    let bytes = text.as_bytes();
    // A byte of each that is rare in names and addresses.
    holds_either(bytes, b'7', b'&')
        && memchr::memchr2_iter(b'7', b'&', bytes).any(|at| match bytes.split_at_checked(at) {
            Some((_, [b'&', rest @ ..])) => {
                [&b"apos"[..], b"quot", b"amp", b"#"].iter().any(|e| rest.starts_with(e))
            }
            Some((before, _)) => before.ends_with(b"u002") || before.ends_with(b"U002"),
            None => false,
        })
}

/// Whether either byte stands somewhere. Written so that processors look at sixteen at once: texts are short.
fn holds_either(bytes: &[u8], a: u8, b: u8) -> bool {
    let either = |any: bool, byte: &u8| any | (*byte == a) | (*byte == b);
    match bytes.last_chunk::<16>() {
        Some(last) => {
            last.iter().fold(false, either)
                || bytes.as_chunks::<16>().0.iter().any(|run| run.iter().fold(false, either))
        }
        None => bytes.iter().fold(false, either),
    }
}

/// Whether a text holds what clean text does not: marks apart from their letters, controls, runs of blanks, the rest of an
/// escaped apostrophe, or letters read in a wrong code page.
fn is_unclean(text: &str) -> bool {
    if is_clean(text) {
        return has_debris(text);
    }
    // What is not certainly clean may still be a foreign letter.
    text.starts_with(' ')
        || text.ends_with(' ')
        || !is_nfc(text)
        || has_odd_char(text)
        || has_debris(text)
        || ["Ã¡", "áº", "á»", "Ä‘", "Ã\u{a0}", "Ã´", "Æ°"].iter().any(|m| text.contains(m))
}

fn has_odd_char(text: &str) -> bool {
    let mut before = ' ';
    text.chars().any(|c| {
        let twice = c == ' ' && before == ' ';
        before = c;
        twice || c.is_control() || matches!(c, '\u{a0}' | '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{fffd}')
    })
}

/// Texts that are not clean.
pub fn cs_gen_015(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_text(case, look, |text, _| is_unclean(text))
}

/// Texts longer than the import takes with ease.
pub fn cs_gen_016(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_text(case, look, |text, max| max > 0 && is_longer(text, max) && !is_longer(text, import_limit(max)))
}

/// Texts longer than the import's column.
pub fn cs_gen_016_e(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_text(case, look, |text, max| max > 0 && is_longer(text, import_limit(max)))
}

/// Columns of the import hold 1000 characters of an address or a note and 500 of anything else.
fn import_limit(max: u32) -> u32 {
    if max >= 500 { 1000 } else { 500 }
}

fn is_longer(text: &str, max: u32) -> bool {
    // No text has more characters than bytes.
    let max = usize::try_from(max).unwrap_or(usize::MAX);
    text.len() > max && text.chars().count() > max
}

/// What is written where nothing is known.
const PLACEHOLDERS: [&str; 12] = [
    "không có thông tin",
    "khong co thong tin",
    "không rõ",
    "khong ro",
    "chưa rõ",
    "không có",
    "null",
    "n/a",
    "none",
    "undefined",
    "-",
    "0",
];

/// Whether a text stands for nothing.
pub(super) fn is_placeholder(text: &str) -> bool {
    if text.len() > 32 || text.is_empty() {
        return false;
    }
    // No placeholder begins otherwise, in either case.
    if !matches!(
        text.as_bytes(),
        [b'K' | b'k' | b'c' | b'C', b'H' | b'h', ..]
            | [b'N' | b'n', b'U' | b'u' | b'/' | b'O' | b'o', ..]
            | [b'U' | b'u', b'N' | b'n', ..]
            | [b'-' | b'0' | b'.' | b' ', ..]
    ) {
        return false;
    }
    let text = text.trim();
    // A capital takes as many bytes as its small letter, in these words.
    let as_long = PLACEHOLDERS.iter().any(|p| p.len() == text.len());
    (as_long && PLACEHOLDERS.contains(&text.to_lowercase().as_str()))
        || text.bytes().all(|b| matches!(b, b'-' | b'.' | b'0'))
}

/// Texts that stand for nothing and were kept as values. A zero where a number is wanted is another rule's.
pub fn cs_gen_039(case: &Case<'_>, look: &mut Look<'_>) -> Outcome {
    each_text(case, look, |text, _| is_placeholder(text) && !text.bytes().all(|b| b == b'0'))
}

fn each_text(case: &Case<'_>, look: &mut Look<'_>, is_bad: impl Fn(&str, u32) -> bool) -> Outcome {
    let texts = &case.filled().texts;
    for (at, text, max) in texts {
        if is_bad(text, *max) {
            look.push(case.slot(*at), [Arg::None; 2]);
        }
    }
    if texts.is_empty() { Outcome::NotApplicable } else { Outcome::Holds }
}

/// Province, district and commune of a place on a day, each by its code.
pub(super) fn units_on(place: &Place, on: Date) -> [Outcome; 3] {
    let (Some(month), Some(number)) = (on.month(), on.day()) else { return [Outcome::NotApplicable; 3] };
    let day = Day::new(on.year(), month, number);
    // The log of units begins in 2004; builds without it know the provinces only.
    let exists = |code: Code, level: Level| match day {
        _ if code.is_none() => Outcome::NotApplicable,
        Some(day) if on.year() > 2004 && (cfg!(feature = "places") || level == Level::Province) => {
            verdict(unit(code.text().as_str(), level, day).is_some())
        }
        _ => Outcome::CouldNotRun,
    };
    [
        exists(place.province, Level::Province),
        exists(place.district, Level::District),
        exists(place.commune, Level::Commune),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_by_their_look() {
        for text in ["30.02.2025", "13.2025", "0000", "31/04/1999"] {
            assert!(looks_like_date(text), "{text}");
        }
        for text in ["2025-09-05", "1970.01", "27/8/25", "hôm qua", ""] {
            assert!(!looks_like_date(text), "{text}");
        }
    }

    #[test]
    fn what_is_not_clean() {
        for text in ["UBND xã Ea Hu0027Leo", "a  b", " a", "a ", "a\tb", "e\u{301}", "a\u{a0}b", "Nguyá»…n"]
        {
            assert!(is_unclean(text), "{text:?}");
        }
        for text in ["Nguyễn Văn Mẫu", "Krông Búk", "H'Mông", "Đại học – khoa", "A"] {
            assert!(!is_unclean(text), "{text:?}");
        }
    }

    #[test]
    fn debris_is_found_wherever_it_stands() {
        for length in 0..50 {
            let plain = "a7".repeat(length);
            assert!(!has_debris(&plain) && !has_debris("&") && !has_debris("a & b 0027"));
            for at in 0..=length {
                for debris in ["u0027", "U0027", "&apos", "&quot;", "&amp;", "&#39"] {
                    let text = format!("{}{debris}{}", "a".repeat(at), "b".repeat(length - at));
                    assert!(has_debris(&text), "{text}");
                }
                let rare = format!("{}&{}", "a".repeat(at), "b".repeat(length - at));
                assert!(holds_either(rare.as_bytes(), b'7', b'&') && !has_debris(&rare), "{rare}");
                assert!(!holds_either("a".repeat(at).as_bytes(), b'7', b'&'));
            }
        }
    }

    #[test]
    fn what_stands_for_nothing() {
        for text in ["Không có thông tin", "KHÔNG RÕ", "-", "0", "...", "N/A", "null"] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in ["Không xác định", "Khánh Hòa", "", "01", "Già yếu"] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
