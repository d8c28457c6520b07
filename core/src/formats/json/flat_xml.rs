//! Flat XML inside of a JSON text: `<hotich><hoso><nksHoTen>…</nksHoTen>…</hoso></hotich>`.
//!
//! One public client writes such texts without escaping, so a place name with `&` or `<` breaks them. What is no XML for that
//! reason alone is read by its element names instead, and the reader says so: every `<name>` is ended by the next `</name>`.

use super::super::FormatError;
use crate::values::Code;
use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::Event;

/// The text is no XML, as its values were not escaped.
pub(crate) const UNESCAPED: Code = Code::of("msg-unescaped");

/// The most elements of one text.
pub(crate) const MAX_ELEMENTS: usize = 2_000;
/// The deepest nesting.
const MAX_DEPTH: usize = 16;

/// Gives each element without children, its wrappers left out, with its text; true when the text was well-formed.
///
/// # Errors
/// When it can not be read as XML nor by its element names, or is over a limit.
pub(crate) fn read(text: &str, wrap: &str, each: &mut dyn FnMut(&str, &str)) -> Result<bool, FormatError> {
    let (found, escaped) = match well_formed(text) {
        Ok(found) => (found, true),
        Err(limit @ FormatError::Limit { .. }) => return Err(limit),
        Err(error) => (by_names(text).ok_or(error)?, false),
    };
    let name_of = |path: &str| {
        // Wrappers are known by name, so that one that is left out or added does not hide the elements.
        let parts = path.split('/').filter(|part| !wrap.split('/').any(|w| w == *part));
        parts.collect::<Vec<_>>().join("/")
    };
    // A wrapper that is itself a value has no name to be kept under.
    if found.iter().any(|(path, value)| name_of(path).is_empty() && !value.trim().is_empty()) {
        return Err(FormatError::Malformed { what: "XML", at: 0 });
    }
    for (path, value) in &found {
        let name = name_of(path);
        if !name.is_empty() {
            each(&name, value);
        }
    }
    Ok(escaped)
}

struct Open {
    name: String,
    text: String,
    parent: bool,
}

fn well_formed(text: &str) -> Result<Vec<(String, String)>, FormatError> {
    let broken = || FormatError::Malformed { what: "XML", at: 0 };
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Open> = Vec::new();
    let mut found = Vec::new();
    let mut roots = 0;
    loop {
        match reader.read_event().map_err(|_| broken())? {
            Event::Start(start) => {
                if open.len() >= MAX_DEPTH {
                    return Err(FormatError::Limit { limit: "nesting of XML in a text", most: MAX_DEPTH });
                }
                roots += usize::from(open.is_empty());
                if let Some(above) = open.last_mut() {
                    above.parent = true;
                }
                let name = start.local_name().into_inner().to_owned();
                open.push(Open { name, text: String::new(), parent: false });
            }
            Event::Empty(_) => {
                roots += usize::from(open.is_empty());
                if let Some(above) = open.last_mut() {
                    above.parent = true;
                }
            }
            Event::End(_) => {
                let Some(done) = open.pop() else { return Err(broken()) };
                if !done.parent {
                    if found.len() >= MAX_ELEMENTS {
                        return Err(FormatError::Limit {
                            limit: "elements of XML in a text",
                            most: MAX_ELEMENTS,
                        });
                    }
                    let mut path: Vec<&str> = open.iter().map(|o| o.name.as_str()).collect();
                    path.push(&done.name);
                    found.push((path.join("/"), done.text));
                } else if !done.text.trim().is_empty() {
                    // Text between elements has no name to be kept under.
                    return Err(broken());
                }
            }
            Event::Text(piece) => push(&mut open, &piece.xml10_content()).ok_or_else(broken)?,
            Event::CData(piece) => push(&mut open, &piece.xml10_content()).ok_or_else(broken)?,
            Event::GeneralRef(reference) => {
                let mut buffer = [0; 4];
                let piece = match reference.resolve_char_ref() {
                    Ok(Some(c)) => Some(&*c.encode_utf8(&mut buffer)),
                    Ok(None) => resolve_xml_entity(&reference),
                    Err(_) => None,
                };
                push(&mut open, piece.ok_or_else(broken)?).ok_or_else(broken)?;
            }
            Event::DocType(_) => return Err(broken()),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof if open.is_empty() && roots == 1 => return Ok(found),
            Event::Eof => return Err(broken()),
        }
    }
}

fn push(open: &mut [Open], piece: &str) -> Option<()> {
    match open.last_mut() {
        Some(element) => element.text.push_str(piece),
        None if piece.trim().is_empty() => {}
        None => return None,
    }
    Some(())
}

