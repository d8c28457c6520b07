//! Compiles the change log of administrative units (`spec/units`) into the tables the library carries.

mod fold;
mod log;
mod pack;

use std::path::{Path, PathBuf};

pub use log::Problem;

/// One generated file.
#[derive(Debug)]
pub struct Output {
    /// Where it belongs, from the root of the repository.
    pub path: &'static str,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    let mut here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    for _ in 0..3 {
        here.pop();
    }
    here
}

/// Builds every table from the log.
///
/// # Errors
/// All contradictions found in the log, each with its place.
pub fn build(root: &Path) -> Result<Vec<Output>, Vec<Problem>> {
    let log = fold::fold(&root.join("spec/units"))?;
    let pack = |deepest| pack::pack(&log, deepest).map_err(|p| vec![p]);
    Ok(vec![
        Output { path: "core/src/generated/places.bin", bytes: pack(3)? },
        Output { path: "core/src/generated/places_provinces.bin", bytes: pack(1)? },
    ])
}
