//! Old encodings in whatever is read: each column of a table, each place of a document and each field of a line is judged by
//! all of its texts, and little of it by the whole.

use super::Cells;
use super::columns::{Charset, Transcoder};
use crate::records::{AnyRecord, Kind};
use crate::text::encodings::{Detector, Encoding, Verdict};
use crate::values::Code;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

/// Whether this build reads texts in encodings older than Unicode.
const OLD_ENCODINGS: bool = cfg!(feature = "formats");

/// Syllables from which on a text may be VIQR.
const VIQR_SYLLABLES: u64 = 5;

/// Syllables from which on a document is in an old encoding, and from which on its texts were misread.
const DOCUMENT_SYLLABLES: u64 = 3;
const MISREAD_SYLLABLES: u64 = 2;

/// How sure a verdict must be to read a text otherwise than it is.
const SURE: u8 = 40;

/// Texts of each place that count for the whole.
const OF_EACH: usize = 20;

/// Bytes that are looked at to tell whether they are UTF-8.
const HEAD: usize = 1 << 16;

/// The code of the assumption that a text was in an old encoding.
const ENCODING: Code = Code::of("encoding");

/// A place of a document that was read from an old encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recoded {
    /// The place in the terms of the format, or the path of the field.
    pub at: String,
    /// The encoding, and why.
    pub verdict: Verdict,
}

/// Records, and the places of them that were read from an old encoding.
pub type Read = (Vec<Box<dyn AnyRecord>>, Vec<Recoded>);

/// What was found of the whole and of each of its columns; `None` for what is read as it stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    pub(super) whole: Option<Verdict>,
    pub(super) columns: Vec<Option<Verdict>>,
}

/// Judges columns of texts. `words` are texts that stand in none of them.
pub(super) fn find<'t>(columns: &[Vec<&'t str>], words: impl Iterator<Item = &'t str>) -> Found {
    let mut all = Detector::new();
    words.filter(|w| !w.is_ascii()).for_each(|word| all.feed(word));
    let each = |cells: &Vec<&str>| {
        let mut detector = Detector::new();
        cells.iter().for_each(|cell| detector.feed(cell));
        detector.verdict()
    };
    let verdicts: Vec<Verdict> = columns.iter().map(each).collect();
    columns.iter().flat_map(|cells| cells.iter().take(OF_EACH)).for_each(|cell| all.feed(cell));
    let whole = old(all.verdict());
    let column = |(verdict, cells): (Verdict, &Vec<&str>)| {
        let own = old(verdict);
        match (&whole, own) {
            // A column with too little to go by is written as the others are, and so is one that reads as well that way:
            // three times `N÷` is no more evidence than once.
            (Some(whole), None) if cells.iter().any(|c| !stands(whole, c)) => Some(whole.clone()),
            (Some(whole), Some(own)) if whole.encoding != own.encoding => {
                let both = cells.iter().all(|c| whole.suits(c));
                Some(if both { Verdict { evidence: own.evidence, ..whole.clone() } } else { own })
            }
            (_, own) => own,
        }
    };
    let columns = verdicts.into_iter().zip(columns).map(column).collect();
    Found { whole, columns }
}

/// Judges the places of a document, in which there is little to go by: a letter that only Unicode has shows that its texts are
/// what they should be, and one word that happens to be a syllable in some old encoding shows nothing.
fn find_in_document(columns: &[Vec<&str>]) -> Found {
    let mut found = find(columns, std::iter::empty());
    let unicode = columns.iter().flatten().any(|cell| cell.chars().any(is_of_unicode));
    let of_all = found.whole.as_ref().map_or(0, |v| v.evidence.syllables);
    let keep = |verdict: &Verdict| {
        let syllables = verdict.evidence.syllables.max(of_all);
        match verdict.encoding {
            // The same letters in another form.
            Some(Encoding::Utf8Decomposed) => true,
            Some(Encoding::Mojibake | Encoding::MojibakeTwice) => syllables >= MISREAD_SYLLABLES,
            _ => !unicode && syllables >= DOCUMENT_SYLLABLES,
        }
    };
    for column in &mut found.columns {
        *column = column.take().filter(keep);
    }
    found
}

