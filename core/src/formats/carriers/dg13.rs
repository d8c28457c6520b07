//! File DG13 of the chip: what the card says of its holder in the state's own layout.
//!
//! Source: the layout is not published; four independent public readers agree on fields 1 to 13 and two on 14 and 15. What
//! field 16 means is not known. Circular 16/2024/TT-BCA lets newer cards keep part of this under the issuer's own
//! algorithm, so any field may be missing.
//!
//! `6D { fields }`, `6D { 30 { fields } }` or `6D { 30 { 31 { fields } } }`; a field is `30 { 02 01 n, value }`, wherever it
//! stands. Lengths count bytes and may be of any form.
//!
//! | at | what stands there | written as |
//! |---|---|---|
//! | `1` | personal number | PrintableString |
//! | `2` | full name | UTF8String |
//! | `3` | date of birth, `dd/MM/yyyy` | PrintableString |
//! | `4` | sex, `Nam` or `Nữ` | UTF8String |
//! | `5` | nationality, its name | UTF8String |
//! | `6` | ethnic group, its name | UTF8String |
//! | `7` | religion, its name | UTF8String |
//! | `8` | place of origin | UTF8String |
//! | `9` | permanent residence | UTF8String |
//! | `10` | distinguishing marks | UTF8String |
//! | `11` | date of issue, `dd/MM/yyyy` | PrintableString |
//! | `12` | date of expiry, or words for none | UTF8String |
//! | `13.1`, `13.2` | names of father and mother; `13.3` and on if there are more | SEQUENCE each |
//! | `14` | name of the spouse | SEQUENCE |
//! | `15` | old identity card number | PrintableString |
//! | `16` | not known | PrintableString |
//! | `17`... | numbers no one has described | UTF8String |
//! | `n.2`... | further texts of a field that should have one | SEQUENCE with all of them |
//! | `n/2`... | the same field again | a field of its own |
//! | `n#hex` | all that follows the number, when it is not text | as it was |
//! | `x#hex`, `x/2#hex`... | an element outside any field, or bytes that are none | as it was, at the end; in an OCTET STRING |
//!
//! A field without a value gives an empty text. One name alone in field 13 stands in `13.1` with the flaw `one-parent`: the
//! card does not say whose it is.
//!
//! Flaws: `tlv-length` a length goes beyond what is there, or bytes are left over; `one-parent`.

use super::super::{Carrier, Cells, FormatError};
use super::tlv::{self, Tlv};
use super::{MAX_CHIP_FILE, bytes};
use crate::values::Code;

/// Deepest nesting that is followed; the known layouts have five levels.
pub const MAX_TLV_DEPTH: usize = 12;

/// Most fields of one file; the known layout has 16.
pub const MAX_CHIP_FIELDS: usize = 1_024;

const SEQUENCE: u32 = 0x30;
const UTF8_STRING: u8 = 0x0C;
const PRINTABLE_STRING: u8 = 0x13;

/// The field of the parents, and that of the spouse.
const PARENTS: u8 = 13;
const SPOUSE: u8 = 14;

/// The carrier of DG13; the file may come as bytes, hexadecimal or base64.
///
/// ```
/// use chuan::formats::{Carrier, carriers::Dg13};
/// let records = Dg13.read(b"6D 13 30 11 02 01 01 13 0C 30 30 31 31 39 30 30 30 30 30 31 37")?;
/// assert_eq!(records[0].get("1"), Some("001190000017"));
/// assert!(Dg13.read(b"61 5D 5F 1F").is_err());
/// # Ok::<(), chuan::formats::FormatError>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Dg13;

impl Carrier for Dg13 {
    fn read(&self, input: &[u8]) -> Result<Vec<Cells>, FormatError> {
        let file = bytes::undump(input)?;
        let mut left = &*file;
        let wrapper = tlv::next(&mut left)
            .filter(|w| matches!(w.tag, 0x6D | 0x30 | 0x31))
            .ok_or(FormatError::Malformed { what: "a file that is not DG13", at: 0 })?;
        let mut reader = Reader { cells: Cells::default(), seen: [0; 256], others: 0, lies: wrapper.cut };
        if wrapper.tag == 0x6D {
            reader.elements(wrapper.value, 1)?;
        } else {
            reader.element(&wrapper, 1)?;
        }
        if !tlv::is_padding(left) {
            reader.lies = true;
            reader.other(left)?;
        }
        let Reader { mut cells, lies, .. } = reader;
        if lies {
            cells.flaw("", Code::of("tlv-length"));
        }
        if cells.cells.iter().all(|c| c.at.starts_with('x')) {
            return Err(FormatError::Malformed { what: "a file without fields", at: 0 });
        }
        Ok(vec![cells])
    }

    fn write(&self, records: &[Cells]) -> Result<Vec<u8>, FormatError> {
        match records {
            [] => Err(FormatError::Empty),
            [record] => write_file(record),
            _ => Err(FormatError::CannotCarry { what: "more than one record in a chip file" }),
        }
    }
}

