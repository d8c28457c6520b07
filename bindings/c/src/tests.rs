//! The header, and what can be seen from Rust; the programs in `tests/` see the rest as C does.

use super::*;
use std::path::Path;
use std::ptr::{null, null_mut};

fn here(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The header as it must be.
fn header() -> String {
    let mut config = cbindgen::Config::from_file(here("cbindgen.toml")).unwrap();
    let head = std::fs::read_to_string(here("src/header.txt")).unwrap();
    config.header = Some(head.trim_end().to_owned());
    config.after_includes = Some(format!(
        "\n/* The number of the interface that this header describes. */\n#define CHUAN_ABI {}",
        chuan_abi()
    ));
    let mut builder = cbindgen::Builder::new().with_config(config);
    for file in ["status", "bytes", "mod"] {
        builder = builder.with_src(here(&format!("src/interface/{file}.rs")));
    }
    let mut written = Vec::new();
    builder.generate().unwrap().write(&mut written);
    String::from_utf8(written).unwrap()
}

#[test]
fn the_header_is_current() {
    let (path, made) = (here("include/chuan.h"), header());
    if std::env::var_os("CHUAN_BLESS").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), made, "CHUAN_BLESS=1 writes it anew");
}

#[test]
fn the_header_declares_the_symbols_of_the_list() {
    let header = header();
    let list = std::fs::read_to_string(here("symbols.txt")).unwrap();
    for symbol in list.lines() {
        assert!(header.contains(&format!("{symbol}(")), "{symbol}");
    }
    let declared =
        header.lines().filter(|l| !l.starts_with([' ', '/', 't']) && l.contains("chuan_") && l.contains('('));
    assert_eq!(declared.count(), list.lines().count());
}

#[test]
fn the_name_of_the_library_holds_the_number_of_the_interface() {
    assert_eq!(env!("CHUAN_C_ABI"), chuan_abi().to_string());
}

#[test]
fn every_status_has_a_number_and_a_text() {
    for (number, status) in Status::ALL.iter().enumerate() {
        assert_eq!(*status as usize, number);
    }
    let said = |n| unsafe { std::ffi::CStr::from_ptr(chuan_status_text(n)) }.to_str().unwrap();
    assert_eq!((said(0), said(7)), ("done", "a defect of the library"));
    assert_eq!((said(-1), said(i32::MAX)), (said(8), "no status of this library"));
}

/// An answer as Rust sees it.
fn call(request: &str, data: Option<&[u8]>) -> (Status, String) {
    let mut answer = Bytes::NONE;
    let (pointer, length) = data.map_or((null(), 0), |d| (d.as_ptr(), d.len()));
    let status =
        unsafe { chuan_call(request.as_ptr(), request.len(), pointer, length, &mut answer, null_mut()) };
    let text = if answer.data.is_null() {
        String::new()
    } else {
        let all = unsafe { std::slice::from_raw_parts(answer.data, answer.length + 1) };
        assert_eq!(all.last(), Some(&0), "a zero that does not count");
        String::from_utf8(all[..answer.length].to_vec()).unwrap()
    };
    unsafe { chuan_bytes_free(&mut answer) };
    assert!(answer.data.is_null() && answer.length == 0);
    unsafe { chuan_bytes_free(&mut answer) };
    (status, text)
}

