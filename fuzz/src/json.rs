//! JSON, judged by `serde_json`.

use chuan::formats::FormatError;
use chuan::formats::json::Tree;
use serde_json::Value;

/// Reads what is JSON and nothing else, to the same values.
pub fn cursor(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match (Tree::read(text), serde_json::from_str::<Value>(text)) {
        (Ok(tree), Ok(value)) => assert!(same(&tree, &value), "read otherwise than {value}"),
        // Half a surrogate pair names no character: there we put U+FFFD where the judge refuses.
        (Ok(_), Err(_)) => assert!(text.contains("\\u"), "no JSON, but read"),
        (Err(FormatError::Limit { .. }), _) => {}
        (Err(error), Ok(_)) => assert!(error.to_string().contains("a key stands twice"), "JSON, but {error}"),
        (Err(_), Err(_)) => {}
    }
}

fn same(tree: &Tree, value: &Value) -> bool {
    match (tree, value) {
        (Tree::Null, Value::Null) => true,
        (Tree::Text(a), Value::String(b)) => a == b,
        (Tree::Word(a), Value::Bool(b)) => *a == b.to_string(),
        (Tree::Word(a), Value::Number(b)) => number(a) == number(&b.to_string()),
        (Tree::List(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Tree::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|((k, a), (l, b))| k == l && same(a, b))
        }
        _ => false,
    }
}

/// The judge writes an exponent in its own way.
fn number(text: &str) -> String {
    text.replace('E', "e").replace("e+", "e")
}
