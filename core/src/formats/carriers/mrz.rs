//! The machine-readable zone of identity cards (TD1, three lines of 30) and passports (TD3, two lines of 44), on paper or
//! as file DG1 of the chip (`61 { 5F1F zone }`).
//!
//! Source: ICAO Doc 9303 parts 3 (check digits, names), 4 (TD3), 5 (TD1), 10 (DG1). On the Vietnamese card the optional data
//! of the first line is the personal number, two fillers and a national check digit over it, and the document number is the
//! last nine digits of the personal number; both rules are seen on cards, not published.
//!
//! | at | what stands there | TD1 | TD3 |
//! |---|---|---|---|
//! | `document_code` | `ID`, `I`, `P` ... | line 1, 1-2 | line 1, 1-2 |
//! | `issuer` | issuing state, such as `VNM` | line 1, 3-5 | line 1, 3-5 |
//! | `document_number` | without its check digit; a long one is put together | line 1, 6-14, 16-30 | line 2, 1-9 |
//! | `personal_id` | issuer `VNM` only: the personal number, when optional data has its form | line 1, 16-30 | - |
//! | `optional` | optional data of any other form | line 1, 16-30 | line 2, 29-42 |
//! | `birth` | `YYMMDD` as it stands, unknown digits `<` | line 2, 1-6 | line 2, 14-19 |
//! | `sex` | `M`, `F`, `<` | line 2, 8 | line 2, 21 |
//! | `expiry` | `YYMMDD` as it stands | line 2, 9-14 | line 2, 22-27 |
//! | `nationality` | | line 2, 16-18 | line 2, 11-13 |
//! | `optional2` | | line 2, 19-29 | - |
//! | `surname`, `given` | primary and secondary identifier, fillers as blanks | line 3 | line 1, 6-44 |
//!
//! Fillers at the end are not part of a text; fillers inside stay, as blanks in names and as `<` elsewhere.
//!
//! Flaws: `mrz-cd-number`, `mrz-cd-birth`, `mrz-cd-expiry`, `mrz-cd-optional`, `mrz-cd-national`, `mrz-cd-all` a check digit
//! does not fit; `mrz-pin-number` the document number is not the end of the personal number; `mrz-name-cut` the names fill
//! their place, so they may have been cut; `tlv-length` something follows the zone in the chip's file.

use super::super::{Carrier, Cells, FormatError};
use super::mrz_zone::{self, TD1, TD3, Zone, check_digit, fit, names_to_zone, part};
use super::{bytes, scan, tlv};
use crate::values::Code;

/// Which document is written. Either is read, whatever is said here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MrzLayout {
    /// Identity card, three lines of 30.
    #[default]
    Td1,
    /// Passport, two lines of 44.
    Td3,
}

/// The carrier of machine-readable zones.
///
/// ```
/// use chuan::formats::{Carrier, carriers::Mrz};
/// let zone = "IDVNM1900000174001190000017<<5\n9001158F3001156VNM<<<<<<<<<<<8\nNGUYEN<<THI<THU<HA<<<<<<<<<<<<";
/// let records = Mrz::default().read(zone.as_bytes())?;
/// assert_eq!(records[0].get("personal_id"), Some("001190000017"));
/// assert_eq!(records[0].get("given"), Some("THI THU HA"));
/// assert!(records[0].flaws.is_empty());
/// assert!(Mrz::default().read(b"IDVNM190000017").is_err());
/// # Ok::<(), chuan::formats::FormatError>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Mrz {
    /// What is written.
    pub layout: MrzLayout,
    /// Whether the zone is in the chip's file DG1; the file may come as bytes, hexadecimal or base64.
    pub chip: bool,
}

impl Carrier for Mrz {
    fn read(&self, input: &[u8]) -> Result<Vec<Cells>, FormatError> {
        if self.chip {
            let file = bytes::undump(input)?;
            let (zone, trailing) = chip_zone(&file)?;
            let mut cells = read_zone(&zone);
            if trailing {
                cells.flaw("", Code::of("tlv-length"));
            }
            return Ok(vec![cells]);
        }
        let zones = mrz_zone::zones(scan::utf8(input)?)?;
        if zones.is_empty() { Err(FormatError::Empty) } else { Ok(zones.iter().map(read_zone).collect()) }
    }

