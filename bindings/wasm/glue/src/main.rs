//! `chuan-glue WASM FOLDER`: writes the JavaScript glue and the module it belongs to, as `glue.js` and `glue_bg.wasm`.

mod order;

use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [wasm, folder] = arguments.as_slice() else {
        eprintln!("usage: chuan-glue WASM FOLDER");
        return ExitCode::from(2);
    };
    match write(wasm, folder) {
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
    let module = std::path::Path::new(folder).join("glue_bg.wasm");
    std::fs::write(&module, order::by_likeness(&std::fs::read(&module)?)?)?;
    Ok(())
}
