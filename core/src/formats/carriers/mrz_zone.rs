//! The lines of a machine-readable zone: laying them out, their alphabet, check digits, and how names are cut to fit.
//!
//! Source: ICAO Doc 9303 part 3, 4.

use super::super::FormatError;
use std::ops::Range;

/// Characters of a line.
pub(super) const TD1: usize = 30;
pub(super) const TD3: usize = 44;

/// A zone of the right length in the zone's alphabet, lines joined.
pub(super) enum Zone {
    /// Three lines of 30.
    Td1(Vec<u8>),
    /// Two lines of 44.
    Td3(Vec<u8>),
}

impl Zone {
    /// A zone by its length.
    pub(super) fn of(joined: String) -> Result<Zone, FormatError> {
        let joined = joined.replace(' ', "<").into_bytes();
        match joined.len() {
            90 => Ok(Zone::Td1(joined)),
            88 => Ok(Zone::Td3(joined)),
            _ => Err(FormatError::Malformed { what: "a zone of neither 90 nor 88 characters", at: 0 }),
        }
    }
}

/// A part of a zone.
pub(super) fn part(zone: &[u8], range: Range<usize>) -> &[u8] {
    zone.get(range).unwrap_or_default()
}

/// The check digit over parts taken as one: weights 7, 3, 1; letters count from A = 10, fillers nothing.
pub(super) fn check_digit(parts: &[&[u8]]) -> u8 {
    let values = parts.iter().copied().flatten().map(|b| match b {
        b'0'..=b'9' => u32::from(b - b'0'),
        b'A'..=b'Z' => u32::from(b - b'A' + 10),
        _ => 0,
    });
    let sum: u32 = values.zip([7, 3, 1].into_iter().cycle()).map(|(value, weight)| value * weight).sum();
    b'0' + u8::try_from(sum % 10).unwrap_or(0)
}

/// A line in upper case with only the zone's letters, digits, fillers and blanks. `start` is where the line begins.
pub(super) fn clean(line: &str, start: usize) -> Result<String, FormatError> {
    let mut out = String::with_capacity(line.len());
    for (at, c) in line.char_indices() {
        match c {
            'A'..='Z' | '0'..='9' | '<' | ' ' => out.push(c),
            'a'..='z' => out.push(c.to_ascii_uppercase()),
            '\t' | '\u{A0}' => out.push(' '),
            // Readers of print take two fillers for a quotation mark.
            '«' => out.push_str("<<"),
            _ => {
                return Err(FormatError::Malformed {
                    what: "a character that no machine-readable zone has",
                    at: start + at,
                });
            }
        }
    }
    Ok(out)
}

/// The zones of a text: one after the other, each in its lines or all in one.
pub(super) fn zones(text: &str) -> Result<Vec<Zone>, FormatError> {
    let mut lines = Vec::new();
    for line in text.split(['\r', '\n', '\u{2028}']) {
        let start = line.as_ptr().addr().saturating_sub(text.as_ptr().addr());
        let line = line.trim_matches(['\0', '\u{FEFF}']).trim_end();
        if !line.trim().is_empty() {
            lines.push((clean(line, start)?, start));
        }
    }
    let mut zones = Vec::new();
    let mut lines = lines.into_iter();
    while let Some((first, at)) = lines.next() {
        if first.trim().len() > TD1 * 2 {
            zones.push(Zone::of(joined_line(first.trim(), at)?)?);
            continue;
        }
        let (width, more) = if is_passport(first.trim()) { (TD3, 1) } else { (TD1, 2) };
        let mut joined = fit_line(&first, width, at)?;
        for number in 0..more {
            let (line, at) =
                lines.next().ok_or(FormatError::Malformed { what: "a zone with too few lines", at })?;
            // The second line ends with a check digit, so it is whole or wrong.
            if number == 0 && line.trim().len() < width && line.len() != width {
                return Err(FormatError::Malformed { what: "a second line that is too short", at });
            }
            joined.push_str(&fit_line(&line, width, at)?);
        }
        zones.push(Zone::of(joined)?);
    }
    Ok(zones)
}

fn is_passport(zone: &str) -> bool {
    zone.starts_with('P')
}

/// Fillers at the end may have been lost, or be too many; blanks before may be too many.
fn fit_line(line: &str, width: usize, at: usize) -> Result<String, FormatError> {
    let line = if line.len() > width { line.trim() } else { line };
    let (head, tail) = line.split_at_checked(width).unwrap_or((line, ""));
    if !tail.bytes().all(|b| b == b'<') {
        return Err(FormatError::Malformed { what: "a line that is too long", at });
    }
    Ok(format!("{head:<width$}"))
}

