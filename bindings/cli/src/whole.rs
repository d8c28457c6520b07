//! Files that appear whole or not at all.
//!
//! What is no file, such as a pipe or a device, is written into as it is and stays what it is: a file put in the place of
//! `/dev/null` would be everybody's loss. Behind a link the file that it leads to is replaced, and a file that was there
//! keeps who may read it.

use crate::failure::Failure;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// A file being written under another name in the same folder. It gets its own name in [`Whole::finish`]; dropped before
/// that, it is gone.
pub(crate) struct Whole {
    to: PathBuf,
    /// Empty when there is nothing to put in place in the end.
    beside: PathBuf,
    file: Option<BufWriter<File>>,
}

/// The file that is to be written; `-` is the standard output, as when no file is named.
pub(crate) fn named(out: &Option<PathBuf>) -> Option<&Path> {
    out.as_deref().filter(|path| *path != Path::new("-"))
}

impl Whole {
    /// Begins a file.
    pub(crate) fn create(to: &Path) -> Result<Whole, Failure> {
        let there = std::fs::metadata(to).ok();
        let fault = |e: &std::io::Error| Failure::file(to, e);
        if there.as_ref().is_some_and(|t| !t.is_file() && !t.is_dir()) {
            let file = OpenOptions::new().write(true).open(to).map_err(|e| fault(&e))?;
            return Ok(Whole { to: to.to_owned(), beside: PathBuf::new(), file: Some(BufWriter::new(file)) });
        }
        let to = &match &there {
            Some(_) => std::fs::canonicalize(to).map_err(|e| fault(&e))?,
            None => to.to_owned(),
        };
        let name = to.file_name().ok_or_else(|| {
            Failure::new("đường dẫn không phải tên tệp", "the path names no file")
                .of(&to.display().to_string())
        })?;
        let beside_of = |n: u32| {
            let mut other = std::ffi::OsString::from(".");
            other.push(name);
            other.push(format!(".{}-{n}.tmp", std::process::id()));
            to.with_file_name(other)
        };
        // A name that is taken is left alone: it may be another run's.
        let mut n = 0;
        loop {
            let beside = beside_of(n);
            match OpenOptions::new().write(true).create_new(true).open(&beside) {
                Ok(file) => {
                    let whole = Whole { to: to.to_owned(), beside, file: Some(BufWriter::new(file)) };
                    if let Some(there) = there.filter(|t| t.is_file()) {
                        std::fs::set_permissions(&whole.beside, there.permissions())
                            .map_err(|e| Failure::file(to, &e))?;
                    }
                    return Ok(whole);
                }
                Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists && n < 100 => n += 1,
                Err(e) => return Err(Failure::file(to, &e)),
            }
        }
    }

    /// Puts the file in its place.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        let fault = |e: &std::io::Error| Failure::file(&self.to, e);
        let Some(file) = self.file.take() else { return Ok(()) };
        let file = file.into_inner().map_err(|e| fault(e.error()))?;
        if self.beside.as_os_str().is_empty() {
            return Ok(());
        }
        file.sync_all().map_err(|e| fault(&e))?;
        drop(file);
        std::fs::rename(&self.beside, &self.to).map_err(|e| fault(&e))?;
        // The name is part of the folder; where folders can not be synced, the file is still whole.
        let folder = self.to.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if let Ok(folder) = File::open(folder) {
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

impl Write for Whole {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.file.as_mut().map_or(Ok(bytes.len()), |f| f.write(bytes))
    }
    fn flush(&mut self) -> std::io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        // After `finish` nothing lies there any more.
        let begun = self.file.take().is_some() || self.beside.exists();
        if begun && !self.beside.as_os_str().is_empty() {
            let _ = std::fs::remove_file(&self.beside);
        }
    }
}
