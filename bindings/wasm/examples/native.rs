//! The native half of the bench: what the same calls cost without WebAssembly. It reads bench/lines.ndjson and prints lines
//! `name<TAB>nanoseconds`.
#![expect(clippy::print_stdout, reason = "a program speaks on its standard output")]

use chuan::engine::door::Engine;
use std::hint::black_box;
use std::time::Instant;

fn main() -> Result<(), std::io::Error> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/bench/lines.ndjson");
    let whole = std::fs::read_to_string(path)?;
    let lines: Vec<&str> = whole.lines().collect();
    let request = r#"{"op":"check","format":"canonical-json","as_of":"2026-11-21"}"#;
    let stream = r#"{"op":"check","format":"ndjson","as_of":"2026-11-21"}"#;
    let engine = Engine::new();
    let each = |name: &str, run: &dyn Fn()| {
        let mut times: Vec<u128> = (0..9)
            .map(|_| {
                let start = Instant::now();
                run();
                start.elapsed().as_nanos() / lines.len().max(1) as u128
            })
            .collect();
        times.sort_unstable();
        println!("{name}\t{}", times.get(4).copied().unwrap_or_default());
    };
    each("text → report", &|| {
        for line in &lines {
            black_box(engine.call(request.as_bytes(), Some(line.as_bytes())));
        }
    });
    each("all lines in one call", &|| {
        black_box(engine.call(stream.as_bytes(), Some(whole.as_bytes())));
    });
    Ok(())
}
