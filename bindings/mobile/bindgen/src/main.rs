//! `chuan-mobile-bindgen generate|check LIBRARY FOLDER`: LIBRARY is the compiled libchuan_mobile, FOLDER is bindings/mobile.

use anyhow::{Context, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use std::fs;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uniffi_bindgen::{BindgenPaths, BindgenPathsLayer};

/// Where the crate lies, with its uniffi.toml.
struct Root(Utf8PathBuf);

impl BindgenPathsLayer for Root {
    fn get_crate_root(&self, _: &str) -> Option<Utf8PathBuf> {
        Some(self.0.clone())
    }
}

/// What the generator writes, and where it is committed.
const FILES: [(&str, &str); 4] = [
    ("vn/chuan/chuan.kt", "kotlin/src/main/kotlin/vn/chuan/chuan.kt"),
    ("ChuanKit.swift", "swift/Sources/ChuanKit/ChuanKit.swift"),
    ("ChuanKitFFI.h", "swift/Sources/ChuanKitFFI/ChuanKitFFI.h"),
    ("ChuanKitFFI.modulemap", "swift/Sources/ChuanKitFFI/module.modulemap"),
];

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [what, library, folder] = args.as_slice() else {
        bail!("usage: chuan-mobile-bindgen generate|check LIBRARY FOLDER");
    };
    let (folder, library) = (Utf8Path::new(folder), Utf8Path::new(library));
    let out = library.parent().context("the library has no folder")?.join("chuan-mobile-bindgen");
    fs::create_dir_all(&out)?;
    let mut paths = BindgenPaths::default();
    paths.add_layer(Root(folder.to_owned()));
    let options = GenerateOptions {
        languages: vec![TargetLanguage::Kotlin, TargetLanguage::Swift],
        source: library.to_owned(),
        out_dir: out.clone(),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, paths)?;
    for (made, committed) in FILES {
        let text = fs::read_to_string(out.join(made)).with_context(|| made.to_owned())?;
        let text = tidy(&text);
        let path = folder.join(committed);
        match what.as_str() {
            "generate" => {
                fs::create_dir_all(path.parent().context("no folder")?)?;
                fs::write(&path, text)?;
            }
            "check" if fs::read_to_string(&path).is_ok_and(|old| old == text) => {}
            "check" => bail!("{committed} is not current: run tests/mobile generate"),
            _ => bail!("generate or check"),
        }
    }
    println!("{} files are current", FILES.len());
    Ok(())
}

/// Without blanks at the ends of lines, so that diffs stay readable.
fn tidy(text: &str) -> String {
    let mut out: String = text.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}
