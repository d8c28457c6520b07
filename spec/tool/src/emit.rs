//! Writing Rust: literals, and the head that every generated file bears.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The first lines of a generated Rust file.
pub(crate) fn head(from: &str, about: &str) -> String {
    format!("// Generated from {from} by chuan-spec; do not edit.\n//! {about}\n")
}

/// The attribute that keeps an item or an element to builds with a feature; nothing when every build has it.
pub(crate) fn only(feature: &str) -> String {
    if feature.is_empty() { String::new() } else { format!("#[cfg(feature = {})] ", text(feature)) }
}

/// A string literal.
pub(crate) fn text(s: &str) -> String {
    format!("{s:?}")
}

/// A string literal that only builds with explanations carry.
pub(crate) fn told(s: &str) -> String {
    if s.is_empty() { text(s) } else { format!("told!({})", text(s)) }
}

/// An optional string literal.
pub(crate) fn maybe(s: &str) -> String {
    if s.is_empty() { "None".to_owned() } else { format!("Some({})", text(s)) }
}

/// A slice literal of rendered items.
pub(crate) fn slice<I: IntoIterator<Item = String>>(items: I) -> String {
    let mut out = String::from("&[");
    for item in items {
        let _ = write!(out, "{item}, ");
    }
    let len = out.trim_end_matches(", ").len();
    out.truncate(len);
    out.push(']');
    out
}

/// A `Lines` constant expression: a line a row, tabs between its cells, which hold neither.
pub(crate) fn lines<R: AsRef<[String]>>(rows: impl IntoIterator<Item = R>) -> String {
    let mut out = String::from("Lines::new(\"");
    for row in rows {
        let cells: Vec<String> = row.as_ref().iter().map(|c| c.replace(['\t', '\n', '\r'], " ")).collect();
        let line = cells.join("\t");
        let quoted = text(line.trim_end_matches('\t'));
        let _ = write!(out, "\\\n        {}\\n", quoted.get(1..quoted.len() - 1).unwrap_or_default());
    }
    out.push_str("\")");
    out
}

/// A column of a `Book` as a string literal, a line a cell; what stands above already is named by its line.
pub(crate) fn column<'a>(cells: impl Iterator<Item = &'a String>) -> String {
    let mut out = String::from("\"");
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut before = "";
    for (n, cell) in cells.enumerate() {
        let line = match seen.get(cell.as_str()) {
            _ if !cell.is_empty() && cell == before => "=".to_owned(),
            Some(first) if cell.len() > 4 => format!("={first}"),
            _ => cell.clone(),
        };
        seen.entry(cell).or_insert(n);
        before = cell;
        let quoted = text(&line);
        let _ = write!(out, "\\\n        {}\\n", quoted.get(1..quoted.len() - 1).unwrap_or_default());
    }
    out.push('"');
    out
}

/// Whether a cell can stand in a column of a `Book`.
pub(crate) fn fits(cell: &str) -> bool {
    !cell.starts_with('=') && !cell.contains(['\n', '\r'])
}

/// A `Date` constant expression for `YYYY-MM-DD`, or `None` when empty. Dates are checked before.
pub(crate) fn day(s: &str) -> String {
    match ymd(s) {
        Some((y, m, d)) => format!("Date::ymd({y}, {m}, {d})"),
        None => "None".to_owned(),
    }
}

/// Year, month and day of `YYYY-MM-DD`, when the calendar has that day.
pub(crate) fn ymd(s: &str) -> Option<(u16, u8, u8)> {
    let mut parts = s.split('-');
    let (y, m, d): (u16, u8, u8) =
        (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let days = match m {
        2 if y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (parts.next().is_none() && s.len() == 10 && (1..=days).contains(&d)).then_some((y, m, d))
}

/// Whether something that ends begins before; days that are not known are in order with all others.
pub(crate) fn in_order(from: &str, to: &str) -> bool {
    from.is_empty() || to.is_empty() || from < to
}

/// The variant of `Certainty` for a mark.
pub(crate) fn certainty(mark: &str) -> Option<&'static str> {
    Some(match mark {
        "V" => "Certainty::Verified",
        "V2" => "Certainty::Secondary",
        "M" => "Certainty::Memory",
        "I" => "Certainty::Inferred",
        "D" => "Certainty::Design",
        _ => return None,
    })
}
