//! Files, folders and the standard input, opened so that large ones are never held whole.

use crate::failure::Failure;
use chuan::formats::FormatError;
use chuan::formats::driver::MAX_DOCUMENT;
use std::fs::{self, File};
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

/// Bytes that are looked at to recognise a format.
const HEAD: usize = 1 << 20;

/// How deep folders are followed.
const MAX_DEPTH: usize = 64;

/// A file to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) path: PathBuf,
    /// Whether it was found in a folder rather than named.
    pub(crate) found: bool,
}

impl Named {
    /// Of one path.
    pub(crate) fn one(path: &Path) -> Named {
        Named { path: path.to_owned(), found: false }
    }

    /// As reports call it.
    pub(crate) fn name(&self) -> String {
        self.path.display().to_string()
    }

    fn is_stdin(&self) -> bool {
        self.path.as_os_str() == "-"
    }
}

/// Every file of these paths: folders with all below them, in the order of names, without hidden ones.
pub(crate) fn files(paths: &[PathBuf]) -> Result<Vec<Named>, Failure> {
    let mut all = Vec::new();
    for path in paths {
        if path.as_os_str() != "-" && path.is_dir() {
            folder(path, 0, &mut all)?;
        } else {
            all.push(Named::one(path));
        }
    }
    Ok(all)
}

fn folder(path: &Path, depth: usize, all: &mut Vec<Named>) -> Result<(), Failure> {
    if depth > MAX_DEPTH {
        return Err(Failure::from(FormatError::Limit { limit: "depth of folders", most: MAX_DEPTH }));
    }
    let fault = |e: &io::Error| Failure::file(path, e);
    let mut entries =
        fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(|e| fault(&e))?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        // A link to a folder is not followed, so that there is an end.
        let kind = entry.file_type().map_err(|e| fault(&e))?;
        if kind.is_dir() {
            folder(&entry.path(), depth + 1, all)?;
        } else if entry.path().is_file() {
            all.push(Named { path: entry.path(), found: true });
        }
    }
    Ok(())
}

/// An opened input: its beginning, and the rest still to come.
pub(crate) struct Source {
    /// The first bytes.
    pub(crate) head: Vec<u8>,
    /// How many bytes there are, where that is known.
    pub(crate) size: Option<u64>,
    /// Name of the file, for its ending.
    pub(crate) file_name: Option<String>,
    rest: Box<dyn Read + Send>,
}

impl Source {
    /// Opens an input and reads its head.
    pub(crate) fn open(named: &Named) -> Result<Source, Failure> {
        let fault = |e: io::Error| Failure::file(&named.path, &e);
        let (mut rest, size): (Box<dyn Read + Send>, _) = if named.is_stdin() {
            (Box::new(io::stdin()), None)
        } else {
            let file = File::open(&named.path).map_err(fault)?;
            let about = file.metadata().map_err(fault)?;
            if about.is_dir() {
                return Err(fault(io::ErrorKind::IsADirectory.into()));
            }
            (Box::new(file), about.is_file().then_some(about.len()))
        };
        let mut head = Vec::new();
        rest.by_ref().take(HEAD as u64).read_to_end(&mut head).map_err(fault)?;
        let file_name = if named.is_stdin() { None } else { named.path.file_name() };
        let file_name = file_name.and_then(|n| n.to_str()).map(str::to_owned);
        Ok(Source { head, size, file_name, rest })
    }

    /// Bytes that are there already.
    pub(crate) fn of(bytes: Vec<u8>) -> Source {
        Source { size: Some(bytes.len() as u64), head: bytes, file_name: None, rest: Box::new(io::empty()) }
    }

    /// Reads the rest, so that the head is the whole document.
    pub(crate) fn hold(&mut self) -> Result<(), Failure> {
        let most = (MAX_DOCUMENT + 1).saturating_sub(self.head.len()) as u64;
        self.rest.by_ref().take(most).read_to_end(&mut self.head)?;
        if self.head.len() > MAX_DOCUMENT {
            return Err(FormatError::Limit { limit: "bytes of a document", most: MAX_DOCUMENT }.into());
        }
        Ok(())
    }

    /// The whole document.
    pub(crate) fn whole(mut self) -> Result<Vec<u8>, Failure> {
        let most = (MAX_DOCUMENT + 1).saturating_sub(self.head.len()) as u64;
        self.rest.take(most).read_to_end(&mut self.head)?;
        if self.head.len() > MAX_DOCUMENT {
            return Err(FormatError::Limit { limit: "bytes of a document", most: MAX_DOCUMENT }.into());
        }
        Ok(self.head)
    }

    /// The bytes from the beginning, as they come.
    pub(crate) fn stream(self) -> impl Read + Send {
        Cursor::new(self.head).chain(self.rest)
    }
}
