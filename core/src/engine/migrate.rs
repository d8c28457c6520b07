//! Canonical JSON of an earlier edition: fields under the names they had then, without those that did not exist.

use super::editions::{CHANGES, Change, Edition};
use crate::formats::json::Tree;
use crate::records::{AnyRecord, json_string, write_canonical};

/// Appends a record's canonical JSON in an edition.
pub(super) fn write(record: &dyn AnyRecord, edition: &Edition, out: &mut String) {
    let name = record.dictionary().record();
    let changes: Vec<&Change> =
        CHANGES.iter().filter(|c| c.edition == edition.id && c.record == name).collect();
    if changes.is_empty() {
        write_canonical(record, edition.id, out);
        return;
    }
    let mut text = String::new();
    write_canonical(record, edition.id, &mut text);
    let Ok(mut tree) = Tree::read(&text) else { return };
    for change in changes {
        let value = take(&mut tree, change.path);
        if let (Some(value), Some(was)) = (value, change.was) {
            put(&mut tree, was, value);
        }
    }
    show(&tree, out);
}

/// Takes a member out, and its object with it when nothing else is in there.
fn take(tree: &mut Tree, path: &str) -> Option<Tree> {
    let Tree::Object(members) = tree else { return None };
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let at = members.iter().position(|(k, _)| k == name)?;
    if rest.is_empty() {
        return Some(members.remove(at).1);
    }
    let inner = &mut members.get_mut(at)?.1;
    let found = take(inner, rest);
    if matches!(inner, Tree::Object(left) if left.is_empty()) {
        *inner = Tree::Null;
    }
    found
}

/// Puts a member under its earlier name, behind the others.
fn put(tree: &mut Tree, was: &str, value: Tree) {
    let Tree::Object(members) = tree else { return };
    match was.split_once('.') {
        None => members.push((was.to_owned(), value)),
        Some((name, rest)) => {
            let at = members.iter().position(|(k, _)| k == name).unwrap_or_else(|| {
                members.push((name.to_owned(), Tree::Object(Vec::new())));
                members.len() - 1
            });
            if let Some((_, inner)) = members.get_mut(at) {
                put(inner, rest, value);
            }
        }
    }
}

fn show(tree: &Tree, out: &mut String) {
    match tree {
        Tree::Null => out.push_str("null"),
        Tree::Text(text) => json_string(out, text),
        Tree::Word(word) => out.push_str(word),
        Tree::List(items) => {
            out.push('[');
            for (n, item) in items.iter().enumerate() {
                if n > 0 {
                    out.push(',');
                }
                show(item, out);
            }
            out.push(']');
        }
        Tree::Object(members) => {
            out.push('{');
            for (n, (key, value)) in members.iter().filter(|(_, v)| *v != Tree::Null).enumerate() {
                if n > 0 {
                    out.push(',');
                }
                json_string(out, key);
                out.push(':');
                show(value, out);
            }
            out.push('}');
        }
    }
}
