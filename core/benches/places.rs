//! Speed of the places floor: `cargo bench -p chuan --bench places`.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use chuan::places::address::{Reading, Style, convert_address, read_address};
use chuan::places::{Day, Level, Outcome, UnitVersion, resolve, resolve_unit, unit, units};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Best of several runs: the machine is shared.
fn best<T>(mut work: impl FnMut() -> T) -> Duration {
    (0..7)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn each(what: &str, time: Duration, count: usize) {
    let seconds = time.as_secs_f64();
    println!("{what:34} {:9.0} ns each {:12.0} /s", seconds * 1e9 / count as f64, count as f64 / seconds);
}

fn main() {
    let start = Instant::now();
    black_box(unit("01", Level::Province, day(2024, 1, 1)));
    println!("{:34} {:9.2} ms", "first look-up (opens the table)", start.elapsed().as_secs_f64() * 1e3);
    let start = Instant::now();
    black_box(read_address("Hà Nội", None));
    println!("{:34} {:9.2} ms", "first address (builds the index)", start.elapsed().as_secs_f64() * 1e3);

    let (before, after) = (day(2025, 6, 30), day(2026, 11, 21));
    let old: Vec<UnitVersion> = units(Level::Commune, before).collect();
    let codes: Vec<String> = old.iter().map(|u| u.code()).collect();
    let time = best(|| codes.iter().filter(|c| unit(c, Level::Commune, before).is_some()).count());
    each("unit by code and day", time, codes.len());
    let time = best(|| {
        codes.iter().filter(|c| resolve(c, Level::Commune, before, after) != Outcome::Unknown).count()
    });
    each("resolve by code", time, codes.len());
    let time = best(|| old.iter().filter(|u| resolve_unit(**u, after).decided().is_some()).count());
    each("resolve a unit", time, old.len());

    // Every commune of both lists, in four hands.
    let mut texts = Vec::new();
    for (i, u) in old.iter().copied().chain(units(Level::Commune, after)).enumerate() {
        let on = if u.holds_on(before) { before } else { after };
        let place = chuan::places::address::Place::of(u, on);
        let written = place.format(Style::Official);
        texts.push(match i % 4 {
            0 => format!("Số {} Đường Nguyễn Huệ, {written}", i % 300),
            1 => format!("thôn {}, {}", i % 9, written.to_lowercase()),
            2 => format!("{} Lê Lợi {}", i % 300, written.replace(',', " ")),
            _ => written
                .replace("Phường ", "P.")
                .replace("Quận ", "Q.")
                .replace("Huyện ", "H. ")
                .replace("Thành phố ", "TP. ")
                .replace("Tỉnh ", ""),
        });
    }
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{} addresses of {} bytes on average", texts.len(), bytes / texts.len());
    let time = best(|| texts.iter().filter(|t| read_address(t, None).reading != Reading::None).count());
    each("read an address", time, texts.len());
    let time = best(|| texts.iter().filter(|t| convert_address(t, None, after).places().len() == 1).count());
    each("convert an address", time, texts.len());
}

fn day(year: u16, month: u8, day: u8) -> Day {
    Day::new(year, month, day).unwrap_or_else(|| std::process::abort())
}
