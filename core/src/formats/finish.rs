//! What a mapping table can not say: values that follow from several cells together. One function a family of formats.
//!
//! `before` rearranges the carrier's cells before they are mapped, `after` completes the record; `write` does both backwards.

mod abroad;
mod civil;

use super::{Cells, MORE};
use crate::records::{AnyRecord, Citizen, Document};
use crate::text;
use crate::values::{Code, Date, Expiry, OldIdNumber};

/// The day on which cards began to be called thẻ căn cước (Luật Căn cước 26/2023/QH15 art. 46).
const CARD_LAW: Option<Date> = Date::ymd(2024, 7, 1);

/// Rearranges cells as they came.
pub fn before(name: &str, cells: &mut Cells) {
    match name {
        "lists" if MORE => split_lists(cells),
        "mrz" | "mrz-passport" if MORE => zone_in(cells),
        "qcvn" if MORE => relatives_whole(cells),
        "portal" if MORE => civil::portal(cells),
        "fhir-death" if MORE => abroad::clock_in(cells),
        "opencrvs" if MORE => abroad::declaration_in(cells),
        _ => {}
    }
}

/// Completes a record from the cells and the day of reading.
pub fn after(name: &str, cells: &Cells, record: &mut dyn AnyRecord, on: Date) {
    match name {
        "ack" if MORE => return civil::ack(cells, record),
        "portal" if MORE => return civil::portal_words(record),
        "health-notice" if MORE => return civil::first_of_january(cells, record),
        _ => {}
    }
    let Some(citizen) = record.as_any_mut().downcast_mut::<Citizen>() else { return };
    match name {
        "card" => card(citizen),
        "mrz" | "mrz-passport" if MORE => zone_dates(citizen, cells, on),
        "qcvn" if MORE => whole_name(citizen),
        "popdb" if MORE => whole_name_in_ten(citizen),
        _ => {}
    }
}

/// Turns cells in the table's order into what the carrier writes.
pub fn write(name: &str, record: &dyn AnyRecord, cells: &mut Cells) {
    match (name, record.as_any().downcast_ref::<Citizen>()) {
        ("lists", _) if MORE => join_lists(cells),
        ("fhir-death", _) if MORE => abroad::clock_out(cells),
        ("opencrvs", _) if MORE => abroad::declaration_out(cells),
        ("mrz", Some(citizen)) if MORE => zone_out(citizen, cells, false),
        ("mrz-passport", Some(citizen)) if MORE => zone_out(citizen, cells, true),
        ("qcvn", Some(citizen)) if MORE => set(cells, "HoVaTen/Ten", &name_for_qcvn(citizen)),
        ("popdb", Some(citizen)) if MORE => name_in_ten(citizen, cells),
        ("request", Some(citizen)) if MORE => request(citizen, cells),
        _ => {}
    }
}

fn set(cells: &mut Cells, at: &'static str, text: &str) {
    match cells.cells.iter_mut().find(|c| c.at == at) {
        Some(cell) => text.clone_into(&mut cell.raw),
        None if text.is_empty() => {}
        None => cells.push(at, text),
    }
}

fn slot(citizen: &Citizen, path: &str) -> Option<crate::records::Slot> {
    AnyRecord::dictionary(citizen).slot(path)
}

fn assume(citizen: &mut Citizen, path: &str, how: &'static str) {
    if let Some(slot) = slot(citizen, path) {
        citizen.kept.assume(slot, Code::of(how));
    }
}