/// Elements by their names alone. An element whose end stands before another begins is a value; one without an end spoils all.
fn by_names(text: &str) -> Option<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let inner = rest.strip_prefix('<')?;
        if let Some(closing) = inner.strip_prefix('/') {
            let (name, after) = closing.split_once('>')?;
            if open.pop()? != name {
                return None;
            }
            rest = after.trim_start();
            continue;
        }
        let (tag, after) = inner.split_once('>')?;
        if tag.starts_with('?') {
            rest = after.trim_start();
            continue;
        }
        if let Some(empty) = tag.strip_suffix('/') {
            is_name(empty.trim_end()).then_some(())?;
            rest = after.trim_start();
            continue;
        }
        is_name(tag).then_some(())?;
        let end = format!("</{tag}>");
        let (value, behind) = after.split_once(end.as_str())?;
        let is_parent = value.trim_start().starts_with('<') && begins_element(value.trim_start(), value);
        if is_parent {
            if open.len() >= MAX_DEPTH {
                return None;
            }
            open.push(tag);
            rest = after.trim_start();
        } else {
            if found.len() >= MAX_ELEMENTS {
                return None;
            }
            let mut path = open.join("/");
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(tag);
            found.push((path, unescaped(value)));
            rest = behind.trim_start();
        }
    }
    (open.is_empty() && !text.trim().is_empty()).then_some(found)
}

/// Whether a text begins with an element that also ends in it.
fn begins_element(text: &str, whole: &str) -> bool {
    let tag = text
        .strip_prefix('<')
        .and_then(|t| t.split_once('>'))
        .map(|(tag, _)| tag.trim_end_matches('/').trim_end());
    tag.is_some_and(|tag| is_name(tag) && (whole.contains(&format!("</{tag}>")) || text.contains("/>")))
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 128
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b':'))
}

/// What was escaped after all is read so.
fn unescaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        let (head, tail) = rest.split_at(at);
        out.push_str(head);
        const ENTITIES: [(&str, char); 5] =
            [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&apos;", '\'')];
        match ENTITIES.iter().find(|(entity, _)| tail.starts_with(entity)) {
            Some((entity, c)) => {
                out.push(*c);
                rest = tail.get(entity.len()..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = tail.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

/// Appends an element, escaped.
pub(crate) fn write(name: &str, value: &str, out: &mut String) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    for c in value.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // Other readers make a line feed of it.
            '\r' => out.push_str("&#13;"),
            // XML 1.0 has no place for them, not even escaped.
            c if is_forbidden(c) => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

fn is_forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Option<(Vec<(String, String)>, bool)> {
        let mut found = Vec::new();
        let escaped =
            read(text, "hotich/hoso", &mut |name, value| found.push((name.to_owned(), value.to_owned())))
                .ok()?;
        Some((found, escaped))
    }

    #[test]
    fn escaped_unescaped_and_broken() {
        type Read<'a> = Option<(&'a [(&'a str, &'a str)], bool)>;
        let cases: [(&str, Read<'_>); 13] = [
            ("<hotich><hoso><a>1</a><b>x</b></hoso></hotich>", Some((&[("a", "1"), ("b", "x")], true))),
            (
                "<hotich><hoso><a>Ea H&apos;leo &amp; &lt;b&gt;</a></hoso></hotich>",
                Some((&[("a", "Ea H'leo & <b>")], true)),
            ),
            (
                "<hotich><hoso><a>Anh & em</a><b>2</b></hoso></hotich>",
                Some((&[("a", "Anh & em"), ("b", "2")], false)),
            ),
            (
                "<hotich><hoso><a>x < 3 tháng</a><b>2</b></hoso></hotich>",
                Some((&[("a", "x < 3 tháng"), ("b", "2")], false)),
            ),
            ("<hotich><hoso><a>A & B &amp; C</a></hoso></hotich>", Some((&[("a", "A & B & C")], false))),
            ("<hotich><hoso><a>A & B</a><c/></hoso></hotich>", Some((&[("a", "A & B")], false))),
            ("<hotich><hoso><a></a></hoso></hotich>", Some((&[("a", "")], true))),
            ("<a>1</a>", Some((&[("a", "1")], true))),
            ("<?xml version=\"1.0\"?><hotich><hoso><a>1</a></hoso></hotich>", Some((&[("a", "1")], true))),
            ("<hotich><hoso><a>1</hoso></hotich>", None),
            ("<hotich><hoso>text<a>1</a></hoso></hotich>", None),
            ("<!DOCTYPE x [<!ENTITY e 'x'>]><hotich>&e;</hotich>", None),
            ("", None),
        ];
        for (text, expected) in cases {
            let expected = expected.map(|(found, escaped)| {
                (found.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect::<Vec<_>>(), escaped)
            });
            assert_eq!(all(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        for value in ["", "a", "a & b < c > d", "'\"", "x\r\ny", "Ea H'leo", "]]>"] {
            let mut text = String::from("<hotich><hoso>");
            write("a", value, &mut text);
            text.push_str("</hoso></hotich>");
            assert_eq!(all(&text), Some((vec![("a".to_owned(), value.to_owned())], true)), "{value}");
        }
    }
}
