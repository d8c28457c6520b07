//! Files that appear whole or not at all.

use crate::failure::Failure;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// A file being written under another name in the same folder. It gets its own name in [`Whole::finish`]; dropped before
/// that, it is gone.
pub(crate) struct Whole {
    to: PathBuf,
    beside: PathBuf,
    file: Option<BufWriter<File>>,
}

impl Whole {
    /// Begins a file.
    pub(crate) fn create(to: &Path) -> Result<Whole, Failure> {
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
                    return Ok(Whole { to: to.to_owned(), beside, file: Some(BufWriter::new(file)) });
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
        if self.file.take().is_some() || self.beside.exists() {
            let _ = std::fs::remove_file(&self.beside);
        }
    }
}
