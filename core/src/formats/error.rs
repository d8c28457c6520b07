//! Why a document could not be read or written at all. Texts are constants and places, never values of the document.

use crate::generated::refusals::REFUSALS;
use crate::rules::Language;

/// A document could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// The bytes are not of the format.
    #[error("not a document of this format: {what} at byte {at}")]
    Malformed {
        /// What was expected or found, in plain words.
        what: &'static str,
        /// Offset in the input.
        at: usize,
    },
    /// The bytes should be UTF-8 and are not.
    #[error("not UTF-8 at byte {at}")]
    NotUtf8 {
        /// Offset of the first bad byte.
        at: usize,
    },
    /// Something is larger than the named limit allows.
    #[error("over the limit {limit} ({most})")]
    Limit {
        /// Name of the limit.
        limit: &'static str,
        /// Its value.
        most: usize,
    },
    /// The format can not carry this.
    #[error("this format can not carry {what}")]
    CannotCarry {
        /// What it is, in plain words.
        what: &'static str,
    },
    /// The document holds no record.
    #[error("no record in the document")]
    Empty,
}

impl FormatError {
    /// The sentence in a language.
    ///
    /// ```
    /// use chuan::{formats::FormatError, rules::Language};
    /// assert_eq!(FormatError::Empty.text(Language::Vi), "không có bản ghi nào trong tài liệu");
    /// assert_eq!(FormatError::Empty.text(Language::En), FormatError::Empty.to_string());
    /// ```
    pub fn text(&self, language: Language) -> String {
        if language == Language::En {
            return self.to_string();
        }
        let (sentence, word, number) = match self {
            FormatError::Malformed { what, at } => {
                ("not a document of this format: {1} at byte {2}", vietnamese(what), at)
            }
            FormatError::NotUtf8 { at } => ("not UTF-8 at byte {1}", "", at),
            FormatError::Limit { limit, most } => ("over the limit {1} ({2})", vietnamese(limit), most),
            FormatError::CannotCarry { what } => ("this format can not carry {1}", vietnamese(what), &0),
            FormatError::Empty => ("no record in the document", "", &0),
        };
        let number = number.to_string();
        let first = if word.is_empty() { number.as_str() } else { word };
        let mut out = String::new();
        for (n, part) in vietnamese(sentence).split(['{', '}']).enumerate() {
            out.push_str(match part {
                "1" if n % 2 == 1 => first,
                "2" if n % 2 == 1 => &number,
                part => part,
            });
        }
        out
    }
}

/// What spec/ says for an English text; the text itself where it says nothing, which a test excludes.
fn vietnamese(en: &'static str) -> &'static str {
    let at = REFUSALS.partition_point(|(e, _)| *e < en);
    REFUSALS.get(at).filter(|(e, _)| *e == en).map_or(en, |(_, vi)| vi)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// How a text comes to be the `what` or `limit` of a refusal.
    const BEFORE: [&str; 8] =
        ["what: ", "limit: ", "malformed(", "cannot(", ".error(", "expect(b':', ", "bad(", "carry("];

    fn literals(folder: &Path, out: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                literals(&path, out);
            } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("error.rs") {
                let source = std::fs::read_to_string(&path).unwrap();
                let code = source.split("#[cfg(test)]").next().unwrap();
                for before in BEFORE {
                    for (at, _) in code.match_indices(before) {
                        let rest = code.get(at + before.len()..).unwrap_or_default().trim_start();
                        if let Some(literal) = rest.strip_prefix('"') {
                            out.push(literal.split('"').next().unwrap().to_owned());
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn every_refusal_has_its_vietnamese() {
        let mut found = Vec::new();
        literals(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        assert!(found.len() > 60, "the search finds them: {}", found.len());
        let known = |en: &String| REFUSALS.iter().any(|(e, _)| e == en);
        let missing: Vec<_> = found.into_iter().filter(|en| !known(en)).collect();
        assert!(missing.is_empty(), "spec/formats/refusals.csv lacks {missing:?}");
    }

    #[test]
    fn sentences() {
        let error = FormatError::Malformed { what: "XML with two roots", at: 7 };
        assert_eq!(error.text(Language::Vi), "không đúng định dạng: XML có hai phần tử gốc (byte thứ 7)");
        let error = FormatError::Limit { limit: "nesting", most: 64 };
        assert_eq!(error.text(Language::Vi), "vượt giới hạn về số tầng lồng nhau (64)");
        assert_eq!(FormatError::NotUtf8 { at: 3 }.text(Language::Vi), "không phải UTF-8 tại byte thứ 3");
    }
}
