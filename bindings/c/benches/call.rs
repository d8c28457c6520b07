//! What a call costs through C beside the same call from Rust: `cargo bench -p chuan-c`.
//!
//! Rust twice: as its own programs call, with a text that is known as one, and as C must, with bytes, a number for the day and a
//! buffer for what comes out. All are measured in turn in one run, so that whatever else the machine does falls on all of them; the
//! least of the rounds counts.
#![expect(unsafe_code, clippy::print_stdout, reason = "calls as C does, and prints its figures")]

#[expect(unreachable_pub, dead_code, reason = "it is public where it belongs, and not all of it is measured")]
#[path = "../src/interface/mod.rs"]
mod interface;

use chuan::engine::door::{Engine, Scalar};
use chuan::values::Date;
use interface::{
    Bytes, Status, Verdict, chuan_bytes_free, chuan_call, chuan_check, chuan_kind, chuan_normalize,
};
use std::hint::black_box;
use std::ptr::{null, null_mut};
use std::time::Instant;

type Check = unsafe extern "C" fn(u32, *const u8, usize, u32, *mut Verdict) -> Status;
type Normalize =
    unsafe extern "C" fn(u32, *const u8, usize, u32, *mut u8, usize, *mut usize, *mut Verdict) -> Status;
type Call = unsafe extern "C" fn(*const u8, usize, *const u8, usize, *mut Bytes, *mut Bytes) -> Status;
type Free = unsafe extern "C" fn(*mut Bytes);

const ROUNDS: usize = 200;

/// Nanoseconds a call of each, the least of the rounds.
fn least<const N: usize>(times: u32, mut works: [&mut dyn FnMut(); N]) -> [f64; N] {
    let mut least = [f64::MAX; N];
    let round = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        for _ in 0..times {
            work();
        }
        start.elapsed().as_nanos() as f64 / f64::from(times)
    };
    for _ in 0..ROUNDS {
        for (least, work) in least.iter_mut().zip(&mut works) {
            *least = least.min(round(*work));
        }
    }
    least
}

fn main() {
    println!(
        "{:28} {:>10} {:>10} {:>10} {:>10} {:>12}",
        "ns a call", "Rust", "from bytes", "C", "more", "than bytes"
    );
    let scalar_row = |what: &str, [rust, bytes, c]: [f64; 3]| {
        println!("{what:28} {rust:10.1} {bytes:10.1} {c:10.1} {:10.1} {:12.1}", c - rust, c - bytes);
    };
    let row = |what: &str, [rust, c]: [f64; 2]| {
        println!("{what:28} {rust:10.1} {:>10} {c:10.1} {:10.1}", "", c - rust)
    };
    // As a program that links the library would: through pointers that the compiler can not see through.
    let (check, normalize) = (black_box::<Check>(chuan_check), black_box::<Normalize>(chuan_normalize));
    let (call, free) = (black_box::<Call>(chuan_call), black_box::<Free>(chuan_bytes_free));
    for (name, value) in [
        ("personal-id", "001190000017"),
        ("date", "1990-01-15"),
        ("phone", "0912345678"),
        ("person-name", "Nguyễn Thị Thu Hà"),
        ("ethnic-2008", "01"),
        ("commune-code", "00004"),
    ] {
        let Some(scalar) = Scalar::named(name) else { continue };
        let mut kind = 0;
        let _ = unsafe { chuan_kind(name.as_ptr(), name.len(), &mut kind) };
        let mut rust = || {
            black_box(black_box(scalar).check(black_box(value), Date::default()));
        };
        let mut bytes = || {
            let Ok(text) = std::str::from_utf8(black_box(value.as_bytes())) else { return };
            black_box(black_box(scalar).check(text, Date::default()));
        };
        let mut verdict = Verdict::Empty;
        let mut c = || {
            let value = black_box(value);
            black_box(unsafe { check(black_box(kind), value.as_ptr(), value.len(), 0, &mut verdict) });
        };
        scalar_row(&format!("check {name}"), least(10_000, [&mut rust, &mut bytes, &mut c]));
        let mut rust = || {
            black_box(black_box(scalar).tidy(black_box(value), Date::default()));
        };
        let mut room = [0u8; 64];
        let mut bytes = || {
            let Ok(text) = std::str::from_utf8(black_box(value.as_bytes())) else { return };
            let (is, tidy) = black_box(scalar).tidy(text, Date::default());
            if let Some(room) = black_box(&mut room).get_mut(..tidy.len()) {
                room.copy_from_slice(tidy.as_bytes());
            }
            black_box(is);
        };
        let (mut buffer, mut length, mut verdict) = ([0u8; 64], 0, Verdict::Empty);
        let mut c = || {
            let value = black_box(value);
            let (at, room) = (buffer.as_mut_ptr(), buffer.len());
            black_box(unsafe {
                normalize(
                    black_box(kind),
                    value.as_ptr(),
                    value.len(),
                    0,
                    at,
                    room,
                    &mut length,
                    &mut verdict,
                )
            });
        };
        scalar_row(&format!("normalize {name}"), least(10_000, [&mut rust, &mut bytes, &mut c]));
    }
    let request = r#"{"op":"check","as_of":"2026-11-21","format":"cccd-qr"}"#;
    let card = "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Phúc Xá, Ba Đình, Hà Nội|01052021";
    let engine = Engine::new();
    let mut rust = || {
        black_box(engine.call(black_box(request).as_bytes(), Some(card.as_bytes())).whole());
    };
    let mut c = || {
        let request = black_box(request);
        let mut answer = Bytes { data: null_mut(), length: 0 };
        unsafe {
            black_box(call(
                request.as_ptr(),
                request.len(),
                card.as_ptr(),
                card.len(),
                &mut answer,
                null_mut(),
            ));
            free(&mut answer);
        }
    };
    row("request: check a card", least(100, [&mut rust, &mut c]));
    let mut c = || {
        let mut answer = Bytes { data: null_mut(), length: 0 };
        unsafe {
            black_box(call(null(), 0, null(), 0, &mut answer, null_mut()));
            free(&mut answer);
        }
    };
    let mut rust = || {
        black_box(engine.call(b"", None).whole());
    };
    row("request: an empty one", least(1_000, [&mut rust, &mut c]));
}
