//! Speed of the text floor: `cargo bench -p chuan --bench text`.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use chuan::text;
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
}