/// The kind of card by its day of issue, and a cancelled number among the further texts of the 2024 card.
fn card(citizen: &mut Citizen) {
    let issued = citizen.documents.first().map(|d| d.issued).unwrap_or_default();
    if let (Some(law), false) = (CARD_LAW, issued.is_none()) {
        let kind = if issued.is_before(law) { "cccd-chip" } else { "can-cuoc" };
        if let Some(document) = citizen.documents.at_mut(0)
            && document.kind.is_none()
        {
            document.kind = Code::of(kind);
            assume(citizen, "documents[0].kind", "issuer-by-date");
        }
    }
    let own = citizen.personal_id.as_str().to_owned();
    let cancelled = citizen.kept.remainder().iter().position(|e| {
        e.at.parse::<usize>().is_ok_and(|n| (7..100).contains(&n))
            && e.raw.len() == 12
            && e.raw != own
            && e.raw.bytes().all(|b| b.is_ascii_digit())
    });
    if let Some(raw) = cancelled.and_then(|at| citizen.kept.remainder().get(at).map(|e| e.raw.clone())) {
        let at = citizen.old_ids.len();
        if let (Some(id), Some(number)) = (citizen.old_ids.at_mut(at), OldIdNumber::parse(&raw)) {
            id.kind = Code::of("cancelled-id");
            id.number = number;
            assume(citizen, &format!("old_ids[{at}].kind"), "shape");
        }
    }
}

/// Names of a zone become one text; what the document number adds is noted elsewhere.
fn zone_in(cells: &mut Cells) {
    let part = |at: &str| cells.get(at).unwrap_or_default().replace('<', " ").trim().to_owned();
    let name = format!("{} {}", part("surname"), part("given")).trim().to_owned();
    let national = cells.get("personal_id").map(str::to_owned);
    cells.cells.retain(|c| !matches!(&*c.at, "surname" | "given"));
    if !name.is_empty() {
        cells.push("name", name);
    }
    if let (Some(id), Some(cell)) = (national, cells.cells.iter_mut().find(|c| c.at == "document_number")) {
        // The Vietnamese card prints the last nine digits; the card's number is the personal id.
        if id.ends_with(&cell.raw) {
            cell.raw = id;
        }
    }
    for known in ["document_code", "issuer"] {
        cells.cells.retain(|c| !(c.at == known && matches!(c.raw.as_str(), "ID" | "I" | "P" | "VNM" | "")));
    }
}

/// Dates of a zone have two digits of the year: the personal id tells the century, else the day of reading does.
fn zone_dates(citizen: &mut Citizen, cells: &Cells, on: Date) {
    let today = if on.is_none() { 9999 } else { on.year() };
    let full = |raw: &str, year: &dyn Fn(u16) -> u16| {
        let two = |at: usize| raw.get(at..at + 2).and_then(|t| t.parse::<u16>().ok());
        let year = year(two(0)?);
        match (two(2).and_then(|m| u8::try_from(m).ok()), two(4).and_then(|d| u8::try_from(d).ok())) {
            (Some(m), Some(d)) => Date::ymd(year, m, d),
            (Some(m), None) if raw.ends_with("<<") => Date::ym(year, m),
            (None, None) if raw.ends_with("<<<<") => Date::y(year),
            _ => None,
        }
    };
    if let Some(raw) = cells.get("birth").filter(|r| !r.is_empty()) {
        let by_id = citizen.personal_id.birth_year();
        let century = |yy: u16| match by_id {
            Some(year) if year % 100 == yy => year,
            _ if 2000 + yy > today => 1900 + yy,
            _ => 2000 + yy,
        };
        put(citizen, "birth.date", raw, full(raw, &century), Some("mrz-century"));
    }
    if let Some(raw) = cells.get("expiry").filter(|r| !r.is_empty()) {
        let national = cells.get("personal_id").is_some();
        if raw == "991231" && national {
            if let Some(document) = citizen.documents.at_mut(0) {
                document.expires = Expiry::NEVER;
            }
        } else {
            put(citizen, "documents[0].expires", raw, full(raw, &|yy| 2000 + yy), Some("mrz-century"));
        }
    }
    citizen.kept.forget_extras(&["birth", "expiry"]);
}

