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
mod headers;
mod kinds;
#[cfg(feature = "models")]
mod models;
mod profiles;
mod rules;
mod source;

use source::Fault;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A file that the tool writes: its place from the root, and its text.
struct Product {
    path: PathBuf,
    text: String,
}

const USAGE: &str = "usage: chuan-spec generate|check [ROOT]

generate   writes core/src/generated/ (and, built with the feature `models`, spec/schemas/ and spec/vectors/rules/)
check      compares what is committed with what would be written, and says what is missing from spec/
ROOT       the root of the checkout, here by default";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let root = args.get(1).map_or_else(|| PathBuf::from("."), PathBuf::from);
    let outcome = match args.first().map(String::as_str) {
        Some("generate") => products(&root).and_then(|all| write(&root, &all)),
        Some("check") => products(&root).and_then(|all| compare(&root, &all)),
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

fn products(root: &Path) -> Result<Vec<Product>, Fault> {
    let spec = root.join("spec");
    let editions = editions::read(&spec)?;
    #[cfg_attr(not(feature = "models"), expect(unused_mut, reason = "grows only with the models"))]
    let mut all = vec![
        codes::product(&spec)?,
        editions::product(&editions),
        fields::product(&spec)?,
        rules::product(&spec, &editions)?,
        formats::product(&spec)?,
        evidence::product(&spec, &editions.edition)?,
        kinds::product(&spec)?,
        headers::product(&spec)?,
        profiles::product(&spec)?,
    ];
    #[cfg(feature = "models")]
    all.extend(models::products(&spec)?);
    Ok(all)
}

fn write(root: &Path, all: &[Product]) -> Result<String, Fault> {
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
    Ok(format!("{} files, {changed} written", all.len()))
}

fn compare(root: &Path, all: &[Product]) -> Result<String, Fault> {
    for product in all {
        let path = root.join(&product.path);
        let old = std::fs::read_to_string(&path).map_err(|e| Fault::io(&path, &e))?;
        if old != product.text {
            return Err(Fault::at(&product.path, "is not current: run `chuan-spec generate`"));
        }
    }
    Ok(format!("{} files are current", all.len()))
}
