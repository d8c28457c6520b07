//! What stands around a scanned line: marks, line ends and fillers that scanners and their middleware add.

use super::super::{Cells, FormatError};

/// Most fields one scanned line may have; the longest known code has 17.
pub const MAX_FIELDS: usize = 64;

/// The input as text, without a byte order mark.
pub(super) fn utf8(input: &[u8]) -> Result<&str, FormatError> {
    let text =
        simdutf8::compat::from_utf8(input).map_err(|e| FormatError::NotUtf8 { at: e.valid_up_to() })?;
    Ok(text.trim_start_matches('\u{FEFF}'))
}

/// The lines that hold something. Line ends are CR, LF, both, or the separators some scanners are set to send.
pub(super) fn lines(text: &str) -> Lines<'_> {
    Lines { rest: Some(text) }
}

/// The lines that hold something.
pub(super) struct Lines<'t> {
    rest: Option<&'t str>,
}

impl<'t> Iterator for Lines<'t> {
    type Item = &'t str;

    // What is made of the lines brings its own copy of this along otherwise, and it is large.
    #[inline(never)]
    fn next(&mut self) -> Option<&'t str> {
        loop {
            let text = self.rest?;
            let end = text.find(['\r', '\n', '\u{1d}', '\u{1e}', '\u{2028}']);
            let (line, rest) = text.split_at(end.unwrap_or(text.len()));
            let mut rest = rest.chars();
            self.rest = rest.next().map(|_| rest.as_str());
            let line = trim_line(line);
            if !line.is_empty() {
                return Some(line);
            }
        }
    }
}

/// A line without the tabs, NULs and marks around it, without blanks before it, and without the symbology name
/// (`]Q1` ...) that a scanner may be set to put in front.
fn trim_line(line: &str) -> &str {
    let mut line = line.trim_end_matches(['\t', '\0', '\u{2}', '\u{3}', '\u{FEFF}']);
    loop {
        line = line.trim_start_matches([' ', '\t', '\0', '\u{2}', '\u{3}', '\u{FEFF}']);
        match line.strip_prefix("]Q").and_then(|named| named.strip_prefix(|c: char| c.is_ascii_digit())) {
            Some(rest) => line = rest,
            None => return line,
        }
    }
}

/// Whether a character is a filler around a field.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\0' | '\u{FEFF}')
}

/// Splits at the bars; full-width bars count when the line has no other.
pub(super) fn split_bars(line: &str) -> Result<Vec<&str>, FormatError> {
    let bar = if line.as_bytes().contains(&b'|') { '|' } else { '｜' };
    let fields: Vec<&str> = line.split(bar).take(MAX_FIELDS + 1).collect();
    if fields.len() > MAX_FIELDS {
        return Err(FormatError::Limit { limit: "fields of a scanned line", most: MAX_FIELDS });
    }
    Ok(fields)
}

/// The texts of a record by position, `at` being a number; gaps are empty.
pub(super) fn by_position(cells: &Cells, ignored: &str, least: usize) -> Result<Vec<String>, FormatError> {
    let mut fields: Vec<Option<&str>> = vec![None; least];
    for cell in &cells.cells {
        if cell.at == ignored && !ignored.is_empty() {
            continue;
        }
        let position = place_number(&cell.at)
            .filter(|p| *p < MAX_FIELDS)
            .ok_or(FormatError::CannotCarry { what: "a place that is not a field number" })?;
        if fields.len() <= position {
            fields.resize(position + 1, None);
        }
        if let Some(field) = fields.get_mut(position) {
            if field.is_some() {
                return Err(FormatError::CannotCarry { what: "two texts in one place" });
            }
            *field = Some(&cell.raw);
        }
    }
    Ok(fields.into_iter().map(|f| f.unwrap_or_default().to_owned()).collect())
}

/// A field number as a carrier writes it: no sign, no leading zero.
fn place_number(at: &str) -> Option<usize> {
    let plain = at == "0" || (at.bytes().all(|b| b.is_ascii_digit()) && !at.starts_with('0'));
    if plain { at.parse().ok() } else { None }
}

/// Refuses what would be taken for a field or line end.
pub(super) fn refuse_separators(field: &str) -> Result<(), FormatError> {
    if field.contains(['|', '\r', '\n', '\u{1d}', '\u{1e}', '\u{2028}']) {
        return Err(FormatError::CannotCarry { what: "a bar or a line end inside a field" });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_around_lines_goes() {
        for (noisy, clean) in [
            ("\u{FEFF}a|b\r\n", vec!["a|b"]),
            ("\t a|b\t\0", vec!["a|b"]),
            ("]Q1a|b\r", vec!["a|b"]),
            ("]Qa", vec!["]Qa"]),
            ("a\r\n\r\nb\n", vec!["a", "b"]),
            ("a| ", vec!["a| "]),
            ("\r\n\0\t", vec![]),
        ] {
            let text = utf8(noisy.as_bytes()).unwrap();
            assert_eq!(lines(text).collect::<Vec<_>>(), clean, "{noisy:?}");
        }
    }

    #[test]
    fn bars_and_their_limit() {
        assert_eq!(split_bars("a｜b").unwrap(), ["a", "b"]);
        assert_eq!(
            split_bars("a｜b|c").unwrap(),
            ["a｜b", "c"],
            "a full-width bar is text beside plain ones"
        );
        assert_eq!(split_bars(&"|".repeat(MAX_FIELDS - 1)).unwrap().len(), MAX_FIELDS);
        assert!(matches!(split_bars(&"|".repeat(MAX_FIELDS)), Err(FormatError::Limit { .. })));
    }

    #[test]
    fn places_are_plain_numbers() {
        for (at, number) in
            [("0", Some(0)), ("17", Some(17)), ("", None), ("01", None), ("+1", None), ("x", None)]
        {
            assert_eq!(place_number(at), number, "{at}");
        }
    }
}
