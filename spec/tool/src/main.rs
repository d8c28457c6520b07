//! `chuan-spec generate` compiles spec/ into the library's tables; `chuan-spec check` proves that what is committed is current.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks on its standard output"
)]

mod codes;
mod editions;
mod emit;
mod evidence;
mod fields;
mod formats;
mod forms;
mod headers;
mod kinds;
mod links;
#[cfg(feature = "models")]
mod mobile;
#[cfg(feature = "models")]
mod models;
mod profiles;
mod python;
mod refusals;
#[cfg(test)]
mod refused;
mod rules;
mod source;
#[cfg(feature = "models")]
mod typescript;

use source::Fault;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A file that the tool writes: its place from the root, and its text.
struct Product {
    path: PathBuf,
    text: String,
}

const USAGE: &str = "usage: chuan-spec generate|check [ROOT]

generate   writes core/src/generated/ (and, built with the feature `models`, spec/schemas/ and spec/vectors/rules/), and from the
           schemas the record types of the bindings
check      compares what is committed with what would be written, and says what is missing from spec/
ROOT       the root of the checkout, here by default";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let root = args.get(1).map_or_else(|| PathBuf::from("."), PathBuf::from);
    let outcome = match args.first().map(String::as_str) {
        Some("generate") => generate(&root),
        Some("check") => check(&root),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

fn generate(root: &Path) -> Result<String, Fault> {
    let (files, changed) = write(root, &tables(root)?)?;
    if cfg!(feature = "models") && changed > 0 {
        // This program still holds the tables as they were.
        return Ok(format!("{files} tables, {changed} written: run it again for schemas and vectors"));
    }
    let (more, also) = write(root, &with_models(root)?)?;
    let (last, too) = write(root, &bindings(root)?)?;
    Ok(format!("{} files, {} written", files + more + last, changed + also + too))
}

fn check(root: &Path) -> Result<String, Fault> {
    let mut all = tables(root)?;
    compare(root, &all)?;
    for more in [with_models, bindings] {
        let more = more(root)?;
        compare(root, &more)?;
        all.extend(more);
    }
    Ok(format!("{} files are current", all.len()))
}

/// What needs the compiled library.
#[cfg(feature = "models")]
fn with_models(root: &Path) -> Result<Vec<Product>, Fault> {
    models::products(&root.join("spec"))
}

#[cfg(not(feature = "models"))]
fn with_models(_: &Path) -> Result<Vec<Product>, Fault> {
    Ok(Vec::new())
}

/// The record types of the bindings, from the schemas as they lie there.
fn bindings(root: &Path) -> Result<Vec<Product>, Fault> {
    Ok(vec![python::product(&python::schemas(&root.join("spec/schemas"))?)])
}

/// The library's tables.
fn tables(root: &Path) -> Result<Vec<Product>, Fault> {
    let spec = root.join("spec");
    let editions = editions::read(&spec)?;
    links::check(&spec)?;
    Ok(vec![
        codes::product(&spec)?,
        editions::product(&editions),
        fields::product(&spec)?,
        rules::product(&spec, &editions)?,
        formats::product(&spec)?,
        forms::product(&spec)?,
        evidence::product(&spec, &editions.edition)?,
        refusals::product(&spec)?,
        kinds::product(&spec)?,
        headers::product(&spec)?,
        profiles::product(&spec)?,
    ])
}

fn write(root: &Path, all: &[Product]) -> Result<(usize, usize), Fault> {
    let mut changed = 0;
    for product in all {
        let path = root.join(&product.path);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == product.text) {
            continue;
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|e| Fault::io(folder, &e))?;
        }
        std::fs::write(&path, &product.text).map_err(|e| Fault::io(&path, &e))?;
        changed += 1;
    }
    Ok((all.len(), changed))
}

fn compare(root: &Path, all: &[Product]) -> Result<(), Fault> {
    for product in all {
        let path = root.join(&product.path);
        let old = std::fs::read_to_string(&path).map_err(|e| Fault::io(&path, &e))?;
        if old != product.text {
            return Err(Fault::at(&product.path, "is not current: run `chuan-spec generate`"));
        }
    }
    Ok(())
}
