//! Every format that is written is read back: what it can carry comes through unchanged, and the loss report is exact.
#![expect(clippy::unwrap_used, reason = "tests may")]

mod common;

use chuan::engine::{Error, Standard};
use chuan::formats::FormatError;
use chuan::formats::table::FORMATS;
use chuan::records::{AnyRecord, Citizen, Record};
use chuan::values::Date;
use common::{citizens, records};
use proptest::prelude::*;

fn standard() -> Standard {
    Standard::new(Date::parse("2026-11-21").unwrap())
}

/// Canonical JSON.
fn json(record: &dyn AnyRecord) -> String {
    let mut out = String::new();
    chuan::records::write_canonical(record, "2026.1", &mut out);
    out
}

/// Reads back, also a format that users only write.
fn back(standard: &Standard, bytes: &[u8], id: &str, like: &dyn AnyRecord) -> Box<dyn AnyRecord> {
    let (id, _) = id.split_once(':').unwrap_or((id, ""));
    let driver = standard.driver(id).unwrap();
    if driver.format().reads {
        let kind = chuan::records::record_type(like.dictionary().record()).unwrap();
        // A row in which nothing stands is none.
        let first = standard.read_as(bytes, id, kind).unwrap().into_iter().next();
        return first.unwrap_or_else(|| (kind.fresh)());
    }
    let kind = chuan::records::record_type(driver.format().record).unwrap();
    let shape = standard.shape(kind.name, 1).unwrap();
    driver.read(bytes, standard.as_of(), shape, &kind.fresh).unwrap().remove(0)
}

/// Writes what came back once more: by then the record holds only what the format carries, so nothing may change or be lost.
fn settles(id: &str, citizen: &dyn AnyRecord) -> Result<(), TestCaseError> {
    let standard = standard();
    let first = match standard.write(&[citizen], id) {
        Ok(first) => first,
        // A zone has fixed places: a record without a number, say, has no zone at all. Every other format takes any record.
        Err(Error::Format(FormatError::CannotCarry { .. }))
            if ["mrz-td1", "mrz-td3", "chip-dg1"].contains(&id) =>
        {
            return Ok(());
        }
        Err(error) => return Err(TestCaseError::fail(format!("{id}: {error}"))),
    };
    let once = back(&standard, &first.bytes, id, citizen);
    let second = standard.write(&[once.as_ref()], id).unwrap();
    prop_assert!(second.losses.is_empty(), "{id}: {:?} lost from {}", second.losses, json(once.as_ref()));
    let twice = back(&standard, &second.bytes, id, citizen);
    prop_assert_eq!(json(once.as_ref()), json(twice.as_ref()), "{}", id);
    // The loss report says exactly which values of the first record are not in the second.
    for slot in citizen.dictionary().filled(citizen) {
        let same = slot.text(citizen) == slot.text(once.as_ref());
        let told = first.losses.iter().any(|l| l.slot == Some(slot));
        prop_assert_eq!(same, !told, "{}: {}", id, citizen.dictionary().path(slot));
    }
    Ok(())
}