    fn write(&self, records: &[Cells]) -> Result<Vec<u8>, FormatError> {
        let zones = records.iter().map(|r| write_zone(r, self.layout)).collect::<Result<Vec<_>, _>>()?;
        if self.chip {
            let [zone] = zones.as_slice() else {
                return Err(FormatError::CannotCarry { what: "more or less than one record in a chip file" });
            };
            let (mut inner, mut out) = (Vec::new(), Vec::new());
            tlv::push(&mut inner, &[0x5F, 0x1F], zone.as_bytes());
            tlv::push(&mut out, &[0x61], &inner);
            return Ok(out);
        }
        if zones.is_empty() {
            return Err(FormatError::Empty);
        }
        let width = if self.layout == MrzLayout::Td1 { TD1 } else { TD3 };
        let mut out = Vec::new();
        for line in zones.iter().flat_map(|z| z.as_bytes().chunks(width)) {
            out.extend_from_slice(line);
            out.push(b'\n');
        }
        Ok(out)
    }
}

/// The zone in a DG1 file, and whether something stands after it.
fn chip_zone(file: &[u8]) -> Result<(Zone, bool), FormatError> {
    let malformed = |what| FormatError::Malformed { what, at: 0 };
    let mut outside = file;
    let mut element = tlv::next(&mut outside).ok_or(malformed("no tag and length"))?;
    let mut trailing = !tlv::is_padding(outside);
    if element.tag == 0x61 && !element.cut {
        let mut inside = element.value;
        element = tlv::next(&mut inside).ok_or(malformed("no tag and length in DG1"))?;
        trailing |= !inside.is_empty();
    }
    if element.tag != 0x5F1F {
        return Err(malformed("a file without a machine-readable zone"));
    }
    if element.cut {
        return Err(malformed("a length beyond the end of the file"));
    }
    let text =
        std::str::from_utf8(element.value).map_err(|_| malformed("a zone that is not letters and digits"))?;
    Ok((Zone::of(mrz_zone::clean(text, 0)?)?, trailing))
}

fn read_zone(zone: &Zone) -> Cells {
    match zone {
        Zone::Td1(z) => read_td1(z),
        Zone::Td3(z) => read_td3(z),
    }
}

fn read_td1(z: &[u8]) -> Cells {
    let mut cells = Cells::default();
    let (number, cd, optional) = (part(z, 5..14), part(z, 14..15), part(z, 15..30));
    cells.push("document_code", text(part(z, 0..2)));
    cells.push("issuer", text(part(z, 2..5)));
    let pin = part(optional, 0..12);
    let national =
        part(z, 2..5) == b"VNM" && pin.iter().all(u8::is_ascii_digit) && part(optional, 12..14) == b"<<";
    if national {
        cells.push("document_number", text(number));
        cells.push("personal_id", text(pin));
        judge(&mut cells, "document_number", "mrz-cd-number", &[number], cd);
        judge(&mut cells, "personal_id", "mrz-cd-national", &[pin], part(optional, 14..15));
        if number != part(pin, 3..12) {
            cells.flaw("document_number", Code::of("mrz-pin-number"));
        }
    } else if let Some((rest, cd, optional)) = overflow(number, cd, optional) {
        cells.push("document_number", text(&[number, rest].concat()));
        cells.push("optional", text(optional));
        // The filler in the check digit's place is not part of the number, and would not change the sum but for its weight.
        judge(&mut cells, "document_number", "mrz-cd-number", &[number, rest], cd);
    } else {
        cells.push("document_number", text(number));
        cells.push("optional", text(optional));
        judge(&mut cells, "document_number", "mrz-cd-number", &[number], cd);
    }
    push_date(&mut cells, "birth", "mrz-cd-birth", part(z, 30..36), part(z, 36..37));
    cells.push("sex", sex(part(z, 37..38)));
    push_date(&mut cells, "expiry", "mrz-cd-expiry", part(z, 38..44), part(z, 44..45));
    cells.push("nationality", text(part(z, 45..48)));
    cells.push("optional2", text(part(z, 48..59)));
    push_names(&mut cells, part(z, 60..90));
    judge(
        &mut cells,
        "",
        "mrz-cd-all",
        &[part(z, 5..30), part(z, 30..37), part(z, 38..45), part(z, 48..59)],
        part(z, 59..60),
    );
    cells
}

