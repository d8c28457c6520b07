//! What a value says, what it can not prove, and why one may want to look again.

use super::facts::{self, Fact, Facts};
use super::{
    Date, DocumentNo, Expiry, HealthCardNo, Hints, OldIdNumber, Outcome, PersonalId, Phone,
    SocialInsuranceNo, TaxCode, normalize,
};
use super::{
    document_no, email, health_card, old_id, personal_id, phone, social_insurance, tax_code, timestamp,
};
use crate::codes;
use crate::records::{Kind, Leaf as _};

/// The facts about a text taken as a kind, on a day. It is put into normal form first; a text that can not be says so.
///
/// No day (`Date::default()`) means by the rules of today, without judging whether a date lies in the future.
///
/// ```
/// use chuan::records::Kind;
/// use chuan::values::{Date, explain};
/// let on = Date::parse("2026-08-01").unwrap();
/// let facts = explain(Kind::PersonalId, "001190000017", on);
/// assert!(facts.iter().any(|f| f.key() == "id-place" && f.vi().contains("Hà Nội")));
/// assert!(facts.iter().any(|f| f.key() == "id-no-check"), "consistent is not true");
/// assert_eq!(explain(Kind::PersonalId, "0011", on)[0].key(), "unreadable");
/// ```
pub fn explain(kind: Kind, text: &str, on: Date) -> Vec<Fact> {
    let mut out = Facts::default();
    let read = normalize(kind, text, &Hints { on, ..Hints::default() });
    match read.outcome {
        Outcome::Empty => return out.into_vec(),
        Outcome::Unreadable => {
            out.say_with(&facts::UNREADABLE, &[("kind", kind.name(), "")]);
            return out.into_vec();
        }
        Outcome::Repaired => {
            let (mut vi, mut en) = (String::new(), String::new());
            for repair in read.repairs.iter() {
                let entry =
                    codes::list("repair").and_then(|list| list.get(super::Code::parse(repair.code())?));
                for (text, label) in
                    [(&mut vi, entry.map(|e| e.label_vi)), (&mut en, entry.map(|e| e.label_en))]
                {
                    if !text.is_empty() {
                        text.push_str("; ");
                    }
                    text.push_str(label.unwrap_or(repair.code()));
                }
            }
            out.say_with(&facts::REPAIRED, &[("repairs", &vi, &en)]);
        }
        Outcome::Canonical => {}
    }
    canonical(kind, &read.text, on, &mut out);
    out.into_vec()
}

fn canonical(kind: Kind, text: &str, on: Date, out: &mut Facts) {
    // The text is canonical, so each parse below succeeds; an empty value says nothing.
    match kind {
        Kind::PersonalId => personal_id::explain(&PersonalId::parse(text).unwrap_or_default(), on, out),
        Kind::OldIdNumber => old_id::explain(&OldIdNumber::parse(text).unwrap_or_default(), on, out),
        Kind::TaxCode => tax_code::explain(&TaxCode::parse(text).unwrap_or_default(), on, out),
        Kind::SocialInsuranceNo => {
            social_insurance::explain(&SocialInsuranceNo::parse(text).unwrap_or_default(), on, out);
        }
        Kind::HealthCardNo => health_card::explain(&HealthCardNo::parse(text).unwrap_or_default(), out),
        Kind::DocumentNo => document_no::explain(&DocumentNo::parse(text).unwrap_or_default(), out),
        Kind::Phone => phone::explain(&Phone::parse(text).unwrap_or_default(), on, out),
        Kind::Email => email::explain(out),
        Kind::Date => date(Date::parse(text).unwrap_or_default(), on, out),
        Kind::Expiry => {
            let mut end = Expiry::default();
            if end.set(text).is_ok() {
                expiry(end, on, out);
            }
        }
        Kind::Timestamp => timestamp::explain(out),
        Kind::Code => out.say(&facts::CODE_NEEDS_LIST),
        Kind::Text => {}
    }
}

fn date(date: Date, on: Date, out: &mut Facts) {
    match (date.month(), date.day()) {
        (Some(month), Some(day)) => {
            out.say(&facts::DATE_FULL);
            if (month, day) == (1, 1) {
                out.say(&facts::DATE_FIRST_JANUARY);
            }
        }
        (Some(_), None) => out.say(&facts::DATE_MONTH),
        _ => out.say(&facts::DATE_YEAR),
    }
    if date.is_after(on) {
        out.say(&facts::DATE_FUTURE);
    }
    if !(1900..=2199).contains(&date.year()) {
        out.say(&facts::DATE_FAR);
    }
}