/// A Vietnamese letter that no character of an old encoding is misread as.
fn is_of_unicode(c: char) -> bool {
    matches!(
        c,
        '\u{102}' | '\u{103}' | '\u{1A0}' | '\u{1A1}' | '\u{1AF}' | '\u{1B0}' | '\u{1EA0}'..='\u{1EF9}'
    )
}

/// A verdict that says to read the text otherwise than it is.
fn old(verdict: Verdict) -> Option<Verdict> {
    let encoding = verdict.encoding?;
    // A few signs in plain text (`A~B`) are no VIQR yet.
    let enough = encoding != Encoding::Viqr || verdict.evidence.syllables >= VIQR_SYLLABLES;
    (enough && verdict.confidence >= SURE && encoding != Encoding::Utf8).then_some(verdict)
}

/// Whether a cell can stand as it is where the others are in an old encoding: letters beyond Latin-1 can not be bytes that
/// were misread.
fn stands(whole: &Verdict, cell: &str) -> bool {
    if matches!(whole.encoding, Some(Encoding::Viqr | Encoding::Utf8Decomposed)) {
        return whole.read(cell).text == cell;
    }
    cell.is_ascii()
        || cell
            .chars()
            .any(|c| matches!(c, '\u{100}'..='\u{151}' | '\u{1A0}'..='\u{1B0}' | '\u{1EA0}'..='\u{1EFF}'))
}

/// A text in UTF-16 as UTF-8.
pub(super) fn from_utf16(input: &[u8]) -> Option<Vec<u8>> {
    let (charset, mark) = Charset::wide(input)?;
    let mut text = Vec::new();
    Transcoder::new(input.get(mark..)?, charset).read_to_end(&mut text).ok()?;
    Some(text)
}

/// Text that is no UTF-8 as the characters of the same number as its bytes: which encoding it is, is decided place by place.
/// `None` for UTF-8 and for what is no text.
pub(crate) fn widened(input: &[u8]) -> Option<String> {
    if !OLD_ENCODINGS || simdutf8::basic::from_utf8(input).is_ok() || input.contains(&0) {
        return None;
    }
    // One bad byte in much good text is a bad byte. It may come late, so all that is not ASCII counts.
    let telling: Vec<u8> = input.iter().copied().filter(|b| !b.is_ascii()).take(HEAD).collect();
    if Charset::of(&telling) != (Charset::Bytes, 0) {
        return None;
    }
    let mut text: String = input.iter().copied().map(char::from).collect();
    // What an XML document says of its bytes no longer holds.
    if let Some(end) = text.find("?>").filter(|_| text.starts_with("<?xml"))
        && let Some(from) = text.get(..end).and_then(|head| head.find("encoding"))
    {
        text.replace_range(from..end, &" ".repeat(end - from));
    }
    Some(text)
}

/// Reads the texts of records that a carrier took apart, and says where that changed something.
pub(super) fn cells(records: &mut [Cells]) -> (Vec<Recoded>, Vec<Vec<usize>>) {
    let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    if !OLD_ENCODINGS {
        return (Vec::new(), Vec::new());
    }
    for cell in records.iter().take(Recoder::SAMPLE).flat_map(|r| &r.cells) {
        places.entry(cell.at.as_ref()).or_default().push(&cell.raw);
    }
    let columns: Vec<Vec<&str>> = places.values().cloned().collect();
    let found = find_in_document(&columns);
    let verdicts: BTreeMap<String, Verdict> = places
        .keys()
        .zip(found.columns)
        .filter_map(|(at, verdict)| Some(((*at).to_owned(), verdict?)))
        .collect();
    if verdicts.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let mut touched = BTreeSet::new();
    let changed = records.iter_mut().map(|record| {
        let mut changed = Vec::new();
        for (n, cell) in record.cells.iter_mut().enumerate() {
            let Some(verdict) = verdicts.get(cell.at.as_ref()) else { continue };
            let read = verdict.read(&cell.raw);
            let undone = matches!(read.encoding, Encoding::Mojibake | Encoding::MojibakeTwice);
            let doubted = record.flaws.iter().any(|f| f.at == cell.at && f.what == MOJIBAKE);
            // What a carrier looked at and could not prove, or what would come out in part, stays for a person.
            if read.text == cell.raw || undone && (doubted || read.undefined > 0) {
                continue;
            }
            cell.raw = read.text;
            changed.push(n);
            touched.insert(cell.at.clone());
            // Read rightly it no longer looks misread.
            let at = &cell.at;
            record.flaws.retain(|f| f.at != *at || f.what != MOJIBAKE);
        }
        changed
    });
    let changed = changed.collect();
    let said = verdicts.into_iter().filter(|(at, _)| touched.contains(at.as_str()));
    (said.map(|(at, verdict)| Recoded { at, verdict }).collect(), changed)
}

