//! Speed of the text floor: `cargo bench -p chuan --bench text`.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use chuan::text;
use chuan::text::encodings::{Detector, Encoding, decode, encode};
use std::hint::black_box;
use std::time::{Duration, Instant};
use unicode_normalization::UnicodeNormalization;

/// Best of several runs: the machine is shared.
fn best<T>(mut work: impl FnMut() -> T) -> Duration {
    (0..9)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn mb_per_s(bytes: usize, time: Duration) -> f64 {
    bytes as f64 / 1e6 / time.as_secs_f64()
}

fn main() {
    let sample = "Nguyễn Thị Thu Hà, thôn Đông Phú, xã Hòa Bình, huyện Vũ Thư, tỉnh Thái Bình; Ủy ban nhân dân phường Thuỵ Khuê\n";
    let text = sample.repeat(20_000);
    let nfd: String = text.nfd().collect();

    let time = best(|| text::is_nfc(black_box(&text)));
    println!("is_nfc accented     {:8.0} MB/s", mb_per_s(text.len(), time));
    let time = best(|| text::to_nfc(black_box(&nfd)).len());
    println!("to_nfc decomposed   {:8.0} MB/s", mb_per_s(nfd.len(), time));
    let mut out = String::new();
    let time = best(|| {
        out.clear();
        text::fold_into(black_box(&text), &mut out);
    });
    println!("fold                {:8.0} MB/s", mb_per_s(text.len(), time));
    let cells: Vec<&str> = text.lines().collect();
    let time = best(|| cells.iter().filter(|c| text::clean_report(c).1.is_empty()).count());
    println!("clean (clean cells) {:8.0} MB/s", mb_per_s(text.len(), time));
    println!();
    encodings(&text);
    println!();
    detection(&cells);
    println!();
    words();
}

fn words() {
    use chuan::text::name_compare::{PreparedName, compare, compare_prepared};
    let names = [
        "Nguyễn Thị Thu Hà",
        "Nguyễn Thị Hoà",
        "TRAN VAN HUNG",
        "Trần Văn Hùng",
        "Lê Hoàng Phương",
        "Lý Quốc Bảo",
    ];
    let rate = |count: usize, time: Duration| count as f64 / time.as_secs_f64();
    let count = 200_000;
    let pair = |i: usize| {
        (names.get(i % 6).copied().unwrap_or_default(), names.get(i / 6 % 6).copied().unwrap_or_default())
    };
    let time = best(|| (0..count).map(|i| compare(pair(i).0, pair(i).1).score as usize).sum::<usize>());
    println!("compare two names      {:10.0} pairs/s", rate(count, time));
    let ready: Vec<PreparedName> = names.iter().map(|n| PreparedName::new(n)).collect();
    let time = best(|| {
        (0..count)
            .filter_map(|i| Some(compare_prepared(ready.get(i % 6)?, ready.get(i / 6 % 6)?).score as usize))
            .sum::<usize>()
    });
    println!("compare prepared names {:10.0} pairs/s", rate(count, time));
    let time =
        best(|| (0..count).filter(|&i| text::names::split(pair(i).0) != text::names::Split::Empty).count());
    println!("split a name           {:10.0} names/s", rate(count, time));
    let time = best(|| {
        (0..count as u64)
            .map(|i| text::numbers::to_words(i * 7_919_001).map_or(0, |w| w.len()))
            .sum::<usize>()
    });
    println!("number to words        {:10.0} rows/s", rate(count, time));
    let written: Vec<String> =
        (0..20_000u64).filter_map(|i| text::numbers::to_words(i * 7_919_001)).collect();
    let time = best(|| written.iter().filter(|w| text::numbers::from_words(w).is_ok()).count());
    println!("number from words      {:10.0} rows/s", rate(written.len(), time));
    let options = text::dates::DateOptions::default();
    let dates = ["15/03/2002", "2002-03-15", "00/00/1950", "ngày 15 tháng 3 năm 2002"];
    let time = best(|| {
        (0..count).filter(|i| dates.get(i % 4).is_some_and(|d| text::dates::read(d, options).is_ok())).count()
    });
    println!("read a date            {:10.0} rows/s", rate(count, time));
}

/// Seconds that `iconv` takes for a file, the start of the process taken off.
fn iconv(from: &str, path: &std::path::Path) -> Option<Duration> {
    let run = |path: &std::path::Path| {
        let out = std::process::Command::new("iconv").args(["-f", from, "-t", "UTF-8"]).arg(path).output();
        out.ok().filter(|o| o.status.success())
    };
    let empty = path.with_extension("empty");
    std::fs::write(&empty, b"").ok()?;
    run(path)?;
    let full = best(|| run(path).map(|o| o.stdout.len()));
    let start = best(|| run(&empty).map(|o| o.stdout.len()));
    std::fs::remove_file(&empty).ok()?;
    Some(full.saturating_sub(start))
}

/// A file in pieces of a megabyte that end with a line, as a program converts it: iconv too has only a piece in memory.
fn pieces(bytes: &[u8]) -> Vec<&[u8]> {
    let (mut pieces, mut rest) = (Vec::new(), bytes);
    while let Some(end) = rest.iter().skip(1 << 20).position(|b| *b == b'\n') {
        let (piece, behind) = rest.split_at((1 << 20) + end + 1);
        pieces.push(piece);
        rest = behind;
    }
    pieces.push(rest);
    pieces
}

fn encodings(text: &str) {
    let big = text.replace('Đ', "D").repeat(8);
    for (encoding, name) in [
        (Encoding::Tcvn5712, Some("TCVN5712-1")),
        (Encoding::Viscii, Some("VISCII")),
        (Encoding::Cp1258, Some("CP1258")),
        (Encoding::Tcvn3, None),
        (Encoding::VniWin, None),
        (Encoding::Utf8Decomposed, None),
    ] {
        let bytes = encode(encoding, &big).bytes;
        let whole = best(|| decode(encoding, black_box(&bytes)).text.len());
        let pieces = pieces(&bytes);
        let ours = best(|| pieces.iter().map(|p| decode(encoding, black_box(p)).text.len()).sum::<usize>());
        let path = std::env::temp_dir().join(format!("chuan-bench-{}", encoding.name()));
        let theirs = name.and_then(|name| {
            std::fs::write(&path, &bytes).ok()?;
            iconv(name, &path)
        });
        let _ = std::fs::remove_file(&path);
        let ratio = theirs.map_or(String::new(), |t| {
            format!(
                "  iconv {:.0} MB/s, ratio {:.1} (at once {:.1})",
                mb_per_s(bytes.len(), t),
                t.as_secs_f64() / ours.as_secs_f64(),
                t.as_secs_f64() / whole.as_secs_f64()
            )
        });
        let (name, speed) = (encoding.name(), |time| mb_per_s(bytes.len(), time));
        println!("decode {name:18} {:6.0} MB/s (at once {:6.0}){ratio}", speed(ours), speed(whole));
    }
}

fn detection(lines: &[&str]) {
    let names = lines.first().map_or(Vec::new(), |l| l.split([',', ';']).map(str::trim).collect::<Vec<_>>());
    for encoding in [Encoding::Tcvn3, Encoding::VniWin, Encoding::Utf8, Encoding::Isc] {
        let cells: Vec<Vec<u8>> =
            names.iter().cycle().take(100_000).map(|n| encode(encoding, n).bytes).collect();
        let feed = || {
            let mut detector = Detector::new();
            cells.iter().for_each(|c| detector.feed_bytes(c));
            detector.verdict()
        };
        let time = best(feed);
        let verdict = feed();
        let read = best(|| cells.iter().map(|c| verdict.read_bytes(c).text.len()).sum::<usize>());
        println!(
            "detect {:18} {:8.0} cells/s, then read {:8.0} cells/s: {:?} {}",
            encoding.name(),
            cells.len() as f64 / time.as_secs_f64(),
            cells.len() as f64 / read.as_secs_f64(),
            verdict.encoding,
            verdict.confidence
        );
        let all = best(|| {
            cells
                .iter()
                .take(10_000)
                .filter(|c| {
                    let mut detector = Detector::new();
                    detector.feed_bytes(c);
                    detector.verdict().encoding.is_some()
                })
                .count()
        });
        println!("  each cell alone         {:8.0} cells/s", 10_000.0 / all.as_secs_f64());
    }
}
