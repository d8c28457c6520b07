//! Writing XML: cells become a tree in the order that is asked for, the tree becomes text.

use super::super::{Cells, FormatError};
use super::xml::{MAX_XML_DEPTH, MAX_XML_REPEATS, Namespace, Xml, is_char, is_name};
use std::collections::HashMap;

/// An element to be written.
#[derive(Default)]
struct Node<'a> {
    name: &'a str,
    namespace: Option<&'a Namespace>,
    attributes: Vec<(&'a str, &'a str)>,
    text: Option<&'a str>,
    children: Vec<Node<'a>>,
    /// Where the children of a name stand.
    by_name: HashMap<&'a str, Vec<usize>>,
    /// Whether it is written even when there is nothing in it.
    keep: bool,
}

fn cannot(what: &'static str) -> FormatError {
    FormatError::CannotCarry { what }
}

pub(super) fn write(xml: &Xml, records: &[Cells]) -> Result<Vec<u8>, FormatError> {
    let mut trees = records.iter().map(|r| record_tree(xml, r)).collect::<Result<Vec<_>, _>>()?;
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let outside = records.iter().flat_map(|r| &r.cells).filter(|c| c.at.starts_with('/'));
    let Some((root, inner)) = xml.wrappers.split_first() else {
        if outside.count() > 0 {
            return Err(cannot("what stands outside the record, without an element around it"));
        }
        return match (trees.pop(), trees.is_empty()) {
            (Some(record), true) => {
                emit(&record, &mut out, &mut Vec::new());
                Ok(out.into_bytes())
            }
            (Some(_), false) => Err(cannot("several records without an element around them")),
            (None, _) => Err(FormatError::Empty),
        };
    };
    let mut tree = Node {
        name: checked(&root.name)?,
        namespace: root.namespace.as_ref(),
        keep: true,
        ..Node::default()
    };
    for element in xml.order.iter().filter(|e| e.path.starts_with('/')) {
        find(&mut tree, inside_root(&element.path, &root.name)?)?.keep |= element.always;
    }
    let mut around = &mut tree;
    for wrapper in inner {
        around = child(around, checked(&wrapper.name)?, 0)?;
        around.namespace = wrapper.namespace.as_ref();
        around.keep = true;
    }
    for cell in outside {
        put(&mut tree, inside_root(&cell.at, &root.name)?, &cell.raw)?;
    }
    let mut around = &mut tree;
    for wrapper in inner {
        around = child(around, &wrapper.name, 0)?;
    }
    around.children.append(&mut trees);
    emit(&tree, &mut out, &mut Vec::new());
    Ok(out.into_bytes())
}

fn record_tree<'a>(xml: &'a Xml, record: &'a Cells) -> Result<Node<'a>, FormatError> {
    let mut tree = Node {
        name: checked(&xml.record)?,
        namespace: xml.namespace.as_ref(),
        keep: true,
        ..Node::default()
    };
    for element in xml.order.iter().filter(|e| !e.path.starts_with('/')) {
        find(&mut tree, &element.path)?.keep |= element.always;
    }
    for cell in record.cells.iter().filter(|c| !c.at.starts_with('/')) {
        put(&mut tree, &cell.at, &cell.raw)?;
    }
    Ok(tree)
}

/// What follows the root in an absolute path; empty for the root itself.
fn inside_root<'a>(path: &'a str, root: &str) -> Result<&'a str, FormatError> {
    let rest = path.strip_prefix('/').and_then(|p| p.strip_prefix(root));
    match rest {
        Some("") => Ok("."),
        Some(rest) => rest.strip_prefix('/').ok_or(cannot("an element outside the root")),
        None => Err(cannot("an element outside the root")),
    }
}

/// Puts a text at its path.
fn put<'a>(tree: &mut Node<'a>, path: &'a str, raw: &'a str) -> Result<(), FormatError> {
    if !raw.chars().all(is_char) {
        return Err(cannot("a character that XML does not have"));
    }
    let attribute = path.rsplit_once("/@").or(path.strip_prefix('@').map(|name| (".", name)));
    if let Some((path, name)) = attribute {
        let node = find(tree, path)?;
        node.keep = true;
        if node.attributes.iter().any(|(n, _)| *n == name) {
            return Err(cannot("two texts in one place"));
        }
        node.attributes.push((checked(name)?, raw));
        return Ok(());
    }
    let node = find(tree, path)?;
    node.keep = true;
    if node.text.replace(raw).is_some() {
        return Err(cannot("two texts in one place"));
    }
    Ok(())
}

