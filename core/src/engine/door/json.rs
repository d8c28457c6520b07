//! Writing of answers: JSON in the order in which it is told, without floats.

use crate::records::{json_key, json_string};
use std::fmt::Write as _;

/// An object or array that is being written.
pub(super) struct Json<'o> {
    out: &'o mut String,
    first: bool,
}

impl Json<'_> {
    /// Writes an object.
    pub(super) fn object<R>(out: &mut String, fill: impl FnOnce(&mut Json<'_>) -> R) -> R {
        out.push('{');
        let done = fill(&mut Json { out, first: true });
        out.push('}');
        done
    }

    /// A member that is written by itself.
    fn key(&mut self, name: &str) -> &mut String {
        json_key(self.out, &mut self.first, name);
        self.out
    }

    /// The place of the next item of an array.
    fn next(&mut self) -> &mut String {
        if !std::mem::replace(&mut self.first, false) {
            self.out.push(',');
        }
        self.out
    }

    pub(super) fn text(&mut self, name: &str, text: &str) {
        json_string(self.key(name), text);
    }

    /// The same for a word of ours, in which nothing must be escaped.
    pub(super) fn plain(&mut self, name: &str, word: &str) {
        let out = self.key(name);
        out.push('"');
        out.push_str(word);
        out.push('"');
    }

    /// The same, left out when there is nothing to say.
    pub(super) fn some(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.text(name, text);
        }
    }

    pub(super) fn number(&mut self, name: &str, n: impl TryInto<i64>) {
        let n = n.try_into().unwrap_or(i64::MAX);
        let out = self.key(name);
        match u8::try_from(n) {
            Ok(digit @ 0..=9) => out.push(char::from(b'0' + digit)),
            // Writing to a text does not fail.
            _ => drop(write!(out, "{n}")),
        }
    }

    pub(super) fn count(&mut self, name: &str, n: usize) {
        self.number(name, n);
    }

    pub(super) fn flag(&mut self, name: &str, flag: bool) {
        self.key(name).push_str(if flag { "true" } else { "false" });
    }

    /// Members that are written already.
    pub(super) fn members(&mut self, json: &str) {
        self.next().push_str(json);
    }

    pub(super) fn member<R>(&mut self, name: &str, fill: impl FnOnce(&mut Json<'_>) -> R) -> R {
        Json::object(self.key(name), fill)
    }

    pub(super) fn array(&mut self, name: &str, fill: impl FnOnce(&mut Json<'_>)) {
        let out = self.key(name);
        out.push('[');
        fill(&mut Json { out, first: true });
        out.push(']');
    }

    /// An array of texts.
    pub(super) fn texts<T: AsRef<str>>(&mut self, name: &str, texts: impl IntoIterator<Item = T>) {
        self.array(name, |all| texts.into_iter().for_each(|t| json_string(all.next(), t.as_ref())));
    }

    /// An object in an array.
    pub(super) fn item(&mut self, fill: impl FnOnce(&mut Json<'_>)) {
        Json::object(self.next(), fill);
    }

    /// An item of an array that writes itself.
    pub(super) fn raw_item(&mut self, write: impl FnOnce(&mut String)) {
        write(self.next());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_json_in_the_order_told() {
        let mut out = String::new();
        Json::object(&mut out, |o| {
            o.text("b", "\"\n");
            o.number("a", -7);
            o.some("none", "");
            o.flag("yes", true);
            o.array("list", |l| {
                l.item(|i| i.count("n", 1));
                l.item(|_| {});
                l.raw_item(|out| out.push_str("null"));
            });
            o.texts("words", ["x", "y"]);
            o.member("inner", |_| {});
        });
        assert_eq!(
            out,
            r#"{"b":"\"\n","a":-7,"yes":true,"list":[{"n":1},{},null],"words":["x","y"],"inner":{}}"#
        );
    }
}
