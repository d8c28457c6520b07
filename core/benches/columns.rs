//! Speed of tables: `cargo bench -p chuan --bench columns`.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

mod clock;

use chuan::formats::columns::{Columns, Outline, Table, TableRows, TableWriter, cut};
use chuan::records::{Citizen, Node, Record};
use chuan::values::Date;
use clock::best;
use std::fmt::Write as _;
use std::time::Duration;

const HEADER: &str = "Số định danh,Số CMND cũ,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Tôn giáo,Quốc tịch,Mã tỉnh thường trú,Mã xã thường trú,Địa chỉ thường trú,Mã tỉnh quê quán,Mã xã quê quán,Quê quán,Số định danh cha,Số định danh mẹ,Ngày cấp,Ngày hết hạn,Điện thoại";

/// Rows of 19 columns; every `dirty`th has dates, names and numbers that must be normalised.
fn table(rows: usize, dirty: usize) -> String {
    let mut text = format!("{HEADER}\n");
    for n in 0..rows {
        let (birth, issued, phone) = match n % dirty {
            0 => ("15/01/1990", "1.5.2021", "0912 345 678"),
            _ => ("1990-01-15", "2021-05-01", "0912345678"),
        };
        let sex = if n % 2 == 0 { "Nữ" } else { "Nam" };
        let _ = writeln!(
            text,
            "001190{:06},{:09},Nguyễn Thị Thu Hà,{birth},{sex},Kinh,Không,VN,01,00004,\"Số {n}, Phố Mẫu, phường Phúc Xá\",34,12345,\"Vũ Thư, Thái Bình\",001060{:06},001160{:06},{issued},2035-01-15,{phone}",
            n % 1_000_000,
            n % 1_000_000_000,
            n % 1_000_000,
            n % 1_000_000,
        );
    }
    text
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    const ROWS: usize = 100_000;
    let on = Date::ymd(2026, 11, 22).unwrap_or_default();
    for (what, dirty) in [("canonical", usize::MAX), ("5% dirty", 20), ("all dirty", 1)] {
        let text = table(ROWS, dirty);
        let opened = best(9, || Table::open(text.as_bytes(), Citizen::fields(), &[], on).is_ok());
        let (_, rows) = Table::open(text.as_bytes(), Citizen::fields(), &[], on)?.into_parts();
        let body = text.split_once('\n').map_or("", |(_, body)| body).as_bytes();
        let mut citizen = Citizen::default();
        let time = best(9, || {
            let mut count = 0;
            rows.each(body, &mut citizen, &mut |_| count += 1);
            count
        });
        let cells: Vec<Vec<&str>> = csv_cells(body);
        let fill = best(9, || fill_all(rows.columns(), &cells));
        let per = |t: Duration| t.as_secs_f64() * 1e9 / ROWS as f64;
        println!(
            "{what:10} open {:6.1} ms   read and fill {:6.0} ns/row   fill alone {:6.0} ns/row   {:5.0} MB/s",
            opened.as_secs_f64() * 1e3,
            per(time),
            per(fill),
            body.len() as f64 / 1e6 / time.as_secs_f64()
        );
    }
    let text = table(ROWS, 20);
    let body = text.as_bytes();
    let time = best(9, || cut(body, b',', false));
    println!("cut                 {:8.0} MB/s", body.len() as f64 / 1e6 / time.as_secs_f64());
    write(&text, on)
}

fn csv_cells(body: &[u8]) -> Vec<Vec<&'static str>> {
    let mut reader = csv_reader(body);
    let rows = reader.records().filter_map(Result::ok);
    rows.map(|r| r.iter().map(|c| -> &'static str { Box::leak(c.to_owned().into_boxed_str()) }).collect())
        .collect()
}

fn csv_reader(body: &[u8]) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().has_headers(false).from_reader(body)
}

fn fill_all(columns: &Columns, rows: &[Vec<&str>]) -> usize {
    let mut citizen = Citizen::default();
    for row in rows {
        Node::clear(&mut citizen);
        columns.fill(row.iter().copied(), &mut citizen);
    }
    citizen.kept.unreads().len()
}

fn write(text: &str, on: Date) -> Result<(), Box<dyn std::error::Error>> {
    let (_, rows): (_, TableRows) = Table::open(text.as_bytes(), Citizen::fields(), &[], on)?.into_parts();
    let body = text.split_once('\n').map_or("", |(_, body)| body);
    let mut citizen = Citizen::default();
    let mut outline = Outline::new(Citizen::fields());
    let mut first = Citizen::default();
    rows.each(body.lines().next().unwrap_or_default().as_bytes(), &mut citizen, &mut |r| {
        let _ = outline.add(r);
        if let Some(c) = r.as_any().downcast_ref::<Citizen>() {
            first.clone_from(c);
        }
    });
    let time = best(9, || {
        let mut writer = TableWriter::new(Vec::new(), outline.clone()).ok()?;
        for _ in 0..10_000 {
            writer.push(&first).ok()?;
        }
        writer.finish().ok()
    });
    println!("write               {:8.0} ns/row", time.as_secs_f64() * 1e9 / 10_000.0);
    Ok(())
}
