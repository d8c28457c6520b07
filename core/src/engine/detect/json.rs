//! JSON, walked as far as it is well-formed.

use super::paths::{End, MAX_NESTING, Paths};
use super::{Evidence, Report, key, structured};
use crate::formats::FormatError;
use crate::formats::json::{Cursor, Tree};

/// Looks at JSON text. Gives the message that a gateway wrapped in it, when there is one.
pub(super) fn look(text: &str, cut: bool, report: &mut Report) -> Option<String> {
    let mut walk = Walk { paths: Paths::default(), message: None, within: false };
    let mut cursor = Cursor::new(text);
    let first = walk.value(&mut cursor);
    walk.paths.documents = 1;
    if first.is_ok() && cursor.peek_solid().is_some() || first.is_err() && several_lines(text) {
        walk.lines(text, cut);
    } else if first.is_err() {
        walk.paths.end = if cut { End::Cut } else { End::Broken };
    } else if !cut && Tree::read(text).is_err() {
        // The walk here is laxer than the readers are: a key twice.
        walk.paths.end = End::Broken;
    }
    if let Some(message) = walk.message.take() {
        return Some(message);
    }
    let before = report.candidates.len();
    structured::judge_json(&walk.paths, text, report);
    if report.candidates.len() == before {
        report.note(Evidence::plain(key::JSON_UNKNOWN));
        if walk.paths.end == End::Broken {
            report.note(Evidence::plain(key::BREAKS_OFF));
        }
    }
    None
}

/// Whether two lines begin an object.
fn several_lines(text: &str) -> bool {
    text.lines().filter(|l| l.starts_with('{')).take(2).count() == 2
}

struct Walk {
    paths: Paths,
    message: Option<String>,
    /// Inside of a text of the document.
    within: bool,
}

impl Walk {
    /// One document a line. The last line of a cut window is left out.
    fn lines(&mut self, text: &str, cut: bool) {
        self.paths = Paths::default();
        self.message = None;
        let mut lines = text.lines().filter(|l| !l.trim().is_empty()).peekable();
        while let Some(line) = lines.next() {
            let mut cursor = Cursor::new(line);
            self.paths.restart();
            let whole =
                self.value(&mut cursor).is_ok() && cursor.peek_solid().is_none() && line.starts_with('{');
            if whole {
                self.paths.documents += 1;
            } else if !cut || lines.peek().is_some() {
                self.paths.broken_lines += 1;
            }
        }
        self.message = None;
        self.paths.restart();
        if self.paths.documents < 2 {
            self.paths.end = if cut { End::Cut } else { End::Broken };
        }
    }

    /// A text that holds an object in JSON or XML: its names stand below that of the text. True when it was one.
    fn inside(&mut self, text: &str) -> bool {
        let text = text.trim();
        if self.within || self.paths.depth() == 0 {
            return false;
        }
        if text.starts_with('{') {
            self.within = true;
            let depth = self.paths.depth();
            // What is broken in there is for its reader to say.
            let _ = self.value(&mut Cursor::new(text));
            while self.paths.depth() > depth {
                self.paths.leave();
            }
            self.within = false;
            return true;
        }
        if !text.starts_with('<') {
            return false;
        }
        let paths = &mut self.paths;
        let mut each = |path: &str, value: &str| {
            path.split('/').for_each(|name| paths.enter(name));
            paths.leaf(value);
            path.split('/').for_each(|_| paths.leave());
        };
        crate::formats::flat_xml(text, &mut each)
    }

    fn value(&mut self, cursor: &mut Cursor<'_>) -> Result<(), FormatError> {
        if self.paths.depth() >= MAX_NESTING {
            return Err(cursor.error("nesting"));
        }
        match cursor.peek_solid() {
            Some(b'{') => {
                let _ = cursor.take(b'{');
                // An empty object is what converters make of an empty element.
                if cursor.take(b'}') {
                    self.paths.leaf("");
                    return Ok(());
                }
                self.paths.node();
                let mut buffer = String::new();
                loop {
                    cursor.peek_solid();
                    let name = cursor.string()?.decode(&mut buffer);
                    self.paths.enter(name);
                    cursor.expect(b':', "expected a colon")?;
                    self.value(cursor)?;
                    self.paths.leave();
                    if !cursor.more(b'}')? {
                        return Ok(());
                    }
                }
            }
            Some(b'[') => {
                let _ = cursor.take(b'[');
                self.paths.is_list |= self.paths.depth() == 0;
                let mut more = !cursor.take(b']');
                while more {
                    // Lists in lists hold no record, and would go as deep as the text is long.
                    if cursor.peek_solid() == Some(b'[') {
                        let _ = cursor.value()?;
                    } else {
                        self.value(cursor)?;
                    }
                    more = cursor.more(b']')?;
                }
                Ok(())
            }
            Some(b'"') => {
                let mut buffer = String::new();
                let text = cursor.string()?.decode(&mut buffer);
                if self.message.is_none()
                    && matches!(self.paths.path(), "message" | "Message")
                    && text.trim_start().starts_with(['<', '{'])
                {
                    self.message = Some(text.to_owned());
                }
                if !self.inside(text) {
                    self.paths.leaf(text);
                }
                Ok(())
            }
            _ => {
                let word = cursor.scalar()?;
                self.paths.leaf(if word == "null" { "" } else { word });
                Ok(())
            }
        }
    }
}
