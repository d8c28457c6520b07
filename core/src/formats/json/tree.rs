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
    Ok(match cursor.peek_solid() {
        Some(b'"') => Tree::Text(cursor.string()?.decode(&mut String::new()).to_owned()),
        Some(b'{') => {
            let _ = cursor.take(b'{');
            let mut members: Vec<(String, Tree)> = Vec::new();
            // Where the name of each ends.
            let mut ends: Vec<usize> = Vec::new();
            let done = self::members(cursor, depth, left, &mut members, &mut ends);
            // A key that stands twice comes before whatever is wrong behind it.
            match twice(&members, &ends) {
                Some(at) => return Err(FormatError::Malformed { what: "a key stands twice", at }),
                None => done?,
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

/// Reads the members of an object whose brace has been passed, as far as that goes.
fn members(
    cursor: &mut Cursor<'_>,
    depth: usize,
    left: &mut usize,
    members: &mut Vec<(String, Tree)>,
    ends: &mut Vec<usize>,
) -> Result<(), FormatError> {
    let mut buffer = String::new();
    let mut more = !cursor.take(b'}');
    while more {
        cursor.peek_solid();
        let key = cursor.string()?.decode(&mut buffer).to_owned();
        ends.push(cursor.at());
        members.push((key, Tree::Null));
        cursor.expect(b':', "expected a colon")?;
        let value = read(cursor, depth + 1, left)?;
        if let Some((_, place)) = members.last_mut() {
            *place = value;
        }
        more = cursor.more(b'}')?;
    }
    Ok(())
}

/// Where the first key ends that came before.
fn twice(members: &[(String, Tree)], ends: &[usize]) -> Option<usize> {
    let mut keys: Vec<(&str, usize)> =
        members.iter().zip(ends).map(|((key, _), end)| (&**key, *end)).collect();
    keys.sort_unstable();
    keys.windows(2).filter_map(|pair| (pair.first()?.0 == pair.last()?.0).then_some(pair.last()?.1)).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_stands_twice_is_told_before_what_is_wrong_behind_it() {
        let twice = |at| Err(FormatError::Malformed { what: "a key stands twice", at });
        for (text, said) in [
            (r#"{"a":1,"b":2,"a":3}"#, twice(16)),
            (r#"{"a":1,"a":2,"a":3}"#, twice(10)),
            (r#"{"b":1,"a":2,"a":3,"b":4}"#, twice(16)),
            (r#"{"a":1,"\u0061":2}"#, twice(15)),
            (r#"{"a":1,"a":"#, twice(10)),
            (r#"{"a":1,"a""#, twice(10)),
            (r#"{"a":{"x":1,"x":2},"a":1}"#, twice(15)),
            (r#"{"a":1,"a":{"x":1,"x":2}}"#, twice(10)),
            (r#"{"a":[{"a":1}],"A":null}"#, Ok(())),
            ("{}", Ok(())),
        ] {
            assert_eq!(Tree::read(text).map(drop), said, "{text}");
        }
        let many: Vec<String> = (0..1_000).map(|n| format!(r#""{n}":{n}"#)).collect();
        assert!(Tree::read(&format!("{{{}}}", many.join(","))).is_ok());
        assert!(Tree::read(&format!("{{{},\"7\":7}}", many.join(","))).is_err());
    }
}
