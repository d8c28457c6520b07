//! Writing for people: wrapped to the width of the terminal, coloured only there.

use std::io::{self, IsTerminal as _, Write};

/// Widest text, however wide the terminal.
const WIDEST: usize = 110;
/// Width when there is no terminal.
const USUAL: usize = 100;
const NARROWEST: usize = 40;

/// How a word is set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    /// A heading.
    Bold,
    /// Of less weight.
    Dim,
    /// An error.
    Red,
    /// A warning.
    Yellow,
}

/// The standard output as paper.
pub(crate) struct Paper {
    out: io::BufWriter<io::StdoutLock<'static>>,
    width: usize,
    colour: bool,
}

impl Paper {
    /// On the standard output.
    pub(crate) fn new() -> Paper {
        let terminal = io::stdout().is_terminal();
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty())
            || std::env::var_os("TERM").is_some_and(|v| v == "dumb");
        let columns = std::env::var("COLUMNS").ok().and_then(|c| c.parse::<usize>().ok());
        let measured = || terminal_size::terminal_size().map(|(w, _)| usize::from(w.0));
        let width = if terminal { measured().or(columns).unwrap_or(USUAL) } else { columns.unwrap_or(USUAL) };
        Paper {
            out: io::BufWriter::new(io::stdout().lock()),
            width: width.clamp(NARROWEST, WIDEST),
            colour: terminal && !no_colour,
        }
    }

    /// A text set off, for use inside a line.
    pub(crate) fn ink(&self, ink: Ink, text: &str) -> String {
        let code = match ink {
            Ink::Bold => "1",
            Ink::Dim => "2",
            Ink::Red => "31",
            Ink::Yellow => "33",
        };
        if self.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    /// A line as it is.
    pub(crate) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// A paragraph: the first line behind `label`, further ones below its text.
    pub(crate) fn wrapped(&mut self, indent: usize, label: &str, text: &str) -> io::Result<()> {
        let hang = indent + columns(label);
        let room = self.width.saturating_sub(hang).max(NARROWEST / 2);
        let mut lead = format!("{:indent$}{label}", "");
        for line in wrap(text, room) {
            writeln!(self.out, "{lead}{line}")?;
            lead = " ".repeat(hang);
        }
        Ok(())
    }

    /// Columns of texts, the last one wrapped.
    pub(crate) fn table(&mut self, rows: &[Vec<String>]) -> io::Result<()> {
        let count = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |n: usize| rows.iter().filter_map(|r| r.get(n)).map(|c| columns(c)).max().unwrap_or(0);
        let widths: Vec<usize> = (0..count.saturating_sub(1)).map(|n| width(n).min(40)).collect();
        for row in rows {
            let Some((last, cells)) = row.split_last() else { continue };
            let mut label = String::new();
            for (cell, width) in cells.iter().zip(&widths) {
                label.push_str(cell);
                label.push_str(&" ".repeat(width.saturating_sub(columns(cell)) + 2));
            }
            if last.is_empty() {
                self.line(label.trim_end())?;
            } else {
                self.wrapped(0, &label, last)?;
            }
        }
        Ok(())
    }

    /// Bytes as they are.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)
    }

    /// Writes what is still held back.
    pub(crate) fn done(mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Columns of a text on a screen: combining marks take none, colours neither.
fn columns(text: &str) -> usize {
    let mut count = 0;
    let mut colour = false;
    for c in text.chars() {
        match c {
            '\u{1b}' => colour = true,
            'm' if colour => colour = false,
            _ if colour => {}
            '\u{300}'..='\u{36f}' => {}
            _ => count += 1,
        }
    }
    count
}

/// Cuts a text into lines at its blanks.
fn wrap(text: &str, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && columns(&line) + 1 + columns(word) > room {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_by_what_one_sees() {
        assert_eq!(wrap("số định danh cá nhân", 13), ["số định danh", "cá nhân"]);
        assert_eq!(wrap("so\u{302}\u{301} 12", 5), ["so\u{302}\u{301} 12"]);
        assert_eq!(wrap("averylongword b", 4), ["averylongword", "b"]);
        assert!(wrap("  ", 4).is_empty());
        assert_eq!(columns("\u{1b}[31mab\u{1b}[0m"), 2);
    }
}