macro_rules! settle {
    ($($name:ident = $id:literal of $record:literal),* $(,)?) => {
        proptest! {
            #![proptest_config(ProptestConfig::with_cases(48))]
            $(#[test] fn $name(record in records($record, 0.5)) { settles($id, record.0.as_ref())?; })*
        }

        #[test]
        fn every_written_format_is_here() {
            let tested = [$($id),*];
            for format in FORMATS.iter().filter(|f| f.writes) {
                assert!(tested.contains(&format.id), "{}", format.id);
            }
        }
    };
}

settle! {
    bhyt_qr = "bhyt-qr" of "citizen", canonical_json = "canonical-json" of "citizen", cccd_qr = "cccd-qr" of "citizen",
    chip_dg1 = "chip-dg1" of "citizen", chip_dg13 = "chip-dg13" of "citizen", csv = "csv" of "citizen",
    health_xml1 = "health-xml1" of "citizen", mrz_td1 = "mrz-td1" of "citizen", mrz_td3 = "mrz-td3" of "citizen",
    ndjson = "ndjson" of "citizen", popdb_json = "popdb-json" of "citizen", popdb_request = "popdb-request" of "citizen",
    popdb_soap = "popdb-soap" of "citizen", qcvn109_xml = "qcvn109-xml" of "citizen", xlsx = "xlsx" of "citizen",
    canonical_birth = "canonical-json" of "birth", csv_death = "csv" of "death", xlsx_marriage = "xlsx" of "marriage",
    ndjson_correction = "ndjson" of "correction",
    moj158_birth = "moj158-birth" of "birth", moj158_birth_60 = "moj158-birth:csv:60" of "birth",
    moj158_birth_69 = "moj158-birth:json:69" of "birth", moj158_death = "moj158-death" of "death",
    moj158_death_json = "moj158-death:json" of "death", moj158_marriage = "moj158-marriage:csv" of "marriage",
    moj158_marriage_xlsx = "moj158-marriage" of "marriage", moj158_marital = "moj158-marital" of "marital-status",
    moj158_parent_child = "moj158-parent-child" of "parent-child",
    btp_linked_birth = "btp-linked-birth" of "birth", btp_linked_death = "btp-linked-death" of "death",
    btp_linked_marriage = "btp-linked-marriage" of "marriage", dvclt_xml_birth = "dvclt-xml-birth" of "birth",
    dvclt_xml_death = "dvclt-xml-death" of "death", dvclt_state_birth = "dvclt-state-birth" of "birth",
    dvclt_state_death = "dvclt-state-death" of "death", btp_single_birth = "btp-single-birth" of "birth",
    btp_single_death = "btp-single-death" of "death", btp_single_marriage = "btp-single-marriage" of "marriage",
    fhir_birth = "fhir-birth" of "birth", fhir_death = "fhir-death" of "death", opencrvs_birth = "opencrvs-birth" of "birth",
    opencrvs_death = "opencrvs-death" of "death",
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn canonical_json_carries_everything(citizen in citizens(0.6)) {
        let standard = standard();
        let written = standard.write(&[citizen.as_ref()], "canonical-json").unwrap();
        prop_assert_eq!(&written.losses, &[]);
        let back = standard.read(&written.bytes, "canonical-json").unwrap();
        prop_assert_eq!(json(back[0].as_ref()), json(citizen.as_ref()));
    }
}

/// What is written where only part is known, and what is not: a form that another program rejects helps nobody.
#[test]
fn parts_are_written_as_the_format_says() {
    type Set<'s> = &'s [(&'s str, &'s str)];
    let year: Set = &[("personal_id", "001190000017"), ("name.full", "Lê A"), ("birth.date", "1990")];
    let parts: Set = &[("name.family", "Lê"), ("name.middle", "Thị"), ("name.given", "Mẫu")];
    let cancelled: Set = &[("old_ids[0].kind", "cancelled-id"), ("old_ids[0].number", "001190000019")];
    let cases: [(&str, Set, &str, &str); 10] = [
        ("qcvn109-xml", year, "<dc:Nam>1990<", "<dc:NgayThangNam>1990"),
        ("popdb-soap", year, "<ns1:Nam>1990<", "<ns1:NgayThangNam>1990"),
        ("popdb-json", year, "\"Nam\":\"1990\"", "NgayThangNam\":\"1990"),
        ("popdb-request", year, "<dan:Nam>1990<", "NgayThangNam/>"),
        ("health-xml1", year, "<NGAY_SINH>19900000<", "<NGAY_SINH>1990<"),
        ("popdb-soap", parts, "<ns1:Ten>LÊ THỊ MẪU<", "<ns1:Ho>L"),
        ("popdb-request", parts, "<dan:HoVaTen>LETHIMAU<", "<dan:HoVaTen>MAU"),
        ("qcvn109-xml", parts, "<dc:Ho>Lê</dc:Ho><dc:ChuDem>Thị</dc:ChuDem><dc:Ten>Mẫu<", "Lê Thị Mẫu"),
        ("cccd-qr", cancelled, "||", "001190000019"),
        ("popdb-soap", cancelled, "<ns1:SoCMND/>", "001190000019"),
    ];
    for (id, fields, there, not) in cases {
        let mut citizen = Citizen::default();
        for (path, text) in fields {
            Citizen::fields().slot(path).unwrap().set(&mut citizen, text);
        }
        let text = String::from_utf8(standard().write(&[&citizen], id).unwrap().bytes).unwrap();
        assert!(text.contains(there) && !text.contains(not), "{id}: {text}");
        settles(id, &citizen).unwrap();
    }
}

/// What goes abroad has no text where a value belongs: a date that is none is told as lost.
#[test]
fn what_was_not_read_does_not_go_abroad() {
    let row = r#"{"record":"birth","edition":"2026.1","child":{"name":{"full":"Nguyễn Minh Thí"},"birth_date":"30.02.2025"}}"#;
    let records = standard().read(row.as_bytes(), "canonical-json").unwrap();
    for (id, told) in [("fhir-birth", true), ("opencrvs-birth", true), ("btp-linked-birth", false)] {
        let written = standard().write(&[records[0].as_ref()], id).unwrap();
        let text = String::from_utf8(written.bytes).unwrap();
        assert_eq!(text.contains("30.02.2025"), !told, "{text}");
        assert_eq!(written.losses.iter().any(|l| l.path == "/child/birth_date"), told, "{id}");
    }
}

/// The random records above may lack what a zone needs; this one has it, so the three formats are surely written and settle.
#[test]
fn a_whole_record_has_a_zone() {
    for (id, kind, number) in [
        ("mrz-td1", "can-cuoc", "001190000017"),
        ("chip-dg1", "can-cuoc", "001190000017"),
        ("mrz-td3", "passport", "B1234567"),
    ] {
        let mut citizen = Citizen::default();
        for (path, text) in [
            ("personal_id", "001190000017"),
            ("name.full", "Nguyễn Thị Thu Hà"),
            ("birth.date", "1990-01-15"),
            ("sex", "female"),
            ("nationalities[0]", "VN"),
            ("documents[0].kind", kind),
            ("documents[0].number", number),
            ("documents[0].expires", "2030-01-15"),
        ] {
            Citizen::fields().slot(path).unwrap().set(&mut citizen, text);
        }
        assert!(standard().write(&[&citizen], id).is_ok(), "{id}");
        settles(id, &citizen).unwrap();
    }
}
