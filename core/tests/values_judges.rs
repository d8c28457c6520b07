//! Value types against libraries that others wrote: python-stdnum for tax codes, phonenumbers for telephone numbers, where
//! they are installed (`CHUAN_PYTHON` names another interpreter than `python3`).

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test program")]

use chuan::records::Kind;
use chuan::values::{Check, Date, Hints, TaxCode, normalize};
use std::io::Write as _;
use std::process::{Command, Stdio};

/// Verdicts of the judge, one for each line; `None` when it is not there.
fn judge(name: &str, lines: &[String]) -> Option<Vec<String>> {
    let python = std::env::var_os("CHUAN_PYTHON").unwrap_or_else(|| "python3".into());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/judges/values.py");
    let child = Command::new(python)
        .args([script, name])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else {
        println!("no python: the judge of {name} is missing from this run");
        return None;
    };
    let mut pipe = child.stdin.take().unwrap();
    let input = lines.join("\n") + "\n";
    let writer = std::thread::spawn(move || pipe.write_all(input.as_bytes()).is_ok());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    if output.status.code() == Some(3) {
        println!("a python library is not installed: the judge of {name} is missing from this run");
        return None;
    }
    assert!(output.status.success(), "the judge of {name} failed");
    let verdicts = String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(verdicts.len(), lines.len());
    Some(verdicts)
}

/// A sequence of numbers that is the same in every run.
fn numbers() -> impl Iterator<Item = u64> {
    std::iter::successors(Some(0x2545_F491_4F6C_DD1D_u64), |n| {
        let n = n ^ (n << 13);
        let n = n ^ (n >> 7);
        Some(n ^ (n << 17))
    })
}

#[test]
fn tax_codes_by_python_stdnum() {
    let mut lines = Vec::new();
    for n in numbers().take(20_000) {
        let body = format!("{:09}", n % 1_000_000_000);
        // Every check digit of some, so that right ones are among them.
        lines.extend((0..10).map(|digit| format!("{body}{digit}")));
    }
    lines.extend(numbers().take(20_000).map(|n| format!("{:010}-{:03}", n % 10_000_000_000, n % 7)));
    lines.extend((0..1000).map(|n| format!("{:02}0000000{}", n / 10, n % 10)));
    let Some(verdicts) = judge("tax-code", &lines) else { return };
    let mut right = 0;
    for (line, verdict) in lines.iter().zip(&verdicts) {
        let code = TaxCode::parse(line).expect("generated in canonical form");
        let serial_zero = line.get(2..9) == Some("0000000");
        let ours = code.check() == Check::Holds && !serial_zero && code.unit() != Some("000");
        assert_eq!(ours, verdict == "1", "{line}");
        right += u32::from(ours);
    }
    assert!(right > 15_000, "the judge must have seen right codes too");
}

#[test]
fn phones_by_phonenumbers() {
    let mut lines = Vec::new();
    for n in numbers().take(3_000) {
        let prefixes = ["32", "39", "56", "70", "79", "81", "86", "90", "91", "98", "24", "28", "225", "236"];
        let prefix = prefixes.get(n as usize % prefixes.len()).unwrap();
        let rest = if prefix.starts_with('2') { 10 - prefix.len() } else { 9 - prefix.len() };
        let number = format!("{prefix}{:0rest$}", n / 64 % 10u64.pow(u32::try_from(rest).unwrap()));
        let (head, tail) = number.split_at(4);
        lines.push(match n / 7 % 6 {
            0 => format!("0{number}"),
            1 => format!("+84{number}"),
            2 => format!("+84 {head} {tail}"),
            3 => format!("0{head}.{tail}"),
            4 => format!("0{head}-{tail}"),
            _ => format!("+84 (0) {head} {tail}"),
        });
    }
    let Some(verdicts) = judge("phone", &lines) else { return };
    let hints = Hints { on: Date::ymd(2026, 8, 1).unwrap(), ..Hints::default() };
    for (line, verdict) in lines.iter().zip(&verdicts) {
        assert_eq!(&normalize(Kind::Phone, line, &hints).text, verdict, "{line}");
    }
}
