//! JSON on the standard output: one text that is an array, or one object a line.

use crate::args::Form;
use crate::paper::Paper;
use serde::Serialize;
use std::io;

/// Writes items as they come.
pub(crate) struct Items {
    form: Form,
    first: bool,
}

impl Items {
    /// Begins.
    pub(crate) fn new(form: Form, paper: &mut Paper) -> io::Result<Items> {
        if form == Form::Json {
            paper.bytes(b"[")?;
        }
        Ok(Items { form, first: true })
    }

    /// The next item, on a line of its own.
    pub(crate) fn item(&mut self, paper: &mut Paper, item: &impl Serialize) -> io::Result<()> {
        let text = serde_json::to_string(item)?;
        match (self.form, self.first) {
            (Form::Json, true) => paper.bytes(b"\n")?,
            (Form::Json, false) => paper.bytes(b",\n")?,
            _ => {}
        }
        self.first = false;
        paper.bytes(text.as_bytes())?;
        if self.form == Form::Json { Ok(()) } else { paper.bytes(b"\n") }
    }

    /// Ends.
    pub(crate) fn done(self, paper: &mut Paper) -> io::Result<()> {
        if self.form == Form::Json { paper.bytes(b"\n]\n") } else { Ok(()) }
    }
}

/// Prints a list: rows for people, else an item for each.
pub(crate) fn list<T: Serialize>(form: Form, items: &[T], row: impl Fn(&T) -> Vec<String>) -> io::Result<()> {
    let mut paper = Paper::new();
    if form == Form::Text {
        let rows: Vec<Vec<String>> = items.iter().map(row).collect();
        paper.table(&rows)?;
    } else {
        let mut out = Items::new(form, &mut paper)?;
        for item in items {
            out.item(&mut paper, item)?;
        }
        out.done(&mut paper)?;
    }
    paper.done()
}

/// Prints one object.
pub(crate) fn object(form: Form, object: &impl Serialize) -> io::Result<()> {
    let mut paper = Paper::new();
    let text = if form == Form::Json {
        serde_json::to_string_pretty(object)?
    } else {
        serde_json::to_string(object)?
    };
    paper.line(&text)?;
    paper.done()
}
