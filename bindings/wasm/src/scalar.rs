//! Single values, by the number of their sort: looked up by name once, then called a million times.

use super::passage;
use chuan::engine::door::{Scalar, Verdict};
use chuan::values::{Date, Outcome};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static SCALARS: RefCell<Vec<Scalar>> = const { RefCell::new(Vec::new()) };
}

/// The number of a sort of value, whose name is written into the room; -1 when there is none.
#[wasm_bindgen]
#[must_use]
pub fn scalar(length: usize) -> i32 {
    let Some(scalar) = passage::with_text(length, |_, name| Scalar::named(name)) else { return -1 };
    SCALARS.with_borrow_mut(|all| {
        all.push(scalar);
        i32::try_from(all.len() - 1).unwrap_or(-1)
    })
}

fn numbered(number: usize) -> Option<Scalar> {
    SCALARS.with_borrow(|all| all.get(number).copied())
}

/// The day `20261121`; none when it is 0 or no day.
fn day(packed: u32) -> Date {
    let (year, month, day) = (packed / 10_000, packed / 100 % 100, packed % 100);
    let part = |n: u32| u8::try_from(n).unwrap_or_default();
    u16::try_from(year).ok().and_then(|y| Date::ymd(y, part(month), part(day))).unwrap_or_default()
}

/// What the text in the room is, taken as this sort of value: the number of a verdict.
#[wasm_bindgen(js_name = checkScalar)]
#[must_use]
pub fn check_scalar(number: usize, length: usize, on: u32) -> u8 {
    let verdict = passage::with_text(length, |_, text| numbered(number).map(|s| s.check(text, day(on))));
    verdict.unwrap_or(Verdict::Unreadable) as u8
}

/// Says the canonical form of the text in the room: the digit of the verdict, the repairs with commas between, a line feed, the text.
#[wasm_bindgen(js_name = normalizeScalar)]
#[must_use]
pub fn normalize_scalar(number: usize, length: usize, on: u32) -> usize {
    let read = passage::with_text(length, |_, text| numbered(number).map(|s| s.normalize(text, day(on))));
    passage::say(|out| {
        let Some(read) = read else { return out.push_str("2\n") };
        out.push(match read.outcome {
            Outcome::Canonical => '0',
            Outcome::Repaired => '1',
            Outcome::Unreadable => '2',
            Outcome::Empty => '3',
        });
        for (n, repair) in read.repairs.iter().enumerate() {
            if n > 0 {
                out.push(',');
            }
            out.push_str(repair.code());
        }
        out.push('\n');
        out.push_str(&read.text);
    })
}
