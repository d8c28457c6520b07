//! The Rust half of bindings/mobile/bench/run: the same work without the passage to a host. `bench lines FILE` makes the input,
//! `bench FILE` times it.
#![expect(clippy::print_stdout, reason = "its only output")]

use chuan::engine::door::{Engine, Scalar};
use chuan::values::Date;
use std::fmt::Write as _;
use std::time::Instant;

const RECORDS: usize = 200_000;

/// The median of some runs, in nanoseconds for each of `n`.
fn median(runs: usize, n: usize, mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1e9 / n as f64
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(runs / 2).copied().unwrap_or_default()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.as_slice() {
        [what, file] if what == "lines" => {
            let mut lines = String::new();
            for n in 0..RECORDS {
                let _ = writeln!(
                    lines,
                    r#"{{"record":"citizen","personal_id":"001190{n:06}","name":{{"full":"Nguyễn Thị Thu Hà"}},"birth":{{"date":"1990-01-15"}},"sex":"female","nationalities":["VN"],"permanent_residence":{{"text":"Số 1, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội"}}}}"#
                );
            }
            std::fs::write(file, lines)?;
        }
        [file] => {
            let lines = std::fs::read(file)?;
            let one = lines.split(|b| *b == b'\n').next().unwrap_or_default();
            let engine = Engine::new();
            let request = |op: &str, format: &str, more: &str| {
                format!(r#"{{"op":"{op}","as_of":"2026-11-21","format":"{format}"{more}}}"#)
            };
            let batch = request("check", "ndjson", r#","max_findings":0"#);
            let check = request("check", "canonical-json", "");
            let read = request("read", "canonical-json", "");
            let call = |request: &str, data: &[u8]| drop(engine.call(request.as_bytes(), Some(data)));
            let id = Scalar::named("personal-id").ok_or("no kind")?;
            let mut draft = engine
                .draft(br#"{"record":"citizen","as_of":"2026-11-21"}"#)
                .map_err(|answer| answer.json)?;
            call(&batch, one);
            println!("batch {:.1}", median(9, RECORDS, || call(&batch, &lines)));
            println!("check {:.1}", median(9, 2000, || (0..2000).for_each(|_| call(&check, one))));
            println!("read {:.1}", median(9, 2000, || (0..2000).for_each(|_| call(&read, one))));
            let value = || {
                let text = std::hint::black_box("001190000017");
                std::hint::black_box(id.check(text, Date::default()));
            };
            println!("value {:.1}", median(9, 20000, || (0..20000).for_each(|_| value())));
            let mut field = || {
                let _ = std::hint::black_box(draft.set("personal_id", "001190000017"));
            };
            println!("field {:.1}", median(9, 5000, || (0..5000).for_each(|_| field())));
        }
        _ => return Err("bench lines FILE, or bench FILE".into()),
    }
    Ok(())
}
