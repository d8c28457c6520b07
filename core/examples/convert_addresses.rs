//! Converts addresses, one a line on standard input, to the units of a day.
//!
//! `cargo run --release -p chuan --example convert_addresses -- 2026-11-21 [day written] < addresses.txt`
//! Each line of the answer has four columns between tabs: how it went, the codes of every commune left open, the address
//! in the official form (if it is decided), and how many things had to be set right.
#![expect(clippy::print_stdout, reason = "an example prints its answer")]

use chuan::places::Day;
use chuan::places::address::{Conversion, Style, convert_address};
use std::io::BufRead;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut days = std::env::args().skip(1).map(|a| a.parse::<Day>().ok());
    let (Some(Some(to)), written) = (days.next(), days.next().flatten()) else {
        println!("usage: convert_addresses <day, such as 2026-11-21> [day written]");
        return ExitCode::FAILURE;
    };
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let converted = convert_address(&line, written, to);
        let how = match &converted.conversion {
            Conversion::Decided { by_population: false, .. } => "decided",
            Conversion::Decided { .. } => "decided by population",
            Conversion::Open(_) => "open",
            Conversion::TooCoarse(_) => "no commune",
            Conversion::Lost(_) => "lost",
            Conversion::Unread => "unread",
        };
        let places = converted.places();
        let codes: Vec<String> = places.iter().filter_map(|p| p.commune.map(|c| c.code())).collect();
        let text = converted.format(Style::Official).unwrap_or_default();
        println!("{how}\t{}\t{text}\t{}", codes.join(" "), converted.address.repairs.len());
    }
    ExitCode::SUCCESS
}
