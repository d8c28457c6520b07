//! One process, one file of records, every contender in turn, round after round: the ratio inside a round is what counts.
//!
//!     cargo run --release -- DATA [ROUNDS] [ONLY]
//!
//! DATA is a folder made by the generator of the 20 rules: citizens.ndjson, citizens.labels.csv, codes.json.
//! ONLY names one contender, to look at it with a profiler; then nothing is compared. Otherwise a time counts only when the contender finds exactly the labelled records, rule by rule.

mod ours;
mod peer;

use cpu_time::ProcessTime;
use std::collections::BTreeMap;

/// Broken rules of one record: bit n is rule n of the 20.
pub type Mask = u32;

/// A contender: its name, and a run over the whole file that gives every record's broken rules.
type Contender<'c> = (&'static str, Box<dyn FnMut(&mut Vec<Mask>) + 'c>);

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let folder = args.get(1).expect("usage: chuan-kit DATA [ROUNDS] [ONLY]");
    let rounds: usize = args.get(2).map_or(7, |n| n.parse().expect("a number of rounds"));
    let only = args.get(3);
    let read = |name: &str| std::fs::read(format!("{folder}/{name}")).expect(name);
    let (lines, codes, labels) = (read("citizens.ndjson"), read("codes.json"), read("citizens.labels.csv"));
    let labels = labelled(std::str::from_utf8(&labels).expect("UTF-8"));
    let shuffled = if only.is_some_and(|o| !o.contains("any key order")) { Vec::new() } else { peer::shuffled(&lines) };

    let kit = ours::Kit::new(&codes);
    let peer_codes = peer::Codes::new(&codes);
    let (lines, shuffled) = (&lines[..], &shuffled[..]);
    let mut contenders: Vec<Contender<'_>> = vec![
        ("sonic-rs typed + 20 rules by hand", Box::new(|out| peer::sonic(lines, &peer_codes, out))),
        ("chuan, 20 rules", Box::new(|out| kit.twenty(lines, out))),
        ("chuan, 20 rules, any key order", Box::new(|out| kit.twenty(shuffled, out))),
        ("chuan, all rules", Box::new(|out| kit.all(lines, out))),
        ("chuan, reading only", Box::new(|out| kit.reading(lines, out))),
        ("sonic-rs typed, any key order, + 20 rules", Box::new(|out| peer::sonic(shuffled, &peer_codes, out))),
        ("serde_json typed + 20 rules by hand", Box::new(|out| peer::serde(lines, &peer_codes, out))),
    ];
    if let Some(only) = only {
        contenders.retain(|(name, _)| name == only);
    }
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); contenders.len()];
    let mut out = Vec::new();
    for round in 0..=rounds {
        for (n, (name, run)) in contenders.iter_mut().enumerate() {
            out.clear();
            let start = ProcessTime::now();
            run(&mut out);
            let spent = start.elapsed().as_secs_f64() / out.len() as f64;
            if round == 0 {
                if only.is_none() && *name != "chuan, all rules" && *name != "chuan, reading only" {
                    gate(name, &out, &labels);
                }
            } else {
                times[n].push(spent);
            }
        }
    }
    println!("{:<44}{:>10}{:>10}{:>10}{:>10}", format!("{} records, {rounds} rounds", out.len()), "us/rec", "ratio", "min", "max");
    for ((name, _), own) in contenders.iter().zip(&times) {
        let mut ratios: Vec<f64> = own.iter().zip(&times[0]).map(|(a, b)| a / b).collect();
        ratios.sort_by(f64::total_cmp);
        let mut sorted = own.clone();
        sorted.sort_by(f64::total_cmp);
        let mid = sorted.len() / 2;
        println!("{name:<44}{:>10.3}{:>10.2}{:>10.2}{:>10.2}", sorted[mid] * 1e6, ratios[mid], ratios[0], ratios[ratios.len() - 1]);
    }
}

/// Labelled faults by record.
fn labelled(text: &str) -> BTreeMap<usize, Mask> {
    let rows = text.lines().skip(1).filter_map(|line| line.split_once(','));
    rows.map(|(row, rules)| {
        let mask = rules.split(' ').map(|r| 1 << r.parse::<u32>().expect("a rule")).fold(0, |a, b| a | b);
        (row.parse().expect("a row"), mask)
    })
    .collect()
}

/// Every labelled record must be found with its rules, and no other.
fn gate(name: &str, found: &[Mask], labels: &BTreeMap<usize, Mask>) {
    let mut wrong = 0;
    for (row, mask) in found.iter().enumerate() {
        let label = labels.get(&row).copied().unwrap_or(0);
        // A fault may break a second rule besides its own; the label's must be among them, and no record without label is broken.
        if (label == 0) != (*mask == 0) || mask & label != label {
            if wrong < 5 {
                eprintln!("{name}: record {row}: found {:?}, labelled {:?}", bits(*mask), bits(label));
            }
            wrong += 1;
        }
    }
    let counts: Vec<usize> = (1..=20).map(|r| found.iter().filter(|m| **m >> r & 1 == 1).count()).collect();
    println!("{name}: {} of {} records broken, by rule {counts:?}", found.iter().filter(|m| **m != 0).count(), found.len());
    assert_eq!(wrong, 0, "{name}: {wrong} records differ from the labels");
}

fn bits(mask: Mask) -> Vec<u32> {
    (0..32).filter(|n| mask >> n & 1 == 1).collect()
}