struct Reader {
    cells: Cells,
    /// How often each field number came.
    seen: [usize; 256],
    /// How many elements came outside fields.
    others: usize,
    /// Whether any length did not fit.
    lies: bool,
}

impl Reader {
    fn elements(&mut self, mut input: &[u8], depth: usize) -> Result<(), FormatError> {
        while let Some(element) = tlv::next(&mut input) {
            self.element(&element, depth)?;
        }
        if !input.is_empty() {
            self.lies = true;
            self.other(input)?;
        }
        Ok(())
    }

    fn element(&mut self, element: &Tlv<'_>, depth: usize) -> Result<(), FormatError> {
        if depth > MAX_TLV_DEPTH {
            return Err(FormatError::Limit { limit: "nesting of a chip file", most: MAX_TLV_DEPTH });
        }
        self.lies |= element.cut;
        if let Some((number, value)) = as_field(element) {
            self.field(number, value, element.cut)
        } else if element.is_constructed() {
            self.elements(element.value, depth + 1)
        } else {
            self.other(element.whole)
        }
    }

    fn field(&mut self, number: u8, value: &[u8], cut: bool) -> Result<(), FormatError> {
        if cut && value.is_empty() {
            // Whether there was a value is not known.
            return Ok(());
        }
        let Some(seen) = self.seen.get_mut(usize::from(number)) else { return Ok(()) };
        *seen += 1;
        let name = if *seen == 1 { number.to_string() } else { format!("{number}/{seen}") };
        self.room()?;
        let mut texts = Vec::new();
        if collect(value, &mut texts, 0).is_none() {
            self.lies |= has_cut(value);
            self.cells.push(format!("{name}#hex"), bytes::to_hex(value));
            return Ok(());
        }
        if texts.len() > MAX_CHIP_FIELDS {
            return Err(FormatError::Limit { limit: "texts of a chip file", most: MAX_CHIP_FIELDS });
        }
        if number == PARENTS && texts.len() == 1 {
            self.cells.flaw(format!("{name}.1"), Code::of("one-parent"));
        }
        if texts.is_empty() {
            texts.push(String::new());
        }
        for (i, text) in texts.into_iter().enumerate() {
            let at = if number == PARENTS || i > 0 { format!("{name}.{}", i + 1) } else { name.clone() };
            self.cells.push(at, text);
        }
        Ok(())
    }

    fn other(&mut self, whole: &[u8]) -> Result<(), FormatError> {
        self.room()?;
        self.others += 1;
        let at = if self.others == 1 { "x#hex".to_owned() } else { format!("x/{}#hex", self.others) };
        self.cells.push(at, bytes::to_hex(whole));
        Ok(())
    }

    fn room(&self) -> Result<(), FormatError> {
        if self.cells.cells.len() >= MAX_CHIP_FIELDS {
            return Err(FormatError::Limit { limit: "fields of a chip file", most: MAX_CHIP_FIELDS });
        }
        Ok(())
    }
}

/// The number and the rest, when an element is a field.
fn as_field<'a>(element: &Tlv<'a>) -> Option<(u8, &'a [u8])> {
    let mut inside = element.value;
    let number = tlv::next(&mut inside)?;
    match (element.tag, number.tag, number.value, number.cut) {
        (SEQUENCE, 0x02, [number], false) => Some((*number, inside)),
        _ => None,
    }
}

/// All texts of a value in their order, or nothing when something in it is not text. An empty SEQUENCE is an empty text: it
/// keeps the place of a name that is missing.
fn collect(mut value: &[u8], texts: &mut Vec<String>, depth: usize) -> Option<()> {
    while let Some(element) = tlv::next(&mut value) {
        match element.tag {
            _ if element.cut || depth > MAX_TLV_DEPTH => return None,
            0x30 | 0x31 if element.value.is_empty() => texts.push(String::new()),
            0x30 | 0x31 => collect(element.value, texts, depth + 1)?,
            tag => texts.push(text_of(tag, element.value)?),
        }
    }
    value.is_empty().then_some(())
}

/// The text of a string type (X.680): UTF8, numeric, printable, T61, IA5, times, visible, BMP.
fn text_of(tag: u32, value: &[u8]) -> Option<String> {
    match tag {
        0x0C | 0x12 | 0x13 | 0x14 | 0x16..=0x18 | 0x1A => String::from_utf8(value.to_vec()).ok(),
        0x1E if value.len().is_multiple_of(2) => {
            let units =
                value.chunks_exact(2).map(|pair| pair.iter().fold(0u16, |unit, b| unit << 8 | u16::from(*b)));
            char::decode_utf16(units).collect::<Result<String, _>>().ok()
        }
        _ => None,
    }
}

/// Whether a length inside goes beyond what is there.
fn has_cut(mut value: &[u8]) -> bool {
    while let Some(element) = tlv::next(&mut value) {
        if element.cut {
            return true;
        }
    }
    !value.is_empty()
}

/// A place taken apart: `n`, `n/2`, `n.3`, `n/2.3`, each with or without `#hex`; `x` is no number.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    /// The field, and which of the fields of that number.
    field: (Option<u8>, usize),
    /// Which of the field's texts.
    text: usize,
    hex: bool,
}

