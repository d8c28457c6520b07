//! The normal form of a value: what it is in canonical form, and what had to be done to get there.
//!
//! Only repairs that lose nothing are made by themselves. Where a reading must be assumed (day before month, the century
//! of two digits) the caller says so in [`Hints`], and the repair says that it was assumed.

use super::{
    Code, Date, DocumentNo, Email, Expiry, HealthCardNo, OldIdNumber, PersonalId, Phone, Repair, RepairSet,
    SocialInsuranceNo, TaxCode, Timestamp,
};
use super::{date_notation, email, phone, tax_code, timestamp};
use crate::records::Kind;
use crate::text::{Cleaning, clean_report};

/// Longest raw text of anything but free text that is looked at; longer ones are unreadable.
pub const MAX_RAW: usize = 512;

/// What a caller knows about the values of a column or form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// The day for which values are wanted; none means by the rules of today.
    pub on: Date,
    /// How its dates are written.
    pub notation: Notation,
    /// Two-digit years up to this one belong to this century, later ones to the last: with 2026, `26` is 2026 and `27` is
    /// 1927. Without it a two-digit year is unreadable.
    pub pivot: Option<u16>,
}

/// The order in which a column writes day, month and year. Decided for a whole column, never for one row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Notation {
    /// Vietnamese usage.
    #[default]
    DayMonthYear,
    /// North American usage.
    MonthDayYear,
    /// Needed only for two-digit years; four digits in front speak for themselves.
    YearMonthDay,
}

/// How normalising ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// There is no value, only blanks.
    Empty,
    /// The text already was in canonical form.
    Canonical,
    /// It is now.
    Repaired,
    /// It can not be read as this kind; the text is the raw one.
    Unreadable,
}

/// A value in normal form.
#[derive(Clone, PartialEq, Eq)]
pub struct Normalized {
    /// The canonical text; the raw text when unreadable.
    pub text: String,
    /// How it ended.
    pub outcome: Outcome,
    /// What was done; empty unless repaired.
    pub repairs: RepairSet,
}

impl Normalized {
    /// Whether there is a canonical value.
    pub fn is_read(&self) -> bool {
        matches!(self.outcome, Outcome::Canonical | Outcome::Repaired)
    }

    pub(super) fn unreadable(raw: &str) -> Normalized {
        Normalized { text: raw.to_owned(), outcome: Outcome::Unreadable, repairs: RepairSet::default() }
    }

    pub(super) fn of(text: String, repairs: RepairSet) -> Normalized {
        let outcome = if repairs.is_empty() { Outcome::Canonical } else { Outcome::Repaired };
        Normalized { text, outcome, repairs }
    }
}

impl std::fmt::Debug for Normalized {
    /// Hides the text: it is personal data.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {:?}", self.outcome, self.repairs)
    }
}

/// Whether a text is the canonical form of a kind.
pub fn is_canonical(kind: Kind, text: &str) -> bool {
    match kind {
        Kind::Text => !text.is_empty(),
        Kind::PersonalId => PersonalId::parse(text).is_some(),
        Kind::OldIdNumber => OldIdNumber::parse(text).is_some(),
        Kind::Date => Date::parse(text).is_some(),
        Kind::Expiry => text == "never" || Date::parse(text).and_then(Expiry::on).is_some(),
        Kind::Timestamp => Timestamp::parse(text).is_some(),
        Kind::Code => Code::parse(text).is_some(),
        Kind::TaxCode => TaxCode::parse(text).is_some(),
        Kind::SocialInsuranceNo => SocialInsuranceNo::parse(text).is_some(),
        Kind::HealthCardNo => HealthCardNo::parse(text).is_some(),
        Kind::DocumentNo => DocumentNo::parse(text).is_some(),
        Kind::Phone => Phone::parse(text).is_some(),
        Kind::Email => Email::is_valid(text),
    }
}

