//! A JSON document as a tree, for legacy shapes in which a record may lie anywhere.

use super::super::FormatError;
use super::Cursor;

/// The most nodes of one document.
const MAX_NODES: usize = 5_000_000;

/// A JSON value. Numbers and words keep their text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// `null`.
    Null,
    /// A string.
    Text(String),
    /// A number, `true` or `false`, as written.
    Word(String),
    /// An array.
    List(Vec<Tree>),
    /// An object, keys in their order; none twice.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads a document.
    ///
    /// # Errors
    /// When it is not JSON, has a key twice in one object, or is over a limit.
    pub fn read(text: &str) -> Result<Tree, FormatError> {
        let mut cursor = Cursor::new(text);
        let mut left = MAX_NODES;
        let tree = read(&mut cursor, 0, &mut left)?;
        cursor.end()?;
        Ok(tree)
    }

    /// The member of an object.
    pub fn get(&self, key: &str) -> Option<&Tree> {
        match self {
            Tree::Object(members) => members.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The text of a scalar; `None` for null, arrays and objects.
    pub fn text(&self) -> Option<&str> {
        match self {
            Tree::Text(t) | Tree::Word(t) => Some(t),
            _ => None,
        }
    }
}

fn read(cursor: &mut Cursor<'_>, depth: usize, left: &mut usize) -> Result<Tree, FormatError> {
    if depth >= super::MAX_DEPTH {
        return Err(FormatError::Limit { limit: "nesting", most: super::MAX_DEPTH });
    }
    *left = left.checked_sub(1).ok_or(FormatError::Limit { limit: "nodes", most: MAX_NODES })?;
    let mut buffer = String::new();
    Ok(match cursor.peek_solid() {
        Some(b'"') => Tree::Text(cursor.string()?.decode(&mut buffer).to_owned()),
        Some(b'{') => {
            let _ = cursor.take(b'{');
            let mut members: Vec<(String, Tree)> = Vec::new();
            let mut names = std::collections::HashSet::new();
            let mut more = !cursor.take(b'}');
            while more {
                cursor.peek_solid();
                let key = cursor.string()?.decode(&mut buffer).to_owned();
                if !names.insert(key.clone()) {
                    return Err(cursor.error("a key stands twice"));
                }
                cursor.expect(b':', "expected a colon")?;
                members.push((key, read(cursor, depth + 1, left)?));
                more = cursor.more(b'}')?;
            }
            Tree::Object(members)
        }
        Some(b'[') => {
            let _ = cursor.take(b'[');
            let mut items = Vec::new();
            let mut more = !cursor.take(b']');
            while more {
                items.push(read(cursor, depth + 1, left)?);
                more = cursor.more(b']')?;
            }
            Tree::List(items)
        }
        _ => match cursor.scalar()? {
            "null" => Tree::Null,
            word => Tree::Word(word.to_owned()),
        },
    })
}
