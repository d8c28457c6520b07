//! The functions of the C library, called as C calls them.

#[path = "../../bindings/c/src/interface/mod.rs"]
mod interface;

use interface::{Bytes, Status, Verdict, chuan_bytes_free, chuan_call, chuan_check, chuan_normalize};
use std::ptr::{null, null_mut};

/// An even first byte: a request, and behind a zero byte the data beside it. An odd one: kind, day, capacity, value.
pub fn call(data: &[u8]) {
    match data.split_first() {
        Some((pick, rest)) if pick % 2 == 0 => request(rest),
        Some((_, rest)) => value(rest),
        None => {}
    }
}

fn request(input: &[u8]) {
    // It is there to fall, and the fuzzer would not let it be caught.
    if input.windows(10).any(|w| w == b"test-panic") {
        return;
    }
    let (request, data) = match input.iter().position(|b| *b == 0) {
        Some(at) => (&input[..at], Some(&input[at + 1..])),
        None => (input, None),
    };
    let (pointer, length) = data.map_or((null(), 0), |d| (d.as_ptr(), d.len()));
    let (mut whole, mut answer, mut document) = (EMPTY, EMPTY, EMPTY);
    let statuses = unsafe {
        [
            chuan_call(request.as_ptr(), request.len(), pointer, length, &mut whole, null_mut()),
            chuan_call(request.as_ptr(), request.len(), pointer, length, &mut answer, &mut document),
        ]
    };
    assert_eq!(statuses, [Status::Ok; 2], "the call is right, whatever the request");
    let told = json(&whole);
    assert_eq!(told["ok"], json(&answer)["ok"]);
    assert_eq!(told["ok"] == true, told.get("result").is_some());
    assert!(
        document.data.is_null() || told["result"]["text"].is_string() || told["result"]["hex"].is_string()
    );
    for bytes in [&mut whole, &mut answer, &mut document] {
        unsafe { chuan_bytes_free(bytes) };
        assert!(bytes.data.is_null());
    }
}

const EMPTY: Bytes = Bytes { data: null_mut(), length: 0 };

/// An answer is JSON and has its zero behind it.
fn json(bytes: &Bytes) -> serde_json::Value {
    let all = unsafe { std::slice::from_raw_parts(bytes.data, bytes.length + 1) };
    assert_eq!(all.last(), Some(&0));
    serde_json::from_slice(&all[..bytes.length]).expect("an answer is JSON")
}

fn value(input: &[u8]) {
    let [kind, d1, d2, d3, d4, capacity, text @ ..] = input else { return };
    let (kind, on) = (u32::from(*kind), u32::from_le_bytes([*d1, *d2, *d3, *d4]));
    let on = if on % 2 == 0 { 20_261_121 } else { on };
    let mut buffer = [b'#'; 256];
    let capacity = usize::from(*capacity);
    let (mut checked, mut verdict, mut length) = (Verdict::Empty, Verdict::Empty, 0);
    let of = |text: &[u8], verdict: &mut Verdict| unsafe {
        chuan_check(kind, text.as_ptr(), text.len(), on, verdict)
    };
    let status = of(text, &mut checked);
    let written = unsafe {
        chuan_normalize(
            kind,
            text.as_ptr(),
            text.len(),
            on,
            buffer.as_mut_ptr(),
            capacity,
            &mut length,
            &mut verdict,
        )
    };
    match written {
        Status::Ok => {
            assert_eq!((status, checked), (Status::Ok, verdict));
            let form = &buffer[..length];
            assert!(verdict != Verdict::Canonical && verdict != Verdict::Unreadable || form == text);
            if verdict == Verdict::Repairable {
                assert_eq!((of(form, &mut checked), checked), (Status::Ok, Verdict::Canonical), "settled");
            }
        }
        Status::ShortBuffer => assert!(status == Status::Ok && length > capacity),
        other => assert_eq!(other, status),
    }
    let end = if written == Status::Ok { length } else { 0 };
    assert!(end <= capacity && buffer[end..].iter().all(|b| *b == b'#'), "nothing beside it");
}