/// Puts a raw text into the canonical form of a kind.
///
/// ```
/// use chuan::records::Kind;
/// use chuan::values::{Hints, Outcome, normalize};
/// let read = normalize(Kind::PersonalId, " 001.190.000.017 ", &Hints::default());
/// assert_eq!(read.text, "001190000017");
/// assert_eq!(normalize(Kind::Date, "00/00/1950", &Hints::default()).text, "1950");
/// let lost = normalize(Kind::PersonalId, "1190000017", &Hints::default());
/// assert_eq!(lost.outcome, Outcome::Unreadable, "a lost zero is put back only on request");
/// ```
pub fn normalize(kind: Kind, raw: &str, hints: &Hints) -> Normalized {
    // A phone number or an address in canonical form may still have a more usual one.
    let settled = !matches!(kind, Kind::Text | Kind::Phone | Kind::Email) && is_canonical(kind, raw);
    if settled {
        return Normalized::of(raw.to_owned(), RepairSet::default());
    }
    if raw.chars().all(|c| is_blank(c) || is_invisible(c)) {
        return Normalized { text: String::new(), outcome: Outcome::Empty, repairs: RepairSet::default() };
    }
    if kind != Kind::Text && raw.len() > MAX_RAW {
        return Normalized::unreadable(raw);
    }
    let mut done = RepairSet::default();
    let text = match kind {
        Kind::Text => Some(tidy_text(raw, &mut done)),
        Kind::PersonalId
        | Kind::OldIdNumber
        | Kind::SocialInsuranceNo
        | Kind::HealthCardNo
        | Kind::DocumentNo => compact(raw, &mut done),
        Kind::TaxCode => tax_code::tidy(raw, &mut done),
        Kind::Code => Some(tidy_line(raw, &mut done)),
        Kind::Date => date_notation::tidy(raw, hints, &mut done),
        Kind::Expiry => date_notation::tidy_expiry(raw, hints, &mut done),
        Kind::Timestamp => timestamp::tidy(raw, &mut done),
        Kind::Phone => phone::tidy(raw, hints.on, &mut done),
        Kind::Email => email::tidy(raw, &mut done),
    };
    match text {
        Some(text) if is_canonical(kind, &text) => Normalized::of(text, done),
        // What looks like a mark of a spreadsheet belonged to it.
        _ if is_canonical(kind, raw) => Normalized::of(raw.to_owned(), RepairSet::default()),
        _ => Normalized::unreadable(raw),
    }
}

/// Every identifier kind whose form a text can be put into. Never a decision: ten digits are several things.
///
/// ```
/// use chuan::records::Kind;
/// use chuan::values::candidates;
/// let kinds = candidates("0912345678");
/// assert!(kinds.contains(&Kind::Phone) && kinds.contains(&Kind::TaxCode));
/// assert!(!kinds.contains(&Kind::PersonalId));
/// ```
pub fn candidates(text: &str) -> Vec<Kind> {
    const KINDS: [Kind; 10] = [
        Kind::PersonalId,
        Kind::OldIdNumber,
        Kind::TaxCode,
        Kind::SocialInsuranceNo,
        Kind::HealthCardNo,
        Kind::Phone,
        Kind::Email,
        Kind::Date,
        Kind::Timestamp,
        Kind::DocumentNo,
    ];
    KINDS.into_iter().filter(|k| normalize(*k, text, &Hints::default()).is_read()).collect()
}

/// Puts back leading zeros that spreadsheets and number columns lose. A guess, so only ever on request.
///
/// | kind | digits found | result |
/// |---|---|---|
/// | personal id | 10 or 11 | 12, when they then begin with a known place |
/// | old id | 8 or 11 | 9 or 12 |
/// | tax code | 9 | 10, when the check digit then is right |
/// | social insurance, health card | 9 | 10 |
/// | phone | 9, or 10 beginning with 2 | 10 or 11, when the prefix is known |
///
/// Anything else is as [`normalize`] leaves it.
pub fn repair_leading_zero(kind: Kind, raw: &str, hints: &Hints) -> Normalized {
    let read = normalize(kind, raw, hints);
    if read.outcome != Outcome::Unreadable || raw.len() > MAX_RAW {
        return read;
    }
    let mut done = RepairSet::default();
    let Some(found) = compact(raw, &mut done).filter(|t| t.bytes().all(|b| b.is_ascii_digit())) else {
        return read;
    };
    let zeros = match (kind, found.len()) {
        (Kind::PersonalId, 10) => "00",
        (Kind::PersonalId | Kind::OldIdNumber, 11) | (Kind::OldIdNumber, 8) => "0",
        (Kind::TaxCode | Kind::SocialInsuranceNo | Kind::HealthCardNo, 9) => "0",
        (Kind::Phone, 9 | 10) => "0",
        _ => return read,
    };
    let whole = format!("{zeros}{found}");
    let holds = is_canonical(kind, &whole)
        && match kind {
            Kind::PersonalId => PersonalId::parse(&whole).is_some_and(|id| id.place_entry().is_some()),
            Kind::TaxCode => {
                TaxCode::parse(&whole).is_some_and(|code| code.check() == tax_code::Check::Holds)
            }
            Kind::Phone => Phone::parse(&whole).is_some_and(|number| number.prefix_is_known()),
            _ => true,
        };
    if !holds {
        return read;
    }
    done.insert(Repair::ZeroLost);
    Normalized::of(whole, done)
}

