//! Generates the byte tables from `spec/text/encodings/` and holds the committed file to them
//! (`CHUAN_BLESS=1 cargo test -p chuan --lib tables_are_current` writes it anew).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use unicode_normalization::char::compose;

fn spec(file: &str) -> Vec<Vec<String>> {
    let path = format!("{}/../spec/text/encodings/{file}.csv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let lines = text.lines().filter(|l| !l.starts_with('#')).skip(1);
    lines.map(|l| l.split(',').map(str::to_owned).collect()).collect()
}

fn character(codepoint: &str) -> char {
    char::from_u32(u32::from_str_radix(codepoint.strip_prefix("U+").unwrap(), 16).unwrap()).unwrap()
}

fn hex(text: &str) -> Vec<u8> {
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    text.as_bytes().chunks(2).map(pair).collect()
}

/// The letters of one encoding with their bytes.
pub(super) fn letters(id: &str) -> Vec<(char, Vec<u8>)> {
    spec(id).iter().map(|row| (character(&row[0]), hex(&row[2]))).collect()
}

fn windows_1252(byte: u8) -> Option<char> {
    super::surface::windows_1252(byte)
}

fn rest(id: &str, kind: &str) -> BTreeMap<u8, char> {
    let ascii = (0..0x80u8).map(|b| (b, char::from(b)));
    match kind {
        "bytes" => spec(&format!("{id}-bytes"))
            .iter()
            .filter(|row| !row[1].is_empty())
            .map(|row| (hex(&row[0])[0], character(&row[1])))
            .collect(),
        "ascii" => ascii.collect(),
        "punctuation" => ascii
            .chain(
                [0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA0].map(|b| (b, windows_1252(b).unwrap())),
            )
            .collect(),
        "windows-1252" => ascii.chain((0x80..0xC0).filter_map(|b| windows_1252(b).map(|c| (b, c)))).collect(),
        other => panic!("unknown kind {other}"),
    }
}

fn pack(c: char) -> u32 {
    let mut bytes = [0; 4];
    let len = c.encode_utf8(&mut bytes).len();
    assert!(len < 4);
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], u8::try_from(len).unwrap()])
}

fn list(out: &mut String, name: &str, items: impl Iterator<Item = String>, reference: bool) {
    let items: Vec<_> = items.collect();
    let mark = if reference { "&" } else { "" };
    writeln!(out, "    {name}: {mark}[").unwrap();
    for line in items.chunks(12) {
        writeln!(out, "        {},", line.join(", ")).unwrap();
    }
    writeln!(out, "    ],").unwrap();
}

fn render_one(out: &mut String, id: &str, status: &str, kind: &str) {
    let mut single = rest(id, kind);
    let mut pairs: BTreeMap<(u8, u8), char> = BTreeMap::new();
    let mut written: BTreeMap<char, Vec<u8>> = BTreeMap::new();
    let mut case_merged = false;
    let mut set = |single: &mut BTreeMap<u8, char>, bytes: &[u8], c: char| match *bytes {
        [b] => drop(single.insert(b, c)),
        [a, b] => drop(pairs.insert((a, b), c)),
        _ => panic!("{id}: {bytes:02x?}"),
    };
    let letters = letters(id);
    let codes: BTreeMap<char, &Vec<u8>> = letters.iter().map(|(c, b)| (*c, b)).collect();
    for (c, bytes) in &letters {
        written.insert(*c, bytes.clone());
        let small = c.to_lowercase().next().unwrap();
        if small != *c && codes.get(&small) == Some(&bytes) {
            case_merged = true;
        } else {
            set(&mut single, bytes, *c);
        }
    }
    if id == "cp1258" {
        for (c, bytes) in super::tables_test::letters("cp1258-decomposed") {
            set(&mut single, &bytes, c);
        }
    }
    // A code page with combining marks composes whatever Unicode composes.
    for (&a, &base) in &single.clone() {
        for (&b, &mark) in &single.clone() {
            if ('\u{300}'..='\u{36F}').contains(&mark)
                && let Some(c) = compose(base, mark)
            {
                set(&mut single, &[a, b], c);
            }
        }
    }
    for row in spec("extra").iter().filter(|row| row[0] == id) {
        set(&mut single, &hex(&row[1]), character(&row[2]));
    }
    for (&b, &c) in &single {
        if !c.is_ascii() || u32::from(c) != u32::from(b) {
            written.entry(c).or_insert_with(|| vec![b]);
        }
    }
    let firsts: BTreeSet<u8> = pairs.keys().map(|p| p.0).collect();
    let seconds: BTreeSet<u8> = pairs.keys().map(|p| p.1).collect();
    let place = |set: &BTreeSet<u8>, b: u8| set.iter().position(|&x| x == b).map_or(0, |i| i + 1).to_string();

    writeln!(out, "\npub(super) static {}: Table = Table {{", id.to_uppercase().replace('-', "_")).unwrap();
    writeln!(out, "    experimental: {},", status == "experimental").unwrap();
    writeln!(out, "    case_merged: {case_merged},").unwrap();
    list(out, "single", (0..=255).map(|b| single.get(&b).map_or(0, |&c| pack(c)).to_string()), false);
    list(out, "first", (0..=255).map(|b| place(&firsts, b)), false);
    list(out, "second", (0..=255).map(|b| place(&seconds, b)), false);
    writeln!(out, "    columns: {},", seconds.len()).unwrap();
    let cells = firsts.iter().flat_map(|&a| seconds.iter().map(move |&b| (a, b)));
    list(out, "pairs", cells.map(|p| pairs.get(&p).map_or(0, |&c| pack(c)).to_string()), true);
    let words = written.iter().map(|(&c, b)| {
        let second = b.get(1).copied().unwrap_or(0);
        format!("({}, {})", u32::from(c), u16::from_le_bytes([b[0], second]))
    });
    list(out, "written", words, true);
    writeln!(out, "    quick: [OnceLock::new(), OnceLock::new()],").unwrap();
    writeln!(out, "}};").unwrap();
}

#[test]
fn tables_are_current() {
    let mut fresh = String::from(
        "// Generated by the test `tables_are_current` of text::encodings from spec/text/encodings/. Do not edit.\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\nuse super::{OnceLock, Table};\n",
    );
    for row in spec("index") {
        render_one(&mut fresh, &row[0], &row[1], &row[2]);
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated/text_encodings.rs");
    if std::env::var_os("CHUAN_BLESS").is_some() {
        std::fs::write(path, &fresh).unwrap();
    }
    assert!(std::fs::read_to_string(path).unwrap() == fresh, "stale: run with CHUAN_BLESS=1");
}
