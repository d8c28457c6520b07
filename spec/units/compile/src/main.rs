//! `write` compiles the log into the library's tables; `check` says whether they are current.

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut err = std::io::stderr();
    let mut say = |text: &str| drop(writeln!(err, "{text}"));
    let command = std::env::args().nth(1).unwrap_or_default();
    let root = chuan_units::root();
    let outputs = match chuan_units::build(&root) {
        Ok(outputs) => outputs,
        Err(problems) => {
            problems.iter().for_each(|p| say(p));
            return ExitCode::FAILURE;
        }
    };
    let mut good = true;
    for output in outputs {
        let path = root.join(output.path);
        match command.as_str() {
            "write" => match std::fs::write(&path, &output.bytes) {
                Ok(()) => say(&format!("{}: {} bytes", output.path, output.bytes.len())),
                Err(e) => {
                    say(&format!("{}: {e}", output.path));
                    good = false;
                }
            },
            "check" => {
                if std::fs::read(&path).ok().as_ref() != Some(&output.bytes) {
                    say(&format!("{} is not current; run write", output.path));
                    good = false;
                }
            }
            _ => {
                say("usage: chuan-units write | check");
                return ExitCode::FAILURE;
            }
        }
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