/// Takes blanks, dots, hyphens and the quotation marks of spreadsheets out of a number, and makes letters capital.
pub(super) fn compact(raw: &str, done: &mut RepairSet) -> Option<String> {
    let mut out = String::with_capacity(raw.len());
    for c in without_float_tail(unquoted(raw, done), done).chars() {
        let plain = ascii_width(c);
        if plain != c {
            done.insert(Repair::FullWidth);
        }
        match plain {
            '0'..='9' | 'A'..='Z' => out.push(plain),
            'a'..='z' => {
                done.insert(Repair::Case);
                out.push(plain.to_ascii_uppercase());
            }
            '.' | '-' => done.insert(Repair::Separators),
            c if is_dash(c) => done.insert(Repair::Separators),
            c if is_blank(c) => done.insert(Repair::Spaces),
            c if is_invisible(c) => done.insert(Repair::Invisible),
            _ => return None,
        }
    }
    Some(out)
}

/// Free text: normal form C, blanks joined, ends trimmed.
fn tidy_text(raw: &str, done: &mut RepairSet) -> String {
    let (text, what) = clean_report(raw);
    for (cleaning, repair) in [
        (Cleaning::DECOMPOSED, Repair::Nfc),
        (Cleaning::INVISIBLE, Repair::Invisible),
        (Cleaning::SPACES, Repair::Spaces),
        (Cleaning::TRIMMED, Repair::Spaces),
    ] {
        if what.contains(cleaning) {
            done.insert(repair);
        }
    }
    text.into_owned()
}

/// As free text, with full-width characters made ordinary and the quotation marks of spreadsheets off; what the readers of
/// dates, phones and addresses start from.
pub(super) fn tidy_line(raw: &str, done: &mut RepairSet) -> String {
    tidy_words(unquoted(raw, done), done)
}

/// The same with its quotation marks: an apostrophe may belong to a name.
pub(super) fn tidy_words(raw: &str, done: &mut RepairSet) -> String {
    let text = tidy_text(raw, done);
    if text.is_ascii() || text.chars().all(|c| ascii_width(c) == c) {
        return text;
    }
    done.insert(Repair::FullWidth);
    text.chars().map(ascii_width).collect()
}

/// Spreadsheets keep digits as text by a leading apostrophe, quotation marks, or `="…"`. Marks within marks go too, so that
/// what is left has none to take off.
fn unquoted<'a>(raw: &'a str, done: &mut RepairSet) -> &'a str {
    let mut text = raw;
    loop {
        let inner = text.trim_matches(|c| is_blank(c) || is_invisible(c));
        let quoted =
            inner.strip_prefix("=\"").or_else(|| inner.strip_prefix('"')).and_then(|t| t.strip_suffix('"'));
        let apostrophe = inner.strip_prefix('\'').or_else(|| inner.strip_prefix('\u{2019}'));
        let Some(left) = quoted.or(apostrophe) else { return text };
        done.insert(Repair::QuoteMark);
        if inner.len() != text.len() {
            done.insert(Repair::Spaces);
        }
        text = left;
    }
}

/// A number column writes `101190000017.0`. It has no leading zeros, so digits behind a 0 are left alone.
fn without_float_tail<'a>(text: &'a str, done: &mut RepairSet) -> &'a str {
    match text.strip_suffix(".0") {
        Some(whole)
            if !whole.starts_with('0') && !whole.is_empty() && whole.bytes().all(|b| b.is_ascii_digit()) =>
        {
            done.insert(Repair::FloatTail);
            whole
        }
        _ => text,
    }
}

/// The ordinary form of a full-width character of U+FF01–U+FF5E.
fn ascii_width(c: char) -> char {
    match u32::from(c) {
        n @ 0xFF01..=0xFF5E => char::from_u32(n - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() && c != '\u{85}'
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}
