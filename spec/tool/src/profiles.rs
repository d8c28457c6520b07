//! spec/profiles/*.toml → the profiles that ship with the library, as text.

use crate::Product;
use crate::emit::{head, only, text};
use crate::source::{Fault, files, stem};
use std::fmt::Write as _;
use std::path::Path;

pub(crate) fn product(spec: &Path) -> Result<Product, Fault> {
    let mut out = head("spec/profiles", "Profiles that ship with the library: name and text.");
    out.push_str("\n/// Name and TOML text of every profile; none in builds that read no TOML.\npub static PROFILES: &[(&str, &str)] = &[\n");
    for path in files(&spec.join("profiles"), "toml")? {
        let source = std::fs::read_to_string(&path).map_err(|e| Fault::io(&path, &e))?;
        let _ = writeln!(out, "    {}({}, {}),", only("profile"), text(&stem(&path)), text(&source));
    }
    out.push_str("];\n");
    Ok(Product { path: "core/src/generated/profiles.rs".into(), text: out })
}
