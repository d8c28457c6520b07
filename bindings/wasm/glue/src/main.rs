//! `chuan-glue WASM FOLDER`: writes the JavaScript glue and the module it belongs to, as `glue.js` and `glue_bg.wasm`.
//! `chuan-glue order MODULE`: lays the functions of a module in an order that packs well.

mod order;

use std::io::Write as _;
use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [word, module] if word == "order" => order(module),
        [wasm, folder] => write(wasm, folder),
        _ => {
            eprintln!("usage: chuan-glue WASM FOLDER | chuan-glue order MODULE");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(wasm: &str, folder: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut glue = Bindgen::new();
    glue.input_path(wasm)
        .out_name("glue")
        .typescript(true)
        .remove_name_section(std::env::var_os("CHUAN_NAMES").is_none())
        .remove_producers_section(true)
        // The packages say themselves where the module lies.
        .omit_default_module_path(true)
        // After a panic a fresh instance takes the place of the old.
        .reset_state_function(true)
        .web(true)?;
    glue.generate(folder)?;
    let folder = std::path::Path::new(folder);
    // Texts pass through the memory of the instance that is running.
    let mut script = std::fs::OpenOptions::new().append(true).open(folder.join("glue.js"))?;
    writeln!(script, "export const memory = () => wasm.memory;")?;
    Ok(())
}

fn order(module: impl AsRef<std::path::Path>) -> Result<(), Box<dyn std::error::Error>> {
    let ordered = order::by_likeness(&std::fs::read(&module)?)?;
    Ok(std::fs::write(&module, ordered)?)
}
