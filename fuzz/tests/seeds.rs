//! Every target on its seeds and on what chance of a fixed beginning makes of them: the same inputs in every run, on every
//! machine. `CHUAN_CHANCE=7` begins elsewhere, `CHUAN_TARGET=csv` takes one target. New ground is for `fuzz/run`; what falls there becomes a seed here.

use chuan_fuzz::TARGETS;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// Broken inputs of one target.
const RUNS: usize = 40_000;
/// The longest input.
const MAX_LEN: usize = 16_384;
/// What readers stumble over.
const TOKENS: [&str; 24] = [
    "\0",
    "\u{feff}",
    "\n",
    "\r\n",
    "|",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    "&",
    "\\u0000",
    "\\",
    ",",
    ";",
    "\t",
    "0",
    "-1",
    "9999999999999999999",
    "null",
    "ễ",
];

/// Chance with a beginning (xorshift64*).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        drawn as usize % most.max(1)
    }

    fn range(&mut self, len: usize) -> std::ops::Range<usize> {
        let from = self.below(len);
        from..(from + 1 + self.below(32)).min(len).max(from)
    }

    fn damage(&mut self, data: &mut Vec<u8>, other: &[u8]) {
        let at = self.below(data.len() + 1);
        match self.below(8) {
            0 => data.truncate(at),
            1 => drop(data.drain(self.range(data.len()))),
            2 => {
                let piece = data[self.range(data.len())].to_vec();
                data.splice(at..at, piece);
            }
            3 if at < data.len() => data[at] = self.below(256) as u8,
            4 if at < data.len() => data[at] ^= 1 << self.below(8),
            5 => drop(data.splice(at..at, TOKENS[self.below(TOKENS.len())].bytes())),
            6 => {
                data.truncate(at);
                data.extend_from_slice(&other[self.below(other.len() + 1)..]);
            }
            _ => {
                let piece = other[self.range(other.len())].to_vec();
                data.splice(at..at, piece);
            }
        }
        data.truncate(MAX_LEN);
    }
}

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    let mut paths: Vec<_> =
        std::fs::read_dir(&folder).expect("a folder of seeds").map(|e| e.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|p| std::fs::read(p).unwrap()).collect()
}

/// The tables are slow to read, so they get a part of the runs.
fn runs(target: &str) -> usize {
    let template = target.starts_with("moj158") || target.starts_with("legacy2018");
    if matches!(target, "csv" | "xlsx") || template { RUNS / 10 } else { RUNS }
}

#[test]
fn every_target_holds() {
    let begin = std::env::var("CHUAN_CHANCE").map_or(0, |n| n.parse().expect("a number"));
    let mut fallen = Vec::new();
    let only = std::env::var("CHUAN_TARGET").ok();
    for (target, check) in TARGETS.iter().filter(|(t, _)| only.as_deref().is_none_or(|o| o == *t)) {
        let seeds = seeds(target);
        assert!(!seeds.is_empty(), "{target} has seeds");
        let mut chance = Chance(0x9E37_79B9_7F4A_7C15 ^ begin);
        for n in 0..seeds.len() + runs(target) {
            let mut data = seeds[n % seeds.len()].clone();
            if n >= seeds.len() {
                let other = seeds[chance.below(seeds.len())].clone();
                for _ in 0..=chance.below(4) {
                    chance.damage(&mut data, &other);
                }
            }
            if catch_unwind(AssertUnwindSafe(|| check(&data))).is_err() {
                fallen.push(format!("{target}, input {n}: {}", String::from_utf8_lossy(&data)));
                break;
            }
        }
    }
    assert!(fallen.is_empty(), "{}", fallen.join("\n\n"));
}

#[test]
fn every_target_has_a_program() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bin");
    let mut programs: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    programs.sort();
    assert_eq!(programs, TARGETS.iter().map(|(n, _)| *n).collect::<Vec<_>>());
}
