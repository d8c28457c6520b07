//! Defects as they occur in real tables, each found by exactly one rule.

use super::person::set;
use chuan::records::{Citizen, Leaf as _, Record as _};

/// One way in which records are wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Defect {
    /// A spreadsheet dropped the leading zero of the personal id.
    LostZero,
    /// The sex contradicts the personal id.
    OtherSex,
    /// The year of birth contradicts the personal id.
    OtherYear,
    /// The first three digits of the personal id were never assigned.
    NoPlace,
    /// A day that no calendar has.
    NoSuchDay,
    /// A digit in the name.
    DigitInName,
    /// No name.
    NoName,
    /// The same person once more.
    Repeated,
    /// The card bears another number.
    OtherCardNumber,
    /// A code that the list of sexes does not have.
    NoSuchSex,
    /// Too few digits of a telephone number.
    ShortPhone,
    /// Letters with combining marks.
    Decomposed,
}

impl Defect {
    /// Every defect.
    pub(super) const ALL: [Defect; 12] = [
        Defect::LostZero,
        Defect::OtherSex,
        Defect::OtherYear,
        Defect::NoPlace,
        Defect::NoSuchDay,
        Defect::DigitInName,
        Defect::NoName,
        Defect::Repeated,
        Defect::OtherCardNumber,
        Defect::NoSuchSex,
        Defect::ShortPhone,
        Defect::Decomposed,
    ];

    /// Its name in labels.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Defect::LostZero => "lost-zero",
            Defect::OtherSex => "other-sex",
            Defect::OtherYear => "other-year",
            Defect::NoPlace => "no-place",
            Defect::NoSuchDay => "no-such-day",
            Defect::DigitInName => "digit-in-name",
            Defect::NoName => "no-name",
            Defect::Repeated => "repeated",
            Defect::OtherCardNumber => "other-card-number",
            Defect::NoSuchSex => "no-such-sex",
            Defect::ShortPhone => "short-phone",
            Defect::Decomposed => "decomposed",
        }
    }

    /// The rule that must find it.
    pub(super) const fn rule(self) -> &'static str {
        match self {
            Defect::LostZero => "CIT-ID-001",
            Defect::OtherSex => "CIT-ID-020",
            Defect::OtherYear => "CIT-ID-021",
            Defect::NoPlace => "CIT-ID-022",
            Defect::NoSuchDay => "CIT-DAT-001",
            Defect::DigitInName => "CIT-NAM-001",
            Defect::NoName => "CIT-REQ-002",
            Defect::Repeated => "CIT-ID-050",
            Defect::OtherCardNumber => "CIT-DOC-010",
            Defect::NoSuchSex => "CIT-LST-001",
            Defect::ShortPhone => "CIT-CON-001",
            Defect::Decomposed => "CIT-CLN-001",
        }
    }

    /// Puts it in and gives the pointer of the field that the finding names. `None` when this record can not have it.
    pub(super) fn put(self, citizen: &mut Citizen) -> Option<String> {
        let text = |path: &str| {
            let slot = Citizen::fields().slot(path)?;
            Some(slot.text(citizen)).filter(|t| !t.is_empty())
        };
        let path = match self {
            Defect::LostZero => {
                let id = text("personal_id")?;
                citizen.personal_id.clear();
                set(citizen, "personal_id", id.strip_prefix('0')?);
                "personal_id"
            }
            Defect::OtherSex => {
                let other = if text("sex")? == "male" { "female" } else { "male" };
                set(citizen, "sex", other);
                "sex"
            }
            Defect::OtherYear => {
                let date = text("birth.date")?;
                let (year, rest) = date.split_once('-')?;
                let year: u16 = year.parse().ok()?;
                // The card's end of validity hangs on the birthday too.
                citizen.documents = Default::default();
                set(citizen, "birth.date", &format!("{}-{rest}", year.checked_sub(1)?));
                "birth.date"
            }
            Defect::NoPlace => {
                let id = text("personal_id")?;
                let id = format!("003{}", id.get(3..)?);
                let has_card = text("documents[0].number").is_some();
                set(citizen, "personal_id", &id);
                if has_card {
                    set(citizen, "documents[0].number", &id);
                }
                "personal_id"
            }
            Defect::NoSuchDay => {
                let date = text("birth.date")?;
                let (year, _) = date.split_once('-')?;
                let wrong = format!("{year}-02-30");
                set(citizen, "birth.date", &wrong);
                "birth.date"
            }
            Defect::DigitInName => {
                let wrong = format!("{} 2", text("name.full")?);
                set(citizen, "name.full", &wrong);
                "name.full"
            }
            Defect::NoName => {
                citizen.name = Default::default();
                "name.full"
            }
            Defect::Repeated => "personal_id",
            Defect::OtherCardNumber => {
                let number = text("documents[0].number")?;
                let last = if number.ends_with('0') { '1' } else { '0' };
                let wrong = format!("{}{last}", number.get(..11)?);
                set(citizen, "documents[0].number", &wrong);
                "documents[0].number"
            }
            Defect::NoSuchSex => {
                set(citizen, "sex", "X9");
                "sex"
            }
            Defect::ShortPhone => {
                citizen.phone.clear();
                set(citizen, "phone", "09123");
                "phone"
            }
            Defect::Decomposed => {
                // Of the letters that all names here are made of.
                let name = text("name.full")?;
                let wrong = name.replace('à', "a\u{300}").replace('ị', "i\u{323}").replace('ọ', "o\u{323}");
                if wrong == name {
                    return None;
                }
                set(citizen, "name.full", &wrong);
                "name.full"
            }
        };
        let slot = Citizen::fields().slot(path)?;
        Some(Citizen::fields().pointer(slot))
    }
}
