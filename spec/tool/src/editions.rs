//! spec/editions.toml → the editions, and what fields were called in earlier ones.

use crate::Product;
use crate::emit::{head, maybe, text, ymd};
use crate::source::{Fault, toml};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use validator::Validate;

#[derive(Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub(crate) struct Editions {
    #[validate(length(min = 2), nested)]
    pub(crate) edition: Vec<Edition>,
    #[serde(default)]
    change: Vec<Change>,
}

#[derive(Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub(crate) struct Edition {
    #[validate(length(min = 6, max = 16))]
    pub(crate) id: String,
    fixed_on: String,
    in_force: String,
    #[validate(length(min = 1))]
    vi: String,
    #[validate(length(min = 1))]
    en: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Change {
    edition: String,
    pub(crate) record: String,
    pub(crate) path: String,
    was: String,
    #[serde(default)]
    assume: String,
}

impl Editions {
    /// The position of an edition, oldest first.
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.edition.iter().position(|e| e.id == id)
    }
}

pub(crate) fn read(spec: &Path) -> Result<Editions, Fault> {
    let path = spec.join("editions.toml");
    let editions: Editions = toml(&path)?;
    for e in &editions.edition {
        if ymd(&e.fixed_on).is_none() || ymd(&e.in_force).is_none() || e.fixed_on > e.in_force {
            return Err(Fault::at(
                &path,
                format!("edition {}: fixed_on and in_force are dates in order", e.id),
            ));
        }
    }
    for c in &editions.change {
        if editions.position(&c.edition).is_none() {
            return Err(Fault::at(&path, format!("change of {}: no such edition", c.path)));
        }
    }
    if !editions.edition.windows(2).all(|w| matches!(w, [a, b] if a.in_force < b.in_force)) {
        return Err(Fault::at(&path, "editions stand oldest first"));
    }
    Ok(editions)
}

/// What changed in some edition, with the file that says it.
pub(crate) fn changed(spec: &Path) -> Result<Vec<(PathBuf, Change)>, Fault> {
    let path = spec.join("editions.toml");
    Ok(read(spec)?.change.into_iter().map(|change| (path.clone(), change)).collect())
}

pub(crate) fn product(editions: &Editions) -> Product {
    let mut out = head("spec/editions.toml", "Editions of the standard, oldest first.");
    out.push_str(
        "use crate::engine::editions::{Change, Edition};\nuse crate::values::Date;\n\n/// Every edition.\n",
    );
    out.push_str("pub static EDITIONS: &[Edition] = &[\n");
    for e in &editions.edition {
        let _ = writeln!(
            out,
            "    Edition {{ id: {}, fixed_on: {}, in_force: {}, title_vi: {}, title_en: {} }},",
            text(&e.id),
            whole_day(&e.fixed_on),
            whole_day(&e.in_force),
            text(&e.vi),
            text(&e.en)
        );
    }
    out.push_str(
        "];\n\n/// What fields were called in earlier editions.\npub static CHANGES: &[Change] = &[\n",
    );
    for c in &editions.change {
        let _ = writeln!(
            out,
            "    Change {{ edition: {}, record: {}, path: {}, was: {}, assume: {} }},",
            text(&c.edition),
            text(&c.record),
            text(&c.path),
            maybe(&c.was),
            maybe(&c.assume)
        );
    }
    out.push_str("];\n");
    Product { path: "core/src/generated/editions.rs".into(), text: out }
}

fn whole_day(s: &str) -> String {
    let (y, m, d) = ymd(s).unwrap_or((1, 1, 1));
    format!("match Date::ymd({y}, {m}, {d}) {{ Some(d) => d, None => Date::NONE }}")
}
