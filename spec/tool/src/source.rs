//! Reading spec/: CSV with a provenance line, TOML with checked shapes, and faults that name the file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use thiserror::Error;
use validator::{ValidationErrors, ValidationErrorsKind};

/// Something in spec/ is not as it must be.
#[derive(Debug, Error)]
#[error("{}: {what}", path.display())]
pub(crate) struct Fault {
    path: PathBuf,
    what: String,
}

impl Fault {
    pub(crate) fn at(path: &Path, what: impl Into<String>) -> Fault {
        Fault { path: path.to_owned(), what: what.into() }
    }
    /// A fault in a line of a file.
    pub(crate) fn on(path: &Path, line: u64, what: impl Into<String>) -> Fault {
        Fault::at(Path::new(&format!("{}:{line}", path.display())), what)
    }
    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Fault {
        Fault::at(path, error.to_string())
    }
}

/// A CSV file of spec/: comment lines first, the first of them `# provenance: …`.
pub(crate) struct Table {
    pub(crate) path: PathBuf,
    pub(crate) provenance: String,
    /// What a line `# feature: NAME` names: the feature of the library that has it.
    pub(crate) feature: String,
    pub(crate) header: Vec<String>,
    /// Its comments.
    head: String,
    /// Cells with the line that they begin in.
    rows: Vec<(u64, Vec<String>)>,
}

impl Table {
    pub(crate) fn read(path: &Path) -> Result<Table, Fault> {
        let text = std::fs::read_to_string(path).map_err(|e| Fault::io(path, &e))?;
        if text.starts_with('\u{feff}') {
            return Err(Fault::at(path, "it begins with a byte order mark: save it as UTF-8 without one"));
        }
        let first = text.lines().next().unwrap_or_default();
        let Some(provenance) = first.strip_prefix("# provenance: ") else {
            return Err(Fault::at(path, "its first line must be `# provenance: …`"));
        };
        let comments = text.lines().take_while(|l| l.starts_with('#'));
        let head = comments.clone().collect::<Vec<_>>().join("\n");
        let feature = comments.filter_map(|l| l.strip_prefix("# feature: ")).next().unwrap_or_default();
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
        let header = reader.headers().map_err(|e| Fault::at(path, e.to_string()))?;
        let header: Vec<String> = header.iter().map(str::to_owned).collect();
        if header.iter().any(|column| column.contains(';')) {
            return Err(Fault::at(path, "its cells are parted by semicolons: save it with commas"));
        }
        let rows = reader
            .records()
            .map(|r| {
                r.map(|r| {
                    (r.position().map_or(0, csv::Position::line), r.iter().map(str::to_owned).collect())
                })
            })
            .collect::<Result<_, _>>()
            .map_err(|e| Fault::at(path, e.to_string()))?;
        Ok(Table {
            path: path.to_owned(),
            provenance: provenance.to_owned(),
            feature: feature.to_owned(),
            header,
            head,
            rows,
        })
    }

    /// Rows as (line of the file, column name → text).
    pub(crate) fn rows(&self) -> impl Iterator<Item = (u64, BTreeMap<&str, &str>)> {
        self.rows.iter().map(|(line, row)| {
            (*line, self.header.iter().map(String::as_str).zip(row.iter().map(String::as_str)).collect())
        })
    }

    /// Whether its head says something about a column.
    pub(crate) fn explains(&self, column: &str) -> bool {
        self.head.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == column)
    }

    /// A fault in a row.
    pub(crate) fn fault(&self, line: u64, what: impl Into<String>) -> Fault {
        Fault::on(&self.path, line, what)
    }
}

/// Reads TOML and checks its shape.
pub(crate) fn toml<T: serde::de::DeserializeOwned + validator::Validate>(path: &Path) -> Result<T, Fault> {
    let text = std::fs::read_to_string(path).map_err(|e| Fault::io(path, &e))?;
    let value: T = toml::from_str(&text).map_err(|e| Fault::at(path, e.to_string()))?;
    value.validate().map_err(|e| shapeless(path, &text, &e))?;
    Ok(value)
}

/// The first text that is missing, with the line of the `[[table]]` that lacks it.
fn shapeless(path: &Path, text: &str, errors: &ValidationErrors) -> Fault {
    let Some((name, kind)) = errors.errors().iter().min_by_key(|(name, _)| name.to_string()) else {
        return Fault::at(path, errors.to_string());
    };
    match kind {
        ValidationErrorsKind::Field(_) => {
            Fault::at(path, format!("{name} is missing, too short or too long"))
        }
        ValidationErrorsKind::Struct(inner) => shapeless(path, text, inner),
        ValidationErrorsKind::List(all) => {
            let Some((at, inner)) = all.first_key_value() else { return Fault::at(path, errors.to_string()) };
            let head = format!("[[{name}]]");
            let line = text.lines().enumerate().filter(|(_, line)| line.trim() == head).nth(*at);
            match line {
                Some((line, _)) => Fault::on(path, line as u64 + 1, shapeless(path, text, inner).what),
                None => shapeless(path, text, inner),
            }
        }
    }
}

/// The files with an ending in a folder, sorted by name; none when the folder is missing.
pub(crate) fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Fault> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|e| Fault::io(folder, &e))? {
        let path = entry.map_err(|e| Fault::io(folder, &e))?.path();
        if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The folders in a folder, sorted by name.
pub(crate) fn folders(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|e| Fault::io(folder, &e))? {
        let path = entry.map_err(|e| Fault::io(folder, &e))?.path();
        if path.is_dir() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The name of a file without its ending.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}
