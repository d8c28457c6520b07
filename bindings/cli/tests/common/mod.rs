//! Running the built program.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason
)]

use serde_json::Value;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a run gave.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// Runs the program in a fixed locale, on a fixed day unless the arguments say another.
pub fn chuan(args: &[&str]) -> Ran {
    with(args, &[], b"")
}

/// The same with settings of the environment and a standard input.
pub fn with(args: &[&str], env: &[(&str, &str)], input: &[u8]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chuan"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "COLUMNS"] {
        command.env_remove(name);
    }
    command.envs(env.iter().copied()).args(args).current_dir(root());
    let dated = args.contains(&"--as-of");
    if !dated && !args.is_empty() && !args.iter().any(|a| a.starts_with("--help") || *a == "--version") {
        command.args(["--as-of", "2026-11-21"]);
    }
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let done = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    Ran {
        code: done.status.code().unwrap(),
        out: String::from_utf8(done.stdout).unwrap(),
        err: String::from_utf8(done.stderr).unwrap(),
    }
}

/// The root of the checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// An empty folder of a test.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// A file of a test.
pub fn file(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The lines of an output as JSON.
pub fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

/// A valid record; `{}` of `more` is put behind its members.
pub fn record(id: &str, sex: &str, more: &str) -> String {
    format!(
        "{{\"record\":\"citizen\",\"edition\":\"2026.1\",\"personal_id\":\"{id}\",\"name\":{{\"full\":\"Nguyễn Thị Thu Hà\"}},\
         \"birth\":{{\"date\":\"1990-01-15\"}},\"sex\":\"{sex}\",\"nationalities\":[\"VN\"]{more}}}\n"
    )
}
