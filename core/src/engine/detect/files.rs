//! Files by their first bytes: spreadsheets, the files of a chip, and what is none of ours.

use super::zone::Zones;
use super::{Confidence, Evidence, Report, key};
use crate::formats::carriers::{Dg13, Mrz, MrzLayout};
use crate::formats::{Carrier, Cells};
use crate::values::PersonalId;

/// Files that are told and not read: their first bytes, and how it is said.
const OTHERS: [(&[u8], &str, &str); 17] = [
    (b"%PDF-", key::FILE_PDF, ""),
    (b"\xFF\xD8\xFF", key::FILE_IMAGE, "JPEG"),
    (b"\x89PNG\r\n", key::FILE_IMAGE, "PNG"),
    (b"GIF8", key::FILE_IMAGE, "GIF"),
    (b"II*\0", key::FILE_IMAGE, "TIFF"),
    (b"MM\0*", key::FILE_IMAGE, "TIFF"),
    (b"\0\0\0\x0CjP  ", key::FILE_IMAGE, "JPEG 2000"),
    (b"\xFF\x4F\xFF\x51", key::FILE_IMAGE, "JPEG 2000"),
    (b"\x1F\x8B", key::FILE_ARCHIVE, "GZIP"),
    (b"Rar!\x1A", key::FILE_ARCHIVE, "RAR"),
    (b"7z\xBC\xAF\x27\x1C", key::FILE_ARCHIVE, "7-Zip"),
    (b"PK\x05\x06", key::FILE_ARCHIVE, "ZIP"),
    (b"SQLite format 3\0", key::FILE_DATABASE, "SQLite"),
    (b"\0\x01\0\0Standard Jet DB", key::FILE_DATABASE, "Access"),
    (b"\0\x01\0\0Standard ACE DB", key::FILE_DATABASE, "Access"),
    (b"PAR1", key::FILE_DATABASE, "Parquet"),
    (b"ARROW1", key::FILE_DATABASE, "Arrow"),
];

/// Files of a chip other than DG1 and DG13, by their tag.
const CHIP_FILES: [(u8, &str); 6] =
    [(0x60, "EF.COM"), (0x75, "DG2"), (0x63, "DG3"), (0x6E, "DG14"), (0x6F, "DG15"), (0x77, "EF.SOD")];

/// Looks at raw bytes; true when they are settled and no text.
pub(super) fn look(window: &[u8], ending: Option<&str>, report: &mut Report) -> bool {
    if window.starts_with(b"PK\x03\x04") {
        package(window, ending, report);
        return true;
    }
    if window.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        old_office(window, report);
        return true;
    }
    // Some programs write a line before the mark of a PDF.
    let head = window.get(..window.len().min(1024)).unwrap_or_default();
    let other = OTHERS.iter().find(|(first, ..)| window.starts_with(first));
    if let Some((_, key, word)) = other {
        report.note(if word.is_empty() { Evidence::plain(key) } else { Evidence::word(key, word) });
        return true;
    }
    if find(head, b"%PDF-1.") {
        report.note(Evidence::plain(key::FILE_PDF));
        return true;
    }
    // Tags and short lengths are control bytes, which text and dumps do not have.
    let control =
        window.iter().take(64).any(|b| *b < 0x20 && !matches!(b, b'\t' | b'\r' | b'\n') || *b >= 0x80);
    control && chip(window, key::AS_BYTES, report)
}

/// Looks at text that may be bytes printed in hexadecimal or base64.
pub(super) fn look_at_dump(text: &str, report: &mut Report) {
    let separator = |b: u8| matches!(b, b' ' | b'\t' | b'\r' | b'\n' | b':' | b'-' | b',');
    let digits = text.bytes().filter(|b| !separator(*b));
    let mut hex = true;
    let mut base64 = true;
    for b in digits {
        hex &= b.is_ascii_hexdigit() || matches!(b, b'x' | b'X');
        base64 &= b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'_' | b'=');
    }
    if hex || base64 {
        chip(text.as_bytes(), if hex { key::AS_HEX } else { key::AS_BASE64 }, report);
    }
}