/// A zone in one line: without anything between its lines, or with one blank each; fillers at the end may be lost.
fn joined_line(line: &str, at: usize) -> Result<String, FormatError> {
    let bytes = line.as_bytes();
    let is = |position: usize, test: fn(&u8) -> bool| bytes.get(position).is_some_and(test);
    let blank = |b: &u8| *b == b' ';
    let (width, breaks): (usize, &[usize]) = if is_passport(line) {
        (TD3 * 2, if line.len() == TD3 * 2 + 1 && is(TD3, blank) { &[TD3] } else { &[] })
    } else if is(30, blank) && is(61, blank) && is(60, u8::is_ascii_digit) {
        (TD1 * 3, &[30, 61])
    } else {
        (TD1 * 3, &[])
    };
    let zone: String = line.char_indices().filter(|(i, _)| !breaks.contains(i)).map(|(_, c)| c).collect();
    if zone.len() > width || zone.len() < width && width == TD3 * 2 {
        return Err(FormatError::Malformed { what: "one line of neither 90 nor 88 characters", at });
    }
    Ok(format!("{zone:<width$}"))
}

/// A text in the zone's alphabet, filled up to its width.
pub(super) fn fit(raw: &str, width: usize) -> Result<String, FormatError> {
    let text = raw.to_ascii_uppercase();
    if !text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'<') {
        return Err(FormatError::CannotCarry {
            what: "a text outside the letters A-Z, the digits and the filler",
        });
    }
    if text.len() > width {
        return Err(FormatError::CannotCarry { what: "a text longer than its place" });
    }
    Ok(format!("{text:<<width$}"))
}

/// The names, cut to fit. Apostrophes go, blanks and hyphens become fillers (Doc 9303 part 3, 4.6).
pub(super) fn names_to_zone(surname: &str, given: &str, width: usize) -> Result<String, FormatError> {
    let mut surname = name(surname)?;
    while surname.contains("<<") {
        surname = surname.replace("<<", "<");
    }
    let given = name(given)?;
    if given.is_empty() {
        return Ok(cut(&surname, width));
    }
    // However long the surname, one letter of the given names shows.
    if surname.len() > width.saturating_sub(3) && surname.len() + given.len() + 2 > width {
        surname = cut(&surname, width.saturating_sub(3));
    }
    Ok(cut(&format!("{surname}<<{given}"), width))
}

/// Filled up or cut to the width. A cut text must end in a letter, as a sign that it was cut; where the cut falls between two
/// names, a letter before it gives way to the first one after.
fn cut(text: &str, width: usize) -> String {
    let Some((head, tail)) = text.split_at_checked(width).filter(|(_, tail)| !tail.is_empty()) else {
        return format!("{text:<<width$}");
    };
    let Some(stem) = head.strip_suffix('<') else { return head.to_owned() };
    let mut stem = stem.to_owned();
    let next = tail.chars().find(|c| *c != '<');
    let last = stem.pop();
    match (next, last, stem.ends_with('<')) {
        (Some(next), Some(last), false) if last != '<' => format!("{stem}<{next}"),
        _ => head.to_owned(),
    }
}

fn name(raw: &str) -> Result<String, FormatError> {
    let mut out = String::with_capacity(raw.len());
    for c in raw.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' => out.push(c.to_ascii_uppercase()),
            ' ' | '-' => out.push('<'),
            '\'' | '’' => {}
            _ => return Err(FormatError::CannotCarry { what: "a name outside the letters A-Z" }),
        }
    }
    out.truncate(out.trim_end_matches('<').len());
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_of_doc_9303() {
        for (field, cd) in
            [("D23145890", b'7'), ("520727", b'3'), ("AB2134<<<", b'5'), ("ZE184226B<<<<<", b'1'), ("", b'0')]
        {
            assert_eq!(check_digit(&[field.as_bytes()]), cd, "{field}");
        }
        assert_eq!(check_digit(&[b"D231", b"45890"]), b'7', "weights go on from part to part");
    }

    #[test]
    fn names_are_cut_so_that_it_shows() {
        for (surname, given, width, zone) in [
            ("NGUYEN", "THI THU HA", 30, "NGUYEN<<THI<THU<HA<<<<<<<<<<<<"),
            ("H'Nie", "", 10, "HNIE<<<<<<"),
            ("A", "BCD EFG", 10, "A<<BCD<EFG"),
            ("A", "BCD EFGH", 10, "A<<BCD<EFG"),
            ("A", "BCDEFG HI", 10, "A<<BCDEF<H"),
            ("ABCDEFGHIJKL", "MN", 10, "ABCDEFG<<M"),
            ("ABCDEF HIJKL", "MN", 10, "ABCDE<H<<M"),
            ("A  B", "C", 10, "A<B<<C<<<<"),
        ] {
            assert_eq!(names_to_zone(surname, given, width).unwrap(), zone);
        }
        assert!(names_to_zone("NGUYỄN", "HÀ", 30).is_err());
    }
}