impl Place {
    fn parse(at: &str) -> Option<Place> {
        let (rest, hex) = at.strip_suffix("#hex").map_or((at, false), |rest| (rest, true));
        let (rest, text) =
            rest.split_once('.').map_or(Some((rest, 1)), |(rest, n)| Some((rest, n.parse().ok()?)))?;
        let (number, again) =
            rest.split_once('/').map_or(Some((rest, 1)), |(rest, n)| Some((rest, n.parse().ok()?)))?;
        let number = if number == "x" && hex { None } else { Some(number.parse().ok()?) };
        let known = (1..=MAX_CHIP_FIELDS).contains(&text) && (1..=MAX_CHIP_FIELDS).contains(&again);
        known.then_some(Place { field: (number, again), text, hex })
    }
}

/// One field to be written.
struct Field<'a> {
    key: (Option<u8>, usize),
    texts: Vec<Option<&'a str>>,
    raw: Option<Vec<u8>>,
}

fn write_file(record: &Cells) -> Result<Vec<u8>, FormatError> {
    let cannot = |what| FormatError::CannotCarry { what };
    if record.cells.len() > MAX_CHIP_FIELDS {
        return Err(FormatError::Limit { limit: "fields of a chip file", most: MAX_CHIP_FIELDS });
    }
    let mut fields: Vec<Field<'_>> = Vec::new();
    for cell in &record.cells {
        let place = Place::parse(&cell.at).ok_or(cannot("a place that is no field of this file"))?;
        let index = fields.iter().position(|f| f.key == place.field).unwrap_or(fields.len());
        if index == fields.len() {
            fields.push(Field { key: place.field, texts: Vec::new(), raw: None });
        }
        let Some(field) = fields.get_mut(index) else { continue };
        if place.hex {
            let raw = bytes::from_hex(&cell.raw)
                .ok_or(cannot("a place of hexadecimal digits with something else"))?;
            if field.raw.replace(raw).is_some() {
                return Err(cannot("two texts in one place"));
            }
            continue;
        }
        if field.texts.len() < place.text {
            field.texts.resize(place.text, None);
        }
        if let Some(text) = field.texts.get_mut(place.text - 1)
            && text.replace(&cell.raw).is_some()
        {
            return Err(cannot("two texts in one place"));
        }
    }
    let (mut list, mut others) = (Vec::new(), Vec::new());
    for field in fields {
        match (field.key.0, field.raw) {
            (None, Some(raw)) => push_other(&mut others, &raw),
            (Some(number), Some(raw)) if field.texts.is_empty() => push_field(&mut list, number, &raw),
            (Some(number), None) => {
                let texts: Vec<&str> = field.texts.iter().map(|t| t.unwrap_or_default()).collect();
                push_field(&mut list, number, &value_of(number, &texts));
            }
            _ => return Err(cannot("text and bytes in one place")),
        }
    }
    list.extend(others);
    let (mut inner, mut out) = (Vec::new(), Vec::new());
    tlv::push(&mut inner, &[0x30], &list);
    tlv::push(&mut out, &[0x6D], &inner);
    if out.len() > MAX_CHIP_FILE {
        return Err(FormatError::Limit { limit: "bytes of a chip file", most: MAX_CHIP_FILE });
    }
    Ok(out)
}

fn push_field(list: &mut Vec<u8>, number: u8, value: &[u8]) {
    let mut field = Vec::with_capacity(value.len() + 3);
    tlv::push(&mut field, &[0x02], &[number]);
    field.extend_from_slice(value);
    tlv::push(list, &[0x30], &field);
}

/// An element outside fields as it was; bytes that are no whole element in an OCTET STRING, lest they swallow what follows.
fn push_other(out: &mut Vec<u8>, raw: &[u8]) {
    let mut rest = raw;
    match tlv::next(&mut rest) {
        Some(element) if rest.is_empty() && !element.cut && !element.is_constructed() => {
            out.extend_from_slice(raw)
        }
        _ => tlv::push(out, &[0x04], raw),
    }
}

/// The value of a field in the shape that cards have.
fn value_of(number: u8, texts: &[&str]) -> Vec<u8> {
    let mut value = Vec::new();
    match texts {
        [] => {}
        [""] => {}
        [only] if number != PARENTS && number != SPOUSE => push_text(&mut value, number, only),
        _ if number == PARENTS => {
            for text in texts {
                let mut name = Vec::new();
                push_text(&mut name, number, text);
                tlv::push(&mut value, &[0x30], &name);
            }
        }
        _ => {
            let mut names = Vec::new();
            for text in texts {
                push_text(&mut names, number, text);
            }
            tlv::push(&mut value, &[0x30], &names);
        }
    }
    value
}

fn push_text(out: &mut Vec<u8>, number: u8, text: &str) {
    let printable = matches!(number, 1 | 3 | 11 | 15 | 16)
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b" '()+,-./:=?".contains(&b));
    tlv::push(out, &[if printable { PRINTABLE_STRING } else { UTF8_STRING }], text.as_bytes());
}

#[cfg(test)]
#[path = "dg13_tests.rs"]
mod tests;