/// Files of a chip, as bytes or printed.
fn chip(bytes: &[u8], how: &'static str, report: &mut Report) -> bool {
    if let Ok(records) = (Mrz { layout: MrzLayout::Td1, chip: true }).read(bytes) {
        let mut zones = Zones::default();
        records.iter().for_each(|cells| zones.count(cells));
        report.add("chip-dg1", zones.confidence(), |candidate| {
            candidate.guess.version = zones.version("chip-dg1");
            candidate.weight = 4;
            candidate.saw(Evidence::plain(how));
            candidate.saw(Evidence::word(key::CHIP_TAG, "61"));
            candidate.saw(Evidence::of(key::CHECK_DIGITS, zones.fit, zones.digits));
        });
        return true;
    }
    if let Ok(records) = Dg13.read(bytes)
        && let [cells] = records.as_slice()
        && dg13(cells, how, report)
    {
        return true;
    }
    let first = match how {
        key::AS_BYTES => bytes.first().copied(),
        key::AS_HEX => bytes
            .get(..2)
            .and_then(|d| std::str::from_utf8(d).ok())
            .and_then(|d| u8::from_str_radix(d, 16).ok()),
        _ => None,
    };
    // A length in the long form follows; these files are never short.
    let long = match how {
        key::AS_BYTES => bytes
            .get(1)
            .is_some_and(|b| matches!(b, 0x81..=0x84) || *b < 0x80 && usize::from(*b) + 2 == bytes.len()),
        _ => bytes.get(2..4).is_some_and(|d| matches!(d, b"81" | b"82" | b"83")),
    };
    let other = CHIP_FILES.iter().find(|(tag, _)| Some(*tag) == first).filter(|_| long);
    if let Some((_, name)) = other {
        report.note(Evidence::word(key::CHIP_OTHER_FILE, name));
    }
    other.is_some() && how == key::AS_BYTES
}

fn dg13(cells: &Cells, how: &'static str, report: &mut Report) -> bool {
    let number = |at: &str| at.parse::<u8>().is_ok_and(|n| (1..=16).contains(&n)) || at.starts_with("13.");
    let fields = cells.cells.iter().filter(|c| number(&c.at)).count();
    let id = cells.get("1").is_some_and(|t| PersonalId::parse(t).is_some());
    let lies = !cells.flaws.is_empty() && cells.flaws.iter().any(|f| f.what.text().as_str() == "tlv-length");
    let confidence = match (id, fields, lies) {
        (true, _, false) => Confidence::Sure,
        (true, ..) | (false, 3.., false) => Confidence::Likely,
        (false, 2.., _) => Confidence::Possible,
        _ => return false,
    };
    report.add("chip-dg13", confidence, |candidate| {
        candidate.weight = 4;
        candidate.saw(Evidence::plain(how));
        candidate.saw(Evidence::count(key::CHIP_FIELDS, fields));
        if lies {
            candidate.saw(Evidence::plain(key::CHIP_LENGTH));
        }
    });
    true
}

/// A ZIP: the names of its members stand before their contents.
fn package(window: &[u8], ending: Option<&str>, report: &mut Report) {
    let has = |name: &[u8]| find(window, name);
    if has(b"xl/workbook.xml") || has(b"xl/worksheets/") {
        super::templates::workbook(window, report);
        report.add("xlsx", Confidence::Sure, |c| c.saw(Evidence::plain(key::WORKBOOK)));
    } else if has(b"word/document.xml") {
        report.note(Evidence::word(key::FILE_OFFICE, "DOCX"));
    } else if has(b"ppt/presentation.xml") {
        report.note(Evidence::word(key::FILE_OFFICE, "PPTX"));
    } else if has(b"xl/workbook.bin") {
        report.note(Evidence::word(key::FILE_OFFICE, "XLSB"));
    } else if has(b"opendocument.spreadsheet") {
        report.note(Evidence::word(key::FILE_OFFICE, "ODS"));
    } else if has(b"opendocument.text") {
        report.note(Evidence::word(key::FILE_OFFICE, "ODT"));
    } else if has(b"[Content_Types].xml") {
        let confidence = if ending == Some("xlsx") { Confidence::Likely } else { Confidence::Possible };
        report.add("xlsx", confidence, |c| c.saw(Evidence::plain(key::WORKBOOK_LIKELY)));
    } else {
        report.note(Evidence::word(key::FILE_ARCHIVE, "ZIP"));
    }
}

/// A compound file: names of its streams are UTF-16.
fn old_office(window: &[u8], report: &mut Report) {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        find(window, &wide)
    };
    report.note(if has("EncryptedPackage") {
        Evidence::plain(key::FILE_OFFICE_LOCKED)
    } else if has("WordDocument") {
        Evidence::word(key::FILE_OFFICE, "DOC")
    } else if has("Workbook") || has("Book") {
        Evidence::word(key::FILE_OFFICE, "XLS")
    } else {
        Evidence::word(key::FILE_OFFICE, "OLE")
    });
}

/// Whether bytes occur. The first byte is looked for fast, the rest compared.
fn find(window: &[u8], wanted: &[u8]) -> bool {
    window.windows(wanted.len().max(1)).any(|w| w == wanted)
}