/// A number of more than nine characters goes on in the optional data, with its check digit at the end and a filler in the
/// check digit's usual place: its rest, its check digit, what follows.
fn overflow<'a>(number: &[u8], cd: &[u8], optional: &'a [u8]) -> Option<(&'a [u8], &'a [u8], &'a [u8])> {
    if cd != b"<" || number.last() == Some(&b'<') {
        return None;
    }
    let end = optional.iter().position(|b| *b == b'<')?;
    let (rest, cd) = optional.split_at_checked(end.checked_sub(1)?)?;
    Some((rest, part(cd, 0..1), part(cd, 2..cd.len())))
}

fn read_td3(z: &[u8]) -> Cells {
    let mut cells = Cells::default();
    let (number, optional) = (part(z, 44..53), part(z, 72..86));
    cells.push("document_code", text(part(z, 0..2)));
    cells.push("issuer", text(part(z, 2..5)));
    cells.push("document_number", text(number));
    judge(&mut cells, "document_number", "mrz-cd-number", &[number], part(z, 53..54));
    cells.push("nationality", text(part(z, 54..57)));
    push_date(&mut cells, "birth", "mrz-cd-birth", part(z, 57..63), part(z, 63..64));
    cells.push("sex", sex(part(z, 64..65)));
    push_date(&mut cells, "expiry", "mrz-cd-expiry", part(z, 65..71), part(z, 71..72));
    cells.push("optional", text(optional));
    judge(&mut cells, "optional", "mrz-cd-optional", &[optional], part(z, 86..87));
    push_names(&mut cells, part(z, 5..44));
    judge(
        &mut cells,
        "",
        "mrz-cd-all",
        &[part(z, 44..54), part(z, 57..64), part(z, 65..87)],
        part(z, 87..88),
    );
    cells
}

/// Notes a check digit that does not fit. A filler is as good as a digit where there is nothing to check.
fn judge(cells: &mut Cells, at: &'static str, flaw: &'static str, parts: &[&[u8]], cd: &[u8]) {
    let empty = parts.iter().all(|p| p.iter().all(|b| *b == b'<'));
    if cd != [check_digit(parts)] && !(empty && cd == b"<") {
        cells.flaw(at, Code::of(flaw));
    }
}

fn push_date(cells: &mut Cells, at: &'static str, flaw: &'static str, date: &[u8], cd: &[u8]) {
    let blank = date.iter().all(|b| *b == b'<');
    cells.push(at, if blank { String::new() } else { String::from_utf8_lossy(date).into_owned() });
    judge(cells, at, flaw, &[date], cd);
}

fn push_names(cells: &mut Cells, zone: &[u8]) {
    let names = text(zone);
    let (surname, given) = names.split_once("<<").unwrap_or((&names, ""));
    cells.push("surname", surname.replace('<', " "));
    cells.push("given", given.replace('<', " "));
    if zone.last() != Some(&b'<') {
        cells.flaw("given", Code::of("mrz-name-cut"));
    }
}

fn text(zone: &[u8]) -> String {
    String::from_utf8_lossy(zone).trim_end_matches('<').to_owned()
}

/// The filler is a value here: it stands for a sex that is not specified (ICAO Doc 9303).
fn sex(zone: &[u8]) -> String {
    String::from_utf8_lossy(zone).into_owned()
}