#[test]
fn a_panic_stops_here() {
    let (status, answer) = call(r#"{"op":"test-panic"}"#, None);
    assert_eq!((status, answer.as_str()), (Status::Panic, ""));
    assert!(call(r#"{"op":"versions"}"#, None).1.starts_with(r#"{"ok":true"#));
}

#[test]
fn no_data_is_not_empty_data() {
    let request = r#"{"op":"detect"}"#;
    assert!(call(request, None).1.contains("missing"));
    assert!(call(request, Some(&[])).1.contains(r#""ok":true"#));
}

#[test]
fn what_a_caller_does_wrong_has_a_status() {
    let mut answer = Bytes::NONE;
    let mut verdict = Verdict::Empty;
    let (mut kind, mut length) = (0, 0);
    let name = "personal-id";
    unsafe {
        assert_eq!(chuan_call(null(), 1, null(), 0, &mut answer, null_mut()), Status::NullPointer);
        assert_eq!(chuan_call(null(), 0, null(), 0, null_mut(), null_mut()), Status::NullPointer);
        assert_eq!(
            chuan_call(name.as_ptr(), usize::MAX, null(), 0, &mut answer, null_mut()),
            Status::TooLong
        );
        assert_eq!(chuan_call(name.as_ptr(), 1, null(), 9, &mut answer, null_mut()), Status::NullPointer);
        assert_eq!(chuan_kind(name.as_ptr(), name.len() - 1, &mut kind), Status::NoKind);
        assert_eq!(chuan_kind([0xff].as_ptr(), 1, &mut kind), Status::NotUtf8);
        assert!(answer.data.is_null() && kind == 0, "nothing is written without success");
        assert_eq!(chuan_kind(name.as_ptr(), name.len(), &mut kind), Status::Ok);
        for (kind, on, expected) in [
            (0, 0, Status::NoKind),
            (u32::MAX, 0, Status::NoKind),
            (kind, 20_260_230, Status::NoDay),
            (kind, 2026, Status::NoDay),
            (kind, u32::MAX, Status::NoDay),
        ] {
            assert_eq!(chuan_check(kind, null(), 0, on, &mut verdict), expected, "{kind} {on}");
        }
        assert_eq!(chuan_check(kind, null(), 0, 0, null_mut()), Status::NullPointer);
        assert_eq!(chuan_check(kind, [0xc3, 0x28].as_ptr(), 2, 0, &mut verdict), Status::NotUtf8);
        let status = chuan_normalize(kind, null(), 0, 0, null_mut(), 4, &mut length, &mut verdict);
        assert_eq!(status, Status::NullPointer);
    }
    assert_eq!(verdict, Verdict::Empty);
}

#[test]
fn a_value_goes_into_the_callers_buffer() {
    let (mut kind, mut length, mut verdict) = (0, 0, Verdict::Empty);
    let name = "personal-id";
    assert_eq!(unsafe { chuan_kind(name.as_ptr(), name.len(), &mut kind) }, Status::Ok);
    let mut buffer = [b'#'; 16];
    for (value, capacity, expected, canonical) in [
        ("001190000017", 12, Ok(Verdict::Canonical), "001190000017"),
        (" 001.190.000.017 ", 12, Ok(Verdict::Repairable), "001190000017"),
        ("0011", 16, Ok(Verdict::Unreadable), "0011"),
        (" ", 16, Ok(Verdict::Empty), ""),
        ("", 0, Ok(Verdict::Empty), ""),
        ("001190000017", 11, Err(Status::ShortBuffer), "001190000017"),
        ("001 190 000 017", 0, Err(Status::ShortBuffer), "001190000017"),
    ] {
        buffer.fill(b'#');
        let at = if capacity == 0 { null_mut() } else { buffer.as_mut_ptr() };
        let status = unsafe {
            chuan_normalize(
                kind,
                value.as_ptr(),
                value.len(),
                20_261_121,
                at,
                capacity,
                &mut length,
                &mut verdict,
            )
        };
        assert_eq!(length, canonical.len(), "{value}");
        match expected {
            Ok(expected) => {
                assert_eq!((status, verdict), (Status::Ok, expected), "{value}");
                assert_eq!(&buffer[..length], canonical.as_bytes(), "{value}");
            }
            Err(expected) => assert_eq!(status, expected, "{value}"),
        }
        assert!(buffer[length.min(capacity)..].iter().all(|b| *b == b'#'), "nothing behind it: {value}");
    }
}

/// Counts what each thread asks of the system's allocator.
struct Counting;

std::thread_local! {
    static TAKEN: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

// SAFETY: every call is handed on as it is.
unsafe impl std::alloc::GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: std::alloc::Layout) -> *mut u8 {
        let _ = TAKEN.try_with(|n| n.set(n.get() + 1));
        // SAFETY: the caller's promise.
        unsafe { std::alloc::System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: std::alloc::Layout) {
        // SAFETY: the caller's promise.
        unsafe { std::alloc::System.dealloc(at, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

#[test]
fn a_value_in_order_takes_no_memory() {
    let others = [
        ("person-name", "Nguyễn Thị Thu Hà"),
        ("commune-code", "00004"),
        ("sex", "female"),
        ("ethnic-2008", "01"),
    ];
    let kinds = chuan::engine::explain::KINDS.iter().map(|kind| (kind.kind, kind.good));
    for (name, value) in kinds.chain(others) {
        let (mut kind, mut length, mut verdict) = (0, 0, Verdict::Empty);
        let mut buffer = [0; 64];
        assert_eq!(unsafe { chuan_kind(name.as_ptr(), name.len(), &mut kind) }, Status::Ok);
        let mut twice = || unsafe {
            let at = value.as_ptr();
            let status = [
                chuan_check(kind, at, value.len(), 20_261_121, &mut verdict),
                chuan_normalize(kind, at, value.len(), 0, buffer.as_mut_ptr(), 64, &mut length, &mut verdict),
            ];
            (status, verdict)
        };
        // The first time may make what is kept, such as the table of places.
        assert_eq!(twice(), ([Status::Ok; 2], Verdict::Canonical), "{name}");
        let before = TAKEN.get();
        twice();
        assert_eq!(TAKEN.get(), before, "{name}");
    }
    let before = TAKEN.get();
    assert!(call("", None).1.len() > 1 && TAKEN.get() > before, "the counter counts");
}