fn put(citizen: &mut Citizen, path: &str, raw: &str, date: Option<Date>, how: Option<&'static str>) {
    let Some(slot) = slot(citizen, path) else { return };
    let mut text = String::new();
    if let Some(date) = date {
        date.push_to(&mut text);
    }
    let read = date.is_some() && slot.get_mut(citizen).is_some_and(|leaf| leaf.set(&text).is_ok());
    match (read, how) {
        (true, Some(how)) => citizen.kept.assume(slot, Code::of(how)),
        (true, None) => {}
        (false, _) => citizen.kept.unread(slot, raw),
    }
}

/// The cells of a zone for a record: names transliterated, dates cut, the number as the card prints it.
fn zone_out(citizen: &Citizen, cells: &mut Cells, passport: bool) {
    let latin = if citizen.name.latin.as_str().is_empty() {
        text::keys::mrz_name(citizen.name.full.as_str()).replace('<', " ")
    } else {
        citizen.name.latin.as_str().to_owned()
    };
    let (surname, given) = latin.split_once(' ').unwrap_or((&latin, ""));
    let short = |date: Date| match (date.month(), date.day()) {
        _ if date.is_none() => String::new(),
        (None, _) => format!("{:02}<<<<", date.year() % 100),
        (Some(m), None) => format!("{:02}{m:02}<<", date.year() % 100),
        (Some(m), Some(d)) => format!("{:02}{m:02}{d:02}", date.year() % 100),
    };
    let is_passport = |d: &&Document| d.kind == Code::of("passport");
    let document = citizen.documents.iter().find(|d| is_passport(d) == passport || d.kind.is_none());
    let document = document.cloned().unwrap_or_default();
    let id = citizen.personal_id.as_str();
    let number = match id.get(3..) {
        Some(tail)
            if !passport && (document.number.as_str().is_empty() || document.number.as_str() == id) =>
        {
            tail.to_owned()
        }
        _ => document.number.as_str().to_owned(),
    };
    let expiry = match document.expires.date() {
        Some(date) => short(date),
        None if document.expires.is_never() => "991231".to_owned(),
        None => String::new(),
    };
    set(cells, "document_code", if passport { "P" } else { "ID" });
    set(cells, "issuer", "VNM");
    set(cells, "document_number", &number);
    set(cells, "surname", surname);
    set(cells, "given", given);
    set(
        cells,
        "birth",
        &citizen.kept.raw_at(slot(citizen, "birth.date")).unwrap_or_else(|| short(citizen.birth.date)),
    );
    set(cells, "expiry", &citizen.kept.raw_at(slot(citizen, "documents[0].expires")).unwrap_or(expiry));
    cells.cells.retain(|c| !matches!(&*c.at, "name" | "birth_date" | "expiry_date"));
}

/// A QCVN name of which only Ten is filled is a whole name, not a given name; one in parts is whole when they are put together.
fn whole_name(citizen: &mut Citizen) {
    use crate::records::Leaf as _;
    let name = &mut citizen.name;
    if !name.full.as_str().is_empty() {
        return;
    }
    if name.family.as_str().is_empty() && name.middle.as_str().is_empty() {
        std::mem::swap(&mut name.full, &mut name.given);
        name.given.clear();
        return;
    }
    let whole = parts_joined(citizen);
    let _ = citizen.name.full.set(&whole);
    assume(citizen, "name.full", "joined");
}

/// The live service puts the whole name into Ten; where family or middle name are filled after all, Ten is the given name.
fn whole_name_in_ten(citizen: &mut Citizen) {
    use crate::records::Leaf as _;
    let name = &mut citizen.name;
    if !name.family.as_str().is_empty() || !name.middle.as_str().is_empty() {
        std::mem::swap(&mut name.full, &mut name.given);
        name.full.clear();
        whole_name(citizen);
    }
}

/// The whole name stands in Ten, also of a record that has only its parts.
fn name_in_ten(citizen: &Citizen, cells: &mut Cells) {
    if citizen.name.full.as_str().is_empty() {
        set(cells, "HoVaTen/Ten", &text::case::upper(&parts_joined(citizen)));
    }
}