/// Flaw of a text that looks read in a wrong code page.
const MOJIBAKE: Code = Code::of("mojibake");

/// How the texts of records are to be read, field by field.
#[derive(Clone, Debug, Default)]
pub struct Recoder {
    /// The bytes are no UTF-8.
    pub(crate) bytes: bool,
    /// Fields by number.
    fields: BTreeMap<usize, Verdict>,
}

impl Recoder {
    /// Records that are looked at.
    pub(crate) const SAMPLE: usize = 2000;

    /// Judges the fields of some records.
    pub(crate) fn of(records: &[Box<dyn AnyRecord>], bytes: bool) -> Recoder {
        let mut texts: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        if !OLD_ENCODINGS {
            return Recoder { bytes, ..Recoder::default() };
        }
        for record in records.iter().take(Recoder::SAMPLE) {
            for (slot, text) in filled(record.as_ref()) {
                texts.entry(slot.field()).or_default().push(text);
            }
        }
        let columns: Vec<Vec<&str>> =
            texts.values().map(|t| t.iter().map(String::as_str).collect()).collect();
        let found = find_in_document(&columns);
        let fields = texts.keys().zip(found.columns).filter_map(|(field, v)| Some((*field, v?))).collect();
        Recoder { bytes, fields }
    }

    /// Whether every text stands as it is.
    pub fn is_idle(&self) -> bool {
        !self.bytes && self.fields.is_empty()
    }

    /// Reads the texts of a record; what changed is noted as assumed.
    pub fn read(&self, record: &mut dyn AnyRecord) {
        if !OLD_ENCODINGS || self.fields.is_empty() {
            return;
        }
        for (slot, text) in filled(record) {
            let Some(verdict) = self.fields.get(&slot.field()) else { continue };
            let read = verdict.read(&text).text;
            if read != text {
                slot.set(record, &read);
                record.kept_mut().assume(slot, ENCODING);
            }
        }
    }

    /// What was found, by path.
    pub fn said(&self, record: &dyn AnyRecord) -> Vec<Recoded> {
        let fields = record.dictionary().fields();
        self.fields
            .iter()
            .filter_map(|(n, verdict)| {
                Some(Recoded { at: fields.get(*n)?.path.clone(), verdict: verdict.clone() })
            })
            .collect()
    }
}

