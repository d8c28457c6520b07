//! What a caller says of a column, and what was decided on it.

use crate::text::encodings::{Encoding, Verdict};
use crate::values::Code;

/// What the user says of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The column: its header, or `#3` for the third.
    pub column: String,
    /// A path, `-` to leave it out, `+name` for a field that a profile adds, and behind an `@` the system, notation or encoding it is written in.
    pub target: String,
}

impl Choice {
    /// Reads `Ngày cấp=documents[0].issued`, `GT=sex@llr`, `X=-`, `Ngày sinh=birth.date@mdy`, `Họ tên=name.full@tcvn3`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Choice> {
        let (column, target) = text.rsplit_once('=')?;
        let (column, target) = (column.trim(), target.trim());
        (!column.is_empty() && !target.is_empty())
            .then(|| Choice { column: column.to_owned(), target: target.to_owned() })
    }
}

/// What decided on a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Its name.
    ByName,
    /// Its name, and its cells are of that sort.
    ByNameAndContent,
    /// Its cells alone: a guess.
    ByContent,
    /// The user.
    ByUser,
    /// Nothing: it goes to the remainder.
    Unknown,
}

impl How {
    /// The word in reports.
    pub const fn name(self) -> &'static str {
        match self {
            How::ByName => "by-name",
            How::ByNameAndContent => "by-name-and-content",
            How::ByContent => "by-content",
            How::ByUser => "by-user",
            How::Unknown => "unknown",
        }
    }
}

/// What was decided on one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The column, counted from 0.
    pub column: usize,
    /// Its header in readable letters; empty when the table has none.
    pub header: String,
    /// The field, or the group or part of fields; `None` for the remainder.
    pub path: Option<String>,
    /// What decided.
    pub how: How,
    /// How sure, 0 to 100.
    pub confidence: u8,
    /// What had to be assumed, from the list `assumption`.
    pub assumed: Vec<Code>,
    /// The system of its codes, the notation of its dates.
    pub system: Option<String>,
    /// The old encoding its texts are read from.
    pub encoding: Option<Encoding>,
    /// Why that encoding: what was counted, and what else it may be.
    pub verdict: Option<Verdict>,
    /// Systems that its codes may belong to and that disagree: until the user picks one, such codes stay unread.
    pub choices: Vec<&'static str>,
    /// It is known but its field belongs to another column already, so it goes to the remainder.
    pub taken: bool,
}