/// Found by the personal id when there is one; the old number stands only in its place.
fn request(citizen: &Citizen, cells: &mut Cells) {
    if citizen.name.full.as_str().is_empty() {
        set(cells, "HoVaTen", &text::keys::popdb_key(&parts_joined(citizen)));
    }
    if cells.get("SoDinhDanh").is_some_and(|t| !t.is_empty()) {
        cells.cells.retain(|c| c.at != "SoCMND");
    }
    // A year alone, or the whole date: a day of nothing is neither.
    cells.cells.retain(|c| c.at != "NgayThangNamSinh/NgayThangNam" || !c.raw.is_empty());
}

fn parts_joined(citizen: &Citizen) -> String {
    let name = &citizen.name;
    joined([name.family.as_str(), name.middle.as_str(), name.given.as_str()])
}

/// Family, middle and given name in the order in which a Vietnamese name is written.
fn joined(parts: [&str; 3]) -> String {
    parts.iter().filter(|p| !p.is_empty()).copied().collect::<Vec<_>>().join(" ")
}

/// Relatives have one name here: the parts of a QCVN name are put together, or the given name alone would stand for all of it.
fn relatives_whole(cells: &mut Cells) {
    for who in ["Cha", "Me", "VoChong", "NguoiDaiDien", "ChuHo"] {
        let at = |part: &str| format!("{who}/HoVaTen/{part}");
        let part = |name: &str| cells.get(&at(name)).unwrap_or_default().trim().to_owned();
        let [family, middle, given] = ["Ho", "ChuDem", "Ten"].map(part);
        if family.is_empty() && middle.is_empty() {
            continue;
        }
        let whole = joined([&family, &middle, &given]);
        let parts = ["Ho", "ChuDem", "Ten"].map(at);
        let first = cells.cells.iter().position(|c| parts.iter().any(|p| *p == c.at));
        let mut n = 0;
        cells.cells.retain(|cell| {
            n += 1;
            Some(n - 1) == first || !parts.iter().any(|p| *p == cell.at)
        });
        if let Some(cell) = first.and_then(|n| cells.cells.get_mut(n)) {
            *cell = super::Cell { at: at("Ten").into(), raw: whole };
        }
    }
}

fn name_for_qcvn(citizen: &Citizen) -> String {
    let name = &citizen.name;
    let parts = !name.family.as_str().is_empty() || !name.middle.as_str().is_empty();
    if parts || name.full.as_str().is_empty() { name.given.as_str() } else { name.full.as_str() }.to_owned()
}

/// Cells that hold several values parted by semicolons, in the health claims.
const LISTS: [&str; 4] = ["MA_THE_BHYT", "MA_DKBD", "GT_THE_TU", "GT_THE_DEN"];

fn split_lists(cells: &mut Cells) {
    let mut out = Vec::with_capacity(cells.cells.len());
    for cell in std::mem::take(&mut cells.cells) {
        if !LISTS.contains(&&*cell.at) || !cell.raw.contains(';') {
            out.push(cell);
            continue;
        }
        for (n, part) in cell.raw.split(';').enumerate() {
            let at = if n == 0 { cell.at.clone() } else { format!("{}[{n}]", cell.at).into() };
            out.push(super::Cell { at, raw: part.trim().to_owned() });
        }
    }
    cells.cells = out;
}

fn join_lists(cells: &mut Cells) {
    for name in LISTS {
        let mut texts: Vec<String> = Vec::new();
        cells.cells.retain(|cell| {
            let item = cell.at.strip_prefix(name).filter(|rest| rest.is_empty() || rest.starts_with('['));
            if item.is_some() {
                texts.push(cell.raw.clone());
            }
            item.is_none()
        });
        while texts.last().is_some_and(String::is_empty) {
            texts.pop();
        }
        if !texts.is_empty() {
            cells.push(name, texts.join(";"));
        }
    }
}