fn expiry(end: Expiry, on: Date, out: &mut Facts) {
    let Some(day) = end.date() else {
        out.say(&facts::EXPIRY_NEVER);
        return;
    };
    let last_of_year = (day.month(), day.day()) == (Some(12), Some(31));
    if last_of_year && matches!(day.year(), 1999 | 2099 | 9999) {
        out.say(&facts::EXPIRY_STAND_IN);
    } else if day.is_before(on) {
        out.say(&facts::EXPIRY_OVER);
    } else {
        out.say(&facts::DATE_FULL);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::facts::Nature;

    /// Kind, text, day, facts that are there, facts that are not.
    type Case = (Kind, &'static str, &'static str, &'static [&'static str], &'static [&'static str]);

    fn keys(kind: Kind, text: &str, on: &str) -> Vec<&'static str> {
        explain(kind, text, Date::parse(on).unwrap_or_default()).iter().map(Fact::key).collect()
    }

    #[test]
    fn cases() {
        use Kind::*;
        let cases: &[Case] = &[
            (
                PersonalId,
                "001190000017",
                "2026-08-01",
                &["id-place", "id-sex", "id-year", "id-place-lapsed", "id-no-check"],
                &["repaired", "id-year-future"],
            ),
            (PersonalId, "001190000017", "2024-06-30", &["id-place"], &["id-place-lapsed"]),
            (PersonalId, "279190000017", "2026-08-01", &["id-country"], &["id-place"]),
            (PersonalId, "003190000017", "2026-08-01", &["id-place-unknown"], &["id-place"]),
            (PersonalId, "001990000017", "2026-08-01", &["id-year-future"], &[]),
            (PersonalId, "001 190 000 017", "2026-08-01", &["repaired", "id-place"], &[]),
            (
                OldIdNumber,
                "271450001",
                "2020-01-01",
                &["cmnd9-twice", "cmnd9-not-unique", "cmnd9-prefix-memory"],
                &["cmnd-over"],
            ),
            (OldIdNumber, "012345678", "2026-08-01", &["cmnd9-prefix", "cmnd-over"], &["cmnd9-twice"]),
            (OldIdNumber, "001190000017", "2026-08-01", &["cmnd12-shape"], &["cmnd9-not-unique"]),
            (
                TaxCode,
                "0100047516",
                "2026-08-01",
                &["tax-check", "tax-not-proved", "tax-old-person", "ten-digits"],
                &["tax-check-fails"],
            ),
            (TaxCode, "0100047516", "2025-06-30", &["tax-check"], &["tax-old-person"]),
            (TaxCode, "0100047517", "2026-08-01", &["tax-check-fails"], &["tax-check"]),
            (TaxCode, "0100047516-001", "2026-08-01", &["tax-unit"], &["ten-digits"]),
            (TaxCode, "0100047516-000", "2026-08-01", &["tax-unit-zero"], &[]),
            (TaxCode, "001190000017", "2025-07-01", &["tax-is-id"], &["tax-is-id-early", "tax-check"]),
            (TaxCode, "001190000017", "2025-06-30", &["tax-is-id-early"], &["tax-is-id"]),
            (
                SocialInsuranceNo,
                "0123456789",
                "2026-08-01",
                &["si-province", "si-no-check", "ten-digits", "si-replaced"],
                &[],
            ),
            (
                HealthCardNo,
                "DN4010012345678",
                "2026-08-01",
                &["health-object", "health-benefit", "health-province", "health-number"],
                &["ten-digits"],
            ),
            (
                HealthCardNo,
                "ZZ9030012345678",
                "2026-08-01",
                &["health-object-unknown", "health-benefit-unknown", "health-province-unknown"],
                &[],
            ),
            (HealthCardNo, "0123456789", "2026-08-01", &["health-new", "ten-digits"], &[]),
            (DocumentNo, "B1234567", "2026-08-01", &["doc-passport"], &[]),
            (DocumentNo, "P12345678", "2026-08-01", &["doc-passport-new"], &[]),
            (Phone, "0912345678", "2026-08-01", &["phone-mobile", "phone-ported", "phone-unproven"], &[]),
            (Phone, "0392345678", "2018-01-01", &["phone-too-early"], &[]),
            (Phone, "01692345678", "2018-01-01", &["phone-old-mobile"], &["phone-old-over", "repaired"]),
            (Phone, "01692345678", "2026-08-01", &["repaired", "phone-mobile"], &["phone-old-mobile"]),
            (Phone, "02438251234", "2026-08-01", &["phone-fixed"], &[]),
            (Phone, "02113825123", "2026-08-01", &["phone-fixed-memory"], &[]),
            (Phone, "0512345678", "2026-08-01", &["phone-unknown"], &[]),
            (Phone, "+12025550100", "2026-08-01", &["phone-abroad"], &[]),
            (Date, "1950", "2026-08-01", &["date-year"], &["date-full"]),
            (Date, "1990-01-01", "2026-08-01", &["date-full", "date-first-january"], &["date-future"]),
            (Date, "2027-01-15", "2026-08-01", &["date-future"], &[]),
            (Date, "1890", "2026-08-01", &["date-far"], &[]),
            (Expiry, "never", "2026-08-01", &["expiry-never"], &[]),
            (Expiry, "2099-12-31", "2026-08-01", &["expiry-stand-in"], &["expiry-over"]),
            (Expiry, "2020-01-15", "2026-08-01", &["expiry-over"], &[]),
            (Email, "a@example.vn", "2026-08-01", &["email-unproven"], &[]),
            (Timestamp, "2026-08-01T00:00:00Z", "2026-08-01", &["time-zone"], &[]),
            (Code, "04", "2026-08-01", &["code-needs-list"], &[]),
            (Text, "Hà Nội", "2026-08-01", &[], &["repaired"]),
            (Phone, "912345678", "2026-08-01", &["unreadable"], &["phone-mobile"]),
        ];
        for (kind, text, on, has, has_not) in cases {
            let keys = keys(*kind, text, on);
            assert!(has.iter().all(|k| keys.contains(k)), "{kind:?} {text}: {keys:?}");
            assert!(!has_not.iter().any(|k| keys.contains(k)), "{kind:?} {text}: {keys:?}");
        }
    }

    #[test]
    fn all_thousand_places_and_all_century_digits() {
        let (mut provinces, mut countries, mut unknown) = (0, 0, 0);
        for place in 0..1000 {
            for digit in 0..10 {
                let id = format!("{place:03}{digit}90000017");
                let facts = explain(Kind::PersonalId, &id, Date::default());
                let has = |key| facts.iter().any(|f| f.key() == key);
                let kinds = [has("id-place"), has("id-country"), has("id-place-unknown")];
                assert_eq!(kinds.iter().filter(|k| **k).count(), 1, "{id}");
                if digit == 0 {
                    provinces += u32::from(kinds[0]);
                    countries += u32::from(kinds[1]);
                    unknown += u32::from(kinds[2]);
                }
                let sex = facts.iter().find(|f| f.key() == "id-sex").unwrap();
                assert_eq!(sex.en().contains("female"), digit % 2 == 1, "{id}");
                let year = facts.iter().find(|f| f.key() == "id-year").unwrap();
                assert!(year.vi().contains(&format!("{}", 1990 + digit / 2 * 100)), "{id}");
            }
        }
        assert_eq!((provinces, countries, unknown), (63, 195, 742));
    }

    #[test]
    fn no_text_is_left_with_an_unfilled_word() {
        for (kind, text) in [
            (Kind::PersonalId, "001190000017"),
            (Kind::HealthCardNo, "DN4010012345678"),
            (Kind::Phone, "+84 169 567 8945"),
            (Kind::OldIdNumber, "271450001"),
            (Kind::TaxCode, "0100047516-001"),
            (Kind::SocialInsuranceNo, "0123456789"),
        ] {
            for fact in explain(kind, text, Date::default()) {
                for text in [fact.vi(), fact.en()] {
                    assert!(
                        !text.contains(['{', '}']) && !text.contains("  ") && !text.ends_with(' '),
                        "{fact:?}"
                    );
                }
                assert!(fact.nature() != Nature::Doubt || fact.key() == "cmnd9-twice", "{fact:?}");
            }
        }
    }
}