fn write_zone(cells: &Cells, layout: MrzLayout) -> Result<String, FormatError> {
    const TD1_PLACES: [&str; 12] = [
        "document_code",
        "issuer",
        "document_number",
        "personal_id",
        "optional",
        "birth",
        "sex",
        "expiry",
        "nationality",
        "optional2",
        "surname",
        "given",
    ];
    for (i, cell) in cells.cells.iter().enumerate() {
        let td3_lacks = layout == MrzLayout::Td3 && matches!(&*cell.at, "personal_id" | "optional2");
        if !TD1_PLACES.contains(&&*cell.at) || td3_lacks && !cell.raw.is_empty() {
            return Err(FormatError::CannotCarry { what: "a text that has no place in this zone" });
        }
        if cells.cells.iter().take(i).any(|c| c.at == cell.at) {
            return Err(FormatError::CannotCarry { what: "two texts in one place" });
        }
    }
    let get = |at| cells.get(at).unwrap_or_default();
    let code = fit(get("document_code"), 2)?;
    let issuer = fit(get("issuer"), 3)?;
    let nationality = fit(get("nationality"), 3)?;
    let (birth, expiry) = (date(get("birth"))?, date(get("expiry"))?);
    let sex = fit(get("sex"), 1)?;
    let cd = |parts: &[&str]| {
        let parts: Vec<&[u8]> = parts.iter().map(|p| p.as_bytes()).collect();
        char::from(check_digit(&parts))
    };
    if layout == MrzLayout::Td3 {
        let number = fit(get("document_number"), 9)?;
        let optional = fit(get("optional"), 14)?;
        let names = names_to_zone(get("surname"), get("given"), 39)?;
        let optional_cd = if get("optional").is_empty() { '<' } else { cd(&[&optional]) };
        let number = format!("{number}{}", cd(&[&number]));
        let birth = format!("{birth}{}", cd(&[&birth]));
        let rest = format!("{expiry}{}{optional}{optional_cd}", cd(&[&expiry]));
        let all = cd(&[&number, &birth, &rest]);
        return Ok(format!("{code}{issuer}{names}{number}{nationality}{birth}{sex}{rest}{all}"));
    }
    let pin = get("personal_id");
    let mut number = get("document_number");
    let number_block = if pin.is_empty() {
        number_block(number, get("optional"))?
    } else {
        if issuer != "VNM" || pin.len() != 12 || !pin.bytes().all(|b| b.is_ascii_digit()) {
            return Err(FormatError::CannotCarry {
                what: "a personal number that is not twelve digits of VNM",
            });
        }
        if !get("optional").is_empty() {
            return Err(FormatError::CannotCarry { what: "optional data beside a personal number" });
        }
        if number.is_empty() {
            number = pin.get(3..).unwrap_or_default();
        }
        let number = fit(number, 9)?;
        format!("{number}{}{pin}<<{}", cd(&[&number]), cd(&[pin]))
    };
    let birth = format!("{birth}{}", cd(&[&birth]));
    let expiry = format!("{expiry}{}", cd(&[&expiry]));
    let optional2 = fit(get("optional2"), 11)?;
    let names = names_to_zone(get("surname"), get("given"), 30)?;
    let all = cd(&[&number_block, &birth, &expiry, &optional2]);
    Ok(format!("{code}{issuer}{number_block}{birth}{sex}{expiry}{nationality}{optional2}{all}{names}"))
}

/// Number, check digit and optional data of TD1, 25 characters; a long number goes on in the optional data.
fn number_block(number: &str, optional: &str) -> Result<String, FormatError> {
    let number = fit(number, 24)?;
    let number = number.trim_end_matches('<');
    let cd = char::from(check_digit(&[number.as_bytes()]));
    let Some((head, rest)) = number.split_at_checked(9).filter(|(_, rest)| !rest.is_empty()) else {
        let number = fit(number, 9)?;
        return Ok(format!("{number}{cd}{}", fit(optional, 15)?));
    };
    if head.ends_with('<') || rest.contains('<') {
        return Err(FormatError::CannotCarry { what: "a long document number with fillers" });
    }
    let room = 13usize.saturating_sub(rest.len());
    if rest.len() > 13 {
        return Err(FormatError::CannotCarry { what: "a text longer than its place" });
    }
    Ok(format!("{head}<{rest}{cd}<{}", fit(optional, room)?))
}

/// Six characters, or fillers for none.
fn date(raw: &str) -> Result<String, FormatError> {
    match raw.len() {
        0 | 6 => fit(raw, 6),
        _ => Err(FormatError::CannotCarry { what: "a date that is not six characters" }),
    }
}

#[cfg(test)]
#[path = "mrz_tests.rs"]
mod tests;