/// The element at a path, made where it is missing.
fn find<'a, 'n>(tree: &'n mut Node<'a>, path: &'a str) -> Result<&'n mut Node<'a>, FormatError> {
    let mut node = tree;
    if path == "." {
        return Ok(node);
    }
    for (depth, step) in path.split('/').enumerate() {
        if depth + 2 > MAX_XML_DEPTH {
            return Err(FormatError::Limit { limit: "nesting of XML elements", most: MAX_XML_DEPTH });
        }
        let (name, number) = match step.strip_suffix(']').and_then(|s| s.split_once('[')) {
            Some((name, number)) => {
                (name, number.parse().map_err(|_| cannot("a path with a broken number"))?)
            }
            None => (step, 0),
        };
        node = child(node, checked(name)?, number)?;
    }
    Ok(node)
}

/// A child by name and number, with all before it of that name.
fn child<'a, 'n>(
    parent: &'n mut Node<'a>,
    name: &'a str,
    number: usize,
) -> Result<&'n mut Node<'a>, FormatError> {
    if number > MAX_XML_REPEATS {
        return Err(FormatError::Limit { limit: "repeated XML elements", most: MAX_XML_REPEATS });
    }
    let places = parent.by_name.entry(name).or_default();
    if places.len() <= number {
        for place in places.iter() {
            if let Some(before) = parent.children.get_mut(*place) {
                before.keep = true;
            }
        }
        while places.len() <= number {
            places.push(parent.children.len());
            let keep = places.len() <= number;
            parent.children.push(Node { name, namespace: parent.namespace, keep, ..Node::default() });
        }
    }
    let place = places.get(number).copied().unwrap_or_default();
    parent.children.get_mut(place).ok_or(cannot("a path with a broken number"))
}

fn checked(name: &str) -> Result<&str, FormatError> {
    if is_name(name) { Ok(name) } else { Err(cannot("a name that XML does not have")) }
}

fn is_written(node: &Node<'_>) -> bool {
    node.keep || node.children.iter().any(is_written)
}

/// Writes an element; as deep as the limit on paths allows.
fn emit<'a>(node: &Node<'a>, out: &mut String, scope: &mut Vec<(&'a str, &'a str)>) {
    let known = scope.len();
    let (prefix, uri) = node.namespace.map_or(("", ""), |n| (n.prefix.as_str(), n.uri.as_str()));
    let declared = scope.iter().rev().find(|(p, _)| *p == prefix).map_or("", |(_, uri)| uri);
    out.push('<');
    push_name(out, prefix, node.name);
    if declared != uri {
        out.push_str(if prefix.is_empty() { " xmlns" } else { " xmlns:" });
        out.push_str(prefix);
        push_attribute_value(out, uri);
        scope.push((prefix, uri));
    }
    for (name, value) in &node.attributes {
        out.push(' ');
        out.push_str(name);
        push_attribute_value(out, value);
    }
    let text = node.text.unwrap_or_default();
    if text.is_empty() && !node.children.iter().any(is_written) {
        out.push_str("/>");
    } else {
        out.push('>');
        for child in node.children.iter().filter(|c| is_written(c)) {
            emit(child, out, scope);
        }
        push_escaped(out, text, false);
        out.push_str("</");
        push_name(out, prefix, node.name);
        out.push('>');
    }
    scope.truncate(known);
}

fn push_name(out: &mut String, prefix: &str, name: &str) {
    if !prefix.is_empty() {
        out.push_str(prefix);
        out.push(':');
    }
    out.push_str(name);
}

fn push_attribute_value(out: &mut String, value: &str) {
    out.push_str("=\"");
    push_escaped(out, value, true);
    out.push('"');
}

/// Readers turn line ends, and in attributes all blanks, into something else unless they come as numbers.
fn push_escaped(out: &mut String, text: &str, attribute: bool) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\n' if attribute => out.push_str("&#10;"),
            '\t' if attribute => out.push_str("&#9;"),
            c => out.push(c),
        }
    }
}
