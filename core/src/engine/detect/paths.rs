//! The names of a structured document: every path that occurs, how often, and a few of its values.

use std::collections::HashMap;

/// Most different paths that are remembered; the largest mapping table has under a hundred.
const MAX_PATHS: usize = 2_048;
/// Longest path that is remembered, in bytes.
const MAX_PATH: usize = 256;
/// Longest name that can be one of ours, in bytes.
const MAX_NAME: usize = 64;
/// Values remembered of a path, and the longest.
const MAX_SAMPLES: usize = 3;
const MAX_SAMPLE: usize = 96;
/// Deepest nesting that is followed.
pub(super) const MAX_NESTING: usize = 64;

/// One path.
pub(super) struct Seen {
    pub(super) path: String,
    /// How often it held a text, and how often further names.
    pub(super) leaves: usize,
    pub(super) nodes: usize,
    /// Texts that were not empty.
    pub(super) samples: Vec<String>,
}

/// How the document ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum End {
    #[default]
    Whole,
    /// The window ended first.
    Cut,
    Broken,
}

/// All paths of a document.
#[derive(Default)]
pub(super) struct Paths {
    pub(super) seen: Vec<Seen>,
    index: HashMap<String, usize>,
    path: String,
    lengths: Vec<usize>,
    pub(super) end: End,
    /// Documents one after the other, and lines between them that are none.
    pub(super) documents: usize,
    pub(super) broken_lines: usize,
    /// Whether the document is a list.
    pub(super) is_list: bool,
    /// Known namespaces that are declared.
    pub(super) namespaces: Vec<&'static str>,
}

impl Paths {
    pub(super) fn enter(&mut self, name: &str) {
        self.lengths.push(self.path.len());
        if !self.path.is_empty() {
            self.path.push('/');
        }
        self.path.push_str(if name.len() > MAX_NAME || name.contains('/') { "?" } else { name });
    }

    pub(super) fn leave(&mut self) {
        self.path.truncate(self.lengths.pop().unwrap_or_default());
    }

    pub(super) fn depth(&self) -> usize {
        self.lengths.len()
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn node(&mut self) {
        if let Some(seen) = self.here() {
            seen.nodes += 1;
        }
    }

    pub(super) fn leaf(&mut self, text: &str) {
        if let Some(seen) = self.here() {
            seen.leaves += 1;
            if !text.is_empty() && seen.samples.len() < MAX_SAMPLES {
                seen.samples.push(text.chars().take(MAX_SAMPLE).collect());
            }
        }
    }

    fn here(&mut self) -> Option<&mut Seen> {
        if self.path.len() > MAX_PATH {
            return None;
        }
        let at = match self.index.get(&self.path) {
            Some(at) => *at,
            None if self.seen.len() >= MAX_PATHS => return None,
            None => {
                self.index.insert(self.path.clone(), self.seen.len());
                self.seen.push(Seen { path: self.path.clone(), leaves: 0, nodes: 0, samples: Vec::new() });
                self.seen.len() - 1
            }
        };
        self.seen.get_mut(at)
    }

    /// The path of exactly this text.
    pub(super) fn at(&self, path: &str) -> Option<&Seen> {
        self.index.get(path).and_then(|at| self.seen.get(*at))
    }

    /// Forgets where it is, for the next document.
    pub(super) fn restart(&mut self) {
        self.path.clear();
        self.lengths.clear();
    }
}
