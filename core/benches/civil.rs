//! Speed of civil status: `cargo bench -p chuan --bench civil`.
//!
//! Reading a register's sheet, judging its rows (told apart), and messages each way.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

mod clock;

use chuan::engine::Standard;
use chuan::formats::carriers::{SheetWriter, Spool};
use chuan::records::{AnyRecord, record_type};
use chuan::values::Date;
use clock::best;
use std::time::Duration;

/// Rows of the sheet.
const ROWS: usize = 100_000;
/// Messages of a run.
const MESSAGES: usize = 5_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let standard = Standard::new(Date::ymd(2026, 11, 21).unwrap_or_default());
    messages(&standard)?;
    for form in ["csv", "xlsx"] {
        sheet(&standard, form)?;
    }
    Ok(())
}

fn messages(standard: &Standard) -> Result<(), Box<dyn std::error::Error>> {
    let seed = include_str!("../../fuzz/seeds/btp-linked-birth/full");
    let many = [seed; MESSAGES].join("\n");
    let read = best(5, || {
        standard.driver("btp-linked-birth").map(|_| standard.read(many.as_bytes(), "btp-linked-birth"))
    });
    let records = standard.read(many.as_bytes(), "btp-linked-birth")?;
    let all: Vec<&dyn AnyRecord> = records.iter().map(AsRef::as_ref).collect();
    let driver = standard.driver("btp-linked-birth")?;
    let write = best(5, || driver.write(&all, "2026.1"));
    let per_second = |time: Duration| MESSAGES as f64 / time.as_secs_f64();
    println!(
        "btp-linked-birth   read {:8.0} messages/s   write {:8.0} messages/s   ({} bytes each)",
        per_second(read),
        per_second(write),
        seed.len()
    );
    Ok(())
}

fn sheet(standard: &Standard, form: &str) -> Result<(), Box<dyn std::error::Error>> {
    let book = include_str!("../../examples/civil/births-1998.csv");
    let mut reader = csv::Reader::from_reader(book.as_bytes());
    let header: Vec<String> = reader.headers()?.iter().map(str::to_owned).collect();
    let rows: Vec<Vec<String>> =
        reader.records().flatten().map(|r| r.iter().map(str::to_owned).collect()).collect();
    let rows: Vec<&Vec<String>> = rows.iter().cycle().take(ROWS).collect();
    let bytes = match form {
        "csv" => {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(&header)?;
            for row in &rows {
                writer.write_record(row.iter())?;
            }
            writer.into_inner()?
        }
        _ => {
            let mut writer = SheetWriter::new(&header, Spool::Memory)?;
            for row in &rows {
                writer.push(row)?;
            }
            writer.finish()?
        }
    };
    let kind = record_type("birth").ok_or("no birth")?;
    let mut record = (kind.fresh)();
    let read = best(2, || {
        let mut count = 0;
        let done = standard.each_template_row(&bytes, "moj158-birth", record.as_mut(), &mut |_| count += 1);
        (done.is_ok(), count)
    });
    let records = standard.read(book.as_bytes(), "moj158-birth")?;
    let plan = standard.plan("birth")?;
    let (mut found, mut tallies) = (Vec::new(), plan.tallies());
    let judge = best(5, || {
        for (n, record) in records.iter().cycle().take(ROWS / 10).enumerate() {
            found.clear();
            plan.check(record.as_ref(), n as u64 + 1, standard.as_of(), &mut found, &mut tallies);
        }
    });
    println!(
        "moj158-birth {form:5} {ROWS} rows of {} MB   read {:5.2} s ({:5.1} µs/row)   rules {:5.2} µs/row",
        bytes.len() >> 20,
        read.as_secs_f64(),
        read.as_secs_f64() * 1e6 / ROWS as f64,
        judge.as_secs_f64() * 1e6 / (ROWS / 10) as f64
    );
    Ok(())
}