/// The texts of a record that are not plain.
fn filled(record: &dyn AnyRecord) -> Vec<(crate::records::Slot, String)> {
    let dictionary = record.dictionary();
    dictionary
        .filled(record)
        .into_iter()
        .filter(|slot| dictionary.field(*slot).is_some_and(|f| f.kind == Kind::Text))
        .map(|slot| (slot, slot.text(record)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Standard;
    use crate::records::record_type;
    use crate::text::encodings::encode;
    use crate::values::Date;

    const QR: &str = "001190000017||Nguyễn Thị Thu Hà|15011990|Nữ|Số 1, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội|01052021\n\
        001090000025||Trần Văn Hùng|20031990|Nam|Thôn Đông Phú, xã Hòa Bình, huyện Vũ Thư, Thái Bình|01052021\n";
    const LINES: &str = concat!(
        r#"{"name":{"full":"Nguyễn Thị Thu Hà"},"permanent_residence":{"text":"Phúc Xá, Ba Đình, Hà Nội"}}"#,
        "\n",
        r#"{"name":{"full":"Trần Quốc Việt"},"permanent_residence":{"text":"Vũ Thư, Thái Bình"}}"#,
        "\n"
    );
    const XML: &str = "<?xml version=\"1.0\" encoding=\"windows-1258\"?><a>Trần Quốc Việt</a>";

    fn standard() -> Standard {
        Standard::new(Date::ymd(2026, 11, 22).unwrap())
    }

    fn names(bytes: &[u8], format: &str) -> (Vec<String>, Vec<Recoded>) {
        let (records, said) =
            standard().read_and_say(bytes, format, record_type("citizen").unwrap()).unwrap();
        let slot = records[0].dictionary().slot("name.full").unwrap();
        (records.iter().map(|r| slot.text(r.as_ref())).collect(), said)
    }

    #[test]
    fn utf16_is_read_with_its_mark_and_without() {
        let json = r#"{"CongDan":{"SoDinhDanh":"001190000017","HoVaTen":{"Ten":"NGUYỄN THỊ THU HÀ"}}}"#;
        let xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><TONG_HOP><HO_TEN>Nguyễn Thị Thu Hà</HO_TEN></TONG_HOP>";
        for (text, format) in [(QR, "cccd-qr"), (json, "popdb-json"), (xml, "health-xml1"), (LINES, "ndjson")]
        {
            let expected = names(text.as_bytes(), format).0;
            for mark in ["\u{feff}", ""] {
                let units = || mark.encode_utf16().chain(text.encode_utf16());
                let low = units().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
                let high = units().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
                assert_eq!(names(&low, format).0, expected, "{format} {mark:?}");
                assert_eq!(names(&high, format).0, expected, "{format} {mark:?}");
            }
        }
    }

    #[test]
    fn documents_and_lines_in_every_common_encoding() {
        let all = [
            Encoding::Tcvn3,
            Encoding::VniWin,
            Encoding::Viscii,
            Encoding::Vps,
            Encoding::Cp1258,
            Encoding::Viqr,
            Encoding::Utf8Decomposed,
            Encoding::Mojibake,
            Encoding::MojibakeTwice,
        ];
        for encoding in all {
            let (read, _) = names(&encode(encoding, QR).bytes, "cccd-qr");
            assert_eq!(read, ["Nguyễn Thị Thu Hà", "Trần Văn Hùng"], "{encoding:?}");
            let lines = encode(encoding, LINES).bytes;
            if std::str::from_utf8(&lines).is_ok() {
                continue;
            }
            let (read, said) = names(&lines, "ndjson");
            assert_eq!(read, ["Nguyễn Thị Thu Hà", "Trần Quốc Việt"], "{encoding:?}");
            let found: Vec<_> = said.iter().map(|r| (r.at.as_str(), r.verdict.encoding)).collect();
            let expected = [("name.full", Some(encoding)), ("permanent_residence.text", Some(encoding))];
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn what_is_well_stands() {
        for text in [LINES, r#"{"name":{"full":"Jürgen Müller"}}"#, r#"{"name":{"full":"José Ñandú"}}"#]
        {
            let (records, said) =
                standard().read_and_say(text.as_bytes(), "ndjson", record_type("citizen").unwrap()).unwrap();
            assert!(said.is_empty());
            assert!(records.iter().all(|r| r.kept().assumptions().is_empty()));
        }
        assert_eq!(widened(QR.as_bytes()), None);
        // One bad byte is no encoding.
        assert_eq!(widened(&[QR.as_bytes(), b"\xff"].concat()), None);
    }

    #[test]
    fn bytes_take_the_place_of_what_a_document_declares() {
        let text = widened(&encode(Encoding::Cp1258, XML).bytes).unwrap();
        assert!(text.starts_with("<?xml version=\"1.0\" ") && !text.contains("windows"), "{text}");
        assert_eq!(text.len() - text.trim_start_matches(|c| c != 'T').len(), XML.find('T').unwrap());
    }
}
